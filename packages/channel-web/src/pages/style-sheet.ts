/** The style sheet of every page: light and dark, from 320 px up, and print. No image, font or address in it. */
export const styleSheet = `:root {
	color-scheme: light dark;
	--paper: #fff;
	--tint: #faf7f2;
	--ink: #1c1b1a;
	--soft: #5a5650;
	--line: #ddd6cb;
	--red: #9b1c1f;
	--gold: #b8892b;
	--on-red: #fff;
	--link: #8a1a1d;
	--mark: #fff6dc;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #171615;
		--tint: #201e1c;
		--ink: #ece8e1;
		--soft: #b5aea3;
		--line: #3a3632;
		--red: #e0685f;
		--gold: #c9a24a;
		--on-red: #171615;
		--link: #ffb0a3;
		--mark: #3a3017;
	}
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body {
	display: flex;
	flex-direction: column;
	min-height: 100vh;
	margin: 0;
	background: var(--paper);
	color: var(--ink);
	font-family: "Be Vietnam Pro", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
	line-height: 1.65;
	overflow-wrap: break-word;
}
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.wrap { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
.masthead { border-top: .375rem solid var(--red); background: var(--tint); border-bottom: 1px solid var(--line); }
.masthead .wrap { padding-top: 1.1rem; padding-bottom: 1rem; }
.masthead::before { content: ""; display: block; height: 2px; background: var(--gold); }
.issuer { margin: 0; font-size: .8rem; letter-spacing: .04em; color: var(--soft); }
.site { margin: .1rem 0 0; font-size: 1.2rem; font-weight: 700; line-height: 1.35; letter-spacing: 0; }
.home main > h2:first-child, .tasks + h2 { margin-top: 0; }
.site a { color: var(--red); text-decoration: none; }
.site a:hover { text-decoration: underline; }
.menu { margin-top: .6rem; font-size: .94rem; }
.menu ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: 0; list-style: none; }
.menu a { display: inline-block; padding: .3rem 0; color: var(--ink); text-decoration: none; border-bottom: 2px solid transparent; }
.menu a:hover { border-color: var(--gold); }
.menu a[aria-current] { font-weight: 700; border-color: var(--red); }
main.wrap { width: 100%; padding-top: 2rem; padding-bottom: 3rem; flex: 1; }
main:focus { outline: none; }
.trail { margin: 0 0 1.2rem; font-size: .88rem; color: var(--soft); }
.trail ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; list-style: none; }
.trail li + li::before { content: "› "; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--gold); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; margin: 2.2rem 0 .6rem; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); margin-top: 0; letter-spacing: -.01em; }
h2 { font-size: 1.28rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; }
li { margin: .25rem 0; }
.summary { font-size: 1.14rem; line-height: 1.55; }
.meta { padding-bottom: 1rem; border-bottom: 1px solid var(--line); font-size: .88rem; color: var(--soft); }
.notice { padding: .7rem 1rem; border-left: .3rem solid var(--gold); background: var(--mark); }
.notice.cancelled, .notice.expired, .notice.exercise { border-color: var(--red); }
.pairs { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; margin: 0; border-top: 1px solid var(--line); }
.pairs dt, .pairs dd { margin: 0; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.pairs dt { padding-right: 1rem; color: var(--soft); }
.pairs dd { font-weight: 600; }
.pairs dd ul { margin: 0; padding-left: 1.1rem; font-weight: 400; }
small { font-weight: 400; color: var(--soft); }
.action { margin: 2rem 0; }
.action a { display: inline-block; padding: .7rem 1.3rem; border: 2px solid var(--red); border-radius: .3rem; background: var(--red); color: var(--on-red); font-weight: 700; text-decoration: none; }
.action a:hover { text-decoration: underline; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tasks { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; margin: 0 0 2.2rem; padding: 0; list-style: none; }
.tasks li { position: relative; margin: 0; padding: .8rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--red); border-radius: .3rem; background: var(--tint); }
.tasks a { display: block; font-weight: 700; text-decoration: none; }
.tasks a::after { content: ""; position: absolute; inset: 0; }
.tasks a:hover { text-decoration: underline; }
.tasks span { font-size: .88rem; color: var(--soft); }
.table { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { padding: .55rem .8rem .55rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
th { border-bottom: 2px solid var(--soft); }
blockquote { padding-left: 1rem; border-left: .2rem solid var(--line); color: var(--soft); }
pre { overflow-x: auto; padding: .8rem; background: var(--tint); white-space: pre-wrap; }
.list { padding: 0; list-style: none; }
.list > li { margin: 0; padding: 1.1rem 0; border-bottom: 1px solid var(--line); }
.list h2, .list h3 { margin: 0 0 .25rem; font-size: 1.12rem; }
.list p { margin: 0 0 .25rem; }
.list .when { font-size: .86rem; color: var(--soft); }
.topics { display: flex; flex-wrap: wrap; gap: .5rem .6rem; padding: 0; list-style: none; }
.topics a { display: inline-block; padding: .3rem .8rem; border: 1px solid var(--line); border-radius: 1.5rem; text-decoration: none; }
.topics a:hover { border-color: var(--red); }
.index { columns: 18rem auto; column-gap: 2.5rem; margin-top: 1.6rem; }
.index section { break-inside: avoid-column; margin-bottom: 1.4rem; }
.index h2 { margin: 0 0 .3rem; color: var(--red); }
.index ul { padding: 0; list-style: none; }
.procedure .meta { padding: 0; border: 0; }
.online { display: flex; flex-wrap: wrap; align-items: center; gap: .8rem 1.6rem; margin: 1.2rem 0 2.6rem; }
.online .action { margin: 0; flex: 1 1 16rem; }
.qr { width: 8rem; height: 8rem; background: #fff; }
.foot { border-top: 1px solid var(--line); background: var(--tint); font-size: .88rem; color: var(--soft); }
.foot .wrap { padding-top: 1.2rem; padding-bottom: 1.6rem; }
.foot p { margin: 0 0 .3rem; }
@media (max-width: 30rem) {
	.tasks { grid-template-columns: 1fr; gap: .5rem; }
	.online .qr { display: none; }
	.pairs { grid-template-columns: 1fr; }
	.pairs dt { padding-bottom: 0; border-bottom: 0; }
	.pairs dd { padding-top: .1rem; }
}
@media print {
	:root { --paper: #fff; --tint: #fff; --ink: #000; --soft: #333; --line: #999; --red: #000; --gold: #999; --on-red: #fff; --link: #000; --mark: #fff; }
	html { font-size: 11pt; }
	body { display: block; }
	.skip, .menu, .trail, .tasks, .foot nav { display: none; }
	.action a { background: none; color: #000; }
	.online .qr { display: block; }
	.masthead { border-top-width: 0; }
	.wrap { max-width: none; padding: 0; }
	article a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; word-break: break-all; }
	article .contacts a[href]::after { content: none; }
	h1, h2, h3, dt { break-after: avoid; }
	table, .pairs, .notice { break-inside: avoid; }
	.table { overflow: visible; }
	@page { margin: 20mm; }
}
`;
