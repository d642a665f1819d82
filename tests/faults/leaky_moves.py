"""The product with a leak planted in it: who is moved goes on hearing the table they left."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from facilitator.runtime import patch

patch()

from facilitator.cli.serve import main  # noqa: E402 - patched first, as the product does
from facilitator.live.broadcast import Broadcaster  # noqa: E402

Broadcaster.keep_to = lambda _self, _listener, _audiences: None

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
