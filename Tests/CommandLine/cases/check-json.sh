seamcheck check counter.seam --json
