var By=Object.defineProperty;var r=(e,t)=>By(e,"name",{value:t,configurable:!0});import{createRequire as U}from"module";var ru={70298:(e=>{function t(T){return Array.isArray(T)?T:[T]}r(t,"makeArray");const n=void 0,s="",o=" ",i="\\",a=/[.*+?()[\]{}^$|\\/]/,
c="\uFEFF",u=/(?:[^\\]|^)\\$/,l=/^\/\*{2,}$/,f=/^\\!/,d=/^\\#/,m=/\r?\n/g,h="//",g=47,p=46,b="/";let w="node-ignore";typeof Symbol<"u"&&(w=Symbol.for("node-igno\
re"));const y=w,$=r((T,M,I)=>(Object.defineProperty(T,M,{value:I}),I),"define"),k=r(()=>!1,"RETURN_FALSE"),S={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},E="\\]^-[",_=r(
T=>E.indexOf(T)<0?T:i+T,"escapeMember"),v="(?!\\/)",O=r((T,M)=>{if(T)return`[^\\/${M}]`;const I=`[${M}]`;return new RegExp(I).test("/")?v+I:I},"classSource"),N=r(
(T,M)=>{const{length:I}=T;let x=M+1,Y=s;const X=T[x];(X==="!"||X==="^")&&(Y="^",x++);let le=s,W=s;for(;;){const Q=T[x];if(Q===n)return null;if(Q===i){const se=T[x+
1];if(se===n)return null;le+=_(se),W=se,x++}else if(Q==="-"&&W&&x+1<I&&T[x+1]!=="]"){x++;let se=T[x];se===i&&(se=T[x+=1]),W<=se&&(le+=`-${_(se)}`),W=s}else if(Q===
"["&&T[x+1]===":"){const se=x+2;let Ve=se;for(;Ve<I&&T[Ve]!=="]";)Ve++;if(Ve===I)return null;if(Ve>se&&T[Ve-1]===":"){const iu=T.slice(se,Ve-1);if(!Object.prototype.
hasOwnProperty.call(S,iu))return null;le+=S[iu],W=s,x=Ve}else le+=_("["),W="[",x=se-2}else le+=_(Q),W=Q;if(x++,T[x]==="]")return{end:x,source:O(Y,le)}}},"scanBr\
acket"),A="[]",C="\0",R=new RegExp(`${C}(\\d+)${C}`,"g"),L="\uE000",K="\uE001",ie=r(T=>T===C||T===L||T===K,"isReserved"),Z=r(T=>{const M=[],I=r(le=>`${C}${M.push(
le)-1}${C}`,"hold"),{length:x}=T;let Y=s,X=0;for(;X<x;){const le=T[X];if(le===i){const W=T[X+1];W===n||W===b&&X+2===x?Y+=I(A):W==="*"||W==="["||W===o?Y+=T.slice(
X,X+2):Y+=I(a.test(W)?i+W:ie(W)?`[${W}]`:W),X+=2}else if(ie(le))Y+=I(`[${le}]`),X++;else if(le==="["){const W=N(T,X);W===null?(Y+=I(A),X=x):(Y+=I(W.source),X=W.
end+1)}else Y+=le,X++}return{source:Y,sources:M}},"extractBrackets"),ae=null,re=/\/(?!$)/,F=[[/(\\+)( ?)/g,(T,M,I)=>I?M.slice(0,M.length-M.length%2)+o:M,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,
(T,M)=>`${M}**`,"*"],[/[\\$.|*+(){^]/g,T=>`\\${T}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",b],[/\//g,()=>"\\/",b],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?",
"*"],[ae,(T,M)=>!T||T[0]==="^"?T:(re.test(M)?"^":"(?:^|\\/)")+T],[/\\\/\\\*\\\*(?=\\\/|$)/g,(T,M,I)=>M+6<I.length?I.slice(M+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[\
^\\/]+)*":`\\/${K}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(T,M,I)=>{const x=I.replace(/\\\*/g,"[^\\/]*");return M+x},"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(T,M,I)=>I===s?
M+L:T,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(T,M,I)=>`\\[${M}${I}`,"["],[ae,T=>{const M=T[T.length-1];return!M||
M===L||M===K?T:M===b?`${T}$`:`${T}(?=$|\\/$)`}]],ee=/(^|\\\/)?\uE000$/,te="regex",Ee="checkRegex",ft="_",Dn=r((T,M)=>`${M?`${M}[^/]+`:"[^/]*"}(?=$|\\/$)`,"repla\
ceTrailingWildcard"),Pe=/\uE001$/,Hs=r(()=>".+(?=$|\\/$)","replaceTrailingDoublestar"),Ks="[^\\/]*",vy=r((T,M)=>{let I=s;for(let x=M+1;x<T.length&&!T[x].wildcard;x++)
I+=T[x].single;return I},"separatorAfter"),Oy=r(T=>{if(T.indexOf(Ks)<0)return T;const M=[],{length:I}=T;let x=0;for(;x<I;){const W=T[x];if(T.startsWith(Ks,x))M.
push({wildcard:!0}),x+=Ks.length;else if(W==="["){let Q=x+1;for(T[Q]==="^"&&Q++,T[Q]==="]"&&Q++;Q<I&&T[Q]!=="]";)Q+=T[Q]===i?2:1;Q++,M.push({single:T.slice(x,Q)}),
x=Q}else if(W===i)M.push({single:T.slice(x,x+2)}),x+=2;else if(W==="("){let Q=0,se=x;do T[se]===i?se++:T[se]==="("?Q++:T[se]===")"&&Q--,se++;while(se<I&&Q>0);"*\
+?".indexOf(T[se])>=0&&se++,M.push({boundary:T.slice(x,se)}),x=se}else W==="^"||W==="$"?(M.push({boundary:W}),x++):(M.push({single:W}),x++)}let Y=s,X=[];const le=r(
()=>{let W;X.forEach((Q,se)=>{Q.wildcard&&(W=se)}),X.forEach((Q,se)=>{if(!Q.wildcard){Y+=Q.single;return}Y+=se===W?Ks:`(?:(?!${vy(X,se)})[^\\/])*`}),X=[]},"flus\
h");return M.forEach(W=>{if(W.boundary===void 0){X.push(W);return}le(),Y+=W.boundary}),le(),Y},"pinWildcards"),tu=r(T=>{l.test(T)&&(T="**");const{source:M,sources:I}=Z(
T),x=F.reduce((Y,[X,le,W])=>X===ae?le(Y,T):W!==n&&Y.indexOf(W)<0?Y:X.test(Y)?Y.replace(X,le.bind(T)):Y,M);return I.length?x.replace(R,(Y,X)=>I[X]):x},"makeRegex\
Prefix"),My=r((T,M)=>{T[T.length-1]===b&&(M=tu(T.slice(0,-1)));const I=M.slice(0,-1),x=M[M.length-1];return x===L?`${I}$`:x===K?`${I}.*$`:A},"checkSourceOf"),nu=r(
T=>{const M=T.indexOf(b);return M<0||M===T.length-1},"matchesBasename"),Ty=r(T=>{const M=T.length-1,I=T.lastIndexOf(b,T[M]===b?M-1:M);return I<0?T:T.slice(I+1)},
"basenameOf"),Ay=r(T=>{if(T.charCodeAt(0)===g||T.indexOf(h)>=0){const x=T.split(b).filter(Boolean);return x.pop(),x.length?x.join(b)+b:s}const M=T.length-1,I=T.
lastIndexOf(b,T.charCodeAt(M)===g?M-1:M);return I<0?s:T.slice(0,I+1)},"parentOf"),Js=r(T=>typeof T=="string","isString"),Ny=r(T=>T&&Js(T)&&!u.test(T),"checkPatt\
ern"),xy=r(T=>T.split(m).filter(Boolean),"splitPattern");class Iy{static{r(this,"IgnoreRule")}constructor(M,I,x,Y,X,le){this.pattern=M,this.mark=I,this.negative=
X,$(this,"body",x),$(this,"ignoreCase",Y),$(this,"regexPrefix",le)}get _basenameOnly(){return $(this,"_basenameOnly",nu(this.body))}get regex(){const M=ft+te;return this[M]?
this[M]:this._make(te,M)}get checkRegex(){const M=ft+Ee;return this[M]?this[M]:this._make(Ee,M)}_make(M,I){const x=Oy(M===te?this.regexPrefix.replace(ee,Dn).replace(
Pe,Hs):My(this.body,this.regexPrefix)),Y=this.ignoreCase?new RegExp(x,"i"):new RegExp(x);return $(this,I,Y)}}const Cy=r(T=>T==="\r"||T===`
`,"isLineEnd"),Ry=r(T=>{let M=T.length;for(;M&&Cy(T[M-1]);)M--;const I=M;for(;M&&T[M-1]===o;)M--;if(M===I)return T.slice(0,M);let x=0;for(;x<M&&T[M-x-1]===i;)x++;
return x%2?T.slice(0,M-1)+o:T.slice(0,M)},"trimEnd"),Ly=r(({pattern:T,mark:M},I)=>{let x=T[0]===c?T.slice(1):T;if(x[0]==="#")return;let Y=!1;x[0]==="!"&&(Y=!0,x=
x.slice(1));const X=x[x.length-1];if((X===o||X==="\r"||X===`
`)&&(x=Ry(x)),!x)return;x=x.replace(f,"!").replace(d,"#");const le=tu(x);return new Iy(T,M,x,I,Y,le)},"createRule");class jy{static{r(this,"RuleManager")}constructor(M){
this._ignoreCase=M,this._rules=[],this._basenameCount=0}_add(M){if(M&&M[y]){this._rules=this._rules.concat(M._rules._rules),this._basenameCount+=M._rules._basenameCount,
this._added=!0;return}Js(M)&&(M={pattern:M});const I=Ny(M.pattern)&&Ly(M,this._ignoreCase);I&&(this._added=!0,this._rules.push(I),nu(I.body)&&this._basenameCount++)}add(M){
return this._added=!1,t(Js(M)?xy(M):M).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(M){const I=this._literalRules||(this.
_literalRules=this._rules.filter(({body:W})=>W[W.length-(W[W.length-1]===b?2:1)]==="*"));let x=!1,Y=!1,X;for(let W=I.length-1;W>=0;W--){const Q=I[W];if(Q.checkRegex.
test(M)){x=!Q.negative,Y=Q.negative,X=Q.negative?n:Q;break}}const le={ignored:x,unignored:Y};return X&&(le.rule=X),le}test(M,I){const x=this._rules,{length:Y}=x,
X=this._basenameCount*2>=Y,le=X?Ty(M):M;for(let W=Y-1;W>=0;W--){const Q=x[W];if(Q[I].test(X&&Q._basenameOnly?le:M)){const{negative:se}=Q,Ve={ignored:!se,unignored:se};
return se||(Ve.rule=Q),Ve}}return{ignored:!1,unignored:!1}}}const Py=r((T,M)=>{throw new M(T)},"throwError"),dt=r((T,M,I)=>Js(T)?T?dt.isNotRelative(T)?I(`path s\
hould be a \`path.relative()\`d string, but got "${M}"`,RangeError):!0:I("path must not be empty",TypeError):I(`path must be a string, but got \`${M}\``,TypeError),
"checkPath"),su=r(T=>{const M=T.charCodeAt(0);if(M===g)return!0;if(M!==p)return!1;if(T.length===1)return!0;const I=T.charCodeAt(1);return I===g?!0:I!==p?!1:T.length===
2||T.charCodeAt(2)===g},"isNotRelative");dt.isNotRelative=su,dt.convert=T=>T;class Dy{static{r(this,"Ignore")}constructor({ignorecase:M=!0,ignoreCase:I=M,allowRelativePaths:x=!1}={}){
$(this,y,!0),this._rules=new jy(I),this._strictPathCheck=!x,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(M){
return this._rules.add(M)&&this._initCache(),this}addPattern(M){return this.add(M)}_test(M,I){const x=M&&dt.convert(M);return dt(x,M,this._strictPathCheck?Py:k),
this._t(x,I)}checkIgnore(M){if(M.charCodeAt(M.length-1)!==g)return this.test(M);const I=this._t(M,this._testCache);if(I.ignored)return I;const x=this._rules.testLiteral(
M);return x.ignored||x.unignored?x:I}_t(M,I){if(M in I)return I[M];const x=Ay(M),Y=x?this._t(x,I):n;return I[M]=Y&&Y.ignored?Y:this._rules.test(M,te)}ignores(M){
return this._test(M,this._ignoreCache).ignored}createFilter(){return M=>!this.ignores(M)}filter(M){return t(M).filter(this.createFilter())}test(M){return this._test(
M,this._testCache)}}const xi=r(T=>new Dy(T),"factory"),Uy=r(T=>dt(T&&dt.convert(T),T,k),"isPathValid"),ou=r(()=>{const T=r(I=>/^\\\\\?\\/.test(I)||/["<>|\u0000-\u001F]+/u.
test(I)?I:I.replace(/\\/g,"/"),"makePosix");dt.convert=T;const M=/^[a-z]:\//i;dt.isNotRelative=I=>M.test(I)||su(I)},"setupWindows");typeof process<"u"&&process.
platform==="win32"&&ou(),e.exports=xi,xi.default=xi,e.exports.isPathValid=Uy,$(e.exports,Symbol.for("setupWindows"),ou)}),42260:(e=>{e.exports=U(import.meta.url)(
"./left-out.cjs")}),42613:(e=>{e.exports=U(import.meta.url)("assert")}),20181:(e=>{e.exports=U(import.meta.url)("buffer")}),35317:(e=>{e.exports=U(import.meta.url)(
"child_process")}),76982:(e=>{e.exports=U(import.meta.url)("crypto")}),72250:(e=>{e.exports=U(import.meta.url)("dns")}),24434:(e=>{e.exports=U(import.meta.url)(
"events")}),79896:(e=>{e.exports=U(import.meta.url)("fs")}),58611:(e=>{e.exports=U(import.meta.url)("http")}),85675:(e=>{e.exports=U(import.meta.url)("http2")}),
65692:(e=>{e.exports=U(import.meta.url)("https")}),69278:(e=>{e.exports=U(import.meta.url)("net")}),34589:(e=>{e.exports=U(import.meta.url)("node:assert")}),16698:(e=>{
e.exports=U(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=U(import.meta.url)("node:buffer")}),37540:(e=>{e.exports=U(import.meta.url)("node:console")}),
77598:(e=>{e.exports=U(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=U(import.meta.url)("node:diagnostics_channel")}),40610:(e=>{e.exports=U(import.meta.
url)("node:dns")}),78474:(e=>{e.exports=U(import.meta.url)("node:events")}),73024:(e=>{e.exports=U(import.meta.url)("node:fs")}),37067:(e=>{e.exports=U(import.meta.
url)("node:http")}),32467:(e=>{e.exports=U(import.meta.url)("node:http2")}),44708:(e=>{e.exports=U(import.meta.url)("node:https")}),77030:(e=>{e.exports=U(import.meta.
url)("node:net")}),76760:(e=>{e.exports=U(import.meta.url)("node:path")}),643:(e=>{e.exports=U(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=U(import.meta.
url)("node:process")}),41792:(e=>{e.exports=U(import.meta.url)("node:querystring")}),57075:(e=>{e.exports=U(import.meta.url)("node:stream")}),37830:(e=>{e.exports=
U(import.meta.url)("node:stream/web")}),41692:(e=>{e.exports=U(import.meta.url)("node:tls")}),73136:(e=>{e.exports=U(import.meta.url)("node:url")}),57975:(e=>{e.
exports=U(import.meta.url)("node:util")}),73429:(e=>{e.exports=U(import.meta.url)("node:util/types")}),75919:(e=>{e.exports=U(import.meta.url)("node:worker_thre\
ads")}),38522:(e=>{e.exports=U(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=U(import.meta.url)("os")}),16928:(e=>{e.exports=U(import.meta.url)("path")}),
932:(e=>{e.exports=U(import.meta.url)("process")}),83480:(e=>{e.exports=U(import.meta.url)("querystring")}),2203:(e=>{e.exports=U(import.meta.url)("stream")}),13193:(e=>{
e.exports=U(import.meta.url)("string_decoder")}),53557:(e=>{e.exports=U(import.meta.url)("timers")}),64756:(e=>{e.exports=U(import.meta.url)("tls")}),52018:(e=>{
e.exports=U(import.meta.url)("tty")}),87016:(e=>{e.exports=U(import.meta.url)("url")}),39023:(e=>{e.exports=U(import.meta.url)("util")}),28167:(e=>{e.exports=U(
import.meta.url)("worker_threads")}),43106:(e=>{e.exports=U(import.meta.url)("zlib")}),57349:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(84454),a=n(92223),c=n(87103),
u=n(90334),l=n(13142);function f(m,h,g,p,b,w){const y=g.type==="block-map"?c.resolveBlockMap(m,h,g,p,w):g.type==="block-seq"?u.resolveBlockSeq(m,h,g,p,w):l.resolveFlowCollection(
m,h,g,p,w),$=y.constructor;return b==="!"||b===$.tagName?(y.tag=$.tagName,y):(b&&(y.tag=b),y)}r(f,"resolveCollection");function d(m,h,g,p,b){const w=p.tag,y=w?h.
directives.tagName(w.source,v=>b(w,"TAG_RESOLVE_FAILED",v)):null;if(g.type==="block-seq"){const{anchor:v,newlineAfterProp:O}=p,N=v&&w?v.offset>w.offset?v:w:v??w;
N&&(!O||O.offset<N.offset)&&b(N,"MISSING_CHAR","Missing newline after block sequence props")}const $=g.type==="block-map"?"map":g.type==="block-seq"?"seq":g.start.
source==="{"?"map":"seq";if(!w||!y||y==="!"||y===i.YAMLMap.tagName&&$==="map"||y===a.YAMLSeq.tagName&&$==="seq")return f(m,h,g,b,y);let k=h.schema.tags.find(v=>v.
tag===y&&v.collection===$);if(!k){const v=h.schema.knownTags[y];if(v?.collection===$)h.schema.tags.push(Object.assign({},v,{default:!1})),k=v;else return v?b(w,
"BAD_COLLECTION_TYPE",`${v.tag} used for ${$} collection, but expects ${v.collection??"scalar"}`,!0):b(w,"TAG_RESOLVE_FAILED",`Unresolved tag: ${y}`,!0),f(m,h,g,
b,y)}const S=f(m,h,g,b,y,k),E=k.resolve?.(S,v=>b(w,"TAG_RESOLVE_FAILED",v),h.options)??S,_=s.isNode(E)?E:new o.Scalar(E);return _.range=S.range,_.tag=y,k?.format&&
(_.format=k.format),_}r(d,"composeCollection"),t.composeCollection=d}),23683:((e,t,n)=>{var s=n(3021),o=n(45937),i=n(17788),a=n(34631);function c(u,l,{offset:f,
start:d,value:m,end:h},g){const p=Object.assign({_directives:l},u),b=new s.Document(void 0,p),w={atKey:!1,atRoot:!0,directives:b.directives,options:b.options,schema:b.
schema},y=a.resolveProps(d,{indicator:"doc-start",next:m??h?.[0],offset:f,onError:g,parentIndent:0,startOnNewline:!0});y.found&&(b.directives.docStart=!0,m&&(m.
type==="block-map"||m.type==="block-seq")&&!y.hasNewline&&g(y.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),b.contents=
m?o.composeNode(w,m,y,g):o.composeEmptyNode(w,y.end,d,null,y,g);const $=b.contents.range[2],k=i.resolveEnd(h,$,!1,g);return k.comment&&(b.comment=k.comment),b.range=
[f,$,k.offset],b}r(c,"composeDoc"),t.composeDoc=c}),45937:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(57349),a=n(5413),c=n(17788),u=n(22599);const l={composeNode:f,
composeEmptyNode:d};function f(h,g,p,b){const w=h.atKey,{spaceBefore:y,comment:$,anchor:k,tag:S}=p;let E,_=!0;switch(g.type){case"alias":E=m(h,g,b),(k||S)&&b(g,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":E=a.composeScalar(
h,g,S,b),k&&(E.anchor=k.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{E=i.composeCollection(l,h,g,p,b),k&&(E.anchor=k.source.
substring(1))}catch(v){const O=v instanceof Error?v.message:String(v);b(g,"RESOURCE_EXHAUSTION",O)}break;default:{const v=g.type==="error"?g.message:`Unsupporte\
d token (type: ${g.type})`;b(g,"UNEXPECTED_TOKEN",v),_=!1}}return E??(E=d(h,g.offset,void 0,null,p,b)),k&&E.anchor===""&&b(k,"BAD_ALIAS","Anchor cannot be an em\
pty string"),w&&h.options.stringKeys&&(!o.isScalar(E)||typeof E.value!="string"||E.tag&&E.tag!=="tag:yaml.org,2002:str")&&b(S??g,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),y&&(E.spaceBefore=!0),$&&(g.type==="scalar"&&g.source===""?E.comment=$:E.commentBefore=$),h.options.keepSourceTokens&&_&&(E.srcToken=
g),E}r(f,"composeNode");function d(h,g,p,b,{spaceBefore:w,comment:y,anchor:$,tag:k,end:S},E){const _={type:"scalar",offset:u.emptyScalarPosition(g,p,b),indent:-1,
source:""},v=a.composeScalar(h,_,k,E);return $&&(v.anchor=$.source.substring(1),v.anchor===""&&E($,"BAD_ALIAS","Anchor cannot be an empty string")),w&&(v.spaceBefore=
!0),y&&(v.comment=y,v.range[2]=S),v}r(d,"composeEmptyNode");function m({options:h},{offset:g,source:p,end:b},w){const y=new s.Alias(p.substring(1));y.source===""&&
w(g,"BAD_ALIAS","Alias cannot be an empty string"),y.source.endsWith(":")&&w(g+p.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const $=g+p.length,k=c.
resolveEnd(b,$,h.strict,w);return y.range=[g,$,k.offset],k.comment&&(y.comment=k.comment),y}r(m,"composeAlias"),t.composeEmptyNode=d,t.composeNode=f}),5413:((e,t,n)=>{
var s=n(41127),o=n(63301),i=n(48913),a=n(76842);function c(f,d,m,h){const{value:g,type:p,comment:b,range:w}=d.type==="block-scalar"?i.resolveBlockScalar(f,d,h):
a.resolveFlowScalar(d,f.options.strict,h),y=m?f.directives.tagName(m.source,S=>h(m,"TAG_RESOLVE_FAILED",S)):null;let $;f.options.stringKeys&&f.atKey?$=f.schema[s.
SCALAR]:y?$=u(f.schema,g,y,m,h):d.type==="scalar"?$=l(f,g,d,h):$=f.schema[s.SCALAR];let k;try{const S=$.resolve(g,E=>h(m??d,"TAG_RESOLVE_FAILED",E),f.options);k=
s.isScalar(S)?S:new o.Scalar(S)}catch(S){const E=S instanceof Error?S.message:String(S);h(m??d,"TAG_RESOLVE_FAILED",E),k=new o.Scalar(g)}return k.range=w,k.source=
g,p&&(k.type=p),y&&(k.tag=y),$.format&&(k.format=$.format),b&&(k.comment=b),k}r(c,"composeScalar");function u(f,d,m,h,g){if(m==="!")return f[s.SCALAR];const p=[];
for(const w of f.tags)if(!w.collection&&w.tag===m)if(w.default&&w.test)p.push(w);else return w;for(const w of p)if(w.test?.test(d))return w;const b=f.knownTags[m];
return b&&!b.collection?(f.tags.push(Object.assign({},b,{default:!1,test:void 0})),b):(g(h,"TAG_RESOLVE_FAILED",`Unresolved tag: ${m}`,m!=="tag:yaml.org,2002:st\
r"),f[s.SCALAR])}r(u,"findScalarTagByName");function l({atKey:f,directives:d,schema:m},h,g,p){const b=m.tags.find(w=>(w.default===!0||f&&w.default==="key")&&w.test?.
test(h))||m[s.SCALAR];if(m.compat){const w=m.compat.find(y=>y.default&&y.test?.test(h))??m[s.SCALAR];if(b.tag!==w.tag){const y=d.tagString(b.tag),$=d.tagString(
w.tag),k=`Value may be parsed as either ${y} or ${$}`;p(g,"TAG_RESOLVE_FAILED",k,!0)}}return b}r(l,"findScalarTagByTest"),t.composeScalar=c}),89984:((e,t,n)=>{var s=n(
932),o=n(61342),i=n(3021),a=n(91464),c=n(41127),u=n(23683),l=n(17788);function f(h){if(typeof h=="number")return[h,h+1];if(Array.isArray(h))return h.length===2?
h:[h[0],h[1]];const{offset:g,source:p}=h;return[g,g+(typeof p=="string"?p.length:1)]}r(f,"getErrorPos");function d(h){let g="",p=!1,b=!1;for(let w=0;w<h.length;++w){
const y=h[w];switch(y[0]){case"#":g+=(g===""?"":b?`

`:`
`)+(y.substring(1)||" "),p=!0,b=!1;break;case"%":h[w+1]?.[0]!=="#"&&(w+=1),p=!1;break;default:p||(b=!0),p=!1}}return{comment:g,afterEmptyLine:b}}r(d,"parsePrelu\
de");class m{static{r(this,"Composer")}constructor(g={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(p,b,w,y)=>{
const $=f(p);y?this.warnings.push(new a.YAMLWarning($,b,w)):this.errors.push(new a.YAMLParseError($,b,w))},this.directives=new o.Directives({version:g.version||
"1.2"}),this.options=g}decorate(g,p){const{comment:b,afterEmptyLine:w}=d(this.prelude);if(b){const y=g.contents;if(p)g.comment=g.comment?`${g.comment}
${b}`:b;else if(w||g.directives.docStart||!y)g.commentBefore=b;else if(c.isCollection(y)&&!y.flow&&y.items.length>0){let $=y.items[0];c.isPair($)&&($=$.key);const k=$.
commentBefore;$.commentBefore=k?`${b}
${k}`:b}else{const $=y.commentBefore;y.commentBefore=$?`${b}
${$}`:b}}if(p){for(let y=0;y<this.errors.length;++y)g.errors.push(this.errors[y]);for(let y=0;y<this.warnings.length;++y)g.warnings.push(this.warnings[y])}else g.
errors=this.errors,g.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(g,p=!1,b=-1){for(const w of g)yield*this.next(w);yield*this.end(p,b)}*next(g){switch(s.env.LOG_STREAM&&
console.dir(g,{depth:null}),g.type){case"directive":this.directives.add(g.source,(p,b,w)=>{const y=f(g);y[0]+=p,this.onError(y,"BAD_DIRECTIVE",b,w)}),this.prelude.
push(g.source),this.atDirectives=!0;break;case"document":{const p=u.composeDoc(this.options,this.directives,g,this.onError);this.atDirectives&&!p.directives.docStart&&
this.onError(g,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(p,!1),this.doc&&(yield this.doc),this.doc=p,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(g.source);break;case"error":{const p=g.source?`${g.message}: ${JSON.
stringify(g.source)}`:g.message,b=new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",p);this.atDirectives||!this.doc?this.errors.push(b):this.doc.errors.push(b);break}case"\
doc-end":{if(!this.doc){const b="Unexpected doc-end without preceding document";this.errors.push(new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",b));break}this.doc.
directives.docEnd=!0;const p=l.resolveEnd(g.end,g.offset+g.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),p.comment){const b=this.
doc.comment;this.doc.comment=b?`${b}
${p.comment}`:p.comment}this.doc.range[2]=p.offset;break}default:this.errors.push(new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",`Unsupported token ${g.type}`))}}*end(g=!1,p=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(g){const b=Object.assign({_directives:this.directives},this.options),w=new i.Document(
void 0,b);this.atDirectives&&this.onError(p,"MISSING_CHAR","Missing directives-end indicator line"),w.range=[0,p,p],this.decorate(w,!1),yield w}}}t.Composer=m}),
87103:((e,t,n)=>{var s=n(57165),o=n(84454),i=n(34631),a=n(9499),c=n(74051),u=n(81187);const l="All mapping items must start at the same column";function f({composeNode:d,
composeEmptyNode:m},h,g,p,b){const w=b?.nodeClass??o.YAMLMap,y=new w(h.schema);h.atRoot&&(h.atRoot=!1);let $=g.offset,k=null;for(const S of g.items){const{start:E,
key:_,sep:v,value:O}=S,N=i.resolveProps(E,{indicator:"explicit-key-ind",next:_??v?.[0],offset:$,onError:p,parentIndent:g.indent,startOnNewline:!0}),A=!N.found;if(A){
if(_&&(_.type==="block-seq"?p($,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in _&&_.indent!==g.indent&&p($,"BAD_I\
NDENT",l)),!N.anchor&&!N.tag&&!v){k=N.end,N.comment&&(y.comment?y.comment+=`
`+N.comment:y.comment=N.comment);continue}(N.newlineAfterProp||a.containsNewline(_))&&p(_??E[E.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else N.found?.indent!==g.indent&&p($,"BAD_INDENT",l);h.atKey=!0;const C=N.end,R=_?d(h,_,N,p):m(h,C,E,null,N,p);h.schema.compat&&c.flowIndentCheck(
g.indent,_,p),h.atKey=!1,u.mapIncludes(h,y.items,R)&&p(C,"DUPLICATE_KEY","Map keys must be unique");const L=i.resolveProps(v??[],{indicator:"map-value-ind",next:O,
offset:R.range[2],onError:p,parentIndent:g.indent,startOnNewline:!_||_.type==="block-scalar"});if($=L.end,L.found){A&&(O?.type==="block-map"&&!L.hasNewline&&p($,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),h.options.strict&&N.start<L.found.offset-1024&&p(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const K=O?d(h,O,L,p):m(h,$,v,null,L,p);h.schema.compat&&c.flowIndentCheck(
g.indent,O,p),$=K.range[2];const ie=new s.Pair(R,K);h.options.keepSourceTokens&&(ie.srcToken=S),y.items.push(ie)}else{A&&p(R.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),L.comment&&(R.comment?R.comment+=`
`+L.comment:R.comment=L.comment);const K=new s.Pair(R);h.options.keepSourceTokens&&(K.srcToken=S),y.items.push(K)}}return k&&k<$&&p(k,"IMPOSSIBLE","Map comment \
with trailing content"),y.range=[g.offset,$,k??$],y}r(f,"resolveBlockMap"),t.resolveBlockMap=f}),48913:((e,t,n)=>{var s=n(63301);function o(c,u,l){const f=u.offset,
d=i(u,c.options.strict,l);if(!d)return{value:"",type:null,comment:"",range:[f,f,f]};const m=d.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,h=u.source?
a(u.source):[];let g=h.length;for(let E=h.length-1;E>=0;--E){const _=h[E][1];if(_===""||_==="\r")g=E;else break}if(g===0){const E=d.chomp==="+"&&h.length>0?`
`.repeat(Math.max(1,h.length-1)):"";let _=f+d.length;return u.source&&(_+=u.source.length),{value:E,type:m,comment:d.comment,range:[f,_,_]}}let p=u.indent+d.indent,
b=u.offset+d.length,w=0;for(let E=0;E<g;++E){const[_,v]=h[E];if(v===""||v==="\r")d.indent===0&&_.length>p&&(p=_.length);else{_.length<p&&l(b+_.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(p=_.length),w=E,p===0&&!c.atRoot&&l(b,"BA\
D_INDENT","Block scalar values in collections must be indented");break}b+=_.length+v.length+1}for(let E=h.length-1;E>=g;--E)h[E][0].length>p&&(g=E+1);let y="",$="",
k=!1;for(let E=0;E<w;++E)y+=h[E][0].slice(p)+`
`;for(let E=w;E<g;++E){let[_,v]=h[E];b+=_.length+v.length+1;const O=v[v.length-1]==="\r";if(O&&(v=v.slice(0,-1)),v&&_.length<p){const A=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;l(b-v.length-(O?2:1),"BAD_INDENT",A),_=""}m===s.Scalar.BLOCK_LITERAL?
(y+=$+_.slice(p)+v,$=`
`):_.length>p||v[0]==="	"?($===" "?$=`
`:!k&&$===`
`&&($=`

`),y+=$+_.slice(p)+v,$=`
`,k=!0):v===""?$===`
`?y+=`
`:$=`
`:(y+=$+v,$=" ",k=!1)}switch(d.chomp){case"-":break;case"+":for(let E=g;E<h.length;++E)y+=`
`+h[E][0].slice(p);y[y.length-1]!==`
`&&(y+=`
`);break;default:y+=`
`}const S=f+d.length+u.source.length;return{value:y,type:m,comment:d.comment,range:[f,S,S]}}r(o,"resolveBlockScalar");function i({offset:c,props:u},l,f){if(u[0].
type!=="block-scalar-header")return f(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:d}=u[0],m=d[0];let h=0,g="",p=-1;for(let $=1;$<d.length;++$){
const k=d[$];if(!g&&(k==="-"||k==="+"))g=k;else{const S=Number(k);!h&&S?h=S:p===-1&&(p=c+$)}}p!==-1&&f(p,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${d}`);let b=!1,w="",y=d.length;for(let $=1;$<u.length;++$){const k=u[$];switch(k.type){case"space":b=!0;case"newline":y+=k.source.length;break;case"\
comment":l&&!b&&f(k,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),y+=k.source.length,w=k.source.substring(1);break;case"\
error":f(k,"UNEXPECTED_TOKEN",k.message),y+=k.source.length;break;default:{const S=`Unexpected token in block scalar header: ${k.type}`;f(k,"UNEXPECTED_TOKEN",S);
const E=k.source;E&&typeof E=="string"&&(y+=E.length)}}}return{mode:m,indent:h,chomp:g,comment:w,length:y}}r(i,"parseBlockScalarHeader");function a(c){const u=c.
split(/\n( *)/),l=u[0],f=l.match(/^( *)/),m=[f?.[1]?[f[1],l.slice(f[1].length)]:["",l]];for(let h=1;h<u.length;h+=2)m.push([u[h],u[h+1]]);return m}r(a,"splitLin\
es"),t.resolveBlockScalar=o}),90334:((e,t,n)=>{var s=n(92223),o=n(34631),i=n(74051);function a({composeNode:c,composeEmptyNode:u},l,f,d,m){const h=m?.nodeClass??
s.YAMLSeq,g=new h(l.schema);l.atRoot&&(l.atRoot=!1),l.atKey&&(l.atKey=!1);let p=f.offset,b=null;for(const{start:w,value:y}of f.items){const $=o.resolveProps(w,{
indicator:"seq-item-ind",next:y,offset:p,onError:d,parentIndent:f.indent,startOnNewline:!0});if(!$.found)if($.anchor||$.tag||y)y?.type==="block-seq"?d($.end,"BA\
D_INDENT","All sequence items must start at the same column"):d(p,"MISSING_CHAR","Sequence item without - indicator");else{b=$.end,$.comment&&(g.comment=$.comment);
continue}const k=y?c(l,y,$,d):u(l,$.end,w,null,$,d);l.schema.compat&&i.flowIndentCheck(f.indent,y,d),p=k.range[2],g.items.push(k)}return g.range=[f.offset,p,b??
p],g}r(a,"resolveBlockSeq"),t.resolveBlockSeq=a}),17788:((e,t)=>{function n(s,o,i,a){let c="";if(s){let u=!1,l="";for(const f of s){const{source:d,type:m}=f;switch(m){case"\
space":u=!0;break;case"comment":{i&&!u&&a(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const h=d.substring(1)||" ";
c?c+=l+h:c=h,l="";break}case"newline":c&&(l+=d),u=!0;break;default:a(f,"UNEXPECTED_TOKEN",`Unexpected ${m} at node end`)}o+=d.length}}return{comment:c,offset:o}}
r(n,"resolveEnd"),t.resolveEnd=n}),13142:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454),a=n(92223),c=n(17788),u=n(34631),l=n(9499),f=n(81187);const d="Block co\
llections are not allowed within flow collections",m=r(g=>g&&(g.type==="block-map"||g.type==="block-seq"),"isBlock");function h({composeNode:g,composeEmptyNode:p},b,w,y,$){
const k=w.start.source==="{",S=k?"flow map":"flow sequence",E=$?.nodeClass??(k?i.YAMLMap:a.YAMLSeq),_=new E(b.schema);_.flow=!0;const v=b.atRoot;v&&(b.atRoot=!1),
b.atKey&&(b.atKey=!1);let O=w.offset+w.start.source.length;for(let L=0;L<w.items.length;++L){const K=w.items[L],{start:ie,key:Z,sep:ae,value:re}=K,F=u.resolveProps(
ie,{flow:S,indicator:"explicit-key-ind",next:Z??ae?.[0],offset:O,onError:y,parentIndent:w.indent,startOnNewline:!1});if(!F.found){if(!F.anchor&&!F.tag&&!ae&&!re){
L===0&&F.comma?y(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):L<w.items.length-1&&y(F.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),F.comment&&
(_.comment?_.comment+=`
`+F.comment:_.comment=F.comment),O=F.end;continue}!k&&b.options.strict&&l.containsNewline(Z)&&y(Z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(L===0)F.comma&&y(F.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`);else if(F.comma||y(F.start,"MISSING_CHAR",`Missing , betwe\
en ${S} items`),F.comment){let ee="";e:for(const te of ie)switch(te.type){case"comma":case"space":break;case"comment":ee=te.source.substring(1);break e;default:
break e}if(ee){let te=_.items[_.items.length-1];s.isPair(te)&&(te=te.value??te.key),te.comment?te.comment+=`
`+ee:te.comment=ee,F.comment=F.comment.substring(ee.length+1)}}if(!k&&!ae&&!F.found){const ee=re?g(b,re,F,y):p(b,F.end,ae,null,F,y);_.items.push(ee),O=ee.range[2],
m(re)&&y(ee.range,"BLOCK_IN_FLOW",d)}else{b.atKey=!0;const ee=F.end,te=Z?g(b,Z,F,y):p(b,ee,ie,null,F,y);m(Z)&&y(te.range,"BLOCK_IN_FLOW",d),b.atKey=!1;const Ee=u.
resolveProps(ae??[],{flow:S,indicator:"map-value-ind",next:re,offset:te.range[2],onError:y,parentIndent:w.indent,startOnNewline:!1});if(Ee.found){if(!k&&!F.found&&
b.options.strict){if(ae)for(const Pe of ae){if(Pe===Ee.found)break;if(Pe.type==="newline"){y(Pe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}F.start<Ee.found.offset-1024&&y(Ee.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else re&&("source"in re&&re.source?.[0]===":"?y(re,"MISSING_CHAR",`Missing space after : in ${S}`):y(Ee.start,"MISSING_CHAR",
`Missing , or : between ${S} items`));const ft=re?g(b,re,Ee,y):Ee.found?p(b,Ee.end,ae,null,Ee,y):null;ft?m(re)&&y(ft.range,"BLOCK_IN_FLOW",d):Ee.comment&&(te.comment?
te.comment+=`
`+Ee.comment:te.comment=Ee.comment);const Dn=new o.Pair(te,ft);if(b.options.keepSourceTokens&&(Dn.srcToken=K),k){const Pe=_;f.mapIncludes(b,Pe.items,te)&&y(ee,"\
DUPLICATE_KEY","Map keys must be unique"),Pe.items.push(Dn)}else{const Pe=new i.YAMLMap(b.schema);Pe.flow=!0,Pe.items.push(Dn);const Hs=(ft??te).range;Pe.range=
[te.range[0],Hs[1],Hs[2]],_.items.push(Pe)}O=ft?ft.range[2]:Ee.end}}const N=k?"}":"]",[A,...C]=w.end;let R=O;if(A?.source===N)R=A.offset+A.source.length;else{const L=S[0].
toUpperCase()+S.substring(1),K=v?`${L} must end with a ${N}`:`${L} in block collection must be sufficiently indented and end with a ${N}`;y(O,v?"MISSING_CHAR":"\
BAD_INDENT",K),A&&A.source.length!==1&&C.unshift(A)}if(C.length>0){const L=c.resolveEnd(C,R,b.options.strict,y);L.comment&&(_.comment?_.comment+=`
`+L.comment:_.comment=L.comment),_.range=[w.offset,R,L.offset]}else _.range=[w.offset,R,R];return _}r(h,"resolveFlowCollection"),t.resolveFlowCollection=h}),76842:((e,t,n)=>{
var s=n(63301),o=n(17788);function i(h,g,p){const{offset:b,type:w,source:y,end:$}=h;let k,S;const E=r((O,N,A)=>p(b+O,N,A),"_onError");switch(w){case"scalar":k=s.
Scalar.PLAIN,S=a(y,E);break;case"single-quoted-scalar":k=s.Scalar.QUOTE_SINGLE,S=c(y,E);break;case"double-quoted-scalar":k=s.Scalar.QUOTE_DOUBLE,S=l(y,E);break;default:
return p(h,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${w}`),{value:"",type:null,comment:"",range:[b,b+y.length,b+y.length]}}const _=b+y.length,
v=o.resolveEnd($,_,g,p);return{value:S,type:k,comment:v.comment,range:[b,_,v.offset]}}r(i,"resolveFlowScalar");function a(h,g){let p="";switch(h[0]){case"	":p="\
a tab character";break;case",":p="flow indicator character ,";break;case"%":p="directive indicator character %";break;case"|":case">":{p=`block scalar indicator\
 ${h[0]}`;break}case"@":case"`":{p=`reserved character ${h[0]}`;break}}return p&&g(0,"BAD_SCALAR_START",`Plain value cannot start with ${p}`),u(h)}r(a,"plainVal\
ue");function c(h,g){return(h[h.length-1]!=="'"||h.length===1)&&g(h.length,"MISSING_CHAR","Missing closing 'quote"),u(h.slice(1,-1)).replace(/''/g,"'")}r(c,"sin\
gleQuotedValue");function u(h){const g=/(.*?)\r?\n/sy;let p=g.exec(h);if(!p)return h;let b,w;try{b=new RegExp("(?<![ 	])[ 	]+$"),w=new RegExp("^[ 	]+|(?<![ 	])[\
 	]+$","g")}catch{b=/[ \t]+$/,w=/^[ \t]+|[ \t]+$/g}let y=p[1].replace(b,""),$=" ",k=g.lastIndex;for(;p=g.exec(h);){const E=p[1].replace(w,"");E===""?$===`
`?y+=$:$=`
`:(y+=$+E,$=" "),k=g.lastIndex}const S=/[ \t]*(.*)/sy;return S.lastIndex=k,p=S.exec(h),y+$+(p?.[1]??"")}r(u,"unfoldLines");function l(h,g){let p="";for(let b=1;b<
h.length-1;++b){const w=h[b];if(!(w==="\r"&&h[b+1]===`
`))if(w===`
`){const{fold:y,offset:$}=f(h,b);p+=y,b=$}else if(w==="\\"){let y=h[++b];const $=d[y];if($)p+=$;else if(y===`
`)for(y=h[b+1];y===" "||y==="	";)y=h[++b+1];else if(y==="\r"&&h[b+1]===`
`)for(y=h[++b+1];y===" "||y==="	";)y=h[++b+1];else if(y==="x"||y==="u"||y==="U"){const k=y==="x"?2:y==="u"?4:8;p+=m(h,b+1,k,g),b+=k}else{const k=h.substr(b-1,2);
g(b-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${k}`),p+=k}}else if(w===" "||w==="	"){const y=b;let $=h[b+1];for(;$===" "||$==="	";)$=h[++b+1];$!==`
`&&!($==="\r"&&h[b+2]===`
`)&&(p+=b>y?h.slice(y,b+1):w)}else p+=w}return(h[h.length-1]!=='"'||h.length===1)&&g(h.length,"MISSING_CHAR",'Missing closing "quote'),p}r(l,"doubleQuotedValue");
function f(h,g){let p="",b=h[g+1];for(;(b===" "||b==="	"||b===`
`||b==="\r")&&!(b==="\r"&&h[g+2]!==`
`);)b===`
`&&(p+=`
`),g+=1,b=h[g+1];return p||(p=" "),{fold:p,offset:g}}r(f,"foldNewline");const d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function m(h,g,p,b){const w=h.substr(g,p),$=w.length===
p&&/^[0-9a-fA-F]+$/.test(w)?parseInt(w,16):NaN;try{return String.fromCodePoint($)}catch{const k=h.substr(g-2,p+2);return b(g-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${k}`),k}}r(m,"parseCharCode"),t.resolveFlowScalar=i}),34631:((e,t)=>{function n(s,{flow:o,indicator:i,next:a,offset:c,onError:u,parentIndent:l,startOnNewline:f}){
let d=!1,m=f,h=f,g="",p="",b=!1,w=!1,y=null,$=null,k=null,S=null,E=null,_=null,v=null;for(const A of s)switch(w&&(A.type!=="space"&&A.type!=="newline"&&A.type!==
"comma"&&u(A.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w=!1),y&&(m&&A.type!=="comment"&&A.type!=="newline"&&
u(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),y=null),A.type){case"space":!o&&(i!=="doc-start"||a?.type!=="flow-collection")&&A.source.includes("	")&&
(y=A),h=!0;break;case"comment":{h||u(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const C=A.source.substring(1)||"\
 ";g?g+=p+C:g=C,p="",m=!1;break}case"newline":m?g?g+=A.source:(!_||i!=="seq-item-ind")&&(d=!0):p+=A.source,m=!0,b=!0,($||k)&&(S=A),h=!0;break;case"anchor":$&&u(
A,"MULTIPLE_ANCHORS","A node can have at most one anchor"),A.source.endsWith(":")&&u(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
$=A,v??(v=A.offset),m=!1,h=!1,w=!0;break;case"tag":{k&&u(A,"MULTIPLE_TAGS","A node can have at most one tag"),k=A,v??(v=A.offset),m=!1,h=!1,w=!0;break}case i:($||
k)&&u(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),_&&u(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${o??"collection"}`),_=
A,m=i==="seq-item-ind"||i==="explicit-key-ind",h=!1;break;case"comma":if(o){E&&u(A,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),E=A,m=!1,h=!1;break}default:u(A,"U\
NEXPECTED_TOKEN",`Unexpected ${A.type} token`),m=!1,h=!1}const O=s[s.length-1],N=O?O.offset+O.source.length:c;return w&&a&&a.type!=="space"&&a.type!=="newline"&&
a.type!=="comma"&&(a.type!=="scalar"||a.source!=="")&&u(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(m&&
y.indent<=l||a?.type==="block-map"||a?.type==="block-seq")&&u(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:E,found:_,spaceBefore:d,comment:g,
hasNewline:b,anchor:$,tag:k,newlineAfterProp:S,end:N,start:v??N}}r(n,"resolveProps"),t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(const o of s.end)if(o.type==="newline")return!0}return!1;case"flow-collection":for(const o of s.items){for(const i of o.start)if(i.type===
"newline")return!0;if(o.sep){for(const i of o.sep)if(i.type==="newline")return!0}if(n(o.key)||n(o.value))return!0}return!1;default:return!0}}r(n,"containsNewlin\
e"),t.containsNewline=n}),22599:((e,t)=>{function n(s,o,i){if(o){i??(i=o.length);for(let a=i-1;a>=0;--a){let c=o[a];switch(c.type){case"space":case"comment":case"\
newline":s-=c.source.length;continue}for(c=o[++a];c?.type==="space";)s+=c.source.length,c=o[++a];break}}return s}r(n,"emptyScalarPosition"),t.emptyScalarPosition=
n}),74051:((e,t,n)=>{var s=n(9499);function o(i,a,c){if(a?.type==="flow-collection"){const u=a.end[0];u.indent===i&&(u.source==="]"||u.source==="}")&&s.containsNewline(
a)&&c(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}r(o,"flowIndentCheck"),t.flowIndentCheck=o}),81187:((e,t,n)=>{var s=n(41127);
function o(i,a,c){const{uniqueKeys:u}=i.options;if(u===!1)return!1;const l=typeof u=="function"?u:(f,d)=>f===d||s.isScalar(f)&&s.isScalar(d)&&f.value===d.value;
return a.some(f=>l(f.key,c))}r(o,"mapIncludes"),t.mapIncludes=o}),3021:((e,t,n)=>{var s=n(4065),o=n(40101),i=n(41127),a=n(57165),c=n(74043),u=n(45840),l=n(6829),
f=n(71596),d=n(83661),m=n(42404),h=n(61342);class g{static{r(this,"Document")}constructor(w,y,$){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let k=null;typeof y=="function"||Array.isArray(y)?k=y:$===void 0&&y&&($=y,y=void 0);const S=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},$);this.options=S;let{version:E}=S;$?._directives?
(this.directives=$._directives.atDocument(),this.directives.yaml.explicit&&(E=this.directives.yaml.version)):this.directives=new h.Directives({version:E}),this.
setSchema(E,$),this.contents=w===void 0?null:this.createNode(w,k,$)}clone(){const w=Object.create(g.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return w.commentBefore=
this.commentBefore,w.comment=this.comment,w.errors=this.errors.slice(),w.warnings=this.warnings.slice(),w.options=Object.assign({},this.options),this.directives&&
(w.directives=this.directives.clone()),w.schema=this.schema.clone(),w.contents=i.isNode(this.contents)?this.contents.clone(w.schema):this.contents,this.range&&(w.
range=this.range.slice()),w}add(w){p(this.contents)&&this.contents.add(w)}addIn(w,y){p(this.contents)&&this.contents.addIn(w,y)}createAlias(w,y){if(!w.anchor){const $=f.
anchorNames(this);w.anchor=!y||$.has(y)?f.findNewAnchor(y||"a",$):y}return new s.Alias(w.anchor)}createNode(w,y,$){let k;if(typeof y=="function")w=y.call({"":w},
"",w),k=y;else if(Array.isArray(y)){const ie=r(ae=>typeof ae=="number"||ae instanceof String||ae instanceof Number,"keyToStr"),Z=y.filter(ie).map(String);Z.length>
0&&(y=y.concat(Z)),k=y}else $===void 0&&y&&($=y,y=void 0);const{aliasDuplicateObjects:S,anchorPrefix:E,flow:_,keepUndefined:v,onTagObj:O,tag:N}=$??{},{onAnchor:A,
setAnchors:C,sourceObjects:R}=f.createNodeAnchors(this,E||"a"),L={aliasDuplicateObjects:S??!0,keepUndefined:v??!1,onAnchor:A,onTagObj:O,replacer:k,schema:this.schema,
sourceObjects:R},K=m.createNode(w,N,L);return _&&i.isCollection(K)&&(K.flow=!0),C(),K}createPair(w,y,$={}){const k=this.createNode(w,null,$),S=this.createNode(y,
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
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:w,jsonArg:y,mapAsMap:$,maxAliasCount:k,onAnchor:S,reviver:E}={}){const _={anchors:new Map,
doc:this,keep:!w,mapAsMap:$===!0,mapKeyWarned:!1,maxAliasCount:typeof k=="number"?k:100},v=c.toJS(this.contents,y??"",_);if(typeof S=="function")for(const{count:O,
res:N}of _.anchors.values())S(N,O);return typeof E=="function"?d.applyReviver(E,{"":v},"",v):v}toJSON(w,y){return this.toJS({json:!0,jsonArg:w,mapAsMap:!1,onAnchor:y})}toString(w={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in w&&(!Number.isInteger(w.indent)||Number(w.indent)<=0)){const y=JSON.
stringify(w.indent);throw new Error(`"indent" option must be a positive integer, not ${y}`)}return l.stringifyDocument(this,w)}}function p(b){if(i.isCollection(
b))return!0;throw new Error("Expected a YAML collection as document contents")}r(p,"assertCollection"),t.Document=g}),71596:((e,t,n)=>{var s=n(41127),o=n(10204);
function i(l){if(/[\x00-\x19\s,[\]{}]/.test(l)){const d=`Anchor must not contain whitespace or control characters: ${JSON.stringify(l)}`;throw new Error(d)}return!0}
r(i,"anchorIsValid");function a(l){const f=new Set;return o.visit(l,{Value(d,m){m.anchor&&f.add(m.anchor)}}),f}r(a,"anchorNames");function c(l,f){for(let d=1;;++d){
const m=`${l}${d}`;if(!f.has(m))return m}}r(c,"findNewAnchor");function u(l,f){const d=[],m=new Map;let h=null;return{onAnchor:r(g=>{d.push(g),h??(h=a(l));const p=c(
f,h);return h.add(p),p},"onAnchor"),setAnchors:r(()=>{for(const g of d){const p=m.get(g);if(typeof p=="object"&&p.anchor&&(s.isScalar(p.node)||s.isCollection(p.
node)))p.node.anchor=p.anchor;else{const b=new Error("Failed to resolve repeated object (this should not happen)");throw b.source=g,b}}},"setAnchors"),sourceObjects:m}}
r(u,"createNodeAnchors"),t.anchorIsValid=i,t.anchorNames=a,t.createNodeAnchors=u,t.findNewAnchor=c}),83661:((e,t)=>{function n(s,o,i,a){if(a&&typeof a=="object")
if(Array.isArray(a))for(let c=0,u=a.length;c<u;++c){const l=a[c],f=n(s,a,String(c),l);f===void 0?delete a[c]:f!==l&&(a[c]=f)}else if(a instanceof Map)for(const c of Array.
from(a.keys())){const u=a.get(c),l=n(s,a,c,u);l===void 0?a.delete(c):l!==u&&a.set(c,l)}else if(a instanceof Set)for(const c of Array.from(a)){const u=n(s,a,c,c);
u===void 0?a.delete(c):u!==c&&(a.delete(c),a.add(u))}else for(const[c,u]of Object.entries(a)){const l=n(s,a,c,u);l===void 0?delete a[c]:l!==u&&(a[c]=l)}return s.
call(o,i,a)}r(n,"applyReviver"),t.applyReviver=n}),42404:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(63301);const a="tag:yaml.org,2002:";function c(l,f,d){if(f){const m=d.
filter(g=>g.tag===f),h=m.find(g=>!g.format)??m[0];if(!h)throw new Error(`Tag ${f} not found`);return h}return d.find(m=>m.identify?.(l)&&!m.format)}r(c,"findTag\
Object");function u(l,f,d){if(o.isDocument(l)&&(l=l.contents),o.isNode(l))return l;if(o.isPair(l)){const k=d.schema[o.MAP].createNode?.(d.schema,null,d);return k.
items.push(l),k}(l instanceof String||l instanceof Number||l instanceof Boolean||typeof BigInt<"u"&&l instanceof BigInt)&&(l=l.valueOf());const{aliasDuplicateObjects:m,
onAnchor:h,onTagObj:g,schema:p,sourceObjects:b}=d;let w;if(m&&l&&typeof l=="object"){if(w=b.get(l),w)return w.anchor??(w.anchor=h(l)),new s.Alias(w.anchor);w={anchor:null,
node:null},b.set(l,w)}f?.startsWith("!!")&&(f=a+f.slice(2));let y=c(l,f,p.tags);if(!y){if(l&&typeof l.toJSON=="function"&&(l=l.toJSON()),!l||typeof l!="object"){
const k=new i.Scalar(l);return w&&(w.node=k),k}y=l instanceof Map?p[o.MAP]:Symbol.iterator in Object(l)?p[o.SEQ]:p[o.MAP]}g&&(g(y),delete d.onTagObj);const $=y?.
createNode?y.createNode(d.schema,l,d):typeof y?.nodeClass?.from=="function"?y.nodeClass.from(d.schema,l,d):new i.Scalar(l);return f?$.tag=f:y.default||($.tag=y.
tag),w&&(w.node=$),$}r(u,"createNode"),t.createNode=u}),61342:((e,t,n)=>{var s=n(41127),o=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"\
%7D"},a=r(u=>u.replace(/[!,[\]{}]/g,l=>i[l]),"escapeTagName");class c{static{r(this,"Directives")}constructor(l,f){this.docStart=null,this.docEnd=!1,this.yaml=Object.
assign({},c.defaultYaml,l),this.tags=Object.assign({},c.defaultTags,f)}clone(){const l=new c(this.yaml,this.tags);return l.docStart=this.docStart,l}atDocument(){
const l=new c(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:c.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},c.defaultTags);break}return l}add(l,f){this.atNextDocument&&(this.yaml={explicit:c.defaultYaml.explicit,version:"\
1.1"},this.tags=Object.assign({},c.defaultTags),this.atNextDocument=!1);const d=l.trim().split(/[ \t]+/),m=d.shift();switch(m){case"%TAG":{if(d.length!==2&&(f(0,
"%TAG directive should contain exactly two parts"),d.length<2))return!1;const[h,g]=d;return this.tags[h]=g,!0}case"%YAML":{if(this.yaml.explicit=!0,d.length!==1)
return f(0,"%YAML directive should contain exactly one part"),!1;const[h]=d;if(h==="1.1"||h==="1.2")return this.yaml.version=h,!0;{const g=/^\d+\.\d+$/.test(h);
return f(6,`Unsupported YAML version ${h}`,g),!1}}default:return f(0,`Unknown directive ${m}`,!0),!1}}tagName(l,f){if(l==="!")return"!";if(l[0]!=="!")return f(`\
Not a valid tag: ${l}`),null;if(l[1]==="<"){const g=l.slice(2,-1);return g==="!"||g==="!!"?(f(`Verbatim tags aren't resolved, so ${l} is invalid.`),null):(l[l.length-
1]!==">"&&f("Verbatim tags must end with a >"),g)}const[,d,m]=l.match(/^(.*!)([^!]*)$/s);m||f(`The ${l} tag has no suffix`);const h=this.tags[d];if(h)try{return h+
decodeURIComponent(m)}catch(g){return f(String(g)),null}return d==="!"?l:(f(`Could not resolve tag: ${l}`),null)}tagString(l){for(const[f,d]of Object.entries(this.
tags))if(l.startsWith(d))return f+a(l.substring(d.length));return l[0]==="!"?l:`!<${l}>`}toString(l){const f=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.\
2"}`]:[],d=Object.entries(this.tags);let m;if(l&&d.length>0&&s.isNode(l.contents)){const h={};o.visit(l.contents,(g,p)=>{s.isNode(p)&&p.tag&&(h[p.tag]=!0)}),m=Object.
keys(h)}else m=[];for(const[h,g]of d)h==="!!"&&g==="tag:yaml.org,2002:"||(!l||m.some(p=>p.startsWith(g)))&&f.push(`%TAG ${h} ${g}`);return f.join(`
`)}}c.defaultYaml={explicit:!1,version:"1.2"},c.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=c}),91464:((e,t)=>{class n extends Error{static{r(this,"YAM\
LError")}constructor(c,u,l,f){super(),this.name=c,this.code=l,this.message=f,this.pos=u}}class s extends n{static{r(this,"YAMLParseError")}constructor(c,u,l){super(
"YAMLParseError",c,u,l)}}class o extends n{static{r(this,"YAMLWarning")}constructor(c,u,l){super("YAMLWarning",c,u,l)}}const i=r((a,c)=>u=>{if(u.pos[0]===-1)return;
u.linePos=u.pos.map(h=>c.linePos(h));const{line:l,col:f}=u.linePos[0];u.message+=` at line ${l}, column ${f}`;let d=f-1,m=a.substring(c.lineStarts[l-1],c.lineStarts[l]).
replace(/[\n\r]+$/,"");if(d>=60&&m.length>80){const h=Math.min(d-39,m.length-79);m="\u2026"+m.substring(h),d-=h-1}if(m.length>80&&(m=m.substring(0,79)+"\u2026"),
l>1&&/^ *$/.test(m.substring(0,d))){let h=a.substring(c.lineStarts[l-2],c.lineStarts[l-1]);h.length>80&&(h=h.substring(0,79)+`\u2026
`),m=h+m}if(/[^ ]/.test(m)){let h=1;const g=u.linePos[1];g?.line===l&&g.col>f&&(h=Math.max(1,Math.min(g.col-f,80-d)));const p=" ".repeat(d)+"^".repeat(h);u.message+=
`:

${m}
${p}
`}},"prettifyError");t.YAMLError=n,t.YAMLParseError=s,t.YAMLWarning=o,t.prettifyError=i}),38815:((e,t,n)=>{var s,o=n(89984),i=n(3021),a=n(45840),c=n(91464),u=n(
4065),l=n(41127),f=n(57165),d=n(63301),m=n(84454),h=n(92223),g=n(3461),p=n(40361),b=n(66628),w=n(3456),y=n(84047),$=n(10204);t.Dk=o.Composer,s=i.Document,s=a.Schema,
s=c.YAMLError,s=c.YAMLParseError,s=c.YAMLWarning,s=u.Alias,t.Vj=l.isAlias,s=l.isCollection,s=l.isDocument,t.jh=l.isMap,s=l.isNode,s=l.isPair,t.jn=l.isScalar,t.oP=
l.isSeq,s=f.Pair,t.X5=d.Scalar,s=m.YAMLMap,s=h.YAMLSeq,s=g,t.JG=p.Lexer,s=b.LineCounter,t.iX=w.Parser,s=y.parse,s=y.parseAllDocuments,s=y.parseDocument,s=y.stringify,
t.YR=$.visit,s=$.visitAsync}),57249:((e,t,n)=>{var s=n(932);function o(a,...c){a==="debug"&&console.log(...c)}r(o,"debug");function i(a,c){(a==="debug"||a==="wa\
rn")&&(typeof s.emitWarning=="function"?s.emitWarning(c):console.warn(c))}r(i,"warn"),t.debug=o,t.warn=i}),4065:((e,t,n)=>{var s=n(71596),o=n(10204),i=n(41127),
a=n(66673),c=n(74043);class u extends a.NodeBase{static{r(this,"Alias")}constructor(d){super(i.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(d,m){if(m?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let h;m?.aliasResolveCache?h=m.
aliasResolveCache:(h=[],o.visit(d,{Node:r((p,b)=>{(i.isAlias(b)||i.hasAnchor(b))&&h.push(b)},"Node")}),m&&(m.aliasResolveCache=h));let g;for(const p of h){if(p===
this)break;p.anchor===this.source&&(g=p)}if(g&&m){const{anchors:p,doc:b,maxAliasCount:w}=m;let y=p.get(g);if(y||(c.toJS(g,null,m),y=p.get(g)),y?.res===void 0){const $="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError($)}if(w>=0&&(y.count+=1,y.aliasCount===0&&(y.aliasCount=l(b,g,p)),y.count*y.aliasCount>
w)){const $="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError($)}}return g}toJSON(d,m){if(!m)return{source:this.source};const h=this.
resolve(m.doc,m);if(!h){const g=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(g)}return m.anchors.get(h).
res}toString(d,m,h){const g=`*${this.source}`;if(d){if(s.anchorIsValid(this.source),d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const p=`Unresolved\
 alias (the anchor must be set before the alias): ${this.source}`;throw new Error(p)}if(d.implicitKey)return`${g} `}return g}}function l(f,d,m){if(i.isAlias(d)){
const h=d.resolve(f),g=m&&h&&m.get(h);return g?g.count*g.aliasCount:0}else if(i.isCollection(d)){let h=0;for(const g of d.items){const p=l(f,g,m);p>h&&(h=p)}return h}else if(i.
isPair(d)){const h=l(f,d.key,m),g=l(f,d.value,m);return Math.max(h,g)}return 1}r(l,"getAliasCount"),t.Alias=u}),40101:((e,t,n)=>{var s=n(42404),o=n(41127),i=n(66673);
function a(l,f,d){let m=d;for(let h=f.length-1;h>=0;--h){const g=f[h];if(typeof g=="number"&&Number.isInteger(g)&&g>=0){const p=[];p[g]=m,m=p}else m=new Map([[g,
m]])}return s.createNode(m,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:r(()=>{throw new Error("This should not happen, please report a bug.")},"o\
nAnchor"),schema:l,sourceObjects:new Map})}r(a,"collectionFromPath");const c=r(l=>l==null||typeof l=="object"&&!!l[Symbol.iterator]().next().done,"isEmptyPath");
class u extends i.NodeBase{static{r(this,"Collection")}constructor(f,d){super(f),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(f){
const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return f&&(d.schema=f),d.items=d.items.map(m=>o.isNode(m)||o.isPair(m)?
m.clone(f):m),this.range&&(d.range=this.range.slice()),d}addIn(f,d){if(c(f))this.add(d);else{const[m,...h]=f,g=this.get(m,!0);if(o.isCollection(g))g.addIn(h,d);else if(g===
void 0&&this.schema)this.set(m,a(this.schema,h,d));else throw new Error(`Expected YAML collection at ${m}. Remaining path: ${h}`)}}deleteIn(f){const[d,...m]=f;if(m.
length===0)return this.delete(d);const h=this.get(d,!0);if(o.isCollection(h))return h.deleteIn(m);throw new Error(`Expected YAML collection at ${d}. Remaining p\
ath: ${m}`)}getIn(f,d){const[m,...h]=f,g=this.get(m,!0);return h.length===0?!d&&o.isScalar(g)?g.value:g:o.isCollection(g)?g.getIn(h,d):void 0}hasAllNullValues(f){
return this.items.every(d=>{if(!o.isPair(d))return!1;const m=d.value;return m==null||f&&o.isScalar(m)&&m.value==null&&!m.commentBefore&&!m.comment&&!m.tag})}hasIn(f){
const[d,...m]=f;if(m.length===0)return this.has(d);const h=this.get(d,!0);return o.isCollection(h)?h.hasIn(m):!1}setIn(f,d){const[m,...h]=f;if(h.length===0)this.
set(m,d);else{const g=this.get(m,!0);if(o.isCollection(g))g.setIn(h,d);else if(g===void 0&&this.schema)this.set(m,a(this.schema,h,d));else throw new Error(`Expe\
cted YAML collection at ${m}. Remaining path: ${h}`)}}}t.Collection=u,t.collectionFromPath=a,t.isEmptyPath=c}),66673:((e,t,n)=>{var s=n(83661),o=n(41127),i=n(74043);
class a{static{r(this,"NodeBase")}constructor(u){Object.defineProperty(this,o.NODE_TYPE,{value:u})}clone(){const u=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(u.range=this.range.slice()),u}toJS(u,{mapAsMap:l,maxAliasCount:f,onAnchor:d,reviver:m}={}){if(!o.isDocument(
u))throw new TypeError("A document argument is required");const h={anchors:new Map,doc:u,keep:!0,mapAsMap:l===!0,mapKeyWarned:!1,maxAliasCount:typeof f=="number"?
f:100},g=i.toJS(this,"",h);if(typeof d=="function")for(const{count:p,res:b}of h.anchors.values())d(b,p);return typeof m=="function"?s.applyReviver(m,{"":g},"",g):
g}}t.NodeBase=a}),57165:((e,t,n)=>{var s=n(42404),o=n(59748),i=n(97104),a=n(41127);function c(l,f,d){const m=s.createNode(l,void 0,d),h=s.createNode(f,void 0,d);
return new u(m,h)}r(c,"createPair");class u{static{r(this,"Pair")}constructor(f,d=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR}),this.key=f,this.value=
d}clone(f){let{key:d,value:m}=this;return a.isNode(d)&&(d=d.clone(f)),a.isNode(m)&&(m=m.clone(f)),new u(d,m)}toJSON(f,d){const m=d?.mapAsMap?new Map:{};return i.
addPairToJSMap(d,m,this)}toString(f,d,m){return f?.doc?o.stringifyPair(this,f,d,m):JSON.stringify(this)}}t.Pair=u,t.createPair=c}),63301:((e,t,n)=>{var s=n(41127),
o=n(66673),i=n(74043);const a=r(u=>!u||typeof u!="function"&&typeof u!="object","isScalarValue");class c extends o.NodeBase{static{r(this,"Scalar")}constructor(l){
super(s.SCALAR),this.value=l}toJSON(l,f){return f?.keep?this.value:i.toJS(this.value,l,f)}toString(){return String(this.value)}}c.BLOCK_FOLDED="BLOCK_FOLDED",c.
BLOCK_LITERAL="BLOCK_LITERAL",c.PLAIN="PLAIN",c.QUOTE_DOUBLE="QUOTE_DOUBLE",c.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=c,t.isScalarValue=a}),84454:((e,t,n)=>{var s=n(
61212),o=n(97104),i=n(40101),a=n(41127),c=n(57165),u=n(63301);function l(d,m){const h=a.isScalar(m)?m.value:m;for(const g of d)if(a.isPair(g)&&(g.key===m||g.key===
h||a.isScalar(g.key)&&g.key.value===h))return g}r(l,"findPair");class f extends i.Collection{static{r(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2\
002:map"}constructor(m){super(a.MAP,m),this.items=[]}static from(m,h,g){const{keepUndefined:p,replacer:b}=g,w=new this(m),y=r(($,k)=>{if(typeof b=="function")k=
b.call(h,$,k);else if(Array.isArray(b)&&!b.includes($))return;(k!==void 0||p)&&w.items.push(c.createPair($,k,g))},"add");if(h instanceof Map)for(const[$,k]of h)
y($,k);else if(h&&typeof h=="object")for(const $ of Object.keys(h))y($,h[$]);return typeof m.sortMapEntries=="function"&&w.items.sort(m.sortMapEntries),w}add(m,h){
let g;a.isPair(m)?g=m:!m||typeof m!="object"||!("key"in m)?g=new c.Pair(m,m?.value):g=new c.Pair(m.key,m.value);const p=l(this.items,g.key),b=this.schema?.sortMapEntries;
if(p){if(!h)throw new Error(`Key ${g.key} already set`);a.isScalar(p.value)&&u.isScalarValue(g.value)?p.value.value=g.value:p.value=g.value}else if(b){const w=this.
items.findIndex(y=>b(g,y)<0);w===-1?this.items.push(g):this.items.splice(w,0,g)}else this.items.push(g)}delete(m){const h=l(this.items,m);return h?this.items.splice(
this.items.indexOf(h),1).length>0:!1}get(m,h){const p=l(this.items,m)?.value;return(!h&&a.isScalar(p)?p.value:p)??void 0}has(m){return!!l(this.items,m)}set(m,h){
this.add(new c.Pair(m,h),!0)}toJSON(m,h,g){const p=g?new g:h?.mapAsMap?new Map:{};h?.onCreate&&h.onCreate(p);for(const b of this.items)o.addPairToJSMap(h,p,b);return p}toString(m,h,g){
if(!m)return JSON.stringify(this);for(const p of this.items)if(!a.isPair(p))throw new Error(`Map items must all be pairs; found ${JSON.stringify(p)} instead`);return!m.
allNullValues&&this.hasAllNullValues(!1)&&(m=Object.assign({},m,{allNullValues:!0})),s.stringifyCollection(this,m,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:m.indent||"",onChompKeep:g,onComment:h})}}t.YAMLMap=f,t.findPair=l}),92223:((e,t,n)=>{var s=n(42404),o=n(61212),i=n(40101),a=n(41127),c=n(63301),
u=n(74043);class l extends i.Collection{static{r(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(m){super(a.SEQ,m),this.items=[]}add(m){
this.items.push(m)}delete(m){const h=f(m);return typeof h!="number"?!1:this.items.splice(h,1).length>0}get(m,h){const g=f(m);if(typeof g!="number")return;const p=this.
items[g];return!h&&a.isScalar(p)?p.value:p}has(m){const h=f(m);return typeof h=="number"&&h<this.items.length}set(m,h){const g=f(m);if(typeof g!="number")throw new Error(
`Expected a valid index, not ${m}.`);const p=this.items[g];a.isScalar(p)&&c.isScalarValue(h)?p.value=h:this.items[g]=h}toJSON(m,h){const g=[];h?.onCreate&&h.onCreate(
g);let p=0;for(const b of this.items)g.push(u.toJS(b,String(p++),h));return g}toString(m,h,g){return m?o.stringifyCollection(this,m,{blockItemPrefix:"- ",flowChars:{
start:"[",end:"]"},itemIndent:(m.indent||"")+"  ",onChompKeep:g,onComment:h}):JSON.stringify(this)}static from(m,h,g){const{replacer:p}=g,b=new this(m);if(h&&Symbol.
iterator in Object(h)){let w=0;for(let y of h){if(typeof p=="function"){const $=h instanceof Set?y:String(w++);y=p.call(h,$,y)}b.items.push(s.createNode(y,void 0,
g))}}return b}}function f(d){let m=a.isScalar(d)?d.value:d;return m&&typeof m=="string"&&(m=Number(m)),typeof m=="number"&&Number.isInteger(m)&&m>=0?m:null}r(f,
"asItemIndex"),t.YAMLSeq=l}),97104:((e,t,n)=>{var s=n(57249),o=n(90452),i=n(2148),a=n(41127),c=n(74043);function u(f,d,{key:m,value:h}){if(a.isNode(m)&&m.addToJSMap)
m.addToJSMap(f,d,h);else if(o.isMergeKey(f,m))o.addMergeToJSMap(f,d,h);else{const g=c.toJS(m,"",f);if(d instanceof Map)d.set(g,c.toJS(h,g,f));else if(d instanceof
Set)d.add(g);else{const p=l(m,g,f),b=c.toJS(h,p,f);p in d?Object.defineProperty(d,p,{value:b,writable:!0,enumerable:!0,configurable:!0}):d[p]=b}}return d}r(u,"a\
ddPairToJSMap");function l(f,d,m){if(d===null)return"";if(typeof d!="object")return String(d);if(a.isNode(f)&&m?.doc){const h=i.createStringifyContext(m.doc,{});
h.anchors=new Set;for(const p of m.anchors.keys())h.anchors.add(p.anchor);h.inFlow=!0,h.inStringifyKey=!0;const g=f.toString(h);if(!m.mapKeyWarned){let p=JSON.stringify(
g);p.length>40&&(p=p.substring(0,36)+'..."'),s.warn(m.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${p}.\
 Set mapAsMap: true to use object keys.`),m.mapKeyWarned=!0}return g}return JSON.stringify(d)}r(l,"stringifyKey"),t.addPairToJSMap=u}),41127:((e,t)=>{const n=Symbol.
for("yaml.alias"),s=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),a=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),u=Symbol.
for("yaml.node.type"),l=r(y=>!!y&&typeof y=="object"&&y[u]===n,"isAlias"),f=r(y=>!!y&&typeof y=="object"&&y[u]===s,"isDocument"),d=r(y=>!!y&&typeof y=="object"&&
y[u]===o,"isMap"),m=r(y=>!!y&&typeof y=="object"&&y[u]===i,"isPair"),h=r(y=>!!y&&typeof y=="object"&&y[u]===a,"isScalar"),g=r(y=>!!y&&typeof y=="object"&&y[u]===
c,"isSeq");function p(y){if(y&&typeof y=="object")switch(y[u]){case o:case c:return!0}return!1}r(p,"isCollection");function b(y){if(y&&typeof y=="object")switch(y[u]){case n:case o:case a:case c:
return!0}return!1}r(b,"isNode");const w=r(y=>(h(y)||p(y))&&!!y.anchor,"hasAnchor");t.ALIAS=n,t.DOC=s,t.MAP=o,t.NODE_TYPE=u,t.PAIR=i,t.SCALAR=a,t.SEQ=c,t.hasAnchor=
w,t.isAlias=l,t.isCollection=p,t.isDocument=f,t.isMap=d,t.isNode=b,t.isPair=m,t.isScalar=h,t.isSeq=g}),74043:((e,t,n)=>{var s=n(41127);function o(i,a,c){if(Array.
isArray(i))return i.map((u,l)=>o(u,String(l),c));if(i&&typeof i.toJSON=="function"){if(!c||!s.hasAnchor(i))return i.toJSON(a,c);const u={aliasCount:0,count:1,res:void 0};
c.anchors.set(i,u),c.onCreate=f=>{u.res=f,delete c.onCreate};const l=i.toJSON(a,c);return c.onCreate&&c.onCreate(l),l}return typeof i=="bigint"&&!c?.keep?Number(
i):i}r(o,"toJS"),t.toJS=o}),60110:((e,t,n)=>{var s=n(48913),o=n(76842),i=n(91464),a=n(83069);function c(h,g=!0,p){if(h){const b=r((w,y,$)=>{const k=typeof w=="n\
umber"?w:Array.isArray(w)?w[0]:w.offset;if(p)p(k,y,$);else throw new i.YAMLParseError([k,k+1],y,$)},"_onError");switch(h.type){case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return o.resolveFlowScalar(h,g,b);case"block-scalar":return s.resolveBlockScalar({options:{strict:g}},h,b)}}return null}r(c,"r\
esolveAsScalar");function u(h,g){const{implicitKey:p=!1,indent:b,inFlow:w=!1,offset:y=-1,type:$="PLAIN"}=g,k=a.stringifyString({type:$,value:h},{implicitKey:p,indent:b>
0?" ".repeat(b):"",inFlow:w,options:{blockQuote:!0,lineWidth:-1}}),S=g.end??[{type:"newline",offset:-1,indent:b,source:`
`}];switch(k[0]){case"|":case">":{const E=k.indexOf(`
`),_=k.substring(0,E),v=k.substring(E+1)+`
`,O=[{type:"block-scalar-header",offset:y,indent:b,source:_}];return d(O,S)||O.push({type:"newline",offset:-1,indent:b,source:`
`}),{type:"block-scalar",offset:y,indent:b,props:O,source:v}}case'"':return{type:"double-quoted-scalar",offset:y,indent:b,source:k,end:S};case"'":return{type:"s\
ingle-quoted-scalar",offset:y,indent:b,source:k,end:S};default:return{type:"scalar",offset:y,indent:b,source:k,end:S}}}r(u,"createScalarToken");function l(h,g,p={}){
let{afterKey:b=!1,implicitKey:w=!1,inFlow:y=!1,type:$}=p,k="indent"in h?h.indent:null;if(b&&typeof k=="number"&&(k+=2),!$)switch(h.type){case"single-quoted-scal\
ar":$="QUOTE_SINGLE";break;case"double-quoted-scalar":$="QUOTE_DOUBLE";break;case"block-scalar":{const E=h.props[0];if(E.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");$=E.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:$="PLAIN"}const S=a.stringifyString({type:$,value:g},{implicitKey:w||
k===null,indent:k!==null&&k>0?" ".repeat(k):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}});switch(S[0]){case"|":case">":f(h,S);break;case'"':m(h,S,"double-q\
uoted-scalar");break;case"'":m(h,S,"single-quoted-scalar");break;default:m(h,S,"scalar")}}r(l,"setScalarValue");function f(h,g){const p=g.indexOf(`
`),b=g.substring(0,p),w=g.substring(p+1)+`
`;if(h.type==="block-scalar"){const y=h.props[0];if(y.type!=="block-scalar-header")throw new Error("Invalid block scalar header");y.source=b,h.source=w}else{const{
offset:y}=h,$="indent"in h?h.indent:-1,k=[{type:"block-scalar-header",offset:y,indent:$,source:b}];d(k,"end"in h?h.end:void 0)||k.push({type:"newline",offset:-1,
indent:$,source:`
`});for(const S of Object.keys(h))S!=="type"&&S!=="offset"&&delete h[S];Object.assign(h,{type:"block-scalar",indent:$,props:k,source:w})}}r(f,"setBlockScalarVal\
ue");function d(h,g){if(g)for(const p of g)switch(p.type){case"space":case"comment":h.push(p);break;case"newline":return h.push(p),!0}return!1}r(d,"addEndtoBloc\
kProps");function m(h,g,p){switch(h.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":h.type=p,h.source=g;break;case"block-scalar":{const b=h.
props.slice(1);let w=g.length;h.props[0].type==="block-scalar-header"&&(w-=h.props[0].source.length);for(const y of b)y.offset+=w;delete h.props,Object.assign(h,
{type:p,source:g,end:b});break}case"block-map":case"block-seq":{const w={type:"newline",offset:h.offset+g.length,indent:h.indent,source:`
`};delete h.items,Object.assign(h,{type:p,source:g,end:[w]});break}default:{const b="indent"in h?h.indent:-1,w="end"in h&&Array.isArray(h.end)?h.end.filter(y=>y.
type==="space"||y.type==="comment"||y.type==="newline"):[];for(const y of Object.keys(h))y!=="type"&&y!=="offset"&&delete h[y];Object.assign(h,{type:p,indent:b,
source:g,end:w})}}}r(m,"setFlowScalarValue"),t.createScalarToken=u,t.resolveAsScalar=c,t.setScalarValue=l}),91733:((e,t)=>{const n=r(i=>"type"in i?s(i):o(i),"st\
ringify");function s(i){switch(i.type){case"block-scalar":{let a="";for(const c of i.props)a+=s(c);return a+i.source}case"block-map":case"block-seq":{let a="";for(const c of i.
items)a+=o(c);return a}case"flow-collection":{let a=i.start.source;for(const c of i.items)a+=o(c);for(const c of i.end)a+=c.source;return a}case"document":{let a=o(
i);if(i.end)for(const c of i.end)a+=c.source;return a}default:{let a=i.source;if("end"in i&&i.end)for(const c of i.end)a+=c.source;return a}}}r(s,"stringifyToke\
n");function o({start:i,key:a,sep:c,value:u}){let l="";for(const f of i)l+=f.source;if(a&&(l+=s(a)),c)for(const f of c)l+=f.source;return u&&(l+=s(u)),l}r(o,"st\
ringifyItem"),t.stringify=n}),97715:((e,t)=>{const n=Symbol("break visit"),s=Symbol("skip children"),o=Symbol("remove item");function i(c,u){"type"in c&&c.type===
"document"&&(c={start:c.start,value:c.value}),a(Object.freeze([]),c,u)}r(i,"visit"),i.BREAK=n,i.SKIP=s,i.REMOVE=o,i.itemAtPath=(c,u)=>{let l=c;for(const[f,d]of u){
const m=l?.[f];if(m&&"items"in m)l=m.items[d];else return}return l},i.parentCollection=(c,u)=>{const l=i.itemAtPath(c,u.slice(0,-1)),f=u[u.length-1][0],d=l?.[f];
if(d&&"items"in d)return d;throw new Error("Parent collection not found")};function a(c,u,l){let f=l(u,c);if(typeof f=="symbol")return f;for(const d of["key","v\
alue"]){const m=u[d];if(m&&"items"in m){for(let h=0;h<m.items.length;++h){const g=a(Object.freeze(c.concat([[d,h]])),m.items[h],l);if(typeof g=="number")h=g-1;else{
if(g===n)return n;g===o&&(m.items.splice(h,1),h-=1)}}typeof f=="function"&&d==="key"&&(f=f(u,c))}}return typeof f=="function"?f(u,c):f}r(a,"_visit"),t.visit=i}),
3461:((e,t,n)=>{var s=n(60110),o=n(91733),i=n(97715);const a="\uFEFF",c="",u="",l="",f=r(g=>!!g&&"items"in g,"isCollection"),d=r(g=>!!g&&(g.type==="scalar"||
g.type==="single-quoted-scalar"||g.type==="double-quoted-scalar"||g.type==="block-scalar"),"isScalar");function m(g){switch(g){case a:return"<BOM>";case c:return"\
<DOC>";case u:return"<FLOW_END>";case l:return"<SCALAR>";default:return JSON.stringify(g)}}r(m,"prettyToken");function h(g){switch(g){case a:return"byte-order-m\
ark";case c:return"doc-mode";case u:return"flow-error-end";case l:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(g[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}r(h,"tokenType"),t.createScalarToken=s.createScalarToken,t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=
s.setScalarValue,t.stringify=o.stringify,t.visit=i.visit,t.BOM=a,t.DOCUMENT=c,t.FLOW_END=u,t.SCALAR=l,t.isCollection=f,t.isScalar=d,t.prettyToken=m,t.tokenType=
h}),40361:((e,t,n)=>{var s=n(3461);function o(d){switch(d){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}r(o,"isEmpty");const i=new Set("0123456789ABCDEFabcdef"),a=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),c=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),l=r(d=>!d||u.has(d),"isNotAnchorChar");class f{static{r(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(m,h=!1){if(m){if(typeof m!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+m:m,this.lineEndPos=null}this.atEnd=!h;let g=this.next??"stream";for(;g&&(h||this.
hasChars(1));)g=yield*this.parseNext(g)}atLineEnd(){let m=this.pos,h=this.buffer[m];for(;h===" "||h==="	";)h=this.buffer[++m];return!h||h==="#"||h===`
`?!0:h==="\r"?this.buffer[m+1]===`
`:!1}charAt(m){return this.buffer[this.pos+m]}continueScalar(m){let h=this.buffer[m];if(this.indentNext>0){let g=0;for(;h===" ";)h=this.buffer[++g+m];if(h==="\r"){
const p=this.buffer[g+m+1];if(p===`
`||!p&&!this.atEnd)return m+g+1}return h===`
`||g>=this.indentNext||!h&&!this.atEnd?m+g:-1}if(h==="-"||h==="."){const g=this.buffer.substr(m,3);if((g==="---"||g==="...")&&o(this.buffer[m+3]))return-1}return m}getLine(){
let m=this.lineEndPos;return(typeof m!="number"||m!==-1&&m<this.pos)&&(m=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=m),m===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[m-1]==="\r"&&(m-=1),this.buffer.substring(this.pos,m))}hasChars(m){
return this.pos+m<=this.buffer.length}setNext(m){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=m,null}peek(m){return this.
buffer.substr(this.pos,m)}*parseNext(m){switch(m){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let m=this.getLine();
if(m===null)return this.setNext("stream");if(m[0]===s.BOM&&(yield*this.pushCount(1),m=m.substring(1)),m[0]==="%"){let h=m.length,g=m.indexOf("#");for(;g!==-1;){
const b=m[g-1];if(b===" "||b==="	"){h=g-1;break}else g=m.indexOf("#",g+1)}for(;;){const b=m[h-1];if(b===" "||b==="	")h-=1;else break}const p=(yield*this.pushCount(
h))+(yield*this.pushSpaces(!0));return yield*this.pushCount(m.length-p),this.pushNewline(),"stream"}if(this.atLineEnd()){const h=yield*this.pushSpaces(!0);return yield*this.
pushCount(m.length-h),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const m=this.charAt(0);if(!m&&!this.
atEnd)return this.setNext("line-start");if(m==="-"||m==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const h=this.peek(3);if((h==="-\
--"||h==="...")&&o(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,h==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!o(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[m,
h]=this.peek(2);if(!h&&!this.atEnd)return this.setNext("block-start");if((m==="-"||m==="?"||m===":")&&o(h)){const g=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=g,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const m=this.getLine();if(m===
null)return this.setNext("doc");let h=yield*this.pushIndicators();switch(m[h]){case"#":yield*this.pushCount(m.length-h);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(l),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return h+=yield*this.parseBlockScalarHeader(),
h+=yield*this.pushSpaces(!0),yield*this.pushCount(m.length-h),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let m,h,g=-1;do m=yield*this.pushNewline(),m>0?(h=yield*this.pushSpaces(!1),this.indentValue=g=h):h=0,h+=yield*this.pushSpaces(!0);while(m+h>0);const p=this.getLine();
if(p===null)return this.setNext("flow");if((g!==-1&&g<this.indentNext&&p[0]!=="#"||g===0&&(p.startsWith("---")||p.startsWith("..."))&&o(p[3]))&&!(g===this.indentNext-
1&&this.flowLevel===1&&(p[0]==="]"||p[0]==="}")))return this.flowLevel=0,yield s.FLOW_END,yield*this.parseLineStart();let b=0;for(;p[b]===",";)b+=yield*this.pushCount(
1),b+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(b+=yield*this.pushIndicators(),p[b]){case void 0:return"flow";case"#":return yield*this.pushCount(p.length-
b),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(l),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const w=this.charAt(1);if(this.flowKey||o(w)||w===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const m=this.charAt(0);let h=this.buffer.indexOf(m,this.pos+1);if(m==="'")for(;h!==-1&&this.buffer[h+1]===
"'";)h=this.buffer.indexOf("'",h+2);else for(;h!==-1;){let b=0;for(;this.buffer[h-1-b]==="\\";)b+=1;if(b%2===0)break;h=this.buffer.indexOf('"',h+1)}const g=this.
buffer.substring(0,h);let p=g.indexOf(`
`,this.pos);if(p!==-1){for(;p!==-1;){const b=this.continueScalar(p+1);if(b===-1)break;p=g.indexOf(`
`,b)}p!==-1&&(h=p-(g[p-1]==="\r"?2:1))}if(h===-1){if(!this.atEnd)return this.setNext("quoted-scalar");h=this.buffer.length}return yield*this.pushToIndex(h+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let m=this.pos;for(;;){const h=this.buffer[++m];if(h==="\
+")this.blockScalarKeep=!0;else if(h>"0"&&h<="9")this.blockScalarIndent=Number(h)-1;else if(h!=="-")break}return yield*this.pushUntil(h=>o(h)||h==="#")}*parseBlockScalar(){
let m=this.pos-1,h=0,g;e:for(let b=this.pos;g=this.buffer[b];++b)switch(g){case" ":h+=1;break;case`
`:m=b,h=0;break;case"\r":{const w=this.buffer[b+1];if(!w&&!this.atEnd)return this.setNext("block-scalar");if(w===`
`)break}default:break e}if(!g&&!this.atEnd)return this.setNext("block-scalar");if(h>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=h:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const b=this.continueScalar(m+1);if(b===-1)break;m=this.buffer.indexOf(`
`,b)}while(m!==-1);if(m===-1){if(!this.atEnd)return this.setNext("block-scalar");m=this.buffer.length}}let p=m+1;for(g=this.buffer[p];g===" ";)g=this.buffer[++p];
if(g==="	"){for(;g==="	"||g===" "||g==="\r"||g===`
`;)g=this.buffer[++p];m=p-1}else if(!this.blockScalarKeep)do{let b=m-1,w=this.buffer[b];w==="\r"&&(w=this.buffer[--b]);const y=b;for(;w===" ";)w=this.buffer[--b];
if(w===`
`&&b>=this.pos&&b+1+h>y)m=b;else break}while(!0);return yield s.SCALAR,yield*this.pushToIndex(m+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const m=this.
flowLevel>0;let h=this.pos-1,g=this.pos-1,p;for(;p=this.buffer[++g];)if(p===":"){const b=this.buffer[g+1];if(o(b)||m&&c.has(b))break;h=g}else if(o(p)){let b=this.
buffer[g+1];if(p==="\r"&&(b===`
`?(g+=1,p=`
`,b=this.buffer[g+1]):h=g),b==="#"||m&&c.has(b))break;if(p===`
`){const w=this.continueScalar(g+1);if(w===-1)break;g=Math.max(g,w-2)}}else{if(m&&c.has(p))break;h=g}return!p&&!this.atEnd?this.setNext("plain-scalar"):(yield s.
SCALAR,yield*this.pushToIndex(h+1,!0),m?"flow":"doc")}*pushCount(m){return m>0?(yield this.buffer.substr(this.pos,m),this.pos+=m,m):0}*pushToIndex(m,h){const g=this.
buffer.slice(this.pos,m);return g?(yield g,this.pos+=g.length,g.length):(h&&(yield""),0)}*pushIndicators(){let m=0;e:for(;;){switch(this.charAt(0)){case"!":m+=yield*this.
pushTag(),m+=yield*this.pushSpaces(!0);continue e;case"&":m+=yield*this.pushUntil(l),m+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const h=this.
flowLevel>0,g=this.charAt(1);if(o(g)||h&&c.has(g)){h?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,m+=yield*this.pushCount(1),m+=yield*this.
pushSpaces(!0);continue e}}}break e}return m}*pushTag(){if(this.charAt(1)==="<"){let m=this.pos+2,h=this.buffer[m];for(;!o(h)&&h!==">";)h=this.buffer[++m];return yield*this.
pushToIndex(h===">"?m+1:m,!1)}else{let m=this.pos+1,h=this.buffer[m];for(;h;)if(a.has(h))h=this.buffer[++m];else if(h==="%"&&i.has(this.buffer[m+1])&&i.has(this.
buffer[m+2]))h=this.buffer[m+=3];else break;return yield*this.pushToIndex(m,!1)}}*pushNewline(){const m=this.buffer[this.pos];return m===`
`?yield*this.pushCount(1):m==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(m){let h=this.pos-1,g;do g=this.buffer[++h];while(g===" "||m&&g==="	");const p=h-this.pos;return p>0&&(yield this.buffer.
substr(this.pos,p),this.pos=h),p}*pushUntil(m){let h=this.pos,g=this.buffer[h];for(;!m(g);)g=this.buffer[++h];return yield*this.pushToIndex(h,!1)}}t.Lexer=f}),66628:((e,t)=>{
class n{static{r(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=o=>this.lineStarts.push(o),this.linePos=o=>{let i=0,a=this.lineStarts.length;
for(;i<a;){const u=i+a>>1;this.lineStarts[u]<o?i=u+1:a=u}if(this.lineStarts[i]===o)return{line:i+1,col:1};if(i===0)return{line:0,col:o};const c=this.lineStarts[i-
1];return{line:i,col:o-c+1}}}}t.LineCounter=n}),3456:((e,t,n)=>{var s=n(932),o=n(3461),i=n(40361);function a(g,p){for(let b=0;b<g.length;++b)if(g[b].type===p)return!0;
return!1}r(a,"includesToken");function c(g){for(let p=0;p<g.length;++p)switch(g[p].type){case"space":case"comment":case"newline":break;default:return p}return-1}
r(c,"findNonEmptyIndex");function u(g){switch(g?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}r(u,"isFlowToken");function l(g){switch(g.type){case"document":return g.start;case"block-map":{const p=g.items[g.items.length-1];return p.sep??p.start}case"\
block-seq":return g.items[g.items.length-1].start;default:return[]}}r(l,"getPrevProps");function f(g){if(g.length===0)return[];let p=g.length;e:for(;--p>=0;)switch(g[p].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;g[++p]?.type==="space";);return g.splice(p,g.length)}
r(f,"getFirstKeyStartProps");function d(g,p){if(p.length<1e5)Array.prototype.push.apply(g,p);else for(let b=0;b<p.length;++b)g.push(p[b])}r(d,"arrayPushArray");
function m(g){if(g.start.type==="flow-seq-start")for(const p of g.items)p.sep&&!p.value&&!a(p.start,"explicit-key-ind")&&!a(p.sep,"map-value-ind")&&(p.key&&(p.value=
p.key),delete p.key,u(p.value)?p.value.end?d(p.value.end,p.sep):p.value.end=p.sep:d(p.start,p.sep),delete p.sep)}r(m,"fixFlowSeqItems");class h{static{r(this,"P\
arser")}constructor(p){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new i.
Lexer,this.onNewLine=p}*parse(p,b=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const w of this.lexer.lex(p,b))yield*this.next(w);b||(yield*this.end())}*next(p){
if(this.source=p,s.env.LOG_TOKENS&&console.log("|",o.prettyToken(p)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=p.length;return}const b=o.tokenType(
p);if(b)if(b==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=b,yield*this.step(),b){case"newline":this.atNewLine=!0,this.
indent=0,this.onNewLine&&this.onNewLine(this.offset+p.length);break;case"space":this.atNewLine&&p[0]===" "&&(this.indent+=p.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=p.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
p.length}else{const w=`Not a YAML token: ${p}`;yield*this.pop({type:"error",offset:this.offset,message:w,source:p}),this.offset+=p.length}}*end(){for(;this.stack.
length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const p=this.peek(1);if(this.
type==="doc-end"&&p?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!p)return yield*this.stream();switch(p.type){case"document":return yield*this.document(p);case"alias":case"scalar":case"single-quoted-scalar":case"double-quo\
ted-scalar":return yield*this.scalar(p);case"block-scalar":return yield*this.blockScalar(p);case"block-map":return yield*this.blockMap(p);case"block-seq":return yield*this.
blockSequence(p);case"flow-collection":return yield*this.flowCollection(p);case"doc-end":return yield*this.documentEnd(p)}yield*this.pop()}peek(p){return this.stack[this.
stack.length-p]}*pop(p){const b=p??this.stack.pop();if(!b)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield b;else{const w=this.peek(1);switch(b.type==="block-scalar"?b.indent="indent"in w?w.indent:0:b.type==="flow-collection"&&w.type==="document"&&(b.
indent=0),b.type==="flow-collection"&&m(b),w.type){case"document":w.value=b;break;case"block-scalar":w.props.push(b);break;case"block-map":{const y=w.items[w.items.
length-1];if(y.value){w.items.push({start:[],key:b,sep:[]}),this.onKeyLine=!0;return}else if(y.sep)y.value=b;else{Object.assign(y,{key:b,sep:[]}),this.onKeyLine=
!y.explicitKey;return}break}case"block-seq":{const y=w.items[w.items.length-1];y.value?w.items.push({start:[],value:b}):y.value=b;break}case"flow-collection":{const y=w.
items[w.items.length-1];!y||y.value?w.items.push({start:[],key:b,sep:[]}):y.sep?y.value=b:Object.assign(y,{key:b,sep:[]});return}default:yield*this.pop(),yield*this.
pop(b)}if((w.type==="document"||w.type==="block-map"||w.type==="block-seq")&&(b.type==="block-map"||b.type==="block-seq")){const y=b.items[b.items.length-1];y&&
!y.sep&&!y.value&&y.start.length>0&&c(y.start)===-1&&(b.indent===0||y.start.every($=>$.type!=="comment"||$.indent<b.indent))&&(w.type==="document"?w.end=y.start:
w.items.push({start:y.start}),b.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const p={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&p.start.push(this.sourceToken),this.stack.push(p);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(p){if(p.value)return yield*this.lineEnd(p);switch(this.type){case"doc-start":{c(p.start)!==-1?(yield*this.
pop(),yield*this.step()):p.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":p.start.push(this.sourceToken);return}
const b=this.startBlockValue(p);b?this.stack.push(b):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(p){if(this.type==="map-value-ind"){const b=l(this.peek(2)),w=f(b);let y;p.end?(y=p.end,y.push(this.sourceToken),delete p.end):y=[this.sourceToken];
const $={type:"block-map",offset:p.offset,indent:p.indent,items:[{start:w,key:p,sep:y}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=$}else yield*this.lineEnd(
p)}*blockScalar(p){switch(this.type){case"space":case"comment":case"newline":p.props.push(this.sourceToken);return;case"scalar":if(p.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let b=this.source.indexOf(`
`)+1;for(;b!==0;)this.onNewLine(this.offset+b),b=this.source.indexOf(`
`,b)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(p){const b=p.items[p.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,b.value){const w="end"in b.value?b.value.end:void 0;(Array.isArray(w)?w[w.length-1]:void 0)?.type==="comment"?w?.push(this.sourceToken):p.items.push(
{start:[this.sourceToken]})}else b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken);return;case"space":case"comment":if(b.value)p.items.push({start:[
this.sourceToken]});else if(b.sep)b.sep.push(this.sourceToken);else{if(this.atIndentedComment(b.start,p.indent)){const y=p.items[p.items.length-2]?.value?.end;if(Array.
isArray(y)){d(y,b.start),y.push(this.sourceToken),p.items.pop();return}}b.start.push(this.sourceToken)}return}if(this.indent>=p.indent){const w=!this.onKeyLine&&
this.indent===p.indent,y=w&&(b.sep||b.explicitKey)&&this.type!=="seq-item-ind";let $=[];if(y&&b.sep&&!b.value){const k=[];for(let S=0;S<b.sep.length;++S){const E=b.
sep[S];switch(E.type){case"newline":k.push(S);break;case"space":break;case"comment":E.indent>p.indent&&(k.length=0);break;default:k.length=0}}k.length>=2&&($=b.
sep.splice(k[1]))}switch(this.type){case"anchor":case"tag":y||b.value?($.push(this.sourceToken),p.items.push({start:$}),this.onKeyLine=!0):b.sep?b.sep.push(this.
sourceToken):b.start.push(this.sourceToken);return;case"explicit-key-ind":!b.sep&&!b.explicitKey?(b.start.push(this.sourceToken),b.explicitKey=!0):y||b.value?($.
push(this.sourceToken),p.items.push({start:$,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(b.explicitKey)if(b.sep)if(b.value)p.items.push({start:[],key:null,sep:[this.sourceToken]});else if(a(
b.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:$,key:null,sep:[this.sourceToken]}]});else if(u(b.key)&&
!a(b.sep,"newline")){const k=f(b.start),S=b.key,E=b.sep;E.push(this.sourceToken),delete b.key,delete b.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:k,key:S,sep:E}]})}else $.length>0?b.sep=b.sep.concat($,this.sourceToken):b.sep.push(this.sourceToken);else if(a(b.start,"newlin\
e"))Object.assign(b,{key:null,sep:[this.sourceToken]});else{const k=f(b.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:k,
key:null,sep:[this.sourceToken]}]})}else b.sep?b.value||y?p.items.push({start:$,key:null,sep:[this.sourceToken]}):a(b.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):b.sep.push(this.sourceToken):Object.assign(b,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const k=this.flowScalar(this.type);
y||b.value?(p.items.push({start:$,key:k,sep:[]}),this.onKeyLine=!0):b.sep?this.stack.push(k):(Object.assign(b,{key:k,sep:[]}),this.onKeyLine=!0);return}default:{
const k=this.startBlockValue(p);if(k){if(k.type==="block-seq"){if(!b.explicitKey&&b.sep&&!a(b.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else w&&p.items.push({start:$});this.stack.push(k);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(p){const b=p.items[p.items.length-1];switch(this.type){case"newline":if(b.value){const w="end"in b.value?b.value.end:void 0;(Array.isArray(
w)?w[w.length-1]:void 0)?.type==="comment"?w?.push(this.sourceToken):p.items.push({start:[this.sourceToken]})}else b.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(b.value)p.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(b.start,p.indent)){const y=p.items[p.items.length-2]?.value?.
end;if(Array.isArray(y)){d(y,b.start),y.push(this.sourceToken),p.items.pop();return}}b.start.push(this.sourceToken)}return;case"anchor":case"tag":if(b.value||this.
indent<=p.indent)break;b.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==p.indent)break;b.value||a(b.start,"seq-item-ind")?p.items.push(
{start:[this.sourceToken]}):b.start.push(this.sourceToken);return}if(this.indent>p.indent){const w=this.startBlockValue(p);if(w){this.stack.push(w);return}}yield*this.
pop(),yield*this.step()}*flowCollection(p){const b=p.items[p.items.length-1];if(this.type==="flow-error-end"){let w;do yield*this.pop(),w=this.peek(1);while(w?.
type==="flow-collection")}else if(p.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!b||b.sep?p.items.push({start:[this.sourceToken]}):b.start.
push(this.sourceToken);return;case"map-value-ind":!b||b.value?p.items.push({start:[],key:null,sep:[this.sourceToken]}):b.sep?b.sep.push(this.sourceToken):Object.
assign(b,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!b||b.value?p.items.push({start:[this.sourceToken]}):
b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const y=this.
flowScalar(this.type);!b||b.value?p.items.push({start:[],key:y,sep:[]}):b.sep?this.stack.push(y):Object.assign(b,{key:y,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":p.end.push(this.sourceToken);return}const w=this.startBlockValue(p);w?this.stack.push(w):(yield*this.pop(),yield*this.step())}else{const w=this.peek(
2);if(w.type==="block-map"&&(this.type==="map-value-ind"&&w.indent===p.indent||this.type==="newline"&&!w.items[w.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&w.type!=="flow-collection"){const y=l(w),$=f(y);m(p);const k=p.end.splice(1,p.end.length);k.push(this.sourceToken);const S={
type:"block-map",offset:p.offset,indent:p.indent,items:[{start:$,key:p,sep:k}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=S}else yield*this.lineEnd(p)}}flowScalar(p){
if(this.onNewLine){let b=this.source.indexOf(`
`)+1;for(;b!==0;)this.onNewLine(this.offset+b),b=this.source.indexOf(`
`,b)+1}return{type:p,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(p){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const b=l(p),w=f(b);return w.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:w,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const b=l(p),w=f(b);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:w,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(p,b){return this.type!=="comment"||this.indent<=b?!1:p.every(w=>w.type==="newline"||w.type==="space")}*documentEnd(p){this.type!==
"doc-mode"&&(p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(p){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}t.Parser=h}),84047:((e,t,n)=>{var s=n(89984),o=n(3021),i=n(
91464),a=n(57249),c=n(41127),u=n(66628),l=n(3456);function f(p){const b=p.prettyErrors!==!1;return{lineCounter:p.lineCounter||b&&new u.LineCounter||null,prettyErrors:b}}
r(f,"parseOptions");function d(p,b={}){const{lineCounter:w,prettyErrors:y}=f(b),$=new l.Parser(w?.addNewLine),k=new s.Composer(b),S=Array.from(k.compose($.parse(
p)));if(y&&w)for(const E of S)E.errors.forEach(i.prettifyError(p,w)),E.warnings.forEach(i.prettifyError(p,w));return S.length>0?S:Object.assign([],{empty:!0},k.
streamInfo())}r(d,"parseAllDocuments");function m(p,b={}){const{lineCounter:w,prettyErrors:y}=f(b),$=new l.Parser(w?.addNewLine),k=new s.Composer(b);let S=null;
for(const E of k.compose($.parse(p),!0,p.length))if(!S)S=E;else if(S.options.logLevel!=="silent"){S.errors.push(new i.YAMLParseError(E.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return y&&w&&(S.errors.forEach(i.prettifyError(p,w)),S.warnings.forEach(
i.prettifyError(p,w))),S}r(m,"parseDocument");function h(p,b,w){let y;typeof b=="function"?y=b:w===void 0&&b&&typeof b=="object"&&(w=b);const $=m(p,w);if(!$)return null;
if($.warnings.forEach(k=>a.warn($.options.logLevel,k)),$.errors.length>0){if($.options.logLevel!=="silent")throw $.errors[0];$.errors=[]}return $.toJS(Object.assign(
{reviver:y},w))}r(h,"parse");function g(p,b,w){let y=null;if(typeof b=="function"||Array.isArray(b)?y=b:w===void 0&&b&&(w=b),typeof w=="string"&&(w=w.length),typeof w==
"number"){const $=Math.round(w);w=$<1?void 0:$>8?{indent:8}:{indent:$}}if(p===void 0){const{keepUndefined:$}=w??b??{};if(!$)return}return c.isDocument(p)&&!y?p.
toString(w):new o.Document(p,y,w).toString(w)}r(g,"stringify"),t.parse=h,t.parseAllDocuments=d,t.parseDocument=m,t.stringify=g}),45840:((e,t,n)=>{var s=n(41127),
o=n(47451),i=n(1706),a=n(66464),c=n(90018);const u=r((f,d)=>f.key<d.key?-1:f.key>d.key?1:0,"sortMapEntriesByKey");class l{static{r(this,"Schema")}constructor({compat:d,
customTags:m,merge:h,resolveKnownTags:g,schema:p,sortMapEntries:b,toStringDefaults:w}){this.compat=Array.isArray(d)?c.getTags(d,"compat"):d?c.getTags(null,d):null,
this.name=typeof p=="string"&&p||"core",this.knownTags=g?c.coreKnownTags:{},this.tags=c.getTags(m,this.name,h),this.toStringOptions=w??null,Object.defineProperty(
this,s.MAP,{value:o.map}),Object.defineProperty(this,s.SCALAR,{value:a.string}),Object.defineProperty(this,s.SEQ,{value:i.seq}),this.sortMapEntries=typeof b=="f\
unction"?b:b===!0?u:null}clone(){const d=Object.create(l.prototype,Object.getOwnPropertyDescriptors(this));return d.tags=this.tags.slice(),d}}t.Schema=l}),47451:((e,t,n)=>{
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
h=n(90452),g=n(50303),p=n(18385),b=n(35913),w=n(81528),y=n(46752);const $=new Map([["core",f.schema],["failsafe",[s.map,i.seq,a.string]],["json",d.schema],["yam\
l11",b.schema],["yaml-1.1",b.schema]]),k={binary:m.binary,bool:c.boolTag,float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:y.floatTime,int:l.int,intHex:l.
intHex,intOct:l.intOct,intTime:y.intTime,map:s.map,merge:h.merge,null:o.nullTag,omap:g.omap,pairs:p.pairs,seq:i.seq,set:w.set,timestamp:y.timestamp},S={"tag:yam\
l.org,2002:binary":m.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":g.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":w.set,"t\
ag:yaml.org,2002:timestamp":y.timestamp};function E(_,v,O){const N=$.get(v);if(N&&!_)return O&&!N.includes(h.merge)?N.concat(h.merge):N.slice();let A=N;if(!A)if(Array.
isArray(_))A=[];else{const C=Array.from($.keys()).filter(R=>R!=="yaml11").map(R=>JSON.stringify(R)).join(", ");throw new Error(`Unknown schema "${v}"; use one o\
f ${C} or define customTags array`)}if(Array.isArray(_))for(const C of _)A=A.concat(C);else typeof _=="function"&&(A=_(A.slice()));return O&&(A=A.concat(h.merge)),
A.reduce((C,R)=>{const L=typeof R=="string"?k[R]:R;if(!L){const K=JSON.stringify(R),ie=Object.keys(k).map(Z=>JSON.stringify(Z)).join(", ");throw new Error(`Unkn\
own custom tag ${K}; use one of ${ie}`)}return C.includes(L)||C.push(L),C},[])}r(E,"getTags"),t.coreKnownTags=S,t.getTags=E}),56083:((e,t,n)=>{var s=n(20181),o=n(
63301),i=n(83069);const a={identify:r(c=>c instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(c,u){if(typeof s.Buffer=="functio\
n")return s.Buffer.from(c,"base64");if(typeof atob=="function"){const l=atob(c.replace(/[\n\r]/g,"")),f=new Uint8Array(l.length);for(let d=0;d<l.length;++d)f[d]=
l.charCodeAt(d);return f}else return u("This environment does not support reading binary tags; either Buffer or atob is required"),c},stringify({comment:c,type:u,
value:l},f,d,m){if(!l)return"";const h=l;let g;if(typeof s.Buffer=="function")g=h instanceof s.Buffer?h.toString("base64"):s.Buffer.from(h.buffer).toString("bas\
e64");else if(typeof btoa=="function"){let p="";for(let b=0;b<h.length;++b)p+=String.fromCharCode(h[b]);g=btoa(p)}else throw new Error("This environment does no\
t support writing binary tags; either Buffer or btoa is required");if(u??(u=o.Scalar.BLOCK_LITERAL),u!==o.Scalar.QUOTE_DOUBLE){const p=Math.max(f.options.lineWidth-
f.indent.length,f.options.minContentWidth),b=Math.ceil(g.length/p),w=new Array(b);for(let y=0,$=0;y<b;++y,$+=p)w[y]=g.substr($,p);g=w.join(u===o.Scalar.BLOCK_LITERAL?
`
`:" ")}return i.stringifyString({comment:c,type:u,value:g},f,d,m)}};t.binary=a}),88398:((e,t,n)=>{var s=n(63301);function o({value:c,source:u},l){return u&&(c?i:
a).test.test(u)?u:c?l.options.trueStr:l.options.falseStr}r(o,"boolStringify");const i={identify:r(c=>c===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:r(()=>new s.Scalar(!0),"resolve"),stringify:o},a={identify:r(c=>c===!1,"identify"),default:!0,tag:"tag\
:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:r(()=>new s.Scalar(!1),"resolve"),stringify:o};t.falseTag=a,t.trueTag=i}),35782:((e,t,n)=>{
var s=n(63301),o=n(28689);const i={identify:r(u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:r(u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:o.stringifyNumber},a={identify:r(
u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:r(u=>parseFloat(
u.replace(/_/g,"")),"resolve"),stringify(u){const l=Number(u.value);return isFinite(l)?l.toExponential():o.stringifyNumber(u)}},c={identify:r(u=>typeof u=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(u){const l=new s.Scalar(parseFloat(u.replace(/_/g,""))),
f=u.indexOf(".");if(f!==-1){const d=u.substring(f+1).replace(/_/g,"");d[d.length-1]==="0"&&(l.minFractionDigits=d.length)}return l},stringify:o.stringifyNumber};
t.float=c,t.floatExp=a,t.floatNaN=i}),10873:((e,t,n)=>{var s=n(28689);const o=r(d=>typeof d=="bigint"||Number.isInteger(d),"intIdentify");function i(d,m,h,{intAsBigInt:g}){
const p=d[0];if((p==="-"||p==="+")&&(m+=1),d=d.substring(m).replace(/_/g,""),g){switch(h){case 2:d=`0b${d}`;break;case 8:d=`0o${d}`;break;case 16:d=`0x${d}`;break}
const w=BigInt(d);return p==="-"?BigInt(-1)*w:w}const b=parseInt(d,h);return p==="-"?-1*b:b}r(i,"intResolve");function a(d,m,h){const{value:g}=d;if(o(g)){const p=g.
toString(m);return g<0?"-"+h+p.substr(1):h+p}return s.stringifyNumber(d)}r(a,"intStringify");const c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"\
BIN",test:/^[-+]?0b[0-1_]+$/,resolve:r((d,m,h)=>i(d,2,2,h),"resolve"),stringify:r(d=>a(d,2,"0b"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:i\
nt",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:r((d,m,h)=>i(d,1,8,h),"resolve"),stringify:r(d=>a(d,8,"0"),"stringify")},l={identify:o,default:!0,tag:"tag:yaml.\
org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:r((d,m,h)=>i(d,0,10,h),"resolve"),stringify:s.stringifyNumber},f={identify:o,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:r((d,m,h)=>i(d,2,16,h),"resolve"),stringify:r(d=>a(d,16,"0x"),"stringify")};t.int=l,t.intBin=c,t.intHex=
f,t.intOct=u}),90452:((e,t,n)=>{var s=n(41127),o=n(63301);const i="<<",a={identify:r(d=>d===i||typeof d=="symbol"&&d.description===i,"identify"),default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:r(()=>Object.assign(new o.Scalar(Symbol(i)),{addToJSMap:u}),"resolve"),stringify:r(()=>i,"stringify")},c=r((d,m)=>(a.
identify(m)||s.isScalar(m)&&(!m.type||m.type===o.Scalar.PLAIN)&&a.identify(m.value))&&d?.doc.schema.tags.some(h=>h.tag===a.tag&&h.default),"isMergeKey");function u(d,m,h){
const g=f(d,h);if(s.isSeq(g))for(const p of g.items)l(d,m,p);else if(Array.isArray(g))for(const p of g)l(d,m,p);else l(d,m,g)}r(u,"addMergeToJSMap");function l(d,m,h){
const g=f(d,h);if(!s.isMap(g))throw new Error("Merge sources must be maps or map aliases");const p=g.toJSON(null,d,Map);for(const[b,w]of p)m instanceof Map?m.has(
b)||m.set(b,w):m instanceof Set?m.add(b):Object.prototype.hasOwnProperty.call(m,b)||Object.defineProperty(m,b,{value:w,writable:!0,enumerable:!0,configurable:!0});
return m}r(l,"mergeValue");function f(d,m){return d&&s.isAlias(m)?m.resolve(d.doc,d):m}r(f,"resolveAliasValue"),t.addMergeToJSMap=u,t.isMergeKey=c,t.merge=a}),50303:((e,t,n)=>{
var s=n(41127),o=n(74043),i=n(84454),a=n(92223),c=n(18385);class u extends a.YAMLSeq{static{r(this,"YAMLOMap")}constructor(){super(),this.add=i.YAMLMap.prototype.
add.bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=
i.YAMLMap.prototype.set.bind(this),this.tag=u.tag}toJSON(d,m){if(!m)return super.toJSON(d);const h=new Map;m?.onCreate&&m.onCreate(h);for(const g of this.items){
let p,b;if(s.isPair(g)?(p=o.toJS(g.key,"",m),b=o.toJS(g.value,p,m)):p=o.toJS(g,"",m),h.has(p))throw new Error("Ordered maps must not include duplicate keys");h.
set(p,b)}return h}static from(d,m,h){const g=c.createPairs(d,m,h),p=new this;return p.items=g.items,p}}u.tag="tag:yaml.org,2002:omap";const l={collection:"seq",
identify:r(f=>f instanceof Map,"identify"),nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(f,d){const m=c.resolvePairs(f,d),h=[];for(const{key:g}of m.
items)s.isScalar(g)&&(h.includes(g.value)?d(`Ordered maps must not include duplicate keys: ${g.value}`):h.push(g.value));return Object.assign(new u,m)},createNode:r(
(f,d,m)=>u.from(f,d,m),"createNode")};t.YAMLOMap=u,t.omap=l}),18385:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(63301),a=n(92223);function c(f,d){if(s.isSeq(f))for(let m=0;m<
f.items.length;++m){let h=f.items[m];if(!s.isPair(h)){if(s.isMap(h)){h.items.length>1&&d("Each pair must have its own sequence indicator");const g=h.items[0]||new o.
Pair(new i.Scalar(null));if(h.commentBefore&&(g.key.commentBefore=g.key.commentBefore?`${h.commentBefore}
${g.key.commentBefore}`:h.commentBefore),h.comment){const p=g.value??g.key;p.comment=p.comment?`${h.comment}
${p.comment}`:h.comment}h=g}f.items[m]=s.isPair(h)?h:new o.Pair(h)}}else d("Expected a sequence for this tag");return f}r(c,"resolvePairs");function u(f,d,m){const{
replacer:h}=m,g=new a.YAMLSeq(f);g.tag="tag:yaml.org,2002:pairs";let p=0;if(d&&Symbol.iterator in Object(d))for(let b of d){typeof h=="function"&&(b=h.call(d,String(
p++),b));let w,y;if(Array.isArray(b))if(b.length===2)w=b[0],y=b[1];else throw new TypeError(`Expected [key, value] tuple: ${b}`);else if(b&&b instanceof Object){
const $=Object.keys(b);if($.length===1)w=$[0],y=b[w];else throw new TypeError(`Expected tuple with one key, not ${$.length} keys`)}else w=b;g.items.push(o.createPair(
w,y,m))}return g}r(u,"createPairs");const l={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:c,createNode:u};t.createPairs=u,t.pairs=l,t.resolvePairs=
c}),35913:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(56083),u=n(88398),l=n(35782),f=n(10873),d=n(90452),m=n(50303),h=n(18385),g=n(81528),p=n(
46752);const b=[s.map,i.seq,a.string,o.nullTag,u.trueTag,u.falseTag,f.intBin,f.intOct,f.int,f.intHex,l.floatNaN,l.floatExp,l.float,c.binary,d.merge,m.omap,h.pairs,
g.set,p.intTime,p.floatTime,p.timestamp];t.schema=b}),81528:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454);class a extends i.YAMLMap{static{r(this,"YAMLSet")}constructor(l){
super(l),this.tag=a.tag}add(l){let f;s.isPair(l)?f=l:l&&typeof l=="object"&&"key"in l&&"value"in l&&l.value===null?f=new o.Pair(l.key,null):f=new o.Pair(l,null),
i.findPair(this.items,f.key)||this.items.push(f)}get(l,f){const d=i.findPair(this.items,l);return!f&&s.isPair(d)?s.isScalar(d.key)?d.key.value:d.key:d}set(l,f){
if(typeof f!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof f}`);const d=i.findPair(this.items,l);d&&!f?this.
items.splice(this.items.indexOf(d),1):!d&&f&&this.items.push(new o.Pair(l))}toJSON(l,f){return super.toJSON(l,f,Set)}toString(l,f,d){if(!l)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},l,{allNullValues:!0}),f,d);throw new Error("Set items must all have null values")}static from(l,f,d){
const{replacer:m}=d,h=new this(l);if(f&&Symbol.iterator in Object(f))for(let g of f)typeof m=="function"&&(g=m.call(f,g,g)),h.items.push(o.createPair(g,null,d));
return h}}a.tag="tag:yaml.org,2002:set";const c={collection:"map",identify:r(u=>u instanceof Set,"identify"),nodeClass:a,default:!1,tag:"tag:yaml.org,2002:set",
createNode:r((u,l,f)=>a.from(u,l,f),"createNode"),resolve(u,l){if(s.isMap(u)){if(u.hasAllNullValues(!0))return Object.assign(new a,u);l("Set items must all have\
 null values")}else l("Expected a mapping for this tag");return u}};t.YAMLSet=a,t.set=c}),46752:((e,t,n)=>{var s=n(28689);function o(l,f){const d=l[0],m=d==="-"||
d==="+"?l.substring(1):l,h=r(p=>f?BigInt(p):Number(p),"num"),g=m.replace(/_/g,"").split(":").reduce((p,b)=>p*h(60)+h(b),h(0));return d==="-"?h(-1)*g:g}r(o,"pars\
eSexagesimal");function i(l){let{value:f}=l,d=r(p=>p,"num");if(typeof f=="bigint")d=r(p=>BigInt(p),"num");else if(isNaN(f)||!isFinite(f))return s.stringifyNumber(
l);let m="";f<0&&(m="-",f*=d(-1));const h=d(60),g=[f%h];return f<60?g.unshift(0):(f=(f-g[0])/h,g.unshift(f%h),f>=60&&(f=(f-g[0])/h,g.unshift(f))),m+g.map(p=>String(
p).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}r(i,"stringifySexagesimal");const a={identify:r(l=>typeof l=="bigint"||Number.isInteger(l),"identify"),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:r((l,f,{intAsBigInt:d})=>o(l,d),"resolve"),stringify:i},c={identify:r(
l=>typeof l=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:r(l=>o(l,!1),
"resolve"),stringify:i},u={identify:r(l=>l instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]\
{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(l){const f=l.match(u.test);
if(!f)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,d,m,h,g,p,b]=f.map(Number),w=f[7]?Number((f[7]+"00").substr(1,3)):0;let y=Date.
UTC(d,m-1,h,g||0,p||0,b||0,w);const $=f[8];if($&&$!=="Z"){let k=o($,!1);Math.abs(k)<30&&(k*=60),y-=6e4*k}return new Date(y)},stringify:r(({value:l})=>l?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};t.floatTime=c,t.intTime=a,t.timestamp=u}),34475:((e,t)=>{const n="flow",s="block",o="quoted";function i(c,u,l="\
flow",{indentAtStart:f,lineWidth:d=80,minContentWidth:m=20,onFold:h,onOverflow:g}={}){if(!d||d<0)return c;d<m&&(m=0);const p=Math.max(1+m,1+d-u.length);if(c.length<=
p)return c;const b=[],w={};let y=d-u.length;typeof f=="number"&&(f>d-Math.max(2,m)?b.push(0):y=d-f);let $,k,S=!1,E=-1,_=-1,v=-1;l===s&&(E=a(c,E,u.length),E!==-1&&
(y=E+p));for(let N;N=c[E+=1];){if(l===o&&N==="\\"){switch(_=E,c[E+1]){case"x":E+=3;break;case"u":E+=5;break;case"U":E+=9;break;default:E+=1}v=E}if(N===`
`)l===s&&(E=a(c,E,u.length)),y=E+u.length+p,$=void 0;else{if(N===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const A=c[E+1];A&&A!==" "&&A!==`
`&&A!=="	"&&($=E)}if(E>=y)if($)b.push($),y=$+p,$=void 0;else if(l===o){for(;k===" "||k==="	";)k=N,N=c[E+=1],S=!0;const A=E>v+1?E-2:_-1;if(w[A])return c;b.push(A),
w[A]=!0,y=A+p,$=void 0}else S=!0}k=N}if(S&&g&&g(),b.length===0)return c;h&&h();let O=c.slice(0,b[0]);for(let N=0;N<b.length;++N){const A=b[N],C=b[N+1]||c.length;
A===0?O=`
${u}${c.slice(0,C)}`:(l===o&&w[A]&&(O+=`${c[A]}\\`),O+=`
${u}${c.slice(A+1,C)}`)}return O}r(i,"foldFlowLines");function a(c,u,l){let f=u,d=u+1,m=c[d];for(;m===" "||m==="	";)if(u<d+l)m=c[++u];else{do m=c[++u];while(m&&
m!==`
`);f=u,d=u+1,m=c[d]}return f}r(a,"consumeMoreIndentedLines"),t.FOLD_BLOCK=s,t.FOLD_FLOW=n,t.FOLD_QUOTED=o,t.foldFlowLines=i}),2148:((e,t,n)=>{var s=n(71596),o=n(
41127),i=n(59799),a=n(83069);function c(d,m){const h=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"\
null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,m);let g;switch(h.collectionStyle){case"block":
g=!1;break;case"flow":g=!0;break;default:g=null}return{anchors:new Set,doc:d,flowCollectionPadding:h.flowCollectionPadding?" ":"",indent:"",indentStep:typeof h.
indent=="number"?" ".repeat(h.indent):"  ",inFlow:g,options:h}}r(c,"createStringifyContext");function u(d,m){if(m.tag){const p=d.filter(b=>b.tag===m.tag);if(p.length>
0)return p.find(b=>b.format===m.format)??p[0]}let h,g;if(o.isScalar(m)){g=m.value;let p=d.filter(b=>b.identify?.(g));if(p.length>1){const b=p.filter(w=>w.test);
b.length>0&&(p=b)}h=p.find(b=>b.format===m.format)??p.find(b=>!b.format)}else g=m,h=d.find(p=>p.nodeClass&&g instanceof p.nodeClass);if(!h){const p=g?.constructor?.
name??(g===null?"null":typeof g);throw new Error(`Tag not resolved for ${p} value`)}return h}r(u,"getTagObject");function l(d,m,{anchors:h,doc:g}){if(!g.directives)
return"";const p=[],b=(o.isScalar(d)||o.isCollection(d))&&d.anchor;b&&s.anchorIsValid(b)&&(h.add(b),p.push(`&${b}`));const w=d.tag??(m.default?null:m.tag);return w&&
p.push(g.directives.tagString(w)),p.join(" ")}r(l,"stringifyProps");function f(d,m,h,g){if(o.isPair(d))return d.toString(m,h,g);if(o.isAlias(d)){if(m.doc.directives)
return d.toString(m);if(m.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes");m.resolvedAliases?m.resolvedAliases.
add(d):m.resolvedAliases=new Set([d]),d=d.resolve(m.doc)}let p;const b=o.isNode(d)?d:m.doc.createNode(d,{onTagObj:r($=>p=$,"onTagObj")});p??(p=u(m.doc.schema.tags,
b));const w=l(b,p,m);w.length>0&&(m.indentAtStart=(m.indentAtStart??0)+w.length+1);const y=typeof p.stringify=="function"?p.stringify(b,m,h,g):o.isScalar(b)?a.stringifyString(
b,m,h,g):b.toString(m,h,g);return w?o.isScalar(b)||y[0]==="{"||y[0]==="["?`${w} ${y}`:`${w}
${m.indent}${y}`:y}r(f,"stringify"),t.createStringifyContext=c,t.stringify=f}),61212:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function a(f,d,m){return(d.inFlow??
f.flow?u:c)(f,d,m)}r(a,"stringifyCollection");function c({comment:f,items:d},m,{blockItemPrefix:h,flowChars:g,itemIndent:p,onChompKeep:b,onComment:w}){const{indent:y,
options:{commentString:$}}=m,k=Object.assign({},m,{indent:p,type:null});let S=!1;const E=[];for(let v=0;v<d.length;++v){const O=d[v];let N=null;if(s.isNode(O))!S&&
O.spaceBefore&&E.push(""),l(m,E,O.commentBefore,S),O.comment&&(N=O.comment);else if(s.isPair(O)){const C=s.isNode(O.key)?O.key:null;C&&(!S&&C.spaceBefore&&E.push(
""),l(m,E,C.commentBefore,S))}S=!1;let A=o.stringify(O,k,()=>N=null,()=>S=!0);N&&(A+=i.lineComment(A,p,$(N))),S&&N&&(S=!1),E.push(h+A)}let _;if(E.length===0)_=g.
start+g.end;else{_=E[0];for(let v=1;v<E.length;++v){const O=E[v];_+=O?`
${y}${O}`:`
`}}return f?(_+=`
`+i.indentComment($(f),y),w&&w()):S&&b&&b(),_}r(c,"stringifyBlockCollection");function u({items:f},d,{flowChars:m,itemIndent:h}){const{indent:g,indentStep:p,flowCollectionPadding:b,
options:{commentString:w}}=d;h+=p;const y=Object.assign({},d,{indent:h,inFlow:!0,type:null});let $=!1,k=0;const S=[];for(let v=0;v<f.length;++v){const O=f[v];let N=null;
if(s.isNode(O))O.spaceBefore&&S.push(""),l(d,S,O.commentBefore,!1),O.comment&&(N=O.comment);else if(s.isPair(O)){const C=s.isNode(O.key)?O.key:null;C&&(C.spaceBefore&&
S.push(""),l(d,S,C.commentBefore,!1),C.comment&&($=!0));const R=s.isNode(O.value)?O.value:null;R?(R.comment&&(N=R.comment),R.commentBefore&&($=!0)):O.value==null&&
C?.comment&&(N=C.comment)}N&&($=!0);let A=o.stringify(O,y,()=>N=null);$||($=S.length>k||A.includes(`
`)),v<f.length-1?A+=",":d.options.trailingComma&&(d.options.lineWidth>0&&($||($=S.reduce((C,R)=>C+R.length+2,2)+(A.length+2)>d.options.lineWidth)),$&&(A+=",")),
N&&(A+=i.lineComment(A,h,w(N))),S.push(A),k=S.length}const{start:E,end:_}=m;if(S.length===0)return E+_;if(!$){const v=S.reduce((O,N)=>O+N.length+2,2);$=d.options.
lineWidth>0&&v>d.options.lineWidth}if($){let v=E;for(const O of S)v+=O?`
${p}${g}${O}`:`
`;return`${v}
${g}${_}`}else return`${E}${b}${S.join(" ")}${b}${_}`}r(u,"stringifyFlowCollection");function l({indent:f,options:{commentString:d}},m,h,g){if(h&&g&&(h=h.replace(
/^\n+/,"")),h){const p=i.indentComment(d(h),f);m.push(p.trimStart())}}r(l,"addCommentBefore"),t.stringifyCollection=a}),59799:((e,t)=>{const n=r(i=>i.replace(/^(?!$)(?: $)?/gm,
"#"),"stringifyComment");function s(i,a){return/^\n+$/.test(i)?i.substring(1):a?i.replace(/^(?! *$)/gm,a):i}r(s,"indentComment");const o=r((i,a,c)=>i.endsWith(`\

`)?s(c,a):c.includes(`
`)?`
`+s(c,a):(i.endsWith(" ")?"":" ")+c,"lineComment");t.indentComment=s,t.lineComment=o,t.stringifyComment=n}),6829:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);
function a(c,u){const l=[];let f=u.directives===!0;if(u.directives!==!1&&c.directives){const p=c.directives.toString(c);p?(l.push(p),f=!0):c.directives.docStart&&
(f=!0)}f&&l.push("---");const d=o.createStringifyContext(c,u),{commentString:m}=d.options;if(c.commentBefore){l.length!==1&&l.unshift("");const p=m(c.commentBefore);
l.unshift(i.indentComment(p,""))}let h=!1,g=null;if(c.contents){if(s.isNode(c.contents)){if(c.contents.spaceBefore&&f&&l.push(""),c.contents.commentBefore){const w=m(
c.contents.commentBefore);l.push(i.indentComment(w,""))}d.forceBlockIndent=!!c.comment,g=c.contents.comment}const p=g?void 0:()=>h=!0;let b=o.stringify(c.contents,
d,()=>g=null,p);g&&(b+=i.lineComment(b,"",m(g))),(b[0]==="|"||b[0]===">")&&l[l.length-1]==="---"?l[l.length-1]=`--- ${b}`:l.push(b)}else l.push(o.stringify(c.contents,
d));if(c.directives?.docEnd)if(c.comment){const p=m(c.comment);p.includes(`
`)?(l.push("..."),l.push(i.indentComment(p,""))):l.push(`... ${p}`)}else l.push("...");else{let p=c.comment;p&&h&&(p=p.replace(/^\n+/,"")),p&&((!h||g)&&l[l.length-
1]!==""&&l.push(""),l.push(i.indentComment(m(p),"")))}return l.join(`
`)+`
`}r(a,"stringifyDocument"),t.stringifyDocument=a}),28689:((e,t)=>{function n({format:s,minFractionDigits:o,tag:i,value:a}){if(typeof a=="bigint")return String(a);
const c=typeof a=="number"?a:Number(a);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let u=Object.is(a,-0)?"-0":JSON.stringify(a);if(!s&&o&&(!i||i===
"tag:yaml.org,2002:float")&&/^-?\d/.test(u)&&!u.includes("e")){let l=u.indexOf(".");l<0&&(l=u.length,u+=".");let f=o-(u.length-l-1);for(;f-- >0;)u+="0"}return u}
r(n,"stringifyNumber"),t.stringifyNumber=n}),59748:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(2148),a=n(59799);function c({key:u,value:l},f,d,m){const{allNullValues:h,
doc:g,indent:p,indentStep:b,options:{commentString:w,indentSeq:y,simpleKeys:$}}=f;let k=s.isNode(u)&&u.comment||null;if($){if(k)throw new Error("With simple key\
s, key nodes cannot have comments");if(s.isCollection(u)||!s.isNode(u)&&typeof u=="object"){const K="With simple keys, collection cannot be used as a key value";
throw new Error(K)}}let S=!$&&(!u||k&&l==null&&!f.inFlow||s.isCollection(u)||(s.isScalar(u)?u.type===o.Scalar.BLOCK_FOLDED||u.type===o.Scalar.BLOCK_LITERAL:typeof u==
"object"));f=Object.assign({},f,{allNullValues:!1,implicitKey:!S&&($||!h),indent:p+b});let E=!1,_=!1,v=i.stringify(u,f,()=>E=!0,()=>_=!0);if(!S&&!f.inFlow&&v.length>
1024){if($)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");S=!0}if(f.inFlow){if(h||l==null)return E&&d&&d(),v===
""?"?":S?`? ${v}`:v}else if(h&&!$||l==null&&S)return v=`? ${v}`,k&&!E?v+=a.lineComment(v,f.indent,w(k)):_&&m&&m(),v;E&&(k=null),S?(k&&(v+=a.lineComment(v,f.indent,
w(k))),v=`? ${v}
${p}:`):(v=`${v}:`,k&&(v+=a.lineComment(v,f.indent,w(k))));let O,N,A;s.isNode(l)?(O=!!l.spaceBefore,N=l.commentBefore,A=l.comment):(O=!1,N=null,A=null,l&&typeof l==
"object"&&(l=g.createNode(l))),f.implicitKey=!1,!S&&!k&&s.isScalar(l)&&(f.indentAtStart=v.length+1),_=!1,!y&&b.length>=2&&!f.inFlow&&!S&&s.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(f.indent=f.indent.substring(2));let C=!1;const R=i.stringify(l,f,()=>C=!0,()=>_=!0);let L=" ";if(k||O||N){if(L=O?`
`:"",N){const K=w(N);L+=`
${a.indentComment(K,f.indent)}`}R===""&&!f.inFlow?L===`
`&&A&&(L=`

`):L+=`
${f.indent}`}else if(!S&&s.isCollection(l)){const K=R[0],ie=R.indexOf(`
`),Z=ie!==-1,ae=f.inFlow??l.flow??l.items.length===0;if(Z||!ae){let re=!1;if(Z&&(K==="&"||K==="!")){let F=R.indexOf(" ");K==="&"&&F!==-1&&F<ie&&R[F+1]==="!"&&(F=
R.indexOf(" ",F+1)),(F===-1||ie<F)&&(re=!0)}re||(L=`
${f.indent}`)}}else(R===""||R[0]===`
`)&&(L="");return v+=L+R,f.inFlow?C&&d&&d():A&&!C?v+=a.lineComment(v,f.indent,w(A)):_&&m&&m(),v}r(c,"stringifyPair"),t.stringifyPair=c}),83069:((e,t,n)=>{var s=n(
63301),o=n(34475);const i=r((p,b)=>({indentAtStart:b?p.indent.length:p.indentAtStart,lineWidth:p.options.lineWidth,minContentWidth:p.options.minContentWidth}),"\
getFoldOptions"),a=r(p=>/^(%|---|\.\.\.)/m.test(p),"containsDocumentMarker");function c(p,b,w){if(!b||b<0)return!1;const y=b-w,$=p.length;if($<=y)return!1;for(let k=0,
S=0;k<$;++k)if(p[k]===`
`){if(k-S>y)return!0;if(S=k+1,$-S<=y)return!1}return!0}r(c,"lineLengthOverLimit");function u(p,b){const w=JSON.stringify(p);if(b.options.doubleQuotedAsJSON)return w;
const{implicitKey:y}=b,$=b.options.doubleQuotedMinMultiLineLength,k=b.indent||(a(p)?"  ":"");let S="",E=0;for(let _=0,v=w[_];v;v=w[++_])if(v===" "&&w[_+1]==="\\"&&
w[_+2]==="n"&&(S+=w.slice(E,_)+"\\ ",_+=1,E=_,v="\\"),v==="\\")switch(w[_+1]){case"u":{S+=w.slice(E,_);const O=w.substr(_+2,4);switch(O){case"0000":S+="\\0";break;case"\
0007":S+="\\a";break;case"000b":S+="\\v";break;case"001b":S+="\\e";break;case"0085":S+="\\N";break;case"00a0":S+="\\_";break;case"2028":S+="\\L";break;case"2029":
S+="\\P";break;default:O.substr(0,2)==="00"?S+="\\x"+O.substr(2):S+=w.substr(_,6)}_+=5,E=_+1}break;case"n":if(y||w[_+2]==='"'||w.length<$)_+=1;else{for(S+=w.slice(
E,_)+`

`;w[_+2]==="\\"&&w[_+3]==="n"&&w[_+4]!=='"';)S+=`
`,_+=2;S+=k,w[_+2]===" "&&(S+="\\"),_+=1,E=_+1}break;default:_+=1}return S=E?S+w.slice(E):w,y?S:o.foldFlowLines(S,k,o.FOLD_QUOTED,i(b,!1))}r(u,"doubleQuotedStri\
ng");function l(p,b){if(b.options.singleQuote===!1||b.implicitKey&&p.includes(`
`)||/[ \t]\n|\n[ \t]/.test(p))return u(p,b);const w=b.indent||(a(p)?"  ":""),y="'"+p.replace(/'/g,"''").replace(/\n+/g,`$&
${w}`)+"'";return b.implicitKey?y:o.foldFlowLines(y,w,o.FOLD_FLOW,i(b,!1))}r(l,"singleQuotedString");function f(p,b){const{singleQuote:w}=b.options;let y;if(w===
!1)y=u;else{const $=p.includes('"'),k=p.includes("'");$&&!k?y=l:k&&!$?y=u:y=w?l:u}return y(p,b)}r(f,"quotedString");let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function m({comment:p,type:b,value:w},y,$,k){const{blockQuote:S,commentString:E,lineWidth:_}=y.options;if(!S||/\n[\t ]+$/.test(
w))return f(w,y);const v=y.indent||(y.forceBlockIndent||a(w)?"  ":""),O=S==="literal"?!0:S==="folded"||b===s.Scalar.BLOCK_FOLDED?!1:b===s.Scalar.BLOCK_LITERAL?!0:
!c(w,_,v.length);if(!w)return O?`|
`:`>
`;let N,A;for(A=w.length;A>0;--A){const F=w[A-1];if(F!==`
`&&F!=="	"&&F!==" ")break}let C=w.substring(A);const R=C.indexOf(`
`);R===-1?N="-":w===C||R!==C.length-1?(N="+",k&&k()):N="",C&&(w=w.slice(0,-C.length),C[C.length-1]===`
`&&(C=C.slice(0,-1)),C=C.replace(d,`$&${v}`));let L=!1,K,ie=-1;for(K=0;K<w.length;++K){const F=w[K];if(F===" ")L=!0;else if(F===`
`)ie=K;else break}let Z=w.substring(0,ie<K?ie+1:K);Z&&(w=w.substring(Z.length),Z=Z.replace(/\n+/g,`$&${v}`));let re=(L?v?"2":"1":"")+N;if(p&&(re+=" "+E(p.replace(
/ ?[\r\n]+/g," ")),$&&$()),!O){const F=w.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${v}`);let ee=!1;const te=i(y,!0);S!=="folded"&&b!==s.Scalar.BLOCK_FOLDED&&
(te.onOverflow=()=>{ee=!0});const Ee=o.foldFlowLines(`${Z}${F}${C}`,v,o.FOLD_BLOCK,te);if(!ee)return`>${re}
${v}${Ee}`}return w=w.replace(/\n+/g,`$&${v}`),`|${re}
${v}${Z}${w}${C}`}r(m,"blockString");function h(p,b,w,y){const{type:$,value:k}=p,{actualString:S,implicitKey:E,indent:_,indentStep:v,inFlow:O}=b;if(E&&k.includes(
`
`)||O&&/[[\]{},]/.test(k))return f(k,b);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(k))return E||O||!k.includes(
`
`)?f(k,b):m(p,b,w,y);if(!E&&!O&&$!==s.Scalar.PLAIN&&k.includes(`
`))return m(p,b,w,y);if(a(k)){if(_==="")return b.forceBlockIndent=!0,m(p,b,w,y);if(E&&_===v)return f(k,b)}const N=k.replace(/\n+/g,`$&
${_}`);if(S){const A=r(L=>L.default&&L.tag!=="tag:yaml.org,2002:str"&&L.test?.test(N),"test"),{compat:C,tags:R}=b.doc.schema;if(R.some(A)||C?.some(A))return f(k,
b)}return E?N:o.foldFlowLines(N,_,o.FOLD_FLOW,i(b,!1))}r(h,"plainString");function g(p,b,w,y){const{implicitKey:$,inFlow:k}=b,S=typeof p.value=="string"?p:Object.
assign({},p,{value:String(p.value)});let{type:E}=p;E!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(S.value)&&(E=s.Scalar.QUOTE_DOUBLE);
const _=r(O=>{switch(O){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return $||k?f(S.value,b):m(S,b,w,y);case s.Scalar.QUOTE_DOUBLE:return u(S.value,b);case s.
Scalar.QUOTE_SINGLE:return l(S.value,b);case s.Scalar.PLAIN:return h(S,b,w,y);default:return null}},"_stringify");let v=_(E);if(v===null){const{defaultKeyType:O,
defaultStringType:N}=b.options,A=$&&O||N;if(v=_(A),v===null)throw new Error(`Unsupported default string type ${A}`)}return v}r(g,"stringifyString"),t.stringifyString=
g}),10204:((e,t,n)=>{var s=n(41127);const o=Symbol("break visit"),i=Symbol("skip children"),a=Symbol("remove node");function c(g,p){const b=d(p);s.isDocument(g)?
u(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):u(null,g,b,Object.freeze([]))}r(c,"visit"),c.BREAK=o,c.SKIP=i,c.REMOVE=a;function u(g,p,b,w){const y=m(
g,p,b,w);if(s.isNode(y)||s.isPair(y))return h(g,w,y),u(g,y,b,w);if(typeof y!="symbol"){if(s.isCollection(p)){w=Object.freeze(w.concat(p));for(let $=0;$<p.items.
length;++$){const k=u($,p.items[$],b,w);if(typeof k=="number")$=k-1;else{if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){w=Object.freeze(
w.concat(p));const $=u("key",p.key,b,w);if($===o)return o;$===a&&(p.key=null);const k=u("value",p.value,b,w);if(k===o)return o;k===a&&(p.value=null)}}return y}r(
u,"visit_");async function l(g,p){const b=d(p);s.isDocument(g)?await f(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):await f(null,g,b,Object.freeze(
[]))}r(l,"visitAsync"),l.BREAK=o,l.SKIP=i,l.REMOVE=a;async function f(g,p,b,w){const y=await m(g,p,b,w);if(s.isNode(y)||s.isPair(y))return h(g,w,y),f(g,y,b,w);if(typeof y!=
"symbol"){if(s.isCollection(p)){w=Object.freeze(w.concat(p));for(let $=0;$<p.items.length;++$){const k=await f($,p.items[$],b,w);if(typeof k=="number")$=k-1;else{
if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){w=Object.freeze(w.concat(p));const $=await f("key",p.key,b,w);if($===o)return o;$===a&&
(p.key=null);const k=await f("value",p.value,b,w);if(k===o)return o;k===a&&(p.value=null)}}return y}r(f,"visitAsync_");function d(g){return typeof g=="object"&&
(g.Collection||g.Node||g.Value)?Object.assign({Alias:g.Node,Map:g.Node,Scalar:g.Node,Seq:g.Node},g.Value&&{Map:g.Value,Scalar:g.Value,Seq:g.Value},g.Collection&&
{Map:g.Collection,Seq:g.Collection},g):g}r(d,"initVisitor");function m(g,p,b,w){if(typeof b=="function")return b(g,p,w);if(s.isMap(p))return b.Map?.(g,p,w);if(s.
isSeq(p))return b.Seq?.(g,p,w);if(s.isPair(p))return b.Pair?.(g,p,w);if(s.isScalar(p))return b.Scalar?.(g,p,w);if(s.isAlias(p))return b.Alias?.(g,p,w)}r(m,"call\
Visitor");function h(g,p,b){const w=p[p.length-1];if(s.isCollection(w))w.items[g]=b;else if(s.isPair(w))g==="key"?w.key=b:w.value=b;else if(s.isDocument(w))w.contents=
b;else{const y=s.isAlias(w)?"alias":"scalar";throw new Error(`Cannot replace node with ${y} parent`)}}r(h,"replaceNode"),t.visit=c,t.visitAsync=l})},Ii={};function P(e){
var t=Ii[e];if(t!==void 0)return t.exports;var n=Ii[e]={id:e,loaded:!1,exports:{}},s=!0;try{ru[e].call(n.exports,n,n.exports,P),s=!1}finally{s&&delete Ii[e]}return n.
loaded=!0,n.exports}r(P,"__nccwpck_require__"),P.m=ru,typeof P<"u"&&(P.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;P.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n==
"object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="function"))return n;var o=Object.create(null);P.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var a=s&2&&
n;typeof a=="object"&&!~t.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(c=>i[c]=()=>n[c]);return i.default=()=>n,P.d(o,i),o}})(),P.d=(e,t)=>{for(var n in t)
P.o(t,n)&&!P.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},P.f={},P.e=e=>Promise.all(Object.keys(P.f).reduce((t,n)=>(P.f[n](e,t),t),[])),P.u=e=>""+
e+".index.js",P.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),P.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(e,"__esModule",{value:!0})},P.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=r(n=>{var{ids:s,modules:o,
runtime:i}=n,a,c,u=0;for(a in o)P.o(o,a)&&(P.m[a]=o[a]);for(i&&i(P);u<s.length;u++)c=s[u],P.o(e,c)&&e[c]&&e[c][0](),e[s[u]]=0},"installChunk");P.f.j=(n,s)=>{var o=P.
o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+P.u(n)).then(t,a=>{throw e[n]!==0&&(e[n]=void 0),a}),i=Promise.race([i,new Promise(a=>o=e[n]=
[a])]);s.push(o[1]=i)}}})();var au={};P.d(au,{n:r(()=>tB,"n")});const zs=U(import.meta.url)("node:v8");globalThis.__dirname=import.meta.dirname,(0,zs.setFlagsFromString)(
"--semi-space-growth-factor=1");const Fy="CLOUDSDK_API_ENDPOINT_OVERRIDES_",Wy="CLOUDSDK_AUTH_TOKEN_HOST",Ci="https://oauth2.googleapis.com/token",Gy=new Set(["\
localhost","127.0.0.1","[::1]"]);function cu(e,t){const n=r(o=>s(`${Fy}${o.toUpperCase()}`,`https://${o}.${t}`),"endpoint"),s=r((o,i)=>{const a=e[o]?.trim();if(!a)
return i;const c=URL.parse(a);if(!c||!/^https?:$/.test(c.protocol))throw new Error(`$${o} is not a URL: "${a}"`);if(c.protocol==="http:"&&!Gy.has(c.hostname))throw new Error(
`$${o} must be https, because tokens are sent there: "${a}"`);return a.replace(/\/+$/,"")},"replaced");return{batch:n("batch"),storage:n("storage"),logging:n("l\
ogging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(Wy,Ci),cloudresourcemanager:n("cloudresourcemanager"),iam:n("iam")}}r(cu,"endpointsOf");var _t=P(
77030);function uu(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,Hy(s)]);return{bypasses:r((s,o)=>{const i=Un(s);return n.some(([,a])=>a?.
matches(i,o))},"bypasses"),invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}r(uu,"readNoProxy");const Un=r(e=>e.toLowerCase().replace(
/^\[(.*)\]$/,"$1").replace(/\.$/,""),"bareHost");function Hy(e){if(e==="*")return{matches:r(()=>!0,"matches")};if(e.includes("/")&&!e.includes("://"))return Jy(
e);const{host:t,port:n}=zy(e.replace(/^[a-z]+:\/\//,"").replace(/\/.*$/,"")),s=r(c=>n===void 0||n===c,"isPort");if(n!==void 0&&!(n>0&&n<65536))return;if((0,_t.isIP)(
t)>0){const c=new _t.BlockList;return c.addAddress(t,Ri(t)),{matches:r((u,l)=>s(l)&&lu(c,u),"matches")}}const o=/^\*?\./.test(t),i=Un(t.replace(/^\*?\./,""));return i.
includes("*")?Ky(i,s):{matches:r((c,u)=>s(u)&&(c.endsWith(`.${i}`)||!o&&c===i),"matches"),...n===void 0&&{domain:i}}}r(Hy,"ruleOf");function Ky(e,t){const n=e.split(
"*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:r((o,i)=>t(i)&&s.test(o),"matches")}}r(Ky,"globRule");function Jy(e){const[
t="",n=""]=e.split("/"),s=Un(t),o=(0,_t.isIP)(s)===6?128:32;if((0,_t.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;const i=new _t.BlockList;return i.addSubnet(
s,Number(n),Ri(s)),{matches:r(a=>lu(i,a),"matches")}}r(Jy,"blockRule");function zy(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===void 0||(0,_t.
isIP)(e)>0?{host:Un(e)}:{host:Un(t),port:Number(n)}}r(zy,"split");const Ri=r(e=>(0,_t.isIP)(e)===6?"ipv6":"ipv4","familyOf"),lu=r((e,t)=>(0,_t.isIP)(t)>0&&e.check(
t,Ri(t)),"isIn"),Li=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],fu=["no_proxy","NO_PROXY"],Vs=r((e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?
void 0:{name:n,value:e[n]?.trim()??""}},"firstOf");function Ys(e){const t=Vs(e,fu),n=uu(t?.value??""),s=Vs(e,Li);if(!s||n.bypasses("anything.invalid",443))return{
problems:[]};const o=n.invalid.map(a=>`$${t?.name} has the entry "${a}", whose port or address block is invalid.`),i=Vy(s.value);return"url"in i?{url:i.url,problems:o}:
{problems:[`$${s.name} ${i.problem}`,...o]}}r(Ys,"readProxy");const du="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function Vy(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.
exec(e)?.[1]?.toLowerCase();if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${du}.`};const n=URL.
parse(t===void 0?`http://${e}`:e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${du}.`};try{decodeURIComponent(`${n.
username}:${n.password}`)}catch{return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}
r(Vy,"proxyUrl");function hu(e){const{password:t=""}=URL.parse(Ys(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[
t]}}r(hu,"proxySecrets");const Yy=["http://169.254.169.254","http://metadata.google.internal","http://metadata.google.internal."];function qy(e,t){const{url:n,problems:s}=Ys(
e);if(s.length>0)return{};if(n===void 0){const f=Vs(e,Li)?[...Li,"grpc_proxy"]:[];return Object.fromEntries(f.map(d=>[d,void 0]))}const o=uu(Vs(e,fu)?.value??""),
i=r(f=>{const{hostname:d,port:m,protocol:h}=new URL(f);return o.bypasses(d,Number(m||(h==="http:"?80:443)))},"bypasses"),c=[...[...Yy,...Xy(e),...t.urls.filter(
i)].flatMap(Zy),...o.domains.flatMap(f=>[f,`.${f}`])],u=[...new Set(c)].join(","),l=new URL(t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,
no_proxy:u,NO_PROXY:u,no_grpc_proxy:i(t.grpcUrl)?l:"none.invalid"}}r(qy,"clientVariables");const Xy=r(({GCE_METADATA_HOST:e,GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{
const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]}),"metadataHosts");function Zy(e){const{origin:t,hostname:n,port:s,protocol:o}=new URL(
e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}r(Zy,"exactly");function Qy(){const{env:e}=process;try{const t=cu(e,e.INPUT_UNIVERSE?.trim()||"googleapis.com"),n=[
e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.batch}}catch{
return}}r(Qy,"addresses");const mu=Qy();for(const[e,t]of Object.entries(mu?qy(process.env,mu):{}))t===void 0?delete process.env[e]:process.env[e]=t;var De=P(73024);
class iB extends Error{static{r(this,"InvalidRun")}problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class B extends Error{static{r(this,"CloudError")}service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){
super(t.message,{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,
this.status=t.status,this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:
this.message}}const ht=r(e=>e instanceof Error?e.message:String(e),"messageOf");function pu(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}r(pu,"unr\
eachable");var Ne=P(77598);const tn=r(e=>typeof e=="object"&&e!==null?e:{},"record");function e0(e,t){const n=tn(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.
exec(s)?.[1]??t0(n),i=o===void 0?gu(s):`pr-${o}`,a=tn(n.repository).default_branch,c=typeof a=="string"&&a!==""?gu(`refs/heads/${a}`):i;return{own:i,...c!==i&&{
base:c}}}r(e0,"scopesOf");const gu=r(e=>(0,Ne.createHash)("sha256").update(e).digest("hex").slice(0,16),"scopeOfRef");function t0(e){const t=tn(e.issue),n=tn(e.
workflow_run).pull_requests,o=[tn(e.pull_request).number,t.pull_request===void 0?void 0:t.number,tn(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.isSafeInteger(
i)&&Number(i)>0);return o===void 0?void 0:String(o)}r(t0,"pullRequestOf");const Ue=r(e=>typeof e=="object"&&e!==null?e:{},"event_record"),qs=r(e=>typeof e=="str\
ing"?e:"","event_text");function n0(e,t){const n=Ue(t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=Ue(n.pull_request),a=Ue(n.workflow_run),c=qs(s==="w\
orkflow_run"?Ue(a.head_repository).full_name:Ue(Ue(i.head).repo).full_name),u=s.startsWith("pull_request")&&n.pull_request!==void 0,l=s0(s,n,o),f=u||s==="workfl\
ow_run"?c!==o:!1,[d]=Array.isArray(a.pull_requests)?a.pull_requests:[],m=Number(u?i.number:Ue(d).number),h=u&&qs(Ue(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,
repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:h,checkSha:s==="workflow_run"&&qs(a.head_sha)||
h,...(u||s==="workflow_run")&&Number.isInteger(m)&&m>0&&{pullRequest:m},isFork:f,commit:e.GITHUB_SHA??"",...l&&{outsiders:{code:l}},scopes:e0(e,t),serverUrl:e.GITHUB_SERVER_URL??
"https://github.com",apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}r(n0,"gitHubRun");const bu={pull_request_target:"pull_request",workflow_run:"\
workflow_run",issue_comment:"issue",issues:"issue",discussion:"discussion",discussion_comment:"discussion"};function s0(e,t,n){if(!Object.hasOwn(bu,e))return;const s=t[bu[e]??
""];return typeof s!="object"||s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?Ue(Ue(Ue(s).head).repo).full_name:e==="workflow_run"?Ue(Ue(s).head_repository).
full_name:n)===n?"own":"fork"}r(s0,"outsidersCode");const ce=U(import.meta.url)("node:fs/promises"),tt=U(import.meta.url)("node:os"),wu=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
yu=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],$u=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
ku="***",Su=r(e=>e.includes("//")&&e.includes("@"),"mayHavePassword");function nn(e){const t=yu.some(n=>e.includes(n))?e.replace(wu,ku):e;return Su(t)?t.replace(
$u,`$1${ku}`):t}r(nn,"withoutTokens");function o0(e){const t=yu.some(s=>e.includes(s))?[...e.matchAll(wu)]:[],n=Su(e)?[...e.matchAll($u)]:[];return[...t.map(({index:s,
0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,1:i=""})=>[s+i.length,s+o.length])]}r(o0,"tokenRanges");const i0=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
r0=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,a0=/^[\t\n\x20-\x7e]*$/,c0=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;function Xs(e){if(a0.test(e))return e;
const t=e.toWellFormed();return c0.test(t)?t.replace(i0,"").replace(/\r\n|[\r\u2028\u2029]/g,`
`).replace(r0,""):t}r(Xs,"visible");const nt=r(e=>nn(Xs(e)),"printable"),Zs=r(e=>nt(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),"neutr\
al"),Eu=r(e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),"escapedData"),u0=r(e=>Eu(e).replaceAll(":","%3A").replaceAll(",","%2C"),"escapedProperty");function ji(e,t,n={}){const s=Object.entries(n).flatMap(([i,
a])=>a===void 0||a===""?[]:[`${i}=${u0(String(a))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${Eu(t)}`}r(ji,"command");function _u(e,t,n){if(!e)return;
if(!(0,De.existsSync)(e))throw new Error(`Missing file at path: ${e}`);const s=`ghadelimiter_${(0,Ne.randomUUID)()}`;(0,De.appendFileSync)(e,`${t}<<${s}${tt.EOL}${n}${tt.
EOL}${s}${tt.EOL}`)}r(_u,"appendValue");const Qs=r(e=>{process.stdout.write(`${e}${tt.EOL}`)},"say"),vu=r(e=>Qs(Zs(e)),"write");function sn(e,t,n={}){const{file:s,
startLine:o,startColumn:i,title:a}=n,c={...a!==void 0&&{title:Zs(a)},...s!==void 0&&{file:Zs(s)},line:o,col:i};Qs(ji(e,Zs(t),c))}r(sn,"tell");function l0(e){const t={};
for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:vu,debug:n?
s=>sn("debug",s):()=>{},notice:r((s,o)=>sn("notice",s,o),"notice"),warning:r((s,o)=>sn("warning",s,o),"warning"),error:r((s,o)=>sn("error",s,o),"error"),fail(s){
process.exitCode=1,sn("error",s)},group(s,o){sn("group",s);for(const i of o)vu(i);Qs(ji("endgroup",""))},mask(s){for(const o of s.split(/\r\n|\r|\n/))o.trim().length>=
3&&Qs(ji("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))_u(e.GITHUB_OUTPUT,o,i)},saveState:r((s,o)=>_u(e.GITHUB_STATE,s,o),"saveState"),state:r(
s=>e[`STATE_${s}`]??"","state"),async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,ce.appendFile)(o,`${s}${tt.EOL}`),!0):!1}}}r(l0,"runner");async function f0(){
const{platform:e}=await Promise.all([P.e(119),P.e(811)]).then(P.bind(P,46811)),{name:t,version:n}=await e.getDetails().catch(()=>({name:(0,tt.type)(),version:(0,tt.
release)()}));return`The runner is ${t} ${n} on ${(0,tt.arch)()}, with Node ${process.version}.`}r(f0,"systemText");class G{static{r(this,"Tagged")}tag;v;extra;constructor(t,n,s={}){
this.tag=t,this.v=n,this.extra=s}toString(){return j(this)}}const j=r(e=>typeof e=="string"?e:on(e),"value_textOf");function on(e){return e===null||typeof e!="o\
bject"?JSON.stringify(e):e instanceof G?d0(e):e instanceof Map?`{${[...e].map(([t,n])=>`${on(t)}: ${on(n)}`).join(", ")}}`:`[${e.map(on).join(", ")}]`}r(on,"nes\
tedText");function d0({tag:e,v:t}){if(typeof t=="string")return t;if(!Array.isArray(t))return on(t);const n=t.map(on).join(", ");return e==="tuple"?`(${n})`:`{${n}\
}`}r(d0,"taggedText");function Ou(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.isSafeInteger(t)?t===0?0:t:new G("int",BigInt(e.replace(/^\+/,"")).
toString())}return Ce(Number(e))}r(Ou,"numberValue");function Ce(e){return Number.isFinite(e)&&!Number.isInteger(e)?e:new G("float",Pi(e))}r(Ce,"floatValue");function Pi(e){
if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.is(e,-0)?"-0.0":"0.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.
exec(e.toExponential())??[],i=Number(o),a=n+s;if(i<-4||i>=16){const u=String(Math.abs(i)).padStart(2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${u}`}
if(i<0)return`${t}0.${"0".repeat(-i-1)}${a}`;const c=a.slice(0,i+1).padEnd(i+1,"0");return`${t}${c}.${a.slice(i+1)||"0"}`}r(Pi,"floatText");function Oe(e){if(typeof e==
"boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(e)?BigInt(e):e;if(!(!(e instanceof G)||typeof e.v!="string"))return e.tag==="int"?BigInt(
e.v):e.tag==="float"?h0(e.v):void 0}r(Oe,"numberOf");function Ye(e){const t=Number(e);return Number.isSafeInteger(t)?t:new G("int",e.toString())}r(Ye,"intValue");
function h0(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}r(h0,"floatOf");const Mu=500;
function Tu(e){return Di({text:e,at:0,dialect:Nu})}r(Tu,"parseJson");function m0(e){return Di({text:e,at:0,dialect:{...Nu,words:g0,isAsWritten:!0}})}r(m0,"parse\
JsonAsWritten");function p0(e){try{return Di({text:e,at:0,dialect:b0})}catch(t){if(t instanceof SyntaxError)return;throw t}}r(p0,"parseLenientJson");const Au=[[
"null",null],["true",!0],["false",!1]],g0=[["null",null],["true","true"],["false","false"]],Nu={words:Au,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},
b0={words:[...Au,["NaN",Ce(Number.NaN)],["Infinity",Ce(Number.POSITIVE_INFINITY)],["-Infinity",Ce(Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,
controls:/[\x01-\x1f]/g};function Di(e){const t=Ui(e,0);if(vt(e),e.at<e.text.length)throw mt(e,"Unexpected text after the value");return t}r(Di,"parseAll");function Ui(e,t){
if(t>Mu)throw mt(e,`Nested deeper than ${Mu} levels`);vt(e);const n=e.text[e.at];if(n==="{")return w0(e,t);if(n==="[")return y0(e,t);if(n==='"')return xu(e);for(const[
o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=o.length,i;const s=Iu(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.
test(s))return s;if(s!==void 0)return s==="-"?0:Ou(s);throw mt(e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}r(Ui,"parseValue");function w0(e,t){
const n=new Map;if(e.at+=1,vt(e),jt(e,"}"))return n;for(;;){if(vt(e),e.text[e.at]!=='"')throw mt(e,"Expected a key in double quotes");const s=xu(e);if(vt(e),!jt(
e,":"))throw mt(e,'Expected ":"');if(n.set(s,Ui(e,t+1)),vt(e),jt(e,"}"))return n;if(!jt(e,","))throw mt(e,'Expected "," or "}"')}}r(w0,"parseObject");function y0(e,t){
const n=[];if(e.at+=1,vt(e),jt(e,"]"))return n;for(;;){if(n.push(Ui(e,t+1)),vt(e),jt(e,"]"))return n;if(!jt(e,","))throw mt(e,'Expected "," or "]"')}}r(y0,"pars\
eArray");function xu(e){const t=e.at,n=k0(e.text,t);if(n===void 0)throw mt(e,"The closing double quote of a text is missing");e.at=n;try{const s=e.text.slice(t,
n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,$0):s)}catch{throw e.at=t,mt(e,"Bad character or escape in a text in double quotes")}}r(xu,"parseStrin\
g");const $0=r(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,"escapeControl");function k0(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===
'"')return n+1}r(k0,"endOfString");function vt(e){Iu(e,/[ \t\r\n]+/y)}r(vt,"skipSpace");function jt(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}r(jt,"accept");
function Iu(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];return n!==void 0&&(e.at+=n.length),n}r(Iu,"take");function mt(e,t){const n=e.text.slice(0,e.at).split(
`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}r(mt,"syntaxError");const eo="$ddw";function _e(e,t=0){return Bi(rn(e),
t,"")}r(_e,"toJsonText");function Cu(e){return an(Tu(e))}r(Cu,"fromJsonText");function rn(e){return typeof e=="string"?e.isWellFormed()?e:Bn("bytes-str",_0(e)):
typeof e=="number"?S0(e):e===null||typeof e=="boolean"?e:e instanceof G?new Map([...Bn(e.tag,rn(e.v)),...Object.entries(e.extra)]):e instanceof Map?E0(e):e.map(
rn)}r(rn,"toTree");function Bn(e,t){return new Map([[eo,e],["v",t]])}r(Bn,"tree");function S0(e){return Number.isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Bn(
"int",BigInt(e).toString()):Number.isFinite(e)?e:Bn("float",Pi(e))}r(S0,"numberTree");function E0(e){return[...e.keys()].every(n=>typeof n=="string"&&n!==eo&&n.
isWellFormed())?new Map([...e].map(([n,s])=>[n,rn(s)])):Bn("dict",[...e].map(([n,s])=>[rn(n),rn(s)]))}r(E0,"mapTree");function _0(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
r(_0,"surrogateBytes");function an(e){if(Array.isArray(e))return e.map(an);if(!(e instanceof Map))return e;const t=e.get(eo);if(t===void 0)return new Map([...e].
map(([o,i])=>[o,an(i)]));const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,a=null])=>[an(i),an(a)]);return new Map(o)}const s={};for(const[o,i]of e)
o!==eo&&o!=="v"&&typeof o=="string"&&typeof i=="string"&&(s[o]=i);return new G(t,an(n),s)}r(an,"fromTree");function Bi(e,t,n){const s=e instanceof Map;if(!s&&!Array.
isArray(e))return JSON.stringify(e);const o=n+" ".repeat(t),i=t>0?": ":":",a=s?[...e].map(([l,f])=>`${JSON.stringify(l)}${i}${Bi(f,t,o)}`):e.map(l=>Bi(l,t,o)),[
c,u]=s?"{}":"[]";return a.length===0?`${c}${u}`:t===0?`${c}${a.join(",")}${u}`:`${c}
${a.map(l=>o+l).join(`,
`)}
${n}${u}`}r(Bi,"writeJson");const Me=r(e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,"jsonObject"),Pt=r(e=>`[${e.join(
",")}]`,"jsonList"),ne=r(e=>JSON.stringify(typeof e=="string"?e.toWellFormed():e??null),"jsonScalar"),v0=`
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
`,Ru=M0();function O0(e){let t=0,n=Ru.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=Ru[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}r(O0,"isNonpr\
intable");function M0(){let e=0;return v0.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),
[o,e]})}r(M0,"decode");const to="\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",T0=new RegExp(`^[${to}]+|[${to}]+$`,"g"),Fn=r(
e=>e.replace(T0,""),"stripSpace");function Dt(e){const t=e.includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:Lu(s);return`${t}${n}${t}`}
r(Dt,"stringRepr");function A0(e){const t=[...e].map(o=>String.fromCharCode(o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){
const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:Lu(o)}return`b${n}${s}${n}`}r(A0,"bytesRepr");function N0(e){let t="",n=0;for(let s=0;s+
2<e.length;s+=1){const[o=0,i=0,a=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|a&
63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}r(N0,"decodeSurrogateBytes");const x0={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Lu(e){
const t=x0[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!O0(n))return e;const s=n.toString(16);return n<=255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.
padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}r(Lu,"escapeChar");function pt(e){if(typeof e=="string")return e;if(!(e instanceof G))return me(e);switch(e.tag){case"\
datetime":return Fe(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return Fe(e);case"bytes-str":return N0(Buffer.from(Fe(e),"base\
64"));case"timedelta":return P0(e);default:return me(e)}}r(pt,"pythonStr");function me(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e==
"string"?Dt(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Pi(e):e instanceof G?C0(e):e instanceof Map?`{${cn([...e].map(R0))}}`:`[${Wn(e)}]`}r(
me,"pythonRepr");function Fi(e){return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"flo\
at":e instanceof Map?"dict":e instanceof G?e.tag==="repr"?e.extra.type??"object":I0[e.tag]??e.tag:"list"}r(Fi,"pythonTypeName");const I0={datetime:"datetime.dat\
etime",date:"datetime.date",time:"datetime.time",timedelta:"datetime.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"\
str"};function C0(e){switch(e.tag){case"datetime":return L0(e);case"date":return`datetime.date(${cn(Fe(e).split("-").map(Number))})`;case"time":return`datetime.\
time(${cn([...ju(Fe(e)),...Pu(e)])})`;case"timedelta":return j0(e);case"decimal":return`Decimal('${Fe(e)}')`;case"uuid":return`UUID('${Fe(e)}')`;case"path":return`\
PosixPath(${Dt(Fe(e))})`;case"bytes":return A0(Buffer.from(Fe(e),"base64"));case"bytes-str":return Dt(pt(e));case"tuple":return gt(e).length===1?`(${Wn(gt(e))},\
)`:`(${Wn(gt(e))})`;case"set":return gt(e).length===0?"set()":`{${Wn(gt(e))}}`;case"frozenset":return gt(e).length===0?"frozenset()":`frozenset({${Wn(gt(e))}})`;default:
return Fe(e)}}r(C0,"taggedRepr");const Fe=r(e=>String(e.v),"text_text"),gt=r(e=>Array.isArray(e.v)?e.v:[],"items"),cn=r(e=>e.join(", "),"listed"),Wn=r(e=>cn(e.map(
me)),"itemsRepr"),R0=r(([e,t])=>`${me(e)}: ${me(t)}`,"pairRepr");function L0(e){const[t="",n=""]=Fe(e).split("T"),s=[...t.split("-").map(Number),...ju(n),...Pu(
e)];return`datetime.datetime(${cn(s)})`}r(L0,"datetimeRepr");function ju(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(
t),Number(n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}r(ju,"clockParts");function Pu(e){if(e.extra.tz!==void 0)return[`tzinfo=zonein\
fo.ZoneInfo(key=${Dt(e.extra.tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(Fe(e));if(!t)return[];const[,n,s,o,i="0",a="0"]=t,c=(Number(s)*
60+Number(o))*60+Number(i),u=(n==="-"?-1:1)*(c*1e6+Number(a));if(u===0)return["tzinfo=datetime.timezone.utc"];const l=864e8,f=Math.floor(u/l),d=u-f*l;return[`tz\
info=datetime.timezone(${Du(f,Math.floor(d/1e6),d%1e6)})`]}r(Pu,"zonePart");function Du(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===
0?[]:[`microseconds=${n}`]];return`datetime.timedelta(${s.length===0?"0":cn(s)})`}r(Du,"timedeltaParts");function j0(e){const[t=0,n=0,s=0]=gt(e).map(Number);return Du(
t,n,s)}r(j0,"timedeltaRepr");function P0(e){const[t=0,n=0,s=0]=gt(e).map(Number),o=r((u,l)=>String(u).padStart(l,"0"),"pad"),i=t===0?"":`${t} day${Math.abs(t)===
1?"":"s"}, `,a=s===0?"":`.${o(s,6)}`,c=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}:${o(n%60,2)}`;return`${i}${c}${a}`}r(P0,"timedeltaStr");const Gn=1,Uu="\
GCP_BATCH_WORKFLOW_JOB",D0="GCP_BATCH_WORKFLOW_PREPARE",Bu="GCP_BATCH_WORKFLOW_JOB_KEY",U0="GCP_BATCH_WORKFLOW_SHARED",no="ddeutil-workflow==0.0.86",Fu=600,Wu=120,
un=32*1024*1024,Gu={ok:0,failed:1,setup:2},Hu="TaskTimeout",Hn="[gcp-batch-workflow] ",Ku=/(\n\.\.\. \d+ characters omitted \.\.\.\n)/,B0=/^workflow .*, job .*, combination \d+ of \d+$/s,
F0=/^stage start (.*)$/s,W0=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,G0=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;function Wi(e){if(!e.startsWith(Hn))return;
const t=e.slice(Hn.length).trimEnd();if(B0.test(t))return{says:"task"};const n=F0.exec(t);if(n)return{says:"stage start",stage:n[1]??""};const s=W0.exec(t);if(s)
return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};const o=G0.exec(t);return o?{says:"ended",status:o[1]}:void 0}r(Wi,"runnerLine");const Gi=3,
bt=4,Ju=65536,H0=8;function K0(e){const t=J0(e),n=Hi(t,({text:f})=>ln(f,0,Gi)),s=t.filter(({text:f})=>f.length>bt),o=Hi(s,({text:f})=>ln(f,0,bt)),i=Hi(s,({text:f})=>ln(
f,f.length-bt,bt)),a=Math.max(0,...s.map(({text:f})=>f.length-1));function c(f){const d=[],m=new Map;for(let h=0;h+Gi<=f.length;h++)for(const g of n(ln(f,h,Gi))){
if((m.get(g)??0)>h||!f.startsWith(g.text,h))continue;const p=Y0(f,h,g);m.set(g,p-g.text.length+1),d.push(g.isBase64?V0(f,h,p):[h,p])}return d.length===0?d:[...d,
...o0(f)]}r(c,"within");function u(f){for(let d=Math.max(0,f.length-a);d+bt<=f.length;d++)for(const m of o(ln(f,d,bt)))if(f.length-d<m.text.length&&m.text.startsWith(
f.slice(d)))return[[d,f.length]];return[]}r(u,"headAtEnd");function l(f){for(let d=Math.min(f.length,a);d>=bt;d--)for(const m of i(ln(f,d-bt,bt)))if(d<m.text.length&&
m.text.endsWith(f.slice(0,d)))return[[0,d]];return[]}return r(l,"tailAtStart"),{within:c,atEnds:r(f=>[...u(f),...l(f)],"atEnds")}}r(K0,"secretFinder");function zu(e,t,n){
const s=[...t].sort((c,u)=>c[0]-u[0]);let o="",i=0,a=!0;for(const[c,u]of s)(a||c>i)&&(o+=e.slice(i,c)+n),i=Math.max(i,u),a=!1;return o+e.slice(i)}r(zu,"hide");function J0(e){
const t=new Set(e),n=new Set(e.flatMap(o=>z0(o)).filter(o=>!t.has(o))),s=r(o=>i=>({text:i,isBase64:o,period:q0(i)}),"form");return[...[...t].map(s(!1)),...[...n].
map(s(!0))]}r(J0,"formsOf");function z0(e){const t=Buffer.from(e);if(t.length<H0)return[];const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base6\
4").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]}r(z0,"base64Forms");function V0(e,t,n){const s=r(a=>/^[\w+/-]$/.
test(e[a]??""),"isBase64");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}r(V0,"wholeBase64");function Y0(e,t,{text:n,period:s}){
let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}r(Y0,"endOfRepetition");function q0(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}r(q0,"periodOf");function ln(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%Ju;return s}r(ln,"hashOf");function Hi(e,t){const n=new Uint8Array(
Ju),s=new Map;for(const i of e){const a=t(i);n[a]=1,s.set(a,[...s.get(a)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}r(Hi,"lookup");const Ot="***",Vu=3,
Yu=new WeakMap;function qe(e){const t=Yu.get(e.params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(o=>{const i=e.params.get(o.name);return o.secret&&
i!==void 0?[i]:[]}),s=qu(n);return Yu.set(e.params,s),s}r(qe,"secretTexts");function qu(e){const t=new Set;for(const n of e)Kn(n,t);return[...t].sort((n,s)=>s.length-
n.length)}r(qu,"textsOf");function Kn(e,t){if(e===null||typeof e=="boolean")return;if(typeof e=="object"){if(e instanceof G)Kn(e.v,t);else if(e instanceof Map)for(const o of e.
values())Kn(o,t);else if(Array.isArray(e))for(const o of e)Kn(o,t);return}const n=String(e),s=[n,...n.split(/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])
if(!(o.trim().length<Vu))for(const i of X0(o).map(Xs))i.trim().length>=Vu&&t.add(i)}r(Kn,"collect");const X0=r(e=>{const t=JSON.stringify(e).slice(1,-1);return[
e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`),e.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll(`
`,"\\n"),me(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},"secrets_formsOf"),Xu=new WeakMap;function Ki(e){const t=Xu.get(e)??{finder:K0(e),combinations:new WeakMap};
return Xu.set(e,t),t}r(Ki,"maskingBy");function We(e,t){if(t.length===0)return e;const n=Xs(e),s=Ki(t).finder.within(n);return s.length===0?e:zu(n,s,Ot)}r(We,"m\
askText");function Zu(e,t){if(t.length===0)return e;const n=Xs(e),{finder:s}=Ki(t),o=[...s.within(n)];let i=0;for(const a of n.split(Ku))Ku.test(a)||o.push(...s.
atEnds(a).map(([c,u])=>[i+c,i+u])),i+=a.length;return o.length===0?e:zu(n,o,Ot)}r(Zu,"maskCutText");function Z0(e,t){const n=r(s=>We(s,t),"mask");return{...e,message:n(
e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(e.excerpt)}}}r(Z0,"maskProblem");const Qu=r((e,t)=>t.length===0?e:_e(so(Cu(e),
t)),"maskJson");function so(e,t){if(typeof e=="string")return We(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e=="number")return t.includes(String(e))?
Ot:e;if(e instanceof G){const n=new Set;return Kn(e,n),[...n].some(s=>We(s,t)!==s)?Ot:e}return e instanceof Map?new Map([...e].map(([n,s])=>[so(n,t),so(s,t)])):
e.map(n=>so(n,t))}r(so,"maskValue");function oo(e){const t=qe(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([a,c])=>[a,n.get(a)?.secret?Ot:
c])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r(a=>We(a,t),"mask");return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(i),
...e.broken&&{broken:nl(e.broken,i)},jobs:el(e.jobs,t)}}r(oo,"withoutSecrets");function el(e,t){if(t.length===0)return e;const n=r(s=>Zu(s,t),"mask");return e.map(
s=>({...s,...s.reason!==void 0&&{reason:n(s.reason)},...s.artifacts&&{artifacts:Q0(s.artifacts,n)},combinations:s.combinations.map(o=>tl(o,t))}))}r(el,"maskJobs");
const Q0=r((e,t)=>({...e,uri:t(e.uri),shown:e.shown.map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))}),"maskArtifacts");function tl(e,t){if(t.length===0||!e.failure&&
e.warnings.length===0)return e;const{combinations:n}=Ki(t),s=n.get(e);if(s)return s;const o=r(a=>Zu(a,t),"mask"),i={...e,warnings:e.warnings.map(o),...e.failure&&
{failure:nl(e.failure,o)}};return n.set(e,i),i}r(tl,"maskCombination");const nl=r((e,t)=>({...e,stagePath:e.stagePath.map(t),name:t(e.name),message:t(e.message),
...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&{lastLines:e.lastLines.map(t)},...e.hint!==
void 0&&{hint:t(e.hint)}}),"maskFailure"),sl=64*1024,ol=r(e=>Me([["combination",_e(e.combination.matrix)],["path",ne(e.path)],["bytes",ne(e.bytes)],["uri",ne(e.
uri)],["status",ne(e.status)]]),"rowText");function*e$(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${ne(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${ol(i)}`,o=!1;yield"]"}yield`}
`}r(e$,"artifactsParts");function t$(e,t){const n=r(c=>Qu(ol(c),t),"textOf"),s=[...e].map(([c,u])=>{let l=c.length+il;for(const f of u())if(l+=n(f).length+1,l>sl)
break;return[c,l]}),o=n$(s),i=s.every(([c,u])=>(o.get(c)??0)>=u);return`{${[...[...e].flatMap(([c,u])=>{const l=ne(We(c,t)),f=s$(u(),n,(o.get(c)??0)-c.length-il);
return f.length>0||i?[`${l}:[${f.join(",")}]`]:[]}),...i?[]:['"truncated":true']].join(",")}}`}r(t$,"artifactsOutput");const il=6;function n$(e){let t=sl;const n=e.
toSorted(([,s],[,o])=>s-o);return new Map(n.map(([s,o],i)=>{const a=Math.min(o,Math.floor(t/(n.length-i)));return t-=a,[s,a]}))}r(n$,"sharesOf");function s$(e,t,n){
const s=[];let o=n;for(const i of e){const a=t(i);if(o-=a.length+1,o<0)break;s.push(a)}return s}r(s$,"fitting");const $e={sources:["2026-04-15 docs.cloud.google\
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
flexStart:/^h4d-/},o$=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;function i$(e,t){const[,n="",s,o="0",i="0",a="0"]=o$.exec(t)??[],c={vCpus:Number(
s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(i),gpus:Number(a)};return[`${e}-${n}`,c]}r(i$,"predefinedType");const Ji=new Map(
Object.entries($e.types).flatMap(([e,t])=>t.split(" ").map(n=>i$(e,n)))),Jn=[...Ji.keys()];function xe(e){const[t=""]=e.split("-");return t==="custom"?"n1":t}r(
xe,"seriesOf");const r$=new Set(Jn.map(xe)),zi=r(e=>r$.has(xe(e)),"isKnownSeries");function io(e,t){return e[t.split("-").slice(0,2).join("-")]??e[xe(t)]}r(io,"\
ofMachineType");function rl(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(
s),memoryMib:Number(o),isExtended:i!==void 0}}r(rl,"customShapeOf");function wt(e){const t=rl(e);if(!t)return Ji.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{
vCpus:s,memoryMib:o,localSsds:0,gpus:Ji.get(`${n}-standard-${s}`)?.gpus??0}}r(wt,"factsOf");function Mt(e){const t=wt(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.
memoryMib}}r(Mt,"shapeOf");function fn(e){const t=wt(e)?.gpus??0,n=io($e.gpuTypes,e.replace("-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}
r(fn,"builtInGpu");const a$=[...new Set([...Object.keys($e.n1Gpus),...Object.values($e.gpuTypes)])];function c$(e){return e in $e.n1Gpus?"n1-standard-4":Jn.find(
t=>fn(t)?.type===e&&!$e.withoutStandard.test(t))}r(c$,"machineTypeFor");function u$(e,t){const n=r(s=>t%s===0,"isMultiple");switch(e){case"n1":return t===1||n(2)?
void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must have an even number of vCPUs";case"n2":return n(2)?t<=32||n(4)?void 0:"mus\
t have a multiple of 4 vCPUs if it has more than 32":"must have an even number of vCPUs";case"n2d":case"n4d":return[2,4,8].includes(t)||n(16)?void 0:"must have \
2, 4, 8 or a multiple of 16 vCPUs";default:return}}r(u$,"vCpuMistake");function l$(e){const t=rl(e);if(!t)return/(^|-)custom-/.test(e)?"must be SERIES-custom-VC\
PUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n==="n4a"?1024:256;if(o%i!==0)return`must have a memory that is a multiple\
 of ${i} MiB`;const a=$e.custom[n]?.split(/[-/]/).map(Number);if(!a)return;const[c=0,u=0,l=0,f=0]=a;if(s<c||s>u)return`must have from ${c} to ${u} vCPUs`;const d=u$(
n,s);if(d)return d;if(o<l*s*1024-256)return`must have at least ${l} GiB of memory per vCPU`;if(o>f*s*1024&&!t.isExtended)return`must have at most ${f} GiB of me\
mory per vCPU; for more, write "${e}-ext"`}r(l$,"customMistake");function zn(e,t){if(e.instanceTemplate!==void 0)return;const n=al(t.perHour.get(e.machineType),
e),{gpu:s}=e;if(!s||n===void 0)return n;const o=al(t.perHour.get(s.type),e);return o===void 0?fn(e.machineType)?n:void 0:n+o*s.count}r(zn,"pricePerHour");function al(e,{
provisioningModel:t}){switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_START":return e?.flex_start;case"RESERVATION_BOUND":return e?.
reservation_bound??e?.standard}}r(al,"priceOf");function ro(e,{currency:t}){const n=e===0||e>=.095?2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString(
"en-US",{minimumFractionDigits:n,maximumFractionDigits:n})} ${t}`}r(ro,"costText");function cl({machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)
return`instance template ${t}`;const s=n.toLowerCase();return e+(s==="standard"?"":` (${s})`)}r(cl,"priceName");const ul=20,f$=.9;function Be(e){const{cpuMilli:t,
memoryMib:n}=e,s=e.instanceTemplate===void 0?Mt(e.machineType):void 0,o={...t!==void 0&&{cpuMilli:t},...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,a=e.
gpu?Math.min(ul,Math.max(1,e.gpu.count)):ul;if(!s)return t===void 0?{tasksPerVm:1,...o}:e.gpu?{tasksPerVm:a,...o}:o;const c=Math.floor(s.memoryMib*f$),u=[a,...t===
void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(c/n)]],l=i?Math.max(1,Math.min(...u)):1;return{tasksPerVm:l,cpuMilli:t??Math.floor(s.cpuMilli/
l),memoryMib:n??Math.floor(c/l)}}r(Be,"packingOf");const dn=36e5;function Ut({machineType:e,instanceTemplate:t}){if(t!==void 0)return;const n=Mt(e);if(n)return n.
cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);return s?.[1]===void 0?void 0:Number(s[1])}r(Ut,
"vcpusOf");function ao(e){const{cpuMilli:t}=Be(e);return t===void 0?Ut(e):t/1e3}r(ao,"vcpusOfTask");const V=r(e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,
","),"numberText"),D=r((e,t,n=`${t}s`)=>`${V(e)} ${e===1?t:n}`,"countText"),Vn=1048576;function Vi(e){const t=e/Vn;if(t<1e3)return`${Math.max(1,Math.round(t))} \
MB`;const n=t/1024;return`${n<9.95?String(Number(n.toFixed(1))):V(n)} GB`}r(Vi,"bytesText");function Yn(e){const t=["B","KB","MB","GB","TB"],n=Math.min(t.length-
1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/1e3**n;return`${s<9.95&&n>0?s.toFixed(1):V(s)} ${t[n]}`}r(Yn,"sizeText");const ll=r((e,t)=>e===t?e:`${e} to ${t}`,
"rangeText");function ye(e){const t=Math.max(0,e);if(t>0&&t<950)return`${Math.max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r(a=>String(a).padStart(
2,"0"),"two");if(n<60)return`${n}s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}\
m`;const i=Math.floor(o/60);return`${V(Math.floor(i/24))}d ${s(i%24)}h`}r(ye,"durationText");const d$=r(e=>`${new Date(e).toISOString().slice(0,16).replace("T",
" ")} UTC`,"dateText");function fl(e,t){return ml(dl(e).map(n=>hl(n,t)))}r(fl,"costOf");const dl=r(({batchJobs:e,early:t})=>t?.machineTime?[...e,t]:e,"paidIn");
function co(e,t){return ml(e.flatMap(n=>dl(n).map(s=>hl(s,t))))}r(co,"totalCost");function hl({machine:e,machineTime:t},n){if(!t||t.machines===0)return;const s=n&&
zn(e,n),o=t.paidMs/dn;return{machines:t.machines,paidVcpuHours:o*(Ut(e)??0),workedVcpuHours:t.taskMs/dn*(ao(e)??0),waitedVcpuHours:(t.waitedMs??0)/dn*(Ut(e)??0),
...s!==void 0&&{amount:o*s}}}r(hl,"costOfBatchJob");function ml(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=r(o=>t.reduce((i,a)=>i+o(a),0),
"sum"),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),
waitedVcpuHours:n(({waitedVcpuHours:o})=>o),...s.length>0&&{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}r(ml,"sumOf");function h$({paidVcpuHours:e,workedVcpuHours:t}){
return e===0?"":`about ${Ge(e)} vCPU-hours paid, ${Ge(t)} worked`}r(h$,"hoursText");function Ge(e){return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(
1):V(e)}r(Ge,"hourText");function pl(e){const t=m$(e),[n]=t;if(!n)return;const s=t.flatMap(u=>p$(u)??[]),o=t.reduce((u,l)=>l.usage.peakBytes>u.usage.peakBytes?l:
u,n),i=g$(o.machine),a=gl(t.map(({usage:u})=>u.gpu)),c=gl(t.map(({usage:u})=>u.disk));return{combinations:t.length,seconds:Yi(t.map(({seconds:u})=>u)),memoryBytes:Yi(
t.map(({usage:u})=>u.peakBytes)),...i!==void 0&&{memoryLimit:i},memorySource:t.every(({usage:u})=>u.memorySource==="cgroup")?"cgroup":"process",...s.length===t.
length&&{cpuShare:Yi(s)},...a&&{gpu:a},...c&&{disk:c}}}r(pl,"usageOf");function m$({combinations:e,batchJobs:t,planned:n}){const s=new Map;for(const{combinations:o,
machine:i}of t)for(const a of o)s.set(a,i);return e.flatMap(({index:o,usage:i,startedMs:a,endedMs:c,reusedFrom:u})=>!i||a===void 0||c===void 0||u!==void 0?[]:[{
seconds:Math.max(0,c-a)/1e3,usage:i,machine:s.get(o)??n.machine}])}r(m$,"measuredIn");function p$({seconds:e,usage:t,machine:n}){const s=ao(n);if(s!==void 0)return e===
0?0:Math.min(1,t.cpuMs/1e3/e/s)}r(p$,"shareOf");function gl(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
r(gl,"fullest");function Yi(e){const t=[...e].sort((s,o)=>s-o),n=r(s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0,"at");return{p50:n(.5),p95:n(.95),max:n(1)}}r(Yi,
"quantilesOf");function bl(e){const t=e.instanceTemplate===void 0?Mt(e.machineType):void 0,n=Ut(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*
Vn}}}r(bl,"wholeMachine");function g$(e){const{memoryMib:t,tasksPerVm:n}=Be(e);return n===1&&e.memoryMib===void 0?bl(e).memoryBytes:t===void 0?void 0:t*Vn}r(g$,
"memoryOfTask");const uo=8e3,hn=6e4,qn=3e4,wl=6e5;function b$(e){const t=$$(e),n=k$(t,e.tasksPerVm),s=w$(e),o=n.reduce((u,{fromMs:l,untilMs:f,isLost:d})=>u+f-l+
s+(d?0:qn),0),i=r(u=>t.reduce((l,f)=>l+u(f),0),"sum"),a=i(u=>u.waitedMs??0),c=i(({startedMs:u,endedMs:l})=>l-u)-a;return{machines:n.length,paidMs:o,taskMs:c,...a>
0&&{waitedMs:a/e.tasksPerVm}}}r(b$,"machineTimeOf");const qi=r(({spans:e,runningMs:t})=>e.reduce((n,{startedMs:s,retry:o})=>o>0||n!==void 0&&n<=s?n:s,void 0)??t,
"firstStartOf");function w$(e){const t=qi(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)return hn;const n=t-e.scheduledMs-uo;return n>wl?hn:Math.max(0,n)}
r(w$,"bootMsOf");function y$(e){const t=qi(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;return e.isStarved||n>wl?hn+uo:n}r(y$,"waitMsOf");function $$(e){
const{spans:t,atATime:n,unended:s}=e,o=new Set(t.map(({index:f,retry:d})=>`${f}-${d}`)),i=qi(e)??s.untilMs,a=t.reduce((f,{startedMs:d,endedMs:m})=>f+m-d,0)/(t.length||
1),c=y$(e),u=[];for(const{index:f,retry:d,startedMs:m}of t){let h=m;for(let g=d-1;g>=0&&!o.has(`${f}-${g}`);g--){const p=Math.max(i,h-c);h=g===0&&f<n?i:Math.max(
i,p-a/2),u.push({index:f,retry:g,startedMs:h,endedMs:p,isLost:!0})}}const l=Array.from({length:s.tasks},(f,d)=>{const m=Math.min(s.untilMs,e.runningMs??i);return{
index:t.length+d,retry:0,startedMs:m,endedMs:s.untilMs}});return[...u,...t,...l]}r($$,"withLost");function k$(e,t){const n=[],s=[],o=new Map,i=r(c=>{const u={fromMs:c,
untilMs:c,isLost:!1,spare:t};return n.push(u),u},"made"),a=r(()=>{for(let c=s.pop();c;c=s.pop())if(!c.isLost)return c},"takeFreed");for(const{span:c,isEnd:u}of S$(
e)){const l=o.get(c);if(u&&l){l.untilMs=Math.max(l.untilMs,lo(c)),c.isLost?l.isLost=!0:s.push(l);continue}const f=c.retry>0?void 0:a(),d=n.at(-1),m=d&&d.spare>0&&
!d.isLost?d:void 0,h=f??m??i(c.startedMs);f||h.spare--,o.set(c,h)}return n}r(k$,"assigned");const lo=r(({startedMs:e,endedMs:t})=>Math.max(t,e+1),"endOf");function*S$(e){
const t=[...e].sort((o,i)=>o.startedMs-i.startedMs||o.index-i.index),n=[...e].sort((o,i)=>lo(o)-lo(i)||o.index-i.index);let s=0;for(const o of n){for(let i=t[s];i&&
i.startedMs<lo(o);i=t[++s])yield{span:i,isEnd:!1};yield{span:o,isEnd:!0}}}r(S$,"inOrder");const E$=10,yl=.5,_$=[.25,.5,1,2,4,8,16,32,64],v$=1.1,O$={cgroup:1.5,process:2},
$l=256,M$=10;function T$(e,t){const{machine:n}=e.planned,s=Ut(n),o=e.batchJobs.flatMap(({machineTime:y})=>y??[]),i=r(y=>o.reduce(($,k)=>$+y(k),0),"sum"),[a,c,u]=[
i(y=>y.machines),i(y=>y.paidMs),i(y=>y.taskMs)],l=Be(n).tasksPerVm??1;if(s===void 0||a<E$||u/l>yl*c)return;const f=e.combinations.filter(({attempts:y})=>y>0).length;
if(f<2||f<=a/2)return;const d=Math.max(1,u/f),m=A$(e,t,s),h=m?.tasksPerVm??l,g=hn+qn,p=Math.max(2,Math.min(M$,Math.round(g/d))),b=Math.ceil(f/(h*p)),w=b*(g+p*d)*
s/dn;if(!(w>yl*c*s/dn))return{...m&&{share:m},maxParallel:Math.min(f,b*h),paidVcpuHours:w,longerSeconds:Math.max(0,(p-1)*d/1e3)}}r(T$,"packingAdvice");function A$(e,t,n){
const{machine:s}=e.planned;if(!t?.cpuShare||s.gpu)return;const o=(Be(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*v$,a=_$.find(f=>f>=i);if(a===void 0)return;const c=t.
memoryBytes.max/Vn*O$[t.memorySource],u=Math.ceil(c/$l)*$l,{tasksPerVm:l=1}=Be({...s,cpuMilli:a*1e3,memoryMib:u});return l>(Be(s).tasksPerVm??1)?{cpuCount:a,memoryMb:u,
tasksPerVm:l}:void 0}r(A$,"packing_advice_shareOf");const N$=60,x$=300,I$=.8,C$={cgroup:1.25,process:2},R$=.9,L$=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;
function j$(e,t){const{machine:n}=e.planned,s=wt(n.machineType);if(!s||!t.cpuShare||!P$(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:c})=>c==="local-ssd"))return;
const o=t.cpuShare.p95*s.vCpus/I$,i=t.memoryBytes.max/Vn*C$[t.memorySource],[a]=Jn.flatMap(c=>{const u=Mt(c),l=xe(c)!==xe(n.machineType)||L$.test(c);return!u||l||
fn(c)||wt(c)?.localSsds?[]:u.cpuMilli/1e3>=o&&u.memoryMib*R$>=i?[{machineType:c,shape:u}]:[]}).sort((c,u)=>c.shape.cpuMilli-u.shape.cpuMilli||+(fo(u.machineType)===
fo(n.machineType))-+(fo(c.machineType)===fo(n.machineType))||c.shape.memoryMib-u.shape.memoryMib);if(!(!a||a.shape.cpuMilli>=s.vCpus*1e3))return{machineType:a.machineType,
saved:1-a.shape.cpuMilli/(s.vCpus*1e3)}}r(j$,"smallerMachine");const fo=r(e=>e.split("-")[1]??"","kindOf");function P$(e,{combinations:t,seconds:n}){const{machine:s}=e.
planned,o=s.cpuMilli===void 0&&s.memoryMib===void 0,i=new Set(e.batchJobs.map(u=>u.machine.machineType)).size===1,a=e.status==="SUCCESS"&&s.instanceTemplate===void 0,
c=n.p50>=N$&&n.p50*t>=x$;return o&&i&&a&&c}r(P$,"isGoodEvidence");const D$=.8,U$=30;function kl(e){const t=pl(e);if(!t)return;const n=Sl(e,t);return{job:e.planned.
job.id,text:B$(e,t),...n!==void 0&&{advice:n}}}r(kl,"usageLine");function Sl(e,t){const n=j$(e,t);if(n)return`${n.machineType} would suffice and ${G$(n.saved)}`;
const s=T$(e,t),o=fl(e,void 0);if(!s||!o)return;const{share:i,maxParallel:a,longerSeconds:c,paidVcpuHours:u}=s,l=ho(o.workedVcpuHours/o.paidVcpuHours),f=[i?`"cp\
u_count: ${i.cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} tasks on a machine)`:"",`"max-parallel: ${a}"`].filter(d=>d!=="");return`only ${l} of th\
e paid vCPU-hours were worked; with ${f.join(" and ")}, you would pay about ${Ge(u)} instead of ${Ge(o.paidVcpuHours)}, and the job would take about ${ye(c*1e3)}\
 longer`}r(Sl,"adviceOf");function B$(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?"peak":"largest process",o=ao(n),i=F$(e,t);return[`${s} ${El(t.
memoryBytes.max,t.memoryLimit)}`,t.cpuShare&&o!==void 0?`${ho(t.cpuShare.p50)} of ${W$(o)}`:"",t.gpu?`GPU memory ${El(t.gpu.bytes,t.gpu.totalBytes)}`:"",i].filter(
a=>a!=="").join(", ")}r(B$,"usageText");function F$({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??U$)*1e9;return!t||t.totalBytes>1.2*n||t.bytes<D$*t.totalBytes?
"":`boot disk ${ho(t.bytes/t.totalBytes)} full`}r(F$,"diskText");function El(e,t){const n=Vi(e);if(t===void 0)return n;const s=Vi(t),[o="",i]=n.split(" ");return s.
endsWith(` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}r(El,"fillText");const W$=r(e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,"vcpusText"),ho=r(e=>`${e>0&&e<.01?
"< 1":Math.round(e*100)} %`,"percent"),G$=r(e=>e===.5?"halve the vCPU-hours":`save ${ho(e)} of the vCPU-hours`,"savedText"),H$=32*1024;function K$(e){let t=2;const n=[];
for(const s of e){const o=J$(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>H$)break;n.push([s.planned.job.id,o])}}return Me(n)}r(K$,"usageOutpu\
t");function J$(e){const t=pl(e);if(!t)return;const{vcpus:n,memoryBytes:s}=bl(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:Xi(t.
seconds,1),memory_bytes:{...Xi(t.memoryBytes,0),source:t.memorySource},cpu_share:t.cpuShare?Xi(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===
void 0?e.planned.machine.machineType:null,vcpus:n??null,memory_bytes:s??null},advice:Sl(e,t)??null})}r(J$,"jobUsage");const Xi=r(({p50:e,p95:t,max:n},s)=>({p50:Number(
e.toFixed(s)),p95:Number(t.toFixed(s)),max:Number(n.toFixed(s))}),"rounded");function z$({jobs:e,isOverBudget:t},n){const s=co(e,n);return s?JSON.stringify({machines:s.
machines,vcpu_hours_paid:Number(s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.
toFixed(6)),currency:n.currency},...t&&{reason:"cost-cap"}}):"{}"}r(z$,"costOutput");function mn(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);
i?i.push(s):n.set(o,[s])}return n}r(mn,"grouped");function Zi(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.status==="FAILED").flatMap(o=>Y$(o,t)),
s=r(o=>o.failure.origin==="stage"?0:1,"isOwn");return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-i.position).map(({cause:o})=>o)}
r(Zi,"causesOf");const V$=5;function Y$(e,t){const n=pn(e).map(i=>({combination:i,failure:i.failure??_l(e)}));if(n.length===0){const i=e.combinations.find(a=>a.
failure)?.failure??_l(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=mn(n,({failure:i,combination:a})=>q$(i,[...a.combination.matrix.values(),...t]));
return[...(s.size>V$?mn(n,({failure:i})=>X$(i)):s).values()].flatMap(i=>{const[a]=i;if(!a)return[];const c=new Set(i.map(({failure:u})=>u.message)).size;return[
{job:e,failure:a.failure,combinations:i.map(u=>u.combination),messages:c}]}).sort((i,a)=>a.combinations.length-i.combinations.length)}r(Y$,"causesOfJob");const pn=r(
e=>e.combinations.filter(t=>t.status==="FAILED"),"failedCombinations"),_l=r(e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job failed without a\
 reason."}),"unexplained"),vl=r(({origin:e,stagePath:t,name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],"whereKey"),q$=r((e,t)=>JSON.stringify([...vl(e),Ol(
e.message,t)]),"keyOf"),X$=r(e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&t!==void 0;return JSON.stringify([...vl(e),n?t:Ol(e.message,[])])},"placeKey"),
Z$=2e3,Q$=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,ek=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function Ol(e,t){const n=t.filter(a=>a!==null&&!tk(a)).map(a=>j(a)),s=[...new Set(n)].filter(a=>a!=="").sort((a,c)=>c.length-a.length),o=e.slice(0,Z$).replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s,
"$1");return s.reduce((a,c)=>a.replace(nk(c),"*"),o).replace(Q$,"/").replace(ek,"0")}r(Ol,"likeness");const tk=r(e=>typeof e=="object"&&e!==null&&!(e instanceof
G),"isLarge"),nk=r(e=>{const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},"patternOf"),st=r(e=>e.name===
""||e.message.startsWith(`${e.name}:`)?e.message:e.message===""||e.message===e.name?e.name:`${e.name}: ${e.message}`,"failureText"),sk=r(e=>{const t=e.failure.stagePath;
return t.length===0?e.job.planned.job.id:`${e.job.planned.job.id} / stage ${t.join(" / ")}`},"placeText");function Ml(e){const t=Tl(e.job.stages,e.stagePath);if(!t)
return;const n=Nl(t,e.stagePath.at(-1)??"");if(t.code&&e.codeLine!==void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-
1]??s:s+e.codeLine-1}return t.at.line}r(Ml,"lineOfFailure");const Qi=r((e,t)=>t.line??Ml({job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.
job.at.line,"lineOf");function Tl(e,t){const[n,...s]=t;if(n!==void 0){for(const o of Al(e,n)){if(s.length===0)return o;const i=Tl(o.nested,s);if(i)return i}return Al(
e,n)[0]}}r(Tl,"stageAt");const Al=r((e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&Nl(n,t))],"candidates"),Nl=r((e,t)=>{if(e.name===t||e.id===t)return!0;
if(!e.name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`,
"s").test(t)},"matches");function de(e,t=300){const n=nt(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:`${s.slice(
0,t-1).join("").trimEnd()}\u2026`}r(de,"oneLine");const er=r(e=>`&#${e.charCodeAt(0)};`,"entity"),tr=r(e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),"withoutReferences"),ok=r(e=>tr(de(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,er)),"html"),J=r((e,t=300)=>tr(de(e,t).replaceAll("&","&amp;").replace(
/[<>"'`\\*_~|$[\]{}]/g,er).replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;")),"inline");function we(e,t=300){const n=de(e,t);if(n==="")
return"";if(n.includes("|")){const i=n.replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,er);return`<code>${tr(i)}</code>`}const s="`".repeat(xl(n)+1),o=n.
startsWith("`")||n.endsWith("`")?" ":"";return`${s}${o}${n}${o}${s}`}r(we,"code");const xl=r(e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0),"long\
estRun");function ot(e,t,n="text"){const s=Il(e,t).join(`
`),o="`".repeat(Math.max(3,xl(s)+1));return`${o}${n}
${s}
${o}`}r(ot,"codeBlock");const ik=8192;function Il(e,t){const n=t.lines*t.characters*2,s=nn(e.slice(-n-ik)).slice(-n),o=nt(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(c=>rk(c,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}r(Il,"lastLines");const rk=r((e,t)=>e.length<=t?
e:`${e.slice(0,t-1).toWellFormed()}\u2026`,"cut"),Ie=r((e,t,n=!1)=>`<details${n?" open":""}><summary>${ok(e)}</summary>

${t}

</details>`,"details"),He=r((e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace(ak,ck)})`,"markdown_link"),ak=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,ck=r(e=>[
...Buffer.from(e,"utf8")].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),"markdown_percent"),gn=r(e=>e.replaceAll(" ","\xA0"),"unbroken");function it(e,t){
const n=r(s=>`| ${s.join(" | ")} |`,"line");return[n(e.map(s=>s.title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}r(it,"table");const Bt=r(e=>Buffer.byteLength(e,"utf8"),"byteLength"),Xe=r(e=>e==="SUCCESS"||e==="SKIP","isGood"),bn=256*1024,uk=50,lk=[["good","combinations"],
["good","status"],["bad","combinations"],["bad","failed"],["bad","status"]];function fk(e,t){const n=qe(e.plan),s=r(h=>mk(Qu(h,n)),"final"),o=r(({job:h,whole:g},p)=>{
const b=p==="whole"?g(bn):hk(h,p);return b===void 0?void 0:s(b)},"jsonIn"),i=r((h,g)=>{const p=o(h,g);return p===void 0?Number.POSITIVE_INFINITY:Bt(p)},"bytesOf"),
a=t.rest.map(([h,g])=>[h,s(g)]),c=oo(e).jobs.flatMap(h=>{const g=t.jobs.get(h.planned.job.id);if(!g)return[];const p={job:h,key:ne(We(h.planned.job.id,n)),whole:g,
form:"whole",bytes:0};return p.bytes=i(p,"whole"),[p]}),u=r((h,g)=>`{"jobs":{${h.map(b=>`
${b.key}:${o(b,b.form)}`).join(",")}}${g.map(([b,w])=>`,
"${b}":${w}`).join("")}}`,"assembled");let l=wn(a.map(mo))+wn(c.map(sr))+nr;if(l<=bn)return u(c,a);const f=wn(a.map(mo))>bn/2,d=[...a.filter(([h])=>!f||h!=="par\
ams"),["truncated","true"]],m=r((h,g)=>{const p=i(h,g);p>=h.bytes||([h.form,h.bytes]=[g,p])},"shorten");for(const h of c)h.bytes>bn&&m(h,"combinations");l=wn(d.
map(mo))+wn(c.map(sr))+nr;for(const[h,g]of lk){const p=c.filter(({job:b})=>Xe(b.status)===(h==="good"));for(const b of p.sort((w,y)=>y.bytes-w.bytes)){if(l<=bn)
return u(c,d);const w=b.bytes;m(b,g),l-=w-b.bytes}}return u(dk(c,bn-wn(d.map(mo))-nr),d)}r(fk,"resultOutput");function dk(e,t){const n=new Set;let s=t;for(const o of[
...e].sort((i,a)=>Number(Xe(i.job.status))-Number(Xe(a.job.status)))){if(s-=sr(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}r(dk,"result_output_fitting");
const nr=10,sr=r(({key:e,bytes:t})=>Bt(e)+t+3,"jobBytes"),mo=r(([e,t])=>Bt(e)+Bt(t)+5,"memberBytes"),wn=r(e=>e.reduce((t,n)=>t+n,0),"sum");function hk(e,t){const n=[
["status",ne(e.status)],["truncated","true"]];if(t==="status")return Me(n);const s=e.planned.job.strategy.matrix.size>0,o=pn(e),i=t==="failed"?o.slice(0,uk):e.combinations;
if(!s)return Me([...n,...i.slice(0,1).flatMap(Cl)]);const a=i.map(c=>[c.combination.strategyId,Me([["status",ne(c.status)],["matrix",_e(c.combination.matrix)],...Cl(
c)])]);return Me([["strategies",Me(a)],...n])}r(hk,"trimmedJob");const Cl=r(({failure:e})=>e===void 0?[]:[["errors",Me([["name",ne(e.name)],["message",ne(de(st(
{...e,name:""}),500))]])]],"errorsOf"),mk=r(e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),"withPlainFloats"),pk=64*1024,gk=64*1024;function bk(e){
const{outcome:t}=e;return{status:t.status,result:fk(t,e.context),result_file:e.resultFile,failed:kk(t),batch_jobs:Rl(new Map(t.jobs.map(n=>[n.planned.job.id,wk(
n)]))),artifacts:t$(e.artifacts,qe(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:K$(t.jobs),cost:z$(t,e.prices)}}
r(bk,"outputsOf");const wk=r(({batchJobs:e,early:t})=>[...t?.reason===void 0?[]:[t.name],...e.map(({name:n})=>n)],"batchJobNames");function Rl(e){const t=[...e].
map(([s,o])=>[s,JSON.stringify(o)]);return Me(Sk(t,gk,r(([s,o])=>s.length*2+o.length+4,"size")))}r(Rl,"batchJobsOutput");function yk(e){const t=e.map(({message:n,
at:s})=>{const o=s&&{line:s.line};return()=>Xn({message:de(n,500),...o})});return Ll([],t,"more problem")}r(yk,"failedByProblems");const $k=r(e=>Pt([Xn({message:de(
e,500)})]),"failedByError");function kk(e){const{jobs:t,broken:n,status:s,verdict:o}=oo(e),i=n?st(n):s==="TIMEOUT"?o:void 0,a=t.flatMap(u=>{if(u.status==="FAILE\
D"){const f=pn(u);return f.length>0?f.map(d=>()=>or(u,d)):[()=>or(u)]}return s!=="TIMEOUT"?[]:u.combinations.filter(f=>f.status!=="SUCCESS"&&f.startedMs!==void 0).
map(f=>()=>or(u,f))}),c=i===void 0?[]:[Xn({message:de(i,500)})];return Ll(c,a,"more failed combination")}r(kk,"failedOutput");function Ll(e,t,n){const s=[...e];
let o=1e3;for(const a of t){const c=a();if(o+=c.length+1,o>pk)break;s.push(c)}const i=t.length+e.length-s.length;return i>0&&s.push(Xn({message:`and ${D(i,n)}`})),
Pt(s)}r(Ll,"failedList");function or(e,t){const n=t?.failure;return Xn({job:e.planned.job.id,combination:t&&_e(t.combination.matrix),stage:n?.stagePath.at(-1),message:de(
n?st(n):e.reason??"",500),line:n?Qi(e,n):e.planned.job.at.line})}r(or,"failedEntry");const Xn=r(e=>Me([["job",ne(e.job)],["combination",e.combination??"null"],[
"stage",ne(e.stage)],["message",ne(e.message)],["line",ne(e.line)]]),"entryOf");function Sk(e,t,n){let s=0;const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:
e.slice(0,o)}r(Sk,"outputs_fitting");const Ek={fallback:0,memory:0};function Zn({machine:e,moves:t},n){return n.fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.
memory]}r(Zn,"machineAt");function jl(e,t){const n=Zn(e,t);if(!n)throw new Error(`Job '${e.job.id}' has no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}
r(jl,"plannedAt");const yn=r(({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]],"machinesOf");function _k(e,t){let n=0,s=t&&0;const o=[];for(const i of e){
const a=yn(i),c=Dl(a.map(l=>Pl(i,l,ao(l))));c===void 0?o.push(i.job.id):n+=c;const u=t&&Dl(a.map(l=>Pl(i,l,vk(l,t))));s=s===void 0||u===void 0?void 0:s+u}return{
vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}r(_k,"maximumOf");function Pl({job:e,combinations:t},{taskTimeoutSeconds:n},s){if(s!==void 0)return t.length*(1+
e.retry)*n*s/3600}r(Pl,"hoursOf");function vk(e,t){const n=zn(e,t);return n===void 0?void 0:n/(Be(e).tasksPerVm??1)}r(vk,"shareOfPrice");const Dl=r(e=>e.every(t=>t!==
void 0)?Math.max(...e):void 0,"most");function ir(e,t){const{vcpuHours:n,amount:s,unknown:o}=_k(e.jobs.values(),t),i=n>0||o.length===0?`${Ge(n)} vCPU-hours`:"",
a=t&&s!==void 0?`about ${ro(s,t)}`:"",c=[i,a].filter(l=>l!=="").join(", ");if(c==="")return"";const u=o.length>0?`, without ${o.map(l=>`'${l}'`).join(", ")}`:"";
return`At most ${c}${u}, if every task takes its full task_timeout; boot times are not included.`}r(ir,"maximumText");const Ok=r(({failure:e})=>`${e.name}: ${e.
message}`,"saidBy"),Ul=r(({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`,"evidenceOf");function Mk(e,t){let n=Qn(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===
1?n[0]:void 0),n=s?[...s.values()].flatMap(i=>Qn(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",
kind:void 0}}r(Mk,"stageCode");function Qn(e){return Array.isArray(e)?e.flatMap(t=>Bl(t)?t.has("name")?[t]:Qn(t):[]):Bl(e)?[...e.values()].flatMap(t=>Qn(t)):[]}
r(Qn,"stagesIn");const Bl=r(e=>e instanceof Map&&!(e instanceof G),"isMap"),Fl={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"py\
cryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"\
Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"\
kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",
osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setuptools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-\
json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"\
pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"scikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"um\
ap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pywin32",yaml:"PyYAML",zmq:"pyzmq"},Tk=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],
[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,
"google-generativeai"],[/^google\.genai\b.*/,"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function Ak(e){const[t=e]=e.split("."),n=Tk.find(([s])=>s.
test(e));return n?e.replace(n[0],n[1]):Object.hasOwn(Fl,t)?Fl[t]??t:t.replaceAll("_","-")}r(Ak,"packageOf");const Nk=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,
xk=r(e=>Nk.test(Ul(e))?'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,"diskFull"),Ik=/\/mnt\/disks\/[\w./-]+/,
Ck=r(e=>{const t=Ul(e),n=Ik.exec(t)?.[0];if(n!==void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Add ":rw" at the end \
of its entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(t))return`The VMs' service account may la\
ck a role on the bucket that is mounted at ${n}: roles/storage.objectViewer to read, roles/storage.objectUser to write.`}},"mountedFolder"),Rk=r(e=>{const t=/No module named '?([\w.]+)'?/.
exec(Ok(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=Wl([n,`${n}.py`],s.top);if(o!==void 0)return s.sent.has(o)?Lk(o,t,e):Hl(o);const i=Wl(
[n,`${n}.py`],s.below);if(i!==void 0){const c=s.below.get(i)??"",u=`"${c}/${i}"`;return s.sent.has(`${c}/${i}`)?`Tasks have ${u}, but Python does not look in th\
at folder. Add PYTHONPATH=${c} to the input "env_vars".`:`${u} is in the repository. Name "${c}/" in the input "source", and add PYTHONPATH=${c} to the input "e\
nv_vars".`}const a=n==="uv"?' Stages with "deps" need it.':"";return`Add "${Ak(t)}" to the input "requirements", or use an image that has it.${a}`},"missingModu\
le"),Wl=r((e,t)=>e.find(n=>t.has(n)),"nameIn");function Lk(e,t,{failure:n,kind:s}){const o=t.includes(".")?t.replaceAll(".","/"):void 0;if(o!==void 0)return`Tas\
ks have "${e}", but no "${o}". Check that it is in the repository and that the input "source" matches it.`;const i=n.file?.path.includes("/")?n.file.path:void 0,
a=i===void 0?"":`, or start it as a module: python3 -m ${Gl(i)}`;return s==="bash"?`Tasks have "${e}", but Python searches only the folder of the script that it\
 starts. Add PYTHONPATH=. to the input "env_vars"${a}`:`Tasks have "${e}" in their start folder. Check whether the code changes sys.path or the current folder.`}
r(Lk,"outOfPath");const Gl=r(e=>e.replace(/\.py$/,"").replaceAll("/","."),"moduleOf"),Hl=r(e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in t\
he input "source", so that tasks get it.`,"inSource"),jk=r(({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.
exec(e.message)?.[1]??/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:Pk(n,t)},"missingFile");function Pk(e,{top:t,below:n,sent:s}){const o=e.split("/").filter(u=>u!=="."&&u!==""),i=o.
at(-1)??"",a=e.startsWith("/")?i:o[0]??"";if(a==="")return;if(t.has(a))return s.has(a)?void 0:a===i?Hl(a):`"${a}/" is in the repository. Name it in the input "s\
ource", so that tasks get it.`;const c=n.get(i);if(!(c===void 0||e.startsWith("/")))return s.has(`${c}/${i}`)?`Tasks start at the top of the repository: write "${c}\
/${i}".`:`"${c}/${i}" is in the repository. Tasks start at its top: name it in the input "source", and write "${c}/${i}".`}r(Pk,"repositoryFile");const Dk=r(({failure:e})=>{
if(!/attempted relative import (?:with no known parent package|beyond)/.test(e.message))return;const t=e.file?.path;return`A file that is started by its path be\
longs to no package. Start it as a module: python3 -m ${t===void 0?"FOLDER.FILE":Gl(t)}`},"relativeImport"),Uk=r(({failure:e})=>e.name==="UnicodeDecodeError"?'T\
he file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(path, encoding="cp1252").':void 0,"wrongEncoding");function fe(e,t){
const n=Math.max(1,Math.floor(e.length/3)),s=go(e);let o,i=n+1;for(const a of t){const c=Kl(s,go(a),i);c<i&&(o=a,i=c)}return o}r(fe,"nearestName");function po(e,t){
const n=r(a=>e.length>=4&&a.length>=5,"isLong"),s=go(e),o=r(a=>Kl(s,go(a),3),"distance");return t.filter(a=>o(a)<=(n(a)?2:1)).toSorted((a,c)=>o(a)-o(c))[0]}r(po,
"misspelledKey");const go=r(e=>e.toLowerCase().replaceAll("_","-"),"normal");function Kl(e,t,n=Number.POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;
let s=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);let i=0;for(let a=1;a<=e.length;a++){const c=[a];let u=a;for(let l=1;l<=t.length;l++){const f=e[a-1]===t[l-1];
let d=Math.min((o[l]??0)+1,(c[l-1]??0)+1,(o[l-1]??0)+(f?0:1));a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(d=Math.min(d,(s[l-2]??0)+1)),c.push(d),d<u&&(u=d)}if(u>=
n&&i>=n)return n;i=u,s=o,o=c}return Math.min(o[t.length]??0,n)}r(Kl,"editDistance");const Bk=r(({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.
exec(e.message)?.[1];if(e.name!=="NameError"||o===void 0)return;const i=[...s].find(([,a])=>a===o||a.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`\
A template is replaced with plain text. Put quotes around it: "\${{ matrix.${i} }}".`;if(!(t!=="run"||!Jl(o).test(n)))return`Functions and comprehensions of a "\
run" stage do not see its other names. Pass "${o}" as an argument, or move the code to a file, name it in the input "source", and import it.`},"invisibleName"),
Fk=r(({failure:e,kind:t,code:n})=>t==="run"&&/\b__file__\b/.test(n)&&/ddeutil\/workflow\/|name '__file__' is not defined/.test(e.message)?'The code of a stage i\
s not in a file, and __file__ is a file of the library. Write paths relative to the start folder of a task, which contains the files of the input "source".':void 0,
"noFile"),Jl=r(e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.\
*\\sas\\s+${e}\\b)`,"m"),"boundAtTop"),Wk=r(({failure:e,kind:t,code:n})=>{const s=/^(?:SyntaxError|IndentationError)$/.test(e.name),o=n.split(`
`)[(e.codeLine??0)-1]??"",i=s&&t==="run"?/\$\{\{.*?\}\}/.exec(o)?.[0]:void 0;return i===void 0?void 0:`${i} is replaced with plain text. Put quotes around it; i\
f the value has quotes or backslashes, pass it with "vars".`},"pastedSyntax"),Gk=r(({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.
test(e.message)?'A "run" stage is not a function. To end it early, call sys.exit().':void 0,"returnOutside"),Hk=r(({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.':void 0,"unpicklable"),
Kk=r(({failure:e,kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&Jl("result").test(n)?`The stage \
assigns "result", which is the name of the library's own object. Use another name for your value.`:void 0,"shadowedResult"),Jk=r(({failure:e,kind:t,code:n})=>t===
"run"&&e.name==="IndexError"&&/\bsys\.argv\b/.test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "b\
ash" stage.':void 0,"missingArgument"),zk=r(({failure:e,kind:t,code:n})=>{const o=(t==="bash"?/\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/:
void 0)?.exec(e.message)?.[1];if(o!==void 0)return zl(o);const i=e.name==="KeyError"?Vl(e.message):void 0,a=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${i}\
["']`);if(!(i===void 0||!/^[A-Za-z_]\w*$/.test(i)||!a.test(`${n}
${e.traceback??""}`)))return zl(i)},"missingVariable"),zl=r(e=>`Tasks have no variable ${e}. Set it in the input "env_vars", or in "secrets" for a secret of Sec\
ret Manager; tasks do not get variables of the workflow file.`,"noVariable"),Vl=r(e=>/^(['"])(.*)\1$/s.exec(e)?.[2],"python_advice_keyOf"),Vk=r(e=>{const{failure:t}=e,
n=t.name==="KeyError"?Vl(t.message):void 0;if(n===void 0)return;const s=Yk(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:c})=>Qn(c.job.model.get("stages"))),i=o.flatMap(c=>typeof c.get("id")=="string"?[String(
c.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return qk(n,i,o);const a=e.jobs.find(({planned:c,combinations:u})=>e.needs.includes(c.job.id)&&u.some(({status:l})=>l===
"FAILED"));return a!==void 0?`Combinations of "${a.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?Xk(n,e,o):void 0},"missingOutput");function Yk(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(
`["']${s}["']\\]\\s*\\[\\s*["']${n}["']`).test(t))}r(Yk,"placeOfKey");function qk(e,t,n){const s=fe(e,t);if(s!==void 0)return`No stage has the id "${e}". Did yo\
u mean "${s}"?`;const o=n.find(a=>!a.has("id")&&String(a.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";
return`No stage has the id "${e}".${i} Only a stage with an id has outputs that can be read: write "id: ${e}" in it.`}r(qk,"noSuchStage");function Xk(e,{code:t,
failure:n},s){const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${n.traceback??""}
${t}`)?.[1],a=s.find(l=>l.get("id")===o)?.get("run");if(o===void 0||typeof a!="string")return;const c=[...new Set([...a.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:l})=>l??[]))],u=fe(e,c);return u!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${u}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${c.length>0?`: ${c.slice(0,10).join(", ")}`:""}.`}r(Xk,"noSuchOutput");const Zk=r(({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,"missingName"),Qk=r(({failure:e})=>{const t=/^The (?:stage|job)'s if could not be decided: (\w+): /.
exec(e.message)?.[1];if(t!==void 0)return t==="NameError"||t==="SyntaxError"?`A condition is Python after its templates are replaced by plain text. Put texts in\
to quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`:'A condition must be True or False. Write a comparison, such as "${{ params.NUMBER }} > 0".'},
"undecided"),eS=[[/^No case of the stage has the value /,'Add "- else: [{name: \u2026, echo: \u2026}]" to match, or set skip-not-match: true.'],[/^The condition of until was still false /,
"Set a larger max-loop (up to 99), or correct the condition of until."],[/^The function of '.*' needs the arguments /,'Name its arguments under "with", spelled \
as in the function.'],[/^The function of '.*' has to return a dict/,'Write for example: return {"rows": rows}'],[/^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".']],tS=r(({failure:e})=>e.name===
""?eS.find(([t])=>t.test(e.message))?.[1]:void 0,"libraryRule"),nS=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
sS=r(({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(a=>a.trim()!==""&&!a.trim().startsWith("#"))??"";if([o,i].some(a=>nS.test(a)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},"shellInPython"),oS=r(({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.
test(e.message)||/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is \
a shell script. Put Python code under "run".':void 0,"pythonInShell"),iS=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
rS=r(({failure:e,kind:t})=>t==="bash"&&iS.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bas\
h <<'EOF', then your lines, then EOF.`:void 0,"bashUnderSh"),aS=r(({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.
test(e.message)&&/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or us\
e a flag that skips questions (such as apt-get -y).":void 0,"noInput"),cS=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,uS=r(({failure:e,kind:t})=>t==="bash"&&cS.
test(e.message)?'The file has Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,"w\
indowsLines"),Yl='Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',lS=r(({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Yl:void 0,"memory"),fS=r(({failure:e,kind:t})=>{if(e.name==="SystemExit")return e.message.startsWith("sys.exit(")?"sys.exit() without a code, or wi\
th 0, ends a stage without a failure.":void 0;switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or ma\
ke it executable in the repository: git update-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'\
Use an image that has the command, or install it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Yl;default:return}},
"exitCode"),dS=[xk,Ck,Fk,Rk,uS,Qk,jk,Dk,Uk,sS,oS,rS,aS,Bk,Gk,Wk,Kk,Hk,Jk,zk,Vk,Zk,tS,fS,lS];function hS(e,{workspace:t}){const n=r((s,o)=>{const{failure:i,combination:a}=s;
if(!i||i.hint)return s;const u={values:new Map([...a.matrix].map(([f,d])=>[f,String(d)])),workspace:t,jobs:e,needs:o.needs},l=mS({failure:i,...u,...Mk(o,i.stagePath)});
return l===void 0?s:{...s,failure:{...i,hint:l}}},"advised");return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}r(hS,"withAdvice");
function mS(e){for(const t of dS){const n=t(e);if(n!==void 0)return n}}r(mS,"adviceFor");const rr=10;function bo(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,
all:a})=>`${V(i)} of ${V(a)} combinations of ${o}`),n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>rr?`, and ${V(n.length-rr)} more`:"";return`Omi\
tted because of the input "only": ${n.slice(0,rr).join(", ")}${s}.`}r(bo,"leftOutText");const ar="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",pS=new RegExp(["^(?:[a-zA-Z0-\
9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|\
_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$"].join("")),ge={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,
image:pS,reservation:new RegExp(`^(NO_RESERVATION|${ar}|projects/[^/\\s]+/reservations/${ar})$`),tag:new RegExp(`^${ar}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},
wo=r(e=>({...e.workloadIdentityProvider&&{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&
{audience:e.audience},...e.projectId&&{projectId:e.projectId},universe:e.universe}),"accessOf"),ql={workloadIdentityProvider:ge.provider,serviceAccount:ge.serviceAccount,
audience:/^[\x21-\x7e]{1,1000}$/,projectId:ge.projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},gS=r(e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(
e).every(([t,n])=>Object.hasOwn(ql,t)&&typeof n=="string"&&ql[t].test(n)),"isAccess");class bS{static{r(this,"Node")}value;next;constructor(t){this.value=t}}class wS{static{
r(this,"Queue")}#e;#n;#s;constructor(){this.clear()}enqueue(t){const n=new bS(t);this.#e?(this.#n.next=n,this.#n=n):(this.#e=n,this.#n=n),this.#s++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#s--,this.#e||(this.#n=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#n=void 0,this.#s=
0}get size(){return this.#s}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Ft(e){let t=!1;
if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),Xl(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new wS;
let s=0;const o=r(()=>{s<e&&n.size>0&&(s++,n.dequeue().run())},"resumeNext"),i=r(()=>{s--,o()},"next"),a=r(async(l,f,d)=>{const m=(async()=>l(...d))();f(m);try{
await m}catch{}i()},"run"),c=r((l,f,d,m)=>{const h={reject:d};new Promise(g=>{h.run=g,n.enqueue(h)}).then(a.bind(void 0,l,f,m)),s<e&&o()},"enqueue"),u=r((l,...f)=>new Promise(
(d,m)=>{c(l,d,m,f)}),"generator");return Object.defineProperties(u,{activeCount:{get:r(()=>s,"get")},pendingCount:{get:r(()=>n.size,"get")},clearQueue:{value(){
if(!t){n.clear();return}const l=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(l)}},concurrency:{get:r(()=>e,"get"),set(l){Xl(l),e=l,queueMicrotask(
()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(l,f){const d=[];try{Array.from(l,(m,h)=>{const g=u(f,m,h);return d.push(g),g})}catch(m){for(const h of d)h.catch(
()=>{});throw m}return Promise.all(d)}}}),u}r(Ft,"pLimit");function rB(e,t){const n=Ft(t),s=r((...o)=>n(()=>e(...o)),"limitedFunction");return Object.defineProperty(
s,"clearQueue",{value:n.clearQueue}),s}r(rB,"limitFunction");function Xl(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("\
Expected `concurrency` to be a number from 1 and up")}r(Xl,"validateConcurrency");function ue({projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:
{projectId:e}}r(ue,"placeOf");var z=P(76760);class es extends Error{static{r(this,"WrongPath")}}async function Zl(e,t){const n=await(0,ce.realpath)(e),s=new Set(
[""]);async function o(l){if(s.has(l))return;await o(l.slice(0,Math.max(0,l.lastIndexOf("/"))));const f=(0,z.join)(n,...l.split("/"));if(await(0,ce.mkdir)(f).catch(
d=>{if(d.code!=="EEXIST")throw d}),!(await(0,ce.lstat)(f)).isDirectory())throw new es(`"${l}" is a link or a file, not a folder`);s.add(l)}r(o,"ensure");const i=cr(
t).join("/");await o(i);const a=(0,z.join)(n,...i.split("/"),`.gcp-batch-workflow-${(0,Ne.randomBytes)(4).toString("hex")}`);await(0,ce.mkdir)(a);const c=(0,De.
existsSync)(a.toUpperCase())?new Map:void 0;let u=0;return{async write(l,f){const d=[i,...cr(l)].join("/"),m=c?.get(d.toLowerCase().normalize());if(m!==void 0&&
m!==d)throw new es(`"${d}" and "${m}" are the same file on this runner`);c?.set(d.toLowerCase().normalize(),d),await o(d.slice(0,d.lastIndexOf("/")));const h=(0,z.
join)(a,String(u++));try{await Ql(h,"wx",f),await(0,ce.rename)(h,(0,z.join)(n,...d.split("/")))}catch(g){await(0,ce.rm)(h,{force:!0});const{code:p}=g;throw yS.has(
p??"")&&await $S((0,z.join)(n,...d.split("/")))?new es(`"${d}" is a folder`):g}},async append(l,f){const d=[i,...cr(l)].join("/"),{O_APPEND:m,O_WRONLY:h,O_NOFOLLOW:g}=De.
constants;await Ql((0,z.join)(n,...d.split("/")),m|h|g,f)},async free(){const{bavail:l,bsize:f}=await(0,ce.statfs)(a);return l*f},close:r(()=>(0,ce.rm)(a,{recursive:!0,
force:!0}),"close")}}r(Zl,"workspaceFolder");const yS=new Set(["EISDIR","EEXIST","ENOTEMPTY","EPERM"]),$S=r(e=>(0,ce.lstat)(e).then(t=>t.isDirectory(),()=>!1),"\
isFolder");async function Ql(e,t,n){const s=await(0,ce.open)(e,t);try{await n(o=>kS(s,o))}finally{await s.close()}}r(Ql,"fill");async function kS(e,t){for(let n=0;n<
t.length;)n+=(await e.write(t,n)).bytesWritten}r(kS,"writeAll");function cr(e){const t=e.replace(/^(\.\/+)+/,"").replace(/\/+$/,"").split("/"),n=r(s=>s===""||s===
"."||s===".."||s.includes("\0")||z.sep==="\\"&&s.includes(z.sep),"isWrong");if(t.some(n))throw new es(`"${e}" leaves its folder`);return t}r(cr,"segmentsOf");const yt=r(
(e,t)=>[ur(e),...[...t].map(([n,s])=>`${ur(n)}=${ur(j(s))}`)].join("/"),"combinationPath"),ur=r(e=>encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),"segment"),SS=["status","job_skipped","started_ms","ended_ms","waited_ms","cpu_ms","peak_bytes",
"memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],ts=r(e=>ef([e]),"sha256Of");function ef(e){const t=(0,Ne.
createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}r(ef,"sha256OfParts");function ES(e){const t={sha256:ts(e.body),needs:e.needs};return{
...t,mac:rf(e.key,t)}}r(ES,"sealJobFile");function _S(e){const t=ts(e.body);return{sha256:t,mac:yo(e.key,["prepare.json",t])}}r(_S,"sealPrepareFile");function vS(e,t){
const{sha256:n="",needs:s=""}=t;return lr(rf(e,{sha256:n,needs:s}),t.mac)}r(vS,"isJobFileOf");const tf=r(e=>(0,Ne.createSecretKey)(Buffer.from(e,"base64url")),"\
macKey");function nf(e){const{metadata:t}=e,n=SS.map(o=>t[o]??""),s=["result",String(e.index),String(e.attempt),t.sha256??"",...n];return lr(yo(e.key,s),t.mac)}
r(nf,"isResultOf");const sf=r((e,t,n)=>({by:n,mac:yo(e,["claim",t,n])}),"sealClaim");function of(e,t,n){const{by:s}=n;if(!(s!=="task"&&s!=="action"))return lr(sf(
e,t,s).mac,n.mac)?s:void 0}r(of,"claimantOf");const rf=r((e,t)=>yo(e,["job.json",t.sha256,t.needs]),"jobFileMac"),yo=r((e,t)=>(0,Ne.createHmac)("sha256",typeof e==
"string"?tf(e):e).update(t.join(`
`)).digest("hex"),"macOf");function lr(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,Ne.timingSafeEqual)(n,s)}r(lr,"isSame");
function OS({artifacts:e},t){if(typeof e!="object"||e===null)return;if("files"in e)return af(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="strin\
g"&&typeof s=="string"?{uri:n,sha256:s}:void 0}r(OS,"artifactsIn");async function MS({storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(
i))return;const a={bucket:t,name:n.uri.slice(i.length),maxBytes:un};try{const c=await e.read(a,o);return ts(c)!==n.sha256?void 0:af(JSON.parse(new TextDecoder().
decode(c)),s)}catch(c){if(c instanceof SyntaxError||c instanceof B&&(c.httpStatus===404||/^(TOO_LARGE|COMPRESSED)$/.test(c.status)))return;throw c}}r(MS,"readLi\
st");function af(e,t){const n=Array.isArray(e)?e.flatMap(o=>TS(o)??[]):[];if(n.length===0)return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,
files:t(JSON.stringify(n))}}r(af,"leftOf");function TS(e){const{path:t,size:n,md5:s,crc32c:o,generation:i}=e??{};return typeof t=="string"&&AS(t)&&Number.isSafeInteger(
n)&&Number(n)>=0&&cf(s)&&cf(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,size:n,md5:s,crc32c:o,generation:i}:void 0}r(TS,"artifactOf");const cf=r(e=>typeof e==
"string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),"isBase64"),AS=r(e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),"isPathInside");function*$n(e){
const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,stored:i}]of e.combinations.entries()){if(!s||!o||!i)continue;const{machine:a}=t.
get(e.holders[n]??-1)?.planned??e.planned,c=yt(e.planned.job.id,s.combination.matrix),u=uf(i.name);u!==void 0&&(yield{outcome:s,path:c,machine:a,prefix:`${u}${c}\
/`,left:o})}}r($n,"artifactsOf");function uf(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(e)??[];return t===void 0?void 0:`${t}a\
rtifacts/${n}-${s}/`}r(uf,"folderOf");const fr=r(({files:e})=>JSON.parse(e.text()),"filesOf"),NS=r(e=>"uri"in e,"isList"),xS=16,IS=8,CS=1e4;function RS(e,t){const{
log:n,stop:s}=t,i=[...e.uri?[US(e.uri,t)]:[],...e.folder?[BS(e.folder,t)]:[]].map(m=>({way:m,limit:Ft(m.workers),done:{files:0,bytes:0}})),a={files:0,bytes:0},c=LS(
i,a,t),u=new Set,l=[];async function f(m){const h=DS(m);if(h.files===0)return;a.files+=h.files,a.bytes+=h.bytes,await Promise.all(i.map(b=>jS(b,{job:m,totals:h,
progress:c,stop:s})));const g=i.flatMap(({way:b,failure:w})=>w||s.aborted?[]:[b.verb]),p=`${D(h.files,"artifact")}, ${Yn(h.bytes)}`;n.say(`${m.planned.job.id}: ${p}${g.
length>0?`, ${g.join(" and ")}`:""}`)}r(f,"deliver");function d(m){for(const h of m.jobs.values()){if(h.phase!=="ended"||u.has(h))continue;u.add(h);const g=f(h);
g.catch(()=>{}),l.push(g)}}return r(d,"follow"),{follow:d,async finish(m){d(m),await Promise.all(l);for(const{way:g}of i)await g.close();const h=i.flatMap(({failure:g})=>g??
[]);return s.aborted?void 0:h[0]}}}r(RS,"deliveryOf");function LS(e,t,{clock:n,log:s}){let o=n.now();const i=r(({files:a,bytes:c})=>`${D(a,"file")} (${Yn(c)})`,
"text");return()=>{if(n.now()-o<CS)return;o=n.now();const a=e.map(({way:c,done:u})=>`${i(u)} ${c.verb}`);s.say(`artifacts: ${a.join(", ")} of ${i(t)}`)}}r(LS,"p\
rogressOf");async function jS(e,t){const{way:n,limit:s,done:o}=e,i=PS(t.job),a=r(async()=>{for(const c of i){if(e.failure||t.stop.aborted)return;try{await s(()=>n.
take(c))}catch(u){e.failure??=ff(u,n.verb);return}o.files++,o.bytes+=c.file.size,t.progress()}},"worker");try{if(e.failure)return;await n.begin(t.totals);const c=Array.
from({length:n.workers},a);await Promise.allSettled(c),await Promise.all(c)}catch(c){e.failure??=ff(c,n.verb)}}r(jS,"deliverBy");function*PS(e){for(const t of $n(
e))for(const n of fr(t.left))yield{of:t,file:n}}r(PS,"itemsOf");function DS(e){const t={files:0,bytes:0};for(const{left:n}of $n(e))t.files+=n.count,t.bytes+=n.bytes;
return t}r(DS,"totalsOf");function US(e,{clients:t,stop:n}){return{verb:"copied",workers:xS,begin:r(async()=>{},"begin"),async take({of:s,file:o}){const i=await t.
storage(ue(s.machine)),a={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},c={bucket:e.bucket,name:`${e.folder}${s.path}/${o.path}`};await i.
copyOver({...a,to:c},n)},close:r(async()=>{},"close")}}r(US,"copies");function BS({workspace:e,path:t},{clients:n,stop:s}){let o;const i=r(()=>(o??=Zl(e,t),o),"\
folder");return{verb:"downloaded",workers:IS,async begin({bytes:a}){const c=await(await i()).free();if(a>c)throw new lf(`they have ${Yn(a)}, but only ${Yn(c)} a\
re free`)},async take({of:a,file:c}){const u=await n.storage(ue(a.machine)),{size:l,crc32c:f,generation:d}=c,m={bucket:a.machine.bucket,name:a.prefix+c.path,size:l,
crc32c:f,generation:d};await(await i()).write(`${a.path}/${c.path}`,h=>u.download(m,h,s))},async close(){await(await o?.catch(()=>{}))?.close()}}}r(BS,"download\
s");class lf extends Error{static{r(this,"DiskFull")}}function ff(e,t){const n=r(a=>`artifacts could not be ${t}: ${a}`,"failureText");if(e instanceof B){const{
message:a,headline:c,hint:u}=e;return{message:n(a),headline:n(c),...u&&{hint:u}}}const{code:s}=e,o=e instanceof lf||s==="ENOSPC"||s==="EDQUOT";if(s===void 0&&!o&&
!(e instanceof es))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose another "artifacts_dir".';return{
message:n(ht(e)),headline:n(ht(e)),hint:i}}r(ff,"undeliveredOf");const FS=30,WS=r(e=>/\.(png|svg|html?)$/i.test(e),"isShown");function GS(e,t,n){const s=e.jobs.
flatMap(({planned:d,artifacts:m})=>m?[{id:d.job.id,artifacts:m}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"Artifacts o\
f"},{title:"Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],a=s.slice(0,n.jobRows).map(({id:d,artifacts:{count:m,bytes:h,uri:g}})=>[
J(d,80),V(m),Yn(h),...o?[He(we(g,300),t.artifacts?.folder(g))]:[]]),c=s.length-a.length,u=o?s.flatMap(({artifacts:d})=>d.shown):[],l=u.slice(0,Math.min(FS,n.warnings)).
map(({path:d,uri:m})=>`- ${He(J(d,200),t.artifacts?.file(m))}`),f=u.length-l.length;return[it(i,a)+(c>0?`

\u2026 and those of ${D(c,"more job")}.`:""),[...l,...l.length>0&&f>0?[`- \u2026 and ${D(f,"more file")}`]:[]].join(`
`)].filter(d=>d!=="").join(`

`)}r(GS,"artifactsTable");const HS=100;function KS(e,t){const n=[...e.jobs].filter(([,s])=>df(s));return new Map(n.map(([s,o])=>[s,()=>dr(o,t)]))}r(KS,"artifact\
Rows");function*dr(e,t){for(const{outcome:n,path:s,machine:o,prefix:i,left:a}of $n(e)){const c=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:u,
status:l}=n;for(const f of fr(a)){const d={path:`${s}/${f.path}`,bytes:f.size,uri:c+f.path};yield{combination:u,status:l,...d}}}}r(dr,"rowsOf");const df=r(e=>!$n(
e).next().done,"hasArtifacts"),JS=r((e,t,n)=>e.map(s=>{const o=t.jobs.get(s.planned.job.id);if(!o||!df(o))return s;const{kept:i,runUri:a}=n;let[c,u]=[0,0];for(const{
left:m}of $n(o))c+=m.count,u+=m.bytes;const l=[];for(const{path:m,uri:h}of dr(o,i))if(WS(m)&&l.push({path:m,uri:h}),l.length===HS)break;const[f]=dr(o,void 0),d=i?
`gs://${i.bucket}/${i.folder}${f?.path.split("/")[0]??""}/`:`${a}artifacts/`;return{...s,artifacts:{count:c,bytes:u,uri:d,shown:l}}}),"withArtifacts"),he=r(e=>typeof e==
"object"&&e!==null,"isRecord");function Tt(e){try{return JSON.parse(e)}catch{return}}r(Tt,"parsedJson");const oe=r(e=>typeof e=="string"?e:"","json_textOf"),hr=r(
e=>Array.isArray(e)?e.filter(he):[],"recordsIn");function $o(e){const t=hr(e.details),n=t.find(({reason:c})=>oe(c)!==""),[s]=hr(e.errors),o=t.flatMap(({violations:c})=>hr(
c)).find(({type:c})=>c==="VPC_SERVICE_CONTROLS"),a=t.map(({retryDelay:c})=>zS(c)).find(c=>c!==void 0);return{reason:oe(n?.reason)||oe(s?.reason),metadata:Object.
fromEntries(Object.entries(he(n?.metadata)?n.metadata:{}).map(([c,u])=>[c,String(u)])),perimeterId:oe(o?.description),...a!==void 0&&{retryDelayMs:a}}}r($o,"err\
orDetails");function zS(e){const t=/^(\d+(?:\.\d+)?)s$/.exec(oe(e))?.[1];return t!==void 0?Number(t)*1e3:he(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}
r(zS,"delayOf");const ns=64*1024*1024;class ss extends Error{static{r(this,"AnswerTooLarge")}code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more th\
an ${ns/1024/1024} MiB`)}}const hf={maxBytes:ns,tooLarge:r(()=>new ss,"tooLarge")},mf={"accept-encoding":"identity"},pf=r(e=>!/^(identity)?$/i.test(e),"isEncode\
d");class VS extends Error{static{r(this,"Compressed")}code="COMPRESSED"}class gf extends Error{static{r(this,"Refused")}response;config;constructor({status:t,header:n},s,o){
super(`Request failed with status code ${t}`),this.response={status:t,data:s,headers:{"retry-after":n("retry-after")}},this.config={url:o}}}const bf=r((e,t,{url:n,
accepts:s=hf})=>new Promise((o,i)=>{const{status:a,header:c}=e,u=a>=200&&a<300,{maxBytes:l,tooLarge:f,refusal:d}=u?s:hf,m=r(b=>{i(b),t.destroy()},"fail");t.on("\
error",m);const h=d?.(c);if(h)return m(h);if(pf(c("content-encoding")))return m(u?new VS("the response is compressed"):new gf(e,"",n));if(Number(c("content-leng\
th"))>l)return m(f());const g=[];let p=0;t.on("data",b=>{p+=b.length,g.push(b),p>l&&m(f())}),t.on("end",()=>{const[b]=g,w=b&&g.length===1?b:Buffer.concat(g,p);u?
o({header:c,bytes:w}):i(new gf(e,w.toString("utf8"),n))})}),"readAnswer"),YS=6e4,qS=1e3,XS=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;
function ZS(e){const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&XS.test(e.message)||t===403&&(s||n("retry-aft\
er")!=="")))return;const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+qS;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:YS}}r(ZS,"gitHu\
bLimit");const QS=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PE\
RMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVA\
ILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]];function e1(e,t){const n=he(e)?e:{};return wf(e)?yf():t==="batch"&&typeof n.code=="number"?n1(n,n.code):
t==="github"?s1(n,e):$f(n,e)}r(e1,"failureOf");const t1=/Received message (larger than max|that decompresses to a size larger than) /;function wf(e){return e instanceof
ss?!0:he(e)&&e.cause!==void 0&&wf(e.cause)}r(wf,"isTooLarge");function yf(){const{code:e,message:t}=new ss;return{httpStatus:0,status:e,message:t,details:$o({}),
isLimit:!1}}r(yf,"tooLarge");function n1(e,t){const[n,s]=QS[t]??["UNKNOWN",500];if(s===429&&t1.test(oe(e.details)))return yf();const o=$o({details:e.statusDetails});
return{httpStatus:s,status:n,message:oe(e.details)||oe(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}r(n1,"grp\
cFailure");function $f(e,t){const{code:n}=e,s=he(e.response)?e.response:{},o=kf(s.data),i=he(o.error)?o.error:{},a=Number(s.status??e.status??(typeof n=="number"?
n:0))||0,c=oe(o.error_description),u=oe(o.error),l=$o({details:i.details,errors:i.errors}),f=i1(Sf(s.headers,"retry-after"))??l.retryDelayMs;return{httpStatus:a,
status:oe(i.status)||u||oe(n)||o1(e)||"",message:oe(i.message)||(u&&c?`${u}: ${c}`:"")||oe(e.message)||String(t),details:l,isLimit:a===429,...f!==void 0&&{retryAfterMs:f},
...he(e.config)&&{url:String(e.config.url??"")}}}r($f,"httpFailure");function s1(e,t){const n=$f(e,t),s=he(e.response)?e.response:{},o=r(c=>Sf(s.headers,c),"hea\
der"),i=oe(kf(s.data).message)||n.message,a=ZS({httpStatus:n.httpStatus,message:i,header:o,nowMs:Date.now()});return a?{...n,message:i,isLimit:!0,retryAfterMs:n.
retryAfterMs??a.waitMs}:{...n,message:i,isLimit:!1}}r(s1,"gitHubFailure");function kf(e){if(he(e))return e;if(typeof e!="string")return{};const t=Tt(e);return he(
t)?t:{}}r(kf,"bodyOf");function o1(e){const t=he(e.cause)?e.cause:{};return oe(t.code)||(e.name==="AbortError"?"ABORTED":"")}r(o1,"nodeCode");function Sf(e,t){return e instanceof
Headers?e.get(t)??"":he(e)?oe(e[t]):""}r(Sf,"headerOf");function i1(e){if(!e)return;if(/^\d+$/.test(e))return Number(e)*1e3;const t=Date.parse(e);return Number.
isNaN(t)?void 0:Math.max(0,t-Date.now())}r(i1,"retryAfter");const rt="New roles usually take effect within two minutes, sometimes seven or more.",os=r(e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.
exec(e)?.[1]??"PROJECT","projectOf"),r1=[[/^batch\./,"roles/batch.jobsEditor","project"],[/^storage\.(objects|multipartUploads)\./,"roles/storage.objectUser","b\
ucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,"roles/logging.viewer","project"],
[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.logWriter","project"],[/^serviceusage\./,
"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm-account"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,
"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,
"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function a1(e){const t=r1.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}r(
a1,"roleWith");const Ef={batch:"batch.googleapis.com compute.googleapis.com logging.googleapis.com",storage:"storage.googleapis.com",logging:"logging.googleapis\
.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"cloudresourcemanager.googleapis.com",iam:"iam.googleapis.com"},
_f=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,hint:l1},{reasons:[
"BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:r(e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${vf(e)} --billing-account=ACCOUNT_ID`,"hint")},
{reasons:["SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:r(
e=>`Run: gcloud services enable ${f1(e)} --project=${vf(e)}${u1(e)?' (only "preflight" uses this API; the run itself does not need it)':""}`,"hint")},{reasons:[
"LOCATION_POLICY_VIOLATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:r(()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No r\
ole is missing.',"hint")},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:r(()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',"hint")},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIEN\
T"],text:/insufficient authentication scopes/i,hint:r(()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the sc\
ope https://www.googleapis.com/auth/cloud-platform.',"hint")},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
hint:r(({principal:e})=>`The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${Of(e.caller)}`,"hint")},{reasons:["ORG_RESTRI\
CTION_VIOLATION","RESOURCE_USAGE_RESTRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:r(()=>"A policy of the organization refuses the request\
; roles do not help. Ask its administrator for an exception for the project.","hint")},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:r(
({principal:e,...t})=>`The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${os(t.resource)} --role=roles/serv\
iceusage.serviceUsageConsumer --member=${e.caller}. ${rt}`,"hint")}];function c1(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;
return(_f.find(({reasons:i})=>i.includes(t.reason))??_f.find(({text:i})=>i?.test(n)))?.hint(e)??""}r(c1,"refusalHint");const u1=r(({service:e})=>e==="cloudresou\
rcemanager"||e==="iam","isOnlyForChecks");function l1({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(e)?.[1],s=t.perimeterId||
n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-h\
osted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}r(l1,"perimeterHint");function f1({details:e,message:t,service:n}){
const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?Ef.batch??s:s:Ef[n]??`${n}.googleapis.com`}r(f1,"apisO\
f");const d1=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function vf({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=d1.exec(t)?.slice(1).find(Boolean);return s||o||os(n)}r(vf,"projectOfAnswer");const Of=r(e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??
"SERVICE_ACCOUNT","emailIn"),h1=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function Mf({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=h1.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}r(Mf,"missingPermission");function m1(e){const t=Mf(e);if(!t)return"";const{message:n,
principal:s,resource:o}=e,i=a1(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${rt}`;const{role:a,scope:c}=i,
u=`--role=${a} --member=`;if(c==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam servic\
e-accounts add-iam-policy-binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${os(o)} ${u}${s.caller}. ${rt}`;if(c==="caller-account")return`\
The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${Of(s.caller)}\
 ${u}${s.federated}. ${rt}`;const l=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(c==="bucket"&&l)return`Run: gcloud storage buckets add-iam-policy-binding gs://${l} ${u}${s.
caller}. ${rt}`;const f=os(o),d=e.service==="logging"?' (or set "stream_logs: false")':"",m=e.service==="batch"?" (or the project does not exist)":"";return`Run\
: gcloud projects add-iam-policy-binding ${f} ${u}${s.caller}${d}${m}. ${rt}`}r(m1,"permissionHint");function p1(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,
i=t>0?`HTTP ${t}`:o,a=i===""?"":` (${i})`,c=Mf(e);if(c)return`no permission ${c} on ${Af(s)}${a}`;const u=Tf(s);if(u!==void 0&&/\bbucket does not exist/i.test(e.
message))return`bucket ${u} does not exist${a}`;const l=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,""),f=n.endsWith(" to")?`${n}\
 ${Af(s)}`:n;return l===""?`${f} failed${a}`:`${l}${a}: ${f}`}r(p1,"headlineOf");const Tf=r(e=>/^gs:\/\/([^/]+)/.exec(e)?.[1],"bucketOf");function Af(e){const t=Tf(
e);if(t!==void 0)return`gs://${t}`;const n=/\bprojects?[/ ]([\w.:-]+)/.exec(e)?.[1];return n===void 0?e:`project ${n}`}r(Af,"headline_placeOf");const Nf="copy t\
o",xf="test writing to";function g1(e){const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"github":return/^API rate limit exceeded|x-ratelimit-remaining/i.
test(t)?"This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the \
hour; run fewer jobs at the same time.":"This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fe\
wer jobs at the same time.";case"oidc":return"GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.";case"sts":case"\
iamcredentials":return"Google issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same ti\
me.";case"storage":return/object mutation|rate limit for object|gcs429/i.test(t)?"An object was written more than once per second. This is temporary: run the jo\
b again. No quota of the project is exhausted.":"Cloud Storage accepts no more requests for this bucket for now. This is temporary: run the job again, with fewe\
r runs at the same time.";case"logging":return'Cloud Logging allows 60 reads per minute, shared by everything in the project. The run itself is not affected, bu\
t lines are late. Set "stream_logs: false", or request a higher quota "Read requests per minute".';case"batch":return s?"A daily quota of the Batch API is exhau\
sted. Request a higher quota.":'A quota of the Batch API is exhausted for this minute. Run fewer runs at a time, or raise "poll_interval".';case"cloudresourcema\
nager":case"iam":case"metadata":return"The service accepts no more requests for now. Run the job again."}}r(g1,"limitHint");function b1(e){return e.service==="o\
idc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.':/generateAccessToken/.test(e.url??"")||e.service===
"iamcredentials"?w1(e):$1(e)}r(b1,"tokenHint");function w1({httpStatus:e,principal:t}){return e===403?`The federated identity may not impersonate the input "ser\
vice_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,"")} --role=roles/iam.worklo\
adIdentityUser --member=${t.federated}. ${rt}`:e===404?'The input "service_account" names an account that does not exist.':'Check the input "service_account".'}
r(w1,"impersonationHint");const y1=[[/127 bytes/i,"Map google.subject to something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,
"Correct the attribute mapping of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.r\
epository."],[/connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,"Google could not reach the issu\
er of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); an Enterprise Server must be reachable from the inte\
rnet, or its keys must be uploaded to the provider."],[/issuer/i,"The token's issuer differs from the provider's. Set the provider's issuer URI to https://token\
.actions.githubusercontent.com, or to that of your Enterprise Server."],[/stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,"The OIDC toke\
n was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock."],[/audience/i,'Google did not accep\
t the OIDC token: compare the input "audience" with the allowed audiences of the provider.']];function $1({status:e,message:t,principal:n}){if(e==="invalid_targ\
et")return'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';if(e==="invalid_request"&&/Invalid value for "audience"/i.test(
t))return'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the p\
roject.';if(/attribute condition/i.test(t))return If(n.claims);const s=y1.find(([o])=>o.test(t));return s?s[1]:e==="unauthorized_client"?If(n.claims):e==="inval\
id_grant"?`Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub's.`:'Check \
the input "workload_identity_provider".'}r($1,"exchangeHint");const If=r(e=>`The provider's attribute condition rejected the claims of this run: ${e}. Compare: \
gcloud iam workload-identity-pools providers describe.`,"conditionHint");function k1(e){const{httpStatus:t}=e;return e.isLimit?g1(e):t===0?S1(e):t>=500?E1(e):c1(
e)||m1(e)||_1(e)}r(k1,"hintFor");const Cf=r(({service:e})=>e==="github"||e==="oidc","isGitHub");function S1(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.
test(e.status)?"The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_L\
ARGE"?"Run the job again. If it happens again, check your proxy and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?
"":`The network or ${Cf(e)?"GitHub":"the service"} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}
r(S1,"networkHint");const E1=r(e=>Cf(e)?"GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.":"Google reports an interna\
l error. See https://status.cloud.google.com, then run the job again.","outageHint");function _1(e){const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"\
batch":return v1(e);case"storage":return T1(e);case"sts":case"iamcredentials":case"oidc":return b1(e);case"logging":return e.httpStatus===403?M1(e):"";case"gith\
ub":return A1(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exist, or the caller has no role on it.':"";case"iam":return t?"C\
heck the name: the service account does not exist, or the caller may not see it.":"";case"metadata":return""}}r(_1,"serviceHint");function v1(e){const{httpStatus:t,
principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.':t===403?`Run: g\
cloud projects add-iam-policy-binding ${os(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the project does not exist). ${rt}`:t===404&&/tasks? of/.
test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.":t===404?'Check "project_id" and "region": Batc\
h is not offered in every region.':t===409?"A Batch job with this name exists and does not belong to this run. Delete it, or run the job again to get a new name\
.":t===400?O1(e.message):""}r(v1,"batchHint");function O1(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_external_ip: true" (runs-on.with: \
no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.test(e)?'Check "networ\
k" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch names comes from the inp\
uts or from runs-on.with of this job."}r(O1,"fieldHint");function M1({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(" ").
at(-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${rt}`}r(M1,"loggingHint");function T1(e){const{httpStatus:t,resource:n,
principal:s,message:o,details:i,operation:a}=e,c=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${c}\
 bills its readers (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${c} --no-requester-pays`:t===401?'C\
loud Storage did not accept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-po\
licy-binding gs://${c} --role=roles/storage.objectUser --member=${s.caller}. ${rt}`:t===404?`Check "${a===Nf||a===xf?"artifacts_uri":"gcs_bucket"}": bucket ${c}\
 or the object does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${c} --uniform-bucket-level-access`:""}r(T1,"storageHint");
function A1({httpStatus:e,message:t}){return e===422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: \
it was not pushed, or belongs to a fork. The run itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==
404?"":/\bSAML|SSO\b/.test(t)?"Authorize the token for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addres\
ses, and that of the runner is not among them.":/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: c\
hecks: write" (and "pull-requests: write" for comments); pull requests from forks never get them.'}r(A1,"gitHubHint");const N1=new Set([408,429,500,502,503,504]),
x1=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,I1=3e4,C1=18e4,R1=500,L1=2e4,j1=12e4;function P1(e){const{clock:t}=e;return async(n,s)=>{const o=D1(n,t,e.random);
for(let i=1;;i++){const a=t.now(),c=r(u=>e.trace(`${n.service}: ${n.operation} ${n.resource} \u2192 ${u} (${Math.round(t.now()-a)} ms, attempt ${i})`),"trace");
try{const u=await U1(n,t,s);return c("ok"),u}catch(u){if(u instanceof B)throw u;const l=u instanceof mr?u.failure:e1(u,n.service);c(`${l.httpStatus||"no answer"}\
 ${l.status}`);const f=n.signal?.aborted?void 0:o(l,i);if(f===void 0||(await t.sleep(f,n.signal),n.signal?.aborted))throw Rf(n,l,u,i,e.principal)}}}}r(P1,"calle\
r");function D1(e,t,n){const s=t.now(),o=e.totalMs??C1;let i=0,a=0;return(c,u)=>{if(!B1(c,e))return;const l=F1(u,n);if(c.isLimit&&e.limitUntilMs!==void 0){const h=Math.
max(l,c.retryAfterMs??0);return t.now()+h>e.limitUntilMs?void 0:(i+=h,e.onLimit?.(h),h)}const f=o-Math.max(t.now()-s-i,a),d=Math.min(c.retryAfterMs??0,j1);if(f<=
0||d>=f)return;const m=Math.min(Math.max(l,d),f);return a+=m,m}}r(D1,"patienceOf");class mr extends Error{static{r(this,"Overdue")}failure;constructor(t,n){super(
n?"the run was stopped":`no response within ${Math.round(t/1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:$o({}),
isLimit:!1}}}async function U1(e,t,n){const s=e.attemptMs??I1,o=new AbortController,i=new AbortController,a=r(()=>o.abort(),"stop");e.signal?.addEventListener("\
abort",a,{once:!0}),e.signal?.aborted&&a();const{signal:c}=o,u=new Promise((l,f)=>{c.addEventListener("abort",()=>f(new mr(s,e.signal?.aborted===!0)),{once:!0})});
u.catch(()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||o.abort()});try{if(c.aborted)throw new mr(s,e.signal?.aborted===!0);return await Promise.race([n(
c),u])}finally{i.abort("done"),e.signal?.removeEventListener("abort",a)}}r(U1,"withDeadline");function B1(e,t){return e.status==="STOPPED"||t.isFinal?.(e.message)?
!1:e.isLimit||N1.has(e.httpStatus)||t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===0&&(e.status===""||x1.test(e.status))}r(B1,"isRetryable");function F1(e,t){
return Math.min(L1,R1*2**e)*(1+t())/2}r(F1,"backoffOf");function Rf(e,t,n,s,o){const{service:i,operation:a,resource:c}=e,{httpStatus:u,status:l,isLimit:f}=t,d=[
u>0?`HTTP ${u}`:"",l].filter(p=>p!=="").join(" "),m=s>1?` after ${s} attempts`:"",h=nn(t.message).replace(/\s+/g," ").trim().slice(0,600),g={service:i,operation:a,
resource:c,httpStatus:u,status:l,message:h,details:t.details,isLimit:f,url:t.url,principal:o};return new B({service:i,operation:a,resource:c,httpStatus:u,status:l,
message:`${a} ${c}${m}: ${h}${d?` (${d})`:""}`,hint:k1(g),headline:p1(g),isLimit:f,cause:n})}r(Rf,"cloudError");const W1=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;
function G1(e){const t=W1.exec(e.workloadIdentityProvider.trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attr\
ibute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_na\
me "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?`serviceAccount:${s}`:n}}r(G1,"principalOf");var Lf=P(57075);async function jf({url:e,method:t,headers:n,
body:s,signal:o,accepts:i},a){const c=await a.request({url:e,method:t,headers:{...n,...mf},data:s,responseType:"stream",signal:o,retry:!1,validateStatus:r(()=>!0,
"validateStatus")}),u={status:c.status,header:r(l=>c.headers.get(l)??"","header")};return bf(u,c.data||Lf.Readable.from([]),{url:e,accepts:i})}r(jf,"libraryRequ\
est");const H1=r(async(e,t)=>{try{return await t({...e,size:ns})}catch(n){throw n.type==="max-size"?new ss:n}},"boundedAdapter");function pr(e){const{stsCredential:t}=e;
for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults={...s,redirect:"manual",adapter:H1}}}r(pr,"harden");class K1 extends Error{static{
r(this,"Stopped")}code="ABORTED"}const Pf=r(async e=>(e.startsWith("http:")?await Promise.resolve().then(P.t.bind(P,37067,19)):await Promise.resolve().then(P.t.
bind(P,44708,19))).request,"openerFor"),Df=r(({url:e,method:t,headers:n,body:s,signal:o,accepts:i},a,c)=>new Promise((u,l)=>{const f=r(()=>o.removeEventListener(
"abort",m),"settled"),d=r(g=>{f(),l(g),h.destroy()},"fail"),m=r(()=>d(new K1("the request was stopped")),"stop"),h=a(e,{method:t,headers:{...n,...mf}},g=>{const p={
status:g.statusCode??0,header:r(b=>`${g.headers[b]??""}`,"header")};bf(p,g,{url:e,accepts:i}).then(b=>{f(),u(b)},d)});h.on("error",d),c&&h.on("finish",c),o.addEventListener(
"abort",m,{once:!0}),h.end(s)}),"nodeRequest"),J1=r(({isProxied:e})=>async({url:t,method:n,data:s,headers:o,signal:i},a)=>{const c=s instanceof URLSearchParams,
u=s===void 0||c?s?.toString():JSON.stringify(s),f={accept:"application/json",...u!==void 0&&{"content-type":c?"application/x-www-form-urlencoded":"application/j\
son"},...o},d=e?z1:V1,{bytes:m,header:h}=await d({url:t,method:n,headers:f,body:u,signal:i},a),g=m.toString("utf8");return{data:Tt(g)??g,header:h}},"senderFor"),
z1=r(async(e,t)=>{t?.();const{OAuth2Client:n}=await P.e(492).then(P.t.bind(P,492,19)),s=new n;return pr(s),jf(e,s.transporter)},"sendThroughLibrary"),V1=r(async(e,t)=>Df(
e,await Pf(e.url),t),"sendDirectly");class Re extends Error{static{r(this,"BrokenAnswer")}code="ERR_BROKEN_ANSWER"}const Y1=3e4;function q1(e){return async(t,n)=>{
const s={service:"oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)
throw new B({...s,httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an O\
IDC token.",hint:e.isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }"\
 to this job.'});return e.call({...s,attemptMs:Y1},async a=>{const c={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},
signal:a},{data:u}=await e.send(c,n),l=he(u)?u.value:void 0;if(typeof l!="string"||l==="")throw new Re("the answer holds no token");return e.mask(l),l})}}r(q1,"\
oidcTokens");const Uf="https://www.googleapis.com/auth/cloud-platform",Bf="urn:ietf:params:oauth:token-type",Ff=3600,Wf=2e4;async function X1(e){const{endpoints:t,
provider:n}=e,s=`//iam.${e.universe}/${n}`,o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n,attemptMs:Wf},
a=await e.call(i,async l=>{const{data:f}=await e.send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth:grant-t\
ype:token-exchange",audience:s,scope:Uf,requested_token_type:`${Bf}:access_token`,subject_token:o,subject_token_type:`${Bf}:jwt`}),signal:l});return Gf(he(f)?f.
access_token:void 0,Number(he(f)&&f.expires_in)*1e3)}),c=e.serviceAccount;if(c===void 0)return a;e.mask?.(a.text);const u={service:"iamcredentials",operation:"i\
mpersonate",resource:c,attemptMs:Wf};return e.call(u,async l=>{const{data:f,header:d}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccounts/${c}:\
generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${a.text}`},data:{scope:[Uf],lifetime:`${Ff}s`},signal:l}),m=he(f)?f:{},h=Date.parse(d("date"))||
e.clock.now();return Gf(m.accessToken,Date.parse(String(m.expireTime))-h)})}r(X1,"exchange");function Gf(e,t){if(typeof e!="string"||e==="")throw new Re("the re\
sponse contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:Ff*1e3}}r(Gf,"tokenOf");function Hf(e){const t=Tt(e);if(t===void 0)return"is not JSON";
if(!he(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!=="service_account"?`holds credentials of type ${JSON.
stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?'has no "client_email" or no "private_key"':{email:s,
privateKey:o,...typeof i=="string"&&{id:i}}}r(Hf,"readServiceAccountKey");function Z1(e,t){const n=new t.make({email:e.email,key:e.privateKey,keyId:e.id,scopes:t.
scopes,universeDomain:t.universe});return t.endpoints.token!==Ci&&n.transporter.interceptors.request.add({resolved:r(async s=>s.url?.href===Ci?{...s,url:new URL(
t.endpoints.token)}:s,"resolved")}),n}r(Z1,"serviceAccountClient");const Kf="https://www.googleapis.com/auth/cloud-platform",Q1=6e4;async function eE(e){const{identity:t}=e,
n=t.key===void 0?t.workloadIdentityProvider:void 0;return n===void 0?nE(e):tE(e,n)}r(eE,"credentials");async function tE(e,t){const{identity:n,endpoints:s,oidcToken:o,
send:i,call:a,clock:c,mask:u}=e;let l=r(()=>{},"onSent");const d=new Promise(b=>{l=b}).then(async()=>{const{OAuth2Client:b}=await P.e(492).then(P.t.bind(P,492,19)),
w=new b({universeDomain:n.universe});return pr(w),w});let m=Number.NEGATIVE_INFINITY,h,g="";async function p(){const b=c.now(),w=await X1({provider:t,serviceAccount:n.
serviceAccount,audience:n.audience,universe:n.universe,endpoints:s,oidcToken:o,onSent:l,send:i,call:a,clock:c,mask:u}).finally(l);u?.(w.text),g=w.text,(await d).
setCredentials({access_token:w.text}),m=b+w.lifeMs-Math.min(Q1,w.lifeMs/2)}return r(p,"renew"),{client:d,token:r(()=>g,"token"),async ready(b){c.now()<m||(h??=p().
finally(()=>{h=void 0}),await sE(h,b,t))},refused(){m=Number.NEGATIVE_INFINITY}}}r(tE,"federated");async function nE(e){const{identity:t,call:n}=e,{GoogleAuth:s,
JWT:o}=await P.e(492).then(P.t.bind(P,492,19)),i=t.key?.file??"the environment",{key:a,universe:c}=t,l=await n({service:"sts",operation:"read credentials of",resource:i},
async()=>{if(a){const d=Hf(await a.text());if(typeof d=="string")throw new Error(`the key file ${d}`);return Z1(d,{scopes:Kf,universe:c,endpoints:e.endpoints,make:o})}
return new s({scopes:Kf,projectId:t.projectId,universeDomain:c}).getClient()});pr(l);let f;return{client:Promise.resolve(l),async ready(d){const m={service:"sts",
operation:"get a token from",resource:i,signal:d},{token:h}=await n(m,()=>l.getAccessToken());!h||h===f||(f=h,e.mask?.(h))},refused(){l.setCredentials({})}}}r(nE,
"ambient");async function sE(e,t,n){if(!t)return e;let s=r(()=>{},"stop");const o=new Promise((i,a)=>{s=r(()=>{a(new B({service:"sts",operation:"get a token fro\
m",resource:n,httpStatus:0,status:"STOPPED",message:`get a token from ${n}: the run was stopped`}))},"stop")});o.catch(()=>{}),e.catch(()=>{}),t.aborted&&s(),t.
addEventListener("abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}r(sE,"untilStopped");function Jf(e,t){return async(n,s)=>{
await t.ready(n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof B)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}r(
Jf,"withToken");const $t={run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},oE=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,iE=r(
e=>e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""),"slug"),Ke=r(e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),"labelValue"),At=r(
e=>(0,Ne.createHash)("sha256").update(e).digest("hex"),"digestOf");function rE(e){const t=At(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return[
"ddw",iE(e.job).slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}r(rE,"batchJobId");function gr(e,t){const n=At(`${e} ${t}`),s=(Number.parseInt(n[16]??
"0",16)&3|8).toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(17,20)}`,n.slice(20,32)].join("-")}r(gr,"requestId");const is=r(
e=>`projects/${e.projectId}/locations/${e.region}`,"locationOf"),zf=r((e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,"jobFolder"),Vf=r((e,t)=>`${zf(e,t)}cla\
ims/`,"claimsFolder"),br=r((e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,"claimName"),ko=r((e,t,n)=>`${zf(e,t)}${n}/`,"partFolder"),aE=r((e,t,n)=>`${ko(e,t,n)}prepare.j\
son`,"prepareName"),cE=r((e,t)=>`${e.folder}artifacts/${t}-`,"artifactsPrefix"),wr=r(e=>`${e.folder}source.tar.gz`,"sourceName"),Yf=r(e=>`${e.folder}lease.json`,
"leaseName"),qf=r(e=>`${e.folder}packages/`,"uploadsFolder");function yr(e,t,n){const s=e.repositoryId.replace(/\W/g,"-")||"local";return`${e.prefix}/${t}/${s}/${n}\
/`}r(yr,"keptFolder");function uE(e,t,n){const s=encodeURIComponent(n.toWellFormed()).replace(/^\./,"%2E"),o=s.length<=200?s:`${s.slice(0,150)}-${At(n).slice(0,
32)}`;return`${yr(e,"_history",t)}${o}.json`}r(uE,"historyName");const lE=r(e=>At(JSON.stringify([...e].sort())).slice(0,32),"packageGroup");function fE(e,t,n){
return{...!n&&{"managed-by":"github-actions",...t.commit&&{"commit-sha":Ke(t.commit)}},...Object.fromEntries(e.machine.labels),[$t.run]:Ke(t.runId),[$t.job]:Ke(
e.job.id),...t.repositoryId&&{"github-repository-id":Ke(t.repositoryId)},...t.githubRunId&&{"github-run-id":Ke(t.githubRunId)},...t.githubRunAttempt&&{"github-r\
un-attempt":Ke(t.githubRunAttempt)}}}r(fE,"labelsOf");const Ze=r(e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETION_IN_PROGRESS","isTerminal"),dE=r(
e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(e),"isKnown"),Te=r(e=>typeof e=="object"&&
e!==null?e:{},"batch_views_record"),kt=r(e=>typeof e=="string"?e:"","batch_views_text"),$r=r(e=>{const t=Te(e);return Number(t.seconds??0)*1e3+Math.floor(Number(
t.nanos??0)/1e6)},"millis");function hE(e){const t=Te(e),n=t.taskExecution?Te(t.taskExecution):void 0;return{description:kt(t.description),atMs:$r(t.eventTime),
...n&&{exitCode:Number(n.exitCode??0)},...kt(t.taskState)?{taskState:kt(t.taskState)}:{}}}r(hE,"eventView");const Xf=r(e=>(Array.isArray(e)?e.map(hE):[]).sort((t,n)=>t.
atMs-n.atMs),"eventViews");function So(e){const t=Te(e),n=Te(t.status),s=Te(Te(n.taskGroups).group0),[o]=Array.isArray(s.instances)?s.instances:[],i=Number(Te(o).
taskPack??0),a=$r(n.runDuration);return{name:kt(t.name),uid:kt(t.uid),state:kt(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:Te(t.labels),createdMs:$r(
t.createTime),counts:Object.fromEntries(Object.entries(Te(s.counts)).map(([c,u])=>[c,Number(u)])),events:Xf(n.statusEvents),...a>0&&{runMs:a},...i>0&&{tasksPerVm:i}}}
r(So,"jobView");function mE(e){const{taskGroups:t}=Te(e),n=Te(Array.isArray(t)?t[0]:void 0),{variables:s}=Te(Te(n.taskSpec).environment);return Object.fromEntries(
Object.entries(Te(s)).map(([o,i])=>[o,kt(i)]))}r(mE,"taskVariables");function pE(e){const t=Te(e),n=Te(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec(kt(t.
name))?.[1]??-1),state:kt(n.state),events:Xf(n.statusEvents)}}r(pE,"taskView");async function*Zf({service:e,operation:t,resource:n},s){const o=new Set;let i="";
do{const{items:a,nextToken:c}=await s(i);if(yield a,o.has(c))throw new B({service:e,operation:t,resource:n,httpStatus:0,status:"REPEATED_PAGE",message:`${t} ${n}\
: the service returned the same page again and again.`});o.add(c),i=c}while(i!=="")}r(Zf,"pagesOf");const Qf=1e3,ed=2e4,td=ed+2e3,gE="jobs(name,uid,labels,creat\
eTime,status),nextPageToken,unreachable";async function bE(e){const{BatchServiceClient:t}=await Promise.all([P.e(492),P.e(830)]).then(P.t.bind(P,74830,19)),n=new URL(
e.endpoint),s=new t({apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_receive_message_length":ns,authClient:e.
client});let o=!0;const i=s.initialize();i.catch(()=>{});const a={timeout:ed,retry:{retryCodes:[]},autoPaginate:!1},c=r((d,m)=>e.call(d,async()=>(await i,m())),
"call"),u=r((d,m,h)=>({service:"batch",operation:d,resource:m,attemptMs:td,signal:h}),"detailsOf"),l=r(async(d,m)=>{const h=[];for await(const g of Zf(d,p=>c(d,
()=>m(p))))h.push(...g);return h},"listed"),f=r((d,m)=>c(u("get Batch job",d,m),async()=>{const[h]=await s.getJob({name:d},a);return h}),"get");return{async create({
location:d,id:m,spec:h,isFinal:g},p){const b=`${d}/jobs/${m}`,w={service:"batch",operation:"create Batch job",resource:b,attemptMs:td,isFinal:g,signal:p},y=r(($,k)=>{
const S=$.labels[$t.spec];if(S===h.labels[$t.spec]||k&&S===void 0)return $;throw new B({service:"batch",operation:"create Batch job",resource:b,httpStatus:409,status:"\
ALREADY_EXISTS",message:`create Batch job ${b}: a job with this name exists with another specification.`,hint:"Delete it, or run the job again to get a new name\
."})},"own");try{const $=await c(w,async()=>{const k={parent:d,jobId:m,job:wE(h),requestId:gr("create",b)},[S]=await s.createJob(k,a);return S});return y(So($),
!0)}catch($){if(!($ instanceof B)||$.httpStatus!==409)throw $;return y(So(await f(b,p)),!1)}},async list(d,m,h){const g=r(async()=>(await l(u("list Batch jobs o\
f",d,h),async b=>{const w=`labels.${$t.run}="${m}"`,y={parent:d,filter:w,pageSize:Qf,pageToken:b},[$,,k]=await s.listJobs(y,{...a,...o&&{otherArgs:{headers:{"x-\
goog-fieldmask":gE}}}});return{items:$,nextToken:k?.nextPageToken??""}})).map(So),"views");try{return await g()}catch(p){if(!o||!(p instanceof B)||p.httpStatus!==
400)throw p;return o=!1,g()}},variables:r(async(d,m)=>mE(await f(d,m)),"variables"),async cancel(d,m){await nd([400,404],()=>c(u("cancel Batch job",d,m),()=>s.cancelJob(
{name:d,requestId:gr("cancel",d)},a)))},async remove(d,m){await nd([400,404],()=>c(u("delete Batch job",d,m),()=>s.deleteJob({name:d,requestId:gr("delete",d)},a)))},
async tasks(d,m,h){return(await l(u("list tasks of",d,h),async p=>{const b={parent:`${d}/taskGroups/group0`,filter:m,pageSize:Qf,pageToken:p},[w,,y]=await s.listTasks(
b,a);return{items:w,nextToken:y?.nextPageToken??""}})).map(pE)},close:r(()=>s.close(),"close")}}r(bE,"batch");async function nd(e,t){try{await t()}catch(n){if(!(n instanceof
B&&e.includes(n.httpStatus)))throw n}}r(nd,"ignoring");function wE(e){const[t]=e.taskGroups,n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[
{...t,taskSpec:{...t.taskSpec,maxRunDuration:{seconds:n}}}]}}r(wE,"wireJob");const yE="entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextP\
ageToken";function $E(e){async function t(n,s,o){const i={service:"logging",operation:"read logs of",resource:`project ${n}`,totalMs:2e4,signal:o},{filter:a,orderBy:c,
pageSize:u,pageToken:l}=s;return e.call(i,async f=>{const{data:d}=await e.client.request({url:`${e.endpoint}/v2/entries:list`,method:"POST",params:{fields:yE},data:{
resourceNames:[`projects/${n}`],filter:a,orderBy:c,pageSize:u,pageToken:l},responseType:"json",signal:f,retry:!1});if(!he(d))throw new Re("the response is not a\
 JSON object");return{lines:(d.entries??[]).map(kE),nextPageToken:d.nextPageToken??""}})}return r(t,"list"),{taskOutput({projectId:n,jobUids:s,since:o,task:i,pageToken:a},c){
const l={filter:`${sd(n,s,i)} AND timestamp>="${o}"`,orderBy:"timestamp asc",pageSize:1e3,pageToken:a||void 0};return t(n,l,c)},async newestOutput({projectId:n,
jobUids:s,task:o,count:i},a){const c=sd(n,s,o),{lines:u}=await t(n,{filter:c,orderBy:"timestamp desc",pageSize:i},a);return u.toReversed()},async agentLog({projectId:n,
jobUid:s,count:o},i){const a=[`logName="projects/${n}/logs/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT textPayload:"report agent state"','NOT textPayload:"E\
xecuting runnable"'].join(" AND "),{lines:c}=await t(n,{filter:a,orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()}}}r($E,"logging");function sd(e,t,n){
const s=n===void 0?"":` AND labels.task_id=~"-group0-${n}(/|$)"`,o=t.map(i=>`"${i}"`).join(" OR ");return`logName="projects/${e}/logs/batch_task_logs" AND label\
s.job_uid=(${o})${s}`}r(sd,"outputFilter");function kE(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,o=typeof s?.message==
"string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),...n!==void 0&&{taskRetry:Number(n)},host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.
exec(i)?.[1]??""}}r(kE,"logging_lineOf");async function SE(e){const t=await Pf(e.endpoint);return({path:n,method:s,headers:o,body:i,signal:a,accepts:c})=>{const u=e.
endpoint+n,l={authorization:`Bearer ${e.token()}`,...i!==void 0&&{"content-length":`${Buffer.byteLength(i)}`},...o};return Df({url:u,method:s,headers:l,body:i,signal:a,
accepts:c},t)}}r(SE,"directRequests");const EE=r(e=>({path:t,method:n,headers:s={},body:o,signal:i,accepts:a})=>jf({url:e.endpoint+t,method:n,headers:s,body:o,signal:i,
accepts:a},e.client),"libraryRequests"),Eo=r(({bytes:e})=>Tt(e.toString("utf8")),"jsonOf"),_E=6e4,vE=1e4;function OE(e){const{endpoints:t}=e,n=r((o,i,a)=>({service:o,
operation:"test permissions on",resource:i,attemptMs:vE,totalMs:_E,signal:a}),"detailsOf");async function s(o,{url:i,method:a,body:c}){return e.call(o,async u=>{
const{data:l}=await e.client.request({url:i,method:a,data:c,responseType:"json",signal:u,retry:!1});if(!he(l))throw new Re("the response is not a JSON object");
return l.permissions??[]})}return r(s,"ask"),{onBucket(o,i,a){const c=i.map(l=>`permissions=${l}`).join("&"),u=`${t.storage}/storage/v1/b/${encodeURIComponent(o)}\
/iam/testPermissions?${c}`;return s(n("storage",`gs://${o}`,a),{url:u,method:"GET"})},onProject(o,i,a){const c=`${t.cloudresourcemanager}/v1/projects/${o}:testI\
amPermissions`,u=n("cloudresourcemanager",`project ${o}`,a);return s(u,{url:c,method:"POST",body:{permissions:i}})},onServiceAccount(o,i,a){const c=encodeURIComponent(
o),u=`${t.iam}/v1/projects/-/serviceAccounts/${c}:testIamPermissions`,l=n("iam",`service account ${o}`,a);return s(l,{url:u,method:"POST",body:{permissions:i}})}}}
r(OE,"permissions");class od extends Error{static{r(this,"PartFailed")}status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function ME(e){const t=`\
batch_${(0,Ne.randomUUID)()}`,n=[...e.names],s=n.map((c,u)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${u+1}>`,
"",`DELETE /storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(c)} HTTP/1.1`,"",""].join(`\r
`)).join(""),i=[...(await e.requests({path:"/batch/storage/v1",method:"POST",headers:{"content-type":`multipart/mixed; boundary=${t}`},body:`${s}--${t}--\r
`,signal:e.signal})).bytes.toString("utf8").matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.length)throw new od(500,`${i.
length} answers to ${n.length} deletes`);let a;for(const[c,[,u,l]]of i.entries()){const f=Number(u);f===404||f>=200&&f<=299?e.names.delete(n[c]??""):a=new od(f,
l??"")}if(a)throw a}r(ME,"batchDelete");const TE=2197175160,AE=NE();function NE(){const e=new Int32Array(2048);for(let t=0;t<256;t++){let n=t;for(let s=0;s<8;s++)
n=n&1?n>>>1^TE:n>>>1;e[t]=n}for(let t=256;t<e.length;t++){const n=e[t-256]??0;e[t]=(e[n&255]??0)^n>>>8}return e}r(NE,"tables");const St=r(e=>AE[e]??0,"entry");function id(e,t=0){
const n=new DataView(e.buffer,e.byteOffset,e.length),s=e.length-e.length%8;let o=~t,i=0;for(;i<s;i+=8){const a=n.getInt32(i,!0)^o,c=n.getInt32(i+4,!0);o=St(1792+
(a&255))^St(1536+(a>>>8&255))^St(1280+(a>>>16&255))^St(1024+(a>>>24))^St(768+(c&255))^St(512+(c>>>8&255))^St(256+(c>>>16&255))^St(c>>>24)}for(;i<e.length;i++)o=
St((o^n.getUint8(i))&255)^o>>>8;return~o}r(id,"crc32c");function rd(e){const t=Buffer.alloc(4);return t.writeInt32BE(e),t.toString("base64")}r(rd,"crc32cText");
async function xE(e){const{from:t,to:n,isNew:s}=e.copy,o=`/storage/v1/b/${encodeURIComponent(t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(
n.bucket)}/o/${encodeURIComponent(n.name)}`,a=new URLSearchParams({sourceGeneration:t.generation,fields:"done,rewriteToken",...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&
{rewriteToken:e.rewriteToken}}),c=`${o}/rewriteTo${i}?${a}`,u=Eo(await e.requests({path:c,method:"POST",signal:e.signal}));if(!he(u))throw new Re("the response \
to the copy is not a JSON object");if(u.done!==!0){if(typeof u.rewriteToken!="string")throw new Re("the copy is neither done nor has a token to continue");return u.
rewriteToken}}r(xE,"copyStep");const kr=8*1024*1024;async function IE(e,t,n){const{bucket:s,name:o,generation:i,size:a}=e;let c=0,u=0;do{const f=Math.min(c+kr,a),
d=a>kr&&{span:[c,f]},m=await t({bucket:s,name:o,generation:i,maxBytes:kr,...d});u=id(m,u),await n(m),c=m.length===0?a:c+m.length}while(c<a);if(rd(u)===e.crc32c)
return;const l=`gs://${s}/${o}`;throw new B({service:"storage",operation:"read",resource:l,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${l} is not what \
its task wrote.`,hint:"Somebody else with write access to the bucket changed it. Grant each service account only the roles in docs/security.md, then run the job\
 again."})}r(IE,"downloadObject");class CE extends Error{static{r(this,"TooLarge")}code="TOO_LARGE"}class RE extends Error{static{r(this,"StoredCompressed")}code="\
COMPRESSED"}async function LE({bucket:e,name:t,span:n,generation:s,maxBytes:o=Number.POSITIVE_INFINITY},i,{requests:a,signal:c}){const u=`/storage/v1/b/${encodeURIComponent(
e)}/o/${encodeURIComponent(t)}`,{header:l,bytes:f}=await a({path:`${u}?alt=media${s?`&generation=${s}`:""}`,method:"GET",...n&&{headers:{range:`bytes=${n[0]}-${n[1]-
1}`}},accepts:{maxBytes:o,tooLarge:r(()=>new CE(`it has more than ${Math.round(o/1024/1024)} MiB`),"tooLarge"),refusal:r(m=>pf(m("x-goog-stored-content-encoding"))?
new RE("it is stored compressed"):void 0,"refusal")},signal:c});if(n)return jE(f,n);const d=/crc32c=([^,\s]+)/.exec(l("x-goog-hash"))?.[1];if(d!==void 0&&d!==i(
f))throw new Re(`the ${f.length} received bytes differ from those that were sent`);return f}r(LE,"readObject");function jE(e,[t,n]){if(e.length===n-t)return e;if(e.
length>=n)return e.subarray(t,n);throw new Re(`received ${e.length} of ${n-t} requested bytes`)}r(jE,"partOf");async function PE({bucket:e,name:t,bytes:n,contentType:s,
metadata:o,generation:i},a,{requests:c,signal:u}){const l=`part_${(0,Ne.randomUUID)()}`,f=JSON.stringify({name:t,contentType:s,crc32c:a,metadata:o}),d=[`--${l}`,
"Content-Type: application/json; charset=UTF-8","",f,`--${l}`,`Content-Type: ${s}`,"",""].join(`\r
`),m=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,h=new URLSearchParams({uploadType:"multipart",name:t,...i!==void 0&&{ifGenerationMatch:i},fields:"generat\
ion"}),g=await c({path:`${m}?${h}`,method:"POST",headers:{"content-type":`multipart/related; boundary=${l}`},body:Buffer.concat([Buffer.from(d),n,Buffer.from(`\r\

--${l}--\r
`)]),signal:u});if(!he(Eo(g)))throw new Re("the response to the upload is not a JSON object")}r(PE,"writeObject");async function DE({bucket:e,name:t},{requests:n,
signal:s}){const o=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,i=new URLSearchParams({uploadType:"resumable",name:t}),c=(await n({path:`${o}?${i}`,method:"\
POST",headers:{"content-type":"application/json"},body:"{}",signal:s})).header("location"),u=c===""?null:URL.parse(c,"https://storage.invalid");if(!u)throw new Re(
"the response has no upload URL");const l=u.pathname+u.search;await n({path:l,method:"DELETE",signal:s}).catch(()=>{})}r(DE,"tryWriting");async function UE(e,t,n,s){
const{bucket:o,name:i}=t;if(n.httpStatus!==412&&n.httpStatus!==403)throw n;const a=await e.read({bucket:o,name:i},s).catch(u=>{throw n.httpStatus===403?n:u});if(t.
bytes.equals(a)&&await BE(e,t,s))return;const c=`gs://${o}/${i}`;throw new B({service:"storage",operation:"upload",resource:c,httpStatus:412,status:"PLANTED_OBJ\
ECT",message:`Object ${c} exists and was not written by this run.`,hint:"Somebody else with write access to the bucket created it. Grant each service account on\
ly the roles in docs/security.md, then run the job again.",cause:n})}r(UE,"expectOwn");async function BE(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(
s);if(i.length===0)return!0;const{metadata:a}=await e.describe({bucket:t,name:n},o);return i.every(([c,u])=>a[c]===u)}r(BE,"hasMetadata");const ad="name,size,cr\
c32c,generation,metadata",cd=r(e=>({name:String(e.name),size:Number(e.size??0),crc32c:String(e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??
{}}),"storedObject");async function FE({bucket:e,name:t},{requests:n,signal:s}){const i=`${`/storage/v1/b/${encodeURIComponent(e)}/o/${encodeURIComponent(t)}`}?${new URLSearchParams(
{fields:ad})}`,a=Eo(await n({path:i,method:"GET",signal:s}));if(!he(a))throw new Re("the response is not a JSON object");return cd(a)}r(FE,"describeObject");const WE=`\
items(${ad}),nextPageToken`,GE=3e4,ud=6e4,HE=100,KE=4;function JE(e){const{call:t,requests:n}=e,s=r(d=>rd(id(d)),"checksum"),o=r(({bucket:d,name:m})=>`gs://${d}\
/${m}`,"uri"),i=r((d,m,h)=>({service:"storage",operation:d,resource:m,signal:h}),"detailsOf");async function*a({bucket:d,prefix:m,startOffset:h},g){const p=i("l\
ist",`gs://${d}/${m}`,g);yield*Zf(p,async b=>{const w=new URLSearchParams({prefix:m,...h!==void 0&&{startOffset:h},...b!==""&&{pageToken:b},maxResults:"1000",fields:WE}),
y=`/storage/v1/b/${encodeURIComponent(d)}/o?${w}`,$=await t(p,async S=>{const E=Eo(await n({path:y,method:"GET",signal:S}));if(!he(E))throw new Re("the list is \
not a JSON object");return E});return{items:($.items??[]).map(cd),nextToken:oe($.nextPageToken)}})}r(a,"list");const c=r(async(d,m)=>{const h=GE+d.bytes.length/
HE,g={service:"storage",operation:"upload",resource:o(d),attemptMs:h,totalMs:4*h,signal:m};await t(g,p=>PE(d,s(d.bytes),{requests:n,signal:p}))},"write"),u=r(async(d,m)=>{
const h={service:"storage",operation:"read",resource:o(d),attemptMs:ud,totalMs:4*ud,signal:m};return t(h,g=>LE(d,s,{requests:n,signal:g}))},"read"),l=r(async(d,m)=>t(
i("read",o(d),m),h=>FE(d,{requests:n,signal:h})),"describe"),f=r(async(d,m)=>{let h;do{const g=h;h=await t(m,p=>xE({requests:n,copy:d,rewriteToken:g,signal:p}))}while(h!==
void 0)},"copyAll");return{list:a,describe:l,async copy({bucket:d,name:m,generation:h,to:g},p){const b={bucket:d,name:m,generation:h};try{await f({from:b,to:{bucket:d,
name:g},isNew:!0},i("copy",o(b),p))}catch(w){if(!(w instanceof B)||w.httpStatus!==412)throw w}},async copyOver({to:d,bucket:m,name:h,generation:g},p){await f({from:{
bucket:m,name:h,generation:g},to:d,isNew:!1},i(Nf,o(d),p))},async tryWriting(d,m){await t(i(xf,o(d),m),h=>DE(d,{requests:n,signal:h}))},async create({bucket:d,name:m,
content:h,contentType:g,metadata:p={}},b){const w=typeof h=="string"?Buffer.from(h):Buffer.from(h.buffer,h.byteOffset,h.byteLength);try{await c({bucket:d,name:m,
bytes:w,contentType:g,metadata:p,generation:"0"},b)}catch(y){if(!(y instanceof B))throw y;await UE({read:u,describe:l},{bucket:d,name:m,bytes:w,metadata:p},y,b)}},
async replace({bucket:d,name:m,content:h,contentType:g},p){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g},p)},async replaceVersion({bucket:d,name:m,
content:h,contentType:g,generation:p},b){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g,generation:p},b)},read:u,download:r((d,m,h)=>IE(d,g=>u(g,h),
m),"download"),async removeAll({bucket:d,prefix:m,keeps:h=r(()=>!1,"keeps")},g){let p=0;for await(const b of a({bucket:d,prefix:m},g)){const w=b.filter(({name:S})=>!h(
S)),y=Array.from({length:Math.ceil(w.length/100)},(S,E)=>E*100),$=Ft(KE),k=y.map(S=>$(async()=>{const E=w.slice(S,S+100),_=new Set(E.map(({name:O})=>O)),v=i("de\
lete objects under",`gs://${d}/${m}`,g);await t(v,O=>ME({requests:n,bucket:d,names:_,signal:O})),p+=E.length}));await Promise.allSettled(k),await Promise.all(k)}
return p}}}r(JE,"storage");const zE=1024*1024;async function rs(e){const{workspace:t,path:n,input:s}=e,o=r((f,d,m)=>({problem:{code:f,message:`input "${s}": ${d}`,
...m&&{hint:m}}}),"problem"),i=r((f,d)=>{const m=(0,z.relative)(f,d);return m!==""&&m!==".."&&!m.startsWith(`..${z.sep}`)&&!(0,z.isAbsolute)(m)},"isInside");if(n.
includes("\0"))return o("file-not-found","the path has a NUL character.");const a=(0,z.resolve)(t,n);if(!i((0,z.resolve)(t),a))return o("file-outside-workspace",
`"${n}" is outside the workspace.`,"Give a path inside the repository.");let c;try{c=await(0,ce.realpath)(a)}catch{return o("file-not-found",`"${n}" does not ex\
ist in ${t}.`,"Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the repository.")}if(!i(await(0,ce.realpath)(
t),c))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:u,isFile:l}=await(0,ce.stat)(c).then(f=>({size:f.size,isFile:f.isFile()}));
return l?u>zE?o("file-too-large",`"${n}" has ${u.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,ce.readFile)(c),file:(0,z.relative)((0,z.
resolve)(t),a).split(z.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}r(rs,"readWorkspaceFile");function VE(e){const{endpoints:t,call:n,identity:s,
clock:o,oidcToken:i,send:a,mask:c}=e,u=new Map,l=r((p,b)=>{const w=JSON.stringify(p),y=u.get(w);if(y)return y;const $=b();return u.set(w,$),$},"once"),f=r(p=>l(
["credentials",p],()=>eE({identity:p?{...s,key:YE(e.workspace,p)}:s,endpoints:t,clock:o,oidcToken:i,send:a,call:n,mask:c})),"credentialsFor"),d=r(async p=>{const b=await f(
p);return b.ready().catch(()=>{}),b},"startedFor"),m=r(async p=>{const b=await d(p);return{client:await b.client,call:Jf(n,b)}},"signedBy"),h=r(async({token:p,client:b})=>{
const w=t.storage;return p&&!e.isProxied?SE({endpoint:w,token:p}):EE({endpoint:w,client:await b})},"objectRequests"),g=[];return{batch:r(({projectId:p,keyFile:b})=>l(
["batch",p,b],async()=>{const{client:w,call:y}=await m(b),{universe:$}=s,k=await bE({client:w,call:y,endpoint:t.batch,universe:$,projectId:p});return g.push(k),
k}),"batch"),storage:r(({keyFile:p})=>l(["storage",p],async()=>{const b=await d(p);return JE({requests:await h(b),call:Jf(n,b)})}),"storage"),logging:r(({keyFile:p})=>l(
["logging",p],async()=>{const{client:b,call:w}=await m(p);return $E({client:b,call:w,endpoint:t.logging})}),"logging"),permissions:r(({keyFile:p})=>l(["permissi\
ons",p],async()=>{const{client:b,call:w}=await m(p);return OE({client:b,call:w,endpoints:t})}),"permissions"),authenticate:r(async p=>(await f(void 0)).ready(p),
"authenticate"),close:r(async()=>{await Promise.allSettled(g.map(p=>p.close()))},"close")}}r(VE,"clients");const YE=r((e,t)=>({file:t,text:r(async()=>{const n=await rs(
{workspace:e,path:t,input:"credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)},"text")}),"keyIn");
function ld(e,t,n){const{gitHub:s,runner:o,environment:i,clock:a}=n,c=Ys(i).url!==void 0,u=J1({isProxied:c});return VE({identity:e,endpoints:cu(i,e.universe),clock:a,
oidcToken:q1({send:u,environment:i,call:t,isFork:s.isFork,mask:o.mask}),send:u,isProxied:c,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}r(ld,
"connect");function _o(e,t){return G1({workloadIdentityProvider:e.workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,
ref:t.environment.GITHUB_REF??"",eventName:t.gitHub.eventName})}r(_o,"principalIn");function fd(e,t){return P1({clock:t.clock,random:Math.random,trace:t.runner.
debug,principal:e})}r(fd,"callOf");const qE=256,Sr=256*1024,Er=r(e=>({text:r(()=>e,"text")}),"inMemory");function XE(e){let t,n=!1,s=0,o=0;const i=Buffer.allocUnsafe(
Sr);function a(l,f){t??=ZE(e);for(let d=0;d<f;)d+=(0,De.writeSync)(t,l,d,f-d,s+d);s+=f}r(a,"write");function c(){a(i,o),o=0}r(c,"flush");function u(l,f){o+f>Sr&&
c();const d=s+o;return f>Sr?a(Buffer.from(l),f):o+=i.write(l,o),d}return r(u,"put"),{keep(l){if(l.length<=qE||n)return Er(l);const f=Buffer.byteLength(l);let d;
try{d=u(l,f)}catch{return n=!0,Er(l)}return{text:r(()=>d<s?QE(t,d,f):i.toString("utf8",d-s,d-s+f),"text")}},close(){t!==void 0&&(0,De.closeSync)(t),t=void 0,n=!0}}}
r(XE,"inFile");function ZE(e){(0,De.mkdirSync)(e,{recursive:!0});const t=(0,z.join)(e,`kept-${process.pid}-${Date.now()}`),n=(0,De.openSync)(t,"wx+",384);try{(0,De.
rmSync)(t)}catch{}return n}r(ZE,"openNameless");function QE(e,t,n){if(e===void 0)throw new Error("The file of kept texts is closed.");const s=Buffer.allocUnsafe(
n);for(let o=0;o<n;){const i=(0,De.readSync)(e,s,o,n-o,t+o);if(i===0)throw new Error(`The file of kept texts ends at ${t+o}.`);o+=i}return s.toString("utf8")}r(
QE,"textIn");const _r={rung:Ek,isSecondStart:!1,round:0,retry:0};function e_(e,t,n=Er){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,
status:"WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,
startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(s),warnings:[],keep:n}}r(e_,"newRunState");function as(e,t){const n=e;n.stop??=t}r(as,"stopped");
function t_(e){const t=e;delete t.stop}r(t_,"stopWithdrawn");function vr(e,t){e.warnings.push(t)}r(vr,"warned");function dd(e,t,n){if(e.phase!=="waiting")return;
const s=e;s.checkIf=t,s.startedMs=n}r(dd,"began");function hd(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}r(hd,"begunPart");function n_(e,t,n){e.phase!=="ended"&&
e.starting.set(t,n)}r(n_,"starting");function md(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const a={...t,view:pd(
o,i),submittedMs:i,queuedSinceMs:a_(s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,isSettled:!1,early:new Map,writing:new Set};
s.parts.push(a);for(const c of t.combinations){s.holders[c]=t.number,s.starts[c]=(s.starts[c]??0)+1;const{again:u,...l}=s.combinations[c]??{};s.combinations[c]=
l}s.phase="active"}r(md,"started");const pd=r((e,t)=>e.createdMs>0?e:{...So({}),...e,createdMs:t},"datedView");function s_(e,t,n){if(e.phase!=="waiting")return;
const s=e;e.starting.delete(t.name);const{view:o,nowMs:i,limitMs:a}=n;s.early={part:t,view:pd(o,i),submittedMs:i,idleUntilMs:i,limitMs:a,misses:0,isListed:!1}}r(
s_,"startedEarly");function o_(e,t,n){if(e.end)return;const s=e;s.view=t,s.misses=0,s.isListed=!0;const o=wd(t,n);o!==void 0?s.runningMs??=o:s.idleUntilMs=n}r(o_,
"seenEarly");function i_(e){const t=e;t.end||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(i_,"vanishedEarly");function r_(e,t,n){const{early:s}=e;if(e.phase===
"ended"||!s||s.end)return;md(e,{...s.part,needs:t},{view:s.view,nowMs:n}),s.end={kind:"went",atMs:n};const o=e.parts.at(-1);o&&(o.submittedMs=s.submittedMs,o.isListed=
s.isListed,o.wentMs=us(s,n),s.runningMs!==void 0&&(o.waitingSinceMs=s.runningMs,o.runningMs=Math.max(o.wentMs,s.runningMs)))}r(r_,"went");function gd(e,t){const{
early:n}=e;if(!n||n.end)return;const{nowMs:s,reason:o,machineTime:i}=t;n.end={kind:"given up",atMs:s,reason:o,machineTime:i}}r(gd,"gaveUp");function a_(e,{combinations:t},n){
const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}r(a_,"queuedS\
inceMs");function c_(e,t,n){if(e.phase==="ended")return;const s=e;s.phase="active",bd(s,t,{cause:"refused",terms:n})}r(c_,"refused");function u_(e,t,n){if(e.phase===
"ended")return;const s=t;bd(e,n.combinations,{cause:"waited",terms:s.terms}),n.combinations.length>0&&(s.waitedMs=n.afterMs),delete s.starvedSinceMs}r(u_,"taken\
Back");function bd({combinations:e},t,n){for(const s of t)e[s]={...e[s],again:n}}r(bd,"startAgain");function l_(e){e.isEmptied=!0}r(l_,"emptied");function f_(e,t){
const n=e;n.phase!=="ended"&&(n.failure=t)}r(f_,"startFailed");function d_(e,t,n,s){if(t.isSettled)return;const o=t,{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=n.
counts,l=i+a+c+u;i+a>=Math.min(o.parallelism,Or(e,o,n))||l>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=s,o.begunTasks=l,o.misses=0,o.isListed=!0,o.view=
n;const d=wd(n,s);d!==void 0&&(o.runningMs??=Math.max(d,o.wentMs??0))}r(d_,"seen");function wd(e,t){const n=e.state==="RUNNING"||e.state==="SUCCEEDED"||(e.counts.
RUNNING??0)>0;return e.events.find(({description:o})=>/ to RUNNING /.test(o))?.atMs??(n?t:void 0)}r(wd,"runningSince");function yd(e){e.misses++}r(yd,"missed");
function h_(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(h_,"vanished");function m_(e,t,n){e.isSettled||e.failures.set(t,n)}r(m_,
"taskFailed");function p_(e,t,n,s){const o=e;o.runningMs??=n;const i=o.writing;s?i.delete(t):i.add(t)}r(p_,"wrote");function $d(e){const t=e;t.isCancelled=!0}r(
$d,"canceled");function kd(e,t,n){e.isSettled||e.early.set(t,n)}r(kd,"reading");function g_(e,t){const n=e;n.isSettled||(n.endedMs=t)}r(g_,"batchJobEnded");function Sd(e,t){
const n=e;n.isSettled||(n.machineTime=t)}r(Sd,"paid");function vo(e,t){if(e.phase==="ended")return;const n=e,s=n.combinations;for(const[o,i]of t.combinations)s[o]=
i;n.preemptions+=t.preemptions}r(vo,"collected");function b_(e,t,n){if(t.isSettled||e.phase==="ended")return;vo(e,n);const s=t;s.isSettled=!0,s.early.clear()}r(
b_,"settled");function w_(e,t,n){e.phase==="ended"||e.combinations[t]?.outcome||(e.combinations[t]=n)}r(w_,"reused");function y_(e,t,n){const s=e.combinations[t],
o=s?.outcome;if(!s||!o?.failure)return;const{name:i,message:a}=n;e.combinations[t]={...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,
message:a}}}}r(y_,"failureKnown");function Ed(e,t){const n=e;n.phase!=="ended"&&(n.reason??=t)}r(Ed,"explained");function $_(e){if(e.phase==="ended")return;const t=new Set(
e.parts.flatMap(({writing:s,combinations:o})=>[...s].map(i=>o[i]))),n=e.combinations;for(const[s,o]of e.planned.combinations.entries()){if(n[s]?.outcome)continue;
const i=t.has(s)?1:0;n[s]={outcome:{combination:o,index:s,status:"CANCEL",attempts:i,warnings:[]}}}}r($_,"restCancelled");function _d(e,t){if(e.phase==="ended")
return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}r(_d,"ended");function k_(e,t){for(const n of e.
jobs.values())Ed(n,n.parts.length>0?"the run was aborted":"never started"),_d(n,{status:"CANCEL",nowMs:t})}r(k_,"abandoned");const S_=r(e=>e.failure!==void 0||e.
combinations.some(({errors:t})=>t!==void 0),"hasErrors"),cs=r(({isCancelled:e,isEmptied:t})=>e&&!t,"isCutOff");function Or(e,t,n=t.view){const{RUNNING:s=0,ASSIGNED:o=0,
SUCCEEDED:i=0,FAILED:a=0}=n.counts,c=t.combinations.filter(l=>kn(e,t,l)).length,u=[...t.failures.values()].filter(l=>l!==void 0).length;return Math.max(s+o,c-i-
(a-u))}r(Or,"openTasks");const us=r(({submittedMs:e,view:t},n)=>n-(e-t.createdMs),"serviceMs"),Nt=r(({early:e})=>e?.end===void 0?e:void 0,"waitingEarly"),kn=r((e,t,n)=>e.
holders[n]===t.number&&e.combinations[n]?.again===void 0,"isHeld"),E_=r((e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),"holderOf"),__=r((e,t)=>t==="CANCEL"?
e.combinations.find(n=>n.ownCancel!==void 0)?.ownCancel:void 0,"ownCancelOf"),vd=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,
v_=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,O_=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,M_=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,
T_=r(({description:e})=>vd.exec(e)?.[2],"stateSetBy");function Wt({description:e}){return v_.test(e)?"":e.replace(vd,"").trim()}r(Wt,"newsOf");function A_(e){const t=O_.
exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}r(A_,"batchErrorIn");function Od({description:e}){const t=M_.exec(Wt({description:e,atMs:0}));
if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}
r(Od,"taskEndIn");const Mr=$e.diskTypes.split(" "),Md=Mr.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),aB=30,N_=375;function Tr(e,t){const n=io($e.disks,
t)?.split(" ");return!n||!Mr.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}r(Tr,"isDiskOf");const x_=r(e=>Tr("pd-balanced",
e)?void 0:"hyperdisk-balanced","defaultBootDiskType");function Td(e,t){if(Tr(e,t))return;const n=`${xe(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&
!Tr("pd-balanced",t))return`cannot be combined with ${n}, which support only Hyperdisk`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which h\
ave no Hyperdisk Balanced`;const s=io($e.disks,t)??"";return`cannot be combined with ${n}, which support ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(
", ")}`}r(Td,"diskMistake");const Ad=r(e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,"disk_rules_listed");function I_(e,t,n){const s=wt(
e),o=$e.localSsdGb.find(([c])=>c.test(e))?.[1]??N_;if(s&&s.localSsds>0){const c=s.localSsds*o;return t===c?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.
localSsds} of ${o} GB: write local-ssd:${c}`}const i=io($e.localSsds,e),a=`asks for local-ssd, which is not offered for ${xe(e).toUpperCase()} machines (${e})`;
if(i){if(s){const c=Object.keys(i).find(l=>s.vCpus<=Number(l)),u=(i[Number(c)]??"").split(" ").filter(l=>l!==""&&!(n==="nvidia-tesla-t4"&&l==="24")).map(Number);
if(u.length===0)return a;if(t%o===0&&!u.includes(t/o)){const l=`${Ad(u)} of them, that is ${Ad(u.map(f=>f*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o}\
 GB; ${e} takes ${l}`}}}else if(zi(e))return a;return t%o===0?void 0:`has a local SSD of ${t} GB; it must be a multiple of ${o}`}r(I_,"localSsdMistake");const C_=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
function R_(e,t,n){const s=[];for(const[o,i]of e){const[,a="",c=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],u=L_({type:a,sizeGb:Number(c)},t);C_.test(
o)?a===""||Number(c)<10?n(`has '${i}' for ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):u!==void 0?n(u):s.push({path:o,type:a,sizeGb:Number(
c)}):n(`has the path '${o}', which is not /mnt/disks/NAME`,'NAME can contain a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has m\
ore than one local SSD","Write one disk of twice the size; it has two partitions."),s}r(R_,"disksOf");function L_(e,t){if(e.type==="local-ssd")return I_(t?.type??
"",e.sizeGb,t?.gpuType);const n=t&&Td(e.type,t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}r(L_,"mistakeOf");const Nd=r(e=>e.path.slice(11),
"deviceNameOf");var be=P(38815);const xd=28;function Ar(e){const t=Nr(e.replace(new RegExp(`^[${to}]+|[${to}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.
exec(t.replaceAll("_",""));if(!n)return;const[,s,o="",i="",a="0",c,u,l=""]=n,f=s==="-";if(c!==void 0)return{kind:"infinite",isNegative:f};if(u!==void 0)return{kind:"\
nan",isNegative:f,isSignalling:u.length===4,payload:l.replace(/^0+/,"")};if(o+i==="")return;const d=Number(a)-i.length;if(!(Math.abs(d)>=1e18))return{kind:"fini\
te",isNegative:f,coefficient:BigInt(o+i),exponent:d}}r(Ar,"parseDecimal");function Id(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?
-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"\
infinite",isNegative:t};const{numerator:n,power:s}=jd(Math.abs(e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}r(Id,"exactDecimal");
function j_(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().
length;if(e.coefficient!==0n&&o+s>xd)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=D_(e.coefficient,s)),!(i.toString().length>xd))return{...e,coefficient:i,
exponent:n}}r(j_,"quantize");function Cd(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?
"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.
exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}r(Cd,
"decimalText");function P_(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=jd(Math.abs(e)),i=Pd(n*10n**BigInt(t),1n<<BigInt(s)).toString().
padStart(t+1,"0"),a=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-a:a}r(P_,"roundFloat");function Rd(e,t){const[n,s]=[Ar(e),Ar(t)];return!n||!s||
n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.coefficient===s.coefficient:
n.isNegative===s.isNegative&&Dd(n)===Dd(s)}r(Rd,"isSameDecimal");const Ld=r((e,t)=>Rd(e,Cd(Id(t))),"decimalEqualsNumber");function Nr(e){return e.replace(new RegExp(
"\\p{Nd}","gu"),t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(
s%10)})}r(Nr,"asciiDigits");function jd(e){let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}r(jd,"fractionOf");function D_(e,t){
return t>=0?e*10n**BigInt(t):Pd(e,10n**BigInt(-t))}r(D_,"shifted");function Pd(e,t){const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}r(Pd,"divideHalfEve\
n");function Dd(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-n.length}`}r(Dd,"trimmed");function Le(e,t){if(typeof e==
"string"||typeof t=="string"||e===null||t===null)return e===t;const n=Oe(e),s=Oe(t);return n!==void 0&&s!==void 0?n==s:Bd(e)&&s!==void 0?Ld(String(e.v),s):Bd(t)&&
n!==void 0?Ld(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?U_(e,t):e instanceof Map&&t instanceof Map?B_(e,t):e instanceof G&&t instanceof G&&F_(e,t)}r(Le,
"pythonEquals");function Ud(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(Le(n,t))return{key:n}}}r(Ud,"findKey");
function Oo(e){if(typeof e=="string")return`text ${e}`;const t=Oe(e);return t!==void 0?`number ${t}`:e instanceof G?`${e.tag} ${String(e.v)}`:e}r(Oo,"keyIdentit\
y");const Bd=r(e=>e instanceof G&&e.tag==="decimal","isDecimal");function U_(e,t){return e.length===t.length&&e.every((n,s)=>Le(n,t[s]??null))}r(U_,"isSameList");
function B_(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=Ud(t,n);return o!==void 0&&Le(s,t.get(o.key)??null)})}r(B_,"isSameMap");function F_(e,t){
const n=r(s=>s.tag==="set"||s.tag==="frozenset","isSet");if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.length===o?.length&&!!s?.every(i=>o?.some(a=>Le(i,a)))}return e.
tag!==t.tag?!1:e.tag==="decimal"?Rd(String(e.v),String(t.v)):e.tag==="datetime"?W_(String(e.v),String(t.v)):Le(e.v,t.v)}r(F_,"isSameTagged");function W_(e,t){const n=/(?:T[^-+]*)([-+].*)$/;
if(n.test(e)!==n.test(t))return!1;const s=r(o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(
6,"0")}`},"instant");return e===t||s(e)===s(t)}r(W_,"isSameTime");const G_=1e4,H_=6e5;class Mo extends Error{static{r(this,"Excess")}of;offset;constructor(t,n){
super(`too many ${t}`),this.of=t,this.offset=n}}function*K_(e,t){let n=0,s=0,o=0,i=0,a=0,c=!1;for(const u of new be.JG().lex(e)){if(u===""||u===""||u===""){c=
u==="",u===""&&(s=0),yield u;continue}if(c?u.includes(`
`)&&(o=0):u==="["||u==="{"?s++:u==="]"||u==="}"?s--:u==="-"||u==="?"||u===":"&&s===0?o++:/^[&!*]/.test(u)?i++:u.includes(`
`)&&(o=0),c=!1,u[0]!==" "&&a++,a>H_)throw new Mo("parts",n);if(i>G_)throw new Mo("marks",n);if(s>t||s===0&&o>t)throw new Mo("levels",n);yield u,n+=u.length}}r(K_,
"boundedLexemes");const J_=r((e,t)=>Y_(()=>z_(V_(e,t))),"documentsIn");function z_(e){const t=new be.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,
logLevel:"silent"}),n=[];for(const o of t.compose(e))if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.
streamInfo().errors]}}r(z_,"composed");function*V_(e,{maxDepth:t,maxErrors:n}){const s=new be.iX;let o=0;for(const i of K_(e,t)){for(const a of s.next(i))a.type===
"error"&&o++,yield a;if(o>n)break}yield*s.end()}r(V_,"tokensIn");function Y_(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.
stackTraceLimit=t}}r(Y_,"withoutStacks");function q_(e,t,n){const[s]=e.pos;if(Fd.test(e.message))return n.findLast(c=>c<s)??s;const i=e.code==="BAD_INDENT"&&/^[ \t]*\n/.
test(t.slice(s))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(s)):null,a=s+(i?.[0].length??0);return a+(/^ */.exec(t.slice(a,a+200))?.[0].length??0)}r(q_,"placeOfError");
const Fd=/^Missing closing .quote/,Sn=/^Implicit (?:keys need to be on a single line|map keys need to be followed)/;function X_(e,t){const n=e.some(({code:s})=>s===
"TAB_AS_INDENT");return e.filter(({code:s,message:o,pos:[i]},a)=>{if(n&&s==="BAD_INDENT")return!1;const c=e[a-1];return!(Sn.test(o)&&c!==void 0&&Sn.test(c.message))||
t.slice(c.pos[0],i).split(`
`).length>2})}r(X_,"withoutFollowUps");const Z_=[[/^Missing closing (.)quote.*/,"The closing $1 is missing."],[/^(Invalid escape sequence \\.).*/,"$1."],[/^Implicit (?:map )?keys need to be .*/,
"There is no key with a colon here."],[/^All mapping items must .*/,"The keys of one mapping must begin in the same column."],[/^Nested mappings are not .*/,"A \
value in the line of its key cannot be a key with a value."],[/^Unexpected scalar at node end.*/,"There is more text after the end of the value."],[/^Not a YAML token: .*/,
"There is more text after the end of the value."],[/^Sequence item without .*/,"This is neither an item of the list nor part of the item before it."],[/^Flow (?:map|sequence) in block .* end with a (.)$/,
"The closing $1 is missing, or is not indented more than its key."]];function Q_(e){const t=e.message.split(`
`)[0]?.trim()??"",[n,s]=Z_.find(([o])=>o.test(t))??[];return n&&s!==void 0?t.replace(n,s):/[.!?]$/.test(t)?t:`${t}.`}r(Q_,"hints_messageOf");function Wd(e,t,n){
const s=t.lastIndexOf(`
`,n-1)+1,o=Ir(t,s),i=Math.max(0,n-s),a={text:t,offset:n,start:s,line:o,before:o.slice(0,i),after:o.slice(i)};for(const c of ev){const u=c(e,a);if(u!==void 0)return u}}
r(Wd,"hints_hintFor");const ev=[({code:e})=>e==="TAB_AS_INDENT"?"Indent with spaces.":void 0,(e,{line:t})=>/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(t)?"Resolve t\
he merge conflict, and remove its marks.":void 0,(e,{line:t})=>/^\s*```/.test(t)?"Remove the line: a definition contains only YAML.":void 0,({message:e=""})=>Fd.
test(e)?"Close it, and indent its continuation lines more than its key.":void 0,({code:e})=>e==="BAD_DQ_ESCAPE"?"A backslash begins an escape in double quotes: \
double it, or use single quotes.":void 0,({code:e},{after:t})=>e==="BAD_SCALAR_START"?`Put quotes around a text that begins with ${t[0]??"it"}.`:void 0,tv,nv,sv,
iv,av,(e,{line:t})=>/(?<!\$)\{\{/.test(t)?'Put quotes around a value that begins with a brace, as in "{{ \u2026 }}".':void 0,({code:e},{after:t})=>e==="BAD_ALIA\
S"?To(t):void 0,({message:e=""},{before:t})=>/^Tags and anchors must be separated/.test(e)?To(/[!&]\S*$/.exec(t)?.[0]??"&"):void 0,cv,uv,({message:e=""})=>Sn.test(
e)?"Write a colon and a space after the key.":void 0,lv];function To(e){const[t=""]=e;return`Put quotes around a text that begins with ${t}: without them it is ${{
"*":"an alias","&":"an anchor","!":"a tag"}[t]??"special"}.`}r(To,"special");function tv({message:e=""},{before:t,after:n}){if(/^Unexpected scalar at node end/.
test(e))return/["']\s*$/.test(t)?'A value that begins with a quote ends at the next one: put all of it into quotes of the other kind, or write it below "|".':/[\w\]}]\s+$/.
test(t)&&/^[\w"'-]+\s*:/.test(n)&&/[[{]/.test(t)?"Write a comma before it.":void 0}r(tv,"quotedPart");const xr=/(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;function nv({
message:e=""},{text:t,start:n,before:s,line:o}){if(/^Not a YAML token/.test(e)&&xr.test(s))return`Begin the text in the next line, indented, or remove ${/[|>]/.
exec(s)?.[0]} and write it in quotes.`;const i=Cr(t,n)?.line??"",a=Je(o)<=Je(i);return xr.test(i)&&a&&(e.startsWith("All mapping")||Sn.test(e))?"Indent the text\
 more than its key.":void 0}r(nv,"afterBlockHeader");function sv({code:e},{text:t,start:n,line:s}){if(e!=="BAD_INDENT")return;const o=Je(s);let i;for(let a=n,c=0;c<
Hd;c++){const u=Cr(t,a);if(!u)return;if(Je(u.line)<=o)return i!==void 0&&xr.test(u.line)&&Je(u.line)<o?`The first line of this text begins in column ${Je(i)}: n\
o other line of it may begin before that column.`:void 0;i=u.line,a=u.start}}r(sv,"outsideBlockText");const ov=5e3;function iv({message:e=""},{text:t,offset:n}){
if(!/^Flow (?:map|sequence) in block collection must be/.test(e))return;let s=0;for(let o=n-1;o>=Math.max(0,n-ov);o--){const i=t[o]??"";if((i==="]"||i==="}")&&s++,
!(i!=="["&&i!=="{")&&!(s-- >0))return`Close the ${i} of line ${t.slice(0,o).split(`
`).length}.`}}r(iv,"unclosedBracket");const rv=[[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"which is no ordinary space: replace it with one"],[/[\u200b-\u200f\u2060\ufeff\u00ad]/,
"which is invisible: remove it"],[/\uff1a/,'which is no ordinary colon: write ": "'],[/^\s*[\u2013\u2014]/,'which is no hyphen: write "-"']];function av(e,{line:t}){
const n=Gd(t);return n&&`The line has ${n}.`}r(av,"foreignSign");function Gd(e){for(const[t,n]of rv){const s=t.exec(e);if(!s)continue;return`the character U+${(s[0].
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")} in place ${[...e.slice(0,s.index)].length+1}, ${n}`}}r(Gd,"foreignCharacter");function cv({message:e=""},{
line:t}){if(!(!Sn.test(e)&&!/^Nested mappings/.test(e)))return/^\s*-[^\s-]/.test(t)?"Write a space after the hyphen.":Sn.test(e)&&/^\s*(?:- +)*[\w-]+:\S/.test(t)?
"Write a space after the colon.":void 0}r(cv,"missingSpace");function uv({message:e=""},{text:t,start:n,line:s,after:o}){if(!/^Nested mappings are not allowed/.
test(e))return;if(/:(?:\s|$)/.test(o))return'Put quotes around a text that contains ": ".';const i=Ir(t,n+s.length+1);return Je(i)>Je(s)?`The next line begins i\
n column ${Je(i)} and this one in column ${Je(s)}: keys of one mapping begin in one column.`:'Put quotes around a text that contains ": ".'}r(uv,"nestedMapping");
function lv({code:e,message:t=""},{text:n,start:s,line:o}){if(e!=="BAD_INDENT"&&!t.startsWith("Sequence item without"))return;const i=Cr(n,s)?.line,[a,c]=[Je(o),
Je(i??"")];if(!(a===c||i===void 0))return`It begins in column ${a} and the line before it in column ${c}: keys of one mapping begin in one column.`}r(lv,"wrongC\
olumn");function Ir(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n).replace(/\r$/,"")}r(Ir,"lineAt");const Hd=1e3;function Cr(e,t){for(let n=t,s=0;n>0&&s<Hd;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=Ir(e,n);if(o.trim()!=="")return{line:o,start:n}}}r(Cr,"lineBefore");const Je=r(e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1,"columnOf");function fv(e,t,n,s){
if(e.type===be.X5.BLOCK_LITERAL||typeof t!="string")return;const[o=0,i=o]=e.range??[],a=e.type===be.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,c=n.slice(a,i);return t.includes(`
`)||c.includes(`
`)?hv(t,c,s):void 0}r(fv,"scalarLines");const dv=64*1024*1024;function hv(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,a=1,c=0;for(const[l,f]of t.split(`
`).entries()){const d=f.trim().replace(/^["']/,l===0?"":"$&").replace(/["'\\]$/,"").trim();if(d===""||c>dv)continue;const m=e.indexOf(d,i);c+=(m<0?e.length:m)-i,
!(m<0)&&(a+=e.slice(i,m).split(`
`).length-1,o.has(a)||o.set(a,n+l),i=m+d.length)}const u=[];for(let l=1;l<=s;l++)u.push(o.get(l)??u.at(-1)??n);return u}r(hv,"codeLines");function Kd(e){const t=Vd(
e);if(![7,8,10].includes(t.length))return;const n=Yd(t,t.length);return n&&zd(n)}r(Kd,"parseIsoDate");function Rr(e){const t=Vd(e);if(t.length<7)return;const n=pv(
t),s=n===void 0?void 0:Yd(t,n);if(!s||n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&
240)===224?3:(o&240)===240?4:2,a=wv(t.slice(n+i));return a&&{...s,...a}}r(Rr,"parseIsoDatetime");function Jd(e){const{hour:t,minute:n,second:s,microsecond:o}=e,
i=o===0?"":`.${Gt(o,6)}`;return`${zd(e)}T${Gt(t,2)}:${Gt(n,2)}:${Gt(s,2)}${i}`}r(Jd,"isoMoment");const En=r(e=>new G("datetime",`${e}+00:00`,{tz:"UTC"}),"utcDat\
etime");function mv(e){const t=String(e.v),[,n="",s,o,i,a="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(t)??[];if(s===void 0)return En(
n);const c=(Number(o)*3600+Number(i)*60+Number(a))*(s==="-"?-1:1);if(c===0)return En(n);const u=/\.\d+/.exec(n)?.[0]??"",l=Date.parse(`${n.replace(/\.\d+/,"")}Z`)-
c*1e3,f=new Date(l).toISOString();return/^(?!0000)\d{4}-/.test(f)?En(f.slice(0,19)+u):void 0}r(mv,"toUtc");const Gt=r((e,t)=>String(e).padStart(t,"0"),"pad"),zd=r(
({year:e,month:t,day:n})=>`${Gt(e,4)}-${Gt(t,2)}-${Gt(n,2)}`,"isoDate"),Vd=r(e=>Buffer.from(e,"utf8").toString("latin1"),"utf8"),Lr=r(e=>e!==void 0&&e>="0"&&e<=
"9","isDigit");function Ht(e,t,n){const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}r(Ht,"digitsAt");function pv(e){if(e.length===7)return 7;
if(e[4]==="-")return e[5]!=="W"?10:e.length<8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&Lr(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;Lr(
e[t]);)t+=1;return t<9?t:t%2===0?7:8}r(pv,"findSeparator");function Yd(e,t){const n=Ht(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]===
"W")return gv({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Ht(e,o,2);if(o+=2,s&&e[o++]!=="-")return;const a=Ht(e,o,2);if(!(i===void 0||a===void 0||i<1||i>
12||a<1))return a<=bv(n,i)?{year:n,month:i,day:a}:void 0}r(Yd,"readDate");function gv(e){const{text:t,year:n}=e,s=Ht(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.
hasDash&&t[o++]!=="-")return;i=Ht(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>53)return;const a=Ao(n,0,4),c=a.getTime()-(a.getUTCDay()+6)%7*864e5,u=new Date(
c+((s-1)*7+i-1)*864e5);if(s===53&&![Ao(n,0,1),Ao(n,11,31)].some(d=>d.getUTCDay()===4))return;const[l,f]=[u.getUTCFullYear(),u.getUTCMonth()+1];return l>=1&&l<=9999?
{year:l,month:f,day:u.getUTCDate()}:void 0}r(gv,"readWeekDate");function Ao(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t,n),s}r(Ao,"utcDate");const bv=r(
(e,t)=>Ao(e,t,0).getUTCDate(),"daysInMonth");function wv(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=qd(e,0,n);if(!s||s.hour>23||s.minute>59||s.second>59)
return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=qd(e,t+1,e.length);return!o||o.hasMore?void 0:o.hour*3600+o.minute*
60+o.second<86400?s:void 0}r(wv,"readTime");function qd(e,t,n){const s=[0,0,0];let o=t,i=!0;const a=r((l,f)=>{const[d=0,m=0,h=0]=s;return{hour:d,minute:m,second:h,
microsecond:l,hasMore:f}},"clock");for(let l=0;l<3;l+=1){const f=Ht(e,o,2);if(f===void 0)return;s[l]=f;const d=e[o+2];if(o+=3,l===0&&(i=d===":"),o>=n)return a(0,
d!==void 0);if(!(i&&d===":")){if(d==="."||d===",")break;if(i)return;o-=1}}const c=Math.min(n-o,6),u=Ht(e,o,c);if(u!==void 0){for(o+=c;Lr(e[o]);)o+=1;return a(u*
10**(6-c),o<e.length)}}r(qd,"readClock");function yv(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.
test(e)?!1:Zd(e)??Qd(e)??eh(e)??e}r(yv,"plainScalar");const Xd=new Map([["str",e=>e],["null",()=>null],["bool",$v],["int",Zd],["float",e=>Qd(e)??kv(e)],["timest\
amp",eh]]);function $v(e){return/^(?:yes|true|on)$/i.test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}r($v,"taggedBool");function kv(e){const t=e.replaceAll("\
_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?Ce(Number(t)):void 0}r(kv,"pythonFloat");function Zd(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.
exec(e)??[],s=n.replaceAll("_","");if(t===void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,a)=>i*60n+BigInt(a),0n):o=BigInt(
/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),Ye(t==="-"?-o:o)}r(Zd,"plainInt");function Qd(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return Ce(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.
exec(e);if(t)return Ce(+`${t[1]}Infinity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").
split("."),i=s.split(":").map(Number);i.push(+`${i.pop()??0}.${o}`);const a=i.reduce((c,u)=>c*60+u,0);return Ce(e.startsWith("-")?-a:a)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?Ce(Number(e.replaceAll("_",""))):void 0}r(Qd,"plainFloat");function eh(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,a,c,u="",l,f,d,m]=t,h=r(k=>k.padStart(2,"0"),"pad"),g=`${n}-${h(s)}-${h(o)}`;if(!Rr(`${g}T${h(i??"0")}:${a??"00"}:${c??
"00"}`))return;if(i===void 0)return s.length+o.length===4?new G("date",g):void 0;const p=u.slice(0,6).padEnd(6,"0"),b=`${h(i)}:${a}:${c}${Number(p)===0?"":`.${p}`}`,
w=Number(d??0)*60+Number(m??0),y=f===void 0?"":`${f}${h(`${Math.floor(w/60)}`)}:${h(`${w%60}`)}`,$=l===void 0?y:"+00:00";return new G("datetime",`${g}T${b}${$===
"-00:00"?"+00:00":$}`)}r(eh,"plainDate");const Sv=5e5,jr=100,Pr=100,Ev="The file has more than 10,000 anchors, tags and aliases.",_v='Pass values with the input\
 "matrix" or "params_file".',th="Write it out, or use a matrix.",vv="The file has more than 600,000 keys, values, signs and line breaks.",Ov='Remove the line "-\
--", or move what follows it to another file.',No=`The file is nested deeper than ${jr} levels.`,Mv=`${To("*")} An alias needs the anchor, such as &base, before\
 it.`,nh="Remove it, or put quotes around a text that begins with !.";class Qe extends Error{static{r(this,"Refusal")}code;offset;hint;constructor(t,n,s,o){super(
n),this.code=t,this.offset=s,this.hint=o}}function sh(e){const t=r((n,s,o,i)=>{const a=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:a,excerpt:e.excerpt(
a),...i&&{hint:i}}},"problem");try{const{documents:n,errors:s}=J_(e.text,{maxDepth:jr,maxErrors:Pr}),[o,i]=n,a=X_(s,e.text),c=a.find(({message:d})=>d.startsWith(
"Maximum call stack"));if(c)return{problems:[t("too-deep",No,c.pos[0])]};if(a.length>0){const d=Av(n),m=a.slice(0,Pr).map(h=>{const g=q_(h,e.text,d);return t("y\
aml-syntax",Q_(h),g,Wd(h,e.text,g))});return{problems:Nv(m)}}if(!o)return{problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-doc\
ument","A file can contain only one YAML document; this is the start of a second one.",i.range?.[0]??0,Ov)]};if(!o.contents)return{problems:[t("empty-file","The\
 file is empty.",0)]};const u=Iv(e,o),l=u.read(o.contents,0),f=r(d=>u.unread.has(ls(d)),"isUnread");return{tree:l,problems:u.problems,isUnread:f}}catch(n){if(n instanceof
Mo){const{of:s,offset:o}=n;return s==="levels"?{problems:[t("too-deep",No,o)]}:s==="parts"?{problems:[t("file-too-large",vv,o,_v)]}:{problems:[t("too-many-alias\
es",Ev,o,th)]}}if(n instanceof Qe)return{problems:[t(n.code,n.message,n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[t("too-deep",No,0)]};throw n}}
r(sh,"read_readYaml");const ls=r(e=>`${e?.line}:${e?.column}`,"read_placeOf");function Tv(e,t){if(e.kind==="sequence"&&t.kind==="sequence"){const s=new Set(t.items.
flatMap(oh)),o=e.items.filter(i=>!oh(i).some(a=>s.has(a)));return{...t,items:[...o,...t.items]}}if(e.kind!=="mapping"||t.kind!=="mapping")return t;const n=new Map(
e.members.map(s=>[Oo(s.key),s]));for(const s of t.members)n.set(Oo(s.key),s);return{...t,members:[...n.values()]}}r(Tv,"joined");function oh(e){return e.kind===
"scalar"?[e.value]:e.kind==="sequence"?[]:e.members.flatMap(({key:t,node:n})=>(t==="name"||t==="id")&&n.kind==="scalar"?[n.value]:[])}r(oh,"namesIn");function Av(e){
const t=[];for(const n of e)(0,be.YR)(n,{Scalar(s,{type:o,range:i}){(o===be.X5.QUOTE_DOUBLE||o===be.X5.QUOTE_SINGLE)&&t.push(i?.[0]??0)}});return t.sort((n,s)=>n-
s)}r(Av,"quotedTexts");function Nv(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(s)?!1:(t.add(s),!0)})}r(Nv,"distinct");function xv(e){
const t=new Map,n=new Map;return(0,be.YR)(e,{Node(s,o){!(0,be.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);const i=(0,be.Vj)(o)?t.get(o.source):void 0;(0,be.Vj)(
o)&&i&&n.set(o,i)}}),n}r(xv,"aliasTargets");function Iv(e,t){const n=[],s=new WeakSet,o=new Set,i=new Set;let a=0;const c=xv(t),u=r(b=>b?.range?.[0]??0,"offsetO\
f");function l({code:b,message:w,offset:y,hint:$}){const k=`${b} ${y}`;if(n.length>=Pr||i.has(k))return;i.add(k);const S=e.at(y);n.push({code:b,message:w,at:S,excerpt:e.
excerpt(S),...$&&{hint:$}})}r(l,"report");function f(b,w){l(w);const y=e.at(w.offset),$={kind:"scalar",at:y,value:b,textAt:y};return s.add($),o.add(ls(y)),$}r(f,
"markedUnread");function d(b,w,y=0){a++;const $=b?u(b):y;if(a>Sv)throw new Qe("too-many-aliases","Aliases make the file too large to read.",$,th);if(w>jr)throw new Qe(
"too-deep",No,$);const k=e.at($);if(b!==null&&!(0,be.Vj)(b)&&m(b),b===null)return{kind:"scalar",at:k,value:null,textAt:k};if((0,be.Vj)(b)){const S=c.get(b);if(S)
return d(S,w+1);const E=`No anchor &${b.source} precedes this alias.`;return f(`*${b.source}`,new Qe("unknown-alias",E,$,Mv))}if((0,be.oP)(b))return{kind:"seque\
nce",at:k,items:b.items.map(S=>d(S,w+1,$))};if((0,be.jh)(b)){const S=b.items,E={kind:"mapping",at:k,members:g(S,w)};return S.some(({key:_})=>!(0,be.jn)(_)&&!(0,be.
Vj)(_))&&(s.add(E),o.add(ls(k))),E}return h(b,k)}r(d,"read");function m(b){const{anchor:w,tag:y}=b;if(w!==void 0&&!/^[\w-]+$/.test(w)){const S=`"&${w}" is not a\
n anchor, whose name has only letters, digits, "-" and "_".`;l(new Qe("yaml-syntax",S,u(b),To("&")))}const $=y===void 0||y==="!"||/^tag:yaml\.org,2002:(?:map|seq)$/.
test(y);if((0,be.jn)(b)||$)return;const k=y.replace("tag:yaml.org,2002:","!!");l(new Qe("unknown-tag",`The tag ${k} is not supported.`,u(b),nh))}r(m,"checkMarks");
function h(b,w){const y=b.type===be.X5.BLOCK_LITERAL||b.type===be.X5.BLOCK_FOLDED,$=y?e.text.indexOf(`
`,b.range?.[0]??0)+1:0,k=y&&$>0?e.at($):w,S=b.source??String(b.value??""),E=b.tag==="!"?void 0:b.tag?.replace("tag:yaml.org,2002:",""),_=b.type===be.X5.PLAIN||b.
type===void 0,v=_?S:String(b.value??""),O=_?yv(S):v,N=E===void 0?O:Xd.get(E)?.(v);if(N===void 0){const R=b.tag?.replace("tag:yaml.org,2002:","!!"),L=Xd.has(E??"")?
`does not fit "${S}"`:"is not supported",K=new Qe("unknown-tag",`The tag ${R} ${L}.`,u(b),nh);return f(v,K)}if(_&&E===void 0&&(S==="="||S==="<<")){const R=`"${S}\
" has a special meaning in YAML.`;return f(S,new Qe("yaml-syntax",R,u(b),"Quote it."))}const A=fv(b,N,e.text,k.line);return{kind:"scalar",at:w,value:N,textAt:k,
..._&&E===void 0&&typeof N!="string"?{written:S}:{},...A&&{textLines:A}}}r(h,"scalar");function g(b,w){const y=[],$=new Map;for(const S of b){if((0,be.jn)(S.key)&&
S.key.source==="<<"&&S.key.type===be.X5.PLAIN){y.push(...p(d(S.value,w+1,u(S.key)),u(S.key)));continue}const _=d(S.key,w+1);if(_.kind!=="scalar"){const A=u(S.key),
C=Wd({},e.text,A);l(new Qe("yaml-syntax","A key must be text or a number.",A,C));continue}const v=d(S.value,w+1,S.key?.range?.[2]??u(S.key));s.has(v)&&o.add(ls(
_.at));const O=Oo(_.value),N=$.get(O);if(N){const A=`The key '${pt(_.value)}' occurs a second time; the first is on line ${N.keyAt.line}.`;l(new Qe("duplicate-k\
ey",A,u(S.key),"Remove one of them.")),typeof _.value!="string"&&o.add(ls(_.at))}$.set(O,{key:_.value,keyAt:_.at,node:N?Tv(N.node,v):v})}const k=new Map(y.map(S=>[
Oo(S.key),S]));for(const[S,E]of $)k.set(S,E);return[...k.values()]}r(g,"members");function p(b,w){if(b.kind==="mapping")return b.members;const y=b.kind==="seque\
nce"?b.items.filter($=>!s.has($)):[];if(s.has(b))return[];if(b.kind!=="sequence"||!y.every($=>$.kind==="mapping")){const $="The merge key << needs a mapping or \
a list of mappings.";return l(new Qe("yaml-syntax",$,w)),[]}return y.toReversed().flatMap(({members:$})=>$)}return r(p,"mergedMembers"),{problems:n,unread:o,read:r(
(b,w)=>d(b,w),"read")}}r(Iv,"treeReader");const Cv=1024*1024,Dr=160;function xo(e,t){const n=[0];for(let c=e.indexOf(`
`);c>=0;c=e.indexOf(`
`,c+1))n.push(c+1);const s=r(c=>(n[c]??e.length+1)-1,"endOf"),o=Rv(e),i=r(c=>ih(o,c),"pairsBefore");return{text:e,file:t,at(c){const u=Math.max(1,ih(n,c+1)),l=n[u-
1]??0;return{file:t,line:u,column:c-l-(i(c)-i(l))+1}},line:r(c=>[n[c-1]??e.length,s(c)],"line"),excerpt({line:c,column:u}){const l=n[c-1]??e.length,f=Math.max(0,
u-1-Dr/2),d=a(l,f),m=[...e.slice(d,Math.min(s(c),d+2*Dr)).replace(/\r$/,"")].slice(0,Dr),h=m.slice(0,u-1-f).map(g=>g==="	"?"	":" ");return`${m.join("")}
${h.join("")}^`}};function a(c,u){const l=i(c);let f=c+u;for(let d=-1;d!==i(f)-l;)d=i(f)-l,f=c+u+d;return/[\udc00-\udfff]/.test(e[f]??"")&&f++,Math.min(f,e.length)}}
r(xo,"source_sourceOf");function Rv(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}r(Rv,"surrogatePairs");function ih(e,t){
let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;(e[o]??0)<t?n=o+1:s=o}return n}r(ih,"countBelow");const Lv=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function jv(e,t){const n=r((i,a,c=1,u)=>({problems:[{code:i,message:a,at:{file:t,line:c,column:1},...u&&{hint:u}}]}),"refuse");if(e.byteLength>Cv){const i=e.byteLength.
toLocaleString("en-US");return n("file-too-large",`The file has ${i} bytes; a definition has at most 1 MiB.`)}let s;try{s=new TextDecoder("utf-8",{fatal:!0}).decode(
e)}catch{return n("not-utf8","The file is not UTF-8 text.",Pv(e),"Save it as UTF-8.")}const[o]=Lv.exec(s)??[];if(o!==void 0){const{line:i}=xo(s,t).at(s.indexOf(
o)),a=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),c=`The file has the character U+${a}, which YAML does not allow.`;return n("control-chara\
cter",c,i,`If it is intended, write "\\u${a}" in double quotes.`)}return{text:s.replace(/\r(?!\n)/g,`
`),problems:[]}}r(jv,"decodeDefinition");function Pv(e){let t=1;for(let n=0;n<e.length;t++){const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder(
"utf-8",{fatal:!0}).decode(o)}catch{return t}n+=o.length+1}return t}r(Pv,"firstBadLine");function ke(e){switch(e.kind){case"scalar":return e.value;case"sequence":
return e.items.map(ke);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,ke(n)]))}}r(ke,"nodeValue");function Ur(e){switch(e.kind){case"scalar":return e.
written===void 0||e.value===null||Dv(e.written)?e.value:e.written;case"sequence":return e.items.map(Ur);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[
t,Ur(n)]))}}r(Ur,"valueAsWritten");const Dv=r(e=>/^(?:0|-?[1-9]\d*)$/.test(e),"isUsualNumber"),Kt=r(e=>e.kind==="scalar"&&typeof e.value=="string","isText"),at=r(
e=>e.kind==="scalar"&&e.value===null,"isNothing"),rh=r(e=>e.kind==="sequence"&&e.items.every(Kt),"isListOfTexts"),Uv={date:"date",datetime:"time",int:"number",float:"\
number"};function et(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;if(t===null)return"nothing";if(typeof t==
"boolean")return`the boolean ${t?"true":"false"}`;if(typeof t=="number")return`the number ${t}`;if(typeof t=="string")return"text";if(!(t instanceof G))return"a\
 value of another type";const n=Uv[t.tag];return n===void 0?"a value of another type":`the ${n} ${e.written??String(t.v)}`}r(et,"kindName");const Br=r(e=>ah(e,{
isAsWritten:!1}),"readInputText"),Fr=r(e=>ah(e,{isAsWritten:!0}),"readInputAsWritten");function ah(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?
m0(e):Tu(e)}}catch(u){if(!(u instanceof SyntaxError))throw u;/^\s*[[{]\s*["[{]/.test(e)&&(n=u.message)}const{tree:s,problems:o}=sh(xo(e,"input"));if(s&&o.length===
0)return{value:t?Ur(s):ke(s)};if(n!==void 0)return{error:n};const[i]=o,a=i?.at?` (line ${i.at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(
/: ".*/s,"").replace(/^The file/,"It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${a}`}}r(ah,"readText");const Io=336*3600,Se={project_id:{form:"text",about:"\
Project that runs the Batch job."},region:{form:"text",about:"Region of the Batch job, e.g. `us-central1`."},gcs_bucket:{form:"text",about:"Bucket for the files\
 and results of the job; it must exist."},credentials_path:{form:"text",about:"Key file on the runner, for the requests of this job only. Workload identity need\
s no key."},machine_type:{property:"machineType",form:"text",pattern:ge.machineType,expected:"a machine type such as e2-standard-4",isOfTemplate:!0},max_parallel_tasks:{
property:"maxParallelTasks",form:"whole",min:1,max:5e3,about:"Number of tasks of the job that run at the same time, unless its strategy sets `max-parallel`."},cpu_count:{
form:"number",min:.1,max:416},cpu_milli:{form:"whole",min:100,max:416e3,input:"cpu_count",about:"Thousandths of a vCPU reserved for each task; see `cpu_count`."},
memory_mb:{property:"memoryMib",form:"whole",min:128,max:3e7},min_cpu_platform:{property:"minCpuPlatform",form:"text",isOfTemplate:!0},boot_disk_size_gb:{property:"\
bootDiskGb",form:"whole",min:30,max:65536,isOfTemplate:!0},boot_disk_type:{property:"bootDiskType",form:"text",isOfTemplate:!0},disks:{form:"mapping",about:"Add\
itional disks of each VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its path."},mounts:{form:"mappin\
g",about:"Buckets and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://server/export`, with `:rw` at \
the end for write access ([files.md](files.md#mounts))."},gpu_count:{form:"whole",min:0,max:16},gpu_type:{form:"text"},install_gpu_drivers:{property:"installGpu\
Drivers",form:"boolean"},preemptible:{form:"boolean",input:"provisioning_model",about:"The same as `spot`.",isOfTemplate:!0},spot:{form:"boolean",input:"provisi\
oning_model",about:"Spot machines: cheaper, but can be preempted at any time.",isOfTemplate:!0},provisioning_model:{form:"text",isOfTemplate:!0},max_preemptions:{
form:"whole",min:1,max:11,isOfTemplate:!0},fallback:{form:"entries",isOfTemplate:!0},fallback_after:{form:"text"},on_out_of_memory:{form:"entries",isOfTemplate:!0},
start_early:{form:"text"},expected:{form:"text",about:"How long the tasks of the job take together, such as `5m`, for jobs that need it and start early ([machin\
es.md](machines.md#start-early)). Earlier runs count more, with `history`."},image:{property:"image",form:"text",pattern:ge.image,expected:"the address of an im\
age, such as us-docker.pkg.dev/my-project/images/etl:1",example:"us-docker.pkg.dev/my-project/images/etl:1"},requirements:{form:"list"},cache:{property:"cache",
form:"boolean"},env:{form:"mapping",input:"env_vars",about:"Environment variables of the tasks."},secrets:{form:"mapping",about:"Environment variables from Secr\
et Manager: a variable and `SECRET`, `SECRET:VERSION` or the full name."},needs_artifacts:{form:"jobs",about:"Needed jobs whose artifacts the tasks find in `$NE\
EDS_ARTIFACTS_DIR`, or `true` for all of them ([files.md](files.md#artifacts))."},service_account:{property:"serviceAccount",form:"text",pattern:ge.serviceAccount,
expected:"the e-mail of a service account",input:"batch_service_account",example:"tasks@my-project.iam.gserviceaccount.com",about:"Service account of the VMs."},
network:{property:"network",form:"text",isOfTemplate:!0},subnetwork:{property:"subnetwork",form:"text",isOfTemplate:!0},no_external_ip:{property:"noExternalIp",
form:"boolean",isOfTemplate:!0},tags:{property:"tags",form:"list"},labels:{form:"mapping",about:"Labels of the Batch job and its VMs."},priority:{property:"prio\
rity",form:"whole",min:0,max:99},timeout_seconds:{form:"whole",min:1,max:Io,input:"task_timeout",about:"Maximum duration of a task, in seconds."},retry_count:{property:"\
maxRetries",form:"whole",min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a machine failure."},zones:{property:"\
zones",form:"list",about:"Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"reservation",form:"text",pattern:ge.reservation,
expected:"a name, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},instance_template:{property:"instanceTemplate",
form:"text"},image_streaming:{property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{form:"text"},placement:{property:"pla\
cement",form:"text",pattern:/^collocated$/i,expected:"COLLOCATED"}},Bv={image:Se.image,env:Se.env,environment:Se.env,needs_artifacts:Se.needs_artifacts},Fv=r(e=>ch(
(t,n)=>uh(e,n.input??t,n)),"plainInputs"),Wv=r((e,t)=>ch((n,s)=>uh(e,n,s)??t[s.property]),"plainArguments");function ch(e){const t=Object.entries(Se).flatMap(([
n,s])=>"property"in s?[[s.property,e(n,s)]]:[]);return Object.fromEntries(t)}r(ch,"eachPlain");function uh(e,t,n){switch(n.form){case"text":return n.pattern?e.matching(
t,n.pattern,n.expected??""):e.text(t);case"whole":return e.integer(t,n);case"boolean":return e.boolean(t);case"list":return e.list(t)}}r(uh,"fieldOf");const lh=[
"STANDARD","SPOT","FLEX_START","RESERVATION_BOUND"];function Gv(e,t){const n=e.text("cpu_count"),s=n===void 0?void 0:Math.round(Number(n)*1e3),{min:o,max:i}=Se.
cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse("cpu_count",`must be a number of vCPUs from ${o/1e3} to ${i/1e3}; got "${n}"`);const a={...Fv(e),requirements:t.split(
`
`).map(c=>c.trim()).filter(c=>c&&!c.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...Se.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:Hv(e),registryUsername:e.text("registry_username"),registryPassword:Kv(e),provisioningModel:e.choice("provisioning_model",lh),maxPreemptions:e.integer(
"max_preemptions",Se.max_preemptions),fallback:hh(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",dh)??900,startEarly:e.choice(
"start_early",fh),onOutOfMemory:e.text("on_out_of_memory")==="next"?"next":hh(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration(
"task_timeout",Se.timeout_seconds)??6*3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("\
skip_default_labels")};return zv(e,a),a}r(Gv,"machineInputs");function Hv(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,
Math.max(0,s)).trim();o===""?e.refuse("mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} tw\
ice`):t.set(o,n.slice(s+1).trim())}return t}r(Hv,"mountsIn");const fh=["never","auto","always"],dh={min:1,max:48*3600};function hh(e,t,n){const s=e.text(t);if(s===
void 0)return;const o=Br(s),i=`Write for example ${t}: '[{machine_type: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,
i);return}const{value:a}=o,c=Array.isArray(a)?a:void 0,u=c?.flatMap(l=>l instanceof Map?[l]:[]);if(u&&u.length===c?.length)return u;e.refuse(t,`must be ${n}`,i)}
r(hh,"overridesOf");function Kv(e){const t=e.text("registry_password");if(t===void 0||ge.secretVersion.test(t))return t;e.refuse("registry_password","must be pr\
ojects/P/secrets/S/versions/V, a secret of Secret Manager")}r(Kv,"registryPasswordOf");function Wr(e){if(!ge.environmentName.test(e))return`has the invalid vari\
able name '${e}'`;if(ge.reservedName.test(e))return`sets ${e}, which ${e.startsWith("BATCH_")?"Batch":"the task runner"} sets itself`}r(Wr,"variableMistake");function Jv(e){
if(ge.environmentName.test(e))return;const t=e.replace(/^export\s+/,"").replace(/[^A-Za-z0-9_]/g,"_");return ge.environmentName.test(t)?`Write ${t}=VALUE.`:"Nam\
es have letters, digits and underscores, and do not begin with a digit."}r(Jv,"nameHint");function zv(e,t){for(const[n,s]of[["env_vars",t.env],["secrets",t.secrets]])
for(const o of s.keys()){const i=Wr(o);i&&e.refuse(n,i,Jv(o))}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:
["gpu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}r(zv,"checkNames");const mh=/[\u0000-\u001f\u007f]/,Vv=r(e=>[...e].filter(([,t])=>!mh.test(t)),"s\
pecVariables"),Yv=r(e=>[...e].filter(([,t])=>mh.test(t)),"filedVariables");function qv(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.
mapping(s)??[]){const a=Wr(o);a&&e.refuse(s,a),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}\
, which no variable can hold`);return n}r(qv,"environmentOf");function Xv(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],
`sets ${s}, and so does the plain environment`)}r(Xv,"checkSecretNames");const ct=r(e=>"bucket"in e,"isBucket"),Zv=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,ph="\
/mnt/disks",Qv='For example /mnt/disks/data: letters, digits, ".", "_" and "-" between slashes.',eO=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,tO=/[;&|`$<>"'\\\s*?]/,
nO=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,sO="gs://bucket/folder or nfs://server/export";function oO(e,t,n){const s=[];for(const[o,i]of e){const a=o.replace(/\/+$/,
""),c=[...t,...s.map(l=>l.path)].find(l=>iO(a,l)),u=rO(a,i);!a.startsWith(`${ph}/`)||!Zv.test(a)?n(`has the path '${o}', which is not below ${ph}/`,Qv):c!==void 0?
n(`has the path '${a}', where '${c}' is already`,"Neither can be inside the other."):typeof u=="string"?n(`has '${i}' for ${a}, which ${u}`):s.push(u)}return s.
toSorted((o,i)=>Number(ct(i.source))-Number(ct(o.source)))}r(oO,"mountsOf");const iO=r((e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`),"isNested");
function rO(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(":rw"),i=o?n.slice(0,-3):n,a=s.find(l=>!nO.test(l));if(a!==void 0)return`has the opti\
on '${a}', which is not --name or --name=value`;const c=[i,...s].find(l=>/:r[ow]$/i.test(l))?.slice(-3);if(c!==void 0)return`has '${c}'; only ':rw' is allowed, \
directly after the address, and without it the mount is read-only`;const u=aO(i);return typeof u=="string"?u:!ct(u)&&s.length>0?"has options, which only buckets\
 can have":{path:e,source:u,isWritable:o,options:s}}r(rO,"mountOf");function aO(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.exec(e)??[];if(t===void 0)return`\
is not ${sO}, with :rw at the end for write access`;if(tO.test(s))return"has white space or a special character in its path";if(s.split("/").some(o=>o===".."||o===
"."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return ge.bucket.test(n)?{bucket:n,folder:o}:`has the invalid bucket na\
me '${n}'`}return eO.test(n)?s.length>1?{server:n,export:s}:"has no export; write for example nfs://10.0.0.2/share":`has the invalid server name or address '${n}\
'`}r(aO,"mounts_sourceOf");const gh=r(e=>ct(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,"sourceText"),bh=r(({isWritable:e})=>e?
"roles/storage.objectUser":"roles/storage.objectViewer","roleOf");function cO({path:e,source:t,isWritable:n,options:s}){return ct(t)?{gcs:{remotePath:t.folder===
""?t.bucket:`${t.bucket}/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},
mountPath:e}}r(cO,"volumeOf");function uO(e){const t=e.text("cpu_count"),n=e.text("cpu_milli");t&&n&&Math.round(Number(t)*1e3)!==Number(n)&&Co(e,["cpu_count",t],
["cpu_milli",n]);const s=e.boolean("spot"),o=e.boolean("preemptible");s!==void 0&&o!==void 0&&s!==o&&Co(e,["spot",String(s)],["preemptible",String(o)]);const i=e.
text("gpu_type");i!==void 0&&Number(e.text("gpu_count"))===0&&e.has("gpu_count")&&Co(e,["gpu_type",i],["gpu_count","0"]);const a=e.mapping("env")??new Map,c=[...e.
mapping("environment")??[]].find(([l,f])=>{const d=a.get(l);return d!==void 0&&d!==f}),[u]=c??[];u!==void 0&&wh(e,["env","environment"],l=>`sets ${u}, and ${l} \
sets it to another value`)}r(uO,"checkSameMeaning");function Co(e,t,n){const s=new Map([t,n]);wh(e,[t[0],n[0]],(o,i,a)=>`is ${s.get(a)}, but ${o} is ${s.get(i)}`)}
r(Co,"refuseBoth");function wh(e,[t,n],s){const[o,i]=lO(e,t,n)?[t,n]:[n,t],a=e.at(o),c=a?`${o} on line ${a.line}, column ${a.column}`:o;e.refuseEither([i,o],s(c,
o,i),"Remove one of them.")}r(wh,"refuseAt");function lO(e,t,n){const[s,o]=[e.at(t),e.at(n)];return!s||!o?!0:s.line===o.line?s.column<o.column:s.line<o.line}r(lO,
"comesBefore");const Ro=["provisioning_model","spot","preemptible"],yh=168*3600;function $h(e,t){const n=e.boolean("spot")??e.boolean("preemptible"),s=e.choice(
"provisioning_model",lh);return s!==void 0&&n!==void 0&&n!==(s==="SPOT")&&Co(e,["provisioning_model",s],[e.has("spot")?"spot":"preemptible",String(n)]),s??(n===
void 0?t.provisioningModel:n?"SPOT":"STANDARD")}r($h,"provisioningModelOf");function fO(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer("max_preempti\
ons",Se.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const a=n!=="STANDARD"&&!Ro.some(c=>e.has(c));return(i!==void 0||
a&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}r(fO,"maxPreemptionsOf");
const kh=r(e=>`${e} is only available with the provisioning model SPOT or FLEX_START`,"onlySpot");function dO(e,t){$e.withoutStandard.test(t)&&e.refuseEither(["\
max_preemptions"],`does not fit: ${kh(t)}`)}r(dO,"checkStandard");function hO(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==void 0&&t.reservation!==
"NO_RESERVATION",i=[...Ro,"machine_type"];n==="SPOT"&&$e.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot machines of type ${s}`),
n==="STANDARD"&&$e.withoutStandard.test(s)&&e.refuseEither(i,`does not fit: ${kh(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&e.refuseEither(Ro,"needs\
 reservation when it is RESERVATION_BOUND","Name the reservation."),n==="FLEX_START"&&mO(e,t,o)}r(hO,"checkProvisioning");function mO(e,t,n){const{machineType:s}=t;
if(t.gpu===void 0&&!$e.flexStart.test(s)){const o=[...Ro,"machine_type"];zi(s)?e.refuseEither(o,`does not fit: FLEX_START is only for machines with GPUs and for\
 H4D, not for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not known to have GPUs`)}t.taskTimeoutSeconds>yh&&e.refuseEither(["timeout_seconds"],`is ${t.taskTimeoutSeconds}\
 s; tasks on FLEX_START machines run for at most 7 days`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be combined with the provisioning model FLE\
X_START"),n&&e.refuseEither(["reservation"],"cannot be combined with the provisioning model FLEX_START","Remove it.")}r(mO,"checkFlexStart");const Sh="/opt/gcp-\
batch-workflow",Eh=[50001,50002,50003,50004,50006],fs=1e5,Lo=5e3,pO=1e6,Et=r((e,t)=>Math.min(e.parallelism||Lo,t,Lo),"tasksAtATime"),gO="started-early",bO=120,wO=10;
function Gr(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:Oh(s.image)}:s,i={...fE(t,e.identity,e.skipDefaultLabels),...e.early&&{[gO]:"\
true"}},a=_h(o,e.early),c=Be(o),u={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},taskGroups:[{taskCount:String(e.taskCount),parallelism:String(
e.parallelism??Et(t,e.taskCount)),...c.tasksPerVm!==void 0&&{taskCountPerNode:String(c.tasksPerVm)},taskSpec:{maxRunDuration:`${yO(o,e.early)}s`,maxRetryCount:a,
...a>0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...Eh]}}]},...$O(c),environment:{variables:{...Object.fromEntries(Vv(o.env)),[Uu]:e.
jobUri,...e.early&&{[D0]:e.early.prepareUri},...!o.imageStreaming&&{[U0]:Sh}},...o.secrets.size>0&&{secretVariables:Object.fromEntries(o.secrets)}},...SO(o),runnables:[
{displayName:t.job.id.slice(0,63),container:EO(o,n)}]}}],allocationPolicy:_O(o,i),logsPolicy:{destination:"CLOUD_LOGGING"}};return{...u,labels:{...i,[$t.spec]:At(
JSON.stringify(u)).slice(0,32)}}}r(Gr,"batchJobSpec");function yO(e,t){const n=e.taskTimeoutSeconds;if(!t)return n;const s=n+t.waitSeconds+Wu+bO;return e.provisioningModel===
"FLEX_START"?Math.min(s,yh):s}r(yO,"batch_job_longestRun");function _h({maxRetries:e,provisioningModel:t},n){return n&&t==="SPOT"&&e>0?Math.min(e+1,wO):e}r(_h,"\
retriesOf");function $O({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(e)},...t!==void 0&&{memoryMib:String(
t)}}}}r($O,"computeResource");const vh="mirror.gcr.io/",Hr=r(e=>e.startsWith(vh),"hasOtherImage"),Oh=r(e=>Hr(e)?`docker.io/${e.slice(vh.length)}`:e,"otherImage");
function kO(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,o={...s?.variables,[Bu]:t},i={...n.taskSpec,environment:{...s,variables:o}};return{...e,taskGroups:[
{...n,taskSpec:i}]}}r(kO,"withJobKey");function SO({disks:e,mounts:t}){const n=[...e.map(s=>({deviceName:Nd(s),mountPath:s.path})),...t.map(cO)];return n.length>
0&&{volumes:n}}r(SO,"volumesOf");function EO(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-workflow:${Sh}`],...e.disks.map(({path:o})=>`${o}:${o}`),...e.mounts.
map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"python3",commands:["-c",t.loader,t.archive],...s.length>0&&{volumes:s},
...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}r(EO,"container");function _O(e,t){const n=e.network!==
void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>0?e.zones.map(o=>`zones/${o}`):[`regions/${e.
region}`]},instances:[{...s===void 0?{policy:vO(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],...e.serviceAccount&&{serviceAccount:{
email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},...e.subnetwork!==void 0&&{subnetwork:e.
subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{placement:{collocation:e.placement.toUpperCase()}}}}
r(_O,"allocationPolicy");function vO(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==void 0;return{machineType:e.machineType,...e.minCpuPlatform!==
void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&{image:"batch-debian"},...e.bootDiskType!==void 0&&{type:e.
bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.disks.map(s=>({deviceName:Nd(s),newDisk:{type:s.type,sizeGb:String(
s.sizeGb)}}))},...t&&!fn(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},...e.reservation!==void 0&&{reservation:e.reservation}}}r(vO,"inst\
ancePolicy");const OO=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
MO=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,TO=/\b404\b|not exist|not found/i,AO=300,NO="An NFS server must be reachable fr\
om the network of the VMs (firewall: TCP 2049 and 111), and must export to them.";function xO({machine:e},t){const{mounts:n}=e,s=n.length>0?t.find(f=>OO.test(f)):
void 0;if(s===void 0)return;const o=n.filter(({source:f})=>ct(f)&&s.includes(f.bucket)),a=(o.length>0?o:n).flatMap(f=>ct(f.source)?[{bucket:f.source.bucket,role:bh(
f)}]:[]).map(({bucket:f,role:d})=>`gcloud storage buckets add-iam-policy-binding gs://${f} --role=${d} --member=VMS`),u=`The VM could not mount ${n.map(({path:f,
source:d})=>`${gh(d)} at ${f}`).join(", ")}.`;if(MO.test(s)&&a.length>0){const f=`The VMs' service account lacks a role. Run: ${a.join("; ")}.`;return{name:"Mou\
ntRefused",message:u,hint:f}}if(TO.test(s))return{name:"MountFailed",message:u,hint:'Check "mounts": it does not exist.'};const l=n.some(({source:f})=>!ct(f))?`\
Check "mounts". ${NO}`:'Check "mounts".';return{name:"MountFailed",message:`${u} The VM's log: ${s.trim().slice(0,AO).replace(/\.$/,"")}.`,hint:l}}r(xO,"mountFa\
ilure");const Jt="ImageNotStarted",IO=[[/exec format error/i,{name:Jt,message:"The image is built for a different CPU architecture than that of the VM.",hint:"B\
uild the image for the CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform)."}],[/no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
{name:"DiskFull",message:"The boot disk is too small for the image.",hint:'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.'}],
[/toomanyrequests|pull rate limit|429 Too Many Requests/i,{name:Jt,message:"The registry of the image accepts no more pulls for now.",hint:'Set "registry_userna\
me" and "registry_password", or copy the image to Artifact Registry.'}],[/manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
{name:Jt,message:"The registry has no such image, or none for the CPU of the VM.",hint:'Check the input "image": its name, tag and platform.'}],[/pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
{name:Jt,message:"The VM may not pull the image, or it does not exist.",hint:'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy\
-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for other registries, set "registry_username" and "registry_password".'}],[/(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
{name:Jt,message:"The VM has no route to the registry of the image.",hint:"Without an external IP address, images need Private Google Access (Artifact Registry)\
 or Cloud NAT (any other registry)."}],[/executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,{name:Jt,
message:"The image has no python3.",hint:"Use an image with Python 3.9 or later as python3, such as python:3.11-slim."}],[/permission denied/i,{name:Jt,message:"\
The command in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function CO(e){for(const[
t,n]of IO)if(e.some(s=>t.test(s)))return n}r(CO,"startFailure");const _n={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the\
 VMs.",hint:'Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},RO=[[/Limit: 0(?:\.0+)?(?![\d.])/,
"The project has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max\
_parallel_tasks", or request more of this quota.'],[/(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,'Use smaller boot disks, disks of another type, or fewer at a\
 time ("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.'],[/GPUS|NVIDIA|TPU/,'Lower "max_parallel_tasks", u\
se another GPU or region, or request more of this quota (GPUs also count toward GPUS_ALL_REGIONS).']],Kr={name:"NoCapacity",message:"The zones have no more mach\
ines of this type.",hint:'Try another "machine_type", "region" or "provisioning_model", or more "zones".'},LO={name:"ExternalIpForbidden",message:"A policy of t\
he organization forbids VMs with an external IP address.",hint:'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that\
 has Private Google Access.'},jO={name:"ImageForbidden",message:"A policy of the organization forbids Batch's VM images.",hint:'Ask for the project "batch-custo\
m-image" to be added to constraints/compute.trustedImageProjects.'},PO={name:"NoAgentContact",message:"The VM started, but its agent never reached Batch.",hint:"\
Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without an external IP address, the subnetwork needs Private \
Google Access."},Mh={name:"PolicyViolated",message:"A policy of the organization forbids such VMs.",hint:'The text names the constraint. Ask the administrator o\
f the organization for an exception for the project, or use an "instance_template" that satisfies it.'},Th={name:"NoServiceAccount",message:"The service account\
 of the VMs does not exist.",hint:'Check the input "batch_service_account".'},Ah={name:"ServiceAccountMismatch",message:"The instance template and the job name \
different service accounts for the VMs.",hint:'Set "batch_service_account" to the service account of the template, or remove it from the template.'},Nh={name:"M\
achineNotOffered",message:"The region or the zones do not offer what the job requests.",hint:'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" aga\
inst "region" and "zones": gcloud compute machine-types list, gcloud compute accelerator-types list.'},xh={name:"PermissionDenied",message:"Compute Engine refus\
ed the VMs: a permission of the project or of Batch's service agent is missing.",hint:"The text names the permission. Ask the administrator of the project for i\
t; Batch's service agent (service-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent."},Ih={name:"NoNetwork",message:"The \
network or the subnetwork of the VMs does not exist, or Batch may not use it.",hint:`Check "network" and "subnetwork"; for a shared VPC, Batch's agent and the V\
Ms' account need roles/compute.networkUser in the host project.`},Ch={name:"InvalidMachine",message:"Compute Engine refused the requested machine.",hint:"The te\
xt says what is wrong; it comes from the inputs or from runs-on.with of this job."},DO={name:"ApiDisabled",message:"An API that Batch needs is not enabled in th\
e project.",hint:"Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT"},UO={name:"NotScheduled",message:"\
Batch could not schedule the job in time.",hint:'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_par\
allel_tasks".'},Rh={name:"ServiceFailed",message:"Compute Engine failed when Batch requested machines.",hint:"Run the job again. If it happens again, see https:\
//status.cloud.google.com."},BO=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,_n],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
Kr],[/constraints\/compute\.vmExternalIpAccess\b/i,LO],[/constraints\/compute\.trustedImageProjects\b/i,jO],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
Mh],[/\bNo VM has agent reporting\b/i,PO],[/service account specified in the instance template .* doesn't match/i,Ah],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
Th],[/\bAPI has not been used in project\b/,DO],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,Ih],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
Nh],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,xh],[/\b(?:Internal error|backendError|Please try again)\b/i,Rh]],FO=[[/QUOTA/,_n],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
Kr],[/SERVICE_ACCOUNT_MISMATCH/,Ah],[/SERVICE_ACCOUNT/,Th],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,Nh],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,xh],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
Mh],[/NETWORK/,Ih],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,Rh],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,Ch]],WO=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
GO={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. The values that it names come from the inputs or from runs-o\
n.with of this job."};function Lh(e){const t=A_(e),n=BO.find(([s])=>s.test(e))?.[1]??(t&&FO.find(([s])=>s.test(t.code))?.[1]);return n===_n?{..._n,hint:HO(e)}:n||
(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(e)?UO:/non-retryable information/.test(e)?Ch:t||WO.test(KO(e))?GO:void 0)}r(Lh,"meaningOf");function Jr(e){
const{name:t=""}=Lh(e)??{};return t===_n.name||t===Kr.name}r(Jr,"refusesMachines");const HO=r(e=>RO.find(([t])=>t.test(e))?.[1]??_n.hint??"","quotaHint"),KO=r(e=>e.
replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g," "),"withoutNames");function ds(e){for(const t of e.events.toReversed()){if(T_(t)===
"RUNNING"||Od(t))return;const n=Wt(t),s=n===""?void 0:Lh(n);if(s)return{meaning:s,event:t,news:n}}}r(ds,"jobTrouble");const jh=50005,JO={5e4:{name:"Unknown",message:"\
The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch's agent."},50001:{name:"Preempted",message:"Com\
pute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provision\
ing_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.",hint:`Run the job a\
gain. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork needs Private Google Access; and the VMs' servic\
e account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.`},50003:{name:"VmReboot\
ed",message:"The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"The VM and the task stopped responding.",hint:'\
Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50006:{name:"VmRecreated",message:"Compute Engine r\
ecreated the VM while the task ran.",hint:"Run the job again."}},zO='Run the job again. If it happens again, give the tasks more memory ("machine_type", "memory\
_mb"). Other tasks of this run worked, so no role and no network setting is missing.',jo=r(({events:e})=>e.findLast(({exitCode:t})=>t!==void 0),"lastExit");function VO(e,t,n){
const s=n&&jo(n);if(n?.state==="SUCCEEDED")return{exitCode:0,...s&&{news:Wt(s)}};if(s?.exitCode!==void 0)return{exitCode:s.exitCode,news:Wt(s)};const i=e.events.
toReversed().flatMap(a=>Od(a)??[]).find(a=>a.index===t);return i?{exitCode:i.exitCode,news:Wt({description:i.description,atMs:0})}:{}}r(VO,"task_failure_endOf");
function YO(e){const{planned:t,job:n,index:s,task:o,evidence:i={}}=e,{exitCode:a,news:c}=VO(n,s,o);if(a===void 0)return qO(t,n,o);if(a===jh)return Ph(t);const u=JO[a];
if(!u)return hs({meaning:Dh(a,t,i),planned:t,exitCode:a});const l=a===50002&&i.isRoleProved?{...u,hint:zO}:u;return hs({meaning:l,planned:t,exitCode:a,...c&&{news:c}})}
r(YO,"explainTask");function Ph(e){const t={name:Hu,message:`The task exceeded its time limit (${e.machine.taskTimeoutSeconds} s).`,hint:'Raise "task_timeout" (\
runs-on.with: timeout_seconds), or give each combination less work.'};return hs({meaning:t,planned:e,exitCode:jh})}r(Ph,"overTime");function qO(e,t,n){const s=ds(
t);if(s&&s.meaning.name!=="NeverRan")return hs({meaning:s.meaning,planned:e,news:s.news});const o=s?.news??t.events.toReversed().map(Wt).find(Boolean),i="Check \
the events of the Batch job: gcloud batch jobs describe.",a=n?.events.some(({taskState:f})=>f==="RUNNING")??!1,c=`Batch ended the job as ${t.state}.`,l={...a?{name:"\
StoppedWithJob",message:`The task was stopped; ${c}`}:{name:"NeverRan",message:`The task never ran; ${c}`},hint:s?.meaning.hint??(o?"":i)};return hs({meaning:l,
planned:e,...o&&{news:o}})}r(qO,"withoutExit");function hs(e){const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Gu.setup?"setup":"batch",stagePath:[],
name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Vr(t.hint,n)}}}r(hs,"failure");function XO(e,t,n){
const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&o!=="ImageNotStarted")return e;const i=Dh(s,t,n),a=i.hint&&Vr(i.hint,t);return{...e,name:i.name,message:i.
message,...a&&{hint:a}}}r(XO,"explainedByLog");const ZO=/(?:^· |\] )cannot run: (.+)$/,QO=new Set([125,126,127,255]);function Dh(e,t,n){const{hasBegun:s,lines:o=[]}=n,
i=`The task ended with exit code ${e} without writing its result.`,a=s?o.flatMap(l=>ZO.exec(l)?.[1]??[]).at(-1):void 0;if(a!==void 0)return{name:"NoResult",message:a};
const c=s?void 0:xO(t,n.jobLines??o)??CO(o);if(c)return{...c,message:`${c.message} ${i}`};if(QO.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${eM[e]??
""}`.trim(),hint:zr};if(e===137)return{name:"Killed",message:i,hint:'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or\
 "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"A native library in the image crashed (segmentation fault or abort). Try another versi\
on of it, or another image; too little memory can also be the cause."};if(e===0||e===Gu.setup||s)return{name:"NoResult",message:e===0?"Batch reports the task as\
 a success, but it wrote no result.":i,hint:tM(t,n)};const u=n.isRoleProved?zr:`${zr} If it did start, ${Uh(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i}\
 It printed nothing.`,hint:u}:{name:"NoResult",message:i,hint:u}}r(Dh,"endingOf");const eM={125:"Docker could not start the container.",126:"The command in the \
image cannot be executed.",127:"The image does not have the command.",255:"The image is most likely built for another CPU architecture (exec format error)."},zr=`\
Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machine\
s), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs' service account must be able to pull it; run: gcloud projects add-iam-policy-bindi\
ng PROJECT --role=roles/artifactregistry.reader --member=VMS.`,Uh=r(({machine:e})=>`the VMs' service account may not write to the bucket; run: gcloud storage bu\
ckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --member=VMS, with the condition in docs/google-cloud-setup.md (and, for the la\
st lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`,"roleHint");function tM(e,{isRoleProved:t}){
return t?'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory, disk), or the connection to Cloud Storage was lost\
. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.':`Most likely ${Uh(e)}`}r(tM,"noResultHint");const Vr=r((e,{machine:t})=>{
const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).replaceAll(/\bPROJECT\b/g,()=>t.
projectId)},"withNames"),ms=r(e=>Eh.some(t=>t===e?.exitCode),"isMachineFailure"),Po=20;function nM(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.
strategy.failFast||cs(n)||n.view.state!=="FAILED"||s?.state==="SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}r(nM,"isStoppedWithJob");function sM({
combinations:e,terms:t},n,s){if(n.length===e.length)return;const o=t.round>=Po;for(const i of n){const a=s.get(i);if(!a?.outcome)continue;if(!o){s.set(i,{...a,again:{
cause:"stopped",terms:t}});continue}const c={origin:"batch",stagePath:[],name:"NeverRan",message:oM,hint:iM},u={name:c.name,message:c.message};s.set(i,{outcome:{
...a.outcome,failure:c},errors:u})}}r(sM,"markStopped");const oM=`Never started: in ${Po} further rounds Batch ended the job each time another combination faile\
d, before this one could end.`,iM='Fix the failing combinations, or raise "max-parallel" so that more of them run in each round.';function xt(e,{cause:t,terms:n}){
switch(t){case"stopped":return n.round<Po?{...n,round:n.round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"wait\
ed":return Fh(e,n,{...n.rung,fallback:n.rung.fallback+1});case"memory":return Fh(e,n,{...n.rung,memory:n.rung.memory+1})}}r(xt,"nextTerms");const Bh=r((e,t)=>xt(
e,{cause:"refused",terms:t})!==void 0,"movesOn"),Fh=r((e,t,n)=>Zn(e,n)&&{...t,rung:n,isSecondStart:!1,round:0},"on"),rM=new Set([125,126]),aM=1;function cM(e){const{
part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||cs(t)||t.view.state==="CANCELLED"&&!t.isEmptied||o===void 0||t.writing.has(n)?!1:rM.has(
o)?!0:o===aM&&Hr(t.planned.machine.image)&&!e.isRoleProved}r(cM,"getsSecondStart");const uM=new Set([137,143,50004,void 0]),lM=["NoCapacity","QuotaExceeded","No\
tScheduled"],fM=50002;function Wh({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:a}){const c=e.planned.combinations[n];if(!c)return{};const u=e.combinations[n]?.
outcome?.attempts??0,l=Math.max(i?.outcome?.attempts??0,u+gM(o)),f={combination:c,index:n,attempts:l,warnings:[]},d=(i?.artifacts||i?.log)&&{stored:i.stored,...i.
artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},m=o&&jo(o)?.exitCode,h=i?.outcome?.status==="CANCEL"||uM.has(m);if(dM(t)&&(o?.state!=="FAILED"||h))return i?.
outcome?.status==="CANCEL"?{...i,outcome:{...i.outcome,attempts:l}}:{outcome:{...f,status:"CANCEL"},...d};const g=YO({planned:t.planned,job:t.view,index:s,...o&&
{task:o},evidence:{isRoleProved:a}}),p=hM({part:t,task:s,failure:g,isRoleProved:a});return{outcome:{...f,status:"FAILED",failure:g},errors:{name:g.name,message:g.
message},...d,...p&&{again:{cause:p,terms:t.terms}}}}r(Wh,"withoutResult");const dM=r(e=>cs(e)||e.view.state==="CANCELLED"&&!e.isEmptied||e.view.state==="DELETI\
ON_IN_PROGRESS","wasCancelled");function hM(e){const{part:t,failure:n}=e;if(cM(e))return"unstarted";if(!cs(t))return ms(n)?pM(t,n)?"memory":"lost":t.runningMs===
void 0&&mM(n)?"refused":void 0}r(hM,"causeOf");const mM=r(({name:e,exitCode:t})=>t===void 0&&lM.includes(e),"isRefusal"),pM=r(({planned:e,terms:t},{exitCode:n})=>n===
fM&&t.rung.memory>0&&xt(e,{cause:"memory",terms:t})!==void 0,"isForMemory"),gM=r(e=>{const t=e?.events??[],n=t.some(({taskState:s,exitCode:o})=>s==="FAILED"||o!==
void 0);return Math.max(n?1:0,t.filter(({taskState:s})=>s==="RUNNING").length)},"startsOf"),Yr=r(({events:e})=>e.filter(ms).length,"lossesOf"),bM=32,wM=`{"by":"\
action"}
`;async function yM(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(ue(o)),a=Vf(e.identity,t.planned.job.id),c=await $M(e,{job:t,part:n,folder:a,storage:i},
s),u=Ft(bM),{bucket:l}=o,f=c.map(({index:d,name:m})=>u(async()=>await kM({storage:i,bucket:l,name:m,key:n.key},s)?[d]:[]));return await Promise.allSettled(f),(await Promise.
all(f)).flat()}r(yM,"claimWaiting");async function $M(e,{job:t,part:n,folder:s,storage:o},i){const{machine:a}=n.planned,c=new Map;for await(const h of o.list({bucket:a.
bucket,prefix:s},i))for(const{name:g,metadata:p}of h)c.set(g,p);const u=r(h=>of(n.key,h,c.get(h)??{})==="task","isTasks"),l=n.combinations.flatMap((h,g)=>kn(t,n,
h)?[{index:h,task:g,starts:n.earlierStarts[g]??0}]:[]),f=l.filter(({index:h,starts:g})=>u(s+br(h,g,0))),d=new Map;if(f.length>0&&a.maxRetries>0){const h=await e.
clients.batch(ue(a));for(const g of await h.tasks(n.name,"State=PENDING",i))d.set(g.index,Yr(g))}const m=new Set(f.map(({task:h})=>h));return l.flatMap(({index:h,
task:g,starts:p})=>{const b=m.has(g)?d.get(g):0;return b===void 0?[]:[{index:h,name:s+br(h,p,b)}]})}r($M,"claimable");async function kM({storage:e,bucket:t,name:n,
key:s},o){const i={...sf(s,n,"action")};try{return await e.create({bucket:t,name:n,content:wM,contentType:"application/json",metadata:i},o),!0}catch(a){if(!(a instanceof
B)||a.status!=="PLANTED_OBJECT")throw a;const c=await e.describe({bucket:t,name:n},o);if(of(s,n,c.metadata)!=="task")throw a;return!1}}r(kM,"claimed");function Gh({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i=SM(o),a=ut(o.ended_ms),c=o.job_skipped==="true",u=c?"SKIP":o.status;if(u!=="SUCCESS"&&u!=="FAILED"&&
u!=="CANCEL"&&u!=="SKIP")return;const l=Hh(o),f={combination:{...e,strategyId:o.strategy_id||e.strategyId},index:t,status:u,attempts:n+s+1,...i!==void 0&&{startedMs:i},
...a!==void 0&&{endedMs:a},...l&&{usage:l},warnings:[]};if(u!=="FAILED")return{state:{outcome:f},isWhole:c};const[d,m]=["Error","It failed; the run ended before\
 its result could be read."];return{state:{outcome:{...f,failure:{origin:"stage",stagePath:[],name:d,message:m}},errors:{name:d,message:m}},isWhole:!1}}r(Gh,"re\
sultOfMetadata");function SM({started_ms:e,waited_ms:t}){const n=ut(e);return n===void 0?void 0:n+(ut(t)??0)}r(SM,"startOf");function Hh(e){const t=ut(e.cpu_ms),
n=ut(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=Kh(e.disk_bytes,e.disk_total_bytes),i=Kh(e.gpu_bytes,e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,
memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",...o&&{disk:o},...i&&{gpu:i}}}r(Hh,"usageIn");function EM({log:e=""}){
const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(e)??[];if(!(t===void 0||s===void 0))return{generation:t,bytes:Number(n),crc32c:s,isCut:o!==
void 0}}r(EM,"logIn");function Kh(e,t){const n=ut(e),s=ut(t);return n===void 0||!s?void 0:{bytes:n,totalBytes:s}}r(Kh,"fillOf");function ut(e){return e!==void 0&&
/^\d{1,15}$/.test(e)?Number(e):void 0}r(ut,"result_metadata_numberOf");function _M(e){const t=new Map;for(const{task:n,retry:s,metadata:o}of e){const i=ut(o.started_ms),
a=ut(o.ended_ms);if(i===void 0||a===void 0)continue;const c=t.get(n),u=ut(o.waited_ms),l={index:n,retry:s,startedMs:i,endedMs:a,...u!==void 0&&{waitedMs:u}};c?t.
set(n,vM(c,l)):t.set(n,[l])}return t}r(_M,"spansOfResults");function vM(e,t){const n=[...e,t],s=Math.max(...n.map(({retry:o})=>o));return n.map(o=>o.retry<s?{...o,
isLost:!0}:o)}r(vM,"withNewest");function OM({index:e,events:t}){const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=ms(
o);n.push({index:e,retry:n.length,startedMs:s,endedMs:o.atMs,isLost:i}),s=void 0}return n}r(OM,"spansOfTask");function Jh(e,t,n){const{view:s}=e,o=e.waitingSinceMs??
e.runningMs,i=Math.max(s.counts.RUNNING??0,e.writing.size),a=s.events.find(({description:c})=>/ to SCHEDULED /.test(c))?.atMs;return b$({createdMs:s.createdMs,...a!==
void 0&&{scheduledMs:a},...o!==void 0&&{runningMs:o},isStarved:ds(s)!==void 0,atATime:e.parallelism,tasksPerVm:qr(e),spans:[...t.values()].flat(),unended:{tasks:e.
endedMs===void 0?Math.min(i,e.combinations.length-t.size):0,untilMs:n}})}r(Jh,"machineTimeOfPart");const qr=r(({view:e,planned:t})=>e.tasksPerVm??Be(t.machine).
tasksPerVm??1,"tasksPerVmOf");function MM(e){const t=new Map,n=r((s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.get(s.name)??{atMs:o,runMs:0,machines:0,
most:0,paidMs:0};t.set(s.name,i),s.view.state==="SCHEDULED"&&(i.scheduledAtMs??=o);const a=AM(s,o-(i.scheduledAtMs??o)),c=s.view.runMs??0;return i.paidMs+=(i.machines+
a)/2*Math.max(o-i.atMs,c-i.runMs),i.atMs=o,i.runMs=c,i.machines=a,i.most=Math.max(i.most,a),i.paidMs+i.most*qn},"paidMsOf");return{spent(s,o){let[i,a]=[0,0];for(const c of[
...s.jobs.values()].flatMap(TM)){const{machine:u}=c.planned,l=n(c,o)/dn;i+=l*(Ut(u)??0),a+=l*((e&&zn(u,e))??0)}return{vcpuHours:i,amount:a}}}}r(MM,"newSpending");
function TM({parts:e,early:t}){if(!t||t.end?.kind==="went")return e;const{name:n,planned:s,parallelism:o}=t.part,i=t.end?.machineTime;return[...e,{name:n,planned:s,
parallelism:o,view:t.view,...i&&{machineTime:i}}]}r(TM,"paidOf");function AM(e,t){const{state:n,counts:s}=e.view;if(Ze(n)||n==="QUEUED")return 0;const o=(s.RUNNING??
0)+(s.ASSIGNED??0),i=s.PENDING??0,a=ds(e.view)!==void 0;if(n==="SCHEDULED"&&(a||t<uo))return 0;const c=a?o:Math.min(e.parallelism,o+i);return Math.ceil(c/qr(e))}
r(AM,"spending_machinesOf");const NM=15e3;function xM(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=MM(t);let a=!1;const c=r(({amount:l})=>t?
ro(l,t):"","amountOf"),u=n!==void 0||s!==void 0||o!==void 0;return{pollMs:u?NM:Number.POSITIVE_INFINITY,looked(l){if(!u)return;const f=i.spent(e.state,e.clock.now());
if(o!==void 0&&f.amount>=o&&!a){a=!0;const p=`The machines of this run have cost about ${c(f)} so far (input "warn_cost").`;vr(e.state,p),e.log.warn(p)}const d=n!==
void 0&&f.amount>=n;if(!d&&(s===void 0||f.vcpuHours<s)||!IM(e.state)&&!l())return;const[m,h]=d?[c(f),"max_cost"]:[`${Ge(f.vcpuHours)} vCPU-hours`,"max_vcpu_hour\
s"],g=`cost-cap: its machines have cost about ${m}, including their shutdown (limit: input "${h}")`;as(e.state,{status:"CANCEL",limit:"cost-cap",message:g})}}}r(
xM,"budgetOf");const IM=r(({jobs:e})=>[...e.values()].some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!Ze(s.state))),"isUnderWay");function Do(e,t,n,s){
_d(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}r(Do,"endJob");const CM={STANDARD:"standard",
SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},RM=r(({provisioningModel:e})=>CM[e],"modelText");function It(e,t){const n=[e.provisioningModel===
t.provisioningModel?"":RM(t),e.machineType===t.machineType?"":t.machineType].filter(u=>u!==""),s=e.memoryMib!==t.memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===
t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,a=s?`with ${V(t.memoryMib??0)} MiB for each task`:"",c=[...n,"machines",a,i&&`in ${i}`].filter(
u=>u!=="").join(" ");return c==="machines"?"other machines":c}r(It,"machinesText");const LM=1e4,jM=3e4,PM=6e4,DM=3e5;function UM({clock:e,log:t,history:n}){let s=Number.
NEGATIVE_INFINITY;function o(l,f){const d=f-s<jM?"":n.left(l);return d===""?"":(s=f,`; ${d}`)}r(o,"leftText");const i=new WeakMap;function a(l,f,d,m){const h=vn(
d.view,zh(f,d)),g=qM(d.view),p=i.get(d)??{text:"",urgent:"",atMs:d.view.createdMs||m},b=ps(f,d),w=m-p.atMs;if(h!==p.text&&(g!==p.urgent||w>=LM))t.say(`${b} ${h}${o(
l,m)}`);else if(!d.isSettled&&w>=FM(d)){const y=m-(d.runningMs??d.view.createdMs),k=`${d.runningMs===void 0?"waiting for machines":h} for ${ye(y)}${WM(d,y)}`;t.
say(`${b} ${k}${o(l,m)}`)}else return;i.set(d,{text:h,urgent:g,atMs:m})}r(a,"tellPart");const c=new WeakSet;function u(l,f){const d=Nt(f);d?.runningMs===void 0||
c.has(d)||(c.add(d),t.say(BM(l,f,d)))}return r(u,"tellEarly"),{tell(l){const f=e.now();for(const d of l.jobs.values()){u(l,d);for(const m of d.parts)a(l,d,m,f)}}}}
r(UM,"progress");function BM({jobs:e},{planned:{job:t}},{part:n}){const s=t.needs.filter(i=>e.get(i)?.phase!=="ended"),o=D(n.parallelism,"task");return`${de(t.id)}\
: ${o} ${n.parallelism===1?"waits":"wait"} for ${s.join(", ")}`}r(BM,"waitingForText");const FM=r(e=>e.runningMs===void 0?PM:DM,"patience");function WM({view:e,
runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(Wt).find(Boolean);return s?`: ${de(s)}`:n<GM?"":`. ${HM}`}r(WM,"waitingText");const GM=6e5,
HM="Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines\
 without external IP address have Private Google Access.",KM=r(e=>[...e.jobs.values()].flatMap(t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);
return(n.length>0?n:t.parts.slice(-1)).map(o=>`${ps(t,o)} ${vn(o.view,zh(t,o))}`)}),"progressLines"),zh=r((e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.
ownCancel!==void 0).length:0,"ownCancels");function JM({job:e,why:t,terms:n,combinations:s},{planned:o}){const i=`${e}: starting ${D(s.length,"task")}`,{rung:a}=n,
c=t==="memory"?{memory:a.memory-1}:{fallback:a.fallback-1},u=Vh(o,n),l=Zn(o,{...a,...c})??o.machine;switch(t){case"first":return i;case"retry":return`${i}, retr\
y ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again, because Batch stopped them when others failed, round ${n.round} of ${Po}`;case"unstarted":{const f=Hr(
u.image)?`, with ${Oh(u.image)}`:"";return`${i} again, because their containers did not start${f}`}case"lost":return`${i} again, on ${It(l,u)}: ${zM(l)}`;case"r\
efused":return`${i} on ${It(l,u)} instead`;case"waited":return`${i} on ${It(l,u)}, because they got no machine before`;case"memory":return`${i} again, on ${It(l,
u)}: they were killed because memory ran out`}}r(JM,"startText");const zM=r(({provisioningModel:e})=>e==="SPOT"?"their Spot machines were preempted too often":"\
their machines failed too often","lostText");function VM(e,t,{count:n,starvedMs:s}){const o=xt(e.planned,{cause:"waited",terms:t.terms}),i=o?` to ${It(t.planned.
machine,Vh(e.planned,o))}`:"",a=`${D(n,"task")} ${n===1?"moves":"move"}`;return`${ps(e,t)}: no task has started for ${ye(s)} and fewer run than allowed, so ${a}${i}`}
r(VM,"takenBackText");const Vh=r((e,{rung:t})=>Zn(e,t)??e.machine,"machineOn");function ps({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,
c=[s.fallback>0||s.memory>0?It(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${de(e.job.id)}${c.length>0?` (${c.join(", ")})`:
""}`}r(ps,"titleOf");function vn({state:e,counts:t},n=0){const s=Object.values(t).reduce((u,l)=>u+l,0),o=r(u=>t[u]??0,"of"),i=o("SUCCEEDED")+o("FAILED");if(s===
0||o("RUNNING")===0&&i===0)return YM[e]??e;const a=o("RUNNING")+o("ASSIGNED");return[i<s?`${V(a)}/${V(s)} running`:"",o("SUCCEEDED")>0?`${V(o("SUCCEEDED"))} ok`:
"",o("FAILED")>n?`${V(o("FAILED")-n)} failed`:"",n>0?`${V(n)} canceled`:""].filter(u=>u!=="").join(", ")}r(vn,"progress_progressOf");const YM={QUEUED:"queued",SCHEDULED:"\
waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function qM({
state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===0,s=Object.values(t).reduce((o,i)=>o+i,0)<=XM;return JSON.stringify([e,t.FAILED??0,n,
s&&t])}r(qM,"urgentOf");const XM=20,ZM=500,Yh=8*1024*1024,QM=200;function eT(e){if(e<ZM)return;(0,zs.setFlagsFromString)("--semi-space-growth-factor=4");const t=[];
for(let n=0;n<QM&&tT()<Yh;n++)t.push(Array.from({length:64},()=>new Array(128).fill(n)));(0,zs.setFlagsFromString)("--semi-space-growth-factor=1")}r(eT,"growNew\
Space");const tT=r(()=>(0,zs.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??Yh,"newSpaceBytes");function nT(e,t){return t.length===
0?"SUCCESS":t.some(({status:n})=>n==="WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":sT(e,t)?"SUCCESS":"FAIL\
ED"}r(nT,"checkNeeds");function sT(e,t){const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||
i).length;switch(e){case"all_done":return!0;case"all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_f\
ailed":return s===1;case"none_failed":return s===0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return pu(e)}}r(sT,"doesHold");function qh(e){
for(const t of["FAILED","CANCEL","WAIT"])if(e.includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}r(qh,"validateStatuses");function oT(e,t,n){
const{job:s}=e;if(n.queueTimeoutMs!==void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.
id}' waited for machines for ${Math.round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:u})=>!u);if(s.strategy.failFast&&
em(e,t)){const u="fail-fast: a combination failed",l=o.filter(({isCancelled:f})=>!f);if(l.length>0)return l.map(({number:f})=>Qh(s.id,f,u))}else if(t.failure===
void 0&&!Xr(t).some(Zh)){const u=sm(e,t,[...cT(e,t),...tm(t,gs(t))]),l=o.filter(f=>aT(e,f)).map(f=>rT(s.id,f));if(u.length>0||l.length>0)return[...u,...l]}const i=o.
filter(({isEmptied:u,isCancelled:l})=>u&&!l);if(i.length>0)return i.map(({number:u})=>Qh(s.id,u,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==
void 0)return[{kind:"end",job:s.id,status:"FAILED",reason:Xh(t.failure)}];const a=qh(t.statuses.map(u=>u==="WAIT"?"CANCEL":u)),c=gs(t);return a==="FAILED"&&c<s.
retry?sm(e,t,tm(t,c+1)):[{kind:"end",job:s.id,status:a}]}r(oT,"decideActive");const iT=r((e,t)=>t.failure!==void 0||Xr(t).some(Zh)||em(e,t)&&gs(t)>=e.job.retry,
"willFail"),Xh=r(e=>`could not be started: ${e}`,"active_job_startFailure"),rT=r((e,{number:t,starvedMs:n})=>({kind:"take back",job:e,part:t,starvedMs:n}),"take\
Back"),Zh=r(({isCancelled:e,isEmptied:t})=>e&&!t,"active_job_isCutOff"),aT=r((e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==void 0&&n>=e.moves.fallbackAfterMs&&
xt(e,{cause:"waited",terms:t})!==void 0,"isStarved"),Qh=r((e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),"cancel"),gs=r(({parts:e,again:t})=>[...e,...t.values()].
reduce((n,{terms:s})=>Math.max(n,s.retry),0),"retryOf");function Xr(e){const t=gs(e);return e.parts.filter(({terms:n})=>n.retry===t)}r(Xr,"newestOf");function em(e,t){
const n=Xr(t);if(n.some(({isSettled:o,failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?[i]:[]));return t.statuses.some((o,i)=>{
const a=t.holders[i];if(o!=="FAILED"||a===void 0||!s.has(a))return!1;const c=t.again.get(i);return c===void 0||xt(e,c)===void 0})}r(em,"hasFailed");function cT(e,t){
const n=new Map,s=gs(t);for(const[o,i]of t.again){const a=i.terms.retry<s?void 0:xt(e,i);a&&nm(n,i.cause,a,o)}return[...n.values()]}r(cT,"again");function tm(e,t){
const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));for(const[o,i]of e.statuses.entries()){const a=s.get(e.holders[o]??-1)??_r,c=e.again.get(o)?.terms.
retry??0;Xe(i)||Math.max(a.retry,c)>=t||nm(n,"retry",{...a,isSecondStart:!1,round:0,retry:t},o)}return[...n.values()]}r(tm,"retried");function nm(e,t,n,s){const o=JSON.
stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),e.set(o,i)}r(nm,"addTo");function sm(e,t,n){let o=Et(e,t.statuses.length)-t.
parts.reduce((a,{mayRun:c})=>a+c,0);const i=[];for(const{why:a,terms:c,combinations:u}of n){const l=Math.min(o,u.length);if(l<1)break;o-=l,i.push({kind:"start",
job:e.job.id,part:t.begun+i.length,why:a,terms:c,combinations:u,parallelism:l,checkIf:t.checkIf})}return i}r(sm,"active_job_startsOf");const uT=9e4;function lT(e,{
usualMs:t,conditionOf:n},s){const o=[...e.jobs];return{machinesTakeMs:dT(e),usualMs:t(),paces:new Map(o.flatMap(([i,a])=>{const c=a.phase==="active"?a.parts.filter(
({isSettled:u})=>!u):[];return c.length>0?[[i,fT(c,s)]]:[]})),conditions:new Map(o.flatMap(([i,a])=>a.phase==="waiting"&&a.planned.startEarly?[[i,n(a)]]:[]))}}r(
lT,"forecastOf");function fT(e,t){const n=r(i=>e.reduce((a,c)=>a+i(c),0),"sum"),s=r(i=>n(({view:a})=>a.counts[i]??0),"count"),o=e.flatMap(i=>i.runningMs===void 0?
[]:us(i,t)-i.runningMs);return{createdForMs:Math.max(...e.map(i=>us(i,t)-(i.wentMs??i.view.createdMs))),...o.length===e.length&&{runningForMs:Math.max(0,...o)},
tasks:n(({combinations:i})=>i.length),ended:s("SUCCEEDED")+s("FAILED"),running:s("RUNNING")+s("ASSIGNED")}}r(fT,"paceOf");function dT(e){const n=[...e.jobs.values()].
flatMap(({parts:s,early:o})=>[...s.flatMap(({wentMs:i,runningMs:a,view:c})=>i===void 0&&a!==void 0?[a-c.createdMs]:[]),...o?.runningMs===void 0?[]:[o.runningMs-
o.view.createdMs]]).map(s=>Math.max(0,s)).sort((s,o)=>s-o);return n[Math.floor((n.length-1)/2)]??uT}r(dT,"machinesTakeMs");function om(e,t){return{plan:e.plan,jobs:new Map(
[...e.jobs].map(([n,s])=>[n,hT(s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop,forecast:t.ahead&&lT(e,t.ahead,t.nowMs)}}r(om,"facts_factsOf");function hT(e,t,{
nowMs:n,conditionOf:s}){return e.phase==="ended"?{phase:"ended",status:e.status,hasErrors:S_(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.
every(i=>t.jobs.get(i)?.phase==="ended")?s(e):"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},a)=>i?.reusedFrom===void 0?[]:[a]),begun:e.begun,early:mT(
e,n)}:{phase:"active",checkIf:e.checkIf,begun:e.begun,parts:e.parts.map(o=>pT(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,
again:new Map(e.combinations.flatMap(({again:o},i)=>o?[[i,o]]:[])),queuedMs:gT(e,n),failure:e.failure?.message}}r(hT,"factOf");function mT(e,t){const n=Nt(e);if(!n)
return;const{view:s,part:o,limitMs:i,submittedMs:a,runningMs:c,idleUntilMs:u}=n,{SUCCEEDED:l=0,FAILED:f=0}=s.counts;return{part:o.number,parallelism:o.parallelism,
createdForMs:t-a,waitedMs:c===void 0?0:t-u,limitMs:i,isBroken:Ze(s.state)||s.state==="CANCELLATION_IN_PROGRESS"||l+f>0}}r(mT,"earlyFact");function pT(e,t,n){const{
number:s,terms:o,isSettled:i,isCancelled:a,failures:c,view:u}=t,l=[...c.values()].filter(f=>f!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:a,
failedTasks:(u.counts.FAILED??0)-l,mayRun:i?0:Math.min(t.parallelism,Or(e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}
r(pT,"partFact");function gT(e,t){const s=e.parts.filter(({isSettled:o,view:i})=>!o&&!Ze(i.state)).filter(o=>Or(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==
void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}r(gT,"queuedMs");function Uo(e,t){const n=new Set,s=[...t];for(let o=s.pop();o!==void 0;o=s.pop())for(const i of e.
jobs.get(o)?.job.needs??[])n.has(i)||(n.add(i),s.push(i));return[...e.jobs.keys()].filter(o=>n.has(o))}r(Uo,"transitiveNeeds");function im(e){const t=new Map([...e].
map(([i,a])=>[i,a.filter(c=>e.has(c)).length])),n=[...e].flatMap(([i,a])=>a.map(c=>({id:i,need:c}))),s=mn(n,({need:i})=>i),o=[...t].flatMap(([i,a])=>a===0?[i]:[]);
for(const i of o)for(const{id:a}of s.get(i)??[]){const c=(t.get(a)??0)-1;t.set(a,c),c===0&&o.push(a)}return o}r(im,"needsFirst");const rm=new WeakMap;function am({
jobs:e}){const t=rm.get(e)??im(new Map([...e].map(([n,{job:s}])=>[n,s.needs])));return rm.set(e,t),t}r(am,"planOrder");const cm=20,bT=6e5,um=18e4,wT=5e3,yT=.15,
Zr={start:1.5,giveUp:3,leastMs:3e4};function $T(e){const{forecast:t}=e;if(!t)return[];const n=new vT(e,t),s=[];let o=0;const i=[];for(const a of e.plan.jobs.values()){
const c=e.jobs.get(a.job.id);if(c?.phase!=="waiting"||ST(a,e))continue;if(!c.early){i.push(a);continue}const u=ET(a,c.early,n);u!==void 0?s.push(Qr(a,u)):o+=ea(
a,c.early.parallelism)}for(const a of i){const c=e.jobs.get(a.job.id),u=c?.phase==="waiting"?_T(a,c,n):void 0;if(!u)continue;const l=[...a.combinations.keys()],
f=Et(a,l.length),d=ea(a,f);o+d>cm||(o+=d,s.push({kind:"start early",job:a.job.id,combinations:l,parallelism:f,...u}))}return s}r($T,"decideEarly");const Qr=r(({
job:e},t)=>({kind:"give up",job:e.id,reason:t}),"giveUp");function kT(e){if(e.early)return e.early.isBroken?lm:e.early.waitedMs>=e.early.limitMs?fm:e.reused&&e.
reused.length>0?"results of an earlier run are reused":void 0}r(kT,"whyUnusable");const lm="its Batch job ended while it waited",fm="what it needs takes longer \
than expected",ST=r(({job:e},{jobs:t})=>e.needs.every(n=>t.get(n)?.phase==="ended"),"isReady");function ET(e,t,n){if(t.isBroken)return lm;const s=n.failingNeed(
e);return s!==void 0?`it needs ${s}, which does not succeed`:t.waitedMs>=t.limitMs?fm:n.isShort(Zr.giveUp)?"jobs that run wait for machines":void 0}r(ET,"whyGiv\
eUp");function _T(e,t,n){if(!n.mayStartEarly(e,t)||n.isShort(Zr.start)||n.failingNeed(e)!==void 0)return;const s=n.endOfNeeds(e);return s?s.ms>n.forecast.machinesTakeMs+
wT?void 0:{expectedMs:s.ms,limitMs:s.isKnown?bT:um}:e.startEarly==="always"&&n.doNeedsRun(e)?{limitMs:um}:void 0}r(_T,"whenToStart");const ea=r(({machine:e},t)=>Math.
ceil(t/(Be(e).tasksPerVm??1)),"early_start_machinesOf");class vT{static{r(this,"Outlook")}#e;forecast;#n=new Map;#s=new Set;#r;constructor(t,n){this.#e=t,this.forecast=
n,this.#r=Math.max(0,...[...t.jobs.values()].flatMap(s=>s.phase==="active"?s.parts.map(({starvedMs:o})=>o):[]));for(const s of am(t.plan)){const o=t.plan.jobs.get(
s),i=t.jobs.get(s);if(!o||!i)continue;this.#o(o,i)&&this.#s.add(s);const a=this.#t(o,i);a&&this.#n.set(s,a)}}isShort(t){return this.#r>Math.max(Zr.leastMs,t*this.
forecast.machinesTakeMs)}mayStartEarly(t,{begun:n=0,reused:s=[]}){const{job:o,combinations:i,startEarly:a}=t;if(!a||n>0||s.length>0||o.needs.length===0||o.triggerRule!==
"all_success"&&o.triggerRule!=="all_done"||o.stages.length===0||i.length===0)return!1;const c=this.forecast.conditions.get(o.id);return c!=="holds"&&(c==="fails"||
a!=="always")?!1:ea(t,Et(t,i.length))<=cm}failingNeed({job:t}){const{jobs:n}=this.#e;if(t.triggerRule==="all_success")return t.needs.find(s=>this.#s.has(s));if(t.
triggerRule!=="all_done")return t.needs.find(s=>{const o=n.get(s);return o?.phase==="ended"&&o.status==="CANCEL"})}#o(t,n){return n.phase==="ended"?n.status!=="\
SUCCESS"||n.hasErrors:n.phase==="active"?iT(t,n):this.forecast.conditions.get(t.job.id)==="fails"||this.failingNeed(t)!==void 0}doNeedsRun({job:t}){return t.needs.
every(n=>{const{running:s=0,ended:o=0}=this.forecast.paces.get(n)??{};return this.#e.jobs.get(n)?.phase==="ended"||s+o>0})}endOfNeeds({job:t}){let n={ms:0,isKnown:!0};
for(const s of t.needs){const o=this.#n.get(s);if(!o)return;n={ms:Math.max(n.ms,o.ms),isKnown:n.isKnown&&o.isKnown}}return n}#t(t,n){if(n.phase==="ended")return{
ms:0,isKnown:!0};const s=t.expectedSeconds,o=this.forecast.usualMs.get(t.job.id)??(s===void 0?void 0:s*1e3);if(n.phase==="waiting")return this.#c(t,n,o);const{machinesTakeMs:i,
paces:a}=this.forecast,c=a.get(t.job.id);if(o===void 0)return c&&dm(c,Et(t,c.tasks));if(!c)return{ms:i+o,isKnown:!0};const{runningForMs:u,createdForMs:l}=c;if(u===
void 0)return{ms:Math.max(0,i-l)+o,isKnown:!0};const f=Math.max(0,o-u),d=c.tasks>1?dm(c,Et(t,c.tasks)):void 0,m=Math.max(d?.ms??f,f-yT*o);return{ms:Math.min(f,m),
isKnown:!0}}#c(t,n,s){const o=this.endOfNeeds(t);if(s===void 0||!o)return;const{machinesTakeMs:i}=this.forecast,{early:a}=n;return{ms:(a?Math.max(o.ms,i-a.createdForMs):
this.mayStartEarly(t,n)?Math.max(o.ms,i):o.ms+i)+s,isKnown:o.isKnown}}}function dm({runningForMs:e,tasks:t,ended:n,running:s},o){if(e===void 0||s+n===0)return;if(t===
1)return{ms:0,isKnown:!1};if(n*2<t)return;const i=Math.max(0,t-n-s),a=e*o/(n+s/2);return{ms:Math.ceil(i/o)*a,isKnown:!1}}r(dm,"leftByPace");function ta(e){if(e.
stop)return[];const t=[],n=MT(e);for(const[i,a]of e.plan.jobs){const c=e.jobs.get(i);if(c?.phase==="waiting"&&t.push(...n.get(i)??AT(a,c,e)),c?.phase==="active"){
const u=oT(a,c,e);if(u[0]?.kind==="stop")return u;t.push(...u)}}const s=$T(e).filter(i=>!("job"in i&&n.has(i.job))),o=!t.some(({kind:i})=>i==="end"||i==="start"||
i==="go");return[...t,...o?s:s.filter(({kind:i})=>i==="give up")]}r(ta,"schedule");const OT=r(e=>e.stop!==void 0||[...e.jobs.values()].every(({phase:t})=>t==="e\
nded"),"isOver");function MT({plan:e,jobs:t}){const n=new Map,s=new Map;for(const o of am(e)){const i=e.jobs.get(o),a=t.get(o);if(a?.phase==="ended"&&s.set(o,{id:o,
status:a.status,hasErrors:a.hasErrors}),!i||a?.phase!=="waiting")continue;const c=TT(i,s);c&&(s.set(o,{id:o,status:c.status,hasErrors:!1}),n.set(o,hm(i,a,c)))}return n}
r(MT,"endedByNeeds");function TT({job:e},t){const n=e.needs.flatMap(a=>t.get(a)??[]);if(n.length===0||n.length<e.needs.length)return;const s=n.find(({status:a})=>a===
"CANCEL");if(s){const a=`needs ${s.id}, which was canceled`;return e.triggerRule==="all_done"?void 0:{status:"CANCEL",reason:a}}const o=nT(e.triggerRule,n);return o===
"SUCCESS"?void 0:o!=="SKIP"?{status:"SKIP",reason:IT(e.triggerRule,n)}:{status:"SKIP",reason:`everything it needs was skipped (${n.map(({id:a,status:c})=>`${a} ${c}`).
join(", ")})`}}r(TT,"endByNeeds");const hm=r((e,{early:t},{status:n,reason:s})=>[...t?[Qr(e,s)]:[],{kind:"end",job:e.job.id,status:n,reason:s}],"endActions");function AT(e,t,{
jobs:n}){const{job:s}=e;if(!s.needs.every(l=>n.get(l)?.phase==="ended"))return[];const o=r((l,f)=>hm(e,t,{status:l,reason:f}),"end");if(t.condition==="fails")return o(
"SKIP","its condition is false");if(s.stages.length===0)return[{...NT,job:s.id}];const i=new Set(t.reused),a=e.combinations.flatMap((l,f)=>i.has(f)?[]:[f]);if(a.
length===0)return o("SUCCESS","all results were reused");const c=t.condition==="left-to-the-task",u=kT(t);return t.early&&u===void 0?[{kind:"go",job:s.id,checkIf:c}]:
[...u===void 0?[]:[Qr(e,u)],{kind:"start",job:s.id,part:t.begun??0,why:"first",terms:_r,combinations:a,parallelism:Et(e,a.length),checkIf:c}]}r(AT,"decideReady");
const NT={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},xT={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function IT(e,t){const n=e===
"all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o} ${xT[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule ${e} is not\
 met: ${s||"errors in its needs"}`}r(IT,"ruleReason");async function na(e,{machine:t},n,s){try{await(await e.clients.batch(ue(t))).cancel(n,s);return}catch(o){if(!(o instanceof
B)||s.aborted)throw o;return o}}r(na,"cancelBatchJob");const mm=r(e=>e===void 0||e<"\x80","asciiOnly");function CT(e,t,n){if(!["","u","r","b","br","rb"].includes(
n))return;const s=n.includes("b"),o=n.includes("r"),i=e[t]??"",a=e.startsWith(i.repeat(3),t)?i.repeat(3):i,c=t+a.length,u=RT({text:e,start:c,quote:a});if(u===void 0)
return;const l=e.slice(c,u);if(s&&/[^\x00-\x7f]/.test(l))return;const f=o?l:jT(l,s);return f===void 0?void 0:{value:s?new G("bytes",Buffer.from(f,"latin1").toString(
"base64")):f,end:u+a.length}}r(CT,"readString");function RT({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;if(e[s]==="\\")
s+=1;else if(e[s]===`
`&&n.length===1)return}}r(RT,"endOfBody");const LT={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function jT(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,a,c,u)=>{if(u!==void 0)return(u==="x"||!t&&"uUN".includes(u))&&(n=!1),LT[u]??i;const l=a===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
a,8);return l>1114111||l>=55296&&l<=57343||t&&l>255?(n=!1,i):String.fromCodePoint(l)});return n?o:void 0}r(jT,"withoutEscapes");const PT=["**","//","<=",">=","=\
=","!=",..."()[]{},:+-*/%<>~."],DT=4300;function UT(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<
t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;i.lastIndex=o;const a=i.exec(t);if(a)o+=a[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const c=BT(t,o);if(!c)return;c.token.kind==="operator"&&("([{".includes(c.token.text)&&(s+=1),")]}".includes(c.token.text)&&(s-=1)),n.push(c.token),
o=c.end}}return n}r(UT,"pythonTokens");function BT(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return FT(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;
n.lastIndex=t;const s=n.exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const c=CT(e,o,s.toLowerCase());return c&&{token:{kind:"constant",value:c.value,
isText:!0},end:c.end}}if(s!=="")return mm(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const a=PT.find(c=>e.startsWith(c,t));return a===void 0?void 0:{token:{
kind:"operator",text:a},end:t+a.length}}r(BT,"readToken");const pm=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function FT(e,t){pm.lastIndex=t;const n=pm.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!mm(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>DT||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const a=BigInt(o);i=Number.isSafeInteger(Number(a))?Number(a):new G("\
int",a.toString())}else i=Ou(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}r(FT,"readNumber");const WT=60;function sa(e){const t=UT(e);if(!t)return;
const n=JT(t),s=n.parseTuple();return s&&n.isAtEnd()?s:void 0}r(sa,"parsePython");const GT=["==","!=","<","<=",">",">="],HT=new Set(`and as assert async await b\
reak class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),KT=new Map([["None",null],["True",!0],["False",!1]]);function JT(e){let t=0,n=0;
const s=r((S,...E)=>{const _=e[t];return _?.kind===S&&E.includes(_.text)},"isNext"),o=r((S,...E)=>{const _=e[t];if(!(_?.kind!==S||!E.includes(_.text)))return t+=
1,_.text},"accept");function i(){const S=a();if(!S||!s("operator",","))return S;const E=[S];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const _=a();
if(!_)return;E.push(_)}return{kind:"tuple",items:E}}r(i,"parseTuple");function a(){n+=1;const S=n>WT?void 0:c("or",()=>c("and",u));return n-=1,S}r(a,"parseOr");
function c(S,E){const _=[];do{const v=E();if(!v)return;_.push(v)}while(o("name",S));return _.length===1?_[0]:{kind:S,operands:_}}r(c,"parseLogic");function u(){
let S=0;for(;o("name","not");)S+=1;let E=l();for(;S>0&&E;S-=1)E={kind:"unary",operator:"not",operand:E};return E}r(u,"parseNot");function l(){const S=d(),E=[];for(let _=f();_!==
void 0;_=f()){const v=d();if(!v)return;E.push({operator:_,right:v})}return S&&E.length>0?{kind:"compare",first:S,links:E}:S}r(l,"parseComparison");function f(){
const S=o("operator",...GT);if(S!==void 0)return S;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?"is not":"is";const E=e[t+1];if(s("name",
"not")&&E?.kind==="name"&&E.text==="in")return t+=2,"not in"}r(f,"parseOperator");const d=r(()=>h(["+","-"],m),"parseSum"),m=r(()=>h(["*","/","//","%"],g),"pars\
eProduct");function h(S,E){let _=E();for(;_;){const v=o("operator",...S);if(v===void 0)return _;const O=E();_=O&&{kind:"binary",operator:v,left:_,right:O}}return _}
r(h,"parseBinary");function g(){const S=[];for(let _=o("operator","-","+");_;_=o("operator","-","+"))S.push(_);let E=p();for(const _ of S.reverse())E=E&&{kind:"\
unary",operator:_,operand:E};return E}r(g,"parseSign");function p(){let S=b();for(;S&&o("operator","[");){const E=i();if(!E||!o("operator","]"))return;S={kind:"\
index",object:S,index:E}}return S}r(p,"parseIndexed");function b(){const S=e[t];if(t+=1,!!S){if(S.kind==="constant")return S.isText?w(S.value):{kind:"constant",
value:S.value};if(S.kind==="name"){const E=KT.get(S.text);return E!==void 0?{kind:"constant",value:E}:HT.has(S.text)?void 0:{kind:"name",name:S.text}}if(S.text===
"(")return y();if(S.text==="["){const E=$("]");return E&&{kind:"list",items:E}}return S.text==="{"?k():void 0}}r(b,"parseAtom");function w(S){const E=[S];for(let v=e[t];v?.
kind==="constant"&&v.isText;v=e[t])E.push(v.value),t+=1;if(E.every(v=>typeof v=="string"))return{kind:"constant",value:E.join("")};if(E.some(v=>typeof v=="strin\
g"))return;const _=E.map(v=>Buffer.from(String(v.v),"base64"));return{kind:"constant",value:new G("bytes",Buffer.concat(_).toString("base64"))}}r(w,"parseTexts");
function y(){if(o("operator",")"))return{kind:"tuple",items:[]};const S=i();return S&&o("operator",")")?S:void 0}r(y,"parseParenthesis");function $(S){const E=[];
for(;!o("operator",S);){const _=a();if(!_||(E.push(_),!o("operator",",")&&!s("operator",S)))return}return E}r($,"parseItems");function k(){const S=t,E=[];for(;!o(
"operator","}");){const _=a();if(_&&E.length===0&&s("operator",",","}")){t=S;const O=$("}");return O&&{kind:"set",items:O}}const v=_&&o("operator",":")?a():void 0;
if(!_||!v||(E.push([_,v]),!o("operator",",")&&!s("operator","}")))return}return{kind:"dict",entries:E}}return r(k,"parseBraces"),{parseTuple:i,isAtEnd:r(()=>t===
e.length,"isAtEnd")}}r(JT,"pythonParser");function zT(e){const t=sa(e);return t&&bm(t)}r(zT,"parseLiteral");function oa(e){const t=new Map;for(const[n,s]of e)t.
set(Ud(t,n)?.key??n,s);return t}r(oa,"dictOf");function gm(e){return new G("set",[...oa(e.map(t=>[t,null])).keys()])}r(gm,"setOf");function ia(e){if(e instanceof
G&&e.tag==="tuple"){for(const n of e.v){const s=ia(n);if(s!==void 0)return s}return}const t=Fi(e);return t==="list"||t==="dict"||t==="set"?t:void 0}r(ia,"unhash\
ablePart");function bm(e){switch(e.kind){case"constant":return{value:e.value};case"unary":return VT(e.operator,e.operand);case"list":case"tuple":case"set":{const t=ra(
e.items);return!t||"error"in t?t:e.kind==="list"?{value:t.values}:e.kind==="tuple"?{value:new G("tuple",t.values)}:wm(t.values,gm)}case"dict":{const t=ra(e.entries.
map(([s])=>s));if(!t||"error"in t)return t;const n=ra(e.entries.map(([,s])=>s));return!n||"error"in n?n:wm(t.values,s=>oa(s.map((o,i)=>[o,n.values[i]??null])))}default:
return}}r(bm,"literalOf");function ra(e){const t=[];for(const n of e){const s=bm(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}r(ra,"literals");
function wm(e,t){for(const n of e){const s=ia(n);if(s!==void 0)return{error:{name:"TypeError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}r(wm,"hashe\
d");function VT(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=Oe(t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n==
"bigint"?Ye(-n):Ce(-n)}}r(VT,"signed");function aa(e,t){const n=r(s=>aa(s,t),"evaluate");switch(e.kind){case"constant":return ws(e.value);case"name":return ws(t.
whole.get(e.name));case"list":return bs(e.items,n);case"tuple":{const s=bs(e.items,n);return s&&new G("tuple",s)}case"set":{const s=bs(e.items,n);return s?.every(
ys)?gm(s):void 0}case"dict":{const s=bs(e.entries.map(([i])=>i),n),o=bs(e.entries.map(([,i])=>i),n);return!s?.every(ys)||!o?void 0:oa(s.map((i,a)=>[i,o[a]??null]))}case"\
unary":return qT(e.operator,n(e.operand));case"binary":return XT(e.operator,n(e.left),n(e.right));case"and":case"or":return YT(e.kind==="or",e.operands,n);case"\
compare":return eA(n(e.first),e.links,n);default:{const{object:s,index:o}=e,i=s.kind==="name"?t.partial.get(s.name):void 0;return oA(i??n(s),n(o))}}}r(aa,"evalu\
atePython");function bs(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(o)}return n}r(bs,"evaluate_all");function ws(e){return!(e instanceof
G)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}r(ws,"known");function zt(e){return Array.isArray(e)?e.every(zt):e instanceof Map?[...e].every(([t,n])=>zt(
t)&&zt(n)):e instanceof G&&(e.tag==="tuple"||e.tag==="set")?zt(e.v):ws(e)!==void 0}r(zt,"isCertain");const ys=r(e=>zt(e)&&ia(e)===void 0,"isKey");function ym(e){
if(e==null)return e===null?!1:void 0;const t=Oe(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
G&&Array.isArray(e.v)?e.v.length>0:void 0}r(ym,"truth");function YT(e,t,n){let s;for(const o of t){s=n(o);const i=ym(s);if(i===void 0)return;if(i===e)return s}return s}
r(YT,"logic");function qT(e,t){if(t===void 0)return;if(e==="not"){const s=ym(t);return s===void 0?void 0:!s}const n=Oe(t);if(n!==void 0)return typeof n=="bigint"?
Ye(e==="-"?-n:n):Ce(e==="-"?-n:n)}r(qT,"unary");function XT(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:
void 0;const[s,o]=[Oe(t),Oe(n)];if(typeof s=="bigint"&&typeof o=="bigint")return QT(e,s,o);if(s===void 0||o===void 0)return;const[i,a]=[Bo(s),Bo(o)];if(i===void 0||
a===void 0)return;const c=e==="+"?i+a:e==="-"?i-a:e==="*"?i*a:void 0;return c===void 0||Number.isNaN(c)?void 0:Ce(c)}r(XT,"binary");const Bo=r(e=>typeof e=="num\
ber"||Number.isSafeInteger(Number(e))?Number(e):void 0,"toFloat"),ZT=2e3;function QT(e,t,n){if(e==="+")return Ye(t+n);if(e==="-")return Ye(t-n);if(e==="*")return t.
toString().length+n.toString().length>ZT?void 0:Ye(t*n);if(n===0n)return;if(e==="/"){const[o,i]=[Bo(t),Bo(n)];return o===void 0||i===void 0?void 0:Ce(o/i)}const s=(t%
n+n)%n;return Ye(e==="%"?s:(t-s)/n)}r(QT,"intArithmetic");function eA(e,t,n){let s=e;for(const{operator:o,right:i}of t){const a=s===void 0?void 0:n(i);if(s===void 0||
a===void 0)return;const c=tA(o,s,a);if(!c)return c;s=a}return!0}r(eA,"compareChain");function tA(e,t,n){if(e==="is"||e==="is not"){const o=r(i=>i===null||typeof i==
"boolean","isSingle");return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!zt(t)||!zt(n))return;if(e==="==")return Le(t,n);if(e==="!=")return!Le(t,n);if(e==="in"||e===
"not in"){const o=nA(n,t);return o===void 0?void 0:o===(e==="in")}const s=sA(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?s<=0:e===">"?s>0:e===">="?s>=0:void 0}
r(tA,"compare");function nA(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return ys(t)?[...e.keys()].some(o=>Le(
o,t)):void 0;if(e instanceof G&&e.tag==="set"&&!ys(t))return;const s=e instanceof G?e.v:e;return Array.isArray(s)?s.some(o=>Le(o,t)):void 0}r(nA,"contains");function sA(e,t){
const[n,s]=[Oe(e),Oe(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[a,
c]of o.entries()){const u=(c.codePointAt(0)??0)-(i[a]?.codePointAt(0)??-1);if(u!==0)return u}return o.length-i.length}r(sA,"orderOf");function oA(e,t){if(e===void 0||
t===void 0)return;if(e instanceof Map){if(!ys(t))return;const i=[...e].find(([a])=>Le(a,t));return i&&ws(i[1])}const n=Oe(t);if(typeof n!="bigint")return;const s=e instanceof
G&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?ws(o.at(Number(n))):void 0}r(oA,"indexed");const iA=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function Ae(e){return e.includes("${{")?[...e.matchAll(iA)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}r(Ae,"templatesIn");function rA(e,t){const n=km(e,t),s=n===void 0?void 0:sa(n);if(!s)return{decided:!1};const o=aa(s,{whole:new Map([
["params",t.params]]),partial:new Map([["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}r(rA,"decideCondition");const $m=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/;
function km(e,t){if($m.test(e))return;const n=Fn(e);let s=n;for(const{whole:o,caller:i,filters:a}of Ae(n)){if(a!=="")return;const c=Sm(i,t);if(c===void 0)return;
if(s.replace(o,"")===""){if(typeof c!="string")return;s=c;break}s=s.replace(o,()=>pt(c))}return s.includes("$")||s==="None"?void 0:s}r(km,"replaceTemplates");function aA(e,t){
const n=Fn(e),[s]=Ae(n);if($m.test(e)||s?.whole!==n||s.filters!=="")return;const o=Sm(s.caller,t);return typeof o=="string"?void 0:o}r(aA,"valueAlone");function Sm(e,t){
let n=new Map([["params",t.params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof Map))return;const a=i.endsWith("?"),c=a?
i.replace(/\?+$/,""):i,u=n.get(c)??(n.has(c)?null:cA(n,c));if(u===void 0)return a&&n!==t.jobs&&/^[A-Za-z_]+$/.test(c)?null:void 0;if(o===s.length-1)return uA(u)?
u:void 0;n=u}}r(Sm,"lookUp");const cA=r((e,t)=>/^(?:0|[1-9]\d{0,14})$/.test(t)?e.get(Number(t)):void 0,"intKey"),uA=r(e=>e===null||typeof e!="object"||e instanceof
G&&(e.tag==="int"||e.tag==="float"||e.tag==="date"),"isScalar");function Em(e){const t=new Map;let n=On(e,0);if(e[n]!=="{")throw new SyntaxError("expected a JSO\
N object");for(n=On(e,n+1);e[n]==='"';){const s=_m(e,n),o=JSON.parse(e.slice(n,s));if(n=On(e,s),e[n]!==":")throw new SyntaxError(`expected ":" at ${n}`);n=On(e,
n+1);const i=lA(e,n);t.set(o,e.slice(n,i)),n=On(e,i),e[n]===","&&(n=On(e,n+1))}if(e[n]!=="}")throw new SyntaxError(`expected "}" at ${n}`);return t}r(Em,"member\
Texts");function On(e,t){let n=t;for(;e[n]===" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}r(On,"member_texts_skipSpace");function _m(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unte\
rminated text");let s=0;for(;e[n-1-s]==="\\";)s++;if(n++,s%2===0)return n}}r(_m,"member_texts_endOfString");function lA(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];
if(o==='"'){if(n=_m(e,n),s===0)return n;continue}if(o==="{"||o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===
0)return n;n++}throw new SyntaxError("unterminated value")}r(lA,"endOfValue");function fA(e){const t=e.planned.job.strategy.matrix.size>0,n=e.planned.combinations.
flatMap(({strategyId:s},o)=>{const i=E_(e,o)?.planned.machine;return i?[[s,dA(i)]]:[]});return t?new Map(n):n[0]?.[1]??null}r(fA,"context_machinesOf");const dA=r(
({machineType:e,provisioningModel:t,region:n,memoryMib:s})=>new Map([["machine_type",e],["provisioning_model",t],["region",n],...s===void 0?[]:[["memory_mb",s]]]),
"machineOf");function vm(e,t,n){const s=r(o=>new G("datetime",new Date(o).toISOString().replace(/(\.\d{3})Z$/,"$1000+00:00"),{tz:"UTC"}),"time");return _e(new Map(
[["exec_start",s(e)],["exec_end",s(t)],["exec_latency",(t-e)/1e3],...n===void 0?[]:[["machines",n]]]))}r(vm,"infoText");function*Fo(e){const t=e.planned.job.strategy.
matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,a]of e.combinations.entries()){const c=e.planned.combinations[i],u=c&&mA(e,a,c);
if(u===void 0)continue;const l=a.errors&&JSON.stringify(a.errors);if(t){const f=JSON.stringify(c?.strategyId);yield`${o?"":","}${f}:`,yield u,o=!1,l&&s.push(`${f}\
:${l}`);continue}for(const[f,d]of Em(u))f!=="matrix"&&n.set(f,d);l&&n.set("errors",l)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),e.planned.combinations[0]?.
strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.stringify({name:e.failure.
name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",vm(e.startedMs,e.endedMs,e.planned.moves&&fA(e))),yield`${[...n].map(([i,
a])=>`${JSON.stringify(i)}:${a}`).join(",")}}`}r(Fo,"jobContextParts");const hA=r(e=>[...Fo(e)].join(""),"jobContextText");function mA(e,t,n){const{outcome:s,context:o,
errors:i}=t;if(!s||s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const a=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!a||s.status==="FA\
ILED"&&!i)return;const c=i?`,"errors":${JSON.stringify(i)}`:"",u=_e(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${u},"stages":{}${c}}`}r(mA,
"entryText");function pA(e){if(e.stop?.status==="TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({status:s})=>s===
"FAILED"||s==="CANCEL");if(!t)return;const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', was failed.`}:{name:"\
WorkflowCancelError",message:`Job execution, '${n}', was canceled from the event after end job execution.`}}r(pA,"workflowErrors");function Om(e,t){const n=t.status===
"TIMEOUT"?"FAILED":t.status,s=pA(e);return[["status",JSON.stringify(n)],["info",vm(e.startedMs,t.endedMs)],["params",_e(e.plan.params)],...s?[["errors",JSON.stringify(
s)]]:[]]}r(Om,"restOf");const Mm=r(e=>[...e.jobs].filter(([,{phase:t}])=>t==="ended"),"endedJobs");function*gA(e,t){yield'{"jobs":{';for(const[n,[s,o]]of Mm(e).
entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*Fo(o);yield`}${Om(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}r(gA,"workflowContextParts");const bA=r((e,t)=>({jobs:new Map(Mm(e).map(([n,s])=>[n,o=>wA(s,o)])),rest:Om(e,t)}),"runContext");function wA(e,t){const n=[];let s=0;
for(const o of Fo(e)){if(s+=o.length,s>t)return;n.push(o)}return n.join("")}r(wA,"textWithin");const yA=r(e=>Tm(t=>Am(e,t,Uo(e.plan,[t.planned.job.id]))),"condi\
tionsOf");function $A({state:e,history:t}){if([...e.jobs.values()].some(({planned:n})=>n.startEarly))return{usualMs:t.usualMs,conditionOf:Tm(n=>Am(e,n,[]))}}r($A,
"aheadOf");function Tm(e){const t=new Map;return n=>{const{id:s}=n.planned.job,o=t.get(s)??e(n);return t.set(s,o),o}}r(Tm,"once");function Am(e,t,n){const{condition:s}=t.
planned.job;if(!s)return"holds";const o=new Map;for(const a of n){const c=e.jobs.get(a);c?.phase==="ended"&&o.set(a,Cu(hA(c)))}const i=rA(s.value,{params:e.plan.
params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}r(Am,"conditionFact");function Nm(e,t){const{view:n,part:s,runningMs:o}=e,i=us(e,t),
a=Math.ceil(s.parallelism/qr({view:n,planned:s.planned}));if(o===void 0){const l=Math.min(hn,i-n.createdMs-uo);return n.state!=="SCHEDULED"||l<=0?{machines:0,paidMs:0,
taskMs:0}:{machines:a,paidMs:a*(l+qn),taskMs:0}}const c=Ze(n.state)?Math.max(o,n.events.at(-1)?.atMs??i):i,u=a*Math.max(0,c-o);return{machines:a,paidMs:u+a*(hn+
qn),taskMs:0,waitedMs:u}}r(Nm,"earlyMachineTime");const $s=100;function xm(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(yt(e,n)),i=_e(n),a=s===void 0?"":
`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${a}}`}r(xm,"combination_rows_rowText");function*Im(e,t,n=[]){
for(const[s,o]of t.entries())yield`${xm(e,o,n[s])}
`}r(Im,"rowParts");function kA(e,t,n,s=[]){const o=[0],i=[];for(let a=0;a<t.length;a+=$s){const c=a+$s,u=[...Im(e,t.slice(a,c),s.slice(a,c))],l=Buffer.from(u.join(
""));o.push((o.at(-1)??0)+l.length),i.push(ts(l))}return JSON.stringify({uri:n,count:t.length,rows_a_part:$s,offsets:o,sha256:i})}r(kA,"rowsMember");function Cm(e){
const{bucket:t,env:n,requirements:s}=e.planned.machine,o=Yv(n),i=e.sourceSha256!==void 0&&{uri:`gs://${t}/${wr(e.identity)}`,sha256:e.sourceSha256},a=e.hasLease&&
{uri:`gs://${t}/${Yf(e.identity)}`,max_age_seconds:Fu};return[...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(no)],["requireme\
nts",JSON.stringify(s)],...o.length>0?[["env",JSON.stringify(Object.fromEntries(o))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(i||null)],
["lease",JSON.stringify(a||null)]]}r(Cm,"preparationMembers");const ca=r(e=>e.map(([t,n])=>`"${t}":${n}`).join(`,
`),"membersText");function SA(e){const{job:t,machine:n}=e.planned,s=[["version",String(Gn)],["workflow",JSON.stringify(e.plan.workflow.name)],["job",JSON.stringify(
t.id)],["tasks",String(e.tasks)],["needs",JSON.stringify(t.needs)],...Cm(e),["wait_seconds",String(e.waitSeconds+Wu)],["task_timeout_seconds",String(n.taskTimeoutSeconds)]];
return`{
${ca(s)}
}
`}r(SA,"prepareFileText");function*EA(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((u,l)=>xm(n.job.id,u,e.claims?.[l])).join(`,
`)}]`:kA(n.job.id,e.combinations,e.rowsUri,e.claims),o=`gs://${n.machine.bucket}/${Vf(e.identity,n.job.id)}`,i=[["version",String(Gn)],["run_id",JSON.stringify(
e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.name)],["job",JSON.stringify(
n.job.id)],["model",_e(n.job.model)],["extras",_e(t.workflow.extras)],["siblings",_e(t.workflow.siblings)],["check_if",String(e.checkIf)],["combinations",s]],a=[
["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_artifacts",e.needsArtifacts]],
...Cm(e),["claims",e.claims?JSON.stringify(o):"null"],["memory_mib",String(Be(n.machine).memoryMib??null)]];yield`{
${ca(i)},
"context":{"params":${_e(t.params)},"jobs":{`;let c=!0;for(const[u,l]of e.neededContexts)yield`${c?"":","}${JSON.stringify(u)}:`,yield*l(),c=!1;yield`}},
${ca(a)}
}
`}r(EA,"jobFileParts");const _A=100;function vA(e,{needsArtifacts:t=[]}){if(t.length===0)return;const n=r(()=>OA(e,t),"groups");let s=0;for(const{files:i}of n())
s+=i;if(s<=_A){const i=[...n()].map(({text:a})=>a());return{member:r(()=>`{"groups":[${i.join(`,
`)}]}`,"member")}}const o=r(function*(){for(const{text:i}of n())yield`${i()}
`},"lines");return{member:r(i=>JSON.stringify({uri:i,sha256:ef(o())}),"member"),lines:o}}r(vA,"neededFiles");function*OA(e,t){for(const n of t){const s=e.jobs.get(
n);if(s)for(const{path:o,machine:i,prefix:a,left:c}of $n(s)){const[u,l]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${a}`)],f=r(()=>`{"folder":${u},"uri\
":${l},"files":${c.files.text()}}`,"text");yield{files:c.count,text:f}}}}r(OA,"groupsOf");const MA=50,TA=1e3,AA=r(e=>`${e}logs/`,"logsFolder");function NA({generation:e,
bytes:t,crc32c:n},{bucket:s,result:o}){const i=o.replace(/\/results\/(\d+-\d+)\.json$/,"/logs/$1.log");return i===o?void 0:{bucket:s,name:i,generation:e,size:t,
crc32c:n}}r(NA,"copyOf");async function*xA({clients:e,clock:t},n,s){const{part:o,task:i}=n,a=ue(o.planned.machine),c=await e.logging(a),u={projectId:a.projectId,
jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},l=new Set;let f,d="";for(let m=0;m<MA;m++){const h=await c.taskOutput({...u,...d&&{pageToken:d}},
s);for(const g of h.lines){const p=`${g.timestamp} ${g.insertId}`;if(l.has(p)||g.taskIndex!==i)continue;l.add(p);const b=`${g.text.replace(/\n$/,"")}
`;n.copied===void 0?yield b:g.taskRetry!==void 0?g.taskRetry<n.copied&&(yield b):Wi(b)?.says==="task"?(yield*f??[],f=[b]):f?f.push(b):yield b}if(d=h.nextPageToken,
!d)return;await t.sleep(TA,s)}}r(xA,"loggedOutput");function ua(e,t){const n=Uo(e.plan,[t]).map(s=>{const o=e.jobs.get(s);return[s,o?.status,o?.failure?.name??"",
o?IA(o):[]]});return At(JSON.stringify(n)).slice(0,16)}r(ua,"needsDigest");const IA=r(e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??"",n?.name??"",n?.
generation??""]),"resultsOf");async function CA(e,t,n,s){const{part:o,terms:i,why:a,combinations:c,parallelism:u,checkIf:l}=n;hd(t,o);const f=jl(t.planned,i.rung),
d=c.map(y=>t.starts[y]??0),m=Rm(e,{number:o,planned:f,terms:i,why:a,combinations:c,parallelism:u,earlierStarts:d}),h=ua(e.state,f.job.id);await Um(e,m,{needs:h,
checkIf:l},s);const g=Lm(e,m),p=Bh(t.planned,i)?Jr:void 0,{name:b,view:w}=await Pm(e,t,{part:m,spec:g,isFinal:p},s);md(t,{...m,needs:h,name:b},{view:w,nowMs:e.clock.
now()})}r(CA,"startJob");async function RA(e,t,{combinations:n,parallelism:s,limitMs:o},i){const{planned:a,begun:c}=t;hd(t,c);const u=n.map(()=>0),f=Rm(e,{number:c,
planned:a,combinations:n,parallelism:s,earlierStarts:u,...{terms:_r,why:"first"}}),d=o/1e3,h={prepareUri:await DA(e,f,d,i),waitSeconds:d},g=Lm(e,f,h),p={...a.machine,
maxRetries:_h(a.machine,h)},b={part:f,spec:g,isFinal:Jr},{name:w,view:y}=await Pm(e,t,b,i);s_(t,{...f,name:w,planned:{...a,machine:p}},{view:y,limitMs:o,nowMs:e.
clock.now()})}r(RA,"createEarly");async function LA(e,t,{early:{part:n},checkIf:s},o){const i=ua(e.state,n.planned.job.id);await Um(e,n,{needs:i,checkIf:s},o),r_(
t,i,e.clock.now())}r(LA,"goAhead");const Rm=r((e,t)=>({...t,location:is(t.planned.machine),resultsPrefix:`${ks(e,t)}results/`,key:(0,Ne.randomBytes)(jA).toString(
"base64url")}),"withFolder"),jA=32,ks=r((e,{planned:t,number:n})=>ko(e.identity,t.job.id,n),"start_job_folderOf"),Vt=r(({planned:e},t)=>`gs://${e.machine.bucket}\
/${t}`,"uriIn"),Lm=r((e,t,n)=>Gr({planned:t.planned,identity:e.identity,jobUri:Vt(t,`${ks(e,t)}${jm}`),taskCount:t.combinations.length,parallelism:t.parallelism,
program:e.program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:t.terms.isSecondStart,...n&&{early:n}}),"specOf"),jm="job.json";async function Pm(e,t,{
part:n,spec:s,isFinal:o},i){const{planned:a,number:c,location:u,key:l}=n,f=s.labels[$t.spec]??"",d=rE({runId:e.identity.runId,job:a.job.id,part:c,specDigest:f}),
m=`${u}/jobs/${d}`;e.handover.batchJob(m),e.outputs.submitted(a.job.id,m);const h=await e.clients.batch(ue(a.machine));n_(t,m,a);const g=await h.create({location:u,
id:d,spec:kO(s,l),isFinal:o},i);return{name:m,view:g}}r(Pm,"createBatchJob");const PA=r((e,t)=>({uploads:Vt(t,cE(e.identity,t.number)),lists:Vt(t,`${ks(e,t)}art\
ifacts/`)}),"artifactPlaces");async function Dm(e,t,n){const s=await e.packages.cacheFor(t.planned,n);return{planned:t.planned,identity:e.identity,...e.logFiles.
areWanted&&{logs:Vt(t,AA(ks(e,t)))},...e.sourceSha256!==void 0&&{sourceSha256:e.sourceSha256},...s&&{cache:s},hasLease:e.lease.isRequired}}r(Dm,"preparationOf");
async function DA(e,t,n,s){const{planned:o,key:i,combinations:a}=t,c=await Dm(e,t,s),u=SA({...c,plan:e.plan,tasks:a.length,waitSeconds:n}),l=new TextEncoder().encode(
u),f=await e.clients.storage(ue(o.machine)),d=aE(e.identity,o.job.id,t.number),m={..._S({key:i,body:l})},{bucket:h}=o.machine;return await f.create({bucket:h,name:d,
content:l,contentType:"application/json",metadata:m},s),Vt(t,d)}r(DA,"uploadPrepareFile");async function Um(e,t,{needs:n,checkIf:s},o){const{planned:i,combinations:a,
earlierStarts:c,key:u}=t,{bucket:l}=i.machine,f=ks(e,t),d=a.flatMap(v=>i.combinations[v]??[]),m=i.moves&&a.map((v,O)=>br(v,c[O]??0,0)),h=`${f}combinations.jsonl`,
g=d.length>$s,p=vA(e.state,i),b=`${f}needs-artifacts.jsonl`,w=p?.member(Vt(t,b)),y=await Dm(e,t,o),$=Bm(()=>EA({...y,plan:e.plan,combinations:d,...g&&{rowsUri:Vt(
t,h)},checkIf:s,neededContexts:UA(e,i),resultsPrefix:t.resultsPrefix,artifacts:PA(e,t),...w!==void 0&&{needsArtifacts:w},...m&&{claims:m}})),k=await e.clients.storage(
ue(i.machine)),S=r(async(v,O)=>{const N={bucket:l,name:v,content:Bm(O),contentType:"application/jsonl"};await k.create(N,o)},"addLines");await Promise.all([g&&S(
h,()=>Im(i.job.id,d,m)),p?.lines&&S(b,p.lines)]);const E={...ES({key:u,body:$,needs:n})},_=`${f}${jm}`;await k.create({bucket:l,name:_,content:$,contentType:"ap\
plication/json",metadata:E},o)}r(Um,"uploadJobFile");const UA=r((e,{job:t})=>new Map(Uo(e.plan,[t.id]).flatMap(n=>{const s=e.state.jobs.get(n);return s?.phase===
"ended"?[[n,()=>Fo(s)]]:[]})),"contextsFor");function Bm(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())
s+=n.write(o,s);return n}r(Bm,"bytesOf");const BA=15e3,FA=r(({jobs:e})=>[...e.values()].some(Nt)?BA:Number.POSITIVE_INFINITY,"earlyPollMs");async function WA(e,t,n,s){
const o=t.planned.job.needs.filter(i=>e.state.jobs.get(i)?.phase!=="ended");e.log.say(GA(n,o));try{await RA(e,t,n,s)}catch(i){if(!(i instanceof B)||s.aborted)throw i;
e.log.say(`${n.job}: not started early. ${i.advice}`),await KA(e,t,s)}}r(WA,"startEarly");function GA({job:e,combinations:t,expectedMs:n},s){const o=`${e}: aski\
ng for the machines of ${D(t.length,"task")} early`,i=s.length===1,a=i?s[0]??"":D(s.length,"needed job");return n===void 0?`${o}, ${a} still ${i?"runs":"run"}`:
n<HA?`${o}, ${a} may end at any moment`:`${o}, ${a} ${i?"is":"are"} expected to end in ${ye(n)}`}r(GA,"earlyText");const HA=1e3;async function KA(e,{starting:t,
early:n},s){if(!n)for(const[o,i]of t){const a=await na(e,i,o,s);a&&e.log.debug(`${o}: ${a.message}`)}}r(KA,"cancelUnconfirmed");async function JA(e,t,{checkIf:n},s){
const o=Nt(t);if(o){dd(t,n,e.clock.now()),e.log.say(zA(o,t,e.clock.now()));try{await LA(e,t,{early:o,checkIf:n},s);return}catch(i){if(!(i instanceof B)||s.aborted)
throw i;return await Fm(e,t,"its tasks could not be started",s),i}}}r(JA,"go");function zA(e,{planned:t},n){const{part:s,runningMs:o}=e,i=`${t.job.id}: starting\
 ${D(s.combinations.length,"task")}`,a=s.combinations.length===1?"its machine":"their machines";return o===void 0?`${i}, ${a} will be there soon`:`${i}, ${a} wa\
ited for ${ye(Math.max(0,us(e,n)-o))}`}r(zA,"goText");async function Fm(e,t,n,s){const o=Nt(t);if(!o)return;const i=e.clock.now();gd(t,{nowMs:i,reason:n,machineTime:Nm(
o,i)}),e.log.say(`${t.planned.job.id}: its machines do not wait any longer, ${n}`);const a=await na(e,o.part.planned,o.part.name,s);a&&e.log.warn(`${t.planned.job.
id}: ${a.advice}`)}r(Fm,"early_start_giveUp");function VA(e,t){const n=Wm(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or\
 "machine_type", or set "on_out_of_memory".`}}r(VA,"withOutOfMemory");function Wm({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?
"its largest process":"it"} had used ${Vi(t)}`;return e==="certain"?`The kernel killed a process of the task because memory ran out; ${o}.`:`A process of the ta\
sk was very probably killed because memory ran out: ${o}, almost all that the task has.`}r(Wm,"whyOutOfMemory");function Gm(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,
i=o?.usage&&Wm(o.usage);if(!n.moves?.isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:a,memory:c}=s.rung,l=n.moves.machines[a]?.[c+1]===
void 0?{...o.failure,hint:`${i} ${YA(n)}`}:o.failure;return{...t,outcome:{...o,failure:l},again:{cause:"memory",terms:s}}}r(Gm,"movedForMemory");const YA=r(({machine:e})=>`\
"on_out_of_memory" has no machine with more memory than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_typ\
e".`,"nothingLarger"),Hm=r(e=>[...e].some(({outcome:t})=>t?.startedMs!==void 0&&t.reusedFrom===void 0),"hasWritten"),la=r(({jobs:e},{machine:t})=>[...e.values()].
some(({planned:n,combinations:s})=>n.machine.bucket===t.bucket&&n.machine.serviceAccount===t.serviceAccount&&Hm(s)),"isRoleProvedIn");function qA(e){const{planned:t,
combination:n,index:s,earlierAttempts:o,retry:i}=e.at,a={combination:n,index:s,attempts:o+i+1},c=aN(e.text);if(typeof c=="string")return fa(e.at,c);const{result:u,
contextText:l}=c,f=u.job_skipped?"SKIP":u.status,d=f==="FAILED"?dN(t,u):void 0,m=lN(u),h=uN(u),g=OS(u,e.keep),p=cN(u),b=Yt(u.ended_ms);return{outcome:{...a,combination:{
...n,strategyId:oe(u.strategy_id)||n.strategyId},status:f,...p!==void 0&&{startedMs:p},...b!==void 0&&{endedMs:b},...d&&{failure:d},warnings:da(u.warnings)},...l!==
void 0&&!u.job_skipped&&{context:e.keep(l)},...ha(u)&&{errors:ha(u)},...m!==void 0&&{ownCancel:m},...h.length>0&&{packages:h},...g&&(NS(g)?{list:g}:{artifacts:g})}}
r(qA,"readResult");function fa({combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],name:"UnreadableResult",message:`The re\
sult that the task wrote cannot be read: ${o}.`,hint:"The definition must not write to the folder of the run."},a=n+s+1;return{outcome:{combination:e,index:t,attempts:a,
status:"FAILED",failure:i,warnings:[]},errors:{name:i.name,message:i.message}}}r(fa,"unreadable");const Km=200,XA=r((e,t)=>ZA(e,t)&&QA(e,t),"isDeeper");function ZA(e,t){
let n=t;for(const s of["[","{"])for(let o=e.indexOf(s);o!==-1;o=e.indexOf(s,o+1))if(n--===0)return!0;return!1}r(ZA,"hasMore");function QA(e,t){let n=0,s=!1;for(let o=0;o<
e.length;o++){const i=e.charCodeAt(o);if(i===eN)s=!s;else if(s)i===tN&&o++;else if(i===nN||i===oN){if(n++,n>t)return!0}else(i===sN||i===iN)&&n--}return!1}r(QA,"\
read_result_isNested");const eN=34,tN=92,nN=91,sN=93,oN=123,iN=125,rN=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function aN(e){try{if(XA(e,Km))return`it is \
nested deeper than ${Km} levels`;const t=JSON.parse(e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Gn)return`its version is ${JSON.
stringify(t.version)}`;if(!rN.has(String(t.status)))return`its status is ${JSON.stringify(t.status)}`;const n=Em(e).get("context"),s=n?.startsWith("{")&&n!=="{}";
return{result:t,contextText:s?n:void 0}}catch(t){return t instanceof Error?t.message:String(t)}}r(aN,"parse");const da=r(e=>Array.isArray(e)?e.filter(t=>typeof t==
"string"):[],"read_result_textsOf"),Yt=r(e=>typeof e=="number"&&Number.isFinite(e)?e:void 0,"read_result_numberOf");function cN({started_ms:e,waited_ms:t}){const n=Yt(
e);return n===void 0?void 0:n+(Yt(t)??0)}r(cN,"read_result_startOf");function Ss(e){const t=e;return typeof t=="object"&&t!==null?{name:oe(t.name)||"Error",message:oe(
t.message)}:void 0}r(Ss,"errorOf");const ha=r(e=>Ss(e.errors)??Ss(e.error),"read_result_errorsOf");function uN({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[oe(n?.key),oe(n?.sha256),oe(n?.crc32c)],a=oe(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(a)?[]:
[{key:s,sha256:o,crc32c:i,generation:a,size:Yt(n?.size)??0}]})}r(uN,"packagesIn");function lN(e){const{status:t,signal:n,failed_stage:s}=e,o=ha(e);return t!=="C\
ANCEL"||n!==null||!o?void 0:s?`stage '${da(s.path).at(-1)??""}' raised ${oe(s.exception)}: ${oe(s.message)}`:o.message}r(lN,"read_result_ownCancelOf");function fN(e){
const t=e,n=oe(t?.path),s=Yt(t?.line);return s===void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:
void 0}r(fN,"fileOf");function dN(e,t){const n=t.failed_stage;if(n){const a=da(n.path),c=Yt(n.code_line),u=Yt(n.exit_code),l=fN(n.file),f=Ml({job:e.job,stagePath:a,
...c!==void 0&&{codeLine:c}});return{origin:"stage",stagePath:a,name:typeof n.exception=="string"?n.exception:"Error",message:oe(n.message),...u!==void 0&&{exitCode:u},
...l&&{file:l},...oe(n.traceback)&&{traceback:oe(n.traceback)},...c!==void 0&&{codeLine:c},...f!==void 0&&{line:f}}}const s=Ss(t.error);if(s?.name===Hu)return Ph(
e);if(s){const a=oe(t.error?.traceback);return{origin:"setup",stagePath:[],...s,...a&&{traceback:a}}}const o=Ss(t.if_error);if(o)return{origin:"stage",stagePath:[],
name:"",message:`The job's if could not be decided: ${o.message}`,...e.job.condition&&{line:e.job.condition.at.line}};const i=Ss(t.errors)??{name:"Error",message:"\
It failed without a reason."};return{origin:"stage",stagePath:[],...i}}r(dN,"read_result_failureOf");const hN=new TextDecoder,mN=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;
function ma(e,{resultsPrefix:t,key:n}){const s=tf(n);return e.flatMap(({name:o,generation:i,crc32c:a,size:c,metadata:u})=>{const l=mN.exec(o.slice(t.length));if(!l)
return[];const[f,d]=[Number(l[1]),Number(l[2])],m=nf({key:s,index:f,attempt:d,metadata:u});return[{task:f,retry:d,name:o,generation:i,crc32c:a,size:c,metadata:u,
isOwn:m}]})}r(ma,"listedIn");async function pa(e,t){const{at:n,keep:s,name:o,generation:i}=e,{bucket:a}=n.planned.machine,c={bucket:a,name:o,maxBytes:un,...i&&{
generation:i}};try{const u=await e.storage.read(c,t),l=qA({at:n,text:hN.decode(u),keep:s});return{combination:await pN(l,e,t),sha256:ts(u)}}catch(u){if(!(u instanceof
B))throw u;if(u.status==="TOO_LARGE")return{combination:Jm(n)};if(u.status==="COMPRESSED")return{combination:fa(n,"it is stored compressed")};throw u}}r(pa,"rea\
dBody");async function pN({list:e,...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:a}=s.planned.machine,c=await MS({storage:n,bucket:a,list:e,keep:o},
i);return c?{...t,artifacts:c}:fa(s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}r(pN,"withList");function Jm(e,t){const{combination:n,index:s}=e,
o=r(c=>`${Math.ceil(c/1024/1024)} MiB`,"mebibytes"),i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(un)}`:
o(t)}; at most ${o(un)} can be passed on.`,hint:"Write large data to a bucket, and output its address."},a=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,
index:s,status:"FAILED",attempts:a,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}r(Jm,"result_objects_tooLarge");function Wo({job:e,part:t,task:n,
retry:s}){const o=t.combinations[n],i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!kn(e,t,o))return;const a=e.combinations[o]?.outcome?.attempts??
0;return{planned:t.planned,combination:i,index:o,earlierAttempts:a,retry:s}}r(Wo,"resultPlace");class zm{static{r(this,"Gathered")}combinations=new Map;preemptions=0;spans=new Map}
async function Vm(e,t,n){const{job:s,part:o,storage:i,keep:a}=e,{bucket:c}=o.planned.machine,{newest:u,planted:l,own:f}=await bN(e,n);t.spans=_M(f);for(const[h,
{retry:g,name:p}]of l){const b=Wo({job:s,part:o,task:h,retry:g});b&&!u.has(h)&&t.combinations.set(b.index,Ym(b,`gs://${c}/${p}`))}const d=e.reads.line("due",n),
m=[];for(const{task:h,retry:g,name:p,generation:b,size:w,metadata:y}of u.values()){const $=Wo({job:s,part:o,task:h,retry:g});if(!$)continue;const k=EM(y),S={stored:{
name:p,generation:b},...k&&{log:k}};if(t.preemptions+=g,w>un){t.combinations.set($.index,{...Jm($,w),...S});continue}if(y.status==="MOVED"){const L={cause:"wait\
ed",terms:o.terms};t.combinations.set($.index,{...s.combinations[$.index],again:L});continue}const E=Gh($,y);E&&t.combinations.set($.index,{...E.state,...S});const _=p.
slice(o.resultsPrefix.length),v=o.early.get(_);if(E?.isWhole&&!v)continue;const O=r(()=>d(()=>pa({storage:i,name:p,at:$,keep:a},n)),"readNow"),N=r(L=>L?.sha256===
y.sha256,"isSealed"),A=v?v.then(L=>L&&N(L)?L:O()):O(),C=A.catch(()=>{});kd(o,_,C);const R=A.then(L=>{const ie=L.sha256===void 0||N(L)?L.combination:Ym($,`gs://${c}\
/${p}`);t.combinations.set($.index,{...gN(ie,Hh(y)),...S})});m.push(R)}await Promise.allSettled(m),await Promise.all(m)}r(Vm,"collectResults");function gN(e,t){
const{outcome:n}=e;if(!t||!n)return e;const s=n.failure&&{failure:VA(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}r(gN,"withUsage");function Ym(e,t){const{
combination:n,index:s}=e,o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else w\
ith write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run."},
i=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}r(
Ym,"plantedResult");async function bN({part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,a=[];for await(const c of t.list({bucket:s,prefix:e.
resultsPrefix},n))for(const u of ma(c,e)){u.isOwn&&a.push(u);const l=u.isOwn?o:i;u.retry>=(l.get(u.task)?.retry??0)&&l.set(u.task,u)}return{newest:o,planted:i,own:a}}
r(bN,"newestResults");async function wN(e,{job:t,part:n,batch:s},o){const i=await e.clients.storage(ue(n.planned.machine)),a=new zm,{reads:c,state:u}=e;await Vm(
{storage:i,job:t,part:n,keep:u.keep,reads:c},a,o);const l=r(({outcome:h,ownCancel:g})=>!cs(n)&&h?.status==="CANCEL"&&g===void 0,"wasEnded"),f=n.combinations.flatMap(
(h,g)=>{if(!kn(t,n,h))return[];const p=a.combinations.get(h);return p===void 0||l(p)?[{index:h,task:g}]:[]}),d=Hm(a.combinations.values())||la(e.state,n.planned),
m={missing:f,isRoleProved:d};f.length>0&&await yN({job:t,part:n,batch:s},m,a,o);for(const[h,g]of a.combinations)a.combinations.set(h,Gm(n,g));Sd(n,Jh(n,a.spans,
n.endedMs??n.view.createdMs)),b_(t,n,a)}r(wN,"settlePart");async function yN({job:e,part:t,batch:n},{missing:s,isRoleProved:o},i,a){const u=t.view.state==="DELE\
TION_IN_PROGRESS"?[]:await n.tasks(t.name,"",a),l=new Map(u.map(d=>[d.index,d])),f=[];for(const{index:d,task:m}of s){const h=l.get(m);h&&i.spans.set(m,OM(h));const g=i.
combinations.get(d),p=Wh({job:e,part:t,index:d,task:m,view:h,known:g,isRoleProved:o});i.combinations.set(d,p);const b=p.outcome?.failure;b&&nM({job:e,part:t,task:h,
failure:b})&&f.push(d)}sM(t,f,i.combinations)}r(yN,"explainMissing");const $N=new Set(["SUCCEEDED","FAILED","UNEXECUTED"]),qm=new WeakMap;async function kN({job:e,
part:t,batch:n},s){if(Ze(t.view.state)||t.isCancelled||t.isEmptied)return;const o=t.combinations.flatMap((f,d)=>kn(e,t,f)?[d]:[]);if(o.length===t.combinations.length)
return;const{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=t.view.counts,l=c+u;i+a>0||l<o.length||o.length>0&&(qm.get(t)===l||(qm.set(t,l),!await SN(o,t,n,
s)))||l_(t)}r(kN,"noteEmptied");async function SN(e,t,n,s){const o=await n.tasks(t.name,"",s),i=new Set(o.flatMap(({index:a,state:c})=>$N.has(c)?[a]:[]));return e.
every(a=>i.has(a))}r(SN,"haveEnded");const EN=16;async function _N(e,{job:t,part:n,batch:s},o){const{failures:i,terms:a,view:c}=n;if(["lost","memory"].filter(d=>xt(
t.planned,{cause:d,terms:a})).length===0||Ze(c.state)||n.isCancelled||(c.counts.FAILED??0)<=i.size)return;const l=await s.tasks(n.name,"State=FAILED",o),f=Ft(EN);
await Promise.all(l.filter(d=>!i.has(d.index)&&vN(d,n)).map(d=>f(()=>ON(e,{job:t,part:n,task:d},o))))}r(_N,"noteFailures");function vN(e,{planned:t}){return!ms(
jo(e))||Yr(e)>t.machine.maxRetries}r(vN,"isFinal");async function ON(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!kn(t,n,i))return;
const a=Yr(s),c=ms(jo(s)),u=c?Wh({job:t,part:n,index:i,task:s.index,view:s,isRoleProved:la(e.state,n.planned)}):await MN(e,{job:t,part:n,task:s.index,retry:a},o),
l=u?.again,f=l!==void 0&&l.cause!=="unstarted"&&xt(t.planned,l)!==void 0;m_(n,s.index,f?l.cause:void 0),!(!u||!f)&&vo(t,{combinations:new Map([[i,u]]),preemptions:c?
a:0})}r(ON,"noteFailure");async function MN(e,t,n){const{part:s,task:o,retry:i}=t,a=Wo(t);if(!a||!s.planned.moves?.isForMemory)return;const c=await e.clients.storage(
ue(s.planned.machine)),u=`${s.resultsPrefix}${o}-${i}.json`;try{const{metadata:l}=await c.describe({bucket:s.planned.machine.bucket,name:u},n);if(!nf({key:s.key,
index:o,attempt:i,metadata:l}))return;const f=Gh(a,l);return f&&Gm(s,f.state)}catch(l){if(!(l instanceof B)||l.httpStatus!==404)throw l;return}}r(MN,"outOfMemor\
y");const TN=6e4,AN=2;function ga(e){return[...e.jobs.values()].flatMap(t=>t.phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):[])}r(ga,"acti\
veParts");async function Xm(e,t){const n=new Map,s=r(({location:i,planned:a})=>{const c=ue(a.machine),u=JSON.stringify([i,c]),l=n.get(u)??{location:i,place:c,active:[],
early:[]};return n.set(u,l),l},"groupOf");for(const i of ga(e.state))s(i.part).active.push(i);for(const i of e.state.jobs.values()){const a=Nt(i);a&&s(a.part).early.
push({job:i,early:a})}return(await Zm([...n.values()].map(i=>NN(e,i,t)))).some(Boolean)}r(Xm,"look");async function NN(e,t,n){const s=await e.clients.batch(t.place),
o=await s.list(t.location,Ke(e.identity.runId),n),i=new Map(o.map(f=>[f.name,f])),a=new Map(o.map(f=>[f.labels[$t.job]+ep(f.name),f])),c=r((f,d)=>i.get(d)??a.get(
Ke(f.planned.job.id)+ep(d)),"viewOf");let u=!1;for(const{job:f,early:d}of t.early)xN(e,d,c(f,d.part.name))&&(u=!0);const l=[];for(const f of t.active){const{job:d,
part:m}=f,h=c(d,m.name);if(h)CN(e,f,h)&&(u=!0),await _N(e,{job:d,part:m,batch:s},n),await kN({job:d,part:m,batch:s},n);else if(!IN(e,f))continue;Ze(m.view.state)&&
(g_(m,m.view.events.at(-1)?.atMs??e.clock.now()),u=!0,l.push(wN(e,{job:d,part:m,batch:s},n)))}return await Zm(l),u}r(NN,"lookAtGroup");function xN(e,t,n){const s=t.
view;return n?o_(t,n,e.clock.now()):(yd(t),Qm(e,t)&&i_(t)),vn(s)!==vn(t.view)}r(xN,"updateEarly");async function Zm(e){return await Promise.allSettled(e),Promise.
all(e)}r(Zm,"allEnded");function IN(e,{job:t,part:n}){return yd(n),Qm(e,n)?(ba(e,{job:t,part:n},"deleted"),h_(n),!0):!1}r(IN,"isGone");function Qm(e,{isListed:t,
submittedMs:n,misses:s}){return!(!t&&e.clock.now()-n<TN)&&s>=AN}r(Qm,"isMissing");function ba(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`\
its Batch job was ${s} by someone else`;Ed(t,o),e.log.warn(`Job '${t.planned.job.id}': ${o} (${n.name}).`)}r(ba,"noteStranger");const ep=r(e=>e.slice(e.lastIndexOf(
"/")),"idOf");function CN(e,t,n){const{job:s,part:o}=t,i=o.view;if(d_(s,o,n,e.clock.now()),n.state==="DELETION_IN_PROGRESS"?ba(e,t,"deleted"):/^CANCELL/.test(n.
state)&&ba(e,t,"canceled"),!dE(n.state)&&n.state!==i.state){const a=`is in state ${n.state}, which this version of the Action does not know`;e.log.warn(`Job '${s.
planned.job.id}' ${a}; it is watched until it ends.`)}return jN(e,t,i),vn(i)!==vn(n)}r(CN,"update");function RN(e,t){const n=r(s=>{const{meaning:o}=ds(s)??{};return JSON.
stringify([s.state==="RUNNING",o?.name,o?.hint])},"kindOf");return n(e)!==n(t)}r(RN,"isOtherTrouble");function LN(e,t){const n=Ze(t.state)?void 0:ds(t);if(!n)return;
const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets fewer machines than it could use":"waits for machines",a=s.hint?` ${Vr(s.hint,e)}`:"";return`Job '${e.job.
id}' ${i}: ${s.message}${a} Batch: ${o}`}r(LN,"troubleText");function jN(e,{part:t},n){const s=LN(t.planned,t.view);!s||!RN(n,t.view)||(vr(e.state,s),e.log.warn(
s))}r(jN,"warnOfTrouble");const PN=500,DN=.45,UN=new Set(["SUCCESS","FAILED"]);function BN(e,t){const n=new WeakMap,{state:s,clients:o,reads:i}=e,a=new WeakMap;
function c(l){const{part:f}=l,d=Wo(l),m=`${l.task}-${l.retry}.json`;if(!d||f.early.has(m))return;const h=n.get(f)??i.line("early",t);n.set(f,h);const p=h(async()=>{
if(t.aborted)return;const b=await o.storage(ue(f.planned.machine)),{keep:w}=s;return pa({storage:b,name:f.resultsPrefix+m,at:d,keep:w},t)}).catch(()=>{});kd(f,m,
p)}r(c,"read");async function u(l,f){const d=await o.storage(ue(f.planned.machine)),{resultsPrefix:m}=f;for await(const h of d.list({bucket:f.planned.machine.bucket,
prefix:m},t))for(const{task:g,retry:p,size:b,metadata:w,isOwn:y}of ma(h,f)){if(f.isSettled)return;if(!y)continue;UN.has(w.status??"")&&w.job_skipped!=="true"&&b<=
un&&c({job:l,part:f,task:g,retry:p})}}return r(u,"readListed"),{ended({jobUid:l,index:f,retry:d}){for(const m of s.jobs.values()){if(m.phase!=="active")continue;
const h=m.parts.find(({view:g})=>g.uid===l);if(h&&!h.isSettled&&c({job:m,part:h,task:f,retry:d}),h)return}},looked(){for(const{job:l,part:f}of ga(s)){const{counts:d,
state:m}=f.view,h=(d.SUCCEEDED??0)+(d.FAILED??0),g=Math.max(f.early.size,a.get(f)??0);Ze(m)||h-g<Math.max(PN,DN*f.combinations.length)||(a.set(f,h),u(l,f).catch(
()=>{}))}}}}r(BN,"earlyResults");const FN=4e3;async function WN(e){const{state:t}=e;if(t.stop?.status!=="TIMEOUT"||[...t.jobs.values()].some(({phase:a})=>a==="w\
aiting"))return;try{await Xm(e,AbortSignal.timeout(FN))}catch(a){if(!(a instanceof B))throw a;return}const n=om(t,{nowMs:e.clock.now(),queueTimeoutMs:void 0,conditionOf:r(
()=>"left-to-the-task","conditionOf")}),s={plan:n.plan,jobs:n.jobs},o=ta(s).flatMap(a=>a.kind==="end"?[a]:[]),i=[...t.jobs.values()].filter(({phase:a})=>a==="ac\
tive");if(!(o.length<i.length)){for(const{job:a,status:c}of o){const u=t.jobs.get(a);u&&Do(e,u,c)}t_(t)}}r(WN,"lastLook");const GN=3e5;function HN({clock:e,log:t}){
let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof B))throw o;const i=s===void 0;if(s??=
e.now(),!tp(o)&&!(n&&e.now()-s<GN))throw o;if(!i)return;const a=tp(o)?o.message:o.advice;t.warn(`The run cannot be watched at the moment; its Batch jobs continu\
e. ${a}`)}}}r(HN,"patience_patience");const tp=r(({httpStatus:e})=>e===0||e===408||e===429||e>=499,"isPassing"),KN=4e3,JN={timeout:"the run took too long",queue_timeout:"\
the run took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function zN(e){const{state:t}=e,n=ga(t),s=[
...t.jobs.values()].flatMap(u=>[...u.starting].map(([l,f])=>({name:l,planned:f}))),o=JN[t.stop?.limit??"signal"],i=[...t.jobs.values()].flatMap(u=>Nt(u)?.part??
[]),a=AbortSignal.timeout(KN),c=n.length+s.length+i.length;e.log.say(`Stopping: canceling ${D(c,"Batch job")}.`);for(const u of t.jobs.values())VN(u,o,e.clock.now());
for(const{part:u}of n)$d(u);await Promise.allSettled([...s.map(({name:u,planned:l})=>wa(e,l,u,a)),...n.map(({part:u})=>wa(e,u.planned,u.name,a)),...i.map(({planned:u,
name:l})=>wa(e,u,l,a)),...n.map(({job:u,part:l})=>YN(e,u,l,a))]);for(const u of t.jobs.values()){if(u.phase==="ended")continue;$_(u);const l=u.combinations.some(
({outcome:f})=>f?.status==="FAILED");Do(e,u,l?"FAILED":"CANCEL",o)}}r(zN,"windDown");function VN(e,t,n){const s=Nt(e);s&&gd(e,{nowMs:n,reason:t,machineTime:Nm(s,
n)})}r(VN,"endEarly");async function wa(e,{job:t,machine:n},s,o){try{await(await e.clients.batch(ue(n))).cancel(s,o)}catch(i){if(!(i instanceof B))throw i;e.log.
warn(`Job '${t.id}' may still be running until the cleanup cancels it: ${i.advice}`)}}r(wa,"cancelInTime");async function YN(e,t,n,s){const o=new zm;try{const i=await e.
clients.storage(ue(n.planned.machine)),{reads:a,state:c}=e;await Vm({storage:i,job:t,part:n,keep:c.keep,reads:a},o,s)}finally{Sd(n,Jh(n,o.spans,e.clock.now())),
vo(t,o)}}r(YN,"takeResults");const np=2e3,qN=5e3,XN=500,sp="timeout";async function ZN(e){const t=new AbortController,n=AbortSignal.any([e.stop,t.signal]);e.clock.
sleep(ya(e),t.signal).then(()=>t.abort(sp)),eT(QN(e.state));try{e.history.begin(n),await Promise.all([e.lease.begin(n),e.resume.begin(n)]),await ex(e,n)}catch(s){
if(!n.aborted)throw s;$a(e,n)}finally{t.abort("ended")}await WN(e),e.state.stop&&await zN(e),await e.logFiles.finish(e.state)}r(ZN,"drive");const QN=r(({jobs:e})=>[
...e.values()].reduce((t,{planned:n})=>t+n.combinations.length,0),"tasksOf");async function ex(e,t){const{clock:n,state:s}=e,{queueTimeoutMs:o,pollMs:i}=e.settings,
a=BN(e,t),c=UM(e),u=xM(e),l=yA(s),f=$A(e),d=r(()=>om(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:l,ahead:f}),"facts"),m=tx(e,t),h=sx(s),g=r(w=>e.logs.follow(s,
{isNow:w,ended:a.ended},t),"follow"),p=r(w=>Promise.race([w,n.sleep(XN,t)]),"briefly");let b=np;for(;!OT(d());){$a(e,t),await e.resume.take(s,t);const w=ta(d());
if(await Promise.all(w.map(k=>ix(e,k,t))),e.artifacts.follow(s),s.stop||w.some(({kind:k})=>k==="end"||k==="take back"))continue;if(await n.sleep(Math.min(i??b,u.
pollMs,FA(s),ya(e)),t),$a(e,t),s.stop)break;const[y]=await Promise.all([m(),p(g(!1))]);a.looked(),u.looked(()=>ta(d()).some(({kind:k})=>k==="start"));const $=h();
e.logFiles.follow(s),$.length>0&&await Promise.all([p(g(!0)),nx(e,$,t)]),c.tell(s),e.history.follow(s),e.report.progress(s,e.history.left(s)),e.resume.keep(s,t),
b=y||w.length>0?np:Math.min(qN,b*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}r(ex,"driveUntil");function tx(e,t){const n=HN(e);return async()=>{try{
const s=await Xm(e,t);return n.succeeded(),s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}r(tx,"looks");async function nx(e,t,n){await Promise.all(t.map(
s=>e.packages.keep(s,n)))}r(nx,"keepPackages");function sx(e){const t=new WeakSet;return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&
!t.has(o));for(const o of s)t.add(o);return s.length>0})}r(sx,"newlySettled");const ya=r(e=>Math.max(0,e.startedMs+e.settings.timeoutMs-e.clock.now()),"leftMs");
function $a(e,t){const{aborted:n,reason:s}=t;n&&s!==sp?as(e.state,{status:"CANCEL",signal:String(s)}):(n||ya(e)===0)&&as(e.state,ox(e))}r($a,"stopWhenDue");const ox=r(
e=>({status:"TIMEOUT",limit:"timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.timeoutMs/1e3} seconds.`}),
"timeoutReason");async function ix(e,t,n){if(t.kind==="stop"){as(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"start":await lx(
e,s,t,n);return;case"start early":await WA(e,s,t,n);return;case"go":{const o=await JA(e,s,t,n);o&&op(e,s,o);return}case"give up":await Fm(e,s,t.reason,n);return;case"\
cancel":await ax(e,s,t,n);return;case"take back":await ux(e,s,t,n);return;case"end":t.isEmpty&&vo(s,rx(s,e.clock.now())),Do(e,s,t.status,t.reason??__(s,t.status))}}
r(ix,"perform");function rx({planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,
...n,warnings:[]}}]);return{combinations:new Map(s),preemptions:0}}r(rx,"emptyResults");async function ax(e,t,n,s){const o=t.parts.find(({number:a})=>a===n.part);
if(!o)return;$d(o),e.log.say(`${ps(t,o)}: canceling (${n.reason})`);const i=await na(e,o.planned,o.name,s);i&&e.log.warn(`${n.job}: ${i.advice}`)}r(ax,"drive_ca\
ncel");async function cx(e,t,n,s){try{return await yM(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted||o.status==="PLANTED_OBJECT")throw o;return e.log.warn(`${ps(
t,n)}: keeps waiting, because its combinations cannot be claimed. ${o.advice}`),[]}}r(cx,"drive_claimed");async function ux(e,t,{part:n,starvedMs:s},o){const i=t.
parts.find(c=>c.number===n);if(!i)return;const a=await cx(e,t,i,o);u_(t,i,{combinations:a,afterMs:s}),a.length>0&&e.log.say(VM(t,i,{count:a.length,starvedMs:s}))}
r(ux,"drive_takeBack");async function lx(e,t,n,s){dd(t,n.checkIf,e.clock.now()),e.log.say(JM(n,t));try{await CA(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted)
throw o;const{combinations:i,terms:a}=n;if(!fx(o)||!Bh(t.planned,a))return op(e,t,o);c_(t,i,a),e.log.warn(`${n.job}: ${o.message}`)}}r(lx,"start");const fx=r(({
status:e,message:t})=>e==="RESOURCE_EXHAUSTED"||Jr(t),"drive_isRefusal");function op(e,t,n){const{message:s,headline:o,hint:i}=n,a=n.status||"CloudError";f_(t,{
...{origin:"batch",stagePath:[],name:a,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Do(e,t,"FAILED",Xh(s)):e.log.warn(`${t.planned.job.id}: ${n.advice}`)}
r(op,"notStarted");const ip="run",dx=r(e=>JSON.stringify(e),"handoverText");function hx(e,t){const{resume:n,buckets:s,locations:o,...i}=e;let a={...i,buckets:[],
locations:[]};const c=r(u=>{a={...a,...u},t.saveState(ip,dx(a))},"note");return{accessible:r(()=>c(n?{buckets:s,locations:o,resume:n}:{buckets:s,locations:o}),"\
accessible"),batchJob:r(u=>c({batchJobs:[...a.batchJobs,u]}),"batchJob"),checkRun:r(u=>c({checkRunId:u}),"checkRun"),ended:r(u=>c({status:u}),"ended")}}r(hx,"ha\
ndoverNote");const mx=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,rp=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;function px(e){
const t=Tt(e);if(!ap(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:a,status:c,checkRunId:u,resume:l,isPart:f}=t,{access:d,prefix:m,
cleanup:h,jobSummary:g}=t;if(!(!gS(d)||!Ct(m,/^[\w.=-]+(\/[\w.=-]+)*$/)||!gx(h)||typeof g!="boolean"||!Ct(n,/^[\w.-]{1,100}$/)||!Ct(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||
!s.endsWith(`/${n}/`)||!s.startsWith(`${m}/`)||s.split("/").some(b=>/^\.+$/.test(b))||!ka(o,b=>cp(b,/^[a-z0-9][a-z0-9._-]+$/))||!ka(i,b=>cp(b,rp))||!ka(a,r(b=>Ct(
b,/./)&&rp.test(b.split("/jobs/")[0]??"")&&oE.test(b.split("/jobs/")[1]??""),"isJobName")))&&!(l!==void 0&&!Ct(l,mx)))return{version:2,access:d,prefix:m,cleanup:h,
jobSummary:g,runId:n,folder:s,buckets:o,locations:i,batchJobs:a,...typeof u=="number"&&Number.isSafeInteger(u)&&u>0&&{checkRunId:u},...l!==void 0&&{resume:l},...f===
!0&&{isPart:f},...Ct(c,/^[A-Z]+$/)&&{status:c}}}r(px,"readHandover");const gx=r(e=>e==="always"||e==="on_success"||e==="never","isCleanup"),ap=r(e=>typeof e=="o\
bject"&&e!==null&&!Array.isArray(e),"handover_isRecord"),Ct=r((e,t)=>typeof e=="string"&&t.test(e),"handover_isText"),ka=r((e,t)=>Array.isArray(e)&&e.length<=1e4&&
e.every(t),"handover_isList"),cp=r((e,t)=>ap(e)&&Ct(e.name,t)&&Ct(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile=="string"),"isPlace"),bx=.2,
wx=30,yx=3;function $x(e,t){const n=[...e.jobs].flatMap(([c,{seconds:u}])=>{const l=t.jobs.get(c)?.seconds;return l===void 0?[]:[{id:c,seconds:u,then:l,by:Math.
abs(u-l)}]}).filter(({by:c,then:u})=>c>=wx&&c>=bx*u).sort((c,u)=>u.by-c.by).slice(0,yx).map(({id:c,seconds:u,then:l})=>`'${c}' ${up(l,u)}`),s=e.vcpuHours===void 0||
t.vcpuHours===void 0?"":`${Ge(e.vcpuHours)} instead of ${Ge(t.vcpuHours)} vCPU-hours`,o=e.seconds-t.seconds;return`Compared with the last successful run on the \
default branch: ${[Math.abs(o)<1?`the same time (${ye(e.seconds*1e3)})`:`${ye(Math.abs(o)*1e3)} ${o>0?"longer":"shorter"} (${up(t.seconds,e.seconds)})`,s,...n].
filter(c=>c!=="").join("; ")}`}r($x,"changeText");const up=r((e,t)=>`${ye(e*1e3)} to ${ye(t*1e3)}`,"fromTo"),lp=10,kx=3,Sx=60;function fp(e){const t=e.filter(({
isSuccess:u,isWhole:l})=>u&&l).slice(0,lp),n=Sa(t.map(({seconds:u})=>u)),s=Sa(t.flatMap(u=>u.vcpuHours??[])),o=new Set(e.flatMap(({jobs:u})=>[...u.keys()])),i=r(
u=>new Map([...o].flatMap(l=>{const f=e.flatMap(({jobs:m})=>{const h=m.get(l);return(h?.isSuccess?u(h):void 0)??[]}),d=Sa(f);return d?[[l,{...d,median:Ex(f.slice(
0,lp)),count:f.length}]]:[]})),"rangesOf"),a=i(({seconds:u})=>u),c=i(({taskSeconds:u})=>u);return{...n&&{run:n},...s&&{vcpuHours:s},jobs:a,tasks:c}}r(fp,"earlie\
rRuns");const Sa=r(e=>e.length===0?void 0:{least:Math.min(...e),most:Math.max(...e)},"rangeOf");function Ex(e){const t=[...e].sort((n,s)=>n-s);return t[Math.floor(
(t.length-1)/2)]??0}r(Ex,"medianOf");function _x(e,t){const n=new Map,s=new Map(e.map(i=>[i.id,i]));for(const i of im(new Map(e.map(({id:a,needs:c})=>[a,c])))){
const a=s.get(i);a&&n.set(i,vx(a,t.jobs.get(i)?.median,n))}let o=0;for(const i of n.values()){if(i===void 0)return;o=Math.max(o,i)}return o}r(_x,"remainingSecon\
ds");function vx({phase:e,seconds:t,needs:n},s,o){if(e==="ended")return 0;if(s===void 0)return;if(e==="active")return Math.max(0,s-t);let i=0;for(const a of n){
const c=o.has(a)?o.get(a):0;if(c===void 0)return;i=Math.max(i,c)}return s+i}r(vx,"ownLeft");function Ox(e,t){const n=t.tasks.get(e.id),{taskSeconds:s}=e;if(!(e.
phase!=="active"||s===void 0)&&!(!n||n.count<kx))return s>Sx&&s>2*n.most?n.most:void 0}r(Ox,"slowerThanEver");const Go=r(({createdMs:e,wentMs:t})=>Math.max(e,t??
0),"job_times_startOf");function Ho(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,o,i=Go(n);for(const a of e.batchJobs){const c=a.endedMs??t;s+=Math.max(0,(a.runningMs??
c)-Go(a)),a.runningMs!==void 0&&(o=(o??0)+Math.max(0,c-a.runningMs)),i=Math.max(i,c)}return{startedMs:Go(n),endedMs:i,queueMs:s,...o!==void 0&&{runMs:o}}}r(Ho,"\
timesOf");function dp(e){const t=new Map(e.jobs.map(a=>[a.planned.job.id,a])),n=r(a=>Ho(a,e.endedMs)?.endedMs,"endOf"),s=r(a=>a.reduce((c,u)=>{const l=n(u);return l===
void 0?c:c===void 0||l>(n(c)??0)?u:c},void 0),"latest"),o=[];let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(a=>t.get(a)??[]));return o}r(dp,
"criticalPath");const hp=50,Mx=8*1024*1024,mp=1,Tx=720*3600;function pp(e){const{status:t,startedMs:n,endedMs:s,jobs:o}=e;if(!o.some(({batchJobs:a})=>a.some(({runningMs:c})=>c!==
void 0)))return;const i=co(o,void 0);return{startedMs:n,isSuccess:t==="SUCCESS",isWhole:!o.some(gp),seconds:(s-n)/1e3,...i&&i.paidVcpuHours>0&&{vcpuHours:i.paidVcpuHours},
jobs:new Map(o.flatMap(a=>{const c=Ho(a,s);if(!c||gp(a))return[];const u=a.status==="SUCCESS",l=(c.endedMs-c.startedMs)/1e3,f=Math.min(...a.batchJobs.flatMap(({
runningMs:h})=>h??[])),d=Math.max(0,c.endedMs-f)/1e3,m={isSuccess:u,seconds:l,...Number.isFinite(f)&&{taskSeconds:d}};return[[a.planned.job.id,m]]}))}}r(pp,"rec\
ordOf");const gp=r(({combinations:e})=>e.some(({reusedFrom:t})=>t!==void 0),"isReused");function Ax(e){const t=e.slice(0,hp).map(n=>({started_ms:n.startedMs,success:n.
isSuccess,whole:n.isWhole,seconds:Ea(n.seconds),...n.vcpuHours!==void 0&&{vcpu_hours:Number(n.vcpuHours.toFixed(4))},jobs:Object.fromEntries([...n.jobs].map(([s,
{isSuccess:o,seconds:i,taskSeconds:a}])=>[s,{success:o,seconds:Ea(i),...a!==void 0&&{task_seconds:Ea(a)}}]))}));return`${JSON.stringify({version:mp,runs:t})}
`}r(Ax,"historyText");const Ea=r(e=>Number(e.toFixed(1)),"record_rounded");function Nx(e){const t=Tt(e);return!he(t)||t.version!==mp||!Array.isArray(t.runs)?[]:
t.runs.slice(0,hp).flatMap(n=>xx(n)??[])}r(Nx,"readHistory");function xx(e){if(!he(e))return;const{started_ms:t,success:n,whole:s,seconds:o,vcpu_hours:i,jobs:a}=e;
if(typeof t!="number"||!Number.isFinite(t)||!_a(o))return;const c=typeof i=="number"&&Number.isFinite(i)&&i>=0;return{startedMs:t,isSuccess:n===!0,isWhole:s===!0,
seconds:o,...c&&{vcpuHours:i},jobs:new Map(he(a)?Object.entries(a).flatMap(([u,l])=>Ix(u,l)):[])}}r(xx,"runOf");function Ix(e,t){if(!he(t)||!_a(t.seconds))return[];
const{success:n,seconds:s,task_seconds:o}=t;return[[e,{isSuccess:n===!0,seconds:s,..._a(o)&&{taskSeconds:o}}]]}r(Ix,"jobOf");const _a=r(e=>typeof e=="number"&&e>=
0&&e<=Tx,"isSeconds"),Mn={records:[],generation:"0"},Cx=3;function Rx({name:e,...t},{plan:n,identity:s,clients:o}){const i=r(c=>uE(s,c,n.workflow.name),"nameIn");
async function a(c,u){const l=await o.storage(t),f=i(c);try{const{generation:d}=await l.describe({bucket:e,name:f},u),m=await l.read({bucket:e,name:f,generation:d,
maxBytes:Mx},u);return{records:Nx(new TextDecoder().decode(m)),generation:d}}catch(d){if(d instanceof B&&d.httpStatus===404)return Mn;throw d}}return r(a,"read"),
{read:a,async add(c,u,l,f){const d=await o.storage(t);let m=l;for(let h=0;h<=Cx;h++){const{generation:g}=m,p=Ax([u,...m.records]),b={bucket:e,name:i(c),content:p,
contentType:"application/json",generation:g};try{return await d.replaceVersion(b,f),!0}catch(w){if(!(w instanceof B)||w.httpStatus!==412)throw w;m=await a(c,f)}}
return!1}}}r(Rx,"historyStore");const Lx={begin:r(()=>{},"begin"),left:r(()=>"","left"),usualMs:r(()=>new Map,"usualMs"),follow:r(()=>{},"follow"),change:r(()=>"",
"change"),keep:r(async()=>{},"keep")},jx=15e3;function Px(e,{plan:t,identity:n,clock:s,log:o}){const{own:i,base:a}=n.scopes;let c=Mn,u=[],l=fp([]);const f=new Set;
async function d(p,b){try{return await p()}catch(w){return w instanceof B?o.warn(`history: ${w.advice}`):o.debug(`history: ${ht(w)}`),b}}r(d,"quietly");async function m(p){
const[b=Mn,w=Mn]=await Promise.all([i,a].map(y=>d(async()=>y?e.read(y,p):Mn,Mn)));c=b,u=(a?w:b).records,l=fp(c.records.length>0?c.records:u),l.run&&o.say(`Earli\
er runs ${Ux(l)}.`)}r(m,"readAll");async function h(p){await e.add(i,p,c,AbortSignal.timeout(jx))||o.debug("history: other runs wrote it at the same time; this \
run is left out.")}r(h,"write");const g=r(p=>[...p.jobs.values()].map(b=>Dx(b,s.now())),"jobsNow");return{begin:r(p=>{m(p)},"begin"),left(p){const b=_x(g(p),l);
if(b===void 0||!l.run)return"";const w=`earlier runs took ${bp(l.run)}`;return b<1?`longer than usual: ${w}`:`about ${ye(b*1e3)} left; ${w}`},usualMs:r(()=>new Map(
[...l.tasks].map(([p,{median:b}])=>[p,b*1e3])),"usualMs"),follow(p){for(const b of g(p)){const w=Ox(b,l);if(w===void 0||f.has(b.id))continue;f.add(b.id);const y=`\
Job '${b.id}' has taken ${ye((b.taskSeconds??0)*1e3)} and is still running; in earlier runs it took at most ${ye(w*1e3)}.`;vr(p,y),o.warn(y)}},change(p){const b=pp(
p),w=u.find(({isSuccess:y,isWhole:$})=>y&&$);return b&&w&&p.status==="SUCCESS"&&b.isWhole?$x(b,w):""},async keep(p){const b=pp(p);b&&!t.leftOut&&await d(()=>h(b),
void 0)}}}r(Px,"historyOf");function Dx({planned:{job:e},phase:t,startedMs:n,parts:s},o){const i=r(l=>Math.max(0,o-l)/1e3,"secondsSince"),a=t==="active"?i(n):0,
c=Math.min(...s.flatMap(({runningMs:l})=>l??[])),u=Number.isFinite(c)&&{taskSeconds:i(c)};return{id:e.id,needs:e.needs,phase:t,seconds:a,...u}}r(Dx,"jobNow");const bp=r(
({least:e,most:t})=>ll(ye(e*1e3),ye(t*1e3)),"secondsText"),Ux=r(({run:e,vcpuHours:t})=>[e?`took ${bp(e)}`:"",t?`about ${ll(Ge(t.least),Ge(t.most))} vCPU-hours`:
""].filter(n=>n!=="").join(" and "),"tookText"),Ko=r(e=>e.replace(/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-","identity_segment");function wp(e,t,n){const[s="",o=""]=(e.
repository||"local/local").split("/"),i=`${Ko(e.runId||"local")}-${Ko(e.runAttempt||"1")}-${n}`;return{runId:i,folder:`${t}/${Ko(s)}/${Ko(o)}/${i}/`,githubRunId:e.
runId,githubRunAttempt:e.runAttempt,repositoryId:e.repositoryId,commit:e.headSha,prefix:t,scopes:e.scopes}}r(wp,"runIdentity");const yp=r((e,t)=>`${yr(e,"_resum\
e",e.scopes.own)}${t}/`,"resumeFolder");function Bx(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,a=n.slice(n.lastIndexOf("-")+1),c=wp(t,i,a);return n!==c.runId||
s!==c.folder?!1:o===void 0||o===yp(c,o.split("/").at(-2)??"")}r(Bx,"isOfThisRun");function Fx(e,t,n){const s=new Map,o=new Map;for(const i of[...e.jobs.values()].
flatMap(yn)){const a=ue(i),c=JSON.stringify(a);s.set(`${i.bucket} ${c}`,{...a,name:i.bucket}),o.set(`${is(i)} ${c}`,{...a,name:is(i)})}return{version:2,access:wo(
n),prefix:n.prefix,cleanup:n.cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],batchJobs:[],...e.leftOut&&
{isPart:!0}}}r(Fx,"newHandover");const Wx={isRequired:!1,begin:r(async()=>{},"begin")},Gx=6e4,Hx=1e4;function Kx(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(
e.buckets.map(u=>[u.name,u])),a=r(async u=>{const l=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,f=Yf(e),d=[...i.values()].map(async m=>{const h=await n.storage(m),g={bucket:m.name,name:f,content:l,contentType:"application/json"};await h.replace(g,u)});await Promise.
all(d)},"write");async function c(u,l){let f=l,d=!1;for(;!u.aborted;){if(await s.sleep(Hx,u),u.aborted||s.now()-f<Gx)continue;const m=s.now();try{await a(u),f=m,
d=!1}catch(h){if(!(h instanceof B))throw h;if(u.aborted||d)continue;d=!0,o.warn(`The run's lease could not be renewed: ${h.advice} Tasks that start ${Fu/60} min\
utes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return r(c,"keep"),{isRequired:!0,async begin(u){const l=s.now();await a(
u),c(u,l)}}}r(Kx,"leaseOf");const Jx=16,zx=60,Vx=1e3,Yx=5e3,qx=3e5,Xx=1e3,Zx={areWanted:!1,follow:r(()=>{},"follow"),finish:r(async()=>{},"finish")};function Qx(e){
const t=new e2(e);return{areWanted:!0,follow:r(n=>t.takeSettled(n),"follow"),finish:r(n=>t.finish(n),"finish")}}r(Qx,"logFilesOf");class e2{static{r(this,"Write\
r")}#e;#n;#s=new Set;#r=new WeakSet;#o=new WeakMap;#t=new Map;#c=Ft(Jx);#i=Ft(1);#f=new AbortController;#u=[];#a=0;#l=!1;constructor(t){this.#e=t}takeSettled(t){
for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#d(n,s)}async finish(t){for(const l of t.jobs.values())for(const f of l.parts)this.#d(l,
f);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?Xx:qx,a=new AbortController;await Promise.race([Promise.all(this.#t.values()),n.sleep(i,a.signal).
then(()=>this.#f.abort())]),a.abort(),await Promise.all(this.#t.values()),await this.#n?.then(l=>l.close()).catch(()=>{}),s.say(`logs_dir: ${D(this.#s.size,"fil\
e")} in ${o}`);const[c]=this.#u;if(c===void 0)return;const u=D(this.#u.length,"log");s.warn(`logs_dir: ${u} could not be written completely: ${c}`)}#d(t,n){if(this.#r.
has(n))return;this.#r.add(n);const s=n2(t,n);for(const[o,i]of n.combinations.entries())for(const a of[...s.get(i)??[],{part:n,task:o}])this.#h(t,a,i)}#h(t,{part:n,
task:s},o){const i=this.#o.get(n)??new Set;this.#o.set(n,i);const a=i.has(s)?void 0:s2(t,n,{task:s,index:o});if(!a)return;i.add(s);const u=(this.#t.get(a.path)??
Promise.resolve()).then(()=>this.#c(()=>this.#p(a)));this.#t.set(a.path,u)}async#p(t){if(this.#l)return;const{workspace:n,folder:s}=this.#e;try{this.#n??=Zl(n,s);
const o=await this.#n,i=r(a=>this.#g(t,a),"content");this.#s.has(t.path)?await o.append(t.path,i):await o.write(t.path,i),this.#s.add(t.path)}catch(o){const i=o instanceof
B?o.advice:ht(o);this.#u.push(`${t.path}: ${i}`),this.#l=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(i)}}async#g(t,n){const{clients:s,secrets:o}=this.#e,{copy:i,retry:a}=t,
c=r(d=>n(Buffer.from(d)),"write");if(this.#s.has(t.path)&&await c(Es("next attempt")),(!i||a>0)&&await c(await this.#b(t)),!i)return;a>0&&await c(Es(`attempt ${a+
1} on another machine`));const u=await s.storage(ue(t.part.planned.machine)),l=t2(o,c),f=new TextDecoder;await u.download(i,d=>l.add(f.decode(d,{stream:!0})),this.#f.
signal),await l.end(f.decode()),t.isCut&&await c(Es("the rest of the output is only in Cloud Logging"))}async#b({part:t,task:n,copy:s,retry:o}){if(this.#a>=zx)return this.#u.
push("too many tasks ended without a copy of their log; Cloud Logging has it."),Es("the output of this attempt is only in Cloud Logging");const i=this.#a++===0?
Yx:Vx,a=await this.#i(async()=>{await this.#e.clock.sleep(i,this.#f.signal);const c=[],u={part:t,task:n,...s&&{copied:o}};for await(const l of xA(this.#e,u,this.#f.
signal))c.push(l);return c});return a.length>0?va(a.join(""),this.#e.secrets):Es("this attempt wrote nothing")}}const va=r((e,t)=>We(nn(e),t),"clean");function t2(e,t){
let n="";const s=r(async o=>{const i=n+o,a=i.lastIndexOf(`
`)+1;n=i.slice(a),a>0&&await t(va(i.slice(0,a),e))},"add");return{add:s,async end(o){await s(o),n!==""&&await t(`${va(n,e)}
`)}}}r(t2,"maskedLines");const Es=r(e=>`${Hn}${e}
`,"noteLine"),Oa=new Set(["lost","memory"]);function n2(e,{number:t}){const n=new Map;for(const s of e.parts.filter(o=>o.number<t))for(const[o,i]of s.failures){
const a=s.combinations[o];a===void 0||!Oa.has(i)||n.set(a,[...n.get(a)??[],{part:s,task:o}])}return n}r(n2,"movedAway");function s2(e,t,{task:n,index:s}){const{
outcome:o,stored:i,log:a,again:c}=e.combinations[s]??{},u=e.planned.combinations[s];if(!u||o?.reusedFrom)return;const l=`${yt(e.planned.job.id,u.matrix)}.log`;if(!(e.
holders[s]===t.number))return Oa.has(t.failures.get(n))?{path:l,part:t,task:n,retry:0,isCut:!1}:void 0;if(!o||c&&!Oa.has(c.cause))return;const d=i?.name.startsWith(
t.resultsPrefix)?i.name:void 0;if(d===void 0&&o.attempts===0)return;const m=Number(/-(\d+)\.json$/.exec(d??"")?.[1]??0),{bucket:h}=t.planned.machine,g=d!==void 0&&
a?NA(a,{bucket:h,result:d}):void 0;return{path:l,part:t,task:n,retry:m,isCut:a?.isCut??!1,...g&&{copy:g}}}r(s2,"pieceOf");const o2=200,i2=20,$p=500,r2=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,
a2=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
c2=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,u2=r(({text:e})=>e.trim()!==""&&!r2.test(e)&&!a2.test(e),"isWorthShowing"),kp=r(e=>e.filter(u2).slice(-i2).map(({text:t})=>l2(
t.trimEnd())),"shownAgentLines"),l2=r(e=>e.length<=$p?e:`${e.slice(0,$p).toWellFormed()}\u2026`,"agent_lines_cut");function Ma(e){const t=[...e.text.matchAll(c2)].
map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,...t]:t)}r(Ma,"agent_lines_tasksOf");function f2(e,t,n){const s=e.some(i=>i.host!==""||Ma(i).size>
0);if(n<=1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&Ma(i).has(t)).map(({host:i})=>i));return e.filter(i=>{const a=Ma(i);return a.has(t)||a.size===0&&
o.has(i.host)})}r(f2,"linesOfTask");const Jo=r(e=>d2(e.matrix),"combinationText"),d2=r(e=>[...e].map(([t,n])=>`${t}=${j(n).replace(/[\r\n]+/g," ")}`).join(", "),
"matrixText"),Sp=r(e=>[...new Set(e.flatMap(t=>[...t.matrix.keys()]))],"matrixKeys"),h2=19600,Ep=6,m2=6e4;function p2(e,t){if(!e)return t.jobUid;const{planned:n}=e.
job,s=e.part.combinations[t.taskIndex],o=s===void 0?void 0:n.combinations[s],i=o?Jo(o):"";return[n.job.id,i].filter(a=>a).join(" ")}r(p2,"log_queries_titleOf");
function g2(e){const t=new WeakMap,n=r(s=>{if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>m2},"isOld");return(s,o)=>{const i=new Map;for(const a of s.
jobs.values())for(const c of a.parts){const u=ue(c.planned.machine),l=JSON.stringify(u),f=i.get(l)??{place:u,jobs:[],room:0};i.set(l,f);const{uid:d}=c.view;!d||
n(c)&&!o||(f.room-=d.length+Ep,f.room<0&&(f.jobs.push(new Map),f.room=h2-d.length-Ep),f.jobs.at(-1)?.set(d,{job:a,part:c}))}return[...i].flatMap(([a,{place:c,jobs:u}])=>u.
map((l,f)=>({key:`${a} ${f}`,place:c,jobs:l})))}}r(g2,"logQueries");const Ta=8e3,b2=20,w2=500,_s=[];class y2{static{r(this,"TaskText")}#e;#n=_s;#s=_s;#r;#o=!1;#t=!1;constructor(t){
this.#e=t}shown(t){const n=[];for(const o of t){const i=this.#c(o);this.#e?n.push(o):i!==void 0&&n.push(i)}return this.#e?n:n.filter((o,i)=>!E2(o,n[i+1])).map(k2)}hasBegun(){
return this.#t}hasEnded(){return this.#o}brokenOff(){return(this.#r??this.#s.at(-1))?.split(" > ")??_s}lastLines(){return this.#n}#c(t){const n=t.startsWith(Hn);
n&&(this.#t=!0);const s=Wi(t);if(s)return this.#i(s);const o=n?`\xB7 ${t.slice(Hn.length)}`:t;return this.#n=[...this.#n.slice(1-b2),o.slice(0,w2)],o}#i(t){switch(t.
says){case"task":return;case"stage start":return this.#s=[...this.#s,t.stage],`\u25B8 ${t.stage}`;case"stage end":return this.#s=$2(this.#s,t.stage),t.status===
"CANCEL"&&(this.#r??=t.stage),S2(t);case"ended":this.#o=!0,(t.status==="SUCCESS"||t.status==="SKIP")&&(this.#n=_s);return}}}function $2(e,t){const n=e.lastIndexOf(
t);return n===-1?e:e.length===1?_s:e.toSpliced(n,1)}r($2,"withoutLast");const k2=r(e=>e.length<=Ta?e:`${e.slice(0,Ta).toWellFormed()}\u2026 (${V(e.length-Ta)} m\
ore characters)`,"shortened"),S2=r(({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t==="FAILED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,"endLin\
e"),E2=r((e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(2)} `),"isStartOf"),_p={follow:30,settled:38,final:43,
end:50},vp=5e3,_2=3e4,Op=15e3,v2=20,O2=5,M2=1e3,T2=5,Mp=100,A2=6e4/_p.follow,N2=12,x2=3,I2=2e3,C2={follow:r(async()=>{},"follow"),finish:r(async()=>{},"finish")};
function R2(e){const t=new L2(e);return{follow:r((n,s,o)=>t.inTurn(()=>t.look(n,s,o)),"follow"),finish:r((n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s))),"finish")}}
r(R2,"logStream");const Tp=r(()=>{},"ignored"),vs=r(({jobUid:e,taskIndex:t})=>`${e} ${t}`,"taskOf");class L2{static{r(this,"TaskLogs")}#e;#n=new Map;#s=new Map;#r=new Map;#o=new Map;#t=new Set;#c=new Set;#i;#f=0;#u=vp;#a=0;#l=Promise.
resolve();#d=!1;constructor(t){this.#e=t,this.#i=g2(t.clock.now)}hurry(){this.#d=!0}inTurn(t){return this.#l=this.#l.then(t,t),this.#l}async look(t,n,s){const o=this.#e.
clock.now();if(!n.isNow&&o-this.#f<this.#u)return;this.#f=o,this.#a===0&&(this.#a=t.startedMs);const i=this.#i(t,n.isFinal??!1),a=[];let c=Number.POSITIVE_INFINITY;
for(const u of i)if(!this.#m(u.place))try{const{untilMs:l,isHeld:f}=await this.#E(u,n,s);a.push(l),f&&(c=Math.min(c,l)),this.#u=Math.max(vp,i.length*A2)}catch(l){
if(!(l instanceof B))throw l;if(s.aborted)return;this.#$(l,u.place),this.#m(u.place)||(c=this.#a)}this.#a=Math.min(c,Math.max(this.#a,...a));for(const[u,l]of this.#n)
l<this.#a-2*Op&&this.#n.delete(u)}async finish(t,n){for(let s=0;s<x2&&(await this.look(t,{isNow:!0,ended:Tp,isFinal:!0},n),!(n.aborted||this.#o.size>0||this.#_(
t)));s++)await this.#e.clock.sleep(I2,n);this.#o.size>0&&!n.aborted&&await this.#h(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)
await this.#v(t,s,o,n)}async#h(t,n){for(const s of this.#i(t,!0)){if(!this.#o.has(s.key)||this.#m(s.place))continue;const o=[];try{await this.#p(s,o,n)}catch(c){
if(!(c instanceof B))throw c;n.aborted||this.#$(c,s.place)}if(o.length===0)continue;this.#e.log.notice("Lines are omitted here, because the output is too long. \
The summary links to Logs Explorer, which has all of it. The end:");const i=new Map,a={query:s,look:{isNow:!0,ended:Tp},chunks:i};for(const c of o)this.#k(c,Date.
parse(c.timestamp)||0,a);for(const c of i.values())this.#S(c,s)}}async#p(t,n,s){const{projectId:o}=t.place,i=await this.#e.clients.logging(t.place);if(!this.#w(
o,"end"))return;const a=[...t.jobs.keys()],c=await i.newestOutput({projectId:o,jobUids:a,count:M2},s);n.push(...c);for(const{uid:u,task:l}of this.#g(t,c).slice(
0,T2)){if(!this.#w(o,"end"))return;const f={projectId:o,jobUids:[u],task:l,count:Mp};n.unshift(...await i.newestOutput(f,s))}}#g(t,n){const s=new Map;for(const i of n)
s.set(vs(i),(s.get(vs(i))??0)+1);return[...t.jobs].flatMap(([i,{job:a,part:c}])=>c.combinations.flatMap((u,l)=>{const f=s.get(vs({jobUid:i,taskIndex:l}))??0;return f>=
Mp||!this.#b(a,c,l)?[]:[{uid:i,task:l,count:f,isFailed:a.combinations[u]?.outcome?.status==="FAILED"}]})).sort((i,a)=>Number(a.isFailed)-Number(i.isFailed)||i.count-
a.count)}#b(t,n,s){const o=n.combinations[s]??-1;return t.holders[o]===n.number&&t.combinations[o]?.outcome?.startedMs!==void 0&&!this.#y(n.view.uid,s).hasEnded()}async#E(t,n,s){
const{key:o}=t,{projectId:i}=t.place,a=await this.#e.clients.logging(t.place),c=new Map,u=this.#o.has(o);let l=0,f=!1;const d=n.isFinal?O2:v2,m=n.isFinal?"final":
n.isNow?"settled":"follow";for(let h=0;h<d&&this.#w(i,m)&&!(h>0&&this.#d&&!n.isFinal);h++){const g=this.#o.get(o)??{since:new Date(this.#a-Op).toISOString(),jobUids:[
...t.jobs.keys()],pageToken:""},p=await a.taskOutput({projectId:i,...g},s);for(const b of p.lines){const w=Date.parse(b.timestamp)||0;l=Math.max(l,w),this.#k(b,
w,{query:t,look:n,chunks:c})}if(f=!p.nextPageToken,f?this.#o.delete(o):this.#o.set(o,{...g,pageToken:p.nextPageToken}),f)break}for(const h of c.values())this.#S(
h,t);return{untilMs:f?Math.max(l,this.#a):this.#a,isHeld:!f||u}}#k(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#n.has(o))return;
this.#n.set(o,n);const i=Wi(t.text),a=i?.says==="ended"&&(i.status==="SUCCESS"||i.status==="FAILED"),c=i?.says==="ended"&&i.status==="MOVED",u=s.query.jobs.get(
t.jobUid);u&&p_(u.part,t.taskIndex,n,a||c),a&&s.look.ended({jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry??0});const l=vs(t),f=s.chunks.get(l);f?f.push(t):
s.chunks.set(l,[t])}#S(t,n){const[s]=t;if(!s)return;const{log:o}=this.#e,i=n.jobs.get(s.jobUid),a=p2(i,s),c=t.flatMap(({text:f})=>f.replace(/\n$/,"").split(`
`)),u=this.#y(s.jobUid,s.taskIndex).shown(c);if((i?.job.planned.combinations.length??1)>1&&u.length>N2)o.group(`${a} (${D(u.length,"line")})`,u);else for(const f of u)
o.say(`[${a}] ${f}`)}#y(t,n){const s=vs({jobUid:t,taskIndex:n}),o=this.#s.get(s)??new y2(this.#e.log.isDebug);return this.#s.set(s,o),o}#w(t,n){const s=this.#e.
clock.now(),o=(this.#r.get(t)??[]).filter(i=>i>s-6e4);return this.#r.set(t,o),o.length>=_p[n]?!1:(o.push(s),!0)}#m(t){return this.#c.has(JSON.stringify(t))}#$(t,n){
const s=JSON.stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#c.add(s):this.#u=_2;for(const a of this.#o.keys())a.startsWith(`${s} `)&&this.#o.delete(
a);if(this.#t.has(s))return;this.#t.add(s);const i=o?"is not shown":"is late or incomplete";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#_(t){return[
...t.jobs.values()].every(n=>n.parts.every(s=>this.#m(ue(s.planned.machine))||s.combinations.every((o,i)=>!this.#b(n,s,i))))}async#v(t,n,s,o){const{planned:i}=s,
a=la(t,i);let c;for(const[u,l]of s.combinations.entries()){if(n.holders[l]!==s.number)continue;const f=n.combinations[l]?.outcome;if(f?.status!=="FAILED"||!f.failure)
continue;const d=this.#y(s.view.uid,u),m=this.#o.size>0&&this.#b(n,s,u)?[]:d.lastLines();let{failure:h}=f,g=m;if(h.origin==="batch"){c??=this.#O(s,o);const p=kp(
f2(await c,u,s.combinations.length)),b=!this.#m(ue(i.machine)),w=[...m,...p],y=(await c).map(k=>k.text),$={isRoleProved:a,lines:w,jobLines:y,...b&&{hasBegun:d.hasBegun()}};
h=XO(h,i,$),h.stagePath.length===0&&(h={...h,stagePath:d.brokenOff()}),m.length===0&&(g=p)}y_(n,l,g.length>0?{...h,lastLines:g}:h)}await c}async#O({planned:t,view:n},s){
const o=ue(t.machine);if(this.#m(o)||!n.uid||!this.#w(o.projectId,"end"))return[];try{const i=await this.#e.clients.logging(o),a={projectId:o.projectId,jobUid:n.
uid,count:o2},c=await i.agentLog(a,s),u=kp(c);if(u.length>0){const l=`Log of Batch's agent on the machines of ${t.job.id}`;this.#e.log.group(l,u)}return c}catch(i){
if(!(i instanceof B))throw i;return s.aborted||this.#$(i,o),[]}}}const j2=U(import.meta.url)("node:timers/promises"),P2=100;async function D2(e,t){if(t.length===
0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))tl(s,t),++n%P2===0&&await(0,j2.setImmediate)()}r(D2,"maskAhead");const U2=new Set(["ProcessKill\
ed","ProcessExit","NoReport"]),B2=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function F2(e){if(e.headline!==void 0)return e.headline;const{origin:t,name:n,
message:s}=e;if(t!=="stage"||U2.has(n))return s===""?n:W2(s);const o=st(e).replace(/\[Errno \d+\] /,""),i=B2.exec(o);if(!i)return o;const a=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${a??o.slice(i.index+i[0].length)}`}r(F2,"headlineText");const W2=r(e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??
e,"firstSentence"),Ap={SUCCESS:"\u2705 success",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",
WAIT:"\u23F3 waiting"},zo=r(e=>Ap[e].split(" ")[0]??"","statusPicture");function G2(e){const t=qe(e.plan),n=e.because===void 0?{}:{because:We(e.because,t)};return H2(
{...e,...n,jobs:el(e.jobs,t)})}r(G2,"verdictOf");function H2(e){const t=de(e.plan.workflow.name,80),n=ye(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${Aa(
e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${z2(e.jobs)} in ${n}`;case"SKIP":return`${t}: ${K2(e.jobs.length)} skipped${s||Np(e.jobs)}`;case"C\
ANCEL":return`${t} canceled after ${n}${s||J2(e.jobs)}${xp(e.jobs)}`;case"TIMEOUT":return`${t} timed out after ${n}${s}${xp(e.jobs)}`;case"FAILED":return Y2(t,e,
s)}}r(H2,"sentenceOf");const K2=r(e=>e===1?"its only job was":e===2?"both jobs were":`all ${D(e,"job")} were`,"allText"),Np=r(e=>{const t=new Set(e.map(s=>s.reason??
"")),[n]=t;return t.size===1&&n?`: ${Aa(n,200)}`:""},"reasonText"),J2=r(e=>Np(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,1)),"cancelText");function z2(e){
const t=e.filter(c=>c.status==="SUCCESS"),n=Na(t.map(c=>c.combinations.length)),s=e.filter(c=>c.status==="SKIP").length,o=e.filter(c=>c.status==="FAILED").length,
i=[s>0?`${V(s)} skipped`:"",o>0?`${V(o)} failed`:""].filter(c=>c!=="");return`${D(t.length,"job")+(n>t.length?`, ${D(n,"task")}`:"")} succeeded${i.length>0?` (${i.
join(", ")})`:""}`}r(z2,"successText");function xp(e){const t=e.flatMap(f=>f.combinations),n=r(f=>t.filter(f).length,"count"),s=n(f=>f.status==="SUCCESS"),o=n(f=>f.
status==="FAILED"),i=n(f=>f.status==="CANCEL"),a=Na(e.map(V2)),c=Na(e.filter(f=>f.combinations.length===0&&f.status!=="SKIP").map(f=>f.planned.combinations.length)),
l=[[s,"succeeded"],[o,"failed"],[a,"stopped while running"],[i-a+c,"never ran"]].filter(([f])=>f>0).map(([f,d],m)=>`${m===0?D(f,"task"):V(f)} ${d}`);return l.length===
0?"":`; ${l.join(", ")}`}r(xp,"soFarText");function V2({combinations:e,runningTasks:t}){const n=e.filter(i=>i.status==="CANCEL"),s=t===void 0,o=n.filter(i=>i.startedMs!==
void 0||s&&i.attempts>0).length;return Math.min(n.length,Math.max(o,t??0))}r(V2,"stoppedTasks");function Y2(e,t,n){const s=Zi(t),[o]=s;if(!o||n!=="")return`${e}\
 failed${n}`;const i=s.length===1?"":`, and ${D(s.length-1,"more cause")}`;return`${e}: ${Z2(o)}${i} (${q2(t.jobs)})`}r(Y2,"failedText");function q2(e){const t=e.
filter(a=>a.status==="FAILED"),[n]=t;if(t.length!==1||!n){const a=t.slice(0,3).map(c=>de(c.planned.job.id,40));return`${D(t.length,"job")} failed: ${a.join(", ")}${t.
length>3?", \u2026":""}`}const s=de(n.planned.job.id,60),o=n.planned.combinations.length,i=pn(n).length;return o===1?`${s} failed`:i===0?`none of ${V(o)} ${s} t\
asks ran`:`${V(i)} of ${V(o)} ${s} tasks failed`}r(q2,"whatFailed");const X2=110,Z2=r(({failure:e})=>Aa(F2(e),X2),"shortFailure"),Aa=r((e,t)=>de(e,t).replace(/(?<!\.)\.$/,
""),"sentencePart"),Na=r(e=>e.reduce((t,n)=>t+n,0),"verdict_sum"),Q2=r(e=>[...e.jobs.values()].map(iI),"jobOutcomes");function eI(e,t,n){const{stop:s}=e,o=s?void 0:
n.broken,i=qh(t.map(({status:f})=>f)),c={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs://${n.bucket}/${n.identity.folder}`,
startedMs:e.startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:sI(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},u=s?tI(s):o?.headline,l=s?.
limit&&nI[s.limit];return{...c,...l!==void 0&&{advice:l},verdict:G2({...c,...u&&{because:u}})}}r(eI,"outcomeOf");function tI(e){return e.limit==="cost-cap"?e.message:
e.status==="CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}r(tI,"becauseOf");const nI={"cost-\
cap":"Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.",timeout:'Raise the input "timeou\
t", or make the jobs faster: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "z\
ones", request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.ag\
entReporter.`},sI=r(({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}}),"outcome_failureOf");function oI({
parts:e}){const t=e.filter(({isSettled:n,view:s})=>!n||s.state==="DELETION_IN_PROGRESS");if(t.length!==0)return t.reduce((n,{view:s,writing:o})=>n+Math.max(s.counts.
RUNNING??0,o.size),0)}r(oI,"runningTasks");function iI(e){const t=oI(e);return{planned:e.planned,status:e.status,...e.reason!==void 0&&{reason:e.reason},combinations:e.
combinations.flatMap(({outcome:n},s)=>{const o=e.planned.combinations[s];if(n)return[n];if(!o)return[];const i=e.status==="SKIP"?"SKIP":"CANCEL",a=e.failure&&{failure:e.
failure};return[{combination:o,index:s,status:i,attempts:0,warnings:[],...a}]}),batchJobs:e.parts.map((n,s)=>({name:n.name,uid:n.view.uid,attempt:s,createdMs:n.
view.createdMs,...n.wentMs!==void 0&&{wentMs:n.wentMs},...n.runningMs!==void 0&&{runningMs:n.runningMs},...n.endedMs!==void 0&&{endedMs:n.endedMs},machine:n.planned.
machine,why:n.why,combinations:n.combinations.filter(o=>e.holders[o]===n.number),...n.waitedMs!==void 0&&{waitedMs:n.waitedMs},...n.machineTime&&{machineTime:n.
machineTime}})),...e.early&&{early:rI(e,e.early)},preemptions:e.preemptions,...t!==void 0&&{runningTasks:t}}}r(iI,"jobOutcome");function rI({parts:e},t){const{part:n,
view:s,runningMs:o,submittedMs:i,end:a}=t,{name:c,planned:u}=n,l={name:c,machine:u.machine};if(a?.kind!=="went"){const m=a?.reason??"the run was aborted";return{
...l,savedMs:0,reason:m,...a&&{machineTime:a.machineTime}}}const f=o??e.find(m=>m.name===c)?.runningMs,d=f===void 0?0:f-s.createdMs;return{...l,savedMs:Math.max(
0,Math.min(d,a.atMs-i))}}r(rI,"earlyRecord");const aI=500,cI=5,uI=1e4,lI=/^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;async function fI(e,t){const n=e.
GITHUB_WORKSPACE||".",s=r(async l=>(await(0,ce.readdir)((0,z.join)(n,l),{withFileTypes:!0}).catch(()=>[])).slice(0,uI),"entriesOf"),o=new Map,i=await s("."),a=r(
(l,f)=>l.filter(d=>d.isDirectory()&&!lI.test(d.name)).map(({name:d})=>`${f}${d}`),"foldersIn");let c=a(i,""),u=aI;for(let l=1;l<=cI&&u>0;l++){const f=[];for(const d of c.
slice(0,u)){const m=await s(d);for(const{name:h}of m)o.has(h)||o.set(h,d);f.push(...a(m,`${d}/`))}u-=c.length,c=f}return{top:new Set(i.map(({name:l})=>l)),below:o,
sent:dI(t)}}r(fI,"workspaceNames");function dI(e){const t=new Set;for(const n of e)for(let s=n;s!==""&&!t.has(s);s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))t.add(
s);return t}r(dI,"withFolders");const hI=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,mI=200;function pI({identity:e,clients:t,log:n}){const s=new Map,o=new Set;
async function i(c,u,l){const{bucket:f}=c.machine,d=await t.storage(ue(c.machine)),m={};for await(const h of d.list({bucket:f,prefix:u},l))for(const{name:g}of h){
const[,p,b]=hI.exec(g.slice(u.length))??[];p===void 0||b===void 0||(m[p]??={uri:`gs://${f}/${g}`,sha256:b})}return Object.fromEntries(Object.entries(m).slice(-mI))}
r(i,"entriesIn");async function a(c,u,l){const f=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{const[d,m]=await Promise.all(f.map(h=>i(c,Cp(e,h,u),l)));
return{...m,...d}}catch(d){if(!(d instanceof B)||l.aborted)throw d;return n.warn(`cache: packages are installed. ${d.advice}`),{}}}return r(a,"lookUp"),{async cacheFor(c,u){
const{machine:l}=c;if(!l.cache)return;const f=Ip(c),d=JSON.stringify([ue(l),l.bucket,f]),m=s.get(d)??a(c,f,u);return s.set(d,m),{entries:await m,uploads:`gs://${l.
bucket}/${qf(e)}`}},async keep({planned:c,combinations:u},l){const{bucket:f}=c.machine,d=u.flatMap(({packages:h})=>h??[]),m=Ip(c);for(const{key:h,sha256:g,generation:p}of d){
const b=Cp(e,e.scopes.own,m),w=`${f} ${b}${h}`;if(!o.has(w)){o.add(w);try{const y=await t.storage(ue(c.machine)),$=`${qf(e)}${g}.tar.gz`;await y.copy({bucket:f,
name:$,generation:p,to:`${b}${h}/${g}.tar.gz`},l)}catch(y){if(!(y instanceof B))throw y;if(l.aborted)return;n.warn(`cache: packages are not kept. ${y.advice}`)}}}}}}
r(pI,"packagesOf");const Ip=r(({machine:e})=>lE([no,...e.requirements]),"groupOf"),Cp=r((e,t,n)=>`${yr(e,"_cache",t)}packages/${n}/`,"groupFolder"),Rp=1024,xa=1e3;
function Lp(e){const t=Array.from(e);if(t.length>Rp)return{mistake:`is longer than ${Rp} characters`};const n=jp(gI(t));if(!n)return{mistake:`has more than ${xa}\
 alternatives in its braces`};const s=n.map(kI);return{prefixes:EI(s.map(({prefix:o})=>o)),matches:r(o=>{const i=s.filter(({prefix:c})=>o.startsWith(c));if(i.length===
0)return!1;const a=o.split("/").map(c=>Array.from(c));return i.some(c=>_I(c.segments,a))},"matches")}}r(Lp,"globOf");function Ia(e){const t=Lp(e);if("mistake"in
t)throw new Error(`The pattern "${e}" ${t.mistake}.`);return t}r(Ia,"checkedGlob");const cB=r(e=>!/[*?[{\\]/.test(e),"isLiteral");function gI(e){return Ca({characters:e,
at:0,unclosed:new Set},!1)}r(gI,"parsed");function Ca(e,t){const n=[];for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(bI(
e,s))}}r(Ca,"sequence");function bI(e,t){switch(e.at++,t){case"/":return{kind:"slash"};case"*":return{kind:"star"};case"?":return{kind:"any"};case"[":return yI(
e)??{kind:"character",character:t};case"{":return wI(e)??{kind:"character",character:t};case"\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"c\
haracter",character:t}:(e.at++,{kind:"character",character:n})}default:return{kind:"character",character:t}}}r(bI,"tokenAt");function wI(e){const t=e.at;if(e.unclosed.
has(t))return;const n=[Ca(e,!0)];for(;e.characters[e.at]===",";)e.at++,n.push(Ca(e,!0));if(e.characters[e.at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};
e.at=t,e.unclosed.add(t)}r(wI,"choiceAt");function yI(e){const t=e.at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.at++;const s=[],o=r(()=>{const i=e.characters[e.
at++];return i==="\\"?e.characters[e.at++]:i},"next");for(let i=!0;;i=!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"class",isNegated:n,ranges:s};const a=o(),
c=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";c&&e.at++;const u=c?o():a;if(a===void 0||u===void 0||a==="/"||u==="/")break;s.push([a.codePointAt(
0)??0,u.codePointAt(0)??0])}e.at=t}r(yI,"classAt");function jp(e){let t=[[]];for(const n of e){const s=n.kind==="choice"?$I(n.choices):[[n]];if(!s||t.length*s.length>
xa)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}r(jp,"expanded");function $I(e){const t=[];for(const n of e){const s=jp(n);if(!s||t.length+s.length>xa)
return;t.push(...s)}return t}r($I,"expandedChoices");function kI(e){const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-
1,s=r(o=>o.length===2&&o.every(({kind:i})=>i==="star"),"isFolders");return{prefix:SI(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folde\
rs"]:[o])}}r(kI,"alternativeOf");function SI(e){let t="";for(const n of e)if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}
r(SI,"prefixOf");function EI(e){const t=[];for(const n of[...new Set(e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}r(EI,"shortest");const _I=r((e,t)=>Pp(
e,t,n=>n==="folders",(n,s)=>n!=="folders"&&Pp(n,s,({kind:o})=>o==="star",vI)),"isMatch");function vI(e,t){if(e.kind==="character")return e.character===t;if(e.kind!==
"class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.ranges.some(([s,o])=>s<=n&&n<=o)!==e.isNegated}r(vI,"isCharacter");function Pp(e,t,n,s){let o=0,
i=0,a=-1,c=0;for(;i<t.length;){const u=e[o],l=t[i];if(u!==void 0&&n(u))a=o++,c=i;else if(u!==void 0&&l!==void 0&&s(u,l))o++,i++;else if(a>=0)o=a+1,i=++c;else return!1}
return e.slice(o).every(n)}r(Pp,"wildcard");const Dp=1e5,Ra='must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function OI(e){const t=e.text("mat\
rix_glob");if(t===void 0)return;const n=r((u,l)=>{e.refuse("matrix_glob",u,l)},"refuse");if(t.includes(`
`))return n("must be one pattern, on one line",'Write several as one: "KEY={a,b}/*.csv".');const s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+
1).trim();if(o===""||i==="")return n(`${Ra}; got "${t}"`);const a=MI(i);if(typeof a=="string")return n(`${a}; got "${i}"`);const c=Lp(a.pattern);return"mistake"in
c?n(`has a pattern that ${c.mistake}`,"Write a shorter one."):{text:t,key:o,...a}}r(OI,"matrixGlobOf");function MI(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(
e)?.[1];if(t!==void 0){if(t!=="gs")return`${Ra}: buckets have the form "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return ge.
bucket.test(s)?o===""?'must have a pattern after the bucket, such as "*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,
"");return n.startsWith("/")||n.split("/").includes("..")?"must be a path inside the repository, relative to its root":n===""?Ra:{pattern:n}}r(MI,"matrix_glob_p\
laceOf");var La=P(70298);const TI={history:[".git"],"Google Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","serv\
ice-account*.json","service_account*.json","serviceAccount*.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","\
kubeconfig",".terraform/","*.tfstate","*.tfstate.*"],"private keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","\
*.pem","*.key","*.ppk","*.p12","*.pfx","*.jks","*.keystore","*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpassw\
d",".pgpass",".my.cnf",".npmrc",".yarnrc",".pypirc","pip.conf","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_m\
odules/","__pycache__/","*.pyc"]},AI=La().add(Object.values(TI).flat()),Up=new WeakMap;function NI(e){const t=Up.get(e)??La().add(e.text);return Up.set(e,t),t}r(
NI,"matcherOf");function Bp(e){const t=e.map(n=>({base:n.base,matcher:NI(n)}));return n=>{if(AI.ignores(n))return!0;let s=!1;for(const{base:o,matcher:i}of t){if(!n.
startsWith(o)||n===o)continue;const{ignored:a,unignored:c}=i.test(n.slice(o.length));s=a||s&&!c}return s}}r(Bp,"ignores");function xI(e){const t=e.map(n=>{const s=n.
startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,"/");return{isTakenOut:s,matcher:La().add(o==="."||o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,
matcher:i}of t)i.ignores(n)&&(s=!o);return s}}r(xI,"chooses");const II=1024*1024;class Vo extends Error{static{r(this,"Unreadable")}code;constructor(t,n){super(
n),this.code=t}}async function*Fp(e,t=()=>!0){let n=0;async function*s(o,i){const a=await CI(e,`${o}.gitignore`);if(n+=a?.length??0,n>II)throw new Vo("file-too-\
large","the .gitignore files have more than 1 MiB in total.");const c=a===void 0?i:[...i,{base:o,text:a}],u=Bp(c);for(const l of await(0,ce.readdir)((0,z.join)(
e,o),{withFileTypes:!0})){const f=o+l.name;l.isDirectory()?t(`${f}/`)&&!u(`${f}/`)&&(yield*s(`${f}/`,c)):u(f)||(yield{path:f,isRegular:l.isFile()})}}r(s,"visit"),
yield*s("",[])}r(Fp,"workspaceFiles");async function CI(e,t){if(!await(0,ce.lstat)((0,z.join)(e,t)).then(()=>!0,()=>!1))return;const s=await rs({workspace:e,path:t,
input:"source"});if("problem"in s)throw new Vo(s.problem.code,s.problem.message.replace(/^input "source": /,""));return new TextDecoder().decode(s.bytes)}r(CI,"\
gitIgnore");const Wp=2e6,Os=r((e,t,n)=>({problem:{code:e,message:`input "matrix_glob": ${t}`,...n&&{hint:n}}}),"problem");async function RI(e,t){const{pattern:n}=t,
s=Ia(n),o=await(0,ce.realpath)(e),{prefixes:i}=s,a=r(l=>i.some(f=>l.startsWith(f)||f.startsWith(l)),"enters");try{const l=await Gp(PI(o,Fp(o,a),s),s);if("isTooM\
any"in l)return Hp(t,l.isTooMany);if(l.names.length>0)return{files:l.names}}catch(l){if(!(l instanceof Vo))throw l;return Os(l.code,l.message)}const c=await Jp(
Kp(s),l=>UI((0,z.join)(o,l)));return Os("no-match",`no file matches "${n}"; ${zp(c,c||"the root of the repository")}.`,'Check that actions/checkout is an earlie\
r step. Files in .gitignore, and those that "source" never sends, do not count.')}r(RI,"repositoryFiles");async function LI(e,t,n){const{bucket:s,pattern:o}=t,i=Ia(
o),a=await Gp(jI(e,s,i,n),i);if("isTooMany"in a)return Hp(t,a.isTooMany);const c=r(l=>`gs://${s}/${l}`,"uri");if(a.names.length>0)return{files:a.names.map(c)};const u=await Jp(
Kp(i),async l=>{for await(const f of e.list({bucket:s,prefix:l},n))return f.length>0;return!1});return Os("no-match",`no object matches "${c(o)}"; ${zp(u,c(u??""))}\
.`)}r(LI,"bucketFiles");async function*jI(e,t,{prefixes:n},s){for(const o of n)for await(const i of e.list({bucket:t,prefix:o},s))yield i.flatMap(({name:a})=>a.
endsWith("/")?[]:[a])}r(jI,"glob_files_pagesOf");async function*PI(e,t,n){for await(const{path:s,isRegular:o}of t)yield o||n.matches(s)&&await DI(e,s)?[s]:[]}r(
PI,"glob_files_namesIn");async function DI(e,t){const n=await(0,ce.realpath)((0,z.join)(e,t)).catch(()=>{});return n===void 0||(0,z.relative)(e,n).split(z.sep).
includes("..")?!1:(await(0,ce.stat)(n)).isFile()}r(DI,"leadsToFile");async function Gp(e,t){const n=new Set;let s=0;for await(const o of e){if(s+=o.length,s>Wp)
return{isTooMany:"names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>Dp)return{isTooMany:"matches"}}return{names:[...n].sort()}}r(Gp,"matching");function Hp({
text:e},t){const n=V(t==="matches"?Dp:Wp);return t==="matches"?Os("too-many-matches",`"${e}" matches more than ${n} files; Batch runs at most that many tasks in\
 one job.`,"Use a narrower pattern, or give each task a folder of files."):Os("too-many-matches",`more than ${n} names begin like "${e}", too many to search.`,"\
Begin the pattern with a longer path.")}r(Hp,"tooMany");const UI=r(e=>(0,ce.stat)(e).then(t=>t.isDirectory(),()=>!1),"glob_files_isFolder");function Kp({prefixes:e,
matches:t}){const[n="",...s]=e.map(i=>t(i)&&!i.endsWith("/")?`${i}/`:i);let o=n.length;for(const i of s)for(;!i.startsWith(n.slice(0,o));)o--;return n.slice(0,n.
slice(0,o).lastIndexOf("/")+1)}r(Kp,"glob_files_folderOf");async function Jp(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(n))
return n;return await t("")?"":void 0}r(Jp,"nearestFolder");const zp=r((e,t)=>e===void 0?"the bucket is empty":`the nearest folder that exists is ${t}`,"nearTex\
t"),Vp=r((e,t)=>`Run: gcloud storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`,"readerHint");async function BI({
jobs:e},{clients:t,caller:n},s){for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:a}=o;try{return await LI(await t.storage(ue(
i)),{...o,bucket:a},s)}catch(c){if(!(c instanceof B))throw c;const u=i.credentialsPath?"CALLER":n,l=FI(c,a,u);return{problem:{code:"matrix-glob",message:`input \
"matrix_glob": ${c.message}`,...l&&{hint:l}}}}}}r(BI,"globFiles");function FI(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===
403&&e.hint.includes("add-iam-policy-binding")?`The caller needs storage.objects.list. ${Vp(t,n)}`:e.hint}r(FI,"hintOf");const Yp=["storage.objects.list"],WI=["\
storage.objects.get"];function GI({planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},a=r(async(l,f)=>(await s.permissions(ue(t))).onBucket(l,f,o),"g\
ranted"),c=i===void 0?[]:[{key:`glob ${i}`,input:"matrix_glob",async ask(l){Ms(l,{wanted:Yp,granted:await a(i,Yp),resource:`gs://${i}`,hint:Vp(i,n)})}}],u=t.mounts.
flatMap(l=>{const{source:f,isWritable:d}=l;if(!ct(f))return[];const m=r(()=>a(f.bucket,WI),"look");return[{key:`mount ${f.bucket} ${d}`,input:"mounts",ask:r(h=>HI(
h,{mount:l,bucket:f.bucket,machine:t},m),"ask")}]});return[...c,...u]}r(GI,"dataQuestions");function Ms(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));
n.length!==0&&e.problem(`the caller may not ${n.join(", ")} in ${t.resource}.`,t.hint)}r(Ms,"tellMissing");async function HI(e,t,n){try{await n()}catch(s){if(!(s instanceof
B)||s.httpStatus!==403&&s.httpStatus!==404)throw s;const{mount:o,machine:i}=t,a=bh(o),c=i.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",
u=`gcloud storage buckets add-iam-policy-binding gs://${t.bucket} --role=${a} --member=serviceAccount:${c}`,l=`The VMs' service account needs ${a} on it. Run: ${u}`,
f=`${gh(o.source)}, mounted at ${o.path},`;s.httpStatus===404?e.problem(`${f} does not exist.`,l):e.warning(`${f} was not checked: ${s.message}`,l)}}r(HI,"askFo\
rMount");const qp=["create","delete","get","list"].map(e=>`storage.objects.${e}`),Xp=["create","delete","get","list"].map(e=>`batch.jobs.${e}`),ja="logging.logE\
ntries.list",Zp="iam.serviceAccounts.actAs";async function KI(e){const t=[],n=[];try{await e.clients.authenticate(e.signal)}catch(i){if(i instanceof B)return{problems:t,
warnings:n};throw i}const s=zI(e);await Promise.all(s.map(async i=>{const a=i.planned.job.runsOn.with.get(i.argument)?.at,c=a?`Job '${i.planned.job.id}'`:`input\
 "${i.input}"`,u=r((f,d)=>({code:"preflight",message:`${c}: ${f}`,...a&&{at:a},...d&&{hint:d}}),"make"),l={problem:r((f,d)=>t.push(u(f,d)),"problem"),warning:r(
(f,d)=>n.push(u(f,d)),"warning")};try{await i.ask(l)}catch(f){if(!(f instanceof B))throw f;JI(f,l)}}));const o=r((i,a)=>(i.at?.line??0)-(a.at?.line??0)||i.message.
localeCompare(a.message),"inOrder");return{problems:t.sort(o),warnings:n.sort(o)}}r(KI,"preflight");function JI(e,t){if((e.service==="cloudresourcemanager"||e.service===
"iam")&&/has not been used|disabled|SERVICE_DISABLED/i.test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or remove "preflight".`;
t.warning(`not checked: ${e.message}`,s)}else t.problem(e.message,e.hint)}r(JI,"tellRefusal");function zI(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[
...e.plan.jobs.values()].flatMap(a=>yn(a).map(c=>({planned:a,machine:c})));for(const{planned:a,machine:c}of i){const u=c.credentialsPath?.value,l=ue(c),f=r((b,w)=>{
const y=JSON.stringify([b,u]);o.has(y)||o.set(y,{planned:a,...w})},"add"),{bucket:d,projectId:m,serviceAccount:h}=c,g=u===void 0?n.caller:"CALLER";f(`bucket ${d}`,
{argument:"gcs_bucket",input:"gcs_bucket",async ask(b){const w=await(await t.permissions(l)).onBucket(d,qp,s),y=`Run: gcloud storage buckets add-iam-policy-bind\
ing gs://${d} --role=roles/storage.objectUser --member=${g}`;Ms(b,{wanted:qp,granted:w,resource:`gs://${d}`,hint:y})}}),f(`project ${m}`,{argument:"project_id",
input:"project_id",async ask(b){const w=[...Xp,ja],y=await(await t.permissions(l)).onProject(m,w,s),$=`Run: gcloud projects add-iam-policy-binding ${m} --role=r\
oles/batch.jobsEditor --member=${g}`;Ms(b,{wanted:Xp,granted:y,resource:`project ${m}`,hint:$}),e.inputs.streamLogs&&!y.includes(ja)&&b.warning(`the caller may \
not ${ja} in project ${m}.`,'Grant roles/logging.viewer on the project to the caller, or set "stream_logs: false".')}}),f(`location ${is(c)}`,{argument:"region",
input:"region",async ask(){try{await(await t.batch(l)).list(is(c),"preflight",s)}catch(b){if(!(b instanceof B)||!/'batch\.jobs\.list' denied/.test(b.message))throw b}}});
for(const{key:b,input:w,ask:y}of GI({planned:a,machine:c,member:g},t,s))f(b,{argument:w,input:w,ask:y});const{artifactsUri:p}=e.inputs;p&&f("artifacts",VI(e,{artifactsUri:p,
place:l,member:g})),h!==void 0&&f(`account ${h}`,{argument:"service_account",input:"batch_service_account",async ask(b){const y=await(await t.permissions(l)).onServiceAccount(
h,[Zp],s),$=`Run: gcloud iam service-accounts add-iam-policy-binding ${h} --role=roles/iam.serviceAccountUser --member=${g}`,k=`service account ${h}`;Ms(b,{wanted:[
Zp],granted:y,resource:k,hint:$})}})}return[...o.values()]}r(zI,"questionsOf");function VI({clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{
argument:"credentials_path",input:"artifacts_uri",async ask(i){await(await e.storage(n.place)).tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const c=[
"storage.objects.create","storage.objects.delete"],u=await(await e.permissions(n.place)).onBucket(s,c,t),l=`Run: gcloud storage buckets add-iam-policy-binding g\
s://${s} --role=roles/storage.objectUser --member=${n.member}`;Ms(i,{wanted:c,granted:u,resource:`gs://${s}`,hint:l})}}}r(VI,"artifactsQuestion");const q=r(e=>({
hint:e,isMistake:!1}),"foreign_keys_ignored"),H=r(e=>({hint:e,isMistake:!0}),"mistake"),Qp='Set variables with the input "env_vars", under runs-on.with.env, or \
under env of a bash stage.',eg="Permissions belong to the workflow file of GitHub and to the service account.",YI="Set concurrency in the workflow file of GitHu\
b.",Ts='Write timeout_seconds under runs-on.with, or set the input "task_timeout".',Tn="Write needs: [JOB].",An="Write retry: NUMBER.",Yo="Write it as if.",As="\
Write it as bash.",tg="Write it as run.",Pa="Write foreach: [\u2026], and what runs for each item under stages.",qo="Write the variables of a bash stage as env,\
 those of a run stage as vars.",qt="Steps are called stages here: write stages: [{name: \u2026, run: \u2026}].",qI={stages:H("Stages belong to a job: jobs: {NAM\
E: {stages: [\u2026]}}."),steps:H("Steps are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),parameters:H("Declare them as params."),env:q(Qp),permissions:q(
eg),concurrency:q(YI),timeout:q('Set the input "timeout".'),"timeout-minutes":q('Set the input "timeout".'),defaults:q("Write the values in each job."),inputs:q(
"Declare them as params."),outputs:q('Read the output "result" of the Action.'),"run-name":q("Set it in the workflow file of GitHub.")},XI={steps:H(qt),step:H(qt),
tasks:H(qt),task:H(qt),depends_on:H(Tn),"depends-on":H(Tn),dependsOn:H(Tn),dependencies:H(Tn),requires:H(Tn),after:H(Tn),when:H(Yo),condition:H(Yo),retries:H(An),
max_retries:H(An),"max-retries":H(An),command:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),name:q("The id of the job is its name; d\
escribe it with desc."),params:q("Declare params at the top of the workflow."),image:q("Write runs-on: {type: container, with: {image: \u2026}}."),machine_type:q(
"Write runs-on: {type: gcp_batch, with: {machine_type: \u2026}}."),run:H("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:H("A script be\
longs to a stage: stages: [{name: \u2026, bash: \u2026}]."),script:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:H("A call belo\
ngs to a stage: stages: [{name: \u2026, uses: \u2026}]."),trigger:H("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:q("Write \
it under strategy: strategy: {matrix: {\u2026}}."),"fail-fast":q("Write it under strategy."),"max-parallel":q("Write it under strategy."),env:q(Qp),permissions:q(
eg),concurrency:q("Write max-parallel under strategy."),timeout:q(Ts),"timeout-minutes":q(Ts),"continue-on-error":q("Write trigger-rule: all_done in the jobs th\
at need this one."),outputs:q("Other jobs can read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:q("Write runs-on: {type: contain\
er, with: {image: \u2026}}."),services:q("Start what the task needs in a stage."),defaults:q("Write the values in each stage."),with:q("Write it under runs-on."),
secrets:q('Write them under runs-on.with, or give the input "secrets".'),environment:q("Set it in the workflow file of GitHub.")},ZI={concurrency:q("To set the \
number of items that run at the same time, write concurrent."),shell:q("A bash stage runs with sh; for another shell start it in the script."),"working-director\
y":q("Begin the script with cd."),timeout:q(Ts),"timeout-minutes":q(Ts),"continue-on-error":q('Let the script end with success, for example with "|| true".'),env:q(
"Variables of a run stage are vars; env is for bash stages."),outputs:q("All variables at the top of a run stage are its outputs."),script:H(As),command:H(As),commands:H(
As),cmd:H(As),sh:H(As),python:H(tg),code:H(tg),steps:H(qt),step:H(qt),tasks:H(qt),items:H(Pa),with_items:H(Pa),for:H(Pa),when:H(Yo),condition:H(Yo),retries:H(An),
max_retries:H(An),"max-retries":H(An),environment:H(qo),environments:H(qo),enviroment:H(qo),variables:H(qo),timeout_seconds:q(Ts),needs:q("Stages run in the ord\
er in which they are written."),depends_on:q("Stages run in the order in which they are written."),requirements:q('Name packages in the input "requirements", or\
 under deps of a run stage.')},QI={choices:H("Write the choices as options."),enum:H("Write the choices as options.")},ng=r(e=>["date","datetime","map","array"].
includes(e),"hasOwnDefault");function Da(e,t){const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new G("date",t.toISOString().slice(0,10))}:
eC(e,n);case"datetime":return n===void 0?{value:En(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:tC(e,n);case"choice":return nC(e,n);case"\
map":return n===void 0||n instanceof Map?{value:n??new Map}:Xt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??[]}:Xt(e,n,"a list");default:
return{value:n??null}}}r(Da,"defaultOf");function eC(e,t){if(t instanceof G&&t.tag==="date")return{value:t};const n=t instanceof G&&t.tag==="datetime"?String(t.
v):t,s=typeof n=="string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(n)?Kd(n.slice(0,10)):void 0;return s===void 0?Xt(e,t,"a date as YYYY-MM-DD"):
{value:new G("date",s)}}r(eC,"dateOf");function tC(e,t){if(t instanceof G&&t.tag==="datetime")return{value:t};if(t instanceof G&&t.tag==="date")return{value:new G(
"datetime",`${String(t.v)}T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t=="string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.
exec(t):null;if(!o)return Xt(e,t,n);const[,i="",a="00:00",c,u,l]=o,f=Rr(`${i}T${a}`);if(!f)return Xt(e,t,n);const d=c===void 0?u===void 0?"":`${u}:${l}`:"+00:00";
return{value:new G("datetime",Jd(f)+d.replace("-00:00","+00:00"))}}r(tC,"datetimeOf");function nC(e,t){const[n]=e.options??[];if(t==null)return n===void 0?Xt(e,
null,"one of its options, of which there are none"):{value:n};const s=e.options?.some(i=>Le(i,t)),o=(e.options??[]).map(me).join(", ");return s?{value:t}:Xt(e,t,
`one of its options (${o})`)}r(nC,"choiceOf");function Xt(e,t,n){const s=e.secret?"its default":`its default ${me(t)}`;return{problem:{code:"wrong-param-default",
message:`Param '${e.name}' (${e.type}): ${s} is not ${n}.`,at:e.default?.at??e.at}}}r(Xt,"wrongDefault");function*sg(e,t=Number.POSITIVE_INFINITY){const n=[...e.
matrix.values()].map(a=>a.map(me)),s=oC(e);if(!s||n.length===0||n.some(({length:a})=>a===0))return!1;const o=[0],i=r(a=>(s.get(a)??[]).some(({positions:c,texts:u})=>u.
has(og(c.map(l=>n[l]?.[o[l]??0]??"")))),"isExcluded");for(let a=0;o.length>0;a++){if(a>=t)return!0;const c=o.length-1,u=o[c]??0;u>=(n[c]?.length??0)?(o.pop(),c>
0&&(o[c-1]=(o[c-1]??0)+1)):c<n.length-1&&!i(c)?o.push(0):(i(c)||(yield o),o[c]=u+1)}return!1}r(sg,"keptCombinations");function sC(e,t){return new Map([...e.matrix].
map(([n,s],o)=>[n,s[t[o]??0]??null]))}r(sC,"combinationAt");const og=r(e=>e.join(`
`),"kept_combinations_joined");function oC(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;
if([...s.keys()].some(c=>!t.has(c)))continue;const o=[...s].map(([c,u])=>({position:t.get(c)??0,text:me(u)}));o.sort((c,u)=>c.position-u.position);const i=o.map(
({position:c})=>c),a=n.get(i.join())??{positions:i,texts:new Set};a.texts.add(og(o.map(({text:c})=>c))),n.set(i.join(),a)}return mn(n.values(),({positions:s})=>s.
at(-1)??0)}r(oC,"excludedByDepth");function Xo(e){const t=ig(e);if(t.length>0)return{problems:t};const n=Array.from(sg(e),c=>sC(e,c));if(e.matrix.size===0||n.length===
0&&e.include.length===0)return{combinations:[ug(new Map)],leftOut:[]};const s=rC(e,n.length);if(s.length>0)return{problems:s};const o=aC(n,[...e.matrix.keys()]),
i=[],a=[];for(const c of e.include){if(o.holdsPartOf(c.value)){a.push(c.value);continue}o.add(c.value),i.push(c.value)}return{combinations:[...n,...i].map(ug),leftOut:a}}
r(Xo,"expandStrategy");const iC=3e6;function Zo(e,t){if(e.matrix.size===0)return 1;let n=1;for(const c of e.matrix.values())n*=c.length;if(n<=t||e.exclude.length===
0)return Math.max(1,n+e.include.length);const s=sg(e,iC);let o=s.next(),i=0;for(;!o.done&&i<=t;i++)o=s.next();const a=o.done&&o.value===!0;return i>t||a?n:Math.
max(1,i+e.include.length)}r(Zo,"countCombinations");function ig(e,{isWrong:t}={isWrong:!1}){const n=[...e.matrix.values()].some(({length:s})=>s===0);return e.matrix.
size===0||n&&!t?[]:e.exclude.flatMap(s=>{for(const[o,i]of s.value){const a=e.matrix.get(o);if(!a)return[cg({list:"exclude",key:o,entry:s,strategy:e})];if(a.length>
0&&!a.some(c=>Le(c,i)))return[]}return[]})}r(ig,"excludeProblems");const rg=r(({matrix:e,include:t})=>new Map([...e].map(([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.
get(n)??[])]])),"strategyValues");function rC(e,t){const[n]=e.include;return t===0&&n?[{code:"include-without-combinations",message:"The matrix has no combinati\
on left after exclude, and include can only add to existing ones.",at:n.at,hint:"Exclude less, or write the included combinations as the matrix itself."}]:ag(e)}
r(rC,"includeProblems");const ag=r(e=>e.include.flatMap(t=>{const n=[...t.value.keys()].find(s=>!e.matrix.has(s));return n===void 0?[]:[cg({list:"include",key:n,
entry:t,strategy:e})]}),"unknownIncludeKeys");function cg(e){const t=[...e.strategy.matrix.keys()],n=fe(e.key,t);return{code:`unknown-${e.list}-key`,message:`An\
 entry of ${e.list} has the key '${e.key}', which the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean \
'${n}'?`}}r(cg,"unknownKey");const ug=r(e=>({strategyId:cC(e),matrix:e}),"combination");function aC(e,t){const n=r((a,c)=>c.map(u=>me(a.get(u)??null)).join(),"v\
aluesText"),s=new Map,o=r((a,c=[...a.keys()].sort())=>{const u=JSON.stringify(c),l=s.get(u)??{keys:c,texts:new Set};l.texts.add(n(a,c)),s.set(u,l)},"add"),i=[...t].
sort();for(const a of e)o(a,i);return{add:o,holdsPartOf:r(a=>[...s.values()].some(({keys:c,texts:u})=>c.every(l=>a.has(l))&&u.has(n(a,c))),"holdsPartOf")}}r(aC,
"combinationIndex");function cC(e){if(e.size===0)return"EMPTY";const t=(0,Ne.createHash)("sha256").update(me(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}r(cC,"strategyId");const uC=`
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
   UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning ZeroDivisionError zip`,lC=`
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
   TypeVar Union UntilStage uuid validate_statuses ValidationError VirtualPyStage wait WAIT`,fC=new Set(`${uC} ${lC}`.trim().split(/\s+/));function lg(e,t){const n=sa(
e);if(!n)return;const s=lt(n).find(i=>!fC.has(i)&&!t.has(i));if(s!==void 0)return{name:s};const o=aa(n,{whole:new Map,partial:new Map});return o===void 0||typeof o==
"boolean"?void 0:{value:o}}r(lg,"conditionFault");function lt(e){switch(e.kind){case"constant":return[];case"name":return[e.name];case"list":case"tuple":case"se\
t":return e.items.flatMap(lt);case"dict":return e.entries.flat().flatMap(lt);case"unary":return lt(e.operand);case"binary":return[...lt(e.left),...lt(e.right)];case"\
and":case"or":return e.operands.slice(0,1).flatMap(lt);case"compare":return[e.first,...e.links.slice(0,1).map(({right:t})=>t)].flatMap(lt);case"index":return[...lt(
e.object),...lt(e.index)]}}r(lt,"fault_namesIn");const fg={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=${{ git\
hub.ref }}".',inputs:"Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task reads \
its environment itself: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; the task\
 has it as an environment variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{ jobs.\
ID.stages.STAGE.outputs.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"Values\
 of the matrix are ${{ matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},dg={always:"Remove it, and write trigger\
-rule: all_done in the job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed in th\
e job.",cancelled:"Remove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part').",endsWith:"\
Write 'text'.endswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the type map or \
array.",hashFiles:"Compute it in a run stage."},Qo="A stage runs only if those before it succeeded.",dC={always:`Remove it. ${Qo} Put what runs in any case into\
 a job with trigger-rule: all_done.`,success:`Remove it. ${Qo}`,failure:`Remove it. ${Qo} Put what runs after a failure into a job with trigger-rule: one_failed\
.`,cancelled:`Remove it. ${Qo} Put what runs in any case into a job with trigger-rule: all_done.`},Ua=r(e=>Object.hasOwn(fg,e)?fg[e]:void 0,"githubRootHint");function Ba(e,t){
const n=/(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(e)?.[1],s=t===""?dg:{...dg,...dC},o=n!==void 0&&Object.hasOwn(s,n)?s[n]:void 0;return n===void 0||o===void 0?void 0:
{name:n,hint:o}}r(Ba,"githubFunctionIn");const hC={id:{form:"optional text",about:"Name of the stage in the context: `jobs.<job>.stages.<id>`."},name:{form:"tex\
t",about:"Name of the stage. If there is no `id`, the id is derived from it."},desc:{form:"optional text",about:"Description of the stage.",spellings:["descript\
ion"]},if:{form:"condition",about:"Python expression. The stage is skipped if it is false."},extras:{form:"mapping",about:"The library's own settings for this s\
tage."},type:{form:"anything",about:"Documented by the library, without effect."},retry:{form:"whole number",min:0,max:19,about:"Number of times, 0 to 19, that \
a failed stage is retried."},echo:{form:"optional text",about:"Text to print."},sleep:{form:"seconds",about:"Seconds to wait, less than 1800."},bash:{form:"text",
about:"Shell script."},env:{form:"mapping",about:"Environment of the script."},run:{form:"text",about:"Python code. Its variables become outputs."},vars:{form:"\
mapping",about:"Variables for the Python code."},version:{form:"text",about:"Python version of the environment."},deps:{form:"texts",about:"Python packages of a\
 separate environment."},uses:{form:"text",about:"Function of a caller module: group/name@tag."},with:{form:"arguments",about:"Arguments of the function.",spellings:[
"args"]},trigger:{form:"text",about:"Name of another workflow to run."},params:{form:"mapping",about:"Params of that workflow."},parallel:{form:"branches",about:"\
Branches of stages that run in parallel."},"max-workers":{form:"whole number or text",min:1,max:19,about:"Number of branches that run at the same time, 1 to 19.",
spellings:["max_workers"]},foreach:{form:"items",about:"Items. The stages run once per item."},stages:{form:"stages",about:"The stages inside."},concurrent:{form:"\
whole number",min:1,max:9,about:"Number of items that run at the same time, 1 to 9."},use_index_as_key:{form:"boolean",about:"Use the index of the item as key i\
n the context.",spellings:["use-index-as-key"]},until:{form:"text",about:"Python expression. The stages repeat until it is true."},item:{form:"text or number",about:"\
The first item."},"max-loop":{form:"whole number",min:1,max:99,about:"Maximum number of loops, 1 to 99.",spellings:["max_loop"]},case:{form:"text",about:"The va\
lue to look for."},match:{form:"cases",about:"The cases and the stages of each."},"skip-not-match":{form:"boolean",about:"Skip the stage when no case matches.",
spellings:["skip_not_match"]},raise:{form:"text",about:"Message to fail with."},image:{form:"text",about:"Docker image; the library has not implemented this sta\
ge."},tag:{form:"text",about:"Tag of the image."},volume:{form:"mapping",about:"Volumes of the container."},auth:{form:"mapping",about:"Login of the registry."}},
hg=hC,Fa=["id","name","desc","if","extras","type"],mC={foreach:{model:"ForEachStage",about:"Runs its stages once per item.",needed:["foreach"],required:["stages"],
other:["stages","concurrent","use_index_as_key"]},until:{model:"UntilStage",about:"Repeats its stages until a condition is true.",needed:["until"],required:["st\
ages"],other:["item","stages","max-loop"]},parallel:{model:"ParallelStage",about:"Runs branches of stages in parallel.",needed:["parallel"],other:["max-workers"]},
case:{model:"CaseStage",about:"Runs the stages of the case that matches a value.",needed:["case","match"],required:["match"],other:["skip-not-match"]},trigger:{
model:"TriggerStage",about:"Runs another workflow.",needed:["trigger"],other:["params","retry"]},bash:{model:"BashStage",about:"Runs a shell script.",needed:["b\
ash"],other:["env","retry"],stricter:{env:{form:"mapping of texts"}}},call:{model:"CallStage",about:"Calls a Python function of a caller module.",needed:["uses"],
other:["with","retry"]},"virtual-py":{model:"VirtualPyStage",about:"Runs Python code in an environment with its own packages.",needed:["run","deps"],other:["var\
s","version","retry"]},py:{model:"PyStage",about:"Runs Python code.",needed:["run"],other:["vars","retry"]},raise:{model:"RaiseStage",about:"Fails with a messag\
e.",needed:["raise"],other:[]},docker:{model:"DockerStage",about:"Cannot run: the library has not implemented it.",needed:["image"],other:["tag","env","volume",
"auth","retry"]},empty:{model:"EmptyStage",about:"Prints a text, waits, or does nothing.",needed:[],other:["echo","sleep"]}},ei=mC,pC=r(()=>Object.entries(ei),"\
stageKindRows"),ti=r(({needed:e,other:t})=>[...e,...t],"keysOfKind"),Wa=Object.fromEntries(Object.entries(hg).flatMap(([e,{spellings:t=[]}])=>t.map(n=>[n,e]))),
Ga=pC(),gC=[...new Set(Ga.flatMap(([,{needed:e}])=>e))],ni=r(e=>(Object.hasOwn(Wa,e)?Wa[e]:void 0)??e,"spelledAs");function mg(e){let t="empty",n=-1;for(const[s,
o]of Ga){if(!o.needed.every(a=>e.has(a)))continue;const i=ti(o).filter(a=>e.has(a)).length;i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.has("match"))?
"case":t}r(mg,"kindOfKeys");const bC=r(e=>Ga.filter(([,{needed:t}])=>t.length>0&&t.every(n=>e.has(n))).map(([t])=>t).filter(t=>t!=="py"||!e.has("deps")),"kindsA\
sked"),pg=["params","jobs","status","info","errors"],wC=[...pg,"matrix","stages","retry"],yC={foreach:["item","loop"],until:["item","loop"],parallel:["branch"],
case:["case"]},$C=["desc","extras","type"],kC={if:"condition",until:"condition",run:"python",bash:"shell",echo:"shown",raise:"shown",id:"name",name:"name",uses:"\
uses",trigger:"trigger"};function SC(e,t){if(e.kind!=="mapping")return[];const n=[],s=r(u=>e.members.find(l=>l.key===u),"memberOf"),o={stage:"",settings:[],roots:pg,
before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s("if");Nn(n,i?.node,{use:"condition",scope:o});const a=s("strategy")?.node;for(const u of a?.
kind==="mapping"?a.members:[])j(u.key).replace("_","-")==="max-parallel"&&Nn(n,u.node,{use:"value",scope:o});const c={...o,roots:wC,mayBeSkipped:t||i!==void 0};
return si(n,s("stages")?.node,c),n}r(SC,"templateTexts");function si(e,t,n){if(t?.kind!=="sequence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...MC(t)])};
for(const o of t.items){if(o.kind!=="mapping")continue;EC(e,o.members,s);const i=Zt(o.members,"id"),a=gg(o.members),c=Zt(o.members,"name")??"",u=i!==void 0&&Ae(
i).length===0;s={...s,before:u?new Map([...s.before,[i,{kind:a,name:c}]]):s.before,hasOtherIds:s.hasOtherIds||!u}}}r(si,"addStages");function EC(e,t,n){const s=gg(
t),o=[...Fa,...ti(ei[s])],i=n.mayBeSkipped||t.some(({key:f})=>f==="if"),a=Zt(t,"name")??Zt(t,"id")??"",c={...n,stage:a,settings:_C(t),mayBeSkipped:i},u={...c,roots:[
...c.roots,...yC[s]??[]]},l=t.flatMap(({key:f,node:d})=>(f==="env"||f==="vars")&&d.kind==="mapping"?d.members.map(m=>j(m.key)):[]);for(const{key:f,node:d}of t){
const m=ni(j(f));if(!(!o.includes(m)||$C.includes(m)))if(m==="stages")si(e,d,u);else if(m==="parallel")vC(e,d,u);else if(m==="match")OC(e,d,u);else{const h=m===
"if"?{...n,stage:a}:m==="until"?u:c;Nn(e,d,{use:kC[m]??"value",scope:h,variables:l})}}}r(EC,"addStage");function _C(e){const t=e.find(({key:n})=>n==="extras")?.
node;return t?.kind==="mapping"?t.members.map(({key:n})=>j(n)):[]}r(_C,"settingsOf");function vC(e,t,n){if(t.kind==="mapping")for(const s of t.members)si(e,s.node,
n)}r(vC,"addBranches");function OC(e,t,n){if(t.kind==="sequence"){for(const s of t.items)if(s.kind==="mapping")for(const{key:o,node:i}of s.members)o==="case"&&Nn(
e,i,{use:"value",scope:n}),(o==="stages"||o==="else")&&si(e,i,{...n,mayBeSkipped:!0})}}r(OC,"addMatches");function Nn(e,t,n){if(t?.kind==="sequence")for(const s of t.
items)Nn(e,s,n);if(t?.kind==="mapping")for(const s of t.members)Nn(e,s.node,n);t?.kind!=="scalar"||typeof t.value!="string"||e.push({text:t.value,node:t,use:n.use,
variables:n.variables??[],scope:n.scope})}r(Nn,"addTexts");function MC(e){const t=new Map,n=r((s,o)=>{if(s.kind==="sequence")for(const u of s.items)n(u,o);if(s.
kind!=="mapping")return;const i=Zt(s.members,"id"),a=Zt(s.members,"name")!==void 0;a&&i!==void 0&&!t.has(i)&&t.set(i,o===void 0?"has not run by then":`is inside\
 the stage '${o}'`);const c=a?i??Zt(s.members,"name"):o;for(const{key:u,node:l}of s.members)(["stages","parallel","match","else"].includes(j(u))||!a)&&n(l,c)},"\
visit");return n(e,void 0),t}r(MC,"idsBelow");const gg=r(e=>mg(new Set(e.map(({key:t})=>ni(j(t))))),"kindOfMembers");function Zt(e,t){const n=e.find(s=>s.key===
t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}r(Zt,"textOfMember");const bg=r((e,t)=>e.textLines?.[t]??e.textAt.line+t,"template_t\
exts_lineOf"),TC=1e4,wg=new WeakMap;function AC(e,t,n){const s=wg.get(e)??Array.from(t.matchAll(/\n/g),({index:a})=>a);wg.set(e,s);let o=0,i=s.length;for(;o<i;){
const a=o+i>>>1;(s[a]??0)<n?o=a+1:i=a}return o}r(AC,"lineInText");function je(e,t,n,s){const o=typeof t.value=="string"?t.value:"",i=AC(t,o,n),a=bg(t,i),[c,u]=e.
line(a),l=i===0?{...t.textAt,line:a}:{...t.textAt,line:a,column:1};if(u-c>TC)return l;const f=s.split(`
`)[0]??"",d=e.text.slice(c,u),m=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let h=d.indexOf(f);for(let g=m.split(f).length-1;g>0&&h>=0&&f!=="";g--){const p=d.indexOf(f,h+f.length);if(p<0)break;h=p}return h>=0?e.at(c+h):l}r(je,
"placeIn");function NC(e,t,n){for(const s of t){const o=xC(e,s,n);s.use==="condition"&&!o&&PC(e,s,n)}}r(NC,"checkExpressions");function xC(e,{text:t,node:n,use:s,
scope:o},i){if(!t.includes("${{"))return!1;const a=new Set(Ae(t).map(({offset:u})=>u));let c=!1;for(const{index:u,0:l}of t.matchAll(/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){
if(a.has(u))continue;c=!0;const f=je(i.source,n,u,l),d=`Job '${i.job}': ${IC(l)} is an expression`,m=Ba(l,o.stage),h=`${d}; templates contain only a name and fi\
lters, so the text stays unchanged.`,g=m?.hint??CC(l,s);s==="shown"?e.warn("expression-in-template",h,f,g):e.problem("expression-in-template",h,f,g)}return c}r(
xC,"checkBraces");const IC=r(e=>e.length>60?`${e.slice(0,57)}\u2026}}`:e,"expressions_shortened");function CC(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.
exec(n)?.[0],o=s===void 0?void 0:Ua(s.split(".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.
slice(n.indexOf(s)+s.length).trim();return t==="condition"?`Write the operators outside: "${RC(n)}${i?"":" == '\u2026'"}".`:`Write the operators outside: \${{ ${s}\
 }}${i?` ${i}`:""}.`}r(CC,"expressionHint");function RC(e){let t="";return e.replace(/'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,
(n,s)=>{const o=yg.find(([,c])=>c===n)?.[2];if(o!==void 0)return o==="not"?"not ":o;if(n.startsWith("'")||n.startsWith('"'))return n;if(n==="true"||n==="false")
return t==="params"?`'${n}'`:n==="true"?"True":"False";if(n==="null")return"None";t=n.split(".")[0]??"";const i=e.slice(s+n.length);return/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.
test(i)||t!=="params"&&/^\s*[=!]=\s*(?:true|false|null)\b/.test(i)?`\${{ ${n} }}`:`'\${{ ${n} }}'`})}r(RC,"asPython");const LC=["params","matrix","stages","jobs"],
jC=["get","items","keys","values","copy","pop","setdefault","update"];function PC(e,{text:t,node:n,scope:s},o){const i=Sg(t),a=DC(i,s.stage)??UC(i)??BC(i)??WC(t,
s.roots,o);if(!a)return;const c=je(o.source,n,a.offset,a.part);e.problem(a.code,`Job '${o.job}': ${a.message}`,c,a.hint)}r(PC,"checkCondition");function DC(e,t){
for(const{index:n,0:s}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const o=Ba(s,t);if(!o)continue;const i=`${o.name}() is a function of GitHub, which does not ex\
ist here: a condition is Python.`;return{offset:n,part:o.name,code:"github-function",message:i,hint:o.hint}}}r(DC,"calledFunction");const yg=[[/&&/,"&&","and"],
[/\|\|/,"||","or"],[/!(?!=)/,"!","not"],[/(?<=^[^([{]*[^=!<>:([{])=(?!=)/,"=","=="]];function UC(e){for(const[t,n,s]of yg){const o=t.exec(e);if(!o)continue;const a=`\
'${n}' ${n==="="?"compares nothing":"is not a Python operator"}, and a condition is Python.`;return{offset:o.index,part:n,code:"condition-syntax",message:a,hint:`\
Write '${s}'.`}}}r(UC,"foreignOperator");function BC(e){for(const{index:t,0:n,1:s="",2:o=""}of e.matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){const i=Ua(
s),a=LC.includes(s)&&!jC.includes(o);if(!a&&(i===void 0||!["github","inputs","steps","needs"].includes(s)))continue;const c=`'${n}' is not valid in a condition,\
 which is Python once its templates are replaced.`,l=/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(e.slice(t+n.length))?`\${{ ${n} }}`:`'\${{ ${n} }}' in quotes`,f=a?`Writ\
e ${l}, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:c,hint:f}}}r(BC,"bareName");const $g={true:"True",false:"False",yes:"True",
no:"False",null:"None",none:"None"},FC="______";function WC(e,t,{params:n,matrix:s}){const o=kg(e).trim();if(o.includes("$")||o.replaceAll("_","")==="")return;const i=lg(
o,{has:r(d=>t.includes(d)||d.includes(FC),"has")});if(!i)return;const a={offset:e.indexOf(e.trim()),code:"condition-syntax"};if(!("name"in i))return{...a,part:e.
trim(),message:"the condition gives neither True nor False.",hint:"Write a comparison, for example with ==."};const{name:c}=i,u=n.includes(c)?"params":s.includes(
c)?"matrix":void 0,l=Object.hasOwn($g,c.toLowerCase())?$g[c.toLowerCase()]:void 0,f=u===void 0?l:`'\${{ ${u}.${c} }}' in quotes, or without them for a number`;return{
offset:new RegExp(`\\b${c}\\b`).exec(Sg(e))?.index??0,part:c,code:"condition-syntax",message:`there is no '${c}' in a condition, which is Python once its templa\
tes are replaced.`,hint:f===void 0?`Put a text into quotes: '${c}'.`:`Write ${f}.`}}r(WC,"faultyCondition");function kg(e){let t=e;for(const{whole:n,offset:s}of Ae(
e))t=`${t.slice(0,s)}${"_".repeat(n.length)}${t.slice(s+n.length)}`;return t}r(kg,"withoutTemplates");function Sg(e){const t=r(n=>" ".repeat(n.length),"blank");
return kg(e).replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}r(Sg,"withoutTexts");const GC=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
Eg={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},HC=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m,KC=/^(?!\s*#).*?\b(__file__)\b/m;
function JC(e,t,n){for(const{text:s,node:o,use:i,scope:a,variables:c}of t){if(i!=="shell"&&i!=="python")continue;const u=`Job '${n.job}', stage '${a.stage}'`,l=GC.
exec(s),f=l?.[1]??l?.[2];if(l&&f&&!n.known.has(f)&&!c.includes(f)){const h=Object.hasOwn(Eg,f)?Eg[f]:void 0;e.warn("runner-variable",`${u}: ${f} is a variable o\
f the GitHub runner, which tasks do not have.`,je(n.source,o,l.index,l[0]),h??`Set it in the input "env_vars": ${f}=\${{ \u2026 }}.`)}const d=i==="python"?KC.exec(
s):null;d&&e.warn("own-file",`${u}: __file__ is a file of the library here, because the code of a stage is in no file.`,je(n.source,o,d.index+d[0].length-8,"__f\
ile__"),'Write paths relative to the folder that a task starts in, which holds the files of the input "source".');const m=i==="python"?HC.exec(s):null;m&&e.warn(
"main-guard",`${u}: __name__ is never "__main__" in a run stage, so this block does not run.`,je(n.source,o,m.index,m[0]),"Call the function without the conditi\
on.")}}r(JC,"checkHabits");const _g=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function vg(e){return e.includes("$")?Array.from(e.matchAll(_g)).flatMap(
t=>{const[n,s,o="",i]=t;if(s!==void 0&&s!=="$")return[];const a=s!==void 0;return[{whole:n,offset:t.index,isEscape:a,name:o.trim(),...i!==void 0&&{standard:i}}]}):
[]}r(vg,"variablesIn");const Og=/^(ACTIONS|INPUT|STATE)_/i;function zC(e,t){const n=new Map;return{text:e.replace(_g,(o,i,a,c,u)=>{if(i!==void 0)return i==="$"?
"$":o;const l=a?.trim()??"",f=Og.test(l),d=f?void 0:VC(t,l),m=l===""?void 0:d||c;if(m!==void 0)return m;if(n.has(l))return o;const h=Object.keys(t).filter(p=>t[p]&&
!Og.test(p)),g=fe(l,h);return n.set(l,{name:l,offset:u,isWithheld:f,...g&&!f&&{hint:g}}),o}),missing:[...n.values()]}}r(zC,"replaceEnvironment");const VC=r((e,t)=>Object.
hasOwn(e,t)?e[t]:void 0,"own"),Ha=["abs","str","int","list","dict","title","upper","lower","rstr","keys","values","fmt","coalesce","getitem","getindex"],Mg={default:"\
coalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"getindex",get:"getitem"},Tg=r(e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.
exec(t)?.[1]??[]),"filterNames");function YC(e){const t=Object.hasOwn(Mg,e)?Mg[e]:fe(e,Ha);return t?`Did you mean '${t}'?`:`Filters: ${Ha.join(", ")}.`}r(YC,"fi\
lterHint");const qC=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,XC=/^\d{4}-\d{2}-\d{2}/,ZC=new Set(["True False None int float str bool list dict set tuple bytes len sum \
min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function QC(e,t){if(typeof e!="string")return;if(XC.test(e))return"\
a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!qC.test(e)||ZC.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(n)?void 0:"names"}r(QC,"pastedA\
s");function eR(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(e)||/^\s*(?:import|from)\b/.
test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}r(eR,"makesName");const tR=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
Ag=r(e=>Array.from(e.matchAll(tR),({index:t,0:n})=>[t,t+n.length]),"quotedParts"),nR={exec:{code:"python-syntax",what:"code"},eval:{code:"condition-syntax",what:"\
condition"}},sR=["_","0"," ","+","[]"];function oR({text:e,node:t,use:n,scope:s},o){const i=[...Ae(e).map(({whole:b,offset:w})=>({whole:b,offset:w})),...vg(e).map(
({whole:b,offset:w})=>({whole:b,offset:w}))];if(i.some(({whole:b})=>b.includes(`
`)))return;const a=Ag(xn(e,i," ")),c=i.filter(({offset:b})=>!Ka(a,b)),u=c.length===0?[xn(e,i,"_")]:iR(e,i,c),l=n==="condition",f=s.stage===""?`Job '${o.job}'`:`\
Job '${o.job}', stage '${s.stage}'`,{code:d,what:m}=nR[l?"eval":"exec"],{roots:h,mayBeSkipped:g}=s,p={job:o.job,text:e,roots:h,mayBeSkipped:g,at:t.at};return{variants:u,
mode:l?"eval":"exec",...l&&!o.isTriggered&&{condition:p},isShell:!l&&oi(e),pasted:o.isTriggered||l?[]:rR({text:e,node:t,stage:s.stage,quoted:a},o),problem({message:b,
line:w,column:y}){const $=e.split(`
`)[w-1]?.trim()??"",k=aR(o.source,bg(t,w-1),$,y);return{code:d,message:`${f}: Python cannot read the ${m}: ${b.replace(/[.?]$/,"")}.`,at:k,excerpt:o.source.excerpt(
k),...lR(b,{text:e,written:$,isCondition:l,isFolded:cR(o.source,t)})}}}}r(oR,"pythonCodeOf");const Ng={holes:8,characters:2e4};function iR(e,t,n){const s=sR.map(
a=>xn(e,t,a));if(n.length<2||n.length>Ng.holes||e.length>Ng.characters)return s;const o=n.flatMap(a=>["+"," "].map(c=>xn(e,t,u=>u===a?c:"_"))),i=xn(e,t,a=>n.indexOf(
a)%2===1?"+":"_");return[...s,...o,i]}r(iR,"variantsOf");function rR(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:a}=e;return Ae(s).flatMap(({whole:c,
offset:u,path:l,filters:f})=>{const[d,m,...h]=l,g=Ka(a,u);if(d!=="params"&&d!=="matrix"||!m||h.length>0||f||!g)return[];const p=/^(?:"""|'''|"|')/.exec(s.slice(
g[0]))?.[0];if(p===void 0||m.endsWith("?"))return[];const b=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,g[0]-2),g[0]))?.[0]??"");return[{job:n,stage:i,whole:c,
root:d,name:m,quote:p,isRaw:b,at:je(t,o,u,c)}]})}r(rR,"pastedIn");function xn(e,t,n){const s=[];let o=0;for(const i of t.toSorted((a,c)=>a.offset-c.offset)){const{
whole:a,offset:c}=i,u=typeof n=="string"?n:n(i),l=u==="_"||u==="0",f=c+a.length;if(f<=o)continue;const d=Math.max(0,o-c);s.push(e.slice(o,c),(l?u.repeat(a.length):
u.padEnd(a.length)).slice(d)),o=f}return s.join("")+e.slice(o)}r(xn,"filled");function Ka(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1;(e[i]?.[1]??0)<=t?n=
i+1:s=i}const o=e[n];return o&&o[0]<=t?o:void 0}r(Ka,"partAt");function aR(e,t,n,s){const[o,i]=e.line(t),a=e.text.slice(o,i).indexOf(n);return a<0?{file:e.file,
line:t,column:1}:e.at(Math.min(o+a+Math.max(0,s-1),i))}r(aR,"python_code_placeOf");function cR({text:e,line:t},{at:n}){return e[t(n.line)[0]+n.column-1]===">"}r(
cR,"isFolded");const uR=[[/^'return' outside/,"The code of a stage is not a function. To end it early, call sys.exit()."],[/^'await' outside/,"The code of a sta\
ge is not a function: write asyncio.run(\u2026)."],[/^invalid character '[\u2018-\u201f\u00ab\u00bb]'/,"Write straight quotes."],[/^invalid (?:character|non-printable)/,
"Remove the character, or write the ordinary one that looks like it."]];function lR(e,{text:t,written:n,isCondition:s,isFolded:o}){const i=uR.find(([a])=>a.test(
e))?.[1];return i!==void 0&&(!s||e.startsWith("invalid"))?{hint:i}:s?{}:o?{hint:"The sign > joins the lines of the text: write run: | instead."}:/^[%!]/.test(n)?
{hint:"Only notebooks have lines with % and !: write shell commands under 'bash'."}:oi(t)||oi(n)?{hint:"'run' is Python; write shell commands under 'bash'."}:{}}
r(lR,"withHint");const fR=["str","upper","lower","title"];function dR(e,t,n){for(const{text:s,node:o,use:i,scope:a}of t){const c=i==="condition"&&!/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.
test(s);if(!c&&i!=="python"||oi(s)||/\bimport\s+\*/.test(s))continue;const u=Ae(s).filter(({filters:d})=>Tg(d).every(m=>fR.includes(m)));if(u.length===0)continue;
const l=xn(s,Ae(s)," "),f=Ag(l);for(const{whole:d,offset:m,path:h}of u){if(Ka(f,m)||!a.roots.includes(h[0]??""))continue;const g=l.slice(l.lastIndexOf(`
`,m-1)+1,m);if(xg.test(g.trimStart())||eR(g,l.slice(m+d.length)))continue;const p=hR(h,l,n);if(!p)continue;const b=je(n.source,o,m,d),w=c?"the condition":"the c\
ode",y=`Job '${n.job}': ${d} becomes ${p.example} in ${w}, without quotes, and Python reads that as ${p.as}.`;e.warn("unquoted-template",y,b,c?`Write '${d}'.`:`\
Write "${d}".`)}}}r(dR,"checkPastedTexts");function hR([e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const a=e==="matrix"?o.get(t)??[]:e==="params"?mR(
i.get(t)):[];for(const c of a){const u=QC(c,s);if(u)return{example:String(c),as:u}}}r(hR,"pastedText");function mR(e){return e?.type==="date"?["2026-01-31"]:e?.
type==="datetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}r(mR,"examples");const xg=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/,
pR=/^(?:dbt|conda|mamba|poetry|pipenv|pytest|tox|ruff|spark-submit|terraform|kubectl|helm|airflow|mlflow|dvc|kaggle|rclone|rsync|scp|ssh|zip|touch|sleep|mvn|go|cargo|yarn|pnpm|perl|ruby|php|jupyter|papermill|streamlit|torchrun|accelerate|nvidia-smi|sqlite3|mysql|duckdb|pre-commit)\s+(?!(?:and|else|for|if|in|is|not|or)\b)[\w./"'$~-]/;
function oi(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):xg.test(n)||pR.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}r(oi,"looksLikeShell");function Ig({at:e,text:t},n){const s=t.split(`
`).length-1,o=s>0?e.line+s+1:e.line;return n.some(({at:i})=>!i||i.line<e.line||i.line>o?!1:i.line>e.line?!0:i.column>=e.column&&i.column<=e.column+t.length+1)}r(
Ig,"isReported");const Cg={kind:"plain"},gR=/(?:[\n;&|({!`]|\b(?:then|do|else|elif|if|while|until|eval|exec))[ \t]*$/,Rg=100;class bR{static{r(this,"Walk")}#e;#n;#s=[];#r=[
Cg];#o=[];#t=0;constructor(t,n){this.#e=t,this.#n=n}run(){for(;this.#t<this.#e.length&&this.#s.length<this.#n.length;)this.#u();for(;this.#s.length<this.#n.length;)
this.#s.push("plain");return this.#s}get#c(){return this.#r.at(-1)??Cg}#i(t,n){for(let s=this.#n[this.#s.length];s!==void 0&&s<t;)this.#s.push(n??this.#f(s)),s=
this.#n[this.#s.length];this.#t=t}#f(t){if(this.#c.kind==="double")return"double quotes";const n=t<Rg?`
${this.#e.slice(0,t)}`:this.#e.slice(t-Rg,t);return gR.test(n)?"command":"plain"}#u(){const t=this.#e,n=t[this.#t]??"";n==="\\"?this.#i(this.#t+2,void 0):n==="$"&&
t[this.#t+1]==="("?this.#l("parentheses",2):n==="`"?this.#h("backticks"):n==='"'?this.#h("double"):this.#c.kind==="double"?this.#i(this.#t+1,void 0):this.#a(n)}#a(t){
const n=this.#e;if(t==="'"){const s=n.indexOf("'",this.#t+1);this.#i(s<0?n.length:s+1,"single quotes")}else if(t==="(")this.#l("parentheses",1);else if(t===")"&&
this.#c.kind==="parentheses")this.#d();else if(t==="#"&&/(?:^|[\s;&|()])$/.test(n.slice(Math.max(0,this.#t-1),this.#t))){const s=n.indexOf(`
`,this.#t);this.#i(s<0?n.length:s,"comment")}else t==="<"?this.#p():t===`
`?this.#g():this.#i(this.#t+1,void 0)}#l(t,n){this.#i(this.#t+n,void 0),this.#r.push({kind:t})}#d(){this.#i(this.#t+1,void 0),this.#r.pop()}#h(t){this.#c.kind===
t?this.#d():this.#l(t,1)}#p(){const t=/^<<-?[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([\w.-]+))/.exec(this.#e.slice(this.#t,this.#t+200));if(!t){this.#i(this.#t+1,
void 0);return}const[n,s,o,i,a]=t;this.#o.push({word:s??o??a??"",isQuoted:a===void 0||i!==""}),this.#i(this.#t+n.length,void 0)}#g(){this.#i(this.#t+1,void 0);for(let t=this.#o.
shift();t;t=this.#o.shift()){const{word:n,isQuoted:s}=t,o=s?"quoted here-document":"here-document";for(;this.#t<this.#e.length;){const i=this.#e.indexOf(`
`,this.#t),a=i<0?this.#e.length:i+1,c=this.#e.slice(this.#t,a).replace(/^\t+|\n$/g,"");if(this.#i(a,o),c===n)break}}}}const wR=r((e,t)=>new bR(e,t).run(),"quoti\
ngAt"),yR=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,
"process substitution"],[/<<</,"<<<"],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,"a comman\
d of bash"]],$R="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function kR(e,t,n){for(const{text:s,node:o,use:i,scope:a}of t){if(i!=="shell")
continue;const c=`Job '${n.job}', stage '${a.stage}'`,u=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.exec(s)?.[0];if(u!==void 0){const l=je(n.source,
o,s.indexOf(u.trim()),u.trim());e.warn("python-in-bash",`${c}: this looks like Python, but 'bash' runs a shell script.`,l,"Write Python under 'run'.");continue}
if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(s))for(const[l,f]of yR){const d=l.exec(s);if(!d)continue;const m=d[0].trim(),h=je(n.source,o,d.index+d[0].indexOf(
m),m),g=`${c}: sh, which runs a bash stage, does not know ${f}.`;e.warn("bash-syntax",g,h,$R);break}}}r(kR,"checkShell");function SR({text:e,node:t,use:n,scope:s},{
source:o,job:i}){const a=n==="shell"?Ae(e):[];if(a.length===0)return[];const c=a.map(({whole:d,offset:m})=>m+d.length),l=a.map(({whole:d,offset:m},h)=>e.slice(c[h-
1]??0,m)+"_".repeat(d.length)).join("")+e.slice(c.at(-1)),f=wR(l,a.map(({offset:d})=>d));return a.flatMap(({whole:d,offset:m,path:h,filters:g},p)=>{const[b,w,...y]=h;
if(b!=="params"&&b!=="matrix"||!w||y.length>0||g)return[];if(w.endsWith("?"))return[];const $=f[p]??"plain",{stage:k}=s;return[{job:i,stage:k,root:b,name:w,quoting:$,
at:je(o,t,m,d)}]})}r(SR,"shellTemplates");function ER(e,t){return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,a=r((l,f,d,m)=>{const{source:h,job:g}=t,{stage:p,settings:b,
mayBeSkipped:w}=i,y=h.excerpt(m);return{kind:l,job:g,stage:p,name:f,settings:b,mayBeSkipped:w,hasTemplate:d,at:m,excerpt:y}},"target"),c=_R(n).map(({name:l,offset:f,
part:d})=>a("filter",l,!1,je(t.source,s,f,d)));if(o!=="trigger"&&o!=="uses")return c;const u=Ae(n.text).length>0||n.text.includes("${");return[...c,a(o,n.text,u,
je(t.source,s,0,n.text))]})}r(ER,"targetsOf");const _R=r(({text:e})=>Ae(e).flatMap(({whole:t,offset:n,filters:s})=>[...new Set(Tg(s))].filter(o=>!Ha.includes(o)).
map(o=>({name:o,offset:n,part:t}))),"otherFilters");function vR(e,t,n){for(const{text:s,node:o,scope:i,use:a}of t)for(const c of Ae(s)){const[u="",l]=c.path;if(u.
endsWith("?")||a==="name"&&u!=="matrix")continue;const f=je(n.source,o,c.offset,c.whole);OR(e,{template:c,root:u,name:l,at:f,scope:i},n)}}r(vR,"checkTemplates");
function OR(e,t,n){const{root:s,name:o,scope:i}=t;if(!i.roots.includes(s)){MR(e,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&AR(e,{...t,name:o},n),s===
"matrix"&&NR(e,{...t,name:o},n),s==="stages"&&xR(e,{...t,name:o},n),s==="jobs"&&LR(e,{...t,name:o},n))}r(OR,"checkReference");function MR(e,{root:t,template:n,at:s,
scope:o},i){const a=`Job '${i.job}' uses \${{ ${n.caller} }}`,c=Ba(n.caller,o.stage);if(c){const g=`${a}, but ${c.name}() is a function of GitHub, which does no\
t exist here.`;e.problem("github-function",g,s,c.hint);return}const u={item:"only stages inside foreach or until have an item.",loop:"only stages inside foreach\
 or until have a loop.",branch:"only stages inside parallel have a branch.",case:"only stages inside match have a case.",matrix:"the 'if' of a job is decided on\
ce for all combinations; write it at a stage.",stages:"the 'if' of a job is decided before its stages run; write it at a stage."},l=Object.hasOwn(u,t)?u[t]:void 0,
f=fe(t,o.roots),d=`Templates know ${o.roots.filter(g=>!TR.includes(g)).join(", ")}.`,m=Ua(t)??(f?`Did you mean '${f}'? ${d}`:d),h=l?`${a}, but ${l}`:`${a}, but \
there is no '${t}' here.`;e.problem("unknown-template",h,s,l?void 0:m)}r(MR,"unknownRoot");const TR=["status","info","errors","retry"];function AR(e,{name:t,at:n,
scope:s},o){if(o.present.has(t)||!o.params)return;const i=`Job '${o.job}' uses \${{ params.${t} }}`,a=o.params.includes(t),c=fe(t,o.params),u=c?`Did you mean 'p\
arams.${c}'?`:`Declare it: params: {${t}: str}.`,f=`Set it ${o.trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${t}\
: {type: \u2026, default: \u2026}.`,d=a?{code:"param-without-value",message:`${i}, which has neither a value nor a default.`,hint:f}:{code:"unknown-param",message:`${i}\
, but there is no such param.`,hint:u};(s.mayBeSkipped?e.warn:e.problem)(d.code,d.message,n,d.hint)}r(AR,"checkParam");function NR(e,{name:t,at:n},s){const{matrix:o}=s;
if(!o||o.keys.includes(t))return;const i=o.isInput?'the input "matrix"':"its matrix",a=`Job '${s.job}' uses \${{ matrix.${t} }}, but ${i} has no such key.`,u=o.
keys.length>0?`Keys of the matrix: ${o.keys.join(", ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",l=fe(t,o.keys);e.problem("unknown-matrix-\
key",a,n,l?`Did you mean 'matrix.${l}'?`:u)}r(NR,"checkMatrixKey");function xR(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.
test(t)){jg(e,{at:n,scope:s,template:o},{job:i.job,from:1});return}const a=`Job '${i.job}' uses \${{ stages.${t} }}`,c=s.elsewhere.get(t);if(c!==void 0){const m=c===
"has not run by then"?"Move that stage up.":"Read the outputs of that stage.";e.problem("unknown-stage",`${a}, which ${c}.`,n,m);return}if(s.hasOtherIds&&[...s.
elsewhere.keys()].some(m=>m.includes("${{")))return;const u=[...s.before.keys()],l=fe(t,u),f=u.length>0?`Stages before it with an id: ${u.join(", ")}.`:"Give th\
e stage an id: {id: \u2026}.",d=l?`Did you mean 'stages.${l}'?`:f;e.problem("unknown-stage",`${a}, but no stage before it has this id.`,n,d)}r(xR,"checkStage");
const IR=["outputs","status","errors","info"],CR=["stages","strategies","status","errors","info"];function Lg(e,{mayBeSkipped:t},{message:n,at:s,hint:o}){t?e.warn(
"unknown-output",n,s,o):e.problem("unknown-output",n,s,o)}r(Lg,"unknownOutput");function jg(e,{at:t,scope:n,template:s},{job:o,from:i}){const{path:a}=s,c=a[i+1];
if(c===void 0||c.endsWith("?")||IR.includes(c))return;const u=`Job '${o}' uses \${{ ${s.caller} }}, but a stage has no '${c}'.`,l=[...a.slice(0,i+1),"outputs",...a.
slice(i+1)].join(".");Lg(e,n,{message:u,at:t,hint:`Write \${{ ${l} }}.`})}r(jg,"checkStageResult");function RR(e,t,n){const{name:s,at:o,scope:i,template:a}=t,[,
,c,u]=a.path,l=n.resultOf(s);if(c===void 0||c.endsWith("?")||!l)return;const f=`Job '${n.job}' uses \${{ ${a.caller} }}`,d=r((p,b)=>Lg(e,i,{message:`${f}, but ${p}\
.`,at:o,hint:b}),"say"),{hasMatrix:m,stages:h}=l,g=m?`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!CR.includes(c))d(`the result of a job has no \
'${c}'`,`Write \${{ ${g} }}.`);else if(c==="stages"&&m===!0){const p=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the stages of one combinati\
on.`;d(`'${s}' has a matrix, and so a result for each combination`,p)}else if(c==="strategies"&&m===!1)d(`'${s}' has no matrix`,`Write \${{ ${g} }}.`);else if(c===
"stages"&&u!==void 0&&!u.endsWith("?")){if(!h||h.includes(u)||/^\d{10}$/.test(u)){jg(e,t,{job:n.job,from:3});return}const p=fe(u,h),b=h.length>0?`Its stages wit\
h an id: ${h.join(", ")}.`:"None of its stages has an id.";d(`'${s}' has no stage with this id`,p?`Did you mean '${p}'?`:`${b} Write id: ${u} in the stage.`)}}r(
RR,"checkJobResult");function LR(e,t,n){const{name:s,at:o}=t;if(n.isNeeded(s)){RR(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.jobs.includes(
s)){const l=fe(s,n.jobs),f=l?`Did you mean 'jobs.${l}'?`:`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this workflow.`,o,f);
return}if(n.needsAreWrong)return;const a=s===n.job,c=a?"which is the job itself":"but it does not need that job, not even indirectly",u=a?void 0:`Add it: needs:\
 [${s}].`;e.problem("job-not-needed",`${i}, ${c}.`,o,u)}r(LR,"checkJob");const jR=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","P\
YTHON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","COMBINATION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],PR=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;
function ii(e){const t=e.toUpperCase().replace(/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}r(ii,"variableName");function DR(e,t,n){for(const s of t){if(!s.
text.includes("$"))continue;const o=s.use==="shell"||s.use==="python"?JR(s.text):[],i=r(u=>o.some(([l,f])=>u>=l&&u<f),"isComment"),a=GR(s),c=new Set;for(const u of vg(
s.text)){if(i(u.offset)||c.has(u.whole))continue;const l=u.isEscape?WR(s,u.offset):FR({text:s,found:u,assigned:a,known:n.known});if(!l)continue;c.add(u.whole);const f=je(
n.source,s.node,u.offset,u.whole),d=`Job '${n.job}': ${l.message}`;(l.isMistake?e.problem:e.warn)(l.code,d,f,l.hint)}}}r(DR,"checkVariables");const UR=/^[A-Za-z_]\w*$/,
BR=/^[-=?+]|^\s*\d/;function FR(e){const{text:t,found:n,assigned:s,known:o}=e,{whole:i,name:a,standard:c}=n,u=t.use==="shell"||t.use==="python",l=o.has(a)||jR.includes(
a)||PR.test(a),f=c===void 0?'"null"':JSON.stringify(c),d=`${i} is replaced with an environment variable before ${Ja(t.use)}`;if(!UR.test(a)){const b=/^(?:params|matrix|stages|jobs|item)\b/.
test(a),w=/[A-Za-z_]\w*/.exec(a)?.[0]??"",y=b||t.use==="shell"&&s.has(w),$=b?`Write \${{ ${a} }}.`:Dg(t.use,i),k=`${d}, here with ${f}.`;return{isMistake:y,code:"\
replaced-variable",message:k,hint:$}}const m=u&&s.has(a);if(l){const b=n.offset<=(s.get(a)??Number.POSITIVE_INFINITY);return!m||b?void 0:{isMistake:!1,code:"rep\
laced-variable",message:`${d}, not with the value that the script assigns to ${a}.`,hint:Pg(t.use,n)}}const h=t.use==="shell"&&c!==void 0&&BR.test(c);if(c!==void 0&&
!m&&!h)return;const g=fe(a.toUpperCase(),[...o]),p=!m&&g!==void 0?`Did you mean \${${g}}? `:"";return{isMistake:m||h,code:"replaced-variable",message:`${d}, her\
e with ${f}: ${m?`${a} is a variable of the script, not of the environment`:`${a} is not set`}.`,hint:`${p}${Pg(t.use,n)}`}}r(FR,"variableFinding");function Ja(e){
return e==="shell"?"the shell sees the script":e==="python"?"Python sees the code":"the text is used"}r(Ja,"reader");function Pg(e,{whole:t,name:n,standard:s}){
return e==="shell"&&s===void 0?`Write "$${n}".`:e==="shell"||e==="python"?Dg(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}r(Pg,"v\
ariables_nameHint");function Dg(e,t){return e==="python"?`Write \\x24${t.slice(1)} to keep it unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly aft\
er a quote, to keep it unchanged.`:"Remove it."}r(Dg,"escapeHint");function WR({text:e,use:t},n){if(t!=="shell"&&t!=="python")return;const[s="",o=""]=[e[n-1],e[n+
2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,code:"dollar-pair",message:`'$$' removes the quote next to it before ${Ja(t)}.`,hint:t==="python"?"Wri\
te a dollar sign as \\x24.":"Put another character between them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t==="shell",a=i?"For the number of the process w\
rite $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";return{isMistake:i,code:"dollar-pair",message:`'$$' becomes '$' before ${Ja(t)}.`,hint:a}}r(WR,"esc\
apeFinding");function GR({text:e,use:t,variables:n}){const s=new Map(n.map(i=>[i,0])),o=t==="shell"?HR:t==="python"?KR:[];for(const i of o)for(const a of e.matchAll(
i)){const c=e.indexOf(`
`,a.index+a[0].length),u=c<0?e.length:c;for(const[l]of(a[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(l,Math.min(s.get(l)??u,u))}return s}r(GR,"assignedNames");const HR=[
/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],KR=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function JR(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}r(JR,"commentsOf");
function zR(e,{job:t,member:n,isWrong:s},o){const{source:i,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m}=o,h=SC(n.node,u?.mayBeSkipped??
!1),g=o.matrix?.job===t.id,p=s.matrix?void 0:rg(t.strategy),b=g?o.matrix?.values:p,w=e.problems.length,y=b&&[...b.keys()],$=y&&{keys:y,isInput:g};vR(e,h,{source:i,
job:t.id,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m,matrix:$}),NC(e,h,{source:i,job:t.id,params:a??[],matrix:y??[]});const k=new Set(
[...o.variables,...(y??[]).map(ii),...Ug(t)]);DR(e,h,{source:i,job:t.id,known:k}),kR(e,h,{source:i,job:t.id}),JC(e,h,{source:i,job:t.id,known:k}),dR(e,h,{source:i,
job:t.id,matrix:b??new Map,specs:o.specs});const S=e.problems.slice(w),E=r(({use:O,node:N,text:A})=>O==="python"||O==="condition"&&!Ig({at:N.at,text:A},S),"isRe\
ad"),_=h.flatMap(O=>E(O)?oR(O,{source:i,job:t.id,isTriggered:u!==void 0})??[]:[]),v=u?[]:h.flatMap(O=>SR(O,{source:i,job:t.id}));return{python:_,shell:v,targets:ER(
h,{source:i,job:t.id})}}r(zR,"checkTexts");const Ug=r(({runsOn:e})=>["env","environment","secrets"].flatMap(t=>{const n=e.with.get(t)?.value;return n instanceof
Map?[...n.keys()].map(String):[]}),"variablesOf"),za=["str","int","float","decimal","date","datetime","choice","map","array"],Va=["all_success","all_failed","al\
l_done","one_success","one_failed","none_failed","none_skipped"];function Ns(e){if(e.every(n=>typeof n=="string"))return e;const t=e.map(Is);return t.every(n=>n!==
void 0)?t:void 0}r(Ns,"matrixList");const xs=r(e=>typeof e=="string"?e:Is(e),"matrixValue");function Is(e){const t=Oe(e);if(typeof t=="bigint")return Ye(t);if(typeof t==
"number")return Number.isInteger(t)?Ye(BigInt(t)):void 0;if(typeof e!="string")return;const n=Fn(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return Ye(BigInt(n.
replace(/\.0+$/,"").replaceAll("_","").replace(/^\+/,"")))}r(Is,"lenientInt");function VR(e){const t=[],n=[],s=r(o=>(i,a,c,u)=>{o.push({code:i,message:a,at:c,excerpt:e.
excerpt(c),...u&&{hint:u}})},"add");return{problems:t,warnings:n,problem:s(t),warn:s(n)}}r(VR,"newReading");function Qt(e,t){const n={},s=new Map,{known:o,spellings:i={},
ignored:a=[]}=t;for(const c of t.node.members){const u=j(c.key),l=o.includes(u)?u:Object.hasOwn(i,u)?i[u]:void 0;if(l!==void 0&&typeof c.key=="string"){const f=n[l];
if(f){const d=`${t.owner}: '${j(f.key)}' and '${u}' are two spellings of the same key.`;e.problem("duplicate-key",d,c.keyAt,"Remove one of them.")}n[l]=c}else if(!a.
includes(u)){const f=YR(e,{owner:t.owner,member:c,known:o,ignored:a,foreign:t.foreign});f!==void 0&&s.set(f,c)}}for(const[c,u]of s)n[c]??=u;return n}r(Qt,"field\
sOf");function YR(e,t){const{owner:n,member:s,known:o,foreign:i={}}=t,a=j(s.key);if(/^(?:x-|\.)/.test(a))return;const c=Object.hasOwn(i,a)?i[a]:void 0;if(c?.isMistake){
e.problem("unknown-key",`${n}: there is no key '${a}'.`,s.keyAt,c.hint);return}const u=Gd(a);if(u!==void 0){e.problem("unknown-key",`${n}: unknown key '${a}'.`,
s.keyAt,`It has ${u}.`);return}const l=[...o,...t.ignored],f=c?void 0:po(a,l);if(f!==void 0){const g=`${n}: unknown key '${a}'.`;return e.problem("unknown-key",
g,s.keyAt,`Did you mean '${f}'?`),o.find(p=>p===f)}const d=fe(a,l),m=c?.hint??(d===void 0?void 0:`Did you mean '${d}'?`),h=`${n}: the key '${a}' has no effect a\
nd is ignored.`;e.warn("ignored-key",h,s.keyAt,m)}r(YR,"reading_unknownKey");function In(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value==
"string")return s.value;pe(e,t,n,"text")}r(In,"textField");function Cs(e,t,n){return t&&!at(t.node)?In(e,t,n):void 0}r(Cs,"optionalText");function ri(e,t,n){if(!t)
return;const{node:s}=t;if(s.kind==="scalar"){const o=Oe(s.value),i=j(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))
return!0;if(["false","0","no","off","n","f"].includes(i))return!1}pe(e,t,n,"true or false")}r(ri,"booleanField");function Rt(e,t,n){if(!t)return;if(t.node.kind===
"mapping")return t.node;const s=j(t.key),o=t.node.kind==="sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;pe(e,t,n,"a mappi\
ng",o)}r(Rt,"mappingOf");function Cn(e,t,n){if(!t)return;if(t.node.kind==="sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.
kind==="mapping"?s.members:[],a=o?`Write ${j(t.key)}: [${j(s.value)}].`:i&&`Begin each entry with a hyphen: - ${j(i.key)}: \u2026.`;pe(e,t,n,"a list",a)}r(Cn,"l\
istOf");function pe(e,t,n,s,o){const i=`${n}: '${j(t.key)}' must be ${s}; got ${et(t.node)}.`,a=o??qR(t,s);e.problem("wrong-type",i,at(t.node)?t.keyAt:t.node.at,
a)}r(pe,"wrongType");function qR({key:e,node:t},n){if(at(t))return/^a (?:mapping|list)/.test(n)?Ya(j(e)):void 0;if(n==="text")return t.kind==="scalar"?"Quote it\
.":t.kind==="sequence"?`Write one text: its lines, without hyphens, below ${j(e)}: |`:void 0}r(qR,"reading_adviceFor");const Ya=r(e=>`Indent what belongs to it \
more than '${e}'.`,"indent"),Bg=r((e,t)=>({value:e,at:t.at}),"located");function XR(e,t,n,s){if(t?.node.kind==="scalar"&&typeof t.node.value=="string"){const{value:o,
at:i}=t.node,a=s.includes(o)?o:fe(o,s)??o;return t.key==="needs"&&pe(e,t,n,"a list of jobs",`Write needs: [${a}].`),s.includes(a)?[{id:a,at:i}]:[]}return(Cn(e,t,
n)??[]).flatMap(o=>o.kind==="scalar"&&typeof o.value=="string"?[{id:o.value,at:o.at}]:(e.problem("wrong-type",`${n}: a need must be the id of a job; got ${et(o)}\
.`,o.at),[]))}r(XR,"readNeeds");function ZR(e,t,n){const s=new Set(n),o=new Map;for(const[i,a]of t){const c=[];for(const{id:u,at:l}of a)if(u===i)e.problem("need\
s-itself",`Job '${i}' needs itself.`,l);else if(s.has(u))c.includes(u)?e.problem("duplicate-need",`Job '${i}' needs '${u}' twice.`,l,"Remove one of them."):c.push(
u);else{const f=fe(u,n),d=f?`Did you mean '${f}'?`:`Jobs: ${n.join(", ")}.`;e.problem("unknown-need",`Job '${i}' needs '${u}', which is not a job of this workfl\
ow.`,l,d)}o.set(i,c)}for(const i of QR(o)){const[a="",c=""]=i,u=t.get(a)?.find(({id:f})=>f===c)?.at,l=`Jobs need each other in a cycle: ${i.join(" \u2192 ")}.`;
u&&e.problem("needs-cycle",l,u,"Remove one of these needs.")}return o}r(ZR,"checkedNeeds");function QR(e){const t=[],n=new Set;for(const s of e.keys()){const o=[
{id:s,next:0}],i=new Set([s]);for(;o.length>0;){const a=o.at(-1);if(!a)break;const c=e.get(a.id)?.[a.next++];if(c===void 0||n.has(a.id))o.pop(),i.delete(a.id),n.
add(a.id);else if(i.has(c)){const u=o.findIndex(({id:l})=>l===c);t.push([...o.slice(u).map(({id:l})=>l),c]);for(const{id:l}of o.splice(0))n.add(l)}else n.has(c)||
(o.push({id:c,next:0}),i.add(c))}}return t}r(QR,"findCycles");const ai={gcp_batch:"gcp_batch",local:"default",container:"container",docker:"container"},eL=["sel\
f_hosted","aws_batch","azure_batch","cloud_batch"];function tL(e,t){const{member:n,owner:s}=t,o={kind:"default",at:t.at,with:new Map};if(!n)return o;const i={...o,
isWrong:!0},{node:a}=n;if(a.kind==="scalar"&&typeof a.value=="string"){const m=Fg(e,a.value,a.at,s);return m?{kind:m,at:a.at,with:new Map}:{...i,at:a.at}}if(a.kind!==
"mapping")return pe(e,n,s,"a mapping or a text such as 'gcp_batch'"),i;const c=Qt(e,{node:a,owner:`${s}, runs-on`,known:["type","with"],spellings:{args:"with"}}),
u=c.type?In(e,c.type,`${s}, runs-on`):"local",l=u===void 0?"default":Fg(e,u,c.type?.node.at??a.at,s);if(l===void 0)return i;const f=Rt(e,c.with,`${s}, runs-on`);
if(c.with&&!f)return{...i,kind:l};const d=r(m=>qa(e,m,`${s}, runs-on.with`,t.environment),"valueAt");return{kind:l,at:n.keyAt,with:nL(e,f?.members??[],d)}}r(tL,
"readRunsOn");function nL(e,t,n){return new Map(t.map(({key:s,keyAt:o,node:i})=>{const a=e.problems.length,c=n(i),u=e.problems.length>a?{isWrong:!0}:{};return[j(
s),{value:c,at:i.at,keyAt:o,...sL(i,c),...u}]}))}r(nL,"argumentsOf");function sL(e,t){return e.kind!=="sequence"||!Array.isArray(t)?{}:{items:e.items.map((n,s)=>{
const o=t[s];if(n.kind!=="mapping"||!(o instanceof Map))return{at:n.at};const i=n.members.map(a=>{const{key:c,keyAt:u,node:l}=a;return[j(c),{value:o.get(c)??null,
at:l.at,keyAt:u}]});return{at:n.at,members:new Map(i)}})}}r(sL,"runs_on_itemsOf");function Fg(e,t,n,s){const o=Object.hasOwn(ai,t)?ai[t]:void 0;if(o)return o;const i="\
Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";if(eL.includes(t)){const a=`${s}: runs-on '${t}' does not run on Google Cloud Bat\
ch.`;e.problem("unsupported-runs-on",a,n,i)}else{const a=fe(t,Object.keys(ai)),c=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(t),u=c?"That is a runner of Gi\
tHub. Remove runs-on: tasks run on Google Cloud Batch.":a?`Did you mean '${a}'? ${i}`:i;if(e.problem("unknown-runs-on",`${s}: runs-on '${t}' does not exist.`,n,
u),a!==void 0&&!c)return ai[a]}}r(Fg,"runs_on_kindOf");function qa(e,t,n,s){if(t.kind==="sequence")return t.items.map(a=>qa(e,a,n,s));if(t.kind==="mapping"){const a=t.
members.map(({key:c,node:u})=>[c,qa(e,u,n,s)]);return new Map(a)}if(typeof t.value!="string")return ke(t);const{text:o,missing:i}=zC(t.value,s);for(const{name:a,
hint:c,isWithheld:u}of i){const l=c?` (${c} is set)`:"";e.problem("unset-variable",u?`${n}: the environment variable ${a} belongs to the runner; a definition ca\
nnot read it.`:`${n}: the environment variable ${a} is not set${l}.`,t.at,`Set it under env: of the step or job, or write a default: \${${a}:value}.`)}return o}
r(qa,"replaced");const oL=/^(?:actions|google-github-actions|aws-actions)\/|^docker\/(?:login|build-push|setup-\w+)-action@/,Wg=r(e=>oL.test(e),"isGitHubAction"),
Gg='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',Xa=r((e,t,n)=>{Kt(t.node)||pe(e,t,n,"text")},"stage_values_t\
ext"),iL=r((e,t,n)=>{at(t.node)||Xa(e,t,n)},"textOrNothing"),Hg=r((e,t)=>(n,s,o)=>{const{node:i}=s,a=i.kind==="scalar"?Is(i.value):void 0;typeof a=="number"&&a>=
e&&a<=t||pe(n,s,o,`a whole number from ${e} to ${t}`)},"wholeNumber"),rL=r((e,t,n)=>{const{node:s}=t,i=s.kind==="scalar"&&s.value!==null&&ke(s)!==""?Number(aL(s.
value)):Number.NaN;if(i>=0&&i<1800)return;const[,a,c=""]=/^([\d.]+) *(s|m)[a-z]*$/.exec(Kt(s)?j(ke(s)):"")??[],u=a===void 0?void 0:`Write the number: ${Number(a)*
(c==="m"?60:1)}.`;pe(e,t,n,"seconds from 0 to less than 1800",u)},"seconds"),aL=r(e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,"stage_values_numberText"),cL=r(
(e,t,n)=>{ri(e,t,n)},"stage_values_boolean"),Za=r((e,t,n)=>{if(t.node.kind!=="mapping"){const s=at(t.node)?Ya(j(t.key)):`Write ${j(t.key)}: {NAME: VALUE}.`;return pe(
e,t,n,"a mapping",s)}for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}: a key of '${j(t.key)}' must be text; got '${j(s)}'\
.`;e.problem("wrong-type",i,o,"Quote it.")}},"mapping"),uL=r((e,t,n)=>{if(Za(e,t,n),t.node.kind==="mapping")for(const s of t.node.members)typeof s.key=="string"&&
Xa(e,s,`${n}, ${j(t.key)}`)},"textMapping"),lL=r((e,t,n)=>{rh(t.node)||pe(e,t,n,"a list of texts")},"texts"),fL=r((e,t,n)=>{const{node:s}=t;if(at(t.node)||Kt(t.
node))return;if(s.kind!=="scalar"||typeof s.value!="boolean")return pe(e,t,n,"a Python expression as text");const o=s.value?"skips the stage":"runs the stage",i=`${n}\
: 'if: ${s.value}' ${o}: the library inverts a boolean.`;e.warn("boolean-condition",i,s.at,`Write it as text: if: "${s.value?"True":"False"}".`)},"condition"),dL=r(
(e,t,n)=>{const{node:s}=t;if(!(s.kind==="sequence"&&Ns(s.items.map(ke))!==void 0||Kt(t.node)))if(s.kind==="sequence"){const i=s.items.find(c=>c.kind!=="scalar"||
xs(c.value)===void 0),a=`${n}: '${j(t.key)}' must be a list of texts or a list of whole numbers; got ${i?et(i):"both"} among them.`;e.problem("wrong-type",a,i?.
at??s.at,"Put quotes around every value.")}else pe(e,t,n,"a list, or a text that becomes one")},"stage_values_items"),hL=r((e,t,n)=>{const{node:s}=t;s.kind==="s\
calar"&&(Kt(t.node)||xs(s.value)!==void 0)||pe(e,t,n,"text or a whole number")},"textOrWhole"),mL=r((e,t,n)=>{if(Za(e,t,n),t.node.kind==="mapping")for(const{key:s,
keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;const i=`${n}: the argument '${s}' is the library's own and cannot be set.`;e.problem("reserve\
d-argument",i,o)}},"callArguments"),ci=r(()=>{},"nothing");function pL(e){switch(e.form){case"whole number":return Hg(e.min,e.max);case"whole number or text":{const t=Hg(
e.min,e.max);return(n,s,o)=>{Kt(s.node)||t(n,s,o)}}default:return gL[e.form]}}r(pL,"checkOf");const gL={anything:ci,text:Xa,"optional text":iL,condition:fL,boolean:cL,
seconds:rL,texts:lL,"text or number":hL,items:dL,mapping:Za,"mapping of texts":uL,arguments:mL,stages:ci,branches:ci,cases:ci};function bL(e,t,n){const s=ei[n.kind],
o=[...Fa,...ti(s)];for(const[i,a]of Object.entries(t)){const c=o.find(u=>u===i);c&&a&&pL(s.stricter?.[c]??hg[c])(e,a,n.owner)}}r(bL,"checkStageValues");function Kg(e,t,n,s=!1){
const o=[],i=[],a=new Map;for(const c of Cn(e,t,n)??[]){const u=wL(e,c,n);if(!u)continue;o.push(u.stage),i.push(u.model);const l=u.stage.id??u.stage.name,f=a.get(
l);if(f&&l!==""){const d=u.stage.id===void 0?"name":"id",m=`${n}: two stages have the ${d} '${l}'; the first is on line ${f.at.line}.`,h="Give each stage its ow\
n id.";s?e.warn("duplicate-stage",`${m} Only the outputs of the last one are kept.`,u.stage.at,h):e.problem("duplicate-stage",m,u.stage.at,h)}a.set(l,u.stage)}return{
stages:o,model:i}}r(Kg,"readStages");function wL(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}: a stage must be a mapping; got ${et(t)}.`,t.at,"Wri\
te for example: {name: Hello, bash: echo hello}.");return}const s=new Set(t.members.map(({key:$})=>ni(j($)))),o=mg(s),i=_L(t),a=i?`${n}, stage '${i}'`:`${n}, a \
stage`,c=bC(s),u=(o==="foreach"||o==="until")&&!s.has("stages");if(c.length>1&&!u){const $=`${a}: its keys are those of several kinds (${c.join(", ")}); the lib\
rary uses one of them.`;e.warn("several-kinds",$,t.at,"Split it into one stage per kind.")}const l=o==="empty"||c.length>1?gC:[],f=[...Fa,...ti(ei[o])],d={problems:e.
problems.length,warnings:e.warnings.length},m=Qt(e,{node:t,owner:a,known:[...f,...l],spellings:Wa,foreign:ZI});o==="empty"&&$L(e,{node:t,fields:m,owner:a,before:d}),
bL(e,m,{kind:o,owner:a});const h=Rs(m.name),g=Rs(m.id);yL(e,{fields:m,owner:a,node:t}),kL(e,{kind:o,fields:m,owner:a,node:t});for(const $ of[m.name,m.id]){if(!Ae(
Rs($)??"").some(({path:_})=>_[0]!=="matrix")||!$)continue;const S=`${a}: '${j($.key)}' may only use templates of the matrix, \${{ matrix.\u2026 }}.`;e.problem("\
stage-name-template",S,$.node.at,"Write a fixed text; the log shows the item or branch next to it.")}const p=vL(e,m,a);if(o==="until"&&p.stages.some($=>$.kind===
"parallel")){const $=`${a}: a parallel stage cannot be inside an until stage.`;e.problem("parallel-in-until",$,t.at,"Put it into a foreach stage, or loop inside\
 it.")}const b=(m.run??m.bash)?.node,w={...g!==void 0&&{id:g},name:h??"",kind:o,at:t.at,...b?.kind==="scalar"&&{code:{...b.textAt,...b.textLines&&{lines:b.textLines}}},
nested:p.stages},y=new Map;for(const[$,k]of Object.entries(m))!k||$==="type"||$==="desc"||y.set($,p.models.get($)??ke(k.node));return{stage:w,model:y}}r(wL,"rea\
dStage");function yL(e,t){const{fields:n,owner:s,node:o}=t,i=Rs(n.uses)??"";if(!n.name&&n.uses&&Wg(i)){const a=`${s}: '${i}' is an action of GitHub, which canno\
t run in a task.`;e.problem("unknown-target",a,n.uses.node.at,Gg)}else n.name||e.problem("missing-key",`${s}: has no 'name'.`,o.at,"Every stage needs one: name:\
 \u2026.")}r(yL,"checkIsNamed");function $L(e,t){const{node:n,fields:s,owner:o,before:i}=t,a=e.warnings.slice(i.warnings).filter(({code:d})=>d==="ignored-key");
if(Object.keys(s).some(d=>!["name","id","if","desc","extras","type"].includes(d))||a.length===0||e.problems.length>i.problems)return;e.warnings.splice(i.warnings);
const u=n.members.map(({key:d})=>j(d)).filter(d=>!Object.hasOwn(s,ni(d))),l=`${o}: does nothing, because its keys mean nothing here: ${u.join(", ")}.`;e.problem(
"unknown-key",l,a[0]?.at??n.at,"A stage has one of run, bash, uses, trigger, foreach, until, parallel, case, raise, echo or sleep.")}r($L,"checkDoesSomething");
const Rs=r(e=>e?.node.kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0,"stages_textIn");function kL(e,t){const{kind:n,fields:s,owner:o,node:i}=t;
if(n==="case")for(const c of["case","match"]){if(s[c])continue;e.problem("missing-key",`${o}: has no '${c}'.`,i.at,"A case stage has 'case', the value to look f\
or, and 'match', a list of cases with stages.")}const a=i.members.some(({key:c})=>/^(?:steps?|tasks)$/.test(j(c)));if((n==="foreach"||n==="until")&&!s.stages&&!a){
const c=`${o}: has no 'stages', so there is nothing to run.`,u=i.members.find(({key:f})=>/^(?:run|bash|echo|uses|trigger)$/.test(j(f))),l=`Write what runs each \
time as stages: [{name: \u2026, ${u?j(u.key):"bash"}: \u2026}].`;e.problem("missing-key",c,i.at,l)}if(n==="trigger"&&Rs(s.trigger)?.trim()===""&&e.problem("wron\
g-type",`${o}: 'trigger' names no workflow.`,i.at),n==="docker"&&!s.if){const c="Run the whole job in the image: runs-on: {type: container, with: {image: \u2026}}.",
u=`${o}: a docker stage cannot run, because ddeutil-workflow has not implemented it.`;e.problem("docker-stage",u,s.image?.keyAt??i.at,c)}}r(kL,"checkWhatRuns");
function SL(e,t,n){if(t.node.kind!=="mapping")return Cn(e,t,n)??[];const[s]=t.node.members,o=`Write a list: match: [{case: ${s?j(s.key):"\u2026"}, stages: [\u2026]},\
 {else: [\u2026]}].`;return pe(e,t,n,"a list",o),[]}r(SL,"casesOf");function EL(e,t){const{match:n,node:s,owner:o,seen:i}=t,a=n.case&&ke(n.case.node);if(n.else?
n.case||n.stages:!n.case||!n.stages){const u=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-match",u,s.at)}else n.case&&typeof a!="s\
tring"&&!Number.isInteger(a)&&pe(e,n.case,o,"text or a whole number");const c=n.else?"else":a==="_"?"case '_'":void 0;c!==void 0&&(i.has(c)&&e.problem("wrong-ma\
tch",`${o}: has more than one ${c}.`,s.at),i.add(c))}r(EL,"checkMatch");function _L(e){for(const t of["name","id"]){const n=e.members.find(s=>s.key===t);if(n?.node.
kind==="scalar"&&typeof n.node.value=="string")return n.node.value}}r(_L,"stages_titleOf");function vL(e,t,n){const s=[],o=new Map,i=r((a,c)=>{const u=Kg(e,a,c,
!0);return s.push(...u.stages),u.model},"take");if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const c=(Rt(e,t.parallel,n)?.members??[]).map(u=>[u.key,i(
u,`${n}, branch '${j(u.key)}'`)]);o.set("parallel",new Map(c))}if(t.match){const a=new Set,c=SL(e,t.match,n).flatMap(u=>{if(u.kind!=="mapping")return e.problem(
"wrong-type",`${n}: a match must be a mapping; got ${et(u)}.`,u.at),[];const l=["case","stages","else"],f=Qt(e,{node:u,owner:`${n}, a match`,known:l});EL(e,{match:f,
node:u,owner:n,seen:a});const d=new Map;return f.case&&d.set("case",ke(f.case.node)),f.stages&&d.set("stages",i(f.stages,n)),f.else&&d.set("else",i(f.else,n)),[
d]});o.set("match",c)}return{stages:s,models:o}}r(vL,"nestedStages");const OL=["matrix","include","exclude","fail-fast","max-parallel"],ML={fail_fast:"fail-fast",
max_parallel:"max-parallel"};function TL(e,t){const{added:n}=t,s=r(p=>n?p.set(n.key,n.values):p,"withAdded"),o={at:t.at,matrix:s(new Map),include:[],exclude:[],
failFast:!1},i=`${t.owner}, strategy`,a=Rt(e,t.member,t.owner);if(!a||!t.member)return o;const c=Qt(e,{node:a,owner:i,known:OL,spellings:ML}),u=new Map,l=c.matrix?.
node.kind==="sequence";c.matrix&&l&&pe(e,c.matrix,i,"a mapping","Give the values a name: matrix: {name: [\u2026]}.");const f=c.matrix?.node.kind==="scalar"&&Jg(
c.matrix.node.value);c.matrix&&f&&pe(e,c.matrix,i,"a mapping",zg);const d=l||f?void 0:Rt(e,c.matrix,i);for(const p of d?.members??[]){if(AL(p)){const b=`${i}: '${j(
p.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",b,p.keyAt,NL);continue}if(typeof p.key!="string"){const b=`${i}: the matrix key ${j(p.
key)} must be text.`;e.problem("wrong-type",b,p.keyAt,"Quote it.");continue}u.set(p.key,xL(e,p,`${i}.matrix`))}s(u);const m=PL(e,c["max-parallel"],i),h=Vg(e,c.include,
i),g=Vg(e,c.exclude,i);for(const[p,b]of[["include",c.include],["exclude",c.exclude]]){if(u.size>0||!b)continue;const w=`${i}: '${p}' has no effect without a mat\
rix.`;e.warn("no-effect",w,b.keyAt,"Write the combinations as matrix.")}for(const{value:p,at:b}of g)jL(e,{matrix:u,value:p,at:b,owner:i});return{at:t.member.keyAt,
matrix:u,include:h,exclude:g,failFast:ri(e,c["fail-fast"],i)??!1,...m&&{maxParallel:m}}}r(TL,"readStrategy");const Jg=r(e=>typeof e=="string"&&e.includes("${{"),
"isTemplateText"),AL=r(({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.items.some(n=>n.kind==="mapping"),"isOfGitHub"),NL='Write strate\
gy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "matrix" accepts an unchanged matrix of GitHub.';
function xL(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&Jg(s.value))return pe(e,t,n,"a list",zg),[];const o=Cn(e,t,n);if(!o)return[];const i=Ns(o.map(ke));if(i)
return LL(e,{values:i,items:o,name:`${n}: '${j(t.key)}'`}),i;const a=o.find(c=>c.kind!=="scalar"||!Ns([c.value]))??o.find(c=>c.kind!=="scalar"||!Ns([c.value,0]));
if(a){const u=a.kind==="scalar"&&typeof a.value=="string"?`the text '${j(ke(a))}'`:et(a),l=`${n}: '${j(t.key)}' must be a list of texts or a list of whole numbe\
rs; got ${u} among them.`,f=at(a)?CL:IL;e.problem("wrong-type",l,a.at,a.kind==="scalar"?f:RL)}return[]}r(xL,"matrixValues");const IL="Put quotes around every va\
lue.",CL="Remove it, or put quotes around it for a text.",RL="Make each property a key of the matrix of its own, or write the value as JSON in quotes and read i\
t with json.loads.",zg='Templates are not replaced in a matrix. Pass the values in the inputs "matrix" and "matrix_job".';function LL(e,t){const n=new Set;for(const[
s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const a=me(o);if(n.has(a)){const u=`${t.name} has the value ${a} twice; its combinations run tw\
ice, and one result hides the other.`;e.warn("duplicate-value",u,i,"Remove one of them.")}n.add(a);const c=t.items[s];if(c?.kind==="scalar"&&typeof c.value=="bo\
olean"){const u=`${t.name} has the boolean ${c.value}, which becomes the number ${a}.`;e.warn("boolean-in-matrix",u,i,"Put quotes around it to keep the word.")}
if(typeof o=="string"&&Ae(o).length>0){const u=`${t.name} has a template, which is not replaced in a matrix: the text itself is the value.`;e.warn("template-in-\
matrix",u,i,'Pass the values in the input "matrix" instead.')}}}r(LL,"warnOddValues");function jL(e,t){for(const[n,s]of t.value){const o=t.matrix.get(n);if(!o||
o.length===0||o.some(u=>Le(u,s)))continue;const a=o.some(u=>j(u)===j(s))?`Write it exactly as in the matrix: ${me(o.find(u=>j(u)===j(s))??null)}.`:void 0,c=`${t.
owner}: this entry of exclude matches nothing: '${n}' has no value ${me(s)}.`;e.warn("unused-exclude",c,t.at,a);return}}r(jL,"warnUnusedExclude");function Vg(e,t,n){
return(Cn(e,t,n)??[]).flatMap(s=>{const o=`${n}.${j(t?.key??null)}`;if(s.kind!=="mapping")return e.problem("wrong-type",`${o}: an entry must be a mapping of mat\
rix keys; got ${et(s)}.`,s.at),[];const i=new Map;for(const{key:a,keyAt:c,node:u}of s.members){const l=u.kind==="scalar"?xs(u.value):void 0;if(typeof a!="string"||
l===void 0){const f=`${o}: '${j(a)}' must be text or a whole number; got ${et(u)}.`;e.problem("wrong-type",f,l===void 0?u.at:c);continue}i.set(a,l)}return[{value:i,
at:s.at}]})}r(Vg,"entries");function PL(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.at};const o=xs(
s.value);if(typeof o=="number")return{value:o,at:s.at}}pe(e,t,n,"a whole number or a template")}r(PL,"maxParallelOf");const DL=["id","desc","runs-on","if","stag\
es","retry","trigger-rule","needs","strategy","extras"],UL={description:"desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},Yg=19;function BL(e,t,n){const s=(t?.
members??[]).map(({key:h})=>j(h)),o=(t?.members??[]).flatMap(h=>HL(e,h,n,s)??[]),i=new Map(o.map(h=>[h.job.id,h.needs])),a=ZR(e,i,s),c=o.filter(({job:h,isWrong:g})=>g.
needs||a.get(h.id)?.length!==i.get(h.id)?.length),u=WL(a,c.map(({job:h})=>h.id)),l=new Map(o.map(h=>[h.job.id,FL(h,n)])),f=r(h=>l.get(h),"resultOf"),d=o.map(h=>{
const{id:g}=h.job,p=GL(a,g),b=u.has(g);return zR(e,h,{...n,jobs:s,resultOf:f,isNeeded:p,needsAreWrong:b})});return{jobs:new Map(o.map(({job:h})=>[h.id,{...h,needs:a.
get(h.id)??[]}])),python:d.flatMap(h=>h.python),targets:d.flatMap(h=>h.targets),shell:d.flatMap(h=>h.shell),doubts:{needs:new Set(c.map(({job:h})=>h.id)),strategies:new Set(
o.flatMap(({job:h,isWrong:g})=>g.strategy?[h.id]:[]))}}}r(BL,"readJobs");function FL({job:e,isWrong:t},n){const s=!t.matrix&&n.matrix?.job!==e.id,o=e.stages.flatMap(
({id:i})=>i??[]);return{hasMatrix:s?e.strategy.matrix.size>0:void 0,stages:o.some(i=>i.includes("${"))?void 0:o}}r(FL,"resultOfJob");function WL(e,t){const n=new Map;
for(const[i,a]of e)for(const c of a){const u=n.get(c);u?u.push(i):n.set(c,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=o.pop())s.has(i)||(s.add(
i),o.push(...n.get(i)??[]));return s}r(WL,"withDependents");function GL(e,t){let n;return s=>{if(e.get(t)?.includes(s))return!0;if(!n){n=new Set;const o=[...e.get(
t)??[]];for(let i=o.pop();i!==void 0;i=o.pop())n.has(i)||(n.add(i),o.push(...e.get(i)??[]))}return n.has(s)}}r(GL,"neededBy");function HL(e,t,n,s){const o=j(t.key),
i=`Job '${o}'`,{node:a,keyAt:c}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,c,`Quote it: "${o}".`);return}if(/\$\{\{/.
test(o)){e.problem("template-in-id",`${i}: the id of a job cannot contain templates.`,c);return}if(a.kind!=="mapping"){e.problem("wrong-type",`${i}: must be a m\
apping with 'stages'; got ${et(a)}.`,c,at(a)?Ya(o):void 0);return}const u=Qt(e,{node:a,owner:i,known:DL,spellings:UL,foreign:XI}),{stages:l,model:f}=Kg(e,u.stages,
i);(!u.stages||u.stages.node.kind==="sequence"&&u.stages.node.items.length===0)&&!e.problems.some(({at:S})=>S&&JL(S.line,a))&&e.warn("no-stages",`${i}: has no s\
tages, so there is nothing to run.`,c);const m=zL(e,u.if,i),h=n.addedKey?.job===o?n.addedKey:void 0,{strategy:g,...p}=KL(e,{member:u.strategy,owner:i,at:c,addedKey:h}),
b=Cs(e,u.desc,i);Cs(e,u.id,i);const w=new Map;m&&w.set("if",m.value);const y=Rt(e,u.extras,i);y&&w.set("extras",ke(y)),w.set("stages",f);const $=e.problems.length,
k=XR(e,u.needs,i,s);return{member:t,needs:k,isWrong:{needs:e.problems.length>$,strategy:p.isWrong,matrix:p.isUnknown},job:{id:o,at:c,...b!==void 0&&{description:b},
needs:[],triggerRule:VL(e,u["trigger-rule"],i),...m&&{condition:m},retry:YL(e,u.retry,i),runsOn:tL(e,{member:u["runs-on"],owner:i,at:c,environment:n.environment}),
strategy:g,stages:l,model:w}}}r(HL,"readJob");function KL(e,t){const{member:n,owner:s,at:o,addedKey:i}=t,a=e.problems.length,c=r(()=>e.problems.length>a,"isWron\
g"),u=TL(e,{member:n,owner:s,at:o,...i&&{added:i}});for(const l of ig(u,{isWrong:c()}))e.problem(l.code,l.message,l.at??u.at,l.hint);return{strategy:u,isWrong:c(),
isUnknown:c()&&u.matrix.size===0}}r(KL,"strategyOf");const JL=r((e,t)=>t.members.some(({keyAt:n})=>n.line===e),"isInside");function zL(e,t,n){if(!t)return;const{
node:s}=t;if(s.kind==="scalar"&&typeof s.value=="boolean"){const i=`Write it as text: if: "${s.value?"True":"False"}".`;pe(e,t,n,"a Python expression as text",i);
return}const o=Cs(e,t,n);if(o!==void 0){if(o.trim()===""){const i=`${n}: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",i,t.node.
at,"Remove it.")}return Bg(o,t.node)}}r(zL,"conditionOf");function VL(e,t,n){const s=In(e,t,n);if(!t||s===void 0)return"all_success";const o=Va.find(u=>u===s);if(o)
return o;const i=s==="any_success"?"one_success":fe(s,Va),a=i?`Did you mean '${i}'?`:`Rules: ${Va.join(", ")}.`,c=`${n}: the trigger rule '${s}' does not exist.`;
return e.problem("unknown-trigger-rule",c,t.node.at,a),"all_success"}r(VL,"jobs_ruleOf");function YL(e,t,n){if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?Is(
s.value):void 0;return typeof o=="number"&&o>=0&&o<=Yg?o:(pe(e,t,n,`a whole number from 0 to ${Yg}`),0)}r(YL,"jobs_retryOf");const qL=["type","desc","required",
"default","options","precision","secret"];function XL(e,t){const n=new Map,s=new Map;for(const i of t?.members??[]){const a=e.problems.length,c=QL(e,i);c&&(n.set(
c.name,c),e.problems.length===a&&s.set(c.name,c))}const o=new Map((t?.members??[]).map(i=>[j(i.key),ZL(i)]));return{specs:n,right:s,declared:o}}r(XL,"readParamS\
pecs");function ZL({node:e}){const t=e.kind==="mapping"?e.members:[],n=r(i=>t.find(({key:a})=>a===i)?.node,"memberOf"),[s,o]=[n("secret"),n("default")];return{secret:s!==
void 0&&ke(s)!==!1,...o&&{default:ke(o)}}}r(ZL,"secretIn");function QL(e,t){const n=j(t.key),s=`Param '${n}'`,{node:o,keyAt:i}=t;if(typeof t.key!="string"){e.problem(
"wrong-type",`${s}: the name of a param must be text.`,i,"Quote it.");return}if(o.kind==="scalar"&&typeof o.value=="string"){const p=Zg(e,o.value,o.at,s);return p===
"choice"&&qg(e,s,i),p&&{name:n,type:p,at:i,required:p==="choice",secret:!1}}if(o.kind!=="mapping"){const p=`${s}: must be a type such as 'str', or a mapping wit\
h one; got ${et(o)}.`;e.problem("wrong-type",p,at(o)?i:o.at,ui);return}const a=Qt(e,{node:o,owner:s,known:qL,spellings:{description:"desc"},foreign:QI});if(!a.type){
const b=s==="Param 'jobs'"?"Begin 'jobs' in the column of 'params', if these are the jobs.":ui;e.problem("missing-key",`${s}: has no 'type'.`,i,b);return}const c=In(
e,a.type,s),u=c===void 0?void 0:Zg(e,c,a.type.node.at,s);if(!u)return;const l=Cs(e,a.desc,s),f=nj(e,Qg(e,a.options,["choice"],{owner:s,type:u}),s);u==="choice"&&
!a.options&&!o.members.some(({key:p})=>p==="choices")&&qg(e,s,i);const d=Qg(e,a.precision,["float","decimal"],{owner:s,type:u}),m=sj(e,d,s),h={name:n,type:u,at:i,
...l!==void 0&&{description:l},required:ri(e,a.required,s)??u==="choice",...a.default&&{default:Bg(ke(a.default.node),a.default.node)},...f&&{options:f},...m!==
void 0&&{precision:m},secret:ri(e,a.secret,s)??!1},g=u!=="choice"||f!==void 0;return h.default&&g&&ej(e,h),h}r(QL,"readSpec");function qg(e,t,n){e.problem("miss\
ing-key",`${t}: a choice needs 'options'.`,n,"Write {type: choice, options: [a, b]}.")}r(qg,"noOptions");function ej(e,t){const n=Da(t,new Date(0));if(!("proble\
m"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;e.problem(s,o,i??t.at,a)}r(ej,"checkDefault");const Xg={string:"str",text:"str",integer:"int",number:"\
float",double:"float",timestamp:"datetime",enum:"choice",dict:"map",object:"map",list:"array"},ui=`Types: ${za.join(", ")}.`,tj=`Write {type: choice, options: [\
"true", "false"]}, and compare the text: "'\${{ params.NAME }}' == 'true'".`;function Zg(e,t,n,s){const o=za.find(f=>f===t);if(o)return o;const i=/^\w+/.exec(t)?.[0].
toLowerCase()??"",c=(Object.hasOwn(Xg,i)?Xg[i]:void 0)??fe(t,za),l=i.startsWith("bool")?tj:c?`Did you mean '${c}'? ${ui}`:ui;e.problem("unknown-param-type",`${s}\
: the type '${t}' does not exist.`,n,l)}r(Zg,"typeOf");function Qg(e,t,n,{owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${j(t.key)}' has no eff\
ect for the type '${o}' and is ignored.`;e.warn("ignored-key",i,t.keyAt)}r(Qg,"ofType");function nj(e,t,n){const s=Cn(e,t,n)?.map(ke);if(!s||!t)return;const o=Ns(
s);return o||pe(e,t,n,"a list of texts or of whole numbers","Put quotes around every value."),o}r(nj,"optionsOf");function sj(e,t,n){if(!t)return;const{node:s}=t,
o=s.kind==="scalar"?Is(s.value):void 0;if(typeof o=="number")return o;pe(e,t,n,"a whole number")}r(sj,"precisionOf");const oj=["runs-on","runs_on","retry"],ij=r(
e=>eb(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?eb(n,({node:s})=>rj(s)):n),"asTriggered"),eb=r((e,t)=>({...e,members:e.members.map(n=>({...n,node:t(n)}))}),
"withMembers"),rj=r(e=>e.kind==="mapping"?{...e,members:e.members.filter(({key:t})=>!oj.includes(j(t)))}:e,"withoutMachine");function aj(e,t){const n=new Set,s=r(
o=>{if(o.kind==="sequence")for(const u of o.items)s(u);if(o.kind!=="mapping")return;const i=r(u=>o.members.find(l=>l.key===u)?.node,"memberOf"),[a,c]=[i("trigge\
r"),i("params")];if(a?.kind==="scalar"&&a.value===e&&c?.kind==="mapping")for(const{key:u}of c.members)n.add(j(u));for(const u of o.members)s(u.node)},"visit");for(const o of t)
s(o);return n}r(aj,"paramsGivenTo");const tb=1e5;function cj(e,t){if(Zo(t,tb)>tb)return;const n=Xo(t);for(const{code:s,message:o,at:i,hint:a}of"problems"in n?n.
problems:[])e.problem(s,o,i??t.at,a)}r(cj,"checkExpansion");const nb=["name","type","desc","params","on","jobs","tags","extras"],uj=["created_at","updated_dt","\
updated_at"];function lj(e,t){const n=xo(e.text,e.file),{tree:s,problems:o,isUnread:i}=sh(n);if(!s)return{...Qa,problems:o,warnings:[]};const a=VR(n);if(a.problems.
push(...o),s.kind!=="mapping"){const m=`A definition must be a mapping with 'name' and 'jobs'; got ${et(s)}.`;return a.problem("wrong-type",m,s.at),{...Qa,problems:a.
problems,warnings:[]}}const c=fj(a,s,n,t.workflowName),u=c&&ab(a,c,n,t),l=u&&pj(a,{chosen:c,one:u,source:n,options:t}),{warnings:f}=a,d=a.problems.filter(m=>o.includes(
m)||!i?.(m.at));return{...u&&d.length===0&&{workflow:u.workflow},...u&&{draft:{workflow:u.workflow,doubts:u.doubts},params:u.rightParams},declared:u?.declared??
Qa.declared,python:[...u?.python??[],...l?.python??[]],targets:[...u?.targets??[],...l?.targets??[]],shell:u?.shell??[],problems:Rn(d),warnings:Rn(f)}}r(lj,"rea\
dWorkflow");const Rn=r(e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.MAX_VALUE)||(t?.column??0)-(n?.column??0)),"workflow_inOrder"),
Qa={declared:new Map,python:[],targets:[],shell:[]},Ls=r((e,t)=>e.members.find(n=>n.key===t),"memberOf"),sb=r(e=>e.members.filter(t=>{if(t.node.kind!=="mapping")
return!1;const n=Ls(t.node,"type")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||Ls(t.node,"jobs")!==void 0}),"workflowsOf"),ob=r(e=>Ls(e,"name")?.node.
kind==="scalar"||Ls(e,"jobs")!==void 0,"isSingle");function uB(e){const{tree:t}=readYaml(sourceOf(e.text,e.file));return t?.kind!=="mapping"||ob(t)?[]:sb(t).map(
({key:n})=>textOf(n))}r(uB,"workflowNames");function fj(e,t,n,s){const o=Ls(t,"name")?.node;if(ob(t)){const g=o?.kind==="scalar"?j(o.value):rb(n.file);return s===
void 0||s===g?{node:t,siblings:new Map}:(ib(e,s,[g],t),{node:t,siblings:new Map})}const i=sb(t),a=i.map(({key:g})=>j(g)),[c,u]=i;if(!c){if(t.members.some(({key:p})=>fe(
j(p),nb)!==void 0))return{node:t,siblings:new Map};e.problem("no-workflow","There is no workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<n\
ame>: {type: Workflow, jobs: \u2026}'.");return}if(s===void 0){if(!u)return{node:c.node,name:j(c.key),siblings:new Map};const g=`The file has ${i.length} workfl\
ows; which one should run?`;e.problem("which-workflow",g,u.keyAt,`Set the input "workflow_name": ${a.join(", ")}.`);return}const l=r(g=>i.find(({key:p})=>j(p)===
g),"named");l(s)||ib(e,s,a,t);const f=u?fe(s,a):a[0],d=l(s)??(f===void 0?void 0:l(f));if(!d)return;const m=i.filter(g=>g!==d),h=new Map(m.map(({key:g,node:p})=>[
j(g),p]));return{node:d.node,name:j(d.key),siblings:h}}r(fj,"chooseWorkflow");function ib(e,t,n,s){const o=fe(t,n),i=o?`Did you mean '${o}'?`:`The file has: ${n.
join(", ")}.`,a=`The input "workflow_name" names '${t}', which is not in this file.`;e.problem("unknown-workflow",a,s.at,i)}r(ib,"refuseName");function dj(e,t){
if(!t)return new Set(e.declared.keys());const n=r(s=>{const o=e.right.get(s);return!o||o.required||o.default!==void 0||ng(o.type)},"isPresent");return new Set([
...t,...[...e.declared.keys()].filter(n)])}r(dj,"presentParams");const rb=r(e=>(e.split("/").at(-1)??e).replace(/\.ya?ml$/i,""),"baseName");function hj(e,t,n){const s=In(
e,t,n);t&&s!==void 0&&s!=="Workflow"&&pe(e,t,n,"'Workflow'")}r(hj,"checkType");function mj(e,t,n){if(!t||!at(t.node))return Rt(e,t,n);pe(e,t,n,"a mapping of job\
s")}r(mj,"jobsOf");function ab(e,t,n,s){const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The workflow",a=e.problems.length,c=Qt(e,{node:o,owner:i,known:nb,spellings:{
description:"desc"},ignored:uj,foreign:qI}),u=e.problems.length>a,l=t.name??In(e,c.name,i)??rb(n.file);if(/\$\{\{/.test(l)){const R=c.name?.node.at??o.at;e.problem(
"template-in-name","The name of a workflow cannot contain templates.",R)}hj(e,c.type,i);const f=Rt(e,c.params,i),d=XL(e,f),{specs:m,right:h,declared:g}=d,p=dj(d,
s.given),b=c.params&&!f?void 0:[...g.keys()],w=mj(e,c.jobs,i),{jobs:y,python:$,targets:k,shell:S,doubts:E}=BL(e,w,{source:n,params:b,specs:h,present:p,trigger:t.
trigger,environment:s.environment,variables:[...s.variables??[],...[...p].map(ii)],matrix:s.matrix,...s.addedKey&&{addedKey:s.addedKey}});if((!c.jobs||w?.members.
length===0)&&!u&&!g.has("jobs")){const R=c.jobs?.keyAt??o.at;e.problem("missing-key",`${i} has no jobs.`,R,"A definition without jobs runs nothing.")}const v=new Map;
for(const R of Rt(e,c.extras,i)?.members??[])v.set(R.key,ke(R.node));const O=Cs(e,c.desc,i);c.tags&&!rh(c.tags.node)&&pe(e,c.tags,i,"a list of texts");const N={
name:l,file:n.file,at:c.name?.keyAt??o.at,...O!==void 0&&{description:O},params:m,jobs:y,extras:v,siblings:new Map([...t.siblings].map(([R,L])=>[R,ke(L)]))},C={
ids:w?.members.map(({key:R})=>j(R)),params:b,needs:E.needs,strategies:E.strategies};return{workflow:N,rightParams:h,declared:g,doubts:C,present:p,python:$,targets:k,
shell:S}}r(ab,"readOne");function pj(e,t){const{chosen:n,one:s,source:o,options:i}=t,a=[...s.workflow.jobs.values()],c=[...i.matrix?.values?.keys()??[],...a.flatMap(
({strategy:g})=>[...g.matrix.keys()])],u=[...i.variables??[],...[...s.present,...c].map(ii),...a.flatMap(Ug)],l=[n.node,...n.siblings.values()],f=[],d=[],m=[...s.
targets],h=new Set;for(let g=m.shift();g!==void 0;g=m.shift()){const{kind:p,name:b,job:w}=g,y=p==="trigger"?n.siblings.get(b):void 0;if(!y||h.has(b))continue;h.
add(b);const $=aj(b,l),k=[g,...m].every(O=>O.name!==b||O.mayBeSkipped),S={node:ij(y),name:b,trigger:{mayBeSkipped:k},siblings:new Map},{environment:E}=i,_=ab(e,
S,o,{workflowName:b,given:$,variables:u,environment:E});for(const{id:O,strategy:N}of _.workflow.jobs.values())_.doubts.strategies.has(O)||cj(e,N);f.push(..._.python);
const v=_.targets.map(O=>({...O,job:w,inside:{workflow:b,job:O.job}}));d.push(...v),m.push(...v)}return{python:f,targets:d}}r(pj,"readTriggered");const js={gcs_prefix:"\
gcp-batch-workflow",universe:"googleapis.com",image:"mirror.gcr.io/library/python:3.11-slim",image_streaming:"false",cache:"false",machine_type:"e2-standard-4",
install_gpu_drivers:"true",provisioning_model:"STANDARD",fallback_after:"15m",start_early:"never",task_timeout:"6h",skip_default_labels:"false",no_external_ip:"\
false",timeout:"1h",stream_logs:"true",fail_on_error:"true",on_runner_loss:"stop",resume:"false",history:"false",job_summary:"true",check_run:"auto",comment_on_pr:"\
never",cleanup:"always",dry_run:"false",preflight:"false",runs_on_may_set:"all",allow_key_files:"false",allow_unsafe_events:"false"},gj=r(e=>/^(["'])(?:(?!\1).)*\1$/s.
exec(e)?.[1],"surroundingQuote"),bj=r((e,t)=>e.split(/\r\n|\r|\n/).findIndex(n=>n.slice(0,Math.max(0,n.indexOf("="))).trim()===t)+1,"lineOfKey"),cb=r((e,t,n)=>[
...n].flatMap(([s,o])=>{const i=typeof o=="string"?gj(o):void 0;if(i===void 0)return[];const a=bj(t,s),c=a>0&&/[\r\n]/.test(t.trim())?`, line ${a}`:"";return[{code:"\
quoted-value",message:`input "${e}"${c}: the quotes ${i} around the value of ${s} are part of the value.`,hint:`Write ${s}=VALUE, without quotes; the value may \
contain spaces.`}]}),"quotedValues");function ec(e){const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(e.trim());if(!t||e.trim()==="")return;
const[,n=0,s=0,o=0]=t;return Number(n)*3600+Number(s)*60+Number(o)}r(ec,"parseSeconds");function wj(e){return/^(?:true|t|1)$/i.test(e)?!0:/^(?:false|f|0)$/i.test(
e)?!1:void 0}r(wj,"parseTruth");const yj=r(e=>e.split(/[\r\n]+/).flatMap(hb).filter(t=>t!==""),"parseList");function ub(e){return fb.test(e)?lb(e):db(hb(e))}r(ub,
"parseLines");const lb=r(e=>db(e.split(fb)),"parseRows"),fb=/\r\n|\r|\n/,db=r(e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")),"entriesIn");function $j(e){
const t=new Map,n=[];for(const[s,o]of ub(e).entries()){const i=o.indexOf("="),a=o.slice(0,Math.max(0,i)).trim(),c=i<0?"unsigned":a===""?"unnamed":t.has(a)?"repe\
ated":void 0;c===void 0?t.set(a,o.slice(i+1).trim()):n.push({problem:c,number:s+1})}return{values:t,wrong:n}}r($j,"parseKeyValues");const hb=r(e=>e.split(/(?<!\\),/).
map(t=>t.replaceAll("\\,",",").trim()),"splitAtCommas"),en=r(e=>`"${e}"`,"quoted"),mb=r((e,t)=>Number.isSafeInteger(e)&&e>=t.min&&e<=t.max,"isWithin");function kj(e,t){
const n=[],s=new Set,o=r((c,u,l)=>{s.add(c),n.push({code:"invalid-input",message:`input ${en(c)} ${u}`,...l&&{hint:l}})},"refuse"),i=r(c=>e[c]?.trim()||void 0,"\
text"),a=r((c,u)=>i(c)??u.map(l=>t[l]?.trim()).find(l=>l)??void 0,"textOr");return{problems:n,wrong:s,refuse:o,text:i,textOr:a,matching(c,u,l,f=[],d=()=>{}){const m=a(
c,f);if(m!==void 0&&!u.test(m)){o(c,`must be ${l}; got ${en(m)}`,d(m));return}return m},boolean(c){const u=i(c),l=u===void 0?!1:wj(u);return l===void 0&&o(c,`mu\
st be true or false; got ${en(u??"")}`),l??!1},choice(c,u){const l=i(c),f=u.find(d=>d.toLowerCase()===l?.toLowerCase());return f===void 0&&o(c,`must be one of ${u.
join(", ")}; got ${en(l??"")}`),f??u[0]},integer(c,u){const l=i(c);if(l===void 0)return;const f=/^\d+$/.test(l)?Number(l):Number.NaN;if(mb(f,u))return f;o(c,`mu\
st be from ${u.min} to ${u.max}; got ${en(l)}`)},duration(c,u){const l=i(c);if(l===void 0)return;const f=ec(l);if(f!==void 0&&mb(f,u))return f;const d=`from ${u.
min} to ${u.max} seconds`;o(c,`must be a time ${d}, such as "90s" or "1h30m"; got ${en(l)}`)},list:r(c=>yj(i(c)??""),"list"),lines:r(c=>ub(e[c]??""),"lines"),rows:r(
c=>lb(e[c]??""),"rows"),keyValues(c){const{values:u,wrong:l}=$j(e[c]??"");for(const f of mn(l,({problem:d})=>d).values())o(c,_j(f),`${Sj}
${c}: |
${Ej}`);return u}}}r(kj,"inputReader");const Sj="Write one KEY=VALUE per line; values can then contain commas:",Ej=`  HOSTS=db1,db2
  MODE=fast`;function _j(e){const t=e[0]?.problem,n=`${e.length>1?"entries":"entry"} ${e.map(({number:s})=>s).join(", ")}`;return t==="repeated"?`gives the name\
 of ${n} twice`:t==="unnamed"?`has no name before the "=" of ${n}`:`has no "=" in ${n}`}r(_j,"whatIsWrong");function vj(e){const t=tc(e,"max_cost"),n=tc(e,"warn\
_cost"),s=tc(e,"max_vcpu_hours");for(const a of["max_cost","warn_cost"])e.text(a)!==void 0&&e.text("prices")===void 0&&e.refuse(a,'needs the input "prices" with\
 a price for every machine of the run');const o=e.list("allowed_machine_types"),i=o.find(a=>!/^[a-z0-9*?![\]-]{1,100}$/.test(a));return i!==void 0&&e.refuse("al\
lowed_machine_types",`must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"; got ${en(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},
...n!==void 0&&{warnCost:n},allowedMachineTypes:o}}r(vj,"budget_budgetOf");function tc(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.
test(n)?Number(n):0;if(s>0)return s;e.refuse(t,`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}r(tc,"amountOf");function Oj(e){const t=e.text("ar\
tifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("\
/");if(n!==void 0&&i.every(gb))return{bucket:n,folder:i.map(a=>`${a}/`).join("")};e.refuse("artifacts_uri",`must be a folder such as "gs://my-bucket/results/"; \
got "${t}"`)}r(Oj,"artifactsUriOf");function pb(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(/^(\.\/+)+/,"").replace(/\/+$/,"");if(s!==""&&s!==
"."&&s.split("/").every(gb)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspace, such as "out"; got "${n}"`)}r(pb,"workspaceFol\
derOf");const gb=r(e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),"isName"),bb=["standard","spot","flex_start","reservation_bound"],li=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function Mj(e){const t=e.text("prices");if(t===void 0)return;const n=Br(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,li);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",li);return}let s="US\
D";const o=new Map;for(const[i,a]of n.value){const c=j(i);if(c==="currency"){typeof a=="string"&&/^\S{1,8}$/.test(a)?s=a:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',li);continue}const u=Tj(a);u?o.set(c,u):e.refuse("prices",`has no price for "${c}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,li)}return{currency:s,perHour:o}}r(Mj,"pricesOf");function Tj(e){if(wb(e))return Object.
fromEntries(bb.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=bb.find(i=>i===n);if(o===void 0||!wb(s))return;t[o]=
s}return t}r(Tj,"prices_priceOf");const wb=r(e=>typeof e=="number"&&e>=0&&Number.isFinite(e),"isPrice"),Aj=24*3600;function Nj(e){if(ge.provider.test(e))return;
const t='must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.
test(e))return`${t}; got the name of a pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(
n)?`${t}; got the project id "${n}" where the project number is needed`:`${t}; got "${e}"`}r(Nj,"providerMistake");const xj=r(e=>e.matching("region",ge.region,'\
a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDSDK_COMPUTE_REGION"],Ij),"regionOf");function Ij(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];
return t&&`That is a zone. Write "${t}", and the zone in the input "zones".`}r(Ij,"zoneHint");function Cj(e,t){const n=Object.entries(e).filter(([,m])=>m.trim()!==
""),s=kj({...js,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:a}=Pj(s),c={workflow:Lj(s),workflowName:s.text("workflow_name"),params:e.params??"",
paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,...a&&{matrixGlob:a},only:s.rows("only"),source:s.lines("source"),projectId:s.
matching("project_id",ge.projectId,'a project id such as "my-project"',["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_\
PROJECT"]),region:xj(s),bucket:s.matching("gcs_bucket",ge.bucket,'the name of a bucket, without "gs://"',["GCS_BUCKET"]),prefix:Dj(s),workloadIdentityProvider:jj(
s),serviceAccount:Rj(s),audience:s.text("audience"),universe:s.text("universe")??js.universe,machine:Gv(s,e.requirements??""),timeoutSeconds:s.duration("timeout",
{min:1,max:Io})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*Aj}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean(
"stream_logs"),logsDir:pb(s,"logs_dir"),failOnError:s.boolean("fail_on_error"),jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true",
"false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",["never","on_failure","always"]),githubToken:s.text("github_token"),prices:Mj(s),...vj(
s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean("dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),history:s.
boolean("history"),artifactsUri:Oj(s),artifactsDir:pb(s,"artifacts_dir"),onRunnerLoss:s.choice("on_runner_loss",["stop","continue"]),runsOnMaySet:s.choice("runs\
_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.boolean("allow_unsafe_events")},{wrong:u,problems:l}=s,f=cb("env_\
vars",e.env_vars??"",c.machine.env),d={draft:c,wrong:u,problems:l,warnings:f};return l.length===0?{...d,inputs:c}:d}r(Cj,"readInputs");const Rj=r(e=>e.matching(
"service_account",ge.serviceAccount,"the e-mail of a service account"),"serviceAccountOf");function Lj(e){const t=e.text("workflow");return t||e.refuse("workflo\
w",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}r(Lj,"workflowOf");function jj(e){const t=e.text("workload_identity_provider"),n=t&&
Nj(t);return n&&e.refuse("workload_identity_provider",n),t}r(jj,"providerOf");function Pj(e){const t=e.text("matrix"),n=e.text("matrix_job"),s=OI(e),o=["matrix",
"matrix_glob"].find(i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with "matrix_job"'),o!==void 0&&n===void 0&&
e.refuse("matrix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'cannot be given with "matrix"',"Give one of\
 them."),{matrix:t,matrixJob:n,...s&&{matrixGlob:s}}}r(Pj,"matrixOf");function Dj(e){const t=(e.text("gcs_prefix")??js.gcs_prefix).replace(/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.
test(t)||t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, digits, ".", "_", "=" and "-"; got "${t}"`),t}r(Dj,"inputs_p\
refixOf");function Uj({id:e},{inputs:t,files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:{glob:{...s,...n&&{files:n}}}}r(Uj,"globPart");const Bj=r(
({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`Job '${e}': a dry run lists no bucket, so the combinations from the input "matrix_glob" (${n})\
 are not known.`,at:t.at}),"bucketNotListed"),nc=r(({glob:e})=>e!==void 0&&e.files===void 0,"isUnlisted");function Fj(e,t){if(t.length===0)return{plan:e,problems:[]};
const n=[],s=new Map,o=Kj(e.unknown?.combinations);for(const f of t){const d=Gj(e,f);if(!d)continue;const m="problem"in d?d:o(d);if("problem"in m&&n.push(m.problem),
"problem"in d||"problem"in m)continue;const{id:h}=d.planned.job;s.set(h,new Set([...s.get(h)??[],...m.indices]))}if(n.length>0)return{plan:e,problems:n};const i=new Set(
Uo(e,[...s.keys()])),a=new Map;for(const[f,d]of e.jobs){const m=s.get(f);if(i.has(f))a.set(f,d);else if(m){const h=d.combinations.filter((g,p)=>m.has(p));a.set(
f,{...d,combinations:h})}}const c=Wj(e,a);if(c.jobs.length+c.parts.length===0)return{plan:e,problems:[]};const u=new Map([...e.workflow.jobs].filter(([f])=>a.has(
f))),l=r(({message:f})=>!c.jobs.some(d=>/^[Jj]ob '(.*?)'/.exec(f)?.[1]===d),"isOfKept");return{plan:{...e,workflow:{...e.workflow,jobs:u},jobs:a,warnings:e.warnings.
filter(l),leftOut:c},problems:[]}}r(Fj,"onlyPart");function Wj(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.jobs.get(s)?.combinations.length??
0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}r(Wj,"leftOutOf");function fi(e){return e.
trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}r(fi,"decoded");function Gj(e,t){const n=yb(e,t);if(n)return{text:t,
planned:n,conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:a})=>a).reverse();for(const a of s){const c=yb(e,t.slice(0,a));if(c)return Hj(t,c,t.slice(
a+1))}const o=fi(t.slice(0,s.at(-1)??t.length)),i=e.unknown?e.unknown.ids:[...e.jobs.keys()];if(!(!i||i.some(a=>!e.jobs.has(a)&&t.includes(a))))return{problem:{
code:"unknown-only",message:`input "only" names '${o}', which is not a job of workflow '${e.workflow.name}'.`,hint:sc(o,i,"Jobs")}}}r(Gj,"readEntry");function yb({
jobs:e},t){return e.get(t.trim())??e.get(fi(t))}r(yb,"jobNamed");function Hj(e,t,n){const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf(
"="),a=fi(o.slice(0,Math.max(0,i)));if(a===""||s.has(a)){const c=a===""?`'${o}' is not KEY=VALUE`:`'${a}' occurs twice`;return{problem:{code:"invalid-only",message:`\
input "only" has the entry '${e}', in which ${c}.`,hint:"Write 'job' or 'job: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(a,fi(o.slice(
i+1)))}return{text:e,planned:t,conditions:s}}r(Hj,"withConditions");function Kj(e=new Set){const t=new Map;return n=>{const{planned:s,conditions:o}=n,{combinations:i}=s;
if(o.size===0||nc(s)||e.has(s.job.id))return{indices:[...i.keys()]};const a=[...o.keys()].sort(),c=JSON.stringify([s.job.id,a]),u=t.get(c)??Jj(i,a);t.set(c,u);const l=u.
get(JSON.stringify(a.map(f=>o.get(f))));return l?{indices:l}:{problem:zj(n)}}}r(Kj,"matcher");function Jj(e,t){const n=new Map;for(const[s,{matrix:o}]of e.entries()){
const i=t.map(u=>$b(o.get(u))),a=JSON.stringify(i),c=n.get(a);c?c.push(s):n.set(a,[s])}return n}r(Jj,"indexOf");const $b=r(e=>e===void 0?null:j(e).toWellFormed(),
"valueText");function zj({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=r((c,u)=>({code:"unknown-only",message:`input "only" has the entry '${e}\
', but ${c}.`,hint:u}),"problem"),a=new Map;for(const{matrix:c}of s)for(const[u,l]of c)a.set(u,(a.get(u)??new Set).add($b(l)??""));if(a.size===0)return i(`job '${o.
id}' has no matrix`,`Write '${o.id}' alone.`);for(const[c,u]of n){const l=a.get(c);if(!l)return i(`the matrix of '${o.id}' has no key '${c}'`,sc(c,[...a.keys()],
"Keys"));if(!l.has(u))return i(`'${c}' is never '${u}'`,sc(u,[...l],"Values"))}return i(`job '${o.id}' has no such combination`,"Give fewer of its keys.")}r(zj,
"noMatch");const kb=10,Vj=1e4;function sc(e,t,n){const s=e.length>2?fe(e,t.slice(0,Vj)):void 0;if(s!==void 0)return`Did you mean '${Sb(s)}'?`;const o=t.length>kb?
", \u2026":"";return`${n}: ${t.slice(0,kb).map(Sb).join(", ")}${o}.`}r(sc,"nearestOf");const Sb=r(e=>e===""?"(empty)":/[,%\n]|^\s|\s$/.test(e)?encodeURIComponent(
e.toWellFormed()):e,"written");function Yj(e,t){return new Map([...e.params].map(([n,s])=>{const o=t.get(n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&
qj(o,i)?i:s]}))}r(Yj,"asDeclared");function qj({type:e,options:t},n){return e==="int"?/^[-+]?\d+$/.test(n):e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="\
string")}r(qj,"isMeantAsText");function oc(e,t){const n=r(c=>({params:new Map,written:new Map,problems:[{code:"wrong-params-input",message:`input "${t}" ${c}`,hint:Eb(
t)}],warnings:[]}),"refuse"),s=e.split(/\r?\n/),o=s.filter(c=>!_b(c));if(o.length===0)return Xj;if(vb.test(o[0]??"")){const c=eP(s,t);return{...c,warnings:cb(t,
e,c.params)}}const i=Br(e);if("error"in i)return n(`cannot be read: ${i.error}.`);if(!(i.value instanceof Map))return n(`must be a mapping of names to values; g\
ot ${Qj[Fi(i.value)]??"a text"}.`);const a=new Map;for(const[c,u]of i.value){if(typeof c!="string")return n("has a name that is not a text; put it in quotes.");
a.set(c,u)}return{params:a,written:Zj(e,a),problems:[],warnings:[]}}r(oc,"readParamsInput");const Xj={params:new Map,written:new Map,problems:[],warnings:[]};function Zj(e,t){
const n=Fr(e),s="value"in n&&n.value instanceof Map?n.value:[];return new Map([...s].flatMap(([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="\
string"?[[o,i]]:[]))}r(Zj,"writtenTexts");const Eb=r(e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,"howToWrite"),Qj={list:"a list",int:"a number",float:"a number",bool:"a boolean"},_b=r(e=>/^\s*(?:#.*)?$/.test(e),"isBlank"),vb=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function eP(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(_b(i))continue;const[,a,c=""]=vb.exec(i)??[],u=a===void 0?"is not `key=value` like the li\
nes before it":`gives '${a}' a second time`;if(a!==void 0&&!n.has(a))n.set(a,c.trim());else{const l=`input "${t}", line ${o+1}, ${u}.`;s.push({code:"wrong-param\
s-input",message:l,hint:Eb(t)})}}return{params:n,written:new Map,problems:s}}r(eP,"readAssignments");function tP(e,t){switch(e.type){case"str":return{value:pt(t)};case"\
int":return sP(t);case"float":return oP(t,e.precision??6);case"decimal":return rP(t,e.precision??6);case"date":return aP(t);case"datetime":return cP(t);case"cho\
ice":return uP(t,e.options??[]);case"map":return lP(t);case"array":return fP(t);default:return pu(e.type)}}r(tP,"convertParam");const ve=r((e,t)=>({error:{name:e,
message:t}}),"fail"),Lt=r((e,t)=>e instanceof G&&e.tag===t,"isTagged"),di=r(e=>`<class '${Fi(e)}'>`,"typeText"),nP=4300;function sP(e){if(typeof Oe(e)=="bigint")
return{value:e};const t=Nr(Fn(pt(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.test(t)||n.length>nP?ve("ParamError",`Value can no\
t convert to int, ${pt(e)}, with base 10`):{value:Ye(t.startsWith("-")?-BigInt(n):BigInt(n))}}r(sP,"toInt");function oP(e,t){const n=Oe(e)??(typeof e=="string"?
iP(e):void 0);return n===void 0?typeof e=="string"?ve("ValueError",`could not convert string to float: ${Dt(e)}`):ve("TypeError","Received value type does not m\
ath with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?ve("OverflowError","int too large to convert to float"):t<0?ve("ValueError","Form\
at specifier missing precision"):{value:Ce(P_(Number(n),t))}}r(oP,"conversion_toFloat");function iP(e){const t=Nr(Fn(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}r(iP,"parseFloatText");function rP(e,t){const n=Oe(e),s=typeof e=="string";if(n===void 0&&!s&&!Lt(e,"decimal"))return ve(
"TypeError","Received value type does not math with str, float, or decimal.");const o=n===void 0?Ar(pt(e)):Id(n),i=o&&j_(o,t);return i?{value:new G("decimal",Cd(
i))}:s?ve("ValueError","String that want to convert to decimal type does not valid."):ve("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}r(rP,"toDeci\
mal");function aP(e){if(Lt(e,"datetime"))return{value:new G("date",String(e.v).slice(0,10))};if(Lt(e,"date"))return{value:e};if(typeof e!="string")return ve("Pa\
ramError",`Value that want to convert to date does not support for type: ${di(e)}`);const t=Kd(e);return t!==void 0?{value:new G("date",t)}:ve("ParamError",`Inv\
alid the ISO format string for date: ${Dt(e)}`)}r(aP,"toDate");function cP(e){if(Lt(e,"datetime")){const n=mv(e);return n?{value:n}:ve("OverflowError","date val\
ue out of range")}if(Lt(e,"date"))return{value:En(`${String(e.v)}T00:00:00`)};if(typeof e!="string")return ve("ParamError",`Value that want to convert to dateti\
me does not support for type: ${di(e)}`);const t=Rr(e);return t?{value:En(Jd(t))}:ve("ParamError",`Invalid the ISO format string for datetime: ${Dt(e)}`)}r(cP,"\
toDatetime");function uP(e,t){return t.some(n=>Le(n,e))?{value:e}:ve("ParamError",`${me(e)} does not match any value in choice options.`)}r(uP,"toChoice");function lP(e){
if(e instanceof Map)return{value:e};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-dict or dict type, not ${di(e)}`);if(e===
"")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?zT(e):void 0;return t&&("error"in t||!Lt(t.value,"set"))?t:ve("ParamError","Value that want \
to convert to map does not support for type: <class 'str'>")}r(lP,"toMap");function fP(e){if(Array.isArray(e))return{value:e};if(Lt(e,"tuple")||Lt(e,"set"))return{
value:e.v};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-list or list type, not ${di(e)}`);if(e==="")return{value:[]};const t=e.
startsWith("[")&&e.endsWith("]")?p0(e):void 0;return t!==void 0?{value:t}:ve("ParamError","Value that want to convert to array does not support for type: <class\
 'str'>")}r(fP,"toArray");function dP(e){const{specs:t,given:n,now:s,inputOf:o=r(()=>"params","inputOf")}=e,i=new Map,a=[],c=[],u=r((l,f)=>{"problem"in f?a.push(
f.problem):i.set(l,f.value)},"keep");for(const[l,f]of n){const d=t.get(l);d?u(l,f===null?Da(d,s):hP(d,f,o(l))):(i.set(l,f),c.push(wP(l,[...t.keys()])))}for(const l of t.
values()){if(n.has(l.name))continue;l.required&&!(l.type==="choice"&&l.default)?a.push(bP(l)):(l.default||ng(l.type))&&u(l.name,Da(l,s))}return{params:i,problems:a,
warnings:c}}r(dP,"typeParams");function hP(e,t,n){const s=tP(e,t);if("value"in s)return s;const o=e.options?.map(me).join(", "),i=e.secret?"an invalid value (hi\
dden, because the param is a secret)":mP(me(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${pP[e.type]}; got ${i}.`,hint:`${gP[e.
type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}r(hP,"receive");const mP=r(e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,"p\
arams_shortened"),pP={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a m\
apping",array:"a list"},gP={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digi\
ts, such as "0.5"',date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one\
 of the options",map:"Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1\
, 2]'};function bP(e){const[t]=e.options??[],n=t===void 0?`<${e.type}>`:me(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a \
value; remove one of the two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in\
 the input "params":
params: |
  ${e.name}: ${n}`}}r(bP,"missing");function wP(e,t){const n=fe(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"\
undeclared-param",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}r(wP,"undeclare\
d");function yP(e){const t=e.originals.map(a=>new Map(a)),n=r((a,c)=>c.map(u=>me(a.get(u)??null)).join(),"valuesText"),s=new Map,o=r(a=>{const c=e.keys.filter(f=>a.
has(f)),u=JSON.stringify(c),l=s.get(u)??mn(t,f=>n(f,c));return s.set(u,l),l.get(n(a,c))??[]},"fitting"),i=[];for(const a of e.include){const c=o(a);for(const u of c)
for(const[l,f]of a)u.set(l,f);c.length===0&&i.push(a)}return[...t,...i]}r(yP,"githubCombinations");const Ob=3;function $P(e,t){const n=new Set,s=new Map;for(const{
strategyId:i,matrix:a}of e)n.has(i)&&s.set(i,a),n.add(i);const o=new Map(t.map(i=>[Tb(i),i]));return[...Mb([...s.values()],"runs more than once, and one result \
hides the others"),...Mb([...o.values()],"runs once")]}r($P,"repeatedCombinations");function Mb(e,t){if(e.length===0)return[];const n=e.slice(0,Ob).map(Tb).join(
"; "),s=e.length-Ob,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "matrix": ${e.length===1?`the combinat\
ion ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove the repetitions."}]}r(Mb,"warningOf");
const Tb=r(e=>[...e].map(([t,n])=>`${t}=${me(n)}`).join(", "),"named");class ze extends Error{static{r(this,"WrongMatrix")}}const hi=1e5;function kP(e,t){const n=r(
(o,i)=>({job:e,problems:[{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),"refuse"),s=Fr(t);if("error"in s)return n(`it \
cannot be read: ${s.error}.`,Ab);try{const o=Nb(s.value,e.strategy),a=Zo(o,hi)<=hi?Xo(o):{combinations:[],leftOut:[]};if("problems"in a){const u=a.problems.map(
({message:l})=>l);return n([...new Set(u)].join(" "),a.problems[0]?.hint)}const c=$P(a.combinations,a.leftOut);return{job:{...e,strategy:o},problems:[],warnings:c}}catch(o){
if(o instanceof ze)return n(o.message,Ab);throw o}}r(kP,"applyMatrixInput");function SP(e){const t=Fr(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},
matrix:new Map,include:[],exclude:[],failFast:!1};try{return rg(Nb(t.value,s))}catch(o){if(o instanceof ze)return;throw o}}r(SP,"matrixInputValues");const Ab='W\
rite, for example, {"table": ["customer", "orders"], "partition": [1, 2]}.';function Nb(e,t){const n=rc(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return xb(
n,t);const o=[...n.keys()].find(u=>!["matrix","include","exclude"].includes(u));if(o!==void 0)throw new ze(`the key '${o}' is not known next to 'matrix'; expect\
ed include or exclude.`);const i=rc(s,"'matrix'");if(i.has("include")||i.has("exclude")){if(n.size>1)throw new ze("'include' and 'exclude' belong next to 'matri\
x' or inside it, not both.");return xb(i,t)}const a=new Map([...i].map(([u,l])=>[u,_P(u,l)])),c=r((u,l)=>typeof a.get(u)?.[0]=="string"?pt(Ps(u,l)):vP(u,l),"lik\
eList");return ic(t,{matrix:a,include:mi(n,"include",c),exclude:mi(n,"exclude",c)})}r(Nb,"readMatrix");function xb(e,t){const n=new Map;for(const[u,l]of e){if(u===
"include"||u==="exclude")continue;const f=ac(l,`'${u}'`);if(f.length===0)throw new ze(`'${u}' has no values, so there is nothing to run.`);n.set(u,f.map(d=>Ps(u,
d)))}const s=mi(e,"include",Ps),o=mi(e,"exclude",Ps);if(n.size===0&&s.length===0)throw new ze("it has no values, so there is nothing to run.");const i=ic(t,{matrix:n,
include:[],exclude:o});if(s.length===0||Zo(i,hi)>hi)return i;const a=n.size===0?{combinations:[]}:Xo(i);if("problems"in a)return i;const c=a.combinations.map(u=>u.
matrix).filter(u=>u.size>0);return EP(t,yP({originals:c,keys:[...n.keys()],include:s}))}r(xb,"readFlat");function EP(e,t){const n=t.reduce((i,a)=>a.size>i.size?
a:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new ze(`its combinations have different keys: one has '${s}', which another one with m\
ore keys does not have. Give every entry of include the same keys.`);const o=t.filter(i=>i!==n).sort((i,a)=>a.size-i.size);return ic(e,{matrix:new Map([...n].map(
([i,a])=>[i,[a]])),include:o,exclude:[]})}r(EP,"explicit");function ic(e,t){const{at:n}=e,s=r(o=>({value:o,at:n}),"locate");return{...e,matrix:t.matrix,include:t.
include.map(s),exclude:t.exclude.map(s)}}r(ic,"matrix_input_located");function rc(e,t){if(!(e instanceof Map))throw new ze(`${t} must be a mapping.`);const n=[...e.
keys()].find(s=>typeof s!="string");if(n!==void 0)throw new ze(`the key ${me(n)} must be a text; put it in quotes.`);return e}r(rc,"matrix_input_mappingOf");function ac(e,t){
if(Array.isArray(e))return e;throw new ze(`${t} must be a list.`)}r(ac,"matrix_input_listOf");function mi(e,t,n){return ac(e.get(t)??[],`'${t}'`).map(s=>{const o=rc(
s,`an entry of '${t}'`);return new Map([...o].map(([i,a])=>[i,n(i,a)]))})}r(mi,"entriesOf");const Ib="expected texts or whole numbers; put others in quotes";function _P(e,t){
const n=ac(t,`'${e}'`).map(s=>Ps(e,s));return n.some(s=>typeof s=="string")?n.map(pt):n}r(_P,"libraryList");function vP(e,t){const n=xs(t);if(n===void 0)throw new ze(
`'${e}' has the value ${me(t)}: ${Ib}.`);return n}r(vP,"libraryValue");function Ps(e,t){if(typeof t=="string"||typeof t!="boolean"&&typeof Oe(t)=="bigint")return t;
throw new ze(`'${e}' has the value ${me(t)}: ${Ib}.`)}r(Ps,"plainValue");const OP=2e6;function MP(e){const{strategy:t}=e,n=Zo(t,fs),s=t.exclude.length>0&&n>fs,o=r(
(a,c)=>{const u=(s?fs:n).toLocaleString("en-US");return{code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${u}`:u} combinations`}${a}`,at:t.
at,hint:c}},"problem");if(n>fs){const a=fs.toLocaleString("en-US");return o(`; Batch runs at most ${a} tasks in one job.`,"Split the job, or move a dimension of\
 the matrix into a loop of its stages.")}if(n*t.matrix.size<=OP)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys each, too many to k\
eep in memory.`,"Use fewer keys: derive one from another.")}r(MP,"tooManyCombinations");function TP(e,t,{problems:n,warnings:s}){for(const{condition:o}of e){const i=o&&
AP(o,t);i&&(o.mayBeSkipped?s:n).push(i)}}r(TP,"checkConditions");function AP({job:e,text:t,roots:n,at:s},o){const[i]=Ae(t);if(!i)return;const a={params:o,jobs:new Map},
c=km(t,a),u=aA(t,a),l=c===void 0?u!==void 0&&{value:u}:lg(c,new Set(n));if(!l)return;const f=`Job '${e}'`,d=`'${i.whole}'`;return"name"in l?{code:"condition-syn\
tax",message:`${f}: with the params of this run, the condition has the name ${l.name}, which does not exist.`,at:s,hint:`Put a template that gives text into quo\
tes, and compare it: ${d} == '\u2026'.`}:{code:"condition-syntax",message:`${f}: with the params of this run, the condition gives ${me(l.value)}, which is neith\
er True nor False.`,at:s,hint:`Compare it, as in ${d} == '\u2026' for a text.`}}r(AP,"problemOf");function NP(e,t){const n=yn(e),s=r(l=>[...new Set(n.filter(l).
map(cl))],"names"),{prices:o,maxVcpuHours:i}=t,a=t.maxCost===void 0?t.warnCost===void 0?void 0:"warn_cost":"max_cost",c=a&&o?s(l=>zn(l,o)===void 0):[],u=i===void 0?
[]:s(l=>Ut(l)===void 0);return[...xP(e,n,t.allowedMachineTypes),...cc(e,c,{code:"missing-price",what:`runs on {}, for which the input "prices" has no price; the\
 input "${a}" needs the price of every machine`,hint:'Add it to the input "prices", for the provisioning model that the job uses.'}),...cc(e,u,{code:"unknown-vc\
pus",what:'runs on {}, whose vCPUs are not known; the input "max_vcpu_hours" needs those of every machine',hint:'Set "machine_type" to a type that this Action k\
nows, or limit the run with "max_cost".'})]}r(NP,"budgetProblems");function xP(e,t,n){if(n.length===0)return[];const s=n.map(Ia),o=r(({machineType:a,instanceTemplate:c})=>c===
void 0&&s.some(u=>u.matches(a)),"isAllowed"),i=[...new Set(t.filter(a=>!o(a)).map(IP))];return cc(e,i,{code:"machine-not-allowed",what:'runs on {}, which the in\
put "allowed_machine_types" does not allow',hint:`Choose a machine type that matches ${n.join(", ")}, also in "fallback" and "on_out_of_memory".`})}r(xP,"notAll\
owed");const IP=r(({machineType:e,instanceTemplate:t})=>t===void 0?e:`instance template ${t}`,"nameOf");function cc(e,t,n){if(t.length===0)return[];const s=n.what.
replace("{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{code:o,message:`Job '${e.job.id}' ${s}.`,at:CP(e),hint:i}]}r(cc,"budget_problem");function CP({job:e}){
return["machine_type","instance_template","fallback","on_out_of_memory"].flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}r(CP,"budget_placeOf");const uc=r(
e=>Object.keys(e.runsOn.kind==="container"?Bv:Se),"knownArguments");function lc(e){const t=uc(e),n=[...e.runsOn.with].filter(([o])=>t.includes(o)),s=[...e.runsOn.
with].flatMap(([o,i])=>{const a=t.includes(o)?void 0:po(o,t);return a===void 0?[]:[[a,i]]});return new Map([...s,...n])}r(lc,"givenArguments");function RP(e){const t=uc(
e);return[...e.runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{const o=po(n,t),i=o!==void 0,a=o??t.find(l=>l.startsWith(`${n}_`))??fe(n,t),c=`r\
uns-on.with has the unknown key '${n}'${i?"":", which is ignored"}`;return{problem:{code:i?"unknown-key":"ignored-key",message:`Job '${e.id}': ${c}.`,at:s,hint:a?
`Did you mean '${a}'?`:t.length<=8?`Known: ${t.join(", ")}.`:"docs/runs-on.md lists all keys."},isMistake:i}})}r(RP,"unknownArguments");const Cb="needs_artifact\
s";function LP(e,t){const n=lc(e).get(Cb);if(n?.isWrong)return{jobs:[],problems:[]};const{value:s=null,at:o=e.runsOn.at}=n??{},i=r((l,f)=>({code:"invalid-runs-o\
n",message:`Job '${e.id}': runs-on.with.${Cb} ${l}.`,at:o,hint:f}),"problem"),a=jP(s,e);if(!a)return{jobs:[],problems:[i("must be true, false or a list of job i\
ds","Write true for all jobs that the job needs.")]};if(t.needs.has(e.id)||!t.ids)return{jobs:[],problems:[]};if(s===!0&&e.needs.length===0)return{jobs:[],problems:[
i("is true, but the job needs no other job","Add needs.")]};const c=t.ids,u=a.flatMap(l=>{if(e.needs.includes(l))return[];if(c.includes(l))return[i(`names '${l}\
', which the job does not need`,`Add ${l} to needs.`)];const f=fe(l,c),d=f?`Did you mean '${f}'?`:`Jobs: ${c.join(", ")}.`;return[i(`names '${l}', which is not \
a job of the workflow`,d)]});return{jobs:e.needs.filter(l=>a.includes(l)),problems:u}}r(LP,"neededArtifacts");function jP(e,t){if(e===!0)return t.needs;if(e===null||
e===!1)return[];const n=Array.isArray(e)?e:[e];return n.every(s=>typeof s=="string")?n:void 0}r(jP,"asNames");function PP({artifactsUri:e,prefix:t},n){if(!e)return[];
const{bucket:s,folder:o}=e;if(!new Set([...n.values()].map(({machine:c})=>c.bucket)).has(s))return[];const a=`${t}/_`;return[...n.values()].flatMap(({job:c})=>{
const u=`${o}${yt(c.id,new Map)}/`;return!u.startsWith(a)&&!a.startsWith(u)?[]:[{code:"invalid-input",message:`input "artifacts_uri": artifacts of job '${c.id}'\
 could replace what the Action keeps for later runs below gs://${s}/${a}.`,at:c.at,hint:"Choose another folder."}]})}r(PP,"reservedArtifacts");function DP({job:e,
combinations:t}){const n=t.map(({matrix:u})=>u),s=UP(n)?BP(e.id,n):void 0;if(!s)return[];const{path:o,names:i}=s;return[{code:"shared-path",message:`Job '${e.id}\
': the combinations ${i.join(" and ")} have the same path for artifacts and log files, ${o}. Files with the same name replace or hinder each other.`,at:e.at,hint:"\
Write both values with the same type, or make their texts different."}]}r(DP,"sharedPaths");function UP(e){const t=new Map,n=new Map;for(const s of e)for(const[
o,i]of s){const a=t.get(o)??new Set;if(a.has(i))continue;t.set(o,a.add(i));const c=n.get(o)??new Map;n.set(o,c);const u=j(i).toWellFormed(),l=me(i);if(c.has(u)&&
c.get(u)!==l)return!0;c.set(u,l)}return!1}r(UP,"hasAlikeValues");function BP(e,t){const n=new Map;for(const s of t){const o=yt(e,s),i=FP(s),a=n.get(o);if(a!==void 0&&
a!==i)return{path:o,names:[a,i]};n.set(o,i)}}r(BP,"firstShared");const FP=r(e=>[...e].map(([t,n])=>`${t}=${me(n)}`).join(", "),"shared_paths_named"),Ln=r(({list:e,
number:t,isOfInput:n},s)=>n?`input "${e}", entry ${t}`:`Job '${s.id}': runs-on.with.${e}, entry ${t}`,"entries_entryText"),fc=20,Rb=["fallback","fallback_after",
"max_preemptions","on_out_of_memory","start_early","expected","gcs_bucket","credentials_path","needs_artifacts","mounts","instance_template"];function Lb(e,t,n){
const s=lc(e).get(t);if(s?.isWrong)return{entries:[],isNext:!1,problems:[]};if(s&&s.value!==null)return HP(e,t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;
if(o==="next")return{entries:[],isNext:!0,problems:[]};const i=(o??[]).map((a,c)=>({list:t,number:c+1,isOfInput:!0,members:GP(a)}));return Pb(e,i)}r(Lb,"entries\
_entriesOf");const WP={fallback:"must be a list of mappings",on_out_of_memory:"must be 'next' or a list of mappings"},jb={fallback:"Write for example [{spot: fa\
lse}, {machine_type: n2-standard-4, spot: false}].",on_out_of_memory:"Write for example [{memory_mb: 8192}, {machine_type: e2-highmem-4, memory_mb: 29000}]."},GP=r(
e=>new Map([...e].map(([t,n])=>[String(t),{value:n}])),"membersOf");function HP(e,t,n){if(t==="on_out_of_memory"&&n.value==="next")return{entries:[],isNext:!0,problems:[]};
const s=r(o=>{const i=`Job '${e.id}': runs-on.with.${t} ${o}.`;return{entries:[],isNext:!1,problems:[{code:"invalid-runs-on",message:i,at:n.at,hint:jb[t]}]}},"r\
efused");return n.items?Pb(e,n.items.map(({at:o,members:i},a)=>({list:t,number:a+1,at:o,isOfInput:!1,members:i}))):s(WP[t])}r(HP,"ownEntries");function Pb(e,t){
const n=[],s=t[fc];return s&&n.push(KP({...s,members:new Map},e)),{entries:t.slice(0,fc).flatMap(i=>{const{members:a}=i,c={...i,members:a??new Map},u=[...c.members].
flatMap(([l,f])=>zP(c,e,l,f)??[]);return c.members.size===0&&u.push(JP(c,e,a!==void 0)),n.push(...u),u.length===0?[c]:[]}),isNext:!1,problems:n}}r(Pb,"checked");
const dc=r((e,t,n)=>({code:e.isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&{at:t}}),"problemAt"),KP=r((e,t)=>({...dc(e,e.at,"invalid-runs-on"),message:`${Ln(
e,t)}: a list has at most ${fc} entries.`}),"entries_tooMany"),JP=r((e,t,n)=>({...dc(e,e.at,"invalid-runs-on"),message:`${Ln(e,t)}: ${n?"it changes nothing":"it\
 must be a mapping"}.`,hint:jb[e.list]}),"emptyEntry");function zP(e,t,n,s){const o=Object.keys(Se).filter(c=>!Rb.includes(c));if(o.includes(n))return;const i=s.
keyAt??e.at;if(Rb.includes(n))return{...dc(e,i,"invalid-runs-on"),message:`${Ln(e,t)}: ${n} cannot be changed in an entry.`,hint:"Write it directly under runs-o\
n.with."};const a=po(n,o)??fe(n,o);return{code:e.isOfInput?"invalid-input":"unknown-key",...i&&{at:i},message:`${Ln(e,t)}: it has the unknown key '${n}'.`,hint:a?
`Did you mean '${a}'?`:`Known: ${o.join(", ")}.`}}r(zP,"wrongMember");const Db="(?:https://www\\.googleapis\\.com/compute/v1/)?",Ub="(?:[a-z][a-z0-9.-]*:)?[a-z0\
-9][a-z0-9-]*",hc="[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?",Bb=new RegExp(`^(?:${Db}projects/(${Ub})/)?global/networks/${hc}$`),VP=new RegExp(`^(?:${Db}projects/${Ub}\
/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${hc}$`),Fb=new RegExp(`^${hc}$`);function YP(e,t,n){const s=n.region??"";if(t.noExternalIp&&t.network===void 0&&t.subnetwork===
void 0)return{network:"global/networks/default",subnetwork:`regions/${s}/subnetworks/default`};const o=qP(e,t.network),i=o&&Bb.exec(o)?.[1],a=i===void 0||i===n.
projectId?"":`projects/${i}/`,c=XP(e,t.subnetwork,`${a}regions/${s}/subnetworks/`,s);if(t.noExternalIp&&t.network===void 0!=(t.subnetwork===void 0)){const u=t.network===
void 0?"network":"subnetwork";e.refuseEither(["no_external_ip","network","subnetwork"],`also needs ${u}: without external IP addresses, Batch needs both the net\
work and the subnetwork`,`Set ${u}, or remove both network and subnetwork to use those named 'default'.`)}return{...o&&{network:o},...c&&{subnetwork:c}}}r(YP,"n\
etworkOf");function qP(e,t){if(t===void 0||Bb.test(t))return t;if(Fb.test(t))return`global/networks/${t}`;e.refuseEither(["network"],`must be a name or global/n\
etworks/NAME; got ${JSON.stringify(t)}`,"For a network of another project, write projects/PROJECT/global/networks/NAME.")}r(qP,"networkName");function XP(e,t,n,s){
if(t===void 0)return;if(Fb.test(t))return n+t;const o=VP.exec(t)?.[1];return o===void 0?e.refuseEither(["subnetwork"],`must be a name or regions/REGION/subnetwo\
rks/NAME; got ${JSON.stringify(t)}`,"For a subnetwork of another project, write projects/PROJECT/regions/REGION/subnetworks/NAME."):s!==""&&o!==s&&!e.isUnread("\
region")&&e.refuseEither(["subnetwork"],`is in region ${o}; the job runs in ${s}`),t}r(XP,"subnetworkName");const Wb=Object.entries($e.zones).flatMap(([e,t])=>t.
split(" ").flatMap(n=>e.split(" ").map(s=>`${n}-${s}`))),ZP=Object.values($e.zones).flatMap(e=>e.split(" ")),QP=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;function jn(e,t,n){
if(t.includes(e))return;const s=fe(e,t);return{message:`names the unknown ${n} '${e}'`,hint:s?`Did you mean '${s}'? If it is new, ignore this warning.`:"If it i\
s new, ignore this warning."}}r(jn,"unknownName");const e4=r(e=>jn(e,ZP,"region"),"unknownRegion"),t4=r(e=>{const t=Wb.filter(s=>s.startsWith(`${e.replace(/-[^-]*$/,
"")}-`)),n=jn(e,t.length>0?t:Wb,"zone");return!n||t.length===0?n:{message:n.message,hint:`Known: ${t.join(", ")}. If it is new, ignore this warning.`}},"unknown\
Zone"),n4=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;function s4(e,t){
if(ge.tag.test(e))return;const n=n4.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch supports only globa\
l ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||s===t||/^\d+$/.test(
s)))return`names a template of project ${s}; Batch accepts only those of the job's own project ${t}`}r(s4,"templateMistake");const Gb=64,o4=r(e=>xe(e)in $e.custom||
xe(e)==="g2","hasCustomTypes");function i4(e,t){const n=r((i,a)=>{a&&e.warnEither([i],a.message,a.hint)},"warn");for(const i of t.tags)ge.tag.test(i)||e.refuseEither(
["tags"],`has the invalid tag ${JSON.stringify(i)}`,'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, and does not end with "-".');t.
tags.length>Gb&&e.refuseEither(["tags"],`has ${t.tags.length} tags; a VM can have ${Gb}`);for(const{type:i}of t.disks)n("disks",jn(i,Mr,"disk type"));if(t.gpu&&
n("gpu_type",jn(t.gpu.type,a$,"GPU type")),t.instanceTemplate!==void 0)return;const{machineType:s,minCpuPlatform:o}=t;if(!wt(s))n("machine_type",jn(s,Jn,"machin\
e type"));else if(s.includes("custom-")&&!o4(s)){const i=xe(s).toUpperCase();e.warnEither(["machine_type"],`names a custom machine type, which ${i} machines are\
 not known to have`)}o!==void 0&&(xe(s)==="e2"?e.refuseEither(["min_cpu_platform","machine_type"],`does not fit: Compute Engine chooses the processor of E2 mach\
ines (${s})`):n("min_cpu_platform",jn(o,$e.cpuPlatforms.split(", "),"CPU platform")))}r(i4,"resource_names_checkNames");function r4(e,t){const n=e.refuseEither;
if(i4(e,t),t.instanceTemplate!==void 0){a4(e,t.instanceTemplate,t.projectId);return}const s=l$(t.machineType);s&&n(["machine_type"],`${s}; got "${t.machineType}\
"`),c4(t,n),u4(t,n),l4(t,n),hO(e,t)}r(r4,"checkMachine");function a4(e,t,n){const s=s4(t,n);s&&e.refuseEither(["instance_template"],s);for(const[o,i]of Object.entries(
Se))!i.isOfTemplate||!e.has(o)||e.isUnread(o)||e.refuse(o,"cannot be combined with instance_template, which defines it","Remove one of them.")}r(a4,"checkTempla\
te");function c4(e,t){const{gpu:n,machineType:s}=e,o=fn(s);if(!n)return;const i=c$(n.type),a=i&&`Write for example machine_type: ${i}.`;if(o){n.type!==o.type?t(
["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,a):n.count!==o.count&&t(["gpu_count","gpu_type"],`does not fit: ${s} has ${o.count}\
 of ${o.type}, not ${n.count}`,"Remove it.");return}const c=$e.n1Gpus[n.type],u=c?.[n.count];if(c&&u===void 0){const l=Object.keys(c).join(", ");t(["gpu_count",
"gpu_type"],`is ${n.count}; a VM can have ${l} of ${n.type}`)}if(c&&xe(s)!=="n1"||!c&&i!==void 0){const l=c?"N1 machines":`machines such as ${i}`;t(["gpu_type",
"machine_type"],`does not fit: ${n.type} is available with ${l}, not with ${s}`,a)}else!c&&zi(s)&&xe(s)!=="n1"?t(["gpu_type","machine_type"],`does not fit: no G\
PU such as ${n.type} can be attached to ${s}`):u!==void 0&&(wt(s)?.vCpus??0)>u&&t(["gpu_count","machine_type","gpu_type"],`does not fit: a machine with ${n.count}\
 of ${n.type} has at most ${u} vCPUs; ${s} has more`)}r(c4,"checkGpu");function u4(e,t){const{bootDiskType:n,machineType:s}=e;if(n===void 0)return;if(!Md.includes(
n)){t(["boot_disk_type"],`is not a boot disk type: "${n}"`,`Known: ${Md.join(", ")}.`);return}const o=Td(n,s);o&&t(["boot_disk_type","machine_type"],`does not f\
it: ${n} ${o}`)}r(u4,"checkBootDisk");function l4(e,t){const n=Mt(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;s>n.cpuMilli&&t(["cpu_milli","\
cpu_count","machine_type"],`does not fit: a task requests ${s/1e3} vCPUs, but ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&t(["memory_mb","machine_ty\
pe"],`does not fit: a task requests ${o} MiB, but ${e.machineType} has ${n.memoryMib}`)}r(l4,"checkShare");function f4(e,t,n){const s=e.text("registry_password");
s!==void 0&&!ge.secretVersion.test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/S/versions/V; never t\
he value itself.");const o=e.text("registry_username")??t.registryUsername,i=s??t.registryPassword,a=r((c,u)=>e.refuseEither([c],u),"refuse");return o===void 0!=
(i===void 0)&&a(o===void 0?"registry_password":"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&a("image_streaming","can\
not be combined with registry_username, which containerd ignores"),o===void 0||i===void 0?void 0:{username:o,password:i}}r(f4,"registryOf");const d4=/^[a-z][a-z0-9_-]{0,62}$/,
h4=/^[a-z0-9_-]{0,63}$/,m4=3;function mc(e,t,n){const s=t.machine;uO(e);const o=e.matching("project_id",ge.projectId,"a project id")??t.projectId,i=e.matching("\
region",ge.region,"a region such as us-central1")??t.region,a=e.matching("gcs_bucket",ge.bucket,"the name of a bucket")??t.bucket,c=$h(e,s),u=Wv(e,s),l=e.number(
"cpu_count",Se.cpu_count),f=e.integer("timeout_seconds",Se.timeout_seconds),d=f4(e,s,u.imageStreaming),m=u.instanceTemplate!==void 0;p4(e,u.zones,i);const h=w4(
e,s)??(m?void 0:fn(u.machineType)),g=qv(e,s.env),p=y4(e,s.secrets,o);Xv(e,g,p);const{network:b,subnetwork:w}=m?{}:YP(e,u,{projectId:o,region:i}),y=g4(e,s.disks,
m?void 0:{type:u.machineType,...h&&{gpuType:h.type}}),$={...u,network:b,subnetwork:w,projectId:o??"",region:i??"",bucket:a??"",credentialsPath:e.located("creden\
tials_path"),requirements:e.list("requirements")??s.requirements,cpuMilli:e.integer("cpu_milli",Se.cpu_milli)??(l===void 0?s.cpuMilli:Math.round(l*1e3)),bootDiskType:u.
bootDiskType??x_(u.machineType),disks:y,mounts:b4(e,s.mounts,{disks:y,bucket:a}),gpu:h,...d&&{registry:d},provisioningModel:c,maxRetries:n===void 0?u.maxRetries??
(c==="SPOT"?m4:1):n-1,taskTimeoutSeconds:f??s.taskTimeoutSeconds,env:g,secrets:p,labels:$4(e,s.labels)};r4(e,$);const k={project_id:o,region:i,gcs_bucket:a},S=Object.
keys(k).filter(E=>k[E]===void 0&&!e.has(E)&&!e.isUnread(E));return{draft:$,...e.problems.length===0&&S.length===0&&{machine:$},problems:e.problems,warnings:e.warnings,
missing:S}}r(mc,"readMachine");function p4(e,t,n){const s=e.isUnread("region")?void 0:n,o=s===void 0?void 0:e4(s);o&&e.warnEither(["region"],o.message,o.hint);const i=t.
find(c=>!QP.test(c));if(i!==void 0){e.refuseEither(["zones"],`must be zones such as us-central1-a; got ${JSON.stringify(i)}`);return}const a=s?t.filter(c=>!c.startsWith(
`${s}-`)):[];if(a.length>0){e.refuseEither(["zones"],`names ${a.join(", ")}, outside the job's region ${s}`);return}if(!o)for(const c of t){const u=t4(c);u&&e.warnEither(
["zones"],u.message,u.hint)}}r(p4,"checkPlace");function g4(e,t,n){return R_(e.mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}r(g4,"disksGiven");function b4(e,t,{
disks:n,bucket:s}){const o=n.map(({path:a})=>a),i=oO(e.mapping("mounts")??t,o,(a,c)=>e.refuseEither(["mounts"],a,c));for(const{path:a,source:c,isWritable:u}of i){
if(!u||!ct(c)||c.bucket!==s)continue;const l=e.at("mounts"),f=l?`Job '${e.job.id}': runs-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucke\
t",message:`${f} lets tasks write to the bucket of the run at ${a}, where they could change results of other runs.`,...l&&{at:l},hint:"Mount another bucket to w\
rite to."})}return i}r(b4,"mountsGiven");function w4(e,t){const n=e.text("gpu_type")??t.gpuType,s=e.integer("gpu_count",Se.gpu_count)??t.gpuCount;if(s!==0)return n===
void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_type","Write for example gpu_type: nvidia-tesla-t4."),n===void 0?void 0:{type:n,count:s??1}}r(w4,"gpuOf");function y4(e,t,n){
const s=new Map;for(const[o,i]of[...t,...e.mapping("secrets")??[]]){const a=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(i),c=Wr(o);c?e.refuse("secrets",c):ge.
secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.test(i)?s.set(o,`${i}/versions/latest`):a?s.set(o,`projects/${n}/secrets/${a[1]}/versions/${a[2]??
"latest"}`):e.refuseSecret("secrets",`must name a secret of Secret Manager for '${o}'`,"Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never t\
he value itself.")}return s}r(y4,"secretsOf");function $4(e,t){const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[o,i]of s)(!d4.test(o)||!h4.
test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the invalid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, st\
arting with a letter but not with "goog-". Values: the same characters.');return s}r($4,"labelsGiven");function k4(e){if(e.instanceTemplate!==void 0)return[];const t=[];
let{machineType:n,memoryMib:s}=e;for(;;){const o=Mt(n)?.memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const a=S4(n,e.cpuMilli);if(a===void 0)return t;n=
a}const i=Mt(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[["memory_mb",
{value:s}]]]))}}r(k4,"moreMemory");function S4(e,t=0){const n=wt(e);if(!n)return;const s=Jn.flatMap(o=>{const i=wt(o);return!i||xe(o)!==xe(e)?[]:i.memoryMib>n.memoryMib&&
i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.
gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(i.localSsds-n.localSsds)),s[0]?.name}r(S4,"largerType");function E4(e,t,n){return t.flatMap((s,o)=>{const[i,a]=[
n[o],n[o+1]].map(l=>l&&Be(l).memoryMib);return i===void 0||a===void 0||a>i?[]:[{code:"no-more-memory",message:`${Ln(s,e)}: a task has ${a} MiB there, and was ki\
lled with ${i} MiB.`,hint:"Give each entry more memory than the one before it; the first one more than the job itself.",...s.at&&{at:s.at}}]})}r(E4,"withoutMore\
Memory");function _4(e,t){const n=e.choice("start_early",fh)??t.machine.startEarly,s=v4(e);return{...n!=="never"&&{startEarly:n},...s!==void 0&&{expectedSeconds:s}}}
r(_4,"earlyTermsOf");function v4(e){const t=e.text("expected");if(t===void 0)return;const n=ec(t);if(n!==void 0&&n>=1&&n<=Io)return n;const s=`a time from 1 to ${Io}\
 seconds`;e.refuse("expected",`must be ${s}, such as "10m" or "1h30m"; got ${JSON.stringify(t)}`)}r(v4,"expectedOf");const Hb=r(e=>Se[e]?.input??e,"inputOf"),pc=r(
e=>e!==null&&(typeof e!="object"||e instanceof G),"with_reader_isScalar"),O4=[["spot","preemptible","provisioning_model"],["cpu_count","cpu_milli"]],M4=/(^|\/)regions\//,
Kb=r(e=>typeof e=="string"&&M4.test(e),"isRegional");function T4(e,t){const n=new Map(e);t.isElsewhere&&(n.delete("zones"),n.delete("reservation"),Kb(n.get("sub\
network")?.value)&&n.delete("subnetwork"));for(const{members:s}of t.entries){for(const o of O4)if(o.some(i=>s.has(i)))for(const i of o)n.delete(i);for(const[o,i]of s)
n.set(o,i)}return n}r(T4,"layered");const A4={entries:[],isElsewhere:!1};function N4(e,t){const n=r(o=>t.entries.some(({members:i})=>i.has(o)),"isOfEntry"),s=[...t.
refused??[]].filter(o=>!n(o));return new Set([...s,...[...e].flatMap(([o,{isWrong:i}])=>i?[o]:[])])}r(N4,"unknownAtFirst");function Jb({job:e,entries:t},n){const{
key:s,message:o,hint:i}=n,a=t.findLast(({members:u})=>u.has(s))??t.at(-1);if(!a)return;const c=a.members.get(s)?.at??a.at;return{code:a.isOfInput?"invalid-input":
"invalid-runs-on",message:`${Ln(a,e)}: ${s} ${o}.`,...c&&{at:c},...i&&{hint:i}}}r(Jb,"ofEntry");function pi(e,t,n=A4){const{entries:s}=n,o=[],i=[],a=T4(lc(e),n),
c=new Set(N4(a,n)),u=new Set,l=new Set,f=r(k=>c.has(k)||!a.has(k)&&(e.runsOn.isWrong===!0||t.has(Hb(k))),"isUnread"),d=r((k,S,E)=>Jb({job:e,entries:s},{key:k,message:S,
hint:E})??{code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${k} ${S}.`,at:a.get(k)?.at??e.runsOn.at,...E&&{hint:E}},"ofArgument"),m=r((k,S,E)=>{!a.has(
k)&&f(k)||(l.add(k),u.add(k),o.push(a.has(k)?d(k,S,E):p(k,S,E)))},"refuse"),h=r((k,S)=>{c.add(k),m(k,S)},"refuseForm"),g=r((k,S,E)=>{m(k,S,E);const _=a.has(k)?o.
pop():void 0;_&&o.push({..._,excerpt:""})},"refuseSecret"),p=r((k,S,E)=>Jb({job:e,entries:s},{key:k,message:S,hint:E})??{code:"invalid-input",message:`input "${Hb(
k)}" ${S}.`,...E&&{hint:E}},"ofInput"),b=r(k=>c.has(k)?void 0:a.get(k)?.value??void 0,"value"),w=r((k,S,E)=>{const _=k.find(v=>b(v)!==void 0);return _===void 0?
p(k[0]??"",S,E):d(_,S,E)},"ofEither"),y=r(k=>{const S=b(k);if(S!==void 0){if(pc(S))return j(S);h(k,"must be a single value, not a list or mapping")}},"text"),$=r(
(k,S)=>{const E=y(k);if(E===void 0)return;const _=/^\d+(\.\d+)?$/.test(E)?Number(E):Number.NaN;if(_>=S.min&&_<=S.max)return _;h(k,`must be a number from ${S.min}\
 to ${S.max}; got ${JSON.stringify(E)}`)},"number");return{job:e,entries:s,problems:o,warnings:i,unread:c,reported:u,refused:l,isUnread:f,refuse:m,refuseSecret:g,
refuseEither(k,S,E){if(!k.some(f)){for(const _ of k)l.add(_);u.add(k.find(_=>b(_)!==void 0)??k[0]??""),o.push(w(k,S,E))}},warnEither(k,S,E){if(k.some(f))return;
const _=k.find(O=>b(O)!==void 0),v=_?d(_,S,E):p(k[0]??"",S,E);i.push({...v,code:"unknown-name"})},has:r(k=>(a.get(k)?.value??void 0)!==void 0,"has"),at:r(k=>a.get(
k)?.at,"at"),text:y,number:$,matching(k,S,E){const _=y(k);if(_===void 0||S.test(_))return _;h(k,`must be ${E}; got ${JSON.stringify(_)}`)},choice(k,S){const E=y(
k),_=S.find(v=>v.toLowerCase()===E?.toLowerCase());return E!==void 0&&_===void 0&&h(k,`must be one of ${S.join(", ")}; got ${JSON.stringify(E)}`),_},integer(k,S){
const E=$(k,S);if(E===void 0||Number.isInteger(E))return E;h(k,`must be a whole number; got ${E}`)},boolean(k){const S=y(k);if(S===void 0)return;const _={true:!0,
false:!1,yes:!0,no:!1}[S.toLowerCase()];return _===void 0&&h(k,`must be true or false; got ${JSON.stringify(S)}`),_},list(k){const S=b(k);if(S===void 0)return;const E=Array.
isArray(S)?S:[S];if(!E.every(pc)){h(k,"must be a list of texts");return}return E.flatMap(_=>j(_).split(`
`)).map(_=>_.trim()).filter(_=>_!=="")},mapping(k){const S=b(k);if(S!==void 0){if(!(S instanceof Map)||![...S].every(([E,_])=>typeof E=="string"&&pc(_))){h(k,"m\
ust be a mapping of texts");return}return new Map([...S].map(([E,_])=>[E,j(_)]))}},located(k){const S=y(k),E=a.get(k)?.at;return S===void 0||E===void 0?void 0:{
value:S,at:E}}}}r(pi,"withReader");function x4(e,t,n=zb){const s=pi(e,n),o=C4(e,s,t),i=R4(s,o.fallback,t),a=L4(s,t),c=_4(s,t),u={...mc(s,t,i),early:c},l=o.fallback.
entries.length>0;u.machine&&i!==void 0&&!l&&dO(s,u.machine.machineType);const f=[...u.problems,...o.fallback.problems,...o.memory.problems],{machine:d,...m}=u,h=new I4,
g=l||i!==void 0||o.isForMemory,p=new Set([...s.refused,...s.unread]),b=g?j4({job:e,inputs:t,wrongInputs:n,own:u.draft,refused:p,losses:i,lists:o,found:h}):[],w={
machines:b,fallbackAfterMs:a,isForMemory:o.isForMemory},y=o.isForMemory||b.length>1,$=f.length+h.problems.length===0&&d!==void 0;return{...m,reported:s.reported,
unread:new Set(Object.keys(Se).filter(s.isUnread)),...$&&{machine:d},...y&&{moves:w},problems:[...f,...h.problems],warnings:[...u.warnings,...h.warnings]}}r(x4,
"job_machines_machineOf");const zb=new Set;class I4{static{r(this,"Found")}problems=[];warnings=[];add(t){const n=r(s=>o=>s.every(({message:i})=>i!==o.message),
"isNew");this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}function C4(e,t,n){const s=(t.text(
"instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...a}=n.machine,c=s?a:n.machine,u=Lb(e,"on_out_of_memory",c);return{fallback:Lb(
e,"fallback",c),memory:u,isForMemory:u.isNext||u.entries.length>0}}r(C4,"listsOf");function R4(e,t,n){const s=n.machine;if((e.text("instance_template")??s.instanceTemplate)!==
void 0)return;const i=$h(pi(e.job,zb),s);return fO(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}r(R4,"job_machines_lossesOf");function L4(e,t){const n=e.
text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=ec(n),{min:o,max:i}=dh;return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse("fal\
lback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}r(L4,"fallbackAfterMs");function j4(e){const{job:t,
inputs:n,own:s,losses:o,lists:i,found:a}=e,{fallback:c,memory:u}=i,l={list:"fallback",number:1,isOfInput:!1,members:new Map([["spot",{value:!1}]])},d=c.entries.
length===0&&o!==void 0?[l]:c.entries,m=r((h,g)=>{const p=Yb(e,h),b=mc(pi(t,e.wrongInputs,p),Vb(p,n),g?void 0:o);return a.add(b),b.problems.length===0?b.draft:void 0},
"machineWith");return[void 0,...d].map((h,g)=>{const p=g===d.length,b=h?[h]:[],w=h?m(b,p):s;if(!w)return[];if(!u.isNext){const y=u.entries.flatMap($=>m([...b,$],
p)??[]);return!h&&e.refused.size===0&&a.warnings.push(...E4(t,u.entries,[w,...y])),[w,...y]}return[w,...P4(e,{first:w,layers:b,losses:p?void 0:o})]})}r(j4,"rung\
s");function P4(e,t){const{job:n,inputs:s}=e,{first:o,losses:i}=t,a=[];for(const c of k4(o)){const u={list:"on_out_of_memory",number:a.length+1,isOfInput:!1,members:c},
l=Yb(e,[...t.layers,u]),f=pi(n,e.wrongInputs,l),{draft:d,problems:m}=mc(f,Vb(l,s),i);if(m.length>0)break;a.push(d)}return a}r(P4,"largerOf");function Vb({isElsewhere:e},t){
if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.machine,i=s!==void 0&&!Kb(s);return{...t,machine:{...o,zones:[],...i&&{subnetwork:s}}}}r(Vb,"inputsFor");
function Yb({own:e,refused:t},n){const s=n.findLast(({members:o})=>o.has("region"))?.members.get("region")?.value;return{entries:n,isElsewhere:s!==void 0&&s!==e.
region,refused:t}}r(Yb,"layersOf");const D4=100,U4=20,B4=300,gc=20;function F4(e){const{job:t,machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==void 0||
n.memoryMib!==void 0,a=Et(e,s.length),c=n.taskTimeoutSeconds<=B4?U4:D4;if(i||a<c)return;const u=n.instanceTemplate===void 0?Mt(n.machineType):void 0,l=u&&u.cpuMilli/
1e3,f=l===void 0?"":` of ${l} vCPUs (${bc(a*l)} vCPUs together)`,{tasksPerVm:d=1}=Be({...n,cpuMilli:1e3}),m=u&&!n.gpu?d:1,h=`"max-parallel: ${gc*m}"`,g=m>1?`Let\
 short tasks share machines: with "cpu_count: 1" ${bc(Math.ceil(a/m))} machines start; with ${h} as well ${gc}, which take one task after the other.`:`With ${h}\
, ${gc} machines start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' starts ${bc(a)} machines${f}, one for each combina\
tion. You also pay while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,at:t.strategy.at,hint:g}}r(F4,"manyMachines");const bc=r(
e=>String(e).replace(/\B(?=(\d{3})+$)/g,","),"number"),W4=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function G4(e,t,n){const s=e.strategy.maxParallel;
if(s===void 0)return{parallelism:n??0};const o=r(c=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel must be a whole number from 1 to\
 ${Lo.toLocaleString("en-US")}; ${c}.`,at:s.at}}),"refuse");let i=s.value;if(typeof i=="string"){const c=W4.exec(i.trim())?.[1];if(c===void 0&&!/^\d+$/.test(i.trim()))
return o(`"${i}" is neither a number nor a plain \${{ params.NAME }}`);i=c===void 0?Number(i):t.get(c)??null}const a=typeof i=="string"&&/^\d+$/.test(i)?Number(
i):i;return typeof a!="number"||!Number.isInteger(a)||a<1||a>Lo?o(`got ${typeof i=="object"&&!(i instanceof G)?"no number":j(i)}`):{parallelism:a}}r(G4,"paralle\
lismOf");const H4=/\$(?:[A-Za-z0-9_{(?#@*!$-])/;function K4(e,t){switch(t){case"command":case"quoted here-document":return;case"comment":return/[\r\n]/.test(e)?
"a line break, which ends the comment":void 0;case"single quotes":return e.includes("'")?"the quote ', which ends the text around it":void 0;case"double quotes":
return e.includes('"')?'the quote ", which ends the text around it':wc(e);case"here-document":return wc(e);case"plain":return J4(e)}}r(K4,"pastedFault");const qb="\
a backslash, which the shell does not keep";function wc(e){return e.includes("`")?"a backtick, behind which the shell expects a command":H4.test(e)?"a dollar si\
gn, which the shell replaces with what it names":/\\(?:[$`\\\n]|$)/.test(e)?qb:void 0}r(wc,"pasted_value_expanded");function J4(e){if(/^\s*[[{].*"/s.test(e))return'\
the quote ", which the shell removes';const t=e.replace(/(^|[\s=])(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*")(?=\s|$)/g,"$1"),n=/["']/.exec(t)?.[0];if(n!==void 0)return`\
the quote ${n}, which begins a text`;if(/[\r\n]/.test(t))return"a line break, which ends the command";if(t.includes("\\"))return qb;const s=/[;&|<>()]/.exec(t)?.[0];
return s!==void 0?`the sign ${s}, which is one of the shell`:wc(t)}r(J4,"faultOfWords");function z4(e,t,n){return e.flatMap(({pasted:s})=>s).flatMap(s=>{for(const o of Xb(
s,t,n)){const i=typeof o=="string"?q4(o,s):void 0;if(i===void 0)continue;const{job:a,stage:c,whole:u,root:l,name:f,at:d}=s,h=`${`Job '${a}', stage '${c}'`}: a v\
alue of ${l}.${f} has ${i}, which changes the code that it is pasted into.`,g=f.replace(/\W/g,"_"),p=`Pass it as a variable: vars: {${g}: "${u}"}, and use ${g} \
in the code without quotes.`;return[{code:"pasted-value",message:h,at:d,hint:p}]}return[]})}r(z4,"pastedValues");function V4(e,t,n,s){return e.flatMap(o=>{const{
job:i,stage:a,root:c,name:u,quoting:l,at:f}=o;for(const d of Xb(o,t,n)){const m=typeof d=="string"?K4(d,l):void 0;if(m===void 0)continue;const h=Y4(o,n,s),g=`Jo\
b '${i}', stage '${a}': a value of ${c}.${u}${h} has ${m}, so it changes the script that it is pasted into.`,p=ii(u),$=`Write ${l==="double quotes"||l==="here-d\
ocument"?`$${p}`:`"$${p}"`}${l==="single quotes"?" outside the single quotes":""} instead: each task has the value in this variable.`;return[{code:"pasted-value",
message:g,at:f,hint:$}]}return[]})}r(V4,"pastedInShell");function Y4({root:e,name:t,job:n},s,{inputOf:o,defaultLine:i,matrixInput:a}){if(e==="params"){const u=o(
t),l=i(t);return u!==void 0?` (input "${u}")`:l===void 0?"":` (its default on line ${l})`}const c=a(n);return c!==void 0?` (input "${c}")`:` (the matrix on line\
 ${s.get(n)?.job.strategy.at.line})`}r(Y4,"placeOfValue");function Xb({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.combinations??[]).
map(({matrix:i})=>i.get(t)??null)}r(Xb,"valuesOf");function q4(e,{quote:t,isRaw:n}){const s=j(e);if(s.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.
test(s))return"a line break";if(s.includes("\\")&&!n)return"a backslash"}r(q4,"faultOf");const Zb=["project_id","region","zones","gcs_bucket","credentials_path",
"service_account","network","subnetwork","instance_template","reservation","secrets","registry_username","registry_password","mounts"];function X4(e,t){const n=yc(
e,"credentials_path"),s=n!==void 0&&!t.allowKeyFiles&&t.runsOnMaySet==="all";return[...t.runsOnMaySet==="machine"?Z4(e):[],...s?[{code:"key-file-not-allowed",message:`\
Job '${e.id}': runs-on.with.credentials_path names a key file, which the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "\
workload_identity_provider", which needs no key, or set "allow_key_files: true".'}]:[]]}r(X4,"limitsOf");const yc=r((e,t)=>uc(e).includes(t)?e.runsOn.with.get(t):
void 0,"argumentOf"),Z4=r(e=>[...Zb.flatMap(t=>{const n=yc(e,t);return n?[Qb(e,t,n)]:[]}),...["fallback","on_out_of_memory"].flatMap(t=>(yc(e,t)?.items??[]).flatMap(
({members:n},s)=>[...n??[]].flatMap(([o,i])=>Zb.includes(o)?[Qb(e,`${t}, entry ${s+1}: ${o}`,i)]:[])))],"placesOf"),Qb=r((e,t,{keyAt:n})=>({code:"argument-not-a\
llowed",message:`Job '${e.id}': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the workflow file.`,
at:n,hint:'Set it as an input of the Action, or set "runs_on_may_set: all".'}),"ofPlace"),Q4=r((e,t)=>new Map([...e].map(([n,s])=>[n,t.includes(n)?{...s,secret:!0}:
s])),"withSecretParams");function eD(e,t,n){return n.flatMap(s=>{if(e.includes(s))return[];const o=fe(s,e);return[{code:"unknown-secret-param",message:`input "s\
ecret_params" names '${s}', which is not a declared param of workflow '${t}'.`,hint:o?`Did you mean '${o}'?`:`Declare it: params: {${s}: str}.`}]})}r(eD,"unknow\
nSecretParams");function tD(e,t,n){const s=r(a=>e.get(a)?.secret===!0||t.includes(a),"isSecret"),o=n.flatMap(a=>[...a].flatMap(([c,u])=>s(c)?[u]:[])),i=[...e].flatMap(
([a,c])=>s(a)&&c.default!==void 0?[c.default]:[]);return[...o,...i]}r(tD,"secretValues");const nD=96e3,sD={runId:"",folder:"",githubRunId:"",githubRunAttempt:"",
repositoryId:"",commit:"",prefix:"",scopes:{own:""}};function oD(e){const t=Gr({planned:e,identity:sD,jobUri:"",taskCount:e.combinations.length,program:{loader:"",
archive:""},skipDefaultLabels:!1}),n=Buffer.byteLength(JSON.stringify(t))+nD;if(n<=pO)return;const s=n.toLocaleString("en-US");return{code:"spec-too-large",message:`\
Job '${e.job.id}': its Batch job has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.at??e.job.at,hint:'Make env (of runs-on.wit\
h, or the input "env_vars") smaller: large values can be params, or files named by the input "source".'}}r(oD,"oversizedSpec");function ew(e){const{inputs:t}=e,
{params:n,written:s,problems:o,warnings:i,inputOf:a}=rD(e),u=o.length===0&&!e.wrongInputs?.has("params_file")?new Set(n.keys()):void 0,l=lj(e.definition,cD(e,u)),
f=Yj({params:n,written:s},l.params??new Map),d=[...l.problems,...o],m=[...l.warnings,...i],h=xo(e.definition.text,e.definition.file),g=r(ee=>ee.at?.file===h.file&&
ee.excerpt===void 0?{...ee,excerpt:h.excerpt(ee.at)}:ee,"excerpted"),p=r((ee,te)=>uD(Rn(ee),te).map(g),"limited"),{python:b,targets:w}=l,y=Q4(l.workflow?.params??
l.params??new Map,t.secretParams),$=tD(l.declared,t.secretParams,[n,s,f]),k=r(()=>({python:b,targets:w,secrets:$,problems:p(d,"problems"),warnings:p(m,"warnings")}),
"refused"),{params:S,...E}=iD({sources:e,specs:y,given:f,inputOf:a,names:u,read:l});if(d.push(...E.problems),m.push(...E.warnings),!l.draft)return k();TP(b,S,{problems:d,
warnings:m});const _={problems:d,warnings:m,missing:new Map,ofInputs:new Map},{doubts:v}=l.draft,O=lD({...l.draft.workflow,params:y},v,e,_),N=new Map,A=new Set,
C=new Map,R=[...d];for(const ee of O.jobs.values()){const te=fD({job:ee,doubts:v,sources:e,params:S,ofDefinition:R},_);N.set(ee.id,te.job),C.set(ee.id,te.unread),
te.isExpanded||A.add(ee.id)}const L=[..._.missing].map(([ee,te])=>yD(ee,te)),K=[..._.ofInputs.values()].map(ee=>gD(ee.problem,ee.jobs,O)),ie=new Map([...N].filter(
([ee])=>!C.get(ee)?.has("gcs_bucket")));d.push(...L,...K,...PP(t,ie));const Z=aD(e,l.draft.workflow,{params:n,inputOf:a});m.push(...z4(b,S,N),...V4(l.shell,S,N,
Z));const{problems:ae,warnings:re}=k(),F={workflow:O,params:S,jobs:N,warnings:re};return{...d.length===0&&{plan:F},draft:{...F,unknown:{ids:v.ids,combinations:A,
arguments:C}},python:b,targets:w,secrets:$,problems:ae,warnings:re}}r(ew,"planRun");function iD(e){const{sources:t,specs:n,names:s,read:o,inputOf:i}=e,a=o.draft?.
doubts.params,c=r(m=>n.has(m)||a&&!a.includes(m),"isJudged"),u=new Map([...e.given].filter(([m])=>c(m))),l=dP({specs:n,given:u,now:t.now,inputOf:i}),f=s?l.problems:
l.problems.filter(({code:m})=>m!=="missing-param"),d=a?eD(a,o.draft.workflow.name,t.inputs.secretParams):[];return{...l,problems:[...d,...f]}}r(iD,"typedParams");
function rD({inputs:e,paramsFile:t=""}){const n=new Map,s=new Map,o=[],i=[];for(const u of[oc(t,"params_file"),oc(e.params,"params")]){o.push(...u.problems),i.push(
...u.warnings);for(const[l,f]of u.params)n.set(l,f),s.delete(l);for(const[l,f]of u.written)s.set(l,f)}const a=oc(e.params,"params").params;return{params:n,written:s,
problems:o,warnings:i,inputOf:r(u=>a.has(u)?"params":"params_file","inputOf")}}r(rD,"paramsInputs");function aD({inputs:e},{params:t},{params:n,inputOf:s}){const{
matrix:o,matrixGlob:i,matrixJob:a}=e,c=o===void 0?i&&"matrix_glob":"matrix";return{inputOf:r(u=>n.has(u)&&n.get(u)!==null?s(u):void 0,"inputOf"),defaultLine:r(u=>t.
get(u)?.default?.at.line,"defaultLine"),matrixInput:r(u=>u===a?c:void 0,"matrixInput")}}r(aD,"originsOf");function cD({inputs:e,environment:t,files:n=[],wrongInputs:s},o){
const{matrix:i,matrixJob:a,matrixGlob:c,machine:u}=e,l=s?.has("matrix_glob"),f=i===void 0||l?void 0:SP(i);return{workflowName:e.workflowName,matrix:a&&(i!==void 0||
l)?{job:a,values:f}:void 0,...c&&a&&{addedKey:{job:a,key:c.key,values:n}},given:o,variables:[...u.env.keys(),...u.secrets.keys()],environment:t}}r(cD,"readOptio\
ns");const $c=200;function uD(e,t){if(e.length<=$c)return e;const n=(e.length-$c).toLocaleString("en-US");return[...e.slice(0,$c),{code:"more",message:`${n} mor\
e ${t} are not shown.`}]}r(uD,"atMost");function lD(e,t,{inputs:n},s){const{matrixJob:o}=n;if(o===void 0)return e;const i=e.jobs.get(o);if(!i){if(!t.ids||t.ids.
includes(o))return e;const c=fe(o,t.ids);return s.problems.push({code:"unknown-matrix-job",message:`input "matrix_job" names '${o}', which is not a job of workf\
low '${e.name}'.`,hint:c?`Did you mean '${c}'?`:`Jobs: ${t.ids.join(", ")}.`}),e}if(n.matrix===void 0)return e;const a=kP(i,n.matrix);return s.problems.push(...a.
problems),s.warnings.push(...a.warnings),{...e,jobs:new Map([...e.jobs,[i.id,a.job]])}}r(lD,"withMatrix");function fD(e,t){const{job:n,doubts:s,sources:o,params:i}=e,
{inputs:a,wrongInputs:c}=o,{problems:u,warnings:l}=t,f=x4(n,a,c);dD(n,f,t);const d=X4(n,a);u.push(...d);const m=LP(n,s);u.push(...m.problems);for(const{problem:S,
isMistake:E}of RP(n))(E?u:l).push(S);const{credentialsPath:h,...g}=f.draft;h&&l.push(bD(n,h.at));const p=G4(n,i,f.draft.maxParallelTasks),{maxParallel:b}=n.strategy,
w=b&&{at:b.at,text:String(b.value)};"problem"in p&&w&&!Ig(w,e.ofDefinition)&&u.push(p.problem);const{glob:y}=Uj(n,o);y?.bucket!==void 0&&!y.files&&a.dryRun&&l.push(
Bj(n,y));const $=hD(e,t),k={job:n,machine:d.length===0?f.draft:g,combinations:(y&&!y.files?void 0:$)??[],...y&&{glob:y},parallelism:"problem"in p?0:p.parallelism,
...m.jobs.length>0&&{needsArtifacts:m.jobs},...f.moves&&{moves:f.moves},...f.early};return pD(k,f,a,t),{job:k,unread:f.unread,isExpanded:$!==void 0}}r(fD,"planJ\
ob");function dD(e,t,{problems:n,warnings:s,missing:o,ofInputs:i}){for(const a of t.warnings)a.at===void 0&&s.some(({message:u})=>u===a.message)||s.push(a);for(const a of t.
problems){if(a.code!=="invalid-input"){n.push(a);continue}const c=i.get(a.message);c?c.jobs.push(e.id):i.set(a.message,{problem:a,jobs:[e.id]})}for(const a of t.
missing)o.set(a,[...o.get(a)??[],e.id])}r(dD,"addMachine");function hD({job:e,doubts:t,sources:n},{problems:s}){const o=n.inputs.matrix!==void 0&&n.inputs.matrixJob===
e.id;if(t.strategies.has(e.id)&&!o){e.strategy.matrix.size>0&&s.push(...ag(e.strategy));return}const i=MP(e);if(i){s.push(i);return}const a=Xo(e.strategy);if("p\
roblems"in a){s.push(...a.problems);return}return a.combinations}r(hD,"combinationsOf");const mD=["machine_type","instance_template","provisioning_model","spot",
"preemptible","gpu_type","gpu_count"];function pD(e,t,n,s){const{problems:o,warnings:i}=s,a=mD.every(l=>!t.unread.has(l)&&!t.reported.has(l));a&&o.push(...NP(e,
n));const c=a?F4(e):void 0;c&&i.push(c),i.push(...DP(e));const u=yn(e).flatMap(l=>oD({...e,machine:l})??[]);o.push(...u.slice(0,1))}r(pD,"checkPlanned");function gD(e,t,n){
if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(o=>`'${o}'`).join(", ")}`;return{...e,message:e.message.replace(/\.$/,` (${s}).`)}}r(
gD,"ofInput");const bD=r((e,t)=>({code:"key-file",message:`Job '${e.id}': runs-on.with.credentials_path is a key file, which anybody who obtains it can use.`,at:t,
hint:'Remove it and set the input "workload_identity_provider": workload identity federation needs no key.'}),"keyFileWarning"),wD={project_id:"$GOOGLE_CLOUD_PR\
OJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function yD(e,t){return{code:"missing-input",message:`input "${e}" is required: job${t.length>1?"\
s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in runs-on.with.`,hint:`Set the input "${e}" or ${wD[e]}, or write ${e} under runs-on\
.with.`}}r(yD,"missingInput");const tw=r(({unknown:e},t,n)=>n.some(s=>e?.arguments.get(t)?.has(s)),"isAnyUnread"),$D={trigger:{variable:"WORKFLOW_CORE_CONF_PATH",
setting:"conf_paths"},uses:{variable:"WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"regist\
ry_filter"}},kD=["image","requirements","env","environment","secrets"];function SD(e,t,n){const s=[],o=[];for(const i of t){if(tw(e,i.job,kD))continue;const a=e.
jobs.get(i.job);if(!a||_D(i,e,a,n))continue;const{machine:c}=a,u=c.requirements.length===0&&c.image===js.image;(gi(i,e)||n===void 0&&u||bi(i)?s:o).push(vD(i,e))}
return{problems:s,warnings:o}}r(SD,"unfoundTargets");const ED=r((e,t)=>e.kind!=="filter"&&!gi(e,t)&&!bi(e),"mayBeInSource"),gi=r((e,t)=>e.kind==="trigger"&&e.name===
t.workflow.name,"isItself"),bi=r(({kind:e,name:t})=>e==="uses"&&Wg(t),"isAction");function _D(e,t,{job:n,machine:s},o){if(gi(e,t)||bi(e))return!1;if(e.kind==="t\
rigger"&&t.workflow.siblings.has(e.name))return!0;const{variable:i,setting:a}=$D[e.kind],c=n.model.get("extras"),u=[t.workflow.extras,c instanceof Map?c:new Map];
if(s.env.has(i)||s.secrets.has(i)||e.settings.includes(a)||u.some(f=>f.has(a))||e.hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;if(o===void 0||
e.kind==="filter")return!1;if(e.kind==="trigger")return o.some(f=>/^conf\/.*\.ya?ml$/.test(f));const[l=""]=e.name.split(/[/.]/);return e.hasTemplate||o.some(f=>f===
`${l}.py`||f.startsWith(`${l}/`))}r(_D,"isFound");function vD(e,t){const{at:n,excerpt:s,name:o}=e,{inside:i}=e,c=`${i?`Job '${i.job}' of workflow '${i.workflow}\
'`:`Job '${e.job}'`}${e.stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"unknown-filter",message:`${c}: the library has no filter '${o}'\
.`,at:n,excerpt:s,hint:YC(o)};const u=r((d,m)=>({code:"unknown-target",message:`${c}: ${d}`,at:n,excerpt:s,hint:m}),"problem");if(gi(e,t))return u(`triggers its\
 own workflow '${o}'.`,"Use foreach or until for a loop.");if(bi(e))return u(`'${o}' is an action of GitHub, which cannot run in a task.`,Gg);if(e.kind==="trigg\
er"){const d=`Put it into this file, or into conf/${o}.yml with source: conf/.`;return u(`the task finds no workflow '${o}': it is not in this file.`,d)}const f=`\
Name its package in the input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_vars".`;return u(
`the task finds no function '${o}'.`,f)}r(vD,"unfound");const OD=4*1024*1024,MD=5;async function TD(e,t){const n=(0,z.resolve)(e);for(let s=(0,z.dirname)((0,z.resolve)(
e,t));s.startsWith(n);s=(0,z.dirname)(s)){const o=await AD(s);if(o!==void 0){const i=await ND(o);return{folder:s,...i!==void 0&&{commit:i}}}if(s===(0,z.dirname)(
s))break}}r(TD,"checkedOut");async function AD(e){const t=(0,z.join)(e,".git"),n=await(0,ce.stat)(t).catch(()=>{});if(n?.isDirectory())return t;if(!n?.isFile())
return;const[,s]=/^gitdir: (.+)$/m.exec(await Ds(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,z.isAbsolute)(s)?s:(0,z.join)(e,s)}r(AD,"git\
Folder");async function ND(e){const t=(await Ds((0,z.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,z.resolve)(e,t);let s=(await Ds((0,z.join)(e,"HEAD")))?.trim()??
"";for(let o=0;o<MD;o++){if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split("/").includes(
".."))return;s=(await Ds((0,z.join)(n,i)))?.trim()??xD(await Ds((0,z.join)(n,"packed-refs"))??"",i)}}r(ND,"headOf");const xD=r((e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"","packed");async function Ds(e){const t=await(0,ce.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>OD))return(0,ce.
readFile)(e,"utf8").catch(()=>{})}r(Ds,"small");const ID=U(import.meta.url)("node:child_process"),CD=[3,11],RD=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^invalid syntax\. Maybe you meant|^invalid (?:non-printable )?character|^'(?:break|continue)' (?:outside|not properly in) loop/,
LD=/\b[rR]?[fF][rR]?["']/,jD=1e4,PD=8*1024*1024,DD=`
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
`;async function UD(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({mode:u,variants:l})=>[u,l])),o=BD(await FD(s,
t.environment.PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&nw(o,CD),a=[],c=[];for(const[u,l]of e.entries()){const f=o.answers[u];
if(!f)continue;const d=!nw(o,[3,12])&&l.variants.some(h=>LD.test(h));(i||l.isShell||!d&&RD.test(f.message)?a:c).push(l.problem(f))}return{problems:a,warnings:c}}
r(UD,"pythonSyntax");const nw=r(({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1],"isAtLeast");function BD(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}
r(BD,"answerOf");function FD(e,t){return new Promise(n=>{const s=(0,ID.spawn)("python3",["-I","-S","-c",DD],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","p\
ipe","ignore"],signal:AbortSignal.timeout(jD),killSignal:"SIGKILL"});let o="";s.stdout.setEncoding("utf8").on("data",i=>{o+=i,o.length>PD&&s.kill("SIGKILL")}),s.
on("error",()=>n(void 0)),s.on("close",i=>n(i===0?o:void 0)),s.stdin.on("error",()=>{}).end(e)})}r(FD,"compiled");const WD=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,
GD=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,kc=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,HD=/^[\w./-]+\.txt$/;function KD(e){
return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=WD.exec(t)?.[1]??(HD.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=GD.exec(t)?.[1];if(s!==void 0)return{kind:"constraints",path:s.trim()};if(t==="--require-hashes")return{kind:"require-hashes"};if(/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t))return iw(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise i\
n "env_vars".');if(t.startsWith("-")||/\s--\w/.test(t.replace(kc,"")))return iw(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--requir\
e-hashes" are supported here; editables and other options are not.');if(nn(t)!==t)return{kind:"refused",message:"An address contains a password or a token.",hint:VD};
const o=zD(t.replace(kc,"").trim());return o===void 0?{kind:"requirement",text:t}:{kind:"refused",message:`"${t.slice(0,200)}" is not a requirement.`,hint:o}})}
r(KD,"requirementLines");const Sc="[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?",JD=`\\[\\s*(?:${Sc}(?:\\s*,\\s*${Sc})*)?\\s*\\]`,sw="(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+\
!-]+",ow=new RegExp(`^${Sc}\\s*(?:${JD})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${sw}(?:\\s*,\\s*${sw})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`);function zD(e){if(e.length>
1e3)return;const[t=""]=e.split(/[\s;]/);if(ow.test(e)||/^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(t))return;const n=/^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.
exec(e);if(n){const[,o,i="",a]=n;return`Write ${o}${i==="=>"?">=":i==="=<"?"<=":"=="}${a}.`}const s=e.split(/\s*,\s*|\s+/);return s.length>1&&s.every(o=>ow.test(
o))?`Write one requirement per line:
  requirements: |
${s.map(o=>`    ${o}`).join(`
`)}`:'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'}r(zD,"mistakeIn");const VD='Save the address of the index in Secr\
et Manager, and pass it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',iw=r((e,t)=>({
kind:"refused",message:`"${nn(e.split(/\s/)[0]??"")}" is not a requirement.`,hint:t}),"noRequirement"),rw=r(e=>e.replace(kc,"")!==e,"hasHash"),YD="-c ",qD=new Set(
["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_INDEX"]);function XD(e,t){if(!t.some(rw))return[...e].find(n=>qD.has(n))}r(XD,"extraIndexOf");async function ZD(e,t){
const n=new Map,s=new Map,o=new Map;for(const[i,a]of e.jobs){if(tw(e,i,["requirements"]))continue;const{machine:c}=a,u=a.job.runsOn.with.get("requirements")?.at,
l=u?`Job '${i}': runs-on.with.requirements`:'input "requirements"',f=r((g,p)=>{const b=`${l}: ${g}`;n.set(b,{code:"invalid-requirements",message:b,...u&&{at:u},
...p&&{hint:p}})},"refuse"),d={requirements:[],constraints:[],mustHaveHashes:!1};await aw(c.requirements,{workspace:t,folder:".",from:[]},d,f);const m=[...d.requirements,
...d.constraints.map(g=>YD+g)];e6(d,f);const h=XD([...c.env.keys(),...c.secrets.keys()],m);h&&s.set(h,t6(h)),o.set(i,{...a,machine:{...c,requirements:m}})}return{
plan:{...e,jobs:new Map([...e.jobs,...o])},problems:[...n.values()],warnings:[...s.values()]}}r(ZD,"resolveRequirements");async function aw(e,t,n,s){const o=r((i,a)=>s(
`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,a),"here");for(const i of KD(e))if(i.kind==="requirement")(t.isConstraints?n.constraints:n.requirements).push(i.
text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.kind==="refused")o(i.message,i.hint);else{const a=t.isConstraints||i.kind==="constraints";
await QD(i.path,{...t,isConstraints:a},n,o)}}r(aw,"resolveLines");async function QD(e,t,n,s){const{workspace:o,from:i}=t,a=z.posix.join(t.folder,e);if(i.includes(
a)){s(`"${a}" includes itself.`);return}const c=await rs({workspace:o,path:a,input:"requirements"});if("problem"in c){s(c.problem.message.replace(/^input "requirements": /,
""),c.problem.hint);return}const u=new TextDecoder().decode(c.bytes).replace(/^\ufeff/,""),l={...t,folder:z.posix.dirname(a),from:[...i,a]};await aw(u.split(/\r?\n/),
l,n,s)}r(QD,"resolveFile");function e6({requirements:e,mustHaveHashes:t},n){const s=e.filter(o=>!rw(o));s.length===0||!t&&s.length===e.length||n(`If one require\
ment has a hash, all need one; "${s[0]}" has none.`,'List all packages with their hashes, including those of ddeutil-workflow unless the image contains it: "pip\
-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}r(e6,"checkHashes");const t6=r(e=>({code:"extra-index",message:`${e} nam\
es a second index: pip installs the highest version from all indexes, so a public package of the same name can replace yours.`,hint:"Use one index for everythin\
g (PIP_INDEX_URL), or give every requirement its hashes."}),"extraIndex");var n6=P(38522);const Us=512;function s6(e){const n=[...e].sort((o,i)=>Buffer.compare(
Buffer.from(o.path),Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:a})=>{const c=a?493:420,u=[cw({path:o,size:i.length,mode:c,type:"0"}),uw(i)];if(o6(
o))return u;const l=Buffer.from(i6("path",o));return[cw({path:"pax",size:l.length,mode:420,type:"x"}),uw(l),...u]}),s=(0,n6.gzipSync)(Buffer.concat([...n,Buffer.
alloc(2*Us)]),{level:9});return s[9]=255,s}r(s6,"sourceArchive");const Ec=r(e=>(0,Ne.createHash)("sha256").update(e).digest("hex"),"digestOfArchive"),o6=r(e=>Buffer.
byteLength(e)<=100&&/^[\x20-\x7e]*$/.test(e),"isPlain");function cw(e){const t=Buffer.alloc(Us),n=r((o,i,a)=>t.write(`${o.toString(8).padStart(a-1,"0")}\0`,i,"l\
atin1"),"octal");Buffer.from(e.path).copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(
e.type,156,"latin1"),t.write("ustar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}r(cw,
"header");function uw(e){return Buffer.concat([e,Buffer.alloc((Us-e.length%Us)%Us)])}r(uw,"padded");function i6(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}r(i6,"paxRecord");const lw=2e4,fw=256*1024*1024,r6=64*1024,a6=r(e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,r6).toString("latin1")),"isPrivateKey"),dw=r(e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":""),"source_listed");async function c6(e,t){const n=[],
s=Bp([]),o=[],i=[];let a=0;const c=r(()=>n.length>lw||a>fw,"isTooMuch"),u=r(async l=>{const f=await(0,ce.realpath)((0,z.join)(e,l)).catch(()=>{}),d=f===void 0?void 0:
await(0,ce.stat)(f),m=f===void 0?"..":(0,z.relative)(e,f).split(z.sep).join("/");if(f===void 0||!d?.isFile()||m.startsWith("../")||s(m)){o.push(l);return}if(a+=
d.size,c())return;const h=await(0,ce.readFile)(f);a6(h)&&i.push(l),n.push({path:l,content:h,isExecutable:(d.mode&64)!==0})},"take");for await(const{path:l}of Fp(
e)){if(c())break;t(l)&&await u(l)}return{files:n,stray:o,keys:i,isTooMuch:c()}}r(c6,"source_collect");function u6({files:e,isTooMuch:t},n){if(t)return{code:"sou\
rce-too-large",message:`input "source" matches more than ${`${lw.toLocaleString("en-US")} files and ${fw/1024/1024} MiB`}.`,hint:"Match fewer files, or store da\
ta in a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "source" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, rel\
ative to the workspace, and check that actions/checkout is an earlier step."}}r(u6,"source_mistakeIn");function l6({stray:e,keys:t}){const n={code:"source-link",
message:`input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${dw(e)}.`},s={code:"source-private-key",message:`\
input "source": these files look like private keys, and are sent to the bucket and to every task: ${dw(t)}.`,hint:'Exclude them with a pattern that starts with \
"!", and save the key in Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}r(l6,"warningsOf");async function f6(e){const{patterns:t}=e;
let n;try{n=await c6(await(0,ce.realpath)(e.workspace),xI(t))}catch(i){if(!(i instanceof Vo))throw i;const{code:a,message:c}=i;return{problems:[{code:a,message:`\
input "source": ${c}`}],warnings:[]}}const s=u6(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:s6(o),paths:o.map(({path:i})=>i).
sort()},problems:[],warnings:l6(n)}}r(f6,"collectSource");async function d6({runner:e,environment:t,gitHub:n},s){const{draft:o,...i}=Cj(e.inputs,t),a=Ys(t).problems.
map(k6),c={...i.inputs&&a.length===0&&{inputs:o},file:e.inputs.workflow??"",definitionText:"",secrets:[],warnings:i.warnings},u=[...i.problems,...a];if(!o.workflow)
return{...c,problems:u};const l=t.GITHUB_WORKSPACE||process.cwd(),f=await S6(n,o,l);if(f){const S=!i.wrong.has("dry_run")&&!i.wrong.has("allow_unsafe_events");return{
...c,problems:S?[...u,f]:u}}const{definition:d,params:m,unread:h}=await p6(o,l),{file:g,text:p}=d,b=[...u,...h];if(p===void 0)return{...c,file:g,problems:b};const w=await b6(
o,l),y={inputs:o,definition:{text:p,file:g},...m?.text!==void 0&&{paramsFile:m.text},environment:t,...w.files&&{files:w.files},wrongInputs:new Set([...i.wrong,...m?.
problems.length?["params_file"]:[]]),now:new Date(s)},$=await h6(y,[...b,...w.problems],l),k=[...i.warnings,...$.warnings];return{...c,file:g,definitionText:p,...$,
warnings:k}}r(d6,"prepare");async function h6(e,t,n){const{inputs:s,environment:o}=e,i=ew(e),a=i.plan??i.draft,c=await UD(i.python,{isDefaultImage:$6(a,s).every(
b=>b===js.image),environment:o}),u=await hw(a,s,n),{source:l,...f}=await g6(s,n),d=r(b=>m6(i.problems,b)&&(f.problems.length===0||a!==void 0&&!ED(b,a)),"isKnown"),
m=a?SD(a,i.targets.filter(d),l?.paths):{problems:[],warnings:[]},h=qu(i.secrets),g=mw(h),p=g([...t,...Rn([...i.problems,...c.problems,...m.problems]),...u?.problems??
[],...a?await E6(a,n):[],...f.problems]);return{...u&&p.length===0&&{...pw(u,g),sources:e},...l&&{source:l},secrets:h,problems:p,warnings:g([...Rn([...i.warnings,
...c.warnings,...m.warnings]),...u?.warnings??[],...f.warnings,...w6(e.files,l?.paths)])}}r(h6,"prepareSources");const m6=r((e,{at:t})=>e.every(n=>n.at?.line!==
t.line||n.at.column!==t.column),"isNewIn");async function p6(e,t){const n=await gw({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?await gw({workspace:t,
path:e.paramsFile,input:"params_file"}):void 0;return{definition:n,params:s,unread:[...n.problems,...s?.problems??[]]}}r(p6,"readTexts");const g6=r(async(e,t)=>e.
source.length>0?f6({workspace:t,patterns:e.source}):{source:void 0,problems:[],warnings:[]},"packedSource");async function b6({matrixGlob:e},t){if(!e||e.bucket!==
void 0)return{problems:[]};const n=await RI(t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,problems:[]}}r(b6,"matchedFiles");function w6(e=[],t=[]){
const n=new Set(t),s=e.filter(a=>!n.has(a)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.length===e.length?"none":`${s.length}\
 of ${e.length}`} of the files it matches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'Name them in the input "source" if\
 the tasks read them.'}]}r(w6,"filesNotSent");async function y6(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const a=ew({...s,files:t}),c=n.GITHUB_WORKSPACE||
process.cwd(),u=await hw(a.plan,o,c),l=mw(i),f=l([...Rn(a.problems),...u?.problems??[]]),d=new Set(e.warnings.map(({message:h})=>h)),m=l(a.warnings).filter(({message:h})=>!d.
has(h));return!u||f.length>0?{...e,problems:f,warnings:m}:{...e,...pw(u,l),problems:f,warnings:m}}r(y6,"withFiles");async function hw(e,t,n){if(!e)return;const s=await ZD(
e,n),o=Fj(s.plan,t.only),i=[...s.problems,...o.problems];return{whole:s.plan,part:o.plan,problems:i,warnings:s.warnings}}r(hw,"chosenPart");const mw=r(e=>t=>t.map(
n=>Z0(n,e)),"maskingOf"),pw=r(({whole:e,part:t},n)=>({plan:{...t,warnings:n(t.warnings)},whole:e}),"plansOf"),$6=r((e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.
image):[t.machine.image],"imagesOf"),k6=r(e=>({code:"invalid-proxy",message:e}),"proxyProblem");async function gw(e){const t=await rs(e);if("problem"in t)return{
file:e.path,problems:[t.problem]};const{text:n,problems:s}=jv(t.bytes,t.file);return{file:t.file,text:n,problems:s}}r(gw,"prepare_readText");async function S6({
outsiders:e,eventName:t,commit:n},s,o){if(!e||s.allowUnsafeEvents||s.dryRun)return;const i=r(u=>({code:"unsafe-event",message:`The event ${t} ${u}; the run is r\
efused.`,hint:'Use the event "pull_request" with "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".'}),"refused");if(e.
code==="fork")return i("gives this job's cloud access to code of a fork");if(e.code==="unknown")return i("can be triggered by outsiders, and its payload does no\
t say whose code it is about");const a=await TD(o,s.workflow);if(!a||a.commit===n)return;const c=a.commit?.slice(0,7)??"a commit that cannot be read";return i(`\
can be triggered by outsiders, and the definition is not from its commit: HEAD of ${a.folder} is ${c}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}r(S6,"unsafeEven\
t");async function E6(e,t){const n=[];for(const{job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)continue;const a=`Job '${s.id}': credentials\
_path`,c=await rs({workspace:t,path:i.value,input:"credentials_path"});if("problem"in c){const{code:l,message:f}=c.problem;n.push({code:l==="file-not-found"?"no\
-key-file":l,message:f.replace(/^input "credentials_path"/,a),at:i.at,hint:'Remove credentials_path and set the input "workload_identity_provider", which needs \
no key.'});continue}const u=Hf(new TextDecoder().decode(c.bytes));typeof u=="string"&&n.push({code:"invalid-key-file",message:`${a}: "${i.value}" ${u}.`,at:i.at,
hint:'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.'})}return n}r(E6,"keyFileProblems");async function _6(e,t,{
definitionText:n,source:s}){const{plan:o}=e,[i]=t.buckets;if(!i)return;const a=await e.clients.storage(i),c=r((l,f,d)=>a.create({bucket:i.name,name:t.folder+l,content:f,
contentType:d},e.stop),"put"),u={run_id:t.runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:Ec(s.archive)},...v6(
o),library:no,task_contract:Gn};await Promise.all([...s?O6(e,t,s):[],c("definition.yml",n,"application/yaml"),c("params.json",_e(o.params,2),"application/json"),
c("run.json",`${JSON.stringify(u,null,2)}
`,"application/json")])}r(_6,"stageRun");function v6({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};
return{}}r(v6,"stage_globOf");function O6(e,t,n){return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),a={bucket:o.
name,name:wr(t)};await i.create({...a,content:n.archive,contentType:"application/gzip"},e.stop)})}r(O6,"putSource");const M6=1.1;function T6(e,t,n,s){const o=new Map(
[...e.jobs.keys()].map(c=>[c,[]]));let i=0,a=0;return s.outputs({run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(c,u){o.get(c)?.push(u),i++,!(i<a*M6)&&
(a=i,s.outputs({batch_jobs:Rl(o)}))}}}r(T6,"earlyOutputs");const A6=r(e=>async(...t)=>{const n=await e(...t),s=[];let o=0;for await(const u of n.body??N6()){if(o+=
u.length,o>ns)throw new ss;s.push(u)}const{status:i,statusText:a,headers:c}=n;return new Response(s.length===0?null:Buffer.concat(s),{status:i,statusText:a,headers:c})},
"boundedFetch");async function*N6(){}r(N6,"emptyBody");const wi=100,x6=10,I6=3,C6=15e3,R6=6e4;async function L6(e,t){const{getOctokit:n}=await Promise.all([P.e(
119),P.e(413)]).then(P.bind(P,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:A6(s.request.endpoint.DEFAULTS.request?.fetch??fetch)}}r(L6,"c\
lientOf");function j6(e){let t;const n=r(()=>(t??=L6(e.token,e.apiUrl),t),"client"),s=`/repos/${e.repository}`,o=r(d=>({service:"github",operation:d,resource:e.
repository,attemptMs:C6,totalMs:R6,signal:e.signal,...e.patience}),"detailsOf"),i=r(async(d,m,h,g)=>e.call(o(d),async p=>{const{octokit:b,send:w}=await n(),{data:y}=await b.
request(m,{...h,request:{signal:p,fetch:w}});if(!g(y))throw new Re("the answer is not what GitHub documents");return y}),"request"),a=r(async(d,m,h,g)=>{let p=!1;
return e.call(o(d),async b=>{const w=p?await g():void 0;if(p=!0,w!==void 0)return w;const{octokit:y,send:$}=await n(),{data:k}=await y.request(m,{...h,request:{
signal:b,fetch:$}});if(!_c(k))throw new Re("the answer is not what GitHub documents");return Number(k.id)})},"create"),c=r(async d=>{const m=[];for(let h=1;h<=I6;h++){
const g=`GET ${s}/commits/${encodeURIComponent(d)}/check-runs`,y=(await i("list check runs of",g,{filter:"all",per_page:wi,page:h},r($=>Array.isArray($?.check_runs),
"isList"))).check_runs;if(m.push(...y.map(P6)),y.length<wi)break}return m},"checkRuns");let u;const l=r(()=>{const d=r(m=>m?.data?.viewer??{},"viewer");return u??=
i("ask who writes in",`POST ${e.apiUrl.replace(/\/v3$/,"")}/graphql`,{query:"{ viewer { databaseId } }"},m=>Number.isSafeInteger(d(m).databaseId)).then(m=>Number(
d(m).databaseId)),u},"authorId"),f=r(async(d,m)=>{const h=`GET ${s}/issues/${d}/comments`;for(let g=1;g<=x6;g++){const b=await i("list comments in",h,{per_page:wi,
page:g},Array.isArray),w=b.filter(k=>String(k.body??"").startsWith(m)),y=w.length>0?await l():void 0,$=w.find(({user:k})=>k?.id===y);if($)return Number($.id);if(b.
length<wi)return}},"findComment");return{createCheckRun(d){const m=r(async()=>(await c(String(d.head_sha))).find(({externalId:h})=>h===d.external_id)?.id,"find");
return a("create check run in",`POST ${s}/check-runs`,d,m)},async updateCheckRun(d,m){await i(`update check run ${d} in`,`PATCH ${s}/check-runs/${d}`,m,_c)},checkRuns:c,
async upsertComment(d,{marker:m,body:h,isOnlyUpdate:g}){const p=await f(d,m);if(p!==void 0)await i("update comment in",`PATCH ${s}/issues/comments/${p}`,{body:h},
_c);else if(!g){const b=`POST ${s}/issues/${d}/comments`;await a("create comment in",b,{body:h},()=>f(d,m))}}}}r(j6,"gitHubApi");const _c=r(e=>Number.isSafeInteger(
e?.id),"hasId"),P6=r(e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.output?.annotations_count??0)}),"che\
ckRunView"),bw={124:'the time limit of the command "timeout" was reached',126:"not executable",127:"command not found",130:"interrupted, SIGINT",134:"aborted, S\
IGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"stopped from outside, SIGTERM"},D6=r(e=>e in bw,"hasMeaning"),ww=r(e=>{const t=bw[e];return t===void 0?
`exit code ${e}`:`exit code ${e} (${t})`},"exitCodeText"),vc=10,yi=4e3,Oc=200,Mc=12;function yw(e,t=vc){const n=oo(e),s=kw(n.plan.workflow.file),o=Zi(n).map(c=>U6(
c,s)),i=[...B6(n,s),...o],a=n.warnings.map(c=>({path:s,startLine:n.plan.workflow.at.line,level:"warning",title:de(n.plan.workflow.name,Oc),message:$i(c)}));return[
...Tc(i,t,"cause"),...Tc(a,t,"warning")]}r(yw,"annotationsOf");function $w(e,t={}){const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:kw(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:$i(s.message+o)}]});return Tc(
n,t.limit??vc,"problem")}r($w,"problemAnnotations");function U6(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,a=s.slice(0,Mc).map(
g=>Jo(g.combination)),c=s.length>Mc?`, and ${V(s.length-Mc)} more`:"",u=i>1&&s.length>0?`${V(s.length)} of ${D(i,"combination")}: ${a.map(g=>`[${g}]`).join(", ")}${c}`:
"",{exitCode:l=1,origin:f}=n,m=f==="stage"&&D6(l)&&!n.message.includes(`exit code ${l}`)?ww(l):"",h=[st(n),u,m,n.hint??""].filter(g=>g!=="");return{path:n.file?.
path??t,startLine:n.file?.line??Qi(o,n),level:"failure",title:de(sk(e),Oc),message:$i(h.join(`
`))}}r(U6,"failureAnnotation");const B6=r(({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:de(`${t.workflow.name}\
 was aborted`,Oc),message:$i([st(e),e.hint??""].join(`
`))}],"brokenAnnotation");function Tc(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.
length;return[...s,{...o,title:`and ${D(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,yi).toWellFormed()}]}r(Tc,"limited");const $i=r(e=>{const t=nt(
e.slice(0,yi*2)).trim();return t.length<=yi?t:`${t.slice(0,yi-1).toWellFormed()}\u2026`},"cutMessage"),kw=r(e=>e.replace(/^(\.\/+)+/,""),"repositoryPath"),F6=[{
causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},
{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{
causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[Ac,...W6]=F6,Sw={jobRows:5,warnings:3,gridCells:0,params:0},G6=[{...Ac,jobRows:300,
warnings:50,gridCells:600,params:100},{...Ac,jobRows:50,warnings:10,gridCells:0,params:20},{...Ac,...Sw},...W6.map(e=>({...e,...Sw}))];function Nc(e,t){let n="";
for(const[s,o]of G6.entries())if(n=e(o,s===0),Bt(n)<=t)return n;return xc(n,t)}r(Nc,"detail_fitting");const Ew=`

\u2026`;function xc(e,t){if(Bt(e)<=t)return e;const n=Math.max(0,t-Bt(Ew)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${Ew}`}r(xc,"cutToBytes");const Ic=9e5,ki=r(e=>`${e.filter(t=>t!=="").join(`

`)}
`,"page"),Si={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},Ei=50,_i=6e4,_w=250,H6=255,K6=r((e,t)=>({...z6(e),status:"\
in_progress",started_at:vw(t.startedMs),output:Rc(t)}),"checkRunStart"),J6=r(e=>({status:"in_progress",output:Rc(e)}),"checkRunProgress");function Cc(e){const t=Rc(
e),n=e.annotations.map(V6),s=n.slice(0,Ei),o=[{status:"completed",conclusion:e.conclusion,completed_at:vw(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];
for(let i=Ei;i<n.length;i+=Ei)o.push({output:{...t,annotations:n.slice(i,i+Ei)}});return o}r(Cc,"checkRunEnd");const z6=r(e=>({name:de(e.name,_w),head_sha:e.headSha,
...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==void 0&&{details_url:e.detailsUrl}}),"identityOf"),Rc=r(e=>({title:de(e.title,_w),summary:xc(
e.summary,_i)}),"outputOf"),V6=r(e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.startColumn!==void 0&&{start_column:e.startColumn,end_column:e.
startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:de(e.title,H6)}),"checkAnnotation"),vw=r(e=>`${new Date(e).toISOString().slice(
0,19)}Z`,"isoSeconds"),Ow=5;function Mw({jobs:e,endedMs:t}){if(!e.some(({early:i})=>i))return"";const n=dp({jobs:e,endedMs:t}).reduce((i,{early:a})=>i+(a?.savedMs??
0),0),s=co(e,void 0)?.waitedVcpuHours??0;return`Started early: ${n<1e3?"saves nothing":`saves about ${ye(n)}`}, machines waited ${Ge(s)} vCPU-hours`}r(Mw,"early\
Line");function Y6(e){const t=Mw(e);if(t==="")return"";const n=e.jobs.filter(({early:a})=>a?.reason!==void 0);if(n.length===0)return`${t}.`;const s=n.slice(0,Ow).
map(q6).join("; "),o=n.length-Ow,i=o>0?` and ${D(o,"more job")}`:"";return`${t}. In vain: ${s}${i}.`}r(Y6,"early_text_earlyText");const q6=r(({planned:e,early:t})=>`${we(
e.job.id,80)} (${J(t?.reason??"",200)})`,"vainText"),X6=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function vi(e,t){const[n="",...s]=e.trim().split(`\

`);if(s.length>0){const c=ot(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${vi(n,t)}

${c}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let a=0;for(const c of o.matchAll(X6))i.push(Tw(o.slice(a,c.index),t)),i.push(ot(c[0],{lines:1,characters:1e3},
"sh")),a=c.index+c[0].length;return i.push(Tw(o.slice(a),t)),`**What to do:** ${i.filter(c=>c!=="").join(`

`)}`}r(vi,"whatToDo");const Tw=r((e,t)=>J(e.replace(/^[\s.;,)]+/,"").trim(),t),"what_to_do_text"),Z6=3,Aw=20,Nw=24,Q6=2e5;function e8(e){const{causes:t,detail:n}=e;
if(t.length===0)return"";const s=t.slice(0,n.causes),o=s.map((i,a)=>s8({...e,cause:i,position:a}));if(t.length>s.length){const i=t.slice(s.length),a=i.reduce((c,u)=>c+
u.combinations.length,0);o.push(`\u2026 and ${D(i.length,"more cause")} (${D(a,"task")}).`)}return[...t.length>1?[t8(e,s)]:[],...o].join(`

`)}r(e8,"failuresSection");function t8(e,t){return it([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(
s+1),we(st(n.failure).trimStart().split(`
`)[0]??"",120),xw(n),`${n8(n)} ${Lc(n,e)}`]))}r(t8,"overview");const xw=r(e=>`${V(Math.max(1,e.combinations.length))} of ${V(e.job.planned.combinations.length)}`,
"tasksText"),n8=r(e=>{const t=e.failure.stagePath.at(-1),n=we(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${we(t,40)}`},"shortPlace"),Iw=r(e=>{const t=e.
failure.stagePath.map(s=>we(s,80)),n=we(e.job.planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},"placeMarkdown"),Lc=r((e,t)=>{const{file:n}=e.
failure;if(n)return He(we(`${n.path}:${n.line}`,160),t.links.source?.(n.path,n.line));const s=Qi(e.job,e.failure);return He(J(`${t.file.split("/").at(-1)}:${s}`),
t.links.definition?.(s))},"lineLink");function s8(e){const{cause:t,detail:n}=e,{failure:s}=t,o=e.causes.length===1,i=[o?`${Iw(t)} at ${Lc(t,e)}`:Lc(t,e),t.job.planned.
combinations.length>1?`${xw(t)} tasks`:"",s.exitCode===void 0?"":ww(s.exitCode),t.combinations.length===1?r8(t,e.links):""].filter(f=>f!==""),a=o8(s),c={lines:n.
tracebackLines,characters:n.lineLength},u=o&&a!=="",l=de(s.hint??"",600);return[...o?[]:[`### \u274C ${e.position+1}. ${Iw(t)}`],i.join(" \xB7 "),...l===""?[]:[
vi(l,600)],...i8({...e,verdict:o?e.verdict:""},u?a:""),...u?[ot(a,{...c,lines:Math.min(c.lines,Nw)})]:[],...t.combinations.length>1?[a8(e)]:[],...a!==""&&(!u||a.
split(`
`).length>Nw)?[Ie("Traceback",ot(a,c))]:[],...c8(t,a,n)].join(`

`)}r(s8,"causeText");function o8({traceback:e="",message:t,origin:n}){const s=nt(e.slice(-Q6)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==nt(t).trim()?s:""}r(o8,"failures_evidenceOf");function i8(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${V(n.messages)} similar \
messages; this is the first.`]:[],i=nt(st(n.failure).slice(0,s.lineLength*20)).trim(),a=i.length<=300&&!i.includes(`
`);return a&&e.verdict.includes(i.replace(/\[Errno \d+\] /,"").replace(/\.$/,""))||t.includes(i)?o:a?[we(i),...o]:[ot(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}r(i8,"messageText");const r8=r((e,t)=>{const[n]=e.combinations;if(!n)return"";const s=Jo(n.combination);return[s===
""?"":we(s,160),Cw(n),n.attempts>1?`${V(n.attempts)} tries`:"",Rw(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},"taskFacts"),Cw=r(e=>e.startedMs===void 0||e.endedMs===
void 0?"":gn(ye(e.endedMs-e.startedMs)),"timeText");function Rw(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.
batchJobs.length===1&&{taskIndex:t.index}});return o===void 0?"":He("log",o)}r(Rw,"logLink");function a8(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.
detail.failed),o=Sp(s.map(h=>h.combination)),i=o.length>Z6,a=n.logs!==void 0&&t.job.batchJobs.length>0,c=s.some(h=>h.attempts>1),u=[{title:"Task",align:"right"},
...i?[{title:"Combination"}]:o.map(h=>({title:J(h,40)})),{title:"Time",align:"right"},...c?[{title:"Tries",align:"right"}]:[],...a?[{title:"Log"}]:[]],l=r(h=>[String(
h.index),...i?[J(Jo(h.combination),160)]:o.map(g=>J(j(h.combination.matrix.get(g)??""),60)),Cw(h),...c?[String(h.attempts)]:[],...a?[Rw(t.job,h,n)]:[]],"row"),f=it(
u,s.slice(0,Aw).map(l)),d=s.slice(Aw),m=t.combinations.length-s.length;return[f,...d.length>0?[Ie(`${D(d.length,"more failed task")}`,it(u,d.map(l)))]:[],...m>0?
[`\u2026 and ${D(m,"more failed task")}, listed in the output \`failed\` and the run's folder.`]:[]].join(`

`)}r(a8,"failedTasks");function c8(e,t,n){const s=new Set([...t.split(`
`),...st(e.failure).split(`
`)].map(Lw)),o=r(h=>e.failure.origin==="stage"&&h.startsWith("\xB7 packages:"),"isOwn"),i=r(h=>!o(h)&&!s.has(Lw(h)),"isNew"),a=e.failure.lastLines??[],c=u8(a,n.
logLines,i),u=r(h=>de(h)!=="","isText"),l=c.some(u)||a.some(h=>u(h)&&i(h));if(c.length===0||!l)return[];const f={lines:n.logLines,characters:n.lineLength},d=Il(
c.join(`
`),f),m=t===""||e.failure.name==="CalledProcessError";return[Ie("Last lines of the task",ot(d.join(`
`),f),m)]}r(c8,"logText");function u8(e,t,n){const s=[];for(let o=e.length-1;o>=0&&s.length<t;o--){const i=e[o]??"";n(i)&&s.push(i)}return s.reverse()}r(u8,"las\
tOf");const Lw=r(e=>nt(e).replace(/"[^"]*\/([^"/]+", line )/,'"$1').replace(/^· (?:failed|cannot run): /,"").replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /,"").trim(),
"bare"),jc=r(({provisioningModel:e})=>e==="STANDARD"?"":e.toLowerCase().replace("_"," "),"machines_modelText");function jw(e){const t=[e.cpuMilli===void 0?"":`${e.
cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":`${e.memoryMib} MiB`].filter(n=>n!=="");return[e.machineType,jc(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>
0?`${t.join(" and ")} a task`:""].filter(n=>n!=="").join(", ")}r(jw,"machineText");const Pw=r(e=>(e.instanceTemplate===void 0?e.machineType:"from template")+(jc(
e)&&`, ${jc(e)}`),"shortMachineText");function l8(e){const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),o=s.map(c=>{const u=fl(c,n),l=r(d=>d?Ge(d):"","hours"),f=n&&
u?.amount!==void 0?J(ro(u.amount,n)):"";return[J(c.planned.job.id,80),J(jw(c.planned.machine),120),J(c.planned.machine.region,60),we(c.planned.machine.image,120),
u?V(u.machines):"",l(u?.paidVcpuHours),l(u?.workedVcpuHours),...n?[f]:[]]}),i=t.length-s.length,a=[{title:"Job"},{title:"Machine"},{title:"Region"},{title:"Imag\
e"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",align:"right"},{title:"Worked",align:"right"},...n?[{title:"Cost",align:"right"}]:[]];return[it(a,
o)+(i>0?`

\u2026 and ${D(i,"more job")}.`:""),f8(t,n)].filter(c=>c!=="").join(`

`)}r(l8,"machinesTable");function Pc(e,t){const n=co(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${ro(n.amount,t)}`:"";return[h$(n),s].filter(o=>o!==
"").join(", ")}r(Pc,"costLine");function f8(e,t){const n=Pc(e,t);if(n==="")return"";const s=t?d8(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(
i=>we(i,80)).join(", ")}.`:"";return`Together ${J(n)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${o}`}r(f8,
"totalText");function d8(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(({machineTime:i})=>i?.machines)).filter(({machine:o})=>zn(o,t)===void 0);return[...new Set(
s.map(({machine:o})=>cl(o)))]}r(d8,"unpricedOf");function h8(e){const{outcome:t,links:n}=e,s=p8(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(f=>f.batchJobs.length>
0),i=new Set(t.jobs.map(f=>Pw(f.planned.machine))).size>1,a=[{title:"Job"},{title:"Result"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",
align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],c=s.map(f=>{const d=Ho(f,t.endedMs);return[J(f.planned.job.id,80),g8(f),gn(b8(f)),...o?[
y8(f,n)]:[],d?gn(ye(d.queueMs)):"",d?.runMs===void 0?"":gn(ye(d.runMs)),...i?[m8(f)]:[]]}),u=t.jobs.length-s.length,l=u>0?`

\u2026 and ${D(u,"more job")}.`:"";return it(a,c)+l}r(h8,"jobsTable");const m8=r(e=>gn(J(Pw(e.planned.machine),60)).replaceAll("-","&#8209;"),"machineCell");function p8(e,{
badJobRows:t,jobRows:n}){if(e.length<=n)return e;const s=e.filter(c=>!Xe(c.status)),o=e.filter(c=>!s.includes(c)),i=s.slice(0,t),a=new Set([...i,...o.slice(0,Math.
max(0,n-i.length))]);return e.filter(c=>a.has(c))}r(p8,"chosen");const g8=r(e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":J(e.reason??"",160);return gn(
Ap[e.status])+(t===""?"":`: ${t}`)},"resultText"),b8=r(e=>{const t=e.planned.combinations.length,n=r(u=>u.startedMs!==void 0||u.reusedFrom!==void 0,"hasRun");if(e.
batchJobs.length===0&&!e.combinations.some(n))return`none of ${V(t)}`;const s=e.combinations.filter(u=>u.status==="SUCCESS").length,o=w8(e),i=o>0?`, ${V(o)} ret\
ried`:"",a=e.combinations.filter(u=>u.reusedFrom!==void 0).length,c=a>0?`, ${V(a)} reused`:"";return`${V(s)} / ${V(t)}${c}${i}`},"jobs_table_tasksText"),w8=r(e=>e.
combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0),"jobs_table_retriesOf");function y8(e,t){return e.batchJobs.slice(-3).map(n=>{const s=e.batchJobs.length===
1?"logs":`try ${n.attempt+1}`,o=He(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o} ${He("console",i)}`}).join(" ")}
r(y8,"logLinks");const $8=12,k8=12,S8=60,E8=4;function _8(e,t){const n=Sp(e.combinations.map(u=>u.combination)),s=e.combinations.some(u=>u.startedMs!==void 0||u.
status==="FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(u=>u.status)).size===1&&e.combinations.length>S8)return;const i=`Mat\
rix of ${e.planned.job.id} (${D(e.combinations.length,"combination")})`,a=e.combinations.length<=t?v8(e.combinations,n):void 0;if(a!==void 0)return Ie(i,a);const c=A8(
e,n);return c===void 0?void 0:Ie(`${i}: where failures are`,c)}r(_8,"matrixGrid");function v8(e,t){const n=t.map(c=>T8(e,c)),s=n.reduce((c,u)=>c*u.length,1)<=e.
length*4;if(t.length>3||!s)return;if(t.length===1)return M8(e,t[0]??"");const o=t.map((c,u)=>({key:c,values:n[u]??[]})).sort((c,u)=>c.values.length-u.values.length)[0];
if(!o||o.values.length>$8)return;const i=t.filter(c=>c!==o.key),a=new Map;for(const c of e){const u=i.map(m=>Bs(c.combination.matrix.get(m))),l=JSON.stringify(u),
f=a.get(l)??{head:u,cells:new Map},d=Bs(c.combination.matrix.get(o.key));f.cells.set(d,(f.cells.get(d)??"")+Dw(c)),a.set(l,f)}return it([...i.map(c=>({title:J(c,
40)})),...o.values.map(c=>({title:J(`${o.key}=${c}`,40)}))],O8([...a.values()].map(({head:c,cells:u})=>({head:c,cells:o.values.map(l=>u.get(l)??"")}))))}r(v8,"g\
ridOf");function O8(e){const t=[];for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=r(({head:l,cells:f})=>f.every((d,m)=>d===s.cells[m])&&l.slice(0,-1).
every((d,m)=>d===s.head[m]),"alike"),i=e.findIndex((l,f)=>f>n&&!o(l)),a=i===-1?e.length:i,c=e[a-1],u=a-n>=E8&&c!==void 0;for(const l of u?[s]:e.slice(n,a)){const f=l.
head.map((d,m)=>{const h=u?c?.head[m]??d:d;return h===d?J(d,60):`${J(d,60)} \u2026 ${J(h,60)}`});t.push([...f,...l.cells])}n=a}return t}r(O8,"merged");const M8=r(
(e,t)=>`${we(t,40)}: ${e.map(n=>`${Dw(n)} ${J(Bs(n.combination.matrix.get(t)),40)}`).join(" \xB7 ")}`,"line"),Dw=r(e=>e.reusedFrom===void 0?zo(e.status):`${zo(e.
status)} reused`,"pictureOf"),Bs=r(e=>e===void 0?"":j(e),"cellText"),T8=r((e,t)=>[...new Set(e.map(n=>Bs(n.combination.matrix.get(t))))],"matrix_grid_distinct");
function A8(e,t){if(pn(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const a=Bs(o.combination.matrix.get(i)),c=`${i}=${a}`,
u=n.get(c)??{key:i,value:a,failed:0,all:0};u.all+=1,o.status==="FAILED"&&(u.failed+=1),n.set(c,u)}const s=[...n.values()].filter(o=>o.failed>0).sort((o,i)=>i.failed/
i.all-o.failed/o.all||i.failed-o.failed).slice(0,k8);return it([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],s.map(o=>[`${J(o.key,
40)} = ${J(o.value,60)}`,`${V(o.failed)} of ${V(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}r(A8,"failureShares");const N8=40,x8=120,Dc=24,Uc=r(
(e,t=40)=>de(e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed","label"),Uw=r(e=>["```mermaid",...e,"```"].join(`
`),"block"),I8=r(e=>e.map(t=>({job:t.planned.job,picture:zo(t.status),note:C8(t)})),"nodesOf"),C8=r(e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,
n=e.planned.combinations.length;return n===1?"":`${V(t)} of ${V(n)}`},"doneText");function Bw(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.
job.needs.map(o=>`  ${t.get(o)} --> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>N8||n.length>x8))return Uw([`flowchart ${R8(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.
note===""?"":`<br/>${Uc(s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${Uc(s.job.id)}`.trim()}${o}"]`}),...n])}r(Bw,"graph");function R8(e){const t=new Map(
e.map(o=>[o.job.id,o.job])),n=new Map,s=r(o=>{const i=n.get(o);if(i!==void 0)return i;const a=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,a),a},
"depth");return Math.max(0,...e.map(o=>s(o.job.id)))}r(R8,"depthOf");function L8(e){const t=dp(e),n=e.jobs.filter(l=>l.batchJobs.length>0);if(n.length===0)return;
const s=n.length<=Dc?n:F8(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=r(l=>B8(l-e.startedMs),"at"),a=s.flatMap(l=>{const f=l.status==="FAILED"?"crit, ":"active, ";
return[`  section ${Uc(l.planned.job.id,24)}`,...l.batchJobs.flatMap(d=>{const m=d.endedMs??e.endedMs,h=d.runningMs??m,g=l.combinations.filter(y=>y.reusedFrom===
void 0).length,p=D(g,"task"),b=d.attempt===0?`run ${p}`:`retry ${d.attempt}`,w=[`  queue :done, ${i(Go(d))}, ${i(h)}`];return d.runningMs!==void 0&&w.push(`  ${b.
replaceAll(","," ")} :${f}${i(h)}, ${i(m)}`),w})]}),c=t.map(l=>l.planned.job.id).join(" \u2192 "),u=n.length-s.length;return{title:`Timeline${t.length>1?`, crit\
ical path: ${de(c,160)}`:""}${u>0?`; ${D(u,"shorter job")} not shown`:""}`,diagram:Uw(["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?"%M:%S":
o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${U8(o)}`,...a])}}r(L8,"timeline");const j8={second:[1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,3,6,12],
day:[1,2,5]},P8={second:1e3,minute:6e4,hour:36e5,day:864e5},D8=5;function U8(e){for(const t of["second","minute","hour","day"]){const n=j8[t].find(s=>s*P8[t]*D8>=
e);if(n!==void 0)return`${n}${t}`}return"1week"}r(U8,"tickInterval");const B8=r(e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.max(0,e)/1e3)*1e3).toISOString().slice(
0,19).replace("T"," "),"elapsedDate");function F8(e,t,n){const s=r(a=>{const c=Ho(a,n);return c?c.endedMs-c.startedMs:0},"length"),o=e.filter(a=>!t.includes(a)).
sort((a,c)=>s(c)-s(a)),i=new Set([...t.slice(-Dc),...o].slice(0,Dc));return e.filter(a=>i.has(a))}r(F8,"longest");function W8({batchJobs:e,planned:t}){const n=new Map;
for(const i of e){if(i.combinations.length===0)continue;const a=Bc(i.machine),c=n.get(a);c?c.count+=i.combinations.length:n.set(a,{record:i,count:i.combinations.
length})}const s=[...n.values()].filter(({record:i})=>G8(i,t.machine)),[o]=s;return o?[...n.values()].map(({record:i,count:a})=>{const c=!s.some(f=>f.record===i),
u=c?o.record.machine:t.machine,l=It(u,i.machine).replace(/ machines( in| with|$)/,"$1");return`${V(a)} on ${l}${c?"":H8(i,e)}`}).join(", "):""}r(W8,"movedText");
const Bc=r(({provisioningModel:e,machineType:t,region:n,zones:s,memoryMib:o,image:i})=>JSON.stringify([e,t,n,s,o,i]),"machineKey"),G8=r(({machine:e},t)=>Bc(e)!==
Bc(t),"isMoved");function H8(e,t){switch(e.why){case"waited":{const n=t.slice(0,t.indexOf(e)).findLast(({waitedMs:s})=>s!==void 0);return` after ${ye(n?.waitedMs??
0)} without machines`}case"refused":return", because Batch had no capacity or quota for others";case"lost":return" after too many lost machines";case"memory":return"\
 after they ran out of memory";default:return""}}r(H8,"moved_reasonText");function K8({jobs:e,status:t},n){if(Xe(t))return"";const s=e.reduce((c,{planned:u})=>c+
u.combinations.length,0),o=e.flatMap(({combinations:c})=>c).filter(c=>c.status==="SUCCESS").length,i=s-o;if(o===0||i===0)return"";const a=i===1?"the task that d\
id not succeed":`the ${D(i,"task")} that did not succeed`;return n?`**Re-run failed jobs** runs only ${a}; ${o===1?"one result is":`${V(o)} results are`} kept.`:
`With \`resume: true\`, **Re-run failed jobs** runs only ${a}; without it, everything runs again.`}r(K8,"resumeText");const J8=8,z8=100,Fw=2e4;function V8({jobs:e,
plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=qe(t);return e.filter(({status:i})=>i==="FAILED").flatMap(i=>{const[a=""]=yt(i.planned.job.id,new Map).
split("/"),c=Y8(i,a,n.has(i.planned.job.id)),u=r(l=>We(l,s)===l,"isPublic");return c.length<=z8&&c.every(u)?c:u(a)?[a]:[]})}r(V8,"onlyEntries");function Y8(e,t,n){
const s=pn(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:q8(e,s),a=new Set;for(const c of s){const u=Fc(c),l=u.find(d=>i.
has(d)),f=l===void 0?u:[l];a.add(f.length===0?t:`${t}: ${f.join(", ")}`)}return[...a]}r(Y8,"run_again_entriesOf");const Fc=r(({combination:{matrix:e}})=>yt("",e).
split("/").slice(1),"run_again_valuesOf");function q8({combinations:e},t){const n=new Map;for(const o of t)for(const i of Fc(o))n.set(i,(n.get(i)??0)+1);const s=new Set(
[...n].flatMap(([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of Fc(o))s.delete(i);return s}r(q8,"alwaysFailed");
function X8(e){const t=V8(e),n=t.map(c=>`  ${c}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(c=>!c.includes(": "));if(t.length===0||o||s.length>Fw)return"";const i=ot(s,{lines:n.length+1,characters:Fw},"yaml"),a="R\
un only what failed again";return n.length<=J8?`**${a}:**

${i}`:Ie(`${a} (${D(n.length,"line")})`,i)}r(X8,"runAgain");function Ww(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,a])=>{const c=e.
workflow.params.get(i),u=j(a),l=c?.secret?Ot:u===""?"(empty)":we(u,200);return[J(i,80),c?.type??"",l]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${D(s,"more param")}.`:"";return it([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}r(Ww,"paramsTable");function Gw(e){const t=e.flatMap(({combinations:o})=>o),
n=t.flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${V(n.length)} ${n.length===1?"result":"results"} \
reused from ${Z8(n)}, ${V(s)} executed`}r(Gw,"reuseText");function Z8(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,a)=>i-
a),s=[...new Set(e.flatMap(({run:i})=>i??[]))].sort(),o=r((i,a)=>a.length===0?[]:[`${i}${a.length>1?"s":""} ${a.join(", ")}`],"named");return[...o("attempt",n),
...o("run",s)].join(" and ")}r(Z8,"originsText");const Q8=20,Wc=r((e,t)=>({...e,maxBytes:t}),"within");function Oi(e,t={}){const n=oo(e),s=t.links??{},o=Zi(n),i=[
X8(e),K8(n,t.resume??!1)].filter(l=>l!==""),a=r(l=>s3(n,l),"warnings"),c=r(l=>h8({outcome:n,links:s,detail:l}),"jobs"),u=n.jobs.flatMap(l=>kl(l)??[]);return Nc(
(l,f)=>{const d=[`## ${zo(n.status)} ${J(n.verdict,400)}`,t3(n,t),Gw(n.jobs),J(t.change??"",600),J(bo(n.plan.leftOut),1e3),n3(n),n.advice===void 0?"":`**What to\
 do:** ${J(n.advice,600)}`,...o.length===0?[...i,a(l),c(l)]:[e8({causes:o,verdict:n.verdict,file:n.plan.workflow.file,links:s,detail:l}),...i,"### Jobs",c(l),a(
l)],e3(n,l),Kw(u.filter(Hw),l),GS(n,s,l),...i3({outcome:n,options:t,usage:u},l),...f?[]:["*This page is shortened to fit GitHub\u2019s limit; the run\u2019s folder and th\
e outputs contain everything.*"]];return ki(d)},t.maxBytes??Ic)}r(Oi,"renderSummary");function e3({jobs:e},t){return e.flatMap(s=>{const o=W8(s);return o===""?[]:
[`${we(s.planned.job.id,80)}: ${J(o,500)}`]}).slice(0,t.jobRows).join(`

`)}r(e3,"movedLines");function t3(e,t){const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[He(we(n.file,200),t.links?.
definition?.(n.at.line)),t.commit===void 0?"":we(t.commit,80),s.slice(0,3).map(i=>J(i,40)).join(", "),d$(e.startedMs),ye(e.endedMs-e.startedMs),J(Pc(e.jobs,t.prices)),
t.links?.folder===void 0?"":He("run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}r(t3,"factsLine");function n3({broken:e,verdict:t}){if(!e)return"";
const n=st(e);return[t.endsWith(n.replace(/\.$/,""))?"":we(n,1e3),e.hint?vi(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}r(n3,"brokenText");function s3(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${J(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${D(
s,"more warning")}`]:[];return[...n,...o,...o3(e,t)].join(`

`)}r(s3,"warningsText");function o3({jobs:e},t){const n=[...new Set(e.flatMap(a=>a.combinations.flatMap(c=>c.warnings)))];if(n.length===0)return[];const s=n.slice(
0,t.warnings).map(a=>`- ${J(a,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${D(o,"more")}`]:[];return[Ie(D(n.length,"note on outputs","notes on outputs"),[...s,
...i].join(`
`))]}r(o3,"notes");function i3(e,t){const{outcome:n}=e;if(t.params===0)return[];const s=Bw(I8(n.jobs)),o=L8(n),i=n.jobs.flatMap(c=>_8(c,t.gridCells)??[]),a=Ww(n.
plan,t.params);return[...s===void 0?[]:[Ie("Jobs and what they need",s)],...o===void 0?[]:[Ie(o.title,o.diagram)],...i.slice(0,Q8),...a===void 0?[]:[Ie(`Params \
(${n.plan.params.size})`,a)],Ie("Run and machines",r3(e,t))]}r(i3,"foldedSections");const Hw=r(({advice:e})=>e!==void 0,"hasAdvice");function Kw(e,t){const n=e.
slice(0,t.jobRows).map(({job:o,text:i,advice:a})=>`- ${we(o,80)}: ${J(i+(a?`: ${a}`:""),400)}`),s=e.length-n.length;return[...n,...s>0?[`- \u2026 and ${D(s,"mor\
e job")}`]:[]].join(`
`)}r(Kw,"usageLines");const r3=r(({outcome:e,options:{prices:t},usage:n},s)=>[`Run ${we(e.runId,120)} in ${we(e.runUri,300)}`,l8({jobs:e.jobs,maxRows:s.jobRows,
...t&&{prices:t}}),Y6(e),Kw(n.filter(o=>!Hw(o)),s)].filter(o=>o!=="").join(`

`),"runText"),Gc=6e4,a3=r(e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`,"commentMarker");function c3(e,t,n={}){
const s=Math.min(n.maxBytes??Gc,Gc)-t.length-1;return xc(`${t}
${Oi(e,Wc(n,s))}`,Gc)}r(c3,"commentBody");const u3=20,Jw=r(({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${_e(s)}`),...e.length>t?
[`\u2026 and ${D(e.length-t,"more combination")}`]:[]],"combinationLines");function l3({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r(
a=>a.map(c=>It(e,c)).join(", "),"list"),i=s.flatMap(([a])=>a??[]);return[...i.length>0?[`after ${ye(t.fallbackAfterMs)} without machines, or when they are lost:\
 ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no machine with more is known"}`]:[]]}r(l3,"moveLines");function f3({job:e,startEarly:t}){return t===void 0||
e.needs.length===0?"":t==="always"?"starts early whenever its needs run":"starts early"}r(f3,"plan_details_earlyText");const zw=r(e=>nc(e)?"one task per matchin\
g file":D(e.combinations.length,"task"),"taskCountText"),Vw=r(({job:e})=>e.strategy.matrix.size>0,"hasMatrix"),d3=r(e=>typeof e=="string"?_e(e):j(e),"paramText");
function h3(e,t,n){const s=e.workflow.params,o=[...e.params].map(([l,f])=>`  ${l} = ${s.get(l)?.secret?Ot:d3(f)}`),i=[...e.jobs.values()].flatMap(l=>{const{job:f,
machine:d,parallelism:m}=l,h=[f.needs.length>0?`needs ${f.needs.join(", ")} (${f.triggerRule})`:"needs nothing",f.condition?`if ${JSON.stringify(f.condition.value)}`:
"",zw(l),m>0?`${m} at a time`:"",`${d.machineType} in ${d.region}`,f3(l)],g=[...l3(l),...Vw(l)?Jw(l,u3):[]],p=h.filter(b=>b!=="").join(", ");return[`  ${f.id}: ${p}`,
...g.map(b=>`    ${b}`)]}),a=qe(e),c=bo(e.leftOut),u=ir(e,n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...u?[u]:[],...c?[c]:[],"Uploads:",...t.map(l=>`\
  ${l}`)].map(l=>We(l,a))}r(h3,"planLines");function m3(e,t,n){const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(Vw).slice(0,n.causes).
map(c=>{const u=`${c.job.id}: ${D(c.combinations.length,"combination")}`;return Ie(u,ot(Jw(c,s).join(`
`),o))}),a=[...t.slice(0,s),...t.length>s?[`\u2026 and ${D(t.length-s,"more")}`]:[]];return[...i,Ie(`Uploads (${t.length})`,ot(a.join(`
`),o))]}r(m3,"planDetails");const Yw=r(e=>`${de(e.file)}:${e.line}:${e.column}`,"positionText"),Hc=r(e=>nt(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),"excerptText"),qw=40;function p3(e){const[t="",n="",...s]=Hc(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Hc(e);const i=Math.min(o,t.length-t.trimStart().length),a=o-i<qw?i:o-qw/2,c=a>i?"\u2026":"";return`${c}${t.
slice(a)}
${" ".repeat(c.length+o-a)}^`}r(p3,"narrowExcerpt");function Kc(e){const n=[`${e.at?`${Yw(e.at)}: `:""}${de(e.message,1e3)}`];return e.excerpt&&n.push(Xw(Hc(e.excerpt),
"  ")),e.hint&&n.push(Xw(nt(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}r(Kc,"problemText");const Xw=r((e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),"indented"),Jc=r((e,t={})=>Nc(n=>g3(e,t,n),t.maxBytes??Ic),"renderPlanSummary");function g3(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((h,g)=>h+
g.combinations.length,0),{workflow:a}=e,c=`${D(o.length,"job")}, ${D(i,"task")}`,u=t.isRunning?`running ${c}`:`a plan of ${c}; nothing was started`,l=Bw(o.map(h=>({
job:h.job,picture:"",note:zw(h)}))),f=Ww(e,n.params),d=o.slice(0,n.jobRows).map(h=>[He(J(h.job.id,80),s.definition?.(h.job.at.line)),h.job.needs.map(g=>J(g,60)).
join(", "),nc(h)?"1 per file":V(h.combinations.length),J(jw(h.machine),120),J(h.machine.region,60)]),m=o.length-d.length;return ki([`## ${t.isRunning?"\u23F3":"\
\u{1F50E}"} ${J(a.name,80)}: ${u}`,He(we(a.file,200),s.definition?.(a.at.line)),J(bo(e.leftOut),1e3),Qw(e.warnings,"\u26A0\uFE0F",s,n),it([{title:"Job"},{title:"\
Needs"},{title:"Tasks",align:"right"},{title:"Machine"},{title:"Region"}],d)+(m>0?`

\u2026 and ${D(m,"more job")}.`:""),t.isRunning?"":J(ir(e,t.prices),600),l===void 0?"":Ie("Jobs and what they need",l,!0),f===void 0?"":Ie(`Params (${e.params.size}\
)`,f),...t.uploads?m3(e,t.uploads,n):[]])}r(g3,"planPage");function Zw(e,t,n={}){return Nc(s=>ki([`## \u274C ${D(e.length,"problem")} in ${J(t,200)}; nothing wa\
s started`,Qw(e,"\u274C",n.links??{},s)]),Ic)}r(Zw,"renderProblemsSummary");function Qw(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(
c=>{const u=c.at&&He(we(Yw(c.at),300),n.definition?.(c.at.line));return[`${t} **${J(c.message,1e3)}**${u?` \xB7 ${u}`:""}`,c.excerpt?ot(p3(c.excerpt),{lines:12,
characters:240},"yaml"):"",c.hint?vi(c.hint,1e3):""].filter(l=>l!=="").join(`

`)}),...i>0?[`\u2026 and ${D(i,"more")}.`]:[]].join(`

`)}r(Qw,"problemList");function b3(e){const t=[e.deletedBatchJobs>0?D(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?D(e.deletedObjects,"object"):""].filter(
i=>i!==""),n=t.length===0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return ki([`#### ${e.left.length===0?"\u{1F9F9}":
"\u26A0\uFE0F"} Cleanup: ${n}${e.left.length===0?"":`, ${D(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${J(i,500)}`),...o>0?[`- \u2026 and ${D(o,"more")}`]:
[]].join(`
`)])}r(b3,"renderCleanupSummary");function w3(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:a,
paramsFile:c,matrix:u,matrixJob:l,projectId:f,region:d}=t,m=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],h=[i,a,c,u,l,f,d],g=(0,Ne.createHash)("sha256").update(
JSON.stringify([...m,...h])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[g,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}\
/${n.repository}/actions/runs/${n.runId}`}}r(w3,"checkIdentity");async function ey(e,t,n,s){const o=K6(t,n),[i,a,c]=t.externalId.split("/");if(Number(c)>1){const l=(await e.
checkRuns(t.headSha)).find(f=>f.externalId.startsWith(`${i}/${a}/`)&&Number(f.externalId.split("/")[2])<Number(c)&&f.annotations===0);if(l){const{name:f,head_sha:d,
...m}=o;return await e.updateCheckRun(l.id,m),l.id}}const u=await e.createCheckRun(o);try{const l=(await e.checkRuns(t.headSha)).filter(f=>y3(f.name,o.name??"")&&
f.id<u&&$3(f.externalId,t.externalId)).length;l>0&&await e.updateCheckRun(u,{name:`${o.name} (${l+1})`})}catch(l){if(!(l instanceof B))throw l;s(`Another check \
run of this commit may have the same name: ${l.advice}`)}return u}r(ey,"openCheckRun");const y3=r((e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(
t.length)),"isNamed"),$3=r((e,t)=>e!==t&&e.split("/").slice(1,3).join("/")===t.split("/").slice(1,3).join("/"),"isOtherLeg"),ty="check_run_ending",k3=4e4,S3=50,
E3=1e5;function _3(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=r(c=>JSON.stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:c}),"textWit\
h"),a=i(e.annotations.slice(0,S3));return Buffer.byteLength(a)<=E3?a:i([])}r(_3,"endingText");function v3(e){const t=Tt(e);if(typeof t!="object"||t===null)return;
const{conclusion:n,endedMs:s,title:o,summary:i,annotations:a}=t,c=Object.values(Si).find(u=>u===n);if(!(!c||typeof o!="string"||typeof i!="string")&&!(!Number.isSafeInteger(
s)||!Array.isArray(a)||!a.every(O3)))return{conclusion:c,endedMs:Number(s),title:o,summary:i,annotations:a}}r(v3,"readEnding");function O3(e){if(typeof e!="obje\
ct"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(c=>typeof c=="string")&&Number.isSafeInteger(n)&&/^(failure|warning|notice)$/.
test(String(i))}r(O3,"isAnnotation");const Mi="https://console.cloud.google.com";function Pn(e,t){if(!t.repository||!t.headSha||e==="")return{};const n=`${t.serverUrl}\
/${t.repository}/blob/${t.headSha}`,s=r((o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`,"source");return{source:s,definition:r(o=>s(e,o),"\
definition")}}r(Pn,"definitionLinks");function M3(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,""),[i]=e.plan.jobs.values();return{...Pn(e.plan.
workflow.file,t),logs:r(({job:a,batchJob:c,taskIndex:u})=>{if(!c.uid)return;const{projectId:l}=a.planned.machine,f=[`logName="projects/${l}/logs/batch_task_logs\
"`,`labels.job_uid="${c.uid}"`,...u===void 0?[]:[`labels.task_id=~"-group0-${u}(/|$)"`]].join(`
`),d=new Date(c.createdMs-6e4).toISOString(),m=new Date((c.endedMs??c.createdMs+14*864e5)+6e5).toISOString();return`${Mi}/logs/query;query=${encodeURIComponent(
f)};startTime=${d};endTime=${m}?project=${l}`},"logs"),...(n||s)&&{artifacts:{folder:r(a=>`${Mi}/storage/browser/${ny(a)}`,"folder"),file:r(a=>`https://storage.\
cloud.google.com/${ny(a)}`,"file")}},...n&&{batchJob:r(({job:a,batchJob:c})=>{const[,,,u,,l]=c.name.split("/");return`${Mi}/batch/jobsDetail/regions/${u}/jobs/${l}\
/details?project=${a.planned.machine.projectId}`},"batchJob"),folder:`${Mi}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}r(M3,"linksOf");const ny=r(
e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),"pathOf"),zc=100,T3=15e3,A3=6e4,N3=6e5,x3=2500,I3=6e5,C3={progress:r(()=>{},"progress"),finish:r(async()=>{},
"finish")};async function R3(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.gitHub,a=Ti(n,o.call,t,s.workflow.name);if(!a)return C3;const c=Pn(s.workflow.
file,t.gitHub),u=Jc(s,{links:c,isRunning:!0,maxBytes:_i-8e3,...n.prices&&{prices:n.prices}}),l={startedMs:o.startedMs,title:"Starting",summary:u},f=r(async h=>{
const g=a.identity(o.nonce),p=await a.attempt("The check run",()=>ey(a.api(h),g,l,a.notice));return p!==void 0&&e.noted(p),p},"open"),d=a.wantsCheck?await f():void 0,
m=d===void 0?void 0:L3({id:d,page:u,target:a,session:o,clock:t.clock});return{progress:r((h,g)=>m?.progress(h,g),"progress"),async finish(h,g){await m?.end();const p=D3(
h.endedMs+I3,t),w=d===void 0&&a.wantsCheck&&!a.isRefused()?await f(p):d;if(w!==void 0){const S={conclusion:Si[h.status],endedMs:h.endedMs,title:h.verdict,summary:Oi(
h,Wc(g,_i)),annotations:yw(h,zc)},E={...S,summary:Oi(h,Wc(g,k3))};t.runner.saveState(ty,_3(E));const _=Cc(S);await a.attempt("The check run",()=>Vc(a.api(p),w,_))&&
e.noted(void 0)}if(!a.wantsComment||i===void 0)return;const y=a3(`${s.workflow.file} ${s.workflow.name}`),$=c3(h,y,g),k=n.commentOnPr==="on_failure"&&Xe(h.status);
await a.attempt("The comment",()=>a.api(p).upsertComment(i,{marker:y,body:$,isOnlyUpdate:k}))}}}r(R3,"openGitHubReport");function L3({id:e,page:t,target:n,session:s,
clock:o}){let i="",a=o.now(),c=Promise.resolve(),u=!1;return{progress(l,f){const d=o.now(),m=d-s.startedMs>N3?A3:T3;if(u||d-a<m)return;const h=[...KM(l),...f?[f]:
[]],g=h.join("; ");if(g===i||g==="")return;[i,a]=[g,d];const p=[...h.map(w=>`- \u23F3 ${J(w)}`),"",t].join(`
`),b=J6({title:g,summary:p});c=n.attempt("The progress of the run",()=>n.api().updateCheckRun(e,b)).then(w=>{u=w===void 0})},async end(){u=!0,await c}}}r(L3,"li\
veCount");async function j3(e,t,n,s){const o=[...e.jobs.values()].reduce((a,{combinations:c})=>a+c.length,0),i=Ti(t,n.call,s,e.workflow.name);await sy(i,n,s.clock,
{conclusion:"neutral",title:`Plan: ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:Jc(e,{links:Pn(e.workflow.file,s.gitHub),maxBytes:_i,...t.prices&&
{prices:t.prices}}),annotations:$w(e.warnings,{level:"warning",limit:zc})})}r(j3,"reportPlan");async function P3({problems:e,file:t},n,s,o){const i=n.workflowName??
t.replace(/^.*\/|\.ya?ml$/g,""),a=Ti(n,s.call,o,i);await sy(a,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; n\
othing was started`,summary:Zw(e,t,{links:Pn(t,o.gitHub)}),annotations:$w(e,{limit:zc})})}r(P3,"reportProblems");async function sy(e,t,n,s){e?.wantsCheck&&await e.
attempt("The check run",async()=>{const{title:o,summary:i}=s,a={startedMs:t.startedMs,title:o,summary:i},c=await ey(e.api(),e.identity(t.nonce),a,e.notice),u={...s,
endedMs:n.now()};await Vc(e.api(),c,Cc(u))})}r(sy,"reportAtOnce");const D3=r((e,{runner:t,clock:n})=>({limitUntilMs:e,onLimit:r(s=>{const o=new Date(n.now()+s).
toISOString().slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)},"onLimit")}),"patienceUntil");async function U3(e,t,n,s){
const o=e.checkRunId,a={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},c=o===void 0?void 0:Ti(a,t,n,"",s);if(o===void 0||!c)return;
const u=v3(n.runner.state(ty))??B3(e,n.clock),l=await c.attempt("The check run",()=>Vc(c.api(),o,Cc(u))),{serverUrl:f,repository:d}=n.gitHub;return l?void 0:`${f}\
/${d}/runs/${o}`}r(U3,"concludeLostCheckRun");function B3({status:e,runId:t},n){const s=Object.keys(Si).find(i=>i===e),o=s?"The step was killed before it wrote \
its report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is s\
till running.";return{conclusion:Si[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}r(B3,"endingWithoutPage");async function Vc(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}r(Vc,"sendAll");function Ti(e,t,n,s,o=n.
stop){const{gitHub:i,runner:a,environment:c}=n,u=i.pullRequest!==void 0,l=e.checkRun==="true"||e.checkRun==="auto"&&u,f=e.commentOnPr!=="never"&&u;if(!i.repository||
!i.checkSha||!(l||f))return;const d=e.githubToken;if(!d){a.notice('No check run and no comment are written: the input "github_token" is empty.');return}let m=!1;
return{wantsCheck:l,wantsComment:f,notice:a.notice,isRefused:r(()=>m,"isRefused"),api:r(h=>{const g=o.aborted?AbortSignal.timeout(x3):o,{apiUrl:p,repository:b}=i;
return j6({apiUrl:p,repository:b,token:d,call:t,signal:g,patience:o.aborted?void 0:h})},"api"),identity:r(h=>w3({inputs:e,workflowName:s,gitHub:i,environment:c,
nonce:h}),"identity"),async attempt(h,g){try{return await g()}catch(p){if(!(p instanceof B))throw p;const b=`${h} was not written: ${p.advice}`;m||=!p.isLimit&&
p.httpStatus>=400&&p.httpStatus<500,!p.isLimit&&(p.httpStatus===403||p.httpStatus===404)?a.notice(b):a.warning(b);return}}}}r(Ti,"targetOf");const F3=U(import.meta.
url)("node:stream/promises");function W3(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:a})=>a.bucket))];return[...["definition.yml","params.\
json","run.json"].map(a=>t.folder+a).map(a=>`gs://${o[0]}/${a}`),...n?o.map(a=>`gs://${a}/${wr(t)}`):[],...s.flatMap(({job:a,machine:c,combinations:u})=>{const l=`\
gs://${c.bucket}/${ko(t,a.id,0)}`;return(u.length>$s?["combinations.jsonl","job.json"]:["job.json"]).map(d=>l+d)})]}r(W3,"plannedUploads");const oy=1e5;function G3(e,t){
const n=z3(e),s=r(o=>We(JSON.stringify(t(o)??null),n),"batchJobJson");return ry(e,o=>[["combinations",ay(o,o.combinations.length)],["batch_job",s(o)],...H3.flatMap(
([i,a])=>{const c=K3(o,a).map(u=>s(jl(o,u)));return c.length>0?[[i,Pt(c)]]:[]})])}r(G3,"planJson");const H3=[["fallback",e=>({fallback:e,memory:0})],["on_out_of\
_memory",e=>({fallback:0,memory:e})]];function K3(e,t){const n=[];for(;Zn(e,t(n.length+1));)n.push(t(n.length+1));return n}r(K3,"rungsOf");function iy(e,t){if(t.
length<=oy)return t;for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=ry(e,o=>[["combinations",ay(o,n)],["combination_count",ne(o.combinations.length)],
["truncated","true"]]);if(s.length<=oy)return s}return Me([["workflow",ne(e.workflow.name)],["truncated","true"]])}r(iy,"planOutput");function ry(e,t){const n=e.
workflow.params;return Me([["workflow",ne(e.workflow.name)],["params",Me([...e.params].map(([s,o])=>[s,_e(n.get(s)?.secret?Ot:o)]))],["jobs",Pt([...e.jobs.values()].
map(s=>J3(s,t(s))))],["warnings",Pt(e.warnings.map(s=>Me([["message",ne(s.message)],["line",ne(s.at?.line)],["column",ne(s.at?.column)]])))]])}r(ry,"plan_json_w\
ritten");const J3=r((e,t)=>Me([["id",ne(e.job.id)],["needs",JSON.stringify(e.job.needs)],["trigger_rule",ne(e.job.triggerRule)],["if",ne(e.job.condition?.value)],
["retry",ne(e.job.retry)],["fail_fast",ne(e.job.strategy.failFast)],["parallelism",ne(Et(e,e.combinations.length))],...e.startEarly?[["start_early",ne(e.startEarly)]]:
[],...e.glob?[["matrix_glob",ne(e.glob.text)]]:[],...t]),"jobJson"),ay=r((e,t)=>Pt(e.combinations.slice(0,t).map(n=>Me([["strategy_id",ne(n.strategyId)],["matri\
x",_e(n.matrix)]]))),"combinationsJson"),z3=r(e=>qe(e).filter(t=>!/^[\d.]+$/.test(t)).map(t=>JSON.stringify(t).slice(1,-1)),"jsonSecrets"),V3=r(e=>Pt(e.map(t=>Me(
[["code",ne(t.code)],["message",ne(t.message)],["file",ne(t.at?.file)],["line",ne(t.at?.line)],["column",ne(t.at?.column)],["hint",ne(t.hint)]]))),"problemsJson");
async function Y3(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,a]of s.entries())i<vc?n.error(Kc(a),fy(a)):n.info(Kc(a));if(n.outputs({status:"FAILED",failed:yk(
s),plan:V3(s)}),e.inputs?.jobSummary??!0){const i=Pn(e.file,t.gitHub);await Fs(Zw(s,e.file,{links:i}),t)}const o=s.length===1?"1 problem":`${s.length} problems`;
return n.fail(`${o} found before anything was started; nothing was spent.`),1}r(Y3,"publishProblems");async function q3({plan:e,inputs:t,identity:n,hasSource:s},o){
const i=uy(e,n,t,o),a=W3(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.name}'`,h3(e,a,t.prices));for(const l of e.jobs.values()){const f=qe(e),d=JSON.stringify(
ly(l,n,t,o),void 0,2);o.runner.group(`Batch job of '${l.job.id}'`,We(d,f).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:iy(e,i),status:"SUCCESS",run_id:n.runId});const c=Pn(e.workflow.file,o.gitHub);t.jobSummary&&await Fs(Jc(e,{links:c,uploads:a,...cy(t)}),
o);const u=[...e.jobs.values()].reduce((l,{combinations:f})=>l+f.length,0);return o.runner.info(`Dry run: ${D(e.jobs.size,"job")} with ${D(u,"task")} would run;\
 nothing was started.`),0}r(q3,"publishPlan");async function X3(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:a}=t,c=gA(o,t),u=await dy({output:"result_file",name:"\
result.json",runId:a,parts:c},s),l=KS(o,n.artifactsUri),f=e$(l),d=await dy({output:"artifacts_file",name:"artifacts.json",runId:a,parts:f},s),m=bk({outcome:t,context:bA(
o,t),resultFile:u,artifacts:l,artifactsFile:d,planText:iy(t.plan,uy(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(m);const h={...t,warnings:[]};for(const{
path:E,startLine:_,title:v,message:O,level:N}of yw(h))(N==="failure"?i.error:N==="warning"?i.warning:i.notice)(`${E}:${_}: ${v}: ${O}`,{file:E,startLine:_,title:v});
const g=s.gitHub.headSha.slice(0,7),p=Xe(t.status),b=e.history.change(t),w=n.cleanup==="never"||n.cleanup==="on_success"&&!p,y={resume:n.resume,links:M3(t,s.gitHub,
w,n.artifactsUri!==void 0),...g&&{commit:g},...b&&{change:b},...cy(n)};n.jobSummary&&await Fs(Oi(t,y),s),await e.report.finish(t,y);const $=Pc(t.jobs,n.prices);
for(const{job:E,text:_,advice:v}of t.jobs.flatMap(O=>kl(O)??[]))i.info(`${de(E)}: ${_}${v?`: ${v}`:""}`);$&&i.info(`Machines: ${$}.`);const k=Mw(t);k&&i.info(`${k}\
.`),b&&i.info(b);const S=Gw(t.jobs);return S&&i.info(S),p?i.info(t.verdict):n.failOnError?i.fail(t.verdict):i.warning(t.verdict),p||!n.failOnError?0:1}r(X3,"pub\
lishOutcome");const cy=r(({prices:e})=>e&&{prices:e},"priced"),uy=r((e,t,n,s)=>G3(e,o=>ly(o,t,n,s)),"planText");function ly(e,t,n,s){const o=s.program();return Gr(
{planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${ko(t,e.job.id,0)}job.json`,taskCount:e.combinations.length,program:{loader:"<task runner>",archive:`<${o.
archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}r(ly,"publish_specOf");const fy=r(({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.
column,title:t}:{title:t},"publish_placeOf");function Yc(e,t){for(const n of e)t.runner.warning(Kc(n),fy(n))}r(Yc,"tellWarnings");async function Fs(e,t){try{await t.
runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${ht(n)}`)}}r(Fs,"writeSummary");async function dy(e,t){const n=(0,z.join)(t.environment.
RUNNER_TEMP||(0,tt.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,z.join)(n,e.name);try{return await(0,ce.mkdir)(n,{recursive:!0}),await(0,F3.pipeline)(Lf.Readable.
from(e.parts),(0,De.createWriteStream)(s,{mode:384})),s}catch(o){return t.runner.warning(`The file of an output was not written, so "${e.output}" is empty: ${ht(
o)}`),""}}r(dy,"writeFile");const Z3=32,Q3=16;class eU{static{r(this,"ResultReads")}#e=new Set;#n={early:0,due:0};line(t,n){const s={kind:t,waiting:[],started:0},
o=r(()=>this.#o(s),"abandon");return async i=>{const a=await new Promise(c=>{if(n.aborted)return c(!1);s.waiting.length===0&&n.addEventListener("abort",o),s.waiting.
push(c),this.#e.add(s),this.#s()});s.waiting.length===0&&n.removeEventListener("abort",o);try{return await i()}finally{a&&this.#n[t]--,this.#s()}}}#s(){for(let t=this.#r();t;t=
this.#r()){const n=t.waiting[t.started++];this.#e.delete(t),t.started<t.waiting.length?this.#e.add(t):hy(t),this.#n[t.kind]++,n?.(!0)}}#r(){const{early:t,due:n}=this.#n;
if(!(t+n>=Z3)){for(const s of this.#e)if(s.kind==="due"||t<Q3)return s}}#o(t){this.#e.delete(t);const{waiting:n,started:s}=t;hy(t);for(const o of n.slice(s))o(!1)}}
function hy(e){e.waiting=[],e.started=0}r(hy,"empty");async function tU({storage:e,bucket:t,job:n},s,o){const i=new Set,a=new Map;for(const{index:c,combination:u}of s){
const{artifacts:l,outcome:f,stored:d}=u;if(!l||!f)continue;i.add(c);const m=d&&uf(d.name);if(m===void 0)continue;const h=`${m}${yt(n,f.combination.matrix)}/`,g=`${m}${yt(
n,new Map)}/`;a.set(g,(a.get(g)??new Map).set(h,{prefix:h,left:l,index:c}))}for(const[c,u]of a){let l;for await(const f of e.list({bucket:t,prefix:c},o))for(const{
name:d,generation:m}of f){if(!l||!d.startsWith(l.of.prefix)){const g=nU(d,u);l=g&&{of:g,missing:new Map(fr(g.left).map(p=>[p.path,p.generation]))}}if(!l)continue;
const h=d.slice(l.of.prefix.length);l.missing.get(h)===m&&l.missing.delete(h),l.missing.size===0&&i.delete(l.of.index)}}return i}r(tU,"withoutArtifacts");function nU(e,t){
for(let n=e.indexOf("/");n>=0;n=e.indexOf("/",n+1)){const s=t.get(e.slice(0,n+1));if(s)return s}}r(nU,"ownerOf");const qc=64*1024*1024;function my({version:e,runId:t,
isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));
return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}r(my,"manifestText");const Ws=r((e,t)=>`${e}${t}.json`,"manifestName");function Xc(e){const t=Tt(e);if(!gy(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.
test(t.run_id)||!Array.isArray(t.entries))return;const n=t.entries.flatMap(s=>sU(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}r(Xc,"r\
eadManifest");function sU(e){if(!gy(e))return;const{job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:a,sha256:c}=e,u=[t,n,s,o,i,a,c];if(!u.every(b=>typeof b==
"string"&&b!==""))return;const[l="",f="",d="",m="",h="",g="",p=""]=u;if(!(!/^\d+$/.test(h)||!/^[0-9a-f]{64}$/.test(p)))return{job:l,strategyId:f,needs:d,name:m,
generation:h,crc32c:g,sha256:p}}r(sU,"manifest_entryOf");async function py(e,t,n){const{bucket:s,job:o,needs:i}=t,a=new Map;for await(const c of e.list({bucket:s,
prefix:t.resultsPrefix},n))for(const u of ma(c,t))u.isOwn&&u.retry>=(a.get(u.task)?.retry??0)&&a.set(u.task,u);return[...a.values()].flatMap(({name:c,generation:u,
crc32c:l,metadata:f})=>{const{status:d,job_skipped:m,strategy_id:h="",sha256:g=""}=f;return d!=="SUCCESS"||m!=="false"||h===""?[]:[{job:o,strategyId:h,needs:i,name:c,
generation:u,crc32c:l,sha256:g}]})}r(py,"acceptedIn");const gy=r(e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"manifest_isRecord"),oU={begin:r(async()=>{},
"begin"),take:r(async()=>{},"take"),keep:r(()=>{},"keep")},iU=3e4;function rU({runId:e,buckets:t},n,{clients:s,clock:o,log:i,reads:a}){const c=new Map,u=new Set;
let l=!1;const f=new Map(t.map(E=>[E.name,E])),d=r((E,_)=>JSON.stringify([E,_.job,_.needs]),"keyOf");function m(E,_){for(const v of _.entries){const O=d(E,v),N=c.
get(O)??new Map;c.set(O,N);const A=N.get(v.strategyId);A&&BigInt(A.entry.generation)>BigInt(v.generation)||N.set(v.strategyId,{entry:v,runId:_.runId})}}r(m,"add");
async function h(E,_){const v=await s.storage(E);for await(const O of v.list({bucket:E.name,prefix:n},_))for(const{name:N}of O){const A={bucket:E.name,name:N,maxBytes:qc},
C=Xc(new TextDecoder().decode(await v.read(A,_)));C&&N===Ws(n,C.runId)&&m(E.name,C)}}r(h,"readFrom");function g(E){l||(l=!0,i.warn(`resume: a result of an earli\
er run cannot be read, so its combination runs again. ${E.advice}`))}r(g,"warnOfRead");async function p(E,{entry:_,runId:v},O){const{job:N,index:A,storage:C}=E,
{planned:R}=N,L=R.combinations[A];if(!L)return;const{name:K,generation:ie}=_,Z={planned:R,combination:L,index:A,earlierAttempts:0,retry:0};let ae;try{ae=await pa(
{storage:C,name:K,generation:ie,at:Z,keep:O.state.keep},O.signal)}catch(F){if(!(F instanceof B)||O.signal.aborted)throw F;F.httpStatus!==404&&g(F);return}const{
outcome:re}=ae.combination;if(!(ae.sha256!==_.sha256||re?.status!=="SUCCESS")&&re.combination.strategyId===L.strategyId)return{index:A,combination:{...ae.combination,
outcome:{...re,attempts:0,reusedFrom:lU(v,e)},stored:{name:K,generation:ie}}}}r(p,"read");async function b(E,_,v){const{job:O,machine:N}=E.job.planned,A={storage:E.
storage,bucket:N.bucket,job:O.id};try{const C=await tU(A,_,v.signal),R=C.size===1?"1 result is":`${C.size} results are`;return C.size>0&&i.say(`${O.id}: ${R} no\
t reused, because artifacts are gone`),_.filter(({index:L})=>!C.has(L))}catch(C){if(!(C instanceof B)||v.signal.aborted)throw C;return g(C),_.filter(({combination:R})=>!R.
artifacts)}}r(b,"whole");async function w(E,_){const{planned:v}=E,{id:O}=v.job,N=c.get(d(v.machine.bucket,{job:O,needs:ua(_.state,O)}));if(!N)return;const A=new Map;
for(const{strategyId:Z}of v.combinations)A.set(Z,(A.get(Z)??0)+1);const C=a.line("due",_.signal),R=await s.storage(ue(v.machine)),L=v.combinations.flatMap(({strategyId:Z},ae)=>{
const re=N.get(Z);return!re||A.get(Z)!==1?[]:[C(()=>p({job:E,index:ae,storage:R},re,_))]}),K=(await Promise.all(L)).flatMap(Z=>Z??[]);for(const{index:Z,combination:ae}of await b(
{job:E,storage:R},K,_))w_(E,Z,ae);const ie=E.combinations.filter(({outcome:Z})=>Z?.reusedFrom!==void 0).length;ie>0&&i.say(`${O}: ${ie} of ${v.combinations.length}\
 results reused`)}r(w,"takeFor");async function y(E,_){const v=await uU(E,s,_);for(const[O,N]of v){const A=f.get(O);if(!A||N.length===0)continue;const C=await s.
storage(A),R=my({version:1,runId:e,isFinal:!1,entries:N}),L=Ws(n,e);await C.replace({bucket:O,name:L,content:R,contentType:"application/json"},_)}}r(y,"write");
let $=o.now(),k=0,S=!1;return{async begin(E){for(const _ of f.values())try{await h(_,E)}catch(v){if(!(v instanceof B)||E.aborted)throw v;i.warn(`resume: everyth\
ing runs again. ${v.advice}`)}c.size===0&&i.say("resume: no earlier run left a result of the same commit, definition, params, files and machines.")},async take(E,_){
if(c.size===0)return;const v=[...E.jobs.values()].filter(O=>O.phase==="waiting"&&!u.has(O)&&aU(O,E));for(const O of v)u.add(O),await w(O,{state:E,signal:_})},keep(E,_){
const v=cU(E);S||v===k||o.now()-$<iU||(S=!0,$=o.now(),y(E,_).then(()=>{k=v}).catch(O=>{if(!(O instanceof B))throw O;_.aborted||i.warn(`resume: accepted results \
could not be recorded. ${O.advice}`)}).finally(()=>{S=!1}))}}}r(rU,"resumeOf");const aU=r((e,t)=>e.planned.job.needs.every(n=>t.jobs.get(n)?.phase==="ended"),"r\
esume_haveEnded"),cU=r(e=>[...e.jobs.values()].flatMap(({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0),"endedTasks");async function uU(e,t,n){
const s=new Map;for(const{planned:o,parts:i}of e.jobs.values()){const{bucket:a}=o.machine;for(const c of i){const u=await t.storage(ue(o.machine)),l=await py(u,
{...c,bucket:a,job:o.job.id},n);s.set(a,[...s.get(a)??[],...l])}}return s}r(uU,"acceptedBy");function lU(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];
return{attempt:Number(s),...!t.startsWith(`${n}-`)&&{run:n}}}r(lU,"originOf");function fU(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,
n.eventName,n.isFork,n.headSha],i=["GITHUB_SHA","GITHUB_REF","GITHUB_WORKFLOW"],a=[...t.jobs].map(([u,l])=>[u,yn(l).map(dU),l.combinations.map(({strategyId:f,matrix:d})=>[
f,by(d)])]),c=[...o,...i.map(u=>s[u]??""),t.workflow.name,e.definitionText,by(t.params),a,e.source?Ec(e.source.archive):"",At(e.program.loader+e.program.archive),
no,Gn];return At(JSON.stringify(c)).slice(0,16)}r(fU,"resumeKey");const by=r(e=>_e(e),"resume_key_jsonOf"),dU=r(e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:
n),"resume_key_machineText"),wy=r(e=>({say:e.info,notice:e.notice,warn:e.warning,group:e.group,debug:e.debug,isDebug:e.isDebug}),"runLog");async function hU(e){
const t={startedMs:e.clock.now(),nonce:(0,Ne.randomBytes)(3).toString("hex"),call:fd(_o(mU(e),e),e)},n=await d6(e,t.startedMs);pU(n,e),Yc(n.warnings,e);const{inputs:s,
plan:o,whole:i}=n;if(!s||!o||!i)return yy(n,t,e);const a=wp(e.gitHub,s.prefix,t.nonce),c={inputs:s,plan:o,whole:i,prepared:n,identity:a,session:t};if(s.dryRun)return gU(
c,e);const u=ld(wo(s),t.call,e);u.authenticate(e.stop).catch(()=>{});try{const l=s.preflight?await bU(c,u,e):[],f=l.length===0?await wU(c,u,e):{ready:c,problems:l};
return f.problems.length===0||e.stop.aborted?await yU(f.ready,u,e):await yy({inputs:s,file:n.file,problems:f.problems},t,e)}finally{await u.close()}}r(hU,"run");
const mU=r(({runner:{inputs:e}})=>({workloadIdentityProvider:e.workload_identity_provider??"",serviceAccount:e.service_account??""}),"asGiven");function pU({inputs:e,
plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,...t?qe(t):[],e?.githubToken??"",...hu(o)];for(const a of new Set(i))s.mask(a)}r(pU,"maskSecrets");async function yy(e,t,n){
const s=await Y3(e,n);return e.inputs&&await P3(e,e.inputs,t,n),s}r(yy,"refuse");async function gU({plan:e,inputs:t,identity:n,prepared:s,session:o},i){const a=s.
source!==void 0,c=await q3({plan:e,inputs:t,identity:n,hasSource:a},i);return await j3(e,t,o,i),c}r(gU,"showPlan");async function bU({plan:e,inputs:t},n,s){const o=_o(
wo(t),s),i=await KI({plan:e,inputs:t,clients:n,principal:o,signal:s.stop});return Yc(i.warnings,s),i.problems}r(bU,"ask");async function wU(e,t,n){const{prepared:s,
whole:o,inputs:i}=e,{caller:a}=_o(wo(i),n),c=await BI(o,{clients:t,caller:a},n.stop);if(!c||n.stop.aborted)return{ready:e,problems:[]};if("problem"in c)return{ready:e,
problems:[c.problem]};const u=await y6(s,c.files,n.environment);Yc(u.warnings,n);const{plan:l=e.plan,problems:f}=u;return n.runner.info(`matrix_glob: ${D(c.files.
length,"file")} found.`),{ready:{...e,plan:l,whole:u.whole??o,prepared:u},problems:f}}r(wU,"listFiles");async function yU(e,t,n){const{inputs:s,identity:o}=e,i=XE(
n.environment.RUNNER_TEMP||(0,tt.tmpdir)()),a=$U(e,n),c=bo(e.plan.leftOut);c&&n.runner.info(c),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(ir(e.plan,s.prices));
const u=await kU(e,{clients:t,everything:a,texts:i},n),l=await vU(u,e,a);l&&k_(u.state,n.clock.now());const f=l?void 0:await u.artifacts.finish(u.state),[d]=a.buckets,
m=d?.name??"",h={identity:o,bucket:m,endedMs:n.clock.now(),broken:l??f},g=await fI(n.environment,e.prepared.source?.paths??[]),p=`gs://${m}/${o.folder}`,b=JS(Q2(
u.state),u.state,{kept:s.artifactsUri,runUri:p}),w=hS(b,{workspace:g});await D2(w,qe(u.plan));const y=eI(u.state,w,h);u.handover.ended(y.status);const $=await X3(
u,y,s,n);return await u.history.keep(y),i.close(),$}r(yU,"carryOut");function $U({inputs:e,plan:t,whole:n,prepared:s,identity:o},i){const a=Fx(t,o,e);if(!e.resume)
return a;const{environment:c,gitHub:u}=i,{definitionText:l,source:f}=s,d=fU({plan:n,definitionText:l,source:f,program:i.program(),gitHub:u,environment:c});return{
...a,resume:yp(o,d)}}r($U,"handoverOf");async function kU(e,t,n){const{inputs:s,plan:o,identity:i,session:a}=e,{clients:c,everything:u}=t,{clock:l}=n,f=wy(n.runner),
d=new eU,m=hx(u,n.runner),h=T6(o,i,u.buckets[0]?.name??"",n.runner),g=await R3({plan:o,inputs:s,session:a,noted:m.checkRun},n),{resume:p}=u,{source:b}=e.prepared,
[w]=u.buckets;return{plan:o,identity:i,settings:_U(s),...b&&{sourceSha256:Ec(b.archive)},program:n.program(),startedMs:a.startedMs,clock:l,clients:c,log:f,state:e_(
o,a.startedMs,t.texts.keep),reads:d,handover:m,outputs:h,report:g,lease:s.onRunnerLoss==="stop"?Kx(u,{clients:c,clock:l,log:f}):Wx,resume:p?rU(u,p,{clients:c,clock:l,
log:f,reads:d}):oU,packages:pI({identity:i,clients:c,log:f}),history:s.history&&w?Px(Rx(w,{plan:o,identity:i,clients:c}),{plan:o,identity:i,clock:l,log:f}):Lx,logFiles:SU(
e,c,n),artifacts:RS(EU(s,n),{clients:c,clock:l,log:f,stop:n.stop}),logs:s.streamLogs?R2({clients:c,clock:l,log:f}):C2,stop:n.stop}}r(kU,"theRun");function SU({inputs:e,
plan:t},n,s){const{environment:o,clock:i,runner:a}=s;return e.logsDir===void 0?Zx:Qx({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...qe(
t),e.githubToken??"",...hu(o)].filter(Boolean),clients:n,clock:i,log:wy(a)})}r(SU,"logFilesIn");const EU=r((e,{environment:t})=>({uri:e.artifactsUri,...e.artifactsDir!==
void 0&&{folder:{workspace:t.GITHUB_WORKSPACE||process.cwd(),path:e.artifactsDir}}}),"run_targetsOf"),$y=r(e=>e===void 0?void 0:e*1e3,"milliseconds"),_U=r(e=>({
timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:$y(e.queueTimeoutSeconds),pollMs:$y(e.pollSeconds),skipDefaultLabels:e.machine.skipDefaultLabels,cost:{prices:e.prices,
maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}}),"run_settingsOf");async function vU(e,{prepared:t},n){const{clients:s,stop:o}=e;try{const i=s.
authenticate(o),[a]=n.buckets;a&&Promise.allSettled([s.storage(a),s.batch(a)]),await i,e.handover.accessible(),await _6(e,n,t),await ZN(e);return}catch(i){if(!(i instanceof
B))throw i;return o.aborted&&as(e.state,{status:"CANCEL",signal:String(o.reason)}),i}}r(vU,"staged");async function OU(e){try{return await hU(e)}catch(t){const n=MU(
t),s=e.stop.aborted?"[]":$k(n);return e.runner.outputs({status:e.stop.aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&e.runner.debug(t.
stack??""),1}}r(OU,"main");function MU(e){return e instanceof B?e.advice:`gcp-batch-workflow failed with: ${ht(e)}`}r(MU,"lastLineOf");const TU={count:0,buckets:new Set};
function AU(e,t){return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(t.slice(e.length))}r(AU,"staysForLater");async function NU(e,t){const{handover:n,
clients:s,signal:o}=e,i=new Set;let a=0;try{const c=await xU(e);for(const u of new Map(n.buckets.map(l=>[l.name,l])).values()){const l=await s.storage(u),f=Ws(t,
n.runId),m=[...await RU(l,{bucket:u.name,name:f},o),...c.get(u.name)??[]],h=[...new Map(m.map(p=>[p.name,p])).values()];if(h.length===0)continue;const g=my({version:1,
runId:n.runId,isFinal:!0,entries:h});await l.replace({bucket:u.name,name:f,content:g,contentType:"application/json"},o),i.add(u.name),a+=h.length}}catch(c){if(!(c instanceof
B))throw c;e.warn(`resume: results could not be kept for a later run. ${c.advice}`)}return{count:a,buckets:i}}r(NU,"keepResults");async function xU(e){const{handover:t,
clients:n,signal:s}=e,o=new Map;for(const i of t.locations){const a=await n.batch(i),c=await a.list(i.name,Ke(t.runId),s);for(const{name:u}of c){const l=await a.
variables(u,s).catch(Zc),f=l&&IU(l,t);if(!f)continue;const d=await n.storage(f.at),m=await CU(d,f,s);o.set(f.bucket,[...o.get(f.bucket)??[],...m])}}return o}r(xU,
"resultsOfBatchJobs");function IU(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.exec(e[Uu]??"")??[],i=n.find(l=>l.name===s),[a="",c]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.
exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||c===void 0)return;const u=e[Bu]??"";return{at:i,bucket:s,folder:t+a,job:decodeURIComponent(c),key:u}}r(IU,"\
kept_results_placeIn");async function CU(e,{bucket:t,folder:n,job:s,key:o},i){const a={bucket:t,name:`${n}job.json`},c=await e.describe(a,i).catch(Zc);if(!c||!vS(
o,c.metadata))return[];const{needs:u=""}=c.metadata;return py(e,{bucket:t,resultsPrefix:`${n}results/`,key:o,job:s,needs:u},i)}r(CU,"resultsOfOne");async function RU(e,t,n){
const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:qc},n).catch(Zc);return(i&&Xc(new TextDecoder().decode(i))?.entries)??[]}r(RU,"notedByMain");function Zc(e){
if(!(e instanceof B&&e.httpStatus===404))throw e}r(Zc,"ignoringMissing");async function LU(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,-`${s.runId}\
/`.length);let a=0;for await(const c of e.list({bucket:t,prefix:n},o))for(const{name:u}of c){const l=await e.read({bucket:t,name:u,maxBytes:qc},o),f=Xc(new TextDecoder().
decode(l));if(!f||u!==Ws(n,f.runId))continue;const d=f.runId===s.runId;!d&&!f.isFinal||(d||(a+=await e.removeAll({bucket:t,prefix:`${i}${f.runId}/`},o)),a+=await e.
removeAll({bucket:t,prefix:u},o))}return a}r(LU,"forgetResults");const jU=22e4,PU=15e4,DU=250,UU=2e3,Qc=5e3,BU=[5e3,1e4];async function FU(e){const{handover:t}=e,
n=[],s=new Set,o=r((f,d,m)=>{if(!(m instanceof B))throw m;n.push(d);const h=e.isKept?"ended":"deleted";e.warn(`${f} could not be ${h}: ${m.advice} Run: ${d}`)},
"failed"),{resume:i}=t,c=i!==void 0&&!e.isKept&&!ky(t)?await NU(e,i):TU,u=t.locations.map(async f=>{try{await Ai(e,()=>e.isKept?KU(f,e):JU(f,s,e))}catch(d){o(`B\
atch jobs of ${f.name}`,GU(f,e),d)}});await Promise.all(u);let l=0;for(const f of e.isKept?[]:t.buckets)try{l+=await WU(f,c,e)}catch(d){const m=`gs://${f.name}/${t.
folder}`;o(m,`gcloud storage rm --recursive ${m}`,d)}return{deletedBatchJobs:s.size,deletedObjects:l,keptResults:c.count,left:n}}r(FU,"cleanup");async function WU(e,t,n){
const{handover:s,signal:o}=n,{folder:i,resume:a}=s,c=await n.clients.storage(e),u=t.buckets.has(e.name),l={bucket:e.name,prefix:i,...u&&{keeps:r(h=>AU(i,h),"kee\
ps")}},f=await Ai(n,()=>c.removeAll(l,o));if(a===void 0||u)return f;const d={bucket:e.name,resume:a,handover:s};if(ky(s))return f+await Ai(n,()=>LU(c,d,o));const m={
bucket:e.name,prefix:Ws(a,s.runId)};return f+await Ai(n,()=>c.removeAll(m,o))}r(WU,"deleteObjects");const ky=r(({status:e,isPart:t})=>Xe(e)&&!t,"isComplete");function GU(e,{
handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`labels.${$t.run}=${Ke(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filte\
r='${i}' --format='value(name)'`} | xargs -n1 gcloud batch jobs ${n?"cancel":"delete"} --quiet`}r(GU,"commandFor");async function Ai(e,t){for(const n of BU)try{
return await t()}catch(s){if(!(s instanceof B)||s.status===Ey||e.signal.aborted)throw s;await e.clock.sleep(n,e.signal)}return t()}r(Ai,"persistently");const Sy=r(
(e,t,{handover:n})=>!Xe(n.status)&&HU(e,n).some(s=>!t.has(s)),"isLate"),HU=r(({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(`${e}/jobs/`)),"notedIn");async function KU(e,t){
const{handover:n,signal:s}=t,o=await t.clients.batch(e);for(let i=1;;i++){const a=await o.list(e.name,Ke(n.runId),s);if(await Promise.all(a.filter(({state:c})=>!Ze(
c)).map(({name:c})=>o.cancel(c,s))),i>1||!Sy(e,new Set(a.map(({name:c})=>c)),t))return;await t.clock.sleep(Qc,s)}}r(KU,"cancelJobs");const Ey="NOT_GONE";async function JU(e,t,n){
const{handover:s,clock:o,signal:i}=n,a=await n.clients.batch(e),c=new Set,u=new Set,l=o.now(),f=r(async d=>{c.add(d),await a.remove(d,i)},"ask");for(let d=DU;;d=
Math.min(2*d,UU)){const m=await a.list(e.name,Ke(s.runId),i),h=new Set(m.map(({name:p})=>p));for(const p of u)h.has(p)||t.add(p);for(const p of h)u.add(p);const g=m.
filter(({name:p,state:b})=>!c.has(p)&&b!=="DELETION_IN_PROGRESS");if(await Promise.all(g.map(({name:p})=>f(p))),m.length===0&&!(Sy(e,u,n)&&o.now()-l<Qc))return;
if(o.now()-l>PU||i.aborted)throw new B({service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:Ey,message:`${m.length} Batch jobs \
were deleted but still exist.`});await o.sleep(m.length===0?Qc:d,i)}}r(JU,"deleteJobs");async function zU(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,
left:i}=e,a=s+o+i.length===0;n.runner.info(a?"Nothing to clean up.":`Cleaned up: ${D(s,"Batch job")} and ${D(o,"object")} deleted.`),!a&&t&&await Fs(b3(e),n)}r(
zU,"publishCleanup");async function VU(e,{jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. \
If a branch requires it, run the job again.";t&&await Fs(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}r(VU,"publishOpenCheckRun");async function YU(e){const{runner:t}=e,n=t.state(ip);if(!n)return;const s=px(n);if(!s||!Bx(s,e.gitHub)){
t.warning("Nothing was cleaned up: the saved state of this step was not written by its main part.");return}const{access:o,cleanup:i}=s,a=i==="never"||i==="on_su\
ccess"&&!Xe(s.status),c=new AbortController,u=new AbortController;e.clock.sleep(jU,u.signal).then(()=>c.abort());try{const l=fd(_o(o,e),e),f=U3(s,l,e,c.signal);
f.catch(()=>{});const d=ld(o,l,e),{clock:m}=e,{warning:h}=t,g=await FU({handover:s,clients:d,clock:m,isKept:a,warn:h,signal:c.signal}),p=await f;await zU(g,s,e),
g.keptResults>0&&t.info(`Results are kept for a later run of the same commit: ${g.keptResults}, noted in ${s.resume}`),await d.close(),p!==void 0&&await VU(p,s,
e)}catch(l){t.warning(`Cleanup failed: ${l instanceof B?l.advice:ht(l)}`)}finally{u.abort()}}r(YU,"post");const qU=r(()=>JSON.parse((0,De.readFileSync)((0,z.join)(
import.meta.dirname,"task-program.json"),"utf8")),"taskProgram"),XU=r((e,t)=>new Promise(n=>{if(t?.aborted)return n();const s=r(()=>{clearTimeout(o),t?.removeEventListener(
"abort",s),n()},"wake"),o=setTimeout(s,e);t?.addEventListener("abort",s,{once:!0})}),"sleep"),ZU={now:Date.now,sleep:XU},{env:Ni}=process,Gs=l0(Ni),eu=new AbortController;
for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{eu.signal.aborted&&process.exit(1),eu.abort(e)});function QU(){try{return JSON.parse((0,De.readFileSync)(Ni.
GITHUB_EVENT_PATH??"","utf8"))}catch{return}}r(QU,"eventPayload");const _y={runner:Gs,gitHub:n0(Ni,QU()),environment:Ni,clock:ZU,program:qU,stop:eu.signal};function eB(){
process.removeAllListeners("warning"),process.on("warning",e=>Gs.debug(e.stack??e.message)),process.on("uncaughtException",e=>{Gs.fail(`gcp-batch-workflow faile\
d with: ${ht(e)}`),process.exit(1)})}r(eB,"guardLog");async function tB(e){eB(),Gs.isDebug&&Gs.debug(await f0());const t=e==="main"?await OU(_y):await YU(_y).then(
()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??0))))}r(tB,"entry_start");var nB=au.n;export{nB as start};
