"""Extracts claims under Apache Spark and groups them into topics.

    pip install pyspark
    python scripts/spark.py documents.ndjson out --master 'local[2]' --partitions 8

Each partition of the documents, {"id": ..., "text": ...} a line, is piped through the command. The claims are written to
out/claims and their topics to out/topics, both as Parquet. Documents that cannot be read are told on the standard error
of the executors.
"""

import argparse
import shlex

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json

FILTER = "extract - --input-format ndjson --format ndjson --jobs 1 --quiet"

# The fields that queries ask for; `line` keeps the whole claim.
CLAIM = """
    id string, source string, type string,
    subject struct<id: string, label: string>,
    object struct<id: string, label: string, text: string>,
    facet string, value struct<min: string, max: string, relation: string>,
    polarity string, certainty string, attribution string, promotional boolean
"""

# As src/compare/topics.ts has it; durations also by their words, for intervals are not compared here.
TOPICS = """
    SELECT type, subject.id AS subject, object.id AS object,
        CASE
            WHEN type = 'duration' THEN coalesce(facet, 'other')
            WHEN type = 'supervision' AND facet = 'consulted' THEN facet
            WHEN type = 'indication' AND facet IN ('approved', 'not-a-cure') THEN facet
        END AS matter,
        count(*) AS claims,
        count(DISTINCT source) AS sources,
        count(DISTINCT CASE WHEN polarity = 'denied' THEN source END) AS denying
    FROM claims
    GROUP BY ALL
    ORDER BY type, sources DESC, subject, object, matter
"""


def parse_arguments():
    parser = argparse.ArgumentParser(description="Claims of many documents, and their topics, under Apache Spark")
    parser.add_argument("documents", help="NDJSON files: a path, a folder or a glob that Spark can read")
    parser.add_argument("output", help="the folder for claims and topics; must not be there yet")
    parser.add_argument("--command", default="claims", help="how executors start the program")
    parser.add_argument("--master", help="such as 'local[2]'; else what spark-submit says")
    parser.add_argument("--partitions", type=int, default=8)
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    builder = SparkSession.builder.appName("claims")
    if arguments.master:
        builder = builder.master(arguments.master)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")

    documents = spark.sparkContext.textFile(arguments.documents).repartition(arguments.partitions)
    # Status 2 says that a document could not be read, and the others were; any other fails the task, and Spark runs it again.
    command = f"{arguments.command} {FILTER} || test $? -eq 2"
    lines = documents.pipe(f"sh -c {shlex.quote(command)}", checkCode=True)
    claims = lines.map(lambda line: (line,)).toDF("line string")
    claims = claims.select(from_json(col("line"), CLAIM).alias("claim"), "line").select("claim.*", "line")
    claims.write.parquet(f"{arguments.output}/claims")

    spark.read.parquet(f"{arguments.output}/claims").createOrReplaceTempView("claims")
    spark.sql(TOPICS).write.parquet(f"{arguments.output}/topics")
    topics = spark.read.parquet(f"{arguments.output}/topics").count()
    print(f"{spark.table('claims').count()} claims, {topics} topics")


if __name__ == "__main__":
    main()
