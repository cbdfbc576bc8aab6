"""Many articles through a job: in input order, in bounded memory, on any number of processes."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import Connection

from timeline.article import Article
from timeline.errors import TimelineError
from timeline.jobs import Done, Job, JobFailure
from timeline.sources import ReadFailure, ReadResult

Outcome = Done | JobFailure | ReadFailure

_MOST_IN_CHUNK = 64  # readings, also where they are short
_CHUNKS_AHEAD = 2  # for each worker: one in work, one waiting


def run(
    readings: Iterable[ReadResult], job: Job, workers: int = 1
) -> Generator[Outcome, None, None]:
    """The outcome of each reading, in order; articles go through `job`, failures pass by.

    No more than a few chunks of articles are in memory at once, however many there are. To be
    closed where it is left early: at the end of Python its workers cannot be stopped in order.
    """
    chunks = _chunks(readings, job.chunk)
    if workers > 1:
        yield from _in_pool(chunks, job, workers)
    else:
        for chunk in chunks:
            yield from _process(chunk, job)


def _chunks(readings: Iterable[ReadResult], size: int) -> Iterator[list[ReadResult]]:
    chunk: list[ReadResult] = []
    characters = 0
    for reading in readings:
        chunk.append(reading)
        characters += len(reading.text) if isinstance(reading, Article) else 0
        if characters >= size or len(chunk) >= _MOST_IN_CHUNK:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


def _process(chunk: list[ReadResult], job: Job) -> Iterator[Outcome]:
    results = job.run([reading for reading in chunk if isinstance(reading, Article)])
    for reading in chunk:
        yield next(results) if isinstance(reading, Article) else reading


def _in_pool(chunks: Iterator[list[ReadResult]], job: Job, workers: int) -> Iterator[Outcome]:
    # "spawn" is the same on every system, and safe where threads are running.
    context = multiprocessing.get_context("spawn")
    stopped, stop = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(workers, context, _obey_the_parent, (stopped,))
    waiting: deque[Future[list[Outcome]]] = deque()
    try:
        for chunk in chunks:
            with _interrupts_held_back():  # the first one starts the workers
                waiting.append(pool.submit(_work, chunk, job))
            if len(waiting) >= workers * _CHUNKS_AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise TimelineError(
            "a worker process died, perhaps for want of memory: try fewer --workers; "
            "the lines written so far are complete, and no more will come"
        ) from error
    except BaseException:  # nobody waits for what is still in work
        stop.close()
        raise
    finally:
        # Waited for: a pool that is still closing when Python ends may trip over its own pipes.
        pool.shutdown(wait=True, cancel_futures=True)
        stop.close()
        stopped.close()


# In a worker, held while nothing is in work: an outcome may be on its way to the parent then, which
# would wait for ever for the rest of one that was cut off.
_between_chunks = threading.Lock()


def _work(chunk: list[ReadResult], job: Job) -> list[Outcome]:
    _between_chunks.release()
    try:
        return list(_process(chunk, job))
    finally:
        _between_chunks.acquire()


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Ctrl-C waits meanwhile; also in the processes started, until they obey the parent.

    It would end a process that is still importing its modules with a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _obey_the_parent(stopped: Connection) -> None:
    """Makes a worker end its work when the parent says so, and itself when the parent is gone."""
    # Ctrl-C reaches every process of the group; the parent stops the workers, and tells the user.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    _between_chunks.acquire()
    threading.Thread(target=_end_in_work, args=(stopped,), daemon=True).start()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_in_work(stopped: Connection) -> None:
    """Once the parent has closed its end of the pipe, nobody waits for what is in work."""
    stopped.poll(None)
    with _between_chunks:
        os._exit(1)


def _end_with_parent() -> None:
    """A parent that was killed cannot stop its workers: they would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
