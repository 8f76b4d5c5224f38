import type { ExampleQuery } from './example-queries.ts';
import type { Asset, AssetName } from './graphiql-assets.ts';

/** A mark of two who meet; inline, so that no icon is asked for. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='5' cy='8' r='4' fill='%23d64292'/%3E%3Ccircle cx='11' cy='8' r='4' fill='%234f46e5' fill-opacity='.8'/%3E%3C/svg%3E";

/** GraphiQL with its tabs filled. */
export function graphiqlPage(
  path: string,
  assets: Readonly<Record<AssetName, Asset>>,
  queries: readonly ExampleQuery[],
): string {
  const at = (name: AssetName) => `${path}/${name}?${assets[name].hash}`;
  const workers = {
    editorWorkerService: at('editor.worker.js'),
    json: at('json.worker.js'),
    graphql: at('graphql.worker.js'),
  };
  const options = {
    title: 'whomet',
    endpoint: path,
    defaultTabs: queries,
    shouldPersistHeaders: false,
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>whomet</title>
    <link rel="icon" href="${ICON}">
    <link rel="stylesheet" href="${at('graphiql.css')}">
    <style>
      /* A transform left over from the tabs' own animation moves them away under the pointer: the first click would do nothing. */
      .graphiql-tab { transform: none !important; }
    </style>
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript; the API at this address does not.</noscript>
    <div id="root"></div>
    <script>
      const workers = ${inScript(workers)};
      self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] ?? workers.editorWorkerService };
    </script>
    <script src="${at('graphiql.js')}"></script>
    <script>
      const options = ${inScript(options)};
      // The tab that is open at first takes its variables from here only; later they are remembered.
      if (localStorage.getItem('graphiql:tabState') === null && location.search === '') options.initialVariables = options.defaultTabs[0]?.variables;
      YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), options);
    </script>
  </body>
</html>
`;
}

/** JSON that can't end the script that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
