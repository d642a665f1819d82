"""The form that a page carries, as a browser would send it."""

import re
from html import unescape


def hidden_fields(page: str, *, action: str) -> dict[str, str]:
    """What stands in the hidden fields of the form that goes to this address."""
    found = re.search(rf'<form[^>]*action="{re.escape(action)}".*?</form>', page, re.DOTALL)
    assert found, f"no form to {action}"
    fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', found[0])
    return {name: unescape(value) for name, value in fields}
