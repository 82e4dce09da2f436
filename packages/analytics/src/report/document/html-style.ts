/** The one style sheet of a report: readable on a screen, and on A4 paper in black. No outside request. */
export const REPORT_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1a1a1a;font:16px/1.5 "Noto Sans","Noto Sans Bengali","Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid #1a1a1a}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0;max-width:46rem}
ul{margin:.5rem 0;padding-left:1.25rem;max-width:46rem}
li{margin:.2rem 0}
.subtitle{color:#4a4a4a;margin:.15rem 0}
.quiet{color:#4a4a4a;font-size:.9rem}
a{color:#00508c}
a:focus-visible{outline:3px solid #00508c;outline-offset:2px}
nav{margin:1.5rem 0;padding:.75rem 1rem;background:#f4f4f2}
nav p{font-weight:600;margin:0}
nav ol{margin:.25rem 0 0;padding-left:1.5rem}
.table{overflow-x:auto;margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #d0d0cc}
thead th{border-bottom:2px solid #1a1a1a;vertical-align:bottom;overflow-wrap:normal}
tbody th{font-weight:400}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
figure{margin:1.25rem 0 1.75rem}
figure img{max-width:100%;height:auto;display:block}
figcaption{font-size:.875rem;color:#4a4a4a;margin-top:.35rem}
:target{background:#fff3c4}
@media (max-width:40rem){main{padding:1rem}table{min-width:36rem}}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Noto Sans",Arial,sans-serif;color:#4a4a4a}}
@media print{
body{font-size:10pt;line-height:1.4}
main{max-width:none;padding:0}
h1{font-size:20pt}
h2{font-size:14pt;margin-top:16pt}
h3{font-size:11.5pt;margin-top:12pt}
h2,h3,caption,p:has(+.table){break-after:avoid}
p,li{orphans:3;widows:3}
p,ul{max-width:none}
.quiet,figcaption{font-size:8.5pt}
nav ol{columns:2}
a{color:inherit;text-decoration:none}
nav{background:none;padding:0}
.table{overflow:visible}
table{font-size:8.5pt;min-width:0}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
thead,thead tr{break-after:avoid}
tbody tr:first-child{break-before:avoid}
figure img{max-height:200mm}
:target{background:none}
}
`;
