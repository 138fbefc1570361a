import { describeVariables } from '../../main/core/describe-variables.ts';
import { exampleContext } from '../../main/core/example-context.ts';
import { describeFunctions } from '../../main/webhook/template/describe-functions.ts';
import type { Vocabulary } from '../../preload/contract/vocabulary.ts';

/** What a template can say, with the values of an example. */
export const exampleVocabulary: Vocabulary = {
  variables: describeVariables({
    context: exampleContext('success'),
    own: [{ OWNER: 'Ada', HOUSE: 'Lofoten' }],
    isMadeUp: false,
  }),
  functions: describeFunctions(),
};
