/** Style of the roll-up's page: readable on a telephone, in print, and in a dark room. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b2733;--soft:#51606e;--paper:#fff;--panel:#f3f6f9;--line:#ccd5dd;--plain:#2f6690;--good:#2d7a4f;--fair:#b7791f;--bad:#b3362c;--rest:#8795a1}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a9b6c2;--paper:#12181e;--panel:#1b242c;--line:#36434f;--plain:#6fa8d6;--good:#58b881;--fair:#d9a441;--bad:#e07a70;--rest:#72818e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
.office{margin:0;color:var(--soft);font-weight:600}
h1{margin:.2rem 0;font-size:1.6rem;line-height:1.25}
h2{font-size:1.15rem;margin:1.75rem 0 .6rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;padding:0;list-style:none}
.cards li{background:var(--panel);border-radius:.5rem;padding:.8rem 1rem}
.cards strong{display:block;font-size:1.7rem;line-height:1.2}
.cards span,.method{color:var(--soft)}
.method{font-size:.9rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:0 2rem}
.chart ul{list-style:none;margin:0;padding:0}
.chart li{display:grid;grid-template-columns:minmax(7rem,2fr) 3fr 4.5rem;gap:.6rem;align-items:center;padding:.18rem 0}
.chart .label{font-size:.9rem;line-height:1.3}
.track{background:var(--panel);border-radius:.25rem;height:1rem}
.bar{display:block;height:100%;border-radius:.25rem;min-width:1px}
.plain{background:var(--plain)}.good{background:var(--good)}.fair{background:var(--fair)}.bad{background:var(--bad)}.rest{background:var(--rest)}
.value{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow:auto;max-height:34rem;border:1px solid var(--line);border-radius:.4rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{position:sticky;top:0;background:var(--panel);padding:0}
th button{all:unset;min-width:5rem;display:block;width:100%;box-sizing:border-box;padding:.45rem .6rem;font-weight:600;cursor:pointer}
th button:focus-visible{outline:2px solid var(--plain);outline-offset:-2px}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
.number{text-align:right;font-variant-numeric:tabular-nums}
#units td:first-child,#units th:first-child,#groups td:first-child,#groups th:first-child{position:sticky;left:0;background:var(--paper);white-space:nowrap}
#units thead th:first-child,#groups thead th:first-child{z-index:1;background:var(--panel)}
#units thead button,#groups thead button{min-width:7.5rem}
@media print{.scroll{overflow:visible;max-height:none}thead th{position:static}}
`;

/** Sorts a table by the column whose heading was pressed; numbers as numbers, dates as dates. */
export const pageScript = `
for(const table of document.querySelectorAll("table.sortable")){
const body=table.tBodies[0],heads=[...table.tHead.rows[0].cells];
const key=(text)=>{const day=/^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})$/.exec(text);if(day)return day[3]+day[2].padStart(2,"0")+day[1].padStart(2,"0");
const number=/^-?[\\d.]+(,\\d+)?%?$/.test(text)?Number(text.replace("%","").replaceAll(".","").replace(",",".")):NaN;return Number.isNaN(number)?text:number};
const order=(a,b)=>a<b?-1:a>b?1:0,plain=(text)=>String(text).toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g,"").replaceAll("đ","d");
const compare=(a,b)=>a===""?(b===""?0:1):b===""?-1:typeof a==="number"&&typeof b==="number"?a-b:order(plain(a),plain(b))||order(String(a),String(b));
heads.forEach((head,index)=>head.querySelector("button").addEventListener("click",()=>{
const down=head.getAttribute("aria-sort")==="ascending";heads.forEach((other)=>other.removeAttribute("aria-sort"));
head.setAttribute("aria-sort",down?"descending":"ascending");
const rows=[...body.rows].map((row,at)=>({row,at,key:key(row.cells[index].textContent)}));
rows.sort((a,b)=>(down?-1:1)*compare(a.key,b.key)||a.at-b.at);body.append(...rows.map((item)=>item.row))}))}
`;
