import { execFileSync } from 'node:child_process';

/** CPU time of all threads in milliseconds, what compiles and collects garbage beside the main one included. */
export interface ColdStart {
  import: number;
  /** The first text, once everything is imported. */
  first: number;
  /** The first text after `prepare`. */
  prepared: number;
}

/** What a fresh process takes for a text: a built engine, and compromise/two; the best of some processes. */
export function coldStarts(engine: string, file: string, processes: number): { engine: ColdStart; parser: ColdStart } {
  const parser = import.meta.resolve('compromise/two');
  return { engine: best(() => start(engine, 'analyse', file)), parser: best(() => start(parser, 'default', file)) };

  function best(run: () => ColdStart): ColdStart {
    const runs = Array.from({ length: processes }, run);
    const least = (key: keyof ColdStart) => Math.min(...runs.map((each) => each[key]));
    return { import: least('import'), first: least('first'), prepared: least('prepared') };
  }
}

function start(module: string, reader: string, file: string): ColdStart {
  const measure = (prepares: boolean) =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script, module, reader, file, String(prepares)], {
        encoding: 'utf8',
      }),
    ) as { import: number; first: number };
  return { ...measure(false), prepared: measure(true).first };
}

const script = `
  const [module, reader, file, prepares] = process.argv.slice(1);
  const text = (await import('node:fs')).readFileSync(file, 'utf8');
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = spent();
  const imported = await import(module);
  const ready = spent();
  if (prepares === 'true') imported.prepare?.('en');
  const before = spent();
  imported[reader](text);
  console.log(JSON.stringify({ import: ready - start, first: spent() - before }));
`;
