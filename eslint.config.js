import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      complexity: ['warn', 20],
    },
  },
  { files: ['lib/cli/**', 'scripts/**', 'test/**', 'seeds/**'], rules: { 'no-console': 'off' } },
);
