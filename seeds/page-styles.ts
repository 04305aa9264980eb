/** The style sheet of the seed pages: a plain documentation site, light and dark. */
export const pageStyles = `
:root { color-scheme: light dark; --line: light-dark(#e3e3e0, #33383d); --soft: light-dark(#60666d, #a2a9b0); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.6 system-ui, "Noto Sans", "Liberation Sans", "PingFang SC", "Noto Sans CJK SC", sans-serif;
  background: light-dark(#fff, #17191c); color: light-dark(#1f2328, #e3e5e8); }
header, footer { display: flex; align-items: center; gap: 24px; padding: 14px 32px; border-bottom: 1px solid var(--line); }
footer { border: 0; border-top: 1px solid var(--line); color: var(--soft); font-size: 14px; }
nav { display: flex; gap: 20px; }
a { color: inherit; text-decoration: none; }
nav a, aside a, footer a { color: var(--soft); font-size: 14px; }
.columns { display: flex; gap: 48px; max-width: 1120px; margin: 0 auto; padding: 24px 32px 64px; }
aside { flex: 0 0 220px; font-size: 13px; }
aside h2 { font-size: 13px; margin: 8px 0; }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { margin: 5px 0; line-height: 1.35; }
main { flex: 1; min-width: 0; max-width: 760px; }
.plain main, .box main { margin: 0 auto; }
h1 { font-size: 28px; line-height: 1.25; margin: 8px 0 20px; }
h2 { font-size: 20px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 20px 0 4px; }
p { margin: 0 0 14px; }
.items { list-style: none; margin: 0 0 14px; padding-inline-start: 28px; }
.items li { margin: 6px 0; }
table { border-collapse: collapse; margin: 8px 0 20px; font-size: 14px; width: 100%; }
th, td { border: 1px solid var(--line); padding: 8px 10px; text-align: start; vertical-align: top; }
.box article { height: 62vh; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; padding: 8px 24px; }
form { margin-top: 32px; padding: 20px; border: 1px solid var(--line); border-radius: 6px; display: grid; gap: 14px; }
form input[type="email"] { display: block; width: 100%; padding: 8px; font: inherit; margin-top: 4px; }
form button { justify-self: start; padding: 9px 18px; border: 0; border-radius: 6px; background: #2660c9; color: #fff; font: inherit; }
`;
