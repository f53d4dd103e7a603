// GraphiQL with a tab for each question. A question is a file: comments, the query, and among the comments
//   # variables: {…}    the values to begin with
//   # ids: {"of": "…"}  queries for ids to begin with, which differ from one installation to the next
const TABS = 'graphiql:tabState';

async function load(path) {
  const answer = await fetch(path);
  if (!answer.ok) {
    throw new Error(`${path}: status ${answer.status}`);
  }
  return answer;
}

function setting(text, name) {
  const line = text.match(new RegExp(`^# ${name}: (.*)$`, 'm'));
  return line ? JSON.parse(line[1]) : {};
}

async function idsOf(query) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const ids = [];
  JSON.parse(await answer.text(), (name, value) => (name === 'id' ? ids.push(value) : value));
  return ids;
}

async function readQuestion({ number, title, file }) {
  const text = await (await load(`/questions/${file}`)).text();
  const variables = setting(text, 'variables');
  for (const [name, query] of Object.entries(setting(text, 'ids'))) {
    variables[name] = await idsOf(query);
  }
  return {
    number,
    title,
    query: text.replace(/^# (variables|ids): .*\n/gm, '').trim(),
    variables: JSON.stringify(variables, null, 2),
    complete: Object.values(variables).every((value) => value.length !== 0),
  };
}

async function readQuestions() {
  const list = await (await load('/questions/questions.json')).json();
  return Promise.all(list.map(readQuestion));
}

function tab({ number, query, variables }) {
  const operationName = query.match(/^query (\w+)/m)[1];
  const empty = { hash: null, headers: null, response: null };
  return { ...empty, id: `question-${number}`, title: operationName, operationName, query, variables };
}

// What somebody has typed is kept from one visit to the next, so that the tabs are laid out only where there are none.
function layOut(questions, asked, storage) {
  if (questions.length === 0 || storage.getItem(TABS)) {
    return asked;
  }
  const first = asked ?? questions[0];
  storage.setItem(TABS, JSON.stringify({ activeTabIndex: questions.indexOf(first), tabs: questions.map(tab) }));
  return first;
}

// While the service is still loading its cases, ids are missing: such a beginning is not worth keeping.
function forThisVisit() {
  const kept = new Map();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => kept.set(name, value),
    removeItem: (name) => kept.delete(name),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

function show(questions) {
  const number = new URLSearchParams(window.location.search).get('question');
  const asked = questions.find((question) => String(question.number) === number);
  const storage = questions.every(({ complete }) => complete) ? localStorage : forThisVisit();
  const begin = layOut(questions, asked, storage);
  const home = React.createElement('a', { href: '/', className: 'home' }, 'Oversight Graph');
  const graphiql = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      storage,
      query: begin?.query,
      variables: begin?.variables,
      defaultEditorToolsVisibility: 'variables',
    },
    React.createElement(GraphiQL.Logo, null, home),
  );
  ReactDOM.createRoot(document.getElementById('graphiql')).render(graphiql);
}

readQuestions().catch(() => []).then(show);
