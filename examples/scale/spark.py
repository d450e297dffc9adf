#!/usr/bin/env python3
"""Turns a folder of NDJSON shards into a folder of records, with Apache Spark.

    spark-submit spark.py SHARDS RECORDS [OPTION...]

ENTENTE   the command on the workers (default: entente)
OPTION    of entente, such as --keep or --allow-bad-lines

SHARDS and RECORDS are whatever Spark reads and writes: file:, hdfs:, s3a:. The records of a shard are RECORDS/SHARD/part-*, in the
order of its lines. A shard with a _SUCCESS is skipped, so that the same command goes on where it was ended; Spark writes aside and
renames, so that what has a _SUCCESS is whole. Ends with 1 if a shard failed, and has done the others.
"""
import os
import shlex
import sys
from concurrent.futures import ThreadPoolExecutor

from pyspark import SparkContext

READER = (
    'org.apache.hadoop.mapreduce.lib.input.TextInputFormat',
    'org.apache.hadoop.io.LongWritable',
    'org.apache.hadoop.io.Text',
)
# Line feeds alone frame records: Spark's own textFile would also split at a carriage return.
LINE_FEED = {'textinputformat.record.delimiter': '\n'}
# Shards that are under way at a time, so that the cores have work while the last pieces of one are being done.
UNDER_WAY = 4


def main(shards, records, *options):
    context = SparkContext.getOrCreate()
    context.setLogLevel('ERROR')
    command = f"{os.environ.get('ENTENTE', 'entente')} --input ndjson --fail-fast {shlex.join(options)}"

    def convert(name):
        target = f'{records}/{name}'
        files, path = hadoop_path(context, target)
        if files.exists(path.suffix('/_SUCCESS')):
            return True
        files.delete(path, True)
        try:
            lines = context.newAPIHadoopFile(f'{shards}/{name}', *READER, conf=LINE_FEED).values()
            lines.pipe(command, checkCode=True).saveAsTextFile(target)
            return True
        except Exception as error:
            print(f'{name} failed: {error}', file=sys.stderr)
            return False

    with ThreadPoolExecutor(UNDER_WAY) as pool:
        done = list(pool.map(convert, shard_names(context, shards)))
    return 0 if all(done) else 1


def shard_names(context, folder):
    files, path = hadoop_path(context, folder)
    return sorted(name for file in files.listStatus(path) if (name := file.getPath().getName()).endswith('.ndjson'))


def hadoop_path(context, name):
    """The file system that holds the name, and the name as its path."""
    path = context._jvm.org.apache.hadoop.fs.Path(name)
    return path.getFileSystem(context._jsc.hadoopConfiguration()), path


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
