"""Wall time and peak memory of functions and of whole processes."""

import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter

# A fresh interpreter starts the command and waits for it: what the bench itself has loaded would
# otherwise count towards the peak, because a child starts as a copy of its parent.
PEAK_OF_CHILD = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def medians(jobs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each job; the jobs take turns, so that a slow spell hits all of them."""
    seconds: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            began = perf_counter()
            job()
            seconds[name].append(perf_counter() - began)
    return {name: median(all_seconds) for name, all_seconds in seconds.items()}


def process(*command: str) -> Callable[[], object]:
    """A job that runs a command to its end and throws its output away."""

    def run() -> object:
        return subprocess.run(command, stdout=subprocess.DEVNULL, check=True)

    return run


def peak_memory(command: Sequence[str]) -> float:
    """Peak resident memory (MB) of a command run to its end."""
    wrapper = [sys.executable, "-c", PEAK_OF_CHILD, *command]
    done = subprocess.run(wrapper, capture_output=True, text=True, check=True)
    kilobytes = int(done.stdout) / (1024 if sys.platform == "darwin" else 1)
    return kilobytes / 1024


def speed_within(
    job: Callable[[str], object], texts: Sequence[str], limit: float
) -> tuple[float, int]:
    """How fast a job reads texts (kB/s), and how many it read before `limit` seconds were over."""
    began, size, count = perf_counter(), 0, 0
    for text in texts:
        job(text)
        size += len(text.encode())
        count += 1
        if perf_counter() - began > limit:
            break
    return size / 1000 / (perf_counter() - began), count
