#!/usr/bin/env python3
"""Judges a data set of exchanges with `replylint check`, a process a partition.

    spark-submit replylint_job.py [OPTION…] INPUT OUTPUT [-- OPTION OF replylint check…]
"""
import argparse
import collections
import json
import os
import queue
import re
import socket
import subprocess
import sys
import threading

from pyspark import SparkFiles, TaskContext
from pyspark.sql import SparkSession, functions as F
from pyspark.sql.types import IntegerType, LongType, StringType, StructField, StructType

# The input of docs/output-schema.md.
TEXTS = ("reply", "reply_mime", "original", "original_mime", "language", "template")
MEMBERS = ("id", *TEXTS, "earlier", "customer", "original_date", "reply_date")

# Its output.
ANSWER = """
  `error` STRING, `findings` ARRAY<STRUCT<
    `rule`: STRING, `severity`: STRING, `confidence`: DOUBLE, `message`: STRING, `help`: STRING,
    `path`: STRING, `line`: BIGINT, `column`: BIGINT, `end_line`: BIGINT, `end_column`: BIGINT,
    `start`: BIGINT, `end`: BIGINT, `byte_start`: BIGINT, `byte_end`: BIGINT, `text`: STRING,
    `evidence`: ARRAY<STRUCT<`turn`: STRING, `text`: STRING, `start`: BIGINT, `end`: BIGINT>>,
    `fix`: STRUCT<`start`: BIGINT, `end`: BIGINT, `replacement`: STRING>,
    `fingerprint`: STRING>>
"""

WRITTEN = ("id", "partition", "record", "answer", "error", "findings")

# 1: there are findings. 2: there are records that could not be read; their answers say so.
WORK_DONE = (0, 1, 2)
BLANK = bytes(range(0x21))


class ProgramFailed(Exception):
    """Spark tries the partition again."""


class Program:
    """A running `replylint check`, and the last lines of what it says."""

    def __init__(self, command, partition):
        self.name = f"{command[0]} on {socket.gethostname()}, partition {partition}"
        try:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        except OSError as error:
            place = "" if "/" in command[0] else f" in {os.environ.get('PATH', '')}"
            raise ProgramFailed(f"{self.name}: cannot be started: {error.strerror}{place}") from error
        self.said = collections.deque(maxlen=20)
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def listen(self):
        for line in self.process.stderr:
            self.said.append(line[:500].decode("utf-8", "replace").rstrip())

    def failed(self, what):
        self.process.kill()
        self.process.wait()
        # What a wrapper leaves behind would keep stderr open.
        self.process.stdout.close()
        self.listener.join(2)
        return ProgramFailed("\n".join([f"{self.name}: {what}; its last lines:", *self.said]))

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Feeder(threading.Thread):
    """Writes the records, so that the answers can be read while a pipe is full."""

    def __init__(self, rows, pipe):
        super().__init__(daemon=True)
        self.rows = rows
        self.pipe = pipe
        self.sent = queue.SimpleQueue()
        self.count = 0
        self.error = None

    def run(self):
        try:
            for row in self.rows:
                self.sent.put(row)
                self.count += 1
                self.pipe.write(row[0] + b"\n")
            self.pipe.flush()
        except BrokenPipeError:
            pass  # Whoever waits for the answer learns why.
        except BaseException as error:
            self.error = error
        finally:
            try:
                self.pipe.close()
            except BrokenPipeError:
                pass


def judged(rows, command, partition):
    """For each row its place, its id and its answer, in the order of the rows.

    `rows` begin with a line of JSON; what stands behind it is carried along.
    """
    rows = (row for row in rows if row[0].strip(BLANK))
    first = next(rows, None)
    if first is None:
        return
    program = Program(command, partition)
    try:
        feeder = Feeder(chained(first, rows), program.process.stdin)
        feeder.start()
        number = 0
        for answer in program.process.stdout:
            number += 1
            try:
                row = feeder.sent.get_nowait()
            except queue.Empty:
                raise program.failed(f"answer {number} belongs to no record") from None
            yield (partition, number, identifier(row[0], answer, number, program),
                   answer.decode(), *row[1:])
        status = program.process.wait()
        if status not in WORK_DONE:
            raise program.failed(f"{how_it_ended(status)} after {number} answers")
        feeder.join()
        if feeder.error is not None:
            raise feeder.error
        if number != feeder.count:
            raise program.failed(f"{number} answers to {feeder.count} records")
    finally:
        program.end()


def chained(first, rows):
    yield first
    yield from rows


def how_it_ended(status):
    return f"ended by signal {-status}" if status < 0 else f"ended with status {status}"


def identifier(record, answer, number, program):
    """The id of the record; None where it has none.

    Answers come in the order of the records; the id of another record would say that they did not.
    """
    try:
        echoed = json.loads(answer)["id"]
    except (ValueError, KeyError, TypeError):
        raise program.failed(f"answer {number} is not one: {answer[:200]!r}") from None
    own = identifiers(record)
    if echoed != str(number):
        if own and echoed not in own:
            raise program.failed(f"answer {number} is to {echoed!r}, expected {own[0]!r}")
        return echoed
    return own[0] if own and isinstance(own[0], str) else None


def identifiers(record):
    """What a record says that its id is: one value, or several, or none where it cannot be read."""
    try:
        pairs = json.loads(record, object_pairs_hook=list)
        return [value for name, value in pairs if name == "id"]
    except (ValueError, TypeError, RecursionError):
        return []


