/** A small agreement with a critical, a low and some other clauses, and words that only own rules find. */
export const smallTerms = `<!doctype html><html lang="en"><title>Developer Agreement</title><h1>Developer Agreement</h1>
${[
  'This Developer Agreement (the "Agreement") is a binding contract between you and Parcel Ltd ("we").',
  'We may amend this Agreement at any time without notice to you, and the amended Agreement binds you when it is posted.',
  'You shall pay a penalty of US$10,000 to us within 5 days of our notice, the amount being determined at our sole discretion.',
  'This Agreement shall be governed by the laws of Singapore.',
  'Every parcel must wear a small green hat.',
  'The chapter on termination is the ninth.',
  'Our deliverers were singing loudly in the morning.',
  ...Array.from(
    { length: 8 },
    (_, i) => `You shall comply with rule ${i + 1} of this Agreement, and you must keep your account, password, data,
      fees, taxes, intellectual property and confidential information in order under the terms of this Agreement.`,
  ),
]
  .map((words, i) => `<p>${i + 1}. ${words}</p>`)
  .join('\n')}</html>`;
