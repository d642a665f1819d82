"""Facilitator: what a facilitator opens on a laptop when a live workshop starts.

Empty on purpose: `facilitator.runtime.patch()` must come before any other import, so importing the package may import
nothing. The parts are put together in `facilitator.wiring`.
"""