def located(program):
    """A file that `spark-submit --files` brought along wins over the path."""
    if "/" not in program:
        shipped = SparkFiles.get(program)
        if os.path.exists(shipped):
            return shipped
    return program


def judge(frame, program="replylint", options=()):
    """The answers to a frame whose first column, binary, is a line of JSON."""
    def partition(rows):
        command = [located(program), "check", "--input-format", "jsonl", "--output-format", "jsonl"]
        return judged(rows, [*command, *options, "-"], TaskContext.get().partitionId())

    schema = StructType([
        StructField("partition", IntegerType()), StructField("record", LongType()),
        StructField("id", StringType()), StructField("answer", StringType()), *frame.schema[1:]])
    answers = frame.sparkSession.createDataFrame(
        frame.rdd.mapPartitions(partition), schema, verifySchema=False)
    parsed = F.from_json("answer", ANSWER, {"mode": "FAILFAST"}).alias("answer")
    kept = frame.columns[1:]
    return answers.select("id", "partition", "record", *kept, parsed).select(
        "id", "partition", "record", *kept, "answer.error", "answer.findings")


def lines(spark, path, keep=()):
    """JSON Lines: each goes to the program as it stands, broken ones too."""
    text = spark.read.text(path, lineSep="\n")
    kept = [F.get_json_object("value", f"$.{name}").alias(name) for name in keep]
    return text.select(F.col("value").cast("binary").alias("exchange"), *kept)


def columns(spark, path, form, keep=()):
    """A table: each row becomes a line of JSON."""
    table = spark.read.format(form).load(path)
    types = dict(table.dtypes)
    if "reply" not in types and "reply_mime" not in types:
        sys.exit(f'{path}: neither a column "reply" nor "reply_mime" is there')
    for name in TEXTS:
        if types.get(name, "string") != "string":
            sys.exit(f'{path}: column "{name}" is of type {types[name]}, expected string')
    members = [
        F.col(name).cast("string").alias(name) if name == "id" else F.col(name)
        for name in MEMBERS if name in types]
    return table.select(F.to_json(F.struct(*members)).cast("binary").alias("exchange"), *keep)


def by_rule(exchanges):
    found = exchanges.select("partition", "record", F.explode("findings").alias("finding"))
    return found.groupBy("finding.rule", "finding.severity").agg(
        F.count("*").alias("findings"), F.count_distinct("partition", "record").alias("exchanges")
    ).orderBy(F.desc("findings"), "rule", "severity")


def totals(exchanges):
    def count(condition):
        return F.count_if(F.coalesce(condition, F.lit(False)))

    has_error = F.exists("findings", lambda finding: finding.severity == "error")
    return exchanges.agg(
        F.count("*").alias("exchanges"),
        count(F.col("error").isNotNull()).alias("unreadable"),
        count(F.size("findings") > 0).alias("with_findings"),
        count(has_error).alias("with_error"),
    ).withColumn(
        "error_share",
        F.try_divide(F.col("with_error"), F.col("exchanges") - F.col("unreadable")))


def save(frame, path, form, mode):
    frame.write.format("json" if form == "jsonl" else form).mode(mode).save(path)


def arguments(words):
    own, options = words, []
    if "--" in words:
        own, options = words[:words.index("--")], words[words.index("--") + 1:]
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", metavar="INPUT", help="data set of exchanges: docs/output-schema.md")
    parser.add_argument("output", metavar="OUTPUT", help="folder for exchanges, rules and totals")
    parser.add_argument("--input-format", metavar="FORMAT", help=(
        "jsonl, or what Spark reads as a table: parquet, orc, …; default: jsonl for names "
        "such as replies.jsonl.gz, else parquet"))
    parser.add_argument("--output-format", default="parquet", choices=("parquet", "jsonl"))
    parser.add_argument("--keep", default=[], metavar="COLUMN", action="append", help=(
        "column of the input that stands in the output too; may stand several times"))
    parser.add_argument("--program", default="replylint", help=(
        "path on the executors, or the name of a file given to spark-submit --files"))
    parser.add_argument("--overwrite", action="store_true")
    chosen = parser.parse_args(own)
    for name in chosen.keep:
        if name in WRITTEN:
            parser.error(f'--keep {name}: the output has a column of that name')
    if chosen.input_format is None:
        is_lines = re.search(r"\.(jsonl|ndjson|json)(\.\w+)?/?$", chosen.input)
        chosen.input_format = "jsonl" if is_lines else "parquet"
    return chosen, options


def read_back(spark, path, form, schema):
    return spark.read.schema(schema).format("json" if form == "jsonl" else form).load(path)


def run(spark, chosen, options):
    """Writes the exchanges, then the tables that are made of what was written."""
    if chosen.input_format == "jsonl":
        frame = lines(spark, chosen.input, chosen.keep)
    else:
        frame = columns(spark, chosen.input, chosen.input_format, chosen.keep)
    exchanges = judge(frame, chosen.program, options)
    form, mode = chosen.output_format, "overwrite" if chosen.overwrite else "errorifexists"
    place = os.path.join(chosen.output, "exchanges")
    save(exchanges, place, form, mode)
    # Read back, so that no record is judged twice.
    written = read_back(spark, place, form, exchanges.schema)
    for name, table in (("rules", by_rule(written)), ("totals", totals(written))):
        save(table.coalesce(1), os.path.join(chosen.output, name), form, mode)
        table.show(100, truncate=False)


def main():
    chosen, options = arguments(sys.argv[1:])
    spark = SparkSession.builder.appName("replylint").getOrCreate()
    try:
        run(spark, chosen, options)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
