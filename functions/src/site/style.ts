import { createHash } from 'node:crypto';

/** The look of every rendered page; small enough to come with each, so that a page is one request. */
export const style = `:root{color:#1f2328;background:#fff;font:1.0625rem/1.55 'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif}
*{box-sizing:border-box}body{margin:0}a{color:#0b5cad}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;padding:.5rem 1rem;background:#fff}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.25rem 1.25rem;padding:.75rem 1rem;border-bottom:3px solid #9d1b1a}
header>a{color:#861716;font-weight:700;text-decoration:none}
header nav{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem}
.button{display:inline-block;padding:.5rem 1.1rem;color:#fff;font-weight:600;text-decoration:none;background:#9d1b1a;border-radius:4px}
main{max-width:58rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
footer{max-width:58rem;margin:2rem auto 0;padding:1rem;color:#57606a;border-top:1px solid #d0d7de}
h1{font-size:1.6rem;line-height:1.3}h2{margin:2rem 0 .5rem;font-size:1.25rem}h3{margin:0 0 .25rem;font-size:1.0625rem}
.note{color:#57606a;font-size:.9375rem}.cards,.plain{padding:0;list-style:none}
.cards>li{margin-bottom:.75rem;padding:.75rem 1rem;border:1px solid #d0d7de;border-radius:4px}
.plain>li{padding:.4rem 0;border-bottom:1px solid #e3e6e9}
.cards p,.plain p{margin:.125rem 0 0}
.state{font-weight:600}.open{color:#066447}.closed{color:#57606a}
blockquote{margin:1rem 0;padding:.25rem 1rem;font-size:1.125rem;font-weight:600;color:#861716;border-left:4px solid #9d1b1a}
progress{width:100%;height:.75rem;accent-color:#9d1b1a}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:1rem 0}
dl>div{padding:.5rem .75rem;border:1px solid #d0d7de;border-radius:4px}dt{color:#57606a;font-size:.9375rem}
dd{margin:0}dd.figure{font-size:1.375rem;font-weight:700}
table{width:100%;overflow-wrap:break-word;margin:.5rem 0 1rem;border-collapse:collapse}caption{padding:.25rem 0;font-weight:600;text-align:left}
th,td{padding:.4rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid #d0d7de}
td.n,th.n{text-align:right}td.n{white-space:nowrap}tbody th{font-weight:400}
.time{padding:0;list-style:none;border-left:3px solid #d0d7de}.time li{padding:.3rem 0 .3rem 1rem}
.time .today{margin-left:-3px;color:#861716;font-weight:700;border-left:3px solid #9d1b1a}
code{font-size:.875rem;overflow-wrap:anywhere}summary{cursor:pointer;font-weight:600}
:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}
@media print{header nav,.skip,footer nav{display:none}main{max-width:none}.cards>li,tr{break-inside:avoid}}`;

export const STYLE_HASH = `sha256-${createHash('sha256').update(style).digest('base64')}`;
