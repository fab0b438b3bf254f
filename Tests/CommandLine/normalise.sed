# What may differ between two runs that are both right: times, rates and memory.
s/[0-9]+\.[0-9]+ s(,|:|$|\. )/<time>\1/g
s/, [0-9,]+ states\/s//g
s/, [0-9.]+ ([KMGT]iB|B),/, <memory>,/g
s/"seconds" : .*/"seconds" : <time>,/
s/"memoryBytes" : [0-9]+/"memoryBytes" : <memory>/
