# SPDX-License-Identifier: MIT
"""What a model is and what every other part stands on: metadata, the adaptive estimate, JPEG steps, colour, metrics, files.

It imports numpy and the standard library alone; ``tests/core/test_house.py`` sees to that.
"""
