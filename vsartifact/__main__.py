# SPDX-License-Identifier: MIT
"""``python -m vsartifact``, the same as the command ``vsartifact``."""

import sys

from vsartifact.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
