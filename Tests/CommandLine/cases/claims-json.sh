seamcheck claims counter.seam --json
