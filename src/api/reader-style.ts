/** The reader's whole style: light and dark, from 390 px. Its hash is in the page's policy. */
export const style = `:root{color-scheme:light dark;--ink:light-dark(#1b1b1f,#ececf1);--soft:light-dark(#55555f,#a9a9b6);--line:light-dark(#d9d9e0,#3a3a44);--back:light-dark(#fff,#17171b);--deep:light-dark(#f5f5f8,#202027);--link:light-dark(#0b4f8a,#8cc4f5)}
body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem 4rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
a{color:var(--link)}h1{font-size:1.6rem;line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
article{margin:1rem 0;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem}article p{margin:.4rem 0}
.method{display:inline-block;min-width:4rem;font:600 .8rem/1.6 ui-monospace,monospace}.answers{color:var(--soft);font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft)}th,td{text-align:left;padding:.2rem .75rem .2rem 0;vertical-align:top;overflow-wrap:anywhere;font-weight:400}tbody th,td:nth-child(2){white-space:nowrap;overflow-wrap:normal;width:1%}
@media(max-width:40rem){tr,tbody th,td,td:nth-child(2){display:block;width:auto;padding:0 0 .1rem}tr{padding:.3rem 0;border-top:1px solid var(--line)}}
code,pre{font:.9em ui-monospace,monospace}pre{overflow:auto;max-height:28rem;padding:.75rem;background:var(--deep);border-radius:.4rem}summary{cursor:pointer}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}`
