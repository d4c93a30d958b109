import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const schemaRules = graphqlPlugin.configs['flat/schema-recommended'].rules;
const [severity, { EnumValueDefinition, ...names }] = schemaRules['@graphql-eslint/naming-convention'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', '**/*.generated.ts', '**/__generated__/', 'test/sdk/project/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Keys of records stand in brackets, properties of types behind a dot.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A value of a row may be an object by its type; an id or a name of it never is.
      '@typescript-eslint/no-base-to-string': 'off',
      // Crashes on private names (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/explorer/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['schema/generated/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/generated/api.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...schemaRules,
      // The values of Typename are what __typename says.
      '@graphql-eslint/naming-convention': [severity, { ...names, 'EnumValueDefinition[parent.name.value!=Typename]': EnumValueDefinition }],
      '@graphql-eslint/strict-id-in-types': 'off',
      // namedIn of Named and names of Name say what they mean.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['examples/**/*.graphql', 'test/typed/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/generated/api.graphql', documents: ['examples/**/*.graphql', 'test/typed/*.graphql'] } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/require-selections': 'off',
      // From a path over its hops and links to the publisher of what proves them.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 9 }],
    },
  },
);
