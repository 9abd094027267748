var gw=Object.defineProperty;var r=(e,t)=>gw(e,"name",{value:t,configurable:!0});import{createRequire as U}from"module";var eu={70298:(e=>{function t(T){return Array.isArray(T)?T:[T]}r(t,"makeArray");const n=void 0,s="",o=" ",i="\\",a=/[.*+?()[\]{}^$|\\/]/,
c="\uFEFF",u=/(?:[^\\]|^)\\$/,l=/^\/\*{2,}$/,f=/^\\!/,d=/^\\#/,m=/\r?\n/g,h="//",g=47,p=46,b="/";let y="node-ignore";typeof Symbol<"u"&&(y=Symbol.for("node-igno\
re"));const w=y,$=r((T,M,C)=>(Object.defineProperty(T,M,{value:C}),C),"define"),k=r(()=>!1,"RETURN_FALSE"),E={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},S="\\]^-[",v=r(
T=>S.indexOf(T)<0?T:i+T,"escapeMember"),_="(?!\\/)",O=r((T,M)=>{if(T)return`[^\\/${M}]`;const C=`[${M}]`;return new RegExp(C).test("/")?_+C:C},"classSource"),N=r(
(T,M)=>{const{length:C}=T;let I=M+1,Y=s;const X=T[I];(X==="!"||X==="^")&&(Y="^",I++);let re=s,F=s;for(;;){const Z=T[I];if(Z===n)return null;if(Z===i){const te=T[I+
1];if(te===n)return null;re+=v(te),F=te,I++}else if(Z==="-"&&F&&I+1<C&&T[I+1]!=="]"){I++;let te=T[I];te===i&&(te=T[I+=1]),F<=te&&(re+=`-${v(te)}`),F=s}else if(Z===
"["&&T[I+1]===":"){const te=I+2;let Ve=te;for(;Ve<C&&T[Ve]!=="]";)Ve++;if(Ve===C)return null;if(Ve>te&&T[Ve-1]===":"){const Qc=T.slice(te,Ve-1);if(!Object.prototype.
hasOwnProperty.call(E,Qc))return null;re+=E[Qc],F=s,I=Ve}else re+=v("["),F="[",I=te-2}else re+=v(Z),F=Z;if(I++,T[I]==="]")return{end:I,source:O(Y,re)}}},"scanBr\
acket"),A="[]",x="\0",L=new RegExp(`${x}(\\d+)${x}`,"g"),j="\uE000",V="\uE001",ie=r(T=>T===x||T===j||T===V,"isReserved"),Q=r(T=>{const M=[],C=r(re=>`${x}${M.push(
re)-1}${x}`,"hold"),{length:I}=T;let Y=s,X=0;for(;X<I;){const re=T[X];if(re===i){const F=T[X+1];F===n||F===b&&X+2===I?Y+=C(A):F==="*"||F==="["||F===o?Y+=T.slice(
X,X+2):Y+=C(a.test(F)?i+F:ie(F)?`[${F}]`:F),X+=2}else if(ie(re))Y+=C(`[${re}]`),X++;else if(re==="["){const F=N(T,X);F===null?(Y+=C(A),X=I):(Y+=C(F.source),X=F.
end+1)}else Y+=re,X++}return{source:Y,sources:M}},"extractBrackets"),ae=null,ce=/\/(?!$)/,W=[[/(\\+)( ?)/g,(T,M,C)=>C?M.slice(0,M.length-M.length%2)+o:M,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,
(T,M)=>`${M}**`,"*"],[/[\\$.|*+(){^]/g,T=>`\\${T}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",b],[/\//g,()=>"\\/",b],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?",
"*"],[ae,(T,M)=>!T||T[0]==="^"?T:(ce.test(M)?"^":"(?:^|\\/)")+T],[/\\\/\\\*\\\*(?=\\\/|$)/g,(T,M,C)=>M+6<C.length?C.slice(M+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[\
^\\/]+)*":`\\/${V}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(T,M,C)=>{const I=C.replace(/\\\*/g,"[^\\/]*");return M+I},"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(T,M,C)=>C===s?
M+j:T,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(T,M,C)=>`\\[${M}${C}`,"["],[ae,T=>{const M=T[T.length-1];return!M||
M===j||M===V?T:M===b?`${T}$`:`${T}(?=$|\\/$)`}]],_e=/(^|\\\/)?\uE000$/,ue="regex",ke="checkRegex",lt="_",jn=r((T,M)=>`${M?`${M}[^/]+`:"[^/]*"}(?=$|\\/$)`,"repla\
ceTrailingWildcard"),Le=/\uE001$/,Fs=r(()=>".+(?=$|\\/$)","replaceTrailingDoublestar"),Gs="[^\\/]*",tw=r((T,M)=>{let C=s;for(let I=M+1;I<T.length&&!T[I].wildcard;I++)
C+=T[I].single;return C},"separatorAfter"),nw=r(T=>{if(T.indexOf(Gs)<0)return T;const M=[],{length:C}=T;let I=0;for(;I<C;){const F=T[I];if(T.startsWith(Gs,I))M.
push({wildcard:!0}),I+=Gs.length;else if(F==="["){let Z=I+1;for(T[Z]==="^"&&Z++,T[Z]==="]"&&Z++;Z<C&&T[Z]!=="]";)Z+=T[Z]===i?2:1;Z++,M.push({single:T.slice(I,Z)}),
I=Z}else if(F===i)M.push({single:T.slice(I,I+2)}),I+=2;else if(F==="("){let Z=0,te=I;do T[te]===i?te++:T[te]==="("?Z++:T[te]===")"&&Z--,te++;while(te<C&&Z>0);"*\
+?".indexOf(T[te])>=0&&te++,M.push({boundary:T.slice(I,te)}),I=te}else F==="^"||F==="$"?(M.push({boundary:F}),I++):(M.push({single:F}),I++)}let Y=s,X=[];const re=r(
()=>{let F;X.forEach((Z,te)=>{Z.wildcard&&(F=te)}),X.forEach((Z,te)=>{if(!Z.wildcard){Y+=Z.single;return}Y+=te===F?Gs:`(?:(?!${tw(X,te)})[^\\/])*`}),X=[]},"flus\
h");return M.forEach(F=>{if(F.boundary===void 0){X.push(F);return}re(),Y+=F.boundary}),re(),Y},"pinWildcards"),Yc=r(T=>{l.test(T)&&(T="**");const{source:M,sources:C}=Q(
T),I=W.reduce((Y,[X,re,F])=>X===ae?re(Y,T):F!==n&&Y.indexOf(F)<0?Y:X.test(Y)?Y.replace(X,re.bind(T)):Y,M);return C.length?I.replace(L,(Y,X)=>C[X]):I},"makeRegex\
Prefix"),sw=r((T,M)=>{T[T.length-1]===b&&(M=Yc(T.slice(0,-1)));const C=M.slice(0,-1),I=M[M.length-1];return I===j?`${C}$`:I===V?`${C}.*$`:A},"checkSourceOf"),qc=r(
T=>{const M=T.indexOf(b);return M<0||M===T.length-1},"matchesBasename"),ow=r(T=>{const M=T.length-1,C=T.lastIndexOf(b,T[M]===b?M-1:M);return C<0?T:T.slice(C+1)},
"basenameOf"),iw=r(T=>{if(T.charCodeAt(0)===g||T.indexOf(h)>=0){const I=T.split(b).filter(Boolean);return I.pop(),I.length?I.join(b)+b:s}const M=T.length-1,C=T.
lastIndexOf(b,T.charCodeAt(M)===g?M-1:M);return C<0?s:T.slice(0,C+1)},"parentOf"),Ws=r(T=>typeof T=="string","isString"),rw=r(T=>T&&Ws(T)&&!u.test(T),"checkPatt\
ern"),aw=r(T=>T.split(m).filter(Boolean),"splitPattern");class cw{static{r(this,"IgnoreRule")}constructor(M,C,I,Y,X,re){this.pattern=M,this.mark=C,this.negative=
X,$(this,"body",I),$(this,"ignoreCase",Y),$(this,"regexPrefix",re)}get _basenameOnly(){return $(this,"_basenameOnly",qc(this.body))}get regex(){const M=lt+ue;return this[M]?
this[M]:this._make(ue,M)}get checkRegex(){const M=lt+ke;return this[M]?this[M]:this._make(ke,M)}_make(M,C){const I=nw(M===ue?this.regexPrefix.replace(_e,jn).replace(
Le,Fs):sw(this.body,this.regexPrefix)),Y=this.ignoreCase?new RegExp(I,"i"):new RegExp(I);return $(this,C,Y)}}const uw=r(T=>T==="\r"||T===`
`,"isLineEnd"),lw=r(T=>{let M=T.length;for(;M&&uw(T[M-1]);)M--;const C=M;for(;M&&T[M-1]===o;)M--;if(M===C)return T.slice(0,M);let I=0;for(;I<M&&T[M-I-1]===i;)I++;
return I%2?T.slice(0,M-1)+o:T.slice(0,M)},"trimEnd"),fw=r(({pattern:T,mark:M},C)=>{let I=T[0]===c?T.slice(1):T;if(I[0]==="#")return;let Y=!1;I[0]==="!"&&(Y=!0,I=
I.slice(1));const X=I[I.length-1];if((X===o||X==="\r"||X===`
`)&&(I=lw(I)),!I)return;I=I.replace(f,"!").replace(d,"#");const re=Yc(I);return new cw(T,M,I,C,Y,re)},"createRule");class dw{static{r(this,"RuleManager")}constructor(M){
this._ignoreCase=M,this._rules=[],this._basenameCount=0}_add(M){if(M&&M[w]){this._rules=this._rules.concat(M._rules._rules),this._basenameCount+=M._rules._basenameCount,
this._added=!0;return}Ws(M)&&(M={pattern:M});const C=rw(M.pattern)&&fw(M,this._ignoreCase);C&&(this._added=!0,this._rules.push(C),qc(C.body)&&this._basenameCount++)}add(M){
return this._added=!1,t(Ws(M)?aw(M):M).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(M){const C=this._literalRules||(this.
_literalRules=this._rules.filter(({body:F})=>F[F.length-(F[F.length-1]===b?2:1)]==="*"));let I=!1,Y=!1,X;for(let F=C.length-1;F>=0;F--){const Z=C[F];if(Z.checkRegex.
test(M)){I=!Z.negative,Y=Z.negative,X=Z.negative?n:Z;break}}const re={ignored:I,unignored:Y};return X&&(re.rule=X),re}test(M,C){const I=this._rules,{length:Y}=I,
X=this._basenameCount*2>=Y,re=X?ow(M):M;for(let F=Y-1;F>=0;F--){const Z=I[F];if(Z[C].test(X&&Z._basenameOnly?re:M)){const{negative:te}=Z,Ve={ignored:!te,unignored:te};
return te||(Ve.rule=Z),Ve}}return{ignored:!1,unignored:!1}}}const hw=r((T,M)=>{throw new M(T)},"throwError"),ft=r((T,M,C)=>Ws(T)?T?ft.isNotRelative(T)?C(`path s\
hould be a \`path.relative()\`d string, but got "${M}"`,RangeError):!0:C("path must not be empty",TypeError):C(`path must be a string, but got \`${M}\``,TypeError),
"checkPath"),Xc=r(T=>{const M=T.charCodeAt(0);if(M===g)return!0;if(M!==p)return!1;if(T.length===1)return!0;const C=T.charCodeAt(1);return C===g?!0:C!==p?!1:T.length===
2||T.charCodeAt(2)===g},"isNotRelative");ft.isNotRelative=Xc,ft.convert=T=>T;class mw{static{r(this,"Ignore")}constructor({ignorecase:M=!0,ignoreCase:C=M,allowRelativePaths:I=!1}={}){
$(this,w,!0),this._rules=new dw(C),this._strictPathCheck=!I,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(M){
return this._rules.add(M)&&this._initCache(),this}addPattern(M){return this.add(M)}_test(M,C){const I=M&&ft.convert(M);return ft(I,M,this._strictPathCheck?hw:k),
this._t(I,C)}checkIgnore(M){if(M.charCodeAt(M.length-1)!==g)return this.test(M);const C=this._t(M,this._testCache);if(C.ignored)return C;const I=this._rules.testLiteral(
M);return I.ignored||I.unignored?I:C}_t(M,C){if(M in C)return C[M];const I=iw(M),Y=I?this._t(I,C):n;return C[M]=Y&&Y.ignored?Y:this._rules.test(M,ue)}ignores(M){
return this._test(M,this._ignoreCache).ignored}createFilter(){return M=>!this.ignores(M)}filter(M){return t(M).filter(this.createFilter())}test(M){return this._test(
M,this._testCache)}}const Si=r(T=>new mw(T),"factory"),pw=r(T=>ft(T&&ft.convert(T),T,k),"isPathValid"),Zc=r(()=>{const T=r(C=>/^\\\\\?\\/.test(C)||/["<>|\u0000-\u001F]+/u.
test(C)?C:C.replace(/\\/g,"/"),"makePosix");ft.convert=T;const M=/^[a-z]:\//i;ft.isNotRelative=C=>M.test(C)||Xc(C)},"setupWindows");typeof process<"u"&&process.
platform==="win32"&&Zc(),e.exports=Si,Si.default=Si,e.exports.isPathValid=pw,$(e.exports,Symbol.for("setupWindows"),Zc)}),42260:(e=>{e.exports=U(import.meta.url)(
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
directives.tagName(y.source,_=>b(y,"TAG_RESOLVE_FAILED",_)):null;if(g.type==="block-seq"){const{anchor:_,newlineAfterProp:O}=p,N=_&&y?_.offset>y.offset?_:y:_??y;
N&&(!O||O.offset<N.offset)&&b(N,"MISSING_CHAR","Missing newline after block sequence props")}const $=g.type==="block-map"?"map":g.type==="block-seq"?"seq":g.start.
source==="{"?"map":"seq";if(!y||!w||w==="!"||w===i.YAMLMap.tagName&&$==="map"||w===a.YAMLSeq.tagName&&$==="seq")return f(m,h,g,b,w);let k=h.schema.tags.find(_=>_.
tag===w&&_.collection===$);if(!k){const _=h.schema.knownTags[w];if(_?.collection===$)h.schema.tags.push(Object.assign({},_,{default:!1})),k=_;else return _?b(y,
"BAD_COLLECTION_TYPE",`${_.tag} used for ${$} collection, but expects ${_.collection??"scalar"}`,!0):b(y,"TAG_RESOLVE_FAILED",`Unresolved tag: ${w}`,!0),f(m,h,g,
b,w)}const E=f(m,h,g,b,w,k),S=k.resolve?.(E,_=>b(y,"TAG_RESOLVE_FAILED",_),h.options)??E,v=s.isNode(S)?S:new o.Scalar(S);return v.range=E.range,v.tag=w,k?.format&&
(v.format=k.format),v}r(d,"composeCollection"),t.composeCollection=d}),23683:((e,t,n)=>{var s=n(3021),o=n(45937),i=n(17788),a=n(34631);function c(u,l,{offset:f,
start:d,value:m,end:h},g){const p=Object.assign({_directives:l},u),b=new s.Document(void 0,p),y={atKey:!1,atRoot:!0,directives:b.directives,options:b.options,schema:b.
schema},w=a.resolveProps(d,{indicator:"doc-start",next:m??h?.[0],offset:f,onError:g,parentIndent:0,startOnNewline:!0});w.found&&(b.directives.docStart=!0,m&&(m.
type==="block-map"||m.type==="block-seq")&&!w.hasNewline&&g(w.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),b.contents=
m?o.composeNode(y,m,w,g):o.composeEmptyNode(y,w.end,d,null,w,g);const $=b.contents.range[2],k=i.resolveEnd(h,$,!1,g);return k.comment&&(b.comment=k.comment),b.range=
[f,$,k.offset],b}r(c,"composeDoc"),t.composeDoc=c}),45937:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(57349),a=n(5413),c=n(17788),u=n(22599);const l={composeNode:f,
composeEmptyNode:d};function f(h,g,p,b){const y=h.atKey,{spaceBefore:w,comment:$,anchor:k,tag:E}=p;let S,v=!0;switch(g.type){case"alias":S=m(h,g,b),(k||E)&&b(g,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":S=a.composeScalar(
h,g,E,b),k&&(S.anchor=k.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{S=i.composeCollection(l,h,g,p,b),k&&(S.anchor=k.source.
substring(1))}catch(_){const O=_ instanceof Error?_.message:String(_);b(g,"RESOURCE_EXHAUSTION",O)}break;default:{const _=g.type==="error"?g.message:`Unsupporte\
d token (type: ${g.type})`;b(g,"UNEXPECTED_TOKEN",_),v=!1}}return S??(S=d(h,g.offset,void 0,null,p,b)),k&&S.anchor===""&&b(k,"BAD_ALIAS","Anchor cannot be an em\
pty string"),y&&h.options.stringKeys&&(!o.isScalar(S)||typeof S.value!="string"||S.tag&&S.tag!=="tag:yaml.org,2002:str")&&b(E??g,"NON_STRING_KEY","With stringKe\
ys, all keys must be strings"),w&&(S.spaceBefore=!0),$&&(g.type==="scalar"&&g.source===""?S.comment=$:S.commentBefore=$),h.options.keepSourceTokens&&v&&(S.srcToken=
g),S}r(f,"composeNode");function d(h,g,p,b,{spaceBefore:y,comment:w,anchor:$,tag:k,end:E},S){const v={type:"scalar",offset:u.emptyScalarPosition(g,p,b),indent:-1,
source:""},_=a.composeScalar(h,v,k,S);return $&&(_.anchor=$.source.substring(1),_.anchor===""&&S($,"BAD_ALIAS","Anchor cannot be an empty string")),y&&(_.spaceBefore=
!0),w&&(_.comment=w,_.range[2]=E),_}r(d,"composeEmptyNode");function m({options:h},{offset:g,source:p,end:b},y){const w=new s.Alias(p.substring(1));w.source===""&&
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
key:v,sep:_,value:O}=E,N=i.resolveProps(S,{indicator:"explicit-key-ind",next:v??_?.[0],offset:$,onError:p,parentIndent:g.indent,startOnNewline:!0}),A=!N.found;if(A){
if(v&&(v.type==="block-seq"?p($,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in v&&v.indent!==g.indent&&p($,"BAD_I\
NDENT",l)),!N.anchor&&!N.tag&&!_){k=N.end,N.comment&&(w.comment?w.comment+=`
`+N.comment:w.comment=N.comment);continue}(N.newlineAfterProp||a.containsNewline(v))&&p(v??S[S.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else N.found?.indent!==g.indent&&p($,"BAD_INDENT",l);h.atKey=!0;const x=N.end,L=v?d(h,v,N,p):m(h,x,S,null,N,p);h.schema.compat&&c.flowIndentCheck(
g.indent,v,p),h.atKey=!1,u.mapIncludes(h,w.items,L)&&p(x,"DUPLICATE_KEY","Map keys must be unique");const j=i.resolveProps(_??[],{indicator:"map-value-ind",next:O,
offset:L.range[2],onError:p,parentIndent:g.indent,startOnNewline:!v||v.type==="block-scalar"});if($=j.end,j.found){A&&(O?.type==="block-map"&&!j.hasNewline&&p($,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),h.options.strict&&N.start<j.found.offset-1024&&p(L.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const V=O?d(h,O,j,p):m(h,$,_,null,j,p);h.schema.compat&&c.flowIndentCheck(
g.indent,O,p),$=V.range[2];const ie=new s.Pair(L,V);h.options.keepSourceTokens&&(ie.srcToken=E),w.items.push(ie)}else{A&&p(L.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),j.comment&&(L.comment?L.comment+=`
`+j.comment:L.comment=j.comment);const V=new s.Pair(L);h.options.keepSourceTokens&&(V.srcToken=E),w.items.push(V)}}return k&&k<$&&p(k,"IMPOSSIBLE","Map comment \
with trailing content"),w.range=[g.offset,$,k??$],w}r(f,"resolveBlockMap"),t.resolveBlockMap=f}),48913:((e,t,n)=>{var s=n(63301);function o(c,u,l){const f=u.offset,
d=i(u,c.options.strict,l);if(!d)return{value:"",type:null,comment:"",range:[f,f,f]};const m=d.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,h=u.source?
a(u.source):[];let g=h.length;for(let S=h.length-1;S>=0;--S){const v=h[S][1];if(v===""||v==="\r")g=S;else break}if(g===0){const S=d.chomp==="+"&&h.length>0?`
`.repeat(Math.max(1,h.length-1)):"";let v=f+d.length;return u.source&&(v+=u.source.length),{value:S,type:m,comment:d.comment,range:[f,v,v]}}let p=u.indent+d.indent,
b=u.offset+d.length,y=0;for(let S=0;S<g;++S){const[v,_]=h[S];if(_===""||_==="\r")d.indent===0&&v.length>p&&(p=v.length);else{v.length<p&&l(b+v.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(p=v.length),y=S,p===0&&!c.atRoot&&l(b,"BA\
D_INDENT","Block scalar values in collections must be indented");break}b+=v.length+_.length+1}for(let S=h.length-1;S>=g;--S)h[S][0].length>p&&(g=S+1);let w="",$="",
k=!1;for(let S=0;S<y;++S)w+=h[S][0].slice(p)+`
`;for(let S=y;S<g;++S){let[v,_]=h[S];b+=v.length+_.length+1;const O=_[_.length-1]==="\r";if(O&&(_=_.slice(0,-1)),_&&v.length<p){const A=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;l(b-_.length-(O?2:1),"BAD_INDENT",A),v=""}m===s.Scalar.BLOCK_LITERAL?
(w+=$+v.slice(p)+_,$=`
`):v.length>p||_[0]==="	"?($===" "?$=`
`:!k&&$===`
`&&($=`

`),w+=$+v.slice(p)+_,$=`
`,k=!0):_===""?$===`
`?w+=`
`:$=`
`:(w+=$+_,$=" ",k=!1)}switch(d.chomp){case"-":break;case"+":for(let S=g;S<h.length;++S)w+=`
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
const k=y.start.source==="{",E=k?"flow map":"flow sequence",S=$?.nodeClass??(k?i.YAMLMap:a.YAMLSeq),v=new S(b.schema);v.flow=!0;const _=b.atRoot;_&&(b.atRoot=!1),
b.atKey&&(b.atKey=!1);let O=y.offset+y.start.source.length;for(let j=0;j<y.items.length;++j){const V=y.items[j],{start:ie,key:Q,sep:ae,value:ce}=V,W=u.resolveProps(
ie,{flow:E,indicator:"explicit-key-ind",next:Q??ae?.[0],offset:O,onError:w,parentIndent:y.indent,startOnNewline:!1});if(!W.found){if(!W.anchor&&!W.tag&&!ae&&!ce){
j===0&&W.comma?w(W.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`):j<y.items.length-1&&w(W.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${E}`),W.comment&&
(v.comment?v.comment+=`
`+W.comment:v.comment=W.comment),O=W.end;continue}!k&&b.options.strict&&l.containsNewline(Q)&&w(Q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs\
 need to be on a single line")}if(j===0)W.comma&&w(W.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`);else if(W.comma||w(W.start,"MISSING_CHAR",`Missing , betwe\
en ${E} items`),W.comment){let _e="";e:for(const ue of ie)switch(ue.type){case"comma":case"space":break;case"comment":_e=ue.source.substring(1);break e;default:
break e}if(_e){let ue=v.items[v.items.length-1];s.isPair(ue)&&(ue=ue.value??ue.key),ue.comment?ue.comment+=`
`+_e:ue.comment=_e,W.comment=W.comment.substring(_e.length+1)}}if(!k&&!ae&&!W.found){const _e=ce?g(b,ce,W,w):p(b,W.end,ae,null,W,w);v.items.push(_e),O=_e.range[2],
m(ce)&&w(_e.range,"BLOCK_IN_FLOW",d)}else{b.atKey=!0;const _e=W.end,ue=Q?g(b,Q,W,w):p(b,_e,ie,null,W,w);m(Q)&&w(ue.range,"BLOCK_IN_FLOW",d),b.atKey=!1;const ke=u.
resolveProps(ae??[],{flow:E,indicator:"map-value-ind",next:ce,offset:ue.range[2],onError:w,parentIndent:y.indent,startOnNewline:!1});if(ke.found){if(!k&&!W.found&&
b.options.strict){if(ae)for(const Le of ae){if(Le===ke.found)break;if(Le.type==="newline"){w(Le,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}W.start<ke.found.offset-1024&&w(ke.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else ce&&("source"in ce&&ce.source?.[0]===":"?w(ce,"MISSING_CHAR",`Missing space after : in ${E}`):w(ke.start,"MISSING_CHAR",
`Missing , or : between ${E} items`));const lt=ce?g(b,ce,ke,w):ke.found?p(b,ke.end,ae,null,ke,w):null;lt?m(ce)&&w(lt.range,"BLOCK_IN_FLOW",d):ke.comment&&(ue.comment?
ue.comment+=`
`+ke.comment:ue.comment=ke.comment);const jn=new o.Pair(ue,lt);if(b.options.keepSourceTokens&&(jn.srcToken=V),k){const Le=v;f.mapIncludes(b,Le.items,ue)&&w(_e,"\
DUPLICATE_KEY","Map keys must be unique"),Le.items.push(jn)}else{const Le=new i.YAMLMap(b.schema);Le.flow=!0,Le.items.push(jn);const Fs=(lt??ue).range;Le.range=
[ue.range[0],Fs[1],Fs[2]],v.items.push(Le)}O=lt?lt.range[2]:ke.end}}const N=k?"}":"]",[A,...x]=y.end;let L=O;if(A?.source===N)L=A.offset+A.source.length;else{const j=E[0].
toUpperCase()+E.substring(1),V=_?`${j} must end with a ${N}`:`${j} in block collection must be sufficiently indented and end with a ${N}`;w(O,_?"MISSING_CHAR":"\
BAD_INDENT",V),A&&A.source.length!==1&&x.unshift(A)}if(x.length>0){const j=c.resolveEnd(x,L,b.options.strict,w);j.comment&&(v.comment?v.comment+=`
`+j.comment:v.comment=j.comment),v.range=[y.offset,L,j.offset]}else v.range=[y.offset,L,L];return v}r(h,"resolveFlowCollection"),t.resolveFlowCollection=h}),76842:((e,t,n)=>{
var s=n(63301),o=n(17788);function i(h,g,p){const{offset:b,type:y,source:w,end:$}=h;let k,E;const S=r((O,N,A)=>p(b+O,N,A),"_onError");switch(y){case"scalar":k=s.
Scalar.PLAIN,E=a(w,S);break;case"single-quoted-scalar":k=s.Scalar.QUOTE_SINGLE,E=c(w,S);break;case"double-quoted-scalar":k=s.Scalar.QUOTE_DOUBLE,E=l(w,S);break;default:
return p(h,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${y}`),{value:"",type:null,comment:"",range:[b,b+w.length,b+w.length]}}const v=b+w.length,
_=o.resolveEnd($,v,g,p);return{value:E,type:k,comment:_.comment,range:[b,v,_.offset]}}r(i,"resolveFlowScalar");function a(h,g){let p="";switch(h[0]){case"	":p="\
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
let d=!1,m=f,h=f,g="",p="",b=!1,y=!1,w=null,$=null,k=null,E=null,S=null,v=null,_=null;for(const A of s)switch(y&&(A.type!=="space"&&A.type!=="newline"&&A.type!==
"comma"&&u(A.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),w&&(m&&A.type!=="comment"&&A.type!=="newline"&&
u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),w=null),A.type){case"space":!o&&(i!=="doc-start"||a?.type!=="flow-collection")&&A.source.includes("	")&&
(w=A),h=!0;break;case"comment":{h||u(A,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const x=A.source.substring(1)||"\
 ";g?g+=p+x:g=x,p="",m=!1;break}case"newline":m?g?g+=A.source:(!v||i!=="seq-item-ind")&&(d=!0):p+=A.source,m=!0,b=!0,($||k)&&(E=A),h=!0;break;case"anchor":$&&u(
A,"MULTIPLE_ANCHORS","A node can have at most one anchor"),A.source.endsWith(":")&&u(A.offset+A.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
$=A,_??(_=A.offset),m=!1,h=!1,y=!0;break;case"tag":{k&&u(A,"MULTIPLE_TAGS","A node can have at most one tag"),k=A,_??(_=A.offset),m=!1,h=!1,y=!0;break}case i:($||
k)&&u(A,"BAD_PROP_ORDER",`Anchors and tags must be after the ${A.source} indicator`),v&&u(A,"UNEXPECTED_TOKEN",`Unexpected ${A.source} in ${o??"collection"}`),v=
A,m=i==="seq-item-ind"||i==="explicit-key-ind",h=!1;break;case"comma":if(o){S&&u(A,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),S=A,m=!1,h=!1;break}default:u(A,"U\
NEXPECTED_TOKEN",`Unexpected ${A.type} token`),m=!1,h=!1}const O=s[s.length-1],N=O?O.offset+O.source.length:c;return y&&a&&a.type!=="space"&&a.type!=="newline"&&
a.type!=="comma"&&(a.type!=="scalar"||a.source!=="")&&u(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(m&&
w.indent<=l||a?.type==="block-map"||a?.type==="block-seq")&&u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,found:v,spaceBefore:d,comment:g,
hasNewline:b,anchor:$,tag:k,newlineAfterProp:E,end:N,start:_??N}}r(n,"resolveProps"),t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"\
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
0&&(w=w.concat(Q)),k=w}else $===void 0&&w&&($=w,w=void 0);const{aliasDuplicateObjects:E,anchorPrefix:S,flow:v,keepUndefined:_,onTagObj:O,tag:N}=$??{},{onAnchor:A,
setAnchors:x,sourceObjects:L}=f.createNodeAnchors(this,S||"a"),j={aliasDuplicateObjects:E??!0,keepUndefined:_??!1,onAnchor:A,onTagObj:O,replacer:k,schema:this.schema,
sourceObjects:L},V=m.createNode(y,N,j);return v&&i.isCollection(V)&&(V.flow=!0),x(),V}createPair(y,w,$={}){const k=this.createNode(y,null,$),E=this.createNode(w,
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
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:y,jsonArg:w,mapAsMap:$,maxAliasCount:k,onAnchor:E,reviver:S}={}){const v={anchors:new Map,
doc:this,keep:!y,mapAsMap:$===!0,mapKeyWarned:!1,maxAliasCount:typeof k=="number"?k:100},_=c.toJS(this.contents,w??"",v);if(typeof E=="function")for(const{count:O,
res:N}of v.anchors.values())E(N,O);return typeof S=="function"?d.applyReviver(S,{"":_},"",_):_}toJSON(y,w){return this.toJS({json:!0,jsonArg:y,mapAsMap:!1,onAnchor:w})}toString(y={}){
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
`),v=k.substring(0,S),_=k.substring(S+1)+`
`,O=[{type:"block-scalar-header",offset:w,indent:b,source:v}];return d(O,E)||O.push({type:"newline",offset:-1,indent:b,source:`
`}),{type:"block-scalar",offset:w,indent:b,props:O,source:_}}case'"':return{type:"double-quoted-scalar",offset:w,indent:b,source:k,end:E};case"'":return{type:"s\
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
ag:yaml.org,2002:timestamp":w.timestamp};function S(v,_,O){const N=$.get(_);if(N&&!v)return O&&!N.includes(h.merge)?N.concat(h.merge):N.slice();let A=N;if(!A)if(Array.
isArray(v))A=[];else{const x=Array.from($.keys()).filter(L=>L!=="yaml11").map(L=>JSON.stringify(L)).join(", ");throw new Error(`Unknown schema "${_}"; use one o\
f ${x} or define customTags array`)}if(Array.isArray(v))for(const x of v)A=A.concat(x);else typeof v=="function"&&(A=v(A.slice()));return O&&(A=A.concat(h.merge)),
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
p)return c;const b=[],y={};let w=d-u.length;typeof f=="number"&&(f>d-Math.max(2,m)?b.push(0):w=d-f);let $,k,E=!1,S=-1,v=-1,_=-1;l===s&&(S=a(c,S,u.length),S!==-1&&
(w=S+p));for(let N;N=c[S+=1];){if(l===o&&N==="\\"){switch(v=S,c[S+1]){case"x":S+=3;break;case"u":S+=5;break;case"U":S+=9;break;default:S+=1}_=S}if(N===`
`)l===s&&(S=a(c,S,u.length)),w=S+u.length+p,$=void 0;else{if(N===" "&&k&&k!==" "&&k!==`
`&&k!=="	"){const A=c[S+1];A&&A!==" "&&A!==`
`&&A!=="	"&&($=S)}if(S>=w)if($)b.push($),w=$+p,$=void 0;else if(l===o){for(;k===" "||k==="	";)k=N,N=c[S+=1],E=!0;const A=S>_+1?S-2:v-1;if(y[A])return c;b.push(A),
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
options:{commentString:$}}=m,k=Object.assign({},m,{indent:p,type:null});let E=!1;const S=[];for(let _=0;_<d.length;++_){const O=d[_];let N=null;if(s.isNode(O))!E&&
O.spaceBefore&&S.push(""),l(m,S,O.commentBefore,E),O.comment&&(N=O.comment);else if(s.isPair(O)){const x=s.isNode(O.key)?O.key:null;x&&(!E&&x.spaceBefore&&S.push(
""),l(m,S,x.commentBefore,E))}E=!1;let A=o.stringify(O,k,()=>N=null,()=>E=!0);N&&(A+=i.lineComment(A,p,$(N))),E&&N&&(E=!1),S.push(h+A)}let v;if(S.length===0)v=g.
start+g.end;else{v=S[0];for(let _=1;_<S.length;++_){const O=S[_];v+=O?`
${w}${O}`:`
`}}return f?(v+=`
`+i.indentComment($(f),w),y&&y()):E&&b&&b(),v}r(c,"stringifyBlockCollection");function u({items:f},d,{flowChars:m,itemIndent:h}){const{indent:g,indentStep:p,flowCollectionPadding:b,
options:{commentString:y}}=d;h+=p;const w=Object.assign({},d,{indent:h,inFlow:!0,type:null});let $=!1,k=0;const E=[];for(let _=0;_<f.length;++_){const O=f[_];let N=null;
if(s.isNode(O))O.spaceBefore&&E.push(""),l(d,E,O.commentBefore,!1),O.comment&&(N=O.comment);else if(s.isPair(O)){const x=s.isNode(O.key)?O.key:null;x&&(x.spaceBefore&&
E.push(""),l(d,E,x.commentBefore,!1),x.comment&&($=!0));const L=s.isNode(O.value)?O.value:null;L?(L.comment&&(N=L.comment),L.commentBefore&&($=!0)):O.value==null&&
x?.comment&&(N=x.comment)}N&&($=!0);let A=o.stringify(O,w,()=>N=null);$||($=E.length>k||A.includes(`
`)),_<f.length-1?A+=",":d.options.trailingComma&&(d.options.lineWidth>0&&($||($=E.reduce((x,L)=>x+L.length+2,2)+(A.length+2)>d.options.lineWidth)),$&&(A+=",")),
N&&(A+=i.lineComment(A,h,y(N))),E.push(A),k=E.length}const{start:S,end:v}=m;if(E.length===0)return S+v;if(!$){const _=E.reduce((O,N)=>O+N.length+2,2);$=d.options.
lineWidth>0&&_>d.options.lineWidth}if($){let _=S;for(const O of E)_+=O?`
${p}${g}${O}`:`
`;return`${_}
${g}${v}`}else return`${S}${b}${E.join(" ")}${b}${v}`}r(u,"stringifyFlowCollection");function l({indent:f,options:{commentString:d}},m,h,g){if(h&&g&&(h=h.replace(
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
"object"));f=Object.assign({},f,{allNullValues:!1,implicitKey:!E&&($||!h),indent:p+b});let S=!1,v=!1,_=i.stringify(u,f,()=>S=!0,()=>v=!0);if(!E&&!f.inFlow&&_.length>
1024){if($)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");E=!0}if(f.inFlow){if(h||l==null)return S&&d&&d(),_===
""?"?":E?`? ${_}`:_}else if(h&&!$||l==null&&E)return _=`? ${_}`,k&&!S?_+=a.lineComment(_,f.indent,y(k)):v&&m&&m(),_;S&&(k=null),E?(k&&(_+=a.lineComment(_,f.indent,
y(k))),_=`? ${_}
${p}:`):(_=`${_}:`,k&&(_+=a.lineComment(_,f.indent,y(k))));let O,N,A;s.isNode(l)?(O=!!l.spaceBefore,N=l.commentBefore,A=l.comment):(O=!1,N=null,A=null,l&&typeof l==
"object"&&(l=g.createNode(l))),f.implicitKey=!1,!E&&!k&&s.isScalar(l)&&(f.indentAtStart=_.length+1),v=!1,!w&&b.length>=2&&!f.inFlow&&!E&&s.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(f.indent=f.indent.substring(2));let x=!1;const L=i.stringify(l,f,()=>x=!0,()=>v=!0);let j=" ";if(k||O||N){if(j=O?`
`:"",N){const V=y(N);j+=`
${a.indentComment(V,f.indent)}`}L===""&&!f.inFlow?j===`
`&&A&&(j=`

`):j+=`
${f.indent}`}else if(!E&&s.isCollection(l)){const V=L[0],ie=L.indexOf(`
`),Q=ie!==-1,ae=f.inFlow??l.flow??l.items.length===0;if(Q||!ae){let ce=!1;if(Q&&(V==="&"||V==="!")){let W=L.indexOf(" ");V==="&"&&W!==-1&&W<ie&&L[W+1]==="!"&&(W=
L.indexOf(" ",W+1)),(W===-1||ie<W)&&(ce=!0)}ce||(j=`
${f.indent}`)}}else(L===""||L[0]===`
`)&&(j="");return _+=j+L,f.inFlow?x&&d&&d():A&&!x?_+=a.lineComment(_,f.indent,y(A)):v&&m&&m(),_}r(c,"stringifyPair"),t.stringifyPair=c}),83069:((e,t,n)=>{var s=n(
63301),o=n(34475);const i=r((p,b)=>({indentAtStart:b?p.indent.length:p.indentAtStart,lineWidth:p.options.lineWidth,minContentWidth:p.options.minContentWidth}),"\
getFoldOptions"),a=r(p=>/^(%|---|\.\.\.)/m.test(p),"containsDocumentMarker");function c(p,b,y){if(!b||b<0)return!1;const w=b-y,$=p.length;if($<=w)return!1;for(let k=0,
E=0;k<$;++k)if(p[k]===`
`){if(k-E>w)return!0;if(E=k+1,$-E<=w)return!1}return!0}r(c,"lineLengthOverLimit");function u(p,b){const y=JSON.stringify(p);if(b.options.doubleQuotedAsJSON)return y;
const{implicitKey:w}=b,$=b.options.doubleQuotedMinMultiLineLength,k=b.indent||(a(p)?"  ":"");let E="",S=0;for(let v=0,_=y[v];_;_=y[++v])if(_===" "&&y[v+1]==="\\"&&
y[v+2]==="n"&&(E+=y.slice(S,v)+"\\ ",v+=1,S=v,_="\\"),_==="\\")switch(y[v+1]){case"u":{E+=y.slice(S,v);const O=y.substr(v+2,4);switch(O){case"0000":E+="\\0";break;case"\
0007":E+="\\a";break;case"000b":E+="\\v";break;case"001b":E+="\\e";break;case"0085":E+="\\N";break;case"00a0":E+="\\_";break;case"2028":E+="\\L";break;case"2029":
E+="\\P";break;default:O.substr(0,2)==="00"?E+="\\x"+O.substr(2):E+=y.substr(v,6)}v+=5,S=v+1}break;case"n":if(w||y[v+2]==='"'||y.length<$)v+=1;else{for(E+=y.slice(
S,v)+`

`;y[v+2]==="\\"&&y[v+3]==="n"&&y[v+4]!=='"';)E+=`
`,v+=2;E+=k,y[v+2]===" "&&(E+="\\"),v+=1,S=v+1}break;default:v+=1}return E=S?E+y.slice(S):y,w?E:o.foldFlowLines(E,k,o.FOLD_QUOTED,i(b,!1))}r(u,"doubleQuotedStri\
ng");function l(p,b){if(b.options.singleQuote===!1||b.implicitKey&&p.includes(`
`)||/[ \t]\n|\n[ \t]/.test(p))return u(p,b);const y=b.indent||(a(p)?"  ":""),w="'"+p.replace(/'/g,"''").replace(/\n+/g,`$&
${y}`)+"'";return b.implicitKey?w:o.foldFlowLines(w,y,o.FOLD_FLOW,i(b,!1))}r(l,"singleQuotedString");function f(p,b){const{singleQuote:y}=b.options;let w;if(y===
!1)w=u;else{const $=p.includes('"'),k=p.includes("'");$&&!k?w=l:k&&!$?w=u:w=y?l:u}return w(p,b)}r(f,"quotedString");let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function m({comment:p,type:b,value:y},w,$,k){const{blockQuote:E,commentString:S,lineWidth:v}=w.options;if(!E||/\n[\t ]+$/.test(
y))return f(y,w);const _=w.indent||(w.forceBlockIndent||a(y)?"  ":""),O=E==="literal"?!0:E==="folded"||b===s.Scalar.BLOCK_FOLDED?!1:b===s.Scalar.BLOCK_LITERAL?!0:
!c(y,v,_.length);if(!y)return O?`|
`:`>
`;let N,A;for(A=y.length;A>0;--A){const W=y[A-1];if(W!==`
`&&W!=="	"&&W!==" ")break}let x=y.substring(A);const L=x.indexOf(`
`);L===-1?N="-":y===x||L!==x.length-1?(N="+",k&&k()):N="",x&&(y=y.slice(0,-x.length),x[x.length-1]===`
`&&(x=x.slice(0,-1)),x=x.replace(d,`$&${_}`));let j=!1,V,ie=-1;for(V=0;V<y.length;++V){const W=y[V];if(W===" ")j=!0;else if(W===`
`)ie=V;else break}let Q=y.substring(0,ie<V?ie+1:V);Q&&(y=y.substring(Q.length),Q=Q.replace(/\n+/g,`$&${_}`));let ce=(j?_?"2":"1":"")+N;if(p&&(ce+=" "+S(p.replace(
/ ?[\r\n]+/g," ")),$&&$()),!O){const W=y.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${_}`);let _e=!1;const ue=i(w,!0);E!=="folded"&&b!==s.Scalar.BLOCK_FOLDED&&
(ue.onOverflow=()=>{_e=!0});const ke=o.foldFlowLines(`${Q}${W}${x}`,_,o.FOLD_BLOCK,ue);if(!_e)return`>${ce}
${_}${ke}`}return y=y.replace(/\n+/g,`$&${_}`),`|${ce}
${_}${Q}${y}${x}`}r(m,"blockString");function h(p,b,y,w){const{type:$,value:k}=p,{actualString:E,implicitKey:S,indent:v,indentStep:_,inFlow:O}=b;if(S&&k.includes(
`
`)||O&&/[[\]{},]/.test(k))return f(k,b);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(k))return S||O||!k.includes(
`
`)?f(k,b):m(p,b,y,w);if(!S&&!O&&$!==s.Scalar.PLAIN&&k.includes(`
`))return m(p,b,y,w);if(a(k)){if(v==="")return b.forceBlockIndent=!0,m(p,b,y,w);if(S&&v===_)return f(k,b)}const N=k.replace(/\n+/g,`$&
${v}`);if(E){const A=r(j=>j.default&&j.tag!=="tag:yaml.org,2002:str"&&j.test?.test(N),"test"),{compat:x,tags:L}=b.doc.schema;if(L.some(A)||x?.some(A))return f(k,
b)}return S?N:o.foldFlowLines(N,v,o.FOLD_FLOW,i(b,!1))}r(h,"plainString");function g(p,b,y,w){const{implicitKey:$,inFlow:k}=b,E=typeof p.value=="string"?p:Object.
assign({},p,{value:String(p.value)});let{type:S}=p;S!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(E.value)&&(S=s.Scalar.QUOTE_DOUBLE);
const v=r(O=>{switch(O){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return $||k?f(E.value,b):m(E,b,y,w);case s.Scalar.QUOTE_DOUBLE:return u(E.value,b);case s.
Scalar.QUOTE_SINGLE:return l(E.value,b);case s.Scalar.PLAIN:return h(E,b,y,w);default:return null}},"_stringify");let _=v(S);if(_===null){const{defaultKeyType:O,
defaultStringType:N}=b.options,A=$&&O||N;if(_=v(A),_===null)throw new Error(`Unsupported default string type ${A}`)}return _}r(g,"stringifyString"),t.stringifyString=
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
b;else{const w=s.isAlias(y)?"alias":"scalar";throw new Error(`Cannot replace node with ${w} parent`)}}r(h,"replaceNode"),t.visit=c,t.visitAsync=l})},Ei={};function P(e){
var t=Ei[e];if(t!==void 0)return t.exports;var n=Ei[e]={id:e,loaded:!1,exports:{}},s=!0;try{eu[e].call(n.exports,n,n.exports,P),s=!1}finally{s&&delete Ei[e]}return n.
loaded=!0,n.exports}r(P,"__nccwpck_require__"),P.m=eu,typeof P<"u"&&(P.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;P.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n==
"object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="function"))return n;var o=Object.create(null);P.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var a=s&2&&
n;typeof a=="object"&&!~t.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(c=>i[c]=()=>n[c]);return i.default=()=>n,P.d(o,i),o}})(),P.d=(e,t)=>{for(var n in t)
P.o(t,n)&&!P.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},P.f={},P.e=e=>Promise.all(Object.keys(P.f).reduce((t,n)=>(P.f[n](e,t),t),[])),P.u=e=>""+
e+".index.js",P.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),P.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(e,"__esModule",{value:!0})},P.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=r(n=>{var{ids:s,modules:o,
runtime:i}=n,a,c,u=0;for(a in o)P.o(o,a)&&(P.m[a]=o[a]);for(i&&i(P);u<s.length;u++)c=s[u],P.o(e,c)&&e[c]&&e[c][0](),e[s[u]]=0},"installChunk");P.f.j=(n,s)=>{var o=P.
o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+P.u(n)).then(t,a=>{throw e[n]!==0&&(e[n]=void 0),a}),i=Promise.race([i,new Promise(a=>o=e[n]=
[a])]);s.push(o[1]=i)}}})();var tu={};P.d(tu,{n:r(()=>V3,"n")});const Hs=U(import.meta.url)("node:v8");globalThis.__dirname=import.meta.dirname,(0,Hs.setFlagsFromString)(
"--semi-space-growth-factor=1");const bw="CLOUDSDK_API_ENDPOINT_OVERRIDES_",yw="CLOUDSDK_AUTH_TOKEN_HOST",vi="https://oauth2.googleapis.com/token",ww=new Set(["\
localhost","127.0.0.1","[::1]"]);function nu(e,t){const n=r(o=>s(`${bw}${o.toUpperCase()}`,`https://${o}.${t}`),"endpoint"),s=r((o,i)=>{const a=e[o]?.trim();if(!a)
return i;const c=URL.parse(a);if(!c||!/^https?:$/.test(c.protocol))throw new Error(`$${o} is not a URL: "${a}"`);if(c.protocol==="http:"&&!ww.has(c.hostname))throw new Error(
`$${o} must be https, because tokens are sent there: "${a}"`);return a.replace(/\/+$/,"")},"replaced");return{batch:n("batch"),storage:n("storage"),logging:n("l\
ogging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(yw,vi),cloudresourcemanager:n("cloudresourcemanager"),iam:n("iam")}}r(nu,"endpointsOf");var Et=P(
77030);function su(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,$w(s)]);return{bypasses:r((s,o)=>{const i=Pn(s);return n.some(([,a])=>a?.
matches(i,o))},"bypasses"),invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}r(su,"readNoProxy");const Pn=r(e=>e.toLowerCase().replace(
/^\[(.*)\]$/,"$1").replace(/\.$/,""),"bareHost");function $w(e){if(e==="*")return{matches:r(()=>!0,"matches")};if(e.includes("/")&&!e.includes("://"))return Sw(
e);const{host:t,port:n}=Ew(e.replace(/^[a-z]+:\/\//,"").replace(/\/.*$/,"")),s=r(c=>n===void 0||n===c,"isPort");if(n!==void 0&&!(n>0&&n<65536))return;if((0,Et.isIP)(
t)>0){const c=new Et.BlockList;return c.addAddress(t,_i(t)),{matches:r((u,l)=>s(l)&&ou(c,u),"matches")}}const o=/^\*?\./.test(t),i=Pn(t.replace(/^\*?\./,""));return i.
includes("*")?kw(i,s):{matches:r((c,u)=>s(u)&&(c.endsWith(`.${i}`)||!o&&c===i),"matches"),...n===void 0&&{domain:i}}}r($w,"ruleOf");function kw(e,t){const n=e.split(
"*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:r((o,i)=>t(i)&&s.test(o),"matches")}}r(kw,"globRule");function Sw(e){const[
t="",n=""]=e.split("/"),s=Pn(t),o=(0,Et.isIP)(s)===6?128:32;if((0,Et.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;const i=new Et.BlockList;return i.addSubnet(
s,Number(n),_i(s)),{matches:r(a=>ou(i,a),"matches")}}r(Sw,"blockRule");function Ew(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===void 0||(0,Et.
isIP)(e)>0?{host:Pn(e)}:{host:Pn(t),port:Number(n)}}r(Ew,"split");const _i=r(e=>(0,Et.isIP)(e)===6?"ipv6":"ipv4","familyOf"),ou=r((e,t)=>(0,Et.isIP)(t)>0&&e.check(
t,_i(t)),"isIn"),Oi=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],iu=["no_proxy","NO_PROXY"],Ks=r((e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?
void 0:{name:n,value:e[n]?.trim()??""}},"firstOf");function Js(e){const t=Ks(e,iu),n=su(t?.value??""),s=Ks(e,Oi);if(!s||n.bypasses("anything.invalid",443))return{
problems:[]};const o=n.invalid.map(a=>`$${t?.name} has the entry "${a}", whose port or address block is invalid.`),i=vw(s.value);return"url"in i?{url:i.url,problems:o}:
{problems:[`$${s.name} ${i.problem}`,...o]}}r(Js,"readProxy");const ru="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function vw(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.
exec(e)?.[1]?.toLowerCase();if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${ru}.`};const n=URL.
parse(t===void 0?`http://${e}`:e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${ru}.`};try{decodeURIComponent(`${n.
username}:${n.password}`)}catch{return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}
r(vw,"proxyUrl");function au(e){const{password:t=""}=URL.parse(Js(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[
t]}}r(au,"proxySecrets");const _w=["http://169.254.169.254","http://metadata.google.internal","http://metadata.google.internal."];function Ow(e,t){const{url:n,problems:s}=Js(
e);if(s.length>0)return{};if(n===void 0){const f=Ks(e,Oi)?[...Oi,"grpc_proxy"]:[];return Object.fromEntries(f.map(d=>[d,void 0]))}const o=su(Ks(e,iu)?.value??""),
i=r(f=>{const{hostname:d,port:m,protocol:h}=new URL(f);return o.bypasses(d,Number(m||(h==="http:"?80:443)))},"bypasses"),c=[...[..._w,...Mw(e),...t.urls.filter(
i)].flatMap(Tw),...o.domains.flatMap(f=>[f,`.${f}`])],u=[...new Set(c)].join(","),l=new URL(t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,
no_proxy:u,NO_PROXY:u,no_grpc_proxy:i(t.grpcUrl)?l:"none.invalid"}}r(Ow,"clientVariables");const Mw=r(({GCE_METADATA_HOST:e,GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{
const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]}),"metadataHosts");function Tw(e){const{origin:t,hostname:n,port:s,protocol:o}=new URL(
e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}r(Tw,"exactly");function Aw(){const{env:e}=process;try{const t=nu(e,e.INPUT_UNIVERSE?.trim()||"googleapis.com"),n=[
e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.batch}}catch{
return}}r(Aw,"addresses");const cu=Aw();for(const[e,t]of Object.entries(cu?Ow(process.env,cu):{}))t===void 0?delete process.env[e]:process.env[e]=t;var je=P(73024);
class Z3 extends Error{static{r(this,"InvalidRun")}problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class B extends Error{static{r(this,"CloudError")}service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){
super(t.message,{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,
this.status=t.status,this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:
this.message}}const dt=r(e=>e instanceof Error?e.message:String(e),"messageOf");function uu(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}r(uu,"unr\
eachable");var Ae=P(77598);const en=r(e=>typeof e=="object"&&e!==null?e:{},"record");function Nw(e,t){const n=en(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.
exec(s)?.[1]??xw(n),i=o===void 0?lu(s):`pr-${o}`,a=en(n.repository).default_branch,c=typeof a=="string"&&a!==""?lu(`refs/heads/${a}`):i;return{own:i,...c!==i&&{
base:c}}}r(Nw,"scopesOf");const lu=r(e=>(0,Ae.createHash)("sha256").update(e).digest("hex").slice(0,16),"scopeOfRef");function xw(e){const t=en(e.issue),n=en(e.
workflow_run).pull_requests,o=[en(e.pull_request).number,t.pull_request===void 0?void 0:t.number,en(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.isSafeInteger(
i)&&Number(i)>0);return o===void 0?void 0:String(o)}r(xw,"pullRequestOf");const Pe=r(e=>typeof e=="object"&&e!==null?e:{},"event_record"),zs=r(e=>typeof e=="str\
ing"?e:"","event_text");function Iw(e,t){const n=Pe(t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=Pe(n.pull_request),a=Pe(n.workflow_run),c=zs(s==="w\
orkflow_run"?Pe(a.head_repository).full_name:Pe(Pe(i.head).repo).full_name),u=s.startsWith("pull_request")&&n.pull_request!==void 0,l=Cw(s,n,o),f=u||s==="workfl\
ow_run"?c!==o:!1,[d]=Array.isArray(a.pull_requests)?a.pull_requests:[],m=Number(u?i.number:Pe(d).number),h=u&&zs(Pe(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,
repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:h,checkSha:s==="workflow_run"&&zs(a.head_sha)||
h,...(u||s==="workflow_run")&&Number.isInteger(m)&&m>0&&{pullRequest:m},isFork:f,commit:e.GITHUB_SHA??"",...l&&{outsiders:{code:l}},scopes:Nw(e,t),serverUrl:e.GITHUB_SERVER_URL??
"https://github.com",apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}r(Iw,"gitHubRun");const fu={pull_request_target:"pull_request",workflow_run:"\
workflow_run",issue_comment:"issue",issues:"issue",discussion:"discussion",discussion_comment:"discussion"};function Cw(e,t,n){if(!Object.hasOwn(fu,e))return;const s=t[fu[e]??
""];return typeof s!="object"||s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?Pe(Pe(Pe(s).head).repo).full_name:e==="workflow_run"?Pe(Pe(s).head_repository).
full_name:n)===n?"own":"fork"}r(Cw,"outsidersCode");const se=U(import.meta.url)("node:fs/promises"),et=U(import.meta.url)("node:os"),du=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
hu=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],mu=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
pu="***",gu=r(e=>e.includes("//")&&e.includes("@"),"mayHavePassword");function tn(e){const t=hu.some(n=>e.includes(n))?e.replace(du,pu):e;return gu(t)?t.replace(
mu,`$1${pu}`):t}r(tn,"withoutTokens");function Rw(e){const t=hu.some(s=>e.includes(s))?[...e.matchAll(du)]:[],n=gu(e)?[...e.matchAll(mu)]:[];return[...t.map(({index:s,
0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,1:i=""})=>[s+i.length,s+o.length])]}r(Rw,"tokenRanges");const Lw=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
jw=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,Pw=/^[\t\n\x20-\x7e]*$/,Dw=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Cf}]/u;function Vs(e){if(Pw.test(e))return e;
const t=e.toWellFormed();return Dw.test(t)?t.replace(Lw,"").replace(/\r\n|[\r\u2028\u2029]/g,`
`).replace(jw,""):t}r(Vs,"visible");const tt=r(e=>tn(Vs(e)),"printable"),Ys=r(e=>tt(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),"neutr\
al"),bu=r(e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),"escapedData"),Uw=r(e=>bu(e).replaceAll(":","%3A").replaceAll(",","%2C"),"escapedProperty");function Mi(e,t,n={}){const s=Object.entries(n).flatMap(([i,
a])=>a===void 0||a===""?[]:[`${i}=${Uw(String(a))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${bu(t)}`}r(Mi,"command");function yu(e,t,n){if(!e)return;
if(!(0,je.existsSync)(e))throw new Error(`Missing file at path: ${e}`);const s=`ghadelimiter_${(0,Ae.randomUUID)()}`;(0,je.appendFileSync)(e,`${t}<<${s}${et.EOL}${n}${et.
EOL}${s}${et.EOL}`)}r(yu,"appendValue");const qs=r(e=>{process.stdout.write(`${e}${et.EOL}`)},"say"),wu=r(e=>qs(Ys(e)),"write");function nn(e,t,n={}){const{file:s,
startLine:o,startColumn:i,title:a}=n,c={...a!==void 0&&{title:Ys(a)},...s!==void 0&&{file:Ys(s)},line:o,col:i};qs(Mi(e,Ys(t),c))}r(nn,"tell");function Bw(e){const t={};
for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:wu,debug:n?
s=>nn("debug",s):()=>{},notice:r((s,o)=>nn("notice",s,o),"notice"),warning:r((s,o)=>nn("warning",s,o),"warning"),error:r((s,o)=>nn("error",s,o),"error"),fail(s){
process.exitCode=1,nn("error",s)},group(s,o){nn("group",s);for(const i of o)wu(i);qs(Mi("endgroup",""))},mask(s){for(const o of s.split(/\r\n|\r|\n/))o.trim().length>=
3&&qs(Mi("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))yu(e.GITHUB_OUTPUT,o,i)},saveState:r((s,o)=>yu(e.GITHUB_STATE,s,o),"saveState"),state:r(
s=>e[`STATE_${s}`]??"","state"),async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,se.appendFile)(o,`${s}${et.EOL}`),!0):!1}}}r(Bw,"runner");async function Fw(){
const{platform:e}=await Promise.all([P.e(119),P.e(811)]).then(P.bind(P,46811)),{name:t,version:n}=await e.getDetails().catch(()=>({name:(0,et.type)(),version:(0,et.
release)()}));return`The runner is ${t} ${n} on ${(0,et.arch)()}, with Node ${process.version}.`}r(Fw,"systemText");class G{static{r(this,"Tagged")}tag;v;extra;constructor(t,n,s={}){
this.tag=t,this.v=n,this.extra=s}toString(){return R(this)}}const R=r(e=>typeof e=="string"?e:sn(e),"value_textOf");function sn(e){return e===null||typeof e!="o\
bject"?JSON.stringify(e):e instanceof G?Gw(e):e instanceof Map?`{${[...e].map(([t,n])=>`${sn(t)}: ${sn(n)}`).join(", ")}}`:`[${e.map(sn).join(", ")}]`}r(sn,"nes\
tedText");function Gw({tag:e,v:t}){if(typeof t=="string")return t;if(!Array.isArray(t))return sn(t);const n=t.map(sn).join(", ");return e==="tuple"?`(${n})`:`{${n}\
}`}r(Gw,"taggedText");function $u(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.isSafeInteger(t)?t===0?0:t:new G("int",BigInt(e.replace(/^\+/,"")).
toString())}return Ie(Number(e))}r($u,"numberValue");function Ie(e){return Number.isFinite(e)&&!Number.isInteger(e)?e:new G("float",Ti(e))}r(Ie,"floatValue");function Ti(e){
if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.is(e,-0)?"-0.0":"0.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.
exec(e.toExponential())??[],i=Number(o),a=n+s;if(i<-4||i>=16){const u=String(Math.abs(i)).padStart(2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${u}`}
if(i<0)return`${t}0.${"0".repeat(-i-1)}${a}`;const c=a.slice(0,i+1).padEnd(i+1,"0");return`${t}${c}.${a.slice(i+1)||"0"}`}r(Ti,"floatText");function Oe(e){if(typeof e==
"boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(e)?BigInt(e):e;if(!(!(e instanceof G)||typeof e.v!="string"))return e.tag==="int"?BigInt(
e.v):e.tag==="float"?Ww(e.v):void 0}r(Oe,"numberOf");function Ye(e){const t=Number(e);return Number.isSafeInteger(t)?t:new G("int",e.toString())}r(Ye,"intValue");
function Ww(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}r(Ww,"floatOf");const ku=500;
function Su(e){return Ai({text:e,at:0,dialect:vu})}r(Su,"parseJson");function Hw(e){return Ai({text:e,at:0,dialect:{...vu,words:Jw,isAsWritten:!0}})}r(Hw,"parse\
JsonAsWritten");function Kw(e){try{return Ai({text:e,at:0,dialect:zw})}catch(t){if(t instanceof SyntaxError)return;throw t}}r(Kw,"parseLenientJson");const Eu=[[
"null",null],["true",!0],["false",!1]],Jw=[["null",null],["true","true"],["false","false"]],vu={words:Eu,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},
zw={words:[...Eu,["NaN",Ie(Number.NaN)],["Infinity",Ie(Number.POSITIVE_INFINITY)],["-Infinity",Ie(Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,
controls:/[\x01-\x1f]/g};function Ai(e){const t=Ni(e,0);if(vt(e),e.at<e.text.length)throw ht(e,"Unexpected text after the value");return t}r(Ai,"parseAll");function Ni(e,t){
if(t>ku)throw ht(e,`Nested deeper than ${ku} levels`);vt(e);const n=e.text[e.at];if(n==="{")return Vw(e,t);if(n==="[")return Yw(e,t);if(n==='"')return _u(e);for(const[
o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=o.length,i;const s=Ou(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.
test(s))return s;if(s!==void 0)return s==="-"?0:$u(s);throw ht(e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}r(Ni,"parseValue");function Vw(e,t){
const n=new Map;if(e.at+=1,vt(e),Lt(e,"}"))return n;for(;;){if(vt(e),e.text[e.at]!=='"')throw ht(e,"Expected a key in double quotes");const s=_u(e);if(vt(e),!Lt(
e,":"))throw ht(e,'Expected ":"');if(n.set(s,Ni(e,t+1)),vt(e),Lt(e,"}"))return n;if(!Lt(e,","))throw ht(e,'Expected "," or "}"')}}r(Vw,"parseObject");function Yw(e,t){
const n=[];if(e.at+=1,vt(e),Lt(e,"]"))return n;for(;;){if(n.push(Ni(e,t+1)),vt(e),Lt(e,"]"))return n;if(!Lt(e,","))throw ht(e,'Expected "," or "]"')}}r(Yw,"pars\
eArray");function _u(e){const t=e.at,n=Xw(e.text,t);if(n===void 0)throw ht(e,"The closing double quote of a text is missing");e.at=n;try{const s=e.text.slice(t,
n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,qw):s)}catch{throw e.at=t,ht(e,"Bad character or escape in a text in double quotes")}}r(_u,"parseStrin\
g");const qw=r(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,"escapeControl");function Xw(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]===
'"')return n+1}r(Xw,"endOfString");function vt(e){Ou(e,/[ \t\r\n]+/y)}r(vt,"skipSpace");function Lt(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}r(Lt,"accept");
function Ou(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];return n!==void 0&&(e.at+=n.length),n}r(Ou,"take");function ht(e,t){const n=e.text.slice(0,e.at).split(
`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}r(ht,"syntaxError");const Xs="$ddw";function Se(e,t=0){return xi(on(e),
t,"")}r(Se,"toJsonText");function Mu(e){return rn(Su(e))}r(Mu,"fromJsonText");function on(e){return typeof e=="string"?e.isWellFormed()?e:Dn("bytes-str",e0(e)):
typeof e=="number"?Zw(e):e===null||typeof e=="boolean"?e:e instanceof G?new Map([...Dn(e.tag,on(e.v)),...Object.entries(e.extra)]):e instanceof Map?Qw(e):e.map(
on)}r(on,"toTree");function Dn(e,t){return new Map([[Xs,e],["v",t]])}r(Dn,"tree");function Zw(e){return Number.isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Dn(
"int",BigInt(e).toString()):Number.isFinite(e)?e:Dn("float",Ti(e))}r(Zw,"numberTree");function Qw(e){return[...e.keys()].every(n=>typeof n=="string"&&n!==Xs&&n.
isWellFormed())?new Map([...e].map(([n,s])=>[n,on(s)])):Dn("dict",[...e].map(([n,s])=>[on(n),on(s)]))}r(Qw,"mapTree");function e0(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
r(e0,"surrogateBytes");function rn(e){if(Array.isArray(e))return e.map(rn);if(!(e instanceof Map))return e;const t=e.get(Xs);if(t===void 0)return new Map([...e].
map(([o,i])=>[o,rn(i)]));const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,a=null])=>[rn(i),rn(a)]);return new Map(o)}const s={};for(const[o,i]of e)
o!==Xs&&o!=="v"&&typeof o=="string"&&typeof i=="string"&&(s[o]=i);return new G(t,rn(n),s)}r(rn,"fromTree");function xi(e,t,n){const s=e instanceof Map;if(!s&&!Array.
isArray(e))return JSON.stringify(e);const o=n+" ".repeat(t),i=t>0?": ":":",a=s?[...e].map(([l,f])=>`${JSON.stringify(l)}${i}${xi(f,t,o)}`):e.map(l=>xi(l,t,o)),[
c,u]=s?"{}":"[]";return a.length===0?`${c}${u}`:t===0?`${c}${a.join(",")}${u}`:`${c}
${a.map(l=>o+l).join(`,
`)}
${n}${u}`}r(xi,"writeJson");const Me=r(e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,"jsonObject"),jt=r(e=>`[${e.join(
",")}]`,"jsonList"),ee=r(e=>JSON.stringify(typeof e=="string"?e.toWellFormed():e??null),"jsonScalar"),t0=`
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
`,Tu=s0();function n0(e){let t=0,n=Tu.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=Tu[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}r(n0,"isNonpr\
intable");function s0(){let e=0;return t0.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),
[o,e]})}r(s0,"decode");const Zs="\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",o0=new RegExp(`^[${Zs}]+|[${Zs}]+$`,"g"),Qs=r(
e=>e.replace(o0,""),"stripSpace");function Pt(e){const t=e.includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:Au(s);return`${t}${n}${t}`}
r(Pt,"stringRepr");function i0(e){const t=[...e].map(o=>String.fromCharCode(o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){
const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:Au(o)}return`b${n}${s}${n}`}r(i0,"bytesRepr");function r0(e){let t="",n=0;for(let s=0;s+
2<e.length;s+=1){const[o=0,i=0,a=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|a&
63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}r(r0,"decodeSurrogateBytes");const a0={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function Au(e){
const t=a0[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!n0(n))return e;const s=n.toString(16);return n<=255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.
padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}r(Au,"escapeChar");function mt(e){if(typeof e=="string")return e;if(!(e instanceof G))return me(e);switch(e.tag){case"\
datetime":return Fe(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return Fe(e);case"bytes-str":return r0(Buffer.from(Fe(e),"base\
64"));case"timedelta":return h0(e);default:return me(e)}}r(mt,"pythonStr");function me(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e==
"string"?Pt(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Ti(e):e instanceof G?u0(e):e instanceof Map?`{${an([...e].map(l0))}}`:`[${Un(e)}]`}r(
me,"pythonRepr");function Ii(e){return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"flo\
at":e instanceof Map?"dict":e instanceof G?e.tag==="repr"?e.extra.type??"object":c0[e.tag]??e.tag:"list"}r(Ii,"pythonTypeName");const c0={datetime:"datetime.dat\
etime",date:"datetime.date",time:"datetime.time",timedelta:"datetime.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"\
str"};function u0(e){switch(e.tag){case"datetime":return f0(e);case"date":return`datetime.date(${an(Fe(e).split("-").map(Number))})`;case"time":return`datetime.\
time(${an([...Nu(Fe(e)),...xu(e)])})`;case"timedelta":return d0(e);case"decimal":return`Decimal('${Fe(e)}')`;case"uuid":return`UUID('${Fe(e)}')`;case"path":return`\
PosixPath(${Pt(Fe(e))})`;case"bytes":return i0(Buffer.from(Fe(e),"base64"));case"bytes-str":return Pt(mt(e));case"tuple":return pt(e).length===1?`(${Un(pt(e))},\
)`:`(${Un(pt(e))})`;case"set":return pt(e).length===0?"set()":`{${Un(pt(e))}}`;case"frozenset":return pt(e).length===0?"frozenset()":`frozenset({${Un(pt(e))}})`;default:
return Fe(e)}}r(u0,"taggedRepr");const Fe=r(e=>String(e.v),"text_text"),pt=r(e=>Array.isArray(e.v)?e.v:[],"items"),an=r(e=>e.join(", "),"listed"),Un=r(e=>an(e.map(
me)),"itemsRepr"),l0=r(([e,t])=>`${me(e)}: ${me(t)}`,"pairRepr");function f0(e){const[t="",n=""]=Fe(e).split("T"),s=[...t.split("-").map(Number),...Nu(n),...xu(
e)];return`datetime.datetime(${an(s)})`}r(f0,"datetimeRepr");function Nu(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(
t),Number(n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}r(Nu,"clockParts");function xu(e){if(e.extra.tz!==void 0)return[`tzinfo=zonein\
fo.ZoneInfo(key=${Pt(e.extra.tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(Fe(e));if(!t)return[];const[,n,s,o,i="0",a="0"]=t,c=(Number(s)*
60+Number(o))*60+Number(i),u=(n==="-"?-1:1)*(c*1e6+Number(a));if(u===0)return["tzinfo=datetime.timezone.utc"];const l=864e8,f=Math.floor(u/l),d=u-f*l;return[`tz\
info=datetime.timezone(${Iu(f,Math.floor(d/1e6),d%1e6)})`]}r(xu,"zonePart");function Iu(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===
0?[]:[`microseconds=${n}`]];return`datetime.timedelta(${s.length===0?"0":an(s)})`}r(Iu,"timedeltaParts");function d0(e){const[t=0,n=0,s=0]=pt(e).map(Number);return Iu(
t,n,s)}r(d0,"timedeltaRepr");function h0(e){const[t=0,n=0,s=0]=pt(e).map(Number),o=r((u,l)=>String(u).padStart(l,"0"),"pad"),i=t===0?"":`${t} day${Math.abs(t)===
1?"":"s"}, `,a=s===0?"":`.${o(s,6)}`,c=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}:${o(n%60,2)}`;return`${i}${c}${a}`}r(h0,"timedeltaStr");const Bn=1,Cu="\
GCP_BATCH_WORKFLOW_JOB",m0="GCP_BATCH_WORKFLOW_PREPARE",Ru="GCP_BATCH_WORKFLOW_JOB_KEY",p0="GCP_BATCH_WORKFLOW_SHARED",eo="ddeutil-workflow==0.0.86",Lu=600,ju=120,
cn=32*1024*1024,Pu={ok:0,failed:1,setup:2},Du="TaskTimeout",Fn="[gcp-batch-workflow] ",Uu=/(\n\.\.\. \d+ characters omitted \.\.\.\n)/,g0=/^workflow .*, job .*, combination \d+ of \d+$/s,
b0=/^stage start (.*)$/s,y0=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,w0=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;function Ci(e){if(!e.startsWith(Fn))return;
const t=e.slice(Fn.length).trimEnd();if(g0.test(t))return{says:"task"};const n=b0.exec(t);if(n)return{says:"stage start",stage:n[1]??""};const s=y0.exec(t);if(s)
return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};const o=w0.exec(t);return o?{says:"ended",status:o[1]}:void 0}r(Ci,"runnerLine");const Ri=3,
gt=4,Bu=65536,$0=8;function k0(e){const t=S0(e),n=Li(t,({text:f})=>un(f,0,Ri)),s=t.filter(({text:f})=>f.length>gt),o=Li(s,({text:f})=>un(f,0,gt)),i=Li(s,({text:f})=>un(
f,f.length-gt,gt)),a=Math.max(0,...s.map(({text:f})=>f.length-1));function c(f){const d=[],m=new Map;for(let h=0;h+Ri<=f.length;h++)for(const g of n(un(f,h,Ri))){
if((m.get(g)??0)>h||!f.startsWith(g.text,h))continue;const p=_0(f,h,g);m.set(g,p-g.text.length+1),d.push(g.isBase64?v0(f,h,p):[h,p])}return d.length===0?d:[...d,
...Rw(f)]}r(c,"within");function u(f){for(let d=Math.max(0,f.length-a);d+gt<=f.length;d++)for(const m of o(un(f,d,gt)))if(f.length-d<m.text.length&&m.text.startsWith(
f.slice(d)))return[[d,f.length]];return[]}r(u,"headAtEnd");function l(f){for(let d=Math.min(f.length,a);d>=gt;d--)for(const m of i(un(f,d-gt,gt)))if(d<m.text.length&&
m.text.endsWith(f.slice(0,d)))return[[0,d]];return[]}return r(l,"tailAtStart"),{within:c,atEnds:r(f=>[...u(f),...l(f)],"atEnds")}}r(k0,"secretFinder");function Fu(e,t,n){
const s=[...t].sort((c,u)=>c[0]-u[0]);let o="",i=0,a=!0;for(const[c,u]of s)(a||c>i)&&(o+=e.slice(i,c)+n),i=Math.max(i,u),a=!1;return o+e.slice(i)}r(Fu,"hide");function S0(e){
const t=new Set(e),n=new Set(e.flatMap(o=>E0(o)).filter(o=>!t.has(o))),s=r(o=>i=>({text:i,isBase64:o,period:O0(i)}),"form");return[...[...t].map(s(!1)),...[...n].
map(s(!0))]}r(S0,"formsOf");function E0(e){const t=Buffer.from(e);if(t.length<$0)return[];const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base6\
4").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]}r(E0,"base64Forms");function v0(e,t,n){const s=r(a=>/^[\w+/-]$/.
test(e[a]??""),"isBase64");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}r(v0,"wholeBase64");function _0(e,t,{text:n,period:s}){
let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}r(_0,"endOfRepetition");function O0(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}r(O0,"periodOf");function un(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%Bu;return s}r(un,"hashOf");function Li(e,t){const n=new Uint8Array(
Bu),s=new Map;for(const i of e){const a=t(i);n[a]=1,s.set(a,[...s.get(a)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}r(Li,"lookup");const _t="***",Gu=3,
Wu=new WeakMap;function qe(e){const t=Wu.get(e.params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(o=>{const i=e.params.get(o.name);return o.secret&&
i!==void 0?[i]:[]}),s=Hu(n);return Wu.set(e.params,s),s}r(qe,"secretTexts");function Hu(e){const t=new Set;for(const n of e)Gn(n,t);return[...t].sort((n,s)=>s.length-
n.length)}r(Hu,"textsOf");function Gn(e,t){if(e===null||typeof e=="boolean")return;if(typeof e=="object"){if(e instanceof G)Gn(e.v,t);else if(e instanceof Map)for(const o of e.
values())Gn(o,t);else if(Array.isArray(e))for(const o of e)Gn(o,t);return}const n=String(e),s=[n,...n.split(/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])
if(!(o.trim().length<Gu))for(const i of M0(o).map(Vs))i.trim().length>=Gu&&t.add(i)}r(Gn,"collect");const M0=r(e=>{const t=JSON.stringify(e).slice(1,-1);return[
e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`),e.replaceAll("\\","\\\\").replaceAll("'","\\'").replaceAll(`
`,"\\n"),me(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},"secrets_formsOf"),Ku=new WeakMap;function ji(e){const t=Ku.get(e)??{finder:k0(e),combinations:new WeakMap};
return Ku.set(e,t),t}r(ji,"maskingBy");function Ge(e,t){if(t.length===0)return e;const n=Vs(e),s=ji(t).finder.within(n);return s.length===0?e:Fu(n,s,_t)}r(Ge,"m\
askText");function Ju(e,t){if(t.length===0)return e;const n=Vs(e),{finder:s}=ji(t),o=[...s.within(n)];let i=0;for(const a of n.split(Uu))Uu.test(a)||o.push(...s.
atEnds(a).map(([c,u])=>[i+c,i+u])),i+=a.length;return o.length===0?e:Fu(n,o,_t)}r(Ju,"maskCutText");function T0(e,t){const n=r(s=>Ge(s,t),"mask");return{...e,message:n(
e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(e.excerpt)}}}r(T0,"maskProblem");const zu=r((e,t)=>t.length===0?e:Se(to(Mu(e),
t)),"maskJson");function to(e,t){if(typeof e=="string")return Ge(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e=="number")return t.includes(String(e))?
_t:e;if(e instanceof G){const n=new Set;return Gn(e,n),[...n].some(s=>Ge(s,t)!==s)?_t:e}return e instanceof Map?new Map([...e].map(([n,s])=>[to(n,t),to(s,t)])):
e.map(n=>to(n,t))}r(to,"maskValue");function no(e){const t=qe(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([a,c])=>[a,n.get(a)?.secret?_t:
c])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r(a=>Ge(a,t),"mask");return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(i),
...e.broken&&{broken:qu(e.broken,i)},jobs:Vu(e.jobs,t)}}r(no,"withoutSecrets");function Vu(e,t){if(t.length===0)return e;const n=r(s=>Ju(s,t),"mask");return e.map(
s=>({...s,...s.reason!==void 0&&{reason:n(s.reason)},...s.artifacts&&{artifacts:A0(s.artifacts,n)},combinations:s.combinations.map(o=>Yu(o,t))}))}r(Vu,"maskJobs");
const A0=r((e,t)=>({...e,uri:t(e.uri),shown:e.shown.map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))}),"maskArtifacts");function Yu(e,t){if(t.length===0||!e.failure&&
e.warnings.length===0)return e;const{combinations:n}=ji(t),s=n.get(e);if(s)return s;const o=r(a=>Ju(a,t),"mask"),i={...e,warnings:e.warnings.map(o),...e.failure&&
{failure:qu(e.failure,o)}};return n.set(e,i),i}r(Yu,"maskCombination");const qu=r((e,t)=>({...e,stagePath:e.stagePath.map(t),name:t(e.name),message:t(e.message),
...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&{lastLines:e.lastLines.map(t)},...e.hint!==
void 0&&{hint:t(e.hint)}}),"maskFailure"),Xu=64*1024,Zu=r(e=>Me([["combination",Se(e.combination.matrix)],["path",ee(e.path)],["bytes",ee(e.bytes)],["uri",ee(e.
uri)],["status",ee(e.status)]]),"rowText");function*N0(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${ee(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${Zu(i)}`,o=!1;yield"]"}yield`}
`}r(N0,"artifactsParts");function x0(e,t){const n=r(c=>zu(Zu(c),t),"textOf"),s=[...e].map(([c,u])=>{let l=c.length+Qu;for(const f of u())if(l+=n(f).length+1,l>Xu)
break;return[c,l]}),o=I0(s),i=s.every(([c,u])=>(o.get(c)??0)>=u);return`{${[...[...e].flatMap(([c,u])=>{const l=ee(Ge(c,t)),f=C0(u(),n,(o.get(c)??0)-c.length-Qu);
return f.length>0||i?[`${l}:[${f.join(",")}]`]:[]}),...i?[]:['"truncated":true']].join(",")}}`}r(x0,"artifactsOutput");const Qu=6;function I0(e){let t=Xu;const n=e.
toSorted(([,s],[,o])=>s-o);return new Map(n.map(([s,o],i)=>{const a=Math.min(o,Math.floor(t/(n.length-i)));return t-=a,[s,a]}))}r(I0,"sharesOf");function C0(e,t,n){
const s=[];let o=n;for(const i of e){const a=t(i);if(o-=a.length+1,o<0)break;s.push(a)}return s}r(C0,"fitting");const we={sources:["2026-04-15 docs.cloud.google\
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
flexStart:/^h4d-/},R0=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;function L0(e,t){const[,n="",s,o="0",i="0",a="0"]=R0.exec(t)??[],c={vCpus:Number(
s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(i),gpus:Number(a)};return[`${e}-${n}`,c]}r(L0,"predefinedType");const Pi=new Map(
Object.entries(we.types).flatMap(([e,t])=>t.split(" ").map(n=>L0(e,n)))),Wn=[...Pi.keys()];function Ne(e){const[t=""]=e.split("-");return t==="custom"?"n1":t}r(
Ne,"seriesOf");const j0=new Set(Wn.map(Ne)),Di=r(e=>j0.has(Ne(e)),"isKnownSeries");function so(e,t){return e[t.split("-").slice(0,2).join("-")]??e[Ne(t)]}r(so,"\
ofMachineType");function el(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(
s),memoryMib:Number(o),isExtended:i!==void 0}}r(el,"customShapeOf");function bt(e){const t=el(e);if(!t)return Pi.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{
vCpus:s,memoryMib:o,localSsds:0,gpus:Pi.get(`${n}-standard-${s}`)?.gpus??0}}r(bt,"factsOf");function Ot(e){const t=bt(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.
memoryMib}}r(Ot,"shapeOf");function ln(e){const t=bt(e)?.gpus??0,n=so(we.gpuTypes,e.replace("-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}
r(ln,"builtInGpu");const P0=[...new Set([...Object.keys(we.n1Gpus),...Object.values(we.gpuTypes)])];function D0(e){return e in we.n1Gpus?"n1-standard-4":Wn.find(
t=>ln(t)?.type===e&&!we.withoutStandard.test(t))}r(D0,"machineTypeFor");function U0(e,t){const n=r(s=>t%s===0,"isMultiple");switch(e){case"n1":return t===1||n(2)?
void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must have an even number of vCPUs";case"n2":return n(2)?t<=32||n(4)?void 0:"mus\
t have a multiple of 4 vCPUs if it has more than 32":"must have an even number of vCPUs";case"n2d":case"n4d":return[2,4,8].includes(t)||n(16)?void 0:"must have \
2, 4, 8 or a multiple of 16 vCPUs";default:return}}r(U0,"vCpuMistake");function B0(e){const t=el(e);if(!t)return/(^|-)custom-/.test(e)?"must be SERIES-custom-VC\
PUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n==="n4a"?1024:256;if(o%i!==0)return`must have a memory that is a multiple\
 of ${i} MiB`;const a=we.custom[n]?.split(/[-/]/).map(Number);if(!a)return;const[c=0,u=0,l=0,f=0]=a;if(s<c||s>u)return`must have from ${c} to ${u} vCPUs`;const d=U0(
n,s);if(d)return d;if(o<l*s*1024-256)return`must have at least ${l} GiB of memory per vCPU`;if(o>f*s*1024&&!t.isExtended)return`must have at most ${f} GiB of me\
mory per vCPU; for more, write "${e}-ext"`}r(B0,"customMistake");function Hn(e,t){if(e.instanceTemplate!==void 0)return;const n=tl(t.perHour.get(e.machineType),
e),{gpu:s}=e;if(!s||n===void 0)return n;const o=tl(t.perHour.get(s.type),e);return o===void 0?ln(e.machineType)?n:void 0:n+o*s.count}r(Hn,"pricePerHour");function tl(e,{
provisioningModel:t}){switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_START":return e?.flex_start;case"RESERVATION_BOUND":return e?.
reservation_bound??e?.standard}}r(tl,"priceOf");function oo(e,{currency:t}){const n=e===0||e>=.095?2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString(
"en-US",{minimumFractionDigits:n,maximumFractionDigits:n})} ${t}`}r(oo,"costText");function nl({machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)
return`instance template ${t}`;const s=n.toLowerCase();return e+(s==="standard"?"":` (${s})`)}r(nl,"priceName");const sl=20,F0=.9;function De(e){const{cpuMilli:t,
memoryMib:n}=e,s=e.instanceTemplate===void 0?Ot(e.machineType):void 0,o={...t!==void 0&&{cpuMilli:t},...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,a=e.
gpu?Math.min(sl,Math.max(1,e.gpu.count)):sl;if(!s)return t===void 0?{tasksPerVm:1,...o}:e.gpu?{tasksPerVm:a,...o}:o;const c=Math.floor(s.memoryMib*F0),u=[a,...t===
void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(c/n)]],l=i?Math.max(1,Math.min(...u)):1;return{tasksPerVm:l,cpuMilli:t??Math.floor(s.cpuMilli/
l),memoryMib:n??Math.floor(c/l)}}r(De,"packingOf");const fn=36e5;function Dt({machineType:e,instanceTemplate:t}){if(t!==void 0)return;const n=Ot(e);if(n)return n.
cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);return s?.[1]===void 0?void 0:Number(s[1])}r(Dt,
"vcpusOf");function io(e){const{cpuMilli:t}=De(e);return t===void 0?Dt(e):t/1e3}r(io,"vcpusOfTask");const z=r(e=>String(Math.round(e)).replace(/\B(?=(\d{3})+$)/g,
","),"numberText"),D=r((e,t,n=`${t}s`)=>`${z(e)} ${e===1?t:n}`,"countText"),Kn=1048576;function Ui(e){const t=e/Kn;if(t<1e3)return`${Math.max(1,Math.round(t))} \
MB`;const n=t/1024;return`${n<9.95?String(Number(n.toFixed(1))):z(n)} GB`}r(Ui,"bytesText");function Jn(e){const t=["B","KB","MB","GB","TB"],n=Math.min(t.length-
1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/1e3**n;return`${s<9.95&&n>0?s.toFixed(1):z(s)} ${t[n]}`}r(Jn,"sizeText");const ol=r((e,t)=>e===t?e:`${e} to ${t}`,
"rangeText");function be(e){const t=Math.max(0,e);if(t>0&&t<950)return`${Math.max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r(a=>String(a).padStart(
2,"0"),"two");if(n<60)return`${n}s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}\
m`;const i=Math.floor(o/60);return`${z(Math.floor(i/24))}d ${s(i%24)}h`}r(be,"durationText");const G0=r(e=>`${new Date(e).toISOString().slice(0,16).replace("T",
" ")} UTC`,"dateText");function il(e,t){return cl(rl(e).map(n=>al(n,t)))}r(il,"costOf");const rl=r(({batchJobs:e,early:t})=>t?.machineTime?[...e,t]:e,"paidIn");
function ro(e,t){return cl(e.flatMap(n=>rl(n).map(s=>al(s,t))))}r(ro,"totalCost");function al({machine:e,machineTime:t},n){if(!t||t.machines===0)return;const s=n&&
Hn(e,n),o=t.paidMs/fn;return{machines:t.machines,paidVcpuHours:o*(Dt(e)??0),workedVcpuHours:t.taskMs/fn*(io(e)??0),waitedVcpuHours:(t.waitedMs??0)/fn*(Dt(e)??0),
...s!==void 0&&{amount:o*s}}}r(al,"costOfBatchJob");function cl(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=r(o=>t.reduce((i,a)=>i+o(a),0),
"sum"),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),
waitedVcpuHours:n(({waitedVcpuHours:o})=>o),...s.length>0&&{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}r(cl,"sumOf");function W0({paidVcpuHours:e,workedVcpuHours:t}){
return e===0?"":`about ${We(e)} vCPU-hours paid, ${We(t)} worked`}r(W0,"hoursText");function We(e){return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(
1):z(e)}r(We,"hourText");function ul(e){const t=H0(e),[n]=t;if(!n)return;const s=t.flatMap(u=>K0(u)??[]),o=t.reduce((u,l)=>l.usage.peakBytes>u.usage.peakBytes?l:
u,n),i=J0(o.machine),a=ll(t.map(({usage:u})=>u.gpu)),c=ll(t.map(({usage:u})=>u.disk));return{combinations:t.length,seconds:Bi(t.map(({seconds:u})=>u)),memoryBytes:Bi(
t.map(({usage:u})=>u.peakBytes)),...i!==void 0&&{memoryLimit:i},memorySource:t.every(({usage:u})=>u.memorySource==="cgroup")?"cgroup":"process",...s.length===t.
length&&{cpuShare:Bi(s)},...a&&{gpu:a},...c&&{disk:c}}}r(ul,"usageOf");function H0({combinations:e,batchJobs:t,planned:n}){const s=new Map;for(const{combinations:o,
machine:i}of t)for(const a of o)s.set(a,i);return e.flatMap(({index:o,usage:i,startedMs:a,endedMs:c,reusedFrom:u})=>!i||a===void 0||c===void 0||u!==void 0?[]:[{
seconds:Math.max(0,c-a)/1e3,usage:i,machine:s.get(o)??n.machine}])}r(H0,"measuredIn");function K0({seconds:e,usage:t,machine:n}){const s=io(n);if(s!==void 0)return e===
0?0:Math.min(1,t.cpuMs/1e3/e/s)}r(K0,"shareOf");function ll(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
r(ll,"fullest");function Bi(e){const t=[...e].sort((s,o)=>s-o),n=r(s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0,"at");return{p50:n(.5),p95:n(.95),max:n(1)}}r(Bi,
"quantilesOf");function fl(e){const t=e.instanceTemplate===void 0?Ot(e.machineType):void 0,n=Dt(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*
Kn}}}r(fl,"wholeMachine");function J0(e){const{memoryMib:t,tasksPerVm:n}=De(e);return n===1&&e.memoryMib===void 0?fl(e).memoryBytes:t===void 0?void 0:t*Kn}r(J0,
"memoryOfTask");const ao=8e3,dn=6e4,zn=3e4,dl=6e5;function z0(e){const t=q0(e),n=X0(t,e.tasksPerVm),s=V0(e),o=n.reduce((u,{fromMs:l,untilMs:f,isLost:d})=>u+f-l+
s+(d?0:zn),0),i=r(u=>t.reduce((l,f)=>l+u(f),0),"sum"),a=i(u=>u.waitedMs??0),c=i(({startedMs:u,endedMs:l})=>l-u)-a;return{machines:n.length,paidMs:o,taskMs:c,...a>
0&&{waitedMs:a/e.tasksPerVm}}}r(z0,"machineTimeOf");const Fi=r(({spans:e,runningMs:t})=>e.reduce((n,{startedMs:s,retry:o})=>o>0||n!==void 0&&n<=s?n:s,void 0)??t,
"firstStartOf");function V0(e){const t=Fi(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)return dn;const n=t-e.scheduledMs-ao;return n>dl?dn:Math.max(0,n)}
r(V0,"bootMsOf");function Y0(e){const t=Fi(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;return e.isStarved||n>dl?dn+ao:n}r(Y0,"waitMsOf");function q0(e){
const{spans:t,atATime:n,unended:s}=e,o=new Set(t.map(({index:f,retry:d})=>`${f}-${d}`)),i=Fi(e)??s.untilMs,a=t.reduce((f,{startedMs:d,endedMs:m})=>f+m-d,0)/(t.length||
1),c=Y0(e),u=[];for(const{index:f,retry:d,startedMs:m}of t){let h=m;for(let g=d-1;g>=0&&!o.has(`${f}-${g}`);g--){const p=Math.max(i,h-c);h=g===0&&f<n?i:Math.max(
i,p-a/2),u.push({index:f,retry:g,startedMs:h,endedMs:p,isLost:!0})}}const l=Array.from({length:s.tasks},(f,d)=>{const m=Math.min(s.untilMs,e.runningMs??i);return{
index:t.length+d,retry:0,startedMs:m,endedMs:s.untilMs}});return[...u,...t,...l]}r(q0,"withLost");function X0(e,t){const n=[],s=[],o=new Map,i=r(c=>{const u={fromMs:c,
untilMs:c,isLost:!1,spare:t};return n.push(u),u},"made"),a=r(()=>{for(let c=s.pop();c;c=s.pop())if(!c.isLost)return c},"takeFreed");for(const{span:c,isEnd:u}of Z0(
e)){const l=o.get(c);if(u&&l){l.untilMs=Math.max(l.untilMs,co(c)),c.isLost?l.isLost=!0:s.push(l);continue}const f=c.retry>0?void 0:a(),d=n.at(-1),m=d&&d.spare>0&&
!d.isLost?d:void 0,h=f??m??i(c.startedMs);f||h.spare--,o.set(c,h)}return n}r(X0,"assigned");const co=r(({startedMs:e,endedMs:t})=>Math.max(t,e+1),"endOf");function*Z0(e){
const t=[...e].sort((o,i)=>o.startedMs-i.startedMs||o.index-i.index),n=[...e].sort((o,i)=>co(o)-co(i)||o.index-i.index);let s=0;for(const o of n){for(let i=t[s];i&&
i.startedMs<co(o);i=t[++s])yield{span:i,isEnd:!1};yield{span:o,isEnd:!0}}}r(Z0,"inOrder");const Q0=10,hl=.5,e$=[.25,.5,1,2,4,8,16,32,64],t$=1.1,n$={cgroup:1.5,process:2},
ml=256,s$=10;function o$(e,t){const{machine:n}=e.planned,s=Dt(n),o=e.batchJobs.flatMap(({machineTime:w})=>w??[]),i=r(w=>o.reduce(($,k)=>$+w(k),0),"sum"),[a,c,u]=[
i(w=>w.machines),i(w=>w.paidMs),i(w=>w.taskMs)],l=De(n).tasksPerVm??1;if(s===void 0||a<Q0||u/l>hl*c)return;const f=e.combinations.filter(({attempts:w})=>w>0).length;
if(f<2||f<=a/2)return;const d=Math.max(1,u/f),m=i$(e,t,s),h=m?.tasksPerVm??l,g=dn+zn,p=Math.max(2,Math.min(s$,Math.round(g/d))),b=Math.ceil(f/(h*p)),y=b*(g+p*d)*
s/fn;if(!(y>hl*c*s/fn))return{...m&&{share:m},maxParallel:Math.min(f,b*h),paidVcpuHours:y,longerSeconds:Math.max(0,(p-1)*d/1e3)}}r(o$,"packingAdvice");function i$(e,t,n){
const{machine:s}=e.planned;if(!t?.cpuShare||s.gpu)return;const o=(De(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*t$,a=e$.find(f=>f>=i);if(a===void 0)return;const c=t.
memoryBytes.max/Kn*n$[t.memorySource],u=Math.ceil(c/ml)*ml,{tasksPerVm:l=1}=De({...s,cpuMilli:a*1e3,memoryMib:u});return l>(De(s).tasksPerVm??1)?{cpuCount:a,memoryMb:u,
tasksPerVm:l}:void 0}r(i$,"packing_advice_shareOf");const r$=60,a$=300,c$=.8,u$={cgroup:1.25,process:2},l$=.9,f$=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;
function d$(e,t){const{machine:n}=e.planned,s=bt(n.machineType);if(!s||!t.cpuShare||!h$(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:c})=>c==="local-ssd"))return;
const o=t.cpuShare.p95*s.vCpus/c$,i=t.memoryBytes.max/Kn*u$[t.memorySource],[a]=Wn.flatMap(c=>{const u=Ot(c),l=Ne(c)!==Ne(n.machineType)||f$.test(c);return!u||l||
ln(c)||bt(c)?.localSsds?[]:u.cpuMilli/1e3>=o&&u.memoryMib*l$>=i?[{machineType:c,shape:u}]:[]}).sort((c,u)=>c.shape.cpuMilli-u.shape.cpuMilli||+(uo(u.machineType)===
uo(n.machineType))-+(uo(c.machineType)===uo(n.machineType))||c.shape.memoryMib-u.shape.memoryMib);if(!(!a||a.shape.cpuMilli>=s.vCpus*1e3))return{machineType:a.machineType,
saved:1-a.shape.cpuMilli/(s.vCpus*1e3)}}r(d$,"smallerMachine");const uo=r(e=>e.split("-")[1]??"","kindOf");function h$(e,{combinations:t,seconds:n}){const{machine:s}=e.
planned,o=s.cpuMilli===void 0&&s.memoryMib===void 0,i=new Set(e.batchJobs.map(u=>u.machine.machineType)).size===1,a=e.status==="SUCCESS"&&s.instanceTemplate===void 0,
c=n.p50>=r$&&n.p50*t>=a$;return o&&i&&a&&c}r(h$,"isGoodEvidence");const m$=.8,p$=30;function pl(e){const t=ul(e);if(!t)return;const n=gl(e,t);return{job:e.planned.
job.id,text:g$(e,t),...n!==void 0&&{advice:n}}}r(pl,"usageLine");function gl(e,t){const n=d$(e,t);if(n)return`${n.machineType} would suffice and ${w$(n.saved)}`;
const s=o$(e,t),o=il(e,void 0);if(!s||!o)return;const{share:i,maxParallel:a,longerSeconds:c,paidVcpuHours:u}=s,l=lo(o.workedVcpuHours/o.paidVcpuHours),f=[i?`"cp\
u_count: ${i.cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} tasks on a machine)`:"",`"max-parallel: ${a}"`].filter(d=>d!=="");return`only ${l} of th\
e paid vCPU-hours were worked; with ${f.join(" and ")}, you would pay about ${We(u)} instead of ${We(o.paidVcpuHours)}, and the job would take about ${be(c*1e3)}\
 longer`}r(gl,"adviceOf");function g$(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?"peak":"largest process",o=io(n),i=b$(e,t);return[`${s} ${bl(t.
memoryBytes.max,t.memoryLimit)}`,t.cpuShare&&o!==void 0?`${lo(t.cpuShare.p50)} of ${y$(o)}`:"",t.gpu?`GPU memory ${bl(t.gpu.bytes,t.gpu.totalBytes)}`:"",i].filter(
a=>a!=="").join(", ")}r(g$,"usageText");function b$({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??p$)*1e9;return!t||t.totalBytes>1.2*n||t.bytes<m$*t.totalBytes?
"":`boot disk ${lo(t.bytes/t.totalBytes)} full`}r(b$,"diskText");function bl(e,t){const n=Ui(e);if(t===void 0)return n;const s=Ui(t),[o="",i]=n.split(" ");return s.
endsWith(` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}r(bl,"fillText");const y$=r(e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,"vcpusText"),lo=r(e=>`${e>0&&e<.01?
"< 1":Math.round(e*100)} %`,"percent"),w$=r(e=>e===.5?"halve the vCPU-hours":`save ${lo(e)} of the vCPU-hours`,"savedText"),$$=32*1024;function k$(e){let t=2;const n=[];
for(const s of e){const o=S$(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>$$)break;n.push([s.planned.job.id,o])}}return Me(n)}r(k$,"usageOutpu\
t");function S$(e){const t=ul(e);if(!t)return;const{vcpus:n,memoryBytes:s}=fl(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:Gi(t.
seconds,1),memory_bytes:{...Gi(t.memoryBytes,0),source:t.memorySource},cpu_share:t.cpuShare?Gi(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===
void 0?e.planned.machine.machineType:null,vcpus:n??null,memory_bytes:s??null},advice:gl(e,t)??null})}r(S$,"jobUsage");const Gi=r(({p50:e,p95:t,max:n},s)=>({p50:Number(
e.toFixed(s)),p95:Number(t.toFixed(s)),max:Number(n.toFixed(s))}),"rounded");function E$({jobs:e,isOverBudget:t},n){const s=ro(e,n);return s?JSON.stringify({machines:s.
machines,vcpu_hours_paid:Number(s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.
toFixed(6)),currency:n.currency},...t&&{reason:"cost-cap"}}):"{}"}r(E$,"costOutput");function hn(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);
i?i.push(s):n.set(o,[s])}return n}r(hn,"grouped");function Wi(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.status==="FAILED").flatMap(o=>_$(o,t)),
s=r(o=>o.failure.origin==="stage"?0:1,"isOwn");return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-i.position).map(({cause:o})=>o)}
r(Wi,"causesOf");const v$=5;function _$(e,t){const n=mn(e).map(i=>({combination:i,failure:i.failure??yl(e)}));if(n.length===0){const i=e.combinations.find(a=>a.
failure)?.failure??yl(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=hn(n,({failure:i,combination:a})=>O$(i,[...a.combination.matrix.values(),...t]));
return[...(s.size>v$?hn(n,({failure:i})=>M$(i)):s).values()].flatMap(i=>{const[a]=i;if(!a)return[];const c=new Set(i.map(({failure:u})=>u.message)).size;return[
{job:e,failure:a.failure,combinations:i.map(u=>u.combination),messages:c}]}).sort((i,a)=>a.combinations.length-i.combinations.length)}r(_$,"causesOfJob");const mn=r(
e=>e.combinations.filter(t=>t.status==="FAILED"),"failedCombinations"),yl=r(e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job failed without a\
 reason."}),"unexplained"),wl=r(({origin:e,stagePath:t,name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],"whereKey"),O$=r((e,t)=>JSON.stringify([...wl(e),$l(
e.message,t)]),"keyOf"),M$=r(e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&t!==void 0;return JSON.stringify([...wl(e),n?t:$l(e.message,[])])},"placeKey"),
T$=2e3,A$=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,N$=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function $l(e,t){const n=t.filter(a=>a!==null&&!x$(a)).map(a=>R(a)),s=[...new Set(n)].filter(a=>a!=="").sort((a,c)=>c.length-a.length),o=e.slice(0,T$).replace(/(ended with exit code \d+.*?\.) Its last line: .*$/s,
"$1");return s.reduce((a,c)=>a.replace(I$(c),"*"),o).replace(A$,"/").replace(N$,"0")}r($l,"likeness");const x$=r(e=>typeof e=="object"&&e!==null&&!(e instanceof
G),"isLarge"),I$=r(e=>{const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},"patternOf"),nt=r(e=>e.name===
""||e.message.startsWith(`${e.name}:`)?e.message:e.message===""||e.message===e.name?e.name:`${e.name}: ${e.message}`,"failureText"),C$=r(e=>{const t=e.failure.stagePath;
return t.length===0?e.job.planned.job.id:`${e.job.planned.job.id} / stage ${t.join(" / ")}`},"placeText");function kl(e){const t=Sl(e.job.stages,e.stagePath);if(!t)
return;const n=vl(t,e.stagePath.at(-1)??"");if(t.code&&e.codeLine!==void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-
1]??s:s+e.codeLine-1}return t.at.line}r(kl,"lineOfFailure");const Hi=r((e,t)=>t.line??kl({job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.
job.at.line,"lineOf");function Sl(e,t){const[n,...s]=t;if(n!==void 0){for(const o of El(e,n)){if(s.length===0)return o;const i=Sl(o.nested,s);if(i)return i}return El(
e,n)[0]}}r(Sl,"stageAt");const El=r((e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&vl(n,t))],"candidates"),vl=r((e,t)=>{if(e.name===t||e.id===t)return!0;
if(!e.name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`,
"s").test(t)},"matches");function le(e,t=300){const n=tt(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:`${s.slice(
0,t-1).join("").trimEnd()}\u2026`}r(le,"oneLine");const Ki=r(e=>`&#${e.charCodeAt(0)};`,"entity"),Ji=r(e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),"withoutReferences"),R$=r(e=>Ji(le(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,Ki)),"html"),K=r((e,t=300)=>Ji(le(e,t).replaceAll("&","&amp;").replace(
/[<>"'`\\*_~|$[\]{}]/g,Ki).replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;")),"inline");function ge(e,t=300){const n=le(e,t);if(n==="")
return"";if(n.includes("|")){const i=n.replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,Ki);return`<code>${Ji(i)}</code>`}const s="`".repeat(_l(n)+1),o=n.
startsWith("`")||n.endsWith("`")?" ":"";return`${s}${o}${n}${o}${s}`}r(ge,"code");const _l=r(e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0),"long\
estRun");function st(e,t,n="text"){const s=Ol(e,t).join(`
`),o="`".repeat(Math.max(3,_l(s)+1));return`${o}${n}
${s}
${o}`}r(st,"codeBlock");const L$=8192;function Ol(e,t){const n=t.lines*t.characters*2,s=tn(e.slice(-n-L$)).slice(-n),o=tt(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(c=>j$(c,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}r(Ol,"lastLines");const j$=r((e,t)=>e.length<=t?
e:`${e.slice(0,t-1).toWellFormed()}\u2026`,"cut"),xe=r((e,t,n=!1)=>`<details${n?" open":""}><summary>${R$(e)}</summary>

${t}

</details>`,"details"),He=r((e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace(P$,D$)})`,"markdown_link"),P$=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,D$=r(e=>[
...Buffer.from(e,"utf8")].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),"markdown_percent"),pn=r(e=>e.replaceAll(" ","\xA0"),"unbroken");function ot(e,t){
const n=r(s=>`| ${s.join(" | ")} |`,"line");return[n(e.map(s=>s.title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}r(ot,"table");const Ut=r(e=>Buffer.byteLength(e,"utf8"),"byteLength"),Xe=r(e=>e==="SUCCESS"||e==="SKIP","isGood"),gn=256*1024,U$=50,B$=[["good","combinations"],
["good","status"],["bad","combinations"],["bad","failed"],["bad","status"]];function F$(e,t){const n=qe(e.plan),s=r(h=>H$(zu(h,n)),"final"),o=r(({job:h,whole:g},p)=>{
const b=p==="whole"?g(gn):W$(h,p);return b===void 0?void 0:s(b)},"jsonIn"),i=r((h,g)=>{const p=o(h,g);return p===void 0?Number.POSITIVE_INFINITY:Ut(p)},"bytesOf"),
a=t.rest.map(([h,g])=>[h,s(g)]),c=no(e).jobs.flatMap(h=>{const g=t.jobs.get(h.planned.job.id);if(!g)return[];const p={job:h,key:ee(Ge(h.planned.job.id,n)),whole:g,
form:"whole",bytes:0};return p.bytes=i(p,"whole"),[p]}),u=r((h,g)=>`{"jobs":{${h.map(b=>`
${b.key}:${o(b,b.form)}`).join(",")}}${g.map(([b,y])=>`,
"${b}":${y}`).join("")}}`,"assembled");let l=bn(a.map(fo))+bn(c.map(Vi))+zi;if(l<=gn)return u(c,a);const f=bn(a.map(fo))>gn/2,d=[...a.filter(([h])=>!f||h!=="par\
ams"),["truncated","true"]],m=r((h,g)=>{const p=i(h,g);p>=h.bytes||([h.form,h.bytes]=[g,p])},"shorten");for(const h of c)h.bytes>gn&&m(h,"combinations");l=bn(d.
map(fo))+bn(c.map(Vi))+zi;for(const[h,g]of B$){const p=c.filter(({job:b})=>Xe(b.status)===(h==="good"));for(const b of p.sort((y,w)=>w.bytes-y.bytes)){if(l<=gn)
return u(c,d);const y=b.bytes;m(b,g),l-=y-b.bytes}}return u(G$(c,gn-bn(d.map(fo))-zi),d)}r(F$,"resultOutput");function G$(e,t){const n=new Set;let s=t;for(const o of[
...e].sort((i,a)=>Number(Xe(i.job.status))-Number(Xe(a.job.status)))){if(s-=Vi(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}r(G$,"result_output_fitting");
const zi=10,Vi=r(({key:e,bytes:t})=>Ut(e)+t+3,"jobBytes"),fo=r(([e,t])=>Ut(e)+Ut(t)+5,"memberBytes"),bn=r(e=>e.reduce((t,n)=>t+n,0),"sum");function W$(e,t){const n=[
["status",ee(e.status)],["truncated","true"]];if(t==="status")return Me(n);const s=e.planned.job.strategy.matrix.size>0,o=mn(e),i=t==="failed"?o.slice(0,U$):e.combinations;
if(!s)return Me([...n,...i.slice(0,1).flatMap(Ml)]);const a=i.map(c=>[c.combination.strategyId,Me([["status",ee(c.status)],["matrix",Se(c.combination.matrix)],...Ml(
c)])]);return Me([["strategies",Me(a)],...n])}r(W$,"trimmedJob");const Ml=r(({failure:e})=>e===void 0?[]:[["errors",Me([["name",ee(e.name)],["message",ee(le(nt(
{...e,name:""}),500))]])]],"errorsOf"),H$=r(e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),"withPlainFloats"),K$=64*1024,J$=64*1024;function z$(e){
const{outcome:t}=e;return{status:t.status,result:F$(t,e.context),result_file:e.resultFile,failed:X$(t),batch_jobs:Tl(new Map(t.jobs.map(n=>[n.planned.job.id,V$(
n)]))),artifacts:x0(e.artifacts,qe(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:k$(t.jobs),cost:E$(t,e.prices)}}
r(z$,"outputsOf");const V$=r(({batchJobs:e,early:t})=>[...t?.reason===void 0?[]:[t.name],...e.map(({name:n})=>n)],"batchJobNames");function Tl(e){const t=[...e].
map(([s,o])=>[s,JSON.stringify(o)]);return Me(Z$(t,J$,r(([s,o])=>s.length*2+o.length+4,"size")))}r(Tl,"batchJobsOutput");function Y$(e){const t=e.map(({message:n,
at:s})=>{const o=s&&{line:s.line};return()=>Vn({message:le(n,500),...o})});return Al([],t,"more problem")}r(Y$,"failedByProblems");const q$=r(e=>jt([Vn({message:le(
e,500)})]),"failedByError");function X$(e){const{jobs:t,broken:n,status:s,verdict:o}=no(e),i=n?nt(n):s==="TIMEOUT"?o:void 0,a=t.flatMap(u=>{if(u.status==="FAILE\
D"){const f=mn(u);return f.length>0?f.map(d=>()=>Yi(u,d)):[()=>Yi(u)]}return s!=="TIMEOUT"?[]:u.combinations.filter(f=>f.status!=="SUCCESS"&&f.startedMs!==void 0).
map(f=>()=>Yi(u,f))}),c=i===void 0?[]:[Vn({message:le(i,500)})];return Al(c,a,"more failed combination")}r(X$,"failedOutput");function Al(e,t,n){const s=[...e];
let o=1e3;for(const a of t){const c=a();if(o+=c.length+1,o>K$)break;s.push(c)}const i=t.length+e.length-s.length;return i>0&&s.push(Vn({message:`and ${D(i,n)}`})),
jt(s)}r(Al,"failedList");function Yi(e,t){const n=t?.failure;return Vn({job:e.planned.job.id,combination:t&&Se(t.combination.matrix),stage:n?.stagePath.at(-1),message:le(
n?nt(n):e.reason??"",500),line:n?Hi(e,n):e.planned.job.at.line})}r(Yi,"failedEntry");const Vn=r(e=>Me([["job",ee(e.job)],["combination",e.combination??"null"],[
"stage",ee(e.stage)],["message",ee(e.message)],["line",ee(e.line)]]),"entryOf");function Z$(e,t,n){let s=0;const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:
e.slice(0,o)}r(Z$,"outputs_fitting");const Q$={fallback:0,memory:0};function Yn({machine:e,moves:t},n){return n.fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.
memory]}r(Yn,"machineAt");function Nl(e,t){const n=Yn(e,t);if(!n)throw new Error(`Job '${e.job.id}' has no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}
r(Nl,"plannedAt");const yn=r(({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]],"machinesOf");function ek(e,t){let n=0,s=t&&0;const o=[];for(const i of e){
const a=yn(i),c=Il(a.map(l=>xl(i,l,io(l))));c===void 0?o.push(i.job.id):n+=c;const u=t&&Il(a.map(l=>xl(i,l,tk(l,t))));s=s===void 0||u===void 0?void 0:s+u}return{
vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}r(ek,"maximumOf");function xl({job:e,combinations:t},{taskTimeoutSeconds:n},s){if(s!==void 0)return t.length*(1+
e.retry)*n*s/3600}r(xl,"hoursOf");function tk(e,t){const n=Hn(e,t);return n===void 0?void 0:n/(De(e).tasksPerVm??1)}r(tk,"shareOfPrice");const Il=r(e=>e.every(t=>t!==
void 0)?Math.max(...e):void 0,"most");function qi(e,t){const{vcpuHours:n,amount:s,unknown:o}=ek(e.jobs.values(),t),i=n>0||o.length===0?`${We(n)} vCPU-hours`:"",
a=t&&s!==void 0?`about ${oo(s,t)}`:"",c=[i,a].filter(l=>l!=="").join(", ");if(c==="")return"";const u=o.length>0?`, without ${o.map(l=>`'${l}'`).join(", ")}`:"";
return`At most ${c}${u}, if every task takes its full task_timeout; boot times are not included.`}r(qi,"maximumText");const nk=r(({failure:e})=>`${e.name}: ${e.
message}`,"saidBy"),Cl=r(({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`,"evidenceOf");function sk(e,t){let n=qn(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===
1?n[0]:void 0),n=s?[...s.values()].flatMap(i=>qn(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",
kind:void 0}}r(sk,"stageCode");function qn(e){return Array.isArray(e)?e.flatMap(t=>Rl(t)?t.has("name")?[t]:qn(t):[]):Rl(e)?[...e.values()].flatMap(t=>qn(t)):[]}
r(qn,"stagesIn");const Rl=r(e=>e instanceof Map&&!(e instanceof G),"isMap"),Ll={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"py\
cryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"\
Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"\
kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",
osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setuptools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-\
json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"\
pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"scikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"um\
ap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pywin32",yaml:"PyYAML",zmq:"pyzmq"},ok=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],
[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,
"google-generativeai"],[/^google\.genai\b.*/,"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function ik(e){const[t=e]=e.split("."),n=ok.find(([s])=>s.
test(e));return n?e.replace(n[0],n[1]):Object.hasOwn(Ll,t)?Ll[t]??t:t.replaceAll("_","-")}r(ik,"packageOf");const rk=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,
ak=r(e=>rk.test(Cl(e))?'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,"diskFull"),ck=/\/mnt\/disks\/[\w./-]+/,
uk=r(e=>{const t=Cl(e),n=ck.exec(t)?.[0];if(n!==void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Add ":rw" at the end \
of its entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(t))return`The VMs' service account may la\
ck a role on the bucket that is mounted at ${n}: roles/storage.objectViewer to read, roles/storage.objectUser to write.`}},"mountedFolder"),lk=r(e=>{const t=/No module named '?([\w.]+)'?/.
exec(nk(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=jl([n,`${n}.py`],s.top);if(o!==void 0)return s.sent.has(o)?fk(o,t,e):Dl(o);const i=jl(
[n,`${n}.py`],s.below);if(i!==void 0){const c=s.below.get(i)??"",u=`"${c}/${i}"`;return s.sent.has(`${c}/${i}`)?`Tasks have ${u}, but Python does not look in th\
at folder. Add PYTHONPATH=${c} to the input "env_vars".`:`${u} is in the repository. Name "${c}/" in the input "source", and add PYTHONPATH=${c} to the input "e\
nv_vars".`}const a=n==="uv"?' Stages with "deps" need it.':"";return`Add "${ik(t)}" to the input "requirements", or use an image that has it.${a}`},"missingModu\
le"),jl=r((e,t)=>e.find(n=>t.has(n)),"nameIn");function fk(e,t,{failure:n,kind:s}){const o=t.includes(".")?t.replaceAll(".","/"):void 0;if(o!==void 0)return`Tas\
ks have "${e}", but no "${o}". Check that it is in the repository and that the input "source" matches it.`;const i=n.file?.path.includes("/")?n.file.path:void 0,
a=i===void 0?"":`, or start it as a module: python3 -m ${Pl(i)}`;return s==="bash"?`Tasks have "${e}", but Python searches only the folder of the script that it\
 starts. Add PYTHONPATH=. to the input "env_vars"${a}`:`Tasks have "${e}" in their start folder. Check whether the code changes sys.path or the current folder.`}
r(fk,"outOfPath");const Pl=r(e=>e.replace(/\.py$/,"").replaceAll("/","."),"moduleOf"),Dl=r(e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in t\
he input "source", so that tasks get it.`,"inSource"),dk=r(({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.
exec(e.message)?.[1]??/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:hk(n,t)},"missingFile");function hk(e,{top:t,below:n,sent:s}){const o=e.split("/").filter(u=>u!=="."&&u!==""),i=o.
at(-1)??"",a=e.startsWith("/")?i:o[0]??"";if(a==="")return;if(t.has(a))return s.has(a)?void 0:a===i?Dl(a):`"${a}/" is in the repository. Name it in the input "s\
ource", so that tasks get it.`;const c=n.get(i);if(!(c===void 0||e.startsWith("/")))return s.has(`${c}/${i}`)?`Tasks start at the top of the repository: write "${c}\
/${i}".`:`"${c}/${i}" is in the repository. Tasks start at its top: name it in the input "source", and write "${c}/${i}".`}r(hk,"repositoryFile");const mk=r(({failure:e})=>{
if(!/attempted relative import (?:with no known parent package|beyond)/.test(e.message))return;const t=e.file?.path;return`A file that is started by its path be\
longs to no package. Start it as a module: python3 -m ${t===void 0?"FOLDER.FILE":Pl(t)}`},"relativeImport"),pk=r(({failure:e})=>e.name==="UnicodeDecodeError"?'T\
he file has another encoding. Exports from Excel usually have "cp1252" or "utf-8-sig": open(path, encoding="cp1252").':void 0,"wrongEncoding");function fe(e,t){
const n=Math.max(1,Math.floor(e.length/3)),s=ho(e);let o,i=n+1;for(const a of t){const c=Ul(s,ho(a),i);c<i&&(o=a,i=c)}return o}r(fe,"nearestName");function Xi(e,t){
const n=r(a=>e.length>=4&&a.length>=5,"isLong"),s=ho(e),o=r(a=>Ul(s,ho(a),3),"distance");return t.filter(a=>o(a)<=(n(a)?2:1)).toSorted((a,c)=>o(a)-o(c))[0]}r(Xi,
"misspelledKey");const ho=r(e=>e.toLowerCase().replaceAll("_","-"),"normal");function Ul(e,t,n=Number.POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;
let s=[],o=[];for(let a=0;a<=t.length;a++)o.push(a);let i=0;for(let a=1;a<=e.length;a++){const c=[a];let u=a;for(let l=1;l<=t.length;l++){const f=e[a-1]===t[l-1];
let d=Math.min((o[l]??0)+1,(c[l-1]??0)+1,(o[l-1]??0)+(f?0:1));a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(d=Math.min(d,(s[l-2]??0)+1)),c.push(d),d<u&&(u=d)}if(u>=
n&&i>=n)return n;i=u,s=o,o=c}return Math.min(o[t.length]??0,n)}r(Ul,"editDistance");const gk=r(({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.
exec(e.message)?.[1];if(e.name!=="NameError"||o===void 0)return;const i=[...s].find(([,a])=>a===o||a.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`\
A template is replaced with plain text. Put quotes around it: "\${{ matrix.${i} }}".`;if(!(t!=="run"||!Bl(o).test(n)))return`Functions and comprehensions of a "\
run" stage do not see its other names. Pass "${o}" as an argument, or move the code to a file, name it in the input "source", and import it.`},"invisibleName"),
bk=r(({failure:e,kind:t,code:n})=>t==="run"&&/\b__file__\b/.test(n)&&/ddeutil\/workflow\/|name '__file__' is not defined/.test(e.message)?'The code of a stage i\
s not in a file, and __file__ is a file of the library. Write paths relative to the start folder of a task, which contains the files of the input "source".':void 0,
"noFile"),Bl=r(e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.\
*\\sas\\s+${e}\\b)`,"m"),"boundAtTop"),yk=r(({failure:e,kind:t,code:n})=>{const s=/^(?:SyntaxError|IndentationError)$/.test(e.name),o=n.split(`
`)[(e.codeLine??0)-1]??"",i=s&&t==="run"?/\$\{\{.*?\}\}/.exec(o)?.[0]:void 0;return i===void 0?void 0:`${i} is replaced with plain text. Put quotes around it; i\
f the value has quotes or backslashes, pass it with "vars".`},"pastedSyntax"),wk=r(({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.
test(e.message)?'A "run" stage is not a function. To end it early, call sys.exit().':void 0,"returnOutside"),$k=r(({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Move it to a file, name that in the input "source", and import it.':void 0,"unpicklable"),
kk=r(({failure:e,kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&Bl("result").test(n)?`The stage \
assigns "result", which is the name of the library's own object. Use another name for your value.`:void 0,"shadowedResult"),Sk=r(({failure:e,kind:t,code:n})=>t===
"run"&&e.name==="IndexError"&&/\bsys\.argv\b/.test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "b\
ash" stage.':void 0,"missingArgument"),Ek=r(({failure:e,kind:t,code:n})=>{const o=(t==="bash"?/\b([A-Z][A-Z0-9_]*): (?:parameter (?:null or )?not set|unbound variable)/:
void 0)?.exec(e.message)?.[1];if(o!==void 0)return Fl(o);const i=e.name==="KeyError"?Gl(e.message):void 0,a=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\s*["']${i}\
["']`);if(!(i===void 0||!/^[A-Za-z_]\w*$/.test(i)||!a.test(`${n}
${e.traceback??""}`)))return Fl(i)},"missingVariable"),Fl=r(e=>`Tasks have no variable ${e}. Set it in the input "env_vars", or in "secrets" for a secret of Sec\
ret Manager; tasks do not get variables of the workflow file.`,"noVariable"),Gl=r(e=>/^(['"])(.*)\1$/s.exec(e)?.[2],"python_advice_keyOf"),vk=r(e=>{const{failure:t}=e,
n=t.name==="KeyError"?Gl(t.message):void 0;if(n===void 0)return;const s=_k(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:c})=>qn(c.job.model.get("stages"))),i=o.flatMap(c=>typeof c.get("id")=="string"?[String(
c.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return Ok(n,i,o);const a=e.jobs.find(({planned:c,combinations:u})=>e.needs.includes(c.job.id)&&u.some(({status:l})=>l===
"FAILED"));return a!==void 0?`Combinations of "${a.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?Mk(n,e,o):void 0},"missingOutput");function _k(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(
`["']${s}["']\\]\\s*\\[\\s*["']${n}["']`).test(t))}r(_k,"placeOfKey");function Ok(e,t,n){const s=fe(e,t);if(s!==void 0)return`No stage has the id "${e}". Did yo\
u mean "${s}"?`;const o=n.find(a=>!a.has("id")&&String(a.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";
return`No stage has the id "${e}".${i} Only a stage with an id has outputs that can be read: write "id: ${e}" in it.`}r(Ok,"noSuchStage");function Mk(e,{code:t,
failure:n},s){const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${n.traceback??""}
${t}`)?.[1],a=s.find(l=>l.get("id")===o)?.get("run");if(o===void 0||typeof a!="string")return;const c=[...new Set([...a.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:l})=>l??[]))],u=fe(e,c);return u!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${u}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${c.length>0?`: ${c.slice(0,10).join(", ")}`:""}.`}r(Mk,"noSuchOutput");const Tk=r(({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,"missingName"),Ak=r(({failure:e})=>{const t=/^The (?:stage|job)'s if could not be decided: (\w+): /.
exec(e.message)?.[1];if(t!==void 0)return t==="NameError"||t==="SyntaxError"?`A condition is Python after its templates are replaced by plain text. Put texts in\
to quotes and compare with ==: "'\${{ params.NAME }}' == 'text'".`:'A condition must be True or False. Write a comparison, such as "${{ params.NUMBER }} > 0".'},
"undecided"),Nk=[[/^No case of the stage has the value /,'Add "- else: [{name: \u2026, echo: \u2026}]" to match, or set skip-not-match: true.'],[/^The condition of until was still false /,
"Set a larger max-loop (up to 99), or correct the condition of until."],[/^The function of '.*' needs the arguments /,'Name its arguments under "with", spelled \
as in the function.'],[/^The function of '.*' has to return a dict/,'Write for example: return {"rows": rows}'],[/^The module '.*' has no function |^The function '.*' of the module '.*' has no tag /,
'Write uses: MODULE/NAME@TAG as in the decorator @tag("TAG", alias="NAME"). Name the folder of the module in the input "source".']],xk=r(({failure:e})=>e.name===
""?Nk.find(([t])=>t.test(e.message))?.[1]:void 0,"libraryRule"),Ik=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
Ck=r(({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(a=>a.trim()!==""&&!a.trim().startsWith("#"))??"";if([o,i].some(a=>Ik.test(a)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},"shellInPython"),Rk=r(({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.
test(e.message)||/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is \
a shell script. Put Python code under "run".':void 0,"pythonInShell"),Lk=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
jk=r(({failure:e,kind:t})=>t==="bash"&&Lk.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bas\
h <<'EOF', then your lines, then EOF.`:void 0,"bashUnderSh"),Pk=r(({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.
test(e.message)&&/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or us\
e a flag that skips questions (such as apt-get -y).":void 0,"noInput"),Dk=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,Uk=r(({failure:e,kind:t})=>t==="bash"&&Dk.
test(e.message)?'The file has Windows line endings. Save it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,"w\
indowsLines"),Wl='Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',Bk=r(({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Wl:void 0,"memory"),Fk=r(({failure:e,kind:t})=>{if(e.name==="SystemExit")return e.message.startsWith("sys.exit(")?"sys.exit() without a code, or wi\
th 0, ends a stage without a failure.":void 0;switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or ma\
ke it executable in the repository: git update-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'\
Use an image that has the command, or install it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Wl;default:return}},
"exitCode"),Gk=[ak,uk,bk,lk,Uk,Ak,dk,mk,pk,Ck,Rk,jk,Pk,gk,wk,yk,kk,$k,Sk,Ek,vk,Tk,xk,Fk,Bk];function Wk(e,{workspace:t}){const n=r((s,o)=>{const{failure:i,combination:a}=s;
if(!i||i.hint)return s;const u={values:new Map([...a.matrix].map(([f,d])=>[f,String(d)])),workspace:t,jobs:e,needs:o.needs},l=Hk({failure:i,...u,...sk(o,i.stagePath)});
return l===void 0?s:{...s,failure:{...i,hint:l}}},"advised");return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}r(Wk,"withAdvice");
function Hk(e){for(const t of Gk){const n=t(e);if(n!==void 0)return n}}r(Hk,"adviceFor");const Zi=10;function mo(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,
all:a})=>`${z(i)} of ${z(a)} combinations of ${o}`),n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>Zi?`, and ${z(n.length-Zi)} more`:"";return`Omi\
tted because of the input "only": ${n.slice(0,Zi).join(", ")}${s}.`}r(mo,"leftOutText");const Qi="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",Kk=new RegExp(["^(?:[a-zA-Z0-\
9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|\
_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$"].join("")),pe={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,
serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,
image:Kk,reservation:new RegExp(`^(NO_RESERVATION|${Qi}|projects/[^/\\s]+/reservations/${Qi})$`),tag:new RegExp(`^${Qi}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},
po=r(e=>({...e.workloadIdentityProvider&&{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&
{audience:e.audience},...e.projectId&&{projectId:e.projectId},universe:e.universe}),"accessOf"),Hl={workloadIdentityProvider:pe.provider,serviceAccount:pe.serviceAccount,
audience:/^[\x21-\x7e]{1,1000}$/,projectId:pe.projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},Jk=r(e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(
e).every(([t,n])=>Object.hasOwn(Hl,t)&&typeof n=="string"&&Hl[t].test(n)),"isAccess");class zk{static{r(this,"Node")}value;next;constructor(t){this.value=t}}class Vk{static{
r(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(t){const n=new zk(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Bt(e){let t=!1;
if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),Kl(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new Vk;
let s=0;const o=r(()=>{s<e&&n.size>0&&(s++,n.dequeue().run())},"resumeNext"),i=r(()=>{s--,o()},"next"),a=r(async(l,f,d)=>{const m=(async()=>l(...d))();f(m);try{
await m}catch{}i()},"run"),c=r((l,f,d,m)=>{const h={reject:d};new Promise(g=>{h.run=g,n.enqueue(h)}).then(a.bind(void 0,l,f,m)),s<e&&o()},"enqueue"),u=r((l,...f)=>new Promise(
(d,m)=>{c(l,d,m,f)}),"generator");return Object.defineProperties(u,{activeCount:{get:r(()=>s,"get")},pendingCount:{get:r(()=>n.size,"get")},clearQueue:{value(){
if(!t){n.clear();return}const l=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(l)}},concurrency:{get:r(()=>e,"get"),set(l){Kl(l),e=l,queueMicrotask(
()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(l,f){const d=[];try{Array.from(l,(m,h)=>{const g=u(f,m,h);return d.push(g),g})}catch(m){for(const h of d)h.catch(
()=>{});throw m}return Promise.all(d)}}}),u}r(Bt,"pLimit");function Q3(e,t){const n=Bt(t),s=r((...o)=>n(()=>e(...o)),"limitedFunction");return Object.defineProperty(
s,"clearQueue",{value:n.clearQueue}),s}r(Q3,"limitFunction");function Kl(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("\
Expected `concurrency` to be a number from 1 and up")}r(Kl,"validateConcurrency");function oe({projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:
{projectId:e}}r(oe,"placeOf");var J=P(76760);class Xn extends Error{static{r(this,"WrongPath")}}async function Jl(e,t){const n=await(0,se.realpath)(e),s=new Set(
[""]);async function o(l){if(s.has(l))return;await o(l.slice(0,Math.max(0,l.lastIndexOf("/"))));const f=(0,J.join)(n,...l.split("/"));if(await(0,se.mkdir)(f).catch(
d=>{if(d.code!=="EEXIST")throw d}),!(await(0,se.lstat)(f)).isDirectory())throw new Xn(`"${l}" is a link or a file, not a folder`);s.add(l)}r(o,"ensure");const i=er(
t).join("/");await o(i);const a=(0,J.join)(n,...i.split("/"),`.gcp-batch-workflow-${(0,Ae.randomBytes)(4).toString("hex")}`);await(0,se.mkdir)(a);const c=(0,je.
existsSync)(a.toUpperCase())?new Map:void 0;let u=0;return{async write(l,f){const d=[i,...er(l)].join("/"),m=c?.get(d.toLowerCase().normalize());if(m!==void 0&&
m!==d)throw new Xn(`"${d}" and "${m}" are the same file on this runner`);c?.set(d.toLowerCase().normalize(),d),await o(d.slice(0,d.lastIndexOf("/")));const h=(0,J.
join)(a,String(u++));try{await zl(h,"wx",f),await(0,se.rename)(h,(0,J.join)(n,...d.split("/")))}catch(g){await(0,se.rm)(h,{force:!0});const{code:p}=g;throw Yk.has(
p??"")&&await qk((0,J.join)(n,...d.split("/")))?new Xn(`"${d}" is a folder`):g}},async append(l,f){const d=[i,...er(l)].join("/"),{O_APPEND:m,O_WRONLY:h,O_NOFOLLOW:g}=je.
constants;await zl((0,J.join)(n,...d.split("/")),m|h|g,f)},async free(){const{bavail:l,bsize:f}=await(0,se.statfs)(a);return l*f},close:r(()=>(0,se.rm)(a,{recursive:!0,
force:!0}),"close")}}r(Jl,"workspaceFolder");const Yk=new Set(["EISDIR","EEXIST","ENOTEMPTY","EPERM"]),qk=r(e=>(0,se.lstat)(e).then(t=>t.isDirectory(),()=>!1),"\
isFolder");async function zl(e,t,n){const s=await(0,se.open)(e,t);try{await n(o=>Xk(s,o))}finally{await s.close()}}r(zl,"fill");async function Xk(e,t){for(let n=0;n<
t.length;)n+=(await e.write(t,n)).bytesWritten}r(Xk,"writeAll");function er(e){const t=e.replace(/^(\.\/+)+/,"").replace(/\/+$/,"").split("/"),n=r(s=>s===""||s===
"."||s===".."||s.includes("\0")||J.sep==="\\"&&s.includes(J.sep),"isWrong");if(t.some(n))throw new Xn(`"${e}" leaves its folder`);return t}r(er,"segmentsOf");const yt=r(
(e,t)=>[tr(e),...[...t].map(([n,s])=>`${tr(n)}=${tr(R(s))}`)].join("/"),"combinationPath"),tr=r(e=>encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.
charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),"segment"),Zk=["status","job_skipped","started_ms","ended_ms","waited_ms","cpu_ms","peak_bytes",
"memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],Zn=r(e=>Vl([e]),"sha256Of");function Vl(e){const t=(0,Ae.
createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}r(Vl,"sha256OfParts");function Qk(e){const t={sha256:Zn(e.body),needs:e.needs};return{
...t,mac:Ql(e.key,t)}}r(Qk,"sealJobFile");function eS(e){const t=Zn(e.body);return{sha256:t,mac:go(e.key,["prepare.json",t])}}r(eS,"sealPrepareFile");function tS(e,t){
const{sha256:n="",needs:s=""}=t;return nr(Ql(e,{sha256:n,needs:s}),t.mac)}r(tS,"isJobFileOf");const Yl=r(e=>(0,Ae.createSecretKey)(Buffer.from(e,"base64url")),"\
macKey");function ql(e){const{metadata:t}=e,n=Zk.map(o=>t[o]??""),s=["result",String(e.index),String(e.attempt),t.sha256??"",...n];return nr(go(e.key,s),t.mac)}
r(ql,"isResultOf");const Xl=r((e,t,n)=>({by:n,mac:go(e,["claim",t,n])}),"sealClaim");function Zl(e,t,n){const{by:s}=n;if(!(s!=="task"&&s!=="action"))return nr(Xl(
e,t,s).mac,n.mac)?s:void 0}r(Zl,"claimantOf");const Ql=r((e,t)=>go(e,["job.json",t.sha256,t.needs]),"jobFileMac"),go=r((e,t)=>(0,Ae.createHmac)("sha256",typeof e==
"string"?Yl(e):e).update(t.join(`
`)).digest("hex"),"macOf");function nr(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,Ae.timingSafeEqual)(n,s)}r(nr,"isSame");
function nS({artifacts:e},t){if(typeof e!="object"||e===null)return;if("files"in e)return ef(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="strin\
g"&&typeof s=="string"?{uri:n,sha256:s}:void 0}r(nS,"artifactsIn");async function sS({storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(
i))return;const a={bucket:t,name:n.uri.slice(i.length),maxBytes:cn};try{const c=await e.read(a,o);return Zn(c)!==n.sha256?void 0:ef(JSON.parse(new TextDecoder().
decode(c)),s)}catch(c){if(c instanceof SyntaxError||c instanceof B&&(c.httpStatus===404||/^(TOO_LARGE|COMPRESSED)$/.test(c.status)))return;throw c}}r(sS,"readLi\
st");function ef(e,t){const n=Array.isArray(e)?e.flatMap(o=>oS(o)??[]):[];if(n.length===0)return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,
files:t(JSON.stringify(n))}}r(ef,"leftOf");function oS(e){const{path:t,size:n,md5:s,crc32c:o,generation:i}=e??{};return typeof t=="string"&&iS(t)&&Number.isSafeInteger(
n)&&Number(n)>=0&&tf(s)&&tf(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,size:n,md5:s,crc32c:o,generation:i}:void 0}r(oS,"artifactOf");const tf=r(e=>typeof e==
"string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),"isBase64"),iS=r(e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),"isPathInside");function*wn(e){
const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,stored:i}]of e.combinations.entries()){if(!s||!o||!i)continue;const{machine:a}=t.
get(e.holders[n]??-1)?.planned??e.planned,c=yt(e.planned.job.id,s.combination.matrix),u=nf(i.name);u!==void 0&&(yield{outcome:s,path:c,machine:a,prefix:`${u}${c}\
/`,left:o})}}r(wn,"artifactsOf");function nf(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.exec(e)??[];return t===void 0?void 0:`${t}a\
rtifacts/${n}-${s}/`}r(nf,"folderOf");const sr=r(({files:e})=>JSON.parse(e.text()),"filesOf"),rS=r(e=>"uri"in e,"isList"),aS=16,cS=8,uS=1e4;function lS(e,t){const{
log:n,stop:s}=t,i=[...e.uri?[pS(e.uri,t)]:[],...e.folder?[gS(e.folder,t)]:[]].map(m=>({way:m,limit:Bt(m.workers),done:{files:0,bytes:0}})),a={files:0,bytes:0},c=fS(
i,a,t),u=new Set,l=[];async function f(m){const h=mS(m);if(h.files===0)return;a.files+=h.files,a.bytes+=h.bytes,await Promise.all(i.map(b=>dS(b,{job:m,totals:h,
progress:c,stop:s})));const g=i.flatMap(({way:b,failure:y})=>y||s.aborted?[]:[b.verb]),p=`${D(h.files,"artifact")}, ${Jn(h.bytes)}`;n.say(`${m.planned.job.id}: ${p}${g.
length>0?`, ${g.join(" and ")}`:""}`)}r(f,"deliver");function d(m){for(const h of m.jobs.values()){if(h.phase!=="ended"||u.has(h))continue;u.add(h);const g=f(h);
g.catch(()=>{}),l.push(g)}}return r(d,"follow"),{follow:d,async finish(m){d(m),await Promise.all(l);for(const{way:g}of i)await g.close();const h=i.flatMap(({failure:g})=>g??
[]);return s.aborted?void 0:h[0]}}}r(lS,"deliveryOf");function fS(e,t,{clock:n,log:s}){let o=n.now();const i=r(({files:a,bytes:c})=>`${D(a,"file")} (${Jn(c)})`,
"text");return()=>{if(n.now()-o<uS)return;o=n.now();const a=e.map(({way:c,done:u})=>`${i(u)} ${c.verb}`);s.say(`artifacts: ${a.join(", ")} of ${i(t)}`)}}r(fS,"p\
rogressOf");async function dS(e,t){const{way:n,limit:s,done:o}=e,i=hS(t.job),a=r(async()=>{for(const c of i){if(e.failure||t.stop.aborted)return;try{await s(()=>n.
take(c))}catch(u){e.failure??=of(u,n.verb);return}o.files++,o.bytes+=c.file.size,t.progress()}},"worker");try{if(e.failure)return;await n.begin(t.totals);const c=Array.
from({length:n.workers},a);await Promise.allSettled(c),await Promise.all(c)}catch(c){e.failure??=of(c,n.verb)}}r(dS,"deliverBy");function*hS(e){for(const t of wn(
e))for(const n of sr(t.left))yield{of:t,file:n}}r(hS,"itemsOf");function mS(e){const t={files:0,bytes:0};for(const{left:n}of wn(e))t.files+=n.count,t.bytes+=n.bytes;
return t}r(mS,"totalsOf");function pS(e,{clients:t,stop:n}){return{verb:"copied",workers:aS,begin:r(async()=>{},"begin"),async take({of:s,file:o}){const i=await t.
storage(oe(s.machine)),a={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},c={bucket:e.bucket,name:`${e.folder}${s.path}/${o.path}`};await i.
copyOver({...a,to:c},n)},close:r(async()=>{},"close")}}r(pS,"copies");function gS({workspace:e,path:t},{clients:n,stop:s}){let o;const i=r(()=>(o??=Jl(e,t),o),"\
folder");return{verb:"downloaded",workers:cS,async begin({bytes:a}){const c=await(await i()).free();if(a>c)throw new sf(`they have ${Jn(a)}, but only ${Jn(c)} a\
re free`)},async take({of:a,file:c}){const u=await n.storage(oe(a.machine)),{size:l,crc32c:f,generation:d}=c,m={bucket:a.machine.bucket,name:a.prefix+c.path,size:l,
crc32c:f,generation:d};await(await i()).write(`${a.path}/${c.path}`,h=>u.download(m,h,s))},async close(){await(await o?.catch(()=>{}))?.close()}}}r(gS,"download\
s");class sf extends Error{static{r(this,"DiskFull")}}function of(e,t){const n=r(a=>`artifacts could not be ${t}: ${a}`,"failureText");if(e instanceof B){const{
message:a,headline:c,hint:u}=e;return{message:n(a),headline:n(c),...u&&{hint:u}}}const{code:s}=e,o=e instanceof sf||s==="ENOSPC"||s==="EDQUOT";if(s===void 0&&!o&&
!(e instanceof Xn))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose another "artifacts_dir".';return{
message:n(dt(e)),headline:n(dt(e)),hint:i}}r(of,"undeliveredOf");const bS=30,yS=r(e=>/\.(png|svg|html?)$/i.test(e),"isShown");function wS(e,t,n){const s=e.jobs.
flatMap(({planned:d,artifacts:m})=>m?[{id:d.job.id,artifacts:m}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"Artifacts o\
f"},{title:"Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],a=s.slice(0,n.jobRows).map(({id:d,artifacts:{count:m,bytes:h,uri:g}})=>[
K(d,80),z(m),Jn(h),...o?[He(ge(g,300),t.artifacts?.folder(g))]:[]]),c=s.length-a.length,u=o?s.flatMap(({artifacts:d})=>d.shown):[],l=u.slice(0,Math.min(bS,n.warnings)).
map(({path:d,uri:m})=>`- ${He(K(d,200),t.artifacts?.file(m))}`),f=u.length-l.length;return[ot(i,a)+(c>0?`

\u2026 and those of ${D(c,"more job")}.`:""),[...l,...l.length>0&&f>0?[`- \u2026 and ${D(f,"more file")}`]:[]].join(`
`)].filter(d=>d!=="").join(`

`)}r(wS,"artifactsTable");const $S=100;function kS(e,t){const n=[...e.jobs].filter(([,s])=>rf(s));return new Map(n.map(([s,o])=>[s,()=>or(o,t)]))}r(kS,"artifact\
Rows");function*or(e,t){for(const{outcome:n,path:s,machine:o,prefix:i,left:a}of wn(e)){const c=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:u,
status:l}=n;for(const f of sr(a)){const d={path:`${s}/${f.path}`,bytes:f.size,uri:c+f.path};yield{combination:u,status:l,...d}}}}r(or,"rowsOf");const rf=r(e=>!wn(
e).next().done,"hasArtifacts"),SS=r((e,t,n)=>e.map(s=>{const o=t.jobs.get(s.planned.job.id);if(!o||!rf(o))return s;const{kept:i,runUri:a}=n;let[c,u]=[0,0];for(const{
left:m}of wn(o))c+=m.count,u+=m.bytes;const l=[];for(const{path:m,uri:h}of or(o,i))if(yS(m)&&l.push({path:m,uri:h}),l.length===$S)break;const[f]=or(o,void 0),d=i?
`gs://${i.bucket}/${i.folder}${f?.path.split("/")[0]??""}/`:`${a}artifacts/`;return{...s,artifacts:{count:c,bytes:u,uri:d,shown:l}}}),"withArtifacts"),de=r(e=>typeof e==
"object"&&e!==null,"isRecord");function Mt(e){try{return JSON.parse(e)}catch{return}}r(Mt,"parsedJson");const ne=r(e=>typeof e=="string"?e:"","json_textOf"),ir=r(
e=>Array.isArray(e)?e.filter(de):[],"recordsIn");function bo(e){const t=ir(e.details),n=t.find(({reason:c})=>ne(c)!==""),[s]=ir(e.errors),o=t.flatMap(({violations:c})=>ir(
c)).find(({type:c})=>c==="VPC_SERVICE_CONTROLS"),a=t.map(({retryDelay:c})=>ES(c)).find(c=>c!==void 0);return{reason:ne(n?.reason)||ne(s?.reason),metadata:Object.
fromEntries(Object.entries(de(n?.metadata)?n.metadata:{}).map(([c,u])=>[c,String(u)])),perimeterId:ne(o?.description),...a!==void 0&&{retryDelayMs:a}}}r(bo,"err\
orDetails");function ES(e){const t=/^(\d+(?:\.\d+)?)s$/.exec(ne(e))?.[1];return t!==void 0?Number(t)*1e3:de(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}
r(ES,"delayOf");const Qn=64*1024*1024;class es extends Error{static{r(this,"AnswerTooLarge")}code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more th\
an ${Qn/1024/1024} MiB`)}}const af={maxBytes:Qn,tooLarge:r(()=>new es,"tooLarge")},cf={"accept-encoding":"identity"},uf=r(e=>!/^(identity)?$/i.test(e),"isEncode\
d");class vS extends Error{static{r(this,"Compressed")}code="COMPRESSED"}class lf extends Error{static{r(this,"Refused")}response;config;constructor({status:t,header:n},s,o){
super(`Request failed with status code ${t}`),this.response={status:t,data:s,headers:{"retry-after":n("retry-after")}},this.config={url:o}}}const ff=r((e,t,{url:n,
accepts:s=af})=>new Promise((o,i)=>{const{status:a,header:c}=e,u=a>=200&&a<300,{maxBytes:l,tooLarge:f,refusal:d}=u?s:af,m=r(b=>{i(b),t.destroy()},"fail");t.on("\
error",m);const h=d?.(c);if(h)return m(h);if(uf(c("content-encoding")))return m(u?new vS("the response is compressed"):new lf(e,"",n));if(Number(c("content-leng\
th"))>l)return m(f());const g=[];let p=0;t.on("data",b=>{p+=b.length,g.push(b),p>l&&m(f())}),t.on("end",()=>{const[b]=g,y=b&&g.length===1?b:Buffer.concat(g,p);u?
o({header:c,bytes:y}):i(new lf(e,y.toString("utf8"),n))})}),"readAnswer"),_S=6e4,OS=1e3,MS=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;
function TS(e){const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&MS.test(e.message)||t===403&&(s||n("retry-aft\
er")!=="")))return;const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+OS;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:_S}}r(TS,"gitHu\
bLimit");const AS=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PE\
RMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVA\
ILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]];function NS(e,t){const n=de(e)?e:{};return df(e)?hf():t==="batch"&&typeof n.code=="number"?IS(n,n.code):
t==="github"?CS(n,e):mf(n,e)}r(NS,"failureOf");const xS=/Received message (larger than max|that decompresses to a size larger than) /;function df(e){return e instanceof
es?!0:de(e)&&e.cause!==void 0&&df(e.cause)}r(df,"isTooLarge");function hf(){const{code:e,message:t}=new es;return{httpStatus:0,status:e,message:t,details:bo({}),
isLimit:!1}}r(hf,"tooLarge");function IS(e,t){const[n,s]=AS[t]??["UNKNOWN",500];if(s===429&&xS.test(ne(e.details)))return hf();const o=bo({details:e.statusDetails});
return{httpStatus:s,status:n,message:ne(e.details)||ne(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}r(IS,"grp\
cFailure");function mf(e,t){const{code:n}=e,s=de(e.response)?e.response:{},o=pf(s.data),i=de(o.error)?o.error:{},a=Number(s.status??e.status??(typeof n=="number"?
n:0))||0,c=ne(o.error_description),u=ne(o.error),l=bo({details:i.details,errors:i.errors}),f=LS(gf(s.headers,"retry-after"))??l.retryDelayMs;return{httpStatus:a,
status:ne(i.status)||u||ne(n)||RS(e)||"",message:ne(i.message)||(u&&c?`${u}: ${c}`:"")||ne(e.message)||String(t),details:l,isLimit:a===429,...f!==void 0&&{retryAfterMs:f},
...de(e.config)&&{url:String(e.config.url??"")}}}r(mf,"httpFailure");function CS(e,t){const n=mf(e,t),s=de(e.response)?e.response:{},o=r(c=>gf(s.headers,c),"hea\
der"),i=ne(pf(s.data).message)||n.message,a=TS({httpStatus:n.httpStatus,message:i,header:o,nowMs:Date.now()});return a?{...n,message:i,isLimit:!0,retryAfterMs:n.
retryAfterMs??a.waitMs}:{...n,message:i,isLimit:!1}}r(CS,"gitHubFailure");function pf(e){if(de(e))return e;if(typeof e!="string")return{};const t=Mt(e);return de(
t)?t:{}}r(pf,"bodyOf");function RS(e){const t=de(e.cause)?e.cause:{};return ne(t.code)||(e.name==="AbortError"?"ABORTED":"")}r(RS,"nodeCode");function gf(e,t){return e instanceof
Headers?e.get(t)??"":de(e)?ne(e[t]):""}r(gf,"headerOf");function LS(e){if(!e)return;if(/^\d+$/.test(e))return Number(e)*1e3;const t=Date.parse(e);return Number.
isNaN(t)?void 0:Math.max(0,t-Date.now())}r(LS,"retryAfter");const it="New roles usually take effect within two minutes, sometimes seven or more.",ts=r(e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.
exec(e)?.[1]??"PROJECT","projectOf"),jS=[[/^batch\./,"roles/batch.jobsEditor","project"],[/^storage\.(objects|multipartUploads)\./,"roles/storage.objectUser","b\
ucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,"roles/logging.viewer","project"],
[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.logWriter","project"],[/^serviceusage\./,
"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm-account"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,
"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,
"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function PS(e){const t=jS.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}r(
PS,"roleWith");const bf={batch:"batch.googleapis.com compute.googleapis.com logging.googleapis.com",storage:"storage.googleapis.com",logging:"logging.googleapis\
.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"cloudresourcemanager.googleapis.com",iam:"iam.googleapis.com"},
yf=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,hint:BS},{reasons:[
"BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:r(e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${wf(e)} --billing-account=ACCOUNT_ID`,"hint")},
{reasons:["SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:r(
e=>`Run: gcloud services enable ${FS(e)} --project=${wf(e)}${US(e)?' (only "preflight" uses this API; the run itself does not need it)':""}`,"hint")},{reasons:[
"LOCATION_POLICY_VIOLATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:r(()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No r\
ole is missing.',"hint")},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:r(()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',"hint")},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIEN\
T"],text:/insufficient authentication scopes/i,hint:r(()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the sc\
ope https://www.googleapis.com/auth/cloud-platform.',"hint")},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
hint:r(({principal:e})=>`The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${$f(e.caller)}`,"hint")},{reasons:["ORG_RESTRI\
CTION_VIOLATION","RESOURCE_USAGE_RESTRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:r(()=>"A policy of the organization refuses the request\
; roles do not help. Ask its administrator for an exception for the project.","hint")},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:r(
({principal:e,...t})=>`The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${ts(t.resource)} --role=roles/serv\
iceusage.serviceUsageConsumer --member=${e.caller}. ${it}`,"hint")}];function DS(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;
return(yf.find(({reasons:i})=>i.includes(t.reason))??yf.find(({text:i})=>i?.test(n)))?.hint(e)??""}r(DS,"refusalHint");const US=r(({service:e})=>e==="cloudresou\
rcemanager"||e==="iam","isOnlyForChecks");function BS({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(e)?.[1],s=t.perimeterId||
n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-h\
osted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}r(BS,"perimeterHint");function FS({details:e,message:t,service:n}){
const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?bf.batch??s:s:bf[n]??`${n}.googleapis.com`}r(FS,"apisO\
f");const GS=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function wf({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=GS.exec(t)?.slice(1).find(Boolean);return s||o||ts(n)}r(wf,"projectOfAnswer");const $f=r(e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??
"SERVICE_ACCOUNT","emailIn"),WS=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function kf({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=WS.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}r(kf,"missingPermission");function HS(e){const t=kf(e);if(!t)return"";const{message:n,
principal:s,resource:o}=e,i=PS(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${it}`;const{role:a,scope:c}=i,
u=`--role=${a} --member=`;if(c==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam servic\
e-accounts add-iam-policy-binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${ts(o)} ${u}${s.caller}. ${it}`;if(c==="caller-account")return`\
The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${$f(s.caller)}\
 ${u}${s.federated}. ${it}`;const l=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(c==="bucket"&&l)return`Run: gcloud storage buckets add-iam-policy-binding gs://${l} ${u}${s.
caller}. ${it}`;const f=ts(o),d=e.service==="logging"?' (or set "stream_logs: false")':"",m=e.service==="batch"?" (or the project does not exist)":"";return`Run\
: gcloud projects add-iam-policy-binding ${f} ${u}${s.caller}${d}${m}. ${it}`}r(HS,"permissionHint");function KS(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,
i=t>0?`HTTP ${t}`:o,a=i===""?"":` (${i})`,c=kf(e);if(c)return`no permission ${c} on ${Ef(s)}${a}`;const u=Sf(s);if(u!==void 0&&/\bbucket does not exist/i.test(e.
message))return`bucket ${u} does not exist${a}`;const l=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,""),f=n.endsWith(" to")?`${n}\
 ${Ef(s)}`:n;return l===""?`${f} failed${a}`:`${l}${a}: ${f}`}r(KS,"headlineOf");const Sf=r(e=>/^gs:\/\/([^/]+)/.exec(e)?.[1],"bucketOf");function Ef(e){const t=Sf(
e);if(t!==void 0)return`gs://${t}`;const n=/\bprojects?[/ ]([\w.:-]+)/.exec(e)?.[1];return n===void 0?e:`project ${n}`}r(Ef,"headline_placeOf");const vf="copy t\
o",_f="test writing to";function JS(e){const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"github":return/^API rate limit exceeded|x-ratelimit-remaining/i.
test(t)?"This is a rate limit of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the \
hour; run fewer jobs at the same time.":"This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fe\
wer jobs at the same time.";case"oidc":return"GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.";case"sts":case"\
iamcredentials":return"Google issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same ti\
me.";case"storage":return/object mutation|rate limit for object|gcs429/i.test(t)?"An object was written more than once per second. This is temporary: run the jo\
b again. No quota of the project is exhausted.":"Cloud Storage accepts no more requests for this bucket for now. This is temporary: run the job again, with fewe\
r runs at the same time.";case"logging":return'Cloud Logging allows 60 reads per minute, shared by everything in the project. The run itself is not affected, bu\
t lines are late. Set "stream_logs: false", or request a higher quota "Read requests per minute".';case"batch":return s?"A daily quota of the Batch API is exhau\
sted. Request a higher quota.":'A quota of the Batch API is exhausted for this minute. Run fewer runs at a time, or raise "poll_interval".';case"cloudresourcema\
nager":case"iam":case"metadata":return"The service accepts no more requests for now. Run the job again."}}r(JS,"limitHint");function zS(e){return e.service==="o\
idc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: read, id-token: write }" to this job.':/generateAccessToken/.test(e.url??"")||e.service===
"iamcredentials"?VS(e):qS(e)}r(zS,"tokenHint");function VS({httpStatus:e,principal:t}){return e===403?`The federated identity may not impersonate the input "ser\
vice_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,"")} --role=roles/iam.worklo\
adIdentityUser --member=${t.federated}. ${it}`:e===404?'The input "service_account" names an account that does not exist.':'Check the input "service_account".'}
r(VS,"impersonationHint");const YS=[[/127 bytes/i,"Map google.subject to something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,
"Correct the attribute mapping of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.r\
epository."],[/connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,"Google could not reach the issu\
er of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); an Enterprise Server must be reachable from the inte\
rnet, or its keys must be uploaded to the provider."],[/issuer/i,"The token's issuer differs from the provider's. Set the provider's issuer URI to https://token\
.actions.githubusercontent.com, or to that of your Enterprise Server."],[/stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,"The OIDC toke\
n was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock."],[/audience/i,'Google did not accep\
t the OIDC token: compare the input "audience" with the allowed audiences of the provider.']];function qS({status:e,message:t,principal:n}){if(e==="invalid_targ\
et")return'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';if(e==="invalid_request"&&/Invalid value for "audience"/i.test(
t))return'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of the p\
roject.';if(/attribute condition/i.test(t))return Of(n.claims);const s=YS.find(([o])=>o.test(t));return s?s[1]:e==="unauthorized_client"?Of(n.claims):e==="inval\
id_grant"?`Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub's.`:'Check \
the input "workload_identity_provider".'}r(qS,"exchangeHint");const Of=r(e=>`The provider's attribute condition rejected the claims of this run: ${e}. Compare: \
gcloud iam workload-identity-pools providers describe.`,"conditionHint");function XS(e){const{httpStatus:t}=e;return e.isLimit?JS(e):t===0?ZS(e):t>=500?QS(e):DS(
e)||HS(e)||e1(e)}r(XS,"hintFor");const Mf=r(({service:e})=>e==="github"||e==="oidc","isGitHub");function ZS(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.
test(e.status)?"The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_L\
ARGE"?"Run the job again. If it happens again, check your proxy and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?
"":`The network or ${Mf(e)?"GitHub":"the service"} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}
r(ZS,"networkHint");const QS=r(e=>Mf(e)?"GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.":"Google reports an interna\
l error. See https://status.cloud.google.com, then run the job again.","outageHint");function e1(e){const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"\
batch":return t1(e);case"storage":return o1(e);case"sts":case"iamcredentials":case"oidc":return zS(e);case"logging":return e.httpStatus===403?s1(e):"";case"gith\
ub":return i1(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exist, or the caller has no role on it.':"";case"iam":return t?"C\
heck the name: the service account does not exist, or the caller may not see it.":"";case"metadata":return""}}r(e1,"serviceHint");function t1(e){const{httpStatus:t,
principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.':t===403?`Run: g\
cloud projects add-iam-policy-binding ${ts(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the project does not exist). ${it}`:t===404&&/tasks? of/.
test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.":t===404?'Check "project_id" and "region": Batc\
h is not offered in every region.':t===409?"A Batch job with this name exists and does not belong to this run. Delete it, or run the job again to get a new name\
.":t===400?n1(e.message):""}r(t1,"batchHint");function n1(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_external_ip: true" (runs-on.with: \
no_external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.test(e)?'Check "networ\
k" and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch names comes from the inp\
uts or from runs-on.with of this job."}r(n1,"fieldHint");function s1({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(" ").
at(-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${it}`}r(s1,"loggingHint");function o1(e){const{httpStatus:t,resource:n,
principal:s,message:o,details:i,operation:a}=e,c=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${c}\
 bills its readers (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${c} --no-requester-pays`:t===401?'C\
loud Storage did not accept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-po\
licy-binding gs://${c} --role=roles/storage.objectUser --member=${s.caller}. ${it}`:t===404?`Check "${a===vf||a===_f?"artifacts_uri":"gcs_bucket"}": bucket ${c}\
 or the object does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${c} --uniform-bucket-level-access`:""}r(o1,"storageHint");
function i1({httpStatus:e,message:t}){return e===422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: \
it was not pushed, or belongs to a fork. The run itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==
404?"":/\bSAML|SSO\b/.test(t)?"Authorize the token for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addres\
ses, and that of the runner is not among them.":/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: c\
hecks: write" (and "pull-requests: write" for comments); pull requests from forks never get them.'}r(i1,"gitHubHint");const r1=new Set([408,429,500,502,503,504]),
a1=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,c1=3e4,u1=18e4,l1=500,f1=2e4,d1=12e4;function h1(e){const{clock:t}=e;return async(n,s)=>{const o=m1(n,t,e.random);
for(let i=1;;i++){const a=t.now(),c=r(u=>e.trace(`${n.service}: ${n.operation} ${n.resource} \u2192 ${u} (${Math.round(t.now()-a)} ms, attempt ${i})`),"trace");
try{const u=await p1(n,t,s);return c("ok"),u}catch(u){if(u instanceof B)throw u;const l=u instanceof rr?u.failure:NS(u,n.service);c(`${l.httpStatus||"no answer"}\
 ${l.status}`);const f=n.signal?.aborted?void 0:o(l,i);if(f===void 0||(await t.sleep(f,n.signal),n.signal?.aborted))throw Tf(n,l,u,i,e.principal)}}}}r(h1,"calle\
r");function m1(e,t,n){const s=t.now(),o=e.totalMs??u1;let i=0,a=0;return(c,u)=>{if(!g1(c,e))return;const l=b1(u,n);if(c.isLimit&&e.limitUntilMs!==void 0){const h=Math.
max(l,c.retryAfterMs??0);return t.now()+h>e.limitUntilMs?void 0:(i+=h,e.onLimit?.(h),h)}const f=o-Math.max(t.now()-s-i,a),d=Math.min(c.retryAfterMs??0,d1);if(f<=
0||d>=f)return;const m=Math.min(Math.max(l,d),f);return a+=m,m}}r(m1,"patienceOf");class rr extends Error{static{r(this,"Overdue")}failure;constructor(t,n){super(
n?"the run was stopped":`no response within ${Math.round(t/1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:bo({}),
isLimit:!1}}}async function p1(e,t,n){const s=e.attemptMs??c1,o=new AbortController,i=new AbortController,a=r(()=>o.abort(),"stop");e.signal?.addEventListener("\
abort",a,{once:!0}),e.signal?.aborted&&a();const{signal:c}=o,u=new Promise((l,f)=>{c.addEventListener("abort",()=>f(new rr(s,e.signal?.aborted===!0)),{once:!0})});
u.catch(()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||o.abort()});try{if(c.aborted)throw new rr(s,e.signal?.aborted===!0);return await Promise.race([n(
c),u])}finally{i.abort("done"),e.signal?.removeEventListener("abort",a)}}r(p1,"withDeadline");function g1(e,t){return e.status==="STOPPED"||t.isFinal?.(e.message)?
!1:e.isLimit||r1.has(e.httpStatus)||t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===0&&(e.status===""||a1.test(e.status))}r(g1,"isRetryable");function b1(e,t){
return Math.min(f1,l1*2**e)*(1+t())/2}r(b1,"backoffOf");function Tf(e,t,n,s,o){const{service:i,operation:a,resource:c}=e,{httpStatus:u,status:l,isLimit:f}=t,d=[
u>0?`HTTP ${u}`:"",l].filter(p=>p!=="").join(" "),m=s>1?` after ${s} attempts`:"",h=tn(t.message).replace(/\s+/g," ").trim().slice(0,600),g={service:i,operation:a,
resource:c,httpStatus:u,status:l,message:h,details:t.details,isLimit:f,url:t.url,principal:o};return new B({service:i,operation:a,resource:c,httpStatus:u,status:l,
message:`${a} ${c}${m}: ${h}${d?` (${d})`:""}`,hint:XS(g),headline:KS(g),isLimit:f,cause:n})}r(Tf,"cloudError");const y1=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;
function w1(e){const t=y1.exec(e.workloadIdentityProvider.trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attr\
ibute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_na\
me "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?`serviceAccount:${s}`:n}}r(w1,"principalOf");var Af=P(57075);async function Nf({url:e,method:t,headers:n,
body:s,signal:o,accepts:i},a){const c=await a.request({url:e,method:t,headers:{...n,...cf},data:s,responseType:"stream",signal:o,retry:!1,validateStatus:r(()=>!0,
"validateStatus")}),u={status:c.status,header:r(l=>c.headers.get(l)??"","header")};return ff(u,c.data||Af.Readable.from([]),{url:e,accepts:i})}r(Nf,"libraryRequ\
est");const $1=r(async(e,t)=>{try{return await t({...e,size:Qn})}catch(n){throw n.type==="max-size"?new es:n}},"boundedAdapter");function ar(e){const{stsCredential:t}=e;
for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults={...s,redirect:"manual",adapter:$1}}}r(ar,"harden");class k1 extends Error{static{
r(this,"Stopped")}code="ABORTED"}const xf=r(async e=>(e.startsWith("http:")?await Promise.resolve().then(P.t.bind(P,37067,19)):await Promise.resolve().then(P.t.
bind(P,44708,19))).request,"openerFor"),If=r(({url:e,method:t,headers:n,body:s,signal:o,accepts:i},a,c)=>new Promise((u,l)=>{const f=r(()=>o.removeEventListener(
"abort",m),"settled"),d=r(g=>{f(),l(g),h.destroy()},"fail"),m=r(()=>d(new k1("the request was stopped")),"stop"),h=a(e,{method:t,headers:{...n,...cf}},g=>{const p={
status:g.statusCode??0,header:r(b=>`${g.headers[b]??""}`,"header")};ff(p,g,{url:e,accepts:i}).then(b=>{f(),u(b)},d)});h.on("error",d),c&&h.on("finish",c),o.addEventListener(
"abort",m,{once:!0}),h.end(s)}),"nodeRequest"),S1=r(({isProxied:e})=>async({url:t,method:n,data:s,headers:o,signal:i},a)=>{const c=s instanceof URLSearchParams,
u=s===void 0||c?s?.toString():JSON.stringify(s),f={accept:"application/json",...u!==void 0&&{"content-type":c?"application/x-www-form-urlencoded":"application/j\
son"},...o},d=e?E1:v1,{bytes:m,header:h}=await d({url:t,method:n,headers:f,body:u,signal:i},a),g=m.toString("utf8");return{data:Mt(g)??g,header:h}},"senderFor"),
E1=r(async(e,t)=>{t?.();const{OAuth2Client:n}=await P.e(492).then(P.t.bind(P,492,19)),s=new n;return ar(s),Nf(e,s.transporter)},"sendThroughLibrary"),v1=r(async(e,t)=>If(
e,await xf(e.url),t),"sendDirectly");class Ce extends Error{static{r(this,"BrokenAnswer")}code="ERR_BROKEN_ANSWER"}const _1=3e4;function O1(e){return async(t,n)=>{
const s={service:"oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)
throw new B({...s,httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an O\
IDC token.",hint:e.isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }"\
 to this job.'});return e.call({...s,attemptMs:_1},async a=>{const c={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},
signal:a},{data:u}=await e.send(c,n),l=de(u)?u.value:void 0;if(typeof l!="string"||l==="")throw new Ce("the answer holds no token");return e.mask(l),l})}}r(O1,"\
oidcTokens");const Cf="https://www.googleapis.com/auth/cloud-platform",Rf="urn:ietf:params:oauth:token-type",Lf=3600,jf=2e4;async function M1(e){const{endpoints:t,
provider:n}=e,s=`//iam.${e.universe}/${n}`,o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n,attemptMs:jf},
a=await e.call(i,async l=>{const{data:f}=await e.send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth:grant-t\
ype:token-exchange",audience:s,scope:Cf,requested_token_type:`${Rf}:access_token`,subject_token:o,subject_token_type:`${Rf}:jwt`}),signal:l});return Pf(de(f)?f.
access_token:void 0,Number(de(f)&&f.expires_in)*1e3)}),c=e.serviceAccount;if(c===void 0)return a;e.mask?.(a.text);const u={service:"iamcredentials",operation:"i\
mpersonate",resource:c,attemptMs:jf};return e.call(u,async l=>{const{data:f,header:d}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccounts/${c}:\
generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${a.text}`},data:{scope:[Cf],lifetime:`${Lf}s`},signal:l}),m=de(f)?f:{},h=Date.parse(d("date"))||
e.clock.now();return Pf(m.accessToken,Date.parse(String(m.expireTime))-h)})}r(M1,"exchange");function Pf(e,t){if(typeof e!="string"||e==="")throw new Ce("the re\
sponse contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:Lf*1e3}}r(Pf,"tokenOf");function Df(e){const t=Mt(e);if(t===void 0)return"is not JSON";
if(!de(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!=="service_account"?`holds credentials of type ${JSON.
stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?'has no "client_email" or no "private_key"':{email:s,
privateKey:o,...typeof i=="string"&&{id:i}}}r(Df,"readServiceAccountKey");function T1(e,t){const n=new t.make({email:e.email,key:e.privateKey,keyId:e.id,scopes:t.
scopes,universeDomain:t.universe});return t.endpoints.token!==vi&&n.transporter.interceptors.request.add({resolved:r(async s=>s.url?.href===vi?{...s,url:new URL(
t.endpoints.token)}:s,"resolved")}),n}r(T1,"serviceAccountClient");const Uf="https://www.googleapis.com/auth/cloud-platform",A1=6e4;async function N1(e){const{identity:t}=e,
n=t.key===void 0?t.workloadIdentityProvider:void 0;return n===void 0?I1(e):x1(e,n)}r(N1,"credentials");async function x1(e,t){const{identity:n,endpoints:s,oidcToken:o,
send:i,call:a,clock:c,mask:u}=e;let l=r(()=>{},"onSent");const d=new Promise(b=>{l=b}).then(async()=>{const{OAuth2Client:b}=await P.e(492).then(P.t.bind(P,492,19)),
y=new b({universeDomain:n.universe});return ar(y),y});let m=Number.NEGATIVE_INFINITY,h,g="";async function p(){const b=c.now(),y=await M1({provider:t,serviceAccount:n.
serviceAccount,audience:n.audience,universe:n.universe,endpoints:s,oidcToken:o,onSent:l,send:i,call:a,clock:c,mask:u}).finally(l);u?.(y.text),g=y.text,(await d).
setCredentials({access_token:y.text}),m=b+y.lifeMs-Math.min(A1,y.lifeMs/2)}return r(p,"renew"),{client:d,token:r(()=>g,"token"),async ready(b){c.now()<m||(h??=p().
finally(()=>{h=void 0}),await C1(h,b,t))},refused(){m=Number.NEGATIVE_INFINITY}}}r(x1,"federated");async function I1(e){const{identity:t,call:n}=e,{GoogleAuth:s,
JWT:o}=await P.e(492).then(P.t.bind(P,492,19)),i=t.key?.file??"the environment",{key:a,universe:c}=t,l=await n({service:"sts",operation:"read credentials of",resource:i},
async()=>{if(a){const d=Df(await a.text());if(typeof d=="string")throw new Error(`the key file ${d}`);return T1(d,{scopes:Uf,universe:c,endpoints:e.endpoints,make:o})}
return new s({scopes:Uf,projectId:t.projectId,universeDomain:c}).getClient()});ar(l);let f;return{client:Promise.resolve(l),async ready(d){const m={service:"sts",
operation:"get a token from",resource:i,signal:d},{token:h}=await n(m,()=>l.getAccessToken());!h||h===f||(f=h,e.mask?.(h))},refused(){l.setCredentials({})}}}r(I1,
"ambient");async function C1(e,t,n){if(!t)return e;let s=r(()=>{},"stop");const o=new Promise((i,a)=>{s=r(()=>{a(new B({service:"sts",operation:"get a token fro\
m",resource:n,httpStatus:0,status:"STOPPED",message:`get a token from ${n}: the run was stopped`}))},"stop")});o.catch(()=>{}),e.catch(()=>{}),t.aborted&&s(),t.
addEventListener("abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}r(C1,"untilStopped");function Bf(e,t){return async(n,s)=>{
await t.ready(n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof B)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}r(
Bf,"withToken");const wt={run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},R1=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,L1=r(
e=>e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""),"slug"),Ke=r(e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),"labelValue"),Tt=r(
e=>(0,Ae.createHash)("sha256").update(e).digest("hex"),"digestOf");function j1(e){const t=Tt(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return[
"ddw",L1(e.job).slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}r(j1,"batchJobId");function cr(e,t){const n=Tt(`${e} ${t}`),s=(Number.parseInt(n[16]??
"0",16)&3|8).toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(17,20)}`,n.slice(20,32)].join("-")}r(cr,"requestId");const ns=r(
e=>`projects/${e.projectId}/locations/${e.region}`,"locationOf"),Ff=r((e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,"jobFolder"),Gf=r((e,t)=>`${Ff(e,t)}cla\
ims/`,"claimsFolder"),ur=r((e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,"claimName"),yo=r((e,t,n)=>`${Ff(e,t)}${n}/`,"partFolder"),P1=r((e,t,n)=>`${yo(e,t,n)}prepare.j\
son`,"prepareName"),D1=r((e,t)=>`${e.folder}artifacts/${t}-`,"artifactsPrefix"),lr=r(e=>`${e.folder}source.tar.gz`,"sourceName"),Wf=r(e=>`${e.folder}lease.json`,
"leaseName"),Hf=r(e=>`${e.folder}packages/`,"uploadsFolder");function fr(e,t,n){const s=e.repositoryId.replace(/\W/g,"-")||"local";return`${e.prefix}/${t}/${s}/${n}\
/`}r(fr,"keptFolder");function U1(e,t,n){const s=encodeURIComponent(n.toWellFormed()).replace(/^\./,"%2E"),o=s.length<=200?s:`${s.slice(0,150)}-${Tt(n).slice(0,
32)}`;return`${fr(e,"_history",t)}${o}.json`}r(U1,"historyName");const B1=r(e=>Tt(JSON.stringify([...e].sort())).slice(0,32),"packageGroup");function F1(e,t,n){
return{...!n&&{"managed-by":"github-actions",...t.commit&&{"commit-sha":Ke(t.commit)}},...Object.fromEntries(e.machine.labels),[wt.run]:Ke(t.runId),[wt.job]:Ke(
e.job.id),...t.repositoryId&&{"github-repository-id":Ke(t.repositoryId)},...t.githubRunId&&{"github-run-id":Ke(t.githubRunId)},...t.githubRunAttempt&&{"github-r\
un-attempt":Ke(t.githubRunAttempt)}}}r(F1,"labelsOf");const Ze=r(e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETION_IN_PROGRESS","isTerminal"),G1=r(
e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(e),"isKnown"),Te=r(e=>typeof e=="object"&&
e!==null?e:{},"batch_views_record"),$t=r(e=>typeof e=="string"?e:"","batch_views_text"),dr=r(e=>{const t=Te(e);return Number(t.seconds??0)*1e3+Math.floor(Number(
t.nanos??0)/1e6)},"millis");function W1(e){const t=Te(e),n=t.taskExecution?Te(t.taskExecution):void 0;return{description:$t(t.description),atMs:dr(t.eventTime),
...n&&{exitCode:Number(n.exitCode??0)},...$t(t.taskState)?{taskState:$t(t.taskState)}:{}}}r(W1,"eventView");const Kf=r(e=>(Array.isArray(e)?e.map(W1):[]).sort((t,n)=>t.
atMs-n.atMs),"eventViews");function wo(e){const t=Te(e),n=Te(t.status),s=Te(Te(n.taskGroups).group0),[o]=Array.isArray(s.instances)?s.instances:[],i=Number(Te(o).
taskPack??0),a=dr(n.runDuration);return{name:$t(t.name),uid:$t(t.uid),state:$t(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:Te(t.labels),createdMs:dr(
t.createTime),counts:Object.fromEntries(Object.entries(Te(s.counts)).map(([c,u])=>[c,Number(u)])),events:Kf(n.statusEvents),...a>0&&{runMs:a},...i>0&&{tasksPerVm:i}}}
r(wo,"jobView");function H1(e){const{taskGroups:t}=Te(e),n=Te(Array.isArray(t)?t[0]:void 0),{variables:s}=Te(Te(n.taskSpec).environment);return Object.fromEntries(
Object.entries(Te(s)).map(([o,i])=>[o,$t(i)]))}r(H1,"taskVariables");function K1(e){const t=Te(e),n=Te(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec($t(t.
name))?.[1]??-1),state:$t(n.state),events:Kf(n.statusEvents)}}r(K1,"taskView");async function*Jf({service:e,operation:t,resource:n},s){const o=new Set;let i="";
do{const{items:a,nextToken:c}=await s(i);if(yield a,o.has(c))throw new B({service:e,operation:t,resource:n,httpStatus:0,status:"REPEATED_PAGE",message:`${t} ${n}\
: the service returned the same page again and again.`});o.add(c),i=c}while(i!=="")}r(Jf,"pagesOf");const zf=1e3,Vf=2e4,Yf=Vf+2e3,J1="jobs(name,uid,labels,creat\
eTime,status),nextPageToken,unreachable";async function z1(e){const{BatchServiceClient:t}=await Promise.all([P.e(492),P.e(830)]).then(P.t.bind(P,74830,19)),n=new URL(
e.endpoint),s=new t({apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_receive_message_length":Qn,authClient:e.
client});let o=!0;const i=s.initialize();i.catch(()=>{});const a={timeout:Vf,retry:{retryCodes:[]},autoPaginate:!1},c=r((d,m)=>e.call(d,async()=>(await i,m())),
"call"),u=r((d,m,h)=>({service:"batch",operation:d,resource:m,attemptMs:Yf,signal:h}),"detailsOf"),l=r(async(d,m)=>{const h=[];for await(const g of Jf(d,p=>c(d,
()=>m(p))))h.push(...g);return h},"listed"),f=r((d,m)=>c(u("get Batch job",d,m),async()=>{const[h]=await s.getJob({name:d},a);return h}),"get");return{async create({
location:d,id:m,spec:h,isFinal:g},p){const b=`${d}/jobs/${m}`,y={service:"batch",operation:"create Batch job",resource:b,attemptMs:Yf,isFinal:g,signal:p},w=r(($,k)=>{
const E=$.labels[wt.spec];if(E===h.labels[wt.spec]||k&&E===void 0)return $;throw new B({service:"batch",operation:"create Batch job",resource:b,httpStatus:409,status:"\
ALREADY_EXISTS",message:`create Batch job ${b}: a job with this name exists with another specification.`,hint:"Delete it, or run the job again to get a new name\
."})},"own");try{const $=await c(y,async()=>{const k={parent:d,jobId:m,job:V1(h),requestId:cr("create",b)},[E]=await s.createJob(k,a);return E});return w(wo($),
!0)}catch($){if(!($ instanceof B)||$.httpStatus!==409)throw $;return w(wo(await f(b,p)),!1)}},async list(d,m,h){const g=r(async()=>(await l(u("list Batch jobs o\
f",d,h),async b=>{const y=`labels.${wt.run}="${m}"`,w={parent:d,filter:y,pageSize:zf,pageToken:b},[$,,k]=await s.listJobs(w,{...a,...o&&{otherArgs:{headers:{"x-\
goog-fieldmask":J1}}}});return{items:$,nextToken:k?.nextPageToken??""}})).map(wo),"views");try{return await g()}catch(p){if(!o||!(p instanceof B)||p.httpStatus!==
400)throw p;return o=!1,g()}},variables:r(async(d,m)=>H1(await f(d,m)),"variables"),async cancel(d,m){await qf([400,404],()=>c(u("cancel Batch job",d,m),()=>s.cancelJob(
{name:d,requestId:cr("cancel",d)},a)))},async remove(d,m){await qf([400,404],()=>c(u("delete Batch job",d,m),()=>s.deleteJob({name:d,requestId:cr("delete",d)},a)))},
async tasks(d,m,h){return(await l(u("list tasks of",d,h),async p=>{const b={parent:`${d}/taskGroups/group0`,filter:m,pageSize:zf,pageToken:p},[y,,w]=await s.listTasks(
b,a);return{items:y,nextToken:w?.nextPageToken??""}})).map(K1)},close:r(()=>s.close(),"close")}}r(z1,"batch");async function qf(e,t){try{await t()}catch(n){if(!(n instanceof
B&&e.includes(n.httpStatus)))throw n}}r(qf,"ignoring");function V1(e){const[t]=e.taskGroups,n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[
{...t,taskSpec:{...t.taskSpec,maxRunDuration:{seconds:n}}}]}}r(V1,"wireJob");const Y1="entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextP\
ageToken";function q1(e){async function t(n,s,o){const i={service:"logging",operation:"read logs of",resource:`project ${n}`,totalMs:2e4,signal:o},{filter:a,orderBy:c,
pageSize:u,pageToken:l}=s;return e.call(i,async f=>{const{data:d}=await e.client.request({url:`${e.endpoint}/v2/entries:list`,method:"POST",params:{fields:Y1},data:{
resourceNames:[`projects/${n}`],filter:a,orderBy:c,pageSize:u,pageToken:l},responseType:"json",signal:f,retry:!1});if(!de(d))throw new Ce("the response is not a\
 JSON object");return{lines:(d.entries??[]).map(X1),nextPageToken:d.nextPageToken??""}})}return r(t,"list"),{taskOutput({projectId:n,jobUids:s,since:o,task:i,pageToken:a},c){
const l={filter:`${Xf(n,s,i)} AND timestamp>="${o}"`,orderBy:"timestamp asc",pageSize:1e3,pageToken:a||void 0};return t(n,l,c)},async newestOutput({projectId:n,
jobUids:s,task:o,count:i},a){const c=Xf(n,s,o),{lines:u}=await t(n,{filter:c,orderBy:"timestamp desc",pageSize:i},a);return u.toReversed()},async agentLog({projectId:n,
jobUid:s,count:o},i){const a=[`logName="projects/${n}/logs/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT textPayload:"report agent state"','NOT textPayload:"E\
xecuting runnable"'].join(" AND "),{lines:c}=await t(n,{filter:a,orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()}}}r(q1,"logging");function Xf(e,t,n){
const s=n===void 0?"":` AND labels.task_id=~"-group0-${n}(/|$)"`,o=t.map(i=>`"${i}"`).join(" OR ");return`logName="projects/${e}/logs/batch_task_logs" AND label\
s.job_uid=(${o})${s}`}r(Xf,"outputFilter");function X1(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,o=typeof s?.message==
"string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),...n!==void 0&&{taskRetry:Number(n)},host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.
exec(i)?.[1]??""}}r(X1,"logging_lineOf");async function Z1(e){const t=await xf(e.endpoint);return({path:n,method:s,headers:o,body:i,signal:a,accepts:c})=>{const u=e.
endpoint+n,l={authorization:`Bearer ${e.token()}`,...i!==void 0&&{"content-length":`${Buffer.byteLength(i)}`},...o};return If({url:u,method:s,headers:l,body:i,signal:a,
accepts:c},t)}}r(Z1,"directRequests");const Q1=r(e=>({path:t,method:n,headers:s={},body:o,signal:i,accepts:a})=>Nf({url:e.endpoint+t,method:n,headers:s,body:o,signal:i,
accepts:a},e.client),"libraryRequests"),$o=r(({bytes:e})=>Mt(e.toString("utf8")),"jsonOf"),eE=6e4,tE=1e4;function nE(e){const{endpoints:t}=e,n=r((o,i,a)=>({service:o,
operation:"test permissions on",resource:i,attemptMs:tE,totalMs:eE,signal:a}),"detailsOf");async function s(o,{url:i,method:a,body:c}){return e.call(o,async u=>{
const{data:l}=await e.client.request({url:i,method:a,data:c,responseType:"json",signal:u,retry:!1});if(!de(l))throw new Ce("the response is not a JSON object");
return l.permissions??[]})}return r(s,"ask"),{onBucket(o,i,a){const c=i.map(l=>`permissions=${l}`).join("&"),u=`${t.storage}/storage/v1/b/${encodeURIComponent(o)}\
/iam/testPermissions?${c}`;return s(n("storage",`gs://${o}`,a),{url:u,method:"GET"})},onProject(o,i,a){const c=`${t.cloudresourcemanager}/v1/projects/${o}:testI\
amPermissions`,u=n("cloudresourcemanager",`project ${o}`,a);return s(u,{url:c,method:"POST",body:{permissions:i}})},onServiceAccount(o,i,a){const c=encodeURIComponent(
o),u=`${t.iam}/v1/projects/-/serviceAccounts/${c}:testIamPermissions`,l=n("iam",`service account ${o}`,a);return s(l,{url:u,method:"POST",body:{permissions:i}})}}}
r(nE,"permissions");class Zf extends Error{static{r(this,"PartFailed")}status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function sE(e){const t=`\
batch_${(0,Ae.randomUUID)()}`,n=[...e.names],s=n.map((c,u)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${u+1}>`,
"",`DELETE /storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(c)} HTTP/1.1`,"",""].join(`\r
`)).join(""),i=[...(await e.requests({path:"/batch/storage/v1",method:"POST",headers:{"content-type":`multipart/mixed; boundary=${t}`},body:`${s}--${t}--\r
`,signal:e.signal})).bytes.toString("utf8").matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.length)throw new Zf(500,`${i.
length} answers to ${n.length} deletes`);let a;for(const[c,[,u,l]]of i.entries()){const f=Number(u);f===404||f>=200&&f<=299?e.names.delete(n[c]??""):a=new Zf(f,
l??"")}if(a)throw a}r(sE,"batchDelete");const oE=2197175160,iE=rE();function rE(){const e=new Int32Array(2048);for(let t=0;t<256;t++){let n=t;for(let s=0;s<8;s++)
n=n&1?n>>>1^oE:n>>>1;e[t]=n}for(let t=256;t<e.length;t++){const n=e[t-256]??0;e[t]=(e[n&255]??0)^n>>>8}return e}r(rE,"tables");const kt=r(e=>iE[e]??0,"entry");function Qf(e,t=0){
const n=new DataView(e.buffer,e.byteOffset,e.length),s=e.length-e.length%8;let o=~t,i=0;for(;i<s;i+=8){const a=n.getInt32(i,!0)^o,c=n.getInt32(i+4,!0);o=kt(1792+
(a&255))^kt(1536+(a>>>8&255))^kt(1280+(a>>>16&255))^kt(1024+(a>>>24))^kt(768+(c&255))^kt(512+(c>>>8&255))^kt(256+(c>>>16&255))^kt(c>>>24)}for(;i<e.length;i++)o=
kt((o^n.getUint8(i))&255)^o>>>8;return~o}r(Qf,"crc32c");function ed(e){const t=Buffer.alloc(4);return t.writeInt32BE(e),t.toString("base64")}r(ed,"crc32cText");
async function aE(e){const{from:t,to:n,isNew:s}=e.copy,o=`/storage/v1/b/${encodeURIComponent(t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(
n.bucket)}/o/${encodeURIComponent(n.name)}`,a=new URLSearchParams({sourceGeneration:t.generation,fields:"done,rewriteToken",...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&
{rewriteToken:e.rewriteToken}}),c=`${o}/rewriteTo${i}?${a}`,u=$o(await e.requests({path:c,method:"POST",signal:e.signal}));if(!de(u))throw new Ce("the response \
to the copy is not a JSON object");if(u.done!==!0){if(typeof u.rewriteToken!="string")throw new Ce("the copy is neither done nor has a token to continue");return u.
rewriteToken}}r(aE,"copyStep");const hr=8*1024*1024;async function cE(e,t,n){const{bucket:s,name:o,generation:i,size:a}=e;let c=0,u=0;do{const f=Math.min(c+hr,a),
d=a>hr&&{span:[c,f]},m=await t({bucket:s,name:o,generation:i,maxBytes:hr,...d});u=Qf(m,u),await n(m),c=m.length===0?a:c+m.length}while(c<a);if(ed(u)===e.crc32c)
return;const l=`gs://${s}/${o}`;throw new B({service:"storage",operation:"read",resource:l,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${l} is not what \
its task wrote.`,hint:"Somebody else with write access to the bucket changed it. Grant each service account only the roles in docs/security.md, then run the job\
 again."})}r(cE,"downloadObject");class uE extends Error{static{r(this,"TooLarge")}code="TOO_LARGE"}class lE extends Error{static{r(this,"StoredCompressed")}code="\
COMPRESSED"}async function fE({bucket:e,name:t,span:n,generation:s,maxBytes:o=Number.POSITIVE_INFINITY},i,{requests:a,signal:c}){const u=`/storage/v1/b/${encodeURIComponent(
e)}/o/${encodeURIComponent(t)}`,{header:l,bytes:f}=await a({path:`${u}?alt=media${s?`&generation=${s}`:""}`,method:"GET",...n&&{headers:{range:`bytes=${n[0]}-${n[1]-
1}`}},accepts:{maxBytes:o,tooLarge:r(()=>new uE(`it has more than ${Math.round(o/1024/1024)} MiB`),"tooLarge"),refusal:r(m=>uf(m("x-goog-stored-content-encoding"))?
new lE("it is stored compressed"):void 0,"refusal")},signal:c});if(n)return dE(f,n);const d=/crc32c=([^,\s]+)/.exec(l("x-goog-hash"))?.[1];if(d!==void 0&&d!==i(
f))throw new Ce(`the ${f.length} received bytes differ from those that were sent`);return f}r(fE,"readObject");function dE(e,[t,n]){if(e.length===n-t)return e;if(e.
length>=n)return e.subarray(t,n);throw new Ce(`received ${e.length} of ${n-t} requested bytes`)}r(dE,"partOf");async function hE({bucket:e,name:t,bytes:n,contentType:s,
metadata:o,generation:i},a,{requests:c,signal:u}){const l=`part_${(0,Ae.randomUUID)()}`,f=JSON.stringify({name:t,contentType:s,crc32c:a,metadata:o}),d=[`--${l}`,
"Content-Type: application/json; charset=UTF-8","",f,`--${l}`,`Content-Type: ${s}`,"",""].join(`\r
`),m=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,h=new URLSearchParams({uploadType:"multipart",name:t,...i!==void 0&&{ifGenerationMatch:i},fields:"generat\
ion"}),g=await c({path:`${m}?${h}`,method:"POST",headers:{"content-type":`multipart/related; boundary=${l}`},body:Buffer.concat([Buffer.from(d),n,Buffer.from(`\r\

--${l}--\r
`)]),signal:u});if(!de($o(g)))throw new Ce("the response to the upload is not a JSON object")}r(hE,"writeObject");async function mE({bucket:e,name:t},{requests:n,
signal:s}){const o=`/upload/storage/v1/b/${encodeURIComponent(e)}/o`,i=new URLSearchParams({uploadType:"resumable",name:t}),c=(await n({path:`${o}?${i}`,method:"\
POST",headers:{"content-type":"application/json"},body:"{}",signal:s})).header("location"),u=c===""?null:URL.parse(c,"https://storage.invalid");if(!u)throw new Ce(
"the response has no upload URL");const l=u.pathname+u.search;await n({path:l,method:"DELETE",signal:s}).catch(()=>{})}r(mE,"tryWriting");async function pE(e,t,n,s){
const{bucket:o,name:i}=t;if(n.httpStatus!==412&&n.httpStatus!==403)throw n;const a=await e.read({bucket:o,name:i},s).catch(u=>{throw n.httpStatus===403?n:u});if(t.
bytes.equals(a)&&await gE(e,t,s))return;const c=`gs://${o}/${i}`;throw new B({service:"storage",operation:"upload",resource:c,httpStatus:412,status:"PLANTED_OBJ\
ECT",message:`Object ${c} exists and was not written by this run.`,hint:"Somebody else with write access to the bucket created it. Grant each service account on\
ly the roles in docs/security.md, then run the job again.",cause:n})}r(pE,"expectOwn");async function gE(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(
s);if(i.length===0)return!0;const{metadata:a}=await e.describe({bucket:t,name:n},o);return i.every(([c,u])=>a[c]===u)}r(gE,"hasMetadata");const td="name,size,cr\
c32c,generation,metadata",nd=r(e=>({name:String(e.name),size:Number(e.size??0),crc32c:String(e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??
{}}),"storedObject");async function bE({bucket:e,name:t},{requests:n,signal:s}){const i=`${`/storage/v1/b/${encodeURIComponent(e)}/o/${encodeURIComponent(t)}`}?${new URLSearchParams(
{fields:td})}`,a=$o(await n({path:i,method:"GET",signal:s}));if(!de(a))throw new Ce("the response is not a JSON object");return nd(a)}r(bE,"describeObject");const yE=`\
items(${td}),nextPageToken`,wE=3e4,sd=6e4,$E=100,kE=4;function SE(e){const{call:t,requests:n}=e,s=r(d=>ed(Qf(d)),"checksum"),o=r(({bucket:d,name:m})=>`gs://${d}\
/${m}`,"uri"),i=r((d,m,h)=>({service:"storage",operation:d,resource:m,signal:h}),"detailsOf");async function*a({bucket:d,prefix:m,startOffset:h},g){const p=i("l\
ist",`gs://${d}/${m}`,g);yield*Jf(p,async b=>{const y=new URLSearchParams({prefix:m,...h!==void 0&&{startOffset:h},...b!==""&&{pageToken:b},maxResults:"1000",fields:yE}),
w=`/storage/v1/b/${encodeURIComponent(d)}/o?${y}`,$=await t(p,async E=>{const S=$o(await n({path:w,method:"GET",signal:E}));if(!de(S))throw new Ce("the list is \
not a JSON object");return S});return{items:($.items??[]).map(nd),nextToken:ne($.nextPageToken)}})}r(a,"list");const c=r(async(d,m)=>{const h=wE+d.bytes.length/
$E,g={service:"storage",operation:"upload",resource:o(d),attemptMs:h,totalMs:4*h,signal:m};await t(g,p=>hE(d,s(d.bytes),{requests:n,signal:p}))},"write"),u=r(async(d,m)=>{
const h={service:"storage",operation:"read",resource:o(d),attemptMs:sd,totalMs:4*sd,signal:m};return t(h,g=>fE(d,s,{requests:n,signal:g}))},"read"),l=r(async(d,m)=>t(
i("read",o(d),m),h=>bE(d,{requests:n,signal:h})),"describe"),f=r(async(d,m)=>{let h;do{const g=h;h=await t(m,p=>aE({requests:n,copy:d,rewriteToken:g,signal:p}))}while(h!==
void 0)},"copyAll");return{list:a,describe:l,async copy({bucket:d,name:m,generation:h,to:g},p){const b={bucket:d,name:m,generation:h};try{await f({from:b,to:{bucket:d,
name:g},isNew:!0},i("copy",o(b),p))}catch(y){if(!(y instanceof B)||y.httpStatus!==412)throw y}},async copyOver({to:d,bucket:m,name:h,generation:g},p){await f({from:{
bucket:m,name:h,generation:g},to:d,isNew:!1},i(vf,o(d),p))},async tryWriting(d,m){await t(i(_f,o(d),m),h=>mE(d,{requests:n,signal:h}))},async create({bucket:d,name:m,
content:h,contentType:g,metadata:p={}},b){const y=typeof h=="string"?Buffer.from(h):Buffer.from(h.buffer,h.byteOffset,h.byteLength);try{await c({bucket:d,name:m,
bytes:y,contentType:g,metadata:p,generation:"0"},b)}catch(w){if(!(w instanceof B))throw w;await pE({read:u,describe:l},{bucket:d,name:m,bytes:y,metadata:p},w,b)}},
async replace({bucket:d,name:m,content:h,contentType:g},p){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g},p)},async replaceVersion({bucket:d,name:m,
content:h,contentType:g,generation:p},b){await c({bucket:d,name:m,bytes:Buffer.from(h),contentType:g,generation:p},b)},read:u,download:r((d,m,h)=>cE(d,g=>u(g,h),
m),"download"),async removeAll({bucket:d,prefix:m,keeps:h=r(()=>!1,"keeps")},g){let p=0;for await(const b of a({bucket:d,prefix:m},g)){const y=b.filter(({name:E})=>!h(
E)),w=Array.from({length:Math.ceil(y.length/100)},(E,S)=>S*100),$=Bt(kE),k=w.map(E=>$(async()=>{const S=y.slice(E,E+100),v=new Set(S.map(({name:O})=>O)),_=i("de\
lete objects under",`gs://${d}/${m}`,g);await t(_,O=>sE({requests:n,bucket:d,names:v,signal:O})),p+=S.length}));await Promise.allSettled(k),await Promise.all(k)}
return p}}}r(SE,"storage");const EE=1024*1024;async function ss(e){const{workspace:t,path:n,input:s}=e,o=r((f,d,m)=>({problem:{code:f,message:`input "${s}": ${d}`,
...m&&{hint:m}}}),"problem"),i=r((f,d)=>{const m=(0,J.relative)(f,d);return m!==""&&m!==".."&&!m.startsWith(`..${J.sep}`)&&!(0,J.isAbsolute)(m)},"isInside");if(n.
includes("\0"))return o("file-not-found","the path has a NUL character.");const a=(0,J.resolve)(t,n);if(!i((0,J.resolve)(t),a))return o("file-outside-workspace",
`"${n}" is outside the workspace.`,"Give a path inside the repository.");let c;try{c=await(0,se.realpath)(a)}catch{return o("file-not-found",`"${n}" does not ex\
ist in ${t}.`,"Check that actions/checkout is an earlier step of the job, and that the path is relative to the root of the repository.")}if(!i(await(0,se.realpath)(
t),c))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:u,isFile:l}=await(0,se.stat)(c).then(f=>({size:f.size,isFile:f.isFile()}));
return l?u>EE?o("file-too-large",`"${n}" has ${u.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,se.readFile)(c),file:(0,J.relative)((0,J.
resolve)(t),a).split(J.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}r(ss,"readWorkspaceFile");function vE(e){const{endpoints:t,call:n,identity:s,
clock:o,oidcToken:i,send:a,mask:c}=e,u=new Map,l=r((p,b)=>{const y=JSON.stringify(p),w=u.get(y);if(w)return w;const $=b();return u.set(y,$),$},"once"),f=r(p=>l(
["credentials",p],()=>N1({identity:p?{...s,key:_E(e.workspace,p)}:s,endpoints:t,clock:o,oidcToken:i,send:a,call:n,mask:c})),"credentialsFor"),d=r(async p=>{const b=await f(
p);return b.ready().catch(()=>{}),b},"startedFor"),m=r(async p=>{const b=await d(p);return{client:await b.client,call:Bf(n,b)}},"signedBy"),h=r(async({token:p,client:b})=>{
const y=t.storage;return p&&!e.isProxied?Z1({endpoint:y,token:p}):Q1({endpoint:y,client:await b})},"objectRequests"),g=[];return{batch:r(({projectId:p,keyFile:b})=>l(
["batch",p,b],async()=>{const{client:y,call:w}=await m(b),{universe:$}=s,k=await z1({client:y,call:w,endpoint:t.batch,universe:$,projectId:p});return g.push(k),
k}),"batch"),storage:r(({keyFile:p})=>l(["storage",p],async()=>{const b=await d(p);return SE({requests:await h(b),call:Bf(n,b)})}),"storage"),logging:r(({keyFile:p})=>l(
["logging",p],async()=>{const{client:b,call:y}=await m(p);return q1({client:b,call:y,endpoint:t.logging})}),"logging"),permissions:r(({keyFile:p})=>l(["permissi\
ons",p],async()=>{const{client:b,call:y}=await m(p);return nE({client:b,call:y,endpoints:t})}),"permissions"),authenticate:r(async p=>(await f(void 0)).ready(p),
"authenticate"),close:r(async()=>{await Promise.allSettled(g.map(p=>p.close()))},"close")}}r(vE,"clients");const _E=r((e,t)=>({file:t,text:r(async()=>{const n=await ss(
{workspace:e,path:t,input:"credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)},"text")}),"keyIn");
function od(e,t,n){const{gitHub:s,runner:o,environment:i,clock:a}=n,c=Js(i).url!==void 0,u=S1({isProxied:c});return vE({identity:e,endpoints:nu(i,e.universe),clock:a,
oidcToken:O1({send:u,environment:i,call:t,isFork:s.isFork,mask:o.mask}),send:u,isProxied:c,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}r(od,
"connect");function ko(e,t){return w1({workloadIdentityProvider:e.workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,
ref:t.environment.GITHUB_REF??"",eventName:t.gitHub.eventName})}r(ko,"principalIn");function id(e,t){return h1({clock:t.clock,random:Math.random,trace:t.runner.
debug,principal:e})}r(id,"callOf");const OE=256,mr=256*1024,pr=r(e=>({text:r(()=>e,"text")}),"inMemory");function ME(e){let t,n=!1,s=0,o=0;const i=Buffer.allocUnsafe(
mr);function a(l,f){t??=TE(e);for(let d=0;d<f;)d+=(0,je.writeSync)(t,l,d,f-d,s+d);s+=f}r(a,"write");function c(){a(i,o),o=0}r(c,"flush");function u(l,f){o+f>mr&&
c();const d=s+o;return f>mr?a(Buffer.from(l),f):o+=i.write(l,o),d}return r(u,"put"),{keep(l){if(l.length<=OE||n)return pr(l);const f=Buffer.byteLength(l);let d;
try{d=u(l,f)}catch{return n=!0,pr(l)}return{text:r(()=>d<s?AE(t,d,f):i.toString("utf8",d-s,d-s+f),"text")}},close(){t!==void 0&&(0,je.closeSync)(t),t=void 0,n=!0}}}
r(ME,"inFile");function TE(e){(0,je.mkdirSync)(e,{recursive:!0});const t=(0,J.join)(e,`kept-${process.pid}-${Date.now()}`),n=(0,je.openSync)(t,"wx+",384);try{(0,je.
rmSync)(t)}catch{}return n}r(TE,"openNameless");function AE(e,t,n){if(e===void 0)throw new Error("The file of kept texts is closed.");const s=Buffer.allocUnsafe(
n);for(let o=0;o<n;){const i=(0,je.readSync)(e,s,o,n-o,t+o);if(i===0)throw new Error(`The file of kept texts ends at ${t+o}.`);o+=i}return s.toString("utf8")}r(
AE,"textIn");const gr={rung:Q$,isSecondStart:!1,round:0,retry:0};function NE(e,t,n=pr){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,
status:"WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,
startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(s),warnings:[],keep:n}}r(NE,"newRunState");function os(e,t){const n=e;n.stop??=t}r(os,"stopped");
function xE(e){const t=e;delete t.stop}r(xE,"stopWithdrawn");function br(e,t){e.warnings.push(t)}r(br,"warned");function rd(e,t,n){if(e.phase!=="waiting")return;
const s=e;s.checkIf=t,s.startedMs=n}r(rd,"began");function ad(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}r(ad,"begunPart");function IE(e,t,n){e.phase!=="ended"&&
e.starting.set(t,n)}r(IE,"starting");function cd(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const a={...t,view:ud(
o,i),submittedMs:i,queuedSinceMs:PE(s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,isSettled:!1,early:new Map,writing:new Set};
s.parts.push(a);for(const c of t.combinations){s.holders[c]=t.number,s.starts[c]=(s.starts[c]??0)+1;const{again:u,...l}=s.combinations[c]??{};s.combinations[c]=
l}s.phase="active"}r(cd,"started");const ud=r((e,t)=>e.createdMs>0?e:{...wo({}),...e,createdMs:t},"datedView");function CE(e,t,n){if(e.phase!=="waiting")return;
const s=e;e.starting.delete(t.name);const{view:o,nowMs:i,limitMs:a}=n;s.early={part:t,view:ud(o,i),submittedMs:i,idleUntilMs:i,limitMs:a,misses:0,isListed:!1}}r(
CE,"startedEarly");function RE(e,t,n){if(e.end)return;const s=e;s.view=t,s.misses=0,s.isListed=!0;const o=dd(t,n);o!==void 0?s.runningMs??=o:s.idleUntilMs=n}r(RE,
"seenEarly");function LE(e){const t=e;t.end||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(LE,"vanishedEarly");function jE(e,t,n){const{early:s}=e;if(e.phase===
"ended"||!s||s.end)return;cd(e,{...s.part,needs:t},{view:s.view,nowMs:n}),s.end={kind:"went",atMs:n};const o=e.parts.at(-1);o&&(o.submittedMs=s.submittedMs,o.isListed=
s.isListed,o.wentMs=rs(s,n),s.runningMs!==void 0&&(o.waitingSinceMs=s.runningMs,o.runningMs=Math.max(o.wentMs,s.runningMs)))}r(jE,"went");function ld(e,t){const{
early:n}=e;if(!n||n.end)return;const{nowMs:s,reason:o,machineTime:i}=t;n.end={kind:"given up",atMs:s,reason:o,machineTime:i}}r(ld,"gaveUp");function PE(e,{combinations:t},n){
const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}r(PE,"queuedS\
inceMs");function DE(e,t,n){if(e.phase==="ended")return;const s=e;s.phase="active",fd(s,t,{cause:"refused",terms:n})}r(DE,"refused");function UE(e,t,n){if(e.phase===
"ended")return;const s=t;fd(e,n.combinations,{cause:"waited",terms:s.terms}),n.combinations.length>0&&(s.waitedMs=n.afterMs),delete s.starvedSinceMs}r(UE,"taken\
Back");function fd({combinations:e},t,n){for(const s of t)e[s]={...e[s],again:n}}r(fd,"startAgain");function BE(e){e.isEmptied=!0}r(BE,"emptied");function FE(e,t){
const n=e;n.phase!=="ended"&&(n.failure=t)}r(FE,"startFailed");function GE(e,t,n,s){if(t.isSettled)return;const o=t,{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=n.
counts,l=i+a+c+u;i+a>=Math.min(o.parallelism,yr(e,o,n))||l>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=s,o.begunTasks=l,o.misses=0,o.isListed=!0,o.view=
n;const d=dd(n,s);d!==void 0&&(o.runningMs??=Math.max(d,o.wentMs??0))}r(GE,"seen");function dd(e,t){const n=e.state==="RUNNING"||e.state==="SUCCEEDED"||(e.counts.
RUNNING??0)>0;return e.events.find(({description:o})=>/ to RUNNING /.test(o))?.atMs??(n?t:void 0)}r(dd,"runningSince");function hd(e){e.misses++}r(hd,"missed");
function WE(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN_PROGRESS"})}r(WE,"vanished");function HE(e,t,n){e.isSettled||e.failures.set(t,n)}r(HE,
"taskFailed");function KE(e,t,n,s){const o=e;o.runningMs??=n;const i=o.writing;s?i.delete(t):i.add(t)}r(KE,"wrote");function md(e){const t=e;t.isCancelled=!0}r(
md,"canceled");function pd(e,t,n){e.isSettled||e.early.set(t,n)}r(pd,"reading");function JE(e,t){const n=e;n.isSettled||(n.endedMs=t)}r(JE,"batchJobEnded");function gd(e,t){
const n=e;n.isSettled||(n.machineTime=t)}r(gd,"paid");function So(e,t){if(e.phase==="ended")return;const n=e,s=n.combinations;for(const[o,i]of t.combinations)s[o]=
i;n.preemptions+=t.preemptions}r(So,"collected");function zE(e,t,n){if(t.isSettled||e.phase==="ended")return;So(e,n);const s=t;s.isSettled=!0,s.early.clear()}r(
zE,"settled");function VE(e,t,n){e.phase==="ended"||e.combinations[t]?.outcome||(e.combinations[t]=n)}r(VE,"reused");function YE(e,t,n){const s=e.combinations[t],
o=s?.outcome;if(!s||!o?.failure)return;const{name:i,message:a}=n;e.combinations[t]={...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,
message:a}}}}r(YE,"failureKnown");function bd(e,t){const n=e;n.phase!=="ended"&&(n.reason??=t)}r(bd,"explained");function qE(e){if(e.phase==="ended")return;const t=new Set(
e.parts.flatMap(({writing:s,combinations:o})=>[...s].map(i=>o[i]))),n=e.combinations;for(const[s,o]of e.planned.combinations.entries()){if(n[s]?.outcome)continue;
const i=t.has(s)?1:0;n[s]={outcome:{combination:o,index:s,status:"CANCEL",attempts:i,warnings:[]}}}}r(qE,"restCancelled");function yd(e,t){if(e.phase==="ended")
return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}r(yd,"ended");function XE(e,t){for(const n of e.
jobs.values())bd(n,n.parts.length>0?"the run was aborted":"never started"),yd(n,{status:"CANCEL",nowMs:t})}r(XE,"abandoned");const ZE=r(e=>e.failure!==void 0||e.
combinations.some(({errors:t})=>t!==void 0),"hasErrors"),is=r(({isCancelled:e,isEmptied:t})=>e&&!t,"isCutOff");function yr(e,t,n=t.view){const{RUNNING:s=0,ASSIGNED:o=0,
SUCCEEDED:i=0,FAILED:a=0}=n.counts,c=t.combinations.filter(l=>$n(e,t,l)).length,u=[...t.failures.values()].filter(l=>l!==void 0).length;return Math.max(s+o,c-i-
(a-u))}r(yr,"openTasks");const rs=r(({submittedMs:e,view:t},n)=>n-(e-t.createdMs),"serviceMs"),At=r(({early:e})=>e?.end===void 0?e:void 0,"waitingEarly"),$n=r((e,t,n)=>e.
holders[n]===t.number&&e.combinations[n]?.again===void 0,"isHeld"),QE=r((e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),"holderOf"),ev=r((e,t)=>t==="CANCEL"?
e.combinations.find(n=>n.ownCancel!==void 0)?.ownCancel:void 0,"ownCancelOf"),wd=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,
tv=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,nv=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,sv=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,
ov=r(({description:e})=>wd.exec(e)?.[2],"stateSetBy");function Ft({description:e}){return tv.test(e)?"":e.replace(wd,"").trim()}r(Ft,"newsOf");function iv(e){const t=nv.
exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}r(iv,"batchErrorIn");function $d({description:e}){const t=sv.exec(Ft({description:e,atMs:0}));
if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}
r($d,"taskEndIn");const wr=we.diskTypes.split(" "),kd=wr.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),eU=30,rv=375;function $r(e,t){const n=so(we.disks,
t)?.split(" ");return!n||!wr.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}r($r,"isDiskOf");const av=r(e=>$r("pd-balanced",
e)?void 0:"hyperdisk-balanced","defaultBootDiskType");function Sd(e,t){if($r(e,t))return;const n=`${Ne(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&
!$r("pd-balanced",t))return`cannot be combined with ${n}, which support only Hyperdisk`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which h\
ave no Hyperdisk Balanced`;const s=so(we.disks,t)??"";return`cannot be combined with ${n}, which support ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(
", ")}`}r(Sd,"diskMistake");const Ed=r(e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,"disk_rules_listed");function cv(e,t,n){const s=bt(
e),o=we.localSsdGb.find(([c])=>c.test(e))?.[1]??rv;if(s&&s.localSsds>0){const c=s.localSsds*o;return t===c?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.
localSsds} of ${o} GB: write local-ssd:${c}`}const i=so(we.localSsds,e),a=`asks for local-ssd, which is not offered for ${Ne(e).toUpperCase()} machines (${e})`;
if(i){if(s){const c=Object.keys(i).find(l=>s.vCpus<=Number(l)),u=(i[Number(c)]??"").split(" ").filter(l=>l!==""&&!(n==="nvidia-tesla-t4"&&l==="24")).map(Number);
if(u.length===0)return a;if(t%o===0&&!u.includes(t/o)){const l=`${Ed(u)} of them, that is ${Ed(u.map(f=>f*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o}\
 GB; ${e} takes ${l}`}}}else if(Di(e))return a;return t%o===0?void 0:`has a local SSD of ${t} GB; it must be a multiple of ${o}`}r(cv,"localSsdMistake");const uv=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
function lv(e,t,n){const s=[];for(const[o,i]of e){const[,a="",c=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],u=fv({type:a,sizeGb:Number(c)},t);uv.test(
o)?a===""||Number(c)<10?n(`has '${i}' for ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):u!==void 0?n(u):s.push({path:o,type:a,sizeGb:Number(
c)}):n(`has the path '${o}', which is not /mnt/disks/NAME`,'NAME can contain a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has m\
ore than one local SSD","Write one disk of twice the size; it has two partitions."),s}r(lv,"disksOf");function fv(e,t){if(e.type==="local-ssd")return cv(t?.type??
"",e.sizeGb,t?.gpuType);const n=t&&Sd(e.type,t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}r(fv,"mistakeOf");const vd=r(e=>e.path.slice(11),
"deviceNameOf");var ye=P(38815);const _d=28;function kr(e){const t=Sr(e.replace(new RegExp(`^[${Zs}]+|[${Zs}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.
exec(t.replaceAll("_",""));if(!n)return;const[,s,o="",i="",a="0",c,u,l=""]=n,f=s==="-";if(c!==void 0)return{kind:"infinite",isNegative:f};if(u!==void 0)return{kind:"\
nan",isNegative:f,isSignalling:u.length===4,payload:l.replace(/^0+/,"")};if(o+i==="")return;const d=Number(a)-i.length;if(!(Math.abs(d)>=1e18))return{kind:"fini\
te",isNegative:f,coefficient:BigInt(o+i),exponent:d}}r(kr,"parseDecimal");function Od(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?
-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"\
infinite",isNegative:t};const{numerator:n,power:s}=Nd(Math.abs(e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}r(Od,"exactDecimal");
function dv(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().
length;if(e.coefficient!==0n&&o+s>_d)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=mv(e.coefficient,s)),!(i.toString().length>_d))return{...e,coefficient:i,
exponent:n}}r(dv,"quantize");function Md(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?
"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.
exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}r(Md,
"decimalText");function hv(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=Nd(Math.abs(e)),i=xd(n*10n**BigInt(t),1n<<BigInt(s)).toString().
padStart(t+1,"0"),a=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-a:a}r(hv,"roundFloat");function Td(e,t){const[n,s]=[kr(e),kr(t)];return!n||!s||
n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.coefficient===s.coefficient:
n.isNegative===s.isNegative&&Id(n)===Id(s)}r(Td,"isSameDecimal");const Ad=r((e,t)=>Td(e,Md(Od(t))),"decimalEqualsNumber");function Sr(e){return e.replace(new RegExp(
"\\p{Nd}","gu"),t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(
s%10)})}r(Sr,"asciiDigits");function Nd(e){let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}r(Nd,"fractionOf");function mv(e,t){
return t>=0?e*10n**BigInt(t):xd(e,10n**BigInt(-t))}r(mv,"shifted");function xd(e,t){const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}r(xd,"divideHalfEve\
n");function Id(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-n.length}`}r(Id,"trimmed");function Re(e,t){if(typeof e==
"string"||typeof t=="string"||e===null||t===null)return e===t;const n=Oe(e),s=Oe(t);return n!==void 0&&s!==void 0?n==s:Ld(e)&&s!==void 0?Ad(String(e.v),s):Ld(t)&&
n!==void 0?Ad(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?pv(e,t):e instanceof Map&&t instanceof Map?gv(e,t):e instanceof G&&t instanceof G&&bv(e,t)}r(Re,
"pythonEquals");function Cd(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(Re(n,t))return{key:n}}}r(Cd,"findKey");
function Rd(e){if(typeof e=="string")return`text ${e}`;const t=Oe(e);return t!==void 0?`number ${t}`:e instanceof G?`${e.tag} ${String(e.v)}`:e}r(Rd,"keyIdentit\
y");const Ld=r(e=>e instanceof G&&e.tag==="decimal","isDecimal");function pv(e,t){return e.length===t.length&&e.every((n,s)=>Re(n,t[s]??null))}r(pv,"isSameList");
function gv(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=Cd(t,n);return o!==void 0&&Re(s,t.get(o.key)??null)})}r(gv,"isSameMap");function bv(e,t){
const n=r(s=>s.tag==="set"||s.tag==="frozenset","isSet");if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.length===o?.length&&!!s?.every(i=>o?.some(a=>Re(i,a)))}return e.
tag!==t.tag?!1:e.tag==="decimal"?Td(String(e.v),String(t.v)):e.tag==="datetime"?yv(String(e.v),String(t.v)):Re(e.v,t.v)}r(bv,"isSameTagged");function yv(e,t){const n=/(?:T[^-+]*)([-+].*)$/;
if(n.test(e)!==n.test(t))return!1;const s=r(o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(
6,"0")}`},"instant");return e===t||s(e)===s(t)}r(yv,"isSameTime");const wv=1e4,$v=6e5;class Eo extends Error{static{r(this,"Excess")}of;offset;constructor(t,n){
super(`too many ${t}`),this.of=t,this.offset=n}}function*kv(e,t){let n=0,s=0,o=0,i=0,a=0,c=!1;for(const u of new ye.JG().lex(e)){if(u===""||u===""||u===""){c=
u==="",u===""&&(s=0),yield u;continue}if(c?u.includes(`
`)&&(o=0):u==="["||u==="{"?s++:u==="]"||u==="}"?s--:u==="-"||u==="?"||u===":"&&s===0?o++:/^[&!*]/.test(u)?i++:u.includes(`
`)&&(o=0),c=!1,u[0]!==" "&&a++,a>$v)throw new Eo("parts",n);if(i>wv)throw new Eo("marks",n);if(s>t||s===0&&o>t)throw new Eo("levels",n);yield u,n+=u.length}}r(kv,
"boundedLexemes");const Sv=r((e,t)=>_v(()=>Ev(vv(e,t))),"documentsIn");function Ev(e){const t=new ye.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,
logLevel:"silent"}),n=[];for(const o of t.compose(e))if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.
streamInfo().errors]}}r(Ev,"composed");function*vv(e,{maxDepth:t,maxErrors:n}){const s=new ye.iX;let o=0;for(const i of kv(e,t)){for(const a of s.next(i))a.type===
"error"&&o++,yield a;if(o>n)break}yield*s.end()}r(vv,"tokensIn");function _v(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.
stackTraceLimit=t}}r(_v,"withoutStacks");function Ov(e,t,n){const[s]=e.pos;if(jd.test(e.message))return n.findLast(c=>c<s)??s;const i=e.code==="BAD_INDENT"&&/^[ \t]*\n/.
test(t.slice(s))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(s)):null,a=s+(i?.[0].length??0);return a+(/^ */.exec(t.slice(a,a+200))?.[0].length??0)}r(Ov,"placeOfError");
const jd=/^Missing closing .quote/,kn=/^Implicit (?:keys need to be on a single line|map keys need to be followed)/;function Mv(e,t){const n=e.some(({code:s})=>s===
"TAB_AS_INDENT");return e.filter(({code:s,message:o,pos:[i]},a)=>{if(n&&s==="BAD_INDENT")return!1;const c=e[a-1];return!(kn.test(o)&&c!==void 0&&kn.test(c.message))||
t.slice(c.pos[0],i).split(`
`).length>2})}r(Mv,"withoutFollowUps");const Tv=[[/^Missing closing (.)quote.*/,"The closing $1 is missing."],[/^(Invalid escape sequence \\.).*/,"$1."],[/^Implicit (?:map )?keys need to be .*/,
"There is no key with a colon here."],[/^All mapping items must .*/,"The keys of one mapping must begin in the same column."],[/^Nested mappings are not .*/,"A \
value in the line of its key cannot be a key with a value."],[/^Unexpected scalar at node end.*/,"There is more text after the end of the value."],[/^Not a YAML token: .*/,
"There is more text after the end of the value."],[/^Sequence item without .*/,"This is neither an item of the list nor part of the item before it."],[/^Flow (?:map|sequence) in block .* end with a (.)$/,
"The closing $1 is missing, or is not indented more than its key."]];function Av(e){const t=e.message.split(`
`)[0]?.trim()??"",[n,s]=Tv.find(([o])=>o.test(t))??[];return n&&s!==void 0?t.replace(n,s):/[.!?]$/.test(t)?t:`${t}.`}r(Av,"hints_messageOf");function Pd(e,t,n){
const s=t.lastIndexOf(`
`,n-1)+1,o=vr(t,s),i=Math.max(0,n-s),a={text:t,offset:n,start:s,line:o,before:o.slice(0,i),after:o.slice(i)};for(const c of Nv){const u=c(e,a);if(u!==void 0)return u}}
r(Pd,"hints_hintFor");const Nv=[({code:e})=>e==="TAB_AS_INDENT"?"Indent with spaces.":void 0,(e,{line:t})=>/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(t)?"Resolve t\
he merge conflict, and remove its marks.":void 0,(e,{line:t})=>/^\s*```/.test(t)?"Remove the line: a definition contains only YAML.":void 0,({message:e=""})=>jd.
test(e)?"Close it, and indent its continuation lines more than its key.":void 0,({code:e})=>e==="BAD_DQ_ESCAPE"?"A backslash begins an escape in double quotes: \
double it, or use single quotes.":void 0,({code:e},{after:t})=>e==="BAD_SCALAR_START"?`Put quotes around a text that begins with ${t[0]??"it"}.`:void 0,xv,Iv,Cv,
Lv,Pv,(e,{line:t})=>/(?<!\$)\{\{/.test(t)?'Put quotes around a value that begins with a brace, as in "{{ \u2026 }}".':void 0,({code:e},{after:t})=>e==="BAD_ALIA\
S"?vo(t):void 0,({message:e=""},{before:t})=>/^Tags and anchors must be separated/.test(e)?vo(/[!&]\S*$/.exec(t)?.[0]??"&"):void 0,Dv,Uv,({message:e=""})=>kn.test(
e)?"Write a colon and a space after the key.":void 0,Bv];function vo(e){const[t=""]=e;return`Put quotes around a text that begins with ${t}: without them it is ${{
"*":"an alias","&":"an anchor","!":"a tag"}[t]??"special"}.`}r(vo,"special");function xv({message:e=""},{before:t,after:n}){if(/^Unexpected scalar at node end/.
test(e))return/["']\s*$/.test(t)?'A value that begins with a quote ends at the next one: put all of it into quotes of the other kind, or write it below "|".':/[\w\]}]\s+$/.
test(t)&&/^[\w"'-]+\s*:/.test(n)&&/[[{]/.test(t)?"Write a comma before it.":void 0}r(xv,"quotedPart");const Er=/(?:^|[\s:-])[|>][-+0-9]*\s*(?:#.*)?$/;function Iv({
message:e=""},{text:t,start:n,before:s,line:o}){if(/^Not a YAML token/.test(e)&&Er.test(s))return`Begin the text in the next line, indented, or remove ${/[|>]/.
exec(s)?.[0]} and write it in quotes.`;const i=_r(t,n)?.line??"",a=Je(o)<=Je(i);return Er.test(i)&&a&&(e.startsWith("All mapping")||kn.test(e))?"Indent the text\
 more than its key.":void 0}r(Iv,"afterBlockHeader");function Cv({code:e},{text:t,start:n,line:s}){if(e!=="BAD_INDENT")return;const o=Je(s);let i;for(let a=n,c=0;c<
Ud;c++){const u=_r(t,a);if(!u)return;if(Je(u.line)<=o)return i!==void 0&&Er.test(u.line)&&Je(u.line)<o?`The first line of this text begins in column ${Je(i)}: n\
o other line of it may begin before that column.`:void 0;i=u.line,a=u.start}}r(Cv,"outsideBlockText");const Rv=5e3;function Lv({message:e=""},{text:t,offset:n}){
if(!/^Flow (?:map|sequence) in block collection must be/.test(e))return;let s=0;for(let o=n-1;o>=Math.max(0,n-Rv);o--){const i=t[o]??"";if((i==="]"||i==="}")&&s++,
!(i!=="["&&i!=="{")&&!(s-- >0))return`Close the ${i} of line ${t.slice(0,o).split(`
`).length}.`}}r(Lv,"unclosedBracket");const jv=[[/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,"which is no ordinary space: replace it with one"],[/[\u200b-\u200f\u2060\ufeff\u00ad]/,
"which is invisible: remove it"],[/\uff1a/,'which is no ordinary colon: write ": "'],[/^\s*[\u2013\u2014]/,'which is no hyphen: write "-"']];function Pv(e,{line:t}){
const n=Dd(t);return n&&`The line has ${n}.`}r(Pv,"foreignSign");function Dd(e){for(const[t,n]of jv){const s=t.exec(e);if(!s)continue;return`the character U+${(s[0].
codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")} in place ${[...e.slice(0,s.index)].length+1}, ${n}`}}r(Dd,"foreignCharacter");function Dv({message:e=""},{
line:t}){if(!(!kn.test(e)&&!/^Nested mappings/.test(e)))return/^\s*-[^\s-]/.test(t)?"Write a space after the hyphen.":kn.test(e)&&/^\s*(?:- +)*[\w-]+:\S/.test(t)?
"Write a space after the colon.":void 0}r(Dv,"missingSpace");function Uv({message:e=""},{text:t,start:n,line:s,after:o}){if(!/^Nested mappings are not allowed/.
test(e))return;if(/:(?:\s|$)/.test(o))return'Put quotes around a text that contains ": ".';const i=vr(t,n+s.length+1);return Je(i)>Je(s)?`The next line begins i\
n column ${Je(i)} and this one in column ${Je(s)}: keys of one mapping begin in one column.`:'Put quotes around a text that contains ": ".'}r(Uv,"nestedMapping");
function Bv({code:e,message:t=""},{text:n,start:s,line:o}){if(e!=="BAD_INDENT"&&!t.startsWith("Sequence item without"))return;const i=_r(n,s)?.line,[a,c]=[Je(o),
Je(i??"")];if(!(a===c||i===void 0))return`It begins in column ${a} and the line before it in column ${c}: keys of one mapping begin in one column.`}r(Bv,"wrongC\
olumn");function vr(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n).replace(/\r$/,"")}r(vr,"lineAt");const Ud=1e3;function _r(e,t){for(let n=t,s=0;n>0&&s<Ud;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=vr(e,n);if(o.trim()!=="")return{line:o,start:n}}}r(_r,"lineBefore");const Je=r(e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1,"columnOf");function Fv(e,t,n,s){
if(e.type===ye.X5.BLOCK_LITERAL||typeof t!="string")return;const[o=0,i=o]=e.range??[],a=e.type===ye.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,c=n.slice(a,i);return t.includes(`
`)||c.includes(`
`)?Wv(t,c,s):void 0}r(Fv,"scalarLines");const Gv=64*1024*1024;function Wv(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,a=1,c=0;for(const[l,f]of t.split(`
`).entries()){const d=f.trim().replace(/^["']/,l===0?"":"$&").replace(/["'\\]$/,"").trim();if(d===""||c>Gv)continue;const m=e.indexOf(d,i);c+=(m<0?e.length:m)-i,
!(m<0)&&(a+=e.slice(i,m).split(`
`).length-1,o.has(a)||o.set(a,n+l),i=m+d.length)}const u=[];for(let l=1;l<=s;l++)u.push(o.get(l)??u.at(-1)??n);return u}r(Wv,"codeLines");function Bd(e){const t=Wd(
e);if(![7,8,10].includes(t.length))return;const n=Hd(t,t.length);return n&&Gd(n)}r(Bd,"parseIsoDate");function Or(e){const t=Wd(e);if(t.length<7)return;const n=Kv(
t),s=n===void 0?void 0:Hd(t,n);if(!s||n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&
240)===224?3:(o&240)===240?4:2,a=Vv(t.slice(n+i));return a&&{...s,...a}}r(Or,"parseIsoDatetime");function Fd(e){const{hour:t,minute:n,second:s,microsecond:o}=e,
i=o===0?"":`.${Gt(o,6)}`;return`${Gd(e)}T${Gt(t,2)}:${Gt(n,2)}:${Gt(s,2)}${i}`}r(Fd,"isoMoment");const Sn=r(e=>new G("datetime",`${e}+00:00`,{tz:"UTC"}),"utcDat\
etime");function Hv(e){const t=String(e.v),[,n="",s,o,i,a="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(t)??[];if(s===void 0)return Sn(
n);const c=(Number(o)*3600+Number(i)*60+Number(a))*(s==="-"?-1:1);if(c===0)return Sn(n);const u=/\.\d+/.exec(n)?.[0]??"",l=Date.parse(`${n.replace(/\.\d+/,"")}Z`)-
c*1e3,f=new Date(l).toISOString();return/^(?!0000)\d{4}-/.test(f)?Sn(f.slice(0,19)+u):void 0}r(Hv,"toUtc");const Gt=r((e,t)=>String(e).padStart(t,"0"),"pad"),Gd=r(
({year:e,month:t,day:n})=>`${Gt(e,4)}-${Gt(t,2)}-${Gt(n,2)}`,"isoDate"),Wd=r(e=>Buffer.from(e,"utf8").toString("latin1"),"utf8"),Mr=r(e=>e!==void 0&&e>="0"&&e<=
"9","isDigit");function Wt(e,t,n){const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}r(Wt,"digitsAt");function Kv(e){if(e.length===7)return 7;
if(e[4]==="-")return e[5]!=="W"?10:e.length<8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&Mr(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;Mr(
e[t]);)t+=1;return t<9?t:t%2===0?7:8}r(Kv,"findSeparator");function Hd(e,t){const n=Wt(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]===
"W")return Jv({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Wt(e,o,2);if(o+=2,s&&e[o++]!=="-")return;const a=Wt(e,o,2);if(!(i===void 0||a===void 0||i<1||i>
12||a<1))return a<=zv(n,i)?{year:n,month:i,day:a}:void 0}r(Hd,"readDate");function Jv(e){const{text:t,year:n}=e,s=Wt(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.
hasDash&&t[o++]!=="-")return;i=Wt(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>53)return;const a=_o(n,0,4),c=a.getTime()-(a.getUTCDay()+6)%7*864e5,u=new Date(
c+((s-1)*7+i-1)*864e5);if(s===53&&![_o(n,0,1),_o(n,11,31)].some(d=>d.getUTCDay()===4))return;const[l,f]=[u.getUTCFullYear(),u.getUTCMonth()+1];return l>=1&&l<=9999?
{year:l,month:f,day:u.getUTCDate()}:void 0}r(Jv,"readWeekDate");function _o(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t,n),s}r(_o,"utcDate");const zv=r(
(e,t)=>_o(e,t,0).getUTCDate(),"daysInMonth");function Vv(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=Kd(e,0,n);if(!s||s.hour>23||s.minute>59||s.second>59)
return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=Kd(e,t+1,e.length);return!o||o.hasMore?void 0:o.hour*3600+o.minute*
60+o.second<86400?s:void 0}r(Vv,"readTime");function Kd(e,t,n){const s=[0,0,0];let o=t,i=!0;const a=r((l,f)=>{const[d=0,m=0,h=0]=s;return{hour:d,minute:m,second:h,
microsecond:l,hasMore:f}},"clock");for(let l=0;l<3;l+=1){const f=Wt(e,o,2);if(f===void 0)return;s[l]=f;const d=e[o+2];if(o+=3,l===0&&(i=d===":"),o>=n)return a(0,
d!==void 0);if(!(i&&d===":")){if(d==="."||d===",")break;if(i)return;o-=1}}const c=Math.min(n-o,6),u=Wt(e,o,c);if(u!==void 0){for(o+=c;Mr(e[o]);)o+=1;return a(u*
10**(6-c),o<e.length)}}r(Kd,"readClock");function Yv(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.
test(e)?!1:zd(e)??Vd(e)??Yd(e)??e}r(Yv,"plainScalar");const Jd=new Map([["str",e=>e],["null",()=>null],["bool",qv],["int",zd],["float",e=>Vd(e)??Xv(e)],["timest\
amp",Yd]]);function qv(e){return/^(?:yes|true|on)$/i.test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}r(qv,"taggedBool");function Xv(e){const t=e.replaceAll("\
_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?Ie(Number(t)):void 0}r(Xv,"pythonFloat");function zd(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.
exec(e)??[],s=n.replaceAll("_","");if(t===void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,a)=>i*60n+BigInt(a),0n):o=BigInt(
/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),Ye(t==="-"?-o:o)}r(zd,"plainInt");function Vd(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return Ie(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.
exec(e);if(t)return Ie(+`${t[1]}Infinity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").
split("."),i=s.split(":").map(Number);i.push(+`${i.pop()??0}.${o}`);const a=i.reduce((c,u)=>c*60+u,0);return Ie(e.startsWith("-")?-a:a)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?Ie(Number(e.replaceAll("_",""))):void 0}r(Vd,"plainFloat");function Yd(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,a,c,u="",l,f,d,m]=t,h=r(k=>k.padStart(2,"0"),"pad"),g=`${n}-${h(s)}-${h(o)}`;if(!Or(`${g}T${h(i??"0")}:${a??"00"}:${c??
"00"}`))return;if(i===void 0)return s.length+o.length===4?new G("date",g):void 0;const p=u.slice(0,6).padEnd(6,"0"),b=`${h(i)}:${a}:${c}${Number(p)===0?"":`.${p}`}`,
y=Number(d??0)*60+Number(m??0),w=f===void 0?"":`${f}${h(`${Math.floor(y/60)}`)}:${h(`${y%60}`)}`,$=l===void 0?w:"+00:00";return new G("datetime",`${g}T${b}${$===
"-00:00"?"+00:00":$}`)}r(Yd,"plainDate");const Zv=5e5,Tr=100,Ar=100,Qv="The file has more than 10,000 anchors, tags and aliases.",e_='Pass values with the input\
 "matrix" or "params_file".',qd="Write it out, or use a matrix.",t_="The file has more than 600,000 keys, values, signs and line breaks.",n_='Remove the line "-\
--", or move what follows it to another file.',Oo=`The file is nested deeper than ${Tr} levels.`,s_=`${vo("*")} An alias needs the anchor, such as &base, before\
 it.`,Xd="Remove it, or put quotes around a text that begins with !.";class rt extends Error{static{r(this,"Refusal")}code;offset;hint;constructor(t,n,s,o){super(
n),this.code=t,this.offset=s,this.hint=o}}function Zd(e){const t=r((n,s,o,i)=>{const a=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:a,excerpt:e.excerpt(
a),...i&&{hint:i}}},"problem");try{const{documents:n,errors:s}=Sv(e.text,{maxDepth:Tr,maxErrors:Ar}),[o,i]=n,a=Mv(s,e.text),c=a.find(({message:f})=>f.startsWith(
"Maximum call stack"));if(c)return{problems:[t("too-deep",Oo,c.pos[0])]};if(a.length>0){const f=o_(n),d=a.slice(0,Ar).map(m=>{const h=Ov(m,e.text,f);return t("y\
aml-syntax",Av(m),h,Pd(m,e.text,h))});return{problems:i_(d)}}if(!o)return{problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-doc\
ument","A file can contain only one YAML document; this is the start of a second one.",i.range?.[0]??0,n_)]};if(!o.contents)return{problems:[t("empty-file","The\
 file is empty.",0)]};const u=a_(e,o),l=u.read(o.contents,0);return u.problems.length>0?{problems:u.problems}:{tree:l,problems:[]}}catch(n){if(n instanceof Eo){
const{of:s,offset:o}=n;return s==="levels"?{problems:[t("too-deep",Oo,o)]}:s==="parts"?{problems:[t("file-too-large",t_,o,e_)]}:{problems:[t("too-many-aliases",
Qv,o,qd)]}}if(n instanceof rt)return{problems:[t(n.code,n.message,n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[t("too-deep",Oo,0)]};throw n}}r(
Zd,"read_readYaml");function o_(e){const t=[];for(const n of e)(0,ye.YR)(n,{Scalar(s,{type:o,range:i}){(o===ye.X5.QUOTE_DOUBLE||o===ye.X5.QUOTE_SINGLE)&&t.push(
i?.[0]??0)}});return t.sort((n,s)=>n-s)}r(o_,"quotedTexts");function i_(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(s)?!1:(t.
add(s),!0)})}r(i_,"distinct");function r_(e){const t=new Map,n=new Map;return(0,ye.YR)(e,{Node(s,o){!(0,ye.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);const i=(0,ye.
Vj)(o)?t.get(o.source):void 0;(0,ye.Vj)(o)&&i&&n.set(o,i)}}),n}r(r_,"aliasTargets");function a_(e,t){const n=[];let s=0;const o=r_(t),i=r(m=>m?.range?.[0]??0,"o\
ffsetOf");function a(m,h,g=0){s++;const p=m?i(m):g;if(s>Zv)throw new rt("too-many-aliases","Aliases make the file too large to read.",p,qd);if(h>Tr)throw new rt(
"too-deep",Oo,p);const b=e.at(p);return m!==null&&!(0,ye.Vj)(m)&&c(m),m===null?{kind:"scalar",at:b,value:null,textAt:b}:(0,ye.Vj)(m)?a(u(m),h+1):(0,ye.oP)(m)?{kind:"\
sequence",at:b,items:m.items.map(y=>a(y,h+1,p))}:(0,ye.jh)(m)?{kind:"mapping",at:b,members:f(m.items,h)}:l(m,b)}r(a,"read");function c(m){const{anchor:h,tag:g}=m;
if(h!==void 0&&!/^[\w-]+$/.test(h)){const y=`"&${h}" is not an anchor, whose name has only letters, digits, "-" and "_".`;throw new rt("yaml-syntax",y,i(m),vo("\
&"))}const p=g===void 0||g==="!"||/^tag:yaml\.org,2002:(?:map|seq)$/.test(g);if((0,ye.jn)(m)||p)return;const b=g.replace("tag:yaml.org,2002:","!!");throw new rt(
"unknown-tag",`The tag ${b} is not supported.`,i(m),Xd)}r(c,"checkMarks");function u(m){const h=o.get(m);if(h)return h;const g=`No anchor &${m.source} precedes \
this alias.`;throw new rt("unknown-alias",g,i(m),s_)}r(u,"resolved");function l(m,h){const g=m.type===ye.X5.BLOCK_LITERAL||m.type===ye.X5.BLOCK_FOLDED,p=g?e.text.
indexOf(`
`,m.range?.[0]??0)+1:0,b=g&&p>0?e.at(p):h,y=m.source??String(m.value??""),w=m.tag==="!"?void 0:m.tag?.replace("tag:yaml.org,2002:",""),$=m.type===ye.X5.PLAIN||m.
type===void 0,k=$?y:String(m.value??""),E=$?Yv(y):k,S=w===void 0?E:Jd.get(w)?.(k);if(S===void 0){const O=m.tag?.replace("tag:yaml.org,2002:","!!"),N=Jd.has(w??"")?
`does not fit "${y}"`:"is not supported";throw new rt("unknown-tag",`The tag ${O} ${N}.`,i(m),Xd)}if($&&w===void 0&&(y==="="||y==="<<")){const O=`"${y}" has a s\
pecial meaning in YAML.`;throw new rt("yaml-syntax",O,i(m),"Quote it.")}const v=Fv(m,S,e.text,b.line);return{kind:"scalar",at:h,value:S,textAt:b,...$&&w===void 0&&
typeof S!="string"?{written:y}:{},...v&&{textLines:v}}}r(l,"scalar");function f(m,h){const g=[],p=new Map;for(const y of m){if((0,ye.jn)(y.key)&&y.key.source===
"<<"&&y.key.type===ye.X5.PLAIN){g.push(...d(a(y.value,h+1,i(y.key)),i(y.key)));continue}const $=a(y.key,h+1);if($.kind!=="scalar")throw new rt("yaml-syntax","A \
key must be text or a number.",i(y.key),Pd({},e.text,i(y.key)));const k=a(y.value,h+1,y.key?.range?.[2]??i(y.key)),E=Rd($.value),S=p.get(E);S&&n.length<Ar&&n.push(
{code:"duplicate-key",message:`The key '${mt($.value)}' occurs a second time; the first is on line ${S.keyAt.line}.`,at:$.at,excerpt:e.excerpt($.at),hint:"Remov\
e one of them."}),p.set(E,{key:$.value,keyAt:$.at,node:k})}const b=new Map(g.map(y=>[Rd(y.key),y]));for(const[y,w]of p)b.set(y,w);return[...b.values()]}r(f,"mem\
bers");function d(m,h){if(m.kind==="mapping")return m.members;const g=m.kind==="sequence"?m.items:[];if(m.kind!=="sequence"||!g.every(p=>p.kind==="mapping"))throw new rt(
"yaml-syntax","The merge key << needs a mapping or a list of mappings.",h);return g.toReversed().flatMap(({members:p})=>p)}return r(d,"mergedMembers"),{problems:n,
read:r((m,h)=>a(m,h),"read")}}r(a_,"treeReader");const c_=1024*1024,Nr=160;function Mo(e,t){const n=[0];for(let c=e.indexOf(`
`);c>=0;c=e.indexOf(`
`,c+1))n.push(c+1);const s=r(c=>(n[c]??e.length+1)-1,"endOf"),o=u_(e),i=r(c=>Qd(o,c),"pairsBefore");return{text:e,file:t,at(c){const u=Math.max(1,Qd(n,c+1)),l=n[u-
1]??0;return{file:t,line:u,column:c-l-(i(c)-i(l))+1}},line:r(c=>[n[c-1]??e.length,s(c)],"line"),excerpt({line:c,column:u}){const l=n[c-1]??e.length,f=Math.max(0,
u-1-Nr/2),d=a(l,f),m=[...e.slice(d,Math.min(s(c),d+2*Nr)).replace(/\r$/,"")].slice(0,Nr),h=m.slice(0,u-1-f).map(g=>g==="	"?"	":" ");return`${m.join("")}
${h.join("")}^`}};function a(c,u){const l=i(c);let f=c+u;for(let d=-1;d!==i(f)-l;)d=i(f)-l,f=c+u+d;return/[\udc00-\udfff]/.test(e[f]??"")&&f++,Math.min(f,e.length)}}
r(Mo,"source_sourceOf");function u_(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}r(u_,"surrogatePairs");function Qd(e,t){
let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;(e[o]??0)<t?n=o+1:s=o}return n}r(Qd,"countBelow");const l_=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function f_(e,t){const n=r((i,a,c=1,u)=>({problems:[{code:i,message:a,at:{file:t,line:c,column:1},...u&&{hint:u}}]}),"refuse");if(e.byteLength>c_){const i=e.byteLength.
toLocaleString("en-US");return n("file-too-large",`The file has ${i} bytes; a definition has at most 1 MiB.`)}let s;try{s=new TextDecoder("utf-8",{fatal:!0}).decode(
e)}catch{return n("not-utf8","The file is not UTF-8 text.",d_(e),"Save it as UTF-8.")}const[o]=l_.exec(s)??[];if(o!==void 0){const{line:i}=Mo(s,t).at(s.indexOf(
o)),a=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),c=`The file has the character U+${a}, which YAML does not allow.`;return n("control-chara\
cter",c,i,`If it is intended, write "\\u${a}" in double quotes.`)}return{text:s.replace(/\r(?!\n)/g,`
`),problems:[]}}r(f_,"decodeDefinition");function d_(e){let t=1;for(let n=0;n<e.length;t++){const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder(
"utf-8",{fatal:!0}).decode(o)}catch{return t}n+=o.length+1}return t}r(d_,"firstBadLine");function $e(e){switch(e.kind){case"scalar":return e.value;case"sequence":
return e.items.map($e);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,$e(n)]))}}r($e,"nodeValue");function xr(e){switch(e.kind){case"scalar":return e.
written===void 0||e.value===null||h_(e.written)?e.value:e.written;case"sequence":return e.items.map(xr);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[
t,xr(n)]))}}r(xr,"valueAsWritten");const h_=r(e=>/^(?:0|-?[1-9]\d*)$/.test(e),"isUsualNumber"),Ht=r(e=>e.kind==="scalar"&&typeof e.value=="string","isText"),at=r(
e=>e.kind==="scalar"&&e.value===null,"isNothing"),eh=r(e=>e.kind==="sequence"&&e.items.every(Ht),"isListOfTexts"),m_={date:"date",datetime:"time",int:"number",float:"\
number"};function Qe(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;if(t===null)return"nothing";if(typeof t==
"boolean")return`the boolean ${t?"true":"false"}`;if(typeof t=="number")return`the number ${t}`;if(typeof t=="string")return"text";if(!(t instanceof G))return"a\
 value of another type";const n=m_[t.tag];return n===void 0?"a value of another type":`the ${n} ${e.written??String(t.v)}`}r(Qe,"kindName");const Ir=r(e=>th(e,{
isAsWritten:!1}),"readInputText"),Cr=r(e=>th(e,{isAsWritten:!0}),"readInputAsWritten");function th(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?
Hw(e):Su(e)}}catch(u){if(!(u instanceof SyntaxError))throw u;/^\s*[[{]\s*["[{]/.test(e)&&(n=u.message)}const{tree:s,problems:o}=Zd(Mo(e,"input"));if(s)return{value:t?
xr(s):$e(s)};if(n!==void 0)return{error:n};const[i]=o,a=i?.at?` (line ${i.at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(/: ".*/s,"").replace(
/^The file/,"It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${a}`}}r(th,"readText");const To=336*3600,Ee={project_id:{form:"text",about:"Project that run\
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
timeout_seconds:{form:"whole",min:1,max:To,input:"task_timeout",about:"Maximum duration of a task, in seconds."},retry_count:{property:"maxRetries",form:"whole",
min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a machine failure."},zones:{property:"zones",form:"list",about:"\
Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"reservation",form:"text",pattern:pe.reservation,expected:"a nam\
e, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},instance_template:{property:"instanceTemplate",form:"text"},image_streaming:{
property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{form:"text"},placement:{property:"placement",form:"text",pattern:/^collocated$/i,
expected:"COLLOCATED"}},p_={image:Ee.image,env:Ee.env,environment:Ee.env,needs_artifacts:Ee.needs_artifacts},g_=r(e=>nh((t,n)=>sh(e,n.input??t,n)),"plainInputs"),
b_=r((e,t)=>nh((n,s)=>sh(e,n,s)??t[s.property]),"plainArguments");function nh(e){const t=Object.entries(Ee).flatMap(([n,s])=>"property"in s?[[s.property,e(n,s)]]:
[]);return Object.fromEntries(t)}r(nh,"eachPlain");function sh(e,t,n){switch(n.form){case"text":return n.pattern?e.matching(t,n.pattern,n.expected??""):e.text(t);case"\
whole":return e.integer(t,n);case"boolean":return e.boolean(t);case"list":return e.list(t)}}r(sh,"fieldOf");const Rr=["STANDARD","SPOT","FLEX_START","RESERVATIO\
N_BOUND"];function y_(e,t){const n=e.text("cpu_count"),s=n===void 0?void 0:Math.round(Number(n)*1e3),{min:o,max:i}=Ee.cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse(
"cpu_count",`must be a number of vCPUs from ${o/1e3} to ${i/1e3}; got "${n}"`);const a={...g_(e),requirements:t.split(`
`).map(c=>c.trim()).filter(c=>c&&!c.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...Ee.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:w_(e),registryUsername:e.text("registry_username"),registryPassword:$_(e),provisioningModel:e.choice("provisioning_model",Rr),maxPreemptions:e.integer(
"max_preemptions",Ee.max_preemptions),fallback:ih(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",oh)??900,startEarly:e.choice(
"start_early",Lr),onOutOfMemory:e.text("on_out_of_memory")==="next"?"next":ih(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration(
"task_timeout",Ee.timeout_seconds)??6*3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("\
skip_default_labels")};return S_(e,a),a}r(y_,"machineInputs");function w_(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,
Math.max(0,s)).trim();o===""?e.refuse("mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} tw\
ice`):t.set(o,n.slice(s+1).trim())}return t}r(w_,"mountsIn");const Lr=["never","auto","always"],oh={min:1,max:48*3600};function ih(e,t,n){const s=e.text(t);if(s===
void 0)return;const o=Ir(s),i=`Write for example ${t}: '[{machine_type: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,
i);return}const{value:a}=o,c=Array.isArray(a)?a:void 0,u=c?.flatMap(l=>l instanceof Map?[l]:[]);if(u&&u.length===c?.length)return u;e.refuse(t,`must be ${n}`,i)}
r(ih,"overridesOf");function $_(e){const t=e.text("registry_password");if(t===void 0||pe.secretVersion.test(t))return t;e.refuse("registry_password","must be pr\
ojects/P/secrets/S/versions/V, a secret of Secret Manager")}r($_,"registryPasswordOf");function jr(e){if(!pe.environmentName.test(e))return`has the invalid vari\
able name '${e}'`;if(pe.reservedName.test(e))return`sets ${e}, which ${e.startsWith("BATCH_")?"Batch":"the task runner"} sets itself`}r(jr,"variableMistake");function k_(e){
if(pe.environmentName.test(e))return;const t=e.replace(/^export\s+/,"").replace(/[^A-Za-z0-9_]/g,"_");return pe.environmentName.test(t)?`Write ${t}=VALUE.`:"Nam\
es have letters, digits and underscores, and do not begin with a digit."}r(k_,"nameHint");function S_(e,t){for(const[n,s]of[["env_vars",t.env],["secrets",t.secrets]])
for(const o of s.keys()){const i=jr(o);i&&e.refuse(n,i,k_(o))}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:
["gpu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}r(S_,"checkNames");const rh=/[\u0000-\u001f\u007f]/,E_=r(e=>[...e].filter(([,t])=>!rh.test(t)),"s\
pecVariables"),v_=r(e=>[...e].filter(([,t])=>rh.test(t)),"filedVariables");function __(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.
mapping(s)??[]){const a=jr(o);a&&e.refuse(s,a),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}\
, which no variable can hold`);return n}r(__,"environmentOf");function O_(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],
`sets ${s}, and so does the plain environment`)}r(O_,"checkSecretNames");const ct=r(e=>"bucket"in e,"isBucket"),M_=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,ah="\
/mnt/disks",T_='For example /mnt/disks/data: letters, digits, ".", "_" and "-" between slashes.',A_=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,N_=/[;&|`$<>"'\\\s*?]/,
x_=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,I_="gs://bucket/folder or nfs://server/export";function C_(e,t,n){const s=[];for(const[o,i]of e){const a=o.replace(/\/+$/,
""),c=[...t,...s.map(l=>l.path)].find(l=>R_(a,l)),u=L_(a,i);!a.startsWith(`${ah}/`)||!M_.test(a)?n(`has the path '${o}', which is not below ${ah}/`,T_):c!==void 0?
n(`has the path '${a}', where '${c}' is already`,"Neither can be inside the other."):typeof u=="string"?n(`has '${i}' for ${a}, which ${u}`):s.push(u)}return s.
toSorted((o,i)=>Number(ct(i.source))-Number(ct(o.source)))}r(C_,"mountsOf");const R_=r((e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`),"isNested");
function L_(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(":rw"),i=o?n.slice(0,-3):n,a=s.find(l=>!x_.test(l));if(a!==void 0)return`has the opti\
on '${a}', which is not --name or --name=value`;const c=[i,...s].find(l=>/:r[ow]$/i.test(l))?.slice(-3);if(c!==void 0)return`has '${c}'; only ':rw' is allowed, \
directly after the address, and without it the mount is read-only`;const u=j_(i);return typeof u=="string"?u:!ct(u)&&s.length>0?"has options, which only buckets\
 can have":{path:e,source:u,isWritable:o,options:s}}r(L_,"mountOf");function j_(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.exec(e)??[];if(t===void 0)return`\
is not ${I_}, with :rw at the end for write access`;if(N_.test(s))return"has white space or a special character in its path";if(s.split("/").some(o=>o===".."||o===
"."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return pe.bucket.test(n)?{bucket:n,folder:o}:`has the invalid bucket na\
me '${n}'`}return A_.test(n)?s.length>1?{server:n,export:s}:"has no export; write for example nfs://10.0.0.2/share":`has the invalid server name or address '${n}\
'`}r(j_,"mounts_sourceOf");const ch=r(e=>ct(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,"sourceText"),uh=r(({isWritable:e})=>e?
"roles/storage.objectUser":"roles/storage.objectViewer","roleOf");function P_({path:e,source:t,isWritable:n,options:s}){return ct(t)?{gcs:{remotePath:t.folder===
""?t.bucket:`${t.bucket}/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},
mountPath:e}}r(P_,"volumeOf");const Ao=["provisioning_model","spot","preemptible"],lh=168*3600;function fh(e,t){const n=e.boolean("spot")??e.boolean("preemptibl\
e"),s=e.text("provisioning_model"),o=Rr.find(i=>i===s?.toUpperCase());return s!==void 0&&o===void 0&&e.refuse("provisioning_model",`must be one of ${Rr.join(", ")}\
; got ${JSON.stringify(s)}`),o!==void 0&&n!==void 0&&n!==(o==="SPOT")&&e.refuse("provisioning_model",`is ${o}, but spot or preemptible is ${n}`,"Remove one of t\
hem."),o??(n===void 0?t.provisioningModel:n?"SPOT":"STANDARD")}r(fh,"provisioningModelOf");function D_(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer(
"max_preemptions",Ee.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const a=n!=="STANDARD"&&!Ao.some(c=>e.has(c));
return(i!==void 0||a&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}r(D_,"\
maxPreemptionsOf");const dh=r(e=>`${e} is only available with the provisioning model SPOT or FLEX_START`,"onlySpot");function U_(e,t){we.withoutStandard.test(t)&&
e.refuseEither(["max_preemptions"],`does not fit: ${dh(t)}`)}r(U_,"checkStandard");function B_(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==
void 0&&t.reservation!=="NO_RESERVATION",i=[...Ao,"machine_type"];n==="SPOT"&&we.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot\
 machines of type ${s}`),n==="STANDARD"&&we.withoutStandard.test(s)&&e.refuseEither(i,`does not fit: ${dh(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&
e.refuseEither(Ao,"needs reservation when it is RESERVATION_BOUND","Name the reservation."),n==="FLEX_START"&&F_(e,t,o)}r(B_,"checkProvisioning");function F_(e,t,n){
const{machineType:s}=t;if(t.gpu===void 0&&!we.flexStart.test(s)){const o=[...Ao,"machine_type"];Di(s)?e.refuseEither(o,`does not fit: FLEX_START is only for mac\
hines with GPUs and for H4D, not for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not known to have GPUs`)}t.taskTimeoutSeconds>lh&&e.refuseEither(["timeou\
t_seconds"],`is ${t.taskTimeoutSeconds} s; tasks on FLEX_START machines run for at most 7 days`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be c\
ombined with the provisioning model FLEX_START"),n&&e.refuseEither(["reservation"],"cannot be combined with the provisioning model FLEX_START","Remove it.")}r(F_,
"checkFlexStart");const hh="/opt/gcp-batch-workflow",mh=[50001,50002,50003,50004,50006],as=1e5,No=5e3,G_=1e6,St=r((e,t)=>Math.min(e.parallelism||No,t,No),"tasks\
AtATime"),W_="started-early",H_=120,K_=10;function Pr(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:bh(s.image)}:s,i={...F1(t,e.identity,
e.skipDefaultLabels),...e.early&&{[W_]:"true"}},a=ph(o,e.early),c=De(o),u={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},taskGroups:[{taskCount:String(
e.taskCount),parallelism:String(e.parallelism??St(t,e.taskCount)),...c.tasksPerVm!==void 0&&{taskCountPerNode:String(c.tasksPerVm)},taskSpec:{maxRunDuration:`${J_(
o,e.early)}s`,maxRetryCount:a,...a>0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...mh]}}]},...z_(c),environment:{variables:{...Object.
fromEntries(E_(o.env)),[Cu]:e.jobUri,...e.early&&{[m0]:e.early.prepareUri},...!o.imageStreaming&&{[p0]:hh}},...o.secrets.size>0&&{secretVariables:Object.fromEntries(
o.secrets)}},...Y_(o),runnables:[{displayName:t.job.id.slice(0,63),container:q_(o,n)}]}}],allocationPolicy:X_(o,i),logsPolicy:{destination:"CLOUD_LOGGING"}};return{
...u,labels:{...i,[wt.spec]:Tt(JSON.stringify(u)).slice(0,32)}}}r(Pr,"batchJobSpec");function J_(e,t){const n=e.taskTimeoutSeconds;if(!t)return n;const s=n+t.waitSeconds+
ju+H_;return e.provisioningModel==="FLEX_START"?Math.min(s,lh):s}r(J_,"batch_job_longestRun");function ph({maxRetries:e,provisioningModel:t},n){return n&&t==="S\
POT"&&e>0?Math.min(e+1,K_):e}r(ph,"retriesOf");function z_({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(
e)},...t!==void 0&&{memoryMib:String(t)}}}}r(z_,"computeResource");const gh="mirror.gcr.io/",Dr=r(e=>e.startsWith(gh),"hasOtherImage"),bh=r(e=>Dr(e)?`docker.io/${e.
slice(gh.length)}`:e,"otherImage");function V_(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,o={...s?.variables,[Ru]:t},i={...n.taskSpec,environment:{...s,
variables:o}};return{...e,taskGroups:[{...n,taskSpec:i}]}}r(V_,"withJobKey");function Y_({disks:e,mounts:t}){const n=[...e.map(s=>({deviceName:vd(s),mountPath:s.
path})),...t.map(P_)];return n.length>0&&{volumes:n}}r(Y_,"volumesOf");function q_(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-workflow:${hh}`],...e.disks.
map(({path:o})=>`${o}:${o}`),...e.mounts.map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"python3",commands:["-c",t.loader,
t.archive],...s.length>0&&{volumes:s},...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}r(q_,"co\
ntainer");function X_(e,t){const n=e.network!==void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>
0?e.zones.map(o=>`zones/${o}`):[`regions/${e.region}`]},instances:[{...s===void 0?{policy:Z_(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],
...e.serviceAccount&&{serviceAccount:{email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},
...e.subnetwork!==void 0&&{subnetwork:e.subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{
placement:{collocation:e.placement.toUpperCase()}}}}r(X_,"allocationPolicy");function Z_(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==
void 0;return{machineType:e.machineType,...e.minCpuPlatform!==void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&
{image:"batch-debian"},...e.bootDiskType!==void 0&&{type:e.bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.
disks.map(s=>({deviceName:vd(s),newDisk:{type:s.type,sizeGb:String(s.sizeGb)}}))},...t&&!ln(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},
...e.reservation!==void 0&&{reservation:e.reservation}}}r(Z_,"instancePolicy");const Q_=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
eO=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,tO=/\b404\b|not exist|not found/i,nO=300,sO="An NFS server must be reachable fr\
om the network of the VMs (firewall: TCP 2049 and 111), and must export to them.";function oO({machine:e},t){const{mounts:n}=e,s=n.length>0?t.find(f=>Q_.test(f)):
void 0;if(s===void 0)return;const o=n.filter(({source:f})=>ct(f)&&s.includes(f.bucket)),a=(o.length>0?o:n).flatMap(f=>ct(f.source)?[{bucket:f.source.bucket,role:uh(
f)}]:[]).map(({bucket:f,role:d})=>`gcloud storage buckets add-iam-policy-binding gs://${f} --role=${d} --member=VMS`),u=`The VM could not mount ${n.map(({path:f,
source:d})=>`${ch(d)} at ${f}`).join(", ")}.`;if(eO.test(s)&&a.length>0){const f=`The VMs' service account lacks a role. Run: ${a.join("; ")}.`;return{name:"Mou\
ntRefused",message:u,hint:f}}if(tO.test(s))return{name:"MountFailed",message:u,hint:'Check "mounts": it does not exist.'};const l=n.some(({source:f})=>!ct(f))?`\
Check "mounts". ${sO}`:'Check "mounts".';return{name:"MountFailed",message:`${u} The VM's log: ${s.trim().slice(0,nO).replace(/\.$/,"")}.`,hint:l}}r(oO,"mountFa\
ilure");const Kt="ImageNotStarted",iO=[[/exec format error/i,{name:Kt,message:"The image is built for a different CPU architecture than that of the VM.",hint:"B\
uild the image for the CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform)."}],[/no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
{name:"DiskFull",message:"The boot disk is too small for the image.",hint:'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.'}],
[/toomanyrequests|pull rate limit|429 Too Many Requests/i,{name:Kt,message:"The registry of the image accepts no more pulls for now.",hint:'Set "registry_userna\
me" and "registry_password", or copy the image to Artifact Registry.'}],[/manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
{name:Kt,message:"The registry has no such image, or none for the CPU of the VM.",hint:'Check the input "image": its name, tag and platform.'}],[/pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
{name:Kt,message:"The VM may not pull the image, or it does not exist.",hint:'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy\
-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for other registries, set "registry_username" and "registry_password".'}],[/(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
{name:Kt,message:"The VM has no route to the registry of the image.",hint:"Without an external IP address, images need Private Google Access (Artifact Registry)\
 or Cloud NAT (any other registry)."}],[/executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,{name:Kt,
message:"The image has no python3.",hint:"Use an image with Python 3.9 or later as python3, such as python:3.11-slim."}],[/permission denied/i,{name:Kt,message:"\
The command in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function rO(e){for(const[
t,n]of iO)if(e.some(s=>t.test(s)))return n}r(rO,"startFailure");const En={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the\
 VMs.",hint:'Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},aO=[[/Limit: 0(?:\.0+)?(?![\d.])/,
"The project has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max\
_parallel_tasks", or request more of this quota.'],[/(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,'Use smaller boot disks, disks of another type, or fewer at a\
 time ("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.'],[/GPUS|NVIDIA|TPU/,'Lower "max_parallel_tasks", u\
se another GPU or region, or request more of this quota (GPUs also count toward GPUS_ALL_REGIONS).']],Ur={name:"NoCapacity",message:"The zones have no more mach\
ines of this type.",hint:'Try another "machine_type", "region" or "provisioning_model", or more "zones".'},cO={name:"ExternalIpForbidden",message:"A policy of t\
he organization forbids VMs with an external IP address.",hint:'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that\
 has Private Google Access.'},uO={name:"ImageForbidden",message:"A policy of the organization forbids Batch's VM images.",hint:'Ask for the project "batch-custo\
m-image" to be added to constraints/compute.trustedImageProjects.'},lO={name:"NoAgentContact",message:"The VM started, but its agent never reached Batch.",hint:"\
Run: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without an external IP address, the subnetwork needs Private \
Google Access."},yh={name:"PolicyViolated",message:"A policy of the organization forbids such VMs.",hint:'The text names the constraint. Ask the administrator o\
f the organization for an exception for the project, or use an "instance_template" that satisfies it.'},wh={name:"NoServiceAccount",message:"The service account\
 of the VMs does not exist.",hint:'Check the input "batch_service_account".'},$h={name:"ServiceAccountMismatch",message:"The instance template and the job name \
different service accounts for the VMs.",hint:'Set "batch_service_account" to the service account of the template, or remove it from the template.'},kh={name:"M\
achineNotOffered",message:"The region or the zones do not offer what the job requests.",hint:'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" aga\
inst "region" and "zones": gcloud compute machine-types list, gcloud compute accelerator-types list.'},Sh={name:"PermissionDenied",message:"Compute Engine refus\
ed the VMs: a permission of the project or of Batch's service agent is missing.",hint:"The text names the permission. Ask the administrator of the project for i\
t; Batch's service agent (service-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent."},Eh={name:"NoNetwork",message:"The \
network or the subnetwork of the VMs does not exist, or Batch may not use it.",hint:`Check "network" and "subnetwork"; for a shared VPC, Batch's agent and the V\
Ms' account need roles/compute.networkUser in the host project.`},vh={name:"InvalidMachine",message:"Compute Engine refused the requested machine.",hint:"The te\
xt says what is wrong; it comes from the inputs or from runs-on.with of this job."},fO={name:"ApiDisabled",message:"An API that Batch needs is not enabled in th\
e project.",hint:"Run: gcloud services enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT"},dO={name:"NotScheduled",message:"\
Batch could not schedule the job in time.",hint:'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_par\
allel_tasks".'},_h={name:"ServiceFailed",message:"Compute Engine failed when Batch requested machines.",hint:"Run the job again. If it happens again, see https:\
//status.cloud.google.com."},hO=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,En],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
Ur],[/constraints\/compute\.vmExternalIpAccess\b/i,cO],[/constraints\/compute\.trustedImageProjects\b/i,uO],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
yh],[/\bNo VM has agent reporting\b/i,lO],[/service account specified in the instance template .* doesn't match/i,$h],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
wh],[/\bAPI has not been used in project\b/,fO],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,Eh],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
kh],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,Sh],[/\b(?:Internal error|backendError|Please try again)\b/i,_h]],mO=[[/QUOTA/,En],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
Ur],[/SERVICE_ACCOUNT_MISMATCH/,$h],[/SERVICE_ACCOUNT/,wh],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,kh],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,Sh],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
yh],[/NETWORK/,Eh],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,_h],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,vh]],pO=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
gO={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. The values that it names come from the inputs or from runs-o\
n.with of this job."};function Oh(e){const t=iv(e),n=hO.find(([s])=>s.test(e))?.[1]??(t&&mO.find(([s])=>s.test(t.code))?.[1]);return n===En?{...En,hint:bO(e)}:n||
(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.test(e)?dO:/non-retryable information/.test(e)?vh:t||pO.test(yO(e))?gO:void 0)}r(Oh,"meaningOf");function Br(e){
const{name:t=""}=Oh(e)??{};return t===En.name||t===Ur.name}r(Br,"refusesMachines");const bO=r(e=>aO.find(([t])=>t.test(e))?.[1]??En.hint??"","quotaHint"),yO=r(e=>e.
replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g," "),"withoutNames");function cs(e){for(const t of e.events.toReversed()){if(ov(t)===
"RUNNING"||$d(t))return;const n=Ft(t),s=n===""?void 0:Oh(n);if(s)return{meaning:s,event:t,news:n}}}r(cs,"jobTrouble");const Mh=50005,wO={5e4:{name:"Unknown",message:"\
The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch's agent."},50001:{name:"Preempted",message:"Com\
pute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provision\
ing_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.",hint:`Run the job a\
gain. If it happens again: give it more memory ("machine_type"); without an external IP address, the subnetwork needs Private Google Access; and the VMs' servic\
e account needs roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.`},50003:{name:"VmReboot\
ed",message:"The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"The VM and the task stopped responding.",hint:'\
Run the job again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50006:{name:"VmRecreated",message:"Compute Engine r\
ecreated the VM while the task ran.",hint:"Run the job again."}},$O='Run the job again. If it happens again, give the tasks more memory ("machine_type", "memory\
_mb"). Other tasks of this run worked, so no role and no network setting is missing.',xo=r(({events:e})=>e.findLast(({exitCode:t})=>t!==void 0),"lastExit");function kO(e,t,n){
const s=n&&xo(n);if(n?.state==="SUCCEEDED")return{exitCode:0,...s&&{news:Ft(s)}};if(s?.exitCode!==void 0)return{exitCode:s.exitCode,news:Ft(s)};const i=e.events.
toReversed().flatMap(a=>$d(a)??[]).find(a=>a.index===t);return i?{exitCode:i.exitCode,news:Ft({description:i.description,atMs:0})}:{}}r(kO,"task_failure_endOf");
function SO(e){const{planned:t,job:n,index:s,task:o,evidence:i={}}=e,{exitCode:a,news:c}=kO(n,s,o);if(a===void 0)return EO(t,n,o);if(a===Mh)return Th(t);const u=wO[a];
if(!u)return us({meaning:Ah(a,t,i),planned:t,exitCode:a});const l=a===50002&&i.isRoleProved?{...u,hint:$O}:u;return us({meaning:l,planned:t,exitCode:a,...c&&{news:c}})}
r(SO,"explainTask");function Th(e){const t={name:Du,message:`The task exceeded its time limit (${e.machine.taskTimeoutSeconds} s).`,hint:'Raise "task_timeout" (\
runs-on.with: timeout_seconds), or give each combination less work.'};return us({meaning:t,planned:e,exitCode:Mh})}r(Th,"overTime");function EO(e,t,n){const s=cs(
t);if(s&&s.meaning.name!=="NeverRan")return us({meaning:s.meaning,planned:e,news:s.news});const o=s?.news??t.events.toReversed().map(Ft).find(Boolean),i="Check \
the events of the Batch job: gcloud batch jobs describe.",a=n?.events.some(({taskState:f})=>f==="RUNNING")??!1,c=`Batch ended the job as ${t.state}.`,l={...a?{name:"\
StoppedWithJob",message:`The task was stopped; ${c}`}:{name:"NeverRan",message:`The task never ran; ${c}`},hint:s?.meaning.hint??(o?"":i)};return us({meaning:l,
planned:e,...o&&{news:o}})}r(EO,"withoutExit");function us(e){const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Pu.setup?"setup":"batch",stagePath:[],
name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Gr(t.hint,n)}}}r(us,"failure");function vO(e,t,n){
const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&o!=="ImageNotStarted")return e;const i=Ah(s,t,n),a=i.hint&&Gr(i.hint,t);return{...e,name:i.name,message:i.
message,...a&&{hint:a}}}r(vO,"explainedByLog");const _O=/(?:^· |\] )cannot run: (.+)$/,OO=new Set([125,126,127,255]);function Ah(e,t,n){const{hasBegun:s,lines:o=[]}=n,
i=`The task ended with exit code ${e} without writing its result.`,a=s?o.flatMap(l=>_O.exec(l)?.[1]??[]).at(-1):void 0;if(a!==void 0)return{name:"NoResult",message:a};
const c=s?void 0:oO(t,n.jobLines??o)??rO(o);if(c)return{...c,message:`${c.message} ${i}`};if(OO.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${MO[e]??
""}`.trim(),hint:Fr};if(e===137)return{name:"Killed",message:i,hint:'It was killed, usually because it used more memory than the VM has. Raise "machine_type" or\
 "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"A native library in the image crashed (segmentation fault or abort). Try another versi\
on of it, or another image; too little memory can also be the cause."};if(e===0||e===Pu.setup||s)return{name:"NoResult",message:e===0?"Batch reports the task as\
 a success, but it wrote no result.":i,hint:TO(t,n)};const u=n.isRoleProved?Fr:`${Fr} If it did start, ${Nh(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i}\
 It printed nothing.`,hint:u}:{name:"NoResult",message:i,hint:u}}r(Ah,"endingOf");const MO={125:"Docker could not start the container.",126:"The command in the \
image cannot be executed.",127:"The image does not have the command.",255:"The image is most likely built for another CPU architecture (exec format error)."},Fr=`\
Most likely the container did not start. Check the input "image": it must exist, be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machine\
s), contain python3, and fit on the boot disk ("boot_disk_size_gb"). The VMs' service account must be able to pull it; run: gcloud projects add-iam-policy-bindi\
ng PROJECT --role=roles/artifactregistry.reader --member=VMS.`,Nh=r(({machine:e})=>`the VMs' service account may not write to the bucket; run: gcloud storage bu\
ckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --member=VMS, with the condition in docs/google-cloud-setup.md (and, for the la\
st lines of the task in the log: gcloud projects add-iam-policy-binding PROJECT --role=roles/logging.logWriter --member=VMS).`,"roleHint");function TO(e,{isRoleProved:t}){
return t?'Other tasks of this run wrote their results, so no role is missing: the machine stopped it (memory, disk), or the connection to Cloud Storage was lost\
. Run the job again, with a larger "machine_type" or "boot_disk_size_gb" if it happens again.':`Most likely ${Nh(e)}`}r(TO,"noResultHint");const Gr=r((e,{machine:t})=>{
const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).replaceAll(/\bPROJECT\b/g,()=>t.
projectId)},"withNames"),ls=r(e=>mh.some(t=>t===e?.exitCode),"isMachineFailure"),Io=20;function AO(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.
strategy.failFast||is(n)||n.view.state!=="FAILED"||s?.state==="SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}r(AO,"isStoppedWithJob");function NO({
combinations:e,terms:t},n,s){if(n.length===e.length)return;const o=t.round>=Io;for(const i of n){const a=s.get(i);if(!a?.outcome)continue;if(!o){s.set(i,{...a,again:{
cause:"stopped",terms:t}});continue}const c={origin:"batch",stagePath:[],name:"NeverRan",message:xO,hint:IO},u={name:c.name,message:c.message};s.set(i,{outcome:{
...a.outcome,failure:c},errors:u})}}r(NO,"markStopped");const xO=`Never started: in ${Io} further rounds Batch ended the job each time another combination faile\
d, before this one could end.`,IO='Fix the failing combinations, or raise "max-parallel" so that more of them run in each round.';function Nt(e,{cause:t,terms:n}){
switch(t){case"stopped":return n.round<Io?{...n,round:n.round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"wait\
ed":return Ih(e,n,{...n.rung,fallback:n.rung.fallback+1});case"memory":return Ih(e,n,{...n.rung,memory:n.rung.memory+1})}}r(Nt,"nextTerms");const xh=r((e,t)=>Nt(
e,{cause:"refused",terms:t})!==void 0,"movesOn"),Ih=r((e,t,n)=>Yn(e,n)&&{...t,rung:n,isSecondStart:!1,round:0},"on"),CO=new Set([125,126]),RO=1;function LO(e){const{
part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||is(t)||t.view.state==="CANCELLED"&&!t.isEmptied||o===void 0||t.writing.has(n)?!1:CO.has(
o)?!0:o===RO&&Dr(t.planned.machine.image)&&!e.isRoleProved}r(LO,"getsSecondStart");const jO=new Set([137,143,50004,void 0]),PO=["NoCapacity","QuotaExceeded","No\
tScheduled"],DO=50002;function Ch({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:a}){const c=e.planned.combinations[n];if(!c)return{};const u=e.combinations[n]?.
outcome?.attempts??0,l=Math.max(i?.outcome?.attempts??0,u+WO(o)),f={combination:c,index:n,attempts:l,warnings:[]},d=(i?.artifacts||i?.log)&&{stored:i.stored,...i.
artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},m=o&&xo(o)?.exitCode,h=i?.outcome?.status==="CANCEL"||jO.has(m);if(UO(t)&&(o?.state!=="FAILED"||h))return i?.
outcome?.status==="CANCEL"?{...i,outcome:{...i.outcome,attempts:l}}:{outcome:{...f,status:"CANCEL"},...d};const g=SO({planned:t.planned,job:t.view,index:s,...o&&
{task:o},evidence:{isRoleProved:a}}),p=BO({part:t,task:s,failure:g,isRoleProved:a});return{outcome:{...f,status:"FAILED",failure:g},errors:{name:g.name,message:g.
message},...d,...p&&{again:{cause:p,terms:t.terms}}}}r(Ch,"withoutResult");const UO=r(e=>is(e)||e.view.state==="CANCELLED"&&!e.isEmptied||e.view.state==="DELETI\
ON_IN_PROGRESS","wasCancelled");function BO(e){const{part:t,failure:n}=e;if(LO(e))return"unstarted";if(!is(t))return ls(n)?GO(t,n)?"memory":"lost":t.runningMs===
void 0&&FO(n)?"refused":void 0}r(BO,"causeOf");const FO=r(({name:e,exitCode:t})=>t===void 0&&PO.includes(e),"isRefusal"),GO=r(({planned:e,terms:t},{exitCode:n})=>n===
DO&&t.rung.memory>0&&Nt(e,{cause:"memory",terms:t})!==void 0,"isForMemory"),WO=r(e=>{const t=e?.events??[],n=t.some(({taskState:s,exitCode:o})=>s==="FAILED"||o!==
void 0);return Math.max(n?1:0,t.filter(({taskState:s})=>s==="RUNNING").length)},"startsOf"),Wr=r(({events:e})=>e.filter(ls).length,"lossesOf"),HO=32,KO=`{"by":"\
action"}
`;async function JO(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(oe(o)),a=Gf(e.identity,t.planned.job.id),c=await zO(e,{job:t,part:n,folder:a,storage:i},
s),u=Bt(HO),{bucket:l}=o,f=c.map(({index:d,name:m})=>u(async()=>await VO({storage:i,bucket:l,name:m,key:n.key},s)?[d]:[]));return await Promise.allSettled(f),(await Promise.
all(f)).flat()}r(JO,"claimWaiting");async function zO(e,{job:t,part:n,folder:s,storage:o},i){const{machine:a}=n.planned,c=new Map;for await(const h of o.list({bucket:a.
bucket,prefix:s},i))for(const{name:g,metadata:p}of h)c.set(g,p);const u=r(h=>Zl(n.key,h,c.get(h)??{})==="task","isTasks"),l=n.combinations.flatMap((h,g)=>$n(t,n,
h)?[{index:h,task:g,starts:n.earlierStarts[g]??0}]:[]),f=l.filter(({index:h,starts:g})=>u(s+ur(h,g,0))),d=new Map;if(f.length>0&&a.maxRetries>0){const h=await e.
clients.batch(oe(a));for(const g of await h.tasks(n.name,"State=PENDING",i))d.set(g.index,Wr(g))}const m=new Set(f.map(({task:h})=>h));return l.flatMap(({index:h,
task:g,starts:p})=>{const b=m.has(g)?d.get(g):0;return b===void 0?[]:[{index:h,name:s+ur(h,p,b)}]})}r(zO,"claimable");async function VO({storage:e,bucket:t,name:n,
key:s},o){const i={...Xl(s,n,"action")};try{return await e.create({bucket:t,name:n,content:KO,contentType:"application/json",metadata:i},o),!0}catch(a){if(!(a instanceof
B)||a.status!=="PLANTED_OBJECT")throw a;const c=await e.describe({bucket:t,name:n},o);if(Zl(s,n,c.metadata)!=="task")throw a;return!1}}r(VO,"claimed");function Rh({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i=YO(o),a=ut(o.ended_ms),c=o.job_skipped==="true",u=c?"SKIP":o.status;if(u!=="SUCCESS"&&u!=="FAILED"&&
u!=="CANCEL"&&u!=="SKIP")return;const l=Lh(o),f={combination:{...e,strategyId:o.strategy_id||e.strategyId},index:t,status:u,attempts:n+s+1,...i!==void 0&&{startedMs:i},
...a!==void 0&&{endedMs:a},...l&&{usage:l},warnings:[]};if(u!=="FAILED")return{state:{outcome:f},isWhole:c};const[d,m]=["Error","It failed; the run ended before\
 its result could be read."];return{state:{outcome:{...f,failure:{origin:"stage",stagePath:[],name:d,message:m}},errors:{name:d,message:m}},isWhole:!1}}r(Rh,"re\
sultOfMetadata");function YO({started_ms:e,waited_ms:t}){const n=ut(e);return n===void 0?void 0:n+(ut(t)??0)}r(YO,"startOf");function Lh(e){const t=ut(e.cpu_ms),
n=ut(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=jh(e.disk_bytes,e.disk_total_bytes),i=jh(e.gpu_bytes,e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,
memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",...o&&{disk:o},...i&&{gpu:i}}}r(Lh,"usageIn");function qO({log:e=""}){
const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{6}==)( cut)?$/.exec(e)??[];if(!(t===void 0||s===void 0))return{generation:t,bytes:Number(n),crc32c:s,isCut:o!==
void 0}}r(qO,"logIn");function jh(e,t){const n=ut(e),s=ut(t);return n===void 0||!s?void 0:{bytes:n,totalBytes:s}}r(jh,"fillOf");function ut(e){return e!==void 0&&
/^\d{1,15}$/.test(e)?Number(e):void 0}r(ut,"result_metadata_numberOf");function XO(e){const t=new Map;for(const{task:n,retry:s,metadata:o}of e){const i=ut(o.started_ms),
a=ut(o.ended_ms);if(i===void 0||a===void 0)continue;const c=t.get(n),u=ut(o.waited_ms),l={index:n,retry:s,startedMs:i,endedMs:a,...u!==void 0&&{waitedMs:u}};c?t.
set(n,ZO(c,l)):t.set(n,[l])}return t}r(XO,"spansOfResults");function ZO(e,t){const n=[...e,t],s=Math.max(...n.map(({retry:o})=>o));return n.map(o=>o.retry<s?{...o,
isLost:!0}:o)}r(ZO,"withNewest");function QO({index:e,events:t}){const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=ls(
o);n.push({index:e,retry:n.length,startedMs:s,endedMs:o.atMs,isLost:i}),s=void 0}return n}r(QO,"spansOfTask");function Ph(e,t,n){const{view:s}=e,o=e.waitingSinceMs??
e.runningMs,i=Math.max(s.counts.RUNNING??0,e.writing.size),a=s.events.find(({description:c})=>/ to SCHEDULED /.test(c))?.atMs;return z0({createdMs:s.createdMs,...a!==
void 0&&{scheduledMs:a},...o!==void 0&&{runningMs:o},isStarved:cs(s)!==void 0,atATime:e.parallelism,tasksPerVm:Hr(e),spans:[...t.values()].flat(),unended:{tasks:e.
endedMs===void 0?Math.min(i,e.combinations.length-t.size):0,untilMs:n}})}r(Ph,"machineTimeOfPart");const Hr=r(({view:e,planned:t})=>e.tasksPerVm??De(t.machine).
tasksPerVm??1,"tasksPerVmOf");function eM(e){const t=new Map,n=r((s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.get(s.name)??{atMs:o,runMs:0,machines:0,
most:0,paidMs:0};t.set(s.name,i),s.view.state==="SCHEDULED"&&(i.scheduledAtMs??=o);const a=nM(s,o-(i.scheduledAtMs??o)),c=s.view.runMs??0;return i.paidMs+=(i.machines+
a)/2*Math.max(o-i.atMs,c-i.runMs),i.atMs=o,i.runMs=c,i.machines=a,i.most=Math.max(i.most,a),i.paidMs+i.most*zn},"paidMsOf");return{spent(s,o){let[i,a]=[0,0];for(const c of[
...s.jobs.values()].flatMap(tM)){const{machine:u}=c.planned,l=n(c,o)/fn;i+=l*(Dt(u)??0),a+=l*((e&&Hn(u,e))??0)}return{vcpuHours:i,amount:a}}}}r(eM,"newSpending");
function tM({parts:e,early:t}){if(!t||t.end?.kind==="went")return e;const{name:n,planned:s,parallelism:o}=t.part,i=t.end?.machineTime;return[...e,{name:n,planned:s,
parallelism:o,view:t.view,...i&&{machineTime:i}}]}r(tM,"paidOf");function nM(e,t){const{state:n,counts:s}=e.view;if(Ze(n)||n==="QUEUED")return 0;const o=(s.RUNNING??
0)+(s.ASSIGNED??0),i=s.PENDING??0,a=cs(e.view)!==void 0;if(n==="SCHEDULED"&&(a||t<ao))return 0;const c=a?o:Math.min(e.parallelism,o+i);return Math.ceil(c/Hr(e))}
r(nM,"spending_machinesOf");const sM=15e3;function oM(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=eM(t);let a=!1;const c=r(({amount:l})=>t?
oo(l,t):"","amountOf"),u=n!==void 0||s!==void 0||o!==void 0;return{pollMs:u?sM:Number.POSITIVE_INFINITY,looked(l){if(!u)return;const f=i.spent(e.state,e.clock.now());
if(o!==void 0&&f.amount>=o&&!a){a=!0;const p=`The machines of this run have cost about ${c(f)} so far (input "warn_cost").`;br(e.state,p),e.log.warn(p)}const d=n!==
void 0&&f.amount>=n;if(!d&&(s===void 0||f.vcpuHours<s)||!iM(e.state)&&!l())return;const[m,h]=d?[c(f),"max_cost"]:[`${We(f.vcpuHours)} vCPU-hours`,"max_vcpu_hour\
s"],g=`cost-cap: its machines have cost about ${m}, including their shutdown (limit: input "${h}")`;os(e.state,{status:"CANCEL",limit:"cost-cap",message:g})}}}r(
oM,"budgetOf");const iM=r(({jobs:e})=>[...e.values()].some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!Ze(s.state))),"isUnderWay");function Co(e,t,n,s){
yd(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}r(Co,"endJob");const rM={STANDARD:"standard",
SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},aM=r(({provisioningModel:e})=>rM[e],"modelText");function xt(e,t){const n=[e.provisioningModel===
t.provisioningModel?"":aM(t),e.machineType===t.machineType?"":t.machineType].filter(u=>u!==""),s=e.memoryMib!==t.memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===
t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,a=s?`with ${z(t.memoryMib??0)} MiB for each task`:"",c=[...n,"machines",a,i&&`in ${i}`].filter(
u=>u!=="").join(" ");return c==="machines"?"other machines":c}r(xt,"machinesText");const cM=1e4,uM=3e4,lM=6e4,fM=3e5;function dM({clock:e,log:t,history:n}){let s=Number.
NEGATIVE_INFINITY;function o(l,f){const d=f-s<uM?"":n.left(l);return d===""?"":(s=f,`; ${d}`)}r(o,"leftText");const i=new WeakMap;function a(l,f,d,m){const h=vn(
d.view,Dh(f,d)),g=EM(d.view),p=i.get(d)??{text:"",urgent:"",atMs:d.view.createdMs||m},b=fs(f,d),y=m-p.atMs;if(h!==p.text&&(g!==p.urgent||y>=cM))t.say(`${b} ${h}${o(
l,m)}`);else if(!d.isSettled&&y>=mM(d)){const w=m-(d.runningMs??d.view.createdMs),k=`${d.runningMs===void 0?"waiting for machines":h} for ${be(w)}${pM(d,w)}`;t.
say(`${b} ${k}${o(l,m)}`)}else return;i.set(d,{text:h,urgent:g,atMs:m})}r(a,"tellPart");const c=new WeakSet;function u(l,f){const d=At(f);d?.runningMs===void 0||
c.has(d)||(c.add(d),t.say(hM(l,f,d)))}return r(u,"tellEarly"),{tell(l){const f=e.now();for(const d of l.jobs.values()){u(l,d);for(const m of d.parts)a(l,d,m,f)}}}}
r(dM,"progress");function hM({jobs:e},{planned:{job:t}},{part:n}){const s=t.needs.filter(i=>e.get(i)?.phase!=="ended"),o=D(n.parallelism,"task");return`${le(t.id)}\
: ${o} ${n.parallelism===1?"waits":"wait"} for ${s.join(", ")}`}r(hM,"waitingForText");const mM=r(e=>e.runningMs===void 0?lM:fM,"patience");function pM({view:e,
runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(Ft).find(Boolean);return s?`: ${le(s)}`:n<gM?"":`. ${bM}`}r(pM,"waitingText");const gM=6e5,
bM="Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines\
 without external IP address have Private Google Access.",yM=r(e=>[...e.jobs.values()].flatMap(t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);
return(n.length>0?n:t.parts.slice(-1)).map(o=>`${fs(t,o)} ${vn(o.view,Dh(t,o))}`)}),"progressLines"),Dh=r((e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.
ownCancel!==void 0).length:0,"ownCancels");function wM({job:e,why:t,terms:n,combinations:s},{planned:o}){const i=`${e}: starting ${D(s.length,"task")}`,{rung:a}=n,
c=t==="memory"?{memory:a.memory-1}:{fallback:a.fallback-1},u=Uh(o,n),l=Yn(o,{...a,...c})??o.machine;switch(t){case"first":return i;case"retry":return`${i}, retr\
y ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again, because Batch stopped them when others failed, round ${n.round} of ${Io}`;case"unstarted":{const f=Dr(
u.image)?`, with ${bh(u.image)}`:"";return`${i} again, because their containers did not start${f}`}case"lost":return`${i} again, on ${xt(l,u)}: ${$M(l)}`;case"r\
efused":return`${i} on ${xt(l,u)} instead`;case"waited":return`${i} on ${xt(l,u)}, because they got no machine before`;case"memory":return`${i} again, on ${xt(l,
u)}: they were killed because memory ran out`}}r(wM,"startText");const $M=r(({provisioningModel:e})=>e==="SPOT"?"their Spot machines were preempted too often":"\
their machines failed too often","lostText");function kM(e,t,{count:n,starvedMs:s}){const o=Nt(e.planned,{cause:"waited",terms:t.terms}),i=o?` to ${xt(t.planned.
machine,Uh(e.planned,o))}`:"",a=`${D(n,"task")} ${n===1?"moves":"move"}`;return`${fs(e,t)}: no task has started for ${be(s)} and fewer run than allowed, so ${a}${i}`}
r(kM,"takenBackText");const Uh=r((e,{rung:t})=>Yn(e,t)??e.machine,"machineOn");function fs({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,
c=[s.fallback>0||s.memory>0?xt(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${le(e.job.id)}${c.length>0?` (${c.join(", ")})`:
""}`}r(fs,"titleOf");function vn({state:e,counts:t},n=0){const s=Object.values(t).reduce((u,l)=>u+l,0),o=r(u=>t[u]??0,"of"),i=o("SUCCEEDED")+o("FAILED");if(s===
0||o("RUNNING")===0&&i===0)return SM[e]??e;const a=o("RUNNING")+o("ASSIGNED");return[i<s?`${z(a)}/${z(s)} running`:"",o("SUCCEEDED")>0?`${z(o("SUCCEEDED"))} ok`:
"",o("FAILED")>n?`${z(o("FAILED")-n)} failed`:"",n>0?`${z(n)} canceled`:""].filter(u=>u!=="").join(", ")}r(vn,"progress_progressOf");const SM={QUEUED:"queued",SCHEDULED:"\
waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function EM({
state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===0,s=Object.values(t).reduce((o,i)=>o+i,0)<=vM;return JSON.stringify([e,t.FAILED??0,n,
s&&t])}r(EM,"urgentOf");const vM=20,_M=500,Bh=8*1024*1024,OM=200;function MM(e){if(e<_M)return;(0,Hs.setFlagsFromString)("--semi-space-growth-factor=4");const t=[];
for(let n=0;n<OM&&TM()<Bh;n++)t.push(Array.from({length:64},()=>new Array(128).fill(n)));(0,Hs.setFlagsFromString)("--semi-space-growth-factor=1")}r(MM,"growNew\
Space");const TM=r(()=>(0,Hs.getHeapSpaceStatistics)().find(({space_name:e})=>e==="new_space")?.space_size??Bh,"newSpaceBytes");function AM(e,t){return t.length===
0?"SUCCESS":t.some(({status:n})=>n==="WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":NM(e,t)?"SUCCESS":"FAIL\
ED"}r(AM,"checkNeeds");function NM(e,t){const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||
i).length;switch(e){case"all_done":return!0;case"all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_f\
ailed":return s===1;case"none_failed":return s===0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return uu(e)}}r(NM,"doesHold");function Fh(e){
for(const t of["FAILED","CANCEL","WAIT"])if(e.includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}r(Fh,"validateStatuses");function xM(e,t,n){
const{job:s}=e;if(n.queueTimeoutMs!==void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.
id}' waited for machines for ${Math.round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:u})=>!u);if(s.strategy.failFast&&
Kh(e,t)){const u="fail-fast: a combination failed",l=o.filter(({isCancelled:f})=>!f);if(l.length>0)return l.map(({number:f})=>Hh(s.id,f,u))}else if(t.failure===
void 0&&!Kr(t).some(Wh)){const u=Vh(e,t,[...LM(e,t),...Jh(t,ds(t))]),l=o.filter(f=>RM(e,f)).map(f=>CM(s.id,f));if(u.length>0||l.length>0)return[...u,...l]}const i=o.
filter(({isEmptied:u,isCancelled:l})=>u&&!l);if(i.length>0)return i.map(({number:u})=>Hh(s.id,u,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==
void 0)return[{kind:"end",job:s.id,status:"FAILED",reason:Gh(t.failure)}];const a=Fh(t.statuses.map(u=>u==="WAIT"?"CANCEL":u)),c=ds(t);return a==="FAILED"&&c<s.
retry?Vh(e,t,Jh(t,c+1)):[{kind:"end",job:s.id,status:a}]}r(xM,"decideActive");const IM=r((e,t)=>t.failure!==void 0||Kr(t).some(Wh)||Kh(e,t)&&ds(t)>=e.job.retry,
"willFail"),Gh=r(e=>`could not be started: ${e}`,"active_job_startFailure"),CM=r((e,{number:t,starvedMs:n})=>({kind:"take back",job:e,part:t,starvedMs:n}),"take\
Back"),Wh=r(({isCancelled:e,isEmptied:t})=>e&&!t,"active_job_isCutOff"),RM=r((e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==void 0&&n>=e.moves.fallbackAfterMs&&
Nt(e,{cause:"waited",terms:t})!==void 0,"isStarved"),Hh=r((e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),"cancel"),ds=r(({parts:e,again:t})=>[...e,...t.values()].
reduce((n,{terms:s})=>Math.max(n,s.retry),0),"retryOf");function Kr(e){const t=ds(e);return e.parts.filter(({terms:n})=>n.retry===t)}r(Kr,"newestOf");function Kh(e,t){
const n=Kr(t);if(n.some(({isSettled:o,failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?[i]:[]));return t.statuses.some((o,i)=>{
const a=t.holders[i];if(o!=="FAILED"||a===void 0||!s.has(a))return!1;const c=t.again.get(i);return c===void 0||Nt(e,c)===void 0})}r(Kh,"hasFailed");function LM(e,t){
const n=new Map,s=ds(t);for(const[o,i]of t.again){const a=i.terms.retry<s?void 0:Nt(e,i);a&&zh(n,i.cause,a,o)}return[...n.values()]}r(LM,"again");function Jh(e,t){
const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));for(const[o,i]of e.statuses.entries()){const a=s.get(e.holders[o]??-1)??gr,c=e.again.get(o)?.terms.
retry??0;Xe(i)||Math.max(a.retry,c)>=t||zh(n,"retry",{...a,isSecondStart:!1,round:0,retry:t},o)}return[...n.values()]}r(Jh,"retried");function zh(e,t,n,s){const o=JSON.
stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),e.set(o,i)}r(zh,"addTo");function Vh(e,t,n){let o=St(e,t.statuses.length)-t.
parts.reduce((a,{mayRun:c})=>a+c,0);const i=[];for(const{why:a,terms:c,combinations:u}of n){const l=Math.min(o,u.length);if(l<1)break;o-=l,i.push({kind:"start",
job:e.job.id,part:t.begun+i.length,why:a,terms:c,combinations:u,parallelism:l,checkIf:t.checkIf})}return i}r(Vh,"active_job_startsOf");const jM=9e4;function PM(e,{
usualMs:t,conditionOf:n},s){const o=[...e.jobs];return{machinesTakeMs:UM(e),usualMs:t(),paces:new Map(o.flatMap(([i,a])=>{const c=a.phase==="active"?a.parts.filter(
({isSettled:u})=>!u):[];return c.length>0?[[i,DM(c,s)]]:[]})),conditions:new Map(o.flatMap(([i,a])=>a.phase==="waiting"&&a.planned.startEarly?[[i,n(a)]]:[]))}}r(
PM,"forecastOf");function DM(e,t){const n=r(i=>e.reduce((a,c)=>a+i(c),0),"sum"),s=r(i=>n(({view:a})=>a.counts[i]??0),"count"),o=e.flatMap(i=>i.runningMs===void 0?
[]:rs(i,t)-i.runningMs);return{createdForMs:Math.max(...e.map(i=>rs(i,t)-(i.wentMs??i.view.createdMs))),...o.length===e.length&&{runningForMs:Math.max(0,...o)},
tasks:n(({combinations:i})=>i.length),ended:s("SUCCEEDED")+s("FAILED"),running:s("RUNNING")+s("ASSIGNED")}}r(DM,"paceOf");function UM(e){const n=[...e.jobs.values()].
flatMap(({parts:s,early:o})=>[...s.flatMap(({wentMs:i,runningMs:a,view:c})=>i===void 0&&a!==void 0?[a-c.createdMs]:[]),...o?.runningMs===void 0?[]:[o.runningMs-
o.view.createdMs]]).map(s=>Math.max(0,s)).sort((s,o)=>s-o);return n[Math.floor((n.length-1)/2)]??jM}r(UM,"machinesTakeMs");function Yh(e,t){return{plan:e.plan,jobs:new Map(
[...e.jobs].map(([n,s])=>[n,BM(s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop,forecast:t.ahead&&PM(e,t.ahead,t.nowMs)}}r(Yh,"facts_factsOf");function BM(e,t,{
nowMs:n,conditionOf:s}){return e.phase==="ended"?{phase:"ended",status:e.status,hasErrors:ZE(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.
every(i=>t.jobs.get(i)?.phase==="ended")?s(e):"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},a)=>i?.reusedFrom===void 0?[]:[a]),begun:e.begun,early:FM(
e,n)}:{phase:"active",checkIf:e.checkIf,begun:e.begun,parts:e.parts.map(o=>GM(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,
again:new Map(e.combinations.flatMap(({again:o},i)=>o?[[i,o]]:[])),queuedMs:WM(e,n),failure:e.failure?.message}}r(BM,"factOf");function FM(e,t){const n=At(e);if(!n)
return;const{view:s,part:o,limitMs:i,submittedMs:a,runningMs:c,idleUntilMs:u}=n,{SUCCEEDED:l=0,FAILED:f=0}=s.counts;return{part:o.number,parallelism:o.parallelism,
createdForMs:t-a,waitedMs:c===void 0?0:t-u,limitMs:i,isBroken:Ze(s.state)||s.state==="CANCELLATION_IN_PROGRESS"||l+f>0}}r(FM,"earlyFact");function GM(e,t,n){const{
number:s,terms:o,isSettled:i,isCancelled:a,failures:c,view:u}=t,l=[...c.values()].filter(f=>f!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:a,
failedTasks:(u.counts.FAILED??0)-l,mayRun:i?0:Math.min(t.parallelism,yr(e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}
r(GM,"partFact");function WM(e,t){const s=e.parts.filter(({isSettled:o,view:i})=>!o&&!Ze(i.state)).filter(o=>yr(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==
void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}r(WM,"queuedMs");function Ro(e,t){const n=new Set,s=[...t];for(let o=s.pop();o!==void 0;o=s.pop())for(const i of e.
jobs.get(o)?.job.needs??[])n.has(i)||(n.add(i),s.push(i));return[...e.jobs.keys()].filter(o=>n.has(o))}r(Ro,"transitiveNeeds");function qh(e){const t=new Map([...e].
map(([i,a])=>[i,a.filter(c=>e.has(c)).length])),n=[...e].flatMap(([i,a])=>a.map(c=>({id:i,need:c}))),s=hn(n,({need:i})=>i),o=[...t].flatMap(([i,a])=>a===0?[i]:[]);
for(const i of o)for(const{id:a}of s.get(i)??[]){const c=(t.get(a)??0)-1;t.set(a,c),c===0&&o.push(a)}return o}r(qh,"needsFirst");const Xh=new WeakMap;function Zh({
jobs:e}){const t=Xh.get(e)??qh(new Map([...e].map(([n,{job:s}])=>[n,s.needs])));return Xh.set(e,t),t}r(Zh,"planOrder");const Qh=20,HM=6e5,em=18e4,KM=5e3,JM=.15,
Jr={start:1.5,giveUp:3,leastMs:3e4};function zM(e){const{forecast:t}=e;if(!t)return[];const n=new ZM(e,t),s=[];let o=0;const i=[];for(const a of e.plan.jobs.values()){
const c=e.jobs.get(a.job.id);if(c?.phase!=="waiting"||YM(a,e))continue;if(!c.early){i.push(a);continue}const u=qM(a,c.early,n);u!==void 0?s.push(zr(a,u)):o+=Vr(
a,c.early.parallelism)}for(const a of i){const c=e.jobs.get(a.job.id),u=c?.phase==="waiting"?XM(a,c,n):void 0;if(!u)continue;const l=[...a.combinations.keys()],
f=St(a,l.length),d=Vr(a,f);o+d>Qh||(o+=d,s.push({kind:"start early",job:a.job.id,combinations:l,parallelism:f,...u}))}return s}r(zM,"decideEarly");const zr=r(({
job:e},t)=>({kind:"give up",job:e.id,reason:t}),"giveUp");function VM(e){if(e.early)return e.early.isBroken?tm:e.early.waitedMs>=e.early.limitMs?nm:e.reused&&e.
reused.length>0?"results of an earlier run are reused":void 0}r(VM,"whyUnusable");const tm="its Batch job ended while it waited",nm="what it needs takes longer \
than expected",YM=r(({job:e},{jobs:t})=>e.needs.every(n=>t.get(n)?.phase==="ended"),"isReady");function qM(e,t,n){if(t.isBroken)return tm;const s=n.failingNeed(
e);return s!==void 0?`it needs ${s}, which does not succeed`:t.waitedMs>=t.limitMs?nm:n.isShort(Jr.giveUp)?"jobs that run wait for machines":void 0}r(qM,"whyGiv\
eUp");function XM(e,t,n){if(!n.mayStartEarly(e,t)||n.isShort(Jr.start)||n.failingNeed(e)!==void 0)return;const s=n.endOfNeeds(e);return s?s.ms>n.forecast.machinesTakeMs+
KM?void 0:{expectedMs:s.ms,limitMs:s.isKnown?HM:em}:e.startEarly==="always"&&n.doNeedsRun(e)?{limitMs:em}:void 0}r(XM,"whenToStart");const Vr=r(({machine:e},t)=>Math.
ceil(t/(De(e).tasksPerVm??1)),"early_start_machinesOf");class ZM{static{r(this,"Outlook")}#e;forecast;#t=new Map;#n=new Set;#o;constructor(t,n){this.#e=t,this.forecast=
n,this.#o=Math.max(0,...[...t.jobs.values()].flatMap(s=>s.phase==="active"?s.parts.map(({starvedMs:o})=>o):[]));for(const s of Zh(t.plan)){const o=t.plan.jobs.get(
s),i=t.jobs.get(s);if(!o||!i)continue;this.#s(o,i)&&this.#n.add(s);const a=this.#i(o,i);a&&this.#t.set(s,a)}}isShort(t){return this.#o>Math.max(Jr.leastMs,t*this.
forecast.machinesTakeMs)}mayStartEarly(t,{begun:n=0,reused:s=[]}){const{job:o,combinations:i,startEarly:a}=t;if(!a||n>0||s.length>0||o.needs.length===0||o.triggerRule!==
"all_success"&&o.triggerRule!=="all_done"||o.stages.length===0||i.length===0)return!1;const c=this.forecast.conditions.get(o.id);return c!=="holds"&&(c==="fails"||
a!=="always")?!1:Vr(t,St(t,i.length))<=Qh}failingNeed({job:t}){const{jobs:n}=this.#e;if(t.triggerRule==="all_success")return t.needs.find(s=>this.#n.has(s));if(t.
triggerRule!=="all_done")return t.needs.find(s=>{const o=n.get(s);return o?.phase==="ended"&&o.status==="CANCEL"})}#s(t,n){return n.phase==="ended"?n.status!=="\
SUCCESS"||n.hasErrors:n.phase==="active"?IM(t,n):this.forecast.conditions.get(t.job.id)==="fails"||this.failingNeed(t)!==void 0}doNeedsRun({job:t}){return t.needs.
every(n=>{const{running:s=0,ended:o=0}=this.forecast.paces.get(n)??{};return this.#e.jobs.get(n)?.phase==="ended"||s+o>0})}endOfNeeds({job:t}){let n={ms:0,isKnown:!0};
for(const s of t.needs){const o=this.#t.get(s);if(!o)return;n={ms:Math.max(n.ms,o.ms),isKnown:n.isKnown&&o.isKnown}}return n}#i(t,n){if(n.phase==="ended")return{
ms:0,isKnown:!0};const s=t.expectedSeconds,o=this.forecast.usualMs.get(t.job.id)??(s===void 0?void 0:s*1e3);if(n.phase==="waiting")return this.#a(t,n,o);const{machinesTakeMs:i,
paces:a}=this.forecast,c=a.get(t.job.id);if(o===void 0)return c&&sm(c,St(t,c.tasks));if(!c)return{ms:i+o,isKnown:!0};const{runningForMs:u,createdForMs:l}=c;if(u===
void 0)return{ms:Math.max(0,i-l)+o,isKnown:!0};const f=Math.max(0,o-u),d=c.tasks>1?sm(c,St(t,c.tasks)):void 0,m=Math.max(d?.ms??f,f-JM*o);return{ms:Math.min(f,m),
isKnown:!0}}#a(t,n,s){const o=this.endOfNeeds(t);if(s===void 0||!o)return;const{machinesTakeMs:i}=this.forecast,{early:a}=n;return{ms:(a?Math.max(o.ms,i-a.createdForMs):
this.mayStartEarly(t,n)?Math.max(o.ms,i):o.ms+i)+s,isKnown:o.isKnown}}}function sm({runningForMs:e,tasks:t,ended:n,running:s},o){if(e===void 0||s+n===0)return;if(t===
1)return{ms:0,isKnown:!1};if(n*2<t)return;const i=Math.max(0,t-n-s),a=e*o/(n+s/2);return{ms:Math.ceil(i/o)*a,isKnown:!1}}r(sm,"leftByPace");function Yr(e){if(e.
stop)return[];const t=[],n=eT(e);for(const[i,a]of e.plan.jobs){const c=e.jobs.get(i);if(c?.phase==="waiting"&&t.push(...n.get(i)??nT(a,c,e)),c?.phase==="active"){
const u=xM(a,c,e);if(u[0]?.kind==="stop")return u;t.push(...u)}}const s=zM(e).filter(i=>!("job"in i&&n.has(i.job))),o=!t.some(({kind:i})=>i==="end"||i==="start"||
i==="go");return[...t,...o?s:s.filter(({kind:i})=>i==="give up")]}r(Yr,"schedule");const QM=r(e=>e.stop!==void 0||[...e.jobs.values()].every(({phase:t})=>t==="e\
nded"),"isOver");function eT({plan:e,jobs:t}){const n=new Map,s=new Map;for(const o of Zh(e)){const i=e.jobs.get(o),a=t.get(o);if(a?.phase==="ended"&&s.set(o,{id:o,
status:a.status,hasErrors:a.hasErrors}),!i||a?.phase!=="waiting")continue;const c=tT(i,s);c&&(s.set(o,{id:o,status:c.status,hasErrors:!1}),n.set(o,om(i,a,c)))}return n}
r(eT,"endedByNeeds");function tT({job:e},t){const n=e.needs.flatMap(a=>t.get(a)??[]);if(n.length===0||n.length<e.needs.length)return;const s=n.find(({status:a})=>a===
"CANCEL");if(s){const a=`needs ${s.id}, which was canceled`;return e.triggerRule==="all_done"?void 0:{status:"CANCEL",reason:a}}const o=AM(e.triggerRule,n);return o===
"SUCCESS"?void 0:o!=="SKIP"?{status:"SKIP",reason:iT(e.triggerRule,n)}:{status:"SKIP",reason:`everything it needs was skipped (${n.map(({id:a,status:c})=>`${a} ${c}`).
join(", ")})`}}r(tT,"endByNeeds");const om=r((e,{early:t},{status:n,reason:s})=>[...t?[zr(e,s)]:[],{kind:"end",job:e.job.id,status:n,reason:s}],"endActions");function nT(e,t,{
jobs:n}){const{job:s}=e;if(!s.needs.every(l=>n.get(l)?.phase==="ended"))return[];const o=r((l,f)=>om(e,t,{status:l,reason:f}),"end");if(t.condition==="fails")return o(
"SKIP","its condition is false");if(s.stages.length===0)return[{...sT,job:s.id}];const i=new Set(t.reused),a=e.combinations.flatMap((l,f)=>i.has(f)?[]:[f]);if(a.
length===0)return o("SUCCESS","all results were reused");const c=t.condition==="left-to-the-task",u=VM(t);return t.early&&u===void 0?[{kind:"go",job:s.id,checkIf:c}]:
[...u===void 0?[]:[zr(e,u)],{kind:"start",job:s.id,part:t.begun??0,why:"first",terms:gr,combinations:a,parallelism:St(e,a.length),checkIf:c}]}r(nT,"decideReady");
const sT={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},oT={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function iT(e,t){const n=e===
"all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o} ${oT[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule ${e} is not\
 met: ${s||"errors in its needs"}`}r(iT,"ruleReason");async function qr(e,{machine:t},n,s){try{await(await e.clients.batch(oe(t))).cancel(n,s);return}catch(o){if(!(o instanceof
B)||s.aborted)throw o;return o}}r(qr,"cancelBatchJob");const im=r(e=>e===void 0||e<"\x80","asciiOnly");function rT(e,t,n){if(!["","u","r","b","br","rb"].includes(
n))return;const s=n.includes("b"),o=n.includes("r"),i=e[t]??"",a=e.startsWith(i.repeat(3),t)?i.repeat(3):i,c=t+a.length,u=aT({text:e,start:c,quote:a});if(u===void 0)
return;const l=e.slice(c,u);if(s&&/[^\x00-\x7f]/.test(l))return;const f=o?l:uT(l,s);return f===void 0?void 0:{value:s?new G("bytes",Buffer.from(f,"latin1").toString(
"base64")):f,end:u+a.length}}r(rT,"readString");function aT({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;if(e[s]==="\\")
s+=1;else if(e[s]===`
`&&n.length===1)return}}r(aT,"endOfBody");const cT={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function uT(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,a,c,u)=>{if(u!==void 0)return(u==="x"||!t&&"uUN".includes(u))&&(n=!1),cT[u]??i;const l=a===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
a,8);return l>1114111||l>=55296&&l<=57343||t&&l>255?(n=!1,i):String.fromCodePoint(l)});return n?o:void 0}r(uT,"withoutEscapes");const lT=["**","//","<=",">=","=\
=","!=",..."()[]{},:+-*/%<>~."],fT=4300;function dT(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<
t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;i.lastIndex=o;const a=i.exec(t);if(a)o+=a[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const c=hT(t,o);if(!c)return;c.token.kind==="operator"&&("([{".includes(c.token.text)&&(s+=1),")]}".includes(c.token.text)&&(s-=1)),n.push(c.token),
o=c.end}}return n}r(dT,"pythonTokens");function hT(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return mT(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;
n.lastIndex=t;const s=n.exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const c=rT(e,o,s.toLowerCase());return c&&{token:{kind:"constant",value:c.value,
isText:!0},end:c.end}}if(s!=="")return im(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const a=lT.find(c=>e.startsWith(c,t));return a===void 0?void 0:{token:{
kind:"operator",text:a},end:t+a.length}}r(hT,"readToken");const rm=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function mT(e,t){rm.lastIndex=t;const n=rm.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!im(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>fT||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const a=BigInt(o);i=Number.isSafeInteger(Number(a))?Number(a):new G("\
int",a.toString())}else i=$u(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}r(mT,"readNumber");const pT=60;function am(e){const t=dT(e);if(!t)return;
const n=wT(t),s=n.parseTuple();return s&&n.isAtEnd()?s:void 0}r(am,"parsePython");const gT=["==","!=","<","<=",">",">="],bT=new Set(`and as assert async await b\
reak class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),yT=new Map([["None",null],["True",!0],["False",!1]]);function wT(e){let t=0,n=0;
const s=r((E,...S)=>{const v=e[t];return v?.kind===E&&S.includes(v.text)},"isNext"),o=r((E,...S)=>{const v=e[t];if(!(v?.kind!==E||!S.includes(v.text)))return t+=
1,v.text},"accept");function i(){const E=a();if(!E||!s("operator",","))return E;const S=[E];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const v=a();
if(!v)return;S.push(v)}return{kind:"tuple",items:S}}r(i,"parseTuple");function a(){n+=1;const E=n>pT?void 0:c("or",()=>c("and",u));return n-=1,E}r(a,"parseOr");
function c(E,S){const v=[];do{const _=S();if(!_)return;v.push(_)}while(o("name",E));return v.length===1?v[0]:{kind:E,operands:v}}r(c,"parseLogic");function u(){
let E=0;for(;o("name","not");)E+=1;let S=l();for(;E>0&&S;E-=1)S={kind:"unary",operator:"not",operand:S};return S}r(u,"parseNot");function l(){const E=d(),S=[];for(let v=f();v!==
void 0;v=f()){const _=d();if(!_)return;S.push({operator:v,right:_})}return E&&S.length>0?{kind:"compare",first:E,links:S}:E}r(l,"parseComparison");function f(){
const E=o("operator",...gT);if(E!==void 0)return E;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?"is not":"is";const S=e[t+1];if(s("name",
"not")&&S?.kind==="name"&&S.text==="in")return t+=2,"not in"}r(f,"parseOperator");const d=r(()=>h(["+","-"],m),"parseSum"),m=r(()=>h(["*","/","//","%"],g),"pars\
eProduct");function h(E,S){let v=S();for(;v;){const _=o("operator",...E);if(_===void 0)return v;const O=S();v=O&&{kind:"binary",operator:_,left:v,right:O}}return v}
r(h,"parseBinary");function g(){const E=[];for(let v=o("operator","-","+");v;v=o("operator","-","+"))E.push(v);let S=p();for(const v of E.reverse())S=S&&{kind:"\
unary",operator:v,operand:S};return S}r(g,"parseSign");function p(){let E=b();for(;E&&o("operator","[");){const S=i();if(!S||!o("operator","]"))return;E={kind:"\
index",object:E,index:S}}return E}r(p,"parseIndexed");function b(){const E=e[t];if(t+=1,!!E){if(E.kind==="constant")return E.isText?y(E.value):{kind:"constant",
value:E.value};if(E.kind==="name"){const S=yT.get(E.text);return S!==void 0?{kind:"constant",value:S}:bT.has(E.text)?void 0:{kind:"name",name:E.text}}if(E.text===
"(")return w();if(E.text==="["){const S=$("]");return S&&{kind:"list",items:S}}return E.text==="{"?k():void 0}}r(b,"parseAtom");function y(E){const S=[E];for(let _=e[t];_?.
kind==="constant"&&_.isText;_=e[t])S.push(_.value),t+=1;if(S.every(_=>typeof _=="string"))return{kind:"constant",value:S.join("")};if(S.some(_=>typeof _=="strin\
g"))return;const v=S.map(_=>Buffer.from(String(_.v),"base64"));return{kind:"constant",value:new G("bytes",Buffer.concat(v).toString("base64"))}}r(y,"parseTexts");
function w(){if(o("operator",")"))return{kind:"tuple",items:[]};const E=i();return E&&o("operator",")")?E:void 0}r(w,"parseParenthesis");function $(E){const S=[];
for(;!o("operator",E);){const v=a();if(!v||(S.push(v),!o("operator",",")&&!s("operator",E)))return}return S}r($,"parseItems");function k(){const E=t,S=[];for(;!o(
"operator","}");){const v=a();if(v&&S.length===0&&s("operator",",","}")){t=E;const O=$("}");return O&&{kind:"set",items:O}}const _=v&&o("operator",":")?a():void 0;
if(!v||!_||(S.push([v,_]),!o("operator",",")&&!s("operator","}")))return}return{kind:"dict",entries:S}}return r(k,"parseBraces"),{parseTuple:i,isAtEnd:r(()=>t===
e.length,"isAtEnd")}}r(wT,"pythonParser");function $T(e){const t=am(e);return t&&um(t)}r($T,"parseLiteral");function Xr(e){const t=new Map;for(const[n,s]of e)t.
set(Cd(t,n)?.key??n,s);return t}r(Xr,"dictOf");function cm(e){return new G("set",[...Xr(e.map(t=>[t,null])).keys()])}r(cm,"setOf");function Zr(e){if(e instanceof
G&&e.tag==="tuple"){for(const n of e.v){const s=Zr(n);if(s!==void 0)return s}return}const t=Ii(e);return t==="list"||t==="dict"||t==="set"?t:void 0}r(Zr,"unhash\
ablePart");function um(e){switch(e.kind){case"constant":return{value:e.value};case"unary":return kT(e.operator,e.operand);case"list":case"tuple":case"set":{const t=Qr(
e.items);return!t||"error"in t?t:e.kind==="list"?{value:t.values}:e.kind==="tuple"?{value:new G("tuple",t.values)}:lm(t.values,cm)}case"dict":{const t=Qr(e.entries.
map(([s])=>s));if(!t||"error"in t)return t;const n=Qr(e.entries.map(([,s])=>s));return!n||"error"in n?n:lm(t.values,s=>Xr(s.map((o,i)=>[o,n.values[i]??null])))}default:
return}}r(um,"literalOf");function Qr(e){const t=[];for(const n of e){const s=um(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}r(Qr,"literals");
function lm(e,t){for(const n of e){const s=Zr(n);if(s!==void 0)return{error:{name:"TypeError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}r(lm,"hashe\
d");function kT(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=Oe(t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n==
"bigint"?Ye(-n):Ie(-n)}}r(kT,"signed");function fm(e,t){const n=r(s=>fm(s,t),"evaluate");switch(e.kind){case"constant":return ms(e.value);case"name":return ms(t.
whole.get(e.name));case"list":return hs(e.items,n);case"tuple":{const s=hs(e.items,n);return s&&new G("tuple",s)}case"set":{const s=hs(e.items,n);return s?.every(
ps)?cm(s):void 0}case"dict":{const s=hs(e.entries.map(([i])=>i),n),o=hs(e.entries.map(([,i])=>i),n);return!s?.every(ps)||!o?void 0:Xr(s.map((i,a)=>[i,o[a]??null]))}case"\
unary":return ET(e.operator,n(e.operand));case"binary":return vT(e.operator,n(e.left),n(e.right));case"and":case"or":return ST(e.kind==="or",e.operands,n);case"\
compare":return MT(n(e.first),e.links,n);default:{const{object:s,index:o}=e,i=s.kind==="name"?t.partial.get(s.name):void 0;return xT(i??n(s),n(o))}}}r(fm,"evalu\
atePython");function hs(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(o)}return n}r(hs,"evaluate_all");function ms(e){return!(e instanceof
G)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}r(ms,"known");function Jt(e){return Array.isArray(e)?e.every(Jt):e instanceof Map?[...e].every(([t,n])=>Jt(
t)&&Jt(n)):e instanceof G&&(e.tag==="tuple"||e.tag==="set")?Jt(e.v):ms(e)!==void 0}r(Jt,"isCertain");const ps=r(e=>Jt(e)&&Zr(e)===void 0,"isKey");function dm(e){
if(e==null)return e===null?!1:void 0;const t=Oe(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
G&&Array.isArray(e.v)?e.v.length>0:void 0}r(dm,"truth");function ST(e,t,n){let s;for(const o of t){s=n(o);const i=dm(s);if(i===void 0)return;if(i===e)return s}return s}
r(ST,"logic");function ET(e,t){if(t===void 0)return;if(e==="not"){const s=dm(t);return s===void 0?void 0:!s}const n=Oe(t);if(n!==void 0)return typeof n=="bigint"?
Ye(e==="-"?-n:n):Ie(e==="-"?-n:n)}r(ET,"unary");function vT(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:
void 0;const[s,o]=[Oe(t),Oe(n)];if(typeof s=="bigint"&&typeof o=="bigint")return OT(e,s,o);if(s===void 0||o===void 0)return;const[i,a]=[Lo(s),Lo(o)];if(i===void 0||
a===void 0)return;const c=e==="+"?i+a:e==="-"?i-a:e==="*"?i*a:void 0;return c===void 0||Number.isNaN(c)?void 0:Ie(c)}r(vT,"binary");const Lo=r(e=>typeof e=="num\
ber"||Number.isSafeInteger(Number(e))?Number(e):void 0,"toFloat"),_T=2e3;function OT(e,t,n){if(e==="+")return Ye(t+n);if(e==="-")return Ye(t-n);if(e==="*")return t.
toString().length+n.toString().length>_T?void 0:Ye(t*n);if(n===0n)return;if(e==="/"){const[o,i]=[Lo(t),Lo(n)];return o===void 0||i===void 0?void 0:Ie(o/i)}const s=(t%
n+n)%n;return Ye(e==="%"?s:(t-s)/n)}r(OT,"intArithmetic");function MT(e,t,n){let s=e;for(const{operator:o,right:i}of t){const a=s===void 0?void 0:n(i);if(s===void 0||
a===void 0)return;const c=TT(o,s,a);if(!c)return c;s=a}return!0}r(MT,"compareChain");function TT(e,t,n){if(e==="is"||e==="is not"){const o=r(i=>i===null||typeof i==
"boolean","isSingle");return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!Jt(t)||!Jt(n))return;if(e==="==")return Re(t,n);if(e==="!=")return!Re(t,n);if(e==="in"||e===
"not in"){const o=AT(n,t);return o===void 0?void 0:o===(e==="in")}const s=NT(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?s<=0:e===">"?s>0:e===">="?s>=0:void 0}
r(TT,"compare");function AT(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return ps(t)?[...e.keys()].some(o=>Re(
o,t)):void 0;if(e instanceof G&&e.tag==="set"&&!ps(t))return;const s=e instanceof G?e.v:e;return Array.isArray(s)?s.some(o=>Re(o,t)):void 0}r(AT,"contains");function NT(e,t){
const[n,s]=[Oe(e),Oe(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[a,
c]of o.entries()){const u=(c.codePointAt(0)??0)-(i[a]?.codePointAt(0)??-1);if(u!==0)return u}return o.length-i.length}r(NT,"orderOf");function xT(e,t){if(e===void 0||
t===void 0)return;if(e instanceof Map){if(!ps(t))return;const i=[...e].find(([a])=>Re(a,t));return i&&ms(i[1])}const n=Oe(t);if(typeof n!="bigint")return;const s=e instanceof
G&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?ms(o.at(Number(n))):void 0}r(xT,"indexed");const IT=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function Ue(e){return e.includes("${{")?[...e.matchAll(IT)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}r(Ue,"templatesIn");function CT(e,t){const n=LT(e,t),s=n===void 0?void 0:am(n);if(!s)return{decided:!1};const o=fm(s,{whole:new Map([
["params",t.params]]),partial:new Map([["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}r(CT,"decideCondition");const RT=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/;
function LT(e,t){if(RT.test(e))return;const n=Qs(e);let s=n;for(const{whole:o,caller:i,filters:a}of Ue(n)){if(a!=="")return;const c=jT(i,t);if(c===void 0)return;
if(s.replace(o,"")===""){if(typeof c!="string")return;s=c;break}s=s.replace(o,()=>mt(c))}return s.includes("$")||s==="None"?void 0:s}r(LT,"replaceTemplates");function jT(e,t){
let n=new Map([["params",t.params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof Map))return;const a=i.endsWith("?"),c=a?
i.replace(/\?+$/,""):i,u=n.get(c)??(n.has(c)?null:PT(n,c));if(u===void 0)return a&&n!==t.jobs&&/^[A-Za-z_]+$/.test(c)?null:void 0;if(o===s.length-1)return DT(u)?
u:void 0;n=u}}r(jT,"lookUp");const PT=r((e,t)=>/^(?:0|[1-9]\d{0,14})$/.test(t)?e.get(Number(t)):void 0,"intKey"),DT=r(e=>e===null||typeof e!="object"||e instanceof
G&&(e.tag==="int"||e.tag==="float"||e.tag==="date"),"isScalar");function hm(e){const t=new Map;let n=_n(e,0);if(e[n]!=="{")throw new SyntaxError("expected a JSO\
N object");for(n=_n(e,n+1);e[n]==='"';){const s=mm(e,n),o=JSON.parse(e.slice(n,s));if(n=_n(e,s),e[n]!==":")throw new SyntaxError(`expected ":" at ${n}`);n=_n(e,
n+1);const i=UT(e,n);t.set(o,e.slice(n,i)),n=_n(e,i),e[n]===","&&(n=_n(e,n+1))}if(e[n]!=="}")throw new SyntaxError(`expected "}" at ${n}`);return t}r(hm,"member\
Texts");function _n(e,t){let n=t;for(;e[n]===" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}r(_n,"member_texts_skipSpace");function mm(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unte\
rminated text");let s=0;for(;e[n-1-s]==="\\";)s++;if(n++,s%2===0)return n}}r(mm,"member_texts_endOfString");function UT(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];
if(o==='"'){if(n=mm(e,n),s===0)return n;continue}if(o==="{"||o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===
0)return n;n++}throw new SyntaxError("unterminated value")}r(UT,"endOfValue");function BT(e){const t=e.planned.job.strategy.matrix.size>0,n=e.planned.combinations.
flatMap(({strategyId:s},o)=>{const i=QE(e,o)?.planned.machine;return i?[[s,FT(i)]]:[]});return t?new Map(n):n[0]?.[1]??null}r(BT,"context_machinesOf");const FT=r(
({machineType:e,provisioningModel:t,region:n,memoryMib:s})=>new Map([["machine_type",e],["provisioning_model",t],["region",n],...s===void 0?[]:[["memory_mb",s]]]),
"machineOf");function pm(e,t,n){const s=r(o=>new G("datetime",new Date(o).toISOString().replace(/(\.\d{3})Z$/,"$1000+00:00"),{tz:"UTC"}),"time");return Se(new Map(
[["exec_start",s(e)],["exec_end",s(t)],["exec_latency",(t-e)/1e3],...n===void 0?[]:[["machines",n]]]))}r(pm,"infoText");function*jo(e){const t=e.planned.job.strategy.
matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,a]of e.combinations.entries()){const c=e.planned.combinations[i],u=c&&WT(e,a,c);
if(u===void 0)continue;const l=a.errors&&JSON.stringify(a.errors);if(t){const f=JSON.stringify(c?.strategyId);yield`${o?"":","}${f}:`,yield u,o=!1,l&&s.push(`${f}\
:${l}`);continue}for(const[f,d]of hm(u))f!=="matrix"&&n.set(f,d);l&&n.set("errors",l)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),e.planned.combinations[0]?.
strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.stringify({name:e.failure.
name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",pm(e.startedMs,e.endedMs,e.planned.moves&&BT(e))),yield`${[...n].map(([i,
a])=>`${JSON.stringify(i)}:${a}`).join(",")}}`}r(jo,"jobContextParts");const GT=r(e=>[...jo(e)].join(""),"jobContextText");function WT(e,t,n){const{outcome:s,context:o,
errors:i}=t;if(!s||s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const a=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!a||s.status==="FA\
ILED"&&!i)return;const c=i?`,"errors":${JSON.stringify(i)}`:"",u=Se(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${u},"stages":{}${c}}`}r(WT,
"entryText");function HT(e){if(e.stop?.status==="TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({status:s})=>s===
"FAILED"||s==="CANCEL");if(!t)return;const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', was failed.`}:{name:"\
WorkflowCancelError",message:`Job execution, '${n}', was canceled from the event after end job execution.`}}r(HT,"workflowErrors");function gm(e,t){const n=t.status===
"TIMEOUT"?"FAILED":t.status,s=HT(e);return[["status",JSON.stringify(n)],["info",pm(e.startedMs,t.endedMs)],["params",Se(e.plan.params)],...s?[["errors",JSON.stringify(
s)]]:[]]}r(gm,"restOf");const bm=r(e=>[...e.jobs].filter(([,{phase:t}])=>t==="ended"),"endedJobs");function*KT(e,t){yield'{"jobs":{';for(const[n,[s,o]]of bm(e).
entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*jo(o);yield`}${gm(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}r(KT,"workflowContextParts");const JT=r((e,t)=>({jobs:new Map(bm(e).map(([n,s])=>[n,o=>zT(s,o)])),rest:gm(e,t)}),"runContext");function zT(e,t){const n=[];let s=0;
for(const o of jo(e)){if(s+=o.length,s>t)return;n.push(o)}return n.join("")}r(zT,"textWithin");const VT=r(e=>ym(t=>wm(e,t,Ro(e.plan,[t.planned.job.id]))),"condi\
tionsOf");function YT({state:e,history:t}){if([...e.jobs.values()].some(({planned:n})=>n.startEarly))return{usualMs:t.usualMs,conditionOf:ym(n=>wm(e,n,[]))}}r(YT,
"aheadOf");function ym(e){const t=new Map;return n=>{const{id:s}=n.planned.job,o=t.get(s)??e(n);return t.set(s,o),o}}r(ym,"once");function wm(e,t,n){const{condition:s}=t.
planned.job;if(!s)return"holds";const o=new Map;for(const a of n){const c=e.jobs.get(a);c?.phase==="ended"&&o.set(a,Mu(GT(c)))}const i=CT(s.value,{params:e.plan.
params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}r(wm,"conditionFact");function $m(e,t){const{view:n,part:s,runningMs:o}=e,i=rs(e,t),
a=Math.ceil(s.parallelism/Hr({view:n,planned:s.planned}));if(o===void 0){const l=Math.min(dn,i-n.createdMs-ao);return n.state!=="SCHEDULED"||l<=0?{machines:0,paidMs:0,
taskMs:0}:{machines:a,paidMs:a*(l+zn),taskMs:0}}const c=Ze(n.state)?Math.max(o,n.events.at(-1)?.atMs??i):i,u=a*Math.max(0,c-o);return{machines:a,paidMs:u+a*(dn+
zn),taskMs:0,waitedMs:u}}r($m,"earlyMachineTime");const gs=100;function km(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(yt(e,n)),i=Se(n),a=s===void 0?"":
`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${a}}`}r(km,"combination_rows_rowText");function*Sm(e,t,n=[]){
for(const[s,o]of t.entries())yield`${km(e,o,n[s])}
`}r(Sm,"rowParts");function qT(e,t,n,s=[]){const o=[0],i=[];for(let a=0;a<t.length;a+=gs){const c=a+gs,u=[...Sm(e,t.slice(a,c),s.slice(a,c))],l=Buffer.from(u.join(
""));o.push((o.at(-1)??0)+l.length),i.push(Zn(l))}return JSON.stringify({uri:n,count:t.length,rows_a_part:gs,offsets:o,sha256:i})}r(qT,"rowsMember");function Em(e){
const{bucket:t,env:n,requirements:s}=e.planned.machine,o=v_(n),i=e.sourceSha256!==void 0&&{uri:`gs://${t}/${lr(e.identity)}`,sha256:e.sourceSha256},a=e.hasLease&&
{uri:`gs://${t}/${Wf(e.identity)}`,max_age_seconds:Lu};return[...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(eo)],["requireme\
nts",JSON.stringify(s)],...o.length>0?[["env",JSON.stringify(Object.fromEntries(o))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(i||null)],
["lease",JSON.stringify(a||null)]]}r(Em,"preparationMembers");const ea=r(e=>e.map(([t,n])=>`"${t}":${n}`).join(`,
`),"membersText");function XT(e){const{job:t,machine:n}=e.planned,s=[["version",String(Bn)],["workflow",JSON.stringify(e.plan.workflow.name)],["job",JSON.stringify(
t.id)],["tasks",String(e.tasks)],["needs",JSON.stringify(t.needs)],...Em(e),["wait_seconds",String(e.waitSeconds+ju)],["task_timeout_seconds",String(n.taskTimeoutSeconds)]];
return`{
${ea(s)}
}
`}r(XT,"prepareFileText");function*ZT(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((u,l)=>km(n.job.id,u,e.claims?.[l])).join(`,
`)}]`:qT(n.job.id,e.combinations,e.rowsUri,e.claims),o=`gs://${n.machine.bucket}/${Gf(e.identity,n.job.id)}`,i=[["version",String(Bn)],["run_id",JSON.stringify(
e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.name)],["job",JSON.stringify(
n.job.id)],["model",Se(n.job.model)],["extras",Se(t.workflow.extras)],["siblings",Se(t.workflow.siblings)],["check_if",String(e.checkIf)],["combinations",s]],a=[
["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_artifacts",e.needsArtifacts]],
...Em(e),["claims",e.claims?JSON.stringify(o):"null"],["memory_mib",String(De(n.machine).memoryMib??null)]];yield`{
${ea(i)},
"context":{"params":${Se(t.params)},"jobs":{`;let c=!0;for(const[u,l]of e.neededContexts)yield`${c?"":","}${JSON.stringify(u)}:`,yield*l(),c=!1;yield`}},
${ea(a)}
}
`}r(ZT,"jobFileParts");const QT=100;function eA(e,{needsArtifacts:t=[]}){if(t.length===0)return;const n=r(()=>tA(e,t),"groups");let s=0;for(const{files:i}of n())
s+=i;if(s<=QT){const i=[...n()].map(({text:a})=>a());return{member:r(()=>`{"groups":[${i.join(`,
`)}]}`,"member")}}const o=r(function*(){for(const{text:i}of n())yield`${i()}
`},"lines");return{member:r(i=>JSON.stringify({uri:i,sha256:Vl(o())}),"member"),lines:o}}r(eA,"neededFiles");function*tA(e,t){for(const n of t){const s=e.jobs.get(
n);if(s)for(const{path:o,machine:i,prefix:a,left:c}of wn(s)){const[u,l]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${a}`)],f=r(()=>`{"folder":${u},"uri\
":${l},"files":${c.files.text()}}`,"text");yield{files:c.count,text:f}}}}r(tA,"groupsOf");const nA=50,sA=1e3,oA=r(e=>`${e}logs/`,"logsFolder");function iA({generation:e,
bytes:t,crc32c:n},{bucket:s,result:o}){const i=o.replace(/\/results\/(\d+-\d+)\.json$/,"/logs/$1.log");return i===o?void 0:{bucket:s,name:i,generation:e,size:t,
crc32c:n}}r(iA,"copyOf");async function*rA({clients:e,clock:t},n,s){const{part:o,task:i}=n,a=oe(o.planned.machine),c=await e.logging(a),u={projectId:a.projectId,
jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},l=new Set;let f,d="";for(let m=0;m<nA;m++){const h=await c.taskOutput({...u,...d&&{pageToken:d}},
s);for(const g of h.lines){const p=`${g.timestamp} ${g.insertId}`;if(l.has(p)||g.taskIndex!==i)continue;l.add(p);const b=`${g.text.replace(/\n$/,"")}
`;n.copied===void 0?yield b:g.taskRetry!==void 0?g.taskRetry<n.copied&&(yield b):Ci(b)?.says==="task"?(yield*f??[],f=[b]):f?f.push(b):yield b}if(d=h.nextPageToken,
!d)return;await t.sleep(sA,s)}}r(rA,"loggedOutput");function ta(e,t){const n=Ro(e.plan,[t]).map(s=>{const o=e.jobs.get(s);return[s,o?.status,o?.failure?.name??"",
o?aA(o):[]]});return Tt(JSON.stringify(n)).slice(0,16)}r(ta,"needsDigest");const aA=r(e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??"",n?.name??"",n?.
generation??""]),"resultsOf");async function cA(e,t,n,s){const{part:o,terms:i,why:a,combinations:c,parallelism:u,checkIf:l}=n;ad(t,o);const f=Nl(t.planned,i.rung),
d=c.map(w=>t.starts[w]??0),m=vm(e,{number:o,planned:f,terms:i,why:a,combinations:c,parallelism:u,earlierStarts:d}),h=ta(e.state,f.job.id);await Am(e,m,{needs:h,
checkIf:l},s);const g=_m(e,m),p=xh(t.planned,i)?Br:void 0,{name:b,view:y}=await Mm(e,t,{part:m,spec:g,isFinal:p},s);cd(t,{...m,needs:h,name:b},{view:y,nowMs:e.clock.
now()})}r(cA,"startJob");async function uA(e,t,{combinations:n,parallelism:s,limitMs:o},i){const{planned:a,begun:c}=t;ad(t,c);const u=n.map(()=>0),f=vm(e,{number:c,
planned:a,combinations:n,parallelism:s,earlierStarts:u,...{terms:gr,why:"first"}}),d=o/1e3,h={prepareUri:await hA(e,f,d,i),waitSeconds:d},g=_m(e,f,h),p={...a.machine,
maxRetries:ph(a.machine,h)},b={part:f,spec:g,isFinal:Br},{name:y,view:w}=await Mm(e,t,b,i);CE(t,{...f,name:y,planned:{...a,machine:p}},{view:w,limitMs:o,nowMs:e.
clock.now()})}r(uA,"createEarly");async function lA(e,t,{early:{part:n},checkIf:s},o){const i=ta(e.state,n.planned.job.id);await Am(e,n,{needs:i,checkIf:s},o),jE(
t,i,e.clock.now())}r(lA,"goAhead");const vm=r((e,t)=>({...t,location:ns(t.planned.machine),resultsPrefix:`${bs(e,t)}results/`,key:(0,Ae.randomBytes)(fA).toString(
"base64url")}),"withFolder"),fA=32,bs=r((e,{planned:t,number:n})=>yo(e.identity,t.job.id,n),"start_job_folderOf"),zt=r(({planned:e},t)=>`gs://${e.machine.bucket}\
/${t}`,"uriIn"),_m=r((e,t,n)=>Pr({planned:t.planned,identity:e.identity,jobUri:zt(t,`${bs(e,t)}${Om}`),taskCount:t.combinations.length,parallelism:t.parallelism,
program:e.program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:t.terms.isSecondStart,...n&&{early:n}}),"specOf"),Om="job.json";async function Mm(e,t,{
part:n,spec:s,isFinal:o},i){const{planned:a,number:c,location:u,key:l}=n,f=s.labels[wt.spec]??"",d=j1({runId:e.identity.runId,job:a.job.id,part:c,specDigest:f}),
m=`${u}/jobs/${d}`;e.handover.batchJob(m),e.outputs.submitted(a.job.id,m);const h=await e.clients.batch(oe(a.machine));IE(t,m,a);const g=await h.create({location:u,
id:d,spec:V_(s,l),isFinal:o},i);return{name:m,view:g}}r(Mm,"createBatchJob");const dA=r((e,t)=>({uploads:zt(t,D1(e.identity,t.number)),lists:zt(t,`${bs(e,t)}art\
ifacts/`)}),"artifactPlaces");async function Tm(e,t,n){const s=await e.packages.cacheFor(t.planned,n);return{planned:t.planned,identity:e.identity,...e.logFiles.
areWanted&&{logs:zt(t,oA(bs(e,t)))},...e.sourceSha256!==void 0&&{sourceSha256:e.sourceSha256},...s&&{cache:s},hasLease:e.lease.isRequired}}r(Tm,"preparationOf");
async function hA(e,t,n,s){const{planned:o,key:i,combinations:a}=t,c=await Tm(e,t,s),u=XT({...c,plan:e.plan,tasks:a.length,waitSeconds:n}),l=new TextEncoder().encode(
u),f=await e.clients.storage(oe(o.machine)),d=P1(e.identity,o.job.id,t.number),m={...eS({key:i,body:l})},{bucket:h}=o.machine;return await f.create({bucket:h,name:d,
content:l,contentType:"application/json",metadata:m},s),zt(t,d)}r(hA,"uploadPrepareFile");async function Am(e,t,{needs:n,checkIf:s},o){const{planned:i,combinations:a,
earlierStarts:c,key:u}=t,{bucket:l}=i.machine,f=bs(e,t),d=a.flatMap(_=>i.combinations[_]??[]),m=i.moves&&a.map((_,O)=>ur(_,c[O]??0,0)),h=`${f}combinations.jsonl`,
g=d.length>gs,p=eA(e.state,i),b=`${f}needs-artifacts.jsonl`,y=p?.member(zt(t,b)),w=await Tm(e,t,o),$=Nm(()=>ZT({...w,plan:e.plan,combinations:d,...g&&{rowsUri:zt(
t,h)},checkIf:s,neededContexts:mA(e,i),resultsPrefix:t.resultsPrefix,artifacts:dA(e,t),...y!==void 0&&{needsArtifacts:y},...m&&{claims:m}})),k=await e.clients.storage(
oe(i.machine)),E=r(async(_,O)=>{const N={bucket:l,name:_,content:Nm(O),contentType:"application/jsonl"};await k.create(N,o)},"addLines");await Promise.all([g&&E(
h,()=>Sm(i.job.id,d,m)),p?.lines&&E(b,p.lines)]);const S={...Qk({key:u,body:$,needs:n})},v=`${f}${Om}`;await k.create({bucket:l,name:v,content:$,contentType:"ap\
plication/json",metadata:S},o)}r(Am,"uploadJobFile");const mA=r((e,{job:t})=>new Map(Ro(e.plan,[t.id]).flatMap(n=>{const s=e.state.jobs.get(n);return s?.phase===
"ended"?[[n,()=>jo(s)]]:[]})),"contextsFor");function Nm(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())
s+=n.write(o,s);return n}r(Nm,"bytesOf");const pA=15e3,gA=r(({jobs:e})=>[...e.values()].some(At)?pA:Number.POSITIVE_INFINITY,"earlyPollMs");async function bA(e,t,n,s){
const o=t.planned.job.needs.filter(i=>e.state.jobs.get(i)?.phase!=="ended");e.log.say(yA(n,o));try{await uA(e,t,n,s)}catch(i){if(!(i instanceof B)||s.aborted)throw i;
e.log.say(`${n.job}: not started early. ${i.advice}`),await $A(e,t,s)}}r(bA,"startEarly");function yA({job:e,combinations:t,expectedMs:n},s){const o=`${e}: aski\
ng for the machines of ${D(t.length,"task")} early`,i=s.length===1,a=i?s[0]??"":D(s.length,"needed job");return n===void 0?`${o}, ${a} still ${i?"runs":"run"}`:
n<wA?`${o}, ${a} may end at any moment`:`${o}, ${a} ${i?"is":"are"} expected to end in ${be(n)}`}r(yA,"earlyText");const wA=1e3;async function $A(e,{starting:t,
early:n},s){if(!n)for(const[o,i]of t){const a=await qr(e,i,o,s);a&&e.log.debug(`${o}: ${a.message}`)}}r($A,"cancelUnconfirmed");async function kA(e,t,{checkIf:n},s){
const o=At(t);if(o){rd(t,n,e.clock.now()),e.log.say(SA(o,t,e.clock.now()));try{await lA(e,t,{early:o,checkIf:n},s);return}catch(i){if(!(i instanceof B)||s.aborted)
throw i;return await xm(e,t,"its tasks could not be started",s),i}}}r(kA,"go");function SA(e,{planned:t},n){const{part:s,runningMs:o}=e,i=`${t.job.id}: starting\
 ${D(s.combinations.length,"task")}`,a=s.combinations.length===1?"its machine":"their machines";return o===void 0?`${i}, ${a} will be there soon`:`${i}, ${a} wa\
ited for ${be(Math.max(0,rs(e,n)-o))}`}r(SA,"goText");async function xm(e,t,n,s){const o=At(t);if(!o)return;const i=e.clock.now();ld(t,{nowMs:i,reason:n,machineTime:$m(
o,i)}),e.log.say(`${t.planned.job.id}: its machines do not wait any longer, ${n}`);const a=await qr(e,o.part.planned,o.part.name,s);a&&e.log.warn(`${t.planned.job.
id}: ${a.advice}`)}r(xm,"early_start_giveUp");function EA(e,t){const n=Im(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or\
 "machine_type", or set "on_out_of_memory".`}}r(EA,"withOutOfMemory");function Im({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?
"its largest process":"it"} had used ${Ui(t)}`;return e==="certain"?`The kernel killed a process of the task because memory ran out; ${o}.`:`A process of the ta\
sk was very probably killed because memory ran out: ${o}, almost all that the task has.`}r(Im,"whyOutOfMemory");function Cm(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,
i=o?.usage&&Im(o.usage);if(!n.moves?.isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:a,memory:c}=s.rung,l=n.moves.machines[a]?.[c+1]===
void 0?{...o.failure,hint:`${i} ${vA(n)}`}:o.failure;return{...t,outcome:{...o,failure:l},again:{cause:"memory",terms:s}}}r(Cm,"movedForMemory");const vA=r(({machine:e})=>`\
"on_out_of_memory" has no machine with more memory than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_typ\
e".`,"nothingLarger"),Rm=r(e=>[...e].some(({outcome:t})=>t?.startedMs!==void 0&&t.reusedFrom===void 0),"hasWritten"),na=r(({jobs:e},{machine:t})=>[...e.values()].
some(({planned:n,combinations:s})=>n.machine.bucket===t.bucket&&n.machine.serviceAccount===t.serviceAccount&&Rm(s)),"isRoleProvedIn");function _A(e){const{planned:t,
combination:n,index:s,earlierAttempts:o,retry:i}=e.at,a={combination:n,index:s,attempts:o+i+1},c=jA(e.text);if(typeof c=="string")return sa(e.at,c);const{result:u,
contextText:l}=c,f=u.job_skipped?"SKIP":u.status,d=f==="FAILED"?FA(t,u):void 0,m=UA(u),h=DA(u),g=nS(u,e.keep),p=PA(u),b=Vt(u.ended_ms);return{outcome:{...a,combination:{
...n,strategyId:ne(u.strategy_id)||n.strategyId},status:f,...p!==void 0&&{startedMs:p},...b!==void 0&&{endedMs:b},...d&&{failure:d},warnings:oa(u.warnings)},...l!==
void 0&&!u.job_skipped&&{context:e.keep(l)},...ia(u)&&{errors:ia(u)},...m!==void 0&&{ownCancel:m},...h.length>0&&{packages:h},...g&&(rS(g)?{list:g}:{artifacts:g})}}
r(_A,"readResult");function sa({combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],name:"UnreadableResult",message:`The re\
sult that the task wrote cannot be read: ${o}.`,hint:"The definition must not write to the folder of the run."},a=n+s+1;return{outcome:{combination:e,index:t,attempts:a,
status:"FAILED",failure:i,warnings:[]},errors:{name:i.name,message:i.message}}}r(sa,"unreadable");const Lm=200,OA=r((e,t)=>MA(e,t)&&TA(e,t),"isDeeper");function MA(e,t){
let n=t;for(const s of["[","{"])for(let o=e.indexOf(s);o!==-1;o=e.indexOf(s,o+1))if(n--===0)return!0;return!1}r(MA,"hasMore");function TA(e,t){let n=0,s=!1;for(let o=0;o<
e.length;o++){const i=e.charCodeAt(o);if(i===AA)s=!s;else if(s)i===NA&&o++;else if(i===xA||i===CA){if(n++,n>t)return!0}else(i===IA||i===RA)&&n--}return!1}r(TA,"\
read_result_isNested");const AA=34,NA=92,xA=91,IA=93,CA=123,RA=125,LA=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function jA(e){try{if(OA(e,Lm))return`it is \
nested deeper than ${Lm} levels`;const t=JSON.parse(e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Bn)return`its version is ${JSON.
stringify(t.version)}`;if(!LA.has(String(t.status)))return`its status is ${JSON.stringify(t.status)}`;const n=hm(e).get("context"),s=n?.startsWith("{")&&n!=="{}";
return{result:t,contextText:s?n:void 0}}catch(t){return t instanceof Error?t.message:String(t)}}r(jA,"parse");const oa=r(e=>Array.isArray(e)?e.filter(t=>typeof t==
"string"):[],"read_result_textsOf"),Vt=r(e=>typeof e=="number"&&Number.isFinite(e)?e:void 0,"read_result_numberOf");function PA({started_ms:e,waited_ms:t}){const n=Vt(
e);return n===void 0?void 0:n+(Vt(t)??0)}r(PA,"read_result_startOf");function ys(e){const t=e;return typeof t=="object"&&t!==null?{name:ne(t.name)||"Error",message:ne(
t.message)}:void 0}r(ys,"errorOf");const ia=r(e=>ys(e.errors)??ys(e.error),"read_result_errorsOf");function DA({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[ne(n?.key),ne(n?.sha256),ne(n?.crc32c)],a=ne(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(a)?[]:
[{key:s,sha256:o,crc32c:i,generation:a,size:Vt(n?.size)??0}]})}r(DA,"packagesIn");function UA(e){const{status:t,signal:n,failed_stage:s}=e,o=ia(e);return t!=="C\
ANCEL"||n!==null||!o?void 0:s?`stage '${oa(s.path).at(-1)??""}' raised ${ne(s.exception)}: ${ne(s.message)}`:o.message}r(UA,"read_result_ownCancelOf");function BA(e){
const t=e,n=ne(t?.path),s=Vt(t?.line);return s===void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:
void 0}r(BA,"fileOf");function FA(e,t){const n=t.failed_stage;if(n){const a=oa(n.path),c=Vt(n.code_line),u=Vt(n.exit_code),l=BA(n.file),f=kl({job:e.job,stagePath:a,
...c!==void 0&&{codeLine:c}});return{origin:"stage",stagePath:a,name:typeof n.exception=="string"?n.exception:"Error",message:ne(n.message),...u!==void 0&&{exitCode:u},
...l&&{file:l},...ne(n.traceback)&&{traceback:ne(n.traceback)},...c!==void 0&&{codeLine:c},...f!==void 0&&{line:f}}}const s=ys(t.error);if(s?.name===Du)return Th(
e);if(s){const a=ne(t.error?.traceback);return{origin:"setup",stagePath:[],...s,...a&&{traceback:a}}}const o=ys(t.if_error);if(o)return{origin:"stage",stagePath:[],
name:"",message:`The job's if could not be decided: ${o.message}`,...e.job.condition&&{line:e.job.condition.at.line}};const i=ys(t.errors)??{name:"Error",message:"\
It failed without a reason."};return{origin:"stage",stagePath:[],...i}}r(FA,"read_result_failureOf");const GA=new TextDecoder,WA=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;
function ra(e,{resultsPrefix:t,key:n}){const s=Yl(n);return e.flatMap(({name:o,generation:i,crc32c:a,size:c,metadata:u})=>{const l=WA.exec(o.slice(t.length));if(!l)
return[];const[f,d]=[Number(l[1]),Number(l[2])],m=ql({key:s,index:f,attempt:d,metadata:u});return[{task:f,retry:d,name:o,generation:i,crc32c:a,size:c,metadata:u,
isOwn:m}]})}r(ra,"listedIn");async function aa(e,t){const{at:n,keep:s,name:o,generation:i}=e,{bucket:a}=n.planned.machine,c={bucket:a,name:o,maxBytes:cn,...i&&{
generation:i}};try{const u=await e.storage.read(c,t),l=_A({at:n,text:GA.decode(u),keep:s});return{combination:await HA(l,e,t),sha256:Zn(u)}}catch(u){if(!(u instanceof
B))throw u;if(u.status==="TOO_LARGE")return{combination:jm(n)};if(u.status==="COMPRESSED")return{combination:sa(n,"it is stored compressed")};throw u}}r(aa,"rea\
dBody");async function HA({list:e,...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:a}=s.planned.machine,c=await sS({storage:n,bucket:a,list:e,keep:o},
i);return c?{...t,artifacts:c}:sa(s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}r(HA,"withList");function jm(e,t){const{combination:n,index:s}=e,
o=r(c=>`${Math.ceil(c/1024/1024)} MiB`,"mebibytes"),i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(cn)}`:
o(t)}; at most ${o(cn)} can be passed on.`,hint:"Write large data to a bucket, and output its address."},a=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,
index:s,status:"FAILED",attempts:a,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}r(jm,"result_objects_tooLarge");function Po({job:e,part:t,task:n,
retry:s}){const o=t.combinations[n],i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!$n(e,t,o))return;const a=e.combinations[o]?.outcome?.attempts??
0;return{planned:t.planned,combination:i,index:o,earlierAttempts:a,retry:s}}r(Po,"resultPlace");class Pm{static{r(this,"Gathered")}combinations=new Map;preemptions=0;spans=new Map}
async function Dm(e,t,n){const{job:s,part:o,storage:i,keep:a}=e,{bucket:c}=o.planned.machine,{newest:u,planted:l,own:f}=await JA(e,n);t.spans=XO(f);for(const[h,
{retry:g,name:p}]of l){const b=Po({job:s,part:o,task:h,retry:g});b&&!u.has(h)&&t.combinations.set(b.index,Um(b,`gs://${c}/${p}`))}const d=e.reads.line("due",n),
m=[];for(const{task:h,retry:g,name:p,generation:b,size:y,metadata:w}of u.values()){const $=Po({job:s,part:o,task:h,retry:g});if(!$)continue;const k=qO(w),E={stored:{
name:p,generation:b},...k&&{log:k}};if(t.preemptions+=g,y>cn){t.combinations.set($.index,{...jm($,y),...E});continue}if(w.status==="MOVED"){const j={cause:"wait\
ed",terms:o.terms};t.combinations.set($.index,{...s.combinations[$.index],again:j});continue}const S=Rh($,w);S&&t.combinations.set($.index,{...S.state,...E});const v=p.
slice(o.resultsPrefix.length),_=o.early.get(v);if(S?.isWhole&&!_)continue;const O=r(()=>d(()=>aa({storage:i,name:p,at:$,keep:a},n)),"readNow"),N=r(j=>j?.sha256===
w.sha256,"isSealed"),A=_?_.then(j=>j&&N(j)?j:O()):O(),x=A.catch(()=>{});pd(o,v,x);const L=A.then(j=>{const ie=j.sha256===void 0||N(j)?j.combination:Um($,`gs://${c}\
/${p}`);t.combinations.set($.index,{...KA(ie,Lh(w)),...E})});m.push(L)}await Promise.allSettled(m),await Promise.all(m)}r(Dm,"collectResults");function KA(e,t){
const{outcome:n}=e;if(!t||!n)return e;const s=n.failure&&{failure:EA(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}r(KA,"withUsage");function Um(e,t){const{
combination:n,index:s}=e,o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else w\
ith write access to the bucket created it. Grant each service account only the roles in docs/security.md. A definition must not write to the folder of the run."},
i=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}r(
Um,"plantedResult");async function JA({part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,a=[];for await(const c of t.list({bucket:s,prefix:e.
resultsPrefix},n))for(const u of ra(c,e)){u.isOwn&&a.push(u);const l=u.isOwn?o:i;u.retry>=(l.get(u.task)?.retry??0)&&l.set(u.task,u)}return{newest:o,planted:i,own:a}}
r(JA,"newestResults");async function zA(e,{job:t,part:n,batch:s},o){const i=await e.clients.storage(oe(n.planned.machine)),a=new Pm,{reads:c,state:u}=e;await Dm(
{storage:i,job:t,part:n,keep:u.keep,reads:c},a,o);const l=r(({outcome:h,ownCancel:g})=>!is(n)&&h?.status==="CANCEL"&&g===void 0,"wasEnded"),f=n.combinations.flatMap(
(h,g)=>{if(!$n(t,n,h))return[];const p=a.combinations.get(h);return p===void 0||l(p)?[{index:h,task:g}]:[]}),d=Rm(a.combinations.values())||na(e.state,n.planned),
m={missing:f,isRoleProved:d};f.length>0&&await VA({job:t,part:n,batch:s},m,a,o);for(const[h,g]of a.combinations)a.combinations.set(h,Cm(n,g));gd(n,Ph(n,a.spans,
n.endedMs??n.view.createdMs)),zE(t,n,a)}r(zA,"settlePart");async function VA({job:e,part:t,batch:n},{missing:s,isRoleProved:o},i,a){const u=t.view.state==="DELE\
TION_IN_PROGRESS"?[]:await n.tasks(t.name,"",a),l=new Map(u.map(d=>[d.index,d])),f=[];for(const{index:d,task:m}of s){const h=l.get(m);h&&i.spans.set(m,QO(h));const g=i.
combinations.get(d),p=Ch({job:e,part:t,index:d,task:m,view:h,known:g,isRoleProved:o});i.combinations.set(d,p);const b=p.outcome?.failure;b&&AO({job:e,part:t,task:h,
failure:b})&&f.push(d)}NO(t,f,i.combinations)}r(VA,"explainMissing");const YA=new Set(["SUCCEEDED","FAILED","UNEXECUTED"]),Bm=new WeakMap;async function qA({job:e,
part:t,batch:n},s){if(Ze(t.view.state)||t.isCancelled||t.isEmptied)return;const o=t.combinations.flatMap((f,d)=>$n(e,t,f)?[d]:[]);if(o.length===t.combinations.length)
return;const{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=t.view.counts,l=c+u;i+a>0||l<o.length||o.length>0&&(Bm.get(t)===l||(Bm.set(t,l),!await XA(o,t,n,
s)))||BE(t)}r(qA,"noteEmptied");async function XA(e,t,n,s){const o=await n.tasks(t.name,"",s),i=new Set(o.flatMap(({index:a,state:c})=>YA.has(c)?[a]:[]));return e.
every(a=>i.has(a))}r(XA,"haveEnded");const ZA=16;async function QA(e,{job:t,part:n,batch:s},o){const{failures:i,terms:a,view:c}=n;if(["lost","memory"].filter(d=>Nt(
t.planned,{cause:d,terms:a})).length===0||Ze(c.state)||n.isCancelled||(c.counts.FAILED??0)<=i.size)return;const l=await s.tasks(n.name,"State=FAILED",o),f=Bt(ZA);
await Promise.all(l.filter(d=>!i.has(d.index)&&eN(d,n)).map(d=>f(()=>tN(e,{job:t,part:n,task:d},o))))}r(QA,"noteFailures");function eN(e,{planned:t}){return!ls(
xo(e))||Wr(e)>t.machine.maxRetries}r(eN,"isFinal");async function tN(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!$n(t,n,i))return;
const a=Wr(s),c=ls(xo(s)),u=c?Ch({job:t,part:n,index:i,task:s.index,view:s,isRoleProved:na(e.state,n.planned)}):await nN(e,{job:t,part:n,task:s.index,retry:a},o),
l=u?.again,f=l!==void 0&&l.cause!=="unstarted"&&Nt(t.planned,l)!==void 0;HE(n,s.index,f?l.cause:void 0),!(!u||!f)&&So(t,{combinations:new Map([[i,u]]),preemptions:c?
a:0})}r(tN,"noteFailure");async function nN(e,t,n){const{part:s,task:o,retry:i}=t,a=Po(t);if(!a||!s.planned.moves?.isForMemory)return;const c=await e.clients.storage(
oe(s.planned.machine)),u=`${s.resultsPrefix}${o}-${i}.json`;try{const{metadata:l}=await c.describe({bucket:s.planned.machine.bucket,name:u},n);if(!ql({key:s.key,
index:o,attempt:i,metadata:l}))return;const f=Rh(a,l);return f&&Cm(s,f.state)}catch(l){if(!(l instanceof B)||l.httpStatus!==404)throw l;return}}r(nN,"outOfMemor\
y");const sN=6e4,oN=2;function ca(e){return[...e.jobs.values()].flatMap(t=>t.phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):[])}r(ca,"acti\
veParts");async function Fm(e,t){const n=new Map,s=r(({location:i,planned:a})=>{const c=oe(a.machine),u=JSON.stringify([i,c]),l=n.get(u)??{location:i,place:c,active:[],
early:[]};return n.set(u,l),l},"groupOf");for(const i of ca(e.state))s(i.part).active.push(i);for(const i of e.state.jobs.values()){const a=At(i);a&&s(a.part).early.
push({job:i,early:a})}return(await Gm([...n.values()].map(i=>iN(e,i,t)))).some(Boolean)}r(Fm,"look");async function iN(e,t,n){const s=await e.clients.batch(t.place),
o=await s.list(t.location,Ke(e.identity.runId),n),i=new Map(o.map(f=>[f.name,f])),a=new Map(o.map(f=>[f.labels[wt.job]+Hm(f.name),f])),c=r((f,d)=>i.get(d)??a.get(
Ke(f.planned.job.id)+Hm(d)),"viewOf");let u=!1;for(const{job:f,early:d}of t.early)rN(e,d,c(f,d.part.name))&&(u=!0);const l=[];for(const f of t.active){const{job:d,
part:m}=f,h=c(d,m.name);if(h)cN(e,f,h)&&(u=!0),await QA(e,{job:d,part:m,batch:s},n),await qA({job:d,part:m,batch:s},n);else if(!aN(e,f))continue;Ze(m.view.state)&&
(JE(m,m.view.events.at(-1)?.atMs??e.clock.now()),u=!0,l.push(zA(e,{job:d,part:m,batch:s},n)))}return await Gm(l),u}r(iN,"lookAtGroup");function rN(e,t,n){const s=t.
view;return n?RE(t,n,e.clock.now()):(hd(t),Wm(e,t)&&LE(t)),vn(s)!==vn(t.view)}r(rN,"updateEarly");async function Gm(e){return await Promise.allSettled(e),Promise.
all(e)}r(Gm,"allEnded");function aN(e,{job:t,part:n}){return hd(n),Wm(e,n)?(ua(e,{job:t,part:n},"deleted"),WE(n),!0):!1}r(aN,"isGone");function Wm(e,{isListed:t,
submittedMs:n,misses:s}){return!(!t&&e.clock.now()-n<sN)&&s>=oN}r(Wm,"isMissing");function ua(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`\
its Batch job was ${s} by someone else`;bd(t,o),e.log.warn(`Job '${t.planned.job.id}': ${o} (${n.name}).`)}r(ua,"noteStranger");const Hm=r(e=>e.slice(e.lastIndexOf(
"/")),"idOf");function cN(e,t,n){const{job:s,part:o}=t,i=o.view;if(GE(s,o,n,e.clock.now()),n.state==="DELETION_IN_PROGRESS"?ua(e,t,"deleted"):/^CANCELL/.test(n.
state)&&ua(e,t,"canceled"),!G1(n.state)&&n.state!==i.state){const a=`is in state ${n.state}, which this version of the Action does not know`;e.log.warn(`Job '${s.
planned.job.id}' ${a}; it is watched until it ends.`)}return fN(e,t,i),vn(i)!==vn(n)}r(cN,"update");function uN(e,t){const n=r(s=>{const{meaning:o}=cs(s)??{};return JSON.
stringify([s.state==="RUNNING",o?.name,o?.hint])},"kindOf");return n(e)!==n(t)}r(uN,"isOtherTrouble");function lN(e,t){const n=Ze(t.state)?void 0:cs(t);if(!n)return;
const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets fewer machines than it could use":"waits for machines",a=s.hint?` ${Gr(s.hint,e)}`:"";return`Job '${e.job.
id}' ${i}: ${s.message}${a} Batch: ${o}`}r(lN,"troubleText");function fN(e,{part:t},n){const s=lN(t.planned,t.view);!s||!uN(n,t.view)||(br(e.state,s),e.log.warn(
s))}r(fN,"warnOfTrouble");const dN=500,hN=.45,mN=new Set(["SUCCESS","FAILED"]);function pN(e,t){const n=new WeakMap,{state:s,clients:o,reads:i}=e,a=new WeakMap;
function c(l){const{part:f}=l,d=Po(l),m=`${l.task}-${l.retry}.json`;if(!d||f.early.has(m))return;const h=n.get(f)??i.line("early",t);n.set(f,h);const p=h(async()=>{
if(t.aborted)return;const b=await o.storage(oe(f.planned.machine)),{keep:y}=s;return aa({storage:b,name:f.resultsPrefix+m,at:d,keep:y},t)}).catch(()=>{});pd(f,m,
p)}r(c,"read");async function u(l,f){const d=await o.storage(oe(f.planned.machine)),{resultsPrefix:m}=f;for await(const h of d.list({bucket:f.planned.machine.bucket,
prefix:m},t))for(const{task:g,retry:p,size:b,metadata:y,isOwn:w}of ra(h,f)){if(f.isSettled)return;if(!w)continue;mN.has(y.status??"")&&y.job_skipped!=="true"&&b<=
cn&&c({job:l,part:f,task:g,retry:p})}}return r(u,"readListed"),{ended({jobUid:l,index:f,retry:d}){for(const m of s.jobs.values()){if(m.phase!=="active")continue;
const h=m.parts.find(({view:g})=>g.uid===l);if(h&&!h.isSettled&&c({job:m,part:h,task:f,retry:d}),h)return}},looked(){for(const{job:l,part:f}of ca(s)){const{counts:d,
state:m}=f.view,h=(d.SUCCEEDED??0)+(d.FAILED??0),g=Math.max(f.early.size,a.get(f)??0);Ze(m)||h-g<Math.max(dN,hN*f.combinations.length)||(a.set(f,h),u(l,f).catch(
()=>{}))}}}}r(pN,"earlyResults");const gN=4e3;async function bN(e){const{state:t}=e;if(t.stop?.status!=="TIMEOUT"||[...t.jobs.values()].some(({phase:a})=>a==="w\
aiting"))return;try{await Fm(e,AbortSignal.timeout(gN))}catch(a){if(!(a instanceof B))throw a;return}const n=Yh(t,{nowMs:e.clock.now(),queueTimeoutMs:void 0,conditionOf:r(
()=>"left-to-the-task","conditionOf")}),s={plan:n.plan,jobs:n.jobs},o=Yr(s).flatMap(a=>a.kind==="end"?[a]:[]),i=[...t.jobs.values()].filter(({phase:a})=>a==="ac\
tive");if(!(o.length<i.length)){for(const{job:a,status:c}of o){const u=t.jobs.get(a);u&&Co(e,u,c)}xE(t)}}r(bN,"lastLook");const yN=3e5;function wN({clock:e,log:t}){
let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof B))throw o;const i=s===void 0;if(s??=
e.now(),!Km(o)&&!(n&&e.now()-s<yN))throw o;if(!i)return;const a=Km(o)?o.message:o.advice;t.warn(`The run cannot be watched at the moment; its Batch jobs continu\
e. ${a}`)}}}r(wN,"patience_patience");const Km=r(({httpStatus:e})=>e===0||e===408||e===429||e>=499,"isPassing"),$N=4e3,kN={timeout:"the run took too long",queue_timeout:"\
the run took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function SN(e){const{state:t}=e,n=ca(t),s=[
...t.jobs.values()].flatMap(u=>[...u.starting].map(([l,f])=>({name:l,planned:f}))),o=kN[t.stop?.limit??"signal"],i=[...t.jobs.values()].flatMap(u=>At(u)?.part??
[]),a=AbortSignal.timeout($N),c=n.length+s.length+i.length;e.log.say(`Stopping: canceling ${D(c,"Batch job")}.`);for(const u of t.jobs.values())EN(u,o,e.clock.now());
for(const{part:u}of n)md(u);await Promise.allSettled([...s.map(({name:u,planned:l})=>la(e,l,u,a)),...n.map(({part:u})=>la(e,u.planned,u.name,a)),...i.map(({planned:u,
name:l})=>la(e,u,l,a)),...n.map(({job:u,part:l})=>vN(e,u,l,a))]);for(const u of t.jobs.values()){if(u.phase==="ended")continue;qE(u);const l=u.combinations.some(
({outcome:f})=>f?.status==="FAILED");Co(e,u,l?"FAILED":"CANCEL",o)}}r(SN,"windDown");function EN(e,t,n){const s=At(e);s&&ld(e,{nowMs:n,reason:t,machineTime:$m(s,
n)})}r(EN,"endEarly");async function la(e,{job:t,machine:n},s,o){try{await(await e.clients.batch(oe(n))).cancel(s,o)}catch(i){if(!(i instanceof B))throw i;e.log.
warn(`Job '${t.id}' may still be running until the cleanup cancels it: ${i.advice}`)}}r(la,"cancelInTime");async function vN(e,t,n,s){const o=new Pm;try{const i=await e.
clients.storage(oe(n.planned.machine)),{reads:a,state:c}=e;await Dm({storage:i,job:t,part:n,keep:c.keep,reads:a},o,s)}finally{gd(n,Ph(n,o.spans,e.clock.now())),
So(t,o)}}r(vN,"takeResults");const Jm=2e3,_N=5e3,ON=500,zm="timeout";async function MN(e){const t=new AbortController,n=AbortSignal.any([e.stop,t.signal]);e.clock.
sleep(fa(e),t.signal).then(()=>t.abort(zm)),MM(TN(e.state));try{e.history.begin(n),await Promise.all([e.lease.begin(n),e.resume.begin(n)]),await AN(e,n)}catch(s){
if(!n.aborted)throw s;da(e,n)}finally{t.abort("ended")}await bN(e),e.state.stop&&await SN(e),await e.logFiles.finish(e.state)}r(MN,"drive");const TN=r(({jobs:e})=>[
...e.values()].reduce((t,{planned:n})=>t+n.combinations.length,0),"tasksOf");async function AN(e,t){const{clock:n,state:s}=e,{queueTimeoutMs:o,pollMs:i}=e.settings,
a=pN(e,t),c=dM(e),u=oM(e),l=VT(s),f=YT(e),d=r(()=>Yh(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:l,ahead:f}),"facts"),m=NN(e,t),h=IN(s),g=r(y=>e.logs.follow(s,
{isNow:y,ended:a.ended},t),"follow"),p=r(y=>Promise.race([y,n.sleep(ON,t)]),"briefly");let b=Jm;for(;!QM(d());){da(e,t),await e.resume.take(s,t);const y=Yr(d());
if(await Promise.all(y.map(k=>RN(e,k,t))),e.artifacts.follow(s),s.stop||y.some(({kind:k})=>k==="end"||k==="take back"))continue;if(await n.sleep(Math.min(i??b,u.
pollMs,gA(s),fa(e)),t),da(e,t),s.stop)break;const[w]=await Promise.all([m(),p(g(!1))]);a.looked(),u.looked(()=>Yr(d()).some(({kind:k})=>k==="start"));const $=h();
e.logFiles.follow(s),$.length>0&&await Promise.all([p(g(!0)),xN(e,$,t)]),c.tell(s),e.history.follow(s),e.report.progress(s,e.history.left(s)),e.resume.keep(s,t),
b=w||y.length>0?Jm:Math.min(_N,b*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}r(AN,"driveUntil");function NN(e,t){const n=wN(e);return async()=>{try{
const s=await Fm(e,t);return n.succeeded(),s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}r(NN,"looks");async function xN(e,t,n){await Promise.all(t.map(
s=>e.packages.keep(s,n)))}r(xN,"keepPackages");function IN(e){const t=new WeakSet;return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&
!t.has(o));for(const o of s)t.add(o);return s.length>0})}r(IN,"newlySettled");const fa=r(e=>Math.max(0,e.startedMs+e.settings.timeoutMs-e.clock.now()),"leftMs");
function da(e,t){const{aborted:n,reason:s}=t;n&&s!==zm?os(e.state,{status:"CANCEL",signal:String(s)}):(n||fa(e)===0)&&os(e.state,CN(e))}r(da,"stopWhenDue");const CN=r(
e=>({status:"TIMEOUT",limit:"timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.timeoutMs/1e3} seconds.`}),
"timeoutReason");async function RN(e,t,n){if(t.kind==="stop"){os(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"start":await UN(
e,s,t,n);return;case"start early":await bA(e,s,t,n);return;case"go":{const o=await kA(e,s,t,n);o&&Vm(e,s,o);return}case"give up":await xm(e,s,t.reason,n);return;case"\
cancel":await jN(e,s,t,n);return;case"take back":await DN(e,s,t,n);return;case"end":t.isEmpty&&So(s,LN(s,e.clock.now())),Co(e,s,t.status,t.reason??ev(s,t.status))}}
r(RN,"perform");function LN({planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,
...n,warnings:[]}}]);return{combinations:new Map(s),preemptions:0}}r(LN,"emptyResults");async function jN(e,t,n,s){const o=t.parts.find(({number:a})=>a===n.part);
if(!o)return;md(o),e.log.say(`${fs(t,o)}: canceling (${n.reason})`);const i=await qr(e,o.planned,o.name,s);i&&e.log.warn(`${n.job}: ${i.advice}`)}r(jN,"drive_ca\
ncel");async function PN(e,t,n,s){try{return await JO(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted||o.status==="PLANTED_OBJECT")throw o;return e.log.warn(`${fs(
t,n)}: keeps waiting, because its combinations cannot be claimed. ${o.advice}`),[]}}r(PN,"drive_claimed");async function DN(e,t,{part:n,starvedMs:s},o){const i=t.
parts.find(c=>c.number===n);if(!i)return;const a=await PN(e,t,i,o);UE(t,i,{combinations:a,afterMs:s}),a.length>0&&e.log.say(kM(t,i,{count:a.length,starvedMs:s}))}
r(DN,"drive_takeBack");async function UN(e,t,n,s){rd(t,n.checkIf,e.clock.now()),e.log.say(wM(n,t));try{await cA(e,t,n,s)}catch(o){if(!(o instanceof B)||s.aborted)
throw o;const{combinations:i,terms:a}=n;if(!BN(o)||!xh(t.planned,a))return Vm(e,t,o);DE(t,i,a),e.log.warn(`${n.job}: ${o.message}`)}}r(UN,"start");const BN=r(({
status:e,message:t})=>e==="RESOURCE_EXHAUSTED"||Br(t),"drive_isRefusal");function Vm(e,t,n){const{message:s,headline:o,hint:i}=n,a=n.status||"CloudError";FE(t,{
...{origin:"batch",stagePath:[],name:a,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Co(e,t,"FAILED",Gh(s)):e.log.warn(`${t.planned.job.id}: ${n.advice}`)}
r(Vm,"notStarted");const Ym="run",FN=r(e=>JSON.stringify(e),"handoverText");function GN(e,t){const{resume:n,buckets:s,locations:o,...i}=e;let a={...i,buckets:[],
locations:[]};const c=r(u=>{a={...a,...u},t.saveState(Ym,FN(a))},"note");return{accessible:r(()=>c(n?{buckets:s,locations:o,resume:n}:{buckets:s,locations:o}),"\
accessible"),batchJob:r(u=>c({batchJobs:[...a.batchJobs,u]}),"batchJob"),checkRun:r(u=>c({checkRunId:u}),"checkRun"),ended:r(u=>c({status:u}),"ended")}}r(GN,"ha\
ndoverNote");const WN=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,qm=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;function HN(e){
const t=Mt(e);if(!Xm(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:a,status:c,checkRunId:u,resume:l,isPart:f}=t,{access:d,prefix:m,
cleanup:h,jobSummary:g}=t;if(!(!Jk(d)||!It(m,/^[\w.=-]+(\/[\w.=-]+)*$/)||!KN(h)||typeof g!="boolean"||!It(n,/^[\w.-]{1,100}$/)||!It(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||
!s.endsWith(`/${n}/`)||!s.startsWith(`${m}/`)||s.split("/").some(b=>/^\.+$/.test(b))||!ha(o,b=>Zm(b,/^[a-z0-9][a-z0-9._-]+$/))||!ha(i,b=>Zm(b,qm))||!ha(a,r(b=>It(
b,/./)&&qm.test(b.split("/jobs/")[0]??"")&&R1.test(b.split("/jobs/")[1]??""),"isJobName")))&&!(l!==void 0&&!It(l,WN)))return{version:2,access:d,prefix:m,cleanup:h,
jobSummary:g,runId:n,folder:s,buckets:o,locations:i,batchJobs:a,...typeof u=="number"&&Number.isSafeInteger(u)&&u>0&&{checkRunId:u},...l!==void 0&&{resume:l},...f===
!0&&{isPart:f},...It(c,/^[A-Z]+$/)&&{status:c}}}r(HN,"readHandover");const KN=r(e=>e==="always"||e==="on_success"||e==="never","isCleanup"),Xm=r(e=>typeof e=="o\
bject"&&e!==null&&!Array.isArray(e),"handover_isRecord"),It=r((e,t)=>typeof e=="string"&&t.test(e),"handover_isText"),ha=r((e,t)=>Array.isArray(e)&&e.length<=1e4&&
e.every(t),"handover_isList"),Zm=r((e,t)=>Xm(e)&&It(e.name,t)&&It(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile=="string"),"isPlace"),JN=.2,
zN=30,VN=3;function YN(e,t){const n=[...e.jobs].flatMap(([c,{seconds:u}])=>{const l=t.jobs.get(c)?.seconds;return l===void 0?[]:[{id:c,seconds:u,then:l,by:Math.
abs(u-l)}]}).filter(({by:c,then:u})=>c>=zN&&c>=JN*u).sort((c,u)=>u.by-c.by).slice(0,VN).map(({id:c,seconds:u,then:l})=>`'${c}' ${Qm(l,u)}`),s=e.vcpuHours===void 0||
t.vcpuHours===void 0?"":`${We(e.vcpuHours)} instead of ${We(t.vcpuHours)} vCPU-hours`,o=e.seconds-t.seconds;return`Compared with the last successful run on the \
default branch: ${[Math.abs(o)<1?`the same time (${be(e.seconds*1e3)})`:`${be(Math.abs(o)*1e3)} ${o>0?"longer":"shorter"} (${Qm(t.seconds,e.seconds)})`,s,...n].
filter(c=>c!=="").join("; ")}`}r(YN,"changeText");const Qm=r((e,t)=>`${be(e*1e3)} to ${be(t*1e3)}`,"fromTo"),ep=10,qN=3,XN=60;function tp(e){const t=e.filter(({
isSuccess:u,isWhole:l})=>u&&l).slice(0,ep),n=ma(t.map(({seconds:u})=>u)),s=ma(t.flatMap(u=>u.vcpuHours??[])),o=new Set(e.flatMap(({jobs:u})=>[...u.keys()])),i=r(
u=>new Map([...o].flatMap(l=>{const f=e.flatMap(({jobs:m})=>{const h=m.get(l);return(h?.isSuccess?u(h):void 0)??[]}),d=ma(f);return d?[[l,{...d,median:ZN(f.slice(
0,ep)),count:f.length}]]:[]})),"rangesOf"),a=i(({seconds:u})=>u),c=i(({taskSeconds:u})=>u);return{...n&&{run:n},...s&&{vcpuHours:s},jobs:a,tasks:c}}r(tp,"earlie\
rRuns");const ma=r(e=>e.length===0?void 0:{least:Math.min(...e),most:Math.max(...e)},"rangeOf");function ZN(e){const t=[...e].sort((n,s)=>n-s);return t[Math.floor(
(t.length-1)/2)]??0}r(ZN,"medianOf");function QN(e,t){const n=new Map,s=new Map(e.map(i=>[i.id,i]));for(const i of qh(new Map(e.map(({id:a,needs:c})=>[a,c])))){
const a=s.get(i);a&&n.set(i,ex(a,t.jobs.get(i)?.median,n))}let o=0;for(const i of n.values()){if(i===void 0)return;o=Math.max(o,i)}return o}r(QN,"remainingSecon\
ds");function ex({phase:e,seconds:t,needs:n},s,o){if(e==="ended")return 0;if(s===void 0)return;if(e==="active")return Math.max(0,s-t);let i=0;for(const a of n){
const c=o.has(a)?o.get(a):0;if(c===void 0)return;i=Math.max(i,c)}return s+i}r(ex,"ownLeft");function tx(e,t){const n=t.tasks.get(e.id),{taskSeconds:s}=e;if(!(e.
phase!=="active"||s===void 0)&&!(!n||n.count<qN))return s>XN&&s>2*n.most?n.most:void 0}r(tx,"slowerThanEver");const Do=r(({createdMs:e,wentMs:t})=>Math.max(e,t??
0),"job_times_startOf");function Uo(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,o,i=Do(n);for(const a of e.batchJobs){const c=a.endedMs??t;s+=Math.max(0,(a.runningMs??
c)-Do(a)),a.runningMs!==void 0&&(o=(o??0)+Math.max(0,c-a.runningMs)),i=Math.max(i,c)}return{startedMs:Do(n),endedMs:i,queueMs:s,...o!==void 0&&{runMs:o}}}r(Uo,"\
timesOf");function np(e){const t=new Map(e.jobs.map(a=>[a.planned.job.id,a])),n=r(a=>Uo(a,e.endedMs)?.endedMs,"endOf"),s=r(a=>a.reduce((c,u)=>{const l=n(u);return l===
void 0?c:c===void 0||l>(n(c)??0)?u:c},void 0),"latest"),o=[];let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(a=>t.get(a)??[]));return o}r(np,
"criticalPath");const sp=50,nx=8*1024*1024,op=1,sx=720*3600;function ip(e){const{status:t,startedMs:n,endedMs:s,jobs:o}=e;if(!o.some(({batchJobs:a})=>a.some(({runningMs:c})=>c!==
void 0)))return;const i=ro(o,void 0);return{startedMs:n,isSuccess:t==="SUCCESS",isWhole:!o.some(rp),seconds:(s-n)/1e3,...i&&i.paidVcpuHours>0&&{vcpuHours:i.paidVcpuHours},
jobs:new Map(o.flatMap(a=>{const c=Uo(a,s);if(!c||rp(a))return[];const u=a.status==="SUCCESS",l=(c.endedMs-c.startedMs)/1e3,f=Math.min(...a.batchJobs.flatMap(({
runningMs:h})=>h??[])),d=Math.max(0,c.endedMs-f)/1e3,m={isSuccess:u,seconds:l,...Number.isFinite(f)&&{taskSeconds:d}};return[[a.planned.job.id,m]]}))}}r(ip,"rec\
ordOf");const rp=r(({combinations:e})=>e.some(({reusedFrom:t})=>t!==void 0),"isReused");function ox(e){const t=e.slice(0,sp).map(n=>({started_ms:n.startedMs,success:n.
isSuccess,whole:n.isWhole,seconds:pa(n.seconds),...n.vcpuHours!==void 0&&{vcpu_hours:Number(n.vcpuHours.toFixed(4))},jobs:Object.fromEntries([...n.jobs].map(([s,
{isSuccess:o,seconds:i,taskSeconds:a}])=>[s,{success:o,seconds:pa(i),...a!==void 0&&{task_seconds:pa(a)}}]))}));return`${JSON.stringify({version:op,runs:t})}
`}r(ox,"historyText");const pa=r(e=>Number(e.toFixed(1)),"record_rounded");function ix(e){const t=Mt(e);return!de(t)||t.version!==op||!Array.isArray(t.runs)?[]:
t.runs.slice(0,sp).flatMap(n=>rx(n)??[])}r(ix,"readHistory");function rx(e){if(!de(e))return;const{started_ms:t,success:n,whole:s,seconds:o,vcpu_hours:i,jobs:a}=e;
if(typeof t!="number"||!Number.isFinite(t)||!ga(o))return;const c=typeof i=="number"&&Number.isFinite(i)&&i>=0;return{startedMs:t,isSuccess:n===!0,isWhole:s===!0,
seconds:o,...c&&{vcpuHours:i},jobs:new Map(de(a)?Object.entries(a).flatMap(([u,l])=>ax(u,l)):[])}}r(rx,"runOf");function ax(e,t){if(!de(t)||!ga(t.seconds))return[];
const{success:n,seconds:s,task_seconds:o}=t;return[[e,{isSuccess:n===!0,seconds:s,...ga(o)&&{taskSeconds:o}}]]}r(ax,"jobOf");const ga=r(e=>typeof e=="number"&&e>=
0&&e<=sx,"isSeconds"),On={records:[],generation:"0"},cx=3;function ux({name:e,...t},{plan:n,identity:s,clients:o}){const i=r(c=>U1(s,c,n.workflow.name),"nameIn");
async function a(c,u){const l=await o.storage(t),f=i(c);try{const{generation:d}=await l.describe({bucket:e,name:f},u),m=await l.read({bucket:e,name:f,generation:d,
maxBytes:nx},u);return{records:ix(new TextDecoder().decode(m)),generation:d}}catch(d){if(d instanceof B&&d.httpStatus===404)return On;throw d}}return r(a,"read"),
{read:a,async add(c,u,l,f){const d=await o.storage(t);let m=l;for(let h=0;h<=cx;h++){const{generation:g}=m,p=ox([u,...m.records]),b={bucket:e,name:i(c),content:p,
contentType:"application/json",generation:g};try{return await d.replaceVersion(b,f),!0}catch(y){if(!(y instanceof B)||y.httpStatus!==412)throw y;m=await a(c,f)}}
return!1}}}r(ux,"historyStore");const lx={begin:r(()=>{},"begin"),left:r(()=>"","left"),usualMs:r(()=>new Map,"usualMs"),follow:r(()=>{},"follow"),change:r(()=>"",
"change"),keep:r(async()=>{},"keep")},fx=15e3;function dx(e,{plan:t,identity:n,clock:s,log:o}){const{own:i,base:a}=n.scopes;let c=On,u=[],l=tp([]);const f=new Set;
async function d(p,b){try{return await p()}catch(y){return y instanceof B?o.warn(`history: ${y.advice}`):o.debug(`history: ${dt(y)}`),b}}r(d,"quietly");async function m(p){
const[b=On,y=On]=await Promise.all([i,a].map(w=>d(async()=>w?e.read(w,p):On,On)));c=b,u=(a?y:b).records,l=tp(c.records.length>0?c.records:u),l.run&&o.say(`Earli\
er runs ${mx(l)}.`)}r(m,"readAll");async function h(p){await e.add(i,p,c,AbortSignal.timeout(fx))||o.debug("history: other runs wrote it at the same time; this \
run is left out.")}r(h,"write");const g=r(p=>[...p.jobs.values()].map(b=>hx(b,s.now())),"jobsNow");return{begin:r(p=>{m(p)},"begin"),left(p){const b=QN(g(p),l);
if(b===void 0||!l.run)return"";const y=`earlier runs took ${ap(l.run)}`;return b<1?`longer than usual: ${y}`:`about ${be(b*1e3)} left; ${y}`},usualMs:r(()=>new Map(
[...l.tasks].map(([p,{median:b}])=>[p,b*1e3])),"usualMs"),follow(p){for(const b of g(p)){const y=tx(b,l);if(y===void 0||f.has(b.id))continue;f.add(b.id);const w=`\
Job '${b.id}' has taken ${be((b.taskSeconds??0)*1e3)} and is still running; in earlier runs it took at most ${be(y*1e3)}.`;br(p,w),o.warn(w)}},change(p){const b=ip(
p),y=u.find(({isSuccess:w,isWhole:$})=>w&&$);return b&&y&&p.status==="SUCCESS"&&b.isWhole?YN(b,y):""},async keep(p){const b=ip(p);b&&!t.leftOut&&await d(()=>h(b),
void 0)}}}r(dx,"historyOf");function hx({planned:{job:e},phase:t,startedMs:n,parts:s},o){const i=r(l=>Math.max(0,o-l)/1e3,"secondsSince"),a=t==="active"?i(n):0,
c=Math.min(...s.flatMap(({runningMs:l})=>l??[])),u=Number.isFinite(c)&&{taskSeconds:i(c)};return{id:e.id,needs:e.needs,phase:t,seconds:a,...u}}r(hx,"jobNow");const ap=r(
({least:e,most:t})=>ol(be(e*1e3),be(t*1e3)),"secondsText"),mx=r(({run:e,vcpuHours:t})=>[e?`took ${ap(e)}`:"",t?`about ${ol(We(t.least),We(t.most))} vCPU-hours`:
""].filter(n=>n!=="").join(" and "),"tookText"),Bo=r(e=>e.replace(/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-","identity_segment");function cp(e,t,n){const[s="",o=""]=(e.
repository||"local/local").split("/"),i=`${Bo(e.runId||"local")}-${Bo(e.runAttempt||"1")}-${n}`;return{runId:i,folder:`${t}/${Bo(s)}/${Bo(o)}/${i}/`,githubRunId:e.
runId,githubRunAttempt:e.runAttempt,repositoryId:e.repositoryId,commit:e.headSha,prefix:t,scopes:e.scopes}}r(cp,"runIdentity");const up=r((e,t)=>`${fr(e,"_resum\
e",e.scopes.own)}${t}/`,"resumeFolder");function px(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,a=n.slice(n.lastIndexOf("-")+1),c=cp(t,i,a);return n!==c.runId||
s!==c.folder?!1:o===void 0||o===up(c,o.split("/").at(-2)??"")}r(px,"isOfThisRun");function gx(e,t,n){const s=new Map,o=new Map;for(const i of[...e.jobs.values()].
flatMap(yn)){const a=oe(i),c=JSON.stringify(a);s.set(`${i.bucket} ${c}`,{...a,name:i.bucket}),o.set(`${ns(i)} ${c}`,{...a,name:ns(i)})}return{version:2,access:po(
n),prefix:n.prefix,cleanup:n.cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],batchJobs:[],...e.leftOut&&
{isPart:!0}}}r(gx,"newHandover");const bx={isRequired:!1,begin:r(async()=>{},"begin")},yx=6e4,wx=1e4;function $x(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(
e.buckets.map(u=>[u.name,u])),a=r(async u=>{const l=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,f=Wf(e),d=[...i.values()].map(async m=>{const h=await n.storage(m),g={bucket:m.name,name:f,content:l,contentType:"application/json"};await h.replace(g,u)});await Promise.
all(d)},"write");async function c(u,l){let f=l,d=!1;for(;!u.aborted;){if(await s.sleep(wx,u),u.aborted||s.now()-f<yx)continue;const m=s.now();try{await a(u),f=m,
d=!1}catch(h){if(!(h instanceof B))throw h;if(u.aborted||d)continue;d=!0,o.warn(`The run's lease could not be renewed: ${h.advice} Tasks that start ${Lu/60} min\
utes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return r(c,"keep"),{isRequired:!0,async begin(u){const l=s.now();await a(
u),c(u,l)}}}r($x,"leaseOf");const kx=16,Sx=60,Ex=1e3,vx=5e3,_x=3e5,Ox=1e3,Mx={areWanted:!1,follow:r(()=>{},"follow"),finish:r(async()=>{},"finish")};function Tx(e){
const t=new Ax(e);return{areWanted:!0,follow:r(n=>t.takeSettled(n),"follow"),finish:r(n=>t.finish(n),"finish")}}r(Tx,"logFilesOf");class Ax{static{r(this,"Write\
r")}#e;#t;#n=new Set;#o=new WeakSet;#s=new WeakMap;#i=new Map;#a=Bt(kx);#u=Bt(1);#l=new AbortController;#c=[];#r=0;#f=!1;constructor(t){this.#e=t}takeSettled(t){
for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#h(n,s)}async finish(t){for(const l of t.jobs.values())for(const f of l.parts)this.#h(l,
f);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?Ox:_x,a=new AbortController;await Promise.race([Promise.all(this.#i.values()),n.sleep(i,a.signal).
then(()=>this.#l.abort())]),a.abort(),await Promise.all(this.#i.values()),await this.#t?.then(l=>l.close()).catch(()=>{}),s.say(`logs_dir: ${D(this.#n.size,"fil\
e")} in ${o}`);const[c]=this.#c;if(c===void 0)return;const u=D(this.#c.length,"log");s.warn(`logs_dir: ${u} could not be written completely: ${c}`)}#h(t,n){if(this.#o.
has(n))return;this.#o.add(n);const s=xx(t,n);for(const[o,i]of n.combinations.entries())for(const a of[...s.get(i)??[],{part:n,task:o}])this.#g(t,a,i)}#g(t,{part:n,
task:s},o){const i=this.#s.get(n)??new Set;this.#s.set(n,i);const a=i.has(s)?void 0:Ix(t,n,{task:s,index:o});if(!a)return;i.add(s);const u=(this.#i.get(a.path)??
Promise.resolve()).then(()=>this.#a(()=>this.#b(a)));this.#i.set(a.path,u)}async#b(t){if(this.#f)return;const{workspace:n,folder:s}=this.#e;try{this.#t??=Jl(n,s);
const o=await this.#t,i=r(a=>this.#y(t,a),"content");this.#n.has(t.path)?await o.append(t.path,i):await o.write(t.path,i),this.#n.add(t.path)}catch(o){const i=o instanceof
B?o.advice:dt(o);this.#c.push(`${t.path}: ${i}`),this.#f=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(i)}}async#y(t,n){const{clients:s,secrets:o}=this.#e,{copy:i,retry:a}=t,
c=r(d=>n(Buffer.from(d)),"write");if(this.#n.has(t.path)&&await c(ws("next attempt")),(!i||a>0)&&await c(await this.#m(t)),!i)return;a>0&&await c(ws(`attempt ${a+
1} on another machine`));const u=await s.storage(oe(t.part.planned.machine)),l=Nx(o,c),f=new TextDecoder;await u.download(i,d=>l.add(f.decode(d,{stream:!0})),this.#l.
signal),await l.end(f.decode()),t.isCut&&await c(ws("the rest of the output is only in Cloud Logging"))}async#m({part:t,task:n,copy:s,retry:o}){if(this.#r>=Sx)return this.#c.
push("too many tasks ended without a copy of their log; Cloud Logging has it."),ws("the output of this attempt is only in Cloud Logging");const i=this.#r++===0?
vx:Ex,a=await this.#u(async()=>{await this.#e.clock.sleep(i,this.#l.signal);const c=[],u={part:t,task:n,...s&&{copied:o}};for await(const l of rA(this.#e,u,this.#l.
signal))c.push(l);return c});return a.length>0?ba(a.join(""),this.#e.secrets):ws("this attempt wrote nothing")}}const ba=r((e,t)=>Ge(tn(e),t),"clean");function Nx(e,t){
let n="";const s=r(async o=>{const i=n+o,a=i.lastIndexOf(`
`)+1;n=i.slice(a),a>0&&await t(ba(i.slice(0,a),e))},"add");return{add:s,async end(o){await s(o),n!==""&&await t(`${ba(n,e)}
`)}}}r(Nx,"maskedLines");const ws=r(e=>`${Fn}${e}
`,"noteLine"),ya=new Set(["lost","memory"]);function xx(e,{number:t}){const n=new Map;for(const s of e.parts.filter(o=>o.number<t))for(const[o,i]of s.failures){
const a=s.combinations[o];a===void 0||!ya.has(i)||n.set(a,[...n.get(a)??[],{part:s,task:o}])}return n}r(xx,"movedAway");function Ix(e,t,{task:n,index:s}){const{
outcome:o,stored:i,log:a,again:c}=e.combinations[s]??{},u=e.planned.combinations[s];if(!u||o?.reusedFrom)return;const l=`${yt(e.planned.job.id,u.matrix)}.log`;if(!(e.
holders[s]===t.number))return ya.has(t.failures.get(n))?{path:l,part:t,task:n,retry:0,isCut:!1}:void 0;if(!o||c&&!ya.has(c.cause))return;const d=i?.name.startsWith(
t.resultsPrefix)?i.name:void 0;if(d===void 0&&o.attempts===0)return;const m=Number(/-(\d+)\.json$/.exec(d??"")?.[1]??0),{bucket:h}=t.planned.machine,g=d!==void 0&&
a?iA(a,{bucket:h,result:d}):void 0;return{path:l,part:t,task:n,retry:m,isCut:a?.isCut??!1,...g&&{copy:g}}}r(Ix,"pieceOf");const Cx=200,Rx=20,lp=500,Lx=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,
jx=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
Px=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,Dx=r(({text:e})=>e.trim()!==""&&!Lx.test(e)&&!jx.test(e),"isWorthShowing"),fp=r(e=>e.filter(Dx).slice(-Rx).map(({text:t})=>Ux(
t.trimEnd())),"shownAgentLines"),Ux=r(e=>e.length<=lp?e:`${e.slice(0,lp).toWellFormed()}\u2026`,"agent_lines_cut");function wa(e){const t=[...e.text.matchAll(Px)].
map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,...t]:t)}r(wa,"agent_lines_tasksOf");function Bx(e,t,n){const s=e.some(i=>i.host!==""||wa(i).size>
0);if(n<=1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&wa(i).has(t)).map(({host:i})=>i));return e.filter(i=>{const a=wa(i);return a.has(t)||a.size===0&&
o.has(i.host)})}r(Bx,"linesOfTask");const Fo=r(e=>Fx(e.matrix),"combinationText"),Fx=r(e=>[...e].map(([t,n])=>`${t}=${R(n).replace(/[\r\n]+/g," ")}`).join(", "),
"matrixText"),dp=r(e=>[...new Set(e.flatMap(t=>[...t.matrix.keys()]))],"matrixKeys"),Gx=19600,hp=6,Wx=6e4;function Hx(e,t){if(!e)return t.jobUid;const{planned:n}=e.
job,s=e.part.combinations[t.taskIndex],o=s===void 0?void 0:n.combinations[s],i=o?Fo(o):"";return[n.job.id,i].filter(a=>a).join(" ")}r(Hx,"log_queries_titleOf");
function Kx(e){const t=new WeakMap,n=r(s=>{if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>Wx},"isOld");return(s,o)=>{const i=new Map;for(const a of s.
jobs.values())for(const c of a.parts){const u=oe(c.planned.machine),l=JSON.stringify(u),f=i.get(l)??{place:u,jobs:[],room:0};i.set(l,f);const{uid:d}=c.view;!d||
n(c)&&!o||(f.room-=d.length+hp,f.room<0&&(f.jobs.push(new Map),f.room=Gx-d.length-hp),f.jobs.at(-1)?.set(d,{job:a,part:c}))}return[...i].flatMap(([a,{place:c,jobs:u}])=>u.
map((l,f)=>({key:`${a} ${f}`,place:c,jobs:l})))}}r(Kx,"logQueries");const $a=8e3,Jx=20,zx=500,$s=[];class Vx{static{r(this,"TaskText")}#e;#t=$s;#n=$s;#o;#s=!1;#i=!1;constructor(t){
this.#e=t}shown(t){const n=[];for(const o of t){const i=this.#a(o);this.#e?n.push(o):i!==void 0&&n.push(i)}return this.#e?n:n.filter((o,i)=>!Zx(o,n[i+1])).map(qx)}hasBegun(){
return this.#i}hasEnded(){return this.#s}brokenOff(){return(this.#o??this.#n.at(-1))?.split(" > ")??$s}lastLines(){return this.#t}#a(t){const n=t.startsWith(Fn);
n&&(this.#i=!0);const s=Ci(t);if(s)return this.#u(s);const o=n?`\xB7 ${t.slice(Fn.length)}`:t;return this.#t=[...this.#t.slice(1-Jx),o.slice(0,zx)],o}#u(t){switch(t.
says){case"task":return;case"stage start":return this.#n=[...this.#n,t.stage],`\u25B8 ${t.stage}`;case"stage end":return this.#n=Yx(this.#n,t.stage),t.status===
"CANCEL"&&(this.#o??=t.stage),Xx(t);case"ended":this.#s=!0,(t.status==="SUCCESS"||t.status==="SKIP")&&(this.#t=$s);return}}}function Yx(e,t){const n=e.lastIndexOf(
t);return n===-1?e:e.length===1?$s:e.toSpliced(n,1)}r(Yx,"withoutLast");const qx=r(e=>e.length<=$a?e:`${e.slice(0,$a).toWellFormed()}\u2026 (${z(e.length-$a)} m\
ore characters)`,"shortened"),Xx=r(({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t==="FAILED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,"endLin\
e"),Zx=r((e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(2)} `),"isStartOf"),mp={follow:30,settled:38,final:43,
end:50},pp=5e3,Qx=3e4,gp=15e3,e2=20,t2=5,n2=1e3,s2=5,bp=100,o2=6e4/mp.follow,i2=12,r2=3,a2=2e3,c2={follow:r(async()=>{},"follow"),finish:r(async()=>{},"finish")};
function u2(e){const t=new l2(e);return{follow:r((n,s,o)=>t.inTurn(()=>t.look(n,s,o)),"follow"),finish:r((n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s))),"finish")}}
r(u2,"logStream");const yp=r(()=>{},"ignored"),ks=r(({jobUid:e,taskIndex:t})=>`${e} ${t}`,"taskOf");class l2{static{r(this,"TaskLogs")}#e;#t=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Set;#u;#l=0;#c=pp;#r=0;#f=Promise.
resolve();#h=!1;constructor(t){this.#e=t,this.#u=Kx(t.clock.now)}hurry(){this.#h=!0}inTurn(t){return this.#f=this.#f.then(t,t),this.#f}async look(t,n,s){const o=this.#e.
clock.now();if(!n.isNow&&o-this.#l<this.#c)return;this.#l=o,this.#r===0&&(this.#r=t.startedMs);const i=this.#u(t,n.isFinal??!1),a=[];let c=Number.POSITIVE_INFINITY;
for(const u of i)if(!this.#d(u.place))try{const{untilMs:l,isHeld:f}=await this.#E(u,n,s);a.push(l),f&&(c=Math.min(c,l)),this.#c=Math.max(pp,i.length*o2)}catch(l){
if(!(l instanceof B))throw l;if(s.aborted)return;this.#$(l,u.place),this.#d(u.place)||(c=this.#r)}this.#r=Math.min(c,Math.max(this.#r,...a));for(const[u,l]of this.#t)
l<this.#r-2*gp&&this.#t.delete(u)}async finish(t,n){for(let s=0;s<r2&&(await this.look(t,{isNow:!0,ended:yp,isFinal:!0},n),!(n.aborted||this.#s.size>0||this.#v(
t)));s++)await this.#e.clock.sleep(a2,n);this.#s.size>0&&!n.aborted&&await this.#g(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)
await this.#_(t,s,o,n)}async#g(t,n){for(const s of this.#u(t,!0)){if(!this.#s.has(s.key)||this.#d(s.place))continue;const o=[];try{await this.#b(s,o,n)}catch(c){
if(!(c instanceof B))throw c;n.aborted||this.#$(c,s.place)}if(o.length===0)continue;this.#e.log.notice("Lines are omitted here, because the output is too long. \
The summary links to Logs Explorer, which has all of it. The end:");const i=new Map,a={query:s,look:{isNow:!0,ended:yp},chunks:i};for(const c of o)this.#k(c,Date.
parse(c.timestamp)||0,a);for(const c of i.values())this.#S(c,s)}}async#b(t,n,s){const{projectId:o}=t.place,i=await this.#e.clients.logging(t.place);if(!this.#p(
o,"end"))return;const a=[...t.jobs.keys()],c=await i.newestOutput({projectId:o,jobUids:a,count:n2},s);n.push(...c);for(const{uid:u,task:l}of this.#y(t,c).slice(
0,s2)){if(!this.#p(o,"end"))return;const f={projectId:o,jobUids:[u],task:l,count:bp};n.unshift(...await i.newestOutput(f,s))}}#y(t,n){const s=new Map;for(const i of n)
s.set(ks(i),(s.get(ks(i))??0)+1);return[...t.jobs].flatMap(([i,{job:a,part:c}])=>c.combinations.flatMap((u,l)=>{const f=s.get(ks({jobUid:i,taskIndex:l}))??0;return f>=
bp||!this.#m(a,c,l)?[]:[{uid:i,task:l,count:f,isFailed:a.combinations[u]?.outcome?.status==="FAILED"}]})).sort((i,a)=>Number(a.isFailed)-Number(i.isFailed)||i.count-
a.count)}#m(t,n,s){const o=n.combinations[s]??-1;return t.holders[o]===n.number&&t.combinations[o]?.outcome?.startedMs!==void 0&&!this.#w(n.view.uid,s).hasEnded()}async#E(t,n,s){
const{key:o}=t,{projectId:i}=t.place,a=await this.#e.clients.logging(t.place),c=new Map,u=this.#s.has(o);let l=0,f=!1;const d=n.isFinal?t2:e2,m=n.isFinal?"final":
n.isNow?"settled":"follow";for(let h=0;h<d&&this.#p(i,m)&&!(h>0&&this.#h&&!n.isFinal);h++){const g=this.#s.get(o)??{since:new Date(this.#r-gp).toISOString(),jobUids:[
...t.jobs.keys()],pageToken:""},p=await a.taskOutput({projectId:i,...g},s);for(const b of p.lines){const y=Date.parse(b.timestamp)||0;l=Math.max(l,y),this.#k(b,
y,{query:t,look:n,chunks:c})}if(f=!p.nextPageToken,f?this.#s.delete(o):this.#s.set(o,{...g,pageToken:p.nextPageToken}),f)break}for(const h of c.values())this.#S(
h,t);return{untilMs:f?Math.max(l,this.#r):this.#r,isHeld:!f||u}}#k(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#t.has(o))return;
this.#t.set(o,n);const i=Ci(t.text),a=i?.says==="ended"&&(i.status==="SUCCESS"||i.status==="FAILED"),c=i?.says==="ended"&&i.status==="MOVED",u=s.query.jobs.get(
t.jobUid);u&&KE(u.part,t.taskIndex,n,a||c),a&&s.look.ended({jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry??0});const l=ks(t),f=s.chunks.get(l);f?f.push(t):
s.chunks.set(l,[t])}#S(t,n){const[s]=t;if(!s)return;const{log:o}=this.#e,i=n.jobs.get(s.jobUid),a=Hx(i,s),c=t.flatMap(({text:f})=>f.replace(/\n$/,"").split(`
`)),u=this.#w(s.jobUid,s.taskIndex).shown(c);if((i?.job.planned.combinations.length??1)>1&&u.length>i2)o.group(`${a} (${D(u.length,"line")})`,u);else for(const f of u)
o.say(`[${a}] ${f}`)}#w(t,n){const s=ks({jobUid:t,taskIndex:n}),o=this.#n.get(s)??new Vx(this.#e.log.isDebug);return this.#n.set(s,o),o}#p(t,n){const s=this.#e.
clock.now(),o=(this.#o.get(t)??[]).filter(i=>i>s-6e4);return this.#o.set(t,o),o.length>=mp[n]?!1:(o.push(s),!0)}#d(t){return this.#a.has(JSON.stringify(t))}#$(t,n){
const s=JSON.stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#a.add(s):this.#c=Qx;for(const a of this.#s.keys())a.startsWith(`${s} `)&&this.#s.delete(
a);if(this.#i.has(s))return;this.#i.add(s);const i=o?"is not shown":"is late or incomplete";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#v(t){return[
...t.jobs.values()].every(n=>n.parts.every(s=>this.#d(oe(s.planned.machine))||s.combinations.every((o,i)=>!this.#m(n,s,i))))}async#_(t,n,s,o){const{planned:i}=s,
a=na(t,i);let c;for(const[u,l]of s.combinations.entries()){if(n.holders[l]!==s.number)continue;const f=n.combinations[l]?.outcome;if(f?.status!=="FAILED"||!f.failure)
continue;const d=this.#w(s.view.uid,u),m=this.#s.size>0&&this.#m(n,s,u)?[]:d.lastLines();let{failure:h}=f,g=m;if(h.origin==="batch"){c??=this.#O(s,o);const p=fp(
Bx(await c,u,s.combinations.length)),b=!this.#d(oe(i.machine)),y=[...m,...p],w=(await c).map(k=>k.text),$={isRoleProved:a,lines:y,jobLines:w,...b&&{hasBegun:d.hasBegun()}};
h=vO(h,i,$),h.stagePath.length===0&&(h={...h,stagePath:d.brokenOff()}),m.length===0&&(g=p)}YE(n,l,g.length>0?{...h,lastLines:g}:h)}await c}async#O({planned:t,view:n},s){
const o=oe(t.machine);if(this.#d(o)||!n.uid||!this.#p(o.projectId,"end"))return[];try{const i=await this.#e.clients.logging(o),a={projectId:o.projectId,jobUid:n.
uid,count:Cx},c=await i.agentLog(a,s),u=fp(c);if(u.length>0){const l=`Log of Batch's agent on the machines of ${t.job.id}`;this.#e.log.group(l,u)}return c}catch(i){
if(!(i instanceof B))throw i;return s.aborted||this.#$(i,o),[]}}}const f2=U(import.meta.url)("node:timers/promises"),d2=100;async function h2(e,t){if(t.length===
0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))Yu(s,t),++n%d2===0&&await(0,f2.setImmediate)()}r(h2,"maskAhead");const m2=new Set(["ProcessKill\
ed","ProcessExit","NoReport"]),p2=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function g2(e){if(e.headline!==void 0)return e.headline;const{origin:t,name:n,
message:s}=e;if(t!=="stage"||m2.has(n))return s===""?n:b2(s);const o=nt(e).replace(/\[Errno \d+\] /,""),i=p2.exec(o);if(!i)return o;const a=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${a??o.slice(i.index+i[0].length)}`}r(g2,"headlineText");const b2=r(e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??
e,"firstSentence"),wp={SUCCESS:"\u2705 success",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",
WAIT:"\u23F3 waiting"},Go=r(e=>wp[e].split(" ")[0]??"","statusPicture");function y2(e){const t=qe(e.plan),n=e.because===void 0?{}:{because:Ge(e.because,t)};return w2(
{...e,...n,jobs:Vu(e.jobs,t)})}r(y2,"verdictOf");function w2(e){const t=le(e.plan.workflow.name,80),n=be(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${ka(
e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${S2(e.jobs)} in ${n}`;case"SKIP":return`${t}: ${$2(e.jobs.length)} skipped${s||$p(e.jobs)}`;case"C\
ANCEL":return`${t} canceled after ${n}${s||k2(e.jobs)}${kp(e.jobs)}`;case"TIMEOUT":return`${t} timed out after ${n}${s}${kp(e.jobs)}`;case"FAILED":return v2(t,e,
s)}}r(w2,"sentenceOf");const $2=r(e=>e===1?"its only job was":e===2?"both jobs were":`all ${D(e,"job")} were`,"allText"),$p=r(e=>{const t=new Set(e.map(s=>s.reason??
"")),[n]=t;return t.size===1&&n?`: ${ka(n,200)}`:""},"reasonText"),k2=r(e=>$p(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,1)),"cancelText");function S2(e){
const t=e.filter(c=>c.status==="SUCCESS"),n=Sa(t.map(c=>c.combinations.length)),s=e.filter(c=>c.status==="SKIP").length,o=e.filter(c=>c.status==="FAILED").length,
i=[s>0?`${z(s)} skipped`:"",o>0?`${z(o)} failed`:""].filter(c=>c!=="");return`${D(t.length,"job")+(n>t.length?`, ${D(n,"task")}`:"")} succeeded${i.length>0?` (${i.
join(", ")})`:""}`}r(S2,"successText");function kp(e){const t=e.flatMap(f=>f.combinations),n=r(f=>t.filter(f).length,"count"),s=n(f=>f.status==="SUCCESS"),o=n(f=>f.
status==="FAILED"),i=n(f=>f.status==="CANCEL"),a=Sa(e.map(E2)),c=Sa(e.filter(f=>f.combinations.length===0&&f.status!=="SKIP").map(f=>f.planned.combinations.length)),
l=[[s,"succeeded"],[o,"failed"],[a,"stopped while running"],[i-a+c,"never ran"]].filter(([f])=>f>0).map(([f,d],m)=>`${m===0?D(f,"task"):z(f)} ${d}`);return l.length===
0?"":`; ${l.join(", ")}`}r(kp,"soFarText");function E2({combinations:e,runningTasks:t}){const n=e.filter(i=>i.status==="CANCEL"),s=t===void 0,o=n.filter(i=>i.startedMs!==
void 0||s&&i.attempts>0).length;return Math.min(n.length,Math.max(o,t??0))}r(E2,"stoppedTasks");function v2(e,t,n){const s=Wi(t),[o]=s;if(!o||n!=="")return`${e}\
 failed${n}`;const i=s.length===1?"":`, and ${D(s.length-1,"more cause")}`;return`${e}: ${M2(o)}${i} (${_2(t.jobs)})`}r(v2,"failedText");function _2(e){const t=e.
filter(a=>a.status==="FAILED"),[n]=t;if(t.length!==1||!n){const a=t.slice(0,3).map(c=>le(c.planned.job.id,40));return`${D(t.length,"job")} failed: ${a.join(", ")}${t.
length>3?", \u2026":""}`}const s=le(n.planned.job.id,60),o=n.planned.combinations.length,i=mn(n).length;return o===1?`${s} failed`:i===0?`none of ${z(o)} ${s} t\
asks ran`:`${z(i)} of ${z(o)} ${s} tasks failed`}r(_2,"whatFailed");const O2=110,M2=r(({failure:e})=>ka(g2(e),O2),"shortFailure"),ka=r((e,t)=>le(e,t).replace(/(?<!\.)\.$/,
""),"sentencePart"),Sa=r(e=>e.reduce((t,n)=>t+n,0),"verdict_sum"),T2=r(e=>[...e.jobs.values()].map(R2),"jobOutcomes");function A2(e,t,n){const{stop:s}=e,o=s?void 0:
n.broken,i=Fh(t.map(({status:f})=>f)),c={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs://${n.bucket}/${n.identity.folder}`,
startedMs:e.startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:I2(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},u=s?N2(s):o?.headline,l=s?.
limit&&x2[s.limit];return{...c,...l!==void 0&&{advice:l},verdict:y2({...c,...u&&{because:u}})}}r(A2,"outcomeOf");function N2(e){return e.limit==="cost-cap"?e.message:
e.status==="CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}r(N2,"becauseOf");const x2={"cost-\
cap":"Raise the limit, or reduce the cost of the run: docs/machines.md explains the cost of machines and how tasks share them.",timeout:'Raise the input "timeou\
t", or make the jobs faster: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "z\
ones", request more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.ag\
entReporter.`},I2=r(({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}}),"outcome_failureOf");function C2({
parts:e}){const t=e.filter(({isSettled:n,view:s})=>!n||s.state==="DELETION_IN_PROGRESS");if(t.length!==0)return t.reduce((n,{view:s,writing:o})=>n+Math.max(s.counts.
RUNNING??0,o.size),0)}r(C2,"runningTasks");function R2(e){const t=C2(e);return{planned:e.planned,status:e.status,...e.reason!==void 0&&{reason:e.reason},combinations:e.
combinations.flatMap(({outcome:n},s)=>{const o=e.planned.combinations[s];if(n)return[n];if(!o)return[];const i=e.status==="SKIP"?"SKIP":"CANCEL",a=e.failure&&{failure:e.
failure};return[{combination:o,index:s,status:i,attempts:0,warnings:[],...a}]}),batchJobs:e.parts.map((n,s)=>({name:n.name,uid:n.view.uid,attempt:s,createdMs:n.
view.createdMs,...n.wentMs!==void 0&&{wentMs:n.wentMs},...n.runningMs!==void 0&&{runningMs:n.runningMs},...n.endedMs!==void 0&&{endedMs:n.endedMs},machine:n.planned.
machine,why:n.why,combinations:n.combinations.filter(o=>e.holders[o]===n.number),...n.waitedMs!==void 0&&{waitedMs:n.waitedMs},...n.machineTime&&{machineTime:n.
machineTime}})),...e.early&&{early:L2(e,e.early)},preemptions:e.preemptions,...t!==void 0&&{runningTasks:t}}}r(R2,"jobOutcome");function L2({parts:e},t){const{part:n,
view:s,runningMs:o,submittedMs:i,end:a}=t,{name:c,planned:u}=n,l={name:c,machine:u.machine};if(a?.kind!=="went"){const m=a?.reason??"the run was aborted";return{
...l,savedMs:0,reason:m,...a&&{machineTime:a.machineTime}}}const f=o??e.find(m=>m.name===c)?.runningMs,d=f===void 0?0:f-s.createdMs;return{...l,savedMs:Math.max(
0,Math.min(d,a.atMs-i))}}r(L2,"earlyRecord");const j2=500,P2=5,D2=1e4,U2=/^\.|^(?:node_modules|__pycache__|site-packages|venv)$/;async function B2(e,t){const n=e.
GITHUB_WORKSPACE||".",s=r(async l=>(await(0,se.readdir)((0,J.join)(n,l),{withFileTypes:!0}).catch(()=>[])).slice(0,D2),"entriesOf"),o=new Map,i=await s("."),a=r(
(l,f)=>l.filter(d=>d.isDirectory()&&!U2.test(d.name)).map(({name:d})=>`${f}${d}`),"foldersIn");let c=a(i,""),u=j2;for(let l=1;l<=P2&&u>0;l++){const f=[];for(const d of c.
slice(0,u)){const m=await s(d);for(const{name:h}of m)o.has(h)||o.set(h,d);f.push(...a(m,`${d}/`))}u-=c.length,c=f}return{top:new Set(i.map(({name:l})=>l)),below:o,
sent:F2(t)}}r(B2,"workspaceNames");function F2(e){const t=new Set;for(const n of e)for(let s=n;s!==""&&!t.has(s);s=s.slice(0,Math.max(0,s.lastIndexOf("/"))))t.add(
s);return t}r(F2,"withFolders");const G2=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,W2=200;function H2({identity:e,clients:t,log:n}){const s=new Map,o=new Set;
async function i(c,u,l){const{bucket:f}=c.machine,d=await t.storage(oe(c.machine)),m={};for await(const h of d.list({bucket:f,prefix:u},l))for(const{name:g}of h){
const[,p,b]=G2.exec(g.slice(u.length))??[];p===void 0||b===void 0||(m[p]??={uri:`gs://${f}/${g}`,sha256:b})}return Object.fromEntries(Object.entries(m).slice(-W2))}
r(i,"entriesIn");async function a(c,u,l){const f=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{const[d,m]=await Promise.all(f.map(h=>i(c,Ep(e,h,u),l)));
return{...m,...d}}catch(d){if(!(d instanceof B)||l.aborted)throw d;return n.warn(`cache: packages are installed. ${d.advice}`),{}}}return r(a,"lookUp"),{async cacheFor(c,u){
const{machine:l}=c;if(!l.cache)return;const f=Sp(c),d=JSON.stringify([oe(l),l.bucket,f]),m=s.get(d)??a(c,f,u);return s.set(d,m),{entries:await m,uploads:`gs://${l.
bucket}/${Hf(e)}`}},async keep({planned:c,combinations:u},l){const{bucket:f}=c.machine,d=u.flatMap(({packages:h})=>h??[]),m=Sp(c);for(const{key:h,sha256:g,generation:p}of d){
const b=Ep(e,e.scopes.own,m),y=`${f} ${b}${h}`;if(!o.has(y)){o.add(y);try{const w=await t.storage(oe(c.machine)),$=`${Hf(e)}${g}.tar.gz`;await w.copy({bucket:f,
name:$,generation:p,to:`${b}${h}/${g}.tar.gz`},l)}catch(w){if(!(w instanceof B))throw w;if(l.aborted)return;n.warn(`cache: packages are not kept. ${w.advice}`)}}}}}}
r(H2,"packagesOf");const Sp=r(({machine:e})=>B1([eo,...e.requirements]),"groupOf"),Ep=r((e,t,n)=>`${fr(e,"_cache",t)}packages/${n}/`,"groupFolder"),vp=1024,Ea=1e3;
function _p(e){const t=Array.from(e);if(t.length>vp)return{mistake:`is longer than ${vp} characters`};const n=Op(K2(t));if(!n)return{mistake:`has more than ${Ea}\
 alternatives in its braces`};const s=n.map(q2);return{prefixes:Z2(s.map(({prefix:o})=>o)),matches:r(o=>{const i=s.filter(({prefix:c})=>o.startsWith(c));if(i.length===
0)return!1;const a=o.split("/").map(c=>Array.from(c));return i.some(c=>Q2(c.segments,a))},"matches")}}r(_p,"globOf");function va(e){const t=_p(e);if("mistake"in
t)throw new Error(`The pattern "${e}" ${t.mistake}.`);return t}r(va,"checkedGlob");const tU=r(e=>!/[*?[{\\]/.test(e),"isLiteral");function K2(e){return _a({characters:e,
at:0,unclosed:new Set},!1)}r(K2,"parsed");function _a(e,t){const n=[];for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(J2(
e,s))}}r(_a,"sequence");function J2(e,t){switch(e.at++,t){case"/":return{kind:"slash"};case"*":return{kind:"star"};case"?":return{kind:"any"};case"[":return V2(
e)??{kind:"character",character:t};case"{":return z2(e)??{kind:"character",character:t};case"\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"c\
haracter",character:t}:(e.at++,{kind:"character",character:n})}default:return{kind:"character",character:t}}}r(J2,"tokenAt");function z2(e){const t=e.at;if(e.unclosed.
has(t))return;const n=[_a(e,!0)];for(;e.characters[e.at]===",";)e.at++,n.push(_a(e,!0));if(e.characters[e.at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};
e.at=t,e.unclosed.add(t)}r(z2,"choiceAt");function V2(e){const t=e.at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.at++;const s=[],o=r(()=>{const i=e.characters[e.
at++];return i==="\\"?e.characters[e.at++]:i},"next");for(let i=!0;;i=!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"class",isNegated:n,ranges:s};const a=o(),
c=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";c&&e.at++;const u=c?o():a;if(a===void 0||u===void 0||a==="/"||u==="/")break;s.push([a.codePointAt(
0)??0,u.codePointAt(0)??0])}e.at=t}r(V2,"classAt");function Op(e){let t=[[]];for(const n of e){const s=n.kind==="choice"?Y2(n.choices):[[n]];if(!s||t.length*s.length>
Ea)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}r(Op,"expanded");function Y2(e){const t=[];for(const n of e){const s=Op(n);if(!s||t.length+s.length>Ea)
return;t.push(...s)}return t}r(Y2,"expandedChoices");function q2(e){const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-
1,s=r(o=>o.length===2&&o.every(({kind:i})=>i==="star"),"isFolders");return{prefix:X2(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folde\
rs"]:[o])}}r(q2,"alternativeOf");function X2(e){let t="";for(const n of e)if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}
r(X2,"prefixOf");function Z2(e){const t=[];for(const n of[...new Set(e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}r(Z2,"shortest");const Q2=r((e,t)=>Mp(
e,t,n=>n==="folders",(n,s)=>n!=="folders"&&Mp(n,s,({kind:o})=>o==="star",eI)),"isMatch");function eI(e,t){if(e.kind==="character")return e.character===t;if(e.kind!==
"class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.ranges.some(([s,o])=>s<=n&&n<=o)!==e.isNegated}r(eI,"isCharacter");function Mp(e,t,n,s){let o=0,
i=0,a=-1,c=0;for(;i<t.length;){const u=e[o],l=t[i];if(u!==void 0&&n(u))a=o++,c=i;else if(u!==void 0&&l!==void 0&&s(u,l))o++,i++;else if(a>=0)o=a+1,i=++c;else return!1}
return e.slice(o).every(n)}r(Mp,"wildcard");const Tp=1e5,Oa='must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function tI(e){const t=e.text("mat\
rix_glob");if(t===void 0)return;const n=r((u,l)=>{e.refuse("matrix_glob",u,l)},"refuse");if(t.includes(`
`))return n("must be one pattern, on one line",'Write several as one: "KEY={a,b}/*.csv".');const s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+
1).trim();if(o===""||i==="")return n(`${Oa}; got "${t}"`);const a=nI(i);if(typeof a=="string")return n(`${a}; got "${i}"`);const c=_p(a.pattern);return"mistake"in
c?n(`has a pattern that ${c.mistake}`,"Write a shorter one."):{text:t,key:o,...a}}r(tI,"matrixGlobOf");function nI(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(
e)?.[1];if(t!==void 0){if(t!=="gs")return`${Oa}: buckets have the form "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return pe.
bucket.test(s)?o===""?'must have a pattern after the bucket, such as "*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,
"");return n.startsWith("/")||n.split("/").includes("..")?"must be a path inside the repository, relative to its root":n===""?Oa:{pattern:n}}r(nI,"matrix_glob_p\
laceOf");var Ma=P(70298);const sI={history:[".git"],"Google Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","serv\
ice-account*.json","service_account*.json","serviceAccount*.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","\
kubeconfig",".terraform/","*.tfstate","*.tfstate.*"],"private keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","\
*.pem","*.key","*.ppk","*.p12","*.pfx","*.jks","*.keystore","*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpassw\
d",".pgpass",".my.cnf",".npmrc",".yarnrc",".pypirc","pip.conf","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_m\
odules/","__pycache__/","*.pyc"]},oI=Ma().add(Object.values(sI).flat()),Ap=new WeakMap;function iI(e){const t=Ap.get(e)??Ma().add(e.text);return Ap.set(e,t),t}r(
iI,"matcherOf");function Np(e){const t=e.map(n=>({base:n.base,matcher:iI(n)}));return n=>{if(oI.ignores(n))return!0;let s=!1;for(const{base:o,matcher:i}of t){if(!n.
startsWith(o)||n===o)continue;const{ignored:a,unignored:c}=i.test(n.slice(o.length));s=a||s&&!c}return s}}r(Np,"ignores");function rI(e){const t=e.map(n=>{const s=n.
startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,"/");return{isTakenOut:s,matcher:Ma().add(o==="."||o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,
matcher:i}of t)i.ignores(n)&&(s=!o);return s}}r(rI,"chooses");const aI=1024*1024;class Wo extends Error{static{r(this,"Unreadable")}code;constructor(t,n){super(
n),this.code=t}}async function*xp(e,t=()=>!0){let n=0;async function*s(o,i){const a=await cI(e,`${o}.gitignore`);if(n+=a?.length??0,n>aI)throw new Wo("file-too-\
large","the .gitignore files have more than 1 MiB in total.");const c=a===void 0?i:[...i,{base:o,text:a}],u=Np(c);for(const l of await(0,se.readdir)((0,J.join)(
e,o),{withFileTypes:!0})){const f=o+l.name;l.isDirectory()?t(`${f}/`)&&!u(`${f}/`)&&(yield*s(`${f}/`,c)):u(f)||(yield{path:f,isRegular:l.isFile()})}}r(s,"visit"),
yield*s("",[])}r(xp,"workspaceFiles");async function cI(e,t){if(!await(0,se.lstat)((0,J.join)(e,t)).then(()=>!0,()=>!1))return;const s=await ss({workspace:e,path:t,
input:"source"});if("problem"in s)throw new Wo(s.problem.code,s.problem.message.replace(/^input "source": /,""));return new TextDecoder().decode(s.bytes)}r(cI,"\
gitIgnore");const Ip=2e6,Ss=r((e,t,n)=>({problem:{code:e,message:`input "matrix_glob": ${t}`,...n&&{hint:n}}}),"problem");async function uI(e,t){const{pattern:n}=t,
s=va(n),o=await(0,se.realpath)(e),{prefixes:i}=s,a=r(l=>i.some(f=>l.startsWith(f)||f.startsWith(l)),"enters");try{const l=await Cp(dI(o,xp(o,a),s),s);if("isTooM\
any"in l)return Rp(t,l.isTooMany);if(l.names.length>0)return{files:l.names}}catch(l){if(!(l instanceof Wo))throw l;return Ss(l.code,l.message)}const c=await jp(
Lp(s),l=>mI((0,J.join)(o,l)));return Ss("no-match",`no file matches "${n}"; ${Pp(c,c||"the root of the repository")}.`,'Check that actions/checkout is an earlie\
r step. Files in .gitignore, and those that "source" never sends, do not count.')}r(uI,"repositoryFiles");async function lI(e,t,n){const{bucket:s,pattern:o}=t,i=va(
o),a=await Cp(fI(e,s,i,n),i);if("isTooMany"in a)return Rp(t,a.isTooMany);const c=r(l=>`gs://${s}/${l}`,"uri");if(a.names.length>0)return{files:a.names.map(c)};const u=await jp(
Lp(i),async l=>{for await(const f of e.list({bucket:s,prefix:l},n))return f.length>0;return!1});return Ss("no-match",`no object matches "${c(o)}"; ${Pp(u,c(u??""))}\
.`)}r(lI,"bucketFiles");async function*fI(e,t,{prefixes:n},s){for(const o of n)for await(const i of e.list({bucket:t,prefix:o},s))yield i.flatMap(({name:a})=>a.
endsWith("/")?[]:[a])}r(fI,"glob_files_pagesOf");async function*dI(e,t,n){for await(const{path:s,isRegular:o}of t)yield o||n.matches(s)&&await hI(e,s)?[s]:[]}r(
dI,"namesIn");async function hI(e,t){const n=await(0,se.realpath)((0,J.join)(e,t)).catch(()=>{});return n===void 0||(0,J.relative)(e,n).split(J.sep).includes(".\
.")?!1:(await(0,se.stat)(n)).isFile()}r(hI,"leadsToFile");async function Cp(e,t){const n=new Set;let s=0;for await(const o of e){if(s+=o.length,s>Ip)return{isTooMany:"\
names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>Tp)return{isTooMany:"matches"}}return{names:[...n].sort()}}r(Cp,"matching");function Rp({text:e},t){const n=z(
t==="matches"?Tp:Ip);return t==="matches"?Ss("too-many-matches",`"${e}" matches more than ${n} files; Batch runs at most that many tasks in one job.`,"Use a nar\
rower pattern, or give each task a folder of files."):Ss("too-many-matches",`more than ${n} names begin like "${e}", too many to search.`,"Begin the pattern wit\
h a longer path.")}r(Rp,"tooMany");const mI=r(e=>(0,se.stat)(e).then(t=>t.isDirectory(),()=>!1),"glob_files_isFolder");function Lp({prefixes:e,matches:t}){const[
n="",...s]=e.map(i=>t(i)&&!i.endsWith("/")?`${i}/`:i);let o=n.length;for(const i of s)for(;!i.startsWith(n.slice(0,o));)o--;return n.slice(0,n.slice(0,o).lastIndexOf(
"/")+1)}r(Lp,"glob_files_folderOf");async function jp(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(n))return n;return await t(
"")?"":void 0}r(jp,"nearestFolder");const Pp=r((e,t)=>e===void 0?"the bucket is empty":`the nearest folder that exists is ${t}`,"nearText"),Dp=r((e,t)=>`Run: gc\
loud storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`,"readerHint");async function pI({jobs:e},{clients:t,caller:n},s){
for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:a}=o;try{return await lI(await t.storage(oe(i)),{...o,bucket:a},s)}catch(c){
if(!(c instanceof B))throw c;const u=i.credentialsPath?"CALLER":n,l=gI(c,a,u);return{problem:{code:"matrix-glob",message:`input "matrix_glob": ${c.message}`,...l&&
{hint:l}}}}}}r(pI,"globFiles");function gI(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===403&&e.hint.includes("a\
dd-iam-policy-binding")?`The caller needs storage.objects.list. ${Dp(t,n)}`:e.hint}r(gI,"hintOf");const Up=["storage.objects.list"],bI=["storage.objects.get"];function yI({
planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},a=r(async(l,f)=>(await s.permissions(oe(t))).onBucket(l,f,o),"granted"),c=i===void 0?[]:[{key:`glo\
b ${i}`,input:"matrix_glob",async ask(l){Es(l,{wanted:Up,granted:await a(i,Up),resource:`gs://${i}`,hint:Dp(i,n)})}}],u=t.mounts.flatMap(l=>{const{source:f,isWritable:d}=l;
if(!ct(f))return[];const m=r(()=>a(f.bucket,bI),"look");return[{key:`mount ${f.bucket} ${d}`,input:"mounts",ask:r(h=>wI(h,{mount:l,bucket:f.bucket,machine:t},m),
"ask")}]});return[...c,...u]}r(yI,"dataQuestions");function Es(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));n.length!==0&&e.problem(`the caller may n\
ot ${n.join(", ")} in ${t.resource}.`,t.hint)}r(Es,"tellMissing");async function wI(e,t,n){try{await n()}catch(s){if(!(s instanceof B)||s.httpStatus!==403&&s.httpStatus!==
404)throw s;const{mount:o,machine:i}=t,a=uh(o),c=i.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",u=`gcloud storage buckets add-iam-poli\
cy-binding gs://${t.bucket} --role=${a} --member=serviceAccount:${c}`,l=`The VMs' service account needs ${a} on it. Run: ${u}`,f=`${ch(o.source)}, mounted at ${o.
path},`;s.httpStatus===404?e.problem(`${f} does not exist.`,l):e.warning(`${f} was not checked: ${s.message}`,l)}}r(wI,"askForMount");const Bp=["create","delete",
"get","list"].map(e=>`storage.objects.${e}`),Fp=["create","delete","get","list"].map(e=>`batch.jobs.${e}`),Ta="logging.logEntries.list",Gp="iam.serviceAccounts.\
actAs";async function $I(e){const t=[],n=[];try{await e.clients.authenticate(e.signal)}catch(i){if(i instanceof B)return{problems:t,warnings:n};throw i}const s=SI(
e);await Promise.all(s.map(async i=>{const a=i.planned.job.runsOn.with.get(i.argument)?.at,c=a?`Job '${i.planned.job.id}'`:`input "${i.input}"`,u=r((f,d)=>({code:"\
preflight",message:`${c}: ${f}`,...a&&{at:a},...d&&{hint:d}}),"make"),l={problem:r((f,d)=>t.push(u(f,d)),"problem"),warning:r((f,d)=>n.push(u(f,d)),"warning")};
try{await i.ask(l)}catch(f){if(!(f instanceof B))throw f;kI(f,l)}}));const o=r((i,a)=>(i.at?.line??0)-(a.at?.line??0)||i.message.localeCompare(a.message),"inOrd\
er");return{problems:t.sort(o),warnings:n.sort(o)}}r($I,"preflight");function kI(e,t){if((e.service==="cloudresourcemanager"||e.service==="iam")&&/has not been used|disabled|SERVICE_DISABLED/i.
test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or remove "preflight".`;t.warning(`not checked: ${e.message}`,s)}else t.problem(
e.message,e.hint)}r(kI,"tellRefusal");function SI(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[...e.plan.jobs.values()].flatMap(a=>yn(a).map(c=>({planned:a,
machine:c})));for(const{planned:a,machine:c}of i){const u=c.credentialsPath?.value,l=oe(c),f=r((b,y)=>{const w=JSON.stringify([b,u]);o.has(w)||o.set(w,{planned:a,
...y})},"add"),{bucket:d,projectId:m,serviceAccount:h}=c,g=u===void 0?n.caller:"CALLER";f(`bucket ${d}`,{argument:"gcs_bucket",input:"gcs_bucket",async ask(b){const y=await(await t.
permissions(l)).onBucket(d,Bp,s),w=`Run: gcloud storage buckets add-iam-policy-binding gs://${d} --role=roles/storage.objectUser --member=${g}`;Es(b,{wanted:Bp,
granted:y,resource:`gs://${d}`,hint:w})}}),f(`project ${m}`,{argument:"project_id",input:"project_id",async ask(b){const y=[...Fp,Ta],w=await(await t.permissions(
l)).onProject(m,y,s),$=`Run: gcloud projects add-iam-policy-binding ${m} --role=roles/batch.jobsEditor --member=${g}`;Es(b,{wanted:Fp,granted:w,resource:`projec\
t ${m}`,hint:$}),e.inputs.streamLogs&&!w.includes(Ta)&&b.warning(`the caller may not ${Ta} in project ${m}.`,'Grant roles/logging.viewer on the project to the c\
aller, or set "stream_logs: false".')}}),f(`location ${ns(c)}`,{argument:"region",input:"region",async ask(){try{await(await t.batch(l)).list(ns(c),"preflight",
s)}catch(b){if(!(b instanceof B)||!/'batch\.jobs\.list' denied/.test(b.message))throw b}}});for(const{key:b,input:y,ask:w}of yI({planned:a,machine:c,member:g},t,
s))f(b,{argument:y,input:y,ask:w});const{artifactsUri:p}=e.inputs;p&&f("artifacts",EI(e,{artifactsUri:p,place:l,member:g})),h!==void 0&&f(`account ${h}`,{argument:"\
service_account",input:"batch_service_account",async ask(b){const w=await(await t.permissions(l)).onServiceAccount(h,[Gp],s),$=`Run: gcloud iam service-accounts\
 add-iam-policy-binding ${h} --role=roles/iam.serviceAccountUser --member=${g}`,k=`service account ${h}`;Es(b,{wanted:[Gp],granted:w,resource:k,hint:$})}})}return[
...o.values()]}r(SI,"questionsOf");function EI({clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{argument:"credentials_path",input:"artifac\
ts_uri",async ask(i){await(await e.storage(n.place)).tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const c=["storage.objects.create","storage.objects.\
delete"],u=await(await e.permissions(n.place)).onBucket(s,c,t),l=`Run: gcloud storage buckets add-iam-policy-binding gs://${s} --role=roles/storage.objectUser -\
-member=${n.member}`;Es(i,{wanted:c,granted:u,resource:`gs://${s}`,hint:l})}}}r(EI,"artifactsQuestion");const q=r(e=>({hint:e,isMistake:!1}),"foreign_keys_ignor\
ed"),H=r(e=>({hint:e,isMistake:!0}),"mistake"),Wp='Set variables with the input "env_vars", under runs-on.with.env, or under env of a bash stage.',Hp="Permissio\
ns belong to the workflow file of GitHub and to the service account.",vI="Set concurrency in the workflow file of GitHub.",vs='Write timeout_seconds under runs-\
on.with, or set the input "task_timeout".',Mn="Write needs: [JOB].",Tn="Write retry: NUMBER.",Ho="Write it as if.",_s="Write it as bash.",Kp="Write it as run.",
Aa="Write foreach: [\u2026], and what runs for each item under stages.",Ko="Write the variables of a bash stage as env, those of a run stage as vars.",Yt="Steps\
 are called stages here: write stages: [{name: \u2026, run: \u2026}].",_I={stages:H("Stages belong to a job: jobs: {NAME: {stages: [\u2026]}}."),steps:H("Steps \
are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),parameters:H("Declare them as params."),env:q(Wp),permissions:q(Hp),concurrency:q(vI),timeout:q('S\
et the input "timeout".'),"timeout-minutes":q('Set the input "timeout".'),defaults:q("Write the values in each job."),inputs:q("Declare them as params."),outputs:q(
'Read the output "result" of the Action.'),"run-name":q("Set it in the workflow file of GitHub.")},OI={steps:H(Yt),step:H(Yt),tasks:H(Yt),task:H(Yt),depends_on:H(
Mn),"depends-on":H(Mn),dependsOn:H(Mn),dependencies:H(Mn),requires:H(Mn),after:H(Mn),when:H(Ho),condition:H(Ho),retries:H(Tn),max_retries:H(Tn),"max-retries":H(
Tn),command:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),name:q("The id of the job is its name; describe it with desc."),params:q("\
Declare params at the top of the workflow."),image:q("Write runs-on: {type: container, with: {image: \u2026}}."),machine_type:q("Write runs-on: {type: gcp_batch\
, with: {machine_type: \u2026}}."),run:H("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:H("A script belongs to a stage: stages: [{name\
: \u2026, bash: \u2026}]."),script:H("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:H("A call belongs to a stage: stages: [{name: \
\u2026, uses: \u2026}]."),trigger:H("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:q("Write it under strategy: strategy: {ma\
trix: {\u2026}}."),"fail-fast":q("Write it under strategy."),"max-parallel":q("Write it under strategy."),env:q(Wp),permissions:q(Hp),concurrency:q("Write max-p\
arallel under strategy."),timeout:q(vs),"timeout-minutes":q(vs),"continue-on-error":q("Write trigger-rule: all_done in the jobs that need this one."),outputs:q(
"Other jobs can read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:q("Write runs-on: {type: container, with: {image: \u2026}}."),
services:q("Start what the task needs in a stage."),defaults:q("Write the values in each stage."),with:q("Write it under runs-on."),secrets:q('Write them under \
runs-on.with, or give the input "secrets".'),environment:q("Set it in the workflow file of GitHub.")},MI={concurrency:q("To set the number of items that run at \
the same time, write concurrent."),shell:q("A bash stage runs with sh; for another shell start it in the script."),"working-directory":q("Begin the script with \
cd."),timeout:q(vs),"timeout-minutes":q(vs),"continue-on-error":q('Let the script end with success, for example with "|| true".'),env:q("Variables of a run stag\
e are vars; env is for bash stages."),outputs:q("All variables at the top of a run stage are its outputs."),script:H(_s),command:H(_s),commands:H(_s),cmd:H(_s),
sh:H(_s),python:H(Kp),code:H(Kp),steps:H(Yt),step:H(Yt),tasks:H(Yt),items:H(Aa),with_items:H(Aa),for:H(Aa),when:H(Ho),condition:H(Ho),retries:H(Tn),max_retries:H(
Tn),"max-retries":H(Tn),environment:H(Ko),environments:H(Ko),enviroment:H(Ko),variables:H(Ko),timeout_seconds:q(vs),needs:q("Stages run in the order in which th\
ey are written."),depends_on:q("Stages run in the order in which they are written."),requirements:q('Name packages in the input "requirements", or under deps of\
 a run stage.')},TI={choices:H("Write the choices as options."),enum:H("Write the choices as options.")},Jp=r(e=>["date","datetime","map","array"].includes(e),"\
hasOwnDefault");function Na(e,t){const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new G("date",t.toISOString().slice(0,10))}:AI(e,n);case"\
datetime":return n===void 0?{value:Sn(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:NI(e,n);case"choice":return xI(e,n);case"map":return n===
void 0||n instanceof Map?{value:n??new Map}:qt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??[]}:qt(e,n,"a list");default:return{value:n??
null}}}r(Na,"defaultOf");function AI(e,t){if(t instanceof G&&t.tag==="date")return{value:t};const n=t instanceof G&&t.tag==="datetime"?String(t.v):t,s=typeof n==
"string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.test(n)?Bd(n.slice(0,10)):void 0;return s===void 0?qt(e,t,"a date as YYYY-MM-DD"):{value:new G("dat\
e",s)}}r(AI,"dateOf");function NI(e,t){if(t instanceof G&&t.tag==="datetime")return{value:t};if(t instanceof G&&t.tag==="date")return{value:new G("datetime",`${String(
t.v)}T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t=="string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.
exec(t):null;if(!o)return qt(e,t,n);const[,i="",a="00:00",c,u,l]=o,f=Or(`${i}T${a}`);if(!f)return qt(e,t,n);const d=c===void 0?u===void 0?"":`${u}:${l}`:"+00:00";
return{value:new G("datetime",Fd(f)+d.replace("-00:00","+00:00"))}}r(NI,"datetimeOf");function xI(e,t){const[n]=e.options??[];if(t==null)return n===void 0?qt(e,
null,"one of its options, of which there are none"):{value:n};const s=e.options?.some(i=>Re(i,t)),o=(e.options??[]).map(me).join(", ");return s?{value:t}:qt(e,t,
`one of its options (${o})`)}r(xI,"choiceOf");function qt(e,t,n){const s=e.secret?"its default":`its default ${me(t)}`;return{problem:{code:"wrong-param-default",
message:`Param '${e.name}' (${e.type}): ${s} is not ${n}.`,at:e.default?.at??e.at}}}r(qt,"wrongDefault");function*zp(e,t=Number.POSITIVE_INFINITY){const n=[...e.
matrix.values()].map(a=>a.map(me)),s=CI(e);if(!s||n.length===0||n.some(({length:a})=>a===0))return!1;const o=[0],i=r(a=>(s.get(a)??[]).some(({positions:c,texts:u})=>u.
has(Vp(c.map(l=>n[l]?.[o[l]??0]??"")))),"isExcluded");for(let a=0;o.length>0;a++){if(a>=t)return!0;const c=o.length-1,u=o[c]??0;u>=(n[c]?.length??0)?(o.pop(),c>
0&&(o[c-1]=(o[c-1]??0)+1)):c<n.length-1&&!i(c)?o.push(0):(i(c)||(yield o),o[c]=u+1)}return!1}r(zp,"keptCombinations");function II(e,t){return new Map([...e.matrix].
map(([n,s],o)=>[n,s[t[o]??0]??null]))}r(II,"combinationAt");const Vp=r(e=>e.join(`
`),"joined");function CI(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;if([...s.keys()].
some(c=>!t.has(c)))continue;const o=[...s].map(([c,u])=>({position:t.get(c)??0,text:me(u)}));o.sort((c,u)=>c.position-u.position);const i=o.map(({position:c})=>c),
a=n.get(i.join())??{positions:i,texts:new Set};a.texts.add(Vp(o.map(({text:c})=>c))),n.set(i.join(),a)}return hn(n.values(),({positions:s})=>s.at(-1)??0)}r(CI,"\
excludedByDepth");function Jo(e){const[t]=Yp(e);if(t)return{problem:t};const n=Array.from(zp(e),a=>II(e,a));if(e.matrix.size===0||n.length===0&&e.include.length===
0)return{combinations:[Zp(new Map)],leftOut:[]};const s=jI(n,[...e.matrix.keys()]),o=[],i=[];for(const a of e.include){const c=LI(e,a,n.length);if(c)return{problem:c};
if(s.holdsPartOf(a.value)){i.push(a.value);continue}s.add(a.value),o.push(a.value)}return{combinations:[...n,...o].map(Zp),leftOut:i}}r(Jo,"expandStrategy");const RI=3e6;
function zo(e,t){if(e.matrix.size===0)return 1;let n=1;for(const c of e.matrix.values())n*=c.length;if(n<=t||e.exclude.length===0)return Math.max(1,n+e.include.
length);const s=zp(e,RI);let o=s.next(),i=0;for(;!o.done&&i<=t;i++)o=s.next();const a=o.done&&o.value===!0;return i>t||a?n:Math.max(1,i+e.include.length)}r(zo,"\
countCombinations");function Yp(e){return e.matrix.size===0||[...e.matrix.values()].some(({length:t})=>t===0)?[]:e.exclude.flatMap(t=>{for(const[n,s]of t.value){
const o=e.matrix.get(n);if(!o)return[Xp({list:"exclude",key:n,entry:t,strategy:e})];if(!o.some(i=>Re(i,s)))return[]}return[]})}r(Yp,"excludeProblems");const qp=r(
({matrix:e,include:t})=>new Map([...e].map(([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.get(n)??[])]])),"strategyValues");function LI(e,t,n){if(n===0)return{code:"\
include-without-combinations",message:"The matrix has no combination left after exclude, and include can only add to existing ones.",at:t.at,hint:"Exclude less,\
 or write the included combinations as the matrix itself."};const s=[...t.value.keys()].find(o=>!e.matrix.has(o));return s===void 0?void 0:Xp({list:"include",key:s,
entry:t,strategy:e})}r(LI,"includeProblem");function Xp(e){const t=[...e.strategy.matrix.keys()],n=fe(e.key,t);return{code:`unknown-${e.list}-key`,message:`An e\
ntry of ${e.list} has the key '${e.key}', which the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean '${n}\
'?`}}r(Xp,"unknownKey");const Zp=r(e=>({strategyId:PI(e),matrix:e}),"combination");function jI(e,t){const n=r((a,c)=>c.map(u=>me(a.get(u)??null)).join(),"values\
Text"),s=new Map,o=r((a,c=[...a.keys()].sort())=>{const u=JSON.stringify(c),l=s.get(u)??{keys:c,texts:new Set};l.texts.add(n(a,c)),s.set(u,l)},"add"),i=[...t].sort();
for(const a of e)o(a,i);return{add:o,holdsPartOf:r(a=>[...s.values()].some(({keys:c,texts:u})=>c.every(l=>a.has(l))&&u.has(n(a,c))),"holdsPartOf")}}r(jI,"combin\
ationIndex");function PI(e){if(e.size===0)return"EMPTY";const t=(0,Ae.createHash)("sha256").update(me(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}r(PI,"strategyId");const Qp={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=${{ github.ref }}".',inputs:"\
Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task reads its environment itself\
: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; the task has it as an environm\
ent variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{ jobs.ID.stages.STAGE.output\
s.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"Values of the matrix are ${{\
 matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},eg={always:"Remove it, and write trigger-rule: all_done in the\
 job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed in the job.",cancelled:"Rem\
ove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part').",endsWith:"Write 'text'.en\
dswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the type map or array.",hashFiles:"\
Compute it in a run stage."},Vo="A stage runs only if those before it succeeded.",DI={always:`Remove it. ${Vo} Put what runs in any case into a job with trigger\
-rule: all_done.`,success:`Remove it. ${Vo}`,failure:`Remove it. ${Vo} Put what runs after a failure into a job with trigger-rule: one_failed.`,cancelled:`Remov\
e it. ${Vo} Put what runs in any case into a job with trigger-rule: all_done.`},xa=r(e=>Object.hasOwn(Qp,e)?Qp[e]:void 0,"githubRootHint");function Ia(e,t){const n=/(?<![\w.'"])([A-Za-z]+)\s*\(/.
exec(e)?.[1],s=t===""?eg:{...eg,...DI},o=n!==void 0&&Object.hasOwn(s,n)?s[n]:void 0;return n===void 0||o===void 0?void 0:{name:n,hint:o}}r(Ia,"githubFunctionIn");
const UI={id:{form:"optional text",about:"Name of the stage in the context: `jobs.<job>.stages.<id>`."},name:{form:"text",about:"Name of the stage. If there is \
no `id`, the id is derived from it."},desc:{form:"optional text",about:"Description of the stage.",spellings:["description"]},if:{form:"condition",about:"Python\
 expression. The stage is skipped if it is false."},extras:{form:"mapping",about:"The library's own settings for this stage."},type:{form:"anything",about:"Docu\
mented by the library, without effect."},retry:{form:"whole number",min:0,max:19,about:"Number of times, 0 to 19, that a failed stage is retried."},echo:{form:"\
optional text",about:"Text to print."},sleep:{form:"seconds",about:"Seconds to wait, less than 1800."},bash:{form:"text",about:"Shell script."},env:{form:"mappi\
ng",about:"Environment of the script."},run:{form:"text",about:"Python code. Its variables become outputs."},vars:{form:"mapping",about:"Variables for the Pytho\
n code."},version:{form:"text",about:"Python version of the environment."},deps:{form:"texts",about:"Python packages of a separate environment."},uses:{form:"te\
xt",about:"Function of a caller module: group/name@tag."},with:{form:"arguments",about:"Arguments of the function.",spellings:["args"]},trigger:{form:"text",about:"\
Name of another workflow to run."},params:{form:"mapping",about:"Params of that workflow."},parallel:{form:"branches",about:"Branches of stages that run in para\
llel."},"max-workers":{form:"whole number or text",min:1,max:19,about:"Number of branches that run at the same time, 1 to 19.",spellings:["max_workers"]},foreach:{
form:"items",about:"Items. The stages run once per item."},stages:{form:"stages",about:"The stages inside."},concurrent:{form:"whole number",min:1,max:9,about:"\
Number of items that run at the same time, 1 to 9."},use_index_as_key:{form:"boolean",about:"Use the index of the item as key in the context.",spellings:["use-i\
ndex-as-key"]},until:{form:"text",about:"Python expression. The stages repeat until it is true."},item:{form:"text or number",about:"The first item."},"max-loop":{
form:"whole number",min:1,max:99,about:"Maximum number of loops, 1 to 99.",spellings:["max_loop"]},case:{form:"text",about:"The value to look for."},match:{form:"\
cases",about:"The cases and the stages of each."},"skip-not-match":{form:"boolean",about:"Skip the stage when no case matches.",spellings:["skip_not_match"]},raise:{
form:"text",about:"Message to fail with."},image:{form:"text",about:"Docker image; the library has not implemented this stage."},tag:{form:"text",about:"Tag of \
the image."},volume:{form:"mapping",about:"Volumes of the container."},auth:{form:"mapping",about:"Login of the registry."}},tg=UI,Ca=["id","name","desc","if","\
extras","type"],BI={foreach:{model:"ForEachStage",about:"Runs its stages once per item.",needed:["foreach"],required:["stages"],other:["stages","concurrent","us\
e_index_as_key"]},until:{model:"UntilStage",about:"Repeats its stages until a condition is true.",needed:["until"],required:["stages"],other:["item","stages","m\
ax-loop"]},parallel:{model:"ParallelStage",about:"Runs branches of stages in parallel.",needed:["parallel"],other:["max-workers"]},case:{model:"CaseStage",about:"\
Runs the stages of the case that matches a value.",needed:["case","match"],required:["match"],other:["skip-not-match"]},trigger:{model:"TriggerStage",about:"Run\
s another workflow.",needed:["trigger"],other:["params","retry"]},bash:{model:"BashStage",about:"Runs a shell script.",needed:["bash"],other:["env","retry"],stricter:{
env:{form:"mapping of texts"}}},call:{model:"CallStage",about:"Calls a Python function of a caller module.",needed:["uses"],other:["with","retry"]},"virtual-py":{
model:"VirtualPyStage",about:"Runs Python code in an environment with its own packages.",needed:["run","deps"],other:["vars","version","retry"]},py:{model:"PySt\
age",about:"Runs Python code.",needed:["run"],other:["vars","retry"]},raise:{model:"RaiseStage",about:"Fails with a message.",needed:["raise"],other:[]},docker:{
model:"DockerStage",about:"Cannot run: the library has not implemented it.",needed:["image"],other:["tag","env","volume","auth","retry"]},empty:{model:"EmptySta\
ge",about:"Prints a text, waits, or does nothing.",needed:[],other:["echo","sleep"]}},Yo=BI,FI=r(()=>Object.entries(Yo),"stageKindRows"),qo=r(({needed:e,other:t})=>[
...e,...t],"keysOfKind"),Ra=Object.fromEntries(Object.entries(tg).flatMap(([e,{spellings:t=[]}])=>t.map(n=>[n,e]))),La=FI(),GI=[...new Set(La.flatMap(([,{needed:e}])=>e))],
Xo=r(e=>(Object.hasOwn(Ra,e)?Ra[e]:void 0)??e,"spelledAs");function ng(e){let t="empty",n=-1;for(const[s,o]of La){if(!o.needed.every(a=>e.has(a)))continue;const i=qo(
o).filter(a=>e.has(a)).length;i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.has("match"))?"case":t}r(ng,"kindOfKeys");const WI=r(e=>La.filter(([,{needed:t}])=>t.
length>0&&t.every(n=>e.has(n))).map(([t])=>t).filter(t=>t!=="py"||!e.has("deps")),"kindsAsked"),sg=["params","jobs","status","info","errors"],HI=[...sg,"matrix",
"stages","retry"],KI={foreach:["item","loop"],until:["item","loop"],parallel:["branch"],case:["case"]},JI=["desc","extras","type"],zI={if:"condition",until:"con\
dition",run:"python",bash:"shell",echo:"shown",raise:"shown",id:"name",name:"name",uses:"uses",trigger:"trigger"};function VI(e,t){if(e.kind!=="mapping")return[];
const n=[],s=r(u=>e.members.find(l=>l.key===u),"memberOf"),o={stage:"",settings:[],roots:sg,before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s(
"if");An(n,i?.node,{use:"condition",scope:o});const a=s("strategy")?.node;for(const u of a?.kind==="mapping"?a.members:[])R(u.key).replace("_","-")==="max-paral\
lel"&&An(n,u.node,{use:"value",scope:o});const c={...o,roots:HI,mayBeSkipped:t||i!==void 0};return Zo(n,s("stages")?.node,c),n}r(VI,"templateTexts");function Zo(e,t,n){
if(t?.kind!=="sequence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...QI(t)])};for(const o of t.items){if(o.kind!=="mapping")continue;YI(e,o.members,s);
const i=Xt(o.members,"id"),a=og(o.members),c=Xt(o.members,"name")??"",u=i!==void 0&&Ue(i).length===0;s={...s,before:u?new Map([...s.before,[i,{kind:a,name:c}]]):
s.before,hasOtherIds:s.hasOtherIds||!u}}}r(Zo,"addStages");function YI(e,t,n){const s=og(t),o=[...Ca,...qo(Yo[s])],i=n.mayBeSkipped||t.some(({key:f})=>f==="if"),
a=Xt(t,"name")??Xt(t,"id")??"",c={...n,stage:a,settings:qI(t),mayBeSkipped:i},u={...c,roots:[...c.roots,...KI[s]??[]]},l=t.flatMap(({key:f,node:d})=>(f==="env"||
f==="vars")&&d.kind==="mapping"?d.members.map(m=>R(m.key)):[]);for(const{key:f,node:d}of t){const m=Xo(R(f));if(!(!o.includes(m)||JI.includes(m)))if(m==="stages")
Zo(e,d,u);else if(m==="parallel")XI(e,d,u);else if(m==="match")ZI(e,d,u);else{const h=m==="if"?{...n,stage:a}:m==="until"?u:c;An(e,d,{use:zI[m]??"value",scope:h,
variables:l})}}}r(YI,"addStage");function qI(e){const t=e.find(({key:n})=>n==="extras")?.node;return t?.kind==="mapping"?t.members.map(({key:n})=>R(n)):[]}r(qI,
"settingsOf");function XI(e,t,n){if(t.kind==="mapping")for(const s of t.members)Zo(e,s.node,n)}r(XI,"addBranches");function ZI(e,t,n){if(t.kind==="sequence"){for(const s of t.
items)if(s.kind==="mapping")for(const{key:o,node:i}of s.members)o==="case"&&An(e,i,{use:"value",scope:n}),(o==="stages"||o==="else")&&Zo(e,i,{...n,mayBeSkipped:!0})}}
r(ZI,"addMatches");function An(e,t,n){if(t?.kind==="sequence")for(const s of t.items)An(e,s,n);if(t?.kind==="mapping")for(const s of t.members)An(e,s.node,n);t?.
kind!=="scalar"||typeof t.value!="string"||e.push({text:t.value,node:t,use:n.use,variables:n.variables??[],scope:n.scope})}r(An,"addTexts");function QI(e){const t=new Map,
n=r((s,o)=>{if(s.kind==="sequence")for(const u of s.items)n(u,o);if(s.kind!=="mapping")return;const i=Xt(s.members,"id"),a=Xt(s.members,"name")!==void 0;a&&i!==
void 0&&!t.has(i)&&t.set(i,o===void 0?"has not run by then":`is inside the stage '${o}'`);const c=a?i??Xt(s.members,"name"):o;for(const{key:u,node:l}of s.members)
(["stages","parallel","match","else"].includes(R(u))||!a)&&n(l,c)},"visit");return n(e,void 0),t}r(QI,"idsBelow");const og=r(e=>ng(new Set(e.map(({key:t})=>Xo(R(
t))))),"kindOfMembers");function Xt(e,t){const n=e.find(s=>s.key===t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}r(Xt,"textOfMembe\
r");const ig=r((e,t)=>e.textLines?.[t]??e.textAt.line+t,"template_texts_lineOf"),eC=1e4,rg=new WeakMap;function tC(e,t,n){const s=rg.get(e)??Array.from(t.matchAll(
/\n/g),({index:a})=>a);rg.set(e,s);let o=0,i=s.length;for(;o<i;){const a=o+i>>>1;(s[a]??0)<n?o=a+1:i=a}return o}r(tC,"lineInText");function Be(e,t,n,s){const o=typeof t.
value=="string"?t.value:"",i=tC(t,o,n),a=ig(t,i),[c,u]=e.line(a),l=i===0?{...t.textAt,line:a}:{...t.textAt,line:a,column:1};if(u-c>eC)return l;const f=s.split(`\

`)[0]??"",d=e.text.slice(c,u),m=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let h=d.indexOf(f);for(let g=m.split(f).length-1;g>0&&h>=0&&f!=="";g--){const p=d.indexOf(f,h+f.length);if(p<0)break;h=p}return h>=0?e.at(c+h):l}r(Be,
"placeIn");function nC(e,t,n){for(const s of t){const o=sC(e,s,n);s.use==="condition"&&!o&&uC(e,s,n)}}r(nC,"checkExpressions");function sC(e,{text:t,node:n,use:s,
scope:o},i){if(!t.includes("${{"))return!1;const a=new Set(Ue(t).map(({offset:u})=>u));let c=!1;for(const{index:u,0:l}of t.matchAll(/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){
if(a.has(u))continue;c=!0;const f=Be(i.source,n,u,l),d=`Job '${i.job}': ${oC(l)} is an expression`,m=Ia(l,o.stage),h=`${d}; templates contain only a name and fi\
lters, so the text stays unchanged.`,g=m?.hint??iC(l,s);s==="shown"?e.warn("expression-in-template",h,f,g):e.problem("expression-in-template",h,f,g)}return c}r(
sC,"checkBraces");const oC=r(e=>e.length>60?`${e.slice(0,57)}\u2026}}`:e,"expressions_shortened");function iC(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.
exec(n)?.[0],o=s===void 0?void 0:xa(s.split(".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.
slice(n.indexOf(s)+s.length).trim();return t==="condition"?`Write the operators outside: "${rC(n)}${i?"":" == '\u2026'"}".`:`Write the operators outside: \${{ ${s}\
 }}${i?` ${i}`:""}.`}r(iC,"expressionHint");function rC(e){let t="";return e.replace(/'[^']*'|"[^"]*"|&&|\|\||!(?!=)|[A-Za-z_][\w-]*(?:\.[\w-]+)+|\b(?:true|false|null)\b/g,
(n,s)=>{const o=ag.find(([,c])=>c===n)?.[2];if(o!==void 0)return o==="not"?"not ":o;if(n.startsWith("'")||n.startsWith('"'))return n;if(n==="true"||n==="false")
return t==="params"?`'${n}'`:n==="true"?"True":"False";if(n==="null")return"None";t=n.split(".")[0]??"";const i=e.slice(s+n.length);return/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.
test(i)||t!=="params"&&/^\s*[=!]=\s*(?:true|false|null)\b/.test(i)?`\${{ ${n} }}`:`'\${{ ${n} }}'`})}r(rC,"asPython");const aC=["params","matrix","stages","jobs"],
cC=["get","items","keys","values","copy","pop","setdefault","update"];function uC(e,{text:t,node:n,scope:s},o){const i=hC(t),a=lC(i,s.stage)??fC(i)??dC(i);if(!a)
return;const c=Be(o.source,n,a.offset,a.part);e.problem(a.code,`Job '${o.job}': ${a.message}`,c,a.hint)}r(uC,"checkCondition");function lC(e,t){for(const{index:n,
0:s}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const o=Ia(s,t);if(!o)continue;const i=`${o.name}() is a function of GitHub, which does not exist here: a condit\
ion is Python.`;return{offset:n,part:o.name,code:"github-function",message:i,hint:o.hint}}}r(lC,"calledFunction");const ag=[[/&&/,"&&","and"],[/\|\|/,"||","or"],
[/!(?!=)/,"!","not"]];function fC(e){for(const[t,n,s]of ag){const o=t.exec(e);if(!o)continue;const i=`'${n}' is not a Python operator, and a condition is Python\
.`;return{offset:o.index,part:n,code:"condition-syntax",message:i,hint:`Write '${s}'.`}}}r(fC,"foreignOperator");function dC(e){for(const{index:t,0:n,1:s="",2:o=""}of e.
matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){const i=xa(s),a=aC.includes(s)&&!cC.includes(o);if(!a&&(i===void 0||!["github","inputs","steps","needs"].
includes(s)))continue;const c=`'${n}' is not valid in a condition, which is Python once its templates are replaced.`,l=/^\s*(?:[<>]=?|[=!]=)\s*-?\d/.test(e.slice(
t+n.length))?`\${{ ${n} }}`:`'\${{ ${n} }}' in quotes`,f=a?`Write ${l}, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:c,hint:f}}}
r(dC,"bareName");function hC(e){const t=r(s=>" ".repeat(s.length),"blank");let n=e;for(const{whole:s,offset:o}of Ue(e))n=`${n.slice(0,o)}${"_".repeat(s.length)}${n.
slice(o+s.length)}`;return n.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}r(hC,"withoutTexts");const mC=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
cg={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},pC=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m,gC=/^(?!\s*#).*?\b(__file__)\b/m;
function bC(e,t,n){for(const{text:s,node:o,use:i,scope:a,variables:c}of t){if(i!=="shell"&&i!=="python")continue;const u=`Job '${n.job}', stage '${a.stage}'`,l=mC.
exec(s),f=l?.[1]??l?.[2];if(l&&f&&!n.known.has(f)&&!c.includes(f)){const h=Object.hasOwn(cg,f)?cg[f]:void 0;e.warn("runner-variable",`${u}: ${f} is a variable o\
f the GitHub runner, which tasks do not have.`,Be(n.source,o,l.index,l[0]),h??`Set it in the input "env_vars": ${f}=\${{ \u2026 }}.`)}const d=i==="python"?gC.exec(
s):null;d&&e.warn("own-file",`${u}: __file__ is a file of the library here, because the code of a stage is in no file.`,Be(n.source,o,d.index+d[0].length-8,"__f\
ile__"),'Write paths relative to the folder that a task starts in, which holds the files of the input "source".');const m=i==="python"?pC.exec(s):null;m&&e.warn(
"main-guard",`${u}: __name__ is never "__main__" in a run stage, so this block does not run.`,Be(n.source,o,m.index,m[0]),"Call the function without the conditi\
on.")}}r(bC,"checkHabits");const ug=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function lg(e){return e.includes("$")?Array.from(e.matchAll(ug)).flatMap(
t=>{const[n,s,o="",i]=t;if(s!==void 0&&s!=="$")return[];const a=s!==void 0;return[{whole:n,offset:t.index,isEscape:a,name:o.trim(),...i!==void 0&&{standard:i}}]}):
[]}r(lg,"variablesIn");const fg=/^(ACTIONS|INPUT|STATE)_/i;function yC(e,t){const n=new Map;return{text:e.replace(ug,(o,i,a,c,u)=>{if(i!==void 0)return i==="$"?
"$":o;const l=a?.trim()??"",f=fg.test(l),d=f?void 0:wC(t,l),m=l===""?void 0:d||c;if(m!==void 0)return m;if(n.has(l))return o;const h=Object.keys(t).filter(p=>t[p]&&
!fg.test(p)),g=fe(l,h);return n.set(l,{name:l,offset:u,isWithheld:f,...g&&!f&&{hint:g}}),o}),missing:[...n.values()]}}r(yC,"replaceEnvironment");const wC=r((e,t)=>Object.
hasOwn(e,t)?e[t]:void 0,"own"),ja=["abs","str","int","list","dict","title","upper","lower","rstr","keys","values","fmt","coalesce","getitem","getindex"],dg={default:"\
coalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"getindex",get:"getitem"},hg=r(e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.
exec(t)?.[1]??[]),"filterNames");function $C(e){const t=Object.hasOwn(dg,e)?dg[e]:fe(e,ja);return t?`Did you mean '${t}'?`:`Filters: ${ja.join(", ")}.`}r($C,"fi\
lterHint");const kC=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,SC=/^\d{4}-\d{2}-\d{2}/,EC=new Set(["True False None int float str bool list dict set tuple bytes len sum \
min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function vC(e,t){if(typeof e!="string")return;if(SC.test(e))return"\
a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!kC.test(e)||EC.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(n)?void 0:"names"}r(vC,"pastedA\
s");function _C(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(e)||/^\s*(?:import|from)\b/.
test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}r(_C,"makesName");const OC=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
mg=r(e=>Array.from(e.matchAll(OC),({index:t,0:n})=>[t,t+n.length]),"quotedParts"),MC=["_","0"," ","+","[]"];function TC({text:e,node:t,scope:n},s){const o=[...Ue(
e).map(({whole:u,offset:l})=>({whole:u,offset:l})),...lg(e).map(({whole:u,offset:l})=>({whole:u,offset:l}))];if(o.some(({whole:u})=>u.includes(`
`)))return;const i=mg(Pa(e,o," "));return{variants:(o.some(({offset:u})=>!Da(i,u))?MC:["_"]).map(u=>Pa(e,o,u)),isShell:Qo(e),pasted:s.isTriggered?[]:AC({text:e,
node:t,stage:n.stage,quoted:i},s),problem({message:u,line:l,column:f}){const d=e.split(`
`)[l-1]?.trim()??"",m=NC(s.source,ig(t,l-1),d,f);return{code:"python-syntax",message:`Job '${s.job}', stage '${n.stage}': Python cannot read the code: ${u}.`,at:m,
excerpt:s.source.excerpt(m),...xC(u,Qo(e)||Qo(d))}}}}r(TC,"pythonCodeOf");function AC(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:a}=e;return Ue(s).flatMap(
({whole:c,offset:u,path:l,filters:f})=>{const[d,m,...h]=l,g=Da(a,u);if(d!=="params"&&d!=="matrix"||!m||h.length>0||f||!g)return[];const p=/^(?:"""|'''|"|')/.exec(
s.slice(g[0]))?.[0];if(p===void 0||m.endsWith("?"))return[];const b=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,g[0]-2),g[0]))?.[0]??"");return[{job:n,stage:i,
whole:c,root:d,name:m,quote:p,isRaw:b,at:Be(t,o,u,c)}]})}r(AC,"pastedIn");function Pa(e,t,n){const s=n==="_"||n==="0",o=[];let i=0;for(const{whole:a,offset:c}of t.
toSorted((u,l)=>u.offset-l.offset)){const u=c+a.length;if(u<=i)continue;const l=Math.max(0,i-c);o.push(e.slice(i,c),(s?n.repeat(a.length):n.padEnd(a.length)).slice(
l)),i=u}return o.join("")+e.slice(i)}r(Pa,"filled");function Da(e,t){let n=0,s=e.length;for(;n<s;){const i=n+s>>>1;(e[i]?.[1]??0)<=t?n=i+1:s=i}const o=e[n];return o&&
o[0]<=t?o:void 0}r(Da,"partAt");function NC(e,t,n,s){const[o,i]=e.line(t),a=e.text.slice(o,i).indexOf(n);return a<0?{file:e.file,line:t,column:1}:e.at(Math.min(
o+a+Math.max(0,s-1),i))}r(NC,"python_code_placeOf");function xC(e,t){return e.startsWith("'return' outside")?{hint:"The code of a stage is not a function. To en\
d it early, call sys.exit()."}:t?{hint:"'run' is Python; write shell commands under 'bash'."}:{}}r(xC,"withHint");const IC=["str","upper","lower","title"];function CC(e,t,n){
for(const{text:s,node:o,use:i,scope:a}of t){const c=i==="condition"&&!/^\s*\$\{\{(?:(?!\}\}).)*\}\}\s*$/s.test(s);if(!c&&i!=="python"||Qo(s)||/\bimport\s+\*/.test(
s))continue;const u=Ue(s).filter(({filters:d})=>hg(d).every(m=>IC.includes(m)));if(u.length===0)continue;const l=Pa(s,Ue(s)," "),f=mg(l);for(const{whole:d,offset:m,
path:h}of u){if(Da(f,m)||!a.roots.includes(h[0]??""))continue;const g=l.slice(l.lastIndexOf(`
`,m-1)+1,m);if(pg.test(g.trimStart())||_C(g,l.slice(m+d.length)))continue;const p=RC(h,l,n);if(!p)continue;const b=Be(n.source,o,m,d),y=c?"the condition":"the c\
ode",w=`Job '${n.job}': ${d} becomes ${p.example} in ${y}, without quotes, and Python reads that as ${p.as}.`;e.warn("unquoted-template",w,b,c?`Write '${d}'.`:`\
Write "${d}".`)}}}r(CC,"checkPastedTexts");function RC([e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const a=e==="matrix"?o.get(t)??[]:e==="params"?LC(
i.get(t)):[];for(const c of a){const u=vC(c,s);if(u)return{example:String(c),as:u}}}r(RC,"pastedText");function LC(e){return e?.type==="date"?["2026-01-31"]:e?.
type==="datetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}r(LC,"examples");const pg=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/;
function Qo(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):pg.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}r(Qo,"looksLikeShell");const jC=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],
[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,"process substitution"],[/<<</,"<<<"],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],
[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,"a command of bash"]],PC="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function DC(e,t,n){
for(const{text:s,node:o,use:i,scope:a}of t){if(i!=="shell")continue;const c=`Job '${n.job}', stage '${a.stage}'`,u=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.
exec(s)?.[0];if(u!==void 0){const l=Be(n.source,o,s.indexOf(u.trim()),u.trim());e.warn("python-in-bash",`${c}: this looks like Python, but 'bash' runs a shell s\
cript.`,l,"Write Python under 'run'.");continue}if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(s))for(const[l,f]of jC){const d=l.exec(s);if(!d)continue;const m=d[0].
trim(),h=Be(n.source,o,d.index+d[0].indexOf(m),m),g=`${c}: sh, which runs a bash stage, does not know ${f}.`;e.warn("bash-syntax",g,h,PC);break}}}r(DC,"checkShe\
ll");function UC(e,t){return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,a=r((l,f,d,m)=>{const{source:h,job:g}=t,{stage:p,settings:b,mayBeSkipped:y}=i,w=h.excerpt(
m);return{kind:l,job:g,stage:p,name:f,settings:b,mayBeSkipped:y,hasTemplate:d,at:m,excerpt:w}},"target"),c=BC(n).map(({name:l,offset:f,part:d})=>a("filter",l,!1,
Be(t.source,s,f,d)));if(o!=="trigger"&&o!=="uses")return c;const u=Ue(n.text).length>0||n.text.includes("${");return[...c,a(o,n.text,u,Be(t.source,s,0,n.text))]})}
r(UC,"targetsOf");const BC=r(({text:e})=>Ue(e).flatMap(({whole:t,offset:n,filters:s})=>[...new Set(hg(s))].filter(o=>!ja.includes(o)).map(o=>({name:o,offset:n,part:t}))),
"otherFilters");function FC(e,t,n){for(const{text:s,node:o,scope:i,use:a}of t)for(const c of Ue(s)){const[u="",l]=c.path;if(u.endsWith("?")||a==="name"&&u!=="ma\
trix")continue;const f=Be(n.source,o,c.offset,c.whole);GC(e,{template:c,root:u,name:l,at:f,scope:i},n)}}r(FC,"checkTemplates");function GC(e,t,n){const{root:s,name:o,
scope:i}=t;if(!i.roots.includes(s)){WC(e,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&KC(e,{...t,name:o},n),s==="matrix"&&JC(e,{...t,name:o},n),s==="\
stages"&&zC(e,{...t,name:o},n),s==="jobs"&&XC(e,{...t,name:o},n))}r(GC,"checkReference");function WC(e,{root:t,template:n,at:s,scope:o},i){const a=`Job '${i.job}\
' uses \${{ ${n.caller} }}`,c=Ia(n.caller,o.stage);if(c){const g=`${a}, but ${c.name}() is a function of GitHub, which does not exist here.`;e.problem("github-f\
unction",g,s,c.hint);return}const u={item:"only stages inside foreach or until have an item.",loop:"only stages inside foreach or until have a loop.",branch:"on\
ly stages inside parallel have a branch.",case:"only stages inside match have a case.",matrix:"the 'if' of a job is decided once for all combinations; write it \
at a stage.",stages:"the 'if' of a job is decided before its stages run; write it at a stage."},l=Object.hasOwn(u,t)?u[t]:void 0,f=fe(t,o.roots),d=`Templates kn\
ow ${o.roots.filter(g=>!HC.includes(g)).join(", ")}.`,m=xa(t)??(f?`Did you mean '${f}'? ${d}`:d),h=l?`${a}, but ${l}`:`${a}, but there is no '${t}' here.`;e.problem(
"unknown-template",h,s,l?void 0:m)}r(WC,"unknownRoot");const HC=["status","info","errors","retry"];function KC(e,{name:t,at:n,scope:s},o){if(o.present.has(t))return;
const i=`Job '${o.job}' uses \${{ params.${t} }}`,a=o.params.includes(t),c=fe(t,o.params),u=c?`Did you mean 'params.${c}'?`:`Declare it: params: {${t}: str}.`,f=`\
Set it ${o.trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${t}: {type: \u2026, default: \u2026}.`,d=a?{code:"para\
m-without-value",message:`${i}, which has neither a value nor a default.`,hint:f}:{code:"unknown-param",message:`${i}, but there is no such param.`,hint:u};(s.mayBeSkipped?
e.warn:e.problem)(d.code,d.message,n,d.hint)}r(KC,"checkParam");function JC(e,{name:t,at:n},s){const{matrix:o}=s;if(!o||o.keys.includes(t))return;const i=o.isInput?
'the input "matrix"':"its matrix",a=`Job '${s.job}' uses \${{ matrix.${t} }}, but ${i} has no such key.`,u=o.keys.length>0?`Keys of the matrix: ${o.keys.join(",\
 ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",l=fe(t,o.keys);e.problem("unknown-matrix-key",a,n,l?`Did you mean 'matrix.${l}'?`:u)}r(JC,"c\
heckMatrixKey");function zC(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.test(t)){bg(e,{at:n,scope:s,template:o},{job:i.job,
from:1});return}const a=`Job '${i.job}' uses \${{ stages.${t} }}`,c=s.elsewhere.get(t);if(c!==void 0){const m=c==="has not run by then"?"Move that stage up.":"R\
ead the outputs of that stage.";e.problem("unknown-stage",`${a}, which ${c}.`,n,m);return}if(s.hasOtherIds&&[...s.elsewhere.keys()].some(m=>m.includes("${{")))return;
const u=[...s.before.keys()],l=fe(t,u),f=u.length>0?`Stages before it with an id: ${u.join(", ")}.`:"Give the stage an id: {id: \u2026}.",d=l?`Did you mean 'sta\
ges.${l}'?`:f;e.problem("unknown-stage",`${a}, but no stage before it has this id.`,n,d)}r(zC,"checkStage");const VC=["outputs","status","errors","info"],YC=["s\
tages","strategies","status","errors","info"];function gg(e,{mayBeSkipped:t},{message:n,at:s,hint:o}){t?e.warn("unknown-output",n,s,o):e.problem("unknown-output",
n,s,o)}r(gg,"unknownOutput");function bg(e,{at:t,scope:n,template:s},{job:o,from:i}){const{path:a}=s,c=a[i+1];if(c===void 0||c.endsWith("?")||VC.includes(c))return;
const u=`Job '${o}' uses \${{ ${s.caller} }}, but a stage has no '${c}'.`,l=[...a.slice(0,i+1),"outputs",...a.slice(i+1)].join(".");gg(e,n,{message:u,at:t,hint:`\
Write \${{ ${l} }}.`})}r(bg,"checkStageResult");function qC(e,t,n){const{name:s,at:o,scope:i,template:a}=t,[,,c,u]=a.path,l=n.resultOf(s);if(c===void 0||c.endsWith(
"?")||!l)return;const f=`Job '${n.job}' uses \${{ ${a.caller} }}`,d=r((p,b)=>gg(e,i,{message:`${f}, but ${p}.`,at:o,hint:b}),"say"),{hasMatrix:m,stages:h}=l,g=m?
`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!YC.includes(c))d(`the result of a job has no '${c}'`,`Write \${{ ${g} }}.`);else if(c==="stages"&&
m===!0){const p=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the stages of one combination.`;d(`'${s}' has a matrix, and so a result for each\
 combination`,p)}else if(c==="strategies"&&m===!1)d(`'${s}' has no matrix`,`Write \${{ ${g} }}.`);else if(c==="stages"&&u!==void 0&&!u.endsWith("?")){if(!h||h.includes(
u)||/^\d{10}$/.test(u)){bg(e,t,{job:n.job,from:3});return}const p=fe(u,h),b=h.length>0?`Its stages with an id: ${h.join(", ")}.`:"None of its stages has an id.";
d(`'${s}' has no stage with this id`,p?`Did you mean '${p}'?`:`${b} Write id: ${u} in the stage.`)}}r(qC,"checkJobResult");function XC(e,t,n){const{name:s,at:o}=t;
if(n.isNeeded(s)){qC(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.jobs.includes(s)){const l=fe(s,n.jobs),f=l?`Did you mean 'jobs.${l}'?`:
`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this workflow.`,o,f);return}if(n.needsAreWrong)return;const a=s===n.job,c=a?"\
which is the job itself":"but it does not need that job, not even indirectly",u=a?void 0:`Add it: needs: [${s}].`;e.problem("job-not-needed",`${i}, ${c}.`,o,u)}
r(XC,"checkJob");const ZC=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","PYTHON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","COMBINAT\
ION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],QC=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;function Ua(e){const t=e.toUpperCase().replace(
/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}r(Ua,"variableName");function eR(e,t,n){for(const s of t){if(!s.text.includes("$"))continue;const o=s.use==="sh\
ell"||s.use==="python"?cR(s.text):[],i=r(u=>o.some(([l,f])=>u>=l&&u<f),"isComment"),a=iR(s),c=new Set;for(const u of lg(s.text)){if(i(u.offset)||c.has(u.whole))
continue;const l=u.isEscape?oR(s,u.offset):sR({text:s,found:u,assigned:a,known:n.known});if(!l)continue;c.add(u.whole);const f=Be(n.source,s.node,u.offset,u.whole),
d=`Job '${n.job}': ${l.message}`;(l.isMistake?e.problem:e.warn)(l.code,d,f,l.hint)}}}r(eR,"checkVariables");const tR=/^[A-Za-z_]\w*$/,nR=/^[-=?+]|^\s*\d/;function sR(e){
const{text:t,found:n,assigned:s,known:o}=e,{whole:i,name:a,standard:c}=n,u=t.use==="shell"||t.use==="python",l=o.has(a)||ZC.includes(a)||QC.test(a),f=c===void 0?
'"null"':JSON.stringify(c),d=`${i} is replaced with an environment variable before ${Ba(t.use)}`;if(!tR.test(a)){const b=/^(?:params|matrix|stages|jobs|item)\b/.
test(a),y=/[A-Za-z_]\w*/.exec(a)?.[0]??"",w=b||t.use==="shell"&&s.has(y),$=b?`Write \${{ ${a} }}.`:wg(t.use,i),k=`${d}, here with ${f}.`;return{isMistake:w,code:"\
replaced-variable",message:k,hint:$}}const m=u&&s.has(a);if(l){const b=n.offset<=(s.get(a)??Number.POSITIVE_INFINITY);return!m||b?void 0:{isMistake:!1,code:"rep\
laced-variable",message:`${d}, not with the value that the script assigns to ${a}.`,hint:yg(t.use,n)}}const h=t.use==="shell"&&c!==void 0&&nR.test(c);if(c!==void 0&&
!m&&!h)return;const g=fe(a.toUpperCase(),[...o]),p=!m&&g!==void 0?`Did you mean \${${g}}? `:"";return{isMistake:m||h,code:"replaced-variable",message:`${d}, her\
e with ${f}: ${m?`${a} is a variable of the script, not of the environment`:`${a} is not set`}.`,hint:`${p}${yg(t.use,n)}`}}r(sR,"variableFinding");function Ba(e){
return e==="shell"?"the shell sees the script":e==="python"?"Python sees the code":"the text is used"}r(Ba,"reader");function yg(e,{whole:t,name:n,standard:s}){
return e==="shell"&&s===void 0?`Write "$${n}".`:e==="shell"||e==="python"?wg(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}r(yg,"v\
ariables_nameHint");function wg(e,t){return e==="python"?`Write \\x24${t.slice(1)} to keep it unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly aft\
er a quote, to keep it unchanged.`:"Remove it."}r(wg,"escapeHint");function oR({text:e,use:t},n){if(t!=="shell"&&t!=="python")return;const[s="",o=""]=[e[n-1],e[n+
2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,code:"dollar-pair",message:`'$$' removes the quote next to it before ${Ba(t)}.`,hint:t==="python"?"Wri\
te a dollar sign as \\x24.":"Put another character between them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t==="shell",a=i?"For the number of the process w\
rite $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";return{isMistake:i,code:"dollar-pair",message:`'$$' becomes '$' before ${Ba(t)}.`,hint:a}}r(oR,"esc\
apeFinding");function iR({text:e,use:t,variables:n}){const s=new Map(n.map(i=>[i,0])),o=t==="shell"?rR:t==="python"?aR:[];for(const i of o)for(const a of e.matchAll(
i)){const c=e.indexOf(`
`,a.index+a[0].length),u=c<0?e.length:c;for(const[l]of(a[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(l,Math.min(s.get(l)??u,u))}return s}r(iR,"assignedNames");const rR=[
/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],aR=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function cR(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}r(cR,"commentsOf");
function uR(e,{job:t,member:n,isWrong:s},o){const{source:i,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m}=o,h=VI(n.node,u?.mayBeSkipped??
!1),g=o.matrix?.job===t.id,p=s.strategy?void 0:qp(t.strategy),b=g?o.matrix?.values:p,y=b&&[...b.keys()],w=y&&{keys:y,isInput:g};FC(e,h,{source:i,job:t.id,params:a,
present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:m,matrix:w}),nC(e,h,{source:i,job:t.id});const $=new Set([...o.variables,...(y??[]).map(Ua),...$g(
t)]);return eR(e,h,{source:i,job:t.id,known:$}),DC(e,h,{source:i,job:t.id}),bC(e,h,{source:i,job:t.id,known:$}),CC(e,h,{source:i,job:t.id,matrix:b??new Map,specs:o.
specs}),{python:h.flatMap(E=>E.use==="python"?TC(E,{source:i,job:t.id,isTriggered:u!==void 0})??[]:[]),targets:UC(h,{source:i,job:t.id})}}r(uR,"checkTexts");const $g=r(
({runsOn:e})=>["env","environment","secrets"].flatMap(t=>{const n=e.with.get(t)?.value;return n instanceof Map?[...n.keys()].map(String):[]}),"variablesOf"),Fa=[
"str","int","float","decimal","date","datetime","choice","map","array"],Ga=["all_success","all_failed","all_done","one_success","one_failed","none_failed","none\
_skipped"];function Os(e){if(e.every(n=>typeof n=="string"))return e;const t=e.map(Ts);return t.every(n=>n!==void 0)?t:void 0}r(Os,"matrixList");const Ms=r(e=>typeof e==
"string"?e:Ts(e),"matrixValue");function Ts(e){const t=Oe(e);if(typeof t=="bigint")return Ye(t);if(typeof t=="number")return Number.isInteger(t)?Ye(BigInt(t)):void 0;
if(typeof e!="string")return;const n=Qs(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return Ye(BigInt(n.replace(/\.0+$/,"").replaceAll("_","").replace(/^\+/,"")))}
r(Ts,"lenientInt");function lR(e){const t=[],n=[],s=r(o=>(i,a,c,u)=>{o.push({code:i,message:a,at:c,excerpt:e.excerpt(c),...u&&{hint:u}})},"add");return{problems:t,
warnings:n,problem:s(t),warn:s(n)}}r(lR,"newReading");function Zt(e,t){const n={},s=new Map,{known:o,spellings:i={},ignored:a=[]}=t;for(const c of t.node.members){
const u=R(c.key),l=o.includes(u)?u:Object.hasOwn(i,u)?i[u]:void 0;if(l!==void 0&&typeof c.key=="string"){const f=n[l];if(f){const d=`${t.owner}: '${R(f.key)}' a\
nd '${u}' are two spellings of the same key.`;e.problem("duplicate-key",d,c.keyAt,"Remove one of them.")}n[l]=c}else if(!a.includes(u)){const f=fR(e,{owner:t.owner,
member:c,known:o,ignored:a,foreign:t.foreign});f!==void 0&&s.set(f,c)}}for(const[c,u]of s)n[c]??=u;return n}r(Zt,"fieldsOf");function fR(e,t){const{owner:n,member:s,
known:o,foreign:i={}}=t,a=R(s.key);if(/^(?:x-|\.)/.test(a))return;const c=Object.hasOwn(i,a)?i[a]:void 0;if(c?.isMistake){e.problem("unknown-key",`${n}: there i\
s no key '${a}'.`,s.keyAt,c.hint);return}const u=Dd(a);if(u!==void 0){e.problem("unknown-key",`${n}: unknown key '${a}'.`,s.keyAt,`It has ${u}.`);return}const l=[
...o,...t.ignored],f=c?void 0:Xi(a,l);if(f!==void 0){const g=`${n}: unknown key '${a}'.`;return e.problem("unknown-key",g,s.keyAt,`Did you mean '${f}'?`),o.find(
p=>p===f)}const d=fe(a,l),m=c?.hint??(d===void 0?void 0:`Did you mean '${d}'?`),h=`${n}: the key '${a}' has no effect and is ignored.`;e.warn("ignored-key",h,s.
keyAt,m)}r(fR,"reading_unknownKey");function Nn(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="string")return s.value;he(e,t,n,"text")}
r(Nn,"textField");function As(e,t,n){return t&&!at(t.node)?Nn(e,t,n):void 0}r(As,"optionalText");function ei(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="sc\
alar"){const o=Oe(s.value),i=R(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))return!0;if(["false","0","no","off","n",
"f"].includes(i))return!1}he(e,t,n,"true or false")}r(ei,"booleanField");function Ct(e,t,n){if(!t)return;if(t.node.kind==="mapping")return t.node;const s=R(t.key),
o=t.node.kind==="sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;he(e,t,n,"a mapping",o)}r(Ct,"mappingOf");function xn(e,t,n){
if(!t)return;if(t.node.kind==="sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.kind==="mapping"?s.members:[],a=o?`Write ${R(
t.key)}: [${R(s.value)}].`:i&&`Begin each entry with a hyphen: - ${R(i.key)}: \u2026.`;he(e,t,n,"a list",a)}r(xn,"listOf");function he(e,t,n,s,o){const i=`${n}:\
 '${R(t.key)}' must be ${s}; got ${Qe(t.node)}.`,a=o??dR(t,s);e.problem("wrong-type",i,at(t.node)?t.keyAt:t.node.at,a)}r(he,"wrongType");function dR({key:e,node:t},n){
if(at(t))return/^a (?:mapping|list)/.test(n)?Wa(R(e)):void 0;if(n==="text")return t.kind==="scalar"?"Quote it.":t.kind==="sequence"?`Write one text: its lines, \
without hyphens, below ${R(e)}: |`:void 0}r(dR,"reading_adviceFor");const Wa=r(e=>`Indent what belongs to it more than '${e}'.`,"indent"),kg=r((e,t)=>({value:e,
at:t.at}),"located");function hR(e,t,n,s){if(t?.node.kind==="scalar"&&typeof t.node.value=="string"){const{value:o,at:i}=t.node,a=s.includes(o)?o:fe(o,s)??o;return t.
key==="needs"&&he(e,t,n,"a list of jobs",`Write needs: [${a}].`),s.includes(a)?[{id:a,at:i}]:[]}return(xn(e,t,n)??[]).flatMap(o=>o.kind==="scalar"&&typeof o.value==
"string"?[{id:o.value,at:o.at}]:(e.problem("wrong-type",`${n}: a need must be the id of a job; got ${Qe(o)}.`,o.at),[]))}r(hR,"readNeeds");function mR(e,t,n){const s=new Set(
n),o=new Map;for(const[i,a]of t){const c=[];for(const{id:u,at:l}of a)if(u===i)e.problem("needs-itself",`Job '${i}' needs itself.`,l);else if(s.has(u))c.includes(
u)?e.problem("duplicate-need",`Job '${i}' needs '${u}' twice.`,l,"Remove one of them."):c.push(u);else{const f=fe(u,n),d=f?`Did you mean '${f}'?`:`Jobs: ${n.join(
", ")}.`;e.problem("unknown-need",`Job '${i}' needs '${u}', which is not a job of this workflow.`,l,d)}o.set(i,c)}for(const i of pR(o)){const[a="",c=""]=i,u=t.get(
a)?.find(({id:f})=>f===c)?.at,l=`Jobs need each other in a cycle: ${i.join(" \u2192 ")}.`;u&&e.problem("needs-cycle",l,u,"Remove one of these needs.")}return o}
r(mR,"checkedNeeds");function pR(e){const t=[],n=new Set;for(const s of e.keys()){const o=[{id:s,next:0}],i=new Set([s]);for(;o.length>0;){const a=o.at(-1);if(!a)
break;const c=e.get(a.id)?.[a.next++];if(c===void 0||n.has(a.id))o.pop(),i.delete(a.id),n.add(a.id);else if(i.has(c)){const u=o.findIndex(({id:l})=>l===c);t.push(
[...o.slice(u).map(({id:l})=>l),c]);for(const{id:l}of o.splice(0))n.add(l)}else n.has(c)||(o.push({id:c,next:0}),i.add(c))}}return t}r(pR,"findCycles");const Ha={
gcp_batch:"gcp_batch",local:"default",container:"container",docker:"container"},gR=["self_hosted","aws_batch","azure_batch","cloud_batch"];function bR(e,t){const{
member:n,owner:s}=t,o={kind:"default",at:t.at,with:new Map};if(!n)return o;const{node:i}=n;if(i.kind==="scalar"&&typeof i.value=="string")return{kind:Sg(e,i.value,
i.at,s)??"default",at:i.at,with:new Map};if(i.kind!=="mapping")return he(e,n,s,"a mapping or a text such as 'gcp_batch'"),o;const a=Zt(e,{node:i,owner:`${s}, ru\
ns-on`,known:["type","with"],spellings:{args:"with"}}),c=a.type?Nn(e,a.type,`${s}, runs-on`):"local",u=c===void 0?"default":Sg(e,c,a.type?.node.at??i.at,s);if(u===
void 0)return o;const l=Ct(e,a.with,`${s}, runs-on`),f=r(d=>Ka(e,d,`${s}, runs-on.with`,t.environment),"valueAt");return{kind:u,at:n.keyAt,with:yR(l?.members??[],
f)}}r(bR,"readRunsOn");function yR(e,t){return new Map(e.map(({key:n,keyAt:s,node:o})=>{const i=t(o);return[R(n),{value:i,at:o.at,keyAt:s,...wR(o,i)}]}))}r(yR,"\
argumentsOf");function wR(e,t){return e.kind!=="sequence"||!Array.isArray(t)?{}:{items:e.items.map((n,s)=>{const o=t[s];if(n.kind!=="mapping"||!(o instanceof Map))
return{at:n.at};const i=n.members.map(a=>{const{key:c,keyAt:u,node:l}=a;return[R(c),{value:o.get(c)??null,at:l.at,keyAt:u}]});return{at:n.at,members:new Map(i)}})}}
r(wR,"runs_on_itemsOf");function Sg(e,t,n,s){const o=Object.hasOwn(Ha,t)?Ha[t]:void 0;if(o)return o;const i="Supported: 'gcp_batch', 'container', 'docker', 'loc\
al', or no runs-on at all.";if(gR.includes(t)){const a=`${s}: runs-on '${t}' does not run on Google Cloud Batch.`;e.problem("unsupported-runs-on",a,n,i)}else{const a=fe(
t,Object.keys(Ha)),u=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(t)?"That is a runner of GitHub. Remove runs-on: tasks run on Google Cloud Batch.":a?`Did y\
ou mean '${a}'? ${i}`:i;e.problem("unknown-runs-on",`${s}: runs-on '${t}' does not exist.`,n,u)}}r(Sg,"runs_on_kindOf");function Ka(e,t,n,s){if(t.kind==="sequen\
ce")return t.items.map(a=>Ka(e,a,n,s));if(t.kind==="mapping"){const a=t.members.map(({key:c,node:u})=>[c,Ka(e,u,n,s)]);return new Map(a)}if(typeof t.value!="str\
ing")return $e(t);const{text:o,missing:i}=yC(t.value,s);for(const{name:a,hint:c,isWithheld:u}of i){const l=c?` (${c} is set)`:"";e.problem("unset-variable",u?`${n}\
: the environment variable ${a} belongs to the runner; a definition cannot read it.`:`${n}: the environment variable ${a} is not set${l}.`,t.at,`Set it under en\
v: of the step or job, or write a default: \${${a}:value}.`)}return o}r(Ka,"replaced");const $R=/^(?:actions|google-github-actions|aws-actions)\/|^docker\/(?:login|build-push|setup-\w+)-action@/,
Eg=r(e=>$R.test(e),"isGitHubAction"),vg='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',Ja=r((e,t,n)=>{Ht(t.node)||
he(e,t,n,"text")},"stage_values_text"),kR=r((e,t,n)=>{at(t.node)||Ja(e,t,n)},"textOrNothing"),_g=r((e,t)=>(n,s,o)=>{const{node:i}=s,a=i.kind==="scalar"?Ts(i.value):
void 0;typeof a=="number"&&a>=e&&a<=t||he(n,s,o,`a whole number from ${e} to ${t}`)},"wholeNumber"),SR=r((e,t,n)=>{const{node:s}=t,i=s.kind==="scalar"&&s.value!==
null&&$e(s)!==""?Number(ER(s.value)):Number.NaN;if(i>=0&&i<1800)return;const[,a,c=""]=/^([\d.]+) *(s|m)[a-z]*$/.exec(Ht(s)?R($e(s)):"")??[],u=a===void 0?void 0:
`Write the number: ${Number(a)*(c==="m"?60:1)}.`;he(e,t,n,"seconds from 0 to less than 1800",u)},"seconds"),ER=r(e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,
"stage_values_numberText"),vR=r((e,t,n)=>{ei(e,t,n)},"stage_values_boolean"),za=r((e,t,n)=>{if(t.node.kind!=="mapping"){const s=at(t.node)?Wa(R(t.key)):`Write ${R(
t.key)}: {NAME: VALUE}.`;return he(e,t,n,"a mapping",s)}for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}: a key of '${R(t.
key)}' must be text; got '${R(s)}'.`;e.problem("wrong-type",i,o,"Quote it.")}},"mapping"),_R=r((e,t,n)=>{if(za(e,t,n),t.node.kind==="mapping")for(const s of t.node.
members)typeof s.key=="string"&&Ja(e,s,`${n}, ${R(t.key)}`)},"textMapping"),OR=r((e,t,n)=>{eh(t.node)||he(e,t,n,"a list of texts")},"texts"),MR=r((e,t,n)=>{const{
node:s}=t;if(at(t.node)||Ht(t.node))return;if(s.kind!=="scalar"||typeof s.value!="boolean")return he(e,t,n,"a Python expression as text");const o=s.value?"skips\
 the stage":"runs the stage",i=`${n}: 'if: ${s.value}' ${o}: the library inverts a boolean.`;e.warn("boolean-condition",i,s.at,`Write it as text: if: "${s.value?
"True":"False"}".`)},"condition"),TR=r((e,t,n)=>{const{node:s}=t;if(!(s.kind==="sequence"&&Os(s.items.map($e))!==void 0||Ht(t.node)))if(s.kind==="sequence"){const i=s.
items.find(c=>c.kind!=="scalar"||Ms(c.value)===void 0),a=`${n}: '${R(t.key)}' must be a list of texts or a list of whole numbers; got ${i?Qe(i):"both"} among th\
em.`;e.problem("wrong-type",a,i?.at??s.at,"Put quotes around every value.")}else he(e,t,n,"a list, or a text that becomes one")},"stage_values_items"),AR=r((e,t,n)=>{
const{node:s}=t;s.kind==="scalar"&&(Ht(t.node)||Ms(s.value)!==void 0)||he(e,t,n,"text or a whole number")},"textOrWhole"),NR=r((e,t,n)=>{if(za(e,t,n),t.node.kind===
"mapping")for(const{key:s,keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;const i=`${n}: the argument '${s}' is the library's own and cannot b\
e set.`;e.problem("reserved-argument",i,o)}},"callArguments"),ti=r(()=>{},"nothing");function xR(e){switch(e.form){case"whole number":return _g(e.min,e.max);case"\
whole number or text":{const t=_g(e.min,e.max);return(n,s,o)=>{Ht(s.node)||t(n,s,o)}}default:return IR[e.form]}}r(xR,"checkOf");const IR={anything:ti,text:Ja,"o\
ptional text":kR,condition:MR,boolean:vR,seconds:SR,texts:OR,"text or number":AR,items:TR,mapping:za,"mapping of texts":_R,arguments:NR,stages:ti,branches:ti,cases:ti};
function CR(e,t,n){const s=Yo[n.kind],o=[...Ca,...qo(s)];for(const[i,a]of Object.entries(t)){const c=o.find(u=>u===i);c&&a&&xR(s.stricter?.[c]??tg[c])(e,a,n.owner)}}
r(CR,"checkStageValues");function Og(e,t,n,s=!1){const o=[],i=[],a=new Map;for(const c of xn(e,t,n)??[]){const u=RR(e,c,n);if(!u)continue;o.push(u.stage),i.push(
u.model);const l=u.stage.id??u.stage.name,f=a.get(l);if(f&&l!==""){const d=u.stage.id===void 0?"name":"id",m=`${n}: two stages have the ${d} '${l}'; the first i\
s on line ${f.at.line}.`,h="Give each stage its own id.";s?e.warn("duplicate-stage",`${m} Only the outputs of the last one are kept.`,u.stage.at,h):e.problem("d\
uplicate-stage",m,u.stage.at,h)}a.set(l,u.stage)}return{stages:o,model:i}}r(Og,"readStages");function RR(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}\
: a stage must be a mapping; got ${Qe(t)}.`,t.at,"Write for example: {name: Hello, bash: echo hello}.");return}const s=new Set(t.members.map(({key:$})=>Xo(R($)))),
o=ng(s),i=BR(t),a=i?`${n}, stage '${i}'`:`${n}, a stage`,c=WI(s),u=(o==="foreach"||o==="until")&&!s.has("stages");if(c.length>1&&!u){const $=`${a}: its keys are\
 those of several kinds (${c.join(", ")}); the library uses one of them.`;e.warn("several-kinds",$,t.at,"Split it into one stage per kind.")}const l=o==="empty"||
c.length>1?GI:[],f=[...Ca,...qo(Yo[o])],d={problems:e.problems.length,warnings:e.warnings.length},m=Zt(e,{node:t,owner:a,known:[...f,...l],spellings:Ra,foreign:MI});
o==="empty"&&jR(e,{node:t,fields:m,owner:a,before:d}),CR(e,m,{kind:o,owner:a});const h=Ns(m.name),g=Ns(m.id);LR(e,{fields:m,owner:a,node:t}),PR(e,{kind:o,fields:m,
owner:a,node:t});for(const $ of[m.name,m.id]){if(!Ue(Ns($)??"").some(({path:v})=>v[0]!=="matrix")||!$)continue;const E=`${a}: '${R($.key)}' may only use templat\
es of the matrix, \${{ matrix.\u2026 }}.`;e.problem("stage-name-template",E,$.node.at,"Write a fixed text; the log shows the item or branch next to it.")}const p=FR(
e,m,a);if(o==="until"&&p.stages.some($=>$.kind==="parallel")){const $=`${a}: a parallel stage cannot be inside an until stage.`;e.problem("parallel-in-until",$,
t.at,"Put it into a foreach stage, or loop inside it.")}const b=(m.run??m.bash)?.node,y={...g!==void 0&&{id:g},name:h??"",kind:o,at:t.at,...b?.kind==="scalar"&&
{code:{...b.textAt,...b.textLines&&{lines:b.textLines}}},nested:p.stages},w=new Map;for(const[$,k]of Object.entries(m))!k||$==="type"||$==="desc"||w.set($,p.models.
get($)??$e(k.node));return{stage:y,model:w}}r(RR,"readStage");function LR(e,t){const{fields:n,owner:s,node:o}=t,i=Ns(n.uses)??"";if(!n.name&&n.uses&&Eg(i)){const a=`${s}\
: '${i}' is an action of GitHub, which cannot run in a task.`;e.problem("unknown-target",a,n.uses.node.at,vg)}else n.name||e.problem("missing-key",`${s}: has no\
 'name'.`,o.at,"Every stage needs one: name: \u2026.")}r(LR,"checkIsNamed");function jR(e,t){const{node:n,fields:s,owner:o,before:i}=t,a=e.warnings.slice(i.warnings).
filter(({code:d})=>d==="ignored-key");if(Object.keys(s).some(d=>!["name","id","if","desc","extras","type"].includes(d))||a.length===0||e.problems.length>i.problems)
return;e.warnings.splice(i.warnings);const u=n.members.map(({key:d})=>R(d)).filter(d=>!Object.hasOwn(s,Xo(d))),l=`${o}: does nothing, because its keys mean noth\
ing here: ${u.join(", ")}.`;e.problem("unknown-key",l,a[0]?.at??n.at,"A stage has one of run, bash, uses, trigger, foreach, until, parallel, case, raise, echo o\
r sleep.")}r(jR,"checkDoesSomething");const Ns=r(e=>e?.node.kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0,"stages_textIn");function PR(e,t){
const{kind:n,fields:s,owner:o,node:i}=t;if(n==="case")for(const c of["case","match"]){if(s[c])continue;e.problem("missing-key",`${o}: has no '${c}'.`,i.at,"A ca\
se stage has 'case', the value to look for, and 'match', a list of cases with stages.")}const a=i.members.some(({key:c})=>/^(?:steps?|tasks)$/.test(R(c)));if((n===
"foreach"||n==="until")&&!s.stages&&!a){const c=`${o}: has no 'stages', so there is nothing to run.`,u=i.members.find(({key:f})=>/^(?:run|bash|echo|uses|trigger)$/.
test(R(f))),l=`Write what runs each time as stages: [{name: \u2026, ${u?R(u.key):"bash"}: \u2026}].`;e.problem("missing-key",c,i.at,l)}if(n==="trigger"&&Ns(s.trigger)?.
trim()===""&&e.problem("wrong-type",`${o}: 'trigger' names no workflow.`,i.at),n==="docker"&&!s.if){const c="Run the whole job in the image: runs-on: {type: con\
tainer, with: {image: \u2026}}.",u=`${o}: a docker stage cannot run, because ddeutil-workflow has not implemented it.`;e.problem("docker-stage",u,s.image?.keyAt??
i.at,c)}}r(PR,"checkWhatRuns");function DR(e,t,n){if(t.node.kind!=="mapping")return xn(e,t,n)??[];const[s]=t.node.members,o=`Write a list: match: [{case: ${s?R(
s.key):"\u2026"}, stages: [\u2026]}, {else: [\u2026]}].`;return he(e,t,n,"a list",o),[]}r(DR,"casesOf");function UR(e,t){const{match:n,node:s,owner:o,seen:i}=t,
a=n.case&&$e(n.case.node);if(n.else?n.case||n.stages:!n.case||!n.stages){const u=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-matc\
h",u,s.at)}else n.case&&typeof a!="string"&&!Number.isInteger(a)&&he(e,n.case,o,"text or a whole number");const c=n.else?"else":a==="_"?"case '_'":void 0;c!==void 0&&
(i.has(c)&&e.problem("wrong-match",`${o}: has more than one ${c}.`,s.at),i.add(c))}r(UR,"checkMatch");function BR(e){for(const t of["name","id"]){const n=e.members.
find(s=>s.key===t);if(n?.node.kind==="scalar"&&typeof n.node.value=="string")return n.node.value}}r(BR,"stages_titleOf");function FR(e,t,n){const s=[],o=new Map,
i=r((a,c)=>{const u=Og(e,a,c,!0);return s.push(...u.stages),u.model},"take");if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const c=(Ct(e,t.parallel,n)?.
members??[]).map(u=>[u.key,i(u,`${n}, branch '${R(u.key)}'`)]);o.set("parallel",new Map(c))}if(t.match){const a=new Set,c=DR(e,t.match,n).flatMap(u=>{if(u.kind!==
"mapping")return e.problem("wrong-type",`${n}: a match must be a mapping; got ${Qe(u)}.`,u.at),[];const l=["case","stages","else"],f=Zt(e,{node:u,owner:`${n}, a\
 match`,known:l});UR(e,{match:f,node:u,owner:n,seen:a});const d=new Map;return f.case&&d.set("case",$e(f.case.node)),f.stages&&d.set("stages",i(f.stages,n)),f.else&&
d.set("else",i(f.else,n)),[d]});o.set("match",c)}return{stages:s,models:o}}r(FR,"nestedStages");const GR=["matrix","include","exclude","fail-fast","max-parallel"],
WR={fail_fast:"fail-fast",max_parallel:"max-parallel"};function HR(e,t){const{added:n}=t,s=r(p=>n?p.set(n.key,n.values):p,"withAdded"),o={at:t.at,matrix:s(new Map),
include:[],exclude:[],failFast:!1},i=`${t.owner}, strategy`,a=Ct(e,t.member,t.owner);if(!a||!t.member)return o;const c=Zt(e,{node:a,owner:i,known:GR,spellings:WR}),
u=new Map,l=c.matrix?.node.kind==="sequence";c.matrix&&l&&he(e,c.matrix,i,"a mapping","Give the values a name: matrix: {name: [\u2026]}.");const f=c.matrix?.node.
kind==="scalar"&&Mg(c.matrix.node.value);c.matrix&&f&&he(e,c.matrix,i,"a mapping",Tg);const d=l||f?void 0:Ct(e,c.matrix,i);for(const p of d?.members??[]){if(KR(
p)){const b=`${i}: '${R(p.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",b,p.keyAt,JR);continue}if(typeof p.key!="string"){const b=`${i}\
: the matrix key ${R(p.key)} must be text.`;e.problem("wrong-type",b,p.keyAt,"Quote it.");continue}u.set(p.key,zR(e,p,`${i}.matrix`))}s(u);const m=QR(e,c["max-p\
arallel"],i),h=Ag(e,c.include,i),g=Ag(e,c.exclude,i);for(const[p,b]of[["include",c.include],["exclude",c.exclude]]){if(u.size>0||!b)continue;const y=`${i}: '${p}\
' has no effect without a matrix.`;e.warn("no-effect",y,b.keyAt,"Write the combinations as matrix.")}for(const{value:p,at:b}of g)ZR(e,{matrix:u,value:p,at:b,owner:i});
return{at:t.member.keyAt,matrix:u,include:h,exclude:g,failFast:ei(e,c["fail-fast"],i)??!1,...m&&{maxParallel:m}}}r(HR,"readStrategy");const Mg=r(e=>typeof e=="s\
tring"&&e.includes("${{"),"isTemplateText"),KR=r(({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.items.some(n=>n.kind==="mapping"),"isO\
fGitHub"),JR='Write strategy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "matrix" accepts an unchanged mat\
rix of GitHub.';function zR(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&Mg(s.value))return he(e,t,n,"a list",Tg),[];const o=xn(e,t,n);if(!o)return[];const i=Os(
o.map($e));if(i)return XR(e,{values:i,items:o,name:`${n}: '${R(t.key)}'`}),i;const a=o.find(c=>c.kind!=="scalar"||!Os([c.value]))??o.find(c=>c.kind!=="scalar"||
!Os([c.value,0]));if(a){const u=a.kind==="scalar"&&typeof a.value=="string"?`the text '${R($e(a))}'`:Qe(a),l=`${n}: '${R(t.key)}' must be a list of texts or a l\
ist of whole numbers; got ${u} among them.`,f=at(a)?YR:VR;e.problem("wrong-type",l,a.at,a.kind==="scalar"?f:qR)}return[]}r(zR,"matrixValues");const VR="Put quot\
es around every value.",YR="Remove it, or put quotes around it for a text.",qR="Make each property a key of the matrix of its own, or write the value as JSON in\
 quotes and read it with json.loads.",Tg='Templates are not replaced in a matrix. Pass the values in the inputs "matrix" and "matrix_job".';function XR(e,t){const n=new Set;
for(const[s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const a=me(o);if(n.has(a)){const u=`${t.name} has the value ${a} twice; its combinati\
ons run twice, and one result hides the other.`;e.warn("duplicate-value",u,i,"Remove one of them.")}n.add(a);const c=t.items[s];if(c?.kind==="scalar"&&typeof c.
value=="boolean"){const u=`${t.name} has the boolean ${c.value}, which becomes the number ${a}.`;e.warn("boolean-in-matrix",u,i,"Put quotes around it to keep th\
e word.")}if(typeof o=="string"&&Ue(o).length>0){const u=`${t.name} has a template, which is not replaced in a matrix: the text itself is the value.`;e.warn("te\
mplate-in-matrix",u,i,'Pass the values in the input "matrix" instead.')}}}r(XR,"warnOddValues");function ZR(e,t){for(const[n,s]of t.value){const o=t.matrix.get(
n);if(!o||o.length===0||o.some(u=>Re(u,s)))continue;const a=o.some(u=>R(u)===R(s))?`Write it exactly as in the matrix: ${me(o.find(u=>R(u)===R(s))??null)}.`:void 0,
c=`${t.owner}: this entry of exclude matches nothing: '${n}' has no value ${me(s)}.`;e.warn("unused-exclude",c,t.at,a);return}}r(ZR,"warnUnusedExclude");function Ag(e,t,n){
return(xn(e,t,n)??[]).flatMap(s=>{const o=`${n}.${R(t?.key??null)}`;if(s.kind!=="mapping")return e.problem("wrong-type",`${o}: an entry must be a mapping of mat\
rix keys; got ${Qe(s)}.`,s.at),[];const i=new Map;for(const{key:a,keyAt:c,node:u}of s.members){const l=u.kind==="scalar"?Ms(u.value):void 0;if(typeof a!="string"||
l===void 0){const f=`${o}: '${R(a)}' must be text or a whole number; got ${Qe(u)}.`;e.problem("wrong-type",f,l===void 0?u.at:c);continue}i.set(a,l)}return[{value:i,
at:s.at}]})}r(Ag,"entries");function QR(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.at};const o=Ms(
s.value);if(typeof o=="number")return{value:o,at:s.at}}he(e,t,n,"a whole number or a template")}r(QR,"maxParallelOf");const eL=["id","desc","runs-on","if","stag\
es","retry","trigger-rule","needs","strategy","extras"],tL={description:"desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},Ng=19;function nL(e,t,n){const s=(t?.
members??[]).map(({key:h})=>R(h)),o=(t?.members??[]).flatMap(h=>rL(e,h,n,s)??[]),i=new Map(o.map(h=>[h.job.id,h.needs])),a=mR(e,i,s),c=o.filter(({job:h,isWrong:g})=>g.
needs||a.get(h.id)?.length!==i.get(h.id)?.length),u=oL(a,c.map(({job:h})=>h.id)),l=new Map(o.map(h=>[h.job.id,sL(h,n)])),f=r(h=>l.get(h),"resultOf"),d=o.map(h=>{
const{id:g}=h.job,p=iL(a,g),b=u.has(g);return uR(e,h,{...n,jobs:s,resultOf:f,isNeeded:p,needsAreWrong:b})});return{jobs:new Map(o.map(({job:h})=>[h.id,{...h,needs:a.
get(h.id)??[]}])),python:d.flatMap(h=>h.python),targets:d.flatMap(h=>h.targets)}}r(nL,"readJobs");function sL({job:e,isWrong:t},n){const s=!t.strategy&&n.matrix?.
job!==e.id,o=e.stages.flatMap(({id:i})=>i??[]);return{hasMatrix:s?e.strategy.matrix.size>0:void 0,stages:o.some(i=>i.includes("${"))?void 0:o}}r(sL,"resultOfJob");
function oL(e,t){const n=new Map;for(const[i,a]of e)for(const c of a){const u=n.get(c);u?u.push(i):n.set(c,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=
o.pop())s.has(i)||(s.add(i),o.push(...n.get(i)??[]));return s}r(oL,"withDependents");function iL(e,t){let n;return s=>{if(e.get(t)?.includes(s))return!0;if(!n){
n=new Set;const o=[...e.get(t)??[]];for(let i=o.pop();i!==void 0;i=o.pop())n.has(i)||(n.add(i),o.push(...e.get(i)??[]))}return n.has(s)}}r(iL,"neededBy");function rL(e,t,n,s){
const o=R(t.key),i=`Job '${o}'`,{node:a,keyAt:c}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,c,`Quote it: "${o}".`);
return}if(/\$\{\{/.test(o)){e.problem("template-in-id",`${i}: the id of a job cannot contain templates.`,c);return}if(a.kind!=="mapping"){e.problem("wrong-type",
`${i}: must be a mapping with 'stages'; got ${Qe(a)}.`,c,at(a)?Wa(o):void 0);return}const u=Zt(e,{node:a,owner:i,known:eL,spellings:tL,foreign:OI}),{stages:l,model:f}=Og(
e,u.stages,i);(!u.stages||u.stages.node.kind==="sequence"&&u.stages.node.items.length===0)&&!e.problems.some(({at:S})=>S&&aL(S.line,a))&&e.warn("no-stages",`${i}\
: has no stages, so there is nothing to run.`,c);const m=cL(e,u.if,i),h=e.problems.length,g=n.addedKey?.job===o?{added:n.addedKey}:{},p=HR(e,{member:u.strategy,
owner:i,at:c,...g}),b=e.problems.length>h&&p.matrix.size===0;for(const S of Yp(p))e.problem(S.code,S.message,S.at??p.at,S.hint);const y=As(e,u.desc,i);As(e,u.id,
i);const w=new Map;m&&w.set("if",m.value);const $=Ct(e,u.extras,i);$&&w.set("extras",$e($)),w.set("stages",f);const k=e.problems.length,E=hR(e,u.needs,i,s);return{
member:t,needs:E,isWrong:{needs:e.problems.length>k,strategy:b},job:{id:o,at:c,...y!==void 0&&{description:y},needs:[],triggerRule:uL(e,u["trigger-rule"],i),...m&&
{condition:m},retry:lL(e,u.retry,i),runsOn:bR(e,{member:u["runs-on"],owner:i,at:c,environment:n.environment}),strategy:p,stages:l,model:w}}}r(rL,"readJob");const aL=r(
(e,t)=>t.members.some(({keyAt:n})=>n.line===e),"isInside");function cL(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="boolean"){const i=`\
Write it as text: if: "${s.value?"True":"False"}".`;he(e,t,n,"a Python expression as text",i);return}const o=As(e,t,n);if(o!==void 0){if(o.trim()===""){const i=`${n}\
: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",i,t.node.at,"Remove it.")}return kg(o,t.node)}}r(cL,"conditionOf");function uL(e,t,n){
const s=Nn(e,t,n);if(!t||s===void 0)return"all_success";const o=Ga.find(u=>u===s);if(o)return o;const i=s==="any_success"?"one_success":fe(s,Ga),a=i?`Did you me\
an '${i}'?`:`Rules: ${Ga.join(", ")}.`,c=`${n}: the trigger rule '${s}' does not exist.`;return e.problem("unknown-trigger-rule",c,t.node.at,a),"all_success"}r(
uL,"jobs_ruleOf");function lL(e,t,n){if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?Ts(s.value):void 0;return typeof o=="number"&&o>=0&&o<=Ng?o:(he(e,t,n,`a\
 whole number from 0 to ${Ng}`),0)}r(lL,"jobs_retryOf");const fL=["type","desc","required","default","options","precision","secret"];function dL(e,t){const n=new Map,
s=new Map;for(const i of t?.members??[]){const a=e.problems.length,c=mL(e,i);c&&(n.set(c.name,c),e.problems.length===a&&s.set(c.name,c))}const o=new Map((t?.members??
[]).map(i=>[R(i.key),hL(i)]));return{specs:n,right:s,declared:o}}r(dL,"readParamSpecs");function hL({node:e}){const t=e.kind==="mapping"?e.members:[],n=r(i=>t.find(
({key:a})=>a===i)?.node,"memberOf"),[s,o]=[n("secret"),n("default")];return{secret:s!==void 0&&$e(s)!==!1,...o&&{default:$e(o)}}}r(hL,"secretIn");function mL(e,t){
const n=R(t.key),s=`Param '${n}'`,{node:o,keyAt:i}=t;if(typeof t.key!="string"){e.problem("wrong-type",`${s}: the name of a param must be text.`,i,"Quote it.");
return}if(o.kind==="scalar"&&typeof o.value=="string"){const p=Cg(e,o.value,o.at,s);return p==="choice"&&xg(e,s,i),p&&{name:n,type:p,at:i,required:p==="choice",
secret:!1}}if(o.kind!=="mapping"){const p=`${s}: must be a type such as 'str', or a mapping with one; got ${Qe(o)}.`;e.problem("wrong-type",p,at(o)?i:o.at,ni);return}
const a=Zt(e,{node:o,owner:s,known:fL,spellings:{description:"desc"},foreign:TI});if(!a.type){const b=s==="Param 'jobs'"?"Begin 'jobs' in the column of 'params'\
, if these are the jobs.":ni;e.problem("missing-key",`${s}: has no 'type'.`,i,b);return}const c=Nn(e,a.type,s),u=c===void 0?void 0:Cg(e,c,a.type.node.at,s);if(!u)
return;const l=As(e,a.desc,s),f=bL(e,Rg(e,a.options,["choice"],{owner:s,type:u}),s);u==="choice"&&!a.options&&!o.members.some(({key:p})=>p==="choices")&&xg(e,s,
i);const d=Rg(e,a.precision,["float","decimal"],{owner:s,type:u}),m=yL(e,d,s),h={name:n,type:u,at:i,...l!==void 0&&{description:l},required:ei(e,a.required,s)??
u==="choice",...a.default&&{default:kg($e(a.default.node),a.default.node)},...f&&{options:f},...m!==void 0&&{precision:m},secret:ei(e,a.secret,s)??!1},g=u!=="ch\
oice"||f!==void 0;return h.default&&g&&pL(e,h),h}r(mL,"readSpec");function xg(e,t,n){e.problem("missing-key",`${t}: a choice needs 'options'.`,n,"Write {type: c\
hoice, options: [a, b]}.")}r(xg,"noOptions");function pL(e,t){const n=Na(t,new Date(0));if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;
e.problem(s,o,i??t.at,a)}r(pL,"checkDefault");const Ig={string:"str",text:"str",integer:"int",number:"float",double:"float",timestamp:"datetime",enum:"choice",dict:"\
map",object:"map",list:"array"},ni=`Types: ${Fa.join(", ")}.`,gL=`Write {type: choice, options: ["true", "false"]}, and compare the text: "'\${{ params.NAME }}' \
== 'true'".`;function Cg(e,t,n,s){const o=Fa.find(f=>f===t);if(o)return o;const i=/^\w+/.exec(t)?.[0].toLowerCase()??"",c=(Object.hasOwn(Ig,i)?Ig[i]:void 0)??fe(
t,Fa),l=i.startsWith("bool")?gL:c?`Did you mean '${c}'? ${ni}`:ni;e.problem("unknown-param-type",`${s}: the type '${t}' does not exist.`,n,l)}r(Cg,"typeOf");function Rg(e,t,n,{
owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${R(t.key)}' has no effect for the type '${o}' and is ignored.`;e.warn("ignored-key",i,t.keyAt)}r(
Rg,"ofType");function bL(e,t,n){const s=xn(e,t,n)?.map($e);if(!s||!t)return;const o=Os(s);return o||he(e,t,n,"a list of texts or of whole numbers","Put quotes a\
round every value."),o}r(bL,"optionsOf");function yL(e,t,n){if(!t)return;const{node:s}=t,o=s.kind==="scalar"?Ts(s.value):void 0;if(typeof o=="number")return o;he(
e,t,n,"a whole number")}r(yL,"precisionOf");const wL=["runs-on","runs_on","retry"],$L=r(e=>Lg(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?Lg(n,({node:s})=>kL(
s)):n),"asTriggered"),Lg=r((e,t)=>({...e,members:e.members.map(n=>({...n,node:t(n)}))}),"withMembers"),kL=r(e=>e.kind==="mapping"?{...e,members:e.members.filter(
({key:t})=>!wL.includes(R(t)))}:e,"withoutMachine");function SL(e,t){const n=new Set,s=r(o=>{if(o.kind==="sequence")for(const u of o.items)s(u);if(o.kind!=="map\
ping")return;const i=r(u=>o.members.find(l=>l.key===u)?.node,"memberOf"),[a,c]=[i("trigger"),i("params")];if(a?.kind==="scalar"&&a.value===e&&c?.kind==="mapping")
for(const{key:u}of c.members)n.add(R(u));for(const u of o.members)s(u.node)},"visit");for(const o of t)s(o);return n}r(SL,"paramsGivenTo");const jg=1e5;function EL(e,t){
if(zo(t,jg)>jg)return;const n=Jo(t);if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;s!=="unknown-exclude-key"&&e.problem(s,o,i??t.at,a)}
r(EL,"checkExpansion");const Pg=["name","type","desc","params","on","jobs","tags","extras"],vL=["created_at","updated_dt","updated_at"];function _L(e,t){const n=Mo(
e.text,e.file),{tree:s,problems:o}=Zd(n);if(!s)return{...Va,problems:o,warnings:[]};const i=lR(n);if(s.kind!=="mapping"){const d=`A definition must be a mapping\
 with 'name' and 'jobs'; got ${Qe(s)}.`;return i.problem("wrong-type",d,s.at),{...Va,problems:i.problems,warnings:[]}}const a=OL(i,s,n,t.workflowName),c=a&&Gg(i,
a,n,t),u=c&&TL(i,{chosen:a,one:c,source:n,options:t}),{problems:l,warnings:f}=i;return{...c&&l.length===0&&{workflow:c.workflow},...c&&{params:c.rightParams},declared:c?.
declared??Va.declared,python:[...c?.python??[],...u?.python??[]],targets:[...c?.targets??[],...u?.targets??[]],problems:In(l),warnings:In(f)}}r(_L,"readWorkflow");
const In=r(e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.MAX_VALUE)||(t?.column??0)-(n?.column??0)),"workflow_inOrder"),Va={declared:new Map,
python:[],targets:[]},xs=r((e,t)=>e.members.find(n=>n.key===t),"memberOf"),Dg=r(e=>e.members.filter(t=>{if(t.node.kind!=="mapping")return!1;const n=xs(t.node,"t\
ype")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||xs(t.node,"jobs")!==void 0}),"workflowsOf"),Ug=r(e=>xs(e,"name")?.node.kind==="scalar"||xs(e,"jobs")!==
void 0,"isSingle");function nU(e){const{tree:t}=readYaml(sourceOf(e.text,e.file));return t?.kind!=="mapping"||Ug(t)?[]:Dg(t).map(({key:n})=>textOf(n))}r(nU,"wor\
kflowNames");function OL(e,t,n,s){const o=xs(t,"name")?.node;if(Ug(t)){const f=o?.kind==="scalar"?R(o.value):Fg(n.file);if(s===void 0||s===f)return{node:t,siblings:new Map};
Bg(e,s,[f],t);return}const i=Dg(t),a=i.map(({key:f})=>R(f)),[c,u]=i;if(!c){if(t.members.some(({key:d})=>fe(R(d),Pg)!==void 0))return{node:t,siblings:new Map};e.
problem("no-workflow","There is no workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: \u2026}'.");return}if(s===
void 0){if(!u)return{node:c.node,name:R(c.key),siblings:new Map};const f=`The file has ${i.length} workflows; which one should run?`;e.problem("which-workflow",
f,u.keyAt,`Set the input "workflow_name": ${a.join(", ")}.`);return}const l=i.find(({key:f})=>R(f)===s);if(l){const f=i.filter(m=>m!==l),d=new Map(f.map(({key:m,
node:h})=>[R(m),h]));return{node:l.node,name:s,siblings:d}}Bg(e,s,a,t)}r(OL,"chooseWorkflow");function Bg(e,t,n,s){const o=fe(t,n),i=o?`Did you mean '${o}'?`:`T\
he file has: ${n.join(", ")}.`,a=`The input "workflow_name" names '${t}', which is not in this file.`;e.problem("unknown-workflow",a,s.at,i)}r(Bg,"refuseName");
function ML(e,t){if(!t)return new Set(e.declared.keys());const n=r(s=>{const o=e.right.get(s);return!o||o.required||o.default!==void 0||Jp(o.type)},"isPresent");
return new Set([...t,...[...e.declared.keys()].filter(n)])}r(ML,"presentParams");const Fg=r(e=>(e.split("/").at(-1)??e).replace(/\.ya?ml$/i,""),"baseName");function Gg(e,t,n,s){
const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The workflow",a=Zt(e,{node:o,owner:i,known:Pg,spellings:{description:"desc"},ignored:vL,foreign:_I}),c=t.name??
Nn(e,a.name,i)??Fg(n.file);if(/\$\{\{/.test(c)){const S=a.name?.node.at??o.at;e.problem("template-in-name","The name of a workflow cannot contain templates.",S)}
const u=Nn(e,a.type,i);u!==void 0&&u!=="Workflow"&&a.type&&he(e,a.type,i,"'Workflow'");const l=a.jobs!==void 0&&at(a.jobs.node);a.jobs&&l&&he(e,a.jobs,i,"a mapp\
ing of jobs");const f=dL(e,Ct(e,a.params,i)),{specs:d,right:m,declared:h}=f,g=ML(f,s.given),{jobs:p,python:b,targets:y}=nL(e,l?void 0:Ct(e,a.jobs,i),{source:n,params:[
...h.keys()],specs:m,present:g,trigger:t.trigger,environment:s.environment,variables:[...s.variables??[],...[...g].map(Ua)],matrix:s.matrix,...s.addedKey&&{addedKey:s.
addedKey}});(!a.jobs||a.jobs.node.kind==="mapping"&&a.jobs.node.members.length===0)&&e.problems.length===0&&e.problem("missing-key",`${i} has no jobs.`,a.jobs?.
keyAt??o.at,"A definition without jobs runs nothing.");const $=new Map;for(const S of Ct(e,a.extras,i)?.members??[])$.set(S.key,$e(S.node));const k=As(e,a.desc,
i);return a.tags&&!eh(a.tags.node)&&he(e,a.tags,i,"a list of texts"),{workflow:{name:c,file:n.file,at:a.name?.keyAt??o.at,...k!==void 0&&{description:k},params:d,
jobs:p,extras:$,siblings:new Map([...t.siblings].map(([S,v])=>[S,$e(v)]))},rightParams:m,declared:h,present:g,python:b,targets:y}}r(Gg,"readOne");function TL(e,t){
const{chosen:n,one:s,source:o,options:i}=t,a=[...s.workflow.jobs.values()],c=[...i.matrix?.values?.keys()??[],...a.flatMap(({strategy:g})=>[...g.matrix.keys()])],
u=[...i.variables??[],...[...s.present,...c].map(Ua),...a.flatMap($g)],l=[n.node,...n.siblings.values()],f=[],d=[],m=[...s.targets],h=new Set;for(let g=m.shift();g!==
void 0;g=m.shift()){const{kind:p,name:b,job:y}=g,w=p==="trigger"?n.siblings.get(b):void 0;if(!w||h.has(b))continue;h.add(b);const $=SL(b,l),k=[g,...m].every(O=>O.
name!==b||O.mayBeSkipped),E={node:$L(w),name:b,trigger:{mayBeSkipped:k},siblings:new Map},{environment:S}=i,v=Gg(e,E,o,{workflowName:b,given:$,variables:u,environment:S});
for(const{strategy:O}of v.workflow.jobs.values())EL(e,O);f.push(...v.python);const _=v.targets.map(O=>({...O,job:y,inside:{workflow:b,job:O.job}}));d.push(..._),
m.push(..._)}return{python:f,targets:d}}r(TL,"readTriggered");const Is={gcs_prefix:"gcp-batch-workflow",universe:"googleapis.com",image:"mirror.gcr.io/library/p\
ython:3.11-slim",image_streaming:"false",cache:"false",machine_type:"e2-standard-4",install_gpu_drivers:"true",provisioning_model:"STANDARD",fallback_after:"15m",
start_early:"never",task_timeout:"6h",skip_default_labels:"false",no_external_ip:"false",timeout:"1h",stream_logs:"true",fail_on_error:"true",on_runner_loss:"st\
op",resume:"false",history:"false",job_summary:"true",check_run:"auto",comment_on_pr:"never",cleanup:"always",dry_run:"false",preflight:"false",runs_on_may_set:"\
all",allow_key_files:"false",allow_unsafe_events:"false"};function Ya(e){const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(e.trim());if(!t||
e.trim()==="")return;const[,n=0,s=0,o=0]=t;return Number(n)*3600+Number(s)*60+Number(o)}r(Ya,"parseSeconds");function AL(e){return/^(?:true|t|1)$/i.test(e)?!0:/^(?:false|f|0)$/i.
test(e)?!1:void 0}r(AL,"parseTruth");const NL=r(e=>e.split(/[\r\n]+/).flatMap(zg).filter(t=>t!==""),"parseList");function Wg(e){return Kg.test(e)?Hg(e):Jg(zg(e))}
r(Wg,"parseLines");const Hg=r(e=>Jg(e.split(Kg)),"parseRows"),Kg=/\r\n|\r|\n/,Jg=r(e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")),"entriesIn");function xL(e){
const t=new Map,n=[];for(const[s,o]of Wg(e).entries()){const i=o.indexOf("="),a=o.slice(0,Math.max(0,i)).trim(),c=i<0?"unsigned":a===""?"unnamed":t.has(a)?"repe\
ated":void 0;c===void 0?t.set(a,o.slice(i+1).trim()):n.push({problem:c,number:s+1})}return{values:t,wrong:n}}r(xL,"parseKeyValues");const zg=r(e=>e.split(/(?<!\\),/).
map(t=>t.replaceAll("\\,",",").trim()),"splitAtCommas"),Qt=r(e=>`"${e}"`,"quoted"),Vg=r((e,t)=>Number.isSafeInteger(e)&&e>=t.min&&e<=t.max,"isWithin");function IL(e,t){
const n=[],s=r((a,c,u)=>{n.push({code:"invalid-input",message:`input ${Qt(a)} ${c}`,...u&&{hint:u}})},"refuse"),o=r(a=>e[a]?.trim()||void 0,"text"),i=r((a,c)=>o(
a)??c.map(u=>t[u]?.trim()).find(u=>u)??void 0,"textOr");return{problems:n,refuse:s,text:o,textOr:i,matching(a,c,u,l=[],f=()=>{}){const d=i(a,l);if(d!==void 0&&!c.
test(d)){s(a,`must be ${u}; got ${Qt(d)}`,f(d));return}return d},boolean(a){const c=o(a),u=c===void 0?!1:AL(c);return u===void 0&&s(a,`must be true or false; go\
t ${Qt(c??"")}`),u??!1},choice(a,c){const u=o(a),l=c.find(f=>f.toLowerCase()===u?.toLowerCase());return l===void 0&&s(a,`must be one of ${c.join(", ")}; got ${Qt(
u??"")}`),l??c[0]},integer(a,c){const u=o(a);if(u===void 0)return;const l=/^\d+$/.test(u)?Number(u):Number.NaN;if(Vg(l,c))return l;s(a,`must be from ${c.min} to\
 ${c.max}; got ${Qt(u)}`)},duration(a,c){const u=o(a);if(u===void 0)return;const l=Ya(u);if(l!==void 0&&Vg(l,c))return l;const f=`from ${c.min} to ${c.max} seco\
nds`;s(a,`must be a time ${f}, such as "90s" or "1h30m"; got ${Qt(u)}`)},list:r(a=>NL(o(a)??""),"list"),lines:r(a=>Wg(e[a]??""),"lines"),rows:r(a=>Hg(e[a]??""),
"rows"),keyValues(a){const{values:c,wrong:u}=xL(e[a]??"");for(const l of hn(u,({problem:f})=>f).values())s(a,LL(l),`${CL}
${a}: |
${RL}`);return c}}}r(IL,"inputReader");const CL="Write one KEY=VALUE per line; values can then contain commas:",RL=`  HOSTS=db1,db2
  MODE=fast`;function LL(e){const t=e[0]?.problem,n=`${e.length>1?"entries":"entry"} ${e.map(({number:s})=>s).join(", ")}`;return t==="repeated"?`gives the name\
 of ${n} twice`:t==="unnamed"?`has no name before the "=" of ${n}`:`has no "=" in ${n}`}r(LL,"whatIsWrong");function jL(e){const t=qa(e,"max_cost"),n=qa(e,"warn\
_cost"),s=qa(e,"max_vcpu_hours");for(const a of["max_cost","warn_cost"])e.text(a)!==void 0&&e.text("prices")===void 0&&e.refuse(a,'needs the input "prices" with\
 a price for every machine of the run');const o=e.list("allowed_machine_types"),i=o.find(a=>!/^[a-z0-9*?![\]-]{1,100}$/.test(a));return i!==void 0&&e.refuse("al\
lowed_machine_types",`must be patterns of machine types, such as "e2-*" or "n2-standard-[248]"; got ${Qt(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},
...n!==void 0&&{warnCost:n},allowedMachineTypes:o}}r(jL,"budget_budgetOf");function qa(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.
test(n)?Number(n):0;if(s>0)return s;e.refuse(t,`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}r(qa,"amountOf");function PL(e){const t=e.text("ar\
tifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("\
/");if(n!==void 0&&i.every(qg))return{bucket:n,folder:i.map(a=>`${a}/`).join("")};e.refuse("artifacts_uri",`must be a folder such as "gs://my-bucket/results/"; \
got "${t}"`)}r(PL,"artifactsUriOf");function Yg(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(/^(\.\/+)+/,"").replace(/\/+$/,"");if(s!==""&&s!==
"."&&s.split("/").every(qg)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspace, such as "out"; got "${n}"`)}r(Yg,"workspaceFol\
derOf");const qg=r(e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),"isName"),Xg=["standard","spot","flex_start","reservation_bound"],si=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function DL(e){const t=e.text("prices");if(t===void 0)return;const n=Ir(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,si);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",si);return}let s="US\
D";const o=new Map;for(const[i,a]of n.value){const c=R(i);if(c==="currency"){typeof a=="string"&&/^\S{1,8}$/.test(a)?s=a:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',si);continue}const u=UL(a);u?o.set(c,u):e.refuse("prices",`has no price for "${c}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,si)}return{currency:s,perHour:o}}r(DL,"pricesOf");function UL(e){if(Zg(e))return Object.
fromEntries(Xg.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=Xg.find(i=>i===n);if(o===void 0||!Zg(s))return;t[o]=
s}return t}r(UL,"prices_priceOf");const Zg=r(e=>typeof e=="number"&&e>=0&&Number.isFinite(e),"isPrice"),BL=24*3600;function FL(e){if(pe.provider.test(e))return;
const t='must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.
test(e))return`${t}; got the name of a pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(
n)?`${t}; got the project id "${n}" where the project number is needed`:`${t}; got "${e}"`}r(FL,"providerMistake");const GL=r(e=>e.matching("region",pe.region,'\
a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDSDK_COMPUTE_REGION"],WL),"regionOf");function WL(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];
return t&&`That is a zone. Write "${t}", and the zone in the input "zones".`}r(WL,"zoneHint");function HL(e,t){const n=Object.entries(e).filter(([,u])=>u.trim()!==
""),s=IL({...Is,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:a}=zL(s),c={workflow:KL(s),workflowName:s.text("workflow_name"),params:e.params??"",
paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,...a&&{matrixGlob:a},only:s.rows("only"),source:s.lines("source"),projectId:s.
matching("project_id",pe.projectId,'a project id such as "my-project"',["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_\
PROJECT"]),region:GL(s),bucket:s.matching("gcs_bucket",pe.bucket,'the name of a bucket, without "gs://"',["GCS_BUCKET"]),prefix:VL(s),workloadIdentityProvider:JL(
s),serviceAccount:s.matching("service_account",pe.serviceAccount,"the e-mail of a service account"),audience:s.text("audience"),universe:s.text("universe")??Is.
universe,machine:y_(s,e.requirements??""),timeoutSeconds:s.duration("timeout",{min:1,max:To})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*
BL}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean("stream_logs"),logsDir:Yg(s,"logs_dir"),failOnError:s.boolean("fail_on_error"),
jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true","false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",[
"never","on_failure","always"]),githubToken:s.text("github_token"),prices:DL(s),...jL(s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean(
"dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),history:s.boolean("history"),artifactsUri:PL(s),artifactsDir:Yg(s,"artifacts_dir"),onRunnerLoss:s.
choice("on_runner_loss",["stop","continue"]),runsOnMaySet:s.choice("runs_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.
boolean("allow_unsafe_events")};return s.problems.length>0?{problems:s.problems}:{inputs:c,problems:[]}}r(HL,"readInputs");function KL(e){const t=e.text("workfl\
ow");return t||e.refuse("workflow",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}r(KL,"workflowOf");function JL(e){const t=e.text("\
workload_identity_provider"),n=t&&FL(t);return n&&e.refuse("workload_identity_provider",n),t}r(JL,"providerOf");function zL(e){const t=e.text("matrix"),n=e.text(
"matrix_job"),s=tI(e),o=["matrix","matrix_glob"].find(i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with\
 "matrix_job"'),o!==void 0&&n===void 0&&e.refuse("matrix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'can\
not be given with "matrix"',"Give one of them."),{matrix:t,matrixJob:n,...s&&{matrixGlob:s}}}r(zL,"matrixOf");function VL(e){const t=(e.text("gcs_prefix")??Is.gcs_prefix).
replace(/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.test(t)||t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, d\
igits, ".", "_", "=" and "-"; got "${t}"`),t}r(VL,"inputs_prefixOf");function YL({id:e},{inputs:t,files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:
{glob:{...s,...n&&{files:n}}}}r(YL,"globPart");const qL=r(({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`Job '${e}': a dry run lists no bucke\
t, so the combinations from the input "matrix_glob" (${n}) are not known.`,at:t.at}),"bucketNotListed"),Xa=r(({glob:e})=>e!==void 0&&e.files===void 0,"isUnliste\
d");function XL(e,t){if(t.length===0)return{plan:e,problems:[]};const n=[],s=new Map,o=tj();for(const f of t){const d=QL(e,f),m="problem"in d?d:o(d);if("problem"in
m&&n.push(m.problem),"problem"in d||"problem"in m)continue;const{id:h}=d.planned.job;s.set(h,new Set([...s.get(h)??[],...m.indices]))}if(n.length>0)return{plan:e,
problems:n};const i=new Set(Ro(e,[...s.keys()])),a=new Map;for(const[f,d]of e.jobs){const m=s.get(f);if(i.has(f))a.set(f,d);else if(m){const h=d.combinations.filter(
(g,p)=>m.has(p));a.set(f,{...d,combinations:h})}}const c=ZL(e,a);if(c.jobs.length+c.parts.length===0)return{plan:e,problems:[]};const u=new Map([...e.workflow.jobs].
filter(([f])=>a.has(f))),l=r(({message:f})=>!c.jobs.some(d=>/^[Jj]ob '(.*?)'/.exec(f)?.[1]===d),"isOfKept");return{plan:{...e,workflow:{...e.workflow,jobs:u},jobs:a,
warnings:e.warnings.filter(l),leftOut:c},problems:[]}}r(XL,"onlyPart");function ZL(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.jobs.get(s)?.combinations.
length??0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}r(ZL,"leftOutOf");function oi(e){return e.
trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}r(oi,"decoded");function QL(e,t){const n=Qg(e,t);if(n)return{text:t,
planned:n,conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:a})=>a).reverse();for(const a of s){const c=Qg(e,t.slice(0,a));if(c)return ej(t,c,t.slice(
a+1))}const o=oi(t.slice(0,s.at(-1)??t.length)),i=[...e.jobs.keys()];return{problem:{code:"unknown-only",message:`input "only" names '${o}', which is not a job \
of workflow '${e.workflow.name}'.`,hint:Za(o,i,"Jobs")}}}r(QL,"readEntry");function Qg({jobs:e},t){return e.get(t.trim())??e.get(oi(t))}r(Qg,"jobNamed");function ej(e,t,n){
const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf("="),a=oi(o.slice(0,Math.max(0,i)));if(a===""||s.has(a)){const c=a===""?`'${o}' \
is not KEY=VALUE`:`'${a}' occurs twice`;return{problem:{code:"invalid-only",message:`input "only" has the entry '${e}', in which ${c}.`,hint:"Write 'job' or 'jo\
b: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(a,oi(o.slice(i+1)))}return{text:e,planned:t,conditions:s}}r(ej,"withConditions");function tj(){
const e=new Map;return t=>{const{planned:n,conditions:s}=t,{combinations:o}=n;if(s.size===0||Xa(n))return{indices:[...o.keys()]};const i=[...s.keys()].sort(),a=JSON.
stringify([n.job.id,i]),c=e.get(a)??nj(o,i);e.set(a,c);const u=c.get(JSON.stringify(i.map(l=>s.get(l))));return u?{indices:u}:{problem:sj(t)}}}r(tj,"matcher");function nj(e,t){
const n=new Map;for(const[s,{matrix:o}]of e.entries()){const i=t.map(u=>eb(o.get(u))),a=JSON.stringify(i),c=n.get(a);c?c.push(s):n.set(a,[s])}return n}r(nj,"ind\
exOf");const eb=r(e=>e===void 0?null:R(e).toWellFormed(),"valueText");function sj({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=r((c,u)=>({code:"\
unknown-only",message:`input "only" has the entry '${e}', but ${c}.`,hint:u}),"problem"),a=new Map;for(const{matrix:c}of s)for(const[u,l]of c)a.set(u,(a.get(u)??
new Set).add(eb(l)??""));if(a.size===0)return i(`job '${o.id}' has no matrix`,`Write '${o.id}' alone.`);for(const[c,u]of n){const l=a.get(c);if(!l)return i(`the\
 matrix of '${o.id}' has no key '${c}'`,Za(c,[...a.keys()],"Keys"));if(!l.has(u))return i(`'${c}' is never '${u}'`,Za(u,[...l],"Values"))}return i(`job '${o.id}\
' has no such combination`,"Give fewer of its keys.")}r(sj,"noMatch");const tb=10,oj=1e4;function Za(e,t,n){const s=e.length>2?fe(e,t.slice(0,oj)):void 0;if(s!==
void 0)return`Did you mean '${nb(s)}'?`;const o=t.length>tb?", \u2026":"";return`${n}: ${t.slice(0,tb).map(nb).join(", ")}${o}.`}r(Za,"nearestOf");const nb=r(e=>e===
""?"(empty)":/[,%\n]|^\s|\s$/.test(e)?encodeURIComponent(e.toWellFormed()):e,"written");function ij(e,t){return new Map([...e.params].map(([n,s])=>{const o=t.get(
n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&rj(o,i)?i:s]}))}r(ij,"asDeclared");function rj({type:e,options:t},n){return e==="int"?/^[-+]?\d+$/.test(n):
e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="string")}r(rj,"isMeantAsText");function Qa(e,t){const n=r(c=>({params:new Map,written:new Map,problems:[{code:"\
wrong-params-input",message:`input "${t}" ${c}`,hint:sb(t)}]}),"refuse"),s=e.split(/\r?\n/),o=s.filter(c=>!ob(c));if(o.length===0)return{params:new Map,written:new Map,
problems:[]};if(ib.test(o[0]??""))return uj(s,t);const i=Ir(e);if("error"in i)return n(`cannot be read: ${i.error}.`);if(!(i.value instanceof Map))return n(`mus\
t be a mapping of names to values; got ${cj[Ii(i.value)]??"a text"}.`);const a=new Map;for(const[c,u]of i.value){if(typeof c!="string")return n("has a name that\
 is not a text; put it in quotes.");a.set(c,u)}return{params:a,written:aj(e,a),problems:[]}}r(Qa,"readParamsInput");function aj(e,t){const n=Cr(e),s="value"in n&&
n.value instanceof Map?n.value:[];return new Map([...s].flatMap(([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="string"?[[o,i]]:[]))}r(aj,"wr\
ittenTexts");const sb=r(e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,"howToWrite"),cj={list:"a list",int:"a number",float:"a number",bool:"a boolean"},ob=r(e=>/^\s*(?:#.*)?$/.test(e),"isBlank"),ib=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function uj(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(ob(i))continue;const[,a,c=""]=ib.exec(i)??[],u=a===void 0?"is not `key=value` like the li\
nes before it":`gives '${a}' a second time`;if(a!==void 0&&!n.has(a))n.set(a,c.trim());else{const l=`input "${t}", line ${o+1}, ${u}.`;s.push({code:"wrong-param\
s-input",message:l,hint:sb(t)})}}return{params:n,written:new Map,problems:s}}r(uj,"readAssignments");function lj(e,t){switch(e.type){case"str":return{value:mt(t)};case"\
int":return dj(t);case"float":return hj(t,e.precision??6);case"decimal":return pj(t,e.precision??6);case"date":return gj(t);case"datetime":return bj(t);case"cho\
ice":return yj(t,e.options??[]);case"map":return wj(t);case"array":return $j(t);default:return uu(e.type)}}r(lj,"convertParam");const ve=r((e,t)=>({error:{name:e,
message:t}}),"fail"),Rt=r((e,t)=>e instanceof G&&e.tag===t,"isTagged"),ii=r(e=>`<class '${Ii(e)}'>`,"typeText"),fj=4300;function dj(e){if(typeof Oe(e)=="bigint")
return{value:e};const t=Sr(Qs(mt(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.test(t)||n.length>fj?ve("ParamError",`Value can no\
t convert to int, ${mt(e)}, with base 10`):{value:Ye(t.startsWith("-")?-BigInt(n):BigInt(n))}}r(dj,"toInt");function hj(e,t){const n=Oe(e)??(typeof e=="string"?
mj(e):void 0);return n===void 0?typeof e=="string"?ve("ValueError",`could not convert string to float: ${Pt(e)}`):ve("TypeError","Received value type does not m\
ath with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?ve("OverflowError","int too large to convert to float"):t<0?ve("ValueError","Form\
at specifier missing precision"):{value:Ie(hv(Number(n),t))}}r(hj,"conversion_toFloat");function mj(e){const t=Sr(Qs(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}r(mj,"parseFloatText");function pj(e,t){const n=Oe(e),s=typeof e=="string";if(n===void 0&&!s&&!Rt(e,"decimal"))return ve(
"TypeError","Received value type does not math with str, float, or decimal.");const o=n===void 0?kr(mt(e)):Od(n),i=o&&dv(o,t);return i?{value:new G("decimal",Md(
i))}:s?ve("ValueError","String that want to convert to decimal type does not valid."):ve("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}r(pj,"toDeci\
mal");function gj(e){if(Rt(e,"datetime"))return{value:new G("date",String(e.v).slice(0,10))};if(Rt(e,"date"))return{value:e};if(typeof e!="string")return ve("Pa\
ramError",`Value that want to convert to date does not support for type: ${ii(e)}`);const t=Bd(e);return t!==void 0?{value:new G("date",t)}:ve("ParamError",`Inv\
alid the ISO format string for date: ${Pt(e)}`)}r(gj,"toDate");function bj(e){if(Rt(e,"datetime")){const n=Hv(e);return n?{value:n}:ve("OverflowError","date val\
ue out of range")}if(Rt(e,"date"))return{value:Sn(`${String(e.v)}T00:00:00`)};if(typeof e!="string")return ve("ParamError",`Value that want to convert to dateti\
me does not support for type: ${ii(e)}`);const t=Or(e);return t?{value:Sn(Fd(t))}:ve("ParamError",`Invalid the ISO format string for datetime: ${Pt(e)}`)}r(bj,"\
toDatetime");function yj(e,t){return t.some(n=>Re(n,e))?{value:e}:ve("ParamError",`${me(e)} does not match any value in choice options.`)}r(yj,"toChoice");function wj(e){
if(e instanceof Map)return{value:e};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-dict or dict type, not ${ii(e)}`);if(e===
"")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?$T(e):void 0;return t&&("error"in t||!Rt(t.value,"set"))?t:ve("ParamError","Value that want \
to convert to map does not support for type: <class 'str'>")}r(wj,"toMap");function $j(e){if(Array.isArray(e))return{value:e};if(Rt(e,"tuple")||Rt(e,"set"))return{
value:e.v};if(typeof e!="string")return ve("ParamError",`Value of map param support only string-list or list type, not ${ii(e)}`);if(e==="")return{value:[]};const t=e.
startsWith("[")&&e.endsWith("]")?Kw(e):void 0;return t!==void 0?{value:t}:ve("ParamError","Value that want to convert to array does not support for type: <class\
 'str'>")}r($j,"toArray");function rb(e){const{specs:t,given:n,now:s,inputOf:o=r(()=>"params","inputOf")}=e,i=new Map,a=[],c=[],u=r((l,f)=>{"problem"in f?a.push(
f.problem):i.set(l,f.value)},"keep");for(const[l,f]of n){const d=t.get(l);d?u(l,f===null?Na(d,s):kj(d,f,o(l))):(i.set(l,f),c.push(Oj(l,[...t.keys()])))}for(const l of t.
values()){if(n.has(l.name))continue;l.required&&!(l.type==="choice"&&l.default)?a.push(_j(l)):(l.default||Jp(l.type))&&u(l.name,Na(l,s))}return{params:i,problems:a,
warnings:c}}r(rb,"typeParams");function kj(e,t,n){const s=lj(e,t);if("value"in s)return s;const o=e.options?.map(me).join(", "),i=e.secret?"an invalid value (hi\
dden, because the param is a secret)":Sj(me(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${Ej[e.type]}; got ${i}.`,hint:`${vj[e.
type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}r(kj,"receive");const Sj=r(e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,"p\
arams_shortened"),Ej={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a m\
apping",array:"a list"},vj={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digi\
ts, such as "0.5"',date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one\
 of the options",map:"Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:'Give a YAML list, or a JSON list as text, such as ["a", "b"] or [1\
, 2]'};function _j(e){const[t]=e.options??[],n=t===void 0?`<${e.type}>`:me(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a \
value; remove one of the two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in\
 the input "params":
params: |
  ${e.name}: ${n}`}}r(_j,"missing");function Oj(e,t){const n=fe(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"\
undeclared-param",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}r(Oj,"undeclare\
d");function Mj(e){const t=e.originals.map(a=>new Map(a)),n=r((a,c)=>c.map(u=>me(a.get(u)??null)).join(),"valuesText"),s=new Map,o=r(a=>{const c=e.keys.filter(f=>a.
has(f)),u=JSON.stringify(c),l=s.get(u)??hn(t,f=>n(f,c));return s.set(u,l),l.get(n(a,c))??[]},"fitting"),i=[];for(const a of e.include){const c=o(a);for(const u of c)
for(const[l,f]of a)u.set(l,f);c.length===0&&i.push(a)}return[...t,...i]}r(Mj,"githubCombinations");const ab=3;function Tj(e,t){const n=new Set,s=new Map;for(const{
strategyId:i,matrix:a}of e)n.has(i)&&s.set(i,a),n.add(i);const o=new Map(t.map(i=>[ub(i),i]));return[...cb([...s.values()],"runs more than once, and one result \
hides the others"),...cb([...o.values()],"runs once")]}r(Tj,"repeatedCombinations");function cb(e,t){if(e.length===0)return[];const n=e.slice(0,ab).map(ub).join(
"; "),s=e.length-ab,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "matrix": ${e.length===1?`the combinat\
ion ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove the repetitions."}]}r(cb,"warningOf");
const ub=r(e=>[...e].map(([t,n])=>`${t}=${me(n)}`).join(", "),"named");class ze extends Error{static{r(this,"WrongMatrix")}}const ri=1e5;function Aj(e,t){const n=r(
(o,i)=>({job:e,problems:[{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),"refuse"),s=Cr(t);if("error"in s)return n(`it \
cannot be read: ${s.error}.`,lb);try{const o=fb(s.value,e.strategy),a=zo(o,ri)<=ri?Jo(o):{combinations:[],leftOut:[]};if("problem"in a)return n(a.problem.message,
a.problem.hint);const c=Tj(a.combinations,a.leftOut);return{job:{...e,strategy:o},problems:[],warnings:c}}catch(o){if(o instanceof ze)return n(o.message,lb);throw o}}
r(Aj,"applyMatrixInput");function Nj(e){const t=Cr(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},matrix:new Map,include:[],exclude:[],failFast:!1};
try{return qp(fb(t.value,s))}catch(o){if(o instanceof ze)return;throw o}}r(Nj,"matrixInputValues");const lb='Write, for example, {"table": ["customer", "orders"\
], "partition": [1, 2]}.';function fb(e,t){const n=tc(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return db(n,t);const o=[...n.keys()].find(u=>!["matrix","\
include","exclude"].includes(u));if(o!==void 0)throw new ze(`the key '${o}' is not known next to 'matrix'; expected include or exclude.`);const i=tc(s,"'matrix'");
if(i.has("include")||i.has("exclude")){if(n.size>1)throw new ze("'include' and 'exclude' belong next to 'matrix' or inside it, not both.");return db(i,t)}const a=new Map(
[...i].map(([u,l])=>[u,Ij(u,l)])),c=r((u,l)=>typeof a.get(u)?.[0]=="string"?mt(Cs(u,l)):Cj(u,l),"likeList");return ec(t,{matrix:a,include:ai(n,"include",c),exclude:ai(
n,"exclude",c)})}r(fb,"readMatrix");function db(e,t){const n=new Map;for(const[u,l]of e){if(u==="include"||u==="exclude")continue;const f=nc(l,`'${u}'`);if(f.length===
0)throw new ze(`'${u}' has no values, so there is nothing to run.`);n.set(u,f.map(d=>Cs(u,d)))}const s=ai(e,"include",Cs),o=ai(e,"exclude",Cs);if(n.size===0&&s.
length===0)throw new ze("it has no values, so there is nothing to run.");const i=ec(t,{matrix:n,include:[],exclude:o});if(s.length===0||zo(i,ri)>ri)return i;const a=n.
size===0?{combinations:[]}:Jo(i);if("problem"in a)return i;const c=a.combinations.map(u=>u.matrix).filter(u=>u.size>0);return xj(t,Mj({originals:c,keys:[...n.keys()],
include:s}))}r(db,"readFlat");function xj(e,t){const n=t.reduce((i,a)=>a.size>i.size?a:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new ze(
`its combinations have different keys: one has '${s}', which another one with more keys does not have. Give every entry of include the same keys.`);const o=t.filter(
i=>i!==n).sort((i,a)=>a.size-i.size);return ec(e,{matrix:new Map([...n].map(([i,a])=>[i,[a]])),include:o,exclude:[]})}r(xj,"explicit");function ec(e,t){const{at:n}=e,
s=r(o=>({value:o,at:n}),"locate");return{...e,matrix:t.matrix,include:t.include.map(s),exclude:t.exclude.map(s)}}r(ec,"matrix_input_located");function tc(e,t){if(!(e instanceof
Map))throw new ze(`${t} must be a mapping.`);const n=[...e.keys()].find(s=>typeof s!="string");if(n!==void 0)throw new ze(`the key ${me(n)} must be a text; put \
it in quotes.`);return e}r(tc,"matrix_input_mappingOf");function nc(e,t){if(Array.isArray(e))return e;throw new ze(`${t} must be a list.`)}r(nc,"matrix_input_li\
stOf");function ai(e,t,n){return nc(e.get(t)??[],`'${t}'`).map(s=>{const o=tc(s,`an entry of '${t}'`);return new Map([...o].map(([i,a])=>[i,n(i,a)]))})}r(ai,"en\
triesOf");const hb="expected texts or whole numbers; put others in quotes";function Ij(e,t){const n=nc(t,`'${e}'`).map(s=>Cs(e,s));return n.some(s=>typeof s=="s\
tring")?n.map(mt):n}r(Ij,"libraryList");function Cj(e,t){const n=Ms(t);if(n===void 0)throw new ze(`'${e}' has the value ${me(t)}: ${hb}.`);return n}r(Cj,"librar\
yValue");function Cs(e,t){if(typeof t=="string"||typeof t!="boolean"&&typeof Oe(t)=="bigint")return t;throw new ze(`'${e}' has the value ${me(t)}: ${hb}.`)}r(Cs,
"plainValue");const Rj=2e6;function Lj(e){const{strategy:t}=e,n=zo(t,as),s=t.exclude.length>0&&n>as,o=r((a,c)=>{const u=(s?as:n).toLocaleString("en-US");return{
code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${u}`:u} combinations`}${a}`,at:t.at,hint:c}},"problem");if(n>as){const a=as.toLocaleString(
"en-US");return o(`; Batch runs at most ${a} tasks in one job.`,"Split the job, or move a dimension of the matrix into a loop of its stages.")}if(n*t.matrix.size<=
Rj)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys each, too many to keep in memory.`,"Use fewer keys: derive one from another.")}r(
Lj,"tooManyCombinations");function jj(e,t){const n=yn(e),s=r(l=>[...new Set(n.filter(l).map(nl))],"names"),{prices:o,maxVcpuHours:i}=t,a=t.maxCost===void 0?t.warnCost===
void 0?void 0:"warn_cost":"max_cost",c=a&&o?s(l=>Hn(l,o)===void 0):[],u=i===void 0?[]:s(l=>Dt(l)===void 0);return[...Pj(e,n,t.allowedMachineTypes),...sc(e,c,{code:"\
missing-price",what:`runs on {}, for which the input "prices" has no price; the input "${a}" needs the price of every machine`,hint:'Add it to the input "prices\
", for the provisioning model that the job uses.'}),...sc(e,u,{code:"unknown-vcpus",what:'runs on {}, whose vCPUs are not known; the input "max_vcpu_hours" need\
s those of every machine',hint:'Set "machine_type" to a type that this Action knows, or limit the run with "max_cost".'})]}r(jj,"budgetProblems");function Pj(e,t,n){
if(n.length===0)return[];const s=n.map(va),o=r(({machineType:a,instanceTemplate:c})=>c===void 0&&s.some(u=>u.matches(a)),"isAllowed"),i=[...new Set(t.filter(a=>!o(
a)).map(Dj))];return sc(e,i,{code:"machine-not-allowed",what:'runs on {}, which the input "allowed_machine_types" does not allow',hint:`Choose a machine type th\
at matches ${n.join(", ")}, also in "fallback" and "on_out_of_memory".`})}r(Pj,"notAllowed");const Dj=r(({machineType:e,instanceTemplate:t})=>t===void 0?e:`inst\
ance template ${t}`,"nameOf");function sc(e,t,n){if(t.length===0)return[];const s=n.what.replace("{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{code:o,message:`\
Job '${e.job.id}' ${s}.`,at:Uj(e),hint:i}]}r(sc,"budget_problem");function Uj({job:e}){return["machine_type","instance_template","fallback","on_out_of_memory"].
flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}r(Uj,"budget_placeOf");const Rs=r(e=>Object.keys(e.runsOn.kind==="container"?p_:Ee),"knownArguments");function Bj(e){
const t=Rs(e);return[...e.runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{const o=Xi(n,t),i=o!==void 0,a=o??t.find(l=>l.startsWith(`${n}_`))??fe(
n,t),c=`runs-on.with has the unknown key '${n}'${i?"":", which is ignored"}`;return{problem:{code:i?"unknown-key":"ignored-key",message:`Job '${e.id}': ${c}.`,at:s,
hint:a?`Did you mean '${a}'?`:t.length<=8?`Known: ${t.join(", ")}.`:"docs/runs-on.md lists all keys."},isMistake:i}})}r(Bj,"unknownArguments");const oc="needs_a\
rtifacts";function Fj(e,t){const n=Rs(e).includes(oc)?e.runsOn.with.get(oc):void 0,{value:s=null,at:o=e.runsOn.at}=n??{},i=r((l,f)=>({code:"invalid-runs-on",message:`\
Job '${e.id}': runs-on.with.${oc} ${l}.`,at:o,hint:f}),"problem"),a=Gj(s,e);if(!a)return{jobs:[],problems:[i("must be true, false or a list of job ids","Write t\
rue for all jobs that the job needs.")]};if(s===!0&&e.needs.length===0)return{jobs:[],problems:[i("is true, but the job needs no other job","Add needs.")]};const c=[
...t],u=a.flatMap(l=>{if(e.needs.includes(l))return[];if(c.includes(l))return[i(`names '${l}', which the job does not need`,`Add ${l} to needs.`)];const f=fe(l,
c),d=f?`Did you mean '${f}'?`:`Jobs: ${c.join(", ")}.`;return[i(`names '${l}', which is not a job of the workflow`,d)]});return{jobs:e.needs.filter(l=>a.includes(
l)),problems:u}}r(Fj,"neededArtifacts");function Gj(e,t){if(e===!0)return t.needs;if(e===null||e===!1)return[];const n=Array.isArray(e)?e:[e];return n.every(s=>typeof s==
"string")?n:void 0}r(Gj,"asNames");function Wj({artifactsUri:e,prefix:t},n){if(!e)return[];const{bucket:s,folder:o}=e;if(!new Set([...n.values()].map(({machine:c})=>c.
bucket)).has(s))return[];const a=`${t}/_`;return[...n.values()].flatMap(({job:c})=>{const u=`${o}${yt(c.id,new Map)}/`;return!u.startsWith(a)&&!a.startsWith(u)?
[]:[{code:"invalid-input",message:`input "artifacts_uri": artifacts of job '${c.id}' could replace what the Action keeps for later runs below gs://${s}/${a}.`,at:c.
at,hint:"Choose another folder."}]})}r(Wj,"reservedArtifacts");function Hj({job:e,combinations:t}){const n=t.map(({matrix:u})=>u),s=Kj(n)?Jj(e.id,n):void 0;if(!s)
return[];const{path:o,names:i}=s;return[{code:"shared-path",message:`Job '${e.id}': the combinations ${i.join(" and ")} have the same path for artifacts and log\
 files, ${o}. Files with the same name replace or hinder each other.`,at:e.at,hint:"Write both values with the same type, or make their texts different."}]}r(Hj,
"sharedPaths");function Kj(e){const t=new Map,n=new Map;for(const s of e)for(const[o,i]of s){const a=t.get(o)??new Set;if(a.has(i))continue;t.set(o,a.add(i));const c=n.
get(o)??new Map;n.set(o,c);const u=R(i).toWellFormed(),l=me(i);if(c.has(u)&&c.get(u)!==l)return!0;c.set(u,l)}return!1}r(Kj,"hasAlikeValues");function Jj(e,t){const n=new Map;
for(const s of t){const o=yt(e,s),i=zj(s),a=n.get(o);if(a!==void 0&&a!==i)return{path:o,names:[a,i]};n.set(o,i)}}r(Jj,"firstShared");const zj=r(e=>[...e].map(([
t,n])=>`${t}=${me(n)}`).join(", "),"shared_paths_named"),Cn=r(({list:e,number:t,isOfInput:n},s)=>n?`input "${e}", entry ${t}`:`Job '${s.id}': runs-on.with.${e},\
 entry ${t}`,"entries_entryText"),mb=20,pb=["fallback","fallback_after","max_preemptions","on_out_of_memory","start_early","expected","gcs_bucket","credentials_\
path","needs_artifacts","mounts","instance_template"];function gb(e,t,n){const s=Rs(e).includes(t)?e.runsOn.with.get(t):void 0;if(s&&s.value!==null)return qj(e,
t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;if(o==="next")return{entries:[],isNext:!0,problems:[]};const i=(o??[]).map((a,c)=>({list:t,number:c+1,isOfInput:!0,
members:Yj(a)}));return yb(e,i)}r(gb,"entries_entriesOf");const Vj={fallback:"must be a list of mappings",on_out_of_memory:"must be 'next' or a list of mappings"},
bb={fallback:"Write for example [{spot: false}, {machine_type: n2-standard-4, spot: false}].",on_out_of_memory:"Write for example [{memory_mb: 8192}, {machine_t\
ype: e2-highmem-4, memory_mb: 29000}]."},Yj=r(e=>new Map([...e].map(([t,n])=>[String(t),{value:n}])),"membersOf");function qj(e,t,n){if(t==="on_out_of_memory"&&
n.value==="next")return{entries:[],isNext:!0,problems:[]};const s=r(o=>{const i=`Job '${e.id}': runs-on.with.${t} ${o}.`;return{entries:[],isNext:!1,problems:[{
code:"invalid-runs-on",message:i,at:n.at,hint:bb[t]}]}},"refused");return n.items?yb(e,n.items.map(({at:o,members:i},a)=>({list:t,number:a+1,at:o,isOfInput:!1,members:i}))):
s(Vj[t])}r(qj,"ownEntries");function yb(e,t){const n=[],s=t[mb];s&&n.push(Xj({...s,members:new Map},e));const o=t.flatMap(i=>{const{members:a}=i,c={...i,members:a??
new Map};c.members.size===0&&n.push(Zj(c,e,a!==void 0));for(const[u,l]of c.members){const f=Qj(c,e,u,l);f&&n.push(f)}return[c]});return{entries:n.length>0?[]:o,
isNext:!1,problems:n}}r(yb,"checked");const ic=r((e,t,n)=>({code:e.isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&{at:t}}),"problemAt"),Xj=r((e,t)=>({...ic(
e,e.at,"invalid-runs-on"),message:`${Cn(e,t)}: a list has at most ${mb} entries.`}),"entries_tooMany"),Zj=r((e,t,n)=>({...ic(e,e.at,"invalid-runs-on"),message:`${Cn(
e,t)}: ${n?"it changes nothing":"it must be a mapping"}.`,hint:bb[e.list]}),"emptyEntry");function Qj(e,t,n,s){const o=Object.keys(Ee).filter(c=>!pb.includes(c));
if(o.includes(n))return;const i=s.keyAt??e.at;if(pb.includes(n))return{...ic(e,i,"invalid-runs-on"),message:`${Cn(e,t)}: ${n} cannot be changed in an entry.`,hint:"\
Write it directly under runs-on.with."};const a=Xi(n,o)??fe(n,o);return{code:e.isOfInput?"invalid-input":"unknown-key",...i&&{at:i},message:`${Cn(e,t)}: it has \
the unknown key '${n}'.`,hint:a?`Did you mean '${a}'?`:`Known: ${o.join(", ")}.`}}r(Qj,"wrongMember");const wb="(?:https://www\\.googleapis\\.com/compute/v1/)?",
$b="(?:[a-z][a-z0-9.-]*:)?[a-z0-9][a-z0-9-]*",rc="[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?",kb=new RegExp(`^(?:${wb}projects/(${$b})/)?global/networks/${rc}$`),eP=new RegExp(
`^(?:${wb}projects/${$b}/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${rc}$`),Sb=new RegExp(`^${rc}$`);function tP(e,t,n){const s=n.region??"";if(t.noExternalIp&&
t.network===void 0&&t.subnetwork===void 0)return{network:"global/networks/default",subnetwork:`regions/${s}/subnetworks/default`};const o=nP(e,t.network),i=o&&kb.
exec(o)?.[1],a=i===void 0||i===n.projectId?"":`projects/${i}/`,c=sP(e,t.subnetwork,`${a}regions/${s}/subnetworks/`,s);if(t.noExternalIp&&t.network===void 0!=(t.
subnetwork===void 0)){const u=t.network===void 0?"network":"subnetwork";e.refuseEither(["no_external_ip","network","subnetwork"],`also needs ${u}: without exter\
nal IP addresses, Batch needs both the network and the subnetwork`,`Set ${u}, or remove both network and subnetwork to use those named 'default'.`)}return{...o&&
{network:o},...c&&{subnetwork:c}}}r(tP,"networkOf");function nP(e,t){if(t===void 0||kb.test(t))return t;if(Sb.test(t))return`global/networks/${t}`;e.refuseEither(
["network"],`must be a name or global/networks/NAME; got ${JSON.stringify(t)}`,"For a network of another project, write projects/PROJECT/global/networks/NAME.")}
r(nP,"networkName");function sP(e,t,n,s){if(t===void 0)return;if(Sb.test(t))return n+t;const o=eP.exec(t)?.[1];return o===void 0?e.refuseEither(["subnetwork"],`\
must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(t)}`,"For a subnetwork of another project, write projects/PROJECT/regions/REGION/subnetw\
orks/NAME."):s!==""&&o!==s&&e.refuseEither(["subnetwork"],`is in region ${o}; the job runs in ${s}`),t}r(sP,"subnetworkName");const Eb=Object.entries(we.zones).
flatMap(([e,t])=>t.split(" ").flatMap(n=>e.split(" ").map(s=>`${n}-${s}`))),oP=Object.values(we.zones).flatMap(e=>e.split(" ")),iP=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;
function Rn(e,t,n){if(t.includes(e))return;const s=fe(e,t);return{message:`names the unknown ${n} '${e}'`,hint:s?`Did you mean '${s}'? If it is new, ignore this\
 warning.`:"If it is new, ignore this warning."}}r(Rn,"unknownName");const rP=r(e=>Rn(e,oP,"region"),"unknownRegion"),aP=r(e=>{const t=Eb.filter(s=>s.startsWith(
`${e.replace(/-[^-]*$/,"")}-`)),n=Rn(e,t.length>0?t:Eb,"zone");return!n||t.length===0?n:{message:n.message,hint:`Known: ${t.join(", ")}. If it is new, ignore th\
is warning.`}},"unknownZone"),cP=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
function uP(e,t){if(pe.tag.test(e))return;const n=cP.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch su\
pports only global ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||
s===t||/^\d+$/.test(s)))return`names a template of project ${s}; Batch accepts only those of the job's own project ${t}`}r(uP,"templateMistake");const vb=64,lP=r(
e=>Ne(e)in we.custom||Ne(e)==="g2","hasCustomTypes");function fP(e,t){const n=r((i,a)=>{a&&e.warnEither([i],a.message,a.hint)},"warn");for(const i of t.tags)pe.
tag.test(i)||e.refuseEither(["tags"],`has the invalid tag ${JSON.stringify(i)}`,'A tag has at most 63 characters (a-z, digits and "-"), starts with a letter, an\
d does not end with "-".');t.tags.length>vb&&e.refuseEither(["tags"],`has ${t.tags.length} tags; a VM can have ${vb}`);for(const{type:i}of t.disks)n("disks",Rn(
i,wr,"disk type"));if(t.gpu&&n("gpu_type",Rn(t.gpu.type,P0,"GPU type")),t.instanceTemplate!==void 0)return;const{machineType:s,minCpuPlatform:o}=t;if(!bt(s))n("\
machine_type",Rn(s,Wn,"machine type"));else if(s.includes("custom-")&&!lP(s)){const i=Ne(s).toUpperCase();e.warnEither(["machine_type"],`names a custom machine \
type, which ${i} machines are not known to have`)}o!==void 0&&(Ne(s)==="e2"?e.refuseEither(["min_cpu_platform","machine_type"],`does not fit: Compute Engine cho\
oses the processor of E2 machines (${s})`):n("min_cpu_platform",Rn(o,we.cpuPlatforms.split(", "),"CPU platform")))}r(fP,"resource_names_checkNames");function dP(e,t){
const n=e.refuseEither;if(fP(e,t),t.instanceTemplate!==void 0){hP(e,t.instanceTemplate,t.projectId);return}const s=B0(t.machineType);s&&n(["machine_type"],`${s}\
; got "${t.machineType}"`),mP(t,n),pP(t,n),gP(t,n),B_(e,t)}r(dP,"checkMachine");function hP(e,t,n){const s=uP(t,n);s&&e.refuseEither(["instance_template"],s);for(const[
o,i]of Object.entries(Ee))!i.isOfTemplate||!e.has(o)||e.refuse(o,"cannot be combined with instance_template, which defines it","Remove one of them.")}r(hP,"chec\
kTemplate");function mP(e,t){const{gpu:n,machineType:s}=e,o=ln(s);if(!n)return;const i=D0(n.type),a=i&&`Write for example machine_type: ${i}.`;if(o){n.type!==o.
type?t(["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,a):n.count!==o.count&&t(["gpu_count","gpu_type"],`does not fit: ${s} has ${o.
count} of ${o.type}, not ${n.count}`,"Remove it.");return}const c=we.n1Gpus[n.type],u=c?.[n.count];if(c&&u===void 0){const l=Object.keys(c).join(", ");t(["gpu_c\
ount","gpu_type"],`is ${n.count}; a VM can have ${l} of ${n.type}`)}if(c&&Ne(s)!=="n1"||!c&&i!==void 0){const l=c?"N1 machines":`machines such as ${i}`;t(["gpu_\
type","machine_type"],`does not fit: ${n.type} is available with ${l}, not with ${s}`,a)}else!c&&Di(s)&&Ne(s)!=="n1"?t(["gpu_type","machine_type"],`does not fit\
: no GPU such as ${n.type} can be attached to ${s}`):u!==void 0&&(bt(s)?.vCpus??0)>u&&t(["gpu_count","machine_type","gpu_type"],`does not fit: a machine with ${n.
count} of ${n.type} has at most ${u} vCPUs; ${s} has more`)}r(mP,"checkGpu");function pP(e,t){const{bootDiskType:n,machineType:s}=e;if(n===void 0)return;if(!kd.
includes(n)){t(["boot_disk_type"],`is not a boot disk type: "${n}"`,`Known: ${kd.join(", ")}.`);return}const o=Sd(n,s);o&&t(["boot_disk_type","machine_type"],`d\
oes not fit: ${n} ${o}`)}r(pP,"checkBootDisk");function gP(e,t){const n=Ot(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;s>n.cpuMilli&&t(["cpu\
_milli","cpu_count","machine_type"],`does not fit: a task requests ${s/1e3} vCPUs, but ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&t(["memory_mb","m\
achine_type"],`does not fit: a task requests ${o} MiB, but ${e.machineType} has ${n.memoryMib}`)}r(gP,"checkShare");function bP(e,t,n){const s=e.text("registry_\
password");s!==void 0&&!pe.secretVersion.test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/S/versions\
/V; never the value itself.");const o=e.text("registry_username")??t.registryUsername,i=s??t.registryPassword,a=r((c,u)=>e.refuseEither([c],u),"refuse");return o===
void 0!=(i===void 0)&&a(o===void 0?"registry_password":"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&a("image_streami\
ng","cannot be combined with registry_username, which containerd ignores"),o===void 0||i===void 0?void 0:{username:o,password:i}}r(bP,"registryOf");const yP=/^[a-z][a-z0-9_-]{0,62}$/,
wP=/^[a-z0-9_-]{0,63}$/,$P=3;function ac(e,t,n){const s=t.machine,o=e.matching("project_id",pe.projectId,"a project id")??t.projectId,i=e.matching("region",pe.region,
"a region such as us-central1")??t.region,a=e.matching("gcs_bucket",pe.bucket,"the name of a bucket")??t.bucket,c=fh(e,s),u=b_(e,s),l=e.number("cpu_count",Ee.cpu_count),
f=e.integer("timeout_seconds",Ee.timeout_seconds),d=bP(e,s,u.imageStreaming),m=u.instanceTemplate!==void 0;kP(e,u.zones,i);const h=vP(e,s)??(m?void 0:ln(u.machineType)),
g=__(e,s.env),p=_P(e,s.secrets,o);O_(e,g,p);const{network:b,subnetwork:y}=m?{}:tP(e,u,{projectId:o,region:i}),w=SP(e,s.disks,m?void 0:{type:u.machineType,...h&&
{gpuType:h.type}}),$={...u,network:b,subnetwork:y,projectId:o??"",region:i??"",bucket:a??"",credentialsPath:e.located("credentials_path"),requirements:e.list("r\
equirements")??s.requirements,cpuMilli:e.integer("cpu_milli",Ee.cpu_milli)??(l===void 0?s.cpuMilli:Math.round(l*1e3)),bootDiskType:u.bootDiskType??av(u.machineType),
disks:w,mounts:EP(e,s.mounts,{disks:w,bucket:a}),gpu:h,...d&&{registry:d},provisioningModel:c,maxRetries:n===void 0?u.maxRetries??(c==="SPOT"?$P:1):n-1,taskTimeoutSeconds:f??
s.taskTimeoutSeconds,env:g,secrets:p,labels:OP(e,s.labels)};dP(e,$);const k={project_id:o,region:i,gcs_bucket:a},E=Object.keys(k).filter(S=>k[S]===void 0&&!e.has(
S));return{...e.problems.length===0&&E.length===0&&{machine:$},problems:e.problems,warnings:e.warnings,missing:E}}r(ac,"readMachine");function kP(e,t,n){const s=n===
void 0?void 0:rP(n);s&&e.warnEither(["region"],s.message,s.hint);const o=t.find(a=>!iP.test(a));if(o!==void 0){e.refuseEither(["zones"],`must be zones such as u\
s-central1-a; got ${JSON.stringify(o)}`);return}const i=n?t.filter(a=>!a.startsWith(`${n}-`)):[];if(i.length>0){e.refuseEither(["zones"],`names ${i.join(", ")},\
 outside the job's region ${n}`);return}if(!s)for(const a of t){const c=aP(a);c&&e.warnEither(["zones"],c.message,c.hint)}}r(kP,"checkPlace");function SP(e,t,n){
return lv(e.mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}r(SP,"disksGiven");function EP(e,t,{disks:n,bucket:s}){const o=n.map(({path:a})=>a),i=C_(
e.mapping("mounts")??t,o,(a,c)=>e.refuseEither(["mounts"],a,c));for(const{path:a,source:c,isWritable:u}of i){if(!u||!ct(c)||c.bucket!==s)continue;const l=e.at("\
mounts"),f=l?`Job '${e.job.id}': runs-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucket",message:`${f} lets tasks write to the bucket of \
the run at ${a}, where they could change results of other runs.`,...l&&{at:l},hint:"Mount another bucket to write to."})}return i}r(EP,"mountsGiven");function vP(e,t){
const n=e.text("gpu_type")??t.gpuType,s=e.integer("gpu_count",Ee.gpu_count)??t.gpuCount;if(s!==0)return n===void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_\
type","Write for example gpu_type: nvidia-tesla-t4."),n===void 0?void 0:{type:n,count:s??1}}r(vP,"gpuOf");function _P(e,t,n){const s=new Map;for(const[o,i]of[...t,
...e.mapping("secrets")??[]]){const a=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(i),c=jr(o);c?e.refuse("secrets",c):pe.secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.
test(i)?s.set(o,`${i}/versions/latest`):a?s.set(o,`projects/${n}/secrets/${a[1]}/versions/${a[2]??"latest"}`):e.refuseSecret("secrets",`must name a secret of Se\
cret Manager for '${o}'`,"Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never the value itself.")}return s}r(_P,"secretsOf");function OP(e,t){
const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[o,i]of s)(!yP.test(o)||!wP.test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the inv\
alid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, starting with a letter but not with "goog-". Values: the same cha\
racters.');return s}r(OP,"labelsGiven");function MP(e){if(e.instanceTemplate!==void 0)return[];const t=[];let{machineType:n,memoryMib:s}=e;for(;;){const o=Ot(n)?.
memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const a=TP(n,e.cpuMilli);if(a===void 0)return t;n=a}const i=Ot(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*
s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[["memory_mb",{value:s}]]]))}}r(MP,"moreMemory");function TP(e,t=0){
const n=bt(e);if(!n)return;const s=Wn.flatMap(o=>{const i=bt(o);return!i||Ne(o)!==Ne(e)?[]:i.memoryMib>n.memoryMib&&i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.
sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(
i.localSsds-n.localSsds)),s[0]?.name}r(TP,"largerType");function AP(e,t,n){return t.flatMap((s,o)=>{const[i,a]=[n[o],n[o+1]].map(l=>l&&De(l).memoryMib);return i===
void 0||a===void 0||a>i?[]:[{code:"no-more-memory",message:`${Cn(s,e)}: a task has ${a} MiB there, and was killed with ${i} MiB.`,hint:"Give each entry more mem\
ory than the one before it; the first one more than the job itself.",...s.at&&{at:s.at}}]})}r(AP,"withoutMoreMemory");function NP(e,t){const n=xP(e)??t.machine.
startEarly,s=IP(e);return{...n!=="never"&&{startEarly:n},...s!==void 0&&{expectedSeconds:s}}}r(NP,"earlyTermsOf");function xP(e){const t=e.text("start_early"),n=Lr.
find(s=>s===t?.toLowerCase());return t!==void 0&&!n&&e.refuse("start_early",`must be one of ${Lr.join(", ")}; got ${JSON.stringify(t)}`),n}r(xP,"startEarlyOf");
function IP(e){const t=e.text("expected");if(t===void 0)return;const n=Ya(t);if(n!==void 0&&n>=1&&n<=To)return n;const s=`a time from 1 to ${To} seconds`;e.refuse(
"expected",`must be ${s}, such as "10m" or "1h30m"; got ${JSON.stringify(t)}`)}r(IP,"expectedOf");const CP=r(e=>Ee[e]?.input??e,"inputOf"),cc=r(e=>e!==null&&(typeof e!=
"object"||e instanceof G),"with_reader_isScalar"),RP=[["spot","preemptible","provisioning_model"],["cpu_count","cpu_milli"]],LP=/(^|\/)regions\//,_b=r(e=>typeof e==
"string"&&LP.test(e),"isRegional");function jP(e,t){const n=new Map(e);t.isElsewhere&&(n.delete("zones"),n.delete("reservation"),_b(n.get("subnetwork")?.value)&&
n.delete("subnetwork"));for(const{members:s}of t.entries){for(const o of RP)if(o.some(i=>s.has(i)))for(const i of o)n.delete(i);for(const[o,i]of s)n.set(o,i)}return n}
r(jP,"layered");const PP={entries:[],isElsewhere:!1};function Ob({job:e,entries:t},n){const{key:s,message:o,hint:i}=n,a=t.findLast(({members:u})=>u.has(s))??t.at(
-1);if(!a)return;const c=a.members.get(s)?.at??a.at;return{code:a.isOfInput?"invalid-input":"invalid-runs-on",message:`${Cn(a,e)}: ${s} ${o}.`,...c&&{at:c},...i&&
{hint:i}}}r(Ob,"ofEntry");function ci(e,t=PP){const{entries:n}=t,s=[],o=[],i=Rs(e),a=new Map([...e.runsOn.with].filter(([b])=>i.includes(b))),c=jP(a,t),u=r((b,y,w)=>Ob(
{job:e,entries:n},{key:b,message:y,hint:w})??{code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${b} ${y}.`,at:c.get(b)?.at??e.runsOn.at,...w&&{hint:w}},
"ofArgument"),l=r((b,y,w)=>{s.push(c.has(b)?u(b,y,w):d(b,y,w))},"refuse"),f=r((b,y,w)=>{l(b,y,w);const $=c.has(b)?s.pop():void 0;$&&s.push({...$,excerpt:""})},"\
refuseSecret"),d=r((b,y,w)=>Ob({job:e,entries:n},{key:b,message:y,hint:w})??{code:"invalid-input",message:`input "${CP(b)}" ${y}.`,...w&&{hint:w}},"ofInput"),m=r(
b=>c.get(b)?.value??void 0,"value"),h=r((b,y,w)=>{const $=b.find(k=>m(k)!==void 0);return $===void 0?d(b[0]??"",y,w):u($,y,w)},"ofEither"),g=r(b=>{const y=m(b);
if(y!==void 0){if(cc(y))return R(y);l(b,"must be a single value, not a list or mapping")}},"text"),p=r((b,y)=>{const w=g(b);if(w===void 0)return;const $=/^\d+(\.\d+)?$/.
test(w)?Number(w):Number.NaN;if($>=y.min&&$<=y.max)return $;l(b,`must be a number from ${y.min} to ${y.max}; got ${JSON.stringify(w)}`)},"number");return{job:e,
entries:n,problems:s,warnings:o,refuse:l,refuseSecret:f,refuseEither(b,y,w){s.push(h(b,y,w))},warnEither(b,y,w){const $=b.find(E=>m(E)!==void 0),k=$?u($,y,w):d(
b[0]??"",y,w);o.push({...k,code:"unknown-name"})},has:r(b=>m(b)!==void 0,"has"),at:r(b=>c.get(b)?.at,"at"),text:g,number:p,matching(b,y,w){const $=g(b);if($===void 0||
y.test($))return $;l(b,`must be ${w}; got ${JSON.stringify($)}`)},integer(b,y){const w=p(b,y);if(w===void 0||Number.isInteger(w))return w;l(b,`must be a whole n\
umber; got ${w}`)},boolean(b){const y=g(b);if(y===void 0)return;const $={true:!0,false:!1,yes:!0,no:!1}[y.toLowerCase()];return $===void 0&&l(b,`must be true or\
 false; got ${JSON.stringify(y)}`),$},list(b){const y=m(b);if(y===void 0)return;const w=Array.isArray(y)?y:[y];if(!w.every(cc)){l(b,"must be a list of texts");return}
return w.flatMap($=>R($).split(`
`)).map($=>$.trim()).filter($=>$!=="")},mapping(b){const y=m(b);if(y!==void 0){if(!(y instanceof Map)||![...y].every(([w,$])=>typeof w=="string"&&cc($))){l(b,"m\
ust be a mapping of texts");return}return new Map([...y].map(([w,$])=>[w,R($)]))}},located(b){const y=g(b),w=c.get(b)?.at;return y===void 0||w===void 0?void 0:{
value:y,at:w}}}}r(ci,"withReader");function DP(e,t){const n=ci(e),s=BP(e,n,t),o=FP(n,s.fallback,t),i=GP(n,t),a=NP(n,t),c={...ac(n,t,o),early:a},u=s.fallback.entries.
length>0;c.machine&&o!==void 0&&!u&&U_(n,c.machine.machineType);const l=[...c.problems,...s.fallback.problems,...s.memory.problems],{machine:f,...d}=c;if(l.length>
0||!c.machine)return{...d,problems:l};if(!u&&o===void 0&&!s.isForMemory)return c;const m=new UP,h=WP({job:e,inputs:t,own:c.machine,losses:o,lists:s,found:m});if(m.
problems.length>0)return{...d,problems:m.problems};const g={machines:h,fallbackAfterMs:i,isForMemory:s.isForMemory},p=s.isForMemory||h.length>1;return{...c,...p&&
{moves:g},warnings:[...c.warnings,...m.warnings]}}r(DP,"job_machines_machineOf");class UP{static{r(this,"Found")}problems=[];warnings=[];add(t){const n=r(s=>o=>s.
every(({message:i})=>i!==o.message),"isNew");this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}
function BP(e,t,n){const s=(t.text("instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...a}=n.machine,c=s?a:n.machine,u=gb(e,
"on_out_of_memory",c);return{fallback:gb(e,"fallback",c),memory:u,isForMemory:u.isNext||u.entries.length>0}}r(BP,"listsOf");function FP(e,t,n){const s=n.machine;
if((e.text("instance_template")??s.instanceTemplate)!==void 0)return;const i=fh(ci(e.job),s);return D_(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}r(
FP,"job_machines_lossesOf");function GP(e,t){const n=e.text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=Ya(n),{min:o,max:i}=oh;
return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse("fallback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}
r(GP,"fallbackAfterMs");function WP({job:e,inputs:t,own:n,losses:s,lists:o,found:i}){const{fallback:a,memory:c}=o,u={list:"fallback",number:1,isOfInput:!1,members:new Map(
[["spot",{value:!1}]])},f=a.entries.length===0&&s!==void 0?[u]:a.entries,d=r((m,h)=>{const g=Tb(n,m),p=ac(ci(e,g),Mb(g,t),h?void 0:s);return i.add(p),p.machine},
"machineWith");return[void 0,...f].map((m,h)=>{const g=h===f.length,p=m?[m]:[],b=m?d(p,g):n;if(!b||i.problems.length>0)return[];if(!c.isNext){const y=c.entries.
flatMap(w=>d([...p,w],g)??[]);return m||i.warnings.push(...AP(e,c.entries,[b,...y])),[b,...y]}return[b,...HP({job:e,inputs:t,own:n,first:b,layers:p,losses:g?void 0:
s})]})}r(WP,"rungs");function HP(e){const{job:t,inputs:n,own:s,first:o,losses:i}=e,a=[];for(const c of MP(o)){const u={list:"on_out_of_memory",number:a.length+1,
isOfInput:!1,members:c},l=Tb(s,[...e.layers,u]),{machine:f}=ac(ci(t,l),Mb(l,n),i);if(!f)break;a.push(f)}return a}r(HP,"largerOf");function Mb({isElsewhere:e},t){
if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.machine,i=s!==void 0&&!_b(s);return{...t,machine:{...o,zones:[],...i&&{subnetwork:s}}}}r(Mb,"inputsFor");
function Tb(e,t){const n=t.findLast(({members:s})=>s.has("region"))?.members.get("region")?.value;return{entries:t,isElsewhere:n!==void 0&&n!==e.region}}r(Tb,"l\
ayersOf");const KP=100,JP=20,zP=300,uc=20;function VP(e){const{job:t,machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==void 0||n.memoryMib!==void 0,
a=St(e,s.length),c=n.taskTimeoutSeconds<=zP?JP:KP;if(i||a<c)return;const u=n.instanceTemplate===void 0?Ot(n.machineType):void 0,l=u&&u.cpuMilli/1e3,f=l===void 0?
"":` of ${l} vCPUs (${lc(a*l)} vCPUs together)`,{tasksPerVm:d=1}=De({...n,cpuMilli:1e3}),m=u&&!n.gpu?d:1,h=`"max-parallel: ${uc*m}"`,g=m>1?`Let short tasks shar\
e machines: with "cpu_count: 1" ${lc(Math.ceil(a/m))} machines start; with ${h} as well ${uc}, which take one task after the other.`:`With ${h}, ${uc} machines \
start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' starts ${lc(a)} machines${f}, one for each combination. You also pa\
y while each one boots and shuts down, about a minute and a half: more than short tasks cost.`,at:t.strategy.at,hint:g}}r(VP,"manyMachines");const lc=r(e=>String(
e).replace(/\B(?=(\d{3})+$)/g,","),"number"),YP=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function qP(e,t,n){const s=e.strategy.maxParallel;if(s===
void 0)return{parallelism:n??0};const o=r(c=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel must be a whole number from 1 to ${No.toLocaleString(
"en-US")}; ${c}.`,at:s.at}}),"refuse");let i=s.value;if(typeof i=="string"){const c=YP.exec(i.trim())?.[1];if(c===void 0&&!/^\d+$/.test(i.trim()))return o(`"${i}\
" is neither a number nor a plain \${{ params.NAME }}`);i=c===void 0?Number(i):t.get(c)??null}const a=typeof i=="string"&&/^\d+$/.test(i)?Number(i):i;return typeof a!=
"number"||!Number.isInteger(a)||a<1||a>No?o(`got ${typeof i=="object"&&!(i instanceof G)?"no number":R(i)}`):{parallelism:a}}r(qP,"parallelismOf");function XP(e,t,n){
return e.flatMap(({pasted:s})=>s).flatMap(s=>{for(const o of ZP(s,t,n)){const i=typeof o=="string"?QP(o,s):void 0;if(i===void 0)continue;const{job:a,stage:c,whole:u,
root:l,name:f,at:d}=s,h=`${`Job '${a}', stage '${c}'`}: a value of ${l}.${f} has ${i}, which changes the code that it is pasted into.`,g=f.replace(/\W/g,"_"),p=`\
Pass it as a variable: vars: {${g}: "${u}"}, and use ${g} in the code without quotes.`;return[{code:"pasted-value",message:h,at:d,hint:p}]}return[]})}r(XP,"past\
edValues");function ZP({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.combinations??[]).map(({matrix:i})=>i.get(t)??null)}r(ZP,"valu\
esOf");function QP(e,{quote:t,isRaw:n}){const s=R(e);if(s.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.test(s))return"a line break";if(s.includes(
"\\")&&!n)return"a backslash"}r(QP,"faultOf");const Ab=["project_id","region","zones","gcs_bucket","credentials_path","service_account","network","subnetwork","\
instance_template","reservation","secrets","registry_username","registry_password","mounts"];function e4(e,t){const n=fc(e,"credentials_path"),s=n!==void 0&&!t.
allowKeyFiles&&t.runsOnMaySet==="all";return[...t.runsOnMaySet==="machine"?t4(e):[],...s?[{code:"key-file-not-allowed",message:`Job '${e.id}': runs-on.with.cred\
entials_path names a key file, which the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "workload_identity_provider", whi\
ch needs no key, or set "allow_key_files: true".'}]:[]]}r(e4,"limitsOf");const fc=r((e,t)=>Rs(e).includes(t)?e.runsOn.with.get(t):void 0,"argumentOf"),t4=r(e=>[
...Ab.flatMap(t=>{const n=fc(e,t);return n?[Nb(e,t,n)]:[]}),...["fallback","on_out_of_memory"].flatMap(t=>(fc(e,t)?.items??[]).flatMap(({members:n},s)=>[...n??[]].
flatMap(([o,i])=>Ab.includes(o)?[Nb(e,`${t}, entry ${s+1}: ${o}`,i)]:[])))],"placesOf"),Nb=r((e,t,{keyAt:n})=>({code:"argument-not-allowed",message:`Job '${e.id}\
': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the workflow file.`,at:n,hint:'Set it as an inpu\
t of the Action, or set "runs_on_may_set: all".'}),"ofPlace"),n4=r((e,t)=>new Map([...e].map(([n,s])=>[n,t.includes(n)?{...s,secret:!0}:s])),"withSecretParams");
function s4(e,t){return t.flatMap(n=>{if(e.params.has(n))return[];const s=fe(n,[...e.params.keys()]);return[{code:"unknown-secret-param",message:`input "secret_\
params" names '${n}', which is not a declared param of workflow '${e.name}'.`,hint:s?`Did you mean '${s}'?`:`Declare it: params: {${n}: str}.`}]})}r(s4,"unknown\
SecretParams");function o4(e,t,n){const s=r(a=>e.get(a)?.secret===!0||t.includes(a),"isSecret"),o=n.flatMap(a=>[...a].flatMap(([c,u])=>s(c)?[u]:[])),i=[...e].flatMap(
([a,c])=>s(a)&&c.default!==void 0?[c.default]:[]);return[...o,...i]}r(o4,"secretValues");const i4=96e3,r4={runId:"",folder:"",githubRunId:"",githubRunAttempt:"",
repositoryId:"",commit:"",prefix:"",scopes:{own:""}};function a4(e){const t=Pr({planned:e,identity:r4,jobUri:"",taskCount:e.combinations.length,program:{loader:"",
archive:""},skipDefaultLabels:!1}),n=Buffer.byteLength(JSON.stringify(t))+i4;if(n<=G_)return;const s=n.toLocaleString("en-US");return{code:"spec-too-large",message:`\
Job '${e.job.id}': its Batch job has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.at??e.job.at,hint:'Make env (of runs-on.wit\
h, or the input "env_vars") smaller: large values can be params, or files named by the input "source".'}}r(a4,"oversizedSpec");function xb(e){const{inputs:t}=e,
n=[],s=[],{params:o,written:i,problems:a,inputOf:c}=c4(e),u=a.length>0?void 0:new Set(o.keys()),l=_L(e.definition,u4(e,u)),f=ij({params:o,written:i},l.params??new Map);
n.push(...l.problems,...a),s.push(...l.warnings);const d=Mo(e.definition.text,e.definition.file),m=r(x=>x.at?.file===d.file&&x.excerpt===void 0?{...x,excerpt:d.
excerpt(x.at)}:x,"excerpted"),h=r((x,L)=>l4(In(x),L).map(m),"limited"),{python:g,targets:p}=l,b=n4(l.workflow?.params??l.params??new Map,t.secretParams),y=o4(l.
declared,t.secretParams,[o,i,f]),w=r(()=>({python:g,targets:p,secrets:y,problems:h(n,"problems"),warnings:h(s,"warnings")}),"refused");if(!l.workflow){const x=new Map(
[...f].filter(([L])=>b.has(L)));return n.push(...rb({specs:b,given:x,now:e.now,inputOf:c}).problems),w()}const $=rb({specs:b,given:f,now:e.now,inputOf:c});n.push(
...s4(l.workflow,t.secretParams),...$.problems);const k={...l.workflow,params:b};s.push(...$.warnings);const E=f4(k,t,{problems:n,warnings:s}),S=new Map,v=new Map,
_=new Map;for(const x of E.jobs.values()){const L=d4({job:x,ids:E.jobs.keys(),inputs:t,...YL(x,e),params:$.params,problems:n,warnings:s,missing:v,inputProblems:_});
L&&S.set(x.id,L)}const O=[...v].map(([x,L])=>g4(x,L)),N=[..._.values()].map(x=>h4(x.problem,x.jobs,E));if(n.push(...O,...N,...Wj(t,S)),n.length>0)return w();const A=h(
[...s,...XP(g,$.params,S)],"warnings");return{plan:{workflow:E,params:$.params,jobs:S,warnings:A},python:g,targets:p,secrets:y,problems:n,warnings:A}}r(xb,"plan\
Run");function c4({inputs:e,paramsFile:t=""}){const n=new Map,s=new Map,o=[];for(const c of[Qa(t,"params_file"),Qa(e.params,"params")]){o.push(...c.problems);for(const[
u,l]of c.params)n.set(u,l),s.delete(u);for(const[u,l]of c.written)s.set(u,l)}const i=Qa(e.params,"params").params;return{params:n,written:s,problems:o,inputOf:r(
c=>i.has(c)?"params":"params_file","inputOf")}}r(c4,"paramsInputs");function u4({inputs:e,environment:t,files:n=[]},s){const{matrix:o,matrixJob:i,matrixGlob:a,machine:c}=e;
return{workflowName:e.workflowName,matrix:o===void 0||!i?void 0:{job:i,values:Nj(o)},...a&&i&&{addedKey:{job:i,key:a.key,values:n}},given:s,variables:[...c.env.
keys(),...c.secrets.keys()],environment:t}}r(u4,"readOptions");const dc=200;function l4(e,t){if(e.length<=dc)return e;const n=(e.length-dc).toLocaleString("en-U\
S");return[...e.slice(0,dc),{code:"more",message:`${n} more ${t} are not shown.`}]}r(l4,"atMost");function f4(e,t,{problems:n,warnings:s}){if(t.matrixJob===void 0)
return e;const o=e.jobs.get(t.matrixJob);if(!o){const a=fe(t.matrixJob,[...e.jobs.keys()]);return n.push({code:"unknown-matrix-job",message:`input "matrix_job" \
names '${t.matrixJob}', which is not a job of workflow '${e.name}'.`,hint:a?`Did you mean '${a}'?`:`Jobs: ${[...e.jobs.keys()].join(", ")}.`}),e}if(t.matrix===void 0)
return e;const i=Aj(o,t.matrix);return n.push(...i.problems),s.push(...i.warnings),{...e,jobs:new Map([...e.jobs,[o.id,i.job]])}}r(f4,"withMatrix");function d4(e){
const{job:t,problems:n}=e,s=DP(t,e.inputs);n.push(...s.problems.filter(({code:h})=>h!=="invalid-input")),n.push(...e4(t,e.inputs));const o=Fj(t,e.ids);n.push(...o.
problems);for(const h of s.warnings)h.at===void 0&&e.warnings.some(({message:p})=>p===h.message)||e.warnings.push(h);for(const h of s.problems){if(h.code!=="inv\
alid-input")continue;const g=e.inputProblems.get(h.message);g?g.jobs.push(t.id):e.inputProblems.set(h.message,{problem:h,jobs:[t.id]})}for(const h of s.missing)
e.missing.set(h,[...e.missing.get(h)??[],t.id]);for(const{problem:h,isMistake:g}of Bj(t))(g?n:e.warnings).push(h);const i=s.machine?.credentialsPath;i&&e.warnings.
push(m4(t,i.at));const a=qP(t,e.params,s.machine?.maxParallelTasks);"problem"in a&&n.push(a.problem);const{glob:c}=e;c?.bucket!==void 0&&!c.files&&e.inputs.dryRun&&
e.warnings.push(qL(t,c));const u=Lj(t);if(u){n.push(u);return}const l=Jo(t.strategy);if("problem"in l){n.push(l.problem);return}if(!s.machine||"problem"in a)return;
const f={job:t,machine:s.machine,combinations:c&&!c.files?[]:l.combinations,...c&&{glob:c},parallelism:a.parallelism,...o.jobs.length>0&&{needsArtifacts:o.jobs},
...s.moves&&{moves:s.moves},...s.early};n.push(...jj(f,e.inputs));const d=VP(f);d&&e.warnings.push(d),e.warnings.push(...Hj(f));const m=yn(f).flatMap(h=>a4({...f,
machine:h})??[]);return n.push(...m.slice(0,1)),f}r(d4,"planJob");function h4(e,t,n){if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(
o=>`'${o}'`).join(", ")}`;return{...e,message:e.message.replace(/\.$/,` (${s}).`)}}r(h4,"ofInput");const m4=r((e,t)=>({code:"key-file",message:`Job '${e.id}': r\
uns-on.with.credentials_path is a key file, which anybody who obtains it can use.`,at:t,hint:'Remove it and set the input "workload_identity_provider": workload\
 identity federation needs no key.'}),"keyFileWarning"),p4={project_id:"$GOOGLE_CLOUD_PROJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function g4(e,t){
return{code:"missing-input",message:`input "${e}" is required: job${t.length>1?"s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in ru\
ns-on.with.`,hint:`Set the input "${e}" or ${p4[e]}, or write ${e} under runs-on.with.`}}r(g4,"missingInput");const b4={trigger:{variable:"WORKFLOW_CORE_CONF_PA\
TH",setting:"conf_paths"},uses:{variable:"WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"re\
gistry_filter"}};function y4(e,t,n){const s=[],o=[];for(const i of t){const a=e.jobs.get(i.job);if(!a||w4(i,e,a,n))continue;const{machine:c}=a,u=c.requirements.
length===0&&c.image===Is.image;(hc(i,e)||n===void 0&&u||mc(i)?s:o).push($4(i,e))}return{problems:s,warnings:o}}r(y4,"unfoundTargets");const hc=r((e,t)=>e.kind===
"trigger"&&e.name===t.workflow.name,"isItself"),mc=r(({kind:e,name:t})=>e==="uses"&&Eg(t),"isAction");function w4(e,t,{job:n,machine:s},o){if(hc(e,t)||mc(e))return!1;
if(e.kind==="trigger"&&t.workflow.siblings.has(e.name))return!0;const{variable:i,setting:a}=b4[e.kind],c=n.model.get("extras"),u=[t.workflow.extras,c instanceof
Map?c:new Map];if(s.env.has(i)||s.secrets.has(i)||e.settings.includes(a)||u.some(f=>f.has(a))||e.hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;
if(o===void 0||e.kind==="filter")return!1;if(e.kind==="trigger")return o.some(f=>/^conf\/.*\.ya?ml$/.test(f));const[l=""]=e.name.split(/[/.]/);return e.hasTemplate||
o.some(f=>f===`${l}.py`||f.startsWith(`${l}/`))}r(w4,"isFound");function $4(e,t){const{at:n,excerpt:s,name:o}=e,{inside:i}=e,c=`${i?`Job '${i.job}' of workflow \
'${i.workflow}'`:`Job '${e.job}'`}${e.stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"unknown-filter",message:`${c}: the library has no\
 filter '${o}'.`,at:n,excerpt:s,hint:$C(o)};const u=r((d,m)=>({code:"unknown-target",message:`${c}: ${d}`,at:n,excerpt:s,hint:m}),"problem");if(hc(e,t))return u(
`triggers its own workflow '${o}'.`,"Use foreach or until for a loop.");if(mc(e))return u(`'${o}' is an action of GitHub, which cannot run in a task.`,vg);if(e.
kind==="trigger"){const d=`Put it into this file, or into conf/${o}.yml with source: conf/.`;return u(`the task finds no workflow '${o}': it is not in this file\
.`,d)}const f=`Name its package in the input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_\
vars".`;return u(`the task finds no function '${o}'.`,f)}r($4,"unfound");const k4=4*1024*1024,S4=5;async function E4(e,t){const n=(0,J.resolve)(e);for(let s=(0,J.
dirname)((0,J.resolve)(e,t));s.startsWith(n);s=(0,J.dirname)(s)){const o=await v4(s);if(o!==void 0){const i=await _4(o);return{folder:s,...i!==void 0&&{commit:i}}}
if(s===(0,J.dirname)(s))break}}r(E4,"checkedOut");async function v4(e){const t=(0,J.join)(e,".git"),n=await(0,se.stat)(t).catch(()=>{});if(n?.isDirectory())return t;
if(!n?.isFile())return;const[,s]=/^gitdir: (.+)$/m.exec(await Ls(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,J.isAbsolute)(s)?s:(0,J.join)(
e,s)}r(v4,"gitFolder");async function _4(e){const t=(await Ls((0,J.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,J.resolve)(e,t);let s=(await Ls((0,J.join)(e,
"HEAD")))?.trim()??"";for(let o=0;o<S4;o++){if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split(
"/").includes(".."))return;s=(await Ls((0,J.join)(n,i)))?.trim()??O4(await Ls((0,J.join)(n,"packed-refs"))??"",i)}}r(_4,"headOf");const O4=r((e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"","packed");async function Ls(e){const t=await(0,se.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>k4))return(0,se.
readFile)(e,"utf8").catch(()=>{})}r(Ls,"small");const M4=U(import.meta.url)("node:child_process"),T4=[3,11],A4=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^'(?:break|continue)' (?:outside|not properly in) loop/,
N4=/\b[rR]?[fF][rR]?["']/,x4=1e4,I4=8*1024*1024,C4=`
import json, sys, textwrap, warnings
warnings.simplefilter("ignore")
answers = []
for variants in json.load(sys.stdin):
    first = None
    for variant in variants:
        text = textwrap.dedent(variant)
        skipped = text[: len(text) - len(text.lstrip())].count("\\n")
        try:
            compile(text.strip(), "stage", "exec", 0, True)
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
`;async function R4(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({variants:u})=>u)),o=L4(await j4(s,t.environment.
PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&Ib(o,T4),a=[],c=[];for(const[u,l]of e.entries()){const f=o.answers[u];if(!f)continue;
const d=!Ib(o,[3,12])&&l.variants.some(h=>N4.test(h));(i||l.isShell||!d&&A4.test(f.message)?a:c).push(l.problem(f))}return{problems:a,warnings:c}}r(R4,"pythonSy\
ntax");const Ib=r(({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1],"isAtLeast");function L4(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}r(L4,"answ\
erOf");function j4(e,t){return new Promise(n=>{const s=(0,M4.spawn)("python3",["-I","-S","-c",C4],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","pipe","igno\
re"],signal:AbortSignal.timeout(x4),killSignal:"SIGKILL"});let o="";s.stdout.setEncoding("utf8").on("data",i=>{o+=i,o.length>I4&&s.kill("SIGKILL")}),s.on("error",
()=>n(void 0)),s.on("close",i=>n(i===0?o:void 0)),s.stdin.on("error",()=>{}).end(e)})}r(j4,"compiled");const P4=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,D4=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,
pc=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,U4=/^[\w./-]+\.txt$/;function B4(e){return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=P4.exec(t)?.[1]??(U4.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=D4.exec(t)?.[1];if(s!==void 0)return{kind:"constraints",path:s.trim()};if(t==="--require-hashes")return{kind:"require-hashes"};if(/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t))return Lb(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise i\
n "env_vars".');if(t.startsWith("-")||/\s--\w/.test(t.replace(pc,"")))return Lb(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--requir\
e-hashes" are supported here; editables and other options are not.');if(tn(t)!==t)return{kind:"refused",message:"An address contains a password or a token.",hint:W4};
const o=G4(t.replace(pc,"").trim());return o===void 0?{kind:"requirement",text:t}:{kind:"refused",message:`"${t.slice(0,200)}" is not a requirement.`,hint:o}})}
r(B4,"requirementLines");const gc="[A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?",F4=`\\[\\s*(?:${gc}(?:\\s*,\\s*${gc})*)?\\s*\\]`,Cb="(?:===|~=|==|!=|<=|>=|<|>)\\s*[\\w.*+\
!-]+",Rb=new RegExp(`^${gc}\\s*(?:${F4})?\\s*(?:@\\s*\\S+(?:\\s+;.*)?|(?:\\(?\\s*${Cb}(?:\\s*,\\s*${Cb})*\\s*,?\\s*\\)?)?\\s*(?:;.*)?)$`);function G4(e){if(e.length>
1e3)return;const[t=""]=e.split(/[\s;]/);if(Rb.test(e)||/^[\w+.-]+:\/\/|^\.{0,2}\/|\/|\.(?:whl|zip|tar\.gz)$/.test(t))return;const n=/^([\w.-]+(?:\[[^\]]*\])?)\s*(=>|=<|=|:)\s*([\w.*+!-]+)$/.
exec(e);if(n){const[,o,i="",a]=n;return`Write ${o}${i==="=>"?">=":i==="=<"?"<=":"=="}${a}.`}const s=e.split(/\s*,\s*|\s+/);return s.length>1&&s.every(o=>Rb.test(
o))?`Write one requirement per line:
  requirements: |
${s.map(o=>`    ${o}`).join(`
`)}`:'Write a name with versions, such as pandas==2.2.3 or "pandas[gcp]>=2,<3", one per line.'}r(G4,"mistakeIn");const W4='Save the address of the index in Secr\
et Manager, and pass it to the tasks with the input "secrets": PIP_INDEX_URL=projects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',Lb=r((e,t)=>({
kind:"refused",message:`"${tn(e.split(/\s/)[0]??"")}" is not a requirement.`,hint:t}),"noRequirement"),jb=r(e=>e.replace(pc,"")!==e,"hasHash"),H4="-c ",K4=new Set(
["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_INDEX"]);function J4(e,t){if(!t.some(jb))return[...e].find(n=>K4.has(n))}r(J4,"extraIndexOf");async function z4(e,t){
const n=new Map,s=new Map,o=new Map;for(const[i,a]of e.jobs){const{machine:c}=a,u=a.job.runsOn.with.get("requirements")?.at,l=u?`Job '${i}': runs-on.with.requir\
ements`:'input "requirements"',f=r((g,p)=>{const b=`${l}: ${g}`;n.set(b,{code:"invalid-requirements",message:b,...u&&{at:u},...p&&{hint:p}})},"refuse"),d={requirements:[],
constraints:[],mustHaveHashes:!1};await Pb(c.requirements,{workspace:t,folder:".",from:[]},d,f);const m=[...d.requirements,...d.constraints.map(g=>H4+g)];Y4(d,f);
const h=J4([...c.env.keys(),...c.secrets.keys()],m);h&&s.set(h,q4(h)),o.set(i,{...a,machine:{...c,requirements:m}})}return{plan:{...e,jobs:o},problems:[...n.values()],
warnings:[...s.values()]}}r(z4,"resolveRequirements");async function Pb(e,t,n,s){const o=r((i,a)=>s(`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,a),"here");
for(const i of B4(e))if(i.kind==="requirement")(t.isConstraints?n.constraints:n.requirements).push(i.text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.
kind==="refused")o(i.message,i.hint);else{const a=t.isConstraints||i.kind==="constraints";await V4(i.path,{...t,isConstraints:a},n,o)}}r(Pb,"resolveLines");async function V4(e,t,n,s){
const{workspace:o,from:i}=t,a=J.posix.join(t.folder,e);if(i.includes(a)){s(`"${a}" includes itself.`);return}const c=await ss({workspace:o,path:a,input:"require\
ments"});if("problem"in c){s(c.problem.message.replace(/^input "requirements": /,""),c.problem.hint);return}const u=new TextDecoder().decode(c.bytes).replace(/^\ufeff/,
""),l={...t,folder:J.posix.dirname(a),from:[...i,a]};await Pb(u.split(/\r?\n/),l,n,s)}r(V4,"resolveFile");function Y4({requirements:e,mustHaveHashes:t},n){const s=e.
filter(o=>!jb(o));s.length===0||!t&&s.length===e.length||n(`If one requirement has a hash, all need one; "${s[0]}" has none.`,'List all packages with their hash\
es, including those of ddeutil-workflow unless the image contains it: "pip-compile --generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}
r(Y4,"checkHashes");const q4=r(e=>({code:"extra-index",message:`${e} names a second index: pip installs the highest version from all indexes, so a public packag\
e of the same name can replace yours.`,hint:"Use one index for everything (PIP_INDEX_URL), or give every requirement its hashes."}),"extraIndex");var X4=P(38522);
const js=512;function Z4(e){const n=[...e].sort((o,i)=>Buffer.compare(Buffer.from(o.path),Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:a})=>{const c=a?
493:420,u=[Db({path:o,size:i.length,mode:c,type:"0"}),Ub(i)];if(Q4(o))return u;const l=Buffer.from(eD("path",o));return[Db({path:"pax",size:l.length,mode:420,type:"\
x"}),Ub(l),...u]}),s=(0,X4.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*js)]),{level:9});return s[9]=255,s}r(Z4,"sourceArchive");const bc=r(e=>(0,Ae.createHash)(
"sha256").update(e).digest("hex"),"digestOfArchive"),Q4=r(e=>Buffer.byteLength(e)<=100&&/^[\x20-\x7e]*$/.test(e),"isPlain");function Db(e){const t=Buffer.alloc(
js),n=r((o,i,a)=>t.write(`${o.toString(8).padStart(a-1,"0")}\0`,i,"latin1"),"octal");Buffer.from(e.path).copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(
e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(e.type,156,"latin1"),t.write("ustar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.
write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}r(Db,"header");function Ub(e){return Buffer.concat([e,Buffer.alloc((js-e.length%js)%js)])}r(Ub,"padd\
ed");function eD(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}r(eD,"paxRecord");const Bb=2e4,Fb=256*1024*1024,tD=64*1024,nD=r(e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,tD).toString("latin1")),"isPrivateKey"),Gb=r(e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":""),"source_listed");async function sD(e,t){const n=[],
s=Np([]),o=[],i=[];let a=0;const c=r(()=>n.length>Bb||a>Fb,"isTooMuch"),u=r(async l=>{const f=await(0,se.realpath)((0,J.join)(e,l)).catch(()=>{}),d=f===void 0?void 0:
await(0,se.stat)(f),m=f===void 0?"..":(0,J.relative)(e,f).split(J.sep).join("/");if(f===void 0||!d?.isFile()||m.startsWith("../")||s(m)){o.push(l);return}if(a+=
d.size,c())return;const h=await(0,se.readFile)(f);nD(h)&&i.push(l),n.push({path:l,content:h,isExecutable:(d.mode&64)!==0})},"take");for await(const{path:l}of xp(
e)){if(c())break;t(l)&&await u(l)}return{files:n,stray:o,keys:i,isTooMuch:c()}}r(sD,"source_collect");function oD({files:e,isTooMuch:t},n){if(t)return{code:"sou\
rce-too-large",message:`input "source" matches more than ${`${Bb.toLocaleString("en-US")} files and ${Fb/1024/1024} MiB`}.`,hint:"Match fewer files, or store da\
ta in a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "source" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, rel\
ative to the workspace, and check that actions/checkout is an earlier step."}}r(oD,"source_mistakeIn");function iD({stray:e,keys:t}){const n={code:"source-link",
message:`input "source": ignored, because these links do not lead to a file of the workspace that may be sent: ${Gb(e)}.`},s={code:"source-private-key",message:`\
input "source": these files look like private keys, and are sent to the bucket and to every task: ${Gb(t)}.`,hint:'Exclude them with a pattern that starts with \
"!", and save the key in Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}r(iD,"warningsOf");async function rD(e){const{patterns:t}=e;
let n;try{n=await sD(await(0,se.realpath)(e.workspace),rI(t))}catch(i){if(!(i instanceof Wo))throw i;const{code:a,message:c}=i;return{problems:[{code:a,message:`\
input "source": ${c}`}],warnings:[]}}const s=oD(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:Z4(o),paths:o.map(({path:i})=>i).
sort()},problems:[],warnings:iD(n)}}r(rD,"collectSource");async function aD({runner:e,environment:t,gitHub:n},s){const o=HL(e.inputs,t),{inputs:i}=o,a={file:e.inputs.
workflow??"",definitionText:"",secrets:[],warnings:[]},c=Js(t).problems.map(mD);if(!i||c.length>0)return{...a,problems:[...o.problems,...c]};const u=t.GITHUB_WORKSPACE||
process.cwd(),l=await pD(n,i,u);if(l)return{...a,inputs:i,problems:[l]};const{definition:f,params:d,unread:m}=await cD(i,u);if(m.length>0||f.text===void 0)return{
...a,inputs:i,file:f.file,problems:m};const h=await lD(i,u),g={inputs:i,definition:{text:f.text,file:f.file},...d?.text!==void 0&&{paramsFile:d.text},environment:t,
...h.files&&{files:h.files},now:new Date(s)},p=xb(g),b=await R4(p.python,{isDefaultImage:hD(p.plan,i).every(_=>_===Is.image),environment:t}),y=await Wb(p.plan,i,
u),{source:w,...$}=await uD(i,u),k=p.plan&&$.problems.length===0?y4(p.plan,p.targets,w?.paths):{problems:[],warnings:[]},E=Hu(p.secrets),S=Hb(E),v=S([...In([...p.
problems,...b.problems,...k.problems]),...y?.problems??[],...p.plan?await gD(p.plan,u):[],...$.problems,...h.problems]);return{inputs:i,file:f.file,definitionText:f.
text,...y&&v.length===0&&{...Kb(y,S),sources:g},...w&&{source:w},secrets:E,problems:v,warnings:S([...In([...p.warnings,...b.warnings,...k.warnings]),...y?.warnings??
[],...$.warnings,...fD(h.files,w?.paths)])}}r(aD,"prepare");async function cD(e,t){const n=await Jb({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?
await Jb({workspace:t,path:e.paramsFile,input:"params_file"}):void 0;return{definition:n,params:s,unread:[...n.problems,...s?.problems??[]]}}r(cD,"readTexts");const uD=r(
async(e,t)=>e.source.length>0?rD({workspace:t,patterns:e.source}):{source:void 0,problems:[],warnings:[]},"packedSource");async function lD({matrixGlob:e},t){if(!e||
e.bucket!==void 0)return{problems:[]};const n=await uI(t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,problems:[]}}r(lD,"matchedFiles");function fD(e=[],t=[]){
const n=new Set(t),s=e.filter(a=>!n.has(a)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.length===e.length?"none":`${s.length}\
 of ${e.length}`} of the files it matches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'Name them in the input "source" if\
 the tasks read them.'}]}r(fD,"filesNotSent");async function dD(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const a=xb({...s,files:t}),c=n.GITHUB_WORKSPACE||
process.cwd(),u=await Wb(a.plan,o,c),l=Hb(i),f=l([...In(a.problems),...u?.problems??[]]),d=new Set(e.warnings.map(({message:h})=>h)),m=l(a.warnings).filter(({message:h})=>!d.
has(h));return!u||f.length>0?{...e,problems:f,warnings:m}:{...e,...Kb(u,l),problems:f,warnings:m}}r(dD,"withFiles");async function Wb(e,t,n){if(!e)return;const s=await z4(
e,n),o=XL(s.plan,t.only),i=[...s.problems,...o.problems];return{whole:s.plan,part:o.plan,problems:i,warnings:s.warnings}}r(Wb,"chosenPart");const Hb=r(e=>t=>t.map(
n=>T0(n,e)),"maskingOf"),Kb=r(({whole:e,part:t},n)=>({plan:{...t,warnings:n(t.warnings)},whole:e}),"plansOf"),hD=r((e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.
image):[t.machine.image],"imagesOf"),mD=r(e=>({code:"invalid-proxy",message:e}),"proxyProblem");async function Jb(e){const t=await ss(e);if("problem"in t)return{
file:e.path,problems:[t.problem]};const{text:n,problems:s}=f_(t.bytes,t.file);return{file:t.file,text:n,problems:s}}r(Jb,"prepare_readText");async function pD({
outsiders:e,eventName:t,commit:n},s,o){if(!e||s.allowUnsafeEvents||s.dryRun)return;const i=r(u=>({code:"unsafe-event",message:`The event ${t} ${u}; the run is r\
efused.`,hint:'Use the event "pull_request" with "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".'}),"refused");if(e.
code==="fork")return i("gives this job's cloud access to code of a fork");if(e.code==="unknown")return i("can be triggered by outsiders, and its payload does no\
t say whose code it is about");const a=await E4(o,s.workflow);if(!a||a.commit===n)return;const c=a.commit?.slice(0,7)??"a commit that cannot be read";return i(`\
can be triggered by outsiders, and the definition is not from its commit: HEAD of ${a.folder} is ${c}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}r(pD,"unsafeEven\
t");async function gD(e,t){const n=[];for(const{job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)continue;const a=`Job '${s.id}': credentials\
_path`,c=await ss({workspace:t,path:i.value,input:"credentials_path"});if("problem"in c){const{code:l,message:f}=c.problem;n.push({code:l==="file-not-found"?"no\
-key-file":l,message:f.replace(/^input "credentials_path"/,a),at:i.at,hint:'Remove credentials_path and set the input "workload_identity_provider", which needs \
no key.'});continue}const u=Df(new TextDecoder().decode(c.bytes));typeof u=="string"&&n.push({code:"invalid-key-file",message:`${a}: "${i.value}" ${u}.`,at:i.at,
hint:'Set other credentials in the workflow file: the input "workload_identity_provider", or google-github-actions/auth.'})}return n}r(gD,"keyFileProblems");async function bD(e,t,{
definitionText:n,source:s}){const{plan:o}=e,[i]=t.buckets;if(!i)return;const a=await e.clients.storage(i),c=r((l,f,d)=>a.create({bucket:i.name,name:t.folder+l,content:f,
contentType:d},e.stop),"put"),u={run_id:t.runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:bc(s.archive)},...yD(
o),library:eo,task_contract:Bn};await Promise.all([...s?wD(e,t,s):[],c("definition.yml",n,"application/yaml"),c("params.json",Se(o.params,2),"application/json"),
c("run.json",`${JSON.stringify(u,null,2)}
`,"application/json")])}r(bD,"stageRun");function yD({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};
return{}}r(yD,"stage_globOf");function wD(e,t,n){return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),a={bucket:o.
name,name:lr(t)};await i.create({...a,content:n.archive,contentType:"application/gzip"},e.stop)})}r(wD,"putSource");const $D=1.1;function kD(e,t,n,s){const o=new Map(
[...e.jobs.keys()].map(c=>[c,[]]));let i=0,a=0;return s.outputs({run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(c,u){o.get(c)?.push(u),i++,!(i<a*$D)&&
(a=i,s.outputs({batch_jobs:Tl(o)}))}}}r(kD,"earlyOutputs");const SD=r(e=>async(...t)=>{const n=await e(...t),s=[];let o=0;for await(const u of n.body??ED()){if(o+=
u.length,o>Qn)throw new es;s.push(u)}const{status:i,statusText:a,headers:c}=n;return new Response(s.length===0?null:Buffer.concat(s),{status:i,statusText:a,headers:c})},
"boundedFetch");async function*ED(){}r(ED,"emptyBody");const ui=100,vD=10,_D=3,OD=15e3,MD=6e4;async function TD(e,t){const{getOctokit:n}=await Promise.all([P.e(
119),P.e(413)]).then(P.bind(P,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:SD(s.request.endpoint.DEFAULTS.request?.fetch??fetch)}}r(TD,"c\
lientOf");function AD(e){let t;const n=r(()=>(t??=TD(e.token,e.apiUrl),t),"client"),s=`/repos/${e.repository}`,o=r(d=>({service:"github",operation:d,resource:e.
repository,attemptMs:OD,totalMs:MD,signal:e.signal,...e.patience}),"detailsOf"),i=r(async(d,m,h,g)=>e.call(o(d),async p=>{const{octokit:b,send:y}=await n(),{data:w}=await b.
request(m,{...h,request:{signal:p,fetch:y}});if(!g(w))throw new Ce("the answer is not what GitHub documents");return w}),"request"),a=r(async(d,m,h,g)=>{let p=!1;
return e.call(o(d),async b=>{const y=p?await g():void 0;if(p=!0,y!==void 0)return y;const{octokit:w,send:$}=await n(),{data:k}=await w.request(m,{...h,request:{
signal:b,fetch:$}});if(!yc(k))throw new Ce("the answer is not what GitHub documents");return Number(k.id)})},"create"),c=r(async d=>{const m=[];for(let h=1;h<=_D;h++){
const g=`GET ${s}/commits/${encodeURIComponent(d)}/check-runs`,w=(await i("list check runs of",g,{filter:"all",per_page:ui,page:h},r($=>Array.isArray($?.check_runs),
"isList"))).check_runs;if(m.push(...w.map(ND)),w.length<ui)break}return m},"checkRuns");let u;const l=r(()=>{const d=r(m=>m?.data?.viewer??{},"viewer");return u??=
i("ask who writes in",`POST ${e.apiUrl.replace(/\/v3$/,"")}/graphql`,{query:"{ viewer { databaseId } }"},m=>Number.isSafeInteger(d(m).databaseId)).then(m=>Number(
d(m).databaseId)),u},"authorId"),f=r(async(d,m)=>{const h=`GET ${s}/issues/${d}/comments`;for(let g=1;g<=vD;g++){const b=await i("list comments in",h,{per_page:ui,
page:g},Array.isArray),y=b.filter(k=>String(k.body??"").startsWith(m)),w=y.length>0?await l():void 0,$=y.find(({user:k})=>k?.id===w);if($)return Number($.id);if(b.
length<ui)return}},"findComment");return{createCheckRun(d){const m=r(async()=>(await c(String(d.head_sha))).find(({externalId:h})=>h===d.external_id)?.id,"find");
return a("create check run in",`POST ${s}/check-runs`,d,m)},async updateCheckRun(d,m){await i(`update check run ${d} in`,`PATCH ${s}/check-runs/${d}`,m,yc)},checkRuns:c,
async upsertComment(d,{marker:m,body:h,isOnlyUpdate:g}){const p=await f(d,m);if(p!==void 0)await i("update comment in",`PATCH ${s}/issues/comments/${p}`,{body:h},
yc);else if(!g){const b=`POST ${s}/issues/${d}/comments`;await a("create comment in",b,{body:h},()=>f(d,m))}}}}r(AD,"gitHubApi");const yc=r(e=>Number.isSafeInteger(
e?.id),"hasId"),ND=r(e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.output?.annotations_count??0)}),"che\
ckRunView"),zb={124:'the time limit of the command "timeout" was reached',126:"not executable",127:"command not found",130:"interrupted, SIGINT",134:"aborted, S\
IGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"stopped from outside, SIGTERM"},xD=r(e=>e in zb,"hasMeaning"),Vb=r(e=>{const t=zb[e];return t===void 0?
`exit code ${e}`:`exit code ${e} (${t})`},"exitCodeText"),wc=10,li=4e3,$c=200,kc=12;function Yb(e,t=wc){const n=no(e),s=Xb(n.plan.workflow.file),o=Wi(n).map(c=>ID(
c,s)),i=[...CD(n,s),...o],a=n.warnings.map(c=>({path:s,startLine:n.plan.workflow.at.line,level:"warning",title:le(n.plan.workflow.name,$c),message:fi(c)}));return[
...Sc(i,t,"cause"),...Sc(a,t,"warning")]}r(Yb,"annotationsOf");function qb(e,t={}){const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:Xb(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:fi(s.message+o)}]});return Sc(
n,t.limit??wc,"problem")}r(qb,"problemAnnotations");function ID(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,a=s.slice(0,kc).map(
g=>Fo(g.combination)),c=s.length>kc?`, and ${z(s.length-kc)} more`:"",u=i>1&&s.length>0?`${z(s.length)} of ${D(i,"combination")}: ${a.map(g=>`[${g}]`).join(", ")}${c}`:
"",{exitCode:l=1,origin:f}=n,m=f==="stage"&&xD(l)&&!n.message.includes(`exit code ${l}`)?Vb(l):"",h=[nt(n),u,m,n.hint??""].filter(g=>g!=="");return{path:n.file?.
path??t,startLine:n.file?.line??Hi(o,n),level:"failure",title:le(C$(e),$c),message:fi(h.join(`
`))}}r(ID,"failureAnnotation");const CD=r(({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:le(`${t.workflow.name}\
 was aborted`,$c),message:fi([nt(e),e.hint??""].join(`
`))}],"brokenAnnotation");function Sc(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.
length;return[...s,{...o,title:`and ${D(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,li).toWellFormed()}]}r(Sc,"limited");const fi=r(e=>{const t=tt(
e.slice(0,li*2)).trim();return t.length<=li?t:`${t.slice(0,li-1).toWellFormed()}\u2026`},"cutMessage"),Xb=r(e=>e.replace(/^(\.\/+)+/,""),"repositoryPath"),RD=[{
causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},
{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{
causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[Ec,...LD]=RD,Zb={jobRows:5,warnings:3,gridCells:0,params:0},jD=[{...Ec,jobRows:300,
warnings:50,gridCells:600,params:100},{...Ec,jobRows:50,warnings:10,gridCells:0,params:20},{...Ec,...Zb},...LD.map(e=>({...e,...Zb}))];function vc(e,t){let n="";
for(const[s,o]of jD.entries())if(n=e(o,s===0),Ut(n)<=t)return n;return _c(n,t)}r(vc,"detail_fitting");const Qb=`

\u2026`;function _c(e,t){if(Ut(e)<=t)return e;const n=Math.max(0,t-Ut(Qb)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${Qb}`}r(_c,"cutToBytes");const Oc=9e5,di=r(e=>`${e.filter(t=>t!=="").join(`

`)}
`,"page"),hi={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},mi=50,pi=6e4,ey=250,PD=255,DD=r((e,t)=>({...BD(e),status:"\
in_progress",started_at:ty(t.startedMs),output:Tc(t)}),"checkRunStart"),UD=r(e=>({status:"in_progress",output:Tc(e)}),"checkRunProgress");function Mc(e){const t=Tc(
e),n=e.annotations.map(FD),s=n.slice(0,mi),o=[{status:"completed",conclusion:e.conclusion,completed_at:ty(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];
for(let i=mi;i<n.length;i+=mi)o.push({output:{...t,annotations:n.slice(i,i+mi)}});return o}r(Mc,"checkRunEnd");const BD=r(e=>({name:le(e.name,ey),head_sha:e.headSha,
...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==void 0&&{details_url:e.detailsUrl}}),"identityOf"),Tc=r(e=>({title:le(e.title,ey),summary:_c(
e.summary,pi)}),"outputOf"),FD=r(e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.startColumn!==void 0&&{start_column:e.startColumn,end_column:e.
startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:le(e.title,PD)}),"checkAnnotation"),ty=r(e=>`${new Date(e).toISOString().slice(
0,19)}Z`,"isoSeconds"),ny=5;function sy({jobs:e,endedMs:t}){if(!e.some(({early:i})=>i))return"";const n=np({jobs:e,endedMs:t}).reduce((i,{early:a})=>i+(a?.savedMs??
0),0),s=ro(e,void 0)?.waitedVcpuHours??0;return`Started early: ${n<1e3?"saves nothing":`saves about ${be(n)}`}, machines waited ${We(s)} vCPU-hours`}r(sy,"early\
Line");function GD(e){const t=sy(e);if(t==="")return"";const n=e.jobs.filter(({early:a})=>a?.reason!==void 0);if(n.length===0)return`${t}.`;const s=n.slice(0,ny).
map(WD).join("; "),o=n.length-ny,i=o>0?` and ${D(o,"more job")}`:"";return`${t}. In vain: ${s}${i}.`}r(GD,"early_text_earlyText");const WD=r(({planned:e,early:t})=>`${ge(
e.job.id,80)} (${K(t?.reason??"",200)})`,"vainText"),HD=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function gi(e,t){const[n="",...s]=e.trim().split(`\

`);if(s.length>0){const c=st(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${gi(n,t)}

${c}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let a=0;for(const c of o.matchAll(HD))i.push(oy(o.slice(a,c.index),t)),i.push(st(c[0],{lines:1,characters:1e3},
"sh")),a=c.index+c[0].length;return i.push(oy(o.slice(a),t)),`**What to do:** ${i.filter(c=>c!=="").join(`

`)}`}r(gi,"whatToDo");const oy=r((e,t)=>K(e.replace(/^[\s.;,)]+/,"").trim(),t),"what_to_do_text"),KD=3,iy=20,ry=24,JD=2e5;function zD(e){const{causes:t,detail:n}=e;
if(t.length===0)return"";const s=t.slice(0,n.causes),o=s.map((i,a)=>qD({...e,cause:i,position:a}));if(t.length>s.length){const i=t.slice(s.length),a=i.reduce((c,u)=>c+
u.combinations.length,0);o.push(`\u2026 and ${D(i.length,"more cause")} (${D(a,"task")}).`)}return[...t.length>1?[VD(e,s)]:[],...o].join(`

`)}r(zD,"failuresSection");function VD(e,t){return ot([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(
s+1),ge(nt(n.failure).trimStart().split(`
`)[0]??"",120),ay(n),`${YD(n)} ${Ac(n,e)}`]))}r(VD,"overview");const ay=r(e=>`${z(Math.max(1,e.combinations.length))} of ${z(e.job.planned.combinations.length)}`,
"tasksText"),YD=r(e=>{const t=e.failure.stagePath.at(-1),n=ge(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${ge(t,40)}`},"shortPlace"),cy=r(e=>{const t=e.
failure.stagePath.map(s=>ge(s,80)),n=ge(e.job.planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},"placeMarkdown"),Ac=r((e,t)=>{const{file:n}=e.
failure;if(n)return He(ge(`${n.path}:${n.line}`,160),t.links.source?.(n.path,n.line));const s=Hi(e.job,e.failure);return He(K(`${t.file.split("/").at(-1)}:${s}`),
t.links.definition?.(s))},"lineLink");function qD(e){const{cause:t,detail:n}=e,{failure:s}=t,o=e.causes.length===1,i=[o?`${cy(t)} at ${Ac(t,e)}`:Ac(t,e),t.job.planned.
combinations.length>1?`${ay(t)} tasks`:"",s.exitCode===void 0?"":Vb(s.exitCode),t.combinations.length===1?QD(t,e.links):""].filter(f=>f!==""),a=XD(s),c={lines:n.
tracebackLines,characters:n.lineLength},u=o&&a!=="",l=le(s.hint??"",600);return[...o?[]:[`### \u274C ${e.position+1}. ${cy(t)}`],i.join(" \xB7 "),...l===""?[]:[
gi(l,600)],...ZD({...e,verdict:o?e.verdict:""},u?a:""),...u?[st(a,{...c,lines:Math.min(c.lines,ry)})]:[],...t.combinations.length>1?[e6(e)]:[],...a!==""&&(!u||a.
split(`
`).length>ry)?[xe("Traceback",st(a,c))]:[],...t6(t,a,n)].join(`

`)}r(qD,"causeText");function XD({traceback:e="",message:t,origin:n}){const s=tt(e.slice(-JD)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==tt(t).trim()?s:""}r(XD,"failures_evidenceOf");function ZD(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${z(n.messages)} similar \
messages; this is the first.`]:[],i=tt(nt(n.failure).slice(0,s.lineLength*20)).trim(),a=i.length<=300&&!i.includes(`
`);return a&&e.verdict.includes(i.replace(/\[Errno \d+\] /,"").replace(/\.$/,""))||t.includes(i)?o:a?[ge(i),...o]:[st(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}r(ZD,"messageText");const QD=r((e,t)=>{const[n]=e.combinations;if(!n)return"";const s=Fo(n.combination);return[s===
""?"":ge(s,160),uy(n),n.attempts>1?`${z(n.attempts)} tries`:"",ly(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},"taskFacts"),uy=r(e=>e.startedMs===void 0||e.endedMs===
void 0?"":pn(be(e.endedMs-e.startedMs)),"timeText");function ly(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.
batchJobs.length===1&&{taskIndex:t.index}});return o===void 0?"":He("log",o)}r(ly,"logLink");function e6(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.
detail.failed),o=dp(s.map(h=>h.combination)),i=o.length>KD,a=n.logs!==void 0&&t.job.batchJobs.length>0,c=s.some(h=>h.attempts>1),u=[{title:"Task",align:"right"},
...i?[{title:"Combination"}]:o.map(h=>({title:K(h,40)})),{title:"Time",align:"right"},...c?[{title:"Tries",align:"right"}]:[],...a?[{title:"Log"}]:[]],l=r(h=>[String(
h.index),...i?[K(Fo(h.combination),160)]:o.map(g=>K(R(h.combination.matrix.get(g)??""),60)),uy(h),...c?[String(h.attempts)]:[],...a?[ly(t.job,h,n)]:[]],"row"),f=ot(
u,s.slice(0,iy).map(l)),d=s.slice(iy),m=t.combinations.length-s.length;return[f,...d.length>0?[xe(`${D(d.length,"more failed task")}`,ot(u,d.map(l)))]:[],...m>0?
[`\u2026 and ${D(m,"more failed task")}, listed in the output \`failed\` and the run's folder.`]:[]].join(`

`)}r(e6,"failedTasks");function t6(e,t,n){const s=new Set([...t.split(`
`),...nt(e.failure).split(`
`)].map(fy)),o=r(h=>e.failure.origin==="stage"&&h.startsWith("\xB7 packages:"),"isOwn"),i=r(h=>!o(h)&&!s.has(fy(h)),"isNew"),a=e.failure.lastLines??[],c=n6(a,n.
logLines,i),u=r(h=>le(h)!=="","isText"),l=c.some(u)||a.some(h=>u(h)&&i(h));if(c.length===0||!l)return[];const f={lines:n.logLines,characters:n.lineLength},d=Ol(
c.join(`
`),f),m=t===""||e.failure.name==="CalledProcessError";return[xe("Last lines of the task",st(d.join(`
`),f),m)]}r(t6,"logText");function n6(e,t,n){const s=[];for(let o=e.length-1;o>=0&&s.length<t;o--){const i=e[o]??"";n(i)&&s.push(i)}return s.reverse()}r(n6,"las\
tOf");const fy=r(e=>tt(e).replace(/"[^"]*\/([^"/]+", line )/,'"$1').replace(/^· (?:failed|cannot run): /,"").replace(/^\d{20}T\d+\.sh: (?:line )?\d+: /,"").trim(),
"bare"),Nc=r(({provisioningModel:e})=>e==="STANDARD"?"":e.toLowerCase().replace("_"," "),"machines_modelText");function dy(e){const t=[e.cpuMilli===void 0?"":`${e.
cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":`${e.memoryMib} MiB`].filter(n=>n!=="");return[e.machineType,Nc(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>
0?`${t.join(" and ")} a task`:""].filter(n=>n!=="").join(", ")}r(dy,"machineText");const hy=r(e=>(e.instanceTemplate===void 0?e.machineType:"from template")+(Nc(
e)&&`, ${Nc(e)}`),"shortMachineText");function s6(e){const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),o=s.map(c=>{const u=il(c,n),l=r(d=>d?We(d):"","hours"),f=n&&
u?.amount!==void 0?K(oo(u.amount,n)):"";return[K(c.planned.job.id,80),K(dy(c.planned.machine),120),K(c.planned.machine.region,60),ge(c.planned.machine.image,120),
u?z(u.machines):"",l(u?.paidVcpuHours),l(u?.workedVcpuHours),...n?[f]:[]]}),i=t.length-s.length,a=[{title:"Job"},{title:"Machine"},{title:"Region"},{title:"Imag\
e"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",align:"right"},{title:"Worked",align:"right"},...n?[{title:"Cost",align:"right"}]:[]];return[ot(a,
o)+(i>0?`

\u2026 and ${D(i,"more job")}.`:""),o6(t,n)].filter(c=>c!=="").join(`

`)}r(s6,"machinesTable");function xc(e,t){const n=ro(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${oo(n.amount,t)}`:"";return[W0(n),s].filter(o=>o!==
"").join(", ")}r(xc,"costLine");function o6(e,t){const n=xc(e,t);if(n==="")return"";const s=t?i6(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(
i=>ge(i,80)).join(", ")}.`:"";return`Together ${K(n)}. You pay for machines from their boot until their deletion; disks and traffic are not included.${o}`}r(o6,
"totalText");function i6(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(({machineTime:i})=>i?.machines)).filter(({machine:o})=>Hn(o,t)===void 0);return[...new Set(
s.map(({machine:o})=>nl(o)))]}r(i6,"unpricedOf");function r6(e){const{outcome:t,links:n}=e,s=c6(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(f=>f.batchJobs.length>
0),i=new Set(t.jobs.map(f=>hy(f.planned.machine))).size>1,a=[{title:"Job"},{title:"Result"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",
align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],c=s.map(f=>{const d=Uo(f,t.endedMs);return[K(f.planned.job.id,80),u6(f),pn(l6(f)),...o?[
d6(f,n)]:[],d?pn(be(d.queueMs)):"",d?.runMs===void 0?"":pn(be(d.runMs)),...i?[a6(f)]:[]]}),u=t.jobs.length-s.length,l=u>0?`

\u2026 and ${D(u,"more job")}.`:"";return ot(a,c)+l}r(r6,"jobsTable");const a6=r(e=>pn(K(hy(e.planned.machine),60)).replaceAll("-","&#8209;"),"machineCell");function c6(e,{
badJobRows:t,jobRows:n}){if(e.length<=n)return e;const s=e.filter(c=>!Xe(c.status)),o=e.filter(c=>!s.includes(c)),i=s.slice(0,t),a=new Set([...i,...o.slice(0,Math.
max(0,n-i.length))]);return e.filter(c=>a.has(c))}r(c6,"chosen");const u6=r(e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":K(e.reason??"",160);return pn(
wp[e.status])+(t===""?"":`: ${t}`)},"resultText"),l6=r(e=>{const t=e.planned.combinations.length,n=r(u=>u.startedMs!==void 0||u.reusedFrom!==void 0,"hasRun");if(e.
batchJobs.length===0&&!e.combinations.some(n))return`none of ${z(t)}`;const s=e.combinations.filter(u=>u.status==="SUCCESS").length,o=f6(e),i=o>0?`, ${z(o)} ret\
ried`:"",a=e.combinations.filter(u=>u.reusedFrom!==void 0).length,c=a>0?`, ${z(a)} reused`:"";return`${z(s)} / ${z(t)}${c}${i}`},"jobs_table_tasksText"),f6=r(e=>e.
combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0),"jobs_table_retriesOf");function d6(e,t){return e.batchJobs.slice(-3).map(n=>{const s=e.batchJobs.length===
1?"logs":`try ${n.attempt+1}`,o=He(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o} ${He("console",i)}`}).join(" ")}
r(d6,"logLinks");const h6=12,m6=12,p6=60,g6=4;function b6(e,t){const n=dp(e.combinations.map(u=>u.combination)),s=e.combinations.some(u=>u.startedMs!==void 0||u.
status==="FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(u=>u.status)).size===1&&e.combinations.length>p6)return;const i=`Mat\
rix of ${e.planned.job.id} (${D(e.combinations.length,"combination")})`,a=e.combinations.length<=t?y6(e.combinations,n):void 0;if(a!==void 0)return xe(i,a);const c=S6(
e,n);return c===void 0?void 0:xe(`${i}: where failures are`,c)}r(b6,"matrixGrid");function y6(e,t){const n=t.map(c=>k6(e,c)),s=n.reduce((c,u)=>c*u.length,1)<=e.
length*4;if(t.length>3||!s)return;if(t.length===1)return $6(e,t[0]??"");const o=t.map((c,u)=>({key:c,values:n[u]??[]})).sort((c,u)=>c.values.length-u.values.length)[0];
if(!o||o.values.length>h6)return;const i=t.filter(c=>c!==o.key),a=new Map;for(const c of e){const u=i.map(m=>Ps(c.combination.matrix.get(m))),l=JSON.stringify(u),
f=a.get(l)??{head:u,cells:new Map},d=Ps(c.combination.matrix.get(o.key));f.cells.set(d,(f.cells.get(d)??"")+my(c)),a.set(l,f)}return ot([...i.map(c=>({title:K(c,
40)})),...o.values.map(c=>({title:K(`${o.key}=${c}`,40)}))],w6([...a.values()].map(({head:c,cells:u})=>({head:c,cells:o.values.map(l=>u.get(l)??"")}))))}r(y6,"g\
ridOf");function w6(e){const t=[];for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=r(({head:l,cells:f})=>f.every((d,m)=>d===s.cells[m])&&l.slice(0,-1).
every((d,m)=>d===s.head[m]),"alike"),i=e.findIndex((l,f)=>f>n&&!o(l)),a=i===-1?e.length:i,c=e[a-1],u=a-n>=g6&&c!==void 0;for(const l of u?[s]:e.slice(n,a)){const f=l.
head.map((d,m)=>{const h=u?c?.head[m]??d:d;return h===d?K(d,60):`${K(d,60)} \u2026 ${K(h,60)}`});t.push([...f,...l.cells])}n=a}return t}r(w6,"merged");const $6=r(
(e,t)=>`${ge(t,40)}: ${e.map(n=>`${my(n)} ${K(Ps(n.combination.matrix.get(t)),40)}`).join(" \xB7 ")}`,"line"),my=r(e=>e.reusedFrom===void 0?Go(e.status):`${Go(e.
status)} reused`,"pictureOf"),Ps=r(e=>e===void 0?"":R(e),"cellText"),k6=r((e,t)=>[...new Set(e.map(n=>Ps(n.combination.matrix.get(t))))],"matrix_grid_distinct");
function S6(e,t){if(mn(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const a=Ps(o.combination.matrix.get(i)),c=`${i}=${a}`,
u=n.get(c)??{key:i,value:a,failed:0,all:0};u.all+=1,o.status==="FAILED"&&(u.failed+=1),n.set(c,u)}const s=[...n.values()].filter(o=>o.failed>0).sort((o,i)=>i.failed/
i.all-o.failed/o.all||i.failed-o.failed).slice(0,m6);return ot([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],s.map(o=>[`${K(o.key,
40)} = ${K(o.value,60)}`,`${z(o.failed)} of ${z(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}r(S6,"failureShares");const E6=40,v6=120,Ic=24,Cc=r(
(e,t=40)=>le(e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed","label"),py=r(e=>["```mermaid",...e,"```"].join(`
`),"block"),_6=r(e=>e.map(t=>({job:t.planned.job,picture:Go(t.status),note:O6(t)})),"nodesOf"),O6=r(e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,
n=e.planned.combinations.length;return n===1?"":`${z(t)} of ${z(n)}`},"doneText");function gy(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.
job.needs.map(o=>`  ${t.get(o)} --> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>E6||n.length>v6))return py([`flowchart ${M6(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.
note===""?"":`<br/>${Cc(s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${Cc(s.job.id)}`.trim()}${o}"]`}),...n])}r(gy,"graph");function M6(e){const t=new Map(
e.map(o=>[o.job.id,o.job])),n=new Map,s=r(o=>{const i=n.get(o);if(i!==void 0)return i;const a=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,a),a},
"depth");return Math.max(0,...e.map(o=>s(o.job.id)))}r(M6,"depthOf");function T6(e){const t=np(e),n=e.jobs.filter(l=>l.batchJobs.length>0);if(n.length===0)return;
const s=n.length<=Ic?n:R6(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=r(l=>C6(l-e.startedMs),"at"),a=s.flatMap(l=>{const f=l.status==="FAILED"?"crit, ":"active, ";
return[`  section ${Cc(l.planned.job.id,24)}`,...l.batchJobs.flatMap(d=>{const m=d.endedMs??e.endedMs,h=d.runningMs??m,g=l.combinations.filter(w=>w.reusedFrom===
void 0).length,p=D(g,"task"),b=d.attempt===0?`run ${p}`:`retry ${d.attempt}`,y=[`  queue :done, ${i(Do(d))}, ${i(h)}`];return d.runningMs!==void 0&&y.push(`  ${b.
replaceAll(","," ")} :${f}${i(h)}, ${i(m)}`),y})]}),c=t.map(l=>l.planned.job.id).join(" \u2192 "),u=n.length-s.length;return{title:`Timeline${t.length>1?`, crit\
ical path: ${le(c,160)}`:""}${u>0?`; ${D(u,"shorter job")} not shown`:""}`,diagram:py(["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?"%M:%S":
o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${I6(o)}`,...a])}}r(T6,"timeline");const A6={second:[1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,3,6,12],
day:[1,2,5]},N6={second:1e3,minute:6e4,hour:36e5,day:864e5},x6=5;function I6(e){for(const t of["second","minute","hour","day"]){const n=A6[t].find(s=>s*N6[t]*x6>=
e);if(n!==void 0)return`${n}${t}`}return"1week"}r(I6,"tickInterval");const C6=r(e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.max(0,e)/1e3)*1e3).toISOString().slice(
0,19).replace("T"," "),"elapsedDate");function R6(e,t,n){const s=r(a=>{const c=Uo(a,n);return c?c.endedMs-c.startedMs:0},"length"),o=e.filter(a=>!t.includes(a)).
sort((a,c)=>s(c)-s(a)),i=new Set([...t.slice(-Ic),...o].slice(0,Ic));return e.filter(a=>i.has(a))}r(R6,"longest");function L6({batchJobs:e,planned:t}){const n=new Map;
for(const i of e){if(i.combinations.length===0)continue;const a=Rc(i.machine),c=n.get(a);c?c.count+=i.combinations.length:n.set(a,{record:i,count:i.combinations.
length})}const s=[...n.values()].filter(({record:i})=>j6(i,t.machine)),[o]=s;return o?[...n.values()].map(({record:i,count:a})=>{const c=!s.some(f=>f.record===i),
u=c?o.record.machine:t.machine,l=xt(u,i.machine).replace(/ machines( in| with|$)/,"$1");return`${z(a)} on ${l}${c?"":P6(i,e)}`}).join(", "):""}r(L6,"movedText");
const Rc=r(({provisioningModel:e,machineType:t,region:n,zones:s,memoryMib:o,image:i})=>JSON.stringify([e,t,n,s,o,i]),"machineKey"),j6=r(({machine:e},t)=>Rc(e)!==
Rc(t),"isMoved");function P6(e,t){switch(e.why){case"waited":{const n=t.slice(0,t.indexOf(e)).findLast(({waitedMs:s})=>s!==void 0);return` after ${be(n?.waitedMs??
0)} without machines`}case"refused":return", because Batch had no capacity or quota for others";case"lost":return" after too many lost machines";case"memory":return"\
 after they ran out of memory";default:return""}}r(P6,"moved_reasonText");function D6({jobs:e,status:t},n){if(Xe(t))return"";const s=e.reduce((c,{planned:u})=>c+
u.combinations.length,0),o=e.flatMap(({combinations:c})=>c).filter(c=>c.status==="SUCCESS").length,i=s-o;if(o===0||i===0)return"";const a=i===1?"the task that d\
id not succeed":`the ${D(i,"task")} that did not succeed`;return n?`**Re-run failed jobs** runs only ${a}; ${o===1?"one result is":`${z(o)} results are`} kept.`:
`With \`resume: true\`, **Re-run failed jobs** runs only ${a}; without it, everything runs again.`}r(D6,"resumeText");const U6=8,B6=100,by=2e4;function F6({jobs:e,
plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=qe(t);return e.filter(({status:i})=>i==="FAILED").flatMap(i=>{const[a=""]=yt(i.planned.job.id,new Map).
split("/"),c=G6(i,a,n.has(i.planned.job.id)),u=r(l=>Ge(l,s)===l,"isPublic");return c.length<=B6&&c.every(u)?c:u(a)?[a]:[]})}r(F6,"onlyEntries");function G6(e,t,n){
const s=mn(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:W6(e,s),a=new Set;for(const c of s){const u=Lc(c),l=u.find(d=>i.
has(d)),f=l===void 0?u:[l];a.add(f.length===0?t:`${t}: ${f.join(", ")}`)}return[...a]}r(G6,"run_again_entriesOf");const Lc=r(({combination:{matrix:e}})=>yt("",e).
split("/").slice(1),"run_again_valuesOf");function W6({combinations:e},t){const n=new Map;for(const o of t)for(const i of Lc(o))n.set(i,(n.get(i)??0)+1);const s=new Set(
[...n].flatMap(([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of Lc(o))s.delete(i);return s}r(W6,"alwaysFailed");
function H6(e){const t=F6(e),n=t.map(c=>`  ${c}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(c=>!c.includes(": "));if(t.length===0||o||s.length>by)return"";const i=st(s,{lines:n.length+1,characters:by},"yaml"),a="R\
un only what failed again";return n.length<=U6?`**${a}:**

${i}`:xe(`${a} (${D(n.length,"line")})`,i)}r(H6,"runAgain");function yy(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,a])=>{const c=e.
workflow.params.get(i),u=R(a),l=c?.secret?_t:u===""?"(empty)":ge(u,200);return[K(i,80),c?.type??"",l]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${D(s,"more param")}.`:"";return ot([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}r(yy,"paramsTable");function wy(e){const t=e.flatMap(({combinations:o})=>o),
n=t.flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${z(n.length)} ${n.length===1?"result":"results"} \
reused from ${K6(n)}, ${z(s)} executed`}r(wy,"reuseText");function K6(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,a)=>i-
a),s=[...new Set(e.flatMap(({run:i})=>i??[]))].sort(),o=r((i,a)=>a.length===0?[]:[`${i}${a.length>1?"s":""} ${a.join(", ")}`],"named");return[...o("attempt",n),
...o("run",s)].join(" and ")}r(K6,"originsText");const J6=20,jc=r((e,t)=>({...e,maxBytes:t}),"within");function bi(e,t={}){const n=no(e),s=t.links??{},o=Wi(n),i=[
H6(e),D6(n,t.resume??!1)].filter(l=>l!==""),a=r(l=>q6(n,l),"warnings"),c=r(l=>r6({outcome:n,links:s,detail:l}),"jobs"),u=n.jobs.flatMap(l=>pl(l)??[]);return vc(
(l,f)=>{const d=[`## ${Go(n.status)} ${K(n.verdict,400)}`,V6(n,t),wy(n.jobs),K(t.change??"",600),K(mo(n.plan.leftOut),1e3),Y6(n),n.advice===void 0?"":`**What to\
 do:** ${K(n.advice,600)}`,...o.length===0?[...i,a(l),c(l)]:[zD({causes:o,verdict:n.verdict,file:n.plan.workflow.file,links:s,detail:l}),...i,"### Jobs",c(l),a(
l)],z6(n,l),ky(u.filter($y),l),wS(n,s,l),...Z6({outcome:n,options:t,usage:u},l),...f?[]:["*This page is shortened to fit GitHub\u2019s limit; the run\u2019s folder and th\
e outputs contain everything.*"]];return di(d)},t.maxBytes??Oc)}r(bi,"renderSummary");function z6({jobs:e},t){return e.flatMap(s=>{const o=L6(s);return o===""?[]:
[`${ge(s.planned.job.id,80)}: ${K(o,500)}`]}).slice(0,t.jobRows).join(`

`)}r(z6,"movedLines");function V6(e,t){const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[He(ge(n.file,200),t.links?.
definition?.(n.at.line)),t.commit===void 0?"":ge(t.commit,80),s.slice(0,3).map(i=>K(i,40)).join(", "),G0(e.startedMs),be(e.endedMs-e.startedMs),K(xc(e.jobs,t.prices)),
t.links?.folder===void 0?"":He("run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}r(V6,"factsLine");function Y6({broken:e,verdict:t}){if(!e)return"";
const n=nt(e);return[t.endsWith(n.replace(/\.$/,""))?"":ge(n,1e3),e.hint?gi(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}r(Y6,"brokenText");function q6(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${K(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${D(
s,"more warning")}`]:[];return[...n,...o,...X6(e,t)].join(`

`)}r(q6,"warningsText");function X6({jobs:e},t){const n=[...new Set(e.flatMap(a=>a.combinations.flatMap(c=>c.warnings)))];if(n.length===0)return[];const s=n.slice(
0,t.warnings).map(a=>`- ${K(a,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${D(o,"more")}`]:[];return[xe(D(n.length,"note on outputs","notes on outputs"),[...s,
...i].join(`
`))]}r(X6,"notes");function Z6(e,t){const{outcome:n}=e;if(t.params===0)return[];const s=gy(_6(n.jobs)),o=T6(n),i=n.jobs.flatMap(c=>b6(c,t.gridCells)??[]),a=yy(n.
plan,t.params);return[...s===void 0?[]:[xe("Jobs and what they need",s)],...o===void 0?[]:[xe(o.title,o.diagram)],...i.slice(0,J6),...a===void 0?[]:[xe(`Params \
(${n.plan.params.size})`,a)],xe("Run and machines",Q6(e,t))]}r(Z6,"foldedSections");const $y=r(({advice:e})=>e!==void 0,"hasAdvice");function ky(e,t){const n=e.
slice(0,t.jobRows).map(({job:o,text:i,advice:a})=>`- ${ge(o,80)}: ${K(i+(a?`: ${a}`:""),400)}`),s=e.length-n.length;return[...n,...s>0?[`- \u2026 and ${D(s,"mor\
e job")}`]:[]].join(`
`)}r(ky,"usageLines");const Q6=r(({outcome:e,options:{prices:t},usage:n},s)=>[`Run ${ge(e.runId,120)} in ${ge(e.runUri,300)}`,s6({jobs:e.jobs,maxRows:s.jobRows,
...t&&{prices:t}}),GD(e),ky(n.filter(o=>!$y(o)),s)].filter(o=>o!=="").join(`

`),"runText"),Pc=6e4,e8=r(e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`,"commentMarker");function t8(e,t,n={}){
const s=Math.min(n.maxBytes??Pc,Pc)-t.length-1;return _c(`${t}
${bi(e,jc(n,s))}`,Pc)}r(t8,"commentBody");const n8=20,Sy=r(({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${Se(s)}`),...e.length>t?
[`\u2026 and ${D(e.length-t,"more combination")}`]:[]],"combinationLines");function s8({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r(
a=>a.map(c=>xt(e,c)).join(", "),"list"),i=s.flatMap(([a])=>a??[]);return[...i.length>0?[`after ${be(t.fallbackAfterMs)} without machines, or when they are lost:\
 ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no machine with more is known"}`]:[]]}r(s8,"moveLines");function o8({job:e,startEarly:t}){return t===void 0||
e.needs.length===0?"":t==="always"?"starts early whenever its needs run":"starts early"}r(o8,"plan_details_earlyText");const Ey=r(e=>Xa(e)?"one task per matchin\
g file":D(e.combinations.length,"task"),"taskCountText"),vy=r(({job:e})=>e.strategy.matrix.size>0,"hasMatrix"),i8=r(e=>typeof e=="string"?Se(e):R(e),"paramText");
function r8(e,t,n){const s=e.workflow.params,o=[...e.params].map(([l,f])=>`  ${l} = ${s.get(l)?.secret?_t:i8(f)}`),i=[...e.jobs.values()].flatMap(l=>{const{job:f,
machine:d,parallelism:m}=l,h=[f.needs.length>0?`needs ${f.needs.join(", ")} (${f.triggerRule})`:"needs nothing",f.condition?`if ${JSON.stringify(f.condition.value)}`:
"",Ey(l),m>0?`${m} at a time`:"",`${d.machineType} in ${d.region}`,o8(l)],g=[...s8(l),...vy(l)?Sy(l,n8):[]],p=h.filter(b=>b!=="").join(", ");return[`  ${f.id}: ${p}`,
...g.map(b=>`    ${b}`)]}),a=qe(e),c=mo(e.leftOut),u=qi(e,n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...u?[u]:[],...c?[c]:[],"Uploads:",...t.map(l=>`\
  ${l}`)].map(l=>Ge(l,a))}r(r8,"planLines");function a8(e,t,n){const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(vy).slice(0,n.causes).
map(c=>{const u=`${c.job.id}: ${D(c.combinations.length,"combination")}`;return xe(u,st(Sy(c,s).join(`
`),o))}),a=[...t.slice(0,s),...t.length>s?[`\u2026 and ${D(t.length-s,"more")}`]:[]];return[...i,xe(`Uploads (${t.length})`,st(a.join(`
`),o))]}r(a8,"planDetails");const _y=r(e=>`${le(e.file)}:${e.line}:${e.column}`,"positionText"),Dc=r(e=>tt(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),"excerptText"),Oy=40;function c8(e){const[t="",n="",...s]=Dc(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Dc(e);const i=Math.min(o,t.length-t.trimStart().length),a=o-i<Oy?i:o-Oy/2,c=a>i?"\u2026":"";return`${c}${t.
slice(a)}
${" ".repeat(c.length+o-a)}^`}r(c8,"narrowExcerpt");function Uc(e){const n=[`${e.at?`${_y(e.at)}: `:""}${le(e.message,1e3)}`];return e.excerpt&&n.push(My(Dc(e.excerpt),
"  ")),e.hint&&n.push(My(tt(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}r(Uc,"problemText");const My=r((e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),"indented"),Bc=r((e,t={})=>vc(n=>u8(e,t,n),t.maxBytes??Oc),"renderPlanSummary");function u8(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((h,g)=>h+
g.combinations.length,0),{workflow:a}=e,c=`${D(o.length,"job")}, ${D(i,"task")}`,u=t.isRunning?`running ${c}`:`a plan of ${c}; nothing was started`,l=gy(o.map(h=>({
job:h.job,picture:"",note:Ey(h)}))),f=yy(e,n.params),d=o.slice(0,n.jobRows).map(h=>[He(K(h.job.id,80),s.definition?.(h.job.at.line)),h.job.needs.map(g=>K(g,60)).
join(", "),Xa(h)?"1 per file":z(h.combinations.length),K(dy(h.machine),120),K(h.machine.region,60)]),m=o.length-d.length;return di([`## ${t.isRunning?"\u23F3":"\
\u{1F50E}"} ${K(a.name,80)}: ${u}`,He(ge(a.file,200),s.definition?.(a.at.line)),K(mo(e.leftOut),1e3),Ay(e.warnings,"\u26A0\uFE0F",s,n),ot([{title:"Job"},{title:"\
Needs"},{title:"Tasks",align:"right"},{title:"Machine"},{title:"Region"}],d)+(m>0?`

\u2026 and ${D(m,"more job")}.`:""),t.isRunning?"":K(qi(e,t.prices),600),l===void 0?"":xe("Jobs and what they need",l,!0),f===void 0?"":xe(`Params (${e.params.size}\
)`,f),...t.uploads?a8(e,t.uploads,n):[]])}r(u8,"planPage");function Ty(e,t,n={}){return vc(s=>di([`## \u274C ${D(e.length,"problem")} in ${K(t,200)}; nothing wa\
s started`,Ay(e,"\u274C",n.links??{},s)]),Oc)}r(Ty,"renderProblemsSummary");function Ay(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(
c=>{const u=c.at&&He(ge(_y(c.at),300),n.definition?.(c.at.line));return[`${t} **${K(c.message,1e3)}**${u?` \xB7 ${u}`:""}`,c.excerpt?st(c8(c.excerpt),{lines:12,
characters:240},"yaml"):"",c.hint?gi(c.hint,1e3):""].filter(l=>l!=="").join(`

`)}),...i>0?[`\u2026 and ${D(i,"more")}.`]:[]].join(`

`)}r(Ay,"problemList");function l8(e){const t=[e.deletedBatchJobs>0?D(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?D(e.deletedObjects,"object"):""].filter(
i=>i!==""),n=t.length===0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return di([`#### ${e.left.length===0?"\u{1F9F9}":
"\u26A0\uFE0F"} Cleanup: ${n}${e.left.length===0?"":`, ${D(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${K(i,500)}`),...o>0?[`- \u2026 and ${D(o,"more")}`]:
[]].join(`
`)])}r(l8,"renderCleanupSummary");function f8(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:a,
paramsFile:c,matrix:u,matrixJob:l,projectId:f,region:d}=t,m=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],h=[i,a,c,u,l,f,d],g=(0,Ae.createHash)("sha256").update(
JSON.stringify([...m,...h])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[g,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}\
/${n.repository}/actions/runs/${n.runId}`}}r(f8,"checkIdentity");async function Ny(e,t,n,s){const o=DD(t,n),[i,a,c]=t.externalId.split("/");if(Number(c)>1){const l=(await e.
checkRuns(t.headSha)).find(f=>f.externalId.startsWith(`${i}/${a}/`)&&Number(f.externalId.split("/")[2])<Number(c)&&f.annotations===0);if(l){const{name:f,head_sha:d,
...m}=o;return await e.updateCheckRun(l.id,m),l.id}}const u=await e.createCheckRun(o);try{const l=(await e.checkRuns(t.headSha)).filter(f=>d8(f.name,o.name??"")&&
f.id<u&&h8(f.externalId,t.externalId)).length;l>0&&await e.updateCheckRun(u,{name:`${o.name} (${l+1})`})}catch(l){if(!(l instanceof B))throw l;s(`Another check \
run of this commit may have the same name: ${l.advice}`)}return u}r(Ny,"openCheckRun");const d8=r((e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(
t.length)),"isNamed"),h8=r((e,t)=>e!==t&&e.split("/").slice(1,3).join("/")===t.split("/").slice(1,3).join("/"),"isOtherLeg"),xy="check_run_ending",m8=4e4,p8=50,
g8=1e5;function b8(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=r(c=>JSON.stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:c}),"textWit\
h"),a=i(e.annotations.slice(0,p8));return Buffer.byteLength(a)<=g8?a:i([])}r(b8,"endingText");function y8(e){const t=Mt(e);if(typeof t!="object"||t===null)return;
const{conclusion:n,endedMs:s,title:o,summary:i,annotations:a}=t,c=Object.values(hi).find(u=>u===n);if(!(!c||typeof o!="string"||typeof i!="string")&&!(!Number.isSafeInteger(
s)||!Array.isArray(a)||!a.every(w8)))return{conclusion:c,endedMs:Number(s),title:o,summary:i,annotations:a}}r(y8,"readEnding");function w8(e){if(typeof e!="obje\
ct"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(c=>typeof c=="string")&&Number.isSafeInteger(n)&&/^(failure|warning|notice)$/.
test(String(i))}r(w8,"isAnnotation");const yi="https://console.cloud.google.com";function Ln(e,t){if(!t.repository||!t.headSha||e==="")return{};const n=`${t.serverUrl}\
/${t.repository}/blob/${t.headSha}`,s=r((o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`,"source");return{source:s,definition:r(o=>s(e,o),"\
definition")}}r(Ln,"definitionLinks");function $8(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,""),[i]=e.plan.jobs.values();return{...Ln(e.plan.
workflow.file,t),logs:r(({job:a,batchJob:c,taskIndex:u})=>{if(!c.uid)return;const{projectId:l}=a.planned.machine,f=[`logName="projects/${l}/logs/batch_task_logs\
"`,`labels.job_uid="${c.uid}"`,...u===void 0?[]:[`labels.task_id=~"-group0-${u}(/|$)"`]].join(`
`),d=new Date(c.createdMs-6e4).toISOString(),m=new Date((c.endedMs??c.createdMs+14*864e5)+6e5).toISOString();return`${yi}/logs/query;query=${encodeURIComponent(
f)};startTime=${d};endTime=${m}?project=${l}`},"logs"),...(n||s)&&{artifacts:{folder:r(a=>`${yi}/storage/browser/${Iy(a)}`,"folder"),file:r(a=>`https://storage.\
cloud.google.com/${Iy(a)}`,"file")}},...n&&{batchJob:r(({job:a,batchJob:c})=>{const[,,,u,,l]=c.name.split("/");return`${yi}/batch/jobsDetail/regions/${u}/jobs/${l}\
/details?project=${a.planned.machine.projectId}`},"batchJob"),folder:`${yi}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}r($8,"linksOf");const Iy=r(
e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),"pathOf"),Fc=100,k8=15e3,S8=6e4,E8=6e5,v8=2500,_8=6e5,O8={progress:r(()=>{},"progress"),finish:r(async()=>{},
"finish")};async function M8(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.gitHub,a=wi(n,o.call,t,s.workflow.name);if(!a)return O8;const c=Ln(s.workflow.
file,t.gitHub),u=Bc(s,{links:c,isRunning:!0,maxBytes:pi-8e3,...n.prices&&{prices:n.prices}}),l={startedMs:o.startedMs,title:"Starting",summary:u},f=r(async h=>{
const g=a.identity(o.nonce),p=await a.attempt("The check run",()=>Ny(a.api(h),g,l,a.notice));return p!==void 0&&e.noted(p),p},"open"),d=a.wantsCheck?await f():void 0,
m=d===void 0?void 0:T8({id:d,page:u,target:a,session:o,clock:t.clock});return{progress:r((h,g)=>m?.progress(h,g),"progress"),async finish(h,g){await m?.end();const p=x8(
h.endedMs+_8,t),y=d===void 0&&a.wantsCheck&&!a.isRefused()?await f(p):d;if(y!==void 0){const E={conclusion:hi[h.status],endedMs:h.endedMs,title:h.verdict,summary:bi(
h,jc(g,pi)),annotations:Yb(h,Fc)},S={...E,summary:bi(h,jc(g,m8))};t.runner.saveState(xy,b8(S));const v=Mc(E);await a.attempt("The check run",()=>Gc(a.api(p),y,v))&&
e.noted(void 0)}if(!a.wantsComment||i===void 0)return;const w=e8(`${s.workflow.file} ${s.workflow.name}`),$=t8(h,w,g),k=n.commentOnPr==="on_failure"&&Xe(h.status);
await a.attempt("The comment",()=>a.api(p).upsertComment(i,{marker:w,body:$,isOnlyUpdate:k}))}}}r(M8,"openGitHubReport");function T8({id:e,page:t,target:n,session:s,
clock:o}){let i="",a=o.now(),c=Promise.resolve(),u=!1;return{progress(l,f){const d=o.now(),m=d-s.startedMs>E8?S8:k8;if(u||d-a<m)return;const h=[...yM(l),...f?[f]:
[]],g=h.join("; ");if(g===i||g==="")return;[i,a]=[g,d];const p=[...h.map(y=>`- \u23F3 ${K(y)}`),"",t].join(`
`),b=UD({title:g,summary:p});c=n.attempt("The progress of the run",()=>n.api().updateCheckRun(e,b)).then(y=>{u=y===void 0})},async end(){u=!0,await c}}}r(T8,"li\
veCount");async function A8(e,t,n,s){const o=[...e.jobs.values()].reduce((a,{combinations:c})=>a+c.length,0),i=wi(t,n.call,s,e.workflow.name);await Cy(i,n,s.clock,
{conclusion:"neutral",title:`Plan: ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:Bc(e,{links:Ln(e.workflow.file,s.gitHub),maxBytes:pi,...t.prices&&
{prices:t.prices}}),annotations:qb(e.warnings,{level:"warning",limit:Fc})})}r(A8,"reportPlan");async function N8({problems:e,file:t},n,s,o){const i=n.workflowName??
t.replace(/^.*\/|\.ya?ml$/g,""),a=wi(n,s.call,o,i);await Cy(a,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; n\
othing was started`,summary:Ty(e,t,{links:Ln(t,o.gitHub)}),annotations:qb(e,{limit:Fc})})}r(N8,"reportProblems");async function Cy(e,t,n,s){e?.wantsCheck&&await e.
attempt("The check run",async()=>{const{title:o,summary:i}=s,a={startedMs:t.startedMs,title:o,summary:i},c=await Ny(e.api(),e.identity(t.nonce),a,e.notice),u={...s,
endedMs:n.now()};await Gc(e.api(),c,Mc(u))})}r(Cy,"reportAtOnce");const x8=r((e,{runner:t,clock:n})=>({limitUntilMs:e,onLimit:r(s=>{const o=new Date(n.now()+s).
toISOString().slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)},"onLimit")}),"patienceUntil");async function I8(e,t,n,s){
const o=e.checkRunId,a={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},c=o===void 0?void 0:wi(a,t,n,"",s);if(o===void 0||!c)return;
const u=y8(n.runner.state(xy))??C8(e,n.clock),l=await c.attempt("The check run",()=>Gc(c.api(),o,Mc(u))),{serverUrl:f,repository:d}=n.gitHub;return l?void 0:`${f}\
/${d}/runs/${o}`}r(I8,"concludeLostCheckRun");function C8({status:e,runId:t},n){const s=Object.keys(hi).find(i=>i===e),o=s?"The step was killed before it wrote \
its report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels everything that is s\
till running.";return{conclusion:hi[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}r(C8,"endingWithoutPage");async function Gc(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}r(Gc,"sendAll");function wi(e,t,n,s,o=n.
stop){const{gitHub:i,runner:a,environment:c}=n,u=i.pullRequest!==void 0,l=e.checkRun==="true"||e.checkRun==="auto"&&u,f=e.commentOnPr!=="never"&&u;if(!i.repository||
!i.checkSha||!(l||f))return;const d=e.githubToken;if(!d){a.notice('No check run and no comment are written: the input "github_token" is empty.');return}let m=!1;
return{wantsCheck:l,wantsComment:f,notice:a.notice,isRefused:r(()=>m,"isRefused"),api:r(h=>{const g=o.aborted?AbortSignal.timeout(v8):o,{apiUrl:p,repository:b}=i;
return AD({apiUrl:p,repository:b,token:d,call:t,signal:g,patience:o.aborted?void 0:h})},"api"),identity:r(h=>f8({inputs:e,workflowName:s,gitHub:i,environment:c,
nonce:h}),"identity"),async attempt(h,g){try{return await g()}catch(p){if(!(p instanceof B))throw p;const b=`${h} was not written: ${p.advice}`;m||=!p.isLimit&&
p.httpStatus>=400&&p.httpStatus<500,!p.isLimit&&(p.httpStatus===403||p.httpStatus===404)?a.notice(b):a.warning(b);return}}}}r(wi,"targetOf");const R8=U(import.meta.
url)("node:stream/promises");function L8(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:a})=>a.bucket))];return[...["definition.yml","params.\
json","run.json"].map(a=>t.folder+a).map(a=>`gs://${o[0]}/${a}`),...n?o.map(a=>`gs://${a}/${lr(t)}`):[],...s.flatMap(({job:a,machine:c,combinations:u})=>{const l=`\
gs://${c.bucket}/${yo(t,a.id,0)}`;return(u.length>gs?["combinations.jsonl","job.json"]:["job.json"]).map(d=>l+d)})]}r(L8,"plannedUploads");const Ry=1e5;function j8(e,t){
const n=B8(e),s=r(o=>Ge(JSON.stringify(t(o)??null),n),"batchJobJson");return jy(e,o=>[["combinations",Py(o,o.combinations.length)],["batch_job",s(o)],...P8.flatMap(
([i,a])=>{const c=D8(o,a).map(u=>s(Nl(o,u)));return c.length>0?[[i,jt(c)]]:[]})])}r(j8,"planJson");const P8=[["fallback",e=>({fallback:e,memory:0})],["on_out_of\
_memory",e=>({fallback:0,memory:e})]];function D8(e,t){const n=[];for(;Yn(e,t(n.length+1));)n.push(t(n.length+1));return n}r(D8,"rungsOf");function Ly(e,t){if(t.
length<=Ry)return t;for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=jy(e,o=>[["combinations",Py(o,n)],["combination_count",ee(o.combinations.length)],
["truncated","true"]]);if(s.length<=Ry)return s}return Me([["workflow",ee(e.workflow.name)],["truncated","true"]])}r(Ly,"planOutput");function jy(e,t){const n=e.
workflow.params;return Me([["workflow",ee(e.workflow.name)],["params",Me([...e.params].map(([s,o])=>[s,Se(n.get(s)?.secret?_t:o)]))],["jobs",jt([...e.jobs.values()].
map(s=>U8(s,t(s))))],["warnings",jt(e.warnings.map(s=>Me([["message",ee(s.message)],["line",ee(s.at?.line)],["column",ee(s.at?.column)]])))]])}r(jy,"plan_json_w\
ritten");const U8=r((e,t)=>Me([["id",ee(e.job.id)],["needs",JSON.stringify(e.job.needs)],["trigger_rule",ee(e.job.triggerRule)],["if",ee(e.job.condition?.value)],
["retry",ee(e.job.retry)],["fail_fast",ee(e.job.strategy.failFast)],["parallelism",ee(St(e,e.combinations.length))],...e.startEarly?[["start_early",ee(e.startEarly)]]:
[],...e.glob?[["matrix_glob",ee(e.glob.text)]]:[],...t]),"jobJson"),Py=r((e,t)=>jt(e.combinations.slice(0,t).map(n=>Me([["strategy_id",ee(n.strategyId)],["matri\
x",Se(n.matrix)]]))),"combinationsJson"),B8=r(e=>qe(e).filter(t=>!/^[\d.]+$/.test(t)).map(t=>JSON.stringify(t).slice(1,-1)),"jsonSecrets"),F8=r(e=>jt(e.map(t=>Me(
[["code",ee(t.code)],["message",ee(t.message)],["file",ee(t.at?.file)],["line",ee(t.at?.line)],["column",ee(t.at?.column)],["hint",ee(t.hint)]]))),"problemsJson");
async function G8(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,a]of s.entries())i<wc?n.error(Uc(a),Fy(a)):n.info(Uc(a));if(n.outputs({status:"FAILED",failed:Y$(
s),plan:F8(s)}),e.inputs?.jobSummary??!0){const i=Ln(e.file,t.gitHub);await Ds(Ty(s,e.file,{links:i}),t)}const o=s.length===1?"1 problem":`${s.length} problems`;
return n.fail(`${o} found before anything was started; nothing was spent.`),1}r(G8,"publishProblems");async function W8({plan:e,inputs:t,identity:n,hasSource:s},o){
const i=Uy(e,n,t,o),a=L8(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.name}'`,r8(e,a,t.prices));for(const l of e.jobs.values()){const f=qe(e),d=JSON.stringify(
By(l,n,t,o),void 0,2);o.runner.group(`Batch job of '${l.job.id}'`,Ge(d,f).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:Ly(e,i),status:"SUCCESS",run_id:n.runId});const c=Ln(e.workflow.file,o.gitHub);t.jobSummary&&await Ds(Bc(e,{links:c,uploads:a,...Dy(t)}),
o);const u=[...e.jobs.values()].reduce((l,{combinations:f})=>l+f.length,0);return o.runner.info(`Dry run: ${D(e.jobs.size,"job")} with ${D(u,"task")} would run;\
 nothing was started.`),0}r(W8,"publishPlan");async function H8(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:a}=t,c=KT(o,t),u=await Gy({output:"result_file",name:"\
result.json",runId:a,parts:c},s),l=kS(o,n.artifactsUri),f=N0(l),d=await Gy({output:"artifacts_file",name:"artifacts.json",runId:a,parts:f},s),m=z$({outcome:t,context:JT(
o,t),resultFile:u,artifacts:l,artifactsFile:d,planText:Ly(t.plan,Uy(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(m);const h={...t,warnings:[]};for(const{
path:S,startLine:v,title:_,message:O,level:N}of Yb(h))(N==="failure"?i.error:N==="warning"?i.warning:i.notice)(`${S}:${v}: ${_}: ${O}`,{file:S,startLine:v,title:_});
const g=s.gitHub.headSha.slice(0,7),p=Xe(t.status),b=e.history.change(t),y=n.cleanup==="never"||n.cleanup==="on_success"&&!p,w={resume:n.resume,links:$8(t,s.gitHub,
y,n.artifactsUri!==void 0),...g&&{commit:g},...b&&{change:b},...Dy(n)};n.jobSummary&&await Ds(bi(t,w),s),await e.report.finish(t,w);const $=xc(t.jobs,n.prices);
for(const{job:S,text:v,advice:_}of t.jobs.flatMap(O=>pl(O)??[]))i.info(`${le(S)}: ${v}${_?`: ${_}`:""}`);$&&i.info(`Machines: ${$}.`);const k=sy(t);k&&i.info(`${k}\
.`),b&&i.info(b);const E=wy(t.jobs);return E&&i.info(E),p?i.info(t.verdict):n.failOnError?i.fail(t.verdict):i.warning(t.verdict),p||!n.failOnError?0:1}r(H8,"pub\
lishOutcome");const Dy=r(({prices:e})=>e&&{prices:e},"priced"),Uy=r((e,t,n,s)=>j8(e,o=>By(o,t,n,s)),"planText");function By(e,t,n,s){const o=s.program();return Pr(
{planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${yo(t,e.job.id,0)}job.json`,taskCount:e.combinations.length,program:{loader:"<task runner>",archive:`<${o.
archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}r(By,"publish_specOf");const Fy=r(({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.
column,title:t}:{title:t},"publish_placeOf");function Wc(e,t){for(const n of e)t.runner.warning(Uc(n),Fy(n))}r(Wc,"tellWarnings");async function Ds(e,t){try{await t.
runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${dt(n)}`)}}r(Ds,"writeSummary");async function Gy(e,t){const n=(0,J.join)(t.environment.
RUNNER_TEMP||(0,et.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,J.join)(n,e.name);try{return await(0,se.mkdir)(n,{recursive:!0}),await(0,R8.pipeline)(Af.Readable.
from(e.parts),(0,je.createWriteStream)(s,{mode:384})),s}catch(o){return t.runner.warning(`The file of an output was not written, so "${e.output}" is empty: ${dt(
o)}`),""}}r(Gy,"writeFile");const K8=32,J8=16;class z8{static{r(this,"ResultReads")}#e=new Set;#t={early:0,due:0};line(t,n){const s={kind:t,waiting:[],started:0},
o=r(()=>this.#s(s),"abandon");return async i=>{const a=await new Promise(c=>{if(n.aborted)return c(!1);s.waiting.length===0&&n.addEventListener("abort",o),s.waiting.
push(c),this.#e.add(s),this.#n()});s.waiting.length===0&&n.removeEventListener("abort",o);try{return await i()}finally{a&&this.#t[t]--,this.#n()}}}#n(){for(let t=this.#o();t;t=
this.#o()){const n=t.waiting[t.started++];this.#e.delete(t),t.started<t.waiting.length?this.#e.add(t):Wy(t),this.#t[t.kind]++,n?.(!0)}}#o(){const{early:t,due:n}=this.#t;
if(!(t+n>=K8)){for(const s of this.#e)if(s.kind==="due"||t<J8)return s}}#s(t){this.#e.delete(t);const{waiting:n,started:s}=t;Wy(t);for(const o of n.slice(s))o(!1)}}
function Wy(e){e.waiting=[],e.started=0}r(Wy,"empty");async function V8({storage:e,bucket:t,job:n},s,o){const i=new Set,a=new Map;for(const{index:c,combination:u}of s){
const{artifacts:l,outcome:f,stored:d}=u;if(!l||!f)continue;i.add(c);const m=d&&nf(d.name);if(m===void 0)continue;const h=`${m}${yt(n,f.combination.matrix)}/`,g=`${m}${yt(
n,new Map)}/`;a.set(g,(a.get(g)??new Map).set(h,{prefix:h,left:l,index:c}))}for(const[c,u]of a){let l;for await(const f of e.list({bucket:t,prefix:c},o))for(const{
name:d,generation:m}of f){if(!l||!d.startsWith(l.of.prefix)){const g=Y8(d,u);l=g&&{of:g,missing:new Map(sr(g.left).map(p=>[p.path,p.generation]))}}if(!l)continue;
const h=d.slice(l.of.prefix.length);l.missing.get(h)===m&&l.missing.delete(h),l.missing.size===0&&i.delete(l.of.index)}}return i}r(V8,"withoutArtifacts");function Y8(e,t){
for(let n=e.indexOf("/");n>=0;n=e.indexOf("/",n+1)){const s=t.get(e.slice(0,n+1));if(s)return s}}r(Y8,"ownerOf");const Hc=64*1024*1024;function Hy({version:e,runId:t,
isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));
return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}r(Hy,"manifestText");const Us=r((e,t)=>`${e}${t}.json`,"manifestName");function Kc(e){const t=Mt(e);if(!Jy(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.
test(t.run_id)||!Array.isArray(t.entries))return;const n=t.entries.flatMap(s=>q8(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}r(Kc,"r\
eadManifest");function q8(e){if(!Jy(e))return;const{job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:a,sha256:c}=e,u=[t,n,s,o,i,a,c];if(!u.every(b=>typeof b==
"string"&&b!==""))return;const[l="",f="",d="",m="",h="",g="",p=""]=u;if(!(!/^\d+$/.test(h)||!/^[0-9a-f]{64}$/.test(p)))return{job:l,strategyId:f,needs:d,name:m,
generation:h,crc32c:g,sha256:p}}r(q8,"manifest_entryOf");async function Ky(e,t,n){const{bucket:s,job:o,needs:i}=t,a=new Map;for await(const c of e.list({bucket:s,
prefix:t.resultsPrefix},n))for(const u of ra(c,t))u.isOwn&&u.retry>=(a.get(u.task)?.retry??0)&&a.set(u.task,u);return[...a.values()].flatMap(({name:c,generation:u,
crc32c:l,metadata:f})=>{const{status:d,job_skipped:m,strategy_id:h="",sha256:g=""}=f;return d!=="SUCCESS"||m!=="false"||h===""?[]:[{job:o,strategyId:h,needs:i,name:c,
generation:u,crc32c:l,sha256:g}]})}r(Ky,"acceptedIn");const Jy=r(e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"manifest_isRecord"),X8={begin:r(async()=>{},
"begin"),take:r(async()=>{},"take"),keep:r(()=>{},"keep")},Z8=3e4;function Q8({runId:e,buckets:t},n,{clients:s,clock:o,log:i,reads:a}){const c=new Map,u=new Set;
let l=!1;const f=new Map(t.map(S=>[S.name,S])),d=r((S,v)=>JSON.stringify([S,v.job,v.needs]),"keyOf");function m(S,v){for(const _ of v.entries){const O=d(S,_),N=c.
get(O)??new Map;c.set(O,N);const A=N.get(_.strategyId);A&&BigInt(A.entry.generation)>BigInt(_.generation)||N.set(_.strategyId,{entry:_,runId:v.runId})}}r(m,"add");
async function h(S,v){const _=await s.storage(S);for await(const O of _.list({bucket:S.name,prefix:n},v))for(const{name:N}of O){const A={bucket:S.name,name:N,maxBytes:Hc},
x=Kc(new TextDecoder().decode(await _.read(A,v)));x&&N===Us(n,x.runId)&&m(S.name,x)}}r(h,"readFrom");function g(S){l||(l=!0,i.warn(`resume: a result of an earli\
er run cannot be read, so its combination runs again. ${S.advice}`))}r(g,"warnOfRead");async function p(S,{entry:v,runId:_},O){const{job:N,index:A,storage:x}=S,
{planned:L}=N,j=L.combinations[A];if(!j)return;const{name:V,generation:ie}=v,Q={planned:L,combination:j,index:A,earlierAttempts:0,retry:0};let ae;try{ae=await aa(
{storage:x,name:V,generation:ie,at:Q,keep:O.state.keep},O.signal)}catch(W){if(!(W instanceof B)||O.signal.aborted)throw W;W.httpStatus!==404&&g(W);return}const{
outcome:ce}=ae.combination;if(!(ae.sha256!==v.sha256||ce?.status!=="SUCCESS")&&ce.combination.strategyId===j.strategyId)return{index:A,combination:{...ae.combination,
outcome:{...ce,attempts:0,reusedFrom:s3(_,e)},stored:{name:V,generation:ie}}}}r(p,"read");async function b(S,v,_){const{job:O,machine:N}=S.job.planned,A={storage:S.
storage,bucket:N.bucket,job:O.id};try{const x=await V8(A,v,_.signal),L=x.size===1?"1 result is":`${x.size} results are`;return x.size>0&&i.say(`${O.id}: ${L} no\
t reused, because artifacts are gone`),v.filter(({index:j})=>!x.has(j))}catch(x){if(!(x instanceof B)||_.signal.aborted)throw x;return g(x),v.filter(({combination:L})=>!L.
artifacts)}}r(b,"whole");async function y(S,v){const{planned:_}=S,{id:O}=_.job,N=c.get(d(_.machine.bucket,{job:O,needs:ta(v.state,O)}));if(!N)return;const A=new Map;
for(const{strategyId:Q}of _.combinations)A.set(Q,(A.get(Q)??0)+1);const x=a.line("due",v.signal),L=await s.storage(oe(_.machine)),j=_.combinations.flatMap(({strategyId:Q},ae)=>{
const ce=N.get(Q);return!ce||A.get(Q)!==1?[]:[x(()=>p({job:S,index:ae,storage:L},ce,v))]}),V=(await Promise.all(j)).flatMap(Q=>Q??[]);for(const{index:Q,combination:ae}of await b(
{job:S,storage:L},V,v))VE(S,Q,ae);const ie=S.combinations.filter(({outcome:Q})=>Q?.reusedFrom!==void 0).length;ie>0&&i.say(`${O}: ${ie} of ${_.combinations.length}\
 results reused`)}r(y,"takeFor");async function w(S,v){const _=await n3(S,s,v);for(const[O,N]of _){const A=f.get(O);if(!A||N.length===0)continue;const x=await s.
storage(A),L=Hy({version:1,runId:e,isFinal:!1,entries:N}),j=Us(n,e);await x.replace({bucket:O,name:j,content:L,contentType:"application/json"},v)}}r(w,"write");
let $=o.now(),k=0,E=!1;return{async begin(S){for(const v of f.values())try{await h(v,S)}catch(_){if(!(_ instanceof B)||S.aborted)throw _;i.warn(`resume: everyth\
ing runs again. ${_.advice}`)}c.size===0&&i.say("resume: no earlier run left a result of the same commit, definition, params, files and machines.")},async take(S,v){
if(c.size===0)return;const _=[...S.jobs.values()].filter(O=>O.phase==="waiting"&&!u.has(O)&&e3(O,S));for(const O of _)u.add(O),await y(O,{state:S,signal:v})},keep(S,v){
const _=t3(S);E||_===k||o.now()-$<Z8||(E=!0,$=o.now(),w(S,v).then(()=>{k=_}).catch(O=>{if(!(O instanceof B))throw O;v.aborted||i.warn(`resume: accepted results \
could not be recorded. ${O.advice}`)}).finally(()=>{E=!1}))}}}r(Q8,"resumeOf");const e3=r((e,t)=>e.planned.job.needs.every(n=>t.jobs.get(n)?.phase==="ended"),"r\
esume_haveEnded"),t3=r(e=>[...e.jobs.values()].flatMap(({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0),"endedTasks");async function n3(e,t,n){
const s=new Map;for(const{planned:o,parts:i}of e.jobs.values()){const{bucket:a}=o.machine;for(const c of i){const u=await t.storage(oe(o.machine)),l=await Ky(u,
{...c,bucket:a,job:o.job.id},n);s.set(a,[...s.get(a)??[],...l])}}return s}r(n3,"acceptedBy");function s3(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];
return{attempt:Number(s),...!t.startsWith(`${n}-`)&&{run:n}}}r(s3,"originOf");function o3(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,
n.eventName,n.isFork,n.headSha],i=["GITHUB_SHA","GITHUB_REF","GITHUB_WORKFLOW"],a=[...t.jobs].map(([u,l])=>[u,yn(l).map(i3),l.combinations.map(({strategyId:f,matrix:d})=>[
f,zy(d)])]),c=[...o,...i.map(u=>s[u]??""),t.workflow.name,e.definitionText,zy(t.params),a,e.source?bc(e.source.archive):"",Tt(e.program.loader+e.program.archive),
eo,Bn];return Tt(JSON.stringify(c)).slice(0,16)}r(o3,"resumeKey");const zy=r(e=>Se(e),"resume_key_jsonOf"),i3=r(e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:
n),"resume_key_machineText"),Vy=r(e=>({say:e.info,notice:e.notice,warn:e.warning,group:e.group,debug:e.debug,isDebug:e.isDebug}),"runLog");async function r3(e){
const t={startedMs:e.clock.now(),nonce:(0,Ae.randomBytes)(3).toString("hex"),call:id(ko(a3(e),e),e)},n=await aD(e,t.startedMs);c3(n,e),Wc(n.warnings,e);const{inputs:s,
plan:o,whole:i}=n;if(!s||!o||!i)return Yy(n,t,e);const a=cp(e.gitHub,s.prefix,t.nonce),c={inputs:s,plan:o,whole:i,prepared:n,identity:a,session:t};if(s.dryRun)return u3(
c,e);const u=od(po(s),t.call,e);u.authenticate(e.stop).catch(()=>{});try{const l=s.preflight?await l3(c,u,e):[],f=l.length===0?await f3(c,u,e):{ready:c,problems:l};
return f.problems.length===0||e.stop.aborted?await d3(f.ready,u,e):await Yy({inputs:s,file:n.file,problems:f.problems},t,e)}finally{await u.close()}}r(r3,"run");
const a3=r(({runner:{inputs:e}})=>({workloadIdentityProvider:e.workload_identity_provider??"",serviceAccount:e.service_account??""}),"asGiven");function c3({inputs:e,
plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,...t?qe(t):[],e?.githubToken??"",...au(o)];for(const a of new Set(i))s.mask(a)}r(c3,"maskSecrets");async function Yy(e,t,n){
const s=await G8(e,n);return e.inputs&&await N8(e,e.inputs,t,n),s}r(Yy,"refuse");async function u3({plan:e,inputs:t,identity:n,prepared:s,session:o},i){const a=s.
source!==void 0,c=await W8({plan:e,inputs:t,identity:n,hasSource:a},i);return await A8(e,t,o,i),c}r(u3,"showPlan");async function l3({plan:e,inputs:t},n,s){const o=ko(
po(t),s),i=await $I({plan:e,inputs:t,clients:n,principal:o,signal:s.stop});return Wc(i.warnings,s),i.problems}r(l3,"ask");async function f3(e,t,n){const{prepared:s,
whole:o,inputs:i}=e,{caller:a}=ko(po(i),n),c=await pI(o,{clients:t,caller:a},n.stop);if(!c||n.stop.aborted)return{ready:e,problems:[]};if("problem"in c)return{ready:e,
problems:[c.problem]};const u=await dD(s,c.files,n.environment);Wc(u.warnings,n);const{plan:l=e.plan,problems:f}=u;return n.runner.info(`matrix_glob: ${D(c.files.
length,"file")} found.`),{ready:{...e,plan:l,whole:u.whole??o,prepared:u},problems:f}}r(f3,"listFiles");async function d3(e,t,n){const{inputs:s,identity:o}=e,i=ME(
n.environment.RUNNER_TEMP||(0,et.tmpdir)()),a=h3(e,n),c=mo(e.plan.leftOut);c&&n.runner.info(c),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(qi(e.plan,s.prices));
const u=await m3(e,{clients:t,everything:a,texts:i},n),l=await y3(u,e,a);l&&XE(u.state,n.clock.now());const f=l?void 0:await u.artifacts.finish(u.state),[d]=a.buckets,
m=d?.name??"",h={identity:o,bucket:m,endedMs:n.clock.now(),broken:l??f},g=await B2(n.environment,e.prepared.source?.paths??[]),p=`gs://${m}/${o.folder}`,b=SS(T2(
u.state),u.state,{kept:s.artifactsUri,runUri:p}),y=Wk(b,{workspace:g});await h2(y,qe(u.plan));const w=A2(u.state,y,h);u.handover.ended(w.status);const $=await H8(
u,w,s,n);return await u.history.keep(w),i.close(),$}r(d3,"carryOut");function h3({inputs:e,plan:t,whole:n,prepared:s,identity:o},i){const a=gx(t,o,e);if(!e.resume)
return a;const{environment:c,gitHub:u}=i,{definitionText:l,source:f}=s,d=o3({plan:n,definitionText:l,source:f,program:i.program(),gitHub:u,environment:c});return{
...a,resume:up(o,d)}}r(h3,"handoverOf");async function m3(e,t,n){const{inputs:s,plan:o,identity:i,session:a}=e,{clients:c,everything:u}=t,{clock:l}=n,f=Vy(n.runner),
d=new z8,m=GN(u,n.runner),h=kD(o,i,u.buckets[0]?.name??"",n.runner),g=await M8({plan:o,inputs:s,session:a,noted:m.checkRun},n),{resume:p}=u,{source:b}=e.prepared,
[y]=u.buckets;return{plan:o,identity:i,settings:b3(s),...b&&{sourceSha256:bc(b.archive)},program:n.program(),startedMs:a.startedMs,clock:l,clients:c,log:f,state:NE(
o,a.startedMs,t.texts.keep),reads:d,handover:m,outputs:h,report:g,lease:s.onRunnerLoss==="stop"?$x(u,{clients:c,clock:l,log:f}):bx,resume:p?Q8(u,p,{clients:c,clock:l,
log:f,reads:d}):X8,packages:H2({identity:i,clients:c,log:f}),history:s.history&&y?dx(ux(y,{plan:o,identity:i,clients:c}),{plan:o,identity:i,clock:l,log:f}):lx,logFiles:p3(
e,c,n),artifacts:lS(g3(s,n),{clients:c,clock:l,log:f,stop:n.stop}),logs:s.streamLogs?u2({clients:c,clock:l,log:f}):c2,stop:n.stop}}r(m3,"theRun");function p3({inputs:e,
plan:t},n,s){const{environment:o,clock:i,runner:a}=s;return e.logsDir===void 0?Mx:Tx({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...qe(
t),e.githubToken??"",...au(o)].filter(Boolean),clients:n,clock:i,log:Vy(a)})}r(p3,"logFilesIn");const g3=r((e,{environment:t})=>({uri:e.artifactsUri,...e.artifactsDir!==
void 0&&{folder:{workspace:t.GITHUB_WORKSPACE||process.cwd(),path:e.artifactsDir}}}),"run_targetsOf"),qy=r(e=>e===void 0?void 0:e*1e3,"milliseconds"),b3=r(e=>({
timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:qy(e.queueTimeoutSeconds),pollMs:qy(e.pollSeconds),skipDefaultLabels:e.machine.skipDefaultLabels,cost:{prices:e.prices,
maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}}),"run_settingsOf");async function y3(e,{prepared:t},n){const{clients:s,stop:o}=e;try{const i=s.
authenticate(o),[a]=n.buckets;a&&Promise.allSettled([s.storage(a),s.batch(a)]),await i,e.handover.accessible(),await bD(e,n,t),await MN(e);return}catch(i){if(!(i instanceof
B))throw i;return o.aborted&&os(e.state,{status:"CANCEL",signal:String(o.reason)}),i}}r(y3,"staged");async function w3(e){try{return await r3(e)}catch(t){const n=$3(
t),s=e.stop.aborted?"[]":q$(n);return e.runner.outputs({status:e.stop.aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&e.runner.debug(t.
stack??""),1}}r(w3,"main");function $3(e){return e instanceof B?e.advice:`gcp-batch-workflow failed with: ${dt(e)}`}r($3,"lastLineOf");const k3={count:0,buckets:new Set};
function S3(e,t){return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.test(t.slice(e.length))}r(S3,"staysForLater");async function E3(e,t){const{handover:n,
clients:s,signal:o}=e,i=new Set;let a=0;try{const c=await v3(e);for(const u of new Map(n.buckets.map(l=>[l.name,l])).values()){const l=await s.storage(u),f=Us(t,
n.runId),m=[...await M3(l,{bucket:u.name,name:f},o),...c.get(u.name)??[]],h=[...new Map(m.map(p=>[p.name,p])).values()];if(h.length===0)continue;const g=Hy({version:1,
runId:n.runId,isFinal:!0,entries:h});await l.replace({bucket:u.name,name:f,content:g,contentType:"application/json"},o),i.add(u.name),a+=h.length}}catch(c){if(!(c instanceof
B))throw c;e.warn(`resume: results could not be kept for a later run. ${c.advice}`)}return{count:a,buckets:i}}r(E3,"keepResults");async function v3(e){const{handover:t,
clients:n,signal:s}=e,o=new Map;for(const i of t.locations){const a=await n.batch(i),c=await a.list(i.name,Ke(t.runId),s);for(const{name:u}of c){const l=await a.
variables(u,s).catch(Jc),f=l&&_3(l,t);if(!f)continue;const d=await n.storage(f.at),m=await O3(d,f,s);o.set(f.bucket,[...o.get(f.bucket)??[],...m])}}return o}r(v3,
"resultsOfBatchJobs");function _3(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.exec(e[Cu]??"")??[],i=n.find(l=>l.name===s),[a="",c]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.
exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||c===void 0)return;const u=e[Ru]??"";return{at:i,bucket:s,folder:t+a,job:decodeURIComponent(c),key:u}}r(_3,"\
kept_results_placeIn");async function O3(e,{bucket:t,folder:n,job:s,key:o},i){const a={bucket:t,name:`${n}job.json`},c=await e.describe(a,i).catch(Jc);if(!c||!tS(
o,c.metadata))return[];const{needs:u=""}=c.metadata;return Ky(e,{bucket:t,resultsPrefix:`${n}results/`,key:o,job:s,needs:u},i)}r(O3,"resultsOfOne");async function M3(e,t,n){
const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:Hc},n).catch(Jc);return(i&&Kc(new TextDecoder().decode(i))?.entries)??[]}r(M3,"notedByMain");function Jc(e){
if(!(e instanceof B&&e.httpStatus===404))throw e}r(Jc,"ignoringMissing");async function T3(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,-`${s.runId}\
/`.length);let a=0;for await(const c of e.list({bucket:t,prefix:n},o))for(const{name:u}of c){const l=await e.read({bucket:t,name:u,maxBytes:Hc},o),f=Kc(new TextDecoder().
decode(l));if(!f||u!==Us(n,f.runId))continue;const d=f.runId===s.runId;!d&&!f.isFinal||(d||(a+=await e.removeAll({bucket:t,prefix:`${i}${f.runId}/`},o)),a+=await e.
removeAll({bucket:t,prefix:u},o))}return a}r(T3,"forgetResults");const A3=22e4,N3=15e4,x3=250,I3=2e3,zc=5e3,C3=[5e3,1e4];async function R3(e){const{handover:t}=e,
n=[],s=new Set,o=r((f,d,m)=>{if(!(m instanceof B))throw m;n.push(d);const h=e.isKept?"ended":"deleted";e.warn(`${f} could not be ${h}: ${m.advice} Run: ${d}`)},
"failed"),{resume:i}=t,c=i!==void 0&&!e.isKept&&!Xy(t)?await E3(e,i):k3,u=t.locations.map(async f=>{try{await $i(e,()=>e.isKept?D3(f,e):U3(f,s,e))}catch(d){o(`B\
atch jobs of ${f.name}`,j3(f,e),d)}});await Promise.all(u);let l=0;for(const f of e.isKept?[]:t.buckets)try{l+=await L3(f,c,e)}catch(d){const m=`gs://${f.name}/${t.
folder}`;o(m,`gcloud storage rm --recursive ${m}`,d)}return{deletedBatchJobs:s.size,deletedObjects:l,keptResults:c.count,left:n}}r(R3,"cleanup");async function L3(e,t,n){
const{handover:s,signal:o}=n,{folder:i,resume:a}=s,c=await n.clients.storage(e),u=t.buckets.has(e.name),l={bucket:e.name,prefix:i,...u&&{keeps:r(h=>S3(i,h),"kee\
ps")}},f=await $i(n,()=>c.removeAll(l,o));if(a===void 0||u)return f;const d={bucket:e.name,resume:a,handover:s};if(Xy(s))return f+await $i(n,()=>T3(c,d,o));const m={
bucket:e.name,prefix:Us(a,s.runId)};return f+await $i(n,()=>c.removeAll(m,o))}r(L3,"deleteObjects");const Xy=r(({status:e,isPart:t})=>Xe(e)&&!t,"isComplete");function j3(e,{
handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`labels.${wt.run}=${Ke(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filte\
r='${i}' --format='value(name)'`} | xargs -n1 gcloud batch jobs ${n?"cancel":"delete"} --quiet`}r(j3,"commandFor");async function $i(e,t){for(const n of C3)try{
return await t()}catch(s){if(!(s instanceof B)||s.status===Qy||e.signal.aborted)throw s;await e.clock.sleep(n,e.signal)}return t()}r($i,"persistently");const Zy=r(
(e,t,{handover:n})=>!Xe(n.status)&&P3(e,n).some(s=>!t.has(s)),"isLate"),P3=r(({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(`${e}/jobs/`)),"notedIn");async function D3(e,t){
const{handover:n,signal:s}=t,o=await t.clients.batch(e);for(let i=1;;i++){const a=await o.list(e.name,Ke(n.runId),s);if(await Promise.all(a.filter(({state:c})=>!Ze(
c)).map(({name:c})=>o.cancel(c,s))),i>1||!Zy(e,new Set(a.map(({name:c})=>c)),t))return;await t.clock.sleep(zc,s)}}r(D3,"cancelJobs");const Qy="NOT_GONE";async function U3(e,t,n){
const{handover:s,clock:o,signal:i}=n,a=await n.clients.batch(e),c=new Set,u=new Set,l=o.now(),f=r(async d=>{c.add(d),await a.remove(d,i)},"ask");for(let d=x3;;d=
Math.min(2*d,I3)){const m=await a.list(e.name,Ke(s.runId),i),h=new Set(m.map(({name:p})=>p));for(const p of u)h.has(p)||t.add(p);for(const p of h)u.add(p);const g=m.
filter(({name:p,state:b})=>!c.has(p)&&b!=="DELETION_IN_PROGRESS");if(await Promise.all(g.map(({name:p})=>f(p))),m.length===0&&!(Zy(e,u,n)&&o.now()-l<zc))return;
if(o.now()-l>N3||i.aborted)throw new B({service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:Qy,message:`${m.length} Batch jobs \
were deleted but still exist.`});await o.sleep(m.length===0?zc:d,i)}}r(U3,"deleteJobs");async function B3(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,
left:i}=e,a=s+o+i.length===0;n.runner.info(a?"Nothing to clean up.":`Cleaned up: ${D(s,"Batch job")} and ${D(o,"object")} deleted.`),!a&&t&&await Ds(l8(e),n)}r(
B3,"publishCleanup");async function F3(e,{jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. \
If a branch requires it, run the job again.";t&&await Ds(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}r(F3,"publishOpenCheckRun");async function G3(e){const{runner:t}=e,n=t.state(Ym);if(!n)return;const s=HN(n);if(!s||!px(s,e.gitHub)){
t.warning("Nothing was cleaned up: the saved state of this step was not written by its main part.");return}const{access:o,cleanup:i}=s,a=i==="never"||i==="on_su\
ccess"&&!Xe(s.status),c=new AbortController,u=new AbortController;e.clock.sleep(A3,u.signal).then(()=>c.abort());try{const l=id(ko(o,e),e),f=I8(s,l,e,c.signal);
f.catch(()=>{});const d=od(o,l,e),{clock:m}=e,{warning:h}=t,g=await R3({handover:s,clients:d,clock:m,isKept:a,warn:h,signal:c.signal}),p=await f;await B3(g,s,e),
g.keptResults>0&&t.info(`Results are kept for a later run of the same commit: ${g.keptResults}, noted in ${s.resume}`),await d.close(),p!==void 0&&await F3(p,s,
e)}catch(l){t.warning(`Cleanup failed: ${l instanceof B?l.advice:dt(l)}`)}finally{u.abort()}}r(G3,"post");const W3=r(()=>JSON.parse((0,je.readFileSync)((0,J.join)(
import.meta.dirname,"task-program.json"),"utf8")),"taskProgram"),H3=r((e,t)=>new Promise(n=>{if(t?.aborted)return n();const s=r(()=>{clearTimeout(o),t?.removeEventListener(
"abort",s),n()},"wake"),o=setTimeout(s,e);t?.addEventListener("abort",s,{once:!0})}),"sleep"),K3={now:Date.now,sleep:H3},{env:ki}=process,Bs=Bw(ki),Vc=new AbortController;
for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{Vc.signal.aborted&&process.exit(1),Vc.abort(e)});function J3(){try{return JSON.parse((0,je.readFileSync)(ki.
GITHUB_EVENT_PATH??"","utf8"))}catch{return}}r(J3,"eventPayload");const ew={runner:Bs,gitHub:Iw(ki,J3()),environment:ki,clock:K3,program:W3,stop:Vc.signal};function z3(){
process.removeAllListeners("warning"),process.on("warning",e=>Bs.debug(e.stack??e.message)),process.on("uncaughtException",e=>{Bs.fail(`gcp-batch-workflow faile\
d with: ${dt(e)}`),process.exit(1)})}r(z3,"guardLog");async function V3(e){z3(),Bs.isDebug&&Bs.debug(await Fw());const t=e==="main"?await w3(ew):await G3(ew).then(
()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??0))))}r(V3,"entry_start");var Y3=tu.n;export{Y3 as start};
