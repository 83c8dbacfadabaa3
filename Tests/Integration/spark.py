#!/usr/bin/env python3
"""Integrations/spark in local mode with two workers: CHECKER=replylint spark.py

Needs Java 17 and pyspark, from PyPI.
"""
import collections
import contextlib
import io
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile

try:
    import pyspark
    from pyspark.sql import functions
except ImportError:
    sys.exit("spark.py: pyspark is not there: pip install pyspark")

HERE = os.path.dirname(os.path.abspath(__file__))
JOB = os.path.join(HERE, "../../Integrations/spark/replylint_job.py")
CHECKER = os.path.abspath(os.environ.get("CHECKER", ".build/release/replylint"))
# Two workers, and a second attempt for each task. The rest makes a short run shorter.
SETTINGS = {
    "spark.master": "local[2,2]",
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.session.timeZone": "UTC",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}
os.environ.update(
    SPARK_HOME=os.path.dirname(pyspark.__file__), SPARK_LOCAL_IP="127.0.0.1",
    PYSPARK_PYTHON=sys.executable, PYTHONPATH=os.path.dirname(JOB), PYTHONDONTWRITEBYTECODE="1")
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(JOB))
import replylint_job as job

faults = 0
number = 0
Verdict = collections.namedtuple("Verdict", "id error findings")


def ok(what, holds, seen=""):
    global faults, number
    number += 1
    print(f"{'ok' if holds else 'not ok'} {number} - {what}", flush=True)
    if not holds:
        faults += 1
        print(f"# {seen}", flush=True)


def exchange(n):
    """Good and bad ones, with ids that are missing, the same, or strange."""
    record = {
        "id": f"r{n}", "position": str(n), "original": "Mein Gerät ist kaputt 😡, wann kommt es?",
        "reply": f"Dear {{{{name{n}}}}},\n\nPlease be advised that the lamp is 40 cm high."}
    if n % 10 == 1:
        record["id"] = "the same"
    if n % 10 == 2:
        del record["id"]
    if n % 10 == 3:
        record["reply"] = f"Grüße aus Łódź, 東京 und \u2028 {n}"
    if n % 10 == 4:
        record["id"] = str(n % 7)
    if n % 10 == 5:
        record["id"] = "Zürich \u2028 \u0000 \n"
    if n % 10 == 6:
        del record["reply"]
    if n % 1000 == 0:
        record["reply"] += " It left our store today." * 40000
    return record


def line(n):
    if n % 10 == 7:
        return [b'{"id":"b', b"[1]", b"null", b'{"id":"b","reply":"\xff"}'][n % 4]
    if n % 10 == 8:
        return json.dumps({**exchange(n), "id": n}).encode()
    return json.dumps(exchange(n), ensure_ascii=n % 2 == 0).encode()


def plain(value):
    """As nested dictionaries without what is null: some formats have no word for it."""
    if hasattr(value, "asDict"):
        value = value.asDict()
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def verdict(identifier, error, findings):
    findings = None if findings is None else json.dumps(plain(findings), sort_keys=True)
    return Verdict(identifier, error, findings)


def alone(records):
    """What one `replylint check` says; the number of the line is no id of the record's."""
    done = subprocess.run(
        [CHECKER, "check", "--input-format", "jsonl", "--output-format", "jsonl", "-"],
        input=b"\n".join(records), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=300)
    answers = [json.loads(answer) for answer in done.stdout.split(b"\n")[:-1]]
    assert len(answers) == len(records), (len(answers), len(records))
    return [
        verdict(None if answer["id"] == str(n) else answer["id"],
                answer.get("error"), answer.get("findings"))
        for n, answer in enumerate(answers, 1)]


def tables(verdicts):
    """The aggregates of the job, made of the answers alone."""
    found = collections.Counter()
    held = collections.Counter()
    readable = [json.loads(each.findings) for each in verdicts if each.error is None]
    for findings in readable:
        kinds = [(finding["rule"], finding["severity"]) for finding in findings]
        found.update(kinds)
        held.update(set(kinds))
    with_error = sum(any(f["severity"] == "error" for f in findings) for findings in readable)
    totals = (
        len(verdicts), len(verdicts) - len(readable), sum(map(bool, readable)), with_error,
        with_error / len(readable))
    return {(*kind, found[kind], held[kind]) for kind in found}, totals


