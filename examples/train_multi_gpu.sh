#!/bin/sh
# SPDX-License-Identifier: MIT
# examples/train_multi_gpu.sh RECIPE --data FOLDERS ...    training/train.py on all GPUs of this machine
#
# GPUS is how many processes, one a GPU (default: all that nvidia-smi lists). Each takes its share of every batch, so batch sizes must
# be multiples of GPUS, and the result is that of one process within float noise. DEVICE=cpu trains on processors.
# Several machines: give torchrun --nnodes, --node-rank and --rdzv-endpoint instead of --standalone.
set -eu
: "${DEVICE:=cuda}"
: "${GPUS:=$(nvidia-smi --list-gpus | wc -l)}"
exec python -m torch.distributed.run --standalone --nproc-per-node "$GPUS" \
    "$(dirname "$0")/../training/train.py" "$@" --device "$DEVICE"
