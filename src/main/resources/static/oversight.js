// What is loaded, asked through GraphQL like every other answer; and the ways into Neo4j Browser.
const LOADED = `query WhatIsLoaded {
  counts { kind count }
  cases(first: 20) { totalCount nodes { id references title published } }
}`;

const KINDS = {
  CASE: ['case', 'cases'],
  OFFICER: ['officer', 'officers'],
  COHORT: ['group of officers', 'groups of officers'],
  GROUP_CHAT: ['group chat', 'group chats'],
  ALLEGATION: ['allegation', 'allegations'],
  FINDING: ['finding', 'findings'],
  OUTCOME: ['outcome', 'outcomes'],
  RECOMMENDATION: ['recommendation', 'recommendations'],
  STATION: ['station or unit', 'stations and units'],
  DOCUMENT: ['document', 'documents'],
  PASSAGE: ['passage cited', 'passages cited'],
};

const status = document.getElementById('status');

async function ask(query) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(20000),
  });
  const { data, errors } = await answer.json().catch(() => ({}));
  if (errors?.length || !data) {
    throw new Error(errors?.[0]?.message ?? `status ${answer.status}`);
  }
  return data;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function cell(...children) {
  return element('td', { className: 'govuk-table__cell' }, ...children);
}

function day(iso) {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return iso ? new Date(iso).toLocaleDateString('en-GB', words) : 'not stated';
}

function showCounts(counts) {
  const numbers = new Map(counts.map(({ kind, count }) => [kind, count]));
  const list = document.getElementById('counts');
  for (const [kind, [one, many]] of Object.entries(KINDS)) {
    const number = numbers.get(kind);
    if (number === undefined) {
      continue;
    }
    list.append(element('div', {},
      element('dt', { textContent: number === 1 ? one : many }),
      element('dd', { textContent: number.toLocaleString('en-GB') })));
  }
  list.hidden = false;
}

function showCases({ totalCount, nodes }) {
  const shown = nodes.length < totalCount ? `The newest ${nodes.length} of ${totalCount} cases` : 'The cases';
  document.getElementById('cases-heading').textContent = shown;
  document.getElementById('case-rows').append(...nodes.map((found) => element('tr', { className: 'govuk-table__row' },
    cell(found.title),
    cell(found.references.join(', ') || 'none published'),
    cell(day(found.published)))));
  document.getElementById('cases').hidden = nodes.length === 0;
}

async function showLoaded() {
  status.textContent = 'Asking what is loaded.';
  try {
    const { counts, cases } = await ask(LOADED);
    status.textContent = cases.totalCount === 0 ? 'No case is loaded yet.' : '';
    showCounts(counts);
    showCases(cases);
  } catch (problem) {
    status.replaceChildren(element('div', { className: 'govuk-inset-text' },
      element('p', { className: 'govuk-body' }, 'What is loaded cannot be shown: GraphQL does not answer.'),
      element('p', { className: 'govuk-body' }, `It said: ${problem.message}`),
      element('p', { className: 'govuk-body' }, 'See ',
        element('a', { className: 'govuk-link', href: '/actuator/health', textContent: 'the health of the service' }),
        ', and reload this page when the database is back.')));
  }
}

// The query with its parameters' values in place, to run at one go: Neo4j Browser takes :param as a step of its own.
function withValues(cypher) {
  const parameters = [...cypher.matchAll(/^:param (\w+) => (.*);\n/gm)];
  return parameters
    .reduce((text, [line, name, value]) => text.replace(line, '').replaceAll(`$${name}`, () => value), cypher)
    .trim();
}

// Neo4j Browser finds a command anywhere in its address. Behind the # it is not sent to any server, however long.
async function openWithCypher(link) {
  const answer = await fetch(link.href);
  if (answer.ok) {
    link.href = `/browser#?cmd=edit&arg=${encodeURIComponent(withValues(await answer.text()))}`;
  }
}

// A style sheet of Neo4j Browser, selector { property: value; … }, which it keeps as an object under this key.
const STYLE = 'neo4j.grass';
const GIVEN = 'oversight.grass';

function parseStyle(text) {
  const rules = text.matchAll(/([^{}]+)\{((?:'[^']*'|[^'}])*)\}/g);
  return Object.fromEntries([...rules].map(([, selector, body]) => [
    selector.trim(),
    Object.fromEntries([...body.matchAll(/([\w-]+):\s*(?:'([^']*)'|([^;]+));/g)]
      .map(([, property, quoted, plain]) => [property, quoted ?? plain.trim()])),
  ]));
}

// Each version of the style is given once; whoever changes it in Neo4j Browser keeps the change.
async function styleNeo4jBrowser() {
  const answer = await fetch('/cypher/oversight.grass');
  const style = answer.ok ? await answer.text() : null;
  if (style && localStorage.getItem(GIVEN) !== style) {
    localStorage.setItem(STYLE, JSON.stringify(parseStyle(style)));
    localStorage.setItem(GIVEN, style);
  }
}

await Promise.allSettled([
  showLoaded(),
  styleNeo4jBrowser(),
  ...[...document.querySelectorAll('a[data-cypher]')].map(openWithCypher),
]);
