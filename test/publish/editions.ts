import type {Edition} from '../../src/publish/edition/edition.ts'

const proof = {
  sources: [{name: 'page.txt', sha256: '0f'.repeat(32), encoding: 'utf-8', characters: 321}],
  dropped: 2,
  changed: 5
}

/** A page of a Chinese paper: lead, two speeches, credit, printed pages, a name set with a space. */
export const chinese: Edition = {
  book: {
    title: '守住一条河',
    subtitle: '沿河七镇座谈会发言',
    language: 'zh-Hans',
    publisher: '山海日报社',
    date: '2021-05-08',
    rights: '版权归作者所有',
    subjects: ['河流'],
    contributors: [{name: '周禾', role: 'edt'}],
    source: {title: '山海日报', date: '2021-05-08', page: '3'},
    series: {title: '山海日报', position: '1204'}
  },
  proof,
  files: [
    {
      name: '01-yan-he.md',
      value: `---
title: "沿河开会"
kind: "lead"
---

# 沿河开会

<a id="page-3"></a>五月里，七个镇的人坐到一起，说的是同一条河。会上两位代表先后发言。
`
    },
    {
      name: '02-ba-shu.md',
      value: `---
title: "把树种到水边 让鸟回到城里"
author: "林小满"
byline: "柳湾镇农技站站长 林 小 满"
---

# 把树种到水边 让鸟回到城里

柳湾在河的**上游**，水到我们这里还是清的。去年春天，我们种了 3600 棵柳树，活了九成。

第二年，白鹭来了[^1]。老人说：“鸟认得水。”

[^1]: 据镇里四月的清点，共四十二只。
`
    },
    {
      name: '03-shui-che.md',
      value: `---
title: "一架水车的账本"
author: ["马向东", "何田"]
byline: "石桥镇水利员 马向东 何田"
---

# 一架水车的账本

## 账怎么记

水车转一天，记一笔。<a id="page-4"></a>三年下来，正好一本。

## 歌怎么唱

> 水车转，水车圆，\\
> 一头挑着月亮，\\
> 一头挑着田。
`
    },
    {
      name: '04-shu-ming.md',
      value: '---\ntitle: "署名"\nkind: "credit"\n---\n\n# 署名\n\n（本版由周禾整理）\n'
    }
  ]
}

/** An English book: chapters with headings, verse, notes, a table and a link. */
export const english: Edition = {
  book: {
    title: 'The Ferry at Low Water',
    language: 'en',
    creators: [{name: 'Ada Quill', role: 'aut', fileAs: 'Quill, Ada'}],
    date: '1911'
  },
  proof: {...proof, dropped: 0, changed: 0},
  files: [
    {
      name: '01-the-landing.md',
      value: `---
title: "The Landing"
---

# The Landing

The ferryman slept until the bell rang twice.[^bell] Nobody hurried him; the river had all the time there was.

## The bell

It hung from a nail, and its rope had been a halter.

| Hour | Rings |
| ---- | ----: |
| Noon |     2 |

## The song

Row me over, row me dry,\\
row me under half a sky.

[^bell]: A third ring meant a doctor.
`
    },
    {
      name: '02-the-far-side.md',
      value: `---
title: "The Far Side"
---

# The Far Side

See [the landing](01-the-landing.md), or write to [the *society*](https://example.org/ferry?a=1&b=2). An address in print, www.example.org, is only text.
`
    }
  ]
}

/** A Japanese story in vertical writing, with ruby and emphasis. */
export const japanese: Edition = {
  book: {title: '川のほとり', language: 'ja', writing: 'vertical', creators: [{name: '水野葉'}]},
  proof: {...proof, sources: []},
  files: [
    {
      name: '01-watashi.md',
      value: `---
title: "渡し舟"
---

# 渡し舟

昭和12年の秋、<ruby>渡守<rt>わたしもり</rt></ruby>は舟を出さなかった。川が*静か*すぎたのである。
`
    }
  ]
}

/** Everything that somebody might try, in every place where text goes. */
export const hostile: Edition = {
  book: {
    title: '<%= process.exit(7) %><script>alert(1)</script>]]>',
    language: 'en',
    publisher: '"><img src=x onerror=alert(2)>',
    rights: '-- <!-- ]]> & <b>',
    subjects: ['\u0000control\u0007'],
    source: {title: '<%- include("/etc/passwd") %>'},
    site: 'javascript:alert(3)'
  },
  proof: {...proof, sources: [{...proof.sources[0]!, name: '<svg onload=alert(4)>\u0001.txt'}]},
  files: [
    {
      name: '01-hostile.md',
      value: `---
title: "</title><script>alert(5)</script><%= 6 * 7 %>"
author: "__proto__"
byline: "constructor __proto__ (.*)+$"
kind: "__proto__"
---

# \\</title>\\<script>alert(5)\\</script>\\<%= 6 * 7 %>

<script src="https://evil.example/x.js"></script>

<img src=x onerror=alert(8)> <a id="page-9" onclick="alert(9)"></a> <ruby onclick="x">a<rt>b</rt></ruby> <u>ok</u> ]]>

[one](javascript:alert(10)) [two](file:///etc/passwd) [three](../../secret.md) [four](data:text/html,x) [five](//evil.example/y)

![remote](https://evil.example/z.png) ![local](../../secret.png) ![](javascript:alert(11))

<iframe src="https://evil.example/"></iframe>
`
    }
  ]
}
