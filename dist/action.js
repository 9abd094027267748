import{createRequire as D}from"module";var lu={70298:(e=>{function t(T){return Array.isArray(T)?T:[T]}const n=void 0,s="",o=" ",i="\\",r=/[.*+?()[\]{}^$|\\/]/,a="\
\uFEFF",c=/(?:[^\\]|^)\\$/,u=/^\/\*{2,}$/,l=/^\\!/,f=/^\\#/,h=/\r?\n/g,d="//",g=47,m=46,p="/";let b="node-ignore";typeof Symbol<"u"&&(b=Symbol.for("node-ignore"));
const w=b,y=(T,M,I)=>(Object.defineProperty(T,M,{value:I}),I),$=()=>!1,k={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"\
!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},_="\\]^-[",S=T=>_.indexOf(T)<0?T:i+T,E="(?!\\/)",v=(T,M)=>{
if(T)return`[^\\/${M}]`;const I=`[${M}]`;return new RegExp(I).test("/")?E+I:I},O=(T,M)=>{const{length:I}=T;let N=M+1,Y=s;const q=T[N];(q==="!"||q==="^")&&(Y="^",
N++);let le=s,F=s;for(;;){const Z=T[N];if(Z===n)return null;if(Z===i){const ne=T[N+1];if(ne===n)return null;le+=S(ne),F=ne,N++}else if(Z==="-"&&F&&N+1<I&&T[N+1]!==
"]"){N++;let ne=T[N];ne===i&&(ne=T[N+=1]),F<=ne&&(le+=`-${S(ne)}`),F=s}else if(Z==="["&&T[N+1]===":"){const ne=N+2;let Ve=ne;for(;Ve<I&&T[Ve]!=="]";)Ve++;if(Ve===
I)return null;if(Ve>ne&&T[Ve-1]===":"){const uu=T.slice(ne,Ve-1);if(!Object.prototype.hasOwnProperty.call(k,uu))return null;le+=k[uu],F=s,N=Ve}else le+=S("["),F=
"[",N=ne-2}else le+=S(Z),F=Z;if(N++,T[N]==="]")return{end:N,source:v(Y,le)}}},A="[]",x="\0",R=new RegExp(`${x}(\\d+)${x}`,"g"),L="\uE000",H="\uE001",oe=T=>T===x||
T===L||T===H,X=T=>{const M=[],I=le=>`${x}${M.push(le)-1}${x}`,{length:N}=T;let Y=s,q=0;for(;q<N;){const le=T[q];if(le===i){const F=T[q+1];F===n||F===p&&q+2===N?
Y+=I(A):F==="*"||F==="["||F===o?Y+=T.slice(q,q+2):Y+=I(r.test(F)?i+F:oe(F)?`[${F}]`:F),q+=2}else if(oe(le))Y+=I(`[${le}]`),q++;else if(le==="["){const F=O(T,q);
F===null?(Y+=I(A),q=N):(Y+=I(F.source),q=F.end+1)}else Y+=le,q++}return{source:Y,sources:M}},re=null,ie=/\/(?!$)/,B=[[/(\\+)( ?)/g,(T,M,I)=>I?M.slice(0,M.length-
M.length%2)+o:M,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,(T,M)=>`${M}**`,"*"],[/[\\$.|*+(){^]/g,T=>`\\${T}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",p],[/\//g,()=>"\\/",
p],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?","*"],[re,(T,M)=>!T||T[0]==="^"?T:(ie.test(M)?"^":"(?:^|\\/)")+T],[/\\\/\\\*\\\*(?=\\\/|$)/g,(T,M,I)=>M+6<I.length?
I.slice(M+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${H}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(T,M,I)=>{const N=I.replace(/\\\*/g,"[^\\/]*");return M+N},"\
*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(T,M,I)=>I===s?M+L:T,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(T,M,I)=>`\\[${M}${I}`,
"["],[re,T=>{const M=T[T.length-1];return!M||M===L||M===H?T:M===p?`${T}$`:`${T}(?=$|\\/$)`}]],Q=/(^|\\\/)?\uE000$/,ee="regex",Se="checkRegex",ft="_",Un=(T,M)=>`${M?
`${M}[^/]+`:"[^/]*"}(?=$|\\/$)`,je=/\uE001$/,Ks=()=>".+(?=$|\\/$)",zs="[^\\/]*",Uy=(T,M)=>{let I=s;for(let N=M+1;N<T.length&&!T[N].wildcard;N++)I+=T[N].single;return I},
By=T=>{if(T.indexOf(zs)<0)return T;const M=[],{length:I}=T;let N=0;for(;N<I;){const F=T[N];if(T.startsWith(zs,N))M.push({wildcard:!0}),N+=zs.length;else if(F===
"["){let Z=N+1;for(T[Z]==="^"&&Z++,T[Z]==="]"&&Z++;Z<I&&T[Z]!=="]";)Z+=T[Z]===i?2:1;Z++,M.push({single:T.slice(N,Z)}),N=Z}else if(F===i)M.push({single:T.slice(N,
N+2)}),N+=2;else if(F==="("){let Z=0,ne=N;do T[ne]===i?ne++:T[ne]==="("?Z++:T[ne]===")"&&Z--,ne++;while(ne<I&&Z>0);"*+?".indexOf(T[ne])>=0&&ne++,M.push({boundary:T.
slice(N,ne)}),N=ne}else F==="^"||F==="$"?(M.push({boundary:F}),N++):(M.push({single:F}),N++)}let Y=s,q=[];const le=()=>{let F;q.forEach((Z,ne)=>{Z.wildcard&&(F=
ne)}),q.forEach((Z,ne)=>{if(!Z.wildcard){Y+=Z.single;return}Y+=ne===F?zs:`(?:(?!${Uy(q,ne)})[^\\/])*`}),q=[]};return M.forEach(F=>{if(F.boundary===void 0){q.push(
F);return}le(),Y+=F.boundary}),le(),Y},iu=T=>{u.test(T)&&(T="**");const{source:M,sources:I}=X(T),N=B.reduce((Y,[q,le,F])=>q===re?le(Y,T):F!==n&&Y.indexOf(F)<0?Y:
q.test(Y)?Y.replace(q,le.bind(T)):Y,M);return I.length?N.replace(R,(Y,q)=>I[q]):N},Fy=(T,M)=>{T[T.length-1]===p&&(M=iu(T.slice(0,-1)));const I=M.slice(0,-1),N=M[M.
length-1];return N===L?`${I}$`:N===H?`${I}.*$`:A},ru=T=>{const M=T.indexOf(p);return M<0||M===T.length-1},Wy=T=>{const M=T.length-1,I=T.lastIndexOf(p,T[M]===p?M-
1:M);return I<0?T:T.slice(I+1)},Gy=T=>{if(T.charCodeAt(0)===g||T.indexOf(d)>=0){const N=T.split(p).filter(Boolean);return N.pop(),N.length?N.join(p)+p:s}const M=T.
length-1,I=T.lastIndexOf(p,T.charCodeAt(M)===g?M-1:M);return I<0?s:T.slice(0,I+1)},Js=T=>typeof T=="string",Hy=T=>T&&Js(T)&&!c.test(T),Ky=T=>T.split(h).filter(Boolean);
class zy{constructor(M,I,N,Y,q,le){this.pattern=M,this.mark=I,this.negative=q,y(this,"body",N),y(this,"ignoreCase",Y),y(this,"regexPrefix",le)}get _basenameOnly(){
return y(this,"_basenameOnly",ru(this.body))}get regex(){const M=ft+ee;return this[M]?this[M]:this._make(ee,M)}get checkRegex(){const M=ft+Se;return this[M]?this[M]:
this._make(Se,M)}_make(M,I){const N=By(M===ee?this.regexPrefix.replace(Q,Un).replace(je,Ks):Fy(this.body,this.regexPrefix)),Y=this.ignoreCase?new RegExp(N,"i"):
new RegExp(N);return y(this,I,Y)}}const Jy=T=>T==="\r"||T===`
`,Vy=T=>{let M=T.length;for(;M&&Jy(T[M-1]);)M--;const I=M;for(;M&&T[M-1]===o;)M--;if(M===I)return T.slice(0,M);let N=0;for(;N<M&&T[M-N-1]===i;)N++;return N%2?T.
slice(0,M-1)+o:T.slice(0,M)},Yy=({pattern:T,mark:M},I)=>{let N=T[0]===a?T.slice(1):T;if(N[0]==="#")return;let Y=!1;N[0]==="!"&&(Y=!0,N=N.slice(1));const q=N[N.length-
1];if((q===o||q==="\r"||q===`
`)&&(N=Vy(N)),!N)return;N=N.replace(l,"!").replace(f,"#");const le=iu(N);return new zy(T,M,N,I,Y,le)};class qy{constructor(M){this._ignoreCase=M,this._rules=[],
this._basenameCount=0}_add(M){if(M&&M[w]){this._rules=this._rules.concat(M._rules._rules),this._basenameCount+=M._rules._basenameCount,this._added=!0;return}Js(
M)&&(M={pattern:M});const I=Hy(M.pattern)&&Yy(M,this._ignoreCase);I&&(this._added=!0,this._rules.push(I),ru(I.body)&&this._basenameCount++)}add(M){return this._added=
!1,t(Js(M)?Ky(M):M).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(M){const I=this._literalRules||(this._literalRules=this.
_rules.filter(({body:F})=>F[F.length-(F[F.length-1]===p?2:1)]==="*"));let N=!1,Y=!1,q;for(let F=I.length-1;F>=0;F--){const Z=I[F];if(Z.checkRegex.test(M)){N=!Z.
negative,Y=Z.negative,q=Z.negative?n:Z;break}}const le={ignored:N,unignored:Y};return q&&(le.rule=q),le}test(M,I){const N=this._rules,{length:Y}=N,q=this._basenameCount*
2>=Y,le=q?Wy(M):M;for(let F=Y-1;F>=0;F--){const Z=N[F];if(Z[I].test(q&&Z._basenameOnly?le:M)){const{negative:ne}=Z,Ve={ignored:!ne,unignored:ne};return ne||(Ve.
rule=Z),Ve}}return{ignored:!1,unignored:!1}}}const Xy=(T,M)=>{throw new M(T)},dt=(T,M,I)=>Js(T)?T?dt.isNotRelative(T)?I(`path should be a \`path.relative()\`d str\
ing, but got "${M}"`,RangeError):!0:I("path must not be empty",TypeError):I(`path must be a string, but got \`${M}\``,TypeError),au=T=>{const M=T.charCodeAt(0);
if(M===g)return!0;if(M!==m)return!1;if(T.length===1)return!0;const I=T.charCodeAt(1);return I===g?!0:I!==m?!1:T.length===2||T.charCodeAt(2)===g};dt.isNotRelative=
au,dt.convert=T=>T;class Zy{constructor({ignorecase:M=!0,ignoreCase:I=M,allowRelativePaths:N=!1}={}){y(this,w,!0),this._rules=new qy(I),this._strictPathCheck=!N,
this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(M){return this._rules.add(M)&&this._initCache(),this}addPattern(M){
return this.add(M)}_test(M,I){const N=M&&dt.convert(M);return dt(N,M,this._strictPathCheck?Xy:$),this._t(N,I)}checkIgnore(M){if(M.charCodeAt(M.length-1)!==g)return this.
test(M);const I=this._t(M,this._testCache);if(I.ignored)return I;const N=this._rules.testLiteral(M);return N.ignored||N.unignored?N:I}_t(M,I){if(M in I)return I[M];
const N=Gy(M),Y=N?this._t(N,I):n;return I[M]=Y&&Y.ignored?Y:this._rules.test(M,ee)}ignores(M){return this._test(M,this._ignoreCache).ignored}createFilter(){return M=>!this.
ignores(M)}filter(M){return t(M).filter(this.createFilter())}test(M){return this._test(M,this._testCache)}}const Ii=T=>new Zy(T),Qy=T=>dt(T&&dt.convert(T),T,$),
cu=()=>{const T=I=>/^\\\\\?\\/.test(I)||/["<>|\u0000-\u001F]+/u.test(I)?I:I.replace(/\\/g,"/");dt.convert=T;const M=/^[a-z]:\//i;dt.isNotRelative=I=>M.test(I)||
au(I)};typeof process<"u"&&process.platform==="win32"&&cu(),e.exports=Ii,Ii.default=Ii,e.exports.isPathValid=Qy,y(e.exports,Symbol.for("setupWindows"),cu)}),42260:(e=>{
e.exports=D(import.meta.url)("./left-out.cjs")}),42613:(e=>{e.exports=D(import.meta.url)("assert")}),20181:(e=>{e.exports=D(import.meta.url)("buffer")}),35317:(e=>{
e.exports=D(import.meta.url)("child_process")}),76982:(e=>{e.exports=D(import.meta.url)("crypto")}),72250:(e=>{e.exports=D(import.meta.url)("dns")}),24434:(e=>{
e.exports=D(import.meta.url)("events")}),79896:(e=>{e.exports=D(import.meta.url)("fs")}),58611:(e=>{e.exports=D(import.meta.url)("http")}),85675:(e=>{e.exports=
D(import.meta.url)("http2")}),65692:(e=>{e.exports=D(import.meta.url)("https")}),69278:(e=>{e.exports=D(import.meta.url)("net")}),34589:(e=>{e.exports=D(import.meta.
url)("node:assert")}),16698:(e=>{e.exports=D(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=D(import.meta.url)("node:buffer")}),31421:(e=>{e.exports=
D(import.meta.url)("node:child_process")}),37540:(e=>{e.exports=D(import.meta.url)("node:console")}),77598:(e=>{e.exports=D(import.meta.url)("node:crypto")}),53053:(e=>{
e.exports=D(import.meta.url)("node:diagnostics_channel")}),40610:(e=>{e.exports=D(import.meta.url)("node:dns")}),78474:(e=>{e.exports=D(import.meta.url)("node:e\
vents")}),73024:(e=>{e.exports=D(import.meta.url)("node:fs")}),37067:(e=>{e.exports=D(import.meta.url)("node:http")}),32467:(e=>{e.exports=D(import.meta.url)("n\
ode:http2")}),44708:(e=>{e.exports=D(import.meta.url)("node:https")}),77030:(e=>{e.exports=D(import.meta.url)("node:net")}),76760:(e=>{e.exports=D(import.meta.url)(
"node:path")}),643:(e=>{e.exports=D(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=D(import.meta.url)("node:process")}),41792:(e=>{e.exports=D(import.meta.
url)("node:querystring")}),57075:(e=>{e.exports=D(import.meta.url)("node:stream")}),37830:(e=>{e.exports=D(import.meta.url)("node:stream/web")}),41692:(e=>{e.exports=
D(import.meta.url)("node:tls")}),73136:(e=>{e.exports=D(import.meta.url)("node:url")}),57975:(e=>{e.exports=D(import.meta.url)("node:util")}),73429:(e=>{e.exports=
D(import.meta.url)("node:util/types")}),75919:(e=>{e.exports=D(import.meta.url)("node:worker_threads")}),38522:(e=>{e.exports=D(import.meta.url)("node:zlib")}),
70857:(e=>{e.exports=D(import.meta.url)("os")}),16928:(e=>{e.exports=D(import.meta.url)("path")}),932:(e=>{e.exports=D(import.meta.url)("process")}),83480:(e=>{
e.exports=D(import.meta.url)("querystring")}),2203:(e=>{e.exports=D(import.meta.url)("stream")}),13193:(e=>{e.exports=D(import.meta.url)("string_decoder")}),53557:(e=>{
e.exports=D(import.meta.url)("timers")}),64756:(e=>{e.exports=D(import.meta.url)("tls")}),52018:(e=>{e.exports=D(import.meta.url)("tty")}),87016:(e=>{e.exports=
D(import.meta.url)("url")}),39023:(e=>{e.exports=D(import.meta.url)("util")}),28167:(e=>{e.exports=D(import.meta.url)("worker_threads")}),43106:(e=>{e.exports=D(
import.meta.url)("zlib")}),57349:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(84454),r=n(92223),a=n(87103),c=n(90334),u=n(13142);function l(h,d,g,m,p,b){const w=g.type===
"block-map"?a.resolveBlockMap(h,d,g,m,b):g.type==="block-seq"?c.resolveBlockSeq(h,d,g,m,b):u.resolveFlowCollection(h,d,g,m,b),y=w.constructor;return p==="!"||p===
y.tagName?(w.tag=y.tagName,w):(p&&(w.tag=p),w)}function f(h,d,g,m,p){const b=m.tag,w=b?d.directives.tagName(b.source,E=>p(b,"TAG_RESOLVE_FAILED",E)):null;if(g.type===
"block-seq"){const{anchor:E,newlineAfterProp:v}=m,O=E&&b?E.offset>b.offset?E:b:E??b;O&&(!v||v.offset<O.offset)&&p(O,"MISSING_CHAR","Missing newline after block \
sequence props")}const y=g.type==="block-map"?"map":g.type==="block-seq"?"seq":g.start.source==="{"?"map":"seq";if(!b||!w||w==="!"||w===i.YAMLMap.tagName&&y==="\
map"||w===r.YAMLSeq.tagName&&y==="seq")return l(h,d,g,p,w);let $=d.schema.tags.find(E=>E.tag===w&&E.collection===y);if(!$){const E=d.schema.knownTags[w];if(E?.collection===
y)d.schema.tags.push(Object.assign({},E,{default:!1})),$=E;else return E?p(b,"BAD_COLLECTION_TYPE",`${E.tag} used for ${y} collection, but expects ${E.collection??
"scalar"}`,!0):p(b,"TAG_RESOLVE_FAILED",`Unresolved tag: ${w}`,!0),l(h,d,g,p,w)}const k=l(h,d,g,p,w,$),_=$.resolve?.(k,E=>p(b,"TAG_RESOLVE_FAILED",E),d.options)??
k,S=s.isNode(_)?_:new o.Scalar(_);return S.range=k.range,S.tag=w,$?.format&&(S.format=$.format),S}t.composeCollection=f}),23683:((e,t,n)=>{var s=n(3021),o=n(45937),
i=n(17788),r=n(34631);function a(c,u,{offset:l,start:f,value:h,end:d},g){const m=Object.assign({_directives:u},c),p=new s.Document(void 0,m),b={atKey:!1,atRoot:!0,
directives:p.directives,options:p.options,schema:p.schema},w=r.resolveProps(f,{indicator:"doc-start",next:h??d?.[0],offset:l,onError:g,parentIndent:0,startOnNewline:!0});
w.found&&(p.directives.docStart=!0,h&&(h.type==="block-map"||h.type==="block-seq")&&!w.hasNewline&&g(w.end,"MISSING_CHAR","Block collection cannot start on same\
 line with directives-end marker")),p.contents=h?o.composeNode(b,h,w,g):o.composeEmptyNode(b,w.end,f,null,w,g);const y=p.contents.range[2],$=i.resolveEnd(d,y,!1,
g);return $.comment&&(p.comment=$.comment),p.range=[l,y,$.offset],p}t.composeDoc=a}),45937:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(57349),r=n(5413),a=n(17788),c=n(
22599);const u={composeNode:l,composeEmptyNode:f};function l(d,g,m,p){const b=d.atKey,{spaceBefore:w,comment:y,anchor:$,tag:k}=m;let _,S=!0;switch(g.type){case"\
alias":_=h(d,g,p),($||k)&&p(g,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-sc\
alar":case"block-scalar":_=r.composeScalar(d,g,k,p),$&&(_.anchor=$.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{_=i.composeCollection(
u,d,g,m,p),$&&(_.anchor=$.source.substring(1))}catch(E){const v=E instanceof Error?E.message:String(E);p(g,"RESOURCE_EXHAUSTION",v)}break;default:{const E=g.type===
"error"?g.message:`Unsupported token (type: ${g.type})`;p(g,"UNEXPECTED_TOKEN",E),S=!1}}return _??(_=f(d,g.offset,void 0,null,m,p)),$&&_.anchor===""&&p($,"BAD_A\
LIAS","Anchor cannot be an empty string"),b&&d.options.stringKeys&&(!o.isScalar(_)||typeof _.value!="string"||_.tag&&_.tag!=="tag:yaml.org,2002:str")&&p(k??g,"N\
ON_STRING_KEY","With stringKeys, all keys must be strings"),w&&(_.spaceBefore=!0),y&&(g.type==="scalar"&&g.source===""?_.comment=y:_.commentBefore=y),d.options.
keepSourceTokens&&S&&(_.srcToken=g),_}function f(d,g,m,p,{spaceBefore:b,comment:w,anchor:y,tag:$,end:k},_){const S={type:"scalar",offset:c.emptyScalarPosition(g,
m,p),indent:-1,source:""},E=r.composeScalar(d,S,$,_);return y&&(E.anchor=y.source.substring(1),E.anchor===""&&_(y,"BAD_ALIAS","Anchor cannot be an empty string")),
b&&(E.spaceBefore=!0),w&&(E.comment=w,E.range[2]=k),E}function h({options:d},{offset:g,source:m,end:p},b){const w=new s.Alias(m.substring(1));w.source===""&&b(g,
"BAD_ALIAS","Alias cannot be an empty string"),w.source.endsWith(":")&&b(g+m.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const y=g+m.length,$=a.resolveEnd(
p,y,d.strict,b);return w.range=[g,y,$.offset],$.comment&&(w.comment=$.comment),w}t.composeEmptyNode=f,t.composeNode=l}),5413:((e,t,n)=>{var s=n(41127),o=n(63301),
i=n(48913),r=n(76842);function a(l,f,h,d){const{value:g,type:m,comment:p,range:b}=f.type==="block-scalar"?i.resolveBlockScalar(l,f,d):r.resolveFlowScalar(f,l.options.
strict,d),w=h?l.directives.tagName(h.source,k=>d(h,"TAG_RESOLVE_FAILED",k)):null;let y;l.options.stringKeys&&l.atKey?y=l.schema[s.SCALAR]:w?y=c(l.schema,g,w,h,d):
f.type==="scalar"?y=u(l,g,f,d):y=l.schema[s.SCALAR];let $;try{const k=y.resolve(g,_=>d(h??f,"TAG_RESOLVE_FAILED",_),l.options);$=s.isScalar(k)?k:new o.Scalar(k)}catch(k){
const _=k instanceof Error?k.message:String(k);d(h??f,"TAG_RESOLVE_FAILED",_),$=new o.Scalar(g)}return $.range=b,$.source=g,m&&($.type=m),w&&($.tag=w),y.format&&
($.format=y.format),p&&($.comment=p),$}function c(l,f,h,d,g){if(h==="!")return l[s.SCALAR];const m=[];for(const b of l.tags)if(!b.collection&&b.tag===h)if(b.default&&
b.test)m.push(b);else return b;for(const b of m)if(b.test?.test(f))return b;const p=l.knownTags[h];return p&&!p.collection?(l.tags.push(Object.assign({},p,{default:!1,
test:void 0})),p):(g(d,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,h!=="tag:yaml.org,2002:str"),l[s.SCALAR])}function u({atKey:l,directives:f,schema:h},d,g,m){const p=h.
tags.find(b=>(b.default===!0||l&&b.default==="key")&&b.test?.test(d))||h[s.SCALAR];if(h.compat){const b=h.compat.find(w=>w.default&&w.test?.test(d))??h[s.SCALAR];
if(p.tag!==b.tag){const w=f.tagString(p.tag),y=f.tagString(b.tag),$=`Value may be parsed as either ${w} or ${y}`;m(g,"TAG_RESOLVE_FAILED",$,!0)}}return p}t.composeScalar=
a}),89984:((e,t,n)=>{var s=n(932),o=n(61342),i=n(3021),r=n(91464),a=n(41127),c=n(23683),u=n(17788);function l(d){if(typeof d=="number")return[d,d+1];if(Array.isArray(
d))return d.length===2?d:[d[0],d[1]];const{offset:g,source:m}=d;return[g,g+(typeof m=="string"?m.length:1)]}function f(d){let g="",m=!1,p=!1;for(let b=0;b<d.length;++b){
const w=d[b];switch(w[0]){case"#":g+=(g===""?"":p?`

`:`
`)+(w.substring(1)||" "),m=!0,p=!1;break;case"%":d[b+1]?.[0]!=="#"&&(b+=1),m=!1;break;default:m||(p=!0),m=!1}}return{comment:g,afterEmptyLine:p}}class h{constructor(g={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(m,p,b,w)=>{const y=l(m);w?this.warnings.push(new r.YAMLWarning(
y,p,b)):this.errors.push(new r.YAMLParseError(y,p,b))},this.directives=new o.Directives({version:g.version||"1.2"}),this.options=g}decorate(g,m){const{comment:p,
afterEmptyLine:b}=f(this.prelude);if(p){const w=g.contents;if(m)g.comment=g.comment?`${g.comment}
${p}`:p;else if(b||g.directives.docStart||!w)g.commentBefore=p;else if(a.isCollection(w)&&!w.flow&&w.items.length>0){let y=w.items[0];a.isPair(y)&&(y=y.key);const $=y.
commentBefore;y.commentBefore=$?`${p}
${$}`:p}else{const y=w.commentBefore;w.commentBefore=y?`${p}
${y}`:p}}if(m){for(let w=0;w<this.errors.length;++w)g.errors.push(this.errors[w]);for(let w=0;w<this.warnings.length;++w)g.warnings.push(this.warnings[w])}else g.
errors=this.errors,g.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:f(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(g,m=!1,p=-1){for(const b of g)yield*this.next(b);yield*this.end(m,p)}*next(g){switch(s.env.LOG_STREAM&&
console.dir(g,{depth:null}),g.type){case"directive":this.directives.add(g.source,(m,p,b)=>{const w=l(g);w[0]+=m,this.onError(w,"BAD_DIRECTIVE",p,b)}),this.prelude.
push(g.source),this.atDirectives=!0;break;case"document":{const m=c.composeDoc(this.options,this.directives,g,this.onError);this.atDirectives&&!m.directives.docStart&&
this.onError(g,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(m,!1),this.doc&&(yield this.doc),this.doc=m,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(g.source);break;case"error":{const m=g.source?`${g.message}: ${JSON.
stringify(g.source)}`:g.message,p=new r.YAMLParseError(l(g),"UNEXPECTED_TOKEN",m);this.atDirectives||!this.doc?this.errors.push(p):this.doc.errors.push(p);break}case"\
doc-end":{if(!this.doc){const p="Unexpected doc-end without preceding document";this.errors.push(new r.YAMLParseError(l(g),"UNEXPECTED_TOKEN",p));break}this.doc.
directives.docEnd=!0;const m=u.resolveEnd(g.end,g.offset+g.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),m.comment){const p=this.
doc.comment;this.doc.comment=p?`${p}
${m.comment}`:m.comment}this.doc.range[2]=m.offset;break}default:this.errors.push(new r.YAMLParseError(l(g),"UNEXPECTED_TOKEN",`Unsupported token ${g.type}`))}}*end(g=!1,m=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(g){const p=Object.assign({_directives:this.directives},this.options),b=new i.Document(
void 0,p);this.atDirectives&&this.onError(m,"MISSING_CHAR","Missing directives-end indicator line"),b.range=[0,m,m],this.decorate(b,!1),yield b}}}t.Composer=h}),
87103:((e,t,n)=>{var s=n(57165),o=n(84454),i=n(34631),r=n(9499),a=n(74051),c=n(81187);const u="All mapping items must start at the same column";function l({composeNode:f,
composeEmptyNode:h},d,g,m,p){const b=p?.nodeClass??o.YAMLMap,w=new b(d.schema);d.atRoot&&(d.atRoot=!1);let y=g.offset,$=null;for(const k of g.items){const{start:_,
key:S,sep:E,value:v}=k,O=i.resolveProps(_,{indicator:"explicit-key-ind",next:S??E?.[0],offset:y,onError:m,parentIndent:g.indent,startOnNewline:!0}),A=!O.found;if(A){
if(S&&(S.type==="block-seq"?m(y,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in S&&S.indent!==g.indent&&m(y,"BAD_I\
NDENT",u)),!O.anchor&&!O.tag&&!E){$=O.end,O.comment&&(w.comment?w.comment+=`
`+O.comment:w.comment=O.comment);continue}(O.newlineAfterProp||r.containsNewline(S))&&m(S??_[_.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else O.found?.indent!==g.indent&&m(y,"BAD_INDENT",u);d.atKey=!0;const x=O.end,R=S?f(d,S,O,m):h(d,x,_,null,O,m);d.schema.compat&&a.flowIndentCheck(
g.indent,S,m),d.atKey=!1,c.mapIncludes(d,w.items,R)&&m(x,"DUPLICATE_KEY","Map keys must be unique");const L=i.resolveProps(E??[],{indicator:"map-value-ind",next:v,
offset:R.range[2],onError:m,parentIndent:g.indent,startOnNewline:!S||S.type==="block-scalar"});if(y=L.end,L.found){A&&(v?.type==="block-map"&&!L.hasNewline&&m(y,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),d.options.strict&&O.start<L.found.offset-1024&&m(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const H=v?f(d,v,L,m):h(d,y,E,null,L,m);d.schema.compat&&a.flowIndentCheck(
g.indent,v,m),y=H.range[2];const oe=new s.Pair(R,H);d.options.keepSourceTokens&&(oe.srcToken=k),w.items.push(oe)}else{A&&m(R.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),L.comment&&(R.comment?R.comment+=`
`+L.comment:R.comment=L.comment);const H=new s.Pair(R);d.options.keepSourceTokens&&(H.srcToken=k),w.items.push(H)}}return $&&$<y&&m($,"IMPOSSIBLE","Map comment \
with trailing content"),w.range=[g.offset,y,$??y],w}t.resolveBlockMap=l}),48913:((e,t,n)=>{var s=n(63301);function o(a,c,u){const l=c.offset,f=i(c,a.options.strict,
u);if(!f)return{value:"",type:null,comment:"",range:[l,l,l]};const h=f.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,d=c.source?r(c.source):[];let g=d.
length;for(let _=d.length-1;_>=0;--_){const S=d[_][1];if(S===""||S==="\r")g=_;else break}if(g===0){const _=f.chomp==="+"&&d.length>0?`
`.repeat(Math.max(1,d.length-1)):"";let S=l+f.length;return c.source&&(S+=c.source.length),{value:_,type:h,comment:f.comment,range:[l,S,S]}}let m=c.indent+f.indent,
p=c.offset+f.length,b=0;for(let _=0;_<g;++_){const[S,E]=d[_];if(E===""||E==="\r")f.indent===0&&S.length>m&&(m=S.length);else{S.length<m&&u(p+S.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),f.indent===0&&(m=S.length),b=_,m===0&&!a.atRoot&&u(p,"BA\
D_INDENT","Block scalar values in collections must be indented");break}p+=S.length+E.length+1}for(let _=d.length-1;_>=g;--_)d[_][0].length>m&&(g=_+1);let w="",y="",
$=!1;for(let _=0;_<b;++_)w+=d[_][0].slice(m)+`
`;for(let _=b;_<g;++_){let[S,E]=d[_];p+=S.length+E.length+1;const v=E[E.length-1]==="\r";if(v&&(E=E.slice(0,-1)),E&&S.length<m){const A=`Block scalar lines must\
 not be less indented than their ${f.indent?"explicit indentation indicator":"first line"}`;u(p-E.length-(v?2:1),"BAD_INDENT",A),S=""}h===s.Scalar.BLOCK_LITERAL?
(w+=y+S.slice(m)+E,y=`
`):S.length>m||E[0]==="	"?(y===" "?y=`
`:!$&&y===`
`&&(y=`

`),w+=y+S.slice(m)+E,y=`
`,$=!0):E===""?y===`
`?w+=`
`:y=`
`:(w+=y+E,y=" ",$=!1)}switch(f.chomp){case"-":break;case"+":for(let _=g;_<d.length;++_)w+=`
`+d[_][0].slice(m);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}const k=l+f.length+c.source.length;return{value:w,type:h,comment:f.comment,range:[l,k,k]}}function i({offset:a,props:c},u,l){if(c[0].type!=="block-scalar-head\
er")return l(c[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:f}=c[0],h=f[0];let d=0,g="",m=-1;for(let y=1;y<f.length;++y){const $=f[y];if(!g&&
($==="-"||$==="+"))g=$;else{const k=Number($);!d&&k?d=k:m===-1&&(m=a+y)}}m!==-1&&l(m,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${f}`);let p=!1,
b="",w=f.length;for(let y=1;y<c.length;++y){const $=c[y];switch($.type){case"space":p=!0;case"newline":w+=$.source.length;break;case"comment":u&&!p&&l($,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),w+=$.source.length,b=$.source.substring(1);break;case"error":l($,"UNEXPECTED_T\
OKEN",$.message),w+=$.source.length;break;default:{const k=`Unexpected token in block scalar header: ${$.type}`;l($,"UNEXPECTED_TOKEN",k);const _=$.source;_&&typeof _==
"string"&&(w+=_.length)}}}return{mode:h,indent:d,chomp:g,comment:b,length:w}}function r(a){const c=a.split(/\n( *)/),u=c[0],l=u.match(/^( *)/),h=[l?.[1]?[l[1],u.
slice(l[1].length)]:["",u]];for(let d=1;d<c.length;d+=2)h.push([c[d],c[d+1]]);return h}t.resolveBlockScalar=o}),90334:((e,t,n)=>{var s=n(92223),o=n(34631),i=n(74051);
function r({composeNode:a,composeEmptyNode:c},u,l,f,h){const d=h?.nodeClass??s.YAMLSeq,g=new d(u.schema);u.atRoot&&(u.atRoot=!1),u.atKey&&(u.atKey=!1);let m=l.offset,
p=null;for(const{start:b,value:w}of l.items){const y=o.resolveProps(b,{indicator:"seq-item-ind",next:w,offset:m,onError:f,parentIndent:l.indent,startOnNewline:!0});
if(!y.found)if(y.anchor||y.tag||w)w?.type==="block-seq"?f(y.end,"BAD_INDENT","All sequence items must start at the same column"):f(m,"MISSING_CHAR","Sequence it\
em without - indicator");else{p=y.end,y.comment&&(g.comment=y.comment);continue}const $=w?a(u,w,y,f):c(u,y.end,b,null,y,f);u.schema.compat&&i.flowIndentCheck(l.
indent,w,f),m=$.range[2],g.items.push($)}return g.range=[l.offset,m,p??m],g}t.resolveBlockSeq=r}),17788:((e,t)=>{function n(s,o,i,r){let a="";if(s){let c=!1,u="";
for(const l of s){const{source:f,type:h}=l;switch(h){case"space":c=!0;break;case"comment":{i&&!c&&r(l,"MISSING_CHAR","Comments must be separated from other toke\
ns by white space characters");const d=f.substring(1)||" ";a?a+=u+d:a=d,u="";break}case"newline":a&&(u+=f),c=!0;break;default:r(l,"UNEXPECTED_TOKEN",`Unexpected\
 ${h} at node end`)}o+=f.length}}return{comment:a,offset:o}}t.resolveEnd=n}),13142:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454),r=n(92223),a=n(17788),c=n(34631),
u=n(9499),l=n(81187);const f="Block collections are not allowed within flow collections",h=g=>g&&(g.type==="block-map"||g.type==="block-seq");function d({composeNode:g,
composeEmptyNode:m},p,b,w,y){const $=b.start.source==="{",k=$?"flow map":"flow sequence",_=y?.nodeClass??($?i.YAMLMap:r.YAMLSeq),S=new _(p.schema);S.flow=!0;const E=p.
atRoot;E&&(p.atRoot=!1),p.atKey&&(p.atKey=!1);let v=b.offset+b.start.source.length;for(let L=0;L<b.items.length;++L){const H=b.items[L],{start:oe,key:X,sep:re,value:ie}=H,
B=c.resolveProps(oe,{flow:k,indicator:"explicit-key-ind",next:X??re?.[0],offset:v,onError:w,parentIndent:b.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&
!B.tag&&!re&&!ie){L===0&&B.comma?w(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`):L<b.items.length-1&&w(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in\
 ${k}`),B.comment&&(S.comment?S.comment+=`
`+B.comment:S.comment=B.comment),v=B.end;continue}!$&&p.options.strict&&u.containsNewline(X)&&w(X,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(L===0)B.comma&&w(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${k}`);else if(B.comma||w(B.start,"MISSING_CHAR",`Missing , betwe\
en ${k} items`),B.comment){let Q="";e:for(const ee of oe)switch(ee.type){case"comma":case"space":break;case"comment":Q=ee.source.substring(1);break e;default:break e}
if(Q){let ee=S.items[S.items.length-1];s.isPair(ee)&&(ee=ee.value??ee.key),ee.comment?ee.comment+=`
`+Q:ee.comment=Q,B.comment=B.comment.substring(Q.length+1)}}if(!$&&!re&&!B.found){const Q=ie?g(p,ie,B,w):m(p,B.end,re,null,B,w);S.items.push(Q),v=Q.range[2],h(ie)&&
w(Q.range,"BLOCK_IN_FLOW",f)}else{p.atKey=!0;const Q=B.end,ee=X?g(p,X,B,w):m(p,Q,oe,null,B,w);h(X)&&w(ee.range,"BLOCK_IN_FLOW",f),p.atKey=!1;const Se=c.resolveProps(
re??[],{flow:k,indicator:"map-value-ind",next:ie,offset:ee.range[2],onError:w,parentIndent:b.indent,startOnNewline:!1});if(Se.found){if(!$&&!B.found&&p.options.
strict){if(re)for(const je of re){if(je===Se.found)break;if(je.type==="newline"){w(je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be \
on a single line");break}}B.start<Se.found.offset-1024&&w(Se.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impli\
cit flow sequence key")}}else ie&&("source"in ie&&ie.source?.[0]===":"?w(ie,"MISSING_CHAR",`Missing space after : in ${k}`):w(Se.start,"MISSING_CHAR",`Missing ,\
 or : between ${k} items`));const ft=ie?g(p,ie,Se,w):Se.found?m(p,Se.end,re,null,Se,w):null;ft?h(ie)&&w(ft.range,"BLOCK_IN_FLOW",f):Se.comment&&(ee.comment?ee.comment+=
`
`+Se.comment:ee.comment=Se.comment);const Un=new o.Pair(ee,ft);if(p.options.keepSourceTokens&&(Un.srcToken=H),$){const je=S;l.mapIncludes(p,je.items,ee)&&w(Q,"D\
UPLICATE_KEY","Map keys must be unique"),je.items.push(Un)}else{const je=new i.YAMLMap(p.schema);je.flow=!0,je.items.push(Un);const Ks=(ft??ee).range;je.range=[
ee.range[0],Ks[1],Ks[2]],S.items.push(je)}v=ft?ft.range[2]:Se.end}}const O=$?"}":"]",[A,...x]=b.end;let R=v;if(A?.source===O)R=A.offset+A.source.length;else{const L=k[0].
toUpperCase()+k.substring(1),H=E?`${L} must end with a ${O}`:`${L} in block collection must be sufficiently indented and end with a ${O}`;w(v,E?"MISSING_CHAR":"\
BAD_INDENT",H),A&&A.source.length!==1&&x.unshift(A)}if(x.length>0){const L=a.resolveEnd(x,R,p.options.strict,w);L.comment&&(S.comment?S.comment+=`
`+L.comment:S.comment=L.comment),S.range=[b.offset,R,L.offset]}else S.range=[b.offset,R,R];return S}t.resolveFlowCollection=d}),76842:((e,t,n)=>{var s=n(63301),
o=n(17788);function i(d,g,m){const{offset:p,type:b,source:w,end:y}=d;let $,k;const _=(v,O,A)=>m(p+v,O,A);switch(b){case"scalar":$=s.Scalar.PLAIN,k=r(w,_);break;case"\
single-quoted-scalar":$=s.Scalar.QUOTE_SINGLE,k=a(w,_);break;case"double-quoted-scalar":$=s.Scalar.QUOTE_DOUBLE,k=u(w,_);break;default:return m(d,"UNEXPECTED_TO\
KEN",`Expected a flow scalar value, but found: ${b}`),{value:"",type:null,comment:"",range:[p,p+w.length,p+w.length]}}const S=p+w.length,E=o.resolveEnd(y,S,g,m);
return{value:k,type:$,comment:E.comment,range:[p,S,E.offset]}}function r(d,g){let m="";switch(d[0]){case"	":m="a tab character";break;case",":m="flow indicator \
character ,";break;case"%":m="directive indicator character %";break;case"|":case">":{m=`block scalar indicator ${d[0]}`;break}case"@":case"`":{m=`reserved char\
acter ${d[0]}`;break}}return m&&g(0,"BAD_SCALAR_START",`Plain value cannot start with ${m}`),c(d)}function a(d,g){return(d[d.length-1]!=="'"||d.length===1)&&g(d.
length,"MISSING_CHAR","Missing closing 'quote"),c(d.slice(1,-1)).replace(/''/g,"'")}function c(d){const g=/(.*?)\r?\n/sy;let m=g.exec(d);if(!m)return d;let p,b;
try{p=new RegExp("(?<![ 	])[ 	]+$"),b=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{p=/[ \t]+$/,b=/^[ \t]+|[ \t]+$/g}let w=m[1].replace(p,""),y=" ",$=g.lastIndex;
for(;m=g.exec(d);){const _=m[1].replace(b,"");_===""?y===`
`?w+=y:y=`
`:(w+=y+_,y=" "),$=g.lastIndex}const k=/[ \t]*(.*)/sy;return k.lastIndex=$,m=k.exec(d),w+y+(m?.[1]??"")}function u(d,g){let m="";for(let p=1;p<d.length-1;++p){const b=d[p];
if(!(b==="\r"&&d[p+1]===`
`))if(b===`
`){const{fold:w,offset:y}=l(d,p);m+=w,p=y}else if(b==="\\"){let w=d[++p];const y=f[w];if(y)m+=y;else if(w===`
`)for(w=d[p+1];w===" "||w==="	";)w=d[++p+1];else if(w==="\r"&&d[p+1]===`
`)for(w=d[++p+1];w===" "||w==="	";)w=d[++p+1];else if(w==="x"||w==="u"||w==="U"){const $=w==="x"?2:w==="u"?4:8;m+=h(d,p+1,$,g),p+=$}else{const $=d.substr(p-1,2);
g(p-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${$}`),m+=$}}else if(b===" "||b==="	"){const w=p;let y=d[p+1];for(;y===" "||y==="	";)y=d[++p+1];y!==`
`&&!(y==="\r"&&d[p+2]===`
`)&&(m+=p>w?d.slice(w,p+1):b)}else m+=b}return(d[d.length-1]!=='"'||d.length===1)&&g(d.length,"MISSING_CHAR",'Missing closing "quote'),m}function l(d,g){let m="",
p=d[g+1];for(;(p===" "||p==="	"||p===`
`||p==="\r")&&!(p==="\r"&&d[g+2]!==`
`);)p===`
`&&(m+=`
`),g+=1,p=d[g+1];return m||(m=" "),{fold:m,offset:g}}const f={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function h(d,g,m,p){const b=d.substr(g,m),y=b.length===
m&&/^[0-9a-fA-F]+$/.test(b)?parseInt(b,16):NaN;try{return String.fromCodePoint(y)}catch{const $=d.substr(g-2,m+2);return p(g-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${$}`),$}}t.resolveFlowScalar=i}),34631:((e,t)=>{function n(s,{flow:o,indicator:i,next:r,offset:a,onError:c,parentIndent:u,startOnNewline:l}){let f=!1,h=l,
d=l,g="",m="",p=!1,b=!1,w=null,y=null,$=null,k=null,_=null,S=null,E=null;for(const A of s)switch(b&&(A.type!=="space"&&A.type!=="newline"&&A.type!=="comma"&&c(A.
offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),b=!1),w&&(h&&A.type!=="comment"&&A.type!=="newline"&&c(w,"TAB_AS_\
INDENT","Tabs are not allowed as indentation"),w=null),A.type){case"space":!o&&(i!=="doc-start"||r?.type!=="flow-collection")&&A.source.includes("	")&&(w=A),d=!0;
break;case"comment":{d||c(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const x=A.source.substring(1)||" ";g?g+=m+x:
g=x,m="",h=!1;break}case"newline":h?g?g+=A.source:(!S||i!=="seq-item-ind")&&(f=!0):m+=A.source,h=!0,p=!0,(y||$)&&(k=A),d=!0;break;case"anchor":y&&c(A,"MULTIPLE_\
ANCHORS","A node can have at most one anchor"),A.source.endsWith(":")&&c(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=A,E??(E=
A.offset),h=!1,d=!1,b=!0;break;case"tag":{$&&c(A,"MULTIPLE_TAGS","A node can have at most one tag"),$=A,E??(E=A.offset),h=!1,d=!1,b=!0;break}case i:(y||$)&&c(A,
"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),S&&c(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${o??"collection"}`),S=A,h=i===
"seq-item-ind"||i==="explicit-key-ind",d=!1;break;case"comma":if(o){_&&c(A,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),_=A,h=!1,d=!1;break}default:c(A,"UNEXPECTE\
D_TOKEN",`Unexpected ${A.type} token`),h=!1,d=!1}const v=s[s.length-1],O=v?v.offset+v.source.length:a;return b&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&c(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(h&&w.indent<=
u||r?.type==="block-map"||r?.type==="block-seq")&&c(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:_,found:S,spaceBefore:f,comment:g,hasNewline:p,
anchor:y,tag:$,newlineAfterProp:k,end:O,start:E??O}}t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"\
double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(const o of s.end)if(o.type==="newline")return!0}return!1;case"flow-collection":for(const o of s.items){for(const i of o.start)if(i.type===
"newline")return!0;if(o.sep){for(const i of o.sep)if(i.type==="newline")return!0}if(n(o.key)||n(o.value))return!0}return!1;default:return!0}}t.containsNewline=n}),
22599:((e,t)=>{function n(s,o,i){if(o){i??(i=o.length);for(let r=i-1;r>=0;--r){let a=o[r];switch(a.type){case"space":case"comment":case"newline":s-=a.source.length;
continue}for(a=o[++r];a?.type==="space";)s+=a.source.length,a=o[++r];break}}return s}t.emptyScalarPosition=n}),74051:((e,t,n)=>{var s=n(9499);function o(i,r,a){
if(r?.type==="flow-collection"){const c=r.end[0];c.indent===i&&(c.source==="]"||c.source==="}")&&s.containsNewline(r)&&a(c,"BAD_INDENT","Flow end indicator shou\
ld be more indented than parent",!0)}}t.flowIndentCheck=o}),81187:((e,t,n)=>{var s=n(41127);function o(i,r,a){const{uniqueKeys:c}=i.options;if(c===!1)return!1;const u=typeof c==
"function"?c:(l,f)=>l===f||s.isScalar(l)&&s.isScalar(f)&&l.value===f.value;return r.some(l=>u(l.key,a))}t.mapIncludes=o}),3021:((e,t,n)=>{var s=n(4065),o=n(40101),
i=n(41127),r=n(57165),a=n(74043),c=n(45840),u=n(6829),l=n(71596),f=n(83661),h=n(42404),d=n(61342);class g{constructor(b,w,y){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let $=null;typeof w=="function"||Array.isArray(w)?$=w:y===void 0&&w&&
(y=w,w=void 0);const k=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},y);
this.options=k;let{version:_}=k;y?._directives?(this.directives=y._directives.atDocument(),this.directives.yaml.explicit&&(_=this.directives.yaml.version)):this.
directives=new d.Directives({version:_}),this.setSchema(_,y),this.contents=b===void 0?null:this.createNode(b,$,y)}clone(){const b=Object.create(g.prototype,{[i.
NODE_TYPE]:{value:i.DOC}});return b.commentBefore=this.commentBefore,b.comment=this.comment,b.errors=this.errors.slice(),b.warnings=this.warnings.slice(),b.options=
Object.assign({},this.options),this.directives&&(b.directives=this.directives.clone()),b.schema=this.schema.clone(),b.contents=i.isNode(this.contents)?this.contents.
clone(b.schema):this.contents,this.range&&(b.range=this.range.slice()),b}add(b){m(this.contents)&&this.contents.add(b)}addIn(b,w){m(this.contents)&&this.contents.
addIn(b,w)}createAlias(b,w){if(!b.anchor){const y=l.anchorNames(this);b.anchor=!w||y.has(w)?l.findNewAnchor(w||"a",y):w}return new s.Alias(b.anchor)}createNode(b,w,y){
let $;if(typeof w=="function")b=w.call({"":b},"",b),$=w;else if(Array.isArray(w)){const oe=re=>typeof re=="number"||re instanceof String||re instanceof Number,X=w.
filter(oe).map(String);X.length>0&&(w=w.concat(X)),$=w}else y===void 0&&w&&(y=w,w=void 0);const{aliasDuplicateObjects:k,anchorPrefix:_,flow:S,keepUndefined:E,onTagObj:v,
tag:O}=y??{},{onAnchor:A,setAnchors:x,sourceObjects:R}=l.createNodeAnchors(this,_||"a"),L={aliasDuplicateObjects:k??!0,keepUndefined:E??!1,onAnchor:A,onTagObj:v,
replacer:$,schema:this.schema,sourceObjects:R},H=h.createNode(b,O,L);return S&&i.isCollection(H)&&(H.flow=!0),x(),H}createPair(b,w,y={}){const $=this.createNode(
b,null,y),k=this.createNode(w,null,y);return new r.Pair($,k)}delete(b){return m(this.contents)?this.contents.delete(b):!1}deleteIn(b){return o.isEmptyPath(b)?this.
contents==null?!1:(this.contents=null,!0):m(this.contents)?this.contents.deleteIn(b):!1}get(b,w){return i.isCollection(this.contents)?this.contents.get(b,w):void 0}getIn(b,w){
return o.isEmptyPath(b)?!w&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(b,w):void 0}has(b){return i.
isCollection(this.contents)?this.contents.has(b):!1}hasIn(b){return o.isEmptyPath(b)?this.contents!==void 0:i.isCollection(this.contents)?this.contents.hasIn(b):
!1}set(b,w){this.contents==null?this.contents=o.collectionFromPath(this.schema,[b],w):m(this.contents)&&this.contents.set(b,w)}setIn(b,w){o.isEmptyPath(b)?this.
contents=w:this.contents==null?this.contents=o.collectionFromPath(this.schema,Array.from(b),w):m(this.contents)&&this.contents.setIn(b,w)}setSchema(b,w={}){typeof b==
"number"&&(b=String(b));let y;switch(b){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new d.Directives({version:"1.1"}),y={resolveKnownTags:!1,
schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=b:this.directives=new d.Directives({version:b}),y={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,y=null;break;default:{const $=JSON.stringify(b);throw new Error(`Expected '1.1', '1.2' or\
 null as first argument, but found: ${$}`)}}if(w.schema instanceof Object)this.schema=w.schema;else if(y)this.schema=new c.Schema(Object.assign(y,w));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:b,jsonArg:w,mapAsMap:y,maxAliasCount:$,onAnchor:k,reviver:_}={}){const S={anchors:new Map,
doc:this,keep:!b,mapAsMap:y===!0,mapKeyWarned:!1,maxAliasCount:typeof $=="number"?$:100},E=a.toJS(this.contents,w??"",S);if(typeof k=="function")for(const{count:v,
res:O}of S.anchors.values())k(O,v);return typeof _=="function"?f.applyReviver(_,{"":E},"",E):E}toJSON(b,w){return this.toJS({json:!0,jsonArg:b,mapAsMap:!1,onAnchor:w})}toString(b={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in b&&(!Number.isInteger(b.indent)||Number(b.indent)<=0)){const w=JSON.
stringify(b.indent);throw new Error(`"indent" option must be a positive integer, not ${w}`)}return u.stringifyDocument(this,b)}}function m(p){if(i.isCollection(
p))return!0;throw new Error("Expected a YAML collection as document contents")}t.Document=g}),71596:((e,t,n)=>{var s=n(41127),o=n(10204);function i(u){if(/[\x00-\x19\s,[\]{}]/.
test(u)){const f=`Anchor must not contain whitespace or control characters: ${JSON.stringify(u)}`;throw new Error(f)}return!0}function r(u){const l=new Set;return o.
visit(u,{Value(f,h){h.anchor&&l.add(h.anchor)}}),l}function a(u,l){for(let f=1;;++f){const h=`${u}${f}`;if(!l.has(h))return h}}function c(u,l){const f=[],h=new Map;
let d=null;return{onAnchor:g=>{f.push(g),d??(d=r(u));const m=a(l,d);return d.add(m),m},setAnchors:()=>{for(const g of f){const m=h.get(g);if(typeof m=="object"&&
m.anchor&&(s.isScalar(m.node)||s.isCollection(m.node)))m.node.anchor=m.anchor;else{const p=new Error("Failed to resolve repeated object (this should not happen)");
throw p.source=g,p}}},sourceObjects:h}}t.anchorIsValid=i,t.anchorNames=r,t.createNodeAnchors=c,t.findNewAnchor=a}),83661:((e,t)=>{function n(s,o,i,r){if(r&&typeof r==
"object")if(Array.isArray(r))for(let a=0,c=r.length;a<c;++a){const u=r[a],l=n(s,r,String(a),u);l===void 0?delete r[a]:l!==u&&(r[a]=l)}else if(r instanceof Map)for(const a of Array.
from(r.keys())){const c=r.get(a),u=n(s,r,a,c);u===void 0?r.delete(a):u!==c&&r.set(a,u)}else if(r instanceof Set)for(const a of Array.from(r)){const c=n(s,r,a,a);
c===void 0?r.delete(a):c!==a&&(r.delete(a),r.add(c))}else for(const[a,c]of Object.entries(r)){const u=n(s,r,a,c);u===void 0?delete r[a]:u!==c&&(r[a]=u)}return s.
call(o,i,r)}t.applyReviver=n}),42404:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(63301);const r="tag:yaml.org,2002:";function a(u,l,f){if(l){const h=f.filter(g=>g.tag===
l),d=h.find(g=>!g.format)??h[0];if(!d)throw new Error(`Tag ${l} not found`);return d}return f.find(h=>h.identify?.(u)&&!h.format)}function c(u,l,f){if(o.isDocument(
u)&&(u=u.contents),o.isNode(u))return u;if(o.isPair(u)){const $=f.schema[o.MAP].createNode?.(f.schema,null,f);return $.items.push(u),$}(u instanceof String||u instanceof
Number||u instanceof Boolean||typeof BigInt<"u"&&u instanceof BigInt)&&(u=u.valueOf());const{aliasDuplicateObjects:h,onAnchor:d,onTagObj:g,schema:m,sourceObjects:p}=f;
let b;if(h&&u&&typeof u=="object"){if(b=p.get(u),b)return b.anchor??(b.anchor=d(u)),new s.Alias(b.anchor);b={anchor:null,node:null},p.set(u,b)}l?.startsWith("!!")&&
(l=r+l.slice(2));let w=a(u,l,m.tags);if(!w){if(u&&typeof u.toJSON=="function"&&(u=u.toJSON()),!u||typeof u!="object"){const $=new i.Scalar(u);return b&&(b.node=
$),$}w=u instanceof Map?m[o.MAP]:Symbol.iterator in Object(u)?m[o.SEQ]:m[o.MAP]}g&&(g(w),delete f.onTagObj);const y=w?.createNode?w.createNode(f.schema,u,f):typeof w?.
nodeClass?.from=="function"?w.nodeClass.from(f.schema,u,f):new i.Scalar(u);return l?y.tag=l:w.default||(y.tag=w.tag),b&&(b.node=y),y}t.createNode=c}),61342:((e,t,n)=>{
var s=n(41127),o=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},r=c=>c.replace(/[!,[\]{}]/g,u=>i[u]);class a{constructor(u,l){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},a.defaultYaml,u),this.tags=Object.assign({},a.defaultTags,l)}clone(){const u=new a(this.yaml,this.tags);
return u.docStart=this.docStart,u}atDocument(){const u=new a(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:a.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},a.defaultTags);break}return u}add(u,l){this.atNextDocument&&
(this.yaml={explicit:a.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},a.defaultTags),this.atNextDocument=!1);const f=u.trim().split(/[ \t]+/),h=f.
shift();switch(h){case"%TAG":{if(f.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),f.length<2))return!1;const[d,g]=f;return this.tags[d]=g,!0}case"\
%YAML":{if(this.yaml.explicit=!0,f.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[d]=f;if(d==="1.1"||d==="1.2")return this.yaml.
version=d,!0;{const g=/^\d+\.\d+$/.test(d);return l(6,`Unsupported YAML version ${d}`,g),!1}}default:return l(0,`Unknown directive ${h}`,!0),!1}}tagName(u,l){if(u===
"!")return"!";if(u[0]!=="!")return l(`Not a valid tag: ${u}`),null;if(u[1]==="<"){const g=u.slice(2,-1);return g==="!"||g==="!!"?(l(`Verbatim tags aren't resolv\
ed, so ${u} is invalid.`),null):(u[u.length-1]!==">"&&l("Verbatim tags must end with a >"),g)}const[,f,h]=u.match(/^(.*!)([^!]*)$/s);h||l(`The ${u} tag has no s\
uffix`);const d=this.tags[f];if(d)try{return d+decodeURIComponent(h)}catch(g){return l(String(g)),null}return f==="!"?u:(l(`Could not resolve tag: ${u}`),null)}tagString(u){
for(const[l,f]of Object.entries(this.tags))if(u.startsWith(f))return l+r(u.substring(f.length));return u[0]==="!"?u:`!<${u}>`}toString(u){const l=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],f=Object.entries(this.tags);let h;if(u&&f.length>0&&s.isNode(u.contents)){const d={};o.visit(u.contents,(g,m)=>{s.isNode(
m)&&m.tag&&(d[m.tag]=!0)}),h=Object.keys(d)}else h=[];for(const[d,g]of f)d==="!!"&&g==="tag:yaml.org,2002:"||(!u||h.some(m=>m.startsWith(g)))&&l.push(`%TAG ${d}\
 ${g}`);return l.join(`
`)}}a.defaultYaml={explicit:!1,version:"1.2"},a.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=a}),91464:((e,t)=>{class n extends Error{constructor(a,c,u,l){
super(),this.name=a,this.code=u,this.message=l,this.pos=c}}class s extends n{constructor(a,c,u){super("YAMLParseError",a,c,u)}}class o extends n{constructor(a,c,u){
super("YAMLWarning",a,c,u)}}const i=(r,a)=>c=>{if(c.pos[0]===-1)return;c.linePos=c.pos.map(d=>a.linePos(d));const{line:u,col:l}=c.linePos[0];c.message+=` at lin\
e ${u}, column ${l}`;let f=l-1,h=r.substring(a.lineStarts[u-1],a.lineStarts[u]).replace(/[\n\r]+$/,"");if(f>=60&&h.length>80){const d=Math.min(f-39,h.length-79);
h="\u2026"+h.substring(d),f-=d-1}if(h.length>80&&(h=h.substring(0,79)+"\u2026"),u>1&&/^ *$/.test(h.substring(0,f))){let d=r.substring(a.lineStarts[u-2],a.lineStarts[u-
1]);d.length>80&&(d=d.substring(0,79)+`\u2026
`),h=d+h}if(/[^ ]/.test(h)){let d=1;const g=c.linePos[1];g?.line===u&&g.col>l&&(d=Math.max(1,Math.min(g.col-l,80-f)));const m=" ".repeat(f)+"^".repeat(d);c.message+=
`:

${h}
${m}
`}};t.YAMLError=n,t.YAMLParseError=s,t.YAMLWarning=o,t.prettifyError=i}),38815:((e,t,n)=>{var s,o=n(89984),i=n(3021),r=n(45840),a=n(91464),c=n(4065),u=n(41127),
l=n(57165),f=n(63301),h=n(84454),d=n(92223),g=n(3461),m=n(40361),p=n(66628),b=n(3456),w=n(84047),y=n(10204);t.Dk=o.Composer,s=i.Document,s=r.Schema,s=a.YAMLError,
s=a.YAMLParseError,s=a.YAMLWarning,s=c.Alias,t.Vj=u.isAlias,s=u.isCollection,s=u.isDocument,t.jh=u.isMap,s=u.isNode,s=u.isPair,t.jn=u.isScalar,t.oP=u.isSeq,s=l.
Pair,t.X5=f.Scalar,s=h.YAMLMap,s=d.YAMLSeq,s=g,t.JG=m.Lexer,s=p.LineCounter,t.iX=b.Parser,s=w.parse,s=w.parseAllDocuments,s=w.parseDocument,s=w.stringify,t.YR=y.
visit,s=y.visitAsync}),57249:((e,t,n)=>{var s=n(932);function o(r,...a){r==="debug"&&console.log(...a)}function i(r,a){(r==="debug"||r==="warn")&&(typeof s.emitWarning==
"function"?s.emitWarning(a):console.warn(a))}t.debug=o,t.warn=i}),4065:((e,t,n)=>{var s=n(71596),o=n(10204),i=n(41127),r=n(66673),a=n(74043);class c extends r.NodeBase{constructor(f){
super(i.ALIAS),this.source=f,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(f,h){if(h?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let d;h?.aliasResolveCache?d=h.aliasResolveCache:(d=[],o.visit(f,{Node:(m,p)=>{(i.isAlias(p)||i.hasAnchor(p))&&d.push(p)}}),h&&(h.
aliasResolveCache=d));let g;for(const m of d){if(m===this)break;m.anchor===this.source&&(g=m)}if(g&&h){const{anchors:m,doc:p,maxAliasCount:b}=h;let w=m.get(g);if(w||
(a.toJS(g,null,h),w=m.get(g)),w?.res===void 0){const y="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(y)}if(b>=0&&(w.count+=1,
w.aliasCount===0&&(w.aliasCount=u(p,g,m)),w.count*w.aliasCount>b)){const y="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
y)}}return g}toJSON(f,h){if(!h)return{source:this.source};const d=this.resolve(h.doc,h);if(!d){const g=`Unresolved alias (the anchor must be set before the alia\
s): ${this.source}`;throw new ReferenceError(g)}return h.anchors.get(d).res}toString(f,h,d){const g=`*${this.source}`;if(f){if(s.anchorIsValid(this.source),f.options.
verifyAliasOrder&&!f.anchors.has(this.source)){const m=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(m)}if(f.implicitKey)
return`${g} `}return g}}function u(l,f,h){if(i.isAlias(f)){const d=f.resolve(l),g=h&&d&&h.get(d);return g?g.count*g.aliasCount:0}else if(i.isCollection(f)){let d=0;
for(const g of f.items){const m=u(l,g,h);m>d&&(d=m)}return d}else if(i.isPair(f)){const d=u(l,f.key,h),g=u(l,f.value,h);return Math.max(d,g)}return 1}t.Alias=c}),
40101:((e,t,n)=>{var s=n(42404),o=n(41127),i=n(66673);function r(u,l,f){let h=f;for(let d=l.length-1;d>=0;--d){const g=l[d];if(typeof g=="number"&&Number.isInteger(
g)&&g>=0){const m=[];m[g]=h,h=m}else h=new Map([[g,h]])}return s.createNode(h,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("T\
his should not happen, please report a bug.")},schema:u,sourceObjects:new Map})}const a=u=>u==null||typeof u=="object"&&!!u[Symbol.iterator]().next().done;class c extends i.
NodeBase{constructor(l,f){super(l),Object.defineProperty(this,"schema",{value:f,configurable:!0,enumerable:!1,writable:!0})}clone(l){const f=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return l&&(f.schema=l),f.items=f.items.map(h=>o.isNode(h)||o.isPair(h)?h.clone(l):h),this.range&&(f.
range=this.range.slice()),f}addIn(l,f){if(a(l))this.add(f);else{const[h,...d]=l,g=this.get(h,!0);if(o.isCollection(g))g.addIn(d,f);else if(g===void 0&&this.schema)
this.set(h,r(this.schema,d,f));else throw new Error(`Expected YAML collection at ${h}. Remaining path: ${d}`)}}deleteIn(l){const[f,...h]=l;if(h.length===0)return this.
delete(f);const d=this.get(f,!0);if(o.isCollection(d))return d.deleteIn(h);throw new Error(`Expected YAML collection at ${f}. Remaining path: ${h}`)}getIn(l,f){
const[h,...d]=l,g=this.get(h,!0);return d.length===0?!f&&o.isScalar(g)?g.value:g:o.isCollection(g)?g.getIn(d,f):void 0}hasAllNullValues(l){return this.items.every(
f=>{if(!o.isPair(f))return!1;const h=f.value;return h==null||l&&o.isScalar(h)&&h.value==null&&!h.commentBefore&&!h.comment&&!h.tag})}hasIn(l){const[f,...h]=l;if(h.
length===0)return this.has(f);const d=this.get(f,!0);return o.isCollection(d)?d.hasIn(h):!1}setIn(l,f){const[h,...d]=l;if(d.length===0)this.set(h,f);else{const g=this.
get(h,!0);if(o.isCollection(g))g.setIn(d,f);else if(g===void 0&&this.schema)this.set(h,r(this.schema,d,f));else throw new Error(`Expected YAML collection at ${h}\
. Remaining path: ${d}`)}}}t.Collection=c,t.collectionFromPath=r,t.isEmptyPath=a}),66673:((e,t,n)=>{var s=n(83661),o=n(41127),i=n(74043);class r{constructor(c){
Object.defineProperty(this,o.NODE_TYPE,{value:c})}clone(){const c=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.
range&&(c.range=this.range.slice()),c}toJS(c,{mapAsMap:u,maxAliasCount:l,onAnchor:f,reviver:h}={}){if(!o.isDocument(c))throw new TypeError("A document argument \
is required");const d={anchors:new Map,doc:c,keep:!0,mapAsMap:u===!0,mapKeyWarned:!1,maxAliasCount:typeof l=="number"?l:100},g=i.toJS(this,"",d);if(typeof f=="f\
unction")for(const{count:m,res:p}of d.anchors.values())f(p,m);return typeof h=="function"?s.applyReviver(h,{"":g},"",g):g}}t.NodeBase=r}),57165:((e,t,n)=>{var s=n(
42404),o=n(59748),i=n(97104),r=n(41127);function a(u,l,f){const h=s.createNode(u,void 0,f),d=s.createNode(l,void 0,f);return new c(h,d)}class c{constructor(l,f=null){
Object.defineProperty(this,r.NODE_TYPE,{value:r.PAIR}),this.key=l,this.value=f}clone(l){let{key:f,value:h}=this;return r.isNode(f)&&(f=f.clone(l)),r.isNode(h)&&
(h=h.clone(l)),new c(f,h)}toJSON(l,f){const h=f?.mapAsMap?new Map:{};return i.addPairToJSMap(f,h,this)}toString(l,f,h){return l?.doc?o.stringifyPair(this,l,f,h):
JSON.stringify(this)}}t.Pair=c,t.createPair=a}),63301:((e,t,n)=>{var s=n(41127),o=n(66673),i=n(74043);const r=c=>!c||typeof c!="function"&&typeof c!="object";class a extends o.
NodeBase{constructor(u){super(s.SCALAR),this.value=u}toJSON(u,l){return l?.keep?this.value:i.toJS(this.value,u,l)}toString(){return String(this.value)}}a.BLOCK_FOLDED=
"BLOCK_FOLDED",a.BLOCK_LITERAL="BLOCK_LITERAL",a.PLAIN="PLAIN",a.QUOTE_DOUBLE="QUOTE_DOUBLE",a.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=a,t.isScalarValue=r}),84454:((e,t,n)=>{
var s=n(61212),o=n(97104),i=n(40101),r=n(41127),a=n(57165),c=n(63301);function u(f,h){const d=r.isScalar(h)?h.value:h;for(const g of f)if(r.isPair(g)&&(g.key===
h||g.key===d||r.isScalar(g.key)&&g.key.value===d))return g}class l extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(h){super(
r.MAP,h),this.items=[]}static from(h,d,g){const{keepUndefined:m,replacer:p}=g,b=new this(h),w=(y,$)=>{if(typeof p=="function")$=p.call(d,y,$);else if(Array.isArray(
p)&&!p.includes(y))return;($!==void 0||m)&&b.items.push(a.createPair(y,$,g))};if(d instanceof Map)for(const[y,$]of d)w(y,$);else if(d&&typeof d=="object")for(const y of Object.
keys(d))w(y,d[y]);return typeof h.sortMapEntries=="function"&&b.items.sort(h.sortMapEntries),b}add(h,d){let g;r.isPair(h)?g=h:!h||typeof h!="object"||!("key"in h)?
g=new a.Pair(h,h?.value):g=new a.Pair(h.key,h.value);const m=u(this.items,g.key),p=this.schema?.sortMapEntries;if(m){if(!d)throw new Error(`Key ${g.key} already\
 set`);r.isScalar(m.value)&&c.isScalarValue(g.value)?m.value.value=g.value:m.value=g.value}else if(p){const b=this.items.findIndex(w=>p(g,w)<0);b===-1?this.items.
push(g):this.items.splice(b,0,g)}else this.items.push(g)}delete(h){const d=u(this.items,h);return d?this.items.splice(this.items.indexOf(d),1).length>0:!1}get(h,d){
const m=u(this.items,h)?.value;return(!d&&r.isScalar(m)?m.value:m)??void 0}has(h){return!!u(this.items,h)}set(h,d){this.add(new a.Pair(h,d),!0)}toJSON(h,d,g){const m=g?
new g:d?.mapAsMap?new Map:{};d?.onCreate&&d.onCreate(m);for(const p of this.items)o.addPairToJSMap(d,m,p);return m}toString(h,d,g){if(!h)return JSON.stringify(this);
for(const m of this.items)if(!r.isPair(m))throw new Error(`Map items must all be pairs; found ${JSON.stringify(m)} instead`);return!h.allNullValues&&this.hasAllNullValues(
!1)&&(h=Object.assign({},h,{allNullValues:!0})),s.stringifyCollection(this,h,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:h.indent||"",onChompKeep:g,
onComment:d})}}t.YAMLMap=l,t.findPair=u}),92223:((e,t,n)=>{var s=n(42404),o=n(61212),i=n(40101),r=n(41127),a=n(63301),c=n(74043);class u extends i.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(h){super(r.SEQ,h),this.items=[]}add(h){this.items.push(h)}delete(h){const d=l(h);return typeof d!="number"?!1:this.items.
splice(d,1).length>0}get(h,d){const g=l(h);if(typeof g!="number")return;const m=this.items[g];return!d&&r.isScalar(m)?m.value:m}has(h){const d=l(h);return typeof d==
"number"&&d<this.items.length}set(h,d){const g=l(h);if(typeof g!="number")throw new Error(`Expected a valid index, not ${h}.`);const m=this.items[g];r.isScalar(
m)&&a.isScalarValue(d)?m.value=d:this.items[g]=d}toJSON(h,d){const g=[];d?.onCreate&&d.onCreate(g);let m=0;for(const p of this.items)g.push(c.toJS(p,String(m++),
d));return g}toString(h,d,g){return h?o.stringifyCollection(this,h,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(h.indent||"")+"  ",onChompKeep:g,
onComment:d}):JSON.stringify(this)}static from(h,d,g){const{replacer:m}=g,p=new this(h);if(d&&Symbol.iterator in Object(d)){let b=0;for(let w of d){if(typeof m==
"function"){const y=d instanceof Set?w:String(b++);w=m.call(d,y,w)}p.items.push(s.createNode(w,void 0,g))}}return p}}function l(f){let h=r.isScalar(f)?f.value:f;
return h&&typeof h=="string"&&(h=Number(h)),typeof h=="number"&&Number.isInteger(h)&&h>=0?h:null}t.YAMLSeq=u}),97104:((e,t,n)=>{var s=n(57249),o=n(90452),i=n(2148),
r=n(41127),a=n(74043);function c(l,f,{key:h,value:d}){if(r.isNode(h)&&h.addToJSMap)h.addToJSMap(l,f,d);else if(o.isMergeKey(l,h))o.addMergeToJSMap(l,f,d);else{const g=a.
toJS(h,"",l);if(f instanceof Map)f.set(g,a.toJS(d,g,l));else if(f instanceof Set)f.add(g);else{const m=u(h,g,l),p=a.toJS(d,m,l);m in f?Object.defineProperty(f,m,
{value:p,writable:!0,enumerable:!0,configurable:!0}):f[m]=p}}return f}function u(l,f,h){if(f===null)return"";if(typeof f!="object")return String(f);if(r.isNode(
l)&&h?.doc){const d=i.createStringifyContext(h.doc,{});d.anchors=new Set;for(const m of h.anchors.keys())d.anchors.add(m.anchor);d.inFlow=!0,d.inStringifyKey=!0;
const g=l.toString(d);if(!h.mapKeyWarned){let m=JSON.stringify(g);m.length>40&&(m=m.substring(0,36)+'..."'),s.warn(h.doc.options.logLevel,`Keys with collection \
values will be stringified due to JS Object restrictions: ${m}. Set mapAsMap: true to use object keys.`),h.mapKeyWarned=!0}return g}return JSON.stringify(f)}t.addPairToJSMap=
c}),41127:((e,t)=>{const n=Symbol.for("yaml.alias"),s=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),r=Symbol.for("yaml.scalar"),
a=Symbol.for("yaml.seq"),c=Symbol.for("yaml.node.type"),u=w=>!!w&&typeof w=="object"&&w[c]===n,l=w=>!!w&&typeof w=="object"&&w[c]===s,f=w=>!!w&&typeof w=="objec\
t"&&w[c]===o,h=w=>!!w&&typeof w=="object"&&w[c]===i,d=w=>!!w&&typeof w=="object"&&w[c]===r,g=w=>!!w&&typeof w=="object"&&w[c]===a;function m(w){if(w&&typeof w==
"object")switch(w[c]){case o:case a:return!0}return!1}function p(w){if(w&&typeof w=="object")switch(w[c]){case n:case o:case r:case a:return!0}return!1}const b=w=>(d(
w)||m(w))&&!!w.anchor;t.ALIAS=n,t.DOC=s,t.MAP=o,t.NODE_TYPE=c,t.PAIR=i,t.SCALAR=r,t.SEQ=a,t.hasAnchor=b,t.isAlias=u,t.isCollection=m,t.isDocument=l,t.isMap=f,t.
isNode=p,t.isPair=h,t.isScalar=d,t.isSeq=g}),74043:((e,t,n)=>{var s=n(41127);function o(i,r,a){if(Array.isArray(i))return i.map((c,u)=>o(c,String(u),a));if(i&&typeof i.
toJSON=="function"){if(!a||!s.hasAnchor(i))return i.toJSON(r,a);const c={aliasCount:0,count:1,res:void 0};a.anchors.set(i,c),a.onCreate=l=>{c.res=l,delete a.onCreate};
const u=i.toJSON(r,a);return a.onCreate&&a.onCreate(u),u}return typeof i=="bigint"&&!a?.keep?Number(i):i}t.toJS=o}),60110:((e,t,n)=>{var s=n(48913),o=n(76842),i=n(
91464),r=n(83069);function a(d,g=!0,m){if(d){const p=(b,w,y)=>{const $=typeof b=="number"?b:Array.isArray(b)?b[0]:b.offset;if(m)m($,w,y);else throw new i.YAMLParseError(
[$,$+1],w,y)};switch(d.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return o.resolveFlowScalar(d,g,p);case"block-scalar":return s.resolveBlockScalar(
{options:{strict:g}},d,p)}}return null}function c(d,g){const{implicitKey:m=!1,indent:p,inFlow:b=!1,offset:w=-1,type:y="PLAIN"}=g,$=r.stringifyString({type:y,value:d},
{implicitKey:m,indent:p>0?" ".repeat(p):"",inFlow:b,options:{blockQuote:!0,lineWidth:-1}}),k=g.end??[{type:"newline",offset:-1,indent:p,source:`
`}];switch($[0]){case"|":case">":{const _=$.indexOf(`
`),S=$.substring(0,_),E=$.substring(_+1)+`
`,v=[{type:"block-scalar-header",offset:w,indent:p,source:S}];return f(v,k)||v.push({type:"newline",offset:-1,indent:p,source:`
`}),{type:"block-scalar",offset:w,indent:p,props:v,source:E}}case'"':return{type:"double-quoted-scalar",offset:w,indent:p,source:$,end:k};case"'":return{type:"s\
ingle-quoted-scalar",offset:w,indent:p,source:$,end:k};default:return{type:"scalar",offset:w,indent:p,source:$,end:k}}}function u(d,g,m={}){let{afterKey:p=!1,implicitKey:b=!1,
inFlow:w=!1,type:y}=m,$="indent"in d?d.indent:null;if(p&&typeof $=="number"&&($+=2),!y)switch(d.type){case"single-quoted-scalar":y="QUOTE_SINGLE";break;case"dou\
ble-quoted-scalar":y="QUOTE_DOUBLE";break;case"block-scalar":{const _=d.props[0];if(_.type!=="block-scalar-header")throw new Error("Invalid block scalar header");
y=_.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:y="PLAIN"}const k=r.stringifyString({type:y,value:g},{implicitKey:b||$===null,indent:$!==null&&
$>0?" ".repeat($):"",inFlow:w,options:{blockQuote:!0,lineWidth:-1}});switch(k[0]){case"|":case">":l(d,k);break;case'"':h(d,k,"double-quoted-scalar");break;case"\
'":h(d,k,"single-quoted-scalar");break;default:h(d,k,"scalar")}}function l(d,g){const m=g.indexOf(`
`),p=g.substring(0,m),b=g.substring(m+1)+`
`;if(d.type==="block-scalar"){const w=d.props[0];if(w.type!=="block-scalar-header")throw new Error("Invalid block scalar header");w.source=p,d.source=b}else{const{
offset:w}=d,y="indent"in d?d.indent:-1,$=[{type:"block-scalar-header",offset:w,indent:y,source:p}];f($,"end"in d?d.end:void 0)||$.push({type:"newline",offset:-1,
indent:y,source:`
`});for(const k of Object.keys(d))k!=="type"&&k!=="offset"&&delete d[k];Object.assign(d,{type:"block-scalar",indent:y,props:$,source:b})}}function f(d,g){if(g)for(const m of g)
switch(m.type){case"space":case"comment":d.push(m);break;case"newline":return d.push(m),!0}return!1}function h(d,g,m){switch(d.type){case"scalar":case"double-qu\
oted-scalar":case"single-quoted-scalar":d.type=m,d.source=g;break;case"block-scalar":{const p=d.props.slice(1);let b=g.length;d.props[0].type==="block-scalar-he\
ader"&&(b-=d.props[0].source.length);for(const w of p)w.offset+=b;delete d.props,Object.assign(d,{type:m,source:g,end:p});break}case"block-map":case"block-seq":{
const b={type:"newline",offset:d.offset+g.length,indent:d.indent,source:`
`};delete d.items,Object.assign(d,{type:m,source:g,end:[b]});break}default:{const p="indent"in d?d.indent:-1,b="end"in d&&Array.isArray(d.end)?d.end.filter(w=>w.
type==="space"||w.type==="comment"||w.type==="newline"):[];for(const w of Object.keys(d))w!=="type"&&w!=="offset"&&delete d[w];Object.assign(d,{type:m,indent:p,
source:g,end:b})}}}t.createScalarToken=c,t.resolveAsScalar=a,t.setScalarValue=u}),91733:((e,t)=>{const n=i=>"type"in i?s(i):o(i);function s(i){switch(i.type){case"\
block-scalar":{let r="";for(const a of i.props)r+=s(a);return r+i.source}case"block-map":case"block-seq":{let r="";for(const a of i.items)r+=o(a);return r}case"\
flow-collection":{let r=i.start.source;for(const a of i.items)r+=o(a);for(const a of i.end)r+=a.source;return r}case"document":{let r=o(i);if(i.end)for(const a of i.
end)r+=a.source;return r}default:{let r=i.source;if("end"in i&&i.end)for(const a of i.end)r+=a.source;return r}}}function o({start:i,key:r,sep:a,value:c}){let u="";
for(const l of i)u+=l.source;if(r&&(u+=s(r)),a)for(const l of a)u+=l.source;return c&&(u+=s(c)),u}t.stringify=n}),97715:((e,t)=>{const n=Symbol("break visit"),s=Symbol(
"skip children"),o=Symbol("remove item");function i(a,c){"type"in a&&a.type==="document"&&(a={start:a.start,value:a.value}),r(Object.freeze([]),a,c)}i.BREAK=n,i.
SKIP=s,i.REMOVE=o,i.itemAtPath=(a,c)=>{let u=a;for(const[l,f]of c){const h=u?.[l];if(h&&"items"in h)u=h.items[f];else return}return u},i.parentCollection=(a,c)=>{
const u=i.itemAtPath(a,c.slice(0,-1)),l=c[c.length-1][0],f=u?.[l];if(f&&"items"in f)return f;throw new Error("Parent collection not found")};function r(a,c,u){let l=u(
c,a);if(typeof l=="symbol")return l;for(const f of["key","value"]){const h=c[f];if(h&&"items"in h){for(let d=0;d<h.items.length;++d){const g=r(Object.freeze(a.concat(
[[f,d]])),h.items[d],u);if(typeof g=="number")d=g-1;else{if(g===n)return n;g===o&&(h.items.splice(d,1),d-=1)}}typeof l=="function"&&f==="key"&&(l=l(c,a))}}return typeof l==
"function"?l(c,a):l}t.visit=i}),3461:((e,t,n)=>{var s=n(60110),o=n(91733),i=n(97715);const r="\uFEFF",a="",c="",u="",l=g=>!!g&&"items"in g,f=g=>!!g&&(g.type===
"scalar"||g.type==="single-quoted-scalar"||g.type==="double-quoted-scalar"||g.type==="block-scalar");function h(g){switch(g){case r:return"<BOM>";case a:return"\
<DOC>";case c:return"<FLOW_END>";case u:return"<SCALAR>";default:return JSON.stringify(g)}}function d(g){switch(g){case r:return"byte-order-mark";case a:return"\
doc-mode";case c:return"flow-error-end";case u:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(g[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=s.createScalarToken,t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=s.setScalarValue,
t.stringify=o.stringify,t.visit=i.visit,t.BOM=r,t.DOCUMENT=a,t.FLOW_END=c,t.SCALAR=u,t.isCollection=l,t.isScalar=f,t.prettyToken=h,t.tokenType=d}),40361:((e,t,n)=>{
var s=n(3461);function o(f){switch(f){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const i=new Set("0123456789ABCDEFabcdef"),r=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),a=new Set(",[]{}"),c=new Set(` ,[]{}
\r	`),u=f=>!f||c.has(f);class l{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.
indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(h,d=!1){if(h){if(typeof h!="string")throw TypeError("source is not a string");
this.buffer=this.buffer?this.buffer+h:h,this.lineEndPos=null}this.atEnd=!d;let g=this.next??"stream";for(;g&&(d||this.hasChars(1));)g=yield*this.parseNext(g)}atLineEnd(){
let h=this.pos,d=this.buffer[h];for(;d===" "||d==="	";)d=this.buffer[++h];return!d||d==="#"||d===`
`?!0:d==="\r"?this.buffer[h+1]===`
`:!1}charAt(h){return this.buffer[this.pos+h]}continueScalar(h){let d=this.buffer[h];if(this.indentNext>0){let g=0;for(;d===" ";)d=this.buffer[++g+h];if(d==="\r"){
const m=this.buffer[g+h+1];if(m===`
`||!m&&!this.atEnd)return h+g+1}return d===`
`||g>=this.indentNext||!d&&!this.atEnd?h+g:-1}if(d==="-"||d==="."){const g=this.buffer.substr(h,3);if((g==="---"||g==="...")&&o(this.buffer[h+3]))return-1}return h}getLine(){
let h=this.lineEndPos;return(typeof h!="number"||h!==-1&&h<this.pos)&&(h=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=h),h===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[h-1]==="\r"&&(h-=1),this.buffer.substring(this.pos,h))}hasChars(h){
return this.pos+h<=this.buffer.length}setNext(h){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=h,null}peek(h){return this.
buffer.substr(this.pos,h)}*parseNext(h){switch(h){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let h=this.getLine();
if(h===null)return this.setNext("stream");if(h[0]===s.BOM&&(yield*this.pushCount(1),h=h.substring(1)),h[0]==="%"){let d=h.length,g=h.indexOf("#");for(;g!==-1;){
const p=h[g-1];if(p===" "||p==="	"){d=g-1;break}else g=h.indexOf("#",g+1)}for(;;){const p=h[d-1];if(p===" "||p==="	")d-=1;else break}const m=(yield*this.pushCount(
d))+(yield*this.pushSpaces(!0));return yield*this.pushCount(h.length-m),this.pushNewline(),"stream"}if(this.atLineEnd()){const d=yield*this.pushSpaces(!0);return yield*this.
pushCount(h.length-d),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const h=this.charAt(0);if(!h&&!this.
atEnd)return this.setNext("line-start");if(h==="-"||h==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const d=this.peek(3);if((d==="-\
--"||d==="...")&&o(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,d==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!o(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[h,
d]=this.peek(2);if(!d&&!this.atEnd)return this.setNext("block-start");if((h==="-"||h==="?"||h===":")&&o(d)){const g=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=g,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const h=this.getLine();if(h===
null)return this.setNext("doc");let d=yield*this.pushIndicators();switch(h[d]){case"#":yield*this.pushCount(h.length-d);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(u),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return d+=yield*this.parseBlockScalarHeader(),
d+=yield*this.pushSpaces(!0),yield*this.pushCount(h.length-d),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let h,d,g=-1;do h=yield*this.pushNewline(),h>0?(d=yield*this.pushSpaces(!1),this.indentValue=g=d):d=0,d+=yield*this.pushSpaces(!0);while(h+d>0);const m=this.getLine();
if(m===null)return this.setNext("flow");if((g!==-1&&g<this.indentNext&&m[0]!=="#"||g===0&&(m.startsWith("---")||m.startsWith("..."))&&o(m[3]))&&!(g===this.indentNext-
1&&this.flowLevel===1&&(m[0]==="]"||m[0]==="}")))return this.flowLevel=0,yield s.FLOW_END,yield*this.parseLineStart();let p=0;for(;m[p]===",";)p+=yield*this.pushCount(
1),p+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(p+=yield*this.pushIndicators(),m[p]){case void 0:return"flow";case"#":return yield*this.pushCount(m.length-
p),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(u),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const b=this.charAt(1);if(this.flowKey||o(b)||b===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const h=this.charAt(0);let d=this.buffer.indexOf(h,this.pos+1);if(h==="'")for(;d!==-1&&this.buffer[d+1]===
"'";)d=this.buffer.indexOf("'",d+2);else for(;d!==-1;){let p=0;for(;this.buffer[d-1-p]==="\\";)p+=1;if(p%2===0)break;d=this.buffer.indexOf('"',d+1)}const g=this.
buffer.substring(0,d);let m=g.indexOf(`
`,this.pos);if(m!==-1){for(;m!==-1;){const p=this.continueScalar(m+1);if(p===-1)break;m=g.indexOf(`
`,p)}m!==-1&&(d=m-(g[m-1]==="\r"?2:1))}if(d===-1){if(!this.atEnd)return this.setNext("quoted-scalar");d=this.buffer.length}return yield*this.pushToIndex(d+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let h=this.pos;for(;;){const d=this.buffer[++h];if(d==="\
+")this.blockScalarKeep=!0;else if(d>"0"&&d<="9")this.blockScalarIndent=Number(d)-1;else if(d!=="-")break}return yield*this.pushUntil(d=>o(d)||d==="#")}*parseBlockScalar(){
let h=this.pos-1,d=0,g;e:for(let p=this.pos;g=this.buffer[p];++p)switch(g){case" ":d+=1;break;case`
`:h=p,d=0;break;case"\r":{const b=this.buffer[p+1];if(!b&&!this.atEnd)return this.setNext("block-scalar");if(b===`
`)break}default:break e}if(!g&&!this.atEnd)return this.setNext("block-scalar");if(d>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=d:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const p=this.continueScalar(h+1);if(p===-1)break;h=this.buffer.indexOf(`
`,p)}while(h!==-1);if(h===-1){if(!this.atEnd)return this.setNext("block-scalar");h=this.buffer.length}}let m=h+1;for(g=this.buffer[m];g===" ";)g=this.buffer[++m];
if(g==="	"){for(;g==="	"||g===" "||g==="\r"||g===`
`;)g=this.buffer[++m];h=m-1}else if(!this.blockScalarKeep)do{let p=h-1,b=this.buffer[p];b==="\r"&&(b=this.buffer[--p]);const w=p;for(;b===" ";)b=this.buffer[--p];
if(b===`
`&&p>=this.pos&&p+1+d>w)h=p;else break}while(!0);return yield s.SCALAR,yield*this.pushToIndex(h+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const h=this.
flowLevel>0;let d=this.pos-1,g=this.pos-1,m;for(;m=this.buffer[++g];)if(m===":"){const p=this.buffer[g+1];if(o(p)||h&&a.has(p))break;d=g}else if(o(m)){let p=this.
buffer[g+1];if(m==="\r"&&(p===`
`?(g+=1,m=`
`,p=this.buffer[g+1]):d=g),p==="#"||h&&a.has(p))break;if(m===`
`){const b=this.continueScalar(g+1);if(b===-1)break;g=Math.max(g,b-2)}}else{if(h&&a.has(m))break;d=g}return!m&&!this.atEnd?this.setNext("plain-scalar"):(yield s.
SCALAR,yield*this.pushToIndex(d+1,!0),h?"flow":"doc")}*pushCount(h){return h>0?(yield this.buffer.substr(this.pos,h),this.pos+=h,h):0}*pushToIndex(h,d){const g=this.
buffer.slice(this.pos,h);return g?(yield g,this.pos+=g.length,g.length):(d&&(yield""),0)}*pushIndicators(){let h=0;e:for(;;){switch(this.charAt(0)){case"!":h+=yield*this.
pushTag(),h+=yield*this.pushSpaces(!0);continue e;case"&":h+=yield*this.pushUntil(u),h+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const d=this.
flowLevel>0,g=this.charAt(1);if(o(g)||d&&a.has(g)){d?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,h+=yield*this.pushCount(1),h+=yield*this.
pushSpaces(!0);continue e}}}break e}return h}*pushTag(){if(this.charAt(1)==="<"){let h=this.pos+2,d=this.buffer[h];for(;!o(d)&&d!==">";)d=this.buffer[++h];return yield*this.
pushToIndex(d===">"?h+1:h,!1)}else{let h=this.pos+1,d=this.buffer[h];for(;d;)if(r.has(d))d=this.buffer[++h];else if(d==="%"&&i.has(this.buffer[h+1])&&i.has(this.
buffer[h+2]))d=this.buffer[h+=3];else break;return yield*this.pushToIndex(h,!1)}}*pushNewline(){const h=this.buffer[this.pos];return h===`
`?yield*this.pushCount(1):h==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(h){let d=this.pos-1,g;do g=this.buffer[++d];while(g===" "||h&&g==="	");const m=d-this.pos;return m>0&&(yield this.buffer.
substr(this.pos,m),this.pos=d),m}*pushUntil(h){let d=this.pos,g=this.buffer[d];for(;!h(g);)g=this.buffer[++d];return yield*this.pushToIndex(d,!1)}}t.Lexer=l}),66628:((e,t)=>{
class n{constructor(){this.lineStarts=[],this.addNewLine=o=>this.lineStarts.push(o),this.linePos=o=>{let i=0,r=this.lineStarts.length;for(;i<r;){const c=i+r>>1;
this.lineStarts[c]<o?i=c+1:r=c}if(this.lineStarts[i]===o)return{line:i+1,col:1};if(i===0)return{line:0,col:o};const a=this.lineStarts[i-1];return{line:i,col:o-a+
1}}}}t.LineCounter=n}),3456:((e,t,n)=>{var s=n(932),o=n(3461),i=n(40361);function r(g,m){for(let p=0;p<g.length;++p)if(g[p].type===m)return!0;return!1}function a(g){
for(let m=0;m<g.length;++m)switch(g[m].type){case"space":case"comment":case"newline":break;default:return m}return-1}function c(g){switch(g?.type){case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function u(g){switch(g.type){case"document":return g.
start;case"block-map":{const m=g.items[g.items.length-1];return m.sep??m.start}case"block-seq":return g.items[g.items.length-1].start;default:return[]}}function l(g){
if(g.length===0)return[];let m=g.length;e:for(;--m>=0;)switch(g[m].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newl\
ine":break e}for(;g[++m]?.type==="space";);return g.splice(m,g.length)}function f(g,m){if(m.length<1e5)Array.prototype.push.apply(g,m);else for(let p=0;p<m.length;++p)
g.push(m[p])}function h(g){if(g.start.type==="flow-seq-start")for(const m of g.items)m.sep&&!m.value&&!r(m.start,"explicit-key-ind")&&!r(m.sep,"map-value-ind")&&
(m.key&&(m.value=m.key),delete m.key,c(m.value)?m.value.end?f(m.value.end,m.sep):m.value.end=m.sep:f(m.start,m.sep),delete m.sep)}class d{constructor(m){this.atNewLine=
!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new i.Lexer,this.onNewLine=m}*parse(m,p=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const b of this.lexer.lex(m,p))yield*this.next(b);p||(yield*this.end())}*next(m){if(this.source=m,s.env.LOG_TOKENS&&
console.log("|",o.prettyToken(m)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=m.length;return}const p=o.tokenType(m);if(p)if(p==="scalar")this.
atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=p,yield*this.step(),p){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.
onNewLine(this.offset+m.length);break;case"space":this.atNewLine&&m[0]===" "&&(this.indent+=m.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-\
item-ind":this.atNewLine&&(this.indent+=m.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=m.length}else{const b=`\
Not a YAML token: ${m}`;yield*this.pop({type:"error",offset:this.offset,message:b,source:m}),this.offset+=m.length}}*end(){for(;this.stack.length>0;)yield*this.
pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const m=this.peek(1);if(this.type==="doc-end"&&m?.
type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!m)return yield*this.
stream();switch(m.type){case"document":return yield*this.document(m);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.
scalar(m);case"block-scalar":return yield*this.blockScalar(m);case"block-map":return yield*this.blockMap(m);case"block-seq":return yield*this.blockSequence(m);case"\
flow-collection":return yield*this.flowCollection(m);case"doc-end":return yield*this.documentEnd(m)}yield*this.pop()}peek(m){return this.stack[this.stack.length-
m]}*pop(m){const p=m??this.stack.pop();if(!p)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===
0)yield p;else{const b=this.peek(1);switch(p.type==="block-scalar"?p.indent="indent"in b?b.indent:0:p.type==="flow-collection"&&b.type==="document"&&(p.indent=0),
p.type==="flow-collection"&&h(p),b.type){case"document":b.value=p;break;case"block-scalar":b.props.push(p);break;case"block-map":{const w=b.items[b.items.length-
1];if(w.value){b.items.push({start:[],key:p,sep:[]}),this.onKeyLine=!0;return}else if(w.sep)w.value=p;else{Object.assign(w,{key:p,sep:[]}),this.onKeyLine=!w.explicitKey;
return}break}case"block-seq":{const w=b.items[b.items.length-1];w.value?b.items.push({start:[],value:p}):w.value=p;break}case"flow-collection":{const w=b.items[b.
items.length-1];!w||w.value?b.items.push({start:[],key:p,sep:[]}):w.sep?w.value=p:Object.assign(w,{key:p,sep:[]});return}default:yield*this.pop(),yield*this.pop(
p)}if((b.type==="document"||b.type==="block-map"||b.type==="block-seq")&&(p.type==="block-map"||p.type==="block-seq")){const w=p.items[p.items.length-1];w&&!w.sep&&
!w.value&&w.start.length>0&&a(w.start)===-1&&(p.indent===0||w.start.every(y=>y.type!=="comment"||y.indent<p.indent))&&(b.type==="document"?b.end=w.start:b.items.
push({start:w.start}),p.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"\
byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const m={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&m.start.push(this.sourceToken),this.stack.push(m);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML stream`,source:this.source}}*document(m){if(m.value)return yield*this.lineEnd(m);switch(this.type){case"doc-start":{a(m.start)!==-1?(yield*this.pop(),
yield*this.step()):m.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":m.start.push(this.sourceToken);return}const p=this.
startBlockValue(m);p?this.stack.push(p):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(m){
if(this.type==="map-value-ind"){const p=u(this.peek(2)),b=l(p);let w;m.end?(w=m.end,w.push(this.sourceToken),delete m.end):w=[this.sourceToken];const y={type:"b\
lock-map",offset:m.offset,indent:m.indent,items:[{start:b,key:m,sep:w}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=y}else yield*this.lineEnd(m)}*blockScalar(m){
switch(this.type){case"space":case"comment":case"newline":m.props.push(this.sourceToken);return;case"scalar":if(m.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let p=this.source.indexOf(`
`)+1;for(;p!==0;)this.onNewLine(this.offset+p),p=this.source.indexOf(`
`,p)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(m){const p=m.items[m.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,p.value){const b="end"in p.value?p.value.end:void 0;(Array.isArray(b)?b[b.length-1]:void 0)?.type==="comment"?b?.push(this.sourceToken):m.items.push(
{start:[this.sourceToken]})}else p.sep?p.sep.push(this.sourceToken):p.start.push(this.sourceToken);return;case"space":case"comment":if(p.value)m.items.push({start:[
this.sourceToken]});else if(p.sep)p.sep.push(this.sourceToken);else{if(this.atIndentedComment(p.start,m.indent)){const w=m.items[m.items.length-2]?.value?.end;if(Array.
isArray(w)){f(w,p.start),w.push(this.sourceToken),m.items.pop();return}}p.start.push(this.sourceToken)}return}if(this.indent>=m.indent){const b=!this.onKeyLine&&
this.indent===m.indent,w=b&&(p.sep||p.explicitKey)&&this.type!=="seq-item-ind";let y=[];if(w&&p.sep&&!p.value){const $=[];for(let k=0;k<p.sep.length;++k){const _=p.
sep[k];switch(_.type){case"newline":$.push(k);break;case"space":break;case"comment":_.indent>m.indent&&($.length=0);break;default:$.length=0}}$.length>=2&&(y=p.
sep.splice($[1]))}switch(this.type){case"anchor":case"tag":w||p.value?(y.push(this.sourceToken),m.items.push({start:y}),this.onKeyLine=!0):p.sep?p.sep.push(this.
sourceToken):p.start.push(this.sourceToken);return;case"explicit-key-ind":!p.sep&&!p.explicitKey?(p.start.push(this.sourceToken),p.explicitKey=!0):w||p.value?(y.
push(this.sourceToken),m.items.push({start:y,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(p.explicitKey)if(p.sep)if(p.value)m.items.push({start:[],key:null,sep:[this.sourceToken]});else if(r(
p.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:null,sep:[this.sourceToken]}]});else if(c(p.key)&&
!r(p.sep,"newline")){const $=l(p.start),k=p.key,_=p.sep;_.push(this.sourceToken),delete p.key,delete p.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:$,key:k,sep:_}]})}else y.length>0?p.sep=p.sep.concat(y,this.sourceToken):p.sep.push(this.sourceToken);else if(r(p.start,"newlin\
e"))Object.assign(p,{key:null,sep:[this.sourceToken]});else{const $=l(p.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:$,
key:null,sep:[this.sourceToken]}]})}else p.sep?p.value||w?m.items.push({start:y,key:null,sep:[this.sourceToken]}):r(p.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):p.sep.push(this.sourceToken):Object.assign(p,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const $=this.flowScalar(this.type);
w||p.value?(m.items.push({start:y,key:$,sep:[]}),this.onKeyLine=!0):p.sep?this.stack.push($):(Object.assign(p,{key:$,sep:[]}),this.onKeyLine=!0);return}default:{
const $=this.startBlockValue(m);if($){if($.type==="block-seq"){if(!p.explicitKey&&p.sep&&!r(p.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else b&&m.items.push({start:y});this.stack.push($);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(m){const p=m.items[m.items.length-1];switch(this.type){case"newline":if(p.value){const b="end"in p.value?p.value.end:void 0;(Array.isArray(
b)?b[b.length-1]:void 0)?.type==="comment"?b?.push(this.sourceToken):m.items.push({start:[this.sourceToken]})}else p.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(p.value)m.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(p.start,m.indent)){const w=m.items[m.items.length-2]?.value?.
end;if(Array.isArray(w)){f(w,p.start),w.push(this.sourceToken),m.items.pop();return}}p.start.push(this.sourceToken)}return;case"anchor":case"tag":if(p.value||this.
indent<=m.indent)break;p.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==m.indent)break;p.value||r(p.start,"seq-item-ind")?m.items.push(
{start:[this.sourceToken]}):p.start.push(this.sourceToken);return}if(this.indent>m.indent){const b=this.startBlockValue(m);if(b){this.stack.push(b);return}}yield*this.
pop(),yield*this.step()}*flowCollection(m){const p=m.items[m.items.length-1];if(this.type==="flow-error-end"){let b;do yield*this.pop(),b=this.peek(1);while(b?.
type==="flow-collection")}else if(m.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!p||p.sep?m.items.push({start:[this.sourceToken]}):p.start.
push(this.sourceToken);return;case"map-value-ind":!p||p.value?m.items.push({start:[],key:null,sep:[this.sourceToken]}):p.sep?p.sep.push(this.sourceToken):Object.
assign(p,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!p||p.value?m.items.push({start:[this.sourceToken]}):
p.sep?p.sep.push(this.sourceToken):p.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const w=this.
flowScalar(this.type);!p||p.value?m.items.push({start:[],key:w,sep:[]}):p.sep?this.stack.push(w):Object.assign(p,{key:w,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":m.end.push(this.sourceToken);return}const b=this.startBlockValue(m);b?this.stack.push(b):(yield*this.pop(),yield*this.step())}else{const b=this.peek(
2);if(b.type==="block-map"&&(this.type==="map-value-ind"&&b.indent===m.indent||this.type==="newline"&&!b.items[b.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&b.type!=="flow-collection"){const w=u(b),y=l(w);h(m);const $=m.end.splice(1,m.end.length);$.push(this.sourceToken);const k={
type:"block-map",offset:m.offset,indent:m.indent,items:[{start:y,key:m,sep:$}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=k}else yield*this.lineEnd(m)}}flowScalar(m){
if(this.onNewLine){let p=this.source.indexOf(`
`)+1;for(;p!==0;)this.onNewLine(this.offset+p),p=this.source.indexOf(`
`,p)+1}return{type:m,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(m){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const p=u(m),b=l(p);return b.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:b,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const p=u(m),b=l(p);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:b,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(m,p){return this.type!=="comment"||this.indent<=p?!1:m.every(b=>b.type==="newline"||b.type==="space")}*documentEnd(m){this.type!==
"doc-mode"&&(m.end?m.end.push(this.sourceToken):m.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(m){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
m.end?m.end.push(this.sourceToken):m.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}t.Parser=d}),84047:((e,t,n)=>{var s=n(89984),o=n(3021),i=n(
91464),r=n(57249),a=n(41127),c=n(66628),u=n(3456);function l(m){const p=m.prettyErrors!==!1;return{lineCounter:m.lineCounter||p&&new c.LineCounter||null,prettyErrors:p}}
function f(m,p={}){const{lineCounter:b,prettyErrors:w}=l(p),y=new u.Parser(b?.addNewLine),$=new s.Composer(p),k=Array.from($.compose(y.parse(m)));if(w&&b)for(const _ of k)
_.errors.forEach(i.prettifyError(m,b)),_.warnings.forEach(i.prettifyError(m,b));return k.length>0?k:Object.assign([],{empty:!0},$.streamInfo())}function h(m,p={}){
const{lineCounter:b,prettyErrors:w}=l(p),y=new u.Parser(b?.addNewLine),$=new s.Composer(p);let k=null;for(const _ of $.compose(y.parse(m),!0,m.length))if(!k)k=_;else if(k.
options.logLevel!=="silent"){k.errors.push(new i.YAMLParseError(_.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAll\
Documents()"));break}return w&&b&&(k.errors.forEach(i.prettifyError(m,b)),k.warnings.forEach(i.prettifyError(m,b))),k}function d(m,p,b){let w;typeof p=="functio\
n"?w=p:b===void 0&&p&&typeof p=="object"&&(b=p);const y=h(m,b);if(!y)return null;if(y.warnings.forEach($=>r.warn(y.options.logLevel,$)),y.errors.length>0){if(y.
options.logLevel!=="silent")throw y.errors[0];y.errors=[]}return y.toJS(Object.assign({reviver:w},b))}function g(m,p,b){let w=null;if(typeof p=="function"||Array.
isArray(p)?w=p:b===void 0&&p&&(b=p),typeof b=="string"&&(b=b.length),typeof b=="number"){const y=Math.round(b);b=y<1?void 0:y>8?{indent:8}:{indent:y}}if(m===void 0){
const{keepUndefined:y}=b??p??{};if(!y)return}return a.isDocument(m)&&!w?m.toString(b):new o.Document(m,w,b).toString(b)}t.parse=d,t.parseAllDocuments=f,t.parseDocument=
h,t.stringify=g}),45840:((e,t,n)=>{var s=n(41127),o=n(47451),i=n(1706),r=n(66464),a=n(90018);const c=(l,f)=>l.key<f.key?-1:l.key>f.key?1:0;class u{constructor({
compat:f,customTags:h,merge:d,resolveKnownTags:g,schema:m,sortMapEntries:p,toStringDefaults:b}){this.compat=Array.isArray(f)?a.getTags(f,"compat"):f?a.getTags(null,
f):null,this.name=typeof m=="string"&&m||"core",this.knownTags=g?a.coreKnownTags:{},this.tags=a.getTags(h,this.name,d),this.toStringOptions=b??null,Object.defineProperty(
this,s.MAP,{value:o.map}),Object.defineProperty(this,s.SCALAR,{value:r.string}),Object.defineProperty(this,s.SEQ,{value:i.seq}),this.sortMapEntries=typeof p=="f\
unction"?p:p===!0?c:null}clone(){const f=Object.create(u.prototype,Object.getOwnPropertyDescriptors(this));return f.tags=this.tags.slice(),f}}t.Schema=u}),47451:((e,t,n)=>{
var s=n(41127),o=n(84454);const i={collection:"map",default:!0,nodeClass:o.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(r,a){return s.isMap(r)||a("Expected a map\
ping for this tag"),r},createNode:(r,a,c)=>o.YAMLMap.from(r,a,c)};t.map=i}),73632:((e,t,n)=>{var s=n(63301);const o={identify:i=>i==null,createNode:()=>new s.Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),stringify:({source:i},r)=>typeof i=="string"&&o.test.test(
i)?i:r.options.nullStr};t.nullTag=o}),1706:((e,t,n)=>{var s=n(41127),o=n(92223);const i={collection:"seq",default:!0,nodeClass:o.YAMLSeq,tag:"tag:yaml.org,2002:\
seq",resolve(r,a){return s.isSeq(r)||a("Expected a sequence for this tag"),r},createNode:(r,a,c)=>o.YAMLSeq.from(r,a,c)};t.seq=i}),66464:((e,t,n)=>{var s=n(83069);
const o={identify:i=>typeof i=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:i=>i,stringify(i,r,a,c){return r=Object.assign({actualString:!0},r),s.stringifyString(
i,r,a,c)}};t.string=o}),73959:((e,t,n)=>{var s=n(63301);const o={identify:i=>typeof i=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:i=>new s.Scalar(i[0]==="t"||i[0]==="T"),stringify({source:i,value:r},a){if(i&&o.test.test(i)){const c=i[0]==="t"||i[0]==="T";if(r===c)return i}return r?
a.options.trueStr:a.options.falseStr}};t.boolTag=o}),38405:((e,t,n)=>{var s=n(63301),o=n(28689);const i={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.
POSITIVE_INFINITY,stringify:o.stringifyNumber},r={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:c=>parseFloat(c),stringify(c){const u=Number(c.value);return isFinite(u)?u.toExponential():o.stringifyNumber(c)}},a={identify:c=>typeof c=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(c){const u=new s.Scalar(parseFloat(c)),l=c.indexOf(".");return l!==-1&&c[c.length-
1]==="0"&&(u.minFractionDigits=c.length-l-1),u},stringify:o.stringifyNumber};t.float=a,t.floatExp=r,t.floatNaN=i}),59874:((e,t,n)=>{var s=n(28689);const o=l=>typeof l==
"bigint"||Number.isInteger(l),i=(l,f,h,{intAsBigInt:d})=>d?BigInt(l):parseInt(l.substring(f),h);function r(l,f,h){const{value:d}=l;return o(d)&&d>=0?h+d.toString(
f):s.stringifyNumber(l)}const a={identify:l=>o(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,f,h)=>i(l,2,8,h),stringify:l=>r(
l,8,"0o")},c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,f,h)=>i(l,0,10,h),stringify:s.stringifyNumber},u={identify:l=>o(
l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,f,h)=>i(l,2,16,h),stringify:l=>r(l,16,"0x")};t.int=c,t.intHex=u,
t.intOct=a}),70896:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),r=n(66464),a=n(73959),c=n(38405),u=n(59874);const l=[s.map,i.seq,r.string,o.nullTag,a.boolTag,
u.intOct,u.int,u.intHex,c.floatNaN,c.floatExp,c.float];t.schema=l}),33559:((e,t,n)=>{var s=n(63301),o=n(47451),i=n(1706);function r(f){return typeof f=="bigint"||
Number.isInteger(f)}const a=({value:f})=>JSON.stringify(f),c=[{identify:f=>typeof f=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:f=>f,stringify:a},{
identify:f=>f==null,createNode:()=>new s.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:a},{identify:f=>typeof f==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:f=>f==="true",stringify:a},{identify:r,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(f,h,{intAsBigInt:d})=>d?BigInt(f):parseInt(f,10),stringify:({value:f})=>r(f)?f.toString():JSON.stringify(f)},{identify:f=>typeof f=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:f=>parseFloat(f),stringify:a}],u={default:!0,tag:"",test:/^/,
resolve(f,h){return h(`Unresolved plain scalar ${JSON.stringify(f)}`),f}},l=[o.map,i.seq].concat(c,u);t.schema=l}),90018:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(
1706),r=n(66464),a=n(73959),c=n(38405),u=n(59874),l=n(70896),f=n(33559),h=n(56083),d=n(90452),g=n(50303),m=n(18385),p=n(35913),b=n(81528),w=n(46752);const y=new Map(
[["core",l.schema],["failsafe",[s.map,i.seq,r.string]],["json",f.schema],["yaml11",p.schema],["yaml-1.1",p.schema]]),$={binary:h.binary,bool:a.boolTag,float:c.float,
floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:w.floatTime,int:u.int,intHex:u.intHex,intOct:u.intOct,intTime:w.intTime,map:s.map,merge:d.merge,null:o.nullTag,
omap:g.omap,pairs:m.pairs,seq:i.seq,set:b.set,timestamp:w.timestamp},k={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002\
:omap":g.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":b.set,"tag:yaml.org,2002:timestamp":w.timestamp};function _(S,E,v){const O=y.get(E);if(O&&
!S)return v&&!O.includes(d.merge)?O.concat(d.merge):O.slice();let A=O;if(!A)if(Array.isArray(S))A=[];else{const x=Array.from(y.keys()).filter(R=>R!=="yaml11").map(
R=>JSON.stringify(R)).join(", ");throw new Error(`Unknown schema "${E}"; use one of ${x} or define customTags array`)}if(Array.isArray(S))for(const x of S)A=A.concat(
x);else typeof S=="function"&&(A=S(A.slice()));return v&&(A=A.concat(d.merge)),A.reduce((x,R)=>{const L=typeof R=="string"?$[R]:R;if(!L){const H=JSON.stringify(
R),oe=Object.keys($).map(X=>JSON.stringify(X)).join(", ");throw new Error(`Unknown custom tag ${H}; use one of ${oe}`)}return x.includes(L)||x.push(L),x},[])}t.
coreKnownTags=k,t.getTags=_}),56083:((e,t,n)=>{var s=n(20181),o=n(63301),i=n(83069);const r={identify:a=>a instanceof Uint8Array,default:!1,tag:"tag:yaml.org,20\
02:binary",resolve(a,c){if(typeof s.Buffer=="function")return s.Buffer.from(a,"base64");if(typeof atob=="function"){const u=atob(a.replace(/[\n\r]/g,"")),l=new Uint8Array(
u.length);for(let f=0;f<u.length;++f)l[f]=u.charCodeAt(f);return l}else return c("This environment does not support reading binary tags; either Buffer or atob i\
s required"),a},stringify({comment:a,type:c,value:u},l,f,h){if(!u)return"";const d=u;let g;if(typeof s.Buffer=="function")g=d instanceof s.Buffer?d.toString("ba\
se64"):s.Buffer.from(d.buffer).toString("base64");else if(typeof btoa=="function"){let m="";for(let p=0;p<d.length;++p)m+=String.fromCharCode(d[p]);g=btoa(m)}else
throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(c??(c=o.Scalar.BLOCK_LITERAL),c!==o.Scalar.QUOTE_DOUBLE){
const m=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),p=Math.ceil(g.length/m),b=new Array(p);for(let w=0,y=0;w<p;++w,y+=m)b[w]=g.substr(
y,m);g=b.join(c===o.Scalar.BLOCK_LITERAL?`
`:" ")}return i.stringifyString({comment:a,type:c,value:g},l,f,h)}};t.binary=r}),88398:((e,t,n)=>{var s=n(63301);function o({value:a,source:c},u){return c&&(a?i:
r).test.test(c)?c:a?u.options.trueStr:u.options.falseStr}const i={identify:a=>a===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new s.Scalar(!0),stringify:o},r={identify:a=>a===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.
Scalar(!1),stringify:o};t.falseTag=r,t.trueTag=i}),35782:((e,t,n)=>{var s=n(63301),o=n(28689);const i={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.o\
rg,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:c=>c.slice(-3).toLowerCase()==="nan"?NaN:c[0]==="-"?Number.NEGATIVE_INFINITY:Number.
POSITIVE_INFINITY,stringify:o.stringifyNumber},r={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:c=>parseFloat(c.replace(/_/g,"")),stringify(c){const u=Number(c.value);return isFinite(u)?u.toExponential():o.stringifyNumber(c)}},a={identify:c=>typeof c==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(c){const u=new s.Scalar(parseFloat(c.replace(/_/g,""))),l=c.indexOf(
".");if(l!==-1){const f=c.substring(l+1).replace(/_/g,"");f[f.length-1]==="0"&&(u.minFractionDigits=f.length)}return u},stringify:o.stringifyNumber};t.float=a,t.
floatExp=r,t.floatNaN=i}),10873:((e,t,n)=>{var s=n(28689);const o=f=>typeof f=="bigint"||Number.isInteger(f);function i(f,h,d,{intAsBigInt:g}){const m=f[0];if((m===
"-"||m==="+")&&(h+=1),f=f.substring(h).replace(/_/g,""),g){switch(d){case 2:f=`0b${f}`;break;case 8:f=`0o${f}`;break;case 16:f=`0x${f}`;break}const b=BigInt(f);
return m==="-"?BigInt(-1)*b:b}const p=parseInt(f,d);return m==="-"?-1*p:p}function r(f,h,d){const{value:g}=f;if(o(g)){const m=g.toString(h);return g<0?"-"+d+m.substr(
1):d+m}return s.stringifyNumber(f)}const a={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(f,h,d)=>i(f,2,2,d),stringify:f=>r(
f,2,"0b")},c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(f,h,d)=>i(f,1,8,d),stringify:f=>r(f,8,"0")},u={identify:o,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(f,h,d)=>i(f,0,10,d),stringify:s.stringifyNumber},l={identify:o,default:!0,tag:"tag:ya\
ml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(f,h,d)=>i(f,2,16,d),stringify:f=>r(f,16,"0x")};t.int=u,t.intBin=a,t.intHex=l,t.intOct=c}),90452:((e,t,n)=>{
var s=n(41127),o=n(63301);const i="<<",r={identify:f=>f===i||typeof f=="symbol"&&f.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new o.Scalar(Symbol(i)),{addToJSMap:c}),stringify:()=>i},a=(f,h)=>(r.identify(h)||s.isScalar(h)&&(!h.type||h.type===o.Scalar.PLAIN)&&r.identify(h.value))&&
f?.doc.schema.tags.some(d=>d.tag===r.tag&&d.default);function c(f,h,d){const g=l(f,d);if(s.isSeq(g))for(const m of g.items)u(f,h,m);else if(Array.isArray(g))for(const m of g)
u(f,h,m);else u(f,h,g)}function u(f,h,d){const g=l(f,d);if(!s.isMap(g))throw new Error("Merge sources must be maps or map aliases");const m=g.toJSON(null,f,Map);
for(const[p,b]of m)h instanceof Map?h.has(p)||h.set(p,b):h instanceof Set?h.add(p):Object.prototype.hasOwnProperty.call(h,p)||Object.defineProperty(h,p,{value:b,
writable:!0,enumerable:!0,configurable:!0});return h}function l(f,h){return f&&s.isAlias(h)?h.resolve(f.doc,f):h}t.addMergeToJSMap=c,t.isMergeKey=a,t.merge=r}),
50303:((e,t,n)=>{var s=n(41127),o=n(74043),i=n(84454),r=n(92223),a=n(18385);class c extends r.YAMLSeq{constructor(){super(),this.add=i.YAMLMap.prototype.add.bind(
this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=i.YAMLMap.
prototype.set.bind(this),this.tag=c.tag}toJSON(f,h){if(!h)return super.toJSON(f);const d=new Map;h?.onCreate&&h.onCreate(d);for(const g of this.items){let m,p;if(s.
isPair(g)?(m=o.toJS(g.key,"",h),p=o.toJS(g.value,m,h)):m=o.toJS(g,"",h),d.has(m))throw new Error("Ordered maps must not include duplicate keys");d.set(m,p)}return d}static from(f,h,d){
const g=a.createPairs(f,h,d),m=new this;return m.items=g.items,m}}c.tag="tag:yaml.org,2002:omap";const u={collection:"seq",identify:l=>l instanceof Map,nodeClass:c,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,f){const h=a.resolvePairs(l,f),d=[];for(const{key:g}of h.items)s.isScalar(g)&&(d.includes(g.value)?f(`Ordered \
maps must not include duplicate keys: ${g.value}`):d.push(g.value));return Object.assign(new c,h)},createNode:(l,f,h)=>c.from(l,f,h)};t.YAMLOMap=c,t.omap=u}),18385:((e,t,n)=>{
var s=n(41127),o=n(57165),i=n(63301),r=n(92223);function a(l,f){if(s.isSeq(l))for(let h=0;h<l.items.length;++h){let d=l.items[h];if(!s.isPair(d)){if(s.isMap(d)){
d.items.length>1&&f("Each pair must have its own sequence indicator");const g=d.items[0]||new o.Pair(new i.Scalar(null));if(d.commentBefore&&(g.key.commentBefore=
g.key.commentBefore?`${d.commentBefore}
${g.key.commentBefore}`:d.commentBefore),d.comment){const m=g.value??g.key;m.comment=m.comment?`${d.comment}
${m.comment}`:d.comment}d=g}l.items[h]=s.isPair(d)?d:new o.Pair(d)}}else f("Expected a sequence for this tag");return l}function c(l,f,h){const{replacer:d}=h,g=new r.
YAMLSeq(l);g.tag="tag:yaml.org,2002:pairs";let m=0;if(f&&Symbol.iterator in Object(f))for(let p of f){typeof d=="function"&&(p=d.call(f,String(m++),p));let b,w;
if(Array.isArray(p))if(p.length===2)b=p[0],w=p[1];else throw new TypeError(`Expected [key, value] tuple: ${p}`);else if(p&&p instanceof Object){const y=Object.keys(
p);if(y.length===1)b=y[0],w=p[b];else throw new TypeError(`Expected tuple with one key, not ${y.length} keys`)}else b=p;g.items.push(o.createPair(b,w,h))}return g}
const u={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:a,createNode:c};t.createPairs=c,t.pairs=u,t.resolvePairs=a}),35913:((e,t,n)=>{var s=n(
47451),o=n(73632),i=n(1706),r=n(66464),a=n(56083),c=n(88398),u=n(35782),l=n(10873),f=n(90452),h=n(50303),d=n(18385),g=n(81528),m=n(46752);const p=[s.map,i.seq,r.
string,o.nullTag,c.trueTag,c.falseTag,l.intBin,l.intOct,l.int,l.intHex,u.floatNaN,u.floatExp,u.float,a.binary,f.merge,h.omap,d.pairs,g.set,m.intTime,m.floatTime,
m.timestamp];t.schema=p}),81528:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454);class r extends i.YAMLMap{constructor(u){super(u),this.tag=r.tag}add(u){let l;s.
isPair(u)?l=u:u&&typeof u=="object"&&"key"in u&&"value"in u&&u.value===null?l=new o.Pair(u.key,null):l=new o.Pair(u,null),i.findPair(this.items,l.key)||this.items.
push(l)}get(u,l){const f=i.findPair(this.items,u);return!l&&s.isPair(f)?s.isScalar(f.key)?f.key.value:f.key:f}set(u,l){if(typeof l!="boolean")throw new Error(`E\
xpected boolean value for set(key, value) in a YAML set, not ${typeof l}`);const f=i.findPair(this.items,u);f&&!l?this.items.splice(this.items.indexOf(f),1):!f&&
l&&this.items.push(new o.Pair(u))}toJSON(u,l){return super.toJSON(u,l,Set)}toString(u,l,f){if(!u)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.
toString(Object.assign({},u,{allNullValues:!0}),l,f);throw new Error("Set items must all have null values")}static from(u,l,f){const{replacer:h}=f,d=new this(u);
if(l&&Symbol.iterator in Object(l))for(let g of l)typeof h=="function"&&(g=h.call(l,g,g)),d.items.push(o.createPair(g,null,f));return d}}r.tag="tag:yaml.org,200\
2:set";const a={collection:"map",identify:c=>c instanceof Set,nodeClass:r,default:!1,tag:"tag:yaml.org,2002:set",createNode:(c,u,l)=>r.from(c,u,l),resolve(c,u){
if(s.isMap(c)){if(c.hasAllNullValues(!0))return Object.assign(new r,c);u("Set items must all have null values")}else u("Expected a mapping for this tag");return c}};
t.YAMLSet=r,t.set=a}),46752:((e,t,n)=>{var s=n(28689);function o(u,l){const f=u[0],h=f==="-"||f==="+"?u.substring(1):u,d=m=>l?BigInt(m):Number(m),g=h.replace(/_/g,
"").split(":").reduce((m,p)=>m*d(60)+d(p),d(0));return f==="-"?d(-1)*g:g}function i(u){let{value:l}=u,f=m=>m;if(typeof l=="bigint")f=m=>BigInt(m);else if(isNaN(
l)||!isFinite(l))return s.stringifyNumber(u);let h="";l<0&&(h="-",l*=f(-1));const d=f(60),g=[l%d];return l<60?g.unshift(0):(l=(l-g[0])/d,g.unshift(l%d),l>=60&&(l=
(l-g[0])/d,g.unshift(l))),h+g.map(m=>String(m).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={identify:u=>typeof u=="bigint"||Number.isInteger(u),
default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(u,l,{intAsBigInt:f})=>o(u,f),stringify:i},a={identify:u=>typeof u==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:u=>o(u,!1),stringify:i},c={identify:u=>u instanceof
Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(u){const l=u.match(c.test);if(!l)throw new Error("!!timestamp expects a date, starting with yyy\
y-mm-dd");const[,f,h,d,g,m,p]=l.map(Number),b=l[7]?Number((l[7]+"00").substr(1,3)):0;let w=Date.UTC(f,h-1,d,g||0,m||0,p||0,b);const y=l[8];if(y&&y!=="Z"){let $=o(
y,!1);Math.abs($)<30&&($*=60),w-=6e4*$}return new Date(w)},stringify:({value:u})=>u?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};t.floatTime=a,t.intTime=
r,t.timestamp=c}),34475:((e,t)=>{const n="flow",s="block",o="quoted";function i(a,c,u="flow",{indentAtStart:l,lineWidth:f=80,minContentWidth:h=20,onFold:d,onOverflow:g}={}){
if(!f||f<0)return a;f<h&&(h=0);const m=Math.max(1+h,1+f-c.length);if(a.length<=m)return a;const p=[],b={};let w=f-c.length;typeof l=="number"&&(l>f-Math.max(2,h)?
p.push(0):w=f-l);let y,$,k=!1,_=-1,S=-1,E=-1;u===s&&(_=r(a,_,c.length),_!==-1&&(w=_+m));for(let O;O=a[_+=1];){if(u===o&&O==="\\"){switch(S=_,a[_+1]){case"x":_+=
3;break;case"u":_+=5;break;case"U":_+=9;break;default:_+=1}E=_}if(O===`
`)u===s&&(_=r(a,_,c.length)),w=_+c.length+m,y=void 0;else{if(O===" "&&$&&$!==" "&&$!==`
`&&$!=="	"){const A=a[_+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(y=_)}if(_>=w)if(y)p.push(y),w=y+m,y=void 0;else if(u===o){for(;$===" "||$==="	";)$=O,O=a[_+=1],k=!0;const A=_>E+1?_-2:S-1;if(b[A])return a;p.push(A),
b[A]=!0,w=A+m,y=void 0}else k=!0}$=O}if(k&&g&&g(),p.length===0)return a;d&&d();let v=a.slice(0,p[0]);for(let O=0;O<p.length;++O){const A=p[O],x=p[O+1]||a.length;
A===0?v=`
${c}${a.slice(0,x)}`:(u===o&&b[A]&&(v+=`${a[A]}\\`),v+=`
${c}${a.slice(A+1,x)}`)}return v}function r(a,c,u){let l=c,f=c+1,h=a[f];for(;h===" "||h==="	";)if(c<f+u)h=a[++c];else{do h=a[++c];while(h&&h!==`
`);l=c,f=c+1,h=a[f]}return l}t.FOLD_BLOCK=s,t.FOLD_FLOW=n,t.FOLD_QUOTED=o,t.foldFlowLines=i}),2148:((e,t,n)=>{var s=n(71596),o=n(41127),i=n(59799),r=n(83069);function a(f,h){
const d=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},f.schema.toStringOptions,h);let g;switch(d.collectionStyle){case"block":g=!1;break;case"flow":g=!0;break;default:g=null}return{anchors:new Set,
doc:f,flowCollectionPadding:d.flowCollectionPadding?" ":"",indent:"",indentStep:typeof d.indent=="number"?" ".repeat(d.indent):"  ",inFlow:g,options:d}}function c(f,h){
if(h.tag){const m=f.filter(p=>p.tag===h.tag);if(m.length>0)return m.find(p=>p.format===h.format)??m[0]}let d,g;if(o.isScalar(h)){g=h.value;let m=f.filter(p=>p.identify?.(
g));if(m.length>1){const p=m.filter(b=>b.test);p.length>0&&(m=p)}d=m.find(p=>p.format===h.format)??m.find(p=>!p.format)}else g=h,d=f.find(m=>m.nodeClass&&g instanceof
m.nodeClass);if(!d){const m=g?.constructor?.name??(g===null?"null":typeof g);throw new Error(`Tag not resolved for ${m} value`)}return d}function u(f,h,{anchors:d,
doc:g}){if(!g.directives)return"";const m=[],p=(o.isScalar(f)||o.isCollection(f))&&f.anchor;p&&s.anchorIsValid(p)&&(d.add(p),m.push(`&${p}`));const b=f.tag??(h.
default?null:h.tag);return b&&m.push(g.directives.tagString(b)),m.join(" ")}function l(f,h,d,g){if(o.isPair(f))return f.toString(h,d,g);if(o.isAlias(f)){if(h.doc.
directives)return f.toString(h);if(h.resolvedAliases?.has(f))throw new TypeError("Cannot stringify circular structure without alias nodes");h.resolvedAliases?h.
resolvedAliases.add(f):h.resolvedAliases=new Set([f]),f=f.resolve(h.doc)}let m;const p=o.isNode(f)?f:h.doc.createNode(f,{onTagObj:y=>m=y});m??(m=c(h.doc.schema.
tags,p));const b=u(p,m,h);b.length>0&&(h.indentAtStart=(h.indentAtStart??0)+b.length+1);const w=typeof m.stringify=="function"?m.stringify(p,h,d,g):o.isScalar(p)?
r.stringifyString(p,h,d,g):p.toString(h,d,g);return b?o.isScalar(p)||w[0]==="{"||w[0]==="["?`${b} ${w}`:`${b}
${h.indent}${w}`:w}t.createStringifyContext=a,t.stringify=l}),61212:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function r(l,f,h){return(f.inFlow??l.flow?c:a)(
l,f,h)}function a({comment:l,items:f},h,{blockItemPrefix:d,flowChars:g,itemIndent:m,onChompKeep:p,onComment:b}){const{indent:w,options:{commentString:y}}=h,$=Object.
assign({},h,{indent:m,type:null});let k=!1;const _=[];for(let E=0;E<f.length;++E){const v=f[E];let O=null;if(s.isNode(v))!k&&v.spaceBefore&&_.push(""),u(h,_,v.commentBefore,
k),v.comment&&(O=v.comment);else if(s.isPair(v)){const x=s.isNode(v.key)?v.key:null;x&&(!k&&x.spaceBefore&&_.push(""),u(h,_,x.commentBefore,k))}k=!1;let A=o.stringify(
v,$,()=>O=null,()=>k=!0);O&&(A+=i.lineComment(A,m,y(O))),k&&O&&(k=!1),_.push(d+A)}let S;if(_.length===0)S=g.start+g.end;else{S=_[0];for(let E=1;E<_.length;++E){
const v=_[E];S+=v?`
${w}${v}`:`
`}}return l?(S+=`
`+i.indentComment(y(l),w),b&&b()):k&&p&&p(),S}function c({items:l},f,{flowChars:h,itemIndent:d}){const{indent:g,indentStep:m,flowCollectionPadding:p,options:{commentString:b}}=f;
d+=m;const w=Object.assign({},f,{indent:d,inFlow:!0,type:null});let y=!1,$=0;const k=[];for(let E=0;E<l.length;++E){const v=l[E];let O=null;if(s.isNode(v))v.spaceBefore&&
k.push(""),u(f,k,v.commentBefore,!1),v.comment&&(O=v.comment);else if(s.isPair(v)){const x=s.isNode(v.key)?v.key:null;x&&(x.spaceBefore&&k.push(""),u(f,k,x.commentBefore,
!1),x.comment&&(y=!0));const R=s.isNode(v.value)?v.value:null;R?(R.comment&&(O=R.comment),R.commentBefore&&(y=!0)):v.value==null&&x?.comment&&(O=x.comment)}O&&(y=
!0);let A=o.stringify(v,w,()=>O=null);y||(y=k.length>$||A.includes(`
`)),E<l.length-1?A+=",":f.options.trailingComma&&(f.options.lineWidth>0&&(y||(y=k.reduce((x,R)=>x+R.length+2,2)+(A.length+2)>f.options.lineWidth)),y&&(A+=",")),
O&&(A+=i.lineComment(A,d,b(O))),k.push(A),$=k.length}const{start:_,end:S}=h;if(k.length===0)return _+S;if(!y){const E=k.reduce((v,O)=>v+O.length+2,2);y=f.options.
lineWidth>0&&E>f.options.lineWidth}if(y){let E=_;for(const v of k)E+=v?`
${m}${g}${v}`:`
`;return`${E}
${g}${S}`}else return`${_}${p}${k.join(" ")}${p}${S}`}function u({indent:l,options:{commentString:f}},h,d,g){if(d&&g&&(d=d.replace(/^\n+/,"")),d){const m=i.indentComment(
f(d),l);h.push(m.trimStart())}}t.stringifyCollection=r}),59799:((e,t)=>{const n=i=>i.replace(/^(?!$)(?: $)?/gm,"#");function s(i,r){return/^\n+$/.test(i)?i.substring(
1):r?i.replace(/^(?! *$)/gm,r):i}const o=(i,r,a)=>i.endsWith(`
`)?s(a,r):a.includes(`
`)?`
`+s(a,r):(i.endsWith(" ")?"":" ")+a;t.indentComment=s,t.lineComment=o,t.stringifyComment=n}),6829:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function r(a,c){
const u=[];let l=c.directives===!0;if(c.directives!==!1&&a.directives){const m=a.directives.toString(a);m?(u.push(m),l=!0):a.directives.docStart&&(l=!0)}l&&u.push(
"---");const f=o.createStringifyContext(a,c),{commentString:h}=f.options;if(a.commentBefore){u.length!==1&&u.unshift("");const m=h(a.commentBefore);u.unshift(i.
indentComment(m,""))}let d=!1,g=null;if(a.contents){if(s.isNode(a.contents)){if(a.contents.spaceBefore&&l&&u.push(""),a.contents.commentBefore){const b=h(a.contents.
commentBefore);u.push(i.indentComment(b,""))}f.forceBlockIndent=!!a.comment,g=a.contents.comment}const m=g?void 0:()=>d=!0;let p=o.stringify(a.contents,f,()=>g=
null,m);g&&(p+=i.lineComment(p,"",h(g))),(p[0]==="|"||p[0]===">")&&u[u.length-1]==="---"?u[u.length-1]=`--- ${p}`:u.push(p)}else u.push(o.stringify(a.contents,f));
if(a.directives?.docEnd)if(a.comment){const m=h(a.comment);m.includes(`
`)?(u.push("..."),u.push(i.indentComment(m,""))):u.push(`... ${m}`)}else u.push("...");else{let m=a.comment;m&&d&&(m=m.replace(/^\n+/,"")),m&&((!d||g)&&u[u.length-
1]!==""&&u.push(""),u.push(i.indentComment(h(m),"")))}return u.join(`
`)+`
`}t.stringifyDocument=r}),28689:((e,t)=>{function n({format:s,minFractionDigits:o,tag:i,value:r}){if(typeof r=="bigint")return String(r);const a=typeof r=="numb\
er"?r:Number(r);if(!isFinite(a))return isNaN(a)?".nan":a<0?"-.inf":".inf";let c=Object.is(r,-0)?"-0":JSON.stringify(r);if(!s&&o&&(!i||i==="tag:yaml.org,2002:flo\
at")&&/^-?\d/.test(c)&&!c.includes("e")){let u=c.indexOf(".");u<0&&(u=c.length,c+=".");let l=o-(c.length-u-1);for(;l-- >0;)c+="0"}return c}t.stringifyNumber=n}),
59748:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(2148),r=n(59799);function a({key:c,value:u},l,f,h){const{allNullValues:d,doc:g,indent:m,indentStep:p,options:{commentString:b,
indentSeq:w,simpleKeys:y}}=l;let $=s.isNode(c)&&c.comment||null;if(y){if($)throw new Error("With simple keys, key nodes cannot have comments");if(s.isCollection(
c)||!s.isNode(c)&&typeof c=="object"){const H="With simple keys, collection cannot be used as a key value";throw new Error(H)}}let k=!y&&(!c||$&&u==null&&!l.inFlow||
s.isCollection(c)||(s.isScalar(c)?c.type===o.Scalar.BLOCK_FOLDED||c.type===o.Scalar.BLOCK_LITERAL:typeof c=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!k&&
(y||!d),indent:m+p});let _=!1,S=!1,E=i.stringify(c,l,()=>_=!0,()=>S=!0);if(!k&&!l.inFlow&&E.length>1024){if(y)throw new Error("With simple keys, single line sca\
lar must not span more than 1024 characters");k=!0}if(l.inFlow){if(d||u==null)return _&&f&&f(),E===""?"?":k?`? ${E}`:E}else if(d&&!y||u==null&&k)return E=`? ${E}`,
$&&!_?E+=r.lineComment(E,l.indent,b($)):S&&h&&h(),E;_&&($=null),k?($&&(E+=r.lineComment(E,l.indent,b($))),E=`? ${E}
${m}:`):(E=`${E}:`,$&&(E+=r.lineComment(E,l.indent,b($))));let v,O,A;s.isNode(u)?(v=!!u.spaceBefore,O=u.commentBefore,A=u.comment):(v=!1,O=null,A=null,u&&typeof u==
"object"&&(u=g.createNode(u))),l.implicitKey=!1,!k&&!$&&s.isScalar(u)&&(l.indentAtStart=E.length+1),S=!1,!w&&p.length>=2&&!l.inFlow&&!k&&s.isSeq(u)&&!u.flow&&!u.
tag&&!u.anchor&&(l.indent=l.indent.substring(2));let x=!1;const R=i.stringify(u,l,()=>x=!0,()=>S=!0);let L=" ";if($||v||O){if(L=v?`
`:"",O){const H=b(O);L+=`
${r.indentComment(H,l.indent)}`}R===""&&!l.inFlow?L===`
`&&A&&(L=`

`):L+=`
${l.indent}`}else if(!k&&s.isCollection(u)){const H=R[0],oe=R.indexOf(`
`),X=oe!==-1,re=l.inFlow??u.flow??u.items.length===0;if(X||!re){let ie=!1;if(X&&(H==="&"||H==="!")){let B=R.indexOf(" ");H==="&"&&B!==-1&&B<oe&&R[B+1]==="!"&&(B=
R.indexOf(" ",B+1)),(B===-1||oe<B)&&(ie=!0)}ie||(L=`
${l.indent}`)}}else(R===""||R[0]===`
`)&&(L="");return E+=L+R,l.inFlow?x&&f&&f():A&&!x?E+=r.lineComment(E,l.indent,b(A)):S&&h&&h(),E}t.stringifyPair=a}),83069:((e,t,n)=>{var s=n(63301),o=n(34475);const i=(m,p)=>({
indentAtStart:p?m.indent.length:m.indentAtStart,lineWidth:m.options.lineWidth,minContentWidth:m.options.minContentWidth}),r=m=>/^(%|---|\.\.\.)/m.test(m);function a(m,p,b){
if(!p||p<0)return!1;const w=p-b,y=m.length;if(y<=w)return!1;for(let $=0,k=0;$<y;++$)if(m[$]===`
`){if($-k>w)return!0;if(k=$+1,y-k<=w)return!1}return!0}function c(m,p){const b=JSON.stringify(m);if(p.options.doubleQuotedAsJSON)return b;const{implicitKey:w}=p,
y=p.options.doubleQuotedMinMultiLineLength,$=p.indent||(r(m)?"  ":"");let k="",_=0;for(let S=0,E=b[S];E;E=b[++S])if(E===" "&&b[S+1]==="\\"&&b[S+2]==="n"&&(k+=b.
slice(_,S)+"\\ ",S+=1,_=S,E="\\"),E==="\\")switch(b[S+1]){case"u":{k+=b.slice(_,S);const v=b.substr(S+2,4);switch(v){case"0000":k+="\\0";break;case"0007":k+="\\a";
break;case"000b":k+="\\v";break;case"001b":k+="\\e";break;case"0085":k+="\\N";break;case"00a0":k+="\\_";break;case"2028":k+="\\L";break;case"2029":k+="\\P";break;default:
v.substr(0,2)==="00"?k+="\\x"+v.substr(2):k+=b.substr(S,6)}S+=5,_=S+1}break;case"n":if(w||b[S+2]==='"'||b.length<y)S+=1;else{for(k+=b.slice(_,S)+`

`;b[S+2]==="\\"&&b[S+3]==="n"&&b[S+4]!=='"';)k+=`
`,S+=2;k+=$,b[S+2]===" "&&(k+="\\"),S+=1,_=S+1}break;default:S+=1}return k=_?k+b.slice(_):b,w?k:o.foldFlowLines(k,$,o.FOLD_QUOTED,i(p,!1))}function u(m,p){if(p.
options.singleQuote===!1||p.implicitKey&&m.includes(`
`)||/[ \t]\n|\n[ \t]/.test(m))return c(m,p);const b=p.indent||(r(m)?"  ":""),w="'"+m.replace(/'/g,"''").replace(/\n+/g,`$&
${b}`)+"'";return p.implicitKey?w:o.foldFlowLines(w,b,o.FOLD_FLOW,i(p,!1))}function l(m,p){const{singleQuote:b}=p.options;let w;if(b===!1)w=c;else{const y=m.includes(
'"'),$=m.includes("'");y&&!$?w=u:$&&!y?w=c:w=b?u:c}return w(m,p)}let f;try{f=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{f=/\n+(?!\n|$)/g}function h({comment:m,type:p,value:b},w,y,$){const{blockQuote:k,commentString:_,lineWidth:S}=w.options;if(!k||/\n[\t ]+$/.test(
b))return l(b,w);const E=w.indent||(w.forceBlockIndent||r(b)?"  ":""),v=k==="literal"?!0:k==="folded"||p===s.Scalar.BLOCK_FOLDED?!1:p===s.Scalar.BLOCK_LITERAL?!0:
!a(b,S,E.length);if(!b)return v?`|
`:`>
`;let O,A;for(A=b.length;A>0;--A){const B=b[A-1];if(B!==`
`&&B!=="	"&&B!==" ")break}let x=b.substring(A);const R=x.indexOf(`
`);R===-1?O="-":b===x||R!==x.length-1?(O="+",$&&$()):O="",x&&(b=b.slice(0,-x.length),x[x.length-1]===`
`&&(x=x.slice(0,-1)),x=x.replace(f,`$&${E}`));let L=!1,H,oe=-1;for(H=0;H<b.length;++H){const B=b[H];if(B===" ")L=!0;else if(B===`
`)oe=H;else break}let X=b.substring(0,oe<H?oe+1:H);X&&(b=b.substring(X.length),X=X.replace(/\n+/g,`$&${E}`));let ie=(L?E?"2":"1":"")+O;if(m&&(ie+=" "+_(m.replace(
/ ?[\r\n]+/g," ")),y&&y()),!v){const B=b.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${E}`);let Q=!1;const ee=i(w,!0);k!=="folded"&&p!==s.Scalar.BLOCK_FOLDED&&
(ee.onOverflow=()=>{Q=!0});const Se=o.foldFlowLines(`${X}${B}${x}`,E,o.FOLD_BLOCK,ee);if(!Q)return`>${ie}
${E}${Se}`}return b=b.replace(/\n+/g,`$&${E}`),`|${ie}
${E}${X}${b}${x}`}function d(m,p,b,w){const{type:y,value:$}=m,{actualString:k,implicitKey:_,indent:S,indentStep:E,inFlow:v}=p;if(_&&$.includes(`
`)||v&&/[[\]{},]/.test($))return l($,p);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test($))return _||v||!$.includes(
`
`)?l($,p):h(m,p,b,w);if(!_&&!v&&y!==s.Scalar.PLAIN&&$.includes(`
`))return h(m,p,b,w);if(r($)){if(S==="")return p.forceBlockIndent=!0,h(m,p,b,w);if(_&&S===E)return l($,p)}const O=$.replace(/\n+/g,`$&
${S}`);if(k){const A=L=>L.default&&L.tag!=="tag:yaml.org,2002:str"&&L.test?.test(O),{compat:x,tags:R}=p.doc.schema;if(R.some(A)||x?.some(A))return l($,p)}return _?
O:o.foldFlowLines(O,S,o.FOLD_FLOW,i(p,!1))}function g(m,p,b,w){const{implicitKey:y,inFlow:$}=p,k=typeof m.value=="string"?m:Object.assign({},m,{value:String(m.value)});
let{type:_}=m;_!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(k.value)&&(_=s.Scalar.QUOTE_DOUBLE);const S=v=>{switch(v){case s.
Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return y||$?l(k.value,p):h(k,p,b,w);case s.Scalar.QUOTE_DOUBLE:return c(k.value,p);case s.Scalar.QUOTE_SINGLE:return u(
k.value,p);case s.Scalar.PLAIN:return d(k,p,b,w);default:return null}};let E=S(_);if(E===null){const{defaultKeyType:v,defaultStringType:O}=p.options,A=y&&v||O;if(E=
S(A),E===null)throw new Error(`Unsupported default string type ${A}`)}return E}t.stringifyString=g}),10204:((e,t,n)=>{var s=n(41127);const o=Symbol("break visit"),
i=Symbol("skip children"),r=Symbol("remove node");function a(g,m){const p=f(m);s.isDocument(g)?c(null,g.contents,p,Object.freeze([g]))===r&&(g.contents=null):c(
null,g,p,Object.freeze([]))}a.BREAK=o,a.SKIP=i,a.REMOVE=r;function c(g,m,p,b){const w=h(g,m,p,b);if(s.isNode(w)||s.isPair(w))return d(g,b,w),c(g,w,p,b);if(typeof w!=
"symbol"){if(s.isCollection(m)){b=Object.freeze(b.concat(m));for(let y=0;y<m.items.length;++y){const $=c(y,m.items[y],p,b);if(typeof $=="number")y=$-1;else{if($===
o)return o;$===r&&(m.items.splice(y,1),y-=1)}}}else if(s.isPair(m)){b=Object.freeze(b.concat(m));const y=c("key",m.key,p,b);if(y===o)return o;y===r&&(m.key=null);
const $=c("value",m.value,p,b);if($===o)return o;$===r&&(m.value=null)}}return w}async function u(g,m){const p=f(m);s.isDocument(g)?await l(null,g.contents,p,Object.
freeze([g]))===r&&(g.contents=null):await l(null,g,p,Object.freeze([]))}u.BREAK=o,u.SKIP=i,u.REMOVE=r;async function l(g,m,p,b){const w=await h(g,m,p,b);if(s.isNode(
w)||s.isPair(w))return d(g,b,w),l(g,w,p,b);if(typeof w!="symbol"){if(s.isCollection(m)){b=Object.freeze(b.concat(m));for(let y=0;y<m.items.length;++y){const $=await l(
y,m.items[y],p,b);if(typeof $=="number")y=$-1;else{if($===o)return o;$===r&&(m.items.splice(y,1),y-=1)}}}else if(s.isPair(m)){b=Object.freeze(b.concat(m));const y=await l(
"key",m.key,p,b);if(y===o)return o;y===r&&(m.key=null);const $=await l("value",m.value,p,b);if($===o)return o;$===r&&(m.value=null)}}return w}function f(g){return typeof g==
"object"&&(g.Collection||g.Node||g.Value)?Object.assign({Alias:g.Node,Map:g.Node,Scalar:g.Node,Seq:g.Node},g.Value&&{Map:g.Value,Scalar:g.Value,Seq:g.Value},g.Collection&&
{Map:g.Collection,Seq:g.Collection},g):g}function h(g,m,p,b){if(typeof p=="function")return p(g,m,b);if(s.isMap(m))return p.Map?.(g,m,b);if(s.isSeq(m))return p.
Seq?.(g,m,b);if(s.isPair(m))return p.Pair?.(g,m,b);if(s.isScalar(m))return p.Scalar?.(g,m,b);if(s.isAlias(m))return p.Alias?.(g,m,b)}function d(g,m,p){const b=m[m.
length-1];if(s.isCollection(b))b.items[g]=p;else if(s.isPair(b))g==="key"?b.key=p:b.value=p;else if(s.isDocument(b))b.contents=p;else{const w=s.isAlias(b)?"alia\
s":"scalar";throw new Error(`Cannot replace node with ${w} parent`)}}t.visit=a,t.visitAsync=u})},Ci={};function j(e){var t=Ci[e];if(t!==void 0)return t.exports;
var n=Ci[e]={id:e,loaded:!1,exports:{}},s=!0;try{lu[e].call(n.exports,n,n.exports,j),s=!1}finally{s&&delete Ci[e]}return n.loaded=!0,n.exports}j.m=lu,typeof j<"\
u"&&(j.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?
n=>Object.getPrototypeOf(n):n=>n.__proto__,t;j.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n=="object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="functio\
n"))return n;var o=Object.create(null);j.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var r=s&2&&n;typeof r=="object"&&!~t.indexOf(r);r=e(r))Object.getOwnPropertyNames(
r).forEach(a=>i[a]=()=>n[a]);return i.default=()=>n,j.d(o,i),o}})(),j.d=(e,t)=>{for(var n in t)j.o(t,n)&&!j.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},
j.f={},j.e=e=>Promise.all(Object.keys(j.f).reduce((t,n)=>(j.f[n](e,t),t),[])),j.u=e=>""+e+".index.js",j.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),j.r=e=>{
typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},j.nmd=e=>(e.
paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=n=>{var{ids:s,modules:o,runtime:i}=n,r,a,c=0;for(r in o)j.o(o,r)&&(j.m[r]=o[r]);for(i&&i(j);c<s.length;c++)
a=s[c],j.o(e,a)&&e[a]&&e[a][0](),e[s[c]]=0};j.f.j=(n,s)=>{var o=j.o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+j.u(n)).then(t,r=>{throw e[n]!==
0&&(e[n]=void 0),r}),i=Promise.race([i,new Promise(r=>o=e[n]=[r])]);s.push(o[1]=i)}}})();var fu={};j.d(fu,{n:()=>LB});const Vs=D(import.meta.url)("node:v8");globalThis.
__dirname=import.meta.dirname,(0,Vs.setFlagsFromString)("--semi-space-growth-factor=1");const e0="CLOUDSDK_API_ENDPOINT_OVERRIDES_",t0="CLOUDSDK_AUTH_TOKEN_HOST",
Ri="https://oauth2.googleapis.com/token",n0=new Set(["localhost","127.0.0.1","[::1]"]);function du(e,t){const n=o=>s(`${e0}${o.toUpperCase()}`,`https://${o}.${t}`),
s=(o,i)=>{const r=e[o]?.trim();if(!r)return i;const a=URL.parse(r);if(!a||!/^https?:$/.test(a.protocol))throw new Error(`$${o} is not a URL: "${r}"`);if(a.protocol===
"http:"&&!n0.has(a.hostname))throw new Error(`$${o} must be https, because tokens are sent there: "${r}"`);return r.replace(/\/+$/,"")};return{batch:n("batch"),
storage:n("storage"),logging:n("logging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(t0,Ri),cloudresourcemanager:n("cloudresourcemanager"),iam:n("i\
am")}}var _t=j(77030);function hu(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,s0(s)]);return{bypasses:(s,o)=>{const i=Bn(s);return n.some(
([,r])=>r?.matches(i,o))},invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}const Bn=e=>e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"");function s0(e){if(e==="*")return{matches:()=>!0};if(e.includes("/")&&!e.includes("://"))return i0(e);const{host:t,port:n}=r0(e.replace(/^[a-z]+:\/\//,
"").replace(/\/.*$/,"")),s=a=>n===void 0||n===a;if(n!==void 0&&!(n>0&&n<65536))return;if((0,_t.isIP)(t)>0){const a=new _t.BlockList;return a.addAddress(t,Li(t)),
{matches:(c,u)=>s(u)&&mu(a,c)}}const o=/^\*?\./.test(t),i=Bn(t.replace(/^\*?\./,""));return i.includes("*")?o0(i,s):{matches:(a,c)=>s(c)&&(a.endsWith(`.${i}`)||
!o&&a===i),...n===void 0&&{domain:i}}}function o0(e,t){const n=e.split("*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:(o,i)=>t(
i)&&s.test(o)}}function i0(e){const[t="",n=""]=e.split("/"),s=Bn(t),o=(0,_t.isIP)(s)===6?128:32;if((0,_t.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;
const i=new _t.BlockList;return i.addSubnet(s,Number(n),Li(s)),{matches:r=>mu(i,r)}}function r0(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===
void 0||(0,_t.isIP)(e)>0?{host:Bn(e)}:{host:Bn(t),port:Number(n)}}const Li=e=>(0,_t.isIP)(e)===6?"ipv6":"ipv4",mu=(e,t)=>(0,_t.isIP)(t)>0&&e.check(t,Li(t)),ji=[
"https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],pu=["no_proxy","NO_PROXY"],Ys=(e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?void 0:{name:n,value:e[n]?.
trim()??""}};function qs(e){const t=Ys(e,pu),n=hu(t?.value??""),s=Ys(e,ji);if(!s||n.bypasses("anything.invalid",443))return{problems:[]};const o=n.invalid.map(r=>`\
$${t?.name} has the entry "${r}", whose port or address block is invalid.`),i=a0(s.value);return"url"in i?{url:i.url,problems:o}:{problems:[`$${s.name} ${i.problem}`,
...o]}}const gu="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function a0(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase();
if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${gu}.`};const n=URL.parse(t===void 0?`http://${e}`:
e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${gu}.`};try{decodeURIComponent(`${n.username}:${n.password}`)}catch{
return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}function bu(e){const{password:t=""}=URL.
parse(qs(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[t]}}const c0=["http://169.254.169.254","http://metadat\
a.google.internal","http://metadata.google.internal."];function u0(e,t){const{url:n,problems:s}=qs(e);if(s.length>0)return{};if(n===void 0){const l=Ys(e,ji)?[...ji,
"grpc_proxy"]:[];return Object.fromEntries(l.map(f=>[f,void 0]))}const o=hu(Ys(e,pu)?.value??""),i=l=>{const{hostname:f,port:h,protocol:d}=new URL(l);return o.bypasses(
f,Number(h||(d==="http:"?80:443)))},a=[...[...c0,...l0(e),...t.urls.filter(i)].flatMap(f0),...o.domains.flatMap(l=>[l,`.${l}`])],c=[...new Set(a)].join(","),u=new URL(
t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,no_proxy:c,NO_PROXY:c,no_grpc_proxy:i(t.grpcUrl)?u:"none.invalid"}}const l0=({GCE_METADATA_HOST:e,
GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]});function f0(e){const{origin:t,hostname:n,
port:s,protocol:o}=new URL(e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}function d0(){const{env:e}=process;try{const t=du(e,e.INPUT_UNIVERSE?.trim()||"googlea\
pis.com"),n=[e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.
batch}}catch{return}}const wu=d0();for(const[e,t]of Object.entries(wu?u0(process.env,wu):{}))t===void 0?delete process.env[e]:process.env[e]=t;var Pe=j(73024);class DB extends Error{problems;constructor(t){
super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class U extends Error{service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){super(t.message,
{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,this.status=t.status,
this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:this.message}}const ht=e=>e instanceof
Error?e.message:String(e);function yu(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}var Ne=j(77598);const en=e=>typeof e=="object"&&e!==null?e:{};function h0(e,t){
const n=en(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.exec(s)?.[1]??m0(n),i=o===void 0?$u(s):`pr-${o}`,r=en(n.repository).default_branch,a=typeof r=="string"&&
r!==""?$u(`refs/heads/${r}`):i;return{own:i,...a!==i&&{base:a}}}const $u=e=>(0,Ne.createHash)("sha256").update(e).digest("hex").slice(0,16);function m0(e){const t=en(
e.issue),n=en(e.workflow_run).pull_requests,o=[en(e.pull_request).number,t.pull_request===void 0?void 0:t.number,en(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.
isSafeInteger(i)&&Number(i)>0);return o===void 0?void 0:String(o)}const De=e=>typeof e=="object"&&e!==null?e:{},Xs=e=>typeof e=="string"?e:"";function p0(e,t){const n=De(
t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=De(n.pull_request),r=De(n.workflow_run),a=Xs(s==="workflow_run"?De(r.head_repository).full_name:De(De(i.
head).repo).full_name),c=s.startsWith("pull_request")&&n.pull_request!==void 0,u=g0(s,n,o),l=c||s==="workflow_run"?a!==o:!1,[f]=Array.isArray(r.pull_requests)?r.
pull_requests:[],h=Number(c?i.number:De(f).number),d=c&&Xs(De(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.
GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:d,checkSha:s==="workflow_run"&&Xs(r.head_sha)||d,...(c||s==="workflow_run")&&Number.isInteger(
h)&&h>0&&{pullRequest:h},isFork:l,commit:e.GITHUB_SHA??"",...u&&{outsiders:{code:u}},scopes:h0(e,t),serverUrl:e.GITHUB_SERVER_URL??"https://github.com",apiUrl:(e.
GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}const ku={pull_request_target:"pull_request",workflow_run:"workflow_run",issue_comment:"issue",issues:"\
issue",discussion:"discussion",discussion_comment:"discussion"};function g0(e,t,n){if(!Object.hasOwn(ku,e))return;const s=t[ku[e]??""];return typeof s!="object"||
s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?De(De(De(s).head).repo).full_name:e==="workflow_run"?De(De(s).head_repository).full_name:n)===n?
"own":"fork"}const ae=D(import.meta.url)("node:fs/promises"),st=D(import.meta.url)("node:os"),Su=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
_u=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],Eu=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
vu="***",Ou=e=>e.includes("//")&&e.includes("@");function tn(e){const t=_u.some(n=>e.includes(n))?e.replace(Su,vu):e;return Ou(t)?t.replace(Eu,`$1${vu}`):t}function b0(e){
const t=_u.some(s=>e.includes(s))?[...e.matchAll(Su)]:[],n=Ou(e)?[...e.matchAll(Eu)]:[];return[...t.map(({index:s,0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,
1:i=""})=>[s+i.length,s+o.length])]}const w0=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
y0=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,$0=/^[\t\n\x20-\x7e]*$/,k0=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;function Zs(e){if($0.test(e))return e;
const t=e.toWellFormed();return k0.test(t)?t.replace(w0,"").replace(/\r\n|[\r\u2028\u2029]/g,`
`).replace(y0,""):t}const ot=e=>tn(Zs(e)),Qs=e=>ot(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),Mu=e=>e.replaceAll("%","%25").replaceAll(
"\r","%0D").replaceAll(`
`,"%0A"),S0=e=>Mu(e).replaceAll(":","%3A").replaceAll(",","%2C");function Pi(e,t,n={}){const s=Object.entries(n).flatMap(([i,r])=>r===void 0||r===""?[]:[`${i}=${S0(
String(r))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${Mu(t)}`}function Tu(e,t,n){if(!e)return;if(!(0,Pe.existsSync)(e))throw new Error(`Missing fil\
e at path: ${e}`);const s=`ghadelimiter_${(0,Ne.randomUUID)()}`;(0,Pe.appendFileSync)(e,`${t}<<${s}${st.EOL}${n}${st.EOL}${s}${st.EOL}`)}const eo=e=>{process.stdout.
write(`${e}${st.EOL}`)},Au=e=>eo(Qs(e));function nn(e,t,n={}){const{file:s,startLine:o,startColumn:i,title:r}=n,a={...r!==void 0&&{title:Qs(r)},...s!==void 0&&{
file:Qs(s)},line:o,col:i};eo(Pi(e,Qs(t),a))}function _0(e){const t={};for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??
"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:Au,debug:n?s=>nn("debug",s):()=>{},notice:(s,o)=>nn("notice",s,o),warning:(s,o)=>nn("warning",s,
o),error:(s,o)=>nn("error",s,o),fail(s){process.exitCode=1,nn("error",s)},group(s,o){nn("group",s);for(const i of o)Au(i);eo(Pi("endgroup",""))},mask(s){for(const o of s.
split(/\r\n|\r|\n/))o.trim().length>=3&&eo(Pi("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))Tu(e.GITHUB_OUTPUT,o,i)},saveState:(s,o)=>Tu(
e.GITHUB_STATE,s,o),state:s=>e[`STATE_${s}`]??"",async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,ae.appendFile)(o,`${s}${st.EOL}`),!0):!1}}}async function E0(){
const{platform:e}=await Promise.all([j.e(119),j.e(811)]).then(j.bind(j,46811)),{name:t,version:n}=await e.getDetails().catch(()=>({name:(0,st.type)(),version:(0,st.
release)()}));return`The runner is ${t} ${n} on ${(0,st.arch)()}, with Node ${process.version}.`}class G{tag;v;extra;constructor(t,n,s={}){this.tag=t,this.v=n,this.
extra=s}toString(){return C(this)}}const C=e=>typeof e=="string"?e:sn(e);function sn(e){return e===null||typeof e!="object"?JSON.stringify(e):e instanceof G?v0(
e):e instanceof Map?`{${[...e].map(([t,n])=>`${sn(t)}: ${sn(n)}`).join(", ")}}`:`[${e.map(sn).join(", ")}]`}function v0({tag:e,v:t}){if(typeof t=="string")return t;
if(!Array.isArray(t))return sn(t);const n=t.map(sn).join(", ");return e==="tuple"?`(${n})`:`{${n}}`}function Nu(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.
isSafeInteger(t)?t===0?0:t:new G("int",BigInt(e.replace(/^\+/,"")).toString())}return Ce(Number(e))}function Ce(e){return Number.isFinite(e)&&!Number.isInteger(
e)?e:new G("float",Di(e))}function Di(e){if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.is(e,-0)?"-0.0":"0\
.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(e.toExponential())??[],i=Number(o),r=n+s;if(i<-4||i>=16){const c=String(Math.abs(i)).padStart(
2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${c}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${r}`;const a=r.slice(0,i+1).padEnd(i+1,"0");return`${t}${a}\
.${r.slice(i+1)||"0"}`}function ve(e){if(typeof e=="boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(e)?BigInt(e):e;if(!(!(e instanceof G)||
typeof e.v!="string"))return e.tag==="int"?BigInt(e.v):e.tag==="float"?O0(e.v):void 0}function Ye(e){const t=Number(e);return Number.isSafeInteger(t)?t:new G("i\
nt",e.toString())}function O0(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}const xu=500;
function Iu(e){return Ui({text:e,at:0,dialect:Ru})}function M0(e){return Ui({text:e,at:0,dialect:{...Ru,words:A0,isAsWritten:!0}})}function T0(e){try{return Ui(
{text:e,at:0,dialect:N0})}catch(t){if(t instanceof SyntaxError)return;throw t}}const Cu=[["null",null],["true",!0],["false",!1]],A0=[["null",null],["true","true"],
["false","false"]],Ru={words:Cu,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},N0={words:[...Cu,["NaN",Ce(Number.NaN)],["Infinity",Ce(Number.POSITIVE_INFINITY)],
["-Infinity",Ce(Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,controls:/[\x01-\x1f]/g};function Ui(e){const t=Bi(e,0);if(Et(
e),e.at<e.text.length)throw mt(e,"Unexpected text after the value");return t}function Bi(e,t){if(t>xu)throw mt(e,`Nested deeper than ${xu} levels`);Et(e);const n=e.
text[e.at];if(n==="{")return x0(e,t);if(n==="[")return I0(e,t);if(n==='"')return Lu(e);for(const[o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=
o.length,i;const s=ju(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.test(s))return s;if(s!==void 0)return s==="-"?0:Nu(s);throw mt(
e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}function x0(e,t){const n=new Map;if(e.at+=1,Et(e),jt(e,"}"))return n;for(;;){if(Et(e),e.text[e.
at]!=='"')throw mt(e,"Expected a key in double quotes");const s=Lu(e);if(Et(e),!jt(e,":"))throw mt(e,'Expected ":"');if(n.set(s,Bi(e,t+1)),Et(e),jt(e,"}"))return n;
if(!jt(e,","))throw mt(e,'Expected "," or "}"')}}function I0(e,t){const n=[];if(e.at+=1,Et(e),jt(e,"]"))return n;for(;;){if(n.push(Bi(e,t+1)),Et(e),jt(e,"]"))return n;
if(!jt(e,","))throw mt(e,'Expected "," or "]"')}}function Lu(e){const t=e.at,n=R0(e.text,t);if(n===void 0)throw mt(e,"The closing double quote of a text is miss\
ing");e.at=n;try{const s=e.text.slice(t,n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,C0):s)}catch{throw e.at=t,mt(e,"Bad character or escape in a t\
ext in double quotes")}}const C0=e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`;function R0(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===
'"')return n+1}function Et(e){ju(e,/[ \t\r\n]+/y)}function jt(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}function ju(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];
return n!==void 0&&(e.at+=n.length),n}function mt(e,t){const n=e.text.slice(0,e.at).split(`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}const to="$ddw";function _e(e,t=0){return Fi(on(e),t,"")}function Pu(e){
return rn(Iu(e))}function on(e){return typeof e=="string"?e.isWellFormed()?e:Fn("bytes-str",P0(e)):typeof e=="number"?L0(e):e===null||typeof e=="boolean"?e:e instanceof
G?new Map([...Fn(e.tag,on(e.v)),...Object.entries(e.extra)]):e instanceof Map?j0(e):e.map(on)}function Fn(e,t){return new Map([[to,e],["v",t]])}function L0(e){return Number.
isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Fn("int",BigInt(e).toString()):Number.isFinite(e)?e:Fn("float",Di(e))}function j0(e){return[...e.keys()].every(n=>typeof n==
"string"&&n!==to&&n.isWellFormed())?new Map([...e].map(([n,s])=>[n,on(s)])):Fn("dict",[...e].map(([n,s])=>[on(n),on(s)]))}function P0(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
function rn(e){if(Array.isArray(e))return e.map(rn);if(!(e instanceof Map))return e;const t=e.get(to);if(t===void 0)return new Map([...e].map(([o,i])=>[o,rn(i)]));
const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,r=null])=>[rn(i),rn(r)]);return new Map(o)}const s={};for(const[o,i]of e)o!==to&&o!=="v"&&typeof o==
"string"&&typeof i=="string"&&(s[o]=i);return new G(t,rn(n),s)}function Fi(e,t,n){const s=e instanceof Map;if(!s&&!Array.isArray(e))return JSON.stringify(e);const o=n+
" ".repeat(t),i=t>0?": ":":",r=s?[...e].map(([u,l])=>`${JSON.stringify(u)}${i}${Fi(l,t,o)}`):e.map(u=>Fi(u,t,o)),[a,c]=s?"{}":"[]";return r.length===0?`${a}${c}`:
t===0?`${a}${r.join(",")}${c}`:`${a}
${r.map(u=>o+u).join(`,
`)}
${n}${c}`}const Oe=e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,Pt=e=>`[${e.join(",")}]`,te=e=>JSON.stringify(typeof e==
"string"?e.toWellFormed():e??null),D0=`
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
`,Du=B0();function U0(e){let t=0,n=Du.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=Du[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}function B0(){
let e=0;return D0.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),[o,e]})}const no="\\t-\\r\\\
x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",F0=new RegExp(`^[${no}]+|[${no}]+$`,"g"),Wn=e=>e.replace(F0,"");function Dt(e){const t=e.
includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:Uu(s);return`${t}${n}${t}`}function W0(e){const t=[...e].map(o=>String.fromCharCode(
o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:Uu(
o)}return`b${n}${s}${n}`}function G0(e){let t="",n=0;for(let s=0;s+2<e.length;s+=1){const[o=0,i=0,r=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(
n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|r&63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}const H0={"\\":"\\\\","	":"\
\\t","\n":"\\n","\r":"\\r"};function Uu(e){const t=H0[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!U0(n))return e;const s=n.toString(16);return n<=
255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}function qe(e){if(typeof e=="string")return e;if(!(e instanceof G))return me(
e);switch(e.tag){case"datetime":return Be(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return Be(e);case"bytes-str":return G0(Buffer.
from(Be(e),"base64"));case"timedelta":return q0(e);default:return me(e)}}function me(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e=="s\
tring"?Dt(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Di(e):e instanceof G?z0(e):e instanceof Map?`{${an([...e].map(J0))}}`:`[${Gn(e)}]`}function Wi(e){
return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"float":e instanceof Map?"dict":e instanceof
G?e.tag==="repr"?e.extra.type??"object":K0[e.tag]??e.tag:"list"}const K0={datetime:"datetime.datetime",date:"datetime.date",time:"datetime.time",timedelta:"date\
time.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"str"};function z0(e){switch(e.tag){case"datetime":return V0(e);case"\
date":return`datetime.date(${an(Be(e).split("-").map(Number))})`;case"time":return`datetime.time(${an([...Bu(Be(e)),...Fu(e)])})`;case"timedelta":return Y0(e);case"\
decimal":return`Decimal('${Be(e)}')`;case"uuid":return`UUID('${Be(e)}')`;case"path":return`PosixPath(${Dt(Be(e))})`;case"bytes":return W0(Buffer.from(Be(e),"bas\
e64"));case"bytes-str":return Dt(qe(e));case"tuple":return pt(e).length===1?`(${Gn(pt(e))},)`:`(${Gn(pt(e))})`;case"set":return pt(e).length===0?"set()":`{${Gn(
pt(e))}}`;case"frozenset":return pt(e).length===0?"frozenset()":`frozenset({${Gn(pt(e))}})`;default:return Be(e)}}const Be=e=>String(e.v),pt=e=>Array.isArray(e.
v)?e.v:[],an=e=>e.join(", "),Gn=e=>an(e.map(me)),J0=([e,t])=>`${me(e)}: ${me(t)}`;function V0(e){const[t="",n=""]=Be(e).split("T"),s=[...t.split("-").map(Number),
...Bu(n),...Fu(e)];return`datetime.datetime(${an(s)})`}function Bu(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(t),Number(
n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}function Fu(e){if(e.extra.tz!==void 0)return[`tzinfo=zoneinfo.ZoneInfo(key=${Dt(e.extra.
tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(Be(e));if(!t)return[];const[,n,s,o,i="0",r="0"]=t,a=(Number(s)*60+Number(o))*60+Number(i),
c=(n==="-"?-1:1)*(a*1e6+Number(r));if(c===0)return["tzinfo=datetime.timezone.utc"];const u=864e8,l=Math.floor(c/u),f=c-l*u;return[`tzinfo=datetime.timezone(${Wu(
l,Math.floor(f/1e6),f%1e6)})`]}function Wu(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===0?[]:[`microseconds=${n}`]];return`date\
time.timedelta(${s.length===0?"0":an(s)})`}function Y0(e){const[t=0,n=0,s=0]=pt(e).map(Number);return Wu(t,n,s)}function q0(e){const[t=0,n=0,s=0]=pt(e).map(Number),
o=(c,u)=>String(c).padStart(u,"0"),i=t===0?"":`${t} day${Math.abs(t)===1?"":"s"}, `,r=s===0?"":`.${o(s,6)}`,a=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}\
:${o(n%60,2)}`;return`${i}${a}${r}`}const Hn=1,Gu="GCP_BATCH_WORKFLOW_JOB",X0="GCP_BATCH_WORKFLOW_PREPARE",Hu="GCP_BATCH_WORKFLOW_JOB_KEY",Z0="GCP_BATCH_WORKFLO\
W_SHARED",Kn="ddeutil-workflow==0.0.86",Ku=600,zu=120,cn=32*1024*1024,Ju={ok:0,failed:1,setup:2},Vu="TaskTimeout",zn="[gcp-batch-workflow] ",Yu=/(\n\.\.\. \d+ characters omitted \.\.\.\n)/,
Q0=/^workflow .*, job .*, combination \d+ of \d+$/s,e$=/^stage start (.*)$/s,t$=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,n$=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;
function Gi(e){if(!e.startsWith(zn))return;const t=e.slice(zn.length).trimEnd();if(Q0.test(t))return{says:"task"};const n=e$.exec(t);if(n)return{says:"stage sta\
rt",stage:n[1]??""};const s=t$.exec(t);if(s)return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};const o=n$.exec(t);return o?{says:"ended",status:o[1]}:
void 0}const Hi=3,gt=4,qu=65536,s$=8;function o$(e){const t=i$(e),n=Ki(t,({text:l})=>un(l,0,Hi)),s=t.filter(({text:l})=>l.length>gt),o=Ki(s,({text:l})=>un(l,0,gt)),
i=Ki(s,({text:l})=>un(l,l.length-gt,gt)),r=Math.max(0,...s.map(({text:l})=>l.length-1));function a(l){const f=[],h=new Map;for(let d=0;d+Hi<=l.length;d++)for(const g of n(
un(l,d,Hi))){if((h.get(g)??0)>d||!l.startsWith(g.text,d))continue;const m=c$(l,d,g);h.set(g,m-g.text.length+1),f.push(g.isBase64?a$(l,d,m):[d,m])}return f.length===
0?f:[...f,...b0(l)]}function c(l){for(let f=Math.max(0,l.length-r);f+gt<=l.length;f++)for(const h of o(un(l,f,gt)))if(l.length-f<h.text.length&&h.text.startsWith(
l.slice(f)))return[[f,l.length]];return[]}function u(l){for(let f=Math.min(l.length,r);f>=gt;f--)for(const h of i(un(l,f-gt,gt)))if(f<h.text.length&&h.text.endsWith(
l.slice(0,f)))return[[0,f]];return[]}return{within:a,atEnds:l=>[...c(l),...u(l)]}}function Xu(e,t,n){const s=[...t].sort((a,c)=>a[0]-c[0]);let o="",i=0,r=!0;for(const[
a,c]of s)(r||a>i)&&(o+=e.slice(i,a)+n),i=Math.max(i,c),r=!1;return o+e.slice(i)}function i$(e){const t=new Set(e),n=new Set(e.flatMap(o=>r$(o)).filter(o=>!t.has(
o))),s=o=>i=>({text:i,isBase64:o,period:u$(i)});return[...[...t].map(s(!1)),...[...n].map(s(!0))]}function r$(e){const t=Buffer.from(e);if(t.length<s$)return[];
const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base64").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll(
"/","_"))]}function a$(e,t,n){const s=r=>/^[\w+/-]$/.test(e[r]??"");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}function c$(e,t,{
text:n,period:s}){let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}function u$(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}function un(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%qu;return s}function Ki(e,t){const n=new Uint8Array(qu),s=new Map;for(const i of e){
const r=t(i);n[r]=1,s.set(r,[...s.get(r)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}const vt="***",Zu=3,Qu=new WeakMap;function Xe(e){const t=Qu.get(e.
params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(o=>{const i=e.params.get(o.name);return o.secret&&i!==void 0?[i]:[]}),s=el(n);return Qu.set(
e.params,s),s}function el(e){const t=new Set;for(const n of e)Jn(n,t);return[...t].sort((n,s)=>s.length-n.length)}function Jn(e,t){if(e===null||typeof e=="boole\
an")return;if(typeof e=="object"){if(e instanceof G)Jn(e.v,t);else if(e instanceof Map)for(const o of e.values())Jn(o,t);else if(Array.isArray(e))for(const o of e)
Jn(o,t);return}const n=String(e),s=[n,...n.split(/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])if(!(o.trim().length<Zu))for(const i of l$(o).map(Zs))i.trim().
length>=Zu&&t.add(i)}const l$=e=>{const t=JSON.stringify(e).slice(1,-1);return[e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,
"0")}`),e.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll(`
`,"\\n"),me(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},tl=new WeakMap;function zi(e){const t=tl.get(e)??{finder:o$(e),combinations:new WeakMap};return tl.
set(e,t),t}function Fe(e,t){if(t.length===0)return e;const n=Zs(e),s=zi(t).finder.within(n);return s.length===0?e:Xu(n,s,vt)}function nl(e,t){if(t.length===0)return e;
const n=Zs(e),{finder:s}=zi(t),o=[...s.within(n)];let i=0;for(const r of n.split(Yu))Yu.test(r)||o.push(...s.atEnds(r).map(([a,c])=>[i+a,i+c])),i+=r.length;return o.
length===0?e:Xu(n,o,vt)}function f$(e,t){const n=s=>Fe(s,t);return{...e,message:n(e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(
e.excerpt)}}}const sl=(e,t)=>t.length===0?e:_e(so(Pu(e),t));function so(e,t){if(typeof e=="string")return Fe(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e==
"number")return t.includes(String(e))?vt:e;if(e instanceof G){const n=new Set;return Jn(e,n),[...n].some(s=>Fe(s,t)!==s)?vt:e}return e instanceof Map?new Map([...e].
map(([n,s])=>[so(n,t),so(s,t)])):e.map(n=>so(n,t))}function oo(e){const t=Xe(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([r,a])=>[r,n.get(
r)?.secret?vt:a])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r=>Fe(r,t);return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(
i),...e.broken&&{broken:rl(e.broken,i)},jobs:ol(e.jobs,t)}}function ol(e,t){if(t.length===0)return e;const n=s=>nl(s,t);return e.map(s=>({...s,...s.reason!==void 0&&
{reason:n(s.reason)},...s.artifacts&&{artifacts:d$(s.artifacts,n)},combinations:s.combinations.map(o=>il(o,t))}))}const d$=(e,t)=>({...e,uri:t(e.uri),shown:e.shown.
map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))});function il(e,t){if(t.length===0||!e.failure&&e.warnings.length===0)return e;const{combinations:n}=zi(t),s=n.get(
e);if(s)return s;const o=r=>nl(r,t),i={...e,warnings:e.warnings.map(o),...e.failure&&{failure:rl(e.failure,o)}};return n.set(e,i),i}const rl=(e,t)=>({...e,stagePath:e.
stagePath.map(t),name:t(e.name),message:t(e.message),...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&
{lastLines:e.lastLines.map(t)},...e.hint!==void 0&&{hint:t(e.hint)}}),al=64*1024,cl=e=>Oe([["combination",_e(e.combination.matrix)],["path",te(e.path)],["bytes",
te(e.bytes)],["uri",te(e.uri)],["status",te(e.status)]]);function*h$(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${te(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${cl(i)}`,o=!1;yield"]"}yield`}
`}function m$(e,t){const n=a=>sl(cl(a),t),s=[...e].map(([a,c])=>{let u=a.length+ul;for(const l of c())if(u+=n(l).length+1,u>al)break;return[a,u]}),o=p$(s),i=s.every(
([a,c])=>(o.get(a)??0)>=c);return`{${[...[...e].flatMap(([a,c])=>{const u=te(Fe(a,t)),l=g$(c(),n,(o.get(a)??0)-a.length-ul);return l.length>0||i?[`${u}:[${l.join(
",")}]`]:[]}),...i?[]:['"truncated":true']].join(",")}}`}const ul=6;function p$(e){let t=al;const n=e.toSorted(([,s],[,o])=>s-o);return new Map(n.map(([s,o],i)=>{
const r=Math.min(o,Math.floor(t/(n.length-i)));return t-=r,[s,r]}))}function g$(e,t,n){const s=[];let o=n;for(const i of e){const r=t(i);if(o-=r.length+1,o<0)break;
s.push(r)}return s}const ye={sources:["2026-04-15 docs.cloud.google.com/compute/docs/general-purpose-machines: vCPUs and memory of the types, custom types and d\
isks of general-purpose machines","2026-04-13 docs.cloud.google.com/compute/docs/accelerator-optimized-machines: types, GPUs and disks of accelerator-optimized \
machines, and which have no standard VMs","2026-05-08 docs.cloud.google.com/compute/docs/machine-resource#gpus: which series have GPUs, and that N1 machines wit\
h few GPUs have few vCPUs","2026-08-20 gcloud compute machine-types list: types of the other series, compared with a public copy of the list","2026-04-14 docs.c\
loud.google.com/compute/docs/disks/local-ssd#choose_number_local_ssds: counts and sizes of local SSDs","2026-03-19 docs.cloud.google.com/compute/docs/instances/\
spot#limitations: machines without Spot","2026-08-20 gcloud compute zones list, from public copies: regions and zones"],types:{e2:"micro=2:1 small=2:2 medium=2:\
4","e2-highcpu":"2:2 4:4 8:8 16:16 32:32","e2-highmem":"2:16 4:32 8:64 16:128","e2-standard":"2:8 4:16 8:32 16:64 32:128",f1:"micro=1:0.6",g1:"small=1:1.7","n1-\
highcpu":"2:1.8 4:3.6 8:7.2 16:14.4 32:28.8 64:57.6 96:86.4","n1-highmem":"2:13 4:26 8:52 16:104 32:208 64:416 96:624","n1-standard":"1:3.75 2:7.5 4:15 8:30 16:\
60 32:120 64:240 96:360","n2-highcpu":"2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96","n2-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768 1\
28:864","n2-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512","n2d-highcpu":"2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96 128:128 22\
4:224","n2d-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768","n2d-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512 2\
24:896","n4-highcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160","n4-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640","n4-standard":"2:8 4:16 8:3\
2 16:64 32:128 48:192 64:256 80:320","n4a-highcpu":"1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128","n4a-highmem":"1:8 2:16 4:32 8:64 16:128 32:256 48:384 64:512","n\
4a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192 64:256","n4d-highcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160 96:192","n4d-highmem":"2:16 4:32 8:64 16\
:128 32:256 48:384 64:512 80:640 96:768","n4d-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384","c2-standard":"4:16 8:32 16:64 30:120 60:240","\
c2d-highcpu":"2:4 4:8 8:16 16:32 32:64 56:112 112:224","c2d-highmem":"2:16 4:32 8:64 16:128 32:256 56:448 112:896","c2d-standard":"2:8 4:16 8:32 16:64 32:128 56\
:224 112:448","c3-highcpu":"4:8 8:16 22:44 44:88 88:176 176:352 192-metal:512","c3-highmem":"4:32 8:64 22:176 44:352 88:704 176:1408 192-metal:1536","c3-standar\
d":"4:16 4-lssd:16+1 8:32 8-lssd:32+2 22:88 22-lssd:88+4 44:176 44-lssd:176+8 88:352 88-lssd:352+16 176:704 176-lssd:704+32 192-metal:768","c3d-highcpu":"4:8 8:\
16 16:32 30:59 60:118 90:177 180:354 360:708","c3d-highmem":"4:32 8:64 8-lssd:64+1 16:128 16-lssd:128+1 30:240 30-lssd:240+2 60:480 60-lssd:480+4 90:720 90-lssd\
:720+8 180:1440 180-lssd:1440+16 360:2880 360-lssd:2880+32","c3d-standard":"4:16 8:32 8-lssd:32+1 16:64 16-lssd:64+1 30:120 30-lssd:120+2 60:240 60-lssd:240+4 9\
0:360 90-lssd:360+8 180:720 180-lssd:720+16 360:1440 360-lssd:1440+32","c4-highcpu":"2:4 4:8 8:16 16:32 24:48 32:64 48:96 96:192 144:288 192:384 288:576 288-met\
al:576","c4-highmem":"2:15 4:31 4-lssd:31+1 8:62 8-lssd:62+1 16:124 16-lssd:124+2 24:186 24-lssd:186+4 32:248 32-lssd:248+5 48:372 48-lssd:372+8 96:744 96-lssd:\
744+16 144:1116 144-lssd:1116+24 192:1488 192-lssd:1488+32 288:2232 288-lssd:2232+48 288-metal:2232 288-lssd-metal:2232+6","c4-standard":"2:7 4:15 4-lssd:15+1 8\
:30 8-lssd:30+1 16:60 16-lssd:60+2 24:90 24-lssd:90+4 32:120 32-lssd:120+5 48:180 48-lssd:180+8 96:360 96-lssd:360+16 144:540 144-lssd:540+24 192:720 192-lssd:7\
20+32 288:1080 288-lssd:1080+48 288-metal:1080 288-lssd-metal:1080+6","c4a-highcpu":"1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128 72:144","c4a-highmem":"1:8 2:16 4\
:32 4-lssd:32+1 8:64 8-lssd:64+2 16:128 16-lssd:128+4 32:256 32-lssd:256+6 48:384 48-lssd:384+10 64:512 64-lssd:512+14 72:576 72-lssd:576+16 96-metal:768","c4a-\
standard":"1:4 2:8 4:16 4-lssd:16+1 8:32 8-lssd:32+2 16:64 16-lssd:64+4 32:128 32-lssd:128+6 48:192 48-lssd:192+10 64:256 64-lssd:256+14 72:288 72-lssd:288+16",
"c4d-highcpu":"2:3 4:7 8:15 16:30 32:60 48:90 64:120 96:180 192:360 384:720 384-metal:768","c4d-highmem":"2:15 4:31 8:63 8-lssd:63+1 16:126 16-lssd:126+1 32:252\
 32-lssd:252+2 48:378 48-lssd:378+4 64:504 64-lssd:504+6 96:756 96-lssd:756+8 192:1512 192-lssd:1512+16 384:3024 384-lssd:3024+32 384-metal:3072","c4d-standard":"\
2:7 4:15 8:31 8-lssd:31+1 16:62 16-lssd:62+1 32:124 32-lssd:124+2 48:186 48-lssd:186+4 64:248 64-lssd:248+6 96:372 96-lssd:372+8 192:744 192-lssd:744+16 384:148\
8 384-lssd:1488+32 384-metal:1536","c4n-highcpu":"2:4 4:8 8:16 16:32 24:48 48:96 96:192 192:384","c4n-highmem":"2:15 4:31 8:62 16:124 24:186 48:372 96:744 192:1\
488","c4n-standard":"2:7 4:15 8:30 16:60 24:90 48:180 96:360 192:720","t2a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192","t2d-standard":"1:4 2:8 4:16 8:32 1\
6:64 32:128 48:192 60:240","h3-standard":"88:352","h4d-highmem":"192:1488 192-lssd:1488+10","h4d-standard":"192:720","z3-highmem":"8-highlssd:64+1 14-standardls\
sd:112+1 16-highlssd:128+2 22-highlssd:176+3 22-standardlssd:176+2 32-highlssd:256+4 44-highlssd:352+6 44-standardlssd:352+3 88-highlssd:704+12 88-standardlssd:\
704+6 176-standardlssd:1408+12 192-highlssd-metal:1536+12","m1-megamem":"96:1433.6","m1-ultramem":"40:961 80:1922 160:3844","m2-hypermem":"416:8832","m2-megamem":"\
416:5888","m2-ultramem":"208:5888 416:11776","m3-megamem":"64:976 128:1952","m3-ultramem":"32:976 64:1952 128:3904","m4-hypermem":"16:248 32:496 64:992","m4-meg\
amem":"28:372 56:744 112:1488 224:2976","m4-ultramem":"56:1488 112:2976 224:5952","m4n-hypermem":"16:248 32:496 64:992","m4n-megamem":"28:372 56:744 112:1488","\
m4n-ultramem":"56:1488 112:2976",x4:"480-6t-metal:6144 480-8t-metal:8192 960-12t-metal:12288 960-16t-metal:16384 1440-24t-metal:24576 1920-32t-metal:32768","g2-\
standard":"4:16*1 8:32*1 12:48*1 16:64*1 24:96*2 32:128*1 48:192*4 96:384*8","g4-standard":"6:22*1 12:45*1 24:90*1 48:180*1 96:360*2 192:720*4 384:1440*8","a2-h\
ighgpu":"1g=12:85*1 2g=24:170*2 4g=48:340*4 8g=96:680*8","a2-megagpu":"16g=96:1360*16","a2-ultragpu":"1g=12:170+1*1 2g=24:340+2*2 4g=48:680+4*4 8g=96:1360+8*8",
"a3-highgpu":"1g=26:234+2*1 2g=52:468+4*2 4g=104:936+8*4 8g=208:1872+16*8","a3-edgegpu":"8g=208:1872+16*8 8g-nolssd=208:1872*8","a3-megagpu":"8g=208:1872+16*8",
"a3-ultragpu":"8g=224:2952+32*8","a4-highgpu":"8g=224:3968+32*8","a4x-highgpu":"4g=140:884+4*4","a4x-maxgpu":"4g-metal=144:960+4*4"},gpuTypes:{"a2-highgpu":"nvi\
dia-tesla-a100","a2-megagpu":"nvidia-tesla-a100","a2-ultragpu":"nvidia-a100-80gb","a3-edgegpu":"nvidia-h100-80gb","a3-highgpu":"nvidia-h100-80gb","a3-megagpu":"\
nvidia-h100-mega-80gb","a3-ultragpu":"nvidia-h200-141gb","a4-highgpu":"nvidia-b200","a4x-highgpu":"nvidia-gb200","a4x-maxgpu":"nvidia-gb300","g2-standard":"nvid\
ia-l4","g4-standard":"nvidia-rtx-pro-6000"},zones:{"a b c":"africa-south1 asia-east1 asia-east2 asia-northeast1 asia-northeast2 asia-northeast3 asia-south1 asia\
-south2 asia-southeast1 asia-southeast2 asia-southeast3 australia-southeast1 australia-southeast2 europe-central2 europe-north1 europe-north2 europe-southwest1 \
europe-west10 europe-west12 europe-west2 europe-west3 europe-west6 europe-west8 europe-west9 me-central1 me-central2 me-west1 northamerica-northeast1 northameri\
ca-northeast2 northamerica-south1 southamerica-east1 southamerica-west1 us-east4 us-east5 us-west1 us-west2 us-west3 us-west4","b c d":"europe-west1 us-east1","\
a b c ai1a":"europe-west4","a b c f ai1a":"us-central1","a b c ai1b":"us-south1"},n1Gpus:{"nvidia-tesla-t4":{1:48,2:48,4:96},"nvidia-tesla-p4":{1:24,2:48,4:96},
"nvidia-tesla-p100":{1:16,2:32,4:96},"nvidia-tesla-v100":{1:12,2:24,4:48,8:96}},custom:{n1:"1-96/0.9-6.5",e2:"2-32/0.5-8",n2:"2-80/0.5-8",n2d:"2-96/0.5-8",n4:"2\
-80/2-8",n4a:"1-64/2-8",n4d:"2-96/0.5-8"},localSsds:{n1:{96:"1 2 3 4 5 6 7 8 16 24"},n2:{10:"1 2 4 8 16 24",20:"2 4 8 16 24",40:"4 8 16 24",80:"8 16 24",128:"16\
 24"},n2d:{16:"1 2 4 8 16 24",48:"2 4 8 16 24",80:"4 8 16 24",224:"8 16 24"},c2:{8:"1 2 4 8",16:"2 4 8",30:"4 8",60:"8"},c2d:{16:"1 2 4 8",32:"2 4 8",56:"4 8",112:"\
8"},"a2-highgpu":{12:"1 2 4 8",24:"2 4 8",48:"4 8",96:"8"},"a2-megagpu":{96:"8"},g2:{16:"1",24:"2",32:"1",48:"4",96:"8"},g4:{6:"",12:"1",24:"2",48:"4",96:"8",192:"\
16",384:"32"},"m1-ultramem":{40:"1 2 3 4 5",80:"1 2 3 4 5 6 7 8",160:""},m3:{64:"4 8",128:"8"}},localSsdGb:[[/^z3-.*-metal$/,6e3],[/^(z3|a4x)-|^c4-.*-metal$/,3e3]],
disks:{e2:"pd-balanced pd-ssd pd-standard",f1:"pd-balanced pd-ssd pd-standard",g1:"pd-balanced pd-ssd pd-standard",n1:"pd-balanced pd-ssd pd-standard",n2:"pd-ba\
lanced pd-extreme pd-ssd pd-standard hyperdisk-extreme hyperdisk-throughput",n2d:"pd-balanced pd-ssd pd-standard hyperdisk-throughput",n4:"hyperdisk-balanced hy\
perdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput",n4a:"hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throug\
hput",n4d:"hyperdisk-*",c2:"pd-balanced pd-ssd pd-standard",c2d:"pd-balanced pd-ssd pd-standard",c3:"pd-balanced pd-ssd hyperdisk-*",c3d:"pd-balanced pd-ssd hyp\
erdisk-*",c4:"hyperdisk-*",c4a:"hyperdisk-*",c4d:"hyperdisk-*",c4n:"hyperdisk-*",t2a:"pd-balanced pd-ssd pd-standard",t2d:"pd-balanced pd-ssd pd-standard hyperd\
isk-throughput",h4d:"hyperdisk-*",m4:"hyperdisk-*",m4n:"hyperdisk-*",x4:"hyperdisk-*",g2:"pd-balanced pd-ssd hyperdisk-ml hyperdisk-throughput",g4:"hyperdisk-*",
a2:"pd-balanced pd-ssd pd-standard hyperdisk-ml",a3:"pd-balanced pd-ssd hyperdisk-*","a3-ultragpu":"hyperdisk-balanced hyperdisk-balanced-high-availability hype\
rdisk-extreme hyperdisk-ml",a4:"hyperdisk-*",a4x:"hyperdisk-*"},diskTypes:"pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-balanced hyperdisk-balanced-high-\
availability hyperdisk-extreme hyperdisk-ml hyperdisk-throughput local-ssd",cpuPlatforms:"Intel Sandy Bridge, Intel Ivy Bridge, Intel Haswell, Intel Broadwell, \
Intel Skylake, Intel Cascade Lake, Intel Ice Lake, Intel Sapphire Rapids, Intel Emerald Rapids, Intel Granite Rapids, AMD Rome, AMD Milan, AMD Genoa, AMD Turin,\
 Ampere Altra, Google Axion",withoutSpot:/^a4x-|-metal$/,withoutStandard:/^a3-highgpu-[124]g$/,flexStart:/^h4d-/},b$=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;
function w$(e,t){const[,n="",s,o="0",i="0",r="0"]=b$.exec(t)??[],a={vCpus:Number(s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(
i),gpus:Number(r)};return[`${e}-${n}`,a]}const Ji=new Map(Object.entries(ye.types).flatMap(([e,t])=>t.split(" ").map(n=>w$(e,n)))),Vn=[...Ji.keys()];function xe(e){
const[t=""]=e.split("-");return t==="custom"?"n1":t}const y$=new Set(Vn.map(xe)),Vi=e=>y$.has(xe(e));function io(e,t){return e[t.split("-").slice(0,2).join("-")]??
e[xe(t)]}function ll(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(s),memoryMib:Number(
o),isExtended:i!==void 0}}function bt(e){const t=ll(e);if(!t)return Ji.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{vCpus:s,memoryMib:o,localSsds:0,gpus:Ji.
get(`${n}-standard-${s}`)?.gpus??0}}function Ot(e){const t=bt(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.memoryMib}}function ln(e){const t=bt(e)?.gpus??0,n=io(
ye.gpuTypes,e.replace("-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}const $$=[...new Set([...Object.keys(ye.n1Gpus),...Object.values(
ye.gpuTypes)])];function k$(e){return e in ye.n1Gpus?"n1-standard-4":Vn.find(t=>ln(t)?.type===e&&!ye.withoutStandard.test(t))}function S$(e,t){const n=s=>t%s===
0;switch(e){case"n1":return t===1||n(2)?void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must have an even number of vCPUs";case"\
n2":return n(2)?t<=32||n(4)?void 0:"must have a multiple of 4 vCPUs if it has more than 32":"must have an even number of vCPUs";case"n2d":case"n4d":return[2,4,8].
includes(t)||n(16)?void 0:"must have 2, 4, 8 or a multiple of 16 vCPUs";default:return}}function _$(e){const t=ll(e);if(!t)return/(^|-)custom-/.test(e)?"must be\
 SERIES-custom-VCPUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n==="n4a"?1024:256;if(o%i!==0)return`must have a memory t\
hat is a multiple of ${i} MiB`;const r=ye.custom[n]?.split(/[-/]/).map(Number);if(!r)return;const[a=0,c=0,u=0,l=0]=r;if(s<a||s>c)return`must have from ${a} to ${c}\
 vCPUs`;const f=S$(n,s);if(f)return f;if(o<u*s*1024-256)return`must have at least ${u} GiB of memory per vCPU`;if(o>l*s*1024&&!t.isExtended)return`must have at \
most ${l} GiB of memory per vCPU; for more, write "${e}-ext"`}function Yn(e,t){if(e.instanceTemplate!==void 0)return;const n=fl(t.perHour.get(e.machineType),e),
{gpu:s}=e;if(!s||n===void 0)return n;const o=fl(t.perHour.get(s.type),e);return o===void 0?ln(e.machineType)?n:void 0:n+o*s.count}function fl(e,{provisioningModel:t}){
switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_START":return e?.flex_start;case"RESERVATION_BOUND":return e?.reservation_bound??
e?.standard}}function ro(e,{currency:t}){const n=e===0||e>=.095?2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString("en-US",{minimumFractionDigits:n,
maximumFractionDigits:n})} ${t}`}function dl({machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)return`instance template ${t}`;const s=n.toLowerCase();
return e+(s==="standard"?"":` (${s})`)}const hl=20,E$=.9;function Ue(e){const{cpuMilli:t,memoryMib:n}=e,s=e.instanceTemplate===void 0?Ot(e.machineType):void 0,o={
...t!==void 0&&{cpuMilli:t},...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,r=e.gpu?Math.min(hl,Math.max(1,e.gpu.count)):hl;if(!s)return t===void 0?{tasksPerVm:1,
...o}:e.gpu?{tasksPerVm:r,...o}:o;const a=Math.floor(s.memoryMib*E$),c=[r,...t===void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(a/n)]],u=i?Math.
max(1,Math.min(...c)):1;return{tasksPerVm:u,cpuMilli:t??Math.floor(s.cpuMilli/u),memoryMib:n??Math.floor(a/u)}}const fn=36e5;function Ut({machineType:e,instanceTemplate:t}){
if(t!==void 0)return;const n=Ot(e);if(n)return n.cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);
return s?.[1]===void 0?void 0:Number(s[1])}function ao(e){const{cpuMilli:t}=Ue(e);return t===void 0?Ut(e):t/1e3}const J=e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,
","),P=(e,t,n=`${t}s`)=>`${J(e)} ${e===1?t:n}`,qn=1048576;function Yi(e){const t=e/qn;if(t<1e3)return`${Math.max(1,Math.round(t))} MB`;const n=t/1024;return`${n<
9.95?String(Number(n.toFixed(1))):J(n)} GB`}function Xn(e){const t=["B","KB","MB","GB","TB"],n=Math.min(t.length-1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/
1e3**n;return`${s<9.95&&n>0?s.toFixed(1):J(s)} ${t[n]}`}const ml=(e,t)=>e===t?e:`${e} to ${t}`;function we(e){const t=Math.max(0,e);if(t>0&&t<950)return`${Math.
max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r=>String(r).padStart(2,"0");if(n<60)return`${n}s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;
const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}m`;const i=Math.floor(o/60);return`${J(Math.floor(i/24))}d ${s(i%24)}h`}const v$=e=>`${new Date(
e).toISOString().slice(0,16).replace("T"," ")} UTC`;function pl(e,t){return wl(gl(e).map(n=>bl(n,t)))}const gl=({batchJobs:e,early:t})=>t?.machineTime?[...e,t]:
e;function co(e,t){return wl(e.flatMap(n=>gl(n).map(s=>bl(s,t))))}function bl({machine:e,machineTime:t},n){if(!t||t.machines===0)return;const s=n&&Yn(e,n),o=t.paidMs/
fn;return{machines:t.machines,paidVcpuHours:o*(Ut(e)??0),workedVcpuHours:t.taskMs/fn*(ao(e)??0),waitedVcpuHours:(t.waitedMs??0)/fn*(Ut(e)??0),...s!==void 0&&{amount:o*
s}}}function wl(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=o=>t.reduce((i,r)=>i+o(r),0),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(
({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),waitedVcpuHours:n(({waitedVcpuHours:o})=>o),...s.length>0&&
{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}function O$({paidVcpuHours:e,workedVcpuHours:t}){return e===0?"":`about ${We(e)} vCPU-hours paid, ${We(t)} worked`}function We(e){
return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(1):J(e)}function yl(e){const t=M$(e),[n]=t;if(!n)return;const s=t.flatMap(c=>T$(c)??[]),o=t.reduce(
(c,u)=>u.usage.peakBytes>c.usage.peakBytes?u:c,n),i=A$(o.machine),r=$l(t.map(({usage:c})=>c.gpu)),a=$l(t.map(({usage:c})=>c.disk));return{combinations:t.length,
seconds:qi(t.map(({seconds:c})=>c)),memoryBytes:qi(t.map(({usage:c})=>c.peakBytes)),...i!==void 0&&{memoryLimit:i},memorySource:t.every(({usage:c})=>c.memorySource===
"cgroup")?"cgroup":"process",...s.length===t.length&&{cpuShare:qi(s)},...r&&{gpu:r},...a&&{disk:a}}}function M$({combinations:e,batchJobs:t,planned:n}){const s=new Map;
for(const{combinations:o,machine:i}of t)for(const r of o)s.set(r,i);return e.flatMap(({index:o,usage:i,startedMs:r,endedMs:a,reusedFrom:c})=>!i||r===void 0||a===
void 0||c!==void 0?[]:[{seconds:Math.max(0,a-r)/1e3,usage:i,machine:s.get(o)??n.machine}])}function T$({seconds:e,usage:t,machine:n}){const s=ao(n);if(s!==void 0)
return e===0?0:Math.min(1,t.cpuMs/1e3/e/s)}function $l(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
function qi(e){const t=[...e].sort((s,o)=>s-o),n=s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0;return{p50:n(.5),p95:n(.95),max:n(1)}}function kl(e){const t=e.instanceTemplate===
void 0?Ot(e.machineType):void 0,n=Ut(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*qn}}}function A$(e){const{memoryMib:t,tasksPerVm:n}=Ue(e);
return n===1&&e.memoryMib===void 0?kl(e).memoryBytes:t===void 0?void 0:t*qn}const uo=8e3,dn=6e4,Zn=3e4,Sl=6e5;function N$(e){const t=C$(e),n=R$(t,e.tasksPerVm),
s=x$(e),o=n.reduce((c,{fromMs:u,untilMs:l,isLost:f})=>c+l-u+s+(f?0:Zn),0),i=c=>t.reduce((u,l)=>u+c(l),0),r=i(c=>c.waitedMs??0),a=i(({startedMs:c,endedMs:u})=>u-
c)-r;return{machines:n.length,paidMs:o,taskMs:a,...r>0&&{waitedMs:r/e.tasksPerVm}}}const Xi=({spans:e,runningMs:t})=>e.reduce((n,{startedMs:s,retry:o})=>o>0||n!==
void 0&&n<=s?n:s,void 0)??t;function x$(e){const t=Xi(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)return dn;const n=t-e.scheduledMs-uo;return n>Sl?dn:
Math.max(0,n)}function I$(e){const t=Xi(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;return e.isStarved||n>Sl?dn+uo:n}function C$(e){const{spans:t,atATime:n,
unended:s}=e,o=new Set(t.map(({index:l,retry:f})=>`${l}-${f}`)),i=Xi(e)??s.untilMs,r=t.reduce((l,{startedMs:f,endedMs:h})=>l+h-f,0)/(t.length||1),a=I$(e),c=[];for(const{
index:l,retry:f,startedMs:h}of t){let d=h;for(let g=f-1;g>=0&&!o.has(`${l}-${g}`);g--){const m=Math.max(i,d-a);d=g===0&&l<n?i:Math.max(i,m-r/2),c.push({index:l,
retry:g,startedMs:d,endedMs:m,isLost:!0})}}const u=Array.from({length:s.tasks},(l,f)=>{const h=Math.min(s.untilMs,e.runningMs??i);return{index:t.length+f,retry:0,
startedMs:h,endedMs:s.untilMs}});return[...c,...t,...u]}function R$(e,t){const n=[],s=[],o=new Map,i=a=>{const c={fromMs:a,untilMs:a,isLost:!1,spare:t};return n.
push(c),c},r=()=>{for(let a=s.pop();a;a=s.pop())if(!a.isLost)return a};for(const{span:a,isEnd:c}of L$(e)){const u=o.get(a);if(c&&u){u.untilMs=Math.max(u.untilMs,
lo(a)),a.isLost?u.isLost=!0:s.push(u);continue}const l=a.retry>0?void 0:r(),f=n.at(-1),h=f&&f.spare>0&&!f.isLost?f:void 0,d=l??h??i(a.startedMs);l||d.spare--,o.
set(a,d)}return n}const lo=({startedMs:e,endedMs:t})=>Math.max(t,e+1);function*L$(e){const t=[...e].sort((o,i)=>o.startedMs-i.startedMs||o.index-i.index),n=[...e].
sort((o,i)=>lo(o)-lo(i)||o.index-i.index);let s=0;for(const o of n){for(let i=t[s];i&&i.startedMs<lo(o);i=t[++s])yield{span:i,isEnd:!1};yield{span:o,isEnd:!0}}}
const j$=10,_l=.5,P$=[.25,.5,1,2,4,8,16,32,64],D$=1.1,U$={cgroup:1.5,process:2},El=256,B$=10;function F$(e,t){const{machine:n}=e.planned,s=Ut(n),o=e.batchJobs.flatMap(
({machineTime:w})=>w??[]),i=w=>o.reduce((y,$)=>y+w($),0),[r,a,c]=[i(w=>w.machines),i(w=>w.paidMs),i(w=>w.taskMs)],u=Ue(n).tasksPerVm??1;if(s===void 0||r<j$||c/u>
_l*a)return;const l=e.combinations.filter(({attempts:w})=>w>0).length;if(l<2||l<=r/2)return;const f=Math.max(1,c/l),h=W$(e,t,s),d=h?.tasksPerVm??u,g=dn+Zn,m=Math.
max(2,Math.min(B$,Math.round(g/f))),p=Math.ceil(l/(d*m)),b=p*(g+m*f)*s/fn;if(!(b>_l*a*s/fn))return{...h&&{share:h},maxParallel:Math.min(l,p*d),paidVcpuHours:b,longerSeconds:Math.
max(0,(m-1)*f/1e3)}}function W$(e,t,n){const{machine:s}=e.planned;if(!t?.cpuShare||s.gpu)return;const o=(Ue(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*D$,r=P$.find(
l=>l>=i);if(r===void 0)return;const a=t.memoryBytes.max/qn*U$[t.memorySource],c=Math.ceil(a/El)*El,{tasksPerVm:u=1}=Ue({...s,cpuMilli:r*1e3,memoryMib:c});return u>
(Ue(s).tasksPerVm??1)?{cpuCount:r,memoryMb:c,tasksPerVm:u}:void 0}const G$=60,H$=300,K$=.8,z$={cgroup:1.25,process:2},J$=.9,V$=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;
function Y$(e,t){const{machine:n}=e.planned,s=bt(n.machineType);if(!s||!t.cpuShare||!q$(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:a})=>a==="local-ssd"))return;
const o=t.cpuShare.p95*s.vCpus/K$,i=t.memoryBytes.max/qn*z$[t.memorySource],[r]=Vn.flatMap(a=>{const c=Ot(a),u=xe(a)!==xe(n.machineType)||V$.test(a);return!c||u||
ln(a)||bt(a)?.localSsds?[]:c.cpuMilli/1e3>=o&&c.memoryMib*J$>=i?[{machineType:a,shape:c}]:[]}).sort((a,c)=>a.shape.cpuMilli-c.shape.cpuMilli||+(fo(c.machineType)===
fo(n.machineType))-+(fo(a.machineType)===fo(n.machineType))||a.shape.memoryMib-c.shape.memoryMib);if(!(!r||r.shape.cpuMilli>=s.vCpus*1e3))return{machineType:r.machineType,
saved:1-r.shape.cpuMilli/(s.vCpus*1e3)}}const fo=e=>e.split("-")[1]??"";function q$(e,{combinations:t,seconds:n}){const{machine:s}=e.planned,o=s.cpuMilli===void 0&&
s.memoryMib===void 0,i=new Set(e.batchJobs.map(c=>c.machine.machineType)).size===1,r=e.status==="SUCCESS"&&s.instanceTemplate===void 0,a=n.p50>=G$&&n.p50*t>=H$;
return o&&i&&r&&a}const X$=.8,Z$=30;function vl(e){const t=yl(e);if(!t)return;const n=Ol(e,t);return{job:e.planned.job.id,text:Q$(e,t),...n!==void 0&&{advice:n}}}
function Ol(e,t){const n=Y$(e,t);if(n)return`${n.machineType} would suffice and ${nk(n.saved)}`;const s=F$(e,t),o=pl(e,void 0);if(!s||!o)return;const{share:i,maxParallel:r,
longerSeconds:a,paidVcpuHours:c}=s,u=ho(o.workedVcpuHours/o.paidVcpuHours),l=[i?`"cpu_count: ${i.cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} task\
s on a machine)`:"",`"max-parallel: ${r}"`].filter(f=>f!=="");return`only ${u} of the paid vCPU-hours were worked; with ${l.join(" and ")}, you would pay about ${We(
c)} instead of ${We(o.paidVcpuHours)}, and the job would take about ${we(a*1e3)} longer`}function Q$(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?
"peak":"largest process",o=ao(n),i=ek(e,t);return[`${s} ${Ml(t.memoryBytes.max,t.memoryLimit)}`,t.cpuShare&&o!==void 0?`${ho(t.cpuShare.p50)} of ${tk(o)}`:"",t.
gpu?`GPU memory ${Ml(t.gpu.bytes,t.gpu.totalBytes)}`:"",i].filter(r=>r!=="").join(", ")}function ek({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??Z$)*1e9;
return!t||t.totalBytes>1.2*n||t.bytes<X$*t.totalBytes?"":`boot disk ${ho(t.bytes/t.totalBytes)} full`}function Ml(e,t){const n=Yi(e);if(t===void 0)return n;const s=Yi(
t),[o="",i]=n.split(" ");return s.endsWith(` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}const tk=e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,ho=e=>`${e>0&&e<.01?
"< 1":Math.round(e*100)} %`,nk=e=>e===.5?"halve the vCPU-hours":`save ${ho(e)} of the vCPU-hours`,sk=32*1024;function ok(e){let t=2;const n=[];for(const s of e){
const o=ik(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>sk)break;n.push([s.planned.job.id,o])}}return Oe(n)}function ik(e){const t=yl(e);if(!t)
return;const{vcpus:n,memoryBytes:s}=kl(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:Zi(t.seconds,1),memory_bytes:{...Zi(t.memoryBytes,
0),source:t.memorySource},cpu_share:t.cpuShare?Zi(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===void 0?e.planned.machine.machineType:null,
vcpus:n??null,memory_bytes:s??null},advice:Ol(e,t)??null})}const Zi=({p50:e,p95:t,max:n},s)=>({p50:Number(e.toFixed(s)),p95:Number(t.toFixed(s)),max:Number(n.toFixed(
s))});function rk({jobs:e,isOverBudget:t},n){const s=co(e,n);return s?JSON.stringify({machines:s.machines,vcpu_hours_paid:Number(s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(
s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.toFixed(6)),currency:n.currency},...t&&{reason:"cost-cap"}}):"{}"}function hn(e,t){
const n=new Map;for(const s of e){const o=t(s),i=n.get(o);i?i.push(s):n.set(o,[s])}return n}function Qi(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.
status==="FAILED").flatMap(o=>ck(o,t)),s=o=>o.failure.origin==="stage"?0:1;return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-
i.position).map(({cause:o})=>o)}const ak=5;function ck(e,t){const n=mn(e).map(i=>({combination:i,failure:i.failure??Tl(e)}));if(n.length===0){const i=e.combinations.
find(r=>r.failure)?.failure??Tl(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=hn(n,({failure:i,combination:r})=>uk(i,[...r.combination.matrix.
values(),...t]));return[...(s.size>ak?hn(n,({failure:i})=>lk(i)):s).values()].flatMap(i=>{const[r]=i;if(!r)return[];const a=new Set(i.map(({failure:c})=>c.message)).
size;return[{job:e,failure:r.failure,combinations:i.map(c=>c.combination),messages:a}]}).sort((i,r)=>r.combinations.length-i.combinations.length)}const mn=e=>e.
combinations.filter(t=>t.status==="FAILED"),Tl=e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job failed without a reason."}),Al=({origin:e,stagePath:t,
name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],uk=(e,t)=>JSON.stringify([...Al(e),Nl(e.message,t)]),lk=e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&
t!==void 0;return JSON.stringify([...Al(e),n?t:Nl(e.message,[])])},fk=2e3,dk=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,hk=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function Nl(e,t){const n=t.filter(r=>r!==null&&!mk(r)).map(r=>C(r)),s=[...new Set(n)].filter(r=>r!=="").sort((r,a)=>a.length-r.length),o=e.slice(0,fk).replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s,
"$1");return s.reduce((r,a)=>r.replace(pk(a),"*"),o).replace(dk,"/").replace(hk,"0")}const mk=e=>typeof e=="object"&&e!==null&&!(e instanceof G),pk=e=>{const t=e.
replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},it=e=>e.name===""||e.message.startsWith(`${e.name}:`)?e.message:
e.message===""||e.message===e.name?e.name:`${e.name}: ${e.message}`,gk=e=>{const t=e.failure.stagePath;return t.length===0?e.job.planned.job.id:`${e.job.planned.
job.id} / stage ${t.join(" / ")}`};function xl(e){const t=Il(e.job.stages,e.stagePath);if(!t)return;const n=Rl(t,e.stagePath.at(-1)??"");if(t.code&&e.codeLine!==
void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-1]??s:s+e.codeLine-1}return t.at.line}const er=(e,t)=>t.line??xl(
{job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.job.at.line;function Il(e,t){const[n,...s]=t;if(n!==void 0){for(const o of Cl(e,n)){if(s.
length===0)return o;const i=Il(o.nested,s);if(i)return i}return Cl(e,n)[0]}}const Cl=(e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&Rl(n,t))],Rl=(e,t)=>{
if(e.name===t||e.id===t)return!0;if(!e.name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(
`^${n.join(".*")}$`,"s").test(t)};function fe(e,t=300){const n=ot(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:
`${s.slice(0,t-1).join("").trimEnd()}\u2026`}const tr=e=>`&#${e.charCodeAt(0)};`,nr=e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),bk=e=>nr(fe(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,tr)),K=(e,t=300)=>nr(fe(e,t).replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}]/g,tr).
replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;"));function be(e,t=300){const n=fe(e,t);if(n==="")return"";if(n.includes("|")){const i=n.
replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,tr);return`<code>${nr(i)}</code>`}const s="`".repeat(Ll(n)+1),o=n.startsWith("`")||n.endsWith("`")?" ":
"";return`${s}${o}${n}${o}${s}`}const Ll=e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0);function rt(e,t,n="text"){const s=jl(e,t).join(`
`),o="`".repeat(Math.max(3,Ll(s)+1));return`${o}${n}
${s}
${o}`}const wk=8192;function jl(e,t){const n=t.lines*t.characters*2,s=tn(e.slice(-n-wk)).slice(-n),o=ot(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(a=>yk(a,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}const yk=(e,t)=>e.length<=t?e:`${e.slice(0,t-1).
toWellFormed()}\u2026`,Ie=(e,t,n=!1)=>`<details${n?" open":""}><summary>${bk(e)}</summary>

${t}

</details>`,Ge=(e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace($k,kk)})`,$k=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,kk=e=>[...Buffer.from(e,"utf8")].map(t=>`\
%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),pn=e=>e.replaceAll(" ","\xA0");function at(e,t){const n=s=>`| ${s.join(" | ")} |`;return[n(e.map(s=>s.
title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}const Bt=e=>Buffer.byteLength(e,"utf8"),Ze=e=>e==="SUCCESS"||e==="SKIP",gn=256*1024,Sk=50,_k=[["good","combinations"],["good","status"],["bad","combinations"],
["bad","failed"],["bad","status"]];function Ek(e,t){const n=Xe(e.plan),s=d=>Mk(sl(d,n)),o=({job:d,whole:g},m)=>{const p=m==="whole"?g(gn):Ok(d,m);return p===void 0?
void 0:s(p)},i=(d,g)=>{const m=o(d,g);return m===void 0?Number.POSITIVE_INFINITY:Bt(m)},r=t.rest.map(([d,g])=>[d,s(g)]),a=oo(e).jobs.flatMap(d=>{const g=t.jobs.
get(d.planned.job.id);if(!g)return[];const m={job:d,key:te(Fe(d.planned.job.id,n)),whole:g,form:"whole",bytes:0};return m.bytes=i(m,"whole"),[m]}),c=(d,g)=>`{"j\
obs":{${d.map(p=>`
${p.key}:${o(p,p.form)}`).join(",")}}${g.map(([p,b])=>`,
"${p}":${b}`).join("")}}`;let u=bn(r.map(mo))+bn(a.map(or))+sr;if(u<=gn)return c(a,r);const l=bn(r.map(mo))>gn/2,f=[...r.filter(([d])=>!l||d!=="params"),["trunc\
ated","true"]],h=(d,g)=>{const m=i(d,g);m>=d.bytes||([d.form,d.bytes]=[g,m])};for(const d of a)d.bytes>gn&&h(d,"combinations");u=bn(f.map(mo))+bn(a.map(or))+sr;
for(const[d,g]of _k){const m=a.filter(({job:p})=>Ze(p.status)===(d==="good"));for(const p of m.sort((b,w)=>w.bytes-b.bytes)){if(u<=gn)return c(a,f);const b=p.bytes;
h(p,g),u-=b-p.bytes}}return c(vk(a,gn-bn(f.map(mo))-sr),f)}function vk(e,t){const n=new Set;let s=t;for(const o of[...e].sort((i,r)=>Number(Ze(i.job.status))-Number(
Ze(r.job.status)))){if(s-=or(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}const sr=10,or=({key:e,bytes:t})=>Bt(e)+t+3,mo=([e,t])=>Bt(e)+Bt(t)+5,bn=e=>e.reduce(
(t,n)=>t+n,0);function Ok(e,t){const n=[["status",te(e.status)],["truncated","true"]];if(t==="status")return Oe(n);const s=e.planned.job.strategy.matrix.size>0,
o=mn(e),i=t==="failed"?o.slice(0,Sk):e.combinations;if(!s)return Oe([...n,...i.slice(0,1).flatMap(Pl)]);const r=i.map(a=>[a.combination.strategyId,Oe([["status",
te(a.status)],["matrix",_e(a.combination.matrix)],...Pl(a)])]);return Oe([["strategies",Oe(r)],...n])}const Pl=({failure:e})=>e===void 0?[]:[["errors",Oe([["nam\
e",te(e.name)],["message",te(fe(it({...e,name:""}),500))]])]],Mk=e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),Tk=64*1024,Ak=64*1024;function Nk(e){
const{outcome:t}=e;return{status:t.status,result:Ek(t,e.context),result_file:e.resultFile,failed:Rk(t),batch_jobs:Dl(new Map(t.jobs.map(n=>[n.planned.job.id,xk(
n)]))),artifacts:m$(e.artifacts,Xe(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:ok(t.jobs),cost:rk(t,e.prices)}}
const xk=({batchJobs:e,early:t})=>[...t?.reason===void 0?[]:[t.name],...e.map(({name:n})=>n)];function Dl(e){const t=[...e].map(([s,o])=>[s,JSON.stringify(o)]);
return Oe(Lk(t,Ak,([s,o])=>s.length*2+o.length+4))}function Ik(e){const t=e.map(({message:n,at:s})=>{const o=s&&{line:s.line};return()=>Qn({message:fe(n,500),...o})});
return Ul([],t,"more problem")}const Ck=e=>Pt([Qn({message:fe(e,500)})]);function Rk(e){const{jobs:t,broken:n,status:s,verdict:o}=oo(e),i=n?it(n):s==="TIMEOUT"?
o:void 0,r=t.flatMap(c=>{if(c.status==="FAILED"){const l=mn(c);return l.length>0?l.map(f=>()=>ir(c,f)):[()=>ir(c)]}return s!=="TIMEOUT"?[]:c.combinations.filter(
l=>l.status!=="SUCCESS"&&l.startedMs!==void 0).map(l=>()=>ir(c,l))}),a=i===void 0?[]:[Qn({message:fe(i,500)})];return Ul(a,r,"more failed combination")}function Ul(e,t,n){
const s=[...e];let o=1e3;for(const r of t){const a=r();if(o+=a.length+1,o>Tk)break;s.push(a)}const i=t.length+e.length-s.length;return i>0&&s.push(Qn({message:`\
and ${P(i,n)}`})),Pt(s)}function ir(e,t){const n=t?.failure;return Qn({job:e.planned.job.id,combination:t&&_e(t.combination.matrix),stage:n?.stagePath.at(-1),message:fe(
n?it(n):e.reason??"",500),line:n?er(e,n):e.planned.job.at.line})}const Qn=e=>Oe([["job",te(e.job)],["combination",e.combination??"null"],["stage",te(e.stage)],[
"message",te(e.message)],["line",te(e.line)]]);function Lk(e,t,n){let s=0;const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:e.slice(0,o)}const jk={fallback:0,
memory:0};function es({machine:e,moves:t},n){return n.fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.memory]}function Bl(e,t){const n=es(e,t);if(!n)throw new Error(
`Job '${e.job.id}' has no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}const wn=({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]];function Pk(e,t){
let n=0,s=t&&0;const o=[];for(const i of e){const r=wn(i),a=Wl(r.map(u=>Fl(i,u,ao(u))));a===void 0?o.push(i.job.id):n+=a;const c=t&&Wl(r.map(u=>Fl(i,u,Dk(u,t))));
s=s===void 0||c===void 0?void 0:s+c}return{vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}function Fl({job:e,combinations:t},{taskTimeoutSeconds:n},s){if(s!==
void 0)return t.length*(1+e.retry)*n*s/3600}function Dk(e,t){const n=Yn(e,t);return n===void 0?void 0:n/(Ue(e).tasksPerVm??1)}const Wl=e=>e.every(t=>t!==void 0)?
Math.max(...e):void 0;function rr(e,t){const{vcpuHours:n,amount:s,unknown:o}=Pk(e.jobs.values(),t),i=n>0||o.length===0?`${We(n)} vCPU-hours`:"",r=t&&s!==void 0?
`about ${ro(s,t)}`:"",a=[i,r].filter(u=>u!=="").join(", ");if(a==="")return"";const c=o.length>0?`, without ${o.map(u=>`'${u}'`).join(", ")}`:"";return`At most ${a}${c}\
, if every task takes its full task_timeout; boot times are not included.`}const Uk=({failure:e})=>`${e.name}: ${e.message}`,Gl=({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`;function Bk(e,t){let n=ts(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===1?n[0]:void 0),
n=s?[...s.values()].flatMap(i=>ts(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",kind:void 0}}
function ts(e){return Array.isArray(e)?e.flatMap(t=>Hl(t)?t.has("name")?[t]:ts(t):[]):Hl(e)?[...e.values()].flatMap(t=>ts(t)):[]}const Hl=e=>e instanceof Map&&!(e instanceof
G),Kl={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"pycryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"\
dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"\
google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"\
Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setup\
tools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"\
djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"s\
cikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"umap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pyw\
in32",yaml:"PyYAML",zmq:"pyzmq"},Fk=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-\
storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,"google-generativeai"],[/^google\.genai\b.*/,
"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function Wk(e){const[t=e]=e.split("."),n=Fk.find(([s])=>s.test(e));return n?e.replace(n[0],n[1]):Object.
hasOwn(Kl,t)?Kl[t]??t:t.replaceAll("_","-")}const Gk=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,Hk=e=>Gk.test(Gl(e))?'The disk is full. Set a l\
arger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,Kk=/\/mnt\/disks\/[\w./-]+/,zk=e=>{const t=Gl(e),n=Kk.exec(t)?.[0];if(n!==
void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Add ":rw" at the end of its entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.
test(t))return`The VMs' service account may lack a role on the bucket that is mounted at ${n}: roles/storage.objectViewer to read, roles/storage.objectUser to w\
rite.`}},Jk=e=>{const t=/No module named '?([\w.]+)'?/.exec(Uk(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=zl([n,`${n}.py`],s.top);if(o!==
void 0)return s.sent.has(o)?Vk(o,t,e):Vl(o);const i=zl([n,`${n}.py`],s.below);if(i!==void 0){const a=s.below.get(i)??"",c=`"${a}/${i}"`;return s.sent.has(`${a}/${i}`)?
`Tasks have ${c}, but Python does not look in that folder. Add PYTHONPATH=${a} to the input "env_vars".`:`${c} is in the repository. Name "${a}/" in the input "\
source", and add PYTHONPATH=${a} to the input "env_vars".`}const r=n==="uv"?' Stages with "deps" need it.':"";return`Add "${Wk(t)}" to the input "requirements",\
 or use an image that has it.${r}`},zl=(e,t)=>e.find(n=>t.has(n));function Vk(e,t,{failure:n,kind:s}){const o=t.includes(".")?t.replaceAll(".","/"):void 0;if(o!==
void 0)return`Tasks have "${e}", but no "${o}". Check that it is in the repository and that the input "source" matches it.`;const i=n.file?.path.includes("/")?n.
file.path:void 0,r=i===void 0?"":`, or start it as a module: python3 -m ${Jl(i)}`;return s==="bash"?`Tasks have "${e}", but Python searches only the folder of t\
he script that it starts. Add PYTHONPATH=. to the input "env_vars"${r}`:`Tasks have "${e}" in their start folder. Check whether the code changes sys.path or the\
 current folder.`}const Jl=e=>e.replace(/\.py$/,"").replaceAll("/","."),Vl=e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in the input "source\
", so that tasks get it.`,Yk=({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.exec(e.
message)?.[1]??/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:qk(n,t)};function qk(e,{top:t,below:n,sent:s}){const o=e.split("/").filter(c=>c!=="."&&c!==""),i=o.at(-1)??"",r=e.
startsWith("/")?i:o[0]??"";if(r==="")return;if(t.has(r))return s.has(r)?void 0:r===i?Vl(r):`"${r}/" is in the repository. Name it in the input "source", so that\
 tasks get it.`;const a=n.get(i);if(!(a===void 0||e.startsWith("/")))return s.has(`${a}/${i}`)?`Tasks start at the top of the repository: write "${a}/${i}".`:`"${a}\
/${i}" is in the repository. Tasks start at its top: name it in the input "source", and write "${a}/${i}".`}const Xk=({failure:e})=>{if(!/attempted relative import (?:with no known parent package|beyond)/.
test(e.message))return;const t=e.file?.path;return`A file that is started by its path belongs to no package. Start it as a module: python3 -m ${t===void 0?"FOLD\
ER.FILE":Jl(t)}`},Zk=({failure:e})=>e.name==="UnicodeDecodeError"?'The file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(\
path, encoding="cp1252").':void 0;function ce(e,t){const n=Math.max(1,Math.floor(e.length/3)),s=go(e);let o,i=n+1;for(const r of t){const a=Yl(s,go(r),i);a<i&&(o=
r,i=a)}return o}function po(e,t){const n=r=>e.length>=4&&r.length>=5,s=go(e),o=r=>Yl(s,go(r),3);return t.filter(r=>o(r)<=(n(r)?2:1)).toSorted((r,a)=>o(r)-o(a))[0]}
const go=e=>e.toLowerCase().replaceAll("_","-");function Yl(e,t,n=Number.POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;let s=[],o=[];for(let r=0;r<=
t.length;r++)o.push(r);let i=0;for(let r=1;r<=e.length;r++){const a=[r];let c=r;for(let u=1;u<=t.length;u++){const l=e[r-1]===t[u-1];let f=Math.min((o[u]??0)+1,
(a[u-1]??0)+1,(o[u-1]??0)+(l?0:1));r>1&&u>1&&e[r-1]===t[u-2]&&e[r-2]===t[u-1]&&(f=Math.min(f,(s[u-2]??0)+1)),a.push(f),f<c&&(c=f)}if(c>=n&&i>=n)return n;i=c,s=o,
o=a}return Math.min(o[t.length]??0,n)}const Qk=({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.exec(e.message)?.[1];if(e.name!=="N\
ameError"||o===void 0)return;const i=[...s].find(([,r])=>r===o||r.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`A template is replaced with plain \
text. Put quotes around it: "\${{ matrix.${i} }}".`;if(!(t!=="run"||!ql(o).test(n)))return`Functions and comprehensions of a "run" stage do not see its other na\
mes. Pass "${o}" as an argument, or move the code to a file, name it in the input "source", and import it.`},eS=({failure:e,kind:t,code:n})=>t==="run"&&/\b__file__\b/.
test(n)&&/ddeutil\/workflow\/|name '__file__' is not defined/.test(e.message)?'The code of a stage is not in a file, and __file__ is a file of the library. Writ\
e paths relative to the start folder of a task, which contains the files of the input "source".':void 0,ql=e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?\
::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.*\\sas\\s+${e}\\b)`,"m"),tS=({failure:e,kind:t,code:n})=>{const s=/^(?:SyntaxError|IndentationError)$/.
test(e.name),o=n.split(`
`)[(e.codeLine??0)-1]??"",i=s&&t==="run"?/\$\{\{.*?\}\}/.exec(o)?.[0]:void 0;return i===void 0?void 0:`${i} is replaced with plain text. Put quotes around it; i\
f the value has quotes or backslashes, pass it with "vars".`},nS=({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.test(e.message)?
'A "run" stage is not a function. To end it early, call sys.exit().':void 0,sS=({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.':void 0,oS=({failure:e,
kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&ql("result").test(n)?`The stage assigns "result",\
 which is the name of the library's own object. Use another name for your value.`:void 0,iS=({failure:e,kind:t,code:n})=>t==="run"&&e.name==="IndexError"&&/\bsys\.argv\b/.
test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "bash" stage.':void 0,rS=({failure:e,kind:t,code:n})=>{
const o=(t==="bash"?/\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/:void 0)?.exec(e.message)?.[1];if(o!==void 0)return Xl(o);const i=e.
name==="KeyError"?Zl(e.message):void 0,r=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${i}["']`);if(!(i===void 0||!/^[A-Za-z_]\w*$/.test(i)||!r.test(`${n}\

${e.traceback??""}`)))return Xl(i)},Xl=e=>`Tasks have no variable ${e}. Set it in the input "env_vars", or in "secrets" for a secret of Secret Manager; tasks do\
 not get variables of the workflow file.`,Zl=e=>/^(['"])(.*)\1$/s.exec(e)?.[2],aS=e=>{const{failure:t}=e,n=t.name==="KeyError"?Zl(t.message):void 0;if(n===void 0)
return;const s=cS(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:a})=>ts(a.job.model.get("stages"))),i=o.flatMap(a=>typeof a.get("id")=="string"?[String(
a.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return uS(n,i,o);const r=e.jobs.find(({planned:a,combinations:c})=>e.needs.includes(a.job.id)&&c.some(({status:u})=>u===
"FAILED"));return r!==void 0?`Combinations of "${r.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?lS(n,e,o):void 0};function cS(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(`["']${s}["']\\]\\s\
*\\[\\s*["']${n}["']`).test(t))}function uS(e,t,n){const s=ce(e,t);if(s!==void 0)return`No stage has the id "${e}". Did you mean "${s}"?`;const o=n.find(r=>!r.has(
"id")&&String(r.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";return`No stage has the id "${e}".${i} On\
ly a stage with an id has outputs that can be read: write "id: ${e}" in it.`}function lS(e,{code:t,failure:n},s){const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.
exec(`${n.traceback??""}
${t}`)?.[1],r=s.find(u=>u.get("id")===o)?.get("run");if(o===void 0||typeof r!="string")return;const a=[...new Set([...r.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:u})=>u??[]))],c=ce(e,a);return c!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${c}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${a.length>0?`: ${a.slice(0,10).join(", ")}`:""}.`}const fS=({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,dS=({failure:e})=>{const t=/^The (?:stage|job)'s if could not be decided: (\w+): /.
exec(e.message)?.[1];if(t!==void 0)return t==="NameError"||t==="SyntaxError"?`A condition is Python after its templates are replaced by plain text. Put texts in\
to quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`:'A condition must be True or False. Write a comparison, such as "${{ params.NUMBER }} > 0".'},
hS=[[/^No case of the stage has the value /,'Add "- else: [{name: \u2026, echo: \u2026}]" to match, or set skip-not-match: true.'],[/^The condition of until was still false /,
"Set a larger max-loop (up to 99), or correct the condition of until."],[/^The function of '.*' needs the arguments /,'Name its arguments under "with", spelled \
as in the function.'],[/^The function of '.*' has to return a dict/,'Write for example: return {"rows": rows}'],[/^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".']],mS=({failure:e})=>e.name===""?
hS.find(([t])=>t.test(e.message))?.[1]:void 0,pS=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
gS=({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(r=>r.trim()!==""&&!r.trim().startsWith("#"))??"";if([o,i].some(r=>pS.test(r)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},bS=({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.test(e.message)||
/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is a shell script. P\
ut Python code under "run".':void 0,wS=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
yS=({failure:e,kind:t})=>t==="bash"&&wS.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bash \
<<'EOF', then your lines, then EOF.`:void 0,$S=({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.test(e.message)&&
/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or use a flag that ski\
ps questions (such as apt-get -y).":void 0,kS=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,SS=({failure:e,kind:t})=>t==="bash"&&kS.test(e.message)?'The file has \
Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,Ql='Set a machine with more memo\
ry: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',_S=({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Ql:void 0,ES=({failure:e,kind:t})=>{if(e.name==="SystemExit")return e.message.startsWith("sys.exit(")?"sys.exit() without a code, or with 0, ends a\
 stage without a failure.":void 0;switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or make it execut\
able in the repository: git update-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'Use an image\
 that has the command, or install it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Ql;default:return}},vS=[
Hk,zk,eS,Jk,SS,dS,Yk,Xk,Zk,gS,bS,yS,$S,Qk,nS,tS,oS,sS,iS,rS,aS,fS,mS,ES,_S];function OS(e,{workspace:t}){const n=(s,o)=>{const{failure:i,combination:r}=s;if(!i||
i.hint)return s;const c={values:new Map([...r.matrix].map(([l,f])=>[l,String(f)])),workspace:t,jobs:e,needs:o.needs},u=MS({failure:i,...c,...Bk(o,i.stagePath)});
return u===void 0?s:{...s,failure:{...i,hint:u}}};return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}function MS(e){for(const t of vS){
const n=t(e);if(n!==void 0)return n}}const ar=10;function bo(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,all:r})=>`${J(i)} of ${J(r)} combinations of ${o}`),
n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>ar?`, and ${J(n.length-ar)} more`:"";return`Omitted because of the input "only": ${n.slice(0,ar).join(
", ")}${s}.`}const cr="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",TS=new RegExp(["^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])\
?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-\
fA-F]{32,128})?$"].join("")),pe={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,
reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,image:TS,reservation:new RegExp(`^(NO_RESERVATION|${cr}|projects/[^/\
\\s]+/reservations/${cr})$`),tag:new RegExp(`^${cr}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},wo=e=>({...e.workloadIdentityProvider&&
{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&{audience:e.audience},...e.projectId&&
{projectId:e.projectId},universe:e.universe}),ef={workloadIdentityProvider:pe.provider,serviceAccount:pe.serviceAccount,audience:/^[\x21-\x7e]{1,1000}$/,projectId:pe.
projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},AS=e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(e).every(([t,n])=>Object.hasOwn(ef,t)&&typeof n==
"string"&&ef[t].test(n));class NS{value;next;constructor(t){this.value=t}}class xS{#e;#n;#s;constructor(){this.clear()}enqueue(t){const n=new NS(t);this.#e?(this.#n.
next=n,this.#n=n):(this.#e=n,this.#n=n),this.#s++}dequeue(){const t=this.#e;if(t)return this.#e=this.#e.next,this.#s--,this.#e||(this.#n=void 0),t.value}peek(){
if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#n=void 0,this.#s=0}get size(){return this.#s}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Ft(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),tf(e),typeof t!="boo\
lean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new xS;let s=0;const o=()=>{s<e&&n.size>0&&(s++,n.dequeue().run())},i=()=>{s--,o()},
r=async(u,l,f)=>{const h=(async()=>u(...f))();l(h);try{await h}catch{}i()},a=(u,l,f,h)=>{const d={reject:f};new Promise(g=>{d.run=g,n.enqueue(d)}).then(r.bind(void 0,
u,l,h)),s<e&&o()},c=(u,...l)=>new Promise((f,h)=>{a(u,f,h,l)});return Object.defineProperties(c,{activeCount:{get:()=>s},pendingCount:{get:()=>n.size},clearQueue:{
value(){if(!t){n.clear();return}const u=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(u)}},concurrency:{get:()=>e,set(u){tf(u),e=u,queueMicrotask(
()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(u,l){const f=[];try{Array.from(u,(h,d)=>{const g=c(l,h,d);return f.push(g),g})}catch(h){for(const d of f)d.catch(
()=>{});throw h}return Promise.all(f)}}}),c}function UB(e,t){const n=Ft(t),s=(...o)=>n(()=>e(...o));return Object.defineProperty(s,"clearQueue",{value:n.clearQueue}),
s}function tf(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}function ue({
projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:{projectId:e}}var z=j(76760);class ns extends Error{}async function nf(e,t){const n=await(0,ae.
realpath)(e),s=new Set([""]);async function o(u){if(s.has(u))return;await o(u.slice(0,Math.max(0,u.lastIndexOf("/"))));const l=(0,z.join)(n,...u.split("/"));if(await(0,ae.
mkdir)(l).catch(f=>{if(f.code!=="EEXIST")throw f}),!(await(0,ae.lstat)(l)).isDirectory())throw new ns(`"${u}" is a link or a file, not a folder`);s.add(u)}const i=ur(
t).join("/");await o(i);const r=(0,z.join)(n,...i.split("/"),`.gcp-batch-workflow-${(0,Ne.randomBytes)(4).toString("hex")}`);await(0,ae.mkdir)(r);const a=(0,Pe.
existsSync)(r.toUpperCase())?new Map:void 0;let c=0;return{async write(u,l){const f=[i,...ur(u)].join("/"),h=a?.get(f.toLowerCase().normalize());if(h!==void 0&&
h!==f)throw new ns(`"${f}" and "${h}" are the same file on this runner`);a?.set(f.toLowerCase().normalize(),f),await o(f.slice(0,f.lastIndexOf("/")));const d=(0,z.
join)(r,String(c++));try{await sf(d,"wx",l),await(0,ae.rename)(d,(0,z.join)(n,...f.split("/")))}catch(g){await(0,ae.rm)(d,{force:!0});const{code:m}=g;throw IS.has(
m??"")&&await CS((0,z.join)(n,...f.split("/")))?new ns(`"${f}" is a folder`):g}},async append(u,l){const f=[i,...ur(u)].join("/"),{O_APPEND:h,O_WRONLY:d,O_NOFOLLOW:g}=Pe.
constants;await sf((0,z.join)(n,...f.split("/")),h|d|g,l)},async free(){const{bavail:u,bsize:l}=await(0,ae.statfs)(r);return u*l},close:()=>(0,ae.rm)(r,{recursive:!0,
force:!0})}}const IS=new Set(["EISDIR","EEXIST","ENOTEMPTY","EPERM"]),CS=e=>(0,ae.lstat)(e).then(t=>t.isDirectory(),()=>!1);async function sf(e,t,n){const s=await(0,ae.
open)(e,t);try{await n(o=>RS(s,o))}finally{await s.close()}}async function RS(e,t){for(let n=0;n<t.length;)n+=(await e.write(t,n)).bytesWritten}function ur(e){const t=e.
replace(/^(\.\/+)+/,"").replace(/\/+$/,"").split("/"),n=s=>s===""||s==="."||s===".."||s.includes("\0")||z.sep==="\\"&&s.includes(z.sep);if(t.some(n))throw new ns(
`"${e}" leaves its folder`);return t}const wt=(e,t)=>[lr(e),...[...t].map(([n,s])=>`${lr(n)}=${lr(C(s))}`)].join("/"),lr=e=>encodeURIComponent(e.toWellFormed()).
replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),LS=["status","job_skipped","started_ms","ended_ms","waited_ms","cpu\
_ms","peak_bytes","memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],ss=e=>of([e]);function of(e){const t=(0,Ne.
createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}function jS(e){const t={sha256:ss(e.body),needs:e.needs};return{...t,mac:lf(e.key,t)}}
function PS(e){const t=ss(e.body);return{sha256:t,mac:yo(e.key,["prepare.json",t])}}function DS(e,t){const{sha256:n="",needs:s=""}=t;return fr(lf(e,{sha256:n,needs:s}),
t.mac)}const rf=e=>(0,Ne.createSecretKey)(Buffer.from(e,"base64url"));function af(e){const{metadata:t}=e,n=LS.map(o=>t[o]??""),s=["result",String(e.index),String(
e.attempt),t.sha256??"",...n];return fr(yo(e.key,s),t.mac)}const cf=(e,t,n)=>({by:n,mac:yo(e,["claim",t,n])});function uf(e,t,n){const{by:s}=n;if(!(s!=="task"&&
s!=="action"))return fr(cf(e,t,s).mac,n.mac)?s:void 0}const lf=(e,t)=>yo(e,["job.json",t.sha256,t.needs]),yo=(e,t)=>(0,Ne.createHmac)("sha256",typeof e=="string"?
rf(e):e).update(t.join(`
`)).digest("hex");function fr(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,Ne.timingSafeEqual)(n,s)}function US({artifacts:e},t){
if(typeof e!="object"||e===null)return;if("files"in e)return ff(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="string"&&typeof s=="string"?{uri:n,
sha256:s}:void 0}async function BS({storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(i))return;const r={bucket:t,name:n.uri.slice(
i.length),maxBytes:cn};try{const a=await e.read(r,o);return ss(a)!==n.sha256?void 0:ff(JSON.parse(new TextDecoder().decode(a)),s)}catch(a){if(a instanceof SyntaxError||
a instanceof U&&(a.httpStatus===404||/^(TOO_LARGE|COMPRESSED)$/.test(a.status)))return;throw a}}function ff(e,t){const n=Array.isArray(e)?e.flatMap(o=>FS(o)??[]):
[];if(n.length===0)return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,files:t(JSON.stringify(n))}}function FS(e){const{path:t,size:n,md5:s,
crc32c:o,generation:i}=e??{};return typeof t=="string"&&WS(t)&&Number.isSafeInteger(n)&&Number(n)>=0&&df(s)&&df(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,
size:n,md5:s,crc32c:o,generation:i}:void 0}const df=e=>typeof e=="string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),WS=e=>!e.includes("\0")&&e.split("/").every(t=>t!==
""&&t!=="."&&t!=="..");function*yn(e){const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,stored:i}]of e.combinations.entries()){if(!s||
!o||!i)continue;const{machine:r}=t.get(e.holders[n]??-1)?.planned??e.planned,a=wt(e.planned.job.id,s.combination.matrix),c=hf(i.name);c!==void 0&&(yield{outcome:s,
path:a,machine:r,prefix:`${c}${a}/`,left:o})}}function hf(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(e)??[];return t===void 0?
void 0:`${t}artifacts/${n}-${s}/`}const dr=({files:e})=>JSON.parse(e.text()),GS=e=>"uri"in e,HS=16,KS=8,zS=1e4;function JS(e,t){const{log:n,stop:s}=t,i=[...e.uri?
[ZS(e.uri,t)]:[],...e.folder?[QS(e.folder,t)]:[]].map(h=>({way:h,limit:Ft(h.workers),done:{files:0,bytes:0}})),r={files:0,bytes:0},a=VS(i,r,t),c=new Set,u=[];async function l(h){
const d=XS(h);if(d.files===0)return;r.files+=d.files,r.bytes+=d.bytes,await Promise.all(i.map(p=>YS(p,{job:h,totals:d,progress:a,stop:s})));const g=i.flatMap(({
way:p,failure:b})=>b||s.aborted?[]:[p.verb]),m=`${P(d.files,"artifact")}, ${Xn(d.bytes)}`;n.say(`${h.planned.job.id}: ${m}${g.length>0?`, ${g.join(" and ")}`:""}`)}
function f(h){for(const d of h.jobs.values()){if(d.phase!=="ended"||c.has(d))continue;c.add(d);const g=l(d);g.catch(()=>{}),u.push(g)}}return{follow:f,async finish(h){
f(h),await Promise.all(u);for(const{way:g}of i)await g.close();const d=i.flatMap(({failure:g})=>g??[]);return s.aborted?void 0:d[0]}}}function VS(e,t,{clock:n,log:s}){
let o=n.now();const i=({files:r,bytes:a})=>`${P(r,"file")} (${Xn(a)})`;return()=>{if(n.now()-o<zS)return;o=n.now();const r=e.map(({way:a,done:c})=>`${i(c)} ${a.
verb}`);s.say(`artifacts: ${r.join(", ")} of ${i(t)}`)}}async function YS(e,t){const{way:n,limit:s,done:o}=e,i=qS(t.job),r=async()=>{for(const a of i){if(e.failure||
t.stop.aborted)return;try{await s(()=>n.take(a))}catch(c){e.failure??=pf(c,n.verb);return}o.files++,o.bytes+=a.file.size,t.progress()}};try{if(e.failure)return;
await n.begin(t.totals);const a=Array.from({length:n.workers},r);await Promise.allSettled(a),await Promise.all(a)}catch(a){e.failure??=pf(a,n.verb)}}function*qS(e){
for(const t of yn(e))for(const n of dr(t.left))yield{of:t,file:n}}function XS(e){const t={files:0,bytes:0};for(const{left:n}of yn(e))t.files+=n.count,t.bytes+=n.
bytes;return t}function ZS(e,{clients:t,stop:n}){return{verb:"copied",workers:HS,begin:async()=>{},async take({of:s,file:o}){const i=await t.storage(ue(s.machine)),
r={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},a={bucket:e.bucket,name:`${e.folder}${s.path}/${o.path}`};await i.copyOver({...r,to:a},
n)},close:async()=>{}}}function QS({workspace:e,path:t},{clients:n,stop:s}){let o;const i=()=>(o??=nf(e,t),o);return{verb:"downloaded",workers:KS,async begin({bytes:r}){
const a=await(await i()).free();if(r>a)throw new mf(`they have ${Xn(r)}, but only ${Xn(a)} are free`)},async take({of:r,file:a}){const c=await n.storage(ue(r.machine)),
{size:u,crc32c:l,generation:f}=a,h={bucket:r.machine.bucket,name:r.prefix+a.path,size:u,crc32c:l,generation:f};await(await i()).write(`${r.path}/${a.path}`,d=>c.
download(h,d,s))},async close(){await(await o?.catch(()=>{}))?.close()}}}class mf extends Error{}function pf(e,t){const n=r=>`artifacts could not be ${t}: ${r}`;
if(e instanceof U){const{message:r,headline:a,hint:c}=e;return{message:n(r),headline:n(a),...c&&{hint:c}}}const{code:s}=e,o=e instanceof mf||s==="ENOSPC"||s==="\
EDQUOT";if(s===void 0&&!o&&!(e instanceof ns))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose anothe\
r "artifacts_dir".';return{message:n(ht(e)),headline:n(ht(e)),hint:i}}const e1=30,t1=e=>/\.(png|svg|html?)$/i.test(e);function n1(e,t,n){const s=e.jobs.flatMap(
({planned:f,artifacts:h})=>h?[{id:f.job.id,artifacts:h}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"Artifacts of"},{title:"\
Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],r=s.slice(0,n.jobRows).map(({id:f,artifacts:{count:h,bytes:d,uri:g}})=>[K(f,80),J(
h),Xn(d),...o?[Ge(be(g,300),t.artifacts?.folder(g))]:[]]),a=s.length-r.length,c=o?s.flatMap(({artifacts:f})=>f.shown):[],u=c.slice(0,Math.min(e1,n.warnings)).map(
({path:f,uri:h})=>`- ${Ge(K(f,200),t.artifacts?.file(h))}`),l=c.length-u.length;return[at(i,r)+(a>0?`

\u2026 and those of ${P(a,"more job")}.`:""),[...u,...u.length>0&&l>0?[`- \u2026 and ${P(l,"more file")}`]:[]].join(`
`)].filter(f=>f!=="").join(`

`)}const s1=100;function o1(e,t){const n=[...e.jobs].filter(([,s])=>gf(s));return new Map(n.map(([s,o])=>[s,()=>hr(o,t)]))}function*hr(e,t){for(const{outcome:n,
path:s,machine:o,prefix:i,left:r}of yn(e)){const a=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:c,status:u}=n;for(const l of dr(r)){
const f={path:`${s}/${l.path}`,bytes:l.size,uri:a+l.path};yield{combination:c,status:u,...f}}}}const gf=e=>!yn(e).next().done,i1=(e,t,n)=>e.map(s=>{const o=t.jobs.
get(s.planned.job.id);if(!o||!gf(o))return s;const{kept:i,runUri:r}=n;let[a,c]=[0,0];for(const{left:h}of yn(o))a+=h.count,c+=h.bytes;const u=[];for(const{path:h,
uri:d}of hr(o,i))if(t1(h)&&u.push({path:h,uri:d}),u.length===s1)break;const[l]=hr(o,void 0),f=i?`gs://${i.bucket}/${i.folder}${l?.path.split("/")[0]??""}/`:`${r}\
artifacts/`;return{...s,artifacts:{count:a,bytes:c,uri:f,shown:u}}}),de=e=>typeof e=="object"&&e!==null;function Mt(e){try{return JSON.parse(e)}catch{return}}const se=e=>typeof e==
"string"?e:"",mr=e=>Array.isArray(e)?e.filter(de):[];function $o(e){const t=mr(e.details),n=t.find(({reason:a})=>se(a)!==""),[s]=mr(e.errors),o=t.flatMap(({violations:a})=>mr(
a)).find(({type:a})=>a==="VPC_SERVICE_CONTROLS"),r=t.map(({retryDelay:a})=>r1(a)).find(a=>a!==void 0);return{reason:se(n?.reason)||se(s?.reason),metadata:Object.
fromEntries(Object.entries(de(n?.metadata)?n.metadata:{}).map(([a,c])=>[a,String(c)])),perimeterId:se(o?.description),...r!==void 0&&{retryDelayMs:r}}}function r1(e){
const t=/^(\d+(?:\.\d+)?)s$/.exec(se(e))?.[1];return t!==void 0?Number(t)*1e3:de(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}const os=64*1024*1024;
class is extends Error{code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more than ${os/1024/1024} MiB`)}}const bf={maxBytes:os,tooLarge:()=>new is},wf={
"accept-encoding":"identity"},yf=e=>!/^(identity)?$/i.test(e);class a1 extends Error{code="COMPRESSED"}class $f extends Error{response;config;constructor({status:t,
header:n},s,o){super(`Request failed with status code ${t}`),this.response={status:t,data:s,headers:{"retry-after":n("retry-after")}},this.config={url:o}}}const kf=(e,t,{
url:n,accepts:s=bf})=>new Promise((o,i)=>{const{status:r,header:a}=e,c=r>=200&&r<300,{maxBytes:u,tooLarge:l,refusal:f}=c?s:bf,h=p=>{i(p),t.destroy()};t.on("erro\
r",h);const d=f?.(a);if(d)return h(d);if(yf(a("content-encoding")))return h(c?new a1("the response is compressed"):new $f(e,"",n));if(Number(a("content-length"))>
u)return h(l());const g=[];let m=0;t.on("data",p=>{m+=p.length,g.push(p),m>u&&h(l())}),t.on("end",()=>{const[p]=g,b=p&&g.length===1?p:Buffer.concat(g,m);c?o({header:a,
bytes:b}):i(new $f(e,b.toString("utf8"),n))})}),c1=6e4,u1=1e3,l1=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;function f1(e){
const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&l1.test(e.message)||t===403&&(s||n("retry-after")!=="")))return;
const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+u1;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:c1}}const d1=[["OK",200],["CANCELL\
ED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PERMISSION_DENIED",403],["RESOURCE_EXHAUS\
TED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVAILABLE",503],["DATA_LOSS",500],["UNAUTH\
ENTICATED",401]];function h1(e,t){const n=de(e)?e:{};return Sf(e)?_f():t==="batch"&&typeof n.code=="number"?p1(n,n.code):t==="github"?g1(n,e):Ef(n,e)}const m1=/Received message (larger than max|that decompresses to a size larger than) /;
function Sf(e){return e instanceof is?!0:de(e)&&e.cause!==void 0&&Sf(e.cause)}function _f(){const{code:e,message:t}=new is;return{httpStatus:0,status:e,message:t,
details:$o({}),isLimit:!1}}function p1(e,t){const[n,s]=d1[t]??["UNKNOWN",500];if(s===429&&m1.test(se(e.details)))return _f();const o=$o({details:e.statusDetails});
return{httpStatus:s,status:n,message:se(e.details)||se(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}function Ef(e,t){
const{code:n}=e,s=de(e.response)?e.response:{},o=vf(s.data),i=de(o.error)?o.error:{},r=Number(s.status??e.status??(typeof n=="number"?n:0))||0,a=se(o.error_description),
c=se(o.error),u=$o({details:i.details,errors:i.errors}),l=w1(Of(s.headers,"retry-after"))??u.retryDelayMs;return{httpStatus:r,status:se(i.status)||c||se(n)||b1(
e)||"",message:se(i.message)||(c&&a?`${c}: ${a}`:"")||se(e.message)||String(t),details:u,isLimit:r===429,...l!==void 0&&{retryAfterMs:l},...de(e.config)&&{url:String(
e.config.url??"")}}}function g1(e,t){const n=Ef(e,t),s=de(e.response)?e.response:{},o=a=>Of(s.headers,a),i=se(vf(s.data).message)||n.message,r=f1({httpStatus:n.
httpStatus,message:i,header:o,nowMs:Date.now()});return r?{...n,message:i,isLimit:!0,retryAfterMs:n.retryAfterMs??r.waitMs}:{...n,message:i,isLimit:!1}}function vf(e){
if(de(e))return e;if(typeof e!="string")return{};const t=Mt(e);return de(t)?t:{}}function b1(e){const t=de(e.cause)?e.cause:{};return se(t.code)||(e.name==="Abo\
rtError"?"ABORTED":"")}function Of(e,t){return e instanceof Headers?e.get(t)??"":de(e)?se(e[t]):""}function w1(e){if(!e)return;if(/^\d+$/.test(e))return Number(
e)*1e3;const t=Date.parse(e);return Number.isNaN(t)?void 0:Math.max(0,t-Date.now())}const ct="New roles usually take effect within two minutes, sometimes seven \
or more.",rs=e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.exec(e)?.[1]??"PROJECT",y1=[[/^batch\./,"roles/batch.jobsEditor","project"],[/^storage\.(objects|multipartUploads)\./,
"roles/storage.objectUser","bucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,"r\
oles/logging.viewer","project"],[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.log\
Writer","project"],[/^serviceusage\./,"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm-a\
ccount"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,
"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function $1(e){
const t=y1.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}const Mf={batch:"batch.googleapis.com compute.googleapis.com logging.googleapis.com",storage:"\
storage.googleapis.com",logging:"logging.googleapis.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"cloudreso\
urcemanager.googleapis.com",iam:"iam.googleapis.com"},Tf=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,
hint:_1},{reasons:["BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${Af(e)} --billing-account=ACCOUNT_ID`},{reasons:[
"SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:e=>`Run: gcl\
oud services enable ${E1(e)} --project=${Af(e)}${S1(e)?' (only "preflight" uses this API; the run itself does not need it)':""}`},{reasons:["LOCATION_POLICY_VIO\
LATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No rol\
e is missing.'},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.'},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIENT"],text:/insufficient authentication scopes/i,
hint:()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the scope https://www.googleapis.com/auth/cloud-platfor\
m.'},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,hint:({principal:e})=>`Th\
e service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${Nf(e.caller)}`},{reasons:["ORG_RESTRICTION_VIOLATION","RESOURCE_USAGE_RE\
STRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:()=>"A policy of the organization refuses the request; roles do not help. Ask its administ\
rator for an exception for the project."},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:({principal:e,...t})=>`The caller may not use\
 the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${rs(t.resource)} --role=roles/serviceusage.serviceUsageConsumer --member=${e.caller}\
. ${ct}`}];function k1(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;return(Tf.find(({reasons:i})=>i.includes(t.reason))??
Tf.find(({text:i})=>i?.test(n)))?.hint(e)??""}const S1=({service:e})=>e==="cloudresourcemanager"||e==="iam";function _1({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.
exec(e)?.[1],s=t.perimeterId||n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule f\
or the caller, or use a self-hosted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}function E1({details:e,message:t,
service:n}){const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?Mf.batch??s:s:Mf[n]??`${n}.googleapis.com`}
const v1=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function Af({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=v1.exec(t)?.slice(1).find(Boolean);return s||o||rs(n)}const Nf=e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??"SERVICE_ACCOUNT",O1=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function xf({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=O1.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}function M1(e){const t=xf(e);if(!t)return"";const{message:n,principal:s,resource:o}=e,
i=$1(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${ct}`;const{role:r,scope:a}=i,c=`--role=${r} --member=`;
if(a==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam service-accounts add-iam-policy-\
binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${rs(o)} ${c}${s.caller}. ${ct}`;if(a==="caller-account")return`The federated identi\
ty may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${Nf(s.caller)} ${c}${s.federated}\
. ${ct}`;const u=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(a==="bucket"&&u)return`Run: gcloud storage buckets add-iam-policy-binding gs://${u} ${c}${s.caller}. ${ct}`;const l=rs(
o),f=e.service==="logging"?' (or set "stream_logs: false")':"",h=e.service==="batch"?" (or the project does not exist)":"";return`Run: gcloud projects add-iam-p\
olicy-binding ${l} ${c}${s.caller}${f}${h}. ${ct}`}function T1(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,i=t>0?`HTTP ${t}`:o,r=i===""?"":` (${i})`,
a=xf(e);if(a)return`no permission ${a} on ${Cf(s)}${r}`;const c=If(s);if(c!==void 0&&/\bbucket does not exist/i.test(e.message))return`bucket ${c} does not exis\
t${r}`;const u=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,""),l=n.endsWith(" to")?`${n} ${Cf(s)}`:n;return u===""?`${l} failed${r}`:
`${u}${r}: ${l}`}const If=e=>/^gs:\/\/([^/]+)/.exec(e)?.[1];function Cf(e){const t=If(e);if(t!==void 0)return`gs://${t}`;const n=/\bprojects?[/ ]([\w.:-]+)/.exec(
e)?.[1];return n===void 0?e:`project ${n}`}const Rf="copy to",Lf="test writing to";function A1(e){const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"\
github":return/^API rate limit exceeded|x-ratelimit-remaining/i.test(t)?"This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests \
per hour for all jobs of the repository. It is reset within the hour; run fewer jobs at the same time.":"This is a rate limit of GitHub, not a missing permissio\
n: too many requests came at once. Wait a few minutes, or run fewer jobs at the same time.";case"oidc":return"GitHub issues no more OIDC tokens for now. Wait a \
few minutes, and start fewer jobs at the same time.";case"sts":case"iamcredentials":return"Google issues no more tokens for now, because many were requested in \
a short time. Run the job again, and start fewer jobs at the same time.";case"storage":return/object mutation|rate limit for object|gcs429/i.test(t)?"An object \
was written more than once per second. This is temporary: run the job again. No quota of the project is exhausted.":"Cloud Storage accepts no more requests for \
this bucket for now. This is temporary: run the job again, with fewer runs at the same time.";case"logging":return'Cloud Logging allows 60 reads per minute, sha\
red by everything in the project. The run itself is not affected, but lines are late. Set "stream_logs: false", or request a higher quota "Read requests per min\
ute".';case"batch":return s?"A daily quota of the Batch API is exhausted. Request a higher quota.":'A quota of the Batch API is exhausted for this minute. Run f\
ewer runs at a time, or raise "poll_interval".';case"cloudresourcemanager":case"iam":case"metadata":return"The service accepts no more requests for now. Run the\
 job again."}}function N1(e){return e.service==="oidc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job\
.':/generateAccessToken/.test(e.url??"")||e.service==="iamcredentials"?x1(e):C1(e)}function x1({httpStatus:e,principal:t}){return e===403?`The federated identit\
y may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,
"")} --role=roles/iam.workloadIdentityUser --member=${t.federated}. ${ct}`:e===404?'The input "service_account" names an account that does not exist.':'Check th\
e input "service_account".'}const I1=[[/127 bytes/i,"Map google.subject to something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,
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
the input "workload_identity_provider".'}const jf=e=>`The provider's attribute condition rejected the claims of this run: ${e}. Compare: gcloud iam workload-ide\
ntity-pools providers describe.`;function R1(e){const{httpStatus:t}=e;return e.isLimit?A1(e):t===0?L1(e):t>=500?j1(e):k1(e)||M1(e)||P1(e)}const Pf=({service:e})=>e===
"github"||e==="oidc";function L1(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.test(e.status)?"The TLS certificate was not accepted. If a proxy\
 decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_LARGE"?"Run the job again. If it happens again, check your proxy \
and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?"":`The network or ${Pf(e)?"GitHub":"the service"} failed for l\
onger than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}const j1=e=>Pf(e)?"GitHub reports an internal error. See http\
s://www.githubstatus.com, then run the job again.":"Google reports an internal error. See https://status.cloud.google.com, then run the job again.";function P1(e){
const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"batch":return D1(e);case"storage":return F1(e);case"sts":case"iamcredentials":case"oidc":return N1(
e);case"logging":return e.httpStatus===403?B1(e):"";case"github":return W1(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exis\
t, or the caller has no role on it.':"";case"iam":return t?"Check the name: the service account does not exist, or the caller may not see it.":"";case"metadata":
return""}}function D1(e){const{httpStatus:t,principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token be\
longs to a service account.':t===403?`Run: gcloud projects add-iam-policy-binding ${rs(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the p\
roject does not exist). ${ct}`:t===404&&/tasks? of/.test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job ag\
ain.":t===404?'Check "project_id" and "region": Batch is not offered in every region.':t===409?"A Batch job with this name exists and does not belong to this ru\
n. Delete it, or run the job again to get a new name.":t===400?U1(e.message):""}function U1(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_\
external_ip: true" (runs-on.with: no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.
test(e)?'Check "network" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch na\
mes comes from the inputs or from runs-on.with of this job."}function B1({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(
" ").at(-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${ct}`}function F1(e){const{httpStatus:t,resource:n,principal:s,message:o,
details:i,operation:r}=e,a=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${a} bills its readers (re\
quester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${a} --no-requester-pays`:t===401?'Cloud Storage did not a\
ccept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-policy-binding gs://${a}\
 --role=roles/storage.objectUser --member=${s.caller}. ${ct}`:t===404?`Check "${r===Rf||r===Lf?"artifacts_uri":"gcs_bucket"}": bucket ${a} or the object does no\
t exist. The Action never creates a bucket: gcloud storage buckets create gs://${a} --uniform-bucket-level-access`:""}function W1({httpStatus:e,message:t}){return e===
422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: it was not pushed, or belongs to a fork. The run \
itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==404?"":/\bSAML|SSO\b/.test(t)?"Authorize the to\
ken for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addresses, and that of the runner is not among them.":
/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: checks: write" (and "pull-requests: write" for co\
mments); pull requests from forks never get them.'}const G1=new Set([408,429,500,502,503,504]),H1=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,K1=3e4,z1=18e4,
J1=500,V1=2e4,Y1=12e4;function q1(e){const{clock:t}=e;return async(n,s)=>{const o=X1(n,t,e.random);for(let i=1;;i++){const r=t.now(),a=c=>e.trace(`${n.service}:\
 ${n.operation} ${n.resource} \u2192 ${c} (${Math.round(t.now()-r)} ms, attempt ${i})`);try{const c=await Z1(n,t,s);return a("ok"),c}catch(c){if(c instanceof U)
throw c;const u=c instanceof pr?c.failure:h1(c,n.service);a(`${u.httpStatus||"no answer"} ${u.status}`);const l=n.signal?.aborted?void 0:o(u,i);if(l===void 0||(await t.
sleep(l,n.signal),n.signal?.aborted))throw Df(n,u,c,i,e.principal)}}}}function X1(e,t,n){const s=t.now(),o=e.totalMs??z1;let i=0,r=0;return(a,c)=>{if(!Q1(a,e))return;
const u=e_(c,n);if(a.isLimit&&e.limitUntilMs!==void 0){const d=Math.max(u,a.retryAfterMs??0);return t.now()+d>e.limitUntilMs?void 0:(i+=d,e.onLimit?.(d),d)}const l=o-
Math.max(t.now()-s-i,r),f=Math.min(a.retryAfterMs??0,Y1);if(l<=0||f>=l)return;const h=Math.min(Math.max(u,f),l);return r+=h,h}}class pr extends Error{failure;constructor(t,n){
super(n?"the run was stopped":`no response within ${Math.round(t/1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:$o(
{}),isLimit:!1}}}async function Z1(e,t,n){const s=e.attemptMs??K1,o=new AbortController,i=new AbortController,r=()=>o.abort();e.signal?.addEventListener("abort",
r,{once:!0}),e.signal?.aborted&&r();const{signal:a}=o,c=new Promise((u,l)=>{a.addEventListener("abort",()=>l(new pr(s,e.signal?.aborted===!0)),{once:!0})});c.catch(
()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||o.abort()});try{if(a.aborted)throw new pr(s,e.signal?.aborted===!0);return await Promise.race([n(a),c])}finally{
i.abort("done"),e.signal?.removeEventListener("abort",r)}}function Q1(e,t){return e.status==="STOPPED"||t.isFinal?.(e.message)?!1:e.isLimit||G1.has(e.httpStatus)||
t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===0&&(e.status===""||H1.test(e.status))}function e_(e,t){return Math.min(V1,J1*2**e)*(1+t())/2}function Df(e,t,n,s,o){
const{service:i,operation:r,resource:a}=e,{httpStatus:c,status:u,isLimit:l}=t,f=[c>0?`HTTP ${c}`:"",u].filter(m=>m!=="").join(" "),h=s>1?` after ${s} attempts`:
"",d=tn(t.message).replace(/\s+/g," ").trim().slice(0,600),g={service:i,operation:r,resource:a,httpStatus:c,status:u,message:d,details:t.details,isLimit:l,url:t.
url,principal:o};return new U({service:i,operation:r,resource:a,httpStatus:c,status:u,message:`${r} ${a}${h}: ${d}${f?` (${f})`:""}`,hint:R1(g),headline:T1(g),isLimit:l,
cause:n})}const t_=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;function n_(e){const t=t_.exec(e.workloadIdentityProvider.
trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attribute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.
trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_name "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?
`serviceAccount:${s}`:n}}var Uf=j(57075);async function Bf({url:e,method:t,headers:n,body:s,signal:o,accepts:i},r){const a=await r.request({url:e,method:t,headers:{
...n,...wf},data:s,responseType:"stream",signal:o,retry:!1,validateStatus:()=>!0}),c={status:a.status,header:u=>a.headers.get(u)??""};return kf(c,a.data||Uf.Readable.
from([]),{url:e,accepts:i})}const s_=async(e,t)=>{try{return await t({...e,size:os})}catch(n){throw n.type==="max-size"?new is:n}};function gr(e){const{stsCredential:t}=e;
for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults={...s,redirect:"manual",adapter:s_}}}class o_ extends Error{code="ABO\
RTED"}const Ff=async e=>(e.startsWith("http:")?await Promise.resolve().then(j.t.bind(j,37067,19)):await Promise.resolve().then(j.t.bind(j,44708,19))).request,Wf=({
url:e,method:t,headers:n,body:s,signal:o,accepts:i},r,a)=>new Promise((c,u)=>{const l=()=>o.removeEventListener("abort",h),f=g=>{l(),u(g),d.destroy()},h=()=>f(new o_(
"the request was stopped")),d=r(e,{method:t,headers:{...n,...wf}},g=>{const m={status:g.statusCode??0,header:p=>`${g.headers[p]??""}`};kf(m,g,{url:e,accepts:i}).
then(p=>{l(),c(p)},f)});d.on("error",f),a&&d.on("finish",a),o.addEventListener("abort",h,{once:!0}),d.end(s)}),i_=({isProxied:e})=>async({url:t,method:n,data:s,
headers:o,signal:i},r)=>{const a=s instanceof URLSearchParams,c=s===void 0||a?s?.toString():JSON.stringify(s),l={accept:"application/json",...c!==void 0&&{"cont\
ent-type":a?"application/x-www-form-urlencoded":"application/json"},...o},f=e?r_:a_,{bytes:h,header:d}=await f({url:t,method:n,headers:l,body:c,signal:i},r),g=h.
toString("utf8");return{data:Mt(g)??g,header:d}},r_=async(e,t)=>{t?.();const{OAuth2Client:n}=await j.e(492).then(j.t.bind(j,492,19)),s=new n;return gr(s),Bf(e,s.
transporter)},a_=async(e,t)=>Wf(e,await Ff(e.url),t);class Re extends Error{code="ERR_BROKEN_ANSWER"}const c_=3e4;function u_(e){return async(t,n)=>{const s={service:"\
oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)throw new U({...s,
httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an OIDC token.",hint:e.
isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }" to this job.'});return e.
call({...s,attemptMs:c_},async r=>{const a={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},signal:r},{data:c}=await e.
send(a,n),u=de(c)?c.value:void 0;if(typeof u!="string"||u==="")throw new Re("the answer holds no token");return e.mask(u),u})}}const Gf="https://www.googleapis.\
com/auth/cloud-platform",Hf="urn:ietf:params:oauth:token-type",Kf=3600,zf=2e4;async function l_(e){const{endpoints:t,provider:n}=e,s=`//iam.${e.universe}/${n}`,
o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n,attemptMs:zf},r=await e.call(i,async u=>{const{data:l}=await e.
send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth:grant-type:token-exchange",audience:s,scope:Gf,requested_token_type:`${Hf}\
:access_token`,subject_token:o,subject_token_type:`${Hf}:jwt`}),signal:u});return Jf(de(l)?l.access_token:void 0,Number(de(l)&&l.expires_in)*1e3)}),a=e.serviceAccount;
if(a===void 0)return r;e.mask?.(r.text);const c={service:"iamcredentials",operation:"impersonate",resource:a,attemptMs:zf};return e.call(c,async u=>{const{data:l,
header:f}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccounts/${a}:generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${r.text}`},
data:{scope:[Gf],lifetime:`${Kf}s`},signal:u}),h=de(l)?l:{},d=Date.parse(f("date"))||e.clock.now();return Jf(h.accessToken,Date.parse(String(h.expireTime))-d)})}
function Jf(e,t){if(typeof e!="string"||e==="")throw new Re("the response contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:Kf*1e3}}function Vf(e){
const t=Mt(e);if(t===void 0)return"is not JSON";if(!de(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!==
"service_account"?`holds credentials of type ${JSON.stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?
'has no "client_email" or no "private_key"':{email:s,privateKey:o,...typeof i=="string"&&{id:i}}}function f_(e,t){const n=new t.make({email:e.email,key:e.privateKey,
keyId:e.id,scopes:t.scopes,universeDomain:t.universe});return t.endpoints.token!==Ri&&n.transporter.interceptors.request.add({resolved:async s=>s.url?.href===Ri?
{...s,url:new URL(t.endpoints.token)}:s}),n}const Yf="https://www.googleapis.com/auth/cloud-platform",d_=6e4;async function h_(e){const{identity:t}=e,n=t.key===
void 0?t.workloadIdentityProvider:void 0;return n===void 0?p_(e):m_(e,n)}async function m_(e,t){const{identity:n,endpoints:s,oidcToken:o,send:i,call:r,clock:a,mask:c}=e;
let u=()=>{};const f=new Promise(p=>{u=p}).then(async()=>{const{OAuth2Client:p}=await j.e(492).then(j.t.bind(j,492,19)),b=new p({universeDomain:n.universe});return gr(
b),b});let h=Number.NEGATIVE_INFINITY,d,g="";async function m(){const p=a.now(),b=await l_({provider:t,serviceAccount:n.serviceAccount,audience:n.audience,universe:n.
universe,endpoints:s,oidcToken:o,onSent:u,send:i,call:r,clock:a,mask:c}).finally(u);c?.(b.text),g=b.text,(await f).setCredentials({access_token:b.text}),h=p+b.lifeMs-
Math.min(d_,b.lifeMs/2)}return{client:f,token:()=>g,async ready(p){a.now()<h||(d??=m().finally(()=>{d=void 0}),await g_(d,p,t))},refused(){h=Number.NEGATIVE_INFINITY}}}
async function p_(e){const{identity:t,call:n}=e,{GoogleAuth:s,JWT:o}=await j.e(492).then(j.t.bind(j,492,19)),i=t.key?.file??"the environment",{key:r,universe:a}=t,
u=await n({service:"sts",operation:"read credentials of",resource:i},async()=>{if(r){const f=Vf(await r.text());if(typeof f=="string")throw new Error(`the key f\
ile ${f}`);return f_(f,{scopes:Yf,universe:a,endpoints:e.endpoints,make:o})}return new s({scopes:Yf,projectId:t.projectId,universeDomain:a}).getClient()});gr(u);
let l;return{client:Promise.resolve(u),async ready(f){const h={service:"sts",operation:"get a token from",resource:i,signal:f},{token:d}=await n(h,()=>u.getAccessToken());
!d||d===l||(l=d,e.mask?.(d))},refused(){u.setCredentials({})}}}async function g_(e,t,n){if(!t)return e;let s=()=>{};const o=new Promise((i,r)=>{s=()=>{r(new U({
service:"sts",operation:"get a token from",resource:n,httpStatus:0,status:"STOPPED",message:`get a token from ${n}: the run was stopped`}))}});o.catch(()=>{}),e.
catch(()=>{}),t.aborted&&s(),t.addEventListener("abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}function qf(e,t){return async(n,s)=>{
await t.ready(n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof U)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}const yt={
run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},b_=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,w_=e=>e.toLowerCase().replace(/[^a-z0-9]+/g,
"-").replace(/^-+|-+$/g,""),He=e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),Tt=e=>(0,Ne.createHash)("sha256").update(e).digest("hex");function y_(e){
const t=Tt(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return["ddw",w_(e.job).slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}
function br(e,t){const n=Tt(`${e} ${t}`),s=(Number.parseInt(n[16]??"0",16)&3|8).toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(
17,20)}`,n.slice(20,32)].join("-")}const as=e=>`projects/${e.projectId}/locations/${e.region}`,Xf=(e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,Zf=(e,t)=>`${Xf(
e,t)}claims/`,wr=(e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,ko=(e,t,n)=>`${Xf(e,t)}${n}/`,$_=(e,t,n)=>`${ko(e,t,n)}prepare.json`,k_=(e,t)=>`${e.folder}artifacts/${t}\
-`,yr=e=>`${e.folder}source.tar.gz`,Qf=e=>`${e.folder}lease.json`,ed=e=>`${e.folder}packages/`;function $r(e,t,n){const s=e.repositoryId.replace(/\W/g,"-")||"lo\
cal";return`${e.prefix}/${t}/${s}/${n}/`}function S_(e,t,n){const s=encodeURIComponent(n.toWellFormed()).replace(/^\./,"%2E"),o=s.length<=200?s:`${s.slice(0,150)}\
-${Tt(n).slice(0,32)}`;return`${$r(e,"_history",t)}${o}.json`}const __=e=>Tt(JSON.stringify([...e].sort())).slice(0,32);function E_(e,t,n){return{...!n&&{"manag\
ed-by":"github-actions",...t.commit&&{"commit-sha":He(t.commit)}},...Object.fromEntries(e.machine.labels),[yt.run]:He(t.runId),[yt.job]:He(e.job.id),...t.repositoryId&&
{"github-repository-id":He(t.repositoryId)},...t.githubRunId&&{"github-run-id":He(t.githubRunId)},...t.githubRunAttempt&&{"github-run-attempt":He(t.githubRunAttempt)}}}
const Qe=e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETION_IN_PROGRESS",v_=e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.
test(e),Me=e=>typeof e=="object"&&e!==null?e:{},$t=e=>typeof e=="string"?e:"",kr=e=>{const t=Me(e);return Number(t.seconds??0)*1e3+Math.floor(Number(t.nanos??0)/
1e6)};function O_(e){const t=Me(e),n=t.taskExecution?Me(t.taskExecution):void 0;return{description:$t(t.description),atMs:kr(t.eventTime),...n&&{exitCode:Number(
n.exitCode??0)},...$t(t.taskState)?{taskState:$t(t.taskState)}:{}}}const td=e=>(Array.isArray(e)?e.map(O_):[]).sort((t,n)=>t.atMs-n.atMs);function So(e){const t=Me(
e),n=Me(t.status),s=Me(Me(n.taskGroups).group0),[o]=Array.isArray(s.instances)?s.instances:[],i=Number(Me(o).taskPack??0),r=kr(n.runDuration);return{name:$t(t.name),
uid:$t(t.uid),state:$t(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:Me(t.labels),createdMs:kr(t.createTime),counts:Object.fromEntries(Object.entries(
Me(s.counts)).map(([a,c])=>[a,Number(c)])),events:td(n.statusEvents),...r>0&&{runMs:r},...i>0&&{tasksPerVm:i}}}function M_(e){const{taskGroups:t}=Me(e),n=Me(Array.
isArray(t)?t[0]:void 0),{variables:s}=Me(Me(n.taskSpec).environment);return Object.fromEntries(Object.entries(Me(s)).map(([o,i])=>[o,$t(i)]))}function T_(e){const t=Me(
e),n=Me(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec($t(t.name))?.[1]??-1),state:$t(n.state),events:td(n.statusEvents)}}async function*nd({service:e,operation:t,
resource:n},s){const o=new Set;let i="";do{const{items:r,nextToken:a}=await s(i);if(yield r,o.has(a))throw new U({service:e,operation:t,resource:n,httpStatus:0,
status:"REPEATED_PAGE",message:`${t} ${n}: the service returned the same page again and again.`});o.add(a),i=a}while(i!=="")}const sd=1e3,od=2e4,id=od+2e3,A_="j\
obs(name,uid,labels,createTime,status),nextPageToken,unreachable";async function N_(e){const{BatchServiceClient:t}=await Promise.all([j.e(492),j.e(830)]).then(j.
t.bind(j,74830,19)),n=new URL(e.endpoint),s=new t({apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_rec\
eive_message_length":os,authClient:e.client});let o=!0;const i=s.initialize();i.catch(()=>{});const r={timeout:od,retry:{retryCodes:[]},autoPaginate:!1},a=(f,h)=>e.
call(f,async()=>(await i,h())),c=(f,h,d)=>({service:"batch",operation:f,resource:h,attemptMs:id,signal:d}),u=async(f,h)=>{const d=[];for await(const g of nd(f,m=>a(
f,()=>h(m))))d.push(...g);return d},l=(f,h)=>a(c("get Batch job",f,h),async()=>{const[d]=await s.getJob({name:f},r);return d});return{async create({location:f,id:h,
spec:d,isFinal:g},m){const p=`${f}/jobs/${h}`,b={service:"batch",operation:"create Batch job",resource:p,attemptMs:id,isFinal:g,signal:m},w=(y,$)=>{const k=y.labels[yt.
spec];if(k===d.labels[yt.spec]||$&&k===void 0)return y;throw new U({service:"batch",operation:"create Batch job",resource:p,httpStatus:409,status:"ALREADY_EXIST\
S",message:`create Batch job ${p}: a job with this name exists with another specification.`,hint:"Delete it, or run the job again to get a new name."})};try{const y=await a(
b,async()=>{const $={parent:f,jobId:h,job:x_(d),requestId:br("create",p)},[k]=await s.createJob($,r);return k});return w(So(y),!0)}catch(y){if(!(y instanceof U)||
y.httpStatus!==409)throw y;return w(So(await l(p,m)),!1)}},async list(f,h,d){const g=async()=>(await u(c("list Batch jobs of",f,d),async p=>{const b=`labels.${yt.
run}="${h}"`,w={parent:f,filter:b,pageSize:sd,pageToken:p},[y,,$]=await s.listJobs(w,{...r,...o&&{otherArgs:{headers:{"x-goog-fieldmask":A_}}}});return{items:y,
nextToken:$?.nextPageToken??""}})).map(So);try{return await g()}catch(m){if(!o||!(m instanceof U)||m.httpStatus!==400)throw m;return o=!1,g()}},variables:async(f,h)=>M_(
await l(f,h)),async cancel(f,h){await rd([400,404],()=>a(c("cancel Batch job",f,h),()=>s.cancelJob({name:f,requestId:br("cancel",f)},r)))},async remove(f,h){await rd(
[400,404],()=>a(c("delete Batch job",f,h),()=>s.deleteJob({name:f,requestId:br("delete",f)},r)))},async tasks(f,h,d){return(await u(c("list tasks of",f,d),async m=>{
const p={parent:`${f}/taskGroups/group0`,filter:h,pageSize:sd,pageToken:m},[b,,w]=await s.listTasks(p,r);return{items:b,nextToken:w?.nextPageToken??""}})).map(T_)},
close:()=>s.close()}}async function rd(e,t){try{await t()}catch(n){if(!(n instanceof U&&e.includes(n.httpStatus)))throw n}}function x_(e){const[t]=e.taskGroups,
n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[{...t,taskSpec:{...t.taskSpec,maxRunDuration:{seconds:n}}}]}}const I_="entries(inse\
rtId,timestamp,severity,textPayload,jsonPayload,labels),nextPageToken";function C_(e){async function t(n,s,o){const i={service:"logging",operation:"read logs of",
resource:`project ${n}`,totalMs:2e4,signal:o},{filter:r,orderBy:a,pageSize:c,pageToken:u}=s;return e.call(i,async l=>{const{data:f}=await e.client.request({url:`${e.
endpoint}/v2/entries:list`,method:"POST",params:{fields:I_},data:{resourceNames:[`projects/${n}`],filter:r,orderBy:a,pageSize:c,pageToken:u},responseType:"json",
signal:l,retry:!1});if(!de(f))throw new Re("the response is not a JSON object");return{lines:(f.entries??[]).map(R_),nextPageToken:f.nextPageToken??""}})}return{
taskOutput({projectId:n,jobUids:s,since:o,task:i,pageToken:r},a){const u={filter:`${ad(n,s,i)} AND timestamp>="${o}"`,orderBy:"timestamp asc",pageSize:1e3,pageToken:r||
void 0};return t(n,u,a)},async newestOutput({projectId:n,jobUids:s,task:o,count:i},r){const a=ad(n,s,o),{lines:c}=await t(n,{filter:a,orderBy:"timestamp desc",pageSize:i},
r);return c.toReversed()},async agentLog({projectId:n,jobUid:s,count:o},i){const r=[`logName="projects/${n}/logs/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT\
 textPayload:"report agent state"','NOT textPayload:"Executing runnable"'].join(" AND "),{lines:a}=await t(n,{filter:r,orderBy:"timestamp desc",pageSize:o},i);return a.
toReversed()}}}function ad(e,t,n){const s=n===void 0?"":` AND labels.task_id=~"-group0-${n}(/|$)"`,o=t.map(i=>`"${i}"`).join(" OR ");return`logName="projects/${e}\
/logs/batch_task_logs" AND labels.job_uid=(${o})${s}`}function R_(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,o=typeof s?.
message=="string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),...n!==void 0&&{taskRetry:Number(n)},host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.
exec(i)?.[1]??""}}async function L_(e){const t=await Ff(e.endpoint);return({path:n,method:s,headers:o,body:i,signal:r,accepts:a})=>{const c=e.endpoint+n,u={authorization:`\
Bearer ${e.token()}`,...i!==void 0&&{"content-length":`${Buffer.byteLength(i)}`},...o};return Wf({url:c,method:s,headers:u,body:i,signal:r,accepts:a},t)}}const j_=e=>({
path:t,method:n,headers:s={},body:o,signal:i,accepts:r})=>Bf({url:e.endpoint+t,method:n,headers:s,body:o,signal:i,accepts:r},e.client),_o=({bytes:e})=>Mt(e.toString(
"utf8")),P_=6e4,D_=1e4;function U_(e){const{endpoints:t}=e,n=(o,i,r)=>({service:o,operation:"test permissions on",resource:i,attemptMs:D_,totalMs:P_,signal:r});
async function s(o,{url:i,method:r,body:a}){return e.call(o,async c=>{const{data:u}=await e.client.request({url:i,method:r,data:a,responseType:"json",signal:c,retry:!1});
if(!de(u))throw new Re("the response is not a JSON object");return u.permissions??[]})}return{onBucket(o,i,r){const a=i.map(u=>`permissions=${u}`).join("&"),c=`${t.
storage}/storage/v1/b/${encodeURIComponent(o)}/iam/testPermissions?${a}`;return s(n("storage",`gs://${o}`,r),{url:c,method:"GET"})},onProject(o,i,r){const a=`${t.
cloudresourcemanager}/v1/projects/${o}:testIamPermissions`,c=n("cloudresourcemanager",`project ${o}`,r);return s(c,{url:a,method:"POST",body:{permissions:i}})},
onServiceAccount(o,i,r){const a=encodeURIComponent(o),c=`${t.iam}/v1/projects/-/serviceAccounts/${a}:testIamPermissions`,u=n("iam",`service account ${o}`,r);return s(
u,{url:c,method:"POST",body:{permissions:i}})}}}class cd extends Error{status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function B_(e){const t=`\
batch_${(0,Ne.randomUUID)()}`,n=[...e.names],s=n.map((a,c)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${c+1}>`,
"",`DELETE /storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(a)} HTTP/1.1`,"",""].join(`\r
`)).join(""),i=[...(await e.requests({path:"/batch/storage/v1",method:"POST",headers:{"content-type":`multipart/mixed; boundary=${t}`},body:`${s}--${t}--\r
`,signal:e.signal})).bytes.toString("utf8").matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.length)throw new cd(500,`${i.
length} answers to ${n.length} deletes`);let r;for(const[a,[,c,u]]of i.entries()){const l=Number(c);l===404||l>=200&&l<=299?e.names.delete(n[a]??""):r=new cd(l,
u??"")}if(r)throw r}const F_=2197175160,W_=G_();function G_(){const e=new Int32Array(2048);for(let t=0;t<256;t++){let n=t;for(let s=0;s<8;s++)n=n&1?n>>>1^F_:n>>>
1;e[t]=n}for(let t=256;t<e.length;t++){const n=e[t-256]??0;e[t]=(e[n&255]??0)^n>>>8}return e}const kt=e=>W_[e]??0;function ud(e,t=0){const n=new DataView(e.buffer,
e.byteOffset,e.length),s=e.length-e.length%8;let o=~t,i=0;for(;i<s;i+=8){const r=n.getInt32(i,!0)^o,a=n.getInt32(i+4,!0);o=kt(1792+(r&255))^kt(1536+(r>>>8&255))^
kt(1280+(r>>>16&255))^kt(1024+(r>>>24))^kt(768+(a&255))^kt(512+(a>>>8&255))^kt(256+(a>>>16&255))^kt(a>>>24)}for(;i<e.length;i++)o=kt((o^n.getUint8(i))&255)^o>>>
8;return~o}function ld(e){const t=Buffer.alloc(4);return t.writeInt32BE(e),t.toString("base64")}async function H_(e){const{from:t,to:n,isNew:s}=e.copy,o=`/stora\
ge/v1/b/${encodeURIComponent(t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(n.bucket)}/o/${encodeURIComponent(n.name)}`,r=new URLSearchParams(
{sourceGeneration:t.generation,fields:"done,rewriteToken",...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&{rewriteToken:e.rewriteToken}}),a=`${o}/rewriteTo${i}\
?${r}`,c=_o(await e.requests({path:a,method:"POST",signal:e.signal}));if(!de(c))throw new Re("the response to the copy is not a JSON object");if(c.done!==!0){if(typeof c.
rewriteToken!="string")throw new Re("the copy is neither done nor has a token to continue");return c.rewriteToken}}const Sr=8*1024*1024;async function K_(e,t,n){
const{bucket:s,name:o,generation:i,size:r}=e;let a=0,c=0;do{const l=Math.min(a+Sr,r),f=r>Sr&&{span:[a,l]},h=await t({bucket:s,name:o,generation:i,maxBytes:Sr,...f});
c=ud(h,c),await n(h),a=h.length===0?r:a+h.length}while(a<r);if(ld(c)===e.crc32c)return;const u=`gs://${s}/${o}`;throw new U({service:"storage",operation:"read",
resource:u,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${u} is not what its task wrote.`,hint:"Somebody else with write access to the bucket changed it.\
 Grant each service account only the roles in docs/security.md, then run the job again."})}class z_ extends Error{code="TOO_LARGE"}class J_ extends Error{code="\
COMPRESSED"}async function V_({bucket:e,name:t,span:n,generation:s,maxBytes:o=Number.POSITIVE_INFINITY},i,{requests:r,signal:a}){const c=`/storage/v1/b/${encodeURIComponent(
e)}/o/${encodeURIComponent(t)}`,{header:u,bytes:l}=await r({path:`${c}?alt=media${s?`&generation=${s}`:""}`,method:"GET",...n&&{headers:{range:`bytes=${n[0]}-${n[1]-
1}`}},accepts:{maxBytes:o,tooLarge:()=>new z_(`it has more than ${Math.round(o/1024/1024)} MiB`),refusal:h=>yf(h("x-goog-stored-content-encoding"))?new J_("it i\
s stored compressed"):void 0},signal:a});if(n)return Y_(l,n);const f=/crc32c=([^,\s]+)/.exec(u("x-goog-hash"))?.[1];if(f!==void 0&&f!==i(l))throw new Re(`the ${l.
length} received bytes differ from those that were sent`);return l}function Y_(e,[t,n]){if(e.length===n-t)return e;if(e.length>=n)return e.subarray(t,n);throw new Re(
`received ${e.length} of ${n-t} requested bytes`)}async function q_({bucket:e,name:t,bytes:n,contentType:s,metadata:o,generation:i},r,{requests:a,signal:c}){const u=`\
part_${(0,Ne.randomUUID)()}`,l=JSON.stringify({name:t,contentType:s,crc32c:r,metadata:o}),f=[`--${u}`,"Content-Type: application/json; charset=UTF-8","",l,`--${u}`,
`Content-Type: ${s}`,"",""].join(`\r
`),h=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,d=new URLSearchParams({uploadType:"multipart",name:t,...i!==void 0&&{ifGenerationMatch:i},fields:"generat\
ion"}),g=await a({path:`${h}?${d}`,method:"POST",headers:{"content-type":`multipart/related; boundary=${u}`},body:Buffer.concat([Buffer.from(f),n,Buffer.from(`\r\

--${u}--\r
`)]),signal:c});if(!de(_o(g)))throw new Re("the response to the upload is not a JSON object")}async function X_({bucket:e,name:t},{requests:n,signal:s}){const o=`\
/upload/storage/v1/b/${encodeURIComponent(e)}/o`,i=new URLSearchParams({uploadType:"resumable",name:t}),a=(await n({path:`${o}?${i}`,method:"POST",headers:{"con\
tent-type":"application/json"},body:"{}",signal:s})).header("location"),c=a===""?null:URL.parse(a,"https://storage.invalid");if(!c)throw new Re("the response ha\
s no upload URL");const u=c.pathname+c.search;await n({path:u,method:"DELETE",signal:s}).catch(()=>{})}async function Z_(e,t,n,s){const{bucket:o,name:i}=t;if(n.
httpStatus!==412&&n.httpStatus!==403)throw n;const r=await e.read({bucket:o,name:i},s).catch(c=>{throw n.httpStatus===403?n:c});if(t.bytes.equals(r)&&await Q_(e,
t,s))return;const a=`gs://${o}/${i}`;throw new U({service:"storage",operation:"upload",resource:a,httpStatus:412,status:"PLANTED_OBJECT",message:`Object ${a} ex\
ists and was not written by this run.`,hint:"Somebody else with write access to the bucket created it. Grant each service account only the roles in docs/securit\
y.md, then run the job again.",cause:n})}async function Q_(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(s);if(i.length===0)return!0;const{metadata:r}=await e.
describe({bucket:t,name:n},o);return i.every(([a,c])=>r[a]===c)}const fd="name,size,crc32c,generation,metadata",dd=e=>({name:String(e.name),size:Number(e.size??
0),crc32c:String(e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??{}});async function eE({bucket:e,name:t},{requests:n,signal:s}){const i=`${`\
/storage/v1/b/${encodeURIComponent(e)}/o/${encodeURIComponent(t)}`}?${new URLSearchParams({fields:fd})}`,r=_o(await n({path:i,method:"GET",signal:s}));if(!de(r))
throw new Re("the response is not a JSON object");return dd(r)}const tE=`items(${fd}),nextPageToken`,nE=3e4,hd=6e4,sE=100,oE=4;function iE(e){const{call:t,requests:n}=e,
s=f=>ld(ud(f)),o=({bucket:f,name:h})=>`gs://${f}/${h}`,i=(f,h,d)=>({service:"storage",operation:f,resource:h,signal:d});async function*r({bucket:f,prefix:h,startOffset:d},g){
const m=i("list",`gs://${f}/${h}`,g);yield*nd(m,async p=>{const b=new URLSearchParams({prefix:h,...d!==void 0&&{startOffset:d},...p!==""&&{pageToken:p},maxResults:"\
1000",fields:tE}),w=`/storage/v1/b/${encodeURIComponent(f)}/o?${b}`,y=await t(m,async k=>{const _=_o(await n({path:w,method:"GET",signal:k}));if(!de(_))throw new Re(
"the list is not a JSON object");return _});return{items:(y.items??[]).map(dd),nextToken:se(y.nextPageToken)}})}const a=async(f,h)=>{const d=nE+f.bytes.length/sE,
g={service:"storage",operation:"upload",resource:o(f),attemptMs:d,totalMs:4*d,signal:h};await t(g,m=>q_(f,s(f.bytes),{requests:n,signal:m}))},c=async(f,h)=>{const d={
service:"storage",operation:"read",resource:o(f),attemptMs:hd,totalMs:4*hd,signal:h};return t(d,g=>V_(f,s,{requests:n,signal:g}))},u=async(f,h)=>t(i("read",o(f),
h),d=>eE(f,{requests:n,signal:d})),l=async(f,h)=>{let d;do{const g=d;d=await t(h,m=>H_({requests:n,copy:f,rewriteToken:g,signal:m}))}while(d!==void 0)};return{list:r,
describe:u,async copy({bucket:f,name:h,generation:d,to:g},m){const p={bucket:f,name:h,generation:d};try{await l({from:p,to:{bucket:f,name:g},isNew:!0},i("copy",
o(p),m))}catch(b){if(!(b instanceof U)||b.httpStatus!==412)throw b}},async copyOver({to:f,bucket:h,name:d,generation:g},m){await l({from:{bucket:h,name:d,generation:g},
to:f,isNew:!1},i(Rf,o(f),m))},async tryWriting(f,h){await t(i(Lf,o(f),h),d=>X_(f,{requests:n,signal:d}))},async create({bucket:f,name:h,content:d,contentType:g,
metadata:m={}},p){const b=typeof d=="string"?Buffer.from(d):Buffer.from(d.buffer,d.byteOffset,d.byteLength);try{await a({bucket:f,name:h,bytes:b,contentType:g,metadata:m,
generation:"0"},p)}catch(w){if(!(w instanceof U))throw w;await Z_({read:c,describe:u},{bucket:f,name:h,bytes:b,metadata:m},w,p)}},async replace({bucket:f,name:h,
content:d,contentType:g},m){await a({bucket:f,name:h,bytes:Buffer.from(d),contentType:g},m)},async replaceVersion({bucket:f,name:h,content:d,contentType:g,generation:m},p){
await a({bucket:f,name:h,bytes:Buffer.from(d),contentType:g,generation:m},p)},read:c,download:(f,h,d)=>K_(f,g=>c(g,d),h),async removeAll({bucket:f,prefix:h,keeps:d=()=>!1},g){
let m=0;for await(const p of r({bucket:f,prefix:h},g)){const b=p.filter(({name:k})=>!d(k)),w=Array.from({length:Math.ceil(b.length/100)},(k,_)=>_*100),y=Ft(oE),
$=w.map(k=>y(async()=>{const _=b.slice(k,k+100),S=new Set(_.map(({name:v})=>v)),E=i("delete objects under",`gs://${f}/${h}`,g);await t(E,v=>B_({requests:n,bucket:f,
names:S,signal:v})),m+=_.length}));await Promise.allSettled($),await Promise.all($)}return m}}}const rE=1024*1024;async function cs(e){const{workspace:t,path:n,
input:s}=e,o=(l,f,h)=>({problem:{code:l,message:`input "${s}": ${f}`,...h&&{hint:h}}}),i=(l,f)=>{const h=(0,z.relative)(l,f);return h!==""&&h!==".."&&!h.startsWith(
`..${z.sep}`)&&!(0,z.isAbsolute)(h)};if(n.includes("\0"))return o("file-not-found","the path has a NUL character.");const r=(0,z.resolve)(t,n);if(!i((0,z.resolve)(
t),r))return o("file-outside-workspace",`"${n}" is outside the workspace.`,"Give a path inside the repository.");let a;try{a=await(0,ae.realpath)(r)}catch{return o(
"file-not-found",`"${n}" does not exist in ${t}.`,"Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the r\
epository.")}if(!i(await(0,ae.realpath)(t),a))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:c,isFile:u}=await(0,ae.stat)(
a).then(l=>({size:l.size,isFile:l.isFile()}));return u?c>rE?o("file-too-large",`"${n}" has ${c.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,ae.
readFile)(a),file:(0,z.relative)((0,z.resolve)(t),r).split(z.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}function aE(e){const{endpoints:t,call:n,
identity:s,clock:o,oidcToken:i,send:r,mask:a}=e,c=new Map,u=(m,p)=>{const b=JSON.stringify(m),w=c.get(b);if(w)return w;const y=p();return c.set(b,y),y},l=m=>u([
"credentials",m],()=>h_({identity:m?{...s,key:cE(e.workspace,m)}:s,endpoints:t,clock:o,oidcToken:i,send:r,call:n,mask:a})),f=async m=>{const p=await l(m);return p.
ready().catch(()=>{}),p},h=async m=>{const p=await f(m);return{client:await p.client,call:qf(n,p)}},d=async({token:m,client:p})=>{const b=t.storage;return m&&!e.
isProxied?L_({endpoint:b,token:m}):j_({endpoint:b,client:await p})},g=[];return{batch:({projectId:m,keyFile:p})=>u(["batch",m,p],async()=>{const{client:b,call:w}=await h(
p),{universe:y}=s,$=await N_({client:b,call:w,endpoint:t.batch,universe:y,projectId:m});return g.push($),$}),storage:({keyFile:m})=>u(["storage",m],async()=>{const p=await f(
m);return iE({requests:await d(p),call:qf(n,p)})}),logging:({keyFile:m})=>u(["logging",m],async()=>{const{client:p,call:b}=await h(m);return C_({client:p,call:b,
endpoint:t.logging})}),permissions:({keyFile:m})=>u(["permissions",m],async()=>{const{client:p,call:b}=await h(m);return U_({client:p,call:b,endpoints:t})}),authenticate:async m=>(await l(
void 0)).ready(m),close:async()=>{await Promise.allSettled(g.map(m=>m.close()))}}}const cE=(e,t)=>({file:t,text:async()=>{const n=await cs({workspace:e,path:t,input:"\
credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)}});function md(e,t,n){const{gitHub:s,runner:o,environment:i,
clock:r}=n,a=qs(i).url!==void 0,c=i_({isProxied:a});return aE({identity:e,endpoints:du(i,e.universe),clock:r,oidcToken:u_({send:c,environment:i,call:t,isFork:s.
isFork,mask:o.mask}),send:c,isProxied:a,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}function Eo(e,t){return n_({workloadIdentityProvider:e.
workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,ref:t.environment.GITHUB_REF??"",eventName:t.gitHub.eventName})}
function pd(e,t){return q1({clock:t.clock,random:Math.random,trace:t.runner.debug,principal:e})}const uE=256,_r=256*1024,Er=e=>({text:()=>e});function lE(e){let t,
n=!1,s=0,o=0;const i=Buffer.allocUnsafe(_r);function r(u,l){t??=fE(e);for(let f=0;f<l;)f+=(0,Pe.writeSync)(t,u,f,l-f,s+f);s+=l}function a(){r(i,o),o=0}function c(u,l){
o+l>_r&&a();const f=s+o;return l>_r?r(Buffer.from(u),l):o+=i.write(u,o),f}return{keep(u){if(u.length<=uE||n)return Er(u);const l=Buffer.byteLength(u);let f;try{
f=c(u,l)}catch{return n=!0,Er(u)}return{text:()=>f<s?dE(t,f,l):i.toString("utf8",f-s,f-s+l)}},close(){t!==void 0&&(0,Pe.closeSync)(t),t=void 0,n=!0}}}function fE(e){
(0,Pe.mkdirSync)(e,{recursive:!0});const t=(0,z.join)(e,`kept-${process.pid}-${Date.now()}`),n=(0,Pe.openSync)(t,"wx+",384);try{(0,Pe.rmSync)(t)}catch{}return n}
function dE(e,t,n){if(e===void 0)throw new Error("The file of kept texts is closed.");const s=Buffer.allocUnsafe(n);for(let o=0;o<n;){const i=(0,Pe.readSync)(e,
s,o,n-o,t+o);if(i===0)throw new Error(`The file of kept texts ends at ${t+o}.`);o+=i}return s.toString("utf8")}const vr={rung:jk,isSecondStart:!1,round:0,retry:0};
function hE(e,t,n=Er){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,status:"WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.
map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(
s),warnings:[],keep:n}}function us(e,t){const n=e;n.stop??=t}function mE(e){const t=e;delete t.stop}function Or(e,t){e.warnings.push(t)}function gd(e,t,n){if(e.
phase!=="waiting")return;const s=e;s.checkIf=t,s.startedMs=n}function bd(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}function pE(e,t,n){e.phase!=="ended"&&e.starting.
set(t,n)}function wd(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const r={...t,view:yd(o,i),submittedMs:i,queuedSinceMs:$E(
s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,isSettled:!1,early:new Map,writing:new Set};s.parts.push(r);for(const a of t.
combinations){s.holders[a]=t.number,s.starts[a]=(s.starts[a]??0)+1;const{again:c,...u}=s.combinations[a]??{};s.combinations[a]=u}s.phase="active"}const yd=(e,t)=>e.
createdMs>0?e:{...So({}),...e,createdMs:t};function gE(e,t,n){if(e.phase!=="waiting")return;const s=e;e.starting.delete(t.name);const{view:o,nowMs:i,limitMs:r}=n;
s.early={part:t,view:yd(o,i),submittedMs:i,idleUntilMs:i,limitMs:r,misses:0,isListed:!1}}function bE(e,t,n){if(e.end)return;const s=e;s.view=t,s.misses=0,s.isListed=
!0;const o=Sd(t,n);o!==void 0?s.runningMs??=o:s.idleUntilMs=n}function wE(e){const t=e;t.end||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}function yE(e,t,n){
const{early:s}=e;if(e.phase==="ended"||!s||s.end)return;wd(e,{...s.part,needs:t},{view:s.view,nowMs:n}),s.end={kind:"went",atMs:n};const o=e.parts.at(-1);o&&(o.
submittedMs=s.submittedMs,o.isListed=s.isListed,o.wentMs=fs(s,n),s.runningMs!==void 0&&(o.waitingSinceMs=s.runningMs,o.runningMs=Math.max(o.wentMs,s.runningMs)))}
function $d(e,t){const{early:n}=e;if(!n||n.end)return;const{nowMs:s,reason:o,machineTime:i}=t;n.end={kind:"given up",atMs:s,reason:o,machineTime:i}}function $E(e,{
combinations:t},n){const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}
function kE(e,t,n){if(e.phase==="ended")return;const s=e;s.phase="active",kd(s,t,{cause:"refused",terms:n})}function SE(e,t,n){if(e.phase==="ended")return;const s=t;
kd(e,n.combinations,{cause:"waited",terms:s.terms}),n.combinations.length>0&&(s.waitedMs=n.afterMs),delete s.starvedSinceMs}function kd({combinations:e},t,n){for(const s of t)
e[s]={...e[s],again:n}}function _E(e){e.isEmptied=!0}function EE(e,t){const n=e;n.phase!=="ended"&&(n.failure=t)}function vE(e,t,n,s){if(t.isSettled)return;const o=t,
{RUNNING:i=0,ASSIGNED:r=0,SUCCEEDED:a=0,FAILED:c=0}=n.counts,u=i+r+a+c;i+r>=Math.min(o.parallelism,Mr(e,o,n))||u>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=
s,o.begunTasks=u,o.misses=0,o.isListed=!0,o.view=n;const f=Sd(n,s);f!==void 0&&(o.runningMs??=Math.max(f,o.wentMs??0))}function Sd(e,t){const n=e.state==="RUNNI\
NG"||e.state==="SUCCEEDED"||(e.counts.RUNNING??0)>0;return e.events.find(({description:o})=>/ to RUNNING /.test(o))?.atMs??(n?t:void 0)}function _d(e){e.misses++}
function OE(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}function ME(e,t,n){e.isSettled||e.failures.set(t,n)}function TE(e,t,n,s){
const o=e;o.runningMs??=n;const i=o.writing;s?i.delete(t):i.add(t)}function Ed(e){const t=e;t.isCancelled=!0}function vd(e,t,n){e.isSettled||e.early.set(t,n)}function AE(e,t){
const n=e;n.isSettled||(n.endedMs=t)}function Od(e,t){const n=e;n.isSettled||(n.machineTime=t)}function vo(e,t){if(e.phase==="ended")return;const n=e,s=n.combinations;
for(const[o,i]of t.combinations)s[o]=i;n.preemptions+=t.preemptions}function NE(e,t,n){if(t.isSettled||e.phase==="ended")return;vo(e,n);const s=t;s.isSettled=!0,
s.early.clear()}function xE(e,t,n){e.phase==="ended"||e.combinations[t]?.outcome||(e.combinations[t]=n)}function IE(e,t,n){const s=e.combinations[t],o=s?.outcome;
if(!s||!o?.failure)return;const{name:i,message:r}=n;e.combinations[t]={...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,message:r}}}}
function Md(e,t){const n=e;n.phase!=="ended"&&(n.reason??=t)}function CE(e){if(e.phase==="ended")return;const t=new Set(e.parts.flatMap(({writing:s,combinations:o})=>[
...s].map(i=>o[i]))),n=e.combinations;for(const[s,o]of e.planned.combinations.entries()){if(n[s]?.outcome)continue;const i=t.has(s)?1:0;n[s]={outcome:{combination:o,
index:s,status:"CANCEL",attempts:i,warnings:[]}}}}function Td(e,t){if(e.phase==="ended")return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.
nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}function RE(e,t){for(const n of e.jobs.values())Md(n,n.parts.length>0?"the run was aborted":"never started"),Td(
n,{status:"CANCEL",nowMs:t})}const LE=e=>e.failure!==void 0||e.combinations.some(({errors:t})=>t!==void 0),ls=({isCancelled:e,isEmptied:t})=>e&&!t;function Mr(e,t,n=t.
view){const{RUNNING:s=0,ASSIGNED:o=0,SUCCEEDED:i=0,FAILED:r=0}=n.counts,a=t.combinations.filter(u=>$n(e,t,u)).length,c=[...t.failures.values()].filter(u=>u!==void 0).
length;return Math.max(s+o,a-i-(r-c))}const fs=({submittedMs:e,view:t},n)=>n-(e-t.createdMs),At=({early:e})=>e?.end===void 0?e:void 0,$n=(e,t,n)=>e.holders[n]===
t.number&&e.combinations[n]?.again===void 0,jE=(e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),PE=(e,t)=>t==="CANCEL"?e.combinations.find(n=>n.ownCancel!==void 0)?.
ownCancel:void 0,Ad=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,DE=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,
UE=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,BE=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,FE=({description:e})=>Ad.exec(e)?.[2];function Wt({
description:e}){return DE.test(e)?"":e.replace(Ad,"").trim()}function WE(e){const t=UE.exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}function Nd({
description:e}){const t=BE.exec(Wt({description:e,atMs:0}));if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(
t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}const Tr=ye.diskTypes.split(" "),xd=Tr.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),BB=30,GE=375;
function Ar(e,t){const n=io(ye.disks,t)?.split(" ");return!n||!Tr.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}const HE=e=>Ar(
"pd-balanced",e)?void 0:"hyperdisk-balanced";function Id(e,t){if(Ar(e,t))return;const n=`${xe(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&!Ar("pd\
-balanced",t))return`cannot be combined with ${n}, which support only Hyperdisk`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which have no \
Hyperdisk Balanced`;const s=io(ye.disks,t)??"";return`cannot be combined with ${n}, which support ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(", ")}`}
const Cd=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`;function KE(e,t,n){const s=bt(e),o=ye.localSsdGb.find(([a])=>a.test(e))?.[1]??GE;
if(s&&s.localSsds>0){const a=s.localSsds*o;return t===a?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.localSsds} of ${o} GB: write local-ssd:${a}`}const i=io(
ye.localSsds,e),r=`asks for local-ssd, which is not offered for ${xe(e).toUpperCase()} machines (${e})`;if(i){if(s){const a=Object.keys(i).find(u=>s.vCpus<=Number(
u)),c=(i[Number(a)]??"").split(" ").filter(u=>u!==""&&!(n==="nvidia-tesla-t4"&&u==="24")).map(Number);if(c.length===0)return r;if(t%o===0&&!c.includes(t/o)){const u=`${Cd(
c)} of them, that is ${Cd(c.map(l=>l*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o} GB; ${e} takes ${u}`}}}else if(Vi(e))return r;return t%o===0?void 0:
`has a local SSD of ${t} GB; it must be a multiple of ${o}`}const zE=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;function JE(e,t,n){const s=[];for(const[o,
i]of e){const[,r="",a=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],c=VE({type:r,sizeGb:Number(a)},t);zE.test(o)?r===""||Number(a)<10?n(`has '${i}' for\
 ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):c!==void 0?n(c):s.push({path:o,type:r,sizeGb:Number(a)}):n(`has the path '${o}', w\
hich is not /mnt/disks/NAME`,'NAME can contain a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has more than one local SSD","Write\
 one disk of twice the size; it has two partitions."),s}function VE(e,t){if(e.type==="local-ssd")return KE(t?.type??"",e.sizeGb,t?.gpuType);const n=t&&Id(e.type,
t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}const Rd=e=>e.path.slice(11);var ge=j(38815);const Ld=28;function Nr(e){const t=xr(e.replace(new RegExp(
`^[${no}]+|[${no}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.exec(t.replaceAll("_",""));if(!n)return;const[,
s,o="",i="",r="0",a,c,u=""]=n,l=s==="-";if(a!==void 0)return{kind:"infinite",isNegative:l};if(c!==void 0)return{kind:"nan",isNegative:l,isSignalling:c.length===
4,payload:u.replace(/^0+/,"")};if(o+i==="")return;const f=Number(r)-i.length;if(!(Math.abs(f)>=1e18))return{kind:"finite",isNegative:l,coefficient:BigInt(o+i),exponent:f}}
function jd(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(
e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"infinite",isNegative:t};const{numerator:n,power:s}=Bd(Math.abs(
e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}function YE(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?
void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().length;if(e.coefficient!==0n&&o+s>Ld)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=
XE(e.coefficient,s)),!(i.toString().length>Ld))return{...e,coefficient:i,exponent:n}}function Pd(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}\
Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=
-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}\
.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}function qE(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=Bd(Math.abs(e)),i=Fd(n*10n**
BigInt(t),1n<<BigInt(s)).toString().padStart(t+1,"0"),r=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-r:r}function Dd(e,t){const[n,s]=[Nr(e),Nr(
t)];return!n||!s||n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.
coefficient===s.coefficient:n.isNegative===s.isNegative&&Wd(n)===Wd(s)}const Ud=(e,t)=>Dd(e,Pd(jd(t)));function xr(e){return e.replace(new RegExp("\\p{Nd}","gu"),
t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(s%10)})}function Bd(e){
let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}function XE(e,t){return t>=0?e*10n**BigInt(t):Fd(e,10n**BigInt(-t))}function Fd(e,t){
const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}function Wd(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-
n.length}`}function Le(e,t){if(typeof e=="string"||typeof t=="string"||e===null||t===null)return e===t;const n=ve(e),s=ve(t);return n!==void 0&&s!==void 0?n==s:
Hd(e)&&s!==void 0?Ud(String(e.v),s):Hd(t)&&n!==void 0?Ud(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?ZE(e,t):e instanceof Map&&t instanceof Map?QE(e,t):e instanceof
G&&t instanceof G&&ev(e,t)}function Gd(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(Le(n,t))return{key:n}}}function Oo(e){
if(typeof e=="string")return`text ${e}`;const t=ve(e);return t!==void 0?`number ${t}`:e instanceof G?`${e.tag} ${String(e.v)}`:e}const Hd=e=>e instanceof G&&e.tag===
"decimal";function ZE(e,t){return e.length===t.length&&e.every((n,s)=>Le(n,t[s]??null))}function QE(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=Gd(
t,n);return o!==void 0&&Le(s,t.get(o.key)??null)})}function ev(e,t){const n=s=>s.tag==="set"||s.tag==="frozenset";if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.
length===o?.length&&!!s?.every(i=>o?.some(r=>Le(i,r)))}return e.tag!==t.tag?!1:e.tag==="decimal"?Dd(String(e.v),String(t.v)):e.tag==="datetime"?tv(String(e.v),String(
t.v)):Le(e.v,t.v)}function tv(e,t){const n=/(?:T[^-+]*)([-+].*)$/;if(n.test(e)!==n.test(t))return!1;const s=o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.
parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(6,"0")}`};return e===t||s(e)===s(t)}const nv=1e4,sv=6e5;class Mo extends Error{of;offset;constructor(t,n){
super(`too many ${t}`),this.of=t,this.offset=n}}function*ov(e,t){let n=0,s=0,o=0,i=0,r=0,a=!1;for(const c of new ge.JG().lex(e)){if(c===""||c===""||c===""){a=
c==="",c===""&&(s=0),yield c;continue}if(a?c.includes(`
`)&&(o=0):c==="["||c==="{"?s++:c==="]"||c==="}"?s--:c==="-"||c==="?"||c===":"&&s===0?o++:/^[&!*]/.test(c)?i++:c.includes(`
`)&&(o=0),a=!1,c[0]!==" "&&r++,r>sv)throw new Mo("parts",n);if(i>nv)throw new Mo("marks",n);if(s>t||s===0&&o>t)throw new Mo("levels",n);yield c,n+=c.length}}const iv=(e,t)=>cv(
()=>rv(av(e,t)));function rv(e){const t=new ge.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,logLevel:"silent"}),n=[];for(const o of t.compose(e))
if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.streamInfo().errors]}}function*av(e,{maxDepth:t,maxErrors:n}){
const s=new ge.iX;let o=0;for(const i of ov(e,t)){for(const r of s.next(i))r.type==="error"&&o++,yield r;if(o>n)break}yield*s.end()}function cv(e){const{stackTraceLimit:t}=Error;
Error.stackTraceLimit=0;try{return e()}finally{Error.stackTraceLimit=t}}function uv(e,t,n){const[s]=e.pos;if(Kd.test(e.message))return n.findLast(a=>a<s)??s;const i=e.
code==="BAD_INDENT"&&/^[ \t]*\n/.test(t.slice(s))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(s)):null,r=s+(i?.[0].length??0);return r+(/^ */.exec(t.slice(r,r+200))?.[0].
length??0)}const Kd=/^Missing closing .quote/,kn=/^Implicit (?:keys need to be on a single line|map keys need to be followed)/;function lv(e,t){const n=e.some(({
code:s})=>s==="TAB_AS_INDENT");return e.filter(({code:s,message:o,pos:[i]},r)=>{if(n&&s==="BAD_INDENT")return!1;const a=e[r-1];return!(kn.test(o)&&a!==void 0&&kn.
test(a.message))||t.slice(a.pos[0],i).split(`
`).length>2})}const fv=[[/^Missing closing (.)quote.*/,"The closing $1 is missing."],[/^(Invalid escape sequence \\.).*/,"$1."],[/^Implicit (?:map )?keys need to be .*/,
"There is no key with a colon here."],[/^All mapping items must .*/,"The keys of one mapping must begin in the same column."],[/^Nested mappings are not .*/,"A \
value in the line of its key cannot be a key with a value."],[/^Unexpected scalar at node end.*/,"There is more text after the end of the value."],[/^Not a YAML token: .*/,
"There is more text after the end of the value."],[/^Sequence item without .*/,"This is neither an item of the list nor part of the item before it."],[/^Flow (?:map|sequence) in block .* end with a (.)$/,
"The closing $1 is missing, or is not indented more than its key."]];function dv(e){const t=e.message.split(`
`)[0]?.trim()??"",[n,s]=fv.find(([o])=>o.test(t))??[];return n&&s!==void 0?t.replace(n,s):/[.!?]$/.test(t)?t:`${t}.`}function zd(e,t,n){const s=t.lastIndexOf(`
`,n-1)+1,o=Cr(t,s),i=Math.max(0,n-s),r={text:t,offset:n,start:s,line:o,before:o.slice(0,i),after:o.slice(i)};for(const a of hv){const c=a(e,r);if(c!==void 0)return c}}
const hv=[({code:e})=>e==="TAB_AS_INDENT"?"Indent with spaces.":void 0,(e,{line:t})=>/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(t)?"Resolve the merge conflict, and\
 remove its marks.":void 0,(e,{line:t})=>/^\s*```/.test(t)?"Remove the line: a definition contains only YAML.":void 0,({message:e=""})=>Kd.test(e)?"Close it, an\
d indent its continuation lines more than its key.":void 0,({code:e})=>e==="BAD_DQ_ESCAPE"?"A backslash begins an escape in double quotes: double it, or use sin\
gle quotes.":void 0,({code:e},{after:t})=>e==="BAD_SCALAR_START"?`Put quotes around a text that begins with ${t[0]??"it"}.`:void 0,mv,pv,gv,wv,$v,(e,{line:t})=>/(?<!\$)\{\{/.
test(t)?'Put quotes around a value that begins with a brace, as in "{{ \u2026 }}".':void 0,({code:e},{after:t})=>e==="BAD_ALIAS"?To(t):void 0,({message:e=""},{before:t})=>/^Tags and anchors must be separated/.
test(e)?To(/[!&]\S*$/.exec(t)?.[0]??"&"):void 0,kv,Sv,({message:e=""})=>kn.test(e)?"Write a colon and a space after the key.":void 0,_v];function To(e){const[t=""]=e;
return`Put quotes around a text that begins with ${t}: without them it is ${{"*":"an alias","&":"an anchor","!":"a tag"}[t]??"special"}.`}function mv({message:e=""},{
before:t,after:n}){if(/^Unexpected scalar at node end/.test(e))return/["']\s*$/.test(t)?'A value that begins with a quote ends at the next one: put all of it in\
to quotes of the other kind, or write it below "|".':/[\w\]}]\s+$/.test(t)&&/^[\w"'-]+\s*:/.test(n)&&/[[{]/.test(t)?"Write a comma before it.":void 0}const Ir=/(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;
function pv({message:e=""},{text:t,start:n,before:s,line:o}){if(/^Not a YAML token/.test(e)&&Ir.test(s))return`Begin the text in the next line, indented, or rem\
ove ${/[|>]/.exec(s)?.[0]} and write it in quotes.`;const i=Rr(t,n)?.line??"",r=Ke(o)<=Ke(i);return Ir.test(i)&&r&&(e.startsWith("All mapping")||kn.test(e))?"In\
dent the text more than its key.":void 0}function gv({code:e},{text:t,start:n,line:s}){if(e!=="BAD_INDENT")return;const o=Ke(s);let i;for(let r=n,a=0;a<Vd;a++){
const c=Rr(t,r);if(!c)return;if(Ke(c.line)<=o)return i!==void 0&&Ir.test(c.line)&&Ke(c.line)<o?`The first line of this text begins in column ${Ke(i)}: no other \
line of it may begin before that column.`:void 0;i=c.line,r=c.start}}const bv=5e3;function wv({message:e=""},{text:t,offset:n}){if(!/^Flow (?:map|sequence) in block collection must be/.
test(e))return;let s=0;for(let o=n-1;o>=Math.max(0,n-bv);o--){const i=t[o]??"";if((i==="]"||i==="}")&&s++,!(i!=="["&&i!=="{")&&!(s-- >0))return`Close the ${i} o\
f line ${t.slice(0,o).split(`
`).length}.`}}const yv=[[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"which is no ordinary space: replace it with one"],[/[\u200b-\u200f\u2060\ufeff\u00ad]/,
"which is invisible: remove it"],[/\uff1a/,'which is no ordinary colon: write ": "'],[/^\s*[\u2013\u2014]/,'which is no hyphen: write "-"']];function $v(e,{line:t}){
const n=Jd(t);return n&&`The line has ${n}.`}function Jd(e){for(const[t,n]of yv){const s=t.exec(e);if(!s)continue;return`the character U+${(s[0].codePointAt(0)??
0).toString(16).toUpperCase().padStart(4,"0")} in place ${[...e.slice(0,s.index)].length+1}, ${n}`}}function kv({message:e=""},{line:t}){if(!(!kn.test(e)&&!/^Nested mappings/.
test(e)))return/^\s*-[^\s-]/.test(t)?"Write a space after the hyphen.":kn.test(e)&&/^\s*(?:- +)*[\w-]+:\S/.test(t)?"Write a space after the colon.":void 0}function Sv({
message:e=""},{text:t,start:n,line:s,after:o}){if(!/^Nested mappings are not allowed/.test(e))return;if(/:(?:\s|$)/.test(o))return'Put quotes around a text that\
 contains ": ".';const i=Cr(t,n+s.length+1);return Ke(i)>Ke(s)?`The next line begins in column ${Ke(i)} and this one in column ${Ke(s)}: keys of one mapping beg\
in in one column.`:'Put quotes around a text that contains ": ".'}function _v({code:e,message:t=""},{text:n,start:s,line:o}){if(e!=="BAD_INDENT"&&!t.startsWith(
"Sequence item without"))return;const i=Rr(n,s)?.line,[r,a]=[Ke(o),Ke(i??"")];if(!(r===a||i===void 0))return`It begins in column ${r} and the line before it in \
column ${a}: keys of one mapping begin in one column.`}function Cr(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n).replace(/\r$/,"")}const Vd=1e3;function Rr(e,t){for(let n=t,s=0;n>0&&s<Vd;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=Cr(e,n);if(o.trim()!=="")return{line:o,start:n}}}const Ke=e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1;function Ev(e,t,n,s){if(e.type===ge.X5.BLOCK_LITERAL||
typeof t!="string")return;const[o=0,i=o]=e.range??[],r=e.type===ge.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,a=n.slice(r,i);return t.includes(`
`)||a.includes(`
`)?Ov(t,a,s):void 0}const vv=64*1024*1024;function Ov(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,r=1,a=0;for(const[u,l]of t.split(`
`).entries()){const f=l.trim().replace(/^["']/,u===0?"":"$&").replace(/["'\\]$/,"").trim();if(f===""||a>vv)continue;const h=e.indexOf(f,i);a+=(h<0?e.length:h)-i,
!(h<0)&&(r+=e.slice(i,h).split(`
`).length-1,o.has(r)||o.set(r,n+u),i=h+f.length)}const c=[];for(let u=1;u<=s;u++)c.push(o.get(u)??c.at(-1)??n);return c}function Yd(e){const t=Zd(e);if(![7,8,10].
includes(t.length))return;const n=Qd(t,t.length);return n&&Xd(n)}function Lr(e){const t=Zd(e);if(t.length<7)return;const n=Tv(t),s=n===void 0?void 0:Qd(t,n);if(!s||
n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&240)===224?3:(o&240)===240?4:2,r=xv(t.
slice(n+i));return r&&{...s,...r}}function qd(e){const{hour:t,minute:n,second:s,microsecond:o}=e,i=o===0?"":`.${Gt(o,6)}`;return`${Xd(e)}T${Gt(t,2)}:${Gt(n,2)}:${Gt(
s,2)}${i}`}const Sn=e=>new G("datetime",`${e}+00:00`,{tz:"UTC"});function Mv(e){const t=String(e.v),[,n="",s,o,i,r="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.
exec(t)??[];if(s===void 0)return Sn(n);const a=(Number(o)*3600+Number(i)*60+Number(r))*(s==="-"?-1:1);if(a===0)return Sn(n);const c=/\.\d+/.exec(n)?.[0]??"",u=Date.
parse(`${n.replace(/\.\d+/,"")}Z`)-a*1e3,l=new Date(u).toISOString();return/^(?!0000)\d{4}-/.test(l)?Sn(l.slice(0,19)+c):void 0}const Gt=(e,t)=>String(e).padStart(
t,"0"),Xd=({year:e,month:t,day:n})=>`${Gt(e,4)}-${Gt(t,2)}-${Gt(n,2)}`,Zd=e=>Buffer.from(e,"utf8").toString("latin1"),jr=e=>e!==void 0&&e>="0"&&e<="9";function Ht(e,t,n){
const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}function Tv(e){if(e.length===7)return 7;if(e[4]==="-")return e[5]!=="W"?10:e.length<
8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&jr(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;jr(e[t]);)t+=1;return t<9?t:t%2===0?7:8}
function Qd(e,t){const n=Ht(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]==="W")return Av({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Ht(
e,o,2);if(o+=2,s&&e[o++]!=="-")return;const r=Ht(e,o,2);if(!(i===void 0||r===void 0||i<1||i>12||r<1))return r<=Nv(n,i)?{year:n,month:i,day:r}:void 0}function Av(e){
const{text:t,year:n}=e,s=Ht(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.hasDash&&t[o++]!=="-")return;i=Ht(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>
53)return;const r=Ao(n,0,4),a=r.getTime()-(r.getUTCDay()+6)%7*864e5,c=new Date(a+((s-1)*7+i-1)*864e5);if(s===53&&![Ao(n,0,1),Ao(n,11,31)].some(f=>f.getUTCDay()===
4))return;const[u,l]=[c.getUTCFullYear(),c.getUTCMonth()+1];return u>=1&&u<=9999?{year:u,month:l,day:c.getUTCDate()}:void 0}function Ao(e,t,n){const s=new Date(
0);return s.setUTCFullYear(e,t,n),s}const Nv=(e,t)=>Ao(e,t,0).getUTCDate();function xv(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=eh(e,0,n);if(!s||s.hour>
23||s.minute>59||s.second>59)return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=eh(e,t+1,e.length);return!o||o.hasMore?
void 0:o.hour*3600+o.minute*60+o.second<86400?s:void 0}function eh(e,t,n){const s=[0,0,0];let o=t,i=!0;const r=(u,l)=>{const[f=0,h=0,d=0]=s;return{hour:f,minute:h,
second:d,microsecond:u,hasMore:l}};for(let u=0;u<3;u+=1){const l=Ht(e,o,2);if(l===void 0)return;s[u]=l;const f=e[o+2];if(o+=3,u===0&&(i=f===":"),o>=n)return r(0,
f!==void 0);if(!(i&&f===":")){if(f==="."||f===",")break;if(i)return;o-=1}}const a=Math.min(n-o,6),c=Ht(e,o,a);if(c!==void 0){for(o+=a;jr(e[o]);)o+=1;return r(c*
10**(6-a),o<e.length)}}function Iv(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.test(e)?!1:nh(e)??
sh(e)??oh(e)??e}const th=new Map([["str",e=>e],["null",()=>null],["bool",Cv],["int",nh],["float",e=>sh(e)??Rv(e)],["timestamp",oh]]);function Cv(e){return/^(?:yes|true|on)$/i.
test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}function Rv(e){const t=e.replaceAll("_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?Ce(Number(
t)):void 0}function nh(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.exec(e)??[],s=n.replaceAll("_","");if(t===
void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,r)=>i*60n+BigInt(r),0n):o=BigInt(/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),
Ye(t==="-"?-o:o)}function sh(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return Ce(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.exec(e);if(t)return Ce(+`${t[1]}Infi\
nity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").split("."),i=s.split(":").map(Number);
i.push(+`${i.pop()??0}.${o}`);const r=i.reduce((a,c)=>a*60+c,0);return Ce(e.startsWith("-")?-r:r)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?Ce(Number(e.replaceAll("_",""))):void 0}function oh(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,r,a,c="",u,l,f,h]=t,d=$=>$.padStart(2,"0"),g=`${n}-${d(s)}-${d(o)}`;if(!Lr(`${g}T${d(i??"0")}:${r??"00"}:${a??"00"}`))
return;if(i===void 0)return s.length+o.length===4?new G("date",g):void 0;const m=c.slice(0,6).padEnd(6,"0"),p=`${d(i)}:${r}:${a}${Number(m)===0?"":`.${m}`}`,b=Number(
f??0)*60+Number(h??0),w=l===void 0?"":`${l}${d(`${Math.floor(b/60)}`)}:${d(`${b%60}`)}`,y=u===void 0?w:"+00:00";return new G("datetime",`${g}T${p}${y==="-00:00"?
"+00:00":y}`)}const Lv=5e5,Pr=100,Dr=100,jv="The file has more than 10,000 anchors, tags and aliases.",Pv='Pass values with the input "matrix" or "params_file".',
ih="Write it out, or use a matrix.",Dv="The file has more than 600,000 keys, values, signs and line breaks.",Uv='Remove the line "---", or move what follows it \
to another file.',No=`The file is nested deeper than ${Pr} levels.`,Bv=`${To("*")} An alias needs the anchor, such as &base, before it.`,rh="Remove it, or put q\
uotes around a text that begins with !.";class et extends Error{code;offset;hint;constructor(t,n,s,o){super(n),this.code=t,this.offset=s,this.hint=o}}function ah(e){
const t=(n,s,o,i)=>{const r=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:r,excerpt:e.excerpt(r),...i&&{hint:i}}};try{const{documents:n,errors:s}=iv(
e.text,{maxDepth:Pr,maxErrors:Dr}),[o,i]=n,r=lv(s,e.text),a=r.find(({message:h})=>h.startsWith("Maximum call stack"));if(a)return{problems:[t("too-deep",No,a.pos[0])]};
if(r.length>0){const h=Wv(n),d=r.slice(0,Dr).map(g=>{const m=uv(g,e.text,h);return t("yaml-syntax",dv(g),m,zd(g,e.text,m))});return{problems:Gv(d)}}if(!o)return{
problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-document","A file can contain only one YAML document; this is the start of a \
second one.",i.range?.[0]??0,Uv)]};if(!o.contents)return{problems:[t("empty-file","The file is empty.",0)]};const c=Kv(e,o),u=c.read(o.contents,0),{problems:l}=c,
f=h=>c.unread.has(ds(h));return{...l.length===0&&{tree:u},draft:u,problems:l,isUnread:f}}catch(n){if(n instanceof Mo){const{of:s,offset:o}=n;return s==="levels"?
{problems:[t("too-deep",No,o)]}:s==="parts"?{problems:[t("file-too-large",Dv,o,Pv)]}:{problems:[t("too-many-aliases",jv,o,ih)]}}if(n instanceof et)return{problems:[
t(n.code,n.message,n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[t("too-deep",No,0)]};throw n}}const ds=e=>`${e?.line}:${e?.column}`;function Fv(e,t){
if(e.kind==="sequence"&&t.kind==="sequence"){const s=new Set(t.items.flatMap(ch)),o=e.items.filter(i=>!ch(i).some(r=>s.has(r)));return{...t,items:[...o,...t.items]}}
if(e.kind!=="mapping"||t.kind!=="mapping")return t;const n=new Map(e.members.map(s=>[Oo(s.key),s]));for(const s of t.members)n.set(Oo(s.key),s);return{...t,members:[
...n.values()]}}function ch(e){return e.kind==="scalar"?[e.value]:e.kind==="sequence"?[]:e.members.flatMap(({key:t,node:n})=>(t==="name"||t==="id")&&n.kind==="s\
calar"?[n.value]:[])}function Wv(e){const t=[];for(const n of e)(0,ge.YR)(n,{Scalar(s,{type:o,range:i}){(o===ge.X5.QUOTE_DOUBLE||o===ge.X5.QUOTE_SINGLE)&&t.push(
i?.[0]??0)}});return t.sort((n,s)=>n-s)}function Gv(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(s)?!1:(t.add(s),!0)})}function Hv(e){
const t=new Map,n=new Map;return(0,ge.YR)(e,{Node(s,o){!(0,ge.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);const i=(0,ge.Vj)(o)?t.get(o.source):void 0;(0,ge.Vj)(
o)&&i&&n.set(o,i)}}),n}function Kv(e,t){const n=[],s=new WeakSet,o=new Set,i=new Set;let r=0;const a=Hv(t),c=p=>p?.range?.[0]??0;function u({code:p,message:b,offset:w,
hint:y}){const $=`${p} ${w}`;if(n.length>=Dr||i.has($))return;i.add($);const k=e.at(w);n.push({code:p,message:b,at:k,excerpt:e.excerpt(k),...y&&{hint:y}})}function l(p,b){
u(b);const w=e.at(b.offset),y={kind:"scalar",at:w,value:p,textAt:w};return s.add(y),o.add(ds(w)),y}function f(p,b,w=0){r++;const y=p?c(p):w;if(r>Lv)throw new et(
"too-many-aliases","Aliases make the file too large to read.",y,ih);if(b>Pr)throw new et("too-deep",No,y);const $=e.at(y);if(p!==null&&!(0,ge.Vj)(p)&&h(p),p===null)
return{kind:"scalar",at:$,value:null,textAt:$};if((0,ge.Vj)(p)){const k=a.get(p);if(k)return f(k,b+1);const _=`No anchor &${p.source} precedes this alias.`;return l(
`*${p.source}`,new et("unknown-alias",_,y,Bv))}if((0,ge.oP)(p))return{kind:"sequence",at:$,items:p.items.map(k=>f(k,b+1,y))};if((0,ge.jh)(p)){const k=p.items,_={
kind:"mapping",at:$,members:g(k,b)};return k.some(({key:S})=>!(0,ge.jn)(S)&&!(0,ge.Vj)(S))&&(s.add(_),o.add(ds($))),_}return d(p,$)}function h(p){const{anchor:b,
tag:w}=p;if(b!==void 0&&!/^[\w-]+$/.test(b)){const k=`"&${b}" is not an anchor, whose name has only letters, digits, "-" and "_".`;u(new et("yaml-syntax",k,c(p),
To("&")))}const y=w===void 0||w==="!"||/^tag:yaml\.org,2002:(?:map|seq)$/.test(w);if((0,ge.jn)(p)||y)return;const $=w.replace("tag:yaml.org,2002:","!!");u(new et(
"unknown-tag",`The tag ${$} is not supported.`,c(p),rh))}function d(p,b){const w=p.type===ge.X5.BLOCK_LITERAL||p.type===ge.X5.BLOCK_FOLDED,y=w?e.text.indexOf(`
`,p.range?.[0]??0)+1:0,$=w&&y>0?e.at(y):b,k=p.source??String(p.value??""),_=p.tag==="!"?void 0:p.tag?.replace("tag:yaml.org,2002:",""),S=p.type===ge.X5.PLAIN||p.
type===void 0,E=S?k:String(p.value??""),v=S?Iv(k):E,O=_===void 0?v:th.get(_)?.(E);if(O===void 0){const R=p.tag?.replace("tag:yaml.org,2002:","!!"),L=th.has(_??"")?
`does not fit "${k}"`:"is not supported",H=new et("unknown-tag",`The tag ${R} ${L}.`,c(p),rh);return l(E,H)}if(S&&_===void 0&&(k==="="||k==="<<")){const R=`"${k}\
" has a special meaning in YAML.`;return l(k,new et("yaml-syntax",R,c(p),"Quote it."))}const A=Ev(p,O,e.text,$.line);return{kind:"scalar",at:b,value:O,textAt:$,
...S&&_===void 0&&typeof O!="string"?{written:k}:{},...A&&{textLines:A}}}function g(p,b){const w=[],y=new Map;for(const k of p){if((0,ge.jn)(k.key)&&k.key.source===
"<<"&&k.key.type===ge.X5.PLAIN){w.push(...m(f(k.value,b+1,c(k.key)),c(k.key)));continue}const S=f(k.key,b+1);if(S.kind!=="scalar"){const A=c(k.key),x=zd({},e.text,
A);u(new et("yaml-syntax","A key must be text or a number.",A,x));continue}const E=f(k.value,b+1,k.key?.range?.[2]??c(k.key));s.has(E)&&o.add(ds(S.at));const v=Oo(
S.value),O=y.get(v);if(O){const A=`The key '${qe(S.value)}' occurs a second time; the first is on line ${O.keyAt.line}.`;u(new et("duplicate-key",A,c(k.key),"Re\
move one of them.")),typeof S.value!="string"&&o.add(ds(S.at))}y.set(v,{key:S.value,keyAt:S.at,node:O?Fv(O.node,E):E})}const $=new Map(w.map(k=>[Oo(k.key),k]));
for(const[k,_]of y)$.set(k,_);return[...$.values()]}function m(p,b){if(p.kind==="mapping")return p.members;const w=p.kind==="sequence"?p.items.filter(y=>!s.has(
y)):[];if(s.has(p))return[];if(p.kind!=="sequence"||!w.every(y=>y.kind==="mapping")){const y="The merge key << needs a mapping or a list of mappings.";return u(
new et("yaml-syntax",y,b)),[]}return w.toReversed().flatMap(({members:y})=>y)}return{problems:n,unread:o,read:(p,b)=>f(p,b)}}const zv=1024*1024,Ur=160;function xo(e,t){
const n=[0];for(let a=e.indexOf(`
`);a>=0;a=e.indexOf(`
`,a+1))n.push(a+1);const s=a=>(n[a]??e.length+1)-1,o=Jv(e),i=a=>uh(o,a);return{text:e,file:t,at(a){const c=Math.max(1,uh(n,a+1)),u=n[c-1]??0;return{file:t,line:c,
column:a-u-(i(a)-i(u))+1}},line:a=>[n[a-1]??e.length,s(a)],excerpt({line:a,column:c}){const u=n[a-1]??e.length,l=Math.max(0,c-1-Ur/2),f=r(u,l),h=[...e.slice(f,Math.
min(s(a),f+2*Ur)).replace(/\r$/,"")].slice(0,Ur),d=h.slice(0,c-1-l).map(g=>g==="	"?"	":" ");return`${h.join("")}
${d.join("")}^`}};function r(a,c){const u=i(a);let l=a+c;for(let f=-1;f!==i(l)-u;)f=i(l)-u,l=a+c+f;return/[\udc00-\udfff]/.test(e[l]??"")&&l++,Math.min(l,e.length)}}
function Jv(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}function uh(e,t){let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;
(e[o]??0)<t?n=o+1:s=o}return n}const Vv=(e,t)=>({code:"file-too-large",message:`The file has ${t.toLocaleString("en-US")} bytes; a definition has at most 1 MiB.`,
at:{file:e,line:1,column:1}}),Yv=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;function qv(e,t){const n=(i,r,a=1,c)=>({problems:[{code:i,
message:r,at:{file:t,line:a,column:1},...c&&{hint:c}}]});if(e.byteLength>zv)return{problems:[Vv(t,e.byteLength)]};let s;try{s=new TextDecoder("utf-8",{fatal:!0}).
decode(e)}catch{return n("not-utf8","The file is not UTF-8 text.",Xv(e),"Save it as UTF-8.")}const[o]=Yv.exec(s)??[];if(o!==void 0){const{line:i}=xo(s,t).at(s.indexOf(
o)),r=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),a=`The file has the character U+${r}, which YAML does not allow.`;return n("control-chara\
cter",a,i,`If it is intended, write "\\u${r}" in double quotes.`)}return{text:s.replace(/\r(?!\n)/g,`
`),problems:[]}}function Xv(e){let t=1;for(let n=0;n<e.length;t++){const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder("utf-8",{fatal:!0}).
decode(o)}catch{return t}n+=o.length+1}return t}function $e(e){switch(e.kind){case"scalar":return e.value;case"sequence":return e.items.map($e);case"mapping":return new Map(
e.members.map(({key:t,node:n})=>[t,$e(n)]))}}function Br(e){switch(e.kind){case"scalar":return e.written===void 0||e.value===null||lh(e.written)?e.value:e.written;case"\
sequence":return e.items.map(Br);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,Br(n)]))}}const lh=e=>/^(?:0|-?[1-9]\d*)$/.test(e),Nt=e=>e.kind===
"scalar"&&typeof e.value=="string",tt=e=>e.kind==="scalar"&&e.value===null,fh=e=>e.kind==="sequence"&&e.items.every(Nt),Zv={date:"date",datetime:"time",int:"num\
ber",float:"number"};function nt(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;if(t===null)return"nothing";if(typeof t==
"boolean")return`the boolean ${t?"true":"false"}`;if(typeof t=="number")return`the number ${t}`;if(typeof t=="string")return"text";if(!(t instanceof G))return"a\
 value of another type";const n=Zv[t.tag];return n===void 0?"a value of another type":`the ${n} ${e.written??String(t.v)}`}const Fr=e=>dh(e,{isAsWritten:!1}),Wr=e=>dh(
e,{isAsWritten:!0});function dh(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?M0(e):Iu(e)}}catch(c){if(!(c instanceof SyntaxError))throw c;/^\s*[[{]\s*["[{]/.
test(e)&&(n=c.message)}const{tree:s,problems:o}=ah(xo(e,"input"));if(s)return{value:t?Br(s):$e(s)};if(n!==void 0)return{error:n};const[i]=o,r=i?.at?` (line ${i.
at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(/: ".*/s,"").replace(/^The file/,"It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${r}`}}
const _n={gcs_prefix:"gcp-batch-workflow",universe:"googleapis.com",image:"mirror.gcr.io/library/python:3.11-slim",image_streaming:"false",cache:"false",machine_type:"\
e2-standard-4",install_gpu_drivers:"true",provisioning_model:"STANDARD",fallback_after:"15m",start_early:"never",task_timeout:"6h",skip_default_labels:"false",no_external_ip:"\
false",timeout:"1h",stream_logs:"true",fail_on_error:"true",on_runner_loss:"stop",resume:"false",history:"false",job_summary:"true",check_run:"auto",comment_on_pr:"\
never",cleanup:"always",dry_run:"false",preflight:"false",runs_on_may_set:"all",allow_key_files:"false",allow_unsafe_events:"false"},Io=336*3600,ke={project_id:{
form:"text",about:"Project that runs the Batch job."},region:{form:"text",about:"Region of the Batch job, e.g. `us-central1`."},gcs_bucket:{form:"text",about:"B\
ucket for the files and results of the job; it must exist."},credentials_path:{form:"text",about:"Key file on the runner, for the requests of this job only. Wor\
kload identity needs no key."},machine_type:{property:"machineType",form:"text",pattern:pe.machineType,expected:"a machine type such as e2-standard-4",isOfTemplate:!0},
max_parallel_tasks:{property:"maxParallelTasks",form:"whole",min:1,max:5e3,about:"Number of tasks of the job that run at the same time, unless its strategy sets\
 `max-parallel`."},cpu_count:{form:"number",min:.1,max:416},cpu_milli:{form:"whole",min:100,max:416e3,input:"cpu_count",about:"Thousandths of a vCPU reserved fo\
r each task; see `cpu_count`."},memory_mb:{property:"memoryMib",form:"whole",min:128,max:3e7},min_cpu_platform:{property:"minCpuPlatform",form:"text",isOfTemplate:!0},
boot_disk_size_gb:{property:"bootDiskGb",form:"whole",min:30,max:65536,isOfTemplate:!0},boot_disk_type:{property:"bootDiskType",form:"text",isOfTemplate:!0},disks:{
form:"mapping",about:"Additional disks of each VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its pat\
h."},mounts:{form:"mapping",about:"Buckets and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://serve\
r/export`, with `:rw` at the end for write access ([files.md](files.md#mounts))."},gpu_count:{form:"whole",min:0,max:16},gpu_type:{form:"text"},install_gpu_drivers:{
property:"installGpuDrivers",form:"boolean"},preemptible:{form:"boolean",input:"provisioning_model",about:"The same as `spot`.",isOfTemplate:!0},spot:{form:"boo\
lean",input:"provisioning_model",about:"Spot machines: cheaper, but can be preempted at any time.",isOfTemplate:!0},provisioning_model:{form:"text",isOfTemplate:!0},
max_preemptions:{form:"whole",min:1,max:11,isOfTemplate:!0},fallback:{form:"entries",isOfTemplate:!0},fallback_after:{form:"text"},on_out_of_memory:{form:"entri\
es",isOfTemplate:!0},start_early:{form:"text"},expected:{form:"text",about:"How long the tasks of the job take together, such as `5m`, for jobs that need it and\
 start early ([machines.md](machines.md#start-early)). Earlier runs count more, with `history`."},image:{property:"image",form:"text",pattern:pe.image,expected:"\
the address of an image, such as us-docker.pkg.dev/my-project/images/etl:1",example:"us-docker.pkg.dev/my-project/images/etl:1"},requirements:{form:"list"},cache:{
property:"cache",form:"boolean"},env:{form:"mapping",input:"env_vars",about:"Environment variables of the tasks."},secrets:{form:"mapping",about:"Environment va\
riables from Secret Manager: a variable and `SECRET`, `SECRET:VERSION` or the full name."},needs_artifacts:{form:"jobs",about:"Needed jobs whose artifacts the t\
asks find in `$NEEDS_ARTIFACTS_DIR`, or `true` for all of them ([files.md](files.md#artifacts))."},service_account:{property:"serviceAccount",form:"text",pattern:pe.
serviceAccount,expected:"the e-mail of a service account",input:"batch_service_account",example:"tasks@my-project.iam.gserviceaccount.com",about:"Service accoun\
t of the VMs."},network:{property:"network",form:"text",isOfTemplate:!0},subnetwork:{property:"subnetwork",form:"text",isOfTemplate:!0},no_external_ip:{property:"\
noExternalIp",form:"boolean",isOfTemplate:!0},tags:{property:"tags",form:"list"},labels:{form:"mapping",about:"Labels of the Batch job and its VMs."},priority:{
property:"priority",form:"whole",min:0,max:99},timeout_seconds:{form:"whole",min:1,max:Io,input:"task_timeout",about:"Maximum duration of a task, in seconds."},
retry_count:{property:"maxRetries",form:"whole",min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a machine f\
ailure."},zones:{property:"zones",form:"list",about:"Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"reservatio\
n",form:"text",pattern:pe.reservation,expected:"a name, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},instance_template:{
property:"instanceTemplate",form:"text"},image_streaming:{property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{form:"tex\
t"},placement:{property:"placement",form:"text",pattern:/^collocated$/i,expected:"COLLOCATED"}},Qv={image:ke.image,env:ke.env,environment:ke.env,needs_artifacts:ke.
needs_artifacts},eO=e=>hh((t,n)=>{const s=n.input??t;return mh(e,s,n)??(n.form==="text"?tO(s):void 0)}),tO=e=>new Map(Object.entries(_n)).get(e),nO=(e,t)=>hh((n,s)=>mh(
e,n,s)??t[s.property]);function hh(e){const t=Object.entries(ke).flatMap(([n,s])=>"property"in s?[[s.property,e(n,s)]]:[]);return Object.fromEntries(t)}function mh(e,t,n){
switch(n.form){case"text":return n.pattern?e.matching(t,n.pattern,n.expected??""):e.text(t);case"whole":return e.integer(t,n);case"boolean":return e.boolean(t);case"\
list":return e.list(t)}}const ph=["STANDARD","SPOT","FLEX_START","RESERVATION_BOUND"];function sO(e,t){const n=e.text("cpu_count"),s=n===void 0?void 0:Math.round(
Number(n)*1e3),{min:o,max:i}=ke.cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse("cpu_count",`must be a number of vCPUs from ${o/1e3} to ${i/1e3}; got "${n}"`);const r={
...eO(e),requirements:t.split(`
`).map(a=>a.trim()).filter(a=>a&&!a.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...ke.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:oO(e),registryUsername:e.text("registry_username"),registryPassword:iO(e),provisioningModel:e.choice("provisioning_model",ph),maxPreemptions:e.integer(
"max_preemptions",ke.max_preemptions),fallback:wh(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",bh)??900,startEarly:e.choice(
"start_early",gh),onOutOfMemory:e.text("on_out_of_memory")==="next"?"next":wh(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration(
"task_timeout",ke.timeout_seconds)??6*3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("\
skip_default_labels")};return aO(e,r),r}function oO(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,Math.max(0,s)).trim();
o===""?e.refuse("mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} twice`):t.set(o,n.slice(
s+1).trim())}return t}const gh=["never","auto","always"],bh={min:1,max:48*3600};function wh(e,t,n){const s=e.text(t);if(s===void 0)return;const o=Fr(s),i=`Write\
 for example ${t}: '[{machine_type: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,i);return}const{value:r}=o,a=Array.
isArray(r)?r:void 0,c=a?.flatMap(u=>u instanceof Map?[u]:[]);if(c&&c.length===a?.length)return c;e.refuse(t,`must be ${n}`,i)}function iO(e){const t=e.text("reg\
istry_password");if(t===void 0||pe.secretVersion.test(t))return t;e.refuse("registry_password","must be projects/P/secrets/S/versions/V, a secret of Secret Mana\
ger")}function Gr(e){if(!pe.environmentName.test(e))return`has the invalid variable name '${e}'`;if(pe.reservedName.test(e))return`sets ${e}, which ${e.startsWith(
"BATCH_")?"Batch":"the task runner"} sets itself`}function rO(e){if(pe.environmentName.test(e))return;const t=e.replace(/^export\s+/,"").replace(/[^A-Za-z0-9_]/g,
"_");return pe.environmentName.test(t)?`Write ${t}=VALUE.`:"Names have letters, digits and underscores, and do not begin with a digit."}function aO(e,t){for(const[
n,s]of[["env_vars",t.env],["secrets",t.secrets]])for(const o of s.keys()){const i=Gr(o);i&&e.refuse(n,i,rO(o))}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[
n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:["gpu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}const yh=/[\u0000-\u001f\u007f]/,cO=e=>[...e].filter(
([,t])=>!yh.test(t)),uO=e=>[...e].filter(([,t])=>yh.test(t));function lO(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.mapping(
s)??[]){const r=Gr(o);r&&e.refuse(s,r),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}, which \
no variable can hold`);return n}function fO(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],`sets ${s}, and so does the \
plain environment`)}const ut=e=>"bucket"in e,dO=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,$h="/mnt/disks",hO='For example /mnt/disks/data: letters, digits, ".", \
"_" and "-" between slashes.',mO=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,pO=/[;&|`$<>"'\\\s*?]/,gO=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,bO="gs://bucket\
/folder or nfs://server/export";function wO(e,t,n){const s=[];for(const[o,i]of e){const r=o.replace(/\/+$/,""),a=[...t,...s.map(u=>u.path)].find(u=>yO(r,u)),c=$O(
r,i);!r.startsWith(`${$h}/`)||!dO.test(r)?n(`has the path '${o}', which is not below ${$h}/`,hO):a!==void 0?n(`has the path '${r}', where '${a}' is already`,"Ne\
ither can be inside the other."):typeof c=="string"?n(`has '${i}' for ${r}, which ${c}`):s.push(c)}return s.toSorted((o,i)=>Number(ut(i.source))-Number(ut(o.source)))}
const yO=(e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`);function $O(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(":rw"),i=o?n.
slice(0,-3):n,r=s.find(u=>!gO.test(u));if(r!==void 0)return`has the option '${r}', which is not --name or --name=value`;const a=[i,...s].find(u=>/:r[ow]$/i.test(
u))?.slice(-3);if(a!==void 0)return`has '${a}'; only ':rw' is allowed, directly after the address, and without it the mount is read-only`;const c=kO(i);return typeof c==
"string"?c:!ut(c)&&s.length>0?"has options, which only buckets can have":{path:e,source:c,isWritable:o,options:s}}function kO(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.
exec(e)??[];if(t===void 0)return`is not ${bO}, with :rw at the end for write access`;if(pO.test(s))return"has white space or a special character in its path";if(s.
split("/").some(o=>o===".."||o==="."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return pe.bucket.test(n)?{bucket:n,folder:o}:
`has the invalid bucket name '${n}'`}return mO.test(n)?s.length>1?{server:n,export:s}:"has no export; write for example nfs://10.0.0.2/share":`has the invalid s\
erver name or address '${n}'`}const kh=e=>ut(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,Sh=({isWritable:e})=>e?"roles/stora\
ge.objectUser":"roles/storage.objectViewer";function SO({path:e,source:t,isWritable:n,options:s}){return ut(t)?{gcs:{remotePath:t.folder===""?t.bucket:`${t.bucket}\
/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},mountPath:e}}function _O(e){
const t=e.text("cpu_count"),n=e.text("cpu_milli");t&&n&&Math.round(Number(t)*1e3)!==Number(n)&&Co(e,["cpu_count",t],["cpu_milli",n]);const s=e.boolean("spot"),o=e.
boolean("preemptible");s!==void 0&&o!==void 0&&s!==o&&Co(e,["spot",String(s)],["preemptible",String(o)]);const i=e.text("gpu_type");i!==void 0&&Number(e.text("g\
pu_count"))===0&&e.has("gpu_count")&&Co(e,["gpu_type",i],["gpu_count","0"]);const r=e.mapping("env")??new Map,a=[...e.mapping("environment")??[]].find(([u,l])=>{
const f=r.get(u);return f!==void 0&&f!==l}),[c]=a??[];c!==void 0&&_h(e,["env","environment"],u=>`sets ${c}, and ${u} sets it to another value`)}function Co(e,t,n){
const s=new Map([t,n]);_h(e,[t[0],n[0]],(o,i,r)=>`is ${s.get(r)}, but ${o} is ${s.get(i)}`)}function _h(e,[t,n],s){const[o,i]=EO(e,t,n)?[t,n]:[n,t],r=e.at(o),a=r?
`${o} on line ${r.line}, column ${r.column}`:o;e.refuseEither([i,o],s(a,o,i),"Remove one of them.")}function EO(e,t,n){const[s,o]=[e.at(t),e.at(n)];return!s||!o?
!0:s.line===o.line?s.column<o.column:s.line<o.line}const Ro=["provisioning_model","spot","preemptible"],Eh=168*3600;function vh(e,t){const n=e.boolean("spot")??
e.boolean("preemptible"),s=e.choice("provisioning_model",ph);return s!==void 0&&n!==void 0&&n!==(s==="SPOT")&&Co(e,["provisioning_model",s],[e.has("spot")?"spot":
"preemptible",String(n)]),s??(n===void 0?t.provisioningModel:n?"SPOT":"STANDARD")}function vO(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer("max_pr\
eemptions",ke.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const r=n!=="STANDARD"&&!Ro.some(a=>e.has(a));return(i!==
void 0||r&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}const Oh=e=>`${e}\
 is only available with the provisioning model SPOT or FLEX_START`;function OO(e,t){ye.withoutStandard.test(t)&&e.refuseEither(["max_preemptions"],`does not fit\
: ${Oh(t)}`)}function MO(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==void 0&&t.reservation!=="NO_RESERVATION",i=[...Ro,"machine_type"];n===
"SPOT"&&ye.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot machines of type ${s}`),n==="STANDARD"&&ye.withoutStandard.test(s)&&e.
refuseEither(i,`does not fit: ${Oh(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&e.refuseEither(Ro,"needs reservation when it is RESERVATION_BOUND","Na\
me the reservation."),n==="FLEX_START"&&TO(e,t,o)}function TO(e,t,n){const{machineType:s}=t;if(t.gpu===void 0&&!ye.flexStart.test(s)){const o=[...Ro,"machine_ty\
pe"];Vi(s)?e.refuseEither(o,`does not fit: FLEX_START is only for machines with GPUs and for H4D, not for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not \
known to have GPUs`)}t.taskTimeoutSeconds>Eh&&e.refuseEither(["timeout_seconds"],`is ${t.taskTimeoutSeconds} s; tasks on FLEX_START machines run for at most 7 d\
ays`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be combined with the provisioning model FLEX_START"),n&&e.refuseEither(["reservation"],"cannot \
be combined with the provisioning model FLEX_START","Remove it.")}const Mh="/opt/gcp-batch-workflow",Th=[50001,50002,50003,50004,50006],hs=1e5,Lo=5e3,AO=1e6,St=(e,t)=>Math.
min(e.parallelism||Lo,t,Lo),NO="started-early",xO=120,IO=10;function Hr(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:xh(s.image)}:
s,i={...E_(t,e.identity,e.skipDefaultLabels),...e.early&&{[NO]:"true"}},r=Ah(o,e.early),a=Ue(o),c={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},
taskGroups:[{taskCount:String(e.taskCount),parallelism:String(e.parallelism??St(t,e.taskCount)),...a.tasksPerVm!==void 0&&{taskCountPerNode:String(a.tasksPerVm)},
taskSpec:{maxRunDuration:`${CO(o,e.early)}s`,maxRetryCount:r,...r>0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...Th]}}]},...RO(a),environment:{
variables:{...Object.fromEntries(cO(o.env)),[Gu]:e.jobUri,...e.early&&{[X0]:e.early.prepareUri},...!o.imageStreaming&&{[Z0]:Mh}},...o.secrets.size>0&&{secretVariables:Object.
fromEntries(o.secrets)}},...jO(o),runnables:[{displayName:t.job.id.slice(0,63),container:PO(o,n)}]}}],allocationPolicy:DO(o,i),logsPolicy:{destination:"CLOUD_LO\
GGING"}};return{...c,labels:{...i,[yt.spec]:Tt(JSON.stringify(c)).slice(0,32)}}}function CO(e,t){const n=e.taskTimeoutSeconds;if(!t)return n;const s=n+t.waitSeconds+
zu+xO;return e.provisioningModel==="FLEX_START"?Math.min(s,Eh):s}function Ah({maxRetries:e,provisioningModel:t},n){return n&&t==="SPOT"&&e>0?Math.min(e+1,IO):e}
function RO({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(e)},...t!==void 0&&{memoryMib:String(t)}}}}
const Nh="mirror.gcr.io/",Kr=e=>e.startsWith(Nh),xh=e=>Kr(e)?`docker.io/${e.slice(Nh.length)}`:e;function LO(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,
o={...s?.variables,[Hu]:t},i={...n.taskSpec,environment:{...s,variables:o}};return{...e,taskGroups:[{...n,taskSpec:i}]}}function jO({disks:e,mounts:t}){const n=[
...e.map(s=>({deviceName:Rd(s),mountPath:s.path})),...t.map(SO)];return n.length>0&&{volumes:n}}function PO(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-wor\
kflow:${Mh}`],...e.disks.map(({path:o})=>`${o}:${o}`),...e.mounts.map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"py\
thon3",commands:["-c",t.loader,t.archive],...s.length>0&&{volumes:s},...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}
function DO(e,t){const n=e.network!==void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>0?e.zones.
map(o=>`zones/${o}`):[`regions/${e.region}`]},instances:[{...s===void 0?{policy:UO(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],
...e.serviceAccount&&{serviceAccount:{email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},
...e.subnetwork!==void 0&&{subnetwork:e.subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{
placement:{collocation:e.placement.toUpperCase()}}}}function UO(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==void 0;return{machineType:e.
machineType,...e.minCpuPlatform!==void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&{image:"batch-debian"},
...e.bootDiskType!==void 0&&{type:e.bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.disks.map(s=>({deviceName:Rd(
s),newDisk:{type:s.type,sizeGb:String(s.sizeGb)}}))},...t&&!ln(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},...e.reservation!==void 0&&{
reservation:e.reservation}}}const BO=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
FO=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,WO=/\b404\b|not exist|not found/i,GO=300,HO="An NFS server must be reachable fr\
om the network of the VMs (firewall: TCP 2049 and 111), and must export to them.";function KO({machine:e},t){const{mounts:n}=e,s=n.length>0?t.find(l=>BO.test(l)):
void 0;if(s===void 0)return;const o=n.filter(({source:l})=>ut(l)&&s.includes(l.bucket)),r=(o.length>0?o:n).flatMap(l=>ut(l.source)?[{bucket:l.source.bucket,role:Sh(
l)}]:[]).map(({bucket:l,role:f})=>`gcloud storage buckets add-iam-policy-binding gs://${l} --role=${f} --member=VMS`),c=`The VM could not mount ${n.map(({path:l,
source:f})=>`${kh(f)} at ${l}`).join(", ")}.`;if(FO.test(s)&&r.length>0){const l=`The VMs' service account lacks a role. Run: ${r.join("; ")}.`;return{name:"Mou\
ntRefused",message:c,hint:l}}if(WO.test(s))return{name:"MountFailed",message:c,hint:'Check "mounts": it does not exist.'};const u=n.some(({source:l})=>!ut(l))?`\
Check "mounts". ${HO}`:'Check "mounts".';return{name:"MountFailed",message:`${c} The VM's log: ${s.trim().slice(0,GO).replace(/\.$/,"")}.`,hint:u}}const Kt="Ima\
geNotStarted",zO=[[/exec format error/i,{name:Kt,message:"The image is built for a different CPU architecture than that of the VM.",hint:"Build the image for th\
e CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform)."}],[/no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
{name:"DiskFull",message:"The boot disk is too small for the image.",hint:'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.'}],
[/toomanyrequests|pull rate limit|429 Too Many Requests/i,{name:Kt,message:"The registry of the image accepts no more pulls for now.",hint:'Set "registry_userna\
me" and "registry_password", or copy the image to Artifact Registry.'}],[/manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
{name:Kt,message:"The registry has no such image, or none for the CPU of the VM.",hint:'Check the input "image": its name, tag and platform.'}],[/pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
{name:Kt,message:"The VM may not pull the image, or it does not exist.",hint:'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy\
-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for other registries, set "registry_username" and "registry_password".'}],[/(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
{name:Kt,message:"The VM has no route to the registry of the image.",hint:"Without an external IP address, images need Private Google Access (Artifact Registry)\
 or Cloud NAT (any other registry)."}],[/executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,{name:Kt,
message:"The image has no python3.",hint:"Use an image with Python 3.9 or later as python3, such as python:3.11-slim."}],[/permission denied/i,{name:Kt,message:"\
The command in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function JO(e){for(const[
t,n]of zO)if(e.some(s=>t.test(s)))return n}const En={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the VMs.",hint:'Request \
more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},VO=[[/Limit: 0(?:\.0+)?(?![\d.])/,"The project has n\
one of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
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
//status.cloud.google.com."},eM=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,En],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
zr],[/constraints\/compute\.vmExternalIpAccess\b/i,YO],[/constraints\/compute\.trustedImageProjects\b/i,qO],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
Ih],[/\bNo VM has agent reporting\b/i,XO],[/service account specified in the instance template .* doesn't match/i,Rh],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
Ch],[/\bAPI has not been used in project\b/,ZO],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,Ph],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
Lh],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,jh],[/\b(?:Internal error|backendError|Please try again)\b/i,Uh]],tM=[[/QUOTA/,En],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
zr],[/SERVICE_ACCOUNT_MISMATCH/,Rh],[/SERVICE_ACCOUNT/,Ch],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,Lh],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,jh],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
Ih],[/NETWORK/,Ph],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,Uh],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,Dh]],nM=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
sM={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. The values that it names come from the inputs or from runs-o\
n.with of this job."};function Bh(e){const t=WE(e),n=eM.find(([s])=>s.test(e))?.[1]??(t&&tM.find(([s])=>s.test(t.code))?.[1]);return n===En?{...En,hint:oM(e)}:n||
(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(e)?QO:/non-retryable information/.test(e)?Dh:t||nM.test(iM(e))?sM:void 0)}function Jr(e){const{name:t=""}=Bh(
e)??{};return t===En.name||t===zr.name}const oM=e=>VO.find(([t])=>t.test(e))?.[1]??En.hint??"",iM=e=>e.replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g,
" ");function ms(e){for(const t of e.events.toReversed()){if(FE(t)==="RUNNING"||Nd(t))return;const n=Wt(t),s=n===""?void 0:Bh(n);if(s)return{meaning:s,event:t,news:n}}}
const Fh=50005,rM={5e4:{name:"Unknown",message:"The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch\
's agent."},50001:{name:"Preempted",message:"Compute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions"\
 to continue on standard machines, or "provisioning_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of mem\
ory, or cannot reach Batch.",hint:`Run the job again. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork \
needs Private Google Access; and the VMs' service account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.age\
ntReporter --member=VMS.`},50003:{name:"VmRebooted",message:"The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"\
The VM and the task stopped responding.",hint:'Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50006:{
name:"VmRecreated",message:"Compute Engine recreated the VM while the task ran.",hint:"Run the job again."}},aM='Run the job again. If it happens again, give th\
e tasks more memory ("machine_type", "memory_mb"). Other tasks of this run worked, so no role and no network setting is missing.',jo=({events:e})=>e.findLast(({
exitCode:t})=>t!==void 0);function cM(e,t,n){const s=n&&jo(n);if(n?.state==="SUCCEEDED")return{exitCode:0,...s&&{news:Wt(s)}};if(s?.exitCode!==void 0)return{exitCode:s.
exitCode,news:Wt(s)};const i=e.events.toReversed().flatMap(r=>Nd(r)??[]).find(r=>r.index===t);return i?{exitCode:i.exitCode,news:Wt({description:i.description,atMs:0})}:
{}}function uM(e){const{planned:t,job:n,index:s,task:o,evidence:i={}}=e,{exitCode:r,news:a}=cM(n,s,o);if(r===void 0)return lM(t,n,o);if(r===Fh)return Wh(t);const c=rM[r];
if(!c)return ps({meaning:Gh(r,t,i),planned:t,exitCode:r});const u=r===50002&&i.isRoleProved?{...c,hint:aM}:c;return ps({meaning:u,planned:t,exitCode:r,...a&&{news:a}})}
function Wh(e){const t={name:Vu,message:`The task exceeded its time limit (${e.machine.taskTimeoutSeconds} s).`,hint:'Raise "task_timeout" (runs-on.with: timeou\
t_seconds), or give each combination less work.'};return ps({meaning:t,planned:e,exitCode:Fh})}function lM(e,t,n){const s=ms(t);if(s&&s.meaning.name!=="NeverRan")
return ps({meaning:s.meaning,planned:e,news:s.news});const o=s?.news??t.events.toReversed().map(Wt).find(Boolean),i="Check the events of the Batch job: gcloud b\
atch jobs describe.",r=n?.events.some(({taskState:l})=>l==="RUNNING")??!1,a=`Batch ended the job as ${t.state}.`,u={...r?{name:"StoppedWithJob",message:`The tas\
k was stopped; ${a}`}:{name:"NeverRan",message:`The task never ran; ${a}`},hint:s?.meaning.hint??(o?"":i)};return ps({meaning:u,planned:e,...o&&{news:o}})}function ps(e){
const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Ju.setup?"setup":"batch",stagePath:[],name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,
...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Yr(t.hint,n)}}}function fM(e,t,n){const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&o!=="ImageNotSta\
rted")return e;const i=Gh(s,t,n),r=i.hint&&Yr(i.hint,t);return{...e,name:i.name,message:i.message,...r&&{hint:r}}}const dM=/(?:^· |\] )cannot run: (.+)$/,hM=new Set(
[125,126,127,255]);function Gh(e,t,n){const{hasBegun:s,lines:o=[]}=n,i=`The task ended with exit code ${e} without writing its result.`,r=s?o.flatMap(u=>dM.exec(
u)?.[1]??[]).at(-1):void 0;if(r!==void 0)return{name:"NoResult",message:r};const a=s?void 0:KO(t,n.jobLines??o)??JO(o);if(a)return{...a,message:`${a.message} ${i}`};
if(hM.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${mM[e]??""}`.trim(),hint:Vr};if(e===137)return{name:"Killed",message:i,hint:'It was killed, usuall\
y because it used more memory than the VM has. Raise "machine_type" or "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"A native library\
 in the image crashed (segmentation fault or abort). Try another version of it, or another image; too little memory can also be the cause."};if(e===0||e===Ju.setup||
s)return{name:"NoResult",message:e===0?"Batch reports the task as a success, but it wrote no result.":i,hint:pM(t,n)};const c=n.isRoleProved?Vr:`${Vr} If it did\
 start, ${Hh(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i} It printed nothing.`,hint:c}:{name:"NoResult",message:i,hint:c}}const mM={125:"Docker coul\
d not start the container.",126:"The command in the image cannot be executed.",127:"The image does not have the command.",255:"The image is most likely built fo\
r another CPU architecture (exec format error)."},Vr=`Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of t\
he machine type (linux/amd64, or arm64 for Arm machines), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs' service account must be able\
 to pull it; run: gcloud projects add-iam-policy-binding PROJECT --role=roles/artifactregistry.reader --member=VMS.`,Hh=({machine:e})=>`the VMs' service account\
 may not write to the bucket; run: gcloud storage buckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --member=VMS, with the cond\
ition in docs/google-cloud-setup.md (and, for the last lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWrit\
er --member=VMS).`;function pM(e,{isRoleProved:t}){return t?'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory,\
 disk), or the connection to Cloud Storage was lost. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.':`Most likely ${Hh(
e)}`}const Yr=(e,{machine:t})=>{const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).
replaceAll(/\bPROJECT\b/g,()=>t.projectId)},gs=e=>Th.some(t=>t===e?.exitCode),Po=20;function gM(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.strategy.
failFast||ls(n)||n.view.state!=="FAILED"||s?.state==="SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}function bM({combinations:e,terms:t},n,s){
if(n.length===e.length)return;const o=t.round>=Po;for(const i of n){const r=s.get(i);if(!r?.outcome)continue;if(!o){s.set(i,{...r,again:{cause:"stopped",terms:t}});
continue}const a={origin:"batch",stagePath:[],name:"NeverRan",message:wM,hint:yM},c={name:a.name,message:a.message};s.set(i,{outcome:{...r.outcome,failure:a},errors:c})}}
const wM=`Never started: in ${Po} further rounds Batch ended the job each time another combination failed, before this one could end.`,yM='Fix the failing combi\
nations, or raise "max-parallel" so that more of them run in each round.';function xt(e,{cause:t,terms:n}){switch(t){case"stopped":return n.round<Po?{...n,round:n.
round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"waited":return zh(e,n,{...n.rung,fallback:n.rung.fallback+1});case"\
memory":return zh(e,n,{...n.rung,memory:n.rung.memory+1})}}const Kh=(e,t)=>xt(e,{cause:"refused",terms:t})!==void 0,zh=(e,t,n)=>es(e,n)&&{...t,rung:n,isSecondStart:!1,
round:0},$M=new Set([125,126]),kM=1;function SM(e){const{part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||ls(t)||t.view.state==="CANCELLE\
D"&&!t.isEmptied||o===void 0||t.writing.has(n)?!1:$M.has(o)?!0:o===kM&&Kr(t.planned.machine.image)&&!e.isRoleProved}const _M=new Set([137,143,50004,void 0]),EM=[
"NoCapacity","QuotaExceeded","NotScheduled"],vM=50002;function Jh({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:r}){const a=e.planned.combinations[n];
if(!a)return{};const c=e.combinations[n]?.outcome?.attempts??0,u=Math.max(i?.outcome?.attempts??0,c+NM(o)),l={combination:a,index:n,attempts:u,warnings:[]},f=(i?.
artifacts||i?.log)&&{stored:i.stored,...i.artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},h=o&&jo(o)?.exitCode,d=i?.outcome?.status==="CANCEL"||_M.has(
h);if(OM(t)&&(o?.state!=="FAILED"||d))return i?.outcome?.status==="CANCEL"?{...i,outcome:{...i.outcome,attempts:u}}:{outcome:{...l,status:"CANCEL"},...f};const g=uM(
{planned:t.planned,job:t.view,index:s,...o&&{task:o},evidence:{isRoleProved:r}}),m=MM({part:t,task:s,failure:g,isRoleProved:r});return{outcome:{...l,status:"FAI\
LED",failure:g},errors:{name:g.name,message:g.message},...f,...m&&{again:{cause:m,terms:t.terms}}}}const OM=e=>ls(e)||e.view.state==="CANCELLED"&&!e.isEmptied||
e.view.state==="DELETION_IN_PROGRESS";function MM(e){const{part:t,failure:n}=e;if(SM(e))return"unstarted";if(!ls(t))return gs(n)?AM(t,n)?"memory":"lost":t.runningMs===
void 0&&TM(n)?"refused":void 0}const TM=({name:e,exitCode:t})=>t===void 0&&EM.includes(e),AM=({planned:e,terms:t},{exitCode:n})=>n===vM&&t.rung.memory>0&&xt(e,{
cause:"memory",terms:t})!==void 0,NM=e=>{const t=e?.events??[],n=t.some(({taskState:s,exitCode:o})=>s==="FAILED"||o!==void 0);return Math.max(n?1:0,t.filter(({taskState:s})=>s===
"RUNNING").length)},qr=({events:e})=>e.filter(gs).length,xM=32,IM=`{"by":"action"}
`;async function CM(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(ue(o)),r=Zf(e.identity,t.planned.job.id),a=await RM(e,{job:t,part:n,folder:r,storage:i},
s),c=Ft(xM),{bucket:u}=o,l=a.map(({index:f,name:h})=>c(async()=>await LM({storage:i,bucket:u,name:h,key:n.key},s)?[f]:[]));return await Promise.allSettled(l),(await Promise.
all(l)).flat()}async function RM(e,{job:t,part:n,folder:s,storage:o},i){const{machine:r}=n.planned,a=new Map;for await(const d of o.list({bucket:r.bucket,prefix:s},
i))for(const{name:g,metadata:m}of d)a.set(g,m);const c=d=>uf(n.key,d,a.get(d)??{})==="task",u=n.combinations.flatMap((d,g)=>$n(t,n,d)?[{index:d,task:g,starts:n.
earlierStarts[g]??0}]:[]),l=u.filter(({index:d,starts:g})=>c(s+wr(d,g,0))),f=new Map;if(l.length>0&&r.maxRetries>0){const d=await e.clients.batch(ue(r));for(const g of await d.
tasks(n.name,"State=PENDING",i))f.set(g.index,qr(g))}const h=new Set(l.map(({task:d})=>d));return u.flatMap(({index:d,task:g,starts:m})=>{const p=h.has(g)?f.get(
g):0;return p===void 0?[]:[{index:d,name:s+wr(d,m,p)}]})}async function LM({storage:e,bucket:t,name:n,key:s},o){const i={...cf(s,n,"action")};try{return await e.
create({bucket:t,name:n,content:IM,contentType:"application/json",metadata:i},o),!0}catch(r){if(!(r instanceof U)||r.status!=="PLANTED_OBJECT")throw r;const a=await e.
describe({bucket:t,name:n},o);if(uf(s,n,a.metadata)!=="task")throw r;return!1}}function Vh({combination:e,index:t,earlierAttempts:n,retry:s},o){const i=jM(o),r=lt(
o.ended_ms),a=o.job_skipped==="true",c=a?"SKIP":o.status;if(c!=="SUCCESS"&&c!=="FAILED"&&c!=="CANCEL"&&c!=="SKIP")return;const u=Yh(o),l={combination:{...e,strategyId:o.
strategy_id||e.strategyId},index:t,status:c,attempts:n+s+1,...i!==void 0&&{startedMs:i},...r!==void 0&&{endedMs:r},...u&&{usage:u},warnings:[]};if(c!=="FAILED")
return{state:{outcome:l},isWhole:a};const[f,h]=["Error","It failed; the run ended before its result could be read."];return{state:{outcome:{...l,failure:{origin:"\
stage",stagePath:[],name:f,message:h}},errors:{name:f,message:h}},isWhole:!1}}function jM({started_ms:e,waited_ms:t}){const n=lt(e);return n===void 0?void 0:n+(lt(
t)??0)}function Yh(e){const t=lt(e.cpu_ms),n=lt(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=qh(e.disk_bytes,e.disk_total_bytes),i=qh(e.gpu_bytes,
e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",...o&&{disk:o},...i&&
{gpu:i}}}function PM({log:e=""}){const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(e)??[];if(!(t===void 0||s===void 0))return{generation:t,
bytes:Number(n),crc32c:s,isCut:o!==void 0}}function qh(e,t){const n=lt(e),s=lt(t);return n===void 0||!s?void 0:{bytes:n,totalBytes:s}}function lt(e){return e!==
void 0&&/^\d{1,15}$/.test(e)?Number(e):void 0}function DM(e){const t=new Map;for(const{task:n,retry:s,metadata:o}of e){const i=lt(o.started_ms),r=lt(o.ended_ms);
if(i===void 0||r===void 0)continue;const a=t.get(n),c=lt(o.waited_ms),u={index:n,retry:s,startedMs:i,endedMs:r,...c!==void 0&&{waitedMs:c}};a?t.set(n,UM(a,u)):t.
set(n,[u])}return t}function UM(e,t){const n=[...e,t],s=Math.max(...n.map(({retry:o})=>o));return n.map(o=>o.retry<s?{...o,isLost:!0}:o)}function BM({index:e,events:t}){
const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=gs(o);n.push({index:e,retry:n.length,startedMs:s,endedMs:o.atMs,
isLost:i}),s=void 0}return n}function Xh(e,t,n){const{view:s}=e,o=e.waitingSinceMs??e.runningMs,i=Math.max(s.counts.RUNNING??0,e.writing.size),r=s.events.find(({
description:a})=>/ to SCHEDULED /.test(a))?.atMs;return N$({createdMs:s.createdMs,...r!==void 0&&{scheduledMs:r},...o!==void 0&&{runningMs:o},isStarved:ms(s)!==
void 0,atATime:e.parallelism,tasksPerVm:Xr(e),spans:[...t.values()].flat(),unended:{tasks:e.endedMs===void 0?Math.min(i,e.combinations.length-t.size):0,untilMs:n}})}
const Xr=({view:e,planned:t})=>e.tasksPerVm??Ue(t.machine).tasksPerVm??1;function FM(e){const t=new Map,n=(s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.
get(s.name)??{atMs:o,runMs:0,machines:0,most:0,paidMs:0};t.set(s.name,i),s.view.state==="SCHEDULED"&&(i.scheduledAtMs??=o);const r=GM(s,o-(i.scheduledAtMs??o)),
a=s.view.runMs??0;return i.paidMs+=(i.machines+r)/2*Math.max(o-i.atMs,a-i.runMs),i.atMs=o,i.runMs=a,i.machines=r,i.most=Math.max(i.most,r),i.paidMs+i.most*Zn};return{
spent(s,o){let[i,r]=[0,0];for(const a of[...s.jobs.values()].flatMap(WM)){const{machine:c}=a.planned,u=n(a,o)/fn;i+=u*(Ut(c)??0),r+=u*((e&&Yn(c,e))??0)}return{vcpuHours:i,
amount:r}}}}function WM({parts:e,early:t}){if(!t||t.end?.kind==="went")return e;const{name:n,planned:s,parallelism:o}=t.part,i=t.end?.machineTime;return[...e,{name:n,
planned:s,parallelism:o,view:t.view,...i&&{machineTime:i}}]}function GM(e,t){const{state:n,counts:s}=e.view;if(Qe(n)||n==="QUEUED")return 0;const o=(s.RUNNING??
0)+(s.ASSIGNED??0),i=s.PENDING??0,r=ms(e.view)!==void 0;if(n==="SCHEDULED"&&(r||t<uo))return 0;const a=r?o:Math.min(e.parallelism,o+i);return Math.ceil(a/Xr(e))}
const HM=15e3;function KM(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=FM(t);let r=!1;const a=({amount:u})=>t?ro(u,t):"",c=n!==void 0||
s!==void 0||o!==void 0;return{pollMs:c?HM:Number.POSITIVE_INFINITY,looked(u){if(!c)return;const l=i.spent(e.state,e.clock.now());if(o!==void 0&&l.amount>=o&&!r){
r=!0;const m=`The machines of this run have cost about ${a(l)} so far (input "warn_cost").`;Or(e.state,m),e.log.warn(m)}const f=n!==void 0&&l.amount>=n;if(!f&&(s===
void 0||l.vcpuHours<s)||!zM(e.state)&&!u())return;const[h,d]=f?[a(l),"max_cost"]:[`${We(l.vcpuHours)} vCPU-hours`,"max_vcpu_hours"],g=`cost-cap: its machines ha\
ve cost about ${h}, including their shutdown (limit: input "${d}")`;us(e.state,{status:"CANCEL",limit:"cost-cap",message:g})}}}const zM=({jobs:e})=>[...e.values()].
some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!Qe(s.state)));function Do(e,t,n,s){Td(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.
job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}const JM={STANDARD:"standard",SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},VM=({provisioningModel:e})=>JM[e];
function It(e,t){const n=[e.provisioningModel===t.provisioningModel?"":VM(t),e.machineType===t.machineType?"":t.machineType].filter(c=>c!==""),s=e.memoryMib!==t.
memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,r=s?`with ${J(t.memoryMib??0)} MiB for \
each task`:"",a=[...n,"machines",r,i&&`in ${i}`].filter(c=>c!=="").join(" ");return a==="machines"?"other machines":a}const YM=1e4,qM=3e4,XM=6e4,ZM=3e5;function QM({
clock:e,log:t,history:n}){let s=Number.NEGATIVE_INFINITY;function o(u,l){const f=l-s<qM?"":n.left(u);return f===""?"":(s=l,`; ${f}`)}const i=new WeakMap;function r(u,l,f,h){
const d=vn(f.view,Zh(l,f)),g=lT(f.view),m=i.get(f)??{text:"",urgent:"",atMs:f.view.createdMs||h},p=bs(l,f),b=h-m.atMs;if(d!==m.text&&(g!==m.urgent||b>=YM))t.say(
`${p} ${d}${o(u,h)}`);else if(!f.isSettled&&b>=tT(f)){const w=h-(f.runningMs??f.view.createdMs),$=`${f.runningMs===void 0?"waiting for machines":d} for ${we(w)}${nT(
f,w)}`;t.say(`${p} ${$}${o(u,h)}`)}else return;i.set(f,{text:d,urgent:g,atMs:h})}const a=new WeakSet;function c(u,l){const f=At(l);f?.runningMs===void 0||a.has(
f)||(a.add(f),t.say(eT(u,l,f)))}return{tell(u){const l=e.now();for(const f of u.jobs.values()){c(u,f);for(const h of f.parts)r(u,f,h,l)}}}}function eT({jobs:e},{
planned:{job:t}},{part:n}){const s=t.needs.filter(i=>e.get(i)?.phase!=="ended"),o=P(n.parallelism,"task");return`${fe(t.id)}: ${o} ${n.parallelism===1?"waits":"\
wait"} for ${s.join(", ")}`}const tT=e=>e.runningMs===void 0?XM:ZM;function nT({view:e,runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(
Wt).find(Boolean);return s?`: ${fe(s)}`:n<sT?"":`. ${oT}`}const sT=6e5,oT="Batch gives no reason. If it happens again, check that the VMs' service account has r\
oles/batch.agentReporter and roles/logging.logWriter, and that machines without external IP address have Private Google Access.",iT=e=>[...e.jobs.values()].flatMap(
t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);return(n.length>0?n:t.parts.slice(-1)).map(o=>`${bs(t,o)} ${vn(o.view,Zh(t,o))}`)}),
Zh=(e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.ownCancel!==void 0).length:0;function rT({job:e,why:t,terms:n,combinations:s},{planned:o}){
const i=`${e}: starting ${P(s.length,"task")}`,{rung:r}=n,a=t==="memory"?{memory:r.memory-1}:{fallback:r.fallback-1},c=Qh(o,n),u=es(o,{...r,...a})??o.machine;switch(t){case"\
first":return i;case"retry":return`${i}, retry ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again, because Batch stopped them when others failed, rou\
nd ${n.round} of ${Po}`;case"unstarted":{const l=Kr(c.image)?`, with ${xh(c.image)}`:"";return`${i} again, because their containers did not start${l}`}case"lost":
return`${i} again, on ${It(u,c)}: ${aT(u)}`;case"refused":return`${i} on ${It(u,c)} instead`;case"waited":return`${i} on ${It(u,c)}, because they got no machine\
 before`;case"memory":return`${i} again, on ${It(u,c)}: they were killed because memory ran out`}}const aT=({provisioningModel:e})=>e==="SPOT"?"their Spot machi\
nes were preempted too often":"their machines failed too often";function cT(e,t,{count:n,starvedMs:s}){const o=xt(e.planned,{cause:"waited",terms:t.terms}),i=o?
` to ${It(t.planned.machine,Qh(e.planned,o))}`:"",r=`${P(n,"task")} ${n===1?"moves":"move"}`;return`${bs(e,t)}: no task has started for ${we(s)} and fewer run t\
han allowed, so ${r}${i}`}const Qh=(e,{rung:t})=>es(e,t)??e.machine;function bs({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,a=[s.
fallback>0||s.memory>0?It(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${fe(e.job.id)}${a.length>0?` (${a.join(", ")})`:""}`}
function vn({state:e,counts:t},n=0){const s=Object.values(t).reduce((c,u)=>c+u,0),o=c=>t[c]??0,i=o("SUCCEEDED")+o("FAILED");if(s===0||o("RUNNING")===0&&i===0)return uT[e]??
e;const r=o("RUNNING")+o("ASSIGNED");return[i<s?`${J(r)}/${J(s)} running`:"",o("SUCCEEDED")>0?`${J(o("SUCCEEDED"))} ok`:"",o("FAILED")>n?`${J(o("FAILED")-n)} fa\
iled`:"",n>0?`${J(n)} canceled`:""].filter(c=>c!=="").join(", ")}const uT={QUEUED:"queued",SCHEDULED:"waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"\
being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function lT({state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===
0,s=Object.values(t).reduce((o,i)=>o+i,0)<=fT;return JSON.stringify([e,t.FAILED??0,n,s&&t])}const fT=20,dT=500,em=8*1024*1024,hT=200;function mT(e){if(e<dT)return;
(0,Vs.setFlagsFromString)("--semi-space-growth-factor=4");const t=[];for(let n=0;n<hT&&pT()<em;n++)t.push(Array.from({length:64},()=>new Array(128).fill(n)));(0,Vs.
setFlagsFromString)("--semi-space-growth-factor=1")}const pT=()=>(0,Vs.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??em;function gT(e,t){
return t.length===0?"SUCCESS":t.some(({status:n})=>n==="WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":bT(e,
t)?"SUCCESS":"FAILED"}function bT(e,t){const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||i).
length;switch(e){case"all_done":return!0;case"all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_fail\
ed":return s===1;case"none_failed":return s===0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return yu(e)}}function tm(e){for(const t of[
"FAILED","CANCEL","WAIT"])if(e.includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}function wT(e,t,n){const{job:s}=e;if(n.queueTimeoutMs!==
void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.id}' waited for machines for ${Math.
round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:c})=>!c);if(s.strategy.failFast&&im(e,t)){const c="fail-fast: a\
 combination failed",u=o.filter(({isCancelled:l})=>!l);if(u.length>0)return u.map(({number:l})=>om(s.id,l,c))}else if(t.failure===void 0&&!Zr(t).some(sm)){const c=cm(
e,t,[...ST(e,t),...rm(t,ws(t))]),u=o.filter(l=>kT(e,l)).map(l=>$T(s.id,l));if(c.length>0||u.length>0)return[...c,...u]}const i=o.filter(({isEmptied:c,isCancelled:u})=>c&&
!u);if(i.length>0)return i.map(({number:c})=>om(s.id,c,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==void 0)return[{kind:"end",job:s.id,
status:"FAILED",reason:nm(t.failure)}];const r=tm(t.statuses.map(c=>c==="WAIT"?"CANCEL":c)),a=ws(t);return r==="FAILED"&&a<s.retry?cm(e,t,rm(t,a+1)):[{kind:"end",
job:s.id,status:r}]}const yT=(e,t)=>t.failure!==void 0||Zr(t).some(sm)||im(e,t)&&ws(t)>=e.job.retry,nm=e=>`could not be started: ${e}`,$T=(e,{number:t,starvedMs:n})=>({
kind:"take back",job:e,part:t,starvedMs:n}),sm=({isCancelled:e,isEmptied:t})=>e&&!t,kT=(e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==void 0&&n>=e.moves.
fallbackAfterMs&&xt(e,{cause:"waited",terms:t})!==void 0,om=(e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),ws=({parts:e,again:t})=>[...e,...t.values()].reduce(
(n,{terms:s})=>Math.max(n,s.retry),0);function Zr(e){const t=ws(e);return e.parts.filter(({terms:n})=>n.retry===t)}function im(e,t){const n=Zr(t);if(n.some(({isSettled:o,
failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?[i]:[]));return t.statuses.some((o,i)=>{const r=t.holders[i];if(o!=="FA\
ILED"||r===void 0||!s.has(r))return!1;const a=t.again.get(i);return a===void 0||xt(e,a)===void 0})}function ST(e,t){const n=new Map,s=ws(t);for(const[o,i]of t.again){
const r=i.terms.retry<s?void 0:xt(e,i);r&&am(n,i.cause,r,o)}return[...n.values()]}function rm(e,t){const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));
for(const[o,i]of e.statuses.entries()){const r=s.get(e.holders[o]??-1)??vr,a=e.again.get(o)?.terms.retry??0;Ze(i)||Math.max(r.retry,a)>=t||am(n,"retry",{...r,isSecondStart:!1,
round:0,retry:t},o)}return[...n.values()]}function am(e,t,n,s){const o=JSON.stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),
e.set(o,i)}function cm(e,t,n){let o=St(e,t.statuses.length)-t.parts.reduce((r,{mayRun:a})=>r+a,0);const i=[];for(const{why:r,terms:a,combinations:c}of n){const u=Math.
min(o,c.length);if(u<1)break;o-=u,i.push({kind:"start",job:e.job.id,part:t.begun+i.length,why:r,terms:a,combinations:c,parallelism:u,checkIf:t.checkIf})}return i}
const _T=9e4;function ET(e,{usualMs:t,conditionOf:n},s){const o=[...e.jobs];return{machinesTakeMs:OT(e),usualMs:t(),paces:new Map(o.flatMap(([i,r])=>{const a=r.
phase==="active"?r.parts.filter(({isSettled:c})=>!c):[];return a.length>0?[[i,vT(a,s)]]:[]})),conditions:new Map(o.flatMap(([i,r])=>r.phase==="waiting"&&r.planned.
startEarly?[[i,n(r)]]:[]))}}function vT(e,t){const n=i=>e.reduce((r,a)=>r+i(a),0),s=i=>n(({view:r})=>r.counts[i]??0),o=e.flatMap(i=>i.runningMs===void 0?[]:fs(i,
t)-i.runningMs);return{createdForMs:Math.max(...e.map(i=>fs(i,t)-(i.wentMs??i.view.createdMs))),...o.length===e.length&&{runningForMs:Math.max(0,...o)},tasks:n(
({combinations:i})=>i.length),ended:s("SUCCEEDED")+s("FAILED"),running:s("RUNNING")+s("ASSIGNED")}}function OT(e){const n=[...e.jobs.values()].flatMap(({parts:s,
early:o})=>[...s.flatMap(({wentMs:i,runningMs:r,view:a})=>i===void 0&&r!==void 0?[r-a.createdMs]:[]),...o?.runningMs===void 0?[]:[o.runningMs-o.view.createdMs]]).
map(s=>Math.max(0,s)).sort((s,o)=>s-o);return n[Math.floor((n.length-1)/2)]??_T}function um(e,t){return{plan:e.plan,jobs:new Map([...e.jobs].map(([n,s])=>[n,MT(
s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop,forecast:t.ahead&&ET(e,t.ahead,t.nowMs)}}function MT(e,t,{nowMs:n,conditionOf:s}){return e.phase==="ended"?
{phase:"ended",status:e.status,hasErrors:LE(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.every(i=>t.jobs.get(i)?.phase==="ended")?s(e):
"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},r)=>i?.reusedFrom===void 0?[]:[r]),begun:e.begun,early:TT(e,n)}:{phase:"active",checkIf:e.checkIf,
begun:e.begun,parts:e.parts.map(o=>AT(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,again:new Map(e.combinations.flatMap(
({again:o},i)=>o?[[i,o]]:[])),queuedMs:NT(e,n),failure:e.failure?.message}}function TT(e,t){const n=At(e);if(!n)return;const{view:s,part:o,limitMs:i,submittedMs:r,
runningMs:a,idleUntilMs:c}=n,{SUCCEEDED:u=0,FAILED:l=0}=s.counts;return{part:o.number,parallelism:o.parallelism,createdForMs:t-r,waitedMs:a===void 0?0:t-c,limitMs:i,
isBroken:Qe(s.state)||s.state==="CANCELLATION_IN_PROGRESS"||u+l>0}}function AT(e,t,n){const{number:s,terms:o,isSettled:i,isCancelled:r,failures:a,view:c}=t,u=[...a.
values()].filter(l=>l!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:r,failedTasks:(c.counts.FAILED??0)-u,mayRun:i?0:Math.min(t.parallelism,Mr(
e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}function NT(e,t){const s=e.parts.filter(({isSettled:o,view:i})=>!o&&!Qe(
i.state)).filter(o=>Mr(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}function xT(e){const t=[],
n=[],s=o=>(i,r,a,c)=>{o.push({code:i,message:r,at:a,excerpt:e.excerpt(a),...c&&{hint:c}})};return{problems:t,warnings:n,problem:s(t),warn:s(n)}}function zt(e,t){
const n={},s=new Map,{known:o,spellings:i={},ignored:r=[]}=t;for(const a of t.node.members){const c=C(a.key),u=o.includes(c)?c:Object.hasOwn(i,c)?i[c]:void 0;if(u!==
void 0&&typeof a.key=="string"){const l=n[u];if(l){const f=`${t.owner}: '${C(l.key)}' and '${c}' are two spellings of the same key.`;e.problem("duplicate-key",f,
a.keyAt,"Remove one of them.")}n[u]=a}else if(!r.includes(c)){const l=IT(e,{owner:t.owner,member:a,known:o,ignored:r,foreign:t.foreign});l!==void 0&&s.set(l,a)}}
for(const[a,c]of s)n[a]??=c;return n}function IT(e,t){const{owner:n,member:s,known:o,foreign:i={}}=t,r=C(s.key);if(/^(?:x-|\.)/.test(r))return;const a=Object.hasOwn(
i,r)?i[r]:void 0;if(a?.isMistake){e.problem("unknown-key",`${n}: there is no key '${r}'.`,s.keyAt,a.hint);return}const c=Jd(r);if(c!==void 0){e.problem("unknown\
-key",`${n}: unknown key '${r}'.`,s.keyAt,`It has ${c}.`);return}const u=[...o,...t.ignored],l=a?void 0:po(r,u);if(l!==void 0){const g=`${n}: unknown key '${r}'\
.`;return e.problem("unknown-key",g,s.keyAt,`Did you mean '${l}'?`),o.find(m=>m===l)}const f=ce(r,u),h=a?.hint??(f===void 0?void 0:`Did you mean '${f}'?`),d=`${n}\
: the key '${r}' has no effect and is ignored.`;e.warn("ignored-key",d,s.keyAt,h)}function On(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.
value=="string")return s.value;he(e,t,n,"text")}function ys(e,t,n){return t&&!tt(t.node)?On(e,t,n):void 0}function Uo(e,t,n){if(!t)return;const{node:s}=t;if(s.kind===
"scalar"){const o=ve(s.value),i=C(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))return!0;if(["false","0","no","off",
"n","f"].includes(i))return!1}he(e,t,n,"true or false")}function Ct(e,t,n){if(!t)return;if(t.node.kind==="mapping")return t.node;const s=C(t.key),o=t.node.kind===
"sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;he(e,t,n,"a mapping",o)}function Mn(e,t,n){if(!t)return;if(t.node.kind==="\
sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.kind==="mapping"?s.members:[],r=o?`Write ${C(t.key)}: [${C(s.value)}].`:
i&&`Begin each entry with a hyphen: - ${C(i.key)}: \u2026.`;he(e,t,n,"a list",r)}function he(e,t,n,s,o){const i=`${n}: '${C(t.key)}' must be ${s}; got ${nt(t.node)}\
.`,r=o??RT(t,s);e.problem("wrong-type",i,tt(t.node)?t.keyAt:t.node.at,r)}const CT=["run","bash","echo","raise","desc","description"];function RT({key:e,node:t},n){
if(tt(t))return/^a (?:mapping|list)/.test(n)?Qr(C(e)):void 0;if(t.kind==="scalar"&&C(t.value).includes("${{")&&/number|seconds/.test(n))return"Templates are not\
 replaced here: write the number.";if(n==="text")return t.kind==="scalar"?"Quote it.":t.kind==="sequence"&&CT.includes(C(e))?`Write one text: its lines, without\
 hyphens, below ${C(e)}: |`:void 0}const Qr=e=>`Indent what belongs to it more than '${e}'.`,lm=(e,t)=>({value:e,at:t.at});function LT(e,t,n,s){if(t?.node.kind===
"scalar"&&typeof t.node.value=="string"){const{value:o,at:i}=t.node,r=s.includes(o)?o:ce(o,s)??o;return t.key==="needs"&&he(e,t,n,"a list of jobs",`Write needs:\
 [${r}].`),s.includes(r)?[{id:r,at:i}]:[]}return(Mn(e,t,n)??[]).flatMap(o=>o.kind==="scalar"&&typeof o.value=="string"?[{id:o.value,at:o.at}]:(e.problem("wrong-\
type",`${n}: a need must be the id of a job; got ${nt(o)}.`,o.at),[]))}function jT(e,t,n){const s=new Set(n),o=new Map;for(const[i,r]of t){const a=[];for(const{
id:c,at:u}of r)if(c===i)e.problem("needs-itself",`Job '${i}' needs itself.`,u);else if(s.has(c))a.includes(c)?e.problem("duplicate-need",`Job '${i}' needs '${c}\
' twice.`,u,"Remove one of them."):a.push(c);else{const l=ce(c,n),f=l?`Did you mean '${l}'?`:`Jobs: ${n.join(", ")}.`;e.problem("unknown-need",`Job '${i}' needs\
 '${c}', which is not a job of this workflow.`,u,f)}o.set(i,a)}for(const i of PT(o)){const[r="",a=""]=i,c=t.get(r)?.find(({id:l})=>l===a)?.at,u=`Jobs need each \
other in a cycle: ${i.join(" \u2192 ")}.`;c&&e.problem("needs-cycle",u,c,"Remove one of these needs.")}return o}function fm(e,t){const n=new Set,s=[...e];for(let o=s.
pop();o!==void 0;o=s.pop())n.has(o)||(n.add(o),s.push(...t(o)));return n}function PT(e){const t=[],n=new Set;for(const s of e.keys()){const o=[{id:s,next:0}],i=new Set(
[s]);for(;o.length>0;){const r=o.at(-1);if(!r)break;const a=e.get(r.id)?.[r.next++];if(a===void 0||n.has(r.id))o.pop(),i.delete(r.id),n.add(r.id);else if(i.has(
a)){const c=o.findIndex(({id:u})=>u===a);t.push([...o.slice(c).map(({id:u})=>u),a]);for(const{id:u}of o.splice(0))n.add(u)}else n.has(a)||(o.push({id:a,next:0}),
i.add(a))}}return t}function Bo(e,t){const n=o=>e.jobs.get(o)?.job.needs??[],s=fm(t.flatMap(n),n);return[...e.jobs.keys()].filter(o=>s.has(o))}function dm(e){const t=new Map(
[...e].map(([i,r])=>[i,r.filter(a=>e.has(a)).length])),n=[...e].flatMap(([i,r])=>r.map(a=>({id:i,need:a}))),s=hn(n,({need:i})=>i),o=[...t].flatMap(([i,r])=>r===
0?[i]:[]);for(const i of o)for(const{id:r}of s.get(i)??[]){const a=(t.get(r)??0)-1;t.set(r,a),a===0&&o.push(r)}return o}const hm=new WeakMap;function mm({jobs:e}){
const t=hm.get(e)??dm(new Map([...e].map(([n,{job:s}])=>[n,s.needs])));return hm.set(e,t),t}const pm=20,DT=6e5,gm=18e4,UT=5e3,BT=.15,ea={start:1.5,giveUp:3,leastMs:3e4};
function FT(e){const{forecast:t}=e;if(!t)return[];const n=new zT(e,t),s=[];let o=0;const i=[];for(const r of e.plan.jobs.values()){const a=e.jobs.get(r.job.id);
if(a?.phase!=="waiting"||GT(r,e))continue;if(!a.early){i.push(r);continue}const c=HT(r,a.early,n);c!==void 0?s.push(ta(r,c)):o+=na(r,a.early.parallelism)}for(const r of i){
const a=e.jobs.get(r.job.id),c=a?.phase==="waiting"?KT(r,a,n):void 0;if(!c)continue;const u=[...r.combinations.keys()],l=St(r,u.length),f=na(r,l);o+f>pm||(o+=f,
s.push({kind:"start early",job:r.job.id,combinations:u,parallelism:l,...c}))}return s}const ta=({job:e},t)=>({kind:"give up",job:e.id,reason:t});function WT(e){
if(e.early)return e.early.isBroken?bm:e.early.waitedMs>=e.early.limitMs?wm:e.reused&&e.reused.length>0?"results of an earlier run are reused":void 0}const bm="i\
ts Batch job ended while it waited",wm="what it needs takes longer than expected",GT=({job:e},{jobs:t})=>e.needs.every(n=>t.get(n)?.phase==="ended");function HT(e,t,n){
if(t.isBroken)return bm;const s=n.failingNeed(e);return s!==void 0?`it needs ${s}, which does not succeed`:t.waitedMs>=t.limitMs?wm:n.isShort(ea.giveUp)?"jobs t\
hat run wait for machines":void 0}function KT(e,t,n){if(!n.mayStartEarly(e,t)||n.isShort(ea.start)||n.failingNeed(e)!==void 0)return;const s=n.endOfNeeds(e);return s?
s.ms>n.forecast.machinesTakeMs+UT?void 0:{expectedMs:s.ms,limitMs:s.isKnown?DT:gm}:e.startEarly==="always"&&n.doNeedsRun(e)?{limitMs:gm}:void 0}const na=({machine:e},t)=>Math.
ceil(t/(Ue(e).tasksPerVm??1));class zT{#e;forecast;#n=new Map;#s=new Set;#r;constructor(t,n){this.#e=t,this.forecast=n,this.#r=Math.max(0,...[...t.jobs.values()].
flatMap(s=>s.phase==="active"?s.parts.map(({starvedMs:o})=>o):[]));for(const s of mm(t.plan)){const o=t.plan.jobs.get(s),i=t.jobs.get(s);if(!o||!i)continue;this.#o(
o,i)&&this.#s.add(s);const r=this.#t(o,i);r&&this.#n.set(s,r)}}isShort(t){return this.#r>Math.max(ea.leastMs,t*this.forecast.machinesTakeMs)}mayStartEarly(t,{begun:n=0,
reused:s=[]}){const{job:o,combinations:i,startEarly:r}=t;if(!r||n>0||s.length>0||o.needs.length===0||o.triggerRule!=="all_success"&&o.triggerRule!=="all_done"||
o.stages.length===0||i.length===0)return!1;const a=this.forecast.conditions.get(o.id);return a!=="holds"&&(a==="fails"||r!=="always")?!1:na(t,St(t,i.length))<=pm}failingNeed({
job:t}){const{jobs:n}=this.#e;if(t.triggerRule==="all_success")return t.needs.find(s=>this.#s.has(s));if(t.triggerRule!=="all_done")return t.needs.find(s=>{const o=n.
get(s);return o?.phase==="ended"&&o.status==="CANCEL"})}#o(t,n){return n.phase==="ended"?n.status!=="SUCCESS"||n.hasErrors:n.phase==="active"?yT(t,n):this.forecast.
conditions.get(t.job.id)==="fails"||this.failingNeed(t)!==void 0}doNeedsRun({job:t}){return t.needs.every(n=>{const{running:s=0,ended:o=0}=this.forecast.paces.get(
n)??{};return this.#e.jobs.get(n)?.phase==="ended"||s+o>0})}endOfNeeds({job:t}){let n={ms:0,isKnown:!0};for(const s of t.needs){const o=this.#n.get(s);if(!o)return;
n={ms:Math.max(n.ms,o.ms),isKnown:n.isKnown&&o.isKnown}}return n}#t(t,n){if(n.phase==="ended")return{ms:0,isKnown:!0};const s=t.expectedSeconds,o=this.forecast.
usualMs.get(t.job.id)??(s===void 0?void 0:s*1e3);if(n.phase==="waiting")return this.#c(t,n,o);const{machinesTakeMs:i,paces:r}=this.forecast,a=r.get(t.job.id);if(o===
void 0)return a&&ym(a,St(t,a.tasks));if(!a)return{ms:i+o,isKnown:!0};const{runningForMs:c,createdForMs:u}=a;if(c===void 0)return{ms:Math.max(0,i-u)+o,isKnown:!0};
const l=Math.max(0,o-c),f=a.tasks>1?ym(a,St(t,a.tasks)):void 0,h=Math.max(f?.ms??l,l-BT*o);return{ms:Math.min(l,h),isKnown:!0}}#c(t,n,s){const o=this.endOfNeeds(
t);if(s===void 0||!o)return;const{machinesTakeMs:i}=this.forecast,{early:r}=n;return{ms:(r?Math.max(o.ms,i-r.createdForMs):this.mayStartEarly(t,n)?Math.max(o.ms,
i):o.ms+i)+s,isKnown:o.isKnown}}}function ym({runningForMs:e,tasks:t,ended:n,running:s},o){if(e===void 0||s+n===0)return;if(t===1)return{ms:0,isKnown:!1};if(n*2<
t)return;const i=Math.max(0,t-n-s),r=e*o/(n+s/2);return{ms:Math.ceil(i/o)*r,isKnown:!1}}function sa(e){if(e.stop)return[];const t=[],n=VT(e);for(const[i,r]of e.
plan.jobs){const a=e.jobs.get(i);if(a?.phase==="waiting"&&t.push(...n.get(i)??qT(r,a,e)),a?.phase==="active"){const c=wT(r,a,e);if(c[0]?.kind==="stop")return c;
t.push(...c)}}const s=FT(e).filter(i=>!("job"in i&&n.has(i.job))),o=!t.some(({kind:i})=>i==="end"||i==="start"||i==="go");return[...t,...o?s:s.filter(({kind:i})=>i===
"give up")]}const JT=e=>e.stop!==void 0||[...e.jobs.values()].every(({phase:t})=>t==="ended");function VT({plan:e,jobs:t}){const n=new Map,s=new Map;for(const o of mm(
e)){const i=e.jobs.get(o),r=t.get(o);if(r?.phase==="ended"&&s.set(o,{id:o,status:r.status,hasErrors:r.hasErrors}),!i||r?.phase!=="waiting")continue;const a=YT(i,
s);a&&(s.set(o,{id:o,status:a.status,hasErrors:!1}),n.set(o,$m(i,r,a)))}return n}function YT({job:e},t){const n=e.needs.flatMap(r=>t.get(r)??[]);if(n.length===0||
n.length<e.needs.length)return;const s=n.find(({status:r})=>r==="CANCEL");if(s){const r=`needs ${s.id}, which was canceled`;return e.triggerRule==="all_done"?void 0:
{status:"CANCEL",reason:r}}const o=gT(e.triggerRule,n);return o==="SUCCESS"?void 0:o!=="SKIP"?{status:"SKIP",reason:QT(e.triggerRule,n)}:{status:"SKIP",reason:`\
everything it needs was skipped (${n.map(({id:r,status:a})=>`${r} ${a}`).join(", ")})`}}const $m=(e,{early:t},{status:n,reason:s})=>[...t?[ta(e,s)]:[],{kind:"en\
d",job:e.job.id,status:n,reason:s}];function qT(e,t,{jobs:n}){const{job:s}=e;if(!s.needs.every(u=>n.get(u)?.phase==="ended"))return[];const o=(u,l)=>$m(e,t,{status:u,
reason:l});if(t.condition==="fails")return o("SKIP","its condition is false");if(s.stages.length===0)return[{...XT,job:s.id}];const i=new Set(t.reused),r=e.combinations.
flatMap((u,l)=>i.has(l)?[]:[l]);if(r.length===0)return o("SUCCESS","all results were reused");const a=t.condition==="left-to-the-task",c=WT(t);return t.early&&c===
void 0?[{kind:"go",job:s.id,checkIf:a}]:[...c===void 0?[]:[ta(e,c)],{kind:"start",job:s.id,part:t.begun??0,why:"first",terms:vr,combinations:r,parallelism:St(e,
r.length),checkIf:a}]}const XT={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},ZT={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function QT(e,t){
const n=e==="all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o} ${ZT[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule\
 ${e} is not met: ${s||"errors in its needs"}`}async function oa(e,{machine:t},n,s){try{await(await e.clients.batch(ue(t))).cancel(n,s);return}catch(o){if(!(o instanceof
U)||s.aborted)throw o;return o}}const km=e=>e===void 0||e<"\x80";function eA(e,t,n){if(!["","u","r","b","br","rb"].includes(n))return;const s=n.includes("b"),o=n.
includes("r"),i=e[t]??"",r=e.startsWith(i.repeat(3),t)?i.repeat(3):i,a=t+r.length,c=tA({text:e,start:a,quote:r});if(c===void 0)return;const u=e.slice(a,c);if(s&&
/[^\x00-\x7f]/.test(u))return;const l=o?u:sA(u,s);return l===void 0?void 0:{value:s?new G("bytes",Buffer.from(l,"latin1").toString("base64")):l,end:c+r.length}}
function tA({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;if(e[s]==="\\")s+=1;else if(e[s]===`
`&&n.length===1)return}}const nA={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function sA(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,r,a,c)=>{if(c!==void 0)return(c==="x"||!t&&"uUN".includes(c))&&(n=!1),nA[c]??i;const u=r===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
r,8);return u>1114111||u>=55296&&u<=57343||t&&u>255?(n=!1,i):String.fromCodePoint(u)});return n?o:void 0}const oA=["**","//","<=",">=","==","!=",..."()[]{},:+-*\
/%<>~."],iA=4300;function rA(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;
i.lastIndex=o;const r=i.exec(t);if(r)o+=r[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const a=aA(t,o);if(!a)return;a.token.kind==="operator"&&("([{".includes(a.token.text)&&(s+=1),")]}".includes(a.token.text)&&(s-=1)),n.push(a.token),
o=a.end}}return n}function aA(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return cA(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;n.lastIndex=t;const s=n.
exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const a=eA(e,o,s.toLowerCase());return a&&{token:{kind:"constant",value:a.value,isText:!0},end:a.end}}if(s!==
"")return km(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const r=oA.find(a=>e.startsWith(a,t));return r===void 0?void 0:{token:{kind:"operator",text:r},end:t+
r.length}}const Sm=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function cA(e,t){Sm.lastIndex=t;const n=Sm.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!km(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>iA||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const r=BigInt(o);i=Number.isSafeInteger(Number(r))?Number(r):new G("\
int",r.toString())}else i=Nu(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}const uA=60;function ia(e){const t=rA(e);if(!t)return;const n=dA(t),s=n.
parseTuple();return s&&n.isAtEnd()?s:void 0}const lA=["==","!=","<","<=",">",">="],_m=new Set(`and as assert async await break class continue def del elif else \
except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),fA=new Map([["None",null],["True",!0],["False",!1]]);function dA(e){let t=0,n=0;
const s=(S,...E)=>{const v=e[t];return v?.kind===S&&E.includes(v.text)},o=(S,...E)=>{const v=e[t];if(!(v?.kind!==S||!E.includes(v.text)))return t+=1,v.text};function i(){
const S=r();if(!S||!s("operator",","))return S;const E=[S];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const v=r();if(!v)return;E.push(v)}return{
kind:"tuple",items:E}}function r(){n+=1;const S=n>uA?void 0:a("or",()=>a("and",c));return n-=1,S}function a(S,E){const v=[];do{const O=E();if(!O)return;v.push(O)}while(o(
"name",S));return v.length===1?v[0]:{kind:S,operands:v}}function c(){let S=0;for(;o("name","not");)S+=1;let E=u();for(;S>0&&E;S-=1)E={kind:"unary",operator:"not",
operand:E};return E}function u(){const S=f(),E=[];for(let v=l();v!==void 0;v=l()){const O=f();if(!O)return;E.push({operator:v,right:O})}return S&&E.length>0?{kind:"\
compare",first:S,links:E}:S}function l(){const S=o("operator",...lA);if(S!==void 0)return S;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?
"is not":"is";const E=e[t+1];if(s("name","not")&&E?.kind==="name"&&E.text==="in")return t+=2,"not in"}const f=()=>d(["+","-"],h),h=()=>d(["*","/","//","%"],g);function d(S,E){
let v=E();for(;v;){const O=o("operator",...S);if(O===void 0)return v;const A=E();v=A&&{kind:"binary",operator:O,left:v,right:A}}return v}function g(){const S=[];
for(let v=o("operator","-","+");v;v=o("operator","-","+"))S.push(v);let E=m();for(const v of S.reverse())E=E&&{kind:"unary",operator:v,operand:E};return E}function m(){
let S=w();for(let E=S&&p();E;E=S&&p())S=b(S,E);return S}const p=()=>o("operator","[",".","(");function b(S,E){if(!S)return;if(E==="("){const O=k(")");return O&&
{kind:"call",callee:S,items:O}}if(E==="."){const O=e[t];return t+=1,O?.kind==="name"&&!_m.has(O.text)?{kind:"attribute",object:S}:void 0}const v=i();return v&&o(
"operator","]")?{kind:"index",object:S,index:v}:void 0}function w(){const S=e[t];if(t+=1,!!S){if(S.kind==="constant")return S.isText?y(S.value):{kind:"constant",
value:S.value};if(S.kind==="name"){const E=fA.get(S.text);return E!==void 0?{kind:"constant",value:E}:_m.has(S.text)?void 0:{kind:"name",name:S.text}}if(S.text===
"(")return $();if(S.text==="["){const E=k("]");return E&&{kind:"list",items:E}}return S.text==="{"?_():void 0}}function y(S){const E=[S];for(let O=e[t];O?.kind===
"constant"&&O.isText;O=e[t])E.push(O.value),t+=1;if(E.every(O=>typeof O=="string"))return{kind:"constant",value:E.join("")};if(E.some(O=>typeof O=="string"))return;
const v=E.map(O=>Buffer.from(String(O.v),"base64"));return{kind:"constant",value:new G("bytes",Buffer.concat(v).toString("base64"))}}function $(){if(o("operator",
")"))return{kind:"tuple",items:[]};const S=i();return S&&o("operator",")")?S:void 0}function k(S){const E=[];for(;!o("operator",S);){const v=r();if(!v||(E.push(
v),!o("operator",",")&&!s("operator",S)))return}return E}function _(){const S=t,E=[];for(;!o("operator","}");){const v=r();if(v&&E.length===0&&s("operator",",",
"}")){t=S;const A=k("}");return A&&{kind:"set",items:A}}const O=v&&o("operator",":")?r():void 0;if(!v||!O||(E.push([v,O]),!o("operator",",")&&!s("operator","}")))
return}return{kind:"dict",entries:E}}return{parseTuple:i,isAtEnd:()=>t===e.length}}function hA(e){const t=ia(e);return t&&vm(t)}function ra(e){const t=new Map;for(const[
n,s]of e)t.set(Gd(t,n)?.key??n,s);return t}function Em(e){return new G("set",[...ra(e.map(t=>[t,null])).keys()])}function aa(e){if(e instanceof G&&e.tag==="tupl\
e"){for(const n of e.v){const s=aa(n);if(s!==void 0)return s}return}const t=Wi(e);return t==="list"||t==="dict"||t==="set"?t:void 0}function vm(e){switch(e.kind){case"\
constant":return{value:e.value};case"unary":return mA(e.operator,e.operand);case"list":case"tuple":case"set":{const t=ca(e.items);return!t||"error"in t?t:e.kind===
"list"?{value:t.values}:e.kind==="tuple"?{value:new G("tuple",t.values)}:Om(t.values,Em)}case"dict":{const t=ca(e.entries.map(([s])=>s));if(!t||"error"in t)return t;
const n=ca(e.entries.map(([,s])=>s));return!n||"error"in n?n:Om(t.values,s=>ra(s.map((o,i)=>[o,n.values[i]??null])))}default:return}}function ca(e){const t=[];for(const n of e){
const s=vm(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}function Om(e,t){for(const n of e){const s=aa(n);if(s!==void 0)return{error:{name:"Ty\
peError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}function mA(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=ve(
t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n=="bigint"?Ye(-n):Ce(-n)}}function ua(e,t){const n=s=>ua(s,t);switch(e.kind){case"constant":
return ks(e.value);case"name":return ks(t.whole.get(e.name));case"list":return $s(e.items,n);case"tuple":{const s=$s(e.items,n);return s&&new G("tuple",s)}case"\
set":{const s=$s(e.items,n);return s?.every(Ss)?Em(s):void 0}case"dict":{const s=$s(e.entries.map(([i])=>i),n),o=$s(e.entries.map(([,i])=>i),n);return!s?.every(
Ss)||!o?void 0:ra(s.map((i,r)=>[i,o[r]??null]))}case"unary":return gA(e.operator,n(e.operand));case"binary":return bA(e.operator,n(e.left),n(e.right));case"and":case"\
or":return pA(e.kind==="or",e.operands,n);case"compare":return $A(n(e.first),e.links,n);case"attribute":case"call":return;case"index":{const{object:s,index:o}=e,
i=s.kind==="name"?t.partial.get(s.name):void 0;return EA(i??n(s),n(o))}}}function $s(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(
o)}return n}function ks(e){return!(e instanceof G)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}function Jt(e){return Array.isArray(e)?e.every(Jt):e instanceof
Map?[...e].every(([t,n])=>Jt(t)&&Jt(n)):e instanceof G&&(e.tag==="tuple"||e.tag==="set")?Jt(e.v):ks(e)!==void 0}const Ss=e=>Jt(e)&&aa(e)===void 0;function Mm(e){
if(e==null)return e===null?!1:void 0;const t=ve(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
G&&Array.isArray(e.v)?e.v.length>0:void 0}function pA(e,t,n){let s;for(const o of t){s=n(o);const i=Mm(s);if(i===void 0)return;if(i===e)return s}return s}function gA(e,t){
if(t===void 0)return;if(e==="not"){const s=Mm(t);return s===void 0?void 0:!s}const n=ve(t);if(n!==void 0)return typeof n=="bigint"?Ye(e==="-"?-n:n):Ce(e==="-"?-n:
n)}function bA(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:void 0;const[s,o]=[ve(t),ve(n)];if(typeof s==
"bigint"&&typeof o=="bigint")return yA(e,s,o);if(s===void 0||o===void 0)return;const[i,r]=[Fo(s),Fo(o)];if(i===void 0||r===void 0)return;const a=e==="+"?i+r:e===
"-"?i-r:e==="*"?i*r:void 0;return a===void 0||Number.isNaN(a)?void 0:Ce(a)}const Fo=e=>typeof e=="number"||Number.isSafeInteger(Number(e))?Number(e):void 0,wA=2e3;
function yA(e,t,n){if(e==="+")return Ye(t+n);if(e==="-")return Ye(t-n);if(e==="*")return t.toString().length+n.toString().length>wA?void 0:Ye(t*n);if(n===0n)return;
if(e==="/"){const[o,i]=[Fo(t),Fo(n)];return o===void 0||i===void 0?void 0:Ce(o/i)}const s=(t%n+n)%n;return Ye(e==="%"?s:(t-s)/n)}function $A(e,t,n){let s=e;for(const{
operator:o,right:i}of t){const r=s===void 0?void 0:n(i);if(s===void 0||r===void 0)return;const a=kA(o,s,r);if(!a)return a;s=r}return!0}function kA(e,t,n){if(e===
"is"||e==="is not"){const o=i=>i===null||typeof i=="boolean";return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!Jt(t)||!Jt(n))return;if(e==="==")return Le(t,n);if(e===
"!=")return!Le(t,n);if(e==="in"||e==="not in"){const o=SA(n,t);return o===void 0?void 0:o===(e==="in")}const s=_A(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?
s<=0:e===">"?s>0:e===">="?s>=0:void 0}function SA(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return Ss(t)?[...e.
keys()].some(o=>Le(o,t)):void 0;if(e instanceof G&&e.tag==="set"&&!Ss(t))return;const s=e instanceof G?e.v:e;return Array.isArray(s)?s.some(o=>Le(o,t)):void 0}function _A(e,t){
const[n,s]=[ve(e),ve(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[r,
a]of o.entries()){const c=(a.codePointAt(0)??0)-(i[r]?.codePointAt(0)??-1);if(c!==0)return c}return o.length-i.length}function EA(e,t){if(e===void 0||t===void 0)
return;if(e instanceof Map){if(!Ss(t))return;const i=[...e].find(([r])=>Le(r,t));return i&&ks(i[1])}const n=ve(t);if(typeof n!="bigint")return;const s=e instanceof
G&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?ks(o.at(Number(n))):void 0}const vA=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function Te(e){return e.includes("${{")?[...e.matchAll(vA)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}function la(e){const t=[];let n=0;for(const{whole:s,offset:o}of Te(e))t.push(e.slice(n,o),"_".repeat(s.length)),n=o+s.length;return t.
join("")+e.slice(n)}function OA(e,t){const n=Am(e,t),s=n===void 0?void 0:ia(n);if(!s)return{decided:!1};const o=ua(s,{whole:new Map([["params",t.params]]),partial:new Map(
[["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}const Tm=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/,fa=4e3;function Am(e,t){if(e.length>
fa||Tm.test(e))return;const n=Wn(e);let s=n;for(const{whole:o,caller:i,filters:r}of Te(n)){if(r!=="")return;const a=Nm(i,t);if(a===void 0)return;if(s.replace(o,
"")===""){if(typeof a!="string")return;s=a;break}s=s.replace(o,()=>qe(a))}return s.includes("$")||s==="None"?void 0:s}function MA(e,t){const n=Wn(e),[s]=Te(n);if(e.
length>fa||Tm.test(e)||s?.whole!==n||s.filters!=="")return;const o=Nm(s.caller,t);return typeof o=="string"?void 0:o}function Nm(e,t){let n=new Map([["params",t.
params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof Map))return;const r=i.endsWith("?"),a=r?i.replace(/\?+$/,""):i,c=n.
get(a)??(n.has(a)?null:TA(n,a));if(c===void 0)return r&&n!==t.jobs&&/^[A-Za-z_]+$/.test(a)?null:void 0;if(o===s.length-1)return AA(c)?c:void 0;n=c}}const TA=(e,t)=>/^(?:0|[1-9]\d{0,14})$/.
test(t)?e.get(Number(t)):void 0,AA=e=>e===null||typeof e!="object"||e instanceof G&&(e.tag==="int"||e.tag==="float"||e.tag==="date");function xm(e){const t=new Map;
let n=Tn(e,0);if(e[n]!=="{")throw new SyntaxError("expected a JSON object");for(n=Tn(e,n+1);e[n]==='"';){const s=Im(e,n),o=JSON.parse(e.slice(n,s));if(n=Tn(e,s),
e[n]!==":")throw new SyntaxError(`expected ":" at ${n}`);n=Tn(e,n+1);const i=NA(e,n);t.set(o,e.slice(n,i)),n=Tn(e,i),e[n]===","&&(n=Tn(e,n+1))}if(e[n]!=="}")throw new SyntaxError(
`expected "}" at ${n}`);return t}function Tn(e,t){let n=t;for(;e[n]===" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}function Im(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unterminated text");let s=0;for(;e[n-
1-s]==="\\";)s++;if(n++,s%2===0)return n}}function NA(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];if(o==='"'){if(n=Im(e,n),s===0)return n;continue}if(o==="{"||
o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===0)return n;n++}throw new SyntaxError("unterminated value")}
function xA(e){const t=e.planned.job.strategy.matrix.size>0,n=e.planned.combinations.flatMap(({strategyId:s},o)=>{const i=jE(e,o)?.planned.machine;return i?[[s,
IA(i)]]:[]});return t?new Map(n):n[0]?.[1]??null}const IA=({machineType:e,provisioningModel:t,region:n,memoryMib:s})=>new Map([["machine_type",e],["provisioning\
_model",t],["region",n],...s===void 0?[]:[["memory_mb",s]]]);function Cm(e,t,n){const s=o=>new G("datetime",new Date(o).toISOString().replace(/(\.\d{3})Z$/,"$10\
00+00:00"),{tz:"UTC"});return _e(new Map([["exec_start",s(e)],["exec_end",s(t)],["exec_latency",(t-e)/1e3],...n===void 0?[]:[["machines",n]]]))}function*Wo(e){const t=e.
planned.job.strategy.matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,r]of e.combinations.entries()){const a=e.planned.combinations[i],
c=a&&RA(e,r,a);if(c===void 0)continue;const u=r.errors&&JSON.stringify(r.errors);if(t){const l=JSON.stringify(a?.strategyId);yield`${o?"":","}${l}:`,yield c,o=!1,
u&&s.push(`${l}:${u}`);continue}for(const[l,f]of xm(c))l!=="matrix"&&n.set(l,f);u&&n.set("errors",u)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),
e.planned.combinations[0]?.strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.
stringify({name:e.failure.name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",Cm(e.startedMs,e.endedMs,e.planned.moves&&xA(e))),
yield`${[...n].map(([i,r])=>`${JSON.stringify(i)}:${r}`).join(",")}}`}const CA=e=>[...Wo(e)].join("");function RA(e,t,n){const{outcome:s,context:o,errors:i}=t;if(!s||
s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const r=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!r||s.status==="FAILED"&&!i)return;const a=i?
`,"errors":${JSON.stringify(i)}`:"",c=_e(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${c},"stages":{}${a}}`}function LA(e){if(e.stop?.status===
"TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({status:s})=>s==="FAILED"||s==="CANCEL");if(!t)return;
const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', was failed.`}:{name:"WorkflowCancelError",message:`Job\
 execution, '${n}', was canceled from the event after end job execution.`}}function Rm(e,t){const n=t.status==="TIMEOUT"?"FAILED":t.status,s=LA(e);return[["stat\
us",JSON.stringify(n)],["info",Cm(e.startedMs,t.endedMs)],["params",_e(e.plan.params)],...s?[["errors",JSON.stringify(s)]]:[]]}const Lm=e=>[...e.jobs].filter(([
,{phase:t}])=>t==="ended");function*jA(e,t){yield'{"jobs":{';for(const[n,[s,o]]of Lm(e).entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*Wo(o);yield`}${Rm(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}const PA=(e,t)=>({jobs:new Map(Lm(e).map(([n,s])=>[n,o=>DA(s,o)])),rest:Rm(e,t)});function DA(e,t){const n=[];let s=0;for(const o of Wo(e)){if(s+=o.length,s>t)
return;n.push(o)}return n.join("")}const UA=e=>jm(t=>Pm(e,t,Bo(e.plan,[t.planned.job.id])));function BA({state:e,history:t}){if([...e.jobs.values()].some(({planned:n})=>n.
startEarly))return{usualMs:t.usualMs,conditionOf:jm(n=>Pm(e,n,[]))}}function jm(e){const t=new Map;return n=>{const{id:s}=n.planned.job,o=t.get(s)??e(n);return t.
set(s,o),o}}function Pm(e,t,n){const{condition:s}=t.planned.job;if(!s)return"holds";const o=new Map;for(const r of n){const a=e.jobs.get(r);a?.phase==="ended"&&
o.set(r,Pu(CA(a)))}const i=OA(s.value,{params:e.plan.params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}function Dm(e,t){const{view:n,part:s,
runningMs:o}=e,i=fs(e,t),r=Math.ceil(s.parallelism/Xr({view:n,planned:s.planned}));if(o===void 0){const u=Math.min(dn,i-n.createdMs-uo);return n.state!=="SCHEDU\
LED"||u<=0?{machines:0,paidMs:0,taskMs:0}:{machines:r,paidMs:r*(u+Zn),taskMs:0}}const a=Qe(n.state)?Math.max(o,n.events.at(-1)?.atMs??i):i,c=r*Math.max(0,a-o);return{
machines:r,paidMs:c+r*(dn+Zn),taskMs:0,waitedMs:c}}const _s=100;function Um(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(wt(e,n)),i=_e(n),r=s===void 0?"":
`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${r}}`}function*Bm(e,t,n=[]){for(const[s,o]of t.entries())yield`${Um(
e,o,n[s])}
`}function FA(e,t,n,s=[]){const o=[0],i=[];for(let r=0;r<t.length;r+=_s){const a=r+_s,c=[...Bm(e,t.slice(r,a),s.slice(r,a))],u=Buffer.from(c.join(""));o.push((o.
at(-1)??0)+u.length),i.push(ss(u))}return JSON.stringify({uri:n,count:t.length,rows_a_part:_s,offsets:o,sha256:i})}function Fm(e){const{bucket:t,env:n,requirements:s}=e.
planned.machine,o=uO(n),i=e.sourceSha256!==void 0&&{uri:`gs://${t}/${yr(e.identity)}`,sha256:e.sourceSha256},r=e.hasLease&&{uri:`gs://${t}/${Qf(e.identity)}`,max_age_seconds:Ku};
return[...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(Kn)],["requirements",JSON.stringify(s)],...o.length>0?[["env",JSON.stringify(
Object.fromEntries(o))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(i||null)],["lease",JSON.stringify(r||null)]]}const da=e=>e.map(([t,
n])=>`"${t}":${n}`).join(`,
`);function WA(e){const{job:t,machine:n}=e.planned,s=[["version",String(Hn)],["workflow",JSON.stringify(e.plan.workflow.name)],["job",JSON.stringify(t.id)],["ta\
sks",String(e.tasks)],["needs",JSON.stringify(t.needs)],...Fm(e),["wait_seconds",String(e.waitSeconds+zu)],["task_timeout_seconds",String(n.taskTimeoutSeconds)]];
return`{
${da(s)}
}
`}function*GA(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((c,u)=>Um(n.job.id,c,e.claims?.[u])).join(`,
`)}]`:FA(n.job.id,e.combinations,e.rowsUri,e.claims),o=`gs://${n.machine.bucket}/${Zf(e.identity,n.job.id)}`,i=[["version",String(Hn)],["run_id",JSON.stringify(
e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.name)],["job",JSON.stringify(
n.job.id)],["model",_e(n.job.model)],["extras",_e(t.workflow.extras)],["siblings",_e(t.workflow.siblings)],["check_if",String(e.checkIf)],["combinations",s]],r=[
["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_artifacts",e.needsArtifacts]],
...Fm(e),["claims",e.claims?JSON.stringify(o):"null"],["memory_mib",String(Ue(n.machine).memoryMib??null)]];yield`{
${da(i)},
"context":{"params":${_e(t.params)},"jobs":{`;let a=!0;for(const[c,u]of e.neededContexts)yield`${a?"":","}${JSON.stringify(c)}:`,yield*u(),a=!1;yield`}},
${da(r)}
}
`}const HA=100;function KA(e,{needsArtifacts:t=[]}){if(t.length===0)return;const n=()=>zA(e,t);let s=0;for(const{files:i}of n())s+=i;if(s<=HA){const i=[...n()].
map(({text:r})=>r());return{member:()=>`{"groups":[${i.join(`,
`)}]}`}}const o=function*(){for(const{text:i}of n())yield`${i()}
`};return{member:i=>JSON.stringify({uri:i,sha256:of(o())}),lines:o}}function*zA(e,t){for(const n of t){const s=e.jobs.get(n);if(s)for(const{path:o,machine:i,prefix:r,
left:a}of yn(s)){const[c,u]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${r}`)],l=()=>`{"folder":${c},"uri":${u},"files":${a.files.text()}}`;yield{files:a.
count,text:l}}}}const JA=50,VA=1e3,YA=e=>`${e}logs/`;function qA({generation:e,bytes:t,crc32c:n},{bucket:s,result:o}){const i=o.replace(/\/results\/(\d+-\d+)\.json$/,
"/logs/$1.log");return i===o?void 0:{bucket:s,name:i,generation:e,size:t,crc32c:n}}async function*XA({clients:e,clock:t},n,s){const{part:o,task:i}=n,r=ue(o.planned.
machine),a=await e.logging(r),c={projectId:r.projectId,jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},u=new Set;let l,f="";for(let h=0;h<
JA;h++){const d=await a.taskOutput({...c,...f&&{pageToken:f}},s);for(const g of d.lines){const m=`${g.timestamp} ${g.insertId}`;if(u.has(m)||g.taskIndex!==i)continue;
u.add(m);const p=`${g.text.replace(/\n$/,"")}
`;n.copied===void 0?yield p:g.taskRetry!==void 0?g.taskRetry<n.copied&&(yield p):Gi(p)?.says==="task"?(yield*l??[],l=[p]):l?l.push(p):yield p}if(f=d.nextPageToken,
!f)return;await t.sleep(VA,s)}}function ha(e,t){const n=Bo(e.plan,[t]).map(s=>{const o=e.jobs.get(s);return[s,o?.status,o?.failure?.name??"",o?ZA(o):[]]});return Tt(
JSON.stringify(n)).slice(0,16)}const ZA=e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??"",n?.name??"",n?.generation??""]);async function QA(e,t,n,s){
const{part:o,terms:i,why:r,combinations:a,parallelism:c,checkIf:u}=n;bd(t,o);const l=Bl(t.planned,i.rung),f=a.map(w=>t.starts[w]??0),h=Wm(e,{number:o,planned:l,
terms:i,why:r,combinations:a,parallelism:c,earlierStarts:f}),d=ha(e.state,l.job.id);await Jm(e,h,{needs:d,checkIf:u},s);const g=Gm(e,h),m=Kh(t.planned,i)?Jr:void 0,
{name:p,view:b}=await Km(e,t,{part:h,spec:g,isFinal:m},s);wd(t,{...h,needs:d,name:p},{view:b,nowMs:e.clock.now()})}async function eN(e,t,{combinations:n,parallelism:s,
limitMs:o},i){const{planned:r,begun:a}=t;bd(t,a);const c=n.map(()=>0),l=Wm(e,{number:a,planned:r,combinations:n,parallelism:s,earlierStarts:c,...{terms:vr,why:"\
first"}}),f=o/1e3,d={prepareUri:await oN(e,l,f,i),waitSeconds:f},g=Gm(e,l,d),m={...r.machine,maxRetries:Ah(r.machine,d)},p={part:l,spec:g,isFinal:Jr},{name:b,view:w}=await Km(
e,t,p,i);gE(t,{...l,name:b,planned:{...r,machine:m}},{view:w,limitMs:o,nowMs:e.clock.now()})}async function tN(e,t,{early:{part:n},checkIf:s},o){const i=ha(e.state,
n.planned.job.id);await Jm(e,n,{needs:i,checkIf:s},o),yE(t,i,e.clock.now())}const Wm=(e,t)=>({...t,location:as(t.planned.machine),resultsPrefix:`${Es(e,t)}resul\
ts/`,key:(0,Ne.randomBytes)(nN).toString("base64url")}),nN=32,Es=(e,{planned:t,number:n})=>ko(e.identity,t.job.id,n),Vt=({planned:e},t)=>`gs://${e.machine.bucket}\
/${t}`,Gm=(e,t,n)=>Hr({planned:t.planned,identity:e.identity,jobUri:Vt(t,`${Es(e,t)}${Hm}`),taskCount:t.combinations.length,parallelism:t.parallelism,program:e.
program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:t.terms.isSecondStart,...n&&{early:n}}),Hm="job.json";async function Km(e,t,{part:n,spec:s,
isFinal:o},i){const{planned:r,number:a,location:c,key:u}=n,l=s.labels[yt.spec]??"",f=y_({runId:e.identity.runId,job:r.job.id,part:a,specDigest:l}),h=`${c}/jobs/${f}`;
e.handover.batchJob(h),e.outputs.submitted(r.job.id,h);const d=await e.clients.batch(ue(r.machine));pE(t,h,r);const g=await d.create({location:c,id:f,spec:LO(s,
u),isFinal:o},i);return{name:h,view:g}}const sN=(e,t)=>({uploads:Vt(t,k_(e.identity,t.number)),lists:Vt(t,`${Es(e,t)}artifacts/`)});async function zm(e,t,n){const s=await e.
packages.cacheFor(t.planned,n);return{planned:t.planned,identity:e.identity,...e.logFiles.areWanted&&{logs:Vt(t,YA(Es(e,t)))},...e.sourceSha256!==void 0&&{sourceSha256:e.
sourceSha256},...s&&{cache:s},hasLease:e.lease.isRequired}}async function oN(e,t,n,s){const{planned:o,key:i,combinations:r}=t,a=await zm(e,t,s),c=WA({...a,plan:e.
plan,tasks:r.length,waitSeconds:n}),u=new TextEncoder().encode(c),l=await e.clients.storage(ue(o.machine)),f=$_(e.identity,o.job.id,t.number),h={...PS({key:i,body:u})},
{bucket:d}=o.machine;return await l.create({bucket:d,name:f,content:u,contentType:"application/json",metadata:h},s),Vt(t,f)}async function Jm(e,t,{needs:n,checkIf:s},o){
const{planned:i,combinations:r,earlierStarts:a,key:c}=t,{bucket:u}=i.machine,l=Es(e,t),f=r.flatMap(E=>i.combinations[E]??[]),h=i.moves&&r.map((E,v)=>wr(E,a[v]??
0,0)),d=`${l}combinations.jsonl`,g=f.length>_s,m=KA(e.state,i),p=`${l}needs-artifacts.jsonl`,b=m?.member(Vt(t,p)),w=await zm(e,t,o),y=Vm(()=>GA({...w,plan:e.plan,
combinations:f,...g&&{rowsUri:Vt(t,d)},checkIf:s,neededContexts:iN(e,i),resultsPrefix:t.resultsPrefix,artifacts:sN(e,t),...b!==void 0&&{needsArtifacts:b},...h&&
{claims:h}})),$=await e.clients.storage(ue(i.machine)),k=async(E,v)=>{const O={bucket:u,name:E,content:Vm(v),contentType:"application/jsonl"};await $.create(O,o)};
await Promise.all([g&&k(d,()=>Bm(i.job.id,f,h)),m?.lines&&k(p,m.lines)]);const _={...jS({key:c,body:y,needs:n})},S=`${l}${Hm}`;await $.create({bucket:u,name:S,content:y,
contentType:"application/json",metadata:_},o)}const iN=(e,{job:t})=>new Map(Bo(e.plan,[t.id]).flatMap(n=>{const s=e.state.jobs.get(n);return s?.phase==="ended"?
[[n,()=>Wo(s)]]:[]}));function Vm(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())s+=n.write(o,s);
return n}const rN=15e3,aN=({jobs:e})=>[...e.values()].some(At)?rN:Number.POSITIVE_INFINITY;async function cN(e,t,n,s){const o=t.planned.job.needs.filter(i=>e.state.
jobs.get(i)?.phase!=="ended");e.log.say(uN(n,o));try{await eN(e,t,n,s)}catch(i){if(!(i instanceof U)||s.aborted)throw i;e.log.say(`${n.job}: not started early. ${i.
advice}`),await fN(e,t,s)}}function uN({job:e,combinations:t,expectedMs:n},s){const o=`${e}: asking for the machines of ${P(t.length,"task")} early`,i=s.length===
1,r=i?s[0]??"":P(s.length,"needed job");return n===void 0?`${o}, ${r} still ${i?"runs":"run"}`:n<lN?`${o}, ${r} may end at any moment`:`${o}, ${r} ${i?"is":"are"}\
 expected to end in ${we(n)}`}const lN=1e3;async function fN(e,{starting:t,early:n},s){if(!n)for(const[o,i]of t){const r=await oa(e,i,o,s);r&&e.log.debug(`${o}:\
 ${r.message}`)}}async function dN(e,t,{checkIf:n},s){const o=At(t);if(o){gd(t,n,e.clock.now()),e.log.say(hN(o,t,e.clock.now()));try{await tN(e,t,{early:o,checkIf:n},
s);return}catch(i){if(!(i instanceof U)||s.aborted)throw i;return await Ym(e,t,"its tasks could not be started",s),i}}}function hN(e,{planned:t},n){const{part:s,
runningMs:o}=e,i=`${t.job.id}: starting ${P(s.combinations.length,"task")}`,r=s.combinations.length===1?"its machine":"their machines";return o===void 0?`${i}, ${r}\
 will be there soon`:`${i}, ${r} waited for ${we(Math.max(0,fs(e,n)-o))}`}async function Ym(e,t,n,s){const o=At(t);if(!o)return;const i=e.clock.now();$d(t,{nowMs:i,
reason:n,machineTime:Dm(o,i)}),e.log.say(`${t.planned.job.id}: its machines do not wait any longer, ${n}`);const r=await oa(e,o.part.planned,o.part.name,s);r&&e.
log.warn(`${t.planned.job.id}: ${r.advice}`)}function mN(e,t){const n=qm(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or \
"machine_type", or set "on_out_of_memory".`}}function qm({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?"its largest process":"\
it"} had used ${Yi(t)}`;return e==="certain"?`The kernel killed a process of the task because memory ran out; ${o}.`:`A process of the task was very probably ki\
lled because memory ran out: ${o}, almost all that the task has.`}function Xm(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,i=o?.usage&&qm(o.usage);if(!n.moves?.
isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:r,memory:a}=s.rung,u=n.moves.machines[r]?.[a+1]===void 0?{...o.failure,hint:`${i} ${pN(
n)}`}:o.failure;return{...t,outcome:{...o,failure:u},again:{cause:"memory",terms:s}}}const pN=({machine:e})=>`"on_out_of_memory" has no machine with more memory\
 than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_type".`,Zm=e=>[...e].some(({outcome:t})=>t?.startedMs!==
void 0&&t.reusedFrom===void 0),ma=({jobs:e},{machine:t})=>[...e.values()].some(({planned:n,combinations:s})=>n.machine.bucket===t.bucket&&n.machine.serviceAccount===
t.serviceAccount&&Zm(s));function gN(e){const{planned:t,combination:n,index:s,earlierAttempts:o,retry:i}=e.at,r={combination:n,index:s,attempts:o+i+1},a=MN(e.text);
if(typeof a=="string")return pa(e.at,a);const{result:c,contextText:u}=a,l=c.job_skipped?"SKIP":c.status,f=l==="FAILED"?IN(t,c):void 0,h=NN(c),d=AN(c),g=US(c,e.keep),
m=TN(c),p=Yt(c.ended_ms);return{outcome:{...r,combination:{...n,strategyId:se(c.strategy_id)||n.strategyId},status:l,...m!==void 0&&{startedMs:m},...p!==void 0&&
{endedMs:p},...f&&{failure:f},warnings:ga(c.warnings)},...u!==void 0&&!c.job_skipped&&{context:e.keep(u)},...ba(c)&&{errors:ba(c)},...h!==void 0&&{ownCancel:h},
...d.length>0&&{packages:d},...g&&(GS(g)?{list:g}:{artifacts:g})}}function pa({combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],
name:"UnreadableResult",message:`The result that the task wrote cannot be read: ${o}.`,hint:"The definition must not write to the folder of the run."},r=n+s+1;return{
outcome:{combination:e,index:t,attempts:r,status:"FAILED",failure:i,warnings:[]},errors:{name:i.name,message:i.message}}}const Qm=200,bN=(e,t)=>wN(e,t)&&yN(e,t);
function wN(e,t){let n=t;for(const s of["[","{"])for(let o=e.indexOf(s);o!==-1;o=e.indexOf(s,o+1))if(n--===0)return!0;return!1}function yN(e,t){let n=0,s=!1;for(let o=0;o<
e.length;o++){const i=e.charCodeAt(o);if(i===$N)s=!s;else if(s)i===kN&&o++;else if(i===SN||i===EN){if(n++,n>t)return!0}else(i===_N||i===vN)&&n--}return!1}const $N=34,
kN=92,SN=91,_N=93,EN=123,vN=125,ON=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function MN(e){try{if(bN(e,Qm))return`it is nested deeper than ${Qm} levels`;const t=JSON.
parse(e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Hn)return`its version is ${JSON.stringify(t.version)}`;if(!ON.has(String(
t.status)))return`its status is ${JSON.stringify(t.status)}`;const n=xm(e).get("context"),s=n?.startsWith("{")&&n!=="{}";return{result:t,contextText:s?n:void 0}}catch(t){
return t instanceof Error?t.message:String(t)}}const ga=e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],Yt=e=>typeof e=="number"&&Number.isFinite(e)?e:void 0;
function TN({started_ms:e,waited_ms:t}){const n=Yt(e);return n===void 0?void 0:n+(Yt(t)??0)}function vs(e){const t=e;return typeof t=="object"&&t!==null?{name:se(
t.name)||"Error",message:se(t.message)}:void 0}const ba=e=>vs(e.errors)??vs(e.error);function AN({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[se(n?.key),se(n?.sha256),se(n?.crc32c)],r=se(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(r)?[]:
[{key:s,sha256:o,crc32c:i,generation:r,size:Yt(n?.size)??0}]})}function NN(e){const{status:t,signal:n,failed_stage:s}=e,o=ba(e);return t!=="CANCEL"||n!==null||!o?
void 0:s?`stage '${ga(s.path).at(-1)??""}' raised ${se(s.exception)}: ${se(s.message)}`:o.message}function xN(e){const t=e,n=se(t?.path),s=Yt(t?.line);return s===
void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:void 0}function IN(e,t){const n=t.failed_stage;
if(n){const r=ga(n.path),a=Yt(n.code_line),c=Yt(n.exit_code),u=xN(n.file),l=xl({job:e.job,stagePath:r,...a!==void 0&&{codeLine:a}});return{origin:"stage",stagePath:r,
name:typeof n.exception=="string"?n.exception:"Error",message:se(n.message),...c!==void 0&&{exitCode:c},...u&&{file:u},...se(n.traceback)&&{traceback:se(n.traceback)},
...a!==void 0&&{codeLine:a},...l!==void 0&&{line:l}}}const s=vs(t.error);if(s?.name===Vu)return Wh(e);if(s){const r=se(t.error?.traceback);return{origin:"setup",
stagePath:[],...s,...r&&{traceback:r}}}const o=vs(t.if_error);if(o)return{origin:"stage",stagePath:[],name:"",message:`The job's if could not be decided: ${o.message}`,
...e.job.condition&&{line:e.job.condition.at.line}};const i=vs(t.errors)??{name:"Error",message:"It failed without a reason."};return{origin:"stage",stagePath:[],
...i}}const CN=new TextDecoder,RN=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;function wa(e,{resultsPrefix:t,key:n}){const s=rf(n);return e.flatMap(({name:o,generation:i,
crc32c:r,size:a,metadata:c})=>{const u=RN.exec(o.slice(t.length));if(!u)return[];const[l,f]=[Number(u[1]),Number(u[2])],h=af({key:s,index:l,attempt:f,metadata:c});
return[{task:l,retry:f,name:o,generation:i,crc32c:r,size:a,metadata:c,isOwn:h}]})}async function ya(e,t){const{at:n,keep:s,name:o,generation:i}=e,{bucket:r}=n.planned.
machine,a={bucket:r,name:o,maxBytes:cn,...i&&{generation:i}};try{const c=await e.storage.read(a,t),u=gN({at:n,text:CN.decode(c),keep:s});return{combination:await LN(
u,e,t),sha256:ss(c)}}catch(c){if(!(c instanceof U))throw c;if(c.status==="TOO_LARGE")return{combination:ep(n)};if(c.status==="COMPRESSED")return{combination:pa(
n,"it is stored compressed")};throw c}}async function LN({list:e,...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:r}=s.planned.machine,a=await BS({storage:n,
bucket:r,list:e,keep:o},i);return a?{...t,artifacts:a}:pa(s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}function ep(e,t){const{combination:n,
index:s}=e,o=a=>`${Math.ceil(a/1024/1024)} MiB`,i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(cn)}`:o(
t)}; at most ${o(cn)} can be passed on.`,hint:"Write large data to a bucket, and output its address."},r=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,
index:s,status:"FAILED",attempts:r,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}function Go({job:e,part:t,task:n,retry:s}){const o=t.combinations[n],
i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!$n(e,t,o))return;const r=e.combinations[o]?.outcome?.attempts??0;return{planned:t.planned,combination:i,
index:o,earlierAttempts:r,retry:s}}class tp{combinations=new Map;preemptions=0;spans=new Map}async function np(e,t,n){const{job:s,part:o,storage:i,keep:r}=e,{bucket:a}=o.
planned.machine,{newest:c,planted:u,own:l}=await PN(e,n);t.spans=DM(l);for(const[d,{retry:g,name:m}]of u){const p=Go({job:s,part:o,task:d,retry:g});p&&!c.has(d)&&
t.combinations.set(p.index,sp(p,`gs://${a}/${m}`))}const f=e.reads.line("due",n),h=[];for(const{task:d,retry:g,name:m,generation:p,size:b,metadata:w}of c.values()){
const y=Go({job:s,part:o,task:d,retry:g});if(!y)continue;const $=PM(w),k={stored:{name:m,generation:p},...$&&{log:$}};if(t.preemptions+=g,b>cn){t.combinations.set(
y.index,{...ep(y,b),...k});continue}if(w.status==="MOVED"){const L={cause:"waited",terms:o.terms};t.combinations.set(y.index,{...s.combinations[y.index],again:L});
continue}const _=Vh(y,w);_&&t.combinations.set(y.index,{..._.state,...k});const S=m.slice(o.resultsPrefix.length),E=o.early.get(S);if(_?.isWhole&&!E)continue;const v=()=>f(
()=>ya({storage:i,name:m,at:y,keep:r},n)),O=L=>L?.sha256===w.sha256,A=E?E.then(L=>L&&O(L)?L:v()):v(),x=A.catch(()=>{});vd(o,S,x);const R=A.then(L=>{const oe=L.sha256===
void 0||O(L)?L.combination:sp(y,`gs://${a}/${m}`);t.combinations.set(y.index,{...jN(oe,Yh(w)),...k})});h.push(R)}await Promise.allSettled(h),await Promise.all(h)}
function jN(e,t){const{outcome:n}=e;if(!t||!n)return e;const s=n.failure&&{failure:mN(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}function sp(e,t){const{
combination:n,index:s}=e,o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else w\
ith write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run."},
i=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}async function PN({
part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,r=[];for await(const a of t.list({bucket:s,prefix:e.resultsPrefix},n))for(const c of wa(
a,e)){c.isOwn&&r.push(c);const u=c.isOwn?o:i;c.retry>=(u.get(c.task)?.retry??0)&&u.set(c.task,c)}return{newest:o,planted:i,own:r}}async function DN(e,{job:t,part:n,
batch:s},o){const i=await e.clients.storage(ue(n.planned.machine)),r=new tp,{reads:a,state:c}=e;await np({storage:i,job:t,part:n,keep:c.keep,reads:a},r,o);const u=({
outcome:d,ownCancel:g})=>!ls(n)&&d?.status==="CANCEL"&&g===void 0,l=n.combinations.flatMap((d,g)=>{if(!$n(t,n,d))return[];const m=r.combinations.get(d);return m===
void 0||u(m)?[{index:d,task:g}]:[]}),f=Zm(r.combinations.values())||ma(e.state,n.planned),h={missing:l,isRoleProved:f};l.length>0&&await UN({job:t,part:n,batch:s},
h,r,o);for(const[d,g]of r.combinations)r.combinations.set(d,Xm(n,g));Od(n,Xh(n,r.spans,n.endedMs??n.view.createdMs)),NE(t,n,r)}async function UN({job:e,part:t,batch:n},{
missing:s,isRoleProved:o},i,r){const c=t.view.state==="DELETION_IN_PROGRESS"?[]:await n.tasks(t.name,"",r),u=new Map(c.map(f=>[f.index,f])),l=[];for(const{index:f,
task:h}of s){const d=u.get(h);d&&i.spans.set(h,BM(d));const g=i.combinations.get(f),m=Jh({job:e,part:t,index:f,task:h,view:d,known:g,isRoleProved:o});i.combinations.
set(f,m);const p=m.outcome?.failure;p&&gM({job:e,part:t,task:d,failure:p})&&l.push(f)}bM(t,l,i.combinations)}const BN=new Set(["SUCCEEDED","FAILED","UNEXECUTED"]),
op=new WeakMap;async function FN({job:e,part:t,batch:n},s){if(Qe(t.view.state)||t.isCancelled||t.isEmptied)return;const o=t.combinations.flatMap((l,f)=>$n(e,t,l)?
[f]:[]);if(o.length===t.combinations.length)return;const{RUNNING:i=0,ASSIGNED:r=0,SUCCEEDED:a=0,FAILED:c=0}=t.view.counts,u=a+c;i+r>0||u<o.length||o.length>0&&(op.
get(t)===u||(op.set(t,u),!await WN(o,t,n,s)))||_E(t)}async function WN(e,t,n,s){const o=await n.tasks(t.name,"",s),i=new Set(o.flatMap(({index:r,state:a})=>BN.has(
a)?[r]:[]));return e.every(r=>i.has(r))}const GN=16;async function HN(e,{job:t,part:n,batch:s},o){const{failures:i,terms:r,view:a}=n;if(["lost","memory"].filter(
f=>xt(t.planned,{cause:f,terms:r})).length===0||Qe(a.state)||n.isCancelled||(a.counts.FAILED??0)<=i.size)return;const u=await s.tasks(n.name,"State=FAILED",o),l=Ft(
GN);await Promise.all(u.filter(f=>!i.has(f.index)&&KN(f,n)).map(f=>l(()=>zN(e,{job:t,part:n,task:f},o))))}function KN(e,{planned:t}){return!gs(jo(e))||qr(e)>t.machine.
maxRetries}async function zN(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!$n(t,n,i))return;const r=qr(s),a=gs(jo(s)),c=a?Jh({job:t,
part:n,index:i,task:s.index,view:s,isRoleProved:ma(e.state,n.planned)}):await JN(e,{job:t,part:n,task:s.index,retry:r},o),u=c?.again,l=u!==void 0&&u.cause!=="un\
started"&&xt(t.planned,u)!==void 0;ME(n,s.index,l?u.cause:void 0),!(!c||!l)&&vo(t,{combinations:new Map([[i,c]]),preemptions:a?r:0})}async function JN(e,t,n){const{
part:s,task:o,retry:i}=t,r=Go(t);if(!r||!s.planned.moves?.isForMemory)return;const a=await e.clients.storage(ue(s.planned.machine)),c=`${s.resultsPrefix}${o}-${i}\
.json`;try{const{metadata:u}=await a.describe({bucket:s.planned.machine.bucket,name:c},n);if(!af({key:s.key,index:o,attempt:i,metadata:u}))return;const l=Vh(r,u);
return l&&Xm(s,l.state)}catch(u){if(!(u instanceof U)||u.httpStatus!==404)throw u;return}}const VN=6e4,YN=2;function $a(e){return[...e.jobs.values()].flatMap(t=>t.
phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):[])}async function ip(e,t){const n=new Map,s=({location:i,planned:r})=>{const a=ue(r.machine),
c=JSON.stringify([i,a]),u=n.get(c)??{location:i,place:a,active:[],early:[]};return n.set(c,u),u};for(const i of $a(e.state))s(i.part).active.push(i);for(const i of e.
state.jobs.values()){const r=At(i);r&&s(r.part).early.push({job:i,early:r})}return(await rp([...n.values()].map(i=>qN(e,i,t)))).some(Boolean)}async function qN(e,t,n){
const s=await e.clients.batch(t.place),o=await s.list(t.location,He(e.identity.runId),n),i=new Map(o.map(l=>[l.name,l])),r=new Map(o.map(l=>[l.labels[yt.job]+cp(
l.name),l])),a=(l,f)=>i.get(f)??r.get(He(l.planned.job.id)+cp(f));let c=!1;for(const{job:l,early:f}of t.early)XN(e,f,a(l,f.part.name))&&(c=!0);const u=[];for(const l of t.
active){const{job:f,part:h}=l,d=a(f,h.name);if(d)QN(e,l,d)&&(c=!0),await HN(e,{job:f,part:h,batch:s},n),await FN({job:f,part:h,batch:s},n);else if(!ZN(e,l))continue;
Qe(h.view.state)&&(AE(h,h.view.events.at(-1)?.atMs??e.clock.now()),c=!0,u.push(DN(e,{job:f,part:h,batch:s},n)))}return await rp(u),c}function XN(e,t,n){const s=t.
view;return n?bE(t,n,e.clock.now()):(_d(t),ap(e,t)&&wE(t)),vn(s)!==vn(t.view)}async function rp(e){return await Promise.allSettled(e),Promise.all(e)}function ZN(e,{
job:t,part:n}){return _d(n),ap(e,n)?(ka(e,{job:t,part:n},"deleted"),OE(n),!0):!1}function ap(e,{isListed:t,submittedMs:n,misses:s}){return!(!t&&e.clock.now()-n<
VN)&&s>=YN}function ka(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`its Batch job was ${s} by someone else`;Md(t,o),e.log.warn(`Job '${t.
planned.job.id}': ${o} (${n.name}).`)}const cp=e=>e.slice(e.lastIndexOf("/"));function QN(e,t,n){const{job:s,part:o}=t,i=o.view;if(vE(s,o,n,e.clock.now()),n.state===
"DELETION_IN_PROGRESS"?ka(e,t,"deleted"):/^CANCELL/.test(n.state)&&ka(e,t,"canceled"),!v_(n.state)&&n.state!==i.state){const r=`is in state ${n.state}, which th\
is version of the Action does not know`;e.log.warn(`Job '${s.planned.job.id}' ${r}; it is watched until it ends.`)}return nx(e,t,i),vn(i)!==vn(n)}function ex(e,t){
const n=s=>{const{meaning:o}=ms(s)??{};return JSON.stringify([s.state==="RUNNING",o?.name,o?.hint])};return n(e)!==n(t)}function tx(e,t){const n=Qe(t.state)?void 0:
ms(t);if(!n)return;const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets fewer machines than it could use":"waits for machines",r=s.hint?` ${Yr(s.hint,e)}`:"";return`\
Job '${e.job.id}' ${i}: ${s.message}${r} Batch: ${o}`}function nx(e,{part:t},n){const s=tx(t.planned,t.view);!s||!ex(n,t.view)||(Or(e.state,s),e.log.warn(s))}const sx=500,
ox=.45,ix=new Set(["SUCCESS","FAILED"]);function rx(e,t){const n=new WeakMap,{state:s,clients:o,reads:i}=e,r=new WeakMap;function a(u){const{part:l}=u,f=Go(u),h=`${u.
task}-${u.retry}.json`;if(!f||l.early.has(h))return;const d=n.get(l)??i.line("early",t);n.set(l,d);const m=d(async()=>{if(t.aborted)return;const p=await o.storage(
ue(l.planned.machine)),{keep:b}=s;return ya({storage:p,name:l.resultsPrefix+h,at:f,keep:b},t)}).catch(()=>{});vd(l,h,m)}async function c(u,l){const f=await o.storage(
ue(l.planned.machine)),{resultsPrefix:h}=l;for await(const d of f.list({bucket:l.planned.machine.bucket,prefix:h},t))for(const{task:g,retry:m,size:p,metadata:b,
isOwn:w}of wa(d,l)){if(l.isSettled)return;if(!w)continue;ix.has(b.status??"")&&b.job_skipped!=="true"&&p<=cn&&a({job:u,part:l,task:g,retry:m})}}return{ended({jobUid:u,
index:l,retry:f}){for(const h of s.jobs.values()){if(h.phase!=="active")continue;const d=h.parts.find(({view:g})=>g.uid===u);if(d&&!d.isSettled&&a({job:h,part:d,
task:l,retry:f}),d)return}},looked(){for(const{job:u,part:l}of $a(s)){const{counts:f,state:h}=l.view,d=(f.SUCCEEDED??0)+(f.FAILED??0),g=Math.max(l.early.size,r.
get(l)??0);Qe(h)||d-g<Math.max(sx,ox*l.combinations.length)||(r.set(l,d),c(u,l).catch(()=>{}))}}}}const ax=4e3;async function cx(e){const{state:t}=e;if(t.stop?.
status!=="TIMEOUT"||[...t.jobs.values()].some(({phase:r})=>r==="waiting"))return;try{await ip(e,AbortSignal.timeout(ax))}catch(r){if(!(r instanceof U))throw r;return}
const n=um(t,{nowMs:e.clock.now(),queueTimeoutMs:void 0,conditionOf:()=>"left-to-the-task"}),s={plan:n.plan,jobs:n.jobs},o=sa(s).flatMap(r=>r.kind==="end"?[r]:[]),
i=[...t.jobs.values()].filter(({phase:r})=>r==="active");if(!(o.length<i.length)){for(const{job:r,status:a}of o){const c=t.jobs.get(r);c&&Do(e,c,a)}mE(t)}}const ux=3e5;
function lx({clock:e,log:t}){let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof U))throw o;
const i=s===void 0;if(s??=e.now(),!up(o)&&!(n&&e.now()-s<ux))throw o;if(!i)return;const r=up(o)?o.message:o.advice;t.warn(`The run cannot be watched at the mome\
nt; its Batch jobs continue. ${r}`)}}}const up=({httpStatus:e})=>e===0||e===408||e===429||e>=499,fx=4e3,dx={timeout:"the run took too long",queue_timeout:"the r\
un took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function hx(e){const{state:t}=e,n=$a(t),s=[...t.
jobs.values()].flatMap(c=>[...c.starting].map(([u,l])=>({name:u,planned:l}))),o=dx[t.stop?.limit??"signal"],i=[...t.jobs.values()].flatMap(c=>At(c)?.part??[]),r=AbortSignal.
timeout(fx),a=n.length+s.length+i.length;e.log.say(`Stopping: canceling ${P(a,"Batch job")}.`);for(const c of t.jobs.values())mx(c,o,e.clock.now());for(const{part:c}of n)
Ed(c);await Promise.allSettled([...s.map(({name:c,planned:u})=>Sa(e,u,c,r)),...n.map(({part:c})=>Sa(e,c.planned,c.name,r)),...i.map(({planned:c,name:u})=>Sa(e,c,
u,r)),...n.map(({job:c,part:u})=>px(e,c,u,r))]);for(const c of t.jobs.values()){if(c.phase==="ended")continue;CE(c);const u=c.combinations.some(({outcome:l})=>l?.
status==="FAILED");Do(e,c,u?"FAILED":"CANCEL",o)}}function mx(e,t,n){const s=At(e);s&&$d(e,{nowMs:n,reason:t,machineTime:Dm(s,n)})}async function Sa(e,{job:t,machine:n},s,o){
try{await(await e.clients.batch(ue(n))).cancel(s,o)}catch(i){if(!(i instanceof U))throw i;e.log.warn(`Job '${t.id}' may still be running until the cleanup cance\
ls it: ${i.advice}`)}}async function px(e,t,n,s){const o=new tp;try{const i=await e.clients.storage(ue(n.planned.machine)),{reads:r,state:a}=e;await np({storage:i,
job:t,part:n,keep:a.keep,reads:r},o,s)}finally{Od(n,Xh(n,o.spans,e.clock.now())),vo(t,o)}}const lp=2e3,gx=5e3,bx=500,fp="timeout";async function wx(e){const t=new AbortController,
n=AbortSignal.any([e.stop,t.signal]);e.clock.sleep(_a(e),t.signal).then(()=>t.abort(fp)),mT(yx(e.state));try{e.history.begin(n),await Promise.all([e.lease.begin(
n),e.resume.begin(n)]),await $x(e,n)}catch(s){if(!n.aborted)throw s;Ea(e,n)}finally{t.abort("ended")}await cx(e),e.state.stop&&await hx(e),await e.logFiles.finish(
e.state)}const yx=({jobs:e})=>[...e.values()].reduce((t,{planned:n})=>t+n.combinations.length,0);async function $x(e,t){const{clock:n,state:s}=e,{queueTimeoutMs:o,
pollMs:i}=e.settings,r=rx(e,t),a=QM(e),c=KM(e),u=UA(s),l=BA(e),f=()=>um(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:u,ahead:l}),h=kx(e,t),d=_x(s),g=b=>e.logs.
follow(s,{isNow:b,ended:r.ended},t),m=b=>Promise.race([b,n.sleep(bx,t)]);let p=lp;for(;!JT(f());){Ea(e,t),await e.resume.take(s,t);const b=sa(f());if(await Promise.
all(b.map($=>vx(e,$,t))),e.artifacts.follow(s),s.stop||b.some(({kind:$})=>$==="end"||$==="take back"))continue;if(await n.sleep(Math.min(i??p,c.pollMs,aN(s),_a(
e)),t),Ea(e,t),s.stop)break;const[w]=await Promise.all([h(),m(g(!1))]);r.looked(),c.looked(()=>sa(f()).some(({kind:$})=>$==="start"));const y=d();e.logFiles.follow(
s),y.length>0&&await Promise.all([m(g(!0)),Sx(e,y,t)]),a.tell(s),e.history.follow(s),e.report.progress(s,e.history.left(s)),e.resume.keep(s,t),p=w||b.length>0?lp:
Math.min(gx,p*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}function kx(e,t){const n=lx(e);return async()=>{try{const s=await ip(e,t);return n.succeeded(),
s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}async function Sx(e,t,n){await Promise.all(t.map(s=>e.packages.keep(s,n)))}function _x(e){const t=new WeakSet;
return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&!t.has(o));for(const o of s)t.add(o);return s.length>0})}const _a=e=>Math.max(
0,e.startedMs+e.settings.timeoutMs-e.clock.now());function Ea(e,t){const{aborted:n,reason:s}=t;n&&s!==fp?us(e.state,{status:"CANCEL",signal:String(s)}):(n||_a(e)===
0)&&us(e.state,Ex(e))}const Ex=e=>({status:"TIMEOUT",limit:"timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.
timeoutMs/1e3} seconds.`});async function vx(e,t,n){if(t.kind==="stop"){us(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"sta\
rt":await Nx(e,s,t,n);return;case"start early":await cN(e,s,t,n);return;case"go":{const o=await dN(e,s,t,n);o&&dp(e,s,o);return}case"give up":await Ym(e,s,t.reason,
n);return;case"cancel":await Mx(e,s,t,n);return;case"take back":await Ax(e,s,t,n);return;case"end":t.isEmpty&&vo(s,Ox(s,e.clock.now())),Do(e,s,t.status,t.reason??
PE(s,t.status))}}function Ox({planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,
...n,warnings:[]}}]);return{combinations:new Map(s),preemptions:0}}async function Mx(e,t,n,s){const o=t.parts.find(({number:r})=>r===n.part);if(!o)return;Ed(o),
e.log.say(`${bs(t,o)}: canceling (${n.reason})`);const i=await oa(e,o.planned,o.name,s);i&&e.log.warn(`${n.job}: ${i.advice}`)}async function Tx(e,t,n,s){try{return await CM(
e,t,n,s)}catch(o){if(!(o instanceof U)||s.aborted||o.status==="PLANTED_OBJECT")throw o;return e.log.warn(`${bs(t,n)}: keeps waiting, because its combinations ca\
nnot be claimed. ${o.advice}`),[]}}async function Ax(e,t,{part:n,starvedMs:s},o){const i=t.parts.find(a=>a.number===n);if(!i)return;const r=await Tx(e,t,i,o);SE(
t,i,{combinations:r,afterMs:s}),r.length>0&&e.log.say(cT(t,i,{count:r.length,starvedMs:s}))}async function Nx(e,t,n,s){gd(t,n.checkIf,e.clock.now()),e.log.say(rT(
n,t));try{await QA(e,t,n,s)}catch(o){if(!(o instanceof U)||s.aborted)throw o;const{combinations:i,terms:r}=n;if(!xx(o)||!Kh(t.planned,r))return dp(e,t,o);kE(t,i,
r),e.log.warn(`${n.job}: ${o.message}`)}}const xx=({status:e,message:t})=>e==="RESOURCE_EXHAUSTED"||Jr(t);function dp(e,t,n){const{message:s,headline:o,hint:i}=n,
r=n.status||"CloudError";EE(t,{...{origin:"batch",stagePath:[],name:r,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Do(e,t,"FAILED",nm(s)):e.log.warn(
`${t.planned.job.id}: ${n.advice}`)}const hp="run",Ix=e=>JSON.stringify(e);function Cx(e,t){const{resume:n,buckets:s,locations:o,...i}=e;let r={...i,buckets:[],
locations:[]};const a=c=>{r={...r,...c},t.saveState(hp,Ix(r))};return{accessible:()=>a(n?{buckets:s,locations:o,resume:n}:{buckets:s,locations:o}),batchJob:c=>a(
{batchJobs:[...r.batchJobs,c]}),checkRun:c=>a({checkRunId:c}),ended:c=>a({status:c})}}const Rx=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,
mp=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;function Lx(e){const t=Mt(e);if(!pp(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:r,
status:a,checkRunId:c,resume:u,isPart:l}=t,{access:f,prefix:h,cleanup:d,jobSummary:g}=t;if(!(!AS(f)||!Rt(h,/^[\w.=-]+(\/[\w.=-]+)*$/)||!jx(d)||typeof g!="boolea\
n"||!Rt(n,/^[\w.-]{1,100}$/)||!Rt(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||!s.endsWith(`/${n}/`)||!s.startsWith(`${h}/`)||s.split("/").some(p=>/^\.+$/.test(p))||!va(o,p=>gp(
p,/^[a-z0-9][a-z0-9._-]+$/))||!va(i,p=>gp(p,mp))||!va(r,p=>Rt(p,/./)&&mp.test(p.split("/jobs/")[0]??"")&&b_.test(p.split("/jobs/")[1]??"")))&&!(u!==void 0&&!Rt(
u,Rx)))return{version:2,access:f,prefix:h,cleanup:d,jobSummary:g,runId:n,folder:s,buckets:o,locations:i,batchJobs:r,...typeof c=="number"&&Number.isSafeInteger(
c)&&c>0&&{checkRunId:c},...u!==void 0&&{resume:u},...l===!0&&{isPart:l},...Rt(a,/^[A-Z]+$/)&&{status:a}}}const jx=e=>e==="always"||e==="on_success"||e==="never",
pp=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Rt=(e,t)=>typeof e=="string"&&t.test(e),va=(e,t)=>Array.isArray(e)&&e.length<=1e4&&e.every(t),gp=(e,t)=>pp(
e)&&Rt(e.name,t)&&Rt(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile=="string"),Px=.2,Dx=30,Ux=3;function Bx(e,t){const n=[...e.jobs].flatMap(
([a,{seconds:c}])=>{const u=t.jobs.get(a)?.seconds;return u===void 0?[]:[{id:a,seconds:c,then:u,by:Math.abs(c-u)}]}).filter(({by:a,then:c})=>a>=Dx&&a>=Px*c).sort(
(a,c)=>c.by-a.by).slice(0,Ux).map(({id:a,seconds:c,then:u})=>`'${a}' ${bp(u,c)}`),s=e.vcpuHours===void 0||t.vcpuHours===void 0?"":`${We(e.vcpuHours)} instead of\
 ${We(t.vcpuHours)} vCPU-hours`,o=e.seconds-t.seconds;return`Compared with the last successful run on the default branch: ${[Math.abs(o)<1?`the same time (${we(
e.seconds*1e3)})`:`${we(Math.abs(o)*1e3)} ${o>0?"longer":"shorter"} (${bp(t.seconds,e.seconds)})`,s,...n].filter(a=>a!=="").join("; ")}`}const bp=(e,t)=>`${we(e*
1e3)} to ${we(t*1e3)}`,wp=10,Fx=3,Wx=60;function yp(e){const t=e.filter(({isSuccess:c,isWhole:u})=>c&&u).slice(0,wp),n=Oa(t.map(({seconds:c})=>c)),s=Oa(t.flatMap(
c=>c.vcpuHours??[])),o=new Set(e.flatMap(({jobs:c})=>[...c.keys()])),i=c=>new Map([...o].flatMap(u=>{const l=e.flatMap(({jobs:h})=>{const d=h.get(u);return(d?.isSuccess?
c(d):void 0)??[]}),f=Oa(l);return f?[[u,{...f,median:Gx(l.slice(0,wp)),count:l.length}]]:[]})),r=i(({seconds:c})=>c),a=i(({taskSeconds:c})=>c);return{...n&&{run:n},
...s&&{vcpuHours:s},jobs:r,tasks:a}}const Oa=e=>e.length===0?void 0:{least:Math.min(...e),most:Math.max(...e)};function Gx(e){const t=[...e].sort((n,s)=>n-s);return t[Math.
floor((t.length-1)/2)]??0}function Hx(e,t){const n=new Map,s=new Map(e.map(i=>[i.id,i]));for(const i of dm(new Map(e.map(({id:r,needs:a})=>[r,a])))){const r=s.get(
i);r&&n.set(i,Kx(r,t.jobs.get(i)?.median,n))}let o=0;for(const i of n.values()){if(i===void 0)return;o=Math.max(o,i)}return o}function Kx({phase:e,seconds:t,needs:n},s,o){
if(e==="ended")return 0;if(s===void 0)return;if(e==="active")return Math.max(0,s-t);let i=0;for(const r of n){const a=o.has(r)?o.get(r):0;if(a===void 0)return;i=
Math.max(i,a)}return s+i}function zx(e,t){const n=t.tasks.get(e.id),{taskSeconds:s}=e;if(!(e.phase!=="active"||s===void 0)&&!(!n||n.count<Fx))return s>Wx&&s>2*n.
most?n.most:void 0}const Ho=({createdMs:e,wentMs:t})=>Math.max(e,t??0);function Ko(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,o,i=Ho(n);for(const r of e.batchJobs){
const a=r.endedMs??t;s+=Math.max(0,(r.runningMs??a)-Ho(r)),r.runningMs!==void 0&&(o=(o??0)+Math.max(0,a-r.runningMs)),i=Math.max(i,a)}return{startedMs:Ho(n),endedMs:i,
queueMs:s,...o!==void 0&&{runMs:o}}}function $p(e){const t=new Map(e.jobs.map(r=>[r.planned.job.id,r])),n=r=>Ko(r,e.endedMs)?.endedMs,s=r=>r.reduce((a,c)=>{const u=n(
c);return u===void 0?a:a===void 0||u>(n(a)??0)?c:a},void 0),o=[];let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(r=>t.get(r)??[]));return o}
const kp=50,Jx=8*1024*1024,Sp=1,Vx=720*3600;function _p(e){const{status:t,startedMs:n,endedMs:s,jobs:o}=e;if(!o.some(({batchJobs:r})=>r.some(({runningMs:a})=>a!==
void 0)))return;const i=co(o,void 0);return{startedMs:n,isSuccess:t==="SUCCESS",isWhole:!o.some(Ep),seconds:(s-n)/1e3,...i&&i.paidVcpuHours>0&&{vcpuHours:i.paidVcpuHours},
jobs:new Map(o.flatMap(r=>{const a=Ko(r,s);if(!a||Ep(r))return[];const c=r.status==="SUCCESS",u=(a.endedMs-a.startedMs)/1e3,l=Math.min(...r.batchJobs.flatMap(({
runningMs:d})=>d??[])),f=Math.max(0,a.endedMs-l)/1e3,h={isSuccess:c,seconds:u,...Number.isFinite(l)&&{taskSeconds:f}};return[[r.planned.job.id,h]]}))}}const Ep=({
combinations:e})=>e.some(({reusedFrom:t})=>t!==void 0);function Yx(e){const t=e.slice(0,kp).map(n=>({started_ms:n.startedMs,success:n.isSuccess,whole:n.isWhole,
seconds:Ma(n.seconds),...n.vcpuHours!==void 0&&{vcpu_hours:Number(n.vcpuHours.toFixed(4))},jobs:Object.fromEntries([...n.jobs].map(([s,{isSuccess:o,seconds:i,taskSeconds:r}])=>[
s,{success:o,seconds:Ma(i),...r!==void 0&&{task_seconds:Ma(r)}}]))}));return`${JSON.stringify({version:Sp,runs:t})}
`}const Ma=e=>Number(e.toFixed(1));function qx(e){const t=Mt(e);return!de(t)||t.version!==Sp||!Array.isArray(t.runs)?[]:t.runs.slice(0,kp).flatMap(n=>Xx(n)??[])}
function Xx(e){if(!de(e))return;const{started_ms:t,success:n,whole:s,seconds:o,vcpu_hours:i,jobs:r}=e;if(typeof t!="number"||!Number.isFinite(t)||!Ta(o))return;
const a=typeof i=="number"&&Number.isFinite(i)&&i>=0;return{startedMs:t,isSuccess:n===!0,isWhole:s===!0,seconds:o,...a&&{vcpuHours:i},jobs:new Map(de(r)?Object.
entries(r).flatMap(([c,u])=>Zx(c,u)):[])}}function Zx(e,t){if(!de(t)||!Ta(t.seconds))return[];const{success:n,seconds:s,task_seconds:o}=t;return[[e,{isSuccess:n===
!0,seconds:s,...Ta(o)&&{taskSeconds:o}}]]}const Ta=e=>typeof e=="number"&&e>=0&&e<=Vx,An={records:[],generation:"0"},Qx=3;function e2({name:e,...t},{plan:n,identity:s,
clients:o}){const i=a=>S_(s,a,n.workflow.name);async function r(a,c){const u=await o.storage(t),l=i(a);try{const{generation:f}=await u.describe({bucket:e,name:l},
c),h=await u.read({bucket:e,name:l,generation:f,maxBytes:Jx},c);return{records:qx(new TextDecoder().decode(h)),generation:f}}catch(f){if(f instanceof U&&f.httpStatus===
404)return An;throw f}}return{read:r,async add(a,c,u,l){const f=await o.storage(t);let h=u;for(let d=0;d<=Qx;d++){const{generation:g}=h,m=Yx([c,...h.records]),p={
bucket:e,name:i(a),content:m,contentType:"application/json",generation:g};try{return await f.replaceVersion(p,l),!0}catch(b){if(!(b instanceof U)||b.httpStatus!==
412)throw b;h=await r(a,l)}}return!1}}}const t2={begin:()=>{},left:()=>"",usualMs:()=>new Map,follow:()=>{},change:()=>"",keep:async()=>{}},n2=15e3;function s2(e,{
plan:t,identity:n,clock:s,log:o}){const{own:i,base:r}=n.scopes;let a=An,c=[],u=yp([]);const l=new Set;async function f(m,p){try{return await m()}catch(b){return b instanceof
U?o.warn(`history: ${b.advice}`):o.debug(`history: ${ht(b)}`),p}}async function h(m){const[p=An,b=An]=await Promise.all([i,r].map(w=>f(async()=>w?e.read(w,m):An,
An)));a=p,c=(r?b:p).records,u=yp(a.records.length>0?a.records:c),u.run&&o.say(`Earlier runs ${i2(u)}.`)}async function d(m){await e.add(i,m,a,AbortSignal.timeout(
n2))||o.debug("history: other runs wrote it at the same time; this run is left out.")}const g=m=>[...m.jobs.values()].map(p=>o2(p,s.now()));return{begin:m=>{h(m)},
left(m){const p=Hx(g(m),u);if(p===void 0||!u.run)return"";const b=`earlier runs took ${vp(u.run)}`;return p<1?`longer than usual: ${b}`:`about ${we(p*1e3)} left\
; ${b}`},usualMs:()=>new Map([...u.tasks].map(([m,{median:p}])=>[m,p*1e3])),follow(m){for(const p of g(m)){const b=zx(p,u);if(b===void 0||l.has(p.id))continue;l.
add(p.id);const w=`Job '${p.id}' has taken ${we((p.taskSeconds??0)*1e3)} and is still running; in earlier runs it took at most ${we(b*1e3)}.`;Or(m,w),o.warn(w)}},
change(m){const p=_p(m),b=c.find(({isSuccess:w,isWhole:y})=>w&&y);return p&&b&&m.status==="SUCCESS"&&p.isWhole?Bx(p,b):""},async keep(m){const p=_p(m);p&&!t.leftOut&&
await f(()=>d(p),void 0)}}}function o2({planned:{job:e},phase:t,startedMs:n,parts:s},o){const i=u=>Math.max(0,o-u)/1e3,r=t==="active"?i(n):0,a=Math.min(...s.flatMap(
({runningMs:u})=>u??[])),c=Number.isFinite(a)&&{taskSeconds:i(a)};return{id:e.id,needs:e.needs,phase:t,seconds:r,...c}}const vp=({least:e,most:t})=>ml(we(e*1e3),
we(t*1e3)),i2=({run:e,vcpuHours:t})=>[e?`took ${vp(e)}`:"",t?`about ${ml(We(t.least),We(t.most))} vCPU-hours`:""].filter(n=>n!=="").join(" and "),zo=e=>e.replace(
/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-";function Op(e,t,n){const[s="",o=""]=(e.repository||"local/local").split("/"),i=`${zo(e.runId||"local")}-${zo(e.runAttempt||
"1")}-${n}`;return{runId:i,folder:`${t}/${zo(s)}/${zo(o)}/${i}/`,githubRunId:e.runId,githubRunAttempt:e.runAttempt,repositoryId:e.repositoryId,commit:e.headSha,
prefix:t,scopes:e.scopes}}const Mp=(e,t)=>`${$r(e,"_resume",e.scopes.own)}${t}/`;function r2(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,r=n.slice(n.lastIndexOf(
"-")+1),a=Op(t,i,r);return n!==a.runId||s!==a.folder?!1:o===void 0||o===Mp(a,o.split("/").at(-2)??"")}function a2(e,t,n){const s=new Map,o=new Map;for(const i of[
...e.jobs.values()].flatMap(wn)){const r=ue(i),a=JSON.stringify(r);s.set(`${i.bucket} ${a}`,{...r,name:i.bucket}),o.set(`${as(i)} ${a}`,{...r,name:as(i)})}return{
version:2,access:wo(n),prefix:n.prefix,cleanup:n.cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],
batchJobs:[],...e.leftOut&&{isPart:!0}}}const c2={isRequired:!1,begin:async()=>{}},u2=6e4,l2=1e4;function f2(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(e.buckets.
map(c=>[c.name,c])),r=async c=>{const u=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,l=Qf(e),f=[...i.values()].map(async h=>{const d=await n.storage(h),g={bucket:h.name,name:l,content:u,contentType:"application/json"};await d.replace(g,c)});await Promise.
all(f)};async function a(c,u){let l=u,f=!1;for(;!c.aborted;){if(await s.sleep(l2,c),c.aborted||s.now()-l<u2)continue;const h=s.now();try{await r(c),l=h,f=!1}catch(d){
if(!(d instanceof U))throw d;if(c.aborted||f)continue;f=!0,o.warn(`The run's lease could not be renewed: ${d.advice} Tasks that start ${Ku/60} minutes after its\
 last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return{isRequired:!0,async begin(c){const u=s.now();await r(c),a(c,u)}}}const d2=16,
h2=60,m2=1e3,p2=5e3,g2=3e5,b2=1e3,w2={areWanted:!1,follow:()=>{},finish:async()=>{}};function y2(e){const t=new $2(e);return{areWanted:!0,follow:n=>t.takeSettled(
n),finish:n=>t.finish(n)}}class $2{#e;#n;#s=new Set;#r=new WeakSet;#o=new WeakMap;#t=new Map;#c=Ft(d2);#i=Ft(1);#f=new AbortController;#u=[];#a=0;#l=!1;constructor(t){
this.#e=t}takeSettled(t){for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#d(n,s)}async finish(t){for(const u of t.jobs.values())for(const l of u.
parts)this.#d(u,l);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?b2:g2,r=new AbortController;await Promise.race([Promise.all(this.#t.values()),
n.sleep(i,r.signal).then(()=>this.#f.abort())]),r.abort(),await Promise.all(this.#t.values()),await this.#n?.then(u=>u.close()).catch(()=>{}),s.say(`logs_dir: ${P(
this.#s.size,"file")} in ${o}`);const[a]=this.#u;if(a===void 0)return;const c=P(this.#u.length,"log");s.warn(`logs_dir: ${c} could not be written completely: ${a}`)}#d(t,n){
if(this.#r.has(n))return;this.#r.add(n);const s=S2(t,n);for(const[o,i]of n.combinations.entries())for(const r of[...s.get(i)??[],{part:n,task:o}])this.#h(t,r,i)}#h(t,{
part:n,task:s},o){const i=this.#o.get(n)??new Set;this.#o.set(n,i);const r=i.has(s)?void 0:_2(t,n,{task:s,index:o});if(!r)return;i.add(s);const c=(this.#t.get(r.
path)??Promise.resolve()).then(()=>this.#c(()=>this.#p(r)));this.#t.set(r.path,c)}async#p(t){if(this.#l)return;const{workspace:n,folder:s}=this.#e;try{this.#n??=
nf(n,s);const o=await this.#n,i=r=>this.#g(t,r);this.#s.has(t.path)?await o.append(t.path,i):await o.write(t.path,i),this.#s.add(t.path)}catch(o){const i=o instanceof
U?o.advice:ht(o);this.#u.push(`${t.path}: ${i}`),this.#l=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(i)}}async#g(t,n){const{clients:s,secrets:o}=this.#e,{copy:i,retry:r}=t,
a=f=>n(Buffer.from(f));if(this.#s.has(t.path)&&await a(Os("next attempt")),(!i||r>0)&&await a(await this.#b(t)),!i)return;r>0&&await a(Os(`attempt ${r+1} on ano\
ther machine`));const c=await s.storage(ue(t.part.planned.machine)),u=k2(o,a),l=new TextDecoder;await c.download(i,f=>u.add(l.decode(f,{stream:!0})),this.#f.signal),
await u.end(l.decode()),t.isCut&&await a(Os("the rest of the output is only in Cloud Logging"))}async#b({part:t,task:n,copy:s,retry:o}){if(this.#a>=h2)return this.#u.
push("too many tasks ended without a copy of their log; Cloud Logging has it."),Os("the output of this attempt is only in Cloud Logging");const i=this.#a++===0?
p2:m2,r=await this.#i(async()=>{await this.#e.clock.sleep(i,this.#f.signal);const a=[],c={part:t,task:n,...s&&{copied:o}};for await(const u of XA(this.#e,c,this.#f.
signal))a.push(u);return a});return r.length>0?Aa(r.join(""),this.#e.secrets):Os("this attempt wrote nothing")}}const Aa=(e,t)=>Fe(tn(e),t);function k2(e,t){let n="";
const s=async o=>{const i=n+o,r=i.lastIndexOf(`
`)+1;n=i.slice(r),r>0&&await t(Aa(i.slice(0,r),e))};return{add:s,async end(o){await s(o),n!==""&&await t(`${Aa(n,e)}
`)}}}const Os=e=>`${zn}${e}
`,Na=new Set(["lost","memory"]);function S2(e,{number:t}){const n=new Map;for(const s of e.parts.filter(o=>o.number<t))for(const[o,i]of s.failures){const r=s.combinations[o];
r===void 0||!Na.has(i)||n.set(r,[...n.get(r)??[],{part:s,task:o}])}return n}function _2(e,t,{task:n,index:s}){const{outcome:o,stored:i,log:r,again:a}=e.combinations[s]??
{},c=e.planned.combinations[s];if(!c||o?.reusedFrom)return;const u=`${wt(e.planned.job.id,c.matrix)}.log`;if(!(e.holders[s]===t.number))return Na.has(t.failures.
get(n))?{path:u,part:t,task:n,retry:0,isCut:!1}:void 0;if(!o||a&&!Na.has(a.cause))return;const f=i?.name.startsWith(t.resultsPrefix)?i.name:void 0;if(f===void 0&&
o.attempts===0)return;const h=Number(/-(\d+)\.json$/.exec(f??"")?.[1]??0),{bucket:d}=t.planned.machine,g=f!==void 0&&r?qA(r,{bucket:d,result:f}):void 0;return{path:u,
part:t,task:n,retry:h,isCut:r?.isCut??!1,...g&&{copy:g}}}const E2=200,v2=20,Tp=500,O2=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,
M2=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
T2=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,A2=({text:e})=>e.trim()!==""&&!O2.test(e)&&!M2.test(e),Ap=e=>e.filter(A2).slice(-v2).map(({text:t})=>N2(t.trimEnd())),N2=e=>e.
length<=Tp?e:`${e.slice(0,Tp).toWellFormed()}\u2026`;function xa(e){const t=[...e.text.matchAll(T2)].map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,
...t]:t)}function x2(e,t,n){const s=e.some(i=>i.host!==""||xa(i).size>0);if(n<=1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&xa(i).has(t)).map(({host:i})=>i));
return e.filter(i=>{const r=xa(i);return r.has(t)||r.size===0&&o.has(i.host)})}const Jo=e=>I2(e.matrix),I2=e=>[...e].map(([t,n])=>`${t}=${C(n).replace(/[\r\n]+/g,
" ")}`).join(", "),Np=e=>[...new Set(e.flatMap(t=>[...t.matrix.keys()]))],C2=19600,xp=6,R2=6e4;function L2(e,t){if(!e)return t.jobUid;const{planned:n}=e.job,s=e.
part.combinations[t.taskIndex],o=s===void 0?void 0:n.combinations[s],i=o?Jo(o):"";return[n.job.id,i].filter(r=>r).join(" ")}function j2(e){const t=new WeakMap,n=s=>{
if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>R2};return(s,o)=>{const i=new Map;for(const r of s.jobs.values())for(const a of r.parts){
const c=ue(a.planned.machine),u=JSON.stringify(c),l=i.get(u)??{place:c,jobs:[],room:0};i.set(u,l);const{uid:f}=a.view;!f||n(a)&&!o||(l.room-=f.length+xp,l.room<
0&&(l.jobs.push(new Map),l.room=C2-f.length-xp),l.jobs.at(-1)?.set(f,{job:r,part:a}))}return[...i].flatMap(([r,{place:a,jobs:c}])=>c.map((u,l)=>({key:`${r} ${l}`,
place:a,jobs:u})))}}const Ia=8e3,P2=20,D2=500,Ms=[];class U2{#e;#n=Ms;#s=Ms;#r;#o=!1;#t=!1;constructor(t){this.#e=t}shown(t){const n=[];for(const o of t){const i=this.#c(
o);this.#e?n.push(o):i!==void 0&&n.push(i)}return this.#e?n:n.filter((o,i)=>!G2(o,n[i+1])).map(F2)}hasBegun(){return this.#t}hasEnded(){return this.#o}brokenOff(){
return(this.#r??this.#s.at(-1))?.split(" > ")??Ms}lastLines(){return this.#n}#c(t){const n=t.startsWith(zn);n&&(this.#t=!0);const s=Gi(t);if(s)return this.#i(s);
const o=n?`\xB7 ${t.slice(zn.length)}`:t;return this.#n=[...this.#n.slice(1-P2),o.slice(0,D2)],o}#i(t){switch(t.says){case"task":return;case"stage start":return this.#s=
[...this.#s,t.stage],`\u25B8 ${t.stage}`;case"stage end":return this.#s=B2(this.#s,t.stage),t.status==="CANCEL"&&(this.#r??=t.stage),W2(t);case"ended":this.#o=!0,
(t.status==="SUCCESS"||t.status==="SKIP")&&(this.#n=Ms);return}}}function B2(e,t){const n=e.lastIndexOf(t);return n===-1?e:e.length===1?Ms:e.toSpliced(n,1)}const F2=e=>e.
length<=Ia?e:`${e.slice(0,Ia).toWellFormed()}\u2026 (${J(e.length-Ia)} more characters)`,W2=({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t===
"FAILED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,G2=(e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(2)} `),Ip={
follow:30,settled:38,final:43,end:50},Cp=5e3,H2=3e4,Rp=15e3,K2=20,z2=5,J2=1e3,V2=5,Lp=100,Y2=6e4/Ip.follow,q2=12,X2=3,Z2=2e3,Q2={follow:async()=>{},finish:async()=>{}};
function eI(e){const t=new tI(e);return{follow:(n,s,o)=>t.inTurn(()=>t.look(n,s,o)),finish:(n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s)))}}const jp=()=>{},Ts=({
jobUid:e,taskIndex:t})=>`${e} ${t}`;class tI{#e;#n=new Map;#s=new Map;#r=new Map;#o=new Map;#t=new Set;#c=new Set;#i;#f=0;#u=Cp;#a=0;#l=Promise.resolve();#d=!1;constructor(t){
this.#e=t,this.#i=j2(t.clock.now)}hurry(){this.#d=!0}inTurn(t){return this.#l=this.#l.then(t,t),this.#l}async look(t,n,s){const o=this.#e.clock.now();if(!n.isNow&&
o-this.#f<this.#u)return;this.#f=o,this.#a===0&&(this.#a=t.startedMs);const i=this.#i(t,n.isFinal??!1),r=[];let a=Number.POSITIVE_INFINITY;for(const c of i)if(!this.#m(
c.place))try{const{untilMs:u,isHeld:l}=await this.#_(c,n,s);r.push(u),l&&(a=Math.min(a,u)),this.#u=Math.max(Cp,i.length*Y2)}catch(u){if(!(u instanceof U))throw u;
if(s.aborted)return;this.#$(u,c.place),this.#m(c.place)||(a=this.#a)}this.#a=Math.min(a,Math.max(this.#a,...r));for(const[c,u]of this.#n)u<this.#a-2*Rp&&this.#n.
delete(c)}async finish(t,n){for(let s=0;s<X2&&(await this.look(t,{isNow:!0,ended:jp,isFinal:!0},n),!(n.aborted||this.#o.size>0||this.#E(t)));s++)await this.#e.clock.
sleep(Z2,n);this.#o.size>0&&!n.aborted&&await this.#h(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)await this.#v(t,s,o,n)}async#h(t,n){
for(const s of this.#i(t,!0)){if(!this.#o.has(s.key)||this.#m(s.place))continue;const o=[];try{await this.#p(s,o,n)}catch(a){if(!(a instanceof U))throw a;n.aborted||
this.#$(a,s.place)}if(o.length===0)continue;this.#e.log.notice("Lines are omitted here, because the output is too long. The summary links to Logs Explorer, whic\
h has all of it. The end:");const i=new Map,r={query:s,look:{isNow:!0,ended:jp},chunks:i};for(const a of o)this.#k(a,Date.parse(a.timestamp)||0,r);for(const a of i.
values())this.#S(a,s)}}async#p(t,n,s){const{projectId:o}=t.place,i=await this.#e.clients.logging(t.place);if(!this.#w(o,"end"))return;const r=[...t.jobs.keys()],
a=await i.newestOutput({projectId:o,jobUids:r,count:J2},s);n.push(...a);for(const{uid:c,task:u}of this.#g(t,a).slice(0,V2)){if(!this.#w(o,"end"))return;const l={
projectId:o,jobUids:[c],task:u,count:Lp};n.unshift(...await i.newestOutput(l,s))}}#g(t,n){const s=new Map;for(const i of n)s.set(Ts(i),(s.get(Ts(i))??0)+1);return[
...t.jobs].flatMap(([i,{job:r,part:a}])=>a.combinations.flatMap((c,u)=>{const l=s.get(Ts({jobUid:i,taskIndex:u}))??0;return l>=Lp||!this.#b(r,a,u)?[]:[{uid:i,task:u,
count:l,isFailed:r.combinations[c]?.outcome?.status==="FAILED"}]})).sort((i,r)=>Number(r.isFailed)-Number(i.isFailed)||i.count-r.count)}#b(t,n,s){const o=n.combinations[s]??
-1;return t.holders[o]===n.number&&t.combinations[o]?.outcome?.startedMs!==void 0&&!this.#y(n.view.uid,s).hasEnded()}async#_(t,n,s){const{key:o}=t,{projectId:i}=t.
place,r=await this.#e.clients.logging(t.place),a=new Map,c=this.#o.has(o);let u=0,l=!1;const f=n.isFinal?z2:K2,h=n.isFinal?"final":n.isNow?"settled":"follow";for(let d=0;d<
f&&this.#w(i,h)&&!(d>0&&this.#d&&!n.isFinal);d++){const g=this.#o.get(o)??{since:new Date(this.#a-Rp).toISOString(),jobUids:[...t.jobs.keys()],pageToken:""},m=await r.
taskOutput({projectId:i,...g},s);for(const p of m.lines){const b=Date.parse(p.timestamp)||0;u=Math.max(u,b),this.#k(p,b,{query:t,look:n,chunks:a})}if(l=!m.nextPageToken,
l?this.#o.delete(o):this.#o.set(o,{...g,pageToken:m.nextPageToken}),l)break}for(const d of a.values())this.#S(d,t);return{untilMs:l?Math.max(u,this.#a):this.#a,
isHeld:!l||c}}#k(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#n.has(o))return;this.#n.set(o,n);const i=Gi(t.text),r=i?.says===
"ended"&&(i.status==="SUCCESS"||i.status==="FAILED"),a=i?.says==="ended"&&i.status==="MOVED",c=s.query.jobs.get(t.jobUid);c&&TE(c.part,t.taskIndex,n,r||a),r&&s.
look.ended({jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry??0});const u=Ts(t),l=s.chunks.get(u);l?l.push(t):s.chunks.set(u,[t])}#S(t,n){const[s]=t;if(!s)return;
const{log:o}=this.#e,i=n.jobs.get(s.jobUid),r=L2(i,s),a=t.flatMap(({text:l})=>l.replace(/\n$/,"").split(`
`)),c=this.#y(s.jobUid,s.taskIndex).shown(a);if((i?.job.planned.combinations.length??1)>1&&c.length>q2)o.group(`${r} (${P(c.length,"line")})`,c);else for(const l of c)
o.say(`[${r}] ${l}`)}#y(t,n){const s=Ts({jobUid:t,taskIndex:n}),o=this.#s.get(s)??new U2(this.#e.log.isDebug);return this.#s.set(s,o),o}#w(t,n){const s=this.#e.
clock.now(),o=(this.#r.get(t)??[]).filter(i=>i>s-6e4);return this.#r.set(t,o),o.length>=Ip[n]?!1:(o.push(s),!0)}#m(t){return this.#c.has(JSON.stringify(t))}#$(t,n){
const s=JSON.stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#c.add(s):this.#u=H2;for(const r of this.#o.keys())r.startsWith(`${s} `)&&this.#o.delete(
r);if(this.#t.has(s))return;this.#t.add(s);const i=o?"is not shown":"is late or incomplete";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#E(t){return[
...t.jobs.values()].every(n=>n.parts.every(s=>this.#m(ue(s.planned.machine))||s.combinations.every((o,i)=>!this.#b(n,s,i))))}async#v(t,n,s,o){const{planned:i}=s,
r=ma(t,i);let a;for(const[c,u]of s.combinations.entries()){if(n.holders[u]!==s.number)continue;const l=n.combinations[u]?.outcome;if(l?.status!=="FAILED"||!l.failure)
continue;const f=this.#y(s.view.uid,c),h=this.#o.size>0&&this.#b(n,s,c)?[]:f.lastLines();let{failure:d}=l,g=h;if(d.origin==="batch"){a??=this.#O(s,o);const m=Ap(
x2(await a,c,s.combinations.length)),p=!this.#m(ue(i.machine)),b=[...h,...m],w=(await a).map($=>$.text),y={isRoleProved:r,lines:b,jobLines:w,...p&&{hasBegun:f.hasBegun()}};
d=fM(d,i,y),d.stagePath.length===0&&(d={...d,stagePath:f.brokenOff()}),h.length===0&&(g=m)}IE(n,u,g.length>0?{...d,lastLines:g}:d)}await a}async#O({planned:t,view:n},s){
const o=ue(t.machine);if(this.#m(o)||!n.uid||!this.#w(o.projectId,"end"))return[];try{const i=await this.#e.clients.logging(o),r={projectId:o.projectId,jobUid:n.
uid,count:E2},a=await i.agentLog(r,s),c=Ap(a);if(c.length>0){const u=`Log of Batch's agent on the machines of ${t.job.id}`;this.#e.log.group(u,c)}return a}catch(i){
if(!(i instanceof U))throw i;return s.aborted||this.#$(i,o),[]}}}const nI=D(import.meta.url)("node:timers/promises"),sI=100;async function oI(e,t){if(t.length===
0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))il(s,t),++n%sI===0&&await(0,nI.setImmediate)()}const iI=new Set(["ProcessKilled","ProcessExit",
"NoReport"]),rI=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function aI(e){if(e.headline!==void 0)return e.headline;const{origin:t,name:n,message:s}=e;
if(t!=="stage"||iI.has(n))return s===""?n:cI(s);const o=it(e).replace(/\[Errno \d+\] /,""),i=rI.exec(o);if(!i)return o;const r=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${r??o.slice(i.index+i[0].length)}`}const cI=e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??e,Pp={SUCCESS:"\u2705 succes\
s",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",WAIT:"\u23F3 waiting"},Vo=e=>Pp[e].split(" ")[0]??
"";function uI(e){const t=Xe(e.plan),n=e.because===void 0?{}:{because:Fe(e.because,t)};return lI({...e,...n,jobs:ol(e.jobs,t)})}function lI(e){const t=fe(e.plan.
workflow.name,80),n=we(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${Ca(e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${hI(e.jobs)} in ${n}`;case"\
SKIP":return`${t}: ${fI(e.jobs.length)} skipped${s||Dp(e.jobs)}`;case"CANCEL":return`${t} canceled after ${n}${s||dI(e.jobs)}${Up(e.jobs)}`;case"TIMEOUT":return`${t}\
 timed out after ${n}${s}${Up(e.jobs)}`;case"FAILED":return pI(t,e,s)}}const fI=e=>e===1?"its only job was":e===2?"both jobs were":`all ${P(e,"job")} were`,Dp=e=>{
const t=new Set(e.map(s=>s.reason??"")),[n]=t;return t.size===1&&n?`: ${Ca(n,200)}`:""},dI=e=>Dp(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,
1));function hI(e){const t=e.filter(a=>a.status==="SUCCESS"),n=Ra(t.map(a=>a.combinations.length)),s=e.filter(a=>a.status==="SKIP").length,o=e.filter(a=>a.status===
"FAILED").length,i=[s>0?`${J(s)} skipped`:"",o>0?`${J(o)} failed`:""].filter(a=>a!=="");return`${P(t.length,"job")+(n>t.length?`, ${P(n,"task")}`:"")} succeeded${i.
length>0?` (${i.join(", ")})`:""}`}function Up(e){const t=e.flatMap(l=>l.combinations),n=l=>t.filter(l).length,s=n(l=>l.status==="SUCCESS"),o=n(l=>l.status==="F\
AILED"),i=n(l=>l.status==="CANCEL"),r=Ra(e.map(mI)),a=Ra(e.filter(l=>l.combinations.length===0&&l.status!=="SKIP").map(l=>l.planned.combinations.length)),u=[[s,
"succeeded"],[o,"failed"],[r,"stopped while running"],[i-r+a,"never ran"]].filter(([l])=>l>0).map(([l,f],h)=>`${h===0?P(l,"task"):J(l)} ${f}`);return u.length===
0?"":`; ${u.join(", ")}`}function mI({combinations:e,runningTasks:t}){const n=e.filter(i=>i.status==="CANCEL"),s=t===void 0,o=n.filter(i=>i.startedMs!==void 0||
s&&i.attempts>0).length;return Math.min(n.length,Math.max(o,t??0))}function pI(e,t,n){const s=Qi(t),[o]=s;if(!o||n!=="")return`${e} failed${n}`;const i=s.length===
1?"":`, and ${P(s.length-1,"more cause")}`;return`${e}: ${wI(o)}${i} (${gI(t.jobs)})`}function gI(e){const t=e.filter(r=>r.status==="FAILED"),[n]=t;if(t.length!==
1||!n){const r=t.slice(0,3).map(a=>fe(a.planned.job.id,40));return`${P(t.length,"job")} failed: ${r.join(", ")}${t.length>3?", \u2026":""}`}const s=fe(n.planned.
job.id,60),o=n.planned.combinations.length,i=mn(n).length;return o===1?`${s} failed`:i===0?`none of ${J(o)} ${s} tasks ran`:`${J(i)} of ${J(o)} ${s} tasks faile\
d`}const bI=110,wI=({failure:e})=>Ca(aI(e),bI),Ca=(e,t)=>fe(e,t).replace(/(?<!\.)\.$/,""),Ra=e=>e.reduce((t,n)=>t+n,0),yI=e=>[...e.jobs.values()].map(vI);function $I(e,t,n){
const{stop:s}=e,o=s?void 0:n.broken,i=tm(t.map(({status:l})=>l)),a={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs:/\
/${n.bucket}/${n.identity.folder}`,startedMs:e.startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:_I(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},
c=s?kI(s):o?.headline,u=s?.limit&&SI[s.limit];return{...a,...u!==void 0&&{advice:u},verdict:uI({...a,...c&&{because:c}})}}function kI(e){return e.limit==="cost-\
cap"?e.message:e.status==="CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}const SI={"cost-cap":"\
Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.",timeout:'Raise the input "timeout", or\
 make the jobs faster: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "zones",\
 request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.agentRep\
orter.`},_I=({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}});function EI({parts:e}){const t=e.filter(
({isSettled:n,view:s})=>!n||s.state==="DELETION_IN_PROGRESS");if(t.length!==0)return t.reduce((n,{view:s,writing:o})=>n+Math.max(s.counts.RUNNING??0,o.size),0)}
function vI(e){const t=EI(e);return{planned:e.planned,status:e.status,...e.reason!==void 0&&{reason:e.reason},combinations:e.combinations.flatMap(({outcome:n},s)=>{
const o=e.planned.combinations[s];if(n)return[n];if(!o)return[];const i=e.status==="SKIP"?"SKIP":"CANCEL",r=e.failure&&{failure:e.failure};return[{combination:o,
index:s,status:i,attempts:0,warnings:[],...r}]}),batchJobs:e.parts.map((n,s)=>({name:n.name,uid:n.view.uid,attempt:s,createdMs:n.view.createdMs,...n.wentMs!==void 0&&
{wentMs:n.wentMs},...n.runningMs!==void 0&&{runningMs:n.runningMs},...n.endedMs!==void 0&&{endedMs:n.endedMs},machine:n.planned.machine,why:n.why,combinations:n.
combinations.filter(o=>e.holders[o]===n.number),...n.waitedMs!==void 0&&{waitedMs:n.waitedMs},...n.machineTime&&{machineTime:n.machineTime}})),...e.early&&{early:OI(
e,e.early)},preemptions:e.preemptions,...t!==void 0&&{runningTasks:t}}}function OI({parts:e},t){const{part:n,view:s,runningMs:o,submittedMs:i,end:r}=t,{name:a,planned:c}=n,
u={name:a,machine:c.machine};if(r?.kind!=="went"){const h=r?.reason??"the run was aborted";return{...u,savedMs:0,reason:h,...r&&{machineTime:r.machineTime}}}const l=o??
e.find(h=>h.name===a)?.runningMs,f=l===void 0?0:l-s.createdMs;return{...u,savedMs:Math.max(0,Math.min(f,r.atMs-i))}}const MI=500,TI=5,AI=1e4,NI=/^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;
async function xI(e,t){const n=e.GITHUB_WORKSPACE||".",s=async u=>(await(0,ae.readdir)((0,z.join)(n,u),{withFileTypes:!0}).catch(()=>[])).slice(0,AI),o=new Map,
i=await s("."),r=(u,l)=>u.filter(f=>f.isDirectory()&&!NI.test(f.name)).map(({name:f})=>`${l}${f}`);let a=r(i,""),c=MI;for(let u=1;u<=TI&&c>0;u++){const l=[];for(const f of a.
slice(0,c)){const h=await s(f);for(const{name:d}of h)o.has(d)||o.set(d,f);l.push(...r(h,`${f}/`))}c-=a.length,a=l}return{top:new Set(i.map(({name:u})=>u)),below:o,
sent:II(t)}}function II(e){const t=new Set;for(const n of e)for(let s=n;s!==""&&!t.has(s);s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))t.add(s);return t}const CI=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,
RI=200;function LI({identity:e,clients:t,log:n}){const s=new Map,o=new Set;async function i(a,c,u){const{bucket:l}=a.machine,f=await t.storage(ue(a.machine)),h={};
for await(const d of f.list({bucket:l,prefix:c},u))for(const{name:g}of d){const[,m,p]=CI.exec(g.slice(c.length))??[];m===void 0||p===void 0||(h[m]??={uri:`gs://${l}\
/${g}`,sha256:p})}return Object.fromEntries(Object.entries(h).slice(-RI))}async function r(a,c,u){const l=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{
const[f,h]=await Promise.all(l.map(d=>i(a,Fp(e,d,c),u)));return{...h,...f}}catch(f){if(!(f instanceof U)||u.aborted)throw f;return n.warn(`cache: packages are i\
nstalled. ${f.advice}`),{}}}return{async cacheFor(a,c){const{machine:u}=a;if(!u.cache)return;const l=Bp(a),f=JSON.stringify([ue(u),u.bucket,l]),h=s.get(f)??r(a,
l,c);return s.set(f,h),{entries:await h,uploads:`gs://${u.bucket}/${ed(e)}`}},async keep({planned:a,combinations:c},u){const{bucket:l}=a.machine,f=c.flatMap(({packages:d})=>d??
[]),h=Bp(a);for(const{key:d,sha256:g,generation:m}of f){const p=Fp(e,e.scopes.own,h),b=`${l} ${p}${d}`;if(!o.has(b)){o.add(b);try{const w=await t.storage(ue(a.machine)),
y=`${ed(e)}${g}.tar.gz`;await w.copy({bucket:l,name:y,generation:m,to:`${p}${d}/${g}.tar.gz`},u)}catch(w){if(!(w instanceof U))throw w;if(u.aborted)return;n.warn(
`cache: packages are not kept. ${w.advice}`)}}}}}}const Bp=({machine:e})=>__([Kn,...e.requirements]),Fp=(e,t,n)=>`${$r(e,"_cache",t)}packages/${n}/`,Wp=1024,La=1e3;
function Gp(e){const t=Array.from(e);if(t.length>Wp)return{mistake:`is longer than ${Wp} characters`};const n=Hp(jI(t));if(!n)return{mistake:`has more than ${La}\
 alternatives in its braces`};const s=n.map(FI);return{prefixes:GI(s.map(({prefix:o})=>o)),matches:o=>{const i=s.filter(({prefix:a})=>o.startsWith(a));if(i.length===
0)return!1;const r=o.split("/").map(a=>Array.from(a));return i.some(a=>HI(a.segments,r))}}}function ja(e){const t=Gp(e);if("mistake"in t)throw new Error(`The pa\
ttern "${e}" ${t.mistake}.`);return t}const FB=e=>!/[*?[{\\]/.test(e);function jI(e){return Pa({characters:e,at:0,unclosed:new Set},!1)}function Pa(e,t){const n=[];
for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(PI(e,s))}}function PI(e,t){switch(e.at++,t){case"/":return{kind:"slash"};case"\
*":return{kind:"star"};case"?":return{kind:"any"};case"[":return UI(e)??{kind:"character",character:t};case"{":return DI(e)??{kind:"character",character:t};case"\
\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"character",character:t}:(e.at++,{kind:"character",character:n})}default:return{kind:"character",
character:t}}}function DI(e){const t=e.at;if(e.unclosed.has(t))return;const n=[Pa(e,!0)];for(;e.characters[e.at]===",";)e.at++,n.push(Pa(e,!0));if(e.characters[e.
at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};e.at=t,e.unclosed.add(t)}function UI(e){const t=e.at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.
at++;const s=[],o=()=>{const i=e.characters[e.at++];return i==="\\"?e.characters[e.at++]:i};for(let i=!0;;i=!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"\
class",isNegated:n,ranges:s};const r=o(),a=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";a&&e.at++;const c=a?o():r;if(r===void 0||c===void 0||r===
"/"||c==="/")break;s.push([r.codePointAt(0)??0,c.codePointAt(0)??0])}e.at=t}function Hp(e){let t=[[]];for(const n of e){const s=n.kind==="choice"?BI(n.choices):
[[n]];if(!s||t.length*s.length>La)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}function BI(e){const t=[];for(const n of e){const s=Hp(n);if(!s||t.length+
s.length>La)return;t.push(...s)}return t}function FI(e){const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-1,s=o=>o.length===
2&&o.every(({kind:i})=>i==="star");return{prefix:WI(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folders"]:[o])}}function WI(e){let t="";
for(const n of e)if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}function GI(e){const t=[];for(const n of[...new Set(
e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}const HI=(e,t)=>Kp(e,t,n=>n==="folders",(n,s)=>n!=="folders"&&Kp(n,s,({kind:o})=>o==="star",KI));function KI(e,t){
if(e.kind==="character")return e.character===t;if(e.kind!=="class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.ranges.some(([s,o])=>s<=n&&n<=o)!==
e.isNegated}function Kp(e,t,n,s){let o=0,i=0,r=-1,a=0;for(;i<t.length;){const c=e[o],u=t[i];if(c!==void 0&&n(c))r=o++,a=i;else if(c!==void 0&&u!==void 0&&s(c,u))
o++,i++;else if(r>=0)o=r+1,i=++a;else return!1}return e.slice(o).every(n)}const zp=1e5,Da='must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function zI(e){
const t=e.text("matrix_glob");if(t===void 0)return;const n=(c,u)=>{e.refuse("matrix_glob",c,u)};if(t.includes(`
`))return n("must be one pattern, on one line",'Write several as one: "KEY={a,b}/*.csv".');const s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+
1).trim();if(o===""||i==="")return n(`${Da}; got "${t}"`);const r=JI(i);if(typeof r=="string")return n(`${r}; got "${i}"`);const a=Gp(r.pattern);return"mistake"in
a?n(`has a pattern that ${a.mistake}`,"Write a shorter one."):{text:t,key:o,...r}}function JI(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1];if(t!==void 0){
if(t!=="gs")return`${Da}: buckets have the form "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return pe.bucket.test(s)?o===""?'\
must have a pattern after the bucket, such as "*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,"");return n.
startsWith("/")||n.split("/").includes("..")?"must be a path inside the repository, relative to its root":n===""?Da:{pattern:n}}var Ua=j(70298);const VI={history:[
".git"],"Google Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","service-account*.json","service_account*.json","\
serviceAccount*.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","kubeconfig",".terraform/","*.tfstate","*.tfs\
tate.*"],"private keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","*.pem","*.key","*.ppk","*.p12","*.pfx","*.jk\
s","*.keystore","*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpasswd",".pgpass",".my.cnf",".npmrc",".yarnrc",".\
pypirc","pip.conf","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_modules/","__pycache__/","*.pyc"]};let Jp;function YI(){
return Jp??=Ua().add(Object.values(VI).flat()),Jp}const Vp=new WeakMap;function qI(e){const t=Vp.get(e)??Ua().add(e.text);return Vp.set(e,t),t}function Yp(e){const t=e.
map(n=>({base:n.base,matcher:qI(n)}));return n=>{if(YI().ignores(n))return!0;let s=!1;for(const{base:o,matcher:i}of t){if(!n.startsWith(o)||n===o)continue;const{
ignored:r,unignored:a}=i.test(n.slice(o.length));s=r||s&&!a}return s}}function XI(e){const t=e.map(n=>{const s=n.startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,
"/");return{isTakenOut:s,matcher:Ua().add(o==="."||o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,matcher:i}of t)i.ignores(n)&&(s=!o);return s}}const ZI=1024*
1024;class Yo extends Error{code;constructor(t,n){super(n),this.code=t}}async function*qp(e,t=()=>!0){let n=0;async function*s(o,i){const r=await QI(e,`${o}.git\
ignore`);if(n+=r?.length??0,n>ZI)throw new Yo("file-too-large","the .gitignore files have more than 1 MiB in total.");const a=r===void 0?i:[...i,{base:o,text:r}],
c=Yp(a);for(const u of await(0,ae.readdir)((0,z.join)(e,o),{withFileTypes:!0})){const l=o+u.name;u.isDirectory()?t(`${l}/`)&&!c(`${l}/`)&&(yield*s(`${l}/`,a)):c(
l)||(yield{path:l,isRegular:u.isFile()})}}yield*s("",[])}async function QI(e,t){if(!await(0,ae.lstat)((0,z.join)(e,t)).then(()=>!0,()=>!1))return;const s=await cs(
{workspace:e,path:t,input:"source"});if("problem"in s)throw new Yo(s.problem.code,s.problem.message.replace(/^input "source": /,""));return new TextDecoder().decode(
s.bytes)}const Xp=2e6,As=(e,t,n)=>({problem:{code:e,message:`input "matrix_glob": ${t}`,...n&&{hint:n}}});async function eC(e,t){const{pattern:n}=t,s=ja(n),o=await(0,ae.
realpath)(e),{prefixes:i}=s,r=u=>i.some(l=>u.startsWith(l)||l.startsWith(u));try{const u=await Zp(sC(o,qp(o,r),s),s);if("isTooMany"in u)return Qp(t,u.isTooMany);
if(u.names.length>0)return{files:u.names}}catch(u){if(!(u instanceof Yo))throw u;return As(u.code,u.message)}const a=await tg(eg(s),u=>iC((0,z.join)(o,u)));return As(
"no-match",`no file matches "${n}"; ${ng(a,a||"the root of the repository")}.`,'Check that actions/checkout is an earlier step. Files in .gitignore, and those t\
hat "source" never sends, do not count.')}async function tC(e,t,n){const{bucket:s,pattern:o}=t,i=ja(o),r=await Zp(nC(e,s,i,n),i);if("isTooMany"in r)return Qp(t,
r.isTooMany);const a=u=>`gs://${s}/${u}`;if(r.names.length>0)return{files:r.names.map(a)};const c=await tg(eg(i),async u=>{for await(const l of e.list({bucket:s,
prefix:u},n))return l.length>0;return!1});return As("no-match",`no object matches "${a(o)}"; ${ng(c,a(c??""))}.`)}async function*nC(e,t,{prefixes:n},s){for(const o of n)
for await(const i of e.list({bucket:t,prefix:o},s))yield i.flatMap(({name:r})=>r.endsWith("/")?[]:[r])}async function*sC(e,t,n){for await(const{path:s,isRegular:o}of t)
yield o||n.matches(s)&&await oC(e,s)?[s]:[]}async function oC(e,t){const n=await(0,ae.realpath)((0,z.join)(e,t)).catch(()=>{});return n===void 0||(0,z.relative)(
e,n).split(z.sep).includes("..")?!1:(await(0,ae.stat)(n)).isFile()}async function Zp(e,t){const n=new Set;let s=0;for await(const o of e){if(s+=o.length,s>Xp)return{
isTooMany:"names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>zp)return{isTooMany:"matches"}}return{names:[...n].sort()}}function Qp({text:e},t){const n=J(
t==="matches"?zp:Xp);return t==="matches"?As("too-many-matches",`"${e}" matches more than ${n} files; Batch runs at most that many tasks in one job.`,"Use a nar\
rower pattern, or give each task a folder of files."):As("too-many-matches",`more than ${n} names begin like "${e}", too many to search.`,"Begin the pattern wit\
h a longer path.")}const iC=e=>(0,ae.stat)(e).then(t=>t.isDirectory(),()=>!1);function eg({prefixes:e,matches:t}){const[n="",...s]=e.map(i=>t(i)&&!i.endsWith("/")?
`${i}/`:i);let o=n.length;for(const i of s)for(;!i.startsWith(n.slice(0,o));)o--;return n.slice(0,n.slice(0,o).lastIndexOf("/")+1)}async function tg(e,t){for(let n=e;n!==
"";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(n))return n;return await t("")?"":void 0}const ng=(e,t)=>e===void 0?"the bucket is empty":`the neares\
t folder that exists is ${t}`,sg=(e,t)=>`Run: gcloud storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`;async function rC({
jobs:e},{clients:t,caller:n},s){for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:r}=o;try{return await tC(await t.storage(ue(
i)),{...o,bucket:r},s)}catch(a){if(!(a instanceof U))throw a;const c=i.credentialsPath?"CALLER":n,u=aC(a,r,c);return{problem:{code:"matrix-glob",message:`input \
"matrix_glob": ${a.message}`,...u&&{hint:u}}}}}}function aC(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===403&&e.
hint.includes("add-iam-policy-binding")?`The caller needs storage.objects.list. ${sg(t,n)}`:e.hint}const og=["storage.objects.list"],cC=["storage.objects.get"];
function uC({planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},r=async(u,l)=>(await s.permissions(ue(t))).onBucket(u,l,o),a=i===void 0?[]:[{key:`glo\
b ${i}`,input:"matrix_glob",async ask(u){Ns(u,{wanted:og,granted:await r(i,og),resource:`gs://${i}`,hint:sg(i,n)})}}],c=t.mounts.flatMap(u=>{const{source:l,isWritable:f}=u;
if(!ut(l))return[];const h=()=>r(l.bucket,cC);return[{key:`mount ${l.bucket} ${f}`,input:"mounts",ask:d=>lC(d,{mount:u,bucket:l.bucket,machine:t},h)}]});return[
...a,...c]}function Ns(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));n.length!==0&&e.problem(`the caller may not ${n.join(", ")} in ${t.resource}.`,t.
hint)}async function lC(e,t,n){try{await n()}catch(s){if(!(s instanceof U)||s.httpStatus!==403&&s.httpStatus!==404)throw s;const{mount:o,machine:i}=t,r=Sh(o),a=i.
serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",c=`gcloud storage buckets add-iam-policy-binding gs://${t.bucket} --role=${r} --member=se\
rviceAccount:${a}`,u=`The VMs' service account needs ${r} on it. Run: ${c}`,l=`${kh(o.source)}, mounted at ${o.path},`;s.httpStatus===404?e.problem(`${l} does n\
ot exist.`,u):e.warning(`${l} was not checked: ${s.message}`,u)}}const ig=["create","delete","get","list"].map(e=>`storage.objects.${e}`),rg=["create","delete",
"get","list"].map(e=>`batch.jobs.${e}`),Ba="logging.logEntries.list",ag="iam.serviceAccounts.actAs";async function fC(e){const t=[],n=[];try{await e.clients.authenticate(
e.signal)}catch(i){if(i instanceof U)return{problems:t,warnings:n};throw i}const s=hC(e);await Promise.all(s.map(async i=>{const r=i.planned.job.runsOn.with.get(
i.argument)?.at,a=r?`Job '${i.planned.job.id}'`:`input "${i.input}"`,c=(l,f)=>({code:"preflight",message:`${a}: ${l}`,...r&&{at:r},...f&&{hint:f}}),u={problem:(l,f)=>t.
push(c(l,f)),warning:(l,f)=>n.push(c(l,f))};try{await i.ask(u)}catch(l){if(!(l instanceof U))throw l;dC(l,u)}}));const o=(i,r)=>(i.at?.line??0)-(r.at?.line??0)||
i.message.localeCompare(r.message);return{problems:t.sort(o),warnings:n.sort(o)}}function dC(e,t){if((e.service==="cloudresourcemanager"||e.service==="iam")&&/has not been used|disabled|SERVICE_DISABLED/i.
test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or remove "preflight".`;t.warning(`not checked: ${e.message}`,s)}else t.problem(
e.message,e.hint)}function hC(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[...e.plan.jobs.values()].flatMap(r=>wn(r).map(a=>({planned:r,machine:a})));
for(const{planned:r,machine:a}of i){const c=a.credentialsPath?.value,u=ue(a),l=(p,b)=>{const w=JSON.stringify([p,c]);o.has(w)||o.set(w,{planned:r,...b})},{bucket:f,
projectId:h,serviceAccount:d}=a,g=c===void 0?n.caller:"CALLER";l(`bucket ${f}`,{argument:"gcs_bucket",input:"gcs_bucket",async ask(p){const b=await(await t.permissions(
u)).onBucket(f,ig,s),w=`Run: gcloud storage buckets add-iam-policy-binding gs://${f} --role=roles/storage.objectUser --member=${g}`;Ns(p,{wanted:ig,granted:b,resource:`\
gs://${f}`,hint:w})}}),l(`project ${h}`,{argument:"project_id",input:"project_id",async ask(p){const b=[...rg,Ba],w=await(await t.permissions(u)).onProject(h,b,
s),y=`Run: gcloud projects add-iam-policy-binding ${h} --role=roles/batch.jobsEditor --member=${g}`;Ns(p,{wanted:rg,granted:w,resource:`project ${h}`,hint:y}),e.
inputs.streamLogs&&!w.includes(Ba)&&p.warning(`the caller may not ${Ba} in project ${h}.`,'Grant roles/logging.viewer on the project to the caller, or set "stre\
am_logs: false".')}}),l(`location ${as(a)}`,{argument:"region",input:"region",async ask(){try{await(await t.batch(u)).list(as(a),"preflight",s)}catch(p){if(!(p instanceof
U)||!/'batch\.jobs\.list' denied/.test(p.message))throw p}}});for(const{key:p,input:b,ask:w}of uC({planned:r,machine:a,member:g},t,s))l(p,{argument:b,input:b,ask:w});
const{artifactsUri:m}=e.inputs;m&&l("artifacts",mC(e,{artifactsUri:m,place:u,member:g})),d!==void 0&&l(`account ${d}`,{argument:"service_account",input:"batch_s\
ervice_account",async ask(p){const w=await(await t.permissions(u)).onServiceAccount(d,[ag],s),y=`Run: gcloud iam service-accounts add-iam-policy-binding ${d} --\
role=roles/iam.serviceAccountUser --member=${g}`,$=`service account ${d}`;Ns(p,{wanted:[ag],granted:w,resource:$,hint:y})}})}return[...o.values()]}function mC({
clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{argument:"credentials_path",input:"artifacts_uri",async ask(i){await(await e.storage(n.place)).
tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const a=["storage.objects.create","storage.objects.delete"],c=await(await e.permissions(n.place)).onBucket(
s,a,t),u=`Run: gcloud storage buckets add-iam-policy-binding gs://${s} --role=roles/storage.objectUser --member=${n.member}`;Ns(i,{wanted:a,granted:c,resource:`\
gs://${s}`,hint:u})}}}const V=e=>({hint:e,isMistake:!1}),W=e=>({hint:e,isMistake:!0}),cg='Set variables with the input "env_vars", under runs-on.with.env, or un\
der env of a bash stage.',ug="Permissions belong to the workflow file of GitHub and to the service account.",pC="Set concurrency in the workflow file of GitHub.",
xs='Write timeout_seconds under runs-on.with, or set the input "task_timeout".',Nn="Write needs: [JOB].",xn="Write retry: NUMBER.",qo="Write it as if.",Is="Writ\
e it as bash.",lg="Write it as run.",Fa="Write foreach: [\u2026], and what runs for each item under stages.",Xo="Write the variables of a bash stage as env, tho\
se of a run stage as vars.",qt="Steps are called stages here: write stages: [{name: \u2026, run: \u2026}].",gC={stages:W("Stages belong to a job: jobs: {NAME: {\
stages: [\u2026]}}."),steps:W("Steps are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),parameters:W("Declare them as params."),env:V(cg),permissions:V(
ug),concurrency:V(pC),timeout:V('Set the input "timeout".'),"timeout-minutes":V('Set the input "timeout".'),defaults:V("Write the values in each job."),inputs:V(
"Declare them as params."),outputs:V('Read the output "result" of the Action.'),"run-name":V("Set it in the workflow file of GitHub.")},bC={steps:W(qt),step:W(qt),
tasks:W(qt),task:W(qt),depends_on:W(Nn),"depends-on":W(Nn),dependsOn:W(Nn),dependencies:W(Nn),requires:W(Nn),after:W(Nn),when:W(qo),condition:W(qo),retries:W(xn),
max_retries:W(xn),"max-retries":W(xn),command:W("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),name:V("The id of the job is its name; d\
escribe it with desc."),params:V("Declare params at the top of the workflow."),image:V("Write runs-on: {type: container, with: {image: \u2026}}."),machine_type:V(
"Write runs-on: {type: gcp_batch, with: {machine_type: \u2026}}."),run:W("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:W("A script be\
longs to a stage: stages: [{name: \u2026, bash: \u2026}]."),script:W("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:W("A call belo\
ngs to a stage: stages: [{name: \u2026, uses: \u2026}]."),trigger:W("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:V("Write \
it under strategy: strategy: {matrix: {\u2026}}."),"fail-fast":V("Write it under strategy."),"max-parallel":V("Write it under strategy."),env:V(cg),permissions:V(
ug),concurrency:V("Write max-parallel under strategy."),timeout:V(xs),"timeout-minutes":V(xs),"continue-on-error":V("Write trigger-rule: all_done in the jobs th\
at need this one."),outputs:V("Other jobs can read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:V("Write runs-on: {type: contain\
er, with: {image: \u2026}}."),services:V("Start what the task needs in a stage."),defaults:V("Write the values in each stage."),with:V("Write it under runs-on."),
secrets:V('Write them under runs-on.with, or give the input "secrets".'),environment:V("Set it in the workflow file of GitHub.")},wC=`
   project_id region gcs_bucket credentials_path machine_type max_parallel_tasks cpu_count cpu_milli memory_mb
   min_cpu_platform boot_disk_size_gb boot_disk_type disks mounts gpu_count gpu_type install_gpu_drivers preemptible
   spot provisioning_model max_preemptions fallback fallback_after on_out_of_memory start_early expected image
   requirements cache env secrets needs_artifacts service_account network subnetwork
   no_external_ip tags labels priority timeout_seconds retry_count zones reservation instance_template image_streaming
   registry_username registry_password placement`.trim().split(/\s+/),yC=Object.fromEntries(wC.map(e=>[e,W(`Write it under with: runs-on: {type: gcp_batch, with\
: {${e}: \u2026}}.`)])),$C={concurrency:V("To set the number of items that run at the same time, write concurrent."),shell:V("A bash stage runs with sh; for ano\
ther shell start it in the script."),"working-directory":V("Begin the script with cd."),timeout:V(xs),"timeout-minutes":V(xs),"continue-on-error":V('Let the scr\
ipt end with success, for example with "|| true".'),env:V("Variables of a run stage are vars; env is for bash stages."),with:V("Variables of a run stage are var\
s, those of a bash stage env; with is for uses."),call:W("Write it as uses."),cases:W("Write them as match."),switch:W("Write it as case, and its cases as match\
."),outputs:V("All variables at the top of a run stage are its outputs."),script:W(Is),command:W(Is),commands:W(Is),cmd:W(Is),sh:W(Is),python:W(lg),code:W(lg),steps:W(
qt),step:W(qt),tasks:W(qt),items:W(Fa),with_items:W(Fa),for:W(Fa),when:W(qo),condition:W(qo),retries:W(xn),max_retries:W(xn),"max-retries":W(xn),environment:W(Xo),
environments:W(Xo),enviroment:W(Xo),variables:W(Xo),timeout_seconds:V(xs),needs:V("Stages run in the order in which they are written."),depends_on:V("Stages run\
 in the order in which they are written."),requirements:V('Name packages in the input "requirements", or under deps of a run stage.')},kC={default:W("Write {els\
e: [\u2026]} with the stages of all other values.")},SC={choices:W("Write the choices as options."),enum:W("Write the choices as options.")},fg=e=>["date","date\
time","map","array"].includes(e);function Wa(e,t){const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new G("date",t.toISOString().slice(
0,10))}:_C(e,n);case"datetime":return n===void 0?{value:Sn(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:EC(e,n);case"choice":return vC(
e,n);case"map":return n===void 0||n instanceof Map?{value:n??new Map}:Xt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??[]}:Xt(e,n,"\
a list");default:return{value:n??null}}}function _C(e,t){if(t instanceof G&&t.tag==="date")return{value:t};const n=t instanceof G&&t.tag==="datetime"?String(t.v):
t,s=typeof n=="string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(n)?Yd(n.slice(0,10)):void 0;return s===void 0?Xt(e,t,"a date as YYYY-MM-DD"):{value:new G(
"date",s)}}function EC(e,t){if(t instanceof G&&t.tag==="datetime")return{value:t};if(t instanceof G&&t.tag==="date")return{value:new G("datetime",`${String(t.v)}\
T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t=="string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.
exec(t):null;if(!o)return Xt(e,t,n);const[,i="",r="00:00",a,c,u]=o,l=Lr(`${i}T${r}`);if(!l)return Xt(e,t,n);const f=a===void 0?c===void 0?"":`${c}:${u}`:"+00:00";
return{value:new G("datetime",qd(l)+f.replace("-00:00","+00:00"))}}function vC(e,t){const[n]=e.options??[];if(t==null)return n===void 0?Xt(e,null,"one of its op\
tions, of which there are none"):{value:n};const s=e.options?.some(i=>Le(i,t)),o=(e.options??[]).map(me).join(", ");return s?{value:t}:Xt(e,t,`one of its option\
s (${o})`)}function Xt(e,t,n){const s=e.secret?"its default":`its default ${me(t)}`;return{problem:{code:"wrong-param-default",message:`Param '${e.name}' (${e.type}\
): ${s} is not ${n}.`,at:e.default?.at??e.at}}}function*dg(e,t=Number.POSITIVE_INFINITY){const n=[...e.matrix.values()].map(r=>r.map(me)),s=MC(e);if(!s||n.length===
0||n.some(({length:r})=>r===0))return!1;const o=[0],i=r=>(s.get(r)??[]).some(({positions:a,texts:c})=>c.has(hg(a.map(u=>n[u]?.[o[u]??0]??""))));for(let r=0;o.length>
0;r++){if(r>=t)return!0;const a=o.length-1,c=o[a]??0;c>=(n[a]?.length??0)?(o.pop(),a>0&&(o[a-1]=(o[a-1]??0)+1)):a<n.length-1&&!i(a)?o.push(0):(i(a)||(yield o),o[a]=
c+1)}return!1}function OC(e,t){return new Map([...e.matrix].map(([n,s],o)=>[n,s[t[o]??0]??null]))}const hg=e=>e.join(`
`);function MC(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;if([...s.keys()].some(a=>!t.
has(a)))continue;const o=[...s].map(([a,c])=>({position:t.get(a)??0,text:me(c)}));o.sort((a,c)=>a.position-c.position);const i=o.map(({position:a})=>a),r=n.get(
i.join())??{positions:i,texts:new Set};r.texts.add(hg(o.map(({text:a})=>a))),n.set(i.join(),r)}return hn(n.values(),({positions:s})=>s.at(-1)??0)}function Zo(e){
const t=mg(e);if(t.length>0)return{problems:t};const n=Array.from(dg(e),a=>OC(e,a));if(e.matrix.size===0||n.length===0&&e.include.length===0)return{combinations:[
bg(new Map)],leftOut:[]};const s=AC(e,n.length);if(s.length>0)return{problems:s};const o=xC(n,[...e.matrix.keys()]),i=[],r=[];for(const a of e.include){if(o.holdsPartOf(
a.value)){r.push(a.value);continue}o.add(a.value),i.push(a.value)}return{combinations:[...n,...i].map(bg),leftOut:r}}const TC=3e6;function Qo(e,t){if(e.matrix.size===
0)return 1;let n=1;for(const a of e.matrix.values())n*=a.length;if(n<=t||e.exclude.length===0)return Math.max(1,n+e.include.length);const s=dg(e,TC);let o=s.next(),
i=0;for(;!o.done&&i<=t;i++)o=s.next();const r=o.done&&o.value===!0;return i>t||r?n:Math.max(1,i+e.include.length)}function mg(e,{isWrong:t}={isWrong:!1}){const n=[
...e.matrix.values()].some(({length:s})=>s===0);return e.matrix.size===0||n&&!t?[]:e.exclude.flatMap(s=>{for(const[o,i]of s.value){const r=e.matrix.get(o);if(!r)
return[gg({list:"exclude",key:o,entry:s,strategy:e})];if(r.length>0&&!r.some(a=>Le(a,i)))return[]}return[]})}const pg=({matrix:e,include:t})=>new Map([...e].map(
([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.get(n)??[])]]));function AC(e,t){const[n]=e.include;return t===0&&n?[{code:"include-without-combinations",message:"\
The matrix has no combination left after exclude, and include can only add to existing ones.",at:n.at,hint:"Exclude less, or write the included combinations as \
the matrix itself."}]:Ga(e)}function NC(e,t,{isWrong:n}){if(n)return e.matrix.size>0?Ga(e):[];if(Qo(e,t)>t)return[];const s=Zo(e);return"problems"in s?s.problems:
[]}const Ga=e=>e.include.flatMap(t=>{const n=[...t.value.keys()].find(s=>!e.matrix.has(s));return n===void 0?[]:[gg({list:"include",key:n,entry:t,strategy:e})]});
function gg(e){const t=[...e.strategy.matrix.keys()],n=ce(e.key,t);return{code:`unknown-${e.list}-key`,message:`An entry of ${e.list} has the key '${e.key}', wh\
ich the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean '${n}'?`}}const bg=e=>({strategyId:IC(e),matrix:e});
function xC(e,t){const n=(r,a)=>a.map(c=>me(r.get(c)??null)).join(),s=new Map,o=(r,a=[...r.keys()].sort())=>{const c=JSON.stringify(a),u=s.get(c)??{keys:a,texts:new Set};
u.texts.add(n(r,a)),s.set(c,u)},i=[...t].sort();for(const r of e)o(r,i);return{add:o,holdsPartOf:r=>[...s.values()].some(({keys:a,texts:c})=>a.every(u=>r.has(u))&&
c.has(n(r,a)))}}function IC(e){if(e.size===0)return"EMPTY";const t=(0,Ne.createHash)("sha256").update(me(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}const CC=`
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
   UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning ZeroDivisionError zip`,RC=`
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
   TypeVar Union UntilStage uuid validate_statuses ValidationError VirtualPyStage wait WAIT`,LC=new Set(`${CC} ${RC}`.trim().split(/\s+/));function wg(e,t){const n=e.
length>fa?void 0:ia(e);if(!n)return;const s=ze(n).find(i=>!LC.has(i)&&!t.has(i));if(s!==void 0)return{name:s};const o=ua(n,{whole:new Map,partial:new Map});return o===
void 0||typeof o=="boolean"?void 0:{value:o}}function ze(e){switch(e.kind){case"constant":return[];case"name":return[e.name];case"list":case"tuple":case"set":return e.
items.flatMap(ze);case"dict":return e.entries.flat().flatMap(ze);case"unary":return ze(e.operand);case"binary":return[...ze(e.left),...ze(e.right)];case"and":case"\
or":return e.operands.slice(0,1).flatMap(ze);case"compare":return[e.first,...e.links.slice(0,1).map(({right:t})=>t)].flatMap(ze);case"index":return[...ze(e.object),
...ze(e.index)];case"attribute":return ze(e.object);case"call":return[e.callee,...e.items].flatMap(ze)}}function yg(e,t){const[,n="",s=""]=/^\s*(params|matrix|stages|jobs)\.(.*)$/s.
exec(e)??[];if(n!=="params"&&n!=="matrix"&&n!=="stages"&&n!=="jobs")return;const o=t[n].filter(r=>r!==""&&!/^[\w-]+$/.test(r)&&s.startsWith(r)).toSorted((r,a)=>a.
length-r.length)[0];if(o===void 0)return;const i=o.normalize("NFD").replace(new RegExp("\\p{M}","gu"),"").replace(/[^\w-]+/g,"_");return`A template cannot conta\
in the name '${o}': rename it, for example to '${i}'.`}const $g={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=$\
{{ github.ref }}".',inputs:"Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task \
reads its environment itself: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; th\
e task has it as an environment variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{\
 jobs.ID.stages.STAGE.outputs.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"\
Values of the matrix are ${{ matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},kg={always:"Remove it, and write t\
rigger-rule: all_done in the job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed\
 in the job.",cancelled:"Remove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part')\
.",endsWith:"Write 'text'.endswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the\
 type map or array.",hashFiles:"Compute it in a run stage."},ei="A stage runs only if those before it succeeded.",jC={always:`Remove it. ${ei} Put what runs in \
any case into a job with trigger-rule: all_done.`,success:`Remove it. ${ei}`,failure:`Remove it. ${ei} Put what runs after a failure into a job with trigger-rul\
e: one_failed.`,cancelled:`Remove it. ${ei} Put what runs in any case into a job with trigger-rule: all_done.`},ti=e=>Object.hasOwn($g,e)?$g[e]:void 0;function Ha(e,t){
const n=/(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(e)?.[1],s=t===""?kg:{...kg,...jC},o=n!==void 0&&Object.hasOwn(s,n)?s[n]:void 0;return n===void 0||o===void 0?void 0:
{name:n,hint:o}}const PC={id:{form:"optional text",about:"Name of the stage in the context: `jobs.<job>.stages.<id>`."},name:{form:"text",about:"Name of the sta\
ge. If there is no `id`, the id is derived from it."},desc:{form:"optional text",about:"Description of the stage.",spellings:["description"]},if:{form:"conditio\
n",about:"Python expression. The stage is skipped if it is false."},extras:{form:"mapping",about:"The library's own settings for this stage."},type:{form:"anyth\
ing",about:"Documented by the library, without effect."},retry:{form:"whole number",min:0,max:19,about:"Number of times, 0 to 19, that a failed stage is retried\
."},echo:{form:"optional text",about:"Text to print."},sleep:{form:"seconds",about:"Seconds to wait, less than 1800."},bash:{form:"text",about:"Shell script."},
env:{form:"mapping",about:"Environment of the script."},run:{form:"text",about:"Python code. Its variables become outputs."},vars:{form:"mapping",about:"Variabl\
es for the Python code."},version:{form:"text",about:"Python version of the environment."},deps:{form:"texts",about:"Python packages of a separate environment."},
uses:{form:"text",about:"Function of a caller module: group/name@tag."},with:{form:"arguments",about:"Arguments of the function.",spellings:["args"]},trigger:{form:"\
text",about:"Name of another workflow to run."},params:{form:"mapping",about:"Params of that workflow."},parallel:{form:"branches",about:"Branches of stages tha\
t run in parallel."},"max-workers":{form:"whole number or text",min:1,max:19,about:"Number of branches that run at the same time, 1 to 19.",spellings:["max_work\
ers"]},foreach:{form:"items",about:"Items. The stages run once per item."},stages:{form:"stages",about:"The stages inside."},concurrent:{form:"whole number",min:1,
max:9,about:"Number of items that run at the same time, 1 to 9."},use_index_as_key:{form:"boolean",about:"Use the index of the item as key in the context.",spellings:[
"use-index-as-key"]},until:{form:"text",about:"Python expression. The stages repeat until it is true."},item:{form:"text or number",about:"The first item."},"ma\
x-loop":{form:"whole number",min:1,max:99,about:"Maximum number of loops, 1 to 99.",spellings:["max_loop"]},case:{form:"text",about:"The value to look for."},match:{
form:"cases",about:"The cases and the stages of each."},"skip-not-match":{form:"boolean",about:"Skip the stage when no case matches.",spellings:["skip_not_match"]},
raise:{form:"text",about:"Message to fail with."},image:{form:"text",about:"Docker image; the library has not implemented this stage."},tag:{form:"text",about:"\
Tag of the image."},volume:{form:"mapping",about:"Volumes of the container."},auth:{form:"mapping",about:"Login of the registry."}},Sg=PC,Ka=["id","name","desc",
"if","extras","type"],DC={foreach:{model:"ForEachStage",about:"Runs its stages once per item.",needed:["foreach"],required:["stages"],other:["stages","concurren\
t","use_index_as_key"]},until:{model:"UntilStage",about:"Repeats its stages until a condition is true.",needed:["until"],required:["stages"],other:["item","stag\
es","max-loop"]},parallel:{model:"ParallelStage",about:"Runs branches of stages in parallel.",needed:["parallel"],other:["max-workers"]},case:{model:"CaseStage",
about:"Runs the stages of the case that matches a value.",needed:["case","match"],required:["match"],other:["skip-not-match"]},trigger:{model:"TriggerStage",about:"\
Runs another workflow.",needed:["trigger"],other:["params","retry"]},bash:{model:"BashStage",about:"Runs a shell script.",needed:["bash"],other:["env","retry"],
stricter:{env:{form:"mapping of texts"}}},call:{model:"CallStage",about:"Calls a Python function of a caller module.",needed:["uses"],other:["with","retry"]},"v\
irtual-py":{model:"VirtualPyStage",about:"Runs Python code in an environment with its own packages.",needed:["run","deps"],other:["vars","version","retry"]},py:{
model:"PyStage",about:"Runs Python code.",needed:["run"],other:["vars","retry"]},raise:{model:"RaiseStage",about:"Fails with a message.",needed:["raise"],other:[]},
docker:{model:"DockerStage",about:"Cannot run: the library has not implemented it.",needed:["image"],other:["tag","env","volume","auth","retry"]},empty:{model:"\
EmptyStage",about:"Prints a text, waits, or does nothing.",needed:[],other:["echo","sleep"]}},ni=DC,UC=()=>Object.entries(ni),si=({needed:e,other:t})=>[...e,...t],
za=Object.fromEntries(Object.entries(Sg).flatMap(([e,{spellings:t=[]}])=>t.map(n=>[n,e]))),Ja=UC(),BC=[...new Set(Ja.flatMap(([,{needed:e}])=>e))],oi=e=>(Object.
hasOwn(za,e)?za[e]:void 0)??e;function _g(e){let t="empty",n=-1;for(const[s,o]of Ja){if(!o.needed.every(r=>e.has(r)))continue;const i=si(o).filter(r=>e.has(r)).
length;i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.has("match"))?"case":t}const FC=e=>Ja.filter(([,{needed:t}])=>t.length>0&&t.every(n=>e.has(n))).
map(([t])=>t).filter(t=>t!=="py"||!e.has("deps")),Eg=["params","jobs","status","info","errors"],WC=[...Eg,"matrix","stages","retry"],GC={foreach:["item","loop"],
until:["item","loop"],parallel:["branch"],case:["case"]},HC=["desc","extras","type"],KC={if:"condition",until:"condition",run:"python",bash:"shell",echo:"shown",
raise:"shown",id:"name",name:"name",uses:"uses",trigger:"trigger"};function zC(e,t){if(e.kind!=="mapping")return[];const n=[],s=c=>e.members.find(u=>u.key===c),
o={stage:"",settings:[],roots:Eg,before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s("if");In(n,i?.node,{use:"condition",scope:o});const r=s("st\
rategy")?.node;for(const c of r?.kind==="mapping"?r.members:[])C(c.key).replace("_","-")==="max-parallel"&&In(n,c.node,{use:"value",scope:o});const a={...o,roots:WC,
mayBeSkipped:t||i!==void 0};return ii(n,s("stages")?.node,a),n}function ii(e,t,n){if(t?.kind!=="sequence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...XC(
t)])};for(const o of t.items){if(o.kind!=="mapping")continue;JC(e,o.members,s);const i=Zt(o.members,"id"),r=vg(o.members),a=Zt(o.members,"name")??"",c=i!==void 0&&
Te(i).length===0;s={...s,before:c?new Map([...s.before,[i,{kind:r,name:a}]]):s.before,hasOtherIds:s.hasOtherIds||!c}}}function JC(e,t,n){const s=vg(t),o=[...Ka,
...si(ni[s])],i=n.mayBeSkipped||t.some(({key:l})=>l==="if"),r=Zt(t,"name")??Zt(t,"id")??"",a={...n,stage:r,settings:VC(t),mayBeSkipped:i},c={...a,roots:[...a.roots,
...GC[s]??[]]},u=t.flatMap(({key:l,node:f})=>(l==="env"||l==="vars")&&f.kind==="mapping"?f.members.map(h=>C(h.key)):[]);for(const{key:l,node:f}of t){const h=oi(
C(l));if(!(!o.includes(h)||HC.includes(h)))if(h==="stages")ii(e,f,c);else if(h==="parallel")YC(e,f,c);else if(h==="match")qC(e,f,c);else{const d=h==="if"?{...n,
stage:r}:h==="until"?c:a,g=h==="env"&&s==="bash"?"shell-variable":KC[h]??"value";In(e,f,{use:g,scope:d,variables:u})}}}function VC(e){const t=e.find(({key:n})=>n===
"extras")?.node;return t?.kind==="mapping"?t.members.map(({key:n})=>C(n)):[]}function YC(e,t,n){if(t.kind==="mapping")for(const s of t.members)ii(e,s.node,n)}function qC(e,t,n){
if(t.kind==="sequence"){for(const s of t.items)if(s.kind==="mapping")for(const{key:o,node:i}of s.members)o==="case"&&In(e,i,{use:"value",scope:n}),(o==="stages"||
o==="else")&&ii(e,i,{...n,mayBeSkipped:!0})}}function In(e,t,n){if(t?.kind==="sequence")for(const s of t.items)In(e,s,n);if(t?.kind==="mapping")for(const s of t.
members)In(e,s.node,n);t?.kind!=="scalar"||typeof t.value!="string"||e.push({text:t.value,node:t,use:n.use,variables:n.variables??[],scope:n.scope})}function XC(e){
const t=new Map,n=(s,o)=>{if(s.kind==="sequence")for(const c of s.items)n(c,o);if(s.kind!=="mapping")return;const i=Zt(s.members,"id"),r=Zt(s.members,"name")!==
void 0;r&&i!==void 0&&!t.has(i)&&t.set(i,o===void 0?"has not run by then":`is inside the stage '${o}'`);const a=r?i??Zt(s.members,"name"):o;for(const{key:c,node:u}of s.
members)(["stages","parallel","match","else"].includes(C(c))||!r)&&n(u,a)};return n(e,void 0),t}const vg=e=>_g(new Set(e.map(({key:t})=>oi(C(t)))));function Zt(e,t){
const n=e.find(s=>s.key===t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}const Og=(e,t)=>e.textLines?.[t]??e.textAt.line+t,ZC=1e4,Mg=new WeakMap;
function QC(e,t,n){const s=Mg.get(e)??Array.from(t.matchAll(/\n/g),({index:r})=>r);Mg.set(e,s);let o=0,i=s.length;for(;o<i;){const r=o+i>>>1;(s[r]??0)<n?o=r+1:i=
r}return o}function Ae(e,t,n,s){const o=typeof t.value=="string"?t.value:"",i=QC(t,o,n),r=Og(t,i),[a,c]=e.line(r),u=i===0?{...t.textAt,line:r}:{...t.textAt,line:r,
column:1};if(c-a>ZC)return u;const l=s.split(`
`)[0]??"",f=e.text.slice(a,c),h=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let d=f.indexOf(l,i===0?t.textAt.column-1:0);for(let g=h.split(l).length-1;g>0&&d>=0&&l!=="";g--){const m=f.indexOf(l,d+l.length);if(m<0)break;d=m}return d>=
0?e.at(a+d):u}function eR(e,t,n){for(const s of t){const o=nR(e,s,n);s.use==="condition"&&!o&&aR(e,s,n)}}const tR=/(?:(?<!\$)\{\{|\$\{\{(?=[^{}\n]*\}(?!\})))\s*((?:params|matrix|stages|jobs)\.[^{}\n]*)\}\}?/g;
function nR(e,{text:t,node:n,use:s,scope:o},i){if(!t.includes("{{"))return!1;const r=new Set(Te(t).map(({offset:c})=>c));let a=!1;for(const{index:c,0:u}of t.matchAll(
/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){if(r.has(c))continue;a=!0;const l=Ae(i.source,n,c,u),f=`Job '${i.job}': ${Tg(u)} is an expression`,h=Ha(u,o.stage),d=`${f};\
 templates contain only a name and filters, so the text stays unchanged.`,g={...i,stages:[...o.before.keys()]},m=h?.hint??yg(u.slice(3,-2),g)??sR(u,s);s==="show\
n"?e.warn("expression-in-template",d,l,m):e.problem("expression-in-template",d,l,m)}for(const{index:c,0:u,1:l=""}of t.matchAll(tR)){const f=Ae(i.source,n,c,u),h=`\
Job '${i.job}': ${Tg(u)} is not a template, so the text stays unchanged.`;e.warn("expression-in-template",h,f,`Write \${{ ${l.trim()} }}.`)}return a}const Tg=e=>e.
length>60?`${e.slice(0,57)}\u2026}}`:e;function sR(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.exec(n)?.[0],o=s===void 0?void 0:ti(s.split(
".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.slice(n.indexOf(s)+s.length).trim();return t===
"condition"?`Write the operators outside: "${oR(n)}${i?"":" == '\u2026'"}".`:`Write the operators outside: \${{ ${s} }}${i?` ${i}`:""}.`}function oR(e){let t="";
return e.replace(/'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,(n,s)=>{const o=Ag.find(([,a])=>a===n)?.[2];if(o!==void 0)
return o==="not"?"not ":o;if(n.startsWith("'")||n.startsWith('"'))return n;if(n==="true"||n==="false")return t==="params"?`'${n}'`:n==="true"?"True":"False";if(n===
"null")return"None";t=n.split(".")[0]??"";const i=e.slice(s+n.length);return/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(i)||t!=="params"&&/^\s*[=!]=\s*(?:true|false|null)\b/.
test(i)?`\${{ ${n} }}`:`'\${{ ${n} }}'`})}const iR=["params","matrix","stages","jobs"],rR=["get","items","keys","values","copy","pop","setdefault","update"];function aR(e,{
text:t,node:n,scope:s},o){const i=xg(t),r=cR(i,s.stage)??uR(i)??lR(i)??dR(t,s.roots,o);if(!r)return;const a=Ae(o.source,n,r.offset,r.part);e.problem(r.code,`Job\
 '${o.job}': ${r.message}`,a,r.hint)}function cR(e,t){for(const{index:n,0:s}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const o=Ha(s,t);if(!o)continue;const i=`${o.
name}() is a function of GitHub, which does not exist here: a condition is Python.`;return{offset:n,part:o.name,code:"github-function",message:i,hint:o.hint}}}const Ag=[
[/&&/,"&&","and"],[/\|\|/,"||","or"],[/!(?!=)/,"!","not"],[/(?<![=!<>:])=(?!=)/,"=","=="]];function uR(e){for(const[t,n,s]of Ag){const o=t.exec(n==="="?e.replace(
/[([{].*/s,""):e);if(!o)continue;const r=`'${n}' ${n==="="?"compares nothing":"is not a Python operator"}, and a condition is Python.`;return{offset:o.index,part:n,
code:"condition-syntax",message:r,hint:`Write '${s}'.`}}}function lR(e){for(const{index:t,0:n,1:s="",2:o=""}of e.matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){
const i=ti(s),r=iR.includes(s)&&!rR.includes(o);if(!r&&(i===void 0||!["github","inputs","steps","needs"].includes(s)))continue;const a=`'${n}' is not valid in a\
 condition, which is Python once its templates are replaced.`,u=/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(e.slice(t+n.length))?`\${{ ${n} }}`:`'\${{ ${n} }}' in quotes`,
l=r?`Write ${u}, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:a,hint:l}}}const Ng={true:"True",false:"False",yes:"True",no:"Fa\
lse",null:"None",none:"None"},fR="______";function dR(e,t,{params:n,matrix:s}){const o=la(e).trim();if(o.includes("$")||o.replaceAll("_","")==="")return;const i=wg(
o,{has:g=>t.includes(g)||g.includes(fR)});if(!i)return;const r={offset:e.indexOf(e.trim()),code:"condition-syntax"};if(!("name"in i))return{...r,part:e.trim(),message:"\
the condition gives neither True nor False.",hint:"Write a comparison, for example with ==."};const{name:a}=i,c=n.includes(a)?"params":s.includes(a)?"matrix":void 0,
u=Object.hasOwn(Ng,a.toLowerCase())?Ng[a.toLowerCase()]:void 0,l=c===void 0?u:`'\${{ ${c}.${a} }}' in quotes, or without them for a number`,f=new RegExp(`\\b${a}\
\\b(\\s*[.([])?`).exec(xg(e)),d=f?.[1]!==void 0?ti(a)??"A condition knows values only as templates, such as '${{ params.day }}'.":`Put a text into quotes: '${a}\
'.`;return{offset:f?.index??0,part:a,code:"condition-syntax",message:`there is no '${a}' in a condition, which is Python once its templates are replaced.`,hint:l===
void 0?d:`Write ${l}.`}}function xg(e){const t=n=>" ".repeat(n.length);return la(e).replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}const hR=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
Ig={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},mR=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m,pR=/^(?!\s*#).*?\b(__file__)\b/m;
function gR(e,t,n){for(const{text:s,node:o,use:i,scope:r,variables:a}of t){if(i!=="shell"&&i!=="python")continue;const c=`Job '${n.job}', stage '${r.stage}'`,u=hR.
exec(s),l=u?.[1]??u?.[2];if(u&&l&&!n.known.has(l)&&!a.includes(l)){const d=Object.hasOwn(Ig,l)?Ig[l]:void 0;e.warn("runner-variable",`${c}: ${l} is a variable o\
f the GitHub runner, which tasks do not have.`,Ae(n.source,o,u.index,u[0]),d??`Set it in the input "env_vars": ${l}=\${{ \u2026 }}.`)}const f=i==="python"?pR.exec(
s):null;f&&e.warn("own-file",`${c}: __file__ is a file of the library here, because the code of a stage is in no file.`,Ae(n.source,o,f.index+f[0].length-8,"__f\
ile__"),'Write paths relative to the folder that a task starts in, which holds the files of the input "source".');const h=i==="python"?mR.exec(s):null;h&&e.warn(
"main-guard",`${c}: __name__ is never "__main__" in a run stage, so this block does not run.`,Ae(n.source,o,h.index,h[0]),"Call the function without the conditi\
on.")}}const Cg=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function Rg(e){return e.includes("$")?Array.from(e.matchAll(Cg)).flatMap(t=>{const[n,s,o="",
i]=t;if(s!==void 0&&s!=="$")return[];const r=s!==void 0;return[{whole:n,offset:t.index,isEscape:r,name:o.trim(),...i!==void 0&&{standard:i}}]}):[]}const Lg=/^(ACTIONS|INPUT|STATE)_/i;
function bR(e,t){const n=new Map;return{text:e.replace(Cg,(o,i,r,a,c)=>{if(i!==void 0)return i==="$"?"$":o;const u=r?.trim()??"",l=Lg.test(u),f=l?void 0:wR(t,u),
h=u===""?void 0:f||a;if(h!==void 0)return h;if(n.has(u))return o;const d=Object.keys(t).filter(m=>t[m]&&!Lg.test(m)),g=ce(u,d);return n.set(u,{name:u,offset:c,isWithheld:l,
...g&&!l&&{hint:g}}),o}),missing:[...n.values()]}}const wR=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Va=["abs","str","int","list","dict","title","upper","lower","rs\
tr","keys","values","fmt","coalesce","getitem","getindex"],jg={default:"coalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"\
getindex",get:"getitem"},Pg=e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.exec(t)?.[1]??[]);function yR(e){const t=Object.hasOwn(jg,e)?jg[e]:ce(e,Va);return t?
`Did you mean '${t}'?`:`Filters: ${Va.join(", ")}.`}const $R=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,kR=/^\d{4}-\d{2}-\d{2}/,SR=new Set(["True False None int float st\
r bool list dict set tuple bytes len sum min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function _R(e,t){if(typeof e!=
"string")return;if(kR.test(e))return"a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!$R.test(e)||SR.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(
n)?void 0:"names"}function ER(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.
test(e)||/^\s*(?:import|from)\b/.test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}const vR=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
Dg=e=>Array.from(e.matchAll(vR),({index:t,0:n})=>[t,t+n.length]),OR={exec:{code:"python-syntax",what:"code"},eval:{code:"condition-syntax",what:"condition"}},MR=[
"_","0"," ","+","[]"];function TR({text:e,node:t,use:n,scope:s},o){const i=[...Te(e).map(({whole:p,offset:b})=>({whole:p,offset:b})),...Rg(e).map(({whole:p,offset:b})=>({
whole:p,offset:b}))];if(i.some(({whole:p})=>p.includes(`
`)))return;const r=Dg(Cn(e,i," ")),a=i.filter(({offset:p})=>!Ya(r,p)),c=a.length===0?[Cn(e,i,"_")]:AR(e,i,a),u=n==="condition",l=s.stage===""?`Job '${o.job}'`:`\
Job '${o.job}', stage '${s.stage}'`,{code:f,what:h}=OR[u?"eval":"exec"],{roots:d,mayBeSkipped:g}=s,m={job:o.job,text:e,roots:d,mayBeSkipped:g,at:t.at};return{variants:c,
mode:u?"eval":"exec",...u&&!o.isTriggered&&{condition:m},isShell:!u&&ri(e),pasted:o.isTriggered?[]:NR({text:e,node:t,stage:s.stage,quoted:r,isCondition:u},o),problem({
message:p,line:b,column:w}){const y=e.split(`
`)[b-1]?.trim()??"",$=xR(o.source,Og(t,b-1),y,w);return{code:f,message:`${l}: Python cannot read the ${h}: ${p.replace(/[.?]$/,"")}.`,at:$,excerpt:o.source.excerpt(
$),...RR(p,{text:e,written:y,isCondition:u,isFolded:IR(o.source,t)})}}}}const Ug={holes:8,characters:2e4};function AR(e,t,n){const s=MR.map(r=>Cn(e,t,r));if(n.length<
2||n.length>Ug.holes||e.length>Ug.characters)return s;const o=n.flatMap(r=>["+"," "].map(a=>Cn(e,t,c=>c===r?a:"_"))),i=Cn(e,t,r=>n.indexOf(r)%2===1?"+":"_");return[
...s,...o,i]}function NR(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:r,isCondition:a}=e;return Te(s).flatMap(({whole:c,offset:u,path:l,filters:f})=>{
const[h,d,...g]=l,m=Ya(r,u);if(h!=="params"&&h!=="matrix"||!d||g.length>0||f||!m)return[];const p=/^(?:"""|'''|"|')/.exec(s.slice(m[0]))?.[0];if(p===void 0||d.endsWith(
"?"))return[];const b=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,m[0]-2),m[0]))?.[0]??""),w=Ae(t,o,u,c);return[{job:n,stage:i,whole:c,root:h,name:d,quote:p,
isCondition:a,isRaw:b,at:w}]})}function Cn(e,t,n){const s=[];let o=0;for(const i of t.toSorted((r,a)=>r.offset-a.offset)){const{whole:r,offset:a}=i,c=typeof n==
"string"?n:n(i),u=c==="_"||c==="0",l=a+r.length;if(l<=o)continue;const f=Math.max(0,o-a);s.push(e.slice(o,a),(u?c.repeat(r.length):c.padEnd(r.length)).slice(f)),
o=l}return s.join("")+e.slice(o)}function Ya(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1;(e[i]?.[1]??0)<=t?n=i+1:s=i}const o=e[n];return o&&o[0]<=t?o:void 0}
function xR(e,t,n,s){const[o,i]=e.line(t),r=e.text.slice(o,i).indexOf(n);return r<0?{file:e.file,line:t,column:1}:e.at(Math.min(o+r+Math.max(0,s-1),i))}function IR({
text:e,line:t},{at:n}){return e[t(n.line)[0]+n.column-1]===">"}const CR=[[/^'return' outside/,"The code of a stage is not a function. To end it early, call sys.\
exit()."],[/^'await' outside/,"The code of a stage is not a function: write asyncio.run(\u2026)."],[/^invalid character '[\u2018-\u201f\u00ab\u00bb]'/,"Write st\
raight quotes."],[/^invalid (?:character|non-printable)/,"Remove the character, or write the ordinary one that looks like it."]];function RR(e,{text:t,written:n,
isCondition:s,isFolded:o}){const i=CR.find(([r])=>r.test(e))?.[1];return i!==void 0&&(!s||e.startsWith("invalid"))?{hint:i}:s?{}:o?{hint:"The sign > joins the l\
ines of the text: write run: | instead."}:/^[%!]/.test(n)?{hint:"Only notebooks have lines with % and !: write shell commands under 'bash'."}:ri(t)||ri(n)?{hint:"\
'run' is Python; write shell commands under 'bash'."}:{}}const LR=["str","upper","lower","title"],Bg=2e3;function jR(e,t,n){for(const{text:s,node:o,use:i,scope:r}of t){
const a=i==="condition"&&!/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.test(s);if(!a&&i!=="python"||ri(s)||/\bimport\s+\*/.test(s))continue;const c=Te(s).filter(({filters:f})=>Pg(
f).every(h=>LR.includes(h)));if(c.length===0)continue;const u=Cn(s,Te(s)," "),l=Dg(u);for(const{whole:f,offset:h,path:d}of c){if(Ya(l,h)||!r.roots.includes(d[0]??
""))continue;const g=u.slice(Math.max(0,h-Bg),h);if(h>Bg&&!g.includes(`
`))continue;const m=g.slice(g.lastIndexOf(`
`)+1);if(Fg.test(m.trimStart())||ER(m,u.slice(h+f.length)))continue;const p=PR(d,u,n);if(!p)continue;const b=Ae(n.source,o,h,f),w=a?"the condition":"the code",y=`\
Job '${n.job}': ${f} becomes ${p.example} in ${w}, without quotes, and Python reads that as ${p.as}.`;e.warn("unquoted-template",y,b,a?`Write '${f}'.`:`Write "${f}\
".`)}}}function PR([e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const r=e==="matrix"?o.get(t)??[]:e==="params"?DR(i.get(t)):[];for(const a of r){const c=_R(
a,s);if(c)return{example:String(a),as:c}}}function DR(e){return e?.type==="date"?["2026-01-31"]:e?.type==="datetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?
e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}const Fg=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/,
UR=/^(?:dbt|conda|mamba|poetry|pipenv|pytest|tox|ruff|spark-submit|terraform|kubectl|helm|airflow|mlflow|dvc|kaggle|rclone|rsync|scp|ssh|zip|touch|sleep|mvn|go|cargo|yarn|pnpm|perl|ruby|php|jupyter|papermill|streamlit|torchrun|accelerate|nvidia-smi|sqlite3|mysql|duckdb|pre-commit)\s+(?!(?:and|else|for|if|in|is|not|or)\b)[\w./"'$~-]/;
function ri(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):Fg.test(n)||UR.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}function Wg({at:e,text:t},n){const s=t.split(`
`).length-1,o=s>0?e.line+s+1:e.line;return n.some(({at:i})=>!i||i.line<e.line||i.line>o?!1:i.line>e.line?!0:i.column>=e.column&&i.column<=e.column+t.length+1)}const Gg={
kind:"plain"},BR=/(?:[\n;&|({!`]|\b(?:then|do|else|elif|if|while|until|eval|exec))[ \t]*$/,Hg=100;class FR{#e;#n;#s=[];#r=[Gg];#o=[];#t=0;constructor(t,n){this.#e=
t,this.#n=n}run(){for(;this.#t<this.#e.length&&this.#s.length<this.#n.length;)this.#u();for(;this.#s.length<this.#n.length;)this.#s.push("plain");return this.#s}get#c(){
return this.#r.at(-1)??Gg}#i(t,n){for(let s=this.#n[this.#s.length];s!==void 0&&s<t;)this.#s.push(n??this.#f(s)),s=this.#n[this.#s.length];this.#t=t}#f(t){if(this.#c.
kind==="double")return"double quotes";const n=t<Hg?`
${this.#e.slice(0,t)}`:this.#e.slice(t-Hg,t);return BR.test(n)?"command":"plain"}#u(){const t=this.#e,n=t[this.#t]??"";n==="\\"?this.#i(this.#t+2,void 0):n==="$"&&
t[this.#t+1]==="("?this.#l("parentheses",2):n==="`"?this.#h("backticks"):n==='"'?this.#h("double"):this.#c.kind==="double"?this.#i(this.#t+1,void 0):this.#a(n)}#a(t){
const n=this.#e;if(t==="'"){const s=n.indexOf("'",this.#t+1);this.#i(s<0?n.length:s+1,"single quotes")}else if(t==="(")this.#l("parentheses",1);else if(t===")"&&
this.#c.kind==="parentheses")this.#d();else if(t==="#"&&/(?:^|[\s;&|()])$/.test(n.slice(Math.max(0,this.#t-1),this.#t))){const s=n.indexOf(`
`,this.#t);this.#i(s<0?n.length:s,"comment")}else t==="<"?this.#p():t===`
`?this.#g():this.#i(this.#t+1,void 0)}#l(t,n){this.#i(this.#t+n,void 0),this.#r.push({kind:t})}#d(){this.#i(this.#t+1,void 0),this.#r.pop()}#h(t){this.#c.kind===
t?this.#d():this.#l(t,1)}#p(){const t=/^<<-?[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([\w.-]+))/.exec(this.#e.slice(this.#t,this.#t+200));if(!t){this.#i(this.#t+1,
void 0);return}const[n,s,o,i,r]=t;this.#o.push({word:s??o??r??"",isQuoted:r===void 0||i!==""}),this.#i(this.#t+n.length,void 0)}#g(){this.#i(this.#t+1,void 0);for(let t=this.#o.
shift();t;t=this.#o.shift()){const{word:n,isQuoted:s}=t,o=s?"quoted here-document":"here-document";for(;this.#t<this.#e.length;){const i=this.#e.indexOf(`
`,this.#t),r=i<0?this.#e.length:i+1,a=this.#e.slice(this.#t,r).replace(/^\t+|\n$/g,"");if(this.#i(r,o),a===n)break}}}}const WR=(e,t)=>new FR(e,t).run(),GR=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,
"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,"process substitution"],[/<<</,"<<<"],[/^\s*source\s+\S+/m,
'source, whose name there is "."'],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,"a command o\
f bash"]],HR="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function KR(e,t,n){for(const{text:s,node:o,use:i,scope:r}of t){const a=`Job '${n.
job}', stage '${r.stage}'`;if(i==="shell-variable"&&s.includes("'")){const u=Ae(n.source,o,s.indexOf("'"),"'"),l=`${a}: a value of env has the quote ', but the \
library puts it between single quotes in the script.`;e.warn("bash-syntax",l,u,'Assign the variable in the script: NAME="\u2026".')}if(i!=="shell")continue;const c=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.
exec(s)?.[0];if(c!==void 0){const u=Ae(n.source,o,s.indexOf(c.trim()),c.trim());e.warn("python-in-bash",`${a}: this looks like Python, but 'bash' runs a shell s\
cript.`,u,"Write Python under 'run'.");continue}if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(s))for(const[u,l]of GR){const f=u.exec(s);if(!f)continue;const h=f[0].
trim(),d=Ae(n.source,o,f.index+f[0].indexOf(h),h),g=`${a}: sh, which runs a bash stage, does not know ${l}.`;e.warn("bash-syntax",g,d,HR);break}}}function zR({text:e,
node:t,use:n,scope:s},{source:o,job:i}){const r=n==="shell"||n==="shell-variable"?Te(e):[];if(r.length===0)return[];const a=WR(la(e),r.map(({offset:c})=>c));return r.
flatMap(({whole:c,offset:u,path:l,filters:f},h)=>{const[d,g,...m]=l;if(d!=="params"&&d!=="matrix"||!g||m.length>0||f)return[];if(g.endsWith("?"))return[];const p=n===
"shell-variable",b=p?"single quotes":a[h]??"plain",w=Ae(o,t,u,c);return[{job:i,stage:s.stage,root:d,name:g,quoting:b,in:p?"env":"script",at:w}]})}function JR(e,t){
return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,r=(u,l,f,h)=>{const{source:d,job:g}=t,{stage:m,settings:p,mayBeSkipped:b}=i,w=d.excerpt(h);return{kind:u,job:g,
stage:m,name:l,settings:p,mayBeSkipped:b,hasTemplate:f,at:h,excerpt:w}},a=VR(n).map(({name:u,offset:l,part:f})=>r("filter",u,!1,Ae(t.source,s,l,f)));if(o!=="tri\
gger"&&o!=="uses")return a;const c=Te(n.text).length>0||n.text.includes("${");return[...a,r(o,n.text,c,Ae(t.source,s,0,n.text))]})}const VR=({text:e})=>Te(e).flatMap(
({whole:t,offset:n,filters:s})=>[...new Set(Pg(s))].filter(o=>!Va.includes(o)).map(o=>({name:o,offset:n,part:t})));function YR(e,t,n){for(const{text:s,node:o,scope:i,
use:r}of t)for(const a of Te(s)){const[c="",u]=a.path;if(c.endsWith("?")||r==="name"&&c!=="matrix")continue;const l=Ae(n.source,o,a.offset,a.whole);qR(e,{template:a,
root:c,name:u,at:l,scope:i},n)}}function qR(e,t,n){const{root:s,name:o,scope:i,template:r}=t,{params:a,jobs:c,matrix:u}=n,l={params:a??[],jobs:c,matrix:u?.keys??
[],stages:[...i.before.keys()]},f=XR(e,yg(r.caller,l));if(!i.roots.includes(s)){ZR(f,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&eL(f,{...t,name:o},
n),s==="matrix"&&tL(f,{...t,name:o},n),s==="stages"&&nL(f,{...t,name:o},n),s==="jobs"&&iL(f,{...t,name:o},n))}function XR(e,t){return t===void 0?e:{...e,problem:(n,s,o)=>e.
problem(n,s,o,t),warn:(n,s,o)=>e.warn(n,s,o,t)}}function ZR(e,{root:t,template:n,at:s,scope:o},i){const r=`Job '${i.job}' uses \${{ ${n.caller} }}`,a=Ha(n.caller,
o.stage);if(a){const b=`${r}, but ${a.name}() is a function of GitHub, which does not exist here.`;e.problem("github-function",b,s,a.hint);return}const c={item:"\
only stages inside foreach or until have an item.",loop:"only stages inside foreach or until have a loop.",branch:"only stages inside parallel have a branch.",case:"\
only stages inside match have a case.",matrix:"the 'if' of a job is decided once for all combinations; write it at a stage.",stages:"the 'if' of a job is decide\
d before its stages run; write it at a stage."},u=Object.hasOwn(c,t)?c[t]:void 0,l=ce(t,o.roots),f=`Templates know ${o.roots.filter(b=>!QR.includes(b)).join(", ")}\
.`,d=o.before.has(t)||o.elsewhere.has(t)?"stages":i.jobs.includes(t)?"jobs":void 0,m=(d&&`Write \${{ ${d}.${n.caller} }}.`)??ti(t)??(l?`Did you mean '${l}'? ${f}`:
f),p=u?`${r}, but ${u}`:`${r}, but there is no '${t}' here.`;e.problem("unknown-template",p,s,u?void 0:m)}const QR=["status","info","errors","retry"];function Kg(e,{
root:t,template:n,at:s,scope:o},i){const[,r,a]=n.path;if(a===void 0)return;const u=`Write \${{ ${t}.${r} }}${t==="params"?", with a filter such as fmt('%Y') for\
 a date":""}, or compute it in a run stage.`,l=`Job '${i}' uses \${{ ${n.caller} }}, but ${t}.${r} is a single value, without '${a}'.`;ai(e,o,{message:l,at:s,hint:u})}
function eL(e,t,n){const{name:s,at:o,scope:i}=t,r=n.specs.get(s);if(r&&r.type!=="map"&&!(r.default?.value instanceof Map)&&Kg(e,t,n.job),n.present.has(s)||!n.params)
return;const a=`Job '${n.job}' uses \${{ params.${s} }}`,c=n.params.includes(s),u=ce(s,n.params),l=u?`Did you mean 'params.${u}'?`:`Declare it: params: {${s}: s\
tr}.`,h=`Set it ${n.trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${s}: {type: \u2026, default: \u2026}.`,d=c?{code:"\
param-without-value",message:`${a}, which has neither a value nor a default.`,hint:h}:{code:"unknown-param",message:`${a}, but there is no such param.`,hint:l};
(i.mayBeSkipped?e.warn:e.problem)(d.code,d.message,o,d.hint)}function tL(e,t,n){const{name:s,at:o}=t,{matrix:i}=n;if(!i)return;if(i.keys.includes(s)){i.valued.includes(
s)&&Kg(e,t,n.job);return}const r=i.isInput?'the input "matrix"':"its matrix",a=`Job '${n.job}' uses \${{ matrix.${s} }}, but ${r} has no such key.`,u=i.keys.length>
0?`Keys of the matrix: ${i.keys.join(", ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",l=ce(s,i.keys);e.problem("unknown-matrix-key",a,o,l?`\
Did you mean 'matrix.${l}'?`:u)}function nL(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.test(t)){const h=s.before.get(t)?.
kind;Vg(e,{at:n,scope:s,template:o},{job:i.job,from:1,kind:h});return}const r=`Job '${i.job}' uses \${{ stages.${t} }}`,a=s.elsewhere.get(t);if(a!==void 0){const h=a===
"has not run by then"?"Move that stage up.":"Read the outputs of that stage.";e.problem("unknown-stage",`${r}, which ${a}.`,n,h);return}if(s.hasOtherIds&&[...s.
elsewhere.keys()].some(h=>h.includes("${{")))return;const c=[...s.before.keys()],u=ce(t,c),l=c.length>0?`Stages before it with an id: ${c.join(", ")}.`:"Give th\
e stage an id: {id: \u2026}.",f=u?`Did you mean 'stages.${u}'?`:l;e.problem("unknown-stage",`${r}, but no stage before it has this id.`,n,f)}const zg=["outputs",
"status","errors","info"],Jg=["return_code","stdout","stderr"],sL=["stages","strategies","status","errors","info"];function ai(e,{mayBeSkipped:t},{message:n,at:s,
hint:o}){t?e.warn("unknown-output",n,s,o):e.problem("unknown-output",n,s,o)}function Vg(e,{at:t,scope:n,template:s},{job:o,from:i,kind:r}){const{path:a}=s,[c,u]=a.
slice(i+1);if(c==="outputs"&&r==="bash"&&u!==void 0&&!u.endsWith("?")){if(Jg.includes(u))return;const g=`Job '${o}' uses \${{ ${s.caller} }}, but a bash stage h\
as only the outputs ${Jg.join(", ")}.`,m=[...a.slice(0,i+2),"stdout"].join(".");ai(e,n,{message:g,at:t,hint:`Print the value alone, and write \${{ ${m} }}.`});return}
if(c===void 0||c.endsWith("?")||zg.includes(c))return;const l=`Job '${o}' uses \${{ ${s.caller} }}, but a stage has no '${c}'.`,f=ce(c,zg),h=f===void 0?["output\
s",...a.slice(i+1)]:[f,...a.slice(i+2)],d=[...a.slice(0,i+1),...h].join(".");ai(e,n,{message:l,at:t,hint:`Write \${{ ${d} }}.`})}function oL(e,t,n){const{name:s,
at:o,scope:i,template:r}=t,[,,a,c]=r.path,u=n.resultOf(s);if(a===void 0||a.endsWith("?")||!u)return;const l=`Job '${n.job}' uses \${{ ${r.caller} }}`,f=(m,p)=>ai(
e,i,{message:`${l}, but ${m}.`,at:o,hint:p}),{hasMatrix:h,stages:d}=u,g=h?`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!sL.includes(a))f(`the re\
sult of a job has no '${a}'`,`Write \${{ ${g} }}.`);else if(a==="stages"&&h===!0){const m=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the st\
ages of one combination.`;f(`'${s}' has a matrix, and so a result for each combination`,m)}else if(a==="strategies"&&h===!1)f(`'${s}' has no matrix`,`Write \${{ ${g}\
 }}.`);else if(a==="stages"&&c!==void 0&&!c.endsWith("?")){if(!d||d.has(c)||/^\d{10}$/.test(c)){Vg(e,t,{job:n.job,from:3,kind:d?.get(c)});return}const m=[...d.keys()],
p=ce(c,m),b=m.length>0?`Its stages with an id: ${m.join(", ")}.`:"None of its stages has an id.";f(`'${s}' has no stage with this id`,p?`Did you mean '${p}'?`:`${b}\
 Write id: ${c} in the stage.`)}}function iL(e,t,n){const{name:s,at:o}=t;if(n.isNeeded(s)){oL(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.
jobs.includes(s)){const u=ce(s,n.jobs),l=u?`Did you mean 'jobs.${u}'?`:`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this w\
orkflow.`,o,l);return}if(n.needsAreWrong)return;const r=s===n.job,a=r?"which is the job itself":"but it does not need that job, not even indirectly",c=r?void 0:
`Add it: needs: [${s}].`;e.problem("job-not-needed",`${i}, ${a}.`,o,c)}const rL=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","PYT\
HON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","COMBINATION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],aL=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;
function ci(e){const t=e.toUpperCase().replace(/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}function cL(e,t,n){for(const s of t){if(!s.text.includes("$"))continue;
const o=s.use==="shell"||s.use==="python"?gL(s.text):[],i=c=>o.some(([u,l])=>c>=u&&c<l),r=hL(s),a=new Set;for(const c of Rg(s.text)){if(i(c.offset)||a.has(c.whole))
continue;const u=c.isEscape?dL(s,c.offset):fL({text:s,found:c,assigned:r,known:n.known});if(!u)continue;a.add(c.whole);const l=Ae(n.source,s.node,c.offset,c.whole),
f=`Job '${n.job}': ${u.message}`;(u.isMistake?e.problem:e.warn)(u.code,f,l,u.hint)}}}const uL=/^[A-Za-z_]\w*$/,lL=/^[-=?+]|^\s*\d/;function fL(e){const{text:t,found:n,
assigned:s,known:o}=e,{whole:i,name:r,standard:a}=n,c=t.use==="shell"||t.use==="python",u=o.has(r)||rL.includes(r)||aL.test(r),l=a===void 0?'"null"':JSON.stringify(
a),f=`${i} is replaced with an environment variable before ${qa(t.use)}`;if(!uL.test(r)){const p=/^(?:params|matrix|stages|jobs|item)\b/.test(r),b=/[A-Za-z_]\w*/.
exec(r)?.[0]??"",w=p||t.use==="shell"&&s.has(b),y=p?`Write \${{ ${r} }}.`:qg(t.use,i),$=`${f}, here with ${l}.`;return{isMistake:w,code:"replaced-variable",message:$,
hint:y}}const h=c&&s.has(r);if(u){const p=n.offset<=(s.get(r)??Number.POSITIVE_INFINITY);return!h||p?void 0:{isMistake:!1,code:"replaced-variable",message:`${f}\
, not with the value that the script assigns to ${r}.`,hint:Yg(t.use,n)}}const d=t.use==="shell"&&a!==void 0&&lL.test(a);if(a!==void 0&&!h&&!d)return;const g=ce(
r.toUpperCase(),[...o]),m=!h&&g!==void 0?`Did you mean \${${g}}? `:"";return{isMistake:h||d,code:"replaced-variable",message:`${f}, here with ${l}: ${h?`${r} is\
 a variable of the script, not of the environment`:`${r} is not set`}.`,hint:`${m}${Yg(t.use,n)}`}}function qa(e){return e==="shell"?"the shell sees the script":
e==="python"?"Python sees the code":"the text is used"}function Yg(e,{whole:t,name:n,standard:s}){return e==="shell"&&s===void 0?`Write "$${n}".`:e==="shell"||e===
"python"?qg(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}function qg(e,t){return e==="python"?`Write \\x24${t.slice(1)} to keep i\
t unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly after a quote, to keep it unchanged.`:"Remove it."}function dL({text:e,use:t},n){if(t!=="shell"&&
t!=="python")return;const[s="",o=""]=[e[n-1],e[n+2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,code:"dollar-pair",message:`'$$' removes the quote ne\
xt to it before ${qa(t)}.`,hint:t==="python"?"Write a dollar sign as \\x24.":"Put another character between them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t===
"shell",r=i?"For the number of the process write $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";return{isMistake:i,code:"dollar-pair",message:`'$$' bec\
omes '$' before ${qa(t)}.`,hint:r}}function hL({text:e,use:t,variables:n}){const s=new Map(n.map(i=>[i,0])),o=t==="shell"?mL:t==="python"?pL:[];for(const i of o)
for(const r of e.matchAll(i)){const a=e.indexOf(`
`,r.index+r[0].length),c=a<0?e.length:a;for(const[u]of(r[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(u,Math.min(s.get(u)??c,c))}return s}const mL=[/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,
/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],pL=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function gL(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}function bL(e,{job:t,
member:n,isWrong:s},o){const{source:i,params:r,present:a,trigger:c,jobs:u,resultOf:l,isNeeded:f,needsAreWrong:h}=o,d=zC(n.node,c?.mayBeSkipped??!1),g=o.matrix?.
job===t.id,m=s.matrix?void 0:pg(t.strategy),p=g?o.matrix?.values:m,b=e.problems.length,w=p&&[...p.keys()],y=w?.filter(O=>(p?.get(O)??[]).length>0)??[],$=w&&{keys:w,
valued:y,isInput:g};YR(e,d,{source:i,job:t.id,params:r,specs:o.specs,present:a,trigger:c,jobs:u,resultOf:l,isNeeded:f,needsAreWrong:h,matrix:$}),eR(e,d,{source:i,
job:t.id,params:r??[],matrix:w??[],jobs:u});const k=new Set([...o.variables,...(w??[]).map(ci),...Xg(t)]);cL(e,d,{source:i,job:t.id,known:k}),KR(e,d,{source:i,job:t.
id}),gR(e,d,{source:i,job:t.id,known:k}),jR(e,d,{source:i,job:t.id,matrix:p??new Map,specs:o.specs});const _=e.problems.slice(b),S=({use:O,node:A,text:x})=>O===
"python"||O==="condition"&&!Wg({at:A.at,text:x},_),E=d.flatMap(O=>S(O)?TR(O,{source:i,job:t.id,isTriggered:c!==void 0})??[]:[]),v=c?[]:d.flatMap(O=>zR(O,{source:i,
job:t.id}));return{python:E,shell:v,targets:JR(d,{source:i,job:t.id})}}const Xg=({runsOn:e})=>["env","environment","secrets"].flatMap(t=>{const n=e.with.get(t)?.
value;return n instanceof Map?[...n.keys()].map(String):[]}),Xa=["str","int","float","decimal","date","datetime","choice","map","array"],Za=["all_success","all_\
failed","all_done","one_success","one_failed","none_failed","none_skipped"];function Cs(e){if(e.every(n=>typeof n=="string"))return e;const t=e.map(Ls);return t.
every(n=>n!==void 0)?t:void 0}const Rs=e=>typeof e=="string"?e:Ls(e);function Ls(e){const t=ve(e);if(typeof t=="bigint")return Ye(t);if(typeof t=="number")return Number.
isInteger(t)?Ye(BigInt(t)):void 0;if(typeof e!="string")return;const n=Wn(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return Ye(BigInt(n.replace(/\.0+$/,"").replaceAll(
"_","").replace(/^\+/,"")))}const ui={gcp_batch:"gcp_batch",local:"default",container:"container",docker:"container"},wL=["self_hosted","aws_batch","azure_batch",
"cloud_batch"];function yL(e,t){const{member:n,owner:s}=t,o={kind:"default",at:t.at,with:new Map};if(!n)return o;const i={...o,isWrong:!0},{node:r}=n;if(r.kind===
"scalar"&&typeof r.value=="string"){const h=Zg(e,r.value,r.at,s);return h?{kind:h,at:r.at,with:new Map}:{...i,at:r.at}}if(r.kind!=="mapping")return he(e,n,s,"a \
mapping or a text such as 'gcp_batch'","Remove runs-on: tasks run on Google Cloud Batch."),i;const a=zt(e,{node:r,owner:`${s}, runs-on`,known:["type","with"],spellings:{
args:"with"},foreign:yC}),c=a.type?On(e,a.type,`${s}, runs-on`):"local",u=c===void 0?"default":Zg(e,c,a.type?.node.at??r.at,s);if(u===void 0)return i;const l=Ct(
e,a.with,`${s}, runs-on`);if(a.with&&!l)return{...i,kind:u};const f=h=>Qa(e,h,`${s}, runs-on.with`,t.environment);return{kind:u,at:n.keyAt,with:$L(e,l?.members??
[],f)}}function $L(e,t,n){return new Map(t.map(({key:s,keyAt:o,node:i})=>{const r=e.problems.length,a=n(i),c=e.problems.length>r?{isWrong:!0}:{};return[C(s),{value:a,
at:i.at,keyAt:o,...kL(i,a),...c}]}))}function kL(e,t){return e.kind!=="sequence"||!Array.isArray(t)?{}:{items:e.items.map((n,s)=>{const o=t[s];if(n.kind!=="mapp\
ing"||!(o instanceof Map))return{at:n.at};const i=n.members.map(r=>{const{key:a,keyAt:c,node:u}=r;return[C(a),{value:o.get(a)??null,at:u.at,keyAt:c}]});return{at:n.
at,members:new Map(i)}})}}function Zg(e,t,n,s){const o=Object.hasOwn(ui,t)?ui[t]:void 0;if(o)return o;const i="Supported: 'gcp_batch', 'container', 'docker', 'l\
ocal', or no runs-on at all.";if(wL.includes(t)){const r=`${s}: runs-on '${t}' does not run on Google Cloud Batch.`;e.problem("unsupported-runs-on",r,n,i)}else{
const r=ce(t,Object.keys(ui)),a=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(t),c=a?"That is a runner of GitHub. Remove runs-on: tasks run on Google Cloud B\
atch.":r?`Did you mean '${r}'? ${i}`:i;if(e.problem("unknown-runs-on",`${s}: runs-on '${t}' does not exist.`,n,c),r!==void 0&&!a)return ui[r]}}function Qa(e,t,n,s){
if(t.kind==="sequence")return t.items.map(r=>Qa(e,r,n,s));if(t.kind==="mapping"){const r=t.members.map(({key:a,node:c})=>[a,Qa(e,c,n,s)]);return new Map(r)}if(typeof t.
value!="string")return $e(t);const{text:o,missing:i}=bR(t.value,s);for(const{name:r,hint:a,isWithheld:c}of i){const u=a?` (${a} is set)`:"";e.problem("unset-var\
iable",c?`${n}: the environment variable ${r} belongs to the runner; a definition cannot read it.`:`${n}: the environment variable ${r} is not set${u}.`,t.at,`S\
et it under env: of the step or job, or write a default: \${${r}:value}.`)}return o}const SL=/^(?:\.{1,2}|actions|google-github-actions|aws-actions)\/|^docker:\/\/|^docker\/(?:login|build-push|setup-\w+)-action@/,
ec=e=>SL.test(e),Qg='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',tc=(e,t,n)=>{Nt(t.node)||he(e,t,n,"text")},
_L=(e,t,n)=>{tt(t.node)||tc(e,t,n)},eb=(e,t)=>(n,s,o)=>{const{node:i}=s,r=i.kind==="scalar"?Ls(i.value):void 0;typeof r=="number"&&r>=e&&r<=t||he(n,s,o,`a whole\
 number from ${e} to ${t}`)},EL=(e,t,n)=>{const{node:s}=t,i=s.kind==="scalar"&&s.value!==null&&$e(s)!==""?Number(vL(s.value)):Number.NaN;if(i>=0&&i<1800)return;
const[,r,a=""]=/^([\d.]+) *(s|m)[a-z]*$/.exec(Nt(s)?C($e(s)):"")??[],c=r===void 0?void 0:`Write the number: ${Number(r)*(a==="m"?60:1)}.`;he(e,t,n,"seconds from\
 0 to less than 1800",c)},vL=e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,OL=(e,t,n)=>{Uo(e,t,n)},nc=(e,t,n)=>{if(t.node.kind!=="mapping"){const s=tt(t.node)?
Qr(C(t.key)):`Write ${C(t.key)}: {NAME: VALUE}.`;return he(e,t,n,"a mapping",s)}for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}\
: a key of '${C(t.key)}' must be text; got '${C(s)}'.`;e.problem("wrong-type",i,o,"Quote it.")}},ML=(e,t,n)=>{if(nc(e,t,n),t.node.kind==="mapping")for(const s of t.
node.members)typeof s.key=="string"&&tc(e,s,`${n}, ${C(t.key)}`)},TL=(e,t,n)=>{if(fh(t.node))return;const{key:s,node:o}=t,i=Nt(o)?`Write ${C(s)}: [${C($e(o))}].`:
void 0;he(e,t,n,"a list of texts",i)},AL=(e,t,n)=>{const{node:s}=t;if(tt(t.node)||Nt(t.node))return;if(s.kind!=="scalar"||typeof s.value!="boolean")return he(e,
t,n,"a Python expression as text");const o=s.value?"skips the stage":"runs the stage",i=`${n}: 'if: ${s.value}' ${o}: the library inverts a boolean.`;e.warn("bo\
olean-condition",i,s.at,`Write it as text: if: "${s.value?"True":"False"}".`)},NL=(e,t,n)=>{const{node:s}=t;if(!(s.kind==="sequence"&&Cs(s.items.map($e))!==void 0)){
if(Nt(s)){const i=C($e(s));if(i.includes("$")||/^(?:\[.*\])?$/s.test(i))return;const r=/^[\w./-]+(?:[\s,]+[\w./-]+)*$/.test(i)?`Write the items: ${C(t.key)}: [${i.
split(/[\s,]+/).join(", ")}].`:"Write the items, or a template that gives a list, such as the output of a run stage.",a=`${n}: '${C(t.key)}' must be a list, or \
a text that becomes one; got '${i}'.`;return e.problem("wrong-items",a,s.at,r)}if(s.kind==="sequence"){const i=s.items.find(a=>a.kind!=="scalar"||Rs(a.value)===
void 0),r=`${n}: '${C(t.key)}' must be a list of texts or a list of whole numbers; got ${i?nt(i):"both"} among them.`;e.problem("wrong-type",r,i?.at??s.at,"Put \
quotes around every value.")}else he(e,t,n,"a list, or a text that becomes one")}},xL=(e,t,n)=>{const{node:s}=t;s.kind==="scalar"&&(Nt(t.node)||Rs(s.value)!==void 0)||
he(e,t,n,"text or a whole number")},IL=(e,t,n)=>{if(nc(e,t,n),t.node.kind==="mapping")for(const{key:s,keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;
const i=`${n}: the argument '${s}' is the library's own and cannot be set.`;e.problem("reserved-argument",i,o)}},li=()=>{};function CL(e){switch(e.form){case"wh\
ole number":return eb(e.min,e.max);case"whole number or text":{const t=eb(e.min,e.max);return(n,s,o)=>{Nt(s.node)||t(n,s,o)}}default:return RL[e.form]}}const RL={
anything:li,text:tc,"optional text":_L,condition:AL,boolean:OL,seconds:EL,texts:TL,"text or number":xL,items:NL,mapping:nc,"mapping of texts":ML,arguments:IL,stages:li,
branches:li,cases:li};function LL(e,t,n){const s=ni[n.kind],o=[...Ka,...si(s)];for(const[i,r]of Object.entries(t)){const a=o.find(c=>c===i);a&&r&&CL(s.stricter?.[a]??
Sg[a])(e,r,n.owner)}}function tb(e,t,n,s=!1){const o=[],i=[],r=new Map;for(const a of Mn(e,t,n)??[]){const c=jL(e,a,n);if(!c)continue;o.push(c.stage),i.push(c.model);
const u=c.stage.id??c.stage.name,l=r.get(u);if(l&&u!==""){const f=c.stage.id===void 0?"name":"id",h=`${n}: two stages have the ${f} '${u}'; the first is on line\
 ${l.at.line}.`,d="Give each stage its own id.";s?e.warn("duplicate-stage",`${h} Only the outputs of the last one are kept.`,c.stage.at,d):e.problem("duplicate-\
stage",h,c.stage.at,d)}r.set(u,c.stage)}return{stages:o,model:i}}function jL(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}: a stage must be a mappi\
ng; got ${nt(t)}.`,t.at,"Write for example: {name: Hello, bash: echo hello}.");return}const s=new Set(t.members.map(({key:y})=>oi(C(y)))),o=_g(s),i=HL(t),r=i?`${n}\
, stage '${i}'`:`${n}, a stage`,a=FC(s),c=(o==="foreach"||o==="until")&&!s.has("stages");if(a.length>1&&!c){const y=`${r}: its keys are those of several kinds (${a.
join(", ")}); the library uses one of them.`;e.warn("several-kinds",y,t.at,"Split it into one stage per kind.")}const u=o==="empty"||a.length>1?BC:[],l=[...Ka,...si(
ni[o])],f={problems:e.problems.length,warnings:e.warnings.length},h=zt(e,{node:t,owner:r,known:[...l,...u],spellings:za,foreign:$C});o==="empty"&&BL(e,{node:t,fields:h,
owner:r,before:f}),LL(e,h,{kind:o,owner:r});const d=Rn(h.name),g=Rn(h.id);PL(e,{fields:h,owner:r,node:t}),UL(e,h.uses,r),FL(e,{kind:o,fields:h,owner:r,node:t});
for(const y of[h.name,h.id]){if(!Te(Rn(y)??"").some(({path:S})=>S[0]!=="matrix")||!y)continue;const k=`${r}: '${C(y.key)}' may only use templates of the matrix,\
 \${{ matrix.\u2026 }}.`;e.problem("stage-name-template",k,y.node.at,"Write a fixed text; the log shows the item or branch next to it.")}const m=KL(e,h,r);if(o===
"until"&&m.stages.some(y=>y.kind==="parallel")){const y=`${r}: a parallel stage cannot be inside an until stage.`;e.problem("parallel-in-until",y,t.at,"Put it i\
nto a foreach stage, or loop inside it.")}const p=(h.run??h.bash)?.node,b={...g!==void 0&&{id:g},name:d??"",kind:o,at:t.at,...p?.kind==="scalar"&&{code:{...p.textAt,
...p.textLines&&{lines:p.textLines}}},nested:m.stages},w=new Map;for(const[y,$]of Object.entries(h))!$||y==="type"||y==="desc"||w.set(y,m.models.get(y)??$e($.node));
return{stage:b,model:w}}function PL(e,t){const{fields:n,owner:s,node:o}=t,i=Rn(n.uses)??"";if(!n.name&&n.uses&&ec(i)){const r=`${s}: '${i}' is an action of GitH\
ub, which cannot run in a task.`;e.problem("unknown-target",r,n.uses.node.at,Qg)}else n.name||e.problem("missing-key",`${s}: has no 'name'.`,o.at,"Every stage n\
eeds one: name: \u2026.")}const DL=/^[^/@]+\/[^@]+@.+$|\$/m;function UL(e,t,n){const s=Rn(t);if(!t||s===void 0||DL.test(s)||ec(s))return;const o=`${n}: 'uses' m\
ust be of the form group/name@tag; got '${s}'.`,i=/^[^/@]+\/[^@]+$/.test(s)?`Add the tag of the function: ${s}@latest.`:"The group is a caller module, name and \
tag are those of its function: tasks/load@v1.";e.problem("unknown-target",o,t.node.at,i)}function BL(e,t){const{node:n,fields:s,owner:o,before:i}=t,r=e.warnings.
slice(i.warnings).filter(({code:f})=>f==="ignored-key");if(Object.keys(s).some(f=>!["name","id","if","desc","extras","type"].includes(f))||r.length===0||e.problems.
length>i.problems)return;e.warnings.splice(i.warnings);const c=n.members.map(({key:f})=>C(f)).filter(f=>!Object.hasOwn(s,oi(f))),u=`${o}: does nothing, because \
its keys mean nothing here: ${c.join(", ")}.`;e.problem("unknown-key",u,r[0]?.at??n.at,"A stage has one of run, bash, uses, trigger, foreach, until, parallel, c\
ase, raise, echo or sleep.")}const Rn=e=>e?.node.kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0;function FL(e,t){const{kind:n,fields:s,owner:o,
node:i}=t;if(n==="case")for(const a of["case","match"]){if(s[a])continue;e.problem("missing-key",`${o}: has no '${a}'.`,i.at,"A case stage has 'case', the value\
 to look for, and 'match', a list of cases with stages.")}const r=i.members.some(({key:a})=>/^(?:steps?|tasks)$/.test(C(a)));if((n==="foreach"||n==="until")&&!s.
stages&&!r){const a=`${o}: has no 'stages', so there is nothing to run.`,c=i.members.find(({key:l})=>/^(?:run|bash|echo|uses|trigger)$/.test(C(l))),u=`Write wha\
t runs each time as stages: [{name: \u2026, ${c?C(c.key):"bash"}: \u2026}].`;e.problem("missing-key",a,i.at,u)}if(n==="trigger"&&Rn(s.trigger)?.trim()===""&&e.problem(
"wrong-type",`${o}: 'trigger' names no workflow.`,i.at),n==="docker"&&!s.if){const a="Run the whole job in the image: runs-on: {type: container, with: {image: \u2026\
}}.",c=`${o}: a docker stage cannot run, because ddeutil-workflow has not implemented it.`;e.problem("docker-stage",c,s.image?.keyAt??i.at,a)}}function WL(e,t,n){
if(t.node.kind!=="mapping")return Mn(e,t,n)??[];const[s]=t.node.members,o=`Write a list: match: [{case: ${s?C(s.key):"\u2026"}, stages: [\u2026]}, {else: [\u2026]}].`;
return he(e,t,n,"a list",o),[]}function GL(e,t){const{match:n,node:s,owner:o,seen:i}=t,r=n.case&&$e(n.case.node),a=s.members.some(({key:u})=>u==="default");if(n.
else?n.case||n.stages:!a&&(!n.case||!n.stages)){const u=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-match",u,s.at)}else n.case&&typeof r!=
"string"&&!Number.isInteger(r)&&he(e,n.case,o,"text or a whole number");const c=n.else?"else":r==="_"?"case '_'":void 0;c!==void 0&&(i.has(c)&&e.problem("wrong-\
match",`${o}: has more than one ${c}.`,s.at),i.add(c))}function HL(e){for(const t of["name","id"]){const n=e.members.find(s=>s.key===t);if(n?.node.kind==="scala\
r"&&typeof n.node.value=="string")return n.node.value}}function KL(e,t,n){const s=[],o=new Map,i=(r,a)=>{const c=tb(e,r,a,!0);return s.push(...c.stages),c.model};
if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const a=(Ct(e,t.parallel,n)?.members??[]).map(c=>[c.key,i(c,`${n}, branch '${C(c.key)}'`)]);o.set("parall\
el",new Map(a))}if(t.match){const r=new Set,a=WL(e,t.match,n).flatMap(c=>{if(c.kind!=="mapping")return e.problem("wrong-type",`${n}: a match must be a mapping; \
got ${nt(c)}.`,c.at),[];const u=["case","stages","else"],l={node:c,owner:`${n}, a match`,known:u,foreign:kC},f=zt(e,l);GL(e,{match:f,node:c,owner:n,seen:r});const h=new Map;
return f.case&&h.set("case",$e(f.case.node)),f.stages&&h.set("stages",i(f.stages,n)),f.else&&h.set("else",i(f.else,n)),[h]});o.set("match",a)}return{stages:s,models:o}}
const zL=["matrix","include","exclude","fail-fast","max-parallel"],JL={fail_fast:"fail-fast",max_parallel:"max-parallel"};function VL(e,t){const{added:n}=t,s=p=>n?
p.set(n.key,n.values):p,o={at:t.at,matrix:s(new Map),include:[],exclude:[],failFast:!1},i=`${t.owner}, strategy`,r=Ct(e,t.member,t.owner);if(!r||!t.member)return o;
const a=YL(r),c=zt(e,{node:r,owner:i,known:zL,spellings:JL,foreign:a}),u=new Map,l=c.matrix?.node.kind==="sequence";c.matrix&&l&&he(e,c.matrix,i,"a mapping","Gi\
ve the values a name: matrix: {name: [\u2026]}.");const f=c.matrix?.node.kind==="scalar"&&nb(c.matrix.node.value);c.matrix&&f&&he(e,c.matrix,i,"a mapping",ob);const h=l||
f?void 0:Ct(e,c.matrix,i);for(const p of h?.members??[]){if(qL(p)){const b=`${i}: '${C(p.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",
b,p.keyAt,XL);continue}if(typeof p.key!="string"){const b=`${i}: the matrix key ${C(p.key)} must be text.`;e.problem("wrong-type",b,p.keyAt,"Quote it.");continue}
u.set(p.key,ZL(e,p,`${i}.matrix`))}s(u);const d=aj(e,c["max-parallel"],i),g=ib(e,c.include,i),m=ib(e,c.exclude,i);for(const[p,b]of[["include",c.include],["exclu\
de",c.exclude]]){if(u.size>0||!b)continue;const w=`${i}: '${p}' has no effect without a matrix.`;e.warn("no-effect",w,b.keyAt,"Write the combinations as matrix.")}
for(const{value:p,at:b}of m)rj(e,{matrix:u,value:p,at:b,owner:i});return{at:t.member.keyAt,matrix:u,include:g,exclude:m,failFast:Uo(e,c["fail-fast"],i)??!1,...d&&
{maxParallel:d}}}const YL=({members:e})=>Object.fromEntries(e.filter(({node:t})=>t.kind==="sequence").map(({key:t})=>[C(t),{hint:`Write it under matrix: matrix:\
 {${C(t)}: [\u2026]}.`,isMistake:!0}])),nb=e=>typeof e=="string"&&e.includes("${{"),qL=({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.
items.some(n=>n.kind==="mapping"),XL='Write strategy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "matrix" \
accepts an unchanged matrix of GitHub.';function ZL(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&nb(s.value))return he(e,t,n,"a list",ob),[];if(s.kind!=="sequen\
ce"&&!tt(s))return he(e,t,n,"a list",tj(t)),[];const o=Mn(e,t,n);if(!o)return[];const i=Cs(o.map($e));if(i)return ij(e,{values:i,items:o,name:`${n}: '${C(t.key)}\
'`}),i;const r=o.find(a=>a.kind!=="scalar"||!Cs([a.value]))??o.find(a=>a.kind!=="scalar"||!Cs([a.value,0]));if(r){const c=r.kind==="scalar"&&typeof r.value=="st\
ring"?`the text '${C($e(r))}'`:nt(r),u=`${n}: '${C(t.key)}' must be a list of texts or a list of whole numbers; got ${c} among them.`,l=tt(r)?sj:nj;e.problem("w\
rong-type",u,r.at,r.kind==="scalar"?l:oj)}return[]}const QL=/^range\((?:(\d{1,6}), *)?(\d{1,6})\)$|^(\d{1,6})(?:\.\.|-)(\d{1,6})$/,ej=20;function tj({key:e,node:t}){
const n=C(e);if(t.kind!=="scalar")return`Write every value: ${n}: [a, b]. ${sb}`;const s=t.written??C(t.value),[,o="0",i,r,a]=QL.exec(s)??[],[c,u]=i===void 0?[Number(
r),Number(a)]:[Number(o),Number(i)-1];if(!(c<=u))return`Write ${n}: [${s}].`;const l=Math.min(u-c+1,ej),f=Array.from({length:l},(h,d)=>c+d).join(", ");return`Wr\
ite every value: ${n}: [${f}${u-c+1>l?", \u2026":""}]. ${sb}`}const sb='The input "matrix" takes values that a step of the workflow computes.',nj="Put quotes ar\
ound every value.",sj="Remove it, or put quotes around it for a text.",oj="Make each property a key of the matrix of its own, or write the value as JSON in quot\
es and read it with json.loads.",ob='Templates are not replaced in a matrix. Pass the values in the inputs "matrix" and "matrix_job".';function ij(e,t){const n=new Set;
for(const[s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const r=me(o);if(n.has(r)){const c=`${t.name} has the value ${r} twice; its combinati\
ons run twice, and one result hides the other.`;e.warn("duplicate-value",c,i,"Remove one of them.")}n.add(r);const a=t.items[s];if(a?.kind==="scalar"&&typeof a.
value=="boolean"){const c=`${t.name} has the boolean ${a.value}, which becomes the number ${r}.`;e.warn("boolean-in-matrix",c,i,"Put quotes around it to keep th\
e word.")}if(typeof o=="string"&&Te(o).length>0){const c=`${t.name} has a template, which is not replaced in a matrix: the text itself is the value.`;e.warn("te\
mplate-in-matrix",c,i,'Pass the values in the input "matrix" instead.')}}}function rj(e,t){for(const[n,s]of t.value){const o=t.matrix.get(n);if(!o||o.length===0||
o.some(c=>Le(c,s)))continue;const r=o.some(c=>C(c)===C(s))?`Write it exactly as in the matrix: ${me(o.find(c=>C(c)===C(s))??null)}.`:void 0,a=`${t.owner}: this \
entry of exclude matches nothing: '${n}' has no value ${me(s)}.`;e.warn("unused-exclude",a,t.at,r);return}}function ib(e,t,n){return(Mn(e,t,n)??[]).flatMap(s=>{
const o=`${n}.${C(t?.key??null)}`;if(s.kind!=="mapping")return e.problem("wrong-type",`${o}: an entry must be a mapping of matrix keys; got ${nt(s)}.`,s.at),[];
const i=new Map;for(const{key:r,keyAt:a,node:c}of s.members){const u=c.kind==="scalar"?Rs(c.value):void 0;if(typeof r!="string"||u===void 0){const l=`${o}: '${C(
r)}' must be text or a whole number; got ${nt(c)}.`,f=typeof r!="string"||c.kind==="scalar"?"Quote it.":void 0;e.problem("wrong-type",l,u===void 0?c.at:a,f);continue}
i.set(r,u)}return[{value:i,at:s.at}]})}function aj(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.
at};const o=Rs(s.value);if(typeof o=="number")return{value:o,at:s.at}}he(e,t,n,"a whole number or a template")}const cj=["id","desc","runs-on","if","stages","re\
try","trigger-rule","needs","strategy","extras"],uj={description:"desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},rb=19;function lj(e,t,n){const s=(t?.members??
[]).map(({key:d})=>C(d)),o=(t?.members??[]).flatMap(d=>mj(e,d,n,s)??[]),i=new Map(o.map(d=>[d.job.id,d.needs])),r=jT(e,i,s),a=o.filter(({job:d,isWrong:g})=>g.needs||
r.get(d.id)?.length!==i.get(d.id)?.length),c=dj(r,a.map(({job:d})=>d.id)),u=new Map(o.map(d=>[d.job.id,fj(d,n)])),l=d=>u.get(d),f=o.map(d=>{const{id:g}=d.job,m=hj(
r,g),p=c.has(g);return bL(e,d,{...n,jobs:s,resultOf:l,isNeeded:m,needsAreWrong:p})});return{jobs:new Map(o.map(({job:d})=>[d.id,{...d,needs:r.get(d.id)??[]}])),
python:f.flatMap(d=>d.python),targets:f.flatMap(d=>d.targets),shell:f.flatMap(d=>d.shell),doubts:{needs:new Set(a.map(({job:d})=>d.id)),strategies:new Set(o.flatMap(
({job:d,isWrong:g})=>g.strategy?[d.id]:[]))}}}function fj({job:e,isWrong:t},n){const s=!t.matrix&&n.matrix?.job!==e.id,o=e.stages.flatMap(({id:i,kind:r})=>i===void 0?
[]:[[i,r]]);return{hasMatrix:s?e.strategy.matrix.size>0:void 0,stages:o.some(([i])=>i.includes("${"))?void 0:new Map(o)}}function dj(e,t){const n=new Map;for(const[
i,r]of e)for(const a of r){const c=n.get(a);c?c.push(i):n.set(a,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=o.pop())s.has(i)||(s.add(i),o.push(
...n.get(i)??[]));return s}function hj(e,t){const n=o=>e.get(o)??[];let s;return o=>n(t).includes(o)?!0:(s??=fm(n(t),n),s.has(o))}function mj(e,t,n,s){const o=C(
t.key),i=`Job '${o}'`,{node:r,keyAt:a}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,a,`Quote it: "${o}".`);return}if(/\$\{\{/.
test(o)){e.problem("template-in-id",`${i}: the id of a job cannot contain templates.`,a);return}if(r.kind!=="mapping"){e.problem("wrong-type",`${i}: must be a m\
apping with 'stages'; got ${nt(r)}.`,a,tt(r)?Qr(o):void 0);return}const c=zt(e,{node:r,owner:i,known:cj,spellings:uj,foreign:bC}),{stages:u,model:l}=tb(e,c.stages,
i);(!c.stages||c.stages.node.kind==="sequence"&&c.stages.node.items.length===0)&&!e.problems.some(({at:k})=>k&&gj(k.line,r))&&e.warn("no-stages",`${i}: has no s\
tages, so there is nothing to run.`,a);const h=bj(e,c.if,i),d=n.addedKey?.job===o?n.addedKey:void 0,{strategy:g,...m}=pj(e,{member:c.strategy,owner:i,at:a,addedKey:d}),
p=ys(e,c.desc,i);ys(e,c.id,i);const b=new Map;h&&b.set("if",h.value);const w=Ct(e,c.extras,i);w&&b.set("extras",$e(w)),b.set("stages",l);const y=e.problems.length,
$=LT(e,c.needs,i,s);return{member:t,needs:$,isWrong:{needs:e.problems.length>y,strategy:m.isWrong,matrix:m.isUnknown},job:{id:o,at:a,...p!==void 0&&{description:p},
needs:[],triggerRule:wj(e,c["trigger-rule"],i),...h&&{condition:h},retry:yj(e,c.retry,i),runsOn:yL(e,{member:c["runs-on"],owner:i,at:a,environment:n.environment}),
strategy:g,stages:u,model:b}}}function pj(e,t){const{member:n,owner:s,at:o,addedKey:i}=t,r=e.problems.length,a=()=>e.problems.length>r,c=VL(e,{member:n,owner:s,
at:o,...i&&{added:i}});for(const u of mg(c,{isWrong:a()}))e.problem(u.code,u.message,u.at??c.at,u.hint);return{strategy:c,isWrong:a(),isUnknown:a()&&c.matrix.size===
0}}const gj=(e,t)=>t.members.some(({keyAt:n})=>n.line===e);function bj(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="boolean"){const i=`\
Write it as text: if: "${s.value?"True":"False"}".`;he(e,t,n,"a Python expression as text",i);return}const o=ys(e,t,n);if(o!==void 0){if(o.trim()===""){const i=`${n}\
: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",i,t.node.at,"Remove it.")}return lm(o,t.node)}}const ab={always:"all_done",all_completed:"\
all_done",all_finished:"all_done",any_success:"one_success",any_failed:"one_failed",on_failure:"one_failed",on_success:"all_success",success:"all_success",failure:"\
one_failed"};function wj(e,t,n){const s=On(e,t,n);if(!t||s===void 0)return"all_success";const o=Za.find(c=>c===s);if(o)return o;const i=Object.hasOwn(ab,s)?ab[s]:
ce(s,Za),r=i?`Did you mean '${i}'?`:`Rules: ${Za.join(", ")}.`,a=`${n}: the trigger rule '${s}' does not exist.`;return e.problem("unknown-trigger-rule",a,t.node.
at,r),"all_success"}function yj(e,t,n){if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?Ls(s.value):void 0;return typeof o=="number"&&o>=0&&o<=rb?o:(he(e,t,n,
`a whole number from 0 to ${rb}`),0)}const $j=["type","desc","required","default","options","precision","secret"];function kj(e,t){const n=new Map,s=new Map;for(const i of t?.
members??[]){const r=e.problems.length,a=_j(e,i);a&&(n.set(a.name,a),e.problems.length===r&&s.set(a.name,a))}const o=new Map((t?.members??[]).map(i=>[C(i.key),Sj(
i)]));return{specs:n,right:s,declared:o}}function Sj({node:e}){const t=e.kind==="mapping"?e.members:[],n=i=>t.find(({key:r})=>r===i)?.node,[s,o]=[n("secret"),n(
"default")];return{secret:s!==void 0&&$e(s)!==!1,...o&&{default:$e(o)}}}function _j(e,t){const n=C(t.key),s=`Param '${n}'`,{node:o,keyAt:i}=t;if(typeof t.key!="\
string"){e.problem("wrong-type",`${s}: the name of a param must be text.`,i,"Quote it.");return}if(o.kind==="scalar"&&typeof o.value=="string"){const b=fb(e,o.value,
o.at,s,lb(n,o));return b==="choice"&&cb(e,s,i),b&&{name:n,type:b,at:i,required:b==="choice",secret:!1}}if(o.kind!=="mapping"){const b=`${s}: must be a type such\
 as 'str', or a mapping with one; got ${nt(o)}.`;e.problem("wrong-type",b,tt(o)?i:o.at,lb(n,o)??js);return}const r=zt(e,{node:o,owner:s,known:$j,spellings:{description:"\
desc"},foreign:SC}),a=ys(e,r.desc,s),c=Uo(e,r.required,s),u=Uo(e,r.secret,s)??!1;if(!r.type){const w=s==="Param 'jobs'"?"Begin 'jobs' in the column of 'params',\
 if these are the jobs.":js;e.problem("missing-key",`${s}: has no 'type'.`,i,w);return}const l=On(e,r.type,s),f=l===void 0?void 0:fb(e,l,r.type.node.at,s);if(!f)
return;const h=Mj(e,db(e,r.options,["choice"],{owner:s,type:f}),s);f==="choice"&&!r.options&&!o.members.some(({key:b})=>b==="choices")&&cb(e,s,i);const d=db(e,r.
precision,["float","decimal"],{owner:s,type:f}),g=Tj(e,d,s),m={name:n,type:f,at:i,...a!==void 0&&{description:a},required:c??f==="choice",...r.default&&{default:lm(
$e(r.default.node),r.default.node)},...h&&{options:h},...g!==void 0&&{precision:g},secret:u},p=f!=="choice"||h!==void 0;return m.default&&p&&vj(e,m),r.default&&
Ej(e,r.default.node,{owner:s,type:f}),m}function cb(e,t,n){e.problem("missing-key",`${t}: a choice needs 'options'.`,n,"Write {type: choice, options: [a, b]}.")}
function Ej(e,t,{owner:n,type:s}){if(t.kind!=="scalar"||t.value===null)return;const{value:o,written:i}=t,r=typeof o=="string";if(s==="str"&&i!==void 0&&qe(o)!==
i){const a=`${n}: its default ${i} is not a text, and becomes ${qe(o)}.`;e.warn("odd-default",a,t.at,`Quote it: default: "${i}".`)}else s==="int"&&r&&!/^\s*[-+]?\d+\s*$/.
test(o)?e.warn("odd-default",`${n}: its default '${o}' is not a whole number.`,t.at):(s==="float"||s==="decimal")&&r&&!(o.trim()&&Number(o)<1/0)&&e.warn("odd-de\
fault",`${n}: its default '${o}' is not a number.`,t.at)}function vj(e,t){const n=Wa(t,new Date(0));if(!("problem"in n))return;const{code:s,message:o,at:i,hint:r}=n.
problem;e.problem(s,o,i??t.at,r)}const ub={string:"str",text:"str",integer:"int",number:"float",double:"float",timestamp:"datetime",enum:"choice",dict:"map",object:"\
map",list:"array"},js=`Types: ${Xa.join(", ")}.`,Oj=`Write {type: choice, options: ["true", "false"]}, and compare the text: "'\${{ params.NAME }}' == 'true'".`;
function lb(e,t){if(t.kind!=="scalar"||t.value===null||typeof t.value=="boolean")return;const n=typeof t.value=="number"&&lh(t.written??""),s=t.value instanceof
G&&t.value.tag==="date",o=n?"int":s?"date":"str",i=t.written??C(t.value),r=o==="str"&&t.written!==void 0?`"${i}"`:i;return`If it is the default, write ${e}: {ty\
pe: ${o}, default: ${r}}. ${js}`}function fb(e,t,n,s,o=js){const i=Xa.find(f=>f===t);if(i)return i;const r=/^\w+/.exec(t)?.[0].toLowerCase()??"",c=(Object.hasOwn(
ub,r)?ub[r]:void 0)??ce(t,Xa),l=r.startsWith("bool")?Oj:c?`Did you mean '${c}'? ${js}`:o;e.problem("unknown-param-type",`${s}: the type '${t}' does not exist.`,
n,l)}function db(e,t,n,{owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${C(t.key)}' has no effect for the type '${o}' and is ignored.`;e.warn("i\
gnored-key",i,t.keyAt)}function Mj(e,t,n){const s=Mn(e,t,n)?.map($e);if(!s||!t)return;const o=Cs(s);return o||he(e,t,n,"a list of texts or of whole numbers","Pu\
t quotes around every value."),o}function Tj(e,t,n){if(!t)return;const{node:s}=t,o=s.kind==="scalar"?Ls(s.value):void 0;if(typeof o=="number")return o;he(e,t,n,
"a whole number")}const Aj=["runs-on","runs_on","retry"],Nj=e=>hb(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?hb(n,({node:s})=>xj(s)):n),hb=(e,t)=>({...e,
members:e.members.map(n=>({...n,node:t(n)}))}),xj=e=>e.kind==="mapping"?{...e,members:e.members.filter(({key:t})=>!Aj.includes(C(t)))}:e;function Ij(e,t){const n=new Set,
s=o=>{if(o.kind==="sequence")for(const c of o.items)s(c);if(o.kind!=="mapping")return;const i=c=>o.members.find(u=>u.key===c)?.node,[r,a]=[i("trigger"),i("param\
s")];if(r?.kind==="scalar"&&r.value===e&&a?.kind==="mapping")for(const{key:c}of a.members)n.add(C(c));for(const c of o.members)s(c.node)};for(const o of t)s(o);
return n}const Cj=1e5;function Rj(e,t,{isWrong:n}){for(const{code:s,message:o,at:i,hint:r}of NC(t,Cj,{isWrong:n}))e.problem(s,o,i??t.at,r)}const mb=["name","typ\
e","desc","params","on","jobs","tags","extras"],Lj=["created_at","updated_dt","updated_at"];function jj(e,t){const n=xo(e.text,e.file),{draft:s,problems:o,isUnread:i}=ah(
n);if(!s)return{...sc,problems:o,warnings:[]};const r=xT(n);if(r.problems.push(...o),s.kind!=="mapping"){const h=`A definition must be a mapping with 'name' and\
 'jobs'; got ${nt(s)}.`;return r.problem("wrong-type",h,s.at),{...sc,problems:r.problems,warnings:[]}}const a=Pj(r,s,n,t.workflowName),c=a&&yb(r,a,n,t),u=c&&Fj(
r,{chosen:a,one:c,source:n,options:t}),{warnings:l}=r,f=r.problems.filter(h=>o.includes(h)||!i?.(h.at));return{...c&&f.length===0&&{workflow:c.workflow},...c&&{
draft:{workflow:c.workflow,doubts:c.doubts},params:c.rightParams},declared:c?.declared??sc.declared,python:[...c?.python??[],...u?.python??[]],targets:[...c?.targets??
[],...u?.targets??[]],shell:c?.shell??[],problems:Ln(f),warnings:Ln(l)}}const Ln=e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.MAX_VALUE)||
(t?.column??0)-(n?.column??0)),sc={declared:new Map,python:[],targets:[],shell:[]},Ps=(e,t)=>e.members.find(n=>n.key===t),pb=e=>e.members.filter(t=>{if(t.node.kind!==
"mapping")return!1;const n=Ps(t.node,"type")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||Ps(t.node,"jobs")!==void 0}),gb=e=>Ps(e,"name")?.node.kind===
"scalar"||Ps(e,"jobs")!==void 0;function WB(e){const{draft:t}=readYaml(sourceOf(e.text,e.file));return t?.kind!=="mapping"||gb(t)?[]:pb(t).map(({key:n})=>textOf(
n))}function Pj(e,t,n,s){const o=Ps(t,"name")?.node;if(gb(t)){const g=o?.kind==="scalar"?C(o.value):wb(n.file);return s===void 0||s===g?{node:t,siblings:new Map}:
(bb(e,s,[g],t),{node:t,siblings:new Map})}const i=pb(t),r=i.map(({key:g})=>C(g)),[a,c]=i;if(!a){if(t.members.some(({key:m})=>ce(C(m),mb)!==void 0))return{node:t,
siblings:new Map};e.problem("no-workflow","There is no workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: \u2026}'.");
return}if(s===void 0){if(!c)return{node:a.node,name:C(a.key),siblings:new Map};const g=`The file has ${i.length} workflows; which one should run?`;e.problem("wh\
ich-workflow",g,c.keyAt,`Set the input "workflow_name": ${r.join(", ")}.`);return}const u=g=>i.find(({key:m})=>C(m)===g);u(s)||bb(e,s,r,t);const l=c?ce(s,r):r[0],
f=u(s)??(l===void 0?void 0:u(l));if(!f)return;const h=i.filter(g=>g!==f),d=new Map(h.map(({key:g,node:m})=>[C(g),m]));return{node:f.node,name:C(f.key),siblings:d}}
function bb(e,t,n,s){const o=ce(t,n),i=o?`Did you mean '${o}'?`:`The file has: ${n.join(", ")}.`,r=`The input "workflow_name" names '${t}', which is not in this\
 file.`;e.problem("unknown-workflow",r,s.at,i)}function Dj(e,t){if(!t)return new Set(e.declared.keys());const n=s=>{const o=e.right.get(s);return!o||o.required||
o.default!==void 0||fg(o.type)};return new Set([...t,...[...e.declared.keys()].filter(n)])}const wb=e=>(e.split("/").at(-1)??e).replace(/\.ya?ml$/i,"");function Uj(e,t,n){
const s=On(e,t,n);t&&s!==void 0&&s!=="Workflow"&&he(e,t,n,"'Workflow'")}function Bj(e,t,n){if(!t||!tt(t.node))return Ct(e,t,n);he(e,t,n,"a mapping of jobs")}function yb(e,t,n,s){
const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The workflow",r=e.problems.length,a=zt(e,{node:o,owner:i,known:mb,spellings:{description:"desc"},ignored:Lj,
foreign:gC}),c=e.problems.length>r,u=t.name??On(e,a.name,i)??wb(n.file);if(/\$\{\{/.test(u)){const R=a.name?.node.at??o.at;e.problem("template-in-name","The nam\
e of a workflow cannot contain templates.",R)}Uj(e,a.type,i);const l=Ct(e,a.params,i),f=kj(e,l),{specs:h,right:d,declared:g}=f,m=Dj(f,s.given),p=a.params&&!l?void 0:
[...g.keys()],b=Bj(e,a.jobs,i),{jobs:w,python:y,targets:$,shell:k,doubts:_}=lj(e,b,{source:n,params:p,specs:d,present:m,trigger:t.trigger,environment:s.environment,
variables:[...s.variables??[],...[...m].map(ci)],matrix:s.matrix,...s.addedKey&&{addedKey:s.addedKey}});if((!a.jobs||b?.members.length===0)&&!c&&!g.has("jobs")){
const R=a.jobs?.keyAt??o.at;e.problem("missing-key",`${i} has no jobs.`,R,"Write jobs: {NAME: {stages: [{name: \u2026, run: \u2026}]}}.")}const E=new Map;for(const R of Ct(
e,a.extras,i)?.members??[])E.set(R.key,$e(R.node));const v=ys(e,a.desc,i);a.tags&&!fh(a.tags.node)&&he(e,a.tags,i,"a list of texts");const O={name:u,file:n.file,
at:a.name?.keyAt??o.at,...v!==void 0&&{description:v},params:h,jobs:w,extras:E,siblings:new Map([...t.siblings].map(([R,L])=>[R,$e(L)]))},x={ids:b?.members.map(
({key:R})=>C(R)),params:p,needs:_.needs,strategies:_.strategies};return{workflow:O,rightParams:d,declared:g,doubts:x,present:m,python:y,targets:$,shell:k}}function Fj(e,t){
const{chosen:n,one:s,source:o,options:i}=t,r=[...s.workflow.jobs.values()],a=[...i.matrix?.values?.keys()??[],...r.flatMap(({strategy:g})=>[...g.matrix.keys()])],
c=[...i.variables??[],...[...s.present,...a].map(ci),...r.flatMap(Xg)],u=[n.node,...n.siblings.values()],l=[],f=[],h=[...s.targets],d=new Set;for(let g=h.shift();g!==
void 0;g=h.shift()){const{kind:m,name:p,job:b}=g,w=m==="trigger"?n.siblings.get(p):void 0;if(!w||d.has(p))continue;d.add(p);const y=Ij(p,u),$=[g,...h].every(v=>v.
name!==p||v.mayBeSkipped),k={node:Nj(w),name:p,trigger:{mayBeSkipped:$},siblings:new Map},{environment:_}=i,S=yb(e,k,o,{workflowName:p,given:y,variables:c,environment:_});
for(const{id:v,strategy:O}of S.workflow.jobs.values())Rj(e,O,{isWrong:S.doubts.strategies.has(v)});l.push(...S.python);const E=S.targets.map(v=>({...v,job:b,inside:{
workflow:p,job:v.job}}));f.push(...E),h.push(...E)}return{python:l,targets:f}}const Wj=e=>/^(["'])(?:(?!\1).)*\1$/s.exec(e)?.[1],Gj=(e,t)=>e.split(/\r\n|\r|\n/).
findIndex(n=>n.slice(0,Math.max(0,n.indexOf("="))).trim()===t)+1,$b=(e,t,n)=>[...n].flatMap(([s,o])=>{const i=typeof o=="string"?Wj(o):void 0;if(i===void 0)return[];
const r=Gj(t,s),a=r>0&&/[\r\n]/.test(t.trim())?`, line ${r}`:"";return[{code:"quoted-value",message:`input "${e}"${a}: the quotes ${i} around the value of ${s} \
are part of the value.`,hint:`Write ${s}=VALUE, without quotes; the value may contain spaces.`}]});function oc(e){const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.
exec(e.trim());if(!t||e.trim()==="")return;const[,n=0,s=0,o=0]=t;return Number(n)*3600+Number(s)*60+Number(o)}function Hj(e){return/^(?:true|t|1)$/i.test(e)?!0:
/^(?:false|f|0)$/i.test(e)?!1:void 0}const Kj=e=>e.split(/[\r\n]+/).flatMap(vb).filter(t=>t!=="");function kb(e){return _b.test(e)?Sb(e):Eb(vb(e))}const Sb=e=>Eb(
e.split(_b)),_b=/\r\n|\r|\n/,Eb=e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#"));function zj(e){const t=new Map,n=[];for(const[s,o]of kb(e).entries()){
const i=o.indexOf("="),r=o.slice(0,Math.max(0,i)).trim(),a=i<0?"unsigned":r===""?"unnamed":t.has(r)?"repeated":void 0;a===void 0?t.set(r,o.slice(i+1).trim()):n.
push({problem:a,number:s+1})}return{values:t,wrong:n}}const vb=e=>e.split(/(?<!\\),/).map(t=>t.replaceAll("\\,",",").trim()),Qt=e=>`"${e}"`,Ob=(e,t)=>Number.isSafeInteger(
e)&&e>=t.min&&e<=t.max;function Jj(e,t){const n=[],s=new Set,o=(a,c,u)=>{s.add(a),n.push({code:"invalid-input",message:`input ${Qt(a)} ${c}`,...u&&{hint:u}})},i=a=>e[a]?.
trim()||void 0,r=(a,c)=>i(a)??c.map(u=>t[u]?.trim()).find(u=>u)??void 0;return{problems:n,wrong:s,refuse:o,text:i,textOr:r,matching(a,c,u,l=[],f=()=>{}){const h=r(
a,l);if(h!==void 0&&!c.test(h)){o(a,`must be ${u}; got ${Qt(h)}`,f(h));return}return h},boolean(a){const c=i(a),u=c===void 0?!1:Hj(c);return u===void 0&&o(a,`mu\
st be true or false; got ${Qt(c??"")}`),u??!1},choice(a,c){const u=i(a),l=c.find(f=>f.toLowerCase()===u?.toLowerCase());return l===void 0&&o(a,`must be one of ${c.
join(", ")}; got ${Qt(u??"")}`),l??c[0]},integer(a,c){const u=i(a);if(u===void 0)return;const l=/^\d+$/.test(u)?Number(u):Number.NaN;if(Ob(l,c))return l;o(a,`mu\
st be from ${c.min} to ${c.max}; got ${Qt(u)}`)},duration(a,c){const u=i(a);if(u===void 0)return;const l=oc(u);if(l!==void 0&&Ob(l,c))return l;const f=`from ${c.
min} to ${c.max} seconds`;o(a,`must be a time ${f}, such as "90s" or "1h30m"; got ${Qt(u)}`)},list:a=>Kj(i(a)??""),lines:a=>kb(e[a]??""),rows:a=>Sb(e[a]??""),keyValues(a){
const{values:c,wrong:u}=zj(e[a]??"");for(const l of hn(u,({problem:f})=>f).values())o(a,qj(l),`${Vj}
${a}: |
${Yj}`);return c}}}const Vj="Write one KEY=VALUE per line; values can then contain commas:",Yj=`  HOSTS=db1,db2
  MODE=fast`;function qj(e){const t=e[0]?.problem,n=`${e.length>1?"entries":"entry"} ${e.map(({number:s})=>s).join(", ")}`;return t==="repeated"?`gives the name\
 of ${n} twice`:t==="unnamed"?`has no name before the "=" of ${n}`:`has no "=" in ${n}`}function Xj(e){const t=ic(e,"max_cost"),n=ic(e,"warn_cost"),s=ic(e,"max_\
vcpu_hours");for(const r of["max_cost","warn_cost"])e.text(r)!==void 0&&e.text("prices")===void 0&&e.refuse(r,'needs the input "prices" with a price for every m\
achine of the run');const o=e.list("allowed_machine_types"),i=o.find(r=>!/^[a-z0-9*?![\]-]{1,100}$/.test(r));return i!==void 0&&e.refuse("allowed_machine_types",
`must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"; got ${Qt(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},...n!==void 0&&
{warnCost:n},allowedMachineTypes:o}}function ic(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.test(n)?Number(n):0;if(s>0)return s;
e.refuse(t,`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}function Zj(e){const t=e.text("artifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.
exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("/");if(n!==void 0&&i.every(Tb))return{bucket:n,folder:i.map(r=>`${r}/`).join("")};e.refuse("artifacts_ur\
i",`must be a folder such as "gs://my-bucket/results/"; got "${t}"`)}function Mb(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(/^(\.\/+)+/,"").replace(
/\/+$/,"");if(s!==""&&s!=="."&&s.split("/").every(Tb)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspace, such as "out"; got "${n}\
"`)}const Tb=e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),Ab=["standard","spot","flex_start","reservation_bound"],fi=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function Qj(e){const t=e.text("prices");if(t===void 0)return;const n=Fr(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,fi);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",fi);return}let s="US\
D";const o=new Map;for(const[i,r]of n.value){const a=C(i);if(a==="currency"){typeof r=="string"&&/^\S{1,8}$/.test(r)?s=r:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',fi);continue}const c=eP(r);c?o.set(a,c):e.refuse("prices",`has no price for "${a}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,fi)}return{currency:s,perHour:o}}function eP(e){if(Nb(e))return Object.fromEntries(
Ab.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=Ab.find(i=>i===n);if(o===void 0||!Nb(s))return;t[o]=s}return t}
const Nb=e=>typeof e=="number"&&e>=0&&Number.isFinite(e),tP=24*3600;function nP(e){if(pe.provider.test(e))return;const t='must be "projects/NUMBER/locations/glo\
bal/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.test(e))return`${t}; got the name of a\
 pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(n)?`${t}; got the project id "${n}" \
where the project number is needed`:`${t}; got "${e}"`}const sP=e=>e.matching("region",pe.region,'a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDS\
DK_COMPUTE_REGION"],oP);function oP(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];return t&&`That is a zone. Write "${t}", and the zone in the input "zon\
es".`}function iP(e,t){const n=Object.entries(e).filter(([,h])=>h.trim()!==""),s=Jj({..._n,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:r}=uP(s),
a={workflow:aP(s),workflowName:s.text("workflow_name"),params:e.params??"",paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,
...r&&{matrixGlob:r},only:s.rows("only"),source:s.lines("source"),projectId:s.matching("project_id",pe.projectId,'a project id such as "my-project"',["GOOGLE_CL\
OUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_PROJECT"]),region:sP(s),bucket:s.matching("gcs_bucket",pe.bucket,'the name of a bu\
cket, without "gs://"',["GCS_BUCKET"]),prefix:lP(s),workloadIdentityProvider:cP(s),serviceAccount:rP(s),audience:s.text("audience"),universe:s.text("universe")??
_n.universe,machine:sO(s,e.requirements??""),timeoutSeconds:s.duration("timeout",{min:1,max:Io})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*
tP}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean("stream_logs"),logsDir:Mb(s,"logs_dir"),failOnError:s.boolean("fail_on_error"),
jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true","false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",[
"never","on_failure","always"]),githubToken:s.text("github_token"),prices:Qj(s),...Xj(s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean(
"dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),history:s.boolean("history"),artifactsUri:Zj(s),artifactsDir:Mb(s,"artifacts_dir"),onRunnerLoss:s.
choice("on_runner_loss",["stop","continue"]),runsOnMaySet:s.choice("runs_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.
boolean("allow_unsafe_events")},{wrong:c,problems:u}=s,l=$b("env_vars",e.env_vars??"",a.machine.env),f={draft:a,wrong:c,problems:u,warnings:l};return u.length===
0?{...f,inputs:a}:f}const rP=e=>e.matching("service_account",pe.serviceAccount,"the e-mail of a service account");function aP(e){const t=e.text("workflow");return t||
e.refuse("workflow",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}function cP(e){const t=e.text("workload_identity_provider"),n=t&&
nP(t);return n&&e.refuse("workload_identity_provider",n),t}function uP(e){const t=e.text("matrix"),n=e.text("matrix_job"),s=zI(e),o=["matrix","matrix_glob"].find(
i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with "matrix_job"'),o!==void 0&&n===void 0&&e.refuse("matr\
ix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'cannot be given with "matrix"',"Give one of them."),{matrix:t,
matrixJob:n,...s&&{matrixGlob:s}}}function lP(e){const t=(e.text("gcs_prefix")??_n.gcs_prefix).replace(/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.test(t)||
t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, digits, ".", "_", "=" and "-"; got "${t}"`),t}function fP({id:e},{inputs:t,
files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:{glob:{...s,...n&&{files:n}}}}const dP=({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`\
Job '${e}': a dry run lists no bucket, so the combinations from the input "matrix_glob" (${n}) are not known.`,at:t.at}),rc=({glob:e})=>e!==void 0&&e.files===void 0;
function hP(e,t){if(t.length===0)return{plan:e,problems:[]};const n=[],s=new Map,o=bP(e.unknown?.combinations);for(const l of t){const f=pP(e,l);if(!f)continue;
const h="problem"in f?f:o(f);if("problem"in h&&n.push(h.problem),"problem"in f||"problem"in h)continue;const{id:d}=f.planned.job;s.set(d,new Set([...s.get(d)??[],
...h.indices]))}if(n.length>0)return{plan:e,problems:n};const i=new Set(Bo(e,[...s.keys()])),r=new Map;for(const[l,f]of e.jobs){const h=s.get(l);if(i.has(l))r.set(
l,f);else if(h){const d=f.combinations.filter((g,m)=>h.has(m));r.set(l,{...f,combinations:d})}}const a=mP(e,r);if(a.jobs.length+a.parts.length===0)return{plan:e,
problems:[]};const c=new Map([...e.workflow.jobs].filter(([l])=>r.has(l))),u=({message:l})=>!a.jobs.some(f=>/^[Jj]ob '(.*?)'/.exec(l)?.[1]===f);return{plan:{...e,
workflow:{...e.workflow,jobs:c},jobs:r,warnings:e.warnings.filter(u),leftOut:a},problems:[]}}function mP(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.
jobs.get(s)?.combinations.length??0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}function di(e){
return e.trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}function pP(e,t){const n=xb(e,t);if(n)return{text:t,planned:n,
conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:r})=>r).reverse();for(const r of s){const a=xb(e,t.slice(0,r));if(a)return gP(t,a,t.slice(r+1))}const o=di(
t.slice(0,s.at(-1)??t.length)),i=e.unknown?e.unknown.ids:[...e.jobs.keys()];if(!(!i||i.some(r=>!e.jobs.has(r)&&t.includes(r))))return{problem:{code:"unknown-onl\
y",message:`input "only" names '${o}', which is not a job of workflow '${e.workflow.name}'.`,hint:ac(o,i,"Jobs")}}}function xb({jobs:e},t){return e.get(t.trim())??
e.get(di(t))}function gP(e,t,n){const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf("="),r=di(o.slice(0,Math.max(0,i)));if(r===""||s.
has(r)){const a=r===""?`'${o}' is not KEY=VALUE`:`'${r}' occurs twice`;return{problem:{code:"invalid-only",message:`input "only" has the entry '${e}', in which ${a}\
.`,hint:"Write 'job' or 'job: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(r,di(o.slice(i+1)))}return{text:e,planned:t,conditions:s}}
function bP(e=new Set){const t=new Map;return n=>{const{planned:s,conditions:o}=n,{combinations:i}=s;if(o.size===0||rc(s)||e.has(s.job.id))return{indices:[...i.
keys()]};const r=[...o.keys()].sort(),a=JSON.stringify([s.job.id,r]),c=t.get(a)??wP(i,r);t.set(a,c);const u=c.get(JSON.stringify(r.map(l=>o.get(l))));return u?{
indices:u}:{problem:yP(n)}}}function wP(e,t){const n=new Map;for(const[s,{matrix:o}]of e.entries()){const i=t.map(c=>Ib(o.get(c))),r=JSON.stringify(i),a=n.get(r);
a?a.push(s):n.set(r,[s])}return n}const Ib=e=>e===void 0?null:C(e).toWellFormed();function yP({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=(a,c)=>({
code:"unknown-only",message:`input "only" has the entry '${e}', but ${a}.`,hint:c}),r=new Map;for(const{matrix:a}of s)for(const[c,u]of a)r.set(c,(r.get(c)??new Set).
add(Ib(u)??""));if(r.size===0)return i(`job '${o.id}' has no matrix`,`Write '${o.id}' alone.`);for(const[a,c]of n){const u=r.get(a);if(!u)return i(`the matrix o\
f '${o.id}' has no key '${a}'`,ac(a,[...r.keys()],"Keys"));if(!u.has(c))return i(`'${a}' is never '${c}'`,ac(c,[...u],"Values"))}return i(`job '${o.id}' has no \
such combination`,"Give fewer of its keys.")}const Cb=10,$P=1e4;function ac(e,t,n){const s=e.length>2?ce(e,t.slice(0,$P)):void 0;if(s!==void 0)return`Did you me\
an '${Rb(s)}'?`;const o=t.length>Cb?", \u2026":"";return`${n}: ${t.slice(0,Cb).map(Rb).join(", ")}${o}.`}const Rb=e=>e===""?"(empty)":/[,%\n]|^\s|\s$/.test(e)?encodeURIComponent(
e.toWellFormed()):e;function kP(e,t){return new Map([...e.params].map(([n,s])=>{const o=t.get(n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&SP(o,i)?i:s]}))}
function SP({type:e,options:t},n){return e==="int"?/^[-+]?\d+$/.test(n):e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="string")}function cc(e,t){const n=a=>({
params:new Map,written:new Map,problems:[{code:"wrong-params-input",message:`input "${t}" ${a}`,hint:Lb(t)}],warnings:[]}),s=e.split(/\r?\n/),o=s.filter(a=>!jb(
a));if(o.length===0)return _P;if(Pb.test(o[0]??"")){const a=OP(s,t);return{...a,warnings:$b(t,e,a.params)}}const i=Fr(e);if("error"in i)return n(`cannot be read\
: ${i.error}.`);if(!(i.value instanceof Map))return n(`must be a mapping of names to values; got ${vP[Wi(i.value)]??"a text"}.`);const r=new Map;for(const[a,c]of i.
value){if(typeof a!="string")return n("has a name that is not a text; put it in quotes.");r.set(a,c)}return{params:r,written:EP(e,r),problems:[],warnings:[]}}const _P={
params:new Map,written:new Map,problems:[],warnings:[]};function EP(e,t){const n=Wr(e),s="value"in n&&n.value instanceof Map?n.value:[];return new Map([...s].flatMap(
([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="string"?[[o,i]]:[]))}const Lb=e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,vP={list:"a list",int:"a number",float:"a number",bool:"a boolean"},jb=e=>/^\s*(?:#.*)?$/.test(e),Pb=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function OP(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(jb(i))continue;const[,r,a=""]=Pb.exec(i)??[],c=r===void 0?"is not `key=value` like the li\
nes before it":`gives '${r}' a second time`;if(r!==void 0&&!n.has(r))n.set(r,a.trim());else{const u=`input "${t}", line ${o+1}, ${c}.`;s.push({code:"wrong-param\
s-input",message:u,hint:Lb(t)})}}return{params:n,written:new Map,problems:s}}function MP(e,t){switch(e.type){case"str":return{value:qe(t)};case"int":return AP(t);case"\
float":return NP(t,e.precision??6);case"decimal":return IP(t,e.precision??6);case"date":return CP(t);case"datetime":return RP(t);case"choice":return LP(t,e.options??
[]);case"map":return jP(t);case"array":return PP(t);default:return yu(e.type)}}const Ee=(e,t)=>({error:{name:e,message:t}}),Lt=(e,t)=>e instanceof G&&e.tag===t,
hi=e=>`<class '${Wi(e)}'>`,TP=4300;function AP(e){if(typeof ve(e)=="bigint")return{value:e};const t=xr(Wn(qe(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.
test(t)||n.length>TP?Ee("ParamError",`Value can not convert to int, ${qe(e)}, with base 10`):{value:Ye(t.startsWith("-")?-BigInt(n):BigInt(n))}}function NP(e,t){
const n=ve(e)??(typeof e=="string"?xP(e):void 0);return n===void 0?typeof e=="string"?Ee("ValueError",`could not convert string to float: ${Dt(e)}`):Ee("TypeErr\
or","Received value type does not math with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?Ee("OverflowError","int too large to convert t\
o float"):t<0?Ee("ValueError","Format specifier missing precision"):{value:Ce(qE(Number(n),t))}}function xP(e){const t=xr(Wn(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}function IP(e,t){const n=ve(e),s=typeof e=="string";if(n===void 0&&!s&&!Lt(e,"decimal"))return Ee("TypeError","Recei\
ved value type does not math with str, float, or decimal.");const o=n===void 0?Nr(qe(e)):jd(n),i=o&&YE(o,t);return i?{value:new G("decimal",Pd(i))}:s?Ee("ValueE\
rror","String that want to convert to decimal type does not valid."):Ee("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}function CP(e){if(Lt(e,"datet\
ime"))return{value:new G("date",String(e.v).slice(0,10))};if(Lt(e,"date"))return{value:e};if(typeof e!="string")return Ee("ParamError",`Value that want to conve\
rt to date does not support for type: ${hi(e)}`);const t=Yd(e);return t!==void 0?{value:new G("date",t)}:Ee("ParamError",`Invalid the ISO format string for date\
: ${Dt(e)}`)}function RP(e){if(Lt(e,"datetime")){const n=Mv(e);return n?{value:n}:Ee("OverflowError","date value out of range")}if(Lt(e,"date"))return{value:Sn(
`${String(e.v)}T00:00:00`)};if(typeof e!="string")return Ee("ParamError",`Value that want to convert to datetime does not support for type: ${hi(e)}`);const t=Lr(
e);return t?{value:Sn(qd(t))}:Ee("ParamError",`Invalid the ISO format string for datetime: ${Dt(e)}`)}function LP(e,t){return t.some(n=>Le(n,e))?{value:e}:Ee("P\
aramError",`${me(e)} does not match any value in choice options.`)}function jP(e){if(e instanceof Map)return{value:e};if(typeof e!="string")return Ee("ParamErro\
r",`Value of map param support only string-dict or dict type, not ${hi(e)}`);if(e==="")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?hA(e):void 0;
return t&&("error"in t||!Lt(t.value,"set"))?t:Ee("ParamError","Value that want to convert to map does not support for type: <class 'str'>")}function PP(e){if(Array.
isArray(e))return{value:e};if(Lt(e,"tuple")||Lt(e,"set"))return{value:e.v};if(typeof e!="string")return Ee("ParamError",`Value of map param support only string-\
list or list type, not ${hi(e)}`);if(e==="")return{value:[]};const t=e.startsWith("[")&&e.endsWith("]")?T0(e):void 0;return t!==void 0?{value:t}:Ee("ParamError",
"Value that want to convert to array does not support for type: <class 'str'>")}function DP(e){const{specs:t,given:n,now:s,inputOf:o=()=>"params"}=e,i=new Map,r=[],
a=[],c=(u,l)=>{"problem"in l?r.push(l.problem):i.set(u,l.value)};for(const[u,l]of n){const f=t.get(u);f?c(u,l===null?Wa(f,s):UP(f,l,o(u))):(i.set(u,l),a.push(HP(
u,[...t.keys()])))}for(const u of t.values()){if(n.has(u.name))continue;u.required&&!(u.type==="choice"&&u.default)?r.push(GP(u)):(u.default||fg(u.type))&&c(u.name,
Wa(u,s))}return{params:i,problems:r,warnings:a}}function UP(e,t,n){const s=MP(e,t);if("value"in s)return s;const o=e.options?.map(me).join(", "),i=e.secret?"an \
invalid value (hidden, because the param is a secret)":BP(me(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${FP[e.type]}; go\
t ${i}.`,hint:`${WP[e.type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}const BP=e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,
FP={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a mapping",array:"a l\
ist"},WP={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digits, such as "0.5"',
date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one of the options",map:"\
Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1, 2]'};function GP(e){
const[t]=e.options??[],n=t===void 0?`<${e.type}>`:me(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a value; remove one of t\
he two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in the input "params":
params: |
  ${e.name}: ${n}`}}function HP(e,t){const n=ce(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"undeclared-pa\
ram",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}function KP(e){const t=e.originals.
map(r=>new Map(r)),n=(r,a)=>a.map(c=>me(r.get(c)??null)).join(),s=new Map,o=r=>{const a=e.keys.filter(l=>r.has(l)),c=JSON.stringify(a),u=s.get(c)??hn(t,l=>n(l,a));
return s.set(c,u),u.get(n(r,a))??[]},i=[];for(const r of e.include){const a=o(r);for(const c of a)for(const[u,l]of r)c.set(u,l);a.length===0&&i.push(r)}return[...t,
...i]}const Db=3;function zP(e,t){const n=new Set,s=new Map;for(const{strategyId:i,matrix:r}of e)n.has(i)&&s.set(i,r),n.add(i);const o=new Map(t.map(i=>[Bb(i),i]));
return[...Ub([...s.values()],"runs more than once, and one result hides the others"),...Ub([...o.values()],"runs once")]}function Ub(e,t){if(e.length===0)return[];
const n=e.slice(0,Db).map(Bb).join("; "),s=e.length-Db,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "ma\
trix": ${e.length===1?`the combination ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove t\
he repetitions."}]}const Bb=e=>[...e].map(([t,n])=>`${t}=${me(n)}`).join(", ");class Je extends Error{}const mi=1e5;function JP(e,t){const n=(o,i)=>({job:e,problems:[
{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),s=Wr(t);if("error"in s)return n(`it cannot be read: ${s.error}.`,Fb);try{
const o=Wb(s.value,e.strategy),r=Qo(o,mi)<=mi?Zo(o):{combinations:[],leftOut:[]};if("problems"in r){const c=r.problems.map(({message:u})=>u);return n([...new Set(
c)].join(" "),r.problems[0]?.hint)}const a=zP(r.combinations,r.leftOut);return{job:{...e,strategy:o},problems:[],warnings:a}}catch(o){if(o instanceof Je)return n(
o.message,Fb);throw o}}function VP(e){const t=Wr(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},matrix:new Map,include:[],exclude:[],failFast:!1};
try{return pg(Wb(t.value,s))}catch(o){if(o instanceof Je)return;throw o}}const Fb='Write, for example, {"table": ["customer", "orders"], "partition": [1, 2]}.';
function Wb(e,t){const n=lc(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return Gb(n,t);const o=[...n.keys()].find(c=>!["matrix","include","exclude"].includes(
c));if(o!==void 0)throw new Je(`the key '${o}' is not known next to 'matrix'; expected include or exclude.`);const i=lc(s,"'matrix'");if(i.has("include")||i.has(
"exclude")){if(n.size>1)throw new Je("'include' and 'exclude' belong next to 'matrix' or inside it, not both.");return Gb(i,t)}const r=new Map([...i].map(([c,u])=>[
c,qP(c,u)])),a=(c,u)=>typeof r.get(c)?.[0]=="string"?qe(Ds(c,u)):XP(c,u);return uc(t,{matrix:r,include:pi(n,"include",a),exclude:pi(n,"exclude",a)})}function Gb(e,t){
const n=new Map;for(const[c,u]of e){if(c==="include"||c==="exclude")continue;const l=fc(u,`'${c}'`);if(l.length===0)throw new Je(`'${c}' has no values, so there\
 is nothing to run.`);n.set(c,l.map(f=>Ds(c,f)))}const s=pi(e,"include",Ds),o=pi(e,"exclude",Ds);if(n.size===0&&s.length===0)throw new Je("it has no values, so \
there is nothing to run.");const i=uc(t,{matrix:n,include:[],exclude:o});if(s.length===0||Qo(i,mi)>mi)return i;const r=n.size===0?{combinations:[]}:Zo(i);if("pr\
oblems"in r)return i;const a=r.combinations.map(c=>c.matrix).filter(c=>c.size>0);return YP(t,KP({originals:a,keys:[...n.keys()],include:s}))}function YP(e,t){const n=t.
reduce((i,r)=>r.size>i.size?r:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new Je(`its combinations have different keys: one has '${s}\
', which another one with more keys does not have. Give every entry of include the same keys.`);const o=t.filter(i=>i!==n).sort((i,r)=>r.size-i.size);return uc(
e,{matrix:new Map([...n].map(([i,r])=>[i,[r]])),include:o,exclude:[]})}function uc(e,t){const{at:n}=e,s=o=>({value:o,at:n});return{...e,matrix:t.matrix,include:t.
include.map(s),exclude:t.exclude.map(s)}}function lc(e,t){if(!(e instanceof Map))throw new Je(`${t} must be a mapping.`);const n=[...e.keys()].find(s=>typeof s!=
"string");if(n!==void 0)throw new Je(`the key ${me(n)} must be a text; put it in quotes.`);return e}function fc(e,t){if(Array.isArray(e))return e;throw new Je(`${t}\
 must be a list.`)}function pi(e,t,n){return fc(e.get(t)??[],`'${t}'`).map(s=>{const o=lc(s,`an entry of '${t}'`);return new Map([...o].map(([i,r])=>[i,n(i,r)]))})}
const Hb="expected texts or whole numbers; put others in quotes";function qP(e,t){const n=fc(t,`'${e}'`).map(s=>Ds(e,s));return n.some(s=>typeof s=="string")?n.
map(qe):n}function XP(e,t){const n=Rs(t);if(n===void 0)throw new Je(`'${e}' has the value ${me(t)}: ${Hb}.`);return n}function Ds(e,t){if(typeof t=="string"||typeof t!=
"boolean"&&typeof ve(t)=="bigint")return t;throw new Je(`'${e}' has the value ${me(t)}: ${Hb}.`)}const ZP=2e6;function QP(e){const{strategy:t}=e,n=Qo(t,hs),s=t.
exclude.length>0&&n>hs,o=(r,a)=>{const c=(s?hs:n).toLocaleString("en-US");return{code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${c}`:
c} combinations`}${r}`,at:t.at,hint:a}};if(n>hs){const r=hs.toLocaleString("en-US");return o(`; Batch runs at most ${r} tasks in one job.`,"Split the job, or mo\
ve a dimension of the matrix into a loop of its stages.")}if(n*t.matrix.size<=ZP)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys ea\
ch, too many to keep in memory.`,"Use fewer keys: derive one from another.")}function e4(e,t,{problems:n,warnings:s}){for(const{condition:o}of e){const i=o&&t4(
o,t);i&&(o.mayBeSkipped?s:n).push(i)}}function t4({job:e,text:t,roots:n,at:s},o){const[i]=Te(t);if(!i)return;const r={params:o,jobs:new Map},a=Am(t,r),c=MA(t,r),
u=a===void 0?c!==void 0&&{value:c}:wg(a,new Set(n));if(!u)return;const l=`Job '${e}'`,f=`'${i.whole}'`;return"name"in u?{code:"condition-syntax",message:`${l}: \
with the params of this run, the condition has the name ${u.name}, which does not exist.`,at:s,hint:`Put a template that gives text into quotes, and compare it:\
 ${f} == '\u2026'.`}:{code:"condition-syntax",message:`${l}: with the params of this run, the condition gives ${me(u.value)}, which is neither True nor False.`,
at:s,hint:`Compare it, as in ${f} == '\u2026' for a text.`}}function n4(e,t){const n=wn(e),s=u=>[...new Set(n.filter(u).map(dl))],{prices:o,maxVcpuHours:i}=t,r=t.
maxCost===void 0?t.warnCost===void 0?void 0:"warn_cost":"max_cost",a=r&&o?s(u=>Yn(u,o)===void 0):[],c=i===void 0?[]:s(u=>Ut(u)===void 0);return[...s4(e,n,t.allowedMachineTypes),
...dc(e,a,{code:"missing-price",what:`runs on {}, for which the input "prices" has no price; the input "${r}" needs the price of every machine`,hint:'Add it to \
the input "prices", for the provisioning model that the job uses.'}),...dc(e,c,{code:"unknown-vcpus",what:'runs on {}, whose vCPUs are not known; the input "max\
_vcpu_hours" needs those of every machine',hint:'Set "machine_type" to a type that this Action knows, or limit the run with "max_cost".'})]}function s4(e,t,n){if(n.
length===0)return[];const s=n.map(ja),o=({machineType:r,instanceTemplate:a})=>a===void 0&&s.some(c=>c.matches(r)),i=[...new Set(t.filter(r=>!o(r)).map(o4))];return dc(
e,i,{code:"machine-not-allowed",what:'runs on {}, which the input "allowed_machine_types" does not allow',hint:`Choose a machine type that matches ${n.join(", ")}\
, also in "fallback" and "on_out_of_memory".`})}const o4=({machineType:e,instanceTemplate:t})=>t===void 0?e:`instance template ${t}`;function dc(e,t,n){if(t.length===
0)return[];const s=n.what.replace("{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{code:o,message:`Job '${e.job.id}' ${s}.`,at:i4(e),hint:i}]}function i4({job:e}){
return["machine_type","instance_template","fallback","on_out_of_memory"].flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}const hc=e=>Object.keys(e.runsOn.kind===
"container"?Qv:ke);function mc(e){const t=hc(e),n=[...e.runsOn.with].filter(([o])=>t.includes(o)),s=[...e.runsOn.with].flatMap(([o,i])=>{const r=t.includes(o)?void 0:
po(o,t);return r===void 0?[]:[[r,i]]});return new Map([...s,...n])}const Kb={cpu:"cpu_count",cpus:"cpu_count",vcpus:"cpu_count",cores:"cpu_count",mem:"memory_mb",
mem_mb:"memory_mb",memory:"memory_mb",ram:"memory_mb",gpu:"gpu_type",gpus:"gpu_count",accelerator:"gpu_type",disk_size:"boot_disk_size_gb",disk_size_gb:"boot_di\
sk_size_gb",disk_type:"boot_disk_type",instance_type:"machine_type",machine:"machine_type",container:"image",docker_image:"image",packages:"requirements",pip:"r\
equirements",dependencies:"requirements",env_vars:"env",environment_variables:"env",batch_service_account:"service_account",timeout:"timeout_seconds",task_timeout:"\
timeout_seconds","timeout-minutes":"timeout_seconds",retries:"retry_count",max_retries:"retry_count",bucket:"gcs_bucket",project:"project_id",zone:"zones",on_oom:"\
on_out_of_memory",parallelism:"max_parallel_tasks",max_parallel:"max_parallel_tasks","max-parallel":"max_parallel_tasks"};function r4(e){const t=hc(e);return[...e.
runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{const i=(Object.hasOwn(Kb,n)?Kb[n]:void 0)??po(n,t),r=i!==void 0&&t.includes(i),a=i??t.find(l=>l.
startsWith(`${n}_`))??ce(n,t),c=`runs-on.with has the unknown key '${n}'${r?"":", which is ignored"}`;return{problem:{code:r?"unknown-key":"ignored-key",message:`\
Job '${e.id}': ${c}.`,at:s,hint:a?`Did you mean '${a}'?`:t.length<=8?`Known: ${t.join(", ")}.`:"docs/runs-on.md lists all keys."},isMistake:r}})}const zb="needs\
_artifacts";function a4(e,t){const n=mc(e).get(zb);if(n?.isWrong)return{jobs:[],problems:[]};const{value:s=null,at:o=e.runsOn.at}=n??{},i=(l,f)=>({code:"invalid\
-runs-on",message:`Job '${e.id}': runs-on.with.${zb} ${l}.`,at:o,hint:f}),r=c4(s,e);if(!r)return{jobs:[],problems:[i("must be true, false or a list of job ids",
"Write true for all jobs that the job needs.")]};if(!t.ids)return{jobs:[],problems:[]};const a=t.needs.has(e.id);if(s===!0&&!a&&e.needs.length===0)return{jobs:[],
problems:[i("is true, but the job needs no other job","Add needs.")]};const c=t.ids,u=r.flatMap(l=>{if(e.needs.includes(l)||a&&c.includes(l))return[];if(c.includes(
l))return[i(`names '${l}', which the job does not need`,`Add ${l} to needs.`)];const f=ce(l,c),h=f?`Did you mean '${f}'?`:`Jobs: ${c.join(", ")}.`;return[i(`nam\
es '${l}', which is not a job of the workflow`,h)]});return{jobs:e.needs.filter(l=>r.includes(l)),problems:u}}function c4(e,t){if(e===!0)return t.needs;if(e===null||
e===!1)return[];const n=Array.isArray(e)?e:[e];return n.every(s=>typeof s=="string")?n:void 0}function u4({artifactsUri:e,prefix:t},n){if(!e)return[];const{bucket:s,
folder:o}=e;if(!new Set([...n.values()].map(({machine:a})=>a.bucket)).has(s))return[];const r=`${t}/_`;return[...n.values()].flatMap(({job:a})=>{const c=`${o}${wt(
a.id,new Map)}/`;return!c.startsWith(r)&&!r.startsWith(c)?[]:[{code:"invalid-input",message:`input "artifacts_uri": artifacts of job '${a.id}' could replace wha\
t the Action keeps for later runs below gs://${s}/${r}.`,at:a.at,hint:"Choose another folder."}]})}function l4({job:e,combinations:t}){const n=t.map(({matrix:c})=>c),
s=f4(n)?d4(e.id,n):void 0;if(!s)return[];const{path:o,names:i}=s;return[{code:"shared-path",message:`Job '${e.id}': the combinations ${i.join(" and ")} have the\
 same path for artifacts and log files, ${o}. Files with the same name replace or hinder each other.`,at:e.at,hint:"Write both values with the same type, or mak\
e their texts different."}]}function f4(e){const t=new Map,n=new Map;for(const s of e)for(const[o,i]of s){const r=t.get(o)??new Set;if(r.has(i))continue;t.set(o,
r.add(i));const a=n.get(o)??new Map;n.set(o,a);const c=C(i).toWellFormed(),u=me(i);if(a.has(c)&&a.get(c)!==u)return!0;a.set(c,u)}return!1}function d4(e,t){const n=new Map;
for(const s of t){const o=wt(e,s),i=h4(s),r=n.get(o);if(r!==void 0&&r!==i)return{path:o,names:[r,i]};n.set(o,i)}}const h4=e=>[...e].map(([t,n])=>`${t}=${me(n)}`).
join(", "),jn=({list:e,number:t,isOfInput:n},s)=>n?`input "${e}", entry ${t}`:`Job '${s.id}': runs-on.with.${e}, entry ${t}`,pc=20,Jb=["fallback","fallback_afte\
r","max_preemptions","on_out_of_memory","start_early","expected","gcs_bucket","credentials_path","needs_artifacts","mounts","instance_template"];function Vb(e,t,n){
const s=mc(e).get(t);if(s?.isWrong)return{entries:[],isNext:!1,problems:[]};if(s&&s.value!==null)return g4(e,t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;
if(o==="next")return{entries:[],isNext:!0,problems:[]};const i=(o??[]).map((r,a)=>({list:t,number:a+1,isOfInput:!0,members:p4(r)}));return qb(e,i)}const m4={fallback:"\
must be a list of mappings",on_out_of_memory:"must be 'next' or a list of mappings"},Yb={fallback:"Write for example [{spot: false}, {machine_type: n2-standard-\
4, spot: false}].",on_out_of_memory:"Write for example [{memory_mb: 8192}, {machine_type: e2-highmem-4, memory_mb: 29000}]."},p4=e=>new Map([...e].map(([t,n])=>[
String(t),{value:n}]));function g4(e,t,n){if(t==="on_out_of_memory"&&n.value==="next")return{entries:[],isNext:!0,problems:[]};const s=o=>{const i=`Job '${e.id}\
': runs-on.with.${t} ${o}.`;return{entries:[],isNext:!1,problems:[{code:"invalid-runs-on",message:i,at:n.at,hint:Yb[t]}]}};return n.items?qb(e,n.items.map(({at:o,
members:i},r)=>({list:t,number:r+1,at:o,isOfInput:!1,members:i}))):s(m4[t])}function qb(e,t){const n=[],s=t[pc];return s&&n.push(b4({...s,members:new Map},e)),{
entries:t.slice(0,pc).flatMap(i=>{const{members:r}=i,a={...i,members:r??new Map},c=[...a.members].flatMap(([u,l])=>y4(a,e,u,l)??[]);return a.members.size===0&&c.
push(w4(a,e,r!==void 0)),n.push(...c),c.length===0?[a]:[]}),isNext:!1,problems:n}}const gc=(e,t,n)=>({code:e.isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&
{at:t}}),b4=(e,t)=>({...gc(e,e.at,"invalid-runs-on"),message:`${jn(e,t)}: a list has at most ${pc} entries.`}),w4=(e,t,n)=>({...gc(e,e.at,"invalid-runs-on"),message:`${jn(
e,t)}: ${n?"it changes nothing":"it must be a mapping"}.`,hint:Yb[e.list]});function y4(e,t,n,s){const o=Object.keys(ke).filter(a=>!Jb.includes(a));if(o.includes(
n))return;const i=s.keyAt??e.at;if(Jb.includes(n))return{...gc(e,i,"invalid-runs-on"),message:`${jn(e,t)}: ${n} cannot be changed in an entry.`,hint:"Write it d\
irectly under runs-on.with."};const r=po(n,o)??ce(n,o);return{code:e.isOfInput?"invalid-input":"unknown-key",...i&&{at:i},message:`${jn(e,t)}: it has the unknow\
n key '${n}'.`,hint:r?`Did you mean '${r}'?`:`Known: ${o.join(", ")}.`}}const Xb="(?:https://www\\.googleapis\\.com/compute/v1/)?",Zb="(?:[a-z][a-z0-9.-]*:)?[a-\
z0-9][a-z0-9-]*",bc="[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?",Qb=new RegExp(`^(?:${Xb}projects/(${Zb})/)?global/networks/${bc}$`),$4=new RegExp(`^(?:${Xb}projects/${Zb}\
/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${bc}$`),ew=new RegExp(`^${bc}$`);function k4(e,t,n){const s=n.region??"";if(t.noExternalIp&&t.network===void 0&&t.subnetwork===
void 0)return{network:"global/networks/default",subnetwork:`regions/${s}/subnetworks/default`};const o=S4(e,t.network),i=o&&Qb.exec(o)?.[1],r=i===void 0||i===n.
projectId?"":`projects/${i}/`,a=_4(e,t.subnetwork,`${r}regions/${s}/subnetworks/`,s);if(t.noExternalIp&&t.network===void 0!=(t.subnetwork===void 0)){const c=t.network===
void 0?"network":"subnetwork";e.refuseEither(["no_external_ip","network","subnetwork"],`also needs ${c}: without external IP addresses, Batch needs both the net\
work and the subnetwork`,`Set ${c}, or remove both network and subnetwork to use those named 'default'.`)}return{...o&&{network:o},...a&&{subnetwork:a}}}function S4(e,t){
if(t===void 0||Qb.test(t))return t;if(ew.test(t))return`global/networks/${t}`;e.refuseEither(["network"],`must be a name or global/networks/NAME; got ${JSON.stringify(
t)}`,"For a network of another project, write projects/PROJECT/global/networks/NAME.")}function _4(e,t,n,s){if(t===void 0)return;if(ew.test(t))return n+t;const o=$4.
exec(t)?.[1];return o===void 0?e.refuseEither(["subnetwork"],`must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(t)}`,"For a subnetwork of \
another project, write projects/PROJECT/regions/REGION/subnetworks/NAME."):s!==""&&o!==s&&!e.isUnread("region")&&e.refuseEither(["subnetwork"],`is in region ${o}\
; the job runs in ${s}`),t}const tw=Object.entries(ye.zones).flatMap(([e,t])=>t.split(" ").flatMap(n=>e.split(" ").map(s=>`${n}-${s}`))),E4=Object.values(ye.zones).
flatMap(e=>e.split(" ")),v4=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;function Pn(e,t,n){if(t.includes(e))return;const s=ce(e,t);return{message:`names the unknown\
 ${n} '${e}'`,hint:s?`Did you mean '${s}'? If it is new, ignore this warning.`:"If it is new, ignore this warning."}}const O4=e=>Pn(e,E4,"region"),M4=e=>{const t=tw.
filter(s=>s.startsWith(`${e.replace(/-[^-]*$/,"")}-`)),n=Pn(e,t.length>0?t:tw,"zone");return!n||t.length===0?n:{message:n.message,hint:`Known: ${t.join(", ")}. \
If it is new, ignore this warning.`}},T4=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
function A4(e,t){if(pe.tag.test(e))return;const n=T4.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch su\
pports only global ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||
s===t||/^\d+$/.test(s)))return`names a template of project ${s}; Batch accepts only those of the job's own project ${t}`}const nw=64,N4=e=>xe(e)in ye.custom||xe(
e)==="g2";function x4(e,t){const n=(i,r)=>{r&&e.warnEither([i],r.message,r.hint)};for(const i of t.tags)pe.tag.test(i)||e.refuseEither(["tags"],`has the invalid\
 tag ${JSON.stringify(i)}`,'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, and does not end with "-".');t.tags.length>nw&&e.refuseEither(
["tags"],`has ${t.tags.length} tags; a VM can have ${nw}`);for(const{type:i}of t.disks)n("disks",Pn(i,Tr,"disk type"));if(t.gpu&&n("gpu_type",Pn(t.gpu.type,$$,"\
GPU type")),t.instanceTemplate!==void 0)return;const{machineType:s,minCpuPlatform:o}=t;if(!bt(s))n("machine_type",Pn(s,Vn,"machine type"));else if(s.includes("c\
ustom-")&&!N4(s)){const i=xe(s).toUpperCase();e.warnEither(["machine_type"],`names a custom machine type, which ${i} machines are not known to have`)}o!==void 0&&
(xe(s)==="e2"?e.refuseEither(["min_cpu_platform","machine_type"],`does not fit: Compute Engine chooses the processor of E2 machines (${s})`):n("min_cpu_platform",
Pn(o,ye.cpuPlatforms.split(", "),"CPU platform")))}function I4(e,t){const n=e.refuseEither;if(x4(e,t),t.instanceTemplate!==void 0){C4(e,t.instanceTemplate,t.projectId);
return}const s=_$(t.machineType);s&&n(["machine_type"],`${s}; got "${t.machineType}"`),R4(t,n),L4(t,n),j4(t,n),MO(e,t)}function C4(e,t,n){const s=A4(t,n);s&&e.refuseEither(
["instance_template"],s);for(const[o,i]of Object.entries(ke))!i.isOfTemplate||!e.has(o)||e.isUnread(o)||e.refuse(o,"cannot be combined with instance_template, w\
hich defines it","Remove one of them.")}function R4(e,t){const{gpu:n,machineType:s}=e,o=ln(s);if(!n)return;const i=k$(n.type),r=i&&`Write for example machine_ty\
pe: ${i}.`;if(o){n.type!==o.type?t(["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,r):n.count!==o.count&&t(["gpu_count","gpu_type"],
`does not fit: ${s} has ${o.count} of ${o.type}, not ${n.count}`,"Remove it.");return}const a=ye.n1Gpus[n.type],c=a?.[n.count];if(a&&c===void 0){const u=Object.
keys(a).join(", ");t(["gpu_count","gpu_type"],`is ${n.count}; a VM can have ${u} of ${n.type}`)}if(a&&xe(s)!=="n1"||!a&&i!==void 0){const u=a?"N1 machines":`mac\
hines such as ${i}`;t(["gpu_type","machine_type"],`does not fit: ${n.type} is available with ${u}, not with ${s}`,r)}else!a&&Vi(s)&&xe(s)!=="n1"?t(["gpu_type","\
machine_type"],`does not fit: no GPU such as ${n.type} can be attached to ${s}`):c!==void 0&&(bt(s)?.vCpus??0)>c&&t(["gpu_count","machine_type","gpu_type"],`doe\
s not fit: a machine with ${n.count} of ${n.type} has at most ${c} vCPUs; ${s} has more`)}function L4(e,t){const{bootDiskType:n,machineType:s}=e;if(n===void 0)return;
if(!xd.includes(n)){t(["boot_disk_type"],`is not a boot disk type: "${n}"`,`Known: ${xd.join(", ")}.`);return}const o=Id(n,s);o&&t(["boot_disk_type","machine_ty\
pe"],`does not fit: ${n} ${o}`)}function j4(e,t){const n=Ot(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;s>n.cpuMilli&&t(["cpu_milli","cpu_co\
unt","machine_type"],`does not fit: a task requests ${s/1e3} vCPUs, but ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&t(["memory_mb","machine_type"],`\
does not fit: a task requests ${o} MiB, but ${e.machineType} has ${n.memoryMib}`)}function P4(e,t,n){const s=e.text("registry_password");s!==void 0&&!pe.secretVersion.
test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/S/versions/V; never the value itself.");const o=e.text(
"registry_username")??t.registryUsername,i=s??t.registryPassword,r=(a,c)=>e.refuseEither([a],c);return o===void 0!=(i===void 0)&&r(o===void 0?"registry_password":
"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&r("image_streaming","cannot be combined with registry_username, which c\
ontainerd ignores"),o===void 0||i===void 0?void 0:{username:o,password:i}}const D4=/^[a-z][a-z0-9_-]{0,62}$/,U4=/^[a-z0-9_-]{0,63}$/,B4=3;function wc(e,t,n){const s=t.
machine;_O(e);const o=e.matching("project_id",pe.projectId,"a project id")??t.projectId,i=e.matching("region",pe.region,"a region such as us-central1")??t.region,
r=e.matching("gcs_bucket",pe.bucket,"the name of a bucket")??t.bucket,a=vh(e,s),c=nO(e,s),u=e.number("cpu_count",ke.cpu_count),l=e.integer("timeout_seconds",ke.
timeout_seconds),f=P4(e,s,c.imageStreaming),h=c.instanceTemplate!==void 0;F4(e,c.zones,i);const d=H4(e,s)??(h?void 0:ln(c.machineType)),g=lO(e,s.env),m=K4(e,s.secrets,
o);fO(e,g,m);const{network:p,subnetwork:b}=h?{}:k4(e,c,{projectId:o,region:i}),w=W4(e,s.disks,h?void 0:{type:c.machineType,...d&&{gpuType:d.type}}),y={...c,network:p,
subnetwork:b,projectId:o??"",region:i??"",bucket:r??"",credentialsPath:e.located("credentials_path"),requirements:e.list("requirements")??s.requirements,cpuMilli:e.
integer("cpu_milli",ke.cpu_milli)??(u===void 0?s.cpuMilli:Math.round(u*1e3)),bootDiskType:c.bootDiskType??HE(c.machineType),disks:w,mounts:G4(e,s.mounts,{disks:w,
bucket:r}),gpu:d,...f&&{registry:f},provisioningModel:a,maxRetries:n===void 0?c.maxRetries??(a==="SPOT"?B4:1):n-1,taskTimeoutSeconds:l??s.taskTimeoutSeconds,env:g,
secrets:m,labels:z4(e,s.labels)};I4(e,y);const $={project_id:o,region:i,gcs_bucket:r},k=Object.keys($).filter(_=>$[_]===void 0&&!e.has(_)&&!e.isUnread(_));return{
draft:y,...e.problems.length===0&&k.length===0&&{machine:y},problems:e.problems,warnings:e.warnings,missing:k}}function F4(e,t,n){const s=e.isUnread("region")?void 0:
n,o=s===void 0?void 0:O4(s);o&&e.warnEither(["region"],o.message,o.hint);const i=t.find(a=>!v4.test(a));if(i!==void 0){e.refuseEither(["zones"],`must be zones s\
uch as us-central1-a; got ${JSON.stringify(i)}`);return}const r=s?t.filter(a=>!a.startsWith(`${s}-`)):[];if(r.length>0){e.refuseEither(["zones"],`names ${r.join(
", ")}, outside the job's region ${s}`);return}if(!o)for(const a of t){const c=M4(a);c&&e.warnEither(["zones"],c.message,c.hint)}}function W4(e,t,n){return JE(e.
mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}function G4(e,t,{disks:n,bucket:s}){const o=n.map(({path:r})=>r),i=wO(e.mapping("mounts")??t,o,(r,a)=>e.
refuseEither(["mounts"],r,a));for(const{path:r,source:a,isWritable:c}of i){if(!c||!ut(a)||a.bucket!==s)continue;const u=e.at("mounts"),l=u?`Job '${e.job.id}': r\
uns-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucket",message:`${l} lets tasks write to the bucket of the run at ${r}, where they could \
change results of other runs.`,...u&&{at:u},hint:"Mount another bucket to write to."})}return i}function H4(e,t){const n=e.text("gpu_type")??t.gpuType,s=e.integer(
"gpu_count",ke.gpu_count)??t.gpuCount;if(s!==0)return n===void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_type","Write for example gpu_type: nvidia-tesla-t4\
."),n===void 0?void 0:{type:n,count:s??1}}function K4(e,t,n){const s=new Map;for(const[o,i]of[...t,...e.mapping("secrets")??[]]){const r=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.
exec(i),a=Gr(o);a?e.refuse("secrets",a):pe.secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.test(i)?s.set(o,`${i}/versions/latest`):r?s.set(
o,`projects/${n}/secrets/${r[1]}/versions/${r[2]??"latest"}`):e.refuseSecret("secrets",`must name a secret of Secret Manager for '${o}'`,"Write SECRET, SECRET:V\
ERSION or projects/P/secrets/S/versions/V; never the value itself.")}return s}function z4(e,t){const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[
o,i]of s)(!D4.test(o)||!U4.test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the invalid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-"\
, at most 63 characters, starting with a letter but not with "goog-". Values: the same characters.');return s}function J4(e){if(e.instanceTemplate!==void 0)return[];
const t=[];let{machineType:n,memoryMib:s}=e;for(;;){const o=Ot(n)?.memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const r=V4(n,e.cpuMilli);if(r===void 0)
return t;n=r}const i=Ot(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[
["memory_mb",{value:s}]]]))}}function V4(e,t=0){const n=bt(e);if(!n)return;const s=Vn.flatMap(o=>{const i=bt(o);return!i||xe(o)!==xe(e)?[]:i.memoryMib>n.memoryMib&&
i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.
gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(i.localSsds-n.localSsds)),s[0]?.name}function Y4(e,t,n){return t.flatMap((s,o)=>{const[i,r]=[n[o],n[o+1]].map(
u=>u&&Ue(u).memoryMib);return i===void 0||r===void 0||r>i?[]:[{code:"no-more-memory",message:`${jn(s,e)}: a task has ${r} MiB there, and was killed with ${i} Mi\
B.`,hint:"Give each entry more memory than the one before it; the first one more than the job itself.",...s.at&&{at:s.at}}]})}function q4(e,t){const n=e.choice(
"start_early",gh)??t.machine.startEarly,s=X4(e);return{...n!=="never"&&{startEarly:n},...s!==void 0&&{expectedSeconds:s}}}function X4(e){const t=e.text("expecte\
d");if(t===void 0)return;const n=oc(t);if(n!==void 0&&n>=1&&n<=Io)return n;const s=`a time from 1 to ${Io} seconds`;e.refuse("expected",`must be ${s}, such as "\
10m" or "1h30m"; got ${JSON.stringify(t)}`)}const Z4=[[/_seconds$/,{s:1,sec:1,m:60,min:60,h:3600,d:86400}],[/_mb$/,{m:1,mb:1,mib:1,g:1024,gb:1024,gib:1024}],[/_gb$/,
{g:1,gb:1,gib:1,t:1024,tb:1024,tib:1024}]];function Q4(e,t){const[,n,s=""]=/^([\d.]+)\s*([a-z]+)$/i.exec(t)??[],o=Z4.find(([i])=>i.test(e))?.[1][s.toLowerCase()];
return n===void 0||o===void 0?void 0:`Write the number: ${Number(n)*o}.`}const sw=e=>ke[e]?.input??e,yc=e=>e!==null&&(typeof e!="object"||e instanceof G),eD=[["\
spot","preemptible","provisioning_model"],["cpu_count","cpu_milli"]],tD=/(^|\/)regions\//,ow=e=>typeof e=="string"&&tD.test(e);function nD(e,t){const n=new Map(
e);t.isElsewhere&&(n.delete("zones"),n.delete("reservation"),ow(n.get("subnetwork")?.value)&&n.delete("subnetwork"));for(const{members:s}of t.entries){for(const o of eD)
if(o.some(i=>s.has(i)))for(const i of o)n.delete(i);for(const[o,i]of s)n.set(o,i)}return n}const sD={entries:[],isElsewhere:!1};function oD(e,t){const n=o=>t.entries.
some(({members:i})=>i.has(o)),s=[...t.refused??[]].filter(o=>!n(o));return new Set([...s,...[...e].flatMap(([o,{isWrong:i}])=>i?[o]:[])])}function iw({job:e,entries:t},n){
const{key:s,message:o,hint:i}=n,r=t.findLast(({members:c})=>c.has(s))??t.at(-1);if(!r)return;const a=r.members.get(s)?.at??r.at;return{code:r.isOfInput?"invalid\
-input":"invalid-runs-on",message:`${jn(r,e)}: ${s} ${o}.`,...a&&{at:a},...i&&{hint:i}}}function gi(e,t,n=sD){const{entries:s}=n,o=[],i=[],r=nD(mc(e),n),a=new Set(
oD(r,n)),c=new Set,u=new Set,l=$=>a.has($)||!r.has($)&&(e.runsOn.isWrong===!0||t.has(sw($))),f=($,k,_)=>iw({job:e,entries:s},{key:$,message:k,hint:_})??{code:"i\
nvalid-runs-on",message:`Job '${e.id}': runs-on.with.${$} ${k}.`,at:r.get($)?.at??e.runsOn.at,..._&&{hint:_}},h=($,k,_)=>{!r.has($)&&l($)||(u.add($),c.add($),o.
push(r.has($)?f($,k,_):m($,k,_)))},d=($,k,_)=>{a.add($),h($,k,_)},g=($,k,_)=>{h($,k,_);const S=r.has($)?o.pop():void 0;S&&o.push({...S,excerpt:""})},m=($,k,_)=>iw(
{job:e,entries:s},{key:$,message:k,hint:_})??{code:"invalid-input",message:`input "${sw($)}" ${k}.`,..._&&{hint:_}},p=$=>a.has($)?void 0:r.get($)?.value??void 0,
b=($,k,_)=>{const S=$.find(E=>p(E)!==void 0);return S===void 0?m($[0]??"",k,_):f(S,k,_)},w=$=>{const k=p($);if(k!==void 0){if(yc(k))return C(k);d($,"must be a s\
ingle value, not a list or mapping")}},y=($,k)=>{const _=w($);if(_===void 0)return;const S=/^\d+(\.\d+)?$/.test(_)?Number(_):Number.NaN;if(S>=k.min&&S<=k.max)return S;
const E=`must be a number from ${k.min} to ${k.max}; got ${JSON.stringify(_)}`;d($,E,Q4($,_))};return{job:e,entries:s,problems:o,warnings:i,unread:a,reported:c,
refused:u,isUnread:l,refuse:h,refuseSecret:g,refuseEither($,k,_){if(!$.some(l)){for(const S of $)u.add(S);c.add($.find(S=>p(S)!==void 0)??$[0]??""),o.push(b($,k,
_))}},warnEither($,k,_){if($.some(l))return;const S=$.find(v=>p(v)!==void 0),E=S?f(S,k,_):m($[0]??"",k,_);i.push({...E,code:"unknown-name"})},has:$=>(r.get($)?.
value??void 0)!==void 0,at:$=>r.get($)?.at,text:w,number:y,matching($,k,_){const S=w($);if(S===void 0||k.test(S))return S;d($,`must be ${_}; got ${JSON.stringify(
S)}`)},choice($,k){const _=w($),S=k.find(E=>E.toLowerCase()===_?.toLowerCase());return _!==void 0&&S===void 0&&d($,`must be one of ${k.join(", ")}; got ${JSON.stringify(
_)}`),S},integer($,k){const _=y($,k);if(_===void 0||Number.isInteger(_))return _;d($,`must be a whole number; got ${_}`)},boolean($){const k=w($);if(k===void 0)
return;const S={true:!0,false:!1,yes:!0,no:!1}[k.toLowerCase()];return S===void 0&&d($,`must be true or false; got ${JSON.stringify(k)}`),S},list($){const k=p($);
if(k===void 0)return;const _=Array.isArray(k)?k:[k];if(!_.every(yc)){d($,"must be a list of texts");return}return _.flatMap(S=>C(S).split(`
`)).map(S=>S.trim()).filter(S=>S!=="")},mapping($){const k=p($);if(k!==void 0){if(!(k instanceof Map)||![...k].every(([_,S])=>typeof _=="string"&&yc(S))){d($,"m\
ust be a mapping of texts");return}return new Map([...k].map(([_,S])=>[_,C(S)]))}},located($){const k=w($),_=r.get($)?.at;return k===void 0||_===void 0?void 0:{
value:k,at:_}}}}function iD(e,t,n=rw){const s=gi(e,n),o=aD(e,s,t),i=cD(s,o.fallback,t),r=uD(s,t),a=q4(s,t),c={...wc(s,t,i),early:a},u=o.fallback.entries.length>
0;c.machine&&i!==void 0&&!u&&OO(s,c.machine.machineType);const l=[...c.problems,...o.fallback.problems,...o.memory.problems],{machine:f,...h}=c,d=new rD,g=u||i!==
void 0||o.isForMemory,m=new Set([...s.refused,...s.unread]),p=g?lD({job:e,inputs:t,wrongInputs:n,own:c.draft,refused:m,losses:i,lists:o,found:d}):[],b={machines:p,
fallbackAfterMs:r,isForMemory:o.isForMemory},w=o.isForMemory||p.length>1,y=l.length+d.problems.length===0&&f!==void 0;return{...h,reported:s.reported,unread:new Set(
Object.keys(ke).filter(s.isUnread)),...y&&{machine:f},...w&&{moves:b},problems:[...l,...d.problems],warnings:[...c.warnings,...d.warnings]}}const rw=new Set;class rD{problems=[];warnings=[];add(t){
const n=s=>o=>s.every(({message:i})=>i!==o.message);this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}
function aD(e,t,n){const s=(t.text("instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...r}=n.machine,a=s?r:n.machine,c=Vb(e,
"on_out_of_memory",a);return{fallback:Vb(e,"fallback",a),memory:c,isForMemory:c.isNext||c.entries.length>0}}function cD(e,t,n){const s=n.machine;if((e.text("ins\
tance_template")??s.instanceTemplate)!==void 0)return;const i=vh(gi(e.job,rw),s);return vO(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}function uD(e,t){
const n=e.text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=oc(n),{min:o,max:i}=bh;return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse(
"fallback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}function lD(e){const{job:t,inputs:n,own:s,losses:o,
lists:i,found:r}=e,{fallback:a,memory:c}=i,u={list:"fallback",number:1,isOfInput:!1,members:new Map([["spot",{value:!1}]])},f=a.entries.length===0&&o!==void 0?[
u]:a.entries,h=(d,g)=>{const m=cw(e,d),p=wc(gi(t,e.wrongInputs,m),aw(m,n),g?void 0:o);return r.add(p),p.problems.length===0?p.draft:void 0};return[void 0,...f].
map((d,g)=>{const m=g===f.length,p=d?[d]:[],b=d?h(p,m):s;if(!b)return[];if(!c.isNext){const w=c.entries.flatMap(y=>h([...p,y],m)??[]);return!d&&e.refused.size===
0&&r.warnings.push(...Y4(t,c.entries,[b,...w])),[b,...w]}return[b,...fD(e,{first:b,layers:p,losses:m?void 0:o})]})}function fD(e,t){const{job:n,inputs:s}=e,{first:o,
losses:i}=t,r=[];for(const a of J4(o)){const c={list:"on_out_of_memory",number:r.length+1,isOfInput:!1,members:a},u=cw(e,[...t.layers,c]),l=gi(n,e.wrongInputs,u),
{draft:f,problems:h}=wc(l,aw(u,s),i);if(h.length>0)break;r.push(f)}return r}function aw({isElsewhere:e},t){if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.
machine,i=s!==void 0&&!ow(s);return{...t,machine:{...o,zones:[],...i&&{subnetwork:s}}}}function cw({own:e,refused:t},n){const s=n.findLast(({members:o})=>o.has(
"region"))?.members.get("region")?.value;return{entries:n,isElsewhere:s!==void 0&&s!==e.region,refused:t}}const dD=100,hD=20,mD=300,$c=20;function pD(e){const{job:t,
machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==void 0||n.memoryMib!==void 0,r=St(e,s.length),a=n.taskTimeoutSeconds<=mD?hD:dD;if(i||r<a)return;const c=n.
instanceTemplate===void 0?Ot(n.machineType):void 0,u=c&&c.cpuMilli/1e3,l=u===void 0?"":` of ${u} vCPUs (${kc(r*u)} vCPUs together)`,{tasksPerVm:f=1}=Ue({...n,cpuMilli:1e3}),
h=c&&!n.gpu?f:1,d=`"max-parallel: ${$c*h}"`,g=h>1?`Let short tasks share machines: with "cpu_count: 1" ${kc(Math.ceil(r/h))} machines start; with ${d} as well ${$c}\
, which take one task after the other.`:`With ${d}, ${$c} machines start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' \
starts ${kc(r)} machines${l}, one for each combination. You also pay while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,
at:t.strategy.at,hint:g}}const kc=e=>String(e).replace(/\B(?=(\d{3})+$)/g,","),gD=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function bD(e,t,n){
const s=e.strategy.maxParallel;if(s===void 0)return{parallelism:n??0};const o=a=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel mus\
t be a whole number from 1 to ${Lo.toLocaleString("en-US")}; ${a}.`,at:s.at}});let i=s.value;if(typeof i=="string"){const a=gD.exec(i.trim())?.[1];if(a===void 0&&
!/^\d+$/.test(i.trim()))return o(`"${i}" is neither a number nor a plain \${{ params.NAME }}`);i=a===void 0?Number(i):t.get(a)??null}const r=typeof i=="string"&&
/^\d+$/.test(i)?Number(i):i;return typeof r!="number"||!Number.isInteger(r)||r<1||r>Lo?o(`got ${typeof i=="object"&&!(i instanceof G)?"no number":C(i)}`):{parallelism:r}}
const wD=/\$(?:[A-Za-z0-9_{(?#@*!$-])/;function yD(e,t){switch(t){case"command":case"quoted here-document":return;case"comment":return/[\r\n]/.test(e)?"a line b\
reak, which ends the comment":void 0;case"single quotes":return e.includes("'")?"the quote ', which ends the text around it":void 0;case"double quotes":return e.
includes('"')?'the quote ", which ends the text around it':Sc(e);case"here-document":return Sc(e);case"plain":return $D(e)}}const uw="a backslash, which the she\
ll does not keep";function Sc(e){return e.includes("`")?"a backtick, behind which the shell expects a command":wD.test(e)?"a dollar sign, which the shell replac\
es with what it names":/\\(?:[$`\\\n]|$)/.test(e)?uw:void 0}function $D(e){if(/^\s*[[{].*"/s.test(e))return'the quote ", which the shell removes';const t=e.replace(
/(^|[\s=])(?:'[^']*'|"(?:\\[\s\S]|[^"\\])*")(?=\s|$)/g,"$1"),n=/["']/.exec(t)?.[0];if(n!==void 0)return`the quote ${n}, which begins a text`;if(/[\r\n]/.test(t))
return"a line break, which ends the command";if(t.includes("\\"))return uw;const s=/[;&|<>()]/.exec(t)?.[0];return s!==void 0?`the sign ${s}, which is one of th\
e shell`:Sc(t)}function kD(e,t,n){const s=lw(t,n);return e.flatMap(({pasted:o})=>o).flatMap(o=>{const{job:i,stage:r,whole:a,root:c,name:u,quote:l,isCondition:f,
isRaw:h,at:d}=o,g=s(o,`${l} ${h}`,$=>MD($,o));if(g===void 0)return[];const b=`${r===""?`Job '${i}'`:`Job '${i}', stage '${r}'`}: a value of ${c}.${u} has ${g}, \
which changes the ${f?"condition":"code"} that it is pasted into.`,w=u.replace(/\W/g,"_"),y=f?`Write ${c}['${u}'] instead of ${l}${a}${l}.`:`Pass it as a variab\
le: vars: {${w}: "${a}"}, and use ${w} in the code without quotes.`;return[{code:"pasted-value",message:b,at:d,hint:y}]})}function SD(e,t,n,s){const o=lw(t,n);return e.
flatMap(i=>{const{job:r,stage:a,root:c,name:u,quoting:l,at:f}=i,h=o(i,l,m=>yD(m,l));if(h===void 0)return[];const d=ED(i,n,s);return[{code:"pasted-value",message:`\
Job '${r}', stage '${a}': a value of ${c}.${u}${d} has ${h}, so it changes the script that it is pasted into.`,at:f,hint:_D(i)}]})}function _D({name:e,quoting:t,
in:n}){const s=ci(e);return`Write ${t==="double quotes"||t==="here-document"?`$${s}`:`"$${s}"`}${n==="env"?" in the script":t==="single quotes"?" outside the si\
ngle quotes":""} instead: each task has the value in this variable.`}function ED({root:e,name:t,job:n},s,{inputOf:o,defaultLine:i,matrixInput:r}){if(e==="params"){
const c=o(t),u=i(t);return c!==void 0?` (input "${c}")`:u===void 0?"":` (its default on line ${u})`}const a=r(n);return a!==void 0?` (input "${a}")`:` (the matr\
ix on line ${s.get(n)?.job.strategy.at.line})`}function lw(e,t){const n=new Map;return(s,o,i)=>{const{root:r,name:a}=s,c=JSON.stringify([r==="params"?"":s.job,r,
a,o]);if(n.has(c))return n.get(c);const u=OD(s,e,t).filter(f=>typeof f=="string"),l=vD(new Set(u),i);return n.set(c,l),l}}function vD(e,t){for(const n of e){const s=t(
n);if(s!==void 0)return s}}function OD({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.combinations??[]).map(({matrix:i})=>i.get(t)??
null)}function MD(e,{quote:t,isRaw:n}){if(e.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.test(e))return"a line break";if(e.includes("\\")&&!n)return"\
a backslash"}const fw=["project_id","region","zones","gcs_bucket","credentials_path","service_account","network","subnetwork","instance_template","reservation",
"secrets","registry_username","registry_password","mounts"];function TD(e,t){const n=_c(e,"credentials_path"),s=n!==void 0&&!t.allowKeyFiles&&t.runsOnMaySet==="\
all";return[...t.runsOnMaySet==="machine"?AD(e):[],...s?[{code:"key-file-not-allowed",message:`Job '${e.id}': runs-on.with.credentials_path names a key file, wh\
ich the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "workload_identity_provider", which needs no key, or set "allow_ke\
y_files: true".'}]:[]]}const _c=(e,t)=>hc(e).includes(t)?e.runsOn.with.get(t):void 0,AD=e=>[...fw.flatMap(t=>{const n=_c(e,t);return n?[dw(e,t,n)]:[]}),...["fal\
lback","on_out_of_memory"].flatMap(t=>(_c(e,t)?.items??[]).flatMap(({members:n},s)=>[...n??[]].flatMap(([o,i])=>fw.includes(o)?[dw(e,`${t}, entry ${s+1}: ${o}`,
i)]:[])))],dw=(e,t,{keyAt:n})=>({code:"argument-not-allowed",message:`Job '${e.id}': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on\
_may_set: machine" leaves that to the workflow file.`,at:n,hint:'Set it as an input of the Action, or set "runs_on_may_set: all".'}),ND=(e,t)=>new Map([...e].map(
([n,s])=>[n,t.includes(n)?{...s,secret:!0}:s]));function xD(e,t,n){return n.flatMap(s=>{if(e.includes(s))return[];const o=ce(s,e);return[{code:"unknown-secret-p\
aram",message:`input "secret_params" names '${s}', which is not a declared param of workflow '${t}'.`,hint:o?`Did you mean '${o}'?`:`Declare it: params: {${s}: \
str}.`}]})}function ID(e,t,n){const s=r=>e.get(r)?.secret===!0||t.includes(r),o=n.flatMap(r=>[...r].flatMap(([a,c])=>s(a)?[c]:[])),i=[...e].flatMap(([r,a])=>s(r)&&
a.default!==void 0?[a.default]:[]);return[...o,...i]}const CD=96e3,RD={runId:"",folder:"",githubRunId:"",githubRunAttempt:"",repositoryId:"",commit:"",prefix:"",
scopes:{own:""}};function LD(e){const t=Hr({planned:e,identity:RD,jobUri:"",taskCount:e.combinations.length,program:{loader:"",archive:""},skipDefaultLabels:!1}),
n=Buffer.byteLength(JSON.stringify(t))+CD;if(n<=AO)return;const s=n.toLocaleString("en-US");return{code:"spec-too-large",message:`Job '${e.job.id}': its Batch j\
ob has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.at??e.job.at,hint:'Make env (of runs-on.with, or the input "env_vars") sm\
aller: large values can be params, or files named by the input "source".'}}function hw(e){const{inputs:t}=e,{params:n,written:s,problems:o,warnings:i,inputOf:r}=PD(
e),c=o.length===0&&!e.wrongInputs?.has("params_file")?new Set(n.keys()):void 0,u=jj(e.definition,UD(e,c)),l=kP({params:n,written:s},u.params??new Map),f=[...u.problems,
...o],h=[...u.warnings,...i],d=xo(e.definition.text,e.definition.file),g=Q=>Q.at?.file===d.file&&Q.excerpt===void 0?{...Q,excerpt:d.excerpt(Q.at)}:Q,m=(Q,ee)=>BD(
Ln(Q),ee).map(g),{python:p,targets:b}=u,w=ND(u.workflow?.params??u.params??new Map,t.secretParams),y=ID(u.declared,t.secretParams,[n,s,l]),$=()=>({python:p,targets:b,
secrets:y,problems:m(f,"problems"),warnings:m(h,"warnings")}),{params:k,..._}=jD({sources:e,specs:w,given:l,inputOf:r,names:c,read:u});if(f.push(..._.problems),
h.push(..._.warnings),!u.draft)return $();e4(p,k,{problems:f,warnings:h});const S={problems:f,warnings:h,missing:new Map,ofInputs:new Map},{doubts:E}=u.draft,v=FD(
{...u.draft.workflow,params:w},E,e,S),O=new Map,A=new Set,x=new Map,R=[...f];for(const Q of v.jobs.values()){const ee=WD({job:Q,doubts:E,sources:e,params:k,ofDefinition:R},
S);O.set(Q.id,ee.job),x.set(Q.id,ee.unread),ee.isExpanded||A.add(Q.id)}const L=[...S.missing].map(([Q,ee])=>qD(Q,ee)),H=[...S.ofInputs.values()].map(Q=>JD(Q.problem,
Q.jobs,v)),oe=new Map([...O].filter(([Q])=>!x.get(Q)?.has("gcs_bucket")));f.push(...L,...H,...u4(t,oe));const X=DD(e,u.draft.workflow,{params:n,inputOf:r});h.push(
...kD(p,k,O),...SD(u.shell,k,O,X));const{problems:re,warnings:ie}=$(),B={workflow:v,params:k,jobs:O,warnings:ie};return{...f.length===0&&{plan:B},draft:{...B,unknown:{
ids:E.ids,combinations:A,arguments:x}},python:p,targets:b,secrets:y,problems:re,warnings:ie}}function jD(e){const{sources:t,specs:n,names:s,read:o,inputOf:i}=e,
r=o.draft?.doubts.params,a=h=>n.has(h)||r&&!r.includes(h),c=new Map([...e.given].filter(([h])=>a(h))),u=DP({specs:n,given:c,now:t.now,inputOf:i}),l=s?u.problems:
u.problems.filter(({code:h})=>h!=="missing-param"),f=r?xD(r,o.draft.workflow.name,t.inputs.secretParams):[];return{...u,problems:[...f,...l]}}function PD({inputs:e,
paramsFile:t=""}){const n=new Map,s=new Map,o=[],i=[];for(const c of[cc(t,"params_file"),cc(e.params,"params")]){o.push(...c.problems),i.push(...c.warnings);for(const[
u,l]of c.params)n.set(u,l),s.delete(u);for(const[u,l]of c.written)s.set(u,l)}const r=cc(e.params,"params").params;return{params:n,written:s,problems:o,warnings:i,
inputOf:c=>r.has(c)?"params":"params_file"}}function DD({inputs:e},{params:t},{params:n,inputOf:s}){const{matrix:o,matrixGlob:i,matrixJob:r}=e,a=o===void 0?i&&"\
matrix_glob":"matrix";return{inputOf:c=>n.has(c)&&n.get(c)!==null?s(c):void 0,defaultLine:c=>t.get(c)?.default?.at.line,matrixInput:c=>c===r?a:void 0}}function UD({
inputs:e,environment:t,files:n=[],wrongInputs:s},o){const{matrix:i,matrixJob:r,matrixGlob:a,machine:c}=e,u=s?.has("matrix_glob"),l=i===void 0||u?void 0:VP(i);return{
workflowName:e.workflowName,matrix:r&&(i!==void 0||u)?{job:r,values:l}:void 0,...a&&r&&{addedKey:{job:r,key:a.key,values:n}},given:o,variables:[...c.env.keys(),
...c.secrets.keys()],environment:t}}const Ec=200;function BD(e,t){if(e.length<=Ec)return e;const n=(e.length-Ec).toLocaleString("en-US");return[...e.slice(0,Ec),
{code:"more",message:`${n} more ${t} are not shown.`}]}function FD(e,t,{inputs:n},s){const{matrixJob:o}=n;if(o===void 0)return e;const i=e.jobs.get(o);if(!i){if(!t.
ids||t.ids.includes(o))return e;const a=ce(o,t.ids);return s.problems.push({code:"unknown-matrix-job",message:`input "matrix_job" names '${o}', which is not a j\
ob of workflow '${e.name}'.`,hint:a?`Did you mean '${a}'?`:`Jobs: ${t.ids.join(", ")}.`}),e}if(n.matrix===void 0)return e;const r=JP(i,n.matrix);return s.problems.
push(...r.problems),s.warnings.push(...r.warnings),{...e,jobs:new Map([...e.jobs,[i.id,r.job]])}}function WD(e,t){const{job:n,doubts:s,sources:o,params:i}=e,{inputs:r,
wrongInputs:a}=o,{problems:c,warnings:u}=t,l=iD(n,r,a);GD(n,l,t);const f=TD(n,r);c.push(...f);const h=a4(n,s);c.push(...h.problems);for(const{problem:k,isMistake:_}of r4(
n))(_?c:u).push(k);const{credentialsPath:d,...g}=l.draft;d&&u.push(VD(n,d.at));const m=bD(n,i,l.draft.maxParallelTasks),{maxParallel:p}=n.strategy,b=p&&{at:p.at,
text:String(p.value)};"problem"in m&&b&&!Wg(b,e.ofDefinition)&&c.push(m.problem);const{glob:w}=fP(n,o);w?.bucket!==void 0&&!w.files&&r.dryRun&&u.push(dP(n,w));const y=HD(
e,t),$={job:n,machine:f.length===0?l.draft:g,combinations:(w&&!w.files?void 0:y)??[],...w&&{glob:w},parallelism:"problem"in m?0:m.parallelism,...h.jobs.length>0&&
{needsArtifacts:h.jobs},...l.moves&&{moves:l.moves},...l.early};return zD($,l,r,t),{job:$,unread:l.unread,isExpanded:y!==void 0}}function GD(e,t,{problems:n,warnings:s,
missing:o,ofInputs:i}){for(const r of t.warnings)r.at===void 0&&s.some(({message:c})=>c===r.message)||s.push(r);for(const r of t.problems){if(r.code!=="invalid-\
input"){n.push(r);continue}const a=i.get(r.message);a?a.jobs.push(e.id):i.set(r.message,{problem:r,jobs:[e.id]})}for(const r of t.missing)o.set(r,[...o.get(r)??
[],e.id])}function HD({job:e,doubts:t,sources:n},{problems:s}){const o=n.inputs.matrix!==void 0&&n.inputs.matrixJob===e.id;if(t.strategies.has(e.id)&&!o){e.strategy.
matrix.size>0&&s.push(...Ga(e.strategy));return}const i=QP(e);if(i){s.push(i);return}const r=Zo(e.strategy);if("problems"in r){s.push(...r.problems);return}return r.
combinations}const KD=["machine_type","instance_template","provisioning_model","spot","preemptible","gpu_type","gpu_count"];function zD(e,t,n,s){const{problems:o,
warnings:i}=s,r=KD.every(u=>!t.unread.has(u)&&!t.reported.has(u));r&&o.push(...n4(e,n));const a=r?pD(e):void 0;a&&i.push(a),i.push(...l4(e));const c=wn(e).flatMap(
u=>LD({...e,machine:u})??[]);o.push(...c.slice(0,1))}function JD(e,t,n){if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(o=>`'${o}'`).
join(", ")}`;return{...e,message:e.message.replace(/\.$/,` (${s}).`)}}const VD=(e,t)=>({code:"key-file",message:`Job '${e.id}': runs-on.with.credentials_path is\
 a key file, which anybody who obtains it can use.`,at:t,hint:'Remove it and set the input "workload_identity_provider": workload identity federation needs no k\
ey.'}),YD={project_id:"$GOOGLE_CLOUD_PROJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function qD(e,t){return{code:"missing-input",message:`inpu\
t "${e}" is required: job${t.length>1?"s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in runs-on.with.`,hint:`Set the input "${e}" o\
r ${YD[e]}, or write ${e} under runs-on.with.`}}const mw=({unknown:e},t,n)=>n.some(s=>e?.arguments.get(t)?.has(s)),XD={trigger:{variable:"WORKFLOW_CORE_CONF_PAT\
H",setting:"conf_paths"},uses:{variable:"WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"reg\
istry_filter"}},ZD=["image","requirements","env","environment","secrets"];function QD(e,t,n){const s=[],o=[];for(const i of t){if(mw(e,i.job,ZD))continue;const r=e.
jobs.get(i.job);if(!r||t6(i,e,r,n))continue;const{machine:a}=r,c=a.requirements.length===0&&a.image===_n.image;(bi(i,e)||n===void 0&&c||wi(i)?s:o).push(n6(i,e))}
return{problems:s,warnings:o}}const e6=(e,t)=>e.kind!=="filter"&&!bi(e,t)&&!wi(e),bi=(e,t)=>e.kind==="trigger"&&e.name===t.workflow.name,wi=({kind:e,name:t})=>e===
"uses"&&ec(t);function t6(e,t,{job:n,machine:s},o){if(bi(e,t)||wi(e))return!1;if(e.kind==="trigger"&&t.workflow.siblings.has(e.name))return!0;const{variable:i,setting:r}=XD[e.
kind],a=n.model.get("extras"),c=[t.workflow.extras,a instanceof Map?a:new Map];if(s.env.has(i)||s.secrets.has(i)||e.settings.includes(r)||c.some(l=>l.has(r))||e.
hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;if(o===void 0||e.kind==="filter")return!1;if(e.kind==="trigger")return o.some(l=>/^conf\/.*\.ya?ml$/.
test(l));const[u=""]=e.name.split(/[/.]/);return e.hasTemplate||o.some(l=>l===`${u}.py`||l.startsWith(`${u}/`))}function n6(e,t){const{at:n,excerpt:s,name:o}=e,
{inside:i}=e,a=`${i?`Job '${i.job}' of workflow '${i.workflow}'`:`Job '${e.job}'`}${e.stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"u\
nknown-filter",message:`${a}: the library has no filter '${o}'.`,at:n,excerpt:s,hint:yR(o)};const c=(f,h)=>({code:"unknown-target",message:`${a}: ${f}`,at:n,excerpt:s,
hint:h});if(bi(e,t))return c(`triggers its own workflow '${o}'.`,"Use foreach or until for a loop.");if(wi(e))return c(`'${o}' is an action of GitHub, which can\
not run in a task.`,Qg);if(e.kind==="trigger"){const f=`Put it into this file, or into conf/${o}.yml with source: conf/.`;return c(`the task finds no workflow '${o}\
': it is not in this file.`,f)}const l=`Name its package in the input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE\
_REGISTRY_CALLER in "env_vars".`;return c(`the task finds no function '${o}'.`,l)}const s6=4*1024*1024,o6=5;async function i6(e,t){const n=(0,z.resolve)(e);for(let s=(0,z.
dirname)((0,z.resolve)(e,t));s.startsWith(n);s=(0,z.dirname)(s)){const o=await r6(s);if(o!==void 0){const i=await a6(o);return{folder:s,...i!==void 0&&{commit:i}}}
if(s===(0,z.dirname)(s))break}}async function r6(e){const t=(0,z.join)(e,".git"),n=await(0,ae.stat)(t).catch(()=>{});if(n?.isDirectory())return t;if(!n?.isFile())
return;const[,s]=/^gitdir: (.+)$/m.exec(await Us(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,z.isAbsolute)(s)?s:(0,z.join)(e,s)}async function a6(e){
const t=(await Us((0,z.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,z.resolve)(e,t);let s=(await Us((0,z.join)(e,"HEAD")))?.trim()??"";for(let o=0;o<o6;o++){
if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split("/").includes(".."))return;s=(await Us(
(0,z.join)(n,i)))?.trim()??c6(await Us((0,z.join)(n,"packed-refs"))??"",i)}}const c6=(e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"";async function Us(e){const t=await(0,ae.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>s6))return(0,ae.readFile)(
e,"utf8").catch(()=>{})}const u6=[3,11],l6=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^invalid syntax\. Maybe you meant|^invalid (?:non-printable )?character|^'(?:break|continue)' (?:outside|not properly in) loop/,
f6=/\b[rR]?[fF][rR]?["']/,d6=1e4,h6=8*1024*1024,m6=`
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
`;async function p6(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({mode:c,variants:u})=>[c,u])),o=g6(await b6(s,
t.environment.PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&pw(o,u6),r=[],a=[];for(const[c,u]of e.entries()){const l=o.answers[c];
if(!l)continue;const f=!pw(o,[3,12])&&u.variants.some(d=>f6.test(d));(i||u.isShell||!f&&l6.test(l.message)?r:a).push(u.problem(l))}return{problems:r,warnings:a}}
const pw=({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1];function g6(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}async function b6(e,t){const{spawn:n}=await Promise.
resolve().then(j.t.bind(j,31421,19));return new Promise(s=>{const o=n("python3",["-I","-S","-c",m6],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","pipe","ig\
nore"],signal:AbortSignal.timeout(d6),killSignal:"SIGKILL"});let i="";o.stdout.setEncoding("utf8").on("data",r=>{i+=r,i.length>h6&&o.kill("SIGKILL")}),o.on("err\
or",()=>s(void 0)),o.on("close",r=>s(r===0?i:void 0)),o.stdin.on("error",()=>{}).end(e)})}const gw=[Kn,"pydantic==2.11.7"],w6=/^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*(\d[\w.!+-]*)$/;
function y6(e){const t=new Map;for(const n of[...gw,...e]){const[,s,o]=w6.exec(n.trim())??[];if(s===void 0||o===void 0)continue;const i=s.toLowerCase().replace(
/[-_.]+/g,"-"),r=t.get(i),a=o.replace(/\+.*$/,"").replace(/(?:\.0)+$/,"");if(r&&r.version!==a)return[r.text,n];t.set(i,{version:a,text:n})}}const $6=e=>gw.includes(
e),k6=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,S6=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,vc=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,
_6=/^[\w./-]+\.txt$/;function E6(e){return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=k6.exec(t)?.[1]??(_6.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=S6.exec(t)?.[1];if(s!==void 0)return{kind:"constraints",path:s.trim()};if(t==="--require-hashes")return{kind:"require-hashes"};if(/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t))return yw(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise i\
n "env_vars".');if(t.startsWith("-")||/\s--\w/.test(t.replace(vc,"")))return yw(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--requir\
e-hashes" are supported here; editables and other options are not.');if(tn(t)!==t)return{kind:"refused",message:"An address contains a password or a token.",hint:M6};
const o=O6(t.replace(vc,"").trim());return o===void 0?{kind:"requirement",text:t}:{kind:"refused",message:`"${t.slice(0,200)}" is not a requirement.`,hint:o}})}
const Oc="[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?",v6=`\\[\\s*(?:${Oc}(?:\\s*,\\s*${Oc})*)?\\s*\\]`,bw="(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+!-]+",ww=new RegExp(`^${Oc}\
\\s*(?:${v6})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${bw}(?:\\s*,\\s*${bw})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`);function O6(e){if(e.length>1e3)return;const[t=""]=e.
split(/[\s;]/);if(ww.test(e)||/^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(t))return;const n=/^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.
exec(e);if(n){const[,i,r="",a]=n;return`Write ${i}${r==="=>"?">=":r==="=<"?"<=":"=="}${a}.`}const s=/^(?:python3? -m )?(?:uv )?pip3? install\s+(.+)$/.exec(e)?.[1];
if(s!==void 0)return`Write the packages alone, one per line:
  requirements: |
${s.split(/\s+/).filter(r=>!r.startsWith("-")).map(r=>`    ${r}`).join(`
`)}`;const o=e.split(/\s*,\s*|\s+/);return o.length>1&&o.every(i=>ww.test(i))?`Write one requirement per line:
  requirements: |
${o.map(i=>`    ${i}`).join(`
`)}`:'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'}const M6='Save the address of the index in Secret Manager, and pa\
ss it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',yw=(e,t)=>({kind:"refused",message:`\
"${tn(e.split(/\s/)[0]??"")}" is not a requirement.`,hint:t}),$w=e=>e.replace(vc,"")!==e,T6="-c ",A6=new Set(["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_IND\
EX"]);function N6(e,t){if(!t.some($w))return[...e].find(n=>A6.has(n))}async function x6(e,t){const n=new Map,s=new Map,o=new Map;for(const[i,r]of e.jobs){if(mw(
e,i,["requirements"]))continue;const{machine:a}=r,c=r.job.runsOn.with.get("requirements")?.at,u=c?`Job '${i}': runs-on.with.requirements`:'input "requirements"',
l=(g,m)=>{const p=`${u}: ${g}`;n.set(p,{code:"invalid-requirements",message:p,...c&&{at:c},...m&&{hint:m}})},f={requirements:[],constraints:[],mustHaveHashes:!1};
await kw(a.requirements,{workspace:t,folder:".",from:[]},f,l);const h=[...f.requirements,...f.constraints.map(g=>T6+g)];C6(f,l),R6([...f.requirements,...f.constraints],
l);const d=N6([...a.env.keys(),...a.secrets.keys()],h);d&&s.set(d,L6(d)),o.set(i,{...r,machine:{...a,requirements:h}})}return{plan:{...e,jobs:new Map([...e.jobs,
...o])},problems:[...n.values()],warnings:[...s.values()]}}async function kw(e,t,n,s){const o=(i,r)=>s(`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,r);for(const i of E6(
e))if(i.kind==="requirement")(t.isConstraints?n.constraints:n.requirements).push(i.text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.kind===
"refused")o(i.message,i.hint);else{const r=t.isConstraints||i.kind==="constraints";await I6(i.path,{...t,isConstraints:r},n,o)}}async function I6(e,t,n,s){const{
workspace:o,from:i}=t,r=z.posix.join(t.folder,e);if(i.includes(r)){s(`"${r}" includes itself.`);return}const a=await cs({workspace:o,path:r,input:"requirements"});
if("problem"in a){s(a.problem.message.replace(/^input "requirements": /,""),a.problem.hint);return}const c=new TextDecoder().decode(a.bytes).replace(/^\ufeff/,""),
u={...t,folder:z.posix.dirname(r),from:[...i,r]};await kw(c.split(/\r?\n/),u,n,s)}function C6({requirements:e,mustHaveHashes:t},n){const s=e.filter(o=>!$w(o));s.
length===0||!t&&s.length===e.length||n(`If one requirement has a hash, all need one; "${s[0]}" has none.`,'List all packages with their hashes, including those \
of ddeutil-workflow unless the image contains it: "pip-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}function R6(e,t){const[
n,s]=y6(e)??[];if(n===void 0)return;const o=$6(n)?"The library that runs the stages needs this version: remove yours, or allow it.":"Keep one of them.";t(`"${n}\
" and "${s}" contradict each other.`,o)}const L6=e=>({code:"extra-index",message:`${e} names a second index: pip installs the highest version from all indexes, \
so a public package of the same name can replace yours.`,hint:"Use one index for everything (PIP_INDEX_URL), or give every requirement its hashes."});var j6=j(38522);
const Bs=512;function P6(e){const n=[...e].sort((o,i)=>Buffer.compare(Buffer.from(o.path),Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:r})=>{const a=r?
493:420,c=[Sw({path:o,size:i.length,mode:a,type:"0"}),_w(i)];if(D6(o))return c;const u=Buffer.from(U6("path",o));return[Sw({path:"pax",size:u.length,mode:420,type:"\
x"}),_w(u),...c]}),s=(0,j6.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*Bs)]),{level:9});return s[9]=255,s}const Mc=e=>(0,Ne.createHash)("sha256").update(e).digest(
"hex"),D6=e=>Buffer.byteLength(e)<=100&&/^[\x20-\x7e]*$/.test(e);function Sw(e){const t=Buffer.alloc(Bs),n=(o,i,r)=>t.write(`${o.toString(8).padStart(r-1,"0")}\0`,
i,"latin1");Buffer.from(e.path).copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(e.
type,156,"latin1"),t.write("ustar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}function _w(e){
return Buffer.concat([e,Buffer.alloc((Bs-e.length%Bs)%Bs)])}function U6(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}const Ew=2e4,vw=256*1024*1024,B6=64*1024,F6=e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,B6).toString("latin1")),Ow=e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":"");async function W6(e,t){const n=[],s=Yp([]),o=[],i=[];let r=0;
const a=()=>n.length>Ew||r>vw,c=async u=>{const l=await(0,ae.realpath)((0,z.join)(e,u)).catch(()=>{}),f=l===void 0?void 0:await(0,ae.stat)(l),h=l===void 0?"..":
(0,z.relative)(e,l).split(z.sep).join("/");if(l===void 0||!f?.isFile()||h.startsWith("../")||s(h)){o.push(u);return}if(r+=f.size,a())return;const d=await(0,ae.readFile)(
l);F6(d)&&i.push(u),n.push({path:u,content:d,isExecutable:(f.mode&64)!==0})};for await(const{path:u}of qp(e)){if(a())break;t(u)&&await c(u)}return{files:n,stray:o,
keys:i,isTooMuch:a()}}function G6({files:e,isTooMuch:t},n){if(t)return{code:"source-too-large",message:`input "source" matches more than ${`${Ew.toLocaleString(
"en-US")} files and ${vw/1024/1024} MiB`}.`,hint:"Match fewer files, or store data in a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "sourc\
e" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, relative to the workspace, and check that actions/checkout is an earlier step."}}function H6({
stray:e,keys:t}){const n={code:"source-link",message:`input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${Ow(
e)}.`},s={code:"source-private-key",message:`input "source": these files look like private keys, and are sent to the bucket and to every task: ${Ow(t)}.`,hint:'\
Exclude them with a pattern that starts with "!", and save the key in Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}async function K6(e){
const{patterns:t}=e;let n;try{n=await W6(await(0,ae.realpath)(e.workspace),XI(t))}catch(i){if(!(i instanceof Yo))throw i;const{code:r,message:a}=i;return{problems:[
{code:r,message:`input "source": ${a}`}],warnings:[]}}const s=G6(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:P6(o),paths:o.
map(({path:i})=>i).sort()},problems:[],warnings:H6(n)}}async function z6({runner:e,environment:t,gitHub:n},s){const{draft:o,...i}=iP(e.inputs,t),r=qs(t).problems.
map(t8),a={...i.inputs&&r.length===0&&{inputs:o},file:e.inputs.workflow??"",definitionText:"",secrets:[],warnings:i.warnings},c=[...i.problems,...r];if(!o.workflow)
return{...a,problems:c};const u=t.GITHUB_WORKSPACE||process.cwd(),l=await n8(n,o,u);if(l){const k=!i.wrong.has("dry_run")&&!i.wrong.has("allow_unsafe_events");return{
...a,problems:k?[...c,l]:c}}const{definition:f,params:h,unread:d}=await Y6(o,u),{file:g,text:m}=f,p=[...c,...d];if(m===void 0)return{...a,file:g,problems:p};const b=await X6(
o,u),w={inputs:o,definition:{text:m,file:g},...h?.text!==void 0&&{paramsFile:h.text},environment:t,...b.files&&{files:b.files},wrongInputs:new Set([...i.wrong,...h?.
problems.length?["params_file"]:[]]),now:new Date(s)},y=await J6(w,[...p,...b.problems],u),$=[...i.warnings,...y.warnings];return{...a,file:g,definitionText:m,...y,
warnings:$}}async function J6(e,t,n){const{inputs:s,environment:o}=e,i=hw(e),r=i.plan??i.draft,a=await p6(i.python,{isDefaultImage:e8(r,s).every(p=>p===_n.image),
environment:o}),c=await Mw(r,s,n),{source:u,...l}=await q6(s,n),f=p=>V6(i.problems,p)&&(l.problems.length===0||r!==void 0&&!e6(p,r)),h=r?QD(r,i.targets.filter(f),
u?.paths):{problems:[],warnings:[]},d=el(i.secrets),g=Tw(d),m=g([...t,...Ln([...i.problems,...a.problems,...h.problems]),...c?.problems??[],...r?await s8(r,n):[],
...l.problems]);return{...c&&m.length===0&&{...Aw(c,g),sources:e},...u&&{source:u},secrets:d,problems:m,warnings:g([...Ln([...i.warnings,...a.warnings,...h.warnings]),
...c?.warnings??[],...l.warnings,...Z6(e.files,u?.paths)])}}const V6=(e,{at:t})=>e.every(n=>n.at?.line!==t.line||n.at.column!==t.column);async function Y6(e,t){
const n=await Nw({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?await Nw({workspace:t,path:e.paramsFile,input:"params_file"}):void 0;return{definition:n,
params:s,unread:[...n.problems,...s?.problems??[]]}}const q6=async(e,t)=>e.source.length>0?K6({workspace:t,patterns:e.source}):{source:void 0,problems:[],warnings:[]};
async function X6({matrixGlob:e},t){if(!e||e.bucket!==void 0)return{problems:[]};const n=await eC(t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,
problems:[]}}function Z6(e=[],t=[]){const n=new Set(t),s=e.filter(r=>!n.has(r)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.
length===e.length?"none":`${s.length} of ${e.length}`} of the files it matches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'\
Name them in the input "source" if the tasks read them.'}]}async function Q6(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const r=hw({...s,files:t}),
a=n.GITHUB_WORKSPACE||process.cwd(),c=await Mw(r.plan,o,a),u=Tw(i),l=u([...Ln(r.problems),...c?.problems??[]]),f=new Set(e.warnings.map(({message:d})=>d)),h=u(r.
warnings).filter(({message:d})=>!f.has(d));return!c||l.length>0?{...e,problems:l,warnings:h}:{...e,...Aw(c,u),problems:l,warnings:h}}async function Mw(e,t,n){if(!e)
return;const s=await x6(e,n),o=hP(s.plan,t.only),i=[...s.problems,...o.problems];return{whole:s.plan,part:o.plan,problems:i,warnings:s.warnings}}const Tw=e=>t=>t.
map(n=>f$(n,e)),Aw=({whole:e,part:t},n)=>({plan:{...t,warnings:n(t.warnings)},whole:e}),e8=(e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.image):[t.machine.
image],t8=e=>({code:"invalid-proxy",message:e});async function Nw(e){const t=await cs(e);if("problem"in t)return{file:e.path,problems:[t.problem]};const{text:n,
problems:s}=qv(t.bytes,t.file);return{file:t.file,text:n,problems:s}}async function n8({outsiders:e,eventName:t,commit:n},s,o){if(!e||s.allowUnsafeEvents||s.dryRun)
return;const i=c=>({code:"unsafe-event",message:`The event ${t} ${c}; the run is refused.`,hint:'Use the event "pull_request" with "dry_run: true" for forks, or\
, if every change is reviewed first, "allow_unsafe_events: true".'});if(e.code==="fork")return i("gives this job's cloud access to code of a fork");if(e.code===
"unknown")return i("can be triggered by outsiders, and its payload does not say whose code it is about");const r=await i6(o,s.workflow);if(!r||r.commit===n)return;
const a=r.commit?.slice(0,7)??"a commit that cannot be read";return i(`can be triggered by outsiders, and the definition is not from its commit: HEAD of ${r.folder}\
 is ${a}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}async function s8(e,t){const n=[];for(const{job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)
continue;const r=`Job '${s.id}': credentials_path`,a=await cs({workspace:t,path:i.value,input:"credentials_path"});if("problem"in a){const{code:u,message:l}=a.problem;
n.push({code:u==="file-not-found"?"no-key-file":u,message:l.replace(/^input "credentials_path"/,r),at:i.at,hint:'Remove credentials_path and set the input "work\
load_identity_provider", which needs no key.'});continue}const c=Vf(new TextDecoder().decode(a.bytes));typeof c=="string"&&n.push({code:"invalid-key-file",message:`${r}\
: "${i.value}" ${c}.`,at:i.at,hint:'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.'})}return n}
async function o8(e,t,{definitionText:n,source:s}){const{plan:o}=e,[i]=t.buckets;if(!i)return;const r=await e.clients.storage(i),a=(u,l,f)=>r.create({bucket:i.name,
name:t.folder+u,content:l,contentType:f},e.stop),c={run_id:t.runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:Mc(
s.archive)},...i8(o),library:Kn,task_contract:Hn};await Promise.all([...s?r8(e,t,s):[],a("definition.yml",n,"application/yaml"),a("params.json",_e(o.params,2),"\
application/json"),a("run.json",`${JSON.stringify(c,null,2)}
`,"application/json")])}function i8({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};return{}}function r8(e,t,n){
return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),r={bucket:o.name,name:yr(t)};await i.create({...r,content:n.
archive,contentType:"application/gzip"},e.stop)})}const a8=1.1;function c8(e,t,n,s){const o=new Map([...e.jobs.keys()].map(a=>[a,[]]));let i=0,r=0;return s.outputs(
{run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(a,c){o.get(a)?.push(c),i++,!(i<r*a8)&&(r=i,s.outputs({batch_jobs:Dl(o)}))}}}const u8=e=>async(...t)=>{
const n=await e(...t),s=[];let o=0;for await(const c of n.body??l8()){if(o+=c.length,o>os)throw new is;s.push(c)}const{status:i,statusText:r,headers:a}=n;return new Response(
s.length===0?null:Buffer.concat(s),{status:i,statusText:r,headers:a})};async function*l8(){}const yi=100,f8=10,d8=3,h8=15e3,m8=6e4;async function p8(e,t){const{
getOctokit:n}=await Promise.all([j.e(119),j.e(413)]).then(j.bind(j,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:u8(s.request.endpoint.DEFAULTS.
request?.fetch??fetch)}}function g8(e){let t;const n=()=>(t??=p8(e.token,e.apiUrl),t),s=`/repos/${e.repository}`,o=f=>({service:"github",operation:f,resource:e.
repository,attemptMs:h8,totalMs:m8,signal:e.signal,...e.patience}),i=async(f,h,d,g)=>e.call(o(f),async m=>{const{octokit:p,send:b}=await n(),{data:w}=await p.request(
h,{...d,request:{signal:m,fetch:b}});if(!g(w))throw new Re("the answer is not what GitHub documents");return w}),r=async(f,h,d,g)=>{let m=!1;return e.call(o(f),
async p=>{const b=m?await g():void 0;if(m=!0,b!==void 0)return b;const{octokit:w,send:y}=await n(),{data:$}=await w.request(h,{...d,request:{signal:p,fetch:y}});
if(!Tc($))throw new Re("the answer is not what GitHub documents");return Number($.id)})},a=async f=>{const h=[];for(let d=1;d<=d8;d++){const g=`GET ${s}/commits\
/${encodeURIComponent(f)}/check-runs`,w=(await i("list check runs of",g,{filter:"all",per_page:yi,page:d},y=>Array.isArray(y?.check_runs))).check_runs;if(h.push(
...w.map(b8)),w.length<yi)break}return h};let c;const u=()=>{const f=h=>h?.data?.viewer??{};return c??=i("ask who writes in",`POST ${e.apiUrl.replace(/\/v3$/,"")}\
/graphql`,{query:"{ viewer { databaseId } }"},h=>Number.isSafeInteger(f(h).databaseId)).then(h=>Number(f(h).databaseId)),c},l=async(f,h)=>{const d=`GET ${s}/iss\
ues/${f}/comments`;for(let g=1;g<=f8;g++){const p=await i("list comments in",d,{per_page:yi,page:g},Array.isArray),b=p.filter($=>String($.body??"").startsWith(h)),
w=b.length>0?await u():void 0,y=b.find(({user:$})=>$?.id===w);if(y)return Number(y.id);if(p.length<yi)return}};return{createCheckRun(f){const h=async()=>(await a(
String(f.head_sha))).find(({externalId:d})=>d===f.external_id)?.id;return r("create check run in",`POST ${s}/check-runs`,f,h)},async updateCheckRun(f,h){await i(
`update check run ${f} in`,`PATCH ${s}/check-runs/${f}`,h,Tc)},checkRuns:a,async upsertComment(f,{marker:h,body:d,isOnlyUpdate:g}){const m=await l(f,h);if(m!==void 0)
await i("update comment in",`PATCH ${s}/issues/comments/${m}`,{body:d},Tc);else if(!g){const p=`POST ${s}/issues/${f}/comments`;await r("create comment in",p,{body:d},
()=>l(f,h))}}}}const Tc=e=>Number.isSafeInteger(e?.id),b8=e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.
output?.annotations_count??0)}),xw={124:'the time limit of the command "timeout" was reached',126:"not executable",127:"command not found",130:"interrupted, SIG\
INT",134:"aborted, SIGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"stopped from outside, SIGTERM"},w8=e=>e in xw,Iw=e=>{const t=xw[e];return t===void 0?
`exit code ${e}`:`exit code ${e} (${t})`},Ac=10,$i=4e3,Nc=200,xc=12;function Cw(e,t=Ac){const n=oo(e),s=Lw(n.plan.workflow.file),o=Qi(n).map(a=>y8(a,s)),i=[...$8(
n,s),...o],r=n.warnings.map(a=>({path:s,startLine:n.plan.workflow.at.line,level:"warning",title:fe(n.plan.workflow.name,Nc),message:ki(a)}));return[...Ic(i,t,"c\
ause"),...Ic(r,t,"warning")]}function Rw(e,t={}){const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:Lw(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:ki(s.message+o)}]});return Ic(
n,t.limit??Ac,"problem")}function y8(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,r=s.slice(0,xc).map(g=>Jo(g.combination)),a=s.
length>xc?`, and ${J(s.length-xc)} more`:"",c=i>1&&s.length>0?`${J(s.length)} of ${P(i,"combination")}: ${r.map(g=>`[${g}]`).join(", ")}${a}`:"",{exitCode:u=1,origin:l}=n,
h=l==="stage"&&w8(u)&&!n.message.includes(`exit code ${u}`)?Iw(u):"",d=[it(n),c,h,n.hint??""].filter(g=>g!=="");return{path:n.file?.path??t,startLine:n.file?.line??
er(o,n),level:"failure",title:fe(gk(e),Nc),message:ki(d.join(`
`))}}const $8=({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:fe(`${t.workflow.name} was aborted`,Nc),message:ki(
[it(e),e.hint??""].join(`
`))}];function Ic(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.length;return[...s,{
...o,title:`and ${P(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,$i).toWellFormed()}]}const ki=e=>{const t=ot(e.slice(0,$i*2)).trim();return t.length<=
$i?t:`${t.slice(0,$i-1).toWellFormed()}\u2026`},Lw=e=>e.replace(/^(\.\/+)+/,""),k8=[{causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},
{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},
{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[Cc,...S8]=k8,
jw={jobRows:5,warnings:3,gridCells:0,params:0},_8=[{...Cc,jobRows:300,warnings:50,gridCells:600,params:100},{...Cc,jobRows:50,warnings:10,gridCells:0,params:20},
{...Cc,...jw},...S8.map(e=>({...e,...jw}))];function Rc(e,t){let n="";for(const[s,o]of _8.entries())if(n=e(o,s===0),Bt(n)<=t)return n;return Lc(n,t)}const Pw=`

\u2026`;function Lc(e,t){if(Bt(e)<=t)return e;const n=Math.max(0,t-Bt(Pw)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${Pw}`}const jc=9e5,Si=e=>`${e.filter(t=>t!=="").join(`

`)}
`,_i={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},Ei=50,vi=6e4,Dw=250,E8=255,v8=(e,t)=>({...M8(e),status:"in_progr\
ess",started_at:Uw(t.startedMs),output:Dc(t)}),O8=e=>({status:"in_progress",output:Dc(e)});function Pc(e){const t=Dc(e),n=e.annotations.map(T8),s=n.slice(0,Ei),
o=[{status:"completed",conclusion:e.conclusion,completed_at:Uw(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];for(let i=Ei;i<n.length;i+=Ei)o.push({output:{
...t,annotations:n.slice(i,i+Ei)}});return o}const M8=e=>({name:fe(e.name,Dw),head_sha:e.headSha,...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==
void 0&&{details_url:e.detailsUrl}}),Dc=e=>({title:fe(e.title,Dw),summary:Lc(e.summary,vi)}),T8=e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.
startColumn!==void 0&&{start_column:e.startColumn,end_column:e.startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:fe(e.title,E8)}),
Uw=e=>`${new Date(e).toISOString().slice(0,19)}Z`,Bw=5;function Fw({jobs:e,endedMs:t}){if(!e.some(({early:i})=>i))return"";const n=$p({jobs:e,endedMs:t}).reduce(
(i,{early:r})=>i+(r?.savedMs??0),0),s=co(e,void 0)?.waitedVcpuHours??0;return`Started early: ${n<1e3?"saves nothing":`saves about ${we(n)}`}, machines waited ${We(
s)} vCPU-hours`}function A8(e){const t=Fw(e);if(t==="")return"";const n=e.jobs.filter(({early:r})=>r?.reason!==void 0);if(n.length===0)return`${t}.`;const s=n.slice(
0,Bw).map(N8).join("; "),o=n.length-Bw,i=o>0?` and ${P(o,"more job")}`:"";return`${t}. In vain: ${s}${i}.`}const N8=({planned:e,early:t})=>`${be(e.job.id,80)} (${K(
t?.reason??"",200)})`,x8=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function Oi(e,t){const[n="",...s]=e.trim().split(`
`);if(s.length>0){const a=rt(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${Oi(n,t)}

${a}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let r=0;for(const a of o.matchAll(x8))i.push(Ww(o.slice(r,a.index),t)),i.push(rt(a[0],{lines:1,characters:1e3},
"sh")),r=a.index+a[0].length;return i.push(Ww(o.slice(r),t)),`**What to do:** ${i.filter(a=>a!=="").join(`

`)}`}const Ww=(e,t)=>K(e.replace(/^[\s.;,)]+/,"").trim(),t),I8=3,Gw=20,Hw=24,C8=2e5;function R8(e){const{causes:t,detail:n}=e;if(t.length===0)return"";const s=t.
slice(0,n.causes),o=s.map((i,r)=>P8({...e,cause:i,position:r}));if(t.length>s.length){const i=t.slice(s.length),r=i.reduce((a,c)=>a+c.combinations.length,0);o.push(
`\u2026 and ${P(i.length,"more cause")} (${P(r,"task")}).`)}return[...t.length>1?[L8(e,s)]:[],...o].join(`

`)}function L8(e,t){return at([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(s+1),be(it(n.failure).
trimStart().split(`
`)[0]??"",120),Kw(n),`${j8(n)} ${Uc(n,e)}`]))}const Kw=e=>`${J(Math.max(1,e.combinations.length))} of ${J(e.job.planned.combinations.length)}`,j8=e=>{const t=e.
failure.stagePath.at(-1),n=be(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${be(t,40)}`},zw=e=>{const t=e.failure.stagePath.map(s=>be(s,80)),n=be(e.job.
planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},Uc=(e,t)=>{const{file:n}=e.failure;if(n)return Ge(be(`${n.path}:${n.line}`,160),t.links.
source?.(n.path,n.line));const s=er(e.job,e.failure);return Ge(K(`${t.file.split("/").at(-1)}:${s}`),t.links.definition?.(s))};function P8(e){const{cause:t,detail:n}=e,
{failure:s}=t,o=e.causes.length===1,i=[o?`${zw(t)} at ${Uc(t,e)}`:Uc(t,e),t.job.planned.combinations.length>1?`${Kw(t)} tasks`:"",s.exitCode===void 0?"":Iw(s.exitCode),
t.combinations.length===1?B8(t,e.links):""].filter(l=>l!==""),r=D8(s),a={lines:n.tracebackLines,characters:n.lineLength},c=o&&r!=="",u=fe(s.hint??"",600);return[
...o?[]:[`### \u274C ${e.position+1}. ${zw(t)}`],i.join(" \xB7 "),...u===""?[]:[Oi(u,600)],...U8({...e,verdict:o?e.verdict:""},c?r:""),...c?[rt(r,{...a,lines:Math.
min(a.lines,Hw)})]:[],...t.combinations.length>1?[F8(e)]:[],...r!==""&&(!c||r.split(`
`).length>Hw)?[Ie("Traceback",rt(r,a))]:[],...W8(t,r,n)].join(`

`)}function D8({traceback:e="",message:t,origin:n}){const s=ot(e.slice(-C8)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==ot(t).trim()?s:""}function U8(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${J(n.messages)} similar messages; this is the first.`]:
[],i=ot(it(n.failure).slice(0,s.lineLength*20)).trim(),r=i.length<=300&&!i.includes(`
`);return r&&e.verdict.includes(i.replace(/\[Errno \d+\] /,"").replace(/\.$/,""))||t.includes(i)?o:r?[be(i),...o]:[rt(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}const B8=(e,t)=>{const[n]=e.combinations;if(!n)return"";const s=Jo(n.combination);return[s===""?"":be(s,160),Jw(n),
n.attempts>1?`${J(n.attempts)} tries`:"",Vw(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},Jw=e=>e.startedMs===void 0||e.endedMs===void 0?"":pn(we(e.endedMs-e.startedMs));
function Vw(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.batchJobs.length===1&&{taskIndex:t.index}});return o===
void 0?"":Ge("log",o)}function F8(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.detail.failed),o=Np(s.map(d=>d.combination)),i=o.length>I8,r=n.logs!==void 0&&
t.job.batchJobs.length>0,a=s.some(d=>d.attempts>1),c=[{title:"Task",align:"right"},...i?[{title:"Combination"}]:o.map(d=>({title:K(d,40)})),{title:"Time",align:"\
right"},...a?[{title:"Tries",align:"right"}]:[],...r?[{title:"Log"}]:[]],u=d=>[String(d.index),...i?[K(Jo(d.combination),160)]:o.map(g=>K(C(d.combination.matrix.
get(g)??""),60)),Jw(d),...a?[String(d.attempts)]:[],...r?[Vw(t.job,d,n)]:[]],l=at(c,s.slice(0,Gw).map(u)),f=s.slice(Gw),h=t.combinations.length-s.length;return[
l,...f.length>0?[Ie(`${P(f.length,"more failed task")}`,at(c,f.map(u)))]:[],...h>0?[`\u2026 and ${P(h,"more failed task")}, listed in the output \`failed\` and th\
e run's folder.`]:[]].join(`

`)}function W8(e,t,n){const s=new Set([...t.split(`
`),...it(e.failure).split(`
`)].map(Yw)),o=d=>e.failure.origin==="stage"&&d.startsWith("\xB7 packages:"),i=d=>!o(d)&&!s.has(Yw(d)),r=e.failure.lastLines??[],a=G8(r,n.logLines,i),c=d=>fe(d)!==
"",u=a.some(c)||r.some(d=>c(d)&&i(d));if(a.length===0||!u)return[];const l={lines:n.logLines,characters:n.lineLength},f=jl(a.join(`
`),l),h=t===""||e.failure.name==="CalledProcessError";return[Ie("Last lines of the task",rt(f.join(`
`),l),h)]}function G8(e,t,n){const s=[];for(let o=e.length-1;o>=0&&s.length<t;o--){const i=e[o]??"";n(i)&&s.push(i)}return s.reverse()}const Yw=e=>ot(e).replace(
/"[^"]*\/([^"/]+", line )/,'"$1').replace(/^· (?:failed|cannot run): /,"").replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /,"").trim(),Bc=({provisioningModel:e})=>e===
"STANDARD"?"":e.toLowerCase().replace("_"," ");function qw(e){const t=[e.cpuMilli===void 0?"":`${e.cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":`${e.memoryMib} M\
iB`].filter(n=>n!=="");return[e.machineType,Bc(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>0?`${t.join(" and ")} a task`:""].filter(n=>n!=="").join(
", ")}const Xw=e=>(e.instanceTemplate===void 0?e.machineType:"from template")+(Bc(e)&&`, ${Bc(e)}`);function H8(e){const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),
o=s.map(a=>{const c=pl(a,n),u=f=>f?We(f):"",l=n&&c?.amount!==void 0?K(ro(c.amount,n)):"";return[K(a.planned.job.id,80),K(qw(a.planned.machine),120),K(a.planned.
machine.region,60),be(a.planned.machine.image,120),c?J(c.machines):"",u(c?.paidVcpuHours),u(c?.workedVcpuHours),...n?[l]:[]]}),i=t.length-s.length,r=[{title:"Jo\
b"},{title:"Machine"},{title:"Region"},{title:"Image"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",align:"right"},{title:"Worked",align:"right"},...n?
[{title:"Cost",align:"right"}]:[]];return[at(r,o)+(i>0?`

\u2026 and ${P(i,"more job")}.`:""),K8(t,n)].filter(a=>a!=="").join(`

`)}function Fc(e,t){const n=co(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${ro(n.amount,t)}`:"";return[O$(n),s].filter(o=>o!=="").join(", ")}function K8(e,t){
const n=Fc(e,t);if(n==="")return"";const s=t?z8(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(i=>be(i,80)).join(", ")}.`:"";return`Together ${K(
n)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${o}`}function z8(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(
({machineTime:i})=>i?.machines)).filter(({machine:o})=>Yn(o,t)===void 0);return[...new Set(s.map(({machine:o})=>dl(o)))]}function J8(e){const{outcome:t,links:n}=e,
s=Y8(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(l=>l.batchJobs.length>0),i=new Set(t.jobs.map(l=>Xw(l.planned.machine))).size>1,r=[{title:"Job"},{title:"Re\
sult"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],a=s.map(l=>{
const f=Ko(l,t.endedMs);return[K(l.planned.job.id,80),q8(l),pn(X8(l)),...o?[Q8(l,n)]:[],f?pn(we(f.queueMs)):"",f?.runMs===void 0?"":pn(we(f.runMs)),...i?[V8(l)]:
[]]}),c=t.jobs.length-s.length,u=c>0?`

\u2026 and ${P(c,"more job")}.`:"";return at(r,a)+u}const V8=e=>pn(K(Xw(e.planned.machine),60)).replaceAll("-","&#8209;");function Y8(e,{badJobRows:t,jobRows:n}){
if(e.length<=n)return e;const s=e.filter(a=>!Ze(a.status)),o=e.filter(a=>!s.includes(a)),i=s.slice(0,t),r=new Set([...i,...o.slice(0,Math.max(0,n-i.length))]);return e.
filter(a=>r.has(a))}const q8=e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":K(e.reason??"",160);return pn(Pp[e.status])+(t===""?"":`: ${t}`)},X8=e=>{const t=e.
planned.combinations.length,n=c=>c.startedMs!==void 0||c.reusedFrom!==void 0;if(e.batchJobs.length===0&&!e.combinations.some(n))return`none of ${J(t)}`;const s=e.
combinations.filter(c=>c.status==="SUCCESS").length,o=Z8(e),i=o>0?`, ${J(o)} retried`:"",r=e.combinations.filter(c=>c.reusedFrom!==void 0).length,a=r>0?`, ${J(r)}\
 reused`:"";return`${J(s)} / ${J(t)}${a}${i}`},Z8=e=>e.combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0);function Q8(e,t){return e.batchJobs.slice(-3).map(
n=>{const s=e.batchJobs.length===1?"logs":`try ${n.attempt+1}`,o=Ge(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o}\
 ${Ge("console",i)}`}).join(" ")}const e3=12,t3=12,n3=60,s3=4;function o3(e,t){const n=Np(e.combinations.map(c=>c.combination)),s=e.combinations.some(c=>c.startedMs!==
void 0||c.status==="FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(c=>c.status)).size===1&&e.combinations.length>n3)return;const i=`\
Matrix of ${e.planned.job.id} (${P(e.combinations.length,"combination")})`,r=e.combinations.length<=t?i3(e.combinations,n):void 0;if(r!==void 0)return Ie(i,r);const a=u3(
e,n);return a===void 0?void 0:Ie(`${i}: where failures are`,a)}function i3(e,t){const n=t.map(a=>c3(e,a)),s=n.reduce((a,c)=>a*c.length,1)<=e.length*4;if(t.length>
3||!s)return;if(t.length===1)return a3(e,t[0]??"");const o=t.map((a,c)=>({key:a,values:n[c]??[]})).sort((a,c)=>a.values.length-c.values.length)[0];if(!o||o.values.
length>e3)return;const i=t.filter(a=>a!==o.key),r=new Map;for(const a of e){const c=i.map(h=>Fs(a.combination.matrix.get(h))),u=JSON.stringify(c),l=r.get(u)??{head:c,
cells:new Map},f=Fs(a.combination.matrix.get(o.key));l.cells.set(f,(l.cells.get(f)??"")+Zw(a)),r.set(u,l)}return at([...i.map(a=>({title:K(a,40)})),...o.values.
map(a=>({title:K(`${o.key}=${a}`,40)}))],r3([...r.values()].map(({head:a,cells:c})=>({head:a,cells:o.values.map(u=>c.get(u)??"")}))))}function r3(e){const t=[];
for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=({head:u,cells:l})=>l.every((f,h)=>f===s.cells[h])&&u.slice(0,-1).every((f,h)=>f===s.head[h]),i=e.findIndex(
(u,l)=>l>n&&!o(u)),r=i===-1?e.length:i,a=e[r-1],c=r-n>=s3&&a!==void 0;for(const u of c?[s]:e.slice(n,r)){const l=u.head.map((f,h)=>{const d=c?a?.head[h]??f:f;return d===
f?K(f,60):`${K(f,60)} \u2026 ${K(d,60)}`});t.push([...l,...u.cells])}n=r}return t}const a3=(e,t)=>`${be(t,40)}: ${e.map(n=>`${Zw(n)} ${K(Fs(n.combination.matrix.
get(t)),40)}`).join(" \xB7 ")}`,Zw=e=>e.reusedFrom===void 0?Vo(e.status):`${Vo(e.status)} reused`,Fs=e=>e===void 0?"":C(e),c3=(e,t)=>[...new Set(e.map(n=>Fs(n.combination.
matrix.get(t))))];function u3(e,t){if(mn(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const r=Fs(o.combination.matrix.get(
i)),a=`${i}=${r}`,c=n.get(a)??{key:i,value:r,failed:0,all:0};c.all+=1,o.status==="FAILED"&&(c.failed+=1),n.set(a,c)}const s=[...n.values()].filter(o=>o.failed>0).
sort((o,i)=>i.failed/i.all-o.failed/o.all||i.failed-o.failed).slice(0,t3);return at([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],
s.map(o=>[`${K(o.key,40)} = ${K(o.value,60)}`,`${J(o.failed)} of ${J(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}const l3=40,f3=120,Wc=24,Gc=(e,t=40)=>fe(
e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed",Qw=e=>["```mermaid",...e,"```"].join(`
`),d3=e=>e.map(t=>({job:t.planned.job,picture:Vo(t.status),note:h3(t)})),h3=e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,n=e.planned.combinations.
length;return n===1?"":`${J(t)} of ${J(n)}`};function ey(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.job.needs.map(o=>`  ${t.get(o)} -\
-> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>l3||n.length>f3))return Qw([`flowchart ${m3(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.note===""?"":`<br/>${Gc(
s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${Gc(s.job.id)}`.trim()}${o}"]`}),...n])}function m3(e){const t=new Map(e.map(o=>[o.job.id,o.job])),n=new Map,
s=o=>{const i=n.get(o);if(i!==void 0)return i;const r=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,r),r};return Math.max(0,...e.map(o=>s(o.job.id)))}
function p3(e){const t=$p(e),n=e.jobs.filter(u=>u.batchJobs.length>0);if(n.length===0)return;const s=n.length<=Wc?n:k3(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=u=>$3(
u-e.startedMs),r=s.flatMap(u=>{const l=u.status==="FAILED"?"crit, ":"active, ";return[`  section ${Gc(u.planned.job.id,24)}`,...u.batchJobs.flatMap(f=>{const h=f.
endedMs??e.endedMs,d=f.runningMs??h,g=u.combinations.filter(w=>w.reusedFrom===void 0).length,m=P(g,"task"),p=f.attempt===0?`run ${m}`:`retry ${f.attempt}`,b=[` \
 queue :done, ${i(Ho(f))}, ${i(d)}`];return f.runningMs!==void 0&&b.push(`  ${p.replaceAll(","," ")} :${l}${i(d)}, ${i(h)}`),b})]}),a=t.map(u=>u.planned.job.id).
join(" \u2192 "),c=n.length-s.length;return{title:`Timeline${t.length>1?`, critical path: ${fe(a,160)}`:""}${c>0?`; ${P(c,"shorter job")} not shown`:""}`,diagram:Qw(
["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?"%M:%S":o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${y3(o)}`,...r])}}const g3={second:[
1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,3,6,12],day:[1,2,5]},b3={second:1e3,minute:6e4,hour:36e5,day:864e5},w3=5;function y3(e){for(const t of["second",
"minute","hour","day"]){const n=g3[t].find(s=>s*b3[t]*w3>=e);if(n!==void 0)return`${n}${t}`}return"1week"}const $3=e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.
max(0,e)/1e3)*1e3).toISOString().slice(0,19).replace("T"," ");function k3(e,t,n){const s=r=>{const a=Ko(r,n);return a?a.endedMs-a.startedMs:0},o=e.filter(r=>!t.
includes(r)).sort((r,a)=>s(a)-s(r)),i=new Set([...t.slice(-Wc),...o].slice(0,Wc));return e.filter(r=>i.has(r))}function S3({batchJobs:e,planned:t}){const n=new Map;
for(const i of e){if(i.combinations.length===0)continue;const r=Hc(i.machine),a=n.get(r);a?a.count+=i.combinations.length:n.set(r,{record:i,count:i.combinations.
length})}const s=[...n.values()].filter(({record:i})=>_3(i,t.machine)),[o]=s;return o?[...n.values()].map(({record:i,count:r})=>{const a=!s.some(l=>l.record===i),
c=a?o.record.machine:t.machine,u=It(c,i.machine).replace(/ machines( in| with|$)/,"$1");return`${J(r)} on ${u}${a?"":E3(i,e)}`}).join(", "):""}const Hc=({provisioningModel:e,
machineType:t,region:n,zones:s,memoryMib:o,image:i})=>JSON.stringify([e,t,n,s,o,i]),_3=({machine:e},t)=>Hc(e)!==Hc(t);function E3(e,t){switch(e.why){case"waited":{
const n=t.slice(0,t.indexOf(e)).findLast(({waitedMs:s})=>s!==void 0);return` after ${we(n?.waitedMs??0)} without machines`}case"refused":return", because Batch \
had no capacity or quota for others";case"lost":return" after too many lost machines";case"memory":return" after they ran out of memory";default:return""}}function v3({
jobs:e,status:t},n){if(Ze(t))return"";const s=e.reduce((a,{planned:c})=>a+c.combinations.length,0),o=e.flatMap(({combinations:a})=>a).filter(a=>a.status==="SUCC\
ESS").length,i=s-o;if(o===0||i===0)return"";const r=i===1?"the task that did not succeed":`the ${P(i,"task")} that did not succeed`;return n?`**Re-run failed jo\
bs** runs only ${r}; ${o===1?"one result is":`${J(o)} results are`} kept.`:`With \`resume: true\`, **Re-run failed jobs** runs only ${r}; without it, everything\
 runs again.`}const O3=8,M3=100,ty=2e4;function T3({jobs:e,plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=Xe(t);return e.filter(({status:i})=>i===
"FAILED").flatMap(i=>{const[r=""]=wt(i.planned.job.id,new Map).split("/"),a=A3(i,r,n.has(i.planned.job.id)),c=u=>Fe(u,s)===u;return a.length<=M3&&a.every(c)?a:c(
r)?[r]:[]})}function A3(e,t,n){const s=mn(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:N3(e,s),r=new Set;for(const a of s){
const c=Kc(a),u=c.find(f=>i.has(f)),l=u===void 0?c:[u];r.add(l.length===0?t:`${t}: ${l.join(", ")}`)}return[...r]}const Kc=({combination:{matrix:e}})=>wt("",e).
split("/").slice(1);function N3({combinations:e},t){const n=new Map;for(const o of t)for(const i of Kc(o))n.set(i,(n.get(i)??0)+1);const s=new Set([...n].flatMap(
([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of Kc(o))s.delete(i);return s}function x3(e){const t=T3(e),n=t.
map(a=>`  ${a}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(a=>!a.includes(": "));if(t.length===0||o||s.length>ty)return"";const i=rt(s,{lines:n.length+1,characters:ty},"yaml"),r="R\
un only what failed again";return n.length<=O3?`**${r}:**

${i}`:Ie(`${r} (${P(n.length,"line")})`,i)}function ny(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,r])=>{const a=e.workflow.
params.get(i),c=C(r),u=a?.secret?vt:c===""?"(empty)":be(c,200);return[K(i,80),a?.type??"",u]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${P(s,"more param")}.`:"";return at([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}function sy(e){const t=e.flatMap(({combinations:o})=>o),n=t.
flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${J(n.length)} ${n.length===1?"result":"results"} reus\
ed from ${I3(n)}, ${J(s)} executed`}function I3(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,r)=>i-r),s=[...new Set(
e.flatMap(({run:i})=>i??[]))].sort(),o=(i,r)=>r.length===0?[]:[`${i}${r.length>1?"s":""} ${r.join(", ")}`];return[...o("attempt",n),...o("run",s)].join(" and ")}
const C3=20,zc=(e,t)=>({...e,maxBytes:t});function Mi(e,t={}){const n=oo(e),s=t.links??{},o=Qi(n),i=[x3(e),v3(n,t.resume??!1)].filter(u=>u!==""),r=u=>P3(n,u),a=u=>J8(
{outcome:n,links:s,detail:u}),c=n.jobs.flatMap(u=>vl(u)??[]);return Rc((u,l)=>{const f=[`## ${Vo(n.status)} ${K(n.verdict,400)}`,L3(n,t),sy(n.jobs),K(t.change??
"",600),K(bo(n.plan.leftOut),1e3),j3(n),n.advice===void 0?"":`**What to do:** ${K(n.advice,600)}`,...o.length===0?[...i,r(u),a(u)]:[R8({causes:o,verdict:n.verdict,
file:n.plan.workflow.file,links:s,detail:u}),...i,"### Jobs",a(u),r(u)],R3(n,u),iy(c.filter(oy),u),n1(n,s,u),...U3({outcome:n,options:t,usage:c},u),...l?[]:["*T\
his page is shortened to fit GitHub\u2019s limit; the run\u2019s folder and the outputs contain everything.*"]];return Si(f)},t.maxBytes??jc)}function R3({jobs:e},t){
return e.flatMap(s=>{const o=S3(s);return o===""?[]:[`${be(s.planned.job.id,80)}: ${K(o,500)}`]}).slice(0,t.jobRows).join(`

`)}function L3(e,t){const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[Ge(be(n.file,200),t.links?.definition?.(n.
at.line)),t.commit===void 0?"":be(t.commit,80),s.slice(0,3).map(i=>K(i,40)).join(", "),v$(e.startedMs),we(e.endedMs-e.startedMs),K(Fc(e.jobs,t.prices)),t.links?.
folder===void 0?"":Ge("run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}function j3({broken:e,verdict:t}){if(!e)return"";const n=it(e);return[t.endsWith(
n.replace(/\.$/,""))?"":be(n,1e3),e.hint?Oi(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}function P3(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${K(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${P(s,"more warnin\
g")}`]:[];return[...n,...o,...D3(e,t)].join(`

`)}function D3({jobs:e},t){const n=[...new Set(e.flatMap(r=>r.combinations.flatMap(a=>a.warnings)))];if(n.length===0)return[];const s=n.slice(0,t.warnings).map(
r=>`- ${K(r,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${P(o,"more")}`]:[];return[Ie(P(n.length,"note on outputs","notes on outputs"),[...s,...i].join(`
`))]}function U3(e,t){const{outcome:n}=e;if(t.params===0)return[];const s=ey(d3(n.jobs)),o=p3(n),i=n.jobs.flatMap(a=>o3(a,t.gridCells)??[]),r=ny(n.plan,t.params);
return[...s===void 0?[]:[Ie("Jobs and what they need",s)],...o===void 0?[]:[Ie(o.title,o.diagram)],...i.slice(0,C3),...r===void 0?[]:[Ie(`Params (${n.plan.params.
size})`,r)],Ie("Run and machines",B3(e,t))]}const oy=({advice:e})=>e!==void 0;function iy(e,t){const n=e.slice(0,t.jobRows).map(({job:o,text:i,advice:r})=>`- ${be(
o,80)}: ${K(i+(r?`: ${r}`:""),400)}`),s=e.length-n.length;return[...n,...s>0?[`- \u2026 and ${P(s,"more job")}`]:[]].join(`
`)}const B3=({outcome:e,options:{prices:t},usage:n},s)=>[`Run ${be(e.runId,120)} in ${be(e.runUri,300)}`,H8({jobs:e.jobs,maxRows:s.jobRows,...t&&{prices:t}}),A8(
e),iy(n.filter(o=>!oy(o)),s)].filter(o=>o!=="").join(`

`),Jc=6e4,F3=e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`;function W3(e,t,n={}){const s=Math.min(n.maxBytes??
Jc,Jc)-t.length-1;return Lc(`${t}
${Mi(e,zc(n,s))}`,Jc)}const G3=20,ry=({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${_e(s)}`),...e.length>t?[`\u2026 and ${P(e.length-
t,"more combination")}`]:[]];function H3({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r=>r.map(a=>It(e,a)).join(", "),i=s.flatMap(([r])=>r??
[]);return[...i.length>0?[`after ${we(t.fallbackAfterMs)} without machines, or when they are lost: ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no ma\
chine with more is known"}`]:[]]}function K3({job:e,startEarly:t}){return t===void 0||e.needs.length===0?"":t==="always"?"starts early whenever its needs run":"\
starts early"}const ay=e=>rc(e)?"one task per matching file":P(e.combinations.length,"task"),cy=({job:e})=>e.strategy.matrix.size>0,z3=e=>typeof e=="string"?_e(
e):C(e);function J3(e,t,n){const s=e.workflow.params,o=[...e.params].map(([u,l])=>`  ${u} = ${s.get(u)?.secret?vt:z3(l)}`),i=[...e.jobs.values()].flatMap(u=>{const{
job:l,machine:f,parallelism:h}=u,d=[l.needs.length>0?`needs ${l.needs.join(", ")} (${l.triggerRule})`:"needs nothing",l.condition?`if ${JSON.stringify(l.condition.
value)}`:"",ay(u),h>0?`${h} at a time`:"",`${f.machineType} in ${f.region}`,K3(u)],g=[...H3(u),...cy(u)?ry(u,G3):[]],m=d.filter(p=>p!=="").join(", ");return[`  ${l.
id}: ${m}`,...g.map(p=>`    ${p}`)]}),r=Xe(e),a=bo(e.leftOut),c=rr(e,n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...c?[c]:[],...a?[a]:[],"Uploads:",
...t.map(u=>`  ${u}`)].map(u=>Fe(u,r))}function V3(e,t,n){const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(cy).slice(0,n.causes).map(
a=>{const c=`${a.job.id}: ${P(a.combinations.length,"combination")}`;return Ie(c,rt(ry(a,s).join(`
`),o))}),r=[...t.slice(0,s),...t.length>s?[`\u2026 and ${P(t.length-s,"more")}`]:[]];return[...i,Ie(`Uploads (${t.length})`,rt(r.join(`
`),o))]}const uy=e=>`${fe(e.file)}:${e.line}:${e.column}`,Vc=e=>ot(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),ly=40;function Y3(e){const[t="",n="",...s]=Vc(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Vc(e);const i=Math.min(o,t.length-t.trimStart().length),r=o-i<ly?i:o-ly/2,a=r>i?"\u2026":"";return`${a}${t.
slice(r)}
${" ".repeat(a.length+o-r)}^`}function Yc(e){const n=[`${e.at?`${uy(e.at)}: `:""}${fe(e.message,1e3)}`];return e.excerpt&&n.push(fy(Vc(e.excerpt),"  ")),e.hint&&
n.push(fy(ot(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}const fy=(e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),qc=(e,t={})=>Rc(n=>q3(e,t,n),t.maxBytes??jc);function q3(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((d,g)=>d+g.combinations.length,0),{workflow:r}=e,
a=`${P(o.length,"job")}, ${P(i,"task")}`,c=t.isRunning?`running ${a}`:`a plan of ${a}; nothing was started`,u=ey(o.map(d=>({job:d.job,picture:"",note:ay(d)}))),
l=ny(e,n.params),f=o.slice(0,n.jobRows).map(d=>[Ge(K(d.job.id,80),s.definition?.(d.job.at.line)),d.job.needs.map(g=>K(g,60)).join(", "),rc(d)?"1 per file":J(d.combinations.
length),K(qw(d.machine),120),K(d.machine.region,60)]),h=o.length-f.length;return Si([`## ${t.isRunning?"\u23F3":"\u{1F50E}"} ${K(r.name,80)}: ${c}`,Ge(be(r.file,
200),s.definition?.(r.at.line)),K(bo(e.leftOut),1e3),hy(e.warnings,"\u26A0\uFE0F",s,n),at([{title:"Job"},{title:"Needs"},{title:"Tasks",align:"right"},{title:"M\
achine"},{title:"Region"}],f)+(h>0?`

\u2026 and ${P(h,"more job")}.`:""),t.isRunning?"":K(rr(e,t.prices),600),u===void 0?"":Ie("Jobs and what they need",u,!0),l===void 0?"":Ie(`Params (${e.params.size}\
)`,l),...t.uploads?V3(e,t.uploads,n):[]])}function dy(e,t,n={}){return Rc(s=>Si([`## \u274C ${P(e.length,"problem")} in ${K(t,200)}; nothing was started`,hy(e,"\
\u274C",n.links??{},s)]),jc)}function hy(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(a=>{const c=a.at&&Ge(be(uy(a.at),300),n.definition?.(
a.at.line));return[`${t} **${K(a.message,1e3)}**${c?` \xB7 ${c}`:""}`,a.excerpt?rt(Y3(a.excerpt),{lines:12,characters:240},"yaml"):"",a.hint?Oi(a.hint,1e3):""].
filter(u=>u!=="").join(`

`)}),...i>0?[`\u2026 and ${P(i,"more")}.`]:[]].join(`

`)}function X3(e){const t=[e.deletedBatchJobs>0?P(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?P(e.deletedObjects,"object"):""].filter(i=>i!==""),n=t.length===
0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return Si([`#### ${e.left.length===0?"\u{1F9F9}":"\u26A0\uFE0F"}\
 Cleanup: ${n}${e.left.length===0?"":`, ${P(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${K(i,500)}`),...o>0?[`- \u2026 and ${P(o,"more")}`]:[]].join(`
`)])}function Z3(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:r,paramsFile:a,matrix:c,
matrixJob:u,projectId:l,region:f}=t,h=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],d=[i,r,a,c,u,l,f],g=(0,Ne.createHash)("sha256").update(JSON.stringify([...h,
...d])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[g,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}/${n.repository}\
/actions/runs/${n.runId}`}}async function my(e,t,n,s){const o=v8(t,n),[i,r,a]=t.externalId.split("/");if(Number(a)>1){const u=(await e.checkRuns(t.headSha)).find(
l=>l.externalId.startsWith(`${i}/${r}/`)&&Number(l.externalId.split("/")[2])<Number(a)&&l.annotations===0);if(u){const{name:l,head_sha:f,...h}=o;return await e.
updateCheckRun(u.id,h),u.id}}const c=await e.createCheckRun(o);try{const u=(await e.checkRuns(t.headSha)).filter(l=>Q3(l.name,o.name??"")&&l.id<c&&eU(l.externalId,
t.externalId)).length;u>0&&await e.updateCheckRun(c,{name:`${o.name} (${u+1})`})}catch(u){if(!(u instanceof U))throw u;s(`Another check run of this commit may h\
ave the same name: ${u.advice}`)}return c}const Q3=(e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(t.length)),eU=(e,t)=>e!==t&&e.split("/").slice(
1,3).join("/")===t.split("/").slice(1,3).join("/"),py="check_run_ending",tU=4e4,nU=50,sU=1e5;function oU(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=a=>JSON.
stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:a}),r=i(e.annotations.slice(0,nU));return Buffer.byteLength(r)<=sU?r:i([])}function iU(e){const t=Mt(
e);if(typeof t!="object"||t===null)return;const{conclusion:n,endedMs:s,title:o,summary:i,annotations:r}=t,a=Object.values(_i).find(c=>c===n);if(!(!a||typeof o!=
"string"||typeof i!="string")&&!(!Number.isSafeInteger(s)||!Array.isArray(r)||!r.every(rU)))return{conclusion:a,endedMs:Number(s),title:o,summary:i,annotations:r}}
function rU(e){if(typeof e!="object"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(a=>typeof a=="string")&&Number.
isSafeInteger(n)&&/^(failure|warning|notice)$/.test(String(i))}const Ti="https://console.cloud.google.com";function Dn(e,t){if(!t.repository||!t.headSha||e==="")
return{};const n=`${t.serverUrl}/${t.repository}/blob/${t.headSha}`,s=(o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`;return{source:s,definition:o=>s(
e,o)}}function aU(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,""),[i]=e.plan.jobs.values();return{...Dn(e.plan.workflow.file,t),logs:({job:r,
batchJob:a,taskIndex:c})=>{if(!a.uid)return;const{projectId:u}=r.planned.machine,l=[`logName="projects/${u}/logs/batch_task_logs"`,`labels.job_uid="${a.uid}"`,...c===
void 0?[]:[`labels.task_id=~"-group0-${c}(/|$)"`]].join(`
`),f=new Date(a.createdMs-6e4).toISOString(),h=new Date((a.endedMs??a.createdMs+14*864e5)+6e5).toISOString();return`${Ti}/logs/query;query=${encodeURIComponent(
l)};startTime=${f};endTime=${h}?project=${u}`},...(n||s)&&{artifacts:{folder:r=>`${Ti}/storage/browser/${gy(r)}`,file:r=>`https://storage.cloud.google.com/${gy(
r)}`}},...n&&{batchJob:({job:r,batchJob:a})=>{const[,,,c,,u]=a.name.split("/");return`${Ti}/batch/jobsDetail/regions/${c}/jobs/${u}/details?project=${r.planned.
machine.projectId}`},folder:`${Ti}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}const gy=e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),
Xc=100,cU=15e3,uU=6e4,lU=6e5,fU=2500,dU=6e5,hU={progress:()=>{},finish:async()=>{}};async function mU(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.
gitHub,r=Ai(n,o.call,t,s.workflow.name);if(!r)return hU;const a=Dn(s.workflow.file,t.gitHub),c=qc(s,{links:a,isRunning:!0,maxBytes:vi-8e3,...n.prices&&{prices:n.
prices}}),u={startedMs:o.startedMs,title:"Starting",summary:c},l=async d=>{const g=r.identity(o.nonce),m=await r.attempt("The check run",()=>my(r.api(d),g,u,r.notice));
return m!==void 0&&e.noted(m),m},f=r.wantsCheck?await l():void 0,h=f===void 0?void 0:pU({id:f,page:c,target:r,session:o,clock:t.clock});return{progress:(d,g)=>h?.
progress(d,g),async finish(d,g){await h?.end();const m=wU(d.endedMs+dU,t),b=f===void 0&&r.wantsCheck&&!r.isRefused()?await l(m):f;if(b!==void 0){const k={conclusion:_i[d.
status],endedMs:d.endedMs,title:d.verdict,summary:Mi(d,zc(g,vi)),annotations:Cw(d,Xc)},_={...k,summary:Mi(d,zc(g,tU))};t.runner.saveState(py,oU(_));const S=Pc(k);
await r.attempt("The check run",()=>Zc(r.api(m),b,S))&&e.noted(void 0)}if(!r.wantsComment||i===void 0)return;const w=F3(`${s.workflow.file} ${s.workflow.name}`),
y=W3(d,w,g),$=n.commentOnPr==="on_failure"&&Ze(d.status);await r.attempt("The comment",()=>r.api(m).upsertComment(i,{marker:w,body:y,isOnlyUpdate:$}))}}}function pU({
id:e,page:t,target:n,session:s,clock:o}){let i="",r=o.now(),a=Promise.resolve(),c=!1;return{progress(u,l){const f=o.now(),h=f-s.startedMs>lU?uU:cU;if(c||f-r<h)return;
const d=[...iT(u),...l?[l]:[]],g=d.join("; ");if(g===i||g==="")return;[i,r]=[g,f];const m=[...d.map(b=>`- \u23F3 ${K(b)}`),"",t].join(`
`),p=O8({title:g,summary:m});a=n.attempt("The progress of the run",()=>n.api().updateCheckRun(e,p)).then(b=>{c=b===void 0})},async end(){c=!0,await a}}}async function gU(e,t,n,s){
const o=[...e.jobs.values()].reduce((r,{combinations:a})=>r+a.length,0),i=Ai(t,n.call,s,e.workflow.name);await by(i,n,s.clock,{conclusion:"neutral",title:`Plan:\
 ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:qc(e,{links:Dn(e.workflow.file,s.gitHub),maxBytes:vi,...t.prices&&{prices:t.prices}}),annotations:Rw(
e.warnings,{level:"warning",limit:Xc})})}async function bU({problems:e,file:t},n,s,o){const i=n.workflowName??t.replace(/^.*\/|\.ya?ml$/g,""),r=Ai(n,s.call,o,i);
await by(r,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; nothing was started`,summary:dy(e,t,{links:Dn(t,o.gitHub)}),
annotations:Rw(e,{limit:Xc})})}async function by(e,t,n,s){e?.wantsCheck&&await e.attempt("The check run",async()=>{const{title:o,summary:i}=s,r={startedMs:t.startedMs,
title:o,summary:i},a=await my(e.api(),e.identity(t.nonce),r,e.notice),c={...s,endedMs:n.now()};await Zc(e.api(),a,Pc(c))})}const wU=(e,{runner:t,clock:n})=>({limitUntilMs:e,
onLimit:s=>{const o=new Date(n.now()+s).toISOString().slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)}});
async function yU(e,t,n,s){const o=e.checkRunId,r={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},a=o===void 0?void 0:Ai(r,t,n,"",
s);if(o===void 0||!a)return;const c=iU(n.runner.state(py))??$U(e,n.clock),u=await a.attempt("The check run",()=>Zc(a.api(),o,Pc(c))),{serverUrl:l,repository:f}=n.
gitHub;return u?void 0:`${l}/${f}/runs/${o}`}function $U({status:e,runId:t},n){const s=Object.keys(_i).find(i=>i===e),o=s?"The step was killed before it wrote i\
ts report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is st\
ill running.";return{conclusion:_i[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}async function Zc(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}function Ai(e,t,n,s,o=n.stop){const{gitHub:i,runner:r,
environment:a}=n,c=i.pullRequest!==void 0,u=e.checkRun==="true"||e.checkRun==="auto"&&c,l=e.commentOnPr!=="never"&&c;if(!i.repository||!i.checkSha||!(u||l))return;
const f=e.githubToken;if(!f){r.notice('No check run and no comment are written: the input "github_token" is empty.');return}let h=!1;return{wantsCheck:u,wantsComment:l,
notice:r.notice,isRefused:()=>h,api:d=>{const g=o.aborted?AbortSignal.timeout(fU):o,{apiUrl:m,repository:p}=i;return g8({apiUrl:m,repository:p,token:f,call:t,signal:g,
patience:o.aborted?void 0:d})},identity:d=>Z3({inputs:e,workflowName:s,gitHub:i,environment:a,nonce:d}),async attempt(d,g){try{return await g()}catch(m){if(!(m instanceof
U))throw m;const p=`${d} was not written: ${m.advice}`;h||=!m.isLimit&&m.httpStatus>=400&&m.httpStatus<500,!m.isLimit&&(m.httpStatus===403||m.httpStatus===404)?
r.notice(p):r.warning(p);return}}}}const kU=D(import.meta.url)("node:stream/promises");function SU(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:r})=>r.
bucket))];return[...["definition.yml","params.json","run.json"].map(r=>t.folder+r).map(r=>`gs://${o[0]}/${r}`),...n?o.map(r=>`gs://${r}/${yr(t)}`):[],...s.flatMap(
({job:r,machine:a,combinations:c})=>{const u=`gs://${a.bucket}/${ko(t,r.id,0)}`;return(c.length>_s?["combinations.jsonl","job.json"]:["job.json"]).map(f=>u+f)})]}
const wy=1e5;function _U(e,t){const n=MU(e),s=o=>Fe(JSON.stringify(t(o)??null),n);return $y(e,o=>[["combinations",ky(o,o.combinations.length)],["batch_job",s(o)],
...EU.flatMap(([i,r])=>{const a=vU(o,r).map(c=>s(Bl(o,c)));return a.length>0?[[i,Pt(a)]]:[]})])}const EU=[["fallback",e=>({fallback:e,memory:0})],["on_out_of_me\
mory",e=>({fallback:0,memory:e})]];function vU(e,t){const n=[];for(;es(e,t(n.length+1));)n.push(t(n.length+1));return n}function yy(e,t){if(t.length<=wy)return t;
for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=$y(e,o=>[["combinations",ky(o,n)],["combination_count",te(o.combinations.length)],["truncated","t\
rue"]]);if(s.length<=wy)return s}return Oe([["workflow",te(e.workflow.name)],["truncated","true"]])}function $y(e,t){const n=e.workflow.params;return Oe([["work\
flow",te(e.workflow.name)],["params",Oe([...e.params].map(([s,o])=>[s,_e(n.get(s)?.secret?vt:o)]))],["jobs",Pt([...e.jobs.values()].map(s=>OU(s,t(s))))],["warni\
ngs",Pt(e.warnings.map(s=>Oe([["message",te(s.message)],["line",te(s.at?.line)],["column",te(s.at?.column)]])))]])}const OU=(e,t)=>Oe([["id",te(e.job.id)],["nee\
ds",JSON.stringify(e.job.needs)],["trigger_rule",te(e.job.triggerRule)],["if",te(e.job.condition?.value)],["retry",te(e.job.retry)],["fail_fast",te(e.job.strategy.
failFast)],["parallelism",te(St(e,e.combinations.length))],...e.startEarly?[["start_early",te(e.startEarly)]]:[],...e.glob?[["matrix_glob",te(e.glob.text)]]:[],
...t]),ky=(e,t)=>Pt(e.combinations.slice(0,t).map(n=>Oe([["strategy_id",te(n.strategyId)],["matrix",_e(n.matrix)]]))),MU=e=>Xe(e).filter(t=>!/^[\d.]+$/.test(t)).
map(t=>JSON.stringify(t).slice(1,-1)),TU=e=>Pt(e.map(t=>Oe([["code",te(t.code)],["message",te(t.message)],["file",te(t.at?.file)],["line",te(t.at?.line)],["colu\
mn",te(t.at?.column)],["hint",te(t.hint)]])));async function AU(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,r]of s.entries())i<Ac?n.error(Yc(r),vy(r)):n.info(
Yc(r));if(n.outputs({status:"FAILED",failed:Ik(s),plan:TU(s)}),e.inputs?.jobSummary??!0){const i=Dn(e.file,t.gitHub);await Ws(dy(s,e.file,{links:i}),t)}const o=s.
length===1?"1 problem":`${s.length} problems`;return n.fail(`${o} found before anything was started; nothing was spent.`),1}async function NU({plan:e,inputs:t,identity:n,
hasSource:s},o){const i=_y(e,n,t,o),r=SU(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.name}'`,J3(e,r,t.prices));for(const u of e.jobs.values()){const l=Xe(
e),f=JSON.stringify(Ey(u,n,t,o),void 0,2);o.runner.group(`Batch job of '${u.job.id}'`,Fe(f,l).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:yy(e,i),status:"SUCCESS",run_id:n.runId});const a=Dn(e.workflow.file,o.gitHub);t.jobSummary&&await Ws(qc(e,{links:a,uploads:r,...Sy(t)}),
o);const c=[...e.jobs.values()].reduce((u,{combinations:l})=>u+l.length,0);return o.runner.info(`Dry run: ${P(e.jobs.size,"job")} with ${P(c,"task")} would run;\
 nothing was started.`),0}async function xU(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:r}=t,a=jA(o,t),c=await Oy({output:"result_file",name:"result.json",runId:r,
parts:a},s),u=o1(o,n.artifactsUri),l=h$(u),f=await Oy({output:"artifacts_file",name:"artifacts.json",runId:r,parts:l},s),h=Nk({outcome:t,context:PA(o,t),resultFile:c,
artifacts:u,artifactsFile:f,planText:yy(t.plan,_y(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(h);const d={...t,warnings:[]};for(const{path:_,startLine:S,
title:E,message:v,level:O}of Cw(d))(O==="failure"?i.error:O==="warning"?i.warning:i.notice)(`${_}:${S}: ${E}: ${v}`,{file:_,startLine:S,title:E});const g=s.gitHub.
headSha.slice(0,7),m=Ze(t.status),p=e.history.change(t),b=n.cleanup==="never"||n.cleanup==="on_success"&&!m,w={resume:n.resume,links:aU(t,s.gitHub,b,n.artifactsUri!==
void 0),...g&&{commit:g},...p&&{change:p},...Sy(n)};n.jobSummary&&await Ws(Mi(t,w),s),await e.report.finish(t,w);const y=Fc(t.jobs,n.prices);for(const{job:_,text:S,
advice:E}of t.jobs.flatMap(v=>vl(v)??[]))i.info(`${fe(_)}: ${S}${E?`: ${E}`:""}`);y&&i.info(`Machines: ${y}.`);const $=Fw(t);$&&i.info(`${$}.`),p&&i.info(p);const k=sy(
t.jobs);return k&&i.info(k),m?i.info(t.verdict):n.failOnError?i.fail(t.verdict):i.warning(t.verdict),m||!n.failOnError?0:1}const Sy=({prices:e})=>e&&{prices:e},
_y=(e,t,n,s)=>_U(e,o=>Ey(o,t,n,s));function Ey(e,t,n,s){const o=s.program();return Hr({planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${ko(t,e.job.id,0)}\
job.json`,taskCount:e.combinations.length,program:{loader:"<task runner>",archive:`<${o.archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}
const vy=({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.column,title:t}:{title:t};function Qc(e,t){for(const n of e)t.runner.warning(Yc(n),vy(n))}
async function Ws(e,t){try{await t.runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${ht(n)}`)}}async function Oy(e,t){const n=(0,z.
join)(t.environment.RUNNER_TEMP||(0,st.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,z.join)(n,e.name);try{return await(0,ae.mkdir)(n,{recursive:!0}),await(0,kU.
pipeline)(Uf.Readable.from(e.parts),(0,Pe.createWriteStream)(s,{mode:384})),s}catch(o){return t.runner.warning(`The file of an output was not written, so "${e.output}\
" is empty: ${ht(o)}`),""}}const IU=32,CU=16;class RU{#e=new Set;#n={early:0,due:0};line(t,n){const s={kind:t,waiting:[],started:0},o=()=>this.#o(s);return async i=>{
const r=await new Promise(a=>{if(n.aborted)return a(!1);s.waiting.length===0&&n.addEventListener("abort",o),s.waiting.push(a),this.#e.add(s),this.#s()});s.waiting.
length===0&&n.removeEventListener("abort",o);try{return await i()}finally{r&&this.#n[t]--,this.#s()}}}#s(){for(let t=this.#r();t;t=this.#r()){const n=t.waiting[t.
started++];this.#e.delete(t),t.started<t.waiting.length?this.#e.add(t):My(t),this.#n[t.kind]++,n?.(!0)}}#r(){const{early:t,due:n}=this.#n;if(!(t+n>=IU)){for(const s of this.#e)
if(s.kind==="due"||t<CU)return s}}#o(t){this.#e.delete(t);const{waiting:n,started:s}=t;My(t);for(const o of n.slice(s))o(!1)}}function My(e){e.waiting=[],e.started=
0}async function LU({storage:e,bucket:t,job:n},s,o){const i=new Set,r=new Map;for(const{index:a,combination:c}of s){const{artifacts:u,outcome:l,stored:f}=c;if(!u||
!l)continue;i.add(a);const h=f&&hf(f.name);if(h===void 0)continue;const d=`${h}${wt(n,l.combination.matrix)}/`,g=`${h}${wt(n,new Map)}/`;r.set(g,(r.get(g)??new Map).
set(d,{prefix:d,left:u,index:a}))}for(const[a,c]of r){let u;for await(const l of e.list({bucket:t,prefix:a},o))for(const{name:f,generation:h}of l){if(!u||!f.startsWith(
u.of.prefix)){const g=jU(f,c);u=g&&{of:g,missing:new Map(dr(g.left).map(m=>[m.path,m.generation]))}}if(!u)continue;const d=f.slice(u.of.prefix.length);u.missing.
get(d)===h&&u.missing.delete(d),u.missing.size===0&&i.delete(u.of.index)}}return i}function jU(e,t){for(let n=e.indexOf("/");n>=0;n=e.indexOf("/",n+1)){const s=t.
get(e.slice(0,n+1));if(s)return s}}const eu=64*1024*1024;function Ty({version:e,runId:t,isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,
needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}const Gs=(e,t)=>`${e}${t}.json`;function tu(e){const t=Mt(e);if(!Ny(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.test(t.run_id)||!Array.isArray(
t.entries))return;const n=t.entries.flatMap(s=>PU(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}function PU(e){if(!Ny(e))return;const{
job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:r,sha256:a}=e,c=[t,n,s,o,i,r,a];if(!c.every(p=>typeof p=="string"&&p!==""))return;const[u="",l="",f="",h="",
d="",g="",m=""]=c;if(!(!/^\d+$/.test(d)||!/^[0-9a-f]{64}$/.test(m)))return{job:u,strategyId:l,needs:f,name:h,generation:d,crc32c:g,sha256:m}}async function Ay(e,t,n){
const{bucket:s,job:o,needs:i}=t,r=new Map;for await(const a of e.list({bucket:s,prefix:t.resultsPrefix},n))for(const c of wa(a,t))c.isOwn&&c.retry>=(r.get(c.task)?.
retry??0)&&r.set(c.task,c);return[...r.values()].flatMap(({name:a,generation:c,crc32c:u,metadata:l})=>{const{status:f,job_skipped:h,strategy_id:d="",sha256:g=""}=l;
return f!=="SUCCESS"||h!=="false"||d===""?[]:[{job:o,strategyId:d,needs:i,name:a,generation:c,crc32c:u,sha256:g}]})}const Ny=e=>typeof e=="object"&&e!==null&&!Array.
isArray(e),DU={begin:async()=>{},take:async()=>{},keep:()=>{}},UU=3e4;function BU({runId:e,buckets:t},n,{clients:s,clock:o,log:i,reads:r}){const a=new Map,c=new Set;
let u=!1;const l=new Map(t.map(_=>[_.name,_])),f=(_,S)=>JSON.stringify([_,S.job,S.needs]);function h(_,S){for(const E of S.entries){const v=f(_,E),O=a.get(v)??new Map;
a.set(v,O);const A=O.get(E.strategyId);A&&BigInt(A.entry.generation)>BigInt(E.generation)||O.set(E.strategyId,{entry:E,runId:S.runId})}}async function d(_,S){const E=await s.
storage(_);for await(const v of E.list({bucket:_.name,prefix:n},S))for(const{name:O}of v){const A={bucket:_.name,name:O,maxBytes:eu},x=tu(new TextDecoder().decode(
await E.read(A,S)));x&&O===Gs(n,x.runId)&&h(_.name,x)}}function g(_){u||(u=!0,i.warn(`resume: a result of an earlier run cannot be read, so its combination runs\
 again. ${_.advice}`))}async function m(_,{entry:S,runId:E},v){const{job:O,index:A,storage:x}=_,{planned:R}=O,L=R.combinations[A];if(!L)return;const{name:H,generation:oe}=S,
X={planned:R,combination:L,index:A,earlierAttempts:0,retry:0};let re;try{re=await ya({storage:x,name:H,generation:oe,at:X,keep:v.state.keep},v.signal)}catch(B){
if(!(B instanceof U)||v.signal.aborted)throw B;B.httpStatus!==404&&g(B);return}const{outcome:ie}=re.combination;if(!(re.sha256!==S.sha256||ie?.status!=="SUCCESS")&&
ie.combination.strategyId===L.strategyId)return{index:A,combination:{...re.combination,outcome:{...ie,attempts:0,reusedFrom:HU(E,e)},stored:{name:H,generation:oe}}}}
async function p(_,S,E){const{job:v,machine:O}=_.job.planned,A={storage:_.storage,bucket:O.bucket,job:v.id};try{const x=await LU(A,S,E.signal),R=x.size===1?"1 r\
esult is":`${x.size} results are`;return x.size>0&&i.say(`${v.id}: ${R} not reused, because artifacts are gone`),S.filter(({index:L})=>!x.has(L))}catch(x){if(!(x instanceof
U)||E.signal.aborted)throw x;return g(x),S.filter(({combination:R})=>!R.artifacts)}}async function b(_,S){const{planned:E}=_,{id:v}=E.job,O=a.get(f(E.machine.bucket,
{job:v,needs:ha(S.state,v)}));if(!O)return;const A=new Map;for(const{strategyId:X}of E.combinations)A.set(X,(A.get(X)??0)+1);const x=r.line("due",S.signal),R=await s.
storage(ue(E.machine)),L=E.combinations.flatMap(({strategyId:X},re)=>{const ie=O.get(X);return!ie||A.get(X)!==1?[]:[x(()=>m({job:_,index:re,storage:R},ie,S))]}),
H=(await Promise.all(L)).flatMap(X=>X??[]);for(const{index:X,combination:re}of await p({job:_,storage:R},H,S))xE(_,X,re);const oe=_.combinations.filter(({outcome:X})=>X?.
reusedFrom!==void 0).length;oe>0&&i.say(`${v}: ${oe} of ${E.combinations.length} results reused`)}async function w(_,S){const E=await GU(_,s,S);for(const[v,O]of E){
const A=l.get(v);if(!A||O.length===0)continue;const x=await s.storage(A),R=Ty({version:1,runId:e,isFinal:!1,entries:O}),L=Gs(n,e);await x.replace({bucket:v,name:L,
content:R,contentType:"application/json"},S)}}let y=o.now(),$=0,k=!1;return{async begin(_){for(const S of l.values())try{await d(S,_)}catch(E){if(!(E instanceof
U)||_.aborted)throw E;i.warn(`resume: everything runs again. ${E.advice}`)}a.size===0&&i.say("resume: no earlier run left a result of the same commit, definitio\
n, params, files and machines.")},async take(_,S){if(a.size===0)return;const E=[..._.jobs.values()].filter(v=>v.phase==="waiting"&&!c.has(v)&&FU(v,_));for(const v of E)
c.add(v),await b(v,{state:_,signal:S})},keep(_,S){const E=WU(_);k||E===$||o.now()-y<UU||(k=!0,y=o.now(),w(_,S).then(()=>{$=E}).catch(v=>{if(!(v instanceof U))throw v;
S.aborted||i.warn(`resume: accepted results could not be recorded. ${v.advice}`)}).finally(()=>{k=!1}))}}}const FU=(e,t)=>e.planned.job.needs.every(n=>t.jobs.get(
n)?.phase==="ended"),WU=e=>[...e.jobs.values()].flatMap(({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0);async function GU(e,t,n){
const s=new Map;for(const{planned:o,parts:i}of e.jobs.values()){const{bucket:r}=o.machine;for(const a of i){const c=await t.storage(ue(o.machine)),u=await Ay(c,
{...a,bucket:r,job:o.job.id},n);s.set(r,[...s.get(r)??[],...u])}}return s}function HU(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];return{attempt:Number(
s),...!t.startsWith(`${n}-`)&&{run:n}}}function KU(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,n.eventName,n.isFork,n.headSha],i=["\
GITHUB_SHA","GITHUB_REF","GITHUB_WORKFLOW"],r=[...t.jobs].map(([c,u])=>[c,wn(u).map(zU),u.combinations.map(({strategyId:l,matrix:f})=>[l,xy(f)])]),a=[...o,...i.
map(c=>s[c]??""),t.workflow.name,e.definitionText,xy(t.params),r,e.source?Mc(e.source.archive):"",Tt(e.program.loader+e.program.archive),Kn,Hn];return Tt(JSON.stringify(
a)).slice(0,16)}const xy=e=>_e(e),zU=e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:n),Iy=e=>({say:e.info,notice:e.notice,warn:e.warning,group:e.group,debug:e.
debug,isDebug:e.isDebug});async function JU(e){const t={startedMs:e.clock.now(),nonce:(0,Ne.randomBytes)(3).toString("hex"),call:pd(Eo(VU(e),e),e)},n=await z6(e,
t.startedMs);YU(n,e),Qc(n.warnings,e);const{inputs:s,plan:o,whole:i}=n;if(!s||!o||!i)return Cy(n,t,e);const r=Op(e.gitHub,s.prefix,t.nonce),a={inputs:s,plan:o,whole:i,
prepared:n,identity:r,session:t};if(s.dryRun)return qU(a,e);const c=md(wo(s),t.call,e);c.authenticate(e.stop).catch(()=>{});try{const u=s.preflight?await XU(a,c,
e):[],l=u.length===0?await ZU(a,c,e):{ready:a,problems:u};return l.problems.length===0||e.stop.aborted?await QU(l.ready,c,e):await Cy({inputs:s,file:n.file,problems:l.
problems},t,e)}finally{await c.close()}}const VU=({runner:{inputs:e}})=>({workloadIdentityProvider:e.workload_identity_provider??"",serviceAccount:e.service_account??
""});function YU({inputs:e,plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,...t?Xe(t):[],e?.githubToken??"",...bu(o)];for(const r of new Set(i))s.mask(
r)}async function Cy(e,t,n){const s=await AU(e,n);return e.inputs&&await bU(e,e.inputs,t,n),s}async function qU({plan:e,inputs:t,identity:n,prepared:s,session:o},i){
const r=s.source!==void 0,a=await NU({plan:e,inputs:t,identity:n,hasSource:r},i);return await gU(e,t,o,i),a}async function XU({plan:e,inputs:t},n,s){const o=Eo(
wo(t),s),i=await fC({plan:e,inputs:t,clients:n,principal:o,signal:s.stop});return Qc(i.warnings,s),i.problems}async function ZU(e,t,n){const{prepared:s,whole:o,
inputs:i}=e,{caller:r}=Eo(wo(i),n),a=await rC(o,{clients:t,caller:r},n.stop);if(!a||n.stop.aborted)return{ready:e,problems:[]};if("problem"in a)return{ready:e,problems:[
a.problem]};const c=await Q6(s,a.files,n.environment);Qc(c.warnings,n);const{plan:u=e.plan,problems:l}=c;return n.runner.info(`matrix_glob: ${P(a.files.length,"\
file")} found.`),{ready:{...e,plan:u,whole:c.whole??o,prepared:c},problems:l}}async function QU(e,t,n){const{inputs:s,identity:o}=e,i=lE(n.environment.RUNNER_TEMP||
(0,st.tmpdir)()),r=eB(e,n),a=bo(e.plan.leftOut);a&&n.runner.info(a),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(rr(e.plan,s.prices));const c=await tB(e,{
clients:t,everything:r,texts:i},n),u=await iB(c,e,r);u&&RE(c.state,n.clock.now());const l=u?void 0:await c.artifacts.finish(c.state),[f]=r.buckets,h=f?.name??"",
d={identity:o,bucket:h,endedMs:n.clock.now(),broken:u??l},g=await xI(n.environment,e.prepared.source?.paths??[]),m=`gs://${h}/${o.folder}`,p=i1(yI(c.state),c.state,
{kept:s.artifactsUri,runUri:m}),b=OS(p,{workspace:g});await oI(b,Xe(c.plan));const w=$I(c.state,b,d);c.handover.ended(w.status);const y=await xU(c,w,s,n);return await c.
history.keep(w),i.close(),y}function eB({inputs:e,plan:t,whole:n,prepared:s,identity:o},i){const r=a2(t,o,e);if(!e.resume)return r;const{environment:a,gitHub:c}=i,
{definitionText:u,source:l}=s,f=KU({plan:n,definitionText:u,source:l,program:i.program(),gitHub:c,environment:a});return{...r,resume:Mp(o,f)}}async function tB(e,t,n){
const{inputs:s,plan:o,identity:i,session:r}=e,{clients:a,everything:c}=t,{clock:u}=n,l=Iy(n.runner),f=new RU,h=Cx(c,n.runner),d=c8(o,i,c.buckets[0]?.name??"",n.
runner),g=await mU({plan:o,inputs:s,session:r,noted:h.checkRun},n),{resume:m}=c,{source:p}=e.prepared,[b]=c.buckets;return{plan:o,identity:i,settings:oB(s),...p&&
{sourceSha256:Mc(p.archive)},program:n.program(),startedMs:r.startedMs,clock:u,clients:a,log:l,state:hE(o,r.startedMs,t.texts.keep),reads:f,handover:h,outputs:d,
report:g,lease:s.onRunnerLoss==="stop"?f2(c,{clients:a,clock:u,log:l}):c2,resume:m?BU(c,m,{clients:a,clock:u,log:l,reads:f}):DU,packages:LI({identity:i,clients:a,
log:l}),history:s.history&&b?s2(e2(b,{plan:o,identity:i,clients:a}),{plan:o,identity:i,clock:u,log:l}):t2,logFiles:nB(e,a,n),artifacts:JS(sB(s,n),{clients:a,clock:u,
log:l,stop:n.stop}),logs:s.streamLogs?eI({clients:a,clock:u,log:l}):Q2,stop:n.stop}}function nB({inputs:e,plan:t},n,s){const{environment:o,clock:i,runner:r}=s;return e.
logsDir===void 0?w2:y2({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...Xe(t),e.githubToken??"",...bu(o)].filter(Boolean),clients:n,clock:i,
log:Iy(r)})}const sB=(e,{environment:t})=>({uri:e.artifactsUri,...e.artifactsDir!==void 0&&{folder:{workspace:t.GITHUB_WORKSPACE||process.cwd(),path:e.artifactsDir}}}),
Ry=e=>e===void 0?void 0:e*1e3,oB=e=>({timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:Ry(e.queueTimeoutSeconds),pollMs:Ry(e.pollSeconds),skipDefaultLabels:e.machine.
skipDefaultLabels,cost:{prices:e.prices,maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}});async function iB(e,{prepared:t},n){const{clients:s,
stop:o}=e;try{const i=s.authenticate(o),[r]=n.buckets;r&&Promise.allSettled([s.storage(r),s.batch(r)]),await i,e.handover.accessible(),await o8(e,n,t),await wx(
e);return}catch(i){if(!(i instanceof U))throw i;return o.aborted&&us(e.state,{status:"CANCEL",signal:String(o.reason)}),i}}async function rB(e){try{return await JU(
e)}catch(t){const n=aB(t),s=e.stop.aborted?"[]":Ck(n);return e.runner.outputs({status:e.stop.aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&
e.runner.debug(t.stack??""),1}}function aB(e){return e instanceof U?e.advice:`gcp-batch-workflow failed with: ${ht(e)}`}const cB={count:0,buckets:new Set};function uB(e,t){
return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(t.slice(e.length))}async function lB(e,t){const{handover:n,clients:s,signal:o}=e,i=new Set;let r=0;
try{const a=await fB(e);for(const c of new Map(n.buckets.map(u=>[u.name,u])).values()){const u=await s.storage(c),l=Gs(t,n.runId),h=[...await mB(u,{bucket:c.name,
name:l},o),...a.get(c.name)??[]],d=[...new Map(h.map(m=>[m.name,m])).values()];if(d.length===0)continue;const g=Ty({version:1,runId:n.runId,isFinal:!0,entries:d});
await u.replace({bucket:c.name,name:l,content:g,contentType:"application/json"},o),i.add(c.name),r+=d.length}}catch(a){if(!(a instanceof U))throw a;e.warn(`resu\
me: results could not be kept for a later run. ${a.advice}`)}return{count:r,buckets:i}}async function fB(e){const{handover:t,clients:n,signal:s}=e,o=new Map;for(const i of t.
locations){const r=await n.batch(i),a=await r.list(i.name,He(t.runId),s);for(const{name:c}of a){const u=await r.variables(c,s).catch(nu),l=u&&dB(u,t);if(!l)continue;
const f=await n.storage(l.at),h=await hB(f,l,s);o.set(l.bucket,[...o.get(l.bucket)??[],...h])}}return o}function dB(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.
exec(e[Gu]??"")??[],i=n.find(u=>u.name===s),[r="",a]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||a===void 0)return;
const c=e[Hu]??"";return{at:i,bucket:s,folder:t+r,job:decodeURIComponent(a),key:c}}async function hB(e,{bucket:t,folder:n,job:s,key:o},i){const r={bucket:t,name:`${n}\
job.json`},a=await e.describe(r,i).catch(nu);if(!a||!DS(o,a.metadata))return[];const{needs:c=""}=a.metadata;return Ay(e,{bucket:t,resultsPrefix:`${n}results/`,key:o,
job:s,needs:c},i)}async function mB(e,t,n){const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:eu},n).catch(nu);return(i&&tu(new TextDecoder().decode(
i))?.entries)??[]}function nu(e){if(!(e instanceof U&&e.httpStatus===404))throw e}async function pB(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,
-`${s.runId}/`.length);let r=0;for await(const a of e.list({bucket:t,prefix:n},o))for(const{name:c}of a){const u=await e.read({bucket:t,name:c,maxBytes:eu},o),l=tu(
new TextDecoder().decode(u));if(!l||c!==Gs(n,l.runId))continue;const f=l.runId===s.runId;!f&&!l.isFinal||(f||(r+=await e.removeAll({bucket:t,prefix:`${i}${l.runId}\
/`},o)),r+=await e.removeAll({bucket:t,prefix:c},o))}return r}const gB=22e4,bB=15e4,wB=250,yB=2e3,su=5e3,$B=[5e3,1e4];async function kB(e){const{handover:t}=e,n=[],
s=new Set,o=(l,f,h)=>{if(!(h instanceof U))throw h;n.push(f);const d=e.isKept?"ended":"deleted";e.warn(`${l} could not be ${d}: ${h.advice} Run: ${f}`)},{resume:i}=t,
a=i!==void 0&&!e.isKept&&!Ly(t)?await lB(e,i):cB,c=t.locations.map(async l=>{try{await Ni(e,()=>e.isKept?vB(l,e):OB(l,s,e))}catch(f){o(`Batch jobs of ${l.name}`,
_B(l,e),f)}});await Promise.all(c);let u=0;for(const l of e.isKept?[]:t.buckets)try{u+=await SB(l,a,e)}catch(f){const h=`gs://${l.name}/${t.folder}`;o(h,`gcloud\
 storage rm --recursive ${h}`,f)}return{deletedBatchJobs:s.size,deletedObjects:u,keptResults:a.count,left:n}}async function SB(e,t,n){const{handover:s,signal:o}=n,
{folder:i,resume:r}=s,a=await n.clients.storage(e),c=t.buckets.has(e.name),u={bucket:e.name,prefix:i,...c&&{keeps:d=>uB(i,d)}},l=await Ni(n,()=>a.removeAll(u,o));
if(r===void 0||c)return l;const f={bucket:e.name,resume:r,handover:s};if(Ly(s))return l+await Ni(n,()=>pB(a,f,o));const h={bucket:e.name,prefix:Gs(r,s.runId)};return l+
await Ni(n,()=>a.removeAll(h,o))}const Ly=({status:e,isPart:t})=>Ze(e)&&!t;function _B(e,{handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`labels.${yt.run}\
=${He(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filter='${i}' --format='value(name)'`} | xargs -n1 gcloud batch jobs ${n?"can\
cel":"delete"} --quiet`}async function Ni(e,t){for(const n of $B)try{return await t()}catch(s){if(!(s instanceof U)||s.status===Py||e.signal.aborted)throw s;await e.
clock.sleep(n,e.signal)}return t()}const jy=(e,t,{handover:n})=>!Ze(n.status)&&EB(e,n).some(s=>!t.has(s)),EB=({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(
`${e}/jobs/`));async function vB(e,t){const{handover:n,signal:s}=t,o=await t.clients.batch(e);for(let i=1;;i++){const r=await o.list(e.name,He(n.runId),s);if(await Promise.
all(r.filter(({state:a})=>!Qe(a)).map(({name:a})=>o.cancel(a,s))),i>1||!jy(e,new Set(r.map(({name:a})=>a)),t))return;await t.clock.sleep(su,s)}}const Py="NOT_GO\
NE";async function OB(e,t,n){const{handover:s,clock:o,signal:i}=n,r=await n.clients.batch(e),a=new Set,c=new Set,u=o.now(),l=async f=>{a.add(f),await r.remove(f,
i)};for(let f=wB;;f=Math.min(2*f,yB)){const h=await r.list(e.name,He(s.runId),i),d=new Set(h.map(({name:m})=>m));for(const m of c)d.has(m)||t.add(m);for(const m of d)
c.add(m);const g=h.filter(({name:m,state:p})=>!a.has(m)&&p!=="DELETION_IN_PROGRESS");if(await Promise.all(g.map(({name:m})=>l(m))),h.length===0&&!(jy(e,c,n)&&o.
now()-u<su))return;if(o.now()-u>bB||i.aborted)throw new U({service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:Py,message:`${h.
length} Batch jobs were deleted but still exist.`});await o.sleep(h.length===0?su:f,i)}}async function MB(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,
left:i}=e,r=s+o+i.length===0;n.runner.info(r?"Nothing to clean up.":`Cleaned up: ${P(s,"Batch job")} and ${P(o,"object")} deleted.`),!r&&t&&await Ws(X3(e),n)}async function TB(e,{
jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. If a branch requires it, run the job again\
.";t&&await Ws(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}async function AB(e){const{runner:t}=e,n=t.state(hp);if(!n)return;const s=Lx(n);if(!s||!r2(s,e.gitHub)){t.warning("Nothing wa\
s cleaned up: the saved state of this step was not written by its main part.");return}const{access:o,cleanup:i}=s,r=i==="never"||i==="on_success"&&!Ze(s.status),
a=new AbortController,c=new AbortController;e.clock.sleep(gB,c.signal).then(()=>a.abort());try{const u=pd(Eo(o,e),e),l=yU(s,u,e,a.signal);l.catch(()=>{});const f=md(
o,u,e),{clock:h}=e,{warning:d}=t,g=await kB({handover:s,clients:f,clock:h,isKept:r,warn:d,signal:a.signal}),m=await l;await MB(g,s,e),g.keptResults>0&&t.info(`R\
esults are kept for a later run of the same commit: ${g.keptResults}, noted in ${s.resume}`),await f.close(),m!==void 0&&await TB(m,s,e)}catch(u){t.warning(`Cle\
anup failed: ${u instanceof U?u.advice:ht(u)}`)}finally{c.abort()}}const NB=()=>JSON.parse((0,Pe.readFileSync)((0,z.join)(import.meta.dirname,"task-program.json"),
"utf8")),xB=(e,t)=>new Promise(n=>{if(t?.aborted)return n();const s=()=>{clearTimeout(o),t?.removeEventListener("abort",s),n()},o=setTimeout(s,e);t?.addEventListener(
"abort",s,{once:!0})}),IB={now:Date.now,sleep:xB},{env:xi}=process,Hs=_0(xi),ou=new AbortController;for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{ou.signal.
aborted&&process.exit(1),ou.abort(e)});function CB(){try{return JSON.parse((0,Pe.readFileSync)(xi.GITHUB_EVENT_PATH??"","utf8"))}catch{return}}const Dy={runner:Hs,
gitHub:p0(xi,CB()),environment:xi,clock:IB,program:NB,stop:ou.signal};function RB(){process.removeAllListeners("warning"),process.on("warning",e=>Hs.debug(e.stack??
e.message)),process.on("uncaughtException",e=>{Hs.fail(`gcp-batch-workflow failed with: ${ht(e)}`),process.exit(1)})}async function LB(e){RB(),Hs.isDebug&&Hs.debug(
await E0());const t=e==="main"?await rB(Dy):await AB(Dy).then(()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??
0))))}var jB=fu.n;export{jB as start};
