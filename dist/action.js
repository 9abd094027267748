var Qy=Object.defineProperty;var r=(e,t)=>Qy(e,"name",{value:t,configurable:!0});import{createRequire as U}from"module";var lu={70298:(e=>{function t(T){return Array.isArray(T)?T:[T]}r(t,"makeArray");const n=void 0,s="",o=" ",i="\\",a=/[.*+?()[\]{}^$|\\/]/,
c="\uFEFF",u=/(?:[^\\]|^)\\$/,l=/^\/\*{2,}$/,f=/^\\!/,d=/^\\#/,m=/\r?\n/g,h="//",b=47,p=46,g="/";let w="node-ignore";typeof Symbol<"u"&&(w=Symbol.for("node-igno\
re"));const y=w,$=r((T,M,C)=>(Object.defineProperty(T,M,{value:C}),C),"define"),k=r(()=>!1,"RETURN_FALSE"),S={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},_="\\]^-[",E=r(
T=>_.indexOf(T)<0?T:i+T,"escapeMember"),v="(?!\\/)",O=r((T,M)=>{if(T)return`[^\\/${M}]`;const C=`[${M}]`;return new RegExp(C).test("/")?v+C:C},"classSource"),N=r(
(T,M)=>{const{length:C}=T;let x=M+1,q=s;const X=T[x];(X==="!"||X==="^")&&(q="^",x++);let fe=s,W=s;for(;;){const Q=T[x];if(Q===n)return null;if(Q===i){const se=T[x+
1];if(se===n)return null;fe+=E(se),W=se,x++}else if(Q==="-"&&W&&x+1<C&&T[x+1]!=="]"){x++;let se=T[x];se===i&&(se=T[x+=1]),W<=se&&(fe+=`-${E(se)}`),W=s}else if(Q===
"["&&T[x+1]===":"){const se=x+2;let Ve=se;for(;Ve<C&&T[Ve]!=="]";)Ve++;if(Ve===C)return null;if(Ve>se&&T[Ve-1]===":"){const uu=T.slice(se,Ve-1);if(!Object.prototype.
hasOwnProperty.call(S,uu))return null;fe+=S[uu],W=s,x=Ve}else fe+=E("["),W="[",x=se-2}else fe+=E(Q),W=Q;if(x++,T[x]==="]")return{end:x,source:O(q,fe)}}},"scanBr\
acket"),A="[]",I="\0",L=new RegExp(`${I}(\\d+)${I}`,"g"),j="\uE000",K="\uE001",ie=r(T=>T===I||T===j||T===K,"isReserved"),Z=r(T=>{const M=[],C=r(fe=>`${I}${M.push(
fe)-1}${I}`,"hold"),{length:x}=T;let q=s,X=0;for(;X<x;){const fe=T[X];if(fe===i){const W=T[X+1];W===n||W===g&&X+2===x?q+=C(A):W==="*"||W==="["||W===o?q+=T.slice(
X,X+2):q+=C(a.test(W)?i+W:ie(W)?`[${W}]`:W),X+=2}else if(ie(fe))q+=C(`[${fe}]`),X++;else if(fe==="["){const W=N(T,X);W===null?(q+=C(A),X=x):(q+=C(W.source),X=W.
end+1)}else q+=fe,X++}return{source:q,sources:M}},"extractBrackets"),ae=null,re=/\/(?!$)/,F=[[/(\\+)( ?)/g,(T,M,C)=>C?M.slice(0,M.length-M.length%2)+o:M,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,
(T,M)=>`${M}**`,"*"],[/[\\$.|*+(){^]/g,T=>`\\${T}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",g],[/\//g,()=>"\\/",g],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?",
"*"],[ae,(T,M)=>!T||T[0]==="^"?T:(re.test(M)?"^":"(?:^|\\/)")+T],[/\\\/\\\*\\\*(?=\\\/|$)/g,(T,M,C)=>M+6<C.length?C.slice(M+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[\
^\\/]+)*":`\\/${K}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(T,M,C)=>{const x=C.replace(/\\\*/g,"[^\\/]*");return M+x},"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(T,M,C)=>C===s?
M+j:T,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(T,M,C)=>`\\[${M}${C}`,"["],[ae,T=>{const M=T[T.length-1];return!M||
M===j||M===K?T:M===g?`${T}$`:`${T}(?=$|\\/$)`}]],ee=/(^|\\\/)?\uE000$/,te="regex",_e="checkRegex",dt="_",Bn=r((T,M)=>`${M?`${M}[^/]+`:"[^/]*"}(?=$|\\/$)`,"repla\
ceTrailingWildcard"),Pe=/\uE001$/,zs=r(()=>".+(?=$|\\/$)","replaceTrailingDoublestar"),Js="[^\\/]*",Dy=r((T,M)=>{let C=s;for(let x=M+1;x<T.length&&!T[x].wildcard;x++)
C+=T[x].single;return C},"separatorAfter"),Uy=r(T=>{if(T.indexOf(Js)<0)return T;const M=[],{length:C}=T;let x=0;for(;x<C;){const W=T[x];if(T.startsWith(Js,x))M.
push({wildcard:!0}),x+=Js.length;else if(W==="["){let Q=x+1;for(T[Q]==="^"&&Q++,T[Q]==="]"&&Q++;Q<C&&T[Q]!=="]";)Q+=T[Q]===i?2:1;Q++,M.push({single:T.slice(x,Q)}),
x=Q}else if(W===i)M.push({single:T.slice(x,x+2)}),x+=2;else if(W==="("){let Q=0,se=x;do T[se]===i?se++:T[se]==="("?Q++:T[se]===")"&&Q--,se++;while(se<C&&Q>0);"*\
+?".indexOf(T[se])>=0&&se++,M.push({boundary:T.slice(x,se)}),x=se}else W==="^"||W==="$"?(M.push({boundary:W}),x++):(M.push({single:W}),x++)}let q=s,X=[];const fe=r(
()=>{let W;X.forEach((Q,se)=>{Q.wildcard&&(W=se)}),X.forEach((Q,se)=>{if(!Q.wildcard){q+=Q.single;return}q+=se===W?Js:`(?:(?!${Dy(X,se)})[^\\/])*`}),X=[]},"flus\
h");return M.forEach(W=>{if(W.boundary===void 0){X.push(W);return}fe(),q+=W.boundary}),fe(),q},"pinWildcards"),iu=r(T=>{l.test(T)&&(T="**");const{source:M,sources:C}=Z(
T),x=F.reduce((q,[X,fe,W])=>X===ae?fe(q,T):W!==n&&q.indexOf(W)<0?q:X.test(q)?q.replace(X,fe.bind(T)):q,M);return C.length?x.replace(L,(q,X)=>C[X]):x},"makeRegex\
Prefix"),By=r((T,M)=>{T[T.length-1]===g&&(M=iu(T.slice(0,-1)));const C=M.slice(0,-1),x=M[M.length-1];return x===j?`${C}$`:x===K?`${C}.*$`:A},"checkSourceOf"),ru=r(
T=>{const M=T.indexOf(g);return M<0||M===T.length-1},"matchesBasename"),Fy=r(T=>{const M=T.length-1,C=T.lastIndexOf(g,T[M]===g?M-1:M);return C<0?T:T.slice(C+1)},
"basenameOf"),Wy=r(T=>{if(T.charCodeAt(0)===b||T.indexOf(h)>=0){const x=T.split(g).filter(Boolean);return x.pop(),x.length?x.join(g)+g:s}const M=T.length-1,C=T.
lastIndexOf(g,T.charCodeAt(M)===b?M-1:M);return C<0?s:T.slice(0,C+1)},"parentOf"),Vs=r(T=>typeof T=="string","isString"),Gy=r(T=>T&&Vs(T)&&!u.test(T),"checkPatt\
ern"),Hy=r(T=>T.split(m).filter(Boolean),"splitPattern");class Ky{static{r(this,"IgnoreRule")}constructor(M,C,x,q,X,fe){this.pattern=M,this.mark=C,this.negative=
X,$(this,"body",x),$(this,"ignoreCase",q),$(this,"regexPrefix",fe)}get _basenameOnly(){return $(this,"_basenameOnly",ru(this.body))}get regex(){const M=dt+te;return this[M]?
this[M]:this._make(te,M)}get checkRegex(){const M=dt+_e;return this[M]?this[M]:this._make(_e,M)}_make(M,C){const x=Uy(M===te?this.regexPrefix.replace(ee,Bn).replace(
Pe,zs):By(this.body,this.regexPrefix)),q=this.ignoreCase?new RegExp(x,"i"):new RegExp(x);return $(this,C,q)}}const zy=r(T=>T==="\r"||T===`
`,"isLineEnd"),Jy=r(T=>{let M=T.length;for(;M&&zy(T[M-1]);)M--;const C=M;for(;M&&T[M-1]===o;)M--;if(M===C)return T.slice(0,M);let x=0;for(;x<M&&T[M-x-1]===i;)x++;
return x%2?T.slice(0,M-1)+o:T.slice(0,M)},"trimEnd"),Vy=r(({pattern:T,mark:M},C)=>{let x=T[0]===c?T.slice(1):T;if(x[0]==="#")return;let q=!1;x[0]==="!"&&(q=!0,x=
x.slice(1));const X=x[x.length-1];if((X===o||X==="\r"||X===`
`)&&(x=Jy(x)),!x)return;x=x.replace(f,"!").replace(d,"#");const fe=iu(x);return new Ky(T,M,x,C,q,fe)},"createRule");class Yy{static{r(this,"RuleManager")}constructor(M){
this._ignoreCase=M,this._rules=[],this._basenameCount=0}_add(M){if(M&&M[y]){this._rules=this._rules.concat(M._rules._rules),this._basenameCount+=M._rules._basenameCount,
this._added=!0;return}Vs(M)&&(M={pattern:M});const C=Gy(M.pattern)&&Vy(M,this._ignoreCase);C&&(this._added=!0,this._rules.push(C),ru(C.body)&&this._basenameCount++)}add(M){
return this._added=!1,t(Vs(M)?Hy(M):M).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(M){const C=this._literalRules||(this.
_literalRules=this._rules.filter(({body:W})=>W[W.length-(W[W.length-1]===g?2:1)]==="*"));let x=!1,q=!1,X;for(let W=C.length-1;W>=0;W--){const Q=C[W];if(Q.checkRegex.
test(M)){x=!Q.negative,q=Q.negative,X=Q.negative?n:Q;break}}const fe={ignored:x,unignored:q};return X&&(fe.rule=X),fe}test(M,C){const x=this._rules,{length:q}=x,
X=this._basenameCount*2>=q,fe=X?Fy(M):M;for(let W=q-1;W>=0;W--){const Q=x[W];if(Q[C].test(X&&Q._basenameOnly?fe:M)){const{negative:se}=Q,Ve={ignored:!se,unignored:se};
return se||(Ve.rule=Q),Ve}}return{ignored:!1,unignored:!1}}}const qy=r((T,M)=>{throw new M(T)},"throwError"),ht=r((T,M,C)=>Vs(T)?T?ht.isNotRelative(T)?C(`path s\
hould be a \`path.relative()\`d string, but got "${M}"`,RangeError):!0:C("path must not be empty",TypeError):C(`path must be a string, but got \`${M}\``,TypeError),
"checkPath"),au=r(T=>{const M=T.charCodeAt(0);if(M===b)return!0;if(M!==p)return!1;if(T.length===1)return!0;const C=T.charCodeAt(1);return C===b?!0:C!==p?!1:T.length===
2||T.charCodeAt(2)===b},"isNotRelative");ht.isNotRelative=au,ht.convert=T=>T;class Xy{static{r(this,"Ignore")}constructor({ignorecase:M=!0,ignoreCase:C=M,allowRelativePaths:x=!1}={}){
$(this,y,!0),this._rules=new Yy(C),this._strictPathCheck=!x,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(M){
return this._rules.add(M)&&this._initCache(),this}addPattern(M){return this.add(M)}_test(M,C){const x=M&&ht.convert(M);return ht(x,M,this._strictPathCheck?qy:k),
this._t(x,C)}checkIgnore(M){if(M.charCodeAt(M.length-1)!==b)return this.test(M);const C=this._t(M,this._testCache);if(C.ignored)return C;const x=this._rules.testLiteral(
M);return x.ignored||x.unignored?x:C}_t(M,C){if(M in C)return C[M];const x=Wy(M),q=x?this._t(x,C):n;return C[M]=q&&q.ignored?q:this._rules.test(M,te)}ignores(M){
return this._test(M,this._ignoreCache).ignored}createFilter(){return M=>!this.ignores(M)}filter(M){return t(M).filter(this.createFilter())}test(M){return this._test(
M,this._testCache)}}const Ii=r(T=>new Xy(T),"factory"),Zy=r(T=>ht(T&&ht.convert(T),T,k),"isPathValid"),cu=r(()=>{const T=r(C=>/^\\\\\?\\/.test(C)||/["<>|\u0000-\u001F]+/u.
test(C)?C:C.replace(/\\/g,"/"),"makePosix");ht.convert=T;const M=/^[a-z]:\//i;ht.isNotRelative=C=>M.test(C)||au(C)},"setupWindows");typeof process<"u"&&process.
platform==="win32"&&cu(),e.exports=Ii,Ii.default=Ii,e.exports.isPathValid=Zy,$(e.exports,Symbol.for("setupWindows"),cu)}),42260:(e=>{e.exports=U(import.meta.url)(
"./left-out.cjs")}),42613:(e=>{e.exports=U(import.meta.url)("assert")}),20181:(e=>{e.exports=U(import.meta.url)("buffer")}),35317:(e=>{e.exports=U(import.meta.url)(
"child_process")}),76982:(e=>{e.exports=U(import.meta.url)("crypto")}),72250:(e=>{e.exports=U(import.meta.url)("dns")}),24434:(e=>{e.exports=U(import.meta.url)(
"events")}),79896:(e=>{e.exports=U(import.meta.url)("fs")}),58611:(e=>{e.exports=U(import.meta.url)("http")}),85675:(e=>{e.exports=U(import.meta.url)("http2")}),
65692:(e=>{e.exports=U(import.meta.url)("https")}),69278:(e=>{e.exports=U(import.meta.url)("net")}),34589:(e=>{e.exports=U(import.meta.url)("node:assert")}),16698:(e=>{
e.exports=U(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=U(import.meta.url)("node:buffer")}),31421:(e=>{e.exports=U(import.meta.url)("node:child_p\
rocess")}),37540:(e=>{e.exports=U(import.meta.url)("node:console")}),77598:(e=>{e.exports=U(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=U(import.meta.
url)("node:diagnostics_channel")}),40610:(e=>{e.exports=U(import.meta.url)("node:dns")}),78474:(e=>{e.exports=U(import.meta.url)("node:events")}),73024:(e=>{e.exports=
U(import.meta.url)("node:fs")}),37067:(e=>{e.exports=U(import.meta.url)("node:http")}),32467:(e=>{e.exports=U(import.meta.url)("node:http2")}),44708:(e=>{e.exports=
U(import.meta.url)("node:https")}),77030:(e=>{e.exports=U(import.meta.url)("node:net")}),76760:(e=>{e.exports=U(import.meta.url)("node:path")}),643:(e=>{e.exports=
U(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=U(import.meta.url)("node:process")}),41792:(e=>{e.exports=U(import.meta.url)("node:querystring")}),57075:(e=>{
e.exports=U(import.meta.url)("node:stream")}),37830:(e=>{e.exports=U(import.meta.url)("node:stream/web")}),41692:(e=>{e.exports=U(import.meta.url)("node:tls")}),
73136:(e=>{e.exports=U(import.meta.url)("node:url")}),57975:(e=>{e.exports=U(import.meta.url)("node:util")}),73429:(e=>{e.exports=U(import.meta.url)("node:util/\
types")}),75919:(e=>{e.exports=U(import.meta.url)("node:worker_threads")}),38522:(e=>{e.exports=U(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=U(import.meta.
url)("os")}),16928:(e=>{e.exports=U(import.meta.url)("path")}),932:(e=>{e.exports=U(import.meta.url)("process")}),83480:(e=>{e.exports=U(import.meta.url)("query\
string")}),2203:(e=>{e.exports=U(import.meta.url)("stream")}),13193:(e=>{e.exports=U(import.meta.url)("string_decoder")}),53557:(e=>{e.exports=U(import.meta.url)(
"timers")}),64756:(e=>{e.exports=U(import.meta.url)("tls")}),52018:(e=>{e.exports=U(import.meta.url)("tty")}),87016:(e=>{e.exports=U(import.meta.url)("url")}),39023:(e=>{
e.exports=U(import.meta.url)("util")}),28167:(e=>{e.exports=U(import.meta.url)("worker_threads")}),43106:(e=>{e.exports=U(import.meta.url)("zlib")}),57349:((e,t,n)=>{
var s=n(41127),o=n(63301),i=n(84454),a=n(92223),c=n(87103),u=n(90334),l=n(13142);function f(m,h,b,p,g,w){const y=b.type==="block-map"?c.resolveBlockMap(m,h,b,p,
w):b.type==="block-seq"?u.resolveBlockSeq(m,h,b,p,w):l.resolveFlowCollection(m,h,b,p,w),$=y.constructor;return g==="!"||g===$.tagName?(y.tag=$.tagName,y):(g&&(y.
tag=g),y)}r(f,"resolveCollection");function d(m,h,b,p,g){const w=p.tag,y=w?h.directives.tagName(w.source,v=>g(w,"TAG_RESOLVE_FAILED",v)):null;if(b.type==="block\
-seq"){const{anchor:v,newlineAfterProp:O}=p,N=v&&w?v.offset>w.offset?v:w:v??w;N&&(!O||O.offset<N.offset)&&g(N,"MISSING_CHAR","Missing newline after block sequen\
ce props")}const $=b.type==="block-map"?"map":b.type==="block-seq"?"seq":b.start.source==="{"?"map":"seq";if(!w||!y||y==="!"||y===i.YAMLMap.tagName&&$==="map"||
y===a.YAMLSeq.tagName&&$==="seq")return f(m,h,b,g,y);let k=h.schema.tags.find(v=>v.tag===y&&v.collection===$);if(!k){const v=h.schema.knownTags[y];if(v?.collection===
$)h.schema.tags.push(Object.assign({},v,{default:!1})),k=v;else return v?g(w,"BAD_COLLECTION_TYPE",`${v.tag} used for ${$} collection, but expects ${v.collection??
"scalar"}`,!0):g(w,"TAG_RESOLVE_FAILED",`Unresolved tag: ${y}`,!0),f(m,h,b,g,y)}const S=f(m,h,b,g,y,k),_=k.resolve?.(S,v=>g(w,"TAG_RESOLVE_FAILED",v),h.options)??
S,E=s.isNode(_)?_:new o.Scalar(_);return E.range=S.range,E.tag=y,k?.format&&(E.format=k.format),E}r(d,"composeCollection"),t.composeCollection=d}),23683:((e,t,n)=>{
var s=n(3021),o=n(45937),i=n(17788),a=n(34631);function c(u,l,{offset:f,start:d,value:m,end:h},b){const p=Object.assign({_directives:l},u),g=new s.Document(void 0,
p),w={atKey:!1,atRoot:!0,directives:g.directives,options:g.options,schema:g.schema},y=a.resolveProps(d,{indicator:"doc-start",next:m??h?.[0],offset:f,onError:b,
parentIndent:0,startOnNewline:!0});y.found&&(g.directives.docStart=!0,m&&(m.type==="block-map"||m.type==="block-seq")&&!y.hasNewline&&b(y.end,"MISSING_CHAR","Bl\
ock collection cannot start on same line with directives-end marker")),g.contents=m?o.composeNode(w,m,y,b):o.composeEmptyNode(w,y.end,d,null,y,b);const $=g.contents.
range[2],k=i.resolveEnd(h,$,!1,b);return k.comment&&(g.comment=k.comment),g.range=[f,$,k.offset],g}r(c,"composeDoc"),t.composeDoc=c}),45937:((e,t,n)=>{var s=n(4065),
o=n(41127),i=n(57349),a=n(5413),c=n(17788),u=n(22599);const l={composeNode:f,composeEmptyNode:d};function f(h,b,p,g){const w=h.atKey,{spaceBefore:y,comment:$,anchor:k,
tag:S}=p;let _,E=!0;switch(b.type){case"alias":_=m(h,b,g),(k||S)&&g(b,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":case"block-scalar":_=a.composeScalar(h,b,S,g),k&&(_.anchor=k.source.substring(1));break;case"block-map":case"block\
-seq":case"flow-collection":try{_=i.composeCollection(l,h,b,p,g),k&&(_.anchor=k.source.substring(1))}catch(v){const O=v instanceof Error?v.message:String(v);g(b,
"RESOURCE_EXHAUSTION",O)}break;default:{const v=b.type==="error"?b.message:`Unsupported token (type: ${b.type})`;g(b,"UNEXPECTED_TOKEN",v),E=!1}}return _??(_=d(
h,b.offset,void 0,null,p,g)),k&&_.anchor===""&&g(k,"BAD_ALIAS","Anchor cannot be an empty string"),w&&h.options.stringKeys&&(!o.isScalar(_)||typeof _.value!="st\
ring"||_.tag&&_.tag!=="tag:yaml.org,2002:str")&&g(S??b,"NON_STRING_KEY","With stringKeys, all keys must be strings"),y&&(_.spaceBefore=!0),$&&(b.type==="scalar"&&
b.source===""?_.comment=$:_.commentBefore=$),h.options.keepSourceTokens&&E&&(_.srcToken=b),_}r(f,"composeNode");function d(h,b,p,g,{spaceBefore:w,comment:y,anchor:$,
tag:k,end:S},_){const E={type:"scalar",offset:u.emptyScalarPosition(b,p,g),indent:-1,source:""},v=a.composeScalar(h,E,k,_);return $&&(v.anchor=$.source.substring(
1),v.anchor===""&&_($,"BAD_ALIAS","Anchor cannot be an empty string")),w&&(v.spaceBefore=!0),y&&(v.comment=y,v.range[2]=S),v}r(d,"composeEmptyNode");function m({
options:h},{offset:b,source:p,end:g},w){const y=new s.Alias(p.substring(1));y.source===""&&w(b,"BAD_ALIAS","Alias cannot be an empty string"),y.source.endsWith(
":")&&w(b+p.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const $=b+p.length,k=c.resolveEnd(g,$,h.strict,w);return y.range=[b,$,k.offset],k.comment&&
(y.comment=k.comment),y}r(m,"composeAlias"),t.composeEmptyNode=d,t.composeNode=f}),5413:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(48913),a=n(76842);function c(f,d,m,h){
const{value:b,type:p,comment:g,range:w}=d.type==="block-scalar"?i.resolveBlockScalar(f,d,h):a.resolveFlowScalar(d,f.options.strict,h),y=m?f.directives.tagName(m.
source,S=>h(m,"TAG_RESOLVE_FAILED",S)):null;let $;f.options.stringKeys&&f.atKey?$=f.schema[s.SCALAR]:y?$=u(f.schema,b,y,m,h):d.type==="scalar"?$=l(f,b,d,h):$=f.
schema[s.SCALAR];let k;try{const S=$.resolve(b,_=>h(m??d,"TAG_RESOLVE_FAILED",_),f.options);k=s.isScalar(S)?S:new o.Scalar(S)}catch(S){const _=S instanceof Error?
S.message:String(S);h(m??d,"TAG_RESOLVE_FAILED",_),k=new o.Scalar(b)}return k.range=w,k.source=b,p&&(k.type=p),y&&(k.tag=y),$.format&&(k.format=$.format),g&&(k.
comment=g),k}r(c,"composeScalar");function u(f,d,m,h,b){if(m==="!")return f[s.SCALAR];const p=[];for(const w of f.tags)if(!w.collection&&w.tag===m)if(w.default&&
w.test)p.push(w);else return w;for(const w of p)if(w.test?.test(d))return w;const g=f.knownTags[m];return g&&!g.collection?(f.tags.push(Object.assign({},g,{default:!1,
test:void 0})),g):(b(h,"TAG_RESOLVE_FAILED",`Unresolved tag: ${m}`,m!=="tag:yaml.org,2002:str"),f[s.SCALAR])}r(u,"findScalarTagByName");function l({atKey:f,directives:d,
schema:m},h,b,p){const g=m.tags.find(w=>(w.default===!0||f&&w.default==="key")&&w.test?.test(h))||m[s.SCALAR];if(m.compat){const w=m.compat.find(y=>y.default&&y.
test?.test(h))??m[s.SCALAR];if(g.tag!==w.tag){const y=d.tagString(g.tag),$=d.tagString(w.tag),k=`Value may be parsed as either ${y} or ${$}`;p(b,"TAG_RESOLVE_FA\
ILED",k,!0)}}return g}r(l,"findScalarTagByTest"),t.composeScalar=c}),89984:((e,t,n)=>{var s=n(932),o=n(61342),i=n(3021),a=n(91464),c=n(41127),u=n(23683),l=n(17788);
function f(h){if(typeof h=="number")return[h,h+1];if(Array.isArray(h))return h.length===2?h:[h[0],h[1]];const{offset:b,source:p}=h;return[b,b+(typeof p=="string"?
p.length:1)]}r(f,"getErrorPos");function d(h){let b="",p=!1,g=!1;for(let w=0;w<h.length;++w){const y=h[w];switch(y[0]){case"#":b+=(b===""?"":g?`

`:`
`)+(y.substring(1)||" "),p=!0,g=!1;break;case"%":h[w+1]?.[0]!=="#"&&(w+=1),p=!1;break;default:p||(g=!0),p=!1}}return{comment:b,afterEmptyLine:g}}r(d,"parsePrelu\
de");class m{static{r(this,"Composer")}constructor(b={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(p,g,w,y)=>{
const $=f(p);y?this.warnings.push(new a.YAMLWarning($,g,w)):this.errors.push(new a.YAMLParseError($,g,w))},this.directives=new o.Directives({version:b.version||
"1.2"}),this.options=b}decorate(b,p){const{comment:g,afterEmptyLine:w}=d(this.prelude);if(g){const y=b.contents;if(p)b.comment=b.comment?`${b.comment}
${g}`:g;else if(w||b.directives.docStart||!y)b.commentBefore=g;else if(c.isCollection(y)&&!y.flow&&y.items.length>0){let $=y.items[0];c.isPair($)&&($=$.key);const k=$.
commentBefore;$.commentBefore=k?`${g}
${k}`:g}else{const $=y.commentBefore;y.commentBefore=$?`${g}
${$}`:g}}if(p){for(let y=0;y<this.errors.length;++y)b.errors.push(this.errors[y]);for(let y=0;y<this.warnings.length;++y)b.warnings.push(this.warnings[y])}else b.
errors=this.errors,b.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(b,p=!1,g=-1){for(const w of b)yield*this.next(w);yield*this.end(p,g)}*next(b){switch(s.env.LOG_STREAM&&
console.dir(b,{depth:null}),b.type){case"directive":this.directives.add(b.source,(p,g,w)=>{const y=f(b);y[0]+=p,this.onError(y,"BAD_DIRECTIVE",g,w)}),this.prelude.
push(b.source),this.atDirectives=!0;break;case"document":{const p=u.composeDoc(this.options,this.directives,b,this.onError);this.atDirectives&&!p.directives.docStart&&
this.onError(b,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(p,!1),this.doc&&(yield this.doc),this.doc=p,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(b.source);break;case"error":{const p=b.source?`${b.message}: ${JSON.
stringify(b.source)}`:b.message,g=new a.YAMLParseError(f(b),"UNEXPECTED_TOKEN",p);this.atDirectives||!this.doc?this.errors.push(g):this.doc.errors.push(g);break}case"\
doc-end":{if(!this.doc){const g="Unexpected doc-end without preceding document";this.errors.push(new a.YAMLParseError(f(b),"UNEXPECTED_TOKEN",g));break}this.doc.
directives.docEnd=!0;const p=l.resolveEnd(b.end,b.offset+b.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),p.comment){const g=this.
doc.comment;this.doc.comment=g?`${g}
${p.comment}`:p.comment}this.doc.range[2]=p.offset;break}default:this.errors.push(new a.YAMLParseError(f(b),"UNEXPECTED_TOKEN",`Unsupported token ${b.type}`))}}*end(b=!1,p=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(b){const g=Object.assign({_directives:this.directives},this.options),w=new i.Document(
void 0,g);this.atDirectives&&this.onError(p,"MISSING_CHAR","Missing directives-end indicator line"),w.range=[0,p,p],this.decorate(w,!1),yield w}}}t.Composer=m}),
87103:((e,t,n)=>{var s=n(57165),o=n(84454),i=n(34631),a=n(9499),c=n(74051),u=n(81187);const l="All mapping items must start at the same column";function f({composeNode:d,
composeEmptyNode:m},h,b,p,g){const w=g?.nodeClass??o.YAMLMap,y=new w(h.schema);h.atRoot&&(h.atRoot=!1);let $=b.offset,k=null;for(const S of b.items){const{start:_,
key:E,sep:v,value:O}=S,N=i.resolveProps(_,{indicator:"explicit-key-ind",next:E??v?.[0],offset:$,onError:p,parentIndent:b.indent,startOnNewline:!0}),A=!N.found;if(A){
if(E&&(E.type==="block-seq"?p($,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in E&&E.indent!==b.indent&&p($,"BAD_I\
NDENT",l)),!N.anchor&&!N.tag&&!v){k=N.end,N.comment&&(y.comment?y.comment+=`
`+N.comment:y.comment=N.comment);continue}(N.newlineAfterProp||a.containsNewline(E))&&p(E??_[_.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else N.found?.indent!==b.indent&&p($,"BAD_INDENT",l);h.atKey=!0;const I=N.end,L=E?d(h,E,N,p):m(h,I,_,null,N,p);h.schema.compat&&c.flowIndentCheck(
b.indent,E,p),h.atKey=!1,u.mapIncludes(h,y.items,L)&&p(I,"DUPLICATE_KEY","Map keys must be unique");const j=i.resolveProps(v??[],{indicator:"map-value-ind",next:O,
offset:L.range[2],onError:p,parentIndent:b.indent,startOnNewline:!E||E.type==="block-scalar"});if($=j.end,j.found){A&&(O?.type==="block-map"&&!j.hasNewline&&p($,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),h.options.strict&&N.start<j.found.offset-1024&&p(L.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const K=O?d(h,O,j,p):m(h,$,v,null,j,p);h.schema.compat&&c.flowIndentCheck(
b.indent,O,p),$=K.range[2];const ie=new s.Pair(L,K);h.options.keepSourceTokens&&(ie.srcToken=S),y.items.push(ie)}else{A&&p(L.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),j.comment&&(L.comment?L.comment+=`
`+j.comment:L.comment=j.comment);const K=new s.Pair(L);h.options.keepSourceTokens&&(K.srcToken=S),y.items.push(K)}}return k&&k<$&&p(k,"IMPOSSIBLE","Map comment \
with trailing content"),y.range=[b.offset,$,k??$],y}r(f,"resolveBlockMap"),t.resolveBlockMap=f}),48913:((e,t,n)=>{var s=n(63301);function o(c,u,l){const f=u.offset,
d=i(u,c.options.strict,l);if(!d)return{value:"",type:null,comment:"",range:[f,f,f]};const m=d.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,h=u.source?
a(u.source):[];let b=h.length;for(let _=h.length-1;_>=0;--_){const E=h[_][1];if(E===""||E==="\r")b=_;else break}if(b===0){const _=d.chomp==="+"&&h.length>0?`
`.repeat(Math.max(1,h.length-1)):"";let E=f+d.length;return u.source&&(E+=u.source.length),{value:_,type:m,comment:d.comment,range:[f,E,E]}}let p=u.indent+d.indent,
g=u.offset+d.length,w=0;for(let _=0;_<b;++_){const[E,v]=h[_];if(v===""||v==="\r")d.indent===0&&E.length>p&&(p=E.length);else{E.length<p&&l(g+E.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(p=E.length),w=_,p===0&&!c.atRoot&&l(g,"BA\
D_INDENT","Block scalar values in collections must be indented");break}g+=E.length+v.length+1}for(let _=h.length-1;_>=b;--_)h[_][0].length>p&&(b=_+1);let y="",$="",
k=!1;for(let _=0;_<w;++_)y+=h[_][0].slice(p)+`
`;for(let _=w;_<b;++_){let[E,v]=h[_];g+=E.length+v.length+1;const O=v[v.length-1]==="\r";if(O&&(v=v.slice(0,-1)),v&&E.length<p){const A=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;l(g-v.length-(O?2:1),"BAD_INDENT",A),E=""}m===s.Scalar.BLOCK_LITERAL?
(y+=$+E.slice(p)+v,$=`
`):E.length>p||v[0]==="	"?($===" "?$=`
`:!k&&$===`
`&&($=`

`),y+=$+E.slice(p)+v,$=`
`,k=!0):v===""?$===`
`?y+=`
`:$=`
`:(y+=$+v,$=" ",k=!1)}switch(d.chomp){case"-":break;case"+":for(let _=b;_<h.length;++_)y+=`
`+h[_][0].slice(p);y[y.length-1]!==`
`&&(y+=`
`);break;default:y+=`
`}const S=f+d.length+u.source.length;return{value:y,type:m,comment:d.comment,range:[f,S,S]}}r(o,"resolveBlockScalar");function i({offset:c,props:u},l,f){if(u[0].
type!=="block-scalar-header")return f(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:d}=u[0],m=d[0];let h=0,b="",p=-1;for(let $=1;$<d.length;++$){
const k=d[$];if(!b&&(k==="-"||k==="+"))b=k;else{const S=Number(k);!h&&S?h=S:p===-1&&(p=c+$)}}p!==-1&&f(p,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${d}`);let g=!1,w="",y=d.length;for(let $=1;$<u.length;++$){const k=u[$];switch(k.type){case"space":g=!0;case"newline":y+=k.source.length;break;case"\
comment":l&&!g&&f(k,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),y+=k.source.length,w=k.source.substring(1);break;case"\
error":f(k,"UNEXPECTED_TOKEN",k.message),y+=k.source.length;break;default:{const S=`Unexpected token in block scalar header: ${k.type}`;f(k,"UNEXPECTED_TOKEN",S);
const _=k.source;_&&typeof _=="string"&&(y+=_.length)}}}return{mode:m,indent:h,chomp:b,comment:w,length:y}}r(i,"parseBlockScalarHeader");function a(c){const u=c.
split(/\n( *)/),l=u[0],f=l.match(/^( *)/),m=[f?.[1]?[f[1],l.slice(f[1].length)]:["",l]];for(let h=1;h<u.length;h+=2)m.push([u[h],u[h+1]]);return m}r(a,"splitLin\
es"),t.resolveBlockScalar=o}),90334:((e,t,n)=>{var s=n(92223),o=n(34631),i=n(74051);function a({composeNode:c,composeEmptyNode:u},l,f,d,m){const h=m?.nodeClass??
s.YAMLSeq,b=new h(l.schema);l.atRoot&&(l.atRoot=!1),l.atKey&&(l.atKey=!1);let p=f.offset,g=null;for(const{start:w,value:y}of f.items){const $=o.resolveProps(w,{
indicator:"seq-item-ind",next:y,offset:p,onError:d,parentIndent:f.indent,startOnNewline:!0});if(!$.found)if($.anchor||$.tag||y)y?.type==="block-seq"?d($.end,"BA\
D_INDENT","All sequence items must start at the same column"):d(p,"MISSING_CHAR","Sequence item without - indicator");else{g=$.end,$.comment&&(b.comment=$.comment);
continue}const k=y?c(l,y,$,d):u(l,$.end,w,null,$,d);l.schema.compat&&i.flowIndentCheck(f.indent,y,d),p=k.range[2],b.items.push(k)}return b.range=[f.offset,p,g??
p],b}r(a,"resolveBlockSeq"),t.resolveBlockSeq=a}),17788:((e,t)=>{function n(s,o,i,a){let c="";if(s){let u=!1,l="";for(const f of s){const{source:d,type:m}=f;switch(m){case"\
space":u=!0;break;case"comment":{i&&!u&&a(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const h=d.substring(1)||" ";
c?c+=l+h:c=h,l="";break}case"newline":c&&(l+=d),u=!0;break;default:a(f,"UNEXPECTED_TOKEN",`Unexpected ${m} at node end`)}o+=d.length}}return{comment:c,offset:o}}
r(n,"resolveEnd"),t.resolveEnd=n}),13142:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454),a=n(92223),c=n(17788),u=n(34631),l=n(9499),f=n(81187);const d="Block co\
llections are not allowed within flow collections",m=r(b=>b&&(b.type==="block-map"||b.type==="block-seq"),"isBlock");function h({composeNode:b,composeEmptyNode:p},g,w,y,$){
const k=w.start.source==="{",S=k?"flow map":"flow sequence",_=$?.nodeClass??(k?i.YAMLMap:a.YAMLSeq),E=new _(g.schema);E.flow=!0;const v=g.atRoot;v&&(g.atRoot=!1),
g.atKey&&(g.atKey=!1);let O=w.offset+w.start.source.length;for(let j=0;j<w.items.length;++j){const K=w.items[j],{start:ie,key:Z,sep:ae,value:re}=K,F=u.resolveProps(
ie,{flow:S,indicator:"explicit-key-ind",next:Z??ae?.[0],offset:O,onError:y,parentIndent:w.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!ae&&!re){
j===0&&F.comma?y(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):j<w.items.length-1&&y(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),F.comment&&
(E.comment?E.comment+=`
`+F.comment:E.comment=F.comment),O=F.end;continue}!k&&g.options.strict&&l.containsNewline(Z)&&y(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(j===0)F.comma&&y(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`);else if(F.comma||y(F.start,"MISSING_CHAR",`Missing , betwe\
en ${S} items`),F.comment){let ee="";e:for(const te of ie)switch(te.type){case"comma":case"space":break;case"comment":ee=te.source.substring(1);break e;default:
break e}if(ee){let te=E.items[E.items.length-1];s.isPair(te)&&(te=te.value??te.key),te.comment?te.comment+=`
`+ee:te.comment=ee,F.comment=F.comment.substring(ee.length+1)}}if(!k&&!ae&&!F.found){const ee=re?b(g,re,F,y):p(g,F.end,ae,null,F,y);E.items.push(ee),O=ee.range[2],
m(re)&&y(ee.range,"BLOCK_IN_FLOW",d)}else{g.atKey=!0;const ee=F.end,te=Z?b(g,Z,F,y):p(g,ee,ie,null,F,y);m(Z)&&y(te.range,"BLOCK_IN_FLOW",d),g.atKey=!1;const _e=u.
resolveProps(ae??[],{flow:S,indicator:"map-value-ind",next:re,offset:te.range[2],onError:y,parentIndent:w.indent,startOnNewline:!1});if(_e.found){if(!k&&!F.found&&
g.options.strict){if(ae)for(const Pe of ae){if(Pe===_e.found)break;if(Pe.type==="newline"){y(Pe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}F.start<_e.found.offset-1024&&y(_e.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else re&&("source"in re&&re.source?.[0]===":"?y(re,"MISSING_CHAR",`Missing space after : in ${S}`):y(_e.start,"MISSING_CHAR",
`Missing , or : between ${S} items`));const dt=re?b(g,re,_e,y):_e.found?p(g,_e.end,ae,null,_e,y):null;dt?m(re)&&y(dt.range,"BLOCK_IN_FLOW",d):_e.comment&&(te.comment?
te.comment+=`
`+_e.comment:te.comment=_e.comment);const Bn=new o.Pair(te,dt);if(g.options.keepSourceTokens&&(Bn.srcToken=K),k){const Pe=E;f.mapIncludes(g,Pe.items,te)&&y(ee,"\
DUPLICATE_KEY","Map keys must be unique"),Pe.items.push(Bn)}else{const Pe=new i.YAMLMap(g.schema);Pe.flow=!0,Pe.items.push(Bn);const zs=(dt??te).range;Pe.range=
[te.range[0],zs[1],zs[2]],E.items.push(Pe)}O=dt?dt.range[2]:_e.end}}const N=k?"}":"]",[A,...I]=w.end;let L=O;if(A?.source===N)L=A.offset+A.source.length;else{const j=S[0].
toUpperCase()+S.substring(1),K=v?`${j} must end with a ${N}`:`${j} in block collection must be sufficiently indented and end with a ${N}`;y(O,v?"MISSING_CHAR":"\
BAD_INDENT",K),A&&A.source.length!==1&&I.unshift(A)}if(I.length>0){const j=c.resolveEnd(I,L,g.options.strict,y);j.comment&&(E.comment?E.comment+=`
`+j.comment:E.comment=j.comment),E.range=[w.offset,L,j.offset]}else E.range=[w.offset,L,L];return E}r(h,"resolveFlowCollection"),t.resolveFlowCollection=h}),76842:((e,t,n)=>{
var s=n(63301),o=n(17788);function i(h,b,p){const{offset:g,type:w,source:y,end:$}=h;let k,S;const _=r((O,N,A)=>p(g+O,N,A),"_onError");switch(w){case"scalar":k=s.
Scalar.PLAIN,S=a(y,_);break;case"single-quoted-scalar":k=s.Scalar.QUOTE_SINGLE,S=c(y,_);break;case"double-quoted-scalar":k=s.Scalar.QUOTE_DOUBLE,S=l(y,_);break;default:
return p(h,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${w}`),{value:"",type:null,comment:"",range:[g,g+y.length,g+y.length]}}const E=g+y.length,
v=o.resolveEnd($,E,b,p);return{value:S,type:k,comment:v.comment,range:[g,E,v.offset]}}r(i,"resolveFlowScalar");function a(h,b){let p="";switch(h[0]){case"	":p="\
a tab character";break;case",":p="flow indicator character ,";break;case"%":p="directive indicator character %";break;case"|":case">":{p=`block scalar indicator\
 ${h[0]}`;break}case"@":case"`":{p=`reserved character ${h[0]}`;break}}return p&&b(0,"BAD_SCALAR_START",`Plain value cannot start with ${p}`),u(h)}r(a,"plainVal\
ue");function c(h,b){return(h[h.length-1]!=="'"||h.length===1)&&b(h.length,"MISSING_CHAR","Missing closing 'quote"),u(h.slice(1,-1)).replace(/''/g,"'")}r(c,"sin\
gleQuotedValue");function u(h){const b=/(.*?)\r?\n/sy;let p=b.exec(h);if(!p)return h;let g,w;try{g=new RegExp("(?<![ 	])[ 	]+$"),w=new RegExp("^[ 	]+|(?<![ 	])[\
 	]+$","g")}catch{g=/[ \t]+$/,w=/^[ \t]+|[ \t]+$/g}let y=p[1].replace(g,""),$=" ",k=b.lastIndex;for(;p=b.exec(h);){const _=p[1].replace(w,"");_===""?$===`
`?y+=$:$=`
`:(y+=$+_,$=" "),k=b.lastIndex}const S=/[ \t]*(.*)/sy;return S.lastIndex=k,p=S.exec(h),y+$+(p?.[1]??"")}r(u,"unfoldLines");function l(h,b){let p="";for(let g=1;g<
h.length-1;++g){const w=h[g];if(!(w==="\r"&&h[g+1]===`
`))if(w===`
`){const{fold:y,offset:$}=f(h,g);p+=y,g=$}else if(w==="\\"){let y=h[++g];const $=d[y];if($)p+=$;else if(y===`
`)for(y=h[g+1];y===" "||y==="	";)y=h[++g+1];else if(y==="\r"&&h[g+1]===`
`)for(y=h[++g+1];y===" "||y==="	";)y=h[++g+1];else if(y==="x"||y==="u"||y==="U"){const k=y==="x"?2:y==="u"?4:8;p+=m(h,g+1,k,b),g+=k}else{const k=h.substr(g-1,2);
b(g-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${k}`),p+=k}}else if(w===" "||w==="	"){const y=g;let $=h[g+1];for(;$===" "||$==="	";)$=h[++g+1];$!==`
`&&!($==="\r"&&h[g+2]===`
`)&&(p+=g>y?h.slice(y,g+1):w)}else p+=w}return(h[h.length-1]!=='"'||h.length===1)&&b(h.length,"MISSING_CHAR",'Missing closing "quote'),p}r(l,"doubleQuotedValue");
function f(h,b){let p="",g=h[b+1];for(;(g===" "||g==="	"||g===`
`||g==="\r")&&!(g==="\r"&&h[b+2]!==`
`);)g===`
`&&(p+=`
`),b+=1,g=h[b+1];return p||(p=" "),{fold:p,offset:b}}r(f,"foldNewline");const d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function m(h,b,p,g){const w=h.substr(b,p),$=w.length===
p&&/^[0-9a-fA-F]+$/.test(w)?parseInt(w,16):NaN;try{return String.fromCodePoint($)}catch{const k=h.substr(b-2,p+2);return g(b-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${k}`),k}}r(m,"parseCharCode"),t.resolveFlowScalar=i}),34631:((e,t)=>{function n(s,{flow:o,indicator:i,next:a,offset:c,onError:u,parentIndent:l,startOnNewline:f}){
let d=!1,m=f,h=f,b="",p="",g=!1,w=!1,y=null,$=null,k=null,S=null,_=null,E=null,v=null;for(const A of s)switch(w&&(A.type!=="space"&&A.type!=="newline"&&A.type!==
"comma"&&u(A.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w=!1),y&&(m&&A.type!=="comment"&&A.type!=="newline"&&
u(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),y=null),A.type){case"space":!o&&(i!=="doc-start"||a?.type!=="flow-collection")&&A.source.includes("	")&&
(y=A),h=!0;break;case"comment":{h||u(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const I=A.source.substring(1)||"\
 ";b?b+=p+I:b=I,p="",m=!1;break}case"newline":m?b?b+=A.source:(!E||i!=="seq-item-ind")&&(d=!0):p+=A.source,m=!0,g=!0,($||k)&&(S=A),h=!0;break;case"anchor":$&&u(
A,"MULTIPLE_ANCHORS","A node can have at most one anchor"),A.source.endsWith(":")&&u(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
$=A,v??(v=A.offset),m=!1,h=!1,w=!0;break;case"tag":{k&&u(A,"MULTIPLE_TAGS","A node can have at most one tag"),k=A,v??(v=A.offset),m=!1,h=!1,w=!0;break}case i:($||
k)&&u(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),E&&u(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${o??"collection"}`),E=
A,m=i==="seq-item-ind"||i==="explicit-key-ind",h=!1;break;case"comma":if(o){_&&u(A,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),_=A,m=!1,h=!1;break}default:u(A,"U\
NEXPECTED_TOKEN",`Unexpected ${A.type} token`),m=!1,h=!1}const O=s[s.length-1],N=O?O.offset+O.source.length:c;return w&&a&&a.type!=="space"&&a.type!=="newline"&&
a.type!=="comma"&&(a.type!=="scalar"||a.source!=="")&&u(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(m&&
y.indent<=l||a?.type==="block-map"||a?.type==="block-seq")&&u(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:E,spaceBefore:d,comment:b,
hasNewline:g,anchor:$,tag:k,newlineAfterProp:S,end:N,start:v??N}}r(n,"resolveProps"),t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(const o of s.end)if(o.type==="newline")return!0}return!1;case"flow-collection":for(const o of s.items){for(const i of o.start)if(i.type===
"newline")return!0;if(o.sep){for(const i of o.sep)if(i.type==="newline")return!0}if(n(o.key)||n(o.value))return!0}return!1;default:return!0}}r(n,"containsNewlin\
e"),t.containsNewline=n}),22599:((e,t)=>{function n(s,o,i){if(o){i??(i=o.length);for(let a=i-1;a>=0;--a){let c=o[a];switch(c.type){case"space":case"comment":case"\
newline":s-=c.source.length;continue}for(c=o[++a];c?.type==="space";)s+=c.source.length,c=o[++a];break}}return s}r(n,"emptyScalarPosition"),t.emptyScalarPosition=
n}),74051:((e,t,n)=>{var s=n(9499);function o(i,a,c){if(a?.type==="flow-collection"){const u=a.end[0];u.indent===i&&(u.source==="]"||u.source==="}")&&s.containsNewline(
a)&&c(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}r(o,"flowIndentCheck"),t.flowIndentCheck=o}),81187:((e,t,n)=>{var s=n(41127);
function o(i,a,c){const{uniqueKeys:u}=i.options;if(u===!1)return!1;const l=typeof u=="function"?u:(f,d)=>f===d||s.isScalar(f)&&s.isScalar(d)&&f.value===d.value;
return a.some(f=>l(f.key,c))}r(o,"mapIncludes"),t.mapIncludes=o}),3021:((e,t,n)=>{var s=n(4065),o=n(40101),i=n(41127),a=n(57165),c=n(74043),u=n(45840),l=n(6829),
f=n(71596),d=n(83661),m=n(42404),h=n(61342);class b{static{r(this,"Document")}constructor(w,y,$){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let k=null;typeof y=="function"||Array.isArray(y)?k=y:$===void 0&&y&&($=y,y=void 0);const S=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},$);this.options=S;let{version:_}=S;$?._directives?
(this.directives=$._directives.atDocument(),this.directives.yaml.explicit&&(_=this.directives.yaml.version)):this.directives=new h.Directives({version:_}),this.
setSchema(_,$),this.contents=w===void 0?null:this.createNode(w,k,$)}clone(){const w=Object.create(b.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return w.commentBefore=
this.commentBefore,w.comment=this.comment,w.errors=this.errors.slice(),w.warnings=this.warnings.slice(),w.options=Object.assign({},this.options),this.directives&&
(w.directives=this.directives.clone()),w.schema=this.schema.clone(),w.contents=i.isNode(this.contents)?this.contents.clone(w.schema):this.contents,this.range&&(w.
range=this.range.slice()),w}add(w){p(this.contents)&&this.contents.add(w)}addIn(w,y){p(this.contents)&&this.contents.addIn(w,y)}createAlias(w,y){if(!w.anchor){const $=f.
anchorNames(this);w.anchor=!y||$.has(y)?f.findNewAnchor(y||"a",$):y}return new s.Alias(w.anchor)}createNode(w,y,$){let k;if(typeof y=="function")w=y.call({"":w},
"",w),k=y;else if(Array.isArray(y)){const ie=r(ae=>typeof ae=="number"||ae instanceof String||ae instanceof Number,"keyToStr"),Z=y.filter(ie).map(String);Z.length>
0&&(y=y.concat(Z)),k=y}else $===void 0&&y&&($=y,y=void 0);const{aliasDuplicateObjects:S,anchorPrefix:_,flow:E,keepUndefined:v,onTagObj:O,tag:N}=$??{},{onAnchor:A,
setAnchors:I,sourceObjects:L}=f.createNodeAnchors(this,_||"a"),j={aliasDuplicateObjects:S??!0,keepUndefined:v??!1,onAnchor:A,onTagObj:O,replacer:k,schema:this.schema,
sourceObjects:L},K=m.createNode(w,N,j);return E&&i.isCollection(K)&&(K.flow=!0),I(),K}createPair(w,y,$={}){const k=this.createNode(w,null,$),S=this.createNode(y,
null,$);return new a.Pair(k,S)}delete(w){return p(this.contents)?this.contents.delete(w):!1}deleteIn(w){return o.isEmptyPath(w)?this.contents==null?!1:(this.contents=
null,!0):p(this.contents)?this.contents.deleteIn(w):!1}get(w,y){return i.isCollection(this.contents)?this.contents.get(w,y):void 0}getIn(w,y){return o.isEmptyPath(
w)?!y&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(w,y):void 0}has(w){return i.isCollection(this.
contents)?this.contents.has(w):!1}hasIn(w){return o.isEmptyPath(w)?this.contents!==void 0:i.isCollection(this.contents)?this.contents.hasIn(w):!1}set(w,y){this.
contents==null?this.contents=o.collectionFromPath(this.schema,[w],y):p(this.contents)&&this.contents.set(w,y)}setIn(w,y){o.isEmptyPath(w)?this.contents=y:this.contents==
null?this.contents=o.collectionFromPath(this.schema,Array.from(w),y):p(this.contents)&&this.contents.setIn(w,y)}setSchema(w,y={}){typeof w=="number"&&(w=String(
w));let $;switch(w){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new h.Directives({version:"1.1"}),$={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=w:this.directives=new h.Directives({version:w}),$={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,$=null;break;default:{const k=JSON.stringify(w);throw new Error(`Expected '1.1', '1.2' or null as\
 first argument, but found: ${k}`)}}if(y.schema instanceof Object)this.schema=y.schema;else if($)this.schema=new u.Schema(Object.assign($,y));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:w,jsonArg:y,mapAsMap:$,maxAliasCount:k,onAnchor:S,reviver:_}={}){const E={anchors:new Map,
doc:this,keep:!w,mapAsMap:$===!0,mapKeyWarned:!1,maxAliasCount:typeof k=="number"?k:100},v=c.toJS(this.contents,y??"",E);if(typeof S=="function")for(const{count:O,
res:N}of E.anchors.values())S(N,O);return typeof _=="function"?d.applyReviver(_,{"":v},"",v):v}toJSON(w,y){return this.toJS({json:!0,jsonArg:w,mapAsMap:!1,onAnchor:y})}toString(w={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in w&&(!Number.isInteger(w.indent)||Number(w.indent)<=0)){const y=JSON.
stringify(w.indent);throw new Error(`"indent" option must be a positive integer, not ${y}`)}return l.stringifyDocument(this,w)}}function p(g){if(i.isCollection(
g))return!0;throw new Error("Expected a YAML collection as document contents")}r(p,"assertCollection"),t.Document=b}),71596:((e,t,n)=>{var s=n(41127),o=n(10204);
function i(l){if(/[\x00-\x19\s,[\]{}]/.test(l)){const d=`Anchor must not contain whitespace or control characters: ${JSON.stringify(l)}`;throw new Error(d)}return!0}
r(i,"anchorIsValid");function a(l){const f=new Set;return o.visit(l,{Value(d,m){m.anchor&&f.add(m.anchor)}}),f}r(a,"anchorNames");function c(l,f){for(let d=1;;++d){
const m=`${l}${d}`;if(!f.has(m))return m}}r(c,"findNewAnchor");function u(l,f){const d=[],m=new Map;let h=null;return{onAnchor:r(b=>{d.push(b),h??(h=a(l));const p=c(
f,h);return h.add(p),p},"onAnchor"),setAnchors:r(()=>{for(const b of d){const p=m.get(b);if(typeof p=="object"&&p.anchor&&(s.isScalar(p.node)||s.isCollection(p.
node)))p.node.anchor=p.anchor;else{const g=new Error("Failed to resolve repeated object (this should not happen)");throw g.source=b,g}}},"setAnchors"),sourceObjects:m}}
r(u,"createNodeAnchors"),t.anchorIsValid=i,t.anchorNames=a,t.createNodeAnchors=u,t.findNewAnchor=c}),83661:((e,t)=>{function n(s,o,i,a){if(a&&typeof a=="object")
if(Array.isArray(a))for(let c=0,u=a.length;c<u;++c){const l=a[c],f=n(s,a,String(c),l);f===void 0?delete a[c]:f!==l&&(a[c]=f)}else if(a instanceof Map)for(const c of Array.
from(a.keys())){const u=a.get(c),l=n(s,a,c,u);l===void 0?a.delete(c):l!==u&&a.set(c,l)}else if(a instanceof Set)for(const c of Array.from(a)){const u=n(s,a,c,c);
u===void 0?a.delete(c):u!==c&&(a.delete(c),a.add(u))}else for(const[c,u]of Object.entries(a)){const l=n(s,a,c,u);l===void 0?delete a[c]:l!==u&&(a[c]=l)}return s.
call(o,i,a)}r(n,"applyReviver"),t.applyReviver=n}),42404:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(63301);const a="tag:yaml.org,2002:";function c(l,f,d){if(f){const m=d.
filter(b=>b.tag===f),h=m.find(b=>!b.format)??m[0];if(!h)throw new Error(`Tag ${f} not found`);return h}return d.find(m=>m.identify?.(l)&&!m.format)}r(c,"findTag\
Object");function u(l,f,d){if(o.isDocument(l)&&(l=l.contents),o.isNode(l))return l;if(o.isPair(l)){const k=d.schema[o.MAP].createNode?.(d.schema,null,d);return k.
items.push(l),k}(l instanceof String||l instanceof Number||l instanceof Boolean||typeof BigInt<"u"&&l instanceof BigInt)&&(l=l.valueOf());const{aliasDuplicateObjects:m,
onAnchor:h,onTagObj:b,schema:p,sourceObjects:g}=d;let w;if(m&&l&&typeof l=="object"){if(w=g.get(l),w)return w.anchor??(w.anchor=h(l)),new s.Alias(w.anchor);w={anchor:null,
node:null},g.set(l,w)}f?.startsWith("!!")&&(f=a+f.slice(2));let y=c(l,f,p.tags);if(!y){if(l&&typeof l.toJSON=="function"&&(l=l.toJSON()),!l||typeof l!="object"){
const k=new i.Scalar(l);return w&&(w.node=k),k}y=l instanceof Map?p[o.MAP]:Symbol.iterator in Object(l)?p[o.SEQ]:p[o.MAP]}b&&(b(y),delete d.onTagObj);const $=y?.
createNode?y.createNode(d.schema,l,d):typeof y?.nodeClass?.from=="function"?y.nodeClass.from(d.schema,l,d):new i.Scalar(l);return f?$.tag=f:y.default||($.tag=y.
tag),w&&(w.node=$),$}r(u,"createNode"),t.createNode=u}),61342:((e,t,n)=>{var s=n(41127),o=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"\
%7D"},a=r(u=>u.replace(/[!,[\]{}]/g,l=>i[l]),"escapeTagName");class c{static{r(this,"Directives")}constructor(l,f){this.docStart=null,this.docEnd=!1,this.yaml=Object.
assign({},c.defaultYaml,l),this.tags=Object.assign({},c.defaultTags,f)}clone(){const l=new c(this.yaml,this.tags);return l.docStart=this.docStart,l}atDocument(){
const l=new c(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:c.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},c.defaultTags);break}return l}add(l,f){this.atNextDocument&&(this.yaml={explicit:c.defaultYaml.explicit,version:"\
1.1"},this.tags=Object.assign({},c.defaultTags),this.atNextDocument=!1);const d=l.trim().split(/[ \t]+/),m=d.shift();switch(m){case"%TAG":{if(d.length!==2&&(f(0,
"%TAG directive should contain exactly two parts"),d.length<2))return!1;const[h,b]=d;return this.tags[h]=b,!0}case"%YAML":{if(this.yaml.explicit=!0,d.length!==1)
return f(0,"%YAML directive should contain exactly one part"),!1;const[h]=d;if(h==="1.1"||h==="1.2")return this.yaml.version=h,!0;{const b=/^\d+\.\d+$/.test(h);
return f(6,`Unsupported YAML version ${h}`,b),!1}}default:return f(0,`Unknown directive ${m}`,!0),!1}}tagName(l,f){if(l==="!")return"!";if(l[0]!=="!")return f(`\
Not a valid tag: ${l}`),null;if(l[1]==="<"){const b=l.slice(2,-1);return b==="!"||b==="!!"?(f(`Verbatim tags aren't resolved, so ${l} is invalid.`),null):(l[l.length-
1]!==">"&&f("Verbatim tags must end with a >"),b)}const[,d,m]=l.match(/^(.*!)([^!]*)$/s);m||f(`The ${l} tag has no suffix`);const h=this.tags[d];if(h)try{return h+
decodeURIComponent(m)}catch(b){return f(String(b)),null}return d==="!"?l:(f(`Could not resolve tag: ${l}`),null)}tagString(l){for(const[f,d]of Object.entries(this.
tags))if(l.startsWith(d))return f+a(l.substring(d.length));return l[0]==="!"?l:`!<${l}>`}toString(l){const f=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.\
2"}`]:[],d=Object.entries(this.tags);let m;if(l&&d.length>0&&s.isNode(l.contents)){const h={};o.visit(l.contents,(b,p)=>{s.isNode(p)&&p.tag&&(h[p.tag]=!0)}),m=Object.
keys(h)}else m=[];for(const[h,b]of d)h==="!!"&&b==="tag:yaml.org,2002:"||(!l||m.some(p=>p.startsWith(b)))&&f.push(`%TAG ${h} ${b}`);return f.join(`
`)}}c.defaultYaml={explicit:!1,version:"1.2"},c.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=c}),91464:((e,t)=>{class n extends Error{static{r(this,"YAM\
LError")}constructor(c,u,l,f){super(),this.name=c,this.code=l,this.message=f,this.pos=u}}class s extends n{static{r(this,"YAMLParseError")}constructor(c,u,l){super(
"YAMLParseError",c,u,l)}}class o extends n{static{r(this,"YAMLWarning")}constructor(c,u,l){super("YAMLWarning",c,u,l)}}const i=r((a,c)=>u=>{if(u.pos[0]===-1)return;
u.linePos=u.pos.map(h=>c.linePos(h));const{line:l,col:f}=u.linePos[0];u.message+=` at line ${l}, column ${f}`;let d=f-1,m=a.substring(c.lineStarts[l-1],c.lineStarts[l]).
replace(/[\n\r]+$/,"");if(d>=60&&m.length>80){const h=Math.min(d-39,m.length-79);m="\u2026"+m.substring(h),d-=h-1}if(m.length>80&&(m=m.substring(0,79)+"\u2026"),
l>1&&/^ *$/.test(m.substring(0,d))){let h=a.substring(c.lineStarts[l-2],c.lineStarts[l-1]);h.length>80&&(h=h.substring(0,79)+`\u2026
`),m=h+m}if(/[^ ]/.test(m)){let h=1;const b=u.linePos[1];b?.line===l&&b.col>f&&(h=Math.max(1,Math.min(b.col-f,80-d)));const p=" ".repeat(d)+"^".repeat(h);u.message+=
`:

${m}
${p}
`}},"prettifyError");t.YAMLError=n,t.YAMLParseError=s,t.YAMLWarning=o,t.prettifyError=i}),38815:((e,t,n)=>{var s,o=n(89984),i=n(3021),a=n(45840),c=n(91464),u=n(
4065),l=n(41127),f=n(57165),d=n(63301),m=n(84454),h=n(92223),b=n(3461),p=n(40361),g=n(66628),w=n(3456),y=n(84047),$=n(10204);t.Dk=o.Composer,s=i.Document,s=a.Schema,
s=c.YAMLError,s=c.YAMLParseError,s=c.YAMLWarning,s=u.Alias,t.Vj=l.isAlias,s=l.isCollection,s=l.isDocument,t.jh=l.isMap,s=l.isNode,s=l.isPair,t.jn=l.isScalar,t.oP=
l.isSeq,s=f.Pair,t.X5=d.Scalar,s=m.YAMLMap,s=h.YAMLSeq,s=b,t.JG=p.Lexer,s=g.LineCounter,t.iX=w.Parser,s=y.parse,s=y.parseAllDocuments,s=y.parseDocument,s=y.stringify,
t.YR=$.visit,s=$.visitAsync}),57249:((e,t,n)=>{var s=n(932);function o(a,...c){a==="debug"&&console.log(...c)}r(o,"debug");function i(a,c){(a==="debug"||a==="wa\
rn")&&(typeof s.emitWarning=="function"?s.emitWarning(c):console.warn(c))}r(i,"warn"),t.debug=o,t.warn=i}),4065:((e,t,n)=>{var s=n(71596),o=n(10204),i=n(41127),
a=n(66673),c=n(74043);class u extends a.NodeBase{static{r(this,"Alias")}constructor(d){super(i.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(d,m){if(m?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let h;m?.aliasResolveCache?h=m.
aliasResolveCache:(h=[],o.visit(d,{Node:r((p,g)=>{(i.isAlias(g)||i.hasAnchor(g))&&h.push(g)},"Node")}),m&&(m.aliasResolveCache=h));let b;for(const p of h){if(p===
this)break;p.anchor===this.source&&(b=p)}if(b&&m){const{anchors:p,doc:g,maxAliasCount:w}=m;let y=p.get(b);if(y||(c.toJS(b,null,m),y=p.get(b)),y?.res===void 0){const $="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError($)}if(w>=0&&(y.count+=1,y.aliasCount===0&&(y.aliasCount=l(g,b,p)),y.count*y.aliasCount>
w)){const $="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError($)}}return b}toJSON(d,m){if(!m)return{source:this.source};const h=this.
resolve(m.doc,m);if(!h){const b=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(b)}return m.anchors.get(h).
res}toString(d,m,h){const b=`*${this.source}`;if(d){if(s.anchorIsValid(this.source),d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const p=`Unresolved\
 alias (the anchor must be set before the alias): ${this.source}`;throw new Error(p)}if(d.implicitKey)return`${b} `}return b}}function l(f,d,m){if(i.isAlias(d)){
const h=d.resolve(f),b=m&&h&&m.get(h);return b?b.count*b.aliasCount:0}else if(i.isCollection(d)){let h=0;for(const b of d.items){const p=l(f,b,m);p>h&&(h=p)}return h}else if(i.
isPair(d)){const h=l(f,d.key,m),b=l(f,d.value,m);return Math.max(h,b)}return 1}r(l,"getAliasCount"),t.Alias=u}),40101:((e,t,n)=>{var s=n(42404),o=n(41127),i=n(66673);
function a(l,f,d){let m=d;for(let h=f.length-1;h>=0;--h){const b=f[h];if(typeof b=="number"&&Number.isInteger(b)&&b>=0){const p=[];p[b]=m,m=p}else m=new Map([[b,
m]])}return s.createNode(m,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:r(()=>{throw new Error("This should not happen, please report a bug.")},"o\
nAnchor"),schema:l,sourceObjects:new Map})}r(a,"collectionFromPath");const c=r(l=>l==null||typeof l=="object"&&!!l[Symbol.iterator]().next().done,"isEmptyPath");
class u extends i.NodeBase{static{r(this,"Collection")}constructor(f,d){super(f),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(f){
const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return f&&(d.schema=f),d.items=d.items.map(m=>o.isNode(m)||o.isPair(m)?
m.clone(f):m),this.range&&(d.range=this.range.slice()),d}addIn(f,d){if(c(f))this.add(d);else{const[m,...h]=f,b=this.get(m,!0);if(o.isCollection(b))b.addIn(h,d);else if(b===
void 0&&this.schema)this.set(m,a(this.schema,h,d));else throw new Error(`Expected YAML collection at ${m}. Remaining path: ${h}`)}}deleteIn(f){const[d,...m]=f;if(m.
length===0)return this.delete(d);const h=this.get(d,!0);if(o.isCollection(h))return h.deleteIn(m);throw new Error(`Expected YAML collection at ${d}. Remaining p\
ath: ${m}`)}getIn(f,d){const[m,...h]=f,b=this.get(m,!0);return h.length===0?!d&&o.isScalar(b)?b.value:b:o.isCollection(b)?b.getIn(h,d):void 0}hasAllNullValues(f){
return this.items.every(d=>{if(!o.isPair(d))return!1;const m=d.value;return m==null||f&&o.isScalar(m)&&m.value==null&&!m.commentBefore&&!m.comment&&!m.tag})}hasIn(f){
const[d,...m]=f;if(m.length===0)return this.has(d);const h=this.get(d,!0);return o.isCollection(h)?h.hasIn(m):!1}setIn(f,d){const[m,...h]=f;if(h.length===0)this.
set(m,d);else{const b=this.get(m,!0);if(o.isCollection(b))b.setIn(h,d);else if(b===void 0&&this.schema)this.set(m,a(this.schema,h,d));else throw new Error(`Expe\
cted YAML collection at ${m}. Remaining path: ${h}`)}}}t.Collection=u,t.collectionFromPath=a,t.isEmptyPath=c}),66673:((e,t,n)=>{var s=n(83661),o=n(41127),i=n(74043);
class a{static{r(this,"NodeBase")}constructor(u){Object.defineProperty(this,o.NODE_TYPE,{value:u})}clone(){const u=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(u.range=this.range.slice()),u}toJS(u,{mapAsMap:l,maxAliasCount:f,onAnchor:d,reviver:m}={}){if(!o.isDocument(
u))throw new TypeError("A document argument is required");const h={anchors:new Map,doc:u,keep:!0,mapAsMap:l===!0,mapKeyWarned:!1,maxAliasCount:typeof f=="number"?
f:100},b=i.toJS(this,"",h);if(typeof d=="function")for(const{count:p,res:g}of h.anchors.values())d(g,p);return typeof m=="function"?s.applyReviver(m,{"":b},"",b):
b}}t.NodeBase=a}),57165:((e,t,n)=>{var s=n(42404),o=n(59748),i=n(97104),a=n(41127);function c(l,f,d){const m=s.createNode(l,void 0,d),h=s.createNode(f,void 0,d);
return new u(m,h)}r(c,"createPair");class u{static{r(this,"Pair")}constructor(f,d=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR}),this.key=f,this.value=
d}clone(f){let{key:d,value:m}=this;return a.isNode(d)&&(d=d.clone(f)),a.isNode(m)&&(m=m.clone(f)),new u(d,m)}toJSON(f,d){const m=d?.mapAsMap?new Map:{};return i.
addPairToJSMap(d,m,this)}toString(f,d,m){return f?.doc?o.stringifyPair(this,f,d,m):JSON.stringify(this)}}t.Pair=u,t.createPair=c}),63301:((e,t,n)=>{var s=n(41127),
o=n(66673),i=n(74043);const a=r(u=>!u||typeof u!="function"&&typeof u!="object","isScalarValue");class c extends o.NodeBase{static{r(this,"Scalar")}constructor(l){
super(s.SCALAR),this.value=l}toJSON(l,f){return f?.keep?this.value:i.toJS(this.value,l,f)}toString(){return String(this.value)}}c.BLOCK_FOLDED="BLOCK_FOLDED",c.
BLOCK_LITERAL="BLOCK_LITERAL",c.PLAIN="PLAIN",c.QUOTE_DOUBLE="QUOTE_DOUBLE",c.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=c,t.isScalarValue=a}),84454:((e,t,n)=>{var s=n(
61212),o=n(97104),i=n(40101),a=n(41127),c=n(57165),u=n(63301);function l(d,m){const h=a.isScalar(m)?m.value:m;for(const b of d)if(a.isPair(b)&&(b.key===m||b.key===
h||a.isScalar(b.key)&&b.key.value===h))return b}r(l,"findPair");class f extends i.Collection{static{r(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2\
002:map"}constructor(m){super(a.MAP,m),this.items=[]}static from(m,h,b){const{keepUndefined:p,replacer:g}=b,w=new this(m),y=r(($,k)=>{if(typeof g=="function")k=
g.call(h,$,k);else if(Array.isArray(g)&&!g.includes($))return;(k!==void 0||p)&&w.items.push(c.createPair($,k,b))},"add");if(h instanceof Map)for(const[$,k]of h)
y($,k);else if(h&&typeof h=="object")for(const $ of Object.keys(h))y($,h[$]);return typeof m.sortMapEntries=="function"&&w.items.sort(m.sortMapEntries),w}add(m,h){
let b;a.isPair(m)?b=m:!m||typeof m!="object"||!("key"in m)?b=new c.Pair(m,m?.value):b=new c.Pair(m.key,m.value);const p=l(this.items,b.key),g=this.schema?.sortMapEntries;
if(p){if(!h)throw new Error(`Key ${b.key} already set`);a.isScalar(p.value)&&u.isScalarValue(b.value)?p.value.value=b.value:p.value=b.value}else if(g){const w=this.
items.findIndex(y=>g(b,y)<0);w===-1?this.items.push(b):this.items.splice(w,0,b)}else this.items.push(b)}delete(m){const h=l(this.items,m);return h?this.items.splice(
this.items.indexOf(h),1).length>0:!1}get(m,h){const p=l(this.items,m)?.value;return(!h&&a.isScalar(p)?p.value:p)??void 0}has(m){return!!l(this.items,m)}set(m,h){
this.add(new c.Pair(m,h),!0)}toJSON(m,h,b){const p=b?new b:h?.mapAsMap?new Map:{};h?.onCreate&&h.onCreate(p);for(const g of this.items)o.addPairToJSMap(h,p,g);return p}toString(m,h,b){
if(!m)return JSON.stringify(this);for(const p of this.items)if(!a.isPair(p))throw new Error(`Map items must all be pairs; found ${JSON.stringify(p)} instead`);return!m.
allNullValues&&this.hasAllNullValues(!1)&&(m=Object.assign({},m,{allNullValues:!0})),s.stringifyCollection(this,m,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:m.indent||"",onChompKeep:b,onComment:h})}}t.YAMLMap=f,t.findPair=l}),92223:((e,t,n)=>{var s=n(42404),o=n(61212),i=n(40101),a=n(41127),c=n(63301),
u=n(74043);class l extends i.Collection{static{r(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(m){super(a.SEQ,m),this.items=[]}add(m){
this.items.push(m)}delete(m){const h=f(m);return typeof h!="number"?!1:this.items.splice(h,1).length>0}get(m,h){const b=f(m);if(typeof b!="number")return;const p=this.
items[b];return!h&&a.isScalar(p)?p.value:p}has(m){const h=f(m);return typeof h=="number"&&h<this.items.length}set(m,h){const b=f(m);if(typeof b!="number")throw new Error(
`Expected a valid index, not ${m}.`);const p=this.items[b];a.isScalar(p)&&c.isScalarValue(h)?p.value=h:this.items[b]=h}toJSON(m,h){const b=[];h?.onCreate&&h.onCreate(
b);let p=0;for(const g of this.items)b.push(u.toJS(g,String(p++),h));return b}toString(m,h,b){return m?o.stringifyCollection(this,m,{blockItemPrefix:"- ",flowChars:{
start:"[",end:"]"},itemIndent:(m.indent||"")+"  ",onChompKeep:b,onComment:h}):JSON.stringify(this)}static from(m,h,b){const{replacer:p}=b,g=new this(m);if(h&&Symbol.
iterator in Object(h)){let w=0;for(let y of h){if(typeof p=="function"){const $=h instanceof Set?y:String(w++);y=p.call(h,$,y)}g.items.push(s.createNode(y,void 0,
b))}}return g}}function f(d){let m=a.isScalar(d)?d.value:d;return m&&typeof m=="string"&&(m=Number(m)),typeof m=="number"&&Number.isInteger(m)&&m>=0?m:null}r(f,
"asItemIndex"),t.YAMLSeq=l}),97104:((e,t,n)=>{var s=n(57249),o=n(90452),i=n(2148),a=n(41127),c=n(74043);function u(f,d,{key:m,value:h}){if(a.isNode(m)&&m.addToJSMap)
m.addToJSMap(f,d,h);else if(o.isMergeKey(f,m))o.addMergeToJSMap(f,d,h);else{const b=c.toJS(m,"",f);if(d instanceof Map)d.set(b,c.toJS(h,b,f));else if(d instanceof
Set)d.add(b);else{const p=l(m,b,f),g=c.toJS(h,p,f);p in d?Object.defineProperty(d,p,{value:g,writable:!0,enumerable:!0,configurable:!0}):d[p]=g}}return d}r(u,"a\
ddPairToJSMap");function l(f,d,m){if(d===null)return"";if(typeof d!="object")return String(d);if(a.isNode(f)&&m?.doc){const h=i.createStringifyContext(m.doc,{});
h.anchors=new Set;for(const p of m.anchors.keys())h.anchors.add(p.anchor);h.inFlow=!0,h.inStringifyKey=!0;const b=f.toString(h);if(!m.mapKeyWarned){let p=JSON.stringify(
b);p.length>40&&(p=p.substring(0,36)+'..."'),s.warn(m.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${p}.\
 Set mapAsMap: true to use object keys.`),m.mapKeyWarned=!0}return b}return JSON.stringify(d)}r(l,"stringifyKey"),t.addPairToJSMap=u}),41127:((e,t)=>{const n=Symbol.
for("yaml.alias"),s=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),a=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),u=Symbol.
for("yaml.node.type"),l=r(y=>!!y&&typeof y=="object"&&y[u]===n,"isAlias"),f=r(y=>!!y&&typeof y=="object"&&y[u]===s,"isDocument"),d=r(y=>!!y&&typeof y=="object"&&
y[u]===o,"isMap"),m=r(y=>!!y&&typeof y=="object"&&y[u]===i,"isPair"),h=r(y=>!!y&&typeof y=="object"&&y[u]===a,"isScalar"),b=r(y=>!!y&&typeof y=="object"&&y[u]===
c,"isSeq");function p(y){if(y&&typeof y=="object")switch(y[u]){case o:case c:return!0}return!1}r(p,"isCollection");function g(y){if(y&&typeof y=="object")switch(y[u]){case n:case o:case a:case c:
return!0}return!1}r(g,"isNode");const w=r(y=>(h(y)||p(y))&&!!y.anchor,"hasAnchor");t.ALIAS=n,t.DOC=s,t.MAP=o,t.NODE_TYPE=u,t.PAIR=i,t.SCALAR=a,t.SEQ=c,t.hasAnchor=
w,t.isAlias=l,t.isCollection=p,t.isDocument=f,t.isMap=d,t.isNode=g,t.isPair=m,t.isScalar=h,t.isSeq=b}),74043:((e,t,n)=>{var s=n(41127);function o(i,a,c){if(Array.
isArray(i))return i.map((u,l)=>o(u,String(l),c));if(i&&typeof i.toJSON=="function"){if(!c||!s.hasAnchor(i))return i.toJSON(a,c);const u={aliasCount:0,count:1,res:void 0};
c.anchors.set(i,u),c.onCreate=f=>{u.res=f,delete c.onCreate};const l=i.toJSON(a,c);return c.onCreate&&c.onCreate(l),l}return typeof i=="bigint"&&!c?.keep?Number(
i):i}r(o,"toJS"),t.toJS=o}),60110:((e,t,n)=>{var s=n(48913),o=n(76842),i=n(91464),a=n(83069);function c(h,b=!0,p){if(h){const g=r((w,y,$)=>{const k=typeof w=="n\
umber"?w:Array.isArray(w)?w[0]:w.offset;if(p)p(k,y,$);else throw new i.YAMLParseError([k,k+1],y,$)},"_onError");switch(h.type){case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return o.resolveFlowScalar(h,b,g);case"block-scalar":return s.resolveBlockScalar({options:{strict:b}},h,g)}}return null}r(c,"r\
esolveAsScalar");function u(h,b){const{implicitKey:p=!1,indent:g,inFlow:w=!1,offset:y=-1,type:$="PLAIN"}=b,k=a.stringifyString({type:$,value:h},{implicitKey:p,indent:g>
0?" ".repeat(g):"",inFlow:w,options:{blockQuote:!0,lineWidth:-1}}),S=b.end??[{type:"newline",offset:-1,indent:g,source:`
`}];switch(k[0]){case"|":case">":{const _=k.indexOf(`
`),E=k.substring(0,_),v=k.substring(_+1)+`
`,O=[{type:"block-scalar-header",offset:y,indent:g,source:E}];return d(O,S)||O.push({type:"newline",offset:-1,indent:g,source:`
`}),{type:"block-scalar",offset:y,indent:g,props:O,source:v}}case'"':return{type:"double-quoted-scalar",offset:y,indent:g,source:k,end:S};case"'":return{type:"s\
ingle-quoted-scalar",offset:y,indent:g,source:k,end:S};default:return{type:"scalar",offset:y,indent:g,source:k,end:S}}}r(u,"createScalarToken");function l(h,b,p={}){
let{afterKey:g=!1,implicitKey:w=!1,inFlow:y=!1,type:$}=p,k="indent"in h?h.indent:null;if(g&&typeof k=="number"&&(k+=2),!$)switch(h.type){case"single-quoted-scal\
ar":$="QUOTE_SINGLE";break;case"double-quoted-scalar":$="QUOTE_DOUBLE";break;case"block-scalar":{const _=h.props[0];if(_.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");$=_.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:$="PLAIN"}const S=a.stringifyString({type:$,value:b},{implicitKey:w||
k===null,indent:k!==null&&k>0?" ".repeat(k):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}});switch(S[0]){case"|":case">":f(h,S);break;case'"':m(h,S,"double-q\
uoted-scalar");break;case"'":m(h,S,"single-quoted-scalar");break;default:m(h,S,"scalar")}}r(l,"setScalarValue");function f(h,b){const p=b.indexOf(`
`),g=b.substring(0,p),w=b.substring(p+1)+`
`;if(h.type==="block-scalar"){const y=h.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");y.source=g,h.source=w}else{const{
offset:y}=h,$="indent"in h?h.indent:-1,k=[{type:"block-scalar-header",offset:y,indent:$,source:g}];d(k,"end"in h?h.end:void 0)||k.push({type:"newline",offset:-1,
indent:$,source:`
`});for(const S of Object.keys(h))S!=="type"&&S!=="offset"&&delete h[S];Object.assign(h,{type:"block-scalar",indent:$,props:k,source:w})}}r(f,"setBlockScalarVal\
ue");function d(h,b){if(b)for(const p of b)switch(p.type){case"space":case"comment":h.push(p);break;case"newline":return h.push(p),!0}return!1}r(d,"addEndtoBloc\
kProps");function m(h,b,p){switch(h.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":h.type=p,h.source=b;break;case"block-scalar":{const g=h.
props.slice(1);let w=b.length;h.props[0].type==="block-scalar-header"&&(w-=h.props[0].source.length);for(const y of g)y.offset+=w;delete h.props,Object.assign(h,
{type:p,source:b,end:g});break}case"block-map":case"block-seq":{const w={type:"newline",offset:h.offset+b.length,indent:h.indent,source:`
`};delete h.items,Object.assign(h,{type:p,source:b,end:[w]});break}default:{const g="indent"in h?h.indent:-1,w="end"in h&&Array.isArray(h.end)?h.end.filter(y=>y.
type==="space"||y.type==="comment"||y.type==="newline"):[];for(const y of Object.keys(h))y!=="type"&&y!=="offset"&&delete h[y];Object.assign(h,{type:p,indent:g,
source:b,end:w})}}}r(m,"setFlowScalarValue"),t.createScalarToken=u,t.resolveAsScalar=c,t.setScalarValue=l}),91733:((e,t)=>{const n=r(i=>"type"in i?s(i):o(i),"st\
ringify");function s(i){switch(i.type){case"block-scalar":{let a="";for(const c of i.props)a+=s(c);return a+i.source}case"block-map":case"block-seq":{let a="";for(const c of i.
items)a+=o(c);return a}case"flow-collection":{let a=i.start.source;for(const c of i.items)a+=o(c);for(const c of i.end)a+=c.source;return a}case"document":{let a=o(
i);if(i.end)for(const c of i.end)a+=c.source;return a}default:{let a=i.source;if("end"in i&&i.end)for(const c of i.end)a+=c.source;return a}}}r(s,"stringifyToke\
n");function o({start:i,key:a,sep:c,value:u}){let l="";for(const f of i)l+=f.source;if(a&&(l+=s(a)),c)for(const f of c)l+=f.source;return u&&(l+=s(u)),l}r(o,"st\
ringifyItem"),t.stringify=n}),97715:((e,t)=>{const n=Symbol("break visit"),s=Symbol("skip children"),o=Symbol("remove item");function i(c,u){"type"in c&&c.type===
"document"&&(c={start:c.start,value:c.value}),a(Object.freeze([]),c,u)}r(i,"visit"),i.BREAK=n,i.SKIP=s,i.REMOVE=o,i.itemAtPath=(c,u)=>{let l=c;for(const[f,d]of u){
const m=l?.[f];if(m&&"items"in m)l=m.items[d];else return}return l},i.parentCollection=(c,u)=>{const l=i.itemAtPath(c,u.slice(0,-1)),f=u[u.length-1][0],d=l?.[f];
if(d&&"items"in d)return d;throw new Error("Parent collection not found")};function a(c,u,l){let f=l(u,c);if(typeof f=="symbol")return f;for(const d of["key","v\
alue"]){const m=u[d];if(m&&"items"in m){for(let h=0;h<m.items.length;++h){const b=a(Object.freeze(c.concat([[d,h]])),m.items[h],l);if(typeof b=="number")h=b-1;else{
if(b===n)return n;b===o&&(m.items.splice(h,1),h-=1)}}typeof f=="function"&&d==="key"&&(f=f(u,c))}}return typeof f=="function"?f(u,c):f}r(a,"_visit"),t.visit=i}),
3461:((e,t,n)=>{var s=n(60110),o=n(91733),i=n(97715);const a="\uFEFF",c="",u="",l="",f=r(b=>!!b&&"items"in b,"isCollection"),d=r(b=>!!b&&(b.type==="scalar"||
b.type==="single-quoted-scalar"||b.type==="double-quoted-scalar"||b.type==="block-scalar"),"isScalar");function m(b){switch(b){case a:return"<BOM>";case c:return"\
<DOC>";case u:return"<FLOW_END>";case l:return"<SCALAR>";default:return JSON.stringify(b)}}r(m,"prettyToken");function h(b){switch(b){case a:return"byte-order-m\
ark";case c:return"doc-mode";case u:return"flow-error-end";case l:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(b[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}r(h,"tokenType"),t.createScalarToken=s.createScalarToken,t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=
s.setScalarValue,t.stringify=o.stringify,t.visit=i.visit,t.BOM=a,t.DOCUMENT=c,t.FLOW_END=u,t.SCALAR=l,t.isCollection=f,t.isScalar=d,t.prettyToken=m,t.tokenType=
h}),40361:((e,t,n)=>{var s=n(3461);function o(d){switch(d){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}r(o,"isEmpty");const i=new Set("0123456789ABCDEFabcdef"),a=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),c=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),l=r(d=>!d||u.has(d),"isNotAnchorChar");class f{static{r(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(m,h=!1){if(m){if(typeof m!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+m:m,this.lineEndPos=null}this.atEnd=!h;let b=this.next??"stream";for(;b&&(h||this.
hasChars(1));)b=yield*this.parseNext(b)}atLineEnd(){let m=this.pos,h=this.buffer[m];for(;h===" "||h==="	";)h=this.buffer[++m];return!h||h==="#"||h===`
`?!0:h==="\r"?this.buffer[m+1]===`
`:!1}charAt(m){return this.buffer[this.pos+m]}continueScalar(m){let h=this.buffer[m];if(this.indentNext>0){let b=0;for(;h===" ";)h=this.buffer[++b+m];if(h==="\r"){
const p=this.buffer[b+m+1];if(p===`
`||!p&&!this.atEnd)return m+b+1}return h===`
`||b>=this.indentNext||!h&&!this.atEnd?m+b:-1}if(h==="-"||h==="."){const b=this.buffer.substr(m,3);if((b==="---"||b==="...")&&o(this.buffer[m+3]))return-1}return m}getLine(){
let m=this.lineEndPos;return(typeof m!="number"||m!==-1&&m<this.pos)&&(m=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=m),m===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[m-1]==="\r"&&(m-=1),this.buffer.substring(this.pos,m))}hasChars(m){
return this.pos+m<=this.buffer.length}setNext(m){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=m,null}peek(m){return this.
buffer.substr(this.pos,m)}*parseNext(m){switch(m){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let m=this.getLine();
if(m===null)return this.setNext("stream");if(m[0]===s.BOM&&(yield*this.pushCount(1),m=m.substring(1)),m[0]==="%"){let h=m.length,b=m.indexOf("#");for(;b!==-1;){
const g=m[b-1];if(g===" "||g==="	"){h=b-1;break}else b=m.indexOf("#",b+1)}for(;;){const g=m[h-1];if(g===" "||g==="	")h-=1;else break}const p=(yield*this.pushCount(
h))+(yield*this.pushSpaces(!0));return yield*this.pushCount(m.length-p),this.pushNewline(),"stream"}if(this.atLineEnd()){const h=yield*this.pushSpaces(!0);return yield*this.
pushCount(m.length-h),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const m=this.charAt(0);if(!m&&!this.
atEnd)return this.setNext("line-start");if(m==="-"||m==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const h=this.peek(3);if((h==="-\
--"||h==="...")&&o(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,h==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!o(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[m,
h]=this.peek(2);if(!h&&!this.atEnd)return this.setNext("block-start");if((m==="-"||m==="?"||m===":")&&o(h)){const b=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=b,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const m=this.getLine();if(m===
null)return this.setNext("doc");let h=yield*this.pushIndicators();switch(m[h]){case"#":yield*this.pushCount(m.length-h);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(l),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return h+=yield*this.parseBlockScalarHeader(),
h+=yield*this.pushSpaces(!0),yield*this.pushCount(m.length-h),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let m,h,b=-1;do m=yield*this.pushNewline(),m>0?(h=yield*this.pushSpaces(!1),this.indentValue=b=h):h=0,h+=yield*this.pushSpaces(!0);while(m+h>0);const p=this.getLine();
if(p===null)return this.setNext("flow");if((b!==-1&&b<this.indentNext&&p[0]!=="#"||b===0&&(p.startsWith("---")||p.startsWith("..."))&&o(p[3]))&&!(b===this.indentNext-
1&&this.flowLevel===1&&(p[0]==="]"||p[0]==="}")))return this.flowLevel=0,yield s.FLOW_END,yield*this.parseLineStart();let g=0;for(;p[g]===",";)g+=yield*this.pushCount(
1),g+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(g+=yield*this.pushIndicators(),p[g]){case void 0:return"flow";case"#":return yield*this.pushCount(p.length-
g),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(l),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const w=this.charAt(1);if(this.flowKey||o(w)||w===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const m=this.charAt(0);let h=this.buffer.indexOf(m,this.pos+1);if(m==="'")for(;h!==-1&&this.buffer[h+1]===
"'";)h=this.buffer.indexOf("'",h+2);else for(;h!==-1;){let g=0;for(;this.buffer[h-1-g]==="\\";)g+=1;if(g%2===0)break;h=this.buffer.indexOf('"',h+1)}const b=this.
buffer.substring(0,h);let p=b.indexOf(`
`,this.pos);if(p!==-1){for(;p!==-1;){const g=this.continueScalar(p+1);if(g===-1)break;p=b.indexOf(`
`,g)}p!==-1&&(h=p-(b[p-1]==="\r"?2:1))}if(h===-1){if(!this.atEnd)return this.setNext("quoted-scalar");h=this.buffer.length}return yield*this.pushToIndex(h+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let m=this.pos;for(;;){const h=this.buffer[++m];if(h==="\
+")this.blockScalarKeep=!0;else if(h>"0"&&h<="9")this.blockScalarIndent=Number(h)-1;else if(h!=="-")break}return yield*this.pushUntil(h=>o(h)||h==="#")}*parseBlockScalar(){
let m=this.pos-1,h=0,b;e:for(let g=this.pos;b=this.buffer[g];++g)switch(b){case" ":h+=1;break;case`
`:m=g,h=0;break;case"\r":{const w=this.buffer[g+1];if(!w&&!this.atEnd)return this.setNext("block-scalar");if(w===`
`)break}default:break e}if(!b&&!this.atEnd)return this.setNext("block-scalar");if(h>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=h:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const g=this.continueScalar(m+1);if(g===-1)break;m=this.buffer.indexOf(`
`,g)}while(m!==-1);if(m===-1){if(!this.atEnd)return this.setNext("block-scalar");m=this.buffer.length}}let p=m+1;for(b=this.buffer[p];b===" ";)b=this.buffer[++p];
if(b==="	"){for(;b==="	"||b===" "||b==="\r"||b===`
`;)b=this.buffer[++p];m=p-1}else if(!this.blockScalarKeep)do{let g=m-1,w=this.buffer[g];w==="\r"&&(w=this.buffer[--g]);const y=g;for(;w===" ";)w=this.buffer[--g];
if(w===`
`&&g>=this.pos&&g+1+h>y)m=g;else break}while(!0);return yield s.SCALAR,yield*this.pushToIndex(m+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const m=this.
flowLevel>0;let h=this.pos-1,b=this.pos-1,p;for(;p=this.buffer[++b];)if(p===":"){const g=this.buffer[b+1];if(o(g)||m&&c.has(g))break;h=b}else if(o(p)){let g=this.
buffer[b+1];if(p==="\r"&&(g===`
`?(b+=1,p=`
`,g=this.buffer[b+1]):h=b),g==="#"||m&&c.has(g))break;if(p===`
`){const w=this.continueScalar(b+1);if(w===-1)break;b=Math.max(b,w-2)}}else{if(m&&c.has(p))break;h=b}return!p&&!this.atEnd?this.setNext("plain-scalar"):(yield s.
SCALAR,yield*this.pushToIndex(h+1,!0),m?"flow":"doc")}*pushCount(m){return m>0?(yield this.buffer.substr(this.pos,m),this.pos+=m,m):0}*pushToIndex(m,h){const b=this.
buffer.slice(this.pos,m);return b?(yield b,this.pos+=b.length,b.length):(h&&(yield""),0)}*pushIndicators(){let m=0;e:for(;;){switch(this.charAt(0)){case"!":m+=yield*this.
pushTag(),m+=yield*this.pushSpaces(!0);continue e;case"&":m+=yield*this.pushUntil(l),m+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const h=this.
flowLevel>0,b=this.charAt(1);if(o(b)||h&&c.has(b)){h?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,m+=yield*this.pushCount(1),m+=yield*this.
pushSpaces(!0);continue e}}}break e}return m}*pushTag(){if(this.charAt(1)==="<"){let m=this.pos+2,h=this.buffer[m];for(;!o(h)&&h!==">";)h=this.buffer[++m];return yield*this.
pushToIndex(h===">"?m+1:m,!1)}else{let m=this.pos+1,h=this.buffer[m];for(;h;)if(a.has(h))h=this.buffer[++m];else if(h==="%"&&i.has(this.buffer[m+1])&&i.has(this.
buffer[m+2]))h=this.buffer[m+=3];else break;return yield*this.pushToIndex(m,!1)}}*pushNewline(){const m=this.buffer[this.pos];return m===`
`?yield*this.pushCount(1):m==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(m){let h=this.pos-1,b;do b=this.buffer[++h];while(b===" "||m&&b==="	");const p=h-this.pos;return p>0&&(yield this.buffer.
substr(this.pos,p),this.pos=h),p}*pushUntil(m){let h=this.pos,b=this.buffer[h];for(;!m(b);)b=this.buffer[++h];return yield*this.pushToIndex(h,!1)}}t.Lexer=f}),66628:((e,t)=>{
class n{static{r(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=o=>this.lineStarts.push(o),this.linePos=o=>{let i=0,a=this.lineStarts.length;
for(;i<a;){const u=i+a>>1;this.lineStarts[u]<o?i=u+1:a=u}if(this.lineStarts[i]===o)return{line:i+1,col:1};if(i===0)return{line:0,col:o};const c=this.lineStarts[i-
1];return{line:i,col:o-c+1}}}}t.LineCounter=n}),3456:((e,t,n)=>{var s=n(932),o=n(3461),i=n(40361);function a(b,p){for(let g=0;g<b.length;++g)if(b[g].type===p)return!0;
return!1}r(a,"includesToken");function c(b){for(let p=0;p<b.length;++p)switch(b[p].type){case"space":case"comment":case"newline":break;default:return p}return-1}
r(c,"findNonEmptyIndex");function u(b){switch(b?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}r(u,"isFlowToken");function l(b){switch(b.type){case"document":return b.start;case"block-map":{const p=b.items[b.items.length-1];return p.sep??p.start}case"\
block-seq":return b.items[b.items.length-1].start;default:return[]}}r(l,"getPrevProps");function f(b){if(b.length===0)return[];let p=b.length;e:for(;--p>=0;)switch(b[p].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;b[++p]?.type==="space";);return b.splice(p,b.length)}
r(f,"getFirstKeyStartProps");function d(b,p){if(p.length<1e5)Array.prototype.push.apply(b,p);else for(let g=0;g<p.length;++g)b.push(p[g])}r(d,"arrayPushArray");
function m(b){if(b.start.type==="flow-seq-start")for(const p of b.items)p.sep&&!p.value&&!a(p.start,"explicit-key-ind")&&!a(p.sep,"map-value-ind")&&(p.key&&(p.value=
p.key),delete p.key,u(p.value)?p.value.end?d(p.value.end,p.sep):p.value.end=p.sep:d(p.start,p.sep),delete p.sep)}r(m,"fixFlowSeqItems");class h{static{r(this,"P\
arser")}constructor(p){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new i.
Lexer,this.onNewLine=p}*parse(p,g=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const w of this.lexer.lex(p,g))yield*this.next(w);g||(yield*this.end())}*next(p){
if(this.source=p,s.env.LOG_TOKENS&&console.log("|",o.prettyToken(p)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=p.length;return}const g=o.tokenType(
p);if(g)if(g==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=g,yield*this.step(),g){case"newline":this.atNewLine=!0,this.
indent=0,this.onNewLine&&this.onNewLine(this.offset+p.length);break;case"space":this.atNewLine&&p[0]===" "&&(this.indent+=p.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=p.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
p.length}else{const w=`Not a YAML token: ${p}`;yield*this.pop({type:"error",offset:this.offset,message:w,source:p}),this.offset+=p.length}}*end(){for(;this.stack.
length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const p=this.peek(1);if(this.
type==="doc-end"&&p?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!p)return yield*this.stream();switch(p.type){case"document":return yield*this.document(p);case"alias":case"scalar":case"single-quoted-scalar":case"double-quo\
ted-scalar":return yield*this.scalar(p);case"block-scalar":return yield*this.blockScalar(p);case"block-map":return yield*this.blockMap(p);case"block-seq":return yield*this.
blockSequence(p);case"flow-collection":return yield*this.flowCollection(p);case"doc-end":return yield*this.documentEnd(p)}yield*this.pop()}peek(p){return this.stack[this.
stack.length-p]}*pop(p){const g=p??this.stack.pop();if(!g)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield g;else{const w=this.peek(1);switch(g.type==="block-scalar"?g.indent="indent"in w?w.indent:0:g.type==="flow-collection"&&w.type==="document"&&(g.
indent=0),g.type==="flow-collection"&&m(g),w.type){case"document":w.value=g;break;case"block-scalar":w.props.push(g);break;case"block-map":{const y=w.items[w.items.
length-1];if(y.value){w.items.push({start:[],key:g,sep:[]}),this.onKeyLine=!0;return}else if(y.sep)y.value=g;else{Object.assign(y,{key:g,sep:[]}),this.onKeyLine=
!y.explicitKey;return}break}case"block-seq":{const y=w.items[w.items.length-1];y.value?w.items.push({start:[],value:g}):y.value=g;break}case"flow-collection":{const y=w.
items[w.items.length-1];!y||y.value?w.items.push({start:[],key:g,sep:[]}):y.sep?y.value=g:Object.assign(y,{key:g,sep:[]});return}default:yield*this.pop(),yield*this.
pop(g)}if((w.type==="document"||w.type==="block-map"||w.type==="block-seq")&&(g.type==="block-map"||g.type==="block-seq")){const y=g.items[g.items.length-1];y&&
!y.sep&&!y.value&&y.start.length>0&&c(y.start)===-1&&(g.indent===0||y.start.every($=>$.type!=="comment"||$.indent<g.indent))&&(w.type==="document"?w.end=y.start:
w.items.push({start:y.start}),g.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const p={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&p.start.push(this.sourceToken),this.stack.push(p);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(p){if(p.value)return yield*this.lineEnd(p);switch(this.type){case"doc-start":{c(p.start)!==-1?(yield*this.
pop(),yield*this.step()):p.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":p.start.push(this.sourceToken);return}
const g=this.startBlockValue(p);g?this.stack.push(g):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(p){if(this.type==="map-value-ind"){const g=l(this.peek(2)),w=f(g);let y;p.end?(y=p.end,y.push(this.sourceToken),delete p.end):y=[this.sourceToken];
const $={type:"block-map",offset:p.offset,indent:p.indent,items:[{start:w,key:p,sep:y}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=$}else yield*this.lineEnd(
p)}*blockScalar(p){switch(this.type){case"space":case"comment":case"newline":p.props.push(this.sourceToken);return;case"scalar":if(p.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let g=this.source.indexOf(`
`)+1;for(;g!==0;)this.onNewLine(this.offset+g),g=this.source.indexOf(`
`,g)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(p){const g=p.items[p.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,g.value){const w="end"in g.value?g.value.end:void 0;(Array.isArray(w)?w[w.length-1]:void 0)?.type==="comment"?w?.push(this.sourceToken):p.items.push(
{start:[this.sourceToken]})}else g.sep?g.sep.push(this.sourceToken):g.start.push(this.sourceToken);return;case"space":case"comment":if(g.value)p.items.push({start:[
this.sourceToken]});else if(g.sep)g.sep.push(this.sourceToken);else{if(this.atIndentedComment(g.start,p.indent)){const y=p.items[p.items.length-2]?.value?.end;if(Array.
isArray(y)){d(y,g.start),y.push(this.sourceToken),p.items.pop();return}}g.start.push(this.sourceToken)}return}if(this.indent>=p.indent){const w=!this.onKeyLine&&
this.indent===p.indent,y=w&&(g.sep||g.explicitKey)&&this.type!=="seq-item-ind";let $=[];if(y&&g.sep&&!g.value){const k=[];for(let S=0;S<g.sep.length;++S){const _=g.
sep[S];switch(_.type){case"newline":k.push(S);break;case"space":break;case"comment":_.indent>p.indent&&(k.length=0);break;default:k.length=0}}k.length>=2&&($=g.
sep.splice(k[1]))}switch(this.type){case"anchor":case"tag":y||g.value?($.push(this.sourceToken),p.items.push({start:$}),this.onKeyLine=!0):g.sep?g.sep.push(this.
sourceToken):g.start.push(this.sourceToken);return;case"explicit-key-ind":!g.sep&&!g.explicitKey?(g.start.push(this.sourceToken),g.explicitKey=!0):y||g.value?($.
push(this.sourceToken),p.items.push({start:$,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(g.explicitKey)if(g.sep)if(g.value)p.items.push({start:[],key:null,sep:[this.sourceToken]});else if(a(
g.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:$,key:null,sep:[this.sourceToken]}]});else if(u(g.key)&&
!a(g.sep,"newline")){const k=f(g.start),S=g.key,_=g.sep;_.push(this.sourceToken),delete g.key,delete g.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:k,key:S,sep:_}]})}else $.length>0?g.sep=g.sep.concat($,this.sourceToken):g.sep.push(this.sourceToken);else if(a(g.start,"newlin\
e"))Object.assign(g,{key:null,sep:[this.sourceToken]});else{const k=f(g.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:k,
key:null,sep:[this.sourceToken]}]})}else g.sep?g.value||y?p.items.push({start:$,key:null,sep:[this.sourceToken]}):a(g.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):g.sep.push(this.sourceToken):Object.assign(g,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const k=this.flowScalar(this.type);
y||g.value?(p.items.push({start:$,key:k,sep:[]}),this.onKeyLine=!0):g.sep?this.stack.push(k):(Object.assign(g,{key:k,sep:[]}),this.onKeyLine=!0);return}default:{
const k=this.startBlockValue(p);if(k){if(k.type==="block-seq"){if(!g.explicitKey&&g.sep&&!a(g.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else w&&p.items.push({start:$});this.stack.push(k);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(p){const g=p.items[p.items.length-1];switch(this.type){case"newline":if(g.value){const w="end"in g.value?g.value.end:void 0;(Array.isArray(
w)?w[w.length-1]:void 0)?.type==="comment"?w?.push(this.sourceToken):p.items.push({start:[this.sourceToken]})}else g.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(g.value)p.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(g.start,p.indent)){const y=p.items[p.items.length-2]?.value?.
end;if(Array.isArray(y)){d(y,g.start),y.push(this.sourceToken),p.items.pop();return}}g.start.push(this.sourceToken)}return;case"anchor":case"tag":if(g.value||this.
indent<=p.indent)break;g.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==p.indent)break;g.value||a(g.start,"seq-item-ind")?p.items.push(
{start:[this.sourceToken]}):g.start.push(this.sourceToken);return}if(this.indent>p.indent){const w=this.startBlockValue(p);if(w){this.stack.push(w);return}}yield*this.
pop(),yield*this.step()}*flowCollection(p){const g=p.items[p.items.length-1];if(this.type==="flow-error-end"){let w;do yield*this.pop(),w=this.peek(1);while(w?.
type==="flow-collection")}else if(p.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!g||g.sep?p.items.push({start:[this.sourceToken]}):g.start.
push(this.sourceToken);return;case"map-value-ind":!g||g.value?p.items.push({start:[],key:null,sep:[this.sourceToken]}):g.sep?g.sep.push(this.sourceToken):Object.
assign(g,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!g||g.value?p.items.push({start:[this.sourceToken]}):
g.sep?g.sep.push(this.sourceToken):g.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const y=this.
flowScalar(this.type);!g||g.value?p.items.push({start:[],key:y,sep:[]}):g.sep?this.stack.push(y):Object.assign(g,{key:y,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":p.end.push(this.sourceToken);return}const w=this.startBlockValue(p);w?this.stack.push(w):(yield*this.pop(),yield*this.step())}else{const w=this.peek(
2);if(w.type==="block-map"&&(this.type==="map-value-ind"&&w.indent===p.indent||this.type==="newline"&&!w.items[w.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&w.type!=="flow-collection"){const y=l(w),$=f(y);m(p);const k=p.end.splice(1,p.end.length);k.push(this.sourceToken);const S={
type:"block-map",offset:p.offset,indent:p.indent,items:[{start:$,key:p,sep:k}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=S}else yield*this.lineEnd(p)}}flowScalar(p){
if(this.onNewLine){let g=this.source.indexOf(`
`)+1;for(;g!==0;)this.onNewLine(this.offset+g),g=this.source.indexOf(`
`,g)+1}return{type:p,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(p){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const g=l(p),w=f(g);return w.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:w,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const g=l(p),w=f(g);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:w,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(p,g){return this.type!=="comment"||this.indent<=g?!1:p.every(w=>w.type==="newline"||w.type==="space")}*documentEnd(p){this.type!==
"doc-mode"&&(p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(p){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}t.Parser=h}),84047:((e,t,n)=>{var s=n(89984),o=n(3021),i=n(
91464),a=n(57249),c=n(41127),u=n(66628),l=n(3456);function f(p){const g=p.prettyErrors!==!1;return{lineCounter:p.lineCounter||g&&new u.LineCounter||null,prettyErrors:g}}
r(f,"parseOptions");function d(p,g={}){const{lineCounter:w,prettyErrors:y}=f(g),$=new l.Parser(w?.addNewLine),k=new s.Composer(g),S=Array.from(k.compose($.parse(
p)));if(y&&w)for(const _ of S)_.errors.forEach(i.prettifyError(p,w)),_.warnings.forEach(i.prettifyError(p,w));return S.length>0?S:Object.assign([],{empty:!0},k.
streamInfo())}r(d,"parseAllDocuments");function m(p,g={}){const{lineCounter:w,prettyErrors:y}=f(g),$=new l.Parser(w?.addNewLine),k=new s.Composer(g);let S=null;
for(const _ of k.compose($.parse(p),!0,p.length))if(!S)S=_;else if(S.options.logLevel!=="silent"){S.errors.push(new i.YAMLParseError(_.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return y&&w&&(S.errors.forEach(i.prettifyError(p,w)),S.warnings.forEach(
i.prettifyError(p,w))),S}r(m,"parseDocument");function h(p,g,w){let y;typeof g=="function"?y=g:w===void 0&&g&&typeof g=="object"&&(w=g);const $=m(p,w);if(!$)return null;
if($.warnings.forEach(k=>a.warn($.options.logLevel,k)),$.errors.length>0){if($.options.logLevel!=="silent")throw $.errors[0];$.errors=[]}return $.toJS(Object.assign(
{reviver:y},w))}r(h,"parse");function b(p,g,w){let y=null;if(typeof g=="function"||Array.isArray(g)?y=g:w===void 0&&g&&(w=g),typeof w=="string"&&(w=w.length),typeof w==
"number"){const $=Math.round(w);w=$<1?void 0:$>8?{indent:8}:{indent:$}}if(p===void 0){const{keepUndefined:$}=w??g??{};if(!$)return}return c.isDocument(p)&&!y?p.
toString(w):new o.Document(p,y,w).toString(w)}r(b,"stringify"),t.parse=h,t.parseAllDocuments=d,t.parseDocument=m,t.stringify=b}),45840:((e,t,n)=>{var s=n(41127),
o=n(47451),i=n(1706),a=n(66464),c=n(90018);const u=r((f,d)=>f.key<d.key?-1:f.key>d.key?1:0,"sortMapEntriesByKey");class l{static{r(this,"Schema")}constructor({compat:d,
customTags:m,merge:h,resolveKnownTags:b,schema:p,sortMapEntries:g,toStringDefaults:w}){this.compat=Array.isArray(d)?c.getTags(d,"compat"):d?c.getTags(null,d):null,
this.name=typeof p=="string"&&p||"core",this.knownTags=b?c.coreKnownTags:{},this.tags=c.getTags(m,this.name,h),this.toStringOptions=w??null,Object.defineProperty(
this,s.MAP,{value:o.map}),Object.defineProperty(this,s.SCALAR,{value:a.string}),Object.defineProperty(this,s.SEQ,{value:i.seq}),this.sortMapEntries=typeof g=="f\
unction"?g:g===!0?u:null}clone(){const d=Object.create(l.prototype,Object.getOwnPropertyDescriptors(this));return d.tags=this.tags.slice(),d}}t.Schema=l}),47451:((e,t,n)=>{
var s=n(41127),o=n(84454);const i={collection:"map",default:!0,nodeClass:o.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(a,c){return s.isMap(a)||c("Expected a map\
ping for this tag"),a},createNode:r((a,c,u)=>o.YAMLMap.from(a,c,u),"createNode")};t.map=i}),73632:((e,t,n)=>{var s=n(63301);const o={identify:r(i=>i==null,"iden\
tify"),createNode:r(()=>new s.Scalar(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:r(()=>new s.Scalar(null),"\
resolve"),stringify:r(({source:i},a)=>typeof i=="string"&&o.test.test(i)?i:a.options.nullStr,"stringify")};t.nullTag=o}),1706:((e,t,n)=>{var s=n(41127),o=n(92223);
const i={collection:"seq",default:!0,nodeClass:o.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(a,c){return s.isSeq(a)||c("Expected a sequence for this tag"),a},createNode:r(
(a,c,u)=>o.YAMLSeq.from(a,c,u),"createNode")};t.seq=i}),66464:((e,t,n)=>{var s=n(83069);const o={identify:r(i=>typeof i=="string","identify"),default:!0,tag:"ta\
g:yaml.org,2002:str",resolve:r(i=>i,"resolve"),stringify(i,a,c,u){return a=Object.assign({actualString:!0},a),s.stringifyString(i,a,c,u)}};t.string=o}),73959:((e,t,n)=>{
var s=n(63301);const o={identify:r(i=>typeof i=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:r(
i=>new s.Scalar(i[0]==="t"||i[0]==="T"),"resolve"),stringify({source:i,value:a},c){if(i&&o.test.test(i)){const u=i[0]==="t"||i[0]==="T";if(a===u)return i}return a?
c.options.trueStr:c.options.falseStr}};t.boolTag=o}),38405:((e,t,n)=>{var s=n(63301),o=n(28689);const i={identify:r(u=>typeof u=="number","identify"),default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:r(u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,"resolve"),stringify:o.stringifyNumber},a={identify:r(u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:r(u=>parseFloat(u),"resolve"),stringify(u){const l=Number(u.value);return isFinite(l)?
l.toExponential():o.stringifyNumber(u)}},c={identify:r(u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(u){const l=new s.Scalar(parseFloat(u)),f=u.indexOf(".");return f!==-1&&u[u.length-1]==="0"&&(l.minFractionDigits=u.length-f-1),l},stringify:o.stringifyNumber};
t.float=c,t.floatExp=a,t.floatNaN=i}),59874:((e,t,n)=>{var s=n(28689);const o=r(f=>typeof f=="bigint"||Number.isInteger(f),"intIdentify"),i=r((f,d,m,{intAsBigInt:h})=>h?
BigInt(f):parseInt(f.substring(d),m),"intResolve");function a(f,d,m){const{value:h}=f;return o(h)&&h>=0?m+h.toString(d):s.stringifyNumber(f)}r(a,"intStringify");
const c={identify:r(f=>o(f)&&f>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:r((f,d,m)=>i(f,2,8,m),"resolve"),stringify:r(
f=>a(f,8,"0o"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:r((f,d,m)=>i(f,0,10,m),"resolve"),stringify:s.stringifyNumber},
l={identify:r(f=>o(f)&&f>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:r((f,d,m)=>i(f,2,16,m),"resolve"),stringify:r(
f=>a(f,16,"0x"),"stringify")};t.int=u,t.intHex=l,t.intOct=c}),70896:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(73959),u=n(38405),l=n(59874);const f=[
s.map,i.seq,a.string,o.nullTag,c.boolTag,l.intOct,l.int,l.intHex,u.floatNaN,u.floatExp,u.float];t.schema=f}),33559:((e,t,n)=>{var s=n(63301),o=n(47451),i=n(1706);
function a(d){return typeof d=="bigint"||Number.isInteger(d)}r(a,"intIdentify");const c=r(({value:d})=>JSON.stringify(d),"stringifyJSON"),u=[{identify:r(d=>typeof d==
"string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:r(d=>d,"resolve"),stringify:c},{identify:r(d=>d==null,"identify"),createNode:r(()=>new s.Scalar(
null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:r(()=>null,"resolve"),stringify:c},{identify:r(d=>typeof d=="boolean","identif\
y"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:r(d=>d==="true","resolve"),stringify:c},{identify:a,default:!0,tag:"tag:yaml.org,2002:\
int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:r((d,m,{intAsBigInt:h})=>h?BigInt(d):parseInt(d,10),"resolve"),stringify:r(({value:d})=>a(d)?d.toString():JSON.stringify(
d),"stringify")},{identify:r(d=>typeof d=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:r(d=>parseFloat(d),"resolve"),stringify:c}],l={default:!0,tag:"",test:/^/,resolve(d,m){return m(`Unresolved plain scalar ${JSON.stringify(d)}`),d}},f=[o.
map,i.seq].concat(u,l);t.schema=f}),90018:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(73959),u=n(38405),l=n(59874),f=n(70896),d=n(33559),m=n(56083),
h=n(90452),b=n(50303),p=n(18385),g=n(35913),w=n(81528),y=n(46752);const $=new Map([["core",f.schema],["failsafe",[s.map,i.seq,a.string]],["json",d.schema],["yam\
l11",g.schema],["yaml-1.1",g.schema]]),k={binary:m.binary,bool:c.boolTag,float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:y.floatTime,int:l.int,intHex:l.
intHex,intOct:l.intOct,intTime:y.intTime,map:s.map,merge:h.merge,null:o.nullTag,omap:b.omap,pairs:p.pairs,seq:i.seq,set:w.set,timestamp:y.timestamp},S={"tag:yam\
l.org,2002:binary":m.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":b.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":w.set,"t\
ag:yaml.org,2002:timestamp":y.timestamp};function _(E,v,O){const N=$.get(v);if(N&&!E)return O&&!N.includes(h.merge)?N.concat(h.merge):N.slice();let A=N;if(!A)if(Array.
isArray(E))A=[];else{const I=Array.from($.keys()).filter(L=>L!=="yaml11").map(L=>JSON.stringify(L)).join(", ");throw new Error(`Unknown schema "${v}"; use one o\
f ${I} or define customTags array`)}if(Array.isArray(E))for(const I of E)A=A.concat(I);else typeof E=="function"&&(A=E(A.slice()));return O&&(A=A.concat(h.merge)),
A.reduce((I,L)=>{const j=typeof L=="string"?k[L]:L;if(!j){const K=JSON.stringify(L),ie=Object.keys(k).map(Z=>JSON.stringify(Z)).join(", ");throw new Error(`Unkn\
own custom tag ${K}; use one of ${ie}`)}return I.includes(j)||I.push(j),I},[])}r(_,"getTags"),t.coreKnownTags=S,t.getTags=_}),56083:((e,t,n)=>{var s=n(20181),o=n(
63301),i=n(83069);const a={identify:r(c=>c instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(c,u){if(typeof s.Buffer=="functio\
n")return s.Buffer.from(c,"base64");if(typeof atob=="function"){const l=atob(c.replace(/[\n\r]/g,"")),f=new Uint8Array(l.length);for(let d=0;d<l.length;++d)f[d]=
l.charCodeAt(d);return f}else return u("This environment does not support reading binary tags; either Buffer or atob is required"),c},stringify({comment:c,type:u,
value:l},f,d,m){if(!l)return"";const h=l;let b;if(typeof s.Buffer=="function")b=h instanceof s.Buffer?h.toString("base64"):s.Buffer.from(h.buffer).toString("bas\
e64");else if(typeof btoa=="function"){let p="";for(let g=0;g<h.length;++g)p+=String.fromCharCode(h[g]);b=btoa(p)}else throw new Error("This environment does no\
t support writing binary tags; either Buffer or btoa is required");if(u??(u=o.Scalar.BLOCK_LITERAL),u!==o.Scalar.QUOTE_DOUBLE){const p=Math.max(f.options.lineWidth-
f.indent.length,f.options.minContentWidth),g=Math.ceil(b.length/p),w=new Array(g);for(let y=0,$=0;y<g;++y,$+=p)w[y]=b.substr($,p);b=w.join(u===o.Scalar.BLOCK_LITERAL?
`
`:" ")}return i.stringifyString({comment:c,type:u,value:b},f,d,m)}};t.binary=a}),88398:((e,t,n)=>{var s=n(63301);function o({value:c,source:u},l){return u&&(c?i:
a).test.test(u)?u:c?l.options.trueStr:l.options.falseStr}r(o,"boolStringify");const i={identify:r(c=>c===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:r(()=>new s.Scalar(!0),"resolve"),stringify:o},a={identify:r(c=>c===!1,"identify"),default:!0,tag:"tag\
:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:r(()=>new s.Scalar(!1),"resolve"),stringify:o};t.falseTag=a,t.trueTag=i}),35782:((e,t,n)=>{
var s=n(63301),o=n(28689);const i={identify:r(u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:r(u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:o.stringifyNumber},a={identify:r(
u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:r(u=>parseFloat(
u.replace(/_/g,"")),"resolve"),stringify(u){const l=Number(u.value);return isFinite(l)?l.toExponential():o.stringifyNumber(u)}},c={identify:r(u=>typeof u=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(u){const l=new s.Scalar(parseFloat(u.replace(/_/g,""))),
f=u.indexOf(".");if(f!==-1){const d=u.substring(f+1).replace(/_/g,"");d[d.length-1]==="0"&&(l.minFractionDigits=d.length)}return l},stringify:o.stringifyNumber};
t.float=c,t.floatExp=a,t.floatNaN=i}),10873:((e,t,n)=>{var s=n(28689);const o=r(d=>typeof d=="bigint"||Number.isInteger(d),"intIdentify");function i(d,m,h,{intAsBigInt:b}){
const p=d[0];if((p==="-"||p==="+")&&(m+=1),d=d.substring(m).replace(/_/g,""),b){switch(h){case 2:d=`0b${d}`;break;case 8:d=`0o${d}`;break;case 16:d=`0x${d}`;break}
const w=BigInt(d);return p==="-"?BigInt(-1)*w:w}const g=parseInt(d,h);return p==="-"?-1*g:g}r(i,"intResolve");function a(d,m,h){const{value:b}=d;if(o(b)){const p=b.
toString(m);return b<0?"-"+h+p.substr(1):h+p}return s.stringifyNumber(d)}r(a,"intStringify");const c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"\
BIN",test:/^[-+]?0b[0-1_]+$/,resolve:r((d,m,h)=>i(d,2,2,h),"resolve"),stringify:r(d=>a(d,2,"0b"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:i\
nt",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:r((d,m,h)=>i(d,1,8,h),"resolve"),stringify:r(d=>a(d,8,"0"),"stringify")},l={identify:o,default:!0,tag:"tag:yaml.\
org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:r((d,m,h)=>i(d,0,10,h),"resolve"),stringify:s.stringifyNumber},f={identify:o,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:r((d,m,h)=>i(d,2,16,h),"resolve"),stringify:r(d=>a(d,16,"0x"),"stringify")};t.int=l,t.intBin=c,t.intHex=
f,t.intOct=u}),90452:((e,t,n)=>{var s=n(41127),o=n(63301);const i="<<",a={identify:r(d=>d===i||typeof d=="symbol"&&d.description===i,"identify"),default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:r(()=>Object.assign(new o.Scalar(Symbol(i)),{addToJSMap:u}),"resolve"),stringify:r(()=>i,"stringify")},c=r((d,m)=>(a.
identify(m)||s.isScalar(m)&&(!m.type||m.type===o.Scalar.PLAIN)&&a.identify(m.value))&&d?.doc.schema.tags.some(h=>h.tag===a.tag&&h.default),"isMergeKey");function u(d,m,h){
const b=f(d,h);if(s.isSeq(b))for(const p of b.items)l(d,m,p);else if(Array.isArray(b))for(const p of b)l(d,m,p);else l(d,m,b)}r(u,"addMergeToJSMap");function l(d,m,h){
const b=f(d,h);if(!s.isMap(b))throw new Error("Merge sources must be maps or map aliases");const p=b.toJSON(null,d,Map);for(const[g,w]of p)m instanceof Map?m.has(
g)||m.set(g,w):m instanceof Set?m.add(g):Object.prototype.hasOwnProperty.call(m,g)||Object.defineProperty(m,g,{value:w,writable:!0,enumerable:!0,configurable:!0});
return m}r(l,"mergeValue");function f(d,m){return d&&s.isAlias(m)?m.resolve(d.doc,d):m}r(f,"resolveAliasValue"),t.addMergeToJSMap=u,t.isMergeKey=c,t.merge=a}),50303:((e,t,n)=>{
var s=n(41127),o=n(74043),i=n(84454),a=n(92223),c=n(18385);class u extends a.YAMLSeq{static{r(this,"YAMLOMap")}constructor(){super(),this.add=i.YAMLMap.prototype.
add.bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=
i.YAMLMap.prototype.set.bind(this),this.tag=u.tag}toJSON(d,m){if(!m)return super.toJSON(d);const h=new Map;m?.onCreate&&m.onCreate(h);for(const b of this.items){
let p,g;if(s.isPair(b)?(p=o.toJS(b.key,"",m),g=o.toJS(b.value,p,m)):p=o.toJS(b,"",m),h.has(p))throw new Error("Ordered maps must not include duplicate keys");h.
set(p,g)}return h}static from(d,m,h){const b=c.createPairs(d,m,h),p=new this;return p.items=b.items,p}}u.tag="tag:yaml.org,2002:omap";const l={collection:"seq",
identify:r(f=>f instanceof Map,"identify"),nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(f,d){const m=c.resolvePairs(f,d),h=[];for(const{key:b}of m.
items)s.isScalar(b)&&(h.includes(b.value)?d(`Ordered maps must not include duplicate keys: ${b.value}`):h.push(b.value));return Object.assign(new u,m)},createNode:r(
(f,d,m)=>u.from(f,d,m),"createNode")};t.YAMLOMap=u,t.omap=l}),18385:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(63301),a=n(92223);function c(f,d){if(s.isSeq(f))for(let m=0;m<
f.items.length;++m){let h=f.items[m];if(!s.isPair(h)){if(s.isMap(h)){h.items.length>1&&d("Each pair must have its own sequence indicator");const b=h.items[0]||new o.
Pair(new i.Scalar(null));if(h.commentBefore&&(b.key.commentBefore=b.key.commentBefore?`${h.commentBefore}
${b.key.commentBefore}`:h.commentBefore),h.comment){const p=b.value??b.key;p.comment=p.comment?`${h.comment}
${p.comment}`:h.comment}h=b}f.items[m]=s.isPair(h)?h:new o.Pair(h)}}else d("Expected a sequence for this tag");return f}r(c,"resolvePairs");function u(f,d,m){const{
replacer:h}=m,b=new a.YAMLSeq(f);b.tag="tag:yaml.org,2002:pairs";let p=0;if(d&&Symbol.iterator in Object(d))for(let g of d){typeof h=="function"&&(g=h.call(d,String(
p++),g));let w,y;if(Array.isArray(g))if(g.length===2)w=g[0],y=g[1];else throw new TypeError(`Expected [key, value] tuple: ${g}`);else if(g&&g instanceof Object){
const $=Object.keys(g);if($.length===1)w=$[0],y=g[w];else throw new TypeError(`Expected tuple with one key, not ${$.length} keys`)}else w=g;b.items.push(o.createPair(
w,y,m))}return b}r(u,"createPairs");const l={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:c,createNode:u};t.createPairs=u,t.pairs=l,t.resolvePairs=
c}),35913:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(56083),u=n(88398),l=n(35782),f=n(10873),d=n(90452),m=n(50303),h=n(18385),b=n(81528),p=n(
46752);const g=[s.map,i.seq,a.string,o.nullTag,u.trueTag,u.falseTag,f.intBin,f.intOct,f.int,f.intHex,l.floatNaN,l.floatExp,l.float,c.binary,d.merge,m.omap,h.pairs,
b.set,p.intTime,p.floatTime,p.timestamp];t.schema=g}),81528:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454);class a extends i.YAMLMap{static{r(this,"YAMLSet")}constructor(l){
super(l),this.tag=a.tag}add(l){let f;s.isPair(l)?f=l:l&&typeof l=="object"&&"key"in l&&"value"in l&&l.value===null?f=new o.Pair(l.key,null):f=new o.Pair(l,null),
i.findPair(this.items,f.key)||this.items.push(f)}get(l,f){const d=i.findPair(this.items,l);return!f&&s.isPair(d)?s.isScalar(d.key)?d.key.value:d.key:d}set(l,f){
if(typeof f!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof f}`);const d=i.findPair(this.items,l);d&&!f?this.
items.splice(this.items.indexOf(d),1):!d&&f&&this.items.push(new o.Pair(l))}toJSON(l,f){return super.toJSON(l,f,Set)}toString(l,f,d){if(!l)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},l,{allNullValues:!0}),f,d);throw new Error("Set items must all have null values")}static from(l,f,d){
const{replacer:m}=d,h=new this(l);if(f&&Symbol.iterator in Object(f))for(let b of f)typeof m=="function"&&(b=m.call(f,b,b)),h.items.push(o.createPair(b,null,d));
return h}}a.tag="tag:yaml.org,2002:set";const c={collection:"map",identify:r(u=>u instanceof Set,"identify"),nodeClass:a,default:!1,tag:"tag:yaml.org,2002:set",
createNode:r((u,l,f)=>a.from(u,l,f),"createNode"),resolve(u,l){if(s.isMap(u)){if(u.hasAllNullValues(!0))return Object.assign(new a,u);l("Set items must all have\
 null values")}else l("Expected a mapping for this tag");return u}};t.YAMLSet=a,t.set=c}),46752:((e,t,n)=>{var s=n(28689);function o(l,f){const d=l[0],m=d==="-"||
d==="+"?l.substring(1):l,h=r(p=>f?BigInt(p):Number(p),"num"),b=m.replace(/_/g,"").split(":").reduce((p,g)=>p*h(60)+h(g),h(0));return d==="-"?h(-1)*b:b}r(o,"pars\
eSexagesimal");function i(l){let{value:f}=l,d=r(p=>p,"num");if(typeof f=="bigint")d=r(p=>BigInt(p),"num");else if(isNaN(f)||!isFinite(f))return s.stringifyNumber(
l);let m="";f<0&&(m="-",f*=d(-1));const h=d(60),b=[f%h];return f<60?b.unshift(0):(f=(f-b[0])/h,b.unshift(f%h),f>=60&&(f=(f-b[0])/h,b.unshift(f))),m+b.map(p=>String(
p).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}r(i,"stringifySexagesimal");const a={identify:r(l=>typeof l=="bigint"||Number.isInteger(l),"identify"),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:r((l,f,{intAsBigInt:d})=>o(l,d),"resolve"),stringify:i},c={identify:r(
l=>typeof l=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:r(l=>o(l,!1),
"resolve"),stringify:i},u={identify:r(l=>l instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]\
{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(l){const f=l.match(u.test);
if(!f)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,d,m,h,b,p,g]=f.map(Number),w=f[7]?Number((f[7]+"00").substr(1,3)):0;let y=Date.
UTC(d,m-1,h,b||0,p||0,g||0,w);const $=f[8];if($&&$!=="Z"){let k=o($,!1);Math.abs(k)<30&&(k*=60),y-=6e4*k}return new Date(y)},stringify:r(({value:l})=>l?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};t.floatTime=c,t.intTime=a,t.timestamp=u}),34475:((e,t)=>{const n="flow",s="block",o="quoted";function i(c,u,l="\
flow",{indentAtStart:f,lineWidth:d=80,minContentWidth:m=20,onFold:h,onOverflow:b}={}){if(!d||d<0)return c;d<m&&(m=0);const p=Math.max(1+m,1+d-u.length);if(c.length<=
p)return c;const g=[],w={};let y=d-u.length;typeof f=="number"&&(f>d-Math.max(2,m)?g.push(0):y=d-f);let $,k,S=!1,_=-1,E=-1,v=-1;l===s&&(_=a(c,_,u.length),_!==-1&&
(y=_+p));for(let N;N=c[_+=1];){if(l===o&&N==="\\"){switch(E=_,c[_+1]){case"x":_+=3;break;case"u":_+=5;break;case"U":_+=9;break;default:_+=1}v=_}if(N===`
`)l===s&&(_=a(c,_,u.length)),y=_+u.length+p,$=void 0;else{if(N===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const A=c[_+1];A&&A!==" "&&A!==`
`&&A!=="	"&&($=_)}if(_>=y)if($)g.push($),y=$+p,$=void 0;else if(l===o){for(;k===" "||k==="	";)k=N,N=c[_+=1],S=!0;const A=_>v+1?_-2:E-1;if(w[A])return c;g.push(A),
w[A]=!0,y=A+p,$=void 0}else S=!0}k=N}if(S&&b&&b(),g.length===0)return c;h&&h();let O=c.slice(0,g[0]);for(let N=0;N<g.length;++N){const A=g[N],I=g[N+1]||c.length;
A===0?O=`
${u}${c.slice(0,I)}`:(l===o&&w[A]&&(O+=`${c[A]}\\`),O+=`
${u}${c.slice(A+1,I)}`)}return O}r(i,"foldFlowLines");function a(c,u,l){let f=u,d=u+1,m=c[d];for(;m===" "||m==="	";)if(u<d+l)m=c[++u];else{do m=c[++u];while(m&&
m!==`
`);f=u,d=u+1,m=c[d]}return f}r(a,"consumeMoreIndentedLines"),t.FOLD_BLOCK=s,t.FOLD_FLOW=n,t.FOLD_QUOTED=o,t.foldFlowLines=i}),2148:((e,t,n)=>{var s=n(71596),o=n(
41127),i=n(59799),a=n(83069);function c(d,m){const h=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"\
null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,m);let b;switch(h.collectionStyle){case"block":
b=!1;break;case"flow":b=!0;break;default:b=null}return{anchors:new Set,doc:d,flowCollectionPadding:h.flowCollectionPadding?" ":"",indent:"",indentStep:typeof h.
indent=="number"?" ".repeat(h.indent):"  ",inFlow:b,options:h}}r(c,"createStringifyContext");function u(d,m){if(m.tag){const p=d.filter(g=>g.tag===m.tag);if(p.length>
0)return p.find(g=>g.format===m.format)??p[0]}let h,b;if(o.isScalar(m)){b=m.value;let p=d.filter(g=>g.identify?.(b));if(p.length>1){const g=p.filter(w=>w.test);
g.length>0&&(p=g)}h=p.find(g=>g.format===m.format)??p.find(g=>!g.format)}else b=m,h=d.find(p=>p.nodeClass&&b instanceof p.nodeClass);if(!h){const p=b?.constructor?.
name??(b===null?"null":typeof b);throw new Error(`Tag not resolved for ${p} value`)}return h}r(u,"getTagObject");function l(d,m,{anchors:h,doc:b}){if(!b.directives)
return"";const p=[],g=(o.isScalar(d)||o.isCollection(d))&&d.anchor;g&&s.anchorIsValid(g)&&(h.add(g),p.push(`&${g}`));const w=d.tag??(m.default?null:m.tag);return w&&
p.push(b.directives.tagString(w)),p.join(" ")}r(l,"stringifyProps");function f(d,m,h,b){if(o.isPair(d))return d.toString(m,h,b);if(o.isAlias(d)){if(m.doc.directives)
return d.toString(m);if(m.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes");m.resolvedAliases?m.resolvedAliases.
add(d):m.resolvedAliases=new Set([d]),d=d.resolve(m.doc)}let p;const g=o.isNode(d)?d:m.doc.createNode(d,{onTagObj:r($=>p=$,"onTagObj")});p??(p=u(m.doc.schema.tags,
g));const w=l(g,p,m);w.length>0&&(m.indentAtStart=(m.indentAtStart??0)+w.length+1);const y=typeof p.stringify=="function"?p.stringify(g,m,h,b):o.isScalar(g)?a.stringifyString(
g,m,h,b):g.toString(m,h,b);return w?o.isScalar(g)||y[0]==="{"||y[0]==="["?`${w} ${y}`:`${w}
${m.indent}${y}`:y}r(f,"stringify"),t.createStringifyContext=c,t.stringify=f}),61212:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function a(f,d,m){return(d.inFlow??
f.flow?u:c)(f,d,m)}r(a,"stringifyCollection");function c({comment:f,items:d},m,{blockItemPrefix:h,flowChars:b,itemIndent:p,onChompKeep:g,onComment:w}){const{indent:y,
options:{commentString:$}}=m,k=Object.assign({},m,{indent:p,type:null});let S=!1;const _=[];for(let v=0;v<d.length;++v){const O=d[v];let N=null;if(s.isNode(O))!S&&
O.spaceBefore&&_.push(""),l(m,_,O.commentBefore,S),O.comment&&(N=O.comment);else if(s.isPair(O)){const I=s.isNode(O.key)?O.key:null;I&&(!S&&I.spaceBefore&&_.push(
""),l(m,_,I.commentBefore,S))}S=!1;let A=o.stringify(O,k,()=>N=null,()=>S=!0);N&&(A+=i.lineComment(A,p,$(N))),S&&N&&(S=!1),_.push(h+A)}let E;if(_.length===0)E=b.
start+b.end;else{E=_[0];for(let v=1;v<_.length;++v){const O=_[v];E+=O?`
${y}${O}`:`
`}}return f?(E+=`
`+i.indentComment($(f),y),w&&w()):S&&g&&g(),E}r(c,"stringifyBlockCollection");function u({items:f},d,{flowChars:m,itemIndent:h}){const{indent:b,indentStep:p,flowCollectionPadding:g,
options:{commentString:w}}=d;h+=p;const y=Object.assign({},d,{indent:h,inFlow:!0,type:null});let $=!1,k=0;const S=[];for(let v=0;v<f.length;++v){const O=f[v];let N=null;
if(s.isNode(O))O.spaceBefore&&S.push(""),l(d,S,O.commentBefore,!1),O.comment&&(N=O.comment);else if(s.isPair(O)){const I=s.isNode(O.key)?O.key:null;I&&(I.spaceBefore&&
S.push(""),l(d,S,I.commentBefore,!1),I.comment&&($=!0));const L=s.isNode(O.value)?O.value:null;L?(L.comment&&(N=L.comment),L.commentBefore&&($=!0)):O.value==null&&
I?.comment&&(N=I.comment)}N&&($=!0);let A=o.stringify(O,y,()=>N=null);$||($=S.length>k||A.includes(`
`)),v<f.length-1?A+=",":d.options.trailingComma&&(d.options.lineWidth>0&&($||($=S.reduce((I,L)=>I+L.length+2,2)+(A.length+2)>d.options.lineWidth)),$&&(A+=",")),
N&&(A+=i.lineComment(A,h,w(N))),S.push(A),k=S.length}const{start:_,end:E}=m;if(S.length===0)return _+E;if(!$){const v=S.reduce((O,N)=>O+N.length+2,2);$=d.options.
lineWidth>0&&v>d.options.lineWidth}if($){let v=_;for(const O of S)v+=O?`
${p}${b}${O}`:`
`;return`${v}
${b}${E}`}else return`${_}${g}${S.join(" ")}${g}${E}`}r(u,"stringifyFlowCollection");function l({indent:f,options:{commentString:d}},m,h,b){if(h&&b&&(h=h.replace(
/^\n+/,"")),h){const p=i.indentComment(d(h),f);m.push(p.trimStart())}}r(l,"addCommentBefore"),t.stringifyCollection=a}),59799:((e,t)=>{const n=r(i=>i.replace(/^(?!$)(?: $)?/gm,
"#"),"stringifyComment");function s(i,a){return/^\n+$/.test(i)?i.substring(1):a?i.replace(/^(?! *$)/gm,a):i}r(s,"indentComment");const o=r((i,a,c)=>i.endsWith(`\

`)?s(c,a):c.includes(`
`)?`
`+s(c,a):(i.endsWith(" ")?"":" ")+c,"lineComment");t.indentComment=s,t.lineComment=o,t.stringifyComment=n}),6829:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);
function a(c,u){const l=[];let f=u.directives===!0;if(u.directives!==!1&&c.directives){const p=c.directives.toString(c);p?(l.push(p),f=!0):c.directives.docStart&&
(f=!0)}f&&l.push("---");const d=o.createStringifyContext(c,u),{commentString:m}=d.options;if(c.commentBefore){l.length!==1&&l.unshift("");const p=m(c.commentBefore);
l.unshift(i.indentComment(p,""))}let h=!1,b=null;if(c.contents){if(s.isNode(c.contents)){if(c.contents.spaceBefore&&f&&l.push(""),c.contents.commentBefore){const w=m(
c.contents.commentBefore);l.push(i.indentComment(w,""))}d.forceBlockIndent=!!c.comment,b=c.contents.comment}const p=b?void 0:()=>h=!0;let g=o.stringify(c.contents,
d,()=>b=null,p);b&&(g+=i.lineComment(g,"",m(b))),(g[0]==="|"||g[0]===">")&&l[l.length-1]==="---"?l[l.length-1]=`--- ${g}`:l.push(g)}else l.push(o.stringify(c.contents,
d));if(c.directives?.docEnd)if(c.comment){const p=m(c.comment);p.includes(`
`)?(l.push("..."),l.push(i.indentComment(p,""))):l.push(`... ${p}`)}else l.push("...");else{let p=c.comment;p&&h&&(p=p.replace(/^\n+/,"")),p&&((!h||b)&&l[l.length-
1]!==""&&l.push(""),l.push(i.indentComment(m(p),"")))}return l.join(`
`)+`
`}r(a,"stringifyDocument"),t.stringifyDocument=a}),28689:((e,t)=>{function n({format:s,minFractionDigits:o,tag:i,value:a}){if(typeof a=="bigint")return String(a);
const c=typeof a=="number"?a:Number(a);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let u=Object.is(a,-0)?"-0":JSON.stringify(a);if(!s&&o&&(!i||i===
"tag:yaml.org,2002:float")&&/^-?\d/.test(u)&&!u.includes("e")){let l=u.indexOf(".");l<0&&(l=u.length,u+=".");let f=o-(u.length-l-1);for(;f-- >0;)u+="0"}return u}
r(n,"stringifyNumber"),t.stringifyNumber=n}),59748:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(2148),a=n(59799);function c({key:u,value:l},f,d,m){const{allNullValues:h,
doc:b,indent:p,indentStep:g,options:{commentString:w,indentSeq:y,simpleKeys:$}}=f;let k=s.isNode(u)&&u.comment||null;if($){if(k)throw new Error("With simple key\
s, key nodes cannot have comments");if(s.isCollection(u)||!s.isNode(u)&&typeof u=="object"){const K="With simple keys, collection cannot be used as a key value";
throw new Error(K)}}let S=!$&&(!u||k&&l==null&&!f.inFlow||s.isCollection(u)||(s.isScalar(u)?u.type===o.Scalar.BLOCK_FOLDED||u.type===o.Scalar.BLOCK_LITERAL:typeof u==
"object"));f=Object.assign({},f,{allNullValues:!1,implicitKey:!S&&($||!h),indent:p+g});let _=!1,E=!1,v=i.stringify(u,f,()=>_=!0,()=>E=!0);if(!S&&!f.inFlow&&v.length>
1024){if($)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");S=!0}if(f.inFlow){if(h||l==null)return _&&d&&d(),v===
""?"?":S?`? ${v}`:v}else if(h&&!$||l==null&&S)return v=`? ${v}`,k&&!_?v+=a.lineComment(v,f.indent,w(k)):E&&m&&m(),v;_&&(k=null),S?(k&&(v+=a.lineComment(v,f.indent,
w(k))),v=`? ${v}
${p}:`):(v=`${v}:`,k&&(v+=a.lineComment(v,f.indent,w(k))));let O,N,A;s.isNode(l)?(O=!!l.spaceBefore,N=l.commentBefore,A=l.comment):(O=!1,N=null,A=null,l&&typeof l==
"object"&&(l=b.createNode(l))),f.implicitKey=!1,!S&&!k&&s.isScalar(l)&&(f.indentAtStart=v.length+1),E=!1,!y&&g.length>=2&&!f.inFlow&&!S&&s.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(f.indent=f.indent.substring(2));let I=!1;const L=i.stringify(l,f,()=>I=!0,()=>E=!0);let j=" ";if(k||O||N){if(j=O?`
`:"",N){const K=w(N);j+=`
${a.indentComment(K,f.indent)}`}L===""&&!f.inFlow?j===`
`&&A&&(j=`

`):j+=`
${f.indent}`}else if(!S&&s.isCollection(l)){const K=L[0],ie=L.indexOf(`
`),Z=ie!==-1,ae=f.inFlow??l.flow??l.items.length===0;if(Z||!ae){let re=!1;if(Z&&(K==="&"||K==="!")){let F=L.indexOf(" ");K==="&"&&F!==-1&&F<ie&&L[F+1]==="!"&&(F=
L.indexOf(" ",F+1)),(F===-1||ie<F)&&(re=!0)}re||(j=`
${f.indent}`)}}else(L===""||L[0]===`
`)&&(j="");return v+=j+L,f.inFlow?I&&d&&d():A&&!I?v+=a.lineComment(v,f.indent,w(A)):E&&m&&m(),v}r(c,"stringifyPair"),t.stringifyPair=c}),83069:((e,t,n)=>{var s=n(
63301),o=n(34475);const i=r((p,g)=>({indentAtStart:g?p.indent.length:p.indentAtStart,lineWidth:p.options.lineWidth,minContentWidth:p.options.minContentWidth}),"\
getFoldOptions"),a=r(p=>/^(%|---|\.\.\.)/m.test(p),"containsDocumentMarker");function c(p,g,w){if(!g||g<0)return!1;const y=g-w,$=p.length;if($<=y)return!1;for(let k=0,
S=0;k<$;++k)if(p[k]===`
`){if(k-S>y)return!0;if(S=k+1,$-S<=y)return!1}return!0}r(c,"lineLengthOverLimit");function u(p,g){const w=JSON.stringify(p);if(g.options.doubleQuotedAsJSON)return w;
const{implicitKey:y}=g,$=g.options.doubleQuotedMinMultiLineLength,k=g.indent||(a(p)?"  ":"");let S="",_=0;for(let E=0,v=w[E];v;v=w[++E])if(v===" "&&w[E+1]==="\\"&&
w[E+2]==="n"&&(S+=w.slice(_,E)+"\\ ",E+=1,_=E,v="\\"),v==="\\")switch(w[E+1]){case"u":{S+=w.slice(_,E);const O=w.substr(E+2,4);switch(O){case"0000":S+="\\0";break;case"\
0007":S+="\\a";break;case"000b":S+="\\v";break;case"001b":S+="\\e";break;case"0085":S+="\\N";break;case"00a0":S+="\\_";break;case"2028":S+="\\L";break;case"2029":
S+="\\P";break;default:O.substr(0,2)==="00"?S+="\\x"+O.substr(2):S+=w.substr(E,6)}E+=5,_=E+1}break;case"n":if(y||w[E+2]==='"'||w.length<$)E+=1;else{for(S+=w.slice(
_,E)+`

`;w[E+2]==="\\"&&w[E+3]==="n"&&w[E+4]!=='"';)S+=`
`,E+=2;S+=k,w[E+2]===" "&&(S+="\\"),E+=1,_=E+1}break;default:E+=1}return S=_?S+w.slice(_):w,y?S:o.foldFlowLines(S,k,o.FOLD_QUOTED,i(g,!1))}r(u,"doubleQuotedStri\
ng");function l(p,g){if(g.options.singleQuote===!1||g.implicitKey&&p.includes(`
`)||/[ \t]\n|\n[ \t]/.test(p))return u(p,g);const w=g.indent||(a(p)?"  ":""),y="'"+p.replace(/'/g,"''").replace(/\n+/g,`$&
${w}`)+"'";return g.implicitKey?y:o.foldFlowLines(y,w,o.FOLD_FLOW,i(g,!1))}r(l,"singleQuotedString");function f(p,g){const{singleQuote:w}=g.options;let y;if(w===
!1)y=u;else{const $=p.includes('"'),k=p.includes("'");$&&!k?y=l:k&&!$?y=u:y=w?l:u}return y(p,g)}r(f,"quotedString");let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function m({comment:p,type:g,value:w},y,$,k){const{blockQuote:S,commentString:_,lineWidth:E}=y.options;if(!S||/\n[\t ]+$/.test(
w))return f(w,y);const v=y.indent||(y.forceBlockIndent||a(w)?"  ":""),O=S==="literal"?!0:S==="folded"||g===s.Scalar.BLOCK_FOLDED?!1:g===s.Scalar.BLOCK_LITERAL?!0:
!c(w,E,v.length);if(!w)return O?`|
`:`>
`;let N,A;for(A=w.length;A>0;--A){const F=w[A-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let I=w.substring(A);const L=I.indexOf(`
`);L===-1?N="-":w===I||L!==I.length-1?(N="+",k&&k()):N="",I&&(w=w.slice(0,-I.length),I[I.length-1]===`
`&&(I=I.slice(0,-1)),I=I.replace(d,`$&${v}`));let j=!1,K,ie=-1;for(K=0;K<w.length;++K){const F=w[K];if(F===" ")j=!0;else if(F===`
`)ie=K;else break}let Z=w.substring(0,ie<K?ie+1:K);Z&&(w=w.substring(Z.length),Z=Z.replace(/\n+/g,`$&${v}`));let re=(j?v?"2":"1":"")+N;if(p&&(re+=" "+_(p.replace(
/ ?[\r\n]+/g," ")),$&&$()),!O){const F=w.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${v}`);let ee=!1;const te=i(y,!0);S!=="folded"&&g!==s.Scalar.BLOCK_FOLDED&&
(te.onOverflow=()=>{ee=!0});const _e=o.foldFlowLines(`${Z}${F}${I}`,v,o.FOLD_BLOCK,te);if(!ee)return`>${re}
${v}${_e}`}return w=w.replace(/\n+/g,`$&${v}`),`|${re}
${v}${Z}${w}${I}`}r(m,"blockString");function h(p,g,w,y){const{type:$,value:k}=p,{actualString:S,implicitKey:_,indent:E,indentStep:v,inFlow:O}=g;if(_&&k.includes(
`
`)||O&&/[[\]{},]/.test(k))return f(k,g);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(k))return _||O||!k.includes(
`
`)?f(k,g):m(p,g,w,y);if(!_&&!O&&$!==s.Scalar.PLAIN&&k.includes(`
`))return m(p,g,w,y);if(a(k)){if(E==="")return g.forceBlockIndent=!0,m(p,g,w,y);if(_&&E===v)return f(k,g)}const N=k.replace(/\n+/g,`$&
${E}`);if(S){const A=r(j=>j.default&&j.tag!=="tag:yaml.org,2002:str"&&j.test?.test(N),"test"),{compat:I,tags:L}=g.doc.schema;if(L.some(A)||I?.some(A))return f(k,
g)}return _?N:o.foldFlowLines(N,E,o.FOLD_FLOW,i(g,!1))}r(h,"plainString");function b(p,g,w,y){const{implicitKey:$,inFlow:k}=g,S=typeof p.value=="string"?p:Object.
assign({},p,{value:String(p.value)});let{type:_}=p;_!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(S.value)&&(_=s.Scalar.QUOTE_DOUBLE);
const E=r(O=>{switch(O){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return $||k?f(S.value,g):m(S,g,w,y);case s.Scalar.QUOTE_DOUBLE:return u(S.value,g);case s.
Scalar.QUOTE_SINGLE:return l(S.value,g);case s.Scalar.PLAIN:return h(S,g,w,y);default:return null}},"_stringify");let v=E(_);if(v===null){const{defaultKeyType:O,
defaultStringType:N}=g.options,A=$&&O||N;if(v=E(A),v===null)throw new Error(`Unsupported default string type ${A}`)}return v}r(b,"stringifyString"),t.stringifyString=
b}),10204:((e,t,n)=>{var s=n(41127);const o=Symbol("break visit"),i=Symbol("skip children"),a=Symbol("remove node");function c(b,p){const g=d(p);s.isDocument(b)?
u(null,b.contents,g,Object.freeze([b]))===a&&(b.contents=null):u(null,b,g,Object.freeze([]))}r(c,"visit"),c.BREAK=o,c.SKIP=i,c.REMOVE=a;function u(b,p,g,w){const y=m(
b,p,g,w);if(s.isNode(y)||s.isPair(y))return h(b,w,y),u(b,y,g,w);if(typeof y!="symbol"){if(s.isCollection(p)){w=Object.freeze(w.concat(p));for(let $=0;$<p.items.
length;++$){const k=u($,p.items[$],g,w);if(typeof k=="number")$=k-1;else{if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){w=Object.freeze(
w.concat(p));const $=u("key",p.key,g,w);if($===o)return o;$===a&&(p.key=null);const k=u("value",p.value,g,w);if(k===o)return o;k===a&&(p.value=null)}}return y}r(
u,"visit_");async function l(b,p){const g=d(p);s.isDocument(b)?await f(null,b.contents,g,Object.freeze([b]))===a&&(b.contents=null):await f(null,b,g,Object.freeze(
[]))}r(l,"visitAsync"),l.BREAK=o,l.SKIP=i,l.REMOVE=a;async function f(b,p,g,w){const y=await m(b,p,g,w);if(s.isNode(y)||s.isPair(y))return h(b,w,y),f(b,y,g,w);if(typeof y!=
"symbol"){if(s.isCollection(p)){w=Object.freeze(w.concat(p));for(let $=0;$<p.items.length;++$){const k=await f($,p.items[$],g,w);if(typeof k=="number")$=k-1;else{
if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){w=Object.freeze(w.concat(p));const $=await f("key",p.key,g,w);if($===o)return o;$===a&&
(p.key=null);const k=await f("value",p.value,g,w);if(k===o)return o;k===a&&(p.value=null)}}return y}r(f,"visitAsync_");function d(b){return typeof b=="object"&&
(b.Collection||b.Node||b.Value)?Object.assign({Alias:b.Node,Map:b.Node,Scalar:b.Node,Seq:b.Node},b.Value&&{Map:b.Value,Scalar:b.Value,Seq:b.Value},b.Collection&&
{Map:b.Collection,Seq:b.Collection},b):b}r(d,"initVisitor");function m(b,p,g,w){if(typeof g=="function")return g(b,p,w);if(s.isMap(p))return g.Map?.(b,p,w);if(s.
isSeq(p))return g.Seq?.(b,p,w);if(s.isPair(p))return g.Pair?.(b,p,w);if(s.isScalar(p))return g.Scalar?.(b,p,w);if(s.isAlias(p))return g.Alias?.(b,p,w)}r(m,"call\
Visitor");function h(b,p,g){const w=p[p.length-1];if(s.isCollection(w))w.items[b]=g;else if(s.isPair(w))b==="key"?w.key=g:w.value=g;else if(s.isDocument(w))w.contents=
g;else{const y=s.isAlias(w)?"alias":"scalar";throw new Error(`Cannot replace node with ${y} parent`)}}r(h,"replaceNode"),t.visit=c,t.visitAsync=l})},Ci={};function P(e){
var t=Ci[e];if(t!==void 0)return t.exports;var n=Ci[e]={id:e,loaded:!1,exports:{}},s=!0;try{lu[e].call(n.exports,n,n.exports,P),s=!1}finally{s&&delete Ci[e]}return n.
loaded=!0,n.exports}r(P,"__nccwpck_require__"),P.m=lu,typeof P<"u"&&(P.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;P.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n==
"object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="function"))return n;var o=Object.create(null);P.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var a=s&2&&
n;typeof a=="object"&&!~t.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(c=>i[c]=()=>n[c]);return i.default=()=>n,P.d(o,i),o}})(),P.d=(e,t)=>{for(var n in t)
P.o(t,n)&&!P.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},P.f={},P.e=e=>Promise.all(Object.keys(P.f).reduce((t,n)=>(P.f[n](e,t),t),[])),P.u=e=>""+
e+".index.js",P.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),P.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(e,"__esModule",{value:!0})},P.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=r(n=>{var{ids:s,modules:o,
runtime:i}=n,a,c,u=0;for(a in o)P.o(o,a)&&(P.m[a]=o[a]);for(i&&i(P);u<s.length;u++)c=s[u],P.o(e,c)&&e[c]&&e[c][0](),e[s[u]]=0},"installChunk");P.f.j=(n,s)=>{var o=P.
o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+P.u(n)).then(t,a=>{throw e[n]!==0&&(e[n]=void 0),a}),i=Promise.race([i,new Promise(a=>o=e[n]=
[a])]);s.push(o[1]=i)}}})();var fu={};P.d(fu,{n:r(()=>jB,"n")});const Ys=U(import.meta.url)("node:v8");globalThis.__dirname=import.meta.dirname,(0,Ys.setFlagsFromString)(
"--semi-space-growth-factor=1");const e0="CLOUDSDK_API_ENDPOINT_OVERRIDES_",t0="CLOUDSDK_AUTH_TOKEN_HOST",Ri="https://oauth2.googleapis.com/token",n0=new Set(["\
localhost","127.0.0.1","[::1]"]);function du(e,t){const n=r(o=>s(`${e0}${o.toUpperCase()}`,`https://${o}.${t}`),"endpoint"),s=r((o,i)=>{const a=e[o]?.trim();if(!a)
return i;const c=URL.parse(a);if(!c||!/^https?:$/.test(c.protocol))throw new Error(`$${o} is not a URL: "${a}"`);if(c.protocol==="http:"&&!n0.has(c.hostname))throw new Error(
`$${o} must be https, because tokens are sent there: "${a}"`);return a.replace(/\/+$/,"")},"replaced");return{batch:n("batch"),storage:n("storage"),logging:n("l\
ogging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(t0,Ri),cloudresourcemanager:n("cloudresourcemanager"),iam:n("iam")}}r(du,"endpointsOf");var Et=P(
77030);function hu(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,s0(s)]);return{bypasses:r((s,o)=>{const i=Fn(s);return n.some(([,a])=>a?.
matches(i,o))},"bypasses"),invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}r(hu,"readNoProxy");const Fn=r(e=>e.toLowerCase().replace(
/^\[(.*)\]$/,"$1").replace(/\.$/,""),"bareHost");function s0(e){if(e==="*")return{matches:r(()=>!0,"matches")};if(e.includes("/")&&!e.includes("://"))return i0(
e);const{host:t,port:n}=r0(e.replace(/^[a-z]+:\/\//,"").replace(/\/.*$/,"")),s=r(c=>n===void 0||n===c,"isPort");if(n!==void 0&&!(n>0&&n<65536))return;if((0,Et.isIP)(
t)>0){const c=new Et.BlockList;return c.addAddress(t,Li(t)),{matches:r((u,l)=>s(l)&&mu(c,u),"matches")}}const o=/^\*?\./.test(t),i=Fn(t.replace(/^\*?\./,""));return i.
includes("*")?o0(i,s):{matches:r((c,u)=>s(u)&&(c.endsWith(`.${i}`)||!o&&c===i),"matches"),...n===void 0&&{domain:i}}}r(s0,"ruleOf");function o0(e,t){const n=e.split(
"*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:r((o,i)=>t(i)&&s.test(o),"matches")}}r(o0,"globRule");function i0(e){const[
t="",n=""]=e.split("/"),s=Fn(t),o=(0,Et.isIP)(s)===6?128:32;if((0,Et.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;const i=new Et.BlockList;return i.addSubnet(
s,Number(n),Li(s)),{matches:r(a=>mu(i,a),"matches")}}r(i0,"blockRule");function r0(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===void 0||(0,Et.
isIP)(e)>0?{host:Fn(e)}:{host:Fn(t),port:Number(n)}}r(r0,"split");const Li=r(e=>(0,Et.isIP)(e)===6?"ipv6":"ipv4","familyOf"),mu=r((e,t)=>(0,Et.isIP)(t)>0&&e.check(
t,Li(t)),"isIn"),ji=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],pu=["no_proxy","NO_PROXY"],qs=r((e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?
void 0:{name:n,value:e[n]?.trim()??""}},"firstOf");function Xs(e){const t=qs(e,pu),n=hu(t?.value??""),s=qs(e,ji);if(!s||n.bypasses("anything.invalid",443))return{
problems:[]};const o=n.invalid.map(a=>`$${t?.name} has the entry "${a}", whose port or address block is invalid.`),i=a0(s.value);return"url"in i?{url:i.url,problems:o}:
{problems:[`$${s.name} ${i.problem}`,...o]}}r(Xs,"readProxy");const gu="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function a0(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.
exec(e)?.[1]?.toLowerCase();if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${gu}.`};const n=URL.
parse(t===void 0?`http://${e}`:e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${gu}.`};try{decodeURIComponent(`${n.
username}:${n.password}`)}catch{return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}
r(a0,"proxyUrl");function bu(e){const{password:t=""}=URL.parse(Xs(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[
t]}}r(bu,"proxySecrets");const c0=["http://169.254.169.254","http://metadata.google.internal","http://metadata.google.internal."];function u0(e,t){const{url:n,problems:s}=Xs(
e);if(s.length>0)return{};if(n===void 0){const f=qs(e,ji)?[...ji,"grpc_proxy"]:[];return Object.fromEntries(f.map(d=>[d,void 0]))}const o=hu(qs(e,pu)?.value??""),
i=r(f=>{const{hostname:d,port:m,protocol:h}=new URL(f);return o.bypasses(d,Number(m||(h==="http:"?80:443)))},"bypasses"),c=[...[...c0,...l0(e),...t.urls.filter(
i)].flatMap(f0),...o.domains.flatMap(f=>[f,`.${f}`])],u=[...new Set(c)].join(","),l=new URL(t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,
no_proxy:u,NO_PROXY:u,no_grpc_proxy:i(t.grpcUrl)?l:"none.invalid"}}r(u0,"clientVariables");const l0=r(({GCE_METADATA_HOST:e,GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{
const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]}),"metadataHosts");function f0(e){const{origin:t,hostname:n,port:s,protocol:o}=new URL(
e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}r(f0,"exactly");function d0(){const{env:e}=process;try{const t=du(e,e.INPUT_UNIVERSE?.trim()||"googleapis.com"),n=[
e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.batch}}catch{
return}}r(d0,"addresses");const wu=d0();for(const[e,t]of Object.entries(wu?u0(process.env,wu):{}))t===void 0?delete process.env[e]:process.env[e]=t;var De=P(73024);
class BB extends Error{static{r(this,"InvalidRun")}problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class B extends Error{static{r(this,"CloudError")}service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){
super(t.message,{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,
this.status=t.status,this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:
this.message}}const mt=r(e=>e instanceof Error?e.message:String(e),"messageOf");function yu(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}r(yu,"unr\
eachable");var xe=P(77598);const tn=r(e=>typeof e=="object"&&e!==null?e:{},"record");function h0(e,t){const n=tn(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.
exec(s)?.[1]??m0(n),i=o===void 0?$u(s):`pr-${o}`,a=tn(n.repository).default_branch,c=typeof a=="string"&&a!==""?$u(`refs/heads/${a}`):i;return{own:i,...c!==i&&{
base:c}}}r(h0,"scopesOf");const $u=r(e=>(0,xe.createHash)("sha256").update(e).digest("hex").slice(0,16),"scopeOfRef");function m0(e){const t=tn(e.issue),n=tn(e.
workflow_run).pull_requests,o=[tn(e.pull_request).number,t.pull_request===void 0?void 0:t.number,tn(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.isSafeInteger(
i)&&Number(i)>0);return o===void 0?void 0:String(o)}r(m0,"pullRequestOf");const Ue=r(e=>typeof e=="object"&&e!==null?e:{},"event_record"),Zs=r(e=>typeof e=="str\
ing"?e:"","event_text");function p0(e,t){const n=Ue(t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=Ue(n.pull_request),a=Ue(n.workflow_run),c=Zs(s==="w\
orkflow_run"?Ue(a.head_repository).full_name:Ue(Ue(i.head).repo).full_name),u=s.startsWith("pull_request")&&n.pull_request!==void 0,l=g0(s,n,o),f=u||s==="workfl\
ow_run"?c!==o:!1,[d]=Array.isArray(a.pull_requests)?a.pull_requests:[],m=Number(u?i.number:Ue(d).number),h=u&&Zs(Ue(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,
repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:h,checkSha:s==="workflow_run"&&Zs(a.head_sha)||
h,...(u||s==="workflow_run")&&Number.isInteger(m)&&m>0&&{pullRequest:m},isFork:f,commit:e.GITHUB_SHA??"",...l&&{outsiders:{code:l}},scopes:h0(e,t),serverUrl:e.GITHUB_SERVER_URL??
"https://github.com",apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}r(p0,"gitHubRun");const ku={pull_request_target:"pull_request",workflow_run:"\
workflow_run",issue_comment:"issue",issues:"issue",discussion:"discussion",discussion_comment:"discussion"};function g0(e,t,n){if(!Object.hasOwn(ku,e))return;const s=t[ku[e]??
""];return typeof s!="object"||s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?Ue(Ue(Ue(s).head).repo).full_name:e==="workflow_run"?Ue(Ue(s).head_repository).
full_name:n)===n?"own":"fork"}r(g0,"outsidersCode");const ce=U(import.meta.url)("node:fs/promises"),st=U(import.meta.url)("node:os"),Su=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
_u=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],Eu=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
vu="***",Ou=r(e=>e.includes("//")&&e.includes("@"),"mayHavePassword");function nn(e){const t=_u.some(n=>e.includes(n))?e.replace(Su,vu):e;return Ou(t)?t.replace(
Eu,`$1${vu}`):t}r(nn,"withoutTokens");function b0(e){const t=_u.some(s=>e.includes(s))?[...e.matchAll(Su)]:[],n=Ou(e)?[...e.matchAll(Eu)]:[];return[...t.map(({index:s,
0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,1:i=""})=>[s+i.length,s+o.length])]}r(b0,"tokenRanges");const w0=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
y0=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,$0=/^[\t\n\x20-\x7e]*$/,k0=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;function Qs(e){if($0.test(e))return e;
const t=e.toWellFormed();return k0.test(t)?t.replace(w0,"").replace(/\r\n|[\r\u2028\u2029]/g,`
`).replace(y0,""):t}r(Qs,"visible");const ot=r(e=>nn(Qs(e)),"printable"),eo=r(e=>ot(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),"neutr\
al"),Mu=r(e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),"escapedData"),S0=r(e=>Mu(e).replaceAll(":","%3A").replaceAll(",","%2C"),"escapedProperty");function Pi(e,t,n={}){const s=Object.entries(n).flatMap(([i,
a])=>a===void 0||a===""?[]:[`${i}=${S0(String(a))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${Mu(t)}`}r(Pi,"command");function Tu(e,t,n){if(!e)return;
if(!(0,De.existsSync)(e))throw new Error(`Missing file at path: ${e}`);const s=`ghadelimiter_${(0,xe.randomUUID)()}`;(0,De.appendFileSync)(e,`${t}<<${s}${st.EOL}${n}${st.
EOL}${s}${st.EOL}`)}r(Tu,"appendValue");const to=r(e=>{process.stdout.write(`${e}${st.EOL}`)},"say"),Au=r(e=>to(eo(e)),"write");function sn(e,t,n={}){const{file:s,
startLine:o,startColumn:i,title:a}=n,c={...a!==void 0&&{title:eo(a)},...s!==void 0&&{file:eo(s)},line:o,col:i};to(Pi(e,eo(t),c))}r(sn,"tell");function _0(e){const t={};
for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:Au,debug:n?
s=>sn("debug",s):()=>{},notice:r((s,o)=>sn("notice",s,o),"notice"),warning:r((s,o)=>sn("warning",s,o),"warning"),error:r((s,o)=>sn("error",s,o),"error"),fail(s){
process.exitCode=1,sn("error",s)},group(s,o){sn("group",s);for(const i of o)Au(i);to(Pi("endgroup",""))},mask(s){for(const o of s.split(/\r\n|\r|\n/))o.trim().length>=
3&&to(Pi("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))Tu(e.GITHUB_OUTPUT,o,i)},saveState:r((s,o)=>Tu(e.GITHUB_STATE,s,o),"saveState"),state:r(
s=>e[`STATE_${s}`]??"","state"),async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,ce.appendFile)(o,`${s}${st.EOL}`),!0):!1}}}r(_0,"runner");async function E0(){
const{platform:e}=await Promise.all([P.e(119),P.e(811)]).then(P.bind(P,46811)),{name:t,version:n}=await e.getDetails().catch(()=>({name:(0,st.type)(),version:(0,st.
release)()}));return`The runner is ${t} ${n} on ${(0,st.arch)()}, with Node ${process.version}.`}r(E0,"systemText");class H{static{r(this,"Tagged")}tag;v;extra;constructor(t,n,s={}){
this.tag=t,this.v=n,this.extra=s}toString(){return R(this)}}const R=r(e=>typeof e=="string"?e:on(e),"value_textOf");function on(e){return e===null||typeof e!="o\
bject"?JSON.stringify(e):e instanceof H?v0(e):e instanceof Map?`{${[...e].map(([t,n])=>`${on(t)}: ${on(n)}`).join(", ")}}`:`[${e.map(on).join(", ")}]`}r(on,"nes\
tedText");function v0({tag:e,v:t}){if(typeof t=="string")return t;if(!Array.isArray(t))return on(t);const n=t.map(on).join(", ");return e==="tuple"?`(${n})`:`{${n}\
}`}r(v0,"taggedText");function Nu(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.isSafeInteger(t)?t===0?0:t:new H("int",BigInt(e.replace(/^\+/,"")).
toString())}return Re(Number(e))}r(Nu,"numberValue");function Re(e){return Number.isFinite(e)&&!Number.isInteger(e)?e:new H("float",Di(e))}r(Re,"floatValue");function Di(e){
if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.is(e,-0)?"-0.0":"0.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.
exec(e.toExponential())??[],i=Number(o),a=n+s;if(i<-4||i>=16){const u=String(Math.abs(i)).padStart(2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${u}`}
if(i<0)return`${t}0.${"0".repeat(-i-1)}${a}`;const c=a.slice(0,i+1).padEnd(i+1,"0");return`${t}${c}.${a.slice(i+1)||"0"}`}r(Di,"floatText");function Oe(e){if(typeof e==
"boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(e)?BigInt(e):e;if(!(!(e instanceof H)||typeof e.v!="string"))return e.tag==="int"?BigInt(
e.v):e.tag==="float"?O0(e.v):void 0}r(Oe,"numberOf");function Ye(e){const t=Number(e);return Number.isSafeInteger(t)?t:new H("int",e.toString())}r(Ye,"intValue");
function O0(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}r(O0,"floatOf");const xu=500;
function Iu(e){return Ui({text:e,at:0,dialect:Ru})}r(Iu,"parseJson");function M0(e){return Ui({text:e,at:0,dialect:{...Ru,words:A0,isAsWritten:!0}})}r(M0,"parse\
JsonAsWritten");function T0(e){try{return Ui({text:e,at:0,dialect:N0})}catch(t){if(t instanceof SyntaxError)return;throw t}}r(T0,"parseLenientJson");const Cu=[[
"null",null],["true",!0],["false",!1]],A0=[["null",null],["true","true"],["false","false"]],Ru={words:Cu,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},
N0={words:[...Cu,["NaN",Re(Number.NaN)],["Infinity",Re(Number.POSITIVE_INFINITY)],["-Infinity",Re(Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,
controls:/[\x01-\x1f]/g};function Ui(e){const t=Bi(e,0);if(vt(e),e.at<e.text.length)throw pt(e,"Unexpected text after the value");return t}r(Ui,"parseAll");function Bi(e,t){
if(t>xu)throw pt(e,`Nested deeper than ${xu} levels`);vt(e);const n=e.text[e.at];if(n==="{")return x0(e,t);if(n==="[")return I0(e,t);if(n==='"')return Lu(e);for(const[
o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=o.length,i;const s=ju(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.
test(s))return s;if(s!==void 0)return s==="-"?0:Nu(s);throw pt(e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}r(Bi,"parseValue");function x0(e,t){
const n=new Map;if(e.at+=1,vt(e),Pt(e,"}"))return n;for(;;){if(vt(e),e.text[e.at]!=='"')throw pt(e,"Expected a key in double quotes");const s=Lu(e);if(vt(e),!Pt(
e,":"))throw pt(e,'Expected ":"');if(n.set(s,Bi(e,t+1)),vt(e),Pt(e,"}"))return n;if(!Pt(e,","))throw pt(e,'Expected "," or "}"')}}r(x0,"parseObject");function I0(e,t){
const n=[];if(e.at+=1,vt(e),Pt(e,"]"))return n;for(;;){if(n.push(Bi(e,t+1)),vt(e),Pt(e,"]"))return n;if(!Pt(e,","))throw pt(e,'Expected "," or "]"')}}r(I0,"pars\
eArray");function Lu(e){const t=e.at,n=R0(e.text,t);if(n===void 0)throw pt(e,"The closing double quote of a text is missing");e.at=n;try{const s=e.text.slice(t,
n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,C0):s)}catch{throw e.at=t,pt(e,"Bad character or escape in a text in double quotes")}}r(Lu,"parseStrin\
g");const C0=r(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,"escapeControl");function R0(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===
'"')return n+1}r(R0,"endOfString");function vt(e){ju(e,/[ \t\r\n]+/y)}r(vt,"skipSpace");function Pt(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}r(Pt,"accept");
function ju(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];return n!==void 0&&(e.at+=n.length),n}r(ju,"take");function pt(e,t){const n=e.text.slice(0,e.at).split(
`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}r(pt,"syntaxError");const no="$ddw";function Ee(e,t=0){return Fi(rn(e),
t,"")}r(Ee,"toJsonText");function Pu(e){return an(Iu(e))}r(Pu,"fromJsonText");function rn(e){return typeof e=="string"?e.isWellFormed()?e:Wn("bytes-str",P0(e)):
typeof e=="number"?L0(e):e===null||typeof e=="boolean"?e:e instanceof H?new Map([...Wn(e.tag,rn(e.v)),...Object.entries(e.extra)]):e instanceof Map?j0(e):e.map(
rn)}r(rn,"toTree");function Wn(e,t){return new Map([[no,e],["v",t]])}r(Wn,"tree");function L0(e){return Number.isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Wn(
"int",BigInt(e).toString()):Number.isFinite(e)?e:Wn("float",Di(e))}r(L0,"numberTree");function j0(e){return[...e.keys()].every(n=>typeof n=="string"&&n!==no&&n.
isWellFormed())?new Map([...e].map(([n,s])=>[n,rn(s)])):Wn("dict",[...e].map(([n,s])=>[rn(n),rn(s)]))}r(j0,"mapTree");function P0(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
r(P0,"surrogateBytes");function an(e){if(Array.isArray(e))return e.map(an);if(!(e instanceof Map))return e;const t=e.get(no);if(t===void 0)return new Map([...e].
map(([o,i])=>[o,an(i)]));const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,a=null])=>[an(i),an(a)]);return new Map(o)}const s={};for(const[o,i]of e)
o!==no&&o!=="v"&&typeof o=="string"&&typeof i=="string"&&(s[o]=i);return new H(t,an(n),s)}r(an,"fromTree");function Fi(e,t,n){const s=e instanceof Map;if(!s&&!Array.
isArray(e))return JSON.stringify(e);const o=n+" ".repeat(t),i=t>0?": ":":",a=s?[...e].map(([l,f])=>`${JSON.stringify(l)}${i}${Fi(f,t,o)}`):e.map(l=>Fi(l,t,o)),[
c,u]=s?"{}":"[]";return a.length===0?`${c}${u}`:t===0?`${c}${a.join(",")}${u}`:`${c}
${a.map(l=>o+l).join(`,
`)}
${n}${u}`}r(Fi,"writeJson");const Me=r(e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,"jsonObject"),Dt=r(e=>`[${e.join(
",")}]`,"jsonList"),ne=r(e=>JSON.stringify(typeof e=="string"?e.toWellFormed():e??null),"jsonScalar"),D0=`
0.v 2o.x d jv.1 7.3 8 2 l b2 13.1 1f.1 4 1k.7 s.3 7.g n 5d 1d.1 1o.1 2u.d 1o.1 1e.1 g t.1 2 c.4 w.8 23
4i 9.1 3.1 n 8 2.2 5.1 a.1 3.1 5.7 2.3 3 6.1 q.1 4 7.3 3.1 n 8 3 3 3.1 2 6.3 3.1 4.2 2.6 5 2.6 i.9 4 a 4
n 8 3 6.1 b 4 4.1 2.e 5.1 d.6 8 4 9.1 3.1 n 8 3 6.1 a.1 3.1 4.6 4.3 3 6.1 j.9 3 7.2 4 5.2 3 2 3.2 3.2
4.2 d.3 6.2 4 5.1 2.5 2.d m.4 e 4 o h.1 a 4 5.6 3 4.1 2.1 5.1 b.6 n 4 o b 6.1 a 4 5.6 3.5 3 5.1 b 3.c e
4 1g 4 7.3 h.1 r 4 j.2 p a 2.1 8.2 2.3 7 2 9.5 b.1 4.b 1n.3 u.10 3 2 6 p 2 o.1 6 2 7.1 b.1 5.v 21 11.3
14 11 g e.10 5j 2.4 2.1 ai 5.1 8 2 5.1 16 5.1 y 5.1 8 2 5.1 g 1m 5.1 1w.1 x.2 r.5 2f.1 7.1 ht t.2 2i.6
n.8 p.8 l.b e 4 3.b 2n.1 b.5 b.5 f c.5 2i.6 18.4 1z.9 w d.3 d.3 2.2 17.1 6.a 19.3 r.5 c.2 1r.1 1u u.1
c.5 b.5 f.1 w.1c 26.2 1c 39.7 1p.2 g.2 1p.6 18.1 c.7 18.4 ev.1 7.1 13.1 7.1 9 2 2 2 w.1 1i g f.1 7 k.1 4
a.g p.7 1c.g 3.1 s e.2 y.e y.e 3x.3 ig.o c.k 1ed.1 x 9q.4 1a 2.4 2.1 1l.6 3.d p.8 8 8 8 8 8 8 8 8 3j.x r
2i.b 5z.p d.4 1s 2f.1 2w.4 18 2n 2d.b 1c mlq.2 1k.8 9p.j 55.7 5o.4 3 2 6.n 1o.2 b.5 1l.7 1z.7 d.5 39.a
v.2 27 c.3 y 1k.8 f.1 b.1 2w.n t.9 7.1 7.1 7.8 8 8 1p.3 3j.1 b.5 8md.b o.3 1e.6ir a7.1 2z.11 8.b 6.4 r 6
2 3 3 3i.f ce.1 1j.6 2.v 17.5 1g k 5.3 6 3s.3 5b.2 7.1 7.1 7.1 4.2 8 8.c 3.1 d r k 3 g.1 f.x 3g.4 4.3
1a.2 2h e.2 2.1a 1b.3l u.2 1e.e t.3 11.8 v.4 18.4 v 12.3 f.15 4f.1 b.5 11.3 11.3 15.7 1h.a d g 8 3 c g 8
3.1u 8o.8 n.9 9.n 7 17 a.1w 7.1 2 19 3.2 2.1 o 21.7 a.1b k 3.4 y.2 s.4 2.1r 1l.3 l.1 1f 3.4 9 4 u.1 4.3
b.6 a.6 1t.v 14.3 d.8 1j.2 u.1 s.4 r.6 5.b 8.27 22.1i 1g.c 1g.6 1b.7 b.85 w 17 4.1 3.25 15.7 17.l r.11
t.j o.8 27.3 11.8 1r 6.c q.6 b.5 1i j.7 14.8 2p l.a j 19.1s 8 2 5 g c.5 1o.4 b.5 5 9.1 3.1 n 8 3 6 b.1
3.1 4.1 2.5 2.4 8.1 8.2 6.3u 2l 6.t 21.7 b.4l 1j.1 13.x 1y.a b.5 e.i 1n.5 b.1h s.1 g.3 o.54 1p.2r 2c.b
9.1 2.1 9 3 v 3.1 d.8 b.1x 9.1 1b.1 c.q 21.7 2c.c 22.7a a 1a f.9 u.2 x.1 n f.20 8 3 19.2 2 3 a.7 b.5 7 3
12 3 7.6 b.8l q.52 2.e 1f.c po.2t 34 6.a 5h.217 2s.c ts.34g g8.6ns fu.6 w b.3 2a b.5 v.1 7.9 1z.9 b 8
m.4 k.j3 2k.2s 24.3 1m.6 i.1r 6.a 3.d 4qh.7 yf.15 a.6w6 5 8 3 84.18 4.g 5.7 b1.1s3 30.4 e.2 a.6 b.1
5.3mn 1b.1 o.8 39.1n 6v.9 14.1 23.7 35.k 1z.49 l.b 2g.8 q.3q 2e 20 3.1 2.1 3.1 5 d 2 8 1u 5.1 9 8 t 5 6
2.2 8 9h.1 85.1 jj.e 6 g.un w.68 8 i.1 8 3 6.5w 1a.2 f.1 b.3 3.8v w.g 1n.4 2.yn 8 5 3 g 5i.1 h.14 25.3
b.3 3.ls 1x.23 1q.5d 5 s 3 2.1 2 b 5 2 2.5 2.3 2 2 2 4 3 2.1 2 2 2 2 2 3 2.1 5 8 5 5 2 b i.4 4 6 i.1f
3.7h 19.3 2t.b g.1 g g 12.9 4v.1j u.c 19.3 a.6 3.d 7.49 rd.4 h.2 e.2 39.b 2i.6 d.3 2.e d.3 1l.7 b.5 15.7
v.1 3.25 9h.b f.1 6.2 6.2 8.8 u.2 c.4 7.9 b.5 9.7 8.8 44 1k.10 b.sl wyp.v 37e.6 67.1 4g3.d 5rm.2e6
f3.15t 3t8.fcms 6p.47bj
`,Du=B0();function U0(e){let t=0,n=Du.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=Du[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}r(U0,"isNonpr\
intable");function B0(){let e=0;return D0.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),
[o,e]})}r(B0,"decode");const so="\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",F0=new RegExp(`^[${so}]+|[${so}]+$`,"g"),Gn=r(
e=>e.replace(F0,""),"stripSpace");function Ut(e){const t=e.includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:Uu(s);return`${t}${n}${t}`}
r(Ut,"stringRepr");function W0(e){const t=[...e].map(o=>String.fromCharCode(o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){
const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:Uu(o)}return`b${n}${s}${n}`}r(W0,"bytesRepr");function G0(e){let t="",n=0;for(let s=0;s+
2<e.length;s+=1){const[o=0,i=0,a=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|a&
63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}r(G0,"decodeSurrogateBytes");const H0={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Uu(e){
const t=H0[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!U0(n))return e;const s=n.toString(16);return n<=255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.
padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}r(Uu,"escapeChar");function qe(e){if(typeof e=="string")return e;if(!(e instanceof H))return pe(e);switch(e.tag){case"\
datetime":return Fe(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return Fe(e);case"bytes-str":return G0(Buffer.from(Fe(e),"base\
64"));case"timedelta":return q0(e);default:return pe(e)}}r(qe,"pythonStr");function pe(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e==
"string"?Ut(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Di(e):e instanceof H?z0(e):e instanceof Map?`{${cn([...e].map(J0))}}`:`[${Hn(e)}]`}r(
pe,"pythonRepr");function Wi(e){return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"flo\
at":e instanceof Map?"dict":e instanceof H?e.tag==="repr"?e.extra.type??"object":K0[e.tag]??e.tag:"list"}r(Wi,"pythonTypeName");const K0={datetime:"datetime.dat\
etime",date:"datetime.date",time:"datetime.time",timedelta:"datetime.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"\
str"};function z0(e){switch(e.tag){case"datetime":return V0(e);case"date":return`datetime.date(${cn(Fe(e).split("-").map(Number))})`;case"time":return`datetime.\
time(${cn([...Bu(Fe(e)),...Fu(e)])})`;case"timedelta":return Y0(e);case"decimal":return`Decimal('${Fe(e)}')`;case"uuid":return`UUID('${Fe(e)}')`;case"path":return`\
PosixPath(${Ut(Fe(e))})`;case"bytes":return W0(Buffer.from(Fe(e),"base64"));case"bytes-str":return Ut(qe(e));case"tuple":return gt(e).length===1?`(${Hn(gt(e))},\
)`:`(${Hn(gt(e))})`;case"set":return gt(e).length===0?"set()":`{${Hn(gt(e))}}`;case"frozenset":return gt(e).length===0?"frozenset()":`frozenset({${Hn(gt(e))}})`;default:
return Fe(e)}}r(z0,"taggedRepr");const Fe=r(e=>String(e.v),"text_text"),gt=r(e=>Array.isArray(e.v)?e.v:[],"items"),cn=r(e=>e.join(", "),"listed"),Hn=r(e=>cn(e.map(
pe)),"itemsRepr"),J0=r(([e,t])=>`${pe(e)}: ${pe(t)}`,"pairRepr");function V0(e){const[t="",n=""]=Fe(e).split("T"),s=[...t.split("-").map(Number),...Bu(n),...Fu(
e)];return`datetime.datetime(${cn(s)})`}r(V0,"datetimeRepr");function Bu(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(
t),Number(n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}r(Bu,"clockParts");function Fu(e){if(e.extra.tz!==void 0)return[`tzinfo=zonein\
fo.ZoneInfo(key=${Ut(e.extra.tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(Fe(e));if(!t)return[];const[,n,s,o,i="0",a="0"]=t,c=(Number(s)*
60+Number(o))*60+Number(i),u=(n==="-"?-1:1)*(c*1e6+Number(a));if(u===0)return["tzinfo=datetime.timezone.utc"];const l=864e8,f=Math.floor(u/l),d=u-f*l;return[`tz\
info=datetime.timezone(${Wu(f,Math.floor(d/1e6),d%1e6)})`]}r(Fu,"zonePart");function Wu(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===
0?[]:[`microseconds=${n}`]];return`datetime.timedelta(${s.length===0?"0":cn(s)})`}r(Wu,"timedeltaParts");function Y0(e){const[t=0,n=0,s=0]=gt(e).map(Number);return Wu(
t,n,s)}r(Y0,"timedeltaRepr");function q0(e){const[t=0,n=0,s=0]=gt(e).map(Number),o=r((u,l)=>String(u).padStart(l,"0"),"pad"),i=t===0?"":`${t} day${Math.abs(t)===
1?"":"s"}, `,a=s===0?"":`.${o(s,6)}`,c=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}:${o(n%60,2)}`;return`${i}${c}${a}`}r(q0,"timedeltaStr");const Kn=1,Gu="\
GCP_BATCH_WORKFLOW_JOB",X0="GCP_BATCH_WORKFLOW_PREPARE",Hu="GCP_BATCH_WORKFLOW_JOB_KEY",Z0="GCP_BATCH_WORKFLOW_SHARED",zn="ddeutil-workflow==0.0.86",Ku=600,zu=120,
un=32*1024*1024,Ju={ok:0,failed:1,setup:2},Vu="TaskTimeout",Jn="[gcp-batch-workflow] ",Yu=/(\n\.\.\. \d+ characters omitted \.\.\.\n)/,Q0=/^workflow .*, job .*, combination \d+ of \d+$/s,
e$=/^stage start (.*)$/s,t$=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,n$=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;function Gi(e){if(!e.startsWith(Jn))return;
const t=e.slice(Jn.length).trimEnd();if(Q0.test(t))return{says:"task"};const n=e$.exec(t);if(n)return{says:"stage start",stage:n[1]??""};const s=t$.exec(t);if(s)
return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};const o=n$.exec(t);return o?{says:"ended",status:o[1]}:void 0}r(Gi,"runnerLine");const Hi=3,
bt=4,qu=65536,s$=8;function o$(e){const t=i$(e),n=Ki(t,({text:f})=>ln(f,0,Hi)),s=t.filter(({text:f})=>f.length>bt),o=Ki(s,({text:f})=>ln(f,0,bt)),i=Ki(s,({text:f})=>ln(
f,f.length-bt,bt)),a=Math.max(0,...s.map(({text:f})=>f.length-1));function c(f){const d=[],m=new Map;for(let h=0;h+Hi<=f.length;h++)for(const b of n(ln(f,h,Hi))){
if((m.get(b)??0)>h||!f.startsWith(b.text,h))continue;const p=c$(f,h,b);m.set(b,p-b.text.length+1),d.push(b.isBase64?a$(f,h,p):[h,p])}return d.length===0?d:[...d,
...b0(f)]}r(c,"within");function u(f){for(let d=Math.max(0,f.length-a);d+bt<=f.length;d++)for(const m of o(ln(f,d,bt)))if(f.length-d<m.text.length&&m.text.startsWith(
f.slice(d)))return[[d,f.length]];return[]}r(u,"headAtEnd");function l(f){for(let d=Math.min(f.length,a);d>=bt;d--)for(const m of i(ln(f,d-bt,bt)))if(d<m.text.length&&
m.text.endsWith(f.slice(0,d)))return[[0,d]];return[]}return r(l,"tailAtStart"),{within:c,atEnds:r(f=>[...u(f),...l(f)],"atEnds")}}r(o$,"secretFinder");function Xu(e,t,n){
const s=[...t].sort((c,u)=>c[0]-u[0]);let o="",i=0,a=!0;for(const[c,u]of s)(a||c>i)&&(o+=e.slice(i,c)+n),i=Math.max(i,u),a=!1;return o+e.slice(i)}r(Xu,"hide");function i$(e){
const t=new Set(e),n=new Set(e.flatMap(o=>r$(o)).filter(o=>!t.has(o))),s=r(o=>i=>({text:i,isBase64:o,period:u$(i)}),"form");return[...[...t].map(s(!1)),...[...n].
map(s(!0))]}r(i$,"formsOf");function r$(e){const t=Buffer.from(e);if(t.length<s$)return[];const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base6\
4").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]}r(r$,"base64Forms");function a$(e,t,n){const s=r(a=>/^[\w+/-]$/.
test(e[a]??""),"isBase64");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}r(a$,"wholeBase64");function c$(e,t,{text:n,period:s}){
let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}r(c$,"endOfRepetition");function u$(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}r(u$,"periodOf");function ln(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%qu;return s}r(ln,"hashOf");function Ki(e,t){const n=new Uint8Array(
qu),s=new Map;for(const i of e){const a=t(i);n[a]=1,s.set(a,[...s.get(a)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}r(Ki,"lookup");const Ot="***",Zu=3,
Qu=new WeakMap;function Xe(e){const t=Qu.get(e.params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(o=>{const i=e.params.get(o.name);return o.secret&&
i!==void 0?[i]:[]}),s=el(n);return Qu.set(e.params,s),s}r(Xe,"secretTexts");function el(e){const t=new Set;for(const n of e)Vn(n,t);return[...t].sort((n,s)=>s.length-
n.length)}r(el,"textsOf");function Vn(e,t){if(e===null||typeof e=="boolean")return;if(typeof e=="object"){if(e instanceof H)Vn(e.v,t);else if(e instanceof Map)for(const o of e.
values())Vn(o,t);else if(Array.isArray(e))for(const o of e)Vn(o,t);return}const n=String(e),s=[n,...n.split(/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])
if(!(o.trim().length<Zu))for(const i of l$(o).map(Qs))i.trim().length>=Zu&&t.add(i)}r(Vn,"collect");const l$=r(e=>{const t=JSON.stringify(e).slice(1,-1);return[
e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`),e.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll(`
`,"\\n"),pe(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},"secrets_formsOf"),tl=new WeakMap;function zi(e){const t=tl.get(e)??{finder:o$(e),combinations:new WeakMap};
return tl.set(e,t),t}r(zi,"maskingBy");function We(e,t){if(t.length===0)return e;const n=Qs(e),s=zi(t).finder.within(n);return s.length===0?e:Xu(n,s,Ot)}r(We,"m\
askText");function nl(e,t){if(t.length===0)return e;const n=Qs(e),{finder:s}=zi(t),o=[...s.within(n)];let i=0;for(const a of n.split(Yu))Yu.test(a)||o.push(...s.
atEnds(a).map(([c,u])=>[i+c,i+u])),i+=a.length;return o.length===0?e:Xu(n,o,Ot)}r(nl,"maskCutText");function f$(e,t){const n=r(s=>We(s,t),"mask");return{...e,message:n(
e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(e.excerpt)}}}r(f$,"maskProblem");const sl=r((e,t)=>t.length===0?e:Ee(oo(Pu(e),
t)),"maskJson");function oo(e,t){if(typeof e=="string")return We(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e=="number")return t.includes(String(e))?
Ot:e;if(e instanceof H){const n=new Set;return Vn(e,n),[...n].some(s=>We(s,t)!==s)?Ot:e}return e instanceof Map?new Map([...e].map(([n,s])=>[oo(n,t),oo(s,t)])):
e.map(n=>oo(n,t))}r(oo,"maskValue");function io(e){const t=Xe(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([a,c])=>[a,n.get(a)?.secret?Ot:
c])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r(a=>We(a,t),"mask");return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(i),
...e.broken&&{broken:rl(e.broken,i)},jobs:ol(e.jobs,t)}}r(io,"withoutSecrets");function ol(e,t){if(t.length===0)return e;const n=r(s=>nl(s,t),"mask");return e.map(
s=>({...s,...s.reason!==void 0&&{reason:n(s.reason)},...s.artifacts&&{artifacts:d$(s.artifacts,n)},combinations:s.combinations.map(o=>il(o,t))}))}r(ol,"maskJobs");
const d$=r((e,t)=>({...e,uri:t(e.uri),shown:e.shown.map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))}),"maskArtifacts");function il(e,t){if(t.length===0||!e.failure&&
e.warnings.length===0)return e;const{combinations:n}=zi(t),s=n.get(e);if(s)return s;const o=r(a=>nl(a,t),"mask"),i={...e,warnings:e.warnings.map(o),...e.failure&&
{failure:rl(e.failure,o)}};return n.set(e,i),i}r(il,"maskCombination");const rl=r((e,t)=>({...e,stagePath:e.stagePath.map(t),name:t(e.name),message:t(e.message),
...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&{lastLines:e.lastLines.map(t)},...e.hint!==
void 0&&{hint:t(e.hint)}}),"maskFailure"),al=64*1024,cl=r(e=>Me([["combination",Ee(e.combination.matrix)],["path",ne(e.path)],["bytes",ne(e.bytes)],["uri",ne(e.
uri)],["status",ne(e.status)]]),"rowText");function*h$(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${ne(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${cl(i)}`,o=!1;yield"]"}yield`}
`}r(h$,"artifactsParts");function m$(e,t){const n=r(c=>sl(cl(c),t),"textOf"),s=[...e].map(([c,u])=>{let l=c.length+ul;for(const f of u())if(l+=n(f).length+1,l>al)
break;return[c,l]}),o=p$(s),i=s.every(([c,u])=>(o.get(c)??0)>=u);return`{${[...[...e].flatMap(([c,u])=>{const l=ne(We(c,t)),f=g$(u(),n,(o.get(c)??0)-c.length-ul);
return f.length>0||i?[`${l}:[${f.join(",")}]`]:[]}),...i?[]:['"truncated":true']].join(",")}}`}r(m$,"artifactsOutput");const ul=6;function p$(e){let t=al;const n=e.
toSorted(([,s],[,o])=>s-o);return new Map(n.map(([s,o],i)=>{const a=Math.min(o,Math.floor(t/(n.length-i)));return t-=a,[s,a]}))}r(p$,"sharesOf");function g$(e,t,n){
const s=[];let o=n;for(const i of e){const a=t(i);if(o-=a.length+1,o<0)break;s.push(a)}return s}r(g$,"fitting");const $e={sources:["2026-04-15 docs.cloud.google\
.com/compute/docs/general-purpose-machines: vCPUs and memory of the types, custom types and disks of general-purpose machines","2026-04-13 docs.cloud.google.com\
/compute/docs/accelerator-optimized-machines: types, GPUs and disks of accelerator-optimized machines, and which have no standard VMs","2026-05-08 docs.cloud.go\
ogle.com/compute/docs/machine-resource#gpus: which series have GPUs, and that N1 machines with few GPUs have few vCPUs","2026-08-20 gcloud compute machine-types\
 list: types of the other series, compared with a public copy of the list","2026-04-14 docs.cloud.google.com/compute/docs/disks/local-ssd#choose_number_local_ss\
ds: counts and sizes of local SSDs","2026-03-19 docs.cloud.google.com/compute/docs/instances/spot#limitations: machines without Spot","2026-08-20 gcloud compute\
 zones list, from public copies: regions and zones"],types:{e2:"micro=2:1 small=2:2 medium=2:4","e2-highcpu":"2:2 4:4 8:8 16:16 32:32","e2-highmem":"2:16 4:32 8\
:64 16:128","e2-standard":"2:8 4:16 8:32 16:64 32:128",f1:"micro=1:0.6",g1:"small=1:1.7","n1-highcpu":"2:1.8 4:3.6 8:7.2 16:14.4 32:28.8 64:57.6 96:86.4","n1-hi\
ghmem":"2:13 4:26 8:52 16:104 32:208 64:416 96:624","n1-standard":"1:3.75 2:7.5 4:15 8:30 16:60 32:120 64:240 96:360","n2-highcpu":"2:2 4:4 8:8 16:16 32:32 48:4\
8 64:64 80:80 96:96","n2-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768 128:864","n2-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:\
320 96:384 128:512","n2d-highcpu":"2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96 128:128 224:224","n2d-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80\
:640 96:768","n2d-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512 224:896","n4-highcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160",
"n4-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640","n4-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320","n4a-highcpu":"1:2 2:4 4:8 8:16\
 16:32 32:64 48:96 64:128","n4a-highmem":"1:8 2:16 4:32 8:64 16:128 32:256 48:384 64:512","n4a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192 64:256","n4d-hig\
hcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160 96:192","n4d-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768","n4d-standard":"2:8 4:16 8:\
32 16:64 32:128 48:192 64:256 80:320 96:384","c2-standard":"4:16 8:32 16:64 30:120 60:240","c2d-highcpu":"2:4 4:8 8:16 16:32 32:64 56:112 112:224","c2d-highmem":"\
2:16 4:32 8:64 16:128 32:256 56:448 112:896","c2d-standard":"2:8 4:16 8:32 16:64 32:128 56:224 112:448","c3-highcpu":"4:8 8:16 22:44 44:88 88:176 176:352 192-me\
tal:512","c3-highmem":"4:32 8:64 22:176 44:352 88:704 176:1408 192-metal:1536","c3-standard":"4:16 4-lssd:16+1 8:32 8-lssd:32+2 22:88 22-lssd:88+4 44:176 44-lss\
d:176+8 88:352 88-lssd:352+16 176:704 176-lssd:704+32 192-metal:768","c3d-highcpu":"4:8 8:16 16:32 30:59 60:118 90:177 180:354 360:708","c3d-highmem":"4:32 8:64\
 8-lssd:64+1 16:128 16-lssd:128+1 30:240 30-lssd:240+2 60:480 60-lssd:480+4 90:720 90-lssd:720+8 180:1440 180-lssd:1440+16 360:2880 360-lssd:2880+32","c3d-stand\
ard":"4:16 8:32 8-lssd:32+1 16:64 16-lssd:64+1 30:120 30-lssd:120+2 60:240 60-lssd:240+4 90:360 90-lssd:360+8 180:720 180-lssd:720+16 360:1440 360-lssd:1440+32",
"c4-highcpu":"2:4 4:8 8:16 16:32 24:48 32:64 48:96 96:192 144:288 192:384 288:576 288-metal:576","c4-highmem":"2:15 4:31 4-lssd:31+1 8:62 8-lssd:62+1 16:124 16-\
lssd:124+2 24:186 24-lssd:186+4 32:248 32-lssd:248+5 48:372 48-lssd:372+8 96:744 96-lssd:744+16 144:1116 144-lssd:1116+24 192:1488 192-lssd:1488+32 288:2232 288\
-lssd:2232+48 288-metal:2232 288-lssd-metal:2232+6","c4-standard":"2:7 4:15 4-lssd:15+1 8:30 8-lssd:30+1 16:60 16-lssd:60+2 24:90 24-lssd:90+4 32:120 32-lssd:12\
0+5 48:180 48-lssd:180+8 96:360 96-lssd:360+16 144:540 144-lssd:540+24 192:720 192-lssd:720+32 288:1080 288-lssd:1080+48 288-metal:1080 288-lssd-metal:1080+6","\
c4a-highcpu":"1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128 72:144","c4a-highmem":"1:8 2:16 4:32 4-lssd:32+1 8:64 8-lssd:64+2 16:128 16-lssd:128+4 32:256 32-lssd:25\
6+6 48:384 48-lssd:384+10 64:512 64-lssd:512+14 72:576 72-lssd:576+16 96-metal:768","c4a-standard":"1:4 2:8 4:16 4-lssd:16+1 8:32 8-lssd:32+2 16:64 16-lssd:64+4\
 32:128 32-lssd:128+6 48:192 48-lssd:192+10 64:256 64-lssd:256+14 72:288 72-lssd:288+16","c4d-highcpu":"2:3 4:7 8:15 16:30 32:60 48:90 64:120 96:180 192:360 384\
:720 384-metal:768","c4d-highmem":"2:15 4:31 8:63 8-lssd:63+1 16:126 16-lssd:126+1 32:252 32-lssd:252+2 48:378 48-lssd:378+4 64:504 64-lssd:504+6 96:756 96-lssd\
:756+8 192:1512 192-lssd:1512+16 384:3024 384-lssd:3024+32 384-metal:3072","c4d-standard":"2:7 4:15 8:31 8-lssd:31+1 16:62 16-lssd:62+1 32:124 32-lssd:124+2 48:\
186 48-lssd:186+4 64:248 64-lssd:248+6 96:372 96-lssd:372+8 192:744 192-lssd:744+16 384:1488 384-lssd:1488+32 384-metal:1536","c4n-highcpu":"2:4 4:8 8:16 16:32 \
24:48 48:96 96:192 192:384","c4n-highmem":"2:15 4:31 8:62 16:124 24:186 48:372 96:744 192:1488","c4n-standard":"2:7 4:15 8:30 16:60 24:90 48:180 96:360 192:720",
"t2a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192","t2d-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192 60:240","h3-standard":"88:352","h4d-highmem":"192:1\
488 192-lssd:1488+10","h4d-standard":"192:720","z3-highmem":"8-highlssd:64+1 14-standardlssd:112+1 16-highlssd:128+2 22-highlssd:176+3 22-standardlssd:176+2 32-\
highlssd:256+4 44-highlssd:352+6 44-standardlssd:352+3 88-highlssd:704+12 88-standardlssd:704+6 176-standardlssd:1408+12 192-highlssd-metal:1536+12","m1-megamem":"\
96:1433.6","m1-ultramem":"40:961 80:1922 160:3844","m2-hypermem":"416:8832","m2-megamem":"416:5888","m2-ultramem":"208:5888 416:11776","m3-megamem":"64:976 128:\
1952","m3-ultramem":"32:976 64:1952 128:3904","m4-hypermem":"16:248 32:496 64:992","m4-megamem":"28:372 56:744 112:1488 224:2976","m4-ultramem":"56:1488 112:297\
6 224:5952","m4n-hypermem":"16:248 32:496 64:992","m4n-megamem":"28:372 56:744 112:1488","m4n-ultramem":"56:1488 112:2976",x4:"480-6t-metal:6144 480-8t-metal:81\
92 960-12t-metal:12288 960-16t-metal:16384 1440-24t-metal:24576 1920-32t-metal:32768","g2-standard":"4:16*1 8:32*1 12:48*1 16:64*1 24:96*2 32:128*1 48:192*4 96:\
384*8","g4-standard":"6:22*1 12:45*1 24:90*1 48:180*1 96:360*2 192:720*4 384:1440*8","a2-highgpu":"1g=12:85*1 2g=24:170*2 4g=48:340*4 8g=96:680*8","a2-megagpu":"\
16g=96:1360*16","a2-ultragpu":"1g=12:170+1*1 2g=24:340+2*2 4g=48:680+4*4 8g=96:1360+8*8","a3-highgpu":"1g=26:234+2*1 2g=52:468+4*2 4g=104:936+8*4 8g=208:1872+16\
*8","a3-edgegpu":"8g=208:1872+16*8 8g-nolssd=208:1872*8","a3-megagpu":"8g=208:1872+16*8","a3-ultragpu":"8g=224:2952+32*8","a4-highgpu":"8g=224:3968+32*8","a4x-h\
ighgpu":"4g=140:884+4*4","a4x-maxgpu":"4g-metal=144:960+4*4"},gpuTypes:{"a2-highgpu":"nvidia-tesla-a100","a2-megagpu":"nvidia-tesla-a100","a2-ultragpu":"nvidia-\
a100-80gb","a3-edgegpu":"nvidia-h100-80gb","a3-highgpu":"nvidia-h100-80gb","a3-megagpu":"nvidia-h100-mega-80gb","a3-ultragpu":"nvidia-h200-141gb","a4-highgpu":"\
nvidia-b200","a4x-highgpu":"nvidia-gb200","a4x-maxgpu":"nvidia-gb300","g2-standard":"nvidia-l4","g4-standard":"nvidia-rtx-pro-6000"},zones:{"a b c":"africa-sout\
h1 asia-east1 asia-east2 asia-northeast1 asia-northeast2 asia-northeast3 asia-south1 asia-south2 asia-southeast1 asia-southeast2 asia-southeast3 australia-south\
east1 australia-southeast2 europe-central2 europe-north1 europe-north2 europe-southwest1 europe-west10 europe-west12 europe-west2 europe-west3 europe-west6 euro\
pe-west8 europe-west9 me-central1 me-central2 me-west1 northamerica-northeast1 northamerica-northeast2 northamerica-south1 southamerica-east1 southamerica-west1\
 us-east4 us-east5 us-west1 us-west2 us-west3 us-west4","b c d":"europe-west1 us-east1","a b c ai1a":"europe-west4","a b c f ai1a":"us-central1","a b c ai1b":"u\
s-south1"},n1Gpus:{"nvidia-tesla-t4":{1:48,2:48,4:96},"nvidia-tesla-p4":{1:24,2:48,4:96},"nvidia-tesla-p100":{1:16,2:32,4:96},"nvidia-tesla-v100":{1:12,2:24,4:48,
8:96}},custom:{n1:"1-96/0.9-6.5",e2:"2-32/0.5-8",n2:"2-80/0.5-8",n2d:"2-96/0.5-8",n4:"2-80/2-8",n4a:"1-64/2-8",n4d:"2-96/0.5-8"},localSsds:{n1:{96:"1 2 3 4 5 6 \
7 8 16 24"},n2:{10:"1 2 4 8 16 24",20:"2 4 8 16 24",40:"4 8 16 24",80:"8 16 24",128:"16 24"},n2d:{16:"1 2 4 8 16 24",48:"2 4 8 16 24",80:"4 8 16 24",224:"8 16 2\
4"},c2:{8:"1 2 4 8",16:"2 4 8",30:"4 8",60:"8"},c2d:{16:"1 2 4 8",32:"2 4 8",56:"4 8",112:"8"},"a2-highgpu":{12:"1 2 4 8",24:"2 4 8",48:"4 8",96:"8"},"a2-megagp\
u":{96:"8"},g2:{16:"1",24:"2",32:"1",48:"4",96:"8"},g4:{6:"",12:"1",24:"2",48:"4",96:"8",192:"16",384:"32"},"m1-ultramem":{40:"1 2 3 4 5",80:"1 2 3 4 5 6 7 8",160:""},
m3:{64:"4 8",128:"8"}},localSsdGb:[[/^z3-.*-metal$/,6e3],[/^(z3|a4x)-|^c4-.*-metal$/,3e3]],disks:{e2:"pd-balanced pd-ssd pd-standard",f1:"pd-balanced pd-ssd pd-\
standard",g1:"pd-balanced pd-ssd pd-standard",n1:"pd-balanced pd-ssd pd-standard",n2:"pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-extreme hyperdisk-thro\
ughput",n2d:"pd-balanced pd-ssd pd-standard hyperdisk-throughput",n4:"hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput",
n4a:"hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput",n4d:"hyperdisk-*",c2:"pd-balanced pd-ssd pd-standard",c2d:"pd-ba\
lanced pd-ssd pd-standard",c3:"pd-balanced pd-ssd hyperdisk-*",c3d:"pd-balanced pd-ssd hyperdisk-*",c4:"hyperdisk-*",c4a:"hyperdisk-*",c4d:"hyperdisk-*",c4n:"hy\
perdisk-*",t2a:"pd-balanced pd-ssd pd-standard",t2d:"pd-balanced pd-ssd pd-standard hyperdisk-throughput",h4d:"hyperdisk-*",m4:"hyperdisk-*",m4n:"hyperdisk-*",x4:"\
hyperdisk-*",g2:"pd-balanced pd-ssd hyperdisk-ml hyperdisk-throughput",g4:"hyperdisk-*",a2:"pd-balanced pd-ssd pd-standard hyperdisk-ml",a3:"pd-balanced pd-ssd \
hyperdisk-*","a3-ultragpu":"hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-extreme hyperdisk-ml",a4:"hyperdisk-*",a4x:"hyperdisk-*"},diskTypes:"\
pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-extreme hyperdisk-ml hyperdisk-throughput local-ssd",
cpuPlatforms:"Intel Sandy Bridge, Intel Ivy Bridge, Intel Haswell, Intel Broadwell, Intel Skylake, Intel Cascade Lake, Intel Ice Lake, Intel Sapphire Rapids, In\
tel Emerald Rapids, Intel Granite Rapids, AMD Rome, AMD Milan, AMD Genoa, AMD Turin, Ampere Altra, Google Axion",withoutSpot:/^a4x-|-metal$/,withoutStandard:/^a3-highgpu-[124]g$/,
flexStart:/^h4d-/},b$=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;function w$(e,t){const[,n="",s,o="0",i="0",a="0"]=b$.exec(t)??[],c={vCpus:Number(
s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(i),gpus:Number(a)};return[`${e}-${n}`,c]}r(w$,"predefinedType");const Ji=new Map(
Object.entries($e.types).flatMap(([e,t])=>t.split(" ").map(n=>w$(e,n)))),Yn=[...Ji.keys()];function Ie(e){const[t=""]=e.split("-");return t==="custom"?"n1":t}r(
Ie,"seriesOf");const y$=new Set(Yn.map(Ie)),Vi=r(e=>y$.has(Ie(e)),"isKnownSeries");function ro(e,t){return e[t.split("-").slice(0,2).join("-")]??e[Ie(t)]}r(ro,"\
ofMachineType");function ll(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(
s),memoryMib:Number(o),isExtended:i!==void 0}}r(ll,"customShapeOf");function wt(e){const t=ll(e);if(!t)return Ji.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{
vCpus:s,memoryMib:o,localSsds:0,gpus:Ji.get(`${n}-standard-${s}`)?.gpus??0}}r(wt,"factsOf");function Mt(e){const t=wt(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.
memoryMib}}r(Mt,"shapeOf");function fn(e){const t=wt(e)?.gpus??0,n=ro($e.gpuTypes,e.replace("-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}
r(fn,"builtInGpu");const $$=[...new Set([...Object.keys($e.n1Gpus),...Object.values($e.gpuTypes)])];function k$(e){return e in $e.n1Gpus?"n1-standard-4":Yn.find(
t=>fn(t)?.type===e&&!$e.withoutStandard.test(t))}r(k$,"machineTypeFor");function S$(e,t){const n=r(s=>t%s===0,"isMultiple");switch(e){case"n1":return t===1||n(2)?
void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must have an even number of vCPUs";case"n2":return n(2)?t<=32||n(4)?void 0:"mus\
t have a multiple of 4 vCPUs if it has more than 32":"must have an even number of vCPUs";case"n2d":case"n4d":return[2,4,8].includes(t)||n(16)?void 0:"must have \
2, 4, 8 or a multiple of 16 vCPUs";default:return}}r(S$,"vCpuMistake");function _$(e){const t=ll(e);if(!t)return/(^|-)custom-/.test(e)?"must be SERIES-custom-VC\
PUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n==="n4a"?1024:256;if(o%i!==0)return`must have a memory that is a multiple\
 of ${i} MiB`;const a=$e.custom[n]?.split(/[-/]/).map(Number);if(!a)return;const[c=0,u=0,l=0,f=0]=a;if(s<c||s>u)return`must have from ${c} to ${u} vCPUs`;const d=S$(
n,s);if(d)return d;if(o<l*s*1024-256)return`must have at least ${l} GiB of memory per vCPU`;if(o>f*s*1024&&!t.isExtended)return`must have at most ${f} GiB of me\
mory per vCPU; for more, write "${e}-ext"`}r(_$,"customMistake");function qn(e,t){if(e.instanceTemplate!==void 0)return;const n=fl(t.perHour.get(e.machineType),
e),{gpu:s}=e;if(!s||n===void 0)return n;const o=fl(t.perHour.get(s.type),e);return o===void 0?fn(e.machineType)?n:void 0:n+o*s.count}r(qn,"pricePerHour");function fl(e,{
provisioningModel:t}){switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_START":return e?.flex_start;case"RESERVATION_BOUND":return e?.
reservation_bound??e?.standard}}r(fl,"priceOf");function ao(e,{currency:t}){const n=e===0||e>=.095?2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString(
"en-US",{minimumFractionDigits:n,maximumFractionDigits:n})} ${t}`}r(ao,"costText");function dl({machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)
return`instance template ${t}`;const s=n.toLowerCase();return e+(s==="standard"?"":` (${s})`)}r(dl,"priceName");const hl=20,E$=.9;function Be(e){const{cpuMilli:t,
memoryMib:n}=e,s=e.instanceTemplate===void 0?Mt(e.machineType):void 0,o={...t!==void 0&&{cpuMilli:t},...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,a=e.
gpu?Math.min(hl,Math.max(1,e.gpu.count)):hl;if(!s)return t===void 0?{tasksPerVm:1,...o}:e.gpu?{tasksPerVm:a,...o}:o;const c=Math.floor(s.memoryMib*E$),u=[a,...t===
void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(c/n)]],l=i?Math.max(1,Math.min(...u)):1;return{tasksPerVm:l,cpuMilli:t??Math.floor(s.cpuMilli/
l),memoryMib:n??Math.floor(c/l)}}r(Be,"packingOf");const dn=36e5;function Bt({machineType:e,instanceTemplate:t}){if(t!==void 0)return;const n=Mt(e);if(n)return n.
cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);return s?.[1]===void 0?void 0:Number(s[1])}r(Bt,
"vcpusOf");function co(e){const{cpuMilli:t}=Be(e);return t===void 0?Bt(e):t/1e3}r(co,"vcpusOfTask");const V=r(e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,
","),"numberText"),D=r((e,t,n=`${t}s`)=>`${V(e)} ${e===1?t:n}`,"countText"),Xn=1048576;function Yi(e){const t=e/Xn;if(t<1e3)return`${Math.max(1,Math.round(t))} \
MB`;const n=t/1024;return`${n<9.95?String(Number(n.toFixed(1))):V(n)} GB`}r(Yi,"bytesText");function Zn(e){const t=["B","KB","MB","GB","TB"],n=Math.min(t.length-
1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/1e3**n;return`${s<9.95&&n>0?s.toFixed(1):V(s)} ${t[n]}`}r(Zn,"sizeText");const ml=r((e,t)=>e===t?e:`${e} to ${t}`,
"rangeText");function ye(e){const t=Math.max(0,e);if(t>0&&t<950)return`${Math.max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r(a=>String(a).padStart(
2,"0"),"two");if(n<60)return`${n}s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}\
m`;const i=Math.floor(o/60);return`${V(Math.floor(i/24))}d ${s(i%24)}h`}r(ye,"durationText");const v$=r(e=>`${new Date(e).toISOString().slice(0,16).replace("T",
" ")} UTC`,"dateText");function pl(e,t){return wl(gl(e).map(n=>bl(n,t)))}r(pl,"costOf");const gl=r(({batchJobs:e,early:t})=>t?.machineTime?[...e,t]:e,"paidIn");
function uo(e,t){return wl(e.flatMap(n=>gl(n).map(s=>bl(s,t))))}r(uo,"totalCost");function bl({machine:e,machineTime:t},n){if(!t||t.machines===0)return;const s=n&&
qn(e,n),o=t.paidMs/dn;return{machines:t.machines,paidVcpuHours:o*(Bt(e)??0),workedVcpuHours:t.taskMs/dn*(co(e)??0),waitedVcpuHours:(t.waitedMs??0)/dn*(Bt(e)??0),
...s!==void 0&&{amount:o*s}}}r(bl,"costOfBatchJob");function wl(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=r(o=>t.reduce((i,a)=>i+o(a),0),
"sum"),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),
waitedVcpuHours:n(({waitedVcpuHours:o})=>o),...s.length>0&&{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}r(wl,"sumOf");function O$({paidVcpuHours:e,workedVcpuHours:t}){
return e===0?"":`about ${Ge(e)} vCPU-hours paid, ${Ge(t)} worked`}r(O$,"hoursText");function Ge(e){return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(
1):V(e)}r(Ge,"hourText");function yl(e){const t=M$(e),[n]=t;if(!n)return;const s=t.flatMap(u=>T$(u)??[]),o=t.reduce((u,l)=>l.usage.peakBytes>u.usage.peakBytes?l:
u,n),i=A$(o.machine),a=$l(t.map(({usage:u})=>u.gpu)),c=$l(t.map(({usage:u})=>u.disk));return{combinations:t.length,seconds:qi(t.map(({seconds:u})=>u)),memoryBytes:qi(
t.map(({usage:u})=>u.peakBytes)),...i!==void 0&&{memoryLimit:i},memorySource:t.every(({usage:u})=>u.memorySource==="cgroup")?"cgroup":"process",...s.length===t.
length&&{cpuShare:qi(s)},...a&&{gpu:a},...c&&{disk:c}}}r(yl,"usageOf");function M$({combinations:e,batchJobs:t,planned:n}){const s=new Map;for(const{combinations:o,
machine:i}of t)for(const a of o)s.set(a,i);return e.flatMap(({index:o,usage:i,startedMs:a,endedMs:c,reusedFrom:u})=>!i||a===void 0||c===void 0||u!==void 0?[]:[{
seconds:Math.max(0,c-a)/1e3,usage:i,machine:s.get(o)??n.machine}])}r(M$,"measuredIn");function T$({seconds:e,usage:t,machine:n}){const s=co(n);if(s!==void 0)return e===
0?0:Math.min(1,t.cpuMs/1e3/e/s)}r(T$,"shareOf");function $l(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
r($l,"fullest");function qi(e){const t=[...e].sort((s,o)=>s-o),n=r(s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0,"at");return{p50:n(.5),p95:n(.95),max:n(1)}}r(qi,
"quantilesOf");function kl(e){const t=e.instanceTemplate===void 0?Mt(e.machineType):void 0,n=Bt(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*
Xn}}}r(kl,"wholeMachine");function A$(e){const{memoryMib:t,tasksPerVm:n}=Be(e);return n===1&&e.memoryMib===void 0?kl(e).memoryBytes:t===void 0?void 0:t*Xn}r(A$,
"memoryOfTask");const lo=8e3,hn=6e4,Qn=3e4,Sl=6e5;function N$(e){const t=C$(e),n=R$(t,e.tasksPerVm),s=x$(e),o=n.reduce((u,{fromMs:l,untilMs:f,isLost:d})=>u+f-l+
s+(d?0:Qn),0),i=r(u=>t.reduce((l,f)=>l+u(f),0),"sum"),a=i(u=>u.waitedMs??0),c=i(({startedMs:u,endedMs:l})=>l-u)-a;return{machines:n.length,paidMs:o,taskMs:c,...a>
0&&{waitedMs:a/e.tasksPerVm}}}r(N$,"machineTimeOf");const Xi=r(({spans:e,runningMs:t})=>e.reduce((n,{startedMs:s,retry:o})=>o>0||n!==void 0&&n<=s?n:s,void 0)??t,
"firstStartOf");function x$(e){const t=Xi(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)return hn;const n=t-e.scheduledMs-lo;return n>Sl?hn:Math.max(0,n)}
r(x$,"bootMsOf");function I$(e){const t=Xi(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;return e.isStarved||n>Sl?hn+lo:n}r(I$,"waitMsOf");function C$(e){
const{spans:t,atATime:n,unended:s}=e,o=new Set(t.map(({index:f,retry:d})=>`${f}-${d}`)),i=Xi(e)??s.untilMs,a=t.reduce((f,{startedMs:d,endedMs:m})=>f+m-d,0)/(t.length||
1),c=I$(e),u=[];for(const{index:f,retry:d,startedMs:m}of t){let h=m;for(let b=d-1;b>=0&&!o.has(`${f}-${b}`);b--){const p=Math.max(i,h-c);h=b===0&&f<n?i:Math.max(
i,p-a/2),u.push({index:f,retry:b,startedMs:h,endedMs:p,isLost:!0})}}const l=Array.from({length:s.tasks},(f,d)=>{const m=Math.min(s.untilMs,e.runningMs??i);return{
index:t.length+d,retry:0,startedMs:m,endedMs:s.untilMs}});return[...u,...t,...l]}r(C$,"withLost");function R$(e,t){const n=[],s=[],o=new Map,i=r(c=>{const u={fromMs:c,
untilMs:c,isLost:!1,spare:t};return n.push(u),u},"made"),a=r(()=>{for(let c=s.pop();c;c=s.pop())if(!c.isLost)return c},"takeFreed");for(const{span:c,isEnd:u}of L$(
e)){const l=o.get(c);if(u&&l){l.untilMs=Math.max(l.untilMs,fo(c)),c.isLost?l.isLost=!0:s.push(l);continue}const f=c.retry>0?void 0:a(),d=n.at(-1),m=d&&d.spare>0&&
!d.isLost?d:void 0,h=f??m??i(c.startedMs);f||h.spare--,o.set(c,h)}return n}r(R$,"assigned");const fo=r(({startedMs:e,endedMs:t})=>Math.max(t,e+1),"endOf");function*L$(e){
const t=[...e].sort((o,i)=>o.startedMs-i.startedMs||o.index-i.index),n=[...e].sort((o,i)=>fo(o)-fo(i)||o.index-i.index);let s=0;for(const o of n){for(let i=t[s];i&&
i.startedMs<fo(o);i=t[++s])yield{span:i,isEnd:!1};yield{span:o,isEnd:!0}}}r(L$,"inOrder");const j$=10,_l=.5,P$=[.25,.5,1,2,4,8,16,32,64],D$=1.1,U$={cgroup:1.5,process:2},
El=256,B$=10;function F$(e,t){const{machine:n}=e.planned,s=Bt(n),o=e.batchJobs.flatMap(({machineTime:y})=>y??[]),i=r(y=>o.reduce(($,k)=>$+y(k),0),"sum"),[a,c,u]=[
i(y=>y.machines),i(y=>y.paidMs),i(y=>y.taskMs)],l=Be(n).tasksPerVm??1;if(s===void 0||a<j$||u/l>_l*c)return;const f=e.combinations.filter(({attempts:y})=>y>0).length;
if(f<2||f<=a/2)return;const d=Math.max(1,u/f),m=W$(e,t,s),h=m?.tasksPerVm??l,b=hn+Qn,p=Math.max(2,Math.min(B$,Math.round(b/d))),g=Math.ceil(f/(h*p)),w=g*(b+p*d)*
s/dn;if(!(w>_l*c*s/dn))return{...m&&{share:m},maxParallel:Math.min(f,g*h),paidVcpuHours:w,longerSeconds:Math.max(0,(p-1)*d/1e3)}}r(F$,"packingAdvice");function W$(e,t,n){
const{machine:s}=e.planned;if(!t?.cpuShare||s.gpu)return;const o=(Be(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*D$,a=P$.find(f=>f>=i);if(a===void 0)return;const c=t.
memoryBytes.max/Xn*U$[t.memorySource],u=Math.ceil(c/El)*El,{tasksPerVm:l=1}=Be({...s,cpuMilli:a*1e3,memoryMib:u});return l>(Be(s).tasksPerVm??1)?{cpuCount:a,memoryMb:u,
tasksPerVm:l}:void 0}r(W$,"packing_advice_shareOf");const G$=60,H$=300,K$=.8,z$={cgroup:1.25,process:2},J$=.9,V$=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;
function Y$(e,t){const{machine:n}=e.planned,s=wt(n.machineType);if(!s||!t.cpuShare||!q$(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:c})=>c==="local-ssd"))return;
const o=t.cpuShare.p95*s.vCpus/K$,i=t.memoryBytes.max/Xn*z$[t.memorySource],[a]=Yn.flatMap(c=>{const u=Mt(c),l=Ie(c)!==Ie(n.machineType)||V$.test(c);return!u||l||
fn(c)||wt(c)?.localSsds?[]:u.cpuMilli/1e3>=o&&u.memoryMib*J$>=i?[{machineType:c,shape:u}]:[]}).sort((c,u)=>c.shape.cpuMilli-u.shape.cpuMilli||+(ho(u.machineType)===
ho(n.machineType))-+(ho(c.machineType)===ho(n.machineType))||c.shape.memoryMib-u.shape.memoryMib);if(!(!a||a.shape.cpuMilli>=s.vCpus*1e3))return{machineType:a.machineType,
saved:1-a.shape.cpuMilli/(s.vCpus*1e3)}}r(Y$,"smallerMachine");const ho=r(e=>e.split("-")[1]??"","kindOf");function q$(e,{combinations:t,seconds:n}){const{machine:s}=e.
planned,o=s.cpuMilli===void 0&&s.memoryMib===void 0,i=new Set(e.batchJobs.map(u=>u.machine.machineType)).size===1,a=e.status==="SUCCESS"&&s.instanceTemplate===void 0,
c=n.p50>=G$&&n.p50*t>=H$;return o&&i&&a&&c}r(q$,"isGoodEvidence");const X$=.8,Z$=30;function vl(e){const t=yl(e);if(!t)return;const n=Ol(e,t);return{job:e.planned.
job.id,text:Q$(e,t),...n!==void 0&&{advice:n}}}r(vl,"usageLine");function Ol(e,t){const n=Y$(e,t);if(n)return`${n.machineType} would suffice and ${nk(n.saved)}`;
const s=F$(e,t),o=pl(e,void 0);if(!s||!o)return;const{share:i,maxParallel:a,longerSeconds:c,paidVcpuHours:u}=s,l=mo(o.workedVcpuHours/o.paidVcpuHours),f=[i?`"cp\
u_count: ${i.cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} tasks on a machine)`:"",`"max-parallel: ${a}"`].filter(d=>d!=="");return`only ${l} of th\
e paid vCPU-hours were worked; with ${f.join(" and ")}, you would pay about ${Ge(u)} instead of ${Ge(o.paidVcpuHours)}, and the job would take about ${ye(c*1e3)}\
 longer`}r(Ol,"adviceOf");function Q$(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?"peak":"largest process",o=co(n),i=ek(e,t);return[`${s} ${Ml(t.
memoryBytes.max,t.memoryLimit)}`,t.cpuShare&&o!==void 0?`${mo(t.cpuShare.p50)} of ${tk(o)}`:"",t.gpu?`GPU memory ${Ml(t.gpu.bytes,t.gpu.totalBytes)}`:"",i].filter(
a=>a!=="").join(", ")}r(Q$,"usageText");function ek({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??Z$)*1e9;return!t||t.totalBytes>1.2*n||t.bytes<X$*t.totalBytes?
"":`boot disk ${mo(t.bytes/t.totalBytes)} full`}r(ek,"diskText");function Ml(e,t){const n=Yi(e);if(t===void 0)return n;const s=Yi(t),[o="",i]=n.split(" ");return s.
endsWith(` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}r(Ml,"fillText");const tk=r(e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,"vcpusText"),mo=r(e=>`${e>0&&e<.01?
"< 1":Math.round(e*100)} %`,"percent"),nk=r(e=>e===.5?"halve the vCPU-hours":`save ${mo(e)} of the vCPU-hours`,"savedText"),sk=32*1024;function ok(e){let t=2;const n=[];
for(const s of e){const o=ik(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>sk)break;n.push([s.planned.job.id,o])}}return Me(n)}r(ok,"usageOutpu\
t");function ik(e){const t=yl(e);if(!t)return;const{vcpus:n,memoryBytes:s}=kl(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:Zi(t.
seconds,1),memory_bytes:{...Zi(t.memoryBytes,0),source:t.memorySource},cpu_share:t.cpuShare?Zi(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===
void 0?e.planned.machine.machineType:null,vcpus:n??null,memory_bytes:s??null},advice:Ol(e,t)??null})}r(ik,"jobUsage");const Zi=r(({p50:e,p95:t,max:n},s)=>({p50:Number(
e.toFixed(s)),p95:Number(t.toFixed(s)),max:Number(n.toFixed(s))}),"rounded");function rk({jobs:e,isOverBudget:t},n){const s=uo(e,n);return s?JSON.stringify({machines:s.
machines,vcpu_hours_paid:Number(s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.
toFixed(6)),currency:n.currency},...t&&{reason:"cost-cap"}}):"{}"}r(rk,"costOutput");function mn(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);
i?i.push(s):n.set(o,[s])}return n}r(mn,"grouped");function Qi(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.status==="FAILED").flatMap(o=>ck(o,t)),
s=r(o=>o.failure.origin==="stage"?0:1,"isOwn");return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-i.position).map(({cause:o})=>o)}
r(Qi,"causesOf");const ak=5;function ck(e,t){const n=pn(e).map(i=>({combination:i,failure:i.failure??Tl(e)}));if(n.length===0){const i=e.combinations.find(a=>a.
failure)?.failure??Tl(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=mn(n,({failure:i,combination:a})=>uk(i,[...a.combination.matrix.values(),...t]));
return[...(s.size>ak?mn(n,({failure:i})=>lk(i)):s).values()].flatMap(i=>{const[a]=i;if(!a)return[];const c=new Set(i.map(({failure:u})=>u.message)).size;return[
{job:e,failure:a.failure,combinations:i.map(u=>u.combination),messages:c}]}).sort((i,a)=>a.combinations.length-i.combinations.length)}r(ck,"causesOfJob");const pn=r(
e=>e.combinations.filter(t=>t.status==="FAILED"),"failedCombinations"),Tl=r(e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job failed without a\
 reason."}),"unexplained"),Al=r(({origin:e,stagePath:t,name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],"whereKey"),uk=r((e,t)=>JSON.stringify([...Al(e),Nl(
e.message,t)]),"keyOf"),lk=r(e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&t!==void 0;return JSON.stringify([...Al(e),n?t:Nl(e.message,[])])},"placeKey"),
fk=2e3,dk=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,hk=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function Nl(e,t){const n=t.filter(a=>a!==null&&!mk(a)).map(a=>R(a)),s=[...new Set(n)].filter(a=>a!=="").sort((a,c)=>c.length-a.length),o=e.slice(0,fk).replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s,
"$1");return s.reduce((a,c)=>a.replace(pk(c),"*"),o).replace(dk,"/").replace(hk,"0")}r(Nl,"likeness");const mk=r(e=>typeof e=="object"&&e!==null&&!(e instanceof
H),"isLarge"),pk=r(e=>{const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},"patternOf"),it=r(e=>e.name===
""||e.message.startsWith(`${e.name}:`)?e.message:e.message===""||e.message===e.name?e.name:`${e.name}: ${e.message}`,"failureText"),gk=r(e=>{const t=e.failure.stagePath;
return t.length===0?e.job.planned.job.id:`${e.job.planned.job.id} / stage ${t.join(" / ")}`},"placeText");function xl(e){const t=Il(e.job.stages,e.stagePath);if(!t)
return;const n=Rl(t,e.stagePath.at(-1)??"");if(t.code&&e.codeLine!==void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-
1]??s:s+e.codeLine-1}return t.at.line}r(xl,"lineOfFailure");const er=r((e,t)=>t.line??xl({job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.
job.at.line,"lineOf");function Il(e,t){const[n,...s]=t;if(n!==void 0){for(const o of Cl(e,n)){if(s.length===0)return o;const i=Il(o.nested,s);if(i)return i}return Cl(
e,n)[0]}}r(Il,"stageAt");const Cl=r((e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&Rl(n,t))],"candidates"),Rl=r((e,t)=>{if(e.name===t||e.id===t)return!0;
if(!e.name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`,
"s").test(t)},"matches");function de(e,t=300){const n=ot(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:`${s.slice(
0,t-1).join("").trimEnd()}\u2026`}r(de,"oneLine");const tr=r(e=>`&#${e.charCodeAt(0)};`,"entity"),nr=r(e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),"withoutReferences"),bk=r(e=>nr(de(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,tr)),"html"),z=r((e,t=300)=>nr(de(e,t).replaceAll("&","&amp;").replace(
/[<>"'`\\*_~|$[\]{}]/g,tr).replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;")),"inline");function we(e,t=300){const n=de(e,t);if(n==="")
return"";if(n.includes("|")){const i=n.replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,tr);return`<code>${nr(i)}</code>`}const s="`".repeat(Ll(n)+1),o=n.
startsWith("`")||n.endsWith("`")?" ":"";return`${s}${o}${n}${o}${s}`}r(we,"code");const Ll=r(e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0),"long\
estRun");function rt(e,t,n="text"){const s=jl(e,t).join(`
`),o="`".repeat(Math.max(3,Ll(s)+1));return`${o}${n}
${s}
${o}`}r(rt,"codeBlock");const wk=8192;function jl(e,t){const n=t.lines*t.characters*2,s=nn(e.slice(-n-wk)).slice(-n),o=ot(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(c=>yk(c,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}r(jl,"lastLines");const yk=r((e,t)=>e.length<=t?
e:`${e.slice(0,t-1).toWellFormed()}\u2026`,"cut"),Ce=r((e,t,n=!1)=>`<details${n?" open":""}><summary>${bk(e)}</summary>

${t}

</details>`,"details"),He=r((e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace($k,kk)})`,"markdown_link"),$k=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,kk=r(e=>[
...Buffer.from(e,"utf8")].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),"markdown_percent"),gn=r(e=>e.replaceAll(" ","\xA0"),"unbroken");function at(e,t){
const n=r(s=>`| ${s.join(" | ")} |`,"line");return[n(e.map(s=>s.title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}r(at,"table");const Ft=r(e=>Buffer.byteLength(e,"utf8"),"byteLength"),Ze=r(e=>e==="SUCCESS"||e==="SKIP","isGood"),bn=256*1024,Sk=50,_k=[["good","combinations"],
["good","status"],["bad","combinations"],["bad","failed"],["bad","status"]];function Ek(e,t){const n=Xe(e.plan),s=r(h=>Mk(sl(h,n)),"final"),o=r(({job:h,whole:b},p)=>{
const g=p==="whole"?b(bn):Ok(h,p);return g===void 0?void 0:s(g)},"jsonIn"),i=r((h,b)=>{const p=o(h,b);return p===void 0?Number.POSITIVE_INFINITY:Ft(p)},"bytesOf"),
a=t.rest.map(([h,b])=>[h,s(b)]),c=io(e).jobs.flatMap(h=>{const b=t.jobs.get(h.planned.job.id);if(!b)return[];const p={job:h,key:ne(We(h.planned.job.id,n)),whole:b,
form:"whole",bytes:0};return p.bytes=i(p,"whole"),[p]}),u=r((h,b)=>`{"jobs":{${h.map(g=>`
${g.key}:${o(g,g.form)}`).join(",")}}${b.map(([g,w])=>`,
"${g}":${w}`).join("")}}`,"assembled");let l=wn(a.map(po))+wn(c.map(or))+sr;if(l<=bn)return u(c,a);const f=wn(a.map(po))>bn/2,d=[...a.filter(([h])=>!f||h!=="par\
ams"),["truncated","true"]],m=r((h,b)=>{const p=i(h,b);p>=h.bytes||([h.form,h.bytes]=[b,p])},"shorten");for(const h of c)h.bytes>bn&&m(h,"combinations");l=wn(d.
map(po))+wn(c.map(or))+sr;for(const[h,b]of _k){const p=c.filter(({job:g})=>Ze(g.status)===(h==="good"));for(const g of p.sort((w,y)=>y.bytes-w.bytes)){if(l<=bn)
return u(c,d);const w=g.bytes;m(g,b),l-=w-g.bytes}}return u(vk(c,bn-wn(d.map(po))-sr),d)}r(Ek,"resultOutput");function vk(e,t){const n=new Set;let s=t;for(const o of[
...e].sort((i,a)=>Number(Ze(i.job.status))-Number(Ze(a.job.status)))){if(s-=or(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}r(vk,"result_output_fitting");
const sr=10,or=r(({key:e,bytes:t})=>Ft(e)+t+3,"jobBytes"),po=r(([e,t])=>Ft(e)+Ft(t)+5,"memberBytes"),wn=r(e=>e.reduce((t,n)=>t+n,0),"sum");function Ok(e,t){const n=[
["status",ne(e.status)],["truncated","true"]];if(t==="status")return Me(n);const s=e.planned.job.strategy.matrix.size>0,o=pn(e),i=t==="failed"?o.slice(0,Sk):e.combinations;
if(!s)return Me([...n,...i.slice(0,1).flatMap(Pl)]);const a=i.map(c=>[c.combination.strategyId,Me([["status",ne(c.status)],["matrix",Ee(c.combination.matrix)],...Pl(
c)])]);return Me([["strategies",Me(a)],...n])}r(Ok,"trimmedJob");const Pl=r(({failure:e})=>e===void 0?[]:[["errors",Me([["name",ne(e.name)],["message",ne(de(it(
{...e,name:""}),500))]])]],"errorsOf"),Mk=r(e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),"withPlainFloats"),Tk=64*1024,Ak=64*1024;function Nk(e){
const{outcome:t}=e;return{status:t.status,result:Ek(t,e.context),result_file:e.resultFile,failed:Rk(t),batch_jobs:Dl(new Map(t.jobs.map(n=>[n.planned.job.id,xk(
n)]))),artifacts:m$(e.artifacts,Xe(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:ok(t.jobs),cost:rk(t,e.prices)}}
r(Nk,"outputsOf");const xk=r(({batchJobs:e,early:t})=>[...t?.reason===void 0?[]:[t.name],...e.map(({name:n})=>n)],"batchJobNames");function Dl(e){const t=[...e].
map(([s,o])=>[s,JSON.stringify(o)]);return Me(Lk(t,Ak,r(([s,o])=>s.length*2+o.length+4,"size")))}r(Dl,"batchJobsOutput");function Ik(e){const t=e.map(({message:n,
at:s})=>{const o=s&&{line:s.line};return()=>es({message:de(n,500),...o})});return Ul([],t,"more problem")}r(Ik,"failedByProblems");const Ck=r(e=>Dt([es({message:de(
e,500)})]),"failedByError");function Rk(e){const{jobs:t,broken:n,status:s,verdict:o}=io(e),i=n?it(n):s==="TIMEOUT"?o:void 0,a=t.flatMap(u=>{if(u.status==="FAILE\
D"){const f=pn(u);return f.length>0?f.map(d=>()=>ir(u,d)):[()=>ir(u)]}return s!=="TIMEOUT"?[]:u.combinations.filter(f=>f.status!=="SUCCESS"&&f.startedMs!==void 0).
map(f=>()=>ir(u,f))}),c=i===void 0?[]:[es({message:de(i,500)})];return Ul(c,a,"more failed combination")}r(Rk,"failedOutput");function Ul(e,t,n){const s=[...e];
let o=1e3;for(const a of t){const c=a();if(o+=c.length+1,o>Tk)break;s.push(c)}const i=t.length+e.length-s.length;return i>0&&s.push(es({message:`and ${D(i,n)}`})),
Dt(s)}r(Ul,"failedList");function ir(e,t){const n=t?.failure;return es({job:e.planned.job.id,combination:t&&Ee(t.combination.matrix),stage:n?.stagePath.at(-1),message:de(
n?it(n):e.reason??"",500),line:n?er(e,n):e.planned.job.at.line})}r(ir,"failedEntry");const es=r(e=>Me([["job",ne(e.job)],["combination",e.combination??"null"],[
"stage",ne(e.stage)],["message",ne(e.message)],["line",ne(e.line)]]),"entryOf");function Lk(e,t,n){let s=0;const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:
e.slice(0,o)}r(Lk,"outputs_fitting");const jk={fallback:0,memory:0};function ts({machine:e,moves:t},n){return n.fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.
memory]}r(ts,"machineAt");function Bl(e,t){const n=ts(e,t);if(!n)throw new Error(`Job '${e.job.id}' has no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}
r(Bl,"plannedAt");const yn=r(({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]],"machinesOf");function Pk(e,t){let n=0,s=t&&0;const o=[];for(const i of e){
const a=yn(i),c=Wl(a.map(l=>Fl(i,l,co(l))));c===void 0?o.push(i.job.id):n+=c;const u=t&&Wl(a.map(l=>Fl(i,l,Dk(l,t))));s=s===void 0||u===void 0?void 0:s+u}return{
vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}r(Pk,"maximumOf");function Fl({job:e,combinations:t},{taskTimeoutSeconds:n},s){if(s!==void 0)return t.length*(1+
e.retry)*n*s/3600}r(Fl,"hoursOf");function Dk(e,t){const n=qn(e,t);return n===void 0?void 0:n/(Be(e).tasksPerVm??1)}r(Dk,"shareOfPrice");const Wl=r(e=>e.every(t=>t!==
void 0)?Math.max(...e):void 0,"most");function rr(e,t){const{vcpuHours:n,amount:s,unknown:o}=Pk(e.jobs.values(),t),i=n>0||o.length===0?`${Ge(n)} vCPU-hours`:"",
a=t&&s!==void 0?`about ${ao(s,t)}`:"",c=[i,a].filter(l=>l!=="").join(", ");if(c==="")return"";const u=o.length>0?`, without ${o.map(l=>`'${l}'`).join(", ")}`:"";
return`At most ${c}${u}, if every task takes its full task_timeout; boot times are not included.`}r(rr,"maximumText");const Uk=r(({failure:e})=>`${e.name}: ${e.
message}`,"saidBy"),Gl=r(({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`,"evidenceOf");function Bk(e,t){let n=ns(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===
1?n[0]:void 0),n=s?[...s.values()].flatMap(i=>ns(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",
kind:void 0}}r(Bk,"stageCode");function ns(e){return Array.isArray(e)?e.flatMap(t=>Hl(t)?t.has("name")?[t]:ns(t):[]):Hl(e)?[...e.values()].flatMap(t=>ns(t)):[]}
r(ns,"stagesIn");const Hl=r(e=>e instanceof Map&&!(e instanceof H),"isMap"),Kl={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"py\
cryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"\
Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"\
kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",
osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setuptools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-\
json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"\
pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"scikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"um\
ap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pywin32",yaml:"PyYAML",zmq:"pyzmq"},Fk=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],
[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,
"google-generativeai"],[/^google\.genai\b.*/,"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function Wk(e){const[t=e]=e.split("."),n=Fk.find(([s])=>s.
test(e));return n?e.replace(n[0],n[1]):Object.hasOwn(Kl,t)?Kl[t]??t:t.replaceAll("_","-")}r(Wk,"packageOf");const Gk=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,
Hk=r(e=>Gk.test(Gl(e))?'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,"diskFull"),Kk=/\/mnt\/disks\/[\w./-]+/,
zk=r(e=>{const t=Gl(e),n=Kk.exec(t)?.[0];if(n!==void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Add ":rw" at the end \
of its entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(t))return`The VMs' service account may la\
ck a role on the bucket that is mounted at ${n}: roles/storage.objectViewer to read, roles/storage.objectUser to write.`}},"mountedFolder"),Jk=r(e=>{const t=/No module named '?([\w.]+)'?/.
exec(Uk(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=zl([n,`${n}.py`],s.top);if(o!==void 0)return s.sent.has(o)?Vk(o,t,e):Vl(o);const i=zl(
[n,`${n}.py`],s.below);if(i!==void 0){const c=s.below.get(i)??"",u=`"${c}/${i}"`;return s.sent.has(`${c}/${i}`)?`Tasks have ${u}, but Python does not look in th\
at folder. Add PYTHONPATH=${c} to the input "env_vars".`:`${u} is in the repository. Name "${c}/" in the input "source", and add PYTHONPATH=${c} to the input "e\
nv_vars".`}const a=n==="uv"?' Stages with "deps" need it.':"";return`Add "${Wk(t)}" to the input "requirements", or use an image that has it.${a}`},"missingModu\
le"),zl=r((e,t)=>e.find(n=>t.has(n)),"nameIn");function Vk(e,t,{failure:n,kind:s}){const o=t.includes(".")?t.replaceAll(".","/"):void 0;if(o!==void 0)return`Tas\
ks have "${e}", but no "${o}". Check that it is in the repository and that the input "source" matches it.`;const i=n.file?.path.includes("/")?n.file.path:void 0,
a=i===void 0?"":`, or start it as a module: python3 -m ${Jl(i)}`;return s==="bash"?`Tasks have "${e}", but Python searches only the folder of the script that it\
 starts. Add PYTHONPATH=. to the input "env_vars"${a}`:`Tasks have "${e}" in their start folder. Check whether the code changes sys.path or the current folder.`}
r(Vk,"outOfPath");const Jl=r(e=>e.replace(/\.py$/,"").replaceAll("/","."),"moduleOf"),Vl=r(e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in t\
he input "source", so that tasks get it.`,"inSource"),Yk=r(({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.
exec(e.message)?.[1]??/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:qk(n,t)},"missingFile");function qk(e,{top:t,below:n,sent:s}){const o=e.split("/").filter(u=>u!=="."&&u!==""),i=o.
at(-1)??"",a=e.startsWith("/")?i:o[0]??"";if(a==="")return;if(t.has(a))return s.has(a)?void 0:a===i?Vl(a):`"${a}/" is in the repository. Name it in the input "s\
ource", so that tasks get it.`;const c=n.get(i);if(!(c===void 0||e.startsWith("/")))return s.has(`${c}/${i}`)?`Tasks start at the top of the repository: write "${c}\
/${i}".`:`"${c}/${i}" is in the repository. Tasks start at its top: name it in the input "source", and write "${c}/${i}".`}r(qk,"repositoryFile");const Xk=r(({failure:e})=>{
if(!/attempted relative import (?:with no known parent package|beyond)/.test(e.message))return;const t=e.file?.path;return`A file that is started by its path be\
longs to no package. Start it as a module: python3 -m ${t===void 0?"FOLDER.FILE":Jl(t)}`},"relativeImport"),Zk=r(({failure:e})=>e.name==="UnicodeDecodeError"?'T\
he file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(path, encoding="cp1252").':void 0,"wrongEncoding");function ue(e,t){
const n=Math.max(1,Math.floor(e.length/3)),s=bo(e);let o,i=n+1;for(const a of t){const c=Yl(s,bo(a),i);c<i&&(o=a,i=c)}return o}r(ue,"nearestName");function go(e,t){
const n=r(a=>e.length>=4&&a.length>=5,"isLong"),s=bo(e),o=r(a=>Yl(s,bo(a),3),"distance");return t.filter(a=>o(a)<=(n(a)?2:1)).toSorted((a,c)=>o(a)-o(c))[0]}r(go,
"misspelledKey");const bo=r(e=>e.toLowerCase().replaceAll("_","-"),"normal");function Yl(e,t,n=Number.POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;
let s=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);let i=0;for(let a=1;a<=e.length;a++){const c=[a];let u=a;for(let l=1;l<=t.length;l++){const f=e[a-1]===t[l-1];
let d=Math.min((o[l]??0)+1,(c[l-1]??0)+1,(o[l-1]??0)+(f?0:1));a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(d=Math.min(d,(s[l-2]??0)+1)),c.push(d),d<u&&(u=d)}if(u>=
n&&i>=n)return n;i=u,s=o,o=c}return Math.min(o[t.length]??0,n)}r(Yl,"editDistance");const Qk=r(({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.
exec(e.message)?.[1];if(e.name!=="NameError"||o===void 0)return;const i=[...s].find(([,a])=>a===o||a.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`\
A template is replaced with plain text. Put quotes around it: "\${{ matrix.${i} }}".`;if(!(t!=="run"||!ql(o).test(n)))return`Functions and comprehensions of a "\
run" stage do not see its other names. Pass "${o}" as an argument, or move the code to a file, name it in the input "source", and import it.`},"invisibleName"),
eS=r(({failure:e,kind:t,code:n})=>t==="run"&&/\b__file__\b/.test(n)&&/ddeutil\/workflow\/|name '__file__' is not defined/.test(e.message)?'The code of a stage i\
s not in a file, and __file__ is a file of the library. Write paths relative to the start folder of a task, which contains the files of the input "source".':void 0,
"noFile"),ql=r(e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.\
*\\sas\\s+${e}\\b)`,"m"),"boundAtTop"),tS=r(({failure:e,kind:t,code:n})=>{const s=/^(?:SyntaxError|IndentationError)$/.test(e.name),o=n.split(`
`)[(e.codeLine??0)-1]??"",i=s&&t==="run"?/\$\{\{.*?\}\}/.exec(o)?.[0]:void 0;return i===void 0?void 0:`${i} is replaced with plain text. Put quotes around it; i\
f the value has quotes or backslashes, pass it with "vars".`},"pastedSyntax"),nS=r(({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.
test(e.message)?'A "run" stage is not a function. To end it early, call sys.exit().':void 0,"returnOutside"),sS=r(({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.':void 0,"unpicklable"),
oS=r(({failure:e,kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&ql("result").test(n)?`The stage \
assigns "result", which is the name of the library's own object. Use another name for your value.`:void 0,"shadowedResult"),iS=r(({failure:e,kind:t,code:n})=>t===
"run"&&e.name==="IndexError"&&/\bsys\.argv\b/.test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "b\
ash" stage.':void 0,"missingArgument"),rS=r(({failure:e,kind:t,code:n})=>{const o=(t==="bash"?/\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/:
void 0)?.exec(e.message)?.[1];if(o!==void 0)return Xl(o);const i=e.name==="KeyError"?Zl(e.message):void 0,a=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${i}\
["']`);if(!(i===void 0||!/^[A-Za-z_]\w*$/.test(i)||!a.test(`${n}
${e.traceback??""}`)))return Xl(i)},"missingVariable"),Xl=r(e=>`Tasks have no variable ${e}. Set it in the input "env_vars", or in "secrets" for a secret of Sec\
ret Manager; tasks do not get variables of the workflow file.`,"noVariable"),Zl=r(e=>/^(['"])(.*)\1$/s.exec(e)?.[2],"python_advice_keyOf"),aS=r(e=>{const{failure:t}=e,
n=t.name==="KeyError"?Zl(t.message):void 0;if(n===void 0)return;const s=cS(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:c})=>ns(c.job.model.get("stages"))),i=o.flatMap(c=>typeof c.get("id")=="string"?[String(
c.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return uS(n,i,o);const a=e.jobs.find(({planned:c,combinations:u})=>e.needs.includes(c.job.id)&&u.some(({status:l})=>l===
"FAILED"));return a!==void 0?`Combinations of "${a.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?lS(n,e,o):void 0},"missingOutput");function cS(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(
`["']${s}["']\\]\\s*\\[\\s*["']${n}["']`).test(t))}r(cS,"placeOfKey");function uS(e,t,n){const s=ue(e,t);if(s!==void 0)return`No stage has the id "${e}". Did yo\
u mean "${s}"?`;const o=n.find(a=>!a.has("id")&&String(a.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";
return`No stage has the id "${e}".${i} Only a stage with an id has outputs that can be read: write "id: ${e}" in it.`}r(uS,"noSuchStage");function lS(e,{code:t,
failure:n},s){const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${n.traceback??""}
${t}`)?.[1],a=s.find(l=>l.get("id")===o)?.get("run");if(o===void 0||typeof a!="string")return;const c=[...new Set([...a.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:l})=>l??[]))],u=ue(e,c);return u!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${u}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${c.length>0?`: ${c.slice(0,10).join(", ")}`:""}.`}r(lS,"noSuchOutput");const fS=r(({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,"missingName"),dS=r(({failure:e})=>{const t=/^The (?:stage|job)'s if could not be decided: (\w+): /.
exec(e.message)?.[1];if(t!==void 0)return t==="NameError"||t==="SyntaxError"?`A condition is Python after its templates are replaced by plain text. Put texts in\
to quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`:'A condition must be True or False. Write a comparison, such as "${{ params.NUMBER }} > 0".'},
"undecided"),hS=[[/^No case of the stage has the value /,'Add "- else: [{name: \u2026, echo: \u2026}]" to match, or set skip-not-match: true.'],[/^The condition of until was still false /,
"Set a larger max-loop (up to 99), or correct the condition of until."],[/^The function of '.*' needs the arguments /,'Name its arguments under "with", spelled \
as in the function.'],[/^The function of '.*' has to return a dict/,'Write for example: return {"rows": rows}'],[/^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".']],mS=r(({failure:e})=>e.name===
""?hS.find(([t])=>t.test(e.message))?.[1]:void 0,"libraryRule"),pS=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
gS=r(({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(a=>a.trim()!==""&&!a.trim().startsWith("#"))??"";if([o,i].some(a=>pS.test(a)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},"shellInPython"),bS=r(({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.
test(e.message)||/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is \
a shell script. Put Python code under "run".':void 0,"pythonInShell"),wS=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
yS=r(({failure:e,kind:t})=>t==="bash"&&wS.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bas\
h <<'EOF', then your lines, then EOF.`:void 0,"bashUnderSh"),$S=r(({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.
test(e.message)&&/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or us\
e a flag that skips questions (such as apt-get -y).":void 0,"noInput"),kS=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,SS=r(({failure:e,kind:t})=>t==="bash"&&kS.
test(e.message)?'The file has Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,"w\
indowsLines"),Ql='Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',_S=r(({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Ql:void 0,"memory"),ES=r(({failure:e,kind:t})=>{if(e.name==="SystemExit")return e.message.startsWith("sys.exit(")?"sys.exit() without a code, or wi\
th 0, ends a stage without a failure.":void 0;switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or ma\
ke it executable in the repository: git update-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'\
Use an image that has the command, or install it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Ql;default:return}},
"exitCode"),vS=[Hk,zk,eS,Jk,SS,dS,Yk,Xk,Zk,gS,bS,yS,$S,Qk,nS,tS,oS,sS,iS,rS,aS,fS,mS,ES,_S];function OS(e,{workspace:t}){const n=r((s,o)=>{const{failure:i,combination:a}=s;
if(!i||i.hint)return s;const u={values:new Map([...a.matrix].map(([f,d])=>[f,String(d)])),workspace:t,jobs:e,needs:o.needs},l=MS({failure:i,...u,...Bk(o,i.stagePath)});
return l===void 0?s:{...s,failure:{...i,hint:l}}},"advised");return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}r(OS,"withAdvice");
function MS(e){for(const t of vS){const n=t(e);if(n!==void 0)return n}}r(MS,"adviceFor");const ar=10;function wo(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,
all:a})=>`${V(i)} of ${V(a)} combinations of ${o}`),n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>ar?`, and ${V(n.length-ar)} more`:"";return`Omi\
tted because of the input "only": ${n.slice(0,ar).join(", ")}${s}.`}r(wo,"leftOutText");const cr="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",TS=new RegExp(["^(?:[a-zA-Z0-\
9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|\
_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$"].join("")),ge={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,
image:TS,reservation:new RegExp(`^(NO_RESERVATION|${cr}|projects/[^/\\s]+/reservations/${cr})$`),tag:new RegExp(`^${cr}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},
yo=r(e=>({...e.workloadIdentityProvider&&{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&
{audience:e.audience},...e.projectId&&{projectId:e.projectId},universe:e.universe}),"accessOf"),ef={workloadIdentityProvider:ge.provider,serviceAccount:ge.serviceAccount,
audience:/^[\x21-\x7e]{1,1000}$/,projectId:ge.projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},AS=r(e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(
e).every(([t,n])=>Object.hasOwn(ef,t)&&typeof n=="string"&&ef[t].test(n)),"isAccess");class NS{static{r(this,"Node")}value;next;constructor(t){this.value=t}}class xS{static{
r(this,"Queue")}#e;#n;#s;constructor(){this.clear()}enqueue(t){const n=new NS(t);this.#e?(this.#n.next=n,this.#n=n):(this.#e=n,this.#n=n),this.#s++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#s--,this.#e||(this.#n=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#n=void 0,this.#s=
0}get size(){return this.#s}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Wt(e){let t=!1;
if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),tf(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new xS;
let s=0;const o=r(()=>{s<e&&n.size>0&&(s++,n.dequeue().run())},"resumeNext"),i=r(()=>{s--,o()},"next"),a=r(async(l,f,d)=>{const m=(async()=>l(...d))();f(m);try{
await m}catch{}i()},"run"),c=r((l,f,d,m)=>{const h={reject:d};new Promise(b=>{h.run=b,n.enqueue(h)}).then(a.bind(void 0,l,f,m)),s<e&&o()},"enqueue"),u=r((l,...f)=>new Promise(
(d,m)=>{c(l,d,m,f)}),"generator");return Object.defineProperties(u,{activeCount:{get:r(()=>s,"get")},pendingCount:{get:r(()=>n.size,"get")},clearQueue:{value(){
if(!t){n.clear();return}const l=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(l)}},concurrency:{get:r(()=>e,"get"),set(l){tf(l),e=l,queueMicrotask(
()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(l,f){const d=[];try{Array.from(l,(m,h)=>{const b=u(f,m,h);return d.push(b),b})}catch(m){for(const h of d)h.catch(
()=>{});throw m}return Promise.all(d)}}}),u}r(Wt,"pLimit");function FB(e,t){const n=Wt(t),s=r((...o)=>n(()=>e(...o)),"limitedFunction");return Object.defineProperty(
s,"clearQueue",{value:n.clearQueue}),s}r(FB,"limitFunction");function tf(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("\
Expected `concurrency` to be a number from 1 and up")}r(tf,"validateConcurrency");function le({projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:
{projectId:e}}r(le,"placeOf");var J=P(76760);class ss extends Error{static{r(this,"WrongPath")}}async function nf(e,t){const n=await(0,ce.realpath)(e),s=new Set(
[""]);async function o(l){if(s.has(l))return;await o(l.slice(0,Math.max(0,l.lastIndexOf("/"))));const f=(0,J.join)(n,...l.split("/"));if(await(0,ce.mkdir)(f).catch(
d=>{if(d.code!=="EEXIST")throw d}),!(await(0,ce.lstat)(f)).isDirectory())throw new ss(`"${l}" is a link or a file, not a folder`);s.add(l)}r(o,"ensure");const i=ur(
t).join("/");await o(i);const a=(0,J.join)(n,...i.split("/"),`.gcp-batch-workflow-${(0,xe.randomBytes)(4).toString("hex")}`);await(0,ce.mkdir)(a);const c=(0,De.
existsSync)(a.toUpperCase())?new Map:void 0;let u=0;return{async write(l,f){const d=[i,...ur(l)].join("/"),m=c?.get(d.toLowerCase().normalize());if(m!==void 0&&
m!==d)throw new ss(`"${d}" and "${m}" are the same file on this runner`);c?.set(d.toLowerCase().normalize(),d),await o(d.slice(0,d.lastIndexOf("/")));const h=(0,J.
join)(a,String(u++));try{await sf(h,"wx",f),await(0,ce.rename)(h,(0,J.join)(n,...d.split("/")))}catch(b){await(0,ce.rm)(h,{force:!0});const{code:p}=b;throw IS.has(
p??"")&&await CS((0,J.join)(n,...d.split("/")))?new ss(`"${d}" is a folder`):b}},async append(l,f){const d=[i,...ur(l)].join("/"),{O_APPEND:m,O_WRONLY:h,O_NOFOLLOW:b}=De.
constants;await sf((0,J.join)(n,...d.split("/")),m|h|b,f)},async free(){const{bavail:l,bsize:f}=await(0,ce.statfs)(a);return l*f},close:r(()=>(0,ce.rm)(a,{recursive:!0,
force:!0}),"close")}}r(nf,"workspaceFolder");const IS=new Set(["EISDIR","EEXIST","ENOTEMPTY","EPERM"]),CS=r(e=>(0,ce.lstat)(e).then(t=>t.isDirectory(),()=>!1),"\
isFolder");async function sf(e,t,n){const s=await(0,ce.open)(e,t);try{await n(o=>RS(s,o))}finally{await s.close()}}r(sf,"fill");async function RS(e,t){for(let n=0;n<
t.length;)n+=(await e.write(t,n)).bytesWritten}r(RS,"writeAll");function ur(e){const t=e.replace(/^(\.\/+)+/,"").replace(/\/+$/,"").split("/"),n=r(s=>s===""||s===
"."||s===".."||s.includes("\0")||J.sep==="\\"&&s.includes(J.sep),"isWrong");if(t.some(n))throw new ss(`"${e}" leaves its folder`);return t}r(ur,"segmentsOf");const yt=r(
(e,t)=>[lr(e),...[...t].map(([n,s])=>`${lr(n)}=${lr(R(s))}`)].join("/"),"combinationPath"),lr=r(e=>encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),"segment"),LS=["status","job_skipped","started_ms","ended_ms","waited_ms","cpu_ms","peak_bytes",
"memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],os=r(e=>of([e]),"sha256Of");function of(e){const t=(0,xe.
createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}r(of,"sha256OfParts");function jS(e){const t={sha256:os(e.body),needs:e.needs};return{
...t,mac:lf(e.key,t)}}r(jS,"sealJobFile");function PS(e){const t=os(e.body);return{sha256:t,mac:$o(e.key,["prepare.json",t])}}r(PS,"sealPrepareFile");function DS(e,t){
const{sha256:n="",needs:s=""}=t;return fr(lf(e,{sha256:n,needs:s}),t.mac)}r(DS,"isJobFileOf");const rf=r(e=>(0,xe.createSecretKey)(Buffer.from(e,"base64url")),"\
macKey");function af(e){const{metadata:t}=e,n=LS.map(o=>t[o]??""),s=["result",String(e.index),String(e.attempt),t.sha256??"",...n];return fr($o(e.key,s),t.mac)}
r(af,"isResultOf");const cf=r((e,t,n)=>({by:n,mac:$o(e,["claim",t,n])}),"sealClaim");function uf(e,t,n){const{by:s}=n;if(!(s!=="task"&&s!=="action"))return fr(cf(
e,t,s).mac,n.mac)?s:void 0}r(uf,"claimantOf");const lf=r((e,t)=>$o(e,["job.json",t.sha256,t.needs]),"jobFileMac"),$o=r((e,t)=>(0,xe.createHmac)("sha256",typeof e==
"string"?rf(e):e).update(t.join(`
`)).digest("hex"),"macOf");function fr(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,xe.timingSafeEqual)(n,s)}r(fr,"isSame");
function US({artifacts:e},t){if(typeof e!="object"||e===null)return;if("files"in e)return ff(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="strin\
g"&&typeof s=="string"?{uri:n,sha256:s}:void 0}r(US,"artifactsIn");async function BS({storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(
i))return;const a={bucket:t,name:n.uri.slice(i.length),maxBytes:un};try{const c=await e.read(a,o);return os(c)!==n.sha256?void 0:ff(JSON.parse(new TextDecoder().
decode(c)),s)}catch(c){if(c instanceof SyntaxError||c instanceof B&&(c.httpStatus===404||/^(TOO_LARGE|COMPRESSED)$/.test(c.status)))return;throw c}}r(BS,"readLi\
st");function ff(e,t){const n=Array.isArray(e)?e.flatMap(o=>FS(o)??[]):[];if(n.length===0)return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,
files:t(JSON.stringify(n))}}r(ff,"leftOf");function FS(e){const{path:t,size:n,md5:s,crc32c:o,generation:i}=e??{};return typeof t=="string"&&WS(t)&&Number.isSafeInteger(
n)&&Number(n)>=0&&df(s)&&df(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,size:n,md5:s,crc32c:o,generation:i}:void 0}r(FS,"artifactOf");const df=r(e=>typeof e==
"string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),"isBase64"),WS=r(e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),"isPathInside");function*$n(e){
const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,stored:i}]of e.combinations.entries()){if(!s||!o||!i)continue;const{machine:a}=t.
get(e.holders[n]??-1)?.planned??e.planned,c=yt(e.planned.job.id,s.combination.matrix),u=hf(i.name);u!==void 0&&(yield{outcome:s,path:c,machine:a,prefix:`${u}${c}\
/`,left:o})}}r($n,"artifactsOf");function hf(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(e)??[];return t===void 0?void 0:`${t}a\
rtifacts/${n}-${s}/`}r(hf,"folderOf");const dr=r(({files:e})=>JSON.parse(e.text()),"filesOf"),GS=r(e=>"uri"in e,"isList"),HS=16,KS=8,zS=1e4;function JS(e,t){const{
log:n,stop:s}=t,i=[...e.uri?[ZS(e.uri,t)]:[],...e.folder?[QS(e.folder,t)]:[]].map(m=>({way:m,limit:Wt(m.workers),done:{files:0,bytes:0}})),a={files:0,bytes:0},c=VS(
i,a,t),u=new Set,l=[];async function f(m){const h=XS(m);if(h.files===0)return;a.files+=h.files,a.bytes+=h.bytes,await Promise.all(i.map(g=>YS(g,{job:m,totals:h,
progress:c,stop:s})));const b=i.flatMap(({way:g,failure:w})=>w||s.aborted?[]:[g.verb]),p=`${D(h.files,"artifact")}, ${Zn(h.bytes)}`;n.say(`${m.planned.job.id}: ${p}${b.
length>0?`, ${b.join(" and ")}`:""}`)}r(f,"deliver");function d(m){for(const h of m.jobs.values()){if(h.phase!=="ended"||u.has(h))continue;u.add(h);const b=f(h);
b.catch(()=>{}),l.push(b)}}return r(d,"follow"),{follow:d,async finish(m){d(m),await Promise.all(l);for(const{way:b}of i)await b.close();const h=i.flatMap(({failure:b})=>b??
[]);return s.aborted?void 0:h[0]}}}r(JS,"deliveryOf");function VS(e,t,{clock:n,log:s}){let o=n.now();const i=r(({files:a,bytes:c})=>`${D(a,"file")} (${Zn(c)})`,
"text");return()=>{if(n.now()-o<zS)return;o=n.now();const a=e.map(({way:c,done:u})=>`${i(u)} ${c.verb}`);s.say(`artifacts: ${a.join(", ")} of ${i(t)}`)}}r(VS,"p\
rogressOf");async function YS(e,t){const{way:n,limit:s,done:o}=e,i=qS(t.job),a=r(async()=>{for(const c of i){if(e.failure||t.stop.aborted)return;try{await s(()=>n.
take(c))}catch(u){e.failure??=pf(u,n.verb);return}o.files++,o.bytes+=c.file.size,t.progress()}},"worker");try{if(e.failure)return;await n.begin(t.totals);const c=Array.
from({length:n.workers},a);await Promise.allSettled(c),await Promise.all(c)}catch(c){e.failure??=pf(c,n.verb)}}r(YS,"deliverBy");function*qS(e){for(const t of $n(
e))for(const n of dr(t.left))yield{of:t,file:n}}r(qS,"itemsOf");function XS(e){const t={files:0,bytes:0};for(const{left:n}of $n(e))t.files+=n.count,t.bytes+=n.bytes;
return t}r(XS,"totalsOf");function ZS(e,{clients:t,stop:n}){return{verb:"copied",workers:HS,begin:r(async()=>{},"begin"),async take({of:s,file:o}){const i=await t.
storage(le(s.machine)),a={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},c={bucket:e.bucket,name:`${e.folder}${s.path}/${o.path}`};await i.
copyOver({...a,to:c},n)},close:r(async()=>{},"close")}}r(ZS,"copies");function QS({workspace:e,path:t},{clients:n,stop:s}){let o;const i=r(()=>(o??=nf(e,t),o),"\
folder");return{verb:"downloaded",workers:KS,async begin({bytes:a}){const c=await(await i()).free();if(a>c)throw new mf(`they have ${Zn(a)}, but only ${Zn(c)} a\
re free`)},async take({of:a,file:c}){const u=await n.storage(le(a.machine)),{size:l,crc32c:f,generation:d}=c,m={bucket:a.machine.bucket,name:a.prefix+c.path,size:l,
crc32c:f,generation:d};await(await i()).write(`${a.path}/${c.path}`,h=>u.download(m,h,s))},async close(){await(await o?.catch(()=>{}))?.close()}}}r(QS,"download\
s");class mf extends Error{static{r(this,"DiskFull")}}function pf(e,t){const n=r(a=>`artifacts could not be ${t}: ${a}`,"failureText");if(e instanceof B){const{
message:a,headline:c,hint:u}=e;return{message:n(a),headline:n(c),...u&&{hint:u}}}const{code:s}=e,o=e instanceof mf||s==="ENOSPC"||s==="EDQUOT";if(s===void 0&&!o&&
!(e instanceof ss))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose another "artifacts_dir".';return{
message:n(mt(e)),headline:n(mt(e)),hint:i}}r(pf,"undeliveredOf");const e1=30,t1=r(e=>/\.(png|svg|html?)$/i.test(e),"isShown");function n1(e,t,n){const s=e.jobs.
flatMap(({planned:d,artifacts:m})=>m?[{id:d.job.id,artifacts:m}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"Artifacts o\
f"},{title:"Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],a=s.slice(0,n.jobRows).map(({id:d,artifacts:{count:m,bytes:h,uri:b}})=>[
z(d,80),V(m),Zn(h),...o?[He(we(b,300),t.artifacts?.folder(b))]:[]]),c=s.length-a.length,u=o?s.flatMap(({artifacts:d})=>d.shown):[],l=u.slice(0,Math.min(e1,n.warnings)).
map(({path:d,uri:m})=>`- ${He(z(d,200),t.artifacts?.file(m))}`),f=u.length-l.length;return[at(i,a)+(c>0?`

\u2026 and those of ${D(c,"more job")}.`:""),[...l,...l.length>0&&f>0?[`- \u2026 and ${D(f,"more file")}`]:[]].join(`
`)].filter(d=>d!=="").join(`

`)}r(n1,"artifactsTable");const s1=100;function o1(e,t){const n=[...e.jobs].filter(([,s])=>gf(s));return new Map(n.map(([s,o])=>[s,()=>hr(o,t)]))}r(o1,"artifact\
Rows");function*hr(e,t){for(const{outcome:n,path:s,machine:o,prefix:i,left:a}of $n(e)){const c=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:u,
status:l}=n;for(const f of dr(a)){const d={path:`${s}/${f.path}`,bytes:f.size,uri:c+f.path};yield{combination:u,status:l,...d}}}}r(hr,"rowsOf");const gf=r(e=>!$n(
e).next().done,"hasArtifacts"),i1=r((e,t,n)=>e.map(s=>{const o=t.jobs.get(s.planned.job.id);if(!o||!gf(o))return s;const{kept:i,runUri:a}=n;let[c,u]=[0,0];for(const{
left:m}of $n(o))c+=m.count,u+=m.bytes;const l=[];for(const{path:m,uri:h}of hr(o,i))if(t1(m)&&l.push({path:m,uri:h}),l.length===s1)break;const[f]=hr(o,void 0),d=i?
`gs://${i.bucket}/${i.folder}${f?.path.split("/")[0]??""}/`:`${a}artifacts/`;return{...s,artifacts:{count:c,bytes:u,uri:d,shown:l}}}),"withArtifacts"),he=r(e=>typeof e==
"object"&&e!==null,"isRecord");function Tt(e){try{return JSON.parse(e)}catch{return}}r(Tt,"parsedJson");const oe=r(e=>typeof e=="string"?e:"","json_textOf"),mr=r(
e=>Array.isArray(e)?e.filter(he):[],"recordsIn");function ko(e){const t=mr(e.details),n=t.find(({reason:c})=>oe(c)!==""),[s]=mr(e.errors),o=t.flatMap(({violations:c})=>mr(
c)).find(({type:c})=>c==="VPC_SERVICE_CONTROLS"),a=t.map(({retryDelay:c})=>r1(c)).find(c=>c!==void 0);return{reason:oe(n?.reason)||oe(s?.reason),metadata:Object.
fromEntries(Object.entries(he(n?.metadata)?n.metadata:{}).map(([c,u])=>[c,String(u)])),perimeterId:oe(o?.description),...a!==void 0&&{retryDelayMs:a}}}r(ko,"err\
orDetails");function r1(e){const t=/^(\d+(?:\.\d+)?)s$/.exec(oe(e))?.[1];return t!==void 0?Number(t)*1e3:he(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}
r(r1,"delayOf");const is=64*1024*1024;class rs extends Error{static{r(this,"AnswerTooLarge")}code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more th\
an ${is/1024/1024} MiB`)}}const bf={maxBytes:is,tooLarge:r(()=>new rs,"tooLarge")},wf={"accept-encoding":"identity"},yf=r(e=>!/^(identity)?$/i.test(e),"isEncode\
d");class a1 extends Error{static{r(this,"Compressed")}code="COMPRESSED"}class $f extends Error{static{r(this,"Refused")}response;config;constructor({status:t,header:n},s,o){
super(`Request failed with status code ${t}`),this.response={status:t,data:s,headers:{"retry-after":n("retry-after")}},this.config={url:o}}}const kf=r((e,t,{url:n,
accepts:s=bf})=>new Promise((o,i)=>{const{status:a,header:c}=e,u=a>=200&&a<300,{maxBytes:l,tooLarge:f,refusal:d}=u?s:bf,m=r(g=>{i(g),t.destroy()},"fail");t.on("\
error",m);const h=d?.(c);if(h)return m(h);if(yf(c("content-encoding")))return m(u?new a1("the response is compressed"):new $f(e,"",n));if(Number(c("content-leng\
th"))>l)return m(f());const b=[];let p=0;t.on("data",g=>{p+=g.length,b.push(g),p>l&&m(f())}),t.on("end",()=>{const[g]=b,w=g&&b.length===1?g:Buffer.concat(b,p);u?
o({header:c,bytes:w}):i(new $f(e,w.toString("utf8"),n))})}),"readAnswer"),c1=6e4,u1=1e3,l1=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;
function f1(e){const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&l1.test(e.message)||t===403&&(s||n("retry-aft\
er")!=="")))return;const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+u1;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:c1}}r(f1,"gitHu\
bLimit");const d1=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PE\
RMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVA\
ILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]];function h1(e,t){const n=he(e)?e:{};return Sf(e)?_f():t==="batch"&&typeof n.code=="number"?p1(n,n.code):
t==="github"?g1(n,e):Ef(n,e)}r(h1,"failureOf");const m1=/Received message (larger than max|that decompresses to a size larger than) /;function Sf(e){return e instanceof
rs?!0:he(e)&&e.cause!==void 0&&Sf(e.cause)}r(Sf,"isTooLarge");function _f(){const{code:e,message:t}=new rs;return{httpStatus:0,status:e,message:t,details:ko({}),
isLimit:!1}}r(_f,"tooLarge");function p1(e,t){const[n,s]=d1[t]??["UNKNOWN",500];if(s===429&&m1.test(oe(e.details)))return _f();const o=ko({details:e.statusDetails});
return{httpStatus:s,status:n,message:oe(e.details)||oe(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}r(p1,"grp\
cFailure");function Ef(e,t){const{code:n}=e,s=he(e.response)?e.response:{},o=vf(s.data),i=he(o.error)?o.error:{},a=Number(s.status??e.status??(typeof n=="number"?
n:0))||0,c=oe(o.error_description),u=oe(o.error),l=ko({details:i.details,errors:i.errors}),f=w1(Of(s.headers,"retry-after"))??l.retryDelayMs;return{httpStatus:a,
status:oe(i.status)||u||oe(n)||b1(e)||"",message:oe(i.message)||(u&&c?`${u}: ${c}`:"")||oe(e.message)||String(t),details:l,isLimit:a===429,...f!==void 0&&{retryAfterMs:f},
...he(e.config)&&{url:String(e.config.url??"")}}}r(Ef,"httpFailure");function g1(e,t){const n=Ef(e,t),s=he(e.response)?e.response:{},o=r(c=>Of(s.headers,c),"hea\
der"),i=oe(vf(s.data).message)||n.message,a=f1({httpStatus:n.httpStatus,message:i,header:o,nowMs:Date.now()});return a?{...n,message:i,isLimit:!0,retryAfterMs:n.
retryAfterMs??a.waitMs}:{...n,message:i,isLimit:!1}}r(g1,"gitHubFailure");function vf(e){if(he(e))return e;if(typeof e!="string")return{};const t=Tt(e);return he(
t)?t:{}}r(vf,"bodyOf");function b1(e){const t=he(e.cause)?e.cause:{};return oe(t.code)||(e.name==="AbortError"?"ABORTED":"")}r(b1,"nodeCode");function Of(e,t){return e instanceof
Headers?e.get(t)??"":he(e)?oe(e[t]):""}r(Of,"headerOf");function w1(e){if(!e)return;if(/^\d+$/.test(e))return Number(e)*1e3;const t=Date.parse(e);return Number.
isNaN(t)?void 0:Math.max(0,t-Date.now())}r(w1,"retryAfter");const ct="New roles usually take effect within two minutes, sometimes seven or more.",as=r(e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.
exec(e)?.[1]??"PROJECT","projectOf"),y1=[[/^batch\./,"roles/batch.jobsEditor","project"],[/^storage\.(objects|multipartUploads)\./,"roles/storage.objectUser","b\
ucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,"roles/logging.viewer","project"],
[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.logWriter","project"],[/^serviceusage\./,
"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm-account"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,
"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,
"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function $1(e){const t=y1.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}r(
$1,"roleWith");const Mf={batch:"batch.googleapis.com compute.googleapis.com logging.googleapis.com",storage:"storage.googleapis.com",logging:"logging.googleapis\
.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"cloudresourcemanager.googleapis.com",iam:"iam.googleapis.com"},
Tf=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,hint:_1},{reasons:[
"BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:r(e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${Af(e)} --billing-account=ACCOUNT_ID`,"hint")},
{reasons:["SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:r(
e=>`Run: gcloud services enable ${E1(e)} --project=${Af(e)}${S1(e)?' (only "preflight" uses this API; the run itself does not need it)':""}`,"hint")},{reasons:[
"LOCATION_POLICY_VIOLATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:r(()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No r\
ole is missing.',"hint")},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:r(()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',"hint")},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIEN\
T"],text:/insufficient authentication scopes/i,hint:r(()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the sc\
ope https://www.googleapis.com/auth/cloud-platform.',"hint")},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
hint:r(({principal:e})=>`The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${Nf(e.caller)}`,"hint")},{reasons:["ORG_RESTRI\
CTION_VIOLATION","RESOURCE_USAGE_RESTRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:r(()=>"A policy of the organization refuses the request\
; roles do not help. Ask its administrator for an exception for the project.","hint")},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:r(
({principal:e,...t})=>`The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${as(t.resource)} --role=roles/serv\
iceusage.serviceUsageConsumer --member=${e.caller}. ${ct}`,"hint")}];function k1(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;
return(Tf.find(({reasons:i})=>i.includes(t.reason))??Tf.find(({text:i})=>i?.test(n)))?.hint(e)??""}r(k1,"refusalHint");const S1=r(({service:e})=>e==="cloudresou\
rcemanager"||e==="iam","isOnlyForChecks");function _1({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(e)?.[1],s=t.perimeterId||
n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-h\
osted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}r(_1,"perimeterHint");function E1({details:e,message:t,service:n}){
const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?Mf.batch??s:s:Mf[n]??`${n}.googleapis.com`}r(E1,"apisO\
f");const v1=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function Af({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=v1.exec(t)?.slice(1).find(Boolean);return s||o||as(n)}r(Af,"projectOfAnswer");const Nf=r(e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??
"SERVICE_ACCOUNT","emailIn"),O1=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function xf({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=O1.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}r(xf,"missingPermission");function M1(e){const t=xf(e);if(!t)return"";const{message:n,
principal:s,resource:o}=e,i=$1(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${ct}`;const{role:a,scope:c}=i,
u=`--role=${a} --member=`;if(c==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam servic\
e-accounts add-iam-policy-binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${as(o)} ${u}${s.caller}. ${ct}`;if(c==="caller-account")return`\
The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${Nf(s.caller)}\
 ${u}${s.federated}. ${ct}`;const l=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(c==="bucket"&&l)return`Run: gcloud storage buckets add-iam-policy-binding gs://${l} ${u}${s.
caller}. ${ct}`;const f=as(o),d=e.service==="logging"?' (or set "stream_logs: false")':"",m=e.service==="batch"?" (or the project does not exist)":"";return`Run\
: gcloud projects add-iam-policy-binding ${f} ${u}${s.caller}${d}${m}. ${ct}`}r(M1,"permissionHint");function T1(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,
i=t>0?`HTTP ${t}`:o,a=i===""?"":` (${i})`,c=xf(e);if(c)return`no permission ${c} on ${Cf(s)}${a}`;const u=If(s);if(u!==void 0&&/\bbucket does not exist/i.test(e.
message))return`bucket ${u} does not exist${a}`;const l=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,""),f=n.endsWith(" to")?`${n}\
 ${Cf(s)}`:n;return l===""?`${f} failed${a}`:`${l}${a}: ${f}`}r(T1,"headlineOf");const If=r(e=>/^gs:\/\/([^/]+)/.exec(e)?.[1],"bucketOf");function Cf(e){const t=If(
e);if(t!==void 0)return`gs://${t}`;const n=/\bprojects?[/ ]([\w.:-]+)/.exec(e)?.[1];return n===void 0?e:`project ${n}`}r(Cf,"headline_placeOf");const Rf="copy t\
o",Lf="test writing to";function A1(e){const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"github":return/^API rate limit exceeded|x-ratelimit-remaining/i.
test(t)?"This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the \
hour; run fewer jobs at the same time.":"This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fe\
wer jobs at the same time.";case"oidc":return"GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.";case"sts":case"\
iamcredentials":return"Google issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same ti\
me.";case"storage":return/object mutation|rate limit for object|gcs429/i.test(t)?"An object was written more than once per second. This is temporary: run the jo\
b again. No quota of the project is exhausted.":"Cloud Storage accepts no more requests for this bucket for now. This is temporary: run the job again, with fewe\
r runs at the same time.";case"logging":return'Cloud Logging allows 60 reads per minute, shared by everything in the project. The run itself is not affected, bu\
t lines are late. Set "stream_logs: false", or request a higher quota "Read requests per minute".';case"batch":return s?"A daily quota of the Batch API is exhau\
sted. Request a higher quota.":'A quota of the Batch API is exhausted for this minute. Run fewer runs at a time, or raise "poll_interval".';case"cloudresourcema\
nager":case"iam":case"metadata":return"The service accepts no more requests for now. Run the job again."}}r(A1,"limitHint");function N1(e){return e.service==="o\
idc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.':/generateAccessToken/.test(e.url??"")||e.service===
"iamcredentials"?x1(e):C1(e)}r(N1,"tokenHint");function x1({httpStatus:e,principal:t}){return e===403?`The federated identity may not impersonate the input "ser\
vice_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,"")} --role=roles/iam.worklo\
adIdentityUser --member=${t.federated}. ${ct}`:e===404?'The input "service_account" names an account that does not exist.':'Check the input "service_account".'}
r(x1,"impersonationHint");const I1=[[/127 bytes/i,"Map google.subject to something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,
"Correct the attribute mapping of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.r\
epository."],[/connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,"Google could not reach the issu\
er of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); an Enterprise Server must be reachable from the inte\
rnet, or its keys must be uploaded to the provider."],[/issuer/i,"The token's issuer differs from the provider's. Set the provider's issuer URI to https://token\
.actions.githubusercontent.com, or to that of your Enterprise Server."],[/stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,"The OIDC toke\
n was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock."],[/audience/i,'Google did not accep\
t the OIDC token: compare the input "audience" with the allowed audiences of the provider.']];function C1({status:e,message:t,principal:n}){if(e==="invalid_targ\
et")return'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';if(e==="invalid_request"&&/Invalid value for "audience"/i.test(
t))return'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the p\
roject.';if(/attribute condition/i.test(t))return jf(n.claims);const s=I1.find(([o])=>o.test(t));return s?s[1]:e==="unauthorized_client"?jf(n.claims):e==="inval\
id_grant"?`Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub's.`:'Check \
the input "workload_identity_provider".'}r(C1,"exchangeHint");const jf=r(e=>`The provider's attribute condition rejected the claims of this run: ${e}. Compare: \
gcloud iam workload-identity-pools providers describe.`,"conditionHint");function R1(e){const{httpStatus:t}=e;return e.isLimit?A1(e):t===0?L1(e):t>=500?j1(e):k1(
e)||M1(e)||P1(e)}r(R1,"hintFor");const Pf=r(({service:e})=>e==="github"||e==="oidc","isGitHub");function L1(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.
test(e.status)?"The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_L\
ARGE"?"Run the job again. If it happens again, check your proxy and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?
"":`The network or ${Pf(e)?"GitHub":"the service"} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}
r(L1,"networkHint");const j1=r(e=>Pf(e)?"GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.":"Google reports an interna\
l error. See https://status.cloud.google.com, then run the job again.","outageHint");function P1(e){const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"\
batch":return D1(e);case"storage":return F1(e);case"sts":case"iamcredentials":case"oidc":return N1(e);case"logging":return e.httpStatus===403?B1(e):"";case"gith\
ub":return W1(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exist, or the caller has no role on it.':"";case"iam":return t?"C\
heck the name: the service account does not exist, or the caller may not see it.":"";case"metadata":return""}}r(P1,"serviceHint");function D1(e){const{httpStatus:t,
principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.':t===403?`Run: g\
cloud projects add-iam-policy-binding ${as(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the project does not exist). ${ct}`:t===404&&/tasks? of/.
test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.":t===404?'Check "project_id" and "region": Batc\
h is not offered in every region.':t===409?"A Batch job with this name exists and does not belong to this run. Delete it, or run the job again to get a new name\
.":t===400?U1(e.message):""}r(D1,"batchHint");function U1(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_external_ip: true" (runs-on.with: \
no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.test(e)?'Check "networ\
k" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch names comes from the inp\
uts or from runs-on.with of this job."}r(U1,"fieldHint");function B1({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(" ").
at(-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${ct}`}r(B1,"loggingHint");function F1(e){const{httpStatus:t,resource:n,
principal:s,message:o,details:i,operation:a}=e,c=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${c}\
 bills its readers (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${c} --no-requester-pays`:t===401?'C\
loud Storage did not accept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-po\
licy-binding gs://${c} --role=roles/storage.objectUser --member=${s.caller}. ${ct}`:t===404?`Check "${a===Rf||a===Lf?"artifacts_uri":"gcs_bucket"}": bucket ${c}\
 or the object does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${c} --uniform-bucket-level-access`:""}r(F1,"storageHint");
function W1({httpStatus:e,message:t}){return e===422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: \
it was not pushed, or belongs to a fork. The run itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==
404?"":/\bSAML|SSO\b/.test(t)?"Authorize the token for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addres\
ses, and that of the runner is not among them.":/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: c\
hecks: write" (and "pull-requests: write" for comments); pull requests from forks never get them.'}r(W1,"gitHubHint");const G1=new Set([408,429,500,502,503,504]),
H1=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,K1=3e4,z1=18e4,J1=500,V1=2e4,Y1=12e4;function q1(e){const{clock:t}=e;return async(n,s)=>{const o=X1(n,t,e.random);
for(let i=1;;i++){const a=t.now(),c=r(u=>e.trace(`${n.service}: ${n.operation} ${n.resource} \u2192 ${u} (${Math.round(t.now()-a)} ms, attempt ${i})`),"trace");
try{const u=await Z1(n,t,s);return c("ok"),u}catch(u){if(u instanceof B)throw u;const l=u instanceof pr?u.failure:h1(u,n.service);c(`${l.httpStatus||"no answer"}\
 ${l.status}`);const f=n.signal?.aborted?void 0:o(l,i);if(f===void 0||(await t.sleep(f,n.signal),n.signal?.aborted))throw Df(n,l,u,i,e.principal)}}}}r(q1,"calle\
r");function X1(e,t,n){const s=t.now(),o=e.totalMs??z1;let i=0,a=0;return(c,u)=>{if(!Q1(c,e))return;const l=e_(u,n);if(c.isLimit&&e.limitUntilMs!==void 0){const h=Math.
max(l,c.retryAfterMs??0);return t.now()+h>e.limitUntilMs?void 0:(i+=h,e.onLimit?.(h),h)}const f=o-Math.max(t.now()-s-i,a),d=Math.min(c.retryAfterMs??0,Y1);if(f<=
0||d>=f)return;const m=Math.min(Math.max(l,d),f);return a+=m,m}}r(X1,"patienceOf");class pr extends Error{static{r(this,"Overdue")}failure;constructor(t,n){super(
n?"the run was stopped":`no response within ${Math.round(t/1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:ko({}),
isLimit:!1}}}async function Z1(e,t,n){const s=e.attemptMs??K1,o=new AbortController,i=new AbortController,a=r(()=>o.abort(),"stop");e.signal?.addEventListener("\
abort",a,{once:!0}),e.signal?.aborted&&a();const{signal:c}=o,u=new Promise((l,f)=>{c.addEventListener("abort",()=>f(new pr(s,e.signal?.aborted===!0)),{once:!0})});
u.catch(()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||o.abort()});try{if(c.aborted)throw new pr(s,e.signal?.aborted===!0);return await Promise.race([n(
c),u])}finally{i.abort("done"),e.signal?.removeEventListener("abort",a)}}r(Z1,"withDeadline");function Q1(e,t){return e.status==="STOPPED"||t.isFinal?.(e.message)?
!1:e.isLimit||G1.has(e.httpStatus)||t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===0&&(e.status===""||H1.test(e.status))}r(Q1,"isRetryable");function e_(e,t){
return Math.min(V1,J1*2**e)*(1+t())/2}r(e_,"backoffOf");function Df(e,t,n,s,o){const{service:i,operation:a,resource:c}=e,{httpStatus:u,status:l,isLimit:f}=t,d=[
u>0?`HTTP ${u}`:"",l].filter(p=>p!=="").join(" "),m=s>1?` after ${s} attempts`:"",h=nn(t.message).replace(/\s+/g," ").trim().slice(0,600),b={service:i,operation:a,
resource:c,httpStatus:u,status:l,message:h,details:t.details,isLimit:f,url:t.url,principal:o};return new B({service:i,operation:a,resource:c,httpStatus:u,status:l,
message:`${a} ${c}${m}: ${h}${d?` (${d})`:""}`,hint:R1(b),headline:T1(b),isLimit:f,cause:n})}r(Df,"cloudError");const t_=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;
function n_(e){const t=t_.exec(e.workloadIdentityProvider.trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attr\
ibute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_na\
me "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?`serviceAccount:${s}`:n}}r(n_,"principalOf");var Uf=P(57075);async function Bf({url:e,method:t,headers:n,
body:s,signal:o,accepts:i},a){const c=await a.request({url:e,method:t,headers:{...n,...wf},data:s,responseType:"stream",signal:o,retry:!1,validateStatus:r(()=>!0,
"validateStatus")}),u={status:c.status,header:r(l=>c.headers.get(l)??"","header")};return kf(u,c.data||Uf.Readable.from([]),{url:e,accepts:i})}r(Bf,"libraryRequ\
est");const s_=r(async(e,t)=>{try{return await t({...e,size:is})}catch(n){throw n.type==="max-size"?new rs:n}},"boundedAdapter");function gr(e){const{stsCredential:t}=e;
for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults={...s,redirect:"manual",adapter:s_}}}r(gr,"harden");class o_ extends Error{static{
r(this,"Stopped")}code="ABORTED"}const Ff=r(async e=>(e.startsWith("http:")?await Promise.resolve().then(P.t.bind(P,37067,19)):await Promise.resolve().then(P.t.
bind(P,44708,19))).request,"openerFor"),Wf=r(({url:e,method:t,headers:n,body:s,signal:o,accepts:i},a,c)=>new Promise((u,l)=>{const f=r(()=>o.removeEventListener(
"abort",m),"settled"),d=r(b=>{f(),l(b),h.destroy()},"fail"),m=r(()=>d(new o_("the request was stopped")),"stop"),h=a(e,{method:t,headers:{...n,...wf}},b=>{const p={
status:b.statusCode??0,header:r(g=>`${b.headers[g]??""}`,"header")};kf(p,b,{url:e,accepts:i}).then(g=>{f(),u(g)},d)});h.on("error",d),c&&h.on("finish",c),o.addEventListener(
"abort",m,{once:!0}),h.end(s)}),"nodeRequest"),i_=r(({isProxied:e})=>async({url:t,method:n,data:s,headers:o,signal:i},a)=>{const c=s instanceof URLSearchParams,
u=s===void 0||c?s?.toString():JSON.stringify(s),f={accept:"application/json",...u!==void 0&&{"content-type":c?"application/x-www-form-urlencoded":"application/j\
son"},...o},d=e?r_:a_,{bytes:m,header:h}=await d({url:t,method:n,headers:f,body:u,signal:i},a),b=m.toString("utf8");return{data:Tt(b)??b,header:h}},"senderFor"),
r_=r(async(e,t)=>{t?.();const{OAuth2Client:n}=await P.e(492).then(P.t.bind(P,492,19)),s=new n;return gr(s),Bf(e,s.transporter)},"sendThroughLibrary"),a_=r(async(e,t)=>Wf(
e,await Ff(e.url),t),"sendDirectly");class Le extends Error{static{r(this,"BrokenAnswer")}code="ERR_BROKEN_ANSWER"}const c_=3e4;function u_(e){return async(t,n)=>{
const s={service:"oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)
throw new B({...s,httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an O\
IDC token.",hint:e.isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }"\
 to this job.'});return e.call({...s,attemptMs:c_},async a=>{const c={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},
signal:a},{data:u}=await e.send(c,n),l=he(u)?u.value:void 0;if(typeof l!="string"||l==="")throw new Le("the answer holds no token");return e.mask(l),l})}}r(u_,"\
oidcTokens");const Gf="https://www.googleapis.com/auth/cloud-platform",Hf="urn:ietf:params:oauth:token-type",Kf=3600,zf=2e4;async function l_(e){const{endpoints:t,
provider:n}=e,s=`//iam.${e.universe}/${n}`,o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n,attemptMs:zf},
a=await e.call(i,async l=>{const{data:f}=await e.send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth:grant-t\
ype:token-exchange",audience:s,scope:Gf,requested_token_type:`${Hf}:access_token`,subject_token:o,subject_token_type:`${Hf}:jwt`}),signal:l});return Jf(he(f)?f.
access_token:void 0,Number(he(f)&&f.expires_in)*1e3)}),c=e.serviceAccount;if(c===void 0)return a;e.mask?.(a.text);const u={service:"iamcredentials",operation:"i\
mpersonate",resource:c,attemptMs:zf};return e.call(u,async l=>{const{data:f,header:d}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccounts/${c}:\
generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${a.text}`},data:{scope:[Gf],lifetime:`${Kf}s`},signal:l}),m=he(f)?f:{},h=Date.parse(d("date"))||
e.clock.now();return Jf(m.accessToken,Date.parse(String(m.expireTime))-h)})}r(l_,"exchange");function Jf(e,t){if(typeof e!="string"||e==="")throw new Le("the re\
sponse contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:Kf*1e3}}r(Jf,"tokenOf");function Vf(e){const t=Tt(e);if(t===void 0)return"is not JSON";
if(!he(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!=="service_account"?`holds credentials of type ${JSON.
stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?'has no "client_email" or no "private_key"':{email:s,
privateKey:o,...typeof i=="string"&&{id:i}}}r(Vf,"readServiceAccountKey");function f_(e,t){const n=new t.make({email:e.email,key:e.privateKey,keyId:e.id,scopes:t.
scopes,universeDomain:t.universe});return t.endpoints.token!==Ri&&n.transporter.interceptors.request.add({resolved:r(async s=>s.url?.href===Ri?{...s,url:new URL(
t.endpoints.token)}:s,"resolved")}),n}r(f_,"serviceAccountClient");const Yf="https://www.googleapis.com/auth/cloud-platform",d_=6e4;async function h_(e){const{identity:t}=e,
n=t.key===void 0?t.workloadIdentityProvider:void 0;return n===void 0?p_(e):m_(e,n)}r(h_,"credentials");async function m_(e,t){const{identity:n,endpoints:s,oidcToken:o,
send:i,call:a,clock:c,mask:u}=e;let l=r(()=>{},"onSent");const d=new Promise(g=>{l=g}).then(async()=>{const{OAuth2Client:g}=await P.e(492).then(P.t.bind(P,492,19)),
w=new g({universeDomain:n.universe});return gr(w),w});let m=Number.NEGATIVE_INFINITY,h,b="";async function p(){const g=c.now(),w=await l_({provider:t,serviceAccount:n.
serviceAccount,audience:n.audience,universe:n.universe,endpoints:s,oidcToken:o,onSent:l,send:i,call:a,clock:c,mask:u}).finally(l);u?.(w.text),b=w.text,(await d).
setCredentials({access_token:w.text}),m=g+w.lifeMs-Math.min(d_,w.lifeMs/2)}return r(p,"renew"),{client:d,token:r(()=>b,"token"),async ready(g){c.now()<m||(h??=p().
finally(()=>{h=void 0}),await g_(h,g,t))},refused(){m=Number.NEGATIVE_INFINITY}}}r(m_,"federated");async function p_(e){const{identity:t,call:n}=e,{GoogleAuth:s,
JWT:o}=await P.e(492).then(P.t.bind(P,492,19)),i=t.key?.file??"the environment",{key:a,universe:c}=t,l=await n({service:"sts",operation:"read credentials of",resource:i},
async()=>{if(a){const d=Vf(await a.text());if(typeof d=="string")throw new Error(`the key file ${d}`);return f_(d,{scopes:Yf,universe:c,endpoints:e.endpoints,make:o})}
return new s({scopes:Yf,projectId:t.projectId,universeDomain:c}).getClient()});gr(l);let f;return{client:Promise.resolve(l),async ready(d){const m={service:"sts",
operation:"get a token from",resource:i,signal:d},{token:h}=await n(m,()=>l.getAccessToken());!h||h===f||(f=h,e.mask?.(h))},refused(){l.setCredentials({})}}}r(p_,
"ambient");async function g_(e,t,n){if(!t)return e;let s=r(()=>{},"stop");const o=new Promise((i,a)=>{s=r(()=>{a(new B({service:"sts",operation:"get a token fro\
m",resource:n,httpStatus:0,status:"STOPPED",message:`get a token from ${n}: the run was stopped`}))},"stop")});o.catch(()=>{}),e.catch(()=>{}),t.aborted&&s(),t.
addEventListener("abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}r(g_,"untilStopped");function qf(e,t){return async(n,s)=>{
await t.ready(n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof B)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}r(
qf,"withToken");const $t={run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},b_=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,w_=r(
e=>e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""),"slug"),Ke=r(e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),"labelValue"),At=r(
e=>(0,xe.createHash)("sha256").update(e).digest("hex"),"digestOf");function y_(e){const t=At(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return[
"ddw",w_(e.job).slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}r(y_,"batchJobId");function br(e,t){const n=At(`${e} ${t}`),s=(Number.parseInt(n[16]??
"0",16)&3|8).toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(17,20)}`,n.slice(20,32)].join("-")}r(br,"requestId");const cs=r(
e=>`projects/${e.projectId}/locations/${e.region}`,"locationOf"),Xf=r((e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,"jobFolder"),Zf=r((e,t)=>`${Xf(e,t)}cla\
ims/`,"claimsFolder"),wr=r((e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,"claimName"),So=r((e,t,n)=>`${Xf(e,t)}${n}/`,"partFolder"),$_=r((e,t,n)=>`${So(e,t,n)}prepare.j\
son`,"prepareName"),k_=r((e,t)=>`${e.folder}artifacts/${t}-`,"artifactsPrefix"),yr=r(e=>`${e.folder}source.tar.gz`,"sourceName"),Qf=r(e=>`${e.folder}lease.json`,
"leaseName"),ed=r(e=>`${e.folder}packages/`,"uploadsFolder");function $r(e,t,n){const s=e.repositoryId.replace(/\W/g,"-")||"local";return`${e.prefix}/${t}/${s}/${n}\
/`}r($r,"keptFolder");function S_(e,t,n){const s=encodeURIComponent(n.toWellFormed()).replace(/^\./,"%2E"),o=s.length<=200?s:`${s.slice(0,150)}-${At(n).slice(0,
32)}`;return`${$r(e,"_history",t)}${o}.json`}r(S_,"historyName");const __=r(e=>At(JSON.stringify([...e].sort())).slice(0,32),"packageGroup");function E_(e,t,n){
return{...!n&&{"managed-by":"github-actions",...t.commit&&{"commit-sha":Ke(t.commit)}},...Object.fromEntries(e.machine.labels),[$t.run]:Ke(t.runId),[$t.job]:Ke(
e.job.id),...t.repositoryId&&{"github-repository-id":Ke(t.repositoryId)},...t.githubRunId&&{"github-run-id":Ke(t.githubRunId)},...t.githubRunAttempt&&{"github-r\
un-attempt":Ke(t.githubRunAttempt)}}}r(E_,"labelsOf");const Qe=r(e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETION_IN_PROGRESS","isTerminal"),v_=r(
e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(e),"isKnown"),Te=r(e=>typeof e=="object"&&
e!==null?e:{},"batch_views_record"),kt=r(e=>typeof e=="string"?e:"","batch_views_text"),kr=r(e=>{const t=Te(e);return Number(t.seconds??0)*1e3+Math.floor(Number(
t.nanos??0)/1e6)},"millis");function O_(e){const t=Te(e),n=t.taskExecution?Te(t.taskExecution):void 0;return{description:kt(t.description),atMs:kr(t.eventTime),
...n&&{exitCode:Number(n.exitCode??0)},...kt(t.taskState)?{taskState:kt(t.taskState)}:{}}}r(O_,"eventView");const td=r(e=>(Array.isArray(e)?e.map(O_):[]).sort((t,n)=>t.
atMs-n.atMs),"eventViews");function _o(e){const t=Te(e),n=Te(t.status),s=Te(Te(n.taskGroups).group0),[o]=Array.isArray(s.instances)?s.instances:[],i=Number(Te(o).
taskPack??0),a=kr(n.runDuration);return{name:kt(t.name),uid:kt(t.uid),state:kt(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:Te(t.labels),createdMs:kr(
t.createTime),counts:Object.fromEntries(Object.entries(Te(s.counts)).map(([c,u])=>[c,Number(u)])),events:td(n.statusEvents),...a>0&&{runMs:a},...i>0&&{tasksPerVm:i}}}
r(_o,"jobView");function M_(e){const{taskGroups:t}=Te(e),n=Te(Array.isArray(t)?t[0]:void 0),{variables:s}=Te(Te(n.taskSpec).environment);return Object.fromEntries(
Object.entries(Te(s)).map(([o,i])=>[o,kt(i)]))}r(M_,"taskVariables");function T_(e){const t=Te(e),n=Te(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec(kt(t.
name))?.[1]??-1),state:kt(n.state),events:td(n.statusEvents)}}r(T_,"taskView");async function*nd({service:e,operation:t,resource:n},s){const o=new Set;let i="";
do{const{items:a,nextToken:c}=await s(i);if(yield a,o.has(c))throw new B({service:e,operation:t,resource:n,httpStatus:0,status:"REPEATED_PAGE",message:`${t} ${n}\
: the service returned the same page again and again.`});o.add(c),i=c}while(i!=="")}r(nd,"pagesOf");const sd=1e3,od=2e4,id=od+2e3,A_="jobs(name,uid,labels,creat\
eTime,status),nextPageToken,unreachable";async function N_(e){const{BatchServiceClient:t}=await Promise.all([P.e(492),P.e(830)]).then(P.t.bind(P,74830,19)),n=new URL(
e.endpoint),s=new t({apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_receive_message_length":is,authClient:e.
client});let o=!0;const i=s.initialize();i.catch(()=>{});const a={timeout:od,retry:{retryCodes:[]},autoPaginate:!1},c=r((d,m)=>e.call(d,async()=>(await i,m())),
"call"),u=r((d,m,h)=>({service:"batch",operation:d,resource:m,attemptMs:id,signal:h}),"detailsOf"),l=r(async(d,m)=>{const h=[];for await(const b of nd(d,p=>c(d,
()=>m(p))))h.push(...b);return h},"listed"),f=r((d,m)=>c(u("get Batch job",d,m),async()=>{const[h]=await s.getJob({name:d},a);return h}),"get");return{async create({
location:d,id:m,spec:h,isFinal:b},p){const g=`${d}/jobs/${m}`,w={service:"batch",operation:"create Batch job",resource:g,attemptMs:id,isFinal:b,signal:p},y=r(($,k)=>{
const S=$.labels[$t.spec];if(S===h.labels[$t.spec]||k&&S===void 0)return $;throw new B({service:"batch",operation:"create Batch job",resource:g,httpStatus:409,status:"\
ALREADY_EXISTS",message:`create Batch job ${g}: a job with this name exists with another specification.`,hint:"Delete it, or run the job again to get a new name\
."})},"own");try{const $=await c(w,async()=>{const k={parent:d,jobId:m,job:x_(h),requestId:br("create",g)},[S]=await s.createJob(k,a);return S});return y(_o($),
!0)}catch($){if(!($ instanceof B)||$.httpStatus!==409)throw $;return y(_o(await f(g,p)),!1)}},async list(d,m,h){const b=r(async()=>(await l(u("list Batch jobs o\
f",d,h),async g=>{const w=`labels.${$t.run}="${m}"`,y={parent:d,filter:w,pageSize:sd,pageToken:g},[$,,k]=await s.listJobs(y,{...a,...o&&{otherArgs:{headers:{"x-\
goog-fieldmask":A_}}}});return{items:$,nextToken:k?.nextPageToken??""}})).map(_o),"views");try{return await b()}catch(p){if(!o||!(p instanceof B)||p.httpStatus!==
400)throw p;return o=!1,b()}},variables:r(async(d,m)=>M_(await f(d,m)),"variables"),async cancel(d,m){await rd([400,404],()=>c(u("cancel Batch job",d,m),()=>s.cancelJob(
{name:d,requestId:br("cancel",d)},a)))},async remove(d,m){await rd([400,404],()=>c(u("delete Batch job",d,m),()=>s.deleteJob({name:d,requestId:br("delete",d)},a)))},
async tasks(d,m,h){return(await l(u("list tasks of",d,h),async p=>{const g={parent:`${d}/taskGroups/group0`,filter:m,pageSize:sd,pageToken:p},[w,,y]=await s.listTasks(
g,a);return{items:w,nextToken:y?.nextPageToken??""}})).map(T_)},close:r(()=>s.close(),"close")}}r(N_,"batch");async function rd(e,t){try{await t()}catch(n){if(!(n instanceof
B&&e.includes(n.httpStatus)))throw n}}r(rd,"ignoring");function x_(e){const[t]=e.taskGroups,n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[
{...t,taskSpec:{...t.taskSpec,maxRunDuration:{seconds:n}}}]}}r(x_,"wireJob");const I_="entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextP\
ageToken";function C_(e){async function t(n,s,o){const i={service:"logging",operation:"read logs of",resource:`project ${n}`,totalMs:2e4,signal:o},{filter:a,orderBy:c,
pageSize:u,pageToken:l}=s;return e.call(i,async f=>{const{data:d}=await e.client.request({url:`${e.endpoint}/v2/entries:list`,method:"POST",params:{fields:I_},data:{
resourceNames:[`projects/${n}`],filter:a,orderBy:c,pageSize:u,pageToken:l},responseType:"json",signal:f,retry:!1});if(!he(d))throw new Le("the response is not a\
 JSON object");return{lines:(d.entries??[]).map(R_),nextPageToken:d.nextPageToken??""}})}return r(t,"list"),{taskOutput({projectId:n,jobUids:s,since:o,task:i,pageToken:a},c){
const l={filter:`${ad(n,s,i)} AND timestamp>="${o}"`,orderBy:"timestamp asc",pageSize:1e3,pageToken:a||void 0};return t(n,l,c)},async newestOutput({projectId:n,
jobUids:s,task:o,count:i},a){const c=ad(n,s,o),{lines:u}=await t(n,{filter:c,orderBy:"timestamp desc",pageSize:i},a);return u.toReversed()},async agentLog({projectId:n,
jobUid:s,count:o},i){const a=[`logName="projects/${n}/logs/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT textPayload:"report agent state"','NOT textPayload:"E\
xecuting runnable"'].join(" AND "),{lines:c}=await t(n,{filter:a,orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()}}}r(C_,"logging");function ad(e,t,n){
const s=n===void 0?"":` AND labels.task_id=~"-group0-${n}(/|$)"`,o=t.map(i=>`"${i}"`).join(" OR ");return`logName="projects/${e}/logs/batch_task_logs" AND label\
s.job_uid=(${o})${s}`}r(ad,"outputFilter");function R_(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,o=typeof s?.message==
"string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),...n!==void 0&&{taskRetry:Number(n)},host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.
exec(i)?.[1]??""}}r(R_,"logging_lineOf");async function L_(e){const t=await Ff(e.endpoint);return({path:n,method:s,headers:o,body:i,signal:a,accepts:c})=>{const u=e.
endpoint+n,l={authorization:`Bearer ${e.token()}`,...i!==void 0&&{"content-length":`${Buffer.byteLength(i)}`},...o};return Wf({url:u,method:s,headers:l,body:i,signal:a,
accepts:c},t)}}r(L_,"directRequests");const j_=r(e=>({path:t,method:n,headers:s={},body:o,signal:i,accepts:a})=>Bf({url:e.endpoint+t,method:n,headers:s,body:o,signal:i,
accepts:a},e.client),"libraryRequests"),Eo=r(({bytes:e})=>Tt(e.toString("utf8")),"jsonOf"),P_=6e4,D_=1e4;function U_(e){const{endpoints:t}=e,n=r((o,i,a)=>({service:o,
operation:"test permissions on",resource:i,attemptMs:D_,totalMs:P_,signal:a}),"detailsOf");async function s(o,{url:i,method:a,body:c}){return e.call(o,async u=>{
const{data:l}=await e.client.request({url:i,method:a,data:c,responseType:"json",signal:u,retry:!1});if(!he(l))throw new Le("the response is not a JSON object");
return l.permissions??[]})}return r(s,"ask"),{onBucket(o,i,a){const c=i.map(l=>`permissions=${l}`).join("&"),u=`${t.storage}/storage/v1/b/${encodeURIComponent(o)}\
/iam/testPermissions?${c}`;return s(n("storage",`gs://${o}`,a),{url:u,method:"GET"})},onProject(o,i,a){const c=`${t.cloudresourcemanager}/v1/projects/${o}:testI\
amPermissions`,u=n("cloudresourcemanager",`project ${o}`,a);return s(u,{url:c,method:"POST",body:{permissions:i}})},onServiceAccount(o,i,a){const c=encodeURIComponent(
o),u=`${t.iam}/v1/projects/-/serviceAccounts/${c}:testIamPermissions`,l=n("iam",`service account ${o}`,a);return s(l,{url:u,method:"POST",body:{permissions:i}})}}}
r(U_,"permissions");class cd extends Error{static{r(this,"PartFailed")}status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function B_(e){const t=`\
batch_${(0,xe.randomUUID)()}`,n=[...e.names],s=n.map((c,u)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${u+1}>`,
"",`DELETE /storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(c)} HTTP/1.1`,"",""].join(`\r
`)).join(""),i=[...(await e.requests({path:"/batch/storage/v1",method:"POST",headers:{"content-type":`multipart/mixed; boundary=${t}`},body:`${s}--${t}--\r
`,signal:e.signal})).bytes.toString("utf8").matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.length)throw new cd(500,`${i.
length} answers to ${n.length} deletes`);let a;for(const[c,[,u,l]]of i.entries()){const f=Number(u);f===404||f>=200&&f<=299?e.names.delete(n[c]??""):a=new cd(f,
l??"")}if(a)throw a}r(B_,"batchDelete");const F_=2197175160,W_=G_();function G_(){const e=new Int32Array(2048);for(let t=0;t<256;t++){let n=t;for(let s=0;s<8;s++)
n=n&1?n>>>1^F_:n>>>1;e[t]=n}for(let t=256;t<e.length;t++){const n=e[t-256]??0;e[t]=(e[n&255]??0)^n>>>8}return e}r(G_,"tables");const St=r(e=>W_[e]??0,"entry");function ud(e,t=0){
const n=new DataView(e.buffer,e.byteOffset,e.length),s=e.length-e.length%8;let o=~t,i=0;for(;i<s;i+=8){const a=n.getInt32(i,!0)^o,c=n.getInt32(i+4,!0);o=St(1792+
(a&255))^St(1536+(a>>>8&255))^St(1280+(a>>>16&255))^St(1024+(a>>>24))^St(768+(c&255))^St(512+(c>>>8&255))^St(256+(c>>>16&255))^St(c>>>24)}for(;i<e.length;i++)o=
St((o^n.getUint8(i))&255)^o>>>8;return~o}r(ud,"crc32c");function ld(e){const t=Buffer.alloc(4);return t.writeInt32BE(e),t.toString("base64")}r(ld,"crc32cText");
async function H_(e){const{from:t,to:n,isNew:s}=e.copy,o=`/storage/v1/b/${encodeURIComponent(t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(
n.bucket)}/o/${encodeURIComponent(n.name)}`,a=new URLSearchParams({sourceGeneration:t.generation,fields:"done,rewriteToken",...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&
{rewriteToken:e.rewriteToken}}),c=`${o}/rewriteTo${i}?${a}`,u=Eo(await e.requests({path:c,method:"POST",signal:e.signal}));if(!he(u))throw new Le("the response \
to the copy is not a JSON object");if(u.done!==!0){if(typeof u.rewriteToken!="string")throw new Le("the copy is neither done nor has a token to continue");return u.
rewriteToken}}r(H_,"copyStep");const Sr=8*1024*1024;async function K_(e,t,n){const{bucket:s,name:o,generation:i,size:a}=e;let c=0,u=0;do{const f=Math.min(c+Sr,a),
d=a>Sr&&{span:[c,f]},m=await t({bucket:s,name:o,generation:i,maxBytes:Sr,...d});u=ud(m,u),await n(m),c=m.length===0?a:c+m.length}while(c<a);if(ld(u)===e.crc32c)
return;const l=`gs://${s}/${o}`;throw new B({service:"storage",operation:"read",resource:l,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${l} is not what \
its task wrote.`,hint:"Somebody else with write access to the bucket changed it. Grant each service account only the roles in docs/security.md, then run the job\
 again."})}r(K_,"downloadObject");class z_ extends Error{static{r(this,"TooLarge")}code="TOO_LARGE"}class J_ extends Error{static{r(this,"StoredCompressed")}code="\
COMPRESSED"}async function V_({bucket:e,name:t,span:n,generation:s,maxBytes:o=Number.POSITIVE_INFINITY},i,{requests:a,signal:c}){const u=`/storage/v1/b/${encodeURIComponent(
e)}/o/${encodeURIComponent(t)}`,{header:l,bytes:f}=await a({path:`${u}?alt=media${s?`&generation=${s}`:""}`,method:"GET",...n&&{headers:{range:`bytes=${n[0]}-${n[1]-
1}`}},accepts:{maxBytes:o,tooLarge:r(()=>new z_(`it has more than ${Math.round(o/1024/1024)} MiB`),"tooLarge"),refusal:r(m=>yf(m("x-goog-stored-content-encoding"))?
new J_("it is stored compressed"):void 0,"refusal")},signal:c});if(n)return Y_(f,n);const d=/crc32c=([^,\s]+)/.exec(l("x-goog-hash"))?.[1];if(d!==void 0&&d!==i(
f))throw new Le(`the ${f.length} received bytes differ from those that were sent`);return f}r(V_,"readObject");function Y_(e,[t,n]){if(e.length===n-t)return e;if(e.
length>=n)return e.subarray(t,n);throw new Le(`received ${e.length} of ${n-t} requested bytes`)}r(Y_,"partOf");async function q_({bucket:e,name:t,bytes:n,contentType:s,
metadata:o,generation:i},a,{requests:c,signal:u}){const l=`part_${(0,xe.randomUUID)()}`,f=JSON.stringify({name:t,contentType:s,crc32c:a,metadata:o}),d=[`--${l}`,
"Content-Type: application/json; charset=UTF-8","",f,`--${l}`,`Content-Type: ${s}`,"",""].join(`\r
`),m=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,h=new URLSearchParams({uploadType:"multipart",name:t,...i!==void 0&&{ifGenerationMatch:i},fields:"generat\
ion"}),b=await c({path:`${m}?${h}`,method:"POST",headers:{"content-type":`multipart/related; boundary=${l}`},body:Buffer.concat([Buffer.from(d),n,Buffer.from(`\r\

--${l}--\r
`)]),signal:u});if(!he(Eo(b)))throw new Le("the response to the upload is not a JSON object")}r(q_,"writeObject");async function X_({bucket:e,name:t},{requests:n,
signal:s}){const o=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,i=new URLSearchParams({uploadType:"resumable",name:t}),c=(await n({path:`${o}?${i}`,method:"\
POST",headers:{"content-type":"application/json"},body:"{}",signal:s})).header("location"),u=c===""?null:URL.parse(c,"https://storage.invalid");if(!u)throw new Le(
"the response has no upload URL");const l=u.pathname+u.search;await n({path:l,method:"DELETE",signal:s}).catch(()=>{})}r(X_,"tryWriting");async function Z_(e,t,n,s){
const{bucket:o,name:i}=t;if(n.httpStatus!==412&&n.httpStatus!==403)throw n;const a=await e.read({bucket:o,name:i},s).catch(u=>{throw n.httpStatus===403?n:u});if(t.
bytes.equals(a)&&await Q_(e,t,s))return;const c=`gs://${o}/${i}`;throw new B({service:"storage",operation:"upload",resource:c,httpStatus:412,status:"PLANTED_OBJ\
ECT",message:`Object ${c} exists and was not written by this run.`,hint:"Somebody else with write access to the bucket created it. Grant each service account on\
ly the roles in docs/security.md, then run the job again.",cause:n})}r(Z_,"expectOwn");async function Q_(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(
s);if(i.length===0)return!0;const{metadata:a}=await e.describe({bucket:t,name:n},o);return i.every(([c,u])=>a[c]===u)}r(Q_,"hasMetadata");const fd="name,size,cr\
c32c,generation,metadata",dd=r(e=>({name:String(e.name),size:Number(e.size??0),crc32c:String(e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??
{}}),"storedObject");async function eE({bucket:e,name:t},{requests:n,signal:s}){const i=`${`/storage/v1/b/${encodeURIComponent(e)}/o/${encodeURIComponent(t)}`}?${new URLSearchParams(
{fields:fd})}`,a=Eo(await n({path:i,method:"GET",signal:s}));if(!he(a))throw new Le("the response is not a JSON object");return dd(a)}r(eE,"describeObject");const tE=`\
items(${fd}),nextPageToken`,nE=3e4,hd=6e4,sE=100,oE=4;function iE(e){const{call:t,requests:n}=e,s=r(d=>ld(ud(d)),"checksum"),o=r(({bucket:d,name:m})=>`gs://${d}\
/${m}`,"uri"),i=r((d,m,h)=>({service:"storage",operation:d,resource:m,signal:h}),"detailsOf");async function*a({bucket:d,prefix:m,startOffset:h},b){const p=i("l\
ist",`gs://${d}/${m}`,b);yield*nd(p,async g=>{const w=new URLSearchParams({prefix:m,...h!==void 0&&{startOffset:h},...g!==""&&{pageToken:g},maxResults:"1000",fields:tE}),
y=`/storage/v1/b/${encodeURIComponent(d)}/o?${w}`,$=await t(p,async S=>{const _=Eo(await n({path:y,method:"GET",signal:S}));if(!he(_))throw new Le("the list is \
not a JSON object");return _});return{items:($.items??[]).map(dd),nextToken:oe($.nextPageToken)}})}r(a,"list");const c=r(async(d,m)=>{const h=nE+d.bytes.length/
sE,b={service:"storage",operation:"upload",resource:o(d),attemptMs:h,totalMs:4*h,signal:m};await t(b,p=>q_(d,s(d.bytes),{requests:n,signal:p}))},"write"),u=r(async(d,m)=>{
const h={service:"storage",operation:"read",resource:o(d),attemptMs:hd,totalMs:4*hd,signal:m};return t(h,b=>V_(d,s,{requests:n,signal:b}))},"read"),l=r(async(d,m)=>t(
i("read",o(d),m),h=>eE(d,{requests:n,signal:h})),"describe"),f=r(async(d,m)=>{let h;do{const b=h;h=await t(m,p=>H_({requests:n,copy:d,rewriteToken:b,signal:p}))}while(h!==
void 0)},"copyAll");return{list:a,describe:l,async copy({bucket:d,name:m,generation:h,to:b},p){const g={bucket:d,name:m,generation:h};try{await f({from:g,to:{bucket:d,
name:b},isNew:!0},i("copy",o(g),p))}catch(w){if(!(w instanceof B)||w.httpStatus!==412)throw w}},async copyOver({to:d,bucket:m,name:h,generation:b},p){await f({from:{
bucket:m,name:h,generation:b},to:d,isNew:!1},i(Rf,o(d),p))},async tryWriting(d,m){await t(i(Lf,o(d),m),h=>X_(d,{requests:n,signal:h}))},async create({bucket:d,name:m,
content:h,contentType:b,metadata:p={}},g){const w=typeof h=="string"?Buffer.from(h):Buffer.from(h.buffer,h.byteOffset,h.byteLength);try{await c({bucket:d,name:m,
bytes:w,contentType:b,metadata:p,generation:"0"},g)}catch(y){if(!(y instanceof B))throw y;await Z_({read:u,describe:l},{bucket:d,name:m,bytes:w,metadata:p},y,g)}},
async replace({bucket:d,name:m,content:h,contentType:b},p){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:b},p)},async replaceVersion({bucket:d,name:m,
content:h,contentType:b,generation:p},g){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:b,generation:p},g)},read:u,download:r((d,m,h)=>K_(d,b=>u(b,h),
m),"download"),async removeAll({bucket:d,prefix:m,keeps:h=r(()=>!1,"keeps")},b){let p=0;for await(const g of a({bucket:d,prefix:m},b)){const w=g.filter(({name:S})=>!h(
S)),y=Array.from({length:Math.ceil(w.length/100)},(S,_)=>_*100),$=Wt(oE),k=y.map(S=>$(async()=>{const _=w.slice(S,S+100),E=new Set(_.map(({name:O})=>O)),v=i("de\
lete objects under",`gs://${d}/${m}`,b);await t(v,O=>B_({requests:n,bucket:d,names:E,signal:O})),p+=_.length}));await Promise.allSettled(k),await Promise.all(k)}
return p}}}r(iE,"storage");const rE=1024*1024;async function us(e){const{workspace:t,path:n,input:s}=e,o=r((f,d,m)=>({problem:{code:f,message:`input "${s}": ${d}`,
...m&&{hint:m}}}),"problem"),i=r((f,d)=>{const m=(0,J.relative)(f,d);return m!==""&&m!==".."&&!m.startsWith(`..${J.sep}`)&&!(0,J.isAbsolute)(m)},"isInside");if(n.
includes("\0"))return o("file-not-found","the path has a NUL character.");const a=(0,J.resolve)(t,n);if(!i((0,J.resolve)(t),a))return o("file-outside-workspace",
`"${n}" is outside the workspace.`,"Give a path inside the repository.");let c;try{c=await(0,ce.realpath)(a)}catch{return o("file-not-found",`"${n}" does not ex\
ist in ${t}.`,"Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the repository.")}if(!i(await(0,ce.realpath)(
t),c))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:u,isFile:l}=await(0,ce.stat)(c).then(f=>({size:f.size,isFile:f.isFile()}));
return l?u>rE?o("file-too-large",`"${n}" has ${u.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,ce.readFile)(c),file:(0,J.relative)((0,J.
resolve)(t),a).split(J.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}r(us,"readWorkspaceFile");function aE(e){const{endpoints:t,call:n,identity:s,
clock:o,oidcToken:i,send:a,mask:c}=e,u=new Map,l=r((p,g)=>{const w=JSON.stringify(p),y=u.get(w);if(y)return y;const $=g();return u.set(w,$),$},"once"),f=r(p=>l(
["credentials",p],()=>h_({identity:p?{...s,key:cE(e.workspace,p)}:s,endpoints:t,clock:o,oidcToken:i,send:a,call:n,mask:c})),"credentialsFor"),d=r(async p=>{const g=await f(
p);return g.ready().catch(()=>{}),g},"startedFor"),m=r(async p=>{const g=await d(p);return{client:await g.client,call:qf(n,g)}},"signedBy"),h=r(async({token:p,client:g})=>{
const w=t.storage;return p&&!e.isProxied?L_({endpoint:w,token:p}):j_({endpoint:w,client:await g})},"objectRequests"),b=[];return{batch:r(({projectId:p,keyFile:g})=>l(
["batch",p,g],async()=>{const{client:w,call:y}=await m(g),{universe:$}=s,k=await N_({client:w,call:y,endpoint:t.batch,universe:$,projectId:p});return b.push(k),
k}),"batch"),storage:r(({keyFile:p})=>l(["storage",p],async()=>{const g=await d(p);return iE({requests:await h(g),call:qf(n,g)})}),"storage"),logging:r(({keyFile:p})=>l(
["logging",p],async()=>{const{client:g,call:w}=await m(p);return C_({client:g,call:w,endpoint:t.logging})}),"logging"),permissions:r(({keyFile:p})=>l(["permissi\
ons",p],async()=>{const{client:g,call:w}=await m(p);return U_({client:g,call:w,endpoints:t})}),"permissions"),authenticate:r(async p=>(await f(void 0)).ready(p),
"authenticate"),close:r(async()=>{await Promise.allSettled(b.map(p=>p.close()))},"close")}}r(aE,"clients");const cE=r((e,t)=>({file:t,text:r(async()=>{const n=await us(
{workspace:e,path:t,input:"credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)},"text")}),"keyIn");
function md(e,t,n){const{gitHub:s,runner:o,environment:i,clock:a}=n,c=Xs(i).url!==void 0,u=i_({isProxied:c});return aE({identity:e,endpoints:du(i,e.universe),clock:a,
oidcToken:u_({send:u,environment:i,call:t,isFork:s.isFork,mask:o.mask}),send:u,isProxied:c,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}r(md,
"connect");function vo(e,t){return n_({workloadIdentityProvider:e.workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,
ref:t.environment.GITHUB_REF??"",eventName:t.gitHub.eventName})}r(vo,"principalIn");function pd(e,t){return q1({clock:t.clock,random:Math.random,trace:t.runner.
debug,principal:e})}r(pd,"callOf");const uE=256,_r=256*1024,Er=r(e=>({text:r(()=>e,"text")}),"inMemory");function lE(e){let t,n=!1,s=0,o=0;const i=Buffer.allocUnsafe(
_r);function a(l,f){t??=fE(e);for(let d=0;d<f;)d+=(0,De.writeSync)(t,l,d,f-d,s+d);s+=f}r(a,"write");function c(){a(i,o),o=0}r(c,"flush");function u(l,f){o+f>_r&&
c();const d=s+o;return f>_r?a(Buffer.from(l),f):o+=i.write(l,o),d}return r(u,"put"),{keep(l){if(l.length<=uE||n)return Er(l);const f=Buffer.byteLength(l);let d;
try{d=u(l,f)}catch{return n=!0,Er(l)}return{text:r(()=>d<s?dE(t,d,f):i.toString("utf8",d-s,d-s+f),"text")}},close(){t!==void 0&&(0,De.closeSync)(t),t=void 0,n=!0}}}
r(lE,"inFile");function fE(e){(0,De.mkdirSync)(e,{recursive:!0});const t=(0,J.join)(e,`kept-${process.pid}-${Date.now()}`),n=(0,De.openSync)(t,"wx+",384);try{(0,De.
rmSync)(t)}catch{}return n}r(fE,"openNameless");function dE(e,t,n){if(e===void 0)throw new Error("The file of kept texts is closed.");const s=Buffer.allocUnsafe(
n);for(let o=0;o<n;){const i=(0,De.readSync)(e,s,o,n-o,t+o);if(i===0)throw new Error(`The file of kept texts ends at ${t+o}.`);o+=i}return s.toString("utf8")}r(
dE,"textIn");const vr={rung:jk,isSecondStart:!1,round:0,retry:0};function hE(e,t,n=Er){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,
status:"WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,
startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(s),warnings:[],keep:n}}r(hE,"newRunState");function ls(e,t){const n=e;n.stop??=t}r(ls,"stopped");
function mE(e){const t=e;delete t.stop}r(mE,"stopWithdrawn");function Or(e,t){e.warnings.push(t)}r(Or,"warned");function gd(e,t,n){if(e.phase!=="waiting")return;
const s=e;s.checkIf=t,s.startedMs=n}r(gd,"began");function bd(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}r(bd,"begunPart");function pE(e,t,n){e.phase!=="ended"&&
e.starting.set(t,n)}r(pE,"starting");function wd(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const a={...t,view:yd(
o,i),submittedMs:i,queuedSinceMs:$E(s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,isSettled:!1,early:new Map,writing:new Set};
s.parts.push(a);for(const c of t.combinations){s.holders[c]=t.number,s.starts[c]=(s.starts[c]??0)+1;const{again:u,...l}=s.combinations[c]??{};s.combinations[c]=
l}s.phase="active"}r(wd,"started");const yd=r((e,t)=>e.createdMs>0?e:{..._o({}),...e,createdMs:t},"datedView");function gE(e,t,n){if(e.phase!=="waiting")return;
const s=e;e.starting.delete(t.name);const{view:o,nowMs:i,limitMs:a}=n;s.early={part:t,view:yd(o,i),submittedMs:i,idleUntilMs:i,limitMs:a,misses:0,isListed:!1}}r(
gE,"startedEarly");function bE(e,t,n){if(e.end)return;const s=e;s.view=t,s.misses=0,s.isListed=!0;const o=Sd(t,n);o!==void 0?s.runningMs??=o:s.idleUntilMs=n}r(bE,
"seenEarly");function wE(e){const t=e;t.end||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(wE,"vanishedEarly");function yE(e,t,n){const{early:s}=e;if(e.phase===
"ended"||!s||s.end)return;wd(e,{...s.part,needs:t},{view:s.view,nowMs:n}),s.end={kind:"went",atMs:n};const o=e.parts.at(-1);o&&(o.submittedMs=s.submittedMs,o.isListed=
s.isListed,o.wentMs=ds(s,n),s.runningMs!==void 0&&(o.waitingSinceMs=s.runningMs,o.runningMs=Math.max(o.wentMs,s.runningMs)))}r(yE,"went");function $d(e,t){const{
early:n}=e;if(!n||n.end)return;const{nowMs:s,reason:o,machineTime:i}=t;n.end={kind:"given up",atMs:s,reason:o,machineTime:i}}r($d,"gaveUp");function $E(e,{combinations:t},n){
const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}r($E,"queuedS\
inceMs");function kE(e,t,n){if(e.phase==="ended")return;const s=e;s.phase="active",kd(s,t,{cause:"refused",terms:n})}r(kE,"refused");function SE(e,t,n){if(e.phase===
"ended")return;const s=t;kd(e,n.combinations,{cause:"waited",terms:s.terms}),n.combinations.length>0&&(s.waitedMs=n.afterMs),delete s.starvedSinceMs}r(SE,"taken\
Back");function kd({combinations:e},t,n){for(const s of t)e[s]={...e[s],again:n}}r(kd,"startAgain");function _E(e){e.isEmptied=!0}r(_E,"emptied");function EE(e,t){
const n=e;n.phase!=="ended"&&(n.failure=t)}r(EE,"startFailed");function vE(e,t,n,s){if(t.isSettled)return;const o=t,{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=n.
counts,l=i+a+c+u;i+a>=Math.min(o.parallelism,Mr(e,o,n))||l>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=s,o.begunTasks=l,o.misses=0,o.isListed=!0,o.view=
n;const d=Sd(n,s);d!==void 0&&(o.runningMs??=Math.max(d,o.wentMs??0))}r(vE,"seen");function Sd(e,t){const n=e.state==="RUNNING"||e.state==="SUCCEEDED"||(e.counts.
RUNNING??0)>0;return e.events.find(({description:o})=>/ to RUNNING /.test(o))?.atMs??(n?t:void 0)}r(Sd,"runningSince");function _d(e){e.misses++}r(_d,"missed");
function OE(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(OE,"vanished");function ME(e,t,n){e.isSettled||e.failures.set(t,n)}r(ME,
"taskFailed");function TE(e,t,n,s){const o=e;o.runningMs??=n;const i=o.writing;s?i.delete(t):i.add(t)}r(TE,"wrote");function Ed(e){const t=e;t.isCancelled=!0}r(
Ed,"canceled");function vd(e,t,n){e.isSettled||e.early.set(t,n)}r(vd,"reading");function AE(e,t){const n=e;n.isSettled||(n.endedMs=t)}r(AE,"batchJobEnded");function Od(e,t){
const n=e;n.isSettled||(n.machineTime=t)}r(Od,"paid");function Oo(e,t){if(e.phase==="ended")return;const n=e,s=n.combinations;for(const[o,i]of t.combinations)s[o]=
i;n.preemptions+=t.preemptions}r(Oo,"collected");function NE(e,t,n){if(t.isSettled||e.phase==="ended")return;Oo(e,n);const s=t;s.isSettled=!0,s.early.clear()}r(
NE,"settled");function xE(e,t,n){e.phase==="ended"||e.combinations[t]?.outcome||(e.combinations[t]=n)}r(xE,"reused");function IE(e,t,n){const s=e.combinations[t],
o=s?.outcome;if(!s||!o?.failure)return;const{name:i,message:a}=n;e.combinations[t]={...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,
message:a}}}}r(IE,"failureKnown");function Md(e,t){const n=e;n.phase!=="ended"&&(n.reason??=t)}r(Md,"explained");function CE(e){if(e.phase==="ended")return;const t=new Set(
e.parts.flatMap(({writing:s,combinations:o})=>[...s].map(i=>o[i]))),n=e.combinations;for(const[s,o]of e.planned.combinations.entries()){if(n[s]?.outcome)continue;
const i=t.has(s)?1:0;n[s]={outcome:{combination:o,index:s,status:"CANCEL",attempts:i,warnings:[]}}}}r(CE,"restCancelled");function Td(e,t){if(e.phase==="ended")
return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}r(Td,"ended");function RE(e,t){for(const n of e.
jobs.values())Md(n,n.parts.length>0?"the run was aborted":"never started"),Td(n,{status:"CANCEL",nowMs:t})}r(RE,"abandoned");const LE=r(e=>e.failure!==void 0||e.
combinations.some(({errors:t})=>t!==void 0),"hasErrors"),fs=r(({isCancelled:e,isEmptied:t})=>e&&!t,"isCutOff");function Mr(e,t,n=t.view){const{RUNNING:s=0,ASSIGNED:o=0,
SUCCEEDED:i=0,FAILED:a=0}=n.counts,c=t.combinations.filter(l=>kn(e,t,l)).length,u=[...t.failures.values()].filter(l=>l!==void 0).length;return Math.max(s+o,c-i-
(a-u))}r(Mr,"openTasks");const ds=r(({submittedMs:e,view:t},n)=>n-(e-t.createdMs),"serviceMs"),Nt=r(({early:e})=>e?.end===void 0?e:void 0,"waitingEarly"),kn=r((e,t,n)=>e.
holders[n]===t.number&&e.combinations[n]?.again===void 0,"isHeld"),jE=r((e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),"holderOf"),PE=r((e,t)=>t==="CANCEL"?
e.combinations.find(n=>n.ownCancel!==void 0)?.ownCancel:void 0,"ownCancelOf"),Ad=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,
DE=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,UE=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,BE=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,
FE=r(({description:e})=>Ad.exec(e)?.[2],"stateSetBy");function Gt({description:e}){return DE.test(e)?"":e.replace(Ad,"").trim()}r(Gt,"newsOf");function WE(e){const t=UE.
exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}r(WE,"batchErrorIn");function Nd({description:e}){const t=BE.exec(Gt({description:e,atMs:0}));
if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}
r(Nd,"taskEndIn");const Tr=$e.diskTypes.split(" "),xd=Tr.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),WB=30,GE=375;function Ar(e,t){const n=ro($e.disks,
t)?.split(" ");return!n||!Tr.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}r(Ar,"isDiskOf");const HE=r(e=>Ar("pd-balanced",
e)?void 0:"hyperdisk-balanced","defaultBootDiskType");function Id(e,t){if(Ar(e,t))return;const n=`${Ie(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&
!Ar("pd-balanced",t))return`cannot be combined with ${n}, which support only Hyperdisk`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which h\
ave no Hyperdisk Balanced`;const s=ro($e.disks,t)??"";return`cannot be combined with ${n}, which support ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(
", ")}`}r(Id,"diskMistake");const Cd=r(e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,"disk_rules_listed");function KE(e,t,n){const s=wt(
e),o=$e.localSsdGb.find(([c])=>c.test(e))?.[1]??GE;if(s&&s.localSsds>0){const c=s.localSsds*o;return t===c?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.
localSsds} of ${o} GB: write local-ssd:${c}`}const i=ro($e.localSsds,e),a=`asks for local-ssd, which is not offered for ${Ie(e).toUpperCase()} machines (${e})`;
if(i){if(s){const c=Object.keys(i).find(l=>s.vCpus<=Number(l)),u=(i[Number(c)]??"").split(" ").filter(l=>l!==""&&!(n==="nvidia-tesla-t4"&&l==="24")).map(Number);
if(u.length===0)return a;if(t%o===0&&!u.includes(t/o)){const l=`${Cd(u)} of them, that is ${Cd(u.map(f=>f*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o}\
 GB; ${e} takes ${l}`}}}else if(Vi(e))return a;return t%o===0?void 0:`has a local SSD of ${t} GB; it must be a multiple of ${o}`}r(KE,"localSsdMistake");const zE=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
function JE(e,t,n){const s=[];for(const[o,i]of e){const[,a="",c=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],u=VE({type:a,sizeGb:Number(c)},t);zE.test(
o)?a===""||Number(c)<10?n(`has '${i}' for ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):u!==void 0?n(u):s.push({path:o,type:a,sizeGb:Number(
c)}):n(`has the path '${o}', which is not /mnt/disks/NAME`,'NAME can contain a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has m\
ore than one local SSD","Write one disk of twice the size; it has two partitions."),s}r(JE,"disksOf");function VE(e,t){if(e.type==="local-ssd")return KE(t?.type??
"",e.sizeGb,t?.gpuType);const n=t&&Id(e.type,t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}r(VE,"mistakeOf");const Rd=r(e=>e.path.slice(11),
"deviceNameOf");var be=P(38815);const Ld=28;function Nr(e){const t=xr(e.replace(new RegExp(`^[${so}]+|[${so}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.
exec(t.replaceAll("_",""));if(!n)return;const[,s,o="",i="",a="0",c,u,l=""]=n,f=s==="-";if(c!==void 0)return{kind:"infinite",isNegative:f};if(u!==void 0)return{kind:"\
nan",isNegative:f,isSignalling:u.length===4,payload:l.replace(/^0+/,"")};if(o+i==="")return;const d=Number(a)-i.length;if(!(Math.abs(d)>=1e18))return{kind:"fini\
te",isNegative:f,coefficient:BigInt(o+i),exponent:d}}r(Nr,"parseDecimal");function jd(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?
-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"\
infinite",isNegative:t};const{numerator:n,power:s}=Bd(Math.abs(e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}r(jd,"exactDecimal");
function YE(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().
length;if(e.coefficient!==0n&&o+s>Ld)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=XE(e.coefficient,s)),!(i.toString().length>Ld))return{...e,coefficient:i,
exponent:n}}r(YE,"quantize");function Pd(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?
"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.
exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}r(Pd,
"decimalText");function qE(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=Bd(Math.abs(e)),i=Fd(n*10n**BigInt(t),1n<<BigInt(s)).toString().
padStart(t+1,"0"),a=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-a:a}r(qE,"roundFloat");function Dd(e,t){const[n,s]=[Nr(e),Nr(t)];return!n||!s||
n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.coefficient===s.coefficient:
n.isNegative===s.isNegative&&Wd(n)===Wd(s)}r(Dd,"isSameDecimal");const Ud=r((e,t)=>Dd(e,Pd(jd(t))),"decimalEqualsNumber");function xr(e){return e.replace(new RegExp(
"\\p{Nd}","gu"),t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(
s%10)})}r(xr,"asciiDigits");function Bd(e){let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}r(Bd,"fractionOf");function XE(e,t){
return t>=0?e*10n**BigInt(t):Fd(e,10n**BigInt(-t))}r(XE,"shifted");function Fd(e,t){const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}r(Fd,"divideHalfEve\
n");function Wd(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-n.length}`}r(Wd,"trimmed");function je(e,t){if(typeof e==
"string"||typeof t=="string"||e===null||t===null)return e===t;const n=Oe(e),s=Oe(t);return n!==void 0&&s!==void 0?n==s:Hd(e)&&s!==void 0?Ud(String(e.v),s):Hd(t)&&
n!==void 0?Ud(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?ZE(e,t):e instanceof Map&&t instanceof Map?QE(e,t):e instanceof H&&t instanceof H&&ev(e,t)}r(je,
"pythonEquals");function Gd(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(je(n,t))return{key:n}}}r(Gd,"findKey");
function Mo(e){if(typeof e=="string")return`text ${e}`;const t=Oe(e);return t!==void 0?`number ${t}`:e instanceof H?`${e.tag} ${String(e.v)}`:e}r(Mo,"keyIdentit\
y");const Hd=r(e=>e instanceof H&&e.tag==="decimal","isDecimal");function ZE(e,t){return e.length===t.length&&e.every((n,s)=>je(n,t[s]??null))}r(ZE,"isSameList");
function QE(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=Gd(t,n);return o!==void 0&&je(s,t.get(o.key)??null)})}r(QE,"isSameMap");function ev(e,t){
const n=r(s=>s.tag==="set"||s.tag==="frozenset","isSet");if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.length===o?.length&&!!s?.every(i=>o?.some(a=>je(i,a)))}return e.
tag!==t.tag?!1:e.tag==="decimal"?Dd(String(e.v),String(t.v)):e.tag==="datetime"?tv(String(e.v),String(t.v)):je(e.v,t.v)}r(ev,"isSameTagged");function tv(e,t){const n=/(?:T[^-+]*)([-+].*)$/;
if(n.test(e)!==n.test(t))return!1;const s=r(o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(
6,"0")}`},"instant");return e===t||s(e)===s(t)}r(tv,"isSameTime");const nv=1e4,sv=6e5;class To extends Error{static{r(this,"Excess")}of;offset;constructor(t,n){
super(`too many ${t}`),this.of=t,this.offset=n}}function*ov(e,t){let n=0,s=0,o=0,i=0,a=0,c=!1;for(const u of new be.JG().lex(e)){if(u===""||u===""||u===""){c=
u==="",u===""&&(s=0),yield u;continue}if(c?u.includes(`
`)&&(o=0):u==="["||u==="{"?s++:u==="]"||u==="}"?s--:u==="-"||u==="?"||u===":"&&s===0?o++:/^[&!*]/.test(u)?i++:u.includes(`
`)&&(o=0),c=!1,u[0]!==" "&&a++,a>sv)throw new To("parts",n);if(i>nv)throw new To("marks",n);if(s>t||s===0&&o>t)throw new To("levels",n);yield u,n+=u.length}}r(ov,
"boundedLexemes");const iv=r((e,t)=>cv(()=>rv(av(e,t))),"documentsIn");function rv(e){const t=new be.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,
logLevel:"silent"}),n=[];for(const o of t.compose(e))if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.
streamInfo().errors]}}r(rv,"composed");function*av(e,{maxDepth:t,maxErrors:n}){const s=new be.iX;let o=0;for(const i of ov(e,t)){for(const a of s.next(i))a.type===
"error"&&o++,yield a;if(o>n)break}yield*s.end()}r(av,"tokensIn");function cv(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.
stackTraceLimit=t}}r(cv,"withoutStacks");function uv(e,t,n){const[s]=e.pos;if(Kd.test(e.message))return n.findLast(c=>c<s)??s;const i=e.code==="BAD_INDENT"&&/^[ \t]*\n/.
test(t.slice(s))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(s)):null,a=s+(i?.[0].length??0);return a+(/^ */.exec(t.slice(a,a+200))?.[0].length??0)}r(uv,"placeOfError");
const Kd=/^Missing closing .quote/,Sn=/^Implicit (?:keys need to be on a single line|map keys need to be followed)/;function lv(e,t){const n=e.some(({code:s})=>s===
"TAB_AS_INDENT");return e.filter(({code:s,message:o,pos:[i]},a)=>{if(n&&s==="BAD_INDENT")return!1;const c=e[a-1];return!(Sn.test(o)&&c!==void 0&&Sn.test(c.message))||
t.slice(c.pos[0],i).split(`
`).length>2})}r(lv,"withoutFollowUps");const fv=[[/^Missing closing (.)quote.*/,"The closing $1 is missing."],[/^(Invalid escape sequence \\.).*/,"$1."],[/^Implicit (?:map )?keys need to be .*/,
"There is no key with a colon here."],[/^All mapping items must .*/,"The keys of one mapping must begin in the same column."],[/^Nested mappings are not .*/,"A \
value in the line of its key cannot be a key with a value."],[/^Unexpected scalar at node end.*/,"There is more text after the end of the value."],[/^Not a YAML token: .*/,
"There is more text after the end of the value."],[/^Sequence item without .*/,"This is neither an item of the list nor part of the item before it."],[/^Flow (?:map|sequence) in block .* end with a (.)$/,
"The closing $1 is missing, or is not indented more than its key."]];function dv(e){const t=e.message.split(`
`)[0]?.trim()??"",[n,s]=fv.find(([o])=>o.test(t))??[];return n&&s!==void 0?t.replace(n,s):/[.!?]$/.test(t)?t:`${t}.`}r(dv,"hints_messageOf");function zd(e,t,n){
const s=t.lastIndexOf(`
`,n-1)+1,o=Cr(t,s),i=Math.max(0,n-s),a={text:t,offset:n,start:s,line:o,before:o.slice(0,i),after:o.slice(i)};for(const c of hv){const u=c(e,a);if(u!==void 0)return u}}
r(zd,"hints_hintFor");const hv=[({code:e})=>e==="TAB_AS_INDENT"?"Indent with spaces.":void 0,(e,{line:t})=>/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(t)?"Resolve t\
he merge conflict, and remove its marks.":void 0,(e,{line:t})=>/^\s*```/.test(t)?"Remove the line: a definition contains only YAML.":void 0,({message:e=""})=>Kd.
test(e)?"Close it, and indent its continuation lines more than its key.":void 0,({code:e})=>e==="BAD_DQ_ESCAPE"?"A backslash begins an escape in double quotes: \
double it, or use single quotes.":void 0,({code:e},{after:t})=>e==="BAD_SCALAR_START"?`Put quotes around a text that begins with ${t[0]??"it"}.`:void 0,mv,pv,gv,
wv,$v,(e,{line:t})=>/(?<!\$)\{\{/.test(t)?'Put quotes around a value that begins with a brace, as in "{{ \u2026 }}".':void 0,({code:e},{after:t})=>e==="BAD_ALIA\
S"?Ao(t):void 0,({message:e=""},{before:t})=>/^Tags and anchors must be separated/.test(e)?Ao(/[!&]\S*$/.exec(t)?.[0]??"&"):void 0,kv,Sv,({message:e=""})=>Sn.test(
e)?"Write a colon and a space after the key.":void 0,_v];function Ao(e){const[t=""]=e;return`Put quotes around a text that begins with ${t}: without them it is ${{
"*":"an alias","&":"an anchor","!":"a tag"}[t]??"special"}.`}r(Ao,"special");function mv({message:e=""},{before:t,after:n}){if(/^Unexpected scalar at node end/.
test(e))return/["']\s*$/.test(t)?'A value that begins with a quote ends at the next one: put all of it into quotes of the other kind, or write it below "|".':/[\w\]}]\s+$/.
test(t)&&/^[\w"'-]+\s*:/.test(n)&&/[[{]/.test(t)?"Write a comma before it.":void 0}r(mv,"quotedPart");const Ir=/(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;function pv({
message:e=""},{text:t,start:n,before:s,line:o}){if(/^Not a YAML token/.test(e)&&Ir.test(s))return`Begin the text in the next line, indented, or remove ${/[|>]/.
exec(s)?.[0]} and write it in quotes.`;const i=Rr(t,n)?.line??"",a=ze(o)<=ze(i);return Ir.test(i)&&a&&(e.startsWith("All mapping")||Sn.test(e))?"Indent the text\
 more than its key.":void 0}r(pv,"afterBlockHeader");function gv({code:e},{text:t,start:n,line:s}){if(e!=="BAD_INDENT")return;const o=ze(s);let i;for(let a=n,c=0;c<
Vd;c++){const u=Rr(t,a);if(!u)return;if(ze(u.line)<=o)return i!==void 0&&Ir.test(u.line)&&ze(u.line)<o?`The first line of this text begins in column ${ze(i)}: n\
o other line of it may begin before that column.`:void 0;i=u.line,a=u.start}}r(gv,"outsideBlockText");const bv=5e3;function wv({message:e=""},{text:t,offset:n}){
if(!/^Flow (?:map|sequence) in block collection must be/.test(e))return;let s=0;for(let o=n-1;o>=Math.max(0,n-bv);o--){const i=t[o]??"";if((i==="]"||i==="}")&&s++,
!(i!=="["&&i!=="{")&&!(s-- >0))return`Close the ${i} of line ${t.slice(0,o).split(`
`).length}.`}}r(wv,"unclosedBracket");const yv=[[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"which is no ordinary space: replace it with one"],[/[\u200b-\u200f\u2060\ufeff\u00ad]/,
"which is invisible: remove it"],[/\uff1a/,'which is no ordinary colon: write ": "'],[/^\s*[\u2013\u2014]/,'which is no hyphen: write "-"']];function $v(e,{line:t}){
const n=Jd(t);return n&&`The line has ${n}.`}r($v,"foreignSign");function Jd(e){for(const[t,n]of yv){const s=t.exec(e);if(!s)continue;return`the character U+${(s[0].
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")} in place ${[...e.slice(0,s.index)].length+1}, ${n}`}}r(Jd,"foreignCharacter");function kv({message:e=""},{
line:t}){if(!(!Sn.test(e)&&!/^Nested mappings/.test(e)))return/^\s*-[^\s-]/.test(t)?"Write a space after the hyphen.":Sn.test(e)&&/^\s*(?:- +)*[\w-]+:\S/.test(t)?
"Write a space after the colon.":void 0}r(kv,"missingSpace");function Sv({message:e=""},{text:t,start:n,line:s,after:o}){if(!/^Nested mappings are not allowed/.
test(e))return;if(/:(?:\s|$)/.test(o))return'Put quotes around a text that contains ": ".';const i=Cr(t,n+s.length+1);return ze(i)>ze(s)?`The next line begins i\
n column ${ze(i)} and this one in column ${ze(s)}: keys of one mapping begin in one column.`:'Put quotes around a text that contains ": ".'}r(Sv,"nestedMapping");
function _v({code:e,message:t=""},{text:n,start:s,line:o}){if(e!=="BAD_INDENT"&&!t.startsWith("Sequence item without"))return;const i=Rr(n,s)?.line,[a,c]=[ze(o),
ze(i??"")];if(!(a===c||i===void 0))return`It begins in column ${a} and the line before it in column ${c}: keys of one mapping begin in one column.`}r(_v,"wrongC\
olumn");function Cr(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n).replace(/\r$/,"")}r(Cr,"lineAt");const Vd=1e3;function Rr(e,t){for(let n=t,s=0;n>0&&s<Vd;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=Cr(e,n);if(o.trim()!=="")return{line:o,start:n}}}r(Rr,"lineBefore");const ze=r(e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1,"columnOf");function Ev(e,t,n,s){
if(e.type===be.X5.BLOCK_LITERAL||typeof t!="string")return;const[o=0,i=o]=e.range??[],a=e.type===be.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,c=n.slice(a,i);return t.includes(`
`)||c.includes(`
`)?Ov(t,c,s):void 0}r(Ev,"scalarLines");const vv=64*1024*1024;function Ov(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,a=1,c=0;for(const[l,f]of t.split(`
`).entries()){const d=f.trim().replace(/^["']/,l===0?"":"$&").replace(/["'\\]$/,"").trim();if(d===""||c>vv)continue;const m=e.indexOf(d,i);c+=(m<0?e.length:m)-i,
!(m<0)&&(a+=e.slice(i,m).split(`
`).length-1,o.has(a)||o.set(a,n+l),i=m+d.length)}const u=[];for(let l=1;l<=s;l++)u.push(o.get(l)??u.at(-1)??n);return u}r(Ov,"codeLines");function Yd(e){const t=Zd(
e);if(![7,8,10].includes(t.length))return;const n=Qd(t,t.length);return n&&Xd(n)}r(Yd,"parseIsoDate");function Lr(e){const t=Zd(e);if(t.length<7)return;const n=Tv(
t),s=n===void 0?void 0:Qd(t,n);if(!s||n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&
240)===224?3:(o&240)===240?4:2,a=xv(t.slice(n+i));return a&&{...s,...a}}r(Lr,"parseIsoDatetime");function qd(e){const{hour:t,minute:n,second:s,microsecond:o}=e,
i=o===0?"":`.${Ht(o,6)}`;return`${Xd(e)}T${Ht(t,2)}:${Ht(n,2)}:${Ht(s,2)}${i}`}r(qd,"isoMoment");const _n=r(e=>new H("datetime",`${e}+00:00`,{tz:"UTC"}),"utcDat\
etime");function Mv(e){const t=String(e.v),[,n="",s,o,i,a="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(t)??[];if(s===void 0)return _n(
n);const c=(Number(o)*3600+Number(i)*60+Number(a))*(s==="-"?-1:1);if(c===0)return _n(n);const u=/\.\d+/.exec(n)?.[0]??"",l=Date.parse(`${n.replace(/\.\d+/,"")}Z`)-
c*1e3,f=new Date(l).toISOString();return/^(?!0000)\d{4}-/.test(f)?_n(f.slice(0,19)+u):void 0}r(Mv,"toUtc");const Ht=r((e,t)=>String(e).padStart(t,"0"),"pad"),Xd=r(
({year:e,month:t,day:n})=>`${Ht(e,4)}-${Ht(t,2)}-${Ht(n,2)}`,"isoDate"),Zd=r(e=>Buffer.from(e,"utf8").toString("latin1"),"utf8"),jr=r(e=>e!==void 0&&e>="0"&&e<=
"9","isDigit");function Kt(e,t,n){const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}r(Kt,"digitsAt");function Tv(e){if(e.length===7)return 7;
if(e[4]==="-")return e[5]!=="W"?10:e.length<8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&jr(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;jr(
e[t]);)t+=1;return t<9?t:t%2===0?7:8}r(Tv,"findSeparator");function Qd(e,t){const n=Kt(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]===
"W")return Av({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Kt(e,o,2);if(o+=2,s&&e[o++]!=="-")return;const a=Kt(e,o,2);if(!(i===void 0||a===void 0||i<1||i>
12||a<1))return a<=Nv(n,i)?{year:n,month:i,day:a}:void 0}r(Qd,"readDate");function Av(e){const{text:t,year:n}=e,s=Kt(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.
hasDash&&t[o++]!=="-")return;i=Kt(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>53)return;const a=No(n,0,4),c=a.getTime()-(a.getUTCDay()+6)%7*864e5,u=new Date(
c+((s-1)*7+i-1)*864e5);if(s===53&&![No(n,0,1),No(n,11,31)].some(d=>d.getUTCDay()===4))return;const[l,f]=[u.getUTCFullYear(),u.getUTCMonth()+1];return l>=1&&l<=9999?
{year:l,month:f,day:u.getUTCDate()}:void 0}r(Av,"readWeekDate");function No(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t,n),s}r(No,"utcDate");const Nv=r(
(e,t)=>No(e,t,0).getUTCDate(),"daysInMonth");function xv(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=eh(e,0,n);if(!s||s.hour>23||s.minute>59||s.second>59)
return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=eh(e,t+1,e.length);return!o||o.hasMore?void 0:o.hour*3600+o.minute*
60+o.second<86400?s:void 0}r(xv,"readTime");function eh(e,t,n){const s=[0,0,0];let o=t,i=!0;const a=r((l,f)=>{const[d=0,m=0,h=0]=s;return{hour:d,minute:m,second:h,
microsecond:l,hasMore:f}},"clock");for(let l=0;l<3;l+=1){const f=Kt(e,o,2);if(f===void 0)return;s[l]=f;const d=e[o+2];if(o+=3,l===0&&(i=d===":"),o>=n)return a(0,
d!==void 0);if(!(i&&d===":")){if(d==="."||d===",")break;if(i)return;o-=1}}const c=Math.min(n-o,6),u=Kt(e,o,c);if(u!==void 0){for(o+=c;jr(e[o]);)o+=1;return a(u*
10**(6-c),o<e.length)}}r(eh,"readClock");function Iv(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.
test(e)?!1:nh(e)??sh(e)??oh(e)??e}r(Iv,"plainScalar");const th=new Map([["str",e=>e],["null",()=>null],["bool",Cv],["int",nh],["float",e=>sh(e)??Rv(e)],["timest\
amp",oh]]);function Cv(e){return/^(?:yes|true|on)$/i.test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}r(Cv,"taggedBool");function Rv(e){const t=e.replaceAll("\
_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?Re(Number(t)):void 0}r(Rv,"pythonFloat");function nh(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.
exec(e)??[],s=n.replaceAll("_","");if(t===void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,a)=>i*60n+BigInt(a),0n):o=BigInt(
/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),Ye(t==="-"?-o:o)}r(nh,"plainInt");function sh(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return Re(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.
exec(e);if(t)return Re(+`${t[1]}Infinity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").
split("."),i=s.split(":").map(Number);i.push(+`${i.pop()??0}.${o}`);const a=i.reduce((c,u)=>c*60+u,0);return Re(e.startsWith("-")?-a:a)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?Re(Number(e.replaceAll("_",""))):void 0}r(sh,"plainFloat");function oh(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,a,c,u="",l,f,d,m]=t,h=r(k=>k.padStart(2,"0"),"pad"),b=`${n}-${h(s)}-${h(o)}`;if(!Lr(`${b}T${h(i??"0")}:${a??"00"}:${c??
"00"}`))return;if(i===void 0)return s.length+o.length===4?new H("date",b):void 0;const p=u.slice(0,6).padEnd(6,"0"),g=`${h(i)}:${a}:${c}${Number(p)===0?"":`.${p}`}`,
w=Number(d??0)*60+Number(m??0),y=f===void 0?"":`${f}${h(`${Math.floor(w/60)}`)}:${h(`${w%60}`)}`,$=l===void 0?y:"+00:00";return new H("datetime",`${b}T${g}${$===
"-00:00"?"+00:00":$}`)}r(oh,"plainDate");const Lv=5e5,Pr=100,Dr=100,jv="The file has more than 10,000 anchors, tags and aliases.",Pv='Pass values with the input\
 "matrix" or "params_file".',ih="Write it out, or use a matrix.",Dv="The file has more than 600,000 keys, values, signs and line breaks.",Uv='Remove the line "-\
--", or move what follows it to another file.',xo=`The file is nested deeper than ${Pr} levels.`,Bv=`${Ao("*")} An alias needs the anchor, such as &base, before\
 it.`,rh="Remove it, or put quotes around a text that begins with !.";class et extends Error{static{r(this,"Refusal")}code;offset;hint;constructor(t,n,s,o){super(
n),this.code=t,this.offset=s,this.hint=o}}function ah(e){const t=r((n,s,o,i)=>{const a=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:a,excerpt:e.excerpt(
a),...i&&{hint:i}}},"problem");try{const{documents:n,errors:s}=iv(e.text,{maxDepth:Pr,maxErrors:Dr}),[o,i]=n,a=lv(s,e.text),c=a.find(({message:m})=>m.startsWith(
"Maximum call stack"));if(c)return{problems:[t("too-deep",xo,c.pos[0])]};if(a.length>0){const m=Wv(n),h=a.slice(0,Dr).map(b=>{const p=uv(b,e.text,m);return t("y\
aml-syntax",dv(b),p,zd(b,e.text,p))});return{problems:Gv(h)}}if(!o)return{problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-doc\
ument","A file can contain only one YAML document; this is the start of a second one.",i.range?.[0]??0,Uv)]};if(!o.contents)return{problems:[t("empty-file","The\
 file is empty.",0)]};const u=Kv(e,o),l=u.read(o.contents,0),{problems:f}=u,d=r(m=>u.unread.has(hs(m)),"isUnread");return{...f.length===0&&{tree:l},draft:l,problems:f,
isUnread:d}}catch(n){if(n instanceof To){const{of:s,offset:o}=n;return s==="levels"?{problems:[t("too-deep",xo,o)]}:s==="parts"?{problems:[t("file-too-large",Dv,
o,Pv)]}:{problems:[t("too-many-aliases",jv,o,ih)]}}if(n instanceof et)return{problems:[t(n.code,n.message,n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[
t("too-deep",xo,0)]};throw n}}r(ah,"read_readYaml");const hs=r(e=>`${e?.line}:${e?.column}`,"read_placeOf");function Fv(e,t){if(e.kind==="sequence"&&t.kind==="s\
equence"){const s=new Set(t.items.flatMap(ch)),o=e.items.filter(i=>!ch(i).some(a=>s.has(a)));return{...t,items:[...o,...t.items]}}if(e.kind!=="mapping"||t.kind!==
"mapping")return t;const n=new Map(e.members.map(s=>[Mo(s.key),s]));for(const s of t.members)n.set(Mo(s.key),s);return{...t,members:[...n.values()]}}r(Fv,"joine\
d");function ch(e){return e.kind==="scalar"?[e.value]:e.kind==="sequence"?[]:e.members.flatMap(({key:t,node:n})=>(t==="name"||t==="id")&&n.kind==="scalar"?[n.value]:
[])}r(ch,"namesIn");function Wv(e){const t=[];for(const n of e)(0,be.YR)(n,{Scalar(s,{type:o,range:i}){(o===be.X5.QUOTE_DOUBLE||o===be.X5.QUOTE_SINGLE)&&t.push(
i?.[0]??0)}});return t.sort((n,s)=>n-s)}r(Wv,"quotedTexts");function Gv(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(s)?!1:(t.
add(s),!0)})}r(Gv,"distinct");function Hv(e){const t=new Map,n=new Map;return(0,be.YR)(e,{Node(s,o){!(0,be.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);const i=(0,be.
Vj)(o)?t.get(o.source):void 0;(0,be.Vj)(o)&&i&&n.set(o,i)}}),n}r(Hv,"aliasTargets");function Kv(e,t){const n=[],s=new WeakSet,o=new Set,i=new Set;let a=0;const c=Hv(
t),u=r(g=>g?.range?.[0]??0,"offsetOf");function l({code:g,message:w,offset:y,hint:$}){const k=`${g} ${y}`;if(n.length>=Dr||i.has(k))return;i.add(k);const S=e.at(
y);n.push({code:g,message:w,at:S,excerpt:e.excerpt(S),...$&&{hint:$}})}r(l,"report");function f(g,w){l(w);const y=e.at(w.offset),$={kind:"scalar",at:y,value:g,textAt:y};
return s.add($),o.add(hs(y)),$}r(f,"markedUnread");function d(g,w,y=0){a++;const $=g?u(g):y;if(a>Lv)throw new et("too-many-aliases","Aliases make the file too l\
arge to read.",$,ih);if(w>Pr)throw new et("too-deep",xo,$);const k=e.at($);if(g!==null&&!(0,be.Vj)(g)&&m(g),g===null)return{kind:"scalar",at:k,value:null,textAt:k};
if((0,be.Vj)(g)){const S=c.get(g);if(S)return d(S,w+1);const _=`No anchor &${g.source} precedes this alias.`;return f(`*${g.source}`,new et("unknown-alias",_,$,
Bv))}if((0,be.oP)(g))return{kind:"sequence",at:k,items:g.items.map(S=>d(S,w+1,$))};if((0,be.jh)(g)){const S=g.items,_={kind:"mapping",at:k,members:b(S,w)};return S.
some(({key:E})=>!(0,be.jn)(E)&&!(0,be.Vj)(E))&&(s.add(_),o.add(hs(k))),_}return h(g,k)}r(d,"read");function m(g){const{anchor:w,tag:y}=g;if(w!==void 0&&!/^[\w-]+$/.
test(w)){const S=`"&${w}" is not an anchor, whose name has only letters, digits, "-" and "_".`;l(new et("yaml-syntax",S,u(g),Ao("&")))}const $=y===void 0||y==="\
!"||/^tag:yaml\.org,2002:(?:map|seq)$/.test(y);if((0,be.jn)(g)||$)return;const k=y.replace("tag:yaml.org,2002:","!!");l(new et("unknown-tag",`The tag ${k} is no\
t supported.`,u(g),rh))}r(m,"checkMarks");function h(g,w){const y=g.type===be.X5.BLOCK_LITERAL||g.type===be.X5.BLOCK_FOLDED,$=y?e.text.indexOf(`
`,g.range?.[0]??0)+1:0,k=y&&$>0?e.at($):w,S=g.source??String(g.value??""),_=g.tag==="!"?void 0:g.tag?.replace("tag:yaml.org,2002:",""),E=g.type===be.X5.PLAIN||g.
type===void 0,v=E?S:String(g.value??""),O=E?Iv(S):v,N=_===void 0?O:th.get(_)?.(v);if(N===void 0){const L=g.tag?.replace("tag:yaml.org,2002:","!!"),j=th.has(_??"")?
`does not fit "${S}"`:"is not supported",K=new et("unknown-tag",`The tag ${L} ${j}.`,u(g),rh);return f(v,K)}if(E&&_===void 0&&(S==="="||S==="<<")){const L=`"${S}\
" has a special meaning in YAML.`;return f(S,new et("yaml-syntax",L,u(g),"Quote it."))}const A=Ev(g,N,e.text,k.line);return{kind:"scalar",at:w,value:N,textAt:k,
...E&&_===void 0&&typeof N!="string"?{written:S}:{},...A&&{textLines:A}}}r(h,"scalar");function b(g,w){const y=[],$=new Map;for(const S of g){if((0,be.jn)(S.key)&&
S.key.source==="<<"&&S.key.type===be.X5.PLAIN){y.push(...p(d(S.value,w+1,u(S.key)),u(S.key)));continue}const E=d(S.key,w+1);if(E.kind!=="scalar"){const A=u(S.key),
I=zd({},e.text,A);l(new et("yaml-syntax","A key must be text or a number.",A,I));continue}const v=d(S.value,w+1,S.key?.range?.[2]??u(S.key));s.has(v)&&o.add(hs(
E.at));const O=Mo(E.value),N=$.get(O);if(N){const A=`The key '${qe(E.value)}' occurs a second time; the first is on line ${N.keyAt.line}.`;l(new et("duplicate-k\
ey",A,u(S.key),"Remove one of them.")),typeof E.value!="string"&&o.add(hs(E.at))}$.set(O,{key:E.value,keyAt:E.at,node:N?Fv(N.node,v):v})}const k=new Map(y.map(S=>[
Mo(S.key),S]));for(const[S,_]of $)k.set(S,_);return[...k.values()]}r(b,"members");function p(g,w){if(g.kind==="mapping")return g.members;const y=g.kind==="seque\
nce"?g.items.filter($=>!s.has($)):[];if(s.has(g))return[];if(g.kind!=="sequence"||!y.every($=>$.kind==="mapping")){const $="The merge key << needs a mapping or \
a list of mappings.";return l(new et("yaml-syntax",$,w)),[]}return y.toReversed().flatMap(({members:$})=>$)}return r(p,"mergedMembers"),{problems:n,unread:o,read:r(
(g,w)=>d(g,w),"read")}}r(Kv,"treeReader");const zv=1024*1024,Ur=160;function Io(e,t){const n=[0];for(let c=e.indexOf(`
`);c>=0;c=e.indexOf(`
`,c+1))n.push(c+1);const s=r(c=>(n[c]??e.length+1)-1,"endOf"),o=Jv(e),i=r(c=>uh(o,c),"pairsBefore");return{text:e,file:t,at(c){const u=Math.max(1,uh(n,c+1)),l=n[u-
1]??0;return{file:t,line:u,column:c-l-(i(c)-i(l))+1}},line:r(c=>[n[c-1]??e.length,s(c)],"line"),excerpt({line:c,column:u}){const l=n[c-1]??e.length,f=Math.max(0,
u-1-Ur/2),d=a(l,f),m=[...e.slice(d,Math.min(s(c),d+2*Ur)).replace(/\r$/,"")].slice(0,Ur),h=m.slice(0,u-1-f).map(b=>b==="	"?"	":" ");return`${m.join("")}
${h.join("")}^`}};function a(c,u){const l=i(c);let f=c+u;for(let d=-1;d!==i(f)-l;)d=i(f)-l,f=c+u+d;return/[\udc00-\udfff]/.test(e[f]??"")&&f++,Math.min(f,e.length)}}
r(Io,"source_sourceOf");function Jv(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}r(Jv,"surrogatePairs");function uh(e,t){
let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;(e[o]??0)<t?n=o+1:s=o}return n}r(uh,"countBelow");const Vv=r((e,t)=>({code:"file-too-large",message:`The file has ${t.
toLocaleString("en-US")} bytes; a definition has at most 1 MiB.`,at:{file:e,line:1,column:1}}),"source_tooLarge"),Yv=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function qv(e,t){const n=r((i,a,c=1,u)=>({problems:[{code:i,message:a,at:{file:t,line:c,column:1},...u&&{hint:u}}]}),"refuse");if(e.byteLength>zv)return{problems:[
Vv(t,e.byteLength)]};let s;try{s=new TextDecoder("utf-8",{fatal:!0}).decode(e)}catch{return n("not-utf8","The file is not UTF-8 text.",Xv(e),"Save it as UTF-8.")}
const[o]=Yv.exec(s)??[];if(o!==void 0){const{line:i}=Io(s,t).at(s.indexOf(o)),a=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),c=`The file has\
 the character U+${a}, which YAML does not allow.`;return n("control-character",c,i,`If it is intended, write "\\u${a}" in double quotes.`)}return{text:s.replace(
/\r(?!\n)/g,`
`),problems:[]}}r(qv,"decodeDefinition");function Xv(e){let t=1;for(let n=0;n<e.length;t++){const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder(
"utf-8",{fatal:!0}).decode(o)}catch{return t}n+=o.length+1}return t}r(Xv,"firstBadLine");function ke(e){switch(e.kind){case"scalar":return e.value;case"sequence":
return e.items.map(ke);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,ke(n)]))}}r(ke,"nodeValue");function Br(e){switch(e.kind){case"scalar":return e.
written===void 0||e.value===null||lh(e.written)?e.value:e.written;case"sequence":return e.items.map(Br);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[
t,Br(n)]))}}r(Br,"valueAsWritten");const lh=r(e=>/^(?:0|-?[1-9]\d*)$/.test(e),"isUsualNumber"),xt=r(e=>e.kind==="scalar"&&typeof e.value=="string","isText"),tt=r(
e=>e.kind==="scalar"&&e.value===null,"isNothing"),fh=r(e=>e.kind==="sequence"&&e.items.every(xt),"isListOfTexts"),Zv={date:"date",datetime:"time",int:"number",float:"\
number"};function nt(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;if(t===null)return"nothing";if(typeof t==
"boolean")return`the boolean ${t?"true":"false"}`;if(typeof t=="number")return`the number ${t}`;if(typeof t=="string")return"text";if(!(t instanceof H))return"a\
 value of another type";const n=Zv[t.tag];return n===void 0?"a value of another type":`the ${n} ${e.written??String(t.v)}`}r(nt,"kindName");const Fr=r(e=>dh(e,{
isAsWritten:!1}),"readInputText"),Wr=r(e=>dh(e,{isAsWritten:!0}),"readInputAsWritten");function dh(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?
M0(e):Iu(e)}}catch(u){if(!(u instanceof SyntaxError))throw u;/^\s*[[{]\s*["[{]/.test(e)&&(n=u.message)}const{tree:s,problems:o}=ah(Io(e,"input"));if(s)return{value:t?
Br(s):ke(s)};if(n!==void 0)return{error:n};const[i]=o,a=i?.at?` (line ${i.at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(/: ".*/s,"").replace(
/^The file/,"It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${a}`}}r(dh,"readText");const En={gcs_prefix:"gcp-batch-workflow",universe:"googleapis.com",image:"\
mirror.gcr.io/library/python:3.11-slim",image_streaming:"false",cache:"false",machine_type:"e2-standard-4",install_gpu_drivers:"true",provisioning_model:"STANDA\
RD",fallback_after:"15m",start_early:"never",task_timeout:"6h",skip_default_labels:"false",no_external_ip:"false",timeout:"1h",stream_logs:"true",fail_on_error:"\
true",on_runner_loss:"stop",resume:"false",history:"false",job_summary:"true",check_run:"auto",comment_on_pr:"never",cleanup:"always",dry_run:"false",preflight:"\
false",runs_on_may_set:"all",allow_key_files:"false",allow_unsafe_events:"false"},Co=336*3600,Se={project_id:{form:"text",about:"Project that runs the Batch job\
."},region:{form:"text",about:"Region of the Batch job, e.g. `us-central1`."},gcs_bucket:{form:"text",about:"Bucket for the files and results of the job; it mus\
t exist."},credentials_path:{form:"text",about:"Key file on the runner, for the requests of this job only. Workload identity needs no key."},machine_type:{property:"\
machineType",form:"text",pattern:ge.machineType,expected:"a machine type such as e2-standard-4",isOfTemplate:!0},max_parallel_tasks:{property:"maxParallelTasks",
form:"whole",min:1,max:5e3,about:"Number of tasks of the job that run at the same time, unless its strategy sets `max-parallel`."},cpu_count:{form:"number",min:.1,
max:416},cpu_milli:{form:"whole",min:100,max:416e3,input:"cpu_count",about:"Thousandths of a vCPU reserved for each task; see `cpu_count`."},memory_mb:{property:"\
memoryMib",form:"whole",min:128,max:3e7},min_cpu_platform:{property:"minCpuPlatform",form:"text",isOfTemplate:!0},boot_disk_size_gb:{property:"bootDiskGb",form:"\
whole",min:30,max:65536,isOfTemplate:!0},boot_disk_type:{property:"bootDiskType",form:"text",isOfTemplate:!0},disks:{form:"mapping",about:"Additional disks of e\
ach VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its path."},mounts:{form:"mapping",about:"Buckets \
and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://server/export`, with `:rw` at the end for write \
access ([files.md](files.md#mounts))."},gpu_count:{form:"whole",min:0,max:16},gpu_type:{form:"text"},install_gpu_drivers:{property:"installGpuDrivers",form:"boo\
lean"},preemptible:{form:"boolean",input:"provisioning_model",about:"The same as `spot`.",isOfTemplate:!0},spot:{form:"boolean",input:"provisioning_model",about:"\
Spot machines: cheaper, but can be preempted at any time.",isOfTemplate:!0},provisioning_model:{form:"text",isOfTemplate:!0},max_preemptions:{form:"whole",min:1,
max:11,isOfTemplate:!0},fallback:{form:"entries",isOfTemplate:!0},fallback_after:{form:"text"},on_out_of_memory:{form:"entries",isOfTemplate:!0},start_early:{form:"\
text"},expected:{form:"text",about:"How long the tasks of the job take together, such as `5m`, for jobs that need it and start early ([machines.md](machines.md#\
start-early)). Earlier runs count more, with `history`."},image:{property:"image",form:"text",pattern:ge.image,expected:"the address of an image, such as us-doc\
ker.pkg.dev/my-project/images/etl:1",example:"us-docker.pkg.dev/my-project/images/etl:1"},requirements:{form:"list"},cache:{property:"cache",form:"boolean"},env:{
form:"mapping",input:"env_vars",about:"Environment variables of the tasks."},secrets:{form:"mapping",about:"Environment variables from Secret Manager: a variabl\
e and `SECRET`, `SECRET:VERSION` or the full name."},needs_artifacts:{form:"jobs",about:"Needed jobs whose artifacts the tasks find in `$NEEDS_ARTIFACTS_DIR`, o\
r `true` for all of them ([files.md](files.md#artifacts))."},service_account:{property:"serviceAccount",form:"text",pattern:ge.serviceAccount,expected:"the e-ma\
il of a service account",input:"batch_service_account",example:"tasks@my-project.iam.gserviceaccount.com",about:"Service account of the VMs."},network:{property:"\
network",form:"text",isOfTemplate:!0},subnetwork:{property:"subnetwork",form:"text",isOfTemplate:!0},no_external_ip:{property:"noExternalIp",form:"boolean",isOfTemplate:!0},
tags:{property:"tags",form:"list"},labels:{form:"mapping",about:"Labels of the Batch job and its VMs."},priority:{property:"priority",form:"whole",min:0,max:99},
timeout_seconds:{form:"whole",min:1,max:Co,input:"task_timeout",about:"Maximum duration of a task, in seconds."},retry_count:{property:"maxRetries",form:"whole",
min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a machine failure."},zones:{property:"zones",form:"list",about:"\
Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"reservation",form:"text",pattern:ge.reservation,expected:"a nam\
e, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},instance_template:{property:"instanceTemplate",form:"text"},image_streaming:{
property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{form:"text"},placement:{property:"placement",form:"text",pattern:/^collocated$/i,
expected:"COLLOCATED"}},Qv={image:Se.image,env:Se.env,environment:Se.env,needs_artifacts:Se.needs_artifacts},eO=r(e=>hh((t,n)=>{const s=n.input??t;return mh(e,s,
n)??(n.form==="text"?tO(s):void 0)}),"plainInputs"),tO=r(e=>new Map(Object.entries(En)).get(e),"defaultOf"),nO=r((e,t)=>hh((n,s)=>mh(e,n,s)??t[s.property]),"pla\
inArguments");function hh(e){const t=Object.entries(Se).flatMap(([n,s])=>"property"in s?[[s.property,e(n,s)]]:[]);return Object.fromEntries(t)}r(hh,"eachPlain");
function mh(e,t,n){switch(n.form){case"text":return n.pattern?e.matching(t,n.pattern,n.expected??""):e.text(t);case"whole":return e.integer(t,n);case"boolean":return e.
boolean(t);case"list":return e.list(t)}}r(mh,"fieldOf");const ph=["STANDARD","SPOT","FLEX_START","RESERVATION_BOUND"];function sO(e,t){const n=e.text("cpu_count"),
s=n===void 0?void 0:Math.round(Number(n)*1e3),{min:o,max:i}=Se.cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse("cpu_count",`must be a number of vCPUs from ${o/1e3}\
 to ${i/1e3}; got "${n}"`);const a={...eO(e),requirements:t.split(`
`).map(c=>c.trim()).filter(c=>c&&!c.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...Se.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:oO(e),registryUsername:e.text("registry_username"),registryPassword:iO(e),provisioningModel:e.choice("provisioning_model",ph),maxPreemptions:e.integer(
"max_preemptions",Se.max_preemptions),fallback:wh(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",bh)??900,startEarly:e.choice(
"start_early",gh),onOutOfMemory:e.text("on_out_of_memory")==="next"?"next":wh(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration(
"task_timeout",Se.timeout_seconds)??6*3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("\
skip_default_labels")};return aO(e,a),a}r(sO,"machineInputs");function oO(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,
Math.max(0,s)).trim();o===""?e.refuse("mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} tw\
ice`):t.set(o,n.slice(s+1).trim())}return t}r(oO,"mountsIn");const gh=["never","auto","always"],bh={min:1,max:48*3600};function wh(e,t,n){const s=e.text(t);if(s===
void 0)return;const o=Fr(s),i=`Write for example ${t}: '[{machine_type: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,
i);return}const{value:a}=o,c=Array.isArray(a)?a:void 0,u=c?.flatMap(l=>l instanceof Map?[l]:[]);if(u&&u.length===c?.length)return u;e.refuse(t,`must be ${n}`,i)}
r(wh,"overridesOf");function iO(e){const t=e.text("registry_password");if(t===void 0||ge.secretVersion.test(t))return t;e.refuse("registry_password","must be pr\
ojects/P/secrets/S/versions/V, a secret of Secret Manager")}r(iO,"registryPasswordOf");function Gr(e){if(!ge.environmentName.test(e))return`has the invalid vari\
able name '${e}'`;if(ge.reservedName.test(e))return`sets ${e}, which ${e.startsWith("BATCH_")?"Batch":"the task runner"} sets itself`}r(Gr,"variableMistake");function rO(e){
if(ge.environmentName.test(e))return;const t=e.replace(/^export\s+/,"").replace(/[^A-Za-z0-9_]/g,"_");return ge.environmentName.test(t)?`Write ${t}=VALUE.`:"Nam\
es have letters, digits and underscores, and do not begin with a digit."}r(rO,"nameHint");function aO(e,t){for(const[n,s]of[["env_vars",t.env],["secrets",t.secrets]])
for(const o of s.keys()){const i=Gr(o);i&&e.refuse(n,i,rO(o))}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:
["gpu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}r(aO,"checkNames");const yh=/[\u0000-\u001f\u007f]/,cO=r(e=>[...e].filter(([,t])=>!yh.test(t)),"s\
pecVariables"),uO=r(e=>[...e].filter(([,t])=>yh.test(t)),"filedVariables");function lO(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.
mapping(s)??[]){const a=Gr(o);a&&e.refuse(s,a),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}\
, which no variable can hold`);return n}r(lO,"environmentOf");function fO(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],
`sets ${s}, and so does the plain environment`)}r(fO,"checkSecretNames");const ut=r(e=>"bucket"in e,"isBucket"),dO=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,$h="\
/mnt/disks",hO='For example /mnt/disks/data: letters, digits, ".", "_" and "-" between slashes.',mO=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,pO=/[;&|`$<>"'\\\s*?]/,
gO=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,bO="gs://bucket/folder or nfs://server/export";function wO(e,t,n){const s=[];for(const[o,i]of e){const a=o.replace(/\/+$/,
""),c=[...t,...s.map(l=>l.path)].find(l=>yO(a,l)),u=$O(a,i);!a.startsWith(`${$h}/`)||!dO.test(a)?n(`has the path '${o}', which is not below ${$h}/`,hO):c!==void 0?
n(`has the path '${a}', where '${c}' is already`,"Neither can be inside the other."):typeof u=="string"?n(`has '${i}' for ${a}, which ${u}`):s.push(u)}return s.
toSorted((o,i)=>Number(ut(i.source))-Number(ut(o.source)))}r(wO,"mountsOf");const yO=r((e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`),"isNested");
function $O(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(":rw"),i=o?n.slice(0,-3):n,a=s.find(l=>!gO.test(l));if(a!==void 0)return`has the opti\
on '${a}', which is not --name or --name=value`;const c=[i,...s].find(l=>/:r[ow]$/i.test(l))?.slice(-3);if(c!==void 0)return`has '${c}'; only ':rw' is allowed, \
directly after the address, and without it the mount is read-only`;const u=kO(i);return typeof u=="string"?u:!ut(u)&&s.length>0?"has options, which only buckets\
 can have":{path:e,source:u,isWritable:o,options:s}}r($O,"mountOf");function kO(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.exec(e)??[];if(t===void 0)return`\
is not ${bO}, with :rw at the end for write access`;if(pO.test(s))return"has white space or a special character in its path";if(s.split("/").some(o=>o===".."||o===
"."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return ge.bucket.test(n)?{bucket:n,folder:o}:`has the invalid bucket na\
me '${n}'`}return mO.test(n)?s.length>1?{server:n,export:s}:"has no export; write for example nfs://10.0.0.2/share":`has the invalid server name or address '${n}\
'`}r(kO,"mounts_sourceOf");const kh=r(e=>ut(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,"sourceText"),Sh=r(({isWritable:e})=>e?
"roles/storage.objectUser":"roles/storage.objectViewer","roleOf");function SO({path:e,source:t,isWritable:n,options:s}){return ut(t)?{gcs:{remotePath:t.folder===
""?t.bucket:`${t.bucket}/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},
mountPath:e}}r(SO,"volumeOf");function _O(e){const t=e.text("cpu_count"),n=e.text("cpu_milli");t&&n&&Math.round(Number(t)*1e3)!==Number(n)&&Ro(e,["cpu_count",t],
["cpu_milli",n]);const s=e.boolean("spot"),o=e.boolean("preemptible");s!==void 0&&o!==void 0&&s!==o&&Ro(e,["spot",String(s)],["preemptible",String(o)]);const i=e.
text("gpu_type");i!==void 0&&Number(e.text("gpu_count"))===0&&e.has("gpu_count")&&Ro(e,["gpu_type",i],["gpu_count","0"]);const a=e.mapping("env")??new Map,c=[...e.
mapping("environment")??[]].find(([l,f])=>{const d=a.get(l);return d!==void 0&&d!==f}),[u]=c??[];u!==void 0&&_h(e,["env","environment"],l=>`sets ${u}, and ${l} \
sets it to another value`)}r(_O,"checkSameMeaning");function Ro(e,t,n){const s=new Map([t,n]);_h(e,[t[0],n[0]],(o,i,a)=>`is ${s.get(a)}, but ${o} is ${s.get(i)}`)}
r(Ro,"refuseBoth");function _h(e,[t,n],s){const[o,i]=EO(e,t,n)?[t,n]:[n,t],a=e.at(o),c=a?`${o} on line ${a.line}, column ${a.column}`:o;e.refuseEither([i,o],s(c,
o,i),"Remove one of them.")}r(_h,"refuseAt");function EO(e,t,n){const[s,o]=[e.at(t),e.at(n)];return!s||!o?!0:s.line===o.line?s.column<o.column:s.line<o.line}r(EO,
"comesBefore");const Lo=["provisioning_model","spot","preemptible"],Eh=168*3600;function vh(e,t){const n=e.boolean("spot")??e.boolean("preemptible"),s=e.choice(
"provisioning_model",ph);return s!==void 0&&n!==void 0&&n!==(s==="SPOT")&&Ro(e,["provisioning_model",s],[e.has("spot")?"spot":"preemptible",String(n)]),s??(n===
void 0?t.provisioningModel:n?"SPOT":"STANDARD")}r(vh,"provisioningModelOf");function vO(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer("max_preempti\
ons",Se.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const a=n!=="STANDARD"&&!Lo.some(c=>e.has(c));return(i!==void 0||
a&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}r(vO,"maxPreemptionsOf");
const Oh=r(e=>`${e} is only available with the provisioning model SPOT or FLEX_START`,"onlySpot");function OO(e,t){$e.withoutStandard.test(t)&&e.refuseEither(["\
max_preemptions"],`does not fit: ${Oh(t)}`)}r(OO,"checkStandard");function MO(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==void 0&&t.reservation!==
"NO_RESERVATION",i=[...Lo,"machine_type"];n==="SPOT"&&$e.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot machines of type ${s}`),
n==="STANDARD"&&$e.withoutStandard.test(s)&&e.refuseEither(i,`does not fit: ${Oh(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&e.refuseEither(Lo,"needs\
 reservation when it is RESERVATION_BOUND","Name the reservation."),n==="FLEX_START"&&TO(e,t,o)}r(MO,"checkProvisioning");function TO(e,t,n){const{machineType:s}=t;
if(t.gpu===void 0&&!$e.flexStart.test(s)){const o=[...Lo,"machine_type"];Vi(s)?e.refuseEither(o,`does not fit: FLEX_START is only for machines with GPUs and for\
 H4D, not for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not known to have GPUs`)}t.taskTimeoutSeconds>Eh&&e.refuseEither(["timeout_seconds"],`is ${t.taskTimeoutSeconds}\
 s; tasks on FLEX_START machines run for at most 7 days`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be combined with the provisioning model FLE\
X_START"),n&&e.refuseEither(["reservation"],"cannot be combined with the provisioning model FLEX_START","Remove it.")}r(TO,"checkFlexStart");const Mh="/opt/gcp-\
batch-workflow",Th=[50001,50002,50003,50004,50006],ms=1e5,jo=5e3,AO=1e6,_t=r((e,t)=>Math.min(e.parallelism||jo,t,jo),"tasksAtATime"),NO="started-early",xO=120,IO=10;
function Hr(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:xh(s.image)}:s,i={...E_(t,e.identity,e.skipDefaultLabels),...e.early&&{[NO]:"\
true"}},a=Ah(o,e.early),c=Be(o),u={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},taskGroups:[{taskCount:String(e.taskCount),parallelism:String(
e.parallelism??_t(t,e.taskCount)),...c.tasksPerVm!==void 0&&{taskCountPerNode:String(c.tasksPerVm)},taskSpec:{maxRunDuration:`${CO(o,e.early)}s`,maxRetryCount:a,
...a>0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...Th]}}]},...RO(c),environment:{variables:{...Object.fromEntries(cO(o.env)),[Gu]:e.
jobUri,...e.early&&{[X0]:e.early.prepareUri},...!o.imageStreaming&&{[Z0]:Mh}},...o.secrets.size>0&&{secretVariables:Object.fromEntries(o.secrets)}},...jO(o),runnables:[
{displayName:t.job.id.slice(0,63),container:PO(o,n)}]}}],allocationPolicy:DO(o,i),logsPolicy:{destination:"CLOUD_LOGGING"}};return{...u,labels:{...i,[$t.spec]:At(
JSON.stringify(u)).slice(0,32)}}}r(Hr,"batchJobSpec");function CO(e,t){const n=e.taskTimeoutSeconds;if(!t)return n;const s=n+t.waitSeconds+zu+xO;return e.provisioningModel===
"FLEX_START"?Math.min(s,Eh):s}r(CO,"batch_job_longestRun");function Ah({maxRetries:e,provisioningModel:t},n){return n&&t==="SPOT"&&e>0?Math.min(e+1,IO):e}r(Ah,"\
retriesOf");function RO({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(e)},...t!==void 0&&{memoryMib:String(
t)}}}}r(RO,"computeResource");const Nh="mirror.gcr.io/",Kr=r(e=>e.startsWith(Nh),"hasOtherImage"),xh=r(e=>Kr(e)?`docker.io/${e.slice(Nh.length)}`:e,"otherImage");
function LO(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,o={...s?.variables,[Hu]:t},i={...n.taskSpec,environment:{...s,variables:o}};return{...e,taskGroups:[
{...n,taskSpec:i}]}}r(LO,"withJobKey");function jO({disks:e,mounts:t}){const n=[...e.map(s=>({deviceName:Rd(s),mountPath:s.path})),...t.map(SO)];return n.length>
0&&{volumes:n}}r(jO,"volumesOf");function PO(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-workflow:${Mh}`],...e.disks.map(({path:o})=>`${o}:${o}`),...e.mounts.
map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"python3",commands:["-c",t.loader,t.archive],...s.length>0&&{volumes:s},
...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}r(PO,"container");function DO(e,t){const n=e.network!==
void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>0?e.zones.map(o=>`zones/${o}`):[`regions/${e.
region}`]},instances:[{...s===void 0?{policy:UO(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],...e.serviceAccount&&{serviceAccount:{
email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},...e.subnetwork!==void 0&&{subnetwork:e.
subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{placement:{collocation:e.placement.toUpperCase()}}}}
r(DO,"allocationPolicy");function UO(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==void 0;return{machineType:e.machineType,...e.minCpuPlatform!==
void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&{image:"batch-debian"},...e.bootDiskType!==void 0&&{type:e.
bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.disks.map(s=>({deviceName:Rd(s),newDisk:{type:s.type,sizeGb:String(
s.sizeGb)}}))},...t&&!fn(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},...e.reservation!==void 0&&{reservation:e.reservation}}}r(UO,"inst\
ancePolicy");const BO=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
FO=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,WO=/\b404\b|not exist|not found/i,GO=300,HO="An NFS server must be reachable fr\
om the network of the VMs (firewall: TCP 2049 and 111), and must export to them.";function KO({machine:e},t){const{mounts:n}=e,s=n.length>0?t.find(f=>BO.test(f)):
void 0;if(s===void 0)return;const o=n.filter(({source:f})=>ut(f)&&s.includes(f.bucket)),a=(o.length>0?o:n).flatMap(f=>ut(f.source)?[{bucket:f.source.bucket,role:Sh(
f)}]:[]).map(({bucket:f,role:d})=>`gcloud storage buckets add-iam-policy-binding gs://${f} --role=${d} --member=VMS`),u=`The VM could not mount ${n.map(({path:f,
source:d})=>`${kh(d)} at ${f}`).join(", ")}.`;if(FO.test(s)&&a.length>0){const f=`The VMs' service account lacks a role. Run: ${a.join("; ")}.`;return{name:"Mou\
ntRefused",message:u,hint:f}}if(WO.test(s))return{name:"MountFailed",message:u,hint:'Check "mounts": it does not exist.'};const l=n.some(({source:f})=>!ut(f))?`\
Check "mounts". ${HO}`:'Check "mounts".';return{name:"MountFailed",message:`${u} The VM's log: ${s.trim().slice(0,GO).replace(/\.$/,"")}.`,hint:l}}r(KO,"mountFa\
ilure");const zt="ImageNotStarted",zO=[[/exec format error/i,{name:zt,message:"The image is built for a different CPU architecture than that of the VM.",hint:"B\
uild the image for the CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform)."}],[/no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
{name:"DiskFull",message:"The boot disk is too small for the image.",hint:'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.'}],
[/toomanyrequests|pull rate limit|429 Too Many Requests/i,{name:zt,message:"The registry of the image accepts no more pulls for now.",hint:'Set "registry_userna\
me" and "registry_password", or copy the image to Artifact Registry.'}],[/manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
{name:zt,message:"The registry has no such image, or none for the CPU of the VM.",hint:'Check the input "image": its name, tag and platform.'}],[/pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
{name:zt,message:"The VM may not pull the image, or it does not exist.",hint:'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy\
-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for other registries, set "registry_username" and "registry_password".'}],[/(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
{name:zt,message:"The VM has no route to the registry of the image.",hint:"Without an external IP address, images need Private Google Access (Artifact Registry)\
 or Cloud NAT (any other registry)."}],[/executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,{name:zt,
message:"The image has no python3.",hint:"Use an image with Python 3.9 or later as python3, such as python:3.11-slim."}],[/permission denied/i,{name:zt,message:"\
The command in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function JO(e){for(const[
t,n]of zO)if(e.some(s=>t.test(s)))return n}r(JO,"startFailure");const vn={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the\
 VMs.",hint:'Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},VO=[[/Limit: 0(?:\.0+)?(?![\d.])/,
"The project has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max\
_parallel_tasks", or request more of this quota.'],[/(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,'Use smaller boot disks, disks of another type, or fewer at a\
 time ("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.'],[/GPUS|NVIDIA|TPU/,'Lower "max_parallel_tasks", u\
se another GPU or region, or request more of this quota (GPUs also count toward GPUS_ALL_REGIONS).']],zr={name:"NoCapacity",message:"The zones have no more mach\
ines of this type.",hint:'Try another "machine_type", "region" or "provisioning_model", or more "zones".'},YO={name:"ExternalIpForbidden",message:"A policy of t\
he organization forbids VMs with an external IP address.",hint:'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that\
 has Private Google Access.'},qO={name:"ImageForbidden",message:"A policy of the organization forbids Batch's VM images.",hint:'Ask for the project "batch-custo\
m-image" to be added to constraints/compute.trustedImageProjects.'},XO={name:"NoAgentContact",message:"The VM started, but its agent never reached Batch.",hint:"\
Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without an external IP address, the subnetwork needs Private \
Google Access."},Ih={name:"PolicyViolated",message:"A policy of the organization forbids such VMs.",hint:'The text names the constraint. Ask the administrator o\
f the organization for an exception for the project, or use an "instance_template" that satisfies it.'},Ch={name:"NoServiceAccount",message:"The service account\
 of the VMs does not exist.",hint:'Check the input "batch_service_account".'},Rh={name:"ServiceAccountMismatch",message:"The instance template and the job name \
different service accounts for the VMs.",hint:'Set "batch_service_account" to the service account of the template, or remove it from the template.'},Lh={name:"M\
achineNotOffered",message:"The region or the zones do not offer what the job requests.",hint:'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" aga\
inst "region" and "zones": gcloud compute machine-types list, gcloud compute accelerator-types list.'},jh={name:"PermissionDenied",message:"Compute Engine refus\
ed the VMs: a permission of the project or of Batch's service agent is missing.",hint:"The text names the permission. Ask the administrator of the project for i\
t; Batch's service agent (service-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent."},Ph={name:"NoNetwork",message:"The \
network or the subnetwork of the VMs does not exist, or Batch may not use it.",hint:`Check "network" and "subnetwork"; for a shared VPC, Batch's agent and the V\
Ms' account need roles/compute.networkUser in the host project.`},Dh={name:"InvalidMachine",message:"Compute Engine refused the requested machine.",hint:"The te\
xt says what is wrong; it comes from the inputs or from runs-on.with of this job."},ZO={name:"ApiDisabled",message:"An API that Batch needs is not enabled in th\
e project.",hint:"Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT"},QO={name:"NotScheduled",message:"\
Batch could not schedule the job in time.",hint:'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_par\
allel_tasks".'},Uh={name:"ServiceFailed",message:"Compute Engine failed when Batch requested machines.",hint:"Run the job again. If it happens again, see https:\
//status.cloud.google.com."},eM=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,vn],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
zr],[/constraints\/compute\.vmExternalIpAccess\b/i,YO],[/constraints\/compute\.trustedImageProjects\b/i,qO],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
Ih],[/\bNo VM has agent reporting\b/i,XO],[/service account specified in the instance template .* doesn't match/i,Rh],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
Ch],[/\bAPI has not been used in project\b/,ZO],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,Ph],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
Lh],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,jh],[/\b(?:Internal error|backendError|Please try again)\b/i,Uh]],tM=[[/QUOTA/,vn],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
zr],[/SERVICE_ACCOUNT_MISMATCH/,Rh],[/SERVICE_ACCOUNT/,Ch],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,Lh],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,jh],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
Ih],[/NETWORK/,Ph],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,Uh],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,Dh]],nM=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
sM={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. The values that it names come from the inputs or from runs-o\
n.with of this job."};function Bh(e){const t=WE(e),n=eM.find(([s])=>s.test(e))?.[1]??(t&&tM.find(([s])=>s.test(t.code))?.[1]);return n===vn?{...vn,hint:oM(e)}:n||
(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(e)?QO:/non-retryable information/.test(e)?Dh:t||nM.test(iM(e))?sM:void 0)}r(Bh,"meaningOf");function Jr(e){
const{name:t=""}=Bh(e)??{};return t===vn.name||t===zr.name}r(Jr,"refusesMachines");const oM=r(e=>VO.find(([t])=>t.test(e))?.[1]??vn.hint??"","quotaHint"),iM=r(e=>e.
replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g," "),"withoutNames");function ps(e){for(const t of e.events.toReversed()){if(FE(t)===
"RUNNING"||Nd(t))return;const n=Gt(t),s=n===""?void 0:Bh(n);if(s)return{meaning:s,event:t,news:n}}}r(ps,"jobTrouble");const Fh=50005,rM={5e4:{name:"Unknown",message:"\
The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch's agent."},50001:{name:"Preempted",message:"Com\
pute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provision\
ing_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.",hint:`Run the job a\
gain. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork needs Private Google Access; and the VMs' servic\
e account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.`},50003:{name:"VmReboot\
ed",message:"The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"The VM and the task stopped responding.",hint:'\
Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50006:{name:"VmRecreated",message:"Compute Engine r\
ecreated the VM while the task ran.",hint:"Run the job again."}},aM='Run the job again. If it happens again, give the tasks more memory ("machine_type", "memory\
_mb"). Other tasks of this run worked, so no role and no network setting is missing.',Po=r(({events:e})=>e.findLast(({exitCode:t})=>t!==void 0),"lastExit");function cM(e,t,n){
const s=n&&Po(n);if(n?.state==="SUCCEEDED")return{exitCode:0,...s&&{news:Gt(s)}};if(s?.exitCode!==void 0)return{exitCode:s.exitCode,news:Gt(s)};const i=e.events.
toReversed().flatMap(a=>Nd(a)??[]).find(a=>a.index===t);return i?{exitCode:i.exitCode,news:Gt({description:i.description,atMs:0})}:{}}r(cM,"task_failure_endOf");
function uM(e){const{planned:t,job:n,index:s,task:o,evidence:i={}}=e,{exitCode:a,news:c}=cM(n,s,o);if(a===void 0)return lM(t,n,o);if(a===Fh)return Wh(t);const u=rM[a];
if(!u)return gs({meaning:Gh(a,t,i),planned:t,exitCode:a});const l=a===50002&&i.isRoleProved?{...u,hint:aM}:u;return gs({meaning:l,planned:t,exitCode:a,...c&&{news:c}})}
r(uM,"explainTask");function Wh(e){const t={name:Vu,message:`The task exceeded its time limit (${e.machine.taskTimeoutSeconds} s).`,hint:'Raise "task_timeout" (\
runs-on.with: timeout_seconds), or give each combination less work.'};return gs({meaning:t,planned:e,exitCode:Fh})}r(Wh,"overTime");function lM(e,t,n){const s=ps(
t);if(s&&s.meaning.name!=="NeverRan")return gs({meaning:s.meaning,planned:e,news:s.news});const o=s?.news??t.events.toReversed().map(Gt).find(Boolean),i="Check \
the events of the Batch job: gcloud batch jobs describe.",a=n?.events.some(({taskState:f})=>f==="RUNNING")??!1,c=`Batch ended the job as ${t.state}.`,l={...a?{name:"\
StoppedWithJob",message:`The task was stopped; ${c}`}:{name:"NeverRan",message:`The task never ran; ${c}`},hint:s?.meaning.hint??(o?"":i)};return gs({meaning:l,
planned:e,...o&&{news:o}})}r(lM,"withoutExit");function gs(e){const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Ju.setup?"setup":"batch",stagePath:[],
name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Yr(t.hint,n)}}}r(gs,"failure");function fM(e,t,n){
const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&o!=="ImageNotStarted")return e;const i=Gh(s,t,n),a=i.hint&&Yr(i.hint,t);return{...e,name:i.name,message:i.
message,...a&&{hint:a}}}r(fM,"explainedByLog");const dM=/(?:^· |\] )cannot run: (.+)$/,hM=new Set([125,126,127,255]);function Gh(e,t,n){const{hasBegun:s,lines:o=[]}=n,
i=`The task ended with exit code ${e} without writing its result.`,a=s?o.flatMap(l=>dM.exec(l)?.[1]??[]).at(-1):void 0;if(a!==void 0)return{name:"NoResult",message:a};
const c=s?void 0:KO(t,n.jobLines??o)??JO(o);if(c)return{...c,message:`${c.message} ${i}`};if(hM.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${mM[e]??
""}`.trim(),hint:Vr};if(e===137)return{name:"Killed",message:i,hint:'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or\
 "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"A native library in the image crashed (segmentation fault or abort). Try another versi\
on of it, or another image; too little memory can also be the cause."};if(e===0||e===Ju.setup||s)return{name:"NoResult",message:e===0?"Batch reports the task as\
 a success, but it wrote no result.":i,hint:pM(t,n)};const u=n.isRoleProved?Vr:`${Vr} If it did start, ${Hh(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i}\
 It printed nothing.`,hint:u}:{name:"NoResult",message:i,hint:u}}r(Gh,"endingOf");const mM={125:"Docker could not start the container.",126:"The command in the \
image cannot be executed.",127:"The image does not have the command.",255:"The image is most likely built for another CPU architecture (exec format error)."},Vr=`\
Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machine\
s), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs' service account must be able to pull it; run: gcloud projects add-iam-policy-bindi\
ng PROJECT --role=roles/artifactregistry.reader --member=VMS.`,Hh=r(({machine:e})=>`the VMs' service account may not write to the bucket; run: gcloud storage bu\
ckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --member=VMS, with the condition in docs/google-cloud-setup.md (and, for the la\
st lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`,"roleHint");function pM(e,{isRoleProved:t}){
return t?'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory, disk), or the connection to Cloud Storage was lost\
. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.':`Most likely ${Hh(e)}`}r(pM,"noResultHint");const Yr=r((e,{machine:t})=>{
const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).replaceAll(/\bPROJECT\b/g,()=>t.
projectId)},"withNames"),bs=r(e=>Th.some(t=>t===e?.exitCode),"isMachineFailure"),Do=20;function gM(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.
strategy.failFast||fs(n)||n.view.state!=="FAILED"||s?.state==="SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}r(gM,"isStoppedWithJob");function bM({
combinations:e,terms:t},n,s){if(n.length===e.length)return;const o=t.round>=Do;for(const i of n){const a=s.get(i);if(!a?.outcome)continue;if(!o){s.set(i,{...a,again:{
cause:"stopped",terms:t}});continue}const c={origin:"batch",stagePath:[],name:"NeverRan",message:wM,hint:yM},u={name:c.name,message:c.message};s.set(i,{outcome:{
...a.outcome,failure:c},errors:u})}}r(bM,"markStopped");const wM=`Never started: in ${Do} further rounds Batch ended the job each time another combination faile\
d, before this one could end.`,yM='Fix the failing combinations, or raise "max-parallel" so that more of them run in each round.';function It(e,{cause:t,terms:n}){
switch(t){case"stopped":return n.round<Do?{...n,round:n.round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"wait\
ed":return zh(e,n,{...n.rung,fallback:n.rung.fallback+1});case"memory":return zh(e,n,{...n.rung,memory:n.rung.memory+1})}}r(It,"nextTerms");const Kh=r((e,t)=>It(
e,{cause:"refused",terms:t})!==void 0,"movesOn"),zh=r((e,t,n)=>ts(e,n)&&{...t,rung:n,isSecondStart:!1,round:0},"on"),$M=new Set([125,126]),kM=1;function SM(e){const{
part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||fs(t)||t.view.state==="CANCELLED"&&!t.isEmptied||o===void 0||t.writing.has(n)?!1:$M.has(
o)?!0:o===kM&&Kr(t.planned.machine.image)&&!e.isRoleProved}r(SM,"getsSecondStart");const _M=new Set([137,143,50004,void 0]),EM=["NoCapacity","QuotaExceeded","No\
tScheduled"],vM=50002;function Jh({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:a}){const c=e.planned.combinations[n];if(!c)return{};const u=e.combinations[n]?.
outcome?.attempts??0,l=Math.max(i?.outcome?.attempts??0,u+NM(o)),f={combination:c,index:n,attempts:l,warnings:[]},d=(i?.artifacts||i?.log)&&{stored:i.stored,...i.
artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},m=o&&Po(o)?.exitCode,h=i?.outcome?.status==="CANCEL"||_M.has(m);if(OM(t)&&(o?.state!=="FAILED"||h))return i?.
outcome?.status==="CANCEL"?{...i,outcome:{...i.outcome,attempts:l}}:{outcome:{...f,status:"CANCEL"},...d};const b=uM({planned:t.planned,job:t.view,index:s,...o&&
{task:o},evidence:{isRoleProved:a}}),p=MM({part:t,task:s,failure:b,isRoleProved:a});return{outcome:{...f,status:"FAILED",failure:b},errors:{name:b.name,message:b.
message},...d,...p&&{again:{cause:p,terms:t.terms}}}}r(Jh,"withoutResult");const OM=r(e=>fs(e)||e.view.state==="CANCELLED"&&!e.isEmptied||e.view.state==="DELETI\
ON_IN_PROGRESS","wasCancelled");function MM(e){const{part:t,failure:n}=e;if(SM(e))return"unstarted";if(!fs(t))return bs(n)?AM(t,n)?"memory":"lost":t.runningMs===
void 0&&TM(n)?"refused":void 0}r(MM,"causeOf");const TM=r(({name:e,exitCode:t})=>t===void 0&&EM.includes(e),"isRefusal"),AM=r(({planned:e,terms:t},{exitCode:n})=>n===
vM&&t.rung.memory>0&&It(e,{cause:"memory",terms:t})!==void 0,"isForMemory"),NM=r(e=>{const t=e?.events??[],n=t.some(({taskState:s,exitCode:o})=>s==="FAILED"||o!==
void 0);return Math.max(n?1:0,t.filter(({taskState:s})=>s==="RUNNING").length)},"startsOf"),qr=r(({events:e})=>e.filter(bs).length,"lossesOf"),xM=32,IM=`{"by":"\
action"}
`;async function CM(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(le(o)),a=Zf(e.identity,t.planned.job.id),c=await RM(e,{job:t,part:n,folder:a,storage:i},
s),u=Wt(xM),{bucket:l}=o,f=c.map(({index:d,name:m})=>u(async()=>await LM({storage:i,bucket:l,name:m,key:n.key},s)?[d]:[]));return await Promise.allSettled(f),(await Promise.
all(f)).flat()}r(CM,"claimWaiting");async function RM(e,{job:t,part:n,folder:s,storage:o},i){const{machine:a}=n.planned,c=new Map;for await(const h of o.list({bucket:a.
bucket,prefix:s},i))for(const{name:b,metadata:p}of h)c.set(b,p);const u=r(h=>uf(n.key,h,c.get(h)??{})==="task","isTasks"),l=n.combinations.flatMap((h,b)=>kn(t,n,
h)?[{index:h,task:b,starts:n.earlierStarts[b]??0}]:[]),f=l.filter(({index:h,starts:b})=>u(s+wr(h,b,0))),d=new Map;if(f.length>0&&a.maxRetries>0){const h=await e.
clients.batch(le(a));for(const b of await h.tasks(n.name,"State=PENDING",i))d.set(b.index,qr(b))}const m=new Set(f.map(({task:h})=>h));return l.flatMap(({index:h,
task:b,starts:p})=>{const g=m.has(b)?d.get(b):0;return g===void 0?[]:[{index:h,name:s+wr(h,p,g)}]})}r(RM,"claimable");async function LM({storage:e,bucket:t,name:n,
key:s},o){const i={...cf(s,n,"action")};try{return await e.create({bucket:t,name:n,content:IM,contentType:"application/json",metadata:i},o),!0}catch(a){if(!(a instanceof
B)||a.status!=="PLANTED_OBJECT")throw a;const c=await e.describe({bucket:t,name:n},o);if(uf(s,n,c.metadata)!=="task")throw a;return!1}}r(LM,"claimed");function Vh({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i=jM(o),a=lt(o.ended_ms),c=o.job_skipped==="true",u=c?"SKIP":o.status;if(u!=="SUCCESS"&&u!=="FAILED"&&
u!=="CANCEL"&&u!=="SKIP")return;const l=Yh(o),f={combination:{...e,strategyId:o.strategy_id||e.strategyId},index:t,status:u,attempts:n+s+1,...i!==void 0&&{startedMs:i},
...a!==void 0&&{endedMs:a},...l&&{usage:l},warnings:[]};if(u!=="FAILED")return{state:{outcome:f},isWhole:c};const[d,m]=["Error","It failed; the run ended before\
 its result could be read."];return{state:{outcome:{...f,failure:{origin:"stage",stagePath:[],name:d,message:m}},errors:{name:d,message:m}},isWhole:!1}}r(Vh,"re\
sultOfMetadata");function jM({started_ms:e,waited_ms:t}){const n=lt(e);return n===void 0?void 0:n+(lt(t)??0)}r(jM,"startOf");function Yh(e){const t=lt(e.cpu_ms),
n=lt(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=qh(e.disk_bytes,e.disk_total_bytes),i=qh(e.gpu_bytes,e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,
memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",...o&&{disk:o},...i&&{gpu:i}}}r(Yh,"usageIn");function PM({log:e=""}){
const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(e)??[];if(!(t===void 0||s===void 0))return{generation:t,bytes:Number(n),crc32c:s,isCut:o!==
void 0}}r(PM,"logIn");function qh(e,t){const n=lt(e),s=lt(t);return n===void 0||!s?void 0:{bytes:n,totalBytes:s}}r(qh,"fillOf");function lt(e){return e!==void 0&&
/^\d{1,15}$/.test(e)?Number(e):void 0}r(lt,"result_metadata_numberOf");function DM(e){const t=new Map;for(const{task:n,retry:s,metadata:o}of e){const i=lt(o.started_ms),
a=lt(o.ended_ms);if(i===void 0||a===void 0)continue;const c=t.get(n),u=lt(o.waited_ms),l={index:n,retry:s,startedMs:i,endedMs:a,...u!==void 0&&{waitedMs:u}};c?t.
set(n,UM(c,l)):t.set(n,[l])}return t}r(DM,"spansOfResults");function UM(e,t){const n=[...e,t],s=Math.max(...n.map(({retry:o})=>o));return n.map(o=>o.retry<s?{...o,
isLost:!0}:o)}r(UM,"withNewest");function BM({index:e,events:t}){const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=bs(
o);n.push({index:e,retry:n.length,startedMs:s,endedMs:o.atMs,isLost:i}),s=void 0}return n}r(BM,"spansOfTask");function Xh(e,t,n){const{view:s}=e,o=e.waitingSinceMs??
e.runningMs,i=Math.max(s.counts.RUNNING??0,e.writing.size),a=s.events.find(({description:c})=>/ to SCHEDULED /.test(c))?.atMs;return N$({createdMs:s.createdMs,...a!==
void 0&&{scheduledMs:a},...o!==void 0&&{runningMs:o},isStarved:ps(s)!==void 0,atATime:e.parallelism,tasksPerVm:Xr(e),spans:[...t.values()].flat(),unended:{tasks:e.
endedMs===void 0?Math.min(i,e.combinations.length-t.size):0,untilMs:n}})}r(Xh,"machineTimeOfPart");const Xr=r(({view:e,planned:t})=>e.tasksPerVm??Be(t.machine).
tasksPerVm??1,"tasksPerVmOf");function FM(e){const t=new Map,n=r((s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.get(s.name)??{atMs:o,runMs:0,machines:0,
most:0,paidMs:0};t.set(s.name,i),s.view.state==="SCHEDULED"&&(i.scheduledAtMs??=o);const a=GM(s,o-(i.scheduledAtMs??o)),c=s.view.runMs??0;return i.paidMs+=(i.machines+
a)/2*Math.max(o-i.atMs,c-i.runMs),i.atMs=o,i.runMs=c,i.machines=a,i.most=Math.max(i.most,a),i.paidMs+i.most*Qn},"paidMsOf");return{spent(s,o){let[i,a]=[0,0];for(const c of[
...s.jobs.values()].flatMap(WM)){const{machine:u}=c.planned,l=n(c,o)/dn;i+=l*(Bt(u)??0),a+=l*((e&&qn(u,e))??0)}return{vcpuHours:i,amount:a}}}}r(FM,"newSpending");
function WM({parts:e,early:t}){if(!t||t.end?.kind==="went")return e;const{name:n,planned:s,parallelism:o}=t.part,i=t.end?.machineTime;return[...e,{name:n,planned:s,
parallelism:o,view:t.view,...i&&{machineTime:i}}]}r(WM,"paidOf");function GM(e,t){const{state:n,counts:s}=e.view;if(Qe(n)||n==="QUEUED")return 0;const o=(s.RUNNING??
0)+(s.ASSIGNED??0),i=s.PENDING??0,a=ps(e.view)!==void 0;if(n==="SCHEDULED"&&(a||t<lo))return 0;const c=a?o:Math.min(e.parallelism,o+i);return Math.ceil(c/Xr(e))}
r(GM,"spending_machinesOf");const HM=15e3;function KM(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=FM(t);let a=!1;const c=r(({amount:l})=>t?
ao(l,t):"","amountOf"),u=n!==void 0||s!==void 0||o!==void 0;return{pollMs:u?HM:Number.POSITIVE_INFINITY,looked(l){if(!u)return;const f=i.spent(e.state,e.clock.now());
if(o!==void 0&&f.amount>=o&&!a){a=!0;const p=`The machines of this run have cost about ${c(f)} so far (input "warn_cost").`;Or(e.state,p),e.log.warn(p)}const d=n!==
void 0&&f.amount>=n;if(!d&&(s===void 0||f.vcpuHours<s)||!zM(e.state)&&!l())return;const[m,h]=d?[c(f),"max_cost"]:[`${Ge(f.vcpuHours)} vCPU-hours`,"max_vcpu_hour\
s"],b=`cost-cap: its machines have cost about ${m}, including their shutdown (limit: input "${h}")`;ls(e.state,{status:"CANCEL",limit:"cost-cap",message:b})}}}r(
KM,"budgetOf");const zM=r(({jobs:e})=>[...e.values()].some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!Qe(s.state))),"isUnderWay");function Uo(e,t,n,s){
Td(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}r(Uo,"endJob");const JM={STANDARD:"standard",
SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},VM=r(({provisioningModel:e})=>JM[e],"modelText");function Ct(e,t){const n=[e.provisioningModel===
t.provisioningModel?"":VM(t),e.machineType===t.machineType?"":t.machineType].filter(u=>u!==""),s=e.memoryMib!==t.memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===
t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,a=s?`with ${V(t.memoryMib??0)} MiB for each task`:"",c=[...n,"machines",a,i&&`in ${i}`].filter(
u=>u!=="").join(" ");return c==="machines"?"other machines":c}r(Ct,"machinesText");const YM=1e4,qM=3e4,XM=6e4,ZM=3e5;function QM({clock:e,log:t,history:n}){let s=Number.
NEGATIVE_INFINITY;function o(l,f){const d=f-s<qM?"":n.left(l);return d===""?"":(s=f,`; ${d}`)}r(o,"leftText");const i=new WeakMap;function a(l,f,d,m){const h=On(
d.view,Zh(f,d)),b=lT(d.view),p=i.get(d)??{text:"",urgent:"",atMs:d.view.createdMs||m},g=ws(f,d),w=m-p.atMs;if(h!==p.text&&(b!==p.urgent||w>=YM))t.say(`${g} ${h}${o(
l,m)}`);else if(!d.isSettled&&w>=tT(d)){const y=m-(d.runningMs??d.view.createdMs),k=`${d.runningMs===void 0?"waiting for machines":h} for ${ye(y)}${nT(d,y)}`;t.
say(`${g} ${k}${o(l,m)}`)}else return;i.set(d,{text:h,urgent:b,atMs:m})}r(a,"tellPart");const c=new WeakSet;function u(l,f){const d=Nt(f);d?.runningMs===void 0||
c.has(d)||(c.add(d),t.say(eT(l,f,d)))}return r(u,"tellEarly"),{tell(l){const f=e.now();for(const d of l.jobs.values()){u(l,d);for(const m of d.parts)a(l,d,m,f)}}}}
r(QM,"progress");function eT({jobs:e},{planned:{job:t}},{part:n}){const s=t.needs.filter(i=>e.get(i)?.phase!=="ended"),o=D(n.parallelism,"task");return`${de(t.id)}\
: ${o} ${n.parallelism===1?"waits":"wait"} for ${s.join(", ")}`}r(eT,"waitingForText");const tT=r(e=>e.runningMs===void 0?XM:ZM,"patience");function nT({view:e,
runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(Gt).find(Boolean);return s?`: ${de(s)}`:n<sT?"":`. ${oT}`}r(nT,"waitingText");const sT=6e5,
oT="Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines\
 without external IP address have Private Google Access.",iT=r(e=>[...e.jobs.values()].flatMap(t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);
return(n.length>0?n:t.parts.slice(-1)).map(o=>`${ws(t,o)} ${On(o.view,Zh(t,o))}`)}),"progressLines"),Zh=r((e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.
ownCancel!==void 0).length:0,"ownCancels");function rT({job:e,why:t,terms:n,combinations:s},{planned:o}){const i=`${e}: starting ${D(s.length,"task")}`,{rung:a}=n,
c=t==="memory"?{memory:a.memory-1}:{fallback:a.fallback-1},u=Qh(o,n),l=ts(o,{...a,...c})??o.machine;switch(t){case"first":return i;case"retry":return`${i}, retr\
y ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again, because Batch stopped them when others failed, round ${n.round} of ${Do}`;case"unstarted":{const f=Kr(
u.image)?`, with ${xh(u.image)}`:"";return`${i} again, because their containers did not start${f}`}case"lost":return`${i} again, on ${Ct(l,u)}: ${aT(l)}`;case"r\
efused":return`${i} on ${Ct(l,u)} instead`;case"waited":return`${i} on ${Ct(l,u)}, because they got no machine before`;case"memory":return`${i} again, on ${Ct(l,
u)}: they were killed because memory ran out`}}r(rT,"startText");const aT=r(({provisioningModel:e})=>e==="SPOT"?"their Spot machines were preempted too often":"\
their machines failed too often","lostText");function cT(e,t,{count:n,starvedMs:s}){const o=It(e.planned,{cause:"waited",terms:t.terms}),i=o?` to ${Ct(t.planned.
machine,Qh(e.planned,o))}`:"",a=`${D(n,"task")} ${n===1?"moves":"move"}`;return`${ws(e,t)}: no task has started for ${ye(s)} and fewer run than allowed, so ${a}${i}`}
r(cT,"takenBackText");const Qh=r((e,{rung:t})=>ts(e,t)??e.machine,"machineOn");function ws({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,
c=[s.fallback>0||s.memory>0?Ct(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${de(e.job.id)}${c.length>0?` (${c.join(", ")})`:
""}`}r(ws,"titleOf");function On({state:e,counts:t},n=0){const s=Object.values(t).reduce((u,l)=>u+l,0),o=r(u=>t[u]??0,"of"),i=o("SUCCEEDED")+o("FAILED");if(s===
0||o("RUNNING")===0&&i===0)return uT[e]??e;const a=o("RUNNING")+o("ASSIGNED");return[i<s?`${V(a)}/${V(s)} running`:"",o("SUCCEEDED")>0?`${V(o("SUCCEEDED"))} ok`:
"",o("FAILED")>n?`${V(o("FAILED")-n)} failed`:"",n>0?`${V(n)} canceled`:""].filter(u=>u!=="").join(", ")}r(On,"progress_progressOf");const uT={QUEUED:"queued",SCHEDULED:"\
waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function lT({
state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===0,s=Object.values(t).reduce((o,i)=>o+i,0)<=fT;return JSON.stringify([e,t.FAILED??0,n,
s&&t])}r(lT,"urgentOf");const fT=20,dT=500,em=8*1024*1024,hT=200;function mT(e){if(e<dT)return;(0,Ys.setFlagsFromString)("--semi-space-growth-factor=4");const t=[];
for(let n=0;n<hT&&pT()<em;n++)t.push(Array.from({length:64},()=>new Array(128).fill(n)));(0,Ys.setFlagsFromString)("--semi-space-growth-factor=1")}r(mT,"growNew\
Space");const pT=r(()=>(0,Ys.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??em,"newSpaceBytes");function gT(e,t){return t.length===
0?"SUCCESS":t.some(({status:n})=>n==="WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":bT(e,t)?"SUCCESS":"FAIL\
ED"}r(gT,"checkNeeds");function bT(e,t){const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||
i).length;switch(e){case"all_done":return!0;case"all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_f\
ailed":return s===1;case"none_failed":return s===0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return yu(e)}}r(bT,"doesHold");function tm(e){
for(const t of["FAILED","CANCEL","WAIT"])if(e.includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}r(tm,"validateStatuses");function wT(e,t,n){
const{job:s}=e;if(n.queueTimeoutMs!==void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.
id}' waited for machines for ${Math.round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:u})=>!u);if(s.strategy.failFast&&
im(e,t)){const u="fail-fast: a combination failed",l=o.filter(({isCancelled:f})=>!f);if(l.length>0)return l.map(({number:f})=>om(s.id,f,u))}else if(t.failure===
void 0&&!Zr(t).some(sm)){const u=cm(e,t,[...ST(e,t),...rm(t,ys(t))]),l=o.filter(f=>kT(e,f)).map(f=>$T(s.id,f));if(u.length>0||l.length>0)return[...u,...l]}const i=o.
filter(({isEmptied:u,isCancelled:l})=>u&&!l);if(i.length>0)return i.map(({number:u})=>om(s.id,u,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==
void 0)return[{kind:"end",job:s.id,status:"FAILED",reason:nm(t.failure)}];const a=tm(t.statuses.map(u=>u==="WAIT"?"CANCEL":u)),c=ys(t);return a==="FAILED"&&c<s.
retry?cm(e,t,rm(t,c+1)):[{kind:"end",job:s.id,status:a}]}r(wT,"decideActive");const yT=r((e,t)=>t.failure!==void 0||Zr(t).some(sm)||im(e,t)&&ys(t)>=e.job.retry,
"willFail"),nm=r(e=>`could not be started: ${e}`,"active_job_startFailure"),$T=r((e,{number:t,starvedMs:n})=>({kind:"take back",job:e,part:t,starvedMs:n}),"take\
Back"),sm=r(({isCancelled:e,isEmptied:t})=>e&&!t,"active_job_isCutOff"),kT=r((e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==void 0&&n>=e.moves.fallbackAfterMs&&
It(e,{cause:"waited",terms:t})!==void 0,"isStarved"),om=r((e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),"cancel"),ys=r(({parts:e,again:t})=>[...e,...t.values()].
reduce((n,{terms:s})=>Math.max(n,s.retry),0),"retryOf");function Zr(e){const t=ys(e);return e.parts.filter(({terms:n})=>n.retry===t)}r(Zr,"newestOf");function im(e,t){
const n=Zr(t);if(n.some(({isSettled:o,failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?[i]:[]));return t.statuses.some((o,i)=>{
const a=t.holders[i];if(o!=="FAILED"||a===void 0||!s.has(a))return!1;const c=t.again.get(i);return c===void 0||It(e,c)===void 0})}r(im,"hasFailed");function ST(e,t){
const n=new Map,s=ys(t);for(const[o,i]of t.again){const a=i.terms.retry<s?void 0:It(e,i);a&&am(n,i.cause,a,o)}return[...n.values()]}r(ST,"again");function rm(e,t){
const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));for(const[o,i]of e.statuses.entries()){const a=s.get(e.holders[o]??-1)??vr,c=e.again.get(o)?.terms.
retry??0;Ze(i)||Math.max(a.retry,c)>=t||am(n,"retry",{...a,isSecondStart:!1,round:0,retry:t},o)}return[...n.values()]}r(rm,"retried");function am(e,t,n,s){const o=JSON.
stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),e.set(o,i)}r(am,"addTo");function cm(e,t,n){let o=_t(e,t.statuses.length)-t.
parts.reduce((a,{mayRun:c})=>a+c,0);const i=[];for(const{why:a,terms:c,combinations:u}of n){const l=Math.min(o,u.length);if(l<1)break;o-=l,i.push({kind:"start",
job:e.job.id,part:t.begun+i.length,why:a,terms:c,combinations:u,parallelism:l,checkIf:t.checkIf})}return i}r(cm,"active_job_startsOf");const _T=9e4;function ET(e,{
usualMs:t,conditionOf:n},s){const o=[...e.jobs];return{machinesTakeMs:OT(e),usualMs:t(),paces:new Map(o.flatMap(([i,a])=>{const c=a.phase==="active"?a.parts.filter(
({isSettled:u})=>!u):[];return c.length>0?[[i,vT(c,s)]]:[]})),conditions:new Map(o.flatMap(([i,a])=>a.phase==="waiting"&&a.planned.startEarly?[[i,n(a)]]:[]))}}r(
ET,"forecastOf");function vT(e,t){const n=r(i=>e.reduce((a,c)=>a+i(c),0),"sum"),s=r(i=>n(({view:a})=>a.counts[i]??0),"count"),o=e.flatMap(i=>i.runningMs===void 0?
[]:ds(i,t)-i.runningMs);return{createdForMs:Math.max(...e.map(i=>ds(i,t)-(i.wentMs??i.view.createdMs))),...o.length===e.length&&{runningForMs:Math.max(0,...o)},
tasks:n(({combinations:i})=>i.length),ended:s("SUCCEEDED")+s("FAILED"),running:s("RUNNING")+s("ASSIGNED")}}r(vT,"paceOf");function OT(e){const n=[...e.jobs.values()].
flatMap(({parts:s,early:o})=>[...s.flatMap(({wentMs:i,runningMs:a,view:c})=>i===void 0&&a!==void 0?[a-c.createdMs]:[]),...o?.runningMs===void 0?[]:[o.runningMs-
o.view.createdMs]]).map(s=>Math.max(0,s)).sort((s,o)=>s-o);return n[Math.floor((n.length-1)/2)]??_T}r(OT,"machinesTakeMs");function um(e,t){return{plan:e.plan,jobs:new Map(
[...e.jobs].map(([n,s])=>[n,MT(s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop,forecast:t.ahead&&ET(e,t.ahead,t.nowMs)}}r(um,"facts_factsOf");function MT(e,t,{
nowMs:n,conditionOf:s}){return e.phase==="ended"?{phase:"ended",status:e.status,hasErrors:LE(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.
every(i=>t.jobs.get(i)?.phase==="ended")?s(e):"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},a)=>i?.reusedFrom===void 0?[]:[a]),begun:e.begun,early:TT(
e,n)}:{phase:"active",checkIf:e.checkIf,begun:e.begun,parts:e.parts.map(o=>AT(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,
again:new Map(e.combinations.flatMap(({again:o},i)=>o?[[i,o]]:[])),queuedMs:NT(e,n),failure:e.failure?.message}}r(MT,"factOf");function TT(e,t){const n=Nt(e);if(!n)
return;const{view:s,part:o,limitMs:i,submittedMs:a,runningMs:c,idleUntilMs:u}=n,{SUCCEEDED:l=0,FAILED:f=0}=s.counts;return{part:o.number,parallelism:o.parallelism,
createdForMs:t-a,waitedMs:c===void 0?0:t-u,limitMs:i,isBroken:Qe(s.state)||s.state==="CANCELLATION_IN_PROGRESS"||l+f>0}}r(TT,"earlyFact");function AT(e,t,n){const{
number:s,terms:o,isSettled:i,isCancelled:a,failures:c,view:u}=t,l=[...c.values()].filter(f=>f!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:a,
failedTasks:(u.counts.FAILED??0)-l,mayRun:i?0:Math.min(t.parallelism,Mr(e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}
r(AT,"partFact");function NT(e,t){const s=e.parts.filter(({isSettled:o,view:i})=>!o&&!Qe(i.state)).filter(o=>Mr(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==
void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}r(NT,"queuedMs");function Bo(e,t){const n=new Set,s=[...t];for(let o=s.pop();o!==void 0;o=s.pop())for(const i of e.
jobs.get(o)?.job.needs??[])n.has(i)||(n.add(i),s.push(i));return[...e.jobs.keys()].filter(o=>n.has(o))}r(Bo,"transitiveNeeds");function lm(e){const t=new Map([...e].
map(([i,a])=>[i,a.filter(c=>e.has(c)).length])),n=[...e].flatMap(([i,a])=>a.map(c=>({id:i,need:c}))),s=mn(n,({need:i})=>i),o=[...t].flatMap(([i,a])=>a===0?[i]:[]);
for(const i of o)for(const{id:a}of s.get(i)??[]){const c=(t.get(a)??0)-1;t.set(a,c),c===0&&o.push(a)}return o}r(lm,"needsFirst");const fm=new WeakMap;function dm({
jobs:e}){const t=fm.get(e)??lm(new Map([...e].map(([n,{job:s}])=>[n,s.needs])));return fm.set(e,t),t}r(dm,"planOrder");const hm=20,xT=6e5,mm=18e4,IT=5e3,CT=.15,
Qr={start:1.5,giveUp:3,leastMs:3e4};function RT(e){const{forecast:t}=e;if(!t)return[];const n=new UT(e,t),s=[];let o=0;const i=[];for(const a of e.plan.jobs.values()){
const c=e.jobs.get(a.job.id);if(c?.phase!=="waiting"||jT(a,e))continue;if(!c.early){i.push(a);continue}const u=PT(a,c.early,n);u!==void 0?s.push(ea(a,u)):o+=ta(
a,c.early.parallelism)}for(const a of i){const c=e.jobs.get(a.job.id),u=c?.phase==="waiting"?DT(a,c,n):void 0;if(!u)continue;const l=[...a.combinations.keys()],
f=_t(a,l.length),d=ta(a,f);o+d>hm||(o+=d,s.push({kind:"start early",job:a.job.id,combinations:l,parallelism:f,...u}))}return s}r(RT,"decideEarly");const ea=r(({
job:e},t)=>({kind:"give up",job:e.id,reason:t}),"giveUp");function LT(e){if(e.early)return e.early.isBroken?pm:e.early.waitedMs>=e.early.limitMs?gm:e.reused&&e.
reused.length>0?"results of an earlier run are reused":void 0}r(LT,"whyUnusable");const pm="its Batch job ended while it waited",gm="what it needs takes longer \
than expected",jT=r(({job:e},{jobs:t})=>e.needs.every(n=>t.get(n)?.phase==="ended"),"isReady");function PT(e,t,n){if(t.isBroken)return pm;const s=n.failingNeed(
e);return s!==void 0?`it needs ${s}, which does not succeed`:t.waitedMs>=t.limitMs?gm:n.isShort(Qr.giveUp)?"jobs that run wait for machines":void 0}r(PT,"whyGiv\
eUp");function DT(e,t,n){if(!n.mayStartEarly(e,t)||n.isShort(Qr.start)||n.failingNeed(e)!==void 0)return;const s=n.endOfNeeds(e);return s?s.ms>n.forecast.machinesTakeMs+
IT?void 0:{expectedMs:s.ms,limitMs:s.isKnown?xT:mm}:e.startEarly==="always"&&n.doNeedsRun(e)?{limitMs:mm}:void 0}r(DT,"whenToStart");const ta=r(({machine:e},t)=>Math.
ceil(t/(Be(e).tasksPerVm??1)),"early_start_machinesOf");class UT{static{r(this,"Outlook")}#e;forecast;#n=new Map;#s=new Set;#r;constructor(t,n){this.#e=t,this.forecast=
n,this.#r=Math.max(0,...[...t.jobs.values()].flatMap(s=>s.phase==="active"?s.parts.map(({starvedMs:o})=>o):[]));for(const s of dm(t.plan)){const o=t.plan.jobs.get(
s),i=t.jobs.get(s);if(!o||!i)continue;this.#o(o,i)&&this.#s.add(s);const a=this.#t(o,i);a&&this.#n.set(s,a)}}isShort(t){return this.#r>Math.max(Qr.leastMs,t*this.
forecast.machinesTakeMs)}mayStartEarly(t,{begun:n=0,reused:s=[]}){const{job:o,combinations:i,startEarly:a}=t;if(!a||n>0||s.length>0||o.needs.length===0||o.triggerRule!==
"all_success"&&o.triggerRule!=="all_done"||o.stages.length===0||i.length===0)return!1;const c=this.forecast.conditions.get(o.id);return c!=="holds"&&(c==="fails"||
a!=="always")?!1:ta(t,_t(t,i.length))<=hm}failingNeed({job:t}){const{jobs:n}=this.#e;if(t.triggerRule==="all_success")return t.needs.find(s=>this.#s.has(s));if(t.
triggerRule!=="all_done")return t.needs.find(s=>{const o=n.get(s);return o?.phase==="ended"&&o.status==="CANCEL"})}#o(t,n){return n.phase==="ended"?n.status!=="\
SUCCESS"||n.hasErrors:n.phase==="active"?yT(t,n):this.forecast.conditions.get(t.job.id)==="fails"||this.failingNeed(t)!==void 0}doNeedsRun({job:t}){return t.needs.
every(n=>{const{running:s=0,ended:o=0}=this.forecast.paces.get(n)??{};return this.#e.jobs.get(n)?.phase==="ended"||s+o>0})}endOfNeeds({job:t}){let n={ms:0,isKnown:!0};
for(const s of t.needs){const o=this.#n.get(s);if(!o)return;n={ms:Math.max(n.ms,o.ms),isKnown:n.isKnown&&o.isKnown}}return n}#t(t,n){if(n.phase==="ended")return{
ms:0,isKnown:!0};const s=t.expectedSeconds,o=this.forecast.usualMs.get(t.job.id)??(s===void 0?void 0:s*1e3);if(n.phase==="waiting")return this.#c(t,n,o);const{machinesTakeMs:i,
paces:a}=this.forecast,c=a.get(t.job.id);if(o===void 0)return c&&bm(c,_t(t,c.tasks));if(!c)return{ms:i+o,isKnown:!0};const{runningForMs:u,createdForMs:l}=c;if(u===
void 0)return{ms:Math.max(0,i-l)+o,isKnown:!0};const f=Math.max(0,o-u),d=c.tasks>1?bm(c,_t(t,c.tasks)):void 0,m=Math.max(d?.ms??f,f-CT*o);return{ms:Math.min(f,m),
isKnown:!0}}#c(t,n,s){const o=this.endOfNeeds(t);if(s===void 0||!o)return;const{machinesTakeMs:i}=this.forecast,{early:a}=n;return{ms:(a?Math.max(o.ms,i-a.createdForMs):
this.mayStartEarly(t,n)?Math.max(o.ms,i):o.ms+i)+s,isKnown:o.isKnown}}}function bm({runningForMs:e,tasks:t,ended:n,running:s},o){if(e===void 0||s+n===0)return;if(t===
1)return{ms:0,isKnown:!1};if(n*2<t)return;const i=Math.max(0,t-n-s),a=e*o/(n+s/2);return{ms:Math.ceil(i/o)*a,isKnown:!1}}r(bm,"leftByPace");function na(e){if(e.
stop)return[];const t=[],n=FT(e);for(const[i,a]of e.plan.jobs){const c=e.jobs.get(i);if(c?.phase==="waiting"&&t.push(...n.get(i)??GT(a,c,e)),c?.phase==="active"){
const u=wT(a,c,e);if(u[0]?.kind==="stop")return u;t.push(...u)}}const s=RT(e).filter(i=>!("job"in i&&n.has(i.job))),o=!t.some(({kind:i})=>i==="end"||i==="start"||
i==="go");return[...t,...o?s:s.filter(({kind:i})=>i==="give up")]}r(na,"schedule");const BT=r(e=>e.stop!==void 0||[...e.jobs.values()].every(({phase:t})=>t==="e\
nded"),"isOver");function FT({plan:e,jobs:t}){const n=new Map,s=new Map;for(const o of dm(e)){const i=e.jobs.get(o),a=t.get(o);if(a?.phase==="ended"&&s.set(o,{id:o,
status:a.status,hasErrors:a.hasErrors}),!i||a?.phase!=="waiting")continue;const c=WT(i,s);c&&(s.set(o,{id:o,status:c.status,hasErrors:!1}),n.set(o,wm(i,a,c)))}return n}
r(FT,"endedByNeeds");function WT({job:e},t){const n=e.needs.flatMap(a=>t.get(a)??[]);if(n.length===0||n.length<e.needs.length)return;const s=n.find(({status:a})=>a===
"CANCEL");if(s){const a=`needs ${s.id}, which was canceled`;return e.triggerRule==="all_done"?void 0:{status:"CANCEL",reason:a}}const o=gT(e.triggerRule,n);return o===
"SUCCESS"?void 0:o!=="SKIP"?{status:"SKIP",reason:zT(e.triggerRule,n)}:{status:"SKIP",reason:`everything it needs was skipped (${n.map(({id:a,status:c})=>`${a} ${c}`).
join(", ")})`}}r(WT,"endByNeeds");const wm=r((e,{early:t},{status:n,reason:s})=>[...t?[ea(e,s)]:[],{kind:"end",job:e.job.id,status:n,reason:s}],"endActions");function GT(e,t,{
jobs:n}){const{job:s}=e;if(!s.needs.every(l=>n.get(l)?.phase==="ended"))return[];const o=r((l,f)=>wm(e,t,{status:l,reason:f}),"end");if(t.condition==="fails")return o(
"SKIP","its condition is false");if(s.stages.length===0)return[{...HT,job:s.id}];const i=new Set(t.reused),a=e.combinations.flatMap((l,f)=>i.has(f)?[]:[f]);if(a.
length===0)return o("SUCCESS","all results were reused");const c=t.condition==="left-to-the-task",u=LT(t);return t.early&&u===void 0?[{kind:"go",job:s.id,checkIf:c}]:
[...u===void 0?[]:[ea(e,u)],{kind:"start",job:s.id,part:t.begun??0,why:"first",terms:vr,combinations:a,parallelism:_t(e,a.length),checkIf:c}]}r(GT,"decideReady");
const HT={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},KT={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function zT(e,t){const n=e===
"all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o} ${KT[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule ${e} is not\
 met: ${s||"errors in its needs"}`}r(zT,"ruleReason");async function sa(e,{machine:t},n,s){try{await(await e.clients.batch(le(t))).cancel(n,s);return}catch(o){if(!(o instanceof
B)||s.aborted)throw o;return o}}r(sa,"cancelBatchJob");const ym=r(e=>e===void 0||e<"\x80","asciiOnly");function JT(e,t,n){if(!["","u","r","b","br","rb"].includes(
n))return;const s=n.includes("b"),o=n.includes("r"),i=e[t]??"",a=e.startsWith(i.repeat(3),t)?i.repeat(3):i,c=t+a.length,u=VT({text:e,start:c,quote:a});if(u===void 0)
return;const l=e.slice(c,u);if(s&&/[^\x00-\x7f]/.test(l))return;const f=o?l:qT(l,s);return f===void 0?void 0:{value:s?new H("bytes",Buffer.from(f,"latin1").toString(
"base64")):f,end:u+a.length}}r(JT,"readString");function VT({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;if(e[s]==="\\")
s+=1;else if(e[s]===`
`&&n.length===1)return}}r(VT,"endOfBody");const YT={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function qT(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,a,c,u)=>{if(u!==void 0)return(u==="x"||!t&&"uUN".includes(u))&&(n=!1),YT[u]??i;const l=a===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
a,8);return l>1114111||l>=55296&&l<=57343||t&&l>255?(n=!1,i):String.fromCodePoint(l)});return n?o:void 0}r(qT,"withoutEscapes");const XT=["**","//","<=",">=","=\
=","!=",..."()[]{},:+-*/%<>~."],ZT=4300;function QT(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<
t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;i.lastIndex=o;const a=i.exec(t);if(a)o+=a[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const c=eA(t,o);if(!c)return;c.token.kind==="operator"&&("([{".includes(c.token.text)&&(s+=1),")]}".includes(c.token.text)&&(s-=1)),n.push(c.token),
o=c.end}}return n}r(QT,"pythonTokens");function eA(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return tA(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;
n.lastIndex=t;const s=n.exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const c=JT(e,o,s.toLowerCase());return c&&{token:{kind:"constant",value:c.value,
isText:!0},end:c.end}}if(s!=="")return ym(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const a=XT.find(c=>e.startsWith(c,t));return a===void 0?void 0:{token:{
kind:"operator",text:a},end:t+a.length}}r(eA,"readToken");const $m=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function tA(e,t){$m.lastIndex=t;const n=$m.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!ym(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>ZT||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const a=BigInt(o);i=Number.isSafeInteger(Number(a))?Number(a):new H("\
int",a.toString())}else i=Nu(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}r(tA,"readNumber");const nA=60;function oa(e){const t=QT(e);if(!t)return;
const n=rA(t),s=n.parseTuple();return s&&n.isAtEnd()?s:void 0}r(oa,"parsePython");const sA=["==","!=","<","<=",">",">="],oA=new Set(`and as assert async await b\
reak class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),iA=new Map([["None",null],["True",!0],["False",!1]]);function rA(e){let t=0,n=0;
const s=r((S,..._)=>{const E=e[t];return E?.kind===S&&_.includes(E.text)},"isNext"),o=r((S,..._)=>{const E=e[t];if(!(E?.kind!==S||!_.includes(E.text)))return t+=
1,E.text},"accept");function i(){const S=a();if(!S||!s("operator",","))return S;const _=[S];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const E=a();
if(!E)return;_.push(E)}return{kind:"tuple",items:_}}r(i,"parseTuple");function a(){n+=1;const S=n>nA?void 0:c("or",()=>c("and",u));return n-=1,S}r(a,"parseOr");
function c(S,_){const E=[];do{const v=_();if(!v)return;E.push(v)}while(o("name",S));return E.length===1?E[0]:{kind:S,operands:E}}r(c,"parseLogic");function u(){
let S=0;for(;o("name","not");)S+=1;let _=l();for(;S>0&&_;S-=1)_={kind:"unary",operator:"not",operand:_};return _}r(u,"parseNot");function l(){const S=d(),_=[];for(let E=f();E!==
void 0;E=f()){const v=d();if(!v)return;_.push({operator:E,right:v})}return S&&_.length>0?{kind:"compare",first:S,links:_}:S}r(l,"parseComparison");function f(){
const S=o("operator",...sA);if(S!==void 0)return S;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?"is not":"is";const _=e[t+1];if(s("name",
"not")&&_?.kind==="name"&&_.text==="in")return t+=2,"not in"}r(f,"parseOperator");const d=r(()=>h(["+","-"],m),"parseSum"),m=r(()=>h(["*","/","//","%"],b),"pars\
eProduct");function h(S,_){let E=_();for(;E;){const v=o("operator",...S);if(v===void 0)return E;const O=_();E=O&&{kind:"binary",operator:v,left:E,right:O}}return E}
r(h,"parseBinary");function b(){const S=[];for(let E=o("operator","-","+");E;E=o("operator","-","+"))S.push(E);let _=p();for(const E of S.reverse())_=_&&{kind:"\
unary",operator:E,operand:_};return _}r(b,"parseSign");function p(){let S=g();for(;S&&o("operator","[");){const _=i();if(!_||!o("operator","]"))return;S={kind:"\
index",object:S,index:_}}return S}r(p,"parseIndexed");function g(){const S=e[t];if(t+=1,!!S){if(S.kind==="constant")return S.isText?w(S.value):{kind:"constant",
value:S.value};if(S.kind==="name"){const _=iA.get(S.text);return _!==void 0?{kind:"constant",value:_}:oA.has(S.text)?void 0:{kind:"name",name:S.text}}if(S.text===
"(")return y();if(S.text==="["){const _=$("]");return _&&{kind:"list",items:_}}return S.text==="{"?k():void 0}}r(g,"parseAtom");function w(S){const _=[S];for(let v=e[t];v?.
kind==="constant"&&v.isText;v=e[t])_.push(v.value),t+=1;if(_.every(v=>typeof v=="string"))return{kind:"constant",value:_.join("")};if(_.some(v=>typeof v=="strin\
g"))return;const E=_.map(v=>Buffer.from(String(v.v),"base64"));return{kind:"constant",value:new H("bytes",Buffer.concat(E).toString("base64"))}}r(w,"parseTexts");
function y(){if(o("operator",")"))return{kind:"tuple",items:[]};const S=i();return S&&o("operator",")")?S:void 0}r(y,"parseParenthesis");function $(S){const _=[];
for(;!o("operator",S);){const E=a();if(!E||(_.push(E),!o("operator",",")&&!s("operator",S)))return}return _}r($,"parseItems");function k(){const S=t,_=[];for(;!o(
"operator","}");){const E=a();if(E&&_.length===0&&s("operator",",","}")){t=S;const O=$("}");return O&&{kind:"set",items:O}}const v=E&&o("operator",":")?a():void 0;
if(!E||!v||(_.push([E,v]),!o("operator",",")&&!s("operator","}")))return}return{kind:"dict",entries:_}}return r(k,"parseBraces"),{parseTuple:i,isAtEnd:r(()=>t===
e.length,"isAtEnd")}}r(rA,"pythonParser");function aA(e){const t=oa(e);return t&&Sm(t)}r(aA,"parseLiteral");function ia(e){const t=new Map;for(const[n,s]of e)t.
set(Gd(t,n)?.key??n,s);return t}r(ia,"dictOf");function km(e){return new H("set",[...ia(e.map(t=>[t,null])).keys()])}r(km,"setOf");function ra(e){if(e instanceof
H&&e.tag==="tuple"){for(const n of e.v){const s=ra(n);if(s!==void 0)return s}return}const t=Wi(e);return t==="list"||t==="dict"||t==="set"?t:void 0}r(ra,"unhash\
ablePart");function Sm(e){switch(e.kind){case"constant":return{value:e.value};case"unary":return cA(e.operator,e.operand);case"list":case"tuple":case"set":{const t=aa(
e.items);return!t||"error"in t?t:e.kind==="list"?{value:t.values}:e.kind==="tuple"?{value:new H("tuple",t.values)}:_m(t.values,km)}case"dict":{const t=aa(e.entries.
map(([s])=>s));if(!t||"error"in t)return t;const n=aa(e.entries.map(([,s])=>s));return!n||"error"in n?n:_m(t.values,s=>ia(s.map((o,i)=>[o,n.values[i]??null])))}default:
return}}r(Sm,"literalOf");function aa(e){const t=[];for(const n of e){const s=Sm(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}r(aa,"literals");
function _m(e,t){for(const n of e){const s=ra(n);if(s!==void 0)return{error:{name:"TypeError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}r(_m,"hashe\
d");function cA(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=Oe(t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n==
"bigint"?Ye(-n):Re(-n)}}r(cA,"signed");function ca(e,t){const n=r(s=>ca(s,t),"evaluate");switch(e.kind){case"constant":return ks(e.value);case"name":return ks(t.
whole.get(e.name));case"list":return $s(e.items,n);case"tuple":{const s=$s(e.items,n);return s&&new H("tuple",s)}case"set":{const s=$s(e.items,n);return s?.every(
Ss)?km(s):void 0}case"dict":{const s=$s(e.entries.map(([i])=>i),n),o=$s(e.entries.map(([,i])=>i),n);return!s?.every(Ss)||!o?void 0:ia(s.map((i,a)=>[i,o[a]??null]))}case"\
unary":return lA(e.operator,n(e.operand));case"binary":return fA(e.operator,n(e.left),n(e.right));case"and":case"or":return uA(e.kind==="or",e.operands,n);case"\
compare":return mA(n(e.first),e.links,n);default:{const{object:s,index:o}=e,i=s.kind==="name"?t.partial.get(s.name):void 0;return wA(i??n(s),n(o))}}}r(ca,"evalu\
atePython");function $s(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(o)}return n}r($s,"evaluate_all");function ks(e){return!(e instanceof
H)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}r(ks,"known");function Jt(e){return Array.isArray(e)?e.every(Jt):e instanceof Map?[...e].every(([t,n])=>Jt(
t)&&Jt(n)):e instanceof H&&(e.tag==="tuple"||e.tag==="set")?Jt(e.v):ks(e)!==void 0}r(Jt,"isCertain");const Ss=r(e=>Jt(e)&&ra(e)===void 0,"isKey");function Em(e){
if(e==null)return e===null?!1:void 0;const t=Oe(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
H&&Array.isArray(e.v)?e.v.length>0:void 0}r(Em,"truth");function uA(e,t,n){let s;for(const o of t){s=n(o);const i=Em(s);if(i===void 0)return;if(i===e)return s}return s}
r(uA,"logic");function lA(e,t){if(t===void 0)return;if(e==="not"){const s=Em(t);return s===void 0?void 0:!s}const n=Oe(t);if(n!==void 0)return typeof n=="bigint"?
Ye(e==="-"?-n:n):Re(e==="-"?-n:n)}r(lA,"unary");function fA(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:
void 0;const[s,o]=[Oe(t),Oe(n)];if(typeof s=="bigint"&&typeof o=="bigint")return hA(e,s,o);if(s===void 0||o===void 0)return;const[i,a]=[Fo(s),Fo(o)];if(i===void 0||
a===void 0)return;const c=e==="+"?i+a:e==="-"?i-a:e==="*"?i*a:void 0;return c===void 0||Number.isNaN(c)?void 0:Re(c)}r(fA,"binary");const Fo=r(e=>typeof e=="num\
ber"||Number.isSafeInteger(Number(e))?Number(e):void 0,"toFloat"),dA=2e3;function hA(e,t,n){if(e==="+")return Ye(t+n);if(e==="-")return Ye(t-n);if(e==="*")return t.
toString().length+n.toString().length>dA?void 0:Ye(t*n);if(n===0n)return;if(e==="/"){const[o,i]=[Fo(t),Fo(n)];return o===void 0||i===void 0?void 0:Re(o/i)}const s=(t%
n+n)%n;return Ye(e==="%"?s:(t-s)/n)}r(hA,"intArithmetic");function mA(e,t,n){let s=e;for(const{operator:o,right:i}of t){const a=s===void 0?void 0:n(i);if(s===void 0||
a===void 0)return;const c=pA(o,s,a);if(!c)return c;s=a}return!0}r(mA,"compareChain");function pA(e,t,n){if(e==="is"||e==="is not"){const o=r(i=>i===null||typeof i==
"boolean","isSingle");return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!Jt(t)||!Jt(n))return;if(e==="==")return je(t,n);if(e==="!=")return!je(t,n);if(e==="in"||e===
"not in"){const o=gA(n,t);return o===void 0?void 0:o===(e==="in")}const s=bA(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?s<=0:e===">"?s>0:e===">="?s>=0:void 0}
r(pA,"compare");function gA(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return Ss(t)?[...e.keys()].some(o=>je(
o,t)):void 0;if(e instanceof H&&e.tag==="set"&&!Ss(t))return;const s=e instanceof H?e.v:e;return Array.isArray(s)?s.some(o=>je(o,t)):void 0}r(gA,"contains");function bA(e,t){
const[n,s]=[Oe(e),Oe(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[a,
c]of o.entries()){const u=(c.codePointAt(0)??0)-(i[a]?.codePointAt(0)??-1);if(u!==0)return u}return o.length-i.length}r(bA,"orderOf");function wA(e,t){if(e===void 0||
t===void 0)return;if(e instanceof Map){if(!Ss(t))return;const i=[...e].find(([a])=>je(a,t));return i&&ks(i[1])}const n=Oe(t);if(typeof n!="bigint")return;const s=e instanceof
H&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?ks(o.at(Number(n))):void 0}r(wA,"indexed");const yA=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function Ae(e){return e.includes("${{")?[...e.matchAll(yA)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}r(Ae,"templatesIn");function $A(e,t){const n=Om(e,t),s=n===void 0?void 0:oa(n);if(!s)return{decided:!1};const o=ca(s,{whole:new Map([
["params",t.params]]),partial:new Map([["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}r($A,"decideCondition");const vm=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/,
ua=4e3;function Om(e,t){if(e.length>ua||vm.test(e))return;const n=Gn(e);let s=n;for(const{whole:o,caller:i,filters:a}of Ae(n)){if(a!=="")return;const c=Mm(i,t);
if(c===void 0)return;if(s.replace(o,"")===""){if(typeof c!="string")return;s=c;break}s=s.replace(o,()=>qe(c))}return s.includes("$")||s==="None"?void 0:s}r(Om,"\
replaceTemplates");function kA(e,t){const n=Gn(e),[s]=Ae(n);if(e.length>ua||vm.test(e)||s?.whole!==n||s.filters!=="")return;const o=Mm(s.caller,t);return typeof o==
"string"?void 0:o}r(kA,"valueAlone");function Mm(e,t){let n=new Map([["params",t.params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof
Map))return;const a=i.endsWith("?"),c=a?i.replace(/\?+$/,""):i,u=n.get(c)??(n.has(c)?null:SA(n,c));if(u===void 0)return a&&n!==t.jobs&&/^[A-Za-z_]+$/.test(c)?null:
void 0;if(o===s.length-1)return _A(u)?u:void 0;n=u}}r(Mm,"lookUp");const SA=r((e,t)=>/^(?:0|[1-9]\d{0,14})$/.test(t)?e.get(Number(t)):void 0,"intKey"),_A=r(e=>e===
null||typeof e!="object"||e instanceof H&&(e.tag==="int"||e.tag==="float"||e.tag==="date"),"isScalar");function Tm(e){const t=new Map;let n=Mn(e,0);if(e[n]!=="{")
throw new SyntaxError("expected a JSON object");for(n=Mn(e,n+1);e[n]==='"';){const s=Am(e,n),o=JSON.parse(e.slice(n,s));if(n=Mn(e,s),e[n]!==":")throw new SyntaxError(
`expected ":" at ${n}`);n=Mn(e,n+1);const i=EA(e,n);t.set(o,e.slice(n,i)),n=Mn(e,i),e[n]===","&&(n=Mn(e,n+1))}if(e[n]!=="}")throw new SyntaxError(`expected "}" \
at ${n}`);return t}r(Tm,"memberTexts");function Mn(e,t){let n=t;for(;e[n]===" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}r(Mn,"member_texts_skipSpace");function Am(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unte\
rminated text");let s=0;for(;e[n-1-s]==="\\";)s++;if(n++,s%2===0)return n}}r(Am,"member_texts_endOfString");function EA(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];
if(o==='"'){if(n=Am(e,n),s===0)return n;continue}if(o==="{"||o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===
0)return n;n++}throw new SyntaxError("unterminated value")}r(EA,"endOfValue");function vA(e){const t=e.planned.job.strategy.matrix.size>0,n=e.planned.combinations.
flatMap(({strategyId:s},o)=>{const i=jE(e,o)?.planned.machine;return i?[[s,OA(i)]]:[]});return t?new Map(n):n[0]?.[1]??null}r(vA,"context_machinesOf");const OA=r(
({machineType:e,provisioningModel:t,region:n,memoryMib:s})=>new Map([["machine_type",e],["provisioning_model",t],["region",n],...s===void 0?[]:[["memory_mb",s]]]),
"machineOf");function Nm(e,t,n){const s=r(o=>new H("datetime",new Date(o).toISOString().replace(/(\.\d{3})Z$/,"$1000+00:00"),{tz:"UTC"}),"time");return Ee(new Map(
[["exec_start",s(e)],["exec_end",s(t)],["exec_latency",(t-e)/1e3],...n===void 0?[]:[["machines",n]]]))}r(Nm,"infoText");function*Wo(e){const t=e.planned.job.strategy.
matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,a]of e.combinations.entries()){const c=e.planned.combinations[i],u=c&&TA(e,a,c);
if(u===void 0)continue;const l=a.errors&&JSON.stringify(a.errors);if(t){const f=JSON.stringify(c?.strategyId);yield`${o?"":","}${f}:`,yield u,o=!1,l&&s.push(`${f}\
:${l}`);continue}for(const[f,d]of Tm(u))f!=="matrix"&&n.set(f,d);l&&n.set("errors",l)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),e.planned.combinations[0]?.
strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.stringify({name:e.failure.
name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",Nm(e.startedMs,e.endedMs,e.planned.moves&&vA(e))),yield`${[...n].map(([i,
a])=>`${JSON.stringify(i)}:${a}`).join(",")}}`}r(Wo,"jobContextParts");const MA=r(e=>[...Wo(e)].join(""),"jobContextText");function TA(e,t,n){const{outcome:s,context:o,
errors:i}=t;if(!s||s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const a=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!a||s.status==="FA\
ILED"&&!i)return;const c=i?`,"errors":${JSON.stringify(i)}`:"",u=Ee(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${u},"stages":{}${c}}`}r(TA,
"entryText");function AA(e){if(e.stop?.status==="TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({status:s})=>s===
"FAILED"||s==="CANCEL");if(!t)return;const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', was failed.`}:{name:"\
WorkflowCancelError",message:`Job execution, '${n}', was canceled from the event after end job execution.`}}r(AA,"workflowErrors");function xm(e,t){const n=t.status===
"TIMEOUT"?"FAILED":t.status,s=AA(e);return[["status",JSON.stringify(n)],["info",Nm(e.startedMs,t.endedMs)],["params",Ee(e.plan.params)],...s?[["errors",JSON.stringify(
s)]]:[]]}r(xm,"restOf");const Im=r(e=>[...e.jobs].filter(([,{phase:t}])=>t==="ended"),"endedJobs");function*NA(e,t){yield'{"jobs":{';for(const[n,[s,o]]of Im(e).
entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*Wo(o);yield`}${xm(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}r(NA,"workflowContextParts");const xA=r((e,t)=>({jobs:new Map(Im(e).map(([n,s])=>[n,o=>IA(s,o)])),rest:xm(e,t)}),"runContext");function IA(e,t){const n=[];let s=0;
for(const o of Wo(e)){if(s+=o.length,s>t)return;n.push(o)}return n.join("")}r(IA,"textWithin");const CA=r(e=>Cm(t=>Rm(e,t,Bo(e.plan,[t.planned.job.id]))),"condi\
tionsOf");function RA({state:e,history:t}){if([...e.jobs.values()].some(({planned:n})=>n.startEarly))return{usualMs:t.usualMs,conditionOf:Cm(n=>Rm(e,n,[]))}}r(RA,
"aheadOf");function Cm(e){const t=new Map;return n=>{const{id:s}=n.planned.job,o=t.get(s)??e(n);return t.set(s,o),o}}r(Cm,"once");function Rm(e,t,n){const{condition:s}=t.
planned.job;if(!s)return"holds";const o=new Map;for(const a of n){const c=e.jobs.get(a);c?.phase==="ended"&&o.set(a,Pu(MA(c)))}const i=$A(s.value,{params:e.plan.
params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}r(Rm,"conditionFact");function Lm(e,t){const{view:n,part:s,runningMs:o}=e,i=ds(e,t),
a=Math.ceil(s.parallelism/Xr({view:n,planned:s.planned}));if(o===void 0){const l=Math.min(hn,i-n.createdMs-lo);return n.state!=="SCHEDULED"||l<=0?{machines:0,paidMs:0,
taskMs:0}:{machines:a,paidMs:a*(l+Qn),taskMs:0}}const c=Qe(n.state)?Math.max(o,n.events.at(-1)?.atMs??i):i,u=a*Math.max(0,c-o);return{machines:a,paidMs:u+a*(hn+
Qn),taskMs:0,waitedMs:u}}r(Lm,"earlyMachineTime");const _s=100;function jm(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(yt(e,n)),i=Ee(n),a=s===void 0?"":
`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${a}}`}r(jm,"combination_rows_rowText");function*Pm(e,t,n=[]){
for(const[s,o]of t.entries())yield`${jm(e,o,n[s])}
`}r(Pm,"rowParts");function LA(e,t,n,s=[]){const o=[0],i=[];for(let a=0;a<t.length;a+=_s){const c=a+_s,u=[...Pm(e,t.slice(a,c),s.slice(a,c))],l=Buffer.from(u.join(
""));o.push((o.at(-1)??0)+l.length),i.push(os(l))}return JSON.stringify({uri:n,count:t.length,rows_a_part:_s,offsets:o,sha256:i})}r(LA,"rowsMember");function Dm(e){
const{bucket:t,env:n,requirements:s}=e.planned.machine,o=uO(n),i=e.sourceSha256!==void 0&&{uri:`gs://${t}/${yr(e.identity)}`,sha256:e.sourceSha256},a=e.hasLease&&
{uri:`gs://${t}/${Qf(e.identity)}`,max_age_seconds:Ku};return[...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(zn)],["requireme\
nts",JSON.stringify(s)],...o.length>0?[["env",JSON.stringify(Object.fromEntries(o))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(i||null)],
["lease",JSON.stringify(a||null)]]}r(Dm,"preparationMembers");const la=r(e=>e.map(([t,n])=>`"${t}":${n}`).join(`,
`),"membersText");function jA(e){const{job:t,machine:n}=e.planned,s=[["version",String(Kn)],["workflow",JSON.stringify(e.plan.workflow.name)],["job",JSON.stringify(
t.id)],["tasks",String(e.tasks)],["needs",JSON.stringify(t.needs)],...Dm(e),["wait_seconds",String(e.waitSeconds+zu)],["task_timeout_seconds",String(n.taskTimeoutSeconds)]];
return`{
${la(s)}
}
`}r(jA,"prepareFileText");function*PA(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((u,l)=>jm(n.job.id,u,e.claims?.[l])).join(`,
`)}]`:LA(n.job.id,e.combinations,e.rowsUri,e.claims),o=`gs://${n.machine.bucket}/${Zf(e.identity,n.job.id)}`,i=[["version",String(Kn)],["run_id",JSON.stringify(
e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.name)],["job",JSON.stringify(
n.job.id)],["model",Ee(n.job.model)],["extras",Ee(t.workflow.extras)],["siblings",Ee(t.workflow.siblings)],["check_if",String(e.checkIf)],["combinations",s]],a=[
["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_artifacts",e.needsArtifacts]],
...Dm(e),["claims",e.claims?JSON.stringify(o):"null"],["memory_mib",String(Be(n.machine).memoryMib??null)]];yield`{
${la(i)},
"context":{"params":${Ee(t.params)},"jobs":{`;let c=!0;for(const[u,l]of e.neededContexts)yield`${c?"":","}${JSON.stringify(u)}:`,yield*l(),c=!1;yield`}},
${la(a)}
}
`}r(PA,"jobFileParts");const DA=100;function UA(e,{needsArtifacts:t=[]}){if(t.length===0)return;const n=r(()=>BA(e,t),"groups");let s=0;for(const{files:i}of n())
s+=i;if(s<=DA){const i=[...n()].map(({text:a})=>a());return{member:r(()=>`{"groups":[${i.join(`,
`)}]}`,"member")}}const o=r(function*(){for(const{text:i}of n())yield`${i()}
`},"lines");return{member:r(i=>JSON.stringify({uri:i,sha256:of(o())}),"member"),lines:o}}r(UA,"neededFiles");function*BA(e,t){for(const n of t){const s=e.jobs.get(
n);if(s)for(const{path:o,machine:i,prefix:a,left:c}of $n(s)){const[u,l]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${a}`)],f=r(()=>`{"folder":${u},"uri\
":${l},"files":${c.files.text()}}`,"text");yield{files:c.count,text:f}}}}r(BA,"groupsOf");const FA=50,WA=1e3,GA=r(e=>`${e}logs/`,"logsFolder");function HA({generation:e,
bytes:t,crc32c:n},{bucket:s,result:o}){const i=o.replace(/\/results\/(\d+-\d+)\.json$/,"/logs/$1.log");return i===o?void 0:{bucket:s,name:i,generation:e,size:t,
crc32c:n}}r(HA,"copyOf");async function*KA({clients:e,clock:t},n,s){const{part:o,task:i}=n,a=le(o.planned.machine),c=await e.logging(a),u={projectId:a.projectId,
jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},l=new Set;let f,d="";for(let m=0;m<FA;m++){const h=await c.taskOutput({...u,...d&&{pageToken:d}},
s);for(const b of h.lines){const p=`${b.timestamp} ${b.insertId}`;if(l.has(p)||b.taskIndex!==i)continue;l.add(p);const g=`${b.text.replace(/\n$/,"")}
`;n.copied===void 0?yield g:b.taskRetry!==void 0?b.taskRetry<n.copied&&(yield g):Gi(g)?.says==="task"?(yield*f??[],f=[g]):f?f.push(g):yield g}if(d=h.nextPageToken,
!d)return;await t.sleep(WA,s)}}r(KA,"loggedOutput");function fa(e,t){const n=Bo(e.plan,[t]).map(s=>{const o=e.jobs.get(s);return[s,o?.status,o?.failure?.name??"",
o?zA(o):[]]});return At(JSON.stringify(n)).slice(0,16)}r(fa,"needsDigest");const zA=r(e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??"",n?.name??"",n?.
generation??""]),"resultsOf");async function JA(e,t,n,s){const{part:o,terms:i,why:a,combinations:c,parallelism:u,checkIf:l}=n;bd(t,o);const f=Bl(t.planned,i.rung),
d=c.map(y=>t.starts[y]??0),m=Um(e,{number:o,planned:f,terms:i,why:a,combinations:c,parallelism:u,earlierStarts:d}),h=fa(e.state,f.job.id);await Hm(e,m,{needs:h,
checkIf:l},s);const b=Bm(e,m),p=Kh(t.planned,i)?Jr:void 0,{name:g,view:w}=await Wm(e,t,{part:m,spec:b,isFinal:p},s);wd(t,{...m,needs:h,name:g},{view:w,nowMs:e.clock.
now()})}r(JA,"startJob");async function VA(e,t,{combinations:n,parallelism:s,limitMs:o},i){const{planned:a,begun:c}=t;bd(t,c);const u=n.map(()=>0),f=Um(e,{number:c,
planned:a,combinations:n,parallelism:s,earlierStarts:u,...{terms:vr,why:"first"}}),d=o/1e3,h={prepareUri:await ZA(e,f,d,i),waitSeconds:d},b=Bm(e,f,h),p={...a.machine,
maxRetries:Ah(a.machine,h)},g={part:f,spec:b,isFinal:Jr},{name:w,view:y}=await Wm(e,t,g,i);gE(t,{...f,name:w,planned:{...a,machine:p}},{view:y,limitMs:o,nowMs:e.
clock.now()})}r(VA,"createEarly");async function YA(e,t,{early:{part:n},checkIf:s},o){const i=fa(e.state,n.planned.job.id);await Hm(e,n,{needs:i,checkIf:s},o),yE(
t,i,e.clock.now())}r(YA,"goAhead");const Um=r((e,t)=>({...t,location:cs(t.planned.machine),resultsPrefix:`${Es(e,t)}results/`,key:(0,xe.randomBytes)(qA).toString(
"base64url")}),"withFolder"),qA=32,Es=r((e,{planned:t,number:n})=>So(e.identity,t.job.id,n),"start_job_folderOf"),Vt=r(({planned:e},t)=>`gs://${e.machine.bucket}\
/${t}`,"uriIn"),Bm=r((e,t,n)=>Hr({planned:t.planned,identity:e.identity,jobUri:Vt(t,`${Es(e,t)}${Fm}`),taskCount:t.combinations.length,parallelism:t.parallelism,
program:e.program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:t.terms.isSecondStart,...n&&{early:n}}),"specOf"),Fm="job.json";async function Wm(e,t,{
part:n,spec:s,isFinal:o},i){const{planned:a,number:c,location:u,key:l}=n,f=s.labels[$t.spec]??"",d=y_({runId:e.identity.runId,job:a.job.id,part:c,specDigest:f}),
m=`${u}/jobs/${d}`;e.handover.batchJob(m),e.outputs.submitted(a.job.id,m);const h=await e.clients.batch(le(a.machine));pE(t,m,a);const b=await h.create({location:u,
id:d,spec:LO(s,l),isFinal:o},i);return{name:m,view:b}}r(Wm,"createBatchJob");const XA=r((e,t)=>({uploads:Vt(t,k_(e.identity,t.number)),lists:Vt(t,`${Es(e,t)}art\
ifacts/`)}),"artifactPlaces");async function Gm(e,t,n){const s=await e.packages.cacheFor(t.planned,n);return{planned:t.planned,identity:e.identity,...e.logFiles.
areWanted&&{logs:Vt(t,GA(Es(e,t)))},...e.sourceSha256!==void 0&&{sourceSha256:e.sourceSha256},...s&&{cache:s},hasLease:e.lease.isRequired}}r(Gm,"preparationOf");
async function ZA(e,t,n,s){const{planned:o,key:i,combinations:a}=t,c=await Gm(e,t,s),u=jA({...c,plan:e.plan,tasks:a.length,waitSeconds:n}),l=new TextEncoder().encode(
u),f=await e.clients.storage(le(o.machine)),d=$_(e.identity,o.job.id,t.number),m={...PS({key:i,body:l})},{bucket:h}=o.machine;return await f.create({bucket:h,name:d,
content:l,contentType:"application/json",metadata:m},s),Vt(t,d)}r(ZA,"uploadPrepareFile");async function Hm(e,t,{needs:n,checkIf:s},o){const{planned:i,combinations:a,
earlierStarts:c,key:u}=t,{bucket:l}=i.machine,f=Es(e,t),d=a.flatMap(v=>i.combinations[v]??[]),m=i.moves&&a.map((v,O)=>wr(v,c[O]??0,0)),h=`${f}combinations.jsonl`,
b=d.length>_s,p=UA(e.state,i),g=`${f}needs-artifacts.jsonl`,w=p?.member(Vt(t,g)),y=await Gm(e,t,o),$=Km(()=>PA({...y,plan:e.plan,combinations:d,...b&&{rowsUri:Vt(
t,h)},checkIf:s,neededContexts:QA(e,i),resultsPrefix:t.resultsPrefix,artifacts:XA(e,t),...w!==void 0&&{needsArtifacts:w},...m&&{claims:m}})),k=await e.clients.storage(
le(i.machine)),S=r(async(v,O)=>{const N={bucket:l,name:v,content:Km(O),contentType:"application/jsonl"};await k.create(N,o)},"addLines");await Promise.all([b&&S(
h,()=>Pm(i.job.id,d,m)),p?.lines&&S(g,p.lines)]);const _={...jS({key:u,body:$,needs:n})},E=`${f}${Fm}`;await k.create({bucket:l,name:E,content:$,contentType:"ap\
plication/json",metadata:_},o)}r(Hm,"uploadJobFile");const QA=r((e,{job:t})=>new Map(Bo(e.plan,[t.id]).flatMap(n=>{const s=e.state.jobs.get(n);return s?.phase===
"ended"?[[n,()=>Wo(s)]]:[]})),"contextsFor");function Km(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())
s+=n.write(o,s);return n}r(Km,"bytesOf");const eN=15e3,tN=r(({jobs:e})=>[...e.values()].some(Nt)?eN:Number.POSITIVE_INFINITY,"earlyPollMs");async function nN(e,t,n,s){
const o=t.planned.job.needs.filter(i=>e.state.jobs.get(i)?.phase!=="ended");e.log.say(sN(n,o));try{await VA(e,t,n,s)}catch(i){if(!(i instanceof B)||s.aborted)throw i;
e.log.say(`${n.job}: not started early. ${i.advice}`),await iN(e,t,s)}}r(nN,"startEarly");function sN({job:e,combinations:t,expectedMs:n},s){const o=`${e}: aski\
ng for the machines of ${D(t.length,"task")} early`,i=s.length===1,a=i?s[0]??"":D(s.length,"needed job");return n===void 0?`${o}, ${a} still ${i?"runs":"run"}`:
n<oN?`${o}, ${a} may end at any moment`:`${o}, ${a} ${i?"is":"are"} expected to end in ${ye(n)}`}r(sN,"earlyText");const oN=1e3;async function iN(e,{starting:t,
early:n},s){if(!n)for(const[o,i]of t){const a=await sa(e,i,o,s);a&&e.log.debug(`${o}: ${a.message}`)}}r(iN,"cancelUnconfirmed");async function rN(e,t,{checkIf:n},s){
const o=Nt(t);if(o){gd(t,n,e.clock.now()),e.log.say(aN(o,t,e.clock.now()));try{await YA(e,t,{early:o,checkIf:n},s);return}catch(i){if(!(i instanceof B)||s.aborted)
throw i;return await zm(e,t,"its tasks could not be started",s),i}}}r(rN,"go");function aN(e,{planned:t},n){const{part:s,runningMs:o}=e,i=`${t.job.id}: starting\
 ${D(s.combinations.length,"task")}`,a=s.combinations.length===1?"its machine":"their machines";return o===void 0?`${i}, ${a} will be there soon`:`${i}, ${a} wa\
ited for ${ye(Math.max(0,ds(e,n)-o))}`}r(aN,"goText");async function zm(e,t,n,s){const o=Nt(t);if(!o)return;const i=e.clock.now();$d(t,{nowMs:i,reason:n,machineTime:Lm(
o,i)}),e.log.say(`${t.planned.job.id}: its machines do not wait any longer, ${n}`);const a=await sa(e,o.part.planned,o.part.name,s);a&&e.log.warn(`${t.planned.job.
id}: ${a.advice}`)}r(zm,"early_start_giveUp");function cN(e,t){const n=Jm(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or\
 "machine_type", or set "on_out_of_memory".`}}r(cN,"withOutOfMemory");function Jm({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?
"its largest process":"it"} had used ${Yi(t)}`;return e==="certain"?`The kernel killed a process of the task because memory ran out; ${o}.`:`A process of the ta\
sk was very probably killed because memory ran out: ${o}, almost all that the task has.`}r(Jm,"whyOutOfMemory");function Vm(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,
i=o?.usage&&Jm(o.usage);if(!n.moves?.isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:a,memory:c}=s.rung,l=n.moves.machines[a]?.[c+1]===
void 0?{...o.failure,hint:`${i} ${uN(n)}`}:o.failure;return{...t,outcome:{...o,failure:l},again:{cause:"memory",terms:s}}}r(Vm,"movedForMemory");const uN=r(({machine:e})=>`\
"on_out_of_memory" has no machine with more memory than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_typ\
e".`,"nothingLarger"),Ym=r(e=>[...e].some(({outcome:t})=>t?.startedMs!==void 0&&t.reusedFrom===void 0),"hasWritten"),da=r(({jobs:e},{machine:t})=>[...e.values()].
some(({planned:n,combinations:s})=>n.machine.bucket===t.bucket&&n.machine.serviceAccount===t.serviceAccount&&Ym(s)),"isRoleProvedIn");function lN(e){const{planned:t,
combination:n,index:s,earlierAttempts:o,retry:i}=e.at,a={combination:n,index:s,attempts:o+i+1},c=kN(e.text);if(typeof c=="string")return ha(e.at,c);const{result:u,
contextText:l}=c,f=u.job_skipped?"SKIP":u.status,d=f==="FAILED"?ON(t,u):void 0,m=EN(u),h=_N(u),b=US(u,e.keep),p=SN(u),g=Yt(u.ended_ms);return{outcome:{...a,combination:{
...n,strategyId:oe(u.strategy_id)||n.strategyId},status:f,...p!==void 0&&{startedMs:p},...g!==void 0&&{endedMs:g},...d&&{failure:d},warnings:ma(u.warnings)},...l!==
void 0&&!u.job_skipped&&{context:e.keep(l)},...pa(u)&&{errors:pa(u)},...m!==void 0&&{ownCancel:m},...h.length>0&&{packages:h},...b&&(GS(b)?{list:b}:{artifacts:b})}}
r(lN,"readResult");function ha({combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],name:"UnreadableResult",message:`The re\
sult that the task wrote cannot be read: ${o}.`,hint:"The definition must not write to the folder of the run."},a=n+s+1;return{outcome:{combination:e,index:t,attempts:a,
status:"FAILED",failure:i,warnings:[]},errors:{name:i.name,message:i.message}}}r(ha,"unreadable");const qm=200,fN=r((e,t)=>dN(e,t)&&hN(e,t),"isDeeper");function dN(e,t){
let n=t;for(const s of["[","{"])for(let o=e.indexOf(s);o!==-1;o=e.indexOf(s,o+1))if(n--===0)return!0;return!1}r(dN,"hasMore");function hN(e,t){let n=0,s=!1;for(let o=0;o<
e.length;o++){const i=e.charCodeAt(o);if(i===mN)s=!s;else if(s)i===pN&&o++;else if(i===gN||i===wN){if(n++,n>t)return!0}else(i===bN||i===yN)&&n--}return!1}r(hN,"\
read_result_isNested");const mN=34,pN=92,gN=91,bN=93,wN=123,yN=125,$N=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function kN(e){try{if(fN(e,qm))return`it is \
nested deeper than ${qm} levels`;const t=JSON.parse(e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Kn)return`its version is ${JSON.
stringify(t.version)}`;if(!$N.has(String(t.status)))return`its status is ${JSON.stringify(t.status)}`;const n=Tm(e).get("context"),s=n?.startsWith("{")&&n!=="{}";
return{result:t,contextText:s?n:void 0}}catch(t){return t instanceof Error?t.message:String(t)}}r(kN,"parse");const ma=r(e=>Array.isArray(e)?e.filter(t=>typeof t==
"string"):[],"read_result_textsOf"),Yt=r(e=>typeof e=="number"&&Number.isFinite(e)?e:void 0,"read_result_numberOf");function SN({started_ms:e,waited_ms:t}){const n=Yt(
e);return n===void 0?void 0:n+(Yt(t)??0)}r(SN,"read_result_startOf");function vs(e){const t=e;return typeof t=="object"&&t!==null?{name:oe(t.name)||"Error",message:oe(
t.message)}:void 0}r(vs,"errorOf");const pa=r(e=>vs(e.errors)??vs(e.error),"read_result_errorsOf");function _N({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[oe(n?.key),oe(n?.sha256),oe(n?.crc32c)],a=oe(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(a)?[]:
[{key:s,sha256:o,crc32c:i,generation:a,size:Yt(n?.size)??0}]})}r(_N,"packagesIn");function EN(e){const{status:t,signal:n,failed_stage:s}=e,o=pa(e);return t!=="C\
ANCEL"||n!==null||!o?void 0:s?`stage '${ma(s.path).at(-1)??""}' raised ${oe(s.exception)}: ${oe(s.message)}`:o.message}r(EN,"read_result_ownCancelOf");function vN(e){
const t=e,n=oe(t?.path),s=Yt(t?.line);return s===void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:
void 0}r(vN,"fileOf");function ON(e,t){const n=t.failed_stage;if(n){const a=ma(n.path),c=Yt(n.code_line),u=Yt(n.exit_code),l=vN(n.file),f=xl({job:e.job,stagePath:a,
...c!==void 0&&{codeLine:c}});return{origin:"stage",stagePath:a,name:typeof n.exception=="string"?n.exception:"Error",message:oe(n.message),...u!==void 0&&{exitCode:u},
...l&&{file:l},...oe(n.traceback)&&{traceback:oe(n.traceback)},...c!==void 0&&{codeLine:c},...f!==void 0&&{line:f}}}const s=vs(t.error);if(s?.name===Vu)return Wh(
e);if(s){const a=oe(t.error?.traceback);return{origin:"setup",stagePath:[],...s,...a&&{traceback:a}}}const o=vs(t.if_error);if(o)return{origin:"stage",stagePath:[],
name:"",message:`The job's if could not be decided: ${o.message}`,...e.job.condition&&{line:e.job.condition.at.line}};const i=vs(t.errors)??{name:"Error",message:"\
It failed without a reason."};return{origin:"stage",stagePath:[],...i}}r(ON,"read_result_failureOf");const MN=new TextDecoder,TN=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;
function ga(e,{resultsPrefix:t,key:n}){const s=rf(n);return e.flatMap(({name:o,generation:i,crc32c:a,size:c,metadata:u})=>{const l=TN.exec(o.slice(t.length));if(!l)
return[];const[f,d]=[Number(l[1]),Number(l[2])],m=af({key:s,index:f,attempt:d,metadata:u});return[{task:f,retry:d,name:o,generation:i,crc32c:a,size:c,metadata:u,
isOwn:m}]})}r(ga,"listedIn");async function ba(e,t){const{at:n,keep:s,name:o,generation:i}=e,{bucket:a}=n.planned.machine,c={bucket:a,name:o,maxBytes:un,...i&&{
generation:i}};try{const u=await e.storage.read(c,t),l=lN({at:n,text:MN.decode(u),keep:s});return{combination:await AN(l,e,t),sha256:os(u)}}catch(u){if(!(u instanceof
B))throw u;if(u.status==="TOO_LARGE")return{combination:Xm(n)};if(u.status==="COMPRESSED")return{combination:ha(n,"it is stored compressed")};throw u}}r(ba,"rea\
dBody");async function AN({list:e,...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:a}=s.planned.machine,c=await BS({storage:n,bucket:a,list:e,keep:o},
i);return c?{...t,artifacts:c}:ha(s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}r(AN,"withList");function Xm(e,t){const{combination:n,index:s}=e,
o=r(c=>`${Math.ceil(c/1024/1024)} MiB`,"mebibytes"),i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(un)}`:
o(t)}; at most ${o(un)} can be passed on.`,hint:"Write large data to a bucket, and output its address."},a=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,
index:s,status:"FAILED",attempts:a,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}r(Xm,"result_objects_tooLarge");function Go({job:e,part:t,task:n,
retry:s}){const o=t.combinations[n],i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!kn(e,t,o))return;const a=e.combinations[o]?.outcome?.attempts??
0;return{planned:t.planned,combination:i,index:o,earlierAttempts:a,retry:s}}r(Go,"resultPlace");class Zm{static{r(this,"Gathered")}combinations=new Map;preemptions=0;spans=new Map}
async function Qm(e,t,n){const{job:s,part:o,storage:i,keep:a}=e,{bucket:c}=o.planned.machine,{newest:u,planted:l,own:f}=await xN(e,n);t.spans=DM(f);for(const[h,
{retry:b,name:p}]of l){const g=Go({job:s,part:o,task:h,retry:b});g&&!u.has(h)&&t.combinations.set(g.index,ep(g,`gs://${c}/${p}`))}const d=e.reads.line("due",n),
m=[];for(const{task:h,retry:b,name:p,generation:g,size:w,metadata:y}of u.values()){const $=Go({job:s,part:o,task:h,retry:b});if(!$)continue;const k=PM(y),S={stored:{
name:p,generation:g},...k&&{log:k}};if(t.preemptions+=b,w>un){t.combinations.set($.index,{...Xm($,w),...S});continue}if(y.status==="MOVED"){const j={cause:"wait\
ed",terms:o.terms};t.combinations.set($.index,{...s.combinations[$.index],again:j});continue}const _=Vh($,y);_&&t.combinations.set($.index,{..._.state,...S});const E=p.
slice(o.resultsPrefix.length),v=o.early.get(E);if(_?.isWhole&&!v)continue;const O=r(()=>d(()=>ba({storage:i,name:p,at:$,keep:a},n)),"readNow"),N=r(j=>j?.sha256===
y.sha256,"isSealed"),A=v?v.then(j=>j&&N(j)?j:O()):O(),I=A.catch(()=>{});vd(o,E,I);const L=A.then(j=>{const ie=j.sha256===void 0||N(j)?j.combination:ep($,`gs://${c}\
/${p}`);t.combinations.set($.index,{...NN(ie,Yh(y)),...S})});m.push(L)}await Promise.allSettled(m),await Promise.all(m)}r(Qm,"collectResults");function NN(e,t){
const{outcome:n}=e;if(!t||!n)return e;const s=n.failure&&{failure:cN(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}r(NN,"withUsage");function ep(e,t){const{
combination:n,index:s}=e,o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else w\
ith write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run."},
i=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}r(
ep,"plantedResult");async function xN({part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,a=[];for await(const c of t.list({bucket:s,prefix:e.
resultsPrefix},n))for(const u of ga(c,e)){u.isOwn&&a.push(u);const l=u.isOwn?o:i;u.retry>=(l.get(u.task)?.retry??0)&&l.set(u.task,u)}return{newest:o,planted:i,own:a}}
r(xN,"newestResults");async function IN(e,{job:t,part:n,batch:s},o){const i=await e.clients.storage(le(n.planned.machine)),a=new Zm,{reads:c,state:u}=e;await Qm(
{storage:i,job:t,part:n,keep:u.keep,reads:c},a,o);const l=r(({outcome:h,ownCancel:b})=>!fs(n)&&h?.status==="CANCEL"&&b===void 0,"wasEnded"),f=n.combinations.flatMap(
(h,b)=>{if(!kn(t,n,h))return[];const p=a.combinations.get(h);return p===void 0||l(p)?[{index:h,task:b}]:[]}),d=Ym(a.combinations.values())||da(e.state,n.planned),
m={missing:f,isRoleProved:d};f.length>0&&await CN({job:t,part:n,batch:s},m,a,o);for(const[h,b]of a.combinations)a.combinations.set(h,Vm(n,b));Od(n,Xh(n,a.spans,
n.endedMs??n.view.createdMs)),NE(t,n,a)}r(IN,"settlePart");async function CN({job:e,part:t,batch:n},{missing:s,isRoleProved:o},i,a){const u=t.view.state==="DELE\
TION_IN_PROGRESS"?[]:await n.tasks(t.name,"",a),l=new Map(u.map(d=>[d.index,d])),f=[];for(const{index:d,task:m}of s){const h=l.get(m);h&&i.spans.set(m,BM(h));const b=i.
combinations.get(d),p=Jh({job:e,part:t,index:d,task:m,view:h,known:b,isRoleProved:o});i.combinations.set(d,p);const g=p.outcome?.failure;g&&gM({job:e,part:t,task:h,
failure:g})&&f.push(d)}bM(t,f,i.combinations)}r(CN,"explainMissing");const RN=new Set(["SUCCEEDED","FAILED","UNEXECUTED"]),tp=new WeakMap;async function LN({job:e,
part:t,batch:n},s){if(Qe(t.view.state)||t.isCancelled||t.isEmptied)return;const o=t.combinations.flatMap((f,d)=>kn(e,t,f)?[d]:[]);if(o.length===t.combinations.length)
return;const{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=t.view.counts,l=c+u;i+a>0||l<o.length||o.length>0&&(tp.get(t)===l||(tp.set(t,l),!await jN(o,t,n,
s)))||_E(t)}r(LN,"noteEmptied");async function jN(e,t,n,s){const o=await n.tasks(t.name,"",s),i=new Set(o.flatMap(({index:a,state:c})=>RN.has(c)?[a]:[]));return e.
every(a=>i.has(a))}r(jN,"haveEnded");const PN=16;async function DN(e,{job:t,part:n,batch:s},o){const{failures:i,terms:a,view:c}=n;if(["lost","memory"].filter(d=>It(
t.planned,{cause:d,terms:a})).length===0||Qe(c.state)||n.isCancelled||(c.counts.FAILED??0)<=i.size)return;const l=await s.tasks(n.name,"State=FAILED",o),f=Wt(PN);
await Promise.all(l.filter(d=>!i.has(d.index)&&UN(d,n)).map(d=>f(()=>BN(e,{job:t,part:n,task:d},o))))}r(DN,"noteFailures");function UN(e,{planned:t}){return!bs(
Po(e))||qr(e)>t.machine.maxRetries}r(UN,"isFinal");async function BN(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!kn(t,n,i))return;
const a=qr(s),c=bs(Po(s)),u=c?Jh({job:t,part:n,index:i,task:s.index,view:s,isRoleProved:da(e.state,n.planned)}):await FN(e,{job:t,part:n,task:s.index,retry:a},o),
l=u?.again,f=l!==void 0&&l.cause!=="unstarted"&&It(t.planned,l)!==void 0;ME(n,s.index,f?l.cause:void 0),!(!u||!f)&&Oo(t,{combinations:new Map([[i,u]]),preemptions:c?
a:0})}r(BN,"noteFailure");async function FN(e,t,n){const{part:s,task:o,retry:i}=t,a=Go(t);if(!a||!s.planned.moves?.isForMemory)return;const c=await e.clients.storage(
le(s.planned.machine)),u=`${s.resultsPrefix}${o}-${i}.json`;try{const{metadata:l}=await c.describe({bucket:s.planned.machine.bucket,name:u},n);if(!af({key:s.key,
index:o,attempt:i,metadata:l}))return;const f=Vh(a,l);return f&&Vm(s,f.state)}catch(l){if(!(l instanceof B)||l.httpStatus!==404)throw l;return}}r(FN,"outOfMemor\
y");const WN=6e4,GN=2;function wa(e){return[...e.jobs.values()].flatMap(t=>t.phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):[])}r(wa,"acti\
veParts");async function np(e,t){const n=new Map,s=r(({location:i,planned:a})=>{const c=le(a.machine),u=JSON.stringify([i,c]),l=n.get(u)??{location:i,place:c,active:[],
early:[]};return n.set(u,l),l},"groupOf");for(const i of wa(e.state))s(i.part).active.push(i);for(const i of e.state.jobs.values()){const a=Nt(i);a&&s(a.part).early.
push({job:i,early:a})}return(await sp([...n.values()].map(i=>HN(e,i,t)))).some(Boolean)}r(np,"look");async function HN(e,t,n){const s=await e.clients.batch(t.place),
o=await s.list(t.location,Ke(e.identity.runId),n),i=new Map(o.map(f=>[f.name,f])),a=new Map(o.map(f=>[f.labels[$t.job]+ip(f.name),f])),c=r((f,d)=>i.get(d)??a.get(
Ke(f.planned.job.id)+ip(d)),"viewOf");let u=!1;for(const{job:f,early:d}of t.early)KN(e,d,c(f,d.part.name))&&(u=!0);const l=[];for(const f of t.active){const{job:d,
part:m}=f,h=c(d,m.name);if(h)JN(e,f,h)&&(u=!0),await DN(e,{job:d,part:m,batch:s},n),await LN({job:d,part:m,batch:s},n);else if(!zN(e,f))continue;Qe(m.view.state)&&
(AE(m,m.view.events.at(-1)?.atMs??e.clock.now()),u=!0,l.push(IN(e,{job:d,part:m,batch:s},n)))}return await sp(l),u}r(HN,"lookAtGroup");function KN(e,t,n){const s=t.
view;return n?bE(t,n,e.clock.now()):(_d(t),op(e,t)&&wE(t)),On(s)!==On(t.view)}r(KN,"updateEarly");async function sp(e){return await Promise.allSettled(e),Promise.
all(e)}r(sp,"allEnded");function zN(e,{job:t,part:n}){return _d(n),op(e,n)?(ya(e,{job:t,part:n},"deleted"),OE(n),!0):!1}r(zN,"isGone");function op(e,{isListed:t,
submittedMs:n,misses:s}){return!(!t&&e.clock.now()-n<WN)&&s>=GN}r(op,"isMissing");function ya(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`\
its Batch job was ${s} by someone else`;Md(t,o),e.log.warn(`Job '${t.planned.job.id}': ${o} (${n.name}).`)}r(ya,"noteStranger");const ip=r(e=>e.slice(e.lastIndexOf(
"/")),"idOf");function JN(e,t,n){const{job:s,part:o}=t,i=o.view;if(vE(s,o,n,e.clock.now()),n.state==="DELETION_IN_PROGRESS"?ya(e,t,"deleted"):/^CANCELL/.test(n.
state)&&ya(e,t,"canceled"),!v_(n.state)&&n.state!==i.state){const a=`is in state ${n.state}, which this version of the Action does not know`;e.log.warn(`Job '${s.
planned.job.id}' ${a}; it is watched until it ends.`)}return qN(e,t,i),On(i)!==On(n)}r(JN,"update");function VN(e,t){const n=r(s=>{const{meaning:o}=ps(s)??{};return JSON.
stringify([s.state==="RUNNING",o?.name,o?.hint])},"kindOf");return n(e)!==n(t)}r(VN,"isOtherTrouble");function YN(e,t){const n=Qe(t.state)?void 0:ps(t);if(!n)return;
const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets fewer machines than it could use":"waits for machines",a=s.hint?` ${Yr(s.hint,e)}`:"";return`Job '${e.job.
id}' ${i}: ${s.message}${a} Batch: ${o}`}r(YN,"troubleText");function qN(e,{part:t},n){const s=YN(t.planned,t.view);!s||!VN(n,t.view)||(Or(e.state,s),e.log.warn(
s))}r(qN,"warnOfTrouble");const XN=500,ZN=.45,QN=new Set(["SUCCESS","FAILED"]);function ex(e,t){const n=new WeakMap,{state:s,clients:o,reads:i}=e,a=new WeakMap;
function c(l){const{part:f}=l,d=Go(l),m=`${l.task}-${l.retry}.json`;if(!d||f.early.has(m))return;const h=n.get(f)??i.line("early",t);n.set(f,h);const p=h(async()=>{
if(t.aborted)return;const g=await o.storage(le(f.planned.machine)),{keep:w}=s;return ba({storage:g,name:f.resultsPrefix+m,at:d,keep:w},t)}).catch(()=>{});vd(f,m,
p)}r(c,"read");async function u(l,f){const d=await o.storage(le(f.planned.machine)),{resultsPrefix:m}=f;for await(const h of d.list({bucket:f.planned.machine.bucket,
prefix:m},t))for(const{task:b,retry:p,size:g,metadata:w,isOwn:y}of ga(h,f)){if(f.isSettled)return;if(!y)continue;QN.has(w.status??"")&&w.job_skipped!=="true"&&g<=
un&&c({job:l,part:f,task:b,retry:p})}}return r(u,"readListed"),{ended({jobUid:l,index:f,retry:d}){for(const m of s.jobs.values()){if(m.phase!=="active")continue;
const h=m.parts.find(({view:b})=>b.uid===l);if(h&&!h.isSettled&&c({job:m,part:h,task:f,retry:d}),h)return}},looked(){for(const{job:l,part:f}of wa(s)){const{counts:d,
state:m}=f.view,h=(d.SUCCEEDED??0)+(d.FAILED??0),b=Math.max(f.early.size,a.get(f)??0);Qe(m)||h-b<Math.max(XN,ZN*f.combinations.length)||(a.set(f,h),u(l,f).catch(
()=>{}))}}}}r(ex,"earlyResults");const tx=4e3;async function nx(e){const{state:t}=e;if(t.stop?.status!=="TIMEOUT"||[...t.jobs.values()].some(({phase:a})=>a==="w\
aiting"))return;try{await np(e,AbortSignal.timeout(tx))}catch(a){if(!(a instanceof B))throw a;return}const n=um(t,{nowMs:e.clock.now(),queueTimeoutMs:void 0,conditionOf:r(
()=>"left-to-the-task","conditionOf")}),s={plan:n.plan,jobs:n.jobs},o=na(s).flatMap(a=>a.kind==="end"?[a]:[]),i=[...t.jobs.values()].filter(({phase:a})=>a==="ac\
tive");if(!(o.length<i.length)){for(const{job:a,status:c}of o){const u=t.jobs.get(a);u&&Uo(e,u,c)}mE(t)}}r(nx,"lastLook");const sx=3e5;function ox({clock:e,log:t}){
let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof B))throw o;const i=s===void 0;if(s??=
e.now(),!rp(o)&&!(n&&e.now()-s<sx))throw o;if(!i)return;const a=rp(o)?o.message:o.advice;t.warn(`The run cannot be watched at the moment; its Batch jobs continu\
e. ${a}`)}}}r(ox,"patience_patience");const rp=r(({httpStatus:e})=>e===0||e===408||e===429||e>=499,"isPassing"),ix=4e3,rx={timeout:"the run took too long",queue_timeout:"\
the run took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function ax(e){const{state:t}=e,n=wa(t),s=[
...t.jobs.values()].flatMap(u=>[...u.starting].map(([l,f])=>({name:l,planned:f}))),o=rx[t.stop?.limit??"signal"],i=[...t.jobs.values()].flatMap(u=>Nt(u)?.part??
[]),a=AbortSignal.timeout(ix),c=n.length+s.length+i.length;e.log.say(`Stopping: canceling ${D(c,"Batch job")}.`);for(const u of t.jobs.values())cx(u,o,e.clock.now());
for(const{part:u}of n)Ed(u);await Promise.allSettled([...s.map(({name:u,planned:l})=>$a(e,l,u,a)),...n.map(({part:u})=>$a(e,u.planned,u.name,a)),...i.map(({planned:u,
name:l})=>$a(e,u,l,a)),...n.map(({job:u,part:l})=>ux(e,u,l,a))]);for(const u of t.jobs.values()){if(u.phase==="ended")continue;CE(u);const l=u.combinations.some(
({outcome:f})=>f?.status==="FAILED");Uo(e,u,l?"FAILED":"CANCEL",o)}}r(ax,"windDown");function cx(e,t,n){const s=Nt(e);s&&$d(e,{nowMs:n,reason:t,machineTime:Lm(s,
n)})}r(cx,"endEarly");async function $a(e,{job:t,machine:n},s,o){try{await(await e.clients.batch(le(n))).cancel(s,o)}catch(i){if(!(i instanceof B))throw i;e.log.
warn(`Job '${t.id}' may still be running until the cleanup cancels it: ${i.advice}`)}}r($a,"cancelInTime");async function ux(e,t,n,s){const o=new Zm;try{const i=await e.
clients.storage(le(n.planned.machine)),{reads:a,state:c}=e;await Qm({storage:i,job:t,part:n,keep:c.keep,reads:a},o,s)}finally{Od(n,Xh(n,o.spans,e.clock.now())),
Oo(t,o)}}r(ux,"takeResults");const ap=2e3,lx=5e3,fx=500,cp="timeout";async function dx(e){const t=new AbortController,n=AbortSignal.any([e.stop,t.signal]);e.clock.
sleep(ka(e),t.signal).then(()=>t.abort(cp)),mT(hx(e.state));try{e.history.begin(n),await Promise.all([e.lease.begin(n),e.resume.begin(n)]),await mx(e,n)}catch(s){
if(!n.aborted)throw s;Sa(e,n)}finally{t.abort("ended")}await nx(e),e.state.stop&&await ax(e),await e.logFiles.finish(e.state)}r(dx,"drive");const hx=r(({jobs:e})=>[
...e.values()].reduce((t,{planned:n})=>t+n.combinations.length,0),"tasksOf");async function mx(e,t){const{clock:n,state:s}=e,{queueTimeoutMs:o,pollMs:i}=e.settings,
a=ex(e,t),c=QM(e),u=KM(e),l=CA(s),f=RA(e),d=r(()=>um(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:l,ahead:f}),"facts"),m=px(e,t),h=bx(s),b=r(w=>e.logs.follow(s,
{isNow:w,ended:a.ended},t),"follow"),p=r(w=>Promise.race([w,n.sleep(fx,t)]),"briefly");let g=ap;for(;!BT(d());){Sa(e,t),await e.resume.take(s,t);const w=na(d());
if(await Promise.all(w.map(k=>yx(e,k,t))),e.artifacts.follow(s),s.stop||w.some(({kind:k})=>k==="end"||k==="take back"))continue;if(await n.sleep(Math.min(i??g,u.
pollMs,tN(s),ka(e)),t),Sa(e,t),s.stop)break;const[y]=await Promise.all([m(),p(b(!1))]);a.looked(),u.looked(()=>na(d()).some(({kind:k})=>k==="start"));const $=h();
e.logFiles.follow(s),$.length>0&&await Promise.all([p(b(!0)),gx(e,$,t)]),c.tell(s),e.history.follow(s),e.report.progress(s,e.history.left(s)),e.resume.keep(s,t),
g=y||w.length>0?ap:Math.min(lx,g*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}r(mx,"driveUntil");function px(e,t){const n=ox(e);return async()=>{try{
const s=await np(e,t);return n.succeeded(),s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}r(px,"looks");async function gx(e,t,n){await Promise.all(t.map(
s=>e.packages.keep(s,n)))}r(gx,"keepPackages");function bx(e){const t=new WeakSet;return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&
!t.has(o));for(const o of s)t.add(o);return s.length>0})}r(bx,"newlySettled");const ka=r(e=>Math.max(0,e.startedMs+e.settings.timeoutMs-e.clock.now()),"leftMs");
function Sa(e,t){const{aborted:n,reason:s}=t;n&&s!==cp?ls(e.state,{status:"CANCEL",signal:String(s)}):(n||ka(e)===0)&&ls(e.state,wx(e))}r(Sa,"stopWhenDue");const wx=r(
e=>({status:"TIMEOUT",limit:"timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.timeoutMs/1e3} seconds.`}),
"timeoutReason");async function yx(e,t,n){if(t.kind==="stop"){ls(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"start":await Ex(
e,s,t,n);return;case"start early":await nN(e,s,t,n);return;case"go":{const o=await rN(e,s,t,n);o&&up(e,s,o);return}case"give up":await zm(e,s,t.reason,n);return;case"\
cancel":await kx(e,s,t,n);return;case"take back":await _x(e,s,t,n);return;case"end":t.isEmpty&&Oo(s,$x(s,e.clock.now())),Uo(e,s,t.status,t.reason??PE(s,t.status))}}
r(yx,"perform");function $x({planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,
...n,warnings:[]}}]);return{combinations:new Map(s),preemptions:0}}r($x,"emptyResults");async function kx(e,t,n,s){const o=t.parts.find(({number:a})=>a===n.part);
if(!o)return;Ed(o),e.log.say(`${ws(t,o)}: canceling (${n.reason})`);const i=await sa(e,o.planned,o.name,s);i&&e.log.warn(`${n.job}: ${i.advice}`)}r(kx,"drive_ca\
ncel");async function Sx(e,t,n,s){try{return await CM(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted||o.status==="PLANTED_OBJECT")throw o;return e.log.warn(`${ws(
t,n)}: keeps waiting, because its combinations cannot be claimed. ${o.advice}`),[]}}r(Sx,"drive_claimed");async function _x(e,t,{part:n,starvedMs:s},o){const i=t.
parts.find(c=>c.number===n);if(!i)return;const a=await Sx(e,t,i,o);SE(t,i,{combinations:a,afterMs:s}),a.length>0&&e.log.say(cT(t,i,{count:a.length,starvedMs:s}))}
r(_x,"drive_takeBack");async function Ex(e,t,n,s){gd(t,n.checkIf,e.clock.now()),e.log.say(rT(n,t));try{await JA(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted)
throw o;const{combinations:i,terms:a}=n;if(!vx(o)||!Kh(t.planned,a))return up(e,t,o);kE(t,i,a),e.log.warn(`${n.job}: ${o.message}`)}}r(Ex,"start");const vx=r(({
status:e,message:t})=>e==="RESOURCE_EXHAUSTED"||Jr(t),"drive_isRefusal");function up(e,t,n){const{message:s,headline:o,hint:i}=n,a=n.status||"CloudError";EE(t,{
...{origin:"batch",stagePath:[],name:a,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Uo(e,t,"FAILED",nm(s)):e.log.warn(`${t.planned.job.id}: ${n.advice}`)}
r(up,"notStarted");const lp="run",Ox=r(e=>JSON.stringify(e),"handoverText");function Mx(e,t){const{resume:n,buckets:s,locations:o,...i}=e;let a={...i,buckets:[],
locations:[]};const c=r(u=>{a={...a,...u},t.saveState(lp,Ox(a))},"note");return{accessible:r(()=>c(n?{buckets:s,locations:o,resume:n}:{buckets:s,locations:o}),"\
accessible"),batchJob:r(u=>c({batchJobs:[...a.batchJobs,u]}),"batchJob"),checkRun:r(u=>c({checkRunId:u}),"checkRun"),ended:r(u=>c({status:u}),"ended")}}r(Mx,"ha\
ndoverNote");const Tx=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,fp=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;function Ax(e){
const t=Tt(e);if(!dp(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:a,status:c,checkRunId:u,resume:l,isPart:f}=t,{access:d,prefix:m,
cleanup:h,jobSummary:b}=t;if(!(!AS(d)||!Rt(m,/^[\w.=-]+(\/[\w.=-]+)*$/)||!Nx(h)||typeof b!="boolean"||!Rt(n,/^[\w.-]{1,100}$/)||!Rt(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||
!s.endsWith(`/${n}/`)||!s.startsWith(`${m}/`)||s.split("/").some(g=>/^\.+$/.test(g))||!_a(o,g=>hp(g,/^[a-z0-9][a-z0-9._-]+$/))||!_a(i,g=>hp(g,fp))||!_a(a,r(g=>Rt(
g,/./)&&fp.test(g.split("/jobs/")[0]??"")&&b_.test(g.split("/jobs/")[1]??""),"isJobName")))&&!(l!==void 0&&!Rt(l,Tx)))return{version:2,access:d,prefix:m,cleanup:h,
jobSummary:b,runId:n,folder:s,buckets:o,locations:i,batchJobs:a,...typeof u=="number"&&Number.isSafeInteger(u)&&u>0&&{checkRunId:u},...l!==void 0&&{resume:l},...f===
!0&&{isPart:f},...Rt(c,/^[A-Z]+$/)&&{status:c}}}r(Ax,"readHandover");const Nx=r(e=>e==="always"||e==="on_success"||e==="never","isCleanup"),dp=r(e=>typeof e=="o\
bject"&&e!==null&&!Array.isArray(e),"handover_isRecord"),Rt=r((e,t)=>typeof e=="string"&&t.test(e),"handover_isText"),_a=r((e,t)=>Array.isArray(e)&&e.length<=1e4&&
e.every(t),"handover_isList"),hp=r((e,t)=>dp(e)&&Rt(e.name,t)&&Rt(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile=="string"),"isPlace"),xx=.2,
Ix=30,Cx=3;function Rx(e,t){const n=[...e.jobs].flatMap(([c,{seconds:u}])=>{const l=t.jobs.get(c)?.seconds;return l===void 0?[]:[{id:c,seconds:u,then:l,by:Math.
abs(u-l)}]}).filter(({by:c,then:u})=>c>=Ix&&c>=xx*u).sort((c,u)=>u.by-c.by).slice(0,Cx).map(({id:c,seconds:u,then:l})=>`'${c}' ${mp(l,u)}`),s=e.vcpuHours===void 0||
t.vcpuHours===void 0?"":`${Ge(e.vcpuHours)} instead of ${Ge(t.vcpuHours)} vCPU-hours`,o=e.seconds-t.seconds;return`Compared with the last successful run on the \
default branch: ${[Math.abs(o)<1?`the same time (${ye(e.seconds*1e3)})`:`${ye(Math.abs(o)*1e3)} ${o>0?"longer":"shorter"} (${mp(t.seconds,e.seconds)})`,s,...n].
filter(c=>c!=="").join("; ")}`}r(Rx,"changeText");const mp=r((e,t)=>`${ye(e*1e3)} to ${ye(t*1e3)}`,"fromTo"),pp=10,Lx=3,jx=60;function gp(e){const t=e.filter(({
isSuccess:u,isWhole:l})=>u&&l).slice(0,pp),n=Ea(t.map(({seconds:u})=>u)),s=Ea(t.flatMap(u=>u.vcpuHours??[])),o=new Set(e.flatMap(({jobs:u})=>[...u.keys()])),i=r(
u=>new Map([...o].flatMap(l=>{const f=e.flatMap(({jobs:m})=>{const h=m.get(l);return(h?.isSuccess?u(h):void 0)??[]}),d=Ea(f);return d?[[l,{...d,median:Px(f.slice(
0,pp)),count:f.length}]]:[]})),"rangesOf"),a=i(({seconds:u})=>u),c=i(({taskSeconds:u})=>u);return{...n&&{run:n},...s&&{vcpuHours:s},jobs:a,tasks:c}}r(gp,"earlie\
rRuns");const Ea=r(e=>e.length===0?void 0:{least:Math.min(...e),most:Math.max(...e)},"rangeOf");function Px(e){const t=[...e].sort((n,s)=>n-s);return t[Math.floor(
(t.length-1)/2)]??0}r(Px,"medianOf");function Dx(e,t){const n=new Map,s=new Map(e.map(i=>[i.id,i]));for(const i of lm(new Map(e.map(({id:a,needs:c})=>[a,c])))){
const a=s.get(i);a&&n.set(i,Ux(a,t.jobs.get(i)?.median,n))}let o=0;for(const i of n.values()){if(i===void 0)return;o=Math.max(o,i)}return o}r(Dx,"remainingSecon\
ds");function Ux({phase:e,seconds:t,needs:n},s,o){if(e==="ended")return 0;if(s===void 0)return;if(e==="active")return Math.max(0,s-t);let i=0;for(const a of n){
const c=o.has(a)?o.get(a):0;if(c===void 0)return;i=Math.max(i,c)}return s+i}r(Ux,"ownLeft");function Bx(e,t){const n=t.tasks.get(e.id),{taskSeconds:s}=e;if(!(e.
phase!=="active"||s===void 0)&&!(!n||n.count<Lx))return s>jx&&s>2*n.most?n.most:void 0}r(Bx,"slowerThanEver");const Ho=r(({createdMs:e,wentMs:t})=>Math.max(e,t??
0),"job_times_startOf");function Ko(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,o,i=Ho(n);for(const a of e.batchJobs){const c=a.endedMs??t;s+=Math.max(0,(a.runningMs??
c)-Ho(a)),a.runningMs!==void 0&&(o=(o??0)+Math.max(0,c-a.runningMs)),i=Math.max(i,c)}return{startedMs:Ho(n),endedMs:i,queueMs:s,...o!==void 0&&{runMs:o}}}r(Ko,"\
timesOf");function bp(e){const t=new Map(e.jobs.map(a=>[a.planned.job.id,a])),n=r(a=>Ko(a,e.endedMs)?.endedMs,"endOf"),s=r(a=>a.reduce((c,u)=>{const l=n(u);return l===
void 0?c:c===void 0||l>(n(c)??0)?u:c},void 0),"latest"),o=[];let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(a=>t.get(a)??[]));return o}r(bp,
"criticalPath");const wp=50,Fx=8*1024*1024,yp=1,Wx=720*3600;function $p(e){const{status:t,startedMs:n,endedMs:s,jobs:o}=e;if(!o.some(({batchJobs:a})=>a.some(({runningMs:c})=>c!==
void 0)))return;const i=uo(o,void 0);return{startedMs:n,isSuccess:t==="SUCCESS",isWhole:!o.some(kp),seconds:(s-n)/1e3,...i&&i.paidVcpuHours>0&&{vcpuHours:i.paidVcpuHours},
jobs:new Map(o.flatMap(a=>{const c=Ko(a,s);if(!c||kp(a))return[];const u=a.status==="SUCCESS",l=(c.endedMs-c.startedMs)/1e3,f=Math.min(...a.batchJobs.flatMap(({
runningMs:h})=>h??[])),d=Math.max(0,c.endedMs-f)/1e3,m={isSuccess:u,seconds:l,...Number.isFinite(f)&&{taskSeconds:d}};return[[a.planned.job.id,m]]}))}}r($p,"rec\
ordOf");const kp=r(({combinations:e})=>e.some(({reusedFrom:t})=>t!==void 0),"isReused");function Gx(e){const t=e.slice(0,wp).map(n=>({started_ms:n.startedMs,success:n.
isSuccess,whole:n.isWhole,seconds:va(n.seconds),...n.vcpuHours!==void 0&&{vcpu_hours:Number(n.vcpuHours.toFixed(4))},jobs:Object.fromEntries([...n.jobs].map(([s,
{isSuccess:o,seconds:i,taskSeconds:a}])=>[s,{success:o,seconds:va(i),...a!==void 0&&{task_seconds:va(a)}}]))}));return`${JSON.stringify({version:yp,runs:t})}
`}r(Gx,"historyText");const va=r(e=>Number(e.toFixed(1)),"record_rounded");function Hx(e){const t=Tt(e);return!he(t)||t.version!==yp||!Array.isArray(t.runs)?[]:
t.runs.slice(0,wp).flatMap(n=>Kx(n)??[])}r(Hx,"readHistory");function Kx(e){if(!he(e))return;const{started_ms:t,success:n,whole:s,seconds:o,vcpu_hours:i,jobs:a}=e;
if(typeof t!="number"||!Number.isFinite(t)||!Oa(o))return;const c=typeof i=="number"&&Number.isFinite(i)&&i>=0;return{startedMs:t,isSuccess:n===!0,isWhole:s===!0,
seconds:o,...c&&{vcpuHours:i},jobs:new Map(he(a)?Object.entries(a).flatMap(([u,l])=>zx(u,l)):[])}}r(Kx,"runOf");function zx(e,t){if(!he(t)||!Oa(t.seconds))return[];
const{success:n,seconds:s,task_seconds:o}=t;return[[e,{isSuccess:n===!0,seconds:s,...Oa(o)&&{taskSeconds:o}}]]}r(zx,"jobOf");const Oa=r(e=>typeof e=="number"&&e>=
0&&e<=Wx,"isSeconds"),Tn={records:[],generation:"0"},Jx=3;function Vx({name:e,...t},{plan:n,identity:s,clients:o}){const i=r(c=>S_(s,c,n.workflow.name),"nameIn");
async function a(c,u){const l=await o.storage(t),f=i(c);try{const{generation:d}=await l.describe({bucket:e,name:f},u),m=await l.read({bucket:e,name:f,generation:d,
maxBytes:Fx},u);return{records:Hx(new TextDecoder().decode(m)),generation:d}}catch(d){if(d instanceof B&&d.httpStatus===404)return Tn;throw d}}return r(a,"read"),
{read:a,async add(c,u,l,f){const d=await o.storage(t);let m=l;for(let h=0;h<=Jx;h++){const{generation:b}=m,p=Gx([u,...m.records]),g={bucket:e,name:i(c),content:p,
contentType:"application/json",generation:b};try{return await d.replaceVersion(g,f),!0}catch(w){if(!(w instanceof B)||w.httpStatus!==412)throw w;m=await a(c,f)}}
return!1}}}r(Vx,"historyStore");const Yx={begin:r(()=>{},"begin"),left:r(()=>"","left"),usualMs:r(()=>new Map,"usualMs"),follow:r(()=>{},"follow"),change:r(()=>"",
"change"),keep:r(async()=>{},"keep")},qx=15e3;function Xx(e,{plan:t,identity:n,clock:s,log:o}){const{own:i,base:a}=n.scopes;let c=Tn,u=[],l=gp([]);const f=new Set;
async function d(p,g){try{return await p()}catch(w){return w instanceof B?o.warn(`history: ${w.advice}`):o.debug(`history: ${mt(w)}`),g}}r(d,"quietly");async function m(p){
const[g=Tn,w=Tn]=await Promise.all([i,a].map(y=>d(async()=>y?e.read(y,p):Tn,Tn)));c=g,u=(a?w:g).records,l=gp(c.records.length>0?c.records:u),l.run&&o.say(`Earli\
er runs ${Qx(l)}.`)}r(m,"readAll");async function h(p){await e.add(i,p,c,AbortSignal.timeout(qx))||o.debug("history: other runs wrote it at the same time; this \
run is left out.")}r(h,"write");const b=r(p=>[...p.jobs.values()].map(g=>Zx(g,s.now())),"jobsNow");return{begin:r(p=>{m(p)},"begin"),left(p){const g=Dx(b(p),l);
if(g===void 0||!l.run)return"";const w=`earlier runs took ${Sp(l.run)}`;return g<1?`longer than usual: ${w}`:`about ${ye(g*1e3)} left; ${w}`},usualMs:r(()=>new Map(
[...l.tasks].map(([p,{median:g}])=>[p,g*1e3])),"usualMs"),follow(p){for(const g of b(p)){const w=Bx(g,l);if(w===void 0||f.has(g.id))continue;f.add(g.id);const y=`\
Job '${g.id}' has taken ${ye((g.taskSeconds??0)*1e3)} and is still running; in earlier runs it took at most ${ye(w*1e3)}.`;Or(p,y),o.warn(y)}},change(p){const g=$p(
p),w=u.find(({isSuccess:y,isWhole:$})=>y&&$);return g&&w&&p.status==="SUCCESS"&&g.isWhole?Rx(g,w):""},async keep(p){const g=$p(p);g&&!t.leftOut&&await d(()=>h(g),
void 0)}}}r(Xx,"historyOf");function Zx({planned:{job:e},phase:t,startedMs:n,parts:s},o){const i=r(l=>Math.max(0,o-l)/1e3,"secondsSince"),a=t==="active"?i(n):0,
c=Math.min(...s.flatMap(({runningMs:l})=>l??[])),u=Number.isFinite(c)&&{taskSeconds:i(c)};return{id:e.id,needs:e.needs,phase:t,seconds:a,...u}}r(Zx,"jobNow");const Sp=r(
({least:e,most:t})=>ml(ye(e*1e3),ye(t*1e3)),"secondsText"),Qx=r(({run:e,vcpuHours:t})=>[e?`took ${Sp(e)}`:"",t?`about ${ml(Ge(t.least),Ge(t.most))} vCPU-hours`:
""].filter(n=>n!=="").join(" and "),"tookText"),zo=r(e=>e.replace(/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-","identity_segment");function _p(e,t,n){const[s="",o=""]=(e.
repository||"local/local").split("/"),i=`${zo(e.runId||"local")}-${zo(e.runAttempt||"1")}-${n}`;return{runId:i,folder:`${t}/${zo(s)}/${zo(o)}/${i}/`,githubRunId:e.
runId,githubRunAttempt:e.runAttempt,repositoryId:e.repositoryId,commit:e.headSha,prefix:t,scopes:e.scopes}}r(_p,"runIdentity");const Ep=r((e,t)=>`${$r(e,"_resum\
e",e.scopes.own)}${t}/`,"resumeFolder");function e2(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,a=n.slice(n.lastIndexOf("-")+1),c=_p(t,i,a);return n!==c.runId||
s!==c.folder?!1:o===void 0||o===Ep(c,o.split("/").at(-2)??"")}r(e2,"isOfThisRun");function t2(e,t,n){const s=new Map,o=new Map;for(const i of[...e.jobs.values()].
flatMap(yn)){const a=le(i),c=JSON.stringify(a);s.set(`${i.bucket} ${c}`,{...a,name:i.bucket}),o.set(`${cs(i)} ${c}`,{...a,name:cs(i)})}return{version:2,access:yo(
n),prefix:n.prefix,cleanup:n.cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],batchJobs:[],...e.leftOut&&
{isPart:!0}}}r(t2,"newHandover");const n2={isRequired:!1,begin:r(async()=>{},"begin")},s2=6e4,o2=1e4;function i2(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(
e.buckets.map(u=>[u.name,u])),a=r(async u=>{const l=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,f=Qf(e),d=[...i.values()].map(async m=>{const h=await n.storage(m),b={bucket:m.name,name:f,content:l,contentType:"application/json"};await h.replace(b,u)});await Promise.
all(d)},"write");async function c(u,l){let f=l,d=!1;for(;!u.aborted;){if(await s.sleep(o2,u),u.aborted||s.now()-f<s2)continue;const m=s.now();try{await a(u),f=m,
d=!1}catch(h){if(!(h instanceof B))throw h;if(u.aborted||d)continue;d=!0,o.warn(`The run's lease could not be renewed: ${h.advice} Tasks that start ${Ku/60} min\
utes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return r(c,"keep"),{isRequired:!0,async begin(u){const l=s.now();await a(
u),c(u,l)}}}r(i2,"leaseOf");const r2=16,a2=60,c2=1e3,u2=5e3,l2=3e5,f2=1e3,d2={areWanted:!1,follow:r(()=>{},"follow"),finish:r(async()=>{},"finish")};function h2(e){
const t=new m2(e);return{areWanted:!0,follow:r(n=>t.takeSettled(n),"follow"),finish:r(n=>t.finish(n),"finish")}}r(h2,"logFilesOf");class m2{static{r(this,"Write\
r")}#e;#n;#s=new Set;#r=new WeakSet;#o=new WeakMap;#t=new Map;#c=Wt(r2);#i=Wt(1);#f=new AbortController;#u=[];#a=0;#l=!1;constructor(t){this.#e=t}takeSettled(t){
for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#d(n,s)}async finish(t){for(const l of t.jobs.values())for(const f of l.parts)this.#d(l,
f);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?f2:l2,a=new AbortController;await Promise.race([Promise.all(this.#t.values()),n.sleep(i,a.signal).
then(()=>this.#f.abort())]),a.abort(),await Promise.all(this.#t.values()),await this.#n?.then(l=>l.close()).catch(()=>{}),s.say(`logs_dir: ${D(this.#s.size,"fil\
e")} in ${o}`);const[c]=this.#u;if(c===void 0)return;const u=D(this.#u.length,"log");s.warn(`logs_dir: ${u} could not be written completely: ${c}`)}#d(t,n){if(this.#r.
has(n))return;this.#r.add(n);const s=g2(t,n);for(const[o,i]of n.combinations.entries())for(const a of[...s.get(i)??[],{part:n,task:o}])this.#h(t,a,i)}#h(t,{part:n,
task:s},o){const i=this.#o.get(n)??new Set;this.#o.set(n,i);const a=i.has(s)?void 0:b2(t,n,{task:s,index:o});if(!a)return;i.add(s);const u=(this.#t.get(a.path)??
Promise.resolve()).then(()=>this.#c(()=>this.#p(a)));this.#t.set(a.path,u)}async#p(t){if(this.#l)return;const{workspace:n,folder:s}=this.#e;try{this.#n??=nf(n,s);
const o=await this.#n,i=r(a=>this.#g(t,a),"content");this.#s.has(t.path)?await o.append(t.path,i):await o.write(t.path,i),this.#s.add(t.path)}catch(o){const i=o instanceof
B?o.advice:mt(o);this.#u.push(`${t.path}: ${i}`),this.#l=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(i)}}async#g(t,n){const{clients:s,secrets:o}=this.#e,{copy:i,retry:a}=t,
c=r(d=>n(Buffer.from(d)),"write");if(this.#s.has(t.path)&&await c(Os("next attempt")),(!i||a>0)&&await c(await this.#b(t)),!i)return;a>0&&await c(Os(`attempt ${a+
1} on another machine`));const u=await s.storage(le(t.part.planned.machine)),l=p2(o,c),f=new TextDecoder;await u.download(i,d=>l.add(f.decode(d,{stream:!0})),this.#f.
signal),await l.end(f.decode()),t.isCut&&await c(Os("the rest of the output is only in Cloud Logging"))}async#b({part:t,task:n,copy:s,retry:o}){if(this.#a>=a2)return this.#u.
push("too many tasks ended without a copy of their log; Cloud Logging has it."),Os("the output of this attempt is only in Cloud Logging");const i=this.#a++===0?
u2:c2,a=await this.#i(async()=>{await this.#e.clock.sleep(i,this.#f.signal);const c=[],u={part:t,task:n,...s&&{copied:o}};for await(const l of KA(this.#e,u,this.#f.
signal))c.push(l);return c});return a.length>0?Ma(a.join(""),this.#e.secrets):Os("this attempt wrote nothing")}}const Ma=r((e,t)=>We(nn(e),t),"clean");function p2(e,t){
let n="";const s=r(async o=>{const i=n+o,a=i.lastIndexOf(`
`)+1;n=i.slice(a),a>0&&await t(Ma(i.slice(0,a),e))},"add");return{add:s,async end(o){await s(o),n!==""&&await t(`${Ma(n,e)}
`)}}}r(p2,"maskedLines");const Os=r(e=>`${Jn}${e}
`,"noteLine"),Ta=new Set(["lost","memory"]);function g2(e,{number:t}){const n=new Map;for(const s of e.parts.filter(o=>o.number<t))for(const[o,i]of s.failures){
const a=s.combinations[o];a===void 0||!Ta.has(i)||n.set(a,[...n.get(a)??[],{part:s,task:o}])}return n}r(g2,"movedAway");function b2(e,t,{task:n,index:s}){const{
outcome:o,stored:i,log:a,again:c}=e.combinations[s]??{},u=e.planned.combinations[s];if(!u||o?.reusedFrom)return;const l=`${yt(e.planned.job.id,u.matrix)}.log`;if(!(e.
holders[s]===t.number))return Ta.has(t.failures.get(n))?{path:l,part:t,task:n,retry:0,isCut:!1}:void 0;if(!o||c&&!Ta.has(c.cause))return;const d=i?.name.startsWith(
t.resultsPrefix)?i.name:void 0;if(d===void 0&&o.attempts===0)return;const m=Number(/-(\d+)\.json$/.exec(d??"")?.[1]??0),{bucket:h}=t.planned.machine,b=d!==void 0&&
a?HA(a,{bucket:h,result:d}):void 0;return{path:l,part:t,task:n,retry:m,isCut:a?.isCut??!1,...b&&{copy:b}}}r(b2,"pieceOf");const w2=200,y2=20,vp=500,$2=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,
k2=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
S2=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,_2=r(({text:e})=>e.trim()!==""&&!$2.test(e)&&!k2.test(e),"isWorthShowing"),Op=r(e=>e.filter(_2).slice(-y2).map(({text:t})=>E2(
t.trimEnd())),"shownAgentLines"),E2=r(e=>e.length<=vp?e:`${e.slice(0,vp).toWellFormed()}\u2026`,"agent_lines_cut");function Aa(e){const t=[...e.text.matchAll(S2)].
map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,...t]:t)}r(Aa,"agent_lines_tasksOf");function v2(e,t,n){const s=e.some(i=>i.host!==""||Aa(i).size>
0);if(n<=1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&Aa(i).has(t)).map(({host:i})=>i));return e.filter(i=>{const a=Aa(i);return a.has(t)||a.size===0&&
o.has(i.host)})}r(v2,"linesOfTask");const Jo=r(e=>O2(e.matrix),"combinationText"),O2=r(e=>[...e].map(([t,n])=>`${t}=${R(n).replace(/[\r\n]+/g," ")}`).join(", "),
"matrixText"),Mp=r(e=>[...new Set(e.flatMap(t=>[...t.matrix.keys()]))],"matrixKeys"),M2=19600,Tp=6,T2=6e4;function A2(e,t){if(!e)return t.jobUid;const{planned:n}=e.
job,s=e.part.combinations[t.taskIndex],o=s===void 0?void 0:n.combinations[s],i=o?Jo(o):"";return[n.job.id,i].filter(a=>a).join(" ")}r(A2,"log_queries_titleOf");
function N2(e){const t=new WeakMap,n=r(s=>{if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>T2},"isOld");return(s,o)=>{const i=new Map;for(const a of s.
jobs.values())for(const c of a.parts){const u=le(c.planned.machine),l=JSON.stringify(u),f=i.get(l)??{place:u,jobs:[],room:0};i.set(l,f);const{uid:d}=c.view;!d||
n(c)&&!o||(f.room-=d.length+Tp,f.room<0&&(f.jobs.push(new Map),f.room=M2-d.length-Tp),f.jobs.at(-1)?.set(d,{job:a,part:c}))}return[...i].flatMap(([a,{place:c,jobs:u}])=>u.
map((l,f)=>({key:`${a} ${f}`,place:c,jobs:l})))}}r(N2,"logQueries");const Na=8e3,x2=20,I2=500,Ms=[];class C2{static{r(this,"TaskText")}#e;#n=Ms;#s=Ms;#r;#o=!1;#t=!1;constructor(t){
this.#e=t}shown(t){const n=[];for(const o of t){const i=this.#c(o);this.#e?n.push(o):i!==void 0&&n.push(i)}return this.#e?n:n.filter((o,i)=>!P2(o,n[i+1])).map(L2)}hasBegun(){
return this.#t}hasEnded(){return this.#o}brokenOff(){return(this.#r??this.#s.at(-1))?.split(" > ")??Ms}lastLines(){return this.#n}#c(t){const n=t.startsWith(Jn);
n&&(this.#t=!0);const s=Gi(t);if(s)return this.#i(s);const o=n?`\xB7 ${t.slice(Jn.length)}`:t;return this.#n=[...this.#n.slice(1-x2),o.slice(0,I2)],o}#i(t){switch(t.
says){case"task":return;case"stage start":return this.#s=[...this.#s,t.stage],`\u25B8 ${t.stage}`;case"stage end":return this.#s=R2(this.#s,t.stage),t.status===
"CANCEL"&&(this.#r??=t.stage),j2(t);case"ended":this.#o=!0,(t.status==="SUCCESS"||t.status==="SKIP")&&(this.#n=Ms);return}}}function R2(e,t){const n=e.lastIndexOf(
t);return n===-1?e:e.length===1?Ms:e.toSpliced(n,1)}r(R2,"withoutLast");const L2=r(e=>e.length<=Na?e:`${e.slice(0,Na).toWellFormed()}\u2026 (${V(e.length-Na)} m\
ore characters)`,"shortened"),j2=r(({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t==="FAILED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,"endLin\
e"),P2=r((e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(2)} `),"isStartOf"),Ap={follow:30,settled:38,final:43,
end:50},Np=5e3,D2=3e4,xp=15e3,U2=20,B2=5,F2=1e3,W2=5,Ip=100,G2=6e4/Ap.follow,H2=12,K2=3,z2=2e3,J2={follow:r(async()=>{},"follow"),finish:r(async()=>{},"finish")};
function V2(e){const t=new Y2(e);return{follow:r((n,s,o)=>t.inTurn(()=>t.look(n,s,o)),"follow"),finish:r((n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s))),"finish")}}
r(V2,"logStream");const Cp=r(()=>{},"ignored"),Ts=r(({jobUid:e,taskIndex:t})=>`${e} ${t}`,"taskOf");class Y2{static{r(this,"TaskLogs")}#e;#n=new Map;#s=new Map;#r=new Map;#o=new Map;#t=new Set;#c=new Set;#i;#f=0;#u=Np;#a=0;#l=Promise.
resolve();#d=!1;constructor(t){this.#e=t,this.#i=N2(t.clock.now)}hurry(){this.#d=!0}inTurn(t){return this.#l=this.#l.then(t,t),this.#l}async look(t,n,s){const o=this.#e.
clock.now();if(!n.isNow&&o-this.#f<this.#u)return;this.#f=o,this.#a===0&&(this.#a=t.startedMs);const i=this.#i(t,n.isFinal??!1),a=[];let c=Number.POSITIVE_INFINITY;
for(const u of i)if(!this.#m(u.place))try{const{untilMs:l,isHeld:f}=await this.#_(u,n,s);a.push(l),f&&(c=Math.min(c,l)),this.#u=Math.max(Np,i.length*G2)}catch(l){
if(!(l instanceof B))throw l;if(s.aborted)return;this.#$(l,u.place),this.#m(u.place)||(c=this.#a)}this.#a=Math.min(c,Math.max(this.#a,...a));for(const[u,l]of this.#n)
l<this.#a-2*xp&&this.#n.delete(u)}async finish(t,n){for(let s=0;s<K2&&(await this.look(t,{isNow:!0,ended:Cp,isFinal:!0},n),!(n.aborted||this.#o.size>0||this.#E(
t)));s++)await this.#e.clock.sleep(z2,n);this.#o.size>0&&!n.aborted&&await this.#h(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)
await this.#v(t,s,o,n)}async#h(t,n){for(const s of this.#i(t,!0)){if(!this.#o.has(s.key)||this.#m(s.place))continue;const o=[];try{await this.#p(s,o,n)}catch(c){
if(!(c instanceof B))throw c;n.aborted||this.#$(c,s.place)}if(o.length===0)continue;this.#e.log.notice("Lines are omitted here, because the output is too long. \
The summary links to Logs Explorer, which has all of it. The end:");const i=new Map,a={query:s,look:{isNow:!0,ended:Cp},chunks:i};for(const c of o)this.#k(c,Date.
parse(c.timestamp)||0,a);for(const c of i.values())this.#S(c,s)}}async#p(t,n,s){const{projectId:o}=t.place,i=await this.#e.clients.logging(t.place);if(!this.#w(
o,"end"))return;const a=[...t.jobs.keys()],c=await i.newestOutput({projectId:o,jobUids:a,count:F2},s);n.push(...c);for(const{uid:u,task:l}of this.#g(t,c).slice(
0,W2)){if(!this.#w(o,"end"))return;const f={projectId:o,jobUids:[u],task:l,count:Ip};n.unshift(...await i.newestOutput(f,s))}}#g(t,n){const s=new Map;for(const i of n)
s.set(Ts(i),(s.get(Ts(i))??0)+1);return[...t.jobs].flatMap(([i,{job:a,part:c}])=>c.combinations.flatMap((u,l)=>{const f=s.get(Ts({jobUid:i,taskIndex:l}))??0;return f>=
Ip||!this.#b(a,c,l)?[]:[{uid:i,task:l,count:f,isFailed:a.combinations[u]?.outcome?.status==="FAILED"}]})).sort((i,a)=>Number(a.isFailed)-Number(i.isFailed)||i.count-
a.count)}#b(t,n,s){const o=n.combinations[s]??-1;return t.holders[o]===n.number&&t.combinations[o]?.outcome?.startedMs!==void 0&&!this.#y(n.view.uid,s).hasEnded()}async#_(t,n,s){
const{key:o}=t,{projectId:i}=t.place,a=await this.#e.clients.logging(t.place),c=new Map,u=this.#o.has(o);let l=0,f=!1;const d=n.isFinal?B2:U2,m=n.isFinal?"final":
n.isNow?"settled":"follow";for(let h=0;h<d&&this.#w(i,m)&&!(h>0&&this.#d&&!n.isFinal);h++){const b=this.#o.get(o)??{since:new Date(this.#a-xp).toISOString(),jobUids:[
...t.jobs.keys()],pageToken:""},p=await a.taskOutput({projectId:i,...b},s);for(const g of p.lines){const w=Date.parse(g.timestamp)||0;l=Math.max(l,w),this.#k(g,
w,{query:t,look:n,chunks:c})}if(f=!p.nextPageToken,f?this.#o.delete(o):this.#o.set(o,{...b,pageToken:p.nextPageToken}),f)break}for(const h of c.values())this.#S(
h,t);return{untilMs:f?Math.max(l,this.#a):this.#a,isHeld:!f||u}}#k(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#n.has(o))return;
this.#n.set(o,n);const i=Gi(t.text),a=i?.says==="ended"&&(i.status==="SUCCESS"||i.status==="FAILED"),c=i?.says==="ended"&&i.status==="MOVED",u=s.query.jobs.get(
t.jobUid);u&&TE(u.part,t.taskIndex,n,a||c),a&&s.look.ended({jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry??0});const l=Ts(t),f=s.chunks.get(l);f?f.push(t):
s.chunks.set(l,[t])}#S(t,n){const[s]=t;if(!s)return;const{log:o}=this.#e,i=n.jobs.get(s.jobUid),a=A2(i,s),c=t.flatMap(({text:f})=>f.replace(/\n$/,"").split(`
`)),u=this.#y(s.jobUid,s.taskIndex).shown(c);if((i?.job.planned.combinations.length??1)>1&&u.length>H2)o.group(`${a} (${D(u.length,"line")})`,u);else for(const f of u)
o.say(`[${a}] ${f}`)}#y(t,n){const s=Ts({jobUid:t,taskIndex:n}),o=this.#s.get(s)??new C2(this.#e.log.isDebug);return this.#s.set(s,o),o}#w(t,n){const s=this.#e.
clock.now(),o=(this.#r.get(t)??[]).filter(i=>i>s-6e4);return this.#r.set(t,o),o.length>=Ap[n]?!1:(o.push(s),!0)}#m(t){return this.#c.has(JSON.stringify(t))}#$(t,n){
const s=JSON.stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#c.add(s):this.#u=D2;for(const a of this.#o.keys())a.startsWith(`${s} `)&&this.#o.delete(
a);if(this.#t.has(s))return;this.#t.add(s);const i=o?"is not shown":"is late or incomplete";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#E(t){return[
...t.jobs.values()].every(n=>n.parts.every(s=>this.#m(le(s.planned.machine))||s.combinations.every((o,i)=>!this.#b(n,s,i))))}async#v(t,n,s,o){const{planned:i}=s,
a=da(t,i);let c;for(const[u,l]of s.combinations.entries()){if(n.holders[l]!==s.number)continue;const f=n.combinations[l]?.outcome;if(f?.status!=="FAILED"||!f.failure)
continue;const d=this.#y(s.view.uid,u),m=this.#o.size>0&&this.#b(n,s,u)?[]:d.lastLines();let{failure:h}=f,b=m;if(h.origin==="batch"){c??=this.#O(s,o);const p=Op(
v2(await c,u,s.combinations.length)),g=!this.#m(le(i.machine)),w=[...m,...p],y=(await c).map(k=>k.text),$={isRoleProved:a,lines:w,jobLines:y,...g&&{hasBegun:d.hasBegun()}};
h=fM(h,i,$),h.stagePath.length===0&&(h={...h,stagePath:d.brokenOff()}),m.length===0&&(b=p)}IE(n,l,b.length>0?{...h,lastLines:b}:h)}await c}async#O({planned:t,view:n},s){
const o=le(t.machine);if(this.#m(o)||!n.uid||!this.#w(o.projectId,"end"))return[];try{const i=await this.#e.clients.logging(o),a={projectId:o.projectId,jobUid:n.
uid,count:w2},c=await i.agentLog(a,s),u=Op(c);if(u.length>0){const l=`Log of Batch's agent on the machines of ${t.job.id}`;this.#e.log.group(l,u)}return c}catch(i){
if(!(i instanceof B))throw i;return s.aborted||this.#$(i,o),[]}}}const q2=U(import.meta.url)("node:timers/promises"),X2=100;async function Z2(e,t){if(t.length===
0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))il(s,t),++n%X2===0&&await(0,q2.setImmediate)()}r(Z2,"maskAhead");const Q2=new Set(["ProcessKill\
ed","ProcessExit","NoReport"]),eI=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function tI(e){if(e.headline!==void 0)return e.headline;const{origin:t,name:n,
message:s}=e;if(t!=="stage"||Q2.has(n))return s===""?n:nI(s);const o=it(e).replace(/\[Errno \d+\] /,""),i=eI.exec(o);if(!i)return o;const a=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${a??o.slice(i.index+i[0].length)}`}r(tI,"headlineText");const nI=r(e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??
e,"firstSentence"),Rp={SUCCESS:"\u2705 success",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",
WAIT:"\u23F3 waiting"},Vo=r(e=>Rp[e].split(" ")[0]??"","statusPicture");function sI(e){const t=Xe(e.plan),n=e.because===void 0?{}:{because:We(e.because,t)};return oI(
{...e,...n,jobs:ol(e.jobs,t)})}r(sI,"verdictOf");function oI(e){const t=de(e.plan.workflow.name,80),n=ye(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${xa(
e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${aI(e.jobs)} in ${n}`;case"SKIP":return`${t}: ${iI(e.jobs.length)} skipped${s||Lp(e.jobs)}`;case"C\
ANCEL":return`${t} canceled after ${n}${s||rI(e.jobs)}${jp(e.jobs)}`;case"TIMEOUT":return`${t} timed out after ${n}${s}${jp(e.jobs)}`;case"FAILED":return uI(t,e,
s)}}r(oI,"sentenceOf");const iI=r(e=>e===1?"its only job was":e===2?"both jobs were":`all ${D(e,"job")} were`,"allText"),Lp=r(e=>{const t=new Set(e.map(s=>s.reason??
"")),[n]=t;return t.size===1&&n?`: ${xa(n,200)}`:""},"reasonText"),rI=r(e=>Lp(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,1)),"cancelText");function aI(e){
const t=e.filter(c=>c.status==="SUCCESS"),n=Ia(t.map(c=>c.combinations.length)),s=e.filter(c=>c.status==="SKIP").length,o=e.filter(c=>c.status==="FAILED").length,
i=[s>0?`${V(s)} skipped`:"",o>0?`${V(o)} failed`:""].filter(c=>c!=="");return`${D(t.length,"job")+(n>t.length?`, ${D(n,"task")}`:"")} succeeded${i.length>0?` (${i.
join(", ")})`:""}`}r(aI,"successText");function jp(e){const t=e.flatMap(f=>f.combinations),n=r(f=>t.filter(f).length,"count"),s=n(f=>f.status==="SUCCESS"),o=n(f=>f.
status==="FAILED"),i=n(f=>f.status==="CANCEL"),a=Ia(e.map(cI)),c=Ia(e.filter(f=>f.combinations.length===0&&f.status!=="SKIP").map(f=>f.planned.combinations.length)),
l=[[s,"succeeded"],[o,"failed"],[a,"stopped while running"],[i-a+c,"never ran"]].filter(([f])=>f>0).map(([f,d],m)=>`${m===0?D(f,"task"):V(f)} ${d}`);return l.length===
0?"":`; ${l.join(", ")}`}r(jp,"soFarText");function cI({combinations:e,runningTasks:t}){const n=e.filter(i=>i.status==="CANCEL"),s=t===void 0,o=n.filter(i=>i.startedMs!==
void 0||s&&i.attempts>0).length;return Math.min(n.length,Math.max(o,t??0))}r(cI,"stoppedTasks");function uI(e,t,n){const s=Qi(t),[o]=s;if(!o||n!=="")return`${e}\
 failed${n}`;const i=s.length===1?"":`, and ${D(s.length-1,"more cause")}`;return`${e}: ${dI(o)}${i} (${lI(t.jobs)})`}r(uI,"failedText");function lI(e){const t=e.
filter(a=>a.status==="FAILED"),[n]=t;if(t.length!==1||!n){const a=t.slice(0,3).map(c=>de(c.planned.job.id,40));return`${D(t.length,"job")} failed: ${a.join(", ")}${t.
length>3?", \u2026":""}`}const s=de(n.planned.job.id,60),o=n.planned.combinations.length,i=pn(n).length;return o===1?`${s} failed`:i===0?`none of ${V(o)} ${s} t\
asks ran`:`${V(i)} of ${V(o)} ${s} tasks failed`}r(lI,"whatFailed");const fI=110,dI=r(({failure:e})=>xa(tI(e),fI),"shortFailure"),xa=r((e,t)=>de(e,t).replace(/(?<!\.)\.$/,
""),"sentencePart"),Ia=r(e=>e.reduce((t,n)=>t+n,0),"verdict_sum"),hI=r(e=>[...e.jobs.values()].map(yI),"jobOutcomes");function mI(e,t,n){const{stop:s}=e,o=s?void 0:
n.broken,i=tm(t.map(({status:f})=>f)),c={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs://${n.bucket}/${n.identity.folder}`,
startedMs:e.startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:bI(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},u=s?pI(s):o?.headline,l=s?.
limit&&gI[s.limit];return{...c,...l!==void 0&&{advice:l},verdict:sI({...c,...u&&{because:u}})}}r(mI,"outcomeOf");function pI(e){return e.limit==="cost-cap"?e.message:
e.status==="CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}r(pI,"becauseOf");const gI={"cost-\
cap":"Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.",timeout:'Raise the input "timeou\
t", or make the jobs faster: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "z\
ones", request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.ag\
entReporter.`},bI=r(({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}}),"outcome_failureOf");function wI({
parts:e}){const t=e.filter(({isSettled:n,view:s})=>!n||s.state==="DELETION_IN_PROGRESS");if(t.length!==0)return t.reduce((n,{view:s,writing:o})=>n+Math.max(s.counts.
RUNNING??0,o.size),0)}r(wI,"runningTasks");function yI(e){const t=wI(e);return{planned:e.planned,status:e.status,...e.reason!==void 0&&{reason:e.reason},combinations:e.
combinations.flatMap(({outcome:n},s)=>{const o=e.planned.combinations[s];if(n)return[n];if(!o)return[];const i=e.status==="SKIP"?"SKIP":"CANCEL",a=e.failure&&{failure:e.
failure};return[{combination:o,index:s,status:i,attempts:0,warnings:[],...a}]}),batchJobs:e.parts.map((n,s)=>({name:n.name,uid:n.view.uid,attempt:s,createdMs:n.
view.createdMs,...n.wentMs!==void 0&&{wentMs:n.wentMs},...n.runningMs!==void 0&&{runningMs:n.runningMs},...n.endedMs!==void 0&&{endedMs:n.endedMs},machine:n.planned.
machine,why:n.why,combinations:n.combinations.filter(o=>e.holders[o]===n.number),...n.waitedMs!==void 0&&{waitedMs:n.waitedMs},...n.machineTime&&{machineTime:n.
machineTime}})),...e.early&&{early:$I(e,e.early)},preemptions:e.preemptions,...t!==void 0&&{runningTasks:t}}}r(yI,"jobOutcome");function $I({parts:e},t){const{part:n,
view:s,runningMs:o,submittedMs:i,end:a}=t,{name:c,planned:u}=n,l={name:c,machine:u.machine};if(a?.kind!=="went"){const m=a?.reason??"the run was aborted";return{
...l,savedMs:0,reason:m,...a&&{machineTime:a.machineTime}}}const f=o??e.find(m=>m.name===c)?.runningMs,d=f===void 0?0:f-s.createdMs;return{...l,savedMs:Math.max(
0,Math.min(d,a.atMs-i))}}r($I,"earlyRecord");const kI=500,SI=5,_I=1e4,EI=/^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;async function vI(e,t){const n=e.
GITHUB_WORKSPACE||".",s=r(async l=>(await(0,ce.readdir)((0,J.join)(n,l),{withFileTypes:!0}).catch(()=>[])).slice(0,_I),"entriesOf"),o=new Map,i=await s("."),a=r(
(l,f)=>l.filter(d=>d.isDirectory()&&!EI.test(d.name)).map(({name:d})=>`${f}${d}`),"foldersIn");let c=a(i,""),u=kI;for(let l=1;l<=SI&&u>0;l++){const f=[];for(const d of c.
slice(0,u)){const m=await s(d);for(const{name:h}of m)o.has(h)||o.set(h,d);f.push(...a(m,`${d}/`))}u-=c.length,c=f}return{top:new Set(i.map(({name:l})=>l)),below:o,
sent:OI(t)}}r(vI,"workspaceNames");function OI(e){const t=new Set;for(const n of e)for(let s=n;s!==""&&!t.has(s);s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))t.add(
s);return t}r(OI,"withFolders");const MI=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,TI=200;function AI({identity:e,clients:t,log:n}){const s=new Map,o=new Set;
async function i(c,u,l){const{bucket:f}=c.machine,d=await t.storage(le(c.machine)),m={};for await(const h of d.list({bucket:f,prefix:u},l))for(const{name:b}of h){
const[,p,g]=MI.exec(b.slice(u.length))??[];p===void 0||g===void 0||(m[p]??={uri:`gs://${f}/${b}`,sha256:g})}return Object.fromEntries(Object.entries(m).slice(-TI))}
r(i,"entriesIn");async function a(c,u,l){const f=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{const[d,m]=await Promise.all(f.map(h=>i(c,Dp(e,h,u),l)));
return{...m,...d}}catch(d){if(!(d instanceof B)||l.aborted)throw d;return n.warn(`cache: packages are installed. ${d.advice}`),{}}}return r(a,"lookUp"),{async cacheFor(c,u){
const{machine:l}=c;if(!l.cache)return;const f=Pp(c),d=JSON.stringify([le(l),l.bucket,f]),m=s.get(d)??a(c,f,u);return s.set(d,m),{entries:await m,uploads:`gs://${l.
bucket}/${ed(e)}`}},async keep({planned:c,combinations:u},l){const{bucket:f}=c.machine,d=u.flatMap(({packages:h})=>h??[]),m=Pp(c);for(const{key:h,sha256:b,generation:p}of d){
const g=Dp(e,e.scopes.own,m),w=`${f} ${g}${h}`;if(!o.has(w)){o.add(w);try{const y=await t.storage(le(c.machine)),$=`${ed(e)}${b}.tar.gz`;await y.copy({bucket:f,
name:$,generation:p,to:`${g}${h}/${b}.tar.gz`},l)}catch(y){if(!(y instanceof B))throw y;if(l.aborted)return;n.warn(`cache: packages are not kept. ${y.advice}`)}}}}}}
r(AI,"packagesOf");const Pp=r(({machine:e})=>__([zn,...e.requirements]),"groupOf"),Dp=r((e,t,n)=>`${$r(e,"_cache",t)}packages/${n}/`,"groupFolder"),Up=1024,Ca=1e3;
function Bp(e){const t=Array.from(e);if(t.length>Up)return{mistake:`is longer than ${Up} characters`};const n=Fp(NI(t));if(!n)return{mistake:`has more than ${Ca}\
 alternatives in its braces`};const s=n.map(LI);return{prefixes:PI(s.map(({prefix:o})=>o)),matches:r(o=>{const i=s.filter(({prefix:c})=>o.startsWith(c));if(i.length===
0)return!1;const a=o.split("/").map(c=>Array.from(c));return i.some(c=>DI(c.segments,a))},"matches")}}r(Bp,"globOf");function Ra(e){const t=Bp(e);if("mistake"in
t)throw new Error(`The pattern "${e}" ${t.mistake}.`);return t}r(Ra,"checkedGlob");const GB=r(e=>!/[*?[{\\]/.test(e),"isLiteral");function NI(e){return La({characters:e,
at:0,unclosed:new Set},!1)}r(NI,"parsed");function La(e,t){const n=[];for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(xI(
e,s))}}r(La,"sequence");function xI(e,t){switch(e.at++,t){case"/":return{kind:"slash"};case"*":return{kind:"star"};case"?":return{kind:"any"};case"[":return CI(
e)??{kind:"character",character:t};case"{":return II(e)??{kind:"character",character:t};case"\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"c\
haracter",character:t}:(e.at++,{kind:"character",character:n})}default:return{kind:"character",character:t}}}r(xI,"tokenAt");function II(e){const t=e.at;if(e.unclosed.
has(t))return;const n=[La(e,!0)];for(;e.characters[e.at]===",";)e.at++,n.push(La(e,!0));if(e.characters[e.at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};
e.at=t,e.unclosed.add(t)}r(II,"choiceAt");function CI(e){const t=e.at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.at++;const s=[],o=r(()=>{const i=e.characters[e.
at++];return i==="\\"?e.characters[e.at++]:i},"next");for(let i=!0;;i=!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"class",isNegated:n,ranges:s};const a=o(),
c=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";c&&e.at++;const u=c?o():a;if(a===void 0||u===void 0||a==="/"||u==="/")break;s.push([a.codePointAt(
0)??0,u.codePointAt(0)??0])}e.at=t}r(CI,"classAt");function Fp(e){let t=[[]];for(const n of e){const s=n.kind==="choice"?RI(n.choices):[[n]];if(!s||t.length*s.length>
Ca)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}r(Fp,"expanded");function RI(e){const t=[];for(const n of e){const s=Fp(n);if(!s||t.length+s.length>Ca)
return;t.push(...s)}return t}r(RI,"expandedChoices");function LI(e){const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-
1,s=r(o=>o.length===2&&o.every(({kind:i})=>i==="star"),"isFolders");return{prefix:jI(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folde\
rs"]:[o])}}r(LI,"alternativeOf");function jI(e){let t="";for(const n of e)if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}
r(jI,"prefixOf");function PI(e){const t=[];for(const n of[...new Set(e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}r(PI,"shortest");const DI=r((e,t)=>Wp(
e,t,n=>n==="folders",(n,s)=>n!=="folders"&&Wp(n,s,({kind:o})=>o==="star",UI)),"isMatch");function UI(e,t){if(e.kind==="character")return e.character===t;if(e.kind!==
"class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.ranges.some(([s,o])=>s<=n&&n<=o)!==e.isNegated}r(UI,"isCharacter");function Wp(e,t,n,s){let o=0,
i=0,a=-1,c=0;for(;i<t.length;){const u=e[o],l=t[i];if(u!==void 0&&n(u))a=o++,c=i;else if(u!==void 0&&l!==void 0&&s(u,l))o++,i++;else if(a>=0)o=a+1,i=++c;else return!1}
return e.slice(o).every(n)}r(Wp,"wildcard");const Gp=1e5,ja='must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function BI(e){const t=e.text("mat\
rix_glob");if(t===void 0)return;const n=r((u,l)=>{e.refuse("matrix_glob",u,l)},"refuse");if(t.includes(`
`))return n("must be one pattern, on one line",'Write several as one: "KEY={a,b}/*.csv".');const s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+
1).trim();if(o===""||i==="")return n(`${ja}; got "${t}"`);const a=FI(i);if(typeof a=="string")return n(`${a}; got "${i}"`);const c=Bp(a.pattern);return"mistake"in
c?n(`has a pattern that ${c.mistake}`,"Write a shorter one."):{text:t,key:o,...a}}r(BI,"matrixGlobOf");function FI(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(
e)?.[1];if(t!==void 0){if(t!=="gs")return`${ja}: buckets have the form "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return ge.
bucket.test(s)?o===""?'must have a pattern after the bucket, such as "*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,
"");return n.startsWith("/")||n.split("/").includes("..")?"must be a path inside the repository, relative to its root":n===""?ja:{pattern:n}}r(FI,"matrix_glob_p\
laceOf");var Pa=P(70298);const WI={history:[".git"],"Google Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","serv\
ice-account*.json","service_account*.json","serviceAccount*.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","\
kubeconfig",".terraform/","*.tfstate","*.tfstate.*"],"private keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","\
*.pem","*.key","*.ppk","*.p12","*.pfx","*.jks","*.keystore","*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpassw\
d",".pgpass",".my.cnf",".npmrc",".yarnrc",".pypirc","pip.conf","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_m\
odules/","__pycache__/","*.pyc"]};let Hp;function GI(){return Hp??=Pa().add(Object.values(WI).flat()),Hp}r(GI,"neverSent");const Kp=new WeakMap;function HI(e){const t=Kp.
get(e)??Pa().add(e.text);return Kp.set(e,t),t}r(HI,"matcherOf");function zp(e){const t=e.map(n=>({base:n.base,matcher:HI(n)}));return n=>{if(GI().ignores(n))return!0;
let s=!1;for(const{base:o,matcher:i}of t){if(!n.startsWith(o)||n===o)continue;const{ignored:a,unignored:c}=i.test(n.slice(o.length));s=a||s&&!c}return s}}r(zp,"\
ignores");function KI(e){const t=e.map(n=>{const s=n.startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,"/");return{isTakenOut:s,matcher:Pa().add(o==="."||
o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,matcher:i}of t)i.ignores(n)&&(s=!o);return s}}r(KI,"chooses");const zI=1024*1024;class Yo extends Error{static{
r(this,"Unreadable")}code;constructor(t,n){super(n),this.code=t}}async function*Jp(e,t=()=>!0){let n=0;async function*s(o,i){const a=await JI(e,`${o}.gitignore`);
if(n+=a?.length??0,n>zI)throw new Yo("file-too-large","the .gitignore files have more than 1 MiB in total.");const c=a===void 0?i:[...i,{base:o,text:a}],u=zp(c);
for(const l of await(0,ce.readdir)((0,J.join)(e,o),{withFileTypes:!0})){const f=o+l.name;l.isDirectory()?t(`${f}/`)&&!u(`${f}/`)&&(yield*s(`${f}/`,c)):u(f)||(yield{
path:f,isRegular:l.isFile()})}}r(s,"visit"),yield*s("",[])}r(Jp,"workspaceFiles");async function JI(e,t){if(!await(0,ce.lstat)((0,J.join)(e,t)).then(()=>!0,()=>!1))
return;const s=await us({workspace:e,path:t,input:"source"});if("problem"in s)throw new Yo(s.problem.code,s.problem.message.replace(/^input "source": /,""));return new TextDecoder().
decode(s.bytes)}r(JI,"gitIgnore");const Vp=2e6,As=r((e,t,n)=>({problem:{code:e,message:`input "matrix_glob": ${t}`,...n&&{hint:n}}}),"problem");async function VI(e,t){
const{pattern:n}=t,s=Ra(n),o=await(0,ce.realpath)(e),{prefixes:i}=s,a=r(l=>i.some(f=>l.startsWith(f)||f.startsWith(l)),"enters");try{const l=await Yp(XI(o,Jp(o,
a),s),s);if("isTooMany"in l)return qp(t,l.isTooMany);if(l.names.length>0)return{files:l.names}}catch(l){if(!(l instanceof Yo))throw l;return As(l.code,l.message)}
const c=await Zp(Xp(s),l=>QI((0,J.join)(o,l)));return As("no-match",`no file matches "${n}"; ${Qp(c,c||"the root of the repository")}.`,'Check that actions/chec\
kout is an earlier step. Files in .gitignore, and those that "source" never sends, do not count.')}r(VI,"repositoryFiles");async function YI(e,t,n){const{bucket:s,
pattern:o}=t,i=Ra(o),a=await Yp(qI(e,s,i,n),i);if("isTooMany"in a)return qp(t,a.isTooMany);const c=r(l=>`gs://${s}/${l}`,"uri");if(a.names.length>0)return{files:a.
names.map(c)};const u=await Zp(Xp(i),async l=>{for await(const f of e.list({bucket:s,prefix:l},n))return f.length>0;return!1});return As("no-match",`no object m\
atches "${c(o)}"; ${Qp(u,c(u??""))}.`)}r(YI,"bucketFiles");async function*qI(e,t,{prefixes:n},s){for(const o of n)for await(const i of e.list({bucket:t,prefix:o},
s))yield i.flatMap(({name:a})=>a.endsWith("/")?[]:[a])}r(qI,"glob_files_pagesOf");async function*XI(e,t,n){for await(const{path:s,isRegular:o}of t)yield o||n.matches(
s)&&await ZI(e,s)?[s]:[]}r(XI,"glob_files_namesIn");async function ZI(e,t){const n=await(0,ce.realpath)((0,J.join)(e,t)).catch(()=>{});return n===void 0||(0,J.relative)(
e,n).split(J.sep).includes("..")?!1:(await(0,ce.stat)(n)).isFile()}r(ZI,"leadsToFile");async function Yp(e,t){const n=new Set;let s=0;for await(const o of e){if(s+=
o.length,s>Vp)return{isTooMany:"names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>Gp)return{isTooMany:"matches"}}return{names:[...n].sort()}}r(Yp,"match\
ing");function qp({text:e},t){const n=V(t==="matches"?Gp:Vp);return t==="matches"?As("too-many-matches",`"${e}" matches more than ${n} files; Batch runs at most\
 that many tasks in one job.`,"Use a narrower pattern, or give each task a folder of files."):As("too-many-matches",`more than ${n} names begin like "${e}", too\
 many to search.`,"Begin the pattern with a longer path.")}r(qp,"tooMany");const QI=r(e=>(0,ce.stat)(e).then(t=>t.isDirectory(),()=>!1),"glob_files_isFolder");function Xp({
prefixes:e,matches:t}){const[n="",...s]=e.map(i=>t(i)&&!i.endsWith("/")?`${i}/`:i);let o=n.length;for(const i of s)for(;!i.startsWith(n.slice(0,o));)o--;return n.
slice(0,n.slice(0,o).lastIndexOf("/")+1)}r(Xp,"glob_files_folderOf");async function Zp(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(
n))return n;return await t("")?"":void 0}r(Zp,"nearestFolder");const Qp=r((e,t)=>e===void 0?"the bucket is empty":`the nearest folder that exists is ${t}`,"near\
Text"),eg=r((e,t)=>`Run: gcloud storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`,"readerHint");async function eC({
jobs:e},{clients:t,caller:n},s){for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:a}=o;try{return await YI(await t.storage(le(
i)),{...o,bucket:a},s)}catch(c){if(!(c instanceof B))throw c;const u=i.credentialsPath?"CALLER":n,l=tC(c,a,u);return{problem:{code:"matrix-glob",message:`input \
"matrix_glob": ${c.message}`,...l&&{hint:l}}}}}}r(eC,"globFiles");function tC(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===
403&&e.hint.includes("add-iam-policy-binding")?`The caller needs storage.objects.list. ${eg(t,n)}`:e.hint}r(tC,"hintOf");const tg=["storage.objects.list"],nC=["\
storage.objects.get"];function sC({planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},a=r(async(l,f)=>(await s.permissions(le(t))).onBucket(l,f,o),"g\
ranted"),c=i===void 0?[]:[{key:`glob ${i}`,input:"matrix_glob",async ask(l){Ns(l,{wanted:tg,granted:await a(i,tg),resource:`gs://${i}`,hint:eg(i,n)})}}],u=t.mounts.
flatMap(l=>{const{source:f,isWritable:d}=l;if(!ut(f))return[];const m=r(()=>a(f.bucket,nC),"look");return[{key:`mount ${f.bucket} ${d}`,input:"mounts",ask:r(h=>oC(
h,{mount:l,bucket:f.bucket,machine:t},m),"ask")}]});return[...c,...u]}r(sC,"dataQuestions");function Ns(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));
n.length!==0&&e.problem(`the caller may not ${n.join(", ")} in ${t.resource}.`,t.hint)}r(Ns,"tellMissing");async function oC(e,t,n){try{await n()}catch(s){if(!(s instanceof
B)||s.httpStatus!==403&&s.httpStatus!==404)throw s;const{mount:o,machine:i}=t,a=Sh(o),c=i.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",
u=`gcloud storage buckets add-iam-policy-binding gs://${t.bucket} --role=${a} --member=serviceAccount:${c}`,l=`The VMs' service account needs ${a} on it. Run: ${u}`,
f=`${kh(o.source)}, mounted at ${o.path},`;s.httpStatus===404?e.problem(`${f} does not exist.`,l):e.warning(`${f} was not checked: ${s.message}`,l)}}r(oC,"askFo\
rMount");const ng=["create","delete","get","list"].map(e=>`storage.objects.${e}`),sg=["create","delete","get","list"].map(e=>`batch.jobs.${e}`),Da="logging.logE\
ntries.list",og="iam.serviceAccounts.actAs";async function iC(e){const t=[],n=[];try{await e.clients.authenticate(e.signal)}catch(i){if(i instanceof B)return{problems:t,
warnings:n};throw i}const s=aC(e);await Promise.all(s.map(async i=>{const a=i.planned.job.runsOn.with.get(i.argument)?.at,c=a?`Job '${i.planned.job.id}'`:`input\
 "${i.input}"`,u=r((f,d)=>({code:"preflight",message:`${c}: ${f}`,...a&&{at:a},...d&&{hint:d}}),"make"),l={problem:r((f,d)=>t.push(u(f,d)),"problem"),warning:r(
(f,d)=>n.push(u(f,d)),"warning")};try{await i.ask(l)}catch(f){if(!(f instanceof B))throw f;rC(f,l)}}));const o=r((i,a)=>(i.at?.line??0)-(a.at?.line??0)||i.message.
localeCompare(a.message),"inOrder");return{problems:t.sort(o),warnings:n.sort(o)}}r(iC,"preflight");function rC(e,t){if((e.service==="cloudresourcemanager"||e.service===
"iam")&&/has not been used|disabled|SERVICE_DISABLED/i.test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or remove "preflight".`;
t.warning(`not checked: ${e.message}`,s)}else t.problem(e.message,e.hint)}r(rC,"tellRefusal");function aC(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[
...e.plan.jobs.values()].flatMap(a=>yn(a).map(c=>({planned:a,machine:c})));for(const{planned:a,machine:c}of i){const u=c.credentialsPath?.value,l=le(c),f=r((g,w)=>{
const y=JSON.stringify([g,u]);o.has(y)||o.set(y,{planned:a,...w})},"add"),{bucket:d,projectId:m,serviceAccount:h}=c,b=u===void 0?n.caller:"CALLER";f(`bucket ${d}`,
{argument:"gcs_bucket",input:"gcs_bucket",async ask(g){const w=await(await t.permissions(l)).onBucket(d,ng,s),y=`Run: gcloud storage buckets add-iam-policy-bind\
ing gs://${d} --role=roles/storage.objectUser --member=${b}`;Ns(g,{wanted:ng,granted:w,resource:`gs://${d}`,hint:y})}}),f(`project ${m}`,{argument:"project_id",
input:"project_id",async ask(g){const w=[...sg,Da],y=await(await t.permissions(l)).onProject(m,w,s),$=`Run: gcloud projects add-iam-policy-binding ${m} --role=r\
oles/batch.jobsEditor --member=${b}`;Ns(g,{wanted:sg,granted:y,resource:`project ${m}`,hint:$}),e.inputs.streamLogs&&!y.includes(Da)&&g.warning(`the caller may \
not ${Da} in project ${m}.`,'Grant roles/logging.viewer on the project to the caller, or set "stream_logs: false".')}}),f(`location ${cs(c)}`,{argument:"region",
input:"region",async ask(){try{await(await t.batch(l)).list(cs(c),"preflight",s)}catch(g){if(!(g instanceof B)||!/'batch\.jobs\.list' denied/.test(g.message))throw g}}});
for(const{key:g,input:w,ask:y}of sC({planned:a,machine:c,member:b},t,s))f(g,{argument:w,input:w,ask:y});const{artifactsUri:p}=e.inputs;p&&f("artifacts",cC(e,{artifactsUri:p,
place:l,member:b})),h!==void 0&&f(`account ${h}`,{argument:"service_account",input:"batch_service_account",async ask(g){const y=await(await t.permissions(l)).onServiceAccount(
h,[og],s),$=`Run: gcloud iam service-accounts add-iam-policy-binding ${h} --role=roles/iam.serviceAccountUser --member=${b}`,k=`service account ${h}`;Ns(g,{wanted:[
og],granted:y,resource:k,hint:$})}})}return[...o.values()]}r(aC,"questionsOf");function cC({clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{
argument:"credentials_path",input:"artifacts_uri",async ask(i){await(await e.storage(n.place)).tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const c=[
"storage.objects.create","storage.objects.delete"],u=await(await e.permissions(n.place)).onBucket(s,c,t),l=`Run: gcloud storage buckets add-iam-policy-binding g\
s://${s} --role=roles/storage.objectUser --member=${n.member}`;Ns(i,{wanted:c,granted:u,resource:`gs://${s}`,hint:l})}}}r(cC,"artifactsQuestion");const Y=r(e=>({
hint:e,isMistake:!1}),"foreign_keys_ignored"),G=r(e=>({hint:e,isMistake:!0}),"mistake"),ig='Set variables with the input "env_vars", under runs-on.with.env, or \
under env of a bash stage.',rg="Permissions belong to the workflow file of GitHub and to the service account.",uC="Set concurrency in the workflow file of GitHu\
b.",xs='Write timeout_seconds under runs-on.with, or set the input "task_timeout".',An="Write needs: [JOB].",Nn="Write retry: NUMBER.",qo="Write it as if.",Is="\
Write it as bash.",ag="Write it as run.",Ua="Write foreach: [\u2026], and what runs for each item under stages.",Xo="Write the variables of a bash stage as env,\
 those of a run stage as vars.",qt="Steps are called stages here: write stages: [{name: \u2026, run: \u2026}].",lC={stages:G("Stages belong to a job: jobs: {NAM\
E: {stages: [\u2026]}}."),steps:G("Steps are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),parameters:G("Declare them as params."),env:Y(ig),permissions:Y(
rg),concurrency:Y(uC),timeout:Y('Set the input "timeout".'),"timeout-minutes":Y('Set the input "timeout".'),defaults:Y("Write the values in each job."),inputs:Y(
"Declare them as params."),outputs:Y('Read the output "result" of the Action.'),"run-name":Y("Set it in the workflow file of GitHub.")},fC={steps:G(qt),step:G(qt),
tasks:G(qt),task:G(qt),depends_on:G(An),"depends-on":G(An),dependsOn:G(An),dependencies:G(An),requires:G(An),after:G(An),when:G(qo),condition:G(qo),retries:G(Nn),
max_retries:G(Nn),"max-retries":G(Nn),command:G("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),name:Y("The id of the job is its name; d\
escribe it with desc."),params:Y("Declare params at the top of the workflow."),image:Y("Write runs-on: {type: container, with: {image: \u2026}}."),machine_type:Y(
"Write runs-on: {type: gcp_batch, with: {machine_type: \u2026}}."),run:G("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:G("A script be\
longs to a stage: stages: [{name: \u2026, bash: \u2026}]."),script:G("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:G("A call belo\
ngs to a stage: stages: [{name: \u2026, uses: \u2026}]."),trigger:G("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:Y("Write \
it under strategy: strategy: {matrix: {\u2026}}."),"fail-fast":Y("Write it under strategy."),"max-parallel":Y("Write it under strategy."),env:Y(ig),permissions:Y(
rg),concurrency:Y("Write max-parallel under strategy."),timeout:Y(xs),"timeout-minutes":Y(xs),"continue-on-error":Y("Write trigger-rule: all_done in the jobs th\
at need this one."),outputs:Y("Other jobs can read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:Y("Write runs-on: {type: contain\
er, with: {image: \u2026}}."),services:Y("Start what the task needs in a stage."),defaults:Y("Write the values in each stage."),with:Y("Write it under runs-on."),
secrets:Y('Write them under runs-on.with, or give the input "secrets".'),environment:Y("Set it in the workflow file of GitHub.")},dC=`
   project_id region gcs_bucket credentials_path machine_type max_parallel_tasks cpu_count cpu_milli memory_mb
   min_cpu_platform boot_disk_size_gb boot_disk_type disks mounts gpu_count gpu_type install_gpu_drivers preemptible
   spot provisioning_model max_preemptions fallback fallback_after on_out_of_memory start_early expected image
   requirements cache env secrets needs_artifacts service_account network subnetwork
   no_external_ip tags labels priority timeout_seconds retry_count zones reservation instance_template image_streaming
   registry_username registry_password placement`.trim().split(/\s+/),hC=Object.fromEntries(dC.map(e=>[e,G(`Write it under with: runs-on: {type: gcp_batch, with\
: {${e}: \u2026}}.`)])),mC={concurrency:Y("To set the number of items that run at the same time, write concurrent."),shell:Y("A bash stage runs with sh; for ano\
ther shell start it in the script."),"working-directory":Y("Begin the script with cd."),timeout:Y(xs),"timeout-minutes":Y(xs),"continue-on-error":Y('Let the scr\
ipt end with success, for example with "|| true".'),env:Y("Variables of a run stage are vars; env is for bash stages."),with:Y("Variables of a run stage are var\
s, those of a bash stage env; with is for uses."),call:G("Write it as uses."),cases:G("Write them as match."),switch:G("Write it as case, and its cases as match\
."),outputs:Y("All variables at the top of a run stage are its outputs."),script:G(Is),command:G(Is),commands:G(Is),cmd:G(Is),sh:G(Is),python:G(ag),code:G(ag),steps:G(
qt),step:G(qt),tasks:G(qt),items:G(Ua),with_items:G(Ua),for:G(Ua),when:G(qo),condition:G(qo),retries:G(Nn),max_retries:G(Nn),"max-retries":G(Nn),environment:G(Xo),
environments:G(Xo),enviroment:G(Xo),variables:G(Xo),timeout_seconds:Y(xs),needs:Y("Stages run in the order in which they are written."),depends_on:Y("Stages run\
 in the order in which they are written."),requirements:Y('Name packages in the input "requirements", or under deps of a run stage.')},pC={default:G("Write {els\
e: [\u2026]} with the stages of all other values.")},gC={choices:G("Write the choices as options."),enum:G("Write the choices as options.")},cg=r(e=>["date","da\
tetime","map","array"].includes(e),"hasOwnDefault");function Ba(e,t){const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new H("date",t.
toISOString().slice(0,10))}:bC(e,n);case"datetime":return n===void 0?{value:_n(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:wC(e,n);case"\
choice":return yC(e,n);case"map":return n===void 0||n instanceof Map?{value:n??new Map}:Xt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??
[]}:Xt(e,n,"a list");default:return{value:n??null}}}r(Ba,"default_defaultOf");function bC(e,t){if(t instanceof H&&t.tag==="date")return{value:t};const n=t instanceof
H&&t.tag==="datetime"?String(t.v):t,s=typeof n=="string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(n)?Yd(n.slice(0,10)):void 0;return s===void 0?
Xt(e,t,"a date as YYYY-MM-DD"):{value:new H("date",s)}}r(bC,"dateOf");function wC(e,t){if(t instanceof H&&t.tag==="datetime")return{value:t};if(t instanceof H&&
t.tag==="date")return{value:new H("datetime",`${String(t.v)}T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t=="string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.
exec(t):null;if(!o)return Xt(e,t,n);const[,i="",a="00:00",c,u,l]=o,f=Lr(`${i}T${a}`);if(!f)return Xt(e,t,n);const d=c===void 0?u===void 0?"":`${u}:${l}`:"+00:00";
return{value:new H("datetime",qd(f)+d.replace("-00:00","+00:00"))}}r(wC,"datetimeOf");function yC(e,t){const[n]=e.options??[];if(t==null)return n===void 0?Xt(e,
null,"one of its options, of which there are none"):{value:n};const s=e.options?.some(i=>je(i,t)),o=(e.options??[]).map(pe).join(", ");return s?{value:t}:Xt(e,t,
`one of its options (${o})`)}r(yC,"choiceOf");function Xt(e,t,n){const s=e.secret?"its default":`its default ${pe(t)}`;return{problem:{code:"wrong-param-default",
message:`Param '${e.name}' (${e.type}): ${s} is not ${n}.`,at:e.default?.at??e.at}}}r(Xt,"wrongDefault");function*ug(e,t=Number.POSITIVE_INFINITY){const n=[...e.
matrix.values()].map(a=>a.map(pe)),s=kC(e);if(!s||n.length===0||n.some(({length:a})=>a===0))return!1;const o=[0],i=r(a=>(s.get(a)??[]).some(({positions:c,texts:u})=>u.
has(lg(c.map(l=>n[l]?.[o[l]??0]??"")))),"isExcluded");for(let a=0;o.length>0;a++){if(a>=t)return!0;const c=o.length-1,u=o[c]??0;u>=(n[c]?.length??0)?(o.pop(),c>
0&&(o[c-1]=(o[c-1]??0)+1)):c<n.length-1&&!i(c)?o.push(0):(i(c)||(yield o),o[c]=u+1)}return!1}r(ug,"keptCombinations");function $C(e,t){return new Map([...e.matrix].
map(([n,s],o)=>[n,s[t[o]??0]??null]))}r($C,"combinationAt");const lg=r(e=>e.join(`
`),"kept_combinations_joined");function kC(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;
if([...s.keys()].some(c=>!t.has(c)))continue;const o=[...s].map(([c,u])=>({position:t.get(c)??0,text:pe(u)}));o.sort((c,u)=>c.position-u.position);const i=o.map(
({position:c})=>c),a=n.get(i.join())??{positions:i,texts:new Set};a.texts.add(lg(o.map(({text:c})=>c))),n.set(i.join(),a)}return mn(n.values(),({positions:s})=>s.
at(-1)??0)}r(kC,"excludedByDepth");function Zo(e){const t=fg(e);if(t.length>0)return{problems:t};const n=Array.from(ug(e),c=>$C(e,c));if(e.matrix.size===0||n.length===
0&&e.include.length===0)return{combinations:[mg(new Map)],leftOut:[]};const s=_C(e,n.length);if(s.length>0)return{problems:s};const o=vC(n,[...e.matrix.keys()]),
i=[],a=[];for(const c of e.include){if(o.holdsPartOf(c.value)){a.push(c.value);continue}o.add(c.value),i.push(c.value)}return{combinations:[...n,...i].map(mg),leftOut:a}}
r(Zo,"expandStrategy");const SC=3e6;function Qo(e,t){if(e.matrix.size===0)return 1;let n=1;for(const c of e.matrix.values())n*=c.length;if(n<=t||e.exclude.length===
0)return Math.max(1,n+e.include.length);const s=ug(e,SC);let o=s.next(),i=0;for(;!o.done&&i<=t;i++)o=s.next();const a=o.done&&o.value===!0;return i>t||a?n:Math.
max(1,i+e.include.length)}r(Qo,"countCombinations");function fg(e,{isWrong:t}={isWrong:!1}){const n=[...e.matrix.values()].some(({length:s})=>s===0);return e.matrix.
size===0||n&&!t?[]:e.exclude.flatMap(s=>{for(const[o,i]of s.value){const a=e.matrix.get(o);if(!a)return[hg({list:"exclude",key:o,entry:s,strategy:e})];if(a.length>
0&&!a.some(c=>je(c,i)))return[]}return[]})}r(fg,"excludeProblems");const dg=r(({matrix:e,include:t})=>new Map([...e].map(([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.
get(n)??[])]])),"strategyValues");function _C(e,t){const[n]=e.include;return t===0&&n?[{code:"include-without-combinations",message:"The matrix has no combinati\
on left after exclude, and include can only add to existing ones.",at:n.at,hint:"Exclude less, or write the included combinations as the matrix itself."}]:Fa(e)}
r(_C,"includeProblems");function EC(e,t,{isWrong:n}){if(n)return e.matrix.size>0?Fa(e):[];if(Qo(e,t)>t)return[];const s=Zo(e);return"problems"in s?s.problems:[]}
r(EC,"expansionProblems");const Fa=r(e=>e.include.flatMap(t=>{const n=[...t.value.keys()].find(s=>!e.matrix.has(s));return n===void 0?[]:[hg({list:"include",key:n,
entry:t,strategy:e})]}),"unknownIncludeKeys");function hg(e){const t=[...e.strategy.matrix.keys()],n=ue(e.key,t);return{code:`unknown-${e.list}-key`,message:`An\
 entry of ${e.list} has the key '${e.key}', which the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean \
'${n}'?`}}r(hg,"unknownKey");const mg=r(e=>({strategyId:OC(e),matrix:e}),"combination");function vC(e,t){const n=r((a,c)=>c.map(u=>pe(a.get(u)??null)).join(),"v\
aluesText"),s=new Map,o=r((a,c=[...a.keys()].sort())=>{const u=JSON.stringify(c),l=s.get(u)??{keys:c,texts:new Set};l.texts.add(n(a,c)),s.set(u,l)},"add"),i=[...t].
sort();for(const a of e)o(a,i);return{add:o,holdsPartOf:r(a=>[...s.values()].some(({keys:c,texts:u})=>c.every(l=>a.has(l))&&u.has(n(a,c))),"holdsPartOf")}}r(vC,
"combinationIndex");function OC(e){if(e.size===0)return"EMPTY";const t=(0,xe.createHash)("sha256").update(pe(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}r(OC,"strategyId");const MC=`
   __build_class__ __builtins__ __cached__ __debug__ __doc__ __file__ __import__ __loader__ __name__ __package__
   __spec__ abs aiter all anext any ArithmeticError ascii AssertionError AttributeError BaseException
   BaseExceptionGroup bin BlockingIOError bool breakpoint BrokenPipeError BufferError bytearray bytes
   BytesWarning callable ChildProcessError chr classmethod compile complex ConnectionAbortedError
   ConnectionError ConnectionRefusedError ConnectionResetError copyright credits delattr DeprecationWarning dict
   dir divmod Ellipsis EncodingWarning enumerate EnvironmentError EOFError eval Exception ExceptionGroup exec
   exit False FileExistsError FileNotFoundError filter float FloatingPointError format frozenset FutureWarning
   GeneratorExit getattr globals hasattr hash help hex id ImportError ImportWarning IndentationError IndexError
   input int InterruptedError IOError IsADirectoryError isinstance issubclass iter KeyboardInterrupt KeyError
   len license list locals LookupError map max MemoryError memoryview min ModuleNotFoundError NameError next
   None NotADirectoryError NotImplemented NotImplementedError object oct open ord OSError OverflowError
   PendingDeprecationWarning PermissionError pow print ProcessLookupError property quit range RecursionError
   ReferenceError repr ResourceWarning reversed round RuntimeError RuntimeWarning set setattr slice sorted
   staticmethod StopAsyncIteration StopIteration str sum super SyntaxError SyntaxWarning SystemError SystemExit
   TabError TimeoutError True tuple type TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
   UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning ZeroDivisionError zip`,TC=`
   __python_version__ ABC abstractmethod ActionStage Annotated annotations Any as_completed asyncio
   AsyncIterator AWS_BATCH AWSBatchArgs AZ_BATCH AzBatchArgs BaseAsyncStage BaseModel BaseNestedStage
   BaseRetryStage BaseRunsOn BaseStage BashStage Callable CallStage CANCEL CancelledError CaseStage cast_dict
   catch ClassVar CLOUD_BATCH CompletedProcess CONTAINER ContainerArgs contextlib copy create_model_from_caller
   cross_product datetime dedent delay DictData DictOrModel DictStr Discriminator DOCKER docker_process
   DockerArgs DockerStage dump_all dynamic EachType Else EmptyStage Enum Event extract_call extract_id FAILED
   Field field_serializer field_validator filter_func FIRST_EXCEPTION ForEachStage freeze_args Future GCP_BATCH
   GCPBatchArgs gen_id get_discriminator_runs_on get_dt_now get_status_from_error get_trace get_type_hints
   has_template inspect isclass isfunction ismodule Iterator Job JobCancelError JobError JobSkipError json
   Literal LOCAL local_process local_process_strategy lru_cache make make_exec mark_errors Match Matrix
   MatrixFilter model_validator not_in_template NotRequired OnAWSBatch OnAzBatch OnContainer OnDocker OnGCPBatch
   OnLocal OnSelfHosted Optional ParallelContext ParallelStage param2template Parameter pass_env Path pop_stages
   PyStage RaiseStage Result Rule RunsOn RunsOnModel SecretStr Self SELF_HOSTED self_hosted_process
   SelfHostedArgs SKIP Stage StageCancelError StageError StageNestedCancelError StageNestedError
   StageNestedSkipError StageSkipError Status str2list Strategy StrOrInt StrOrNone subprocess SubStage SUCCESS
   sys T Tag TagFunc ThreadPoolExecutor time to_dict to_train Trace traceback TriggerStage TupleStr TypedDict
   TypeVar Union UntilStage uuid validate_statuses ValidationError VirtualPyStage wait WAIT`,AC=new Set(`${MC} ${TC}`.trim().split(/\s+/));function pg(e,t){const n=e.
length>ua?void 0:oa(e);if(!n)return;const s=ft(n).find(i=>!AC.has(i)&&!t.has(i));if(s!==void 0)return{name:s};const o=ca(n,{whole:new Map,partial:new Map});return o===
void 0||typeof o=="boolean"?void 0:{value:o}}r(pg,"conditionFault");function ft(e){switch(e.kind){case"constant":return[];case"name":return[e.name];case"list":case"\
tuple":case"set":return e.items.flatMap(ft);case"dict":return e.entries.flat().flatMap(ft);case"unary":return ft(e.operand);case"binary":return[...ft(e.left),...ft(
e.right)];case"and":case"or":return e.operands.slice(0,1).flatMap(ft);case"compare":return[e.first,...e.links.slice(0,1).map(({right:t})=>t)].flatMap(ft);case"i\
ndex":return[...ft(e.object),...ft(e.index)]}}r(ft,"fault_namesIn");function gg(e,t){const[,n="",s=""]=/^\s*(params|matrix|stages|jobs)\.(.*)$/s.exec(e)??[];if(n!==
"params"&&n!=="matrix"&&n!=="stages"&&n!=="jobs")return;const o=t[n].filter(a=>a!==""&&!/^[\w-]+$/.test(a)&&s.startsWith(a)).toSorted((a,c)=>c.length-a.length)[0];
if(o===void 0)return;const i=o.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replace(/[^\w-]+/g,"_");return`A template cannot contain the name '${o}': \
rename it, for example to '${i}'.`}r(gg,"unnameable");const bg={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=${\
{ github.ref }}".',inputs:"Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task r\
eads its environment itself: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; the\
 task has it as an environment variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{ \
jobs.ID.stages.STAGE.outputs.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"V\
alues of the matrix are ${{ matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},wg={always:"Remove it, and write tr\
igger-rule: all_done in the job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed \
in the job.",cancelled:"Remove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part').",
endsWith:"Write 'text'.endswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the ty\
pe map or array.",hashFiles:"Compute it in a run stage."},ei="A stage runs only if those before it succeeded.",NC={always:`Remove it. ${ei} Put what runs in any\
 case into a job with trigger-rule: all_done.`,success:`Remove it. ${ei}`,failure:`Remove it. ${ei} Put what runs after a failure into a job with trigger-rule: \
one_failed.`,cancelled:`Remove it. ${ei} Put what runs in any case into a job with trigger-rule: all_done.`},Wa=r(e=>Object.hasOwn(bg,e)?bg[e]:void 0,"githubRoo\
tHint");function Ga(e,t){const n=/(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(e)?.[1],s=t===""?wg:{...wg,...NC},o=n!==void 0&&Object.hasOwn(s,n)?s[n]:void 0;return n===void 0||
o===void 0?void 0:{name:n,hint:o}}r(Ga,"githubFunctionIn");const xC={id:{form:"optional text",about:"Name of the stage in the context: `jobs.<job>.stages.<id>`."},
name:{form:"text",about:"Name of the stage. If there is no `id`, the id is derived from it."},desc:{form:"optional text",about:"Description of the stage.",spellings:[
"description"]},if:{form:"condition",about:"Python expression. The stage is skipped if it is false."},extras:{form:"mapping",about:"The library's own settings f\
or this stage."},type:{form:"anything",about:"Documented by the library, without effect."},retry:{form:"whole number",min:0,max:19,about:"Number of times, 0 to \
19, that a failed stage is retried."},echo:{form:"optional text",about:"Text to print."},sleep:{form:"seconds",about:"Seconds to wait, less than 1800."},bash:{form:"\
text",about:"Shell script."},env:{form:"mapping",about:"Environment of the script."},run:{form:"text",about:"Python code. Its variables become outputs."},vars:{
form:"mapping",about:"Variables for the Python code."},version:{form:"text",about:"Python version of the environment."},deps:{form:"texts",about:"Python package\
s of a separate environment."},uses:{form:"text",about:"Function of a caller module: group/name@tag."},with:{form:"arguments",about:"Arguments of the function.",
spellings:["args"]},trigger:{form:"text",about:"Name of another workflow to run."},params:{form:"mapping",about:"Params of that workflow."},parallel:{form:"bran\
ches",about:"Branches of stages that run in parallel."},"max-workers":{form:"whole number or text",min:1,max:19,about:"Number of branches that run at the same t\
ime, 1 to 19.",spellings:["max_workers"]},foreach:{form:"items",about:"Items. The stages run once per item."},stages:{form:"stages",about:"The stages inside."},
concurrent:{form:"whole number",min:1,max:9,about:"Number of items that run at the same time, 1 to 9."},use_index_as_key:{form:"boolean",about:"Use the index of\
 the item as key in the context.",spellings:["use-index-as-key"]},until:{form:"text",about:"Python expression. The stages repeat until it is true."},item:{form:"\
text or number",about:"The first item."},"max-loop":{form:"whole number",min:1,max:99,about:"Maximum number of loops, 1 to 99.",spellings:["max_loop"]},case:{form:"\
text",about:"The value to look for."},match:{form:"cases",about:"The cases and the stages of each."},"skip-not-match":{form:"boolean",about:"Skip the stage when\
 no case matches.",spellings:["skip_not_match"]},raise:{form:"text",about:"Message to fail with."},image:{form:"text",about:"Docker image; the library has not i\
mplemented this stage."},tag:{form:"text",about:"Tag of the image."},volume:{form:"mapping",about:"Volumes of the container."},auth:{form:"mapping",about:"Login\
 of the registry."}},yg=xC,Ha=["id","name","desc","if","extras","type"],IC={foreach:{model:"ForEachStage",about:"Runs its stages once per item.",needed:["foreac\
h"],required:["stages"],other:["stages","concurrent","use_index_as_key"]},until:{model:"UntilStage",about:"Repeats its stages until a condition is true.",needed:[
"until"],required:["stages"],other:["item","stages","max-loop"]},parallel:{model:"ParallelStage",about:"Runs branches of stages in parallel.",needed:["parallel"],
other:["max-workers"]},case:{model:"CaseStage",about:"Runs the stages of the case that matches a value.",needed:["case","match"],required:["match"],other:["skip\
-not-match"]},trigger:{model:"TriggerStage",about:"Runs another workflow.",needed:["trigger"],other:["params","retry"]},bash:{model:"BashStage",about:"Runs a sh\
ell script.",needed:["bash"],other:["env","retry"],stricter:{env:{form:"mapping of texts"}}},call:{model:"CallStage",about:"Calls a Python function of a caller \
module.",needed:["uses"],other:["with","retry"]},"virtual-py":{model:"VirtualPyStage",about:"Runs Python code in an environment with its own packages.",needed:[
"run","deps"],other:["vars","version","retry"]},py:{model:"PyStage",about:"Runs Python code.",needed:["run"],other:["vars","retry"]},raise:{model:"RaiseStage",about:"\
Fails with a message.",needed:["raise"],other:[]},docker:{model:"DockerStage",about:"Cannot run: the library has not implemented it.",needed:["image"],other:["t\
ag","env","volume","auth","retry"]},empty:{model:"EmptyStage",about:"Prints a text, waits, or does nothing.",needed:[],other:["echo","sleep"]}},ti=IC,CC=r(()=>Object.
entries(ti),"stageKindRows"),ni=r(({needed:e,other:t})=>[...e,...t],"keysOfKind"),Ka=Object.fromEntries(Object.entries(yg).flatMap(([e,{spellings:t=[]}])=>t.map(
n=>[n,e]))),za=CC(),RC=[...new Set(za.flatMap(([,{needed:e}])=>e))],si=r(e=>(Object.hasOwn(Ka,e)?Ka[e]:void 0)??e,"spelledAs");function $g(e){let t="empty",n=-1;
for(const[s,o]of za){if(!o.needed.every(a=>e.has(a)))continue;const i=ni(o).filter(a=>e.has(a)).length;i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.
has("match"))?"case":t}r($g,"kindOfKeys");const LC=r(e=>za.filter(([,{needed:t}])=>t.length>0&&t.every(n=>e.has(n))).map(([t])=>t).filter(t=>t!=="py"||!e.has("d\
eps")),"kindsAsked"),kg=["params","jobs","status","info","errors"],jC=[...kg,"matrix","stages","retry"],PC={foreach:["item","loop"],until:["item","loop"],parallel:[
"branch"],case:["case"]},DC=["desc","extras","type"],UC={if:"condition",until:"condition",run:"python",bash:"shell",echo:"shown",raise:"shown",id:"name",name:"n\
ame",uses:"uses",trigger:"trigger"};function BC(e,t){if(e.kind!=="mapping")return[];const n=[],s=r(u=>e.members.find(l=>l.key===u),"memberOf"),o={stage:"",settings:[],
roots:kg,before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s("if");xn(n,i?.node,{use:"condition",scope:o});const a=s("strategy")?.node;for(const u of a?.
kind==="mapping"?a.members:[])R(u.key).replace("_","-")==="max-parallel"&&xn(n,u.node,{use:"value",scope:o});const c={...o,roots:jC,mayBeSkipped:t||i!==void 0};
return oi(n,s("stages")?.node,c),n}r(BC,"templateTexts");function oi(e,t,n){if(t?.kind!=="sequence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...KC(t)])};
for(const o of t.items){if(o.kind!=="mapping")continue;FC(e,o.members,s);const i=Zt(o.members,"id"),a=Sg(o.members),c=Zt(o.members,"name")??"",u=i!==void 0&&Ae(
i).length===0;s={...s,before:u?new Map([...s.before,[i,{kind:a,name:c}]]):s.before,hasOtherIds:s.hasOtherIds||!u}}}r(oi,"addStages");function FC(e,t,n){const s=Sg(
t),o=[...Ha,...ni(ti[s])],i=n.mayBeSkipped||t.some(({key:f})=>f==="if"),a=Zt(t,"name")??Zt(t,"id")??"",c={...n,stage:a,settings:WC(t),mayBeSkipped:i},u={...c,roots:[
...c.roots,...PC[s]??[]]},l=t.flatMap(({key:f,node:d})=>(f==="env"||f==="vars")&&d.kind==="mapping"?d.members.map(m=>R(m.key)):[]);for(const{key:f,node:d}of t){
const m=si(R(f));if(!(!o.includes(m)||DC.includes(m)))if(m==="stages")oi(e,d,u);else if(m==="parallel")GC(e,d,u);else if(m==="match")HC(e,d,u);else{const h=m===
"if"?{...n,stage:a}:m==="until"?u:c,b=m==="env"&&s==="bash"?"shell-variable":UC[m]??"value";xn(e,d,{use:b,scope:h,variables:l})}}}r(FC,"addStage");function WC(e){
const t=e.find(({key:n})=>n==="extras")?.node;return t?.kind==="mapping"?t.members.map(({key:n})=>R(n)):[]}r(WC,"settingsOf");function GC(e,t,n){if(t.kind==="ma\
pping")for(const s of t.members)oi(e,s.node,n)}r(GC,"addBranches");function HC(e,t,n){if(t.kind==="sequence"){for(const s of t.items)if(s.kind==="mapping")for(const{
key:o,node:i}of s.members)o==="case"&&xn(e,i,{use:"value",scope:n}),(o==="stages"||o==="else")&&oi(e,i,{...n,mayBeSkipped:!0})}}r(HC,"addMatches");function xn(e,t,n){
if(t?.kind==="sequence")for(const s of t.items)xn(e,s,n);if(t?.kind==="mapping")for(const s of t.members)xn(e,s.node,n);t?.kind!=="scalar"||typeof t.value!="str\
ing"||e.push({text:t.value,node:t,use:n.use,variables:n.variables??[],scope:n.scope})}r(xn,"addTexts");function KC(e){const t=new Map,n=r((s,o)=>{if(s.kind==="s\
equence")for(const u of s.items)n(u,o);if(s.kind!=="mapping")return;const i=Zt(s.members,"id"),a=Zt(s.members,"name")!==void 0;a&&i!==void 0&&!t.has(i)&&t.set(i,
o===void 0?"has not run by then":`is inside the stage '${o}'`);const c=a?i??Zt(s.members,"name"):o;for(const{key:u,node:l}of s.members)(["stages","parallel","ma\
tch","else"].includes(R(u))||!a)&&n(l,c)},"visit");return n(e,void 0),t}r(KC,"idsBelow");const Sg=r(e=>$g(new Set(e.map(({key:t})=>si(R(t))))),"kindOfMembers");
function Zt(e,t){const n=e.find(s=>s.key===t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}r(Zt,"textOfMember");const _g=r((e,t)=>e.
textLines?.[t]??e.textAt.line+t,"template_texts_lineOf"),zC=1e4,Eg=new WeakMap;function JC(e,t,n){const s=Eg.get(e)??Array.from(t.matchAll(/\n/g),({index:a})=>a);
Eg.set(e,s);let o=0,i=s.length;for(;o<i;){const a=o+i>>>1;(s[a]??0)<n?o=a+1:i=a}return o}r(JC,"lineInText");function Ne(e,t,n,s){const o=typeof t.value=="string"?
t.value:"",i=JC(t,o,n),a=_g(t,i),[c,u]=e.line(a),l=i===0?{...t.textAt,line:a}:{...t.textAt,line:a,column:1};if(u-c>zC)return l;const f=s.split(`
`)[0]??"",d=e.text.slice(c,u),m=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let h=d.indexOf(f);for(let b=m.split(f).length-1;b>0&&h>=0&&f!=="";b--){const p=d.indexOf(f,h+f.length);if(p<0)break;h=p}return h>=0?e.at(c+h):l}r(Ne,
"placeIn");function VC(e,t,n){for(const s of t){const o=qC(e,s,n);s.use==="condition"&&!o&&tR(e,s,n)}}r(VC,"checkExpressions");const YC=/(?:(?<!\$)\{\{|\$\{\{(?=[^{}\n]*\}(?!\})))\s*((?:params|matrix|stages|jobs)\.[^{}\n]*)\}\}?/g;
function qC(e,{text:t,node:n,use:s,scope:o},i){if(!t.includes("{{"))return!1;const a=new Set(Ae(t).map(({offset:u})=>u));let c=!1;for(const{index:u,0:l}of t.matchAll(
/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){if(a.has(u))continue;c=!0;const f=Ne(i.source,n,u,l),d=`Job '${i.job}': ${vg(l)} is an expression`,m=Ga(l,o.stage),h=`${d};\
 templates contain only a name and filters, so the text stays unchanged.`,b={...i,stages:[...o.before.keys()]},p=m?.hint??gg(l.slice(3,-2),b)??XC(l,s);s==="show\
n"?e.warn("expression-in-template",h,f,p):e.problem("expression-in-template",h,f,p)}for(const{index:u,0:l,1:f=""}of t.matchAll(YC)){const d=Ne(i.source,n,u,l),m=`\
Job '${i.job}': ${vg(l)} is not a template, so the text stays unchanged.`;e.warn("expression-in-template",m,d,`Write \${{ ${f.trim()} }}.`)}return c}r(qC,"check\
Braces");const vg=r(e=>e.length>60?`${e.slice(0,57)}\u2026}}`:e,"expressions_shortened");function XC(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.
exec(n)?.[0],o=s===void 0?void 0:Wa(s.split(".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.
slice(n.indexOf(s)+s.length).trim();return t==="condition"?`Write the operators outside: "${ZC(n)}${i?"":" == '\u2026'"}".`:`Write the operators outside: \${{ ${s}\
 }}${i?` ${i}`:""}.`}r(XC,"expressionHint");function ZC(e){let t="";return e.replace(/'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,
(n,s)=>{const o=Og.find(([,c])=>c===n)?.[2];if(o!==void 0)return o==="not"?"not ":o;if(n.startsWith("'")||n.startsWith('"'))return n;if(n==="true"||n==="false")
return t==="params"?`'${n}'`:n==="true"?"True":"False";if(n==="null")return"None";t=n.split(".")[0]??"";const i=e.slice(s+n.length);return/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.
test(i)||t!=="params"&&/^\s*[=!]=\s*(?:true|false|null)\b/.test(i)?`\${{ ${n} }}`:`'\${{ ${n} }}'`})}r(ZC,"asPython");const QC=["params","matrix","stages","jobs"],
eR=["get","items","keys","values","copy","pop","setdefault","update"];function tR(e,{text:t,node:n,scope:s},o){const i=Ag(t),a=nR(i,s.stage)??sR(i)??oR(i)??rR(t,
s.roots,o);if(!a)return;const c=Ne(o.source,n,a.offset,a.part);e.problem(a.code,`Job '${o.job}': ${a.message}`,c,a.hint)}r(tR,"checkCondition");function nR(e,t){
for(const{index:n,0:s}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const o=Ga(s,t);if(!o)continue;const i=`${o.name}() is a function of GitHub, which does not ex\
ist here: a condition is Python.`;return{offset:n,part:o.name,code:"github-function",message:i,hint:o.hint}}}r(nR,"calledFunction");const Og=[[/&&/,"&&","and"],
[/\|\|/,"||","or"],[/!(?!=)/,"!","not"],[/(?<![=!<>:])=(?!=)/,"=","=="]];function sR(e){for(const[t,n,s]of Og){const o=t.exec(n==="="?e.replace(/[([{].*/s,""):e);
if(!o)continue;const a=`'${n}' ${n==="="?"compares nothing":"is not a Python operator"}, and a condition is Python.`;return{offset:o.index,part:n,code:"conditio\
n-syntax",message:a,hint:`Write '${s}'.`}}}r(sR,"foreignOperator");function oR(e){for(const{index:t,0:n,1:s="",2:o=""}of e.matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){
const i=Wa(s),a=QC.includes(s)&&!eR.includes(o);if(!a&&(i===void 0||!["github","inputs","steps","needs"].includes(s)))continue;const c=`'${n}' is not valid in a\
 condition, which is Python once its templates are replaced.`,l=/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(e.slice(t+n.length))?`\${{ ${n} }}`:`'\${{ ${n} }}' in quotes`,
f=a?`Write ${l}, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:c,hint:f}}}r(oR,"bareName");const Mg={true:"True",false:"False",
yes:"True",no:"False",null:"None",none:"None"},iR="______";function rR(e,t,{params:n,matrix:s}){const o=Tg(e).trim();if(o.includes("$")||o.replaceAll("_","")===
"")return;const i=pg(o,{has:r(d=>t.includes(d)||d.includes(iR),"has")});if(!i)return;const a={offset:e.indexOf(e.trim()),code:"condition-syntax"};if(!("name"in i))
return{...a,part:e.trim(),message:"the condition gives neither True nor False.",hint:"Write a comparison, for example with ==."};const{name:c}=i,u=n.includes(c)?
"params":s.includes(c)?"matrix":void 0,l=Object.hasOwn(Mg,c.toLowerCase())?Mg[c.toLowerCase()]:void 0,f=u===void 0?l:`'\${{ ${u}.${c} }}' in quotes, or without \
them for a number`;return{offset:new RegExp(`\\b${c}\\b`).exec(Ag(e))?.index??0,part:c,code:"condition-syntax",message:`there is no '${c}' in a condition, which\
 is Python once its templates are replaced.`,hint:f===void 0?`Put a text into quotes: '${c}'.`:`Write ${f}.`}}r(rR,"faultyCondition");function Tg(e){const t=[];
let n=0;for(const{whole:s,offset:o}of Ae(e))t.push(e.slice(n,o),"_".repeat(s.length)),n=o+s.length;return t.join("")+e.slice(n)}r(Tg,"withoutTemplates");function Ag(e){
const t=r(n=>" ".repeat(n.length),"blank");return Tg(e).replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}r(Ag,"withoutTexts");const aR=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
Ng={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},cR=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m,uR=/^(?!\s*#).*?\b(__file__)\b/m;
function lR(e,t,n){for(const{text:s,node:o,use:i,scope:a,variables:c}of t){if(i!=="shell"&&i!=="python")continue;const u=`Job '${n.job}', stage '${a.stage}'`,l=aR.
exec(s),f=l?.[1]??l?.[2];if(l&&f&&!n.known.has(f)&&!c.includes(f)){const h=Object.hasOwn(Ng,f)?Ng[f]:void 0;e.warn("runner-variable",`${u}: ${f} is a variable o\
f the GitHub runner, which tasks do not have.`,Ne(n.source,o,l.index,l[0]),h??`Set it in the input "env_vars": ${f}=\${{ \u2026 }}.`)}const d=i==="python"?uR.exec(
s):null;d&&e.warn("own-file",`${u}: __file__ is a file of the library here, because the code of a stage is in no file.`,Ne(n.source,o,d.index+d[0].length-8,"__f\
ile__"),'Write paths relative to the folder that a task starts in, which holds the files of the input "source".');const m=i==="python"?cR.exec(s):null;m&&e.warn(
"main-guard",`${u}: __name__ is never "__main__" in a run stage, so this block does not run.`,Ne(n.source,o,m.index,m[0]),"Call the function without the conditi\
on.")}}r(lR,"checkHabits");const xg=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function Ig(e){return e.includes("$")?Array.from(e.matchAll(xg)).flatMap(
t=>{const[n,s,o="",i]=t;if(s!==void 0&&s!=="$")return[];const a=s!==void 0;return[{whole:n,offset:t.index,isEscape:a,name:o.trim(),...i!==void 0&&{standard:i}}]}):
[]}r(Ig,"variablesIn");const Cg=/^(ACTIONS|INPUT|STATE)_/i;function fR(e,t){const n=new Map;return{text:e.replace(xg,(o,i,a,c,u)=>{if(i!==void 0)return i==="$"?
"$":o;const l=a?.trim()??"",f=Cg.test(l),d=f?void 0:dR(t,l),m=l===""?void 0:d||c;if(m!==void 0)return m;if(n.has(l))return o;const h=Object.keys(t).filter(p=>t[p]&&
!Cg.test(p)),b=ue(l,h);return n.set(l,{name:l,offset:u,isWithheld:f,...b&&!f&&{hint:b}}),o}),missing:[...n.values()]}}r(fR,"replaceEnvironment");const dR=r((e,t)=>Object.
hasOwn(e,t)?e[t]:void 0,"own"),Ja=["abs","str","int","list","dict","title","upper","lower","rstr","keys","values","fmt","coalesce","getitem","getindex"],Rg={default:"\
coalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"getindex",get:"getitem"},Lg=r(e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.
exec(t)?.[1]??[]),"filterNames");function hR(e){const t=Object.hasOwn(Rg,e)?Rg[e]:ue(e,Ja);return t?`Did you mean '${t}'?`:`Filters: ${Ja.join(", ")}.`}r(hR,"fi\
lterHint");const mR=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,pR=/^\d{4}-\d{2}-\d{2}/,gR=new Set(["True False None int float str bool list dict set tuple bytes len sum \
min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function bR(e,t){if(typeof e!="string")return;if(pR.test(e))return"\
a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!mR.test(e)||gR.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(n)?void 0:"names"}r(bR,"pastedA\
s");function wR(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(e)||/^\s*(?:import|from)\b/.
test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}r(wR,"makesName");const yR=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
jg=r(e=>Array.from(e.matchAll(yR),({index:t,0:n})=>[t,t+n.length]),"quotedParts"),$R={exec:{code:"python-syntax",what:"code"},eval:{code:"condition-syntax",what:"\
condition"}},kR=["_","0"," ","+","[]"];function SR({text:e,node:t,use:n,scope:s},o){const i=[...Ae(e).map(({whole:g,offset:w})=>({whole:g,offset:w})),...Ig(e).map(
({whole:g,offset:w})=>({whole:g,offset:w}))];if(i.some(({whole:g})=>g.includes(`
`)))return;const a=jg(In(e,i," ")),c=i.filter(({offset:g})=>!Va(a,g)),u=c.length===0?[In(e,i,"_")]:_R(e,i,c),l=n==="condition",f=s.stage===""?`Job '${o.job}'`:`\
Job '${o.job}', stage '${s.stage}'`,{code:d,what:m}=$R[l?"eval":"exec"],{roots:h,mayBeSkipped:b}=s,p={job:o.job,text:e,roots:h,mayBeSkipped:b,at:t.at};return{variants:u,
mode:l?"eval":"exec",...l&&!o.isTriggered&&{condition:p},isShell:!l&&ii(e),pasted:o.isTriggered?[]:ER({text:e,node:t,stage:s.stage,quoted:a,isCondition:l},o),problem({
message:g,line:w,column:y}){const $=e.split(`
`)[w-1]?.trim()??"",k=vR(o.source,_g(t,w-1),$,y);return{code:d,message:`${f}: Python cannot read the ${m}: ${g.replace(/[.?]$/,"")}.`,at:k,excerpt:o.source.excerpt(
k),...TR(g,{text:e,written:$,isCondition:l,isFolded:OR(o.source,t)})}}}}r(SR,"pythonCodeOf");const Pg={holes:8,characters:2e4};function _R(e,t,n){const s=kR.map(
a=>In(e,t,a));if(n.length<2||n.length>Pg.holes||e.length>Pg.characters)return s;const o=n.flatMap(a=>["+"," "].map(c=>In(e,t,u=>u===a?c:"_"))),i=In(e,t,a=>n.indexOf(
a)%2===1?"+":"_");return[...s,...o,i]}r(_R,"variantsOf");function ER(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:a,isCondition:c}=e;return Ae(s).flatMap(
({whole:u,offset:l,path:f,filters:d})=>{const[m,h,...b]=f,p=Va(a,l);if(m!=="params"&&m!=="matrix"||!h||b.length>0||d||!p)return[];const g=/^(?:"""|'''|"|')/.exec(
s.slice(p[0]))?.[0];if(g===void 0||h.endsWith("?"))return[];const w=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,p[0]-2),p[0]))?.[0]??""),y=Ne(t,o,l,u);return[
{job:n,stage:i,whole:u,root:m,name:h,quote:g,isCondition:c,isRaw:w,at:y}]})}r(ER,"pastedIn");function In(e,t,n){const s=[];let o=0;for(const i of t.toSorted((a,c)=>a.
offset-c.offset)){const{whole:a,offset:c}=i,u=typeof n=="string"?n:n(i),l=u==="_"||u==="0",f=c+a.length;if(f<=o)continue;const d=Math.max(0,o-c);s.push(e.slice(
o,c),(l?u.repeat(a.length):u.padEnd(a.length)).slice(d)),o=f}return s.join("")+e.slice(o)}r(In,"filled");function Va(e,t){let n=0,s=e.length;for(;n<s;){const i=n+
s>>>1;(e[i]?.[1]??0)<=t?n=i+1:s=i}const o=e[n];return o&&o[0]<=t?o:void 0}r(Va,"partAt");function vR(e,t,n,s){const[o,i]=e.line(t),a=e.text.slice(o,i).indexOf(n);
return a<0?{file:e.file,line:t,column:1}:e.at(Math.min(o+a+Math.max(0,s-1),i))}r(vR,"python_code_placeOf");function OR({text:e,line:t},{at:n}){return e[t(n.line)[0]+
n.column-1]===">"}r(OR,"isFolded");const MR=[[/^'return' outside/,"The code of a stage is not a function. To end it early, call sys.exit()."],[/^'await' outside/,
"The code of a stage is not a function: write asyncio.run(\u2026)."],[/^invalid character '[\u2018-\u201f\u00ab\u00bb]'/,"Write straight quotes."],[/^invalid (?:character|non-printable)/,
"Remove the character, or write the ordinary one that looks like it."]];function TR(e,{text:t,written:n,isCondition:s,isFolded:o}){const i=MR.find(([a])=>a.test(
e))?.[1];return i!==void 0&&(!s||e.startsWith("invalid"))?{hint:i}:s?{}:o?{hint:"The sign > joins the lines of the text: write run: | instead."}:/^[%!]/.test(n)?
{hint:"Only notebooks have lines with % and !: write shell commands under 'bash'."}:ii(t)||ii(n)?{hint:"'run' is Python; write shell commands under 'bash'."}:{}}
r(TR,"withHint");const AR=["str","upper","lower","title"],Dg=2e3;function NR(e,t,n){for(const{text:s,node:o,use:i,scope:a}of t){const c=i==="condition"&&!/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.
test(s);if(!c&&i!=="python"||ii(s)||/\bimport\s+\*/.test(s))continue;const u=Ae(s).filter(({filters:d})=>Lg(d).every(m=>AR.includes(m)));if(u.length===0)continue;
const l=In(s,Ae(s)," "),f=jg(l);for(const{whole:d,offset:m,path:h}of u){if(Va(f,m)||!a.roots.includes(h[0]??""))continue;const b=l.slice(Math.max(0,m-Dg),m);if(m>
Dg&&!b.includes(`
`))continue;const p=b.slice(b.lastIndexOf(`
`)+1);if(Ug.test(p.trimStart())||wR(p,l.slice(m+d.length)))continue;const g=xR(h,l,n);if(!g)continue;const w=Ne(n.source,o,m,d),y=c?"the condition":"the code",$=`\
Job '${n.job}': ${d} becomes ${g.example} in ${y}, without quotes, and Python reads that as ${g.as}.`;e.warn("unquoted-template",$,w,c?`Write '${d}'.`:`Write "${d}\
".`)}}}r(NR,"checkPastedTexts");function xR([e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const a=e==="matrix"?o.get(t)??[]:e==="params"?IR(i.get(t)):
[];for(const c of a){const u=bR(c,s);if(u)return{example:String(c),as:u}}}r(xR,"pastedText");function IR(e){return e?.type==="date"?["2026-01-31"]:e?.type==="da\
tetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}r(IR,"examples");const Ug=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/,
CR=/^(?:dbt|conda|mamba|poetry|pipenv|pytest|tox|ruff|spark-submit|terraform|kubectl|helm|airflow|mlflow|dvc|kaggle|rclone|rsync|scp|ssh|zip|touch|sleep|mvn|go|cargo|yarn|pnpm|perl|ruby|php|jupyter|papermill|streamlit|torchrun|accelerate|nvidia-smi|sqlite3|mysql|duckdb|pre-commit)\s+(?!(?:and|else|for|if|in|is|not|or)\b)[\w./"'$~-]/;
function ii(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):Ug.test(n)||CR.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}r(ii,"looksLikeShell");function Bg({at:e,text:t},n){const s=t.split(`
`).length-1,o=s>0?e.line+s+1:e.line;return n.some(({at:i})=>!i||i.line<e.line||i.line>o?!1:i.line>e.line?!0:i.column>=e.column&&i.column<=e.column+t.length+1)}r(
Bg,"isReported");const Fg={kind:"plain"},RR=/(?:[\n;&|({!`]|\b(?:then|do|else|elif|if|while|until|eval|exec))[ \t]*$/,Wg=100;class LR{static{r(this,"Walk")}#e;#n;#s=[];#r=[
Fg];#o=[];#t=0;constructor(t,n){this.#e=t,this.#n=n}run(){for(;this.#t<this.#e.length&&this.#s.length<this.#n.length;)this.#u();for(;this.#s.length<this.#n.length;)
this.#s.push("plain");return this.#s}get#c(){return this.#r.at(-1)??Fg}#i(t,n){for(let s=this.#n[this.#s.length];s!==void 0&&s<t;)this.#s.push(n??this.#f(s)),s=
this.#n[this.#s.length];this.#t=t}#f(t){if(this.#c.kind==="double")return"double quotes";const n=t<Wg?`
${this.#e.slice(0,t)}`:this.#e.slice(t-Wg,t);return RR.test(n)?"command":"plain"}#u(){const t=this.#e,n=t[this.#t]??"";n==="\\"?this.#i(this.#t+2,void 0):n==="$"&&
t[this.#t+1]==="("?this.#l("parentheses",2):n==="`"?this.#h("backticks"):n==='"'?this.#h("double"):this.#c.kind==="double"?this.#i(this.#t+1,void 0):this.#a(n)}#a(t){
const n=this.#e;if(t==="'"){const s=n.indexOf("'",this.#t+1);this.#i(s<0?n.length:s+1,"single quotes")}else if(t==="(")this.#l("parentheses",1);else if(t===")"&&
this.#c.kind==="parentheses")this.#d();else if(t==="#"&&/(?:^|[\s;&|()])$/.test(n.slice(Math.max(0,this.#t-1),this.#t))){const s=n.indexOf(`
`,this.#t);this.#i(s<0?n.length:s,"comment")}else t==="<"?this.#p():t===`
`?this.#g():this.#i(this.#t+1,void 0)}#l(t,n){this.#i(this.#t+n,void 0),this.#r.push({kind:t})}#d(){this.#i(this.#t+1,void 0),this.#r.pop()}#h(t){this.#c.kind===
t?this.#d():this.#l(t,1)}#p(){const t=/^<<-?[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([\w.-]+))/.exec(this.#e.slice(this.#t,this.#t+200));if(!t){this.#i(this.#t+1,
void 0);return}const[n,s,o,i,a]=t;this.#o.push({word:s??o??a??"",isQuoted:a===void 0||i!==""}),this.#i(this.#t+n.length,void 0)}#g(){this.#i(this.#t+1,void 0);for(let t=this.#o.
shift();t;t=this.#o.shift()){const{word:n,isQuoted:s}=t,o=s?"quoted here-document":"here-document";for(;this.#t<this.#e.length;){const i=this.#e.indexOf(`
`,this.#t),a=i<0?this.#e.length:i+1,c=this.#e.slice(this.#t,a).replace(/^\t+|\n$/g,"");if(this.#i(a,o),c===n)break}}}}const jR=r((e,t)=>new LR(e,t).run(),"quoti\
ngAt"),PR=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,
"process substitution"],[/<<</,"<<<"],[/^\s*source\s+\S+/m,'source, whose name there is "."'],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,
"a command of bash"]],DR="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function UR(e,t,n){for(const{text:s,node:o,use:i,scope:a}of t){const c=`\
Job '${n.job}', stage '${a.stage}'`;if(i==="shell-variable"&&s.includes("'")){const l=Ne(n.source,o,s.indexOf("'"),"'"),f=`${c}: a value of env has the quote ',\
 but the library puts it between single quotes in the script.`;e.warn("bash-syntax",f,l,'Assign the variable in the script: NAME="\u2026".')}if(i!=="shell")continue;
const u=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.exec(s)?.[0];if(u!==void 0){const l=Ne(n.source,o,s.indexOf(u.trim()),u.trim());e.warn("py\
thon-in-bash",`${c}: this looks like Python, but 'bash' runs a shell script.`,l,"Write Python under 'run'.");continue}if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.
test(s))for(const[l,f]of PR){const d=l.exec(s);if(!d)continue;const m=d[0].trim(),h=Ne(n.source,o,d.index+d[0].indexOf(m),m),b=`${c}: sh, which runs a bash stag\
e, does not know ${f}.`;e.warn("bash-syntax",b,h,DR);break}}}r(UR,"checkShell");function BR({text:e,node:t,use:n,scope:s},{source:o,job:i}){const a=n==="shell"||
n==="shell-variable"?Ae(e):[];if(a.length===0)return[];const c=a.map(({whole:d,offset:m})=>m+d.length),l=a.map(({whole:d,offset:m},h)=>e.slice(c[h-1]??0,m)+"_".
repeat(d.length)).join("")+e.slice(c.at(-1)),f=jR(l,a.map(({offset:d})=>d));return a.flatMap(({whole:d,offset:m,path:h,filters:b},p)=>{const[g,w,...y]=h;if(g!==
"params"&&g!=="matrix"||!w||y.length>0||b)return[];if(w.endsWith("?"))return[];const $=n==="shell-variable",k=$?"single quotes":f[p]??"plain",S=Ne(o,t,m,d);return[
{job:i,stage:s.stage,root:g,name:w,quoting:k,in:$?"env":"script",at:S}]})}r(BR,"shellTemplates");function FR(e,t){return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,
a=r((l,f,d,m)=>{const{source:h,job:b}=t,{stage:p,settings:g,mayBeSkipped:w}=i,y=h.excerpt(m);return{kind:l,job:b,stage:p,name:f,settings:g,mayBeSkipped:w,hasTemplate:d,
at:m,excerpt:y}},"target"),c=WR(n).map(({name:l,offset:f,part:d})=>a("filter",l,!1,Ne(t.source,s,f,d)));if(o!=="trigger"&&o!=="uses")return c;const u=Ae(n.text).
length>0||n.text.includes("${");return[...c,a(o,n.text,u,Ne(t.source,s,0,n.text))]})}r(FR,"targetsOf");const WR=r(({text:e})=>Ae(e).flatMap(({whole:t,offset:n,filters:s})=>[
...new Set(Lg(s))].filter(o=>!Ja.includes(o)).map(o=>({name:o,offset:n,part:t}))),"otherFilters");function GR(e,t,n){for(const{text:s,node:o,scope:i,use:a}of t)
for(const c of Ae(s)){const[u="",l]=c.path;if(u.endsWith("?")||a==="name"&&u!=="matrix")continue;const f=Ne(n.source,o,c.offset,c.whole);HR(e,{template:c,root:u,
name:l,at:f,scope:i},n)}}r(GR,"checkTemplates");function HR(e,t,n){const{root:s,name:o,scope:i,template:a}=t,{params:c,jobs:u,matrix:l}=n,f={params:c??[],jobs:u,
matrix:l?.keys??[],stages:[...i.before.keys()]},d=KR(e,gg(a.caller,f));if(!i.roots.includes(s)){zR(d,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&VR(
d,{...t,name:o},n),s==="matrix"&&YR(d,{...t,name:o},n),s==="stages"&&qR(d,{...t,name:o},n),s==="jobs"&&QR(d,{...t,name:o},n))}r(HR,"checkReference");function KR(e,t){
return t===void 0?e:{...e,problem:r((n,s,o)=>e.problem(n,s,o,t),"problem"),warn:r((n,s,o)=>e.warn(n,s,o,t),"warn")}}r(KR,"templates_withHint");function zR(e,{root:t,
template:n,at:s,scope:o},i){const a=`Job '${i.job}' uses \${{ ${n.caller} }}`,c=Ga(n.caller,o.stage);if(c){const w=`${a}, but ${c.name}() is a function of GitHu\
b, which does not exist here.`;e.problem("github-function",w,s,c.hint);return}const u={item:"only stages inside foreach or until have an item.",loop:"only stage\
s inside foreach or until have a loop.",branch:"only stages inside parallel have a branch.",case:"only stages inside match have a case.",matrix:"the 'if' of a j\
ob is decided once for all combinations; write it at a stage.",stages:"the 'if' of a job is decided before its stages run; write it at a stage."},l=Object.hasOwn(
u,t)?u[t]:void 0,f=ue(t,o.roots),d=`Templates know ${o.roots.filter(w=>!JR.includes(w)).join(", ")}.`,h=o.before.has(t)||o.elsewhere.has(t)?"stages":i.jobs.includes(
t)?"jobs":void 0,p=(h&&`Write \${{ ${h}.${n.caller} }}.`)??Wa(t)??(f?`Did you mean '${f}'? ${d}`:d),g=l?`${a}, but ${l}`:`${a}, but there is no '${t}' here.`;e.
problem("unknown-template",g,s,l?void 0:p)}r(zR,"unknownRoot");const JR=["status","info","errors","retry"];function Gg(e,{root:t,template:n,at:s,scope:o},i){const[
,a,c]=n.path;if(c===void 0)return;const l=`Write \${{ ${t}.${a} }}${t==="params"?", with a filter such as fmt('%Y') for a date":""}, or compute it in a run stag\
e.`,f=`Job '${i}' uses \${{ ${n.caller} }}, but ${t}.${a} is a single value, without '${c}'.`;ri(e,o,{message:f,at:s,hint:l})}r(Gg,"checkHasNoParts");function VR(e,t,n){
const{name:s,at:o,scope:i}=t,a=n.specs.get(s);if(a&&a.type!=="map"&&!(a.default?.value instanceof Map)&&Gg(e,t,n.job),n.present.has(s)||!n.params)return;const c=`\
Job '${n.job}' uses \${{ params.${s} }}`,u=n.params.includes(s),l=ue(s,n.params),f=l?`Did you mean 'params.${l}'?`:`Declare it: params: {${s}: str}.`,m=`Set it ${n.
trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${s}: {type: \u2026, default: \u2026}.`,h=u?{code:"param-without-v\
alue",message:`${c}, which has neither a value nor a default.`,hint:m}:{code:"unknown-param",message:`${c}, but there is no such param.`,hint:f};(i.mayBeSkipped?
e.warn:e.problem)(h.code,h.message,o,h.hint)}r(VR,"checkParam");function YR(e,t,n){const{name:s,at:o}=t,{matrix:i}=n;if(!i)return;if(i.keys.includes(s)){i.valued.
includes(s)&&Gg(e,t,n.job);return}const a=i.isInput?'the input "matrix"':"its matrix",c=`Job '${n.job}' uses \${{ matrix.${s} }}, but ${a} has no such key.`,l=i.
keys.length>0?`Keys of the matrix: ${i.keys.join(", ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",f=ue(s,i.keys);e.problem("unknown-matrix-\
key",c,o,f?`Did you mean 'matrix.${f}'?`:l)}r(YR,"checkMatrixKey");function qR(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.
test(t)){const m=s.before.get(t)?.kind;zg(e,{at:n,scope:s,template:o},{job:i.job,from:1,kind:m});return}const a=`Job '${i.job}' uses \${{ stages.${t} }}`,c=s.elsewhere.
get(t);if(c!==void 0){const m=c==="has not run by then"?"Move that stage up.":"Read the outputs of that stage.";e.problem("unknown-stage",`${a}, which ${c}.`,n,
m);return}if(s.hasOtherIds&&[...s.elsewhere.keys()].some(m=>m.includes("${{")))return;const u=[...s.before.keys()],l=ue(t,u),f=u.length>0?`Stages before it with\
 an id: ${u.join(", ")}.`:"Give the stage an id: {id: \u2026}.",d=l?`Did you mean 'stages.${l}'?`:f;e.problem("unknown-stage",`${a}, but no stage before it has \
this id.`,n,d)}r(qR,"checkStage");const Hg=["outputs","status","errors","info"],Kg=["return_code","stdout","stderr"],XR=["stages","strategies","status","errors",
"info"];function ri(e,{mayBeSkipped:t},{message:n,at:s,hint:o}){t?e.warn("unknown-output",n,s,o):e.problem("unknown-output",n,s,o)}r(ri,"unknownOutput");function zg(e,{
at:t,scope:n,template:s},{job:o,from:i,kind:a}){const{path:c}=s,[u,l]=c.slice(i+1);if(u==="outputs"&&a==="bash"&&l!==void 0&&!l.endsWith("?")){if(Kg.includes(l))
return;const b=`Job '${o}' uses \${{ ${s.caller} }}, but a bash stage has only the outputs ${Kg.join(", ")}.`,p=[...c.slice(0,i+2),"stdout"].join(".");ri(e,n,{message:b,
at:t,hint:`Print the value alone, and write \${{ ${p} }}.`});return}if(u===void 0||u.endsWith("?")||Hg.includes(u))return;const f=`Job '${o}' uses \${{ ${s.caller}\
 }}, but a stage has no '${u}'.`,d=ue(u,Hg),m=d===void 0?["outputs",...c.slice(i+1)]:[d,...c.slice(i+2)],h=[...c.slice(0,i+1),...m].join(".");ri(e,n,{message:f,
at:t,hint:`Write \${{ ${h} }}.`})}r(zg,"checkStageResult");function ZR(e,t,n){const{name:s,at:o,scope:i,template:a}=t,[,,c,u]=a.path,l=n.resultOf(s);if(c===void 0||
c.endsWith("?")||!l)return;const f=`Job '${n.job}' uses \${{ ${a.caller} }}`,d=r((p,g)=>ri(e,i,{message:`${f}, but ${p}.`,at:o,hint:g}),"say"),{hasMatrix:m,stages:h}=l,
b=m?`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!XR.includes(c))d(`the result of a job has no '${c}'`,`Write \${{ ${b} }}.`);else if(c==="stage\
s"&&m===!0){const p=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the stages of one combination.`;d(`'${s}' has a matrix, and so a result for \
each combination`,p)}else if(c==="strategies"&&m===!1)d(`'${s}' has no matrix`,`Write \${{ ${b} }}.`);else if(c==="stages"&&u!==void 0&&!u.endsWith("?")){if(!h||
h.has(u)||/^\d{10}$/.test(u)){zg(e,t,{job:n.job,from:3,kind:h?.get(u)});return}const p=[...h.keys()],g=ue(u,p),w=p.length>0?`Its stages with an id: ${p.join(", ")}\
.`:"None of its stages has an id.";d(`'${s}' has no stage with this id`,g?`Did you mean '${g}'?`:`${w} Write id: ${u} in the stage.`)}}r(ZR,"checkJobResult");function QR(e,t,n){
const{name:s,at:o}=t;if(n.isNeeded(s)){ZR(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.jobs.includes(s)){const l=ue(s,n.jobs),f=l?`Did yo\
u mean 'jobs.${l}'?`:`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this workflow.`,o,f);return}if(n.needsAreWrong)return;const a=s===
n.job,c=a?"which is the job itself":"but it does not need that job, not even indirectly",u=a?void 0:`Add it: needs: [${s}].`;e.problem("job-not-needed",`${i}, ${c}\
.`,o,u)}r(QR,"checkJob");const eL=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","PYTHON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","\
COMBINATION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],tL=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;function ai(e){const t=e.toUpperCase().
replace(/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}r(ai,"variableName");function nL(e,t,n){for(const s of t){if(!s.text.includes("$"))continue;const o=s.use===
"shell"||s.use==="python"?lL(s.text):[],i=r(u=>o.some(([l,f])=>u>=l&&u<f),"isComment"),a=aL(s),c=new Set;for(const u of Ig(s.text)){if(i(u.offset)||c.has(u.whole))
continue;const l=u.isEscape?rL(s,u.offset):iL({text:s,found:u,assigned:a,known:n.known});if(!l)continue;c.add(u.whole);const f=Ne(n.source,s.node,u.offset,u.whole),
d=`Job '${n.job}': ${l.message}`;(l.isMistake?e.problem:e.warn)(l.code,d,f,l.hint)}}}r(nL,"checkVariables");const sL=/^[A-Za-z_]\w*$/,oL=/^[-=?+]|^\s*\d/;function iL(e){
const{text:t,found:n,assigned:s,known:o}=e,{whole:i,name:a,standard:c}=n,u=t.use==="shell"||t.use==="python",l=o.has(a)||eL.includes(a)||tL.test(a),f=c===void 0?
'"null"':JSON.stringify(c),d=`${i} is replaced with an environment variable before ${Ya(t.use)}`;if(!sL.test(a)){const g=/^(?:params|matrix|stages|jobs|item)\b/.
test(a),w=/[A-Za-z_]\w*/.exec(a)?.[0]??"",y=g||t.use==="shell"&&s.has(w),$=g?`Write \${{ ${a} }}.`:Vg(t.use,i),k=`${d}, here with ${f}.`;return{isMistake:y,code:"\
replaced-variable",message:k,hint:$}}const m=u&&s.has(a);if(l){const g=n.offset<=(s.get(a)??Number.POSITIVE_INFINITY);return!m||g?void 0:{isMistake:!1,code:"rep\
laced-variable",message:`${d}, not with the value that the script assigns to ${a}.`,hint:Jg(t.use,n)}}const h=t.use==="shell"&&c!==void 0&&oL.test(c);if(c!==void 0&&
!m&&!h)return;const b=ue(a.toUpperCase(),[...o]),p=!m&&b!==void 0?`Did you mean \${${b}}? `:"";return{isMistake:m||h,code:"replaced-variable",message:`${d}, her\
e with ${f}: ${m?`${a} is a variable of the script, not of the environment`:`${a} is not set`}.`,hint:`${p}${Jg(t.use,n)}`}}r(iL,"variableFinding");function Ya(e){
return e==="shell"?"the shell sees the script":e==="python"?"Python sees the code":"the text is used"}r(Ya,"reader");function Jg(e,{whole:t,name:n,standard:s}){
return e==="shell"&&s===void 0?`Write "$${n}".`:e==="shell"||e==="python"?Vg(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}r(Jg,"v\
ariables_nameHint");function Vg(e,t){return e==="python"?`Write \\x24${t.slice(1)} to keep it unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly aft\
er a quote, to keep it unchanged.`:"Remove it."}r(Vg,"escapeHint");function rL({text:e,use:t},n){if(t!=="shell"&&t!=="python")return;const[s="",o=""]=[e[n-1],e[n+
2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,code:"dollar-pair",message:`'$$' removes the quote next to it before ${Ya(t)}.`,hint:t==="python"?"Wri\
te a dollar sign as \\x24.":"Put another character between them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t==="shell",a=i?"For the number of the process w\
rite $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";return{isMistake:i,code:"dollar-pair",message:`'$$' becomes '$' before ${Ya(t)}.`,hint:a}}r(rL,"esc\
apeFinding");function aL({text:e,use:t,variables:n}){const s=new Map(n.map(i=>[i,0])),o=t==="shell"?cL:t==="python"?uL:[];for(const i of o)for(const a of e.matchAll(
i)){const c=e.indexOf(`
`,a.index+a[0].length),u=c<0?e.length:c;for(const[l]of(a[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(l,Math.min(s.get(l)??u,u))}return s}r(aL,"assignedNames");const cL=[
/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],uL=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function lL(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}r(lL,"commentsOf");
function fL(e,{job:t,member:n,isWrong:s},o){const{source:i,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m}=o,h=BC(n.node,u?.mayBeSkipped??
!1),b=o.matrix?.job===t.id,p=s.matrix?void 0:dg(t.strategy),g=b?o.matrix?.values:p,w=e.problems.length,y=g&&[...g.keys()],$=y?.filter(N=>(g?.get(N)??[]).length>
0)??[],k=y&&{keys:y,valued:$,isInput:b};GR(e,h,{source:i,job:t.id,params:a,specs:o.specs,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m,matrix:k}),
VC(e,h,{source:i,job:t.id,params:a??[],matrix:y??[],jobs:l});const S=new Set([...o.variables,...(y??[]).map(ai),...Yg(t)]);nL(e,h,{source:i,job:t.id,known:S}),UR(
e,h,{source:i,job:t.id}),lR(e,h,{source:i,job:t.id,known:S}),NR(e,h,{source:i,job:t.id,matrix:g??new Map,specs:o.specs});const _=e.problems.slice(w),E=r(({use:N,
node:A,text:I})=>N==="python"||N==="condition"&&!Bg({at:A.at,text:I},_),"isRead"),v=h.flatMap(N=>E(N)?SR(N,{source:i,job:t.id,isTriggered:u!==void 0})??[]:[]),O=u?
[]:h.flatMap(N=>BR(N,{source:i,job:t.id}));return{python:v,shell:O,targets:FR(h,{source:i,job:t.id})}}r(fL,"checkTexts");const Yg=r(({runsOn:e})=>["env","enviro\
nment","secrets"].flatMap(t=>{const n=e.with.get(t)?.value;return n instanceof Map?[...n.keys()].map(String):[]}),"variablesOf"),qa=["str","int","float","decima\
l","date","datetime","choice","map","array"],Xa=["all_success","all_failed","all_done","one_success","one_failed","none_failed","none_skipped"];function Cs(e){if(e.
every(n=>typeof n=="string"))return e;const t=e.map(Ls);return t.every(n=>n!==void 0)?t:void 0}r(Cs,"matrixList");const Rs=r(e=>typeof e=="string"?e:Ls(e),"matr\
ixValue");function Ls(e){const t=Oe(e);if(typeof t=="bigint")return Ye(t);if(typeof t=="number")return Number.isInteger(t)?Ye(BigInt(t)):void 0;if(typeof e!="st\
ring")return;const n=Gn(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return Ye(BigInt(n.replace(/\.0+$/,"").replaceAll("_","").replace(/^\+/,"")))}r(Ls,"lenient\
Int");function dL(e){const t=[],n=[],s=r(o=>(i,a,c,u)=>{o.push({code:i,message:a,at:c,excerpt:e.excerpt(c),...u&&{hint:u}})},"add");return{problems:t,warnings:n,
problem:s(t),warn:s(n)}}r(dL,"newReading");function Qt(e,t){const n={},s=new Map,{known:o,spellings:i={},ignored:a=[]}=t;for(const c of t.node.members){const u=R(
c.key),l=o.includes(u)?u:Object.hasOwn(i,u)?i[u]:void 0;if(l!==void 0&&typeof c.key=="string"){const f=n[l];if(f){const d=`${t.owner}: '${R(f.key)}' and '${u}' \
are two spellings of the same key.`;e.problem("duplicate-key",d,c.keyAt,"Remove one of them.")}n[l]=c}else if(!a.includes(u)){const f=hL(e,{owner:t.owner,member:c,
known:o,ignored:a,foreign:t.foreign});f!==void 0&&s.set(f,c)}}for(const[c,u]of s)n[c]??=u;return n}r(Qt,"fieldsOf");function hL(e,t){const{owner:n,member:s,known:o,
foreign:i={}}=t,a=R(s.key);if(/^(?:x-|\.)/.test(a))return;const c=Object.hasOwn(i,a)?i[a]:void 0;if(c?.isMistake){e.problem("unknown-key",`${n}: there is no key\
 '${a}'.`,s.keyAt,c.hint);return}const u=Jd(a);if(u!==void 0){e.problem("unknown-key",`${n}: unknown key '${a}'.`,s.keyAt,`It has ${u}.`);return}const l=[...o,...t.
ignored],f=c?void 0:go(a,l);if(f!==void 0){const b=`${n}: unknown key '${a}'.`;return e.problem("unknown-key",b,s.keyAt,`Did you mean '${f}'?`),o.find(p=>p===f)}
const d=ue(a,l),m=c?.hint??(d===void 0?void 0:`Did you mean '${d}'?`),h=`${n}: the key '${a}' has no effect and is ignored.`;e.warn("ignored-key",h,s.keyAt,m)}r(
hL,"reading_unknownKey");function Cn(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="string")return s.value;me(e,t,n,"text")}r(Cn,"te\
xtField");function js(e,t,n){return t&&!tt(t.node)?Cn(e,t,n):void 0}r(js,"optionalText");function ci(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"){const o=Oe(
s.value),i=R(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))return!0;if(["false","0","no","off","n","f"].includes(i))
return!1}me(e,t,n,"true or false")}r(ci,"booleanField");function Lt(e,t,n){if(!t)return;if(t.node.kind==="mapping")return t.node;const s=R(t.key),o=t.node.kind===
"sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;me(e,t,n,"a mapping",o)}r(Lt,"mappingOf");function Rn(e,t,n){if(!t)return;
if(t.node.kind==="sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.kind==="mapping"?s.members:[],a=o?`Write ${R(t.key)}: \
[${R(s.value)}].`:i&&`Begin each entry with a hyphen: - ${R(i.key)}: \u2026.`;me(e,t,n,"a list",a)}r(Rn,"listOf");function me(e,t,n,s,o){const i=`${n}: '${R(t.key)}\
' must be ${s}; got ${nt(t.node)}.`,a=o??pL(t,s);e.problem("wrong-type",i,tt(t.node)?t.keyAt:t.node.at,a)}r(me,"wrongType");const mL=["run","bash","echo","raise",
"desc","description"];function pL({key:e,node:t},n){if(tt(t))return/^a (?:mapping|list)/.test(n)?Za(R(e)):void 0;if(t.kind==="scalar"&&R(t.value).includes("${{")&&
/number|seconds/.test(n))return"Templates are not replaced here: write the number.";if(n==="text")return t.kind==="scalar"?"Quote it.":t.kind==="sequence"&&mL.includes(
R(e))?`Write one text: its lines, without hyphens, below ${R(e)}: |`:void 0}r(pL,"reading_adviceFor");const Za=r(e=>`Indent what belongs to it more than '${e}'.`,
"indent"),qg=r((e,t)=>({value:e,at:t.at}),"located");function gL(e,t,n,s){if(t?.node.kind==="scalar"&&typeof t.node.value=="string"){const{value:o,at:i}=t.node,
a=s.includes(o)?o:ue(o,s)??o;return t.key==="needs"&&me(e,t,n,"a list of jobs",`Write needs: [${a}].`),s.includes(a)?[{id:a,at:i}]:[]}return(Rn(e,t,n)??[]).flatMap(
o=>o.kind==="scalar"&&typeof o.value=="string"?[{id:o.value,at:o.at}]:(e.problem("wrong-type",`${n}: a need must be the id of a job; got ${nt(o)}.`,o.at),[]))}r(
gL,"readNeeds");function bL(e,t,n){const s=new Set(n),o=new Map;for(const[i,a]of t){const c=[];for(const{id:u,at:l}of a)if(u===i)e.problem("needs-itself",`Job '${i}\
' needs itself.`,l);else if(s.has(u))c.includes(u)?e.problem("duplicate-need",`Job '${i}' needs '${u}' twice.`,l,"Remove one of them."):c.push(u);else{const f=ue(
u,n),d=f?`Did you mean '${f}'?`:`Jobs: ${n.join(", ")}.`;e.problem("unknown-need",`Job '${i}' needs '${u}', which is not a job of this workflow.`,l,d)}o.set(i,c)}
for(const i of wL(o)){const[a="",c=""]=i,u=t.get(a)?.find(({id:f})=>f===c)?.at,l=`Jobs need each other in a cycle: ${i.join(" \u2192 ")}.`;u&&e.problem("needs-c\
ycle",l,u,"Remove one of these needs.")}return o}r(bL,"checkedNeeds");function wL(e){const t=[],n=new Set;for(const s of e.keys()){const o=[{id:s,next:0}],i=new Set(
[s]);for(;o.length>0;){const a=o.at(-1);if(!a)break;const c=e.get(a.id)?.[a.next++];if(c===void 0||n.has(a.id))o.pop(),i.delete(a.id),n.add(a.id);else if(i.has(
c)){const u=o.findIndex(({id:l})=>l===c);t.push([...o.slice(u).map(({id:l})=>l),c]);for(const{id:l}of o.splice(0))n.add(l)}else n.has(c)||(o.push({id:c,next:0}),
i.add(c))}}return t}r(wL,"findCycles");const ui={gcp_batch:"gcp_batch",local:"default",container:"container",docker:"container"},yL=["self_hosted","aws_batch","\
azure_batch","cloud_batch"];function $L(e,t){const{member:n,owner:s}=t,o={kind:"default",at:t.at,with:new Map};if(!n)return o;const i={...o,isWrong:!0},{node:a}=n;
if(a.kind==="scalar"&&typeof a.value=="string"){const m=Xg(e,a.value,a.at,s);return m?{kind:m,at:a.at,with:new Map}:{...i,at:a.at}}if(a.kind!=="mapping")return me(
e,n,s,"a mapping or a text such as 'gcp_batch'","Remove runs-on: tasks run on Google Cloud Batch."),i;const c=Qt(e,{node:a,owner:`${s}, runs-on`,known:["type","\
with"],spellings:{args:"with"},foreign:hC}),u=c.type?Cn(e,c.type,`${s}, runs-on`):"local",l=u===void 0?"default":Xg(e,u,c.type?.node.at??a.at,s);if(l===void 0)return i;
const f=Lt(e,c.with,`${s}, runs-on`);if(c.with&&!f)return{...i,kind:l};const d=r(m=>Qa(e,m,`${s}, runs-on.with`,t.environment),"valueAt");return{kind:l,at:n.keyAt,
with:kL(e,f?.members??[],d)}}r($L,"readRunsOn");function kL(e,t,n){return new Map(t.map(({key:s,keyAt:o,node:i})=>{const a=e.problems.length,c=n(i),u=e.problems.
length>a?{isWrong:!0}:{};return[R(s),{value:c,at:i.at,keyAt:o,...SL(i,c),...u}]}))}r(kL,"argumentsOf");function SL(e,t){return e.kind!=="sequence"||!Array.isArray(
t)?{}:{items:e.items.map((n,s)=>{const o=t[s];if(n.kind!=="mapping"||!(o instanceof Map))return{at:n.at};const i=n.members.map(a=>{const{key:c,keyAt:u,node:l}=a;
return[R(c),{value:o.get(c)??null,at:l.at,keyAt:u}]});return{at:n.at,members:new Map(i)}})}}r(SL,"runs_on_itemsOf");function Xg(e,t,n,s){const o=Object.hasOwn(ui,
t)?ui[t]:void 0;if(o)return o;const i="Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";if(yL.includes(t)){const a=`${s}: runs-on \
'${t}' does not run on Google Cloud Batch.`;e.problem("unsupported-runs-on",a,n,i)}else{const a=ue(t,Object.keys(ui)),c=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.
test(t),u=c?"That is a runner of GitHub. Remove runs-on: tasks run on Google Cloud Batch.":a?`Did you mean '${a}'? ${i}`:i;if(e.problem("unknown-runs-on",`${s}:\
 runs-on '${t}' does not exist.`,n,u),a!==void 0&&!c)return ui[a]}}r(Xg,"runs_on_kindOf");function Qa(e,t,n,s){if(t.kind==="sequence")return t.items.map(a=>Qa(e,
a,n,s));if(t.kind==="mapping"){const a=t.members.map(({key:c,node:u})=>[c,Qa(e,u,n,s)]);return new Map(a)}if(typeof t.value!="string")return ke(t);const{text:o,
missing:i}=fR(t.value,s);for(const{name:a,hint:c,isWithheld:u}of i){const l=c?` (${c} is set)`:"";e.problem("unset-variable",u?`${n}: the environment variable ${a}\
 belongs to the runner; a definition cannot read it.`:`${n}: the environment variable ${a} is not set${l}.`,t.at,`Set it under env: of the step or job, or write\
 a default: \${${a}:value}.`)}return o}r(Qa,"replaced");const _L=/^(?:\.{1,2}|actions|google-github-actions|aws-actions)\/|^docker:\/\/|^docker\/(?:login|build-push|setup-\w+)-action@/,
ec=r(e=>_L.test(e),"isGitHubAction"),Zg='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',tc=r((e,t,n)=>{xt(t.node)||
me(e,t,n,"text")},"stage_values_text"),EL=r((e,t,n)=>{tt(t.node)||tc(e,t,n)},"textOrNothing"),Qg=r((e,t)=>(n,s,o)=>{const{node:i}=s,a=i.kind==="scalar"?Ls(i.value):
void 0;typeof a=="number"&&a>=e&&a<=t||me(n,s,o,`a whole number from ${e} to ${t}`)},"wholeNumber"),vL=r((e,t,n)=>{const{node:s}=t,i=s.kind==="scalar"&&s.value!==
null&&ke(s)!==""?Number(OL(s.value)):Number.NaN;if(i>=0&&i<1800)return;const[,a,c=""]=/^([\d.]+) *(s|m)[a-z]*$/.exec(xt(s)?R(ke(s)):"")??[],u=a===void 0?void 0:
`Write the number: ${Number(a)*(c==="m"?60:1)}.`;me(e,t,n,"seconds from 0 to less than 1800",u)},"seconds"),OL=r(e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,
"stage_values_numberText"),ML=r((e,t,n)=>{ci(e,t,n)},"stage_values_boolean"),nc=r((e,t,n)=>{if(t.node.kind!=="mapping"){const s=tt(t.node)?Za(R(t.key)):`Write ${R(
t.key)}: {NAME: VALUE}.`;return me(e,t,n,"a mapping",s)}for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}: a key of '${R(t.
key)}' must be text; got '${R(s)}'.`;e.problem("wrong-type",i,o,"Quote it.")}},"mapping"),TL=r((e,t,n)=>{if(nc(e,t,n),t.node.kind==="mapping")for(const s of t.node.
members)typeof s.key=="string"&&tc(e,s,`${n}, ${R(t.key)}`)},"textMapping"),AL=r((e,t,n)=>{if(fh(t.node))return;const{key:s,node:o}=t,i=xt(o)?`Write ${R(s)}: [${R(
ke(o))}].`:void 0;me(e,t,n,"a list of texts",i)},"texts"),NL=r((e,t,n)=>{const{node:s}=t;if(tt(t.node)||xt(t.node))return;if(s.kind!=="scalar"||typeof s.value!=
"boolean")return me(e,t,n,"a Python expression as text");const o=s.value?"skips the stage":"runs the stage",i=`${n}: 'if: ${s.value}' ${o}: the library inverts \
a boolean.`;e.warn("boolean-condition",i,s.at,`Write it as text: if: "${s.value?"True":"False"}".`)},"condition"),xL=r((e,t,n)=>{const{node:s}=t;if(!(s.kind==="\
sequence"&&Cs(s.items.map(ke))!==void 0)){if(xt(s)){const i=R(ke(s));if(i.includes("$")||/^(?:\[.*\])?$/s.test(i))return;const a=/^[\w./-]+(?:[\s,]+[\w./-]+)*$/.
test(i)?`Write the items: ${R(t.key)}: [${i.split(/[\s,]+/).join(", ")}].`:"Write the items, or a template that gives a list, such as the output of a run stage.",
c=`${n}: '${R(t.key)}' must be a list, or a text that becomes one; got '${i}'.`;return e.problem("wrong-items",c,s.at,a)}if(s.kind==="sequence"){const i=s.items.
find(c=>c.kind!=="scalar"||Rs(c.value)===void 0),a=`${n}: '${R(t.key)}' must be a list of texts or a list of whole numbers; got ${i?nt(i):"both"} among them.`;e.
problem("wrong-type",a,i?.at??s.at,"Put quotes around every value.")}else me(e,t,n,"a list, or a text that becomes one")}},"stage_values_items"),IL=r((e,t,n)=>{
const{node:s}=t;s.kind==="scalar"&&(xt(t.node)||Rs(s.value)!==void 0)||me(e,t,n,"text or a whole number")},"textOrWhole"),CL=r((e,t,n)=>{if(nc(e,t,n),t.node.kind===
"mapping")for(const{key:s,keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;const i=`${n}: the argument '${s}' is the library's own and cannot b\
e set.`;e.problem("reserved-argument",i,o)}},"callArguments"),li=r(()=>{},"nothing");function RL(e){switch(e.form){case"whole number":return Qg(e.min,e.max);case"\
whole number or text":{const t=Qg(e.min,e.max);return(n,s,o)=>{xt(s.node)||t(n,s,o)}}default:return LL[e.form]}}r(RL,"checkOf");const LL={anything:li,text:tc,"o\
ptional text":EL,condition:NL,boolean:ML,seconds:vL,texts:AL,"text or number":IL,items:xL,mapping:nc,"mapping of texts":TL,arguments:CL,stages:li,branches:li,cases:li};
function jL(e,t,n){const s=ti[n.kind],o=[...Ha,...ni(s)];for(const[i,a]of Object.entries(t)){const c=o.find(u=>u===i);c&&a&&RL(s.stricter?.[c]??yg[c])(e,a,n.owner)}}
r(jL,"checkStageValues");function eb(e,t,n,s=!1){const o=[],i=[],a=new Map;for(const c of Rn(e,t,n)??[]){const u=PL(e,c,n);if(!u)continue;o.push(u.stage),i.push(
u.model);const l=u.stage.id??u.stage.name,f=a.get(l);if(f&&l!==""){const d=u.stage.id===void 0?"name":"id",m=`${n}: two stages have the ${d} '${l}'; the first i\
s on line ${f.at.line}.`,h="Give each stage its own id.";s?e.warn("duplicate-stage",`${m} Only the outputs of the last one are kept.`,u.stage.at,h):e.problem("d\
uplicate-stage",m,u.stage.at,h)}a.set(l,u.stage)}return{stages:o,model:i}}r(eb,"readStages");function PL(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}\
: a stage must be a mapping; got ${nt(t)}.`,t.at,"Write for example: {name: Hello, bash: echo hello}.");return}const s=new Set(t.members.map(({key:$})=>si(R($)))),
o=$g(s),i=KL(t),a=i?`${n}, stage '${i}'`:`${n}, a stage`,c=LC(s),u=(o==="foreach"||o==="until")&&!s.has("stages");if(c.length>1&&!u){const $=`${a}: its keys are\
 those of several kinds (${c.join(", ")}); the library uses one of them.`;e.warn("several-kinds",$,t.at,"Split it into one stage per kind.")}const l=o==="empty"||
c.length>1?RC:[],f=[...Ha,...ni(ti[o])],d={problems:e.problems.length,warnings:e.warnings.length},m=Qt(e,{node:t,owner:a,known:[...f,...l],spellings:Ka,foreign:mC});
o==="empty"&&FL(e,{node:t,fields:m,owner:a,before:d}),jL(e,m,{kind:o,owner:a});const h=Ln(m.name),b=Ln(m.id);DL(e,{fields:m,owner:a,node:t}),BL(e,m.uses,a),WL(e,
{kind:o,fields:m,owner:a,node:t});for(const $ of[m.name,m.id]){if(!Ae(Ln($)??"").some(({path:E})=>E[0]!=="matrix")||!$)continue;const S=`${a}: '${R($.key)}' may\
 only use templates of the matrix, \${{ matrix.\u2026 }}.`;e.problem("stage-name-template",S,$.node.at,"Write a fixed text; the log shows the item or branch nex\
t to it.")}const p=zL(e,m,a);if(o==="until"&&p.stages.some($=>$.kind==="parallel")){const $=`${a}: a parallel stage cannot be inside an until stage.`;e.problem(
"parallel-in-until",$,t.at,"Put it into a foreach stage, or loop inside it.")}const g=(m.run??m.bash)?.node,w={...b!==void 0&&{id:b},name:h??"",kind:o,at:t.at,...g?.
kind==="scalar"&&{code:{...g.textAt,...g.textLines&&{lines:g.textLines}}},nested:p.stages},y=new Map;for(const[$,k]of Object.entries(m))!k||$==="type"||$==="des\
c"||y.set($,p.models.get($)??ke(k.node));return{stage:w,model:y}}r(PL,"readStage");function DL(e,t){const{fields:n,owner:s,node:o}=t,i=Ln(n.uses)??"";if(!n.name&&
n.uses&&ec(i)){const a=`${s}: '${i}' is an action of GitHub, which cannot run in a task.`;e.problem("unknown-target",a,n.uses.node.at,Zg)}else n.name||e.problem(
"missing-key",`${s}: has no 'name'.`,o.at,"Every stage needs one: name: \u2026.")}r(DL,"checkIsNamed");const UL=/^[^/@]+\/[^@]+@.+$|\$/m;function BL(e,t,n){const s=Ln(
t);if(!t||s===void 0||UL.test(s)||ec(s))return;const o=`${n}: 'uses' must be of the form group/name@tag; got '${s}'.`,i=/^[^/@]+\/[^@]+$/.test(s)?`Add the tag o\
f the function: ${s}@latest.`:"The group is a caller module, name and tag are those of its function: tasks/load@v1.";e.problem("unknown-target",o,t.node.at,i)}r(
BL,"checkCall");function FL(e,t){const{node:n,fields:s,owner:o,before:i}=t,a=e.warnings.slice(i.warnings).filter(({code:d})=>d==="ignored-key");if(Object.keys(s).
some(d=>!["name","id","if","desc","extras","type"].includes(d))||a.length===0||e.problems.length>i.problems)return;e.warnings.splice(i.warnings);const u=n.members.
map(({key:d})=>R(d)).filter(d=>!Object.hasOwn(s,si(d))),l=`${o}: does nothing, because its keys mean nothing here: ${u.join(", ")}.`;e.problem("unknown-key",l,a[0]?.
at??n.at,"A stage has one of run, bash, uses, trigger, foreach, until, parallel, case, raise, echo or sleep.")}r(FL,"checkDoesSomething");const Ln=r(e=>e?.node.
kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0,"stages_textIn");function WL(e,t){const{kind:n,fields:s,owner:o,node:i}=t;if(n==="case")for(const c of[
"case","match"]){if(s[c])continue;e.problem("missing-key",`${o}: has no '${c}'.`,i.at,"A case stage has 'case', the value to look for, and 'match', a list of ca\
ses with stages.")}const a=i.members.some(({key:c})=>/^(?:steps?|tasks)$/.test(R(c)));if((n==="foreach"||n==="until")&&!s.stages&&!a){const c=`${o}: has no 'sta\
ges', so there is nothing to run.`,u=i.members.find(({key:f})=>/^(?:run|bash|echo|uses|trigger)$/.test(R(f))),l=`Write what runs each time as stages: [{name: \u2026,\
 ${u?R(u.key):"bash"}: \u2026}].`;e.problem("missing-key",c,i.at,l)}if(n==="trigger"&&Ln(s.trigger)?.trim()===""&&e.problem("wrong-type",`${o}: 'trigger' names \
no workflow.`,i.at),n==="docker"&&!s.if){const c="Run the whole job in the image: runs-on: {type: container, with: {image: \u2026}}.",u=`${o}: a docker stage ca\
nnot run, because ddeutil-workflow has not implemented it.`;e.problem("docker-stage",u,s.image?.keyAt??i.at,c)}}r(WL,"checkWhatRuns");function GL(e,t,n){if(t.node.
kind!=="mapping")return Rn(e,t,n)??[];const[s]=t.node.members,o=`Write a list: match: [{case: ${s?R(s.key):"\u2026"}, stages: [\u2026]}, {else: [\u2026]}].`;return me(
e,t,n,"a list",o),[]}r(GL,"casesOf");function HL(e,t){const{match:n,node:s,owner:o,seen:i}=t,a=n.case&&ke(n.case.node),c=s.members.some(({key:l})=>l==="default");
if(n.else?n.case||n.stages:!c&&(!n.case||!n.stages)){const l=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-match",l,s.at)}else n.case&&
typeof a!="string"&&!Number.isInteger(a)&&me(e,n.case,o,"text or a whole number");const u=n.else?"else":a==="_"?"case '_'":void 0;u!==void 0&&(i.has(u)&&e.problem(
"wrong-match",`${o}: has more than one ${u}.`,s.at),i.add(u))}r(HL,"checkMatch");function KL(e){for(const t of["name","id"]){const n=e.members.find(s=>s.key===t);
if(n?.node.kind==="scalar"&&typeof n.node.value=="string")return n.node.value}}r(KL,"stages_titleOf");function zL(e,t,n){const s=[],o=new Map,i=r((a,c)=>{const u=eb(
e,a,c,!0);return s.push(...u.stages),u.model},"take");if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const c=(Lt(e,t.parallel,n)?.members??[]).map(u=>[u.
key,i(u,`${n}, branch '${R(u.key)}'`)]);o.set("parallel",new Map(c))}if(t.match){const a=new Set,c=GL(e,t.match,n).flatMap(u=>{if(u.kind!=="mapping")return e.problem(
"wrong-type",`${n}: a match must be a mapping; got ${nt(u)}.`,u.at),[];const l=["case","stages","else"],f={node:u,owner:`${n}, a match`,known:l,foreign:pC},d=Qt(
e,f);HL(e,{match:d,node:u,owner:n,seen:a});const m=new Map;return d.case&&m.set("case",ke(d.case.node)),d.stages&&m.set("stages",i(d.stages,n)),d.else&&m.set("e\
lse",i(d.else,n)),[m]});o.set("match",c)}return{stages:s,models:o}}r(zL,"nestedStages");const JL=["matrix","include","exclude","fail-fast","max-parallel"],VL={fail_fast:"\
fail-fast",max_parallel:"max-parallel"};function YL(e,t){const{added:n}=t,s=r(g=>n?g.set(n.key,n.values):g,"withAdded"),o={at:t.at,matrix:s(new Map),include:[],
exclude:[],failFast:!1},i=`${t.owner}, strategy`,a=Lt(e,t.member,t.owner);if(!a||!t.member)return o;const c=qL(a),u=Qt(e,{node:a,owner:i,known:JL,spellings:VL,foreign:c}),
l=new Map,f=u.matrix?.node.kind==="sequence";u.matrix&&f&&me(e,u.matrix,i,"a mapping","Give the values a name: matrix: {name: [\u2026]}.");const d=u.matrix?.node.
kind==="scalar"&&tb(u.matrix.node.value);u.matrix&&d&&me(e,u.matrix,i,"a mapping",sb);const m=f||d?void 0:Lt(e,u.matrix,i);for(const g of m?.members??[]){if(XL(
g)){const w=`${i}: '${R(g.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",w,g.keyAt,ZL);continue}if(typeof g.key!="string"){const w=`${i}\
: the matrix key ${R(g.key)} must be text.`;e.problem("wrong-type",w,g.keyAt,"Quote it.");continue}l.set(g.key,QL(e,g,`${i}.matrix`))}s(l);const h=cj(e,u["max-p\
arallel"],i),b=ob(e,u.include,i),p=ob(e,u.exclude,i);for(const[g,w]of[["include",u.include],["exclude",u.exclude]]){if(l.size>0||!w)continue;const y=`${i}: '${g}\
' has no effect without a matrix.`;e.warn("no-effect",y,w.keyAt,"Write the combinations as matrix.")}for(const{value:g,at:w}of p)aj(e,{matrix:l,value:g,at:w,owner:i});
return{at:t.member.keyAt,matrix:l,include:b,exclude:p,failFast:ci(e,u["fail-fast"],i)??!1,...h&&{maxParallel:h}}}r(YL,"readStrategy");const qL=r(({members:e})=>Object.
fromEntries(e.filter(({node:t})=>t.kind==="sequence").map(({key:t})=>[R(t),{hint:`Write it under matrix: matrix: {${R(t)}: [\u2026]}.`,isMistake:!0}])),"matrixK\
eysOutside"),tb=r(e=>typeof e=="string"&&e.includes("${{"),"isTemplateText"),XL=r(({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.items.
some(n=>n.kind==="mapping"),"isOfGitHub"),ZL='Write strategy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "\
matrix" accepts an unchanged matrix of GitHub.';function QL(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&tb(s.value))return me(e,t,n,"a list",sb),[];if(s.kind!==
"sequence"&&!tt(s))return me(e,t,n,"a list",nj(t)),[];const o=Rn(e,t,n);if(!o)return[];const i=Cs(o.map(ke));if(i)return rj(e,{values:i,items:o,name:`${n}: '${R(
t.key)}'`}),i;const a=o.find(c=>c.kind!=="scalar"||!Cs([c.value]))??o.find(c=>c.kind!=="scalar"||!Cs([c.value,0]));if(a){const u=a.kind==="scalar"&&typeof a.value==
"string"?`the text '${R(ke(a))}'`:nt(a),l=`${n}: '${R(t.key)}' must be a list of texts or a list of whole numbers; got ${u} among them.`,f=tt(a)?oj:sj;e.problem(
"wrong-type",l,a.at,a.kind==="scalar"?f:ij)}return[]}r(QL,"matrixValues");const ej=/^range\((?:(\d{1,6}), *)?(\d{1,6})\)$|^(\d{1,6})(?:\.\.|-)(\d{1,6})$/,tj=20;
function nj({key:e,node:t}){const n=R(e);if(t.kind!=="scalar")return`Write every value: ${n}: [a, b]. ${nb}`;const s=t.written??R(t.value),[,o="0",i,a,c]=ej.exec(
s)??[],[u,l]=i===void 0?[Number(a),Number(c)]:[Number(o),Number(i)-1];if(!(u<=l))return`Write ${n}: [${s}].`;const f=Math.min(l-u+1,tj),d=Array.from({length:f},
(m,h)=>u+h).join(", ");return`Write every value: ${n}: [${d}${l-u+1>f?", \u2026":""}]. ${nb}`}r(nj,"listHint");const nb='The input "matrix" takes values that a \
step of the workflow computes.',sj="Put quotes around every value.",oj="Remove it, or put quotes around it for a text.",ij="Make each property a key of the matr\
ix of its own, or write the value as JSON in quotes and read it with json.loads.",sb='Templates are not replaced in a matrix. Pass the values in the inputs "mat\
rix" and "matrix_job".';function rj(e,t){const n=new Set;for(const[s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const a=pe(o);if(n.has(a)){const u=`${t.
name} has the value ${a} twice; its combinations run twice, and one result hides the other.`;e.warn("duplicate-value",u,i,"Remove one of them.")}n.add(a);const c=t.
items[s];if(c?.kind==="scalar"&&typeof c.value=="boolean"){const u=`${t.name} has the boolean ${c.value}, which becomes the number ${a}.`;e.warn("boolean-in-mat\
rix",u,i,"Put quotes around it to keep the word.")}if(typeof o=="string"&&Ae(o).length>0){const u=`${t.name} has a template, which is not replaced in a matrix: \
the text itself is the value.`;e.warn("template-in-matrix",u,i,'Pass the values in the input "matrix" instead.')}}}r(rj,"warnOddValues");function aj(e,t){for(const[
n,s]of t.value){const o=t.matrix.get(n);if(!o||o.length===0||o.some(u=>je(u,s)))continue;const a=o.some(u=>R(u)===R(s))?`Write it exactly as in the matrix: ${pe(
o.find(u=>R(u)===R(s))??null)}.`:void 0,c=`${t.owner}: this entry of exclude matches nothing: '${n}' has no value ${pe(s)}.`;e.warn("unused-exclude",c,t.at,a);return}}
r(aj,"warnUnusedExclude");function ob(e,t,n){return(Rn(e,t,n)??[]).flatMap(s=>{const o=`${n}.${R(t?.key??null)}`;if(s.kind!=="mapping")return e.problem("wrong-t\
ype",`${o}: an entry must be a mapping of matrix keys; got ${nt(s)}.`,s.at),[];const i=new Map;for(const{key:a,keyAt:c,node:u}of s.members){const l=u.kind==="sc\
alar"?Rs(u.value):void 0;if(typeof a!="string"||l===void 0){const f=`${o}: '${R(a)}' must be text or a whole number; got ${nt(u)}.`,d=typeof a!="string"||u.kind===
"scalar"?"Quote it.":void 0;e.problem("wrong-type",f,l===void 0?u.at:c,d);continue}i.set(a,l)}return[{value:i,at:s.at}]})}r(ob,"entries");function cj(e,t,n){if(!t)
return;const{node:s}=t;if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.at};const o=Rs(s.value);if(typeof o=="number")return{value:o,
at:s.at}}me(e,t,n,"a whole number or a template")}r(cj,"maxParallelOf");const uj=["id","desc","runs-on","if","stages","retry","trigger-rule","needs","strategy",
"extras"],lj={description:"desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},ib=19;function fj(e,t,n){const s=(t?.members??[]).map(({key:h})=>R(h)),o=(t?.members??
[]).flatMap(h=>pj(e,h,n,s)??[]),i=new Map(o.map(h=>[h.job.id,h.needs])),a=bL(e,i,s),c=o.filter(({job:h,isWrong:b})=>b.needs||a.get(h.id)?.length!==i.get(h.id)?.
length),u=hj(a,c.map(({job:h})=>h.id)),l=new Map(o.map(h=>[h.job.id,dj(h,n)])),f=r(h=>l.get(h),"resultOf"),d=o.map(h=>{const{id:b}=h.job,p=mj(a,b),g=u.has(b);return fL(
e,h,{...n,jobs:s,resultOf:f,isNeeded:p,needsAreWrong:g})});return{jobs:new Map(o.map(({job:h})=>[h.id,{...h,needs:a.get(h.id)??[]}])),python:d.flatMap(h=>h.python),
targets:d.flatMap(h=>h.targets),shell:d.flatMap(h=>h.shell),doubts:{needs:new Set(c.map(({job:h})=>h.id)),strategies:new Set(o.flatMap(({job:h,isWrong:b})=>b.strategy?
[h.id]:[]))}}}r(fj,"readJobs");function dj({job:e,isWrong:t},n){const s=!t.matrix&&n.matrix?.job!==e.id,o=e.stages.flatMap(({id:i,kind:a})=>i===void 0?[]:[[i,a]]);
return{hasMatrix:s?e.strategy.matrix.size>0:void 0,stages:o.some(([i])=>i.includes("${"))?void 0:new Map(o)}}r(dj,"resultOfJob");function hj(e,t){const n=new Map;
for(const[i,a]of e)for(const c of a){const u=n.get(c);u?u.push(i):n.set(c,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=o.pop())s.has(i)||(s.add(
i),o.push(...n.get(i)??[]));return s}r(hj,"withDependents");function mj(e,t){let n;return s=>{if(e.get(t)?.includes(s))return!0;if(!n){n=new Set;const o=[...e.get(
t)??[]];for(let i=o.pop();i!==void 0;i=o.pop())n.has(i)||(n.add(i),o.push(...e.get(i)??[]))}return n.has(s)}}r(mj,"neededBy");function pj(e,t,n,s){const o=R(t.key),
i=`Job '${o}'`,{node:a,keyAt:c}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,c,`Quote it: "${o}".`);return}if(/\$\{\{/.
test(o)){e.problem("template-in-id",`${i}: the id of a job cannot contain templates.`,c);return}if(a.kind!=="mapping"){e.problem("wrong-type",`${i}: must be a m\
apping with 'stages'; got ${nt(a)}.`,c,tt(a)?Za(o):void 0);return}const u=Qt(e,{node:a,owner:i,known:uj,spellings:lj,foreign:fC}),{stages:l,model:f}=eb(e,u.stages,
i);(!u.stages||u.stages.node.kind==="sequence"&&u.stages.node.items.length===0)&&!e.problems.some(({at:S})=>S&&bj(S.line,a))&&e.warn("no-stages",`${i}: has no s\
tages, so there is nothing to run.`,c);const m=wj(e,u.if,i),h=n.addedKey?.job===o?n.addedKey:void 0,{strategy:b,...p}=gj(e,{member:u.strategy,owner:i,at:c,addedKey:h}),
g=js(e,u.desc,i);js(e,u.id,i);const w=new Map;m&&w.set("if",m.value);const y=Lt(e,u.extras,i);y&&w.set("extras",ke(y)),w.set("stages",f);const $=e.problems.length,
k=gL(e,u.needs,i,s);return{member:t,needs:k,isWrong:{needs:e.problems.length>$,strategy:p.isWrong,matrix:p.isUnknown},job:{id:o,at:c,...g!==void 0&&{description:g},
needs:[],triggerRule:yj(e,u["trigger-rule"],i),...m&&{condition:m},retry:$j(e,u.retry,i),runsOn:$L(e,{member:u["runs-on"],owner:i,at:c,environment:n.environment}),
strategy:b,stages:l,model:w}}}r(pj,"readJob");function gj(e,t){const{member:n,owner:s,at:o,addedKey:i}=t,a=e.problems.length,c=r(()=>e.problems.length>a,"isWron\
g"),u=YL(e,{member:n,owner:s,at:o,...i&&{added:i}});for(const l of fg(u,{isWrong:c()}))e.problem(l.code,l.message,l.at??u.at,l.hint);return{strategy:u,isWrong:c(),
isUnknown:c()&&u.matrix.size===0}}r(gj,"strategyOf");const bj=r((e,t)=>t.members.some(({keyAt:n})=>n.line===e),"isInside");function wj(e,t,n){if(!t)return;const{
node:s}=t;if(s.kind==="scalar"&&typeof s.value=="boolean"){const i=`Write it as text: if: "${s.value?"True":"False"}".`;me(e,t,n,"a Python expression as text",i);
return}const o=js(e,t,n);if(o!==void 0){if(o.trim()===""){const i=`${n}: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",i,t.node.
at,"Remove it.")}return qg(o,t.node)}}r(wj,"conditionOf");const rb={always:"all_done",all_completed:"all_done",all_finished:"all_done",any_success:"one_success",
any_failed:"one_failed",on_failure:"one_failed",on_success:"all_success",success:"all_success",failure:"one_failed"};function yj(e,t,n){const s=Cn(e,t,n);if(!t||
s===void 0)return"all_success";const o=Xa.find(u=>u===s);if(o)return o;const i=Object.hasOwn(rb,s)?rb[s]:ue(s,Xa),a=i?`Did you mean '${i}'?`:`Rules: ${Xa.join("\
, ")}.`,c=`${n}: the trigger rule '${s}' does not exist.`;return e.problem("unknown-trigger-rule",c,t.node.at,a),"all_success"}r(yj,"jobs_ruleOf");function $j(e,t,n){
if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?Ls(s.value):void 0;return typeof o=="number"&&o>=0&&o<=ib?o:(me(e,t,n,`a whole number from 0 to ${ib}`),0)}r(
$j,"jobs_retryOf");const kj=["type","desc","required","default","options","precision","secret"];function Sj(e,t){const n=new Map,s=new Map;for(const i of t?.members??
[]){const a=e.problems.length,c=Ej(e,i);c&&(n.set(c.name,c),e.problems.length===a&&s.set(c.name,c))}const o=new Map((t?.members??[]).map(i=>[R(i.key),_j(i)]));return{
specs:n,right:s,declared:o}}r(Sj,"readParamSpecs");function _j({node:e}){const t=e.kind==="mapping"?e.members:[],n=r(i=>t.find(({key:a})=>a===i)?.node,"memberOf"),
[s,o]=[n("secret"),n("default")];return{secret:s!==void 0&&ke(s)!==!1,...o&&{default:ke(o)}}}r(_j,"secretIn");function Ej(e,t){const n=R(t.key),s=`Param '${n}'`,
{node:o,keyAt:i}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${s}: the name of a param must be text.`,i,"Quote it.");return}if(o.kind==="scalar"&&typeof o.
value=="string"){const w=lb(e,o.value,o.at,s,ub(n,o));return w==="choice"&&ab(e,s,i),w&&{name:n,type:w,at:i,required:w==="choice",secret:!1}}if(o.kind!=="mappin\
g"){const w=`${s}: must be a type such as 'str', or a mapping with one; got ${nt(o)}.`;e.problem("wrong-type",w,tt(o)?i:o.at,ub(n,o)??Ps);return}const a=Qt(e,{node:o,
owner:s,known:kj,spellings:{description:"desc"},foreign:gC}),c=js(e,a.desc,s),u=ci(e,a.required,s),l=ci(e,a.secret,s)??!1;if(!a.type){const y=s==="Param 'jobs'"?
"Begin 'jobs' in the column of 'params', if these are the jobs.":Ps;e.problem("missing-key",`${s}: has no 'type'.`,i,y);return}const f=Cn(e,a.type,s),d=f===void 0?
void 0:lb(e,f,a.type.node.at,s);if(!d)return;const m=Tj(e,fb(e,a.options,["choice"],{owner:s,type:d}),s);d==="choice"&&!a.options&&!o.members.some(({key:w})=>w===
"choices")&&ab(e,s,i);const h=fb(e,a.precision,["float","decimal"],{owner:s,type:d}),b=Aj(e,h,s),p={name:n,type:d,at:i,...c!==void 0&&{description:c},required:u??
d==="choice",...a.default&&{default:qg(ke(a.default.node),a.default.node)},...m&&{options:m},...b!==void 0&&{precision:b},secret:l},g=d!=="choice"||m!==void 0;return p.
default&&g&&Oj(e,p),a.default&&vj(e,a.default.node,{owner:s,type:d}),p}r(Ej,"readSpec");function ab(e,t,n){e.problem("missing-key",`${t}: a choice needs 'option\
s'.`,n,"Write {type: choice, options: [a, b]}.")}r(ab,"noOptions");function vj(e,t,{owner:n,type:s}){if(t.kind!=="scalar"||t.value===null)return;const{value:o,written:i}=t,
a=typeof o=="string";if(s==="str"&&i!==void 0&&qe(o)!==i){const c=`${n}: its default ${i} is not a text, and becomes ${qe(o)}.`;e.warn("odd-default",c,t.at,`Quo\
te it: default: "${i}".`)}else s==="int"&&a&&!/^\s*[-+]?\d+\s*$/.test(o)?e.warn("odd-default",`${n}: its default '${o}' is not a whole number.`,t.at):(s==="floa\
t"||s==="decimal")&&a&&!(o.trim()&&Number(o)<1/0)&&e.warn("odd-default",`${n}: its default '${o}' is not a number.`,t.at)}r(vj,"warnOddDefault");function Oj(e,t){
const n=Ba(t,new Date(0));if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;e.problem(s,o,i??t.at,a)}r(Oj,"checkDefault");const cb={string:"\
str",text:"str",integer:"int",number:"float",double:"float",timestamp:"datetime",enum:"choice",dict:"map",object:"map",list:"array"},Ps=`Types: ${qa.join(", ")}\
.`,Mj=`Write {type: choice, options: ["true", "false"]}, and compare the text: "'\${{ params.NAME }}' == 'true'".`;function ub(e,t){if(t.kind!=="scalar"||t.value===
null||typeof t.value=="boolean")return;const n=typeof t.value=="number"&&lh(t.written??""),s=t.value instanceof H&&t.value.tag==="date",o=n?"int":s?"date":"str",
i=t.written??R(t.value),a=o==="str"&&t.written!==void 0?`"${i}"`:i;return`If it is the default, write ${e}: {type: ${o}, default: ${a}}. ${Ps}`}r(ub,"asDefault");
function lb(e,t,n,s,o=Ps){const i=qa.find(d=>d===t);if(i)return i;const a=/^\w+/.exec(t)?.[0].toLowerCase()??"",u=(Object.hasOwn(cb,a)?cb[a]:void 0)??ue(t,qa),f=a.
startsWith("bool")?Mj:u?`Did you mean '${u}'? ${Ps}`:o;e.problem("unknown-param-type",`${s}: the type '${t}' does not exist.`,n,f)}r(lb,"typeOf");function fb(e,t,n,{
owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${R(t.key)}' has no effect for the type '${o}' and is ignored.`;e.warn("ignored-key",i,t.keyAt)}r(
fb,"ofType");function Tj(e,t,n){const s=Rn(e,t,n)?.map(ke);if(!s||!t)return;const o=Cs(s);return o||me(e,t,n,"a list of texts or of whole numbers","Put quotes a\
round every value."),o}r(Tj,"optionsOf");function Aj(e,t,n){if(!t)return;const{node:s}=t,o=s.kind==="scalar"?Ls(s.value):void 0;if(typeof o=="number")return o;me(
e,t,n,"a whole number")}r(Aj,"precisionOf");const Nj=["runs-on","runs_on","retry"],xj=r(e=>db(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?db(n,({node:s})=>Ij(
s)):n),"asTriggered"),db=r((e,t)=>({...e,members:e.members.map(n=>({...n,node:t(n)}))}),"withMembers"),Ij=r(e=>e.kind==="mapping"?{...e,members:e.members.filter(
({key:t})=>!Nj.includes(R(t)))}:e,"withoutMachine");function Cj(e,t){const n=new Set,s=r(o=>{if(o.kind==="sequence")for(const u of o.items)s(u);if(o.kind!=="map\
ping")return;const i=r(u=>o.members.find(l=>l.key===u)?.node,"memberOf"),[a,c]=[i("trigger"),i("params")];if(a?.kind==="scalar"&&a.value===e&&c?.kind==="mapping")
for(const{key:u}of c.members)n.add(R(u));for(const u of o.members)s(u.node)},"visit");for(const o of t)s(o);return n}r(Cj,"paramsGivenTo");const Rj=1e5;function Lj(e,t,{
isWrong:n}){for(const{code:s,message:o,at:i,hint:a}of EC(t,Rj,{isWrong:n}))e.problem(s,o,i??t.at,a)}r(Lj,"checkExpansion");const hb=["name","type","desc","param\
s","on","jobs","tags","extras"],jj=["created_at","updated_dt","updated_at"];function Pj(e,t){const n=Io(e.text,e.file),{draft:s,problems:o,isUnread:i}=ah(n);if(!s)
return{...sc,problems:o,warnings:[]};const a=dL(n);if(a.problems.push(...o),s.kind!=="mapping"){const m=`A definition must be a mapping with 'name' and 'jobs'; \
got ${nt(s)}.`;return a.problem("wrong-type",m,s.at),{...sc,problems:a.problems,warnings:[]}}const c=Dj(a,s,n,t.workflowName),u=c&&wb(a,c,n,t),l=u&&Wj(a,{chosen:c,
one:u,source:n,options:t}),{warnings:f}=a,d=a.problems.filter(m=>o.includes(m)||!i?.(m.at));return{...u&&d.length===0&&{workflow:u.workflow},...u&&{draft:{workflow:u.
workflow,doubts:u.doubts},params:u.rightParams},declared:u?.declared??sc.declared,python:[...u?.python??[],...l?.python??[]],targets:[...u?.targets??[],...l?.targets??
[]],shell:u?.shell??[],problems:jn(d),warnings:jn(f)}}r(Pj,"readWorkflow");const jn=r(e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.
MAX_VALUE)||(t?.column??0)-(n?.column??0)),"workflow_inOrder"),sc={declared:new Map,python:[],targets:[],shell:[]},Ds=r((e,t)=>e.members.find(n=>n.key===t),"mem\
berOf"),mb=r(e=>e.members.filter(t=>{if(t.node.kind!=="mapping")return!1;const n=Ds(t.node,"type")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||Ds(t.node,
"jobs")!==void 0}),"workflowsOf"),pb=r(e=>Ds(e,"name")?.node.kind==="scalar"||Ds(e,"jobs")!==void 0,"isSingle");function HB(e){const{draft:t}=readYaml(sourceOf(
e.text,e.file));return t?.kind!=="mapping"||pb(t)?[]:mb(t).map(({key:n})=>textOf(n))}r(HB,"workflowNames");function Dj(e,t,n,s){const o=Ds(t,"name")?.node;if(pb(
t)){const b=o?.kind==="scalar"?R(o.value):bb(n.file);return s===void 0||s===b?{node:t,siblings:new Map}:(gb(e,s,[b],t),{node:t,siblings:new Map})}const i=mb(t),
a=i.map(({key:b})=>R(b)),[c,u]=i;if(!c){if(t.members.some(({key:p})=>ue(R(p),hb)!==void 0))return{node:t,siblings:new Map};e.problem("no-workflow","There is no \
workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: \u2026}'.");return}if(s===void 0){if(!u)return{node:c.node,
name:R(c.key),siblings:new Map};const b=`The file has ${i.length} workflows; which one should run?`;e.problem("which-workflow",b,u.keyAt,`Set the input "workflo\
w_name": ${a.join(", ")}.`);return}const l=r(b=>i.find(({key:p})=>R(p)===b),"named");l(s)||gb(e,s,a,t);const f=u?ue(s,a):a[0],d=l(s)??(f===void 0?void 0:l(f));if(!d)
return;const m=i.filter(b=>b!==d),h=new Map(m.map(({key:b,node:p})=>[R(b),p]));return{node:d.node,name:R(d.key),siblings:h}}r(Dj,"chooseWorkflow");function gb(e,t,n,s){
const o=ue(t,n),i=o?`Did you mean '${o}'?`:`The file has: ${n.join(", ")}.`,a=`The input "workflow_name" names '${t}', which is not in this file.`;e.problem("un\
known-workflow",a,s.at,i)}r(gb,"refuseName");function Uj(e,t){if(!t)return new Set(e.declared.keys());const n=r(s=>{const o=e.right.get(s);return!o||o.required||
o.default!==void 0||cg(o.type)},"isPresent");return new Set([...t,...[...e.declared.keys()].filter(n)])}r(Uj,"presentParams");const bb=r(e=>(e.split("/").at(-1)??
e).replace(/\.ya?ml$/i,""),"baseName");function Bj(e,t,n){const s=Cn(e,t,n);t&&s!==void 0&&s!=="Workflow"&&me(e,t,n,"'Workflow'")}r(Bj,"checkType");function Fj(e,t,n){
if(!t||!tt(t.node))return Lt(e,t,n);me(e,t,n,"a mapping of jobs")}r(Fj,"jobsOf");function wb(e,t,n,s){const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The wo\
rkflow",a=e.problems.length,c=Qt(e,{node:o,owner:i,known:hb,spellings:{description:"desc"},ignored:jj,foreign:lC}),u=e.problems.length>a,l=t.name??Cn(e,c.name,i)??
bb(n.file);if(/\$\{\{/.test(l)){const L=c.name?.node.at??o.at;e.problem("template-in-name","The name of a workflow cannot contain templates.",L)}Bj(e,c.type,i);
const f=Lt(e,c.params,i),d=Sj(e,f),{specs:m,right:h,declared:b}=d,p=Uj(d,s.given),g=c.params&&!f?void 0:[...b.keys()],w=Fj(e,c.jobs,i),{jobs:y,python:$,targets:k,
shell:S,doubts:_}=fj(e,w,{source:n,params:g,specs:h,present:p,trigger:t.trigger,environment:s.environment,variables:[...s.variables??[],...[...p].map(ai)],matrix:s.
matrix,...s.addedKey&&{addedKey:s.addedKey}});if((!c.jobs||w?.members.length===0)&&!u&&!b.has("jobs")){const L=c.jobs?.keyAt??o.at;e.problem("missing-key",`${i}\
 has no jobs.`,L,"Write jobs: {NAME: {stages: [{name: \u2026, run: \u2026}]}}.")}const v=new Map;for(const L of Lt(e,c.extras,i)?.members??[])v.set(L.key,ke(L.node));
const O=js(e,c.desc,i);c.tags&&!fh(c.tags.node)&&me(e,c.tags,i,"a list of texts");const N={name:l,file:n.file,at:c.name?.keyAt??o.at,...O!==void 0&&{description:O},
params:m,jobs:y,extras:v,siblings:new Map([...t.siblings].map(([L,j])=>[L,ke(j)]))},I={ids:w?.members.map(({key:L})=>R(L)),params:g,needs:_.needs,strategies:_.strategies};
return{workflow:N,rightParams:h,declared:b,doubts:I,present:p,python:$,targets:k,shell:S}}r(wb,"readOne");function Wj(e,t){const{chosen:n,one:s,source:o,options:i}=t,
a=[...s.workflow.jobs.values()],c=[...i.matrix?.values?.keys()??[],...a.flatMap(({strategy:b})=>[...b.matrix.keys()])],u=[...i.variables??[],...[...s.present,...c].
map(ai),...a.flatMap(Yg)],l=[n.node,...n.siblings.values()],f=[],d=[],m=[...s.targets],h=new Set;for(let b=m.shift();b!==void 0;b=m.shift()){const{kind:p,name:g,
job:w}=b,y=p==="trigger"?n.siblings.get(g):void 0;if(!y||h.has(g))continue;h.add(g);const $=Cj(g,l),k=[b,...m].every(O=>O.name!==g||O.mayBeSkipped),S={node:xj(y),
name:g,trigger:{mayBeSkipped:k},siblings:new Map},{environment:_}=i,E=wb(e,S,o,{workflowName:g,given:$,variables:u,environment:_});for(const{id:O,strategy:N}of E.
workflow.jobs.values())Lj(e,N,{isWrong:E.doubts.strategies.has(O)});f.push(...E.python);const v=E.targets.map(O=>({...O,job:w,inside:{workflow:g,job:O.job}}));d.
push(...v),m.push(...v)}return{python:f,targets:d}}r(Wj,"readTriggered");const Gj=r(e=>/^(["'])(?:(?!\1).)*\1$/s.exec(e)?.[1],"surroundingQuote"),Hj=r((e,t)=>e.
split(/\r\n|\r|\n/).findIndex(n=>n.slice(0,Math.max(0,n.indexOf("="))).trim()===t)+1,"lineOfKey"),yb=r((e,t,n)=>[...n].flatMap(([s,o])=>{const i=typeof o=="stri\
ng"?Gj(o):void 0;if(i===void 0)return[];const a=Hj(t,s),c=a>0&&/[\r\n]/.test(t.trim())?`, line ${a}`:"";return[{code:"quoted-value",message:`input "${e}"${c}: t\
he quotes ${i} around the value of ${s} are part of the value.`,hint:`Write ${s}=VALUE, without quotes; the value may contain spaces.`}]}),"quotedValues");function oc(e){
const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(e.trim());if(!t||e.trim()==="")return;const[,n=0,s=0,o=0]=t;return Number(n)*3600+Number(
s)*60+Number(o)}r(oc,"parseSeconds");function Kj(e){return/^(?:true|t|1)$/i.test(e)?!0:/^(?:false|f|0)$/i.test(e)?!1:void 0}r(Kj,"parseTruth");const zj=r(e=>e.split(
/[\r\n]+/).flatMap(Eb).filter(t=>t!==""),"parseList");function $b(e){return Sb.test(e)?kb(e):_b(Eb(e))}r($b,"parseLines");const kb=r(e=>_b(e.split(Sb)),"parseRo\
ws"),Sb=/\r\n|\r|\n/,_b=r(e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")),"entriesIn");function Jj(e){const t=new Map,n=[];for(const[s,o]of $b(e).entries()){
const i=o.indexOf("="),a=o.slice(0,Math.max(0,i)).trim(),c=i<0?"unsigned":a===""?"unnamed":t.has(a)?"repeated":void 0;c===void 0?t.set(a,o.slice(i+1).trim()):n.
push({problem:c,number:s+1})}return{values:t,wrong:n}}r(Jj,"parseKeyValues");const Eb=r(e=>e.split(/(?<!\\),/).map(t=>t.replaceAll("\\,",",").trim()),"splitAtCo\
mmas"),en=r(e=>`"${e}"`,"quoted"),vb=r((e,t)=>Number.isSafeInteger(e)&&e>=t.min&&e<=t.max,"isWithin");function Vj(e,t){const n=[],s=new Set,o=r((c,u,l)=>{s.add(
c),n.push({code:"invalid-input",message:`input ${en(c)} ${u}`,...l&&{hint:l}})},"refuse"),i=r(c=>e[c]?.trim()||void 0,"text"),a=r((c,u)=>i(c)??u.map(l=>t[l]?.trim()).
find(l=>l)??void 0,"textOr");return{problems:n,wrong:s,refuse:o,text:i,textOr:a,matching(c,u,l,f=[],d=()=>{}){const m=a(c,f);if(m!==void 0&&!u.test(m)){o(c,`mus\
t be ${l}; got ${en(m)}`,d(m));return}return m},boolean(c){const u=i(c),l=u===void 0?!1:Kj(u);return l===void 0&&o(c,`must be true or false; got ${en(u??"")}`),
l??!1},choice(c,u){const l=i(c),f=u.find(d=>d.toLowerCase()===l?.toLowerCase());return f===void 0&&o(c,`must be one of ${u.join(", ")}; got ${en(l??"")}`),f??u[0]},
integer(c,u){const l=i(c);if(l===void 0)return;const f=/^\d+$/.test(l)?Number(l):Number.NaN;if(vb(f,u))return f;o(c,`must be from ${u.min} to ${u.max}; got ${en(
l)}`)},duration(c,u){const l=i(c);if(l===void 0)return;const f=oc(l);if(f!==void 0&&vb(f,u))return f;const d=`from ${u.min} to ${u.max} seconds`;o(c,`must be a \
time ${d}, such as "90s" or "1h30m"; got ${en(l)}`)},list:r(c=>zj(i(c)??""),"list"),lines:r(c=>$b(e[c]??""),"lines"),rows:r(c=>kb(e[c]??""),"rows"),keyValues(c){
const{values:u,wrong:l}=Jj(e[c]??"");for(const f of mn(l,({problem:d})=>d).values())o(c,Xj(f),`${Yj}
${c}: |
${qj}`);return u}}}r(Vj,"inputReader");const Yj="Write one KEY=VALUE per line; values can then contain commas:",qj=`  HOSTS=db1,db2
  MODE=fast`;function Xj(e){const t=e[0]?.problem,n=`${e.length>1?"entries":"entry"} ${e.map(({number:s})=>s).join(", ")}`;return t==="repeated"?`gives the name\
 of ${n} twice`:t==="unnamed"?`has no name before the "=" of ${n}`:`has no "=" in ${n}`}r(Xj,"whatIsWrong");function Zj(e){const t=ic(e,"max_cost"),n=ic(e,"warn\
_cost"),s=ic(e,"max_vcpu_hours");for(const a of["max_cost","warn_cost"])e.text(a)!==void 0&&e.text("prices")===void 0&&e.refuse(a,'needs the input "prices" with\
 a price for every machine of the run');const o=e.list("allowed_machine_types"),i=o.find(a=>!/^[a-z0-9*?![\]-]{1,100}$/.test(a));return i!==void 0&&e.refuse("al\
lowed_machine_types",`must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"; got ${en(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},
...n!==void 0&&{warnCost:n},allowedMachineTypes:o}}r(Zj,"budget_budgetOf");function ic(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.
test(n)?Number(n):0;if(s>0)return s;e.refuse(t,`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}r(ic,"amountOf");function Qj(e){const t=e.text("ar\
tifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("\
/");if(n!==void 0&&i.every(Mb))return{bucket:n,folder:i.map(a=>`${a}/`).join("")};e.refuse("artifacts_uri",`must be a folder such as "gs://my-bucket/results/"; \
got "${t}"`)}r(Qj,"artifactsUriOf");function Ob(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(/^(\.\/+)+/,"").replace(/\/+$/,"");if(s!==""&&s!==
"."&&s.split("/").every(Mb)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspace, such as "out"; got "${n}"`)}r(Ob,"workspaceFol\
derOf");const Mb=r(e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),"isName"),Tb=["standard","spot","flex_start","reservation_bound"],fi=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function eP(e){const t=e.text("prices");if(t===void 0)return;const n=Fr(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,fi);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",fi);return}let s="US\
D";const o=new Map;for(const[i,a]of n.value){const c=R(i);if(c==="currency"){typeof a=="string"&&/^\S{1,8}$/.test(a)?s=a:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',fi);continue}const u=tP(a);u?o.set(c,u):e.refuse("prices",`has no price for "${c}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,fi)}return{currency:s,perHour:o}}r(eP,"pricesOf");function tP(e){if(Ab(e))return Object.
fromEntries(Tb.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=Tb.find(i=>i===n);if(o===void 0||!Ab(s))return;t[o]=
s}return t}r(tP,"prices_priceOf");const Ab=r(e=>typeof e=="number"&&e>=0&&Number.isFinite(e),"isPrice"),nP=24*3600;function sP(e){if(ge.provider.test(e))return;
const t='must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.
test(e))return`${t}; got the name of a pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(
n)?`${t}; got the project id "${n}" where the project number is needed`:`${t}; got "${e}"`}r(sP,"providerMistake");const oP=r(e=>e.matching("region",ge.region,'\
a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDSDK_COMPUTE_REGION"],iP),"regionOf");function iP(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];
return t&&`That is a zone. Write "${t}", and the zone in the input "zones".`}r(iP,"zoneHint");function rP(e,t){const n=Object.entries(e).filter(([,m])=>m.trim()!==
""),s=Vj({...En,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:a}=lP(s),c={workflow:cP(s),workflowName:s.text("workflow_name"),params:e.params??"",
paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,...a&&{matrixGlob:a},only:s.rows("only"),source:s.lines("source"),projectId:s.
matching("project_id",ge.projectId,'a project id such as "my-project"',["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_\
PROJECT"]),region:oP(s),bucket:s.matching("gcs_bucket",ge.bucket,'the name of a bucket, without "gs://"',["GCS_BUCKET"]),prefix:fP(s),workloadIdentityProvider:uP(
s),serviceAccount:aP(s),audience:s.text("audience"),universe:s.text("universe")??En.universe,machine:sO(s,e.requirements??""),timeoutSeconds:s.duration("timeout",
{min:1,max:Co})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*nP}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean(
"stream_logs"),logsDir:Ob(s,"logs_dir"),failOnError:s.boolean("fail_on_error"),jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true",
"false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",["never","on_failure","always"]),githubToken:s.text("github_token"),prices:eP(s),...Zj(
s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean("dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),history:s.
boolean("history"),artifactsUri:Qj(s),artifactsDir:Ob(s,"artifacts_dir"),onRunnerLoss:s.choice("on_runner_loss",["stop","continue"]),runsOnMaySet:s.choice("runs\
_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.boolean("allow_unsafe_events")},{wrong:u,problems:l}=s,f=yb("env_\
vars",e.env_vars??"",c.machine.env),d={draft:c,wrong:u,problems:l,warnings:f};return l.length===0?{...d,inputs:c}:d}r(rP,"readInputs");const aP=r(e=>e.matching(
"service_account",ge.serviceAccount,"the e-mail of a service account"),"serviceAccountOf");function cP(e){const t=e.text("workflow");return t||e.refuse("workflo\
w",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}r(cP,"workflowOf");function uP(e){const t=e.text("workload_identity_provider"),n=t&&
sP(t);return n&&e.refuse("workload_identity_provider",n),t}r(uP,"providerOf");function lP(e){const t=e.text("matrix"),n=e.text("matrix_job"),s=BI(e),o=["matrix",
"matrix_glob"].find(i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with "matrix_job"'),o!==void 0&&n===void 0&&
e.refuse("matrix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'cannot be given with "matrix"',"Give one of\
 them."),{matrix:t,matrixJob:n,...s&&{matrixGlob:s}}}r(lP,"matrixOf");function fP(e){const t=(e.text("gcs_prefix")??En.gcs_prefix).replace(/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.
test(t)||t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, digits, ".", "_", "=" and "-"; got "${t}"`),t}r(fP,"inputs_p\
refixOf");function dP({id:e},{inputs:t,files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:{glob:{...s,...n&&{files:n}}}}r(dP,"globPart");const hP=r(
({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`Job '${e}': a dry run lists no bucket, so the combinations from the input "matrix_glob" (${n})\
 are not known.`,at:t.at}),"bucketNotListed"),rc=r(({glob:e})=>e!==void 0&&e.files===void 0,"isUnlisted");function mP(e,t){if(t.length===0)return{plan:e,problems:[]};
const n=[],s=new Map,o=wP(e.unknown?.combinations);for(const f of t){const d=gP(e,f);if(!d)continue;const m="problem"in d?d:o(d);if("problem"in m&&n.push(m.problem),
"problem"in d||"problem"in m)continue;const{id:h}=d.planned.job;s.set(h,new Set([...s.get(h)??[],...m.indices]))}if(n.length>0)return{plan:e,problems:n};const i=new Set(
Bo(e,[...s.keys()])),a=new Map;for(const[f,d]of e.jobs){const m=s.get(f);if(i.has(f))a.set(f,d);else if(m){const h=d.combinations.filter((b,p)=>m.has(p));a.set(
f,{...d,combinations:h})}}const c=pP(e,a);if(c.jobs.length+c.parts.length===0)return{plan:e,problems:[]};const u=new Map([...e.workflow.jobs].filter(([f])=>a.has(
f))),l=r(({message:f})=>!c.jobs.some(d=>/^[Jj]ob '(.*?)'/.exec(f)?.[1]===d),"isOfKept");return{plan:{...e,workflow:{...e.workflow,jobs:u},jobs:a,warnings:e.warnings.
filter(l),leftOut:c},problems:[]}}r(mP,"onlyPart");function pP(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.jobs.get(s)?.combinations.length??
0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}r(pP,"leftOutOf");function di(e){return e.
trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}r(di,"decoded");function gP(e,t){const n=Nb(e,t);if(n)return{text:t,
planned:n,conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:a})=>a).reverse();for(const a of s){const c=Nb(e,t.slice(0,a));if(c)return bP(t,c,t.slice(
a+1))}const o=di(t.slice(0,s.at(-1)??t.length)),i=e.unknown?e.unknown.ids:[...e.jobs.keys()];if(!(!i||i.some(a=>!e.jobs.has(a)&&t.includes(a))))return{problem:{
code:"unknown-only",message:`input "only" names '${o}', which is not a job of workflow '${e.workflow.name}'.`,hint:ac(o,i,"Jobs")}}}r(gP,"readEntry");function Nb({
jobs:e},t){return e.get(t.trim())??e.get(di(t))}r(Nb,"jobNamed");function bP(e,t,n){const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf(
"="),a=di(o.slice(0,Math.max(0,i)));if(a===""||s.has(a)){const c=a===""?`'${o}' is not KEY=VALUE`:`'${a}' occurs twice`;return{problem:{code:"invalid-only",message:`\
input "only" has the entry '${e}', in which ${c}.`,hint:"Write 'job' or 'job: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(a,di(o.slice(
i+1)))}return{text:e,planned:t,conditions:s}}r(bP,"withConditions");function wP(e=new Set){const t=new Map;return n=>{const{planned:s,conditions:o}=n,{combinations:i}=s;
if(o.size===0||rc(s)||e.has(s.job.id))return{indices:[...i.keys()]};const a=[...o.keys()].sort(),c=JSON.stringify([s.job.id,a]),u=t.get(c)??yP(i,a);t.set(c,u);const l=u.
get(JSON.stringify(a.map(f=>o.get(f))));return l?{indices:l}:{problem:$P(n)}}}r(wP,"matcher");function yP(e,t){const n=new Map;for(const[s,{matrix:o}]of e.entries()){
const i=t.map(u=>xb(o.get(u))),a=JSON.stringify(i),c=n.get(a);c?c.push(s):n.set(a,[s])}return n}r(yP,"indexOf");const xb=r(e=>e===void 0?null:R(e).toWellFormed(),
"valueText");function $P({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=r((c,u)=>({code:"unknown-only",message:`input "only" has the entry '${e}\
', but ${c}.`,hint:u}),"problem"),a=new Map;for(const{matrix:c}of s)for(const[u,l]of c)a.set(u,(a.get(u)??new Set).add(xb(l)??""));if(a.size===0)return i(`job '${o.
id}' has no matrix`,`Write '${o.id}' alone.`);for(const[c,u]of n){const l=a.get(c);if(!l)return i(`the matrix of '${o.id}' has no key '${c}'`,ac(c,[...a.keys()],
"Keys"));if(!l.has(u))return i(`'${c}' is never '${u}'`,ac(u,[...l],"Values"))}return i(`job '${o.id}' has no such combination`,"Give fewer of its keys.")}r($P,
"noMatch");const Ib=10,kP=1e4;function ac(e,t,n){const s=e.length>2?ue(e,t.slice(0,kP)):void 0;if(s!==void 0)return`Did you mean '${Cb(s)}'?`;const o=t.length>Ib?
", \u2026":"";return`${n}: ${t.slice(0,Ib).map(Cb).join(", ")}${o}.`}r(ac,"nearestOf");const Cb=r(e=>e===""?"(empty)":/[,%\n]|^\s|\s$/.test(e)?encodeURIComponent(
e.toWellFormed()):e,"written");function SP(e,t){return new Map([...e.params].map(([n,s])=>{const o=t.get(n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&
_P(o,i)?i:s]}))}r(SP,"asDeclared");function _P({type:e,options:t},n){return e==="int"?/^[-+]?\d+$/.test(n):e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="\
string")}r(_P,"isMeantAsText");function cc(e,t){const n=r(c=>({params:new Map,written:new Map,problems:[{code:"wrong-params-input",message:`input "${t}" ${c}`,hint:Rb(
t)}],warnings:[]}),"refuse"),s=e.split(/\r?\n/),o=s.filter(c=>!Lb(c));if(o.length===0)return EP;if(jb.test(o[0]??"")){const c=MP(s,t);return{...c,warnings:yb(t,
e,c.params)}}const i=Fr(e);if("error"in i)return n(`cannot be read: ${i.error}.`);if(!(i.value instanceof Map))return n(`must be a mapping of names to values; g\
ot ${OP[Wi(i.value)]??"a text"}.`);const a=new Map;for(const[c,u]of i.value){if(typeof c!="string")return n("has a name that is not a text; put it in quotes.");
a.set(c,u)}return{params:a,written:vP(e,a),problems:[],warnings:[]}}r(cc,"readParamsInput");const EP={params:new Map,written:new Map,problems:[],warnings:[]};function vP(e,t){
const n=Wr(e),s="value"in n&&n.value instanceof Map?n.value:[];return new Map([...s].flatMap(([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="\
string"?[[o,i]]:[]))}r(vP,"writtenTexts");const Rb=r(e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,"howToWrite"),OP={list:"a list",int:"a number",float:"a number",bool:"a boolean"},Lb=r(e=>/^\s*(?:#.*)?$/.test(e),"isBlank"),jb=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function MP(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(Lb(i))continue;const[,a,c=""]=jb.exec(i)??[],u=a===void 0?"is not `key=value` like the li\
nes before it":`gives '${a}' a second time`;if(a!==void 0&&!n.has(a))n.set(a,c.trim());else{const l=`input "${t}", line ${o+1}, ${u}.`;s.push({code:"wrong-param\
s-input",message:l,hint:Rb(t)})}}return{params:n,written:new Map,problems:s}}r(MP,"readAssignments");function TP(e,t){switch(e.type){case"str":return{value:qe(t)};case"\
int":return NP(t);case"float":return xP(t,e.precision??6);case"decimal":return CP(t,e.precision??6);case"date":return RP(t);case"datetime":return LP(t);case"cho\
ice":return jP(t,e.options??[]);case"map":return PP(t);case"array":return DP(t);default:return yu(e.type)}}r(TP,"convertParam");const ve=r((e,t)=>({error:{name:e,
message:t}}),"fail"),jt=r((e,t)=>e instanceof H&&e.tag===t,"isTagged"),hi=r(e=>`<class '${Wi(e)}'>`,"typeText"),AP=4300;function NP(e){if(typeof Oe(e)=="bigint")
return{value:e};const t=xr(Gn(qe(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.test(t)||n.length>AP?ve("ParamError",`Value can no\
t convert to int, ${qe(e)}, with base 10`):{value:Ye(t.startsWith("-")?-BigInt(n):BigInt(n))}}r(NP,"toInt");function xP(e,t){const n=Oe(e)??(typeof e=="string"?
IP(e):void 0);return n===void 0?typeof e=="string"?ve("ValueError",`could not convert string to float: ${Ut(e)}`):ve("TypeError","Received value type does not m\
ath with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?ve("OverflowError","int too large to convert to float"):t<0?ve("ValueError","Form\
at specifier missing precision"):{value:Re(qE(Number(n),t))}}r(xP,"conversion_toFloat");function IP(e){const t=xr(Gn(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}r(IP,"parseFloatText");function CP(e,t){const n=Oe(e),s=typeof e=="string";if(n===void 0&&!s&&!jt(e,"decimal"))return ve(
"TypeError","Received value type does not math with str, float, or decimal.");const o=n===void 0?Nr(qe(e)):jd(n),i=o&&YE(o,t);return i?{value:new H("decimal",Pd(
i))}:s?ve("ValueError","String that want to convert to decimal type does not valid."):ve("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}r(CP,"toDeci\
mal");function RP(e){if(jt(e,"datetime"))return{value:new H("date",String(e.v).slice(0,10))};if(jt(e,"date"))return{value:e};if(typeof e!="string")return ve("Pa\
ramError",`Value that want to convert to date does not support for type: ${hi(e)}`);const t=Yd(e);return t!==void 0?{value:new H("date",t)}:ve("ParamError",`Inv\
alid the ISO format string for date: ${Ut(e)}`)}r(RP,"toDate");function LP(e){if(jt(e,"datetime")){const n=Mv(e);return n?{value:n}:ve("OverflowError","date val\
ue out of range")}if(jt(e,"date"))return{value:_n(`${String(e.v)}T00:00:00`)};if(typeof e!="string")return ve("ParamError",`Value that want to convert to dateti\
me does not support for type: ${hi(e)}`);const t=Lr(e);return t?{value:_n(qd(t))}:ve("ParamError",`Invalid the ISO format string for datetime: ${Ut(e)}`)}r(LP,"\
toDatetime");function jP(e,t){return t.some(n=>je(n,e))?{value:e}:ve("ParamError",`${pe(e)} does not match any value in choice options.`)}r(jP,"toChoice");function PP(e){
if(e instanceof Map)return{value:e};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-dict or dict type, not ${hi(e)}`);if(e===
"")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?aA(e):void 0;return t&&("error"in t||!jt(t.value,"set"))?t:ve("ParamError","Value that want \
to convert to map does not support for type: <class 'str'>")}r(PP,"toMap");function DP(e){if(Array.isArray(e))return{value:e};if(jt(e,"tuple")||jt(e,"set"))return{
value:e.v};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-list or list type, not ${hi(e)}`);if(e==="")return{value:[]};const t=e.
startsWith("[")&&e.endsWith("]")?T0(e):void 0;return t!==void 0?{value:t}:ve("ParamError","Value that want to convert to array does not support for type: <class\
 'str'>")}r(DP,"toArray");function UP(e){const{specs:t,given:n,now:s,inputOf:o=r(()=>"params","inputOf")}=e,i=new Map,a=[],c=[],u=r((l,f)=>{"problem"in f?a.push(
f.problem):i.set(l,f.value)},"keep");for(const[l,f]of n){const d=t.get(l);d?u(l,f===null?Ba(d,s):BP(d,f,o(l))):(i.set(l,f),c.push(KP(l,[...t.keys()])))}for(const l of t.
values()){if(n.has(l.name))continue;l.required&&!(l.type==="choice"&&l.default)?a.push(HP(l)):(l.default||cg(l.type))&&u(l.name,Ba(l,s))}return{params:i,problems:a,
warnings:c}}r(UP,"typeParams");function BP(e,t,n){const s=TP(e,t);if("value"in s)return s;const o=e.options?.map(pe).join(", "),i=e.secret?"an invalid value (hi\
dden, because the param is a secret)":FP(pe(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${WP[e.type]}; got ${i}.`,hint:`${GP[e.
type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}r(BP,"receive");const FP=r(e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,"p\
arams_shortened"),WP={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a m\
apping",array:"a list"},GP={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digi\
ts, such as "0.5"',date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one\
 of the options",map:"Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1\
, 2]'};function HP(e){const[t]=e.options??[],n=t===void 0?`<${e.type}>`:pe(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a \
value; remove one of the two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in\
 the input "params":
params: |
  ${e.name}: ${n}`}}r(HP,"missing");function KP(e,t){const n=ue(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"\
undeclared-param",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}r(KP,"undeclare\
d");function zP(e){const t=e.originals.map(a=>new Map(a)),n=r((a,c)=>c.map(u=>pe(a.get(u)??null)).join(),"valuesText"),s=new Map,o=r(a=>{const c=e.keys.filter(f=>a.
has(f)),u=JSON.stringify(c),l=s.get(u)??mn(t,f=>n(f,c));return s.set(u,l),l.get(n(a,c))??[]},"fitting"),i=[];for(const a of e.include){const c=o(a);for(const u of c)
for(const[l,f]of a)u.set(l,f);c.length===0&&i.push(a)}return[...t,...i]}r(zP,"githubCombinations");const Pb=3;function JP(e,t){const n=new Set,s=new Map;for(const{
strategyId:i,matrix:a}of e)n.has(i)&&s.set(i,a),n.add(i);const o=new Map(t.map(i=>[Ub(i),i]));return[...Db([...s.values()],"runs more than once, and one result \
hides the others"),...Db([...o.values()],"runs once")]}r(JP,"repeatedCombinations");function Db(e,t){if(e.length===0)return[];const n=e.slice(0,Pb).map(Ub).join(
"; "),s=e.length-Pb,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "matrix": ${e.length===1?`the combinat\
ion ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove the repetitions."}]}r(Db,"warningOf");
const Ub=r(e=>[...e].map(([t,n])=>`${t}=${pe(n)}`).join(", "),"named");class Je extends Error{static{r(this,"WrongMatrix")}}const mi=1e5;function VP(e,t){const n=r(
(o,i)=>({job:e,problems:[{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),"refuse"),s=Wr(t);if("error"in s)return n(`it \
cannot be read: ${s.error}.`,Bb);try{const o=Fb(s.value,e.strategy),a=Qo(o,mi)<=mi?Zo(o):{combinations:[],leftOut:[]};if("problems"in a){const u=a.problems.map(
({message:l})=>l);return n([...new Set(u)].join(" "),a.problems[0]?.hint)}const c=JP(a.combinations,a.leftOut);return{job:{...e,strategy:o},problems:[],warnings:c}}catch(o){
if(o instanceof Je)return n(o.message,Bb);throw o}}r(VP,"applyMatrixInput");function YP(e){const t=Wr(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},
matrix:new Map,include:[],exclude:[],failFast:!1};try{return dg(Fb(t.value,s))}catch(o){if(o instanceof Je)return;throw o}}r(YP,"matrixInputValues");const Bb='W\
rite, for example, {"table": ["customer", "orders"], "partition": [1, 2]}.';function Fb(e,t){const n=lc(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return Wb(
n,t);const o=[...n.keys()].find(u=>!["matrix","include","exclude"].includes(u));if(o!==void 0)throw new Je(`the key '${o}' is not known next to 'matrix'; expect\
ed include or exclude.`);const i=lc(s,"'matrix'");if(i.has("include")||i.has("exclude")){if(n.size>1)throw new Je("'include' and 'exclude' belong next to 'matri\
x' or inside it, not both.");return Wb(i,t)}const a=new Map([...i].map(([u,l])=>[u,XP(u,l)])),c=r((u,l)=>typeof a.get(u)?.[0]=="string"?qe(Us(u,l)):ZP(u,l),"lik\
eList");return uc(t,{matrix:a,include:pi(n,"include",c),exclude:pi(n,"exclude",c)})}r(Fb,"readMatrix");function Wb(e,t){const n=new Map;for(const[u,l]of e){if(u===
"include"||u==="exclude")continue;const f=fc(l,`'${u}'`);if(f.length===0)throw new Je(`'${u}' has no values, so there is nothing to run.`);n.set(u,f.map(d=>Us(u,
d)))}const s=pi(e,"include",Us),o=pi(e,"exclude",Us);if(n.size===0&&s.length===0)throw new Je("it has no values, so there is nothing to run.");const i=uc(t,{matrix:n,
include:[],exclude:o});if(s.length===0||Qo(i,mi)>mi)return i;const a=n.size===0?{combinations:[]}:Zo(i);if("problems"in a)return i;const c=a.combinations.map(u=>u.
matrix).filter(u=>u.size>0);return qP(t,zP({originals:c,keys:[...n.keys()],include:s}))}r(Wb,"readFlat");function qP(e,t){const n=t.reduce((i,a)=>a.size>i.size?
a:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new Je(`its combinations have different keys: one has '${s}', which another one with m\
ore keys does not have. Give every entry of include the same keys.`);const o=t.filter(i=>i!==n).sort((i,a)=>a.size-i.size);return uc(e,{matrix:new Map([...n].map(
([i,a])=>[i,[a]])),include:o,exclude:[]})}r(qP,"explicit");function uc(e,t){const{at:n}=e,s=r(o=>({value:o,at:n}),"locate");return{...e,matrix:t.matrix,include:t.
include.map(s),exclude:t.exclude.map(s)}}r(uc,"matrix_input_located");function lc(e,t){if(!(e instanceof Map))throw new Je(`${t} must be a mapping.`);const n=[...e.
keys()].find(s=>typeof s!="string");if(n!==void 0)throw new Je(`the key ${pe(n)} must be a text; put it in quotes.`);return e}r(lc,"matrix_input_mappingOf");function fc(e,t){
if(Array.isArray(e))return e;throw new Je(`${t} must be a list.`)}r(fc,"matrix_input_listOf");function pi(e,t,n){return fc(e.get(t)??[],`'${t}'`).map(s=>{const o=lc(
s,`an entry of '${t}'`);return new Map([...o].map(([i,a])=>[i,n(i,a)]))})}r(pi,"entriesOf");const Gb="expected texts or whole numbers; put others in quotes";function XP(e,t){
const n=fc(t,`'${e}'`).map(s=>Us(e,s));return n.some(s=>typeof s=="string")?n.map(qe):n}r(XP,"libraryList");function ZP(e,t){const n=Rs(t);if(n===void 0)throw new Je(
`'${e}' has the value ${pe(t)}: ${Gb}.`);return n}r(ZP,"libraryValue");function Us(e,t){if(typeof t=="string"||typeof t!="boolean"&&typeof Oe(t)=="bigint")return t;
throw new Je(`'${e}' has the value ${pe(t)}: ${Gb}.`)}r(Us,"plainValue");const QP=2e6;function e4(e){const{strategy:t}=e,n=Qo(t,ms),s=t.exclude.length>0&&n>ms,o=r(
(a,c)=>{const u=(s?ms:n).toLocaleString("en-US");return{code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${u}`:u} combinations`}${a}`,at:t.
at,hint:c}},"problem");if(n>ms){const a=ms.toLocaleString("en-US");return o(`; Batch runs at most ${a} tasks in one job.`,"Split the job, or move a dimension of\
 the matrix into a loop of its stages.")}if(n*t.matrix.size<=QP)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys each, too many to k\
eep in memory.`,"Use fewer keys: derive one from another.")}r(e4,"tooManyCombinations");function t4(e,t,{problems:n,warnings:s}){for(const{condition:o}of e){const i=o&&
n4(o,t);i&&(o.mayBeSkipped?s:n).push(i)}}r(t4,"checkConditions");function n4({job:e,text:t,roots:n,at:s},o){const[i]=Ae(t);if(!i)return;const a={params:o,jobs:new Map},
c=Om(t,a),u=kA(t,a),l=c===void 0?u!==void 0&&{value:u}:pg(c,new Set(n));if(!l)return;const f=`Job '${e}'`,d=`'${i.whole}'`;return"name"in l?{code:"condition-syn\
tax",message:`${f}: with the params of this run, the condition has the name ${l.name}, which does not exist.`,at:s,hint:`Put a template that gives text into quo\
tes, and compare it: ${d} == '\u2026'.`}:{code:"condition-syntax",message:`${f}: with the params of this run, the condition gives ${pe(l.value)}, which is neith\
er True nor False.`,at:s,hint:`Compare it, as in ${d} == '\u2026' for a text.`}}r(n4,"problemOf");function s4(e,t){const n=yn(e),s=r(l=>[...new Set(n.filter(l).
map(dl))],"names"),{prices:o,maxVcpuHours:i}=t,a=t.maxCost===void 0?t.warnCost===void 0?void 0:"warn_cost":"max_cost",c=a&&o?s(l=>qn(l,o)===void 0):[],u=i===void 0?
[]:s(l=>Bt(l)===void 0);return[...o4(e,n,t.allowedMachineTypes),...dc(e,c,{code:"missing-price",what:`runs on {}, for which the input "prices" has no price; the\
 input "${a}" needs the price of every machine`,hint:'Add it to the input "prices", for the provisioning model that the job uses.'}),...dc(e,u,{code:"unknown-vc\
pus",what:'runs on {}, whose vCPUs are not known; the input "max_vcpu_hours" needs those of every machine',hint:'Set "machine_type" to a type that this Action k\
nows, or limit the run with "max_cost".'})]}r(s4,"budgetProblems");function o4(e,t,n){if(n.length===0)return[];const s=n.map(Ra),o=r(({machineType:a,instanceTemplate:c})=>c===
void 0&&s.some(u=>u.matches(a)),"isAllowed"),i=[...new Set(t.filter(a=>!o(a)).map(i4))];return dc(e,i,{code:"machine-not-allowed",what:'runs on {}, which the in\
put "allowed_machine_types" does not allow',hint:`Choose a machine type that matches ${n.join(", ")}, also in "fallback" and "on_out_of_memory".`})}r(o4,"notAll\
owed");const i4=r(({machineType:e,instanceTemplate:t})=>t===void 0?e:`instance template ${t}`,"nameOf");function dc(e,t,n){if(t.length===0)return[];const s=n.what.
replace("{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{code:o,message:`Job '${e.job.id}' ${s}.`,at:r4(e),hint:i}]}r(dc,"budget_problem");function r4({job:e}){
return["machine_type","instance_template","fallback","on_out_of_memory"].flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}r(r4,"budget_placeOf");const hc=r(
e=>Object.keys(e.runsOn.kind==="container"?Qv:Se),"knownArguments");function mc(e){const t=hc(e),n=[...e.runsOn.with].filter(([o])=>t.includes(o)),s=[...e.runsOn.
with].flatMap(([o,i])=>{const a=t.includes(o)?void 0:go(o,t);return a===void 0?[]:[[a,i]]});return new Map([...s,...n])}r(mc,"givenArguments");const Hb={cpu:"cp\
u_count",cpus:"cpu_count",vcpus:"cpu_count",cores:"cpu_count",mem:"memory_mb",mem_mb:"memory_mb",memory:"memory_mb",ram:"memory_mb",gpu:"gpu_type",gpus:"gpu_cou\
nt",accelerator:"gpu_type",disk_size:"boot_disk_size_gb",disk_size_gb:"boot_disk_size_gb",disk_type:"boot_disk_type",instance_type:"machine_type",machine:"machi\
ne_type",container:"image",docker_image:"image",packages:"requirements",pip:"requirements",dependencies:"requirements",env_vars:"env",environment_variables:"env",
batch_service_account:"service_account",timeout:"timeout_seconds",task_timeout:"timeout_seconds","timeout-minutes":"timeout_seconds",retries:"retry_count",max_retries:"\
retry_count",bucket:"gcs_bucket",project:"project_id",zone:"zones",on_oom:"on_out_of_memory",parallelism:"max_parallel_tasks",max_parallel:"max_parallel_tasks",
"max-parallel":"max_parallel_tasks"};function a4(e){const t=hc(e);return[...e.runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{const i=(Object.hasOwn(
Hb,n)?Hb[n]:void 0)??go(n,t),a=i!==void 0&&t.includes(i),c=i??t.find(f=>f.startsWith(`${n}_`))??ue(n,t),u=`runs-on.with has the unknown key '${n}'${a?"":", whic\
h is ignored"}`;return{problem:{code:a?"unknown-key":"ignored-key",message:`Job '${e.id}': ${u}.`,at:s,hint:c?`Did you mean '${c}'?`:t.length<=8?`Known: ${t.join(
", ")}.`:"docs/runs-on.md lists all keys."},isMistake:a}})}r(a4,"unknownArguments");const Kb="needs_artifacts";function c4(e,t){const n=mc(e).get(Kb);if(n?.isWrong)
return{jobs:[],problems:[]};const{value:s=null,at:o=e.runsOn.at}=n??{},i=r((f,d)=>({code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${Kb} ${f}.`,at:o,
hint:d}),"problem"),a=u4(s,e);if(!a)return{jobs:[],problems:[i("must be true, false or a list of job ids","Write true for all jobs that the job needs.")]};if(!t.
ids)return{jobs:[],problems:[]};const c=t.needs.has(e.id);if(s===!0&&!c&&e.needs.length===0)return{jobs:[],problems:[i("is true, but the job needs no other job",
"Add needs.")]};const u=t.ids,l=a.flatMap(f=>{if(e.needs.includes(f)||c&&u.includes(f))return[];if(u.includes(f))return[i(`names '${f}', which the job does not \
need`,`Add ${f} to needs.`)];const d=ue(f,u),m=d?`Did you mean '${d}'?`:`Jobs: ${u.join(", ")}.`;return[i(`names '${f}', which is not a job of the workflow`,m)]});
return{jobs:e.needs.filter(f=>a.includes(f)),problems:l}}r(c4,"neededArtifacts");function u4(e,t){if(e===!0)return t.needs;if(e===null||e===!1)return[];const n=Array.
isArray(e)?e:[e];return n.every(s=>typeof s=="string")?n:void 0}r(u4,"asNames");function l4({artifactsUri:e,prefix:t},n){if(!e)return[];const{bucket:s,folder:o}=e;
if(!new Set([...n.values()].map(({machine:c})=>c.bucket)).has(s))return[];const a=`${t}/_`;return[...n.values()].flatMap(({job:c})=>{const u=`${o}${yt(c.id,new Map)}\
/`;return!u.startsWith(a)&&!a.startsWith(u)?[]:[{code:"invalid-input",message:`input "artifacts_uri": artifacts of job '${c.id}' could replace what the Action k\
eeps for later runs below gs://${s}/${a}.`,at:c.at,hint:"Choose another folder."}]})}r(l4,"reservedArtifacts");function f4({job:e,combinations:t}){const n=t.map(
({matrix:u})=>u),s=d4(n)?h4(e.id,n):void 0;if(!s)return[];const{path:o,names:i}=s;return[{code:"shared-path",message:`Job '${e.id}': the combinations ${i.join("\
 and ")} have the same path for artifacts and log files, ${o}. Files with the same name replace or hinder each other.`,at:e.at,hint:"Write both values with the \
same type, or make their texts different."}]}r(f4,"sharedPaths");function d4(e){const t=new Map,n=new Map;for(const s of e)for(const[o,i]of s){const a=t.get(o)??
new Set;if(a.has(i))continue;t.set(o,a.add(i));const c=n.get(o)??new Map;n.set(o,c);const u=R(i).toWellFormed(),l=pe(i);if(c.has(u)&&c.get(u)!==l)return!0;c.set(
u,l)}return!1}r(d4,"hasAlikeValues");function h4(e,t){const n=new Map;for(const s of t){const o=yt(e,s),i=m4(s),a=n.get(o);if(a!==void 0&&a!==i)return{path:o,names:[
a,i]};n.set(o,i)}}r(h4,"firstShared");const m4=r(e=>[...e].map(([t,n])=>`${t}=${pe(n)}`).join(", "),"shared_paths_named"),Pn=r(({list:e,number:t,isOfInput:n},s)=>n?
`input "${e}", entry ${t}`:`Job '${s.id}': runs-on.with.${e}, entry ${t}`,"entries_entryText"),pc=20,zb=["fallback","fallback_after","max_preemptions","on_out_o\
f_memory","start_early","expected","gcs_bucket","credentials_path","needs_artifacts","mounts","instance_template"];function Jb(e,t,n){const s=mc(e).get(t);if(s?.
isWrong)return{entries:[],isNext:!1,problems:[]};if(s&&s.value!==null)return b4(e,t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;if(o==="next")return{entries:[],
isNext:!0,problems:[]};const i=(o??[]).map((a,c)=>({list:t,number:c+1,isOfInput:!0,members:g4(a)}));return Yb(e,i)}r(Jb,"entries_entriesOf");const p4={fallback:"\
must be a list of mappings",on_out_of_memory:"must be 'next' or a list of mappings"},Vb={fallback:"Write for example [{spot: false}, {machine_type: n2-standard-\
4, spot: false}].",on_out_of_memory:"Write for example [{memory_mb: 8192}, {machine_type: e2-highmem-4, memory_mb: 29000}]."},g4=r(e=>new Map([...e].map(([t,n])=>[
String(t),{value:n}])),"membersOf");function b4(e,t,n){if(t==="on_out_of_memory"&&n.value==="next")return{entries:[],isNext:!0,problems:[]};const s=r(o=>{const i=`\
Job '${e.id}': runs-on.with.${t} ${o}.`;return{entries:[],isNext:!1,problems:[{code:"invalid-runs-on",message:i,at:n.at,hint:Vb[t]}]}},"refused");return n.items?
Yb(e,n.items.map(({at:o,members:i},a)=>({list:t,number:a+1,at:o,isOfInput:!1,members:i}))):s(p4[t])}r(b4,"ownEntries");function Yb(e,t){const n=[],s=t[pc];return s&&
n.push(w4({...s,members:new Map},e)),{entries:t.slice(0,pc).flatMap(i=>{const{members:a}=i,c={...i,members:a??new Map},u=[...c.members].flatMap(([l,f])=>$4(c,e,
l,f)??[]);return c.members.size===0&&u.push(y4(c,e,a!==void 0)),n.push(...u),u.length===0?[c]:[]}),isNext:!1,problems:n}}r(Yb,"checked");const gc=r((e,t,n)=>({code:e.
isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&{at:t}}),"problemAt"),w4=r((e,t)=>({...gc(e,e.at,"invalid-runs-on"),message:`${Pn(e,t)}: a list has at most\
 ${pc} entries.`}),"entries_tooMany"),y4=r((e,t,n)=>({...gc(e,e.at,"invalid-runs-on"),message:`${Pn(e,t)}: ${n?"it changes nothing":"it must be a mapping"}.`,hint:Vb[e.
list]}),"emptyEntry");function $4(e,t,n,s){const o=Object.keys(Se).filter(c=>!zb.includes(c));if(o.includes(n))return;const i=s.keyAt??e.at;if(zb.includes(n))return{
...gc(e,i,"invalid-runs-on"),message:`${Pn(e,t)}: ${n} cannot be changed in an entry.`,hint:"Write it directly under runs-on.with."};const a=go(n,o)??ue(n,o);return{
code:e.isOfInput?"invalid-input":"unknown-key",...i&&{at:i},message:`${Pn(e,t)}: it has the unknown key '${n}'.`,hint:a?`Did you mean '${a}'?`:`Known: ${o.join(
", ")}.`}}r($4,"wrongMember");const qb="(?:https://www\\.googleapis\\.com/compute/v1/)?",Xb="(?:[a-z][a-z0-9.-]*:)?[a-z0-9][a-z0-9-]*",bc="[a-z](?:[-a-z0-9]{0,6\
1}[a-z0-9])?",Zb=new RegExp(`^(?:${qb}projects/(${Xb})/)?global/networks/${bc}$`),k4=new RegExp(`^(?:${qb}projects/${Xb}/)?regions/([a-z]+-[a-z]+\\d+)/subnetwork\
s/${bc}$`),Qb=new RegExp(`^${bc}$`);function S4(e,t,n){const s=n.region??"";if(t.noExternalIp&&t.network===void 0&&t.subnetwork===void 0)return{network:"global/\
networks/default",subnetwork:`regions/${s}/subnetworks/default`};const o=_4(e,t.network),i=o&&Zb.exec(o)?.[1],a=i===void 0||i===n.projectId?"":`projects/${i}/`,
c=E4(e,t.subnetwork,`${a}regions/${s}/subnetworks/`,s);if(t.noExternalIp&&t.network===void 0!=(t.subnetwork===void 0)){const u=t.network===void 0?"network":"sub\
network";e.refuseEither(["no_external_ip","network","subnetwork"],`also needs ${u}: without external IP addresses, Batch needs both the network and the subnetwo\
rk`,`Set ${u}, or remove both network and subnetwork to use those named 'default'.`)}return{...o&&{network:o},...c&&{subnetwork:c}}}r(S4,"networkOf");function _4(e,t){
if(t===void 0||Zb.test(t))return t;if(Qb.test(t))return`global/networks/${t}`;e.refuseEither(["network"],`must be a name or global/networks/NAME; got ${JSON.stringify(
t)}`,"For a network of another project, write projects/PROJECT/global/networks/NAME.")}r(_4,"networkName");function E4(e,t,n,s){if(t===void 0)return;if(Qb.test(
t))return n+t;const o=k4.exec(t)?.[1];return o===void 0?e.refuseEither(["subnetwork"],`must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(t)}`,
"For a subnetwork of another project, write projects/PROJECT/regions/REGION/subnetworks/NAME."):s!==""&&o!==s&&!e.isUnread("region")&&e.refuseEither(["subnetwor\
k"],`is in region ${o}; the job runs in ${s}`),t}r(E4,"subnetworkName");const ew=Object.entries($e.zones).flatMap(([e,t])=>t.split(" ").flatMap(n=>e.split(" ").
map(s=>`${n}-${s}`))),v4=Object.values($e.zones).flatMap(e=>e.split(" ")),O4=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;function Dn(e,t,n){if(t.includes(e))return;
const s=ue(e,t);return{message:`names the unknown ${n} '${e}'`,hint:s?`Did you mean '${s}'? If it is new, ignore this warning.`:"If it is new, ignore this warni\
ng."}}r(Dn,"unknownName");const M4=r(e=>Dn(e,v4,"region"),"unknownRegion"),T4=r(e=>{const t=ew.filter(s=>s.startsWith(`${e.replace(/-[^-]*$/,"")}-`)),n=Dn(e,t.length>
0?t:ew,"zone");return!n||t.length===0?n:{message:n.message,hint:`Known: ${t.join(", ")}. If it is new, ignore this warning.`}},"unknownZone"),A4=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
function N4(e,t){if(ge.tag.test(e))return;const n=A4.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch su\
pports only global ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||
s===t||/^\d+$/.test(s)))return`names a template of project ${s}; Batch accepts only those of the job's own project ${t}`}r(N4,"templateMistake");const tw=64,x4=r(
e=>Ie(e)in $e.custom||Ie(e)==="g2","hasCustomTypes");function I4(e,t){const n=r((i,a)=>{a&&e.warnEither([i],a.message,a.hint)},"warn");for(const i of t.tags)ge.
tag.test(i)||e.refuseEither(["tags"],`has the invalid tag ${JSON.stringify(i)}`,'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, an\
d does not end with "-".');t.tags.length>tw&&e.refuseEither(["tags"],`has ${t.tags.length} tags; a VM can have ${tw}`);for(const{type:i}of t.disks)n("disks",Dn(
i,Tr,"disk type"));if(t.gpu&&n("gpu_type",Dn(t.gpu.type,$$,"GPU type")),t.instanceTemplate!==void 0)return;const{machineType:s,minCpuPlatform:o}=t;if(!wt(s))n("\
machine_type",Dn(s,Yn,"machine type"));else if(s.includes("custom-")&&!x4(s)){const i=Ie(s).toUpperCase();e.warnEither(["machine_type"],`names a custom machine \
type, which ${i} machines are not known to have`)}o!==void 0&&(Ie(s)==="e2"?e.refuseEither(["min_cpu_platform","machine_type"],`does not fit: Compute Engine cho\
oses the processor of E2 machines (${s})`):n("min_cpu_platform",Dn(o,$e.cpuPlatforms.split(", "),"CPU platform")))}r(I4,"resource_names_checkNames");function C4(e,t){
const n=e.refuseEither;if(I4(e,t),t.instanceTemplate!==void 0){R4(e,t.instanceTemplate,t.projectId);return}const s=_$(t.machineType);s&&n(["machine_type"],`${s}\
; got "${t.machineType}"`),L4(t,n),j4(t,n),P4(t,n),MO(e,t)}r(C4,"checkMachine");function R4(e,t,n){const s=N4(t,n);s&&e.refuseEither(["instance_template"],s);for(const[
o,i]of Object.entries(Se))!i.isOfTemplate||!e.has(o)||e.isUnread(o)||e.refuse(o,"cannot be combined with instance_template, which defines it","Remove one of the\
m.")}r(R4,"checkTemplate");function L4(e,t){const{gpu:n,machineType:s}=e,o=fn(s);if(!n)return;const i=k$(n.type),a=i&&`Write for example machine_type: ${i}.`;if(o){
n.type!==o.type?t(["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,a):n.count!==o.count&&t(["gpu_count","gpu_type"],`does not fit: ${s}\
 has ${o.count} of ${o.type}, not ${n.count}`,"Remove it.");return}const c=$e.n1Gpus[n.type],u=c?.[n.count];if(c&&u===void 0){const l=Object.keys(c).join(", ");
t(["gpu_count","gpu_type"],`is ${n.count}; a VM can have ${l} of ${n.type}`)}if(c&&Ie(s)!=="n1"||!c&&i!==void 0){const l=c?"N1 machines":`machines such as ${i}`;
t(["gpu_type","machine_type"],`does not fit: ${n.type} is available with ${l}, not with ${s}`,a)}else!c&&Vi(s)&&Ie(s)!=="n1"?t(["gpu_type","machine_type"],`does\
 not fit: no GPU such as ${n.type} can be attached to ${s}`):u!==void 0&&(wt(s)?.vCpus??0)>u&&t(["gpu_count","machine_type","gpu_type"],`does not fit: a machine\
 with ${n.count} of ${n.type} has at most ${u} vCPUs; ${s} has more`)}r(L4,"checkGpu");function j4(e,t){const{bootDiskType:n,machineType:s}=e;if(n===void 0)return;
if(!xd.includes(n)){t(["boot_disk_type"],`is not a boot disk type: "${n}"`,`Known: ${xd.join(", ")}.`);return}const o=Id(n,s);o&&t(["boot_disk_type","machine_ty\
pe"],`does not fit: ${n} ${o}`)}r(j4,"checkBootDisk");function P4(e,t){const n=Mt(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;s>n.cpuMilli&&
t(["cpu_milli","cpu_count","machine_type"],`does not fit: a task requests ${s/1e3} vCPUs, but ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&t(["memory\
_mb","machine_type"],`does not fit: a task requests ${o} MiB, but ${e.machineType} has ${n.memoryMib}`)}r(P4,"checkShare");function D4(e,t,n){const s=e.text("re\
gistry_password");s!==void 0&&!ge.secretVersion.test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/S/v\
ersions/V; never the value itself.");const o=e.text("registry_username")??t.registryUsername,i=s??t.registryPassword,a=r((c,u)=>e.refuseEither([c],u),"refuse");
return o===void 0!=(i===void 0)&&a(o===void 0?"registry_password":"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&a("im\
age_streaming","cannot be combined with registry_username, which containerd ignores"),o===void 0||i===void 0?void 0:{username:o,password:i}}r(D4,"registryOf");const U4=/^[a-z][a-z0-9_-]{0,62}$/,
B4=/^[a-z0-9_-]{0,63}$/,F4=3;function wc(e,t,n){const s=t.machine;_O(e);const o=e.matching("project_id",ge.projectId,"a project id")??t.projectId,i=e.matching("\
region",ge.region,"a region such as us-central1")??t.region,a=e.matching("gcs_bucket",ge.bucket,"the name of a bucket")??t.bucket,c=vh(e,s),u=nO(e,s),l=e.number(
"cpu_count",Se.cpu_count),f=e.integer("timeout_seconds",Se.timeout_seconds),d=D4(e,s,u.imageStreaming),m=u.instanceTemplate!==void 0;W4(e,u.zones,i);const h=K4(
e,s)??(m?void 0:fn(u.machineType)),b=lO(e,s.env),p=z4(e,s.secrets,o);fO(e,b,p);const{network:g,subnetwork:w}=m?{}:S4(e,u,{projectId:o,region:i}),y=G4(e,s.disks,
m?void 0:{type:u.machineType,...h&&{gpuType:h.type}}),$={...u,network:g,subnetwork:w,projectId:o??"",region:i??"",bucket:a??"",credentialsPath:e.located("creden\
tials_path"),requirements:e.list("requirements")??s.requirements,cpuMilli:e.integer("cpu_milli",Se.cpu_milli)??(l===void 0?s.cpuMilli:Math.round(l*1e3)),bootDiskType:u.
bootDiskType??HE(u.machineType),disks:y,mounts:H4(e,s.mounts,{disks:y,bucket:a}),gpu:h,...d&&{registry:d},provisioningModel:c,maxRetries:n===void 0?u.maxRetries??
(c==="SPOT"?F4:1):n-1,taskTimeoutSeconds:f??s.taskTimeoutSeconds,env:b,secrets:p,labels:J4(e,s.labels)};C4(e,$);const k={project_id:o,region:i,gcs_bucket:a},S=Object.
keys(k).filter(_=>k[_]===void 0&&!e.has(_)&&!e.isUnread(_));return{draft:$,...e.problems.length===0&&S.length===0&&{machine:$},problems:e.problems,warnings:e.warnings,
missing:S}}r(wc,"readMachine");function W4(e,t,n){const s=e.isUnread("region")?void 0:n,o=s===void 0?void 0:M4(s);o&&e.warnEither(["region"],o.message,o.hint);const i=t.
find(c=>!O4.test(c));if(i!==void 0){e.refuseEither(["zones"],`must be zones such as us-central1-a; got ${JSON.stringify(i)}`);return}const a=s?t.filter(c=>!c.startsWith(
`${s}-`)):[];if(a.length>0){e.refuseEither(["zones"],`names ${a.join(", ")}, outside the job's region ${s}`);return}if(!o)for(const c of t){const u=T4(c);u&&e.warnEither(
["zones"],u.message,u.hint)}}r(W4,"checkPlace");function G4(e,t,n){return JE(e.mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}r(G4,"disksGiven");function H4(e,t,{
disks:n,bucket:s}){const o=n.map(({path:a})=>a),i=wO(e.mapping("mounts")??t,o,(a,c)=>e.refuseEither(["mounts"],a,c));for(const{path:a,source:c,isWritable:u}of i){
if(!u||!ut(c)||c.bucket!==s)continue;const l=e.at("mounts"),f=l?`Job '${e.job.id}': runs-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucke\
t",message:`${f} lets tasks write to the bucket of the run at ${a}, where they could change results of other runs.`,...l&&{at:l},hint:"Mount another bucket to w\
rite to."})}return i}r(H4,"mountsGiven");function K4(e,t){const n=e.text("gpu_type")??t.gpuType,s=e.integer("gpu_count",Se.gpu_count)??t.gpuCount;if(s!==0)return n===
void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_type","Write for example gpu_type: nvidia-tesla-t4."),n===void 0?void 0:{type:n,count:s??1}}r(K4,"gpuOf");function z4(e,t,n){
const s=new Map;for(const[o,i]of[...t,...e.mapping("secrets")??[]]){const a=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(i),c=Gr(o);c?e.refuse("secrets",c):ge.
secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.test(i)?s.set(o,`${i}/versions/latest`):a?s.set(o,`projects/${n}/secrets/${a[1]}/versions/${a[2]??
"latest"}`):e.refuseSecret("secrets",`must name a secret of Secret Manager for '${o}'`,"Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never t\
he value itself.")}return s}r(z4,"secretsOf");function J4(e,t){const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[o,i]of s)(!U4.test(o)||!B4.
test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the invalid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, st\
arting with a letter but not with "goog-". Values: the same characters.');return s}r(J4,"labelsGiven");function V4(e){if(e.instanceTemplate!==void 0)return[];const t=[];
let{machineType:n,memoryMib:s}=e;for(;;){const o=Mt(n)?.memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const a=Y4(n,e.cpuMilli);if(a===void 0)return t;n=
a}const i=Mt(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[["memory_mb",
{value:s}]]]))}}r(V4,"moreMemory");function Y4(e,t=0){const n=wt(e);if(!n)return;const s=Yn.flatMap(o=>{const i=wt(o);return!i||Ie(o)!==Ie(e)?[]:i.memoryMib>n.memoryMib&&
i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.
gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(i.localSsds-n.localSsds)),s[0]?.name}r(Y4,"largerType");function q4(e,t,n){return t.flatMap((s,o)=>{const[i,a]=[
n[o],n[o+1]].map(l=>l&&Be(l).memoryMib);return i===void 0||a===void 0||a>i?[]:[{code:"no-more-memory",message:`${Pn(s,e)}: a task has ${a} MiB there, and was ki\
lled with ${i} MiB.`,hint:"Give each entry more memory than the one before it; the first one more than the job itself.",...s.at&&{at:s.at}}]})}r(q4,"withoutMore\
Memory");function X4(e,t){const n=e.choice("start_early",gh)??t.machine.startEarly,s=Z4(e);return{...n!=="never"&&{startEarly:n},...s!==void 0&&{expectedSeconds:s}}}
r(X4,"earlyTermsOf");function Z4(e){const t=e.text("expected");if(t===void 0)return;const n=oc(t);if(n!==void 0&&n>=1&&n<=Co)return n;const s=`a time from 1 to ${Co}\
 seconds`;e.refuse("expected",`must be ${s}, such as "10m" or "1h30m"; got ${JSON.stringify(t)}`)}r(Z4,"expectedOf");const Q4=[[/_seconds$/,{s:1,sec:1,m:60,min:60,
h:3600,d:86400}],[/_mb$/,{m:1,mb:1,mib:1,g:1024,gb:1024,gib:1024}],[/_gb$/,{g:1,gb:1,gib:1,t:1024,tb:1024,tib:1024}]];function eD(e,t){const[,n,s=""]=/^([\d.]+)\s*([a-z]+)$/i.
exec(t)??[],o=Q4.find(([i])=>i.test(e))?.[1][s.toLowerCase()];return n===void 0||o===void 0?void 0:`Write the number: ${Number(n)*o}.`}r(eD,"withoutUnit");const nw=r(
e=>Se[e]?.input??e,"inputOf"),yc=r(e=>e!==null&&(typeof e!="object"||e instanceof H),"with_reader_isScalar"),tD=[["spot","preemptible","provisioning_model"],["c\
pu_count","cpu_milli"]],nD=/(^|\/)regions\//,sw=r(e=>typeof e=="string"&&nD.test(e),"isRegional");function sD(e,t){const n=new Map(e);t.isElsewhere&&(n.delete("\
zones"),n.delete("reservation"),sw(n.get("subnetwork")?.value)&&n.delete("subnetwork"));for(const{members:s}of t.entries){for(const o of tD)if(o.some(i=>s.has(i)))
for(const i of o)n.delete(i);for(const[o,i]of s)n.set(o,i)}return n}r(sD,"layered");const oD={entries:[],isElsewhere:!1};function iD(e,t){const n=r(o=>t.entries.
some(({members:i})=>i.has(o)),"isOfEntry"),s=[...t.refused??[]].filter(o=>!n(o));return new Set([...s,...[...e].flatMap(([o,{isWrong:i}])=>i?[o]:[])])}r(iD,"unk\
nownAtFirst");function ow({job:e,entries:t},n){const{key:s,message:o,hint:i}=n,a=t.findLast(({members:u})=>u.has(s))??t.at(-1);if(!a)return;const c=a.members.get(
s)?.at??a.at;return{code:a.isOfInput?"invalid-input":"invalid-runs-on",message:`${Pn(a,e)}: ${s} ${o}.`,...c&&{at:c},...i&&{hint:i}}}r(ow,"ofEntry");function gi(e,t,n=oD){
const{entries:s}=n,o=[],i=[],a=sD(mc(e),n),c=new Set(iD(a,n)),u=new Set,l=new Set,f=r(k=>c.has(k)||!a.has(k)&&(e.runsOn.isWrong===!0||t.has(nw(k))),"isUnread"),
d=r((k,S,_)=>ow({job:e,entries:s},{key:k,message:S,hint:_})??{code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${k} ${S}.`,at:a.get(k)?.at??e.runsOn.
at,..._&&{hint:_}},"ofArgument"),m=r((k,S,_)=>{!a.has(k)&&f(k)||(l.add(k),u.add(k),o.push(a.has(k)?d(k,S,_):p(k,S,_)))},"refuse"),h=r((k,S,_)=>{c.add(k),m(k,S,_)},
"refuseForm"),b=r((k,S,_)=>{m(k,S,_);const E=a.has(k)?o.pop():void 0;E&&o.push({...E,excerpt:""})},"refuseSecret"),p=r((k,S,_)=>ow({job:e,entries:s},{key:k,message:S,
hint:_})??{code:"invalid-input",message:`input "${nw(k)}" ${S}.`,..._&&{hint:_}},"ofInput"),g=r(k=>c.has(k)?void 0:a.get(k)?.value??void 0,"value"),w=r((k,S,_)=>{
const E=k.find(v=>g(v)!==void 0);return E===void 0?p(k[0]??"",S,_):d(E,S,_)},"ofEither"),y=r(k=>{const S=g(k);if(S!==void 0){if(yc(S))return R(S);h(k,"must be a\
 single value, not a list or mapping")}},"text"),$=r((k,S)=>{const _=y(k);if(_===void 0)return;const E=/^\d+(\.\d+)?$/.test(_)?Number(_):Number.NaN;if(E>=S.min&&
E<=S.max)return E;const v=`must be a number from ${S.min} to ${S.max}; got ${JSON.stringify(_)}`;h(k,v,eD(k,_))},"number");return{job:e,entries:s,problems:o,warnings:i,
unread:c,reported:u,refused:l,isUnread:f,refuse:m,refuseSecret:b,refuseEither(k,S,_){if(!k.some(f)){for(const E of k)l.add(E);u.add(k.find(E=>g(E)!==void 0)??k[0]??
""),o.push(w(k,S,_))}},warnEither(k,S,_){if(k.some(f))return;const E=k.find(O=>g(O)!==void 0),v=E?d(E,S,_):p(k[0]??"",S,_);i.push({...v,code:"unknown-name"})},has:r(
k=>(a.get(k)?.value??void 0)!==void 0,"has"),at:r(k=>a.get(k)?.at,"at"),text:y,number:$,matching(k,S,_){const E=y(k);if(E===void 0||S.test(E))return E;h(k,`must\
 be ${_}; got ${JSON.stringify(E)}`)},choice(k,S){const _=y(k),E=S.find(v=>v.toLowerCase()===_?.toLowerCase());return _!==void 0&&E===void 0&&h(k,`must be one o\
f ${S.join(", ")}; got ${JSON.stringify(_)}`),E},integer(k,S){const _=$(k,S);if(_===void 0||Number.isInteger(_))return _;h(k,`must be a whole number; got ${_}`)},
boolean(k){const S=y(k);if(S===void 0)return;const E={true:!0,false:!1,yes:!0,no:!1}[S.toLowerCase()];return E===void 0&&h(k,`must be true or false; got ${JSON.
stringify(S)}`),E},list(k){const S=g(k);if(S===void 0)return;const _=Array.isArray(S)?S:[S];if(!_.every(yc)){h(k,"must be a list of texts");return}return _.flatMap(
E=>R(E).split(`
`)).map(E=>E.trim()).filter(E=>E!=="")},mapping(k){const S=g(k);if(S!==void 0){if(!(S instanceof Map)||![...S].every(([_,E])=>typeof _=="string"&&yc(E))){h(k,"m\
ust be a mapping of texts");return}return new Map([...S].map(([_,E])=>[_,R(E)]))}},located(k){const S=y(k),_=a.get(k)?.at;return S===void 0||_===void 0?void 0:{
value:S,at:_}}}}r(gi,"withReader");function rD(e,t,n=iw){const s=gi(e,n),o=cD(e,s,t),i=uD(s,o.fallback,t),a=lD(s,t),c=X4(s,t),u={...wc(s,t,i),early:c},l=o.fallback.
entries.length>0;u.machine&&i!==void 0&&!l&&OO(s,u.machine.machineType);const f=[...u.problems,...o.fallback.problems,...o.memory.problems],{machine:d,...m}=u,h=new aD,
b=l||i!==void 0||o.isForMemory,p=new Set([...s.refused,...s.unread]),g=b?fD({job:e,inputs:t,wrongInputs:n,own:u.draft,refused:p,losses:i,lists:o,found:h}):[],w={
machines:g,fallbackAfterMs:a,isForMemory:o.isForMemory},y=o.isForMemory||g.length>1,$=f.length+h.problems.length===0&&d!==void 0;return{...m,reported:s.reported,
unread:new Set(Object.keys(Se).filter(s.isUnread)),...$&&{machine:d},...y&&{moves:w},problems:[...f,...h.problems],warnings:[...u.warnings,...h.warnings]}}r(rD,
"job_machines_machineOf");const iw=new Set;class aD{static{r(this,"Found")}problems=[];warnings=[];add(t){const n=r(s=>o=>s.every(({message:i})=>i!==o.message),
"isNew");this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}function cD(e,t,n){const s=(t.text(
"instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...a}=n.machine,c=s?a:n.machine,u=Jb(e,"on_out_of_memory",c);return{fallback:Jb(
e,"fallback",c),memory:u,isForMemory:u.isNext||u.entries.length>0}}r(cD,"listsOf");function uD(e,t,n){const s=n.machine;if((e.text("instance_template")??s.instanceTemplate)!==
void 0)return;const i=vh(gi(e.job,iw),s);return vO(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}r(uD,"job_machines_lossesOf");function lD(e,t){const n=e.
text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=oc(n),{min:o,max:i}=bh;return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse("fal\
lback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}r(lD,"fallbackAfterMs");function fD(e){const{job:t,
inputs:n,own:s,losses:o,lists:i,found:a}=e,{fallback:c,memory:u}=i,l={list:"fallback",number:1,isOfInput:!1,members:new Map([["spot",{value:!1}]])},d=c.entries.
length===0&&o!==void 0?[l]:c.entries,m=r((h,b)=>{const p=aw(e,h),g=wc(gi(t,e.wrongInputs,p),rw(p,n),b?void 0:o);return a.add(g),g.problems.length===0?g.draft:void 0},
"machineWith");return[void 0,...d].map((h,b)=>{const p=b===d.length,g=h?[h]:[],w=h?m(g,p):s;if(!w)return[];if(!u.isNext){const y=u.entries.flatMap($=>m([...g,$],
p)??[]);return!h&&e.refused.size===0&&a.warnings.push(...q4(t,u.entries,[w,...y])),[w,...y]}return[w,...dD(e,{first:w,layers:g,losses:p?void 0:o})]})}r(fD,"rung\
s");function dD(e,t){const{job:n,inputs:s}=e,{first:o,losses:i}=t,a=[];for(const c of V4(o)){const u={list:"on_out_of_memory",number:a.length+1,isOfInput:!1,members:c},
l=aw(e,[...t.layers,u]),f=gi(n,e.wrongInputs,l),{draft:d,problems:m}=wc(f,rw(l,s),i);if(m.length>0)break;a.push(d)}return a}r(dD,"largerOf");function rw({isElsewhere:e},t){
if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.machine,i=s!==void 0&&!sw(s);return{...t,machine:{...o,zones:[],...i&&{subnetwork:s}}}}r(rw,"inputsFor");
function aw({own:e,refused:t},n){const s=n.findLast(({members:o})=>o.has("region"))?.members.get("region")?.value;return{entries:n,isElsewhere:s!==void 0&&s!==e.
region,refused:t}}r(aw,"layersOf");const hD=100,mD=20,pD=300,$c=20;function gD(e){const{job:t,machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==void 0||
n.memoryMib!==void 0,a=_t(e,s.length),c=n.taskTimeoutSeconds<=pD?mD:hD;if(i||a<c)return;const u=n.instanceTemplate===void 0?Mt(n.machineType):void 0,l=u&&u.cpuMilli/
1e3,f=l===void 0?"":` of ${l} vCPUs (${kc(a*l)} vCPUs together)`,{tasksPerVm:d=1}=Be({...n,cpuMilli:1e3}),m=u&&!n.gpu?d:1,h=`"max-parallel: ${$c*m}"`,b=m>1?`Let\
 short tasks share machines: with "cpu_count: 1" ${kc(Math.ceil(a/m))} machines start; with ${h} as well ${$c}, which take one task after the other.`:`With ${h}\
, ${$c} machines start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' starts ${kc(a)} machines${f}, one for each combina\
tion. You also pay while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,at:t.strategy.at,hint:b}}r(gD,"manyMachines");const kc=r(
e=>String(e).replace(/\B(?=(\d{3})+$)/g,","),"number"),bD=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function wD(e,t,n){const s=e.strategy.maxParallel;
if(s===void 0)return{parallelism:n??0};const o=r(c=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel must be a whole number from 1 to\
 ${jo.toLocaleString("en-US")}; ${c}.`,at:s.at}}),"refuse");let i=s.value;if(typeof i=="string"){const c=bD.exec(i.trim())?.[1];if(c===void 0&&!/^\d+$/.test(i.trim()))
return o(`"${i}" is neither a number nor a plain \${{ params.NAME }}`);i=c===void 0?Number(i):t.get(c)??null}const a=typeof i=="string"&&/^\d+$/.test(i)?Number(
i):i;return typeof a!="number"||!Number.isInteger(a)||a<1||a>jo?o(`got ${typeof i=="object"&&!(i instanceof H)?"no number":R(i)}`):{parallelism:a}}r(wD,"paralle\
lismOf");const yD=/\$(?:[A-Za-z0-9_{(?#@*!$-])/;function $D(e,t){switch(t){case"command":case"quoted here-document":return;case"comment":return/[\r\n]/.test(e)?
"a line break, which ends the comment":void 0;case"single quotes":return e.includes("'")?"the quote ', which ends the text around it":void 0;case"double quotes":
return e.includes('"')?'the quote ", which ends the text around it':Sc(e);case"here-document":return Sc(e);case"plain":return kD(e)}}r($D,"pastedFault");const cw="\
a backslash, which the shell does not keep";function Sc(e){return e.includes("`")?"a backtick, behind which the shell expects a command":yD.test(e)?"a dollar si\
gn, which the shell replaces with what it names":/\\(?:[$`\\\n]|$)/.test(e)?cw:void 0}r(Sc,"pasted_value_expanded");function kD(e){if(/^\s*[[{].*"/s.test(e))return'\
the quote ", which the shell removes';const t=e.replace(/(^|[\s=])(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*")(?=\s|$)/g,"$1"),n=/["']/.exec(t)?.[0];if(n!==void 0)return`\
the quote ${n}, which begins a text`;if(/[\r\n]/.test(t))return"a line break, which ends the command";if(t.includes("\\"))return cw;const s=/[;&|<>()]/.exec(t)?.[0];
return s!==void 0?`the sign ${s}, which is one of the shell`:Sc(t)}r(kD,"faultOfWords");function SD(e,t,n){const s=uw(t,n);return e.flatMap(({pasted:o})=>o).flatMap(
o=>{const{job:i,stage:a,whole:c,root:u,name:l,quote:f,isCondition:d,isRaw:m,at:h}=o,b=s(o,`${f} ${m}`,k=>TD(k,o));if(b===void 0)return[];const w=`${a===""?`Job \
'${i}'`:`Job '${i}', stage '${a}'`}: a value of ${u}.${l} has ${b}, which changes the ${d?"condition":"code"} that it is pasted into.`,y=l.replace(/\W/g,"_"),$=d?
`Write ${u}['${l}'] instead of ${f}${c}${f}.`:`Pass it as a variable: vars: {${y}: "${c}"}, and use ${y} in the code without quotes.`;return[{code:"pasted-value",
message:w,at:h,hint:$}]})}r(SD,"pastedValues");function _D(e,t,n,s){const o=uw(t,n);return e.flatMap(i=>{const{job:a,stage:c,root:u,name:l,quoting:f,at:d}=i,m=o(
i,f,p=>$D(p,f));if(m===void 0)return[];const h=vD(i,n,s);return[{code:"pasted-value",message:`Job '${a}', stage '${c}': a value of ${u}.${l}${h} has ${m}, so it\
 changes the script that it is pasted into.`,at:d,hint:ED(i)}]})}r(_D,"pastedInShell");function ED({name:e,quoting:t,in:n}){const s=ai(e);return`Write ${t==="do\
uble quotes"||t==="here-document"?`$${s}`:`"$${s}"`}${n==="env"?" in the script":t==="single quotes"?" outside the single quotes":""} instead: each task has the\
 value in this variable.`}r(ED,"pasted_values_hintFor");function vD({root:e,name:t,job:n},s,{inputOf:o,defaultLine:i,matrixInput:a}){if(e==="params"){const u=o(
t),l=i(t);return u!==void 0?` (input "${u}")`:l===void 0?"":` (its default on line ${l})`}const c=a(n);return c!==void 0?` (input "${c}")`:` (the matrix on line\
 ${s.get(n)?.job.strategy.at.line})`}r(vD,"placeOfValue");function uw(e,t){const n=new Map;return(s,o,i)=>{const{root:a,name:c}=s,u=JSON.stringify([a==="params"?
"":s.job,a,c,o]);if(n.has(u))return n.get(u);const l=MD(s,e,t).filter(d=>typeof d=="string"),f=OD(new Set(l),i);return n.set(u,f),f}}r(uw,"firstFaults");function OD(e,t){
for(const n of e){const s=t(n);if(s!==void 0)return s}}r(OD,"firstDefined");function MD({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.
combinations??[]).map(({matrix:i})=>i.get(t)??null)}r(MD,"valuesOf");function TD(e,{quote:t,isRaw:n}){if(e.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.
test(e))return"a line break";if(e.includes("\\")&&!n)return"a backslash"}r(TD,"faultOf");const lw=["project_id","region","zones","gcs_bucket","credentials_path",
"service_account","network","subnetwork","instance_template","reservation","secrets","registry_username","registry_password","mounts"];function AD(e,t){const n=_c(
e,"credentials_path"),s=n!==void 0&&!t.allowKeyFiles&&t.runsOnMaySet==="all";return[...t.runsOnMaySet==="machine"?ND(e):[],...s?[{code:"key-file-not-allowed",message:`\
Job '${e.id}': runs-on.with.credentials_path names a key file, which the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "\
workload_identity_provider", which needs no key, or set "allow_key_files: true".'}]:[]]}r(AD,"limitsOf");const _c=r((e,t)=>hc(e).includes(t)?e.runsOn.with.get(t):
void 0,"argumentOf"),ND=r(e=>[...lw.flatMap(t=>{const n=_c(e,t);return n?[fw(e,t,n)]:[]}),...["fallback","on_out_of_memory"].flatMap(t=>(_c(e,t)?.items??[]).flatMap(
({members:n},s)=>[...n??[]].flatMap(([o,i])=>lw.includes(o)?[fw(e,`${t}, entry ${s+1}: ${o}`,i)]:[])))],"placesOf"),fw=r((e,t,{keyAt:n})=>({code:"argument-not-a\
llowed",message:`Job '${e.id}': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the workflow file.`,
at:n,hint:'Set it as an input of the Action, or set "runs_on_may_set: all".'}),"ofPlace"),xD=r((e,t)=>new Map([...e].map(([n,s])=>[n,t.includes(n)?{...s,secret:!0}:
s])),"withSecretParams");function ID(e,t,n){return n.flatMap(s=>{if(e.includes(s))return[];const o=ue(s,e);return[{code:"unknown-secret-param",message:`input "s\
ecret_params" names '${s}', which is not a declared param of workflow '${t}'.`,hint:o?`Did you mean '${o}'?`:`Declare it: params: {${s}: str}.`}]})}r(ID,"unknow\
nSecretParams");function CD(e,t,n){const s=r(a=>e.get(a)?.secret===!0||t.includes(a),"isSecret"),o=n.flatMap(a=>[...a].flatMap(([c,u])=>s(c)?[u]:[])),i=[...e].flatMap(
([a,c])=>s(a)&&c.default!==void 0?[c.default]:[]);return[...o,...i]}r(CD,"secretValues");const RD=96e3,LD={runId:"",folder:"",githubRunId:"",githubRunAttempt:"",
repositoryId:"",commit:"",prefix:"",scopes:{own:""}};function jD(e){const t=Hr({planned:e,identity:LD,jobUri:"",taskCount:e.combinations.length,program:{loader:"",
archive:""},skipDefaultLabels:!1}),n=Buffer.byteLength(JSON.stringify(t))+RD;if(n<=AO)return;const s=n.toLocaleString("en-US");return{code:"spec-too-large",message:`\
Job '${e.job.id}': its Batch job has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.at??e.job.at,hint:'Make env (of runs-on.wit\
h, or the input "env_vars") smaller: large values can be params, or files named by the input "source".'}}r(jD,"oversizedSpec");function dw(e){const{inputs:t}=e,
{params:n,written:s,problems:o,warnings:i,inputOf:a}=DD(e),u=o.length===0&&!e.wrongInputs?.has("params_file")?new Set(n.keys()):void 0,l=Pj(e.definition,BD(e,u)),
f=SP({params:n,written:s},l.params??new Map),d=[...l.problems,...o],m=[...l.warnings,...i],h=Io(e.definition.text,e.definition.file),b=r(ee=>ee.at?.file===h.file&&
ee.excerpt===void 0?{...ee,excerpt:h.excerpt(ee.at)}:ee,"excerpted"),p=r((ee,te)=>FD(jn(ee),te).map(b),"limited"),{python:g,targets:w}=l,y=xD(l.workflow?.params??
l.params??new Map,t.secretParams),$=CD(l.declared,t.secretParams,[n,s,f]),k=r(()=>({python:g,targets:w,secrets:$,problems:p(d,"problems"),warnings:p(m,"warnings")}),
"refused"),{params:S,..._}=PD({sources:e,specs:y,given:f,inputOf:a,names:u,read:l});if(d.push(..._.problems),m.push(..._.warnings),!l.draft)return k();t4(g,S,{problems:d,
warnings:m});const E={problems:d,warnings:m,missing:new Map,ofInputs:new Map},{doubts:v}=l.draft,O=WD({...l.draft.workflow,params:y},v,e,E),N=new Map,A=new Set,
I=new Map,L=[...d];for(const ee of O.jobs.values()){const te=GD({job:ee,doubts:v,sources:e,params:S,ofDefinition:L},E);N.set(ee.id,te.job),I.set(ee.id,te.unread),
te.isExpanded||A.add(ee.id)}const j=[...E.missing].map(([ee,te])=>XD(ee,te)),K=[...E.ofInputs.values()].map(ee=>VD(ee.problem,ee.jobs,O)),ie=new Map([...N].filter(
([ee])=>!I.get(ee)?.has("gcs_bucket")));d.push(...j,...K,...l4(t,ie));const Z=UD(e,l.draft.workflow,{params:n,inputOf:a});m.push(...SD(g,S,N),..._D(l.shell,S,N,
Z));const{problems:ae,warnings:re}=k(),F={workflow:O,params:S,jobs:N,warnings:re};return{...d.length===0&&{plan:F},draft:{...F,unknown:{ids:v.ids,combinations:A,
arguments:I}},python:g,targets:w,secrets:$,problems:ae,warnings:re}}r(dw,"planRun");function PD(e){const{sources:t,specs:n,names:s,read:o,inputOf:i}=e,a=o.draft?.
doubts.params,c=r(m=>n.has(m)||a&&!a.includes(m),"isJudged"),u=new Map([...e.given].filter(([m])=>c(m))),l=UP({specs:n,given:u,now:t.now,inputOf:i}),f=s?l.problems:
l.problems.filter(({code:m})=>m!=="missing-param"),d=a?ID(a,o.draft.workflow.name,t.inputs.secretParams):[];return{...l,problems:[...d,...f]}}r(PD,"typedParams");
function DD({inputs:e,paramsFile:t=""}){const n=new Map,s=new Map,o=[],i=[];for(const u of[cc(t,"params_file"),cc(e.params,"params")]){o.push(...u.problems),i.push(
...u.warnings);for(const[l,f]of u.params)n.set(l,f),s.delete(l);for(const[l,f]of u.written)s.set(l,f)}const a=cc(e.params,"params").params;return{params:n,written:s,
problems:o,warnings:i,inputOf:r(u=>a.has(u)?"params":"params_file","inputOf")}}r(DD,"paramsInputs");function UD({inputs:e},{params:t},{params:n,inputOf:s}){const{
matrix:o,matrixGlob:i,matrixJob:a}=e,c=o===void 0?i&&"matrix_glob":"matrix";return{inputOf:r(u=>n.has(u)&&n.get(u)!==null?s(u):void 0,"inputOf"),defaultLine:r(u=>t.
get(u)?.default?.at.line,"defaultLine"),matrixInput:r(u=>u===a?c:void 0,"matrixInput")}}r(UD,"originsOf");function BD({inputs:e,environment:t,files:n=[],wrongInputs:s},o){
const{matrix:i,matrixJob:a,matrixGlob:c,machine:u}=e,l=s?.has("matrix_glob"),f=i===void 0||l?void 0:YP(i);return{workflowName:e.workflowName,matrix:a&&(i!==void 0||
l)?{job:a,values:f}:void 0,...c&&a&&{addedKey:{job:a,key:c.key,values:n}},given:o,variables:[...u.env.keys(),...u.secrets.keys()],environment:t}}r(BD,"readOptio\
ns");const Ec=200;function FD(e,t){if(e.length<=Ec)return e;const n=(e.length-Ec).toLocaleString("en-US");return[...e.slice(0,Ec),{code:"more",message:`${n} mor\
e ${t} are not shown.`}]}r(FD,"atMost");function WD(e,t,{inputs:n},s){const{matrixJob:o}=n;if(o===void 0)return e;const i=e.jobs.get(o);if(!i){if(!t.ids||t.ids.
includes(o))return e;const c=ue(o,t.ids);return s.problems.push({code:"unknown-matrix-job",message:`input "matrix_job" names '${o}', which is not a job of workf\
low '${e.name}'.`,hint:c?`Did you mean '${c}'?`:`Jobs: ${t.ids.join(", ")}.`}),e}if(n.matrix===void 0)return e;const a=VP(i,n.matrix);return s.problems.push(...a.
problems),s.warnings.push(...a.warnings),{...e,jobs:new Map([...e.jobs,[i.id,a.job]])}}r(WD,"withMatrix");function GD(e,t){const{job:n,doubts:s,sources:o,params:i}=e,
{inputs:a,wrongInputs:c}=o,{problems:u,warnings:l}=t,f=rD(n,a,c);HD(n,f,t);const d=AD(n,a);u.push(...d);const m=c4(n,s);u.push(...m.problems);for(const{problem:S,
isMistake:_}of a4(n))(_?u:l).push(S);const{credentialsPath:h,...b}=f.draft;h&&l.push(YD(n,h.at));const p=wD(n,i,f.draft.maxParallelTasks),{maxParallel:g}=n.strategy,
w=g&&{at:g.at,text:String(g.value)};"problem"in p&&w&&!Bg(w,e.ofDefinition)&&u.push(p.problem);const{glob:y}=dP(n,o);y?.bucket!==void 0&&!y.files&&a.dryRun&&l.push(
hP(n,y));const $=KD(e,t),k={job:n,machine:d.length===0?f.draft:b,combinations:(y&&!y.files?void 0:$)??[],...y&&{glob:y},parallelism:"problem"in p?0:p.parallelism,
...m.jobs.length>0&&{needsArtifacts:m.jobs},...f.moves&&{moves:f.moves},...f.early};return JD(k,f,a,t),{job:k,unread:f.unread,isExpanded:$!==void 0}}r(GD,"planJ\
ob");function HD(e,t,{problems:n,warnings:s,missing:o,ofInputs:i}){for(const a of t.warnings)a.at===void 0&&s.some(({message:u})=>u===a.message)||s.push(a);for(const a of t.
problems){if(a.code!=="invalid-input"){n.push(a);continue}const c=i.get(a.message);c?c.jobs.push(e.id):i.set(a.message,{problem:a,jobs:[e.id]})}for(const a of t.
missing)o.set(a,[...o.get(a)??[],e.id])}r(HD,"addMachine");function KD({job:e,doubts:t,sources:n},{problems:s}){const o=n.inputs.matrix!==void 0&&n.inputs.matrixJob===
e.id;if(t.strategies.has(e.id)&&!o){e.strategy.matrix.size>0&&s.push(...Fa(e.strategy));return}const i=e4(e);if(i){s.push(i);return}const a=Zo(e.strategy);if("p\
roblems"in a){s.push(...a.problems);return}return a.combinations}r(KD,"combinationsOf");const zD=["machine_type","instance_template","provisioning_model","spot",
"preemptible","gpu_type","gpu_count"];function JD(e,t,n,s){const{problems:o,warnings:i}=s,a=zD.every(l=>!t.unread.has(l)&&!t.reported.has(l));a&&o.push(...s4(e,
n));const c=a?gD(e):void 0;c&&i.push(c),i.push(...f4(e));const u=yn(e).flatMap(l=>jD({...e,machine:l})??[]);o.push(...u.slice(0,1))}r(JD,"checkPlanned");function VD(e,t,n){
if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(o=>`'${o}'`).join(", ")}`;return{...e,message:e.message.replace(/\.$/,` (${s}).`)}}r(
VD,"ofInput");const YD=r((e,t)=>({code:"key-file",message:`Job '${e.id}': runs-on.with.credentials_path is a key file, which anybody who obtains it can use.`,at:t,
hint:'Remove it and set the input "workload_identity_provider": workload identity federation needs no key.'}),"keyFileWarning"),qD={project_id:"$GOOGLE_CLOUD_PR\
OJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function XD(e,t){return{code:"missing-input",message:`input "${e}" is required: job${t.length>1?"\
s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in runs-on.with.`,hint:`Set the input "${e}" or ${qD[e]}, or write ${e} under runs-on\
.with.`}}r(XD,"missingInput");const hw=r(({unknown:e},t,n)=>n.some(s=>e?.arguments.get(t)?.has(s)),"isAnyUnread"),ZD={trigger:{variable:"WORKFLOW_CORE_CONF_PATH",
setting:"conf_paths"},uses:{variable:"WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"regist\
ry_filter"}},QD=["image","requirements","env","environment","secrets"];function e6(e,t,n){const s=[],o=[];for(const i of t){if(hw(e,i.job,QD))continue;const a=e.
jobs.get(i.job);if(!a||n6(i,e,a,n))continue;const{machine:c}=a,u=c.requirements.length===0&&c.image===En.image;(bi(i,e)||n===void 0&&u||wi(i)?s:o).push(s6(i,e))}
return{problems:s,warnings:o}}r(e6,"unfoundTargets");const t6=r((e,t)=>e.kind!=="filter"&&!bi(e,t)&&!wi(e),"mayBeInSource"),bi=r((e,t)=>e.kind==="trigger"&&e.name===
t.workflow.name,"isItself"),wi=r(({kind:e,name:t})=>e==="uses"&&ec(t),"isAction");function n6(e,t,{job:n,machine:s},o){if(bi(e,t)||wi(e))return!1;if(e.kind==="t\
rigger"&&t.workflow.siblings.has(e.name))return!0;const{variable:i,setting:a}=ZD[e.kind],c=n.model.get("extras"),u=[t.workflow.extras,c instanceof Map?c:new Map];
if(s.env.has(i)||s.secrets.has(i)||e.settings.includes(a)||u.some(f=>f.has(a))||e.hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;if(o===void 0||
e.kind==="filter")return!1;if(e.kind==="trigger")return o.some(f=>/^conf\/.*\.ya?ml$/.test(f));const[l=""]=e.name.split(/[/.]/);return e.hasTemplate||o.some(f=>f===
`${l}.py`||f.startsWith(`${l}/`))}r(n6,"isFound");function s6(e,t){const{at:n,excerpt:s,name:o}=e,{inside:i}=e,c=`${i?`Job '${i.job}' of workflow '${i.workflow}\
'`:`Job '${e.job}'`}${e.stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"unknown-filter",message:`${c}: the library has no filter '${o}'\
.`,at:n,excerpt:s,hint:hR(o)};const u=r((d,m)=>({code:"unknown-target",message:`${c}: ${d}`,at:n,excerpt:s,hint:m}),"problem");if(bi(e,t))return u(`triggers its\
 own workflow '${o}'.`,"Use foreach or until for a loop.");if(wi(e))return u(`'${o}' is an action of GitHub, which cannot run in a task.`,Zg);if(e.kind==="trigg\
er"){const d=`Put it into this file, or into conf/${o}.yml with source: conf/.`;return u(`the task finds no workflow '${o}': it is not in this file.`,d)}const f=`\
Name its package in the input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_vars".`;return u(
`the task finds no function '${o}'.`,f)}r(s6,"unfound");const o6=4*1024*1024,i6=5;async function r6(e,t){const n=(0,J.resolve)(e);for(let s=(0,J.dirname)((0,J.resolve)(
e,t));s.startsWith(n);s=(0,J.dirname)(s)){const o=await a6(s);if(o!==void 0){const i=await c6(o);return{folder:s,...i!==void 0&&{commit:i}}}if(s===(0,J.dirname)(
s))break}}r(r6,"checkedOut");async function a6(e){const t=(0,J.join)(e,".git"),n=await(0,ce.stat)(t).catch(()=>{});if(n?.isDirectory())return t;if(!n?.isFile())
return;const[,s]=/^gitdir: (.+)$/m.exec(await Bs(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,J.isAbsolute)(s)?s:(0,J.join)(e,s)}r(a6,"git\
Folder");async function c6(e){const t=(await Bs((0,J.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,J.resolve)(e,t);let s=(await Bs((0,J.join)(e,"HEAD")))?.trim()??
"";for(let o=0;o<i6;o++){if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split("/").includes(
".."))return;s=(await Bs((0,J.join)(n,i)))?.trim()??u6(await Bs((0,J.join)(n,"packed-refs"))??"",i)}}r(c6,"headOf");const u6=r((e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"","packed");async function Bs(e){const t=await(0,ce.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>o6))return(0,ce.
readFile)(e,"utf8").catch(()=>{})}r(Bs,"small");const l6=[3,11],f6=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^invalid syntax\. Maybe you meant|^invalid (?:non-printable )?character|^'(?:break|continue)' (?:outside|not properly in) loop/,
d6=/\b[rR]?[fF][rR]?["']/,h6=1e4,m6=8*1024*1024,p6=`
import json, sys, textwrap, warnings
warnings.simplefilter("ignore")
answers = []
for mode, variants in json.load(sys.stdin):
    first = None
    for variant in variants:
        text = textwrap.dedent(variant) if mode == "exec" else variant
        skipped = text[: len(text) - len(text.lstrip())].count("\\n")
        try:
            compile(text.strip(), "stage", mode, 0, True)
        except SyntaxError as error:
            source = text.split("\\n")
            line = (error.lineno or 1) + skipped
            written = source[line - 1] if line <= len(source) else ""
            margin = len(written) - len(written.lstrip())
            column = (error.offset or 1) - (0 if line == 1 + skipped else margin)
            first = first or {"message": error.msg, "line": line, "column": max(1, column)}
        except Exception:
            # Too deep for the compiler, or with characters that it does not take: not a matter of syntax.
            first = None
            break
        else:
            first = None
            break
    answers.append(first)
json.dump({"version": sys.version_info[:2], "answers": answers}, sys.stdout)
`;async function g6(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({mode:u,variants:l})=>[u,l])),o=b6(await w6(s,
t.environment.PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&mw(o,l6),a=[],c=[];for(const[u,l]of e.entries()){const f=o.answers[u];
if(!f)continue;const d=!mw(o,[3,12])&&l.variants.some(h=>d6.test(h));(i||l.isShell||!d&&f6.test(f.message)?a:c).push(l.problem(f))}return{problems:a,warnings:c}}
r(g6,"pythonSyntax");const mw=r(({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1],"isAtLeast");function b6(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}
r(b6,"answerOf");async function w6(e,t){const{spawn:n}=await Promise.resolve().then(P.t.bind(P,31421,19));return new Promise(s=>{const o=n("python3",["-I","-S",
"-c",p6],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","pipe","ignore"],signal:AbortSignal.timeout(h6),killSignal:"SIGKILL"});let i="";o.stdout.setEncoding(
"utf8").on("data",a=>{i+=a,i.length>m6&&o.kill("SIGKILL")}),o.on("error",()=>s(void 0)),o.on("close",a=>s(a===0?i:void 0)),o.stdin.on("error",()=>{}).end(e)})}r(
w6,"compiled");const pw=[zn,"pydantic==2.11.7"],y6=/^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*(\d[\w.!+-]*)$/;function $6(e){const t=new Map;for(const n of[
...pw,...e]){const[,s,o]=y6.exec(n.trim())??[];if(s===void 0||o===void 0)continue;const i=s.toLowerCase().replace(/[-_.]+/g,"-"),a=t.get(i),c=o.replace(/\+.*$/,
"").replace(/(?:\.0)+$/,"");if(a&&a.version!==c)return[a.text,n];t.set(i,{version:c,text:n})}}r($6,"contradiction");const k6=r(e=>pw.includes(e),"isOfLibrary"),
S6=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,_6=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,vc=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,
E6=/^[\w./-]+\.txt$/;function v6(e){return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=S6.exec(t)?.[1]??(E6.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=_6.exec(t)?.[1];if(s!==void 0)return{kind:"constraints",path:s.trim()};if(t==="--require-hashes")return{kind:"require-hashes"};if(/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t))return ww(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise i\
n "env_vars".');if(t.startsWith("-")||/\s--\w/.test(t.replace(vc,"")))return ww(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--requir\
e-hashes" are supported here; editables and other options are not.');if(nn(t)!==t)return{kind:"refused",message:"An address contains a password or a token.",hint:T6};
const o=M6(t.replace(vc,"").trim());return o===void 0?{kind:"requirement",text:t}:{kind:"refused",message:`"${t.slice(0,200)}" is not a requirement.`,hint:o}})}
r(v6,"requirementLines");const Oc="[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?",O6=`\\[\\s*(?:${Oc}(?:\\s*,\\s*${Oc})*)?\\s*\\]`,gw="(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+\
!-]+",bw=new RegExp(`^${Oc}\\s*(?:${O6})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${gw}(?:\\s*,\\s*${gw})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`);function M6(e){if(e.length>
1e3)return;const[t=""]=e.split(/[\s;]/);if(bw.test(e)||/^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(t))return;const n=/^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.
exec(e);if(n){const[,i,a="",c]=n;return`Write ${i}${a==="=>"?">=":a==="=<"?"<=":"=="}${c}.`}const s=/^(?:python3? -m )?(?:uv )?pip3? install\s+(.+)$/.exec(e)?.[1];
if(s!==void 0)return`Write the packages alone, one per line:
  requirements: |
${s.split(/\s+/).filter(a=>!a.startsWith("-")).map(a=>`    ${a}`).join(`
`)}`;const o=e.split(/\s*,\s*|\s+/);return o.length>1&&o.every(i=>bw.test(i))?`Write one requirement per line:
  requirements: |
${o.map(i=>`    ${i}`).join(`
`)}`:'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'}r(M6,"mistakeIn");const T6='Save the address of the index in Secr\
et Manager, and pass it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',ww=r((e,t)=>({
kind:"refused",message:`"${nn(e.split(/\s/)[0]??"")}" is not a requirement.`,hint:t}),"noRequirement"),yw=r(e=>e.replace(vc,"")!==e,"hasHash"),A6="-c ",N6=new Set(
["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_INDEX"]);function x6(e,t){if(!t.some(yw))return[...e].find(n=>N6.has(n))}r(x6,"extraIndexOf");async function I6(e,t){
const n=new Map,s=new Map,o=new Map;for(const[i,a]of e.jobs){if(hw(e,i,["requirements"]))continue;const{machine:c}=a,u=a.job.runsOn.with.get("requirements")?.at,
l=u?`Job '${i}': runs-on.with.requirements`:'input "requirements"',f=r((b,p)=>{const g=`${l}: ${b}`;n.set(g,{code:"invalid-requirements",message:g,...u&&{at:u},
...p&&{hint:p}})},"refuse"),d={requirements:[],constraints:[],mustHaveHashes:!1};await $w(c.requirements,{workspace:t,folder:".",from:[]},d,f);const m=[...d.requirements,
...d.constraints.map(b=>A6+b)];R6(d,f),L6([...d.requirements,...d.constraints],f);const h=x6([...c.env.keys(),...c.secrets.keys()],m);h&&s.set(h,j6(h)),o.set(i,
{...a,machine:{...c,requirements:m}})}return{plan:{...e,jobs:new Map([...e.jobs,...o])},problems:[...n.values()],warnings:[...s.values()]}}r(I6,"resolveRequirem\
ents");async function $w(e,t,n,s){const o=r((i,a)=>s(`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,a),"here");for(const i of v6(e))if(i.kind==="requirement")
(t.isConstraints?n.constraints:n.requirements).push(i.text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.kind==="refused")o(i.message,i.hint);else{
const a=t.isConstraints||i.kind==="constraints";await C6(i.path,{...t,isConstraints:a},n,o)}}r($w,"resolveLines");async function C6(e,t,n,s){const{workspace:o,from:i}=t,
a=J.posix.join(t.folder,e);if(i.includes(a)){s(`"${a}" includes itself.`);return}const c=await us({workspace:o,path:a,input:"requirements"});if("problem"in c){s(
c.problem.message.replace(/^input "requirements": /,""),c.problem.hint);return}const u=new TextDecoder().decode(c.bytes).replace(/^\ufeff/,""),l={...t,folder:J.
posix.dirname(a),from:[...i,a]};await $w(u.split(/\r?\n/),l,n,s)}r(C6,"resolveFile");function R6({requirements:e,mustHaveHashes:t},n){const s=e.filter(o=>!yw(o));
s.length===0||!t&&s.length===e.length||n(`If one requirement has a hash, all need one; "${s[0]}" has none.`,'List all packages with their hashes, including thos\
e of ddeutil-workflow unless the image contains it: "pip-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}r(R6,"checkHashe\
s");function L6(e,t){const[n,s]=$6(e)??[];if(n===void 0)return;const o=k6(n)?"The library that runs the stages needs this version: remove yours, or allow it.":"\
Keep one of them.";t(`"${n}" and "${s}" contradict each other.`,o)}r(L6,"checkVersions");const j6=r(e=>({code:"extra-index",message:`${e} names a second index: \
pip installs the highest version from all indexes, so a public package of the same name can replace yours.`,hint:"Use one index for everything (PIP_INDEX_URL), \
or give every requirement its hashes."}),"extraIndex");var P6=P(38522);const Fs=512;function D6(e){const n=[...e].sort((o,i)=>Buffer.compare(Buffer.from(o.path),
Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:a})=>{const c=a?493:420,u=[kw({path:o,size:i.length,mode:c,type:"0"}),Sw(i)];if(U6(o))return u;const l=Buffer.
from(B6("path",o));return[kw({path:"pax",size:l.length,mode:420,type:"x"}),Sw(l),...u]}),s=(0,P6.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*Fs)]),{level:9});return s[9]=
255,s}r(D6,"sourceArchive");const Mc=r(e=>(0,xe.createHash)("sha256").update(e).digest("hex"),"digestOfArchive"),U6=r(e=>Buffer.byteLength(e)<=100&&/^[\x20-\x7e]*$/.
test(e),"isPlain");function kw(e){const t=Buffer.alloc(Fs),n=r((o,i,a)=>t.write(`${o.toString(8).padStart(a-1,"0")}\0`,i,"latin1"),"octal");Buffer.from(e.path).
copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(e.type,156,"latin1"),t.write("ust\
ar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}r(kw,"header");function Sw(e){return Buffer.
concat([e,Buffer.alloc((Fs-e.length%Fs)%Fs)])}r(Sw,"padded");function B6(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}r(B6,"paxRecord");const _w=2e4,Ew=256*1024*1024,F6=64*1024,W6=r(e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,F6).toString("latin1")),"isPrivateKey"),vw=r(e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":""),"source_listed");async function G6(e,t){const n=[],
s=zp([]),o=[],i=[];let a=0;const c=r(()=>n.length>_w||a>Ew,"isTooMuch"),u=r(async l=>{const f=await(0,ce.realpath)((0,J.join)(e,l)).catch(()=>{}),d=f===void 0?void 0:
await(0,ce.stat)(f),m=f===void 0?"..":(0,J.relative)(e,f).split(J.sep).join("/");if(f===void 0||!d?.isFile()||m.startsWith("../")||s(m)){o.push(l);return}if(a+=
d.size,c())return;const h=await(0,ce.readFile)(f);W6(h)&&i.push(l),n.push({path:l,content:h,isExecutable:(d.mode&64)!==0})},"take");for await(const{path:l}of Jp(
e)){if(c())break;t(l)&&await u(l)}return{files:n,stray:o,keys:i,isTooMuch:c()}}r(G6,"source_collect");function H6({files:e,isTooMuch:t},n){if(t)return{code:"sou\
rce-too-large",message:`input "source" matches more than ${`${_w.toLocaleString("en-US")} files and ${Ew/1024/1024} MiB`}.`,hint:"Match fewer files, or store da\
ta in a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "source" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, rel\
ative to the workspace, and check that actions/checkout is an earlier step."}}r(H6,"source_mistakeIn");function K6({stray:e,keys:t}){const n={code:"source-link",
message:`input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${vw(e)}.`},s={code:"source-private-key",message:`\
input "source": these files look like private keys, and are sent to the bucket and to every task: ${vw(t)}.`,hint:'Exclude them with a pattern that starts with \
"!", and save the key in Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}r(K6,"warningsOf");async function z6(e){const{patterns:t}=e;
let n;try{n=await G6(await(0,ce.realpath)(e.workspace),KI(t))}catch(i){if(!(i instanceof Yo))throw i;const{code:a,message:c}=i;return{problems:[{code:a,message:`\
input "source": ${c}`}],warnings:[]}}const s=H6(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:D6(o),paths:o.map(({path:i})=>i).
sort()},problems:[],warnings:K6(n)}}r(z6,"collectSource");async function J6({runner:e,environment:t,gitHub:n},s){const{draft:o,...i}=rP(e.inputs,t),a=Xs(t).problems.
map(n8),c={...i.inputs&&a.length===0&&{inputs:o},file:e.inputs.workflow??"",definitionText:"",secrets:[],warnings:i.warnings},u=[...i.problems,...a];if(!o.workflow)
return{...c,problems:u};const l=t.GITHUB_WORKSPACE||process.cwd(),f=await s8(n,o,l);if(f){const S=!i.wrong.has("dry_run")&&!i.wrong.has("allow_unsafe_events");return{
...c,problems:S?[...u,f]:u}}const{definition:d,params:m,unread:h}=await q6(o,l),{file:b,text:p}=d,g=[...u,...h];if(p===void 0)return{...c,file:b,problems:g};const w=await Z6(
o,l),y={inputs:o,definition:{text:p,file:b},...m?.text!==void 0&&{paramsFile:m.text},environment:t,...w.files&&{files:w.files},wrongInputs:new Set([...i.wrong,...m?.
problems.length?["params_file"]:[]]),now:new Date(s)},$=await V6(y,[...g,...w.problems],l),k=[...i.warnings,...$.warnings];return{...c,file:b,definitionText:p,...$,
warnings:k}}r(J6,"prepare");async function V6(e,t,n){const{inputs:s,environment:o}=e,i=dw(e),a=i.plan??i.draft,c=await g6(i.python,{isDefaultImage:t8(a,s).every(
g=>g===En.image),environment:o}),u=await Ow(a,s,n),{source:l,...f}=await X6(s,n),d=r(g=>Y6(i.problems,g)&&(f.problems.length===0||a!==void 0&&!t6(g,a)),"isKnown"),
m=a?e6(a,i.targets.filter(d),l?.paths):{problems:[],warnings:[]},h=el(i.secrets),b=Mw(h),p=b([...t,...jn([...i.problems,...c.problems,...m.problems]),...u?.problems??
[],...a?await o8(a,n):[],...f.problems]);return{...u&&p.length===0&&{...Tw(u,b),sources:e},...l&&{source:l},secrets:h,problems:p,warnings:b([...jn([...i.warnings,
...c.warnings,...m.warnings]),...u?.warnings??[],...f.warnings,...Q6(e.files,l?.paths)])}}r(V6,"prepareSources");const Y6=r((e,{at:t})=>e.every(n=>n.at?.line!==
t.line||n.at.column!==t.column),"isNewIn");async function q6(e,t){const n=await Aw({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?await Aw({workspace:t,
path:e.paramsFile,input:"params_file"}):void 0;return{definition:n,params:s,unread:[...n.problems,...s?.problems??[]]}}r(q6,"readTexts");const X6=r(async(e,t)=>e.
source.length>0?z6({workspace:t,patterns:e.source}):{source:void 0,problems:[],warnings:[]},"packedSource");async function Z6({matrixGlob:e},t){if(!e||e.bucket!==
void 0)return{problems:[]};const n=await VI(t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,problems:[]}}r(Z6,"matchedFiles");function Q6(e=[],t=[]){
const n=new Set(t),s=e.filter(a=>!n.has(a)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.length===e.length?"none":`${s.length}\
 of ${e.length}`} of the files it matches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'Name them in the input "source" if\
 the tasks read them.'}]}r(Q6,"filesNotSent");async function e8(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const a=dw({...s,files:t}),c=n.GITHUB_WORKSPACE||
process.cwd(),u=await Ow(a.plan,o,c),l=Mw(i),f=l([...jn(a.problems),...u?.problems??[]]),d=new Set(e.warnings.map(({message:h})=>h)),m=l(a.warnings).filter(({message:h})=>!d.
has(h));return!u||f.length>0?{...e,problems:f,warnings:m}:{...e,...Tw(u,l),problems:f,warnings:m}}r(e8,"withFiles");async function Ow(e,t,n){if(!e)return;const s=await I6(
e,n),o=mP(s.plan,t.only),i=[...s.problems,...o.problems];return{whole:s.plan,part:o.plan,problems:i,warnings:s.warnings}}r(Ow,"chosenPart");const Mw=r(e=>t=>t.map(
n=>f$(n,e)),"maskingOf"),Tw=r(({whole:e,part:t},n)=>({plan:{...t,warnings:n(t.warnings)},whole:e}),"plansOf"),t8=r((e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.
image):[t.machine.image],"imagesOf"),n8=r(e=>({code:"invalid-proxy",message:e}),"proxyProblem");async function Aw(e){const t=await us(e);if("problem"in t)return{
file:e.path,problems:[t.problem]};const{text:n,problems:s}=qv(t.bytes,t.file);return{file:t.file,text:n,problems:s}}r(Aw,"prepare_readText");async function s8({
outsiders:e,eventName:t,commit:n},s,o){if(!e||s.allowUnsafeEvents||s.dryRun)return;const i=r(u=>({code:"unsafe-event",message:`The event ${t} ${u}; the run is r\
efused.`,hint:'Use the event "pull_request" with "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".'}),"refused");if(e.
code==="fork")return i("gives this job's cloud access to code of a fork");if(e.code==="unknown")return i("can be triggered by outsiders, and its payload does no\
t say whose code it is about");const a=await r6(o,s.workflow);if(!a||a.commit===n)return;const c=a.commit?.slice(0,7)??"a commit that cannot be read";return i(`\
can be triggered by outsiders, and the definition is not from its commit: HEAD of ${a.folder} is ${c}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}r(s8,"unsafeEven\
t");async function o8(e,t){const n=[];for(const{job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)continue;const a=`Job '${s.id}': credentials\
_path`,c=await us({workspace:t,path:i.value,input:"credentials_path"});if("problem"in c){const{code:l,message:f}=c.problem;n.push({code:l==="file-not-found"?"no\
-key-file":l,message:f.replace(/^input "credentials_path"/,a),at:i.at,hint:'Remove credentials_path and set the input "workload_identity_provider", which needs \
no key.'});continue}const u=Vf(new TextDecoder().decode(c.bytes));typeof u=="string"&&n.push({code:"invalid-key-file",message:`${a}: "${i.value}" ${u}.`,at:i.at,
hint:'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.'})}return n}r(o8,"keyFileProblems");async function i8(e,t,{
definitionText:n,source:s}){const{plan:o}=e,[i]=t.buckets;if(!i)return;const a=await e.clients.storage(i),c=r((l,f,d)=>a.create({bucket:i.name,name:t.folder+l,content:f,
contentType:d},e.stop),"put"),u={run_id:t.runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:Mc(s.archive)},...r8(
o),library:zn,task_contract:Kn};await Promise.all([...s?a8(e,t,s):[],c("definition.yml",n,"application/yaml"),c("params.json",Ee(o.params,2),"application/json"),
c("run.json",`${JSON.stringify(u,null,2)}
`,"application/json")])}r(i8,"stageRun");function r8({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};
return{}}r(r8,"stage_globOf");function a8(e,t,n){return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),a={bucket:o.
name,name:yr(t)};await i.create({...a,content:n.archive,contentType:"application/gzip"},e.stop)})}r(a8,"putSource");const c8=1.1;function u8(e,t,n,s){const o=new Map(
[...e.jobs.keys()].map(c=>[c,[]]));let i=0,a=0;return s.outputs({run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(c,u){o.get(c)?.push(u),i++,!(i<a*c8)&&
(a=i,s.outputs({batch_jobs:Dl(o)}))}}}r(u8,"earlyOutputs");const l8=r(e=>async(...t)=>{const n=await e(...t),s=[];let o=0;for await(const u of n.body??f8()){if(o+=
u.length,o>is)throw new rs;s.push(u)}const{status:i,statusText:a,headers:c}=n;return new Response(s.length===0?null:Buffer.concat(s),{status:i,statusText:a,headers:c})},
"boundedFetch");async function*f8(){}r(f8,"emptyBody");const yi=100,d8=10,h8=3,m8=15e3,p8=6e4;async function g8(e,t){const{getOctokit:n}=await Promise.all([P.e(
119),P.e(413)]).then(P.bind(P,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:l8(s.request.endpoint.DEFAULTS.request?.fetch??fetch)}}r(g8,"c\
lientOf");function b8(e){let t;const n=r(()=>(t??=g8(e.token,e.apiUrl),t),"client"),s=`/repos/${e.repository}`,o=r(d=>({service:"github",operation:d,resource:e.
repository,attemptMs:m8,totalMs:p8,signal:e.signal,...e.patience}),"detailsOf"),i=r(async(d,m,h,b)=>e.call(o(d),async p=>{const{octokit:g,send:w}=await n(),{data:y}=await g.
request(m,{...h,request:{signal:p,fetch:w}});if(!b(y))throw new Le("the answer is not what GitHub documents");return y}),"request"),a=r(async(d,m,h,b)=>{let p=!1;
return e.call(o(d),async g=>{const w=p?await b():void 0;if(p=!0,w!==void 0)return w;const{octokit:y,send:$}=await n(),{data:k}=await y.request(m,{...h,request:{
signal:g,fetch:$}});if(!Tc(k))throw new Le("the answer is not what GitHub documents");return Number(k.id)})},"create"),c=r(async d=>{const m=[];for(let h=1;h<=h8;h++){
const b=`GET ${s}/commits/${encodeURIComponent(d)}/check-runs`,y=(await i("list check runs of",b,{filter:"all",per_page:yi,page:h},r($=>Array.isArray($?.check_runs),
"isList"))).check_runs;if(m.push(...y.map(w8)),y.length<yi)break}return m},"checkRuns");let u;const l=r(()=>{const d=r(m=>m?.data?.viewer??{},"viewer");return u??=
i("ask who writes in",`POST ${e.apiUrl.replace(/\/v3$/,"")}/graphql`,{query:"{ viewer { databaseId } }"},m=>Number.isSafeInteger(d(m).databaseId)).then(m=>Number(
d(m).databaseId)),u},"authorId"),f=r(async(d,m)=>{const h=`GET ${s}/issues/${d}/comments`;for(let b=1;b<=d8;b++){const g=await i("list comments in",h,{per_page:yi,
page:b},Array.isArray),w=g.filter(k=>String(k.body??"").startsWith(m)),y=w.length>0?await l():void 0,$=w.find(({user:k})=>k?.id===y);if($)return Number($.id);if(g.
length<yi)return}},"findComment");return{createCheckRun(d){const m=r(async()=>(await c(String(d.head_sha))).find(({externalId:h})=>h===d.external_id)?.id,"find");
return a("create check run in",`POST ${s}/check-runs`,d,m)},async updateCheckRun(d,m){await i(`update check run ${d} in`,`PATCH ${s}/check-runs/${d}`,m,Tc)},checkRuns:c,
async upsertComment(d,{marker:m,body:h,isOnlyUpdate:b}){const p=await f(d,m);if(p!==void 0)await i("update comment in",`PATCH ${s}/issues/comments/${p}`,{body:h},
Tc);else if(!b){const g=`POST ${s}/issues/${d}/comments`;await a("create comment in",g,{body:h},()=>f(d,m))}}}}r(b8,"gitHubApi");const Tc=r(e=>Number.isSafeInteger(
e?.id),"hasId"),w8=r(e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.output?.annotations_count??0)}),"che\
ckRunView"),Nw={124:'the time limit of the command "timeout" was reached',126:"not executable",127:"command not found",130:"interrupted, SIGINT",134:"aborted, S\
IGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"stopped from outside, SIGTERM"},y8=r(e=>e in Nw,"hasMeaning"),xw=r(e=>{const t=Nw[e];return t===void 0?
`exit code ${e}`:`exit code ${e} (${t})`},"exitCodeText"),Ac=10,$i=4e3,Nc=200,xc=12;function Iw(e,t=Ac){const n=io(e),s=Rw(n.plan.workflow.file),o=Qi(n).map(c=>$8(
c,s)),i=[...k8(n,s),...o],a=n.warnings.map(c=>({path:s,startLine:n.plan.workflow.at.line,level:"warning",title:de(n.plan.workflow.name,Nc),message:ki(c)}));return[
...Ic(i,t,"cause"),...Ic(a,t,"warning")]}r(Iw,"annotationsOf");function Cw(e,t={}){const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:Rw(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:ki(s.message+o)}]});return Ic(
n,t.limit??Ac,"problem")}r(Cw,"problemAnnotations");function $8(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,a=s.slice(0,xc).map(
b=>Jo(b.combination)),c=s.length>xc?`, and ${V(s.length-xc)} more`:"",u=i>1&&s.length>0?`${V(s.length)} of ${D(i,"combination")}: ${a.map(b=>`[${b}]`).join(", ")}${c}`:
"",{exitCode:l=1,origin:f}=n,m=f==="stage"&&y8(l)&&!n.message.includes(`exit code ${l}`)?xw(l):"",h=[it(n),u,m,n.hint??""].filter(b=>b!=="");return{path:n.file?.
path??t,startLine:n.file?.line??er(o,n),level:"failure",title:de(gk(e),Nc),message:ki(h.join(`
`))}}r($8,"failureAnnotation");const k8=r(({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:de(`${t.workflow.name}\
 was aborted`,Nc),message:ki([it(e),e.hint??""].join(`
`))}],"brokenAnnotation");function Ic(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.
length;return[...s,{...o,title:`and ${D(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,$i).toWellFormed()}]}r(Ic,"limited");const ki=r(e=>{const t=ot(
e.slice(0,$i*2)).trim();return t.length<=$i?t:`${t.slice(0,$i-1).toWellFormed()}\u2026`},"cutMessage"),Rw=r(e=>e.replace(/^(\.\/+)+/,""),"repositoryPath"),S8=[{
causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},
{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{
causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[Cc,..._8]=S8,Lw={jobRows:5,warnings:3,gridCells:0,params:0},E8=[{...Cc,jobRows:300,
warnings:50,gridCells:600,params:100},{...Cc,jobRows:50,warnings:10,gridCells:0,params:20},{...Cc,...Lw},..._8.map(e=>({...e,...Lw}))];function Rc(e,t){let n="";
for(const[s,o]of E8.entries())if(n=e(o,s===0),Ft(n)<=t)return n;return Lc(n,t)}r(Rc,"detail_fitting");const jw=`

\u2026`;function Lc(e,t){if(Ft(e)<=t)return e;const n=Math.max(0,t-Ft(jw)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${jw}`}r(Lc,"cutToBytes");const jc=9e5,Si=r(e=>`${e.filter(t=>t!=="").join(`

`)}
`,"page"),_i={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},Ei=50,vi=6e4,Pw=250,v8=255,O8=r((e,t)=>({...T8(e),status:"\
in_progress",started_at:Dw(t.startedMs),output:Dc(t)}),"checkRunStart"),M8=r(e=>({status:"in_progress",output:Dc(e)}),"checkRunProgress");function Pc(e){const t=Dc(
e),n=e.annotations.map(A8),s=n.slice(0,Ei),o=[{status:"completed",conclusion:e.conclusion,completed_at:Dw(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];
for(let i=Ei;i<n.length;i+=Ei)o.push({output:{...t,annotations:n.slice(i,i+Ei)}});return o}r(Pc,"checkRunEnd");const T8=r(e=>({name:de(e.name,Pw),head_sha:e.headSha,
...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==void 0&&{details_url:e.detailsUrl}}),"identityOf"),Dc=r(e=>({title:de(e.title,Pw),summary:Lc(
e.summary,vi)}),"outputOf"),A8=r(e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.startColumn!==void 0&&{start_column:e.startColumn,end_column:e.
startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:de(e.title,v8)}),"checkAnnotation"),Dw=r(e=>`${new Date(e).toISOString().slice(
0,19)}Z`,"isoSeconds"),Uw=5;function Bw({jobs:e,endedMs:t}){if(!e.some(({early:i})=>i))return"";const n=bp({jobs:e,endedMs:t}).reduce((i,{early:a})=>i+(a?.savedMs??
0),0),s=uo(e,void 0)?.waitedVcpuHours??0;return`Started early: ${n<1e3?"saves nothing":`saves about ${ye(n)}`}, machines waited ${Ge(s)} vCPU-hours`}r(Bw,"early\
Line");function N8(e){const t=Bw(e);if(t==="")return"";const n=e.jobs.filter(({early:a})=>a?.reason!==void 0);if(n.length===0)return`${t}.`;const s=n.slice(0,Uw).
map(x8).join("; "),o=n.length-Uw,i=o>0?` and ${D(o,"more job")}`:"";return`${t}. In vain: ${s}${i}.`}r(N8,"early_text_earlyText");const x8=r(({planned:e,early:t})=>`${we(
e.job.id,80)} (${z(t?.reason??"",200)})`,"vainText"),I8=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function Oi(e,t){const[n="",...s]=e.trim().split(`\

`);if(s.length>0){const c=rt(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${Oi(n,t)}

${c}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let a=0;for(const c of o.matchAll(I8))i.push(Fw(o.slice(a,c.index),t)),i.push(rt(c[0],{lines:1,characters:1e3},
"sh")),a=c.index+c[0].length;return i.push(Fw(o.slice(a),t)),`**What to do:** ${i.filter(c=>c!=="").join(`

`)}`}r(Oi,"whatToDo");const Fw=r((e,t)=>z(e.replace(/^[\s.;,)]+/,"").trim(),t),"what_to_do_text"),C8=3,Ww=20,Gw=24,R8=2e5;function L8(e){const{causes:t,detail:n}=e;
if(t.length===0)return"";const s=t.slice(0,n.causes),o=s.map((i,a)=>D8({...e,cause:i,position:a}));if(t.length>s.length){const i=t.slice(s.length),a=i.reduce((c,u)=>c+
u.combinations.length,0);o.push(`\u2026 and ${D(i.length,"more cause")} (${D(a,"task")}).`)}return[...t.length>1?[j8(e,s)]:[],...o].join(`

`)}r(L8,"failuresSection");function j8(e,t){return at([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(
s+1),we(it(n.failure).trimStart().split(`
`)[0]??"",120),Hw(n),`${P8(n)} ${Uc(n,e)}`]))}r(j8,"overview");const Hw=r(e=>`${V(Math.max(1,e.combinations.length))} of ${V(e.job.planned.combinations.length)}`,
"tasksText"),P8=r(e=>{const t=e.failure.stagePath.at(-1),n=we(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${we(t,40)}`},"shortPlace"),Kw=r(e=>{const t=e.
failure.stagePath.map(s=>we(s,80)),n=we(e.job.planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},"placeMarkdown"),Uc=r((e,t)=>{const{file:n}=e.
failure;if(n)return He(we(`${n.path}:${n.line}`,160),t.links.source?.(n.path,n.line));const s=er(e.job,e.failure);return He(z(`${t.file.split("/").at(-1)}:${s}`),
t.links.definition?.(s))},"lineLink");function D8(e){const{cause:t,detail:n}=e,{failure:s}=t,o=e.causes.length===1,i=[o?`${Kw(t)} at ${Uc(t,e)}`:Uc(t,e),t.job.planned.
combinations.length>1?`${Hw(t)} tasks`:"",s.exitCode===void 0?"":xw(s.exitCode),t.combinations.length===1?F8(t,e.links):""].filter(f=>f!==""),a=U8(s),c={lines:n.
tracebackLines,characters:n.lineLength},u=o&&a!=="",l=de(s.hint??"",600);return[...o?[]:[`### \u274C ${e.position+1}. ${Kw(t)}`],i.join(" \xB7 "),...l===""?[]:[
Oi(l,600)],...B8({...e,verdict:o?e.verdict:""},u?a:""),...u?[rt(a,{...c,lines:Math.min(c.lines,Gw)})]:[],...t.combinations.length>1?[W8(e)]:[],...a!==""&&(!u||a.
split(`
`).length>Gw)?[Ce("Traceback",rt(a,c))]:[],...G8(t,a,n)].join(`

`)}r(D8,"causeText");function U8({traceback:e="",message:t,origin:n}){const s=ot(e.slice(-R8)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==ot(t).trim()?s:""}r(U8,"failures_evidenceOf");function B8(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${V(n.messages)} similar \
messages; this is the first.`]:[],i=ot(it(n.failure).slice(0,s.lineLength*20)).trim(),a=i.length<=300&&!i.includes(`
`);return a&&e.verdict.includes(i.replace(/\[Errno \d+\] /,"").replace(/\.$/,""))||t.includes(i)?o:a?[we(i),...o]:[rt(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}r(B8,"messageText");const F8=r((e,t)=>{const[n]=e.combinations;if(!n)return"";const s=Jo(n.combination);return[s===
""?"":we(s,160),zw(n),n.attempts>1?`${V(n.attempts)} tries`:"",Jw(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},"taskFacts"),zw=r(e=>e.startedMs===void 0||e.endedMs===
void 0?"":gn(ye(e.endedMs-e.startedMs)),"timeText");function Jw(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.
batchJobs.length===1&&{taskIndex:t.index}});return o===void 0?"":He("log",o)}r(Jw,"logLink");function W8(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.
detail.failed),o=Mp(s.map(h=>h.combination)),i=o.length>C8,a=n.logs!==void 0&&t.job.batchJobs.length>0,c=s.some(h=>h.attempts>1),u=[{title:"Task",align:"right"},
...i?[{title:"Combination"}]:o.map(h=>({title:z(h,40)})),{title:"Time",align:"right"},...c?[{title:"Tries",align:"right"}]:[],...a?[{title:"Log"}]:[]],l=r(h=>[String(
h.index),...i?[z(Jo(h.combination),160)]:o.map(b=>z(R(h.combination.matrix.get(b)??""),60)),zw(h),...c?[String(h.attempts)]:[],...a?[Jw(t.job,h,n)]:[]],"row"),f=at(
u,s.slice(0,Ww).map(l)),d=s.slice(Ww),m=t.combinations.length-s.length;return[f,...d.length>0?[Ce(`${D(d.length,"more failed task")}`,at(u,d.map(l)))]:[],...m>0?
[`\u2026 and ${D(m,"more failed task")}, listed in the output \`failed\` and the run's folder.`]:[]].join(`

`)}r(W8,"failedTasks");function G8(e,t,n){const s=new Set([...t.split(`
`),...it(e.failure).split(`
`)].map(Vw)),o=r(h=>e.failure.origin==="stage"&&h.startsWith("\xB7 packages:"),"isOwn"),i=r(h=>!o(h)&&!s.has(Vw(h)),"isNew"),a=e.failure.lastLines??[],c=H8(a,n.
logLines,i),u=r(h=>de(h)!=="","isText"),l=c.some(u)||a.some(h=>u(h)&&i(h));if(c.length===0||!l)return[];const f={lines:n.logLines,characters:n.lineLength},d=jl(
c.join(`
`),f),m=t===""||e.failure.name==="CalledProcessError";return[Ce("Last lines of the task",rt(d.join(`
`),f),m)]}r(G8,"logText");function H8(e,t,n){const s=[];for(let o=e.length-1;o>=0&&s.length<t;o--){const i=e[o]??"";n(i)&&s.push(i)}return s.reverse()}r(H8,"las\
tOf");const Vw=r(e=>ot(e).replace(/"[^"]*\/([^"/]+", line )/,'"$1').replace(/^· (?:failed|cannot run): /,"").replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /,"").trim(),
"bare"),Bc=r(({provisioningModel:e})=>e==="STANDARD"?"":e.toLowerCase().replace("_"," "),"machines_modelText");function Yw(e){const t=[e.cpuMilli===void 0?"":`${e.
cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":`${e.memoryMib} MiB`].filter(n=>n!=="");return[e.machineType,Bc(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>
0?`${t.join(" and ")} a task`:""].filter(n=>n!=="").join(", ")}r(Yw,"machineText");const qw=r(e=>(e.instanceTemplate===void 0?e.machineType:"from template")+(Bc(
e)&&`, ${Bc(e)}`),"shortMachineText");function K8(e){const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),o=s.map(c=>{const u=pl(c,n),l=r(d=>d?Ge(d):"","hours"),f=n&&
u?.amount!==void 0?z(ao(u.amount,n)):"";return[z(c.planned.job.id,80),z(Yw(c.planned.machine),120),z(c.planned.machine.region,60),we(c.planned.machine.image,120),
u?V(u.machines):"",l(u?.paidVcpuHours),l(u?.workedVcpuHours),...n?[f]:[]]}),i=t.length-s.length,a=[{title:"Job"},{title:"Machine"},{title:"Region"},{title:"Imag\
e"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",align:"right"},{title:"Worked",align:"right"},...n?[{title:"Cost",align:"right"}]:[]];return[at(a,
o)+(i>0?`

\u2026 and ${D(i,"more job")}.`:""),z8(t,n)].filter(c=>c!=="").join(`

`)}r(K8,"machinesTable");function Fc(e,t){const n=uo(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${ao(n.amount,t)}`:"";return[O$(n),s].filter(o=>o!==
"").join(", ")}r(Fc,"costLine");function z8(e,t){const n=Fc(e,t);if(n==="")return"";const s=t?J8(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(
i=>we(i,80)).join(", ")}.`:"";return`Together ${z(n)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${o}`}r(z8,
"totalText");function J8(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(({machineTime:i})=>i?.machines)).filter(({machine:o})=>qn(o,t)===void 0);return[...new Set(
s.map(({machine:o})=>dl(o)))]}r(J8,"unpricedOf");function V8(e){const{outcome:t,links:n}=e,s=q8(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(f=>f.batchJobs.length>
0),i=new Set(t.jobs.map(f=>qw(f.planned.machine))).size>1,a=[{title:"Job"},{title:"Result"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",
align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],c=s.map(f=>{const d=Ko(f,t.endedMs);return[z(f.planned.job.id,80),X8(f),gn(Z8(f)),...o?[
e3(f,n)]:[],d?gn(ye(d.queueMs)):"",d?.runMs===void 0?"":gn(ye(d.runMs)),...i?[Y8(f)]:[]]}),u=t.jobs.length-s.length,l=u>0?`

\u2026 and ${D(u,"more job")}.`:"";return at(a,c)+l}r(V8,"jobsTable");const Y8=r(e=>gn(z(qw(e.planned.machine),60)).replaceAll("-","&#8209;"),"machineCell");function q8(e,{
badJobRows:t,jobRows:n}){if(e.length<=n)return e;const s=e.filter(c=>!Ze(c.status)),o=e.filter(c=>!s.includes(c)),i=s.slice(0,t),a=new Set([...i,...o.slice(0,Math.
max(0,n-i.length))]);return e.filter(c=>a.has(c))}r(q8,"chosen");const X8=r(e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":z(e.reason??"",160);return gn(
Rp[e.status])+(t===""?"":`: ${t}`)},"resultText"),Z8=r(e=>{const t=e.planned.combinations.length,n=r(u=>u.startedMs!==void 0||u.reusedFrom!==void 0,"hasRun");if(e.
batchJobs.length===0&&!e.combinations.some(n))return`none of ${V(t)}`;const s=e.combinations.filter(u=>u.status==="SUCCESS").length,o=Q8(e),i=o>0?`, ${V(o)} ret\
ried`:"",a=e.combinations.filter(u=>u.reusedFrom!==void 0).length,c=a>0?`, ${V(a)} reused`:"";return`${V(s)} / ${V(t)}${c}${i}`},"jobs_table_tasksText"),Q8=r(e=>e.
combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0),"jobs_table_retriesOf");function e3(e,t){return e.batchJobs.slice(-3).map(n=>{const s=e.batchJobs.length===
1?"logs":`try ${n.attempt+1}`,o=He(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o} ${He("console",i)}`}).join(" ")}
r(e3,"logLinks");const t3=12,n3=12,s3=60,o3=4;function i3(e,t){const n=Mp(e.combinations.map(u=>u.combination)),s=e.combinations.some(u=>u.startedMs!==void 0||u.
status==="FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(u=>u.status)).size===1&&e.combinations.length>s3)return;const i=`Mat\
rix of ${e.planned.job.id} (${D(e.combinations.length,"combination")})`,a=e.combinations.length<=t?r3(e.combinations,n):void 0;if(a!==void 0)return Ce(i,a);const c=l3(
e,n);return c===void 0?void 0:Ce(`${i}: where failures are`,c)}r(i3,"matrixGrid");function r3(e,t){const n=t.map(c=>u3(e,c)),s=n.reduce((c,u)=>c*u.length,1)<=e.
length*4;if(t.length>3||!s)return;if(t.length===1)return c3(e,t[0]??"");const o=t.map((c,u)=>({key:c,values:n[u]??[]})).sort((c,u)=>c.values.length-u.values.length)[0];
if(!o||o.values.length>t3)return;const i=t.filter(c=>c!==o.key),a=new Map;for(const c of e){const u=i.map(m=>Ws(c.combination.matrix.get(m))),l=JSON.stringify(u),
f=a.get(l)??{head:u,cells:new Map},d=Ws(c.combination.matrix.get(o.key));f.cells.set(d,(f.cells.get(d)??"")+Xw(c)),a.set(l,f)}return at([...i.map(c=>({title:z(c,
40)})),...o.values.map(c=>({title:z(`${o.key}=${c}`,40)}))],a3([...a.values()].map(({head:c,cells:u})=>({head:c,cells:o.values.map(l=>u.get(l)??"")}))))}r(r3,"g\
ridOf");function a3(e){const t=[];for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=r(({head:l,cells:f})=>f.every((d,m)=>d===s.cells[m])&&l.slice(0,-1).
every((d,m)=>d===s.head[m]),"alike"),i=e.findIndex((l,f)=>f>n&&!o(l)),a=i===-1?e.length:i,c=e[a-1],u=a-n>=o3&&c!==void 0;for(const l of u?[s]:e.slice(n,a)){const f=l.
head.map((d,m)=>{const h=u?c?.head[m]??d:d;return h===d?z(d,60):`${z(d,60)} \u2026 ${z(h,60)}`});t.push([...f,...l.cells])}n=a}return t}r(a3,"merged");const c3=r(
(e,t)=>`${we(t,40)}: ${e.map(n=>`${Xw(n)} ${z(Ws(n.combination.matrix.get(t)),40)}`).join(" \xB7 ")}`,"line"),Xw=r(e=>e.reusedFrom===void 0?Vo(e.status):`${Vo(e.
status)} reused`,"pictureOf"),Ws=r(e=>e===void 0?"":R(e),"cellText"),u3=r((e,t)=>[...new Set(e.map(n=>Ws(n.combination.matrix.get(t))))],"matrix_grid_distinct");
function l3(e,t){if(pn(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const a=Ws(o.combination.matrix.get(i)),c=`${i}=${a}`,
u=n.get(c)??{key:i,value:a,failed:0,all:0};u.all+=1,o.status==="FAILED"&&(u.failed+=1),n.set(c,u)}const s=[...n.values()].filter(o=>o.failed>0).sort((o,i)=>i.failed/
i.all-o.failed/o.all||i.failed-o.failed).slice(0,n3);return at([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],s.map(o=>[`${z(o.key,
40)} = ${z(o.value,60)}`,`${V(o.failed)} of ${V(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}r(l3,"failureShares");const f3=40,d3=120,Wc=24,Gc=r(
(e,t=40)=>de(e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed","label"),Zw=r(e=>["```mermaid",...e,"```"].join(`
`),"block"),h3=r(e=>e.map(t=>({job:t.planned.job,picture:Vo(t.status),note:m3(t)})),"nodesOf"),m3=r(e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,
n=e.planned.combinations.length;return n===1?"":`${V(t)} of ${V(n)}`},"doneText");function Qw(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.
job.needs.map(o=>`  ${t.get(o)} --> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>f3||n.length>d3))return Zw([`flowchart ${p3(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.
note===""?"":`<br/>${Gc(s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${Gc(s.job.id)}`.trim()}${o}"]`}),...n])}r(Qw,"graph");function p3(e){const t=new Map(
e.map(o=>[o.job.id,o.job])),n=new Map,s=r(o=>{const i=n.get(o);if(i!==void 0)return i;const a=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,a),a},
"depth");return Math.max(0,...e.map(o=>s(o.job.id)))}r(p3,"depthOf");function g3(e){const t=bp(e),n=e.jobs.filter(l=>l.batchJobs.length>0);if(n.length===0)return;
const s=n.length<=Wc?n:S3(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=r(l=>k3(l-e.startedMs),"at"),a=s.flatMap(l=>{const f=l.status==="FAILED"?"crit, ":"active, ";
return[`  section ${Gc(l.planned.job.id,24)}`,...l.batchJobs.flatMap(d=>{const m=d.endedMs??e.endedMs,h=d.runningMs??m,b=l.combinations.filter(y=>y.reusedFrom===
void 0).length,p=D(b,"task"),g=d.attempt===0?`run ${p}`:`retry ${d.attempt}`,w=[`  queue :done, ${i(Ho(d))}, ${i(h)}`];return d.runningMs!==void 0&&w.push(`  ${g.
replaceAll(","," ")} :${f}${i(h)}, ${i(m)}`),w})]}),c=t.map(l=>l.planned.job.id).join(" \u2192 "),u=n.length-s.length;return{title:`Timeline${t.length>1?`, crit\
ical path: ${de(c,160)}`:""}${u>0?`; ${D(u,"shorter job")} not shown`:""}`,diagram:Zw(["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?"%M:%S":
o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${$3(o)}`,...a])}}r(g3,"timeline");const b3={second:[1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,3,6,12],
day:[1,2,5]},w3={second:1e3,minute:6e4,hour:36e5,day:864e5},y3=5;function $3(e){for(const t of["second","minute","hour","day"]){const n=b3[t].find(s=>s*w3[t]*y3>=
e);if(n!==void 0)return`${n}${t}`}return"1week"}r($3,"tickInterval");const k3=r(e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.max(0,e)/1e3)*1e3).toISOString().slice(
0,19).replace("T"," "),"elapsedDate");function S3(e,t,n){const s=r(a=>{const c=Ko(a,n);return c?c.endedMs-c.startedMs:0},"length"),o=e.filter(a=>!t.includes(a)).
sort((a,c)=>s(c)-s(a)),i=new Set([...t.slice(-Wc),...o].slice(0,Wc));return e.filter(a=>i.has(a))}r(S3,"longest");function _3({batchJobs:e,planned:t}){const n=new Map;
for(const i of e){if(i.combinations.length===0)continue;const a=Hc(i.machine),c=n.get(a);c?c.count+=i.combinations.length:n.set(a,{record:i,count:i.combinations.
length})}const s=[...n.values()].filter(({record:i})=>E3(i,t.machine)),[o]=s;return o?[...n.values()].map(({record:i,count:a})=>{const c=!s.some(f=>f.record===i),
u=c?o.record.machine:t.machine,l=Ct(u,i.machine).replace(/ machines( in| with|$)/,"$1");return`${V(a)} on ${l}${c?"":v3(i,e)}`}).join(", "):""}r(_3,"movedText");
const Hc=r(({provisioningModel:e,machineType:t,region:n,zones:s,memoryMib:o,image:i})=>JSON.stringify([e,t,n,s,o,i]),"machineKey"),E3=r(({machine:e},t)=>Hc(e)!==
Hc(t),"isMoved");function v3(e,t){switch(e.why){case"waited":{const n=t.slice(0,t.indexOf(e)).findLast(({waitedMs:s})=>s!==void 0);return` after ${ye(n?.waitedMs??
0)} without machines`}case"refused":return", because Batch had no capacity or quota for others";case"lost":return" after too many lost machines";case"memory":return"\
 after they ran out of memory";default:return""}}r(v3,"moved_reasonText");function O3({jobs:e,status:t},n){if(Ze(t))return"";const s=e.reduce((c,{planned:u})=>c+
u.combinations.length,0),o=e.flatMap(({combinations:c})=>c).filter(c=>c.status==="SUCCESS").length,i=s-o;if(o===0||i===0)return"";const a=i===1?"the task that d\
id not succeed":`the ${D(i,"task")} that did not succeed`;return n?`**Re-run failed jobs** runs only ${a}; ${o===1?"one result is":`${V(o)} results are`} kept.`:
`With \`resume: true\`, **Re-run failed jobs** runs only ${a}; without it, everything runs again.`}r(O3,"resumeText");const M3=8,T3=100,ey=2e4;function A3({jobs:e,
plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=Xe(t);return e.filter(({status:i})=>i==="FAILED").flatMap(i=>{const[a=""]=yt(i.planned.job.id,new Map).
split("/"),c=N3(i,a,n.has(i.planned.job.id)),u=r(l=>We(l,s)===l,"isPublic");return c.length<=T3&&c.every(u)?c:u(a)?[a]:[]})}r(A3,"onlyEntries");function N3(e,t,n){
const s=pn(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:x3(e,s),a=new Set;for(const c of s){const u=Kc(c),l=u.find(d=>i.
has(d)),f=l===void 0?u:[l];a.add(f.length===0?t:`${t}: ${f.join(", ")}`)}return[...a]}r(N3,"run_again_entriesOf");const Kc=r(({combination:{matrix:e}})=>yt("",e).
split("/").slice(1),"run_again_valuesOf");function x3({combinations:e},t){const n=new Map;for(const o of t)for(const i of Kc(o))n.set(i,(n.get(i)??0)+1);const s=new Set(
[...n].flatMap(([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of Kc(o))s.delete(i);return s}r(x3,"alwaysFailed");
function I3(e){const t=A3(e),n=t.map(c=>`  ${c}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(c=>!c.includes(": "));if(t.length===0||o||s.length>ey)return"";const i=rt(s,{lines:n.length+1,characters:ey},"yaml"),a="R\
un only what failed again";return n.length<=M3?`**${a}:**

${i}`:Ce(`${a} (${D(n.length,"line")})`,i)}r(I3,"runAgain");function ty(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,a])=>{const c=e.
workflow.params.get(i),u=R(a),l=c?.secret?Ot:u===""?"(empty)":we(u,200);return[z(i,80),c?.type??"",l]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${D(s,"more param")}.`:"";return at([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}r(ty,"paramsTable");function ny(e){const t=e.flatMap(({combinations:o})=>o),
n=t.flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${V(n.length)} ${n.length===1?"result":"results"} \
reused from ${C3(n)}, ${V(s)} executed`}r(ny,"reuseText");function C3(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,a)=>i-
a),s=[...new Set(e.flatMap(({run:i})=>i??[]))].sort(),o=r((i,a)=>a.length===0?[]:[`${i}${a.length>1?"s":""} ${a.join(", ")}`],"named");return[...o("attempt",n),
...o("run",s)].join(" and ")}r(C3,"originsText");const R3=20,zc=r((e,t)=>({...e,maxBytes:t}),"within");function Mi(e,t={}){const n=io(e),s=t.links??{},o=Qi(n),i=[
I3(e),O3(n,t.resume??!1)].filter(l=>l!==""),a=r(l=>D3(n,l),"warnings"),c=r(l=>V8({outcome:n,links:s,detail:l}),"jobs"),u=n.jobs.flatMap(l=>vl(l)??[]);return Rc(
(l,f)=>{const d=[`## ${Vo(n.status)} ${z(n.verdict,400)}`,j3(n,t),ny(n.jobs),z(t.change??"",600),z(wo(n.plan.leftOut),1e3),P3(n),n.advice===void 0?"":`**What to\
 do:** ${z(n.advice,600)}`,...o.length===0?[...i,a(l),c(l)]:[L8({causes:o,verdict:n.verdict,file:n.plan.workflow.file,links:s,detail:l}),...i,"### Jobs",c(l),a(
l)],L3(n,l),oy(u.filter(sy),l),n1(n,s,l),...B3({outcome:n,options:t,usage:u},l),...f?[]:["*This page is shortened to fit GitHub\u2019s limit; the run\u2019s folder and th\
e outputs contain everything.*"]];return Si(d)},t.maxBytes??jc)}r(Mi,"renderSummary");function L3({jobs:e},t){return e.flatMap(s=>{const o=_3(s);return o===""?[]:
[`${we(s.planned.job.id,80)}: ${z(o,500)}`]}).slice(0,t.jobRows).join(`

`)}r(L3,"movedLines");function j3(e,t){const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[He(we(n.file,200),t.links?.
definition?.(n.at.line)),t.commit===void 0?"":we(t.commit,80),s.slice(0,3).map(i=>z(i,40)).join(", "),v$(e.startedMs),ye(e.endedMs-e.startedMs),z(Fc(e.jobs,t.prices)),
t.links?.folder===void 0?"":He("run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}r(j3,"factsLine");function P3({broken:e,verdict:t}){if(!e)return"";
const n=it(e);return[t.endsWith(n.replace(/\.$/,""))?"":we(n,1e3),e.hint?Oi(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}r(P3,"brokenText");function D3(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${z(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${D(
s,"more warning")}`]:[];return[...n,...o,...U3(e,t)].join(`

`)}r(D3,"warningsText");function U3({jobs:e},t){const n=[...new Set(e.flatMap(a=>a.combinations.flatMap(c=>c.warnings)))];if(n.length===0)return[];const s=n.slice(
0,t.warnings).map(a=>`- ${z(a,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${D(o,"more")}`]:[];return[Ce(D(n.length,"note on outputs","notes on outputs"),[...s,
...i].join(`
`))]}r(U3,"notes");function B3(e,t){const{outcome:n}=e;if(t.params===0)return[];const s=Qw(h3(n.jobs)),o=g3(n),i=n.jobs.flatMap(c=>i3(c,t.gridCells)??[]),a=ty(n.
plan,t.params);return[...s===void 0?[]:[Ce("Jobs and what they need",s)],...o===void 0?[]:[Ce(o.title,o.diagram)],...i.slice(0,R3),...a===void 0?[]:[Ce(`Params \
(${n.plan.params.size})`,a)],Ce("Run and machines",F3(e,t))]}r(B3,"foldedSections");const sy=r(({advice:e})=>e!==void 0,"hasAdvice");function oy(e,t){const n=e.
slice(0,t.jobRows).map(({job:o,text:i,advice:a})=>`- ${we(o,80)}: ${z(i+(a?`: ${a}`:""),400)}`),s=e.length-n.length;return[...n,...s>0?[`- \u2026 and ${D(s,"mor\
e job")}`]:[]].join(`
`)}r(oy,"usageLines");const F3=r(({outcome:e,options:{prices:t},usage:n},s)=>[`Run ${we(e.runId,120)} in ${we(e.runUri,300)}`,K8({jobs:e.jobs,maxRows:s.jobRows,
...t&&{prices:t}}),N8(e),oy(n.filter(o=>!sy(o)),s)].filter(o=>o!=="").join(`

`),"runText"),Jc=6e4,W3=r(e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`,"commentMarker");function G3(e,t,n={}){
const s=Math.min(n.maxBytes??Jc,Jc)-t.length-1;return Lc(`${t}
${Mi(e,zc(n,s))}`,Jc)}r(G3,"commentBody");const H3=20,iy=r(({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${Ee(s)}`),...e.length>t?
[`\u2026 and ${D(e.length-t,"more combination")}`]:[]],"combinationLines");function K3({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r(
a=>a.map(c=>Ct(e,c)).join(", "),"list"),i=s.flatMap(([a])=>a??[]);return[...i.length>0?[`after ${ye(t.fallbackAfterMs)} without machines, or when they are lost:\
 ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no machine with more is known"}`]:[]]}r(K3,"moveLines");function z3({job:e,startEarly:t}){return t===void 0||
e.needs.length===0?"":t==="always"?"starts early whenever its needs run":"starts early"}r(z3,"plan_details_earlyText");const ry=r(e=>rc(e)?"one task per matchin\
g file":D(e.combinations.length,"task"),"taskCountText"),ay=r(({job:e})=>e.strategy.matrix.size>0,"hasMatrix"),J3=r(e=>typeof e=="string"?Ee(e):R(e),"paramText");
function V3(e,t,n){const s=e.workflow.params,o=[...e.params].map(([l,f])=>`  ${l} = ${s.get(l)?.secret?Ot:J3(f)}`),i=[...e.jobs.values()].flatMap(l=>{const{job:f,
machine:d,parallelism:m}=l,h=[f.needs.length>0?`needs ${f.needs.join(", ")} (${f.triggerRule})`:"needs nothing",f.condition?`if ${JSON.stringify(f.condition.value)}`:
"",ry(l),m>0?`${m} at a time`:"",`${d.machineType} in ${d.region}`,z3(l)],b=[...K3(l),...ay(l)?iy(l,H3):[]],p=h.filter(g=>g!=="").join(", ");return[`  ${f.id}: ${p}`,
...b.map(g=>`    ${g}`)]}),a=Xe(e),c=wo(e.leftOut),u=rr(e,n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...u?[u]:[],...c?[c]:[],"Uploads:",...t.map(l=>`\
  ${l}`)].map(l=>We(l,a))}r(V3,"planLines");function Y3(e,t,n){const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(ay).slice(0,n.causes).
map(c=>{const u=`${c.job.id}: ${D(c.combinations.length,"combination")}`;return Ce(u,rt(iy(c,s).join(`
`),o))}),a=[...t.slice(0,s),...t.length>s?[`\u2026 and ${D(t.length-s,"more")}`]:[]];return[...i,Ce(`Uploads (${t.length})`,rt(a.join(`
`),o))]}r(Y3,"planDetails");const cy=r(e=>`${de(e.file)}:${e.line}:${e.column}`,"positionText"),Vc=r(e=>ot(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),"excerptText"),uy=40;function q3(e){const[t="",n="",...s]=Vc(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Vc(e);const i=Math.min(o,t.length-t.trimStart().length),a=o-i<uy?i:o-uy/2,c=a>i?"\u2026":"";return`${c}${t.
slice(a)}
${" ".repeat(c.length+o-a)}^`}r(q3,"narrowExcerpt");function Yc(e){const n=[`${e.at?`${cy(e.at)}: `:""}${de(e.message,1e3)}`];return e.excerpt&&n.push(ly(Vc(e.excerpt),
"  ")),e.hint&&n.push(ly(ot(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}r(Yc,"problemText");const ly=r((e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),"indented"),qc=r((e,t={})=>Rc(n=>X3(e,t,n),t.maxBytes??jc),"renderPlanSummary");function X3(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((h,b)=>h+
b.combinations.length,0),{workflow:a}=e,c=`${D(o.length,"job")}, ${D(i,"task")}`,u=t.isRunning?`running ${c}`:`a plan of ${c}; nothing was started`,l=Qw(o.map(h=>({
job:h.job,picture:"",note:ry(h)}))),f=ty(e,n.params),d=o.slice(0,n.jobRows).map(h=>[He(z(h.job.id,80),s.definition?.(h.job.at.line)),h.job.needs.map(b=>z(b,60)).
join(", "),rc(h)?"1 per file":V(h.combinations.length),z(Yw(h.machine),120),z(h.machine.region,60)]),m=o.length-d.length;return Si([`## ${t.isRunning?"\u23F3":"\
\u{1F50E}"} ${z(a.name,80)}: ${u}`,He(we(a.file,200),s.definition?.(a.at.line)),z(wo(e.leftOut),1e3),dy(e.warnings,"\u26A0\uFE0F",s,n),at([{title:"Job"},{title:"\
Needs"},{title:"Tasks",align:"right"},{title:"Machine"},{title:"Region"}],d)+(m>0?`

\u2026 and ${D(m,"more job")}.`:""),t.isRunning?"":z(rr(e,t.prices),600),l===void 0?"":Ce("Jobs and what they need",l,!0),f===void 0?"":Ce(`Params (${e.params.size}\
)`,f),...t.uploads?Y3(e,t.uploads,n):[]])}r(X3,"planPage");function fy(e,t,n={}){return Rc(s=>Si([`## \u274C ${D(e.length,"problem")} in ${z(t,200)}; nothing wa\
s started`,dy(e,"\u274C",n.links??{},s)]),jc)}r(fy,"renderProblemsSummary");function dy(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(
c=>{const u=c.at&&He(we(cy(c.at),300),n.definition?.(c.at.line));return[`${t} **${z(c.message,1e3)}**${u?` \xB7 ${u}`:""}`,c.excerpt?rt(q3(c.excerpt),{lines:12,
characters:240},"yaml"):"",c.hint?Oi(c.hint,1e3):""].filter(l=>l!=="").join(`

`)}),...i>0?[`\u2026 and ${D(i,"more")}.`]:[]].join(`

`)}r(dy,"problemList");function Z3(e){const t=[e.deletedBatchJobs>0?D(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?D(e.deletedObjects,"object"):""].filter(
i=>i!==""),n=t.length===0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return Si([`#### ${e.left.length===0?"\u{1F9F9}":
"\u26A0\uFE0F"} Cleanup: ${n}${e.left.length===0?"":`, ${D(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${z(i,500)}`),...o>0?[`- \u2026 and ${D(o,"more")}`]:
[]].join(`
`)])}r(Z3,"renderCleanupSummary");function Q3(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:a,
paramsFile:c,matrix:u,matrixJob:l,projectId:f,region:d}=t,m=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],h=[i,a,c,u,l,f,d],b=(0,xe.createHash)("sha256").update(
JSON.stringify([...m,...h])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[b,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}\
/${n.repository}/actions/runs/${n.runId}`}}r(Q3,"checkIdentity");async function hy(e,t,n,s){const o=O8(t,n),[i,a,c]=t.externalId.split("/");if(Number(c)>1){const l=(await e.
checkRuns(t.headSha)).find(f=>f.externalId.startsWith(`${i}/${a}/`)&&Number(f.externalId.split("/")[2])<Number(c)&&f.annotations===0);if(l){const{name:f,head_sha:d,
...m}=o;return await e.updateCheckRun(l.id,m),l.id}}const u=await e.createCheckRun(o);try{const l=(await e.checkRuns(t.headSha)).filter(f=>eU(f.name,o.name??"")&&
f.id<u&&tU(f.externalId,t.externalId)).length;l>0&&await e.updateCheckRun(u,{name:`${o.name} (${l+1})`})}catch(l){if(!(l instanceof B))throw l;s(`Another check \
run of this commit may have the same name: ${l.advice}`)}return u}r(hy,"openCheckRun");const eU=r((e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(
t.length)),"isNamed"),tU=r((e,t)=>e!==t&&e.split("/").slice(1,3).join("/")===t.split("/").slice(1,3).join("/"),"isOtherLeg"),my="check_run_ending",nU=4e4,sU=50,
oU=1e5;function iU(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=r(c=>JSON.stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:c}),"textWit\
h"),a=i(e.annotations.slice(0,sU));return Buffer.byteLength(a)<=oU?a:i([])}r(iU,"endingText");function rU(e){const t=Tt(e);if(typeof t!="object"||t===null)return;
const{conclusion:n,endedMs:s,title:o,summary:i,annotations:a}=t,c=Object.values(_i).find(u=>u===n);if(!(!c||typeof o!="string"||typeof i!="string")&&!(!Number.isSafeInteger(
s)||!Array.isArray(a)||!a.every(aU)))return{conclusion:c,endedMs:Number(s),title:o,summary:i,annotations:a}}r(rU,"readEnding");function aU(e){if(typeof e!="obje\
ct"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(c=>typeof c=="string")&&Number.isSafeInteger(n)&&/^(failure|warning|notice)$/.
test(String(i))}r(aU,"isAnnotation");const Ti="https://console.cloud.google.com";function Un(e,t){if(!t.repository||!t.headSha||e==="")return{};const n=`${t.serverUrl}\
/${t.repository}/blob/${t.headSha}`,s=r((o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`,"source");return{source:s,definition:r(o=>s(e,o),"\
definition")}}r(Un,"definitionLinks");function cU(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,""),[i]=e.plan.jobs.values();return{...Un(e.plan.
workflow.file,t),logs:r(({job:a,batchJob:c,taskIndex:u})=>{if(!c.uid)return;const{projectId:l}=a.planned.machine,f=[`logName="projects/${l}/logs/batch_task_logs\
"`,`labels.job_uid="${c.uid}"`,...u===void 0?[]:[`labels.task_id=~"-group0-${u}(/|$)"`]].join(`
`),d=new Date(c.createdMs-6e4).toISOString(),m=new Date((c.endedMs??c.createdMs+14*864e5)+6e5).toISOString();return`${Ti}/logs/query;query=${encodeURIComponent(
f)};startTime=${d};endTime=${m}?project=${l}`},"logs"),...(n||s)&&{artifacts:{folder:r(a=>`${Ti}/storage/browser/${py(a)}`,"folder"),file:r(a=>`https://storage.\
cloud.google.com/${py(a)}`,"file")}},...n&&{batchJob:r(({job:a,batchJob:c})=>{const[,,,u,,l]=c.name.split("/");return`${Ti}/batch/jobsDetail/regions/${u}/jobs/${l}\
/details?project=${a.planned.machine.projectId}`},"batchJob"),folder:`${Ti}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}r(cU,"linksOf");const py=r(
e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),"pathOf"),Xc=100,uU=15e3,lU=6e4,fU=6e5,dU=2500,hU=6e5,mU={progress:r(()=>{},"progress"),finish:r(async()=>{},
"finish")};async function pU(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.gitHub,a=Ai(n,o.call,t,s.workflow.name);if(!a)return mU;const c=Un(s.workflow.
file,t.gitHub),u=qc(s,{links:c,isRunning:!0,maxBytes:vi-8e3,...n.prices&&{prices:n.prices}}),l={startedMs:o.startedMs,title:"Starting",summary:u},f=r(async h=>{
const b=a.identity(o.nonce),p=await a.attempt("The check run",()=>hy(a.api(h),b,l,a.notice));return p!==void 0&&e.noted(p),p},"open"),d=a.wantsCheck?await f():void 0,
m=d===void 0?void 0:gU({id:d,page:u,target:a,session:o,clock:t.clock});return{progress:r((h,b)=>m?.progress(h,b),"progress"),async finish(h,b){await m?.end();const p=yU(
h.endedMs+hU,t),w=d===void 0&&a.wantsCheck&&!a.isRefused()?await f(p):d;if(w!==void 0){const S={conclusion:_i[h.status],endedMs:h.endedMs,title:h.verdict,summary:Mi(
h,zc(b,vi)),annotations:Iw(h,Xc)},_={...S,summary:Mi(h,zc(b,nU))};t.runner.saveState(my,iU(_));const E=Pc(S);await a.attempt("The check run",()=>Zc(a.api(p),w,E))&&
e.noted(void 0)}if(!a.wantsComment||i===void 0)return;const y=W3(`${s.workflow.file} ${s.workflow.name}`),$=G3(h,y,b),k=n.commentOnPr==="on_failure"&&Ze(h.status);
await a.attempt("The comment",()=>a.api(p).upsertComment(i,{marker:y,body:$,isOnlyUpdate:k}))}}}r(pU,"openGitHubReport");function gU({id:e,page:t,target:n,session:s,
clock:o}){let i="",a=o.now(),c=Promise.resolve(),u=!1;return{progress(l,f){const d=o.now(),m=d-s.startedMs>fU?lU:uU;if(u||d-a<m)return;const h=[...iT(l),...f?[f]:
[]],b=h.join("; ");if(b===i||b==="")return;[i,a]=[b,d];const p=[...h.map(w=>`- \u23F3 ${z(w)}`),"",t].join(`
`),g=M8({title:b,summary:p});c=n.attempt("The progress of the run",()=>n.api().updateCheckRun(e,g)).then(w=>{u=w===void 0})},async end(){u=!0,await c}}}r(gU,"li\
veCount");async function bU(e,t,n,s){const o=[...e.jobs.values()].reduce((a,{combinations:c})=>a+c.length,0),i=Ai(t,n.call,s,e.workflow.name);await gy(i,n,s.clock,
{conclusion:"neutral",title:`Plan: ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:qc(e,{links:Un(e.workflow.file,s.gitHub),maxBytes:vi,...t.prices&&
{prices:t.prices}}),annotations:Cw(e.warnings,{level:"warning",limit:Xc})})}r(bU,"reportPlan");async function wU({problems:e,file:t},n,s,o){const i=n.workflowName??
t.replace(/^.*\/|\.ya?ml$/g,""),a=Ai(n,s.call,o,i);await gy(a,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; n\
othing was started`,summary:fy(e,t,{links:Un(t,o.gitHub)}),annotations:Cw(e,{limit:Xc})})}r(wU,"reportProblems");async function gy(e,t,n,s){e?.wantsCheck&&await e.
attempt("The check run",async()=>{const{title:o,summary:i}=s,a={startedMs:t.startedMs,title:o,summary:i},c=await hy(e.api(),e.identity(t.nonce),a,e.notice),u={...s,
endedMs:n.now()};await Zc(e.api(),c,Pc(u))})}r(gy,"reportAtOnce");const yU=r((e,{runner:t,clock:n})=>({limitUntilMs:e,onLimit:r(s=>{const o=new Date(n.now()+s).
toISOString().slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)},"onLimit")}),"patienceUntil");async function $U(e,t,n,s){
const o=e.checkRunId,a={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},c=o===void 0?void 0:Ai(a,t,n,"",s);if(o===void 0||!c)return;
const u=rU(n.runner.state(my))??kU(e,n.clock),l=await c.attempt("The check run",()=>Zc(c.api(),o,Pc(u))),{serverUrl:f,repository:d}=n.gitHub;return l?void 0:`${f}\
/${d}/runs/${o}`}r($U,"concludeLostCheckRun");function kU({status:e,runId:t},n){const s=Object.keys(_i).find(i=>i===e),o=s?"The step was killed before it wrote \
its report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is s\
till running.";return{conclusion:_i[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}r(kU,"endingWithoutPage");async function Zc(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}r(Zc,"sendAll");function Ai(e,t,n,s,o=n.
stop){const{gitHub:i,runner:a,environment:c}=n,u=i.pullRequest!==void 0,l=e.checkRun==="true"||e.checkRun==="auto"&&u,f=e.commentOnPr!=="never"&&u;if(!i.repository||
!i.checkSha||!(l||f))return;const d=e.githubToken;if(!d){a.notice('No check run and no comment are written: the input "github_token" is empty.');return}let m=!1;
return{wantsCheck:l,wantsComment:f,notice:a.notice,isRefused:r(()=>m,"isRefused"),api:r(h=>{const b=o.aborted?AbortSignal.timeout(dU):o,{apiUrl:p,repository:g}=i;
return b8({apiUrl:p,repository:g,token:d,call:t,signal:b,patience:o.aborted?void 0:h})},"api"),identity:r(h=>Q3({inputs:e,workflowName:s,gitHub:i,environment:c,
nonce:h}),"identity"),async attempt(h,b){try{return await b()}catch(p){if(!(p instanceof B))throw p;const g=`${h} was not written: ${p.advice}`;m||=!p.isLimit&&
p.httpStatus>=400&&p.httpStatus<500,!p.isLimit&&(p.httpStatus===403||p.httpStatus===404)?a.notice(g):a.warning(g);return}}}}r(Ai,"targetOf");const SU=U(import.meta.
url)("node:stream/promises");function _U(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:a})=>a.bucket))];return[...["definition.yml","params.\
json","run.json"].map(a=>t.folder+a).map(a=>`gs://${o[0]}/${a}`),...n?o.map(a=>`gs://${a}/${yr(t)}`):[],...s.flatMap(({job:a,machine:c,combinations:u})=>{const l=`\
gs://${c.bucket}/${So(t,a.id,0)}`;return(u.length>_s?["combinations.jsonl","job.json"]:["job.json"]).map(d=>l+d)})]}r(_U,"plannedUploads");const by=1e5;function EU(e,t){
const n=TU(e),s=r(o=>We(JSON.stringify(t(o)??null),n),"batchJobJson");return yy(e,o=>[["combinations",$y(o,o.combinations.length)],["batch_job",s(o)],...vU.flatMap(
([i,a])=>{const c=OU(o,a).map(u=>s(Bl(o,u)));return c.length>0?[[i,Dt(c)]]:[]})])}r(EU,"planJson");const vU=[["fallback",e=>({fallback:e,memory:0})],["on_out_of\
_memory",e=>({fallback:0,memory:e})]];function OU(e,t){const n=[];for(;ts(e,t(n.length+1));)n.push(t(n.length+1));return n}r(OU,"rungsOf");function wy(e,t){if(t.
length<=by)return t;for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=yy(e,o=>[["combinations",$y(o,n)],["combination_count",ne(o.combinations.length)],
["truncated","true"]]);if(s.length<=by)return s}return Me([["workflow",ne(e.workflow.name)],["truncated","true"]])}r(wy,"planOutput");function yy(e,t){const n=e.
workflow.params;return Me([["workflow",ne(e.workflow.name)],["params",Me([...e.params].map(([s,o])=>[s,Ee(n.get(s)?.secret?Ot:o)]))],["jobs",Dt([...e.jobs.values()].
map(s=>MU(s,t(s))))],["warnings",Dt(e.warnings.map(s=>Me([["message",ne(s.message)],["line",ne(s.at?.line)],["column",ne(s.at?.column)]])))]])}r(yy,"plan_json_w\
ritten");const MU=r((e,t)=>Me([["id",ne(e.job.id)],["needs",JSON.stringify(e.job.needs)],["trigger_rule",ne(e.job.triggerRule)],["if",ne(e.job.condition?.value)],
["retry",ne(e.job.retry)],["fail_fast",ne(e.job.strategy.failFast)],["parallelism",ne(_t(e,e.combinations.length))],...e.startEarly?[["start_early",ne(e.startEarly)]]:
[],...e.glob?[["matrix_glob",ne(e.glob.text)]]:[],...t]),"jobJson"),$y=r((e,t)=>Dt(e.combinations.slice(0,t).map(n=>Me([["strategy_id",ne(n.strategyId)],["matri\
x",Ee(n.matrix)]]))),"combinationsJson"),TU=r(e=>Xe(e).filter(t=>!/^[\d.]+$/.test(t)).map(t=>JSON.stringify(t).slice(1,-1)),"jsonSecrets"),AU=r(e=>Dt(e.map(t=>Me(
[["code",ne(t.code)],["message",ne(t.message)],["file",ne(t.at?.file)],["line",ne(t.at?.line)],["column",ne(t.at?.column)],["hint",ne(t.hint)]]))),"problemsJson");
async function NU(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,a]of s.entries())i<Ac?n.error(Yc(a),Ey(a)):n.info(Yc(a));if(n.outputs({status:"FAILED",failed:Ik(
s),plan:AU(s)}),e.inputs?.jobSummary??!0){const i=Un(e.file,t.gitHub);await Gs(fy(s,e.file,{links:i}),t)}const o=s.length===1?"1 problem":`${s.length} problems`;
return n.fail(`${o} found before anything was started; nothing was spent.`),1}r(NU,"publishProblems");async function xU({plan:e,inputs:t,identity:n,hasSource:s},o){
const i=Sy(e,n,t,o),a=_U(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.name}'`,V3(e,a,t.prices));for(const l of e.jobs.values()){const f=Xe(e),d=JSON.stringify(
_y(l,n,t,o),void 0,2);o.runner.group(`Batch job of '${l.job.id}'`,We(d,f).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:wy(e,i),status:"SUCCESS",run_id:n.runId});const c=Un(e.workflow.file,o.gitHub);t.jobSummary&&await Gs(qc(e,{links:c,uploads:a,...ky(t)}),
o);const u=[...e.jobs.values()].reduce((l,{combinations:f})=>l+f.length,0);return o.runner.info(`Dry run: ${D(e.jobs.size,"job")} with ${D(u,"task")} would run;\
 nothing was started.`),0}r(xU,"publishPlan");async function IU(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:a}=t,c=NA(o,t),u=await vy({output:"result_file",name:"\
result.json",runId:a,parts:c},s),l=o1(o,n.artifactsUri),f=h$(l),d=await vy({output:"artifacts_file",name:"artifacts.json",runId:a,parts:f},s),m=Nk({outcome:t,context:xA(
o,t),resultFile:u,artifacts:l,artifactsFile:d,planText:wy(t.plan,Sy(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(m);const h={...t,warnings:[]};for(const{
path:_,startLine:E,title:v,message:O,level:N}of Iw(h))(N==="failure"?i.error:N==="warning"?i.warning:i.notice)(`${_}:${E}: ${v}: ${O}`,{file:_,startLine:E,title:v});
const b=s.gitHub.headSha.slice(0,7),p=Ze(t.status),g=e.history.change(t),w=n.cleanup==="never"||n.cleanup==="on_success"&&!p,y={resume:n.resume,links:cU(t,s.gitHub,
w,n.artifactsUri!==void 0),...b&&{commit:b},...g&&{change:g},...ky(n)};n.jobSummary&&await Gs(Mi(t,y),s),await e.report.finish(t,y);const $=Fc(t.jobs,n.prices);
for(const{job:_,text:E,advice:v}of t.jobs.flatMap(O=>vl(O)??[]))i.info(`${de(_)}: ${E}${v?`: ${v}`:""}`);$&&i.info(`Machines: ${$}.`);const k=Bw(t);k&&i.info(`${k}\
.`),g&&i.info(g);const S=ny(t.jobs);return S&&i.info(S),p?i.info(t.verdict):n.failOnError?i.fail(t.verdict):i.warning(t.verdict),p||!n.failOnError?0:1}r(IU,"pub\
lishOutcome");const ky=r(({prices:e})=>e&&{prices:e},"priced"),Sy=r((e,t,n,s)=>EU(e,o=>_y(o,t,n,s)),"planText");function _y(e,t,n,s){const o=s.program();return Hr(
{planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${So(t,e.job.id,0)}job.json`,taskCount:e.combinations.length,program:{loader:"<task runner>",archive:`<${o.
archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}r(_y,"publish_specOf");const Ey=r(({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.
column,title:t}:{title:t},"publish_placeOf");function Qc(e,t){for(const n of e)t.runner.warning(Yc(n),Ey(n))}r(Qc,"tellWarnings");async function Gs(e,t){try{await t.
runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${mt(n)}`)}}r(Gs,"writeSummary");async function vy(e,t){const n=(0,J.join)(t.environment.
RUNNER_TEMP||(0,st.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,J.join)(n,e.name);try{return await(0,ce.mkdir)(n,{recursive:!0}),await(0,SU.pipeline)(Uf.Readable.
from(e.parts),(0,De.createWriteStream)(s,{mode:384})),s}catch(o){return t.runner.warning(`The file of an output was not written, so "${e.output}" is empty: ${mt(
o)}`),""}}r(vy,"writeFile");const CU=32,RU=16;class LU{static{r(this,"ResultReads")}#e=new Set;#n={early:0,due:0};line(t,n){const s={kind:t,waiting:[],started:0},
o=r(()=>this.#o(s),"abandon");return async i=>{const a=await new Promise(c=>{if(n.aborted)return c(!1);s.waiting.length===0&&n.addEventListener("abort",o),s.waiting.
push(c),this.#e.add(s),this.#s()});s.waiting.length===0&&n.removeEventListener("abort",o);try{return await i()}finally{a&&this.#n[t]--,this.#s()}}}#s(){for(let t=this.#r();t;t=
this.#r()){const n=t.waiting[t.started++];this.#e.delete(t),t.started<t.waiting.length?this.#e.add(t):Oy(t),this.#n[t.kind]++,n?.(!0)}}#r(){const{early:t,due:n}=this.#n;
if(!(t+n>=CU)){for(const s of this.#e)if(s.kind==="due"||t<RU)return s}}#o(t){this.#e.delete(t);const{waiting:n,started:s}=t;Oy(t);for(const o of n.slice(s))o(!1)}}
function Oy(e){e.waiting=[],e.started=0}r(Oy,"empty");async function jU({storage:e,bucket:t,job:n},s,o){const i=new Set,a=new Map;for(const{index:c,combination:u}of s){
const{artifacts:l,outcome:f,stored:d}=u;if(!l||!f)continue;i.add(c);const m=d&&hf(d.name);if(m===void 0)continue;const h=`${m}${yt(n,f.combination.matrix)}/`,b=`${m}${yt(
n,new Map)}/`;a.set(b,(a.get(b)??new Map).set(h,{prefix:h,left:l,index:c}))}for(const[c,u]of a){let l;for await(const f of e.list({bucket:t,prefix:c},o))for(const{
name:d,generation:m}of f){if(!l||!d.startsWith(l.of.prefix)){const b=PU(d,u);l=b&&{of:b,missing:new Map(dr(b.left).map(p=>[p.path,p.generation]))}}if(!l)continue;
const h=d.slice(l.of.prefix.length);l.missing.get(h)===m&&l.missing.delete(h),l.missing.size===0&&i.delete(l.of.index)}}return i}r(jU,"withoutArtifacts");function PU(e,t){
for(let n=e.indexOf("/");n>=0;n=e.indexOf("/",n+1)){const s=t.get(e.slice(0,n+1));if(s)return s}}r(PU,"ownerOf");const eu=64*1024*1024;function My({version:e,runId:t,
isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));
return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}r(My,"manifestText");const Hs=r((e,t)=>`${e}${t}.json`,"manifestName");function tu(e){const t=Tt(e);if(!Ay(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.
test(t.run_id)||!Array.isArray(t.entries))return;const n=t.entries.flatMap(s=>DU(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}r(tu,"r\
eadManifest");function DU(e){if(!Ay(e))return;const{job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:a,sha256:c}=e,u=[t,n,s,o,i,a,c];if(!u.every(g=>typeof g==
"string"&&g!==""))return;const[l="",f="",d="",m="",h="",b="",p=""]=u;if(!(!/^\d+$/.test(h)||!/^[0-9a-f]{64}$/.test(p)))return{job:l,strategyId:f,needs:d,name:m,
generation:h,crc32c:b,sha256:p}}r(DU,"manifest_entryOf");async function Ty(e,t,n){const{bucket:s,job:o,needs:i}=t,a=new Map;for await(const c of e.list({bucket:s,
prefix:t.resultsPrefix},n))for(const u of ga(c,t))u.isOwn&&u.retry>=(a.get(u.task)?.retry??0)&&a.set(u.task,u);return[...a.values()].flatMap(({name:c,generation:u,
crc32c:l,metadata:f})=>{const{status:d,job_skipped:m,strategy_id:h="",sha256:b=""}=f;return d!=="SUCCESS"||m!=="false"||h===""?[]:[{job:o,strategyId:h,needs:i,name:c,
generation:u,crc32c:l,sha256:b}]})}r(Ty,"acceptedIn");const Ay=r(e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"manifest_isRecord"),UU={begin:r(async()=>{},
"begin"),take:r(async()=>{},"take"),keep:r(()=>{},"keep")},BU=3e4;function FU({runId:e,buckets:t},n,{clients:s,clock:o,log:i,reads:a}){const c=new Map,u=new Set;
let l=!1;const f=new Map(t.map(_=>[_.name,_])),d=r((_,E)=>JSON.stringify([_,E.job,E.needs]),"keyOf");function m(_,E){for(const v of E.entries){const O=d(_,v),N=c.
get(O)??new Map;c.set(O,N);const A=N.get(v.strategyId);A&&BigInt(A.entry.generation)>BigInt(v.generation)||N.set(v.strategyId,{entry:v,runId:E.runId})}}r(m,"add");
async function h(_,E){const v=await s.storage(_);for await(const O of v.list({bucket:_.name,prefix:n},E))for(const{name:N}of O){const A={bucket:_.name,name:N,maxBytes:eu},
I=tu(new TextDecoder().decode(await v.read(A,E)));I&&N===Hs(n,I.runId)&&m(_.name,I)}}r(h,"readFrom");function b(_){l||(l=!0,i.warn(`resume: a result of an earli\
er run cannot be read, so its combination runs again. ${_.advice}`))}r(b,"warnOfRead");async function p(_,{entry:E,runId:v},O){const{job:N,index:A,storage:I}=_,
{planned:L}=N,j=L.combinations[A];if(!j)return;const{name:K,generation:ie}=E,Z={planned:L,combination:j,index:A,earlierAttempts:0,retry:0};let ae;try{ae=await ba(
{storage:I,name:K,generation:ie,at:Z,keep:O.state.keep},O.signal)}catch(F){if(!(F instanceof B)||O.signal.aborted)throw F;F.httpStatus!==404&&b(F);return}const{
outcome:re}=ae.combination;if(!(ae.sha256!==E.sha256||re?.status!=="SUCCESS")&&re.combination.strategyId===j.strategyId)return{index:A,combination:{...ae.combination,
outcome:{...re,attempts:0,reusedFrom:KU(v,e)},stored:{name:K,generation:ie}}}}r(p,"read");async function g(_,E,v){const{job:O,machine:N}=_.job.planned,A={storage:_.
storage,bucket:N.bucket,job:O.id};try{const I=await jU(A,E,v.signal),L=I.size===1?"1 result is":`${I.size} results are`;return I.size>0&&i.say(`${O.id}: ${L} no\
t reused, because artifacts are gone`),E.filter(({index:j})=>!I.has(j))}catch(I){if(!(I instanceof B)||v.signal.aborted)throw I;return b(I),E.filter(({combination:L})=>!L.
artifacts)}}r(g,"whole");async function w(_,E){const{planned:v}=_,{id:O}=v.job,N=c.get(d(v.machine.bucket,{job:O,needs:fa(E.state,O)}));if(!N)return;const A=new Map;
for(const{strategyId:Z}of v.combinations)A.set(Z,(A.get(Z)??0)+1);const I=a.line("due",E.signal),L=await s.storage(le(v.machine)),j=v.combinations.flatMap(({strategyId:Z},ae)=>{
const re=N.get(Z);return!re||A.get(Z)!==1?[]:[I(()=>p({job:_,index:ae,storage:L},re,E))]}),K=(await Promise.all(j)).flatMap(Z=>Z??[]);for(const{index:Z,combination:ae}of await g(
{job:_,storage:L},K,E))xE(_,Z,ae);const ie=_.combinations.filter(({outcome:Z})=>Z?.reusedFrom!==void 0).length;ie>0&&i.say(`${O}: ${ie} of ${v.combinations.length}\
 results reused`)}r(w,"takeFor");async function y(_,E){const v=await HU(_,s,E);for(const[O,N]of v){const A=f.get(O);if(!A||N.length===0)continue;const I=await s.
storage(A),L=My({version:1,runId:e,isFinal:!1,entries:N}),j=Hs(n,e);await I.replace({bucket:O,name:j,content:L,contentType:"application/json"},E)}}r(y,"write");
let $=o.now(),k=0,S=!1;return{async begin(_){for(const E of f.values())try{await h(E,_)}catch(v){if(!(v instanceof B)||_.aborted)throw v;i.warn(`resume: everyth\
ing runs again. ${v.advice}`)}c.size===0&&i.say("resume: no earlier run left a result of the same commit, definition, params, files and machines.")},async take(_,E){
if(c.size===0)return;const v=[..._.jobs.values()].filter(O=>O.phase==="waiting"&&!u.has(O)&&WU(O,_));for(const O of v)u.add(O),await w(O,{state:_,signal:E})},keep(_,E){
const v=GU(_);S||v===k||o.now()-$<BU||(S=!0,$=o.now(),y(_,E).then(()=>{k=v}).catch(O=>{if(!(O instanceof B))throw O;E.aborted||i.warn(`resume: accepted results \
could not be recorded. ${O.advice}`)}).finally(()=>{S=!1}))}}}r(FU,"resumeOf");const WU=r((e,t)=>e.planned.job.needs.every(n=>t.jobs.get(n)?.phase==="ended"),"r\
esume_haveEnded"),GU=r(e=>[...e.jobs.values()].flatMap(({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0),"endedTasks");async function HU(e,t,n){
const s=new Map;for(const{planned:o,parts:i}of e.jobs.values()){const{bucket:a}=o.machine;for(const c of i){const u=await t.storage(le(o.machine)),l=await Ty(u,
{...c,bucket:a,job:o.job.id},n);s.set(a,[...s.get(a)??[],...l])}}return s}r(HU,"acceptedBy");function KU(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];
return{attempt:Number(s),...!t.startsWith(`${n}-`)&&{run:n}}}r(KU,"originOf");function zU(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,
n.eventName,n.isFork,n.headSha],i=["GITHUB_SHA","GITHUB_REF","GITHUB_WORKFLOW"],a=[...t.jobs].map(([u,l])=>[u,yn(l).map(JU),l.combinations.map(({strategyId:f,matrix:d})=>[
f,Ny(d)])]),c=[...o,...i.map(u=>s[u]??""),t.workflow.name,e.definitionText,Ny(t.params),a,e.source?Mc(e.source.archive):"",At(e.program.loader+e.program.archive),
zn,Kn];return At(JSON.stringify(c)).slice(0,16)}r(zU,"resumeKey");const Ny=r(e=>Ee(e),"resume_key_jsonOf"),JU=r(e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:
n),"resume_key_machineText"),xy=r(e=>({say:e.info,notice:e.notice,warn:e.warning,group:e.group,debug:e.debug,isDebug:e.isDebug}),"runLog");async function VU(e){
const t={startedMs:e.clock.now(),nonce:(0,xe.randomBytes)(3).toString("hex"),call:pd(vo(YU(e),e),e)},n=await J6(e,t.startedMs);qU(n,e),Qc(n.warnings,e);const{inputs:s,
plan:o,whole:i}=n;if(!s||!o||!i)return Iy(n,t,e);const a=_p(e.gitHub,s.prefix,t.nonce),c={inputs:s,plan:o,whole:i,prepared:n,identity:a,session:t};if(s.dryRun)return XU(
c,e);const u=md(yo(s),t.call,e);u.authenticate(e.stop).catch(()=>{});try{const l=s.preflight?await ZU(c,u,e):[],f=l.length===0?await QU(c,u,e):{ready:c,problems:l};
return f.problems.length===0||e.stop.aborted?await eB(f.ready,u,e):await Iy({inputs:s,file:n.file,problems:f.problems},t,e)}finally{await u.close()}}r(VU,"run");
const YU=r(({runner:{inputs:e}})=>({workloadIdentityProvider:e.workload_identity_provider??"",serviceAccount:e.service_account??""}),"asGiven");function qU({inputs:e,
plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,...t?Xe(t):[],e?.githubToken??"",...bu(o)];for(const a of new Set(i))s.mask(a)}r(qU,"maskSecrets");async function Iy(e,t,n){
const s=await NU(e,n);return e.inputs&&await wU(e,e.inputs,t,n),s}r(Iy,"refuse");async function XU({plan:e,inputs:t,identity:n,prepared:s,session:o},i){const a=s.
source!==void 0,c=await xU({plan:e,inputs:t,identity:n,hasSource:a},i);return await bU(e,t,o,i),c}r(XU,"showPlan");async function ZU({plan:e,inputs:t},n,s){const o=vo(
yo(t),s),i=await iC({plan:e,inputs:t,clients:n,principal:o,signal:s.stop});return Qc(i.warnings,s),i.problems}r(ZU,"ask");async function QU(e,t,n){const{prepared:s,
whole:o,inputs:i}=e,{caller:a}=vo(yo(i),n),c=await eC(o,{clients:t,caller:a},n.stop);if(!c||n.stop.aborted)return{ready:e,problems:[]};if("problem"in c)return{ready:e,
problems:[c.problem]};const u=await e8(s,c.files,n.environment);Qc(u.warnings,n);const{plan:l=e.plan,problems:f}=u;return n.runner.info(`matrix_glob: ${D(c.files.
length,"file")} found.`),{ready:{...e,plan:l,whole:u.whole??o,prepared:u},problems:f}}r(QU,"listFiles");async function eB(e,t,n){const{inputs:s,identity:o}=e,i=lE(
n.environment.RUNNER_TEMP||(0,st.tmpdir)()),a=tB(e,n),c=wo(e.plan.leftOut);c&&n.runner.info(c),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(rr(e.plan,s.prices));
const u=await nB(e,{clients:t,everything:a,texts:i},n),l=await rB(u,e,a);l&&RE(u.state,n.clock.now());const f=l?void 0:await u.artifacts.finish(u.state),[d]=a.buckets,
m=d?.name??"",h={identity:o,bucket:m,endedMs:n.clock.now(),broken:l??f},b=await vI(n.environment,e.prepared.source?.paths??[]),p=`gs://${m}/${o.folder}`,g=i1(hI(
u.state),u.state,{kept:s.artifactsUri,runUri:p}),w=OS(g,{workspace:b});await Z2(w,Xe(u.plan));const y=mI(u.state,w,h);u.handover.ended(y.status);const $=await IU(
u,y,s,n);return await u.history.keep(y),i.close(),$}r(eB,"carryOut");function tB({inputs:e,plan:t,whole:n,prepared:s,identity:o},i){const a=t2(t,o,e);if(!e.resume)
return a;const{environment:c,gitHub:u}=i,{definitionText:l,source:f}=s,d=zU({plan:n,definitionText:l,source:f,program:i.program(),gitHub:u,environment:c});return{
...a,resume:Ep(o,d)}}r(tB,"handoverOf");async function nB(e,t,n){const{inputs:s,plan:o,identity:i,session:a}=e,{clients:c,everything:u}=t,{clock:l}=n,f=xy(n.runner),
d=new LU,m=Mx(u,n.runner),h=u8(o,i,u.buckets[0]?.name??"",n.runner),b=await pU({plan:o,inputs:s,session:a,noted:m.checkRun},n),{resume:p}=u,{source:g}=e.prepared,
[w]=u.buckets;return{plan:o,identity:i,settings:iB(s),...g&&{sourceSha256:Mc(g.archive)},program:n.program(),startedMs:a.startedMs,clock:l,clients:c,log:f,state:hE(
o,a.startedMs,t.texts.keep),reads:d,handover:m,outputs:h,report:b,lease:s.onRunnerLoss==="stop"?i2(u,{clients:c,clock:l,log:f}):n2,resume:p?FU(u,p,{clients:c,clock:l,
log:f,reads:d}):UU,packages:AI({identity:i,clients:c,log:f}),history:s.history&&w?Xx(Vx(w,{plan:o,identity:i,clients:c}),{plan:o,identity:i,clock:l,log:f}):Yx,logFiles:sB(
e,c,n),artifacts:JS(oB(s,n),{clients:c,clock:l,log:f,stop:n.stop}),logs:s.streamLogs?V2({clients:c,clock:l,log:f}):J2,stop:n.stop}}r(nB,"theRun");function sB({inputs:e,
plan:t},n,s){const{environment:o,clock:i,runner:a}=s;return e.logsDir===void 0?d2:h2({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...Xe(
t),e.githubToken??"",...bu(o)].filter(Boolean),clients:n,clock:i,log:xy(a)})}r(sB,"logFilesIn");const oB=r((e,{environment:t})=>({uri:e.artifactsUri,...e.artifactsDir!==
void 0&&{folder:{workspace:t.GITHUB_WORKSPACE||process.cwd(),path:e.artifactsDir}}}),"run_targetsOf"),Cy=r(e=>e===void 0?void 0:e*1e3,"milliseconds"),iB=r(e=>({
timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:Cy(e.queueTimeoutSeconds),pollMs:Cy(e.pollSeconds),skipDefaultLabels:e.machine.skipDefaultLabels,cost:{prices:e.prices,
maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}}),"run_settingsOf");async function rB(e,{prepared:t},n){const{clients:s,stop:o}=e;try{const i=s.
authenticate(o),[a]=n.buckets;a&&Promise.allSettled([s.storage(a),s.batch(a)]),await i,e.handover.accessible(),await i8(e,n,t),await dx(e);return}catch(i){if(!(i instanceof
B))throw i;return o.aborted&&ls(e.state,{status:"CANCEL",signal:String(o.reason)}),i}}r(rB,"staged");async function aB(e){try{return await VU(e)}catch(t){const n=cB(
t),s=e.stop.aborted?"[]":Ck(n);return e.runner.outputs({status:e.stop.aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&e.runner.debug(t.
stack??""),1}}r(aB,"main");function cB(e){return e instanceof B?e.advice:`gcp-batch-workflow failed with: ${mt(e)}`}r(cB,"lastLineOf");const uB={count:0,buckets:new Set};
function lB(e,t){return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(t.slice(e.length))}r(lB,"staysForLater");async function fB(e,t){const{handover:n,
clients:s,signal:o}=e,i=new Set;let a=0;try{const c=await dB(e);for(const u of new Map(n.buckets.map(l=>[l.name,l])).values()){const l=await s.storage(u),f=Hs(t,
n.runId),m=[...await pB(l,{bucket:u.name,name:f},o),...c.get(u.name)??[]],h=[...new Map(m.map(p=>[p.name,p])).values()];if(h.length===0)continue;const b=My({version:1,
runId:n.runId,isFinal:!0,entries:h});await l.replace({bucket:u.name,name:f,content:b,contentType:"application/json"},o),i.add(u.name),a+=h.length}}catch(c){if(!(c instanceof
B))throw c;e.warn(`resume: results could not be kept for a later run. ${c.advice}`)}return{count:a,buckets:i}}r(fB,"keepResults");async function dB(e){const{handover:t,
clients:n,signal:s}=e,o=new Map;for(const i of t.locations){const a=await n.batch(i),c=await a.list(i.name,Ke(t.runId),s);for(const{name:u}of c){const l=await a.
variables(u,s).catch(nu),f=l&&hB(l,t);if(!f)continue;const d=await n.storage(f.at),m=await mB(d,f,s);o.set(f.bucket,[...o.get(f.bucket)??[],...m])}}return o}r(dB,
"resultsOfBatchJobs");function hB(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.exec(e[Gu]??"")??[],i=n.find(l=>l.name===s),[a="",c]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.
exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||c===void 0)return;const u=e[Hu]??"";return{at:i,bucket:s,folder:t+a,job:decodeURIComponent(c),key:u}}r(hB,"\
kept_results_placeIn");async function mB(e,{bucket:t,folder:n,job:s,key:o},i){const a={bucket:t,name:`${n}job.json`},c=await e.describe(a,i).catch(nu);if(!c||!DS(
o,c.metadata))return[];const{needs:u=""}=c.metadata;return Ty(e,{bucket:t,resultsPrefix:`${n}results/`,key:o,job:s,needs:u},i)}r(mB,"resultsOfOne");async function pB(e,t,n){
const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:eu},n).catch(nu);return(i&&tu(new TextDecoder().decode(i))?.entries)??[]}r(pB,"notedByMain");function nu(e){
if(!(e instanceof B&&e.httpStatus===404))throw e}r(nu,"ignoringMissing");async function gB(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,-`${s.runId}\
/`.length);let a=0;for await(const c of e.list({bucket:t,prefix:n},o))for(const{name:u}of c){const l=await e.read({bucket:t,name:u,maxBytes:eu},o),f=tu(new TextDecoder().
decode(l));if(!f||u!==Hs(n,f.runId))continue;const d=f.runId===s.runId;!d&&!f.isFinal||(d||(a+=await e.removeAll({bucket:t,prefix:`${i}${f.runId}/`},o)),a+=await e.
removeAll({bucket:t,prefix:u},o))}return a}r(gB,"forgetResults");const bB=22e4,wB=15e4,yB=250,$B=2e3,su=5e3,kB=[5e3,1e4];async function SB(e){const{handover:t}=e,
n=[],s=new Set,o=r((f,d,m)=>{if(!(m instanceof B))throw m;n.push(d);const h=e.isKept?"ended":"deleted";e.warn(`${f} could not be ${h}: ${m.advice} Run: ${d}`)},
"failed"),{resume:i}=t,c=i!==void 0&&!e.isKept&&!Ry(t)?await fB(e,i):uB,u=t.locations.map(async f=>{try{await Ni(e,()=>e.isKept?OB(f,e):MB(f,s,e))}catch(d){o(`B\
atch jobs of ${f.name}`,EB(f,e),d)}});await Promise.all(u);let l=0;for(const f of e.isKept?[]:t.buckets)try{l+=await _B(f,c,e)}catch(d){const m=`gs://${f.name}/${t.
folder}`;o(m,`gcloud storage rm --recursive ${m}`,d)}return{deletedBatchJobs:s.size,deletedObjects:l,keptResults:c.count,left:n}}r(SB,"cleanup");async function _B(e,t,n){
const{handover:s,signal:o}=n,{folder:i,resume:a}=s,c=await n.clients.storage(e),u=t.buckets.has(e.name),l={bucket:e.name,prefix:i,...u&&{keeps:r(h=>lB(i,h),"kee\
ps")}},f=await Ni(n,()=>c.removeAll(l,o));if(a===void 0||u)return f;const d={bucket:e.name,resume:a,handover:s};if(Ry(s))return f+await Ni(n,()=>gB(c,d,o));const m={
bucket:e.name,prefix:Hs(a,s.runId)};return f+await Ni(n,()=>c.removeAll(m,o))}r(_B,"deleteObjects");const Ry=r(({status:e,isPart:t})=>Ze(e)&&!t,"isComplete");function EB(e,{
handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`labels.${$t.run}=${Ke(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filte\
r='${i}' --format='value(name)'`} | xargs -n1 gcloud batch jobs ${n?"cancel":"delete"} --quiet`}r(EB,"commandFor");async function Ni(e,t){for(const n of kB)try{
return await t()}catch(s){if(!(s instanceof B)||s.status===jy||e.signal.aborted)throw s;await e.clock.sleep(n,e.signal)}return t()}r(Ni,"persistently");const Ly=r(
(e,t,{handover:n})=>!Ze(n.status)&&vB(e,n).some(s=>!t.has(s)),"isLate"),vB=r(({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(`${e}/jobs/`)),"notedIn");async function OB(e,t){
const{handover:n,signal:s}=t,o=await t.clients.batch(e);for(let i=1;;i++){const a=await o.list(e.name,Ke(n.runId),s);if(await Promise.all(a.filter(({state:c})=>!Qe(
c)).map(({name:c})=>o.cancel(c,s))),i>1||!Ly(e,new Set(a.map(({name:c})=>c)),t))return;await t.clock.sleep(su,s)}}r(OB,"cancelJobs");const jy="NOT_GONE";async function MB(e,t,n){
const{handover:s,clock:o,signal:i}=n,a=await n.clients.batch(e),c=new Set,u=new Set,l=o.now(),f=r(async d=>{c.add(d),await a.remove(d,i)},"ask");for(let d=yB;;d=
Math.min(2*d,$B)){const m=await a.list(e.name,Ke(s.runId),i),h=new Set(m.map(({name:p})=>p));for(const p of u)h.has(p)||t.add(p);for(const p of h)u.add(p);const b=m.
filter(({name:p,state:g})=>!c.has(p)&&g!=="DELETION_IN_PROGRESS");if(await Promise.all(b.map(({name:p})=>f(p))),m.length===0&&!(Ly(e,u,n)&&o.now()-l<su))return;
if(o.now()-l>wB||i.aborted)throw new B({service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:jy,message:`${m.length} Batch jobs \
were deleted but still exist.`});await o.sleep(m.length===0?su:d,i)}}r(MB,"deleteJobs");async function TB(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,
left:i}=e,a=s+o+i.length===0;n.runner.info(a?"Nothing to clean up.":`Cleaned up: ${D(s,"Batch job")} and ${D(o,"object")} deleted.`),!a&&t&&await Gs(Z3(e),n)}r(
TB,"publishCleanup");async function AB(e,{jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. \
If a branch requires it, run the job again.";t&&await Gs(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}r(AB,"publishOpenCheckRun");async function NB(e){const{runner:t}=e,n=t.state(lp);if(!n)return;const s=Ax(n);if(!s||!e2(s,e.gitHub)){
t.warning("Nothing was cleaned up: the saved state of this step was not written by its main part.");return}const{access:o,cleanup:i}=s,a=i==="never"||i==="on_su\
ccess"&&!Ze(s.status),c=new AbortController,u=new AbortController;e.clock.sleep(bB,u.signal).then(()=>c.abort());try{const l=pd(vo(o,e),e),f=$U(s,l,e,c.signal);
f.catch(()=>{});const d=md(o,l,e),{clock:m}=e,{warning:h}=t,b=await SB({handover:s,clients:d,clock:m,isKept:a,warn:h,signal:c.signal}),p=await f;await TB(b,s,e),
b.keptResults>0&&t.info(`Results are kept for a later run of the same commit: ${b.keptResults}, noted in ${s.resume}`),await d.close(),p!==void 0&&await AB(p,s,
e)}catch(l){t.warning(`Cleanup failed: ${l instanceof B?l.advice:mt(l)}`)}finally{u.abort()}}r(NB,"post");const xB=r(()=>JSON.parse((0,De.readFileSync)((0,J.join)(
import.meta.dirname,"task-program.json"),"utf8")),"taskProgram"),IB=r((e,t)=>new Promise(n=>{if(t?.aborted)return n();const s=r(()=>{clearTimeout(o),t?.removeEventListener(
"abort",s),n()},"wake"),o=setTimeout(s,e);t?.addEventListener("abort",s,{once:!0})}),"sleep"),CB={now:Date.now,sleep:IB},{env:xi}=process,Ks=_0(xi),ou=new AbortController;
for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{ou.signal.aborted&&process.exit(1),ou.abort(e)});function RB(){try{return JSON.parse((0,De.readFileSync)(xi.
GITHUB_EVENT_PATH??"","utf8"))}catch{return}}r(RB,"eventPayload");const Py={runner:Ks,gitHub:p0(xi,RB()),environment:xi,clock:CB,program:xB,stop:ou.signal};function LB(){
process.removeAllListeners("warning"),process.on("warning",e=>Ks.debug(e.stack??e.message)),process.on("uncaughtException",e=>{Ks.fail(`gcp-batch-workflow faile\
d with: ${mt(e)}`),process.exit(1)})}r(LB,"guardLog");async function jB(e){LB(),Ks.isDebug&&Ks.debug(await E0());const t=e==="main"?await aB(Py):await NB(Py).then(
()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??0))))}r(jB,"entry_start");var PB=fu.n;export{PB as start};
