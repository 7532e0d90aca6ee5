/** A folder as nobody would want to inherit it: what an import has to take without a crash. Keys are paths with `/`. */
export const oddFiles: Readonly<Record<string, string | Uint8Array>> = {
  ...encodings(),
  ...shapes(),
  ...names(),
  ...fields(),
  ...programs(),
  ...folders(),
};

function encodings(): Record<string, string | Uint8Array> {
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  return {
    'encodings/mark.md': '\uFEFF# With a mark\n\nText after a byte order mark.\n',
    'encodings/utf16.md': utf16('# Sixteen bits\n\nText in sixteen bits, little end first.\n', false),
    'encodings/utf16-big.md': utf16('# Big end\n\nText in sixteen bits, big end first.\n', true),
    'encodings/windows.md': Uint8Array.from([
      ...Buffer.from('# Caf'),
      0xe9,
      ...Buffer.from('\n\nText from Windows with a '),
      0x93,
      0x94,
      ...Buffer.from(' pair.\n'),
    ]),
    'encodings/crlf.md': '# Lines of Windows\r\n\r\nText with two signs a line end.\r\n',
    'encodings/cr.md': '# Lines of old Macs\r\rText with another line end.\r',
    'encodings/mixed.md': '# Mixed\n\nOne line\r\nand another\rand a third.\n',
    'encodings/separators.md': '# Separators\n\nA line\u2028and one more\u2029and one more.\n',
    'encodings/zero.md': Uint8Array.from([0x23, 0x20, 0x00, 0x41]),
    'encodings/packed.md': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]),
    'encodings/invisible.md': '# Invisible\u200B\n\nText with a soft\u00ADhyphen and a joiner\u200D here.\n',
    'encodings/no-break.md': '# No\u00A0break\n\nText with a\u00A0space that does not break.\n',
    'encodings/no-mark.md': Buffer.from('# No mark\n\nText in sixteen bits.\n', 'utf16le'),
    'encodings/steering.md': '# Steering \u0007\n\nText with \u001B[31m colours and \u000B a tab.\n',
    'encodings/half.md': Uint8Array.from([...Buffer.from('# Half\n\nA sign cut in half: '), 0xc3]),
    'encodings/emoji.md': '# 🎉 Party\n\nText with 👩‍👩‍👧 and 🇮🇹 in it.\n',
    'encodings/right-to-left.md': '# עברית\n\nטקסט מימין לשמאל.\n',
  };
}

function shapes(): Record<string, string> {
  const nested = Array.from({ length: 25 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth + 1}`).join('\n');
  const quotes = `${'> '.repeat(30)}deep words\n`;
  return {
    'shapes/empty.md': '',
    'shapes/blank.md': ' \n\t\n\n',
    'shapes/only-fields.md': '---\ntitle: Only fields\n---\n',
    'shapes/only-heading.md': '# Only a heading\n',
    'shapes/empty-heading.md': '#\n\nText under a heading without words.\n',
    'shapes/only-code.md': '```\nnpm start\n```\n',
    'shapes/open-fence.md': '# Open fence\n\n```js\nconst a = {};\n',
    'shapes/tildes.md': '# Tildes\n\n~~~~\n```\n~~~~\n',
    'shapes/nested-lists.md': `# Nested lists\n\n${nested}\n`,
    'shapes/nested-quotes.md': `# Nested quotes\n\n${quotes}`,
    'shapes/mixed-lists.md': '# Mixed lists\n\n1. one\n   - a\n     1) b\n\n        code\n* two\n+ three\n',
    'shapes/tasks.md': '# Tasks\n\n- [x] done\n- [ ] open\n  - [X] inside\n- [] none\n',
    'shapes/ragged-table.md': '# Ragged table\n\n| a | b |\n|---|:-:|\n| 1 |\n| 1 | 2 | 3 |\n| `x|y` | \\| |\n',
    'shapes/table-without-head.md': '# No head\n\n| a | b |\n| c | d |\n',
    'shapes/setext.md': 'Under lines\n===========\n\nPart\n----\n\nText below.\n',
    'shapes/many-titles.md': '# One\n\nText of one.\n\n# Two\n\nText of two.\n\n# One\n\nText again.\n',
    'shapes/skipped-levels.md': '# Skipped\n\n#### Four\n\nText.\n\n## Two\n',
    'shapes/footnotes.md': '# Footnotes\n\nA claim[^1] and another[^gone].\n\n[^1]: The source.\n\n    More of it.\n',
    'shapes/rules.md': '# Rules\n\n---\n\nText\n\n***\n\n___\n',
    'shapes/rule-first.md': '---\n\nText under a rule, with no fields at all.\n',
    'shapes/stars.md': '# Stars\n\n** not bold ** and ***both*** and __so__ and *open\n',
    'shapes/strong-in-strong.md': '# Strong\n\n******very******\n',
    'shapes/backslashes.md': '# Backslashes\n\nC:\\new\\{name}\\<x> \\\nend\\\n',
    'shapes/entities.md': '# Entities\n\n&lt;b&gt; &amp;amp; &copy; &#123; &bogus;\n',
    'shapes/long-line.md': `# Long line\n\n${'word '.repeat(4000)}\n`,
    'shapes/long-title.md': `# ${'A very long title '.repeat(20)}\n\nText below it.\n`,
    'shapes/no-text.md': '# Pictures only\n\n![](missing.png)\n\n![x](missing.svg)\n',
    'shapes/definitions.md': '# Definitions\n\n[a][A] [b] [c][]\n\n[A]: a.md\n[b]: <b c.md> "t"\n[b]: d.md\n',
    'shapes/math.md': '# Sums\n\n$\\frac{a}{b}$ and \\(x_{1}\\) and $$\n\\sum_{i}\n$$\n',
    'shapes/indented.md': '    all of it\n    is code\n',
    'shapes/tabs.md': '# Tabs\n\n-\tone\n\t-\ttwo\n\n\tcode\n',
    'shapes/hard-breaks.md': '# Breaks\n\nOne  \ntwo\\\nthree\n',
    'shapes/merge.md': '# Merge\n\n```\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n```\n',
    'shapes/fields-in-code.md': '# Fields in code\n\n```md\n---\ntitle: Inside\nid: inside\n---\n```\n',
  };
}

