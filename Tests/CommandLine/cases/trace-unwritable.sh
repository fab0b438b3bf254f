seamcheck trace counter.seam --property small --output no/such/folder/file.txt
