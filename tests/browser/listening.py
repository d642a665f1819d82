"""What a page says to who listens to it: every live region, wherever it comes from, and every change of its words."""

from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

PAUSE_MS = 5000
# A timer in a page that is busy comes a little early or late.
SLACK_MS = 250

# Every live region, wherever it comes from, and every moment at which its words changed into other words.
LISTEN = """
(() => {
  const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output";
  window.heard = [];
  const last = new WeakMap();
  const listen = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const words = region.textContent.trim();
      if (words && last.get(region) !== words) window.heard.push({ at: performance.now(), words });
      last.set(region, words);
    }
  };
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(listen).observe(document, everything);
})()
"""


def heard(page: Page) -> list[dict[str, Any]]:
    return page.evaluate("window.heard")


def too_fast(messages: list[dict[str, Any]]) -> list[str]:
    """What came sooner than five seconds after the message before it."""
    return [later["words"] for sooner, later in pairwise(messages) if later["at"] - sooner["at"] < PAUSE_MS - SLACK_MS]
