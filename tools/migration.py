"""Write a migration from what the models say.

`python tools/migration.py "Add clusters"`. Read it before you commit it.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

sys.path.insert(0, str(Path(__file__).parent.parent))

from facilitator.db import MIGRATIONS, upgrade


def main(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "now.sqlite3"
        if any((MIGRATIONS / "versions").glob("*.py")):
            upgrade(path)
        with create_engine(f"sqlite:///{path}").connect() as connection:
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS))
            config.attributes["connection"] = connection
            number = 1 + len(list((MIGRATIONS / "versions").glob("*.py")))
            command.revision(config, message=message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    main(sys.argv[1])
