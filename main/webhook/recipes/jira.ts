import { details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A new issue. The description is a document (ADF), in which only a code block keeps its lines. */
export const jira: WrittenRecipe = {
  ...usual,
  id: 'jira',
  title: 'Jira Cloud',
  description: 'receivers.jira',
  docsUrl:
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post',
  fields: [
    text({
      key: 'server',
      label: 'asked.siteAddress',
      pattern: String.raw`https://[A-Za-z0-9-]+\.atlassian\.net/?`,
      example: 'https://example.atlassian.net',
    }),
    secret({
      key: 'credentials',
      label: 'asked.credentials',
      example: 'jira-credentials',
    }),
    text({
      key: 'project',
      label: 'asked.projectKey',
      pattern: '[A-Z][A-Z0-9_]+',
      example: 'OPS',
    }),
    text({
      key: 'issueType',
      label: 'asked.issueTypeId',
      pattern: String.raw`\d+`,
      example: '10001',
    }),
  ],
  headers: [
    ...usual.headers,
    { name: 'Accept', value: 'application/json' },
    { name: 'Authorization', value: 'Basic <<credentials>>' },
  ],
  requests: [
    {
      moments: ['failure', 'warning'],
      method: 'POST',
      url: '<<<server>>>/rest/api/3/issue',
      body: {
        format: 'json',
        text: `{
  "fields": {
    "project": { "key": "<<project>>" },
    "issuetype": { "id": "<<issueType>>" },
    "summary": "${title(250)}",
    "description": {
      "type": "doc",
      "version": 1,
      "content": [
        {
          "type": "codeBlock",
          "content": [
            { "type": "text", "text": "${details(2_000)}${log(4_000, [String.raw`\n\n`, ''])}" }
          ]
        }
      ]
    },
    "labels": ["bellhop"]
  }
}`,
      },
    },
  ],
  repeatable: false,
  hints: ['receivers.jiraSecret', 'receivers.jiraEach'],
};
