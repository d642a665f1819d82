"""The product with a leak planted in it: hidden notes are shown to everybody at the board."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch

patch()

import facilitator.boards.audience  # noqa: E402 - patched first, as the product does
from facilitator.cli.serve import main  # noqa: E402

facilitator.boards.audience.is_visible = lambda note, board, round: note.deleted_at is None

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