def agrees(what, spark, output, form, verdicts):
    """Compares the three data sets of a run with the answers of the program alone."""
    kept = "`position` STRING, "
    schema = f"`id` STRING, `partition` INT, `record` BIGINT, {kept}{job.ANSWER}"
    place = os.path.join(output, "exchanges")
    rows = job.read_back(spark, place, form, schema).collect()
    ok(f"{what}: records in, as many records out", len(rows) == len(verdicts),
       f"{len(verdicts)} in, {len(rows)} out")
    seen = collections.Counter(verdict(row.id, row.error, row.findings) for row in rows)
    expected = collections.Counter(verdicts)
    ok(f"{what}: each answer is the one that the program alone gives", seen == expected,
       f"{list((seen - expected).items())[:2]} in place of {list((expected - seen).items())[:2]}"[:900])
    named = {"jsonl": "json"}.get(form, form)
    rules, totals = tables(verdicts)
    table = {tuple(row) for row in spark.read.format(named).load(output + "/rules").select(
        "rule", "severity", "findings", "exchanges").collect()}
    ok(f"{what}: findings by rule and severity", table == rules, table ^ rules)
    total = [tuple(row) for row in spark.read.format(named).load(output + "/totals").select(
        "exchanges", "unreadable", "with_findings", "with_error", "error_share").collect()]
    ok(f"{what}: totals", total == [totals], f"{total}, expected {totals}")
    return rows


