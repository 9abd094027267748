var vw=Object.defineProperty;var r=(e,t)=>vw(e,"name",{value:t,configurable:!0});import{createRequire as U}from"module";var su={70298:(e=>{function t(M){return Array.isArray(M)?M:[M]}r(t,"makeArray");const n=void 0,s="",o=" ",i="\\",a=/[.*+?()[\]{}^$|\\/]/,
c="\uFEFF",u=/(?:[^\\]|^)\\$/,l=/^\/\*{2,}$/,f=/^\\!/,d=/^\\#/,m=/\r?\n/g,h="//",g=47,p=46,b="/";let y="node-ignore";typeof Symbol<"u"&&(y=Symbol.for("node-igno\
re"));const w=y,$=r((M,T,C)=>(Object.defineProperty(M,T,{value:C}),C),"define"),k=r(()=>!1,"RETURN_FALSE"),E={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},S="\\]^-[",_=r(
M=>S.indexOf(M)<0?M:i+M,"escapeMember"),v="(?!\\/)",O=r((M,T)=>{if(M)return`[^\\/${T}]`;const C=`[${T}]`;return new RegExp(C).test("/")?v+C:C},"classSource"),N=r(
(M,T)=>{const{length:C}=M;let I=T+1,Y=s;const X=M[I];(X==="!"||X==="^")&&(Y="^",I++);let re=s,F=s;for(;;){const Z=M[I];if(Z===n)return null;if(Z===i){const te=M[I+
1];if(te===n)return null;re+=_(te),F=te,I++}else if(Z==="-"&&F&&I+1<C&&M[I+1]!=="]"){I++;let te=M[I];te===i&&(te=M[I+=1]),F<=te&&(re+=`-${_(te)}`),F=s}else if(Z===
"["&&M[I+1]===":"){const te=I+2;let Ve=te;for(;Ve<C&&M[Ve]!=="]";)Ve++;if(Ve===C)return null;if(Ve>te&&M[Ve-1]===":"){const nu=M.slice(te,Ve-1);if(!Object.prototype.
hasOwnProperty.call(E,nu))return null;re+=E[nu],F=s,I=Ve}else re+=_("["),F="[",I=te-2}else re+=_(Z),F=Z;if(I++,M[I]==="]")return{end:I,source:O(Y,re)}}},"scanBr\
acket"),A="[]",x="\0",L=new RegExp(`${x}(\\d+)${x}`,"g"),j="\uE000",V="\uE001",ie=r(M=>M===x||M===j||M===V,"isReserved"),Q=r(M=>{const T=[],C=r(re=>`${x}${T.push(
re)-1}${x}`,"hold"),{length:I}=M;let Y=s,X=0;for(;X<I;){const re=M[X];if(re===i){const F=M[X+1];F===n||F===b&&X+2===I?Y+=C(A):F==="*"||F==="["||F===o?Y+=M.slice(
X,X+2):Y+=C(a.test(F)?i+F:ie(F)?`[${F}]`:F),X+=2}else if(ie(re))Y+=C(`[${re}]`),X++;else if(re==="["){const F=N(M,X);F===null?(Y+=C(A),X=I):(Y+=C(F.source),X=F.
end+1)}else Y+=re,X++}return{source:Y,sources:T}},"extractBrackets"),ae=null,ce=/\/(?!$)/,G=[[/(\\+)( ?)/g,(M,T,C)=>C?T.slice(0,T.length-T.length%2)+o:T,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,
(M,T)=>`${T}**`,"*"],[/[\\$.|*+(){^]/g,M=>`\\${M}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",b],[/\//g,()=>"\\/",b],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?",
"*"],[ae,(M,T)=>!M||M[0]==="^"?M:(ce.test(T)?"^":"(?:^|\\/)")+M],[/\\\/\\\*\\\*(?=\\\/|$)/g,(M,T,C)=>T+6<C.length?C.slice(T+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[\
^\\/]+)*":`\\/${V}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(M,T,C)=>{const I=C.replace(/\\\*/g,"[^\\/]*");return T+I},"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(M,T,C)=>C===s?
T+j:M,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(M,T,C)=>`\\[${T}${C}`,"["],[ae,M=>{const T=M[M.length-1];return!T||
T===j||T===V?M:T===b?`${M}$`:`${M}(?=$|\\/$)`}]],ve=/(^|\\\/)?\uE000$/,ue="regex",ke="checkRegex",ft="_",Dn=r((M,T)=>`${T?`${T}[^/]+`:"[^/]*"}(?=$|\\/$)`,"repla\
ceTrailingWildcard"),je=/\uE001$/,Hs=r(()=>".+(?=$|\\/$)","replaceTrailingDoublestar"),Ks="[^\\/]*",lw=r((M,T)=>{let C=s;for(let I=T+1;I<M.length&&!M[I].wildcard;I++)
C+=M[I].single;return C},"separatorAfter"),fw=r(M=>{if(M.indexOf(Ks)<0)return M;const T=[],{length:C}=M;let I=0;for(;I<C;){const F=M[I];if(M.startsWith(Ks,I))T.
push({wildcard:!0}),I+=Ks.length;else if(F==="["){let Z=I+1;for(M[Z]==="^"&&Z++,M[Z]==="]"&&Z++;Z<C&&M[Z]!=="]";)Z+=M[Z]===i?2:1;Z++,T.push({single:M.slice(I,Z)}),
I=Z}else if(F===i)T.push({single:M.slice(I,I+2)}),I+=2;else if(F==="("){let Z=0,te=I;do M[te]===i?te++:M[te]==="("?Z++:M[te]===")"&&Z--,te++;while(te<C&&Z>0);"*\
+?".indexOf(M[te])>=0&&te++,T.push({boundary:M.slice(I,te)}),I=te}else F==="^"||F==="$"?(T.push({boundary:F}),I++):(T.push({single:F}),I++)}let Y=s,X=[];const re=r(
()=>{let F;X.forEach((Z,te)=>{Z.wildcard&&(F=te)}),X.forEach((Z,te)=>{if(!Z.wildcard){Y+=Z.single;return}Y+=te===F?Ks:`(?:(?!${lw(X,te)})[^\\/])*`}),X=[]},"flus\
h");return T.forEach(F=>{if(F.boundary===void 0){X.push(F);return}re(),Y+=F.boundary}),re(),Y},"pinWildcards"),Zc=r(M=>{l.test(M)&&(M="**");const{source:T,sources:C}=Q(
M),I=G.reduce((Y,[X,re,F])=>X===ae?re(Y,M):F!==n&&Y.indexOf(F)<0?Y:X.test(Y)?Y.replace(X,re.bind(M)):Y,T);return C.length?I.replace(L,(Y,X)=>C[X]):I},"makeRegex\
Prefix"),dw=r((M,T)=>{M[M.length-1]===b&&(T=Zc(M.slice(0,-1)));const C=T.slice(0,-1),I=T[T.length-1];return I===j?`${C}$`:I===V?`${C}.*$`:A},"checkSourceOf"),Qc=r(
M=>{const T=M.indexOf(b);return T<0||T===M.length-1},"matchesBasename"),hw=r(M=>{const T=M.length-1,C=M.lastIndexOf(b,M[T]===b?T-1:T);return C<0?M:M.slice(C+1)},
"basenameOf"),mw=r(M=>{if(M.charCodeAt(0)===g||M.indexOf(h)>=0){const I=M.split(b).filter(Boolean);return I.pop(),I.length?I.join(b)+b:s}const T=M.length-1,C=M.
lastIndexOf(b,M.charCodeAt(T)===g?T-1:T);return C<0?s:M.slice(0,C+1)},"parentOf"),Js=r(M=>typeof M=="string","isString"),pw=r(M=>M&&Js(M)&&!u.test(M),"checkPatt\
ern"),gw=r(M=>M.split(m).filter(Boolean),"splitPattern");class bw{static{r(this,"IgnoreRule")}constructor(T,C,I,Y,X,re){this.pattern=T,this.mark=C,this.negative=
X,$(this,"body",I),$(this,"ignoreCase",Y),$(this,"regexPrefix",re)}get _basenameOnly(){return $(this,"_basenameOnly",Qc(this.body))}get regex(){const T=ft+ue;return this[T]?
this[T]:this._make(ue,T)}get checkRegex(){const T=ft+ke;return this[T]?this[T]:this._make(ke,T)}_make(T,C){const I=fw(T===ue?this.regexPrefix.replace(ve,Dn).replace(
je,Hs):dw(this.body,this.regexPrefix)),Y=this.ignoreCase?new RegExp(I,"i"):new RegExp(I);return $(this,C,Y)}}const yw=r(M=>M==="\r"||M===`
`,"isLineEnd"),ww=r(M=>{let T=M.length;for(;T&&yw(M[T-1]);)T--;const C=T;for(;T&&M[T-1]===o;)T--;if(T===C)return M.slice(0,T);let I=0;for(;I<T&&M[T-I-1]===i;)I++;
return I%2?M.slice(0,T-1)+o:M.slice(0,T)},"trimEnd"),$w=r(({pattern:M,mark:T},C)=>{let I=M[0]===c?M.slice(1):M;if(I[0]==="#")return;let Y=!1;I[0]==="!"&&(Y=!0,I=
I.slice(1));const X=I[I.length-1];if((X===o||X==="\r"||X===`
`)&&(I=ww(I)),!I)return;I=I.replace(f,"!").replace(d,"#");const re=Zc(I);return new bw(M,T,I,C,Y,re)},"createRule");class kw{static{r(this,"RuleManager")}constructor(T){
this._ignoreCase=T,this._rules=[],this._basenameCount=0}_add(T){if(T&&T[w]){this._rules=this._rules.concat(T._rules._rules),this._basenameCount+=T._rules._basenameCount,
this._added=!0;return}Js(T)&&(T={pattern:T});const C=pw(T.pattern)&&$w(T,this._ignoreCase);C&&(this._added=!0,this._rules.push(C),Qc(C.body)&&this._basenameCount++)}add(T){
return this._added=!1,t(Js(T)?gw(T):T).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(T){const C=this._literalRules||(this.
_literalRules=this._rules.filter(({body:F})=>F[F.length-(F[F.length-1]===b?2:1)]==="*"));let I=!1,Y=!1,X;for(let F=C.length-1;F>=0;F--){const Z=C[F];if(Z.checkRegex.
test(T)){I=!Z.negative,Y=Z.negative,X=Z.negative?n:Z;break}}const re={ignored:I,unignored:Y};return X&&(re.rule=X),re}test(T,C){const I=this._rules,{length:Y}=I,
X=this._basenameCount*2>=Y,re=X?hw(T):T;for(let F=Y-1;F>=0;F--){const Z=I[F];if(Z[C].test(X&&Z._basenameOnly?re:T)){const{negative:te}=Z,Ve={ignored:!te,unignored:te};
return te||(Ve.rule=Z),Ve}}return{ignored:!1,unignored:!1}}}const Sw=r((M,T)=>{throw new T(M)},"throwError"),dt=r((M,T,C)=>Js(M)?M?dt.isNotRelative(M)?C(`path s\
hould be a \`path.relative()\`d string, but got "${T}"`,RangeError):!0:C("path must not be empty",TypeError):C(`path must be a string, but got \`${T}\``,TypeError),
"checkPath"),eu=r(M=>{const T=M.charCodeAt(0);if(T===g)return!0;if(T!==p)return!1;if(M.length===1)return!0;const C=M.charCodeAt(1);return C===g?!0:C!==p?!1:M.length===
2||M.charCodeAt(2)===g},"isNotRelative");dt.isNotRelative=eu,dt.convert=M=>M;class Ew{static{r(this,"Ignore")}constructor({ignorecase:T=!0,ignoreCase:C=T,allowRelativePaths:I=!1}={}){
$(this,w,!0),this._rules=new kw(C),this._strictPathCheck=!I,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(T){
return this._rules.add(T)&&this._initCache(),this}addPattern(T){return this.add(T)}_test(T,C){const I=T&&dt.convert(T);return dt(I,T,this._strictPathCheck?Sw:k),
this._t(I,C)}checkIgnore(T){if(T.charCodeAt(T.length-1)!==g)return this.test(T);const C=this._t(T,this._testCache);if(C.ignored)return C;const I=this._rules.testLiteral(
T);return I.ignored||I.unignored?I:C}_t(T,C){if(T in C)return C[T];const I=mw(T),Y=I?this._t(I,C):n;return C[T]=Y&&Y.ignored?Y:this._rules.test(T,ue)}ignores(T){
return this._test(T,this._ignoreCache).ignored}createFilter(){return T=>!this.ignores(T)}filter(T){return t(T).filter(this.createFilter())}test(T){return this._test(
T,this._testCache)}}const _i=r(M=>new Ew(M),"factory"),_w=r(M=>dt(M&&dt.convert(M),M,k),"isPathValid"),tu=r(()=>{const M=r(C=>/^\\\\\?\\/.test(C)||/["<>|\u0000-\u001F]+/u.
test(C)?C:C.replace(/\\/g,"/"),"makePosix");dt.convert=M;const T=/^[a-z]:\//i;dt.isNotRelative=C=>T.test(C)||eu(C)},"setupWindows");typeof process<"u"&&process.
platform==="win32"&&tu(),e.exports=_i,_i.default=_i,e.exports.isPathValid=_w,$(e.exports,Symbol.for("setupWindows"),tu)}),42260:(e=>{e.exports=U(import.meta.url)(
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
u=n(90334),l=n(13142);function f(m,h,g,p,b,y){const w=g.type==="block-map"?c.resolveBlockMap(m,h,g,p,y):g.type==="block-seq"?u.resolveBlockSeq(m,h,g,p,y):l.resolveFlowCollection(
m,h,g,p,y),$=w.constructor;return b==="!"||b===$.tagName?(w.tag=$.tagName,w):(b&&(w.tag=b),w)}r(f,"resolveCollection");function d(m,h,g,p,b){const y=p.tag,w=y?h.
directives.tagName(y.source,v=>b(y,"TAG_RESOLVE_FAILED",v)):null;if(g.type==="block-seq"){const{anchor:v,newlineAfterProp:O}=p,N=v&&y?v.offset>y.offset?v:y:v??y;
N&&(!O||O.offset<N.offset)&&b(N,"MISSING_CHAR","Missing newline after block sequence props")}const $=g.type==="block-map"?"map":g.type==="block-seq"?"seq":g.start.
source==="{"?"map":"seq";if(!y||!w||w==="!"||w===i.YAMLMap.tagName&&$==="map"||w===a.YAMLSeq.tagName&&$==="seq")return f(m,h,g,b,w);let k=h.schema.tags.find(v=>v.
tag===w&&v.collection===$);if(!k){const v=h.schema.knownTags[w];if(v?.collection===$)h.schema.tags.push(Object.assign({},v,{default:!1})),k=v;else return v?b(y,
"BAD_COLLECTION_TYPE",`${v.tag} used for ${$} collection, but expects ${v.collection??"scalar"}`,!0):b(y,"TAG_RESOLVE_FAILED",`Unresolved tag: ${w}`,!0),f(m,h,g,
b,w)}const E=f(m,h,g,b,w,k),S=k.resolve?.(E,v=>b(y,"TAG_RESOLVE_FAILED",v),h.options)??E,_=s.isNode(S)?S:new o.Scalar(S);return _.range=E.range,_.tag=w,k?.format&&
(_.format=k.format),_}r(d,"composeCollection"),t.composeCollection=d}),23683:((e,t,n)=>{var s=n(3021),o=n(45937),i=n(17788),a=n(34631);function c(u,l,{offset:f,
start:d,value:m,end:h},g){const p=Object.assign({_directives:l},u),b=new s.Document(void 0,p),y={atKey:!1,atRoot:!0,directives:b.directives,options:b.options,schema:b.
schema},w=a.resolveProps(d,{indicator:"doc-start",next:m??h?.[0],offset:f,onError:g,parentIndent:0,startOnNewline:!0});w.found&&(b.directives.docStart=!0,m&&(m.
type==="block-map"||m.type==="block-seq")&&!w.hasNewline&&g(w.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),b.contents=
m?o.composeNode(y,m,w,g):o.composeEmptyNode(y,w.end,d,null,w,g);const $=b.contents.range[2],k=i.resolveEnd(h,$,!1,g);return k.comment&&(b.comment=k.comment),b.range=
[f,$,k.offset],b}r(c,"composeDoc"),t.composeDoc=c}),45937:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(57349),a=n(5413),c=n(17788),u=n(22599);const l={composeNode:f,
composeEmptyNode:d};function f(h,g,p,b){const y=h.atKey,{spaceBefore:w,comment:$,anchor:k,tag:E}=p;let S,_=!0;switch(g.type){case"alias":S=m(h,g,b),(k||E)&&b(g,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":S=a.composeScalar(
h,g,E,b),k&&(S.anchor=k.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{S=i.composeCollection(l,h,g,p,b),k&&(S.anchor=k.source.
substring(1))}catch(v){const O=v instanceof Error?v.message:String(v);b(g,"RESOURCE_EXHAUSTION",O)}break;default:{const v=g.type==="error"?g.message:`Unsupporte\
d token (type: ${g.type})`;b(g,"UNEXPECTED_TOKEN",v),_=!1}}return S??(S=d(h,g.offset,void 0,null,p,b)),k&&S.anchor===""&&b(k,"BAD_ALIAS","Anchor cannot be an em\
pty string"),y&&h.options.stringKeys&&(!o.isScalar(S)||typeof S.value!="string"||S.tag&&S.tag!=="tag:yaml.org,2002:str")&&b(E??g,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),w&&(S.spaceBefore=!0),$&&(g.type==="scalar"&&g.source===""?S.comment=$:S.commentBefore=$),h.options.keepSourceTokens&&_&&(S.srcToken=
g),S}r(f,"composeNode");function d(h,g,p,b,{spaceBefore:y,comment:w,anchor:$,tag:k,end:E},S){const _={type:"scalar",offset:u.emptyScalarPosition(g,p,b),indent:-1,
source:""},v=a.composeScalar(h,_,k,S);return $&&(v.anchor=$.source.substring(1),v.anchor===""&&S($,"BAD_ALIAS","Anchor cannot be an empty string")),y&&(v.spaceBefore=
!0),w&&(v.comment=w,v.range[2]=E),v}r(d,"composeEmptyNode");function m({options:h},{offset:g,source:p,end:b},y){const w=new s.Alias(p.substring(1));w.source===""&&
y(g,"BAD_ALIAS","Alias cannot be an empty string"),w.source.endsWith(":")&&y(g+p.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const $=g+p.length,k=c.
resolveEnd(b,$,h.strict,y);return w.range=[g,$,k.offset],k.comment&&(w.comment=k.comment),w}r(m,"composeAlias"),t.composeEmptyNode=d,t.composeNode=f}),5413:((e,t,n)=>{
var s=n(41127),o=n(63301),i=n(48913),a=n(76842);function c(f,d,m,h){const{value:g,type:p,comment:b,range:y}=d.type==="block-scalar"?i.resolveBlockScalar(f,d,h):
a.resolveFlowScalar(d,f.options.strict,h),w=m?f.directives.tagName(m.source,E=>h(m,"TAG_RESOLVE_FAILED",E)):null;let $;f.options.stringKeys&&f.atKey?$=f.schema[s.
SCALAR]:w?$=u(f.schema,g,w,m,h):d.type==="scalar"?$=l(f,g,d,h):$=f.schema[s.SCALAR];let k;try{const E=$.resolve(g,S=>h(m??d,"TAG_RESOLVE_FAILED",S),f.options);k=
s.isScalar(E)?E:new o.Scalar(E)}catch(E){const S=E instanceof Error?E.message:String(E);h(m??d,"TAG_RESOLVE_FAILED",S),k=new o.Scalar(g)}return k.range=y,k.source=
g,p&&(k.type=p),w&&(k.tag=w),$.format&&(k.format=$.format),b&&(k.comment=b),k}r(c,"composeScalar");function u(f,d,m,h,g){if(m==="!")return f[s.SCALAR];const p=[];
for(const y of f.tags)if(!y.collection&&y.tag===m)if(y.default&&y.test)p.push(y);else return y;for(const y of p)if(y.test?.test(d))return y;const b=f.knownTags[m];
return b&&!b.collection?(f.tags.push(Object.assign({},b,{default:!1,test:void 0})),b):(g(h,"TAG_RESOLVE_FAILED",`Unresolved tag: ${m}`,m!=="tag:yaml.org,2002:st\
r"),f[s.SCALAR])}r(u,"findScalarTagByName");function l({atKey:f,directives:d,schema:m},h,g,p){const b=m.tags.find(y=>(y.default===!0||f&&y.default==="key")&&y.test?.
test(h))||m[s.SCALAR];if(m.compat){const y=m.compat.find(w=>w.default&&w.test?.test(h))??m[s.SCALAR];if(b.tag!==y.tag){const w=d.tagString(b.tag),$=d.tagString(
y.tag),k=`Value may be parsed as either ${w} or ${$}`;p(g,"TAG_RESOLVE_FAILED",k,!0)}}return b}r(l,"findScalarTagByTest"),t.composeScalar=c}),89984:((e,t,n)=>{var s=n(
932),o=n(61342),i=n(3021),a=n(91464),c=n(41127),u=n(23683),l=n(17788);function f(h){if(typeof h=="number")return[h,h+1];if(Array.isArray(h))return h.length===2?
h:[h[0],h[1]];const{offset:g,source:p}=h;return[g,g+(typeof p=="string"?p.length:1)]}r(f,"getErrorPos");function d(h){let g="",p=!1,b=!1;for(let y=0;y<h.length;++y){
const w=h[y];switch(w[0]){case"#":g+=(g===""?"":b?`

`:`
`)+(w.substring(1)||" "),p=!0,b=!1;break;case"%":h[y+1]?.[0]!=="#"&&(y+=1),p=!1;break;default:p||(b=!0),p=!1}}return{comment:g,afterEmptyLine:b}}r(d,"parsePrelu\
de");class m{static{r(this,"Composer")}constructor(g={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(p,b,y,w)=>{
const $=f(p);w?this.warnings.push(new a.YAMLWarning($,b,y)):this.errors.push(new a.YAMLParseError($,b,y))},this.directives=new o.Directives({version:g.version||
"1.2"}),this.options=g}decorate(g,p){const{comment:b,afterEmptyLine:y}=d(this.prelude);if(b){const w=g.contents;if(p)g.comment=g.comment?`${g.comment}
${b}`:b;else if(y||g.directives.docStart||!w)g.commentBefore=b;else if(c.isCollection(w)&&!w.flow&&w.items.length>0){let $=w.items[0];c.isPair($)&&($=$.key);const k=$.
commentBefore;$.commentBefore=k?`${b}
${k}`:b}else{const $=w.commentBefore;w.commentBefore=$?`${b}
${$}`:b}}if(p){for(let w=0;w<this.errors.length;++w)g.errors.push(this.errors[w]);for(let w=0;w<this.warnings.length;++w)g.warnings.push(this.warnings[w])}else g.
errors=this.errors,g.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:d(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(g,p=!1,b=-1){for(const y of g)yield*this.next(y);yield*this.end(p,b)}*next(g){switch(s.env.LOG_STREAM&&
console.dir(g,{depth:null}),g.type){case"directive":this.directives.add(g.source,(p,b,y)=>{const w=f(g);w[0]+=p,this.onError(w,"BAD_DIRECTIVE",b,y)}),this.prelude.
push(g.source),this.atDirectives=!0;break;case"document":{const p=u.composeDoc(this.options,this.directives,g,this.onError);this.atDirectives&&!p.directives.docStart&&
this.onError(g,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(p,!1),this.doc&&(yield this.doc),this.doc=p,this.atDirectives=!1;
break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(g.source);break;case"error":{const p=g.source?`${g.message}: ${JSON.
stringify(g.source)}`:g.message,b=new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",p);this.atDirectives||!this.doc?this.errors.push(b):this.doc.errors.push(b);break}case"\
doc-end":{if(!this.doc){const b="Unexpected doc-end without preceding document";this.errors.push(new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",b));break}this.doc.
directives.docEnd=!0;const p=l.resolveEnd(g.end,g.offset+g.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),p.comment){const b=this.
doc.comment;this.doc.comment=b?`${b}
${p.comment}`:p.comment}this.doc.range[2]=p.offset;break}default:this.errors.push(new a.YAMLParseError(f(g),"UNEXPECTED_TOKEN",`Unsupported token ${g.type}`))}}*end(g=!1,p=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(g){const b=Object.assign({_directives:this.directives},this.options),y=new i.Document(
void 0,b);this.atDirectives&&this.onError(p,"MISSING_CHAR","Missing directives-end indicator line"),y.range=[0,p,p],this.decorate(y,!1),yield y}}}t.Composer=m}),
87103:((e,t,n)=>{var s=n(57165),o=n(84454),i=n(34631),a=n(9499),c=n(74051),u=n(81187);const l="All mapping items must start at the same column";function f({composeNode:d,
composeEmptyNode:m},h,g,p,b){const y=b?.nodeClass??o.YAMLMap,w=new y(h.schema);h.atRoot&&(h.atRoot=!1);let $=g.offset,k=null;for(const E of g.items){const{start:S,
key:_,sep:v,value:O}=E,N=i.resolveProps(S,{indicator:"explicit-key-ind",next:_??v?.[0],offset:$,onError:p,parentIndent:g.indent,startOnNewline:!0}),A=!N.found;if(A){
if(_&&(_.type==="block-seq"?p($,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in _&&_.indent!==g.indent&&p($,"BAD_I\
NDENT",l)),!N.anchor&&!N.tag&&!v){k=N.end,N.comment&&(w.comment?w.comment+=`
`+N.comment:w.comment=N.comment);continue}(N.newlineAfterProp||a.containsNewline(_))&&p(_??S[S.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else N.found?.indent!==g.indent&&p($,"BAD_INDENT",l);h.atKey=!0;const x=N.end,L=_?d(h,_,N,p):m(h,x,S,null,N,p);h.schema.compat&&c.flowIndentCheck(
g.indent,_,p),h.atKey=!1,u.mapIncludes(h,w.items,L)&&p(x,"DUPLICATE_KEY","Map keys must be unique");const j=i.resolveProps(v??[],{indicator:"map-value-ind",next:O,
offset:L.range[2],onError:p,parentIndent:g.indent,startOnNewline:!_||_.type==="block-scalar"});if($=j.end,j.found){A&&(O?.type==="block-map"&&!j.hasNewline&&p($,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),h.options.strict&&N.start<j.found.offset-1024&&p(L.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const V=O?d(h,O,j,p):m(h,$,v,null,j,p);h.schema.compat&&c.flowIndentCheck(
g.indent,O,p),$=V.range[2];const ie=new s.Pair(L,V);h.options.keepSourceTokens&&(ie.srcToken=E),w.items.push(ie)}else{A&&p(L.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),j.comment&&(L.comment?L.comment+=`
`+j.comment:L.comment=j.comment);const V=new s.Pair(L);h.options.keepSourceTokens&&(V.srcToken=E),w.items.push(V)}}return k&&k<$&&p(k,"IMPOSSIBLE","Map comment \
with trailing content"),w.range=[g.offset,$,k??$],w}r(f,"resolveBlockMap"),t.resolveBlockMap=f}),48913:((e,t,n)=>{var s=n(63301);function o(c,u,l){const f=u.offset,
d=i(u,c.options.strict,l);if(!d)return{value:"",type:null,comment:"",range:[f,f,f]};const m=d.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,h=u.source?
a(u.source):[];let g=h.length;for(let S=h.length-1;S>=0;--S){const _=h[S][1];if(_===""||_==="\r")g=S;else break}if(g===0){const S=d.chomp==="+"&&h.length>0?`
`.repeat(Math.max(1,h.length-1)):"";let _=f+d.length;return u.source&&(_+=u.source.length),{value:S,type:m,comment:d.comment,range:[f,_,_]}}let p=u.indent+d.indent,
b=u.offset+d.length,y=0;for(let S=0;S<g;++S){const[_,v]=h[S];if(v===""||v==="\r")d.indent===0&&_.length>p&&(p=_.length);else{_.length<p&&l(b+_.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(p=_.length),y=S,p===0&&!c.atRoot&&l(b,"BA\
D_INDENT","Block scalar values in collections must be indented");break}b+=_.length+v.length+1}for(let S=h.length-1;S>=g;--S)h[S][0].length>p&&(g=S+1);let w="",$="",
k=!1;for(let S=0;S<y;++S)w+=h[S][0].slice(p)+`
`;for(let S=y;S<g;++S){let[_,v]=h[S];b+=_.length+v.length+1;const O=v[v.length-1]==="\r";if(O&&(v=v.slice(0,-1)),v&&_.length<p){const A=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;l(b-v.length-(O?2:1),"BAD_INDENT",A),_=""}m===s.Scalar.BLOCK_LITERAL?
(w+=$+_.slice(p)+v,$=`
`):_.length>p||v[0]==="	"?($===" "?$=`
`:!k&&$===`
`&&($=`

`),w+=$+_.slice(p)+v,$=`
`,k=!0):v===""?$===`
`?w+=`
`:$=`
`:(w+=$+v,$=" ",k=!1)}switch(d.chomp){case"-":break;case"+":for(let S=g;S<h.length;++S)w+=`
`+h[S][0].slice(p);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}const E=f+d.length+u.source.length;return{value:w,type:m,comment:d.comment,range:[f,E,E]}}r(o,"resolveBlockScalar");function i({offset:c,props:u},l,f){if(u[0].
type!=="block-scalar-header")return f(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:d}=u[0],m=d[0];let h=0,g="",p=-1;for(let $=1;$<d.length;++$){
const k=d[$];if(!g&&(k==="-"||k==="+"))g=k;else{const E=Number(k);!h&&E?h=E:p===-1&&(p=c+$)}}p!==-1&&f(p,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${d}`);let b=!1,y="",w=d.length;for(let $=1;$<u.length;++$){const k=u[$];switch(k.type){case"space":b=!0;case"newline":w+=k.source.length;break;case"\
comment":l&&!b&&f(k,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),w+=k.source.length,y=k.source.substring(1);break;case"\
error":f(k,"UNEXPECTED_TOKEN",k.message),w+=k.source.length;break;default:{const E=`Unexpected token in block scalar header: ${k.type}`;f(k,"UNEXPECTED_TOKEN",E);
const S=k.source;S&&typeof S=="string"&&(w+=S.length)}}}return{mode:m,indent:h,chomp:g,comment:y,length:w}}r(i,"parseBlockScalarHeader");function a(c){const u=c.
split(/\n( *)/),l=u[0],f=l.match(/^( *)/),m=[f?.[1]?[f[1],l.slice(f[1].length)]:["",l]];for(let h=1;h<u.length;h+=2)m.push([u[h],u[h+1]]);return m}r(a,"splitLin\
es"),t.resolveBlockScalar=o}),90334:((e,t,n)=>{var s=n(92223),o=n(34631),i=n(74051);function a({composeNode:c,composeEmptyNode:u},l,f,d,m){const h=m?.nodeClass??
s.YAMLSeq,g=new h(l.schema);l.atRoot&&(l.atRoot=!1),l.atKey&&(l.atKey=!1);let p=f.offset,b=null;for(const{start:y,value:w}of f.items){const $=o.resolveProps(y,{
indicator:"seq-item-ind",next:w,offset:p,onError:d,parentIndent:f.indent,startOnNewline:!0});if(!$.found)if($.anchor||$.tag||w)w?.type==="block-seq"?d($.end,"BA\
D_INDENT","All sequence items must start at the same column"):d(p,"MISSING_CHAR","Sequence item without - indicator");else{b=$.end,$.comment&&(g.comment=$.comment);
continue}const k=w?c(l,w,$,d):u(l,$.end,y,null,$,d);l.schema.compat&&i.flowIndentCheck(f.indent,w,d),p=k.range[2],g.items.push(k)}return g.range=[f.offset,p,b??
p],g}r(a,"resolveBlockSeq"),t.resolveBlockSeq=a}),17788:((e,t)=>{function n(s,o,i,a){let c="";if(s){let u=!1,l="";for(const f of s){const{source:d,type:m}=f;switch(m){case"\
space":u=!0;break;case"comment":{i&&!u&&a(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const h=d.substring(1)||" ";
c?c+=l+h:c=h,l="";break}case"newline":c&&(l+=d),u=!0;break;default:a(f,"UNEXPECTED_TOKEN",`Unexpected ${m} at node end`)}o+=d.length}}return{comment:c,offset:o}}
r(n,"resolveEnd"),t.resolveEnd=n}),13142:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454),a=n(92223),c=n(17788),u=n(34631),l=n(9499),f=n(81187);const d="Block co\
llections are not allowed within flow collections",m=r(g=>g&&(g.type==="block-map"||g.type==="block-seq"),"isBlock");function h({composeNode:g,composeEmptyNode:p},b,y,w,$){
const k=y.start.source==="{",E=k?"flow map":"flow sequence",S=$?.nodeClass??(k?i.YAMLMap:a.YAMLSeq),_=new S(b.schema);_.flow=!0;const v=b.atRoot;v&&(b.atRoot=!1),
b.atKey&&(b.atKey=!1);let O=y.offset+y.start.source.length;for(let j=0;j<y.items.length;++j){const V=y.items[j],{start:ie,key:Q,sep:ae,value:ce}=V,G=u.resolveProps(
ie,{flow:E,indicator:"explicit-key-ind",next:Q??ae?.[0],offset:O,onError:w,parentIndent:y.indent,startOnNewline:!1});if(!G.found){if(!G.anchor&&!G.tag&&!ae&&!ce){
j===0&&G.comma?w(G.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`):j<y.items.length-1&&w(G.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${E}`),G.comment&&
(_.comment?_.comment+=`
`+G.comment:_.comment=G.comment),O=G.end;continue}!k&&b.options.strict&&l.containsNewline(Q)&&w(Q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(j===0)G.comma&&w(G.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`);else if(G.comma||w(G.start,"MISSING_CHAR",`Missing , betwe\
en ${E} items`),G.comment){let ve="";e:for(const ue of ie)switch(ue.type){case"comma":case"space":break;case"comment":ve=ue.source.substring(1);break e;default:
break e}if(ve){let ue=_.items[_.items.length-1];s.isPair(ue)&&(ue=ue.value??ue.key),ue.comment?ue.comment+=`
`+ve:ue.comment=ve,G.comment=G.comment.substring(ve.length+1)}}if(!k&&!ae&&!G.found){const ve=ce?g(b,ce,G,w):p(b,G.end,ae,null,G,w);_.items.push(ve),O=ve.range[2],
m(ce)&&w(ve.range,"BLOCK_IN_FLOW",d)}else{b.atKey=!0;const ve=G.end,ue=Q?g(b,Q,G,w):p(b,ve,ie,null,G,w);m(Q)&&w(ue.range,"BLOCK_IN_FLOW",d),b.atKey=!1;const ke=u.
resolveProps(ae??[],{flow:E,indicator:"map-value-ind",next:ce,offset:ue.range[2],onError:w,parentIndent:y.indent,startOnNewline:!1});if(ke.found){if(!k&&!G.found&&
b.options.strict){if(ae)for(const je of ae){if(je===ke.found)break;if(je.type==="newline"){w(je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}G.start<ke.found.offset-1024&&w(ke.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else ce&&("source"in ce&&ce.source?.[0]===":"?w(ce,"MISSING_CHAR",`Missing space after : in ${E}`):w(ke.start,"MISSING_CHAR",
`Missing , or : between ${E} items`));const ft=ce?g(b,ce,ke,w):ke.found?p(b,ke.end,ae,null,ke,w):null;ft?m(ce)&&w(ft.range,"BLOCK_IN_FLOW",d):ke.comment&&(ue.comment?
ue.comment+=`
`+ke.comment:ue.comment=ke.comment);const Dn=new o.Pair(ue,ft);if(b.options.keepSourceTokens&&(Dn.srcToken=V),k){const je=_;f.mapIncludes(b,je.items,ue)&&w(ve,"\
DUPLICATE_KEY","Map keys must be unique"),je.items.push(Dn)}else{const je=new i.YAMLMap(b.schema);je.flow=!0,je.items.push(Dn);const Hs=(ft??ue).range;je.range=
[ue.range[0],Hs[1],Hs[2]],_.items.push(je)}O=ft?ft.range[2]:ke.end}}const N=k?"}":"]",[A,...x]=y.end;let L=O;if(A?.source===N)L=A.offset+A.source.length;else{const j=E[0].
toUpperCase()+E.substring(1),V=v?`${j} must end with a ${N}`:`${j} in block collection must be sufficiently indented and end with a ${N}`;w(O,v?"MISSING_CHAR":"\
BAD_INDENT",V),A&&A.source.length!==1&&x.unshift(A)}if(x.length>0){const j=c.resolveEnd(x,L,b.options.strict,w);j.comment&&(_.comment?_.comment+=`
`+j.comment:_.comment=j.comment),_.range=[y.offset,L,j.offset]}else _.range=[y.offset,L,L];return _}r(h,"resolveFlowCollection"),t.resolveFlowCollection=h}),76842:((e,t,n)=>{
var s=n(63301),o=n(17788);function i(h,g,p){const{offset:b,type:y,source:w,end:$}=h;let k,E;const S=r((O,N,A)=>p(b+O,N,A),"_onError");switch(y){case"scalar":k=s.
Scalar.PLAIN,E=a(w,S);break;case"single-quoted-scalar":k=s.Scalar.QUOTE_SINGLE,E=c(w,S);break;case"double-quoted-scalar":k=s.Scalar.QUOTE_DOUBLE,E=l(w,S);break;default:
return p(h,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${y}`),{value:"",type:null,comment:"",range:[b,b+w.length,b+w.length]}}const _=b+w.length,
v=o.resolveEnd($,_,g,p);return{value:E,type:k,comment:v.comment,range:[b,_,v.offset]}}r(i,"resolveFlowScalar");function a(h,g){let p="";switch(h[0]){case"	":p="\
a tab character";break;case",":p="flow indicator character ,";break;case"%":p="directive indicator character %";break;case"|":case">":{p=`block scalar indicator\
 ${h[0]}`;break}case"@":case"`":{p=`reserved character ${h[0]}`;break}}return p&&g(0,"BAD_SCALAR_START",`Plain value cannot start with ${p}`),u(h)}r(a,"plainVal\
ue");function c(h,g){return(h[h.length-1]!=="'"||h.length===1)&&g(h.length,"MISSING_CHAR","Missing closing 'quote"),u(h.slice(1,-1)).replace(/''/g,"'")}r(c,"sin\
gleQuotedValue");function u(h){const g=/(.*?)\r?\n/sy;let p=g.exec(h);if(!p)return h;let b,y;try{b=new RegExp("(?<![ 	])[ 	]+$"),y=new RegExp("^[ 	]+|(?<![ 	])[\
 	]+$","g")}catch{b=/[ \t]+$/,y=/^[ \t]+|[ \t]+$/g}let w=p[1].replace(b,""),$=" ",k=g.lastIndex;for(;p=g.exec(h);){const S=p[1].replace(y,"");S===""?$===`
`?w+=$:$=`
`:(w+=$+S,$=" "),k=g.lastIndex}const E=/[ \t]*(.*)/sy;return E.lastIndex=k,p=E.exec(h),w+$+(p?.[1]??"")}r(u,"unfoldLines");function l(h,g){let p="";for(let b=1;b<
h.length-1;++b){const y=h[b];if(!(y==="\r"&&h[b+1]===`
`))if(y===`
`){const{fold:w,offset:$}=f(h,b);p+=w,b=$}else if(y==="\\"){let w=h[++b];const $=d[w];if($)p+=$;else if(w===`
`)for(w=h[b+1];w===" "||w==="	";)w=h[++b+1];else if(w==="\r"&&h[b+1]===`
`)for(w=h[++b+1];w===" "||w==="	";)w=h[++b+1];else if(w==="x"||w==="u"||w==="U"){const k=w==="x"?2:w==="u"?4:8;p+=m(h,b+1,k,g),b+=k}else{const k=h.substr(b-1,2);
g(b-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${k}`),p+=k}}else if(y===" "||y==="	"){const w=b;let $=h[b+1];for(;$===" "||$==="	";)$=h[++b+1];$!==`
`&&!($==="\r"&&h[b+2]===`
`)&&(p+=b>w?h.slice(w,b+1):y)}else p+=y}return(h[h.length-1]!=='"'||h.length===1)&&g(h.length,"MISSING_CHAR",'Missing closing "quote'),p}r(l,"doubleQuotedValue");
function f(h,g){let p="",b=h[g+1];for(;(b===" "||b==="	"||b===`
`||b==="\r")&&!(b==="\r"&&h[g+2]!==`
`);)b===`
`&&(p+=`
`),g+=1,b=h[g+1];return p||(p=" "),{fold:p,offset:g}}r(f,"foldNewline");const d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function m(h,g,p,b){const y=h.substr(g,p),$=y.length===
p&&/^[0-9a-fA-F]+$/.test(y)?parseInt(y,16):NaN;try{return String.fromCodePoint($)}catch{const k=h.substr(g-2,p+2);return b(g-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${k}`),k}}r(m,"parseCharCode"),t.resolveFlowScalar=i}),34631:((e,t)=>{function n(s,{flow:o,indicator:i,next:a,offset:c,onError:u,parentIndent:l,startOnNewline:f}){
let d=!1,m=f,h=f,g="",p="",b=!1,y=!1,w=null,$=null,k=null,E=null,S=null,_=null,v=null;for(const A of s)switch(y&&(A.type!=="space"&&A.type!=="newline"&&A.type!==
"comma"&&u(A.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),w&&(m&&A.type!=="comment"&&A.type!=="newline"&&
u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),w=null),A.type){case"space":!o&&(i!=="doc-start"||a?.type!=="flow-collection")&&A.source.includes("	")&&
(w=A),h=!0;break;case"comment":{h||u(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const x=A.source.substring(1)||"\
 ";g?g+=p+x:g=x,p="",m=!1;break}case"newline":m?g?g+=A.source:(!_||i!=="seq-item-ind")&&(d=!0):p+=A.source,m=!0,b=!0,($||k)&&(E=A),h=!0;break;case"anchor":$&&u(
A,"MULTIPLE_ANCHORS","A node can have at most one anchor"),A.source.endsWith(":")&&u(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
$=A,v??(v=A.offset),m=!1,h=!1,y=!0;break;case"tag":{k&&u(A,"MULTIPLE_TAGS","A node can have at most one tag"),k=A,v??(v=A.offset),m=!1,h=!1,y=!0;break}case i:($||
k)&&u(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),_&&u(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${o??"collection"}`),_=
A,m=i==="seq-item-ind"||i==="explicit-key-ind",h=!1;break;case"comma":if(o){S&&u(A,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),S=A,m=!1,h=!1;break}default:u(A,"U\
NEXPECTED_TOKEN",`Unexpected ${A.type} token`),m=!1,h=!1}const O=s[s.length-1],N=O?O.offset+O.source.length:c;return y&&a&&a.type!=="space"&&a.type!=="newline"&&
a.type!=="comma"&&(a.type!=="scalar"||a.source!=="")&&u(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(m&&
w.indent<=l||a?.type==="block-map"||a?.type==="block-seq")&&u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,found:_,spaceBefore:d,comment:g,
hasNewline:b,anchor:$,tag:k,newlineAfterProp:E,end:N,start:v??N}}r(n,"resolveProps"),t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(const o of s.end)if(o.type==="newline")return!0}return!1;case"flow-collection":for(const o of s.items){for(const i of o.start)if(i.type===
"newline")return!0;if(o.sep){for(const i of o.sep)if(i.type==="newline")return!0}if(n(o.key)||n(o.value))return!0}return!1;default:return!0}}r(n,"containsNewlin\
e"),t.containsNewline=n}),22599:((e,t)=>{function n(s,o,i){if(o){i??(i=o.length);for(let a=i-1;a>=0;--a){let c=o[a];switch(c.type){case"space":case"comment":case"\
newline":s-=c.source.length;continue}for(c=o[++a];c?.type==="space";)s+=c.source.length,c=o[++a];break}}return s}r(n,"emptyScalarPosition"),t.emptyScalarPosition=
n}),74051:((e,t,n)=>{var s=n(9499);function o(i,a,c){if(a?.type==="flow-collection"){const u=a.end[0];u.indent===i&&(u.source==="]"||u.source==="}")&&s.containsNewline(
a)&&c(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}r(o,"flowIndentCheck"),t.flowIndentCheck=o}),81187:((e,t,n)=>{var s=n(41127);
function o(i,a,c){const{uniqueKeys:u}=i.options;if(u===!1)return!1;const l=typeof u=="function"?u:(f,d)=>f===d||s.isScalar(f)&&s.isScalar(d)&&f.value===d.value;
return a.some(f=>l(f.key,c))}r(o,"mapIncludes"),t.mapIncludes=o}),3021:((e,t,n)=>{var s=n(4065),o=n(40101),i=n(41127),a=n(57165),c=n(74043),u=n(45840),l=n(6829),
f=n(71596),d=n(83661),m=n(42404),h=n(61342);class g{static{r(this,"Document")}constructor(y,w,$){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let k=null;typeof w=="function"||Array.isArray(w)?k=w:$===void 0&&w&&($=w,w=void 0);const E=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},$);this.options=E;let{version:S}=E;$?._directives?
(this.directives=$._directives.atDocument(),this.directives.yaml.explicit&&(S=this.directives.yaml.version)):this.directives=new h.Directives({version:S}),this.
setSchema(S,$),this.contents=y===void 0?null:this.createNode(y,k,$)}clone(){const y=Object.create(g.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return y.commentBefore=
this.commentBefore,y.comment=this.comment,y.errors=this.errors.slice(),y.warnings=this.warnings.slice(),y.options=Object.assign({},this.options),this.directives&&
(y.directives=this.directives.clone()),y.schema=this.schema.clone(),y.contents=i.isNode(this.contents)?this.contents.clone(y.schema):this.contents,this.range&&(y.
range=this.range.slice()),y}add(y){p(this.contents)&&this.contents.add(y)}addIn(y,w){p(this.contents)&&this.contents.addIn(y,w)}createAlias(y,w){if(!y.anchor){const $=f.
anchorNames(this);y.anchor=!w||$.has(w)?f.findNewAnchor(w||"a",$):w}return new s.Alias(y.anchor)}createNode(y,w,$){let k;if(typeof w=="function")y=w.call({"":y},
"",y),k=w;else if(Array.isArray(w)){const ie=r(ae=>typeof ae=="number"||ae instanceof String||ae instanceof Number,"keyToStr"),Q=w.filter(ie).map(String);Q.length>
0&&(w=w.concat(Q)),k=w}else $===void 0&&w&&($=w,w=void 0);const{aliasDuplicateObjects:E,anchorPrefix:S,flow:_,keepUndefined:v,onTagObj:O,tag:N}=$??{},{onAnchor:A,
setAnchors:x,sourceObjects:L}=f.createNodeAnchors(this,S||"a"),j={aliasDuplicateObjects:E??!0,keepUndefined:v??!1,onAnchor:A,onTagObj:O,replacer:k,schema:this.schema,
sourceObjects:L},V=m.createNode(y,N,j);return _&&i.isCollection(V)&&(V.flow=!0),x(),V}createPair(y,w,$={}){const k=this.createNode(y,null,$),E=this.createNode(w,
null,$);return new a.Pair(k,E)}delete(y){return p(this.contents)?this.contents.delete(y):!1}deleteIn(y){return o.isEmptyPath(y)?this.contents==null?!1:(this.contents=
null,!0):p(this.contents)?this.contents.deleteIn(y):!1}get(y,w){return i.isCollection(this.contents)?this.contents.get(y,w):void 0}getIn(y,w){return o.isEmptyPath(
y)?!w&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(y,w):void 0}has(y){return i.isCollection(this.
contents)?this.contents.has(y):!1}hasIn(y){return o.isEmptyPath(y)?this.contents!==void 0:i.isCollection(this.contents)?this.contents.hasIn(y):!1}set(y,w){this.
contents==null?this.contents=o.collectionFromPath(this.schema,[y],w):p(this.contents)&&this.contents.set(y,w)}setIn(y,w){o.isEmptyPath(y)?this.contents=w:this.contents==
null?this.contents=o.collectionFromPath(this.schema,Array.from(y),w):p(this.contents)&&this.contents.setIn(y,w)}setSchema(y,w={}){typeof y=="number"&&(y=String(
y));let $;switch(y){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new h.Directives({version:"1.1"}),$={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=y:this.directives=new h.Directives({version:y}),$={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,$=null;break;default:{const k=JSON.stringify(y);throw new Error(`Expected '1.1', '1.2' or null as\
 first argument, but found: ${k}`)}}if(w.schema instanceof Object)this.schema=w.schema;else if($)this.schema=new u.Schema(Object.assign($,w));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:y,jsonArg:w,mapAsMap:$,maxAliasCount:k,onAnchor:E,reviver:S}={}){const _={anchors:new Map,
doc:this,keep:!y,mapAsMap:$===!0,mapKeyWarned:!1,maxAliasCount:typeof k=="number"?k:100},v=c.toJS(this.contents,w??"",_);if(typeof E=="function")for(const{count:O,
res:N}of _.anchors.values())E(N,O);return typeof S=="function"?d.applyReviver(S,{"":v},"",v):v}toJSON(y,w){return this.toJS({json:!0,jsonArg:y,mapAsMap:!1,onAnchor:w})}toString(y={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in y&&(!Number.isInteger(y.indent)||Number(y.indent)<=0)){const w=JSON.
stringify(y.indent);throw new Error(`"indent" option must be a positive integer, not ${w}`)}return l.stringifyDocument(this,y)}}function p(b){if(i.isCollection(
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
onAnchor:h,onTagObj:g,schema:p,sourceObjects:b}=d;let y;if(m&&l&&typeof l=="object"){if(y=b.get(l),y)return y.anchor??(y.anchor=h(l)),new s.Alias(y.anchor);y={anchor:null,
node:null},b.set(l,y)}f?.startsWith("!!")&&(f=a+f.slice(2));let w=c(l,f,p.tags);if(!w){if(l&&typeof l.toJSON=="function"&&(l=l.toJSON()),!l||typeof l!="object"){
const k=new i.Scalar(l);return y&&(y.node=k),k}w=l instanceof Map?p[o.MAP]:Symbol.iterator in Object(l)?p[o.SEQ]:p[o.MAP]}g&&(g(w),delete d.onTagObj);const $=w?.
createNode?w.createNode(d.schema,l,d):typeof w?.nodeClass?.from=="function"?w.nodeClass.from(d.schema,l,d):new i.Scalar(l);return f?$.tag=f:w.default||($.tag=w.
tag),y&&(y.node=$),$}r(u,"createNode"),t.createNode=u}),61342:((e,t,n)=>{var s=n(41127),o=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"\
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
4065),l=n(41127),f=n(57165),d=n(63301),m=n(84454),h=n(92223),g=n(3461),p=n(40361),b=n(66628),y=n(3456),w=n(84047),$=n(10204);t.Dk=o.Composer,s=i.Document,s=a.Schema,
s=c.YAMLError,s=c.YAMLParseError,s=c.YAMLWarning,s=u.Alias,t.Vj=l.isAlias,s=l.isCollection,s=l.isDocument,t.jh=l.isMap,s=l.isNode,s=l.isPair,t.jn=l.isScalar,t.oP=
l.isSeq,s=f.Pair,t.X5=d.Scalar,s=m.YAMLMap,s=h.YAMLSeq,s=g,t.JG=p.Lexer,s=b.LineCounter,t.iX=y.Parser,s=w.parse,s=w.parseAllDocuments,s=w.parseDocument,s=w.stringify,
t.YR=$.visit,s=$.visitAsync}),57249:((e,t,n)=>{var s=n(932);function o(a,...c){a==="debug"&&console.log(...c)}r(o,"debug");function i(a,c){(a==="debug"||a==="wa\
rn")&&(typeof s.emitWarning=="function"?s.emitWarning(c):console.warn(c))}r(i,"warn"),t.debug=o,t.warn=i}),4065:((e,t,n)=>{var s=n(71596),o=n(10204),i=n(41127),
a=n(66673),c=n(74043);class u extends a.NodeBase{static{r(this,"Alias")}constructor(d){super(i.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(d,m){if(m?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let h;m?.aliasResolveCache?h=m.
aliasResolveCache:(h=[],o.visit(d,{Node:r((p,b)=>{(i.isAlias(b)||i.hasAnchor(b))&&h.push(b)},"Node")}),m&&(m.aliasResolveCache=h));let g;for(const p of h){if(p===
this)break;p.anchor===this.source&&(g=p)}if(g&&m){const{anchors:p,doc:b,maxAliasCount:y}=m;let w=p.get(g);if(w||(c.toJS(g,null,m),w=p.get(g)),w?.res===void 0){const $="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError($)}if(y>=0&&(w.count+=1,w.aliasCount===0&&(w.aliasCount=l(b,g,p)),w.count*w.aliasCount>
y)){const $="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError($)}}return g}toJSON(d,m){if(!m)return{source:this.source};const h=this.
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
002:map"}constructor(m){super(a.MAP,m),this.items=[]}static from(m,h,g){const{keepUndefined:p,replacer:b}=g,y=new this(m),w=r(($,k)=>{if(typeof b=="function")k=
b.call(h,$,k);else if(Array.isArray(b)&&!b.includes($))return;(k!==void 0||p)&&y.items.push(c.createPair($,k,g))},"add");if(h instanceof Map)for(const[$,k]of h)
w($,k);else if(h&&typeof h=="object")for(const $ of Object.keys(h))w($,h[$]);return typeof m.sortMapEntries=="function"&&y.items.sort(m.sortMapEntries),y}add(m,h){
let g;a.isPair(m)?g=m:!m||typeof m!="object"||!("key"in m)?g=new c.Pair(m,m?.value):g=new c.Pair(m.key,m.value);const p=l(this.items,g.key),b=this.schema?.sortMapEntries;
if(p){if(!h)throw new Error(`Key ${g.key} already set`);a.isScalar(p.value)&&u.isScalarValue(g.value)?p.value.value=g.value:p.value=g.value}else if(b){const y=this.
items.findIndex(w=>b(g,w)<0);y===-1?this.items.push(g):this.items.splice(y,0,g)}else this.items.push(g)}delete(m){const h=l(this.items,m);return h?this.items.splice(
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
iterator in Object(h)){let y=0;for(let w of h){if(typeof p=="function"){const $=h instanceof Set?w:String(y++);w=p.call(h,$,w)}b.items.push(s.createNode(w,void 0,
g))}}return b}}function f(d){let m=a.isScalar(d)?d.value:d;return m&&typeof m=="string"&&(m=Number(m)),typeof m=="number"&&Number.isInteger(m)&&m>=0?m:null}r(f,
"asItemIndex"),t.YAMLSeq=l}),97104:((e,t,n)=>{var s=n(57249),o=n(90452),i=n(2148),a=n(41127),c=n(74043);function u(f,d,{key:m,value:h}){if(a.isNode(m)&&m.addToJSMap)
m.addToJSMap(f,d,h);else if(o.isMergeKey(f,m))o.addMergeToJSMap(f,d,h);else{const g=c.toJS(m,"",f);if(d instanceof Map)d.set(g,c.toJS(h,g,f));else if(d instanceof
Set)d.add(g);else{const p=l(m,g,f),b=c.toJS(h,p,f);p in d?Object.defineProperty(d,p,{value:b,writable:!0,enumerable:!0,configurable:!0}):d[p]=b}}return d}r(u,"a\
ddPairToJSMap");function l(f,d,m){if(d===null)return"";if(typeof d!="object")return String(d);if(a.isNode(f)&&m?.doc){const h=i.createStringifyContext(m.doc,{});
h.anchors=new Set;for(const p of m.anchors.keys())h.anchors.add(p.anchor);h.inFlow=!0,h.inStringifyKey=!0;const g=f.toString(h);if(!m.mapKeyWarned){let p=JSON.stringify(
g);p.length>40&&(p=p.substring(0,36)+'..."'),s.warn(m.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${p}.\
 Set mapAsMap: true to use object keys.`),m.mapKeyWarned=!0}return g}return JSON.stringify(d)}r(l,"stringifyKey"),t.addPairToJSMap=u}),41127:((e,t)=>{const n=Symbol.
for("yaml.alias"),s=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),a=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),u=Symbol.
for("yaml.node.type"),l=r(w=>!!w&&typeof w=="object"&&w[u]===n,"isAlias"),f=r(w=>!!w&&typeof w=="object"&&w[u]===s,"isDocument"),d=r(w=>!!w&&typeof w=="object"&&
w[u]===o,"isMap"),m=r(w=>!!w&&typeof w=="object"&&w[u]===i,"isPair"),h=r(w=>!!w&&typeof w=="object"&&w[u]===a,"isScalar"),g=r(w=>!!w&&typeof w=="object"&&w[u]===
c,"isSeq");function p(w){if(w&&typeof w=="object")switch(w[u]){case o:case c:return!0}return!1}r(p,"isCollection");function b(w){if(w&&typeof w=="object")switch(w[u]){case n:case o:case a:case c:
return!0}return!1}r(b,"isNode");const y=r(w=>(h(w)||p(w))&&!!w.anchor,"hasAnchor");t.ALIAS=n,t.DOC=s,t.MAP=o,t.NODE_TYPE=u,t.PAIR=i,t.SCALAR=a,t.SEQ=c,t.hasAnchor=
y,t.isAlias=l,t.isCollection=p,t.isDocument=f,t.isMap=d,t.isNode=b,t.isPair=m,t.isScalar=h,t.isSeq=g}),74043:((e,t,n)=>{var s=n(41127);function o(i,a,c){if(Array.
isArray(i))return i.map((u,l)=>o(u,String(l),c));if(i&&typeof i.toJSON=="function"){if(!c||!s.hasAnchor(i))return i.toJSON(a,c);const u={aliasCount:0,count:1,res:void 0};
c.anchors.set(i,u),c.onCreate=f=>{u.res=f,delete c.onCreate};const l=i.toJSON(a,c);return c.onCreate&&c.onCreate(l),l}return typeof i=="bigint"&&!c?.keep?Number(
i):i}r(o,"toJS"),t.toJS=o}),60110:((e,t,n)=>{var s=n(48913),o=n(76842),i=n(91464),a=n(83069);function c(h,g=!0,p){if(h){const b=r((y,w,$)=>{const k=typeof y=="n\
umber"?y:Array.isArray(y)?y[0]:y.offset;if(p)p(k,w,$);else throw new i.YAMLParseError([k,k+1],w,$)},"_onError");switch(h.type){case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return o.resolveFlowScalar(h,g,b);case"block-scalar":return s.resolveBlockScalar({options:{strict:g}},h,b)}}return null}r(c,"r\
esolveAsScalar");function u(h,g){const{implicitKey:p=!1,indent:b,inFlow:y=!1,offset:w=-1,type:$="PLAIN"}=g,k=a.stringifyString({type:$,value:h},{implicitKey:p,indent:b>
0?" ".repeat(b):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}}),E=g.end??[{type:"newline",offset:-1,indent:b,source:`
`}];switch(k[0]){case"|":case">":{const S=k.indexOf(`
`),_=k.substring(0,S),v=k.substring(S+1)+`
`,O=[{type:"block-scalar-header",offset:w,indent:b,source:_}];return d(O,E)||O.push({type:"newline",offset:-1,indent:b,source:`
`}),{type:"block-scalar",offset:w,indent:b,props:O,source:v}}case'"':return{type:"double-quoted-scalar",offset:w,indent:b,source:k,end:E};case"'":return{type:"s\
ingle-quoted-scalar",offset:w,indent:b,source:k,end:E};default:return{type:"scalar",offset:w,indent:b,source:k,end:E}}}r(u,"createScalarToken");function l(h,g,p={}){
let{afterKey:b=!1,implicitKey:y=!1,inFlow:w=!1,type:$}=p,k="indent"in h?h.indent:null;if(b&&typeof k=="number"&&(k+=2),!$)switch(h.type){case"single-quoted-scal\
ar":$="QUOTE_SINGLE";break;case"double-quoted-scalar":$="QUOTE_DOUBLE";break;case"block-scalar":{const S=h.props[0];if(S.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");$=S.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:$="PLAIN"}const E=a.stringifyString({type:$,value:g},{implicitKey:y||
k===null,indent:k!==null&&k>0?" ".repeat(k):"",inFlow:w,options:{blockQuote:!0,lineWidth:-1}});switch(E[0]){case"|":case">":f(h,E);break;case'"':m(h,E,"double-q\
uoted-scalar");break;case"'":m(h,E,"single-quoted-scalar");break;default:m(h,E,"scalar")}}r(l,"setScalarValue");function f(h,g){const p=g.indexOf(`
`),b=g.substring(0,p),y=g.substring(p+1)+`
`;if(h.type==="block-scalar"){const w=h.props[0];if(w.type!=="block-scalar-header")throw new Error("Invalid block scalar header");w.source=b,h.source=y}else{const{
offset:w}=h,$="indent"in h?h.indent:-1,k=[{type:"block-scalar-header",offset:w,indent:$,source:b}];d(k,"end"in h?h.end:void 0)||k.push({type:"newline",offset:-1,
indent:$,source:`
`});for(const E of Object.keys(h))E!=="type"&&E!=="offset"&&delete h[E];Object.assign(h,{type:"block-scalar",indent:$,props:k,source:y})}}r(f,"setBlockScalarVal\
ue");function d(h,g){if(g)for(const p of g)switch(p.type){case"space":case"comment":h.push(p);break;case"newline":return h.push(p),!0}return!1}r(d,"addEndtoBloc\
kProps");function m(h,g,p){switch(h.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":h.type=p,h.source=g;break;case"block-scalar":{const b=h.
props.slice(1);let y=g.length;h.props[0].type==="block-scalar-header"&&(y-=h.props[0].source.length);for(const w of b)w.offset+=y;delete h.props,Object.assign(h,
{type:p,source:g,end:b});break}case"block-map":case"block-seq":{const y={type:"newline",offset:h.offset+g.length,indent:h.indent,source:`
`};delete h.items,Object.assign(h,{type:p,source:g,end:[y]});break}default:{const b="indent"in h?h.indent:-1,y="end"in h&&Array.isArray(h.end)?h.end.filter(w=>w.
type==="space"||w.type==="comment"||w.type==="newline"):[];for(const w of Object.keys(h))w!=="type"&&w!=="offset"&&delete h[w];Object.assign(h,{type:p,indent:b,
source:g,end:y})}}}r(m,"setFlowScalarValue"),t.createScalarToken=u,t.resolveAsScalar=c,t.setScalarValue=l}),91733:((e,t)=>{const n=r(i=>"type"in i?s(i):o(i),"st\
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
:":{const y=this.charAt(1);if(this.flowKey||o(y)||y===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const m=this.charAt(0);let h=this.buffer.indexOf(m,this.pos+1);if(m==="'")for(;h!==-1&&this.buffer[h+1]===
"'";)h=this.buffer.indexOf("'",h+2);else for(;h!==-1;){let b=0;for(;this.buffer[h-1-b]==="\\";)b+=1;if(b%2===0)break;h=this.buffer.indexOf('"',h+1)}const g=this.
buffer.substring(0,h);let p=g.indexOf(`
`,this.pos);if(p!==-1){for(;p!==-1;){const b=this.continueScalar(p+1);if(b===-1)break;p=g.indexOf(`
`,b)}p!==-1&&(h=p-(g[p-1]==="\r"?2:1))}if(h===-1){if(!this.atEnd)return this.setNext("quoted-scalar");h=this.buffer.length}return yield*this.pushToIndex(h+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let m=this.pos;for(;;){const h=this.buffer[++m];if(h==="\
+")this.blockScalarKeep=!0;else if(h>"0"&&h<="9")this.blockScalarIndent=Number(h)-1;else if(h!=="-")break}return yield*this.pushUntil(h=>o(h)||h==="#")}*parseBlockScalar(){
let m=this.pos-1,h=0,g;e:for(let b=this.pos;g=this.buffer[b];++b)switch(g){case" ":h+=1;break;case`
`:m=b,h=0;break;case"\r":{const y=this.buffer[b+1];if(!y&&!this.atEnd)return this.setNext("block-scalar");if(y===`
`)break}default:break e}if(!g&&!this.atEnd)return this.setNext("block-scalar");if(h>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=h:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const b=this.continueScalar(m+1);if(b===-1)break;m=this.buffer.indexOf(`
`,b)}while(m!==-1);if(m===-1){if(!this.atEnd)return this.setNext("block-scalar");m=this.buffer.length}}let p=m+1;for(g=this.buffer[p];g===" ";)g=this.buffer[++p];
if(g==="	"){for(;g==="	"||g===" "||g==="\r"||g===`
`;)g=this.buffer[++p];m=p-1}else if(!this.blockScalarKeep)do{let b=m-1,y=this.buffer[b];y==="\r"&&(y=this.buffer[--b]);const w=b;for(;y===" ";)y=this.buffer[--b];
if(y===`
`&&b>=this.pos&&b+1+h>w)m=b;else break}while(!0);return yield s.SCALAR,yield*this.pushToIndex(m+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const m=this.
flowLevel>0;let h=this.pos-1,g=this.pos-1,p;for(;p=this.buffer[++g];)if(p===":"){const b=this.buffer[g+1];if(o(b)||m&&c.has(b))break;h=g}else if(o(p)){let b=this.
buffer[g+1];if(p==="\r"&&(b===`
`?(g+=1,p=`
`,b=this.buffer[g+1]):h=g),b==="#"||m&&c.has(b))break;if(p===`
`){const y=this.continueScalar(g+1);if(y===-1)break;g=Math.max(g,y-2)}}else{if(m&&c.has(p))break;h=g}return!p&&!this.atEnd?this.setNext("plain-scalar"):(yield s.
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
Lexer,this.onNewLine=p}*parse(p,b=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const y of this.lexer.lex(p,b))yield*this.next(y);b||(yield*this.end())}*next(p){
if(this.source=p,s.env.LOG_TOKENS&&console.log("|",o.prettyToken(p)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=p.length;return}const b=o.tokenType(
p);if(b)if(b==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=b,yield*this.step(),b){case"newline":this.atNewLine=!0,this.
indent=0,this.onNewLine&&this.onNewLine(this.offset+p.length);break;case"space":this.atNewLine&&p[0]===" "&&(this.indent+=p.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=p.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
p.length}else{const y=`Not a YAML token: ${p}`;yield*this.pop({type:"error",offset:this.offset,message:y,source:p}),this.offset+=p.length}}*end(){for(;this.stack.
length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const p=this.peek(1);if(this.
type==="doc-end"&&p?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}
if(!p)return yield*this.stream();switch(p.type){case"document":return yield*this.document(p);case"alias":case"scalar":case"single-quoted-scalar":case"double-quo\
ted-scalar":return yield*this.scalar(p);case"block-scalar":return yield*this.blockScalar(p);case"block-map":return yield*this.blockMap(p);case"block-seq":return yield*this.
blockSequence(p);case"flow-collection":return yield*this.flowCollection(p);case"doc-end":return yield*this.documentEnd(p)}yield*this.pop()}peek(p){return this.stack[this.
stack.length-p]}*pop(p){const b=p??this.stack.pop();if(!b)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.
length===0)yield b;else{const y=this.peek(1);switch(b.type==="block-scalar"?b.indent="indent"in y?y.indent:0:b.type==="flow-collection"&&y.type==="document"&&(b.
indent=0),b.type==="flow-collection"&&m(b),y.type){case"document":y.value=b;break;case"block-scalar":y.props.push(b);break;case"block-map":{const w=y.items[y.items.
length-1];if(w.value){y.items.push({start:[],key:b,sep:[]}),this.onKeyLine=!0;return}else if(w.sep)w.value=b;else{Object.assign(w,{key:b,sep:[]}),this.onKeyLine=
!w.explicitKey;return}break}case"block-seq":{const w=y.items[y.items.length-1];w.value?y.items.push({start:[],value:b}):w.value=b;break}case"flow-collection":{const w=y.
items[y.items.length-1];!w||w.value?y.items.push({start:[],key:b,sep:[]}):w.sep?w.value=b:Object.assign(w,{key:b,sep:[]});return}default:yield*this.pop(),yield*this.
pop(b)}if((y.type==="document"||y.type==="block-map"||y.type==="block-seq")&&(b.type==="block-map"||b.type==="block-seq")){const w=b.items[b.items.length-1];w&&
!w.sep&&!w.value&&w.start.length>0&&c(w.start)===-1&&(b.indent===0||w.start.every($=>$.type!=="comment"||$.indent<b.indent))&&(y.type==="document"?y.end=w.start:
y.items.push({start:w.start}),b.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const p={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&p.start.push(this.sourceToken),this.stack.push(p);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(p){if(p.value)return yield*this.lineEnd(p);switch(this.type){case"doc-start":{c(p.start)!==-1?(yield*this.
pop(),yield*this.step()):p.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":p.start.push(this.sourceToken);return}
const b=this.startBlockValue(p);b?this.stack.push(b):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(p){if(this.type==="map-value-ind"){const b=l(this.peek(2)),y=f(b);let w;p.end?(w=p.end,w.push(this.sourceToken),delete p.end):w=[this.sourceToken];
const $={type:"block-map",offset:p.offset,indent:p.indent,items:[{start:y,key:p,sep:w}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=$}else yield*this.lineEnd(
p)}*blockScalar(p){switch(this.type){case"space":case"comment":case"newline":p.props.push(this.sourceToken);return;case"scalar":if(p.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let b=this.source.indexOf(`
`)+1;for(;b!==0;)this.onNewLine(this.offset+b),b=this.source.indexOf(`
`,b)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(p){const b=p.items[p.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,b.value){const y="end"in b.value?b.value.end:void 0;(Array.isArray(y)?y[y.length-1]:void 0)?.type==="comment"?y?.push(this.sourceToken):p.items.push(
{start:[this.sourceToken]})}else b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken);return;case"space":case"comment":if(b.value)p.items.push({start:[
this.sourceToken]});else if(b.sep)b.sep.push(this.sourceToken);else{if(this.atIndentedComment(b.start,p.indent)){const w=p.items[p.items.length-2]?.value?.end;if(Array.
isArray(w)){d(w,b.start),w.push(this.sourceToken),p.items.pop();return}}b.start.push(this.sourceToken)}return}if(this.indent>=p.indent){const y=!this.onKeyLine&&
this.indent===p.indent,w=y&&(b.sep||b.explicitKey)&&this.type!=="seq-item-ind";let $=[];if(w&&b.sep&&!b.value){const k=[];for(let E=0;E<b.sep.length;++E){const S=b.
sep[E];switch(S.type){case"newline":k.push(E);break;case"space":break;case"comment":S.indent>p.indent&&(k.length=0);break;default:k.length=0}}k.length>=2&&($=b.
sep.splice(k[1]))}switch(this.type){case"anchor":case"tag":w||b.value?($.push(this.sourceToken),p.items.push({start:$}),this.onKeyLine=!0):b.sep?b.sep.push(this.
sourceToken):b.start.push(this.sourceToken);return;case"explicit-key-ind":!b.sep&&!b.explicitKey?(b.start.push(this.sourceToken),b.explicitKey=!0):w||b.value?($.
push(this.sourceToken),p.items.push({start:$,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(b.explicitKey)if(b.sep)if(b.value)p.items.push({start:[],key:null,sep:[this.sourceToken]});else if(a(
b.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:$,key:null,sep:[this.sourceToken]}]});else if(u(b.key)&&
!a(b.sep,"newline")){const k=f(b.start),E=b.key,S=b.sep;S.push(this.sourceToken),delete b.key,delete b.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:k,key:E,sep:S}]})}else $.length>0?b.sep=b.sep.concat($,this.sourceToken):b.sep.push(this.sourceToken);else if(a(b.start,"newlin\
e"))Object.assign(b,{key:null,sep:[this.sourceToken]});else{const k=f(b.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:k,
key:null,sep:[this.sourceToken]}]})}else b.sep?b.value||w?p.items.push({start:$,key:null,sep:[this.sourceToken]}):a(b.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):b.sep.push(this.sourceToken):Object.assign(b,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const k=this.flowScalar(this.type);
w||b.value?(p.items.push({start:$,key:k,sep:[]}),this.onKeyLine=!0):b.sep?this.stack.push(k):(Object.assign(b,{key:k,sep:[]}),this.onKeyLine=!0);return}default:{
const k=this.startBlockValue(p);if(k){if(k.type==="block-seq"){if(!b.explicitKey&&b.sep&&!a(b.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else y&&p.items.push({start:$});this.stack.push(k);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(p){const b=p.items[p.items.length-1];switch(this.type){case"newline":if(b.value){const y="end"in b.value?b.value.end:void 0;(Array.isArray(
y)?y[y.length-1]:void 0)?.type==="comment"?y?.push(this.sourceToken):p.items.push({start:[this.sourceToken]})}else b.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(b.value)p.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(b.start,p.indent)){const w=p.items[p.items.length-2]?.value?.
end;if(Array.isArray(w)){d(w,b.start),w.push(this.sourceToken),p.items.pop();return}}b.start.push(this.sourceToken)}return;case"anchor":case"tag":if(b.value||this.
indent<=p.indent)break;b.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==p.indent)break;b.value||a(b.start,"seq-item-ind")?p.items.push(
{start:[this.sourceToken]}):b.start.push(this.sourceToken);return}if(this.indent>p.indent){const y=this.startBlockValue(p);if(y){this.stack.push(y);return}}yield*this.
pop(),yield*this.step()}*flowCollection(p){const b=p.items[p.items.length-1];if(this.type==="flow-error-end"){let y;do yield*this.pop(),y=this.peek(1);while(y?.
type==="flow-collection")}else if(p.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!b||b.sep?p.items.push({start:[this.sourceToken]}):b.start.
push(this.sourceToken);return;case"map-value-ind":!b||b.value?p.items.push({start:[],key:null,sep:[this.sourceToken]}):b.sep?b.sep.push(this.sourceToken):Object.
assign(b,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!b||b.value?p.items.push({start:[this.sourceToken]}):
b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const w=this.
flowScalar(this.type);!b||b.value?p.items.push({start:[],key:w,sep:[]}):b.sep?this.stack.push(w):Object.assign(b,{key:w,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":p.end.push(this.sourceToken);return}const y=this.startBlockValue(p);y?this.stack.push(y):(yield*this.pop(),yield*this.step())}else{const y=this.peek(
2);if(y.type==="block-map"&&(this.type==="map-value-ind"&&y.indent===p.indent||this.type==="newline"&&!y.items[y.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&y.type!=="flow-collection"){const w=l(y),$=f(w);m(p);const k=p.end.splice(1,p.end.length);k.push(this.sourceToken);const E={
type:"block-map",offset:p.offset,indent:p.indent,items:[{start:$,key:p,sep:k}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=E}else yield*this.lineEnd(p)}}flowScalar(p){
if(this.onNewLine){let b=this.source.indexOf(`
`)+1;for(;b!==0;)this.onNewLine(this.offset+b),b=this.source.indexOf(`
`,b)+1}return{type:p,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(p){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const b=l(p),y=f(b);return y.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const b=l(p),y=f(b);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:y,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(p,b){return this.type!=="comment"||this.indent<=b?!1:p.every(y=>y.type==="newline"||y.type==="space")}*documentEnd(p){this.type!==
"doc-mode"&&(p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(p){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}t.Parser=h}),84047:((e,t,n)=>{var s=n(89984),o=n(3021),i=n(
91464),a=n(57249),c=n(41127),u=n(66628),l=n(3456);function f(p){const b=p.prettyErrors!==!1;return{lineCounter:p.lineCounter||b&&new u.LineCounter||null,prettyErrors:b}}
r(f,"parseOptions");function d(p,b={}){const{lineCounter:y,prettyErrors:w}=f(b),$=new l.Parser(y?.addNewLine),k=new s.Composer(b),E=Array.from(k.compose($.parse(
p)));if(w&&y)for(const S of E)S.errors.forEach(i.prettifyError(p,y)),S.warnings.forEach(i.prettifyError(p,y));return E.length>0?E:Object.assign([],{empty:!0},k.
streamInfo())}r(d,"parseAllDocuments");function m(p,b={}){const{lineCounter:y,prettyErrors:w}=f(b),$=new l.Parser(y?.addNewLine),k=new s.Composer(b);let E=null;
for(const S of k.compose($.parse(p),!0,p.length))if(!E)E=S;else if(E.options.logLevel!=="silent"){E.errors.push(new i.YAMLParseError(S.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return w&&y&&(E.errors.forEach(i.prettifyError(p,y)),E.warnings.forEach(
i.prettifyError(p,y))),E}r(m,"parseDocument");function h(p,b,y){let w;typeof b=="function"?w=b:y===void 0&&b&&typeof b=="object"&&(y=b);const $=m(p,y);if(!$)return null;
if($.warnings.forEach(k=>a.warn($.options.logLevel,k)),$.errors.length>0){if($.options.logLevel!=="silent")throw $.errors[0];$.errors=[]}return $.toJS(Object.assign(
{reviver:w},y))}r(h,"parse");function g(p,b,y){let w=null;if(typeof b=="function"||Array.isArray(b)?w=b:y===void 0&&b&&(y=b),typeof y=="string"&&(y=y.length),typeof y==
"number"){const $=Math.round(y);y=$<1?void 0:$>8?{indent:8}:{indent:$}}if(p===void 0){const{keepUndefined:$}=y??b??{};if(!$)return}return c.isDocument(p)&&!w?p.
toString(y):new o.Document(p,w,y).toString(y)}r(g,"stringify"),t.parse=h,t.parseAllDocuments=d,t.parseDocument=m,t.stringify=g}),45840:((e,t,n)=>{var s=n(41127),
o=n(47451),i=n(1706),a=n(66464),c=n(90018);const u=r((f,d)=>f.key<d.key?-1:f.key>d.key?1:0,"sortMapEntriesByKey");class l{static{r(this,"Schema")}constructor({compat:d,
customTags:m,merge:h,resolveKnownTags:g,schema:p,sortMapEntries:b,toStringDefaults:y}){this.compat=Array.isArray(d)?c.getTags(d,"compat"):d?c.getTags(null,d):null,
this.name=typeof p=="string"&&p||"core",this.knownTags=g?c.coreKnownTags:{},this.tags=c.getTags(m,this.name,h),this.toStringOptions=y??null,Object.defineProperty(
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
h=n(90452),g=n(50303),p=n(18385),b=n(35913),y=n(81528),w=n(46752);const $=new Map([["core",f.schema],["failsafe",[s.map,i.seq,a.string]],["json",d.schema],["yam\
l11",b.schema],["yaml-1.1",b.schema]]),k={binary:m.binary,bool:c.boolTag,float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:w.floatTime,int:l.int,intHex:l.
intHex,intOct:l.intOct,intTime:w.intTime,map:s.map,merge:h.merge,null:o.nullTag,omap:g.omap,pairs:p.pairs,seq:i.seq,set:y.set,timestamp:w.timestamp},E={"tag:yam\
l.org,2002:binary":m.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":g.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":y.set,"t\
ag:yaml.org,2002:timestamp":w.timestamp};function S(_,v,O){const N=$.get(v);if(N&&!_)return O&&!N.includes(h.merge)?N.concat(h.merge):N.slice();let A=N;if(!A)if(Array.
isArray(_))A=[];else{const x=Array.from($.keys()).filter(L=>L!=="yaml11").map(L=>JSON.stringify(L)).join(", ");throw new Error(`Unknown schema "${v}"; use one o\
f ${x} or define customTags array`)}if(Array.isArray(_))for(const x of _)A=A.concat(x);else typeof _=="function"&&(A=_(A.slice()));return O&&(A=A.concat(h.merge)),
A.reduce((x,L)=>{const j=typeof L=="string"?k[L]:L;if(!j){const V=JSON.stringify(L),ie=Object.keys(k).map(Q=>JSON.stringify(Q)).join(", ");throw new Error(`Unkn\
own custom tag ${V}; use one of ${ie}`)}return x.includes(j)||x.push(j),x},[])}r(S,"getTags"),t.coreKnownTags=E,t.getTags=S}),56083:((e,t,n)=>{var s=n(20181),o=n(
63301),i=n(83069);const a={identify:r(c=>c instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(c,u){if(typeof s.Buffer=="functio\
n")return s.Buffer.from(c,"base64");if(typeof atob=="function"){const l=atob(c.replace(/[\n\r]/g,"")),f=new Uint8Array(l.length);for(let d=0;d<l.length;++d)f[d]=
l.charCodeAt(d);return f}else return u("This environment does not support reading binary tags; either Buffer or atob is required"),c},stringify({comment:c,type:u,
value:l},f,d,m){if(!l)return"";const h=l;let g;if(typeof s.Buffer=="function")g=h instanceof s.Buffer?h.toString("base64"):s.Buffer.from(h.buffer).toString("bas\
e64");else if(typeof btoa=="function"){let p="";for(let b=0;b<h.length;++b)p+=String.fromCharCode(h[b]);g=btoa(p)}else throw new Error("This environment does no\
t support writing binary tags; either Buffer or btoa is required");if(u??(u=o.Scalar.BLOCK_LITERAL),u!==o.Scalar.QUOTE_DOUBLE){const p=Math.max(f.options.lineWidth-
f.indent.length,f.options.minContentWidth),b=Math.ceil(g.length/p),y=new Array(b);for(let w=0,$=0;w<b;++w,$+=p)y[w]=g.substr($,p);g=y.join(u===o.Scalar.BLOCK_LITERAL?
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
const y=BigInt(d);return p==="-"?BigInt(-1)*y:y}const b=parseInt(d,h);return p==="-"?-1*b:b}r(i,"intResolve");function a(d,m,h){const{value:g}=d;if(o(g)){const p=g.
toString(m);return g<0?"-"+h+p.substr(1):h+p}return s.stringifyNumber(d)}r(a,"intStringify");const c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"\
BIN",test:/^[-+]?0b[0-1_]+$/,resolve:r((d,m,h)=>i(d,2,2,h),"resolve"),stringify:r(d=>a(d,2,"0b"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:i\
nt",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:r((d,m,h)=>i(d,1,8,h),"resolve"),stringify:r(d=>a(d,8,"0"),"stringify")},l={identify:o,default:!0,tag:"tag:yaml.\
org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:r((d,m,h)=>i(d,0,10,h),"resolve"),stringify:s.stringifyNumber},f={identify:o,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:r((d,m,h)=>i(d,2,16,h),"resolve"),stringify:r(d=>a(d,16,"0x"),"stringify")};t.int=l,t.intBin=c,t.intHex=
f,t.intOct=u}),90452:((e,t,n)=>{var s=n(41127),o=n(63301);const i="<<",a={identify:r(d=>d===i||typeof d=="symbol"&&d.description===i,"identify"),default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:r(()=>Object.assign(new o.Scalar(Symbol(i)),{addToJSMap:u}),"resolve"),stringify:r(()=>i,"stringify")},c=r((d,m)=>(a.
identify(m)||s.isScalar(m)&&(!m.type||m.type===o.Scalar.PLAIN)&&a.identify(m.value))&&d?.doc.schema.tags.some(h=>h.tag===a.tag&&h.default),"isMergeKey");function u(d,m,h){
const g=f(d,h);if(s.isSeq(g))for(const p of g.items)l(d,m,p);else if(Array.isArray(g))for(const p of g)l(d,m,p);else l(d,m,g)}r(u,"addMergeToJSMap");function l(d,m,h){
const g=f(d,h);if(!s.isMap(g))throw new Error("Merge sources must be maps or map aliases");const p=g.toJSON(null,d,Map);for(const[b,y]of p)m instanceof Map?m.has(
b)||m.set(b,y):m instanceof Set?m.add(b):Object.prototype.hasOwnProperty.call(m,b)||Object.defineProperty(m,b,{value:y,writable:!0,enumerable:!0,configurable:!0});
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
p++),b));let y,w;if(Array.isArray(b))if(b.length===2)y=b[0],w=b[1];else throw new TypeError(`Expected [key, value] tuple: ${b}`);else if(b&&b instanceof Object){
const $=Object.keys(b);if($.length===1)y=$[0],w=b[y];else throw new TypeError(`Expected tuple with one key, not ${$.length} keys`)}else y=b;g.items.push(o.createPair(
y,w,m))}return g}r(u,"createPairs");const l={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:c,createNode:u};t.createPairs=u,t.pairs=l,t.resolvePairs=
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
if(!f)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,d,m,h,g,p,b]=f.map(Number),y=f[7]?Number((f[7]+"00").substr(1,3)):0;let w=Date.
UTC(d,m-1,h,g||0,p||0,b||0,y);const $=f[8];if($&&$!=="Z"){let k=o($,!1);Math.abs(k)<30&&(k*=60),w-=6e4*k}return new Date(w)},stringify:r(({value:l})=>l?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};t.floatTime=c,t.intTime=a,t.timestamp=u}),34475:((e,t)=>{const n="flow",s="block",o="quoted";function i(c,u,l="\
flow",{indentAtStart:f,lineWidth:d=80,minContentWidth:m=20,onFold:h,onOverflow:g}={}){if(!d||d<0)return c;d<m&&(m=0);const p=Math.max(1+m,1+d-u.length);if(c.length<=
p)return c;const b=[],y={};let w=d-u.length;typeof f=="number"&&(f>d-Math.max(2,m)?b.push(0):w=d-f);let $,k,E=!1,S=-1,_=-1,v=-1;l===s&&(S=a(c,S,u.length),S!==-1&&
(w=S+p));for(let N;N=c[S+=1];){if(l===o&&N==="\\"){switch(_=S,c[S+1]){case"x":S+=3;break;case"u":S+=5;break;case"U":S+=9;break;default:S+=1}v=S}if(N===`
`)l===s&&(S=a(c,S,u.length)),w=S+u.length+p,$=void 0;else{if(N===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const A=c[S+1];A&&A!==" "&&A!==`
`&&A!=="	"&&($=S)}if(S>=w)if($)b.push($),w=$+p,$=void 0;else if(l===o){for(;k===" "||k==="	";)k=N,N=c[S+=1],E=!0;const A=S>v+1?S-2:_-1;if(y[A])return c;b.push(A),
y[A]=!0,w=A+p,$=void 0}else E=!0}k=N}if(E&&g&&g(),b.length===0)return c;h&&h();let O=c.slice(0,b[0]);for(let N=0;N<b.length;++N){const A=b[N],x=b[N+1]||c.length;
A===0?O=`
${u}${c.slice(0,x)}`:(l===o&&y[A]&&(O+=`${c[A]}\\`),O+=`
${u}${c.slice(A+1,x)}`)}return O}r(i,"foldFlowLines");function a(c,u,l){let f=u,d=u+1,m=c[d];for(;m===" "||m==="	";)if(u<d+l)m=c[++u];else{do m=c[++u];while(m&&
m!==`
`);f=u,d=u+1,m=c[d]}return f}r(a,"consumeMoreIndentedLines"),t.FOLD_BLOCK=s,t.FOLD_FLOW=n,t.FOLD_QUOTED=o,t.foldFlowLines=i}),2148:((e,t,n)=>{var s=n(71596),o=n(
41127),i=n(59799),a=n(83069);function c(d,m){const h=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"\
null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,m);let g;switch(h.collectionStyle){case"block":
g=!1;break;case"flow":g=!0;break;default:g=null}return{anchors:new Set,doc:d,flowCollectionPadding:h.flowCollectionPadding?" ":"",indent:"",indentStep:typeof h.
indent=="number"?" ".repeat(h.indent):"  ",inFlow:g,options:h}}r(c,"createStringifyContext");function u(d,m){if(m.tag){const p=d.filter(b=>b.tag===m.tag);if(p.length>
0)return p.find(b=>b.format===m.format)??p[0]}let h,g;if(o.isScalar(m)){g=m.value;let p=d.filter(b=>b.identify?.(g));if(p.length>1){const b=p.filter(y=>y.test);
b.length>0&&(p=b)}h=p.find(b=>b.format===m.format)??p.find(b=>!b.format)}else g=m,h=d.find(p=>p.nodeClass&&g instanceof p.nodeClass);if(!h){const p=g?.constructor?.
name??(g===null?"null":typeof g);throw new Error(`Tag not resolved for ${p} value`)}return h}r(u,"getTagObject");function l(d,m,{anchors:h,doc:g}){if(!g.directives)
return"";const p=[],b=(o.isScalar(d)||o.isCollection(d))&&d.anchor;b&&s.anchorIsValid(b)&&(h.add(b),p.push(`&${b}`));const y=d.tag??(m.default?null:m.tag);return y&&
p.push(g.directives.tagString(y)),p.join(" ")}r(l,"stringifyProps");function f(d,m,h,g){if(o.isPair(d))return d.toString(m,h,g);if(o.isAlias(d)){if(m.doc.directives)
return d.toString(m);if(m.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes");m.resolvedAliases?m.resolvedAliases.
add(d):m.resolvedAliases=new Set([d]),d=d.resolve(m.doc)}let p;const b=o.isNode(d)?d:m.doc.createNode(d,{onTagObj:r($=>p=$,"onTagObj")});p??(p=u(m.doc.schema.tags,
b));const y=l(b,p,m);y.length>0&&(m.indentAtStart=(m.indentAtStart??0)+y.length+1);const w=typeof p.stringify=="function"?p.stringify(b,m,h,g):o.isScalar(b)?a.stringifyString(
b,m,h,g):b.toString(m,h,g);return y?o.isScalar(b)||w[0]==="{"||w[0]==="["?`${y} ${w}`:`${y}
${m.indent}${w}`:w}r(f,"stringify"),t.createStringifyContext=c,t.stringify=f}),61212:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function a(f,d,m){return(d.inFlow??
f.flow?u:c)(f,d,m)}r(a,"stringifyCollection");function c({comment:f,items:d},m,{blockItemPrefix:h,flowChars:g,itemIndent:p,onChompKeep:b,onComment:y}){const{indent:w,
options:{commentString:$}}=m,k=Object.assign({},m,{indent:p,type:null});let E=!1;const S=[];for(let v=0;v<d.length;++v){const O=d[v];let N=null;if(s.isNode(O))!E&&
O.spaceBefore&&S.push(""),l(m,S,O.commentBefore,E),O.comment&&(N=O.comment);else if(s.isPair(O)){const x=s.isNode(O.key)?O.key:null;x&&(!E&&x.spaceBefore&&S.push(
""),l(m,S,x.commentBefore,E))}E=!1;let A=o.stringify(O,k,()=>N=null,()=>E=!0);N&&(A+=i.lineComment(A,p,$(N))),E&&N&&(E=!1),S.push(h+A)}let _;if(S.length===0)_=g.
start+g.end;else{_=S[0];for(let v=1;v<S.length;++v){const O=S[v];_+=O?`
${w}${O}`:`
`}}return f?(_+=`
`+i.indentComment($(f),w),y&&y()):E&&b&&b(),_}r(c,"stringifyBlockCollection");function u({items:f},d,{flowChars:m,itemIndent:h}){const{indent:g,indentStep:p,flowCollectionPadding:b,
options:{commentString:y}}=d;h+=p;const w=Object.assign({},d,{indent:h,inFlow:!0,type:null});let $=!1,k=0;const E=[];for(let v=0;v<f.length;++v){const O=f[v];let N=null;
if(s.isNode(O))O.spaceBefore&&E.push(""),l(d,E,O.commentBefore,!1),O.comment&&(N=O.comment);else if(s.isPair(O)){const x=s.isNode(O.key)?O.key:null;x&&(x.spaceBefore&&
E.push(""),l(d,E,x.commentBefore,!1),x.comment&&($=!0));const L=s.isNode(O.value)?O.value:null;L?(L.comment&&(N=L.comment),L.commentBefore&&($=!0)):O.value==null&&
x?.comment&&(N=x.comment)}N&&($=!0);let A=o.stringify(O,w,()=>N=null);$||($=E.length>k||A.includes(`
`)),v<f.length-1?A+=",":d.options.trailingComma&&(d.options.lineWidth>0&&($||($=E.reduce((x,L)=>x+L.length+2,2)+(A.length+2)>d.options.lineWidth)),$&&(A+=",")),
N&&(A+=i.lineComment(A,h,y(N))),E.push(A),k=E.length}const{start:S,end:_}=m;if(E.length===0)return S+_;if(!$){const v=E.reduce((O,N)=>O+N.length+2,2);$=d.options.
lineWidth>0&&v>d.options.lineWidth}if($){let v=S;for(const O of E)v+=O?`
${p}${g}${O}`:`
`;return`${v}
${g}${_}`}else return`${S}${b}${E.join(" ")}${b}${_}`}r(u,"stringifyFlowCollection");function l({indent:f,options:{commentString:d}},m,h,g){if(h&&g&&(h=h.replace(
/^\n+/,"")),h){const p=i.indentComment(d(h),f);m.push(p.trimStart())}}r(l,"addCommentBefore"),t.stringifyCollection=a}),59799:((e,t)=>{const n=r(i=>i.replace(/^(?!$)(?: $)?/gm,
"#"),"stringifyComment");function s(i,a){return/^\n+$/.test(i)?i.substring(1):a?i.replace(/^(?! *$)/gm,a):i}r(s,"indentComment");const o=r((i,a,c)=>i.endsWith(`\

`)?s(c,a):c.includes(`
`)?`
`+s(c,a):(i.endsWith(" ")?"":" ")+c,"lineComment");t.indentComment=s,t.lineComment=o,t.stringifyComment=n}),6829:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);
function a(c,u){const l=[];let f=u.directives===!0;if(u.directives!==!1&&c.directives){const p=c.directives.toString(c);p?(l.push(p),f=!0):c.directives.docStart&&
(f=!0)}f&&l.push("---");const d=o.createStringifyContext(c,u),{commentString:m}=d.options;if(c.commentBefore){l.length!==1&&l.unshift("");const p=m(c.commentBefore);
l.unshift(i.indentComment(p,""))}let h=!1,g=null;if(c.contents){if(s.isNode(c.contents)){if(c.contents.spaceBefore&&f&&l.push(""),c.contents.commentBefore){const y=m(
c.contents.commentBefore);l.push(i.indentComment(y,""))}d.forceBlockIndent=!!c.comment,g=c.contents.comment}const p=g?void 0:()=>h=!0;let b=o.stringify(c.contents,
d,()=>g=null,p);g&&(b+=i.lineComment(b,"",m(g))),(b[0]==="|"||b[0]===">")&&l[l.length-1]==="---"?l[l.length-1]=`--- ${b}`:l.push(b)}else l.push(o.stringify(c.contents,
d));if(c.directives?.docEnd)if(c.comment){const p=m(c.comment);p.includes(`
`)?(l.push("..."),l.push(i.indentComment(p,""))):l.push(`... ${p}`)}else l.push("...");else{let p=c.comment;p&&h&&(p=p.replace(/^\n+/,"")),p&&((!h||g)&&l[l.length-
1]!==""&&l.push(""),l.push(i.indentComment(m(p),"")))}return l.join(`
`)+`
`}r(a,"stringifyDocument"),t.stringifyDocument=a}),28689:((e,t)=>{function n({format:s,minFractionDigits:o,tag:i,value:a}){if(typeof a=="bigint")return String(a);
const c=typeof a=="number"?a:Number(a);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let u=Object.is(a,-0)?"-0":JSON.stringify(a);if(!s&&o&&(!i||i===
"tag:yaml.org,2002:float")&&/^-?\d/.test(u)&&!u.includes("e")){let l=u.indexOf(".");l<0&&(l=u.length,u+=".");let f=o-(u.length-l-1);for(;f-- >0;)u+="0"}return u}
r(n,"stringifyNumber"),t.stringifyNumber=n}),59748:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(2148),a=n(59799);function c({key:u,value:l},f,d,m){const{allNullValues:h,
doc:g,indent:p,indentStep:b,options:{commentString:y,indentSeq:w,simpleKeys:$}}=f;let k=s.isNode(u)&&u.comment||null;if($){if(k)throw new Error("With simple key\
s, key nodes cannot have comments");if(s.isCollection(u)||!s.isNode(u)&&typeof u=="object"){const V="With simple keys, collection cannot be used as a key value";
throw new Error(V)}}let E=!$&&(!u||k&&l==null&&!f.inFlow||s.isCollection(u)||(s.isScalar(u)?u.type===o.Scalar.BLOCK_FOLDED||u.type===o.Scalar.BLOCK_LITERAL:typeof u==
"object"));f=Object.assign({},f,{allNullValues:!1,implicitKey:!E&&($||!h),indent:p+b});let S=!1,_=!1,v=i.stringify(u,f,()=>S=!0,()=>_=!0);if(!E&&!f.inFlow&&v.length>
1024){if($)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");E=!0}if(f.inFlow){if(h||l==null)return S&&d&&d(),v===
""?"?":E?`? ${v}`:v}else if(h&&!$||l==null&&E)return v=`? ${v}`,k&&!S?v+=a.lineComment(v,f.indent,y(k)):_&&m&&m(),v;S&&(k=null),E?(k&&(v+=a.lineComment(v,f.indent,
y(k))),v=`? ${v}
${p}:`):(v=`${v}:`,k&&(v+=a.lineComment(v,f.indent,y(k))));let O,N,A;s.isNode(l)?(O=!!l.spaceBefore,N=l.commentBefore,A=l.comment):(O=!1,N=null,A=null,l&&typeof l==
"object"&&(l=g.createNode(l))),f.implicitKey=!1,!E&&!k&&s.isScalar(l)&&(f.indentAtStart=v.length+1),_=!1,!w&&b.length>=2&&!f.inFlow&&!E&&s.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(f.indent=f.indent.substring(2));let x=!1;const L=i.stringify(l,f,()=>x=!0,()=>_=!0);let j=" ";if(k||O||N){if(j=O?`
`:"",N){const V=y(N);j+=`
${a.indentComment(V,f.indent)}`}L===""&&!f.inFlow?j===`
`&&A&&(j=`

`):j+=`
${f.indent}`}else if(!E&&s.isCollection(l)){const V=L[0],ie=L.indexOf(`
`),Q=ie!==-1,ae=f.inFlow??l.flow??l.items.length===0;if(Q||!ae){let ce=!1;if(Q&&(V==="&"||V==="!")){let G=L.indexOf(" ");V==="&"&&G!==-1&&G<ie&&L[G+1]==="!"&&(G=
L.indexOf(" ",G+1)),(G===-1||ie<G)&&(ce=!0)}ce||(j=`
${f.indent}`)}}else(L===""||L[0]===`
`)&&(j="");return v+=j+L,f.inFlow?x&&d&&d():A&&!x?v+=a.lineComment(v,f.indent,y(A)):_&&m&&m(),v}r(c,"stringifyPair"),t.stringifyPair=c}),83069:((e,t,n)=>{var s=n(
63301),o=n(34475);const i=r((p,b)=>({indentAtStart:b?p.indent.length:p.indentAtStart,lineWidth:p.options.lineWidth,minContentWidth:p.options.minContentWidth}),"\
getFoldOptions"),a=r(p=>/^(%|---|\.\.\.)/m.test(p),"containsDocumentMarker");function c(p,b,y){if(!b||b<0)return!1;const w=b-y,$=p.length;if($<=w)return!1;for(let k=0,
E=0;k<$;++k)if(p[k]===`
`){if(k-E>w)return!0;if(E=k+1,$-E<=w)return!1}return!0}r(c,"lineLengthOverLimit");function u(p,b){const y=JSON.stringify(p);if(b.options.doubleQuotedAsJSON)return y;
const{implicitKey:w}=b,$=b.options.doubleQuotedMinMultiLineLength,k=b.indent||(a(p)?"  ":"");let E="",S=0;for(let _=0,v=y[_];v;v=y[++_])if(v===" "&&y[_+1]==="\\"&&
y[_+2]==="n"&&(E+=y.slice(S,_)+"\\ ",_+=1,S=_,v="\\"),v==="\\")switch(y[_+1]){case"u":{E+=y.slice(S,_);const O=y.substr(_+2,4);switch(O){case"0000":E+="\\0";break;case"\
0007":E+="\\a";break;case"000b":E+="\\v";break;case"001b":E+="\\e";break;case"0085":E+="\\N";break;case"00a0":E+="\\_";break;case"2028":E+="\\L";break;case"2029":
E+="\\P";break;default:O.substr(0,2)==="00"?E+="\\x"+O.substr(2):E+=y.substr(_,6)}_+=5,S=_+1}break;case"n":if(w||y[_+2]==='"'||y.length<$)_+=1;else{for(E+=y.slice(
S,_)+`

`;y[_+2]==="\\"&&y[_+3]==="n"&&y[_+4]!=='"';)E+=`
`,_+=2;E+=k,y[_+2]===" "&&(E+="\\"),_+=1,S=_+1}break;default:_+=1}return E=S?E+y.slice(S):y,w?E:o.foldFlowLines(E,k,o.FOLD_QUOTED,i(b,!1))}r(u,"doubleQuotedStri\
ng");function l(p,b){if(b.options.singleQuote===!1||b.implicitKey&&p.includes(`
`)||/[ \t]\n|\n[ \t]/.test(p))return u(p,b);const y=b.indent||(a(p)?"  ":""),w="'"+p.replace(/'/g,"''").replace(/\n+/g,`$&
${y}`)+"'";return b.implicitKey?w:o.foldFlowLines(w,y,o.FOLD_FLOW,i(b,!1))}r(l,"singleQuotedString");function f(p,b){const{singleQuote:y}=b.options;let w;if(y===
!1)w=u;else{const $=p.includes('"'),k=p.includes("'");$&&!k?w=l:k&&!$?w=u:w=y?l:u}return w(p,b)}r(f,"quotedString");let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function m({comment:p,type:b,value:y},w,$,k){const{blockQuote:E,commentString:S,lineWidth:_}=w.options;if(!E||/\n[\t ]+$/.test(
y))return f(y,w);const v=w.indent||(w.forceBlockIndent||a(y)?"  ":""),O=E==="literal"?!0:E==="folded"||b===s.Scalar.BLOCK_FOLDED?!1:b===s.Scalar.BLOCK_LITERAL?!0:
!c(y,_,v.length);if(!y)return O?`|
`:`>
`;let N,A;for(A=y.length;A>0;--A){const G=y[A-1];if(G!==`
`&&G!=="	"&&G!==" ")break}let x=y.substring(A);const L=x.indexOf(`
`);L===-1?N="-":y===x||L!==x.length-1?(N="+",k&&k()):N="",x&&(y=y.slice(0,-x.length),x[x.length-1]===`
`&&(x=x.slice(0,-1)),x=x.replace(d,`$&${v}`));let j=!1,V,ie=-1;for(V=0;V<y.length;++V){const G=y[V];if(G===" ")j=!0;else if(G===`
`)ie=V;else break}let Q=y.substring(0,ie<V?ie+1:V);Q&&(y=y.substring(Q.length),Q=Q.replace(/\n+/g,`$&${v}`));let ce=(j?v?"2":"1":"")+N;if(p&&(ce+=" "+S(p.replace(
/ ?[\r\n]+/g," ")),$&&$()),!O){const G=y.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${v}`);let ve=!1;const ue=i(w,!0);E!=="folded"&&b!==s.Scalar.BLOCK_FOLDED&&
(ue.onOverflow=()=>{ve=!0});const ke=o.foldFlowLines(`${Q}${G}${x}`,v,o.FOLD_BLOCK,ue);if(!ve)return`>${ce}
${v}${ke}`}return y=y.replace(/\n+/g,`$&${v}`),`|${ce}
${v}${Q}${y}${x}`}r(m,"blockString");function h(p,b,y,w){const{type:$,value:k}=p,{actualString:E,implicitKey:S,indent:_,indentStep:v,inFlow:O}=b;if(S&&k.includes(
`
`)||O&&/[[\]{},]/.test(k))return f(k,b);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(k))return S||O||!k.includes(
`
`)?f(k,b):m(p,b,y,w);if(!S&&!O&&$!==s.Scalar.PLAIN&&k.includes(`
`))return m(p,b,y,w);if(a(k)){if(_==="")return b.forceBlockIndent=!0,m(p,b,y,w);if(S&&_===v)return f(k,b)}const N=k.replace(/\n+/g,`$&
${_}`);if(E){const A=r(j=>j.default&&j.tag!=="tag:yaml.org,2002:str"&&j.test?.test(N),"test"),{compat:x,tags:L}=b.doc.schema;if(L.some(A)||x?.some(A))return f(k,
b)}return S?N:o.foldFlowLines(N,_,o.FOLD_FLOW,i(b,!1))}r(h,"plainString");function g(p,b,y,w){const{implicitKey:$,inFlow:k}=b,E=typeof p.value=="string"?p:Object.
assign({},p,{value:String(p.value)});let{type:S}=p;S!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(E.value)&&(S=s.Scalar.QUOTE_DOUBLE);
const _=r(O=>{switch(O){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return $||k?f(E.value,b):m(E,b,y,w);case s.Scalar.QUOTE_DOUBLE:return u(E.value,b);case s.
Scalar.QUOTE_SINGLE:return l(E.value,b);case s.Scalar.PLAIN:return h(E,b,y,w);default:return null}},"_stringify");let v=_(S);if(v===null){const{defaultKeyType:O,
defaultStringType:N}=b.options,A=$&&O||N;if(v=_(A),v===null)throw new Error(`Unsupported default string type ${A}`)}return v}r(g,"stringifyString"),t.stringifyString=
g}),10204:((e,t,n)=>{var s=n(41127);const o=Symbol("break visit"),i=Symbol("skip children"),a=Symbol("remove node");function c(g,p){const b=d(p);s.isDocument(g)?
u(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):u(null,g,b,Object.freeze([]))}r(c,"visit"),c.BREAK=o,c.SKIP=i,c.REMOVE=a;function u(g,p,b,y){const w=m(
g,p,b,y);if(s.isNode(w)||s.isPair(w))return h(g,y,w),u(g,w,b,y);if(typeof w!="symbol"){if(s.isCollection(p)){y=Object.freeze(y.concat(p));for(let $=0;$<p.items.
length;++$){const k=u($,p.items[$],b,y);if(typeof k=="number")$=k-1;else{if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){y=Object.freeze(
y.concat(p));const $=u("key",p.key,b,y);if($===o)return o;$===a&&(p.key=null);const k=u("value",p.value,b,y);if(k===o)return o;k===a&&(p.value=null)}}return w}r(
u,"visit_");async function l(g,p){const b=d(p);s.isDocument(g)?await f(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):await f(null,g,b,Object.freeze(
[]))}r(l,"visitAsync"),l.BREAK=o,l.SKIP=i,l.REMOVE=a;async function f(g,p,b,y){const w=await m(g,p,b,y);if(s.isNode(w)||s.isPair(w))return h(g,y,w),f(g,w,b,y);if(typeof w!=
"symbol"){if(s.isCollection(p)){y=Object.freeze(y.concat(p));for(let $=0;$<p.items.length;++$){const k=await f($,p.items[$],b,y);if(typeof k=="number")$=k-1;else{
if(k===o)return o;k===a&&(p.items.splice($,1),$-=1)}}}else if(s.isPair(p)){y=Object.freeze(y.concat(p));const $=await f("key",p.key,b,y);if($===o)return o;$===a&&
(p.key=null);const k=await f("value",p.value,b,y);if(k===o)return o;k===a&&(p.value=null)}}return w}r(f,"visitAsync_");function d(g){return typeof g=="object"&&
(g.Collection||g.Node||g.Value)?Object.assign({Alias:g.Node,Map:g.Node,Scalar:g.Node,Seq:g.Node},g.Value&&{Map:g.Value,Scalar:g.Value,Seq:g.Value},g.Collection&&
{Map:g.Collection,Seq:g.Collection},g):g}r(d,"initVisitor");function m(g,p,b,y){if(typeof b=="function")return b(g,p,y);if(s.isMap(p))return b.Map?.(g,p,y);if(s.
isSeq(p))return b.Seq?.(g,p,y);if(s.isPair(p))return b.Pair?.(g,p,y);if(s.isScalar(p))return b.Scalar?.(g,p,y);if(s.isAlias(p))return b.Alias?.(g,p,y)}r(m,"call\
Visitor");function h(g,p,b){const y=p[p.length-1];if(s.isCollection(y))y.items[g]=b;else if(s.isPair(y))g==="key"?y.key=b:y.value=b;else if(s.isDocument(y))y.contents=
b;else{const w=s.isAlias(y)?"alias":"scalar";throw new Error(`Cannot replace node with ${w} parent`)}}r(h,"replaceNode"),t.visit=c,t.visitAsync=l})},vi={};function P(e){
var t=vi[e];if(t!==void 0)return t.exports;var n=vi[e]={id:e,loaded:!1,exports:{}},s=!0;try{su[e].call(n.exports,n,n.exports,P),s=!1}finally{s&&delete vi[e]}return n.
loaded=!0,n.exports}r(P,"__nccwpck_require__"),P.m=su,typeof P<"u"&&(P.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;P.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n==
"object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="function"))return n;var o=Object.create(null);P.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var a=s&2&&
n;typeof a=="object"&&!~t.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(c=>i[c]=()=>n[c]);return i.default=()=>n,P.d(o,i),o}})(),P.d=(e,t)=>{for(var n in t)
P.o(t,n)&&!P.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},P.f={},P.e=e=>Promise.all(Object.keys(P.f).reduce((t,n)=>(P.f[n](e,t),t),[])),P.u=e=>""+
e+".index.js",P.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),P.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(e,"__esModule",{value:!0})},P.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=r(n=>{var{ids:s,modules:o,
runtime:i}=n,a,c,u=0;for(a in o)P.o(o,a)&&(P.m[a]=o[a]);for(i&&i(P);u<s.length;u++)c=s[u],P.o(e,c)&&e[c]&&e[c][0](),e[s[u]]=0},"installChunk");P.f.j=(n,s)=>{var o=P.
o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+P.u(n)).then(t,a=>{throw e[n]!==0&&(e[n]=void 0),a}),i=Promise.race([i,new Promise(a=>o=e[n]=
[a])]);s.push(o[1]=i)}}})();var ou={};P.d(ou,{n:r(()=>dU,"n")});const zs=U(import.meta.url)("node:v8");globalThis.__dirname=import.meta.dirname,(0,zs.setFlagsFromString)(
"--semi-space-growth-factor=1");const Ow="CLOUDSDK_API_ENDPOINT_OVERRIDES_",Tw="CLOUDSDK_AUTH_TOKEN_HOST",Oi="https://oauth2.googleapis.com/token",Mw=new Set(["\
localhost","127.0.0.1","[::1]"]);function iu(e,t){const n=r(o=>s(`${Ow}${o.toUpperCase()}`,`https://${o}.${t}`),"endpoint"),s=r((o,i)=>{const a=e[o]?.trim();if(!a)
return i;const c=URL.parse(a);if(!c||!/^https?:$/.test(c.protocol))throw new Error(`$${o} is not a URL: "${a}"`);if(c.protocol==="http:"&&!Mw.has(c.hostname))throw new Error(
`$${o} must be https, because tokens are sent there: "${a}"`);return a.replace(/\/+$/,"")},"replaced");return{batch:n("batch"),storage:n("storage"),logging:n("l\
ogging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(Tw,Oi),cloudresourcemanager:n("cloudresourcemanager"),iam:n("iam")}}r(iu,"endpointsOf");var _t=P(
77030);function ru(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,Aw(s)]);return{bypasses:r((s,o)=>{const i=Un(s);return n.some(([,a])=>a?.
matches(i,o))},"bypasses"),invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}r(ru,"readNoProxy");const Un=r(e=>e.toLowerCase().replace(
/^\[(.*)\]$/,"$1").replace(/\.$/,""),"bareHost");function Aw(e){if(e==="*")return{matches:r(()=>!0,"matches")};if(e.includes("/")&&!e.includes("://"))return xw(
e);const{host:t,port:n}=Iw(e.replace(/^[a-z]+:\/\//,"").replace(/\/.*$/,"")),s=r(c=>n===void 0||n===c,"isPort");if(n!==void 0&&!(n>0&&n<65536))return;if((0,_t.isIP)(
t)>0){const c=new _t.BlockList;return c.addAddress(t,Ti(t)),{matches:r((u,l)=>s(l)&&au(c,u),"matches")}}const o=/^\*?\./.test(t),i=Un(t.replace(/^\*?\./,""));return i.
includes("*")?Nw(i,s):{matches:r((c,u)=>s(u)&&(c.endsWith(`.${i}`)||!o&&c===i),"matches"),...n===void 0&&{domain:i}}}r(Aw,"ruleOf");function Nw(e,t){const n=e.split(
"*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:r((o,i)=>t(i)&&s.test(o),"matches")}}r(Nw,"globRule");function xw(e){const[
t="",n=""]=e.split("/"),s=Un(t),o=(0,_t.isIP)(s)===6?128:32;if((0,_t.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;const i=new _t.BlockList;return i.addSubnet(
s,Number(n),Ti(s)),{matches:r(a=>au(i,a),"matches")}}r(xw,"blockRule");function Iw(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===void 0||(0,_t.
isIP)(e)>0?{host:Un(e)}:{host:Un(t),port:Number(n)}}r(Iw,"split");const Ti=r(e=>(0,_t.isIP)(e)===6?"ipv6":"ipv4","familyOf"),au=r((e,t)=>(0,_t.isIP)(t)>0&&e.check(
t,Ti(t)),"isIn"),Mi=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],cu=["no_proxy","NO_PROXY"],Vs=r((e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?
void 0:{name:n,value:e[n]?.trim()??""}},"firstOf");function Ys(e){const t=Vs(e,cu),n=ru(t?.value??""),s=Vs(e,Mi);if(!s||n.bypasses("anything.invalid",443))return{
problems:[]};const o=n.invalid.map(a=>`$${t?.name} has the entry "${a}", whose port or address block is invalid.`),i=Cw(s.value);return"url"in i?{url:i.url,problems:o}:
{problems:[`$${s.name} ${i.problem}`,...o]}}r(Ys,"readProxy");const uu="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function Cw(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.
exec(e)?.[1]?.toLowerCase();if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${uu}.`};const n=URL.
parse(t===void 0?`http://${e}`:e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${uu}.`};try{decodeURIComponent(`${n.
username}:${n.password}`)}catch{return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}
r(Cw,"proxyUrl");function lu(e){const{password:t=""}=URL.parse(Ys(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[
t]}}r(lu,"proxySecrets");const Rw=["http://169.254.169.254","http://metadata.google.internal","http://metadata.google.internal."];function Lw(e,t){const{url:n,problems:s}=Ys(
e);if(s.length>0)return{};if(n===void 0){const f=Vs(e,Mi)?[...Mi,"grpc_proxy"]:[];return Object.fromEntries(f.map(d=>[d,void 0]))}const o=ru(Vs(e,cu)?.value??""),
i=r(f=>{const{hostname:d,port:m,protocol:h}=new URL(f);return o.bypasses(d,Number(m||(h==="http:"?80:443)))},"bypasses"),c=[...[...Rw,...jw(e),...t.urls.filter(
i)].flatMap(Pw),...o.domains.flatMap(f=>[f,`.${f}`])],u=[...new Set(c)].join(","),l=new URL(t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,
no_proxy:u,NO_PROXY:u,no_grpc_proxy:i(t.grpcUrl)?l:"none.invalid"}}r(Lw,"clientVariables");const jw=r(({GCE_METADATA_HOST:e,GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{
const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]}),"metadataHosts");function Pw(e){const{origin:t,hostname:n,port:s,protocol:o}=new URL(
e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}r(Pw,"exactly");function Dw(){const{env:e}=process;try{const t=iu(e,e.INPUT_UNIVERSE?.trim()||"googleapis.com"),n=[
e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.batch}}catch{
return}}r(Dw,"addresses");const fu=Dw();for(const[e,t]of Object.entries(fu?Lw(process.env,fu):{}))t===void 0?delete process.env[e]:process.env[e]=t;var Pe=P(73024);
class gU extends Error{static{r(this,"InvalidRun")}problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class B extends Error{static{r(this,"CloudError")}service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){
super(t.message,{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,
this.status=t.status,this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:
this.message}}const ht=r(e=>e instanceof Error?e.message:String(e),"messageOf");function du(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}r(du,"unr\
eachable");var Ae=P(77598);const tn=r(e=>typeof e=="object"&&e!==null?e:{},"record");function Uw(e,t){const n=tn(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.
exec(s)?.[1]??Bw(n),i=o===void 0?hu(s):`pr-${o}`,a=tn(n.repository).default_branch,c=typeof a=="string"&&a!==""?hu(`refs/heads/${a}`):i;return{own:i,...c!==i&&{
base:c}}}r(Uw,"scopesOf");const hu=r(e=>(0,Ae.createHash)("sha256").update(e).digest("hex").slice(0,16),"scopeOfRef");function Bw(e){const t=tn(e.issue),n=tn(e.
workflow_run).pull_requests,o=[tn(e.pull_request).number,t.pull_request===void 0?void 0:t.number,tn(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.isSafeInteger(
i)&&Number(i)>0);return o===void 0?void 0:String(o)}r(Bw,"pullRequestOf");const De=r(e=>typeof e=="object"&&e!==null?e:{},"event_record"),qs=r(e=>typeof e=="str\
ing"?e:"","event_text");function Fw(e,t){const n=De(t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=De(n.pull_request),a=De(n.workflow_run),c=qs(s==="w\
orkflow_run"?De(a.head_repository).full_name:De(De(i.head).repo).full_name),u=s.startsWith("pull_request")&&n.pull_request!==void 0,l=Ww(s,n,o),f=u||s==="workfl\
ow_run"?c!==o:!1,[d]=Array.isArray(a.pull_requests)?a.pull_requests:[],m=Number(u?i.number:De(d).number),h=u&&qs(De(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,
repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:h,checkSha:s==="workflow_run"&&qs(a.head_sha)||
h,...(u||s==="workflow_run")&&Number.isInteger(m)&&m>0&&{pullRequest:m},isFork:f,commit:e.GITHUB_SHA??"",...l&&{outsiders:{code:l}},scopes:Uw(e,t),serverUrl:e.GITHUB_SERVER_URL??
"https://github.com",apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}r(Fw,"gitHubRun");const mu={pull_request_target:"pull_request",workflow_run:"\
workflow_run",issue_comment:"issue",issues:"issue",discussion:"discussion",discussion_comment:"discussion"};function Ww(e,t,n){if(!Object.hasOwn(mu,e))return;const s=t[mu[e]??
""];return typeof s!="object"||s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?De(De(De(s).head).repo).full_name:e==="workflow_run"?De(De(s).head_repository).
full_name:n)===n?"own":"fork"}r(Ww,"outsidersCode");const se=U(import.meta.url)("node:fs/promises"),et=U(import.meta.url)("node:os"),pu=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
gu=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],bu=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
yu="***",wu=r(e=>e.includes("//")&&e.includes("@"),"mayHavePassword");function nn(e){const t=gu.some(n=>e.includes(n))?e.replace(pu,yu):e;return wu(t)?t.replace(
bu,`$1${yu}`):t}r(nn,"withoutTokens");function Gw(e){const t=gu.some(s=>e.includes(s))?[...e.matchAll(pu)]:[],n=wu(e)?[...e.matchAll(bu)]:[];return[...t.map(({index:s,
0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,1:i=""})=>[s+i.length,s+o.length])]}r(Gw,"tokenRanges");const Hw=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
Kw=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,Jw=/^[\t\n\x20-\x7e]*$/,zw=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;function Xs(e){if(Jw.test(e))return e;
const t=e.toWellFormed();return zw.test(t)?t.replace(Hw,"").replace(/\r\n|[\r\u2028\u2029]/g,`
`).replace(Kw,""):t}r(Xs,"visible");const tt=r(e=>nn(Xs(e)),"printable"),Zs=r(e=>tt(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),"neutr\
al"),$u=r(e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),"escapedData"),Vw=r(e=>$u(e).replaceAll(":","%3A").replaceAll(",","%2C"),"escapedProperty");function Ai(e,t,n={}){const s=Object.entries(n).flatMap(([i,
a])=>a===void 0||a===""?[]:[`${i}=${Vw(String(a))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${$u(t)}`}r(Ai,"command");function ku(e,t,n){if(!e)return;
if(!(0,Pe.existsSync)(e))throw new Error(`Missing file at path: ${e}`);const s=`ghadelimiter_${(0,Ae.randomUUID)()}`;(0,Pe.appendFileSync)(e,`${t}<<${s}${et.EOL}${n}${et.
EOL}${s}${et.EOL}`)}r(ku,"appendValue");const Qs=r(e=>{process.stdout.write(`${e}${et.EOL}`)},"say"),Su=r(e=>Qs(Zs(e)),"write");function sn(e,t,n={}){const{file:s,
startLine:o,startColumn:i,title:a}=n,c={...a!==void 0&&{title:Zs(a)},...s!==void 0&&{file:Zs(s)},line:o,col:i};Qs(Ai(e,Zs(t),c))}r(sn,"tell");function Yw(e){const t={};
for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:Su,debug:n?
s=>sn("debug",s):()=>{},notice:r((s,o)=>sn("notice",s,o),"notice"),warning:r((s,o)=>sn("warning",s,o),"warning"),error:r((s,o)=>sn("error",s,o),"error"),fail(s){
process.exitCode=1,sn("error",s)},group(s,o){sn("group",s);for(const i of o)Su(i);Qs(Ai("endgroup",""))},mask(s){for(const o of s.split(/\r\n|\r|\n/))o.trim().length>=
3&&Qs(Ai("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))ku(e.GITHUB_OUTPUT,o,i)},saveState:r((s,o)=>ku(e.GITHUB_STATE,s,o),"saveState"),state:r(
s=>e[`STATE_${s}`]??"","state"),async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,se.appendFile)(o,`${s}${et.EOL}`),!0):!1}}}r(Yw,"runner");async function qw(){
const{platform:e}=await Promise.all([P.e(119),P.e(811)]).then(P.bind(P,46811)),{name:t,version:n}=await e.getDetails().catch(()=>({name:(0,et.type)(),version:(0,et.
release)()}));return`The runner is ${t} ${n} on ${(0,et.arch)()}, with Node ${process.version}.`}r(qw,"systemText");class W{static{r(this,"Tagged")}tag;v;extra;constructor(t,n,s={}){
this.tag=t,this.v=n,this.extra=s}toString(){return R(this)}}const R=r(e=>typeof e=="string"?e:on(e),"value_textOf");function on(e){return e===null||typeof e!="o\
bject"?JSON.stringify(e):e instanceof W?Xw(e):e instanceof Map?`{${[...e].map(([t,n])=>`${on(t)}: ${on(n)}`).join(", ")}}`:`[${e.map(on).join(", ")}]`}r(on,"nes\
tedText");function Xw({tag:e,v:t}){if(typeof t=="string")return t;if(!Array.isArray(t))return on(t);const n=t.map(on).join(", ");return e==="tuple"?`(${n})`:`{${n}\
}`}r(Xw,"taggedText");function Eu(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.isSafeInteger(t)?t===0?0:t:new W("int",BigInt(e.replace(/^\+/,"")).
toString())}return Ce(Number(e))}r(Eu,"numberValue");function Ce(e){return Number.isFinite(e)&&!Number.isInteger(e)?e:new W("float",Ni(e))}r(Ce,"floatValue");function Ni(e){
if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.is(e,-0)?"-0.0":"0.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.
exec(e.toExponential())??[],i=Number(o),a=n+s;if(i<-4||i>=16){const u=String(Math.abs(i)).padStart(2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${u}`}
if(i<0)return`${t}0.${"0".repeat(-i-1)}${a}`;const c=a.slice(0,i+1).padEnd(i+1,"0");return`${t}${c}.${a.slice(i+1)||"0"}`}r(Ni,"floatText");function Oe(e){if(typeof e==
"boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(e)?BigInt(e):e;if(!(!(e instanceof W)||typeof e.v!="string"))return e.tag==="int"?BigInt(
e.v):e.tag==="float"?Zw(e.v):void 0}r(Oe,"numberOf");function Ye(e){const t=Number(e);return Number.isSafeInteger(t)?t:new W("int",e.toString())}r(Ye,"intValue");
function Zw(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}r(Zw,"floatOf");const _u=500;
function vu(e){return xi({text:e,at:0,dialect:Tu})}r(vu,"parseJson");function Qw(e){return xi({text:e,at:0,dialect:{...Tu,words:t0,isAsWritten:!0}})}r(Qw,"parse\
JsonAsWritten");function e0(e){try{return xi({text:e,at:0,dialect:n0})}catch(t){if(t instanceof SyntaxError)return;throw t}}r(e0,"parseLenientJson");const Ou=[[
"null",null],["true",!0],["false",!1]],t0=[["null",null],["true","true"],["false","false"]],Tu={words:Ou,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},
n0={words:[...Ou,["NaN",Ce(Number.NaN)],["Infinity",Ce(Number.POSITIVE_INFINITY)],["-Infinity",Ce(Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,
controls:/[\x01-\x1f]/g};function xi(e){const t=Ii(e,0);if(vt(e),e.at<e.text.length)throw mt(e,"Unexpected text after the value");return t}r(xi,"parseAll");function Ii(e,t){
if(t>_u)throw mt(e,`Nested deeper than ${_u} levels`);vt(e);const n=e.text[e.at];if(n==="{")return s0(e,t);if(n==="[")return o0(e,t);if(n==='"')return Mu(e);for(const[
o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=o.length,i;const s=Au(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.
test(s))return s;if(s!==void 0)return s==="-"?0:Eu(s);throw mt(e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}r(Ii,"parseValue");function s0(e,t){
const n=new Map;if(e.at+=1,vt(e),jt(e,"}"))return n;for(;;){if(vt(e),e.text[e.at]!=='"')throw mt(e,"Expected a key in double quotes");const s=Mu(e);if(vt(e),!jt(
e,":"))throw mt(e,'Expected ":"');if(n.set(s,Ii(e,t+1)),vt(e),jt(e,"}"))return n;if(!jt(e,","))throw mt(e,'Expected "," or "}"')}}r(s0,"parseObject");function o0(e,t){
const n=[];if(e.at+=1,vt(e),jt(e,"]"))return n;for(;;){if(n.push(Ii(e,t+1)),vt(e),jt(e,"]"))return n;if(!jt(e,","))throw mt(e,'Expected "," or "]"')}}r(o0,"pars\
eArray");function Mu(e){const t=e.at,n=r0(e.text,t);if(n===void 0)throw mt(e,"The closing double quote of a text is missing");e.at=n;try{const s=e.text.slice(t,
n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,i0):s)}catch{throw e.at=t,mt(e,"Bad character or escape in a text in double quotes")}}r(Mu,"parseStrin\
g");const i0=r(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,"escapeControl");function r0(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===
'"')return n+1}r(r0,"endOfString");function vt(e){Au(e,/[ \t\r\n]+/y)}r(vt,"skipSpace");function jt(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}r(jt,"accept");
function Au(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];return n!==void 0&&(e.at+=n.length),n}r(Au,"take");function mt(e,t){const n=e.text.slice(0,e.at).split(
`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}r(mt,"syntaxError");const eo="$ddw";function Se(e,t=0){return Ci(rn(e),
t,"")}r(Se,"toJsonText");function Nu(e){return an(vu(e))}r(Nu,"fromJsonText");function rn(e){return typeof e=="string"?e.isWellFormed()?e:Bn("bytes-str",u0(e)):
typeof e=="number"?a0(e):e===null||typeof e=="boolean"?e:e instanceof W?new Map([...Bn(e.tag,rn(e.v)),...Object.entries(e.extra)]):e instanceof Map?c0(e):e.map(
rn)}r(rn,"toTree");function Bn(e,t){return new Map([[eo,e],["v",t]])}r(Bn,"tree");function a0(e){return Number.isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Bn(
"int",BigInt(e).toString()):Number.isFinite(e)?e:Bn("float",Ni(e))}r(a0,"numberTree");function c0(e){return[...e.keys()].every(n=>typeof n=="string"&&n!==eo&&n.
isWellFormed())?new Map([...e].map(([n,s])=>[n,rn(s)])):Bn("dict",[...e].map(([n,s])=>[rn(n),rn(s)]))}r(c0,"mapTree");function u0(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
r(u0,"surrogateBytes");function an(e){if(Array.isArray(e))return e.map(an);if(!(e instanceof Map))return e;const t=e.get(eo);if(t===void 0)return new Map([...e].
map(([o,i])=>[o,an(i)]));const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,a=null])=>[an(i),an(a)]);return new Map(o)}const s={};for(const[o,i]of e)
o!==eo&&o!=="v"&&typeof o=="string"&&typeof i=="string"&&(s[o]=i);return new W(t,an(n),s)}r(an,"fromTree");function Ci(e,t,n){const s=e instanceof Map;if(!s&&!Array.
isArray(e))return JSON.stringify(e);const o=n+" ".repeat(t),i=t>0?": ":":",a=s?[...e].map(([l,f])=>`${JSON.stringify(l)}${i}${Ci(f,t,o)}`):e.map(l=>Ci(l,t,o)),[
c,u]=s?"{}":"[]";return a.length===0?`${c}${u}`:t===0?`${c}${a.join(",")}${u}`:`${c}
${a.map(l=>o+l).join(`,
`)}
${n}${u}`}r(Ci,"writeJson");const Te=r(e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,"jsonObject"),Pt=r(e=>`[${e.join(
",")}]`,"jsonList"),ee=r(e=>JSON.stringify(typeof e=="string"?e.toWellFormed():e??null),"jsonScalar"),l0=`
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
`,xu=d0();function f0(e){let t=0,n=xu.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=xu[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}r(f0,"isNonpr\
intable");function d0(){let e=0;return l0.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),
[o,e]})}r(d0,"decode");const to="\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",h0=new RegExp(`^[${to}]+|[${to}]+$`,"g"),Fn=r(
e=>e.replace(h0,""),"stripSpace");function Dt(e){const t=e.includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:Iu(s);return`${t}${n}${t}`}
r(Dt,"stringRepr");function m0(e){const t=[...e].map(o=>String.fromCharCode(o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){
const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:Iu(o)}return`b${n}${s}${n}`}r(m0,"bytesRepr");function p0(e){let t="",n=0;for(let s=0;s+
2<e.length;s+=1){const[o=0,i=0,a=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|a&
63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}r(p0,"decodeSurrogateBytes");const g0={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Iu(e){
const t=g0[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!f0(n))return e;const s=n.toString(16);return n<=255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.
padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}r(Iu,"escapeChar");function pt(e){if(typeof e=="string")return e;if(!(e instanceof W))return he(e);switch(e.tag){case"\
datetime":return Fe(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return Fe(e);case"bytes-str":return p0(Buffer.from(Fe(e),"base\
64"));case"timedelta":return S0(e);default:return he(e)}}r(pt,"pythonStr");function he(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e==
"string"?Dt(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Ni(e):e instanceof W?y0(e):e instanceof Map?`{${cn([...e].map(w0))}}`:`[${Wn(e)}]`}r(
he,"pythonRepr");function Ri(e){return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"flo\
at":e instanceof Map?"dict":e instanceof W?e.tag==="repr"?e.extra.type??"object":b0[e.tag]??e.tag:"list"}r(Ri,"pythonTypeName");const b0={datetime:"datetime.dat\
etime",date:"datetime.date",time:"datetime.time",timedelta:"datetime.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"\
str"};function y0(e){switch(e.tag){case"datetime":return $0(e);case"date":return`datetime.date(${cn(Fe(e).split("-").map(Number))})`;case"time":return`datetime.\
time(${cn([...Cu(Fe(e)),...Ru(e)])})`;case"timedelta":return k0(e);case"decimal":return`Decimal('${Fe(e)}')`;case"uuid":return`UUID('${Fe(e)}')`;case"path":return`\
PosixPath(${Dt(Fe(e))})`;case"bytes":return m0(Buffer.from(Fe(e),"base64"));case"bytes-str":return Dt(pt(e));case"tuple":return gt(e).length===1?`(${Wn(gt(e))},\
)`:`(${Wn(gt(e))})`;case"set":return gt(e).length===0?"set()":`{${Wn(gt(e))}}`;case"frozenset":return gt(e).length===0?"frozenset()":`frozenset({${Wn(gt(e))}})`;default:
return Fe(e)}}r(y0,"taggedRepr");const Fe=r(e=>String(e.v),"text_text"),gt=r(e=>Array.isArray(e.v)?e.v:[],"items"),cn=r(e=>e.join(", "),"listed"),Wn=r(e=>cn(e.map(
he)),"itemsRepr"),w0=r(([e,t])=>`${he(e)}: ${he(t)}`,"pairRepr");function $0(e){const[t="",n=""]=Fe(e).split("T"),s=[...t.split("-").map(Number),...Cu(n),...Ru(
e)];return`datetime.datetime(${cn(s)})`}r($0,"datetimeRepr");function Cu(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(
t),Number(n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}r(Cu,"clockParts");function Ru(e){if(e.extra.tz!==void 0)return[`tzinfo=zonein\
fo.ZoneInfo(key=${Dt(e.extra.tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(Fe(e));if(!t)return[];const[,n,s,o,i="0",a="0"]=t,c=(Number(s)*
60+Number(o))*60+Number(i),u=(n==="-"?-1:1)*(c*1e6+Number(a));if(u===0)return["tzinfo=datetime.timezone.utc"];const l=864e8,f=Math.floor(u/l),d=u-f*l;return[`tz\
info=datetime.timezone(${Lu(f,Math.floor(d/1e6),d%1e6)})`]}r(Ru,"zonePart");function Lu(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===
0?[]:[`microseconds=${n}`]];return`datetime.timedelta(${s.length===0?"0":cn(s)})`}r(Lu,"timedeltaParts");function k0(e){const[t=0,n=0,s=0]=gt(e).map(Number);return Lu(
t,n,s)}r(k0,"timedeltaRepr");function S0(e){const[t=0,n=0,s=0]=gt(e).map(Number),o=r((u,l)=>String(u).padStart(l,"0"),"pad"),i=t===0?"":`${t} day${Math.abs(t)===
1?"":"s"}, `,a=s===0?"":`.${o(s,6)}`,c=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}:${o(n%60,2)}`;return`${i}${c}${a}`}r(S0,"timedeltaStr");const Gn=1,ju="\
GCP_BATCH_WORKFLOW_JOB",E0="GCP_BATCH_WORKFLOW_PREPARE",Pu="GCP_BATCH_WORKFLOW_JOB_KEY",_0="GCP_BATCH_WORKFLOW_SHARED",no="ddeutil-workflow==0.0.86",Du=600,Uu=120,
un=32*1024*1024,Bu={ok:0,failed:1,setup:2},Fu="TaskTimeout",Hn="[gcp-batch-workflow] ",Wu=/(\n\.\.\. \d+ characters omitted \.\.\.\n)/,v0=/^workflow .*, job .*, combination \d+ of \d+$/s,
O0=/^stage start (.*)$/s,T0=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,M0=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;function Li(e){if(!e.startsWith(Hn))return;
const t=e.slice(Hn.length).trimEnd();if(v0.test(t))return{says:"task"};const n=O0.exec(t);if(n)return{says:"stage start",stage:n[1]??""};const s=T0.exec(t);if(s)
return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};const o=M0.exec(t);return o?{says:"ended",status:o[1]}:void 0}r(Li,"runnerLine");const ji=3,
bt=4,Gu=65536,A0=8;function N0(e){const t=x0(e),n=Pi(t,({text:f})=>ln(f,0,ji)),s=t.filter(({text:f})=>f.length>bt),o=Pi(s,({text:f})=>ln(f,0,bt)),i=Pi(s,({text:f})=>ln(
f,f.length-bt,bt)),a=Math.max(0,...s.map(({text:f})=>f.length-1));function c(f){const d=[],m=new Map;for(let h=0;h+ji<=f.length;h++)for(const g of n(ln(f,h,ji))){
if((m.get(g)??0)>h||!f.startsWith(g.text,h))continue;const p=R0(f,h,g);m.set(g,p-g.text.length+1),d.push(g.isBase64?C0(f,h,p):[h,p])}return d.length===0?d:[...d,
...Gw(f)]}r(c,"within");function u(f){for(let d=Math.max(0,f.length-a);d+bt<=f.length;d++)for(const m of o(ln(f,d,bt)))if(f.length-d<m.text.length&&m.text.startsWith(
f.slice(d)))return[[d,f.length]];return[]}r(u,"headAtEnd");function l(f){for(let d=Math.min(f.length,a);d>=bt;d--)for(const m of i(ln(f,d-bt,bt)))if(d<m.text.length&&
m.text.endsWith(f.slice(0,d)))return[[0,d]];return[]}return r(l,"tailAtStart"),{within:c,atEnds:r(f=>[...u(f),...l(f)],"atEnds")}}r(N0,"secretFinder");function Hu(e,t,n){
const s=[...t].sort((c,u)=>c[0]-u[0]);let o="",i=0,a=!0;for(const[c,u]of s)(a||c>i)&&(o+=e.slice(i,c)+n),i=Math.max(i,u),a=!1;return o+e.slice(i)}r(Hu,"hide");function x0(e){
const t=new Set(e),n=new Set(e.flatMap(o=>I0(o)).filter(o=>!t.has(o))),s=r(o=>i=>({text:i,isBase64:o,period:L0(i)}),"form");return[...[...t].map(s(!1)),...[...n].
map(s(!0))]}r(x0,"formsOf");function I0(e){const t=Buffer.from(e);if(t.length<A0)return[];const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base6\
4").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]}r(I0,"base64Forms");function C0(e,t,n){const s=r(a=>/^[\w+/-]$/.
test(e[a]??""),"isBase64");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}r(C0,"wholeBase64");function R0(e,t,{text:n,period:s}){
let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}r(R0,"endOfRepetition");function L0(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}r(L0,"periodOf");function ln(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%Gu;return s}r(ln,"hashOf");function Pi(e,t){const n=new Uint8Array(
Gu),s=new Map;for(const i of e){const a=t(i);n[a]=1,s.set(a,[...s.get(a)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}r(Pi,"lookup");const Ot="***",Ku=3,
Ju=new WeakMap;function qe(e){const t=Ju.get(e.params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(o=>{const i=e.params.get(o.name);return o.secret&&
i!==void 0?[i]:[]}),s=zu(n);return Ju.set(e.params,s),s}r(qe,"secretTexts");function zu(e){const t=new Set;for(const n of e)Kn(n,t);return[...t].sort((n,s)=>s.length-
n.length)}r(zu,"textsOf");function Kn(e,t){if(e===null||typeof e=="boolean")return;if(typeof e=="object"){if(e instanceof W)Kn(e.v,t);else if(e instanceof Map)for(const o of e.
values())Kn(o,t);else if(Array.isArray(e))for(const o of e)Kn(o,t);return}const n=String(e),s=[n,...n.split(/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])
if(!(o.trim().length<Ku))for(const i of j0(o).map(Xs))i.trim().length>=Ku&&t.add(i)}r(Kn,"collect");const j0=r(e=>{const t=JSON.stringify(e).slice(1,-1);return[
e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`),e.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll(`
`,"\\n"),he(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},"secrets_formsOf"),Vu=new WeakMap;function Di(e){const t=Vu.get(e)??{finder:N0(e),combinations:new WeakMap};
return Vu.set(e,t),t}r(Di,"maskingBy");function We(e,t){if(t.length===0)return e;const n=Xs(e),s=Di(t).finder.within(n);return s.length===0?e:Hu(n,s,Ot)}r(We,"m\
askText");function Yu(e,t){if(t.length===0)return e;const n=Xs(e),{finder:s}=Di(t),o=[...s.within(n)];let i=0;for(const a of n.split(Wu))Wu.test(a)||o.push(...s.
atEnds(a).map(([c,u])=>[i+c,i+u])),i+=a.length;return o.length===0?e:Hu(n,o,Ot)}r(Yu,"maskCutText");function P0(e,t){const n=r(s=>We(s,t),"mask");return{...e,message:n(
e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(e.excerpt)}}}r(P0,"maskProblem");const qu=r((e,t)=>t.length===0?e:Se(so(Nu(e),
t)),"maskJson");function so(e,t){if(typeof e=="string")return We(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e=="number")return t.includes(String(e))?
Ot:e;if(e instanceof W){const n=new Set;return Kn(e,n),[...n].some(s=>We(s,t)!==s)?Ot:e}return e instanceof Map?new Map([...e].map(([n,s])=>[so(n,t),so(s,t)])):
e.map(n=>so(n,t))}r(so,"maskValue");function oo(e){const t=qe(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([a,c])=>[a,n.get(a)?.secret?Ot:
c])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r(a=>We(a,t),"mask");return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(i),
...e.broken&&{broken:Qu(e.broken,i)},jobs:Xu(e.jobs,t)}}r(oo,"withoutSecrets");function Xu(e,t){if(t.length===0)return e;const n=r(s=>Yu(s,t),"mask");return e.map(
s=>({...s,...s.reason!==void 0&&{reason:n(s.reason)},...s.artifacts&&{artifacts:D0(s.artifacts,n)},combinations:s.combinations.map(o=>Zu(o,t))}))}r(Xu,"maskJobs");
const D0=r((e,t)=>({...e,uri:t(e.uri),shown:e.shown.map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))}),"maskArtifacts");function Zu(e,t){if(t.length===0||!e.failure&&
e.warnings.length===0)return e;const{combinations:n}=Di(t),s=n.get(e);if(s)return s;const o=r(a=>Yu(a,t),"mask"),i={...e,warnings:e.warnings.map(o),...e.failure&&
{failure:Qu(e.failure,o)}};return n.set(e,i),i}r(Zu,"maskCombination");const Qu=r((e,t)=>({...e,stagePath:e.stagePath.map(t),name:t(e.name),message:t(e.message),
...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&{lastLines:e.lastLines.map(t)},...e.hint!==
void 0&&{hint:t(e.hint)}}),"maskFailure"),el=64*1024,tl=r(e=>Te([["combination",Se(e.combination.matrix)],["path",ee(e.path)],["bytes",ee(e.bytes)],["uri",ee(e.
uri)],["status",ee(e.status)]]),"rowText");function*U0(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${ee(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${tl(i)}`,o=!1;yield"]"}yield`}
`}r(U0,"artifactsParts");function B0(e,t){const n=r(c=>qu(tl(c),t),"textOf"),s=[...e].map(([c,u])=>{let l=c.length+nl;for(const f of u())if(l+=n(f).length+1,l>el)
break;return[c,l]}),o=F0(s),i=s.every(([c,u])=>(o.get(c)??0)>=u);return`{${[...[...e].flatMap(([c,u])=>{const l=ee(We(c,t)),f=W0(u(),n,(o.get(c)??0)-c.length-nl);
return f.length>0||i?[`${l}:[${f.join(",")}]`]:[]}),...i?[]:['"truncated":true']].join(",")}}`}r(B0,"artifactsOutput");const nl=6;function F0(e){let t=el;const n=e.
toSorted(([,s],[,o])=>s-o);return new Map(n.map(([s,o],i)=>{const a=Math.min(o,Math.floor(t/(n.length-i)));return t-=a,[s,a]}))}r(F0,"sharesOf");function W0(e,t,n){
const s=[];let o=n;for(const i of e){const a=t(i);if(o-=a.length+1,o<0)break;s.push(a)}return s}r(W0,"fitting");const we={sources:["2026-04-15 docs.cloud.google\
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
flexStart:/^h4d-/},G0=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;function H0(e,t){const[,n="",s,o="0",i="0",a="0"]=G0.exec(t)??[],c={vCpus:Number(
s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(i),gpus:Number(a)};return[`${e}-${n}`,c]}r(H0,"predefinedType");const Ui=new Map(
Object.entries(we.types).flatMap(([e,t])=>t.split(" ").map(n=>H0(e,n)))),Jn=[...Ui.keys()];function Ne(e){const[t=""]=e.split("-");return t==="custom"?"n1":t}r(
Ne,"seriesOf");const K0=new Set(Jn.map(Ne)),Bi=r(e=>K0.has(Ne(e)),"isKnownSeries");function io(e,t){return e[t.split("-").slice(0,2).join("-")]??e[Ne(t)]}r(io,"\
ofMachineType");function sl(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(
s),memoryMib:Number(o),isExtended:i!==void 0}}r(sl,"customShapeOf");function yt(e){const t=sl(e);if(!t)return Ui.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{
vCpus:s,memoryMib:o,localSsds:0,gpus:Ui.get(`${n}-standard-${s}`)?.gpus??0}}r(yt,"factsOf");function Tt(e){const t=yt(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.
memoryMib}}r(Tt,"shapeOf");function fn(e){const t=yt(e)?.gpus??0,n=io(we.gpuTypes,e.replace("-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}
r(fn,"builtInGpu");const J0=[...new Set([...Object.keys(we.n1Gpus),...Object.values(we.gpuTypes)])];function z0(e){return e in we.n1Gpus?"n1-standard-4":Jn.find(
t=>fn(t)?.type===e&&!we.withoutStandard.test(t))}r(z0,"machineTypeFor");function V0(e,t){const n=r(s=>t%s===0,"isMultiple");switch(e){case"n1":return t===1||n(2)?
void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must have an even number of vCPUs";case"n2":return n(2)?t<=32||n(4)?void 0:"mus\
t have a multiple of 4 vCPUs if it has more than 32":"must have an even number of vCPUs";case"n2d":case"n4d":return[2,4,8].includes(t)||n(16)?void 0:"must have \
2, 4, 8 or a multiple of 16 vCPUs";default:return}}r(V0,"vCpuMistake");function Y0(e){const t=sl(e);if(!t)return/(^|-)custom-/.test(e)?"must be SERIES-custom-VC\
PUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n==="n4a"?1024:256;if(o%i!==0)return`must have a memory that is a multiple\
 of ${i} MiB`;const a=we.custom[n]?.split(/[-/]/).map(Number);if(!a)return;const[c=0,u=0,l=0,f=0]=a;if(s<c||s>u)return`must have from ${c} to ${u} vCPUs`;const d=V0(
n,s);if(d)return d;if(o<l*s*1024-256)return`must have at least ${l} GiB of memory per vCPU`;if(o>f*s*1024&&!t.isExtended)return`must have at most ${f} GiB of me\
mory per vCPU; for more, write "${e}-ext"`}r(Y0,"customMistake");function zn(e,t){if(e.instanceTemplate!==void 0)return;const n=ol(t.perHour.get(e.machineType),
e),{gpu:s}=e;if(!s||n===void 0)return n;const o=ol(t.perHour.get(s.type),e);return o===void 0?fn(e.machineType)?n:void 0:n+o*s.count}r(zn,"pricePerHour");function ol(e,{
provisioningModel:t}){switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_START":return e?.flex_start;case"RESERVATION_BOUND":return e?.
reservation_bound??e?.standard}}r(ol,"priceOf");function ro(e,{currency:t}){const n=e===0||e>=.095?2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString(
"en-US",{minimumFractionDigits:n,maximumFractionDigits:n})} ${t}`}r(ro,"costText");function il({machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)
return`instance template ${t}`;const s=n.toLowerCase();return e+(s==="standard"?"":` (${s})`)}r(il,"priceName");const rl=20,q0=.9;function Ue(e){const{cpuMilli:t,
memoryMib:n}=e,s=e.instanceTemplate===void 0?Tt(e.machineType):void 0,o={...t!==void 0&&{cpuMilli:t},...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,a=e.
gpu?Math.min(rl,Math.max(1,e.gpu.count)):rl;if(!s)return t===void 0?{tasksPerVm:1,...o}:e.gpu?{tasksPerVm:a,...o}:o;const c=Math.floor(s.memoryMib*q0),u=[a,...t===
void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(c/n)]],l=i?Math.max(1,Math.min(...u)):1;return{tasksPerVm:l,cpuMilli:t??Math.floor(s.cpuMilli/
l),memoryMib:n??Math.floor(c/l)}}r(Ue,"packingOf");const dn=36e5;function Ut({machineType:e,instanceTemplate:t}){if(t!==void 0)return;const n=Tt(e);if(n)return n.
cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);return s?.[1]===void 0?void 0:Number(s[1])}r(Ut,
"vcpusOf");function ao(e){const{cpuMilli:t}=Ue(e);return t===void 0?Ut(e):t/1e3}r(ao,"vcpusOfTask");const z=r(e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,
","),"numberText"),D=r((e,t,n=`${t}s`)=>`${z(e)} ${e===1?t:n}`,"countText"),Vn=1048576;function Fi(e){const t=e/Vn;if(t<1e3)return`${Math.max(1,Math.round(t))} \
MB`;const n=t/1024;return`${n<9.95?String(Number(n.toFixed(1))):z(n)} GB`}r(Fi,"bytesText");function Yn(e){const t=["B","KB","MB","GB","TB"],n=Math.min(t.length-
1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/1e3**n;return`${s<9.95&&n>0?s.toFixed(1):z(s)} ${t[n]}`}r(Yn,"sizeText");const al=r((e,t)=>e===t?e:`${e} to ${t}`,
"rangeText");function be(e){const t=Math.max(0,e);if(t>0&&t<950)return`${Math.max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r(a=>String(a).padStart(
2,"0"),"two");if(n<60)return`${n}s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}\
m`;const i=Math.floor(o/60);return`${z(Math.floor(i/24))}d ${s(i%24)}h`}r(be,"durationText");const X0=r(e=>`${new Date(e).toISOString().slice(0,16).replace("T",
" ")} UTC`,"dateText");function cl(e,t){return fl(ul(e).map(n=>ll(n,t)))}r(cl,"costOf");const ul=r(({batchJobs:e,early:t})=>t?.machineTime?[...e,t]:e,"paidIn");
function co(e,t){return fl(e.flatMap(n=>ul(n).map(s=>ll(s,t))))}r(co,"totalCost");function ll({machine:e,machineTime:t},n){if(!t||t.machines===0)return;const s=n&&
zn(e,n),o=t.paidMs/dn;return{machines:t.machines,paidVcpuHours:o*(Ut(e)??0),workedVcpuHours:t.taskMs/dn*(ao(e)??0),waitedVcpuHours:(t.waitedMs??0)/dn*(Ut(e)??0),
...s!==void 0&&{amount:o*s}}}r(ll,"costOfBatchJob");function fl(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=r(o=>t.reduce((i,a)=>i+o(a),0),
"sum"),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),
waitedVcpuHours:n(({waitedVcpuHours:o})=>o),...s.length>0&&{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}r(fl,"sumOf");function Z0({paidVcpuHours:e,workedVcpuHours:t}){
return e===0?"":`about ${Ge(e)} vCPU-hours paid, ${Ge(t)} worked`}r(Z0,"hoursText");function Ge(e){return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(
1):z(e)}r(Ge,"hourText");function dl(e){const t=Q0(e),[n]=t;if(!n)return;const s=t.flatMap(u=>e$(u)??[]),o=t.reduce((u,l)=>l.usage.peakBytes>u.usage.peakBytes?l:
u,n),i=t$(o.machine),a=hl(t.map(({usage:u})=>u.gpu)),c=hl(t.map(({usage:u})=>u.disk));return{combinations:t.length,seconds:Wi(t.map(({seconds:u})=>u)),memoryBytes:Wi(
t.map(({usage:u})=>u.peakBytes)),...i!==void 0&&{memoryLimit:i},memorySource:t.every(({usage:u})=>u.memorySource==="cgroup")?"cgroup":"process",...s.length===t.
length&&{cpuShare:Wi(s)},...a&&{gpu:a},...c&&{disk:c}}}r(dl,"usageOf");function Q0({combinations:e,batchJobs:t,planned:n}){const s=new Map;for(const{combinations:o,
machine:i}of t)for(const a of o)s.set(a,i);return e.flatMap(({index:o,usage:i,startedMs:a,endedMs:c,reusedFrom:u})=>!i||a===void 0||c===void 0||u!==void 0?[]:[{
seconds:Math.max(0,c-a)/1e3,usage:i,machine:s.get(o)??n.machine}])}r(Q0,"measuredIn");function e$({seconds:e,usage:t,machine:n}){const s=ao(n);if(s!==void 0)return e===
0?0:Math.min(1,t.cpuMs/1e3/e/s)}r(e$,"shareOf");function hl(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
r(hl,"fullest");function Wi(e){const t=[...e].sort((s,o)=>s-o),n=r(s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0,"at");return{p50:n(.5),p95:n(.95),max:n(1)}}r(Wi,
"quantilesOf");function ml(e){const t=e.instanceTemplate===void 0?Tt(e.machineType):void 0,n=Ut(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*
Vn}}}r(ml,"wholeMachine");function t$(e){const{memoryMib:t,tasksPerVm:n}=Ue(e);return n===1&&e.memoryMib===void 0?ml(e).memoryBytes:t===void 0?void 0:t*Vn}r(t$,
"memoryOfTask");const uo=8e3,hn=6e4,qn=3e4,pl=6e5;function n$(e){const t=i$(e),n=r$(t,e.tasksPerVm),s=s$(e),o=n.reduce((u,{fromMs:l,untilMs:f,isLost:d})=>u+f-l+
s+(d?0:qn),0),i=r(u=>t.reduce((l,f)=>l+u(f),0),"sum"),a=i(u=>u.waitedMs??0),c=i(({startedMs:u,endedMs:l})=>l-u)-a;return{machines:n.length,paidMs:o,taskMs:c,...a>
0&&{waitedMs:a/e.tasksPerVm}}}r(n$,"machineTimeOf");const Gi=r(({spans:e,runningMs:t})=>e.reduce((n,{startedMs:s,retry:o})=>o>0||n!==void 0&&n<=s?n:s,void 0)??t,
"firstStartOf");function s$(e){const t=Gi(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)return hn;const n=t-e.scheduledMs-uo;return n>pl?hn:Math.max(0,n)}
r(s$,"bootMsOf");function o$(e){const t=Gi(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;return e.isStarved||n>pl?hn+uo:n}r(o$,"waitMsOf");function i$(e){
const{spans:t,atATime:n,unended:s}=e,o=new Set(t.map(({index:f,retry:d})=>`${f}-${d}`)),i=Gi(e)??s.untilMs,a=t.reduce((f,{startedMs:d,endedMs:m})=>f+m-d,0)/(t.length||
1),c=o$(e),u=[];for(const{index:f,retry:d,startedMs:m}of t){let h=m;for(let g=d-1;g>=0&&!o.has(`${f}-${g}`);g--){const p=Math.max(i,h-c);h=g===0&&f<n?i:Math.max(
i,p-a/2),u.push({index:f,retry:g,startedMs:h,endedMs:p,isLost:!0})}}const l=Array.from({length:s.tasks},(f,d)=>{const m=Math.min(s.untilMs,e.runningMs??i);return{
index:t.length+d,retry:0,startedMs:m,endedMs:s.untilMs}});return[...u,...t,...l]}r(i$,"withLost");function r$(e,t){const n=[],s=[],o=new Map,i=r(c=>{const u={fromMs:c,
untilMs:c,isLost:!1,spare:t};return n.push(u),u},"made"),a=r(()=>{for(let c=s.pop();c;c=s.pop())if(!c.isLost)return c},"takeFreed");for(const{span:c,isEnd:u}of a$(
e)){const l=o.get(c);if(u&&l){l.untilMs=Math.max(l.untilMs,lo(c)),c.isLost?l.isLost=!0:s.push(l);continue}const f=c.retry>0?void 0:a(),d=n.at(-1),m=d&&d.spare>0&&
!d.isLost?d:void 0,h=f??m??i(c.startedMs);f||h.spare--,o.set(c,h)}return n}r(r$,"assigned");const lo=r(({startedMs:e,endedMs:t})=>Math.max(t,e+1),"endOf");function*a$(e){
const t=[...e].sort((o,i)=>o.startedMs-i.startedMs||o.index-i.index),n=[...e].sort((o,i)=>lo(o)-lo(i)||o.index-i.index);let s=0;for(const o of n){for(let i=t[s];i&&
i.startedMs<lo(o);i=t[++s])yield{span:i,isEnd:!1};yield{span:o,isEnd:!0}}}r(a$,"inOrder");const c$=10,gl=.5,u$=[.25,.5,1,2,4,8,16,32,64],l$=1.1,f$={cgroup:1.5,process:2},
bl=256,d$=10;function h$(e,t){const{machine:n}=e.planned,s=Ut(n),o=e.batchJobs.flatMap(({machineTime:w})=>w??[]),i=r(w=>o.reduce(($,k)=>$+w(k),0),"sum"),[a,c,u]=[
i(w=>w.machines),i(w=>w.paidMs),i(w=>w.taskMs)],l=Ue(n).tasksPerVm??1;if(s===void 0||a<c$||u/l>gl*c)return;const f=e.combinations.filter(({attempts:w})=>w>0).length;
if(f<2||f<=a/2)return;const d=Math.max(1,u/f),m=m$(e,t,s),h=m?.tasksPerVm??l,g=hn+qn,p=Math.max(2,Math.min(d$,Math.round(g/d))),b=Math.ceil(f/(h*p)),y=b*(g+p*d)*
s/dn;if(!(y>gl*c*s/dn))return{...m&&{share:m},maxParallel:Math.min(f,b*h),paidVcpuHours:y,longerSeconds:Math.max(0,(p-1)*d/1e3)}}r(h$,"packingAdvice");function m$(e,t,n){
const{machine:s}=e.planned;if(!t?.cpuShare||s.gpu)return;const o=(Ue(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*l$,a=u$.find(f=>f>=i);if(a===void 0)return;const c=t.
memoryBytes.max/Vn*f$[t.memorySource],u=Math.ceil(c/bl)*bl,{tasksPerVm:l=1}=Ue({...s,cpuMilli:a*1e3,memoryMib:u});return l>(Ue(s).tasksPerVm??1)?{cpuCount:a,memoryMb:u,
tasksPerVm:l}:void 0}r(m$,"packing_advice_shareOf");const p$=60,g$=300,b$=.8,y$={cgroup:1.25,process:2},w$=.9,$$=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;
function k$(e,t){const{machine:n}=e.planned,s=yt(n.machineType);if(!s||!t.cpuShare||!S$(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:c})=>c==="local-ssd"))return;
const o=t.cpuShare.p95*s.vCpus/b$,i=t.memoryBytes.max/Vn*y$[t.memorySource],[a]=Jn.flatMap(c=>{const u=Tt(c),l=Ne(c)!==Ne(n.machineType)||$$.test(c);return!u||l||
fn(c)||yt(c)?.localSsds?[]:u.cpuMilli/1e3>=o&&u.memoryMib*w$>=i?[{machineType:c,shape:u}]:[]}).sort((c,u)=>c.shape.cpuMilli-u.shape.cpuMilli||+(fo(u.machineType)===
fo(n.machineType))-+(fo(c.machineType)===fo(n.machineType))||c.shape.memoryMib-u.shape.memoryMib);if(!(!a||a.shape.cpuMilli>=s.vCpus*1e3))return{machineType:a.machineType,
saved:1-a.shape.cpuMilli/(s.vCpus*1e3)}}r(k$,"smallerMachine");const fo=r(e=>e.split("-")[1]??"","kindOf");function S$(e,{combinations:t,seconds:n}){const{machine:s}=e.
planned,o=s.cpuMilli===void 0&&s.memoryMib===void 0,i=new Set(e.batchJobs.map(u=>u.machine.machineType)).size===1,a=e.status==="SUCCESS"&&s.instanceTemplate===void 0,
c=n.p50>=p$&&n.p50*t>=g$;return o&&i&&a&&c}r(S$,"isGoodEvidence");const E$=.8,_$=30;function yl(e){const t=dl(e);if(!t)return;const n=wl(e,t);return{job:e.planned.
job.id,text:v$(e,t),...n!==void 0&&{advice:n}}}r(yl,"usageLine");function wl(e,t){const n=k$(e,t);if(n)return`${n.machineType} would suffice and ${M$(n.saved)}`;
const s=h$(e,t),o=cl(e,void 0);if(!s||!o)return;const{share:i,maxParallel:a,longerSeconds:c,paidVcpuHours:u}=s,l=ho(o.workedVcpuHours/o.paidVcpuHours),f=[i?`"cp\
u_count: ${i.cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} tasks on a machine)`:"",`"max-parallel: ${a}"`].filter(d=>d!=="");return`only ${l} of th\
e paid vCPU-hours were worked; with ${f.join(" and ")}, you would pay about ${Ge(u)} instead of ${Ge(o.paidVcpuHours)}, and the job would take about ${be(c*1e3)}\
 longer`}r(wl,"adviceOf");function v$(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?"peak":"largest process",o=ao(n),i=O$(e,t);return[`${s} ${$l(t.
memoryBytes.max,t.memoryLimit)}`,t.cpuShare&&o!==void 0?`${ho(t.cpuShare.p50)} of ${T$(o)}`:"",t.gpu?`GPU memory ${$l(t.gpu.bytes,t.gpu.totalBytes)}`:"",i].filter(
a=>a!=="").join(", ")}r(v$,"usageText");function O$({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??_$)*1e9;return!t||t.totalBytes>1.2*n||t.bytes<E$*t.totalBytes?
"":`boot disk ${ho(t.bytes/t.totalBytes)} full`}r(O$,"diskText");function $l(e,t){const n=Fi(e);if(t===void 0)return n;const s=Fi(t),[o="",i]=n.split(" ");return s.
endsWith(` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}r($l,"fillText");const T$=r(e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,"vcpusText"),ho=r(e=>`${e>0&&e<.01?
"< 1":Math.round(e*100)} %`,"percent"),M$=r(e=>e===.5?"halve the vCPU-hours":`save ${ho(e)} of the vCPU-hours`,"savedText"),A$=32*1024;function N$(e){let t=2;const n=[];
for(const s of e){const o=x$(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>A$)break;n.push([s.planned.job.id,o])}}return Te(n)}r(N$,"usageOutpu\
t");function x$(e){const t=dl(e);if(!t)return;const{vcpus:n,memoryBytes:s}=ml(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:Hi(t.
seconds,1),memory_bytes:{...Hi(t.memoryBytes,0),source:t.memorySource},cpu_share:t.cpuShare?Hi(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===
void 0?e.planned.machine.machineType:null,vcpus:n??null,memory_bytes:s??null},advice:wl(e,t)??null})}r(x$,"jobUsage");const Hi=r(({p50:e,p95:t,max:n},s)=>({p50:Number(
e.toFixed(s)),p95:Number(t.toFixed(s)),max:Number(n.toFixed(s))}),"rounded");function I$({jobs:e,isOverBudget:t},n){const s=co(e,n);return s?JSON.stringify({machines:s.
machines,vcpu_hours_paid:Number(s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.
toFixed(6)),currency:n.currency},...t&&{reason:"cost-cap"}}):"{}"}r(I$,"costOutput");function mn(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);
i?i.push(s):n.set(o,[s])}return n}r(mn,"grouped");function Ki(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.status==="FAILED").flatMap(o=>R$(o,t)),
s=r(o=>o.failure.origin==="stage"?0:1,"isOwn");return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-i.position).map(({cause:o})=>o)}
r(Ki,"causesOf");const C$=5;function R$(e,t){const n=pn(e).map(i=>({combination:i,failure:i.failure??kl(e)}));if(n.length===0){const i=e.combinations.find(a=>a.
failure)?.failure??kl(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=mn(n,({failure:i,combination:a})=>L$(i,[...a.combination.matrix.values(),...t]));
return[...(s.size>C$?mn(n,({failure:i})=>j$(i)):s).values()].flatMap(i=>{const[a]=i;if(!a)return[];const c=new Set(i.map(({failure:u})=>u.message)).size;return[
{job:e,failure:a.failure,combinations:i.map(u=>u.combination),messages:c}]}).sort((i,a)=>a.combinations.length-i.combinations.length)}r(R$,"causesOfJob");const pn=r(
e=>e.combinations.filter(t=>t.status==="FAILED"),"failedCombinations"),kl=r(e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job failed without a\
 reason."}),"unexplained"),Sl=r(({origin:e,stagePath:t,name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],"whereKey"),L$=r((e,t)=>JSON.stringify([...Sl(e),El(
e.message,t)]),"keyOf"),j$=r(e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&t!==void 0;return JSON.stringify([...Sl(e),n?t:El(e.message,[])])},"placeKey"),
P$=2e3,D$=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,U$=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function El(e,t){const n=t.filter(a=>a!==null&&!B$(a)).map(a=>R(a)),s=[...new Set(n)].filter(a=>a!=="").sort((a,c)=>c.length-a.length),o=e.slice(0,P$).replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s,
"$1");return s.reduce((a,c)=>a.replace(F$(c),"*"),o).replace(D$,"/").replace(U$,"0")}r(El,"likeness");const B$=r(e=>typeof e=="object"&&e!==null&&!(e instanceof
W),"isLarge"),F$=r(e=>{const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},"patternOf"),nt=r(e=>e.name===
""||e.message.startsWith(`${e.name}:`)?e.message:e.message===""||e.message===e.name?e.name:`${e.name}: ${e.message}`,"failureText"),W$=r(e=>{const t=e.failure.stagePath;
return t.length===0?e.job.planned.job.id:`${e.job.planned.job.id} / stage ${t.join(" / ")}`},"placeText");function _l(e){const t=vl(e.job.stages,e.stagePath);if(!t)
return;const n=Tl(t,e.stagePath.at(-1)??"");if(t.code&&e.codeLine!==void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-
1]??s:s+e.codeLine-1}return t.at.line}r(_l,"lineOfFailure");const Ji=r((e,t)=>t.line??_l({job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.
job.at.line,"lineOf");function vl(e,t){const[n,...s]=t;if(n!==void 0){for(const o of Ol(e,n)){if(s.length===0)return o;const i=vl(o.nested,s);if(i)return i}return Ol(
e,n)[0]}}r(vl,"stageAt");const Ol=r((e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&Tl(n,t))],"candidates"),Tl=r((e,t)=>{if(e.name===t||e.id===t)return!0;
if(!e.name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`,
"s").test(t)},"matches");function le(e,t=300){const n=tt(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:`${s.slice(
0,t-1).join("").trimEnd()}\u2026`}r(le,"oneLine");const zi=r(e=>`&#${e.charCodeAt(0)};`,"entity"),Vi=r(e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),"withoutReferences"),G$=r(e=>Vi(le(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,zi)),"html"),K=r((e,t=300)=>Vi(le(e,t).replaceAll("&","&amp;").replace(
/[<>"'`\\*_~|$[\]{}]/g,zi).replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;")),"inline");function ge(e,t=300){const n=le(e,t);if(n==="")
return"";if(n.includes("|")){const i=n.replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,zi);return`<code>${Vi(i)}</code>`}const s="`".repeat(Ml(n)+1),o=n.
startsWith("`")||n.endsWith("`")?" ":"";return`${s}${o}${n}${o}${s}`}r(ge,"code");const Ml=r(e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0),"long\
estRun");function st(e,t,n="text"){const s=Al(e,t).join(`
`),o="`".repeat(Math.max(3,Ml(s)+1));return`${o}${n}
${s}
${o}`}r(st,"codeBlock");const H$=8192;function Al(e,t){const n=t.lines*t.characters*2,s=nn(e.slice(-n-H$)).slice(-n),o=tt(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(c=>K$(c,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}r(Al,"lastLines");const K$=r((e,t)=>e.length<=t?
e:`${e.slice(0,t-1).toWellFormed()}\u2026`,"cut"),xe=r((e,t,n=!1)=>`<details${n?" open":""}><summary>${G$(e)}</summary>

${t}

</details>`,"details"),He=r((e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace(J$,z$)})`,"markdown_link"),J$=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,z$=r(e=>[
...Buffer.from(e,"utf8")].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),"markdown_percent"),gn=r(e=>e.replaceAll(" ","\xA0"),"unbroken");function ot(e,t){
const n=r(s=>`| ${s.join(" | ")} |`,"line");return[n(e.map(s=>s.title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}r(ot,"table");const Bt=r(e=>Buffer.byteLength(e,"utf8"),"byteLength"),Xe=r(e=>e==="SUCCESS"||e==="SKIP","isGood"),bn=256*1024,V$=50,Y$=[["good","combinations"],
["good","status"],["bad","combinations"],["bad","failed"],["bad","status"]];function q$(e,t){const n=qe(e.plan),s=r(h=>Q$(qu(h,n)),"final"),o=r(({job:h,whole:g},p)=>{
const b=p==="whole"?g(bn):Z$(h,p);return b===void 0?void 0:s(b)},"jsonIn"),i=r((h,g)=>{const p=o(h,g);return p===void 0?Number.POSITIVE_INFINITY:Bt(p)},"bytesOf"),
a=t.rest.map(([h,g])=>[h,s(g)]),c=oo(e).jobs.flatMap(h=>{const g=t.jobs.get(h.planned.job.id);if(!g)return[];const p={job:h,key:ee(We(h.planned.job.id,n)),whole:g,
form:"whole",bytes:0};return p.bytes=i(p,"whole"),[p]}),u=r((h,g)=>`{"jobs":{${h.map(b=>`
${b.key}:${o(b,b.form)}`).join(",")}}${g.map(([b,y])=>`,
"${b}":${y}`).join("")}}`,"assembled");let l=yn(a.map(mo))+yn(c.map(qi))+Yi;if(l<=bn)return u(c,a);const f=yn(a.map(mo))>bn/2,d=[...a.filter(([h])=>!f||h!=="par\
ams"),["truncated","true"]],m=r((h,g)=>{const p=i(h,g);p>=h.bytes||([h.form,h.bytes]=[g,p])},"shorten");for(const h of c)h.bytes>bn&&m(h,"combinations");l=yn(d.
map(mo))+yn(c.map(qi))+Yi;for(const[h,g]of Y$){const p=c.filter(({job:b})=>Xe(b.status)===(h==="good"));for(const b of p.sort((y,w)=>w.bytes-y.bytes)){if(l<=bn)
return u(c,d);const y=b.bytes;m(b,g),l-=y-b.bytes}}return u(X$(c,bn-yn(d.map(mo))-Yi),d)}r(q$,"resultOutput");function X$(e,t){const n=new Set;let s=t;for(const o of[
...e].sort((i,a)=>Number(Xe(i.job.status))-Number(Xe(a.job.status)))){if(s-=qi(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}r(X$,"result_output_fitting");
const Yi=10,qi=r(({key:e,bytes:t})=>Bt(e)+t+3,"jobBytes"),mo=r(([e,t])=>Bt(e)+Bt(t)+5,"memberBytes"),yn=r(e=>e.reduce((t,n)=>t+n,0),"sum");function Z$(e,t){const n=[
["status",ee(e.status)],["truncated","true"]];if(t==="status")return Te(n);const s=e.planned.job.strategy.matrix.size>0,o=pn(e),i=t==="failed"?o.slice(0,V$):e.combinations;
if(!s)return Te([...n,...i.slice(0,1).flatMap(Nl)]);const a=i.map(c=>[c.combination.strategyId,Te([["status",ee(c.status)],["matrix",Se(c.combination.matrix)],...Nl(
c)])]);return Te([["strategies",Te(a)],...n])}r(Z$,"trimmedJob");const Nl=r(({failure:e})=>e===void 0?[]:[["errors",Te([["name",ee(e.name)],["message",ee(le(nt(
{...e,name:""}),500))]])]],"errorsOf"),Q$=r(e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),"withPlainFloats"),ek=64*1024,tk=64*1024;function nk(e){
const{outcome:t}=e;return{status:t.status,result:q$(t,e.context),result_file:e.resultFile,failed:rk(t),batch_jobs:xl(new Map(t.jobs.map(n=>[n.planned.job.id,sk(
n)]))),artifacts:B0(e.artifacts,qe(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:N$(t.jobs),cost:I$(t,e.prices)}}
r(nk,"outputsOf");const sk=r(({batchJobs:e,early:t})=>[...t?.reason===void 0?[]:[t.name],...e.map(({name:n})=>n)],"batchJobNames");function xl(e){const t=[...e].
map(([s,o])=>[s,JSON.stringify(o)]);return Te(ak(t,tk,r(([s,o])=>s.length*2+o.length+4,"size")))}r(xl,"batchJobsOutput");function ok(e){const t=e.map(({message:n,
at:s})=>{const o=s&&{line:s.line};return()=>Xn({message:le(n,500),...o})});return Il([],t,"more problem")}r(ok,"failedByProblems");const ik=r(e=>Pt([Xn({message:le(
e,500)})]),"failedByError");function rk(e){const{jobs:t,broken:n,status:s,verdict:o}=oo(e),i=n?nt(n):s==="TIMEOUT"?o:void 0,a=t.flatMap(u=>{if(u.status==="FAILE\
D"){const f=pn(u);return f.length>0?f.map(d=>()=>Xi(u,d)):[()=>Xi(u)]}return s!=="TIMEOUT"?[]:u.combinations.filter(f=>f.status!=="SUCCESS"&&f.startedMs!==void 0).
map(f=>()=>Xi(u,f))}),c=i===void 0?[]:[Xn({message:le(i,500)})];return Il(c,a,"more failed combination")}r(rk,"failedOutput");function Il(e,t,n){const s=[...e];
let o=1e3;for(const a of t){const c=a();if(o+=c.length+1,o>ek)break;s.push(c)}const i=t.length+e.length-s.length;return i>0&&s.push(Xn({message:`and ${D(i,n)}`})),
Pt(s)}r(Il,"failedList");function Xi(e,t){const n=t?.failure;return Xn({job:e.planned.job.id,combination:t&&Se(t.combination.matrix),stage:n?.stagePath.at(-1),message:le(
n?nt(n):e.reason??"",500),line:n?Ji(e,n):e.planned.job.at.line})}r(Xi,"failedEntry");const Xn=r(e=>Te([["job",ee(e.job)],["combination",e.combination??"null"],[
"stage",ee(e.stage)],["message",ee(e.message)],["line",ee(e.line)]]),"entryOf");function ak(e,t,n){let s=0;const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:
e.slice(0,o)}r(ak,"outputs_fitting");const ck={fallback:0,memory:0};function Zn({machine:e,moves:t},n){return n.fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.
memory]}r(Zn,"machineAt");function Cl(e,t){const n=Zn(e,t);if(!n)throw new Error(`Job '${e.job.id}' has no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}
r(Cl,"plannedAt");const wn=r(({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]],"machinesOf");function uk(e,t){let n=0,s=t&&0;const o=[];for(const i of e){
const a=wn(i),c=Ll(a.map(l=>Rl(i,l,ao(l))));c===void 0?o.push(i.job.id):n+=c;const u=t&&Ll(a.map(l=>Rl(i,l,lk(l,t))));s=s===void 0||u===void 0?void 0:s+u}return{
vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}r(uk,"maximumOf");function Rl({job:e,combinations:t},{taskTimeoutSeconds:n},s){if(s!==void 0)return t.length*(1+
e.retry)*n*s/3600}r(Rl,"hoursOf");function lk(e,t){const n=zn(e,t);return n===void 0?void 0:n/(Ue(e).tasksPerVm??1)}r(lk,"shareOfPrice");const Ll=r(e=>e.every(t=>t!==
void 0)?Math.max(...e):void 0,"most");function Zi(e,t){const{vcpuHours:n,amount:s,unknown:o}=uk(e.jobs.values(),t),i=n>0||o.length===0?`${Ge(n)} vCPU-hours`:"",
a=t&&s!==void 0?`about ${ro(s,t)}`:"",c=[i,a].filter(l=>l!=="").join(", ");if(c==="")return"";const u=o.length>0?`, without ${o.map(l=>`'${l}'`).join(", ")}`:"";
return`At most ${c}${u}, if every task takes its full task_timeout; boot times are not included.`}r(Zi,"maximumText");const fk=r(({failure:e})=>`${e.name}: ${e.
message}`,"saidBy"),jl=r(({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`,"evidenceOf");function dk(e,t){let n=Qn(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===
1?n[0]:void 0),n=s?[...s.values()].flatMap(i=>Qn(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",
kind:void 0}}r(dk,"stageCode");function Qn(e){return Array.isArray(e)?e.flatMap(t=>Pl(t)?t.has("name")?[t]:Qn(t):[]):Pl(e)?[...e.values()].flatMap(t=>Qn(t)):[]}
r(Qn,"stagesIn");const Pl=r(e=>e instanceof Map&&!(e instanceof W),"isMap"),Dl={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"py\
cryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"\
Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"\
kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",
osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setuptools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-\
json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"\
pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"scikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"um\
ap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pywin32",yaml:"PyYAML",zmq:"pyzmq"},hk=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],
[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,
"google-generativeai"],[/^google\.genai\b.*/,"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function mk(e){const[t=e]=e.split("."),n=hk.find(([s])=>s.
test(e));return n?e.replace(n[0],n[1]):Object.hasOwn(Dl,t)?Dl[t]??t:t.replaceAll("_","-")}r(mk,"packageOf");const pk=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,
gk=r(e=>pk.test(jl(e))?'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,"diskFull"),bk=/\/mnt\/disks\/[\w./-]+/,
yk=r(e=>{const t=jl(e),n=bk.exec(t)?.[0];if(n!==void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Add ":rw" at the end \
of its entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(t))return`The VMs' service account may la\
ck a role on the bucket that is mounted at ${n}: roles/storage.objectViewer to read, roles/storage.objectUser to write.`}},"mountedFolder"),wk=r(e=>{const t=/No module named '?([\w.]+)'?/.
exec(fk(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=Ul([n,`${n}.py`],s.top);if(o!==void 0)return s.sent.has(o)?$k(o,t,e):Fl(o);const i=Ul(
[n,`${n}.py`],s.below);if(i!==void 0){const c=s.below.get(i)??"",u=`"${c}/${i}"`;return s.sent.has(`${c}/${i}`)?`Tasks have ${u}, but Python does not look in th\
at folder. Add PYTHONPATH=${c} to the input "env_vars".`:`${u} is in the repository. Name "${c}/" in the input "source", and add PYTHONPATH=${c} to the input "e\
nv_vars".`}const a=n==="uv"?' Stages with "deps" need it.':"";return`Add "${mk(t)}" to the input "requirements", or use an image that has it.${a}`},"missingModu\
le"),Ul=r((e,t)=>e.find(n=>t.has(n)),"nameIn");function $k(e,t,{failure:n,kind:s}){const o=t.includes(".")?t.replaceAll(".","/"):void 0;if(o!==void 0)return`Tas\
ks have "${e}", but no "${o}". Check that it is in the repository and that the input "source" matches it.`;const i=n.file?.path.includes("/")?n.file.path:void 0,
a=i===void 0?"":`, or start it as a module: python3 -m ${Bl(i)}`;return s==="bash"?`Tasks have "${e}", but Python searches only the folder of the script that it\
 starts. Add PYTHONPATH=. to the input "env_vars"${a}`:`Tasks have "${e}" in their start folder. Check whether the code changes sys.path or the current folder.`}
r($k,"outOfPath");const Bl=r(e=>e.replace(/\.py$/,"").replaceAll("/","."),"moduleOf"),Fl=r(e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in t\
he input "source", so that tasks get it.`,"inSource"),kk=r(({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.
exec(e.message)?.[1]??/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:Sk(n,t)},"missingFile");function Sk(e,{top:t,below:n,sent:s}){const o=e.split("/").filter(u=>u!=="."&&u!==""),i=o.
at(-1)??"",a=e.startsWith("/")?i:o[0]??"";if(a==="")return;if(t.has(a))return s.has(a)?void 0:a===i?Fl(a):`"${a}/" is in the repository. Name it in the input "s\
ource", so that tasks get it.`;const c=n.get(i);if(!(c===void 0||e.startsWith("/")))return s.has(`${c}/${i}`)?`Tasks start at the top of the repository: write "${c}\
/${i}".`:`"${c}/${i}" is in the repository. Tasks start at its top: name it in the input "source", and write "${c}/${i}".`}r(Sk,"repositoryFile");const Ek=r(({failure:e})=>{
if(!/attempted relative import (?:with no known parent package|beyond)/.test(e.message))return;const t=e.file?.path;return`A file that is started by its path be\
longs to no package. Start it as a module: python3 -m ${t===void 0?"FOLDER.FILE":Bl(t)}`},"relativeImport"),_k=r(({failure:e})=>e.name==="UnicodeDecodeError"?'T\
he file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(path, encoding="cp1252").':void 0,"wrongEncoding");function fe(e,t){
const n=Math.max(1,Math.floor(e.length/3)),s=po(e);let o,i=n+1;for(const a of t){const c=Wl(s,po(a),i);c<i&&(o=a,i=c)}return o}r(fe,"nearestName");function Qi(e,t){
const n=r(a=>e.length>=4&&a.length>=5,"isLong"),s=po(e),o=r(a=>Wl(s,po(a),3),"distance");return t.filter(a=>o(a)<=(n(a)?2:1)).toSorted((a,c)=>o(a)-o(c))[0]}r(Qi,
"misspelledKey");const po=r(e=>e.toLowerCase().replaceAll("_","-"),"normal");function Wl(e,t,n=Number.POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;
let s=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);let i=0;for(let a=1;a<=e.length;a++){const c=[a];let u=a;for(let l=1;l<=t.length;l++){const f=e[a-1]===t[l-1];
let d=Math.min((o[l]??0)+1,(c[l-1]??0)+1,(o[l-1]??0)+(f?0:1));a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(d=Math.min(d,(s[l-2]??0)+1)),c.push(d),d<u&&(u=d)}if(u>=
n&&i>=n)return n;i=u,s=o,o=c}return Math.min(o[t.length]??0,n)}r(Wl,"editDistance");const vk=r(({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.
exec(e.message)?.[1];if(e.name!=="NameError"||o===void 0)return;const i=[...s].find(([,a])=>a===o||a.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`\
A template is replaced with plain text. Put quotes around it: "\${{ matrix.${i} }}".`;if(!(t!=="run"||!Gl(o).test(n)))return`Functions and comprehensions of a "\
run" stage do not see its other names. Pass "${o}" as an argument, or move the code to a file, name it in the input "source", and import it.`},"invisibleName"),
Ok=r(({failure:e,kind:t,code:n})=>t==="run"&&/\b__file__\b/.test(n)&&/ddeutil\/workflow\/|name '__file__' is not defined/.test(e.message)?'The code of a stage i\
s not in a file, and __file__ is a file of the library. Write paths relative to the start folder of a task, which contains the files of the input "source".':void 0,
"noFile"),Gl=r(e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.\
*\\sas\\s+${e}\\b)`,"m"),"boundAtTop"),Tk=r(({failure:e,kind:t,code:n})=>{const s=/^(?:SyntaxError|IndentationError)$/.test(e.name),o=n.split(`
`)[(e.codeLine??0)-1]??"",i=s&&t==="run"?/\$\{\{.*?\}\}/.exec(o)?.[0]:void 0;return i===void 0?void 0:`${i} is replaced with plain text. Put quotes around it; i\
f the value has quotes or backslashes, pass it with "vars".`},"pastedSyntax"),Mk=r(({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.
test(e.message)?'A "run" stage is not a function. To end it early, call sys.exit().':void 0,"returnOutside"),Ak=r(({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.':void 0,"unpicklable"),
Nk=r(({failure:e,kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&Gl("result").test(n)?`The stage \
assigns "result", which is the name of the library's own object. Use another name for your value.`:void 0,"shadowedResult"),xk=r(({failure:e,kind:t,code:n})=>t===
"run"&&e.name==="IndexError"&&/\bsys\.argv\b/.test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "b\
ash" stage.':void 0,"missingArgument"),Ik=r(({failure:e,kind:t,code:n})=>{const o=(t==="bash"?/\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/:
void 0)?.exec(e.message)?.[1];if(o!==void 0)return Hl(o);const i=e.name==="KeyError"?Kl(e.message):void 0,a=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${i}\
["']`);if(!(i===void 0||!/^[A-Za-z_]\w*$/.test(i)||!a.test(`${n}
${e.traceback??""}`)))return Hl(i)},"missingVariable"),Hl=r(e=>`Tasks have no variable ${e}. Set it in the input "env_vars", or in "secrets" for a secret of Sec\
ret Manager; tasks do not get variables of the workflow file.`,"noVariable"),Kl=r(e=>/^(['"])(.*)\1$/s.exec(e)?.[2],"python_advice_keyOf"),Ck=r(e=>{const{failure:t}=e,
n=t.name==="KeyError"?Kl(t.message):void 0;if(n===void 0)return;const s=Rk(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:c})=>Qn(c.job.model.get("stages"))),i=o.flatMap(c=>typeof c.get("id")=="string"?[String(
c.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return Lk(n,i,o);const a=e.jobs.find(({planned:c,combinations:u})=>e.needs.includes(c.job.id)&&u.some(({status:l})=>l===
"FAILED"));return a!==void 0?`Combinations of "${a.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?jk(n,e,o):void 0},"missingOutput");function Rk(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(
`["']${s}["']\\]\\s*\\[\\s*["']${n}["']`).test(t))}r(Rk,"placeOfKey");function Lk(e,t,n){const s=fe(e,t);if(s!==void 0)return`No stage has the id "${e}". Did yo\
u mean "${s}"?`;const o=n.find(a=>!a.has("id")&&String(a.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";
return`No stage has the id "${e}".${i} Only a stage with an id has outputs that can be read: write "id: ${e}" in it.`}r(Lk,"noSuchStage");function jk(e,{code:t,
failure:n},s){const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${n.traceback??""}
${t}`)?.[1],a=s.find(l=>l.get("id")===o)?.get("run");if(o===void 0||typeof a!="string")return;const c=[...new Set([...a.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:l})=>l??[]))],u=fe(e,c);return u!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${u}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${c.length>0?`: ${c.slice(0,10).join(", ")}`:""}.`}r(jk,"noSuchOutput");const Pk=r(({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,"missingName"),Dk=r(({failure:e})=>{const t=/^The (?:stage|job)'s if could not be decided: (\w+): /.
exec(e.message)?.[1];if(t!==void 0)return t==="NameError"||t==="SyntaxError"?`A condition is Python after its templates are replaced by plain text. Put texts in\
to quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`:'A condition must be True or False. Write a comparison, such as "${{ params.NUMBER }} > 0".'},
"undecided"),Uk=[[/^No case of the stage has the value /,'Add "- else: [{name: \u2026, echo: \u2026}]" to match, or set skip-not-match: true.'],[/^The condition of until was still false /,
"Set a larger max-loop (up to 99), or correct the condition of until."],[/^The function of '.*' needs the arguments /,'Name its arguments under "with", spelled \
as in the function.'],[/^The function of '.*' has to return a dict/,'Write for example: return {"rows": rows}'],[/^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".']],Bk=r(({failure:e})=>e.name===
""?Uk.find(([t])=>t.test(e.message))?.[1]:void 0,"libraryRule"),Fk=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
Wk=r(({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(a=>a.trim()!==""&&!a.trim().startsWith("#"))??"";if([o,i].some(a=>Fk.test(a)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},"shellInPython"),Gk=r(({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.
test(e.message)||/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is \
a shell script. Put Python code under "run".':void 0,"pythonInShell"),Hk=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
Kk=r(({failure:e,kind:t})=>t==="bash"&&Hk.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bas\
h <<'EOF', then your lines, then EOF.`:void 0,"bashUnderSh"),Jk=r(({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.
test(e.message)&&/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or us\
e a flag that skips questions (such as apt-get -y).":void 0,"noInput"),zk=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,Vk=r(({failure:e,kind:t})=>t==="bash"&&zk.
test(e.message)?'The file has Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,"w\
indowsLines"),Jl='Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',Yk=r(({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Jl:void 0,"memory"),qk=r(({failure:e,kind:t})=>{if(e.name==="SystemExit")return e.message.startsWith("sys.exit(")?"sys.exit() without a code, or wi\
th 0, ends a stage without a failure.":void 0;switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or ma\
ke it executable in the repository: git update-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'\
Use an image that has the command, or install it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Jl;default:return}},
"exitCode"),Xk=[gk,yk,Ok,wk,Vk,Dk,kk,Ek,_k,Wk,Gk,Kk,Jk,vk,Mk,Tk,Nk,Ak,xk,Ik,Ck,Pk,Bk,qk,Yk];function Zk(e,{workspace:t}){const n=r((s,o)=>{const{failure:i,combination:a}=s;
if(!i||i.hint)return s;const u={values:new Map([...a.matrix].map(([f,d])=>[f,String(d)])),workspace:t,jobs:e,needs:o.needs},l=Qk({failure:i,...u,...dk(o,i.stagePath)});
return l===void 0?s:{...s,failure:{...i,hint:l}}},"advised");return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}r(Zk,"withAdvice");
function Qk(e){for(const t of Xk){const n=t(e);if(n!==void 0)return n}}r(Qk,"adviceFor");const er=10;function go(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,
all:a})=>`${z(i)} of ${z(a)} combinations of ${o}`),n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>er?`, and ${z(n.length-er)} more`:"";return`Omi\
tted because of the input "only": ${n.slice(0,er).join(", ")}${s}.`}r(go,"leftOutText");const tr="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",eS=new RegExp(["^(?:[a-zA-Z0-\
9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|\
_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$"].join("")),pe={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,
image:eS,reservation:new RegExp(`^(NO_RESERVATION|${tr}|projects/[^/\\s]+/reservations/${tr})$`),tag:new RegExp(`^${tr}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},
bo=r(e=>({...e.workloadIdentityProvider&&{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&
{audience:e.audience},...e.projectId&&{projectId:e.projectId},universe:e.universe}),"accessOf"),zl={workloadIdentityProvider:pe.provider,serviceAccount:pe.serviceAccount,
audience:/^[\x21-\x7e]{1,1000}$/,projectId:pe.projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},tS=r(e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(
e).every(([t,n])=>Object.hasOwn(zl,t)&&typeof n=="string"&&zl[t].test(n)),"isAccess");class nS{static{r(this,"Node")}value;next;constructor(t){this.value=t}}class sS{static{
r(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(t){const n=new nS(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Ft(e){let t=!1;
if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),Vl(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new sS;
let s=0;const o=r(()=>{s<e&&n.size>0&&(s++,n.dequeue().run())},"resumeNext"),i=r(()=>{s--,o()},"next"),a=r(async(l,f,d)=>{const m=(async()=>l(...d))();f(m);try{
await m}catch{}i()},"run"),c=r((l,f,d,m)=>{const h={reject:d};new Promise(g=>{h.run=g,n.enqueue(h)}).then(a.bind(void 0,l,f,m)),s<e&&o()},"enqueue"),u=r((l,...f)=>new Promise(
(d,m)=>{c(l,d,m,f)}),"generator");return Object.defineProperties(u,{activeCount:{get:r(()=>s,"get")},pendingCount:{get:r(()=>n.size,"get")},clearQueue:{value(){
if(!t){n.clear();return}const l=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(l)}},concurrency:{get:r(()=>e,"get"),set(l){Vl(l),e=l,queueMicrotask(
()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(l,f){const d=[];try{Array.from(l,(m,h)=>{const g=u(f,m,h);return d.push(g),g})}catch(m){for(const h of d)h.catch(
()=>{});throw m}return Promise.all(d)}}}),u}r(Ft,"pLimit");function bU(e,t){const n=Ft(t),s=r((...o)=>n(()=>e(...o)),"limitedFunction");return Object.defineProperty(
s,"clearQueue",{value:n.clearQueue}),s}r(bU,"limitFunction");function Vl(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("\
Expected `concurrency` to be a number from 1 and up")}r(Vl,"validateConcurrency");function oe({projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:
{projectId:e}}r(oe,"placeOf");var J=P(76760);class es extends Error{static{r(this,"WrongPath")}}async function Yl(e,t){const n=await(0,se.realpath)(e),s=new Set(
[""]);async function o(l){if(s.has(l))return;await o(l.slice(0,Math.max(0,l.lastIndexOf("/"))));const f=(0,J.join)(n,...l.split("/"));if(await(0,se.mkdir)(f).catch(
d=>{if(d.code!=="EEXIST")throw d}),!(await(0,se.lstat)(f)).isDirectory())throw new es(`"${l}" is a link or a file, not a folder`);s.add(l)}r(o,"ensure");const i=nr(
t).join("/");await o(i);const a=(0,J.join)(n,...i.split("/"),`.gcp-batch-workflow-${(0,Ae.randomBytes)(4).toString("hex")}`);await(0,se.mkdir)(a);const c=(0,Pe.
existsSync)(a.toUpperCase())?new Map:void 0;let u=0;return{async write(l,f){const d=[i,...nr(l)].join("/"),m=c?.get(d.toLowerCase().normalize());if(m!==void 0&&
m!==d)throw new es(`"${d}" and "${m}" are the same file on this runner`);c?.set(d.toLowerCase().normalize(),d),await o(d.slice(0,d.lastIndexOf("/")));const h=(0,J.
join)(a,String(u++));try{await ql(h,"wx",f),await(0,se.rename)(h,(0,J.join)(n,...d.split("/")))}catch(g){await(0,se.rm)(h,{force:!0});const{code:p}=g;throw oS.has(
p??"")&&await iS((0,J.join)(n,...d.split("/")))?new es(`"${d}" is a folder`):g}},async append(l,f){const d=[i,...nr(l)].join("/"),{O_APPEND:m,O_WRONLY:h,O_NOFOLLOW:g}=Pe.
constants;await ql((0,J.join)(n,...d.split("/")),m|h|g,f)},async free(){const{bavail:l,bsize:f}=await(0,se.statfs)(a);return l*f},close:r(()=>(0,se.rm)(a,{recursive:!0,
force:!0}),"close")}}r(Yl,"workspaceFolder");const oS=new Set(["EISDIR","EEXIST","ENOTEMPTY","EPERM"]),iS=r(e=>(0,se.lstat)(e).then(t=>t.isDirectory(),()=>!1),"\
isFolder");async function ql(e,t,n){const s=await(0,se.open)(e,t);try{await n(o=>rS(s,o))}finally{await s.close()}}r(ql,"fill");async function rS(e,t){for(let n=0;n<
t.length;)n+=(await e.write(t,n)).bytesWritten}r(rS,"writeAll");function nr(e){const t=e.replace(/^(\.\/+)+/,"").replace(/\/+$/,"").split("/"),n=r(s=>s===""||s===
"."||s===".."||s.includes("\0")||J.sep==="\\"&&s.includes(J.sep),"isWrong");if(t.some(n))throw new es(`"${e}" leaves its folder`);return t}r(nr,"segmentsOf");const wt=r(
(e,t)=>[sr(e),...[...t].map(([n,s])=>`${sr(n)}=${sr(R(s))}`)].join("/"),"combinationPath"),sr=r(e=>encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),"segment"),aS=["status","job_skipped","started_ms","ended_ms","waited_ms","cpu_ms","peak_bytes",
"memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],ts=r(e=>Xl([e]),"sha256Of");function Xl(e){const t=(0,Ae.
createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}r(Xl,"sha256OfParts");function cS(e){const t={sha256:ts(e.body),needs:e.needs};return{
...t,mac:nf(e.key,t)}}r(cS,"sealJobFile");function uS(e){const t=ts(e.body);return{sha256:t,mac:yo(e.key,["prepare.json",t])}}r(uS,"sealPrepareFile");function lS(e,t){
const{sha256:n="",needs:s=""}=t;return or(nf(e,{sha256:n,needs:s}),t.mac)}r(lS,"isJobFileOf");const Zl=r(e=>(0,Ae.createSecretKey)(Buffer.from(e,"base64url")),"\
macKey");function Ql(e){const{metadata:t}=e,n=aS.map(o=>t[o]??""),s=["result",String(e.index),String(e.attempt),t.sha256??"",...n];return or(yo(e.key,s),t.mac)}
r(Ql,"isResultOf");const ef=r((e,t,n)=>({by:n,mac:yo(e,["claim",t,n])}),"sealClaim");function tf(e,t,n){const{by:s}=n;if(!(s!=="task"&&s!=="action"))return or(ef(
e,t,s).mac,n.mac)?s:void 0}r(tf,"claimantOf");const nf=r((e,t)=>yo(e,["job.json",t.sha256,t.needs]),"jobFileMac"),yo=r((e,t)=>(0,Ae.createHmac)("sha256",typeof e==
"string"?Zl(e):e).update(t.join(`
`)).digest("hex"),"macOf");function or(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,Ae.timingSafeEqual)(n,s)}r(or,"isSame");
function fS({artifacts:e},t){if(typeof e!="object"||e===null)return;if("files"in e)return sf(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="strin\
g"&&typeof s=="string"?{uri:n,sha256:s}:void 0}r(fS,"artifactsIn");async function dS({storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(
i))return;const a={bucket:t,name:n.uri.slice(i.length),maxBytes:un};try{const c=await e.read(a,o);return ts(c)!==n.sha256?void 0:sf(JSON.parse(new TextDecoder().
decode(c)),s)}catch(c){if(c instanceof SyntaxError||c instanceof B&&(c.httpStatus===404||/^(TOO_LARGE|COMPRESSED)$/.test(c.status)))return;throw c}}r(dS,"readLi\
st");function sf(e,t){const n=Array.isArray(e)?e.flatMap(o=>hS(o)??[]):[];if(n.length===0)return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,
files:t(JSON.stringify(n))}}r(sf,"leftOf");function hS(e){const{path:t,size:n,md5:s,crc32c:o,generation:i}=e??{};return typeof t=="string"&&mS(t)&&Number.isSafeInteger(
n)&&Number(n)>=0&&of(s)&&of(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,size:n,md5:s,crc32c:o,generation:i}:void 0}r(hS,"artifactOf");const of=r(e=>typeof e==
"string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),"isBase64"),mS=r(e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),"isPathInside");function*$n(e){
const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,stored:i}]of e.combinations.entries()){if(!s||!o||!i)continue;const{machine:a}=t.
get(e.holders[n]??-1)?.planned??e.planned,c=wt(e.planned.job.id,s.combination.matrix),u=rf(i.name);u!==void 0&&(yield{outcome:s,path:c,machine:a,prefix:`${u}${c}\
/`,left:o})}}r($n,"artifactsOf");function rf(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(e)??[];return t===void 0?void 0:`${t}a\
rtifacts/${n}-${s}/`}r(rf,"folderOf");const ir=r(({files:e})=>JSON.parse(e.text()),"filesOf"),pS=r(e=>"uri"in e,"isList"),gS=16,bS=8,yS=1e4;function wS(e,t){const{
log:n,stop:s}=t,i=[...e.uri?[_S(e.uri,t)]:[],...e.folder?[vS(e.folder,t)]:[]].map(m=>({way:m,limit:Ft(m.workers),done:{files:0,bytes:0}})),a={files:0,bytes:0},c=$S(
i,a,t),u=new Set,l=[];async function f(m){const h=ES(m);if(h.files===0)return;a.files+=h.files,a.bytes+=h.bytes,await Promise.all(i.map(b=>kS(b,{job:m,totals:h,
progress:c,stop:s})));const g=i.flatMap(({way:b,failure:y})=>y||s.aborted?[]:[b.verb]),p=`${D(h.files,"artifact")}, ${Yn(h.bytes)}`;n.say(`${m.planned.job.id}: ${p}${g.
length>0?`, ${g.join(" and ")}`:""}`)}r(f,"deliver");function d(m){for(const h of m.jobs.values()){if(h.phase!=="ended"||u.has(h))continue;u.add(h);const g=f(h);
g.catch(()=>{}),l.push(g)}}return r(d,"follow"),{follow:d,async finish(m){d(m),await Promise.all(l);for(const{way:g}of i)await g.close();const h=i.flatMap(({failure:g})=>g??
[]);return s.aborted?void 0:h[0]}}}r(wS,"deliveryOf");function $S(e,t,{clock:n,log:s}){let o=n.now();const i=r(({files:a,bytes:c})=>`${D(a,"file")} (${Yn(c)})`,
"text");return()=>{if(n.now()-o<yS)return;o=n.now();const a=e.map(({way:c,done:u})=>`${i(u)} ${c.verb}`);s.say(`artifacts: ${a.join(", ")} of ${i(t)}`)}}r($S,"p\
rogressOf");async function kS(e,t){const{way:n,limit:s,done:o}=e,i=SS(t.job),a=r(async()=>{for(const c of i){if(e.failure||t.stop.aborted)return;try{await s(()=>n.
take(c))}catch(u){e.failure??=cf(u,n.verb);return}o.files++,o.bytes+=c.file.size,t.progress()}},"worker");try{if(e.failure)return;await n.begin(t.totals);const c=Array.
from({length:n.workers},a);await Promise.allSettled(c),await Promise.all(c)}catch(c){e.failure??=cf(c,n.verb)}}r(kS,"deliverBy");function*SS(e){for(const t of $n(
e))for(const n of ir(t.left))yield{of:t,file:n}}r(SS,"itemsOf");function ES(e){const t={files:0,bytes:0};for(const{left:n}of $n(e))t.files+=n.count,t.bytes+=n.bytes;
return t}r(ES,"totalsOf");function _S(e,{clients:t,stop:n}){return{verb:"copied",workers:gS,begin:r(async()=>{},"begin"),async take({of:s,file:o}){const i=await t.
storage(oe(s.machine)),a={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},c={bucket:e.bucket,name:`${e.folder}${s.path}/${o.path}`};await i.
copyOver({...a,to:c},n)},close:r(async()=>{},"close")}}r(_S,"copies");function vS({workspace:e,path:t},{clients:n,stop:s}){let o;const i=r(()=>(o??=Yl(e,t),o),"\
folder");return{verb:"downloaded",workers:bS,async begin({bytes:a}){const c=await(await i()).free();if(a>c)throw new af(`they have ${Yn(a)}, but only ${Yn(c)} a\
re free`)},async take({of:a,file:c}){const u=await n.storage(oe(a.machine)),{size:l,crc32c:f,generation:d}=c,m={bucket:a.machine.bucket,name:a.prefix+c.path,size:l,
crc32c:f,generation:d};await(await i()).write(`${a.path}/${c.path}`,h=>u.download(m,h,s))},async close(){await(await o?.catch(()=>{}))?.close()}}}r(vS,"download\
s");class af extends Error{static{r(this,"DiskFull")}}function cf(e,t){const n=r(a=>`artifacts could not be ${t}: ${a}`,"failureText");if(e instanceof B){const{
message:a,headline:c,hint:u}=e;return{message:n(a),headline:n(c),...u&&{hint:u}}}const{code:s}=e,o=e instanceof af||s==="ENOSPC"||s==="EDQUOT";if(s===void 0&&!o&&
!(e instanceof es))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose another "artifacts_dir".';return{
message:n(ht(e)),headline:n(ht(e)),hint:i}}r(cf,"undeliveredOf");const OS=30,TS=r(e=>/\.(png|svg|html?)$/i.test(e),"isShown");function MS(e,t,n){const s=e.jobs.
flatMap(({planned:d,artifacts:m})=>m?[{id:d.job.id,artifacts:m}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"Artifacts o\
f"},{title:"Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],a=s.slice(0,n.jobRows).map(({id:d,artifacts:{count:m,bytes:h,uri:g}})=>[
K(d,80),z(m),Yn(h),...o?[He(ge(g,300),t.artifacts?.folder(g))]:[]]),c=s.length-a.length,u=o?s.flatMap(({artifacts:d})=>d.shown):[],l=u.slice(0,Math.min(OS,n.warnings)).
map(({path:d,uri:m})=>`- ${He(K(d,200),t.artifacts?.file(m))}`),f=u.length-l.length;return[ot(i,a)+(c>0?`

\u2026 and those of ${D(c,"more job")}.`:""),[...l,...l.length>0&&f>0?[`- \u2026 and ${D(f,"more file")}`]:[]].join(`
`)].filter(d=>d!=="").join(`

`)}r(MS,"artifactsTable");const AS=100;function NS(e,t){const n=[...e.jobs].filter(([,s])=>uf(s));return new Map(n.map(([s,o])=>[s,()=>rr(o,t)]))}r(NS,"artifact\
Rows");function*rr(e,t){for(const{outcome:n,path:s,machine:o,prefix:i,left:a}of $n(e)){const c=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:u,
status:l}=n;for(const f of ir(a)){const d={path:`${s}/${f.path}`,bytes:f.size,uri:c+f.path};yield{combination:u,status:l,...d}}}}r(rr,"rowsOf");const uf=r(e=>!$n(
e).next().done,"hasArtifacts"),xS=r((e,t,n)=>e.map(s=>{const o=t.jobs.get(s.planned.job.id);if(!o||!uf(o))return s;const{kept:i,runUri:a}=n;let[c,u]=[0,0];for(const{
left:m}of $n(o))c+=m.count,u+=m.bytes;const l=[];for(const{path:m,uri:h}of rr(o,i))if(TS(m)&&l.push({path:m,uri:h}),l.length===AS)break;const[f]=rr(o,void 0),d=i?
`gs://${i.bucket}/${i.folder}${f?.path.split("/")[0]??""}/`:`${a}artifacts/`;return{...s,artifacts:{count:c,bytes:u,uri:d,shown:l}}}),"withArtifacts"),de=r(e=>typeof e==
"object"&&e!==null,"isRecord");function Mt(e){try{return JSON.parse(e)}catch{return}}r(Mt,"parsedJson");const ne=r(e=>typeof e=="string"?e:"","json_textOf"),ar=r(
e=>Array.isArray(e)?e.filter(de):[],"recordsIn");function wo(e){const t=ar(e.details),n=t.find(({reason:c})=>ne(c)!==""),[s]=ar(e.errors),o=t.flatMap(({violations:c})=>ar(
c)).find(({type:c})=>c==="VPC_SERVICE_CONTROLS"),a=t.map(({retryDelay:c})=>IS(c)).find(c=>c!==void 0);return{reason:ne(n?.reason)||ne(s?.reason),metadata:Object.
fromEntries(Object.entries(de(n?.metadata)?n.metadata:{}).map(([c,u])=>[c,String(u)])),perimeterId:ne(o?.description),...a!==void 0&&{retryDelayMs:a}}}r(wo,"err\
orDetails");function IS(e){const t=/^(\d+(?:\.\d+)?)s$/.exec(ne(e))?.[1];return t!==void 0?Number(t)*1e3:de(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}
r(IS,"delayOf");const ns=64*1024*1024;class ss extends Error{static{r(this,"AnswerTooLarge")}code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more th\
an ${ns/1024/1024} MiB`)}}const lf={maxBytes:ns,tooLarge:r(()=>new ss,"tooLarge")},ff={"accept-encoding":"identity"},df=r(e=>!/^(identity)?$/i.test(e),"isEncode\
d");class CS extends Error{static{r(this,"Compressed")}code="COMPRESSED"}class hf extends Error{static{r(this,"Refused")}response;config;constructor({status:t,header:n},s,o){
super(`Request failed with status code ${t}`),this.response={status:t,data:s,headers:{"retry-after":n("retry-after")}},this.config={url:o}}}const mf=r((e,t,{url:n,
accepts:s=lf})=>new Promise((o,i)=>{const{status:a,header:c}=e,u=a>=200&&a<300,{maxBytes:l,tooLarge:f,refusal:d}=u?s:lf,m=r(b=>{i(b),t.destroy()},"fail");t.on("\
error",m);const h=d?.(c);if(h)return m(h);if(df(c("content-encoding")))return m(u?new CS("the response is compressed"):new hf(e,"",n));if(Number(c("content-leng\
th"))>l)return m(f());const g=[];let p=0;t.on("data",b=>{p+=b.length,g.push(b),p>l&&m(f())}),t.on("end",()=>{const[b]=g,y=b&&g.length===1?b:Buffer.concat(g,p);u?
o({header:c,bytes:y}):i(new hf(e,y.toString("utf8"),n))})}),"readAnswer"),RS=6e4,LS=1e3,jS=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;
function PS(e){const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&jS.test(e.message)||t===403&&(s||n("retry-aft\
er")!=="")))return;const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+LS;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:RS}}r(PS,"gitHu\
bLimit");const DS=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PE\
RMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVA\
ILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]];function US(e,t){const n=de(e)?e:{};return pf(e)?gf():t==="batch"&&typeof n.code=="number"?FS(n,n.code):
t==="github"?WS(n,e):bf(n,e)}r(US,"failureOf");const BS=/Received message (larger than max|that decompresses to a size larger than) /;function pf(e){return e instanceof
ss?!0:de(e)&&e.cause!==void 0&&pf(e.cause)}r(pf,"isTooLarge");function gf(){const{code:e,message:t}=new ss;return{httpStatus:0,status:e,message:t,details:wo({}),
isLimit:!1}}r(gf,"tooLarge");function FS(e,t){const[n,s]=DS[t]??["UNKNOWN",500];if(s===429&&BS.test(ne(e.details)))return gf();const o=wo({details:e.statusDetails});
return{httpStatus:s,status:n,message:ne(e.details)||ne(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}r(FS,"grp\
cFailure");function bf(e,t){const{code:n}=e,s=de(e.response)?e.response:{},o=yf(s.data),i=de(o.error)?o.error:{},a=Number(s.status??e.status??(typeof n=="number"?
n:0))||0,c=ne(o.error_description),u=ne(o.error),l=wo({details:i.details,errors:i.errors}),f=HS(wf(s.headers,"retry-after"))??l.retryDelayMs;return{httpStatus:a,
status:ne(i.status)||u||ne(n)||GS(e)||"",message:ne(i.message)||(u&&c?`${u}: ${c}`:"")||ne(e.message)||String(t),details:l,isLimit:a===429,...f!==void 0&&{retryAfterMs:f},
...de(e.config)&&{url:String(e.config.url??"")}}}r(bf,"httpFailure");function WS(e,t){const n=bf(e,t),s=de(e.response)?e.response:{},o=r(c=>wf(s.headers,c),"hea\
der"),i=ne(yf(s.data).message)||n.message,a=PS({httpStatus:n.httpStatus,message:i,header:o,nowMs:Date.now()});return a?{...n,message:i,isLimit:!0,retryAfterMs:n.
retryAfterMs??a.waitMs}:{...n,message:i,isLimit:!1}}r(WS,"gitHubFailure");function yf(e){if(de(e))return e;if(typeof e!="string")return{};const t=Mt(e);return de(
t)?t:{}}r(yf,"bodyOf");function GS(e){const t=de(e.cause)?e.cause:{};return ne(t.code)||(e.name==="AbortError"?"ABORTED":"")}r(GS,"nodeCode");function wf(e,t){return e instanceof
Headers?e.get(t)??"":de(e)?ne(e[t]):""}r(wf,"headerOf");function HS(e){if(!e)return;if(/^\d+$/.test(e))return Number(e)*1e3;const t=Date.parse(e);return Number.
isNaN(t)?void 0:Math.max(0,t-Date.now())}r(HS,"retryAfter");const it="New roles usually take effect within two minutes, sometimes seven or more.",os=r(e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.
exec(e)?.[1]??"PROJECT","projectOf"),KS=[[/^batch\./,"roles/batch.jobsEditor","project"],[/^storage\.(objects|multipartUploads)\./,"roles/storage.objectUser","b\
ucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,"roles/logging.viewer","project"],
[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.logWriter","project"],[/^serviceusage\./,
"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm-account"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,
"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,
"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function JS(e){const t=KS.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}r(
JS,"roleWith");const $f={batch:"batch.googleapis.com compute.googleapis.com logging.googleapis.com",storage:"storage.googleapis.com",logging:"logging.googleapis\
.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"cloudresourcemanager.googleapis.com",iam:"iam.googleapis.com"},
kf=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,hint:YS},{reasons:[
"BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:r(e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${Sf(e)} --billing-account=ACCOUNT_ID`,"hint")},
{reasons:["SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:r(
e=>`Run: gcloud services enable ${qS(e)} --project=${Sf(e)}${VS(e)?' (only "preflight" uses this API; the run itself does not need it)':""}`,"hint")},{reasons:[
"LOCATION_POLICY_VIOLATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:r(()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No r\
ole is missing.',"hint")},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:r(()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',"hint")},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIEN\
T"],text:/insufficient authentication scopes/i,hint:r(()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the sc\
ope https://www.googleapis.com/auth/cloud-platform.',"hint")},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
hint:r(({principal:e})=>`The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${Ef(e.caller)}`,"hint")},{reasons:["ORG_RESTRI\
CTION_VIOLATION","RESOURCE_USAGE_RESTRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:r(()=>"A policy of the organization refuses the request\
; roles do not help. Ask its administrator for an exception for the project.","hint")},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:r(
({principal:e,...t})=>`The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${os(t.resource)} --role=roles/serv\
iceusage.serviceUsageConsumer --member=${e.caller}. ${it}`,"hint")}];function zS(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;
return(kf.find(({reasons:i})=>i.includes(t.reason))??kf.find(({text:i})=>i?.test(n)))?.hint(e)??""}r(zS,"refusalHint");const VS=r(({service:e})=>e==="cloudresou\
rcemanager"||e==="iam","isOnlyForChecks");function YS({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(e)?.[1],s=t.perimeterId||
n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-h\
osted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}r(YS,"perimeterHint");function qS({details:e,message:t,service:n}){
const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?$f.batch??s:s:$f[n]??`${n}.googleapis.com`}r(qS,"apisO\
f");const XS=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function Sf({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=XS.exec(t)?.slice(1).find(Boolean);return s||o||os(n)}r(Sf,"projectOfAnswer");const Ef=r(e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??
"SERVICE_ACCOUNT","emailIn"),ZS=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function _f({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=ZS.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}r(_f,"missingPermission");function QS(e){const t=_f(e);if(!t)return"";const{message:n,
principal:s,resource:o}=e,i=JS(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${it}`;const{role:a,scope:c}=i,
u=`--role=${a} --member=`;if(c==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam servic\
e-accounts add-iam-policy-binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${os(o)} ${u}${s.caller}. ${it}`;if(c==="caller-account")return`\
The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${Ef(s.caller)}\
 ${u}${s.federated}. ${it}`;const l=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(c==="bucket"&&l)return`Run: gcloud storage buckets add-iam-policy-binding gs://${l} ${u}${s.
caller}. ${it}`;const f=os(o),d=e.service==="logging"?' (or set "stream_logs: false")':"",m=e.service==="batch"?" (or the project does not exist)":"";return`Run\
: gcloud projects add-iam-policy-binding ${f} ${u}${s.caller}${d}${m}. ${it}`}r(QS,"permissionHint");function e1(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,
i=t>0?`HTTP ${t}`:o,a=i===""?"":` (${i})`,c=_f(e);if(c)return`no permission ${c} on ${Of(s)}${a}`;const u=vf(s);if(u!==void 0&&/\bbucket does not exist/i.test(e.
message))return`bucket ${u} does not exist${a}`;const l=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,""),f=n.endsWith(" to")?`${n}\
 ${Of(s)}`:n;return l===""?`${f} failed${a}`:`${l}${a}: ${f}`}r(e1,"headlineOf");const vf=r(e=>/^gs:\/\/([^/]+)/.exec(e)?.[1],"bucketOf");function Of(e){const t=vf(
e);if(t!==void 0)return`gs://${t}`;const n=/\bprojects?[/ ]([\w.:-]+)/.exec(e)?.[1];return n===void 0?e:`project ${n}`}r(Of,"headline_placeOf");const Tf="copy t\
o",Mf="test writing to";function t1(e){const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"github":return/^API rate limit exceeded|x-ratelimit-remaining/i.
test(t)?"This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the \
hour; run fewer jobs at the same time.":"This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fe\
wer jobs at the same time.";case"oidc":return"GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.";case"sts":case"\
iamcredentials":return"Google issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same ti\
me.";case"storage":return/object mutation|rate limit for object|gcs429/i.test(t)?"An object was written more than once per second. This is temporary: run the jo\
b again. No quota of the project is exhausted.":"Cloud Storage accepts no more requests for this bucket for now. This is temporary: run the job again, with fewe\
r runs at the same time.";case"logging":return'Cloud Logging allows 60 reads per minute, shared by everything in the project. The run itself is not affected, bu\
t lines are late. Set "stream_logs: false", or request a higher quota "Read requests per minute".';case"batch":return s?"A daily quota of the Batch API is exhau\
sted. Request a higher quota.":'A quota of the Batch API is exhausted for this minute. Run fewer runs at a time, or raise "poll_interval".';case"cloudresourcema\
nager":case"iam":case"metadata":return"The service accepts no more requests for now. Run the job again."}}r(t1,"limitHint");function n1(e){return e.service==="o\
idc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.':/generateAccessToken/.test(e.url??"")||e.service===
"iamcredentials"?s1(e):i1(e)}r(n1,"tokenHint");function s1({httpStatus:e,principal:t}){return e===403?`The federated identity may not impersonate the input "ser\
vice_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,"")} --role=roles/iam.worklo\
adIdentityUser --member=${t.federated}. ${it}`:e===404?'The input "service_account" names an account that does not exist.':'Check the input "service_account".'}
r(s1,"impersonationHint");const o1=[[/127 bytes/i,"Map google.subject to something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,
"Correct the attribute mapping of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.r\
epository."],[/connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,"Google could not reach the issu\
er of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); an Enterprise Server must be reachable from the inte\
rnet, or its keys must be uploaded to the provider."],[/issuer/i,"The token's issuer differs from the provider's. Set the provider's issuer URI to https://token\
.actions.githubusercontent.com, or to that of your Enterprise Server."],[/stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,"The OIDC toke\
n was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock."],[/audience/i,'Google did not accep\
t the OIDC token: compare the input "audience" with the allowed audiences of the provider.']];function i1({status:e,message:t,principal:n}){if(e==="invalid_targ\
et")return'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';if(e==="invalid_request"&&/Invalid value for "audience"/i.test(
t))return'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the p\
roject.';if(/attribute condition/i.test(t))return Af(n.claims);const s=o1.find(([o])=>o.test(t));return s?s[1]:e==="unauthorized_client"?Af(n.claims):e==="inval\
id_grant"?`Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub's.`:'Check \
the input "workload_identity_provider".'}r(i1,"exchangeHint");const Af=r(e=>`The provider's attribute condition rejected the claims of this run: ${e}. Compare: \
gcloud iam workload-identity-pools providers describe.`,"conditionHint");function r1(e){const{httpStatus:t}=e;return e.isLimit?t1(e):t===0?a1(e):t>=500?c1(e):zS(
e)||QS(e)||u1(e)}r(r1,"hintFor");const Nf=r(({service:e})=>e==="github"||e==="oidc","isGitHub");function a1(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.
test(e.status)?"The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_L\
ARGE"?"Run the job again. If it happens again, check your proxy and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?
"":`The network or ${Nf(e)?"GitHub":"the service"} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}
r(a1,"networkHint");const c1=r(e=>Nf(e)?"GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.":"Google reports an interna\
l error. See https://status.cloud.google.com, then run the job again.","outageHint");function u1(e){const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"\
batch":return l1(e);case"storage":return h1(e);case"sts":case"iamcredentials":case"oidc":return n1(e);case"logging":return e.httpStatus===403?d1(e):"";case"gith\
ub":return m1(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exist, or the caller has no role on it.':"";case"iam":return t?"C\
heck the name: the service account does not exist, or the caller may not see it.":"";case"metadata":return""}}r(u1,"serviceHint");function l1(e){const{httpStatus:t,
principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.':t===403?`Run: g\
cloud projects add-iam-policy-binding ${os(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the project does not exist). ${it}`:t===404&&/tasks? of/.
test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.":t===404?'Check "project_id" and "region": Batc\
h is not offered in every region.':t===409?"A Batch job with this name exists and does not belong to this run. Delete it, or run the job again to get a new name\
.":t===400?f1(e.message):""}r(l1,"batchHint");function f1(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_external_ip: true" (runs-on.with: \
no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.test(e)?'Check "networ\
k" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch names comes from the inp\
uts or from runs-on.with of this job."}r(f1,"fieldHint");function d1({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(" ").
at(-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${it}`}r(d1,"loggingHint");function h1(e){const{httpStatus:t,resource:n,
principal:s,message:o,details:i,operation:a}=e,c=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${c}\
 bills its readers (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${c} --no-requester-pays`:t===401?'C\
loud Storage did not accept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-po\
licy-binding gs://${c} --role=roles/storage.objectUser --member=${s.caller}. ${it}`:t===404?`Check "${a===Tf||a===Mf?"artifacts_uri":"gcs_bucket"}": bucket ${c}\
 or the object does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${c} --uniform-bucket-level-access`:""}r(h1,"storageHint");
function m1({httpStatus:e,message:t}){return e===422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: \
it was not pushed, or belongs to a fork. The run itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==
404?"":/\bSAML|SSO\b/.test(t)?"Authorize the token for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addres\
ses, and that of the runner is not among them.":/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: c\
hecks: write" (and "pull-requests: write" for comments); pull requests from forks never get them.'}r(m1,"gitHubHint");const p1=new Set([408,429,500,502,503,504]),
g1=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,b1=3e4,y1=18e4,w1=500,$1=2e4,k1=12e4;function S1(e){const{clock:t}=e;return async(n,s)=>{const o=E1(n,t,e.random);
for(let i=1;;i++){const a=t.now(),c=r(u=>e.trace(`${n.service}: ${n.operation} ${n.resource} \u2192 ${u} (${Math.round(t.now()-a)} ms, attempt ${i})`),"trace");
try{const u=await _1(n,t,s);return c("ok"),u}catch(u){if(u instanceof B)throw u;const l=u instanceof cr?u.failure:US(u,n.service);c(`${l.httpStatus||"no answer"}\
 ${l.status}`);const f=n.signal?.aborted?void 0:o(l,i);if(f===void 0||(await t.sleep(f,n.signal),n.signal?.aborted))throw xf(n,l,u,i,e.principal)}}}}r(S1,"calle\
r");function E1(e,t,n){const s=t.now(),o=e.totalMs??y1;let i=0,a=0;return(c,u)=>{if(!v1(c,e))return;const l=O1(u,n);if(c.isLimit&&e.limitUntilMs!==void 0){const h=Math.
max(l,c.retryAfterMs??0);return t.now()+h>e.limitUntilMs?void 0:(i+=h,e.onLimit?.(h),h)}const f=o-Math.max(t.now()-s-i,a),d=Math.min(c.retryAfterMs??0,k1);if(f<=
0||d>=f)return;const m=Math.min(Math.max(l,d),f);return a+=m,m}}r(E1,"patienceOf");class cr extends Error{static{r(this,"Overdue")}failure;constructor(t,n){super(
n?"the run was stopped":`no response within ${Math.round(t/1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:wo({}),
isLimit:!1}}}async function _1(e,t,n){const s=e.attemptMs??b1,o=new AbortController,i=new AbortController,a=r(()=>o.abort(),"stop");e.signal?.addEventListener("\
abort",a,{once:!0}),e.signal?.aborted&&a();const{signal:c}=o,u=new Promise((l,f)=>{c.addEventListener("abort",()=>f(new cr(s,e.signal?.aborted===!0)),{once:!0})});
u.catch(()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||o.abort()});try{if(c.aborted)throw new cr(s,e.signal?.aborted===!0);return await Promise.race([n(
c),u])}finally{i.abort("done"),e.signal?.removeEventListener("abort",a)}}r(_1,"withDeadline");function v1(e,t){return e.status==="STOPPED"||t.isFinal?.(e.message)?
!1:e.isLimit||p1.has(e.httpStatus)||t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===0&&(e.status===""||g1.test(e.status))}r(v1,"isRetryable");function O1(e,t){
return Math.min($1,w1*2**e)*(1+t())/2}r(O1,"backoffOf");function xf(e,t,n,s,o){const{service:i,operation:a,resource:c}=e,{httpStatus:u,status:l,isLimit:f}=t,d=[
u>0?`HTTP ${u}`:"",l].filter(p=>p!=="").join(" "),m=s>1?` after ${s} attempts`:"",h=nn(t.message).replace(/\s+/g," ").trim().slice(0,600),g={service:i,operation:a,
resource:c,httpStatus:u,status:l,message:h,details:t.details,isLimit:f,url:t.url,principal:o};return new B({service:i,operation:a,resource:c,httpStatus:u,status:l,
message:`${a} ${c}${m}: ${h}${d?` (${d})`:""}`,hint:r1(g),headline:e1(g),isLimit:f,cause:n})}r(xf,"cloudError");const T1=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;
function M1(e){const t=T1.exec(e.workloadIdentityProvider.trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attr\
ibute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_na\
me "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?`serviceAccount:${s}`:n}}r(M1,"principalOf");var If=P(57075);async function Cf({url:e,method:t,headers:n,
body:s,signal:o,accepts:i},a){const c=await a.request({url:e,method:t,headers:{...n,...ff},data:s,responseType:"stream",signal:o,retry:!1,validateStatus:r(()=>!0,
"validateStatus")}),u={status:c.status,header:r(l=>c.headers.get(l)??"","header")};return mf(u,c.data||If.Readable.from([]),{url:e,accepts:i})}r(Cf,"libraryRequ\
est");const A1=r(async(e,t)=>{try{return await t({...e,size:ns})}catch(n){throw n.type==="max-size"?new ss:n}},"boundedAdapter");function ur(e){const{stsCredential:t}=e;
for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults={...s,redirect:"manual",adapter:A1}}}r(ur,"harden");class N1 extends Error{static{
r(this,"Stopped")}code="ABORTED"}const Rf=r(async e=>(e.startsWith("http:")?await Promise.resolve().then(P.t.bind(P,37067,19)):await Promise.resolve().then(P.t.
bind(P,44708,19))).request,"openerFor"),Lf=r(({url:e,method:t,headers:n,body:s,signal:o,accepts:i},a,c)=>new Promise((u,l)=>{const f=r(()=>o.removeEventListener(
"abort",m),"settled"),d=r(g=>{f(),l(g),h.destroy()},"fail"),m=r(()=>d(new N1("the request was stopped")),"stop"),h=a(e,{method:t,headers:{...n,...ff}},g=>{const p={
status:g.statusCode??0,header:r(b=>`${g.headers[b]??""}`,"header")};mf(p,g,{url:e,accepts:i}).then(b=>{f(),u(b)},d)});h.on("error",d),c&&h.on("finish",c),o.addEventListener(
"abort",m,{once:!0}),h.end(s)}),"nodeRequest"),x1=r(({isProxied:e})=>async({url:t,method:n,data:s,headers:o,signal:i},a)=>{const c=s instanceof URLSearchParams,
u=s===void 0||c?s?.toString():JSON.stringify(s),f={accept:"application/json",...u!==void 0&&{"content-type":c?"application/x-www-form-urlencoded":"application/j\
son"},...o},d=e?I1:C1,{bytes:m,header:h}=await d({url:t,method:n,headers:f,body:u,signal:i},a),g=m.toString("utf8");return{data:Mt(g)??g,header:h}},"senderFor"),
I1=r(async(e,t)=>{t?.();const{OAuth2Client:n}=await P.e(492).then(P.t.bind(P,492,19)),s=new n;return ur(s),Cf(e,s.transporter)},"sendThroughLibrary"),C1=r(async(e,t)=>Lf(
e,await Rf(e.url),t),"sendDirectly");class Re extends Error{static{r(this,"BrokenAnswer")}code="ERR_BROKEN_ANSWER"}const R1=3e4;function L1(e){return async(t,n)=>{
const s={service:"oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)
throw new B({...s,httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an O\
IDC token.",hint:e.isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }"\
 to this job.'});return e.call({...s,attemptMs:R1},async a=>{const c={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},
signal:a},{data:u}=await e.send(c,n),l=de(u)?u.value:void 0;if(typeof l!="string"||l==="")throw new Re("the answer holds no token");return e.mask(l),l})}}r(L1,"\
oidcTokens");const jf="https://www.googleapis.com/auth/cloud-platform",Pf="urn:ietf:params:oauth:token-type",Df=3600,Uf=2e4;async function j1(e){const{endpoints:t,
provider:n}=e,s=`//iam.${e.universe}/${n}`,o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n,attemptMs:Uf},
a=await e.call(i,async l=>{const{data:f}=await e.send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth:grant-t\
ype:token-exchange",audience:s,scope:jf,requested_token_type:`${Pf}:access_token`,subject_token:o,subject_token_type:`${Pf}:jwt`}),signal:l});return Bf(de(f)?f.
access_token:void 0,Number(de(f)&&f.expires_in)*1e3)}),c=e.serviceAccount;if(c===void 0)return a;e.mask?.(a.text);const u={service:"iamcredentials",operation:"i\
mpersonate",resource:c,attemptMs:Uf};return e.call(u,async l=>{const{data:f,header:d}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccounts/${c}:\
generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${a.text}`},data:{scope:[jf],lifetime:`${Df}s`},signal:l}),m=de(f)?f:{},h=Date.parse(d("date"))||
e.clock.now();return Bf(m.accessToken,Date.parse(String(m.expireTime))-h)})}r(j1,"exchange");function Bf(e,t){if(typeof e!="string"||e==="")throw new Re("the re\
sponse contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:Df*1e3}}r(Bf,"tokenOf");function Ff(e){const t=Mt(e);if(t===void 0)return"is not JSON";
if(!de(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!=="service_account"?`holds credentials of type ${JSON.
stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?'has no "client_email" or no "private_key"':{email:s,
privateKey:o,...typeof i=="string"&&{id:i}}}r(Ff,"readServiceAccountKey");function P1(e,t){const n=new t.make({email:e.email,key:e.privateKey,keyId:e.id,scopes:t.
scopes,universeDomain:t.universe});return t.endpoints.token!==Oi&&n.transporter.interceptors.request.add({resolved:r(async s=>s.url?.href===Oi?{...s,url:new URL(
t.endpoints.token)}:s,"resolved")}),n}r(P1,"serviceAccountClient");const Wf="https://www.googleapis.com/auth/cloud-platform",D1=6e4;async function U1(e){const{identity:t}=e,
n=t.key===void 0?t.workloadIdentityProvider:void 0;return n===void 0?F1(e):B1(e,n)}r(U1,"credentials");async function B1(e,t){const{identity:n,endpoints:s,oidcToken:o,
send:i,call:a,clock:c,mask:u}=e;let l=r(()=>{},"onSent");const d=new Promise(b=>{l=b}).then(async()=>{const{OAuth2Client:b}=await P.e(492).then(P.t.bind(P,492,19)),
y=new b({universeDomain:n.universe});return ur(y),y});let m=Number.NEGATIVE_INFINITY,h,g="";async function p(){const b=c.now(),y=await j1({provider:t,serviceAccount:n.
serviceAccount,audience:n.audience,universe:n.universe,endpoints:s,oidcToken:o,onSent:l,send:i,call:a,clock:c,mask:u}).finally(l);u?.(y.text),g=y.text,(await d).
setCredentials({access_token:y.text}),m=b+y.lifeMs-Math.min(D1,y.lifeMs/2)}return r(p,"renew"),{client:d,token:r(()=>g,"token"),async ready(b){c.now()<m||(h??=p().
finally(()=>{h=void 0}),await W1(h,b,t))},refused(){m=Number.NEGATIVE_INFINITY}}}r(B1,"federated");async function F1(e){const{identity:t,call:n}=e,{GoogleAuth:s,
JWT:o}=await P.e(492).then(P.t.bind(P,492,19)),i=t.key?.file??"the environment",{key:a,universe:c}=t,l=await n({service:"sts",operation:"read credentials of",resource:i},
async()=>{if(a){const d=Ff(await a.text());if(typeof d=="string")throw new Error(`the key file ${d}`);return P1(d,{scopes:Wf,universe:c,endpoints:e.endpoints,make:o})}
return new s({scopes:Wf,projectId:t.projectId,universeDomain:c}).getClient()});ur(l);let f;return{client:Promise.resolve(l),async ready(d){const m={service:"sts",
operation:"get a token from",resource:i,signal:d},{token:h}=await n(m,()=>l.getAccessToken());!h||h===f||(f=h,e.mask?.(h))},refused(){l.setCredentials({})}}}r(F1,
"ambient");async function W1(e,t,n){if(!t)return e;let s=r(()=>{},"stop");const o=new Promise((i,a)=>{s=r(()=>{a(new B({service:"sts",operation:"get a token fro\
m",resource:n,httpStatus:0,status:"STOPPED",message:`get a token from ${n}: the run was stopped`}))},"stop")});o.catch(()=>{}),e.catch(()=>{}),t.aborted&&s(),t.
addEventListener("abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}r(W1,"untilStopped");function Gf(e,t){return async(n,s)=>{
await t.ready(n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof B)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}r(
Gf,"withToken");const $t={run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},G1=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,H1=r(
e=>e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""),"slug"),Ke=r(e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),"labelValue"),At=r(
e=>(0,Ae.createHash)("sha256").update(e).digest("hex"),"digestOf");function K1(e){const t=At(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return[
"ddw",H1(e.job).slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}r(K1,"batchJobId");function lr(e,t){const n=At(`${e} ${t}`),s=(Number.parseInt(n[16]??
"0",16)&3|8).toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(17,20)}`,n.slice(20,32)].join("-")}r(lr,"requestId");const is=r(
e=>`projects/${e.projectId}/locations/${e.region}`,"locationOf"),Hf=r((e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,"jobFolder"),Kf=r((e,t)=>`${Hf(e,t)}cla\
ims/`,"claimsFolder"),fr=r((e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,"claimName"),$o=r((e,t,n)=>`${Hf(e,t)}${n}/`,"partFolder"),J1=r((e,t,n)=>`${$o(e,t,n)}prepare.j\
son`,"prepareName"),z1=r((e,t)=>`${e.folder}artifacts/${t}-`,"artifactsPrefix"),dr=r(e=>`${e.folder}source.tar.gz`,"sourceName"),Jf=r(e=>`${e.folder}lease.json`,
"leaseName"),zf=r(e=>`${e.folder}packages/`,"uploadsFolder");function hr(e,t,n){const s=e.repositoryId.replace(/\W/g,"-")||"local";return`${e.prefix}/${t}/${s}/${n}\
/`}r(hr,"keptFolder");function V1(e,t,n){const s=encodeURIComponent(n.toWellFormed()).replace(/^\./,"%2E"),o=s.length<=200?s:`${s.slice(0,150)}-${At(n).slice(0,
32)}`;return`${hr(e,"_history",t)}${o}.json`}r(V1,"historyName");const Y1=r(e=>At(JSON.stringify([...e].sort())).slice(0,32),"packageGroup");function q1(e,t,n){
return{...!n&&{"managed-by":"github-actions",...t.commit&&{"commit-sha":Ke(t.commit)}},...Object.fromEntries(e.machine.labels),[$t.run]:Ke(t.runId),[$t.job]:Ke(
e.job.id),...t.repositoryId&&{"github-repository-id":Ke(t.repositoryId)},...t.githubRunId&&{"github-run-id":Ke(t.githubRunId)},...t.githubRunAttempt&&{"github-r\
un-attempt":Ke(t.githubRunAttempt)}}}r(q1,"labelsOf");const Ze=r(e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETION_IN_PROGRESS","isTerminal"),X1=r(
e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(e),"isKnown"),Me=r(e=>typeof e=="object"&&
e!==null?e:{},"batch_views_record"),kt=r(e=>typeof e=="string"?e:"","batch_views_text"),mr=r(e=>{const t=Me(e);return Number(t.seconds??0)*1e3+Math.floor(Number(
t.nanos??0)/1e6)},"millis");function Z1(e){const t=Me(e),n=t.taskExecution?Me(t.taskExecution):void 0;return{description:kt(t.description),atMs:mr(t.eventTime),
...n&&{exitCode:Number(n.exitCode??0)},...kt(t.taskState)?{taskState:kt(t.taskState)}:{}}}r(Z1,"eventView");const Vf=r(e=>(Array.isArray(e)?e.map(Z1):[]).sort((t,n)=>t.
atMs-n.atMs),"eventViews");function ko(e){const t=Me(e),n=Me(t.status),s=Me(Me(n.taskGroups).group0),[o]=Array.isArray(s.instances)?s.instances:[],i=Number(Me(o).
taskPack??0),a=mr(n.runDuration);return{name:kt(t.name),uid:kt(t.uid),state:kt(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:Me(t.labels),createdMs:mr(
t.createTime),counts:Object.fromEntries(Object.entries(Me(s.counts)).map(([c,u])=>[c,Number(u)])),events:Vf(n.statusEvents),...a>0&&{runMs:a},...i>0&&{tasksPerVm:i}}}
r(ko,"jobView");function Q1(e){const{taskGroups:t}=Me(e),n=Me(Array.isArray(t)?t[0]:void 0),{variables:s}=Me(Me(n.taskSpec).environment);return Object.fromEntries(
Object.entries(Me(s)).map(([o,i])=>[o,kt(i)]))}r(Q1,"taskVariables");function eE(e){const t=Me(e),n=Me(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec(kt(t.
name))?.[1]??-1),state:kt(n.state),events:Vf(n.statusEvents)}}r(eE,"taskView");async function*Yf({service:e,operation:t,resource:n},s){const o=new Set;let i="";
do{const{items:a,nextToken:c}=await s(i);if(yield a,o.has(c))throw new B({service:e,operation:t,resource:n,httpStatus:0,status:"REPEATED_PAGE",message:`${t} ${n}\
: the service returned the same page again and again.`});o.add(c),i=c}while(i!=="")}r(Yf,"pagesOf");const qf=1e3,Xf=2e4,Zf=Xf+2e3,tE="jobs(name,uid,labels,creat\
eTime,status),nextPageToken,unreachable";async function nE(e){const{BatchServiceClient:t}=await Promise.all([P.e(492),P.e(830)]).then(P.t.bind(P,74830,19)),n=new URL(
e.endpoint),s=new t({apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_receive_message_length":ns,authClient:e.
client});let o=!0;const i=s.initialize();i.catch(()=>{});const a={timeout:Xf,retry:{retryCodes:[]},autoPaginate:!1},c=r((d,m)=>e.call(d,async()=>(await i,m())),
"call"),u=r((d,m,h)=>({service:"batch",operation:d,resource:m,attemptMs:Zf,signal:h}),"detailsOf"),l=r(async(d,m)=>{const h=[];for await(const g of Yf(d,p=>c(d,
()=>m(p))))h.push(...g);return h},"listed"),f=r((d,m)=>c(u("get Batch job",d,m),async()=>{const[h]=await s.getJob({name:d},a);return h}),"get");return{async create({
location:d,id:m,spec:h,isFinal:g},p){const b=`${d}/jobs/${m}`,y={service:"batch",operation:"create Batch job",resource:b,attemptMs:Zf,isFinal:g,signal:p},w=r(($,k)=>{
const E=$.labels[$t.spec];if(E===h.labels[$t.spec]||k&&E===void 0)return $;throw new B({service:"batch",operation:"create Batch job",resource:b,httpStatus:409,status:"\
ALREADY_EXISTS",message:`create Batch job ${b}: a job with this name exists with another specification.`,hint:"Delete it, or run the job again to get a new name\
."})},"own");try{const $=await c(y,async()=>{const k={parent:d,jobId:m,job:sE(h),requestId:lr("create",b)},[E]=await s.createJob(k,a);return E});return w(ko($),
!0)}catch($){if(!($ instanceof B)||$.httpStatus!==409)throw $;return w(ko(await f(b,p)),!1)}},async list(d,m,h){const g=r(async()=>(await l(u("list Batch jobs o\
f",d,h),async b=>{const y=`labels.${$t.run}="${m}"`,w={parent:d,filter:y,pageSize:qf,pageToken:b},[$,,k]=await s.listJobs(w,{...a,...o&&{otherArgs:{headers:{"x-\
goog-fieldmask":tE}}}});return{items:$,nextToken:k?.nextPageToken??""}})).map(ko),"views");try{return await g()}catch(p){if(!o||!(p instanceof B)||p.httpStatus!==
400)throw p;return o=!1,g()}},variables:r(async(d,m)=>Q1(await f(d,m)),"variables"),async cancel(d,m){await Qf([400,404],()=>c(u("cancel Batch job",d,m),()=>s.cancelJob(
{name:d,requestId:lr("cancel",d)},a)))},async remove(d,m){await Qf([400,404],()=>c(u("delete Batch job",d,m),()=>s.deleteJob({name:d,requestId:lr("delete",d)},a)))},
async tasks(d,m,h){return(await l(u("list tasks of",d,h),async p=>{const b={parent:`${d}/taskGroups/group0`,filter:m,pageSize:qf,pageToken:p},[y,,w]=await s.listTasks(
b,a);return{items:y,nextToken:w?.nextPageToken??""}})).map(eE)},close:r(()=>s.close(),"close")}}r(nE,"batch");async function Qf(e,t){try{await t()}catch(n){if(!(n instanceof
B&&e.includes(n.httpStatus)))throw n}}r(Qf,"ignoring");function sE(e){const[t]=e.taskGroups,n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[
{...t,taskSpec:{...t.taskSpec,maxRunDuration:{seconds:n}}}]}}r(sE,"wireJob");const oE="entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextP\
ageToken";function iE(e){async function t(n,s,o){const i={service:"logging",operation:"read logs of",resource:`project ${n}`,totalMs:2e4,signal:o},{filter:a,orderBy:c,
pageSize:u,pageToken:l}=s;return e.call(i,async f=>{const{data:d}=await e.client.request({url:`${e.endpoint}/v2/entries:list`,method:"POST",params:{fields:oE},data:{
resourceNames:[`projects/${n}`],filter:a,orderBy:c,pageSize:u,pageToken:l},responseType:"json",signal:f,retry:!1});if(!de(d))throw new Re("the response is not a\
 JSON object");return{lines:(d.entries??[]).map(rE),nextPageToken:d.nextPageToken??""}})}return r(t,"list"),{taskOutput({projectId:n,jobUids:s,since:o,task:i,pageToken:a},c){
const l={filter:`${ed(n,s,i)} AND timestamp>="${o}"`,orderBy:"timestamp asc",pageSize:1e3,pageToken:a||void 0};return t(n,l,c)},async newestOutput({projectId:n,
jobUids:s,task:o,count:i},a){const c=ed(n,s,o),{lines:u}=await t(n,{filter:c,orderBy:"timestamp desc",pageSize:i},a);return u.toReversed()},async agentLog({projectId:n,
jobUid:s,count:o},i){const a=[`logName="projects/${n}/logs/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT textPayload:"report agent state"','NOT textPayload:"E\
xecuting runnable"'].join(" AND "),{lines:c}=await t(n,{filter:a,orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()}}}r(iE,"logging");function ed(e,t,n){
const s=n===void 0?"":` AND labels.task_id=~"-group0-${n}(/|$)"`,o=t.map(i=>`"${i}"`).join(" OR ");return`logName="projects/${e}/logs/batch_task_logs" AND label\
s.job_uid=(${o})${s}`}r(ed,"outputFilter");function rE(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,o=typeof s?.message==
"string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),...n!==void 0&&{taskRetry:Number(n)},host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.
exec(i)?.[1]??""}}r(rE,"logging_lineOf");async function aE(e){const t=await Rf(e.endpoint);return({path:n,method:s,headers:o,body:i,signal:a,accepts:c})=>{const u=e.
endpoint+n,l={authorization:`Bearer ${e.token()}`,...i!==void 0&&{"content-length":`${Buffer.byteLength(i)}`},...o};return Lf({url:u,method:s,headers:l,body:i,signal:a,
accepts:c},t)}}r(aE,"directRequests");const cE=r(e=>({path:t,method:n,headers:s={},body:o,signal:i,accepts:a})=>Cf({url:e.endpoint+t,method:n,headers:s,body:o,signal:i,
accepts:a},e.client),"libraryRequests"),So=r(({bytes:e})=>Mt(e.toString("utf8")),"jsonOf"),uE=6e4,lE=1e4;function fE(e){const{endpoints:t}=e,n=r((o,i,a)=>({service:o,
operation:"test permissions on",resource:i,attemptMs:lE,totalMs:uE,signal:a}),"detailsOf");async function s(o,{url:i,method:a,body:c}){return e.call(o,async u=>{
const{data:l}=await e.client.request({url:i,method:a,data:c,responseType:"json",signal:u,retry:!1});if(!de(l))throw new Re("the response is not a JSON object");
return l.permissions??[]})}return r(s,"ask"),{onBucket(o,i,a){const c=i.map(l=>`permissions=${l}`).join("&"),u=`${t.storage}/storage/v1/b/${encodeURIComponent(o)}\
/iam/testPermissions?${c}`;return s(n("storage",`gs://${o}`,a),{url:u,method:"GET"})},onProject(o,i,a){const c=`${t.cloudresourcemanager}/v1/projects/${o}:testI\
amPermissions`,u=n("cloudresourcemanager",`project ${o}`,a);return s(u,{url:c,method:"POST",body:{permissions:i}})},onServiceAccount(o,i,a){const c=encodeURIComponent(
o),u=`${t.iam}/v1/projects/-/serviceAccounts/${c}:testIamPermissions`,l=n("iam",`service account ${o}`,a);return s(l,{url:u,method:"POST",body:{permissions:i}})}}}
r(fE,"permissions");class td extends Error{static{r(this,"PartFailed")}status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function dE(e){const t=`\
batch_${(0,Ae.randomUUID)()}`,n=[...e.names],s=n.map((c,u)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${u+1}>`,
"",`DELETE /storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(c)} HTTP/1.1`,"",""].join(`\r
`)).join(""),i=[...(await e.requests({path:"/batch/storage/v1",method:"POST",headers:{"content-type":`multipart/mixed; boundary=${t}`},body:`${s}--${t}--\r
`,signal:e.signal})).bytes.toString("utf8").matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.length)throw new td(500,`${i.
length} answers to ${n.length} deletes`);let a;for(const[c,[,u,l]]of i.entries()){const f=Number(u);f===404||f>=200&&f<=299?e.names.delete(n[c]??""):a=new td(f,
l??"")}if(a)throw a}r(dE,"batchDelete");const hE=2197175160,mE=pE();function pE(){const e=new Int32Array(2048);for(let t=0;t<256;t++){let n=t;for(let s=0;s<8;s++)
n=n&1?n>>>1^hE:n>>>1;e[t]=n}for(let t=256;t<e.length;t++){const n=e[t-256]??0;e[t]=(e[n&255]??0)^n>>>8}return e}r(pE,"tables");const St=r(e=>mE[e]??0,"entry");function nd(e,t=0){
const n=new DataView(e.buffer,e.byteOffset,e.length),s=e.length-e.length%8;let o=~t,i=0;for(;i<s;i+=8){const a=n.getInt32(i,!0)^o,c=n.getInt32(i+4,!0);o=St(1792+
(a&255))^St(1536+(a>>>8&255))^St(1280+(a>>>16&255))^St(1024+(a>>>24))^St(768+(c&255))^St(512+(c>>>8&255))^St(256+(c>>>16&255))^St(c>>>24)}for(;i<e.length;i++)o=
St((o^n.getUint8(i))&255)^o>>>8;return~o}r(nd,"crc32c");function sd(e){const t=Buffer.alloc(4);return t.writeInt32BE(e),t.toString("base64")}r(sd,"crc32cText");
async function gE(e){const{from:t,to:n,isNew:s}=e.copy,o=`/storage/v1/b/${encodeURIComponent(t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(
n.bucket)}/o/${encodeURIComponent(n.name)}`,a=new URLSearchParams({sourceGeneration:t.generation,fields:"done,rewriteToken",...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&
{rewriteToken:e.rewriteToken}}),c=`${o}/rewriteTo${i}?${a}`,u=So(await e.requests({path:c,method:"POST",signal:e.signal}));if(!de(u))throw new Re("the response \
to the copy is not a JSON object");if(u.done!==!0){if(typeof u.rewriteToken!="string")throw new Re("the copy is neither done nor has a token to continue");return u.
rewriteToken}}r(gE,"copyStep");const pr=8*1024*1024;async function bE(e,t,n){const{bucket:s,name:o,generation:i,size:a}=e;let c=0,u=0;do{const f=Math.min(c+pr,a),
d=a>pr&&{span:[c,f]},m=await t({bucket:s,name:o,generation:i,maxBytes:pr,...d});u=nd(m,u),await n(m),c=m.length===0?a:c+m.length}while(c<a);if(sd(u)===e.crc32c)
return;const l=`gs://${s}/${o}`;throw new B({service:"storage",operation:"read",resource:l,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${l} is not what \
its task wrote.`,hint:"Somebody else with write access to the bucket changed it. Grant each service account only the roles in docs/security.md, then run the job\
 again."})}r(bE,"downloadObject");class yE extends Error{static{r(this,"TooLarge")}code="TOO_LARGE"}class wE extends Error{static{r(this,"StoredCompressed")}code="\
COMPRESSED"}async function $E({bucket:e,name:t,span:n,generation:s,maxBytes:o=Number.POSITIVE_INFINITY},i,{requests:a,signal:c}){const u=`/storage/v1/b/${encodeURIComponent(
e)}/o/${encodeURIComponent(t)}`,{header:l,bytes:f}=await a({path:`${u}?alt=media${s?`&generation=${s}`:""}`,method:"GET",...n&&{headers:{range:`bytes=${n[0]}-${n[1]-
1}`}},accepts:{maxBytes:o,tooLarge:r(()=>new yE(`it has more than ${Math.round(o/1024/1024)} MiB`),"tooLarge"),refusal:r(m=>df(m("x-goog-stored-content-encoding"))?
new wE("it is stored compressed"):void 0,"refusal")},signal:c});if(n)return kE(f,n);const d=/crc32c=([^,\s]+)/.exec(l("x-goog-hash"))?.[1];if(d!==void 0&&d!==i(
f))throw new Re(`the ${f.length} received bytes differ from those that were sent`);return f}r($E,"readObject");function kE(e,[t,n]){if(e.length===n-t)return e;if(e.
length>=n)return e.subarray(t,n);throw new Re(`received ${e.length} of ${n-t} requested bytes`)}r(kE,"partOf");async function SE({bucket:e,name:t,bytes:n,contentType:s,
metadata:o,generation:i},a,{requests:c,signal:u}){const l=`part_${(0,Ae.randomUUID)()}`,f=JSON.stringify({name:t,contentType:s,crc32c:a,metadata:o}),d=[`--${l}`,
"Content-Type: application/json; charset=UTF-8","",f,`--${l}`,`Content-Type: ${s}`,"",""].join(`\r
`),m=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,h=new URLSearchParams({uploadType:"multipart",name:t,...i!==void 0&&{ifGenerationMatch:i},fields:"generat\
ion"}),g=await c({path:`${m}?${h}`,method:"POST",headers:{"content-type":`multipart/related; boundary=${l}`},body:Buffer.concat([Buffer.from(d),n,Buffer.from(`\r\

--${l}--\r
`)]),signal:u});if(!de(So(g)))throw new Re("the response to the upload is not a JSON object")}r(SE,"writeObject");async function EE({bucket:e,name:t},{requests:n,
signal:s}){const o=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,i=new URLSearchParams({uploadType:"resumable",name:t}),c=(await n({path:`${o}?${i}`,method:"\
POST",headers:{"content-type":"application/json"},body:"{}",signal:s})).header("location"),u=c===""?null:URL.parse(c,"https://storage.invalid");if(!u)throw new Re(
"the response has no upload URL");const l=u.pathname+u.search;await n({path:l,method:"DELETE",signal:s}).catch(()=>{})}r(EE,"tryWriting");async function _E(e,t,n,s){
const{bucket:o,name:i}=t;if(n.httpStatus!==412&&n.httpStatus!==403)throw n;const a=await e.read({bucket:o,name:i},s).catch(u=>{throw n.httpStatus===403?n:u});if(t.
bytes.equals(a)&&await vE(e,t,s))return;const c=`gs://${o}/${i}`;throw new B({service:"storage",operation:"upload",resource:c,httpStatus:412,status:"PLANTED_OBJ\
ECT",message:`Object ${c} exists and was not written by this run.`,hint:"Somebody else with write access to the bucket created it. Grant each service account on\
ly the roles in docs/security.md, then run the job again.",cause:n})}r(_E,"expectOwn");async function vE(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(
s);if(i.length===0)return!0;const{metadata:a}=await e.describe({bucket:t,name:n},o);return i.every(([c,u])=>a[c]===u)}r(vE,"hasMetadata");const od="name,size,cr\
c32c,generation,metadata",id=r(e=>({name:String(e.name),size:Number(e.size??0),crc32c:String(e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??
{}}),"storedObject");async function OE({bucket:e,name:t},{requests:n,signal:s}){const i=`${`/storage/v1/b/${encodeURIComponent(e)}/o/${encodeURIComponent(t)}`}?${new URLSearchParams(
{fields:od})}`,a=So(await n({path:i,method:"GET",signal:s}));if(!de(a))throw new Re("the response is not a JSON object");return id(a)}r(OE,"describeObject");const TE=`\
items(${od}),nextPageToken`,ME=3e4,rd=6e4,AE=100,NE=4;function xE(e){const{call:t,requests:n}=e,s=r(d=>sd(nd(d)),"checksum"),o=r(({bucket:d,name:m})=>`gs://${d}\
/${m}`,"uri"),i=r((d,m,h)=>({service:"storage",operation:d,resource:m,signal:h}),"detailsOf");async function*a({bucket:d,prefix:m,startOffset:h},g){const p=i("l\
ist",`gs://${d}/${m}`,g);yield*Yf(p,async b=>{const y=new URLSearchParams({prefix:m,...h!==void 0&&{startOffset:h},...b!==""&&{pageToken:b},maxResults:"1000",fields:TE}),
w=`/storage/v1/b/${encodeURIComponent(d)}/o?${y}`,$=await t(p,async E=>{const S=So(await n({path:w,method:"GET",signal:E}));if(!de(S))throw new Re("the list is \
not a JSON object");return S});return{items:($.items??[]).map(id),nextToken:ne($.nextPageToken)}})}r(a,"list");const c=r(async(d,m)=>{const h=ME+d.bytes.length/
AE,g={service:"storage",operation:"upload",resource:o(d),attemptMs:h,totalMs:4*h,signal:m};await t(g,p=>SE(d,s(d.bytes),{requests:n,signal:p}))},"write"),u=r(async(d,m)=>{
const h={service:"storage",operation:"read",resource:o(d),attemptMs:rd,totalMs:4*rd,signal:m};return t(h,g=>$E(d,s,{requests:n,signal:g}))},"read"),l=r(async(d,m)=>t(
i("read",o(d),m),h=>OE(d,{requests:n,signal:h})),"describe"),f=r(async(d,m)=>{let h;do{const g=h;h=await t(m,p=>gE({requests:n,copy:d,rewriteToken:g,signal:p}))}while(h!==
void 0)},"copyAll");return{list:a,describe:l,async copy({bucket:d,name:m,generation:h,to:g},p){const b={bucket:d,name:m,generation:h};try{await f({from:b,to:{bucket:d,
name:g},isNew:!0},i("copy",o(b),p))}catch(y){if(!(y instanceof B)||y.httpStatus!==412)throw y}},async copyOver({to:d,bucket:m,name:h,generation:g},p){await f({from:{
bucket:m,name:h,generation:g},to:d,isNew:!1},i(Tf,o(d),p))},async tryWriting(d,m){await t(i(Mf,o(d),m),h=>EE(d,{requests:n,signal:h}))},async create({bucket:d,name:m,
content:h,contentType:g,metadata:p={}},b){const y=typeof h=="string"?Buffer.from(h):Buffer.from(h.buffer,h.byteOffset,h.byteLength);try{await c({bucket:d,name:m,
bytes:y,contentType:g,metadata:p,generation:"0"},b)}catch(w){if(!(w instanceof B))throw w;await _E({read:u,describe:l},{bucket:d,name:m,bytes:y,metadata:p},w,b)}},
async replace({bucket:d,name:m,content:h,contentType:g},p){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g},p)},async replaceVersion({bucket:d,name:m,
content:h,contentType:g,generation:p},b){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g,generation:p},b)},read:u,download:r((d,m,h)=>bE(d,g=>u(g,h),
m),"download"),async removeAll({bucket:d,prefix:m,keeps:h=r(()=>!1,"keeps")},g){let p=0;for await(const b of a({bucket:d,prefix:m},g)){const y=b.filter(({name:E})=>!h(
E)),w=Array.from({length:Math.ceil(y.length/100)},(E,S)=>S*100),$=Ft(NE),k=w.map(E=>$(async()=>{const S=y.slice(E,E+100),_=new Set(S.map(({name:O})=>O)),v=i("de\
lete objects under",`gs://${d}/${m}`,g);await t(v,O=>dE({requests:n,bucket:d,names:_,signal:O})),p+=S.length}));await Promise.allSettled(k),await Promise.all(k)}
return p}}}r(xE,"storage");const IE=1024*1024;async function rs(e){const{workspace:t,path:n,input:s}=e,o=r((f,d,m)=>({problem:{code:f,message:`input "${s}": ${d}`,
...m&&{hint:m}}}),"problem"),i=r((f,d)=>{const m=(0,J.relative)(f,d);return m!==""&&m!==".."&&!m.startsWith(`..${J.sep}`)&&!(0,J.isAbsolute)(m)},"isInside");if(n.
includes("\0"))return o("file-not-found","the path has a NUL character.");const a=(0,J.resolve)(t,n);if(!i((0,J.resolve)(t),a))return o("file-outside-workspace",
`"${n}" is outside the workspace.`,"Give a path inside the repository.");let c;try{c=await(0,se.realpath)(a)}catch{return o("file-not-found",`"${n}" does not ex\
ist in ${t}.`,"Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the repository.")}if(!i(await(0,se.realpath)(
t),c))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:u,isFile:l}=await(0,se.stat)(c).then(f=>({size:f.size,isFile:f.isFile()}));
return l?u>IE?o("file-too-large",`"${n}" has ${u.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,se.readFile)(c),file:(0,J.relative)((0,J.
resolve)(t),a).split(J.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}r(rs,"readWorkspaceFile");function CE(e){const{endpoints:t,call:n,identity:s,
clock:o,oidcToken:i,send:a,mask:c}=e,u=new Map,l=r((p,b)=>{const y=JSON.stringify(p),w=u.get(y);if(w)return w;const $=b();return u.set(y,$),$},"once"),f=r(p=>l(
["credentials",p],()=>U1({identity:p?{...s,key:RE(e.workspace,p)}:s,endpoints:t,clock:o,oidcToken:i,send:a,call:n,mask:c})),"credentialsFor"),d=r(async p=>{const b=await f(
p);return b.ready().catch(()=>{}),b},"startedFor"),m=r(async p=>{const b=await d(p);return{client:await b.client,call:Gf(n,b)}},"signedBy"),h=r(async({token:p,client:b})=>{
const y=t.storage;return p&&!e.isProxied?aE({endpoint:y,token:p}):cE({endpoint:y,client:await b})},"objectRequests"),g=[];return{batch:r(({projectId:p,keyFile:b})=>l(
["batch",p,b],async()=>{const{client:y,call:w}=await m(b),{universe:$}=s,k=await nE({client:y,call:w,endpoint:t.batch,universe:$,projectId:p});return g.push(k),
k}),"batch"),storage:r(({keyFile:p})=>l(["storage",p],async()=>{const b=await d(p);return xE({requests:await h(b),call:Gf(n,b)})}),"storage"),logging:r(({keyFile:p})=>l(
["logging",p],async()=>{const{client:b,call:y}=await m(p);return iE({client:b,call:y,endpoint:t.logging})}),"logging"),permissions:r(({keyFile:p})=>l(["permissi\
ons",p],async()=>{const{client:b,call:y}=await m(p);return fE({client:b,call:y,endpoints:t})}),"permissions"),authenticate:r(async p=>(await f(void 0)).ready(p),
"authenticate"),close:r(async()=>{await Promise.allSettled(g.map(p=>p.close()))},"close")}}r(CE,"clients");const RE=r((e,t)=>({file:t,text:r(async()=>{const n=await rs(
{workspace:e,path:t,input:"credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)},"text")}),"keyIn");
function ad(e,t,n){const{gitHub:s,runner:o,environment:i,clock:a}=n,c=Ys(i).url!==void 0,u=x1({isProxied:c});return CE({identity:e,endpoints:iu(i,e.universe),clock:a,
oidcToken:L1({send:u,environment:i,call:t,isFork:s.isFork,mask:o.mask}),send:u,isProxied:c,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}r(ad,
"connect");function Eo(e,t){return M1({workloadIdentityProvider:e.workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,
ref:t.environment.GITHUB_REF??"",eventName:t.gitHub.eventName})}r(Eo,"principalIn");function cd(e,t){return S1({clock:t.clock,random:Math.random,trace:t.runner.
debug,principal:e})}r(cd,"callOf");const LE=256,gr=256*1024,br=r(e=>({text:r(()=>e,"text")}),"inMemory");function jE(e){let t,n=!1,s=0,o=0;const i=Buffer.allocUnsafe(
gr);function a(l,f){t??=PE(e);for(let d=0;d<f;)d+=(0,Pe.writeSync)(t,l,d,f-d,s+d);s+=f}r(a,"write");function c(){a(i,o),o=0}r(c,"flush");function u(l,f){o+f>gr&&
c();const d=s+o;return f>gr?a(Buffer.from(l),f):o+=i.write(l,o),d}return r(u,"put"),{keep(l){if(l.length<=LE||n)return br(l);const f=Buffer.byteLength(l);let d;
try{d=u(l,f)}catch{return n=!0,br(l)}return{text:r(()=>d<s?DE(t,d,f):i.toString("utf8",d-s,d-s+f),"text")}},close(){t!==void 0&&(0,Pe.closeSync)(t),t=void 0,n=!0}}}
r(jE,"inFile");function PE(e){(0,Pe.mkdirSync)(e,{recursive:!0});const t=(0,J.join)(e,`kept-${process.pid}-${Date.now()}`),n=(0,Pe.openSync)(t,"wx+",384);try{(0,Pe.
rmSync)(t)}catch{}return n}r(PE,"openNameless");function DE(e,t,n){if(e===void 0)throw new Error("The file of kept texts is closed.");const s=Buffer.allocUnsafe(
n);for(let o=0;o<n;){const i=(0,Pe.readSync)(e,s,o,n-o,t+o);if(i===0)throw new Error(`The file of kept texts ends at ${t+o}.`);o+=i}return s.toString("utf8")}r(
DE,"textIn");const yr={rung:ck,isSecondStart:!1,round:0,retry:0};function UE(e,t,n=br){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,
status:"WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,
startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(s),warnings:[],keep:n}}r(UE,"newRunState");function as(e,t){const n=e;n.stop??=t}r(as,"stopped");
function BE(e){const t=e;delete t.stop}r(BE,"stopWithdrawn");function wr(e,t){e.warnings.push(t)}r(wr,"warned");function ud(e,t,n){if(e.phase!=="waiting")return;
const s=e;s.checkIf=t,s.startedMs=n}r(ud,"began");function ld(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}r(ld,"begunPart");function FE(e,t,n){e.phase!=="ended"&&
e.starting.set(t,n)}r(FE,"starting");function fd(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const a={...t,view:dd(
o,i),submittedMs:i,queuedSinceMs:JE(s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,isSettled:!1,early:new Map,writing:new Set};
s.parts.push(a);for(const c of t.combinations){s.holders[c]=t.number,s.starts[c]=(s.starts[c]??0)+1;const{again:u,...l}=s.combinations[c]??{};s.combinations[c]=
l}s.phase="active"}r(fd,"started");const dd=r((e,t)=>e.createdMs>0?e:{...ko({}),...e,createdMs:t},"datedView");function WE(e,t,n){if(e.phase!=="waiting")return;
const s=e;e.starting.delete(t.name);const{view:o,nowMs:i,limitMs:a}=n;s.early={part:t,view:dd(o,i),submittedMs:i,idleUntilMs:i,limitMs:a,misses:0,isListed:!1}}r(
WE,"startedEarly");function GE(e,t,n){if(e.end)return;const s=e;s.view=t,s.misses=0,s.isListed=!0;const o=pd(t,n);o!==void 0?s.runningMs??=o:s.idleUntilMs=n}r(GE,
"seenEarly");function HE(e){const t=e;t.end||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(HE,"vanishedEarly");function KE(e,t,n){const{early:s}=e;if(e.phase===
"ended"||!s||s.end)return;fd(e,{...s.part,needs:t},{view:s.view,nowMs:n}),s.end={kind:"went",atMs:n};const o=e.parts.at(-1);o&&(o.submittedMs=s.submittedMs,o.isListed=
s.isListed,o.wentMs=us(s,n),s.runningMs!==void 0&&(o.waitingSinceMs=s.runningMs,o.runningMs=Math.max(o.wentMs,s.runningMs)))}r(KE,"went");function hd(e,t){const{
early:n}=e;if(!n||n.end)return;const{nowMs:s,reason:o,machineTime:i}=t;n.end={kind:"given up",atMs:s,reason:o,machineTime:i}}r(hd,"gaveUp");function JE(e,{combinations:t},n){
const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}r(JE,"queuedS\
inceMs");function zE(e,t,n){if(e.phase==="ended")return;const s=e;s.phase="active",md(s,t,{cause:"refused",terms:n})}r(zE,"refused");function VE(e,t,n){if(e.phase===
"ended")return;const s=t;md(e,n.combinations,{cause:"waited",terms:s.terms}),n.combinations.length>0&&(s.waitedMs=n.afterMs),delete s.starvedSinceMs}r(VE,"taken\
Back");function md({combinations:e},t,n){for(const s of t)e[s]={...e[s],again:n}}r(md,"startAgain");function YE(e){e.isEmptied=!0}r(YE,"emptied");function qE(e,t){
const n=e;n.phase!=="ended"&&(n.failure=t)}r(qE,"startFailed");function XE(e,t,n,s){if(t.isSettled)return;const o=t,{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=n.
counts,l=i+a+c+u;i+a>=Math.min(o.parallelism,$r(e,o,n))||l>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=s,o.begunTasks=l,o.misses=0,o.isListed=!0,o.view=
n;const d=pd(n,s);d!==void 0&&(o.runningMs??=Math.max(d,o.wentMs??0))}r(XE,"seen");function pd(e,t){const n=e.state==="RUNNING"||e.state==="SUCCEEDED"||(e.counts.
RUNNING??0)>0;return e.events.find(({description:o})=>/ to RUNNING /.test(o))?.atMs??(n?t:void 0)}r(pd,"runningSince");function gd(e){e.misses++}r(gd,"missed");
function ZE(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(ZE,"vanished");function QE(e,t,n){e.isSettled||e.failures.set(t,n)}r(QE,
"taskFailed");function e_(e,t,n,s){const o=e;o.runningMs??=n;const i=o.writing;s?i.delete(t):i.add(t)}r(e_,"wrote");function bd(e){const t=e;t.isCancelled=!0}r(
bd,"canceled");function yd(e,t,n){e.isSettled||e.early.set(t,n)}r(yd,"reading");function t_(e,t){const n=e;n.isSettled||(n.endedMs=t)}r(t_,"batchJobEnded");function wd(e,t){
const n=e;n.isSettled||(n.machineTime=t)}r(wd,"paid");function _o(e,t){if(e.phase==="ended")return;const n=e,s=n.combinations;for(const[o,i]of t.combinations)s[o]=
i;n.preemptions+=t.preemptions}r(_o,"collected");function n_(e,t,n){if(t.isSettled||e.phase==="ended")return;_o(e,n);const s=t;s.isSettled=!0,s.early.clear()}r(
n_,"settled");function s_(e,t,n){e.phase==="ended"||e.combinations[t]?.outcome||(e.combinations[t]=n)}r(s_,"reused");function o_(e,t,n){const s=e.combinations[t],
o=s?.outcome;if(!s||!o?.failure)return;const{name:i,message:a}=n;e.combinations[t]={...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,
message:a}}}}r(o_,"failureKnown");function $d(e,t){const n=e;n.phase!=="ended"&&(n.reason??=t)}r($d,"explained");function i_(e){if(e.phase==="ended")return;const t=new Set(
e.parts.flatMap(({writing:s,combinations:o})=>[...s].map(i=>o[i]))),n=e.combinations;for(const[s,o]of e.planned.combinations.entries()){if(n[s]?.outcome)continue;
const i=t.has(s)?1:0;n[s]={outcome:{combination:o,index:s,status:"CANCEL",attempts:i,warnings:[]}}}}r(i_,"restCancelled");function kd(e,t){if(e.phase==="ended")
return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}r(kd,"ended");function r_(e,t){for(const n of e.
jobs.values())$d(n,n.parts.length>0?"the run was aborted":"never started"),kd(n,{status:"CANCEL",nowMs:t})}r(r_,"abandoned");const a_=r(e=>e.failure!==void 0||e.
combinations.some(({errors:t})=>t!==void 0),"hasErrors"),cs=r(({isCancelled:e,isEmptied:t})=>e&&!t,"isCutOff");function $r(e,t,n=t.view){const{RUNNING:s=0,ASSIGNED:o=0,
SUCCEEDED:i=0,FAILED:a=0}=n.counts,c=t.combinations.filter(l=>kn(e,t,l)).length,u=[...t.failures.values()].filter(l=>l!==void 0).length;return Math.max(s+o,c-i-
(a-u))}r($r,"openTasks");const us=r(({submittedMs:e,view:t},n)=>n-(e-t.createdMs),"serviceMs"),Nt=r(({early:e})=>e?.end===void 0?e:void 0,"waitingEarly"),kn=r((e,t,n)=>e.
holders[n]===t.number&&e.combinations[n]?.again===void 0,"isHeld"),c_=r((e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),"holderOf"),u_=r((e,t)=>t==="CANCEL"?
e.combinations.find(n=>n.ownCancel!==void 0)?.ownCancel:void 0,"ownCancelOf"),Sd=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,
l_=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,f_=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,d_=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,
h_=r(({description:e})=>Sd.exec(e)?.[2],"stateSetBy");function Wt({description:e}){return l_.test(e)?"":e.replace(Sd,"").trim()}r(Wt,"newsOf");function m_(e){const t=f_.
exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}r(m_,"batchErrorIn");function Ed({description:e}){const t=d_.exec(Wt({description:e,atMs:0}));
if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}
r(Ed,"taskEndIn");const kr=we.diskTypes.split(" "),_d=kr.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),yU=30,p_=375;function Sr(e,t){const n=io(we.disks,
t)?.split(" ");return!n||!kr.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}r(Sr,"isDiskOf");const g_=r(e=>Sr("pd-balanced",
e)?void 0:"hyperdisk-balanced","defaultBootDiskType");function vd(e,t){if(Sr(e,t))return;const n=`${Ne(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&
!Sr("pd-balanced",t))return`cannot be combined with ${n}, which support only Hyperdisk`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which h\
ave no Hyperdisk Balanced`;const s=io(we.disks,t)??"";return`cannot be combined with ${n}, which support ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(
", ")}`}r(vd,"diskMistake");const Od=r(e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,"disk_rules_listed");function b_(e,t,n){const s=yt(
e),o=we.localSsdGb.find(([c])=>c.test(e))?.[1]??p_;if(s&&s.localSsds>0){const c=s.localSsds*o;return t===c?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.
localSsds} of ${o} GB: write local-ssd:${c}`}const i=io(we.localSsds,e),a=`asks for local-ssd, which is not offered for ${Ne(e).toUpperCase()} machines (${e})`;
if(i){if(s){const c=Object.keys(i).find(l=>s.vCpus<=Number(l)),u=(i[Number(c)]??"").split(" ").filter(l=>l!==""&&!(n==="nvidia-tesla-t4"&&l==="24")).map(Number);
if(u.length===0)return a;if(t%o===0&&!u.includes(t/o)){const l=`${Od(u)} of them, that is ${Od(u.map(f=>f*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o}\
 GB; ${e} takes ${l}`}}}else if(Bi(e))return a;return t%o===0?void 0:`has a local SSD of ${t} GB; it must be a multiple of ${o}`}r(b_,"localSsdMistake");const y_=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
function w_(e,t,n){const s=[];for(const[o,i]of e){const[,a="",c=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],u=$_({type:a,sizeGb:Number(c)},t);y_.test(
o)?a===""||Number(c)<10?n(`has '${i}' for ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):u!==void 0?n(u):s.push({path:o,type:a,sizeGb:Number(
c)}):n(`has the path '${o}', which is not /mnt/disks/NAME`,'NAME can contain a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has m\
ore than one local SSD","Write one disk of twice the size; it has two partitions."),s}r(w_,"disksOf");function $_(e,t){if(e.type==="local-ssd")return b_(t?.type??
"",e.sizeGb,t?.gpuType);const n=t&&vd(e.type,t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}r($_,"mistakeOf");const Td=r(e=>e.path.slice(11),
"deviceNameOf");var ye=P(38815);const Md=28;function Er(e){const t=_r(e.replace(new RegExp(`^[${to}]+|[${to}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.
exec(t.replaceAll("_",""));if(!n)return;const[,s,o="",i="",a="0",c,u,l=""]=n,f=s==="-";if(c!==void 0)return{kind:"infinite",isNegative:f};if(u!==void 0)return{kind:"\
nan",isNegative:f,isSignalling:u.length===4,payload:l.replace(/^0+/,"")};if(o+i==="")return;const d=Number(a)-i.length;if(!(Math.abs(d)>=1e18))return{kind:"fini\
te",isNegative:f,coefficient:BigInt(o+i),exponent:d}}r(Er,"parseDecimal");function Ad(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?
-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"\
infinite",isNegative:t};const{numerator:n,power:s}=Cd(Math.abs(e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}r(Ad,"exactDecimal");
function k_(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().
length;if(e.coefficient!==0n&&o+s>Md)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=E_(e.coefficient,s)),!(i.toString().length>Md))return{...e,coefficient:i,
exponent:n}}r(k_,"quantize");function Nd(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?
"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.
exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}r(Nd,
"decimalText");function S_(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=Cd(Math.abs(e)),i=Rd(n*10n**BigInt(t),1n<<BigInt(s)).toString().
padStart(t+1,"0"),a=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-a:a}r(S_,"roundFloat");function xd(e,t){const[n,s]=[Er(e),Er(t)];return!n||!s||
n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.coefficient===s.coefficient:
n.isNegative===s.isNegative&&Ld(n)===Ld(s)}r(xd,"isSameDecimal");const Id=r((e,t)=>xd(e,Nd(Ad(t))),"decimalEqualsNumber");function _r(e){return e.replace(new RegExp(
"\\p{Nd}","gu"),t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(
s%10)})}r(_r,"asciiDigits");function Cd(e){let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}r(Cd,"fractionOf");function E_(e,t){
return t>=0?e*10n**BigInt(t):Rd(e,10n**BigInt(-t))}r(E_,"shifted");function Rd(e,t){const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}r(Rd,"divideHalfEve\
n");function Ld(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-n.length}`}r(Ld,"trimmed");function Le(e,t){if(typeof e==
"string"||typeof t=="string"||e===null||t===null)return e===t;const n=Oe(e),s=Oe(t);return n!==void 0&&s!==void 0?n==s:Dd(e)&&s!==void 0?Id(String(e.v),s):Dd(t)&&
n!==void 0?Id(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?__(e,t):e instanceof Map&&t instanceof Map?v_(e,t):e instanceof W&&t instanceof W&&O_(e,t)}r(Le,
"pythonEquals");function jd(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(Le(n,t))return{key:n}}}r(jd,"findKey");
function Pd(e){if(typeof e=="string")return`text ${e}`;const t=Oe(e);return t!==void 0?`number ${t}`:e instanceof W?`${e.tag} ${String(e.v)}`:e}r(Pd,"keyIdentit\
y");const Dd=r(e=>e instanceof W&&e.tag==="decimal","isDecimal");function __(e,t){return e.length===t.length&&e.every((n,s)=>Le(n,t[s]??null))}r(__,"isSameList");
function v_(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=jd(t,n);return o!==void 0&&Le(s,t.get(o.key)??null)})}r(v_,"isSameMap");function O_(e,t){
const n=r(s=>s.tag==="set"||s.tag==="frozenset","isSet");if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.length===o?.length&&!!s?.every(i=>o?.some(a=>Le(i,a)))}return e.
tag!==t.tag?!1:e.tag==="decimal"?xd(String(e.v),String(t.v)):e.tag==="datetime"?T_(String(e.v),String(t.v)):Le(e.v,t.v)}r(O_,"isSameTagged");function T_(e,t){const n=/(?:T[^-+]*)([-+].*)$/;
if(n.test(e)!==n.test(t))return!1;const s=r(o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(
6,"0")}`},"instant");return e===t||s(e)===s(t)}r(T_,"isSameTime");const M_=1e4,A_=6e5;class vo extends Error{static{r(this,"Excess")}of;offset;constructor(t,n){
super(`too many ${t}`),this.of=t,this.offset=n}}function*N_(e,t){let n=0,s=0,o=0,i=0,a=0,c=!1;for(const u of new ye.JG().lex(e)){if(u===""||u===""||u===""){c=
u==="",u===""&&(s=0),yield u;continue}if(c?u.includes(`
`)&&(o=0):u==="["||u==="{"?s++:u==="]"||u==="}"?s--:u==="-"||u==="?"||u===":"&&s===0?o++:/^[&!*]/.test(u)?i++:u.includes(`
`)&&(o=0),c=!1,u[0]!==" "&&a++,a>A_)throw new vo("parts",n);if(i>M_)throw new vo("marks",n);if(s>t||s===0&&o>t)throw new vo("levels",n);yield u,n+=u.length}}r(N_,
"boundedLexemes");const x_=r((e,t)=>R_(()=>I_(C_(e,t))),"documentsIn");function I_(e){const t=new ye.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,
logLevel:"silent"}),n=[];for(const o of t.compose(e))if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.
streamInfo().errors]}}r(I_,"composed");function*C_(e,{maxDepth:t,maxErrors:n}){const s=new ye.iX;let o=0;for(const i of N_(e,t)){for(const a of s.next(i))a.type===
"error"&&o++,yield a;if(o>n)break}yield*s.end()}r(C_,"tokensIn");function R_(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.
stackTraceLimit=t}}r(R_,"withoutStacks");function L_(e,t,n){const[s]=e.pos;if(Ud.test(e.message))return n.findLast(c=>c<s)??s;const i=e.code==="BAD_INDENT"&&/^[ \t]*\n/.
test(t.slice(s))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(s)):null,a=s+(i?.[0].length??0);return a+(/^ */.exec(t.slice(a,a+200))?.[0].length??0)}r(L_,"placeOfError");
const Ud=/^Missing closing .quote/,Sn=/^Implicit (?:keys need to be on a single line|map keys need to be followed)/;function j_(e,t){const n=e.some(({code:s})=>s===
"TAB_AS_INDENT");return e.filter(({code:s,message:o,pos:[i]},a)=>{if(n&&s==="BAD_INDENT")return!1;const c=e[a-1];return!(Sn.test(o)&&c!==void 0&&Sn.test(c.message))||
t.slice(c.pos[0],i).split(`
`).length>2})}r(j_,"withoutFollowUps");const P_=[[/^Missing closing (.)quote.*/,"The closing $1 is missing."],[/^(Invalid escape sequence \\.).*/,"$1."],[/^Implicit (?:map )?keys need to be .*/,
"There is no key with a colon here."],[/^All mapping items must .*/,"The keys of one mapping must begin in the same column."],[/^Nested mappings are not .*/,"A \
value in the line of its key cannot be a key with a value."],[/^Unexpected scalar at node end.*/,"There is more text after the end of the value."],[/^Not a YAML token: .*/,
"There is more text after the end of the value."],[/^Sequence item without .*/,"This is neither an item of the list nor part of the item before it."],[/^Flow (?:map|sequence) in block .* end with a (.)$/,
"The closing $1 is missing, or is not indented more than its key."]];function D_(e){const t=e.message.split(`
`)[0]?.trim()??"",[n,s]=P_.find(([o])=>o.test(t))??[];return n&&s!==void 0?t.replace(n,s):/[.!?]$/.test(t)?t:`${t}.`}r(D_,"hints_messageOf");function Bd(e,t,n){
const s=t.lastIndexOf(`
`,n-1)+1,o=Or(t,s),i=Math.max(0,n-s),a={text:t,offset:n,start:s,line:o,before:o.slice(0,i),after:o.slice(i)};for(const c of U_){const u=c(e,a);if(u!==void 0)return u}}
r(Bd,"hints_hintFor");const U_=[({code:e})=>e==="TAB_AS_INDENT"?"Indent with spaces.":void 0,(e,{line:t})=>/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(t)?"Resolve t\
he merge conflict, and remove its marks.":void 0,(e,{line:t})=>/^\s*```/.test(t)?"Remove the line: a definition contains only YAML.":void 0,({message:e=""})=>Ud.
test(e)?"Close it, and indent its continuation lines more than its key.":void 0,({code:e})=>e==="BAD_DQ_ESCAPE"?"A backslash begins an escape in double quotes: \
double it, or use single quotes.":void 0,({code:e},{after:t})=>e==="BAD_SCALAR_START"?`Put quotes around a text that begins with ${t[0]??"it"}.`:void 0,B_,F_,W_,
H_,J_,(e,{line:t})=>/(?<!\$)\{\{/.test(t)?'Put quotes around a value that begins with a brace, as in "{{ \u2026 }}".':void 0,({code:e},{after:t})=>e==="BAD_ALIA\
S"?Oo(t):void 0,({message:e=""},{before:t})=>/^Tags and anchors must be separated/.test(e)?Oo(/[!&]\S*$/.exec(t)?.[0]??"&"):void 0,z_,V_,({message:e=""})=>Sn.test(
e)?"Write a colon and a space after the key.":void 0,Y_];function Oo(e){const[t=""]=e;return`Put quotes around a text that begins with ${t}: without them it is ${{
"*":"an alias","&":"an anchor","!":"a tag"}[t]??"special"}.`}r(Oo,"special");function B_({message:e=""},{before:t,after:n}){if(/^Unexpected scalar at node end/.
test(e))return/["']\s*$/.test(t)?'A value that begins with a quote ends at the next one: put all of it into quotes of the other kind, or write it below "|".':/[\w\]}]\s+$/.
test(t)&&/^[\w"'-]+\s*:/.test(n)&&/[[{]/.test(t)?"Write a comma before it.":void 0}r(B_,"quotedPart");const vr=/(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;function F_({
message:e=""},{text:t,start:n,before:s,line:o}){if(/^Not a YAML token/.test(e)&&vr.test(s))return`Begin the text in the next line, indented, or remove ${/[|>]/.
exec(s)?.[0]} and write it in quotes.`;const i=Tr(t,n)?.line??"",a=Je(o)<=Je(i);return vr.test(i)&&a&&(e.startsWith("All mapping")||Sn.test(e))?"Indent the text\
 more than its key.":void 0}r(F_,"afterBlockHeader");function W_({code:e},{text:t,start:n,line:s}){if(e!=="BAD_INDENT")return;const o=Je(s);let i;for(let a=n,c=0;c<
Wd;c++){const u=Tr(t,a);if(!u)return;if(Je(u.line)<=o)return i!==void 0&&vr.test(u.line)&&Je(u.line)<o?`The first line of this text begins in column ${Je(i)}: n\
o other line of it may begin before that column.`:void 0;i=u.line,a=u.start}}r(W_,"outsideBlockText");const G_=5e3;function H_({message:e=""},{text:t,offset:n}){
if(!/^Flow (?:map|sequence) in block collection must be/.test(e))return;let s=0;for(let o=n-1;o>=Math.max(0,n-G_);o--){const i=t[o]??"";if((i==="]"||i==="}")&&s++,
!(i!=="["&&i!=="{")&&!(s-- >0))return`Close the ${i} of line ${t.slice(0,o).split(`
`).length}.`}}r(H_,"unclosedBracket");const K_=[[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"which is no ordinary space: replace it with one"],[/[\u200b-\u200f\u2060\ufeff\u00ad]/,
"which is invisible: remove it"],[/\uff1a/,'which is no ordinary colon: write ": "'],[/^\s*[\u2013\u2014]/,'which is no hyphen: write "-"']];function J_(e,{line:t}){
const n=Fd(t);return n&&`The line has ${n}.`}r(J_,"foreignSign");function Fd(e){for(const[t,n]of K_){const s=t.exec(e);if(!s)continue;return`the character U+${(s[0].
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")} in place ${[...e.slice(0,s.index)].length+1}, ${n}`}}r(Fd,"foreignCharacter");function z_({message:e=""},{
line:t}){if(!(!Sn.test(e)&&!/^Nested mappings/.test(e)))return/^\s*-[^\s-]/.test(t)?"Write a space after the hyphen.":Sn.test(e)&&/^\s*(?:- +)*[\w-]+:\S/.test(t)?
"Write a space after the colon.":void 0}r(z_,"missingSpace");function V_({message:e=""},{text:t,start:n,line:s,after:o}){if(!/^Nested mappings are not allowed/.
test(e))return;if(/:(?:\s|$)/.test(o))return'Put quotes around a text that contains ": ".';const i=Or(t,n+s.length+1);return Je(i)>Je(s)?`The next line begins i\
n column ${Je(i)} and this one in column ${Je(s)}: keys of one mapping begin in one column.`:'Put quotes around a text that contains ": ".'}r(V_,"nestedMapping");
function Y_({code:e,message:t=""},{text:n,start:s,line:o}){if(e!=="BAD_INDENT"&&!t.startsWith("Sequence item without"))return;const i=Tr(n,s)?.line,[a,c]=[Je(o),
Je(i??"")];if(!(a===c||i===void 0))return`It begins in column ${a} and the line before it in column ${c}: keys of one mapping begin in one column.`}r(Y_,"wrongC\
olumn");function Or(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n).replace(/\r$/,"")}r(Or,"lineAt");const Wd=1e3;function Tr(e,t){for(let n=t,s=0;n>0&&s<Wd;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=Or(e,n);if(o.trim()!=="")return{line:o,start:n}}}r(Tr,"lineBefore");const Je=r(e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1,"columnOf");function q_(e,t,n,s){
if(e.type===ye.X5.BLOCK_LITERAL||typeof t!="string")return;const[o=0,i=o]=e.range??[],a=e.type===ye.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,c=n.slice(a,i);return t.includes(`
`)||c.includes(`
`)?Z_(t,c,s):void 0}r(q_,"scalarLines");const X_=64*1024*1024;function Z_(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,a=1,c=0;for(const[l,f]of t.split(`
`).entries()){const d=f.trim().replace(/^["']/,l===0?"":"$&").replace(/["'\\]$/,"").trim();if(d===""||c>X_)continue;const m=e.indexOf(d,i);c+=(m<0?e.length:m)-i,
!(m<0)&&(a+=e.slice(i,m).split(`
`).length-1,o.has(a)||o.set(a,n+l),i=m+d.length)}const u=[];for(let l=1;l<=s;l++)u.push(o.get(l)??u.at(-1)??n);return u}r(Z_,"codeLines");function Gd(e){const t=Jd(
e);if(![7,8,10].includes(t.length))return;const n=zd(t,t.length);return n&&Kd(n)}r(Gd,"parseIsoDate");function Mr(e){const t=Jd(e);if(t.length<7)return;const n=ev(
t),s=n===void 0?void 0:zd(t,n);if(!s||n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&
240)===224?3:(o&240)===240?4:2,a=sv(t.slice(n+i));return a&&{...s,...a}}r(Mr,"parseIsoDatetime");function Hd(e){const{hour:t,minute:n,second:s,microsecond:o}=e,
i=o===0?"":`.${Gt(o,6)}`;return`${Kd(e)}T${Gt(t,2)}:${Gt(n,2)}:${Gt(s,2)}${i}`}r(Hd,"isoMoment");const En=r(e=>new W("datetime",`${e}+00:00`,{tz:"UTC"}),"utcDat\
etime");function Q_(e){const t=String(e.v),[,n="",s,o,i,a="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(t)??[];if(s===void 0)return En(
n);const c=(Number(o)*3600+Number(i)*60+Number(a))*(s==="-"?-1:1);if(c===0)return En(n);const u=/\.\d+/.exec(n)?.[0]??"",l=Date.parse(`${n.replace(/\.\d+/,"")}Z`)-
c*1e3,f=new Date(l).toISOString();return/^(?!0000)\d{4}-/.test(f)?En(f.slice(0,19)+u):void 0}r(Q_,"toUtc");const Gt=r((e,t)=>String(e).padStart(t,"0"),"pad"),Kd=r(
({year:e,month:t,day:n})=>`${Gt(e,4)}-${Gt(t,2)}-${Gt(n,2)}`,"isoDate"),Jd=r(e=>Buffer.from(e,"utf8").toString("latin1"),"utf8"),Ar=r(e=>e!==void 0&&e>="0"&&e<=
"9","isDigit");function Ht(e,t,n){const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}r(Ht,"digitsAt");function ev(e){if(e.length===7)return 7;
if(e[4]==="-")return e[5]!=="W"?10:e.length<8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&Ar(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;Ar(
e[t]);)t+=1;return t<9?t:t%2===0?7:8}r(ev,"findSeparator");function zd(e,t){const n=Ht(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]===
"W")return tv({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Ht(e,o,2);if(o+=2,s&&e[o++]!=="-")return;const a=Ht(e,o,2);if(!(i===void 0||a===void 0||i<1||i>
12||a<1))return a<=nv(n,i)?{year:n,month:i,day:a}:void 0}r(zd,"readDate");function tv(e){const{text:t,year:n}=e,s=Ht(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.
hasDash&&t[o++]!=="-")return;i=Ht(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>53)return;const a=To(n,0,4),c=a.getTime()-(a.getUTCDay()+6)%7*864e5,u=new Date(
c+((s-1)*7+i-1)*864e5);if(s===53&&![To(n,0,1),To(n,11,31)].some(d=>d.getUTCDay()===4))return;const[l,f]=[u.getUTCFullYear(),u.getUTCMonth()+1];return l>=1&&l<=9999?
{year:l,month:f,day:u.getUTCDate()}:void 0}r(tv,"readWeekDate");function To(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t,n),s}r(To,"utcDate");const nv=r(
(e,t)=>To(e,t,0).getUTCDate(),"daysInMonth");function sv(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=Vd(e,0,n);if(!s||s.hour>23||s.minute>59||s.second>59)
return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=Vd(e,t+1,e.length);return!o||o.hasMore?void 0:o.hour*3600+o.minute*
60+o.second<86400?s:void 0}r(sv,"readTime");function Vd(e,t,n){const s=[0,0,0];let o=t,i=!0;const a=r((l,f)=>{const[d=0,m=0,h=0]=s;return{hour:d,minute:m,second:h,
microsecond:l,hasMore:f}},"clock");for(let l=0;l<3;l+=1){const f=Ht(e,o,2);if(f===void 0)return;s[l]=f;const d=e[o+2];if(o+=3,l===0&&(i=d===":"),o>=n)return a(0,
d!==void 0);if(!(i&&d===":")){if(d==="."||d===",")break;if(i)return;o-=1}}const c=Math.min(n-o,6),u=Ht(e,o,c);if(u!==void 0){for(o+=c;Ar(e[o]);)o+=1;return a(u*
10**(6-c),o<e.length)}}r(Vd,"readClock");function ov(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.
test(e)?!1:qd(e)??Xd(e)??Zd(e)??e}r(ov,"plainScalar");const Yd=new Map([["str",e=>e],["null",()=>null],["bool",iv],["int",qd],["float",e=>Xd(e)??rv(e)],["timest\
amp",Zd]]);function iv(e){return/^(?:yes|true|on)$/i.test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}r(iv,"taggedBool");function rv(e){const t=e.replaceAll("\
_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?Ce(Number(t)):void 0}r(rv,"pythonFloat");function qd(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.
exec(e)??[],s=n.replaceAll("_","");if(t===void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,a)=>i*60n+BigInt(a),0n):o=BigInt(
/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),Ye(t==="-"?-o:o)}r(qd,"plainInt");function Xd(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return Ce(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.
exec(e);if(t)return Ce(+`${t[1]}Infinity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").
split("."),i=s.split(":").map(Number);i.push(+`${i.pop()??0}.${o}`);const a=i.reduce((c,u)=>c*60+u,0);return Ce(e.startsWith("-")?-a:a)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?Ce(Number(e.replaceAll("_",""))):void 0}r(Xd,"plainFloat");function Zd(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,a,c,u="",l,f,d,m]=t,h=r(k=>k.padStart(2,"0"),"pad"),g=`${n}-${h(s)}-${h(o)}`;if(!Mr(`${g}T${h(i??"0")}:${a??"00"}:${c??
"00"}`))return;if(i===void 0)return s.length+o.length===4?new W("date",g):void 0;const p=u.slice(0,6).padEnd(6,"0"),b=`${h(i)}:${a}:${c}${Number(p)===0?"":`.${p}`}`,
y=Number(d??0)*60+Number(m??0),w=f===void 0?"":`${f}${h(`${Math.floor(y/60)}`)}:${h(`${y%60}`)}`,$=l===void 0?w:"+00:00";return new W("datetime",`${g}T${b}${$===
"-00:00"?"+00:00":$}`)}r(Zd,"plainDate");const av=5e5,Nr=100,xr=100,cv="The file has more than 10,000 anchors, tags and aliases.",uv='Pass values with the input\
 "matrix" or "params_file".',Qd="Write it out, or use a matrix.",lv="The file has more than 600,000 keys, values, signs and line breaks.",fv='Remove the line "-\
--", or move what follows it to another file.',Mo=`The file is nested deeper than ${Nr} levels.`,dv=`${Oo("*")} An alias needs the anchor, such as &base, before\
 it.`,eh="Remove it, or put quotes around a text that begins with !.";class rt extends Error{static{r(this,"Refusal")}code;offset;hint;constructor(t,n,s,o){super(
n),this.code=t,this.offset=s,this.hint=o}}function th(e){const t=r((n,s,o,i)=>{const a=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:a,excerpt:e.excerpt(
a),...i&&{hint:i}}},"problem");try{const{documents:n,errors:s}=x_(e.text,{maxDepth:Nr,maxErrors:xr}),[o,i]=n,a=j_(s,e.text),c=a.find(({message:f})=>f.startsWith(
"Maximum call stack"));if(c)return{problems:[t("too-deep",Mo,c.pos[0])]};if(a.length>0){const f=hv(n),d=a.slice(0,xr).map(m=>{const h=L_(m,e.text,f);return t("y\
aml-syntax",D_(m),h,Bd(m,e.text,h))});return{problems:mv(d)}}if(!o)return{problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-doc\
ument","A file can contain only one YAML document; this is the start of a second one.",i.range?.[0]??0,fv)]};if(!o.contents)return{problems:[t("empty-file","The\
 file is empty.",0)]};const u=gv(e,o),l=u.read(o.contents,0);return u.problems.length>0?{problems:u.problems}:{tree:l,problems:[]}}catch(n){if(n instanceof vo){
const{of:s,offset:o}=n;return s==="levels"?{problems:[t("too-deep",Mo,o)]}:s==="parts"?{problems:[t("file-too-large",lv,o,uv)]}:{problems:[t("too-many-aliases",
cv,o,Qd)]}}if(n instanceof rt)return{problems:[t(n.code,n.message,n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[t("too-deep",Mo,0)]};throw n}}r(
th,"read_readYaml");function hv(e){const t=[];for(const n of e)(0,ye.YR)(n,{Scalar(s,{type:o,range:i}){(o===ye.X5.QUOTE_DOUBLE||o===ye.X5.QUOTE_SINGLE)&&t.push(
i?.[0]??0)}});return t.sort((n,s)=>n-s)}r(hv,"quotedTexts");function mv(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(s)?!1:(t.
add(s),!0)})}r(mv,"distinct");function pv(e){const t=new Map,n=new Map;return(0,ye.YR)(e,{Node(s,o){!(0,ye.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);const i=(0,ye.
Vj)(o)?t.get(o.source):void 0;(0,ye.Vj)(o)&&i&&n.set(o,i)}}),n}r(pv,"aliasTargets");function gv(e,t){const n=[];let s=0;const o=pv(t),i=r(m=>m?.range?.[0]??0,"o\
ffsetOf");function a(m,h,g=0){s++;const p=m?i(m):g;if(s>av)throw new rt("too-many-aliases","Aliases make the file too large to read.",p,Qd);if(h>Nr)throw new rt(
"too-deep",Mo,p);const b=e.at(p);return m!==null&&!(0,ye.Vj)(m)&&c(m),m===null?{kind:"scalar",at:b,value:null,textAt:b}:(0,ye.Vj)(m)?a(u(m),h+1):(0,ye.oP)(m)?{kind:"\
sequence",at:b,items:m.items.map(y=>a(y,h+1,p))}:(0,ye.jh)(m)?{kind:"mapping",at:b,members:f(m.items,h)}:l(m,b)}r(a,"read");function c(m){const{anchor:h,tag:g}=m;
if(h!==void 0&&!/^[\w-]+$/.test(h)){const y=`"&${h}" is not an anchor, whose name has only letters, digits, "-" and "_".`;throw new rt("yaml-syntax",y,i(m),Oo("\
&"))}const p=g===void 0||g==="!"||/^tag:yaml\.org,2002:(?:map|seq)$/.test(g);if((0,ye.jn)(m)||p)return;const b=g.replace("tag:yaml.org,2002:","!!");throw new rt(
"unknown-tag",`The tag ${b} is not supported.`,i(m),eh)}r(c,"checkMarks");function u(m){const h=o.get(m);if(h)return h;const g=`No anchor &${m.source} precedes \
this alias.`;throw new rt("unknown-alias",g,i(m),dv)}r(u,"resolved");function l(m,h){const g=m.type===ye.X5.BLOCK_LITERAL||m.type===ye.X5.BLOCK_FOLDED,p=g?e.text.
indexOf(`
`,m.range?.[0]??0)+1:0,b=g&&p>0?e.at(p):h,y=m.source??String(m.value??""),w=m.tag==="!"?void 0:m.tag?.replace("tag:yaml.org,2002:",""),$=m.type===ye.X5.PLAIN||m.
type===void 0,k=$?y:String(m.value??""),E=$?ov(y):k,S=w===void 0?E:Yd.get(w)?.(k);if(S===void 0){const O=m.tag?.replace("tag:yaml.org,2002:","!!"),N=Yd.has(w??"")?
`does not fit "${y}"`:"is not supported";throw new rt("unknown-tag",`The tag ${O} ${N}.`,i(m),eh)}if($&&w===void 0&&(y==="="||y==="<<")){const O=`"${y}" has a s\
pecial meaning in YAML.`;throw new rt("yaml-syntax",O,i(m),"Quote it.")}const _=q_(m,S,e.text,b.line);return{kind:"scalar",at:h,value:S,textAt:b,...$&&w===void 0&&
typeof S!="string"?{written:y}:{},..._&&{textLines:_}}}r(l,"scalar");function f(m,h){const g=[],p=new Map;for(const y of m){if((0,ye.jn)(y.key)&&y.key.source===
"<<"&&y.key.type===ye.X5.PLAIN){g.push(...d(a(y.value,h+1,i(y.key)),i(y.key)));continue}const $=a(y.key,h+1);if($.kind!=="scalar")throw new rt("yaml-syntax","A \
key must be text or a number.",i(y.key),Bd({},e.text,i(y.key)));const k=a(y.value,h+1,y.key?.range?.[2]??i(y.key)),E=Pd($.value),S=p.get(E);S&&n.length<xr&&n.push(
{code:"duplicate-key",message:`The key '${pt($.value)}' occurs a second time; the first is on line ${S.keyAt.line}.`,at:$.at,excerpt:e.excerpt($.at),hint:"Remov\
e one of them."}),p.set(E,{key:$.value,keyAt:$.at,node:k})}const b=new Map(g.map(y=>[Pd(y.key),y]));for(const[y,w]of p)b.set(y,w);return[...b.values()]}r(f,"mem\
bers");function d(m,h){if(m.kind==="mapping")return m.members;const g=m.kind==="sequence"?m.items:[];if(m.kind!=="sequence"||!g.every(p=>p.kind==="mapping"))throw new rt(
"yaml-syntax","The merge key << needs a mapping or a list of mappings.",h);return g.toReversed().flatMap(({members:p})=>p)}return r(d,"mergedMembers"),{problems:n,
read:r((m,h)=>a(m,h),"read")}}r(gv,"treeReader");const bv=1024*1024,Ir=160;function Ao(e,t){const n=[0];for(let c=e.indexOf(`
`);c>=0;c=e.indexOf(`
`,c+1))n.push(c+1);const s=r(c=>(n[c]??e.length+1)-1,"endOf"),o=yv(e),i=r(c=>nh(o,c),"pairsBefore");return{text:e,file:t,at(c){const u=Math.max(1,nh(n,c+1)),l=n[u-
1]??0;return{file:t,line:u,column:c-l-(i(c)-i(l))+1}},line:r(c=>[n[c-1]??e.length,s(c)],"line"),excerpt({line:c,column:u}){const l=n[c-1]??e.length,f=Math.max(0,
u-1-Ir/2),d=a(l,f),m=[...e.slice(d,Math.min(s(c),d+2*Ir)).replace(/\r$/,"")].slice(0,Ir),h=m.slice(0,u-1-f).map(g=>g==="	"?"	":" ");return`${m.join("")}
${h.join("")}^`}};function a(c,u){const l=i(c);let f=c+u;for(let d=-1;d!==i(f)-l;)d=i(f)-l,f=c+u+d;return/[\udc00-\udfff]/.test(e[f]??"")&&f++,Math.min(f,e.length)}}
r(Ao,"source_sourceOf");function yv(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}r(yv,"surrogatePairs");function nh(e,t){
let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;(e[o]??0)<t?n=o+1:s=o}return n}r(nh,"countBelow");const wv=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function $v(e,t){const n=r((i,a,c=1,u)=>({problems:[{code:i,message:a,at:{file:t,line:c,column:1},...u&&{hint:u}}]}),"refuse");if(e.byteLength>bv){const i=e.byteLength.
toLocaleString("en-US");return n("file-too-large",`The file has ${i} bytes; a definition has at most 1 MiB.`)}let s;try{s=new TextDecoder("utf-8",{fatal:!0}).decode(
e)}catch{return n("not-utf8","The file is not UTF-8 text.",kv(e),"Save it as UTF-8.")}const[o]=wv.exec(s)??[];if(o!==void 0){const{line:i}=Ao(s,t).at(s.indexOf(
o)),a=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),c=`The file has the character U+${a}, which YAML does not allow.`;return n("control-chara\
cter",c,i,`If it is intended, write "\\u${a}" in double quotes.`)}return{text:s.replace(/\r(?!\n)/g,`
`),problems:[]}}r($v,"decodeDefinition");function kv(e){let t=1;for(let n=0;n<e.length;t++){const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder(
"utf-8",{fatal:!0}).decode(o)}catch{return t}n+=o.length+1}return t}r(kv,"firstBadLine");function $e(e){switch(e.kind){case"scalar":return e.value;case"sequence":
return e.items.map($e);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,$e(n)]))}}r($e,"nodeValue");function Cr(e){switch(e.kind){case"scalar":return e.
written===void 0||e.value===null||Sv(e.written)?e.value:e.written;case"sequence":return e.items.map(Cr);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[
t,Cr(n)]))}}r(Cr,"valueAsWritten");const Sv=r(e=>/^(?:0|-?[1-9]\d*)$/.test(e),"isUsualNumber"),Kt=r(e=>e.kind==="scalar"&&typeof e.value=="string","isText"),at=r(
e=>e.kind==="scalar"&&e.value===null,"isNothing"),sh=r(e=>e.kind==="sequence"&&e.items.every(Kt),"isListOfTexts"),Ev={date:"date",datetime:"time",int:"number",float:"\
number"};function Qe(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;if(t===null)return"nothing";if(typeof t==
"boolean")return`the boolean ${t?"true":"false"}`;if(typeof t=="number")return`the number ${t}`;if(typeof t=="string")return"text";if(!(t instanceof W))return"a\
 value of another type";const n=Ev[t.tag];return n===void 0?"a value of another type":`the ${n} ${e.written??String(t.v)}`}r(Qe,"kindName");const Rr=r(e=>oh(e,{
isAsWritten:!1}),"readInputText"),Lr=r(e=>oh(e,{isAsWritten:!0}),"readInputAsWritten");function oh(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?
Qw(e):vu(e)}}catch(u){if(!(u instanceof SyntaxError))throw u;/^\s*[[{]\s*["[{]/.test(e)&&(n=u.message)}const{tree:s,problems:o}=th(Ao(e,"input"));if(s)return{value:t?
Cr(s):$e(s)};if(n!==void 0)return{error:n};const[i]=o,a=i?.at?` (line ${i.at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(/: ".*/s,"").replace(
/^The file/,"It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${a}`}}r(oh,"readText");const No=336*3600,Ee={project_id:{form:"text",about:"Project that run\
s the Batch job."},region:{form:"text",about:"Region of the Batch job, e.g. `us-central1`."},gcs_bucket:{form:"text",about:"Bucket for the files and results of \
the job; it must exist."},credentials_path:{form:"text",about:"Key file on the runner, for the requests of this job only. Workload identity needs no key."},machine_type:{
property:"machineType",form:"text",pattern:pe.machineType,expected:"a machine type such as e2-standard-4",isOfTemplate:!0},max_parallel_tasks:{property:"maxPara\
llelTasks",form:"whole",min:1,max:5e3,about:"Number of tasks of the job that run at the same time, unless its strategy sets `max-parallel`."},cpu_count:{form:"n\
umber",min:.1,max:416},cpu_milli:{form:"whole",min:100,max:416e3,input:"cpu_count",about:"Thousandths of a vCPU reserved for each task; see `cpu_count`."},memory_mb:{
property:"memoryMib",form:"whole",min:128,max:3e7},min_cpu_platform:{property:"minCpuPlatform",form:"text",isOfTemplate:!0},boot_disk_size_gb:{property:"bootDis\
kGb",form:"whole",min:30,max:65536,isOfTemplate:!0},boot_disk_type:{property:"bootDiskType",form:"text",isOfTemplate:!0},disks:{form:"mapping",about:"Additional\
 disks of each VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its path."},mounts:{form:"mapping",about:"\
Buckets and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://server/export`, with `:rw` at the end fo\
r write access ([files.md](files.md#mounts))."},gpu_count:{form:"whole",min:0,max:16},gpu_type:{form:"text"},install_gpu_drivers:{property:"installGpuDrivers",form:"\
boolean"},preemptible:{form:"boolean",input:"provisioning_model",about:"The same as `spot`.",isOfTemplate:!0},spot:{form:"boolean",input:"provisioning_model",about:"\
Spot machines: cheaper, but can be preempted at any time.",isOfTemplate:!0},provisioning_model:{form:"text",isOfTemplate:!0},max_preemptions:{form:"whole",min:1,
max:11,isOfTemplate:!0},fallback:{form:"entries",isOfTemplate:!0},fallback_after:{form:"text"},on_out_of_memory:{form:"entries",isOfTemplate:!0},start_early:{form:"\
text"},expected:{form:"text",about:"How long the tasks of the job take together, such as `5m`, for jobs that need it and start early ([machines.md](machines.md#\
start-early)). Earlier runs count more, with `history`."},image:{property:"image",form:"text",pattern:pe.image,expected:"the address of an image, such as us-doc\
ker.pkg.dev/my-project/images/etl:1",example:"us-docker.pkg.dev/my-project/images/etl:1"},requirements:{form:"list"},cache:{property:"cache",form:"boolean"},env:{
form:"mapping",input:"env_vars",about:"Environment variables of the tasks."},secrets:{form:"mapping",about:"Environment variables from Secret Manager: a variabl\
e and `SECRET`, `SECRET:VERSION` or the full name."},needs_artifacts:{form:"jobs",about:"Needed jobs whose artifacts the tasks find in `$NEEDS_ARTIFACTS_DIR`, o\
r `true` for all of them ([files.md](files.md#artifacts))."},service_account:{property:"serviceAccount",form:"text",pattern:pe.serviceAccount,expected:"the e-ma\
il of a service account",input:"batch_service_account",example:"tasks@my-project.iam.gserviceaccount.com",about:"Service account of the VMs."},network:{property:"\
network",form:"text",isOfTemplate:!0},subnetwork:{property:"subnetwork",form:"text",isOfTemplate:!0},no_external_ip:{property:"noExternalIp",form:"boolean",isOfTemplate:!0},
tags:{property:"tags",form:"list"},labels:{form:"mapping",about:"Labels of the Batch job and its VMs."},priority:{property:"priority",form:"whole",min:0,max:99},
timeout_seconds:{form:"whole",min:1,max:No,input:"task_timeout",about:"Maximum duration of a task, in seconds."},retry_count:{property:"maxRetries",form:"whole",
min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a machine failure."},zones:{property:"zones",form:"list",about:"\
Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"reservation",form:"text",pattern:pe.reservation,expected:"a nam\
e, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},instance_template:{property:"instanceTemplate",form:"text"},image_streaming:{
property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{form:"text"},placement:{property:"placement",form:"text",pattern:/^collocated$/i,
expected:"COLLOCATED"}},_v={image:Ee.image,env:Ee.env,environment:Ee.env,needs_artifacts:Ee.needs_artifacts},vv=r(e=>ih((t,n)=>rh(e,n.input??t,n)),"plainInputs"),
Ov=r((e,t)=>ih((n,s)=>rh(e,n,s)??t[s.property]),"plainArguments");function ih(e){const t=Object.entries(Ee).flatMap(([n,s])=>"property"in s?[[s.property,e(n,s)]]:
[]);return Object.fromEntries(t)}r(ih,"eachPlain");function rh(e,t,n){switch(n.form){case"text":return n.pattern?e.matching(t,n.pattern,n.expected??""):e.text(t);case"\
whole":return e.integer(t,n);case"boolean":return e.boolean(t);case"list":return e.list(t)}}r(rh,"fieldOf");const jr=["STANDARD","SPOT","FLEX_START","RESERVATIO\
N_BOUND"];function Tv(e,t){const n=e.text("cpu_count"),s=n===void 0?void 0:Math.round(Number(n)*1e3),{min:o,max:i}=Ee.cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse(
"cpu_count",`must be a number of vCPUs from ${o/1e3} to ${i/1e3}; got "${n}"`);const a={...vv(e),requirements:t.split(`
`).map(c=>c.trim()).filter(c=>c&&!c.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...Ee.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:Mv(e),registryUsername:e.text("registry_username"),registryPassword:Av(e),provisioningModel:e.choice("provisioning_model",jr),maxPreemptions:e.integer(
"max_preemptions",Ee.max_preemptions),fallback:ch(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",ah)??900,startEarly:e.choice(
"start_early",Pr),onOutOfMemory:e.text("on_out_of_memory")==="next"?"next":ch(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration(
"task_timeout",Ee.timeout_seconds)??6*3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("\
skip_default_labels")};return xv(e,a),a}r(Tv,"machineInputs");function Mv(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,
Math.max(0,s)).trim();o===""?e.refuse("mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} tw\
ice`):t.set(o,n.slice(s+1).trim())}return t}r(Mv,"mountsIn");const Pr=["never","auto","always"],ah={min:1,max:48*3600};function ch(e,t,n){const s=e.text(t);if(s===
void 0)return;const o=Rr(s),i=`Write for example ${t}: '[{machine_type: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,
i);return}const{value:a}=o,c=Array.isArray(a)?a:void 0,u=c?.flatMap(l=>l instanceof Map?[l]:[]);if(u&&u.length===c?.length)return u;e.refuse(t,`must be ${n}`,i)}
r(ch,"overridesOf");function Av(e){const t=e.text("registry_password");if(t===void 0||pe.secretVersion.test(t))return t;e.refuse("registry_password","must be pr\
ojects/P/secrets/S/versions/V, a secret of Secret Manager")}r(Av,"registryPasswordOf");function Dr(e){if(!pe.environmentName.test(e))return`has the invalid vari\
able name '${e}'`;if(pe.reservedName.test(e))return`sets ${e}, which ${e.startsWith("BATCH_")?"Batch":"the task runner"} sets itself`}r(Dr,"variableMistake");function Nv(e){
if(pe.environmentName.test(e))return;const t=e.replace(/^export\s+/,"").replace(/[^A-Za-z0-9_]/g,"_");return pe.environmentName.test(t)?`Write ${t}=VALUE.`:"Nam\
es have letters, digits and underscores, and do not begin with a digit."}r(Nv,"nameHint");function xv(e,t){for(const[n,s]of[["env_vars",t.env],["secrets",t.secrets]])
for(const o of s.keys()){const i=Dr(o);i&&e.refuse(n,i,Nv(o))}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:
["gpu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}r(xv,"checkNames");const uh=/[\u0000-\u001f\u007f]/,Iv=r(e=>[...e].filter(([,t])=>!uh.test(t)),"s\
pecVariables"),Cv=r(e=>[...e].filter(([,t])=>uh.test(t)),"filedVariables");function Rv(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.
mapping(s)??[]){const a=Dr(o);a&&e.refuse(s,a),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}\
, which no variable can hold`);return n}r(Rv,"environmentOf");function Lv(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],
`sets ${s}, and so does the plain environment`)}r(Lv,"checkSecretNames");const ct=r(e=>"bucket"in e,"isBucket"),jv=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,lh="\
/mnt/disks",Pv='For example /mnt/disks/data: letters, digits, ".", "_" and "-" between slashes.',Dv=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,Uv=/[;&|`$<>"'\\\s*?]/,
Bv=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,Fv="gs://bucket/folder or nfs://server/export";function Wv(e,t,n){const s=[];for(const[o,i]of e){const a=o.replace(/\/+$/,
""),c=[...t,...s.map(l=>l.path)].find(l=>Gv(a,l)),u=Hv(a,i);!a.startsWith(`${lh}/`)||!jv.test(a)?n(`has the path '${o}', which is not below ${lh}/`,Pv):c!==void 0?
n(`has the path '${a}', where '${c}' is already`,"Neither can be inside the other."):typeof u=="string"?n(`has '${i}' for ${a}, which ${u}`):s.push(u)}return s.
toSorted((o,i)=>Number(ct(i.source))-Number(ct(o.source)))}r(Wv,"mountsOf");const Gv=r((e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`),"isNested");
function Hv(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(":rw"),i=o?n.slice(0,-3):n,a=s.find(l=>!Bv.test(l));if(a!==void 0)return`has the opti\
on '${a}', which is not --name or --name=value`;const c=[i,...s].find(l=>/:r[ow]$/i.test(l))?.slice(-3);if(c!==void 0)return`has '${c}'; only ':rw' is allowed, \
directly after the address, and without it the mount is read-only`;const u=Kv(i);return typeof u=="string"?u:!ct(u)&&s.length>0?"has options, which only buckets\
 can have":{path:e,source:u,isWritable:o,options:s}}r(Hv,"mountOf");function Kv(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.exec(e)??[];if(t===void 0)return`\
is not ${Fv}, with :rw at the end for write access`;if(Uv.test(s))return"has white space or a special character in its path";if(s.split("/").some(o=>o===".."||o===
"."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return pe.bucket.test(n)?{bucket:n,folder:o}:`has the invalid bucket na\
me '${n}'`}return Dv.test(n)?s.length>1?{server:n,export:s}:"has no export; write for example nfs://10.0.0.2/share":`has the invalid server name or address '${n}\
'`}r(Kv,"mounts_sourceOf");const fh=r(e=>ct(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,"sourceText"),dh=r(({isWritable:e})=>e?
"roles/storage.objectUser":"roles/storage.objectViewer","roleOf");function Jv({path:e,source:t,isWritable:n,options:s}){return ct(t)?{gcs:{remotePath:t.folder===
""?t.bucket:`${t.bucket}/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},
mountPath:e}}r(Jv,"volumeOf");const xo=["provisioning_model","spot","preemptible"],hh=168*3600;function mh(e,t){const n=e.boolean("spot")??e.boolean("preemptibl\
e"),s=e.text("provisioning_model"),o=jr.find(i=>i===s?.toUpperCase());return s!==void 0&&o===void 0&&e.refuse("provisioning_model",`must be one of ${jr.join(", ")}\
; got ${JSON.stringify(s)}`),o!==void 0&&n!==void 0&&n!==(o==="SPOT")&&e.refuse("provisioning_model",`is ${o}, but spot or preemptible is ${n}`,"Remove one of t\
hem."),o??(n===void 0?t.provisioningModel:n?"SPOT":"STANDARD")}r(mh,"provisioningModelOf");function zv(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer(
"max_preemptions",Ee.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const a=n!=="STANDARD"&&!xo.some(c=>e.has(c));
return(i!==void 0||a&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}r(zv,"\
maxPreemptionsOf");const ph=r(e=>`${e} is only available with the provisioning model SPOT or FLEX_START`,"onlySpot");function Vv(e,t){we.withoutStandard.test(t)&&
e.refuseEither(["max_preemptions"],`does not fit: ${ph(t)}`)}r(Vv,"checkStandard");function Yv(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==
void 0&&t.reservation!=="NO_RESERVATION",i=[...xo,"machine_type"];n==="SPOT"&&we.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot\
 machines of type ${s}`),n==="STANDARD"&&we.withoutStandard.test(s)&&e.refuseEither(i,`does not fit: ${ph(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&
e.refuseEither(xo,"needs reservation when it is RESERVATION_BOUND","Name the reservation."),n==="FLEX_START"&&qv(e,t,o)}r(Yv,"checkProvisioning");function qv(e,t,n){
const{machineType:s}=t;if(t.gpu===void 0&&!we.flexStart.test(s)){const o=[...xo,"machine_type"];Bi(s)?e.refuseEither(o,`does not fit: FLEX_START is only for mac\
hines with GPUs and for H4D, not for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not known to have GPUs`)}t.taskTimeoutSeconds>hh&&e.refuseEither(["timeou\
t_seconds"],`is ${t.taskTimeoutSeconds} s; tasks on FLEX_START machines run for at most 7 days`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be c\
ombined with the provisioning model FLEX_START"),n&&e.refuseEither(["reservation"],"cannot be combined with the provisioning model FLEX_START","Remove it.")}r(qv,
"checkFlexStart");const gh="/opt/gcp-batch-workflow",bh=[50001,50002,50003,50004,50006],ls=1e5,Io=5e3,Xv=1e6,Et=r((e,t)=>Math.min(e.parallelism||Io,t,Io),"tasks\
AtATime"),Zv="started-early",Qv=120,eO=10;function Ur(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:$h(s.image)}:s,i={...q1(t,e.identity,
e.skipDefaultLabels),...e.early&&{[Zv]:"true"}},a=yh(o,e.early),c=Ue(o),u={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},taskGroups:[{taskCount:String(
e.taskCount),parallelism:String(e.parallelism??Et(t,e.taskCount)),...c.tasksPerVm!==void 0&&{taskCountPerNode:String(c.tasksPerVm)},taskSpec:{maxRunDuration:`${tO(
o,e.early)}s`,maxRetryCount:a,...a>0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...bh]}}]},...nO(c),environment:{variables:{...Object.
fromEntries(Iv(o.env)),[ju]:e.jobUri,...e.early&&{[E0]:e.early.prepareUri},...!o.imageStreaming&&{[_0]:gh}},...o.secrets.size>0&&{secretVariables:Object.fromEntries(
o.secrets)}},...oO(o),runnables:[{displayName:t.job.id.slice(0,63),container:iO(o,n)}]}}],allocationPolicy:rO(o,i),logsPolicy:{destination:"CLOUD_LOGGING"}};return{
...u,labels:{...i,[$t.spec]:At(JSON.stringify(u)).slice(0,32)}}}r(Ur,"batchJobSpec");function tO(e,t){const n=e.taskTimeoutSeconds;if(!t)return n;const s=n+t.waitSeconds+
Uu+Qv;return e.provisioningModel==="FLEX_START"?Math.min(s,hh):s}r(tO,"batch_job_longestRun");function yh({maxRetries:e,provisioningModel:t},n){return n&&t==="S\
POT"&&e>0?Math.min(e+1,eO):e}r(yh,"retriesOf");function nO({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(
e)},...t!==void 0&&{memoryMib:String(t)}}}}r(nO,"computeResource");const wh="mirror.gcr.io/",Br=r(e=>e.startsWith(wh),"hasOtherImage"),$h=r(e=>Br(e)?`docker.io/${e.
slice(wh.length)}`:e,"otherImage");function sO(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,o={...s?.variables,[Pu]:t},i={...n.taskSpec,environment:{...s,
variables:o}};return{...e,taskGroups:[{...n,taskSpec:i}]}}r(sO,"withJobKey");function oO({disks:e,mounts:t}){const n=[...e.map(s=>({deviceName:Td(s),mountPath:s.
path})),...t.map(Jv)];return n.length>0&&{volumes:n}}r(oO,"volumesOf");function iO(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-workflow:${gh}`],...e.disks.
map(({path:o})=>`${o}:${o}`),...e.mounts.map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"python3",commands:["-c",t.loader,
t.archive],...s.length>0&&{volumes:s},...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}r(iO,"co\
ntainer");function rO(e,t){const n=e.network!==void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>
0?e.zones.map(o=>`zones/${o}`):[`regions/${e.region}`]},instances:[{...s===void 0?{policy:aO(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],
...e.serviceAccount&&{serviceAccount:{email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},
...e.subnetwork!==void 0&&{subnetwork:e.subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{
placement:{collocation:e.placement.toUpperCase()}}}}r(rO,"allocationPolicy");function aO(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==
void 0;return{machineType:e.machineType,...e.minCpuPlatform!==void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&
{image:"batch-debian"},...e.bootDiskType!==void 0&&{type:e.bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.
disks.map(s=>({deviceName:Td(s),newDisk:{type:s.type,sizeGb:String(s.sizeGb)}}))},...t&&!fn(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},
...e.reservation!==void 0&&{reservation:e.reservation}}}r(aO,"instancePolicy");const cO=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
uO=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,lO=/\b404\b|not exist|not found/i,fO=300,dO="An NFS server must be reachable fr\
om the network of the VMs (firewall: TCP 2049 and 111), and must export to them.";function hO({machine:e},t){const{mounts:n}=e,s=n.length>0?t.find(f=>cO.test(f)):
void 0;if(s===void 0)return;const o=n.filter(({source:f})=>ct(f)&&s.includes(f.bucket)),a=(o.length>0?o:n).flatMap(f=>ct(f.source)?[{bucket:f.source.bucket,role:dh(
f)}]:[]).map(({bucket:f,role:d})=>`gcloud storage buckets add-iam-policy-binding gs://${f} --role=${d} --member=VMS`),u=`The VM could not mount ${n.map(({path:f,
source:d})=>`${fh(d)} at ${f}`).join(", ")}.`;if(uO.test(s)&&a.length>0){const f=`The VMs' service account lacks a role. Run: ${a.join("; ")}.`;return{name:"Mou\
ntRefused",message:u,hint:f}}if(lO.test(s))return{name:"MountFailed",message:u,hint:'Check "mounts": it does not exist.'};const l=n.some(({source:f})=>!ct(f))?`\
Check "mounts". ${dO}`:'Check "mounts".';return{name:"MountFailed",message:`${u} The VM's log: ${s.trim().slice(0,fO).replace(/\.$/,"")}.`,hint:l}}r(hO,"mountFa\
ilure");const Jt="ImageNotStarted",mO=[[/exec format error/i,{name:Jt,message:"The image is built for a different CPU architecture than that of the VM.",hint:"B\
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
The command in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function pO(e){for(const[
t,n]of mO)if(e.some(s=>t.test(s)))return n}r(pO,"startFailure");const _n={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the\
 VMs.",hint:'Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},gO=[[/Limit: 0(?:\.0+)?(?![\d.])/,
"The project has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max\
_parallel_tasks", or request more of this quota.'],[/(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,'Use smaller boot disks, disks of another type, or fewer at a\
 time ("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.'],[/GPUS|NVIDIA|TPU/,'Lower "max_parallel_tasks", u\
se another GPU or region, or request more of this quota (GPUs also count toward GPUS_ALL_REGIONS).']],Fr={name:"NoCapacity",message:"The zones have no more mach\
ines of this type.",hint:'Try another "machine_type", "region" or "provisioning_model", or more "zones".'},bO={name:"ExternalIpForbidden",message:"A policy of t\
he organization forbids VMs with an external IP address.",hint:'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that\
 has Private Google Access.'},yO={name:"ImageForbidden",message:"A policy of the organization forbids Batch's VM images.",hint:'Ask for the project "batch-custo\
m-image" to be added to constraints/compute.trustedImageProjects.'},wO={name:"NoAgentContact",message:"The VM started, but its agent never reached Batch.",hint:"\
Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without an external IP address, the subnetwork needs Private \
Google Access."},kh={name:"PolicyViolated",message:"A policy of the organization forbids such VMs.",hint:'The text names the constraint. Ask the administrator o\
f the organization for an exception for the project, or use an "instance_template" that satisfies it.'},Sh={name:"NoServiceAccount",message:"The service account\
 of the VMs does not exist.",hint:'Check the input "batch_service_account".'},Eh={name:"ServiceAccountMismatch",message:"The instance template and the job name \
different service accounts for the VMs.",hint:'Set "batch_service_account" to the service account of the template, or remove it from the template.'},_h={name:"M\
achineNotOffered",message:"The region or the zones do not offer what the job requests.",hint:'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" aga\
inst "region" and "zones": gcloud compute machine-types list, gcloud compute accelerator-types list.'},vh={name:"PermissionDenied",message:"Compute Engine refus\
ed the VMs: a permission of the project or of Batch's service agent is missing.",hint:"The text names the permission. Ask the administrator of the project for i\
t; Batch's service agent (service-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent."},Oh={name:"NoNetwork",message:"The \
network or the subnetwork of the VMs does not exist, or Batch may not use it.",hint:`Check "network" and "subnetwork"; for a shared VPC, Batch's agent and the V\
Ms' account need roles/compute.networkUser in the host project.`},Th={name:"InvalidMachine",message:"Compute Engine refused the requested machine.",hint:"The te\
xt says what is wrong; it comes from the inputs or from runs-on.with of this job."},$O={name:"ApiDisabled",message:"An API that Batch needs is not enabled in th\
e project.",hint:"Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT"},kO={name:"NotScheduled",message:"\
Batch could not schedule the job in time.",hint:'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_par\
allel_tasks".'},Mh={name:"ServiceFailed",message:"Compute Engine failed when Batch requested machines.",hint:"Run the job again. If it happens again, see https:\
//status.cloud.google.com."},SO=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,_n],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
Fr],[/constraints\/compute\.vmExternalIpAccess\b/i,bO],[/constraints\/compute\.trustedImageProjects\b/i,yO],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
kh],[/\bNo VM has agent reporting\b/i,wO],[/service account specified in the instance template .* doesn't match/i,Eh],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
Sh],[/\bAPI has not been used in project\b/,$O],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,Oh],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
_h],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,vh],[/\b(?:Internal error|backendError|Please try again)\b/i,Mh]],EO=[[/QUOTA/,_n],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
Fr],[/SERVICE_ACCOUNT_MISMATCH/,Eh],[/SERVICE_ACCOUNT/,Sh],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,_h],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,vh],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
kh],[/NETWORK/,Oh],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,Mh],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,Th]],_O=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
vO={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. The values that it names come from the inputs or from runs-o\
n.with of this job."};function Ah(e){const t=m_(e),n=SO.find(([s])=>s.test(e))?.[1]??(t&&EO.find(([s])=>s.test(t.code))?.[1]);return n===_n?{..._n,hint:OO(e)}:n||
(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(e)?kO:/non-retryable information/.test(e)?Th:t||_O.test(TO(e))?vO:void 0)}r(Ah,"meaningOf");function Wr(e){
const{name:t=""}=Ah(e)??{};return t===_n.name||t===Fr.name}r(Wr,"refusesMachines");const OO=r(e=>gO.find(([t])=>t.test(e))?.[1]??_n.hint??"","quotaHint"),TO=r(e=>e.
replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g," "),"withoutNames");function fs(e){for(const t of e.events.toReversed()){if(h_(t)===
"RUNNING"||Ed(t))return;const n=Wt(t),s=n===""?void 0:Ah(n);if(s)return{meaning:s,event:t,news:n}}}r(fs,"jobTrouble");const Nh=50005,MO={5e4:{name:"Unknown",message:"\
The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch's agent."},50001:{name:"Preempted",message:"Com\
pute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provision\
ing_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.",hint:`Run the job a\
gain. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork needs Private Google Access; and the VMs' servic\
e account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.`},50003:{name:"VmReboot\
ed",message:"The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"The VM and the task stopped responding.",hint:'\
Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50006:{name:"VmRecreated",message:"Compute Engine r\
ecreated the VM while the task ran.",hint:"Run the job again."}},AO='Run the job again. If it happens again, give the tasks more memory ("machine_type", "memory\
_mb"). Other tasks of this run worked, so no role and no network setting is missing.',Co=r(({events:e})=>e.findLast(({exitCode:t})=>t!==void 0),"lastExit");function NO(e,t,n){
const s=n&&Co(n);if(n?.state==="SUCCEEDED")return{exitCode:0,...s&&{news:Wt(s)}};if(s?.exitCode!==void 0)return{exitCode:s.exitCode,news:Wt(s)};const i=e.events.
toReversed().flatMap(a=>Ed(a)??[]).find(a=>a.index===t);return i?{exitCode:i.exitCode,news:Wt({description:i.description,atMs:0})}:{}}r(NO,"task_failure_endOf");
function xO(e){const{planned:t,job:n,index:s,task:o,evidence:i={}}=e,{exitCode:a,news:c}=NO(n,s,o);if(a===void 0)return IO(t,n,o);if(a===Nh)return xh(t);const u=MO[a];
if(!u)return ds({meaning:Ih(a,t,i),planned:t,exitCode:a});const l=a===50002&&i.isRoleProved?{...u,hint:AO}:u;return ds({meaning:l,planned:t,exitCode:a,...c&&{news:c}})}
r(xO,"explainTask");function xh(e){const t={name:Fu,message:`The task exceeded its time limit (${e.machine.taskTimeoutSeconds} s).`,hint:'Raise "task_timeout" (\
runs-on.with: timeout_seconds), or give each combination less work.'};return ds({meaning:t,planned:e,exitCode:Nh})}r(xh,"overTime");function IO(e,t,n){const s=fs(
t);if(s&&s.meaning.name!=="NeverRan")return ds({meaning:s.meaning,planned:e,news:s.news});const o=s?.news??t.events.toReversed().map(Wt).find(Boolean),i="Check \
the events of the Batch job: gcloud batch jobs describe.",a=n?.events.some(({taskState:f})=>f==="RUNNING")??!1,c=`Batch ended the job as ${t.state}.`,l={...a?{name:"\
StoppedWithJob",message:`The task was stopped; ${c}`}:{name:"NeverRan",message:`The task never ran; ${c}`},hint:s?.meaning.hint??(o?"":i)};return ds({meaning:l,
planned:e,...o&&{news:o}})}r(IO,"withoutExit");function ds(e){const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Bu.setup?"setup":"batch",stagePath:[],
name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Hr(t.hint,n)}}}r(ds,"failure");function CO(e,t,n){
const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&o!=="ImageNotStarted")return e;const i=Ih(s,t,n),a=i.hint&&Hr(i.hint,t);return{...e,name:i.name,message:i.
message,...a&&{hint:a}}}r(CO,"explainedByLog");const RO=/(?:^· |\] )cannot run: (.+)$/,LO=new Set([125,126,127,255]);function Ih(e,t,n){const{hasBegun:s,lines:o=[]}=n,
i=`The task ended with exit code ${e} without writing its result.`,a=s?o.flatMap(l=>RO.exec(l)?.[1]??[]).at(-1):void 0;if(a!==void 0)return{name:"NoResult",message:a};
const c=s?void 0:hO(t,n.jobLines??o)??pO(o);if(c)return{...c,message:`${c.message} ${i}`};if(LO.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${jO[e]??
""}`.trim(),hint:Gr};if(e===137)return{name:"Killed",message:i,hint:'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or\
 "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"A native library in the image crashed (segmentation fault or abort). Try another versi\
on of it, or another image; too little memory can also be the cause."};if(e===0||e===Bu.setup||s)return{name:"NoResult",message:e===0?"Batch reports the task as\
 a success, but it wrote no result.":i,hint:PO(t,n)};const u=n.isRoleProved?Gr:`${Gr} If it did start, ${Ch(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i}\
 It printed nothing.`,hint:u}:{name:"NoResult",message:i,hint:u}}r(Ih,"endingOf");const jO={125:"Docker could not start the container.",126:"The command in the \
image cannot be executed.",127:"The image does not have the command.",255:"The image is most likely built for another CPU architecture (exec format error)."},Gr=`\
Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machine\
s), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs' service account must be able to pull it; run: gcloud projects add-iam-policy-bindi\
ng PROJECT --role=roles/artifactregistry.reader --member=VMS.`,Ch=r(({machine:e})=>`the VMs' service account may not write to the bucket; run: gcloud storage bu\
ckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --member=VMS, with the condition in docs/google-cloud-setup.md (and, for the la\
st lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`,"roleHint");function PO(e,{isRoleProved:t}){
return t?'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory, disk), or the connection to Cloud Storage was lost\
. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.':`Most likely ${Ch(e)}`}r(PO,"noResultHint");const Hr=r((e,{machine:t})=>{
const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).replaceAll(/\bPROJECT\b/g,()=>t.
projectId)},"withNames"),hs=r(e=>bh.some(t=>t===e?.exitCode),"isMachineFailure"),Ro=20;function DO(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.
strategy.failFast||cs(n)||n.view.state!=="FAILED"||s?.state==="SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}r(DO,"isStoppedWithJob");function UO({
combinations:e,terms:t},n,s){if(n.length===e.length)return;const o=t.round>=Ro;for(const i of n){const a=s.get(i);if(!a?.outcome)continue;if(!o){s.set(i,{...a,again:{
cause:"stopped",terms:t}});continue}const c={origin:"batch",stagePath:[],name:"NeverRan",message:BO,hint:FO},u={name:c.name,message:c.message};s.set(i,{outcome:{
...a.outcome,failure:c},errors:u})}}r(UO,"markStopped");const BO=`Never started: in ${Ro} further rounds Batch ended the job each time another combination faile\
d, before this one could end.`,FO='Fix the failing combinations, or raise "max-parallel" so that more of them run in each round.';function xt(e,{cause:t,terms:n}){
switch(t){case"stopped":return n.round<Ro?{...n,round:n.round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"wait\
ed":return Lh(e,n,{...n.rung,fallback:n.rung.fallback+1});case"memory":return Lh(e,n,{...n.rung,memory:n.rung.memory+1})}}r(xt,"nextTerms");const Rh=r((e,t)=>xt(
e,{cause:"refused",terms:t})!==void 0,"movesOn"),Lh=r((e,t,n)=>Zn(e,n)&&{...t,rung:n,isSecondStart:!1,round:0},"on"),WO=new Set([125,126]),GO=1;function HO(e){const{
part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||cs(t)||t.view.state==="CANCELLED"&&!t.isEmptied||o===void 0||t.writing.has(n)?!1:WO.has(
o)?!0:o===GO&&Br(t.planned.machine.image)&&!e.isRoleProved}r(HO,"getsSecondStart");const KO=new Set([137,143,50004,void 0]),JO=["NoCapacity","QuotaExceeded","No\
tScheduled"],zO=50002;function jh({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:a}){const c=e.planned.combinations[n];if(!c)return{};const u=e.combinations[n]?.
outcome?.attempts??0,l=Math.max(i?.outcome?.attempts??0,u+ZO(o)),f={combination:c,index:n,attempts:l,warnings:[]},d=(i?.artifacts||i?.log)&&{stored:i.stored,...i.
artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},m=o&&Co(o)?.exitCode,h=i?.outcome?.status==="CANCEL"||KO.has(m);if(VO(t)&&(o?.state!=="FAILED"||h))return i?.
outcome?.status==="CANCEL"?{...i,outcome:{...i.outcome,attempts:l}}:{outcome:{...f,status:"CANCEL"},...d};const g=xO({planned:t.planned,job:t.view,index:s,...o&&
{task:o},evidence:{isRoleProved:a}}),p=YO({part:t,task:s,failure:g,isRoleProved:a});return{outcome:{...f,status:"FAILED",failure:g},errors:{name:g.name,message:g.
message},...d,...p&&{again:{cause:p,terms:t.terms}}}}r(jh,"withoutResult");const VO=r(e=>cs(e)||e.view.state==="CANCELLED"&&!e.isEmptied||e.view.state==="DELETI\
ON_IN_PROGRESS","wasCancelled");function YO(e){const{part:t,failure:n}=e;if(HO(e))return"unstarted";if(!cs(t))return hs(n)?XO(t,n)?"memory":"lost":t.runningMs===
void 0&&qO(n)?"refused":void 0}r(YO,"causeOf");const qO=r(({name:e,exitCode:t})=>t===void 0&&JO.includes(e),"isRefusal"),XO=r(({planned:e,terms:t},{exitCode:n})=>n===
zO&&t.rung.memory>0&&xt(e,{cause:"memory",terms:t})!==void 0,"isForMemory"),ZO=r(e=>{const t=e?.events??[],n=t.some(({taskState:s,exitCode:o})=>s==="FAILED"||o!==
void 0);return Math.max(n?1:0,t.filter(({taskState:s})=>s==="RUNNING").length)},"startsOf"),Kr=r(({events:e})=>e.filter(hs).length,"lossesOf"),QO=32,eT=`{"by":"\
action"}
`;async function tT(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(oe(o)),a=Kf(e.identity,t.planned.job.id),c=await nT(e,{job:t,part:n,folder:a,storage:i},
s),u=Ft(QO),{bucket:l}=o,f=c.map(({index:d,name:m})=>u(async()=>await sT({storage:i,bucket:l,name:m,key:n.key},s)?[d]:[]));return await Promise.allSettled(f),(await Promise.
all(f)).flat()}r(tT,"claimWaiting");async function nT(e,{job:t,part:n,folder:s,storage:o},i){const{machine:a}=n.planned,c=new Map;for await(const h of o.list({bucket:a.
bucket,prefix:s},i))for(const{name:g,metadata:p}of h)c.set(g,p);const u=r(h=>tf(n.key,h,c.get(h)??{})==="task","isTasks"),l=n.combinations.flatMap((h,g)=>kn(t,n,
h)?[{index:h,task:g,starts:n.earlierStarts[g]??0}]:[]),f=l.filter(({index:h,starts:g})=>u(s+fr(h,g,0))),d=new Map;if(f.length>0&&a.maxRetries>0){const h=await e.
clients.batch(oe(a));for(const g of await h.tasks(n.name,"State=PENDING",i))d.set(g.index,Kr(g))}const m=new Set(f.map(({task:h})=>h));return l.flatMap(({index:h,
task:g,starts:p})=>{const b=m.has(g)?d.get(g):0;return b===void 0?[]:[{index:h,name:s+fr(h,p,b)}]})}r(nT,"claimable");async function sT({storage:e,bucket:t,name:n,
key:s},o){const i={...ef(s,n,"action")};try{return await e.create({bucket:t,name:n,content:eT,contentType:"application/json",metadata:i},o),!0}catch(a){if(!(a instanceof
B)||a.status!=="PLANTED_OBJECT")throw a;const c=await e.describe({bucket:t,name:n},o);if(tf(s,n,c.metadata)!=="task")throw a;return!1}}r(sT,"claimed");function Ph({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i=oT(o),a=ut(o.ended_ms),c=o.job_skipped==="true",u=c?"SKIP":o.status;if(u!=="SUCCESS"&&u!=="FAILED"&&
u!=="CANCEL"&&u!=="SKIP")return;const l=Dh(o),f={combination:{...e,strategyId:o.strategy_id||e.strategyId},index:t,status:u,attempts:n+s+1,...i!==void 0&&{startedMs:i},
...a!==void 0&&{endedMs:a},...l&&{usage:l},warnings:[]};if(u!=="FAILED")return{state:{outcome:f},isWhole:c};const[d,m]=["Error","It failed; the run ended before\
 its result could be read."];return{state:{outcome:{...f,failure:{origin:"stage",stagePath:[],name:d,message:m}},errors:{name:d,message:m}},isWhole:!1}}r(Ph,"re\
sultOfMetadata");function oT({started_ms:e,waited_ms:t}){const n=ut(e);return n===void 0?void 0:n+(ut(t)??0)}r(oT,"startOf");function Dh(e){const t=ut(e.cpu_ms),
n=ut(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=Uh(e.disk_bytes,e.disk_total_bytes),i=Uh(e.gpu_bytes,e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,
memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",...o&&{disk:o},...i&&{gpu:i}}}r(Dh,"usageIn");function iT({log:e=""}){
const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(e)??[];if(!(t===void 0||s===void 0))return{generation:t,bytes:Number(n),crc32c:s,isCut:o!==
void 0}}r(iT,"logIn");function Uh(e,t){const n=ut(e),s=ut(t);return n===void 0||!s?void 0:{bytes:n,totalBytes:s}}r(Uh,"fillOf");function ut(e){return e!==void 0&&
/^\d{1,15}$/.test(e)?Number(e):void 0}r(ut,"result_metadata_numberOf");function rT(e){const t=new Map;for(const{task:n,retry:s,metadata:o}of e){const i=ut(o.started_ms),
a=ut(o.ended_ms);if(i===void 0||a===void 0)continue;const c=t.get(n),u=ut(o.waited_ms),l={index:n,retry:s,startedMs:i,endedMs:a,...u!==void 0&&{waitedMs:u}};c?t.
set(n,aT(c,l)):t.set(n,[l])}return t}r(rT,"spansOfResults");function aT(e,t){const n=[...e,t],s=Math.max(...n.map(({retry:o})=>o));return n.map(o=>o.retry<s?{...o,
isLost:!0}:o)}r(aT,"withNewest");function cT({index:e,events:t}){const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=hs(
o);n.push({index:e,retry:n.length,startedMs:s,endedMs:o.atMs,isLost:i}),s=void 0}return n}r(cT,"spansOfTask");function Bh(e,t,n){const{view:s}=e,o=e.waitingSinceMs??
e.runningMs,i=Math.max(s.counts.RUNNING??0,e.writing.size),a=s.events.find(({description:c})=>/ to SCHEDULED /.test(c))?.atMs;return n$({createdMs:s.createdMs,...a!==
void 0&&{scheduledMs:a},...o!==void 0&&{runningMs:o},isStarved:fs(s)!==void 0,atATime:e.parallelism,tasksPerVm:Jr(e),spans:[...t.values()].flat(),unended:{tasks:e.
endedMs===void 0?Math.min(i,e.combinations.length-t.size):0,untilMs:n}})}r(Bh,"machineTimeOfPart");const Jr=r(({view:e,planned:t})=>e.tasksPerVm??Ue(t.machine).
tasksPerVm??1,"tasksPerVmOf");function uT(e){const t=new Map,n=r((s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.get(s.name)??{atMs:o,runMs:0,machines:0,
most:0,paidMs:0};t.set(s.name,i),s.view.state==="SCHEDULED"&&(i.scheduledAtMs??=o);const a=fT(s,o-(i.scheduledAtMs??o)),c=s.view.runMs??0;return i.paidMs+=(i.machines+
a)/2*Math.max(o-i.atMs,c-i.runMs),i.atMs=o,i.runMs=c,i.machines=a,i.most=Math.max(i.most,a),i.paidMs+i.most*qn},"paidMsOf");return{spent(s,o){let[i,a]=[0,0];for(const c of[
...s.jobs.values()].flatMap(lT)){const{machine:u}=c.planned,l=n(c,o)/dn;i+=l*(Ut(u)??0),a+=l*((e&&zn(u,e))??0)}return{vcpuHours:i,amount:a}}}}r(uT,"newSpending");
function lT({parts:e,early:t}){if(!t||t.end?.kind==="went")return e;const{name:n,planned:s,parallelism:o}=t.part,i=t.end?.machineTime;return[...e,{name:n,planned:s,
parallelism:o,view:t.view,...i&&{machineTime:i}}]}r(lT,"paidOf");function fT(e,t){const{state:n,counts:s}=e.view;if(Ze(n)||n==="QUEUED")return 0;const o=(s.RUNNING??
0)+(s.ASSIGNED??0),i=s.PENDING??0,a=fs(e.view)!==void 0;if(n==="SCHEDULED"&&(a||t<uo))return 0;const c=a?o:Math.min(e.parallelism,o+i);return Math.ceil(c/Jr(e))}
r(fT,"spending_machinesOf");const dT=15e3;function hT(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=uT(t);let a=!1;const c=r(({amount:l})=>t?
ro(l,t):"","amountOf"),u=n!==void 0||s!==void 0||o!==void 0;return{pollMs:u?dT:Number.POSITIVE_INFINITY,looked(l){if(!u)return;const f=i.spent(e.state,e.clock.now());
if(o!==void 0&&f.amount>=o&&!a){a=!0;const p=`The machines of this run have cost about ${c(f)} so far (input "warn_cost").`;wr(e.state,p),e.log.warn(p)}const d=n!==
void 0&&f.amount>=n;if(!d&&(s===void 0||f.vcpuHours<s)||!mT(e.state)&&!l())return;const[m,h]=d?[c(f),"max_cost"]:[`${Ge(f.vcpuHours)} vCPU-hours`,"max_vcpu_hour\
s"],g=`cost-cap: its machines have cost about ${m}, including their shutdown (limit: input "${h}")`;as(e.state,{status:"CANCEL",limit:"cost-cap",message:g})}}}r(
hT,"budgetOf");const mT=r(({jobs:e})=>[...e.values()].some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!Ze(s.state))),"isUnderWay");function Lo(e,t,n,s){
kd(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}r(Lo,"endJob");const pT={STANDARD:"standard",
SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},gT=r(({provisioningModel:e})=>pT[e],"modelText");function It(e,t){const n=[e.provisioningModel===
t.provisioningModel?"":gT(t),e.machineType===t.machineType?"":t.machineType].filter(u=>u!==""),s=e.memoryMib!==t.memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===
t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,a=s?`with ${z(t.memoryMib??0)} MiB for each task`:"",c=[...n,"machines",a,i&&`in ${i}`].filter(
u=>u!=="").join(" ");return c==="machines"?"other machines":c}r(It,"machinesText");const bT=1e4,yT=3e4,wT=6e4,$T=3e5;function kT({clock:e,log:t,history:n}){let s=Number.
NEGATIVE_INFINITY;function o(l,f){const d=f-s<yT?"":n.left(l);return d===""?"":(s=f,`; ${d}`)}r(o,"leftText");const i=new WeakMap;function a(l,f,d,m){const h=vn(
d.view,Fh(f,d)),g=IT(d.view),p=i.get(d)??{text:"",urgent:"",atMs:d.view.createdMs||m},b=ms(f,d),y=m-p.atMs;if(h!==p.text&&(g!==p.urgent||y>=bT))t.say(`${b} ${h}${o(
l,m)}`);else if(!d.isSettled&&y>=ET(d)){const w=m-(d.runningMs??d.view.createdMs),k=`${d.runningMs===void 0?"waiting for machines":h} for ${be(w)}${_T(d,w)}`;t.
say(`${b} ${k}${o(l,m)}`)}else return;i.set(d,{text:h,urgent:g,atMs:m})}r(a,"tellPart");const c=new WeakSet;function u(l,f){const d=Nt(f);d?.runningMs===void 0||
c.has(d)||(c.add(d),t.say(ST(l,f,d)))}return r(u,"tellEarly"),{tell(l){const f=e.now();for(const d of l.jobs.values()){u(l,d);for(const m of d.parts)a(l,d,m,f)}}}}
r(kT,"progress");function ST({jobs:e},{planned:{job:t}},{part:n}){const s=t.needs.filter(i=>e.get(i)?.phase!=="ended"),o=D(n.parallelism,"task");return`${le(t.id)}\
: ${o} ${n.parallelism===1?"waits":"wait"} for ${s.join(", ")}`}r(ST,"waitingForText");const ET=r(e=>e.runningMs===void 0?wT:$T,"patience");function _T({view:e,
runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(Wt).find(Boolean);return s?`: ${le(s)}`:n<vT?"":`. ${OT}`}r(_T,"waitingText");const vT=6e5,
OT="Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines\
 without external IP address have Private Google Access.",TT=r(e=>[...e.jobs.values()].flatMap(t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);
return(n.length>0?n:t.parts.slice(-1)).map(o=>`${ms(t,o)} ${vn(o.view,Fh(t,o))}`)}),"progressLines"),Fh=r((e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.
ownCancel!==void 0).length:0,"ownCancels");function MT({job:e,why:t,terms:n,combinations:s},{planned:o}){const i=`${e}: starting ${D(s.length,"task")}`,{rung:a}=n,
c=t==="memory"?{memory:a.memory-1}:{fallback:a.fallback-1},u=Wh(o,n),l=Zn(o,{...a,...c})??o.machine;switch(t){case"first":return i;case"retry":return`${i}, retr\
y ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again, because Batch stopped them when others failed, round ${n.round} of ${Ro}`;case"unstarted":{const f=Br(
u.image)?`, with ${$h(u.image)}`:"";return`${i} again, because their containers did not start${f}`}case"lost":return`${i} again, on ${It(l,u)}: ${AT(l)}`;case"r\
efused":return`${i} on ${It(l,u)} instead`;case"waited":return`${i} on ${It(l,u)}, because they got no machine before`;case"memory":return`${i} again, on ${It(l,
u)}: they were killed because memory ran out`}}r(MT,"startText");const AT=r(({provisioningModel:e})=>e==="SPOT"?"their Spot machines were preempted too often":"\
their machines failed too often","lostText");function NT(e,t,{count:n,starvedMs:s}){const o=xt(e.planned,{cause:"waited",terms:t.terms}),i=o?` to ${It(t.planned.
machine,Wh(e.planned,o))}`:"",a=`${D(n,"task")} ${n===1?"moves":"move"}`;return`${ms(e,t)}: no task has started for ${be(s)} and fewer run than allowed, so ${a}${i}`}
r(NT,"takenBackText");const Wh=r((e,{rung:t})=>Zn(e,t)??e.machine,"machineOn");function ms({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,
c=[s.fallback>0||s.memory>0?It(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${le(e.job.id)}${c.length>0?` (${c.join(", ")})`:
""}`}r(ms,"titleOf");function vn({state:e,counts:t},n=0){const s=Object.values(t).reduce((u,l)=>u+l,0),o=r(u=>t[u]??0,"of"),i=o("SUCCEEDED")+o("FAILED");if(s===
0||o("RUNNING")===0&&i===0)return xT[e]??e;const a=o("RUNNING")+o("ASSIGNED");return[i<s?`${z(a)}/${z(s)} running`:"",o("SUCCEEDED")>0?`${z(o("SUCCEEDED"))} ok`:
"",o("FAILED")>n?`${z(o("FAILED")-n)} failed`:"",n>0?`${z(n)} canceled`:""].filter(u=>u!=="").join(", ")}r(vn,"progress_progressOf");const xT={QUEUED:"queued",SCHEDULED:"\
waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function IT({
state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===0,s=Object.values(t).reduce((o,i)=>o+i,0)<=CT;return JSON.stringify([e,t.FAILED??0,n,
s&&t])}r(IT,"urgentOf");const CT=20,RT=500,Gh=8*1024*1024,LT=200;function jT(e){if(e<RT)return;(0,zs.setFlagsFromString)("--semi-space-growth-factor=4");const t=[];
for(let n=0;n<LT&&PT()<Gh;n++)t.push(Array.from({length:64},()=>new Array(128).fill(n)));(0,zs.setFlagsFromString)("--semi-space-growth-factor=1")}r(jT,"growNew\
Space");const PT=r(()=>(0,zs.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??Gh,"newSpaceBytes");function DT(e,t){return t.length===
0?"SUCCESS":t.some(({status:n})=>n==="WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":UT(e,t)?"SUCCESS":"FAIL\
ED"}r(DT,"checkNeeds");function UT(e,t){const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||
i).length;switch(e){case"all_done":return!0;case"all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_f\
ailed":return s===1;case"none_failed":return s===0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return du(e)}}r(UT,"doesHold");function Hh(e){
for(const t of["FAILED","CANCEL","WAIT"])if(e.includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}r(Hh,"validateStatuses");function BT(e,t,n){
const{job:s}=e;if(n.queueTimeoutMs!==void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.
id}' waited for machines for ${Math.round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:u})=>!u);if(s.strategy.failFast&&
Vh(e,t)){const u="fail-fast: a combination failed",l=o.filter(({isCancelled:f})=>!f);if(l.length>0)return l.map(({number:f})=>zh(s.id,f,u))}else if(t.failure===
void 0&&!zr(t).some(Jh)){const u=Xh(e,t,[...HT(e,t),...Yh(t,ps(t))]),l=o.filter(f=>GT(e,f)).map(f=>WT(s.id,f));if(u.length>0||l.length>0)return[...u,...l]}const i=o.
filter(({isEmptied:u,isCancelled:l})=>u&&!l);if(i.length>0)return i.map(({number:u})=>zh(s.id,u,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==
void 0)return[{kind:"end",job:s.id,status:"FAILED",reason:Kh(t.failure)}];const a=Hh(t.statuses.map(u=>u==="WAIT"?"CANCEL":u)),c=ps(t);return a==="FAILED"&&c<s.
retry?Xh(e,t,Yh(t,c+1)):[{kind:"end",job:s.id,status:a}]}r(BT,"decideActive");const FT=r((e,t)=>t.failure!==void 0||zr(t).some(Jh)||Vh(e,t)&&ps(t)>=e.job.retry,
"willFail"),Kh=r(e=>`could not be started: ${e}`,"active_job_startFailure"),WT=r((e,{number:t,starvedMs:n})=>({kind:"take back",job:e,part:t,starvedMs:n}),"take\
Back"),Jh=r(({isCancelled:e,isEmptied:t})=>e&&!t,"active_job_isCutOff"),GT=r((e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==void 0&&n>=e.moves.fallbackAfterMs&&
xt(e,{cause:"waited",terms:t})!==void 0,"isStarved"),zh=r((e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),"cancel"),ps=r(({parts:e,again:t})=>[...e,...t.values()].
reduce((n,{terms:s})=>Math.max(n,s.retry),0),"retryOf");function zr(e){const t=ps(e);return e.parts.filter(({terms:n})=>n.retry===t)}r(zr,"newestOf");function Vh(e,t){
const n=zr(t);if(n.some(({isSettled:o,failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?[i]:[]));return t.statuses.some((o,i)=>{
const a=t.holders[i];if(o!=="FAILED"||a===void 0||!s.has(a))return!1;const c=t.again.get(i);return c===void 0||xt(e,c)===void 0})}r(Vh,"hasFailed");function HT(e,t){
const n=new Map,s=ps(t);for(const[o,i]of t.again){const a=i.terms.retry<s?void 0:xt(e,i);a&&qh(n,i.cause,a,o)}return[...n.values()]}r(HT,"again");function Yh(e,t){
const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));for(const[o,i]of e.statuses.entries()){const a=s.get(e.holders[o]??-1)??yr,c=e.again.get(o)?.terms.
retry??0;Xe(i)||Math.max(a.retry,c)>=t||qh(n,"retry",{...a,isSecondStart:!1,round:0,retry:t},o)}return[...n.values()]}r(Yh,"retried");function qh(e,t,n,s){const o=JSON.
stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),e.set(o,i)}r(qh,"addTo");function Xh(e,t,n){let o=Et(e,t.statuses.length)-t.
parts.reduce((a,{mayRun:c})=>a+c,0);const i=[];for(const{why:a,terms:c,combinations:u}of n){const l=Math.min(o,u.length);if(l<1)break;o-=l,i.push({kind:"start",
job:e.job.id,part:t.begun+i.length,why:a,terms:c,combinations:u,parallelism:l,checkIf:t.checkIf})}return i}r(Xh,"active_job_startsOf");const KT=9e4;function JT(e,{
usualMs:t,conditionOf:n},s){const o=[...e.jobs];return{machinesTakeMs:VT(e),usualMs:t(),paces:new Map(o.flatMap(([i,a])=>{const c=a.phase==="active"?a.parts.filter(
({isSettled:u})=>!u):[];return c.length>0?[[i,zT(c,s)]]:[]})),conditions:new Map(o.flatMap(([i,a])=>a.phase==="waiting"&&a.planned.startEarly?[[i,n(a)]]:[]))}}r(
JT,"forecastOf");function zT(e,t){const n=r(i=>e.reduce((a,c)=>a+i(c),0),"sum"),s=r(i=>n(({view:a})=>a.counts[i]??0),"count"),o=e.flatMap(i=>i.runningMs===void 0?
[]:us(i,t)-i.runningMs);return{createdForMs:Math.max(...e.map(i=>us(i,t)-(i.wentMs??i.view.createdMs))),...o.length===e.length&&{runningForMs:Math.max(0,...o)},
tasks:n(({combinations:i})=>i.length),ended:s("SUCCEEDED")+s("FAILED"),running:s("RUNNING")+s("ASSIGNED")}}r(zT,"paceOf");function VT(e){const n=[...e.jobs.values()].
flatMap(({parts:s,early:o})=>[...s.flatMap(({wentMs:i,runningMs:a,view:c})=>i===void 0&&a!==void 0?[a-c.createdMs]:[]),...o?.runningMs===void 0?[]:[o.runningMs-
o.view.createdMs]]).map(s=>Math.max(0,s)).sort((s,o)=>s-o);return n[Math.floor((n.length-1)/2)]??KT}r(VT,"machinesTakeMs");function Zh(e,t){return{plan:e.plan,jobs:new Map(
[...e.jobs].map(([n,s])=>[n,YT(s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop,forecast:t.ahead&&JT(e,t.ahead,t.nowMs)}}r(Zh,"facts_factsOf");function YT(e,t,{
nowMs:n,conditionOf:s}){return e.phase==="ended"?{phase:"ended",status:e.status,hasErrors:a_(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.
every(i=>t.jobs.get(i)?.phase==="ended")?s(e):"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},a)=>i?.reusedFrom===void 0?[]:[a]),begun:e.begun,early:qT(
e,n)}:{phase:"active",checkIf:e.checkIf,begun:e.begun,parts:e.parts.map(o=>XT(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,
again:new Map(e.combinations.flatMap(({again:o},i)=>o?[[i,o]]:[])),queuedMs:ZT(e,n),failure:e.failure?.message}}r(YT,"factOf");function qT(e,t){const n=Nt(e);if(!n)
return;const{view:s,part:o,limitMs:i,submittedMs:a,runningMs:c,idleUntilMs:u}=n,{SUCCEEDED:l=0,FAILED:f=0}=s.counts;return{part:o.number,parallelism:o.parallelism,
createdForMs:t-a,waitedMs:c===void 0?0:t-u,limitMs:i,isBroken:Ze(s.state)||s.state==="CANCELLATION_IN_PROGRESS"||l+f>0}}r(qT,"earlyFact");function XT(e,t,n){const{
number:s,terms:o,isSettled:i,isCancelled:a,failures:c,view:u}=t,l=[...c.values()].filter(f=>f!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:a,
failedTasks:(u.counts.FAILED??0)-l,mayRun:i?0:Math.min(t.parallelism,$r(e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}
r(XT,"partFact");function ZT(e,t){const s=e.parts.filter(({isSettled:o,view:i})=>!o&&!Ze(i.state)).filter(o=>$r(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==
void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}r(ZT,"queuedMs");function jo(e,t){const n=new Set,s=[...t];for(let o=s.pop();o!==void 0;o=s.pop())for(const i of e.
jobs.get(o)?.job.needs??[])n.has(i)||(n.add(i),s.push(i));return[...e.jobs.keys()].filter(o=>n.has(o))}r(jo,"transitiveNeeds");function Qh(e){const t=new Map([...e].
map(([i,a])=>[i,a.filter(c=>e.has(c)).length])),n=[...e].flatMap(([i,a])=>a.map(c=>({id:i,need:c}))),s=mn(n,({need:i})=>i),o=[...t].flatMap(([i,a])=>a===0?[i]:[]);
for(const i of o)for(const{id:a}of s.get(i)??[]){const c=(t.get(a)??0)-1;t.set(a,c),c===0&&o.push(a)}return o}r(Qh,"needsFirst");const em=new WeakMap;function tm({
jobs:e}){const t=em.get(e)??Qh(new Map([...e].map(([n,{job:s}])=>[n,s.needs])));return em.set(e,t),t}r(tm,"planOrder");const nm=20,QT=6e5,sm=18e4,eM=5e3,tM=.15,
Vr={start:1.5,giveUp:3,leastMs:3e4};function nM(e){const{forecast:t}=e;if(!t)return[];const n=new aM(e,t),s=[];let o=0;const i=[];for(const a of e.plan.jobs.values()){
const c=e.jobs.get(a.job.id);if(c?.phase!=="waiting"||oM(a,e))continue;if(!c.early){i.push(a);continue}const u=iM(a,c.early,n);u!==void 0?s.push(Yr(a,u)):o+=qr(
a,c.early.parallelism)}for(const a of i){const c=e.jobs.get(a.job.id),u=c?.phase==="waiting"?rM(a,c,n):void 0;if(!u)continue;const l=[...a.combinations.keys()],
f=Et(a,l.length),d=qr(a,f);o+d>nm||(o+=d,s.push({kind:"start early",job:a.job.id,combinations:l,parallelism:f,...u}))}return s}r(nM,"decideEarly");const Yr=r(({
job:e},t)=>({kind:"give up",job:e.id,reason:t}),"giveUp");function sM(e){if(e.early)return e.early.isBroken?om:e.early.waitedMs>=e.early.limitMs?im:e.reused&&e.
reused.length>0?"results of an earlier run are reused":void 0}r(sM,"whyUnusable");const om="its Batch job ended while it waited",im="what it needs takes longer \
than expected",oM=r(({job:e},{jobs:t})=>e.needs.every(n=>t.get(n)?.phase==="ended"),"isReady");function iM(e,t,n){if(t.isBroken)return om;const s=n.failingNeed(
e);return s!==void 0?`it needs ${s}, which does not succeed`:t.waitedMs>=t.limitMs?im:n.isShort(Vr.giveUp)?"jobs that run wait for machines":void 0}r(iM,"whyGiv\
eUp");function rM(e,t,n){if(!n.mayStartEarly(e,t)||n.isShort(Vr.start)||n.failingNeed(e)!==void 0)return;const s=n.endOfNeeds(e);return s?s.ms>n.forecast.machinesTakeMs+
eM?void 0:{expectedMs:s.ms,limitMs:s.isKnown?QT:sm}:e.startEarly==="always"&&n.doNeedsRun(e)?{limitMs:sm}:void 0}r(rM,"whenToStart");const qr=r(({machine:e},t)=>Math.
ceil(t/(Ue(e).tasksPerVm??1)),"early_start_machinesOf");class aM{static{r(this,"Outlook")}#e;forecast;#t=new Map;#n=new Set;#o;constructor(t,n){this.#e=t,this.forecast=
n,this.#o=Math.max(0,...[...t.jobs.values()].flatMap(s=>s.phase==="active"?s.parts.map(({starvedMs:o})=>o):[]));for(const s of tm(t.plan)){const o=t.plan.jobs.get(
s),i=t.jobs.get(s);if(!o||!i)continue;this.#s(o,i)&&this.#n.add(s);const a=this.#i(o,i);a&&this.#t.set(s,a)}}isShort(t){return this.#o>Math.max(Vr.leastMs,t*this.
forecast.machinesTakeMs)}mayStartEarly(t,{begun:n=0,reused:s=[]}){const{job:o,combinations:i,startEarly:a}=t;if(!a||n>0||s.length>0||o.needs.length===0||o.triggerRule!==
"all_success"&&o.triggerRule!=="all_done"||o.stages.length===0||i.length===0)return!1;const c=this.forecast.conditions.get(o.id);return c!=="holds"&&(c==="fails"||
a!=="always")?!1:qr(t,Et(t,i.length))<=nm}failingNeed({job:t}){const{jobs:n}=this.#e;if(t.triggerRule==="all_success")return t.needs.find(s=>this.#n.has(s));if(t.
triggerRule!=="all_done")return t.needs.find(s=>{const o=n.get(s);return o?.phase==="ended"&&o.status==="CANCEL"})}#s(t,n){return n.phase==="ended"?n.status!=="\
SUCCESS"||n.hasErrors:n.phase==="active"?FT(t,n):this.forecast.conditions.get(t.job.id)==="fails"||this.failingNeed(t)!==void 0}doNeedsRun({job:t}){return t.needs.
every(n=>{const{running:s=0,ended:o=0}=this.forecast.paces.get(n)??{};return this.#e.jobs.get(n)?.phase==="ended"||s+o>0})}endOfNeeds({job:t}){let n={ms:0,isKnown:!0};
for(const s of t.needs){const o=this.#t.get(s);if(!o)return;n={ms:Math.max(n.ms,o.ms),isKnown:n.isKnown&&o.isKnown}}return n}#i(t,n){if(n.phase==="ended")return{
ms:0,isKnown:!0};const s=t.expectedSeconds,o=this.forecast.usualMs.get(t.job.id)??(s===void 0?void 0:s*1e3);if(n.phase==="waiting")return this.#a(t,n,o);const{machinesTakeMs:i,
paces:a}=this.forecast,c=a.get(t.job.id);if(o===void 0)return c&&rm(c,Et(t,c.tasks));if(!c)return{ms:i+o,isKnown:!0};const{runningForMs:u,createdForMs:l}=c;if(u===
void 0)return{ms:Math.max(0,i-l)+o,isKnown:!0};const f=Math.max(0,o-u),d=c.tasks>1?rm(c,Et(t,c.tasks)):void 0,m=Math.max(d?.ms??f,f-tM*o);return{ms:Math.min(f,m),
isKnown:!0}}#a(t,n,s){const o=this.endOfNeeds(t);if(s===void 0||!o)return;const{machinesTakeMs:i}=this.forecast,{early:a}=n;return{ms:(a?Math.max(o.ms,i-a.createdForMs):
this.mayStartEarly(t,n)?Math.max(o.ms,i):o.ms+i)+s,isKnown:o.isKnown}}}function rm({runningForMs:e,tasks:t,ended:n,running:s},o){if(e===void 0||s+n===0)return;if(t===
1)return{ms:0,isKnown:!1};if(n*2<t)return;const i=Math.max(0,t-n-s),a=e*o/(n+s/2);return{ms:Math.ceil(i/o)*a,isKnown:!1}}r(rm,"leftByPace");function Xr(e){if(e.
stop)return[];const t=[],n=uM(e);for(const[i,a]of e.plan.jobs){const c=e.jobs.get(i);if(c?.phase==="waiting"&&t.push(...n.get(i)??fM(a,c,e)),c?.phase==="active"){
const u=BT(a,c,e);if(u[0]?.kind==="stop")return u;t.push(...u)}}const s=nM(e).filter(i=>!("job"in i&&n.has(i.job))),o=!t.some(({kind:i})=>i==="end"||i==="start"||
i==="go");return[...t,...o?s:s.filter(({kind:i})=>i==="give up")]}r(Xr,"schedule");const cM=r(e=>e.stop!==void 0||[...e.jobs.values()].every(({phase:t})=>t==="e\
nded"),"isOver");function uM({plan:e,jobs:t}){const n=new Map,s=new Map;for(const o of tm(e)){const i=e.jobs.get(o),a=t.get(o);if(a?.phase==="ended"&&s.set(o,{id:o,
status:a.status,hasErrors:a.hasErrors}),!i||a?.phase!=="waiting")continue;const c=lM(i,s);c&&(s.set(o,{id:o,status:c.status,hasErrors:!1}),n.set(o,am(i,a,c)))}return n}
r(uM,"endedByNeeds");function lM({job:e},t){const n=e.needs.flatMap(a=>t.get(a)??[]);if(n.length===0||n.length<e.needs.length)return;const s=n.find(({status:a})=>a===
"CANCEL");if(s){const a=`needs ${s.id}, which was canceled`;return e.triggerRule==="all_done"?void 0:{status:"CANCEL",reason:a}}const o=DT(e.triggerRule,n);return o===
"SUCCESS"?void 0:o!=="SKIP"?{status:"SKIP",reason:mM(e.triggerRule,n)}:{status:"SKIP",reason:`everything it needs was skipped (${n.map(({id:a,status:c})=>`${a} ${c}`).
join(", ")})`}}r(lM,"endByNeeds");const am=r((e,{early:t},{status:n,reason:s})=>[...t?[Yr(e,s)]:[],{kind:"end",job:e.job.id,status:n,reason:s}],"endActions");function fM(e,t,{
jobs:n}){const{job:s}=e;if(!s.needs.every(l=>n.get(l)?.phase==="ended"))return[];const o=r((l,f)=>am(e,t,{status:l,reason:f}),"end");if(t.condition==="fails")return o(
"SKIP","its condition is false");if(s.stages.length===0)return[{...dM,job:s.id}];const i=new Set(t.reused),a=e.combinations.flatMap((l,f)=>i.has(f)?[]:[f]);if(a.
length===0)return o("SUCCESS","all results were reused");const c=t.condition==="left-to-the-task",u=sM(t);return t.early&&u===void 0?[{kind:"go",job:s.id,checkIf:c}]:
[...u===void 0?[]:[Yr(e,u)],{kind:"start",job:s.id,part:t.begun??0,why:"first",terms:yr,combinations:a,parallelism:Et(e,a.length),checkIf:c}]}r(fM,"decideReady");
const dM={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},hM={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function mM(e,t){const n=e===
"all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o} ${hM[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule ${e} is not\
 met: ${s||"errors in its needs"}`}r(mM,"ruleReason");async function Zr(e,{machine:t},n,s){try{await(await e.clients.batch(oe(t))).cancel(n,s);return}catch(o){if(!(o instanceof
B)||s.aborted)throw o;return o}}r(Zr,"cancelBatchJob");const cm=r(e=>e===void 0||e<"\x80","asciiOnly");function pM(e,t,n){if(!["","u","r","b","br","rb"].includes(
n))return;const s=n.includes("b"),o=n.includes("r"),i=e[t]??"",a=e.startsWith(i.repeat(3),t)?i.repeat(3):i,c=t+a.length,u=gM({text:e,start:c,quote:a});if(u===void 0)
return;const l=e.slice(c,u);if(s&&/[^\x00-\x7f]/.test(l))return;const f=o?l:yM(l,s);return f===void 0?void 0:{value:s?new W("bytes",Buffer.from(f,"latin1").toString(
"base64")):f,end:u+a.length}}r(pM,"readString");function gM({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;if(e[s]==="\\")
s+=1;else if(e[s]===`
`&&n.length===1)return}}r(gM,"endOfBody");const bM={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function yM(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,a,c,u)=>{if(u!==void 0)return(u==="x"||!t&&"uUN".includes(u))&&(n=!1),bM[u]??i;const l=a===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
a,8);return l>1114111||l>=55296&&l<=57343||t&&l>255?(n=!1,i):String.fromCodePoint(l)});return n?o:void 0}r(yM,"withoutEscapes");const wM=["**","//","<=",">=","=\
=","!=",..."()[]{},:+-*/%<>~."],$M=4300;function kM(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<
t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;i.lastIndex=o;const a=i.exec(t);if(a)o+=a[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const c=SM(t,o);if(!c)return;c.token.kind==="operator"&&("([{".includes(c.token.text)&&(s+=1),")]}".includes(c.token.text)&&(s-=1)),n.push(c.token),
o=c.end}}return n}r(kM,"pythonTokens");function SM(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return EM(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;
n.lastIndex=t;const s=n.exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const c=pM(e,o,s.toLowerCase());return c&&{token:{kind:"constant",value:c.value,
isText:!0},end:c.end}}if(s!=="")return cm(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const a=wM.find(c=>e.startsWith(c,t));return a===void 0?void 0:{token:{
kind:"operator",text:a},end:t+a.length}}r(SM,"readToken");const um=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function EM(e,t){um.lastIndex=t;const n=um.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!cm(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>$M||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const a=BigInt(o);i=Number.isSafeInteger(Number(a))?Number(a):new W("\
int",a.toString())}else i=Eu(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}r(EM,"readNumber");const _M=60;function Qr(e){const t=kM(e);if(!t)return;
const n=MM(t),s=n.parseTuple();return s&&n.isAtEnd()?s:void 0}r(Qr,"parsePython");const vM=["==","!=","<","<=",">",">="],OM=new Set(`and as assert async await b\
reak class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),TM=new Map([["None",null],["True",!0],["False",!1]]);function MM(e){let t=0,n=0;
const s=r((E,...S)=>{const _=e[t];return _?.kind===E&&S.includes(_.text)},"isNext"),o=r((E,...S)=>{const _=e[t];if(!(_?.kind!==E||!S.includes(_.text)))return t+=
1,_.text},"accept");function i(){const E=a();if(!E||!s("operator",","))return E;const S=[E];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const _=a();
if(!_)return;S.push(_)}return{kind:"tuple",items:S}}r(i,"parseTuple");function a(){n+=1;const E=n>_M?void 0:c("or",()=>c("and",u));return n-=1,E}r(a,"parseOr");
function c(E,S){const _=[];do{const v=S();if(!v)return;_.push(v)}while(o("name",E));return _.length===1?_[0]:{kind:E,operands:_}}r(c,"parseLogic");function u(){
let E=0;for(;o("name","not");)E+=1;let S=l();for(;E>0&&S;E-=1)S={kind:"unary",operator:"not",operand:S};return S}r(u,"parseNot");function l(){const E=d(),S=[];for(let _=f();_!==
void 0;_=f()){const v=d();if(!v)return;S.push({operator:_,right:v})}return E&&S.length>0?{kind:"compare",first:E,links:S}:E}r(l,"parseComparison");function f(){
const E=o("operator",...vM);if(E!==void 0)return E;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?"is not":"is";const S=e[t+1];if(s("name",
"not")&&S?.kind==="name"&&S.text==="in")return t+=2,"not in"}r(f,"parseOperator");const d=r(()=>h(["+","-"],m),"parseSum"),m=r(()=>h(["*","/","//","%"],g),"pars\
eProduct");function h(E,S){let _=S();for(;_;){const v=o("operator",...E);if(v===void 0)return _;const O=S();_=O&&{kind:"binary",operator:v,left:_,right:O}}return _}
r(h,"parseBinary");function g(){const E=[];for(let _=o("operator","-","+");_;_=o("operator","-","+"))E.push(_);let S=p();for(const _ of E.reverse())S=S&&{kind:"\
unary",operator:_,operand:S};return S}r(g,"parseSign");function p(){let E=b();for(;E&&o("operator","[");){const S=i();if(!S||!o("operator","]"))return;E={kind:"\
index",object:E,index:S}}return E}r(p,"parseIndexed");function b(){const E=e[t];if(t+=1,!!E){if(E.kind==="constant")return E.isText?y(E.value):{kind:"constant",
value:E.value};if(E.kind==="name"){const S=TM.get(E.text);return S!==void 0?{kind:"constant",value:S}:OM.has(E.text)?void 0:{kind:"name",name:E.text}}if(E.text===
"(")return w();if(E.text==="["){const S=$("]");return S&&{kind:"list",items:S}}return E.text==="{"?k():void 0}}r(b,"parseAtom");function y(E){const S=[E];for(let v=e[t];v?.
kind==="constant"&&v.isText;v=e[t])S.push(v.value),t+=1;if(S.every(v=>typeof v=="string"))return{kind:"constant",value:S.join("")};if(S.some(v=>typeof v=="strin\
g"))return;const _=S.map(v=>Buffer.from(String(v.v),"base64"));return{kind:"constant",value:new W("bytes",Buffer.concat(_).toString("base64"))}}r(y,"parseTexts");
function w(){if(o("operator",")"))return{kind:"tuple",items:[]};const E=i();return E&&o("operator",")")?E:void 0}r(w,"parseParenthesis");function $(E){const S=[];
for(;!o("operator",E);){const _=a();if(!_||(S.push(_),!o("operator",",")&&!s("operator",E)))return}return S}r($,"parseItems");function k(){const E=t,S=[];for(;!o(
"operator","}");){const _=a();if(_&&S.length===0&&s("operator",",","}")){t=E;const O=$("}");return O&&{kind:"set",items:O}}const v=_&&o("operator",":")?a():void 0;
if(!_||!v||(S.push([_,v]),!o("operator",",")&&!s("operator","}")))return}return{kind:"dict",entries:S}}return r(k,"parseBraces"),{parseTuple:i,isAtEnd:r(()=>t===
e.length,"isAtEnd")}}r(MM,"pythonParser");function AM(e){const t=Qr(e);return t&&fm(t)}r(AM,"parseLiteral");function ea(e){const t=new Map;for(const[n,s]of e)t.
set(jd(t,n)?.key??n,s);return t}r(ea,"dictOf");function lm(e){return new W("set",[...ea(e.map(t=>[t,null])).keys()])}r(lm,"setOf");function ta(e){if(e instanceof
W&&e.tag==="tuple"){for(const n of e.v){const s=ta(n);if(s!==void 0)return s}return}const t=Ri(e);return t==="list"||t==="dict"||t==="set"?t:void 0}r(ta,"unhash\
ablePart");function fm(e){switch(e.kind){case"constant":return{value:e.value};case"unary":return NM(e.operator,e.operand);case"list":case"tuple":case"set":{const t=na(
e.items);return!t||"error"in t?t:e.kind==="list"?{value:t.values}:e.kind==="tuple"?{value:new W("tuple",t.values)}:dm(t.values,lm)}case"dict":{const t=na(e.entries.
map(([s])=>s));if(!t||"error"in t)return t;const n=na(e.entries.map(([,s])=>s));return!n||"error"in n?n:dm(t.values,s=>ea(s.map((o,i)=>[o,n.values[i]??null])))}default:
return}}r(fm,"literalOf");function na(e){const t=[];for(const n of e){const s=fm(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}r(na,"literals");
function dm(e,t){for(const n of e){const s=ta(n);if(s!==void 0)return{error:{name:"TypeError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}r(dm,"hashe\
d");function NM(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=Oe(t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n==
"bigint"?Ye(-n):Ce(-n)}}r(NM,"signed");function sa(e,t){const n=r(s=>sa(s,t),"evaluate");switch(e.kind){case"constant":return bs(e.value);case"name":return bs(t.
whole.get(e.name));case"list":return gs(e.items,n);case"tuple":{const s=gs(e.items,n);return s&&new W("tuple",s)}case"set":{const s=gs(e.items,n);return s?.every(
ys)?lm(s):void 0}case"dict":{const s=gs(e.entries.map(([i])=>i),n),o=gs(e.entries.map(([,i])=>i),n);return!s?.every(ys)||!o?void 0:ea(s.map((i,a)=>[i,o[a]??null]))}case"\
unary":return IM(e.operator,n(e.operand));case"binary":return CM(e.operator,n(e.left),n(e.right));case"and":case"or":return xM(e.kind==="or",e.operands,n);case"\
compare":return jM(n(e.first),e.links,n);default:{const{object:s,index:o}=e,i=s.kind==="name"?t.partial.get(s.name):void 0;return BM(i??n(s),n(o))}}}r(sa,"evalu\
atePython");function gs(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(o)}return n}r(gs,"evaluate_all");function bs(e){return!(e instanceof
W)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}r(bs,"known");function zt(e){return Array.isArray(e)?e.every(zt):e instanceof Map?[...e].every(([t,n])=>zt(
t)&&zt(n)):e instanceof W&&(e.tag==="tuple"||e.tag==="set")?zt(e.v):bs(e)!==void 0}r(zt,"isCertain");const ys=r(e=>zt(e)&&ta(e)===void 0,"isKey");function hm(e){
if(e==null)return e===null?!1:void 0;const t=Oe(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
W&&Array.isArray(e.v)?e.v.length>0:void 0}r(hm,"truth");function xM(e,t,n){let s;for(const o of t){s=n(o);const i=hm(s);if(i===void 0)return;if(i===e)return s}return s}
r(xM,"logic");function IM(e,t){if(t===void 0)return;if(e==="not"){const s=hm(t);return s===void 0?void 0:!s}const n=Oe(t);if(n!==void 0)return typeof n=="bigint"?
Ye(e==="-"?-n:n):Ce(e==="-"?-n:n)}r(IM,"unary");function CM(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:
void 0;const[s,o]=[Oe(t),Oe(n)];if(typeof s=="bigint"&&typeof o=="bigint")return LM(e,s,o);if(s===void 0||o===void 0)return;const[i,a]=[Po(s),Po(o)];if(i===void 0||
a===void 0)return;const c=e==="+"?i+a:e==="-"?i-a:e==="*"?i*a:void 0;return c===void 0||Number.isNaN(c)?void 0:Ce(c)}r(CM,"binary");const Po=r(e=>typeof e=="num\
ber"||Number.isSafeInteger(Number(e))?Number(e):void 0,"toFloat"),RM=2e3;function LM(e,t,n){if(e==="+")return Ye(t+n);if(e==="-")return Ye(t-n);if(e==="*")return t.
toString().length+n.toString().length>RM?void 0:Ye(t*n);if(n===0n)return;if(e==="/"){const[o,i]=[Po(t),Po(n)];return o===void 0||i===void 0?void 0:Ce(o/i)}const s=(t%
n+n)%n;return Ye(e==="%"?s:(t-s)/n)}r(LM,"intArithmetic");function jM(e,t,n){let s=e;for(const{operator:o,right:i}of t){const a=s===void 0?void 0:n(i);if(s===void 0||
a===void 0)return;const c=PM(o,s,a);if(!c)return c;s=a}return!0}r(jM,"compareChain");function PM(e,t,n){if(e==="is"||e==="is not"){const o=r(i=>i===null||typeof i==
"boolean","isSingle");return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!zt(t)||!zt(n))return;if(e==="==")return Le(t,n);if(e==="!=")return!Le(t,n);if(e==="in"||e===
"not in"){const o=DM(n,t);return o===void 0?void 0:o===(e==="in")}const s=UM(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?s<=0:e===">"?s>0:e===">="?s>=0:void 0}
r(PM,"compare");function DM(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return ys(t)?[...e.keys()].some(o=>Le(
o,t)):void 0;if(e instanceof W&&e.tag==="set"&&!ys(t))return;const s=e instanceof W?e.v:e;return Array.isArray(s)?s.some(o=>Le(o,t)):void 0}r(DM,"contains");function UM(e,t){
const[n,s]=[Oe(e),Oe(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[a,
c]of o.entries()){const u=(c.codePointAt(0)??0)-(i[a]?.codePointAt(0)??-1);if(u!==0)return u}return o.length-i.length}r(UM,"orderOf");function BM(e,t){if(e===void 0||
t===void 0)return;if(e instanceof Map){if(!ys(t))return;const i=[...e].find(([a])=>Le(a,t));return i&&bs(i[1])}const n=Oe(t);if(typeof n!="bigint")return;const s=e instanceof
W&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?bs(o.at(Number(n))):void 0}r(BM,"indexed");const FM=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function Ie(e){return e.includes("${{")?[...e.matchAll(FM)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}r(Ie,"templatesIn");function WM(e,t){const n=pm(e,t),s=n===void 0?void 0:Qr(n);if(!s)return{decided:!1};const o=sa(s,{whole:new Map([
["params",t.params]]),partial:new Map([["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}r(WM,"decideCondition");const mm=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/;
function pm(e,t){if(mm.test(e))return;const n=Fn(e);let s=n;for(const{whole:o,caller:i,filters:a}of Ie(n)){if(a!=="")return;const c=gm(i,t);if(c===void 0)return;
if(s.replace(o,"")===""){if(typeof c!="string")return;s=c;break}s=s.replace(o,()=>pt(c))}return s.includes("$")||s==="None"?void 0:s}r(pm,"replaceTemplates");function GM(e,t){
const n=Fn(e),[s]=Ie(n);if(mm.test(e)||s?.whole!==n||s.filters!=="")return;const o=gm(s.caller,t);return typeof o=="string"?void 0:o}r(GM,"valueAlone");function gm(e,t){
let n=new Map([["params",t.params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof Map))return;const a=i.endsWith("?"),c=a?
i.replace(/\?+$/,""):i,u=n.get(c)??(n.has(c)?null:HM(n,c));if(u===void 0)return a&&n!==t.jobs&&/^[A-Za-z_]+$/.test(c)?null:void 0;if(o===s.length-1)return KM(u)?
u:void 0;n=u}}r(gm,"lookUp");const HM=r((e,t)=>/^(?:0|[1-9]\d{0,14})$/.test(t)?e.get(Number(t)):void 0,"intKey"),KM=r(e=>e===null||typeof e!="object"||e instanceof
W&&(e.tag==="int"||e.tag==="float"||e.tag==="date"),"isScalar");function bm(e){const t=new Map;let n=On(e,0);if(e[n]!=="{")throw new SyntaxError("expected a JSO\
N object");for(n=On(e,n+1);e[n]==='"';){const s=ym(e,n),o=JSON.parse(e.slice(n,s));if(n=On(e,s),e[n]!==":")throw new SyntaxError(`expected ":" at ${n}`);n=On(e,
n+1);const i=JM(e,n);t.set(o,e.slice(n,i)),n=On(e,i),e[n]===","&&(n=On(e,n+1))}if(e[n]!=="}")throw new SyntaxError(`expected "}" at ${n}`);return t}r(bm,"member\
Texts");function On(e,t){let n=t;for(;e[n]===" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}r(On,"member_texts_skipSpace");function ym(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unte\
rminated text");let s=0;for(;e[n-1-s]==="\\";)s++;if(n++,s%2===0)return n}}r(ym,"member_texts_endOfString");function JM(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];
if(o==='"'){if(n=ym(e,n),s===0)return n;continue}if(o==="{"||o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===
0)return n;n++}throw new SyntaxError("unterminated value")}r(JM,"endOfValue");function zM(e){const t=e.planned.job.strategy.matrix.size>0,n=e.planned.combinations.
flatMap(({strategyId:s},o)=>{const i=c_(e,o)?.planned.machine;return i?[[s,VM(i)]]:[]});return t?new Map(n):n[0]?.[1]??null}r(zM,"context_machinesOf");const VM=r(
({machineType:e,provisioningModel:t,region:n,memoryMib:s})=>new Map([["machine_type",e],["provisioning_model",t],["region",n],...s===void 0?[]:[["memory_mb",s]]]),
"machineOf");function wm(e,t,n){const s=r(o=>new W("datetime",new Date(o).toISOString().replace(/(\.\d{3})Z$/,"$1000+00:00"),{tz:"UTC"}),"time");return Se(new Map(
[["exec_start",s(e)],["exec_end",s(t)],["exec_latency",(t-e)/1e3],...n===void 0?[]:[["machines",n]]]))}r(wm,"infoText");function*Do(e){const t=e.planned.job.strategy.
matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,a]of e.combinations.entries()){const c=e.planned.combinations[i],u=c&&qM(e,a,c);
if(u===void 0)continue;const l=a.errors&&JSON.stringify(a.errors);if(t){const f=JSON.stringify(c?.strategyId);yield`${o?"":","}${f}:`,yield u,o=!1,l&&s.push(`${f}\
:${l}`);continue}for(const[f,d]of bm(u))f!=="matrix"&&n.set(f,d);l&&n.set("errors",l)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),e.planned.combinations[0]?.
strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.stringify({name:e.failure.
name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",wm(e.startedMs,e.endedMs,e.planned.moves&&zM(e))),yield`${[...n].map(([i,
a])=>`${JSON.stringify(i)}:${a}`).join(",")}}`}r(Do,"jobContextParts");const YM=r(e=>[...Do(e)].join(""),"jobContextText");function qM(e,t,n){const{outcome:s,context:o,
errors:i}=t;if(!s||s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const a=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!a||s.status==="FA\
ILED"&&!i)return;const c=i?`,"errors":${JSON.stringify(i)}`:"",u=Se(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${u},"stages":{}${c}}`}r(qM,
"entryText");function XM(e){if(e.stop?.status==="TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({status:s})=>s===
"FAILED"||s==="CANCEL");if(!t)return;const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', was failed.`}:{name:"\
WorkflowCancelError",message:`Job execution, '${n}', was canceled from the event after end job execution.`}}r(XM,"workflowErrors");function $m(e,t){const n=t.status===
"TIMEOUT"?"FAILED":t.status,s=XM(e);return[["status",JSON.stringify(n)],["info",wm(e.startedMs,t.endedMs)],["params",Se(e.plan.params)],...s?[["errors",JSON.stringify(
s)]]:[]]}r($m,"restOf");const km=r(e=>[...e.jobs].filter(([,{phase:t}])=>t==="ended"),"endedJobs");function*ZM(e,t){yield'{"jobs":{';for(const[n,[s,o]]of km(e).
entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*Do(o);yield`}${$m(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}r(ZM,"workflowContextParts");const QM=r((e,t)=>({jobs:new Map(km(e).map(([n,s])=>[n,o=>eA(s,o)])),rest:$m(e,t)}),"runContext");function eA(e,t){const n=[];let s=0;
for(const o of Do(e)){if(s+=o.length,s>t)return;n.push(o)}return n.join("")}r(eA,"textWithin");const tA=r(e=>Sm(t=>Em(e,t,jo(e.plan,[t.planned.job.id]))),"condi\
tionsOf");function nA({state:e,history:t}){if([...e.jobs.values()].some(({planned:n})=>n.startEarly))return{usualMs:t.usualMs,conditionOf:Sm(n=>Em(e,n,[]))}}r(nA,
"aheadOf");function Sm(e){const t=new Map;return n=>{const{id:s}=n.planned.job,o=t.get(s)??e(n);return t.set(s,o),o}}r(Sm,"once");function Em(e,t,n){const{condition:s}=t.
planned.job;if(!s)return"holds";const o=new Map;for(const a of n){const c=e.jobs.get(a);c?.phase==="ended"&&o.set(a,Nu(YM(c)))}const i=WM(s.value,{params:e.plan.
params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}r(Em,"conditionFact");function _m(e,t){const{view:n,part:s,runningMs:o}=e,i=us(e,t),
a=Math.ceil(s.parallelism/Jr({view:n,planned:s.planned}));if(o===void 0){const l=Math.min(hn,i-n.createdMs-uo);return n.state!=="SCHEDULED"||l<=0?{machines:0,paidMs:0,
taskMs:0}:{machines:a,paidMs:a*(l+qn),taskMs:0}}const c=Ze(n.state)?Math.max(o,n.events.at(-1)?.atMs??i):i,u=a*Math.max(0,c-o);return{machines:a,paidMs:u+a*(hn+
qn),taskMs:0,waitedMs:u}}r(_m,"earlyMachineTime");const ws=100;function vm(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(wt(e,n)),i=Se(n),a=s===void 0?"":
`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${a}}`}r(vm,"combination_rows_rowText");function*Om(e,t,n=[]){
for(const[s,o]of t.entries())yield`${vm(e,o,n[s])}
`}r(Om,"rowParts");function sA(e,t,n,s=[]){const o=[0],i=[];for(let a=0;a<t.length;a+=ws){const c=a+ws,u=[...Om(e,t.slice(a,c),s.slice(a,c))],l=Buffer.from(u.join(
""));o.push((o.at(-1)??0)+l.length),i.push(ts(l))}return JSON.stringify({uri:n,count:t.length,rows_a_part:ws,offsets:o,sha256:i})}r(sA,"rowsMember");function Tm(e){
const{bucket:t,env:n,requirements:s}=e.planned.machine,o=Cv(n),i=e.sourceSha256!==void 0&&{uri:`gs://${t}/${dr(e.identity)}`,sha256:e.sourceSha256},a=e.hasLease&&
{uri:`gs://${t}/${Jf(e.identity)}`,max_age_seconds:Du};return[...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(no)],["requireme\
nts",JSON.stringify(s)],...o.length>0?[["env",JSON.stringify(Object.fromEntries(o))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(i||null)],
["lease",JSON.stringify(a||null)]]}r(Tm,"preparationMembers");const oa=r(e=>e.map(([t,n])=>`"${t}":${n}`).join(`,
`),"membersText");function oA(e){const{job:t,machine:n}=e.planned,s=[["version",String(Gn)],["workflow",JSON.stringify(e.plan.workflow.name)],["job",JSON.stringify(
t.id)],["tasks",String(e.tasks)],["needs",JSON.stringify(t.needs)],...Tm(e),["wait_seconds",String(e.waitSeconds+Uu)],["task_timeout_seconds",String(n.taskTimeoutSeconds)]];
return`{
${oa(s)}
}
`}r(oA,"prepareFileText");function*iA(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((u,l)=>vm(n.job.id,u,e.claims?.[l])).join(`,
`)}]`:sA(n.job.id,e.combinations,e.rowsUri,e.claims),o=`gs://${n.machine.bucket}/${Kf(e.identity,n.job.id)}`,i=[["version",String(Gn)],["run_id",JSON.stringify(
e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.name)],["job",JSON.stringify(
n.job.id)],["model",Se(n.job.model)],["extras",Se(t.workflow.extras)],["siblings",Se(t.workflow.siblings)],["check_if",String(e.checkIf)],["combinations",s]],a=[
["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_artifacts",e.needsArtifacts]],
...Tm(e),["claims",e.claims?JSON.stringify(o):"null"],["memory_mib",String(Ue(n.machine).memoryMib??null)]];yield`{
${oa(i)},
"context":{"params":${Se(t.params)},"jobs":{`;let c=!0;for(const[u,l]of e.neededContexts)yield`${c?"":","}${JSON.stringify(u)}:`,yield*l(),c=!1;yield`}},
${oa(a)}
}
`}r(iA,"jobFileParts");const rA=100;function aA(e,{needsArtifacts:t=[]}){if(t.length===0)return;const n=r(()=>cA(e,t),"groups");let s=0;for(const{files:i}of n())
s+=i;if(s<=rA){const i=[...n()].map(({text:a})=>a());return{member:r(()=>`{"groups":[${i.join(`,
`)}]}`,"member")}}const o=r(function*(){for(const{text:i}of n())yield`${i()}
`},"lines");return{member:r(i=>JSON.stringify({uri:i,sha256:Xl(o())}),"member"),lines:o}}r(aA,"neededFiles");function*cA(e,t){for(const n of t){const s=e.jobs.get(
n);if(s)for(const{path:o,machine:i,prefix:a,left:c}of $n(s)){const[u,l]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${a}`)],f=r(()=>`{"folder":${u},"uri\
":${l},"files":${c.files.text()}}`,"text");yield{files:c.count,text:f}}}}r(cA,"groupsOf");const uA=50,lA=1e3,fA=r(e=>`${e}logs/`,"logsFolder");function dA({generation:e,
bytes:t,crc32c:n},{bucket:s,result:o}){const i=o.replace(/\/results\/(\d+-\d+)\.json$/,"/logs/$1.log");return i===o?void 0:{bucket:s,name:i,generation:e,size:t,
crc32c:n}}r(dA,"copyOf");async function*hA({clients:e,clock:t},n,s){const{part:o,task:i}=n,a=oe(o.planned.machine),c=await e.logging(a),u={projectId:a.projectId,
jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},l=new Set;let f,d="";for(let m=0;m<uA;m++){const h=await c.taskOutput({...u,...d&&{pageToken:d}},
s);for(const g of h.lines){const p=`${g.timestamp} ${g.insertId}`;if(l.has(p)||g.taskIndex!==i)continue;l.add(p);const b=`${g.text.replace(/\n$/,"")}
`;n.copied===void 0?yield b:g.taskRetry!==void 0?g.taskRetry<n.copied&&(yield b):Li(b)?.says==="task"?(yield*f??[],f=[b]):f?f.push(b):yield b}if(d=h.nextPageToken,
!d)return;await t.sleep(lA,s)}}r(hA,"loggedOutput");function ia(e,t){const n=jo(e.plan,[t]).map(s=>{const o=e.jobs.get(s);return[s,o?.status,o?.failure?.name??"",
o?mA(o):[]]});return At(JSON.stringify(n)).slice(0,16)}r(ia,"needsDigest");const mA=r(e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??"",n?.name??"",n?.
generation??""]),"resultsOf");async function pA(e,t,n,s){const{part:o,terms:i,why:a,combinations:c,parallelism:u,checkIf:l}=n;ld(t,o);const f=Cl(t.planned,i.rung),
d=c.map(w=>t.starts[w]??0),m=Mm(e,{number:o,planned:f,terms:i,why:a,combinations:c,parallelism:u,earlierStarts:d}),h=ia(e.state,f.job.id);await Cm(e,m,{needs:h,
checkIf:l},s);const g=Am(e,m),p=Rh(t.planned,i)?Wr:void 0,{name:b,view:y}=await xm(e,t,{part:m,spec:g,isFinal:p},s);fd(t,{...m,needs:h,name:b},{view:y,nowMs:e.clock.
now()})}r(pA,"startJob");async function gA(e,t,{combinations:n,parallelism:s,limitMs:o},i){const{planned:a,begun:c}=t;ld(t,c);const u=n.map(()=>0),f=Mm(e,{number:c,
planned:a,combinations:n,parallelism:s,earlierStarts:u,...{terms:yr,why:"first"}}),d=o/1e3,h={prepareUri:await $A(e,f,d,i),waitSeconds:d},g=Am(e,f,h),p={...a.machine,
maxRetries:yh(a.machine,h)},b={part:f,spec:g,isFinal:Wr},{name:y,view:w}=await xm(e,t,b,i);WE(t,{...f,name:y,planned:{...a,machine:p}},{view:w,limitMs:o,nowMs:e.
clock.now()})}r(gA,"createEarly");async function bA(e,t,{early:{part:n},checkIf:s},o){const i=ia(e.state,n.planned.job.id);await Cm(e,n,{needs:i,checkIf:s},o),KE(
t,i,e.clock.now())}r(bA,"goAhead");const Mm=r((e,t)=>({...t,location:is(t.planned.machine),resultsPrefix:`${$s(e,t)}results/`,key:(0,Ae.randomBytes)(yA).toString(
"base64url")}),"withFolder"),yA=32,$s=r((e,{planned:t,number:n})=>$o(e.identity,t.job.id,n),"start_job_folderOf"),Vt=r(({planned:e},t)=>`gs://${e.machine.bucket}\
/${t}`,"uriIn"),Am=r((e,t,n)=>Ur({planned:t.planned,identity:e.identity,jobUri:Vt(t,`${$s(e,t)}${Nm}`),taskCount:t.combinations.length,parallelism:t.parallelism,
program:e.program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:t.terms.isSecondStart,...n&&{early:n}}),"specOf"),Nm="job.json";async function xm(e,t,{
part:n,spec:s,isFinal:o},i){const{planned:a,number:c,location:u,key:l}=n,f=s.labels[$t.spec]??"",d=K1({runId:e.identity.runId,job:a.job.id,part:c,specDigest:f}),
m=`${u}/jobs/${d}`;e.handover.batchJob(m),e.outputs.submitted(a.job.id,m);const h=await e.clients.batch(oe(a.machine));FE(t,m,a);const g=await h.create({location:u,
id:d,spec:sO(s,l),isFinal:o},i);return{name:m,view:g}}r(xm,"createBatchJob");const wA=r((e,t)=>({uploads:Vt(t,z1(e.identity,t.number)),lists:Vt(t,`${$s(e,t)}art\
ifacts/`)}),"artifactPlaces");async function Im(e,t,n){const s=await e.packages.cacheFor(t.planned,n);return{planned:t.planned,identity:e.identity,...e.logFiles.
areWanted&&{logs:Vt(t,fA($s(e,t)))},...e.sourceSha256!==void 0&&{sourceSha256:e.sourceSha256},...s&&{cache:s},hasLease:e.lease.isRequired}}r(Im,"preparationOf");
async function $A(e,t,n,s){const{planned:o,key:i,combinations:a}=t,c=await Im(e,t,s),u=oA({...c,plan:e.plan,tasks:a.length,waitSeconds:n}),l=new TextEncoder().encode(
u),f=await e.clients.storage(oe(o.machine)),d=J1(e.identity,o.job.id,t.number),m={...uS({key:i,body:l})},{bucket:h}=o.machine;return await f.create({bucket:h,name:d,
content:l,contentType:"application/json",metadata:m},s),Vt(t,d)}r($A,"uploadPrepareFile");async function Cm(e,t,{needs:n,checkIf:s},o){const{planned:i,combinations:a,
earlierStarts:c,key:u}=t,{bucket:l}=i.machine,f=$s(e,t),d=a.flatMap(v=>i.combinations[v]??[]),m=i.moves&&a.map((v,O)=>fr(v,c[O]??0,0)),h=`${f}combinations.jsonl`,
g=d.length>ws,p=aA(e.state,i),b=`${f}needs-artifacts.jsonl`,y=p?.member(Vt(t,b)),w=await Im(e,t,o),$=Rm(()=>iA({...w,plan:e.plan,combinations:d,...g&&{rowsUri:Vt(
t,h)},checkIf:s,neededContexts:kA(e,i),resultsPrefix:t.resultsPrefix,artifacts:wA(e,t),...y!==void 0&&{needsArtifacts:y},...m&&{claims:m}})),k=await e.clients.storage(
oe(i.machine)),E=r(async(v,O)=>{const N={bucket:l,name:v,content:Rm(O),contentType:"application/jsonl"};await k.create(N,o)},"addLines");await Promise.all([g&&E(
h,()=>Om(i.job.id,d,m)),p?.lines&&E(b,p.lines)]);const S={...cS({key:u,body:$,needs:n})},_=`${f}${Nm}`;await k.create({bucket:l,name:_,content:$,contentType:"ap\
plication/json",metadata:S},o)}r(Cm,"uploadJobFile");const kA=r((e,{job:t})=>new Map(jo(e.plan,[t.id]).flatMap(n=>{const s=e.state.jobs.get(n);return s?.phase===
"ended"?[[n,()=>Do(s)]]:[]})),"contextsFor");function Rm(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())
s+=n.write(o,s);return n}r(Rm,"bytesOf");const SA=15e3,EA=r(({jobs:e})=>[...e.values()].some(Nt)?SA:Number.POSITIVE_INFINITY,"earlyPollMs");async function _A(e,t,n,s){
const o=t.planned.job.needs.filter(i=>e.state.jobs.get(i)?.phase!=="ended");e.log.say(vA(n,o));try{await gA(e,t,n,s)}catch(i){if(!(i instanceof B)||s.aborted)throw i;
e.log.say(`${n.job}: not started early. ${i.advice}`),await TA(e,t,s)}}r(_A,"startEarly");function vA({job:e,combinations:t,expectedMs:n},s){const o=`${e}: aski\
ng for the machines of ${D(t.length,"task")} early`,i=s.length===1,a=i?s[0]??"":D(s.length,"needed job");return n===void 0?`${o}, ${a} still ${i?"runs":"run"}`:
n<OA?`${o}, ${a} may end at any moment`:`${o}, ${a} ${i?"is":"are"} expected to end in ${be(n)}`}r(vA,"earlyText");const OA=1e3;async function TA(e,{starting:t,
early:n},s){if(!n)for(const[o,i]of t){const a=await Zr(e,i,o,s);a&&e.log.debug(`${o}: ${a.message}`)}}r(TA,"cancelUnconfirmed");async function MA(e,t,{checkIf:n},s){
const o=Nt(t);if(o){ud(t,n,e.clock.now()),e.log.say(AA(o,t,e.clock.now()));try{await bA(e,t,{early:o,checkIf:n},s);return}catch(i){if(!(i instanceof B)||s.aborted)
throw i;return await Lm(e,t,"its tasks could not be started",s),i}}}r(MA,"go");function AA(e,{planned:t},n){const{part:s,runningMs:o}=e,i=`${t.job.id}: starting\
 ${D(s.combinations.length,"task")}`,a=s.combinations.length===1?"its machine":"their machines";return o===void 0?`${i}, ${a} will be there soon`:`${i}, ${a} wa\
ited for ${be(Math.max(0,us(e,n)-o))}`}r(AA,"goText");async function Lm(e,t,n,s){const o=Nt(t);if(!o)return;const i=e.clock.now();hd(t,{nowMs:i,reason:n,machineTime:_m(
o,i)}),e.log.say(`${t.planned.job.id}: its machines do not wait any longer, ${n}`);const a=await Zr(e,o.part.planned,o.part.name,s);a&&e.log.warn(`${t.planned.job.
id}: ${a.advice}`)}r(Lm,"early_start_giveUp");function NA(e,t){const n=jm(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or\
 "machine_type", or set "on_out_of_memory".`}}r(NA,"withOutOfMemory");function jm({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?
"its largest process":"it"} had used ${Fi(t)}`;return e==="certain"?`The kernel killed a process of the task because memory ran out; ${o}.`:`A process of the ta\
sk was very probably killed because memory ran out: ${o}, almost all that the task has.`}r(jm,"whyOutOfMemory");function Pm(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,
i=o?.usage&&jm(o.usage);if(!n.moves?.isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:a,memory:c}=s.rung,l=n.moves.machines[a]?.[c+1]===
void 0?{...o.failure,hint:`${i} ${xA(n)}`}:o.failure;return{...t,outcome:{...o,failure:l},again:{cause:"memory",terms:s}}}r(Pm,"movedForMemory");const xA=r(({machine:e})=>`\
"on_out_of_memory" has no machine with more memory than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_typ\
e".`,"nothingLarger"),Dm=r(e=>[...e].some(({outcome:t})=>t?.startedMs!==void 0&&t.reusedFrom===void 0),"hasWritten"),ra=r(({jobs:e},{machine:t})=>[...e.values()].
some(({planned:n,combinations:s})=>n.machine.bucket===t.bucket&&n.machine.serviceAccount===t.serviceAccount&&Dm(s)),"isRoleProvedIn");function IA(e){const{planned:t,
combination:n,index:s,earlierAttempts:o,retry:i}=e.at,a={combination:n,index:s,attempts:o+i+1},c=GA(e.text);if(typeof c=="string")return aa(e.at,c);const{result:u,
contextText:l}=c,f=u.job_skipped?"SKIP":u.status,d=f==="FAILED"?VA(t,u):void 0,m=JA(u),h=KA(u),g=fS(u,e.keep),p=HA(u),b=Yt(u.ended_ms);return{outcome:{...a,combination:{
...n,strategyId:ne(u.strategy_id)||n.strategyId},status:f,...p!==void 0&&{startedMs:p},...b!==void 0&&{endedMs:b},...d&&{failure:d},warnings:ca(u.warnings)},...l!==
void 0&&!u.job_skipped&&{context:e.keep(l)},...ua(u)&&{errors:ua(u)},...m!==void 0&&{ownCancel:m},...h.length>0&&{packages:h},...g&&(pS(g)?{list:g}:{artifacts:g})}}
r(IA,"readResult");function aa({combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],name:"UnreadableResult",message:`The re\
sult that the task wrote cannot be read: ${o}.`,hint:"The definition must not write to the folder of the run."},a=n+s+1;return{outcome:{combination:e,index:t,attempts:a,
status:"FAILED",failure:i,warnings:[]},errors:{name:i.name,message:i.message}}}r(aa,"unreadable");const Um=200,CA=r((e,t)=>RA(e,t)&&LA(e,t),"isDeeper");function RA(e,t){
let n=t;for(const s of["[","{"])for(let o=e.indexOf(s);o!==-1;o=e.indexOf(s,o+1))if(n--===0)return!0;return!1}r(RA,"hasMore");function LA(e,t){let n=0,s=!1;for(let o=0;o<
e.length;o++){const i=e.charCodeAt(o);if(i===jA)s=!s;else if(s)i===PA&&o++;else if(i===DA||i===BA){if(n++,n>t)return!0}else(i===UA||i===FA)&&n--}return!1}r(LA,"\
read_result_isNested");const jA=34,PA=92,DA=91,UA=93,BA=123,FA=125,WA=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function GA(e){try{if(CA(e,Um))return`it is \
nested deeper than ${Um} levels`;const t=JSON.parse(e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Gn)return`its version is ${JSON.
stringify(t.version)}`;if(!WA.has(String(t.status)))return`its status is ${JSON.stringify(t.status)}`;const n=bm(e).get("context"),s=n?.startsWith("{")&&n!=="{}";
return{result:t,contextText:s?n:void 0}}catch(t){return t instanceof Error?t.message:String(t)}}r(GA,"parse");const ca=r(e=>Array.isArray(e)?e.filter(t=>typeof t==
"string"):[],"read_result_textsOf"),Yt=r(e=>typeof e=="number"&&Number.isFinite(e)?e:void 0,"read_result_numberOf");function HA({started_ms:e,waited_ms:t}){const n=Yt(
e);return n===void 0?void 0:n+(Yt(t)??0)}r(HA,"read_result_startOf");function ks(e){const t=e;return typeof t=="object"&&t!==null?{name:ne(t.name)||"Error",message:ne(
t.message)}:void 0}r(ks,"errorOf");const ua=r(e=>ks(e.errors)??ks(e.error),"read_result_errorsOf");function KA({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[ne(n?.key),ne(n?.sha256),ne(n?.crc32c)],a=ne(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(a)?[]:
[{key:s,sha256:o,crc32c:i,generation:a,size:Yt(n?.size)??0}]})}r(KA,"packagesIn");function JA(e){const{status:t,signal:n,failed_stage:s}=e,o=ua(e);return t!=="C\
ANCEL"||n!==null||!o?void 0:s?`stage '${ca(s.path).at(-1)??""}' raised ${ne(s.exception)}: ${ne(s.message)}`:o.message}r(JA,"read_result_ownCancelOf");function zA(e){
const t=e,n=ne(t?.path),s=Yt(t?.line);return s===void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:
void 0}r(zA,"fileOf");function VA(e,t){const n=t.failed_stage;if(n){const a=ca(n.path),c=Yt(n.code_line),u=Yt(n.exit_code),l=zA(n.file),f=_l({job:e.job,stagePath:a,
...c!==void 0&&{codeLine:c}});return{origin:"stage",stagePath:a,name:typeof n.exception=="string"?n.exception:"Error",message:ne(n.message),...u!==void 0&&{exitCode:u},
...l&&{file:l},...ne(n.traceback)&&{traceback:ne(n.traceback)},...c!==void 0&&{codeLine:c},...f!==void 0&&{line:f}}}const s=ks(t.error);if(s?.name===Fu)return xh(
e);if(s){const a=ne(t.error?.traceback);return{origin:"setup",stagePath:[],...s,...a&&{traceback:a}}}const o=ks(t.if_error);if(o)return{origin:"stage",stagePath:[],
name:"",message:`The job's if could not be decided: ${o.message}`,...e.job.condition&&{line:e.job.condition.at.line}};const i=ks(t.errors)??{name:"Error",message:"\
It failed without a reason."};return{origin:"stage",stagePath:[],...i}}r(VA,"read_result_failureOf");const YA=new TextDecoder,qA=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;
function la(e,{resultsPrefix:t,key:n}){const s=Zl(n);return e.flatMap(({name:o,generation:i,crc32c:a,size:c,metadata:u})=>{const l=qA.exec(o.slice(t.length));if(!l)
return[];const[f,d]=[Number(l[1]),Number(l[2])],m=Ql({key:s,index:f,attempt:d,metadata:u});return[{task:f,retry:d,name:o,generation:i,crc32c:a,size:c,metadata:u,
isOwn:m}]})}r(la,"listedIn");async function fa(e,t){const{at:n,keep:s,name:o,generation:i}=e,{bucket:a}=n.planned.machine,c={bucket:a,name:o,maxBytes:un,...i&&{
generation:i}};try{const u=await e.storage.read(c,t),l=IA({at:n,text:YA.decode(u),keep:s});return{combination:await XA(l,e,t),sha256:ts(u)}}catch(u){if(!(u instanceof
B))throw u;if(u.status==="TOO_LARGE")return{combination:Bm(n)};if(u.status==="COMPRESSED")return{combination:aa(n,"it is stored compressed")};throw u}}r(fa,"rea\
dBody");async function XA({list:e,...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:a}=s.planned.machine,c=await dS({storage:n,bucket:a,list:e,keep:o},
i);return c?{...t,artifacts:c}:aa(s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}r(XA,"withList");function Bm(e,t){const{combination:n,index:s}=e,
o=r(c=>`${Math.ceil(c/1024/1024)} MiB`,"mebibytes"),i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(un)}`:
o(t)}; at most ${o(un)} can be passed on.`,hint:"Write large data to a bucket, and output its address."},a=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,
index:s,status:"FAILED",attempts:a,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}r(Bm,"result_objects_tooLarge");function Uo({job:e,part:t,task:n,
retry:s}){const o=t.combinations[n],i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!kn(e,t,o))return;const a=e.combinations[o]?.outcome?.attempts??
0;return{planned:t.planned,combination:i,index:o,earlierAttempts:a,retry:s}}r(Uo,"resultPlace");class Fm{static{r(this,"Gathered")}combinations=new Map;preemptions=0;spans=new Map}
async function Wm(e,t,n){const{job:s,part:o,storage:i,keep:a}=e,{bucket:c}=o.planned.machine,{newest:u,planted:l,own:f}=await QA(e,n);t.spans=rT(f);for(const[h,
{retry:g,name:p}]of l){const b=Uo({job:s,part:o,task:h,retry:g});b&&!u.has(h)&&t.combinations.set(b.index,Gm(b,`gs://${c}/${p}`))}const d=e.reads.line("due",n),
m=[];for(const{task:h,retry:g,name:p,generation:b,size:y,metadata:w}of u.values()){const $=Uo({job:s,part:o,task:h,retry:g});if(!$)continue;const k=iT(w),E={stored:{
name:p,generation:b},...k&&{log:k}};if(t.preemptions+=g,y>un){t.combinations.set($.index,{...Bm($,y),...E});continue}if(w.status==="MOVED"){const j={cause:"wait\
ed",terms:o.terms};t.combinations.set($.index,{...s.combinations[$.index],again:j});continue}const S=Ph($,w);S&&t.combinations.set($.index,{...S.state,...E});const _=p.
slice(o.resultsPrefix.length),v=o.early.get(_);if(S?.isWhole&&!v)continue;const O=r(()=>d(()=>fa({storage:i,name:p,at:$,keep:a},n)),"readNow"),N=r(j=>j?.sha256===
w.sha256,"isSealed"),A=v?v.then(j=>j&&N(j)?j:O()):O(),x=A.catch(()=>{});yd(o,_,x);const L=A.then(j=>{const ie=j.sha256===void 0||N(j)?j.combination:Gm($,`gs://${c}\
/${p}`);t.combinations.set($.index,{...ZA(ie,Dh(w)),...E})});m.push(L)}await Promise.allSettled(m),await Promise.all(m)}r(Wm,"collectResults");function ZA(e,t){
const{outcome:n}=e;if(!t||!n)return e;const s=n.failure&&{failure:NA(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}r(ZA,"withUsage");function Gm(e,t){const{
combination:n,index:s}=e,o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else w\
ith write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run."},
i=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}r(
Gm,"plantedResult");async function QA({part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,a=[];for await(const c of t.list({bucket:s,prefix:e.
resultsPrefix},n))for(const u of la(c,e)){u.isOwn&&a.push(u);const l=u.isOwn?o:i;u.retry>=(l.get(u.task)?.retry??0)&&l.set(u.task,u)}return{newest:o,planted:i,own:a}}
r(QA,"newestResults");async function eN(e,{job:t,part:n,batch:s},o){const i=await e.clients.storage(oe(n.planned.machine)),a=new Fm,{reads:c,state:u}=e;await Wm(
{storage:i,job:t,part:n,keep:u.keep,reads:c},a,o);const l=r(({outcome:h,ownCancel:g})=>!cs(n)&&h?.status==="CANCEL"&&g===void 0,"wasEnded"),f=n.combinations.flatMap(
(h,g)=>{if(!kn(t,n,h))return[];const p=a.combinations.get(h);return p===void 0||l(p)?[{index:h,task:g}]:[]}),d=Dm(a.combinations.values())||ra(e.state,n.planned),
m={missing:f,isRoleProved:d};f.length>0&&await tN({job:t,part:n,batch:s},m,a,o);for(const[h,g]of a.combinations)a.combinations.set(h,Pm(n,g));wd(n,Bh(n,a.spans,
n.endedMs??n.view.createdMs)),n_(t,n,a)}r(eN,"settlePart");async function tN({job:e,part:t,batch:n},{missing:s,isRoleProved:o},i,a){const u=t.view.state==="DELE\
TION_IN_PROGRESS"?[]:await n.tasks(t.name,"",a),l=new Map(u.map(d=>[d.index,d])),f=[];for(const{index:d,task:m}of s){const h=l.get(m);h&&i.spans.set(m,cT(h));const g=i.
combinations.get(d),p=jh({job:e,part:t,index:d,task:m,view:h,known:g,isRoleProved:o});i.combinations.set(d,p);const b=p.outcome?.failure;b&&DO({job:e,part:t,task:h,
failure:b})&&f.push(d)}UO(t,f,i.combinations)}r(tN,"explainMissing");const nN=new Set(["SUCCEEDED","FAILED","UNEXECUTED"]),Hm=new WeakMap;async function sN({job:e,
part:t,batch:n},s){if(Ze(t.view.state)||t.isCancelled||t.isEmptied)return;const o=t.combinations.flatMap((f,d)=>kn(e,t,f)?[d]:[]);if(o.length===t.combinations.length)
return;const{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=t.view.counts,l=c+u;i+a>0||l<o.length||o.length>0&&(Hm.get(t)===l||(Hm.set(t,l),!await oN(o,t,n,
s)))||YE(t)}r(sN,"noteEmptied");async function oN(e,t,n,s){const o=await n.tasks(t.name,"",s),i=new Set(o.flatMap(({index:a,state:c})=>nN.has(c)?[a]:[]));return e.
every(a=>i.has(a))}r(oN,"haveEnded");const iN=16;async function rN(e,{job:t,part:n,batch:s},o){const{failures:i,terms:a,view:c}=n;if(["lost","memory"].filter(d=>xt(
t.planned,{cause:d,terms:a})).length===0||Ze(c.state)||n.isCancelled||(c.counts.FAILED??0)<=i.size)return;const l=await s.tasks(n.name,"State=FAILED",o),f=Ft(iN);
await Promise.all(l.filter(d=>!i.has(d.index)&&aN(d,n)).map(d=>f(()=>cN(e,{job:t,part:n,task:d},o))))}r(rN,"noteFailures");function aN(e,{planned:t}){return!hs(
Co(e))||Kr(e)>t.machine.maxRetries}r(aN,"isFinal");async function cN(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!kn(t,n,i))return;
const a=Kr(s),c=hs(Co(s)),u=c?jh({job:t,part:n,index:i,task:s.index,view:s,isRoleProved:ra(e.state,n.planned)}):await uN(e,{job:t,part:n,task:s.index,retry:a},o),
l=u?.again,f=l!==void 0&&l.cause!=="unstarted"&&xt(t.planned,l)!==void 0;QE(n,s.index,f?l.cause:void 0),!(!u||!f)&&_o(t,{combinations:new Map([[i,u]]),preemptions:c?
a:0})}r(cN,"noteFailure");async function uN(e,t,n){const{part:s,task:o,retry:i}=t,a=Uo(t);if(!a||!s.planned.moves?.isForMemory)return;const c=await e.clients.storage(
oe(s.planned.machine)),u=`${s.resultsPrefix}${o}-${i}.json`;try{const{metadata:l}=await c.describe({bucket:s.planned.machine.bucket,name:u},n);if(!Ql({key:s.key,
index:o,attempt:i,metadata:l}))return;const f=Ph(a,l);return f&&Pm(s,f.state)}catch(l){if(!(l instanceof B)||l.httpStatus!==404)throw l;return}}r(uN,"outOfMemor\
y");const lN=6e4,fN=2;function da(e){return[...e.jobs.values()].flatMap(t=>t.phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):[])}r(da,"acti\
veParts");async function Km(e,t){const n=new Map,s=r(({location:i,planned:a})=>{const c=oe(a.machine),u=JSON.stringify([i,c]),l=n.get(u)??{location:i,place:c,active:[],
early:[]};return n.set(u,l),l},"groupOf");for(const i of da(e.state))s(i.part).active.push(i);for(const i of e.state.jobs.values()){const a=Nt(i);a&&s(a.part).early.
push({job:i,early:a})}return(await Jm([...n.values()].map(i=>dN(e,i,t)))).some(Boolean)}r(Km,"look");async function dN(e,t,n){const s=await e.clients.batch(t.place),
o=await s.list(t.location,Ke(e.identity.runId),n),i=new Map(o.map(f=>[f.name,f])),a=new Map(o.map(f=>[f.labels[$t.job]+Vm(f.name),f])),c=r((f,d)=>i.get(d)??a.get(
Ke(f.planned.job.id)+Vm(d)),"viewOf");let u=!1;for(const{job:f,early:d}of t.early)hN(e,d,c(f,d.part.name))&&(u=!0);const l=[];for(const f of t.active){const{job:d,
part:m}=f,h=c(d,m.name);if(h)pN(e,f,h)&&(u=!0),await rN(e,{job:d,part:m,batch:s},n),await sN({job:d,part:m,batch:s},n);else if(!mN(e,f))continue;Ze(m.view.state)&&
(t_(m,m.view.events.at(-1)?.atMs??e.clock.now()),u=!0,l.push(eN(e,{job:d,part:m,batch:s},n)))}return await Jm(l),u}r(dN,"lookAtGroup");function hN(e,t,n){const s=t.
view;return n?GE(t,n,e.clock.now()):(gd(t),zm(e,t)&&HE(t)),vn(s)!==vn(t.view)}r(hN,"updateEarly");async function Jm(e){return await Promise.allSettled(e),Promise.
all(e)}r(Jm,"allEnded");function mN(e,{job:t,part:n}){return gd(n),zm(e,n)?(ha(e,{job:t,part:n},"deleted"),ZE(n),!0):!1}r(mN,"isGone");function zm(e,{isListed:t,
submittedMs:n,misses:s}){return!(!t&&e.clock.now()-n<lN)&&s>=fN}r(zm,"isMissing");function ha(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`\
its Batch job was ${s} by someone else`;$d(t,o),e.log.warn(`Job '${t.planned.job.id}': ${o} (${n.name}).`)}r(ha,"noteStranger");const Vm=r(e=>e.slice(e.lastIndexOf(
"/")),"idOf");function pN(e,t,n){const{job:s,part:o}=t,i=o.view;if(XE(s,o,n,e.clock.now()),n.state==="DELETION_IN_PROGRESS"?ha(e,t,"deleted"):/^CANCELL/.test(n.
state)&&ha(e,t,"canceled"),!X1(n.state)&&n.state!==i.state){const a=`is in state ${n.state}, which this version of the Action does not know`;e.log.warn(`Job '${s.
planned.job.id}' ${a}; it is watched until it ends.`)}return yN(e,t,i),vn(i)!==vn(n)}r(pN,"update");function gN(e,t){const n=r(s=>{const{meaning:o}=fs(s)??{};return JSON.
stringify([s.state==="RUNNING",o?.name,o?.hint])},"kindOf");return n(e)!==n(t)}r(gN,"isOtherTrouble");function bN(e,t){const n=Ze(t.state)?void 0:fs(t);if(!n)return;
const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets fewer machines than it could use":"waits for machines",a=s.hint?` ${Hr(s.hint,e)}`:"";return`Job '${e.job.
id}' ${i}: ${s.message}${a} Batch: ${o}`}r(bN,"troubleText");function yN(e,{part:t},n){const s=bN(t.planned,t.view);!s||!gN(n,t.view)||(wr(e.state,s),e.log.warn(
s))}r(yN,"warnOfTrouble");const wN=500,$N=.45,kN=new Set(["SUCCESS","FAILED"]);function SN(e,t){const n=new WeakMap,{state:s,clients:o,reads:i}=e,a=new WeakMap;
function c(l){const{part:f}=l,d=Uo(l),m=`${l.task}-${l.retry}.json`;if(!d||f.early.has(m))return;const h=n.get(f)??i.line("early",t);n.set(f,h);const p=h(async()=>{
if(t.aborted)return;const b=await o.storage(oe(f.planned.machine)),{keep:y}=s;return fa({storage:b,name:f.resultsPrefix+m,at:d,keep:y},t)}).catch(()=>{});yd(f,m,
p)}r(c,"read");async function u(l,f){const d=await o.storage(oe(f.planned.machine)),{resultsPrefix:m}=f;for await(const h of d.list({bucket:f.planned.machine.bucket,
prefix:m},t))for(const{task:g,retry:p,size:b,metadata:y,isOwn:w}of la(h,f)){if(f.isSettled)return;if(!w)continue;kN.has(y.status??"")&&y.job_skipped!=="true"&&b<=
un&&c({job:l,part:f,task:g,retry:p})}}return r(u,"readListed"),{ended({jobUid:l,index:f,retry:d}){for(const m of s.jobs.values()){if(m.phase!=="active")continue;
const h=m.parts.find(({view:g})=>g.uid===l);if(h&&!h.isSettled&&c({job:m,part:h,task:f,retry:d}),h)return}},looked(){for(const{job:l,part:f}of da(s)){const{counts:d,
state:m}=f.view,h=(d.SUCCEEDED??0)+(d.FAILED??0),g=Math.max(f.early.size,a.get(f)??0);Ze(m)||h-g<Math.max(wN,$N*f.combinations.length)||(a.set(f,h),u(l,f).catch(
()=>{}))}}}}r(SN,"earlyResults");const EN=4e3;async function _N(e){const{state:t}=e;if(t.stop?.status!=="TIMEOUT"||[...t.jobs.values()].some(({phase:a})=>a==="w\
aiting"))return;try{await Km(e,AbortSignal.timeout(EN))}catch(a){if(!(a instanceof B))throw a;return}const n=Zh(t,{nowMs:e.clock.now(),queueTimeoutMs:void 0,conditionOf:r(
()=>"left-to-the-task","conditionOf")}),s={plan:n.plan,jobs:n.jobs},o=Xr(s).flatMap(a=>a.kind==="end"?[a]:[]),i=[...t.jobs.values()].filter(({phase:a})=>a==="ac\
tive");if(!(o.length<i.length)){for(const{job:a,status:c}of o){const u=t.jobs.get(a);u&&Lo(e,u,c)}BE(t)}}r(_N,"lastLook");const vN=3e5;function ON({clock:e,log:t}){
let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof B))throw o;const i=s===void 0;if(s??=
e.now(),!Ym(o)&&!(n&&e.now()-s<vN))throw o;if(!i)return;const a=Ym(o)?o.message:o.advice;t.warn(`The run cannot be watched at the moment; its Batch jobs continu\
e. ${a}`)}}}r(ON,"patience_patience");const Ym=r(({httpStatus:e})=>e===0||e===408||e===429||e>=499,"isPassing"),TN=4e3,MN={timeout:"the run took too long",queue_timeout:"\
the run took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function AN(e){const{state:t}=e,n=da(t),s=[
...t.jobs.values()].flatMap(u=>[...u.starting].map(([l,f])=>({name:l,planned:f}))),o=MN[t.stop?.limit??"signal"],i=[...t.jobs.values()].flatMap(u=>Nt(u)?.part??
[]),a=AbortSignal.timeout(TN),c=n.length+s.length+i.length;e.log.say(`Stopping: canceling ${D(c,"Batch job")}.`);for(const u of t.jobs.values())NN(u,o,e.clock.now());
for(const{part:u}of n)bd(u);await Promise.allSettled([...s.map(({name:u,planned:l})=>ma(e,l,u,a)),...n.map(({part:u})=>ma(e,u.planned,u.name,a)),...i.map(({planned:u,
name:l})=>ma(e,u,l,a)),...n.map(({job:u,part:l})=>xN(e,u,l,a))]);for(const u of t.jobs.values()){if(u.phase==="ended")continue;i_(u);const l=u.combinations.some(
({outcome:f})=>f?.status==="FAILED");Lo(e,u,l?"FAILED":"CANCEL",o)}}r(AN,"windDown");function NN(e,t,n){const s=Nt(e);s&&hd(e,{nowMs:n,reason:t,machineTime:_m(s,
n)})}r(NN,"endEarly");async function ma(e,{job:t,machine:n},s,o){try{await(await e.clients.batch(oe(n))).cancel(s,o)}catch(i){if(!(i instanceof B))throw i;e.log.
warn(`Job '${t.id}' may still be running until the cleanup cancels it: ${i.advice}`)}}r(ma,"cancelInTime");async function xN(e,t,n,s){const o=new Fm;try{const i=await e.
clients.storage(oe(n.planned.machine)),{reads:a,state:c}=e;await Wm({storage:i,job:t,part:n,keep:c.keep,reads:a},o,s)}finally{wd(n,Bh(n,o.spans,e.clock.now())),
_o(t,o)}}r(xN,"takeResults");const qm=2e3,IN=5e3,CN=500,Xm="timeout";async function RN(e){const t=new AbortController,n=AbortSignal.any([e.stop,t.signal]);e.clock.
sleep(pa(e),t.signal).then(()=>t.abort(Xm)),jT(LN(e.state));try{e.history.begin(n),await Promise.all([e.lease.begin(n),e.resume.begin(n)]),await jN(e,n)}catch(s){
if(!n.aborted)throw s;ga(e,n)}finally{t.abort("ended")}await _N(e),e.state.stop&&await AN(e),await e.logFiles.finish(e.state)}r(RN,"drive");const LN=r(({jobs:e})=>[
...e.values()].reduce((t,{planned:n})=>t+n.combinations.length,0),"tasksOf");async function jN(e,t){const{clock:n,state:s}=e,{queueTimeoutMs:o,pollMs:i}=e.settings,
a=SN(e,t),c=kT(e),u=hT(e),l=tA(s),f=nA(e),d=r(()=>Zh(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:l,ahead:f}),"facts"),m=PN(e,t),h=UN(s),g=r(y=>e.logs.follow(s,
{isNow:y,ended:a.ended},t),"follow"),p=r(y=>Promise.race([y,n.sleep(CN,t)]),"briefly");let b=qm;for(;!cM(d());){ga(e,t),await e.resume.take(s,t);const y=Xr(d());
if(await Promise.all(y.map(k=>FN(e,k,t))),e.artifacts.follow(s),s.stop||y.some(({kind:k})=>k==="end"||k==="take back"))continue;if(await n.sleep(Math.min(i??b,u.
pollMs,EA(s),pa(e)),t),ga(e,t),s.stop)break;const[w]=await Promise.all([m(),p(g(!1))]);a.looked(),u.looked(()=>Xr(d()).some(({kind:k})=>k==="start"));const $=h();
e.logFiles.follow(s),$.length>0&&await Promise.all([p(g(!0)),DN(e,$,t)]),c.tell(s),e.history.follow(s),e.report.progress(s,e.history.left(s)),e.resume.keep(s,t),
b=w||y.length>0?qm:Math.min(IN,b*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}r(jN,"driveUntil");function PN(e,t){const n=ON(e);return async()=>{try{
const s=await Km(e,t);return n.succeeded(),s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}r(PN,"looks");async function DN(e,t,n){await Promise.all(t.map(
s=>e.packages.keep(s,n)))}r(DN,"keepPackages");function UN(e){const t=new WeakSet;return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&
!t.has(o));for(const o of s)t.add(o);return s.length>0})}r(UN,"newlySettled");const pa=r(e=>Math.max(0,e.startedMs+e.settings.timeoutMs-e.clock.now()),"leftMs");
function ga(e,t){const{aborted:n,reason:s}=t;n&&s!==Xm?as(e.state,{status:"CANCEL",signal:String(s)}):(n||pa(e)===0)&&as(e.state,BN(e))}r(ga,"stopWhenDue");const BN=r(
e=>({status:"TIMEOUT",limit:"timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.timeoutMs/1e3} seconds.`}),
"timeoutReason");async function FN(e,t,n){if(t.kind==="stop"){as(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"start":await JN(
e,s,t,n);return;case"start early":await _A(e,s,t,n);return;case"go":{const o=await MA(e,s,t,n);o&&Zm(e,s,o);return}case"give up":await Lm(e,s,t.reason,n);return;case"\
cancel":await GN(e,s,t,n);return;case"take back":await KN(e,s,t,n);return;case"end":t.isEmpty&&_o(s,WN(s,e.clock.now())),Lo(e,s,t.status,t.reason??u_(s,t.status))}}
r(FN,"perform");function WN({planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,
...n,warnings:[]}}]);return{combinations:new Map(s),preemptions:0}}r(WN,"emptyResults");async function GN(e,t,n,s){const o=t.parts.find(({number:a})=>a===n.part);
if(!o)return;bd(o),e.log.say(`${ms(t,o)}: canceling (${n.reason})`);const i=await Zr(e,o.planned,o.name,s);i&&e.log.warn(`${n.job}: ${i.advice}`)}r(GN,"drive_ca\
ncel");async function HN(e,t,n,s){try{return await tT(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted||o.status==="PLANTED_OBJECT")throw o;return e.log.warn(`${ms(
t,n)}: keeps waiting, because its combinations cannot be claimed. ${o.advice}`),[]}}r(HN,"drive_claimed");async function KN(e,t,{part:n,starvedMs:s},o){const i=t.
parts.find(c=>c.number===n);if(!i)return;const a=await HN(e,t,i,o);VE(t,i,{combinations:a,afterMs:s}),a.length>0&&e.log.say(NT(t,i,{count:a.length,starvedMs:s}))}
r(KN,"drive_takeBack");async function JN(e,t,n,s){ud(t,n.checkIf,e.clock.now()),e.log.say(MT(n,t));try{await pA(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted)
throw o;const{combinations:i,terms:a}=n;if(!zN(o)||!Rh(t.planned,a))return Zm(e,t,o);zE(t,i,a),e.log.warn(`${n.job}: ${o.message}`)}}r(JN,"start");const zN=r(({
status:e,message:t})=>e==="RESOURCE_EXHAUSTED"||Wr(t),"drive_isRefusal");function Zm(e,t,n){const{message:s,headline:o,hint:i}=n,a=n.status||"CloudError";qE(t,{
...{origin:"batch",stagePath:[],name:a,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Lo(e,t,"FAILED",Kh(s)):e.log.warn(`${t.planned.job.id}: ${n.advice}`)}
r(Zm,"notStarted");const Qm="run",VN=r(e=>JSON.stringify(e),"handoverText");function YN(e,t){const{resume:n,buckets:s,locations:o,...i}=e;let a={...i,buckets:[],
locations:[]};const c=r(u=>{a={...a,...u},t.saveState(Qm,VN(a))},"note");return{accessible:r(()=>c(n?{buckets:s,locations:o,resume:n}:{buckets:s,locations:o}),"\
accessible"),batchJob:r(u=>c({batchJobs:[...a.batchJobs,u]}),"batchJob"),checkRun:r(u=>c({checkRunId:u}),"checkRun"),ended:r(u=>c({status:u}),"ended")}}r(YN,"ha\
ndoverNote");const qN=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,ep=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;function XN(e){
const t=Mt(e);if(!tp(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:a,status:c,checkRunId:u,resume:l,isPart:f}=t,{access:d,prefix:m,
cleanup:h,jobSummary:g}=t;if(!(!tS(d)||!Ct(m,/^[\w.=-]+(\/[\w.=-]+)*$/)||!ZN(h)||typeof g!="boolean"||!Ct(n,/^[\w.-]{1,100}$/)||!Ct(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||
!s.endsWith(`/${n}/`)||!s.startsWith(`${m}/`)||s.split("/").some(b=>/^\.+$/.test(b))||!ba(o,b=>np(b,/^[a-z0-9][a-z0-9._-]+$/))||!ba(i,b=>np(b,ep))||!ba(a,r(b=>Ct(
b,/./)&&ep.test(b.split("/jobs/")[0]??"")&&G1.test(b.split("/jobs/")[1]??""),"isJobName")))&&!(l!==void 0&&!Ct(l,qN)))return{version:2,access:d,prefix:m,cleanup:h,
jobSummary:g,runId:n,folder:s,buckets:o,locations:i,batchJobs:a,...typeof u=="number"&&Number.isSafeInteger(u)&&u>0&&{checkRunId:u},...l!==void 0&&{resume:l},...f===
!0&&{isPart:f},...Ct(c,/^[A-Z]+$/)&&{status:c}}}r(XN,"readHandover");const ZN=r(e=>e==="always"||e==="on_success"||e==="never","isCleanup"),tp=r(e=>typeof e=="o\
bject"&&e!==null&&!Array.isArray(e),"handover_isRecord"),Ct=r((e,t)=>typeof e=="string"&&t.test(e),"handover_isText"),ba=r((e,t)=>Array.isArray(e)&&e.length<=1e4&&
e.every(t),"handover_isList"),np=r((e,t)=>tp(e)&&Ct(e.name,t)&&Ct(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile=="string"),"isPlace"),QN=.2,
ex=30,tx=3;function nx(e,t){const n=[...e.jobs].flatMap(([c,{seconds:u}])=>{const l=t.jobs.get(c)?.seconds;return l===void 0?[]:[{id:c,seconds:u,then:l,by:Math.
abs(u-l)}]}).filter(({by:c,then:u})=>c>=ex&&c>=QN*u).sort((c,u)=>u.by-c.by).slice(0,tx).map(({id:c,seconds:u,then:l})=>`'${c}' ${sp(l,u)}`),s=e.vcpuHours===void 0||
t.vcpuHours===void 0?"":`${Ge(e.vcpuHours)} instead of ${Ge(t.vcpuHours)} vCPU-hours`,o=e.seconds-t.seconds;return`Compared with the last successful run on the \
default branch: ${[Math.abs(o)<1?`the same time (${be(e.seconds*1e3)})`:`${be(Math.abs(o)*1e3)} ${o>0?"longer":"shorter"} (${sp(t.seconds,e.seconds)})`,s,...n].
filter(c=>c!=="").join("; ")}`}r(nx,"changeText");const sp=r((e,t)=>`${be(e*1e3)} to ${be(t*1e3)}`,"fromTo"),op=10,sx=3,ox=60;function ip(e){const t=e.filter(({
isSuccess:u,isWhole:l})=>u&&l).slice(0,op),n=ya(t.map(({seconds:u})=>u)),s=ya(t.flatMap(u=>u.vcpuHours??[])),o=new Set(e.flatMap(({jobs:u})=>[...u.keys()])),i=r(
u=>new Map([...o].flatMap(l=>{const f=e.flatMap(({jobs:m})=>{const h=m.get(l);return(h?.isSuccess?u(h):void 0)??[]}),d=ya(f);return d?[[l,{...d,median:ix(f.slice(
0,op)),count:f.length}]]:[]})),"rangesOf"),a=i(({seconds:u})=>u),c=i(({taskSeconds:u})=>u);return{...n&&{run:n},...s&&{vcpuHours:s},jobs:a,tasks:c}}r(ip,"earlie\
rRuns");const ya=r(e=>e.length===0?void 0:{least:Math.min(...e),most:Math.max(...e)},"rangeOf");function ix(e){const t=[...e].sort((n,s)=>n-s);return t[Math.floor(
(t.length-1)/2)]??0}r(ix,"medianOf");function rx(e,t){const n=new Map,s=new Map(e.map(i=>[i.id,i]));for(const i of Qh(new Map(e.map(({id:a,needs:c})=>[a,c])))){
const a=s.get(i);a&&n.set(i,ax(a,t.jobs.get(i)?.median,n))}let o=0;for(const i of n.values()){if(i===void 0)return;o=Math.max(o,i)}return o}r(rx,"remainingSecon\
ds");function ax({phase:e,seconds:t,needs:n},s,o){if(e==="ended")return 0;if(s===void 0)return;if(e==="active")return Math.max(0,s-t);let i=0;for(const a of n){
const c=o.has(a)?o.get(a):0;if(c===void 0)return;i=Math.max(i,c)}return s+i}r(ax,"ownLeft");function cx(e,t){const n=t.tasks.get(e.id),{taskSeconds:s}=e;if(!(e.
phase!=="active"||s===void 0)&&!(!n||n.count<sx))return s>ox&&s>2*n.most?n.most:void 0}r(cx,"slowerThanEver");const Bo=r(({createdMs:e,wentMs:t})=>Math.max(e,t??
0),"job_times_startOf");function Fo(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,o,i=Bo(n);for(const a of e.batchJobs){const c=a.endedMs??t;s+=Math.max(0,(a.runningMs??
c)-Bo(a)),a.runningMs!==void 0&&(o=(o??0)+Math.max(0,c-a.runningMs)),i=Math.max(i,c)}return{startedMs:Bo(n),endedMs:i,queueMs:s,...o!==void 0&&{runMs:o}}}r(Fo,"\
timesOf");function rp(e){const t=new Map(e.jobs.map(a=>[a.planned.job.id,a])),n=r(a=>Fo(a,e.endedMs)?.endedMs,"endOf"),s=r(a=>a.reduce((c,u)=>{const l=n(u);return l===
void 0?c:c===void 0||l>(n(c)??0)?u:c},void 0),"latest"),o=[];let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(a=>t.get(a)??[]));return o}r(rp,
"criticalPath");const ap=50,ux=8*1024*1024,cp=1,lx=720*3600;function up(e){const{status:t,startedMs:n,endedMs:s,jobs:o}=e;if(!o.some(({batchJobs:a})=>a.some(({runningMs:c})=>c!==
void 0)))return;const i=co(o,void 0);return{startedMs:n,isSuccess:t==="SUCCESS",isWhole:!o.some(lp),seconds:(s-n)/1e3,...i&&i.paidVcpuHours>0&&{vcpuHours:i.paidVcpuHours},
jobs:new Map(o.flatMap(a=>{const c=Fo(a,s);if(!c||lp(a))return[];const u=a.status==="SUCCESS",l=(c.endedMs-c.startedMs)/1e3,f=Math.min(...a.batchJobs.flatMap(({
runningMs:h})=>h??[])),d=Math.max(0,c.endedMs-f)/1e3,m={isSuccess:u,seconds:l,...Number.isFinite(f)&&{taskSeconds:d}};return[[a.planned.job.id,m]]}))}}r(up,"rec\
ordOf");const lp=r(({combinations:e})=>e.some(({reusedFrom:t})=>t!==void 0),"isReused");function fx(e){const t=e.slice(0,ap).map(n=>({started_ms:n.startedMs,success:n.
isSuccess,whole:n.isWhole,seconds:wa(n.seconds),...n.vcpuHours!==void 0&&{vcpu_hours:Number(n.vcpuHours.toFixed(4))},jobs:Object.fromEntries([...n.jobs].map(([s,
{isSuccess:o,seconds:i,taskSeconds:a}])=>[s,{success:o,seconds:wa(i),...a!==void 0&&{task_seconds:wa(a)}}]))}));return`${JSON.stringify({version:cp,runs:t})}
`}r(fx,"historyText");const wa=r(e=>Number(e.toFixed(1)),"record_rounded");function dx(e){const t=Mt(e);return!de(t)||t.version!==cp||!Array.isArray(t.runs)?[]:
t.runs.slice(0,ap).flatMap(n=>hx(n)??[])}r(dx,"readHistory");function hx(e){if(!de(e))return;const{started_ms:t,success:n,whole:s,seconds:o,vcpu_hours:i,jobs:a}=e;
if(typeof t!="number"||!Number.isFinite(t)||!$a(o))return;const c=typeof i=="number"&&Number.isFinite(i)&&i>=0;return{startedMs:t,isSuccess:n===!0,isWhole:s===!0,
seconds:o,...c&&{vcpuHours:i},jobs:new Map(de(a)?Object.entries(a).flatMap(([u,l])=>mx(u,l)):[])}}r(hx,"runOf");function mx(e,t){if(!de(t)||!$a(t.seconds))return[];
const{success:n,seconds:s,task_seconds:o}=t;return[[e,{isSuccess:n===!0,seconds:s,...$a(o)&&{taskSeconds:o}}]]}r(mx,"jobOf");const $a=r(e=>typeof e=="number"&&e>=
0&&e<=lx,"isSeconds"),Tn={records:[],generation:"0"},px=3;function gx({name:e,...t},{plan:n,identity:s,clients:o}){const i=r(c=>V1(s,c,n.workflow.name),"nameIn");
async function a(c,u){const l=await o.storage(t),f=i(c);try{const{generation:d}=await l.describe({bucket:e,name:f},u),m=await l.read({bucket:e,name:f,generation:d,
maxBytes:ux},u);return{records:dx(new TextDecoder().decode(m)),generation:d}}catch(d){if(d instanceof B&&d.httpStatus===404)return Tn;throw d}}return r(a,"read"),
{read:a,async add(c,u,l,f){const d=await o.storage(t);let m=l;for(let h=0;h<=px;h++){const{generation:g}=m,p=fx([u,...m.records]),b={bucket:e,name:i(c),content:p,
contentType:"application/json",generation:g};try{return await d.replaceVersion(b,f),!0}catch(y){if(!(y instanceof B)||y.httpStatus!==412)throw y;m=await a(c,f)}}
return!1}}}r(gx,"historyStore");const bx={begin:r(()=>{},"begin"),left:r(()=>"","left"),usualMs:r(()=>new Map,"usualMs"),follow:r(()=>{},"follow"),change:r(()=>"",
"change"),keep:r(async()=>{},"keep")},yx=15e3;function wx(e,{plan:t,identity:n,clock:s,log:o}){const{own:i,base:a}=n.scopes;let c=Tn,u=[],l=ip([]);const f=new Set;
async function d(p,b){try{return await p()}catch(y){return y instanceof B?o.warn(`history: ${y.advice}`):o.debug(`history: ${ht(y)}`),b}}r(d,"quietly");async function m(p){
const[b=Tn,y=Tn]=await Promise.all([i,a].map(w=>d(async()=>w?e.read(w,p):Tn,Tn)));c=b,u=(a?y:b).records,l=ip(c.records.length>0?c.records:u),l.run&&o.say(`Earli\
er runs ${kx(l)}.`)}r(m,"readAll");async function h(p){await e.add(i,p,c,AbortSignal.timeout(yx))||o.debug("history: other runs wrote it at the same time; this \
run is left out.")}r(h,"write");const g=r(p=>[...p.jobs.values()].map(b=>$x(b,s.now())),"jobsNow");return{begin:r(p=>{m(p)},"begin"),left(p){const b=rx(g(p),l);
if(b===void 0||!l.run)return"";const y=`earlier runs took ${fp(l.run)}`;return b<1?`longer than usual: ${y}`:`about ${be(b*1e3)} left; ${y}`},usualMs:r(()=>new Map(
[...l.tasks].map(([p,{median:b}])=>[p,b*1e3])),"usualMs"),follow(p){for(const b of g(p)){const y=cx(b,l);if(y===void 0||f.has(b.id))continue;f.add(b.id);const w=`\
Job '${b.id}' has taken ${be((b.taskSeconds??0)*1e3)} and is still running; in earlier runs it took at most ${be(y*1e3)}.`;wr(p,w),o.warn(w)}},change(p){const b=up(
p),y=u.find(({isSuccess:w,isWhole:$})=>w&&$);return b&&y&&p.status==="SUCCESS"&&b.isWhole?nx(b,y):""},async keep(p){const b=up(p);b&&!t.leftOut&&await d(()=>h(b),
void 0)}}}r(wx,"historyOf");function $x({planned:{job:e},phase:t,startedMs:n,parts:s},o){const i=r(l=>Math.max(0,o-l)/1e3,"secondsSince"),a=t==="active"?i(n):0,
c=Math.min(...s.flatMap(({runningMs:l})=>l??[])),u=Number.isFinite(c)&&{taskSeconds:i(c)};return{id:e.id,needs:e.needs,phase:t,seconds:a,...u}}r($x,"jobNow");const fp=r(
({least:e,most:t})=>al(be(e*1e3),be(t*1e3)),"secondsText"),kx=r(({run:e,vcpuHours:t})=>[e?`took ${fp(e)}`:"",t?`about ${al(Ge(t.least),Ge(t.most))} vCPU-hours`:
""].filter(n=>n!=="").join(" and "),"tookText"),Wo=r(e=>e.replace(/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-","identity_segment");function dp(e,t,n){const[s="",o=""]=(e.
repository||"local/local").split("/"),i=`${Wo(e.runId||"local")}-${Wo(e.runAttempt||"1")}-${n}`;return{runId:i,folder:`${t}/${Wo(s)}/${Wo(o)}/${i}/`,githubRunId:e.
runId,githubRunAttempt:e.runAttempt,repositoryId:e.repositoryId,commit:e.headSha,prefix:t,scopes:e.scopes}}r(dp,"runIdentity");const hp=r((e,t)=>`${hr(e,"_resum\
e",e.scopes.own)}${t}/`,"resumeFolder");function Sx(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,a=n.slice(n.lastIndexOf("-")+1),c=dp(t,i,a);return n!==c.runId||
s!==c.folder?!1:o===void 0||o===hp(c,o.split("/").at(-2)??"")}r(Sx,"isOfThisRun");function Ex(e,t,n){const s=new Map,o=new Map;for(const i of[...e.jobs.values()].
flatMap(wn)){const a=oe(i),c=JSON.stringify(a);s.set(`${i.bucket} ${c}`,{...a,name:i.bucket}),o.set(`${is(i)} ${c}`,{...a,name:is(i)})}return{version:2,access:bo(
n),prefix:n.prefix,cleanup:n.cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],batchJobs:[],...e.leftOut&&
{isPart:!0}}}r(Ex,"newHandover");const _x={isRequired:!1,begin:r(async()=>{},"begin")},vx=6e4,Ox=1e4;function Tx(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(
e.buckets.map(u=>[u.name,u])),a=r(async u=>{const l=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,f=Jf(e),d=[...i.values()].map(async m=>{const h=await n.storage(m),g={bucket:m.name,name:f,content:l,contentType:"application/json"};await h.replace(g,u)});await Promise.
all(d)},"write");async function c(u,l){let f=l,d=!1;for(;!u.aborted;){if(await s.sleep(Ox,u),u.aborted||s.now()-f<vx)continue;const m=s.now();try{await a(u),f=m,
d=!1}catch(h){if(!(h instanceof B))throw h;if(u.aborted||d)continue;d=!0,o.warn(`The run's lease could not be renewed: ${h.advice} Tasks that start ${Du/60} min\
utes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return r(c,"keep"),{isRequired:!0,async begin(u){const l=s.now();await a(
u),c(u,l)}}}r(Tx,"leaseOf");const Mx=16,Ax=60,Nx=1e3,xx=5e3,Ix=3e5,Cx=1e3,Rx={areWanted:!1,follow:r(()=>{},"follow"),finish:r(async()=>{},"finish")};function Lx(e){
const t=new jx(e);return{areWanted:!0,follow:r(n=>t.takeSettled(n),"follow"),finish:r(n=>t.finish(n),"finish")}}r(Lx,"logFilesOf");class jx{static{r(this,"Write\
r")}#e;#t;#n=new Set;#o=new WeakSet;#s=new WeakMap;#i=new Map;#a=Ft(Mx);#u=Ft(1);#l=new AbortController;#c=[];#r=0;#f=!1;constructor(t){this.#e=t}takeSettled(t){
for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#h(n,s)}async finish(t){for(const l of t.jobs.values())for(const f of l.parts)this.#h(l,
f);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?Cx:Ix,a=new AbortController;await Promise.race([Promise.all(this.#i.values()),n.sleep(i,a.signal).
then(()=>this.#l.abort())]),a.abort(),await Promise.all(this.#i.values()),await this.#t?.then(l=>l.close()).catch(()=>{}),s.say(`logs_dir: ${D(this.#n.size,"fil\
e")} in ${o}`);const[c]=this.#c;if(c===void 0)return;const u=D(this.#c.length,"log");s.warn(`logs_dir: ${u} could not be written completely: ${c}`)}#h(t,n){if(this.#o.
has(n))return;this.#o.add(n);const s=Dx(t,n);for(const[o,i]of n.combinations.entries())for(const a of[...s.get(i)??[],{part:n,task:o}])this.#g(t,a,i)}#g(t,{part:n,
task:s},o){const i=this.#s.get(n)??new Set;this.#s.set(n,i);const a=i.has(s)?void 0:Ux(t,n,{task:s,index:o});if(!a)return;i.add(s);const u=(this.#i.get(a.path)??
Promise.resolve()).then(()=>this.#a(()=>this.#b(a)));this.#i.set(a.path,u)}async#b(t){if(this.#f)return;const{workspace:n,folder:s}=this.#e;try{this.#t??=Yl(n,s);
const o=await this.#t,i=r(a=>this.#y(t,a),"content");this.#n.has(t.path)?await o.append(t.path,i):await o.write(t.path,i),this.#n.add(t.path)}catch(o){const i=o instanceof
B?o.advice:ht(o);this.#c.push(`${t.path}: ${i}`),this.#f=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(i)}}async#y(t,n){const{clients:s,secrets:o}=this.#e,{copy:i,retry:a}=t,
c=r(d=>n(Buffer.from(d)),"write");if(this.#n.has(t.path)&&await c(Ss("next attempt")),(!i||a>0)&&await c(await this.#m(t)),!i)return;a>0&&await c(Ss(`attempt ${a+
1} on another machine`));const u=await s.storage(oe(t.part.planned.machine)),l=Px(o,c),f=new TextDecoder;await u.download(i,d=>l.add(f.decode(d,{stream:!0})),this.#l.
signal),await l.end(f.decode()),t.isCut&&await c(Ss("the rest of the output is only in Cloud Logging"))}async#m({part:t,task:n,copy:s,retry:o}){if(this.#r>=Ax)return this.#c.
push("too many tasks ended without a copy of their log; Cloud Logging has it."),Ss("the output of this attempt is only in Cloud Logging");const i=this.#r++===0?
xx:Nx,a=await this.#u(async()=>{await this.#e.clock.sleep(i,this.#l.signal);const c=[],u={part:t,task:n,...s&&{copied:o}};for await(const l of hA(this.#e,u,this.#l.
signal))c.push(l);return c});return a.length>0?ka(a.join(""),this.#e.secrets):Ss("this attempt wrote nothing")}}const ka=r((e,t)=>We(nn(e),t),"clean");function Px(e,t){
let n="";const s=r(async o=>{const i=n+o,a=i.lastIndexOf(`
`)+1;n=i.slice(a),a>0&&await t(ka(i.slice(0,a),e))},"add");return{add:s,async end(o){await s(o),n!==""&&await t(`${ka(n,e)}
`)}}}r(Px,"maskedLines");const Ss=r(e=>`${Hn}${e}
`,"noteLine"),Sa=new Set(["lost","memory"]);function Dx(e,{number:t}){const n=new Map;for(const s of e.parts.filter(o=>o.number<t))for(const[o,i]of s.failures){
const a=s.combinations[o];a===void 0||!Sa.has(i)||n.set(a,[...n.get(a)??[],{part:s,task:o}])}return n}r(Dx,"movedAway");function Ux(e,t,{task:n,index:s}){const{
outcome:o,stored:i,log:a,again:c}=e.combinations[s]??{},u=e.planned.combinations[s];if(!u||o?.reusedFrom)return;const l=`${wt(e.planned.job.id,u.matrix)}.log`;if(!(e.
holders[s]===t.number))return Sa.has(t.failures.get(n))?{path:l,part:t,task:n,retry:0,isCut:!1}:void 0;if(!o||c&&!Sa.has(c.cause))return;const d=i?.name.startsWith(
t.resultsPrefix)?i.name:void 0;if(d===void 0&&o.attempts===0)return;const m=Number(/-(\d+)\.json$/.exec(d??"")?.[1]??0),{bucket:h}=t.planned.machine,g=d!==void 0&&
a?dA(a,{bucket:h,result:d}):void 0;return{path:l,part:t,task:n,retry:m,isCut:a?.isCut??!1,...g&&{copy:g}}}r(Ux,"pieceOf");const Bx=200,Fx=20,mp=500,Wx=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,
Gx=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
Hx=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,Kx=r(({text:e})=>e.trim()!==""&&!Wx.test(e)&&!Gx.test(e),"isWorthShowing"),pp=r(e=>e.filter(Kx).slice(-Fx).map(({text:t})=>Jx(
t.trimEnd())),"shownAgentLines"),Jx=r(e=>e.length<=mp?e:`${e.slice(0,mp).toWellFormed()}\u2026`,"agent_lines_cut");function Ea(e){const t=[...e.text.matchAll(Hx)].
map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,...t]:t)}r(Ea,"agent_lines_tasksOf");function zx(e,t,n){const s=e.some(i=>i.host!==""||Ea(i).size>
0);if(n<=1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&Ea(i).has(t)).map(({host:i})=>i));return e.filter(i=>{const a=Ea(i);return a.has(t)||a.size===0&&
o.has(i.host)})}r(zx,"linesOfTask");const Go=r(e=>Vx(e.matrix),"combinationText"),Vx=r(e=>[...e].map(([t,n])=>`${t}=${R(n).replace(/[\r\n]+/g," ")}`).join(", "),
"matrixText"),gp=r(e=>[...new Set(e.flatMap(t=>[...t.matrix.keys()]))],"matrixKeys"),Yx=19600,bp=6,qx=6e4;function Xx(e,t){if(!e)return t.jobUid;const{planned:n}=e.
job,s=e.part.combinations[t.taskIndex],o=s===void 0?void 0:n.combinations[s],i=o?Go(o):"";return[n.job.id,i].filter(a=>a).join(" ")}r(Xx,"log_queries_titleOf");
function Zx(e){const t=new WeakMap,n=r(s=>{if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>qx},"isOld");return(s,o)=>{const i=new Map;for(const a of s.
jobs.values())for(const c of a.parts){const u=oe(c.planned.machine),l=JSON.stringify(u),f=i.get(l)??{place:u,jobs:[],room:0};i.set(l,f);const{uid:d}=c.view;!d||
n(c)&&!o||(f.room-=d.length+bp,f.room<0&&(f.jobs.push(new Map),f.room=Yx-d.length-bp),f.jobs.at(-1)?.set(d,{job:a,part:c}))}return[...i].flatMap(([a,{place:c,jobs:u}])=>u.
map((l,f)=>({key:`${a} ${f}`,place:c,jobs:l})))}}r(Zx,"logQueries");const _a=8e3,Qx=20,e2=500,Es=[];class t2{static{r(this,"TaskText")}#e;#t=Es;#n=Es;#o;#s=!1;#i=!1;constructor(t){
this.#e=t}shown(t){const n=[];for(const o of t){const i=this.#a(o);this.#e?n.push(o):i!==void 0&&n.push(i)}return this.#e?n:n.filter((o,i)=>!i2(o,n[i+1])).map(s2)}hasBegun(){
return this.#i}hasEnded(){return this.#s}brokenOff(){return(this.#o??this.#n.at(-1))?.split(" > ")??Es}lastLines(){return this.#t}#a(t){const n=t.startsWith(Hn);
n&&(this.#i=!0);const s=Li(t);if(s)return this.#u(s);const o=n?`\xB7 ${t.slice(Hn.length)}`:t;return this.#t=[...this.#t.slice(1-Qx),o.slice(0,e2)],o}#u(t){switch(t.
says){case"task":return;case"stage start":return this.#n=[...this.#n,t.stage],`\u25B8 ${t.stage}`;case"stage end":return this.#n=n2(this.#n,t.stage),t.status===
"CANCEL"&&(this.#o??=t.stage),o2(t);case"ended":this.#s=!0,(t.status==="SUCCESS"||t.status==="SKIP")&&(this.#t=Es);return}}}function n2(e,t){const n=e.lastIndexOf(
t);return n===-1?e:e.length===1?Es:e.toSpliced(n,1)}r(n2,"withoutLast");const s2=r(e=>e.length<=_a?e:`${e.slice(0,_a).toWellFormed()}\u2026 (${z(e.length-_a)} m\
ore characters)`,"shortened"),o2=r(({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t==="FAILED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,"endLin\
e"),i2=r((e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(2)} `),"isStartOf"),yp={follow:30,settled:38,final:43,
end:50},wp=5e3,r2=3e4,$p=15e3,a2=20,c2=5,u2=1e3,l2=5,kp=100,f2=6e4/yp.follow,d2=12,h2=3,m2=2e3,p2={follow:r(async()=>{},"follow"),finish:r(async()=>{},"finish")};
function g2(e){const t=new b2(e);return{follow:r((n,s,o)=>t.inTurn(()=>t.look(n,s,o)),"follow"),finish:r((n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s))),"finish")}}
r(g2,"logStream");const Sp=r(()=>{},"ignored"),_s=r(({jobUid:e,taskIndex:t})=>`${e} ${t}`,"taskOf");class b2{static{r(this,"TaskLogs")}#e;#t=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Set;#u;#l=0;#c=wp;#r=0;#f=Promise.
resolve();#h=!1;constructor(t){this.#e=t,this.#u=Zx(t.clock.now)}hurry(){this.#h=!0}inTurn(t){return this.#f=this.#f.then(t,t),this.#f}async look(t,n,s){const o=this.#e.
clock.now();if(!n.isNow&&o-this.#l<this.#c)return;this.#l=o,this.#r===0&&(this.#r=t.startedMs);const i=this.#u(t,n.isFinal??!1),a=[];let c=Number.POSITIVE_INFINITY;
for(const u of i)if(!this.#d(u.place))try{const{untilMs:l,isHeld:f}=await this.#E(u,n,s);a.push(l),f&&(c=Math.min(c,l)),this.#c=Math.max(wp,i.length*f2)}catch(l){
if(!(l instanceof B))throw l;if(s.aborted)return;this.#$(l,u.place),this.#d(u.place)||(c=this.#r)}this.#r=Math.min(c,Math.max(this.#r,...a));for(const[u,l]of this.#t)
l<this.#r-2*$p&&this.#t.delete(u)}async finish(t,n){for(let s=0;s<h2&&(await this.look(t,{isNow:!0,ended:Sp,isFinal:!0},n),!(n.aborted||this.#s.size>0||this.#_(
t)));s++)await this.#e.clock.sleep(m2,n);this.#s.size>0&&!n.aborted&&await this.#g(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)
await this.#v(t,s,o,n)}async#g(t,n){for(const s of this.#u(t,!0)){if(!this.#s.has(s.key)||this.#d(s.place))continue;const o=[];try{await this.#b(s,o,n)}catch(c){
if(!(c instanceof B))throw c;n.aborted||this.#$(c,s.place)}if(o.length===0)continue;this.#e.log.notice("Lines are omitted here, because the output is too long. \
The summary links to Logs Explorer, which has all of it. The end:");const i=new Map,a={query:s,look:{isNow:!0,ended:Sp},chunks:i};for(const c of o)this.#k(c,Date.
parse(c.timestamp)||0,a);for(const c of i.values())this.#S(c,s)}}async#b(t,n,s){const{projectId:o}=t.place,i=await this.#e.clients.logging(t.place);if(!this.#p(
o,"end"))return;const a=[...t.jobs.keys()],c=await i.newestOutput({projectId:o,jobUids:a,count:u2},s);n.push(...c);for(const{uid:u,task:l}of this.#y(t,c).slice(
0,l2)){if(!this.#p(o,"end"))return;const f={projectId:o,jobUids:[u],task:l,count:kp};n.unshift(...await i.newestOutput(f,s))}}#y(t,n){const s=new Map;for(const i of n)
s.set(_s(i),(s.get(_s(i))??0)+1);return[...t.jobs].flatMap(([i,{job:a,part:c}])=>c.combinations.flatMap((u,l)=>{const f=s.get(_s({jobUid:i,taskIndex:l}))??0;return f>=
kp||!this.#m(a,c,l)?[]:[{uid:i,task:l,count:f,isFailed:a.combinations[u]?.outcome?.status==="FAILED"}]})).sort((i,a)=>Number(a.isFailed)-Number(i.isFailed)||i.count-
a.count)}#m(t,n,s){const o=n.combinations[s]??-1;return t.holders[o]===n.number&&t.combinations[o]?.outcome?.startedMs!==void 0&&!this.#w(n.view.uid,s).hasEnded()}async#E(t,n,s){
const{key:o}=t,{projectId:i}=t.place,a=await this.#e.clients.logging(t.place),c=new Map,u=this.#s.has(o);let l=0,f=!1;const d=n.isFinal?c2:a2,m=n.isFinal?"final":
n.isNow?"settled":"follow";for(let h=0;h<d&&this.#p(i,m)&&!(h>0&&this.#h&&!n.isFinal);h++){const g=this.#s.get(o)??{since:new Date(this.#r-$p).toISOString(),jobUids:[
...t.jobs.keys()],pageToken:""},p=await a.taskOutput({projectId:i,...g},s);for(const b of p.lines){const y=Date.parse(b.timestamp)||0;l=Math.max(l,y),this.#k(b,
y,{query:t,look:n,chunks:c})}if(f=!p.nextPageToken,f?this.#s.delete(o):this.#s.set(o,{...g,pageToken:p.nextPageToken}),f)break}for(const h of c.values())this.#S(
h,t);return{untilMs:f?Math.max(l,this.#r):this.#r,isHeld:!f||u}}#k(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#t.has(o))return;
this.#t.set(o,n);const i=Li(t.text),a=i?.says==="ended"&&(i.status==="SUCCESS"||i.status==="FAILED"),c=i?.says==="ended"&&i.status==="MOVED",u=s.query.jobs.get(
t.jobUid);u&&e_(u.part,t.taskIndex,n,a||c),a&&s.look.ended({jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry??0});const l=_s(t),f=s.chunks.get(l);f?f.push(t):
s.chunks.set(l,[t])}#S(t,n){const[s]=t;if(!s)return;const{log:o}=this.#e,i=n.jobs.get(s.jobUid),a=Xx(i,s),c=t.flatMap(({text:f})=>f.replace(/\n$/,"").split(`
`)),u=this.#w(s.jobUid,s.taskIndex).shown(c);if((i?.job.planned.combinations.length??1)>1&&u.length>d2)o.group(`${a} (${D(u.length,"line")})`,u);else for(const f of u)
o.say(`[${a}] ${f}`)}#w(t,n){const s=_s({jobUid:t,taskIndex:n}),o=this.#n.get(s)??new t2(this.#e.log.isDebug);return this.#n.set(s,o),o}#p(t,n){const s=this.#e.
clock.now(),o=(this.#o.get(t)??[]).filter(i=>i>s-6e4);return this.#o.set(t,o),o.length>=yp[n]?!1:(o.push(s),!0)}#d(t){return this.#a.has(JSON.stringify(t))}#$(t,n){
const s=JSON.stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#a.add(s):this.#c=r2;for(const a of this.#s.keys())a.startsWith(`${s} `)&&this.#s.delete(
a);if(this.#i.has(s))return;this.#i.add(s);const i=o?"is not shown":"is late or incomplete";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#_(t){return[
...t.jobs.values()].every(n=>n.parts.every(s=>this.#d(oe(s.planned.machine))||s.combinations.every((o,i)=>!this.#m(n,s,i))))}async#v(t,n,s,o){const{planned:i}=s,
a=ra(t,i);let c;for(const[u,l]of s.combinations.entries()){if(n.holders[l]!==s.number)continue;const f=n.combinations[l]?.outcome;if(f?.status!=="FAILED"||!f.failure)
continue;const d=this.#w(s.view.uid,u),m=this.#s.size>0&&this.#m(n,s,u)?[]:d.lastLines();let{failure:h}=f,g=m;if(h.origin==="batch"){c??=this.#O(s,o);const p=pp(
zx(await c,u,s.combinations.length)),b=!this.#d(oe(i.machine)),y=[...m,...p],w=(await c).map(k=>k.text),$={isRoleProved:a,lines:y,jobLines:w,...b&&{hasBegun:d.hasBegun()}};
h=CO(h,i,$),h.stagePath.length===0&&(h={...h,stagePath:d.brokenOff()}),m.length===0&&(g=p)}o_(n,l,g.length>0?{...h,lastLines:g}:h)}await c}async#O({planned:t,view:n},s){
const o=oe(t.machine);if(this.#d(o)||!n.uid||!this.#p(o.projectId,"end"))return[];try{const i=await this.#e.clients.logging(o),a={projectId:o.projectId,jobUid:n.
uid,count:Bx},c=await i.agentLog(a,s),u=pp(c);if(u.length>0){const l=`Log of Batch's agent on the machines of ${t.job.id}`;this.#e.log.group(l,u)}return c}catch(i){
if(!(i instanceof B))throw i;return s.aborted||this.#$(i,o),[]}}}const y2=U(import.meta.url)("node:timers/promises"),w2=100;async function $2(e,t){if(t.length===
0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))Zu(s,t),++n%w2===0&&await(0,y2.setImmediate)()}r($2,"maskAhead");const k2=new Set(["ProcessKill\
ed","ProcessExit","NoReport"]),S2=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function E2(e){if(e.headline!==void 0)return e.headline;const{origin:t,name:n,
message:s}=e;if(t!=="stage"||k2.has(n))return s===""?n:_2(s);const o=nt(e).replace(/\[Errno \d+\] /,""),i=S2.exec(o);if(!i)return o;const a=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${a??o.slice(i.index+i[0].length)}`}r(E2,"headlineText");const _2=r(e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??
e,"firstSentence"),Ep={SUCCESS:"\u2705 success",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",
WAIT:"\u23F3 waiting"},Ho=r(e=>Ep[e].split(" ")[0]??"","statusPicture");function v2(e){const t=qe(e.plan),n=e.because===void 0?{}:{because:We(e.because,t)};return O2(
{...e,...n,jobs:Xu(e.jobs,t)})}r(v2,"verdictOf");function O2(e){const t=le(e.plan.workflow.name,80),n=be(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${va(
e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${A2(e.jobs)} in ${n}`;case"SKIP":return`${t}: ${T2(e.jobs.length)} skipped${s||_p(e.jobs)}`;case"C\
ANCEL":return`${t} canceled after ${n}${s||M2(e.jobs)}${vp(e.jobs)}`;case"TIMEOUT":return`${t} timed out after ${n}${s}${vp(e.jobs)}`;case"FAILED":return x2(t,e,
s)}}r(O2,"sentenceOf");const T2=r(e=>e===1?"its only job was":e===2?"both jobs were":`all ${D(e,"job")} were`,"allText"),_p=r(e=>{const t=new Set(e.map(s=>s.reason??
"")),[n]=t;return t.size===1&&n?`: ${va(n,200)}`:""},"reasonText"),M2=r(e=>_p(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,1)),"cancelText");function A2(e){
const t=e.filter(c=>c.status==="SUCCESS"),n=Oa(t.map(c=>c.combinations.length)),s=e.filter(c=>c.status==="SKIP").length,o=e.filter(c=>c.status==="FAILED").length,
i=[s>0?`${z(s)} skipped`:"",o>0?`${z(o)} failed`:""].filter(c=>c!=="");return`${D(t.length,"job")+(n>t.length?`, ${D(n,"task")}`:"")} succeeded${i.length>0?` (${i.
join(", ")})`:""}`}r(A2,"successText");function vp(e){const t=e.flatMap(f=>f.combinations),n=r(f=>t.filter(f).length,"count"),s=n(f=>f.status==="SUCCESS"),o=n(f=>f.
status==="FAILED"),i=n(f=>f.status==="CANCEL"),a=Oa(e.map(N2)),c=Oa(e.filter(f=>f.combinations.length===0&&f.status!=="SKIP").map(f=>f.planned.combinations.length)),
l=[[s,"succeeded"],[o,"failed"],[a,"stopped while running"],[i-a+c,"never ran"]].filter(([f])=>f>0).map(([f,d],m)=>`${m===0?D(f,"task"):z(f)} ${d}`);return l.length===
0?"":`; ${l.join(", ")}`}r(vp,"soFarText");function N2({combinations:e,runningTasks:t}){const n=e.filter(i=>i.status==="CANCEL"),s=t===void 0,o=n.filter(i=>i.startedMs!==
void 0||s&&i.attempts>0).length;return Math.min(n.length,Math.max(o,t??0))}r(N2,"stoppedTasks");function x2(e,t,n){const s=Ki(t),[o]=s;if(!o||n!=="")return`${e}\
 failed${n}`;const i=s.length===1?"":`, and ${D(s.length-1,"more cause")}`;return`${e}: ${R2(o)}${i} (${I2(t.jobs)})`}r(x2,"failedText");function I2(e){const t=e.
filter(a=>a.status==="FAILED"),[n]=t;if(t.length!==1||!n){const a=t.slice(0,3).map(c=>le(c.planned.job.id,40));return`${D(t.length,"job")} failed: ${a.join(", ")}${t.
length>3?", \u2026":""}`}const s=le(n.planned.job.id,60),o=n.planned.combinations.length,i=pn(n).length;return o===1?`${s} failed`:i===0?`none of ${z(o)} ${s} t\
asks ran`:`${z(i)} of ${z(o)} ${s} tasks failed`}r(I2,"whatFailed");const C2=110,R2=r(({failure:e})=>va(E2(e),C2),"shortFailure"),va=r((e,t)=>le(e,t).replace(/(?<!\.)\.$/,
""),"sentencePart"),Oa=r(e=>e.reduce((t,n)=>t+n,0),"verdict_sum"),L2=r(e=>[...e.jobs.values()].map(F2),"jobOutcomes");function j2(e,t,n){const{stop:s}=e,o=s?void 0:
n.broken,i=Hh(t.map(({status:f})=>f)),c={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs://${n.bucket}/${n.identity.folder}`,
startedMs:e.startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:U2(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},u=s?P2(s):o?.headline,l=s?.
limit&&D2[s.limit];return{...c,...l!==void 0&&{advice:l},verdict:v2({...c,...u&&{because:u}})}}r(j2,"outcomeOf");function P2(e){return e.limit==="cost-cap"?e.message:
e.status==="CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}r(P2,"becauseOf");const D2={"cost-\
cap":"Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.",timeout:'Raise the input "timeou\
t", or make the jobs faster: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "z\
ones", request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.ag\
entReporter.`},U2=r(({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}}),"outcome_failureOf");function B2({
parts:e}){const t=e.filter(({isSettled:n,view:s})=>!n||s.state==="DELETION_IN_PROGRESS");if(t.length!==0)return t.reduce((n,{view:s,writing:o})=>n+Math.max(s.counts.
RUNNING??0,o.size),0)}r(B2,"runningTasks");function F2(e){const t=B2(e);return{planned:e.planned,status:e.status,...e.reason!==void 0&&{reason:e.reason},combinations:e.
combinations.flatMap(({outcome:n},s)=>{const o=e.planned.combinations[s];if(n)return[n];if(!o)return[];const i=e.status==="SKIP"?"SKIP":"CANCEL",a=e.failure&&{failure:e.
failure};return[{combination:o,index:s,status:i,attempts:0,warnings:[],...a}]}),batchJobs:e.parts.map((n,s)=>({name:n.name,uid:n.view.uid,attempt:s,createdMs:n.
view.createdMs,...n.wentMs!==void 0&&{wentMs:n.wentMs},...n.runningMs!==void 0&&{runningMs:n.runningMs},...n.endedMs!==void 0&&{endedMs:n.endedMs},machine:n.planned.
machine,why:n.why,combinations:n.combinations.filter(o=>e.holders[o]===n.number),...n.waitedMs!==void 0&&{waitedMs:n.waitedMs},...n.machineTime&&{machineTime:n.
machineTime}})),...e.early&&{early:W2(e,e.early)},preemptions:e.preemptions,...t!==void 0&&{runningTasks:t}}}r(F2,"jobOutcome");function W2({parts:e},t){const{part:n,
view:s,runningMs:o,submittedMs:i,end:a}=t,{name:c,planned:u}=n,l={name:c,machine:u.machine};if(a?.kind!=="went"){const m=a?.reason??"the run was aborted";return{
...l,savedMs:0,reason:m,...a&&{machineTime:a.machineTime}}}const f=o??e.find(m=>m.name===c)?.runningMs,d=f===void 0?0:f-s.createdMs;return{...l,savedMs:Math.max(
0,Math.min(d,a.atMs-i))}}r(W2,"earlyRecord");const G2=500,H2=5,K2=1e4,J2=/^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;async function z2(e,t){const n=e.
GITHUB_WORKSPACE||".",s=r(async l=>(await(0,se.readdir)((0,J.join)(n,l),{withFileTypes:!0}).catch(()=>[])).slice(0,K2),"entriesOf"),o=new Map,i=await s("."),a=r(
(l,f)=>l.filter(d=>d.isDirectory()&&!J2.test(d.name)).map(({name:d})=>`${f}${d}`),"foldersIn");let c=a(i,""),u=G2;for(let l=1;l<=H2&&u>0;l++){const f=[];for(const d of c.
slice(0,u)){const m=await s(d);for(const{name:h}of m)o.has(h)||o.set(h,d);f.push(...a(m,`${d}/`))}u-=c.length,c=f}return{top:new Set(i.map(({name:l})=>l)),below:o,
sent:V2(t)}}r(z2,"workspaceNames");function V2(e){const t=new Set;for(const n of e)for(let s=n;s!==""&&!t.has(s);s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))t.add(
s);return t}r(V2,"withFolders");const Y2=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,q2=200;function X2({identity:e,clients:t,log:n}){const s=new Map,o=new Set;
async function i(c,u,l){const{bucket:f}=c.machine,d=await t.storage(oe(c.machine)),m={};for await(const h of d.list({bucket:f,prefix:u},l))for(const{name:g}of h){
const[,p,b]=Y2.exec(g.slice(u.length))??[];p===void 0||b===void 0||(m[p]??={uri:`gs://${f}/${g}`,sha256:b})}return Object.fromEntries(Object.entries(m).slice(-q2))}
r(i,"entriesIn");async function a(c,u,l){const f=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{const[d,m]=await Promise.all(f.map(h=>i(c,Tp(e,h,u),l)));
return{...m,...d}}catch(d){if(!(d instanceof B)||l.aborted)throw d;return n.warn(`cache: packages are installed. ${d.advice}`),{}}}return r(a,"lookUp"),{async cacheFor(c,u){
const{machine:l}=c;if(!l.cache)return;const f=Op(c),d=JSON.stringify([oe(l),l.bucket,f]),m=s.get(d)??a(c,f,u);return s.set(d,m),{entries:await m,uploads:`gs://${l.
bucket}/${zf(e)}`}},async keep({planned:c,combinations:u},l){const{bucket:f}=c.machine,d=u.flatMap(({packages:h})=>h??[]),m=Op(c);for(const{key:h,sha256:g,generation:p}of d){
const b=Tp(e,e.scopes.own,m),y=`${f} ${b}${h}`;if(!o.has(y)){o.add(y);try{const w=await t.storage(oe(c.machine)),$=`${zf(e)}${g}.tar.gz`;await w.copy({bucket:f,
name:$,generation:p,to:`${b}${h}/${g}.tar.gz`},l)}catch(w){if(!(w instanceof B))throw w;if(l.aborted)return;n.warn(`cache: packages are not kept. ${w.advice}`)}}}}}}
r(X2,"packagesOf");const Op=r(({machine:e})=>Y1([no,...e.requirements]),"groupOf"),Tp=r((e,t,n)=>`${hr(e,"_cache",t)}packages/${n}/`,"groupFolder"),Mp=1024,Ta=1e3;
function Ap(e){const t=Array.from(e);if(t.length>Mp)return{mistake:`is longer than ${Mp} characters`};const n=Np(Z2(t));if(!n)return{mistake:`has more than ${Ta}\
 alternatives in its braces`};const s=n.map(sI);return{prefixes:iI(s.map(({prefix:o})=>o)),matches:r(o=>{const i=s.filter(({prefix:c})=>o.startsWith(c));if(i.length===
0)return!1;const a=o.split("/").map(c=>Array.from(c));return i.some(c=>rI(c.segments,a))},"matches")}}r(Ap,"globOf");function Ma(e){const t=Ap(e);if("mistake"in
t)throw new Error(`The pattern "${e}" ${t.mistake}.`);return t}r(Ma,"checkedGlob");const wU=r(e=>!/[*?[{\\]/.test(e),"isLiteral");function Z2(e){return Aa({characters:e,
at:0,unclosed:new Set},!1)}r(Z2,"parsed");function Aa(e,t){const n=[];for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(Q2(
e,s))}}r(Aa,"sequence");function Q2(e,t){switch(e.at++,t){case"/":return{kind:"slash"};case"*":return{kind:"star"};case"?":return{kind:"any"};case"[":return tI(
e)??{kind:"character",character:t};case"{":return eI(e)??{kind:"character",character:t};case"\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"c\
haracter",character:t}:(e.at++,{kind:"character",character:n})}default:return{kind:"character",character:t}}}r(Q2,"tokenAt");function eI(e){const t=e.at;if(e.unclosed.
has(t))return;const n=[Aa(e,!0)];for(;e.characters[e.at]===",";)e.at++,n.push(Aa(e,!0));if(e.characters[e.at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};
e.at=t,e.unclosed.add(t)}r(eI,"choiceAt");function tI(e){const t=e.at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.at++;const s=[],o=r(()=>{const i=e.characters[e.
at++];return i==="\\"?e.characters[e.at++]:i},"next");for(let i=!0;;i=!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"class",isNegated:n,ranges:s};const a=o(),
c=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";c&&e.at++;const u=c?o():a;if(a===void 0||u===void 0||a==="/"||u==="/")break;s.push([a.codePointAt(
0)??0,u.codePointAt(0)??0])}e.at=t}r(tI,"classAt");function Np(e){let t=[[]];for(const n of e){const s=n.kind==="choice"?nI(n.choices):[[n]];if(!s||t.length*s.length>
Ta)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}r(Np,"expanded");function nI(e){const t=[];for(const n of e){const s=Np(n);if(!s||t.length+s.length>Ta)
return;t.push(...s)}return t}r(nI,"expandedChoices");function sI(e){const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-
1,s=r(o=>o.length===2&&o.every(({kind:i})=>i==="star"),"isFolders");return{prefix:oI(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folde\
rs"]:[o])}}r(sI,"alternativeOf");function oI(e){let t="";for(const n of e)if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}
r(oI,"prefixOf");function iI(e){const t=[];for(const n of[...new Set(e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}r(iI,"shortest");const rI=r((e,t)=>xp(
e,t,n=>n==="folders",(n,s)=>n!=="folders"&&xp(n,s,({kind:o})=>o==="star",aI)),"isMatch");function aI(e,t){if(e.kind==="character")return e.character===t;if(e.kind!==
"class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.ranges.some(([s,o])=>s<=n&&n<=o)!==e.isNegated}r(aI,"isCharacter");function xp(e,t,n,s){let o=0,
i=0,a=-1,c=0;for(;i<t.length;){const u=e[o],l=t[i];if(u!==void 0&&n(u))a=o++,c=i;else if(u!==void 0&&l!==void 0&&s(u,l))o++,i++;else if(a>=0)o=a+1,i=++c;else return!1}
return e.slice(o).every(n)}r(xp,"wildcard");const Ip=1e5,Na='must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function cI(e){const t=e.text("mat\
rix_glob");if(t===void 0)return;const n=r((u,l)=>{e.refuse("matrix_glob",u,l)},"refuse");if(t.includes(`
`))return n("must be one pattern, on one line",'Write several as one: "KEY={a,b}/*.csv".');const s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+
1).trim();if(o===""||i==="")return n(`${Na}; got "${t}"`);const a=uI(i);if(typeof a=="string")return n(`${a}; got "${i}"`);const c=Ap(a.pattern);return"mistake"in
c?n(`has a pattern that ${c.mistake}`,"Write a shorter one."):{text:t,key:o,...a}}r(cI,"matrixGlobOf");function uI(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(
e)?.[1];if(t!==void 0){if(t!=="gs")return`${Na}: buckets have the form "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return pe.
bucket.test(s)?o===""?'must have a pattern after the bucket, such as "*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,
"");return n.startsWith("/")||n.split("/").includes("..")?"must be a path inside the repository, relative to its root":n===""?Na:{pattern:n}}r(uI,"matrix_glob_p\
laceOf");var xa=P(70298);const lI={history:[".git"],"Google Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","serv\
ice-account*.json","service_account*.json","serviceAccount*.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","\
kubeconfig",".terraform/","*.tfstate","*.tfstate.*"],"private keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","\
*.pem","*.key","*.ppk","*.p12","*.pfx","*.jks","*.keystore","*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpassw\
d",".pgpass",".my.cnf",".npmrc",".yarnrc",".pypirc","pip.conf","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_m\
odules/","__pycache__/","*.pyc"]},fI=xa().add(Object.values(lI).flat()),Cp=new WeakMap;function dI(e){const t=Cp.get(e)??xa().add(e.text);return Cp.set(e,t),t}r(
dI,"matcherOf");function Rp(e){const t=e.map(n=>({base:n.base,matcher:dI(n)}));return n=>{if(fI.ignores(n))return!0;let s=!1;for(const{base:o,matcher:i}of t){if(!n.
startsWith(o)||n===o)continue;const{ignored:a,unignored:c}=i.test(n.slice(o.length));s=a||s&&!c}return s}}r(Rp,"ignores");function hI(e){const t=e.map(n=>{const s=n.
startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,"/");return{isTakenOut:s,matcher:xa().add(o==="."||o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,
matcher:i}of t)i.ignores(n)&&(s=!o);return s}}r(hI,"chooses");const mI=1024*1024;class Ko extends Error{static{r(this,"Unreadable")}code;constructor(t,n){super(
n),this.code=t}}async function*Lp(e,t=()=>!0){let n=0;async function*s(o,i){const a=await pI(e,`${o}.gitignore`);if(n+=a?.length??0,n>mI)throw new Ko("file-too-\
large","the .gitignore files have more than 1 MiB in total.");const c=a===void 0?i:[...i,{base:o,text:a}],u=Rp(c);for(const l of await(0,se.readdir)((0,J.join)(
e,o),{withFileTypes:!0})){const f=o+l.name;l.isDirectory()?t(`${f}/`)&&!u(`${f}/`)&&(yield*s(`${f}/`,c)):u(f)||(yield{path:f,isRegular:l.isFile()})}}r(s,"visit"),
yield*s("",[])}r(Lp,"workspaceFiles");async function pI(e,t){if(!await(0,se.lstat)((0,J.join)(e,t)).then(()=>!0,()=>!1))return;const s=await rs({workspace:e,path:t,
input:"source"});if("problem"in s)throw new Ko(s.problem.code,s.problem.message.replace(/^input "source": /,""));return new TextDecoder().decode(s.bytes)}r(pI,"\
gitIgnore");const jp=2e6,vs=r((e,t,n)=>({problem:{code:e,message:`input "matrix_glob": ${t}`,...n&&{hint:n}}}),"problem");async function gI(e,t){const{pattern:n}=t,
s=Ma(n),o=await(0,se.realpath)(e),{prefixes:i}=s,a=r(l=>i.some(f=>l.startsWith(f)||f.startsWith(l)),"enters");try{const l=await Pp(wI(o,Lp(o,a),s),s);if("isTooM\
any"in l)return Dp(t,l.isTooMany);if(l.names.length>0)return{files:l.names}}catch(l){if(!(l instanceof Ko))throw l;return vs(l.code,l.message)}const c=await Bp(
Up(s),l=>kI((0,J.join)(o,l)));return vs("no-match",`no file matches "${n}"; ${Fp(c,c||"the root of the repository")}.`,'Check that actions/checkout is an earlie\
r step. Files in .gitignore, and those that "source" never sends, do not count.')}r(gI,"repositoryFiles");async function bI(e,t,n){const{bucket:s,pattern:o}=t,i=Ma(
o),a=await Pp(yI(e,s,i,n),i);if("isTooMany"in a)return Dp(t,a.isTooMany);const c=r(l=>`gs://${s}/${l}`,"uri");if(a.names.length>0)return{files:a.names.map(c)};const u=await Bp(
Up(i),async l=>{for await(const f of e.list({bucket:s,prefix:l},n))return f.length>0;return!1});return vs("no-match",`no object matches "${c(o)}"; ${Fp(u,c(u??""))}\
.`)}r(bI,"bucketFiles");async function*yI(e,t,{prefixes:n},s){for(const o of n)for await(const i of e.list({bucket:t,prefix:o},s))yield i.flatMap(({name:a})=>a.
endsWith("/")?[]:[a])}r(yI,"glob_files_pagesOf");async function*wI(e,t,n){for await(const{path:s,isRegular:o}of t)yield o||n.matches(s)&&await $I(e,s)?[s]:[]}r(
wI,"namesIn");async function $I(e,t){const n=await(0,se.realpath)((0,J.join)(e,t)).catch(()=>{});return n===void 0||(0,J.relative)(e,n).split(J.sep).includes(".\
.")?!1:(await(0,se.stat)(n)).isFile()}r($I,"leadsToFile");async function Pp(e,t){const n=new Set;let s=0;for await(const o of e){if(s+=o.length,s>jp)return{isTooMany:"\
names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>Ip)return{isTooMany:"matches"}}return{names:[...n].sort()}}r(Pp,"matching");function Dp({text:e},t){const n=z(
t==="matches"?Ip:jp);return t==="matches"?vs("too-many-matches",`"${e}" matches more than ${n} files; Batch runs at most that many tasks in one job.`,"Use a nar\
rower pattern, or give each task a folder of files."):vs("too-many-matches",`more than ${n} names begin like "${e}", too many to search.`,"Begin the pattern wit\
h a longer path.")}r(Dp,"tooMany");const kI=r(e=>(0,se.stat)(e).then(t=>t.isDirectory(),()=>!1),"glob_files_isFolder");function Up({prefixes:e,matches:t}){const[
n="",...s]=e.map(i=>t(i)&&!i.endsWith("/")?`${i}/`:i);let o=n.length;for(const i of s)for(;!i.startsWith(n.slice(0,o));)o--;return n.slice(0,n.slice(0,o).lastIndexOf(
"/")+1)}r(Up,"glob_files_folderOf");async function Bp(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(n))return n;return await t(
"")?"":void 0}r(Bp,"nearestFolder");const Fp=r((e,t)=>e===void 0?"the bucket is empty":`the nearest folder that exists is ${t}`,"nearText"),Wp=r((e,t)=>`Run: gc\
loud storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`,"readerHint");async function SI({jobs:e},{clients:t,caller:n},s){
for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:a}=o;try{return await bI(await t.storage(oe(i)),{...o,bucket:a},s)}catch(c){
if(!(c instanceof B))throw c;const u=i.credentialsPath?"CALLER":n,l=EI(c,a,u);return{problem:{code:"matrix-glob",message:`input "matrix_glob": ${c.message}`,...l&&
{hint:l}}}}}}r(SI,"globFiles");function EI(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===403&&e.hint.includes("a\
dd-iam-policy-binding")?`The caller needs storage.objects.list. ${Wp(t,n)}`:e.hint}r(EI,"hintOf");const Gp=["storage.objects.list"],_I=["storage.objects.get"];function vI({
planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},a=r(async(l,f)=>(await s.permissions(oe(t))).onBucket(l,f,o),"granted"),c=i===void 0?[]:[{key:`glo\
b ${i}`,input:"matrix_glob",async ask(l){Os(l,{wanted:Gp,granted:await a(i,Gp),resource:`gs://${i}`,hint:Wp(i,n)})}}],u=t.mounts.flatMap(l=>{const{source:f,isWritable:d}=l;
if(!ct(f))return[];const m=r(()=>a(f.bucket,_I),"look");return[{key:`mount ${f.bucket} ${d}`,input:"mounts",ask:r(h=>OI(h,{mount:l,bucket:f.bucket,machine:t},m),
"ask")}]});return[...c,...u]}r(vI,"dataQuestions");function Os(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));n.length!==0&&e.problem(`the caller may n\
ot ${n.join(", ")} in ${t.resource}.`,t.hint)}r(Os,"tellMissing");async function OI(e,t,n){try{await n()}catch(s){if(!(s instanceof B)||s.httpStatus!==403&&s.httpStatus!==
404)throw s;const{mount:o,machine:i}=t,a=dh(o),c=i.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",u=`gcloud storage buckets add-iam-poli\
cy-binding gs://${t.bucket} --role=${a} --member=serviceAccount:${c}`,l=`The VMs' service account needs ${a} on it. Run: ${u}`,f=`${fh(o.source)}, mounted at ${o.
path},`;s.httpStatus===404?e.problem(`${f} does not exist.`,l):e.warning(`${f} was not checked: ${s.message}`,l)}}r(OI,"askForMount");const Hp=["create","delete",
"get","list"].map(e=>`storage.objects.${e}`),Kp=["create","delete","get","list"].map(e=>`batch.jobs.${e}`),Ia="logging.logEntries.list",Jp="iam.serviceAccounts.\
actAs";async function TI(e){const t=[],n=[];try{await e.clients.authenticate(e.signal)}catch(i){if(i instanceof B)return{problems:t,warnings:n};throw i}const s=AI(
e);await Promise.all(s.map(async i=>{const a=i.planned.job.runsOn.with.get(i.argument)?.at,c=a?`Job '${i.planned.job.id}'`:`input "${i.input}"`,u=r((f,d)=>({code:"\
preflight",message:`${c}: ${f}`,...a&&{at:a},...d&&{hint:d}}),"make"),l={problem:r((f,d)=>t.push(u(f,d)),"problem"),warning:r((f,d)=>n.push(u(f,d)),"warning")};
try{await i.ask(l)}catch(f){if(!(f instanceof B))throw f;MI(f,l)}}));const o=r((i,a)=>(i.at?.line??0)-(a.at?.line??0)||i.message.localeCompare(a.message),"inOrd\
er");return{problems:t.sort(o),warnings:n.sort(o)}}r(TI,"preflight");function MI(e,t){if((e.service==="cloudresourcemanager"||e.service==="iam")&&/has not been used|disabled|SERVICE_DISABLED/i.
test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or remove "preflight".`;t.warning(`not checked: ${e.message}`,s)}else t.problem(
e.message,e.hint)}r(MI,"tellRefusal");function AI(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[...e.plan.jobs.values()].flatMap(a=>wn(a).map(c=>({planned:a,
machine:c})));for(const{planned:a,machine:c}of i){const u=c.credentialsPath?.value,l=oe(c),f=r((b,y)=>{const w=JSON.stringify([b,u]);o.has(w)||o.set(w,{planned:a,
...y})},"add"),{bucket:d,projectId:m,serviceAccount:h}=c,g=u===void 0?n.caller:"CALLER";f(`bucket ${d}`,{argument:"gcs_bucket",input:"gcs_bucket",async ask(b){const y=await(await t.
permissions(l)).onBucket(d,Hp,s),w=`Run: gcloud storage buckets add-iam-policy-binding gs://${d} --role=roles/storage.objectUser --member=${g}`;Os(b,{wanted:Hp,
granted:y,resource:`gs://${d}`,hint:w})}}),f(`project ${m}`,{argument:"project_id",input:"project_id",async ask(b){const y=[...Kp,Ia],w=await(await t.permissions(
l)).onProject(m,y,s),$=`Run: gcloud projects add-iam-policy-binding ${m} --role=roles/batch.jobsEditor --member=${g}`;Os(b,{wanted:Kp,granted:w,resource:`projec\
t ${m}`,hint:$}),e.inputs.streamLogs&&!w.includes(Ia)&&b.warning(`the caller may not ${Ia} in project ${m}.`,'Grant roles/logging.viewer on the project to the c\
aller, or set "stream_logs: false".')}}),f(`location ${is(c)}`,{argument:"region",input:"region",async ask(){try{await(await t.batch(l)).list(is(c),"preflight",
s)}catch(b){if(!(b instanceof B)||!/'batch\.jobs\.list' denied/.test(b.message))throw b}}});for(const{key:b,input:y,ask:w}of vI({planned:a,machine:c,member:g},t,
s))f(b,{argument:y,input:y,ask:w});const{artifactsUri:p}=e.inputs;p&&f("artifacts",NI(e,{artifactsUri:p,place:l,member:g})),h!==void 0&&f(`account ${h}`,{argument:"\
service_account",input:"batch_service_account",async ask(b){const w=await(await t.permissions(l)).onServiceAccount(h,[Jp],s),$=`Run: gcloud iam service-accounts\
 add-iam-policy-binding ${h} --role=roles/iam.serviceAccountUser --member=${g}`,k=`service account ${h}`;Os(b,{wanted:[Jp],granted:w,resource:k,hint:$})}})}return[
...o.values()]}r(AI,"questionsOf");function NI({clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{argument:"credentials_path",input:"artifac\
ts_uri",async ask(i){await(await e.storage(n.place)).tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const c=["storage.objects.create","storage.objects.\
delete"],u=await(await e.permissions(n.place)).onBucket(s,c,t),l=`Run: gcloud storage buckets add-iam-policy-binding gs://${s} --role=roles/storage.objectUser -\
-member=${n.member}`;Os(i,{wanted:c,granted:u,resource:`gs://${s}`,hint:l})}}}r(NI,"artifactsQuestion");const q=r(e=>({hint:e,isMistake:!1}),"foreign_keys_ignor\
ed"),H=r(e=>({hint:e,isMistake:!0}),"mistake"),zp='Set variables with the input "env_vars", under runs-on.with.env, or under env of a bash stage.',Vp="Permissio\
ns belong to the workflow file of GitHub and to the service account.",xI="Set concurrency in the workflow file of GitHub.",Ts='Write timeout_seconds under runs-\
on.with, or set the input "task_timeout".',Mn="Write needs: [JOB].",An="Write retry: NUMBER.",Jo="Write it as if.",Ms="Write it as bash.",Yp="Write it as run.",
Ca="Write foreach: [\u2026], and what runs for each item under stages.",zo="Write the variables of a bash stage as env, those of a run stage as vars.",qt="Steps\
 are called stages here: write stages: [{name: \u2026, run: \u2026}].",II={stages:H("Stages belong to a job: jobs: {NAME: {stages: [\u2026]}}."),steps:H("Steps \
are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),parameters:H("Declare them as params."),env:q(zp),permissions:q(Vp),concurrency:q(xI),timeout:q('S\
et the input "timeout".'),"timeout-minutes":q('Set the input "timeout".'),defaults:q("Write the values in each job."),inputs:q("Declare them as params."),outputs:q(
'Read the output "result" of the Action.'),"run-name":q("Set it in the workflow file of GitHub.")},CI={steps:H(qt),step:H(qt),tasks:H(qt),task:H(qt),depends_on:H(
Mn),"depends-on":H(Mn),dependsOn:H(Mn),dependencies:H(Mn),requires:H(Mn),after:H(Mn),when:H(Jo),condition:H(Jo),retries:H(An),max_retries:H(An),"max-retries":H(
An),command:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),name:q("The id of the job is its name; describe it with desc."),params:q("\
Declare params at the top of the workflow."),image:q("Write runs-on: {type: container, with: {image: \u2026}}."),machine_type:q("Write runs-on: {type: gcp_batch\
, with: {machine_type: \u2026}}."),run:H("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:H("A script belongs to a stage: stages: [{name\
: \u2026, bash: \u2026}]."),script:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:H("A call belongs to a stage: stages: [{name: \
\u2026, uses: \u2026}]."),trigger:H("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:q("Write it under strategy: strategy: {ma\
trix: {\u2026}}."),"fail-fast":q("Write it under strategy."),"max-parallel":q("Write it under strategy."),env:q(zp),permissions:q(Vp),concurrency:q("Write max-p\
arallel under strategy."),timeout:q(Ts),"timeout-minutes":q(Ts),"continue-on-error":q("Write trigger-rule: all_done in the jobs that need this one."),outputs:q(
"Other jobs can read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:q("Write runs-on: {type: container, with: {image: \u2026}}."),
services:q("Start what the task needs in a stage."),defaults:q("Write the values in each stage."),with:q("Write it under runs-on."),secrets:q('Write them under \
runs-on.with, or give the input "secrets".'),environment:q("Set it in the workflow file of GitHub.")},RI={concurrency:q("To set the number of items that run at \
the same time, write concurrent."),shell:q("A bash stage runs with sh; for another shell start it in the script."),"working-directory":q("Begin the script with \
cd."),timeout:q(Ts),"timeout-minutes":q(Ts),"continue-on-error":q('Let the script end with success, for example with "|| true".'),env:q("Variables of a run stag\
e are vars; env is for bash stages."),outputs:q("All variables at the top of a run stage are its outputs."),script:H(Ms),command:H(Ms),commands:H(Ms),cmd:H(Ms),
sh:H(Ms),python:H(Yp),code:H(Yp),steps:H(qt),step:H(qt),tasks:H(qt),items:H(Ca),with_items:H(Ca),for:H(Ca),when:H(Jo),condition:H(Jo),retries:H(An),max_retries:H(
An),"max-retries":H(An),environment:H(zo),environments:H(zo),enviroment:H(zo),variables:H(zo),timeout_seconds:q(Ts),needs:q("Stages run in the order in which th\
ey are written."),depends_on:q("Stages run in the order in which they are written."),requirements:q('Name packages in the input "requirements", or under deps of\
 a run stage.')},LI={choices:H("Write the choices as options."),enum:H("Write the choices as options.")},qp=r(e=>["date","datetime","map","array"].includes(e),"\
hasOwnDefault");function Ra(e,t){const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new W("date",t.toISOString().slice(0,10))}:jI(e,n);case"\
datetime":return n===void 0?{value:En(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:PI(e,n);case"choice":return DI(e,n);case"map":return n===
void 0||n instanceof Map?{value:n??new Map}:Xt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??[]}:Xt(e,n,"a list");default:return{value:n??
null}}}r(Ra,"defaultOf");function jI(e,t){if(t instanceof W&&t.tag==="date")return{value:t};const n=t instanceof W&&t.tag==="datetime"?String(t.v):t,s=typeof n==
"string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(n)?Gd(n.slice(0,10)):void 0;return s===void 0?Xt(e,t,"a date as YYYY-MM-DD"):{value:new W("dat\
e",s)}}r(jI,"dateOf");function PI(e,t){if(t instanceof W&&t.tag==="datetime")return{value:t};if(t instanceof W&&t.tag==="date")return{value:new W("datetime",`${String(
t.v)}T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t=="string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.
exec(t):null;if(!o)return Xt(e,t,n);const[,i="",a="00:00",c,u,l]=o,f=Mr(`${i}T${a}`);if(!f)return Xt(e,t,n);const d=c===void 0?u===void 0?"":`${u}:${l}`:"+00:00";
return{value:new W("datetime",Hd(f)+d.replace("-00:00","+00:00"))}}r(PI,"datetimeOf");function DI(e,t){const[n]=e.options??[];if(t==null)return n===void 0?Xt(e,
null,"one of its options, of which there are none"):{value:n};const s=e.options?.some(i=>Le(i,t)),o=(e.options??[]).map(he).join(", ");return s?{value:t}:Xt(e,t,
`one of its options (${o})`)}r(DI,"choiceOf");function Xt(e,t,n){const s=e.secret?"its default":`its default ${he(t)}`;return{problem:{code:"wrong-param-default",
message:`Param '${e.name}' (${e.type}): ${s} is not ${n}.`,at:e.default?.at??e.at}}}r(Xt,"wrongDefault");function*Xp(e,t=Number.POSITIVE_INFINITY){const n=[...e.
matrix.values()].map(a=>a.map(he)),s=BI(e);if(!s||n.length===0||n.some(({length:a})=>a===0))return!1;const o=[0],i=r(a=>(s.get(a)??[]).some(({positions:c,texts:u})=>u.
has(Zp(c.map(l=>n[l]?.[o[l]??0]??"")))),"isExcluded");for(let a=0;o.length>0;a++){if(a>=t)return!0;const c=o.length-1,u=o[c]??0;u>=(n[c]?.length??0)?(o.pop(),c>
0&&(o[c-1]=(o[c-1]??0)+1)):c<n.length-1&&!i(c)?o.push(0):(i(c)||(yield o),o[c]=u+1)}return!1}r(Xp,"keptCombinations");function UI(e,t){return new Map([...e.matrix].
map(([n,s],o)=>[n,s[t[o]??0]??null]))}r(UI,"combinationAt");const Zp=r(e=>e.join(`
`),"joined");function BI(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;if([...s.keys()].
some(c=>!t.has(c)))continue;const o=[...s].map(([c,u])=>({position:t.get(c)??0,text:he(u)}));o.sort((c,u)=>c.position-u.position);const i=o.map(({position:c})=>c),
a=n.get(i.join())??{positions:i,texts:new Set};a.texts.add(Zp(o.map(({text:c})=>c))),n.set(i.join(),a)}return mn(n.values(),({positions:s})=>s.at(-1)??0)}r(BI,"\
excludedByDepth");function Vo(e){const[t]=Qp(e);if(t)return{problem:t};const n=Array.from(Xp(e),a=>UI(e,a));if(e.matrix.size===0||n.length===0&&e.include.length===
0)return{combinations:[ng(new Map)],leftOut:[]};const s=GI(n,[...e.matrix.keys()]),o=[],i=[];for(const a of e.include){const c=WI(e,a,n.length);if(c)return{problem:c};
if(s.holdsPartOf(a.value)){i.push(a.value);continue}s.add(a.value),o.push(a.value)}return{combinations:[...n,...o].map(ng),leftOut:i}}r(Vo,"expandStrategy");const FI=3e6;
function Yo(e,t){if(e.matrix.size===0)return 1;let n=1;for(const c of e.matrix.values())n*=c.length;if(n<=t||e.exclude.length===0)return Math.max(1,n+e.include.
length);const s=Xp(e,FI);let o=s.next(),i=0;for(;!o.done&&i<=t;i++)o=s.next();const a=o.done&&o.value===!0;return i>t||a?n:Math.max(1,i+e.include.length)}r(Yo,"\
countCombinations");function Qp(e){return e.matrix.size===0||[...e.matrix.values()].some(({length:t})=>t===0)?[]:e.exclude.flatMap(t=>{for(const[n,s]of t.value){
const o=e.matrix.get(n);if(!o)return[tg({list:"exclude",key:n,entry:t,strategy:e})];if(!o.some(i=>Le(i,s)))return[]}return[]})}r(Qp,"excludeProblems");const eg=r(
({matrix:e,include:t})=>new Map([...e].map(([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.get(n)??[])]])),"strategyValues");function WI(e,t,n){if(n===0)return{code:"\
include-without-combinations",message:"The matrix has no combination left after exclude, and include can only add to existing ones.",at:t.at,hint:"Exclude less,\
 or write the included combinations as the matrix itself."};const s=[...t.value.keys()].find(o=>!e.matrix.has(o));return s===void 0?void 0:tg({list:"include",key:s,
entry:t,strategy:e})}r(WI,"includeProblem");function tg(e){const t=[...e.strategy.matrix.keys()],n=fe(e.key,t);return{code:`unknown-${e.list}-key`,message:`An e\
ntry of ${e.list} has the key '${e.key}', which the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean '${n}\
'?`}}r(tg,"unknownKey");const ng=r(e=>({strategyId:HI(e),matrix:e}),"combination");function GI(e,t){const n=r((a,c)=>c.map(u=>he(a.get(u)??null)).join(),"values\
Text"),s=new Map,o=r((a,c=[...a.keys()].sort())=>{const u=JSON.stringify(c),l=s.get(u)??{keys:c,texts:new Set};l.texts.add(n(a,c)),s.set(u,l)},"add"),i=[...t].sort();
for(const a of e)o(a,i);return{add:o,holdsPartOf:r(a=>[...s.values()].some(({keys:c,texts:u})=>c.every(l=>a.has(l))&&u.has(n(a,c))),"holdsPartOf")}}r(GI,"combin\
ationIndex");function HI(e){if(e.size===0)return"EMPTY";const t=(0,Ae.createHash)("sha256").update(he(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}r(HI,"strategyId");const KI=`
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
   UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning ZeroDivisionError zip`,JI=`
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
   TypeVar Union UntilStage uuid validate_statuses ValidationError VirtualPyStage wait WAIT`,zI=new Set(`${KI} ${JI}`.trim().split(/\s+/));function sg(e,t){const n=Qr(
e);if(!n)return;const s=lt(n).find(i=>!zI.has(i)&&!t.has(i));if(s!==void 0)return{name:s};const o=sa(n,{whole:new Map,partial:new Map});return o===void 0||typeof o==
"boolean"?void 0:{value:o}}r(sg,"conditionFault");function lt(e){switch(e.kind){case"constant":return[];case"name":return[e.name];case"list":case"tuple":case"se\
t":return e.items.flatMap(lt);case"dict":return e.entries.flat().flatMap(lt);case"unary":return lt(e.operand);case"binary":return[...lt(e.left),...lt(e.right)];case"\
and":case"or":return e.operands.slice(0,1).flatMap(lt);case"compare":return[e.first,...e.links.slice(0,1).map(({right:t})=>t)].flatMap(lt);case"index":return[...lt(
e.object),...lt(e.index)]}}r(lt,"fault_namesIn");const og={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=${{ git\
hub.ref }}".',inputs:"Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task reads \
its environment itself: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; the task\
 has it as an environment variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{ jobs.\
ID.stages.STAGE.outputs.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"Values\
 of the matrix are ${{ matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},ig={always:"Remove it, and write trigger\
-rule: all_done in the job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed in th\
e job.",cancelled:"Remove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part').",endsWith:"\
Write 'text'.endswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the type map or \
array.",hashFiles:"Compute it in a run stage."},qo="A stage runs only if those before it succeeded.",VI={always:`Remove it. ${qo} Put what runs in any case into\
 a job with trigger-rule: all_done.`,success:`Remove it. ${qo}`,failure:`Remove it. ${qo} Put what runs after a failure into a job with trigger-rule: one_failed\
.`,cancelled:`Remove it. ${qo} Put what runs in any case into a job with trigger-rule: all_done.`},La=r(e=>Object.hasOwn(og,e)?og[e]:void 0,"githubRootHint");function ja(e,t){
const n=/(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(e)?.[1],s=t===""?ig:{...ig,...VI},o=n!==void 0&&Object.hasOwn(s,n)?s[n]:void 0;return n===void 0||o===void 0?void 0:
{name:n,hint:o}}r(ja,"githubFunctionIn");const YI={id:{form:"optional text",about:"Name of the stage in the context: `jobs.<job>.stages.<id>`."},name:{form:"tex\
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
rg=YI,Pa=["id","name","desc","if","extras","type"],qI={foreach:{model:"ForEachStage",about:"Runs its stages once per item.",needed:["foreach"],required:["stages"],
other:["stages","concurrent","use_index_as_key"]},until:{model:"UntilStage",about:"Repeats its stages until a condition is true.",needed:["until"],required:["st\
ages"],other:["item","stages","max-loop"]},parallel:{model:"ParallelStage",about:"Runs branches of stages in parallel.",needed:["parallel"],other:["max-workers"]},
case:{model:"CaseStage",about:"Runs the stages of the case that matches a value.",needed:["case","match"],required:["match"],other:["skip-not-match"]},trigger:{
model:"TriggerStage",about:"Runs another workflow.",needed:["trigger"],other:["params","retry"]},bash:{model:"BashStage",about:"Runs a shell script.",needed:["b\
ash"],other:["env","retry"],stricter:{env:{form:"mapping of texts"}}},call:{model:"CallStage",about:"Calls a Python function of a caller module.",needed:["uses"],
other:["with","retry"]},"virtual-py":{model:"VirtualPyStage",about:"Runs Python code in an environment with its own packages.",needed:["run","deps"],other:["var\
s","version","retry"]},py:{model:"PyStage",about:"Runs Python code.",needed:["run"],other:["vars","retry"]},raise:{model:"RaiseStage",about:"Fails with a messag\
e.",needed:["raise"],other:[]},docker:{model:"DockerStage",about:"Cannot run: the library has not implemented it.",needed:["image"],other:["tag","env","volume",
"auth","retry"]},empty:{model:"EmptyStage",about:"Prints a text, waits, or does nothing.",needed:[],other:["echo","sleep"]}},Xo=qI,XI=r(()=>Object.entries(Xo),"\
stageKindRows"),Zo=r(({needed:e,other:t})=>[...e,...t],"keysOfKind"),Da=Object.fromEntries(Object.entries(rg).flatMap(([e,{spellings:t=[]}])=>t.map(n=>[n,e]))),
Ua=XI(),ZI=[...new Set(Ua.flatMap(([,{needed:e}])=>e))],Qo=r(e=>(Object.hasOwn(Da,e)?Da[e]:void 0)??e,"spelledAs");function ag(e){let t="empty",n=-1;for(const[s,
o]of Ua){if(!o.needed.every(a=>e.has(a)))continue;const i=Zo(o).filter(a=>e.has(a)).length;i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.has("match"))?
"case":t}r(ag,"kindOfKeys");const QI=r(e=>Ua.filter(([,{needed:t}])=>t.length>0&&t.every(n=>e.has(n))).map(([t])=>t).filter(t=>t!=="py"||!e.has("deps")),"kindsA\
sked"),cg=["params","jobs","status","info","errors"],eC=[...cg,"matrix","stages","retry"],tC={foreach:["item","loop"],until:["item","loop"],parallel:["branch"],
case:["case"]},nC=["desc","extras","type"],sC={if:"condition",until:"condition",run:"python",bash:"shell",echo:"shown",raise:"shown",id:"name",name:"name",uses:"\
uses",trigger:"trigger"};function oC(e,t){if(e.kind!=="mapping")return[];const n=[],s=r(u=>e.members.find(l=>l.key===u),"memberOf"),o={stage:"",settings:[],roots:cg,
before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s("if");Nn(n,i?.node,{use:"condition",scope:o});const a=s("strategy")?.node;for(const u of a?.
kind==="mapping"?a.members:[])R(u.key).replace("_","-")==="max-parallel"&&Nn(n,u.node,{use:"value",scope:o});const c={...o,roots:eC,mayBeSkipped:t||i!==void 0};
return ei(n,s("stages")?.node,c),n}r(oC,"templateTexts");function ei(e,t,n){if(t?.kind!=="sequence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...uC(t)])};
for(const o of t.items){if(o.kind!=="mapping")continue;iC(e,o.members,s);const i=Zt(o.members,"id"),a=ug(o.members),c=Zt(o.members,"name")??"",u=i!==void 0&&Ie(
i).length===0;s={...s,before:u?new Map([...s.before,[i,{kind:a,name:c}]]):s.before,hasOtherIds:s.hasOtherIds||!u}}}r(ei,"addStages");function iC(e,t,n){const s=ug(
t),o=[...Pa,...Zo(Xo[s])],i=n.mayBeSkipped||t.some(({key:f})=>f==="if"),a=Zt(t,"name")??Zt(t,"id")??"",c={...n,stage:a,settings:rC(t),mayBeSkipped:i},u={...c,roots:[
...c.roots,...tC[s]??[]]},l=t.flatMap(({key:f,node:d})=>(f==="env"||f==="vars")&&d.kind==="mapping"?d.members.map(m=>R(m.key)):[]);for(const{key:f,node:d}of t){
const m=Qo(R(f));if(!(!o.includes(m)||nC.includes(m)))if(m==="stages")ei(e,d,u);else if(m==="parallel")aC(e,d,u);else if(m==="match")cC(e,d,u);else{const h=m===
"if"?{...n,stage:a}:m==="until"?u:c;Nn(e,d,{use:sC[m]??"value",scope:h,variables:l})}}}r(iC,"addStage");function rC(e){const t=e.find(({key:n})=>n==="extras")?.
node;return t?.kind==="mapping"?t.members.map(({key:n})=>R(n)):[]}r(rC,"settingsOf");function aC(e,t,n){if(t.kind==="mapping")for(const s of t.members)ei(e,s.node,
n)}r(aC,"addBranches");function cC(e,t,n){if(t.kind==="sequence"){for(const s of t.items)if(s.kind==="mapping")for(const{key:o,node:i}of s.members)o==="case"&&Nn(
e,i,{use:"value",scope:n}),(o==="stages"||o==="else")&&ei(e,i,{...n,mayBeSkipped:!0})}}r(cC,"addMatches");function Nn(e,t,n){if(t?.kind==="sequence")for(const s of t.
items)Nn(e,s,n);if(t?.kind==="mapping")for(const s of t.members)Nn(e,s.node,n);t?.kind!=="scalar"||typeof t.value!="string"||e.push({text:t.value,node:t,use:n.use,
variables:n.variables??[],scope:n.scope})}r(Nn,"addTexts");function uC(e){const t=new Map,n=r((s,o)=>{if(s.kind==="sequence")for(const u of s.items)n(u,o);if(s.
kind!=="mapping")return;const i=Zt(s.members,"id"),a=Zt(s.members,"name")!==void 0;a&&i!==void 0&&!t.has(i)&&t.set(i,o===void 0?"has not run by then":`is inside\
 the stage '${o}'`);const c=a?i??Zt(s.members,"name"):o;for(const{key:u,node:l}of s.members)(["stages","parallel","match","else"].includes(R(u))||!a)&&n(l,c)},"\
visit");return n(e,void 0),t}r(uC,"idsBelow");const ug=r(e=>ag(new Set(e.map(({key:t})=>Qo(R(t))))),"kindOfMembers");function Zt(e,t){const n=e.find(s=>s.key===
t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}r(Zt,"textOfMember");const lg=r((e,t)=>e.textLines?.[t]??e.textAt.line+t,"template_t\
exts_lineOf"),lC=1e4,fg=new WeakMap;function fC(e,t,n){const s=fg.get(e)??Array.from(t.matchAll(/\n/g),({index:a})=>a);fg.set(e,s);let o=0,i=s.length;for(;o<i;){
const a=o+i>>>1;(s[a]??0)<n?o=a+1:i=a}return o}r(fC,"lineInText");function Be(e,t,n,s){const o=typeof t.value=="string"?t.value:"",i=fC(t,o,n),a=lg(t,i),[c,u]=e.
line(a),l=i===0?{...t.textAt,line:a}:{...t.textAt,line:a,column:1};if(u-c>lC)return l;const f=s.split(`
`)[0]??"",d=e.text.slice(c,u),m=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let h=d.indexOf(f);for(let g=m.split(f).length-1;g>0&&h>=0&&f!=="";g--){const p=d.indexOf(f,h+f.length);if(p<0)break;h=p}return h>=0?e.at(c+h):l}r(Be,
"placeIn");function dC(e,t,n){for(const s of t){const o=hC(e,s,n);s.use==="condition"&&!o&&wC(e,s,n)}}r(dC,"checkExpressions");function hC(e,{text:t,node:n,use:s,
scope:o},i){if(!t.includes("${{"))return!1;const a=new Set(Ie(t).map(({offset:u})=>u));let c=!1;for(const{index:u,0:l}of t.matchAll(/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){
if(a.has(u))continue;c=!0;const f=Be(i.source,n,u,l),d=`Job '${i.job}': ${mC(l)} is an expression`,m=ja(l,o.stage),h=`${d}; templates contain only a name and fi\
lters, so the text stays unchanged.`,g=m?.hint??pC(l,s);s==="shown"?e.warn("expression-in-template",h,f,g):e.problem("expression-in-template",h,f,g)}return c}r(
hC,"checkBraces");const mC=r(e=>e.length>60?`${e.slice(0,57)}\u2026}}`:e,"expressions_shortened");function pC(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.
exec(n)?.[0],o=s===void 0?void 0:La(s.split(".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.
slice(n.indexOf(s)+s.length).trim();return t==="condition"?`Write the operators outside: "${gC(n)}${i?"":" == '\u2026'"}".`:`Write the operators outside: \${{ ${s}\
 }}${i?` ${i}`:""}.`}r(pC,"expressionHint");function gC(e){let t="";return e.replace(/'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,
(n,s)=>{const o=dg.find(([,c])=>c===n)?.[2];if(o!==void 0)return o==="not"?"not ":o;if(n.startsWith("'")||n.startsWith('"'))return n;if(n==="true"||n==="false")
return t==="params"?`'${n}'`:n==="true"?"True":"False";if(n==="null")return"None";t=n.split(".")[0]??"";const i=e.slice(s+n.length);return/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.
test(i)||t!=="params"&&/^\s*[=!]=\s*(?:true|false|null)\b/.test(i)?`\${{ ${n} }}`:`'\${{ ${n} }}'`})}r(gC,"asPython");const bC=["params","matrix","stages","jobs"],
yC=["get","items","keys","values","copy","pop","setdefault","update"];function wC(e,{text:t,node:n,scope:s},o){const i=pg(t),a=$C(i,s.stage)??kC(i)??SC(i)??_C(t,
s.roots,o);if(!a)return;const c=Be(o.source,n,a.offset,a.part);e.problem(a.code,`Job '${o.job}': ${a.message}`,c,a.hint)}r(wC,"checkCondition");function $C(e,t){
for(const{index:n,0:s}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const o=ja(s,t);if(!o)continue;const i=`${o.name}() is a function of GitHub, which does not ex\
ist here: a condition is Python.`;return{offset:n,part:o.name,code:"github-function",message:i,hint:o.hint}}}r($C,"calledFunction");const dg=[[/&&/,"&&","and"],
[/\|\|/,"||","or"],[/!(?!=)/,"!","not"],[/(?<=^[^([{]*[^=!<>:([{])=(?!=)/,"=","=="]];function kC(e){for(const[t,n,s]of dg){const o=t.exec(e);if(!o)continue;const a=`\
'${n}' ${n==="="?"compares nothing":"is not a Python operator"}, and a condition is Python.`;return{offset:o.index,part:n,code:"condition-syntax",message:a,hint:`\
Write '${s}'.`}}}r(kC,"foreignOperator");function SC(e){for(const{index:t,0:n,1:s="",2:o=""}of e.matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){const i=La(
s),a=bC.includes(s)&&!yC.includes(o);if(!a&&(i===void 0||!["github","inputs","steps","needs"].includes(s)))continue;const c=`'${n}' is not valid in a condition,\
 which is Python once its templates are replaced.`,l=/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(e.slice(t+n.length))?`\${{ ${n} }}`:`'\${{ ${n} }}' in quotes`,f=a?`Writ\
e ${l}, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:c,hint:f}}}r(SC,"bareName");const hg={true:"True",false:"False",yes:"True",
no:"False",null:"None",none:"None"},EC="______";function _C(e,t,{params:n,matrix:s}){const o=mg(e).trim();if(o.includes("$")||o.replaceAll("_","")==="")return;const i=sg(
o,{has:r(d=>t.includes(d)||d.includes(EC),"has")});if(!i)return;const a={offset:e.indexOf(e.trim()),code:"condition-syntax"};if(!("name"in i))return{...a,part:e.
trim(),message:"the condition gives neither True nor False.",hint:"Write a comparison, for example with ==."};const{name:c}=i,u=n.includes(c)?"params":s.includes(
c)?"matrix":void 0,l=Object.hasOwn(hg,c.toLowerCase())?hg[c.toLowerCase()]:void 0,f=u===void 0?l:`'\${{ ${u}.${c} }}' in quotes, or without them for a number`;return{
offset:new RegExp(`\\b${c}\\b`).exec(pg(e))?.index??0,part:c,code:"condition-syntax",message:`there is no '${c}' in a condition, which is Python once its templa\
tes are replaced.`,hint:f===void 0?`Put a text into quotes: '${c}'.`:`Write ${f}.`}}r(_C,"faultyCondition");function mg(e){let t=e;for(const{whole:n,offset:s}of Ie(
e))t=`${t.slice(0,s)}${"_".repeat(n.length)}${t.slice(s+n.length)}`;return t}r(mg,"withoutTemplates");function pg(e){const t=r(n=>" ".repeat(n.length),"blank");
return mg(e).replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}r(pg,"withoutTexts");const vC=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
gg={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},OC=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m,TC=/^(?!\s*#).*?\b(__file__)\b/m;
function MC(e,t,n){for(const{text:s,node:o,use:i,scope:a,variables:c}of t){if(i!=="shell"&&i!=="python")continue;const u=`Job '${n.job}', stage '${a.stage}'`,l=vC.
exec(s),f=l?.[1]??l?.[2];if(l&&f&&!n.known.has(f)&&!c.includes(f)){const h=Object.hasOwn(gg,f)?gg[f]:void 0;e.warn("runner-variable",`${u}: ${f} is a variable o\
f the GitHub runner, which tasks do not have.`,Be(n.source,o,l.index,l[0]),h??`Set it in the input "env_vars": ${f}=\${{ \u2026 }}.`)}const d=i==="python"?TC.exec(
s):null;d&&e.warn("own-file",`${u}: __file__ is a file of the library here, because the code of a stage is in no file.`,Be(n.source,o,d.index+d[0].length-8,"__f\
ile__"),'Write paths relative to the folder that a task starts in, which holds the files of the input "source".');const m=i==="python"?OC.exec(s):null;m&&e.warn(
"main-guard",`${u}: __name__ is never "__main__" in a run stage, so this block does not run.`,Be(n.source,o,m.index,m[0]),"Call the function without the conditi\
on.")}}r(MC,"checkHabits");const bg=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function yg(e){return e.includes("$")?Array.from(e.matchAll(bg)).flatMap(
t=>{const[n,s,o="",i]=t;if(s!==void 0&&s!=="$")return[];const a=s!==void 0;return[{whole:n,offset:t.index,isEscape:a,name:o.trim(),...i!==void 0&&{standard:i}}]}):
[]}r(yg,"variablesIn");const wg=/^(ACTIONS|INPUT|STATE)_/i;function AC(e,t){const n=new Map;return{text:e.replace(bg,(o,i,a,c,u)=>{if(i!==void 0)return i==="$"?
"$":o;const l=a?.trim()??"",f=wg.test(l),d=f?void 0:NC(t,l),m=l===""?void 0:d||c;if(m!==void 0)return m;if(n.has(l))return o;const h=Object.keys(t).filter(p=>t[p]&&
!wg.test(p)),g=fe(l,h);return n.set(l,{name:l,offset:u,isWithheld:f,...g&&!f&&{hint:g}}),o}),missing:[...n.values()]}}r(AC,"replaceEnvironment");const NC=r((e,t)=>Object.
hasOwn(e,t)?e[t]:void 0,"own"),Ba=["abs","str","int","list","dict","title","upper","lower","rstr","keys","values","fmt","coalesce","getitem","getindex"],$g={default:"\
coalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"getindex",get:"getitem"},kg=r(e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.
exec(t)?.[1]??[]),"filterNames");function xC(e){const t=Object.hasOwn($g,e)?$g[e]:fe(e,Ba);return t?`Did you mean '${t}'?`:`Filters: ${Ba.join(", ")}.`}r(xC,"fi\
lterHint");const IC=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,CC=/^\d{4}-\d{2}-\d{2}/,RC=new Set(["True False None int float str bool list dict set tuple bytes len sum \
min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function LC(e,t){if(typeof e!="string")return;if(CC.test(e))return"\
a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!IC.test(e)||RC.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(n)?void 0:"names"}r(LC,"pastedA\
s");function jC(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(e)||/^\s*(?:import|from)\b/.
test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}r(jC,"makesName");const PC=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
Sg=r(e=>Array.from(e.matchAll(PC),({index:t,0:n})=>[t,t+n.length]),"quotedParts"),DC={exec:{code:"python-syntax",what:"code"},eval:{code:"condition-syntax",what:"\
condition"}},UC=["_","0"," ","+","[]"];function BC({text:e,node:t,use:n,scope:s},o){const i=[...Ie(e).map(({whole:b,offset:y})=>({whole:b,offset:y})),...yg(e).map(
({whole:b,offset:y})=>({whole:b,offset:y}))];if(i.some(({whole:b})=>b.includes(`
`)))return;const a=Sg(xn(e,i," ")),c=i.filter(({offset:b})=>!Fa(a,b)),u=c.length===0?[xn(e,i,"_")]:FC(e,i,c),l=n==="condition",f=s.stage===""?`Job '${o.job}'`:`\
Job '${o.job}', stage '${s.stage}'`,{code:d,what:m}=DC[l?"eval":"exec"],{roots:h,mayBeSkipped:g}=s,p={job:o.job,text:e,roots:h,mayBeSkipped:g,at:t.at};return{variants:u,
mode:l?"eval":"exec",...l&&!o.isTriggered&&{condition:p},isShell:!l&&ti(e),pasted:o.isTriggered||l?[]:WC({text:e,node:t,stage:s.stage,quoted:a},o),problem({message:b,
line:y,column:w}){const $=e.split(`
`)[y-1]?.trim()??"",k=GC(o.source,lg(t,y-1),$,w);return{code:d,message:`${f}: Python cannot read the ${m}: ${b.replace(/[.?]$/,"")}.`,at:k,excerpt:o.source.excerpt(
k),...JC(b,{text:e,written:$,isCondition:l,isFolded:HC(o.source,t)})}}}}r(BC,"pythonCodeOf");const Eg={holes:8,characters:2e4};function FC(e,t,n){const s=UC.map(
a=>xn(e,t,a));if(n.length<2||n.length>Eg.holes||e.length>Eg.characters)return s;const o=n.flatMap(a=>["+"," "].map(c=>xn(e,t,u=>u===a?c:"_"))),i=xn(e,t,a=>n.indexOf(
a)%2===1?"+":"_");return[...s,...o,i]}r(FC,"variantsOf");function WC(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:a}=e;return Ie(s).flatMap(({whole:c,
offset:u,path:l,filters:f})=>{const[d,m,...h]=l,g=Fa(a,u);if(d!=="params"&&d!=="matrix"||!m||h.length>0||f||!g)return[];const p=/^(?:"""|'''|"|')/.exec(s.slice(
g[0]))?.[0];if(p===void 0||m.endsWith("?"))return[];const b=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,g[0]-2),g[0]))?.[0]??"");return[{job:n,stage:i,whole:c,
root:d,name:m,quote:p,isRaw:b,at:Be(t,o,u,c)}]})}r(WC,"pastedIn");function xn(e,t,n){const s=[];let o=0;for(const i of t.toSorted((a,c)=>a.offset-c.offset)){const{
whole:a,offset:c}=i,u=typeof n=="string"?n:n(i),l=u==="_"||u==="0",f=c+a.length;if(f<=o)continue;const d=Math.max(0,o-c);s.push(e.slice(o,c),(l?u.repeat(a.length):
u.padEnd(a.length)).slice(d)),o=f}return s.join("")+e.slice(o)}r(xn,"filled");function Fa(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1;(e[i]?.[1]??0)<=t?n=
i+1:s=i}const o=e[n];return o&&o[0]<=t?o:void 0}r(Fa,"partAt");function GC(e,t,n,s){const[o,i]=e.line(t),a=e.text.slice(o,i).indexOf(n);return a<0?{file:e.file,
line:t,column:1}:e.at(Math.min(o+a+Math.max(0,s-1),i))}r(GC,"python_code_placeOf");function HC({text:e,line:t},{at:n}){return e[t(n.line)[0]+n.column-1]===">"}r(
HC,"isFolded");const KC=[[/^'return' outside/,"The code of a stage is not a function. To end it early, call sys.exit()."],[/^'await' outside/,"The code of a sta\
ge is not a function: write asyncio.run(\u2026)."],[/^invalid character '[\u2018-\u201f\u00ab\u00bb]'/,"Write straight quotes."],[/^invalid (?:character|non-printable)/,
"Remove the character, or write the ordinary one that looks like it."]];function JC(e,{text:t,written:n,isCondition:s,isFolded:o}){const i=KC.find(([a])=>a.test(
e))?.[1];return i!==void 0&&(!s||e.startsWith("invalid"))?{hint:i}:s?{}:o?{hint:"The sign > joins the lines of the text: write run: | instead."}:/^[%!]/.test(n)?
{hint:"Only notebooks have lines with % and !: write shell commands under 'bash'."}:ti(t)||ti(n)?{hint:"'run' is Python; write shell commands under 'bash'."}:{}}
r(JC,"withHint");const zC=["str","upper","lower","title"];function VC(e,t,n){for(const{text:s,node:o,use:i,scope:a}of t){const c=i==="condition"&&!/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.
test(s);if(!c&&i!=="python"||ti(s)||/\bimport\s+\*/.test(s))continue;const u=Ie(s).filter(({filters:d})=>kg(d).every(m=>zC.includes(m)));if(u.length===0)continue;
const l=xn(s,Ie(s)," "),f=Sg(l);for(const{whole:d,offset:m,path:h}of u){if(Fa(f,m)||!a.roots.includes(h[0]??""))continue;const g=l.slice(l.lastIndexOf(`
`,m-1)+1,m);if(_g.test(g.trimStart())||jC(g,l.slice(m+d.length)))continue;const p=YC(h,l,n);if(!p)continue;const b=Be(n.source,o,m,d),y=c?"the condition":"the c\
ode",w=`Job '${n.job}': ${d} becomes ${p.example} in ${y}, without quotes, and Python reads that as ${p.as}.`;e.warn("unquoted-template",w,b,c?`Write '${d}'.`:`\
Write "${d}".`)}}}r(VC,"checkPastedTexts");function YC([e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const a=e==="matrix"?o.get(t)??[]:e==="params"?qC(
i.get(t)):[];for(const c of a){const u=LC(c,s);if(u)return{example:String(c),as:u}}}r(YC,"pastedText");function qC(e){return e?.type==="date"?["2026-01-31"]:e?.
type==="datetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}r(qC,"examples");const _g=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/,
XC=/^(?:dbt|conda|mamba|poetry|pipenv|pytest|tox|ruff|spark-submit|terraform|kubectl|helm|airflow|mlflow|dvc|kaggle|rclone|rsync|scp|ssh|zip|touch|sleep|mvn|go|cargo|yarn|pnpm|perl|ruby|php|jupyter|papermill|streamlit|torchrun|accelerate|nvidia-smi|sqlite3|mysql|duckdb|pre-commit)\s+(?!(?:and|else|for|if|in|is|not|or)\b)[\w./"'$~-]/;
function ti(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):_g.test(n)||XC.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}r(ti,"looksLikeShell");const ZC=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],
[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,"process substitution"],[/<<</,"<<<"],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],
[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,"a command of bash"]],QC="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function eR(e,t,n){
for(const{text:s,node:o,use:i,scope:a}of t){if(i!=="shell")continue;const c=`Job '${n.job}', stage '${a.stage}'`,u=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.
exec(s)?.[0];if(u!==void 0){const l=Be(n.source,o,s.indexOf(u.trim()),u.trim());e.warn("python-in-bash",`${c}: this looks like Python, but 'bash' runs a shell s\
cript.`,l,"Write Python under 'run'.");continue}if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(s))for(const[l,f]of ZC){const d=l.exec(s);if(!d)continue;const m=d[0].
trim(),h=Be(n.source,o,d.index+d[0].indexOf(m),m),g=`${c}: sh, which runs a bash stage, does not know ${f}.`;e.warn("bash-syntax",g,h,QC);break}}}r(eR,"checkShe\
ll");function tR(e,t){return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,a=r((l,f,d,m)=>{const{source:h,job:g}=t,{stage:p,settings:b,mayBeSkipped:y}=i,w=h.excerpt(
m);return{kind:l,job:g,stage:p,name:f,settings:b,mayBeSkipped:y,hasTemplate:d,at:m,excerpt:w}},"target"),c=nR(n).map(({name:l,offset:f,part:d})=>a("filter",l,!1,
Be(t.source,s,f,d)));if(o!=="trigger"&&o!=="uses")return c;const u=Ie(n.text).length>0||n.text.includes("${");return[...c,a(o,n.text,u,Be(t.source,s,0,n.text))]})}
r(tR,"targetsOf");const nR=r(({text:e})=>Ie(e).flatMap(({whole:t,offset:n,filters:s})=>[...new Set(kg(s))].filter(o=>!Ba.includes(o)).map(o=>({name:o,offset:n,part:t}))),
"otherFilters");function sR(e,t,n){for(const{text:s,node:o,scope:i,use:a}of t)for(const c of Ie(s)){const[u="",l]=c.path;if(u.endsWith("?")||a==="name"&&u!=="ma\
trix")continue;const f=Be(n.source,o,c.offset,c.whole);oR(e,{template:c,root:u,name:l,at:f,scope:i},n)}}r(sR,"checkTemplates");function oR(e,t,n){const{root:s,name:o,
scope:i}=t;if(!i.roots.includes(s)){iR(e,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&aR(e,{...t,name:o},n),s==="matrix"&&cR(e,{...t,name:o},n),s==="\
stages"&&uR(e,{...t,name:o},n),s==="jobs"&&hR(e,{...t,name:o},n))}r(oR,"checkReference");function iR(e,{root:t,template:n,at:s,scope:o},i){const a=`Job '${i.job}\
' uses \${{ ${n.caller} }}`,c=ja(n.caller,o.stage);if(c){const g=`${a}, but ${c.name}() is a function of GitHub, which does not exist here.`;e.problem("github-f\
unction",g,s,c.hint);return}const u={item:"only stages inside foreach or until have an item.",loop:"only stages inside foreach or until have a loop.",branch:"on\
ly stages inside parallel have a branch.",case:"only stages inside match have a case.",matrix:"the 'if' of a job is decided once for all combinations; write it \
at a stage.",stages:"the 'if' of a job is decided before its stages run; write it at a stage."},l=Object.hasOwn(u,t)?u[t]:void 0,f=fe(t,o.roots),d=`Templates kn\
ow ${o.roots.filter(g=>!rR.includes(g)).join(", ")}.`,m=La(t)??(f?`Did you mean '${f}'? ${d}`:d),h=l?`${a}, but ${l}`:`${a}, but there is no '${t}' here.`;e.problem(
"unknown-template",h,s,l?void 0:m)}r(iR,"unknownRoot");const rR=["status","info","errors","retry"];function aR(e,{name:t,at:n,scope:s},o){if(o.present.has(t))return;
const i=`Job '${o.job}' uses \${{ params.${t} }}`,a=o.params.includes(t),c=fe(t,o.params),u=c?`Did you mean 'params.${c}'?`:`Declare it: params: {${t}: str}.`,f=`\
Set it ${o.trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${t}: {type: \u2026, default: \u2026}.`,d=a?{code:"para\
m-without-value",message:`${i}, which has neither a value nor a default.`,hint:f}:{code:"unknown-param",message:`${i}, but there is no such param.`,hint:u};(s.mayBeSkipped?
e.warn:e.problem)(d.code,d.message,n,d.hint)}r(aR,"checkParam");function cR(e,{name:t,at:n},s){const{matrix:o}=s;if(!o||o.keys.includes(t))return;const i=o.isInput?
'the input "matrix"':"its matrix",a=`Job '${s.job}' uses \${{ matrix.${t} }}, but ${i} has no such key.`,u=o.keys.length>0?`Keys of the matrix: ${o.keys.join(",\
 ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",l=fe(t,o.keys);e.problem("unknown-matrix-key",a,n,l?`Did you mean 'matrix.${l}'?`:u)}r(cR,"c\
heckMatrixKey");function uR(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.test(t)){Og(e,{at:n,scope:s,template:o},{job:i.job,
from:1});return}const a=`Job '${i.job}' uses \${{ stages.${t} }}`,c=s.elsewhere.get(t);if(c!==void 0){const m=c==="has not run by then"?"Move that stage up.":"R\
ead the outputs of that stage.";e.problem("unknown-stage",`${a}, which ${c}.`,n,m);return}if(s.hasOtherIds&&[...s.elsewhere.keys()].some(m=>m.includes("${{")))return;
const u=[...s.before.keys()],l=fe(t,u),f=u.length>0?`Stages before it with an id: ${u.join(", ")}.`:"Give the stage an id: {id: \u2026}.",d=l?`Did you mean 'sta\
ges.${l}'?`:f;e.problem("unknown-stage",`${a}, but no stage before it has this id.`,n,d)}r(uR,"checkStage");const lR=["outputs","status","errors","info"],fR=["s\
tages","strategies","status","errors","info"];function vg(e,{mayBeSkipped:t},{message:n,at:s,hint:o}){t?e.warn("unknown-output",n,s,o):e.problem("unknown-output",
n,s,o)}r(vg,"unknownOutput");function Og(e,{at:t,scope:n,template:s},{job:o,from:i}){const{path:a}=s,c=a[i+1];if(c===void 0||c.endsWith("?")||lR.includes(c))return;
const u=`Job '${o}' uses \${{ ${s.caller} }}, but a stage has no '${c}'.`,l=[...a.slice(0,i+1),"outputs",...a.slice(i+1)].join(".");vg(e,n,{message:u,at:t,hint:`\
Write \${{ ${l} }}.`})}r(Og,"checkStageResult");function dR(e,t,n){const{name:s,at:o,scope:i,template:a}=t,[,,c,u]=a.path,l=n.resultOf(s);if(c===void 0||c.endsWith(
"?")||!l)return;const f=`Job '${n.job}' uses \${{ ${a.caller} }}`,d=r((p,b)=>vg(e,i,{message:`${f}, but ${p}.`,at:o,hint:b}),"say"),{hasMatrix:m,stages:h}=l,g=m?
`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!fR.includes(c))d(`the result of a job has no '${c}'`,`Write \${{ ${g} }}.`);else if(c==="stages"&&
m===!0){const p=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the stages of one combination.`;d(`'${s}' has a matrix, and so a result for each\
 combination`,p)}else if(c==="strategies"&&m===!1)d(`'${s}' has no matrix`,`Write \${{ ${g} }}.`);else if(c==="stages"&&u!==void 0&&!u.endsWith("?")){if(!h||h.includes(
u)||/^\d{10}$/.test(u)){Og(e,t,{job:n.job,from:3});return}const p=fe(u,h),b=h.length>0?`Its stages with an id: ${h.join(", ")}.`:"None of its stages has an id.";
d(`'${s}' has no stage with this id`,p?`Did you mean '${p}'?`:`${b} Write id: ${u} in the stage.`)}}r(dR,"checkJobResult");function hR(e,t,n){const{name:s,at:o}=t;
if(n.isNeeded(s)){dR(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.jobs.includes(s)){const l=fe(s,n.jobs),f=l?`Did you mean 'jobs.${l}'?`:
`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this workflow.`,o,f);return}if(n.needsAreWrong)return;const a=s===n.job,c=a?"\
which is the job itself":"but it does not need that job, not even indirectly",u=a?void 0:`Add it: needs: [${s}].`;e.problem("job-not-needed",`${i}, ${c}.`,o,u)}
r(hR,"checkJob");const mR=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","PYTHON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","COMBINAT\
ION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],pR=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;function Wa(e){const t=e.toUpperCase().replace(
/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}r(Wa,"variableName");function gR(e,t,n){for(const s of t){if(!s.text.includes("$"))continue;const o=s.use==="sh\
ell"||s.use==="python"?_R(s.text):[],i=r(u=>o.some(([l,f])=>u>=l&&u<f),"isComment"),a=kR(s),c=new Set;for(const u of yg(s.text)){if(i(u.offset)||c.has(u.whole))
continue;const l=u.isEscape?$R(s,u.offset):wR({text:s,found:u,assigned:a,known:n.known});if(!l)continue;c.add(u.whole);const f=Be(n.source,s.node,u.offset,u.whole),
d=`Job '${n.job}': ${l.message}`;(l.isMistake?e.problem:e.warn)(l.code,d,f,l.hint)}}}r(gR,"checkVariables");const bR=/^[A-Za-z_]\w*$/,yR=/^[-=?+]|^\s*\d/;function wR(e){
const{text:t,found:n,assigned:s,known:o}=e,{whole:i,name:a,standard:c}=n,u=t.use==="shell"||t.use==="python",l=o.has(a)||mR.includes(a)||pR.test(a),f=c===void 0?
'"null"':JSON.stringify(c),d=`${i} is replaced with an environment variable before ${Ga(t.use)}`;if(!bR.test(a)){const b=/^(?:params|matrix|stages|jobs|item)\b/.
test(a),y=/[A-Za-z_]\w*/.exec(a)?.[0]??"",w=b||t.use==="shell"&&s.has(y),$=b?`Write \${{ ${a} }}.`:Mg(t.use,i),k=`${d}, here with ${f}.`;return{isMistake:w,code:"\
replaced-variable",message:k,hint:$}}const m=u&&s.has(a);if(l){const b=n.offset<=(s.get(a)??Number.POSITIVE_INFINITY);return!m||b?void 0:{isMistake:!1,code:"rep\
laced-variable",message:`${d}, not with the value that the script assigns to ${a}.`,hint:Tg(t.use,n)}}const h=t.use==="shell"&&c!==void 0&&yR.test(c);if(c!==void 0&&
!m&&!h)return;const g=fe(a.toUpperCase(),[...o]),p=!m&&g!==void 0?`Did you mean \${${g}}? `:"";return{isMistake:m||h,code:"replaced-variable",message:`${d}, her\
e with ${f}: ${m?`${a} is a variable of the script, not of the environment`:`${a} is not set`}.`,hint:`${p}${Tg(t.use,n)}`}}r(wR,"variableFinding");function Ga(e){
return e==="shell"?"the shell sees the script":e==="python"?"Python sees the code":"the text is used"}r(Ga,"reader");function Tg(e,{whole:t,name:n,standard:s}){
return e==="shell"&&s===void 0?`Write "$${n}".`:e==="shell"||e==="python"?Mg(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}r(Tg,"v\
ariables_nameHint");function Mg(e,t){return e==="python"?`Write \\x24${t.slice(1)} to keep it unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly aft\
er a quote, to keep it unchanged.`:"Remove it."}r(Mg,"escapeHint");function $R({text:e,use:t},n){if(t!=="shell"&&t!=="python")return;const[s="",o=""]=[e[n-1],e[n+
2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,code:"dollar-pair",message:`'$$' removes the quote next to it before ${Ga(t)}.`,hint:t==="python"?"Wri\
te a dollar sign as \\x24.":"Put another character between them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t==="shell",a=i?"For the number of the process w\
rite $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";return{isMistake:i,code:"dollar-pair",message:`'$$' becomes '$' before ${Ga(t)}.`,hint:a}}r($R,"esc\
apeFinding");function kR({text:e,use:t,variables:n}){const s=new Map(n.map(i=>[i,0])),o=t==="shell"?SR:t==="python"?ER:[];for(const i of o)for(const a of e.matchAll(
i)){const c=e.indexOf(`
`,a.index+a[0].length),u=c<0?e.length:c;for(const[l]of(a[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(l,Math.min(s.get(l)??u,u))}return s}r(kR,"assignedNames");const SR=[
/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],ER=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function _R(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}r(_R,"commentsOf");
function vR(e,{job:t,member:n,isWrong:s},o){const{source:i,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m}=o,h=oC(n.node,u?.mayBeSkipped??
!1),g=o.matrix?.job===t.id,p=s.strategy?void 0:eg(t.strategy),b=g?o.matrix?.values:p,y=b&&[...b.keys()],w=y&&{keys:y,isInput:g};sR(e,h,{source:i,job:t.id,params:a,
present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m,matrix:w}),dC(e,h,{source:i,job:t.id,params:a,matrix:y??[]});const $=new Set([...o.variables,...(y??
[]).map(Wa),...Ag(t)]);return gR(e,h,{source:i,job:t.id,known:$}),eR(e,h,{source:i,job:t.id}),MC(e,h,{source:i,job:t.id,known:$}),VC(e,h,{source:i,job:t.id,matrix:b??
new Map,specs:o.specs}),{python:h.flatMap(E=>E.use==="python"||E.use==="condition"?BC(E,{source:i,job:t.id,isTriggered:u!==void 0})??[]:[]),targets:tR(h,{source:i,
job:t.id})}}r(vR,"checkTexts");const Ag=r(({runsOn:e})=>["env","environment","secrets"].flatMap(t=>{const n=e.with.get(t)?.value;return n instanceof Map?[...n.keys()].
map(String):[]}),"variablesOf"),Ha=["str","int","float","decimal","date","datetime","choice","map","array"],Ka=["all_success","all_failed","all_done","one_succe\
ss","one_failed","none_failed","none_skipped"];function As(e){if(e.every(n=>typeof n=="string"))return e;const t=e.map(xs);return t.every(n=>n!==void 0)?t:void 0}
r(As,"matrixList");const Ns=r(e=>typeof e=="string"?e:xs(e),"matrixValue");function xs(e){const t=Oe(e);if(typeof t=="bigint")return Ye(t);if(typeof t=="number")
return Number.isInteger(t)?Ye(BigInt(t)):void 0;if(typeof e!="string")return;const n=Fn(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return Ye(BigInt(n.replace(
/\.0+$/,"").replaceAll("_","").replace(/^\+/,"")))}r(xs,"lenientInt");function OR(e){const t=[],n=[],s=r(o=>(i,a,c,u)=>{o.push({code:i,message:a,at:c,excerpt:e.
excerpt(c),...u&&{hint:u}})},"add");return{problems:t,warnings:n,problem:s(t),warn:s(n)}}r(OR,"newReading");function Qt(e,t){const n={},s=new Map,{known:o,spellings:i={},
ignored:a=[]}=t;for(const c of t.node.members){const u=R(c.key),l=o.includes(u)?u:Object.hasOwn(i,u)?i[u]:void 0;if(l!==void 0&&typeof c.key=="string"){const f=n[l];
if(f){const d=`${t.owner}: '${R(f.key)}' and '${u}' are two spellings of the same key.`;e.problem("duplicate-key",d,c.keyAt,"Remove one of them.")}n[l]=c}else if(!a.
includes(u)){const f=TR(e,{owner:t.owner,member:c,known:o,ignored:a,foreign:t.foreign});f!==void 0&&s.set(f,c)}}for(const[c,u]of s)n[c]??=u;return n}r(Qt,"field\
sOf");function TR(e,t){const{owner:n,member:s,known:o,foreign:i={}}=t,a=R(s.key);if(/^(?:x-|\.)/.test(a))return;const c=Object.hasOwn(i,a)?i[a]:void 0;if(c?.isMistake){
e.problem("unknown-key",`${n}: there is no key '${a}'.`,s.keyAt,c.hint);return}const u=Fd(a);if(u!==void 0){e.problem("unknown-key",`${n}: unknown key '${a}'.`,
s.keyAt,`It has ${u}.`);return}const l=[...o,...t.ignored],f=c?void 0:Qi(a,l);if(f!==void 0){const g=`${n}: unknown key '${a}'.`;return e.problem("unknown-key",
g,s.keyAt,`Did you mean '${f}'?`),o.find(p=>p===f)}const d=fe(a,l),m=c?.hint??(d===void 0?void 0:`Did you mean '${d}'?`),h=`${n}: the key '${a}' has no effect a\
nd is ignored.`;e.warn("ignored-key",h,s.keyAt,m)}r(TR,"reading_unknownKey");function In(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value==
"string")return s.value;me(e,t,n,"text")}r(In,"textField");function Is(e,t,n){return t&&!at(t.node)?In(e,t,n):void 0}r(Is,"optionalText");function ni(e,t,n){if(!t)
return;const{node:s}=t;if(s.kind==="scalar"){const o=Oe(s.value),i=R(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))
return!0;if(["false","0","no","off","n","f"].includes(i))return!1}me(e,t,n,"true or false")}r(ni,"booleanField");function Rt(e,t,n){if(!t)return;if(t.node.kind===
"mapping")return t.node;const s=R(t.key),o=t.node.kind==="sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;me(e,t,n,"a mappi\
ng",o)}r(Rt,"mappingOf");function Cn(e,t,n){if(!t)return;if(t.node.kind==="sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.
kind==="mapping"?s.members:[],a=o?`Write ${R(t.key)}: [${R(s.value)}].`:i&&`Begin each entry with a hyphen: - ${R(i.key)}: \u2026.`;me(e,t,n,"a list",a)}r(Cn,"l\
istOf");function me(e,t,n,s,o){const i=`${n}: '${R(t.key)}' must be ${s}; got ${Qe(t.node)}.`,a=o??MR(t,s);e.problem("wrong-type",i,at(t.node)?t.keyAt:t.node.at,
a)}r(me,"wrongType");function MR({key:e,node:t},n){if(at(t))return/^a (?:mapping|list)/.test(n)?Ja(R(e)):void 0;if(n==="text")return t.kind==="scalar"?"Quote it\
.":t.kind==="sequence"?`Write one text: its lines, without hyphens, below ${R(e)}: |`:void 0}r(MR,"reading_adviceFor");const Ja=r(e=>`Indent what belongs to it \
more than '${e}'.`,"indent"),Ng=r((e,t)=>({value:e,at:t.at}),"located");function AR(e,t,n,s){if(t?.node.kind==="scalar"&&typeof t.node.value=="string"){const{value:o,
at:i}=t.node,a=s.includes(o)?o:fe(o,s)??o;return t.key==="needs"&&me(e,t,n,"a list of jobs",`Write needs: [${a}].`),s.includes(a)?[{id:a,at:i}]:[]}return(Cn(e,t,
n)??[]).flatMap(o=>o.kind==="scalar"&&typeof o.value=="string"?[{id:o.value,at:o.at}]:(e.problem("wrong-type",`${n}: a need must be the id of a job; got ${Qe(o)}\
.`,o.at),[]))}r(AR,"readNeeds");function NR(e,t,n){const s=new Set(n),o=new Map;for(const[i,a]of t){const c=[];for(const{id:u,at:l}of a)if(u===i)e.problem("need\
s-itself",`Job '${i}' needs itself.`,l);else if(s.has(u))c.includes(u)?e.problem("duplicate-need",`Job '${i}' needs '${u}' twice.`,l,"Remove one of them."):c.push(
u);else{const f=fe(u,n),d=f?`Did you mean '${f}'?`:`Jobs: ${n.join(", ")}.`;e.problem("unknown-need",`Job '${i}' needs '${u}', which is not a job of this workfl\
ow.`,l,d)}o.set(i,c)}for(const i of xR(o)){const[a="",c=""]=i,u=t.get(a)?.find(({id:f})=>f===c)?.at,l=`Jobs need each other in a cycle: ${i.join(" \u2192 ")}.`;
u&&e.problem("needs-cycle",l,u,"Remove one of these needs.")}return o}r(NR,"checkedNeeds");function xR(e){const t=[],n=new Set;for(const s of e.keys()){const o=[
{id:s,next:0}],i=new Set([s]);for(;o.length>0;){const a=o.at(-1);if(!a)break;const c=e.get(a.id)?.[a.next++];if(c===void 0||n.has(a.id))o.pop(),i.delete(a.id),n.
add(a.id);else if(i.has(c)){const u=o.findIndex(({id:l})=>l===c);t.push([...o.slice(u).map(({id:l})=>l),c]);for(const{id:l}of o.splice(0))n.add(l)}else n.has(c)||
(o.push({id:c,next:0}),i.add(c))}}return t}r(xR,"findCycles");const za={gcp_batch:"gcp_batch",local:"default",container:"container",docker:"container"},IR=["sel\
f_hosted","aws_batch","azure_batch","cloud_batch"];function CR(e,t){const{member:n,owner:s}=t,o={kind:"default",at:t.at,with:new Map};if(!n)return o;const{node:i}=n;
if(i.kind==="scalar"&&typeof i.value=="string")return{kind:xg(e,i.value,i.at,s)??"default",at:i.at,with:new Map};if(i.kind!=="mapping")return me(e,n,s,"a mappin\
g or a text such as 'gcp_batch'"),o;const a=Qt(e,{node:i,owner:`${s}, runs-on`,known:["type","with"],spellings:{args:"with"}}),c=a.type?In(e,a.type,`${s}, runs-\
on`):"local",u=c===void 0?"default":xg(e,c,a.type?.node.at??i.at,s);if(u===void 0)return o;const l=Rt(e,a.with,`${s}, runs-on`),f=r(d=>Va(e,d,`${s}, runs-on.wit\
h`,t.environment),"valueAt");return{kind:u,at:n.keyAt,with:RR(l?.members??[],f)}}r(CR,"readRunsOn");function RR(e,t){return new Map(e.map(({key:n,keyAt:s,node:o})=>{
const i=t(o);return[R(n),{value:i,at:o.at,keyAt:s,...LR(o,i)}]}))}r(RR,"argumentsOf");function LR(e,t){return e.kind!=="sequence"||!Array.isArray(t)?{}:{items:e.
items.map((n,s)=>{const o=t[s];if(n.kind!=="mapping"||!(o instanceof Map))return{at:n.at};const i=n.members.map(a=>{const{key:c,keyAt:u,node:l}=a;return[R(c),{value:o.
get(c)??null,at:l.at,keyAt:u}]});return{at:n.at,members:new Map(i)}})}}r(LR,"runs_on_itemsOf");function xg(e,t,n,s){const o=Object.hasOwn(za,t)?za[t]:void 0;if(o)
return o;const i="Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";if(IR.includes(t)){const a=`${s}: runs-on '${t}' does not run o\
n Google Cloud Batch.`;e.problem("unsupported-runs-on",a,n,i)}else{const a=fe(t,Object.keys(za)),u=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(t)?"That is \
a runner of GitHub. Remove runs-on: tasks run on Google Cloud Batch.":a?`Did you mean '${a}'? ${i}`:i;e.problem("unknown-runs-on",`${s}: runs-on '${t}' does not\
 exist.`,n,u)}}r(xg,"runs_on_kindOf");function Va(e,t,n,s){if(t.kind==="sequence")return t.items.map(a=>Va(e,a,n,s));if(t.kind==="mapping"){const a=t.members.map(
({key:c,node:u})=>[c,Va(e,u,n,s)]);return new Map(a)}if(typeof t.value!="string")return $e(t);const{text:o,missing:i}=AC(t.value,s);for(const{name:a,hint:c,isWithheld:u}of i){
const l=c?` (${c} is set)`:"";e.problem("unset-variable",u?`${n}: the environment variable ${a} belongs to the runner; a definition cannot read it.`:`${n}: the \
environment variable ${a} is not set${l}.`,t.at,`Set it under env: of the step or job, or write a default: \${${a}:value}.`)}return o}r(Va,"replaced");const jR=/^(?:actions|google-github-actions|aws-actions)\/|^docker\/(?:login|build-push|setup-\w+)-action@/,
Ig=r(e=>jR.test(e),"isGitHubAction"),Cg='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',Ya=r((e,t,n)=>{Kt(t.node)||
me(e,t,n,"text")},"stage_values_text"),PR=r((e,t,n)=>{at(t.node)||Ya(e,t,n)},"textOrNothing"),Rg=r((e,t)=>(n,s,o)=>{const{node:i}=s,a=i.kind==="scalar"?xs(i.value):
void 0;typeof a=="number"&&a>=e&&a<=t||me(n,s,o,`a whole number from ${e} to ${t}`)},"wholeNumber"),DR=r((e,t,n)=>{const{node:s}=t,i=s.kind==="scalar"&&s.value!==
null&&$e(s)!==""?Number(UR(s.value)):Number.NaN;if(i>=0&&i<1800)return;const[,a,c=""]=/^([\d.]+) *(s|m)[a-z]*$/.exec(Kt(s)?R($e(s)):"")??[],u=a===void 0?void 0:
`Write the number: ${Number(a)*(c==="m"?60:1)}.`;me(e,t,n,"seconds from 0 to less than 1800",u)},"seconds"),UR=r(e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,
"stage_values_numberText"),BR=r((e,t,n)=>{ni(e,t,n)},"stage_values_boolean"),qa=r((e,t,n)=>{if(t.node.kind!=="mapping"){const s=at(t.node)?Ja(R(t.key)):`Write ${R(
t.key)}: {NAME: VALUE}.`;return me(e,t,n,"a mapping",s)}for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}: a key of '${R(t.
key)}' must be text; got '${R(s)}'.`;e.problem("wrong-type",i,o,"Quote it.")}},"mapping"),FR=r((e,t,n)=>{if(qa(e,t,n),t.node.kind==="mapping")for(const s of t.node.
members)typeof s.key=="string"&&Ya(e,s,`${n}, ${R(t.key)}`)},"textMapping"),WR=r((e,t,n)=>{sh(t.node)||me(e,t,n,"a list of texts")},"texts"),GR=r((e,t,n)=>{const{
node:s}=t;if(at(t.node)||Kt(t.node))return;if(s.kind!=="scalar"||typeof s.value!="boolean")return me(e,t,n,"a Python expression as text");const o=s.value?"skips\
 the stage":"runs the stage",i=`${n}: 'if: ${s.value}' ${o}: the library inverts a boolean.`;e.warn("boolean-condition",i,s.at,`Write it as text: if: "${s.value?
"True":"False"}".`)},"condition"),HR=r((e,t,n)=>{const{node:s}=t;if(!(s.kind==="sequence"&&As(s.items.map($e))!==void 0||Kt(t.node)))if(s.kind==="sequence"){const i=s.
items.find(c=>c.kind!=="scalar"||Ns(c.value)===void 0),a=`${n}: '${R(t.key)}' must be a list of texts or a list of whole numbers; got ${i?Qe(i):"both"} among th\
em.`;e.problem("wrong-type",a,i?.at??s.at,"Put quotes around every value.")}else me(e,t,n,"a list, or a text that becomes one")},"stage_values_items"),KR=r((e,t,n)=>{
const{node:s}=t;s.kind==="scalar"&&(Kt(t.node)||Ns(s.value)!==void 0)||me(e,t,n,"text or a whole number")},"textOrWhole"),JR=r((e,t,n)=>{if(qa(e,t,n),t.node.kind===
"mapping")for(const{key:s,keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;const i=`${n}: the argument '${s}' is the library's own and cannot b\
e set.`;e.problem("reserved-argument",i,o)}},"callArguments"),si=r(()=>{},"nothing");function zR(e){switch(e.form){case"whole number":return Rg(e.min,e.max);case"\
whole number or text":{const t=Rg(e.min,e.max);return(n,s,o)=>{Kt(s.node)||t(n,s,o)}}default:return VR[e.form]}}r(zR,"checkOf");const VR={anything:si,text:Ya,"o\
ptional text":PR,condition:GR,boolean:BR,seconds:DR,texts:WR,"text or number":KR,items:HR,mapping:qa,"mapping of texts":FR,arguments:JR,stages:si,branches:si,cases:si};
function YR(e,t,n){const s=Xo[n.kind],o=[...Pa,...Zo(s)];for(const[i,a]of Object.entries(t)){const c=o.find(u=>u===i);c&&a&&zR(s.stricter?.[c]??rg[c])(e,a,n.owner)}}
r(YR,"checkStageValues");function Lg(e,t,n,s=!1){const o=[],i=[],a=new Map;for(const c of Cn(e,t,n)??[]){const u=qR(e,c,n);if(!u)continue;o.push(u.stage),i.push(
u.model);const l=u.stage.id??u.stage.name,f=a.get(l);if(f&&l!==""){const d=u.stage.id===void 0?"name":"id",m=`${n}: two stages have the ${d} '${l}'; the first i\
s on line ${f.at.line}.`,h="Give each stage its own id.";s?e.warn("duplicate-stage",`${m} Only the outputs of the last one are kept.`,u.stage.at,h):e.problem("d\
uplicate-stage",m,u.stage.at,h)}a.set(l,u.stage)}return{stages:o,model:i}}r(Lg,"readStages");function qR(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}\
: a stage must be a mapping; got ${Qe(t)}.`,t.at,"Write for example: {name: Hello, bash: echo hello}.");return}const s=new Set(t.members.map(({key:$})=>Qo(R($)))),
o=ag(s),i=nL(t),a=i?`${n}, stage '${i}'`:`${n}, a stage`,c=QI(s),u=(o==="foreach"||o==="until")&&!s.has("stages");if(c.length>1&&!u){const $=`${a}: its keys are\
 those of several kinds (${c.join(", ")}); the library uses one of them.`;e.warn("several-kinds",$,t.at,"Split it into one stage per kind.")}const l=o==="empty"||
c.length>1?ZI:[],f=[...Pa,...Zo(Xo[o])],d={problems:e.problems.length,warnings:e.warnings.length},m=Qt(e,{node:t,owner:a,known:[...f,...l],spellings:Da,foreign:RI});
o==="empty"&&ZR(e,{node:t,fields:m,owner:a,before:d}),YR(e,m,{kind:o,owner:a});const h=Cs(m.name),g=Cs(m.id);XR(e,{fields:m,owner:a,node:t}),QR(e,{kind:o,fields:m,
owner:a,node:t});for(const $ of[m.name,m.id]){if(!Ie(Cs($)??"").some(({path:_})=>_[0]!=="matrix")||!$)continue;const E=`${a}: '${R($.key)}' may only use templat\
es of the matrix, \${{ matrix.\u2026 }}.`;e.problem("stage-name-template",E,$.node.at,"Write a fixed text; the log shows the item or branch next to it.")}const p=sL(
e,m,a);if(o==="until"&&p.stages.some($=>$.kind==="parallel")){const $=`${a}: a parallel stage cannot be inside an until stage.`;e.problem("parallel-in-until",$,
t.at,"Put it into a foreach stage, or loop inside it.")}const b=(m.run??m.bash)?.node,y={...g!==void 0&&{id:g},name:h??"",kind:o,at:t.at,...b?.kind==="scalar"&&
{code:{...b.textAt,...b.textLines&&{lines:b.textLines}}},nested:p.stages},w=new Map;for(const[$,k]of Object.entries(m))!k||$==="type"||$==="desc"||w.set($,p.models.
get($)??$e(k.node));return{stage:y,model:w}}r(qR,"readStage");function XR(e,t){const{fields:n,owner:s,node:o}=t,i=Cs(n.uses)??"";if(!n.name&&n.uses&&Ig(i)){const a=`${s}\
: '${i}' is an action of GitHub, which cannot run in a task.`;e.problem("unknown-target",a,n.uses.node.at,Cg)}else n.name||e.problem("missing-key",`${s}: has no\
 'name'.`,o.at,"Every stage needs one: name: \u2026.")}r(XR,"checkIsNamed");function ZR(e,t){const{node:n,fields:s,owner:o,before:i}=t,a=e.warnings.slice(i.warnings).
filter(({code:d})=>d==="ignored-key");if(Object.keys(s).some(d=>!["name","id","if","desc","extras","type"].includes(d))||a.length===0||e.problems.length>i.problems)
return;e.warnings.splice(i.warnings);const u=n.members.map(({key:d})=>R(d)).filter(d=>!Object.hasOwn(s,Qo(d))),l=`${o}: does nothing, because its keys mean noth\
ing here: ${u.join(", ")}.`;e.problem("unknown-key",l,a[0]?.at??n.at,"A stage has one of run, bash, uses, trigger, foreach, until, parallel, case, raise, echo o\
r sleep.")}r(ZR,"checkDoesSomething");const Cs=r(e=>e?.node.kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0,"stages_textIn");function QR(e,t){
const{kind:n,fields:s,owner:o,node:i}=t;if(n==="case")for(const c of["case","match"]){if(s[c])continue;e.problem("missing-key",`${o}: has no '${c}'.`,i.at,"A ca\
se stage has 'case', the value to look for, and 'match', a list of cases with stages.")}const a=i.members.some(({key:c})=>/^(?:steps?|tasks)$/.test(R(c)));if((n===
"foreach"||n==="until")&&!s.stages&&!a){const c=`${o}: has no 'stages', so there is nothing to run.`,u=i.members.find(({key:f})=>/^(?:run|bash|echo|uses|trigger)$/.
test(R(f))),l=`Write what runs each time as stages: [{name: \u2026, ${u?R(u.key):"bash"}: \u2026}].`;e.problem("missing-key",c,i.at,l)}if(n==="trigger"&&Cs(s.trigger)?.
trim()===""&&e.problem("wrong-type",`${o}: 'trigger' names no workflow.`,i.at),n==="docker"&&!s.if){const c="Run the whole job in the image: runs-on: {type: con\
tainer, with: {image: \u2026}}.",u=`${o}: a docker stage cannot run, because ddeutil-workflow has not implemented it.`;e.problem("docker-stage",u,s.image?.keyAt??
i.at,c)}}r(QR,"checkWhatRuns");function eL(e,t,n){if(t.node.kind!=="mapping")return Cn(e,t,n)??[];const[s]=t.node.members,o=`Write a list: match: [{case: ${s?R(
s.key):"\u2026"}, stages: [\u2026]}, {else: [\u2026]}].`;return me(e,t,n,"a list",o),[]}r(eL,"casesOf");function tL(e,t){const{match:n,node:s,owner:o,seen:i}=t,
a=n.case&&$e(n.case.node);if(n.else?n.case||n.stages:!n.case||!n.stages){const u=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-matc\
h",u,s.at)}else n.case&&typeof a!="string"&&!Number.isInteger(a)&&me(e,n.case,o,"text or a whole number");const c=n.else?"else":a==="_"?"case '_'":void 0;c!==void 0&&
(i.has(c)&&e.problem("wrong-match",`${o}: has more than one ${c}.`,s.at),i.add(c))}r(tL,"checkMatch");function nL(e){for(const t of["name","id"]){const n=e.members.
find(s=>s.key===t);if(n?.node.kind==="scalar"&&typeof n.node.value=="string")return n.node.value}}r(nL,"stages_titleOf");function sL(e,t,n){const s=[],o=new Map,
i=r((a,c)=>{const u=Lg(e,a,c,!0);return s.push(...u.stages),u.model},"take");if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const c=(Rt(e,t.parallel,n)?.
members??[]).map(u=>[u.key,i(u,`${n}, branch '${R(u.key)}'`)]);o.set("parallel",new Map(c))}if(t.match){const a=new Set,c=eL(e,t.match,n).flatMap(u=>{if(u.kind!==
"mapping")return e.problem("wrong-type",`${n}: a match must be a mapping; got ${Qe(u)}.`,u.at),[];const l=["case","stages","else"],f=Qt(e,{node:u,owner:`${n}, a\
 match`,known:l});tL(e,{match:f,node:u,owner:n,seen:a});const d=new Map;return f.case&&d.set("case",$e(f.case.node)),f.stages&&d.set("stages",i(f.stages,n)),f.else&&
d.set("else",i(f.else,n)),[d]});o.set("match",c)}return{stages:s,models:o}}r(sL,"nestedStages");const oL=["matrix","include","exclude","fail-fast","max-parallel"],
iL={fail_fast:"fail-fast",max_parallel:"max-parallel"};function rL(e,t){const{added:n}=t,s=r(p=>n?p.set(n.key,n.values):p,"withAdded"),o={at:t.at,matrix:s(new Map),
include:[],exclude:[],failFast:!1},i=`${t.owner}, strategy`,a=Rt(e,t.member,t.owner);if(!a||!t.member)return o;const c=Qt(e,{node:a,owner:i,known:oL,spellings:iL}),
u=new Map,l=c.matrix?.node.kind==="sequence";c.matrix&&l&&me(e,c.matrix,i,"a mapping","Give the values a name: matrix: {name: [\u2026]}.");const f=c.matrix?.node.
kind==="scalar"&&jg(c.matrix.node.value);c.matrix&&f&&me(e,c.matrix,i,"a mapping",Pg);const d=l||f?void 0:Rt(e,c.matrix,i);for(const p of d?.members??[]){if(aL(
p)){const b=`${i}: '${R(p.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",b,p.keyAt,cL);continue}if(typeof p.key!="string"){const b=`${i}\
: the matrix key ${R(p.key)} must be text.`;e.problem("wrong-type",b,p.keyAt,"Quote it.");continue}u.set(p.key,uL(e,p,`${i}.matrix`))}s(u);const m=pL(e,c["max-p\
arallel"],i),h=Dg(e,c.include,i),g=Dg(e,c.exclude,i);for(const[p,b]of[["include",c.include],["exclude",c.exclude]]){if(u.size>0||!b)continue;const y=`${i}: '${p}\
' has no effect without a matrix.`;e.warn("no-effect",y,b.keyAt,"Write the combinations as matrix.")}for(const{value:p,at:b}of g)mL(e,{matrix:u,value:p,at:b,owner:i});
return{at:t.member.keyAt,matrix:u,include:h,exclude:g,failFast:ni(e,c["fail-fast"],i)??!1,...m&&{maxParallel:m}}}r(rL,"readStrategy");const jg=r(e=>typeof e=="s\
tring"&&e.includes("${{"),"isTemplateText"),aL=r(({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.items.some(n=>n.kind==="mapping"),"isO\
fGitHub"),cL='Write strategy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "matrix" accepts an unchanged mat\
rix of GitHub.';function uL(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&jg(s.value))return me(e,t,n,"a list",Pg),[];const o=Cn(e,t,n);if(!o)return[];const i=As(
o.map($e));if(i)return hL(e,{values:i,items:o,name:`${n}: '${R(t.key)}'`}),i;const a=o.find(c=>c.kind!=="scalar"||!As([c.value]))??o.find(c=>c.kind!=="scalar"||
!As([c.value,0]));if(a){const u=a.kind==="scalar"&&typeof a.value=="string"?`the text '${R($e(a))}'`:Qe(a),l=`${n}: '${R(t.key)}' must be a list of texts or a l\
ist of whole numbers; got ${u} among them.`,f=at(a)?fL:lL;e.problem("wrong-type",l,a.at,a.kind==="scalar"?f:dL)}return[]}r(uL,"matrixValues");const lL="Put quot\
es around every value.",fL="Remove it, or put quotes around it for a text.",dL="Make each property a key of the matrix of its own, or write the value as JSON in\
 quotes and read it with json.loads.",Pg='Templates are not replaced in a matrix. Pass the values in the inputs "matrix" and "matrix_job".';function hL(e,t){const n=new Set;
for(const[s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const a=he(o);if(n.has(a)){const u=`${t.name} has the value ${a} twice; its combinati\
ons run twice, and one result hides the other.`;e.warn("duplicate-value",u,i,"Remove one of them.")}n.add(a);const c=t.items[s];if(c?.kind==="scalar"&&typeof c.
value=="boolean"){const u=`${t.name} has the boolean ${c.value}, which becomes the number ${a}.`;e.warn("boolean-in-matrix",u,i,"Put quotes around it to keep th\
e word.")}if(typeof o=="string"&&Ie(o).length>0){const u=`${t.name} has a template, which is not replaced in a matrix: the text itself is the value.`;e.warn("te\
mplate-in-matrix",u,i,'Pass the values in the input "matrix" instead.')}}}r(hL,"warnOddValues");function mL(e,t){for(const[n,s]of t.value){const o=t.matrix.get(
n);if(!o||o.length===0||o.some(u=>Le(u,s)))continue;const a=o.some(u=>R(u)===R(s))?`Write it exactly as in the matrix: ${he(o.find(u=>R(u)===R(s))??null)}.`:void 0,
c=`${t.owner}: this entry of exclude matches nothing: '${n}' has no value ${he(s)}.`;e.warn("unused-exclude",c,t.at,a);return}}r(mL,"warnUnusedExclude");function Dg(e,t,n){
return(Cn(e,t,n)??[]).flatMap(s=>{const o=`${n}.${R(t?.key??null)}`;if(s.kind!=="mapping")return e.problem("wrong-type",`${o}: an entry must be a mapping of mat\
rix keys; got ${Qe(s)}.`,s.at),[];const i=new Map;for(const{key:a,keyAt:c,node:u}of s.members){const l=u.kind==="scalar"?Ns(u.value):void 0;if(typeof a!="string"||
l===void 0){const f=`${o}: '${R(a)}' must be text or a whole number; got ${Qe(u)}.`;e.problem("wrong-type",f,l===void 0?u.at:c);continue}i.set(a,l)}return[{value:i,
at:s.at}]})}r(Dg,"entries");function pL(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.at};const o=Ns(
s.value);if(typeof o=="number")return{value:o,at:s.at}}me(e,t,n,"a whole number or a template")}r(pL,"maxParallelOf");const gL=["id","desc","runs-on","if","stag\
es","retry","trigger-rule","needs","strategy","extras"],bL={description:"desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},Ug=19;function yL(e,t,n){const s=(t?.
members??[]).map(({key:h})=>R(h)),o=(t?.members??[]).flatMap(h=>SL(e,h,n,s)??[]),i=new Map(o.map(h=>[h.job.id,h.needs])),a=NR(e,i,s),c=o.filter(({job:h,isWrong:g})=>g.
needs||a.get(h.id)?.length!==i.get(h.id)?.length),u=$L(a,c.map(({job:h})=>h.id)),l=new Map(o.map(h=>[h.job.id,wL(h,n)])),f=r(h=>l.get(h),"resultOf"),d=o.map(h=>{
const{id:g}=h.job,p=kL(a,g),b=u.has(g);return vR(e,h,{...n,jobs:s,resultOf:f,isNeeded:p,needsAreWrong:b})});return{jobs:new Map(o.map(({job:h})=>[h.id,{...h,needs:a.
get(h.id)??[]}])),python:d.flatMap(h=>h.python),targets:d.flatMap(h=>h.targets)}}r(yL,"readJobs");function wL({job:e,isWrong:t},n){const s=!t.strategy&&n.matrix?.
job!==e.id,o=e.stages.flatMap(({id:i})=>i??[]);return{hasMatrix:s?e.strategy.matrix.size>0:void 0,stages:o.some(i=>i.includes("${"))?void 0:o}}r(wL,"resultOfJob");
function $L(e,t){const n=new Map;for(const[i,a]of e)for(const c of a){const u=n.get(c);u?u.push(i):n.set(c,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=
o.pop())s.has(i)||(s.add(i),o.push(...n.get(i)??[]));return s}r($L,"withDependents");function kL(e,t){let n;return s=>{if(e.get(t)?.includes(s))return!0;if(!n){
n=new Set;const o=[...e.get(t)??[]];for(let i=o.pop();i!==void 0;i=o.pop())n.has(i)||(n.add(i),o.push(...e.get(i)??[]))}return n.has(s)}}r(kL,"neededBy");function SL(e,t,n,s){
const o=R(t.key),i=`Job '${o}'`,{node:a,keyAt:c}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,c,`Quote it: "${o}".`);
return}if(/\$\{\{/.test(o)){e.problem("template-in-id",`${i}: the id of a job cannot contain templates.`,c);return}if(a.kind!=="mapping"){e.problem("wrong-type",
`${i}: must be a mapping with 'stages'; got ${Qe(a)}.`,c,at(a)?Ja(o):void 0);return}const u=Qt(e,{node:a,owner:i,known:gL,spellings:bL,foreign:CI}),{stages:l,model:f}=Lg(
e,u.stages,i);(!u.stages||u.stages.node.kind==="sequence"&&u.stages.node.items.length===0)&&!e.problems.some(({at:S})=>S&&EL(S.line,a))&&e.warn("no-stages",`${i}\
: has no stages, so there is nothing to run.`,c);const m=_L(e,u.if,i),h=e.problems.length,g=n.addedKey?.job===o?{added:n.addedKey}:{},p=rL(e,{member:u.strategy,
owner:i,at:c,...g}),b=e.problems.length>h&&p.matrix.size===0;for(const S of Qp(p))e.problem(S.code,S.message,S.at??p.at,S.hint);const y=Is(e,u.desc,i);Is(e,u.id,
i);const w=new Map;m&&w.set("if",m.value);const $=Rt(e,u.extras,i);$&&w.set("extras",$e($)),w.set("stages",f);const k=e.problems.length,E=AR(e,u.needs,i,s);return{
member:t,needs:E,isWrong:{needs:e.problems.length>k,strategy:b},job:{id:o,at:c,...y!==void 0&&{description:y},needs:[],triggerRule:vL(e,u["trigger-rule"],i),...m&&
{condition:m},retry:OL(e,u.retry,i),runsOn:CR(e,{member:u["runs-on"],owner:i,at:c,environment:n.environment}),strategy:p,stages:l,model:w}}}r(SL,"readJob");const EL=r(
(e,t)=>t.members.some(({keyAt:n})=>n.line===e),"isInside");function _L(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="boolean"){const i=`\
Write it as text: if: "${s.value?"True":"False"}".`;me(e,t,n,"a Python expression as text",i);return}const o=Is(e,t,n);if(o!==void 0){if(o.trim()===""){const i=`${n}\
: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",i,t.node.at,"Remove it.")}return Ng(o,t.node)}}r(_L,"conditionOf");function vL(e,t,n){
const s=In(e,t,n);if(!t||s===void 0)return"all_success";const o=Ka.find(u=>u===s);if(o)return o;const i=s==="any_success"?"one_success":fe(s,Ka),a=i?`Did you me\
an '${i}'?`:`Rules: ${Ka.join(", ")}.`,c=`${n}: the trigger rule '${s}' does not exist.`;return e.problem("unknown-trigger-rule",c,t.node.at,a),"all_success"}r(
vL,"jobs_ruleOf");function OL(e,t,n){if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?xs(s.value):void 0;return typeof o=="number"&&o>=0&&o<=Ug?o:(me(e,t,n,`a\
 whole number from 0 to ${Ug}`),0)}r(OL,"jobs_retryOf");const TL=["type","desc","required","default","options","precision","secret"];function ML(e,t){const n=new Map,
s=new Map;for(const i of t?.members??[]){const a=e.problems.length,c=NL(e,i);c&&(n.set(c.name,c),e.problems.length===a&&s.set(c.name,c))}const o=new Map((t?.members??
[]).map(i=>[R(i.key),AL(i)]));return{specs:n,right:s,declared:o}}r(ML,"readParamSpecs");function AL({node:e}){const t=e.kind==="mapping"?e.members:[],n=r(i=>t.find(
({key:a})=>a===i)?.node,"memberOf"),[s,o]=[n("secret"),n("default")];return{secret:s!==void 0&&$e(s)!==!1,...o&&{default:$e(o)}}}r(AL,"secretIn");function NL(e,t){
const n=R(t.key),s=`Param '${n}'`,{node:o,keyAt:i}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${s}: the name of a param must be text.`,i,"Quote it.");
return}if(o.kind==="scalar"&&typeof o.value=="string"){const p=Wg(e,o.value,o.at,s);return p==="choice"&&Bg(e,s,i),p&&{name:n,type:p,at:i,required:p==="choice",
secret:!1}}if(o.kind!=="mapping"){const p=`${s}: must be a type such as 'str', or a mapping with one; got ${Qe(o)}.`;e.problem("wrong-type",p,at(o)?i:o.at,oi);return}
const a=Qt(e,{node:o,owner:s,known:TL,spellings:{description:"desc"},foreign:LI});if(!a.type){const b=s==="Param 'jobs'"?"Begin 'jobs' in the column of 'params'\
, if these are the jobs.":oi;e.problem("missing-key",`${s}: has no 'type'.`,i,b);return}const c=In(e,a.type,s),u=c===void 0?void 0:Wg(e,c,a.type.node.at,s);if(!u)
return;const l=Is(e,a.desc,s),f=CL(e,Gg(e,a.options,["choice"],{owner:s,type:u}),s);u==="choice"&&!a.options&&!o.members.some(({key:p})=>p==="choices")&&Bg(e,s,
i);const d=Gg(e,a.precision,["float","decimal"],{owner:s,type:u}),m=RL(e,d,s),h={name:n,type:u,at:i,...l!==void 0&&{description:l},required:ni(e,a.required,s)??
u==="choice",...a.default&&{default:Ng($e(a.default.node),a.default.node)},...f&&{options:f},...m!==void 0&&{precision:m},secret:ni(e,a.secret,s)??!1},g=u!=="ch\
oice"||f!==void 0;return h.default&&g&&xL(e,h),h}r(NL,"readSpec");function Bg(e,t,n){e.problem("missing-key",`${t}: a choice needs 'options'.`,n,"Write {type: c\
hoice, options: [a, b]}.")}r(Bg,"noOptions");function xL(e,t){const n=Ra(t,new Date(0));if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;
e.problem(s,o,i??t.at,a)}r(xL,"checkDefault");const Fg={string:"str",text:"str",integer:"int",number:"float",double:"float",timestamp:"datetime",enum:"choice",dict:"\
map",object:"map",list:"array"},oi=`Types: ${Ha.join(", ")}.`,IL=`Write {type: choice, options: ["true", "false"]}, and compare the text: "'\${{ params.NAME }}' \
== 'true'".`;function Wg(e,t,n,s){const o=Ha.find(f=>f===t);if(o)return o;const i=/^\w+/.exec(t)?.[0].toLowerCase()??"",c=(Object.hasOwn(Fg,i)?Fg[i]:void 0)??fe(
t,Ha),l=i.startsWith("bool")?IL:c?`Did you mean '${c}'? ${oi}`:oi;e.problem("unknown-param-type",`${s}: the type '${t}' does not exist.`,n,l)}r(Wg,"typeOf");function Gg(e,t,n,{
owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${R(t.key)}' has no effect for the type '${o}' and is ignored.`;e.warn("ignored-key",i,t.keyAt)}r(
Gg,"ofType");function CL(e,t,n){const s=Cn(e,t,n)?.map($e);if(!s||!t)return;const o=As(s);return o||me(e,t,n,"a list of texts or of whole numbers","Put quotes a\
round every value."),o}r(CL,"optionsOf");function RL(e,t,n){if(!t)return;const{node:s}=t,o=s.kind==="scalar"?xs(s.value):void 0;if(typeof o=="number")return o;me(
e,t,n,"a whole number")}r(RL,"precisionOf");const LL=["runs-on","runs_on","retry"],jL=r(e=>Hg(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?Hg(n,({node:s})=>PL(
s)):n),"asTriggered"),Hg=r((e,t)=>({...e,members:e.members.map(n=>({...n,node:t(n)}))}),"withMembers"),PL=r(e=>e.kind==="mapping"?{...e,members:e.members.filter(
({key:t})=>!LL.includes(R(t)))}:e,"withoutMachine");function DL(e,t){const n=new Set,s=r(o=>{if(o.kind==="sequence")for(const u of o.items)s(u);if(o.kind!=="map\
ping")return;const i=r(u=>o.members.find(l=>l.key===u)?.node,"memberOf"),[a,c]=[i("trigger"),i("params")];if(a?.kind==="scalar"&&a.value===e&&c?.kind==="mapping")
for(const{key:u}of c.members)n.add(R(u));for(const u of o.members)s(u.node)},"visit");for(const o of t)s(o);return n}r(DL,"paramsGivenTo");const Kg=1e5;function UL(e,t){
if(Yo(t,Kg)>Kg)return;const n=Vo(t);if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;s!=="unknown-exclude-key"&&e.problem(s,o,i??t.at,a)}
r(UL,"checkExpansion");const Jg=["name","type","desc","params","on","jobs","tags","extras"],BL=["created_at","updated_dt","updated_at"];function FL(e,t){const n=Ao(
e.text,e.file),{tree:s,problems:o}=th(n);if(!s)return{...Xa,problems:o,warnings:[]};const i=OR(n);if(s.kind!=="mapping"){const d=`A definition must be a mapping\
 with 'name' and 'jobs'; got ${Qe(s)}.`;return i.problem("wrong-type",d,s.at),{...Xa,problems:i.problems,warnings:[]}}const a=WL(i,s,n,t.workflowName),c=a&&Xg(i,
a,n,t),u=c&&HL(i,{chosen:a,one:c,source:n,options:t}),{problems:l,warnings:f}=i;return{...c&&l.length===0&&{workflow:c.workflow},...c&&{params:c.rightParams},declared:c?.
declared??Xa.declared,python:[...c?.python??[],...u?.python??[]],targets:[...c?.targets??[],...u?.targets??[]],problems:Rn(l),warnings:Rn(f)}}r(FL,"readWorkflow");
const Rn=r(e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.MAX_VALUE)||(t?.column??0)-(n?.column??0)),"workflow_inOrder"),Xa={declared:new Map,
python:[],targets:[]},Rs=r((e,t)=>e.members.find(n=>n.key===t),"memberOf"),zg=r(e=>e.members.filter(t=>{if(t.node.kind!=="mapping")return!1;const n=Rs(t.node,"t\
ype")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||Rs(t.node,"jobs")!==void 0}),"workflowsOf"),Vg=r(e=>Rs(e,"name")?.node.kind==="scalar"||Rs(e,"jobs")!==
void 0,"isSingle");function $U(e){const{tree:t}=readYaml(sourceOf(e.text,e.file));return t?.kind!=="mapping"||Vg(t)?[]:zg(t).map(({key:n})=>textOf(n))}r($U,"wor\
kflowNames");function WL(e,t,n,s){const o=Rs(t,"name")?.node;if(Vg(t)){const f=o?.kind==="scalar"?R(o.value):qg(n.file);if(s===void 0||s===f)return{node:t,siblings:new Map};
Yg(e,s,[f],t);return}const i=zg(t),a=i.map(({key:f})=>R(f)),[c,u]=i;if(!c){if(t.members.some(({key:d})=>fe(R(d),Jg)!==void 0))return{node:t,siblings:new Map};e.
problem("no-workflow","There is no workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: \u2026}'.");return}if(s===
void 0){if(!u)return{node:c.node,name:R(c.key),siblings:new Map};const f=`The file has ${i.length} workflows; which one should run?`;e.problem("which-workflow",
f,u.keyAt,`Set the input "workflow_name": ${a.join(", ")}.`);return}const l=i.find(({key:f})=>R(f)===s);if(l){const f=i.filter(m=>m!==l),d=new Map(f.map(({key:m,
node:h})=>[R(m),h]));return{node:l.node,name:s,siblings:d}}Yg(e,s,a,t)}r(WL,"chooseWorkflow");function Yg(e,t,n,s){const o=fe(t,n),i=o?`Did you mean '${o}'?`:`T\
he file has: ${n.join(", ")}.`,a=`The input "workflow_name" names '${t}', which is not in this file.`;e.problem("unknown-workflow",a,s.at,i)}r(Yg,"refuseName");
function GL(e,t){if(!t)return new Set(e.declared.keys());const n=r(s=>{const o=e.right.get(s);return!o||o.required||o.default!==void 0||qp(o.type)},"isPresent");
return new Set([...t,...[...e.declared.keys()].filter(n)])}r(GL,"presentParams");const qg=r(e=>(e.split("/").at(-1)??e).replace(/\.ya?ml$/i,""),"baseName");function Xg(e,t,n,s){
const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The workflow",a=Qt(e,{node:o,owner:i,known:Jg,spellings:{description:"desc"},ignored:BL,foreign:II}),c=t.name??
In(e,a.name,i)??qg(n.file);if(/\$\{\{/.test(c)){const S=a.name?.node.at??o.at;e.problem("template-in-name","The name of a workflow cannot contain templates.",S)}
const u=In(e,a.type,i);u!==void 0&&u!=="Workflow"&&a.type&&me(e,a.type,i,"'Workflow'");const l=a.jobs!==void 0&&at(a.jobs.node);a.jobs&&l&&me(e,a.jobs,i,"a mapp\
ing of jobs");const f=ML(e,Rt(e,a.params,i)),{specs:d,right:m,declared:h}=f,g=GL(f,s.given),{jobs:p,python:b,targets:y}=yL(e,l?void 0:Rt(e,a.jobs,i),{source:n,params:[
...h.keys()],specs:m,present:g,trigger:t.trigger,environment:s.environment,variables:[...s.variables??[],...[...g].map(Wa)],matrix:s.matrix,...s.addedKey&&{addedKey:s.
addedKey}});(!a.jobs||a.jobs.node.kind==="mapping"&&a.jobs.node.members.length===0)&&e.problems.length===0&&e.problem("missing-key",`${i} has no jobs.`,a.jobs?.
keyAt??o.at,"A definition without jobs runs nothing.");const $=new Map;for(const S of Rt(e,a.extras,i)?.members??[])$.set(S.key,$e(S.node));const k=Is(e,a.desc,
i);return a.tags&&!sh(a.tags.node)&&me(e,a.tags,i,"a list of texts"),{workflow:{name:c,file:n.file,at:a.name?.keyAt??o.at,...k!==void 0&&{description:k},params:d,
jobs:p,extras:$,siblings:new Map([...t.siblings].map(([S,_])=>[S,$e(_)]))},rightParams:m,declared:h,present:g,python:b,targets:y}}r(Xg,"readOne");function HL(e,t){
const{chosen:n,one:s,source:o,options:i}=t,a=[...s.workflow.jobs.values()],c=[...i.matrix?.values?.keys()??[],...a.flatMap(({strategy:g})=>[...g.matrix.keys()])],
u=[...i.variables??[],...[...s.present,...c].map(Wa),...a.flatMap(Ag)],l=[n.node,...n.siblings.values()],f=[],d=[],m=[...s.targets],h=new Set;for(let g=m.shift();g!==
void 0;g=m.shift()){const{kind:p,name:b,job:y}=g,w=p==="trigger"?n.siblings.get(b):void 0;if(!w||h.has(b))continue;h.add(b);const $=DL(b,l),k=[g,...m].every(O=>O.
name!==b||O.mayBeSkipped),E={node:jL(w),name:b,trigger:{mayBeSkipped:k},siblings:new Map},{environment:S}=i,_=Xg(e,E,o,{workflowName:b,given:$,variables:u,environment:S});
for(const{strategy:O}of _.workflow.jobs.values())UL(e,O);f.push(..._.python);const v=_.targets.map(O=>({...O,job:y,inside:{workflow:b,job:O.job}}));d.push(...v),
m.push(...v)}return{python:f,targets:d}}r(HL,"readTriggered");const Ls={gcs_prefix:"gcp-batch-workflow",universe:"googleapis.com",image:"mirror.gcr.io/library/p\
ython:3.11-slim",image_streaming:"false",cache:"false",machine_type:"e2-standard-4",install_gpu_drivers:"true",provisioning_model:"STANDARD",fallback_after:"15m",
start_early:"never",task_timeout:"6h",skip_default_labels:"false",no_external_ip:"false",timeout:"1h",stream_logs:"true",fail_on_error:"true",on_runner_loss:"st\
op",resume:"false",history:"false",job_summary:"true",check_run:"auto",comment_on_pr:"never",cleanup:"always",dry_run:"false",preflight:"false",runs_on_may_set:"\
all",allow_key_files:"false",allow_unsafe_events:"false"};function Za(e){const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(e.trim());if(!t||
e.trim()==="")return;const[,n=0,s=0,o=0]=t;return Number(n)*3600+Number(s)*60+Number(o)}r(Za,"parseSeconds");function KL(e){return/^(?:true|t|1)$/i.test(e)?!0:/^(?:false|f|0)$/i.
test(e)?!1:void 0}r(KL,"parseTruth");const JL=r(e=>e.split(/[\r\n]+/).flatMap(nb).filter(t=>t!==""),"parseList");function Zg(e){return eb.test(e)?Qg(e):tb(nb(e))}
r(Zg,"parseLines");const Qg=r(e=>tb(e.split(eb)),"parseRows"),eb=/\r\n|\r|\n/,tb=r(e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")),"entriesIn");function zL(e){
const t=new Map,n=[];for(const[s,o]of Zg(e).entries()){const i=o.indexOf("="),a=o.slice(0,Math.max(0,i)).trim(),c=i<0?"unsigned":a===""?"unnamed":t.has(a)?"repe\
ated":void 0;c===void 0?t.set(a,o.slice(i+1).trim()):n.push({problem:c,number:s+1})}return{values:t,wrong:n}}r(zL,"parseKeyValues");const nb=r(e=>e.split(/(?<!\\),/).
map(t=>t.replaceAll("\\,",",").trim()),"splitAtCommas"),en=r(e=>`"${e}"`,"quoted"),sb=r((e,t)=>Number.isSafeInteger(e)&&e>=t.min&&e<=t.max,"isWithin");function VL(e,t){
const n=[],s=r((a,c,u)=>{n.push({code:"invalid-input",message:`input ${en(a)} ${c}`,...u&&{hint:u}})},"refuse"),o=r(a=>e[a]?.trim()||void 0,"text"),i=r((a,c)=>o(
a)??c.map(u=>t[u]?.trim()).find(u=>u)??void 0,"textOr");return{problems:n,refuse:s,text:o,textOr:i,matching(a,c,u,l=[],f=()=>{}){const d=i(a,l);if(d!==void 0&&!c.
test(d)){s(a,`must be ${u}; got ${en(d)}`,f(d));return}return d},boolean(a){const c=o(a),u=c===void 0?!1:KL(c);return u===void 0&&s(a,`must be true or false; go\
t ${en(c??"")}`),u??!1},choice(a,c){const u=o(a),l=c.find(f=>f.toLowerCase()===u?.toLowerCase());return l===void 0&&s(a,`must be one of ${c.join(", ")}; got ${en(
u??"")}`),l??c[0]},integer(a,c){const u=o(a);if(u===void 0)return;const l=/^\d+$/.test(u)?Number(u):Number.NaN;if(sb(l,c))return l;s(a,`must be from ${c.min} to\
 ${c.max}; got ${en(u)}`)},duration(a,c){const u=o(a);if(u===void 0)return;const l=Za(u);if(l!==void 0&&sb(l,c))return l;const f=`from ${c.min} to ${c.max} seco\
nds`;s(a,`must be a time ${f}, such as "90s" or "1h30m"; got ${en(u)}`)},list:r(a=>JL(o(a)??""),"list"),lines:r(a=>Zg(e[a]??""),"lines"),rows:r(a=>Qg(e[a]??""),
"rows"),keyValues(a){const{values:c,wrong:u}=zL(e[a]??"");for(const l of mn(u,({problem:f})=>f).values())s(a,XL(l),`${YL}
${a}: |
${qL}`);return c}}}r(VL,"inputReader");const YL="Write one KEY=VALUE per line; values can then contain commas:",qL=`  HOSTS=db1,db2
  MODE=fast`;function XL(e){const t=e[0]?.problem,n=`${e.length>1?"entries":"entry"} ${e.map(({number:s})=>s).join(", ")}`;return t==="repeated"?`gives the name\
 of ${n} twice`:t==="unnamed"?`has no name before the "=" of ${n}`:`has no "=" in ${n}`}r(XL,"whatIsWrong");function ZL(e){const t=Qa(e,"max_cost"),n=Qa(e,"warn\
_cost"),s=Qa(e,"max_vcpu_hours");for(const a of["max_cost","warn_cost"])e.text(a)!==void 0&&e.text("prices")===void 0&&e.refuse(a,'needs the input "prices" with\
 a price for every machine of the run');const o=e.list("allowed_machine_types"),i=o.find(a=>!/^[a-z0-9*?![\]-]{1,100}$/.test(a));return i!==void 0&&e.refuse("al\
lowed_machine_types",`must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"; got ${en(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},
...n!==void 0&&{warnCost:n},allowedMachineTypes:o}}r(ZL,"budget_budgetOf");function Qa(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.
test(n)?Number(n):0;if(s>0)return s;e.refuse(t,`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}r(Qa,"amountOf");function QL(e){const t=e.text("ar\
tifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("\
/");if(n!==void 0&&i.every(ib))return{bucket:n,folder:i.map(a=>`${a}/`).join("")};e.refuse("artifacts_uri",`must be a folder such as "gs://my-bucket/results/"; \
got "${t}"`)}r(QL,"artifactsUriOf");function ob(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(/^(\.\/+)+/,"").replace(/\/+$/,"");if(s!==""&&s!==
"."&&s.split("/").every(ib)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspace, such as "out"; got "${n}"`)}r(ob,"workspaceFol\
derOf");const ib=r(e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),"isName"),rb=["standard","spot","flex_start","reservation_bound"],ii=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function ej(e){const t=e.text("prices");if(t===void 0)return;const n=Rr(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,ii);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",ii);return}let s="US\
D";const o=new Map;for(const[i,a]of n.value){const c=R(i);if(c==="currency"){typeof a=="string"&&/^\S{1,8}$/.test(a)?s=a:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',ii);continue}const u=tj(a);u?o.set(c,u):e.refuse("prices",`has no price for "${c}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,ii)}return{currency:s,perHour:o}}r(ej,"pricesOf");function tj(e){if(ab(e))return Object.
fromEntries(rb.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=rb.find(i=>i===n);if(o===void 0||!ab(s))return;t[o]=
s}return t}r(tj,"prices_priceOf");const ab=r(e=>typeof e=="number"&&e>=0&&Number.isFinite(e),"isPrice"),nj=24*3600;function sj(e){if(pe.provider.test(e))return;
const t='must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.
test(e))return`${t}; got the name of a pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(
n)?`${t}; got the project id "${n}" where the project number is needed`:`${t}; got "${e}"`}r(sj,"providerMistake");const oj=r(e=>e.matching("region",pe.region,'\
a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDSDK_COMPUTE_REGION"],ij),"regionOf");function ij(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];
return t&&`That is a zone. Write "${t}", and the zone in the input "zones".`}r(ij,"zoneHint");function rj(e,t){const n=Object.entries(e).filter(([,u])=>u.trim()!==
""),s=VL({...Ls,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:a}=uj(s),c={workflow:aj(s),workflowName:s.text("workflow_name"),params:e.params??"",
paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,...a&&{matrixGlob:a},only:s.rows("only"),source:s.lines("source"),projectId:s.
matching("project_id",pe.projectId,'a project id such as "my-project"',["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_\
PROJECT"]),region:oj(s),bucket:s.matching("gcs_bucket",pe.bucket,'the name of a bucket, without "gs://"',["GCS_BUCKET"]),prefix:lj(s),workloadIdentityProvider:cj(
s),serviceAccount:s.matching("service_account",pe.serviceAccount,"the e-mail of a service account"),audience:s.text("audience"),universe:s.text("universe")??Ls.
universe,machine:Tv(s,e.requirements??""),timeoutSeconds:s.duration("timeout",{min:1,max:No})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*
nj}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean("stream_logs"),logsDir:ob(s,"logs_dir"),failOnError:s.boolean("fail_on_error"),
jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true","false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",[
"never","on_failure","always"]),githubToken:s.text("github_token"),prices:ej(s),...ZL(s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean(
"dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),history:s.boolean("history"),artifactsUri:QL(s),artifactsDir:ob(s,"artifacts_dir"),onRunnerLoss:s.
choice("on_runner_loss",["stop","continue"]),runsOnMaySet:s.choice("runs_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.
boolean("allow_unsafe_events")};return s.problems.length>0?{problems:s.problems}:{inputs:c,problems:[]}}r(rj,"readInputs");function aj(e){const t=e.text("workfl\
ow");return t||e.refuse("workflow",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}r(aj,"workflowOf");function cj(e){const t=e.text("\
workload_identity_provider"),n=t&&sj(t);return n&&e.refuse("workload_identity_provider",n),t}r(cj,"providerOf");function uj(e){const t=e.text("matrix"),n=e.text(
"matrix_job"),s=cI(e),o=["matrix","matrix_glob"].find(i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with\
 "matrix_job"'),o!==void 0&&n===void 0&&e.refuse("matrix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'can\
not be given with "matrix"',"Give one of them."),{matrix:t,matrixJob:n,...s&&{matrixGlob:s}}}r(uj,"matrixOf");function lj(e){const t=(e.text("gcs_prefix")??Ls.gcs_prefix).
replace(/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.test(t)||t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, d\
igits, ".", "_", "=" and "-"; got "${t}"`),t}r(lj,"inputs_prefixOf");function fj({id:e},{inputs:t,files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:
{glob:{...s,...n&&{files:n}}}}r(fj,"globPart");const dj=r(({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`Job '${e}': a dry run lists no bucke\
t, so the combinations from the input "matrix_glob" (${n}) are not known.`,at:t.at}),"bucketNotListed"),ec=r(({glob:e})=>e!==void 0&&e.files===void 0,"isUnliste\
d");function hj(e,t){if(t.length===0)return{plan:e,problems:[]};const n=[],s=new Map,o=bj();for(const f of t){const d=pj(e,f),m="problem"in d?d:o(d);if("problem"in
m&&n.push(m.problem),"problem"in d||"problem"in m)continue;const{id:h}=d.planned.job;s.set(h,new Set([...s.get(h)??[],...m.indices]))}if(n.length>0)return{plan:e,
problems:n};const i=new Set(jo(e,[...s.keys()])),a=new Map;for(const[f,d]of e.jobs){const m=s.get(f);if(i.has(f))a.set(f,d);else if(m){const h=d.combinations.filter(
(g,p)=>m.has(p));a.set(f,{...d,combinations:h})}}const c=mj(e,a);if(c.jobs.length+c.parts.length===0)return{plan:e,problems:[]};const u=new Map([...e.workflow.jobs].
filter(([f])=>a.has(f))),l=r(({message:f})=>!c.jobs.some(d=>/^[Jj]ob '(.*?)'/.exec(f)?.[1]===d),"isOfKept");return{plan:{...e,workflow:{...e.workflow,jobs:u},jobs:a,
warnings:e.warnings.filter(l),leftOut:c},problems:[]}}r(hj,"onlyPart");function mj(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.jobs.get(s)?.combinations.
length??0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}r(mj,"leftOutOf");function ri(e){return e.
trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}r(ri,"decoded");function pj(e,t){const n=cb(e,t);if(n)return{text:t,
planned:n,conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:a})=>a).reverse();for(const a of s){const c=cb(e,t.slice(0,a));if(c)return gj(t,c,t.slice(
a+1))}const o=ri(t.slice(0,s.at(-1)??t.length)),i=[...e.jobs.keys()];return{problem:{code:"unknown-only",message:`input "only" names '${o}', which is not a job \
of workflow '${e.workflow.name}'.`,hint:tc(o,i,"Jobs")}}}r(pj,"readEntry");function cb({jobs:e},t){return e.get(t.trim())??e.get(ri(t))}r(cb,"jobNamed");function gj(e,t,n){
const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf("="),a=ri(o.slice(0,Math.max(0,i)));if(a===""||s.has(a)){const c=a===""?`'${o}' \
is not KEY=VALUE`:`'${a}' occurs twice`;return{problem:{code:"invalid-only",message:`input "only" has the entry '${e}', in which ${c}.`,hint:"Write 'job' or 'jo\
b: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(a,ri(o.slice(i+1)))}return{text:e,planned:t,conditions:s}}r(gj,"withConditions");function bj(){
const e=new Map;return t=>{const{planned:n,conditions:s}=t,{combinations:o}=n;if(s.size===0||ec(n))return{indices:[...o.keys()]};const i=[...s.keys()].sort(),a=JSON.
stringify([n.job.id,i]),c=e.get(a)??yj(o,i);e.set(a,c);const u=c.get(JSON.stringify(i.map(l=>s.get(l))));return u?{indices:u}:{problem:wj(t)}}}r(bj,"matcher");function yj(e,t){
const n=new Map;for(const[s,{matrix:o}]of e.entries()){const i=t.map(u=>ub(o.get(u))),a=JSON.stringify(i),c=n.get(a);c?c.push(s):n.set(a,[s])}return n}r(yj,"ind\
exOf");const ub=r(e=>e===void 0?null:R(e).toWellFormed(),"valueText");function wj({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=r((c,u)=>({code:"\
unknown-only",message:`input "only" has the entry '${e}', but ${c}.`,hint:u}),"problem"),a=new Map;for(const{matrix:c}of s)for(const[u,l]of c)a.set(u,(a.get(u)??
new Set).add(ub(l)??""));if(a.size===0)return i(`job '${o.id}' has no matrix`,`Write '${o.id}' alone.`);for(const[c,u]of n){const l=a.get(c);if(!l)return i(`the\
 matrix of '${o.id}' has no key '${c}'`,tc(c,[...a.keys()],"Keys"));if(!l.has(u))return i(`'${c}' is never '${u}'`,tc(u,[...l],"Values"))}return i(`job '${o.id}\
' has no such combination`,"Give fewer of its keys.")}r(wj,"noMatch");const lb=10,$j=1e4;function tc(e,t,n){const s=e.length>2?fe(e,t.slice(0,$j)):void 0;if(s!==
void 0)return`Did you mean '${fb(s)}'?`;const o=t.length>lb?", \u2026":"";return`${n}: ${t.slice(0,lb).map(fb).join(", ")}${o}.`}r(tc,"nearestOf");const fb=r(e=>e===
""?"(empty)":/[,%\n]|^\s|\s$/.test(e)?encodeURIComponent(e.toWellFormed()):e,"written");function kj(e,t){return new Map([...e.params].map(([n,s])=>{const o=t.get(
n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&Sj(o,i)?i:s]}))}r(kj,"asDeclared");function Sj({type:e,options:t},n){return e==="int"?/^[-+]?\d+$/.test(n):
e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="string")}r(Sj,"isMeantAsText");function nc(e,t){const n=r(c=>({params:new Map,written:new Map,problems:[{code:"\
wrong-params-input",message:`input "${t}" ${c}`,hint:db(t)}]}),"refuse"),s=e.split(/\r?\n/),o=s.filter(c=>!hb(c));if(o.length===0)return{params:new Map,written:new Map,
problems:[]};if(mb.test(o[0]??""))return vj(s,t);const i=Rr(e);if("error"in i)return n(`cannot be read: ${i.error}.`);if(!(i.value instanceof Map))return n(`mus\
t be a mapping of names to values; got ${_j[Ri(i.value)]??"a text"}.`);const a=new Map;for(const[c,u]of i.value){if(typeof c!="string")return n("has a name that\
 is not a text; put it in quotes.");a.set(c,u)}return{params:a,written:Ej(e,a),problems:[]}}r(nc,"readParamsInput");function Ej(e,t){const n=Lr(e),s="value"in n&&
n.value instanceof Map?n.value:[];return new Map([...s].flatMap(([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="string"?[[o,i]]:[]))}r(Ej,"wr\
ittenTexts");const db=r(e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,"howToWrite"),_j={list:"a list",int:"a number",float:"a number",bool:"a boolean"},hb=r(e=>/^\s*(?:#.*)?$/.test(e),"isBlank"),mb=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function vj(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(hb(i))continue;const[,a,c=""]=mb.exec(i)??[],u=a===void 0?"is not `key=value` like the li\
nes before it":`gives '${a}' a second time`;if(a!==void 0&&!n.has(a))n.set(a,c.trim());else{const l=`input "${t}", line ${o+1}, ${u}.`;s.push({code:"wrong-param\
s-input",message:l,hint:db(t)})}}return{params:n,written:new Map,problems:s}}r(vj,"readAssignments");function Oj(e,t){switch(e.type){case"str":return{value:pt(t)};case"\
int":return Mj(t);case"float":return Aj(t,e.precision??6);case"decimal":return xj(t,e.precision??6);case"date":return Ij(t);case"datetime":return Cj(t);case"cho\
ice":return Rj(t,e.options??[]);case"map":return Lj(t);case"array":return jj(t);default:return du(e.type)}}r(Oj,"convertParam");const _e=r((e,t)=>({error:{name:e,
message:t}}),"fail"),Lt=r((e,t)=>e instanceof W&&e.tag===t,"isTagged"),ai=r(e=>`<class '${Ri(e)}'>`,"typeText"),Tj=4300;function Mj(e){if(typeof Oe(e)=="bigint")
return{value:e};const t=_r(Fn(pt(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.test(t)||n.length>Tj?_e("ParamError",`Value can no\
t convert to int, ${pt(e)}, with base 10`):{value:Ye(t.startsWith("-")?-BigInt(n):BigInt(n))}}r(Mj,"toInt");function Aj(e,t){const n=Oe(e)??(typeof e=="string"?
Nj(e):void 0);return n===void 0?typeof e=="string"?_e("ValueError",`could not convert string to float: ${Dt(e)}`):_e("TypeError","Received value type does not m\
ath with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?_e("OverflowError","int too large to convert to float"):t<0?_e("ValueError","Form\
at specifier missing precision"):{value:Ce(S_(Number(n),t))}}r(Aj,"conversion_toFloat");function Nj(e){const t=_r(Fn(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}r(Nj,"parseFloatText");function xj(e,t){const n=Oe(e),s=typeof e=="string";if(n===void 0&&!s&&!Lt(e,"decimal"))return _e(
"TypeError","Received value type does not math with str, float, or decimal.");const o=n===void 0?Er(pt(e)):Ad(n),i=o&&k_(o,t);return i?{value:new W("decimal",Nd(
i))}:s?_e("ValueError","String that want to convert to decimal type does not valid."):_e("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}r(xj,"toDeci\
mal");function Ij(e){if(Lt(e,"datetime"))return{value:new W("date",String(e.v).slice(0,10))};if(Lt(e,"date"))return{value:e};if(typeof e!="string")return _e("Pa\
ramError",`Value that want to convert to date does not support for type: ${ai(e)}`);const t=Gd(e);return t!==void 0?{value:new W("date",t)}:_e("ParamError",`Inv\
alid the ISO format string for date: ${Dt(e)}`)}r(Ij,"toDate");function Cj(e){if(Lt(e,"datetime")){const n=Q_(e);return n?{value:n}:_e("OverflowError","date val\
ue out of range")}if(Lt(e,"date"))return{value:En(`${String(e.v)}T00:00:00`)};if(typeof e!="string")return _e("ParamError",`Value that want to convert to dateti\
me does not support for type: ${ai(e)}`);const t=Mr(e);return t?{value:En(Hd(t))}:_e("ParamError",`Invalid the ISO format string for datetime: ${Dt(e)}`)}r(Cj,"\
toDatetime");function Rj(e,t){return t.some(n=>Le(n,e))?{value:e}:_e("ParamError",`${he(e)} does not match any value in choice options.`)}r(Rj,"toChoice");function Lj(e){
if(e instanceof Map)return{value:e};if(typeof e!="string")return _e("ParamError",`Value of map param support only string-dict or dict type, not ${ai(e)}`);if(e===
"")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?AM(e):void 0;return t&&("error"in t||!Lt(t.value,"set"))?t:_e("ParamError","Value that want \
to convert to map does not support for type: <class 'str'>")}r(Lj,"toMap");function jj(e){if(Array.isArray(e))return{value:e};if(Lt(e,"tuple")||Lt(e,"set"))return{
value:e.v};if(typeof e!="string")return _e("ParamError",`Value of map param support only string-list or list type, not ${ai(e)}`);if(e==="")return{value:[]};const t=e.
startsWith("[")&&e.endsWith("]")?e0(e):void 0;return t!==void 0?{value:t}:_e("ParamError","Value that want to convert to array does not support for type: <class\
 'str'>")}r(jj,"toArray");function pb(e){const{specs:t,given:n,now:s,inputOf:o=r(()=>"params","inputOf")}=e,i=new Map,a=[],c=[],u=r((l,f)=>{"problem"in f?a.push(
f.problem):i.set(l,f.value)},"keep");for(const[l,f]of n){const d=t.get(l);d?u(l,f===null?Ra(d,s):Pj(d,f,o(l))):(i.set(l,f),c.push(Wj(l,[...t.keys()])))}for(const l of t.
values()){if(n.has(l.name))continue;l.required&&!(l.type==="choice"&&l.default)?a.push(Fj(l)):(l.default||qp(l.type))&&u(l.name,Ra(l,s))}return{params:i,problems:a,
warnings:c}}r(pb,"typeParams");function Pj(e,t,n){const s=Oj(e,t);if("value"in s)return s;const o=e.options?.map(he).join(", "),i=e.secret?"an invalid value (hi\
dden, because the param is a secret)":Dj(he(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${Uj[e.type]}; got ${i}.`,hint:`${Bj[e.
type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}r(Pj,"receive");const Dj=r(e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,"p\
arams_shortened"),Uj={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a m\
apping",array:"a list"},Bj={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digi\
ts, such as "0.5"',date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one\
 of the options",map:"Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1\
, 2]'};function Fj(e){const[t]=e.options??[],n=t===void 0?`<${e.type}>`:he(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a \
value; remove one of the two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in\
 the input "params":
params: |
  ${e.name}: ${n}`}}r(Fj,"missing");function Wj(e,t){const n=fe(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"\
undeclared-param",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}r(Wj,"undeclare\
d");function Gj(e){const t=e.originals.map(a=>new Map(a)),n=r((a,c)=>c.map(u=>he(a.get(u)??null)).join(),"valuesText"),s=new Map,o=r(a=>{const c=e.keys.filter(f=>a.
has(f)),u=JSON.stringify(c),l=s.get(u)??mn(t,f=>n(f,c));return s.set(u,l),l.get(n(a,c))??[]},"fitting"),i=[];for(const a of e.include){const c=o(a);for(const u of c)
for(const[l,f]of a)u.set(l,f);c.length===0&&i.push(a)}return[...t,...i]}r(Gj,"githubCombinations");const gb=3;function Hj(e,t){const n=new Set,s=new Map;for(const{
strategyId:i,matrix:a}of e)n.has(i)&&s.set(i,a),n.add(i);const o=new Map(t.map(i=>[yb(i),i]));return[...bb([...s.values()],"runs more than once, and one result \
hides the others"),...bb([...o.values()],"runs once")]}r(Hj,"repeatedCombinations");function bb(e,t){if(e.length===0)return[];const n=e.slice(0,gb).map(yb).join(
"; "),s=e.length-gb,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "matrix": ${e.length===1?`the combinat\
ion ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove the repetitions."}]}r(bb,"warningOf");
const yb=r(e=>[...e].map(([t,n])=>`${t}=${he(n)}`).join(", "),"named");class ze extends Error{static{r(this,"WrongMatrix")}}const ci=1e5;function Kj(e,t){const n=r(
(o,i)=>({job:e,problems:[{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),"refuse"),s=Lr(t);if("error"in s)return n(`it \
cannot be read: ${s.error}.`,wb);try{const o=$b(s.value,e.strategy),a=Yo(o,ci)<=ci?Vo(o):{combinations:[],leftOut:[]};if("problem"in a)return n(a.problem.message,
a.problem.hint);const c=Hj(a.combinations,a.leftOut);return{job:{...e,strategy:o},problems:[],warnings:c}}catch(o){if(o instanceof ze)return n(o.message,wb);throw o}}
r(Kj,"applyMatrixInput");function Jj(e){const t=Lr(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},matrix:new Map,include:[],exclude:[],failFast:!1};
try{return eg($b(t.value,s))}catch(o){if(o instanceof ze)return;throw o}}r(Jj,"matrixInputValues");const wb='Write, for example, {"table": ["customer", "orders"\
], "partition": [1, 2]}.';function $b(e,t){const n=oc(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return kb(n,t);const o=[...n.keys()].find(u=>!["matrix","\
include","exclude"].includes(u));if(o!==void 0)throw new ze(`the key '${o}' is not known next to 'matrix'; expected include or exclude.`);const i=oc(s,"'matrix'");
if(i.has("include")||i.has("exclude")){if(n.size>1)throw new ze("'include' and 'exclude' belong next to 'matrix' or inside it, not both.");return kb(i,t)}const a=new Map(
[...i].map(([u,l])=>[u,Vj(u,l)])),c=r((u,l)=>typeof a.get(u)?.[0]=="string"?pt(js(u,l)):Yj(u,l),"likeList");return sc(t,{matrix:a,include:ui(n,"include",c),exclude:ui(
n,"exclude",c)})}r($b,"readMatrix");function kb(e,t){const n=new Map;for(const[u,l]of e){if(u==="include"||u==="exclude")continue;const f=ic(l,`'${u}'`);if(f.length===
0)throw new ze(`'${u}' has no values, so there is nothing to run.`);n.set(u,f.map(d=>js(u,d)))}const s=ui(e,"include",js),o=ui(e,"exclude",js);if(n.size===0&&s.
length===0)throw new ze("it has no values, so there is nothing to run.");const i=sc(t,{matrix:n,include:[],exclude:o});if(s.length===0||Yo(i,ci)>ci)return i;const a=n.
size===0?{combinations:[]}:Vo(i);if("problem"in a)return i;const c=a.combinations.map(u=>u.matrix).filter(u=>u.size>0);return zj(t,Gj({originals:c,keys:[...n.keys()],
include:s}))}r(kb,"readFlat");function zj(e,t){const n=t.reduce((i,a)=>a.size>i.size?a:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new ze(
`its combinations have different keys: one has '${s}', which another one with more keys does not have. Give every entry of include the same keys.`);const o=t.filter(
i=>i!==n).sort((i,a)=>a.size-i.size);return sc(e,{matrix:new Map([...n].map(([i,a])=>[i,[a]])),include:o,exclude:[]})}r(zj,"explicit");function sc(e,t){const{at:n}=e,
s=r(o=>({value:o,at:n}),"locate");return{...e,matrix:t.matrix,include:t.include.map(s),exclude:t.exclude.map(s)}}r(sc,"matrix_input_located");function oc(e,t){if(!(e instanceof
Map))throw new ze(`${t} must be a mapping.`);const n=[...e.keys()].find(s=>typeof s!="string");if(n!==void 0)throw new ze(`the key ${he(n)} must be a text; put \
it in quotes.`);return e}r(oc,"matrix_input_mappingOf");function ic(e,t){if(Array.isArray(e))return e;throw new ze(`${t} must be a list.`)}r(ic,"matrix_input_li\
stOf");function ui(e,t,n){return ic(e.get(t)??[],`'${t}'`).map(s=>{const o=oc(s,`an entry of '${t}'`);return new Map([...o].map(([i,a])=>[i,n(i,a)]))})}r(ui,"en\
triesOf");const Sb="expected texts or whole numbers; put others in quotes";function Vj(e,t){const n=ic(t,`'${e}'`).map(s=>js(e,s));return n.some(s=>typeof s=="s\
tring")?n.map(pt):n}r(Vj,"libraryList");function Yj(e,t){const n=Ns(t);if(n===void 0)throw new ze(`'${e}' has the value ${he(t)}: ${Sb}.`);return n}r(Yj,"librar\
yValue");function js(e,t){if(typeof t=="string"||typeof t!="boolean"&&typeof Oe(t)=="bigint")return t;throw new ze(`'${e}' has the value ${he(t)}: ${Sb}.`)}r(js,
"plainValue");const qj=2e6;function Xj(e){const{strategy:t}=e,n=Yo(t,ls),s=t.exclude.length>0&&n>ls,o=r((a,c)=>{const u=(s?ls:n).toLocaleString("en-US");return{
code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${u}`:u} combinations`}${a}`,at:t.at,hint:c}},"problem");if(n>ls){const a=ls.toLocaleString(
"en-US");return o(`; Batch runs at most ${a} tasks in one job.`,"Split the job, or move a dimension of the matrix into a loop of its stages.")}if(n*t.matrix.size<=
qj)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys each, too many to keep in memory.`,"Use fewer keys: derive one from another.")}r(
Xj,"tooManyCombinations");function Zj(e,t,{problems:n,warnings:s}){for(const{condition:o}of e){const i=o&&Qj(o,t);i&&(o.mayBeSkipped?s:n).push(i)}}r(Zj,"checkCo\
nditions");function Qj({job:e,text:t,roots:n,at:s},o){const[i]=Ie(t);if(!i)return;const a={params:o,jobs:new Map},c=pm(t,a),u=GM(t,a),l=c===void 0?u!==void 0&&{
value:u}:sg(c,new Set(n));if(!l)return;const f=`Job '${e}'`,d=`'${i.whole}'`;return"name"in l?{code:"condition-syntax",message:`${f}: with the params of this ru\
n, the condition has the name ${l.name}, which does not exist.`,at:s,hint:`Put a template that gives text into quotes, and compare it: ${d} == '\u2026'.`}:{code:"\
condition-syntax",message:`${f}: with the params of this run, the condition gives ${he(l.value)}, which is neither True nor False.`,at:s,hint:`Compare it, as in\
 ${d} == '\u2026' for a text.`}}r(Qj,"problemOf");function eP(e,t){const n=wn(e),s=r(l=>[...new Set(n.filter(l).map(il))],"names"),{prices:o,maxVcpuHours:i}=t,a=t.
maxCost===void 0?t.warnCost===void 0?void 0:"warn_cost":"max_cost",c=a&&o?s(l=>zn(l,o)===void 0):[],u=i===void 0?[]:s(l=>Ut(l)===void 0);return[...tP(e,n,t.allowedMachineTypes),
...rc(e,c,{code:"missing-price",what:`runs on {}, for which the input "prices" has no price; the input "${a}" needs the price of every machine`,hint:'Add it to \
the input "prices", for the provisioning model that the job uses.'}),...rc(e,u,{code:"unknown-vcpus",what:'runs on {}, whose vCPUs are not known; the input "max\
_vcpu_hours" needs those of every machine',hint:'Set "machine_type" to a type that this Action knows, or limit the run with "max_cost".'})]}r(eP,"budgetProblems");
function tP(e,t,n){if(n.length===0)return[];const s=n.map(Ma),o=r(({machineType:a,instanceTemplate:c})=>c===void 0&&s.some(u=>u.matches(a)),"isAllowed"),i=[...new Set(
t.filter(a=>!o(a)).map(nP))];return rc(e,i,{code:"machine-not-allowed",what:'runs on {}, which the input "allowed_machine_types" does not allow',hint:`Choose a \
machine type that matches ${n.join(", ")}, also in "fallback" and "on_out_of_memory".`})}r(tP,"notAllowed");const nP=r(({machineType:e,instanceTemplate:t})=>t===
void 0?e:`instance template ${t}`,"nameOf");function rc(e,t,n){if(t.length===0)return[];const s=n.what.replace("{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{
code:o,message:`Job '${e.job.id}' ${s}.`,at:sP(e),hint:i}]}r(rc,"budget_problem");function sP({job:e}){return["machine_type","instance_template","fallback","on_\
out_of_memory"].flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}r(sP,"budget_placeOf");const Ps=r(e=>Object.keys(e.runsOn.kind==="container"?_v:Ee),"knownA\
rguments");function oP(e){const t=Ps(e);return[...e.runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{const o=Qi(n,t),i=o!==void 0,a=o??t.find(l=>l.
startsWith(`${n}_`))??fe(n,t),c=`runs-on.with has the unknown key '${n}'${i?"":", which is ignored"}`;return{problem:{code:i?"unknown-key":"ignored-key",message:`\
Job '${e.id}': ${c}.`,at:s,hint:a?`Did you mean '${a}'?`:t.length<=8?`Known: ${t.join(", ")}.`:"docs/runs-on.md lists all keys."},isMistake:i}})}r(oP,"unknownAr\
guments");const ac="needs_artifacts";function iP(e,t){const n=Ps(e).includes(ac)?e.runsOn.with.get(ac):void 0,{value:s=null,at:o=e.runsOn.at}=n??{},i=r((l,f)=>({
code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${ac} ${l}.`,at:o,hint:f}),"problem"),a=rP(s,e);if(!a)return{jobs:[],problems:[i("must be true, fals\
e or a list of job ids","Write true for all jobs that the job needs.")]};if(s===!0&&e.needs.length===0)return{jobs:[],problems:[i("is true, but the job needs no\
 other job","Add needs.")]};const c=[...t],u=a.flatMap(l=>{if(e.needs.includes(l))return[];if(c.includes(l))return[i(`names '${l}', which the job does not need`,
`Add ${l} to needs.`)];const f=fe(l,c),d=f?`Did you mean '${f}'?`:`Jobs: ${c.join(", ")}.`;return[i(`names '${l}', which is not a job of the workflow`,d)]});return{
jobs:e.needs.filter(l=>a.includes(l)),problems:u}}r(iP,"neededArtifacts");function rP(e,t){if(e===!0)return t.needs;if(e===null||e===!1)return[];const n=Array.isArray(
e)?e:[e];return n.every(s=>typeof s=="string")?n:void 0}r(rP,"asNames");function aP({artifactsUri:e,prefix:t},n){if(!e)return[];const{bucket:s,folder:o}=e;if(!new Set(
[...n.values()].map(({machine:c})=>c.bucket)).has(s))return[];const a=`${t}/_`;return[...n.values()].flatMap(({job:c})=>{const u=`${o}${wt(c.id,new Map)}/`;return!u.
startsWith(a)&&!a.startsWith(u)?[]:[{code:"invalid-input",message:`input "artifacts_uri": artifacts of job '${c.id}' could replace what the Action keeps for lat\
er runs below gs://${s}/${a}.`,at:c.at,hint:"Choose another folder."}]})}r(aP,"reservedArtifacts");function cP({job:e,combinations:t}){const n=t.map(({matrix:u})=>u),
s=uP(n)?lP(e.id,n):void 0;if(!s)return[];const{path:o,names:i}=s;return[{code:"shared-path",message:`Job '${e.id}': the combinations ${i.join(" and ")} have the\
 same path for artifacts and log files, ${o}. Files with the same name replace or hinder each other.`,at:e.at,hint:"Write both values with the same type, or mak\
e their texts different."}]}r(cP,"sharedPaths");function uP(e){const t=new Map,n=new Map;for(const s of e)for(const[o,i]of s){const a=t.get(o)??new Set;if(a.has(
i))continue;t.set(o,a.add(i));const c=n.get(o)??new Map;n.set(o,c);const u=R(i).toWellFormed(),l=he(i);if(c.has(u)&&c.get(u)!==l)return!0;c.set(u,l)}return!1}r(
uP,"hasAlikeValues");function lP(e,t){const n=new Map;for(const s of t){const o=wt(e,s),i=fP(s),a=n.get(o);if(a!==void 0&&a!==i)return{path:o,names:[a,i]};n.set(
o,i)}}r(lP,"firstShared");const fP=r(e=>[...e].map(([t,n])=>`${t}=${he(n)}`).join(", "),"shared_paths_named"),Ln=r(({list:e,number:t,isOfInput:n},s)=>n?`input "${e}\
", entry ${t}`:`Job '${s.id}': runs-on.with.${e}, entry ${t}`,"entries_entryText"),Eb=20,_b=["fallback","fallback_after","max_preemptions","on_out_of_memory","s\
tart_early","expected","gcs_bucket","credentials_path","needs_artifacts","mounts","instance_template"];function vb(e,t,n){const s=Ps(e).includes(t)?e.runsOn.with.
get(t):void 0;if(s&&s.value!==null)return mP(e,t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;if(o==="next")return{entries:[],isNext:!0,problems:[]};const i=(o??
[]).map((a,c)=>({list:t,number:c+1,isOfInput:!0,members:hP(a)}));return Tb(e,i)}r(vb,"entries_entriesOf");const dP={fallback:"must be a list of mappings",on_out_of_memory:"\
must be 'next' or a list of mappings"},Ob={fallback:"Write for example [{spot: false}, {machine_type: n2-standard-4, spot: false}].",on_out_of_memory:"Write for\
 example [{memory_mb: 8192}, {machine_type: e2-highmem-4, memory_mb: 29000}]."},hP=r(e=>new Map([...e].map(([t,n])=>[String(t),{value:n}])),"membersOf");function mP(e,t,n){
if(t==="on_out_of_memory"&&n.value==="next")return{entries:[],isNext:!0,problems:[]};const s=r(o=>{const i=`Job '${e.id}': runs-on.with.${t} ${o}.`;return{entries:[],
isNext:!1,problems:[{code:"invalid-runs-on",message:i,at:n.at,hint:Ob[t]}]}},"refused");return n.items?Tb(e,n.items.map(({at:o,members:i},a)=>({list:t,number:a+
1,at:o,isOfInput:!1,members:i}))):s(dP[t])}r(mP,"ownEntries");function Tb(e,t){const n=[],s=t[Eb];s&&n.push(pP({...s,members:new Map},e));const o=t.flatMap(i=>{
const{members:a}=i,c={...i,members:a??new Map};c.members.size===0&&n.push(gP(c,e,a!==void 0));for(const[u,l]of c.members){const f=bP(c,e,u,l);f&&n.push(f)}return[
c]});return{entries:n.length>0?[]:o,isNext:!1,problems:n}}r(Tb,"checked");const cc=r((e,t,n)=>({code:e.isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&{at:t}}),
"problemAt"),pP=r((e,t)=>({...cc(e,e.at,"invalid-runs-on"),message:`${Ln(e,t)}: a list has at most ${Eb} entries.`}),"entries_tooMany"),gP=r((e,t,n)=>({...cc(e,
e.at,"invalid-runs-on"),message:`${Ln(e,t)}: ${n?"it changes nothing":"it must be a mapping"}.`,hint:Ob[e.list]}),"emptyEntry");function bP(e,t,n,s){const o=Object.
keys(Ee).filter(c=>!_b.includes(c));if(o.includes(n))return;const i=s.keyAt??e.at;if(_b.includes(n))return{...cc(e,i,"invalid-runs-on"),message:`${Ln(e,t)}: ${n}\
 cannot be changed in an entry.`,hint:"Write it directly under runs-on.with."};const a=Qi(n,o)??fe(n,o);return{code:e.isOfInput?"invalid-input":"unknown-key",...i&&
{at:i},message:`${Ln(e,t)}: it has the unknown key '${n}'.`,hint:a?`Did you mean '${a}'?`:`Known: ${o.join(", ")}.`}}r(bP,"wrongMember");const Mb="(?:https://ww\
w\\.googleapis\\.com/compute/v1/)?",Ab="(?:[a-z][a-z0-9.-]*:)?[a-z0-9][a-z0-9-]*",uc="[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?",Nb=new RegExp(`^(?:${Mb}projects/(${Ab}\
)/)?global/networks/${uc}$`),yP=new RegExp(`^(?:${Mb}projects/${Ab}/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${uc}$`),xb=new RegExp(`^${uc}$`);function wP(e,t,n){
const s=n.region??"";if(t.noExternalIp&&t.network===void 0&&t.subnetwork===void 0)return{network:"global/networks/default",subnetwork:`regions/${s}/subnetworks/\
default`};const o=$P(e,t.network),i=o&&Nb.exec(o)?.[1],a=i===void 0||i===n.projectId?"":`projects/${i}/`,c=kP(e,t.subnetwork,`${a}regions/${s}/subnetworks/`,s);
if(t.noExternalIp&&t.network===void 0!=(t.subnetwork===void 0)){const u=t.network===void 0?"network":"subnetwork";e.refuseEither(["no_external_ip","network","su\
bnetwork"],`also needs ${u}: without external IP addresses, Batch needs both the network and the subnetwork`,`Set ${u}, or remove both network and subnetwork to\
 use those named 'default'.`)}return{...o&&{network:o},...c&&{subnetwork:c}}}r(wP,"networkOf");function $P(e,t){if(t===void 0||Nb.test(t))return t;if(xb.test(t))
return`global/networks/${t}`;e.refuseEither(["network"],`must be a name or global/networks/NAME; got ${JSON.stringify(t)}`,"For a network of another project, wr\
ite projects/PROJECT/global/networks/NAME.")}r($P,"networkName");function kP(e,t,n,s){if(t===void 0)return;if(xb.test(t))return n+t;const o=yP.exec(t)?.[1];return o===
void 0?e.refuseEither(["subnetwork"],`must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(t)}`,"For a subnetwork of another project, write p\
rojects/PROJECT/regions/REGION/subnetworks/NAME."):s!==""&&o!==s&&e.refuseEither(["subnetwork"],`is in region ${o}; the job runs in ${s}`),t}r(kP,"subnetworkNam\
e");const Ib=Object.entries(we.zones).flatMap(([e,t])=>t.split(" ").flatMap(n=>e.split(" ").map(s=>`${n}-${s}`))),SP=Object.values(we.zones).flatMap(e=>e.split(
" ")),EP=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;function jn(e,t,n){if(t.includes(e))return;const s=fe(e,t);return{message:`names the unknown ${n} '${e}'`,hint:s?
`Did you mean '${s}'? If it is new, ignore this warning.`:"If it is new, ignore this warning."}}r(jn,"unknownName");const _P=r(e=>jn(e,SP,"region"),"unknownRegi\
on"),vP=r(e=>{const t=Ib.filter(s=>s.startsWith(`${e.replace(/-[^-]*$/,"")}-`)),n=jn(e,t.length>0?t:Ib,"zone");return!n||t.length===0?n:{message:n.message,hint:`\
Known: ${t.join(", ")}. If it is new, ignore this warning.`}},"unknownZone"),OP=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
function TP(e,t){if(pe.tag.test(e))return;const n=OP.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch su\
pports only global ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||
s===t||/^\d+$/.test(s)))return`names a template of project ${s}; Batch accepts only those of the job's own project ${t}`}r(TP,"templateMistake");const Cb=64,MP=r(
e=>Ne(e)in we.custom||Ne(e)==="g2","hasCustomTypes");function AP(e,t){const n=r((i,a)=>{a&&e.warnEither([i],a.message,a.hint)},"warn");for(const i of t.tags)pe.
tag.test(i)||e.refuseEither(["tags"],`has the invalid tag ${JSON.stringify(i)}`,'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, an\
d does not end with "-".');t.tags.length>Cb&&e.refuseEither(["tags"],`has ${t.tags.length} tags; a VM can have ${Cb}`);for(const{type:i}of t.disks)n("disks",jn(
i,kr,"disk type"));if(t.gpu&&n("gpu_type",jn(t.gpu.type,J0,"GPU type")),t.instanceTemplate!==void 0)return;const{machineType:s,minCpuPlatform:o}=t;if(!yt(s))n("\
machine_type",jn(s,Jn,"machine type"));else if(s.includes("custom-")&&!MP(s)){const i=Ne(s).toUpperCase();e.warnEither(["machine_type"],`names a custom machine \
type, which ${i} machines are not known to have`)}o!==void 0&&(Ne(s)==="e2"?e.refuseEither(["min_cpu_platform","machine_type"],`does not fit: Compute Engine cho\
oses the processor of E2 machines (${s})`):n("min_cpu_platform",jn(o,we.cpuPlatforms.split(", "),"CPU platform")))}r(AP,"resource_names_checkNames");function NP(e,t){
const n=e.refuseEither;if(AP(e,t),t.instanceTemplate!==void 0){xP(e,t.instanceTemplate,t.projectId);return}const s=Y0(t.machineType);s&&n(["machine_type"],`${s}\
; got "${t.machineType}"`),IP(t,n),CP(t,n),RP(t,n),Yv(e,t)}r(NP,"checkMachine");function xP(e,t,n){const s=TP(t,n);s&&e.refuseEither(["instance_template"],s);for(const[
o,i]of Object.entries(Ee))!i.isOfTemplate||!e.has(o)||e.refuse(o,"cannot be combined with instance_template, which defines it","Remove one of them.")}r(xP,"chec\
kTemplate");function IP(e,t){const{gpu:n,machineType:s}=e,o=fn(s);if(!n)return;const i=z0(n.type),a=i&&`Write for example machine_type: ${i}.`;if(o){n.type!==o.
type?t(["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,a):n.count!==o.count&&t(["gpu_count","gpu_type"],`does not fit: ${s} has ${o.
count} of ${o.type}, not ${n.count}`,"Remove it.");return}const c=we.n1Gpus[n.type],u=c?.[n.count];if(c&&u===void 0){const l=Object.keys(c).join(", ");t(["gpu_c\
ount","gpu_type"],`is ${n.count}; a VM can have ${l} of ${n.type}`)}if(c&&Ne(s)!=="n1"||!c&&i!==void 0){const l=c?"N1 machines":`machines such as ${i}`;t(["gpu_\
type","machine_type"],`does not fit: ${n.type} is available with ${l}, not with ${s}`,a)}else!c&&Bi(s)&&Ne(s)!=="n1"?t(["gpu_type","machine_type"],`does not fit\
: no GPU such as ${n.type} can be attached to ${s}`):u!==void 0&&(yt(s)?.vCpus??0)>u&&t(["gpu_count","machine_type","gpu_type"],`does not fit: a machine with ${n.
count} of ${n.type} has at most ${u} vCPUs; ${s} has more`)}r(IP,"checkGpu");function CP(e,t){const{bootDiskType:n,machineType:s}=e;if(n===void 0)return;if(!_d.
includes(n)){t(["boot_disk_type"],`is not a boot disk type: "${n}"`,`Known: ${_d.join(", ")}.`);return}const o=vd(n,s);o&&t(["boot_disk_type","machine_type"],`d\
oes not fit: ${n} ${o}`)}r(CP,"checkBootDisk");function RP(e,t){const n=Tt(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;s>n.cpuMilli&&t(["cpu\
_milli","cpu_count","machine_type"],`does not fit: a task requests ${s/1e3} vCPUs, but ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&t(["memory_mb","m\
achine_type"],`does not fit: a task requests ${o} MiB, but ${e.machineType} has ${n.memoryMib}`)}r(RP,"checkShare");function LP(e,t,n){const s=e.text("registry_\
password");s!==void 0&&!pe.secretVersion.test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/S/versions\
/V; never the value itself.");const o=e.text("registry_username")??t.registryUsername,i=s??t.registryPassword,a=r((c,u)=>e.refuseEither([c],u),"refuse");return o===
void 0!=(i===void 0)&&a(o===void 0?"registry_password":"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&a("image_streami\
ng","cannot be combined with registry_username, which containerd ignores"),o===void 0||i===void 0?void 0:{username:o,password:i}}r(LP,"registryOf");const jP=/^[a-z][a-z0-9_-]{0,62}$/,
PP=/^[a-z0-9_-]{0,63}$/,DP=3;function lc(e,t,n){const s=t.machine,o=e.matching("project_id",pe.projectId,"a project id")??t.projectId,i=e.matching("region",pe.region,
"a region such as us-central1")??t.region,a=e.matching("gcs_bucket",pe.bucket,"the name of a bucket")??t.bucket,c=mh(e,s),u=Ov(e,s),l=e.number("cpu_count",Ee.cpu_count),
f=e.integer("timeout_seconds",Ee.timeout_seconds),d=LP(e,s,u.imageStreaming),m=u.instanceTemplate!==void 0;UP(e,u.zones,i);const h=WP(e,s)??(m?void 0:fn(u.machineType)),
g=Rv(e,s.env),p=GP(e,s.secrets,o);Lv(e,g,p);const{network:b,subnetwork:y}=m?{}:wP(e,u,{projectId:o,region:i}),w=BP(e,s.disks,m?void 0:{type:u.machineType,...h&&
{gpuType:h.type}}),$={...u,network:b,subnetwork:y,projectId:o??"",region:i??"",bucket:a??"",credentialsPath:e.located("credentials_path"),requirements:e.list("r\
equirements")??s.requirements,cpuMilli:e.integer("cpu_milli",Ee.cpu_milli)??(l===void 0?s.cpuMilli:Math.round(l*1e3)),bootDiskType:u.bootDiskType??g_(u.machineType),
disks:w,mounts:FP(e,s.mounts,{disks:w,bucket:a}),gpu:h,...d&&{registry:d},provisioningModel:c,maxRetries:n===void 0?u.maxRetries??(c==="SPOT"?DP:1):n-1,taskTimeoutSeconds:f??
s.taskTimeoutSeconds,env:g,secrets:p,labels:HP(e,s.labels)};NP(e,$);const k={project_id:o,region:i,gcs_bucket:a},E=Object.keys(k).filter(S=>k[S]===void 0&&!e.has(
S));return{...e.problems.length===0&&E.length===0&&{machine:$},problems:e.problems,warnings:e.warnings,missing:E}}r(lc,"readMachine");function UP(e,t,n){const s=n===
void 0?void 0:_P(n);s&&e.warnEither(["region"],s.message,s.hint);const o=t.find(a=>!EP.test(a));if(o!==void 0){e.refuseEither(["zones"],`must be zones such as u\
s-central1-a; got ${JSON.stringify(o)}`);return}const i=n?t.filter(a=>!a.startsWith(`${n}-`)):[];if(i.length>0){e.refuseEither(["zones"],`names ${i.join(", ")},\
 outside the job's region ${n}`);return}if(!s)for(const a of t){const c=vP(a);c&&e.warnEither(["zones"],c.message,c.hint)}}r(UP,"checkPlace");function BP(e,t,n){
return w_(e.mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}r(BP,"disksGiven");function FP(e,t,{disks:n,bucket:s}){const o=n.map(({path:a})=>a),i=Wv(
e.mapping("mounts")??t,o,(a,c)=>e.refuseEither(["mounts"],a,c));for(const{path:a,source:c,isWritable:u}of i){if(!u||!ct(c)||c.bucket!==s)continue;const l=e.at("\
mounts"),f=l?`Job '${e.job.id}': runs-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucket",message:`${f} lets tasks write to the bucket of \
the run at ${a}, where they could change results of other runs.`,...l&&{at:l},hint:"Mount another bucket to write to."})}return i}r(FP,"mountsGiven");function WP(e,t){
const n=e.text("gpu_type")??t.gpuType,s=e.integer("gpu_count",Ee.gpu_count)??t.gpuCount;if(s!==0)return n===void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_\
type","Write for example gpu_type: nvidia-tesla-t4."),n===void 0?void 0:{type:n,count:s??1}}r(WP,"gpuOf");function GP(e,t,n){const s=new Map;for(const[o,i]of[...t,
...e.mapping("secrets")??[]]){const a=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(i),c=Dr(o);c?e.refuse("secrets",c):pe.secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.
test(i)?s.set(o,`${i}/versions/latest`):a?s.set(o,`projects/${n}/secrets/${a[1]}/versions/${a[2]??"latest"}`):e.refuseSecret("secrets",`must name a secret of Se\
cret Manager for '${o}'`,"Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never the value itself.")}return s}r(GP,"secretsOf");function HP(e,t){
const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[o,i]of s)(!jP.test(o)||!PP.test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the inv\
alid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, starting with a letter but not with "goog-". Values: the same cha\
racters.');return s}r(HP,"labelsGiven");function KP(e){if(e.instanceTemplate!==void 0)return[];const t=[];let{machineType:n,memoryMib:s}=e;for(;;){const o=Tt(n)?.
memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const a=JP(n,e.cpuMilli);if(a===void 0)return t;n=a}const i=Tt(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*
s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[["memory_mb",{value:s}]]]))}}r(KP,"moreMemory");function JP(e,t=0){
const n=yt(e);if(!n)return;const s=Jn.flatMap(o=>{const i=yt(o);return!i||Ne(o)!==Ne(e)?[]:i.memoryMib>n.memoryMib&&i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.
sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(
i.localSsds-n.localSsds)),s[0]?.name}r(JP,"largerType");function zP(e,t,n){return t.flatMap((s,o)=>{const[i,a]=[n[o],n[o+1]].map(l=>l&&Ue(l).memoryMib);return i===
void 0||a===void 0||a>i?[]:[{code:"no-more-memory",message:`${Ln(s,e)}: a task has ${a} MiB there, and was killed with ${i} MiB.`,hint:"Give each entry more mem\
ory than the one before it; the first one more than the job itself.",...s.at&&{at:s.at}}]})}r(zP,"withoutMoreMemory");function VP(e,t){const n=YP(e)??t.machine.
startEarly,s=qP(e);return{...n!=="never"&&{startEarly:n},...s!==void 0&&{expectedSeconds:s}}}r(VP,"earlyTermsOf");function YP(e){const t=e.text("start_early"),n=Pr.
find(s=>s===t?.toLowerCase());return t!==void 0&&!n&&e.refuse("start_early",`must be one of ${Pr.join(", ")}; got ${JSON.stringify(t)}`),n}r(YP,"startEarlyOf");
function qP(e){const t=e.text("expected");if(t===void 0)return;const n=Za(t);if(n!==void 0&&n>=1&&n<=No)return n;const s=`a time from 1 to ${No} seconds`;e.refuse(
"expected",`must be ${s}, such as "10m" or "1h30m"; got ${JSON.stringify(t)}`)}r(qP,"expectedOf");const XP=r(e=>Ee[e]?.input??e,"inputOf"),fc=r(e=>e!==null&&(typeof e!=
"object"||e instanceof W),"with_reader_isScalar"),ZP=[["spot","preemptible","provisioning_model"],["cpu_count","cpu_milli"]],QP=/(^|\/)regions\//,Rb=r(e=>typeof e==
"string"&&QP.test(e),"isRegional");function e4(e,t){const n=new Map(e);t.isElsewhere&&(n.delete("zones"),n.delete("reservation"),Rb(n.get("subnetwork")?.value)&&
n.delete("subnetwork"));for(const{members:s}of t.entries){for(const o of ZP)if(o.some(i=>s.has(i)))for(const i of o)n.delete(i);for(const[o,i]of s)n.set(o,i)}return n}
r(e4,"layered");const t4={entries:[],isElsewhere:!1};function Lb({job:e,entries:t},n){const{key:s,message:o,hint:i}=n,a=t.findLast(({members:u})=>u.has(s))??t.at(
-1);if(!a)return;const c=a.members.get(s)?.at??a.at;return{code:a.isOfInput?"invalid-input":"invalid-runs-on",message:`${Ln(a,e)}: ${s} ${o}.`,...c&&{at:c},...i&&
{hint:i}}}r(Lb,"ofEntry");function li(e,t=t4){const{entries:n}=t,s=[],o=[],i=Ps(e),a=new Map([...e.runsOn.with].filter(([b])=>i.includes(b))),c=e4(a,t),u=r((b,y,w)=>Lb(
{job:e,entries:n},{key:b,message:y,hint:w})??{code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${b} ${y}.`,at:c.get(b)?.at??e.runsOn.at,...w&&{hint:w}},
"ofArgument"),l=r((b,y,w)=>{s.push(c.has(b)?u(b,y,w):d(b,y,w))},"refuse"),f=r((b,y,w)=>{l(b,y,w);const $=c.has(b)?s.pop():void 0;$&&s.push({...$,excerpt:""})},"\
refuseSecret"),d=r((b,y,w)=>Lb({job:e,entries:n},{key:b,message:y,hint:w})??{code:"invalid-input",message:`input "${XP(b)}" ${y}.`,...w&&{hint:w}},"ofInput"),m=r(
b=>c.get(b)?.value??void 0,"value"),h=r((b,y,w)=>{const $=b.find(k=>m(k)!==void 0);return $===void 0?d(b[0]??"",y,w):u($,y,w)},"ofEither"),g=r(b=>{const y=m(b);
if(y!==void 0){if(fc(y))return R(y);l(b,"must be a single value, not a list or mapping")}},"text"),p=r((b,y)=>{const w=g(b);if(w===void 0)return;const $=/^\d+(\.\d+)?$/.
test(w)?Number(w):Number.NaN;if($>=y.min&&$<=y.max)return $;l(b,`must be a number from ${y.min} to ${y.max}; got ${JSON.stringify(w)}`)},"number");return{job:e,
entries:n,problems:s,warnings:o,refuse:l,refuseSecret:f,refuseEither(b,y,w){s.push(h(b,y,w))},warnEither(b,y,w){const $=b.find(E=>m(E)!==void 0),k=$?u($,y,w):d(
b[0]??"",y,w);o.push({...k,code:"unknown-name"})},has:r(b=>m(b)!==void 0,"has"),at:r(b=>c.get(b)?.at,"at"),text:g,number:p,matching(b,y,w){const $=g(b);if($===void 0||
y.test($))return $;l(b,`must be ${w}; got ${JSON.stringify($)}`)},integer(b,y){const w=p(b,y);if(w===void 0||Number.isInteger(w))return w;l(b,`must be a whole n\
umber; got ${w}`)},boolean(b){const y=g(b);if(y===void 0)return;const $={true:!0,false:!1,yes:!0,no:!1}[y.toLowerCase()];return $===void 0&&l(b,`must be true or\
 false; got ${JSON.stringify(y)}`),$},list(b){const y=m(b);if(y===void 0)return;const w=Array.isArray(y)?y:[y];if(!w.every(fc)){l(b,"must be a list of texts");return}
return w.flatMap($=>R($).split(`
`)).map($=>$.trim()).filter($=>$!=="")},mapping(b){const y=m(b);if(y!==void 0){if(!(y instanceof Map)||![...y].every(([w,$])=>typeof w=="string"&&fc($))){l(b,"m\
ust be a mapping of texts");return}return new Map([...y].map(([w,$])=>[w,R($)]))}},located(b){const y=g(b),w=c.get(b)?.at;return y===void 0||w===void 0?void 0:{
value:y,at:w}}}}r(li,"withReader");function n4(e,t){const n=li(e),s=o4(e,n,t),o=i4(n,s.fallback,t),i=r4(n,t),a=VP(n,t),c={...lc(n,t,o),early:a},u=s.fallback.entries.
length>0;c.machine&&o!==void 0&&!u&&Vv(n,c.machine.machineType);const l=[...c.problems,...s.fallback.problems,...s.memory.problems],{machine:f,...d}=c;if(l.length>
0||!c.machine)return{...d,problems:l};if(!u&&o===void 0&&!s.isForMemory)return c;const m=new s4,h=a4({job:e,inputs:t,own:c.machine,losses:o,lists:s,found:m});if(m.
problems.length>0)return{...d,problems:m.problems};const g={machines:h,fallbackAfterMs:i,isForMemory:s.isForMemory},p=s.isForMemory||h.length>1;return{...c,...p&&
{moves:g},warnings:[...c.warnings,...m.warnings]}}r(n4,"job_machines_machineOf");class s4{static{r(this,"Found")}problems=[];warnings=[];add(t){const n=r(s=>o=>s.
every(({message:i})=>i!==o.message),"isNew");this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}
function o4(e,t,n){const s=(t.text("instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...a}=n.machine,c=s?a:n.machine,u=vb(e,
"on_out_of_memory",c);return{fallback:vb(e,"fallback",c),memory:u,isForMemory:u.isNext||u.entries.length>0}}r(o4,"listsOf");function i4(e,t,n){const s=n.machine;
if((e.text("instance_template")??s.instanceTemplate)!==void 0)return;const i=mh(li(e.job),s);return zv(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}r(
i4,"job_machines_lossesOf");function r4(e,t){const n=e.text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=Za(n),{min:o,max:i}=ah;
return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse("fallback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}
r(r4,"fallbackAfterMs");function a4({job:e,inputs:t,own:n,losses:s,lists:o,found:i}){const{fallback:a,memory:c}=o,u={list:"fallback",number:1,isOfInput:!1,members:new Map(
[["spot",{value:!1}]])},f=a.entries.length===0&&s!==void 0?[u]:a.entries,d=r((m,h)=>{const g=Pb(n,m),p=lc(li(e,g),jb(g,t),h?void 0:s);return i.add(p),p.machine},
"machineWith");return[void 0,...f].map((m,h)=>{const g=h===f.length,p=m?[m]:[],b=m?d(p,g):n;if(!b||i.problems.length>0)return[];if(!c.isNext){const y=c.entries.
flatMap(w=>d([...p,w],g)??[]);return m||i.warnings.push(...zP(e,c.entries,[b,...y])),[b,...y]}return[b,...c4({job:e,inputs:t,own:n,first:b,layers:p,losses:g?void 0:
s})]})}r(a4,"rungs");function c4(e){const{job:t,inputs:n,own:s,first:o,losses:i}=e,a=[];for(const c of KP(o)){const u={list:"on_out_of_memory",number:a.length+1,
isOfInput:!1,members:c},l=Pb(s,[...e.layers,u]),{machine:f}=lc(li(t,l),jb(l,n),i);if(!f)break;a.push(f)}return a}r(c4,"largerOf");function jb({isElsewhere:e},t){
if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.machine,i=s!==void 0&&!Rb(s);return{...t,machine:{...o,zones:[],...i&&{subnetwork:s}}}}r(jb,"inputsFor");
function Pb(e,t){const n=t.findLast(({members:s})=>s.has("region"))?.members.get("region")?.value;return{entries:t,isElsewhere:n!==void 0&&n!==e.region}}r(Pb,"l\
ayersOf");const u4=100,l4=20,f4=300,dc=20;function d4(e){const{job:t,machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==void 0||n.memoryMib!==void 0,
a=Et(e,s.length),c=n.taskTimeoutSeconds<=f4?l4:u4;if(i||a<c)return;const u=n.instanceTemplate===void 0?Tt(n.machineType):void 0,l=u&&u.cpuMilli/1e3,f=l===void 0?
"":` of ${l} vCPUs (${hc(a*l)} vCPUs together)`,{tasksPerVm:d=1}=Ue({...n,cpuMilli:1e3}),m=u&&!n.gpu?d:1,h=`"max-parallel: ${dc*m}"`,g=m>1?`Let short tasks shar\
e machines: with "cpu_count: 1" ${hc(Math.ceil(a/m))} machines start; with ${h} as well ${dc}, which take one task after the other.`:`With ${h}, ${dc} machines \
start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' starts ${hc(a)} machines${f}, one for each combination. You also pa\
y while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,at:t.strategy.at,hint:g}}r(d4,"manyMachines");const hc=r(e=>String(
e).replace(/\B(?=(\d{3})+$)/g,","),"number"),h4=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function m4(e,t,n){const s=e.strategy.maxParallel;if(s===
void 0)return{parallelism:n??0};const o=r(c=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel must be a whole number from 1 to ${Io.toLocaleString(
"en-US")}; ${c}.`,at:s.at}}),"refuse");let i=s.value;if(typeof i=="string"){const c=h4.exec(i.trim())?.[1];if(c===void 0&&!/^\d+$/.test(i.trim()))return o(`"${i}\
" is neither a number nor a plain \${{ params.NAME }}`);i=c===void 0?Number(i):t.get(c)??null}const a=typeof i=="string"&&/^\d+$/.test(i)?Number(i):i;return typeof a!=
"number"||!Number.isInteger(a)||a<1||a>Io?o(`got ${typeof i=="object"&&!(i instanceof W)?"no number":R(i)}`):{parallelism:a}}r(m4,"parallelismOf");function p4(e,t,n){
return e.flatMap(({pasted:s})=>s).flatMap(s=>{for(const o of g4(s,t,n)){const i=typeof o=="string"?b4(o,s):void 0;if(i===void 0)continue;const{job:a,stage:c,whole:u,
root:l,name:f,at:d}=s,h=`${`Job '${a}', stage '${c}'`}: a value of ${l}.${f} has ${i}, which changes the code that it is pasted into.`,g=f.replace(/\W/g,"_"),p=`\
Pass it as a variable: vars: {${g}: "${u}"}, and use ${g} in the code without quotes.`;return[{code:"pasted-value",message:h,at:d,hint:p}]}return[]})}r(p4,"past\
edValues");function g4({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.combinations??[]).map(({matrix:i})=>i.get(t)??null)}r(g4,"valu\
esOf");function b4(e,{quote:t,isRaw:n}){const s=R(e);if(s.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.test(s))return"a line break";if(s.includes(
"\\")&&!n)return"a backslash"}r(b4,"faultOf");const Db=["project_id","region","zones","gcs_bucket","credentials_path","service_account","network","subnetwork","\
instance_template","reservation","secrets","registry_username","registry_password","mounts"];function y4(e,t){const n=mc(e,"credentials_path"),s=n!==void 0&&!t.
allowKeyFiles&&t.runsOnMaySet==="all";return[...t.runsOnMaySet==="machine"?w4(e):[],...s?[{code:"key-file-not-allowed",message:`Job '${e.id}': runs-on.with.cred\
entials_path names a key file, which the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "workload_identity_provider", whi\
ch needs no key, or set "allow_key_files: true".'}]:[]]}r(y4,"limitsOf");const mc=r((e,t)=>Ps(e).includes(t)?e.runsOn.with.get(t):void 0,"argumentOf"),w4=r(e=>[
...Db.flatMap(t=>{const n=mc(e,t);return n?[Ub(e,t,n)]:[]}),...["fallback","on_out_of_memory"].flatMap(t=>(mc(e,t)?.items??[]).flatMap(({members:n},s)=>[...n??[]].
flatMap(([o,i])=>Db.includes(o)?[Ub(e,`${t}, entry ${s+1}: ${o}`,i)]:[])))],"placesOf"),Ub=r((e,t,{keyAt:n})=>({code:"argument-not-allowed",message:`Job '${e.id}\
': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the workflow file.`,at:n,hint:'Set it as an inpu\
t of the Action, or set "runs_on_may_set: all".'}),"ofPlace"),$4=r((e,t)=>new Map([...e].map(([n,s])=>[n,t.includes(n)?{...s,secret:!0}:s])),"withSecretParams");
function k4(e,t){return t.flatMap(n=>{if(e.params.has(n))return[];const s=fe(n,[...e.params.keys()]);return[{code:"unknown-secret-param",message:`input "secret_\
params" names '${n}', which is not a declared param of workflow '${e.name}'.`,hint:s?`Did you mean '${s}'?`:`Declare it: params: {${n}: str}.`}]})}r(k4,"unknown\
SecretParams");function S4(e,t,n){const s=r(a=>e.get(a)?.secret===!0||t.includes(a),"isSecret"),o=n.flatMap(a=>[...a].flatMap(([c,u])=>s(c)?[u]:[])),i=[...e].flatMap(
([a,c])=>s(a)&&c.default!==void 0?[c.default]:[]);return[...o,...i]}r(S4,"secretValues");const E4=96e3,_4={runId:"",folder:"",githubRunId:"",githubRunAttempt:"",
repositoryId:"",commit:"",prefix:"",scopes:{own:""}};function v4(e){const t=Ur({planned:e,identity:_4,jobUri:"",taskCount:e.combinations.length,program:{loader:"",
archive:""},skipDefaultLabels:!1}),n=Buffer.byteLength(JSON.stringify(t))+E4;if(n<=Xv)return;const s=n.toLocaleString("en-US");return{code:"spec-too-large",message:`\
Job '${e.job.id}': its Batch job has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.at??e.job.at,hint:'Make env (of runs-on.wit\
h, or the input "env_vars") smaller: large values can be params, or files named by the input "source".'}}r(v4,"oversizedSpec");function Bb(e){const{inputs:t}=e,
{params:n,written:s,problems:o,inputOf:i}=O4(e),a=o.length>0?void 0:new Set(n.keys()),c=FL(e.definition,T4(e,a)),u=kj({params:n,written:s},c.params??new Map),l=[
...c.problems,...o],f=[...c.warnings],d=Ao(e.definition.text,e.definition.file),m=r(x=>x.at?.file===d.file&&x.excerpt===void 0?{...x,excerpt:d.excerpt(x.at)}:x,
"excerpted"),h=r((x,L)=>M4(Rn(x),L).map(m),"limited"),{python:g,targets:p}=c,b=$4(c.workflow?.params??c.params??new Map,t.secretParams),y=S4(c.declared,t.secretParams,
[n,s,u]),w=r(()=>({python:g,targets:p,secrets:y,problems:h(l,"problems"),warnings:h(f,"warnings")}),"refused");if(!c.workflow){const x=new Map([...u].filter(([L])=>b.
has(L)));return l.push(...pb({specs:b,given:x,now:e.now,inputOf:i}).problems),w()}const $=pb({specs:b,given:u,now:e.now,inputOf:i});l.push(...k4(c.workflow,t.secretParams),
...$.problems);const k={...c.workflow,params:b};f.push(...$.warnings),Zj(g,$.params,{problems:l,warnings:f});const E=A4(k,t,{problems:l,warnings:f}),S=new Map,_=new Map,
v=new Map;for(const x of E.jobs.values()){const L=N4({job:x,ids:E.jobs.keys(),inputs:t,...fj(x,e),params:$.params,problems:l,warnings:f,missing:_,inputProblems:v});
L&&S.set(x.id,L)}const O=[..._].map(([x,L])=>R4(x,L)),N=[...v.values()].map(x=>x4(x.problem,x.jobs,E));if(l.push(...O,...N,...aP(t,S)),l.length>0)return w();const A=h(
[...f,...p4(g,$.params,S)],"warnings");return{plan:{workflow:E,params:$.params,jobs:S,warnings:A},python:g,targets:p,secrets:y,problems:l,warnings:A}}r(Bb,"plan\
Run");function O4({inputs:e,paramsFile:t=""}){const n=new Map,s=new Map,o=[];for(const c of[nc(t,"params_file"),nc(e.params,"params")]){o.push(...c.problems);for(const[
u,l]of c.params)n.set(u,l),s.delete(u);for(const[u,l]of c.written)s.set(u,l)}const i=nc(e.params,"params").params;return{params:n,written:s,problems:o,inputOf:r(
c=>i.has(c)?"params":"params_file","inputOf")}}r(O4,"paramsInputs");function T4({inputs:e,environment:t,files:n=[]},s){const{matrix:o,matrixJob:i,matrixGlob:a,machine:c}=e;
return{workflowName:e.workflowName,matrix:o===void 0||!i?void 0:{job:i,values:Jj(o)},...a&&i&&{addedKey:{job:i,key:a.key,values:n}},given:s,variables:[...c.env.
keys(),...c.secrets.keys()],environment:t}}r(T4,"readOptions");const pc=200;function M4(e,t){if(e.length<=pc)return e;const n=(e.length-pc).toLocaleString("en-U\
S");return[...e.slice(0,pc),{code:"more",message:`${n} more ${t} are not shown.`}]}r(M4,"atMost");function A4(e,t,{problems:n,warnings:s}){if(t.matrixJob===void 0)
return e;const o=e.jobs.get(t.matrixJob);if(!o){const a=fe(t.matrixJob,[...e.jobs.keys()]);return n.push({code:"unknown-matrix-job",message:`input "matrix_job" \
names '${t.matrixJob}', which is not a job of workflow '${e.name}'.`,hint:a?`Did you mean '${a}'?`:`Jobs: ${[...e.jobs.keys()].join(", ")}.`}),e}if(t.matrix===void 0)
return e;const i=Kj(o,t.matrix);return n.push(...i.problems),s.push(...i.warnings),{...e,jobs:new Map([...e.jobs,[o.id,i.job]])}}r(A4,"withMatrix");function N4(e){
const{job:t,problems:n}=e,s=n4(t,e.inputs);n.push(...s.problems.filter(({code:h})=>h!=="invalid-input")),n.push(...y4(t,e.inputs));const o=iP(t,e.ids);n.push(...o.
problems);for(const h of s.warnings)h.at===void 0&&e.warnings.some(({message:p})=>p===h.message)||e.warnings.push(h);for(const h of s.problems){if(h.code!=="inv\
alid-input")continue;const g=e.inputProblems.get(h.message);g?g.jobs.push(t.id):e.inputProblems.set(h.message,{problem:h,jobs:[t.id]})}for(const h of s.missing)
e.missing.set(h,[...e.missing.get(h)??[],t.id]);for(const{problem:h,isMistake:g}of oP(t))(g?n:e.warnings).push(h);const i=s.machine?.credentialsPath;i&&e.warnings.
push(I4(t,i.at));const a=m4(t,e.params,s.machine?.maxParallelTasks);"problem"in a&&n.push(a.problem);const{glob:c}=e;c?.bucket!==void 0&&!c.files&&e.inputs.dryRun&&
e.warnings.push(dj(t,c));const u=Xj(t);if(u){n.push(u);return}const l=Vo(t.strategy);if("problem"in l){n.push(l.problem);return}if(!s.machine||"problem"in a)return;
const f={job:t,machine:s.machine,combinations:c&&!c.files?[]:l.combinations,...c&&{glob:c},parallelism:a.parallelism,...o.jobs.length>0&&{needsArtifacts:o.jobs},
...s.moves&&{moves:s.moves},...s.early};n.push(...eP(f,e.inputs));const d=d4(f);d&&e.warnings.push(d),e.warnings.push(...cP(f));const m=wn(f).flatMap(h=>v4({...f,
machine:h})??[]);return n.push(...m.slice(0,1)),f}r(N4,"planJob");function x4(e,t,n){if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(
o=>`'${o}'`).join(", ")}`;return{...e,message:e.message.replace(/\.$/,` (${s}).`)}}r(x4,"ofInput");const I4=r((e,t)=>({code:"key-file",message:`Job '${e.id}': r\
uns-on.with.credentials_path is a key file, which anybody who obtains it can use.`,at:t,hint:'Remove it and set the input "workload_identity_provider": workload\
 identity federation needs no key.'}),"keyFileWarning"),C4={project_id:"$GOOGLE_CLOUD_PROJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function R4(e,t){
return{code:"missing-input",message:`input "${e}" is required: job${t.length>1?"s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in ru\
ns-on.with.`,hint:`Set the input "${e}" or ${C4[e]}, or write ${e} under runs-on.with.`}}r(R4,"missingInput");const L4={trigger:{variable:"WORKFLOW_CORE_CONF_PA\
TH",setting:"conf_paths"},uses:{variable:"WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"re\
gistry_filter"}};function j4(e,t,n){const s=[],o=[];for(const i of t){const a=e.jobs.get(i.job);if(!a||P4(i,e,a,n))continue;const{machine:c}=a,u=c.requirements.
length===0&&c.image===Ls.image;(gc(i,e)||n===void 0&&u||bc(i)?s:o).push(D4(i,e))}return{problems:s,warnings:o}}r(j4,"unfoundTargets");const gc=r((e,t)=>e.kind===
"trigger"&&e.name===t.workflow.name,"isItself"),bc=r(({kind:e,name:t})=>e==="uses"&&Ig(t),"isAction");function P4(e,t,{job:n,machine:s},o){if(gc(e,t)||bc(e))return!1;
if(e.kind==="trigger"&&t.workflow.siblings.has(e.name))return!0;const{variable:i,setting:a}=L4[e.kind],c=n.model.get("extras"),u=[t.workflow.extras,c instanceof
Map?c:new Map];if(s.env.has(i)||s.secrets.has(i)||e.settings.includes(a)||u.some(f=>f.has(a))||e.hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;
if(o===void 0||e.kind==="filter")return!1;if(e.kind==="trigger")return o.some(f=>/^conf\/.*\.ya?ml$/.test(f));const[l=""]=e.name.split(/[/.]/);return e.hasTemplate||
o.some(f=>f===`${l}.py`||f.startsWith(`${l}/`))}r(P4,"isFound");function D4(e,t){const{at:n,excerpt:s,name:o}=e,{inside:i}=e,c=`${i?`Job '${i.job}' of workflow \
'${i.workflow}'`:`Job '${e.job}'`}${e.stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"unknown-filter",message:`${c}: the library has no\
 filter '${o}'.`,at:n,excerpt:s,hint:xC(o)};const u=r((d,m)=>({code:"unknown-target",message:`${c}: ${d}`,at:n,excerpt:s,hint:m}),"problem");if(gc(e,t))return u(
`triggers its own workflow '${o}'.`,"Use foreach or until for a loop.");if(bc(e))return u(`'${o}' is an action of GitHub, which cannot run in a task.`,Cg);if(e.
kind==="trigger"){const d=`Put it into this file, or into conf/${o}.yml with source: conf/.`;return u(`the task finds no workflow '${o}': it is not in this file\
.`,d)}const f=`Name its package in the input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_\
vars".`;return u(`the task finds no function '${o}'.`,f)}r(D4,"unfound");const U4=4*1024*1024,B4=5;async function F4(e,t){const n=(0,J.resolve)(e);for(let s=(0,J.
dirname)((0,J.resolve)(e,t));s.startsWith(n);s=(0,J.dirname)(s)){const o=await W4(s);if(o!==void 0){const i=await G4(o);return{folder:s,...i!==void 0&&{commit:i}}}
if(s===(0,J.dirname)(s))break}}r(F4,"checkedOut");async function W4(e){const t=(0,J.join)(e,".git"),n=await(0,se.stat)(t).catch(()=>{});if(n?.isDirectory())return t;
if(!n?.isFile())return;const[,s]=/^gitdir: (.+)$/m.exec(await Ds(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,J.isAbsolute)(s)?s:(0,J.join)(
e,s)}r(W4,"gitFolder");async function G4(e){const t=(await Ds((0,J.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,J.resolve)(e,t);let s=(await Ds((0,J.join)(e,
"HEAD")))?.trim()??"";for(let o=0;o<B4;o++){if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split(
"/").includes(".."))return;s=(await Ds((0,J.join)(n,i)))?.trim()??H4(await Ds((0,J.join)(n,"packed-refs"))??"",i)}}r(G4,"headOf");const H4=r((e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"","packed");async function Ds(e){const t=await(0,se.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>U4))return(0,se.
readFile)(e,"utf8").catch(()=>{})}r(Ds,"small");const K4=U(import.meta.url)("node:child_process"),J4=[3,11],z4=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^invalid syntax\. Maybe you meant|^invalid (?:non-printable )?character|^'(?:break|continue)' (?:outside|not properly in) loop/,
V4=/\b[rR]?[fF][rR]?["']/,Y4=1e4,q4=8*1024*1024,X4=`
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
`;async function Z4(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({mode:u,variants:l})=>[u,l])),o=Q4(await eD(s,
t.environment.PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&Fb(o,J4),a=[],c=[];for(const[u,l]of e.entries()){const f=o.answers[u];
if(!f)continue;const d=!Fb(o,[3,12])&&l.variants.some(h=>V4.test(h));(i||l.isShell||!d&&z4.test(f.message)?a:c).push(l.problem(f))}return{problems:a,warnings:c}}
r(Z4,"pythonSyntax");const Fb=r(({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1],"isAtLeast");function Q4(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}
r(Q4,"answerOf");function eD(e,t){return new Promise(n=>{const s=(0,K4.spawn)("python3",["-I","-S","-c",X4],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","p\
ipe","ignore"],signal:AbortSignal.timeout(Y4),killSignal:"SIGKILL"});let o="";s.stdout.setEncoding("utf8").on("data",i=>{o+=i,o.length>q4&&s.kill("SIGKILL")}),s.
on("error",()=>n(void 0)),s.on("close",i=>n(i===0?o:void 0)),s.stdin.on("error",()=>{}).end(e)})}r(eD,"compiled");const tD=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,
nD=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,yc=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,sD=/^[\w./-]+\.txt$/;function oD(e){
return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=tD.exec(t)?.[1]??(sD.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=nD.exec(t)?.[1];if(s!==void 0)return{kind:"constraints",path:s.trim()};if(t==="--require-hashes")return{kind:"require-hashes"};if(/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t))return Hb(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise i\
n "env_vars".');if(t.startsWith("-")||/\s--\w/.test(t.replace(yc,"")))return Hb(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--requir\
e-hashes" are supported here; editables and other options are not.');if(nn(t)!==t)return{kind:"refused",message:"An address contains a password or a token.",hint:aD};
const o=rD(t.replace(yc,"").trim());return o===void 0?{kind:"requirement",text:t}:{kind:"refused",message:`"${t.slice(0,200)}" is not a requirement.`,hint:o}})}
r(oD,"requirementLines");const wc="[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?",iD=`\\[\\s*(?:${wc}(?:\\s*,\\s*${wc})*)?\\s*\\]`,Wb="(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+\
!-]+",Gb=new RegExp(`^${wc}\\s*(?:${iD})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${Wb}(?:\\s*,\\s*${Wb})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`);function rD(e){if(e.length>
1e3)return;const[t=""]=e.split(/[\s;]/);if(Gb.test(e)||/^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(t))return;const n=/^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.
exec(e);if(n){const[,o,i="",a]=n;return`Write ${o}${i==="=>"?">=":i==="=<"?"<=":"=="}${a}.`}const s=e.split(/\s*,\s*|\s+/);return s.length>1&&s.every(o=>Gb.test(
o))?`Write one requirement per line:
  requirements: |
${s.map(o=>`    ${o}`).join(`
`)}`:'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'}r(rD,"mistakeIn");const aD='Save the address of the index in Secr\
et Manager, and pass it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',Hb=r((e,t)=>({
kind:"refused",message:`"${nn(e.split(/\s/)[0]??"")}" is not a requirement.`,hint:t}),"noRequirement"),Kb=r(e=>e.replace(yc,"")!==e,"hasHash"),cD="-c ",uD=new Set(
["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_INDEX"]);function lD(e,t){if(!t.some(Kb))return[...e].find(n=>uD.has(n))}r(lD,"extraIndexOf");async function fD(e,t){
const n=new Map,s=new Map,o=new Map;for(const[i,a]of e.jobs){const{machine:c}=a,u=a.job.runsOn.with.get("requirements")?.at,l=u?`Job '${i}': runs-on.with.requir\
ements`:'input "requirements"',f=r((g,p)=>{const b=`${l}: ${g}`;n.set(b,{code:"invalid-requirements",message:b,...u&&{at:u},...p&&{hint:p}})},"refuse"),d={requirements:[],
constraints:[],mustHaveHashes:!1};await Jb(c.requirements,{workspace:t,folder:".",from:[]},d,f);const m=[...d.requirements,...d.constraints.map(g=>cD+g)];hD(d,f);
const h=lD([...c.env.keys(),...c.secrets.keys()],m);h&&s.set(h,mD(h)),o.set(i,{...a,machine:{...c,requirements:m}})}return{plan:{...e,jobs:o},problems:[...n.values()],
warnings:[...s.values()]}}r(fD,"resolveRequirements");async function Jb(e,t,n,s){const o=r((i,a)=>s(`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,a),"here");
for(const i of oD(e))if(i.kind==="requirement")(t.isConstraints?n.constraints:n.requirements).push(i.text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.
kind==="refused")o(i.message,i.hint);else{const a=t.isConstraints||i.kind==="constraints";await dD(i.path,{...t,isConstraints:a},n,o)}}r(Jb,"resolveLines");async function dD(e,t,n,s){
const{workspace:o,from:i}=t,a=J.posix.join(t.folder,e);if(i.includes(a)){s(`"${a}" includes itself.`);return}const c=await rs({workspace:o,path:a,input:"require\
ments"});if("problem"in c){s(c.problem.message.replace(/^input "requirements": /,""),c.problem.hint);return}const u=new TextDecoder().decode(c.bytes).replace(/^\ufeff/,
""),l={...t,folder:J.posix.dirname(a),from:[...i,a]};await Jb(u.split(/\r?\n/),l,n,s)}r(dD,"resolveFile");function hD({requirements:e,mustHaveHashes:t},n){const s=e.
filter(o=>!Kb(o));s.length===0||!t&&s.length===e.length||n(`If one requirement has a hash, all need one; "${s[0]}" has none.`,'List all packages with their hash\
es, including those of ddeutil-workflow unless the image contains it: "pip-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}
r(hD,"checkHashes");const mD=r(e=>({code:"extra-index",message:`${e} names a second index: pip installs the highest version from all indexes, so a public packag\
e of the same name can replace yours.`,hint:"Use one index for everything (PIP_INDEX_URL), or give every requirement its hashes."}),"extraIndex");var pD=P(38522);
const Us=512;function gD(e){const n=[...e].sort((o,i)=>Buffer.compare(Buffer.from(o.path),Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:a})=>{const c=a?
493:420,u=[zb({path:o,size:i.length,mode:c,type:"0"}),Vb(i)];if(bD(o))return u;const l=Buffer.from(yD("path",o));return[zb({path:"pax",size:l.length,mode:420,type:"\
x"}),Vb(l),...u]}),s=(0,pD.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*Us)]),{level:9});return s[9]=255,s}r(gD,"sourceArchive");const $c=r(e=>(0,Ae.createHash)(
"sha256").update(e).digest("hex"),"digestOfArchive"),bD=r(e=>Buffer.byteLength(e)<=100&&/^[\x20-\x7e]*$/.test(e),"isPlain");function zb(e){const t=Buffer.alloc(
Us),n=r((o,i,a)=>t.write(`${o.toString(8).padStart(a-1,"0")}\0`,i,"latin1"),"octal");Buffer.from(e.path).copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(
e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(e.type,156,"latin1"),t.write("ustar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.
write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}r(zb,"header");function Vb(e){return Buffer.concat([e,Buffer.alloc((Us-e.length%Us)%Us)])}r(Vb,"padd\
ed");function yD(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}r(yD,"paxRecord");const Yb=2e4,qb=256*1024*1024,wD=64*1024,$D=r(e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,wD).toString("latin1")),"isPrivateKey"),Xb=r(e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":""),"source_listed");async function kD(e,t){const n=[],
s=Rp([]),o=[],i=[];let a=0;const c=r(()=>n.length>Yb||a>qb,"isTooMuch"),u=r(async l=>{const f=await(0,se.realpath)((0,J.join)(e,l)).catch(()=>{}),d=f===void 0?void 0:
await(0,se.stat)(f),m=f===void 0?"..":(0,J.relative)(e,f).split(J.sep).join("/");if(f===void 0||!d?.isFile()||m.startsWith("../")||s(m)){o.push(l);return}if(a+=
d.size,c())return;const h=await(0,se.readFile)(f);$D(h)&&i.push(l),n.push({path:l,content:h,isExecutable:(d.mode&64)!==0})},"take");for await(const{path:l}of Lp(
e)){if(c())break;t(l)&&await u(l)}return{files:n,stray:o,keys:i,isTooMuch:c()}}r(kD,"source_collect");function SD({files:e,isTooMuch:t},n){if(t)return{code:"sou\
rce-too-large",message:`input "source" matches more than ${`${Yb.toLocaleString("en-US")} files and ${qb/1024/1024} MiB`}.`,hint:"Match fewer files, or store da\
ta in a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "source" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, rel\
ative to the workspace, and check that actions/checkout is an earlier step."}}r(SD,"source_mistakeIn");function ED({stray:e,keys:t}){const n={code:"source-link",
message:`input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${Xb(e)}.`},s={code:"source-private-key",message:`\
input "source": these files look like private keys, and are sent to the bucket and to every task: ${Xb(t)}.`,hint:'Exclude them with a pattern that starts with \
"!", and save the key in Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}r(ED,"warningsOf");async function _D(e){const{patterns:t}=e;
let n;try{n=await kD(await(0,se.realpath)(e.workspace),hI(t))}catch(i){if(!(i instanceof Ko))throw i;const{code:a,message:c}=i;return{problems:[{code:a,message:`\
input "source": ${c}`}],warnings:[]}}const s=SD(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:gD(o),paths:o.map(({path:i})=>i).
sort()},problems:[],warnings:ED(n)}}r(_D,"collectSource");async function vD({runner:e,environment:t,gitHub:n},s){const o=rj(e.inputs,t),{inputs:i}=o,a={file:e.inputs.
workflow??"",definitionText:"",secrets:[],warnings:[]},c=Ys(t).problems.map(ID);if(!i||c.length>0)return{...a,problems:[...o.problems,...c]};const u=t.GITHUB_WORKSPACE||
process.cwd(),l=await CD(n,i,u);if(l)return{...a,inputs:i,problems:[l]};const{definition:f,params:d,unread:m}=await OD(i,u);if(m.length>0||f.text===void 0)return{
...a,inputs:i,file:f.file,problems:m};const h=await MD(i,u),g={inputs:i,definition:{text:f.text,file:f.file},...d?.text!==void 0&&{paramsFile:d.text},environment:t,
...h.files&&{files:h.files},now:new Date(s)},p=Bb(g),b=await Z4(p.python,{isDefaultImage:xD(p.plan,i).every(v=>v===Ls.image),environment:t}),y=await Zb(p.plan,i,
u),{source:w,...$}=await TD(i,u),k=p.plan&&$.problems.length===0?j4(p.plan,p.targets,w?.paths):{problems:[],warnings:[]},E=zu(p.secrets),S=Qb(E),_=S([...Rn([...p.
problems,...b.problems,...k.problems]),...y?.problems??[],...p.plan?await RD(p.plan,u):[],...$.problems,...h.problems]);return{inputs:i,file:f.file,definitionText:f.
text,...y&&_.length===0&&{...ey(y,S),sources:g},...w&&{source:w},secrets:E,problems:_,warnings:S([...Rn([...p.warnings,...b.warnings,...k.warnings]),...y?.warnings??
[],...$.warnings,...AD(h.files,w?.paths)])}}r(vD,"prepare");async function OD(e,t){const n=await ty({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?
await ty({workspace:t,path:e.paramsFile,input:"params_file"}):void 0;return{definition:n,params:s,unread:[...n.problems,...s?.problems??[]]}}r(OD,"readTexts");const TD=r(
async(e,t)=>e.source.length>0?_D({workspace:t,patterns:e.source}):{source:void 0,problems:[],warnings:[]},"packedSource");async function MD({matrixGlob:e},t){if(!e||
e.bucket!==void 0)return{problems:[]};const n=await gI(t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,problems:[]}}r(MD,"matchedFiles");function AD(e=[],t=[]){
const n=new Set(t),s=e.filter(a=>!n.has(a)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.length===e.length?"none":`${s.length}\
 of ${e.length}`} of the files it matches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'Name them in the input "source" if\
 the tasks read them.'}]}r(AD,"filesNotSent");async function ND(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const a=Bb({...s,files:t}),c=n.GITHUB_WORKSPACE||
process.cwd(),u=await Zb(a.plan,o,c),l=Qb(i),f=l([...Rn(a.problems),...u?.problems??[]]),d=new Set(e.warnings.map(({message:h})=>h)),m=l(a.warnings).filter(({message:h})=>!d.
has(h));return!u||f.length>0?{...e,problems:f,warnings:m}:{...e,...ey(u,l),problems:f,warnings:m}}r(ND,"withFiles");async function Zb(e,t,n){if(!e)return;const s=await fD(
e,n),o=hj(s.plan,t.only),i=[...s.problems,...o.problems];return{whole:s.plan,part:o.plan,problems:i,warnings:s.warnings}}r(Zb,"chosenPart");const Qb=r(e=>t=>t.map(
n=>P0(n,e)),"maskingOf"),ey=r(({whole:e,part:t},n)=>({plan:{...t,warnings:n(t.warnings)},whole:e}),"plansOf"),xD=r((e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.
image):[t.machine.image],"imagesOf"),ID=r(e=>({code:"invalid-proxy",message:e}),"proxyProblem");async function ty(e){const t=await rs(e);if("problem"in t)return{
file:e.path,problems:[t.problem]};const{text:n,problems:s}=$v(t.bytes,t.file);return{file:t.file,text:n,problems:s}}r(ty,"prepare_readText");async function CD({
outsiders:e,eventName:t,commit:n},s,o){if(!e||s.allowUnsafeEvents||s.dryRun)return;const i=r(u=>({code:"unsafe-event",message:`The event ${t} ${u}; the run is r\
efused.`,hint:'Use the event "pull_request" with "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".'}),"refused");if(e.
code==="fork")return i("gives this job's cloud access to code of a fork");if(e.code==="unknown")return i("can be triggered by outsiders, and its payload does no\
t say whose code it is about");const a=await F4(o,s.workflow);if(!a||a.commit===n)return;const c=a.commit?.slice(0,7)??"a commit that cannot be read";return i(`\
can be triggered by outsiders, and the definition is not from its commit: HEAD of ${a.folder} is ${c}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}r(CD,"unsafeEven\
t");async function RD(e,t){const n=[];for(const{job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)continue;const a=`Job '${s.id}': credentials\
_path`,c=await rs({workspace:t,path:i.value,input:"credentials_path"});if("problem"in c){const{code:l,message:f}=c.problem;n.push({code:l==="file-not-found"?"no\
-key-file":l,message:f.replace(/^input "credentials_path"/,a),at:i.at,hint:'Remove credentials_path and set the input "workload_identity_provider", which needs \
no key.'});continue}const u=Ff(new TextDecoder().decode(c.bytes));typeof u=="string"&&n.push({code:"invalid-key-file",message:`${a}: "${i.value}" ${u}.`,at:i.at,
hint:'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.'})}return n}r(RD,"keyFileProblems");async function LD(e,t,{
definitionText:n,source:s}){const{plan:o}=e,[i]=t.buckets;if(!i)return;const a=await e.clients.storage(i),c=r((l,f,d)=>a.create({bucket:i.name,name:t.folder+l,content:f,
contentType:d},e.stop),"put"),u={run_id:t.runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:$c(s.archive)},...jD(
o),library:no,task_contract:Gn};await Promise.all([...s?PD(e,t,s):[],c("definition.yml",n,"application/yaml"),c("params.json",Se(o.params,2),"application/json"),
c("run.json",`${JSON.stringify(u,null,2)}
`,"application/json")])}r(LD,"stageRun");function jD({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};
return{}}r(jD,"stage_globOf");function PD(e,t,n){return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),a={bucket:o.
name,name:dr(t)};await i.create({...a,content:n.archive,contentType:"application/gzip"},e.stop)})}r(PD,"putSource");const DD=1.1;function UD(e,t,n,s){const o=new Map(
[...e.jobs.keys()].map(c=>[c,[]]));let i=0,a=0;return s.outputs({run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(c,u){o.get(c)?.push(u),i++,!(i<a*DD)&&
(a=i,s.outputs({batch_jobs:xl(o)}))}}}r(UD,"earlyOutputs");const BD=r(e=>async(...t)=>{const n=await e(...t),s=[];let o=0;for await(const u of n.body??FD()){if(o+=
u.length,o>ns)throw new ss;s.push(u)}const{status:i,statusText:a,headers:c}=n;return new Response(s.length===0?null:Buffer.concat(s),{status:i,statusText:a,headers:c})},
"boundedFetch");async function*FD(){}r(FD,"emptyBody");const fi=100,WD=10,GD=3,HD=15e3,KD=6e4;async function JD(e,t){const{getOctokit:n}=await Promise.all([P.e(
119),P.e(413)]).then(P.bind(P,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:BD(s.request.endpoint.DEFAULTS.request?.fetch??fetch)}}r(JD,"c\
lientOf");function zD(e){let t;const n=r(()=>(t??=JD(e.token,e.apiUrl),t),"client"),s=`/repos/${e.repository}`,o=r(d=>({service:"github",operation:d,resource:e.
repository,attemptMs:HD,totalMs:KD,signal:e.signal,...e.patience}),"detailsOf"),i=r(async(d,m,h,g)=>e.call(o(d),async p=>{const{octokit:b,send:y}=await n(),{data:w}=await b.
request(m,{...h,request:{signal:p,fetch:y}});if(!g(w))throw new Re("the answer is not what GitHub documents");return w}),"request"),a=r(async(d,m,h,g)=>{let p=!1;
return e.call(o(d),async b=>{const y=p?await g():void 0;if(p=!0,y!==void 0)return y;const{octokit:w,send:$}=await n(),{data:k}=await w.request(m,{...h,request:{
signal:b,fetch:$}});if(!kc(k))throw new Re("the answer is not what GitHub documents");return Number(k.id)})},"create"),c=r(async d=>{const m=[];for(let h=1;h<=GD;h++){
const g=`GET ${s}/commits/${encodeURIComponent(d)}/check-runs`,w=(await i("list check runs of",g,{filter:"all",per_page:fi,page:h},r($=>Array.isArray($?.check_runs),
"isList"))).check_runs;if(m.push(...w.map(VD)),w.length<fi)break}return m},"checkRuns");let u;const l=r(()=>{const d=r(m=>m?.data?.viewer??{},"viewer");return u??=
i("ask who writes in",`POST ${e.apiUrl.replace(/\/v3$/,"")}/graphql`,{query:"{ viewer { databaseId } }"},m=>Number.isSafeInteger(d(m).databaseId)).then(m=>Number(
d(m).databaseId)),u},"authorId"),f=r(async(d,m)=>{const h=`GET ${s}/issues/${d}/comments`;for(let g=1;g<=WD;g++){const b=await i("list comments in",h,{per_page:fi,
page:g},Array.isArray),y=b.filter(k=>String(k.body??"").startsWith(m)),w=y.length>0?await l():void 0,$=y.find(({user:k})=>k?.id===w);if($)return Number($.id);if(b.
length<fi)return}},"findComment");return{createCheckRun(d){const m=r(async()=>(await c(String(d.head_sha))).find(({externalId:h})=>h===d.external_id)?.id,"find");
return a("create check run in",`POST ${s}/check-runs`,d,m)},async updateCheckRun(d,m){await i(`update check run ${d} in`,`PATCH ${s}/check-runs/${d}`,m,kc)},checkRuns:c,
async upsertComment(d,{marker:m,body:h,isOnlyUpdate:g}){const p=await f(d,m);if(p!==void 0)await i("update comment in",`PATCH ${s}/issues/comments/${p}`,{body:h},
kc);else if(!g){const b=`POST ${s}/issues/${d}/comments`;await a("create comment in",b,{body:h},()=>f(d,m))}}}}r(zD,"gitHubApi");const kc=r(e=>Number.isSafeInteger(
e?.id),"hasId"),VD=r(e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.output?.annotations_count??0)}),"che\
ckRunView"),ny={124:'the time limit of the command "timeout" was reached',126:"not executable",127:"command not found",130:"interrupted, SIGINT",134:"aborted, S\
IGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"stopped from outside, SIGTERM"},YD=r(e=>e in ny,"hasMeaning"),sy=r(e=>{const t=ny[e];return t===void 0?
`exit code ${e}`:`exit code ${e} (${t})`},"exitCodeText"),Sc=10,di=4e3,Ec=200,_c=12;function oy(e,t=Sc){const n=oo(e),s=ry(n.plan.workflow.file),o=Ki(n).map(c=>qD(
c,s)),i=[...XD(n,s),...o],a=n.warnings.map(c=>({path:s,startLine:n.plan.workflow.at.line,level:"warning",title:le(n.plan.workflow.name,Ec),message:hi(c)}));return[
...vc(i,t,"cause"),...vc(a,t,"warning")]}r(oy,"annotationsOf");function iy(e,t={}){const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:ry(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:hi(s.message+o)}]});return vc(
n,t.limit??Sc,"problem")}r(iy,"problemAnnotations");function qD(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,a=s.slice(0,_c).map(
g=>Go(g.combination)),c=s.length>_c?`, and ${z(s.length-_c)} more`:"",u=i>1&&s.length>0?`${z(s.length)} of ${D(i,"combination")}: ${a.map(g=>`[${g}]`).join(", ")}${c}`:
"",{exitCode:l=1,origin:f}=n,m=f==="stage"&&YD(l)&&!n.message.includes(`exit code ${l}`)?sy(l):"",h=[nt(n),u,m,n.hint??""].filter(g=>g!=="");return{path:n.file?.
path??t,startLine:n.file?.line??Ji(o,n),level:"failure",title:le(W$(e),Ec),message:hi(h.join(`
`))}}r(qD,"failureAnnotation");const XD=r(({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:le(`${t.workflow.name}\
 was aborted`,Ec),message:hi([nt(e),e.hint??""].join(`
`))}],"brokenAnnotation");function vc(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.
length;return[...s,{...o,title:`and ${D(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,di).toWellFormed()}]}r(vc,"limited");const hi=r(e=>{const t=tt(
e.slice(0,di*2)).trim();return t.length<=di?t:`${t.slice(0,di-1).toWellFormed()}\u2026`},"cutMessage"),ry=r(e=>e.replace(/^(\.\/+)+/,""),"repositoryPath"),ZD=[{
causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},
{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{
causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[Oc,...QD]=ZD,ay={jobRows:5,warnings:3,gridCells:0,params:0},e6=[{...Oc,jobRows:300,
warnings:50,gridCells:600,params:100},{...Oc,jobRows:50,warnings:10,gridCells:0,params:20},{...Oc,...ay},...QD.map(e=>({...e,...ay}))];function Tc(e,t){let n="";
for(const[s,o]of e6.entries())if(n=e(o,s===0),Bt(n)<=t)return n;return Mc(n,t)}r(Tc,"detail_fitting");const cy=`

\u2026`;function Mc(e,t){if(Bt(e)<=t)return e;const n=Math.max(0,t-Bt(cy)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${cy}`}r(Mc,"cutToBytes");const Ac=9e5,mi=r(e=>`${e.filter(t=>t!=="").join(`

`)}
`,"page"),pi={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},gi=50,bi=6e4,uy=250,t6=255,n6=r((e,t)=>({...o6(e),status:"\
in_progress",started_at:ly(t.startedMs),output:xc(t)}),"checkRunStart"),s6=r(e=>({status:"in_progress",output:xc(e)}),"checkRunProgress");function Nc(e){const t=xc(
e),n=e.annotations.map(i6),s=n.slice(0,gi),o=[{status:"completed",conclusion:e.conclusion,completed_at:ly(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];
for(let i=gi;i<n.length;i+=gi)o.push({output:{...t,annotations:n.slice(i,i+gi)}});return o}r(Nc,"checkRunEnd");const o6=r(e=>({name:le(e.name,uy),head_sha:e.headSha,
...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==void 0&&{details_url:e.detailsUrl}}),"identityOf"),xc=r(e=>({title:le(e.title,uy),summary:Mc(
e.summary,bi)}),"outputOf"),i6=r(e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.startColumn!==void 0&&{start_column:e.startColumn,end_column:e.
startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:le(e.title,t6)}),"checkAnnotation"),ly=r(e=>`${new Date(e).toISOString().slice(
0,19)}Z`,"isoSeconds"),fy=5;function dy({jobs:e,endedMs:t}){if(!e.some(({early:i})=>i))return"";const n=rp({jobs:e,endedMs:t}).reduce((i,{early:a})=>i+(a?.savedMs??
0),0),s=co(e,void 0)?.waitedVcpuHours??0;return`Started early: ${n<1e3?"saves nothing":`saves about ${be(n)}`}, machines waited ${Ge(s)} vCPU-hours`}r(dy,"early\
Line");function r6(e){const t=dy(e);if(t==="")return"";const n=e.jobs.filter(({early:a})=>a?.reason!==void 0);if(n.length===0)return`${t}.`;const s=n.slice(0,fy).
map(a6).join("; "),o=n.length-fy,i=o>0?` and ${D(o,"more job")}`:"";return`${t}. In vain: ${s}${i}.`}r(r6,"early_text_earlyText");const a6=r(({planned:e,early:t})=>`${ge(
e.job.id,80)} (${K(t?.reason??"",200)})`,"vainText"),c6=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function yi(e,t){const[n="",...s]=e.trim().split(`\

`);if(s.length>0){const c=st(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${yi(n,t)}

${c}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let a=0;for(const c of o.matchAll(c6))i.push(hy(o.slice(a,c.index),t)),i.push(st(c[0],{lines:1,characters:1e3},
"sh")),a=c.index+c[0].length;return i.push(hy(o.slice(a),t)),`**What to do:** ${i.filter(c=>c!=="").join(`

`)}`}r(yi,"whatToDo");const hy=r((e,t)=>K(e.replace(/^[\s.;,)]+/,"").trim(),t),"what_to_do_text"),u6=3,my=20,py=24,l6=2e5;function f6(e){const{causes:t,detail:n}=e;
if(t.length===0)return"";const s=t.slice(0,n.causes),o=s.map((i,a)=>m6({...e,cause:i,position:a}));if(t.length>s.length){const i=t.slice(s.length),a=i.reduce((c,u)=>c+
u.combinations.length,0);o.push(`\u2026 and ${D(i.length,"more cause")} (${D(a,"task")}).`)}return[...t.length>1?[d6(e,s)]:[],...o].join(`

`)}r(f6,"failuresSection");function d6(e,t){return ot([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(
s+1),ge(nt(n.failure).trimStart().split(`
`)[0]??"",120),gy(n),`${h6(n)} ${Ic(n,e)}`]))}r(d6,"overview");const gy=r(e=>`${z(Math.max(1,e.combinations.length))} of ${z(e.job.planned.combinations.length)}`,
"tasksText"),h6=r(e=>{const t=e.failure.stagePath.at(-1),n=ge(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${ge(t,40)}`},"shortPlace"),by=r(e=>{const t=e.
failure.stagePath.map(s=>ge(s,80)),n=ge(e.job.planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},"placeMarkdown"),Ic=r((e,t)=>{const{file:n}=e.
failure;if(n)return He(ge(`${n.path}:${n.line}`,160),t.links.source?.(n.path,n.line));const s=Ji(e.job,e.failure);return He(K(`${t.file.split("/").at(-1)}:${s}`),
t.links.definition?.(s))},"lineLink");function m6(e){const{cause:t,detail:n}=e,{failure:s}=t,o=e.causes.length===1,i=[o?`${by(t)} at ${Ic(t,e)}`:Ic(t,e),t.job.planned.
combinations.length>1?`${gy(t)} tasks`:"",s.exitCode===void 0?"":sy(s.exitCode),t.combinations.length===1?b6(t,e.links):""].filter(f=>f!==""),a=p6(s),c={lines:n.
tracebackLines,characters:n.lineLength},u=o&&a!=="",l=le(s.hint??"",600);return[...o?[]:[`### \u274C ${e.position+1}. ${by(t)}`],i.join(" \xB7 "),...l===""?[]:[
yi(l,600)],...g6({...e,verdict:o?e.verdict:""},u?a:""),...u?[st(a,{...c,lines:Math.min(c.lines,py)})]:[],...t.combinations.length>1?[y6(e)]:[],...a!==""&&(!u||a.
split(`
`).length>py)?[xe("Traceback",st(a,c))]:[],...w6(t,a,n)].join(`

`)}r(m6,"causeText");function p6({traceback:e="",message:t,origin:n}){const s=tt(e.slice(-l6)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==tt(t).trim()?s:""}r(p6,"failures_evidenceOf");function g6(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${z(n.messages)} similar \
messages; this is the first.`]:[],i=tt(nt(n.failure).slice(0,s.lineLength*20)).trim(),a=i.length<=300&&!i.includes(`
`);return a&&e.verdict.includes(i.replace(/\[Errno \d+\] /,"").replace(/\.$/,""))||t.includes(i)?o:a?[ge(i),...o]:[st(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}r(g6,"messageText");const b6=r((e,t)=>{const[n]=e.combinations;if(!n)return"";const s=Go(n.combination);return[s===
""?"":ge(s,160),yy(n),n.attempts>1?`${z(n.attempts)} tries`:"",wy(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},"taskFacts"),yy=r(e=>e.startedMs===void 0||e.endedMs===
void 0?"":gn(be(e.endedMs-e.startedMs)),"timeText");function wy(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.
batchJobs.length===1&&{taskIndex:t.index}});return o===void 0?"":He("log",o)}r(wy,"logLink");function y6(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.
detail.failed),o=gp(s.map(h=>h.combination)),i=o.length>u6,a=n.logs!==void 0&&t.job.batchJobs.length>0,c=s.some(h=>h.attempts>1),u=[{title:"Task",align:"right"},
...i?[{title:"Combination"}]:o.map(h=>({title:K(h,40)})),{title:"Time",align:"right"},...c?[{title:"Tries",align:"right"}]:[],...a?[{title:"Log"}]:[]],l=r(h=>[String(
h.index),...i?[K(Go(h.combination),160)]:o.map(g=>K(R(h.combination.matrix.get(g)??""),60)),yy(h),...c?[String(h.attempts)]:[],...a?[wy(t.job,h,n)]:[]],"row"),f=ot(
u,s.slice(0,my).map(l)),d=s.slice(my),m=t.combinations.length-s.length;return[f,...d.length>0?[xe(`${D(d.length,"more failed task")}`,ot(u,d.map(l)))]:[],...m>0?
[`\u2026 and ${D(m,"more failed task")}, listed in the output \`failed\` and the run's folder.`]:[]].join(`

`)}r(y6,"failedTasks");function w6(e,t,n){const s=new Set([...t.split(`
`),...nt(e.failure).split(`
`)].map($y)),o=r(h=>e.failure.origin==="stage"&&h.startsWith("\xB7 packages:"),"isOwn"),i=r(h=>!o(h)&&!s.has($y(h)),"isNew"),a=e.failure.lastLines??[],c=$6(a,n.
logLines,i),u=r(h=>le(h)!=="","isText"),l=c.some(u)||a.some(h=>u(h)&&i(h));if(c.length===0||!l)return[];const f={lines:n.logLines,characters:n.lineLength},d=Al(
c.join(`
`),f),m=t===""||e.failure.name==="CalledProcessError";return[xe("Last lines of the task",st(d.join(`
`),f),m)]}r(w6,"logText");function $6(e,t,n){const s=[];for(let o=e.length-1;o>=0&&s.length<t;o--){const i=e[o]??"";n(i)&&s.push(i)}return s.reverse()}r($6,"las\
tOf");const $y=r(e=>tt(e).replace(/"[^"]*\/([^"/]+", line )/,'"$1').replace(/^· (?:failed|cannot run): /,"").replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /,"").trim(),
"bare"),Cc=r(({provisioningModel:e})=>e==="STANDARD"?"":e.toLowerCase().replace("_"," "),"machines_modelText");function ky(e){const t=[e.cpuMilli===void 0?"":`${e.
cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":`${e.memoryMib} MiB`].filter(n=>n!=="");return[e.machineType,Cc(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>
0?`${t.join(" and ")} a task`:""].filter(n=>n!=="").join(", ")}r(ky,"machineText");const Sy=r(e=>(e.instanceTemplate===void 0?e.machineType:"from template")+(Cc(
e)&&`, ${Cc(e)}`),"shortMachineText");function k6(e){const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),o=s.map(c=>{const u=cl(c,n),l=r(d=>d?Ge(d):"","hours"),f=n&&
u?.amount!==void 0?K(ro(u.amount,n)):"";return[K(c.planned.job.id,80),K(ky(c.planned.machine),120),K(c.planned.machine.region,60),ge(c.planned.machine.image,120),
u?z(u.machines):"",l(u?.paidVcpuHours),l(u?.workedVcpuHours),...n?[f]:[]]}),i=t.length-s.length,a=[{title:"Job"},{title:"Machine"},{title:"Region"},{title:"Imag\
e"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",align:"right"},{title:"Worked",align:"right"},...n?[{title:"Cost",align:"right"}]:[]];return[ot(a,
o)+(i>0?`

\u2026 and ${D(i,"more job")}.`:""),S6(t,n)].filter(c=>c!=="").join(`

`)}r(k6,"machinesTable");function Rc(e,t){const n=co(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${ro(n.amount,t)}`:"";return[Z0(n),s].filter(o=>o!==
"").join(", ")}r(Rc,"costLine");function S6(e,t){const n=Rc(e,t);if(n==="")return"";const s=t?E6(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(
i=>ge(i,80)).join(", ")}.`:"";return`Together ${K(n)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${o}`}r(S6,
"totalText");function E6(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(({machineTime:i})=>i?.machines)).filter(({machine:o})=>zn(o,t)===void 0);return[...new Set(
s.map(({machine:o})=>il(o)))]}r(E6,"unpricedOf");function _6(e){const{outcome:t,links:n}=e,s=O6(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(f=>f.batchJobs.length>
0),i=new Set(t.jobs.map(f=>Sy(f.planned.machine))).size>1,a=[{title:"Job"},{title:"Result"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",
align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],c=s.map(f=>{const d=Fo(f,t.endedMs);return[K(f.planned.job.id,80),T6(f),gn(M6(f)),...o?[
N6(f,n)]:[],d?gn(be(d.queueMs)):"",d?.runMs===void 0?"":gn(be(d.runMs)),...i?[v6(f)]:[]]}),u=t.jobs.length-s.length,l=u>0?`

\u2026 and ${D(u,"more job")}.`:"";return ot(a,c)+l}r(_6,"jobsTable");const v6=r(e=>gn(K(Sy(e.planned.machine),60)).replaceAll("-","&#8209;"),"machineCell");function O6(e,{
badJobRows:t,jobRows:n}){if(e.length<=n)return e;const s=e.filter(c=>!Xe(c.status)),o=e.filter(c=>!s.includes(c)),i=s.slice(0,t),a=new Set([...i,...o.slice(0,Math.
max(0,n-i.length))]);return e.filter(c=>a.has(c))}r(O6,"chosen");const T6=r(e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":K(e.reason??"",160);return gn(
Ep[e.status])+(t===""?"":`: ${t}`)},"resultText"),M6=r(e=>{const t=e.planned.combinations.length,n=r(u=>u.startedMs!==void 0||u.reusedFrom!==void 0,"hasRun");if(e.
batchJobs.length===0&&!e.combinations.some(n))return`none of ${z(t)}`;const s=e.combinations.filter(u=>u.status==="SUCCESS").length,o=A6(e),i=o>0?`, ${z(o)} ret\
ried`:"",a=e.combinations.filter(u=>u.reusedFrom!==void 0).length,c=a>0?`, ${z(a)} reused`:"";return`${z(s)} / ${z(t)}${c}${i}`},"jobs_table_tasksText"),A6=r(e=>e.
combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0),"jobs_table_retriesOf");function N6(e,t){return e.batchJobs.slice(-3).map(n=>{const s=e.batchJobs.length===
1?"logs":`try ${n.attempt+1}`,o=He(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o} ${He("console",i)}`}).join(" ")}
r(N6,"logLinks");const x6=12,I6=12,C6=60,R6=4;function L6(e,t){const n=gp(e.combinations.map(u=>u.combination)),s=e.combinations.some(u=>u.startedMs!==void 0||u.
status==="FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(u=>u.status)).size===1&&e.combinations.length>C6)return;const i=`Mat\
rix of ${e.planned.job.id} (${D(e.combinations.length,"combination")})`,a=e.combinations.length<=t?j6(e.combinations,n):void 0;if(a!==void 0)return xe(i,a);const c=B6(
e,n);return c===void 0?void 0:xe(`${i}: where failures are`,c)}r(L6,"matrixGrid");function j6(e,t){const n=t.map(c=>U6(e,c)),s=n.reduce((c,u)=>c*u.length,1)<=e.
length*4;if(t.length>3||!s)return;if(t.length===1)return D6(e,t[0]??"");const o=t.map((c,u)=>({key:c,values:n[u]??[]})).sort((c,u)=>c.values.length-u.values.length)[0];
if(!o||o.values.length>x6)return;const i=t.filter(c=>c!==o.key),a=new Map;for(const c of e){const u=i.map(m=>Bs(c.combination.matrix.get(m))),l=JSON.stringify(u),
f=a.get(l)??{head:u,cells:new Map},d=Bs(c.combination.matrix.get(o.key));f.cells.set(d,(f.cells.get(d)??"")+Ey(c)),a.set(l,f)}return ot([...i.map(c=>({title:K(c,
40)})),...o.values.map(c=>({title:K(`${o.key}=${c}`,40)}))],P6([...a.values()].map(({head:c,cells:u})=>({head:c,cells:o.values.map(l=>u.get(l)??"")}))))}r(j6,"g\
ridOf");function P6(e){const t=[];for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=r(({head:l,cells:f})=>f.every((d,m)=>d===s.cells[m])&&l.slice(0,-1).
every((d,m)=>d===s.head[m]),"alike"),i=e.findIndex((l,f)=>f>n&&!o(l)),a=i===-1?e.length:i,c=e[a-1],u=a-n>=R6&&c!==void 0;for(const l of u?[s]:e.slice(n,a)){const f=l.
head.map((d,m)=>{const h=u?c?.head[m]??d:d;return h===d?K(d,60):`${K(d,60)} \u2026 ${K(h,60)}`});t.push([...f,...l.cells])}n=a}return t}r(P6,"merged");const D6=r(
(e,t)=>`${ge(t,40)}: ${e.map(n=>`${Ey(n)} ${K(Bs(n.combination.matrix.get(t)),40)}`).join(" \xB7 ")}`,"line"),Ey=r(e=>e.reusedFrom===void 0?Ho(e.status):`${Ho(e.
status)} reused`,"pictureOf"),Bs=r(e=>e===void 0?"":R(e),"cellText"),U6=r((e,t)=>[...new Set(e.map(n=>Bs(n.combination.matrix.get(t))))],"matrix_grid_distinct");
function B6(e,t){if(pn(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const a=Bs(o.combination.matrix.get(i)),c=`${i}=${a}`,
u=n.get(c)??{key:i,value:a,failed:0,all:0};u.all+=1,o.status==="FAILED"&&(u.failed+=1),n.set(c,u)}const s=[...n.values()].filter(o=>o.failed>0).sort((o,i)=>i.failed/
i.all-o.failed/o.all||i.failed-o.failed).slice(0,I6);return ot([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],s.map(o=>[`${K(o.key,
40)} = ${K(o.value,60)}`,`${z(o.failed)} of ${z(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}r(B6,"failureShares");const F6=40,W6=120,Lc=24,jc=r(
(e,t=40)=>le(e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed","label"),_y=r(e=>["```mermaid",...e,"```"].join(`
`),"block"),G6=r(e=>e.map(t=>({job:t.planned.job,picture:Ho(t.status),note:H6(t)})),"nodesOf"),H6=r(e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,
n=e.planned.combinations.length;return n===1?"":`${z(t)} of ${z(n)}`},"doneText");function vy(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.
job.needs.map(o=>`  ${t.get(o)} --> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>F6||n.length>W6))return _y([`flowchart ${K6(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.
note===""?"":`<br/>${jc(s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${jc(s.job.id)}`.trim()}${o}"]`}),...n])}r(vy,"graph");function K6(e){const t=new Map(
e.map(o=>[o.job.id,o.job])),n=new Map,s=r(o=>{const i=n.get(o);if(i!==void 0)return i;const a=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,a),a},
"depth");return Math.max(0,...e.map(o=>s(o.job.id)))}r(K6,"depthOf");function J6(e){const t=rp(e),n=e.jobs.filter(l=>l.batchJobs.length>0);if(n.length===0)return;
const s=n.length<=Lc?n:Z6(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=r(l=>X6(l-e.startedMs),"at"),a=s.flatMap(l=>{const f=l.status==="FAILED"?"crit, ":"active, ";
return[`  section ${jc(l.planned.job.id,24)}`,...l.batchJobs.flatMap(d=>{const m=d.endedMs??e.endedMs,h=d.runningMs??m,g=l.combinations.filter(w=>w.reusedFrom===
void 0).length,p=D(g,"task"),b=d.attempt===0?`run ${p}`:`retry ${d.attempt}`,y=[`  queue :done, ${i(Bo(d))}, ${i(h)}`];return d.runningMs!==void 0&&y.push(`  ${b.
replaceAll(","," ")} :${f}${i(h)}, ${i(m)}`),y})]}),c=t.map(l=>l.planned.job.id).join(" \u2192 "),u=n.length-s.length;return{title:`Timeline${t.length>1?`, crit\
ical path: ${le(c,160)}`:""}${u>0?`; ${D(u,"shorter job")} not shown`:""}`,diagram:_y(["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?"%M:%S":
o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${q6(o)}`,...a])}}r(J6,"timeline");const z6={second:[1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,3,6,12],
day:[1,2,5]},V6={second:1e3,minute:6e4,hour:36e5,day:864e5},Y6=5;function q6(e){for(const t of["second","minute","hour","day"]){const n=z6[t].find(s=>s*V6[t]*Y6>=
e);if(n!==void 0)return`${n}${t}`}return"1week"}r(q6,"tickInterval");const X6=r(e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.max(0,e)/1e3)*1e3).toISOString().slice(
0,19).replace("T"," "),"elapsedDate");function Z6(e,t,n){const s=r(a=>{const c=Fo(a,n);return c?c.endedMs-c.startedMs:0},"length"),o=e.filter(a=>!t.includes(a)).
sort((a,c)=>s(c)-s(a)),i=new Set([...t.slice(-Lc),...o].slice(0,Lc));return e.filter(a=>i.has(a))}r(Z6,"longest");function Q6({batchJobs:e,planned:t}){const n=new Map;
for(const i of e){if(i.combinations.length===0)continue;const a=Pc(i.machine),c=n.get(a);c?c.count+=i.combinations.length:n.set(a,{record:i,count:i.combinations.
length})}const s=[...n.values()].filter(({record:i})=>e8(i,t.machine)),[o]=s;return o?[...n.values()].map(({record:i,count:a})=>{const c=!s.some(f=>f.record===i),
u=c?o.record.machine:t.machine,l=It(u,i.machine).replace(/ machines( in| with|$)/,"$1");return`${z(a)} on ${l}${c?"":t8(i,e)}`}).join(", "):""}r(Q6,"movedText");
const Pc=r(({provisioningModel:e,machineType:t,region:n,zones:s,memoryMib:o,image:i})=>JSON.stringify([e,t,n,s,o,i]),"machineKey"),e8=r(({machine:e},t)=>Pc(e)!==
Pc(t),"isMoved");function t8(e,t){switch(e.why){case"waited":{const n=t.slice(0,t.indexOf(e)).findLast(({waitedMs:s})=>s!==void 0);return` after ${be(n?.waitedMs??
0)} without machines`}case"refused":return", because Batch had no capacity or quota for others";case"lost":return" after too many lost machines";case"memory":return"\
 after they ran out of memory";default:return""}}r(t8,"moved_reasonText");function n8({jobs:e,status:t},n){if(Xe(t))return"";const s=e.reduce((c,{planned:u})=>c+
u.combinations.length,0),o=e.flatMap(({combinations:c})=>c).filter(c=>c.status==="SUCCESS").length,i=s-o;if(o===0||i===0)return"";const a=i===1?"the task that d\
id not succeed":`the ${D(i,"task")} that did not succeed`;return n?`**Re-run failed jobs** runs only ${a}; ${o===1?"one result is":`${z(o)} results are`} kept.`:
`With \`resume: true\`, **Re-run failed jobs** runs only ${a}; without it, everything runs again.`}r(n8,"resumeText");const s8=8,o8=100,Oy=2e4;function i8({jobs:e,
plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=qe(t);return e.filter(({status:i})=>i==="FAILED").flatMap(i=>{const[a=""]=wt(i.planned.job.id,new Map).
split("/"),c=r8(i,a,n.has(i.planned.job.id)),u=r(l=>We(l,s)===l,"isPublic");return c.length<=o8&&c.every(u)?c:u(a)?[a]:[]})}r(i8,"onlyEntries");function r8(e,t,n){
const s=pn(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:a8(e,s),a=new Set;for(const c of s){const u=Dc(c),l=u.find(d=>i.
has(d)),f=l===void 0?u:[l];a.add(f.length===0?t:`${t}: ${f.join(", ")}`)}return[...a]}r(r8,"run_again_entriesOf");const Dc=r(({combination:{matrix:e}})=>wt("",e).
split("/").slice(1),"run_again_valuesOf");function a8({combinations:e},t){const n=new Map;for(const o of t)for(const i of Dc(o))n.set(i,(n.get(i)??0)+1);const s=new Set(
[...n].flatMap(([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of Dc(o))s.delete(i);return s}r(a8,"alwaysFailed");
function c8(e){const t=i8(e),n=t.map(c=>`  ${c}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(c=>!c.includes(": "));if(t.length===0||o||s.length>Oy)return"";const i=st(s,{lines:n.length+1,characters:Oy},"yaml"),a="R\
un only what failed again";return n.length<=s8?`**${a}:**

${i}`:xe(`${a} (${D(n.length,"line")})`,i)}r(c8,"runAgain");function Ty(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,a])=>{const c=e.
workflow.params.get(i),u=R(a),l=c?.secret?Ot:u===""?"(empty)":ge(u,200);return[K(i,80),c?.type??"",l]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${D(s,"more param")}.`:"";return ot([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}r(Ty,"paramsTable");function My(e){const t=e.flatMap(({combinations:o})=>o),
n=t.flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${z(n.length)} ${n.length===1?"result":"results"} \
reused from ${u8(n)}, ${z(s)} executed`}r(My,"reuseText");function u8(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,a)=>i-
a),s=[...new Set(e.flatMap(({run:i})=>i??[]))].sort(),o=r((i,a)=>a.length===0?[]:[`${i}${a.length>1?"s":""} ${a.join(", ")}`],"named");return[...o("attempt",n),
...o("run",s)].join(" and ")}r(u8,"originsText");const l8=20,Uc=r((e,t)=>({...e,maxBytes:t}),"within");function wi(e,t={}){const n=oo(e),s=t.links??{},o=Ki(n),i=[
c8(e),n8(n,t.resume??!1)].filter(l=>l!==""),a=r(l=>m8(n,l),"warnings"),c=r(l=>_6({outcome:n,links:s,detail:l}),"jobs"),u=n.jobs.flatMap(l=>yl(l)??[]);return Tc(
(l,f)=>{const d=[`## ${Ho(n.status)} ${K(n.verdict,400)}`,d8(n,t),My(n.jobs),K(t.change??"",600),K(go(n.plan.leftOut),1e3),h8(n),n.advice===void 0?"":`**What to\
 do:** ${K(n.advice,600)}`,...o.length===0?[...i,a(l),c(l)]:[f6({causes:o,verdict:n.verdict,file:n.plan.workflow.file,links:s,detail:l}),...i,"### Jobs",c(l),a(
l)],f8(n,l),Ny(u.filter(Ay),l),MS(n,s,l),...g8({outcome:n,options:t,usage:u},l),...f?[]:["*This page is shortened to fit GitHub\u2019s limit; the run\u2019s folder and th\
e outputs contain everything.*"]];return mi(d)},t.maxBytes??Ac)}r(wi,"renderSummary");function f8({jobs:e},t){return e.flatMap(s=>{const o=Q6(s);return o===""?[]:
[`${ge(s.planned.job.id,80)}: ${K(o,500)}`]}).slice(0,t.jobRows).join(`

`)}r(f8,"movedLines");function d8(e,t){const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[He(ge(n.file,200),t.links?.
definition?.(n.at.line)),t.commit===void 0?"":ge(t.commit,80),s.slice(0,3).map(i=>K(i,40)).join(", "),X0(e.startedMs),be(e.endedMs-e.startedMs),K(Rc(e.jobs,t.prices)),
t.links?.folder===void 0?"":He("run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}r(d8,"factsLine");function h8({broken:e,verdict:t}){if(!e)return"";
const n=nt(e);return[t.endsWith(n.replace(/\.$/,""))?"":ge(n,1e3),e.hint?yi(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}r(h8,"brokenText");function m8(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${K(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${D(
s,"more warning")}`]:[];return[...n,...o,...p8(e,t)].join(`

`)}r(m8,"warningsText");function p8({jobs:e},t){const n=[...new Set(e.flatMap(a=>a.combinations.flatMap(c=>c.warnings)))];if(n.length===0)return[];const s=n.slice(
0,t.warnings).map(a=>`- ${K(a,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${D(o,"more")}`]:[];return[xe(D(n.length,"note on outputs","notes on outputs"),[...s,
...i].join(`
`))]}r(p8,"notes");function g8(e,t){const{outcome:n}=e;if(t.params===0)return[];const s=vy(G6(n.jobs)),o=J6(n),i=n.jobs.flatMap(c=>L6(c,t.gridCells)??[]),a=Ty(n.
plan,t.params);return[...s===void 0?[]:[xe("Jobs and what they need",s)],...o===void 0?[]:[xe(o.title,o.diagram)],...i.slice(0,l8),...a===void 0?[]:[xe(`Params \
(${n.plan.params.size})`,a)],xe("Run and machines",b8(e,t))]}r(g8,"foldedSections");const Ay=r(({advice:e})=>e!==void 0,"hasAdvice");function Ny(e,t){const n=e.
slice(0,t.jobRows).map(({job:o,text:i,advice:a})=>`- ${ge(o,80)}: ${K(i+(a?`: ${a}`:""),400)}`),s=e.length-n.length;return[...n,...s>0?[`- \u2026 and ${D(s,"mor\
e job")}`]:[]].join(`
`)}r(Ny,"usageLines");const b8=r(({outcome:e,options:{prices:t},usage:n},s)=>[`Run ${ge(e.runId,120)} in ${ge(e.runUri,300)}`,k6({jobs:e.jobs,maxRows:s.jobRows,
...t&&{prices:t}}),r6(e),Ny(n.filter(o=>!Ay(o)),s)].filter(o=>o!=="").join(`

`),"runText"),Bc=6e4,y8=r(e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`,"commentMarker");function w8(e,t,n={}){
const s=Math.min(n.maxBytes??Bc,Bc)-t.length-1;return Mc(`${t}
${wi(e,Uc(n,s))}`,Bc)}r(w8,"commentBody");const $8=20,xy=r(({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${Se(s)}`),...e.length>t?
[`\u2026 and ${D(e.length-t,"more combination")}`]:[]],"combinationLines");function k8({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r(
a=>a.map(c=>It(e,c)).join(", "),"list"),i=s.flatMap(([a])=>a??[]);return[...i.length>0?[`after ${be(t.fallbackAfterMs)} without machines, or when they are lost:\
 ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no machine with more is known"}`]:[]]}r(k8,"moveLines");function S8({job:e,startEarly:t}){return t===void 0||
e.needs.length===0?"":t==="always"?"starts early whenever its needs run":"starts early"}r(S8,"plan_details_earlyText");const Iy=r(e=>ec(e)?"one task per matchin\
g file":D(e.combinations.length,"task"),"taskCountText"),Cy=r(({job:e})=>e.strategy.matrix.size>0,"hasMatrix"),E8=r(e=>typeof e=="string"?Se(e):R(e),"paramText");
function _8(e,t,n){const s=e.workflow.params,o=[...e.params].map(([l,f])=>`  ${l} = ${s.get(l)?.secret?Ot:E8(f)}`),i=[...e.jobs.values()].flatMap(l=>{const{job:f,
machine:d,parallelism:m}=l,h=[f.needs.length>0?`needs ${f.needs.join(", ")} (${f.triggerRule})`:"needs nothing",f.condition?`if ${JSON.stringify(f.condition.value)}`:
"",Iy(l),m>0?`${m} at a time`:"",`${d.machineType} in ${d.region}`,S8(l)],g=[...k8(l),...Cy(l)?xy(l,$8):[]],p=h.filter(b=>b!=="").join(", ");return[`  ${f.id}: ${p}`,
...g.map(b=>`    ${b}`)]}),a=qe(e),c=go(e.leftOut),u=Zi(e,n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...u?[u]:[],...c?[c]:[],"Uploads:",...t.map(l=>`\
  ${l}`)].map(l=>We(l,a))}r(_8,"planLines");function v8(e,t,n){const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(Cy).slice(0,n.causes).
map(c=>{const u=`${c.job.id}: ${D(c.combinations.length,"combination")}`;return xe(u,st(xy(c,s).join(`
`),o))}),a=[...t.slice(0,s),...t.length>s?[`\u2026 and ${D(t.length-s,"more")}`]:[]];return[...i,xe(`Uploads (${t.length})`,st(a.join(`
`),o))]}r(v8,"planDetails");const Ry=r(e=>`${le(e.file)}:${e.line}:${e.column}`,"positionText"),Fc=r(e=>tt(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),"excerptText"),Ly=40;function O8(e){const[t="",n="",...s]=Fc(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Fc(e);const i=Math.min(o,t.length-t.trimStart().length),a=o-i<Ly?i:o-Ly/2,c=a>i?"\u2026":"";return`${c}${t.
slice(a)}
${" ".repeat(c.length+o-a)}^`}r(O8,"narrowExcerpt");function Wc(e){const n=[`${e.at?`${Ry(e.at)}: `:""}${le(e.message,1e3)}`];return e.excerpt&&n.push(jy(Fc(e.excerpt),
"  ")),e.hint&&n.push(jy(tt(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}r(Wc,"problemText");const jy=r((e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),"indented"),Gc=r((e,t={})=>Tc(n=>T8(e,t,n),t.maxBytes??Ac),"renderPlanSummary");function T8(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((h,g)=>h+
g.combinations.length,0),{workflow:a}=e,c=`${D(o.length,"job")}, ${D(i,"task")}`,u=t.isRunning?`running ${c}`:`a plan of ${c}; nothing was started`,l=vy(o.map(h=>({
job:h.job,picture:"",note:Iy(h)}))),f=Ty(e,n.params),d=o.slice(0,n.jobRows).map(h=>[He(K(h.job.id,80),s.definition?.(h.job.at.line)),h.job.needs.map(g=>K(g,60)).
join(", "),ec(h)?"1 per file":z(h.combinations.length),K(ky(h.machine),120),K(h.machine.region,60)]),m=o.length-d.length;return mi([`## ${t.isRunning?"\u23F3":"\
\u{1F50E}"} ${K(a.name,80)}: ${u}`,He(ge(a.file,200),s.definition?.(a.at.line)),K(go(e.leftOut),1e3),Dy(e.warnings,"\u26A0\uFE0F",s,n),ot([{title:"Job"},{title:"\
Needs"},{title:"Tasks",align:"right"},{title:"Machine"},{title:"Region"}],d)+(m>0?`

\u2026 and ${D(m,"more job")}.`:""),t.isRunning?"":K(Zi(e,t.prices),600),l===void 0?"":xe("Jobs and what they need",l,!0),f===void 0?"":xe(`Params (${e.params.size}\
)`,f),...t.uploads?v8(e,t.uploads,n):[]])}r(T8,"planPage");function Py(e,t,n={}){return Tc(s=>mi([`## \u274C ${D(e.length,"problem")} in ${K(t,200)}; nothing wa\
s started`,Dy(e,"\u274C",n.links??{},s)]),Ac)}r(Py,"renderProblemsSummary");function Dy(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(
c=>{const u=c.at&&He(ge(Ry(c.at),300),n.definition?.(c.at.line));return[`${t} **${K(c.message,1e3)}**${u?` \xB7 ${u}`:""}`,c.excerpt?st(O8(c.excerpt),{lines:12,
characters:240},"yaml"):"",c.hint?yi(c.hint,1e3):""].filter(l=>l!=="").join(`

`)}),...i>0?[`\u2026 and ${D(i,"more")}.`]:[]].join(`

`)}r(Dy,"problemList");function M8(e){const t=[e.deletedBatchJobs>0?D(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?D(e.deletedObjects,"object"):""].filter(
i=>i!==""),n=t.length===0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return mi([`#### ${e.left.length===0?"\u{1F9F9}":
"\u26A0\uFE0F"} Cleanup: ${n}${e.left.length===0?"":`, ${D(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${K(i,500)}`),...o>0?[`- \u2026 and ${D(o,"more")}`]:
[]].join(`
`)])}r(M8,"renderCleanupSummary");function A8(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:a,
paramsFile:c,matrix:u,matrixJob:l,projectId:f,region:d}=t,m=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],h=[i,a,c,u,l,f,d],g=(0,Ae.createHash)("sha256").update(
JSON.stringify([...m,...h])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[g,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}\
/${n.repository}/actions/runs/${n.runId}`}}r(A8,"checkIdentity");async function Uy(e,t,n,s){const o=n6(t,n),[i,a,c]=t.externalId.split("/");if(Number(c)>1){const l=(await e.
checkRuns(t.headSha)).find(f=>f.externalId.startsWith(`${i}/${a}/`)&&Number(f.externalId.split("/")[2])<Number(c)&&f.annotations===0);if(l){const{name:f,head_sha:d,
...m}=o;return await e.updateCheckRun(l.id,m),l.id}}const u=await e.createCheckRun(o);try{const l=(await e.checkRuns(t.headSha)).filter(f=>N8(f.name,o.name??"")&&
f.id<u&&x8(f.externalId,t.externalId)).length;l>0&&await e.updateCheckRun(u,{name:`${o.name} (${l+1})`})}catch(l){if(!(l instanceof B))throw l;s(`Another check \
run of this commit may have the same name: ${l.advice}`)}return u}r(Uy,"openCheckRun");const N8=r((e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(
t.length)),"isNamed"),x8=r((e,t)=>e!==t&&e.split("/").slice(1,3).join("/")===t.split("/").slice(1,3).join("/"),"isOtherLeg"),By="check_run_ending",I8=4e4,C8=50,
R8=1e5;function L8(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=r(c=>JSON.stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:c}),"textWit\
h"),a=i(e.annotations.slice(0,C8));return Buffer.byteLength(a)<=R8?a:i([])}r(L8,"endingText");function j8(e){const t=Mt(e);if(typeof t!="object"||t===null)return;
const{conclusion:n,endedMs:s,title:o,summary:i,annotations:a}=t,c=Object.values(pi).find(u=>u===n);if(!(!c||typeof o!="string"||typeof i!="string")&&!(!Number.isSafeInteger(
s)||!Array.isArray(a)||!a.every(P8)))return{conclusion:c,endedMs:Number(s),title:o,summary:i,annotations:a}}r(j8,"readEnding");function P8(e){if(typeof e!="obje\
ct"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(c=>typeof c=="string")&&Number.isSafeInteger(n)&&/^(failure|warning|notice)$/.
test(String(i))}r(P8,"isAnnotation");const $i="https://console.cloud.google.com";function Pn(e,t){if(!t.repository||!t.headSha||e==="")return{};const n=`${t.serverUrl}\
/${t.repository}/blob/${t.headSha}`,s=r((o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`,"source");return{source:s,definition:r(o=>s(e,o),"\
definition")}}r(Pn,"definitionLinks");function D8(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,""),[i]=e.plan.jobs.values();return{...Pn(e.plan.
workflow.file,t),logs:r(({job:a,batchJob:c,taskIndex:u})=>{if(!c.uid)return;const{projectId:l}=a.planned.machine,f=[`logName="projects/${l}/logs/batch_task_logs\
"`,`labels.job_uid="${c.uid}"`,...u===void 0?[]:[`labels.task_id=~"-group0-${u}(/|$)"`]].join(`
`),d=new Date(c.createdMs-6e4).toISOString(),m=new Date((c.endedMs??c.createdMs+14*864e5)+6e5).toISOString();return`${$i}/logs/query;query=${encodeURIComponent(
f)};startTime=${d};endTime=${m}?project=${l}`},"logs"),...(n||s)&&{artifacts:{folder:r(a=>`${$i}/storage/browser/${Fy(a)}`,"folder"),file:r(a=>`https://storage.\
cloud.google.com/${Fy(a)}`,"file")}},...n&&{batchJob:r(({job:a,batchJob:c})=>{const[,,,u,,l]=c.name.split("/");return`${$i}/batch/jobsDetail/regions/${u}/jobs/${l}\
/details?project=${a.planned.machine.projectId}`},"batchJob"),folder:`${$i}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}r(D8,"linksOf");const Fy=r(
e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),"pathOf"),Hc=100,U8=15e3,B8=6e4,F8=6e5,W8=2500,G8=6e5,H8={progress:r(()=>{},"progress"),finish:r(async()=>{},
"finish")};async function K8(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.gitHub,a=ki(n,o.call,t,s.workflow.name);if(!a)return H8;const c=Pn(s.workflow.
file,t.gitHub),u=Gc(s,{links:c,isRunning:!0,maxBytes:bi-8e3,...n.prices&&{prices:n.prices}}),l={startedMs:o.startedMs,title:"Starting",summary:u},f=r(async h=>{
const g=a.identity(o.nonce),p=await a.attempt("The check run",()=>Uy(a.api(h),g,l,a.notice));return p!==void 0&&e.noted(p),p},"open"),d=a.wantsCheck?await f():void 0,
m=d===void 0?void 0:J8({id:d,page:u,target:a,session:o,clock:t.clock});return{progress:r((h,g)=>m?.progress(h,g),"progress"),async finish(h,g){await m?.end();const p=Y8(
h.endedMs+G8,t),y=d===void 0&&a.wantsCheck&&!a.isRefused()?await f(p):d;if(y!==void 0){const E={conclusion:pi[h.status],endedMs:h.endedMs,title:h.verdict,summary:wi(
h,Uc(g,bi)),annotations:oy(h,Hc)},S={...E,summary:wi(h,Uc(g,I8))};t.runner.saveState(By,L8(S));const _=Nc(E);await a.attempt("The check run",()=>Kc(a.api(p),y,_))&&
e.noted(void 0)}if(!a.wantsComment||i===void 0)return;const w=y8(`${s.workflow.file} ${s.workflow.name}`),$=w8(h,w,g),k=n.commentOnPr==="on_failure"&&Xe(h.status);
await a.attempt("The comment",()=>a.api(p).upsertComment(i,{marker:w,body:$,isOnlyUpdate:k}))}}}r(K8,"openGitHubReport");function J8({id:e,page:t,target:n,session:s,
clock:o}){let i="",a=o.now(),c=Promise.resolve(),u=!1;return{progress(l,f){const d=o.now(),m=d-s.startedMs>F8?B8:U8;if(u||d-a<m)return;const h=[...TT(l),...f?[f]:
[]],g=h.join("; ");if(g===i||g==="")return;[i,a]=[g,d];const p=[...h.map(y=>`- \u23F3 ${K(y)}`),"",t].join(`
`),b=s6({title:g,summary:p});c=n.attempt("The progress of the run",()=>n.api().updateCheckRun(e,b)).then(y=>{u=y===void 0})},async end(){u=!0,await c}}}r(J8,"li\
veCount");async function z8(e,t,n,s){const o=[...e.jobs.values()].reduce((a,{combinations:c})=>a+c.length,0),i=ki(t,n.call,s,e.workflow.name);await Wy(i,n,s.clock,
{conclusion:"neutral",title:`Plan: ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:Gc(e,{links:Pn(e.workflow.file,s.gitHub),maxBytes:bi,...t.prices&&
{prices:t.prices}}),annotations:iy(e.warnings,{level:"warning",limit:Hc})})}r(z8,"reportPlan");async function V8({problems:e,file:t},n,s,o){const i=n.workflowName??
t.replace(/^.*\/|\.ya?ml$/g,""),a=ki(n,s.call,o,i);await Wy(a,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; n\
othing was started`,summary:Py(e,t,{links:Pn(t,o.gitHub)}),annotations:iy(e,{limit:Hc})})}r(V8,"reportProblems");async function Wy(e,t,n,s){e?.wantsCheck&&await e.
attempt("The check run",async()=>{const{title:o,summary:i}=s,a={startedMs:t.startedMs,title:o,summary:i},c=await Uy(e.api(),e.identity(t.nonce),a,e.notice),u={...s,
endedMs:n.now()};await Kc(e.api(),c,Nc(u))})}r(Wy,"reportAtOnce");const Y8=r((e,{runner:t,clock:n})=>({limitUntilMs:e,onLimit:r(s=>{const o=new Date(n.now()+s).
toISOString().slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)},"onLimit")}),"patienceUntil");async function q8(e,t,n,s){
const o=e.checkRunId,a={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},c=o===void 0?void 0:ki(a,t,n,"",s);if(o===void 0||!c)return;
const u=j8(n.runner.state(By))??X8(e,n.clock),l=await c.attempt("The check run",()=>Kc(c.api(),o,Nc(u))),{serverUrl:f,repository:d}=n.gitHub;return l?void 0:`${f}\
/${d}/runs/${o}`}r(q8,"concludeLostCheckRun");function X8({status:e,runId:t},n){const s=Object.keys(pi).find(i=>i===e),o=s?"The step was killed before it wrote \
its report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is s\
till running.";return{conclusion:pi[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}r(X8,"endingWithoutPage");async function Kc(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}r(Kc,"sendAll");function ki(e,t,n,s,o=n.
stop){const{gitHub:i,runner:a,environment:c}=n,u=i.pullRequest!==void 0,l=e.checkRun==="true"||e.checkRun==="auto"&&u,f=e.commentOnPr!=="never"&&u;if(!i.repository||
!i.checkSha||!(l||f))return;const d=e.githubToken;if(!d){a.notice('No check run and no comment are written: the input "github_token" is empty.');return}let m=!1;
return{wantsCheck:l,wantsComment:f,notice:a.notice,isRefused:r(()=>m,"isRefused"),api:r(h=>{const g=o.aborted?AbortSignal.timeout(W8):o,{apiUrl:p,repository:b}=i;
return zD({apiUrl:p,repository:b,token:d,call:t,signal:g,patience:o.aborted?void 0:h})},"api"),identity:r(h=>A8({inputs:e,workflowName:s,gitHub:i,environment:c,
nonce:h}),"identity"),async attempt(h,g){try{return await g()}catch(p){if(!(p instanceof B))throw p;const b=`${h} was not written: ${p.advice}`;m||=!p.isLimit&&
p.httpStatus>=400&&p.httpStatus<500,!p.isLimit&&(p.httpStatus===403||p.httpStatus===404)?a.notice(b):a.warning(b);return}}}}r(ki,"targetOf");const Z8=U(import.meta.
url)("node:stream/promises");function Q8(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:a})=>a.bucket))];return[...["definition.yml","params.\
json","run.json"].map(a=>t.folder+a).map(a=>`gs://${o[0]}/${a}`),...n?o.map(a=>`gs://${a}/${dr(t)}`):[],...s.flatMap(({job:a,machine:c,combinations:u})=>{const l=`\
gs://${c.bucket}/${$o(t,a.id,0)}`;return(u.length>ws?["combinations.jsonl","job.json"]:["job.json"]).map(d=>l+d)})]}r(Q8,"plannedUploads");const Gy=1e5;function e3(e,t){
const n=o3(e),s=r(o=>We(JSON.stringify(t(o)??null),n),"batchJobJson");return Ky(e,o=>[["combinations",Jy(o,o.combinations.length)],["batch_job",s(o)],...t3.flatMap(
([i,a])=>{const c=n3(o,a).map(u=>s(Cl(o,u)));return c.length>0?[[i,Pt(c)]]:[]})])}r(e3,"planJson");const t3=[["fallback",e=>({fallback:e,memory:0})],["on_out_of\
_memory",e=>({fallback:0,memory:e})]];function n3(e,t){const n=[];for(;Zn(e,t(n.length+1));)n.push(t(n.length+1));return n}r(n3,"rungsOf");function Hy(e,t){if(t.
length<=Gy)return t;for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=Ky(e,o=>[["combinations",Jy(o,n)],["combination_count",ee(o.combinations.length)],
["truncated","true"]]);if(s.length<=Gy)return s}return Te([["workflow",ee(e.workflow.name)],["truncated","true"]])}r(Hy,"planOutput");function Ky(e,t){const n=e.
workflow.params;return Te([["workflow",ee(e.workflow.name)],["params",Te([...e.params].map(([s,o])=>[s,Se(n.get(s)?.secret?Ot:o)]))],["jobs",Pt([...e.jobs.values()].
map(s=>s3(s,t(s))))],["warnings",Pt(e.warnings.map(s=>Te([["message",ee(s.message)],["line",ee(s.at?.line)],["column",ee(s.at?.column)]])))]])}r(Ky,"plan_json_w\
ritten");const s3=r((e,t)=>Te([["id",ee(e.job.id)],["needs",JSON.stringify(e.job.needs)],["trigger_rule",ee(e.job.triggerRule)],["if",ee(e.job.condition?.value)],
["retry",ee(e.job.retry)],["fail_fast",ee(e.job.strategy.failFast)],["parallelism",ee(Et(e,e.combinations.length))],...e.startEarly?[["start_early",ee(e.startEarly)]]:
[],...e.glob?[["matrix_glob",ee(e.glob.text)]]:[],...t]),"jobJson"),Jy=r((e,t)=>Pt(e.combinations.slice(0,t).map(n=>Te([["strategy_id",ee(n.strategyId)],["matri\
x",Se(n.matrix)]]))),"combinationsJson"),o3=r(e=>qe(e).filter(t=>!/^[\d.]+$/.test(t)).map(t=>JSON.stringify(t).slice(1,-1)),"jsonSecrets"),i3=r(e=>Pt(e.map(t=>Te(
[["code",ee(t.code)],["message",ee(t.message)],["file",ee(t.at?.file)],["line",ee(t.at?.line)],["column",ee(t.at?.column)],["hint",ee(t.hint)]]))),"problemsJson");
async function r3(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,a]of s.entries())i<Sc?n.error(Wc(a),qy(a)):n.info(Wc(a));if(n.outputs({status:"FAILED",failed:ok(
s),plan:i3(s)}),e.inputs?.jobSummary??!0){const i=Pn(e.file,t.gitHub);await Fs(Py(s,e.file,{links:i}),t)}const o=s.length===1?"1 problem":`${s.length} problems`;
return n.fail(`${o} found before anything was started; nothing was spent.`),1}r(r3,"publishProblems");async function a3({plan:e,inputs:t,identity:n,hasSource:s},o){
const i=Vy(e,n,t,o),a=Q8(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.name}'`,_8(e,a,t.prices));for(const l of e.jobs.values()){const f=qe(e),d=JSON.stringify(
Yy(l,n,t,o),void 0,2);o.runner.group(`Batch job of '${l.job.id}'`,We(d,f).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:Hy(e,i),status:"SUCCESS",run_id:n.runId});const c=Pn(e.workflow.file,o.gitHub);t.jobSummary&&await Fs(Gc(e,{links:c,uploads:a,...zy(t)}),
o);const u=[...e.jobs.values()].reduce((l,{combinations:f})=>l+f.length,0);return o.runner.info(`Dry run: ${D(e.jobs.size,"job")} with ${D(u,"task")} would run;\
 nothing was started.`),0}r(a3,"publishPlan");async function c3(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:a}=t,c=ZM(o,t),u=await Xy({output:"result_file",name:"\
result.json",runId:a,parts:c},s),l=NS(o,n.artifactsUri),f=U0(l),d=await Xy({output:"artifacts_file",name:"artifacts.json",runId:a,parts:f},s),m=nk({outcome:t,context:QM(
o,t),resultFile:u,artifacts:l,artifactsFile:d,planText:Hy(t.plan,Vy(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(m);const h={...t,warnings:[]};for(const{
path:S,startLine:_,title:v,message:O,level:N}of oy(h))(N==="failure"?i.error:N==="warning"?i.warning:i.notice)(`${S}:${_}: ${v}: ${O}`,{file:S,startLine:_,title:v});
const g=s.gitHub.headSha.slice(0,7),p=Xe(t.status),b=e.history.change(t),y=n.cleanup==="never"||n.cleanup==="on_success"&&!p,w={resume:n.resume,links:D8(t,s.gitHub,
y,n.artifactsUri!==void 0),...g&&{commit:g},...b&&{change:b},...zy(n)};n.jobSummary&&await Fs(wi(t,w),s),await e.report.finish(t,w);const $=Rc(t.jobs,n.prices);
for(const{job:S,text:_,advice:v}of t.jobs.flatMap(O=>yl(O)??[]))i.info(`${le(S)}: ${_}${v?`: ${v}`:""}`);$&&i.info(`Machines: ${$}.`);const k=dy(t);k&&i.info(`${k}\
.`),b&&i.info(b);const E=My(t.jobs);return E&&i.info(E),p?i.info(t.verdict):n.failOnError?i.fail(t.verdict):i.warning(t.verdict),p||!n.failOnError?0:1}r(c3,"pub\
lishOutcome");const zy=r(({prices:e})=>e&&{prices:e},"priced"),Vy=r((e,t,n,s)=>e3(e,o=>Yy(o,t,n,s)),"planText");function Yy(e,t,n,s){const o=s.program();return Ur(
{planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${$o(t,e.job.id,0)}job.json`,taskCount:e.combinations.length,program:{loader:"<task runner>",archive:`<${o.
archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}r(Yy,"publish_specOf");const qy=r(({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.
column,title:t}:{title:t},"publish_placeOf");function Jc(e,t){for(const n of e)t.runner.warning(Wc(n),qy(n))}r(Jc,"tellWarnings");async function Fs(e,t){try{await t.
runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${ht(n)}`)}}r(Fs,"writeSummary");async function Xy(e,t){const n=(0,J.join)(t.environment.
RUNNER_TEMP||(0,et.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,J.join)(n,e.name);try{return await(0,se.mkdir)(n,{recursive:!0}),await(0,Z8.pipeline)(If.Readable.
from(e.parts),(0,Pe.createWriteStream)(s,{mode:384})),s}catch(o){return t.runner.warning(`The file of an output was not written, so "${e.output}" is empty: ${ht(
o)}`),""}}r(Xy,"writeFile");const u3=32,l3=16;class f3{static{r(this,"ResultReads")}#e=new Set;#t={early:0,due:0};line(t,n){const s={kind:t,waiting:[],started:0},
o=r(()=>this.#s(s),"abandon");return async i=>{const a=await new Promise(c=>{if(n.aborted)return c(!1);s.waiting.length===0&&n.addEventListener("abort",o),s.waiting.
push(c),this.#e.add(s),this.#n()});s.waiting.length===0&&n.removeEventListener("abort",o);try{return await i()}finally{a&&this.#t[t]--,this.#n()}}}#n(){for(let t=this.#o();t;t=
this.#o()){const n=t.waiting[t.started++];this.#e.delete(t),t.started<t.waiting.length?this.#e.add(t):Zy(t),this.#t[t.kind]++,n?.(!0)}}#o(){const{early:t,due:n}=this.#t;
if(!(t+n>=u3)){for(const s of this.#e)if(s.kind==="due"||t<l3)return s}}#s(t){this.#e.delete(t);const{waiting:n,started:s}=t;Zy(t);for(const o of n.slice(s))o(!1)}}
function Zy(e){e.waiting=[],e.started=0}r(Zy,"empty");async function d3({storage:e,bucket:t,job:n},s,o){const i=new Set,a=new Map;for(const{index:c,combination:u}of s){
const{artifacts:l,outcome:f,stored:d}=u;if(!l||!f)continue;i.add(c);const m=d&&rf(d.name);if(m===void 0)continue;const h=`${m}${wt(n,f.combination.matrix)}/`,g=`${m}${wt(
n,new Map)}/`;a.set(g,(a.get(g)??new Map).set(h,{prefix:h,left:l,index:c}))}for(const[c,u]of a){let l;for await(const f of e.list({bucket:t,prefix:c},o))for(const{
name:d,generation:m}of f){if(!l||!d.startsWith(l.of.prefix)){const g=h3(d,u);l=g&&{of:g,missing:new Map(ir(g.left).map(p=>[p.path,p.generation]))}}if(!l)continue;
const h=d.slice(l.of.prefix.length);l.missing.get(h)===m&&l.missing.delete(h),l.missing.size===0&&i.delete(l.of.index)}}return i}r(d3,"withoutArtifacts");function h3(e,t){
for(let n=e.indexOf("/");n>=0;n=e.indexOf("/",n+1)){const s=t.get(e.slice(0,n+1));if(s)return s}}r(h3,"ownerOf");const zc=64*1024*1024;function Qy({version:e,runId:t,
isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));
return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}r(Qy,"manifestText");const Ws=r((e,t)=>`${e}${t}.json`,"manifestName");function Vc(e){const t=Mt(e);if(!tw(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.
test(t.run_id)||!Array.isArray(t.entries))return;const n=t.entries.flatMap(s=>m3(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}r(Vc,"r\
eadManifest");function m3(e){if(!tw(e))return;const{job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:a,sha256:c}=e,u=[t,n,s,o,i,a,c];if(!u.every(b=>typeof b==
"string"&&b!==""))return;const[l="",f="",d="",m="",h="",g="",p=""]=u;if(!(!/^\d+$/.test(h)||!/^[0-9a-f]{64}$/.test(p)))return{job:l,strategyId:f,needs:d,name:m,
generation:h,crc32c:g,sha256:p}}r(m3,"manifest_entryOf");async function ew(e,t,n){const{bucket:s,job:o,needs:i}=t,a=new Map;for await(const c of e.list({bucket:s,
prefix:t.resultsPrefix},n))for(const u of la(c,t))u.isOwn&&u.retry>=(a.get(u.task)?.retry??0)&&a.set(u.task,u);return[...a.values()].flatMap(({name:c,generation:u,
crc32c:l,metadata:f})=>{const{status:d,job_skipped:m,strategy_id:h="",sha256:g=""}=f;return d!=="SUCCESS"||m!=="false"||h===""?[]:[{job:o,strategyId:h,needs:i,name:c,
generation:u,crc32c:l,sha256:g}]})}r(ew,"acceptedIn");const tw=r(e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"manifest_isRecord"),p3={begin:r(async()=>{},
"begin"),take:r(async()=>{},"take"),keep:r(()=>{},"keep")},g3=3e4;function b3({runId:e,buckets:t},n,{clients:s,clock:o,log:i,reads:a}){const c=new Map,u=new Set;
let l=!1;const f=new Map(t.map(S=>[S.name,S])),d=r((S,_)=>JSON.stringify([S,_.job,_.needs]),"keyOf");function m(S,_){for(const v of _.entries){const O=d(S,v),N=c.
get(O)??new Map;c.set(O,N);const A=N.get(v.strategyId);A&&BigInt(A.entry.generation)>BigInt(v.generation)||N.set(v.strategyId,{entry:v,runId:_.runId})}}r(m,"add");
async function h(S,_){const v=await s.storage(S);for await(const O of v.list({bucket:S.name,prefix:n},_))for(const{name:N}of O){const A={bucket:S.name,name:N,maxBytes:zc},
x=Vc(new TextDecoder().decode(await v.read(A,_)));x&&N===Ws(n,x.runId)&&m(S.name,x)}}r(h,"readFrom");function g(S){l||(l=!0,i.warn(`resume: a result of an earli\
er run cannot be read, so its combination runs again. ${S.advice}`))}r(g,"warnOfRead");async function p(S,{entry:_,runId:v},O){const{job:N,index:A,storage:x}=S,
{planned:L}=N,j=L.combinations[A];if(!j)return;const{name:V,generation:ie}=_,Q={planned:L,combination:j,index:A,earlierAttempts:0,retry:0};let ae;try{ae=await fa(
{storage:x,name:V,generation:ie,at:Q,keep:O.state.keep},O.signal)}catch(G){if(!(G instanceof B)||O.signal.aborted)throw G;G.httpStatus!==404&&g(G);return}const{
outcome:ce}=ae.combination;if(!(ae.sha256!==_.sha256||ce?.status!=="SUCCESS")&&ce.combination.strategyId===j.strategyId)return{index:A,combination:{...ae.combination,
outcome:{...ce,attempts:0,reusedFrom:k3(v,e)},stored:{name:V,generation:ie}}}}r(p,"read");async function b(S,_,v){const{job:O,machine:N}=S.job.planned,A={storage:S.
storage,bucket:N.bucket,job:O.id};try{const x=await d3(A,_,v.signal),L=x.size===1?"1 result is":`${x.size} results are`;return x.size>0&&i.say(`${O.id}: ${L} no\
t reused, because artifacts are gone`),_.filter(({index:j})=>!x.has(j))}catch(x){if(!(x instanceof B)||v.signal.aborted)throw x;return g(x),_.filter(({combination:L})=>!L.
artifacts)}}r(b,"whole");async function y(S,_){const{planned:v}=S,{id:O}=v.job,N=c.get(d(v.machine.bucket,{job:O,needs:ia(_.state,O)}));if(!N)return;const A=new Map;
for(const{strategyId:Q}of v.combinations)A.set(Q,(A.get(Q)??0)+1);const x=a.line("due",_.signal),L=await s.storage(oe(v.machine)),j=v.combinations.flatMap(({strategyId:Q},ae)=>{
const ce=N.get(Q);return!ce||A.get(Q)!==1?[]:[x(()=>p({job:S,index:ae,storage:L},ce,_))]}),V=(await Promise.all(j)).flatMap(Q=>Q??[]);for(const{index:Q,combination:ae}of await b(
{job:S,storage:L},V,_))s_(S,Q,ae);const ie=S.combinations.filter(({outcome:Q})=>Q?.reusedFrom!==void 0).length;ie>0&&i.say(`${O}: ${ie} of ${v.combinations.length}\
 results reused`)}r(y,"takeFor");async function w(S,_){const v=await $3(S,s,_);for(const[O,N]of v){const A=f.get(O);if(!A||N.length===0)continue;const x=await s.
storage(A),L=Qy({version:1,runId:e,isFinal:!1,entries:N}),j=Ws(n,e);await x.replace({bucket:O,name:j,content:L,contentType:"application/json"},_)}}r(w,"write");
let $=o.now(),k=0,E=!1;return{async begin(S){for(const _ of f.values())try{await h(_,S)}catch(v){if(!(v instanceof B)||S.aborted)throw v;i.warn(`resume: everyth\
ing runs again. ${v.advice}`)}c.size===0&&i.say("resume: no earlier run left a result of the same commit, definition, params, files and machines.")},async take(S,_){
if(c.size===0)return;const v=[...S.jobs.values()].filter(O=>O.phase==="waiting"&&!u.has(O)&&y3(O,S));for(const O of v)u.add(O),await y(O,{state:S,signal:_})},keep(S,_){
const v=w3(S);E||v===k||o.now()-$<g3||(E=!0,$=o.now(),w(S,_).then(()=>{k=v}).catch(O=>{if(!(O instanceof B))throw O;_.aborted||i.warn(`resume: accepted results \
could not be recorded. ${O.advice}`)}).finally(()=>{E=!1}))}}}r(b3,"resumeOf");const y3=r((e,t)=>e.planned.job.needs.every(n=>t.jobs.get(n)?.phase==="ended"),"r\
esume_haveEnded"),w3=r(e=>[...e.jobs.values()].flatMap(({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0),"endedTasks");async function $3(e,t,n){
const s=new Map;for(const{planned:o,parts:i}of e.jobs.values()){const{bucket:a}=o.machine;for(const c of i){const u=await t.storage(oe(o.machine)),l=await ew(u,
{...c,bucket:a,job:o.job.id},n);s.set(a,[...s.get(a)??[],...l])}}return s}r($3,"acceptedBy");function k3(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];
return{attempt:Number(s),...!t.startsWith(`${n}-`)&&{run:n}}}r(k3,"originOf");function S3(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,
n.eventName,n.isFork,n.headSha],i=["GITHUB_SHA","GITHUB_REF","GITHUB_WORKFLOW"],a=[...t.jobs].map(([u,l])=>[u,wn(l).map(E3),l.combinations.map(({strategyId:f,matrix:d})=>[
f,nw(d)])]),c=[...o,...i.map(u=>s[u]??""),t.workflow.name,e.definitionText,nw(t.params),a,e.source?$c(e.source.archive):"",At(e.program.loader+e.program.archive),
no,Gn];return At(JSON.stringify(c)).slice(0,16)}r(S3,"resumeKey");const nw=r(e=>Se(e),"resume_key_jsonOf"),E3=r(e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:
n),"resume_key_machineText"),sw=r(e=>({say:e.info,notice:e.notice,warn:e.warning,group:e.group,debug:e.debug,isDebug:e.isDebug}),"runLog");async function _3(e){
const t={startedMs:e.clock.now(),nonce:(0,Ae.randomBytes)(3).toString("hex"),call:cd(Eo(v3(e),e),e)},n=await vD(e,t.startedMs);O3(n,e),Jc(n.warnings,e);const{inputs:s,
plan:o,whole:i}=n;if(!s||!o||!i)return ow(n,t,e);const a=dp(e.gitHub,s.prefix,t.nonce),c={inputs:s,plan:o,whole:i,prepared:n,identity:a,session:t};if(s.dryRun)return T3(
c,e);const u=ad(bo(s),t.call,e);u.authenticate(e.stop).catch(()=>{});try{const l=s.preflight?await M3(c,u,e):[],f=l.length===0?await A3(c,u,e):{ready:c,problems:l};
return f.problems.length===0||e.stop.aborted?await N3(f.ready,u,e):await ow({inputs:s,file:n.file,problems:f.problems},t,e)}finally{await u.close()}}r(_3,"run");
const v3=r(({runner:{inputs:e}})=>({workloadIdentityProvider:e.workload_identity_provider??"",serviceAccount:e.service_account??""}),"asGiven");function O3({inputs:e,
plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,...t?qe(t):[],e?.githubToken??"",...lu(o)];for(const a of new Set(i))s.mask(a)}r(O3,"maskSecrets");async function ow(e,t,n){
const s=await r3(e,n);return e.inputs&&await V8(e,e.inputs,t,n),s}r(ow,"refuse");async function T3({plan:e,inputs:t,identity:n,prepared:s,session:o},i){const a=s.
source!==void 0,c=await a3({plan:e,inputs:t,identity:n,hasSource:a},i);return await z8(e,t,o,i),c}r(T3,"showPlan");async function M3({plan:e,inputs:t},n,s){const o=Eo(
bo(t),s),i=await TI({plan:e,inputs:t,clients:n,principal:o,signal:s.stop});return Jc(i.warnings,s),i.problems}r(M3,"ask");async function A3(e,t,n){const{prepared:s,
whole:o,inputs:i}=e,{caller:a}=Eo(bo(i),n),c=await SI(o,{clients:t,caller:a},n.stop);if(!c||n.stop.aborted)return{ready:e,problems:[]};if("problem"in c)return{ready:e,
problems:[c.problem]};const u=await ND(s,c.files,n.environment);Jc(u.warnings,n);const{plan:l=e.plan,problems:f}=u;return n.runner.info(`matrix_glob: ${D(c.files.
length,"file")} found.`),{ready:{...e,plan:l,whole:u.whole??o,prepared:u},problems:f}}r(A3,"listFiles");async function N3(e,t,n){const{inputs:s,identity:o}=e,i=jE(
n.environment.RUNNER_TEMP||(0,et.tmpdir)()),a=x3(e,n),c=go(e.plan.leftOut);c&&n.runner.info(c),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(Zi(e.plan,s.prices));
const u=await I3(e,{clients:t,everything:a,texts:i},n),l=await j3(u,e,a);l&&r_(u.state,n.clock.now());const f=l?void 0:await u.artifacts.finish(u.state),[d]=a.buckets,
m=d?.name??"",h={identity:o,bucket:m,endedMs:n.clock.now(),broken:l??f},g=await z2(n.environment,e.prepared.source?.paths??[]),p=`gs://${m}/${o.folder}`,b=xS(L2(
u.state),u.state,{kept:s.artifactsUri,runUri:p}),y=Zk(b,{workspace:g});await $2(y,qe(u.plan));const w=j2(u.state,y,h);u.handover.ended(w.status);const $=await c3(
u,w,s,n);return await u.history.keep(w),i.close(),$}r(N3,"carryOut");function x3({inputs:e,plan:t,whole:n,prepared:s,identity:o},i){const a=Ex(t,o,e);if(!e.resume)
return a;const{environment:c,gitHub:u}=i,{definitionText:l,source:f}=s,d=S3({plan:n,definitionText:l,source:f,program:i.program(),gitHub:u,environment:c});return{
...a,resume:hp(o,d)}}r(x3,"handoverOf");async function I3(e,t,n){const{inputs:s,plan:o,identity:i,session:a}=e,{clients:c,everything:u}=t,{clock:l}=n,f=sw(n.runner),
d=new f3,m=YN(u,n.runner),h=UD(o,i,u.buckets[0]?.name??"",n.runner),g=await K8({plan:o,inputs:s,session:a,noted:m.checkRun},n),{resume:p}=u,{source:b}=e.prepared,
[y]=u.buckets;return{plan:o,identity:i,settings:L3(s),...b&&{sourceSha256:$c(b.archive)},program:n.program(),startedMs:a.startedMs,clock:l,clients:c,log:f,state:UE(
o,a.startedMs,t.texts.keep),reads:d,handover:m,outputs:h,report:g,lease:s.onRunnerLoss==="stop"?Tx(u,{clients:c,clock:l,log:f}):_x,resume:p?b3(u,p,{clients:c,clock:l,
log:f,reads:d}):p3,packages:X2({identity:i,clients:c,log:f}),history:s.history&&y?wx(gx(y,{plan:o,identity:i,clients:c}),{plan:o,identity:i,clock:l,log:f}):bx,logFiles:C3(
e,c,n),artifacts:wS(R3(s,n),{clients:c,clock:l,log:f,stop:n.stop}),logs:s.streamLogs?g2({clients:c,clock:l,log:f}):p2,stop:n.stop}}r(I3,"theRun");function C3({inputs:e,
plan:t},n,s){const{environment:o,clock:i,runner:a}=s;return e.logsDir===void 0?Rx:Lx({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...qe(
t),e.githubToken??"",...lu(o)].filter(Boolean),clients:n,clock:i,log:sw(a)})}r(C3,"logFilesIn");const R3=r((e,{environment:t})=>({uri:e.artifactsUri,...e.artifactsDir!==
void 0&&{folder:{workspace:t.GITHUB_WORKSPACE||process.cwd(),path:e.artifactsDir}}}),"run_targetsOf"),iw=r(e=>e===void 0?void 0:e*1e3,"milliseconds"),L3=r(e=>({
timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:iw(e.queueTimeoutSeconds),pollMs:iw(e.pollSeconds),skipDefaultLabels:e.machine.skipDefaultLabels,cost:{prices:e.prices,
maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}}),"run_settingsOf");async function j3(e,{prepared:t},n){const{clients:s,stop:o}=e;try{const i=s.
authenticate(o),[a]=n.buckets;a&&Promise.allSettled([s.storage(a),s.batch(a)]),await i,e.handover.accessible(),await LD(e,n,t),await RN(e);return}catch(i){if(!(i instanceof
B))throw i;return o.aborted&&as(e.state,{status:"CANCEL",signal:String(o.reason)}),i}}r(j3,"staged");async function P3(e){try{return await _3(e)}catch(t){const n=D3(
t),s=e.stop.aborted?"[]":ik(n);return e.runner.outputs({status:e.stop.aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&e.runner.debug(t.
stack??""),1}}r(P3,"main");function D3(e){return e instanceof B?e.advice:`gcp-batch-workflow failed with: ${ht(e)}`}r(D3,"lastLineOf");const U3={count:0,buckets:new Set};
function B3(e,t){return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(t.slice(e.length))}r(B3,"staysForLater");async function F3(e,t){const{handover:n,
clients:s,signal:o}=e,i=new Set;let a=0;try{const c=await W3(e);for(const u of new Map(n.buckets.map(l=>[l.name,l])).values()){const l=await s.storage(u),f=Ws(t,
n.runId),m=[...await K3(l,{bucket:u.name,name:f},o),...c.get(u.name)??[]],h=[...new Map(m.map(p=>[p.name,p])).values()];if(h.length===0)continue;const g=Qy({version:1,
runId:n.runId,isFinal:!0,entries:h});await l.replace({bucket:u.name,name:f,content:g,contentType:"application/json"},o),i.add(u.name),a+=h.length}}catch(c){if(!(c instanceof
B))throw c;e.warn(`resume: results could not be kept for a later run. ${c.advice}`)}return{count:a,buckets:i}}r(F3,"keepResults");async function W3(e){const{handover:t,
clients:n,signal:s}=e,o=new Map;for(const i of t.locations){const a=await n.batch(i),c=await a.list(i.name,Ke(t.runId),s);for(const{name:u}of c){const l=await a.
variables(u,s).catch(Yc),f=l&&G3(l,t);if(!f)continue;const d=await n.storage(f.at),m=await H3(d,f,s);o.set(f.bucket,[...o.get(f.bucket)??[],...m])}}return o}r(W3,
"resultsOfBatchJobs");function G3(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.exec(e[ju]??"")??[],i=n.find(l=>l.name===s),[a="",c]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.
exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||c===void 0)return;const u=e[Pu]??"";return{at:i,bucket:s,folder:t+a,job:decodeURIComponent(c),key:u}}r(G3,"\
kept_results_placeIn");async function H3(e,{bucket:t,folder:n,job:s,key:o},i){const a={bucket:t,name:`${n}job.json`},c=await e.describe(a,i).catch(Yc);if(!c||!lS(
o,c.metadata))return[];const{needs:u=""}=c.metadata;return ew(e,{bucket:t,resultsPrefix:`${n}results/`,key:o,job:s,needs:u},i)}r(H3,"resultsOfOne");async function K3(e,t,n){
const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:zc},n).catch(Yc);return(i&&Vc(new TextDecoder().decode(i))?.entries)??[]}r(K3,"notedByMain");function Yc(e){
if(!(e instanceof B&&e.httpStatus===404))throw e}r(Yc,"ignoringMissing");async function J3(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,-`${s.runId}\
/`.length);let a=0;for await(const c of e.list({bucket:t,prefix:n},o))for(const{name:u}of c){const l=await e.read({bucket:t,name:u,maxBytes:zc},o),f=Vc(new TextDecoder().
decode(l));if(!f||u!==Ws(n,f.runId))continue;const d=f.runId===s.runId;!d&&!f.isFinal||(d||(a+=await e.removeAll({bucket:t,prefix:`${i}${f.runId}/`},o)),a+=await e.
removeAll({bucket:t,prefix:u},o))}return a}r(J3,"forgetResults");const z3=22e4,V3=15e4,Y3=250,q3=2e3,qc=5e3,X3=[5e3,1e4];async function Z3(e){const{handover:t}=e,
n=[],s=new Set,o=r((f,d,m)=>{if(!(m instanceof B))throw m;n.push(d);const h=e.isKept?"ended":"deleted";e.warn(`${f} could not be ${h}: ${m.advice} Run: ${d}`)},
"failed"),{resume:i}=t,c=i!==void 0&&!e.isKept&&!rw(t)?await F3(e,i):U3,u=t.locations.map(async f=>{try{await Si(e,()=>e.isKept?nU(f,e):sU(f,s,e))}catch(d){o(`B\
atch jobs of ${f.name}`,eU(f,e),d)}});await Promise.all(u);let l=0;for(const f of e.isKept?[]:t.buckets)try{l+=await Q3(f,c,e)}catch(d){const m=`gs://${f.name}/${t.
folder}`;o(m,`gcloud storage rm --recursive ${m}`,d)}return{deletedBatchJobs:s.size,deletedObjects:l,keptResults:c.count,left:n}}r(Z3,"cleanup");async function Q3(e,t,n){
const{handover:s,signal:o}=n,{folder:i,resume:a}=s,c=await n.clients.storage(e),u=t.buckets.has(e.name),l={bucket:e.name,prefix:i,...u&&{keeps:r(h=>B3(i,h),"kee\
ps")}},f=await Si(n,()=>c.removeAll(l,o));if(a===void 0||u)return f;const d={bucket:e.name,resume:a,handover:s};if(rw(s))return f+await Si(n,()=>J3(c,d,o));const m={
bucket:e.name,prefix:Ws(a,s.runId)};return f+await Si(n,()=>c.removeAll(m,o))}r(Q3,"deleteObjects");const rw=r(({status:e,isPart:t})=>Xe(e)&&!t,"isComplete");function eU(e,{
handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`labels.${$t.run}=${Ke(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filte\
r='${i}' --format='value(name)'`} | xargs -n1 gcloud batch jobs ${n?"cancel":"delete"} --quiet`}r(eU,"commandFor");async function Si(e,t){for(const n of X3)try{
return await t()}catch(s){if(!(s instanceof B)||s.status===cw||e.signal.aborted)throw s;await e.clock.sleep(n,e.signal)}return t()}r(Si,"persistently");const aw=r(
(e,t,{handover:n})=>!Xe(n.status)&&tU(e,n).some(s=>!t.has(s)),"isLate"),tU=r(({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(`${e}/jobs/`)),"notedIn");async function nU(e,t){
const{handover:n,signal:s}=t,o=await t.clients.batch(e);for(let i=1;;i++){const a=await o.list(e.name,Ke(n.runId),s);if(await Promise.all(a.filter(({state:c})=>!Ze(
c)).map(({name:c})=>o.cancel(c,s))),i>1||!aw(e,new Set(a.map(({name:c})=>c)),t))return;await t.clock.sleep(qc,s)}}r(nU,"cancelJobs");const cw="NOT_GONE";async function sU(e,t,n){
const{handover:s,clock:o,signal:i}=n,a=await n.clients.batch(e),c=new Set,u=new Set,l=o.now(),f=r(async d=>{c.add(d),await a.remove(d,i)},"ask");for(let d=Y3;;d=
Math.min(2*d,q3)){const m=await a.list(e.name,Ke(s.runId),i),h=new Set(m.map(({name:p})=>p));for(const p of u)h.has(p)||t.add(p);for(const p of h)u.add(p);const g=m.
filter(({name:p,state:b})=>!c.has(p)&&b!=="DELETION_IN_PROGRESS");if(await Promise.all(g.map(({name:p})=>f(p))),m.length===0&&!(aw(e,u,n)&&o.now()-l<qc))return;
if(o.now()-l>V3||i.aborted)throw new B({service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:cw,message:`${m.length} Batch jobs \
were deleted but still exist.`});await o.sleep(m.length===0?qc:d,i)}}r(sU,"deleteJobs");async function oU(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,
left:i}=e,a=s+o+i.length===0;n.runner.info(a?"Nothing to clean up.":`Cleaned up: ${D(s,"Batch job")} and ${D(o,"object")} deleted.`),!a&&t&&await Fs(M8(e),n)}r(
oU,"publishCleanup");async function iU(e,{jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. \
If a branch requires it, run the job again.";t&&await Fs(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}r(iU,"publishOpenCheckRun");async function rU(e){const{runner:t}=e,n=t.state(Qm);if(!n)return;const s=XN(n);if(!s||!Sx(s,e.gitHub)){
t.warning("Nothing was cleaned up: the saved state of this step was not written by its main part.");return}const{access:o,cleanup:i}=s,a=i==="never"||i==="on_su\
ccess"&&!Xe(s.status),c=new AbortController,u=new AbortController;e.clock.sleep(z3,u.signal).then(()=>c.abort());try{const l=cd(Eo(o,e),e),f=q8(s,l,e,c.signal);
f.catch(()=>{});const d=ad(o,l,e),{clock:m}=e,{warning:h}=t,g=await Z3({handover:s,clients:d,clock:m,isKept:a,warn:h,signal:c.signal}),p=await f;await oU(g,s,e),
g.keptResults>0&&t.info(`Results are kept for a later run of the same commit: ${g.keptResults}, noted in ${s.resume}`),await d.close(),p!==void 0&&await iU(p,s,
e)}catch(l){t.warning(`Cleanup failed: ${l instanceof B?l.advice:ht(l)}`)}finally{u.abort()}}r(rU,"post");const aU=r(()=>JSON.parse((0,Pe.readFileSync)((0,J.join)(
import.meta.dirname,"task-program.json"),"utf8")),"taskProgram"),cU=r((e,t)=>new Promise(n=>{if(t?.aborted)return n();const s=r(()=>{clearTimeout(o),t?.removeEventListener(
"abort",s),n()},"wake"),o=setTimeout(s,e);t?.addEventListener("abort",s,{once:!0})}),"sleep"),uU={now:Date.now,sleep:cU},{env:Ei}=process,Gs=Yw(Ei),Xc=new AbortController;
for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{Xc.signal.aborted&&process.exit(1),Xc.abort(e)});function lU(){try{return JSON.parse((0,Pe.readFileSync)(Ei.
GITHUB_EVENT_PATH??"","utf8"))}catch{return}}r(lU,"eventPayload");const uw={runner:Gs,gitHub:Fw(Ei,lU()),environment:Ei,clock:uU,program:aU,stop:Xc.signal};function fU(){
process.removeAllListeners("warning"),process.on("warning",e=>Gs.debug(e.stack??e.message)),process.on("uncaughtException",e=>{Gs.fail(`gcp-batch-workflow faile\
d with: ${ht(e)}`),process.exit(1)})}r(fU,"guardLog");async function dU(e){fU(),Gs.isDebug&&Gs.debug(await qw());const t=e==="main"?await P3(uw):await rU(uw).then(
()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??0))))}r(dU,"entry_start");var hU=ou.n;export{hU as start};