function names(): Record<string, string> {
  const page = (title: string) => `# ${title}\n\nSome words about ${title}.\n`;
  return {
    'names/Что делать.md': page('Что делать'),
    'names/苦情.md': page('苦情'),
    'names/ελληνικά.md': page('Ελληνικά'),
    'names/café.md': page('Coffee'),
    'names/cafe\u0301.md': page('Coffee, written in two signs'),
    'names/with space.md': page('Space'),
    'names/with-space.md': page('Hyphen'),
    'names/UPPER.MD': page('Upper'),
    'names/upper.markdown': page('Lower'),
    'names/a.b.c.md': page('Dots'),
    'names/…….md': page('Only dots'),
    'names/con.md': page('Device'),
    'names/constructor.md': page('Program'),
    'names/_draft.md': page('Underscore'),
    'names/100%.md': page('Percent'),
    "names/what's new?.md": page('Question'),
    'names/#hash.md': page('Hash'),
    'names/-.md': page('Hyphen alone'),
    [`names/${'long-'.repeat(40)}name.md`]: page('Long name'),
    'names/page.it.md': page('Pagina'),
    'names/page.md': page('Page'),
    'names/notes.txt': 'no page',
    'names/table.csv': 'a,b\n',
    'names/no-ending': 'no page',
    'names/.hidden.md': page('Hidden'),
  };
}

function fields(): Record<string, string> {
  const page = (lines: string) => `---\n${lines}\n---\n\nWords below the fields of this page.\n`;
  return {
    'fields/colon.md': page('title: Pay: how and when'),
    'fields/tabs.md': page('title:\tTabs\n\towner: x'),
    'fields/list.md': page('- a\n- b'),
    'fields/number.md': page('title: 2026\nowner: 12'),
    'fields/date.md': page('title: 2026-01-01\nlast_reviewed: 2026-02-30'),
    'fields/null.md': page('title:\nowner: ~'),
    'fields/deep.md': page('title: Deep\nowner:\n  team:\n    name: [a, b]'),
    'fields/twice.md': page('title: One\ntitle: Two'),
    'fields/anchor.md': page('title: &a Anchored\nname: *a'),
    'fields/quotes.md': page('title: "Unclosed'),
    'fields/braces.md': page('title: "{{ page.name }}"'),
    'fields/proto.md': page('__proto__: x\nconstructor: y\ntitle: Names of programs'),
    'fields/toml.md': '+++\ntitle = "In TOML"\ndate = 2026-01-02\n+++\n\nWords below fields in TOML.\n',
    'fields/bad-toml.md': '+++\ntitle = \n+++\n\nWords below fields that are no TOML.\n',
    'fields/unclosed.md': '---\ntitle: Never closed\n\nWords without end of fields.\n',
    'fields/dots.md': '---\ntitle: Dots\n...\n\nWords below fields that end in dots.\n',
    'fields/scripts.md': page('title: "<script>alert(1)</script>"'),
    'fields/lines.md': page('title: |\n  Two\n  lines'),
  };
}