def in_order(what, rows):
    """A finding quotes the position of its record; what is kept stands beside the right answer."""
    partitions = collections.defaultdict(list)
    for row in rows:
        partitions[row.partition].append(row)
    ok(f"{what}: both workers had work", len(partitions) > 1, list(partitions))
    wrong = []
    for part in partitions.values():
        part.sort(key=lambda row: row.record)
        if [row.record for row in part] != list(range(1, len(part) + 1)):
            wrong.append("a number is missing")
        places = [int(row.position) for row in part if row.position is not None]
        # A partition may hold several files of a thousand records.
        steps = sum(a >= b for a, b in zip(places, places[1:]))
        if steps > len({place // 1000 for place in places}) - 1:
            wrong.append(f"{steps} steps back")
    for row in rows:
        for finding in row.findings or []:
            if finding.rule == "unfilled-placeholder" and finding.text != f"{{{{name{row.position}}}}}":
                wrong.append(f"{row.position}: {finding.text}")
    ok(f"{what}: in order, each answer beside its record", not wrong, wrong[:3])


def write_lines(folder, count):
    os.mkdir(folder)
    for begin in range(0, count, 1000):
        with open(f"{folder}/{begin:05}.jsonl", "wb") as part:
            for n in range(begin, begin + 1000):
                part.write(line(n) + (b"\r\n" if n % 3 == 0 else b"\n"))
                if n % 100 == 0:
                    part.write(b"\n  \n")
    open(f"{folder}/empty.jsonl", "wb").close()


def submitted(desk):
    """The command of the README, with the program brought along."""
    shutil.copy(CHECKER, f"{desk}/brought-along")
    write_lines(f"{desk}/in.jsonl", 4000)
    words = [os.environ["SPARK_HOME"] + "/bin/spark-submit", "--files", f"{desk}/brought-along"]
    for name, value in SETTINGS.items():
        words += ["--conf", f"{name}={value}"]
    words += [JOB, "--keep", "position", "--program", "brought-along",
              f"{desk}/in.jsonl", f"{desk}/out", "--", "--jobs", "1"]
    done = subprocess.run(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, cwd=desk)
    ok("spark-submit: ends with 0", done.returncode == 0, done.stderr.decode()[-3000:])


def lines_to_parquet(desk, spark):
    rows = agrees("JSON Lines to Parquet", spark, f"{desk}/out", "parquet",
                  alone([line(n) for n in range(4000)]))
    in_order("JSON Lines to Parquet", rows)


def ran(desk, spark, *words):
    chosen, options = job.arguments(
        ["--program", CHECKER, "--overwrite", *words, f"{desk}/table", f"{desk}/again"])
    with contextlib.redirect_stdout(io.StringIO()):
        job.run(spark, chosen, options)


def parquet_to_lines(desk, spark):
    """Ids that are numbers, rows without a reply, members that are structures."""
    customer = {"names": ["Ann Bell"], "details": {"order": "4711"}}
    records = [
        {"id": n // 2, "position": str(n), "original": "Where is order 4711?", "customer": customer,
         "reply": None if n % 10 == 6 else f"Hi Anne,\n\norder 4171 {{{{name{n}}}}} 東京"}
        for n in range(1500)]
    spark.createDataFrame(records, (
        "id BIGINT, position STRING, original STRING, reply STRING, "
        "customer STRUCT<names: ARRAY<STRING>, details: MAP<STRING, STRING>>"
    )).repartition(2).write.parquet(f"{desk}/table")
    ran(desk, spark, "--output-format", "jsonl", "--keep", "position")
    verdicts = alone([json.dumps({**record, "id": str(record["id"])}).encode() for record in records])
    # Where the number of the line is the id, that is the id.
    verdicts = [each._replace(id=str(record["id"])) for each, record in zip(verdicts, records)]
    rows = agrees("Parquet to JSON Lines", spark, f"{desk}/again", "jsonl", verdicts)
    wrong = [row for row in rows for finding in row.findings or []
             if finding.rule == "unfilled-placeholder"
             and (finding.text, row.id) != (f"{{{{name{row.position}}}}}", str(int(row.position) // 2))]
    ok("Parquet to JSON Lines: each answer beside its record", not wrong, wrong[:2])


def script(desk, name, text):
    path = f"{desk}/{name}"
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\n{text}\n")
    os.chmod(path, stat.S_IRWXU)
    return path


def fails(desk, spark, what, program, *signs):
    try:
        ran(desk, spark, "--program", program)
        said = "it went through"
    except Exception as error:
        said = str(error)
    missing = [sign for sign in signs if sign not in said]
    ok(what, not missing, f"without {missing}: {said[:1500]}")


def trouble(desk, spark):
    fails(desk, spark, "a program that is missing is named, with its path", "/no/such/replylint",
          "/no/such/replylint on ", "cannot be started: No such file or directory")
    dying = script(desk, "dying", f"head -n 50 | {CHECKER} \"$@\"\necho the last words >&2\nkill -9 $$")
    fails(desk, spark, "a program that dies fails the job, with its last words", dying,
          dying, "ended by signal 9 after 50 answers", "the last words")
    short = script(desk, "short", f"head -n 50 | {CHECKER} \"$@\"\nexit 0")
    fails(desk, spark, "a program that stops early and says nothing fails the job", short,
          "50 answers to ")
    noisy = script(desk, "noisy", "while echo '{\"id\":\"0\"}'; do :; done")
    fails(desk, spark, "a program that answers what nobody asked fails the job", noisy, noisy)
    turned = script(desk, "turned", f"{CHECKER} \"$@\" | tac")
    fails(desk, spark, "answers in another order fail the job", turned, turned, " is to '", ", expected '")
    once = script(desk, "once", (
        f"if mkdir {desk}/once.mark 2>/dev/null; then head -n 50 | {CHECKER} \"$@\"; kill -9 $$; fi\n"
        f"exec {CHECKER} \"$@\""))
    ran(desk, spark, "--program", once)
    count = spark.read.parquet(f"{desk}/again/exchanges").count()
    ok("a program that dies once is started again, and nothing is missing",
       count == 1500 and os.path.exists(f"{desk}/once.mark"), count)


def empty(spark):
    frame = spark.createDataFrame(
        [(b'{"id":"a","reply":"Hi"}',), (b" ",), (b"",)], "exchange BINARY").repartition(6)
    rows = job.judge(frame, CHECKER).collect()
    ok("partitions without a record", [row.id for row in rows] == ["a"], rows)
    record = functions.lit('{"id":"a","reply":"Hi"}').cast("binary").alias("exchange")
    frame = spark.range(0, 1_000_000, 1, 1).select(record)
    rows = job.judge(frame, CHECKER).take(1)
    ok("an answer may be taken without the rest", [row.id for row in rows] == ["a"], rows)


def main():
    desk = tempfile.mkdtemp()
    try:
        submitted(desk)
        builder = pyspark.sql.SparkSession.builder
        for name, value in SETTINGS.items():
            builder = builder.config(name, value)
        spark = builder.getOrCreate()
        spark.sparkContext.setLogLevel("OFF")
        lines_to_parquet(desk, spark)
        parquet_to_lines(desk, spark)
        trouble(desk, spark)
        empty(spark)
        spark.stop()
    finally:
        shutil.rmtree(desk)
    print(f"1..{number}")
    sys.exit(1 if faults else 0)


main()
