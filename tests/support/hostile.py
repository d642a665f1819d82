"""Texts that mean harm: to pages, spreadsheets, files, terminals, documents and databases. Twenty of them."""

HOSTILE = [
    "<script>alert(1)</script>",
    "</script></style></textarea>--><img src=x onerror=alert(1)>",
    "\"' onmouseover=alert(1) x='\"",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{ 7*7 }} {% raw %} ${7*7} %(num)s {0} %s",
    '=HYPERLINK("http://evil.example";"klik")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "'); DROP TABLE note; --",
    "../../../etc/passwd",
    "\\\\evil.example\\share",
    "//evil.example",
    "a\u202egnp.exe",
    "a\x00b\x07c",
    "een\u2028twee",
    "https://evil.example/?a=<script>",
    "#ff0000; background: url(http://evil.example)",
    "<!--#exec cmd='id'-->",
    '#read("/etc/passwd") $x$ *b*',
    "Z" + "\u0351" * 60,
]