function programs(): Record<string, string> {
  return {
    'programs/script.md': '# Script\n\n<script>alert(1)</script>\n\nText after it stays.\n',
    'programs/handlers.md':
      '# Handlers\n\n<a href="javascript:alert(1)" onclick="x()">Press</a> and [this](javascript:alert(2)).\n',
    'programs/data.md': '# Data\n\n![a](data:image/png;base64,AAAA) [b](data:text/html,x)\n',
    'programs/local.md': '# Local\n\n[preview](http://localhost:3000/a) [drive](file:///c:/a) [share](\\\\server\\a)\n',
    'programs/mdx.mdx': "import X from './x'\n\nexport const a = 1;\n\n# {title}\n\n<X a={1}>Text {a}</X>\n",
    'programs/liquid.md': '# {{ page.title }}\n\n{% for a in b %}\n- {{ a }}\n{% endfor %}\n',
    'programs/include-a.md': "# A\n\n{% include 'include-b.md' %}\n\nWords of A.\n",
    'programs/include-b.md': "# B\n\n{% include 'include-a.md' %}\n\nWords of B.\n",
    'programs/open.md': '# Open\n\n<% if a %> words {{ never closed\n',
    'programs/hugo.md': '# Hugo\n\n{{< figure src="a.png" >}}\n\n{{% notice %}}Words{{% /notice %}}\n',
    'programs/table.md':
      '# Table\n\n<table><thead><tr><th colspan="2">A</th></tr></thead><tbody><tr><td><ul><li>x</li></ul></td><td><p>y</p></td></tr></tbody></table>\n',
    'programs/cells.md':
      '# Cells\n\n<table><tr><td><pre>code\n```</pre></td><td><h3>Head</h3><blockquote>Quote</blockquote></td></tr></table>\n\n| a |\n| - |\n| <ul><li>x</li></ul> |\n\nWords below.\n',
    'programs/lines.mdx':
      'import {\n  A,\n} from "./a";\n\nexport const x = {\n\n  a: 1,\n};\n\n<A label="Tab">\n\nText {/* remark */}\n\n</A>\n',
    'programs/wiki.md':
      '# Wiki\n\n[[Liquid]], [[liquid|words]], [[words|liquid]], [[Gone]], [[#Wiki]], ![[liquid]], [[1]](x), `[[code]]`\n\n[[_TOC_]]\n',
    'programs/tabs.md':
      '# Tabs\n\n=== "One"\n\n    Text.\n\n    !!! note\n        Inside.\n\n::::tip\n:::note\nA\n:::\n::::\n',
    'programs/unclosed.md': '# Unclosed\n\n<div><p>Words <b>bold\n\nMore words.\n',
    'programs/placeholders.md': '# Places\n\nDear <customer name>, your <b>order</b> <ORDER-NO> left {{depot}}.\n',
    'programs/comments.md': '# Comments\n\n<!-- one -->\n\n<!-- two\n\nlines -->\n\nText <!-- {three} */ --> here.\n',
    'programs/notes.md': '# Notes\n\n:::note\nOpen, and never closed.\n\n!!! tip\nNot set in.\n',
  };
}

function folders(): Record<string, string> {
  const page = (title: string) => `# ${title}\n\nSome words about ${title}.\n`;
  return {
    'README.md':
      '# Odd files\n\n[up](../outside.md) [self](README.md#odd-files) [folder](names/) [root](/shapes/empty)\n',
    'a/b/c/d/e/f/g/h/deep.md': page('Deep'),
    'a/README.md': page('A'),
    'a/index.md': page('A again'),
    'a/b/tools.md': page('Tools of B'),
    'a/c/tools.md': page('Tools of C'),
    'b/tools.md': page('Tools'),
    'B/Tools.md': page('Tools in capitals'),
    'it/a/b/tools.md': page('Strumenti'),
    'round/one.md': '# One\n\n[two](two.md) and [one](one.md#one) and [gone](gone.md#x).\n',
    'round/two.md': '# Two\n\n[one](./one.md?x=1#One) and [three](../round/../round/two.md).\n',
    'anchors/targets.md':
      '# Targets\n\n## Part {#named}\n\n## Part\n\n[a](#named) [b](#part-1) [c](#PART) [d](#%20) [e](#%E0)\n',
  };
}
