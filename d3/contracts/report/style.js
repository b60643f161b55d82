/** The look of `report.html`. Text keeps a contrast of at least 4.5 to 1 in light and in dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --text: #1b1f24; --quiet: #59636e; --line: #d9dee4; --link: #0757b5;
  --good: #136c34; --good-page: #e6f5ea; --bad: #b3261e; --bad-page: #fdecea;
  --open: #7d4e00; --open-page: #fff4de; --calm: #59636e; --calm-page: #eef1f4; --code: #eef1f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181d24; --text: #e7ebf0; --quiet: #a0abb8; --line: #2d353f; --link: #7db8ff;
    --good: #6fd391; --good-page: #12291b; --bad: #ff9a92; --bad-page: #381814;
    --open: #f5c067; --open-page: #33260d; --calm: #a0abb8; --calm-page: #212831; --code: #232a33;
  }
}
* { box-sizing: border-box }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100% }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem }
header { padding-top: 2.5rem }
h1, h2, h3, p, dl, dd, ul, pre { margin: 0; padding: 0 }
h1 { font-size: clamp(1.9rem, 5vw, 2.6rem); line-height: 1.15; letter-spacing: -.02em }
h2 { font-size: 1.4rem; letter-spacing: -.01em; margin: 3rem 0 .25rem }
h3 { font-size: 1.05rem; line-height: 1.35; overflow-wrap: anywhere }
a { color: var(--link); text-underline-offset: .15em }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em }
code { overflow-wrap: anywhere }
small { font-size: .85em; color: var(--quiet) }
.kit { color: var(--quiet); font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; margin-bottom: .35rem }
header.holds h1 { color: var(--good) }
header.drifted h1 { color: var(--bad) }
header.unjudged h1 { color: var(--open) }
.grounds { font-size: 1.1rem; margin-top: .6rem; max-width: 52rem }
.facts { display: flex; flex-wrap: wrap; gap: .35rem 2rem; margin-top: 1rem; font-size: .92rem }
.facts div { display: flex; gap: .5rem }
dt { color: var(--quiet) }
.facts dd { overflow-wrap: anywhere }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .6rem; margin-top: 1.5rem }
.tiles a { display: block; height: 100%; padding: .7rem .9rem; border-radius: .6rem; text-decoration: none; font-size: .88rem; line-height: 1.3 }
.tiles a:hover, .tiles a:focus-visible { outline: 2px solid currentColor; outline-offset: 1px }
.tiles strong { display: block; font-size: 1.55rem; line-height: 1.2; font-variant-numeric: tabular-nums }
.tiles .good a { background: var(--good-page); color: var(--good) }
.tiles .bad a { background: var(--bad-page); color: var(--bad) }
.tiles .open a { background: var(--open-page); color: var(--open) }
.tiles .calm a { background: var(--calm-page); color: var(--calm) }
.subtitle, .none { color: var(--quiet); margin-bottom: 1rem }
article {
  background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .6rem;
  padding: 1.1rem 1.25rem; margin-top: 1rem; break-inside: avoid
}
article.bad { border-left-color: var(--bad) }
article.open { border-left-color: var(--open) }
.where { color: var(--quiet); margin-top: .15rem }
pre { background: var(--code); border-radius: .4rem; padding: .75rem .9rem; margin-top: .75rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; text-align: left }
th, td { vertical-align: top; padding: .6rem .8rem; overflow-wrap: anywhere }
.sides { table-layout: fixed; margin-top: .85rem; border: 1px solid var(--line) }
.sides th { font-size: .8rem; font-weight: 600; color: var(--quiet); padding-bottom: .15rem }
.sides td { padding-top: 0 }
.sides th:first-child, .sides td:first-child { background: var(--good-page) }
.sides th:last-child, .sides td:last-child { background: var(--bad-page) }
article.open .sides th:last-child, article.open .sides td:last-child { background: var(--open-page) }
.seen + .seen { margin-top: .35rem }
.more { margin-top: .9rem; font-size: .92rem; display: grid; gap: .4rem }
.more > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .25rem 1rem }
.more ul { list-style: none }
.kind { font-weight: 600; font-size: .8rem; background: var(--calm-page); color: var(--calm); border-radius: .3rem; padding: .1rem .4rem; margin-right: .25rem }
.list { background: var(--card); border: 1px solid var(--line); font-size: .95rem }
.list tr + tr, .list tbody tr { border-top: 1px solid var(--line) }
.list thead th { font-size: .8rem; color: var(--quiet) }
.list tbody th { font-weight: 400; width: 42% }
.list td { width: 29% }
.list em, .promises em { color: var(--quiet); font-style: normal }
.list tr:target { background: var(--open-page) }
.list tbody th { padding-left: 2.8rem }
.number { display: inline-block; width: 2rem; margin-left: -2rem; color: var(--quiet); font-variant-numeric: tabular-nums }
details { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin-top: .75rem; padding: 0 1.25rem }
summary { cursor: pointer; padding: .8rem 0 }
.resource { margin-top: 1.5rem }
.share { font-size: .85rem }
.share.good { color: var(--good) }
.share.bad { color: var(--bad) }
.promises { list-style: none; padding-bottom: .6rem }
.promises li { display: grid; grid-template-columns: 1.6rem 1fr; padding: .45rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere }
.mark { font-weight: 700 }
.promises .good .mark { color: var(--good) }
.promises .bad .mark { color: var(--bad) }
.promises .open .mark { color: var(--open) }
.promises .calm .mark { color: var(--calm) }
main { padding-bottom: 4rem }
main > section > ul { padding-left: 1.2rem }
@media (max-width: 40rem) {
  header, main { padding-left: 1rem; padding-right: 1rem }
  header { padding-top: 1.5rem }
  article { padding: .9rem 1rem }
  .more > div { grid-template-columns: 1fr; gap: 0 }
  .list, .list tbody, .list tr, .list th, .list td { display: block; width: auto !important }
  .list thead { display: none }
  .list tbody th, .list td { padding: .15rem .9rem .15rem 2.6rem }
  .list tr { padding: .6rem 0 }
  .list td::before { content: attr(data-label) ": "; color: var(--quiet) }
}
@media print { body { background: none } details { break-inside: avoid } }
`;
