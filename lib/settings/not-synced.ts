/**
 * Why settings are kept on this device alone: they are more than the browser syncs (8 kB a rule, 100 kB in all), they were
 * changed too often within a minute or an hour, or the browser does not sync.
 */
export type NotSynced = 'too-large' | 'too-often' | 'unavailable';
