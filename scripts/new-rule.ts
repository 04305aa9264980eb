/** Starts a clause type: `npm run new-rule TYPE -- --family FAMILY --base POINTS`. */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { families } from '../lib/clause/clause-type';
import { addRule, RuleError } from './add-rule';

const usage = `usage: npm run new-rule TYPE -- [--family FAMILY] [--base POINTS]
  TYPE     the new type's id in lower case with hyphens, e.g. price-parity
  FAMILY   ${families.join(', ')} (default: obligations)
  POINTS   where its severity starts, 1 to 4 (default: 2)`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { family: { type: 'string', default: 'obligations' }, base: { type: 'string', default: '2' } },
  });
  if (positionals.length !== 1) throw new RuleError('name one type');
  const changed = addRule(fileURLToPath(new URL('..', import.meta.url)), {
    type: positionals[0]!,
    family: values.family,
    base: Number(values.base),
  });
  console.log(`written:\n${changed.map((file) => `  ${file}`).join('\n')}`);
  console.log('Fill in the texts, the patterns and the examples; npm run test:unit says what is missing.');
  console.log('Then: npm run rule-docs, npm run snapshots, npm run eval.');
} catch (error) {
  const isMisuse = error instanceof RuleError || (error instanceof TypeError && 'code' in error);
  if (!isMisuse) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
