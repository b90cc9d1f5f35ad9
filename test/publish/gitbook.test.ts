import assert from 'node:assert/strict'
import {test} from 'node:test'
import {provenDocs} from './docs-folder.ts'

const contents = {'SUMMARY.md': '- [A](a.md)\n'}

test('GitBook: code has the title and the numbers that its tag tells, tags in code stay', async function () {
  const {article, text} = await provenDocs({
    ...contents,
    'a.md':
      '# A\n\n{% code title="gauge \'s.js" overflow="wrap" lineNumbers="true" %}\n\n```js\nread()\n```\n{% endcode %}\n\n{% hint style="danger" %}\n{% code %}\n```markdown\n{% hint %}\n{% endhint %}\n```\n{% endcode %}\n{% endhint %}\n'
  })
  assert.match(
    article,
    /<figcaption>gauge ’s\.js<\/figcaption><pre class="numbered from-1">|<figcaption>gauge 's\.js/
  )
  assert.match(
    article,
    /class="alert caution"[\s\S]*\{% hint %\}[\s\S]*\{% endhint %\}[\s\S]*<\/div>/
  )
  assert.doesNotMatch(text, /% ?(?:end)?code/)
})

test('GitBook: steps, columns, updates and tabs keep what stands in them', async function () {
  const {article, text, messages} = await provenDocs({
    ...contents,
    'a.md':
      '# A\n\n{% stepper %}\n{% step %}\n## First\n\nOpen.\n{% endstep %}\n{% endstepper %}\n\n{% columns %}\n{% column width="50%" %}\nLeft.\n{% endcolumn %}\n{% endcolumns %}\n\n{% updates format="full" %}\n{% update date="2024-05-01" %}\nPainted.\n{% endupdate %}\n{% endupdates %}\n\n{% tabs %}\n{% tab title="Upper" %}\nTurn.\n{% endtab %}\n{% endtabs %}\n\n{% if visitor.claims.keeper %}\nFor keepers.\n{% endif %}\n'
  })
  assert.match(article, /class="tab-label">2024-05-01<\/p>[\s\S]*class="tab-label">Upper/)
  assert.doesNotMatch(text, /\{%|%\}|:::/)
  assert.deepEqual(messages, [])
})

test('GitBook: what lies elsewhere is a link, a text that is asked for is put in, the rest is told', async function () {
  const {article, text, messages} = await provenDocs({
    ...contents,
    'a.md':
      '# A\n\n{% embed url="https://example.org/film" %}\nThe weir.\n{% endembed %}\n\n{% file src=".gitbook/assets/rota.csv" %}\n\n{% include ".gitbook/includes/b.md" %}\n\n{% frobnicate now="yes" %}\n\n{% hint style="info" %}\nNobody closes this.\n',
    '.gitbook/assets/rota.csv': 'a,b\n',
    '.gitbook/includes/b.md': 'Put *in*.\n'
  })
  assert.match(article, /<a href="https:\/\/example\.org\/film">https:\/\/example\.org\/film<\/a>/)
  assert.match(text, /rota\.csv[\s\S]*Put in\.[\s\S]*Nobody closes this/)
  assert.doesNotMatch(text, /\{%|%\}/)
  assert.ok(messages.some(({reason}) => reason.includes('container `frobnicate`')))
})
