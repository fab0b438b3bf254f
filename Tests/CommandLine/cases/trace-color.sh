seamcheck trace counter.seam --property small --color always
