# SPDX-License-Identifier: MIT
"""The command ``vsartifact``. :mod:`vsartifact.cli.app` lists its commands, each of which has a file of its own.

Modules import at their top only what is needed to print help; VapourSynth, PyAV and Pillow come with the first call.
"""
