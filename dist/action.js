var Qg=Object.defineProperty;var r=(e,t)=>Qg(e,"name",{value:t,configurable:!0});import{createRequire as D}from"module";var Ha={70298:(e=>{function t(A){return Array.isArray(A)?A:[A]}r(t,"makeArray");const n=void 0,s="",o=" ",i="\\",a=/[.*+?()[\]{}^$|\\/]/,
c="\uFEFF",u=/(?:[^\\]|^)\\$/,l=/^\/\*{2,}$/,f=/^\\!/,d=/^\\#/,h=/\r?\n/g,m="//",g=47,p=46,b="/";let y="node-ignore";typeof Symbol<"u"&&(y=Symbol.for("node-igno\
re"));const w=y,k=r((A,O,I)=>(Object.defineProperty(A,O,{value:I}),I),"define"),$=r(()=>!1,"RETURN_FALSE"),S={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\
\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},v="\\]^-[",E=r(
A=>v.indexOf(A)<0?A:i+A,"escapeMember"),_="(?!\\/)",T=r((A,O)=>{if(A)return`[^\\/${O}]`;const I=`[${O}]`;return new RegExp(I).test("/")?_+I:I},"classSource"),M=r(
(A,O)=>{const{length:I}=A;let x=O+1,V=s;const Y=A[x];(Y==="!"||Y==="^")&&(V="^",x++);let se=s,U=s;for(;;){const q=A[x];if(q===n)return null;if(q===i){const Q=A[x+
1];if(Q===n)return null;se+=E(Q),U=Q,x++}else if(q==="-"&&U&&x+1<I&&A[x+1]!=="]"){x++;let Q=A[x];Q===i&&(Q=A[x+=1]),U<=Q&&(se+=`-${E(Q)}`),U=s}else if(q==="["&&
A[x+1]===":"){const Q=x+2;let Je=Q;for(;Je<I&&A[Je]!=="]";)Je++;if(Je===I)return null;if(Je>Q&&A[Je-1]===":"){const Ja=A.slice(Q,Je-1);if(!Object.prototype.hasOwnProperty.
call(S,Ja))return null;se+=S[Ja],U=s,x=Je}else se+=E("["),U="[",x=Q-2}else se+=E(q),U=q;if(x++,A[x]==="]")return{end:x,source:T(V,se)}}},"scanBracket"),N="[]",C="\
\0",R=new RegExp(`${C}(\\d+)${C}`,"g"),L="\uE000",J="\uE001",ae=r(A=>A===C||A===L||A===J,"isReserved"),oe=r(A=>{const O=[],I=r(se=>`${C}${O.push(se)-1}${C}`,"ho\
ld"),{length:x}=A;let V=s,Y=0;for(;Y<x;){const se=A[Y];if(se===i){const U=A[Y+1];U===n||U===b&&Y+2===x?V+=I(N):U==="*"||U==="["||U===o?V+=A.slice(Y,Y+2):V+=I(a.
test(U)?i+U:ae(U)?`[${U}]`:U),Y+=2}else if(ae(se))V+=I(`[${se}]`),Y++;else if(se==="["){const U=M(A,Y);U===null?(V+=I(N),Y=x):(V+=I(U.source),Y=U.end+1)}else V+=
se,Y++}return{source:V,sources:O}},"extractBrackets"),ge=null,me=/\/(?!$)/,H=[[/(\\+)( ?)/g,(A,O,I)=>I?O.slice(0,O.length-O.length%2)+o:O,i+o],[/(^|\/)\*{3,}(?=\/|$)/g,
(A,O)=>`${O}**`,"*"],[/[\\$.|*+(){^]/g,A=>`\\${A}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",b],[/\//g,()=>"\\/",b],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"^(?:.*\\/)?",
"*"],[ge,(A,O)=>!A||A[0]==="^"?A:(me.test(O)?"^":"(?:^|\\/)")+A],[/\\\/\\\*\\\*(?=\\\/|$)/g,(A,O,I)=>O+6<I.length?I.slice(O+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[\
^\\/]+)*":`\\/${J}`,"*"],[/(^|[^\\]+)(\\\*)+(?=.+)/g,(A,O,I)=>{const x=I.replace(/\\\*/g,"[^\\/]*");return O+x},"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(A,O,I)=>I===s?
O+L:A,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>i,i+i],[/\\\\/g,()=>i,i+i],[/\\\[([^\]/]*?)($|\])/g,(A,O,I)=>`\\[${O}${I}`,"["],[ge,A=>{const O=A[A.length-1];return!O||
O===L||O===J?A:O===b?`${A}$`:`${A}(?=$|\\/$)`}]],Se=/(^|\\\/)?\uE000$/,ie="regex",be="checkRegex",nt="_",kn=r((A,O)=>`${O?`${O}[^/]+`:"[^/]*"}(?=$|\\/$)`,"repla\
ceTrailingWildcard"),Le=/\uE001$/,hs=r(()=>".+(?=$|\\/$)","replaceTrailingDoublestar"),ps="[^\\/]*",Dg=r((A,O)=>{let I=s;for(let x=O+1;x<A.length&&!A[x].wildcard;x++)
I+=A[x].single;return I},"separatorAfter"),Ug=r(A=>{if(A.indexOf(ps)<0)return A;const O=[],{length:I}=A;let x=0;for(;x<I;){const U=A[x];if(A.startsWith(ps,x))O.
push({wildcard:!0}),x+=ps.length;else if(U==="["){let q=x+1;for(A[q]==="^"&&q++,A[q]==="]"&&q++;q<I&&A[q]!=="]";)q+=A[q]===i?2:1;q++,O.push({single:A.slice(x,q)}),
x=q}else if(U===i)O.push({single:A.slice(x,x+2)}),x+=2;else if(U==="("){let q=0,Q=x;do A[Q]===i?Q++:A[Q]==="("?q++:A[Q]===")"&&q--,Q++;while(Q<I&&q>0);"*+?".indexOf(
A[Q])>=0&&Q++,O.push({boundary:A.slice(x,Q)}),x=Q}else U==="^"||U==="$"?(O.push({boundary:U}),x++):(O.push({single:U}),x++)}let V=s,Y=[];const se=r(()=>{let U;Y.
forEach((q,Q)=>{q.wildcard&&(U=Q)}),Y.forEach((q,Q)=>{if(!q.wildcard){V+=q.single;return}V+=Q===U?ps:`(?:(?!${Dg(Y,Q)})[^\\/])*`}),Y=[]},"flush");return O.forEach(
U=>{if(U.boundary===void 0){Y.push(U);return}se(),V+=U.boundary}),se(),V},"pinWildcards"),Ba=r(A=>{l.test(A)&&(A="**");const{source:O,sources:I}=oe(A),x=H.reduce(
(V,[Y,se,U])=>Y===ge?se(V,A):U!==n&&V.indexOf(U)<0?V:Y.test(V)?V.replace(Y,se.bind(A)):V,O);return I.length?x.replace(R,(V,Y)=>I[Y]):x},"makeRegexPrefix"),Bg=r(
(A,O)=>{A[A.length-1]===b&&(O=Ba(A.slice(0,-1)));const I=O.slice(0,-1),x=O[O.length-1];return x===L?`${I}$`:x===J?`${I}.*$`:N},"checkSourceOf"),Fa=r(A=>{const O=A.
indexOf(b);return O<0||O===A.length-1},"matchesBasename"),Fg=r(A=>{const O=A.length-1,I=A.lastIndexOf(b,A[O]===b?O-1:O);return I<0?A:A.slice(I+1)},"basenameOf"),
Gg=r(A=>{if(A.charCodeAt(0)===g||A.indexOf(m)>=0){const x=A.split(b).filter(Boolean);return x.pop(),x.length?x.join(b)+b:s}const O=A.length-1,I=A.lastIndexOf(b,
A.charCodeAt(O)===g?O-1:O);return I<0?s:A.slice(0,I+1)},"parentOf"),gs=r(A=>typeof A=="string","isString"),Wg=r(A=>A&&gs(A)&&!u.test(A),"checkPattern"),Jg=r(A=>A.
split(h).filter(Boolean),"splitPattern");class Hg{static{r(this,"IgnoreRule")}constructor(O,I,x,V,Y,se){this.pattern=O,this.mark=I,this.negative=Y,k(this,"body",
x),k(this,"ignoreCase",V),k(this,"regexPrefix",se)}get _basenameOnly(){return k(this,"_basenameOnly",Fa(this.body))}get regex(){const O=nt+ie;return this[O]?this[O]:
this._make(ie,O)}get checkRegex(){const O=nt+be;return this[O]?this[O]:this._make(be,O)}_make(O,I){const x=Ug(O===ie?this.regexPrefix.replace(Se,kn).replace(Le,
hs):Bg(this.body,this.regexPrefix)),V=this.ignoreCase?new RegExp(x,"i"):new RegExp(x);return k(this,I,V)}}const zg=r(A=>A==="\r"||A===`
`,"isLineEnd"),Kg=r(A=>{let O=A.length;for(;O&&zg(A[O-1]);)O--;const I=O;for(;O&&A[O-1]===o;)O--;if(O===I)return A.slice(0,O);let x=0;for(;x<O&&A[O-x-1]===i;)x++;
return x%2?A.slice(0,O-1)+o:A.slice(0,O)},"trimEnd"),Vg=r(({pattern:A,mark:O},I)=>{let x=A[0]===c?A.slice(1):A;if(x[0]==="#")return;let V=!1;x[0]==="!"&&(V=!0,x=
x.slice(1));const Y=x[x.length-1];if((Y===o||Y==="\r"||Y===`
`)&&(x=Kg(x)),!x)return;x=x.replace(f,"!").replace(d,"#");const se=Ba(x);return new Hg(A,O,x,I,V,se)},"createRule");class Yg{static{r(this,"RuleManager")}constructor(O){
this._ignoreCase=O,this._rules=[],this._basenameCount=0}_add(O){if(O&&O[w]){this._rules=this._rules.concat(O._rules._rules),this._basenameCount+=O._rules._basenameCount,
this._added=!0;return}gs(O)&&(O={pattern:O});const I=Wg(O.pattern)&&Vg(O,this._ignoreCase);I&&(this._added=!0,this._rules.push(I),Fa(I.body)&&this._basenameCount++)}add(O){
return this._added=!1,t(gs(O)?Jg(O):O).forEach(this._add,this),this._added&&(this._literalRules=n),this._added}testLiteral(O){const I=this._literalRules||(this.
_literalRules=this._rules.filter(({body:U})=>U[U.length-(U[U.length-1]===b?2:1)]==="*"));let x=!1,V=!1,Y;for(let U=I.length-1;U>=0;U--){const q=I[U];if(q.checkRegex.
test(O)){x=!q.negative,V=q.negative,Y=q.negative?n:q;break}}const se={ignored:x,unignored:V};return Y&&(se.rule=Y),se}test(O,I){const x=this._rules,{length:V}=x,
Y=this._basenameCount*2>=V,se=Y?Fg(O):O;for(let U=V-1;U>=0;U--){const q=x[U];if(q[I].test(Y&&q._basenameOnly?se:O)){const{negative:Q}=q,Je={ignored:!Q,unignored:Q};
return Q||(Je.rule=q),Je}}return{ignored:!1,unignored:!1}}}const qg=r((A,O)=>{throw new O(A)},"throwError"),st=r((A,O,I)=>gs(A)?A?st.isNotRelative(A)?I(`path sh\
ould be a \`path.relative()\`d string, but got "${O}"`,RangeError):!0:I("path must not be empty",TypeError):I(`path must be a string, but got \`${O}\``,TypeError),
"checkPath"),Ga=r(A=>{const O=A.charCodeAt(0);if(O===g)return!0;if(O!==p)return!1;if(A.length===1)return!0;const I=A.charCodeAt(1);return I===g?!0:I!==p?!1:A.length===
2||A.charCodeAt(2)===g},"isNotRelative");st.isNotRelative=Ga,st.convert=A=>A;class Xg{static{r(this,"Ignore")}constructor({ignorecase:O=!0,ignoreCase:I=O,allowRelativePaths:x=!1}={}){
k(this,w,!0),this._rules=new Yg(I),this._strictPathCheck=!x,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(O){
return this._rules.add(O)&&this._initCache(),this}addPattern(O){return this.add(O)}_test(O,I){const x=O&&st.convert(O);return st(x,O,this._strictPathCheck?qg:$),
this._t(x,I)}checkIgnore(O){if(O.charCodeAt(O.length-1)!==g)return this.test(O);const I=this._t(O,this._testCache);if(I.ignored)return I;const x=this._rules.testLiteral(
O);return x.ignored||x.unignored?x:I}_t(O,I){if(O in I)return I[O];const x=Gg(O),V=x?this._t(x,I):n;return I[O]=V&&V.ignored?V:this._rules.test(O,ie)}ignores(O){
return this._test(O,this._ignoreCache).ignored}createFilter(){return O=>!this.ignores(O)}filter(O){return t(O).filter(this.createFilter())}test(O){return this._test(
O,this._testCache)}}const Go=r(A=>new Xg(A),"factory"),Zg=r(A=>st(A&&st.convert(A),A,$),"isPathValid"),Wa=r(()=>{const A=r(I=>/^\\\\\?\\/.test(I)||/["<>|\u0000-\u001F]+/u.
test(I)?I:I.replace(/\\/g,"/"),"makePosix");st.convert=A;const O=/^[a-z]:\//i;st.isNotRelative=I=>O.test(I)||Ga(I)},"setupWindows");typeof process<"u"&&process.
platform==="win32"&&Wa(),e.exports=Go,Go.default=Go,e.exports.isPathValid=Zg,k(e.exports,Symbol.for("setupWindows"),Wa)}),42260:(e=>{e.exports=D(import.meta.url)(
"./left-out.cjs")}),42613:(e=>{e.exports=D(import.meta.url)("assert")}),20181:(e=>{e.exports=D(import.meta.url)("buffer")}),35317:(e=>{e.exports=D(import.meta.url)(
"child_process")}),76982:(e=>{e.exports=D(import.meta.url)("crypto")}),72250:(e=>{e.exports=D(import.meta.url)("dns")}),24434:(e=>{e.exports=D(import.meta.url)(
"events")}),79896:(e=>{e.exports=D(import.meta.url)("fs")}),58611:(e=>{e.exports=D(import.meta.url)("http")}),85675:(e=>{e.exports=D(import.meta.url)("http2")}),
65692:(e=>{e.exports=D(import.meta.url)("https")}),69278:(e=>{e.exports=D(import.meta.url)("net")}),34589:(e=>{e.exports=D(import.meta.url)("node:assert")}),16698:(e=>{
e.exports=D(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=D(import.meta.url)("node:buffer")}),37540:(e=>{e.exports=D(import.meta.url)("node:console")}),
77598:(e=>{e.exports=D(import.meta.url)("node:crypto")}),53053:(e=>{e.exports=D(import.meta.url)("node:diagnostics_channel")}),40610:(e=>{e.exports=D(import.meta.
url)("node:dns")}),78474:(e=>{e.exports=D(import.meta.url)("node:events")}),73024:(e=>{e.exports=D(import.meta.url)("node:fs")}),37067:(e=>{e.exports=D(import.meta.
url)("node:http")}),32467:(e=>{e.exports=D(import.meta.url)("node:http2")}),44708:(e=>{e.exports=D(import.meta.url)("node:https")}),77030:(e=>{e.exports=D(import.meta.
url)("node:net")}),76760:(e=>{e.exports=D(import.meta.url)("node:path")}),643:(e=>{e.exports=D(import.meta.url)("node:perf_hooks")}),1708:(e=>{e.exports=D(import.meta.
url)("node:process")}),41792:(e=>{e.exports=D(import.meta.url)("node:querystring")}),57075:(e=>{e.exports=D(import.meta.url)("node:stream")}),37830:(e=>{e.exports=
D(import.meta.url)("node:stream/web")}),41692:(e=>{e.exports=D(import.meta.url)("node:tls")}),73136:(e=>{e.exports=D(import.meta.url)("node:url")}),57975:(e=>{e.
exports=D(import.meta.url)("node:util")}),73429:(e=>{e.exports=D(import.meta.url)("node:util/types")}),75919:(e=>{e.exports=D(import.meta.url)("node:worker_thre\
ads")}),38522:(e=>{e.exports=D(import.meta.url)("node:zlib")}),70857:(e=>{e.exports=D(import.meta.url)("os")}),16928:(e=>{e.exports=D(import.meta.url)("path")}),
932:(e=>{e.exports=D(import.meta.url)("process")}),83480:(e=>{e.exports=D(import.meta.url)("querystring")}),2203:(e=>{e.exports=D(import.meta.url)("stream")}),13193:(e=>{
e.exports=D(import.meta.url)("string_decoder")}),64756:(e=>{e.exports=D(import.meta.url)("tls")}),52018:(e=>{e.exports=D(import.meta.url)("tty")}),87016:(e=>{e.
exports=D(import.meta.url)("url")}),39023:(e=>{e.exports=D(import.meta.url)("util")}),28167:(e=>{e.exports=D(import.meta.url)("worker_threads")}),43106:(e=>{e.exports=
D(import.meta.url)("zlib")}),57349:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(84454),a=n(92223),c=n(87103),u=n(90334),l=n(13142);function f(h,m,g,p,b,y){const w=g.
type==="block-map"?c.resolveBlockMap(h,m,g,p,y):g.type==="block-seq"?u.resolveBlockSeq(h,m,g,p,y):l.resolveFlowCollection(h,m,g,p,y),k=w.constructor;return b===
"!"||b===k.tagName?(w.tag=k.tagName,w):(b&&(w.tag=b),w)}r(f,"resolveCollection");function d(h,m,g,p,b){const y=p.tag,w=y?m.directives.tagName(y.source,_=>b(y,"T\
AG_RESOLVE_FAILED",_)):null;if(g.type==="block-seq"){const{anchor:_,newlineAfterProp:T}=p,M=_&&y?_.offset>y.offset?_:y:_??y;M&&(!T||T.offset<M.offset)&&b(M,"MIS\
SING_CHAR","Missing newline after block sequence props")}const k=g.type==="block-map"?"map":g.type==="block-seq"?"seq":g.start.source==="{"?"map":"seq";if(!y||!w||
w==="!"||w===i.YAMLMap.tagName&&k==="map"||w===a.YAMLSeq.tagName&&k==="seq")return f(h,m,g,b,w);let $=m.schema.tags.find(_=>_.tag===w&&_.collection===k);if(!$){
const _=m.schema.knownTags[w];if(_?.collection===k)m.schema.tags.push(Object.assign({},_,{default:!1})),$=_;else return _?b(y,"BAD_COLLECTION_TYPE",`${_.tag} us\
ed for ${k} collection, but expects ${_.collection??"scalar"}`,!0):b(y,"TAG_RESOLVE_FAILED",`Unresolved tag: ${w}`,!0),f(h,m,g,b,w)}const S=f(h,m,g,b,w,$),v=$.resolve?.(
S,_=>b(y,"TAG_RESOLVE_FAILED",_),m.options)??S,E=s.isNode(v)?v:new o.Scalar(v);return E.range=S.range,E.tag=w,$?.format&&(E.format=$.format),E}r(d,"composeColle\
ction"),t.composeCollection=d}),23683:((e,t,n)=>{var s=n(3021),o=n(45937),i=n(17788),a=n(34631);function c(u,l,{offset:f,start:d,value:h,end:m},g){const p=Object.
assign({_directives:l},u),b=new s.Document(void 0,p),y={atKey:!1,atRoot:!0,directives:b.directives,options:b.options,schema:b.schema},w=a.resolveProps(d,{indicator:"\
doc-start",next:h??m?.[0],offset:f,onError:g,parentIndent:0,startOnNewline:!0});w.found&&(b.directives.docStart=!0,h&&(h.type==="block-map"||h.type==="block-seq")&&
!w.hasNewline&&g(w.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),b.contents=h?o.composeNode(y,h,w,g):o.composeEmptyNode(
y,w.end,d,null,w,g);const k=b.contents.range[2],$=i.resolveEnd(m,k,!1,g);return $.comment&&(b.comment=$.comment),b.range=[f,k,$.offset],b}r(c,"composeDoc"),t.composeDoc=
c}),45937:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(57349),a=n(5413),c=n(17788),u=n(22599);const l={composeNode:f,composeEmptyNode:d};function f(m,g,p,b){const y=m.
atKey,{spaceBefore:w,comment:k,anchor:$,tag:S}=p;let v,E=!0;switch(g.type){case"alias":v=h(m,g,b),($||S)&&b(g,"ALIAS_PROPS","An alias node must not specify any \
properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":v=a.composeScalar(m,g,S,b),$&&(v.anchor=$.source.substring(
1));break;case"block-map":case"block-seq":case"flow-collection":try{v=i.composeCollection(l,m,g,p,b),$&&(v.anchor=$.source.substring(1))}catch(_){const T=_ instanceof
Error?_.message:String(_);b(g,"RESOURCE_EXHAUSTION",T)}break;default:{const _=g.type==="error"?g.message:`Unsupported token (type: ${g.type})`;b(g,"UNEXPECTED_T\
OKEN",_),E=!1}}return v??(v=d(m,g.offset,void 0,null,p,b)),$&&v.anchor===""&&b($,"BAD_ALIAS","Anchor cannot be an empty string"),y&&m.options.stringKeys&&(!o.isScalar(
v)||typeof v.value!="string"||v.tag&&v.tag!=="tag:yaml.org,2002:str")&&b(S??g,"NON_STRING_KEY","With stringKeys, all keys must be strings"),w&&(v.spaceBefore=!0),
k&&(g.type==="scalar"&&g.source===""?v.comment=k:v.commentBefore=k),m.options.keepSourceTokens&&E&&(v.srcToken=g),v}r(f,"composeNode");function d(m,g,p,b,{spaceBefore:y,
comment:w,anchor:k,tag:$,end:S},v){const E={type:"scalar",offset:u.emptyScalarPosition(g,p,b),indent:-1,source:""},_=a.composeScalar(m,E,$,v);return k&&(_.anchor=
k.source.substring(1),_.anchor===""&&v(k,"BAD_ALIAS","Anchor cannot be an empty string")),y&&(_.spaceBefore=!0),w&&(_.comment=w,_.range[2]=S),_}r(d,"composeEmpt\
yNode");function h({options:m},{offset:g,source:p,end:b},y){const w=new s.Alias(p.substring(1));w.source===""&&y(g,"BAD_ALIAS","Alias cannot be an empty string"),
w.source.endsWith(":")&&y(g+p.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const k=g+p.length,$=c.resolveEnd(b,k,m.strict,y);return w.range=[g,k,$.
offset],$.comment&&(w.comment=$.comment),w}r(h,"composeAlias"),t.composeEmptyNode=d,t.composeNode=f}),5413:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(48913),a=n(76842);
function c(f,d,h,m){const{value:g,type:p,comment:b,range:y}=d.type==="block-scalar"?i.resolveBlockScalar(f,d,m):a.resolveFlowScalar(d,f.options.strict,m),w=h?f.
directives.tagName(h.source,S=>m(h,"TAG_RESOLVE_FAILED",S)):null;let k;f.options.stringKeys&&f.atKey?k=f.schema[s.SCALAR]:w?k=u(f.schema,g,w,h,m):d.type==="scal\
ar"?k=l(f,g,d,m):k=f.schema[s.SCALAR];let $;try{const S=k.resolve(g,v=>m(h??d,"TAG_RESOLVE_FAILED",v),f.options);$=s.isScalar(S)?S:new o.Scalar(S)}catch(S){const v=S instanceof
Error?S.message:String(S);m(h??d,"TAG_RESOLVE_FAILED",v),$=new o.Scalar(g)}return $.range=y,$.source=g,p&&($.type=p),w&&($.tag=w),k.format&&($.format=k.format),
b&&($.comment=b),$}r(c,"composeScalar");function u(f,d,h,m,g){if(h==="!")return f[s.SCALAR];const p=[];for(const y of f.tags)if(!y.collection&&y.tag===h)if(y.default&&
y.test)p.push(y);else return y;for(const y of p)if(y.test?.test(d))return y;const b=f.knownTags[h];return b&&!b.collection?(f.tags.push(Object.assign({},b,{default:!1,
test:void 0})),b):(g(m,"TAG_RESOLVE_FAILED",`Unresolved tag: ${h}`,h!=="tag:yaml.org,2002:str"),f[s.SCALAR])}r(u,"findScalarTagByName");function l({atKey:f,directives:d,
schema:h},m,g,p){const b=h.tags.find(y=>(y.default===!0||f&&y.default==="key")&&y.test?.test(m))||h[s.SCALAR];if(h.compat){const y=h.compat.find(w=>w.default&&w.
test?.test(m))??h[s.SCALAR];if(b.tag!==y.tag){const w=d.tagString(b.tag),k=d.tagString(y.tag),$=`Value may be parsed as either ${w} or ${k}`;p(g,"TAG_RESOLVE_FA\
ILED",$,!0)}}return b}r(l,"findScalarTagByTest"),t.composeScalar=c}),89984:((e,t,n)=>{var s=n(932),o=n(61342),i=n(3021),a=n(91464),c=n(41127),u=n(23683),l=n(17788);
function f(m){if(typeof m=="number")return[m,m+1];if(Array.isArray(m))return m.length===2?m:[m[0],m[1]];const{offset:g,source:p}=m;return[g,g+(typeof p=="string"?
p.length:1)]}r(f,"getErrorPos");function d(m){let g="",p=!1,b=!1;for(let y=0;y<m.length;++y){const w=m[y];switch(w[0]){case"#":g+=(g===""?"":b?`

`:`
`)+(w.substring(1)||" "),p=!0,b=!1;break;case"%":m[y+1]?.[0]!=="#"&&(y+=1),p=!1;break;default:p||(b=!0),p=!1}}return{comment:g,afterEmptyLine:b}}r(d,"parsePrelu\
de");class h{static{r(this,"Composer")}constructor(g={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(p,b,y,w)=>{
const k=f(p);w?this.warnings.push(new a.YAMLWarning(k,b,y)):this.errors.push(new a.YAMLParseError(k,b,y))},this.directives=new o.Directives({version:g.version||
"1.2"}),this.options=g}decorate(g,p){const{comment:b,afterEmptyLine:y}=d(this.prelude);if(b){const w=g.contents;if(p)g.comment=g.comment?`${g.comment}
${b}`:b;else if(y||g.directives.docStart||!w)g.commentBefore=b;else if(c.isCollection(w)&&!w.flow&&w.items.length>0){let k=w.items[0];c.isPair(k)&&(k=k.key);const $=k.
commentBefore;k.commentBefore=$?`${b}
${$}`:b}else{const k=w.commentBefore;w.commentBefore=k?`${b}
${k}`:b}}if(p){for(let w=0;w<this.errors.length;++w)g.errors.push(this.errors[w]);for(let w=0;w<this.warnings.length;++w)g.warnings.push(this.warnings[w])}else g.
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
void 0,b);this.atDirectives&&this.onError(p,"MISSING_CHAR","Missing directives-end indicator line"),y.range=[0,p,p],this.decorate(y,!1),yield y}}}t.Composer=h}),
87103:((e,t,n)=>{var s=n(57165),o=n(84454),i=n(34631),a=n(9499),c=n(74051),u=n(81187);const l="All mapping items must start at the same column";function f({composeNode:d,
composeEmptyNode:h},m,g,p,b){const y=b?.nodeClass??o.YAMLMap,w=new y(m.schema);m.atRoot&&(m.atRoot=!1);let k=g.offset,$=null;for(const S of g.items){const{start:v,
key:E,sep:_,value:T}=S,M=i.resolveProps(v,{indicator:"explicit-key-ind",next:E??_?.[0],offset:k,onError:p,parentIndent:g.indent,startOnNewline:!0}),N=!M.found;if(N){
if(E&&(E.type==="block-seq"?p(k,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in E&&E.indent!==g.indent&&p(k,"BAD_I\
NDENT",l)),!M.anchor&&!M.tag&&!_){$=M.end,M.comment&&(w.comment?w.comment+=`
`+M.comment:w.comment=M.comment);continue}(M.newlineAfterProp||a.containsNewline(E))&&p(E??v[v.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a\
 single line")}else M.found?.indent!==g.indent&&p(k,"BAD_INDENT",l);m.atKey=!0;const C=M.end,R=E?d(m,E,M,p):h(m,C,v,null,M,p);m.schema.compat&&c.flowIndentCheck(
g.indent,E,p),m.atKey=!1,u.mapIncludes(m,w.items,R)&&p(C,"DUPLICATE_KEY","Map keys must be unique");const L=i.resolveProps(_??[],{indicator:"map-value-ind",next:T,
offset:R.range[2],onError:p,parentIndent:g.indent,startOnNewline:!E||E.type==="block-scalar"});if(k=L.end,L.found){N&&(T?.type==="block-map"&&!L.hasNewline&&p(k,
"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),m.options.strict&&M.start<L.found.offset-1024&&p(R.range,"KEY_OVER_1024_CHARS","T\
he : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const J=T?d(m,T,L,p):h(m,k,_,null,L,p);m.schema.compat&&c.flowIndentCheck(
g.indent,T,p),k=J.range[2];const ae=new s.Pair(R,J);m.options.keepSourceTokens&&(ae.srcToken=S),w.items.push(ae)}else{N&&p(R.range,"MISSING_CHAR","Implicit map \
keys need to be followed by map values"),L.comment&&(R.comment?R.comment+=`
`+L.comment:R.comment=L.comment);const J=new s.Pair(R);m.options.keepSourceTokens&&(J.srcToken=S),w.items.push(J)}}return $&&$<k&&p($,"IMPOSSIBLE","Map comment \
with trailing content"),w.range=[g.offset,k,$??k],w}r(f,"resolveBlockMap"),t.resolveBlockMap=f}),48913:((e,t,n)=>{var s=n(63301);function o(c,u,l){const f=u.offset,
d=i(u,c.options.strict,l);if(!d)return{value:"",type:null,comment:"",range:[f,f,f]};const h=d.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL,m=u.source?
a(u.source):[];let g=m.length;for(let v=m.length-1;v>=0;--v){const E=m[v][1];if(E===""||E==="\r")g=v;else break}if(g===0){const v=d.chomp==="+"&&m.length>0?`
`.repeat(Math.max(1,m.length-1)):"";let E=f+d.length;return u.source&&(E+=u.source.length),{value:v,type:h,comment:d.comment,range:[f,E,E]}}let p=u.indent+d.indent,
b=u.offset+d.length,y=0;for(let v=0;v<g;++v){const[E,_]=m[v];if(_===""||_==="\r")d.indent===0&&E.length>p&&(p=E.length);else{E.length<p&&l(b+E.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),d.indent===0&&(p=E.length),y=v,p===0&&!c.atRoot&&l(b,"BA\
D_INDENT","Block scalar values in collections must be indented");break}b+=E.length+_.length+1}for(let v=m.length-1;v>=g;--v)m[v][0].length>p&&(g=v+1);let w="",k="",
$=!1;for(let v=0;v<y;++v)w+=m[v][0].slice(p)+`
`;for(let v=y;v<g;++v){let[E,_]=m[v];b+=E.length+_.length+1;const T=_[_.length-1]==="\r";if(T&&(_=_.slice(0,-1)),_&&E.length<p){const N=`Block scalar lines must\
 not be less indented than their ${d.indent?"explicit indentation indicator":"first line"}`;l(b-_.length-(T?2:1),"BAD_INDENT",N),E=""}h===s.Scalar.BLOCK_LITERAL?
(w+=k+E.slice(p)+_,k=`
`):E.length>p||_[0]==="	"?(k===" "?k=`
`:!$&&k===`
`&&(k=`

`),w+=k+E.slice(p)+_,k=`
`,$=!0):_===""?k===`
`?w+=`
`:k=`
`:(w+=k+_,k=" ",$=!1)}switch(d.chomp){case"-":break;case"+":for(let v=g;v<m.length;++v)w+=`
`+m[v][0].slice(p);w[w.length-1]!==`
`&&(w+=`
`);break;default:w+=`
`}const S=f+d.length+u.source.length;return{value:w,type:h,comment:d.comment,range:[f,S,S]}}r(o,"resolveBlockScalar");function i({offset:c,props:u},l,f){if(u[0].
type!=="block-scalar-header")return f(u[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:d}=u[0],h=d[0];let m=0,g="",p=-1;for(let k=1;k<d.length;++k){
const $=d[k];if(!g&&($==="-"||$==="+"))g=$;else{const S=Number($);!m&&S?m=S:p===-1&&(p=c+k)}}p!==-1&&f(p,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${d}`);let b=!1,y="",w=d.length;for(let k=1;k<u.length;++k){const $=u[k];switch($.type){case"space":b=!0;case"newline":w+=$.source.length;break;case"\
comment":l&&!b&&f($,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),w+=$.source.length,y=$.source.substring(1);break;case"\
error":f($,"UNEXPECTED_TOKEN",$.message),w+=$.source.length;break;default:{const S=`Unexpected token in block scalar header: ${$.type}`;f($,"UNEXPECTED_TOKEN",S);
const v=$.source;v&&typeof v=="string"&&(w+=v.length)}}}return{mode:h,indent:m,chomp:g,comment:y,length:w}}r(i,"parseBlockScalarHeader");function a(c){const u=c.
split(/\n( *)/),l=u[0],f=l.match(/^( *)/),h=[f?.[1]?[f[1],l.slice(f[1].length)]:["",l]];for(let m=1;m<u.length;m+=2)h.push([u[m],u[m+1]]);return h}r(a,"splitLin\
es"),t.resolveBlockScalar=o}),90334:((e,t,n)=>{var s=n(92223),o=n(34631),i=n(74051);function a({composeNode:c,composeEmptyNode:u},l,f,d,h){const m=h?.nodeClass??
s.YAMLSeq,g=new m(l.schema);l.atRoot&&(l.atRoot=!1),l.atKey&&(l.atKey=!1);let p=f.offset,b=null;for(const{start:y,value:w}of f.items){const k=o.resolveProps(y,{
indicator:"seq-item-ind",next:w,offset:p,onError:d,parentIndent:f.indent,startOnNewline:!0});if(!k.found)if(k.anchor||k.tag||w)w?.type==="block-seq"?d(k.end,"BA\
D_INDENT","All sequence items must start at the same column"):d(p,"MISSING_CHAR","Sequence item without - indicator");else{b=k.end,k.comment&&(g.comment=k.comment);
continue}const $=w?c(l,w,k,d):u(l,k.end,y,null,k,d);l.schema.compat&&i.flowIndentCheck(f.indent,w,d),p=$.range[2],g.items.push($)}return g.range=[f.offset,p,b??
p],g}r(a,"resolveBlockSeq"),t.resolveBlockSeq=a}),17788:((e,t)=>{function n(s,o,i,a){let c="";if(s){let u=!1,l="";for(const f of s){const{source:d,type:h}=f;switch(h){case"\
space":u=!0;break;case"comment":{i&&!u&&a(f,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const m=d.substring(1)||" ";
c?c+=l+m:c=m,l="";break}case"newline":c&&(l+=d),u=!0;break;default:a(f,"UNEXPECTED_TOKEN",`Unexpected ${h} at node end`)}o+=d.length}}return{comment:c,offset:o}}
r(n,"resolveEnd"),t.resolveEnd=n}),13142:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454),a=n(92223),c=n(17788),u=n(34631),l=n(9499),f=n(81187);const d="Block co\
llections are not allowed within flow collections",h=r(g=>g&&(g.type==="block-map"||g.type==="block-seq"),"isBlock");function m({composeNode:g,composeEmptyNode:p},b,y,w,k){
const $=y.start.source==="{",S=$?"flow map":"flow sequence",v=k?.nodeClass??($?i.YAMLMap:a.YAMLSeq),E=new v(b.schema);E.flow=!0;const _=b.atRoot;_&&(b.atRoot=!1),
b.atKey&&(b.atKey=!1);let T=y.offset+y.start.source.length;for(let L=0;L<y.items.length;++L){const J=y.items[L],{start:ae,key:oe,sep:ge,value:me}=J,H=u.resolveProps(
ae,{flow:S,indicator:"explicit-key-ind",next:oe??ge?.[0],offset:T,onError:w,parentIndent:y.indent,startOnNewline:!1});if(!H.found){if(!H.anchor&&!H.tag&&!ge&&!me){
L===0&&H.comma?w(H.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`):L<y.items.length-1&&w(H.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${S}`),H.comment&&
(E.comment?E.comment+=`
`+H.comment:E.comment=H.comment),T=H.end;continue}!$&&b.options.strict&&l.containsNewline(oe)&&w(oe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pai\
rs need to be on a single line")}if(L===0)H.comma&&w(H.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${S}`);else if(H.comma||w(H.start,"MISSING_CHAR",`Missing , bet\
ween ${S} items`),H.comment){let Se="";e:for(const ie of ae)switch(ie.type){case"comma":case"space":break;case"comment":Se=ie.source.substring(1);break e;default:
break e}if(Se){let ie=E.items[E.items.length-1];s.isPair(ie)&&(ie=ie.value??ie.key),ie.comment?ie.comment+=`
`+Se:ie.comment=Se,H.comment=H.comment.substring(Se.length+1)}}if(!$&&!ge&&!H.found){const Se=me?g(b,me,H,w):p(b,H.end,ge,null,H,w);E.items.push(Se),T=Se.range[2],
h(me)&&w(Se.range,"BLOCK_IN_FLOW",d)}else{b.atKey=!0;const Se=H.end,ie=oe?g(b,oe,H,w):p(b,Se,ae,null,H,w);h(oe)&&w(ie.range,"BLOCK_IN_FLOW",d),b.atKey=!1;const be=u.
resolveProps(ge??[],{flow:S,indicator:"map-value-ind",next:me,offset:ie.range[2],onError:w,parentIndent:y.indent,startOnNewline:!1});if(be.found){if(!$&&!H.found&&
b.options.strict){if(ge)for(const Le of ge){if(Le===be.found)break;if(Le.type==="newline"){w(Le,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}H.start<be.found.offset-1024&&w(be.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start o\
f an implicit flow sequence key")}}else me&&("source"in me&&me.source?.[0]===":"?w(me,"MISSING_CHAR",`Missing space after : in ${S}`):w(be.start,"MISSING_CHAR",
`Missing , or : between ${S} items`));const nt=me?g(b,me,be,w):be.found?p(b,be.end,ge,null,be,w):null;nt?h(me)&&w(nt.range,"BLOCK_IN_FLOW",d):be.comment&&(ie.comment?
ie.comment+=`
`+be.comment:ie.comment=be.comment);const kn=new o.Pair(ie,nt);if(b.options.keepSourceTokens&&(kn.srcToken=J),$){const Le=E;f.mapIncludes(b,Le.items,ie)&&w(Se,"\
DUPLICATE_KEY","Map keys must be unique"),Le.items.push(kn)}else{const Le=new i.YAMLMap(b.schema);Le.flow=!0,Le.items.push(kn);const hs=(nt??ie).range;Le.range=
[ie.range[0],hs[1],hs[2]],E.items.push(Le)}T=nt?nt.range[2]:be.end}}const M=$?"}":"]",[N,...C]=y.end;let R=T;if(N?.source===M)R=N.offset+N.source.length;else{const L=S[0].
toUpperCase()+S.substring(1),J=_?`${L} must end with a ${M}`:`${L} in block collection must be sufficiently indented and end with a ${M}`;w(T,_?"MISSING_CHAR":"\
BAD_INDENT",J),N&&N.source.length!==1&&C.unshift(N)}if(C.length>0){const L=c.resolveEnd(C,R,b.options.strict,w);L.comment&&(E.comment?E.comment+=`
`+L.comment:E.comment=L.comment),E.range=[y.offset,R,L.offset]}else E.range=[y.offset,R,R];return E}r(m,"resolveFlowCollection"),t.resolveFlowCollection=m}),76842:((e,t,n)=>{
var s=n(63301),o=n(17788);function i(m,g,p){const{offset:b,type:y,source:w,end:k}=m;let $,S;const v=r((T,M,N)=>p(b+T,M,N),"_onError");switch(y){case"scalar":$=s.
Scalar.PLAIN,S=a(w,v);break;case"single-quoted-scalar":$=s.Scalar.QUOTE_SINGLE,S=c(w,v);break;case"double-quoted-scalar":$=s.Scalar.QUOTE_DOUBLE,S=l(w,v);break;default:
return p(m,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${y}`),{value:"",type:null,comment:"",range:[b,b+w.length,b+w.length]}}const E=b+w.length,
_=o.resolveEnd(k,E,g,p);return{value:S,type:$,comment:_.comment,range:[b,E,_.offset]}}r(i,"resolveFlowScalar");function a(m,g){let p="";switch(m[0]){case"	":p="\
a tab character";break;case",":p="flow indicator character ,";break;case"%":p="directive indicator character %";break;case"|":case">":{p=`block scalar indicator\
 ${m[0]}`;break}case"@":case"`":{p=`reserved character ${m[0]}`;break}}return p&&g(0,"BAD_SCALAR_START",`Plain value cannot start with ${p}`),u(m)}r(a,"plainVal\
ue");function c(m,g){return(m[m.length-1]!=="'"||m.length===1)&&g(m.length,"MISSING_CHAR","Missing closing 'quote"),u(m.slice(1,-1)).replace(/''/g,"'")}r(c,"sin\
gleQuotedValue");function u(m){const g=/(.*?)\r?\n/sy;let p=g.exec(m);if(!p)return m;let b,y;try{b=new RegExp("(?<![ 	])[ 	]+$"),y=new RegExp("^[ 	]+|(?<![ 	])[\
 	]+$","g")}catch{b=/[ \t]+$/,y=/^[ \t]+|[ \t]+$/g}let w=p[1].replace(b,""),k=" ",$=g.lastIndex;for(;p=g.exec(m);){const v=p[1].replace(y,"");v===""?k===`
`?w+=k:k=`
`:(w+=k+v,k=" "),$=g.lastIndex}const S=/[ \t]*(.*)/sy;return S.lastIndex=$,p=S.exec(m),w+k+(p?.[1]??"")}r(u,"unfoldLines");function l(m,g){let p="";for(let b=1;b<
m.length-1;++b){const y=m[b];if(!(y==="\r"&&m[b+1]===`
`))if(y===`
`){const{fold:w,offset:k}=f(m,b);p+=w,b=k}else if(y==="\\"){let w=m[++b];const k=d[w];if(k)p+=k;else if(w===`
`)for(w=m[b+1];w===" "||w==="	";)w=m[++b+1];else if(w==="\r"&&m[b+1]===`
`)for(w=m[++b+1];w===" "||w==="	";)w=m[++b+1];else if(w==="x"||w==="u"||w==="U"){const $=w==="x"?2:w==="u"?4:8;p+=h(m,b+1,$,g),b+=$}else{const $=m.substr(b-1,2);
g(b-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${$}`),p+=$}}else if(y===" "||y==="	"){const w=b;let k=m[b+1];for(;k===" "||k==="	";)k=m[++b+1];k!==`
`&&!(k==="\r"&&m[b+2]===`
`)&&(p+=b>w?m.slice(w,b+1):y)}else p+=y}return(m[m.length-1]!=='"'||m.length===1)&&g(m.length,"MISSING_CHAR",'Missing closing "quote'),p}r(l,"doubleQuotedValue");
function f(m,g){let p="",b=m[g+1];for(;(b===" "||b==="	"||b===`
`||b==="\r")&&!(b==="\r"&&m[g+2]!==`
`);)b===`
`&&(p+=`
`),g+=1,b=m[g+1];return p||(p=" "),{fold:p,offset:g}}r(f,"foldNewline");const d={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function h(m,g,p,b){const y=m.substr(g,p),k=y.length===
p&&/^[0-9a-fA-F]+$/.test(y)?parseInt(y,16):NaN;try{return String.fromCodePoint(k)}catch{const $=m.substr(g-2,p+2);return b(g-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${$}`),$}}r(h,"parseCharCode"),t.resolveFlowScalar=i}),34631:((e,t)=>{function n(s,{flow:o,indicator:i,next:a,offset:c,onError:u,parentIndent:l,startOnNewline:f}){
let d=!1,h=f,m=f,g="",p="",b=!1,y=!1,w=null,k=null,$=null,S=null,v=null,E=null,_=null;for(const N of s)switch(y&&(N.type!=="space"&&N.type!=="newline"&&N.type!==
"comma"&&u(N.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),w&&(h&&N.type!=="comment"&&N.type!=="newline"&&
u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),w=null),N.type){case"space":!o&&(i!=="doc-start"||a?.type!=="flow-collection")&&N.source.includes("	")&&
(w=N),m=!0;break;case"comment":{m||u(N,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const C=N.source.substring(1)||"\
 ";g?g+=p+C:g=C,p="",h=!1;break}case"newline":h?g?g+=N.source:(!E||i!=="seq-item-ind")&&(d=!0):p+=N.source,h=!0,b=!0,(k||$)&&(S=N),m=!0;break;case"anchor":k&&u(
N,"MULTIPLE_ANCHORS","A node can have at most one anchor"),N.source.endsWith(":")&&u(N.offset+N.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),
k=N,_??(_=N.offset),h=!1,m=!1,y=!0;break;case"tag":{$&&u(N,"MULTIPLE_TAGS","A node can have at most one tag"),$=N,_??(_=N.offset),h=!1,m=!1,y=!0;break}case i:(k||
$)&&u(N,"BAD_PROP_ORDER",`Anchors and tags must be after the ${N.source} indicator`),E&&u(N,"UNEXPECTED_TOKEN",`Unexpected ${N.source} in ${o??"collection"}`),E=
N,h=i==="seq-item-ind"||i==="explicit-key-ind",m=!1;break;case"comma":if(o){v&&u(N,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`),v=N,h=!1,m=!1;break}default:u(N,"U\
NEXPECTED_TOKEN",`Unexpected ${N.type} token`),h=!1,m=!1}const T=s[s.length-1],M=T?T.offset+T.source.length:c;return y&&a&&a.type!=="space"&&a.type!=="newline"&&
a.type!=="comma"&&(a.type!=="scalar"||a.source!=="")&&u(a.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),w&&(h&&
w.indent<=l||a?.type==="block-map"||a?.type==="block-seq")&&u(w,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:v,found:E,spaceBefore:d,comment:g,
hasNewline:b,anchor:k,tag:$,newlineAfterProp:S,end:M,start:_??M}}r(n,"resolveProps"),t.resolveProps=n}),9499:((e,t)=>{function n(s){if(!s)return null;switch(s.type){case"\
alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
`))return!0;if(s.end){for(const o of s.end)if(o.type==="newline")return!0}return!1;case"flow-collection":for(const o of s.items){for(const i of o.start)if(i.type===
"newline")return!0;if(o.sep){for(const i of o.sep)if(i.type==="newline")return!0}if(n(o.key)||n(o.value))return!0}return!1;default:return!0}}r(n,"containsNewlin\
e"),t.containsNewline=n}),22599:((e,t)=>{function n(s,o,i){if(o){i??(i=o.length);for(let a=i-1;a>=0;--a){let c=o[a];switch(c.type){case"space":case"comment":case"\
newline":s-=c.source.length;continue}for(c=o[++a];c?.type==="space";)s+=c.source.length,c=o[++a];break}}return s}r(n,"emptyScalarPosition"),t.emptyScalarPosition=
n}),74051:((e,t,n)=>{var s=n(9499);function o(i,a,c){if(a?.type==="flow-collection"){const u=a.end[0];u.indent===i&&(u.source==="]"||u.source==="}")&&s.containsNewline(
a)&&c(u,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}r(o,"flowIndentCheck"),t.flowIndentCheck=o}),81187:((e,t,n)=>{var s=n(41127);
function o(i,a,c){const{uniqueKeys:u}=i.options;if(u===!1)return!1;const l=typeof u=="function"?u:(f,d)=>f===d||s.isScalar(f)&&s.isScalar(d)&&f.value===d.value;
return a.some(f=>l(f.key,c))}r(o,"mapIncludes"),t.mapIncludes=o}),3021:((e,t,n)=>{var s=n(4065),o=n(40101),i=n(41127),a=n(57165),c=n(74043),u=n(45840),l=n(6829),
f=n(71596),d=n(83661),h=n(42404),m=n(61342);class g{static{r(this,"Document")}constructor(y,w,k){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC});let $=null;typeof w=="function"||Array.isArray(w)?$=w:k===void 0&&w&&(k=w,w=void 0);const S=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},k);this.options=S;let{version:v}=S;k?._directives?
(this.directives=k._directives.atDocument(),this.directives.yaml.explicit&&(v=this.directives.yaml.version)):this.directives=new m.Directives({version:v}),this.
setSchema(v,k),this.contents=y===void 0?null:this.createNode(y,$,k)}clone(){const y=Object.create(g.prototype,{[i.NODE_TYPE]:{value:i.DOC}});return y.commentBefore=
this.commentBefore,y.comment=this.comment,y.errors=this.errors.slice(),y.warnings=this.warnings.slice(),y.options=Object.assign({},this.options),this.directives&&
(y.directives=this.directives.clone()),y.schema=this.schema.clone(),y.contents=i.isNode(this.contents)?this.contents.clone(y.schema):this.contents,this.range&&(y.
range=this.range.slice()),y}add(y){p(this.contents)&&this.contents.add(y)}addIn(y,w){p(this.contents)&&this.contents.addIn(y,w)}createAlias(y,w){if(!y.anchor){const k=f.
anchorNames(this);y.anchor=!w||k.has(w)?f.findNewAnchor(w||"a",k):w}return new s.Alias(y.anchor)}createNode(y,w,k){let $;if(typeof w=="function")y=w.call({"":y},
"",y),$=w;else if(Array.isArray(w)){const ae=r(ge=>typeof ge=="number"||ge instanceof String||ge instanceof Number,"keyToStr"),oe=w.filter(ae).map(String);oe.length>
0&&(w=w.concat(oe)),$=w}else k===void 0&&w&&(k=w,w=void 0);const{aliasDuplicateObjects:S,anchorPrefix:v,flow:E,keepUndefined:_,onTagObj:T,tag:M}=k??{},{onAnchor:N,
setAnchors:C,sourceObjects:R}=f.createNodeAnchors(this,v||"a"),L={aliasDuplicateObjects:S??!0,keepUndefined:_??!1,onAnchor:N,onTagObj:T,replacer:$,schema:this.schema,
sourceObjects:R},J=h.createNode(y,M,L);return E&&i.isCollection(J)&&(J.flow=!0),C(),J}createPair(y,w,k={}){const $=this.createNode(y,null,k),S=this.createNode(w,
null,k);return new a.Pair($,S)}delete(y){return p(this.contents)?this.contents.delete(y):!1}deleteIn(y){return o.isEmptyPath(y)?this.contents==null?!1:(this.contents=
null,!0):p(this.contents)?this.contents.deleteIn(y):!1}get(y,w){return i.isCollection(this.contents)?this.contents.get(y,w):void 0}getIn(y,w){return o.isEmptyPath(
y)?!w&&i.isScalar(this.contents)?this.contents.value:this.contents:i.isCollection(this.contents)?this.contents.getIn(y,w):void 0}has(y){return i.isCollection(this.
contents)?this.contents.has(y):!1}hasIn(y){return o.isEmptyPath(y)?this.contents!==void 0:i.isCollection(this.contents)?this.contents.hasIn(y):!1}set(y,w){this.
contents==null?this.contents=o.collectionFromPath(this.schema,[y],w):p(this.contents)&&this.contents.set(y,w)}setIn(y,w){o.isEmptyPath(y)?this.contents=w:this.contents==
null?this.contents=o.collectionFromPath(this.schema,Array.from(y),w):p(this.contents)&&this.contents.setIn(y,w)}setSchema(y,w={}){typeof y=="number"&&(y=String(
y));let k;switch(y){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new m.Directives({version:"1.1"}),k={resolveKnownTags:!1,schema:"\
yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=y:this.directives=new m.Directives({version:y}),k={resolveKnownTags:!0,schema:"\
core"};break;case null:this.directives&&delete this.directives,k=null;break;default:{const $=JSON.stringify(y);throw new Error(`Expected '1.1', '1.2' or null as\
 first argument, but found: ${$}`)}}if(w.schema instanceof Object)this.schema=w.schema;else if(k)this.schema=new u.Schema(Object.assign(k,w));else throw new Error(
"With a null YAML version, the { schema: Schema } option is required")}toJS({json:y,jsonArg:w,mapAsMap:k,maxAliasCount:$,onAnchor:S,reviver:v}={}){const E={anchors:new Map,
doc:this,keep:!y,mapAsMap:k===!0,mapKeyWarned:!1,maxAliasCount:typeof $=="number"?$:100},_=c.toJS(this.contents,w??"",E);if(typeof S=="function")for(const{count:T,
res:M}of E.anchors.values())S(M,T);return typeof v=="function"?d.applyReviver(v,{"":_},"",_):_}toJSON(y,w){return this.toJS({json:!0,jsonArg:y,mapAsMap:!1,onAnchor:w})}toString(y={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in y&&(!Number.isInteger(y.indent)||Number(y.indent)<=0)){const w=JSON.
stringify(y.indent);throw new Error(`"indent" option must be a positive integer, not ${w}`)}return l.stringifyDocument(this,y)}}function p(b){if(i.isCollection(
b))return!0;throw new Error("Expected a YAML collection as document contents")}r(p,"assertCollection"),t.Document=g}),71596:((e,t,n)=>{var s=n(41127),o=n(10204);
function i(l){if(/[\x00-\x19\s,[\]{}]/.test(l)){const d=`Anchor must not contain whitespace or control characters: ${JSON.stringify(l)}`;throw new Error(d)}return!0}
r(i,"anchorIsValid");function a(l){const f=new Set;return o.visit(l,{Value(d,h){h.anchor&&f.add(h.anchor)}}),f}r(a,"anchorNames");function c(l,f){for(let d=1;;++d){
const h=`${l}${d}`;if(!f.has(h))return h}}r(c,"findNewAnchor");function u(l,f){const d=[],h=new Map;let m=null;return{onAnchor:r(g=>{d.push(g),m??(m=a(l));const p=c(
f,m);return m.add(p),p},"onAnchor"),setAnchors:r(()=>{for(const g of d){const p=h.get(g);if(typeof p=="object"&&p.anchor&&(s.isScalar(p.node)||s.isCollection(p.
node)))p.node.anchor=p.anchor;else{const b=new Error("Failed to resolve repeated object (this should not happen)");throw b.source=g,b}}},"setAnchors"),sourceObjects:h}}
r(u,"createNodeAnchors"),t.anchorIsValid=i,t.anchorNames=a,t.createNodeAnchors=u,t.findNewAnchor=c}),83661:((e,t)=>{function n(s,o,i,a){if(a&&typeof a=="object")
if(Array.isArray(a))for(let c=0,u=a.length;c<u;++c){const l=a[c],f=n(s,a,String(c),l);f===void 0?delete a[c]:f!==l&&(a[c]=f)}else if(a instanceof Map)for(const c of Array.
from(a.keys())){const u=a.get(c),l=n(s,a,c,u);l===void 0?a.delete(c):l!==u&&a.set(c,l)}else if(a instanceof Set)for(const c of Array.from(a)){const u=n(s,a,c,c);
u===void 0?a.delete(c):u!==c&&(a.delete(c),a.add(u))}else for(const[c,u]of Object.entries(a)){const l=n(s,a,c,u);l===void 0?delete a[c]:l!==u&&(a[c]=l)}return s.
call(o,i,a)}r(n,"applyReviver"),t.applyReviver=n}),42404:((e,t,n)=>{var s=n(4065),o=n(41127),i=n(63301);const a="tag:yaml.org,2002:";function c(l,f,d){if(f){const h=d.
filter(g=>g.tag===f),m=h.find(g=>!g.format)??h[0];if(!m)throw new Error(`Tag ${f} not found`);return m}return d.find(h=>h.identify?.(l)&&!h.format)}r(c,"findTag\
Object");function u(l,f,d){if(o.isDocument(l)&&(l=l.contents),o.isNode(l))return l;if(o.isPair(l)){const $=d.schema[o.MAP].createNode?.(d.schema,null,d);return $.
items.push(l),$}(l instanceof String||l instanceof Number||l instanceof Boolean||typeof BigInt<"u"&&l instanceof BigInt)&&(l=l.valueOf());const{aliasDuplicateObjects:h,
onAnchor:m,onTagObj:g,schema:p,sourceObjects:b}=d;let y;if(h&&l&&typeof l=="object"){if(y=b.get(l),y)return y.anchor??(y.anchor=m(l)),new s.Alias(y.anchor);y={anchor:null,
node:null},b.set(l,y)}f?.startsWith("!!")&&(f=a+f.slice(2));let w=c(l,f,p.tags);if(!w){if(l&&typeof l.toJSON=="function"&&(l=l.toJSON()),!l||typeof l!="object"){
const $=new i.Scalar(l);return y&&(y.node=$),$}w=l instanceof Map?p[o.MAP]:Symbol.iterator in Object(l)?p[o.SEQ]:p[o.MAP]}g&&(g(w),delete d.onTagObj);const k=w?.
createNode?w.createNode(d.schema,l,d):typeof w?.nodeClass?.from=="function"?w.nodeClass.from(d.schema,l,d):new i.Scalar(l);return f?k.tag=f:w.default||(k.tag=w.
tag),y&&(y.node=k),k}r(u,"createNode"),t.createNode=u}),61342:((e,t,n)=>{var s=n(41127),o=n(10204);const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"\
%7D"},a=r(u=>u.replace(/[!,[\]{}]/g,l=>i[l]),"escapeTagName");class c{static{r(this,"Directives")}constructor(l,f){this.docStart=null,this.docEnd=!1,this.yaml=Object.
assign({},c.defaultYaml,l),this.tags=Object.assign({},c.defaultTags,f)}clone(){const l=new c(this.yaml,this.tags);return l.docStart=this.docStart,l}atDocument(){
const l=new c(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:c.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},c.defaultTags);break}return l}add(l,f){this.atNextDocument&&(this.yaml={explicit:c.defaultYaml.explicit,version:"\
1.1"},this.tags=Object.assign({},c.defaultTags),this.atNextDocument=!1);const d=l.trim().split(/[ \t]+/),h=d.shift();switch(h){case"%TAG":{if(d.length!==2&&(f(0,
"%TAG directive should contain exactly two parts"),d.length<2))return!1;const[m,g]=d;return this.tags[m]=g,!0}case"%YAML":{if(this.yaml.explicit=!0,d.length!==1)
return f(0,"%YAML directive should contain exactly one part"),!1;const[m]=d;if(m==="1.1"||m==="1.2")return this.yaml.version=m,!0;{const g=/^\d+\.\d+$/.test(m);
return f(6,`Unsupported YAML version ${m}`,g),!1}}default:return f(0,`Unknown directive ${h}`,!0),!1}}tagName(l,f){if(l==="!")return"!";if(l[0]!=="!")return f(`\
Not a valid tag: ${l}`),null;if(l[1]==="<"){const g=l.slice(2,-1);return g==="!"||g==="!!"?(f(`Verbatim tags aren't resolved, so ${l} is invalid.`),null):(l[l.length-
1]!==">"&&f("Verbatim tags must end with a >"),g)}const[,d,h]=l.match(/^(.*!)([^!]*)$/s);h||f(`The ${l} tag has no suffix`);const m=this.tags[d];if(m)try{return m+
decodeURIComponent(h)}catch(g){return f(String(g)),null}return d==="!"?l:(f(`Could not resolve tag: ${l}`),null)}tagString(l){for(const[f,d]of Object.entries(this.
tags))if(l.startsWith(d))return f+a(l.substring(d.length));return l[0]==="!"?l:`!<${l}>`}toString(l){const f=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.\
2"}`]:[],d=Object.entries(this.tags);let h;if(l&&d.length>0&&s.isNode(l.contents)){const m={};o.visit(l.contents,(g,p)=>{s.isNode(p)&&p.tag&&(m[p.tag]=!0)}),h=Object.
keys(m)}else h=[];for(const[m,g]of d)m==="!!"&&g==="tag:yaml.org,2002:"||(!l||h.some(p=>p.startsWith(g)))&&f.push(`%TAG ${m} ${g}`);return f.join(`
`)}}c.defaultYaml={explicit:!1,version:"1.2"},c.defaultTags={"!!":"tag:yaml.org,2002:"},t.Directives=c}),91464:((e,t)=>{class n extends Error{static{r(this,"YAM\
LError")}constructor(c,u,l,f){super(),this.name=c,this.code=l,this.message=f,this.pos=u}}class s extends n{static{r(this,"YAMLParseError")}constructor(c,u,l){super(
"YAMLParseError",c,u,l)}}class o extends n{static{r(this,"YAMLWarning")}constructor(c,u,l){super("YAMLWarning",c,u,l)}}const i=r((a,c)=>u=>{if(u.pos[0]===-1)return;
u.linePos=u.pos.map(m=>c.linePos(m));const{line:l,col:f}=u.linePos[0];u.message+=` at line ${l}, column ${f}`;let d=f-1,h=a.substring(c.lineStarts[l-1],c.lineStarts[l]).
replace(/[\n\r]+$/,"");if(d>=60&&h.length>80){const m=Math.min(d-39,h.length-79);h="\u2026"+h.substring(m),d-=m-1}if(h.length>80&&(h=h.substring(0,79)+"\u2026"),
l>1&&/^ *$/.test(h.substring(0,d))){let m=a.substring(c.lineStarts[l-2],c.lineStarts[l-1]);m.length>80&&(m=m.substring(0,79)+`\u2026
`),h=m+h}if(/[^ ]/.test(h)){let m=1;const g=u.linePos[1];g?.line===l&&g.col>f&&(m=Math.max(1,Math.min(g.col-f,80-d)));const p=" ".repeat(d)+"^".repeat(m);u.message+=
`:

${h}
${p}
`}},"prettifyError");t.YAMLError=n,t.YAMLParseError=s,t.YAMLWarning=o,t.prettifyError=i}),38815:((e,t,n)=>{var s,o=n(89984),i=n(3021),a=n(45840),c=n(91464),u=n(
4065),l=n(41127),f=n(57165),d=n(63301),h=n(84454),m=n(92223),g=n(3461),p=n(40361),b=n(66628),y=n(3456),w=n(84047),k=n(10204);t.Dk=o.Composer,s=i.Document,s=a.Schema,
s=c.YAMLError,s=c.YAMLParseError,s=c.YAMLWarning,s=u.Alias,t.Vj=l.isAlias,s=l.isCollection,s=l.isDocument,t.jh=l.isMap,s=l.isNode,s=l.isPair,t.jn=l.isScalar,t.oP=
l.isSeq,s=f.Pair,t.X5=d.Scalar,s=h.YAMLMap,s=m.YAMLSeq,s=g,t.JG=p.Lexer,s=b.LineCounter,t.iX=y.Parser,s=w.parse,s=w.parseAllDocuments,s=w.parseDocument,s=w.stringify,
t.YR=k.visit,s=k.visitAsync}),57249:((e,t,n)=>{var s=n(932);function o(a,...c){a==="debug"&&console.log(...c)}r(o,"debug");function i(a,c){(a==="debug"||a==="wa\
rn")&&(typeof s.emitWarning=="function"?s.emitWarning(c):console.warn(c))}r(i,"warn"),t.debug=o,t.warn=i}),4065:((e,t,n)=>{var s=n(71596),o=n(10204),i=n(41127),
a=n(66673),c=n(74043);class u extends a.NodeBase{static{r(this,"Alias")}constructor(d){super(i.ALIAS),this.source=d,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(d,h){if(h?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let m;h?.aliasResolveCache?m=h.
aliasResolveCache:(m=[],o.visit(d,{Node:r((p,b)=>{(i.isAlias(b)||i.hasAnchor(b))&&m.push(b)},"Node")}),h&&(h.aliasResolveCache=m));let g;for(const p of m){if(p===
this)break;p.anchor===this.source&&(g=p)}if(g&&h){const{anchors:p,doc:b,maxAliasCount:y}=h;let w=p.get(g);if(w||(c.toJS(g,null,h),w=p.get(g)),w?.res===void 0){const k="\
This should not happen: Alias anchor was not resolved?";throw new ReferenceError(k)}if(y>=0&&(w.count+=1,w.aliasCount===0&&(w.aliasCount=l(b,g,p)),w.count*w.aliasCount>
y)){const k="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(k)}}return g}toJSON(d,h){if(!h)return{source:this.source};const m=this.
resolve(h.doc,h);if(!m){const g=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(g)}return h.anchors.get(m).
res}toString(d,h,m){const g=`*${this.source}`;if(d){if(s.anchorIsValid(this.source),d.options.verifyAliasOrder&&!d.anchors.has(this.source)){const p=`Unresolved\
 alias (the anchor must be set before the alias): ${this.source}`;throw new Error(p)}if(d.implicitKey)return`${g} `}return g}}function l(f,d,h){if(i.isAlias(d)){
const m=d.resolve(f),g=h&&m&&h.get(m);return g?g.count*g.aliasCount:0}else if(i.isCollection(d)){let m=0;for(const g of d.items){const p=l(f,g,h);p>m&&(m=p)}return m}else if(i.
isPair(d)){const m=l(f,d.key,h),g=l(f,d.value,h);return Math.max(m,g)}return 1}r(l,"getAliasCount"),t.Alias=u}),40101:((e,t,n)=>{var s=n(42404),o=n(41127),i=n(66673);
function a(l,f,d){let h=d;for(let m=f.length-1;m>=0;--m){const g=f[m];if(typeof g=="number"&&Number.isInteger(g)&&g>=0){const p=[];p[g]=h,h=p}else h=new Map([[g,
h]])}return s.createNode(h,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:r(()=>{throw new Error("This should not happen, please report a bug.")},"o\
nAnchor"),schema:l,sourceObjects:new Map})}r(a,"collectionFromPath");const c=r(l=>l==null||typeof l=="object"&&!!l[Symbol.iterator]().next().done,"isEmptyPath");
class u extends i.NodeBase{static{r(this,"Collection")}constructor(f,d){super(f),Object.defineProperty(this,"schema",{value:d,configurable:!0,enumerable:!1,writable:!0})}clone(f){
const d=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return f&&(d.schema=f),d.items=d.items.map(h=>o.isNode(h)||o.isPair(h)?
h.clone(f):h),this.range&&(d.range=this.range.slice()),d}addIn(f,d){if(c(f))this.add(d);else{const[h,...m]=f,g=this.get(h,!0);if(o.isCollection(g))g.addIn(m,d);else if(g===
void 0&&this.schema)this.set(h,a(this.schema,m,d));else throw new Error(`Expected YAML collection at ${h}. Remaining path: ${m}`)}}deleteIn(f){const[d,...h]=f;if(h.
length===0)return this.delete(d);const m=this.get(d,!0);if(o.isCollection(m))return m.deleteIn(h);throw new Error(`Expected YAML collection at ${d}. Remaining p\
ath: ${h}`)}getIn(f,d){const[h,...m]=f,g=this.get(h,!0);return m.length===0?!d&&o.isScalar(g)?g.value:g:o.isCollection(g)?g.getIn(m,d):void 0}hasAllNullValues(f){
return this.items.every(d=>{if(!o.isPair(d))return!1;const h=d.value;return h==null||f&&o.isScalar(h)&&h.value==null&&!h.commentBefore&&!h.comment&&!h.tag})}hasIn(f){
const[d,...h]=f;if(h.length===0)return this.has(d);const m=this.get(d,!0);return o.isCollection(m)?m.hasIn(h):!1}setIn(f,d){const[h,...m]=f;if(m.length===0)this.
set(h,d);else{const g=this.get(h,!0);if(o.isCollection(g))g.setIn(m,d);else if(g===void 0&&this.schema)this.set(h,a(this.schema,m,d));else throw new Error(`Expe\
cted YAML collection at ${h}. Remaining path: ${m}`)}}}t.Collection=u,t.collectionFromPath=a,t.isEmptyPath=c}),66673:((e,t,n)=>{var s=n(83661),o=n(41127),i=n(74043);
class a{static{r(this,"NodeBase")}constructor(u){Object.defineProperty(this,o.NODE_TYPE,{value:u})}clone(){const u=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(u.range=this.range.slice()),u}toJS(u,{mapAsMap:l,maxAliasCount:f,onAnchor:d,reviver:h}={}){if(!o.isDocument(
u))throw new TypeError("A document argument is required");const m={anchors:new Map,doc:u,keep:!0,mapAsMap:l===!0,mapKeyWarned:!1,maxAliasCount:typeof f=="number"?
f:100},g=i.toJS(this,"",m);if(typeof d=="function")for(const{count:p,res:b}of m.anchors.values())d(b,p);return typeof h=="function"?s.applyReviver(h,{"":g},"",g):
g}}t.NodeBase=a}),57165:((e,t,n)=>{var s=n(42404),o=n(59748),i=n(97104),a=n(41127);function c(l,f,d){const h=s.createNode(l,void 0,d),m=s.createNode(f,void 0,d);
return new u(h,m)}r(c,"createPair");class u{static{r(this,"Pair")}constructor(f,d=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR}),this.key=f,this.value=
d}clone(f){let{key:d,value:h}=this;return a.isNode(d)&&(d=d.clone(f)),a.isNode(h)&&(h=h.clone(f)),new u(d,h)}toJSON(f,d){const h=d?.mapAsMap?new Map:{};return i.
addPairToJSMap(d,h,this)}toString(f,d,h){return f?.doc?o.stringifyPair(this,f,d,h):JSON.stringify(this)}}t.Pair=u,t.createPair=c}),63301:((e,t,n)=>{var s=n(41127),
o=n(66673),i=n(74043);const a=r(u=>!u||typeof u!="function"&&typeof u!="object","isScalarValue");class c extends o.NodeBase{static{r(this,"Scalar")}constructor(l){
super(s.SCALAR),this.value=l}toJSON(l,f){return f?.keep?this.value:i.toJS(this.value,l,f)}toString(){return String(this.value)}}c.BLOCK_FOLDED="BLOCK_FOLDED",c.
BLOCK_LITERAL="BLOCK_LITERAL",c.PLAIN="PLAIN",c.QUOTE_DOUBLE="QUOTE_DOUBLE",c.QUOTE_SINGLE="QUOTE_SINGLE",t.Scalar=c,t.isScalarValue=a}),84454:((e,t,n)=>{var s=n(
61212),o=n(97104),i=n(40101),a=n(41127),c=n(57165),u=n(63301);function l(d,h){const m=a.isScalar(h)?h.value:h;for(const g of d)if(a.isPair(g)&&(g.key===h||g.key===
m||a.isScalar(g.key)&&g.key.value===m))return g}r(l,"findPair");class f extends i.Collection{static{r(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2\
002:map"}constructor(h){super(a.MAP,h),this.items=[]}static from(h,m,g){const{keepUndefined:p,replacer:b}=g,y=new this(h),w=r((k,$)=>{if(typeof b=="function")$=
b.call(m,k,$);else if(Array.isArray(b)&&!b.includes(k))return;($!==void 0||p)&&y.items.push(c.createPair(k,$,g))},"add");if(m instanceof Map)for(const[k,$]of m)
w(k,$);else if(m&&typeof m=="object")for(const k of Object.keys(m))w(k,m[k]);return typeof h.sortMapEntries=="function"&&y.items.sort(h.sortMapEntries),y}add(h,m){
let g;a.isPair(h)?g=h:!h||typeof h!="object"||!("key"in h)?g=new c.Pair(h,h?.value):g=new c.Pair(h.key,h.value);const p=l(this.items,g.key),b=this.schema?.sortMapEntries;
if(p){if(!m)throw new Error(`Key ${g.key} already set`);a.isScalar(p.value)&&u.isScalarValue(g.value)?p.value.value=g.value:p.value=g.value}else if(b){const y=this.
items.findIndex(w=>b(g,w)<0);y===-1?this.items.push(g):this.items.splice(y,0,g)}else this.items.push(g)}delete(h){const m=l(this.items,h);return m?this.items.splice(
this.items.indexOf(m),1).length>0:!1}get(h,m){const p=l(this.items,h)?.value;return(!m&&a.isScalar(p)?p.value:p)??void 0}has(h){return!!l(this.items,h)}set(h,m){
this.add(new c.Pair(h,m),!0)}toJSON(h,m,g){const p=g?new g:m?.mapAsMap?new Map:{};m?.onCreate&&m.onCreate(p);for(const b of this.items)o.addPairToJSMap(m,p,b);return p}toString(h,m,g){
if(!h)return JSON.stringify(this);for(const p of this.items)if(!a.isPair(p))throw new Error(`Map items must all be pairs; found ${JSON.stringify(p)} instead`);return!h.
allNullValues&&this.hasAllNullValues(!1)&&(h=Object.assign({},h,{allNullValues:!0})),s.stringifyCollection(this,h,{blockItemPrefix:"",flowChars:{start:"{",end:"\
}"},itemIndent:h.indent||"",onChompKeep:g,onComment:m})}}t.YAMLMap=f,t.findPair=l}),92223:((e,t,n)=>{var s=n(42404),o=n(61212),i=n(40101),a=n(41127),c=n(63301),
u=n(74043);class l extends i.Collection{static{r(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(h){super(a.SEQ,h),this.items=[]}add(h){
this.items.push(h)}delete(h){const m=f(h);return typeof m!="number"?!1:this.items.splice(m,1).length>0}get(h,m){const g=f(h);if(typeof g!="number")return;const p=this.
items[g];return!m&&a.isScalar(p)?p.value:p}has(h){const m=f(h);return typeof m=="number"&&m<this.items.length}set(h,m){const g=f(h);if(typeof g!="number")throw new Error(
`Expected a valid index, not ${h}.`);const p=this.items[g];a.isScalar(p)&&c.isScalarValue(m)?p.value=m:this.items[g]=m}toJSON(h,m){const g=[];m?.onCreate&&m.onCreate(
g);let p=0;for(const b of this.items)g.push(u.toJS(b,String(p++),m));return g}toString(h,m,g){return h?o.stringifyCollection(this,h,{blockItemPrefix:"- ",flowChars:{
start:"[",end:"]"},itemIndent:(h.indent||"")+"  ",onChompKeep:g,onComment:m}):JSON.stringify(this)}static from(h,m,g){const{replacer:p}=g,b=new this(h);if(m&&Symbol.
iterator in Object(m)){let y=0;for(let w of m){if(typeof p=="function"){const k=m instanceof Set?w:String(y++);w=p.call(m,k,w)}b.items.push(s.createNode(w,void 0,
g))}}return b}}function f(d){let h=a.isScalar(d)?d.value:d;return h&&typeof h=="string"&&(h=Number(h)),typeof h=="number"&&Number.isInteger(h)&&h>=0?h:null}r(f,
"asItemIndex"),t.YAMLSeq=l}),97104:((e,t,n)=>{var s=n(57249),o=n(90452),i=n(2148),a=n(41127),c=n(74043);function u(f,d,{key:h,value:m}){if(a.isNode(h)&&h.addToJSMap)
h.addToJSMap(f,d,m);else if(o.isMergeKey(f,h))o.addMergeToJSMap(f,d,m);else{const g=c.toJS(h,"",f);if(d instanceof Map)d.set(g,c.toJS(m,g,f));else if(d instanceof
Set)d.add(g);else{const p=l(h,g,f),b=c.toJS(m,p,f);p in d?Object.defineProperty(d,p,{value:b,writable:!0,enumerable:!0,configurable:!0}):d[p]=b}}return d}r(u,"a\
ddPairToJSMap");function l(f,d,h){if(d===null)return"";if(typeof d!="object")return String(d);if(a.isNode(f)&&h?.doc){const m=i.createStringifyContext(h.doc,{});
m.anchors=new Set;for(const p of h.anchors.keys())m.anchors.add(p.anchor);m.inFlow=!0,m.inStringifyKey=!0;const g=f.toString(m);if(!h.mapKeyWarned){let p=JSON.stringify(
g);p.length>40&&(p=p.substring(0,36)+'..."'),s.warn(h.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${p}.\
 Set mapAsMap: true to use object keys.`),h.mapKeyWarned=!0}return g}return JSON.stringify(d)}r(l,"stringifyKey"),t.addPairToJSMap=u}),41127:((e,t)=>{const n=Symbol.
for("yaml.alias"),s=Symbol.for("yaml.document"),o=Symbol.for("yaml.map"),i=Symbol.for("yaml.pair"),a=Symbol.for("yaml.scalar"),c=Symbol.for("yaml.seq"),u=Symbol.
for("yaml.node.type"),l=r(w=>!!w&&typeof w=="object"&&w[u]===n,"isAlias"),f=r(w=>!!w&&typeof w=="object"&&w[u]===s,"isDocument"),d=r(w=>!!w&&typeof w=="object"&&
w[u]===o,"isMap"),h=r(w=>!!w&&typeof w=="object"&&w[u]===i,"isPair"),m=r(w=>!!w&&typeof w=="object"&&w[u]===a,"isScalar"),g=r(w=>!!w&&typeof w=="object"&&w[u]===
c,"isSeq");function p(w){if(w&&typeof w=="object")switch(w[u]){case o:case c:return!0}return!1}r(p,"isCollection");function b(w){if(w&&typeof w=="object")switch(w[u]){case n:case o:case a:case c:
return!0}return!1}r(b,"isNode");const y=r(w=>(m(w)||p(w))&&!!w.anchor,"hasAnchor");t.ALIAS=n,t.DOC=s,t.MAP=o,t.NODE_TYPE=u,t.PAIR=i,t.SCALAR=a,t.SEQ=c,t.hasAnchor=
y,t.isAlias=l,t.isCollection=p,t.isDocument=f,t.isMap=d,t.isNode=b,t.isPair=h,t.isScalar=m,t.isSeq=g}),74043:((e,t,n)=>{var s=n(41127);function o(i,a,c){if(Array.
isArray(i))return i.map((u,l)=>o(u,String(l),c));if(i&&typeof i.toJSON=="function"){if(!c||!s.hasAnchor(i))return i.toJSON(a,c);const u={aliasCount:0,count:1,res:void 0};
c.anchors.set(i,u),c.onCreate=f=>{u.res=f,delete c.onCreate};const l=i.toJSON(a,c);return c.onCreate&&c.onCreate(l),l}return typeof i=="bigint"&&!c?.keep?Number(
i):i}r(o,"toJS"),t.toJS=o}),60110:((e,t,n)=>{var s=n(48913),o=n(76842),i=n(91464),a=n(83069);function c(m,g=!0,p){if(m){const b=r((y,w,k)=>{const $=typeof y=="n\
umber"?y:Array.isArray(y)?y[0]:y.offset;if(p)p($,w,k);else throw new i.YAMLParseError([$,$+1],w,k)},"_onError");switch(m.type){case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return o.resolveFlowScalar(m,g,b);case"block-scalar":return s.resolveBlockScalar({options:{strict:g}},m,b)}}return null}r(c,"r\
esolveAsScalar");function u(m,g){const{implicitKey:p=!1,indent:b,inFlow:y=!1,offset:w=-1,type:k="PLAIN"}=g,$=a.stringifyString({type:k,value:m},{implicitKey:p,indent:b>
0?" ".repeat(b):"",inFlow:y,options:{blockQuote:!0,lineWidth:-1}}),S=g.end??[{type:"newline",offset:-1,indent:b,source:`
`}];switch($[0]){case"|":case">":{const v=$.indexOf(`
`),E=$.substring(0,v),_=$.substring(v+1)+`
`,T=[{type:"block-scalar-header",offset:w,indent:b,source:E}];return d(T,S)||T.push({type:"newline",offset:-1,indent:b,source:`
`}),{type:"block-scalar",offset:w,indent:b,props:T,source:_}}case'"':return{type:"double-quoted-scalar",offset:w,indent:b,source:$,end:S};case"'":return{type:"s\
ingle-quoted-scalar",offset:w,indent:b,source:$,end:S};default:return{type:"scalar",offset:w,indent:b,source:$,end:S}}}r(u,"createScalarToken");function l(m,g,p={}){
let{afterKey:b=!1,implicitKey:y=!1,inFlow:w=!1,type:k}=p,$="indent"in m?m.indent:null;if(b&&typeof $=="number"&&($+=2),!k)switch(m.type){case"single-quoted-scal\
ar":k="QUOTE_SINGLE";break;case"double-quoted-scalar":k="QUOTE_DOUBLE";break;case"block-scalar":{const v=m.props[0];if(v.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");k=v.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:k="PLAIN"}const S=a.stringifyString({type:k,value:g},{implicitKey:y||
$===null,indent:$!==null&&$>0?" ".repeat($):"",inFlow:w,options:{blockQuote:!0,lineWidth:-1}});switch(S[0]){case"|":case">":f(m,S);break;case'"':h(m,S,"double-q\
uoted-scalar");break;case"'":h(m,S,"single-quoted-scalar");break;default:h(m,S,"scalar")}}r(l,"setScalarValue");function f(m,g){const p=g.indexOf(`
`),b=g.substring(0,p),y=g.substring(p+1)+`
`;if(m.type==="block-scalar"){const w=m.props[0];if(w.type!=="block-scalar-header")throw new Error("Invalid block scalar header");w.source=b,m.source=y}else{const{
offset:w}=m,k="indent"in m?m.indent:-1,$=[{type:"block-scalar-header",offset:w,indent:k,source:b}];d($,"end"in m?m.end:void 0)||$.push({type:"newline",offset:-1,
indent:k,source:`
`});for(const S of Object.keys(m))S!=="type"&&S!=="offset"&&delete m[S];Object.assign(m,{type:"block-scalar",indent:k,props:$,source:y})}}r(f,"setBlockScalarVal\
ue");function d(m,g){if(g)for(const p of g)switch(p.type){case"space":case"comment":m.push(p);break;case"newline":return m.push(p),!0}return!1}r(d,"addEndtoBloc\
kProps");function h(m,g,p){switch(m.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":m.type=p,m.source=g;break;case"block-scalar":{const b=m.
props.slice(1);let y=g.length;m.props[0].type==="block-scalar-header"&&(y-=m.props[0].source.length);for(const w of b)w.offset+=y;delete m.props,Object.assign(m,
{type:p,source:g,end:b});break}case"block-map":case"block-seq":{const y={type:"newline",offset:m.offset+g.length,indent:m.indent,source:`
`};delete m.items,Object.assign(m,{type:p,source:g,end:[y]});break}default:{const b="indent"in m?m.indent:-1,y="end"in m&&Array.isArray(m.end)?m.end.filter(w=>w.
type==="space"||w.type==="comment"||w.type==="newline"):[];for(const w of Object.keys(m))w!=="type"&&w!=="offset"&&delete m[w];Object.assign(m,{type:p,indent:b,
source:g,end:y})}}}r(h,"setFlowScalarValue"),t.createScalarToken=u,t.resolveAsScalar=c,t.setScalarValue=l}),91733:((e,t)=>{const n=r(i=>"type"in i?s(i):o(i),"st\
ringify");function s(i){switch(i.type){case"block-scalar":{let a="";for(const c of i.props)a+=s(c);return a+i.source}case"block-map":case"block-seq":{let a="";for(const c of i.
items)a+=o(c);return a}case"flow-collection":{let a=i.start.source;for(const c of i.items)a+=o(c);for(const c of i.end)a+=c.source;return a}case"document":{let a=o(
i);if(i.end)for(const c of i.end)a+=c.source;return a}default:{let a=i.source;if("end"in i&&i.end)for(const c of i.end)a+=c.source;return a}}}r(s,"stringifyToke\
n");function o({start:i,key:a,sep:c,value:u}){let l="";for(const f of i)l+=f.source;if(a&&(l+=s(a)),c)for(const f of c)l+=f.source;return u&&(l+=s(u)),l}r(o,"st\
ringifyItem"),t.stringify=n}),97715:((e,t)=>{const n=Symbol("break visit"),s=Symbol("skip children"),o=Symbol("remove item");function i(c,u){"type"in c&&c.type===
"document"&&(c={start:c.start,value:c.value}),a(Object.freeze([]),c,u)}r(i,"visit"),i.BREAK=n,i.SKIP=s,i.REMOVE=o,i.itemAtPath=(c,u)=>{let l=c;for(const[f,d]of u){
const h=l?.[f];if(h&&"items"in h)l=h.items[d];else return}return l},i.parentCollection=(c,u)=>{const l=i.itemAtPath(c,u.slice(0,-1)),f=u[u.length-1][0],d=l?.[f];
if(d&&"items"in d)return d;throw new Error("Parent collection not found")};function a(c,u,l){let f=l(u,c);if(typeof f=="symbol")return f;for(const d of["key","v\
alue"]){const h=u[d];if(h&&"items"in h){for(let m=0;m<h.items.length;++m){const g=a(Object.freeze(c.concat([[d,m]])),h.items[m],l);if(typeof g=="number")m=g-1;else{
if(g===n)return n;g===o&&(h.items.splice(m,1),m-=1)}}typeof f=="function"&&d==="key"&&(f=f(u,c))}}return typeof f=="function"?f(u,c):f}r(a,"_visit"),t.visit=i}),
3461:((e,t,n)=>{var s=n(60110),o=n(91733),i=n(97715);const a="\uFEFF",c="",u="",l="",f=r(g=>!!g&&"items"in g,"isCollection"),d=r(g=>!!g&&(g.type==="scalar"||
g.type==="single-quoted-scalar"||g.type==="double-quoted-scalar"||g.type==="block-scalar"),"isScalar");function h(g){switch(g){case a:return"<BOM>";case c:return"\
<DOC>";case u:return"<FLOW_END>";case l:return"<SCALAR>";default:return JSON.stringify(g)}}r(h,"prettyToken");function m(g){switch(g){case a:return"byte-order-m\
ark";case c:return"doc-mode";case u:return"flow-error-end";case l:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(g[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}r(m,"tokenType"),t.createScalarToken=s.createScalarToken,t.resolveAsScalar=s.resolveAsScalar,t.setScalarValue=
s.setScalarValue,t.stringify=o.stringify,t.visit=i.visit,t.BOM=a,t.DOCUMENT=c,t.FLOW_END=u,t.SCALAR=l,t.isCollection=f,t.isScalar=d,t.prettyToken=h,t.tokenType=
m}),40361:((e,t,n)=>{var s=n(3461);function o(d){switch(d){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}r(o,"isEmpty");const i=new Set("0123456789ABCDEFabcdef"),a=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),c=new Set(",[]{}"),u=new Set(` ,[]{}
\r	`),l=r(d=>!d||u.has(d),"isNotAnchorChar");class f{static{r(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(h,m=!1){if(h){if(typeof h!="string")
throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+h:h,this.lineEndPos=null}this.atEnd=!m;let g=this.next??"stream";for(;g&&(m||this.
hasChars(1));)g=yield*this.parseNext(g)}atLineEnd(){let h=this.pos,m=this.buffer[h];for(;m===" "||m==="	";)m=this.buffer[++h];return!m||m==="#"||m===`
`?!0:m==="\r"?this.buffer[h+1]===`
`:!1}charAt(h){return this.buffer[this.pos+h]}continueScalar(h){let m=this.buffer[h];if(this.indentNext>0){let g=0;for(;m===" ";)m=this.buffer[++g+h];if(m==="\r"){
const p=this.buffer[g+h+1];if(p===`
`||!p&&!this.atEnd)return h+g+1}return m===`
`||g>=this.indentNext||!m&&!this.atEnd?h+g:-1}if(m==="-"||m==="."){const g=this.buffer.substr(h,3);if((g==="---"||g==="...")&&o(this.buffer[h+3]))return-1}return h}getLine(){
let h=this.lineEndPos;return(typeof h!="number"||h!==-1&&h<this.pos)&&(h=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=h),h===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[h-1]==="\r"&&(h-=1),this.buffer.substring(this.pos,h))}hasChars(h){
return this.pos+h<=this.buffer.length}setNext(h){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=h,null}peek(h){return this.
buffer.substr(this.pos,h)}*parseNext(h){switch(h){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let h=this.getLine();
if(h===null)return this.setNext("stream");if(h[0]===s.BOM&&(yield*this.pushCount(1),h=h.substring(1)),h[0]==="%"){let m=h.length,g=h.indexOf("#");for(;g!==-1;){
const b=h[g-1];if(b===" "||b==="	"){m=g-1;break}else g=h.indexOf("#",g+1)}for(;;){const b=h[m-1];if(b===" "||b==="	")m-=1;else break}const p=(yield*this.pushCount(
m))+(yield*this.pushSpaces(!0));return yield*this.pushCount(h.length-p),this.pushNewline(),"stream"}if(this.atLineEnd()){const m=yield*this.pushSpaces(!0);return yield*this.
pushCount(h.length-m),yield*this.pushNewline(),"stream"}return yield s.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const h=this.charAt(0);if(!h&&!this.
atEnd)return this.setNext("line-start");if(h==="-"||h==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const m=this.peek(3);if((m==="-\
--"||m==="...")&&o(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,m==="---"?"doc":"stream"}return this.indentValue=yield*this.
pushSpaces(!1),this.indentNext>this.indentValue&&!o(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[h,
m]=this.peek(2);if(!m&&!this.atEnd)return this.setNext("block-start");if((h==="-"||h==="?"||h===":")&&o(m)){const g=(yield*this.pushCount(1))+(yield*this.pushSpaces(
!0));return this.indentNext=this.indentValue+1,this.indentValue+=g,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const h=this.getLine();if(h===
null)return this.setNext("doc");let m=yield*this.pushIndicators();switch(h[m]){case"#":yield*this.pushCount(h.length-m);case void 0:return yield*this.pushNewline(),
yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),
"doc";case"*":return yield*this.pushUntil(l),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return m+=yield*this.parseBlockScalarHeader(),
m+=yield*this.pushSpaces(!0),yield*this.pushCount(h.length-m),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let h,m,g=-1;do h=yield*this.pushNewline(),h>0?(m=yield*this.pushSpaces(!1),this.indentValue=g=m):m=0,m+=yield*this.pushSpaces(!0);while(h+m>0);const p=this.getLine();
if(p===null)return this.setNext("flow");if((g!==-1&&g<this.indentNext&&p[0]!=="#"||g===0&&(p.startsWith("---")||p.startsWith("..."))&&o(p[3]))&&!(g===this.indentNext-
1&&this.flowLevel===1&&(p[0]==="]"||p[0]==="}")))return this.flowLevel=0,yield s.FLOW_END,yield*this.parseLineStart();let b=0;for(;p[b]===",";)b+=yield*this.pushCount(
1),b+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(b+=yield*this.pushIndicators(),p[b]){case void 0:return"flow";case"#":return yield*this.pushCount(p.length-
b),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,
this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(l),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const y=this.charAt(1);if(this.flowKey||o(y)||y===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const h=this.charAt(0);let m=this.buffer.indexOf(h,this.pos+1);if(h==="'")for(;m!==-1&&this.buffer[m+1]===
"'";)m=this.buffer.indexOf("'",m+2);else for(;m!==-1;){let b=0;for(;this.buffer[m-1-b]==="\\";)b+=1;if(b%2===0)break;m=this.buffer.indexOf('"',m+1)}const g=this.
buffer.substring(0,m);let p=g.indexOf(`
`,this.pos);if(p!==-1){for(;p!==-1;){const b=this.continueScalar(p+1);if(b===-1)break;p=g.indexOf(`
`,b)}p!==-1&&(m=p-(g[p-1]==="\r"?2:1))}if(m===-1){if(!this.atEnd)return this.setNext("quoted-scalar");m=this.buffer.length}return yield*this.pushToIndex(m+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let h=this.pos;for(;;){const m=this.buffer[++h];if(m==="\
+")this.blockScalarKeep=!0;else if(m>"0"&&m<="9")this.blockScalarIndent=Number(m)-1;else if(m!=="-")break}return yield*this.pushUntil(m=>o(m)||m==="#")}*parseBlockScalar(){
let h=this.pos-1,m=0,g;e:for(let b=this.pos;g=this.buffer[b];++b)switch(g){case" ":m+=1;break;case`
`:h=b,m=0;break;case"\r":{const y=this.buffer[b+1];if(!y&&!this.atEnd)return this.setNext("block-scalar");if(y===`
`)break}default:break e}if(!g&&!this.atEnd)return this.setNext("block-scalar");if(m>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=m:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const b=this.continueScalar(h+1);if(b===-1)break;h=this.buffer.indexOf(`
`,b)}while(h!==-1);if(h===-1){if(!this.atEnd)return this.setNext("block-scalar");h=this.buffer.length}}let p=h+1;for(g=this.buffer[p];g===" ";)g=this.buffer[++p];
if(g==="	"){for(;g==="	"||g===" "||g==="\r"||g===`
`;)g=this.buffer[++p];h=p-1}else if(!this.blockScalarKeep)do{let b=h-1,y=this.buffer[b];y==="\r"&&(y=this.buffer[--b]);const w=b;for(;y===" ";)y=this.buffer[--b];
if(y===`
`&&b>=this.pos&&b+1+m>w)h=b;else break}while(!0);return yield s.SCALAR,yield*this.pushToIndex(h+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const h=this.
flowLevel>0;let m=this.pos-1,g=this.pos-1,p;for(;p=this.buffer[++g];)if(p===":"){const b=this.buffer[g+1];if(o(b)||h&&c.has(b))break;m=g}else if(o(p)){let b=this.
buffer[g+1];if(p==="\r"&&(b===`
`?(g+=1,p=`
`,b=this.buffer[g+1]):m=g),b==="#"||h&&c.has(b))break;if(p===`
`){const y=this.continueScalar(g+1);if(y===-1)break;g=Math.max(g,y-2)}}else{if(h&&c.has(p))break;m=g}return!p&&!this.atEnd?this.setNext("plain-scalar"):(yield s.
SCALAR,yield*this.pushToIndex(m+1,!0),h?"flow":"doc")}*pushCount(h){return h>0?(yield this.buffer.substr(this.pos,h),this.pos+=h,h):0}*pushToIndex(h,m){const g=this.
buffer.slice(this.pos,h);return g?(yield g,this.pos+=g.length,g.length):(m&&(yield""),0)}*pushIndicators(){let h=0;e:for(;;){switch(this.charAt(0)){case"!":h+=yield*this.
pushTag(),h+=yield*this.pushSpaces(!0);continue e;case"&":h+=yield*this.pushUntil(l),h+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const m=this.
flowLevel>0,g=this.charAt(1);if(o(g)||m&&c.has(g)){m?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,h+=yield*this.pushCount(1),h+=yield*this.
pushSpaces(!0);continue e}}}break e}return h}*pushTag(){if(this.charAt(1)==="<"){let h=this.pos+2,m=this.buffer[h];for(;!o(m)&&m!==">";)m=this.buffer[++h];return yield*this.
pushToIndex(m===">"?h+1:h,!1)}else{let h=this.pos+1,m=this.buffer[h];for(;m;)if(a.has(m))m=this.buffer[++h];else if(m==="%"&&i.has(this.buffer[h+1])&&i.has(this.
buffer[h+2]))m=this.buffer[h+=3];else break;return yield*this.pushToIndex(h,!1)}}*pushNewline(){const h=this.buffer[this.pos];return h===`
`?yield*this.pushCount(1):h==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(h){let m=this.pos-1,g;do g=this.buffer[++m];while(g===" "||h&&g==="	");const p=m-this.pos;return p>0&&(yield this.buffer.
substr(this.pos,p),this.pos=m),p}*pushUntil(h){let m=this.pos,g=this.buffer[m];for(;!h(g);)g=this.buffer[++m];return yield*this.pushToIndex(m,!1)}}t.Lexer=f}),66628:((e,t)=>{
class n{static{r(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=o=>this.lineStarts.push(o),this.linePos=o=>{let i=0,a=this.lineStarts.length;
for(;i<a;){const u=i+a>>1;this.lineStarts[u]<o?i=u+1:a=u}if(this.lineStarts[i]===o)return{line:i+1,col:1};if(i===0)return{line:0,col:o};const c=this.lineStarts[i-
1];return{line:i,col:o-c+1}}}}t.LineCounter=n}),3456:((e,t,n)=>{var s=n(932),o=n(3461),i=n(40361);function a(g,p){for(let b=0;b<g.length;++b)if(g[b].type===p)return!0;
return!1}r(a,"includesToken");function c(g){for(let p=0;p<g.length;++p)switch(g[p].type){case"space":case"comment":case"newline":break;default:return p}return-1}
r(c,"findNonEmptyIndex");function u(g){switch(g?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:
return!1}}r(u,"isFlowToken");function l(g){switch(g.type){case"document":return g.start;case"block-map":{const p=g.items[g.items.length-1];return p.sep??p.start}case"\
block-seq":return g.items[g.items.length-1].start;default:return[]}}r(l,"getPrevProps");function f(g){if(g.length===0)return[];let p=g.length;e:for(;--p>=0;)switch(g[p].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;g[++p]?.type==="space";);return g.splice(p,g.length)}
r(f,"getFirstKeyStartProps");function d(g,p){if(p.length<1e5)Array.prototype.push.apply(g,p);else for(let b=0;b<p.length;++b)g.push(p[b])}r(d,"arrayPushArray");
function h(g){if(g.start.type==="flow-seq-start")for(const p of g.items)p.sep&&!p.value&&!a(p.start,"explicit-key-ind")&&!a(p.sep,"map-value-ind")&&(p.key&&(p.value=
p.key),delete p.key,u(p.value)?p.value.end?d(p.value.end,p.sep):p.value.end=p.sep:d(p.start,p.sep),delete p.sep)}r(h,"fixFlowSeqItems");class m{static{r(this,"P\
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
indent=0),b.type==="flow-collection"&&h(b),y.type){case"document":y.value=b;break;case"block-scalar":y.props.push(b);break;case"block-map":{const w=y.items[y.items.
length-1];if(w.value){y.items.push({start:[],key:b,sep:[]}),this.onKeyLine=!0;return}else if(w.sep)w.value=b;else{Object.assign(w,{key:b,sep:[]}),this.onKeyLine=
!w.explicitKey;return}break}case"block-seq":{const w=y.items[y.items.length-1];w.value?y.items.push({start:[],value:b}):w.value=b;break}case"flow-collection":{const w=y.
items[y.items.length-1];!w||w.value?y.items.push({start:[],key:b,sep:[]}):w.sep?w.value=b:Object.assign(w,{key:b,sep:[]});return}default:yield*this.pop(),yield*this.
pop(b)}if((y.type==="document"||y.type==="block-map"||y.type==="block-seq")&&(b.type==="block-map"||b.type==="block-seq")){const w=b.items[b.items.length-1];w&&
!w.sep&&!w.value&&w.start.length>0&&c(w.start)===-1&&(b.indent===0||w.start.every(k=>k.type!=="comment"||k.indent<b.indent))&&(y.type==="document"?y.end=w.start:
y.items.push({start:w.start}),b.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};
return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const p={type:"document",offset:this.
offset,start:[]};this.type==="doc-start"&&p.start.push(this.sourceToken),this.stack.push(p);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(p){if(p.value)return yield*this.lineEnd(p);switch(this.type){case"doc-start":{c(p.start)!==-1?(yield*this.
pop(),yield*this.step()):p.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":p.start.push(this.sourceToken);return}
const b=this.startBlockValue(p);b?this.stack.push(b):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.
source}}*scalar(p){if(this.type==="map-value-ind"){const b=l(this.peek(2)),y=f(b);let w;p.end?(w=p.end,w.push(this.sourceToken),delete p.end):w=[this.sourceToken];
const k={type:"block-map",offset:p.offset,indent:p.indent,items:[{start:y,key:p,sep:w}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=k}else yield*this.lineEnd(
p)}*blockScalar(p){switch(this.type){case"space":case"comment":case"newline":p.props.push(this.sourceToken);return;case"scalar":if(p.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let b=this.source.indexOf(`
`)+1;for(;b!==0;)this.onNewLine(this.offset+b),b=this.source.indexOf(`
`,b)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(p){const b=p.items[p.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,b.value){const y="end"in b.value?b.value.end:void 0;(Array.isArray(y)?y[y.length-1]:void 0)?.type==="comment"?y?.push(this.sourceToken):p.items.push(
{start:[this.sourceToken]})}else b.sep?b.sep.push(this.sourceToken):b.start.push(this.sourceToken);return;case"space":case"comment":if(b.value)p.items.push({start:[
this.sourceToken]});else if(b.sep)b.sep.push(this.sourceToken);else{if(this.atIndentedComment(b.start,p.indent)){const w=p.items[p.items.length-2]?.value?.end;if(Array.
isArray(w)){d(w,b.start),w.push(this.sourceToken),p.items.pop();return}}b.start.push(this.sourceToken)}return}if(this.indent>=p.indent){const y=!this.onKeyLine&&
this.indent===p.indent,w=y&&(b.sep||b.explicitKey)&&this.type!=="seq-item-ind";let k=[];if(w&&b.sep&&!b.value){const $=[];for(let S=0;S<b.sep.length;++S){const v=b.
sep[S];switch(v.type){case"newline":$.push(S);break;case"space":break;case"comment":v.indent>p.indent&&($.length=0);break;default:$.length=0}}$.length>=2&&(k=b.
sep.splice($[1]))}switch(this.type){case"anchor":case"tag":w||b.value?(k.push(this.sourceToken),p.items.push({start:k}),this.onKeyLine=!0):b.sep?b.sep.push(this.
sourceToken):b.start.push(this.sourceToken);return;case"explicit-key-ind":!b.sep&&!b.explicitKey?(b.start.push(this.sourceToken),b.explicitKey=!0):w||b.value?(k.
push(this.sourceToken),p.items.push({start:k,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(b.explicitKey)if(b.sep)if(b.value)p.items.push({start:[],key:null,sep:[this.sourceToken]});else if(a(
b.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:k,key:null,sep:[this.sourceToken]}]});else if(u(b.key)&&
!a(b.sep,"newline")){const $=f(b.start),S=b.key,v=b.sep;v.push(this.sourceToken),delete b.key,delete b.sep,this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:$,key:S,sep:v}]})}else k.length>0?b.sep=b.sep.concat(k,this.sourceToken):b.sep.push(this.sourceToken);else if(a(b.start,"newlin\
e"))Object.assign(b,{key:null,sep:[this.sourceToken]});else{const $=f(b.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:$,
key:null,sep:[this.sourceToken]}]})}else b.sep?b.value||w?p.items.push({start:k,key:null,sep:[this.sourceToken]}):a(b.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):b.sep.push(this.sourceToken):Object.assign(b,{key:null,sep:[
this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const $=this.flowScalar(this.type);
w||b.value?(p.items.push({start:k,key:$,sep:[]}),this.onKeyLine=!0):b.sep?this.stack.push($):(Object.assign(b,{key:$,sep:[]}),this.onKeyLine=!0);return}default:{
const $=this.startBlockValue(p);if($){if($.type==="block-seq"){if(!b.explicitKey&&b.sep&&!a(b.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else y&&p.items.push({start:k});this.stack.push($);return}}}}yield*this.pop(),yield*this.
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
step();else if(this.type==="map-value-ind"&&y.type!=="flow-collection"){const w=l(y),k=f(w);h(p);const $=p.end.splice(1,p.end.length);$.push(this.sourceToken);const S={
type:"block-map",offset:p.offset,indent:p.indent,items:[{start:k,key:p,sep:$}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=S}else yield*this.lineEnd(p)}}flowScalar(p){
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
p.end?p.end.push(this.sourceToken):p.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}t.Parser=m}),84047:((e,t,n)=>{var s=n(89984),o=n(3021),i=n(
91464),a=n(57249),c=n(41127),u=n(66628),l=n(3456);function f(p){const b=p.prettyErrors!==!1;return{lineCounter:p.lineCounter||b&&new u.LineCounter||null,prettyErrors:b}}
r(f,"parseOptions");function d(p,b={}){const{lineCounter:y,prettyErrors:w}=f(b),k=new l.Parser(y?.addNewLine),$=new s.Composer(b),S=Array.from($.compose(k.parse(
p)));if(w&&y)for(const v of S)v.errors.forEach(i.prettifyError(p,y)),v.warnings.forEach(i.prettifyError(p,y));return S.length>0?S:Object.assign([],{empty:!0},$.
streamInfo())}r(d,"parseAllDocuments");function h(p,b={}){const{lineCounter:y,prettyErrors:w}=f(b),k=new l.Parser(y?.addNewLine),$=new s.Composer(b);let S=null;
for(const v of $.compose(k.parse(p),!0,p.length))if(!S)S=v;else if(S.options.logLevel!=="silent"){S.errors.push(new i.YAMLParseError(v.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return w&&y&&(S.errors.forEach(i.prettifyError(p,y)),S.warnings.forEach(
i.prettifyError(p,y))),S}r(h,"parseDocument");function m(p,b,y){let w;typeof b=="function"?w=b:y===void 0&&b&&typeof b=="object"&&(y=b);const k=h(p,y);if(!k)return null;
if(k.warnings.forEach($=>a.warn(k.options.logLevel,$)),k.errors.length>0){if(k.options.logLevel!=="silent")throw k.errors[0];k.errors=[]}return k.toJS(Object.assign(
{reviver:w},y))}r(m,"parse");function g(p,b,y){let w=null;if(typeof b=="function"||Array.isArray(b)?w=b:y===void 0&&b&&(y=b),typeof y=="string"&&(y=y.length),typeof y==
"number"){const k=Math.round(y);y=k<1?void 0:k>8?{indent:8}:{indent:k}}if(p===void 0){const{keepUndefined:k}=y??b??{};if(!k)return}return c.isDocument(p)&&!w?p.
toString(y):new o.Document(p,w,y).toString(y)}r(g,"stringify"),t.parse=m,t.parseAllDocuments=d,t.parseDocument=h,t.stringify=g}),45840:((e,t,n)=>{var s=n(41127),
o=n(47451),i=n(1706),a=n(66464),c=n(90018);const u=r((f,d)=>f.key<d.key?-1:f.key>d.key?1:0,"sortMapEntriesByKey");class l{static{r(this,"Schema")}constructor({compat:d,
customTags:h,merge:m,resolveKnownTags:g,schema:p,sortMapEntries:b,toStringDefaults:y}){this.compat=Array.isArray(d)?c.getTags(d,"compat"):d?c.getTags(null,d):null,
this.name=typeof p=="string"&&p||"core",this.knownTags=g?c.coreKnownTags:{},this.tags=c.getTags(h,this.name,m),this.toStringOptions=y??null,Object.defineProperty(
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
t.float=c,t.floatExp=a,t.floatNaN=i}),59874:((e,t,n)=>{var s=n(28689);const o=r(f=>typeof f=="bigint"||Number.isInteger(f),"intIdentify"),i=r((f,d,h,{intAsBigInt:m})=>m?
BigInt(f):parseInt(f.substring(d),h),"intResolve");function a(f,d,h){const{value:m}=f;return o(m)&&m>=0?h+m.toString(d):s.stringifyNumber(f)}r(a,"intStringify");
const c={identify:r(f=>o(f)&&f>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:r((f,d,h)=>i(f,2,8,h),"resolve"),stringify:r(
f=>a(f,8,"0o"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:r((f,d,h)=>i(f,0,10,h),"resolve"),stringify:s.stringifyNumber},
l={identify:r(f=>o(f)&&f>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:r((f,d,h)=>i(f,2,16,h),"resolve"),stringify:r(
f=>a(f,16,"0x"),"stringify")};t.int=u,t.intHex=l,t.intOct=c}),70896:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(73959),u=n(38405),l=n(59874);const f=[
s.map,i.seq,a.string,o.nullTag,c.boolTag,l.intOct,l.int,l.intHex,u.floatNaN,u.floatExp,u.float];t.schema=f}),33559:((e,t,n)=>{var s=n(63301),o=n(47451),i=n(1706);
function a(d){return typeof d=="bigint"||Number.isInteger(d)}r(a,"intIdentify");const c=r(({value:d})=>JSON.stringify(d),"stringifyJSON"),u=[{identify:r(d=>typeof d==
"string","identify"),default:!0,tag:"tag:yaml.org,2002:str",resolve:r(d=>d,"resolve"),stringify:c},{identify:r(d=>d==null,"identify"),createNode:r(()=>new s.Scalar(
null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:r(()=>null,"resolve"),stringify:c},{identify:r(d=>typeof d=="boolean","identif\
y"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:r(d=>d==="true","resolve"),stringify:c},{identify:a,default:!0,tag:"tag:yaml.org,2002:\
int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:r((d,h,{intAsBigInt:m})=>m?BigInt(d):parseInt(d,10),"resolve"),stringify:r(({value:d})=>a(d)?d.toString():JSON.stringify(
d),"stringify")},{identify:r(d=>typeof d=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:r(d=>parseFloat(d),"resolve"),stringify:c}],l={default:!0,tag:"",test:/^/,resolve(d,h){return h(`Unresolved plain scalar ${JSON.stringify(d)}`),d}},f=[o.
map,i.seq].concat(u,l);t.schema=f}),90018:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(73959),u=n(38405),l=n(59874),f=n(70896),d=n(33559),h=n(56083),
m=n(90452),g=n(50303),p=n(18385),b=n(35913),y=n(81528),w=n(46752);const k=new Map([["core",f.schema],["failsafe",[s.map,i.seq,a.string]],["json",d.schema],["yam\
l11",b.schema],["yaml-1.1",b.schema]]),$={binary:h.binary,bool:c.boolTag,float:u.float,floatExp:u.floatExp,floatNaN:u.floatNaN,floatTime:w.floatTime,int:l.int,intHex:l.
intHex,intOct:l.intOct,intTime:w.intTime,map:s.map,merge:m.merge,null:o.nullTag,omap:g.omap,pairs:p.pairs,seq:i.seq,set:y.set,timestamp:w.timestamp},S={"tag:yam\
l.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":m.merge,"tag:yaml.org,2002:omap":g.omap,"tag:yaml.org,2002:pairs":p.pairs,"tag:yaml.org,2002:set":y.set,"t\
ag:yaml.org,2002:timestamp":w.timestamp};function v(E,_,T){const M=k.get(_);if(M&&!E)return T&&!M.includes(m.merge)?M.concat(m.merge):M.slice();let N=M;if(!N)if(Array.
isArray(E))N=[];else{const C=Array.from(k.keys()).filter(R=>R!=="yaml11").map(R=>JSON.stringify(R)).join(", ");throw new Error(`Unknown schema "${_}"; use one o\
f ${C} or define customTags array`)}if(Array.isArray(E))for(const C of E)N=N.concat(C);else typeof E=="function"&&(N=E(N.slice()));return T&&(N=N.concat(m.merge)),
N.reduce((C,R)=>{const L=typeof R=="string"?$[R]:R;if(!L){const J=JSON.stringify(R),ae=Object.keys($).map(oe=>JSON.stringify(oe)).join(", ");throw new Error(`Un\
known custom tag ${J}; use one of ${ae}`)}return C.includes(L)||C.push(L),C},[])}r(v,"getTags"),t.coreKnownTags=S,t.getTags=v}),56083:((e,t,n)=>{var s=n(20181),
o=n(63301),i=n(83069);const a={identify:r(c=>c instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(c,u){if(typeof s.Buffer=="fun\
ction")return s.Buffer.from(c,"base64");if(typeof atob=="function"){const l=atob(c.replace(/[\n\r]/g,"")),f=new Uint8Array(l.length);for(let d=0;d<l.length;++d)
f[d]=l.charCodeAt(d);return f}else return u("This environment does not support reading binary tags; either Buffer or atob is required"),c},stringify({comment:c,
type:u,value:l},f,d,h){if(!l)return"";const m=l;let g;if(typeof s.Buffer=="function")g=m instanceof s.Buffer?m.toString("base64"):s.Buffer.from(m.buffer).toString(
"base64");else if(typeof btoa=="function"){let p="";for(let b=0;b<m.length;++b)p+=String.fromCharCode(m[b]);g=btoa(p)}else throw new Error("This environment doe\
s not support writing binary tags; either Buffer or btoa is required");if(u??(u=o.Scalar.BLOCK_LITERAL),u!==o.Scalar.QUOTE_DOUBLE){const p=Math.max(f.options.lineWidth-
f.indent.length,f.options.minContentWidth),b=Math.ceil(g.length/p),y=new Array(b);for(let w=0,k=0;w<b;++w,k+=p)y[w]=g.substr(k,p);g=y.join(u===o.Scalar.BLOCK_LITERAL?
`
`:" ")}return i.stringifyString({comment:c,type:u,value:g},f,d,h)}};t.binary=a}),88398:((e,t,n)=>{var s=n(63301);function o({value:c,source:u},l){return u&&(c?i:
a).test.test(u)?u:c?l.options.trueStr:l.options.falseStr}r(o,"boolStringify");const i={identify:r(c=>c===!0,"identify"),default:!0,tag:"tag:yaml.org,2002:bool",
test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:r(()=>new s.Scalar(!0),"resolve"),stringify:o},a={identify:r(c=>c===!1,"identify"),default:!0,tag:"tag\
:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:r(()=>new s.Scalar(!1),"resolve"),stringify:o};t.falseTag=a,t.trueTag=i}),35782:((e,t,n)=>{
var s=n(63301),o=n(28689);const i={identify:r(u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:r(u=>u.slice(-3).toLowerCase()==="nan"?NaN:u[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:o.stringifyNumber},a={identify:r(
u=>typeof u=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:r(u=>parseFloat(
u.replace(/_/g,"")),"resolve"),stringify(u){const l=Number(u.value);return isFinite(l)?l.toExponential():o.stringifyNumber(u)}},c={identify:r(u=>typeof u=="numb\
er","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(u){const l=new s.Scalar(parseFloat(u.replace(/_/g,""))),
f=u.indexOf(".");if(f!==-1){const d=u.substring(f+1).replace(/_/g,"");d[d.length-1]==="0"&&(l.minFractionDigits=d.length)}return l},stringify:o.stringifyNumber};
t.float=c,t.floatExp=a,t.floatNaN=i}),10873:((e,t,n)=>{var s=n(28689);const o=r(d=>typeof d=="bigint"||Number.isInteger(d),"intIdentify");function i(d,h,m,{intAsBigInt:g}){
const p=d[0];if((p==="-"||p==="+")&&(h+=1),d=d.substring(h).replace(/_/g,""),g){switch(m){case 2:d=`0b${d}`;break;case 8:d=`0o${d}`;break;case 16:d=`0x${d}`;break}
const y=BigInt(d);return p==="-"?BigInt(-1)*y:y}const b=parseInt(d,m);return p==="-"?-1*b:b}r(i,"intResolve");function a(d,h,m){const{value:g}=d;if(o(g)){const p=g.
toString(h);return g<0?"-"+m+p.substr(1):m+p}return s.stringifyNumber(d)}r(a,"intStringify");const c={identify:o,default:!0,tag:"tag:yaml.org,2002:int",format:"\
BIN",test:/^[-+]?0b[0-1_]+$/,resolve:r((d,h,m)=>i(d,2,2,m),"resolve"),stringify:r(d=>a(d,2,"0b"),"stringify")},u={identify:o,default:!0,tag:"tag:yaml.org,2002:i\
nt",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:r((d,h,m)=>i(d,1,8,m),"resolve"),stringify:r(d=>a(d,8,"0"),"stringify")},l={identify:o,default:!0,tag:"tag:yaml.\
org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:r((d,h,m)=>i(d,0,10,m),"resolve"),stringify:s.stringifyNumber},f={identify:o,default:!0,tag:"tag:yaml.org,2002:\
int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:r((d,h,m)=>i(d,2,16,m),"resolve"),stringify:r(d=>a(d,16,"0x"),"stringify")};t.int=l,t.intBin=c,t.intHex=
f,t.intOct=u}),90452:((e,t,n)=>{var s=n(41127),o=n(63301);const i="<<",a={identify:r(d=>d===i||typeof d=="symbol"&&d.description===i,"identify"),default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:r(()=>Object.assign(new o.Scalar(Symbol(i)),{addToJSMap:u}),"resolve"),stringify:r(()=>i,"stringify")},c=r((d,h)=>(a.
identify(h)||s.isScalar(h)&&(!h.type||h.type===o.Scalar.PLAIN)&&a.identify(h.value))&&d?.doc.schema.tags.some(m=>m.tag===a.tag&&m.default),"isMergeKey");function u(d,h,m){
const g=f(d,m);if(s.isSeq(g))for(const p of g.items)l(d,h,p);else if(Array.isArray(g))for(const p of g)l(d,h,p);else l(d,h,g)}r(u,"addMergeToJSMap");function l(d,h,m){
const g=f(d,m);if(!s.isMap(g))throw new Error("Merge sources must be maps or map aliases");const p=g.toJSON(null,d,Map);for(const[b,y]of p)h instanceof Map?h.has(
b)||h.set(b,y):h instanceof Set?h.add(b):Object.prototype.hasOwnProperty.call(h,b)||Object.defineProperty(h,b,{value:y,writable:!0,enumerable:!0,configurable:!0});
return h}r(l,"mergeValue");function f(d,h){return d&&s.isAlias(h)?h.resolve(d.doc,d):h}r(f,"resolveAliasValue"),t.addMergeToJSMap=u,t.isMergeKey=c,t.merge=a}),50303:((e,t,n)=>{
var s=n(41127),o=n(74043),i=n(84454),a=n(92223),c=n(18385);class u extends a.YAMLSeq{static{r(this,"YAMLOMap")}constructor(){super(),this.add=i.YAMLMap.prototype.
add.bind(this),this.delete=i.YAMLMap.prototype.delete.bind(this),this.get=i.YAMLMap.prototype.get.bind(this),this.has=i.YAMLMap.prototype.has.bind(this),this.set=
i.YAMLMap.prototype.set.bind(this),this.tag=u.tag}toJSON(d,h){if(!h)return super.toJSON(d);const m=new Map;h?.onCreate&&h.onCreate(m);for(const g of this.items){
let p,b;if(s.isPair(g)?(p=o.toJS(g.key,"",h),b=o.toJS(g.value,p,h)):p=o.toJS(g,"",h),m.has(p))throw new Error("Ordered maps must not include duplicate keys");m.
set(p,b)}return m}static from(d,h,m){const g=c.createPairs(d,h,m),p=new this;return p.items=g.items,p}}u.tag="tag:yaml.org,2002:omap";const l={collection:"seq",
identify:r(f=>f instanceof Map,"identify"),nodeClass:u,default:!1,tag:"tag:yaml.org,2002:omap",resolve(f,d){const h=c.resolvePairs(f,d),m=[];for(const{key:g}of h.
items)s.isScalar(g)&&(m.includes(g.value)?d(`Ordered maps must not include duplicate keys: ${g.value}`):m.push(g.value));return Object.assign(new u,h)},createNode:r(
(f,d,h)=>u.from(f,d,h),"createNode")};t.YAMLOMap=u,t.omap=l}),18385:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(63301),a=n(92223);function c(f,d){if(s.isSeq(f))for(let h=0;h<
f.items.length;++h){let m=f.items[h];if(!s.isPair(m)){if(s.isMap(m)){m.items.length>1&&d("Each pair must have its own sequence indicator");const g=m.items[0]||new o.
Pair(new i.Scalar(null));if(m.commentBefore&&(g.key.commentBefore=g.key.commentBefore?`${m.commentBefore}
${g.key.commentBefore}`:m.commentBefore),m.comment){const p=g.value??g.key;p.comment=p.comment?`${m.comment}
${p.comment}`:m.comment}m=g}f.items[h]=s.isPair(m)?m:new o.Pair(m)}}else d("Expected a sequence for this tag");return f}r(c,"resolvePairs");function u(f,d,h){const{
replacer:m}=h,g=new a.YAMLSeq(f);g.tag="tag:yaml.org,2002:pairs";let p=0;if(d&&Symbol.iterator in Object(d))for(let b of d){typeof m=="function"&&(b=m.call(d,String(
p++),b));let y,w;if(Array.isArray(b))if(b.length===2)y=b[0],w=b[1];else throw new TypeError(`Expected [key, value] tuple: ${b}`);else if(b&&b instanceof Object){
const k=Object.keys(b);if(k.length===1)y=k[0],w=b[y];else throw new TypeError(`Expected tuple with one key, not ${k.length} keys`)}else y=b;g.items.push(o.createPair(
y,w,h))}return g}r(u,"createPairs");const l={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:c,createNode:u};t.createPairs=u,t.pairs=l,t.resolvePairs=
c}),35913:((e,t,n)=>{var s=n(47451),o=n(73632),i=n(1706),a=n(66464),c=n(56083),u=n(88398),l=n(35782),f=n(10873),d=n(90452),h=n(50303),m=n(18385),g=n(81528),p=n(
46752);const b=[s.map,i.seq,a.string,o.nullTag,u.trueTag,u.falseTag,f.intBin,f.intOct,f.int,f.intHex,l.floatNaN,l.floatExp,l.float,c.binary,d.merge,h.omap,m.pairs,
g.set,p.intTime,p.floatTime,p.timestamp];t.schema=b}),81528:((e,t,n)=>{var s=n(41127),o=n(57165),i=n(84454);class a extends i.YAMLMap{static{r(this,"YAMLSet")}constructor(l){
super(l),this.tag=a.tag}add(l){let f;s.isPair(l)?f=l:l&&typeof l=="object"&&"key"in l&&"value"in l&&l.value===null?f=new o.Pair(l.key,null):f=new o.Pair(l,null),
i.findPair(this.items,f.key)||this.items.push(f)}get(l,f){const d=i.findPair(this.items,l);return!f&&s.isPair(d)?s.isScalar(d.key)?d.key.value:d.key:d}set(l,f){
if(typeof f!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof f}`);const d=i.findPair(this.items,l);d&&!f?this.
items.splice(this.items.indexOf(d),1):!d&&f&&this.items.push(new o.Pair(l))}toJSON(l,f){return super.toJSON(l,f,Set)}toString(l,f,d){if(!l)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},l,{allNullValues:!0}),f,d);throw new Error("Set items must all have null values")}static from(l,f,d){
const{replacer:h}=d,m=new this(l);if(f&&Symbol.iterator in Object(f))for(let g of f)typeof h=="function"&&(g=h.call(f,g,g)),m.items.push(o.createPair(g,null,d));
return m}}a.tag="tag:yaml.org,2002:set";const c={collection:"map",identify:r(u=>u instanceof Set,"identify"),nodeClass:a,default:!1,tag:"tag:yaml.org,2002:set",
createNode:r((u,l,f)=>a.from(u,l,f),"createNode"),resolve(u,l){if(s.isMap(u)){if(u.hasAllNullValues(!0))return Object.assign(new a,u);l("Set items must all have\
 null values")}else l("Expected a mapping for this tag");return u}};t.YAMLSet=a,t.set=c}),46752:((e,t,n)=>{var s=n(28689);function o(l,f){const d=l[0],h=d==="-"||
d==="+"?l.substring(1):l,m=r(p=>f?BigInt(p):Number(p),"num"),g=h.replace(/_/g,"").split(":").reduce((p,b)=>p*m(60)+m(b),m(0));return d==="-"?m(-1)*g:g}r(o,"pars\
eSexagesimal");function i(l){let{value:f}=l,d=r(p=>p,"num");if(typeof f=="bigint")d=r(p=>BigInt(p),"num");else if(isNaN(f)||!isFinite(f))return s.stringifyNumber(
l);let h="";f<0&&(h="-",f*=d(-1));const m=d(60),g=[f%m];return f<60?g.unshift(0):(f=(f-g[0])/m,g.unshift(f%m),f>=60&&(f=(f-g[0])/m,g.unshift(f))),h+g.map(p=>String(
p).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}r(i,"stringifySexagesimal");const a={identify:r(l=>typeof l=="bigint"||Number.isInteger(l),"identify"),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:r((l,f,{intAsBigInt:d})=>o(l,d),"resolve"),stringify:i},c={identify:r(
l=>typeof l=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:r(l=>o(l,!1),
"resolve"),stringify:i},u={identify:r(l=>l instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]\
{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(l){const f=l.match(u.test);
if(!f)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,d,h,m,g,p,b]=f.map(Number),y=f[7]?Number((f[7]+"00").substr(1,3)):0;let w=Date.
UTC(d,h-1,m,g||0,p||0,b||0,y);const k=f[8];if(k&&k!=="Z"){let $=o(k,!1);Math.abs($)<30&&($*=60),w-=6e4*$}return new Date(w)},stringify:r(({value:l})=>l?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")};t.floatTime=c,t.intTime=a,t.timestamp=u}),34475:((e,t)=>{const n="flow",s="block",o="quoted";function i(c,u,l="\
flow",{indentAtStart:f,lineWidth:d=80,minContentWidth:h=20,onFold:m,onOverflow:g}={}){if(!d||d<0)return c;d<h&&(h=0);const p=Math.max(1+h,1+d-u.length);if(c.length<=
p)return c;const b=[],y={};let w=d-u.length;typeof f=="number"&&(f>d-Math.max(2,h)?b.push(0):w=d-f);let k,$,S=!1,v=-1,E=-1,_=-1;l===s&&(v=a(c,v,u.length),v!==-1&&
(w=v+p));for(let M;M=c[v+=1];){if(l===o&&M==="\\"){switch(E=v,c[v+1]){case"x":v+=3;break;case"u":v+=5;break;case"U":v+=9;break;default:v+=1}_=v}if(M===`
`)l===s&&(v=a(c,v,u.length)),w=v+u.length+p,k=void 0;else{if(M===" "&&$&&$!==" "&&$!==`
`&&$!=="	"){const N=c[v+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(k=v)}if(v>=w)if(k)b.push(k),w=k+p,k=void 0;else if(l===o){for(;$===" "||$==="	";)$=M,M=c[v+=1],S=!0;const N=v>_+1?v-2:E-1;if(y[N])return c;b.push(N),
y[N]=!0,w=N+p,k=void 0}else S=!0}$=M}if(S&&g&&g(),b.length===0)return c;m&&m();let T=c.slice(0,b[0]);for(let M=0;M<b.length;++M){const N=b[M],C=b[M+1]||c.length;
N===0?T=`
${u}${c.slice(0,C)}`:(l===o&&y[N]&&(T+=`${c[N]}\\`),T+=`
${u}${c.slice(N+1,C)}`)}return T}r(i,"foldFlowLines");function a(c,u,l){let f=u,d=u+1,h=c[d];for(;h===" "||h==="	";)if(u<d+l)h=c[++u];else{do h=c[++u];while(h&&
h!==`
`);f=u,d=u+1,h=c[d]}return f}r(a,"consumeMoreIndentedLines"),t.FOLD_BLOCK=s,t.FOLD_FLOW=n,t.FOLD_QUOTED=o,t.foldFlowLines=i}),2148:((e,t,n)=>{var s=n(71596),o=n(
41127),i=n(59799),a=n(83069);function c(d,h){const m=Object.assign({blockQuote:!0,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",
directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"\
null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},d.schema.toStringOptions,h);let g;switch(m.collectionStyle){case"block":
g=!1;break;case"flow":g=!0;break;default:g=null}return{anchors:new Set,doc:d,flowCollectionPadding:m.flowCollectionPadding?" ":"",indent:"",indentStep:typeof m.
indent=="number"?" ".repeat(m.indent):"  ",inFlow:g,options:m}}r(c,"createStringifyContext");function u(d,h){if(h.tag){const p=d.filter(b=>b.tag===h.tag);if(p.length>
0)return p.find(b=>b.format===h.format)??p[0]}let m,g;if(o.isScalar(h)){g=h.value;let p=d.filter(b=>b.identify?.(g));if(p.length>1){const b=p.filter(y=>y.test);
b.length>0&&(p=b)}m=p.find(b=>b.format===h.format)??p.find(b=>!b.format)}else g=h,m=d.find(p=>p.nodeClass&&g instanceof p.nodeClass);if(!m){const p=g?.constructor?.
name??(g===null?"null":typeof g);throw new Error(`Tag not resolved for ${p} value`)}return m}r(u,"getTagObject");function l(d,h,{anchors:m,doc:g}){if(!g.directives)
return"";const p=[],b=(o.isScalar(d)||o.isCollection(d))&&d.anchor;b&&s.anchorIsValid(b)&&(m.add(b),p.push(`&${b}`));const y=d.tag??(h.default?null:h.tag);return y&&
p.push(g.directives.tagString(y)),p.join(" ")}r(l,"stringifyProps");function f(d,h,m,g){if(o.isPair(d))return d.toString(h,m,g);if(o.isAlias(d)){if(h.doc.directives)
return d.toString(h);if(h.resolvedAliases?.has(d))throw new TypeError("Cannot stringify circular structure without alias nodes");h.resolvedAliases?h.resolvedAliases.
add(d):h.resolvedAliases=new Set([d]),d=d.resolve(h.doc)}let p;const b=o.isNode(d)?d:h.doc.createNode(d,{onTagObj:r(k=>p=k,"onTagObj")});p??(p=u(h.doc.schema.tags,
b));const y=l(b,p,h);y.length>0&&(h.indentAtStart=(h.indentAtStart??0)+y.length+1);const w=typeof p.stringify=="function"?p.stringify(b,h,m,g):o.isScalar(b)?a.stringifyString(
b,h,m,g):b.toString(h,m,g);return y?o.isScalar(b)||w[0]==="{"||w[0]==="["?`${y} ${w}`:`${y}
${h.indent}${w}`:w}r(f,"stringify"),t.createStringifyContext=c,t.stringify=f}),61212:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);function a(f,d,h){return(d.inFlow??
f.flow?u:c)(f,d,h)}r(a,"stringifyCollection");function c({comment:f,items:d},h,{blockItemPrefix:m,flowChars:g,itemIndent:p,onChompKeep:b,onComment:y}){const{indent:w,
options:{commentString:k}}=h,$=Object.assign({},h,{indent:p,type:null});let S=!1;const v=[];for(let _=0;_<d.length;++_){const T=d[_];let M=null;if(s.isNode(T))!S&&
T.spaceBefore&&v.push(""),l(h,v,T.commentBefore,S),T.comment&&(M=T.comment);else if(s.isPair(T)){const C=s.isNode(T.key)?T.key:null;C&&(!S&&C.spaceBefore&&v.push(
""),l(h,v,C.commentBefore,S))}S=!1;let N=o.stringify(T,$,()=>M=null,()=>S=!0);M&&(N+=i.lineComment(N,p,k(M))),S&&M&&(S=!1),v.push(m+N)}let E;if(v.length===0)E=g.
start+g.end;else{E=v[0];for(let _=1;_<v.length;++_){const T=v[_];E+=T?`
${w}${T}`:`
`}}return f?(E+=`
`+i.indentComment(k(f),w),y&&y()):S&&b&&b(),E}r(c,"stringifyBlockCollection");function u({items:f},d,{flowChars:h,itemIndent:m}){const{indent:g,indentStep:p,flowCollectionPadding:b,
options:{commentString:y}}=d;m+=p;const w=Object.assign({},d,{indent:m,inFlow:!0,type:null});let k=!1,$=0;const S=[];for(let _=0;_<f.length;++_){const T=f[_];let M=null;
if(s.isNode(T))T.spaceBefore&&S.push(""),l(d,S,T.commentBefore,!1),T.comment&&(M=T.comment);else if(s.isPair(T)){const C=s.isNode(T.key)?T.key:null;C&&(C.spaceBefore&&
S.push(""),l(d,S,C.commentBefore,!1),C.comment&&(k=!0));const R=s.isNode(T.value)?T.value:null;R?(R.comment&&(M=R.comment),R.commentBefore&&(k=!0)):T.value==null&&
C?.comment&&(M=C.comment)}M&&(k=!0);let N=o.stringify(T,w,()=>M=null);k||(k=S.length>$||N.includes(`
`)),_<f.length-1?N+=",":d.options.trailingComma&&(d.options.lineWidth>0&&(k||(k=S.reduce((C,R)=>C+R.length+2,2)+(N.length+2)>d.options.lineWidth)),k&&(N+=",")),
M&&(N+=i.lineComment(N,m,y(M))),S.push(N),$=S.length}const{start:v,end:E}=h;if(S.length===0)return v+E;if(!k){const _=S.reduce((T,M)=>T+M.length+2,2);k=d.options.
lineWidth>0&&_>d.options.lineWidth}if(k){let _=v;for(const T of S)_+=T?`
${p}${g}${T}`:`
`;return`${_}
${g}${E}`}else return`${v}${b}${S.join(" ")}${b}${E}`}r(u,"stringifyFlowCollection");function l({indent:f,options:{commentString:d}},h,m,g){if(m&&g&&(m=m.replace(
/^\n+/,"")),m){const p=i.indentComment(d(m),f);h.push(p.trimStart())}}r(l,"addCommentBefore"),t.stringifyCollection=a}),59799:((e,t)=>{const n=r(i=>i.replace(/^(?!$)(?: $)?/gm,
"#"),"stringifyComment");function s(i,a){return/^\n+$/.test(i)?i.substring(1):a?i.replace(/^(?! *$)/gm,a):i}r(s,"indentComment");const o=r((i,a,c)=>i.endsWith(`\

`)?s(c,a):c.includes(`
`)?`
`+s(c,a):(i.endsWith(" ")?"":" ")+c,"lineComment");t.indentComment=s,t.lineComment=o,t.stringifyComment=n}),6829:((e,t,n)=>{var s=n(41127),o=n(2148),i=n(59799);
function a(c,u){const l=[];let f=u.directives===!0;if(u.directives!==!1&&c.directives){const p=c.directives.toString(c);p?(l.push(p),f=!0):c.directives.docStart&&
(f=!0)}f&&l.push("---");const d=o.createStringifyContext(c,u),{commentString:h}=d.options;if(c.commentBefore){l.length!==1&&l.unshift("");const p=h(c.commentBefore);
l.unshift(i.indentComment(p,""))}let m=!1,g=null;if(c.contents){if(s.isNode(c.contents)){if(c.contents.spaceBefore&&f&&l.push(""),c.contents.commentBefore){const y=h(
c.contents.commentBefore);l.push(i.indentComment(y,""))}d.forceBlockIndent=!!c.comment,g=c.contents.comment}const p=g?void 0:()=>m=!0;let b=o.stringify(c.contents,
d,()=>g=null,p);g&&(b+=i.lineComment(b,"",h(g))),(b[0]==="|"||b[0]===">")&&l[l.length-1]==="---"?l[l.length-1]=`--- ${b}`:l.push(b)}else l.push(o.stringify(c.contents,
d));if(c.directives?.docEnd)if(c.comment){const p=h(c.comment);p.includes(`
`)?(l.push("..."),l.push(i.indentComment(p,""))):l.push(`... ${p}`)}else l.push("...");else{let p=c.comment;p&&m&&(p=p.replace(/^\n+/,"")),p&&((!m||g)&&l[l.length-
1]!==""&&l.push(""),l.push(i.indentComment(h(p),"")))}return l.join(`
`)+`
`}r(a,"stringifyDocument"),t.stringifyDocument=a}),28689:((e,t)=>{function n({format:s,minFractionDigits:o,tag:i,value:a}){if(typeof a=="bigint")return String(a);
const c=typeof a=="number"?a:Number(a);if(!isFinite(c))return isNaN(c)?".nan":c<0?"-.inf":".inf";let u=Object.is(a,-0)?"-0":JSON.stringify(a);if(!s&&o&&(!i||i===
"tag:yaml.org,2002:float")&&/^-?\d/.test(u)&&!u.includes("e")){let l=u.indexOf(".");l<0&&(l=u.length,u+=".");let f=o-(u.length-l-1);for(;f-- >0;)u+="0"}return u}
r(n,"stringifyNumber"),t.stringifyNumber=n}),59748:((e,t,n)=>{var s=n(41127),o=n(63301),i=n(2148),a=n(59799);function c({key:u,value:l},f,d,h){const{allNullValues:m,
doc:g,indent:p,indentStep:b,options:{commentString:y,indentSeq:w,simpleKeys:k}}=f;let $=s.isNode(u)&&u.comment||null;if(k){if($)throw new Error("With simple key\
s, key nodes cannot have comments");if(s.isCollection(u)||!s.isNode(u)&&typeof u=="object"){const J="With simple keys, collection cannot be used as a key value";
throw new Error(J)}}let S=!k&&(!u||$&&l==null&&!f.inFlow||s.isCollection(u)||(s.isScalar(u)?u.type===o.Scalar.BLOCK_FOLDED||u.type===o.Scalar.BLOCK_LITERAL:typeof u==
"object"));f=Object.assign({},f,{allNullValues:!1,implicitKey:!S&&(k||!m),indent:p+b});let v=!1,E=!1,_=i.stringify(u,f,()=>v=!0,()=>E=!0);if(!S&&!f.inFlow&&_.length>
1024){if(k)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");S=!0}if(f.inFlow){if(m||l==null)return v&&d&&d(),_===
""?"?":S?`? ${_}`:_}else if(m&&!k||l==null&&S)return _=`? ${_}`,$&&!v?_+=a.lineComment(_,f.indent,y($)):E&&h&&h(),_;v&&($=null),S?($&&(_+=a.lineComment(_,f.indent,
y($))),_=`? ${_}
${p}:`):(_=`${_}:`,$&&(_+=a.lineComment(_,f.indent,y($))));let T,M,N;s.isNode(l)?(T=!!l.spaceBefore,M=l.commentBefore,N=l.comment):(T=!1,M=null,N=null,l&&typeof l==
"object"&&(l=g.createNode(l))),f.implicitKey=!1,!S&&!$&&s.isScalar(l)&&(f.indentAtStart=_.length+1),E=!1,!w&&b.length>=2&&!f.inFlow&&!S&&s.isSeq(l)&&!l.flow&&!l.
tag&&!l.anchor&&(f.indent=f.indent.substring(2));let C=!1;const R=i.stringify(l,f,()=>C=!0,()=>E=!0);let L=" ";if($||T||M){if(L=T?`
`:"",M){const J=y(M);L+=`
${a.indentComment(J,f.indent)}`}R===""&&!f.inFlow?L===`
`&&N&&(L=`

`):L+=`
${f.indent}`}else if(!S&&s.isCollection(l)){const J=R[0],ae=R.indexOf(`
`),oe=ae!==-1,ge=f.inFlow??l.flow??l.items.length===0;if(oe||!ge){let me=!1;if(oe&&(J==="&"||J==="!")){let H=R.indexOf(" ");J==="&"&&H!==-1&&H<ae&&R[H+1]==="!"&&
(H=R.indexOf(" ",H+1)),(H===-1||ae<H)&&(me=!0)}me||(L=`
${f.indent}`)}}else(R===""||R[0]===`
`)&&(L="");return _+=L+R,f.inFlow?C&&d&&d():N&&!C?_+=a.lineComment(_,f.indent,y(N)):E&&h&&h(),_}r(c,"stringifyPair"),t.stringifyPair=c}),83069:((e,t,n)=>{var s=n(
63301),o=n(34475);const i=r((p,b)=>({indentAtStart:b?p.indent.length:p.indentAtStart,lineWidth:p.options.lineWidth,minContentWidth:p.options.minContentWidth}),"\
getFoldOptions"),a=r(p=>/^(%|---|\.\.\.)/m.test(p),"containsDocumentMarker");function c(p,b,y){if(!b||b<0)return!1;const w=b-y,k=p.length;if(k<=w)return!1;for(let $=0,
S=0;$<k;++$)if(p[$]===`
`){if($-S>w)return!0;if(S=$+1,k-S<=w)return!1}return!0}r(c,"lineLengthOverLimit");function u(p,b){const y=JSON.stringify(p);if(b.options.doubleQuotedAsJSON)return y;
const{implicitKey:w}=b,k=b.options.doubleQuotedMinMultiLineLength,$=b.indent||(a(p)?"  ":"");let S="",v=0;for(let E=0,_=y[E];_;_=y[++E])if(_===" "&&y[E+1]==="\\"&&
y[E+2]==="n"&&(S+=y.slice(v,E)+"\\ ",E+=1,v=E,_="\\"),_==="\\")switch(y[E+1]){case"u":{S+=y.slice(v,E);const T=y.substr(E+2,4);switch(T){case"0000":S+="\\0";break;case"\
0007":S+="\\a";break;case"000b":S+="\\v";break;case"001b":S+="\\e";break;case"0085":S+="\\N";break;case"00a0":S+="\\_";break;case"2028":S+="\\L";break;case"2029":
S+="\\P";break;default:T.substr(0,2)==="00"?S+="\\x"+T.substr(2):S+=y.substr(E,6)}E+=5,v=E+1}break;case"n":if(w||y[E+2]==='"'||y.length<k)E+=1;else{for(S+=y.slice(
v,E)+`

`;y[E+2]==="\\"&&y[E+3]==="n"&&y[E+4]!=='"';)S+=`
`,E+=2;S+=$,y[E+2]===" "&&(S+="\\"),E+=1,v=E+1}break;default:E+=1}return S=v?S+y.slice(v):y,w?S:o.foldFlowLines(S,$,o.FOLD_QUOTED,i(b,!1))}r(u,"doubleQuotedStri\
ng");function l(p,b){if(b.options.singleQuote===!1||b.implicitKey&&p.includes(`
`)||/[ \t]\n|\n[ \t]/.test(p))return u(p,b);const y=b.indent||(a(p)?"  ":""),w="'"+p.replace(/'/g,"''").replace(/\n+/g,`$&
${y}`)+"'";return b.implicitKey?w:o.foldFlowLines(w,y,o.FOLD_FLOW,i(b,!1))}r(l,"singleQuotedString");function f(p,b){const{singleQuote:y}=b.options;let w;if(y===
!1)w=u;else{const k=p.includes('"'),$=p.includes("'");k&&!$?w=l:$&&!k?w=u:w=y?l:u}return w(p,b)}r(f,"quotedString");let d;try{d=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{d=/\n+(?!\n|$)/g}function h({comment:p,type:b,value:y},w,k,$){const{blockQuote:S,commentString:v,lineWidth:E}=w.options;if(!S||/\n[\t ]+$/.test(
y))return f(y,w);const _=w.indent||(w.forceBlockIndent||a(y)?"  ":""),T=S==="literal"?!0:S==="folded"||b===s.Scalar.BLOCK_FOLDED?!1:b===s.Scalar.BLOCK_LITERAL?!0:
!c(y,E,_.length);if(!y)return T?`|
`:`>
`;let M,N;for(N=y.length;N>0;--N){const H=y[N-1];if(H!==`
`&&H!=="	"&&H!==" ")break}let C=y.substring(N);const R=C.indexOf(`
`);R===-1?M="-":y===C||R!==C.length-1?(M="+",$&&$()):M="",C&&(y=y.slice(0,-C.length),C[C.length-1]===`
`&&(C=C.slice(0,-1)),C=C.replace(d,`$&${_}`));let L=!1,J,ae=-1;for(J=0;J<y.length;++J){const H=y[J];if(H===" ")L=!0;else if(H===`
`)ae=J;else break}let oe=y.substring(0,ae<J?ae+1:J);oe&&(y=y.substring(oe.length),oe=oe.replace(/\n+/g,`$&${_}`));let me=(L?_?"2":"1":"")+M;if(p&&(me+=" "+v(p.replace(
/ ?[\r\n]+/g," ")),k&&k()),!T){const H=y.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${_}`);let Se=!1;const ie=i(w,!0);S!=="folded"&&b!==s.Scalar.BLOCK_FOLDED&&
(ie.onOverflow=()=>{Se=!0});const be=o.foldFlowLines(`${oe}${H}${C}`,_,o.FOLD_BLOCK,ie);if(!Se)return`>${me}
${_}${be}`}return y=y.replace(/\n+/g,`$&${_}`),`|${me}
${_}${oe}${y}${C}`}r(h,"blockString");function m(p,b,y,w){const{type:k,value:$}=p,{actualString:S,implicitKey:v,indent:E,indentStep:_,inFlow:T}=b;if(v&&$.includes(
`
`)||T&&/[[\]{},]/.test($))return f($,b);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test($))return v||T||!$.includes(
`
`)?f($,b):h(p,b,y,w);if(!v&&!T&&k!==s.Scalar.PLAIN&&$.includes(`
`))return h(p,b,y,w);if(a($)){if(E==="")return b.forceBlockIndent=!0,h(p,b,y,w);if(v&&E===_)return f($,b)}const M=$.replace(/\n+/g,`$&
${E}`);if(S){const N=r(L=>L.default&&L.tag!=="tag:yaml.org,2002:str"&&L.test?.test(M),"test"),{compat:C,tags:R}=b.doc.schema;if(R.some(N)||C?.some(N))return f($,
b)}return v?M:o.foldFlowLines(M,E,o.FOLD_FLOW,i(b,!1))}r(m,"plainString");function g(p,b,y,w){const{implicitKey:k,inFlow:$}=b,S=typeof p.value=="string"?p:Object.
assign({},p,{value:String(p.value)});let{type:v}=p;v!==s.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(S.value)&&(v=s.Scalar.QUOTE_DOUBLE);
const E=r(T=>{switch(T){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return k||$?f(S.value,b):h(S,b,y,w);case s.Scalar.QUOTE_DOUBLE:return u(S.value,b);case s.
Scalar.QUOTE_SINGLE:return l(S.value,b);case s.Scalar.PLAIN:return m(S,b,y,w);default:return null}},"_stringify");let _=E(v);if(_===null){const{defaultKeyType:T,
defaultStringType:M}=b.options,N=k&&T||M;if(_=E(N),_===null)throw new Error(`Unsupported default string type ${N}`)}return _}r(g,"stringifyString"),t.stringifyString=
g}),10204:((e,t,n)=>{var s=n(41127);const o=Symbol("break visit"),i=Symbol("skip children"),a=Symbol("remove node");function c(g,p){const b=d(p);s.isDocument(g)?
u(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):u(null,g,b,Object.freeze([]))}r(c,"visit"),c.BREAK=o,c.SKIP=i,c.REMOVE=a;function u(g,p,b,y){const w=h(
g,p,b,y);if(s.isNode(w)||s.isPair(w))return m(g,y,w),u(g,w,b,y);if(typeof w!="symbol"){if(s.isCollection(p)){y=Object.freeze(y.concat(p));for(let k=0;k<p.items.
length;++k){const $=u(k,p.items[k],b,y);if(typeof $=="number")k=$-1;else{if($===o)return o;$===a&&(p.items.splice(k,1),k-=1)}}}else if(s.isPair(p)){y=Object.freeze(
y.concat(p));const k=u("key",p.key,b,y);if(k===o)return o;k===a&&(p.key=null);const $=u("value",p.value,b,y);if($===o)return o;$===a&&(p.value=null)}}return w}r(
u,"visit_");async function l(g,p){const b=d(p);s.isDocument(g)?await f(null,g.contents,b,Object.freeze([g]))===a&&(g.contents=null):await f(null,g,b,Object.freeze(
[]))}r(l,"visitAsync"),l.BREAK=o,l.SKIP=i,l.REMOVE=a;async function f(g,p,b,y){const w=await h(g,p,b,y);if(s.isNode(w)||s.isPair(w))return m(g,y,w),f(g,w,b,y);if(typeof w!=
"symbol"){if(s.isCollection(p)){y=Object.freeze(y.concat(p));for(let k=0;k<p.items.length;++k){const $=await f(k,p.items[k],b,y);if(typeof $=="number")k=$-1;else{
if($===o)return o;$===a&&(p.items.splice(k,1),k-=1)}}}else if(s.isPair(p)){y=Object.freeze(y.concat(p));const k=await f("key",p.key,b,y);if(k===o)return o;k===a&&
(p.key=null);const $=await f("value",p.value,b,y);if($===o)return o;$===a&&(p.value=null)}}return w}r(f,"visitAsync_");function d(g){return typeof g=="object"&&
(g.Collection||g.Node||g.Value)?Object.assign({Alias:g.Node,Map:g.Node,Scalar:g.Node,Seq:g.Node},g.Value&&{Map:g.Value,Scalar:g.Value,Seq:g.Value},g.Collection&&
{Map:g.Collection,Seq:g.Collection},g):g}r(d,"initVisitor");function h(g,p,b,y){if(typeof b=="function")return b(g,p,y);if(s.isMap(p))return b.Map?.(g,p,y);if(s.
isSeq(p))return b.Seq?.(g,p,y);if(s.isPair(p))return b.Pair?.(g,p,y);if(s.isScalar(p))return b.Scalar?.(g,p,y);if(s.isAlias(p))return b.Alias?.(g,p,y)}r(h,"call\
Visitor");function m(g,p,b){const y=p[p.length-1];if(s.isCollection(y))y.items[g]=b;else if(s.isPair(y))g==="key"?y.key=b:y.value=b;else if(s.isDocument(y))y.contents=
b;else{const w=s.isAlias(y)?"alias":"scalar";throw new Error(`Cannot replace node with ${w} parent`)}}r(m,"replaceNode"),t.visit=c,t.visitAsync=l})},Wo={};function P(e){
var t=Wo[e];if(t!==void 0)return t.exports;var n=Wo[e]={id:e,loaded:!1,exports:{}},s=!0;try{Ha[e].call(n.exports,n,n.exports,P),s=!1}finally{s&&delete Wo[e]}return n.
loaded=!0,n.exports}r(P,"__nccwpck_require__"),P.m=Ha,typeof P<"u"&&(P.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;P.t=function(n,s){if(s&1&&(n=this(n)),s&8||typeof n==
"object"&&n&&(s&4&&n.__esModule||s&16&&typeof n.then=="function"))return n;var o=Object.create(null);P.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var a=s&2&&
n;typeof a=="object"&&!~t.indexOf(a);a=e(a))Object.getOwnPropertyNames(a).forEach(c=>i[c]=()=>n[c]);return i.default=()=>n,P.d(o,i),o}})(),P.d=(e,t)=>{for(var n in t)
P.o(t,n)&&!P.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},P.f={},P.e=e=>Promise.all(Object.keys(P.f).reduce((t,n)=>(P.f[n](e,t),t),[])),P.u=e=>""+
e+".index.js",P.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),P.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(e,"__esModule",{value:!0})},P.nmd=e=>(e.paths=[],e.children||(e.children=[]),e),(()=>{var e={792:0},t=r(n=>{var{ids:s,modules:o,
runtime:i}=n,a,c,u=0;for(a in o)P.o(o,a)&&(P.m[a]=o[a]);for(i&&i(P);u<s.length;u++)c=s[u],P.o(e,c)&&e[c]&&e[c][0](),e[s[u]]=0},"installChunk");P.f.j=(n,s)=>{var o=P.
o(e,n)?e[n]:void 0;if(o!==0)if(o)s.push(o[1]);else{var i=import("./"+P.u(n)).then(t,a=>{throw e[n]!==0&&(e[n]=void 0),a}),i=Promise.race([i,new Promise(a=>o=e[n]=
[a])]);s.push(o[1]=i)}}})();var za={};P.d(za,{n:r(()=>tP,"n")});const eb=D(import.meta.url)("node:v8");globalThis.__dirname=import.meta.dirname,(0,eb.setFlagsFromString)(
"--semi-space-growth-factor=1");const tb="CLOUDSDK_API_ENDPOINT_OVERRIDES_",nb="CLOUDSDK_AUTH_TOKEN_HOST",Jo="https://oauth2.googleapis.com/token",sb=new Set(["\
localhost","127.0.0.1","[::1]"]);function Ka(e,t){const n=r(o=>s(`${tb}${o.toUpperCase()}`,`https://${o}.${t}`),"endpoint"),s=r((o,i)=>{const a=e[o]?.trim();if(!a)
return i;const c=URL.parse(a);if(!c||!/^https?:$/.test(c.protocol))throw new Error(`$${o} is not a URL: "${a}"`);if(c.protocol==="http:"&&!sb.has(c.hostname))throw new Error(
`$${o} must be https, because tokens are sent there: "${a}"`);return a.replace(/\/+$/,"")},"replaced");return{batch:n("batch"),storage:n("storage"),logging:n("l\
ogging"),sts:n("sts"),iamcredentials:n("iamcredentials"),token:s(nb,Jo),cloudresourcemanager:n("cloudresourcemanager"),iam:n("iam")}}r(Ka,"endpointsOf");var pt=P(
77030);function Va(e){const n=e.toLowerCase().split(/[\s,]+/).filter(Boolean).map(s=>[s,ob(s)]);return{bypasses:r((s,o)=>{const i=$n(s);return n.some(([,a])=>a?.
matches(i,o))},"bypasses"),invalid:n.flatMap(([s,o])=>o?[]:[s]),domains:n.flatMap(([,s])=>s?.domain??[])}}r(Va,"readNoProxy");const $n=r(e=>e.toLowerCase().replace(
/^\[(.*)\]$/,"$1").replace(/\.$/,""),"bareHost");function ob(e){if(e==="*")return{matches:r(()=>!0,"matches")};if(e.includes("/")&&!e.includes("://"))return rb(
e);const{host:t,port:n}=ab(e.replace(/^[a-z]+:\/\//,"").replace(/\/.*$/,"")),s=r(c=>n===void 0||n===c,"isPort");if(n!==void 0&&!(n>0&&n<65536))return;if((0,pt.isIP)(
t)>0){const c=new pt.BlockList;return c.addAddress(t,Ho(t)),{matches:r((u,l)=>s(l)&&Ya(c,u),"matches")}}const o=/^\*?\./.test(t),i=$n(t.replace(/^\*?\./,""));return i.
includes("*")?ib(i,s):{matches:r((c,u)=>s(u)&&(c.endsWith(`.${i}`)||!o&&c===i),"matches"),...n===void 0&&{domain:i}}}r(ob,"ruleOf");function ib(e,t){const n=e.split(
"*").map(o=>o.replace(/[^\w-]/g,"\\$&")),s=new RegExp(`^${n.join(".*")}$`);return{matches:r((o,i)=>t(i)&&s.test(o),"matches")}}r(ib,"globRule");function rb(e){const[
t="",n=""]=e.split("/"),s=$n(t),o=(0,pt.isIP)(s)===6?128:32;if((0,pt.isIP)(s)===0||!/^\d{1,3}$/.test(n)||Number(n)>o)return;const i=new pt.BlockList;return i.addSubnet(
s,Number(n),Ho(s)),{matches:r(a=>Ya(i,a),"matches")}}r(rb,"blockRule");function ab(e){const[,t,n]=/^(\[[^\]]*\]|[^:]*):(\d*)$/.exec(e)??[];return t===void 0||(0,pt.
isIP)(e)>0?{host:$n(e)}:{host:$n(t),port:Number(n)}}r(ab,"split");const Ho=r(e=>(0,pt.isIP)(e)===6?"ipv6":"ipv4","familyOf"),Ya=r((e,t)=>(0,pt.isIP)(t)>0&&e.check(
t,Ho(t)),"isIn"),zo=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"],qa=["no_proxy","NO_PROXY"],bs=r((e,t)=>{const n=t.find(s=>e[s]?.trim());return n===void 0?
void 0:{name:n,value:e[n]?.trim()??""}},"firstOf");function ys(e){const t=bs(e,qa),n=Va(t?.value??""),s=bs(e,zo);if(!s||n.bypasses("anything.invalid",443))return{
problems:[]};const o=n.invalid.map(a=>`$${t?.name} has the entry "${a}", whose port or address block is invalid.`),i=cb(s.value);return"url"in i?{url:i.url,problems:o}:
{problems:[`$${s.name} ${i.problem}`,...o]}}r(ys,"readProxy");const Xa="write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT";function cb(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.
exec(e)?.[1]?.toLowerCase();if(t!==void 0&&t!=="http")return{problem:`names a proxy with ${t}://, which the Batch client does not support; ${Xa}.`};const n=URL.
parse(t===void 0?`http://${e}`:e);if(!n?.hostname||n.port==="0"||/\s/.test(e))return{problem:`is not the address of a proxy; ${Xa}.`};try{decodeURIComponent(`${n.
username}:${n.password}`)}catch{return{problem:'has a user or password with a "%" that is not encoded; write it as "%25".'}}return{url:n.href.replace(/\/+$/,"")}}
r(cb,"proxyUrl");function Za(e){const{password:t=""}=URL.parse(ys(e).url??"")??{};try{return[...new Set([t,decodeURIComponent(t)])].filter(n=>n!=="")}catch{return[
t]}}r(Za,"proxySecrets");const ub=["http://169.254.169.254","http://metadata.google.internal","http://metadata.google.internal."];function lb(e,t){const{url:n,problems:s}=ys(
e);if(s.length>0)return{};if(n===void 0){const f=bs(e,zo)?[...zo,"grpc_proxy"]:[];return Object.fromEntries(f.map(d=>[d,void 0]))}const o=Va(bs(e,qa)?.value??""),
i=r(f=>{const{hostname:d,port:h,protocol:m}=new URL(f);return o.bypasses(d,Number(h||(m==="http:"?80:443)))},"bypasses"),c=[...[...ub,...fb(e),...t.urls.filter(
i)].flatMap(db),...o.domains.flatMap(f=>[f,`.${f}`])],u=[...new Set(c)].join(","),l=new URL(t.grpcUrl).hostname;return{https_proxy:n,HTTPS_PROXY:n,grpc_proxy:n,
no_proxy:u,NO_PROXY:u,no_grpc_proxy:i(t.grpcUrl)?l:"none.invalid"}}r(lb,"clientVariables");const fb=r(({GCE_METADATA_HOST:e,GCE_METADATA_IP:t})=>[e,t].flatMap(n=>{
const s=n?URL.parse(/^https?:\/\//.test(n)?n:`http://${n}`):null;return s?[s.origin]:[]}),"metadataHosts");function db(e){const{origin:t,hostname:n,port:s,protocol:o}=new URL(
e);return[t,`${n}:${s||(o==="http:"?80:443)}`]}r(db,"exactly");function mb(){const{env:e}=process;try{const t=Ka(e,e.INPUT_UNIVERSE?.trim()||"googleapis.com"),n=[
e.GITHUB_API_URL||"https://api.github.com",e.ACTIONS_ID_TOKEN_REQUEST_URL];return{urls:[...Object.values(t),...n].filter(o=>o&&URL.canParse(o)),grpcUrl:t.batch}}catch{
return}}r(mb,"addresses");const Qa=mb();for(const[e,t]of Object.entries(Qa?lb(process.env,Qa):{}))t===void 0?delete process.env[e]:process.env[e]=t;var Pe=P(73024);
const ec=D(import.meta.url)("node:timers/promises");class iP extends Error{static{r(this,"InvalidRun")}problems;constructor(t){super(t.map(n=>n.message).join(`
`)),this.name="InvalidRun",this.problems=t}}class W extends Error{static{r(this,"CloudError")}service;operation;resource;httpStatus;status;hint;headline;isLimit;constructor(t){
super(t.message,{cause:t.cause}),this.name="CloudError",this.service=t.service,this.operation=t.operation,this.resource=t.resource,this.httpStatus=t.httpStatus,
this.status=t.status,this.hint=t.hint??"",this.headline=t.headline??t.message,this.isLimit=t.isLimit??!1}get advice(){return this.hint?`${this.message} ${this.hint}`:
this.message}}const ot=r(e=>e instanceof Error?e.message:String(e),"messageOf");function tc(e){throw new Error(`Unhandled case: ${JSON.stringify(e)}`)}r(tc,"unr\
eachable");var Te=P(77598);const Jt=r(e=>typeof e=="object"&&e!==null?e:{},"record");function hb(e,t){const n=Jt(t),s=e.GITHUB_REF??"",o=/^refs\/pull\/(\d+)\//.
exec(s)?.[1]??pb(n),i=o===void 0?nc(s):`pr-${o}`,a=Jt(n.repository).default_branch,c=typeof a=="string"&&a!==""?nc(`refs/heads/${a}`):i;return{own:i,...c!==i&&{
base:c}}}r(hb,"scopesOf");const nc=r(e=>(0,Te.createHash)("sha256").update(e).digest("hex").slice(0,16),"scopeOfRef");function pb(e){const t=Jt(e.issue),n=Jt(e.
workflow_run).pull_requests,o=[Jt(e.pull_request).number,t.pull_request===void 0?void 0:t.number,Jt(Array.isArray(n)?n[0]:void 0).number].find(i=>Number.isSafeInteger(
i)&&Number(i)>0);return o===void 0?void 0:String(o)}r(pb,"pullRequestOf");const Re=r(e=>typeof e=="object"&&e!==null?e:{},"event_record"),ws=r(e=>typeof e=="str\
ing"?e:"","event_text");function gb(e,t){const n=Re(t),s=e.GITHUB_EVENT_NAME??"",o=e.GITHUB_REPOSITORY??"",i=Re(n.pull_request),a=Re(n.workflow_run),c=ws(s==="w\
orkflow_run"?Re(a.head_repository).full_name:Re(Re(i.head).repo).full_name),u=s.startsWith("pull_request")&&n.pull_request!==void 0,l=bb(s,n,o),f=u||s==="workfl\
ow_run"?c!==o:!1,[d]=Array.isArray(a.pull_requests)?a.pull_requests:[],h=Number(u?i.number:Re(d).number),m=u&&ws(Re(i.head).sha)||e.GITHUB_SHA||"";return{repository:o,
repositoryId:e.GITHUB_REPOSITORY_ID??"",runId:e.GITHUB_RUN_ID??"",runAttempt:e.GITHUB_RUN_ATTEMPT??"",eventName:s,headSha:m,checkSha:s==="workflow_run"&&ws(a.head_sha)||
m,...(u||s==="workflow_run")&&Number.isInteger(h)&&h>0&&{pullRequest:h},isFork:f,commit:e.GITHUB_SHA??"",...l&&{outsiders:{code:l}},scopes:hb(e,t),serverUrl:e.GITHUB_SERVER_URL??
"https://github.com",apiUrl:(e.GITHUB_API_URL??"https://api.github.com").replace(/\/+$/,"")}}r(gb,"gitHubRun");const sc={pull_request_target:"pull_request",workflow_run:"\
workflow_run",issue_comment:"issue",issues:"issue",discussion:"discussion",discussion_comment:"discussion"};function bb(e,t,n){if(!Object.hasOwn(sc,e))return;const s=t[sc[e]??
""];return typeof s!="object"||s===null||Array.isArray(s)?"unknown":(e==="pull_request_target"?Re(Re(Re(s).head).repo).full_name:e==="workflow_run"?Re(Re(s).head_repository).
full_name:n)===n?"own":"fork"}r(bb,"outsidersCode");const X=D(import.meta.url)("node:fs/promises"),_t=D(import.meta.url)("node:os"),oc=/(?<![\w.-])ya29\.[\w.-]{8,}={0,2}|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)?|(?<!\w)(?:gh[oprsu]_|github_pat_)\w{16,}|(?<![\w-])AIza[\w-]{35}|(?<=\bBearer )[\w.~+/=-]{16,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
ic=["ya29.","eyJ","gho_","ghp_","ghr_","ghs_","ghu_","github_pat_","AIza","Bearer ","PRIVATE KEY"],rc=/(\/\/[^\s/?#@:"<>]*:)[^\s/?#"<>]+(?=@)|(?<=\bhttps?:\/\/)[^\s/?#@:"<>]+(?=@)/gi,
ac="***",cc=r(e=>e.includes("//")&&e.includes("@"),"mayHavePassword");function Ht(e){const t=ic.some(n=>e.includes(n))?e.replace(oc,ac):e;return cc(t)?t.replace(
rc,`$1${ac}`):t}r(Ht,"withoutTokens");function yb(e){const t=ic.some(s=>e.includes(s))?[...e.matchAll(oc)]:[],n=cc(e)?[...e.matchAll(rc)]:[];return[...t.map(({index:s,
0:o})=>[s,s+o.length]),...n.map(({index:s,0:o,1:i=""})=>[s+i.length,s+o.length])]}r(yb,"tokenRanges");const wb=/(?:\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?)|(?:(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?)|(?:\x1b[ -/]*[0-~]?)/g,
kb=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cf}]/gu,$b=/^[\t\n\x20-\x7e]*$/,ks=r(e=>$b.test(e)?e:e.toWellFormed().replace(wb,"").replace(/\r\n|[\r\u2028\u2029]/g,
`
`).replace(kb,""),"visible"),qe=r(e=>Ht(ks(e)),"printable"),$s=r(e=>qe(e).replace(/^([^\S\n]*)::/gm,"$1\\::").replace(/##\[(?!\\)/g,"##[\\"),"neutral"),uc=r(e=>e.
replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),"escapedData"),Sb=r(e=>uc(e).replaceAll(":","%3A").replaceAll(",","%2C"),"escapedProperty");function Ko(e,t,n={}){const s=Object.entries(n).flatMap(([i,
a])=>a===void 0||a===""?[]:[`${i}=${Sb(String(a))}`]);return`::${s.length===0?e:`${e} ${s.join(",")}`}::${uc(t)}`}r(Ko,"command");function lc(e,t,n){if(!e)return;
if(!(0,Pe.existsSync)(e))throw new Error(`Missing file at path: ${e}`);const s=`ghadelimiter_${(0,Te.randomUUID)()}`;(0,Pe.appendFileSync)(e,`${t}<<${s}${_t.EOL}${n}${_t.
EOL}${s}${_t.EOL}`)}r(lc,"appendValue");const Ss=r(e=>{process.stdout.write(`${e}${_t.EOL}`)},"say"),fc=r(e=>Ss($s(e)),"write");function zt(e,t,n={}){const{file:s,
startLine:o,startColumn:i,title:a}=n,c={...a!==void 0&&{title:$s(a)},...s!==void 0&&{file:$s(s)},line:o,col:i};Ss(Ko(e,$s(t),c))}r(zt,"tell");function vb(e){const t={};
for(const[s,o]of Object.entries(e))s.startsWith("INPUT_")&&(t[s.slice(6).toLowerCase()]=o??"");const n=e.RUNNER_DEBUG==="1";return{inputs:t,isDebug:n,info:fc,debug:n?
s=>zt("debug",s):()=>{},notice:r((s,o)=>zt("notice",s,o),"notice"),warning:r((s,o)=>zt("warning",s,o),"warning"),error:r((s,o)=>zt("error",s,o),"error"),fail(s){
process.exitCode=1,zt("error",s)},group(s,o){zt("group",s);for(const i of o)fc(i);Ss(Ko("endgroup",""))},mask(s){for(const o of s.split(/\r\n|\r|\n/))o.trim().length>=
3&&Ss(Ko("add-mask",o.trim()))},outputs(s){for(const[o,i]of Object.entries(s))lc(e.GITHUB_OUTPUT,o,i)},saveState:r((s,o)=>lc(e.GITHUB_STATE,s,o),"saveState"),state:r(
s=>e[`STATE_${s}`]??"","state"),async summary(s){const o=e.GITHUB_STEP_SUMMARY;return o?(await(0,X.appendFile)(o,`${s}${_t.EOL}`),!0):!1}}}r(vb,"runner");class G{static{
r(this,"Tagged")}tag;v;extra;constructor(t,n,s={}){this.tag=t,this.v=n,this.extra=s}toString(){return j(this)}}const j=r(e=>typeof e=="string"?e:Kt(e),"value_te\
xtOf");function Kt(e){return e===null||typeof e!="object"?JSON.stringify(e):e instanceof G?Eb(e):e instanceof Map?`{${[...e].map(([t,n])=>`${Kt(t)}: ${Kt(n)}`).
join(", ")}}`:`[${e.map(Kt).join(", ")}]`}r(Kt,"nestedText");function Eb({tag:e,v:t}){if(typeof t=="string")return t;if(!Array.isArray(t))return Kt(t);const n=t.
map(Kt).join(", ");return e==="tuple"?`(${n})`:`{${n}}`}r(Eb,"taggedText");function dc(e){if(/^[-+]?\d+$/.test(e)){const t=Number(e);return Number.isSafeInteger(
t)?t===0?0:t:new G("int",BigInt(e.replace(/^\+/,"")).toString())}return xe(Number(e))}r(dc,"numberValue");function xe(e){return Number.isFinite(e)&&!Number.isInteger(
e)?e:new G("float",Vo(e))}r(xe,"floatValue");function Vo(e){if(Number.isNaN(e))return"nan";if(!Number.isFinite(e))return e>0?"inf":"-inf";if(e===0)return Object.
is(e,-0)?"-0.0":"0.0";const[,t="",n="",s="",o=""]=/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(e.toExponential())??[],i=Number(o),a=n+s;if(i<-4||i>=16){const u=String(
Math.abs(i)).padStart(2,"0");return`${t}${n}${s===""?"":`.${s}`}e${i<0?"-":"+"}${u}`}if(i<0)return`${t}0.${"0".repeat(-i-1)}${a}`;const c=a.slice(0,i+1).padEnd(
i+1,"0");return`${t}${c}.${a.slice(i+1)||"0"}`}r(Vo,"floatText");function ve(e){if(typeof e=="boolean")return e?1n:0n;if(typeof e=="number")return Number.isInteger(
e)?BigInt(e):e;if(!(!(e instanceof G)||typeof e.v!="string"))return e.tag==="int"?BigInt(e.v):e.tag==="float"?_b(e.v):void 0}r(ve,"numberOf");function He(e){const t=Number(
e);return Number.isSafeInteger(t)?t:new G("int",e.toString())}r(He,"intValue");function _b(e){return e==="nan"?Number.NaN:e.endsWith("inf")?e.startsWith("-")?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY:Number(e)}r(_b,"floatOf");const mc=500;function hc(e){return Yo({text:e,at:0,dialect:gc})}r(hc,"parseJson");function Ob(e){
return Yo({text:e,at:0,dialect:{...gc,words:Ab,isAsWritten:!0}})}r(Ob,"parseJsonAsWritten");function Tb(e){try{return Yo({text:e,at:0,dialect:Mb})}catch(t){if(t instanceof
SyntaxError)return;throw t}}r(Tb,"parseLenientJson");const pc=[["null",null],["true",!0],["false",!1]],Ab=[["null",null],["true","true"],["false","false"]],gc={
words:pc,number:/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y},Mb={words:[...pc,["NaN",xe(Number.NaN)],["Infinity",xe(Number.POSITIVE_INFINITY)],["-Infinity",xe(
Number.NEGATIVE_INFINITY)]],number:/(?:-?\d+(?:\.\d*)?|-\.\d+)(?:[eE][-+]?\d+)?|-/y,controls:/[\x01-\x1f]/g};function Yo(e){const t=qo(e,0);if(gt(e),e.at<e.text.
length)throw it(e,"Unexpected text after the value");return t}r(Yo,"parseAll");function qo(e,t){if(t>mc)throw it(e,`Nested deeper than ${mc} levels`);gt(e);const n=e.
text[e.at];if(n==="{")return Nb(e,t);if(n==="[")return xb(e,t);if(n==='"')return bc(e);for(const[o,i]of e.dialect.words)if(e.text.startsWith(o,e.at))return e.at+=
o.length,i;const s=yc(e,e.dialect.number);if(s!==void 0&&e.dialect.isAsWritten&&!/^(?:0|-?[1-9]\d*)$/.test(s))return s;if(s!==void 0)return s==="-"?0:dc(s);throw it(
e,n===void 0?"Unexpected end":`Unexpected ${JSON.stringify(n)}`)}r(qo,"parseValue");function Nb(e,t){const n=new Map;if(e.at+=1,gt(e),Ot(e,"}"))return n;for(;;){
if(gt(e),e.text[e.at]!=='"')throw it(e,"Expected a key in double quotes");const s=bc(e);if(gt(e),!Ot(e,":"))throw it(e,'Expected ":"');if(n.set(s,qo(e,t+1)),gt(
e),Ot(e,"}"))return n;if(!Ot(e,","))throw it(e,'Expected "," or "}"')}}r(Nb,"parseObject");function xb(e,t){const n=[];if(e.at+=1,gt(e),Ot(e,"]"))return n;for(;;){
if(n.push(qo(e,t+1)),gt(e),Ot(e,"]"))return n;if(!Ot(e,","))throw it(e,'Expected "," or "]"')}}r(xb,"parseArray");function bc(e){const t=e.at,n=Cb(e.text,t);if(n===
void 0)throw it(e,"A text in double quotes does not end");e.at=n;try{const s=e.text.slice(t,n),{controls:o}=e.dialect;return JSON.parse(o?s.replace(o,Ib):s)}catch{
throw e.at=t,it(e,"Bad character or escape in a text in double quotes")}}r(bc,"parseString");const Ib=r(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`,
"escapeControl");function Cb(e,t){for(let n=t+1;n<e.length;n+=1)if(e[n]==="\\")n+=1;else if(e[n]==='"')return n+1}r(Cb,"endOfString");function gt(e){yc(e,/[ \t\r\n]+/y)}
r(gt,"skipSpace");function Ot(e,t){return e.text[e.at]!==t?!1:(e.at+=1,!0)}r(Ot,"accept");function yc(e,t){t.lastIndex=e.at;const n=t.exec(e.text)?.[0];return n!==
void 0&&(e.at+=n.length),n}r(yc,"take");function it(e,t){const n=e.text.slice(0,e.at).split(`
`);return new SyntaxError(`${t} at line ${n.length}, column ${(n.at(-1)?.length??0)+1}`)}r(it,"syntaxError");const vs="$ddw";function ye(e,t=0){return Xo(Vt(e),
t,"")}r(ye,"toJsonText");function wc(e){return Yt(hc(e))}r(wc,"fromJsonText");function Vt(e){return typeof e=="string"?e.isWellFormed()?e:Sn("bytes-str",jb(e)):
typeof e=="number"?Lb(e):e===null||typeof e=="boolean"?e:e instanceof G?new Map([...Sn(e.tag,Vt(e.v)),...Object.entries(e.extra)]):e instanceof Map?Rb(e):e.map(
Vt)}r(Vt,"toTree");function Sn(e,t){return new Map([[vs,e],["v",t]])}r(Sn,"tree");function Lb(e){return Number.isSafeInteger(e)?e===0?0:e:Number.isInteger(e)?Sn(
"int",BigInt(e).toString()):Number.isFinite(e)?e:Sn("float",Vo(e))}r(Lb,"numberTree");function Rb(e){return[...e.keys()].every(n=>typeof n=="string"&&n!==vs&&n.
isWellFormed())?new Map([...e].map(([n,s])=>[n,Vt(s)])):Sn("dict",[...e].map(([n,s])=>[Vt(n),Vt(s)]))}r(Rb,"mapTree");function jb(e){const t=[];for(const n of e){
const s=n.codePointAt(0)??0;s>=55296&&s<=57343?t.push(224|s>>12,128|s>>6&63,128|s&63):t.push(...Buffer.from(n,"utf8"))}return Buffer.from(t).toString("base64")}
r(jb,"surrogateBytes");function Yt(e){if(Array.isArray(e))return e.map(Yt);if(!(e instanceof Map))return e;const t=e.get(vs);if(t===void 0)return new Map([...e].
map(([o,i])=>[o,Yt(i)]));const n=e.get("v")??null;if(t==="dict"){const o=n.map(([i=null,a=null])=>[Yt(i),Yt(a)]);return new Map(o)}const s={};for(const[o,i]of e)
o!==vs&&o!=="v"&&typeof o=="string"&&typeof i=="string"&&(s[o]=i);return new G(t,Yt(n),s)}r(Yt,"fromTree");function Xo(e,t,n){const s=e instanceof Map;if(!s&&!Array.
isArray(e))return JSON.stringify(e);const o=n+" ".repeat(t),i=t>0?": ":":",a=s?[...e].map(([l,f])=>`${JSON.stringify(l)}${i}${Xo(f,t,o)}`):e.map(l=>Xo(l,t,o)),[
c,u]=s?"{}":"[]";return a.length===0?`${c}${u}`:t===0?`${c}${a.join(",")}${u}`:`${c}
${a.map(l=>o+l).join(`,
`)}
${n}${u}`}r(Xo,"writeJson");const Ee=r(e=>`{${[...e].flatMap(([t,n])=>n===void 0?[]:[`${JSON.stringify(t)}:${n}`]).join(",")}}`,"jsonObject"),Tt=r(e=>`[${e.join(
",")}]`,"jsonList"),Z=r(e=>JSON.stringify(typeof e=="string"?e.toWellFormed():e??null),"jsonScalar"),Pb=`
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
`,kc=Ub();function Db(e){let t=0,n=kc.length-1;for(;t<=n;){const s=t+n>>1,[o,i]=kc[s]??[0,0];if(e<o)n=s-1;else if(e>i)t=s+1;else return!0}return!1}r(Db,"isNonpr\
intable");function Ub(){let e=0;return Pb.trim().split(/\s+/).map(t=>{const[n="",s="0"]=t.split("."),o=e+Number.parseInt(n,36);return e=o+Number.parseInt(s,36),
[o,e]})}r(Ub,"decode");const Es="\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Bb=new RegExp(`^[${Es}]+|[${Es}]+$`,"g"),_s=r(
e=>e.replace(Bb,""),"stripSpace");function At(e){const t=e.includes("'")&&!e.includes('"')?'"':"'";let n="";for(const s of e)n+=s===t?`\\${t}`:$c(s);return`${t}${n}${t}`}
r(At,"stringRepr");function Fb(e){const t=[...e].map(o=>String.fromCharCode(o)).join(""),n=t.includes("'")&&!t.includes('"')?'"':"'";let s="";for(const o of t){
const i=o.charCodeAt(0);o===n?s+=`\\${n}`:s+=i>126?`\\x${i.toString(16)}`:$c(o)}return`b${n}${s}${n}`}r(Fb,"bytesRepr");function Gb(e){let t="",n=0;for(let s=0;s+
2<e.length;s+=1){const[o=0,i=0,a=0]=e.subarray(s,s+3);o!==237||i<160||(t+=Buffer.from(e.subarray(n,s)).toString("utf8"),t+=String.fromCharCode(53248|(i&63)<<6|a&
63),n=s+3,s+=2)}return t+Buffer.from(e.subarray(n)).toString("utf8")}r(Gb,"decodeSurrogateBytes");const Wb={"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"};function $c(e){
const t=Wb[e];if(t!==void 0)return t;const n=e.codePointAt(0)??0;if(!Db(n))return e;const s=n.toString(16);return n<=255?`\\x${s.padStart(2,"0")}`:n<=65535?`\\u${s.
padStart(4,"0")}`:`\\U${s.padStart(8,"0")}`}r($c,"escapeChar");function rt(e){if(typeof e=="string")return e;if(!(e instanceof G))return le(e);switch(e.tag){case"\
datetime":return De(e).replace("T"," ");case"date":case"time":case"decimal":case"uuid":case"path":return De(e);case"bytes-str":return Gb(Buffer.from(De(e),"base\
64"));case"timedelta":return Yb(e);default:return le(e)}}r(rt,"pythonStr");function le(e){return e===null?"None":typeof e=="boolean"?e?"True":"False":typeof e==
"string"?At(e):typeof e=="number"?Number.isInteger(e)?BigInt(e).toString():Vo(e):e instanceof G?Hb(e):e instanceof Map?`{${qt([...e].map(zb))}}`:`[${vn(e)}]`}r(
le,"pythonRepr");function Zo(e){return e===null?"NoneType":typeof e=="boolean"?"bool":typeof e=="string"?"str":typeof e=="number"?Number.isInteger(e)?"int":"flo\
at":e instanceof Map?"dict":e instanceof G?e.tag==="repr"?e.extra.type??"object":Jb[e.tag]??e.tag:"list"}r(Zo,"pythonTypeName");const Jb={datetime:"datetime.dat\
etime",date:"datetime.date",time:"datetime.time",timedelta:"datetime.timedelta",decimal:"decimal.Decimal",uuid:"uuid.UUID",path:"pathlib.PosixPath","bytes-str":"\
str"};function Hb(e){switch(e.tag){case"datetime":return Kb(e);case"date":return`datetime.date(${qt(De(e).split("-").map(Number))})`;case"time":return`datetime.\
time(${qt([...Sc(De(e)),...vc(e)])})`;case"timedelta":return Vb(e);case"decimal":return`Decimal('${De(e)}')`;case"uuid":return`UUID('${De(e)}')`;case"path":return`\
PosixPath(${At(De(e))})`;case"bytes":return Fb(Buffer.from(De(e),"base64"));case"bytes-str":return At(rt(e));case"tuple":return at(e).length===1?`(${vn(at(e))},\
)`:`(${vn(at(e))})`;case"set":return at(e).length===0?"set()":`{${vn(at(e))}}`;case"frozenset":return at(e).length===0?"frozenset()":`frozenset({${vn(at(e))}})`;default:
return De(e)}}r(Hb,"taggedRepr");const De=r(e=>String(e.v),"text_text"),at=r(e=>Array.isArray(e.v)?e.v:[],"items"),qt=r(e=>e.join(", "),"listed"),vn=r(e=>qt(e.map(
le)),"itemsRepr"),zb=r(([e,t])=>`${le(e)}: ${le(t)}`,"pairRepr");function Kb(e){const[t="",n=""]=De(e).split("T"),s=[...t.split("-").map(Number),...Sc(n),...vc(
e)];return`datetime.datetime(${qt(s)})`}r(Kb,"datetimeRepr");function Sc(e){const[,t,n,s="0",o="0"]=/^(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?/.exec(e)??[],i=[Number(
t),Number(n),Number(s),Number(o)];for(;i.length>2&&i.at(-1)===0;)i.pop();return i}r(Sc,"clockParts");function vc(e){if(e.extra.tz!==void 0)return[`tzinfo=zonein\
fo.ZoneInfo(key=${At(e.extra.tz)})`];const t=/([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{6}))?)?$/.exec(De(e));if(!t)return[];const[,n,s,o,i="0",a="0"]=t,c=(Number(s)*
60+Number(o))*60+Number(i),u=(n==="-"?-1:1)*(c*1e6+Number(a));if(u===0)return["tzinfo=datetime.timezone.utc"];const l=864e8,f=Math.floor(u/l),d=u-f*l;return[`tz\
info=datetime.timezone(${Ec(f,Math.floor(d/1e6),d%1e6)})`]}r(vc,"zonePart");function Ec(e,t,n){const s=[...e===0?[]:[`days=${e}`],...t===0?[]:[`seconds=${t}`],...n===
0?[]:[`microseconds=${n}`]];return`datetime.timedelta(${s.length===0?"0":qt(s)})`}r(Ec,"timedeltaParts");function Vb(e){const[t=0,n=0,s=0]=at(e).map(Number);return Ec(
t,n,s)}r(Vb,"timedeltaRepr");function Yb(e){const[t=0,n=0,s=0]=at(e).map(Number),o=r((u,l)=>String(u).padStart(l,"0"),"pad"),i=t===0?"":`${t} day${Math.abs(t)===
1?"":"s"}, `,a=s===0?"":`.${o(s,6)}`,c=`${Math.floor(n/3600)}:${o(Math.floor(n/60)%60,2)}:${o(n%60,2)}`;return`${i}${c}${a}`}r(Yb,"timedeltaStr");const Qo=3,ct=4,
_c=65536,qb=8;function Xb(e){const t=Zb(e),n=ei(t,({text:f})=>Xt(f,0,Qo)),s=t.filter(({text:f})=>f.length>ct),o=ei(s,({text:f})=>Xt(f,0,ct)),i=ei(s,({text:f})=>Xt(
f,f.length-ct,ct)),a=Math.max(0,...s.map(({text:f})=>f.length-1));function c(f){const d=[],h=new Map;for(let m=0;m+Qo<=f.length;m++)for(const g of n(Xt(f,m,Qo))){
if((h.get(g)??0)>m||!f.startsWith(g.text,m))continue;const p=ty(f,m,g);h.set(g,p-g.text.length+1),d.push(g.isBase64?ey(f,m,p):[m,p])}return d.length===0?d:[...d,
...yb(f)]}r(c,"within");function u(f){for(let d=Math.max(0,f.length-a);d+ct<=f.length;d++)for(const h of o(Xt(f,d,ct)))if(f.length-d<h.text.length&&h.text.startsWith(
f.slice(d)))return[[d,f.length]];return[]}r(u,"headAtEnd");function l(f){for(let d=Math.min(f.length,a);d>=ct;d--)for(const h of i(Xt(f,d-ct,ct)))if(d<h.text.length&&
h.text.endsWith(f.slice(0,d)))return[[0,d]];return[]}return r(l,"tailAtStart"),{within:c,atEnds:r(f=>[...u(f),...l(f)],"atEnds")}}r(Xb,"secretFinder");function Oc(e,t,n){
const s=[...t].sort((c,u)=>c[0]-u[0]);let o="",i=0,a=!0;for(const[c,u]of s)(a||c>i)&&(o+=e.slice(i,c)+n),i=Math.max(i,u),a=!1;return o+e.slice(i)}r(Oc,"hide");function Zb(e){
const t=new Set(e),n=new Set(e.flatMap(o=>Qb(o)).filter(o=>!t.has(o))),s=r(o=>i=>({text:i,isBase64:o,period:ny(i)}),"form");return[...[...t].map(s(!1)),...[...n].
map(s(!0))]}r(Zb,"formsOf");function Qb(e){const t=Buffer.from(e);if(t.length<qb)return[];const n=[0,1,2].map(s=>{const o=t.subarray(s);return o.toString("base6\
4").slice(0,Math.floor(o.length*8/6))});return[...n,...n.map(s=>s.replaceAll("+","-").replaceAll("/","_"))]}r(Qb,"base64Forms");function ey(e,t,n){const s=r(a=>/^[\w+/-]$/.
test(e[a]??""),"isBase64");let[o,i]=[t,n];for(;o>t-3&&s(o-1);)o--;for(s(i)&&i++;e[i]==="=";)i++;return[o,i]}r(ey,"wholeBase64");function ty(e,t,{text:n,period:s}){
let o=t+n.length;if(s===n.length)return o;let i=o;for(;i<e.length&&e[i]===e[i-s];)i++;return o+=Math.floor((i-o)/s)*s,o}r(ty,"endOfRepetition");function ny(e){const t=new Int32Array(
e.length);let n=0;for(let s=1;s<e.length;s++){for(;n>0&&e.charCodeAt(s)!==e.charCodeAt(n);)n=t[n-1]??0;e.charCodeAt(s)===e.charCodeAt(n)&&n++,t[s]=n}return e.length-
(t.at(-1)??0)}r(ny,"periodOf");function Xt(e,t,n){let s=0;for(let o=t;o<t+n;o++)s=(s*31+e.charCodeAt(o))%_c;return s}r(Xt,"hashOf");function ei(e,t){const n=new Uint8Array(
_c),s=new Map;for(const i of e){const a=t(i);n[a]=1,s.set(a,[...s.get(a)??[],i])}const o=[];return i=>n[i]===0?o:s.get(i)??o}r(ei,"lookup");const bt="***",Tc=3,
Ac=/(\n\.\.\. \d+ characters left out \.\.\.\n)/,Mc=new WeakMap;function ze(e){const t=Mc.get(e.params);if(t)return t;const n=[...e.workflow.params.values()].flatMap(
o=>{const i=e.params.get(o.name);return o.secret&&i!==void 0?[i]:[]}),s=Nc(n);return Mc.set(e.params,s),s}r(ze,"secretTexts");function Nc(e){const t=new Set;for(const n of e)
En(n,t);return[...t].sort((n,s)=>s.length-n.length)}r(Nc,"textsOf");function En(e,t){if(e===null||typeof e=="boolean")return;if(typeof e=="object"){if(e instanceof
G)En(e.v,t);else if(e instanceof Map)for(const o of e.values())En(o,t);else if(Array.isArray(e))for(const o of e)En(o,t);return}const n=String(e),s=[n,...n.split(
/\r?\n/)];for(const o of[...s,...s.map(i=>i.trim())])if(!(o.trim().length<Tc))for(const i of sy(o).map(ks))i.trim().length>=Tc&&t.add(i)}r(En,"collect");const sy=r(
e=>{const t=JSON.stringify(e).slice(1,-1);return[e,t,t.replace(/[\u0080-\uffff]/g,n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`),e.replaceAll("\\","\\\\").
replaceAll("'","\\'").replaceAll(`
`,"\\n"),le(e).slice(1,-1),encodeURIComponent(e.toWellFormed())]},"secrets_formsOf"),xc=new WeakMap;function ti(e){const t=xc.get(e)??{finder:Xb(e),combinations:new WeakMap};
return xc.set(e,t),t}r(ti,"maskingBy");function Ue(e,t){if(t.length===0)return e;const n=ks(e),s=ti(t).finder.within(n);return s.length===0?e:Oc(n,s,bt)}r(Ue,"m\
askText");function Ic(e,t){if(t.length===0)return e;const n=ks(e),{finder:s}=ti(t),o=[...s.within(n)];let i=0;for(const a of n.split(Ac))Ac.test(a)||o.push(...s.
atEnds(a).map(([c,u])=>[i+c,i+u])),i+=a.length;return o.length===0?e:Oc(n,o,bt)}r(Ic,"maskCutText");function Cc(e,t){const n=r(s=>Ue(s,t),"mask");return{...e,message:n(
e.message),...e.hint!==void 0&&{hint:n(e.hint)},...e.excerpt!==void 0&&{excerpt:n(e.excerpt)}}}r(Cc,"maskProblem");const Lc=r((e,t)=>t.length===0?e:ye(Os(wc(e),
t)),"maskJson");function Os(e,t){if(typeof e=="string")return Ue(e,t);if(e===null||typeof e=="boolean")return e;if(typeof e=="number")return t.includes(String(e))?
bt:e;if(e instanceof G){const n=new Set;return En(e,n),[...n].some(s=>Ue(s,t)!==s)?bt:e}return e instanceof Map?new Map([...e].map(([n,s])=>[Os(n,t),Os(s,t)])):
e.map(n=>Os(n,t))}r(Os,"maskValue");function Ts(e){const t=ze(e.plan),n=e.plan.workflow.params,s=new Map([...e.plan.params].map(([a,c])=>[a,n.get(a)?.secret?bt:
c])),o={...e.plan,params:s};if(t.length===0)return{...e,plan:o};const i=r(a=>Ue(a,t),"mask");return{...e,plan:o,verdict:i(e.verdict),warnings:e.warnings.map(i),
...e.broken&&{broken:Pc(e.broken,i)},jobs:Rc(e.jobs,t)}}r(Ts,"withoutSecrets");function Rc(e,t){if(t.length===0)return e;const n=r(s=>Ic(s,t),"mask");return e.map(
s=>({...s,...s.reason!==void 0&&{reason:n(s.reason)},...s.artifacts&&{artifacts:oy(s.artifacts,n)},combinations:s.combinations.map(o=>jc(o,t))}))}r(Rc,"maskJobs");
const oy=r((e,t)=>({...e,uri:t(e.uri),shown:e.shown.map(({path:n,uri:s})=>({path:t(n),uri:t(s)}))}),"maskArtifacts");function jc(e,t){if(t.length===0||!e.failure&&
e.warnings.length===0)return e;const{combinations:n}=ti(t),s=n.get(e);if(s)return s;const o=r(a=>Ic(a,t),"mask"),i={...e,warnings:e.warnings.map(o),...e.failure&&
{failure:Pc(e.failure,o)}};return n.set(e,i),i}r(jc,"maskCombination");const Pc=r((e,t)=>({...e,stagePath:e.stagePath.map(t),name:t(e.name),message:t(e.message),
...e.headline!==void 0&&{headline:t(e.headline)},...e.traceback!==void 0&&{traceback:t(e.traceback)},...e.lastLines&&{lastLines:e.lastLines.map(t)},...e.hint!==
void 0&&{hint:t(e.hint)}}),"maskFailure"),iy=64*1024,Dc=r(e=>Ee([["combination",ye(e.combination.matrix)],["path",Z(e.path)],["bytes",Z(e.bytes)],["uri",Z(e.uri)],
["status",Z(e.status)]]),"rowText");function*ry(e){yield"{";let t=!0;for(const[n,s]of e){yield`${t?"":","}
${Z(n)}:[`,t=!1;let o=!0;for(const i of s())yield`${o?"":","}
${Dc(i)}`,o=!1;yield"]"}yield`}
`}r(ry,"artifactsParts");function ay(e,t){const n=[];let s=iy,o=!0;for(const[i,a]of e){const c=Z(Ue(i,t)),u=[];s-=c.length+5;for(const l of a()){const f=Lc(Dc(l),
t);if(s-=f.length+1,s<0)break;u.push(f)}if(o=s>=0,(u.length>0||o)&&n.push(`${c}:[${u.join(",")}]`),!o)break}return`{${[...n,...o?[]:['"truncated":true']].join("\
,")}}`}r(ay,"artifactsOutput");const he={sources:["2026-04-15 docs.cloud.google.com/compute/docs/general-purpose-machines: vCPUs and memory of the types, custom\
 types and disks of general-purpose machines","2026-04-13 docs.cloud.google.com/compute/docs/accelerator-optimized-machines: types, GPUs and disks of accelerato\
r-optimized machines, and which have no standard VMs","2026-05-08 docs.cloud.google.com/compute/docs/machine-resource#gpus: which series have GPUs, and that N1 \
machines with few GPUs have few vCPUs","2026-08-20 gcloud compute machine-types list: types of the other series, compared with a public copy of the list","2026-\
04-14 docs.cloud.google.com/compute/docs/disks/local-ssd#choose_number_local_ssds: counts and sizes of local SSDs","2026-03-19 docs.cloud.google.com/compute/doc\
s/instances/spot#limitations: machines without Spot","2026-08-20 gcloud compute zones list, from public copies: regions and zones"],types:{e2:"micro=2:1 small=2\
:2 medium=2:4","e2-highcpu":"2:2 4:4 8:8 16:16 32:32","e2-highmem":"2:16 4:32 8:64 16:128","e2-standard":"2:8 4:16 8:32 16:64 32:128",f1:"micro=1:0.6",g1:"small\
=1:1.7","n1-highcpu":"2:1.8 4:3.6 8:7.2 16:14.4 32:28.8 64:57.6 96:86.4","n1-highmem":"2:13 4:26 8:52 16:104 32:208 64:416 96:624","n1-standard":"1:3.75 2:7.5 4\
:15 8:30 16:60 32:120 64:240 96:360","n2-highcpu":"2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:96","n2-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:\
640 96:768 128:864","n2-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384 128:512","n2d-highcpu":"2:2 4:4 8:8 16:16 32:32 48:48 64:64 80:80 96:9\
6 128:128 224:224","n2d-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768","n2d-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:3\
84 128:512 224:896","n4-highcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160","n4-highmem":"2:16 4:32 8:64 16:128 32:256 48:384 64:512 80:640","n4-standard":"\
2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320","n4a-highcpu":"1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128","n4a-highmem":"1:8 2:16 4:32 8:64 16:128 32:256 48:38\
4 64:512","n4a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192 64:256","n4d-highcpu":"2:4 4:8 8:16 16:32 32:64 48:96 64:128 80:160 96:192","n4d-highmem":"2:16 \
4:32 8:64 16:128 32:256 48:384 64:512 80:640 96:768","n4d-standard":"2:8 4:16 8:32 16:64 32:128 48:192 64:256 80:320 96:384","c2-standard":"4:16 8:32 16:64 30:1\
20 60:240","c2d-highcpu":"2:4 4:8 8:16 16:32 32:64 56:112 112:224","c2d-highmem":"2:16 4:32 8:64 16:128 32:256 56:448 112:896","c2d-standard":"2:8 4:16 8:32 16:\
64 32:128 56:224 112:448","c3-highcpu":"4:8 8:16 22:44 44:88 88:176 176:352 192-metal:512","c3-highmem":"4:32 8:64 22:176 44:352 88:704 176:1408 192-metal:1536",
"c3-standard":"4:16 4-lssd:16+1 8:32 8-lssd:32+2 22:88 22-lssd:88+4 44:176 44-lssd:176+8 88:352 88-lssd:352+16 176:704 176-lssd:704+32 192-metal:768","c3d-highc\
pu":"4:8 8:16 16:32 30:59 60:118 90:177 180:354 360:708","c3d-highmem":"4:32 8:64 8-lssd:64+1 16:128 16-lssd:128+1 30:240 30-lssd:240+2 60:480 60-lssd:480+4 90:\
720 90-lssd:720+8 180:1440 180-lssd:1440+16 360:2880 360-lssd:2880+32","c3d-standard":"4:16 8:32 8-lssd:32+1 16:64 16-lssd:64+1 30:120 30-lssd:120+2 60:240 60-l\
ssd:240+4 90:360 90-lssd:360+8 180:720 180-lssd:720+16 360:1440 360-lssd:1440+32","c4-highcpu":"2:4 4:8 8:16 16:32 24:48 32:64 48:96 96:192 144:288 192:384 288:\
576 288-metal:576","c4-highmem":"2:15 4:31 4-lssd:31+1 8:62 8-lssd:62+1 16:124 16-lssd:124+2 24:186 24-lssd:186+4 32:248 32-lssd:248+5 48:372 48-lssd:372+8 96:7\
44 96-lssd:744+16 144:1116 144-lssd:1116+24 192:1488 192-lssd:1488+32 288:2232 288-lssd:2232+48 288-metal:2232 288-lssd-metal:2232+6","c4-standard":"2:7 4:15 4-\
lssd:15+1 8:30 8-lssd:30+1 16:60 16-lssd:60+2 24:90 24-lssd:90+4 32:120 32-lssd:120+5 48:180 48-lssd:180+8 96:360 96-lssd:360+16 144:540 144-lssd:540+24 192:720\
 192-lssd:720+32 288:1080 288-lssd:1080+48 288-metal:1080 288-lssd-metal:1080+6","c4a-highcpu":"1:2 2:4 4:8 8:16 16:32 32:64 48:96 64:128 72:144","c4a-highmem":"\
1:8 2:16 4:32 4-lssd:32+1 8:64 8-lssd:64+2 16:128 16-lssd:128+4 32:256 32-lssd:256+6 48:384 48-lssd:384+10 64:512 64-lssd:512+14 72:576 72-lssd:576+16 96-metal:\
768","c4a-standard":"1:4 2:8 4:16 4-lssd:16+1 8:32 8-lssd:32+2 16:64 16-lssd:64+4 32:128 32-lssd:128+6 48:192 48-lssd:192+10 64:256 64-lssd:256+14 72:288 72-lss\
d:288+16","c4d-highcpu":"2:3 4:7 8:15 16:30 32:60 48:90 64:120 96:180 192:360 384:720 384-metal:768","c4d-highmem":"2:15 4:31 8:63 8-lssd:63+1 16:126 16-lssd:12\
6+1 32:252 32-lssd:252+2 48:378 48-lssd:378+4 64:504 64-lssd:504+6 96:756 96-lssd:756+8 192:1512 192-lssd:1512+16 384:3024 384-lssd:3024+32 384-metal:3072","c4d\
-standard":"2:7 4:15 8:31 8-lssd:31+1 16:62 16-lssd:62+1 32:124 32-lssd:124+2 48:186 48-lssd:186+4 64:248 64-lssd:248+6 96:372 96-lssd:372+8 192:744 192-lssd:74\
4+16 384:1488 384-lssd:1488+32 384-metal:1536","c4n-highcpu":"2:4 4:8 8:16 16:32 24:48 48:96 96:192 192:384","c4n-highmem":"2:15 4:31 8:62 16:124 24:186 48:372 \
96:744 192:1488","c4n-standard":"2:7 4:15 8:30 16:60 24:90 48:180 96:360 192:720","t2a-standard":"1:4 2:8 4:16 8:32 16:64 32:128 48:192","t2d-standard":"1:4 2:8\
 4:16 8:32 16:64 32:128 48:192 60:240","h3-standard":"88:352","h4d-highmem":"192:1488 192-lssd:1488+10","h4d-standard":"192:720","z3-highmem":"8-highlssd:64+1 1\
4-standardlssd:112+1 16-highlssd:128+2 22-highlssd:176+3 22-standardlssd:176+2 32-highlssd:256+4 44-highlssd:352+6 44-standardlssd:352+3 88-highlssd:704+12 88-s\
tandardlssd:704+6 176-standardlssd:1408+12 192-highlssd-metal:1536+12","m1-megamem":"96:1433.6","m1-ultramem":"40:961 80:1922 160:3844","m2-hypermem":"416:8832",
"m2-megamem":"416:5888","m2-ultramem":"208:5888 416:11776","m3-megamem":"64:976 128:1952","m3-ultramem":"32:976 64:1952 128:3904","m4-hypermem":"16:248 32:496 6\
4:992","m4-megamem":"28:372 56:744 112:1488 224:2976","m4-ultramem":"56:1488 112:2976 224:5952","m4n-hypermem":"16:248 32:496 64:992","m4n-megamem":"28:372 56:7\
44 112:1488","m4n-ultramem":"56:1488 112:2976",x4:"480-6t-metal:6144 480-8t-metal:8192 960-12t-metal:12288 960-16t-metal:16384 1440-24t-metal:24576 1920-32t-met\
al:32768","g2-standard":"4:16*1 8:32*1 12:48*1 16:64*1 24:96*2 32:128*1 48:192*4 96:384*8","g4-standard":"6:22*1 12:45*1 24:90*1 48:180*1 96:360*2 192:720*4 384\
:1440*8","a2-highgpu":"1g=12:85*1 2g=24:170*2 4g=48:340*4 8g=96:680*8","a2-megagpu":"16g=96:1360*16","a2-ultragpu":"1g=12:170+1*1 2g=24:340+2*2 4g=48:680+4*4 8g\
=96:1360+8*8","a3-highgpu":"1g=26:234+2*1 2g=52:468+4*2 4g=104:936+8*4 8g=208:1872+16*8","a3-edgegpu":"8g=208:1872+16*8 8g-nolssd=208:1872*8","a3-megagpu":"8g=2\
08:1872+16*8","a3-ultragpu":"8g=224:2952+32*8","a4-highgpu":"8g=224:3968+32*8","a4x-highgpu":"4g=140:884+4*4","a4x-maxgpu":"4g-metal=144:960+4*4"},gpuTypes:{"a2\
-highgpu":"nvidia-tesla-a100","a2-megagpu":"nvidia-tesla-a100","a2-ultragpu":"nvidia-a100-80gb","a3-edgegpu":"nvidia-h100-80gb","a3-highgpu":"nvidia-h100-80gb",
"a3-megagpu":"nvidia-h100-mega-80gb","a3-ultragpu":"nvidia-h200-141gb","a4-highgpu":"nvidia-b200","a4x-highgpu":"nvidia-gb200","a4x-maxgpu":"nvidia-gb300","g2-s\
tandard":"nvidia-l4","g4-standard":"nvidia-rtx-pro-6000"},zones:{"a b c":"africa-south1 asia-east1 asia-east2 asia-northeast1 asia-northeast2 asia-northeast3 as\
ia-south1 asia-south2 asia-southeast1 asia-southeast2 asia-southeast3 australia-southeast1 australia-southeast2 europe-central2 europe-north1 europe-north2 euro\
pe-southwest1 europe-west10 europe-west12 europe-west2 europe-west3 europe-west6 europe-west8 europe-west9 me-central1 me-central2 me-west1 northamerica-northea\
st1 northamerica-northeast2 northamerica-south1 southamerica-east1 southamerica-west1 us-east4 us-east5 us-west1 us-west2 us-west3 us-west4","b c d":"europe-wes\
t1 us-east1","a b c ai1a":"europe-west4","a b c f ai1a":"us-central1","a b c ai1b":"us-south1"},n1Gpus:{"nvidia-tesla-t4":{1:48,2:48,4:96},"nvidia-tesla-p4":{1:24,
2:48,4:96},"nvidia-tesla-p100":{1:16,2:32,4:96},"nvidia-tesla-v100":{1:12,2:24,4:48,8:96}},custom:{n1:"1-96/0.9-6.5",e2:"2-32/0.5-8",n2:"2-80/0.5-8",n2d:"2-96/0\
.5-8",n4:"2-80/2-8",n4a:"1-64/2-8",n4d:"2-96/0.5-8"},localSsds:{n1:{96:"1 2 3 4 5 6 7 8 16 24"},n2:{10:"1 2 4 8 16 24",20:"2 4 8 16 24",40:"4 8 16 24",80:"8 16 \
24",128:"16 24"},n2d:{16:"1 2 4 8 16 24",48:"2 4 8 16 24",80:"4 8 16 24",224:"8 16 24"},c2:{8:"1 2 4 8",16:"2 4 8",30:"4 8",60:"8"},c2d:{16:"1 2 4 8",32:"2 4 8",
56:"4 8",112:"8"},"a2-highgpu":{12:"1 2 4 8",24:"2 4 8",48:"4 8",96:"8"},"a2-megagpu":{96:"8"},g2:{16:"1",24:"2",32:"1",48:"4",96:"8"},g4:{6:"",12:"1",24:"2",48:"\
4",96:"8",192:"16",384:"32"},"m1-ultramem":{40:"1 2 3 4 5",80:"1 2 3 4 5 6 7 8",160:""},m3:{64:"4 8",128:"8"}},localSsdGb:[[/^z3-.*-metal$/,6e3],[/^(z3|a4x)-|^c4-.*-metal$/,
3e3]],disks:{e2:"pd-balanced pd-ssd pd-standard",f1:"pd-balanced pd-ssd pd-standard",g1:"pd-balanced pd-ssd pd-standard",n1:"pd-balanced pd-ssd pd-standard",n2:"\
pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-extreme hyperdisk-throughput",n2d:"pd-balanced pd-ssd pd-standard hyperdisk-throughput",n4:"hyperdisk-balanc\
ed hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-throughput",n4a:"hyperdisk-balanced hyperdisk-balanced-high-availability hyperdisk-ml hyperdisk-t\
hroughput",n4d:"hyperdisk-*",c2:"pd-balanced pd-ssd pd-standard",c2d:"pd-balanced pd-ssd pd-standard",c3:"pd-balanced pd-ssd hyperdisk-*",c3d:"pd-balanced pd-ss\
d hyperdisk-*",c4:"hyperdisk-*",c4a:"hyperdisk-*",c4d:"hyperdisk-*",c4n:"hyperdisk-*",t2a:"pd-balanced pd-ssd pd-standard",t2d:"pd-balanced pd-ssd pd-standard h\
yperdisk-throughput",h4d:"hyperdisk-*",m4:"hyperdisk-*",m4n:"hyperdisk-*",x4:"hyperdisk-*",g2:"pd-balanced pd-ssd hyperdisk-ml hyperdisk-throughput",g4:"hyperdi\
sk-*",a2:"pd-balanced pd-ssd pd-standard hyperdisk-ml",a3:"pd-balanced pd-ssd hyperdisk-*","a3-ultragpu":"hyperdisk-balanced hyperdisk-balanced-high-availabilit\
y hyperdisk-extreme hyperdisk-ml",a4:"hyperdisk-*",a4x:"hyperdisk-*"},diskTypes:"pd-balanced pd-extreme pd-ssd pd-standard hyperdisk-balanced hyperdisk-balanced\
-high-availability hyperdisk-extreme hyperdisk-ml hyperdisk-throughput local-ssd",cpuPlatforms:"Intel Sandy Bridge, Intel Ivy Bridge, Intel Haswell, Intel Broad\
well, Intel Skylake, Intel Cascade Lake, Intel Ice Lake, Intel Sapphire Rapids, Intel Emerald Rapids, Intel Granite Rapids, AMD Rome, AMD Milan, AMD Genoa, AMD \
Turin, Ampere Altra, Google Axion",withoutSpot:/^a4x-|-metal$/,withoutStandard:/^a3-highgpu-[124]g$/,flexStart:/^h4d-/},cy=/^([^=:]+)(?:=(\d+))?:([\d.]+)(?:\+(\d+))?(?:\*(\d+))?$/;
function uy(e,t){const[,n="",s,o="0",i="0",a="0"]=cy.exec(t)??[],c={vCpus:Number(s??Number.parseInt(n,10)),memoryMib:Math.floor(Number(o)*1024),localSsds:Number(
i),gpus:Number(a)};return[`${e}-${n}`,c]}r(uy,"predefinedType");const ni=new Map(Object.entries(he.types).flatMap(([e,t])=>t.split(" ").map(n=>uy(e,n)))),_n=[...ni.
keys()];function Ae(e){const[t=""]=e.split("-");return t==="custom"?"n1":t}r(Ae,"seriesOf");const ly=new Set(_n.map(Ae)),si=r(e=>ly.has(Ae(e)),"isKnownSeries");
function As(e,t){return e[t.split("-").slice(0,2).join("-")]??e[Ae(t)]}r(As,"ofMachineType");function Uc(e){const t=/^(?:([a-z]\d[a-z]?)-)?custom-(\d+)-(\d+)(-ext)?$/.
exec(e);if(!t)return;const[,n="n1",s,o,i]=t;return{series:n,vCpus:Number(s),memoryMib:Number(o),isExtended:i!==void 0}}r(Uc,"customShapeOf");function ut(e){const t=Uc(
e);if(!t)return ni.get(e);const{series:n,vCpus:s,memoryMib:o}=t;return{vCpus:s,memoryMib:o,localSsds:0,gpus:ni.get(`${n}-standard-${s}`)?.gpus??0}}r(ut,"factsOf");
function yt(e){const t=ut(e);return t&&{cpuMilli:t.vCpus*1e3,memoryMib:t.memoryMib}}r(yt,"shapeOf");function Zt(e){const t=ut(e)?.gpus??0,n=As(he.gpuTypes,e.replace(
"-custom-","-standard-"));return t>0&&n!==void 0?{type:n,count:t}:void 0}r(Zt,"builtInGpu");const fy=[...new Set([...Object.keys(he.n1Gpus),...Object.values(he.
gpuTypes)])];function dy(e){return e in he.n1Gpus?"n1-standard-4":_n.find(t=>Zt(t)?.type===e&&!he.withoutStandard.test(t))}r(dy,"machineTypeFor");function my(e,t){
const n=r(s=>t%s===0,"isMultiple");switch(e){case"n1":return t===1||n(2)?void 0:"must have an even number of vCPUs";case"e2":case"n4":return n(2)?void 0:"must h\
ave an even number of vCPUs";case"n2":return n(2)?t<=32||n(4)?void 0:"must have a multiple of 4 vCPUs when it has more than 32":"must have an even number of vCP\
Us";case"n2d":case"n4d":return[2,4,8].includes(t)||n(16)?void 0:"must have 2, 4, 8 or a multiple of 16 vCPUs";default:return}}r(my,"vCpuMistake");function hy(e){
const t=Uc(e);if(!t)return/(^|-)custom-/.test(e)?"must be SERIES-custom-VCPUS-MEMORY_MIB, e.g. n2-custom-4-8192":void 0;const{series:n,vCpus:s,memoryMib:o}=t,i=n===
"n4a"?1024:256;if(o%i!==0)return`must have a memory that is a multiple of ${i} MiB`;const a=he.custom[n]?.split(/[-/]/).map(Number);if(!a)return;const[c=0,u=0,l=0,
f=0]=a;if(s<c||s>u)return`must have from ${c} to ${u} vCPUs`;const d=my(n,s);if(d)return d;if(o<l*s*1024-256)return`must have at least ${l} GiB of memory per vC\
PU`;if(o>f*s*1024&&!t.isExtended)return`must have at most ${f} GiB of memory per vCPU; more is "${e}-ext"`}r(hy,"customMistake");function On(e,t){if(e.instanceTemplate!==
void 0)return;const n=Bc(t.perHour.get(e.machineType),e),{gpu:s}=e;if(!s||n===void 0)return n;const o=Bc(t.perHour.get(s.type),e);return o===void 0?Zt(e.machineType)?
n:void 0:n+o*s.count}r(On,"pricePerHour");function Bc(e,{provisioningModel:t}){switch(t){case"STANDARD":return e?.standard;case"SPOT":return e?.spot;case"FLEX_S\
TART":return e?.flex_start;case"RESERVATION_BOUND":return e?.reservation_bound??e?.standard}}r(Bc,"priceOf");function Ms(e,{currency:t}){const n=e===0||e>=.095?
2:Math.min(6,1-Math.floor(Math.log10(e)));return`${e.toLocaleString("en-US",{minimumFractionDigits:n,maximumFractionDigits:n})} ${t}`}r(Ms,"costText");function Fc({
machineType:e,instanceTemplate:t,provisioningModel:n}){if(t!==void 0)return`instance template ${t}`;const s=n.toLowerCase();return e+(s==="standard"?"":` (${s})`)}
r(Fc,"priceName");const Gc=20,py=.9;function Ke(e){const{cpuMilli:t,memoryMib:n}=e,s=e.instanceTemplate===void 0?yt(e.machineType):void 0,o={...t!==void 0&&{cpuMilli:t},
...n!==void 0&&{memoryMib:n}},i=t!==void 0||n!==void 0,a=e.gpu?Math.min(Gc,Math.max(1,e.gpu.count)):Gc;if(!s)return t===void 0?{tasksPerVm:1,...o}:e.gpu?{tasksPerVm:a,
...o}:o;const c=Math.floor(s.memoryMib*py),u=[a,...t===void 0?[]:[Math.floor(s.cpuMilli/t)],...n===void 0?[]:[Math.floor(c/n)]],l=i?Math.max(1,Math.min(...u)):1;
return{tasksPerVm:l,cpuMilli:t??Math.floor(s.cpuMilli/l),memoryMib:n??Math.floor(c/l)}}r(Ke,"packingOf");const Tn=36e5;function Qt({machineType:e,instanceTemplate:t}){
if(t!==void 0)return;const n=yt(e);if(n)return n.cpuMilli/1e3;const s=/^[a-z]\w*-(?:standard|highmem|highcpu|megamem|ultramem|hypermem)-(\d+)(?:-\w+)?$/.exec(e);
return s?.[1]===void 0?void 0:Number(s[1])}r(Qt,"vcpusOf");function Ns(e){const{cpuMilli:t}=Ke(e);return t===void 0?Qt(e):t/1e3}r(Ns,"vcpusOfTask");const z=r(e=>String(
Math.round(e)).replace(/\B(?=(\d{3})+$)/g,","),"numberText"),B=r((e,t,n=`${t}s`)=>`${z(e)} ${e===1?t:n}`,"countText");function oi(e){const t=e/1048576;if(t<1e3)
return`${Math.max(1,Math.round(t))} MB`;const n=t/1024;return`${n<9.95?String(Number(n.toFixed(1))):z(n)} GB`}r(oi,"bytesText");function An(e){const t=["B","KB",
"MB","GB","TB"],n=Math.min(t.length-1,Math.floor(Math.log10(Math.max(1,e))/3)),s=e/1e3**n;return`${s<9.95&&n>0?s.toFixed(1):z(s)} ${t[n]}`}r(An,"sizeText");function lt(e){
const t=Math.max(0,e);if(t>0&&t<950)return`${Math.max(.1,Math.round(t/100)/10)}s`;const n=Math.round(t/1e3),s=r(a=>String(a).padStart(2,"0"),"two");if(n<60)return`${n}\
s`;if(n<3600)return`${Math.floor(n/60)}m ${s(n%60)}s`;const o=Math.floor(n/60);if(o<1440)return`${Math.floor(o/60)}h ${s(o%60)}m`;const i=Math.floor(o/60);return`${z(
Math.floor(i/24))}d ${s(i%24)}h`}r(lt,"durationText");const gy=r(e=>`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`,"dateText");function Wc(e,t){
return zc(e.batchJobs.map(n=>Hc(n,t)))}r(Wc,"costOf");function Jc(e,t){return zc(e.flatMap(({batchJobs:n})=>n.map(s=>Hc(s,t))))}r(Jc,"totalCost");function Hc({machine:e,
machineTime:t},n){if(!t||t.machines===0)return;const s=n&&On(e,n),o=t.paidMs/Tn;return{machines:t.machines,paidVcpuHours:o*(Qt(e)??0),workedVcpuHours:t.taskMs/Tn*
(Ns(e)??0),...s!==void 0&&{amount:o*s}}}r(Hc,"costOfBatchJob");function zc(e){const t=e.filter(o=>o!==void 0);if(t.length===0)return;const n=r(o=>t.reduce((i,a)=>i+
o(a),0),"sum"),s=t.filter(({amount:o})=>o!==void 0);return{machines:n(({machines:o})=>o),paidVcpuHours:n(({paidVcpuHours:o})=>o),workedVcpuHours:n(({workedVcpuHours:o})=>o),
...s.length>0&&{amount:s.reduce((o,{amount:i=0})=>o+i,0)}}}r(zc,"sumOf");function by({paidVcpuHours:e,workedVcpuHours:t}){return e===0?"":`about ${Mt(e)} vCPU-h\
ours paid, ${Mt(t)} worked`}r(by,"hoursText");function Mt(e){return e>0&&e<.01?"< 0.01":e<.995?e.toFixed(2):e<9.95?e.toFixed(1):z(e)}r(Mt,"hourText");function Kc(e){
const t=e.combinations.flatMap(yy);if(t.length===0)return;const n=Ns(e.planned.machine),s=n===void 0?[]:t.map(a=>wy(a,n)),o=Vc(t.map(({usage:a})=>a.gpu)),i=Vc(t.
map(({usage:a})=>a.disk));return{combinations:t.length,seconds:ii(t.map(({seconds:a})=>a)),memoryBytes:ii(t.map(({usage:a})=>a.peakBytes)),memorySource:t.every(
({usage:a})=>a.memorySource==="cgroup")?"cgroup":"process",...s.length>0&&{cpuShare:ii(s)},...o&&{gpu:o},...i&&{disk:i}}}r(Kc,"usageOf");function yy({usage:e,startedMs:t,
endedMs:n,reusedFrom:s}){return!e||t===void 0||n===void 0||s!==void 0?[]:[{seconds:Math.max(0,n-t)/1e3,usage:e}]}r(yy,"measuredIn");const wy=r(({seconds:e,usage:t},n)=>e===
0?0:Math.min(1,t.cpuMs/1e3/e/n),"shareOf");function Vc(e){return e.filter(n=>n!==void 0).reduce((n,s)=>n&&n.bytes/n.totalBytes>=s.bytes/s.totalBytes?n:s,void 0)}
r(Vc,"fullest");function ii(e){const t=[...e].sort((s,o)=>s-o),n=r(s=>t[Math.max(0,Math.ceil(s*t.length)-1)]??0,"at");return{p50:n(.5),p95:n(.95),max:n(1)}}r(ii,
"quantilesOf");function Yc(e){const t=e.instanceTemplate===void 0?yt(e.machineType):void 0,n=Qt(e);return{...n!==void 0&&{vcpus:n},...t&&{memoryBytes:t.memoryMib*
qc}}}r(Yc,"wholeMachine");function ky(e){const{memoryMib:t,tasksPerVm:n}=Ke(e);return n===1&&e.memoryMib===void 0?Yc(e).memoryBytes:t===void 0?void 0:t*qc}r(ky,
"memoryOfTask");const qc=1048576,ri=8e3,xs=6e4,ai=3e4,Xc=6e5;function $y(e){const t=Ey(e),n=_y(t,e.tasksPerVm),s=Sy(e),o=n.reduce((a,{fromMs:c,untilMs:u,isLost:l})=>a+
u-c+s+(l?0:ai),0),i=t.reduce((a,{startedMs:c,endedMs:u})=>a+u-c,0);return{machines:n.length,paidMs:o,taskMs:i}}r($y,"machineTimeOf");const ci=r(({spans:e,runningMs:t})=>e.
reduce((n,{startedMs:s,retry:o})=>o>0||n!==void 0&&n<=s?n:s,void 0)??t,"firstStartOf");function Sy(e){const t=ci(e);if(t===void 0||e.scheduledMs===void 0||e.isStarved)
return xs;const n=t-e.scheduledMs-ri;return n>Xc?xs:Math.max(0,n)}r(Sy,"bootMsOf");function vy(e){const t=ci(e),n=t===void 0?Number.POSITIVE_INFINITY:t-e.createdMs;
return e.isStarved||n>Xc?xs+ri:n}r(vy,"waitMsOf");function Ey(e){const{spans:t,atATime:n,unended:s}=e,o=new Set(t.map(({index:f,retry:d})=>`${f}-${d}`)),i=ci(e)??
s.untilMs,a=t.reduce((f,{startedMs:d,endedMs:h})=>f+h-d,0)/(t.length||1),c=vy(e),u=[];for(const{index:f,retry:d,startedMs:h}of t){let m=h;for(let g=d-1;g>=0&&!o.
has(`${f}-${g}`);g--){const p=Math.max(i,m-c);m=g===0&&f<n?i:Math.max(i,p-a/2),u.push({index:f,retry:g,startedMs:m,endedMs:p,isLost:!0})}}const l=Array.from({length:s.
tasks},(f,d)=>{const h=Math.min(s.untilMs,e.runningMs??i);return{index:t.length+d,retry:0,startedMs:h,endedMs:s.untilMs}});return[...u,...t,...l]}r(Ey,"withLost");
function _y(e,t){const n=[],s=[],o=new Map,i=r(c=>{const u={fromMs:c,untilMs:c,isLost:!1,spare:t};return n.push(u),u},"made"),a=r(()=>{for(let c=s.pop();c;c=s.pop())
if(!c.isLost)return c},"takeFreed");for(const{atMs:c,span:u,isEnd:l}of Oy(e)){const f=o.get(u);if(l&&f){f.untilMs=Math.max(f.untilMs,c),u.isLost?f.isLost=!0:s.push(
f);continue}const d=u.retry>0?void 0:a(),h=n.at(-1),m=h&&h.spare>0&&!h.isLost?h:void 0,g=d??m??i(c);d||g.spare--,o.set(u,g)}return n}r(_y,"assigned");function Oy(e){
return e.flatMap(n=>[{atMs:n.startedMs,span:n,isEnd:!1},{atMs:Math.max(n.endedMs,n.startedMs+1),span:n,isEnd:!0}]).sort((n,s)=>n.atMs-s.atMs||Number(s.isEnd)-Number(
n.isEnd)||n.span.index-s.span.index)}r(Oy,"inOrder");const Ty=10,Zc=.5,Ay=[.25,.5,1,2,4,8,16,32,64],My=1.1,Ny={cgroup:1.5,process:2},Qc=256,xy=1048576,Iy=10;function Cy(e,t){
const{machine:n}=e.planned,s=Qt(n),o=e.batchJobs.flatMap(({machineTime:w})=>w??[]),i=r(w=>o.reduce((k,$)=>k+w($),0),"sum"),[a,c,u]=[i(w=>w.machines),i(w=>w.paidMs),
i(w=>w.taskMs)],l=Ke(n).tasksPerVm??1;if(s===void 0||a<Ty||u/l>Zc*c)return;const f=e.combinations.filter(({attempts:w})=>w>0).length;if(f<2||f<=a/2)return;const d=Math.
max(1,u/f),h=Ly(e,t,s),m=h?.tasksPerVm??l,g=xs+ai,p=Math.max(2,Math.min(Iy,Math.round(g/d))),b=Math.ceil(f/(m*p)),y=b*(g+p*d)*s/Tn;if(!(y>Zc*c*s/Tn))return{...h&&
{share:h},maxParallel:Math.min(f,b*m),paidVcpuHours:y,longerSeconds:Math.max(0,(p-1)*d/1e3)}}r(Cy,"packingAdvice");function Ly(e,t,n){const{machine:s}=e.planned;
if(!t?.cpuShare||s.gpu)return;const o=(Ke(s).cpuMilli??n*1e3)/1e3,i=t.cpuShare.p95*o*My,a=Ay.find(f=>f>=i);if(a===void 0)return;const c=t.memoryBytes.max/xy*Ny[t.
memorySource],u=Math.ceil(c/Qc)*Qc,{tasksPerVm:l=1}=Ke({...s,cpuMilli:a*1e3,memoryMib:u});return l>(Ke(s).tasksPerVm??1)?{cpuCount:a,memoryMb:u,tasksPerVm:l}:void 0}
r(Ly,"packing_advice_shareOf");const Ry=60,jy=300,Py=.8,Dy={cgroup:1.25,process:2},Uy=.9,By=1048576,Fy=/^(e2-(micro|small|medium)|f1-micro|g1-small)$/;function Gy(e,t){
const{machine:n}=e.planned,s=ut(n.machineType);if(!s||!t.cpuShare||!Wy(e,t)||n.gpu||s.localSsds>0||n.disks.some(({type:c})=>c==="local-ssd"))return;const o=t.cpuShare.
p95*s.vCpus/Py,i=t.memoryBytes.max/By*Dy[t.memorySource],[a]=_n.flatMap(c=>{const u=yt(c),l=Ae(c)!==Ae(n.machineType)||Fy.test(c);return!u||l||Zt(c)||ut(c)?.localSsds?
[]:u.cpuMilli/1e3>=o&&u.memoryMib*Uy>=i?[{machineType:c,shape:u}]:[]}).sort((c,u)=>c.shape.cpuMilli-u.shape.cpuMilli||+(Is(u.machineType)===Is(n.machineType))-+(Is(
c.machineType)===Is(n.machineType))||c.shape.memoryMib-u.shape.memoryMib);if(!(!a||a.shape.cpuMilli>=s.vCpus*1e3))return{machineType:a.machineType,saved:1-a.shape.
cpuMilli/(s.vCpus*1e3)}}r(Gy,"smallerMachine");const Is=r(e=>e.split("-")[1]??"","kindOf");function Wy(e,{combinations:t,seconds:n}){const{machine:s}=e.planned,
o=s.cpuMilli===void 0&&s.memoryMib===void 0,i=new Set(e.batchJobs.map(u=>u.machine.machineType)).size===1,a=e.status==="SUCCESS"&&s.instanceTemplate===void 0,c=n.
p50>=Ry&&n.p50*t>=jy;return o&&i&&a&&c}r(Wy,"isGoodEvidence");const Jy=.8,Hy=30;function eu(e){const t=Kc(e);if(!t)return;const n=tu(e,t);return{job:e.planned.job.
id,text:zy(e,t),...n!==void 0&&{advice:n}}}r(eu,"usageLine");function tu(e,t){const n=Gy(e,t);if(n)return`${n.machineType} would suffice and ${Yy(n.saved)}`;const s=Cy(
e,t),o=Wc(e,void 0);if(!s||!o)return;const{share:i,maxParallel:a,longerSeconds:c,paidVcpuHours:u}=s,l=Cs(o.workedVcpuHours/o.paidVcpuHours),f=[i?`"cpu_count: ${i.
cpuCount}" and "memory_mb: ${i.memoryMb}" (${i.tasksPerVm} tasks on a machine)`:"",`"max-parallel: ${a}"`].filter(d=>d!=="");return`${l} of the vCPU-hours paid \
were worked; with ${f.join(" and ")} about ${Mt(u)} instead of ${Mt(o.paidVcpuHours)} would be paid, and the job would take about ${lt(c*1e3)} longer`}r(tu,"adv\
iceOf");function zy(e,t){const{machine:n}=e.planned,s=t.memorySource==="cgroup"?"peak":"largest process",o=ky(n),i=Ns(n),a=Ky(e,t);return[`${s} ${nu(t.memoryBytes.
max,o)}`,t.cpuShare&&i!==void 0?`${Cs(t.cpuShare.p50)} of ${Vy(i)}`:"",t.gpu?`GPU memory ${nu(t.gpu.bytes,t.gpu.totalBytes)}`:"",a].filter(c=>c!=="").join(", ")}
r(zy,"usageText");function Ky({planned:{machine:e}},{disk:t}){const n=(e.bootDiskGb??Hy)*1e9;return!t||t.totalBytes>1.2*n||t.bytes<Jy*t.totalBytes?"":`boot disk\
 ${Cs(t.bytes/t.totalBytes)} full`}r(Ky,"diskText");function nu(e,t){const n=oi(e);if(t===void 0)return n;const s=oi(t),[o="",i]=n.split(" ");return s.endsWith(
` ${i}`)?`${o} of ${s}`:`${n} of ${s}`}r(nu,"fillText");const Vy=r(e=>`${Number(e.toFixed(2))} vCPU${e===1?"":"s"}`,"vcpusText"),Cs=r(e=>`${e>0&&e<.01?"< 1":Math.
round(e*100)} %`,"percent"),Yy=r(e=>e===.5?"halve the vCPU-hours":`save ${Cs(e)} of the vCPU-hours`,"savedText"),qy=32*1024;function Xy(e){let t=2;const n=[];for(const s of e){
const o=Zy(s);if(o!==void 0){if(t+=o.length+2*s.planned.job.id.length+4,t>qy)break;n.push([s.planned.job.id,o])}}return Ee(n)}r(Xy,"usageOutput");function Zy(e){
const t=Kc(e);if(!t)return;const{vcpus:n,memoryBytes:s}=Yc(e.planned.machine);return JSON.stringify({combinations:t.combinations,seconds:ui(t.seconds,1),memory_bytes:{
...ui(t.memoryBytes,0),source:t.memorySource},cpu_share:t.cpuShare?ui(t.cpuShare,3):null,machine:{type:e.planned.machine.instanceTemplate===void 0?e.planned.machine.
machineType:null,vcpus:n??null,memory_bytes:s??null},advice:tu(e,t)??null})}r(Zy,"jobUsage");const ui=r(({p50:e,p95:t,max:n},s)=>({p50:Number(e.toFixed(s)),p95:Number(
t.toFixed(s)),max:Number(n.toFixed(s))}),"rounded");function Qy({jobs:e,isOverBudget:t},n){const s=Jc(e,n);return s?JSON.stringify({machines:s.machines,vcpu_hours_paid:Number(
s.paidVcpuHours.toFixed(3)),vcpu_hours_worked:Number(s.workedVcpuHours.toFixed(3)),...n&&s.amount!==void 0&&{amount:Number(s.amount.toFixed(6)),currency:n.currency},
...t&&{reason:"cost-cap"}}):"{}"}r(Qy,"costOutput");function li(e){const t=[...e.plan.params.values()],n=e.jobs.filter(o=>o.status==="FAILED").flatMap(o=>tw(o,t)),
s=r(o=>o.failure.origin==="stage"?0:1,"isOwn");return n.map((o,i)=>({cause:o,position:i})).sort((o,i)=>s(o.cause)-s(i.cause)||o.position-i.position).map(({cause:o})=>o)}
r(li,"causesOf");const ew=5;function tw(e,t){const n=en(e).map(i=>({combination:i,failure:i.failure??su(e)}));if(n.length===0){const i=e.combinations.find(a=>a.
failure)?.failure??su(e);return[{job:e,failure:i,combinations:[],messages:1}]}const s=Map.groupBy(n,({failure:i,combination:a})=>nw(i,[...a.combination.matrix.values(),
...t]));return[...(s.size>ew?Map.groupBy(n,({failure:i})=>sw(i)):s).values()].flatMap(i=>{const[a]=i;if(!a)return[];const c=new Set(i.map(({failure:u})=>u.message)).
size;return[{job:e,failure:a.failure,combinations:i.map(u=>u.combination),messages:c}]}).sort((i,a)=>a.combinations.length-i.combinations.length)}r(tw,"causesOf\
Job");const en=r(e=>e.combinations.filter(t=>t.status==="FAILED"),"failedCombinations"),su=r(e=>({origin:"batch",stagePath:[],name:"",message:e.reason??"The job\
 failed without saying why."}),"unexplained"),ou=r(({origin:e,stagePath:t,name:n,exitCode:s,file:o})=>[e,t,n,s??0,o?.path??""],"whereKey"),nw=r((e,t)=>JSON.stringify(
[...ou(e),iu(e.message,t)]),"keyOf"),sw=r(e=>{const t=e.file?.line??e.codeLine,n=e.name!==""&&t!==void 0;return JSON.stringify([...ou(e),n?t:iu(e.message,[])])},
"placeKey"),ow=2e3,iw=/(?:\b\w+:\/\/|[~.]{0,2}\/)?[\w.@%+~=*-]*(?:\/[\w.@%+~=*-]+)+/g,rw=/0x[0-9a-f]+|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b|\b(?=[a-z]*\d)[0-9a-f]{8,}\b|\d+/gi;
function iu(e,t){const n=t.filter(a=>a!==null&&!aw(a)).map(a=>j(a)),s=[...new Set(n)].filter(a=>a!=="").sort((a,c)=>c.length-a.length),o=e.slice(0,ow);return s.
reduce((a,c)=>a.replace(cw(c),"*"),o).replace(iw,"/").replace(rw,"0")}r(iu,"likeness");const aw=r(e=>typeof e=="object"&&e!==null&&!(e instanceof G),"isLarge"),
cw=r(e=>{const t=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return new RegExp(e.length>1?t:`(?<!\\w)${t}(?!\\w)`,"gi")},"patternOf"),Xe=r(e=>e.name===""||e.message.
startsWith(`${e.name}:`)?e.message:e.message===""?e.name:`${e.name}: ${e.message}`,"failureText"),uw=r(e=>{const t=e.failure.stagePath;return t.length===0?e.job.
planned.job.id:`${e.job.planned.job.id} / stage ${t.join(" / ")}`},"placeText");function ru(e){const t=au(e.job.stages,e.stagePath);if(!t)return;const n=uu(t,e.
stagePath.at(-1)??"");if(t.code&&e.codeLine!==void 0&&e.codeLine>0&&n){const{line:s,lines:o}=t.code;return o?o[Math.min(e.codeLine,o.length)-1]??s:s+e.codeLine-
1}return t.at.line}r(ru,"lineOfFailure");const fi=r((e,t)=>t.line??ru({job:e.planned.job,stagePath:t.stagePath,codeLine:t.codeLine})??e.planned.job.at.line,"lin\
eOf");function au(e,t){const[n,...s]=t;if(n!==void 0){for(const o of cu(e,n)){if(s.length===0)return o;const i=au(o.nested,s);if(i)return i}return cu(e,n)[0]}}r(
au,"stageAt");const cu=r((e,t)=>[...e.filter(n=>n.name===t),...e.filter(n=>n.name!==t&&uu(n,t))],"candidates"),uu=r((e,t)=>{if(e.name===t||e.id===t)return!0;if(!e.
name.includes("${{"))return!1;const n=e.name.split(/\$\{\{.*?\}\}/s).map(s=>s.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"));return new RegExp(`^${n.join(".*")}$`,"s").
test(t)},"matches");function ce(e,t=300){const n=qe(e.slice(0,t*8)).replace(/\s+/g," ").trim(),s=Array.from(n);return s.length<=t&&e.length<=t*8?n:`${s.slice(0,
t-1).join("").trimEnd()}\u2026`}r(ce,"oneLine");const di=r(e=>`&#${e.charCodeAt(0)};`,"entity"),mi=r(e=>e.replace(/@(?=[A-Za-z0-9])/g,"@&#8203;").replace(/(?<!&)#(?=[0-9])|\bGH-(?=[0-9])/gi,
"$&&#8203;"),"withoutReferences"),lw=r(e=>mi(ce(e).replaceAll("&","&amp;").replace(/[<>"'`$~]/g,di)),"html"),K=r((e,t=300)=>mi(ce(e,t).replaceAll("&","&amp;").replace(
/[<>"'`\\*_~|$[\]{}]/g,di).replace(/:(?=\/\/|[a-z0-9_+-]+:)/g,"&#58;").replace(/\bwww\./gi,"www&#46;")),"inline");function pe(e,t=300){const n=ce(e,t);if(n==="")
return"";if(n.includes("|")){const i=n.replaceAll("&","&amp;").replace(/[<>"'`\\*_~|$[\]{}:.#]/g,di);return`<code>${mi(i)}</code>`}const s="`".repeat(lu(n)+1),o=n.
startsWith("`")||n.endsWith("`")?" ":"";return`${s}${o}${n}${o}${s}`}r(pe,"code");const lu=r(e=>(e.match(/`+/g)??[]).reduce((t,n)=>Math.max(t,n.length),0),"long\
estRun");function Ze(e,t,n="text"){const s=fu(e,t).join(`
`),o="`".repeat(Math.max(3,lu(s)+1));return`${o}${n}
${s}
${o}`}r(Ze,"codeBlock");const fw=8192;function fu(e,t){const n=t.lines*t.characters*2,s=Ht(e.slice(-n-fw)).slice(-n),o=qe(s).trimEnd().split(`
`),i=o.slice(-t.lines).map(c=>dw(c,t.characters));return s.length<e.length||o.length>i.length?["\u2026",...i]:i}r(fu,"lastLines");const dw=r((e,t)=>e.length<=t?
e:`${e.slice(0,t-1).toWellFormed()}\u2026`,"cut"),Me=r((e,t,n=!1)=>`<details${n?" open":""}><summary>${lw(e)}</summary>

${t}

</details>`,"details"),Be=r((e,t)=>t===void 0?e:`[${e}](${t.toWellFormed().replace(mw,hw)})`,"markdown_link"),mw=/[^\x21-\x7e]|[()<>|"'`\\[\]*_~$@]/gu,hw=r(e=>[
...Buffer.from(e,"utf8")].map(t=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`).join(""),"markdown_percent"),tn=r(e=>e.replaceAll(" ","\xA0"),"unbroken");function Qe(e,t){
const n=r(s=>`| ${s.join(" | ")} |`,"line");return[n(e.map(s=>s.title)),n(e.map(s=>s.align==="right"?"--:":":--")),...t.map(n)].join(`
`)}r(Qe,"table");const Nt=r(e=>Buffer.byteLength(e,"utf8"),"byteLength"),Ve=r(e=>e==="SUCCESS"||e==="SKIP","isGood"),nn=256*1024,pw=50,gw=[["good","combinations"],
["good","status"],["bad","combinations"],["bad","failed"],["bad","status"]];function bw(e,t){const n=ze(e.plan),s=r(m=>kw(Lc(m,n)),"final"),o=r(({job:m,whole:g},p)=>{
const b=p==="whole"?g(nn):ww(m,p);return b===void 0?void 0:s(b)},"jsonIn"),i=r((m,g)=>{const p=o(m,g);return p===void 0?Number.POSITIVE_INFINITY:Nt(p)},"bytesOf"),
a=t.rest.map(([m,g])=>[m,s(g)]),c=Ts(e).jobs.flatMap(m=>{const g=t.jobs.get(m.planned.job.id);if(!g)return[];const p={job:m,key:Z(Ue(m.planned.job.id,n)),whole:g,
form:"whole",bytes:0};return p.bytes=i(p,"whole"),[p]}),u=r((m,g)=>`{"jobs":{${m.map(b=>`
${b.key}:${o(b,b.form)}`).join(",")}}${g.map(([b,y])=>`,
"${b}":${y}`).join("")}}`,"assembled");let l=sn(a.map(Ls))+sn(c.map(pi))+hi;if(l<=nn)return u(c,a);const f=sn(a.map(Ls))>nn/2,d=[...a.filter(([m])=>!f||m!=="par\
ams"),["truncated","true"]],h=r((m,g)=>{const p=i(m,g);p>=m.bytes||([m.form,m.bytes]=[g,p])},"shorten");for(const m of c)m.bytes>nn&&h(m,"combinations");l=sn(d.
map(Ls))+sn(c.map(pi))+hi;for(const[m,g]of gw){const p=c.filter(({job:b})=>Ve(b.status)===(m==="good"));for(const b of p.sort((y,w)=>w.bytes-y.bytes)){if(l<=nn)
return u(c,d);const y=b.bytes;h(b,g),l-=y-b.bytes}}return u(yw(c,nn-sn(d.map(Ls))-hi),d)}r(bw,"resultOutput");function yw(e,t){const n=new Set;let s=t;for(const o of[
...e].sort((i,a)=>Number(Ve(i.job.status))-Number(Ve(a.job.status)))){if(s-=pi(o),s<0)break;n.add(o)}return e.filter(o=>n.has(o))}r(yw,"fitting");const hi=10,pi=r(
({key:e,bytes:t})=>Nt(e)+t+3,"jobBytes"),Ls=r(([e,t])=>Nt(e)+Nt(t)+5,"memberBytes"),sn=r(e=>e.reduce((t,n)=>t+n,0),"sum");function ww(e,t){const n=[["status",Z(
e.status)],["truncated","true"]];if(t==="status")return Ee(n);const s=e.planned.job.strategy.matrix.size>0,o=en(e),i=t==="failed"?o.slice(0,pw):e.combinations;if(!s)
return Ee([...n,...i.slice(0,1).flatMap(du)]);const a=i.map(c=>[c.combination.strategyId,Ee([["status",Z(c.status)],["matrix",ye(c.combination.matrix)],...du(c)])]);
return Ee([["strategies",Ee(a)],...n])}r(ww,"trimmedJob");const du=r(({failure:e})=>e===void 0?[]:[["errors",Ee([["name",Z(e.name)],["message",Z(ce(Xe({...e,name:""}),
500))]])]],"errorsOf"),kw=r(e=>e.replaceAll(/\{"\$ddw":"float","v":"(-?\d[\d.e+-]*)"\}/g,"$1"),"withPlainFloats"),$w=64*1024,Sw=64*1024;function vw(e){const{outcome:t}=e;
return{status:t.status,result:bw(t,e.context),result_file:e.resultFile,failed:Ow(t),batch_jobs:mu(new Map(t.jobs.map(n=>[n.planned.job.id,n.batchJobs.map(({name:s})=>s)]))),
artifacts:ay(e.artifacts,ze(t.plan)),artifacts_file:e.artifactsFile,run_id:t.runId,run_uri:t.runUri,plan:e.planText,usage:Xy(t.jobs),cost:Qy(t,e.prices)}}r(vw,"\
outputsOf");function mu(e){const t=[...e].map(([s,o])=>[s,JSON.stringify(o)]);return Ee(Tw(t,Sw,r(([s,o])=>s.length*2+o.length+4,"size")))}r(mu,"batchJobsOutput");
function Ew(e){const t=e.map(({message:n,at:s})=>{const o=s&&{line:s.line};return()=>Mn({message:ce(n,500),...o})});return hu([],t,"more problem")}r(Ew,"failedB\
yProblems");const _w=r(e=>Tt([Mn({message:ce(e,500)})]),"failedByError");function Ow(e){const{jobs:t,broken:n,status:s,verdict:o}=Ts(e),i=n?Xe(n):s==="TIMEOUT"?
o:void 0,a=t.flatMap(u=>{if(u.status==="FAILED"){const f=en(u);return f.length>0?f.map(d=>()=>gi(u,d)):[()=>gi(u)]}return s!=="TIMEOUT"?[]:u.combinations.filter(
f=>f.status!=="SUCCESS"&&f.startedMs!==void 0).map(f=>()=>gi(u,f))}),c=i===void 0?[]:[Mn({message:ce(i,500)})];return hu(c,a,"more failed combination")}r(Ow,"fa\
iledOutput");function hu(e,t,n){const s=[...e];let o=1e3;for(const a of t){const c=a();if(o+=c.length+1,o>$w)break;s.push(c)}const i=t.length+e.length-s.length;
return i>0&&s.push(Mn({message:`and ${B(i,n)}`})),Tt(s)}r(hu,"failedList");function gi(e,t){const n=t?.failure;return Mn({job:e.planned.job.id,combination:t&&ye(
t.combination.matrix),stage:n?.stagePath.at(-1),message:ce(n?Xe(n):e.reason??"",500),line:n?fi(e,n):e.planned.job.at.line})}r(gi,"failedEntry");const Mn=r(e=>Ee(
[["job",Z(e.job)],["combination",e.combination??"null"],["stage",Z(e.stage)],["message",Z(e.message)],["line",Z(e.line)]]),"entryOf");function Tw(e,t,n){let s=0;
const o=e.findIndex(i=>(s+=n(i),s>t));return o===-1?e:e.slice(0,o)}r(Tw,"outputs_fitting");const Aw={fallback:0,memory:0};function Nn({machine:e,moves:t},n){return n.
fallback===0&&n.memory===0?e:t?.machines[n.fallback]?.[n.memory]}r(Nn,"machineAt");function pu(e,t){const n=Nn(e,t);if(!n)throw new Error(`Job '${e.job.id}' has\
 no machine ${JSON.stringify(t)}.`);return{...e,machine:n}}r(pu,"plannedAt");const on=r(({machine:e,moves:t})=>[e,...t?.machines.flat().slice(1)??[]],"machinesO\
f");function Mw(e,t){let n=0,s=t&&0;const o=[];for(const i of e){const a=on(i),c=bu(a.map(l=>gu(i,l,Ns(l))));c===void 0?o.push(i.job.id):n+=c;const u=t&&bu(a.map(
l=>gu(i,l,Nw(l,t))));s=s===void 0||u===void 0?void 0:s+u}return{vcpuHours:n,unknown:o,...s!==void 0&&{amount:s}}}r(Mw,"maximumOf");function gu({job:e,combinations:t},{
taskTimeoutSeconds:n},s){if(s!==void 0)return t.length*(1+e.retry)*n*s/3600}r(gu,"hoursOf");function Nw(e,t){const n=On(e,t);return n===void 0?void 0:n/(Ke(e).tasksPerVm??
1)}r(Nw,"shareOfPrice");const bu=r(e=>e.every(t=>t!==void 0)?Math.max(...e):void 0,"most");function yu(e,t){const{vcpuHours:n,amount:s,unknown:o}=Mw(e.jobs.values(),
t),i=n>0||o.length===0?`${Mt(n)} vCPU-hours`:"",a=t&&s!==void 0?`about ${Ms(s,t)}`:"",c=[i,a].filter(l=>l!=="").join(", ");if(c==="")return"";const u=o.length>0?
`, without ${o.map(l=>`'${l}'`).join(", ")}`:"";return`At most ${c}${u}, if every task takes its whole task_timeout; booting is not counted.`}r(yu,"maximumText");
const xw=r(({failure:e})=>`${e.name}: ${e.message}`,"saidBy"),wu=r(({failure:e})=>`${e.message}
${(e.traceback??"").slice(-2e3)}`,"evidenceOf");function Iw(e,t){let n=xn(e.model.get("stages")),s;for(const o of t)s=n.find(i=>i.get("name")===o)??(n.length===
1?n[0]:void 0),n=s?[...s.values()].flatMap(i=>xn(i)):[];for(const o of["run","bash"]){const i=s?.get(o);if(typeof i=="string")return{code:i,kind:o}}return{code:"",
kind:void 0}}r(Iw,"stageCode");function xn(e){return Array.isArray(e)?e.flatMap(t=>ku(t)?t.has("name")?[t]:xn(t):[]):ku(e)?[...e.values()].flatMap(t=>xn(t)):[]}
r(xn,"stagesIn");const ku=r(e=>e instanceof Map&&!(e instanceof G),"isMap"),$u={attr:"attrs",bs4:"beautifulsoup4",Bio:"biopython",cairosvg:"CairoSVG",Crypto:"py\
cryptodome",cv2:"opencv-python-headless",dateutil:"python-dateutil",dns:"dnspython",docx:"python-docx",dotenv:"python-dotenv",faiss:"faiss-cpu",fitz:"PyMuPDF",flask_cors:"\
Flask-Cors",git:"GitPython",github:"PyGithub",google_auth_oauthlib:"google-auth-oauthlib",grpc:"grpcio",igraph:"python-igraph",jose:"python-jose",jwt:"PyJWT",kafka:"\
kafka-python",ldap:"python-ldap",magic:"python-magic",markdown:"Markdown",MySQLdb:"mysqlclient",mysql:"mysql-connector-python",nacl:"PyNaCl",OpenSSL:"pyOpenSSL",
osgeo:"GDAL",paho:"paho-mqtt",PIL:"Pillow",pkg_resources:"setuptools",playhouse:"peewee",pptx:"python-pptx",psycopg2:"psycopg2-binary",pythonjsonlogger:"python-\
json-logger",pytorch_lightning:"pytorch-lightning",rest_framework:"djangorestframework",ruamel:"ruamel.yaml",sentence_transformers:"sentence-transformers",serial:"\
pyserial",skimage:"scikit-image",sklearn:"scikit-learn",skopt:"scikit-optimize",slugify:"python-slugify",socks:"PySocks",telegram:"python-telegram-bot",umap:"um\
ap-learn",usb:"pyusb",websocket:"websocket-client",win32com:"pywin32",yaml:"PyYAML",zmq:"pyzmq"},Cw=[[/^google\.cloud\.([a-z]+)(?:_v\d\w*)?$/,"google-cloud-$1"],
[/^google\.cloud\.bigquery_storage\b.*/,"google-cloud-bigquery-storage"],[/^google\.(oauth2|auth)\b.*/,"google-auth"],[/^google\.protobuf\b.*/,"protobuf"],[/^google\.generativeai\b.*/,
"google-generativeai"],[/^google\.genai\b.*/,"google-genai"],[/^google\.api_core\b.*/,"google-api-core"]];function Lw(e){const[t=e]=e.split("."),n=Cw.find(([s])=>s.
test(e));return n?e.replace(n[0],n[1]):Object.hasOwn($u,t)?$u[t]??t:t.replaceAll("_","-")}r(Lw,"packageOf");const Rw=/No space left on device|\[Errno 28\]|Disk quota exceeded/i,
jw=r(e=>Rw.test(wu(e))?'The disk is full. Set a larger "boot_disk_size_gb", or write large files to a disk of the input "disks".':void 0,"diskFull"),Pw=/\/mnt\/disks\/[\w./-]+/,
Dw=r(e=>{const t=wu(e),n=Pw.exec(t)?.[0];if(n!==void 0){if(/Read-only file system|\[Errno 30\]/i.test(t))return`${n} is mounted read-only. Write ":rw" behind it\
s entry of "mounts".`;if(/Permission denied|Input\/output error|\[Errno (?:5|13)\]|Operation not permitted/i.test(t))return`The VMs' service account may lack a \
role on the bucket that is mounted there (${n}): roles/storage.objectViewer to read, roles/storage.objectUser to write.`}},"mountedFolder"),Uw=r(e=>{const t=/No module named '?([\w.]+)'?/.
exec(xw(e))?.[1];if(t===void 0)return;const[n=t]=t.split("."),{workspace:s}=e,o=Su([n,`${n}.py`],s.top);if(o!==void 0)return vu(o);const i=Su([n,`${n}.py`],s.below);
if(i!==void 0){const c=s.below.get(i)??"";return`"${c}/${i}" is in the repository. Name "${c}/" in the input "source", and give the input "env_vars" the line PY\
THONPATH=${c}.`}const a=n==="uv"?' Stages with "deps" need it.':"";return`Add "${Lw(t)}" to the input "requirements", or use an image that has it.${a}`},"missin\
gModule"),Su=r((e,t)=>e.find(n=>t.has(n)),"nameIn"),vu=r(e=>`"${e.includes(".")?e:`${e}/`}" is in the repository. Name it in the input "source", so that tasks g\
et it.`,"inSource"),Bw=r(({failure:e,workspace:t})=>{const n=/No such file or directory: '([^']+)'/.exec(e.message)?.[1]??/can't open file '([^']+)'/.exec(e.message)?.[1]??
/(?:cannot open|can't open|cannot stat|cannot access) '?([^':]+)'?:/i.exec(e.message)?.[1]??/^(?:\w+: )?(\.?[\w./-]+): (?:not found|No such file or directory)$/.
exec(e.message)?.[1];return n===void 0?void 0:Fw(n,t)},"missingFile");function Fw(e,{top:t,below:n}){const s=e.split("/").filter(c=>c!=="."&&c!==""),o=s.at(-1)??
"",i=e.startsWith("/")?o:s[0]??"";if(i==="")return;if(t.has(i))return i===o?vu(i):`"${i}/" is in the repository. Name it in the input "source", so that tasks ge\
t it.`;const a=n.get(o);if(!(a===void 0||e.startsWith("/")))return`"${a}/${o}" is in the repository. Tasks start at its top: name it in the input "source", and \
write "${a}/${o}".`}r(Fw,"repositoryFile");const Gw=r(({failure:e})=>{if(!/attempted relative import (?:with no known parent package|beyond)/.test(e.message))return;
const t=e.file?.path;return`A file that is started by its path belongs to no package. Start it as a module: python3 -m ${t===void 0?"FOLDER.FILE":t.replace(/\.py$/,
"").replaceAll("/",".")}`},"relativeImport"),Ww=r(({failure:e})=>e.name==="UnicodeDecodeError"?'The file has another encoding. Files that Excel exports mostly a\
re "cp1252" or "utf-8-sig": open(path, encoding="cp1252").':void 0,"wrongEncoding");function re(e,t){const n=Math.max(1,Math.floor(e.length/3));let s,o=n+1;for(const i of t){
const a=Eu(Rs(e),Rs(i),o);a<o&&(s=i,o=a)}return s}r(re,"nearestName");function bi(e,t){const n=r(i=>e.length>=4&&i.length>=5,"isLong"),s=r(i=>Eu(Rs(e),Rs(i),3),
"distance");return t.filter(i=>s(i)<=(n(i)?2:1)).toSorted((i,a)=>s(i)-s(a))[0]}r(bi,"misspeltKey");const Rs=r(e=>e.toLowerCase().replaceAll("_","-"),"normal");function Eu(e,t,n=Number.
POSITIVE_INFINITY){if(Math.abs(e.length-t.length)>=n)return n;let s=[],o=Array.from({length:t.length+1},(i,a)=>a);for(let i=1;i<=e.length;i++){const a=[i];for(let c=1;c<=
t.length;c++){const u=e[i-1]===t[c-1];let l=Math.min((o[c]??0)+1,(a[c-1]??0)+1,(o[c-1]??0)+(u?0:1));i>1&&c>1&&e[i-1]===t[c-2]&&e[i-2]===t[c-1]&&(l=Math.min(l,(s[c-
2]??0)+1)),a.push(l)}s=o,o=a}return Math.min(o[t.length]??0,n)}r(Eu,"editDistance");const Jw=r(({failure:e,kind:t,code:n,values:s})=>{const o=/^name '(\w+)' is not defined/.
exec(e.message)?.[1];if(e.name!=="NameError"||o===void 0)return;const i=[...s].find(([,a])=>a===o||a.startsWith(o))?.[0];if(i!==void 0&&n.includes("${{"))return`\
A template is replaced by plain text. Put quotes around it: "\${{ matrix.${i} }}".`;if(o==="__file__")return'The code of a stage is not in a file. Paths are rel\
ative to the folder that a task starts in, which holds the files of the input "source".';if(!(t!=="run"||!_u(o).test(n)))return`Functions and comprehensions of \
a "run" stage do not see its other names. Pass "${o}" as an argument, or put the code into a file, name it in the input "source" and import it.`},"invisibleName"),
_u=r(e=>new RegExp(`^(?:(?:def|class)\\s+${e}\\b|${e}\\s*(?::[^=\\n]+)?=(?!=)|(?:from\\s.+\\s)?import\\s.*\\b${e}\\b|for\\s.*\\b${e}\\b.*\\sin\\s|with\\s.*\\sas\\s+${e}\
\\b)`,"m"),"boundAtTop"),Hw=r(({failure:e,kind:t})=>t==="run"&&e.name==="SyntaxError"&&/'return' outside function/.test(e.message)?'A "run" stage is not a funct\
ion. To end it early, call sys.exit().':void 0,"returnOutside"),zw=r(({failure:e,kind:t})=>t==="run"&&/Can't (?:pickle|get attribute)|attribute lookup .* failed|Can't pickle local object/.
test(e.message)?'Other processes cannot find what a "run" stage defines. Put it into a file, name that in the input "source", and import it.':void 0,"unpicklabl\
e"),Kw=r(({failure:e,kind:t,code:n})=>t==="run"&&e.name==="AttributeError"&&/has no attribute '(?:context|trace)'/.test(e.message)&&_u("result").test(n)?`The st\
age assigns "result", which is the name of the library's own object. Use another name for your value.`:void 0,"shadowedResult"),Vw=r(({failure:e,kind:t,code:n})=>t===
"run"&&e.name==="IndexError"&&/\bsys\.argv\b/.test(n)?'A "run" stage has no arguments. Use a template such as "${{ params.NAME }}", or start the program in a "b\
ash" stage.':void 0,"missingArgument"),Yw=r(({failure:e,code:t})=>{const n=e.name==="KeyError"?Ou(e.message):void 0,s=new RegExp(`environ(?:\\[|\\.get\\(|\\.pop\\()\\\
s*["']${n}["']`);if(!(n===void 0||!/^[A-Za-z_]\w*$/.test(n)||!s.test(`${t}
${e.traceback??""}`)))return`Tasks have no variable ${n}. Set it in the input "env_vars", or in "secrets" for a secret of Secret Manager; tasks do not get varia\
bles of the workflow file.`},"missingVariable"),Ou=r(e=>/^(['"])(.*)\1$/s.exec(e)?.[2],"python_advice_keyOf"),qw=r(e=>{const{failure:t}=e,n=t.name==="KeyError"?
Ou(t.message):void 0;if(n===void 0)return;const s=Xw(n,`${e.code}
${t.traceback??""}`);if(s===void 0)return;const o=e.jobs.flatMap(({planned:c})=>xn(c.job.model.get("stages"))),i=o.flatMap(c=>typeof c.get("id")=="string"?[String(
c.get("id"))]:[]);if(s==="stages"&&!i.includes(n))return Zw(n,i,o);const a=e.jobs.find(({planned:c,combinations:u})=>e.needs.includes(c.job.id)&&u.some(({status:l})=>l===
"FAILED"));return a!==void 0?`Combinations of "${a.planned.job.id}" failed, and failed combinations have no outputs. Skip them: if task["status"] == "SUCCESS".`:
s==="outputs"?Qw(n,e,o):void 0},"missingOutput");function Xw(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&");return["stages","outputs"].find(s=>new RegExp(
`["']${s}["']\\]\\s*\\[\\s*["']${n}["']`).test(t))}r(Xw,"placeOfKey");function Zw(e,t,n){const s=re(e,t);if(s!==void 0)return`No stage has the id "${e}". Did yo\
u mean "${s}"?`;const o=n.find(a=>!a.has("id")&&String(a.get("name")).toLowerCase()===e.toLowerCase()),i=o?` The stage "${String(o.get("name"))}" has none.`:"";
return`No stage has the id "${e}".${i} Outputs can only be read of a stage with an id: write "id: ${e}" in it.`}r(Zw,"noSuchStage");function Qw(e,{code:t,failure:n},s){
const o=/["']stages["']\]\s*\[\s*["']([\w-]+)["']/.exec(`${n.traceback??""}
${t}`)?.[1],a=s.find(l=>l.get("id")===o)?.get("run");if(o===void 0||typeof a!="string")return;const c=[...new Set([...a.matchAll(/^([A-Za-z]\w*)\s*(?::[^=\n]+)?=(?!=)/gm)].
flatMap(({1:l})=>l??[]))],u=re(e,c);return u!==void 0?`The stage "${o}" has no output "${e}". Did you mean "${u}"?`:`The stage "${o}" has no output "${e}". Its \
outputs are the variables at the top of its code${c.length>0?`: ${c.slice(0,10).join(", ")}`:""}.`}r(Qw,"noSuchOutput");const e0=r(({failure:e})=>e.name===""&&/^There is no '.+'\. /s.
test(e.message)?'Correct the template. Write "?" after a name that may be missing.':void 0,"missingName"),t0=/^\s*(?:(?:sudo |exec |time )?(?:python3?|pip3?|uv|cp|mv|rm|ls|cd|cat|echo|export|mkdir|chmod|curl|wget|gsutil|gcloud|bq|aws|az|git|sh|bash|docker|make|npm|npx|node|Rscript|julia|java|tar|unzip|gzip|sed|awk|grep|find|source|apt-get|apt|conda|dbt|psql|set|touch|test)(?: +[^=\s(]|\s*$)|\.\/\S+|set -\w)/,
n0=r(({failure:e,kind:t,code:n})=>{if(t!=="run"||!/^(SyntaxError|NameError|IndentationError)$/.test(e.name))return;const s=n.split(`
`),o=s[(e.codeLine??1)-1]??"",i=s.find(a=>a.trim()!==""&&!a.trim().startsWith("#"))??"";if([o,i].some(a=>t0.test(a)))return'"run" is Python code. Put a shell co\
mmand under "bash".'},"shellInPython"),s0=r(({failure:e,kind:t,code:n})=>t!=="bash"?void 0:/^(?:import|from|def|print|async|class|elif|raise|assert|with)\b.*not found/.
test(e.message)||/^Syntax error|syntax error/.test(e.message)&&/^\s*(?:import \w+|from \w\S* import |def \w+\(|print\(|for \w+ in .*:\s*$)/m.test(n)?'"bash" is \
a shell script. Put Python code under "run".':void 0,"pythonInShell"),o0=/Illegal option -o pipefail|\[\[: not found|Bad substitution|redirection unexpected|"\(" unexpected|^(?:source|declare|typeset|shopt|function|let|pushd|popd|mapfile|readarray): not found|"do" unexpected|Bad for loop variable/,
i0=r(({failure:e,kind:t})=>t==="bash"&&o0.test(e.message)?`A "bash" stage runs with "sh", which does not support the extensions of bash. To use bash, write: bas\
h <<'EOF', then your lines, then EOF.`:void 0,"bashUnderSh"),r0=r(({failure:e,kind:t,code:n})=>e.name==="EOFError"||t==="bash"&&/^The script ended with exit code 1\./.
test(e.message)&&/^\s*read\s/m.test(n)||/\bDo you want to continue\b|\[[yY]\/[nN]\]/.test(e.message)?"A task cannot read input. Pass the value as a param, or us\
e a flag that skips questions (such as apt-get -y).":void 0,"noInput"),a0=/\\r\b|\r|\^M|bad interpreter.*\^M|\$'\\r'/,c0=r(({failure:e,kind:t})=>t==="bash"&&a0.
test(e.message)?'The file has Windows line endings. Store it with Unix line endings: git add --renormalize, with "*.sh text eol=lf" in .gitattributes.':void 0,"\
windowsLines"),Tu='Set a machine with more memory: "machine_type", or "memory_mb" if tasks share a VM. Reading data in parts needs less.',u0=r(({failure:e})=>/^(MemoryError|_ArrayMemoryError|ArrayMemoryError)$/.
test(e.name)?Tu:void 0,"memory"),l0=r(({failure:e,kind:t})=>{if(e.name==="SystemExit")return"sys.exit() without a code, or with 0, ends a stage without a failur\
e.";switch(e.exitCode){case 126:return'Start the file with its interpreter, such as "python3 FILE" or "sh FILE", or make it executable in the repository: git up\
date-index --chmod=+x FILE';case 127:return/^python: /.test(e.message)?'The image has no "python". Write "python3".':'Use an image that has the command, or inst\
all it in the script. Files of the repository need the input "source".';case 137:return t===void 0?void 0:Tu;default:return}},"exitCode"),f0=[jw,Dw,Uw,c0,Bw,Gw,
Ww,n0,s0,i0,r0,Jw,Hw,Kw,zw,Vw,Yw,qw,e0,l0,u0];function d0(e,{workspace:t}){const n=r((s,o)=>{const{failure:i,combination:a}=s;if(!i||i.hint)return s;const u={values:new Map(
[...a.matrix].map(([f,d])=>[f,String(d)])),workspace:t,jobs:e,needs:o.needs},l=m0({failure:i,...u,...Iw(o,i.stagePath)});return l===void 0?s:{...s,failure:{...i,
hint:l}}},"advised");return e.map(s=>({...s,combinations:s.combinations.map(o=>n(o,s.planned.job))}))}r(d0,"withAdvice");function m0(e){for(const t of f0){const n=t(
e);if(n!==void 0)return n}}r(m0,"adviceFor");const yi=10;function js(e){if(!e)return"";const t=e.parts.map(({job:o,left:i,all:a})=>`${z(i)} of ${z(a)} combinati\
ons of ${o}`),n=[...e.jobs,...t];if(n.length===0)return"";const s=n.length>yi?`, and ${z(n.length-yi)} more`:"";return`Left out by the input "only": ${n.slice(0,
yi).join(", ")}${s}.`}r(js,"leftOutText");const wi="[a-z]([-a-z0-9]{0,61}[a-z0-9])?",h0=new RegExp(["^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9\
](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*(?::\\d{1,5})?/)?","[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*)*","(?::\\w[\\w.-]{0,127}\
)?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,128})?$"].join("")),fe={projectId:/^([a-z][a-z0-9.-]*:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/,region:/^[a-z]+-[a-z]+\d+$/,bucket:/^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
provider:/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/,serviceAccount:/^[^@\s]+@[^@\s]+\.[^@\s]+$/,environmentName:/^[A-Za-z_][A-Za-z0-9_]*$/,
reservedName:/^(BATCH|GCP_BATCH_WORKFLOW)_/,machineType:/^[a-z][a-z0-9]*(-[a-z0-9]+){1,5}$/,image:h0,reservation:new RegExp(`^(NO_RESERVATION|${wi}|projects/[^/\
\\s]+/reservations/${wi})$`),tag:new RegExp(`^${wi}$`),secretVersion:/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/[^/\s]+$/},Ps=r(e=>({...e.workloadIdentityProvider&&
{workloadIdentityProvider:e.workloadIdentityProvider},...e.serviceAccount&&{serviceAccount:e.serviceAccount},...e.audience&&{audience:e.audience},...e.projectId&&
{projectId:e.projectId},universe:e.universe}),"accessOf"),Au={workloadIdentityProvider:fe.provider,serviceAccount:fe.serviceAccount,audience:/^[\x21-\x7e]{1,1000}$/,
projectId:fe.projectId,universe:/^[a-z0-9][a-z0-9.-]{0,252}$/},p0=r(e=>typeof e=="object"&&e!==null&&"universe"in e&&Object.entries(e).every(([t,n])=>Object.hasOwn(
Au,t)&&typeof n=="string"&&Au[t].test(n)),"isAccess");class g0{static{r(this,"Node")}value;next;constructor(t){this.value=t}}class b0{static{r(this,"Queue")}#e;#t;#i;constructor(){
this.clear()}enqueue(t){const n=new g0(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#i++}dequeue(){const t=this.#e;if(t)return this.#e=this.#e.
next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}*[Symbol.
iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function et(e){let t=!1;if(typeof e=="object"&&({concurrency:e,
rejectOnClear:t=!1}=e),Mu(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new b0;let s=0;const o=r(()=>{s<e&&n.size>
0&&(s++,n.dequeue().run())},"resumeNext"),i=r(()=>{s--,o()},"next"),a=r(async(l,f,d)=>{const h=(async()=>l(...d))();f(h);try{await h}catch{}i()},"run"),c=r((l,f,d,h)=>{
const m={reject:d};new Promise(g=>{m.run=g,n.enqueue(m)}).then(a.bind(void 0,l,f,h)),s<e&&o()},"enqueue"),u=r((l,...f)=>new Promise((d,h)=>{c(l,d,h,f)}),"genera\
tor");return Object.defineProperties(u,{activeCount:{get:r(()=>s,"get")},pendingCount:{get:r(()=>n.size,"get")},clearQueue:{value(){if(!t){n.clear();return}const l=AbortSignal.
abort().reason;for(;n.size>0;)n.dequeue().reject(l)}},concurrency:{get:r(()=>e,"get"),set(l){Mu(l),e=l,queueMicrotask(()=>{for(;s<e&&n.size>0;)o()})}},map:{async value(l,f){
const d=[];try{Array.from(l,(h,m)=>{const g=u(f,h,m);return d.push(g),g})}catch(h){for(const m of d)m.catch(()=>{});throw h}return Promise.all(d)}}}),u}r(et,"pL\
imit");function rP(e,t){const n=et(t),s=r((...o)=>n(()=>e(...o)),"limitedFunction");return Object.defineProperty(s,"clearQueue",{value:n.clearQueue}),s}r(rP,"li\
mitFunction");function Mu(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 an\
d up")}r(Mu,"validateConcurrency");function ne({projectId:e,credentialsPath:t}){return t?{projectId:e,keyFile:t.value}:{projectId:e}}r(ne,"placeOf");var F=P(76760);
class Ds extends Error{static{r(this,"WrongPath")}}async function y0(e,t){const n=await(0,X.realpath)(e),s=new Set([""]);async function o(l){if(s.has(l))return;
await o(l.slice(0,Math.max(0,l.lastIndexOf("/"))));const f=(0,F.join)(n,...l.split("/"));if(await(0,X.mkdir)(f).catch(d=>{if(d.code!=="EEXIST")throw d}),!(await(0,X.
lstat)(f)).isDirectory())throw new Ds(`"${l}" is no folder, or a link`);s.add(l)}r(o,"ensure");const i=Nu(t).join("/");await o(i);const a=(0,F.join)(n,...i.split(
"/"),`.gcp-batch-workflow-${(0,Te.randomBytes)(4).toString("hex")}`);await(0,X.mkdir)(a);const c=(0,Pe.existsSync)(a.toUpperCase())?new Map:void 0;let u=0;return{
async write(l,f){const d=[i,...Nu(l)].join("/"),h=c?.get(d.toLowerCase().normalize());if(h!==void 0&&h!==d)throw new Ds(`"${d}" and "${h}" are the same file on \
this runner`);c?.set(d.toLowerCase().normalize(),d),await o(d.slice(0,d.lastIndexOf("/")));const m=(0,F.join)(a,String(u++));try{await w0(m,f),await(0,X.rename)(
m,(0,F.join)(n,...d.split("/")))}catch(g){throw await(0,X.rm)(m,{force:!0}),g}},async free(){const{bavail:l,bsize:f}=await(0,X.statfs)(a);return l*f},close:r(()=>(0,X.
rm)(a,{recursive:!0,force:!0}),"close")}}r(y0,"workspaceFolder");async function w0(e,t){const n=await(0,X.open)(e,"wx");try{await t(s=>k0(n,s))}finally{await n.
close()}}r(w0,"filled");async function k0(e,t){for(let n=0;n<t.length;)n+=(await e.write(t,n)).bytesWritten}r(k0,"writeAll");function Nu(e){const t=e.replace(/^(\.\/+)+/,
"").replace(/\/+$/,"").split("/"),n=r(s=>s===""||s==="."||s===".."||s.includes("\0")||F.sep==="\\"&&s.includes(F.sep),"isWrong");if(t.some(n))throw new Ds(`"${e}\
" leads out of its folder`);return t}r(Nu,"segmentsOf");const In=r((e,t)=>[ki(e),...[...t].map(([n,s])=>`${ki(n)}=${ki(j(s))}`)].join("/"),"combinationPath"),ki=r(
e=>encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`).replace(/^\./,"%2E"),"segment"),$0=["status","jo\
b_skipped","started_ms","ended_ms","cpu_ms","peak_bytes","memory_source","oom","disk_bytes","disk_total_bytes","gpu_bytes","gpu_total_bytes","log","strategy_id"],
Us=r(e=>xu([e]),"sha256Of");function xu(e){const t=(0,Te.createHash)("sha256");for(const n of e)t.update(n);return t.digest("hex")}r(xu,"sha256OfParts");function S0(e){
const t={sha256:Us(e.body),needs:e.needs};return{...t,mac:Ru(e.key,t)}}r(S0,"sealJobFile");function v0(e,t){const{sha256:n="",needs:s=""}=t;return Si(Ru(e,{sha256:n,
needs:s}),t.mac)}r(v0,"isJobFileOf");function Iu(e){const{metadata:t}=e,n=$0.map(o=>t[o]??""),s=["result",String(e.index),String(e.attempt),t.sha256??"",...n];return Si(
$i(e.key,s),t.mac)}r(Iu,"isResultOf");const Cu=r((e,t,n)=>({by:n,mac:$i(e,["claim",t,n])}),"sealClaim");function Lu(e,t,n){const{by:s}=n;if(!(s!=="task"&&s!=="a\
ction"))return Si(Cu(e,t,s).mac,n.mac)?s:void 0}r(Lu,"claimantOf");const Ru=r((e,t)=>$i(e,["job.json",t.sha256,t.needs]),"jobFileMac"),$i=r((e,t)=>(0,Te.createHmac)(
"sha256",Buffer.from(e,"base64url")).update(t.join(`
`)).digest("hex"),"macOf");function Si(e,t){const[n,s]=[Buffer.from(e),Buffer.from(t??"")];return n.length===s.length&&(0,Te.timingSafeEqual)(n,s)}r(Si,"isSame");
const Bs=1,ju="GCP_BATCH_WORKFLOW_JOB",Pu="GCP_BATCH_WORKFLOW_JOB_KEY",E0="GCP_BATCH_WORKFLOW_SHARED",Fs="ddeutil-workflow==0.0.86",Du=600,rn=32*1024*1024,Uu={ok:0,
failed:1,setup:2},an="[gcp-batch-workflow] ",_0=/^workflow .*, job .*, combination \d+ of \d+$/s,O0=/^stage start (.*)$/s,T0=/^stage end (.*) ([A-Z]+) (\d+\.\d)s$/s,
A0=/^ended: (SUCCESS|FAILED|CANCEL|SKIP|MOVED)$/;function Bu(e){if(!e.startsWith(an))return;const t=e.slice(an.length).trimEnd();if(_0.test(t))return{says:"task"};
const n=O0.exec(t);if(n)return{says:"stage start",stage:n[1]??""};const s=T0.exec(t);if(s)return{says:"stage end",stage:s[1]??"",status:s[2]??"",seconds:s[3]??""};
const o=A0.exec(t);return o?{says:"ended",status:o[1]}:void 0}r(Bu,"runnerLine");function M0({artifacts:e},t){if(typeof e!="object"||e===null)return;if("files"in
e)return Fu(e.files,t);const{uri:n,sha256:s}=e.list??{};return typeof n=="string"&&typeof s=="string"?{uri:n,sha256:s}:void 0}r(M0,"artifactsIn");async function N0({
storage:e,bucket:t,list:n,keep:s},o){const i=`gs://${t}/`;if(!n.uri.startsWith(i))return;const a={bucket:t,name:n.uri.slice(i.length),maxBytes:rn};try{const c=await e.
read(a,o);return Us(c)!==n.sha256?void 0:Fu(JSON.parse(new TextDecoder().decode(c)),s)}catch(c){if(c instanceof SyntaxError||c instanceof W&&(c.httpStatus===404||
/^(TOO_LARGE|COMPRESSED)$/.test(c.status)))return;throw c}}r(N0,"readList");function Fu(e,t){const n=Array.isArray(e)?e.flatMap(o=>x0(o)??[]):[];if(n.length===0)
return;const s=n.reduce((o,{size:i})=>o+i,0);return{count:n.length,bytes:s,files:t(JSON.stringify(n))}}r(Fu,"leftOf");function x0(e){const{path:t,size:n,md5:s,crc32c:o,
generation:i}=e??{};return typeof t=="string"&&I0(t)&&Number.isSafeInteger(n)&&Number(n)>=0&&Gu(s)&&Gu(o)&&typeof i=="string"&&/^\d{1,20}$/.test(i)?{path:t,size:n,
md5:s,crc32c:o,generation:i}:void 0}r(x0,"artifactOf");const Gu=r(e=>typeof e=="string"&&/^[A-Za-z0-9+/]{6,22}==$/.test(e),"isBase64"),I0=r(e=>!e.includes("\0")&&
e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),"isPathInside");function*cn(e){const t=new Map(e.parts.map(n=>[n.number,n]));for(const[n,{outcome:s,artifacts:o,
stored:i}]of e.combinations.entries()){if(!s||!o||!i)continue;const{machine:a}=t.get(e.holders[n]??-1)?.planned??e.planned,c=In(e.planned.job.id,s.combination.matrix),
u=C0(i.name);u!==void 0&&(yield{outcome:s,path:c,machine:a,prefix:`${u}${c}/`,left:o})}}r(cn,"artifactsOf");function C0(e){const[,t,n,s]=/^(.*\/)jobs\/[^/]+\/(\d+)\/results\/\d+-(\d+)\.json$/.
exec(e)??[];return t===void 0?void 0:`${t}artifacts/${n}-${s}/`}r(C0,"folderOf");const Wu=r(({files:e})=>JSON.parse(e.text()),"filesOf"),L0=r(e=>"uri"in e,"isLi\
st"),R0=32,j0=8,P0=1e4;function D0(e,t){const{log:n,stop:s}=t,i=[...e.uri?[W0(e.uri,t)]:[],...e.folder?[J0(e.folder,t)]:[]].map(h=>({way:h,limit:et(h.workers),done:{
files:0,bytes:0}})),a={files:0,bytes:0},c=U0(i,a,t),u=new Set,l=[];async function f(h){const m=G0(h);if(m.files===0)return;a.files+=m.files,a.bytes+=m.bytes,await Promise.
all(i.map(b=>B0(b,{job:h,totals:m,progress:c,stop:s})));const g=i.flatMap(({way:b,failure:y})=>y||s.aborted?[]:[b.verb]),p=`${B(m.files,"artifact")}, ${An(m.bytes)}`;
n.say(`${h.planned.job.id}: ${p}${g.length>0?`, ${g.join(" and ")}`:""}`)}r(f,"deliver");function d(h){for(const m of h.jobs.values()){if(m.phase!=="ended"||u.has(
m))continue;u.add(m);const g=f(m);g.catch(()=>{}),l.push(g)}}return r(d,"follow"),{follow:d,async finish(h){d(h),await Promise.all(l);for(const{way:g}of i)await g.
close();const m=i.flatMap(({failure:g})=>g??[]);return s.aborted?void 0:m[0]}}}r(D0,"deliveryOf");function U0(e,t,{clock:n,log:s}){let o=n.now();const i=r(({files:a,
bytes:c})=>`${B(a,"file")} (${An(c)})`,"text");return()=>{if(n.now()-o<P0)return;o=n.now();const a=e.map(({way:c,done:u})=>`${i(u)} ${c.verb}`);s.say(`artifacts\
: ${a.join(", ")} of ${i(t)}`)}}r(U0,"progressOf");async function B0(e,t){const{way:n,limit:s,done:o}=e,i=F0(t.job),a=r(async()=>{for(const c of i){if(e.failure||
t.stop.aborted)return;try{await s(()=>n.take(c))}catch(u){e.failure??=Hu(u,n.verb);return}o.files++,o.bytes+=c.file.size,t.progress()}},"worker");try{if(e.failure)
return;await n.begin(t.totals);const c=Array.from({length:n.workers},a);await Promise.allSettled(c),await Promise.all(c)}catch(c){e.failure??=Hu(c,n.verb)}}r(B0,
"deliverBy");function*F0(e){for(const t of cn(e))for(const n of Wu(t.left))yield{of:t,file:n}}r(F0,"itemsOf");function G0(e){const t={files:0,bytes:0};for(const{
left:n}of cn(e))t.files+=n.count,t.bytes+=n.bytes;return t}r(G0,"totalsOf");function W0(e,{clients:t,stop:n}){return{verb:"copied",workers:R0,begin:r(async()=>{},
"begin"),async take({of:s,file:o}){const i=await t.storage(ne(s.machine)),a={bucket:s.machine.bucket,name:s.prefix+o.path,generation:o.generation},c={bucket:e.bucket,
name:`${e.folder}${s.path}/${o.path}`};await i.copyOver({...a,to:c},n)},close:r(async()=>{},"close")}}r(W0,"copies");function J0({workspace:e,path:t},{clients:n,
stop:s}){let o;const i=r(()=>(o??=y0(e,t),o),"folder");return{verb:"downloaded",workers:j0,async begin({bytes:a}){const c=await(await i()).free();if(a>c)throw new Ju(
`they have ${An(a)}, and ${An(c)} are free`)},async take({of:a,file:c}){const u=await n.storage(ne(a.machine)),{size:l,crc32c:f,generation:d}=c,h={bucket:a.machine.
bucket,name:a.prefix+c.path,size:l,crc32c:f,generation:d};await(await i()).write(`${a.path}/${c.path}`,m=>u.download(h,m,s))},async close(){await(await o?.catch(
()=>{}))?.close()}}}r(J0,"downloads");class Ju extends Error{static{r(this,"DiskFull")}}function Hu(e,t){const n=r(a=>`artifacts could not be ${t}: ${a}`,"told");
if(e instanceof W){const{message:a,headline:c,hint:u}=e;return{message:n(a),headline:n(c),...u&&{hint:u}}}const{code:s}=e,o=e instanceof Ju||s==="ENOSPC"||s==="\
EDQUOT";if(s===void 0&&!o&&!(e instanceof Ds))throw e;const i=o?'Use a runner with a larger disk, or "artifacts_uri" instead of "artifacts_dir".':'Choose anothe\
r "artifacts_dir".';return{message:n(ot(e)),headline:n(ot(e)),hint:i}}r(Hu,"undeliveredOf");const H0=30,z0=r(e=>/\.(png|svg|html?)$/i.test(e),"isShown");function K0(e,t,n){
const s=e.jobs.flatMap(({planned:d,artifacts:h})=>h?[{id:d.job.id,artifacts:h}]:[]);if(s.length===0||n.jobRows===0)return"";const o=t.artifacts!==void 0,i=[{title:"\
Artifacts of"},{title:"Files",align:"right"},{title:"Size",align:"right"},...o?[{title:"Folder"}]:[]],a=s.slice(0,n.jobRows).map(({id:d,artifacts:{count:h,bytes:m,
uri:g}})=>[K(d,80),z(h),An(m),...o?[Be(pe(g,300),t.artifacts?.folder(g))]:[]]),c=s.length-a.length,u=o?s.flatMap(({artifacts:d})=>d.shown):[],l=u.slice(0,Math.min(
H0,n.warnings)).map(({path:d,uri:h})=>`- ${Be(K(d,200),t.artifacts?.file(h))}`),f=u.length-l.length;return[Qe(i,a)+(c>0?`

\u2026 and those of ${B(c,"more job")}.`:""),[...l,...l.length>0&&f>0?[`- \u2026 and ${B(f,"more file")}`]:[]].join(`
`)].filter(d=>d!=="").join(`

`)}r(K0,"artifactsTable");const V0=100;function Y0(e,t){const n=[...e.jobs].filter(([,s])=>zu(s));return new Map(n.map(([s,o])=>[s,()=>vi(o,t)]))}r(Y0,"artifact\
Rows");function*vi(e,t){for(const{outcome:n,path:s,machine:o,prefix:i,left:a}of cn(e)){const c=t?`gs://${t.bucket}/${t.folder}${s}/`:`gs://${o.bucket}/${i}`,{combination:u,
status:l}=n;for(const f of Wu(a)){const d={path:`${s}/${f.path}`,bytes:f.size,uri:c+f.path};yield{combination:u,status:l,...d}}}}r(vi,"rowsOf");const zu=r(e=>!cn(
e).next().done,"hasArtifacts"),q0=r((e,t,n)=>e.map(s=>{const o=t.jobs.get(s.planned.job.id);if(!o||!zu(o))return s;const{kept:i,runUri:a}=n;let[c,u]=[0,0];for(const{
left:h}of cn(o))c+=h.count,u+=h.bytes;const l=[];for(const{path:h,uri:m}of vi(o,i))if(z0(h)&&l.push({path:h,uri:m}),l.length===V0)break;const[f]=vi(o,void 0),d=i?
`gs://${i.bucket}/${i.folder}${f?.path.split("/")[0]??""}/`:`${a}artifacts/`;return{...s,artifacts:{count:c,bytes:u,uri:d,shown:l}}}),"withArtifacts"),de=r(e=>typeof e==
"object"&&e!==null,"isRecord"),te=r(e=>typeof e=="string"?e:"","json_textOf"),Ei=r(e=>Array.isArray(e)?e.filter(de):[],"recordsIn");function Gs(e){const t=Ei(e.
details),n=t.find(({reason:c})=>te(c)!==""),[s]=Ei(e.errors),o=t.flatMap(({violations:c})=>Ei(c)).find(({type:c})=>c==="VPC_SERVICE_CONTROLS"),a=t.map(({retryDelay:c})=>X0(
c)).find(c=>c!==void 0);return{reason:te(n?.reason)||te(s?.reason),metadata:Object.fromEntries(Object.entries(de(n?.metadata)?n.metadata:{}).map(([c,u])=>[c,String(
u)])),perimeterId:te(o?.description),...a!==void 0&&{retryDelayMs:a}}}r(Gs,"errorDetails");function X0(e){const t=/^(\d+(?:\.\d+)?)s$/.exec(te(e))?.[1];return t!==
void 0?Number(t)*1e3:de(e)?Number(e.seconds??0)*1e3+Number(e.nanos??0)/1e6:void 0}r(X0,"delayOf");const Cn=64*1024*1024;class Ln extends Error{static{r(this,"An\
swerTooLarge")}code="ANSWER_TOO_LARGE";constructor(){super(`the answer has more than ${Cn/1024/1024} MiB`)}}async function*Ku(e){let t=0;for await(const n of e){
if(t+=n.length,t>Cn)throw new Ln;yield n}}r(Ku,"bounded");const Z0=r(async(e,t)=>{try{const n=await t({...e,size:Cn});return e.responseType!=="stream"||e.validateStatus?.(
n.status)!==!1?n:Object.assign(n,{data:Ku(n.data)})}catch(n){throw n.type==="max-size"?new Ln:n}},"boundedAdapter"),Q0=r(e=>async(...t)=>{const n=await e(...t),
s=[];for await(const c of Ku(n.body??ek()))s.push(c);const{status:o,statusText:i,headers:a}=n;return new Response(s.length===0?null:Buffer.concat(s),{status:o,statusText:i,
headers:a})},"boundedFetch");async function*ek(){}r(ek,"emptyBody");const tk=6e4,nk=1e3,sk=/\brate limit|abuse detection|submitted too quickly|blocked from content creation/i;
function ok(e){const{httpStatus:t,header:n}=e,s=n("x-ratelimit-remaining")==="0";if(!(t===429||(t===403||t===422)&&sk.test(e.message)||t===403&&(s||n("retry-aft\
er")!=="")))return;const i=Number(n("x-ratelimit-reset")||Number.NaN)*1e3-e.nowMs+nk;return s&&Number.isFinite(i)?{waitMs:Math.max(0,i)}:{waitMs:tk}}r(ok,"gitHu\
bLimit");const ik=[["OK",200],["CANCELLED",499],["UNKNOWN",500],["INVALID_ARGUMENT",400],["DEADLINE_EXCEEDED",504],["NOT_FOUND",404],["ALREADY_EXISTS",409],["PE\
RMISSION_DENIED",403],["RESOURCE_EXHAUSTED",429],["FAILED_PRECONDITION",400],["ABORTED",409],["OUT_OF_RANGE",400],["UNIMPLEMENTED",501],["INTERNAL",500],["UNAVA\
ILABLE",503],["DATA_LOSS",500],["UNAUTHENTICATED",401]];function rk(e,t){const n=de(e)?e:{};return Vu(e)?Yu():t==="batch"&&typeof n.code=="number"?ck(n,n.code):
t==="github"?uk(n,e):qu(n,e)}r(rk,"failureOf");const ak=/Received message (larger than max|that decompresses to a size larger than) /;function Vu(e){return e instanceof
Ln?!0:de(e)&&e.cause!==void 0&&Vu(e.cause)}r(Vu,"isTooLarge");function Yu(){const{code:e,message:t}=new Ln;return{httpStatus:0,status:e,message:t,details:Gs({}),
isLimit:!1}}r(Yu,"tooLarge");function ck(e,t){const[n,s]=ik[t]??["UNKNOWN",500];if(s===429&&ak.test(te(e.details)))return Yu();const o=Gs({details:e.statusDetails});
return{httpStatus:s,status:n,message:te(e.details)||te(e.message),details:o,isLimit:s===429,...o.retryDelayMs!==void 0&&{retryAfterMs:o.retryDelayMs}}}r(ck,"grp\
cFailure");function qu(e,t){const{code:n}=e,s=de(e.response)?e.response:{},o=Xu(s.data),i=de(o.error)?o.error:{},a=Number(s.status??e.status??(typeof n=="number"?
n:0))||0,c=te(o.error_description),u=te(o.error),l=Gs({details:i.details,errors:i.errors}),f=fk(Zu(s.headers,"retry-after"))??l.retryDelayMs;return{httpStatus:a,
status:te(i.status)||u||te(n)||lk(e)||"",message:te(i.message)||(u&&c?`${u}: ${c}`:"")||te(e.message)||String(t),details:l,isLimit:a===429,...f!==void 0&&{retryAfterMs:f},
...de(e.config)&&{url:String(e.config.url??"")}}}r(qu,"httpFailure");function uk(e,t){const n=qu(e,t),s=de(e.response)?e.response:{},o=r(c=>Zu(s.headers,c),"hea\
der"),i=te(Xu(s.data).message)||n.message,a=ok({httpStatus:n.httpStatus,message:i,header:o,nowMs:Date.now()});return a?{...n,message:i,isLimit:!0,retryAfterMs:n.
retryAfterMs??a.waitMs}:{...n,message:i,isLimit:!1}}r(uk,"gitHubFailure");function Xu(e){if(de(e))return e;if(typeof e!="string")return{};try{const t=JSON.parse(
e);return de(t)?t:{}}catch{return{}}}r(Xu,"bodyOf");function lk(e){const t=de(e.cause)?e.cause:{};return te(t.code)||(e.name==="AbortError"?"ABORTED":"")}r(lk,"\
nodeCode");function Zu(e,t){return e instanceof Headers?e.get(t)??"":de(e)?te(e[t]):""}r(Zu,"headerOf");function fk(e){if(!e)return;if(/^\d+$/.test(e))return Number(
e)*1e3;const t=Date.parse(e);return Number.isNaN(t)?void 0:Math.max(0,t-Date.now())}r(fk,"retryAfter");const tt="New roles usually take effect within two minute\
s, sometimes seven or more.",Rn=r(e=>/(?:^|\b)projects?[/ ]([\w.:-]+)/.exec(e)?.[1]??"PROJECT","projectOf"),dk=[[/^batch\./,"roles/batch.jobsEditor","project"],
[/^storage\.(objects|multipartUploads)\./,"roles/storage.objectUser","bucket"],[/^storage\.buckets\./,"roles/storage.legacyBucketReader","bucket"],[/^logging\.(logEntries\.list|logs\.|logServices\.)/,
"roles/logging.viewer","project"],[/^logging\.(views|links|buckets)\./,"roles/logging.viewAccessor","project"],[/^logging\.logEntries\.create$/,"roles/logging.l\
ogWriter","project"],[/^serviceusage\./,"roles/serviceusage.serviceUsageConsumer","project"],[/^iam\.serviceAccounts\.actAs$/,"roles/iam.serviceAccountUser","vm\
-account"],[/^iam\.serviceAccounts\.(getAccessToken|getOpenIdToken|implicitDelegation|signBlob|signJwt)$/,"roles/iam.workloadIdentityUser","caller-account"],[/^iam\.serviceAccounts\.get$/,
"roles/iam.serviceAccountViewer","project"],[/^resourcemanager\.projects\.get$/,"roles/browser","project"],[/^compute\./,"roles/compute.viewer","project"]];function mk(e){
const t=dk.find(([n])=>n.test(e));return t&&{role:t[1],scope:t[2]}}r(mk,"roleWith");const Qu={batch:"batch.googleapis.com compute.googleapis.com logging.googlea\
pis.com",storage:"storage.googleapis.com",logging:"logging.googleapis.com",sts:"sts.googleapis.com",iamcredentials:"iamcredentials.googleapis.com",cloudresourcemanager:"\
cloudresourcemanager.googleapis.com",iam:"iam.googleapis.com"},el=[{reasons:["SECURITY_POLICY_VIOLATED","vpcServiceControls"],text:/vpcServiceControlsUniqueIdentifier|prohibited by organization's policy/i,
hint:gk},{reasons:["BILLING_DISABLED","accountDisabled","billingNotEnabled","accountDelinquent"],text:/billing (account|to be enabled|is disabled|must be enabled)|enable billing/i,
hint:r(e=>`The project has no active billing account. Roles do not help; link one: gcloud billing projects link ${tl(e)} --billing-account=ACCOUNT_ID`,"hint")},
{reasons:["SERVICE_DISABLED","accessNotConfigured"],text:/API has not been used in project|\bSERVICE_DISABLED\b|API .{0,80}\bis (disabled|not enabled)/i,hint:r(
e=>`Run: gcloud services enable ${bk(e)} --project=${tl(e)}${pk(e)?' (only "preflight" asks this API; the run itself does not need it)':""}`,"hint")},{reasons:[
"LOCATION_POLICY_VIOLATED"],text:/Permission denied on 'locations\/|\bLocation '?[\w-]+'? (is not found|was not found|is not supported|does not exist)|\b(Invalid|Unknown|Unsupported) (location|region)\b|constraints\/gcp\.resourceLocations/i,
hint:r(()=>'Check "region" and "zones": the region is misspelled, has no Batch, or is closed to the project (the policy constraints/gcp.resourceLocations). No r\
ole is missing.',"hint")},{reasons:["CONSUMER_INVALID","RESOURCE_PROJECT_INVALID","CONSUMER_SUSPENDED","GCP_SUSPENDED"],text:/project .{0,80}(has been deleted|is (suspended|pending deletion)|not found or deleted)|consumer .{0,80}(suspended|is invalid)/i,
hint:r(()=>'Check "project_id": the project does not exist, was deleted or is suspended. No role is missing.',"hint")},{reasons:["ACCESS_TOKEN_SCOPE_INSUFFICIEN\
T"],text:/insufficient authentication scopes/i,hint:r(()=>'The access token has too few scopes. Set "workload_identity_provider", or use credentials with the sc\
ope https://www.googleapis.com/auth/cloud-platform.',"hint")},{reasons:["ACCOUNT_STATE_INVALID"],text:/service account .{0,120}\b(is|has been) (disabled|deleted)|account .{0,120}is disabled/i,
hint:r(({principal:e})=>`The service account is disabled or was deleted. Run: gcloud iam service-accounts enable ${nl(e.caller)}`,"hint")},{reasons:["ORG_RESTRI\
CTION_VIOLATION","RESOURCE_USAGE_RESTRICTION_VIOLATED"],text:/constraints?\/[\w.]+.{0,80}violated/i,hint:r(()=>"A policy of the organization refuses the request\
; roles do not help. Ask its administrator for an exception for the project.","hint")},{reasons:["USER_PROJECT_DENIED"],text:/serviceusage\.services\.use/,hint:r(
({principal:e,...t})=>`The caller may not use the project for billing and quota. Run: gcloud projects add-iam-policy-binding ${Rn(t.resource)} --role=roles/serv\
iceusage.serviceUsageConsumer --member=${e.caller}. ${tt}`,"hint")}];function hk(e){if(e.service==="github"||e.service==="oidc")return"";const{details:t,message:n}=e;
return(el.find(({reasons:i})=>i.includes(t.reason))??el.find(({text:i})=>i?.test(n)))?.hint(e)??""}r(hk,"refusalHint");const pk=r(({service:e})=>e==="cloudresou\
rcemanager"||e==="iam","isOnlyForChecks");function gk({message:e,details:t}){const n=/vpcServiceControlsUniqueIdentifier:?\s*"?([\w-]+)/.exec(e)?.[1],s=t.perimeterId||
n;return`A perimeter of VPC Service Controls keeps this runner out; roles do not help. Ask its administrator for an ingress rule for the caller, or use a self-h\
osted runner inside.${s?` The identifier ${s} finds the refusal in the perimeter's audit log.`:""}`}r(gk,"perimeterHint");function bk({details:e,message:t,service:n}){
const s=e.metadata.service||/\/apis\/api\/([\w.-]+)/.exec(t)?.[1]||"";return s?s==="batch.googleapis.com"?Qu.batch??s:s:Qu[n]??`${n}.googleapis.com`}r(bk,"apisO\
f");const yk=/\b(?:in|on|for) project ['"#]?([a-z0-9][\w.:-]*\w)|[?&]project=([\w.:-]*\w)|\bproject #?(\d{6,})/;function tl({details:e,message:t,resource:n}){const s=/^projects\/([\w.:-]+)$/.
exec(e.metadata.consumer??"")?.[1],o=yk.exec(t)?.slice(1).find(Boolean);return s||o||Rn(n)}r(tl,"projectOfAnswer");const nl=r(e=>/[\w.-]+@[\w.-]+\w/.exec(e)?.[0]??
"SERVICE_ACCOUNT","emailIn"),wk=/Permission '?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?(?: is)? denied|does not have ([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+) access|(?:Required|lacks|missing) (?:the )?'?"?([a-z][a-zA-Z]*(?:\.[a-zA-Z]+)+)'?"? permission/;
function sl({httpStatus:e,service:t,message:n,details:s}){if(e!==403||t==="github"||t==="oidc")return"";const o=wk.exec(n)?.slice(1).find(Boolean),i=/\bact as\b.{0,60}service account|\bactAs\b/i.
test(n);return s.metadata.permission||o||(i?"iam.serviceAccounts.actAs":"")}r(sl,"missingPermission");function kk(e){const t=sl(e);if(!t)return"";const{message:n,
principal:s,resource:o}=e,i=mk(t);if(!i)return`The caller ${s.caller} lacks the permission ${t}. Grant it a role that includes it. ${tt}`;const{role:a,scope:c}=i,
u=`--role=${a} --member=`;if(c==="vm-account")return`The caller may not run VMs as their service account (input "batch_service_account"). Run: gcloud iam servic\
e-accounts add-iam-policy-binding ${/[\w.-]+@[\w.-]+\w/.exec(n)?.[0]??"VM_SERVICE_ACCOUNT"} --project=${Rn(o)} ${u}${s.caller}. ${tt}`;if(c==="caller-account")return`\
The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts add-iam-policy-binding ${nl(s.caller)}\
 ${u}${s.federated}. ${tt}`;const l=/^gs:\/\/([^/]+)/.exec(o)?.[1];if(c==="bucket"&&l)return`Run: gcloud storage buckets add-iam-policy-binding gs://${l} ${u}${s.
caller}. ${tt}`;const f=Rn(o),d=e.service==="logging"?' (or set "stream_logs: false")':"",h=e.service==="batch"?" (or the project does not exist)":"";return`Run\
: gcloud projects add-iam-policy-binding ${f} ${u}${s.caller}${d}${h}. ${tt}`}r(kk,"permissionHint");function $k(e){const{httpStatus:t,operation:n,resource:s,status:o}=e,
i=t>0?`HTTP ${t}`:o,a=i===""?"":` (${i})`,c=sl(e);if(c)return`no permission ${c} on ${Sk(s)}${a}`;const u=ol(s);if(u!==void 0&&/\bbucket does not exist/i.test(e.
message))return`bucket ${u} does not exist${a}`;const l=e.message.replace(/\bprincipal(?:Set)?:\/\/\S+/g,"the caller").replace(/\.$/,"");return l===""?`${n} fai\
led${a}`:`${l}${a}: ${n}`}r($k,"headlineOf");const ol=r(e=>/^gs:\/\/([^/]+)/.exec(e)?.[1],"bucketOf");function Sk(e){const t=ol(e);if(t!==void 0)return`gs://${t}`;
const n=/\bprojects?[/ ]([\w.:-]+)/.exec(e)?.[1];return n===void 0?e:`project ${n}`}r(Sk,"headline_placeOf");const il="copy to",rl="test writing to";function vk(e){
const{message:t,service:n}=e,s=/\bper day\b/i.test(t);switch(n){case"github":return/^API rate limit exceeded|x-ratelimit-remaining/i.test(t)?"This is a rate lim\
it of GitHub, not a missing permission: the token has 1,000 requests per hour for all jobs of the repository. It is reset within the hour; run fewer jobs at the\
 same time.":"This is a rate limit of GitHub, not a missing permission: too many requests came at once. Wait a few minutes, or run fewer jobs at the same time.";case"\
oidc":return"GitHub issues no more OIDC tokens for now. Wait a few minutes, and start fewer jobs at the same time.";case"sts":case"iamcredentials":return"Google\
 issues no more tokens for now, because many were requested in a short time. Run the job again, and start fewer jobs at the same time.";case"storage":return/object mutation|rate limit for object|gcs429/i.
test(t)?"An object was written more than once per second. This is temporary: run the job again. No quota of the project is exhausted.":"Cloud Storage accepts no\
 more requests for this bucket for now. This is temporary: run the job again, with fewer runs at the same time.";case"logging":return'Cloud Logging allows 60 re\
ads per minute, shared by everything in the project. The run itself is not affected: lines come late. Set "stream_logs: false", or request a higher quota "Read \
requests per minute".';case"batch":return s?"A daily quota of the Batch API is exhausted. Request a higher quota.":'A quota of the Batch API is exhausted for th\
is minute. Run fewer runs at a time, or raise "poll_interval".';case"cloudresourcemanager":case"iam":case"metadata":return"The service accepts no more requests \
for now. Run the job again."}}r(vk,"limitHint");function Ek(e){return e.service==="oidc"?'GitHub did not provide an OIDC token. Add "permissions: { contents: re\
ad, id-token: write }" to this job.':/generateAccessToken/.test(e.url??"")||e.service==="iamcredentials"?_k(e):Tk(e)}r(Ek,"tokenHint");function _k({httpStatus:e,
principal:t}){return e===403?`The federated identity may not impersonate the input "service_account" (or it does not exist). Run: gcloud iam service-accounts ad\
d-iam-policy-binding ${t.caller.replace(/^serviceAccount:/,"")} --role=roles/iam.workloadIdentityUser --member=${t.federated}. ${tt}`:e===404?'The input "servic\
e_account" names an account that does not exist.':'Check the input "service_account".'}r(_k,"impersonationHint");const Ok=[[/127 bytes/i,"Map google.subject to \
something shorter in the provider, e.g. assertion.repository_id."],[/must be of type STRING|mapped attribute|attribute mapping/i,"Correct the attribute mapping \
of the provider: every mapped attribute must be a text, such as google.subject=assertion.sub and attribute.repository=assertion.repository."],[/connecting to the given credential's issuer|fetch(ing)? .{0,40}(JWKS|keys|discovery)|openid-configuration|jwks/i,
"Google could not reach the issuer of the token. Check the provider's issuer URI (GitHub's is https://token.actions.githubusercontent.com); one of an Enterprise\
 Server must be reachable from the internet, or its keys be uploaded to the provider."],[/issuer/i,"The token's issuer is not the provider's. Set the provider's\
 issuer URI to https://token.actions.githubusercontent.com, or to that of your Enterprise Server."],[/stale|expired|issued at|in the future|too (old|early)|\bexp\b|\biat\b/i,
"The OIDC token was too old, or not valid yet, when Google saw it. Run the job again; on a self-hosted runner, check the machine's clock."],[/audience/i,'Google\
 did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider.']];function Tk({status:e,message:t,principal:n}){if(e===
"invalid_target")return'The pool or provider in "workload_identity_provider" is disabled, deleted or misspelled.';if(e==="invalid_request"&&/Invalid value for "audience"/i.
test(t))return'Check the input "workload_identity_provider": projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER, with the number of \
the project.';if(/attribute condition/i.test(t))return al(n.claims);const s=Ok.find(([o])=>o.test(t));return s?s[1]:e==="unauthorized_client"?al(n.claims):e==="\
invalid_grant"?`Google did not accept the OIDC token: compare the input "audience" with the allowed audiences of the provider, and its issuer with GitHub's.`:'C\
heck the input "workload_identity_provider".'}r(Tk,"exchangeHint");const al=r(e=>`The provider's attribute condition rejected the claims of this run: ${e}. Comp\
are: gcloud iam workload-identity-pools providers describe.`,"conditionHint");function Ak(e){const{httpStatus:t}=e;return e.isLimit?vk(e):t===0?Mk(e):t>=500?Nk(
e):hk(e)||kk(e)||xk(e)}r(Ak,"hintFor");const cl=r(({service:e})=>e==="github"||e==="oidc","isGitHub");function Mk(e){return/^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_)/.
test(e.status)?"The TLS certificate was not accepted. If a proxy decrypts TLS connections, set its certificate in NODE_EXTRA_CA_CERTS.":e.status==="ANSWER_TOO_L\
ARGE"?"Run the job again. If it happens again, check your proxy and your own endpoints.":e.status==="TOO_LARGE"||e.status==="COMPRESSED"||e.service==="metadata"?
"":`The network or ${cl(e)?"GitHub":"the service"} failed for longer than the Action retries. Run the job again. Behind a proxy, check HTTPS_PROXY and NO_PROXY.`}
r(Mk,"networkHint");const Nk=r(e=>cl(e)?"GitHub reports an internal error. See https://www.githubstatus.com, then run the job again.":"Google reports an interna\
l error. See https://status.cloud.google.com, then run the job again.","outageHint");function xk(e){const t=e.httpStatus===403||e.httpStatus===404;switch(e.service){case"\
batch":return Ik(e);case"storage":return Rk(e);case"sts":case"iamcredentials":case"oidc":return Ek(e);case"logging":return e.httpStatus===403?Lk(e):"";case"gith\
ub":return jk(e);case"cloudresourcemanager":return t?'Check "project_id": the project does not exist, or the caller has no role in it.':"";case"iam":return t?"C\
heck the name: the service account does not exist, or the caller may not see it.":"";case"metadata":return""}}r(xk,"serviceHint");function Ik(e){const{httpStatus:t,
principal:n}=e;return t===401?'Batch did not accept the token. Set the input "service_account", so that the token belongs to a service account.':t===403?`Run: g\
cloud projects add-iam-policy-binding ${Rn(e.resource)} --role=roles/batch.jobsEditor --member=${n.caller} (or the project does not exist). ${tt}`:t===404&&/tasks? of/.
test(e.operation)?"Batch does not list the tasks of the job yet, or somebody deleted the job. Run the job again.":t===404?'Check "project_id" and "region": Batc\
h is not offered in every region.':t===409?"A Batch job of that name exists and does not belong to this run. Delete it, or run the job again to get a new name.":
t===400?Ck(e.message):""}r(Ik,"batchHint");function Ck(e){return/no_external_ip_address field is invalid/.test(e)?'Set "no_external_ip: true" (runs-on.with: no_\
external_ip), with "network" and "subnetwork"; the subnetwork needs Private Google Access.':/(^|[^\w.])(sub)?network field is invalid/.test(e)?'Check "network" \
and "subnetwork": projects/PROJECT/global/networks/NAME and projects/PROJECT/regions/REGION/subnetworks/NAME.':"The field that Batch names comes from the inputs\
 or from runs-on.with of this job."}r(Ck,"fieldHint");function Lk({resource:e,principal:t}){return`Run: gcloud projects add-iam-policy-binding ${e.split(" ").at(
-1)} --role=roles/logging.viewer --member=${t.caller} (or set "stream_logs: false"). ${tt}`}r(Lk,"loggingHint");function Rk(e){const{httpStatus:t,resource:n,principal:s,
message:o,details:i,operation:a}=e,c=/^gs:\/\/([^/]+)/.exec(n)?.[1]??n;return/requester pays/i.test(o)||i.reason==="userProjectMissing"?`Bucket ${c} bills its r\
eaders (requester pays), which is not supported. Use another bucket, or run: gcloud storage buckets update gs://${c} --no-requester-pays`:t===401?'Cloud Storage\
 did not accept the token. Set the input "service_account", or grant the federated identity access.':t===403?`Run: gcloud storage buckets add-iam-policy-binding\
 gs://${c} --role=roles/storage.objectUser --member=${s.caller}. ${tt}`:t===404?`Check "${a===il||a===rl?"artifacts_uri":"gcs_bucket"}": bucket ${c} or the obje\
ct does not exist. The Action never creates a bucket: gcloud storage buckets create gs://${c} --uniform-bucket-level-access`:""}r(Rk,"storageHint");function jk({
httpStatus:e,message:t}){return e===422&&/no commit found/i.test(t)?"The commit does not belong to this repository, so it cannot have a check run: it was not pu\
shed, or belongs to a fork. The run itself is not affected.":e===401?'GitHub did not accept the token: check the input "github_token".':e!==403&&e!==404?"":/\bSAML|SSO\b/.
test(t)?"Authorize the token for the organization (single sign-on).":/IP allow list/i.test(t)?"The organization allows only some IP addresses, and that of the r\
unner is not among them.":/archived/i.test(t)?"The repository is archived, so nothing can be written to it.":'Give the job "permissions: checks: write" (and "pu\
ll-requests: write" for comments); pull requests from forks never get them.'}r(jk,"gitHubHint");const Pk=new Set([408,429,500,502,503,504]),Dk=/^(E[A-Z]+|UND_ERR_.*|ERR_.*|ABORTED|DEADLINE)$/,
Uk=3e4,Bk=18e4,Fk=500,Gk=2e4,Wk=12e4;function Jk(e){const{clock:t}=e;return async(n,s)=>{const o=Hk(n,t,e.random);for(let i=1;;i++){const a=t.now(),c=r(u=>e.trace(
`${n.service}: ${n.operation} ${n.resource} \u2192 ${u} (${Math.round(t.now()-a)} ms, attempt ${i})`),"trace");try{const u=await zk(n,t,s);return c("ok"),u}catch(u){
if(u instanceof W)throw u;const l=u instanceof _i?u.failure:rk(u,n.service);c(`${l.httpStatus||"no answer"} ${l.status}`);const f=n.signal?.aborted?void 0:o(l,i);
if(f===void 0||(await t.sleep(f,n.signal),n.signal?.aborted))throw ul(n,l,u,i,e.principal)}}}}r(Jk,"caller");function Hk(e,t,n){const s=t.now(),o=e.totalMs??Bk;
let i=0,a=0;return(c,u)=>{if(!Kk(c,e))return;const l=Vk(u,n);if(c.isLimit&&e.limitUntilMs!==void 0){const m=Math.max(l,c.retryAfterMs??0);return t.now()+m>e.limitUntilMs?
void 0:(i+=m,e.onLimit?.(m),m)}const f=o-Math.max(t.now()-s-i,a),d=Math.min(c.retryAfterMs??0,Wk);if(f<=0||d>=f)return;const h=Math.min(Math.max(l,d),f);return a+=
h,h}}r(Hk,"patienceOf");class _i extends Error{static{r(this,"Overdue")}failure;constructor(t,n){super(n?"the run was stopped":`no answer within ${Math.round(t/
1e3)} s`),this.failure={httpStatus:0,status:n?"STOPPED":"DEADLINE",message:this.message,details:Gs({}),isLimit:!1}}}async function zk(e,t,n){const s=e.attemptMs??
Uk,o=new AbortController,i=new AbortController,a=r(()=>o.abort(),"stop");e.signal?.addEventListener("abort",a,{once:!0}),e.signal?.aborted&&a();const{signal:c}=o,
u=new Promise((l,f)=>{c.addEventListener("abort",()=>f(new _i(s,e.signal?.aborted===!0)),{once:!0})});u.catch(()=>{}),t.sleep(s,i.signal).then(()=>{i.signal.aborted||
o.abort()});try{if(c.aborted)throw new _i(s,e.signal?.aborted===!0);return await Promise.race([n(c),u])}finally{i.abort(),e.signal?.removeEventListener("abort",
a)}}r(zk,"withDeadline");function Kk(e,t){return e.status==="STOPPED"?!1:e.isLimit||Pk.has(e.httpStatus)||t.alsoRetry?.includes(e.httpStatus)?!0:e.httpStatus===
0&&(e.status===""||Dk.test(e.status))}r(Kk,"isRetryable");function Vk(e,t){return Math.min(Gk,Fk*2**e)*(1+t())/2}r(Vk,"backoffOf");function ul(e,t,n,s,o){const i=[
t.httpStatus>0?`HTTP ${t.httpStatus}`:"",t.status].filter(l=>l!=="").join(" "),a=s>1?` after ${s} attempts`:"",c=Ht(t.message).replace(/\s+/g," ").trim().slice(
0,600),u={...e,...t,message:c,principal:o};return new W({service:e.service,operation:e.operation,resource:e.resource,httpStatus:t.httpStatus,status:t.status,message:`${e.
operation} ${e.resource}${a}: ${c}${i?` (${i})`:""}`,hint:Ak(u),headline:$k(u),isLimit:t.isLimit,cause:n})}r(ul,"cloudError");const Yk=/^(projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+)\/providers\/[a-z0-9-]+$/;
function qk(e){const t=Yk.exec(e.workloadIdentityProvider.trim())?.[1],n=t&&/^[\w.-]+\/[\w.-]+$/.test(e.repository)?`principalSet://iam.googleapis.com/${t}/attr\
ibute.repository/${e.repository}`:"CALLER",s=e.serviceAccount.trim(),o=/^[\w.-]+@[\w.-]+$/.test(s),i=`repository "${e.repository}", ref "${e.ref??""}", event_na\
me "${e.eventName??""}"`;return{federated:n,claims:i,caller:o?`serviceAccount:${s}`:n}}r(qk,"principalOf");const Xk=r(e=>ys(e).url===void 0?e$:Zk,"senderFor"),Zk=r(
async(e,t)=>{t?.();const{OAuth2Client:n}=await P.e(492).then(P.t.bind(P,492,19)),s=new n;return Oi(s),s.transporter.request({...e,responseType:"json",retry:!1})},
"sendThroughLibrary");class Qk extends Error{static{r(this,"Refused")}response;config;constructor(t,n){super(`Request failed with status code ${t.status}`),this.
response=t,this.config={url:n}}}const e$=r(async(e,t)=>{const{url:n,method:s,data:o,signal:i}=e,a=o instanceof URLSearchParams,c=o===void 0||a?o?.toString():JSON.
stringify(o),u={accept:"application/json",...c!==void 0&&{"content-type":a?"application/x-www-form-urlencoded":"application/json"},...e.headers},{request:l}=n.startsWith(
"http:")?await Promise.resolve().then(P.t.bind(P,37067,19)):await Promise.resolve().then(P.t.bind(P,44708,19));return new Promise((f,d)=>{const h=l(n,{method:s,
headers:u,signal:i},m=>{t$(m).then(g=>{const p={status:m.statusCode??0,data:n$(g),headers:new Headers(Object.entries(m.headers).flatMap(([y,w])=>[[y,`${w}`]]))};
p.status>=200&&p.status<300?f(p):d(new Qk(p,n))},d)});h.on("error",d),h.on("finish",()=>t?.()),h.end(c)})},"sendDirectly");async function t$(e){const t=[];let n=0;
for await(const s of e){if(n+=s.length,n>Cn)throw new Ln;t.push(s)}return Buffer.concat(t).toString("utf8")}r(t$,"send_textOf");function n$(e){try{return JSON.parse(
e)}catch{return e}}r(n$,"parsed");function Oi(e){const{stsCredential:t}=e;for(const n of[e,t]){if(!n)continue;const{defaults:s}=n.transporter;n.transporter.defaults=
{...s,redirect:"manual",adapter:Z0}}}r(Oi,"harden");class Ie extends Error{static{r(this,"BrokenAnswer")}code="ERR_BROKEN_ANSWER"}const s$=3e4;function o$(e){return async(t,n)=>{
const s={service:"oidc",operation:"get an OIDC token for",resource:t},{ACTIONS_ID_TOKEN_REQUEST_URL:o,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e.environment;if(!o||!i)
throw new W({...s,httpStatus:403,status:"NO_ID_TOKEN",message:e.isFork?"GitHub issues no OIDC token to pull requests from forks.":"This job may not request an O\
IDC token.",hint:e.isFork?'Use "dry_run: true" for forks: it checks the definition without credentials.':'Add "permissions: { contents: read, id-token: write }"\
 to this job.'});return e.call({...s,attemptMs:s$},async a=>{const c={url:`${o}&audience=${encodeURIComponent(t)}`,method:"GET",headers:{authorization:`Bearer ${i}`},
signal:a},{data:u}=await e.send(c,n),l=de(u)?u.value:void 0;if(typeof l!="string"||l==="")throw new Ie("the answer holds no token");return e.mask(l),l})}}r(o$,"\
oidcTokens");const ll="https://www.googleapis.com/auth/cloud-platform",fl="urn:ietf:params:oauth:token-type",dl=3600,ml=2e4;async function i$(e){const{endpoints:t,
provider:n}=e,s=`//iam.${e.universe}/${n}`,o=await e.oidcToken(e.audience??`https:${s}`,e.onSent),i={service:"sts",operation:"get a token from",resource:n},a=await e.
call({...i,attemptMs:ml},async l=>{const{data:f}=await e.send({url:`${t.sts}/v1/token`,method:"POST",data:new URLSearchParams({grant_type:"urn:ietf:params:oauth\
:grant-type:token-exchange",audience:s,scope:ll,requested_token_type:`${fl}:access_token`,subject_token:o,subject_token_type:`${fl}:jwt`}),signal:l});return hl(
de(f)?f.access_token:void 0,Number(de(f)&&f.expires_in)*1e3)}),c=e.serviceAccount;if(c===void 0)return a;e.mask?.(a.text);const u={service:"iamcredentials",operation:"\
impersonate",resource:c};return e.call({...u,attemptMs:ml},async l=>{const{data:f,headers:d}=await e.send({url:`${t.iamcredentials}/v1/projects/-/serviceAccount\
s/${c}:generateAccessToken`,method:"POST",headers:{authorization:`Bearer ${a.text}`},data:{scope:[ll],lifetime:`${dl}s`},signal:l}),h=de(f)?f:{},m=Date.parse(d.
get("date")??"")||e.clock.now();return hl(h.accessToken,Date.parse(String(h.expireTime))-m)})}r(i$,"exchange");function hl(e,t){if(typeof e!="string"||e==="")throw new Ie(
"the answer contains no token");return{text:e,lifeMs:Number.isFinite(t)&&t>0?t:dl*1e3}}r(hl,"tokenOf");function pl(e){let t;try{t=JSON.parse(e)}catch{return"is \
not JSON"}if(!de(t))return"is not a JSON object";const{type:n,client_email:s,private_key:o,private_key_id:i}=t;return n!=="service_account"?`holds credentials o\
f type ${JSON.stringify(n??null).slice(0,60)}; only "service_account" is accepted`:typeof s!="string"||typeof o!="string"?'has no "client_email" or no "private_\
key"':{email:s,privateKey:o,...typeof i=="string"&&{id:i}}}r(pl,"readServiceAccountKey");function r$(e,t){const n=new t.make({email:e.email,key:e.privateKey,keyId:e.
id,scopes:t.scopes,universeDomain:t.universe});return t.endpoints.token!==Jo&&n.transporter.interceptors.request.add({resolved:r(async s=>s.url?.href===Jo?{...s,
url:new URL(t.endpoints.token)}:s,"resolved")}),n}r(r$,"serviceAccountClient");const gl="https://www.googleapis.com/auth/cloud-platform",a$=6e4;async function c$(e){
const{identity:t}=e,n=t.key===void 0?t.workloadIdentityProvider:void 0;return n===void 0?l$(e):u$(e,n)}r(c$,"credentials");async function u$(e,t){const{identity:n,
endpoints:s,oidcToken:o,send:i,call:a,clock:c,mask:u}=e,{promise:l,resolve:f}=Promise.withResolvers(),d=l.then(async()=>{const{OAuth2Client:p}=await P.e(492).then(
P.t.bind(P,492,19)),b=new p({universeDomain:n.universe});return Oi(b),b});let h=Number.NEGATIVE_INFINITY,m;async function g(){const p=c.now(),b=await i$({provider:t,
serviceAccount:n.serviceAccount,audience:n.audience,universe:n.universe,endpoints:s,oidcToken:o,onSent:f,send:i,call:a,clock:c,mask:u}).finally(f);u?.(b.text),(await d).
setCredentials({access_token:b.text}),h=p+b.lifeMs-Math.min(a$,b.lifeMs/2)}return r(g,"renew"),{client:d,async ready(p){c.now()<h||(m??=g().finally(()=>{m=void 0}),
await f$(m,p,t))},refused(){h=Number.NEGATIVE_INFINITY}}}r(u$,"federated");async function l$(e){const{identity:t,call:n}=e,{GoogleAuth:s,JWT:o}=await P.e(492).then(
P.t.bind(P,492,19)),i=t.key?.file??"the environment",{key:a,universe:c}=t,l=await n({service:"sts",operation:"read credentials of",resource:i},async()=>{if(a){const d=pl(
await a.text());if(typeof d=="string")throw new Error(`the key file ${d}`);return r$(d,{scopes:gl,universe:c,endpoints:e.endpoints,make:o})}return new s({scopes:gl,
projectId:t.projectId,universeDomain:c}).getClient()});Oi(l);let f;return{client:Promise.resolve(l),async ready(d){const{token:h}=await n({service:"sts",operation:"\
get a token from",resource:i,signal:d},()=>l.getAccessToken());!h||h===f||(f=h,e.mask?.(h))},refused(){l.setCredentials({})}}}r(l$,"ambient");async function f$(e,t,n){
if(!t)return e;let s=r(()=>{},"stop");const o=new Promise((i,a)=>{s=r(()=>{const c={operation:"get a token from",resource:n,httpStatus:0,status:"STOPPED"},u=`ge\
t a token from ${n}: the run was stopped`;a(new W({...c,service:"sts",message:u}))},"stop")});o.catch(()=>{}),e.catch(()=>{}),t.aborted&&s(),t.addEventListener(
"abort",s,{once:!0});try{await Promise.race([e,o])}finally{t.removeEventListener("abort",s)}}r(f$,"untilStopped");function d$(e,t){return async(n,s)=>{await t.ready(
n.signal);try{return await e(n,s)}catch(o){if(!(o instanceof W)||o.httpStatus!==401)throw o;return t.refused(),await t.ready(n.signal),e(n,s)}}}r(d$,"withToken");
const ft={run:"gcp-batch-workflow-run",job:"gcp-batch-workflow-job",spec:"gcp-batch-workflow-spec"},m$=/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,h$=r(e=>e.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,""),"slug"),Fe=r(e=>e.toLowerCase().replace(/[^a-z0-9_-]/g,"-").slice(0,63),"labelValue"),xt=r(e=>(0,Te.createHash)(
"sha256").update(e).digest("hex"),"digestOf");function p$(e){const t=xt(JSON.stringify([e.runId,e.job,e.part,e.specDigest])).slice(0,12);return["ddw",h$(e.job).
slice(0,40).replace(/-+$/,""),t].filter(s=>s!=="").join("-")}r(p$,"batchJobId");function Ti(e,t){const n=xt(`${e} ${t}`),s=(Number.parseInt(n[16]??"0",16)&3|8).
toString(16);return[n.slice(0,8),n.slice(8,12),`4${n.slice(13,16)}`,`${s}${n.slice(17,20)}`,n.slice(20,32)].join("-")}r(Ti,"requestId");const jn=r(e=>`projects/${e.
projectId}/locations/${e.region}`,"locationOf"),bl=r((e,t)=>`${e.folder}jobs/${encodeURIComponent(t)}/`,"jobFolder"),yl=r((e,t)=>`${bl(e,t)}claims/`,"claimsFold\
er"),Ai=r((e,t,n)=>`${e}/${t}${n>0?`-${n}`:""}`,"claimName"),Mi=r((e,t,n)=>`${bl(e,t)}${n}/`,"partFolder"),g$=r((e,t)=>`${e.folder}artifacts/${t}-`,"artifactsPr\
efix"),Ni=r(e=>`${e.folder}source.tar.gz`,"sourceName"),wl=r(e=>`${e.folder}lease.json`,"leaseName"),kl=r(e=>`${e.folder}packages/`,"uploadsFolder");function $l(e,t,n){
const s=e.repositoryId.replace(/\W/g,"-")||"local";return`${e.prefix}/${t}/${s}/${n}/`}r($l,"keptFolder");const b$=r(e=>xt(JSON.stringify([...e].sort())).slice(
0,32),"packageGroup");function y$(e,t,n){return{...!n&&{"managed-by":"github-actions",...t.commit&&{"commit-sha":Fe(t.commit)}},...Object.fromEntries(e.machine.
labels),[ft.run]:Fe(t.runId),[ft.job]:Fe(e.job.id),...t.repositoryId&&{"github-repository-id":Fe(t.repositoryId)},...t.githubRunId&&{"github-run-id":Fe(t.githubRunId)},
...t.githubRunAttempt&&{"github-run-attempt":Fe(t.githubRunAttempt)}}}r(y$,"labelsOf");const dt=r(e=>e==="SUCCEEDED"||e==="FAILED"||e==="CANCELLED"||e==="DELETI\
ON_IN_PROGRESS","isTerminal"),w$=r(e=>/^(QUEUED|SCHEDULED|RUNNING|SUCCEEDED|FAILED|(DELETION|CANCELLATION)_IN_PROGRESS|CANCELLED|STATE_UNSPECIFIED)$/.test(e),"i\
sKnown"),_e=r(e=>typeof e=="object"&&e!==null?e:{},"batch_views_record"),mt=r(e=>typeof e=="string"?e:"","batch_views_text"),Sl=r(e=>{const t=_e(e);return Number(
t.seconds??0)*1e3+Math.floor(Number(t.nanos??0)/1e6)},"millis");function k$(e){const t=_e(e),n=t.taskExecution?_e(t.taskExecution):void 0;return{description:mt(
t.description),atMs:Sl(t.eventTime),...n&&{exitCode:Number(n.exitCode??0)},...mt(t.taskState)?{taskState:mt(t.taskState)}:{}}}r(k$,"eventView");const vl=r(e=>(Array.
isArray(e)?e.map(k$):[]).sort((t,n)=>t.atMs-n.atMs),"eventViews");function Pn(e){const t=_e(e),n=_e(t.status),s=_e(_e(n.taskGroups).group0),[o]=Array.isArray(s.
instances)?s.instances:[],i=Number(_e(o).taskPack??0);return{name:mt(t.name),uid:mt(t.uid),state:mt(n.state)||(n.state?`${n.state}`:"STATE_UNSPECIFIED"),labels:_e(
t.labels),createdMs:Sl(t.createTime),counts:Object.fromEntries(Object.entries(_e(s.counts)).map(([a,c])=>[a,Number(c)])),events:vl(n.statusEvents),...i>0&&{tasksPerVm:i}}}
r(Pn,"jobView");function $$(e){const{taskGroups:t}=_e(e),n=_e(Array.isArray(t)?t[0]:void 0),{variables:s}=_e(_e(n.taskSpec).environment);return Object.fromEntries(
Object.entries(_e(s)).map(([o,i])=>[o,mt(i)]))}r($$,"taskVariables");function S$(e){const t=_e(e),n=_e(t.status);return{index:Number(/\/tasks\/(\d+)$/.exec(mt(t.
name))?.[1]??-1),state:mt(n.state),events:vl(n.statusEvents)}}r(S$,"taskView");const El=1e3,_l=2e4,v$="jobs(name,uid,labels,createTime,status),nextPageToken,unr\
eachable";async function E$(e){const{BatchServiceClient:t}=await Promise.all([P.e(492),P.e(249),P.e(830)]).then(P.t.bind(P,74830,19)),n=new URL(e.endpoint),s=new t(
{apiEndpoint:n.hostname,port:Number(n.port||443),projectId:e.projectId,universeDomain:e.universe,"grpc.max_receive_message_length":Cn,authClient:e.client});let o=!0;
const i=s.initialize();i.catch(()=>{});const a={timeout:_l,retry:{retryCodes:[]},autoPaginate:!1},c=r(async(f,d)=>e.call({service:"batch",attemptMs:_l+2e3,...f},
async()=>(await i,d())),"call"),u=r(async(f,d)=>{const h=[],m=new Set;for(let g="";;){const p=await c(f,()=>d(g));if(h.push(...p.items),!p.next)return h;if(m.has(
p.next))throw new W({...f,service:"batch",httpStatus:0,status:"REPEATED_PAGE",message:`${f.operation} ${f.resource}: the service returned the same page again an\
d again.`});m.add(p.next),g=p.next}},"pages"),l=r(async(f,d)=>await c({operation:"get Batch job",resource:f,signal:d},async()=>{const[m]=await s.getJob({name:f},
a);return m}),"get");return{async create({location:f,id:d,spec:h},m){const g=`${f}/jobs/${d}`,p=r((b,y)=>{const w=b.labels[ft.spec];if(w===h.labels[ft.spec]||y&&
w===void 0)return b;const k={service:"batch",operation:"create Batch job",resource:g};throw new W({...k,httpStatus:409,status:"ALREADY_EXISTS",message:`create B\
atch job ${g}: a job of that name exists with another specification.`,hint:"Delete it, or run the job again to get a new name."})},"own");try{const b=await c({operation:"\
create Batch job",resource:g,signal:m},async()=>{const y={parent:f,jobId:d,job:_$(h),requestId:Ti("create",g)},[w]=await s.createJob(y,a);return w});return p(Pn(
b),!0)}catch(b){if(!(b instanceof W)||b.httpStatus!==409)throw b;return p(Pn(await l(g,m)),!1)}},async list(f,d,h){const m=r(()=>u({operation:"list Batch jobs o\
f",resource:f,signal:h},async g=>{const p=`labels.${ft.run}="${d}"`,b={parent:f,filter:p,pageSize:El,pageToken:g},[y,,w]=await s.listJobs(b,{...a,...o&&{otherArgs:{
headers:{"x-goog-fieldmask":v$}}}});return{items:y,next:w?.nextPageToken??""}}),"listed");try{return(await m()).map(Pn)}catch(g){if(!o||!(g instanceof W)||g.httpStatus!==
400)throw g;return o=!1,(await m()).map(Pn)}},variables:r(async(f,d)=>$$(await l(f,d)),"variables"),async cancel(f,d){await Ol([400,404],()=>c({operation:"cance\
l Batch job",resource:f,signal:d},()=>s.cancelJob({name:f,requestId:Ti("cancel",f)},a)))},async remove(f,d){await Ol([400,404],()=>c({operation:"delete Batch jo\
b",resource:f,signal:d},()=>s.deleteJob({name:f,requestId:Ti("delete",f)},a)))},async tasks(f,d,h){return(await u({operation:"list tasks of",resource:f,signal:h},
async g=>{const p={parent:`${f}/taskGroups/group0`,filter:d,pageSize:El,pageToken:g},[b,,y]=await s.listTasks(p,a);return{items:b,next:y?.nextPageToken??""}})).
map(S$)},close:r(()=>s.close(),"close")}}r(E$,"batch");async function Ol(e,t){try{await t()}catch(n){if(!(n instanceof W&&e.includes(n.httpStatus)))throw n}}r(Ol,
"ignoring");function _$(e){const[t]=e.taskGroups,n=Number(t.taskSpec.maxRunDuration.replace(/s$/,""));return{...e,taskGroups:[{...t,taskSpec:{...t.taskSpec,maxRunDuration:{
seconds:n}}}]}}r(_$,"wireJob");const O$="entries(insertId,timestamp,severity,textPayload,jsonPayload,labels),nextPageToken";function T$(e){async function t(n,s,o){
const i={operation:"read logs of",resource:`project ${n}`,totalMs:2e4,signal:o};return e.call({...i,service:"logging"},async a=>{const{data:c}=await e.client.request(
{url:`${e.endpoint}/v2/entries:list`,method:"POST",params:{fields:O$},data:{resourceNames:[`projects/${n}`],...s},responseType:"json",signal:a,retry:!1});if(!de(
c))throw new Ie("the answer is not a JSON object");return{lines:(c.entries??[]).map(A$),nextPageToken:c.nextPageToken??""}})}return r(t,"list"),{taskOutput({projectId:n,
jobUids:s,since:o,task:i,pageToken:a},c){const u=i===void 0?"":` AND labels.task_id=~"-group0-${i}(/|$)"`,l=`${Tl(n,s)}${u} AND timestamp>="${o}"`,f={orderBy:"t\
imestamp asc",pageSize:1e3,...a&&{pageToken:a}};return t(n,{filter:l,...f},c)},async newestOutput({projectId:n,jobUids:s,count:o},i){const a=Tl(n,s),{lines:c}=await t(
n,{filter:a,orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()},async agentLog({projectId:n,jobUid:s,count:o},i){const a=[`logName="projects/${n}/log\
s/batch_agent_logs"`,`labels.job_uid="${s}"`,'NOT textPayload:"report agent state"','NOT textPayload:"Executing runnable"'].join(" AND "),{lines:c}=await t(n,{filter:a,
orderBy:"timestamp desc",pageSize:o},i);return c.toReversed()}}}r(T$,"logging");const Tl=r((e,t)=>`logName="projects/${e}/logs/batch_task_logs" AND labels.job_u\
id=(${t.map(n=>`"${n}"`).join(" OR ")})`,"outputFilter");function A$(e){const[,t,n]=/-group0-(\d+)(?:\/(\d+))?/.exec(e.labels?.task_id??"")??[],s=e.jsonPayload,
o=typeof s?.message=="string"?s.message:s&&JSON.stringify(s),i=e.textPayload??o??"";return{insertId:e.insertId??"",timestamp:e.timestamp??"",text:i,isError:/^(ERROR|CRITICAL|ALERT|EMERGENCY)$/.
test(e.severity??""),jobUid:e.labels?.job_uid??"",taskIndex:Number(t??-1),taskRetry:Number(n??0),host:e.labels?.hostname??/\binstance:\s*"([^"]+)"/.exec(i)?.[1]??
""}}r(A$,"logging_lineOf");const M$=6e4,N$=1e4;function x$(e){const{endpoints:t}=e;async function n(s,o){const i={attemptMs:N$,totalMs:M$};return e.call({...s,...i,
operation:"test permissions on"},async a=>{const{data:c}=await e.client.request({...o,responseType:"json",signal:a,retry:!1});if(!de(c))throw new Ie("the answer\
 is not a JSON object");return c.permissions??[]})}return r(n,"ask"),{onBucket(s,o,i){const a=o.map(u=>`permissions=${u}`).join("&"),c=`${t.storage}/storage/v1/\
b/${encodeURIComponent(s)}/iam/testPermissions?${a}`;return n({service:"storage",resource:`gs://${s}`,...i&&{signal:i}},{url:c,method:"GET"})},onProject(s,o,i){
const a=`${t.cloudresourcemanager}/v1/projects/${s}:testIamPermissions`;return n({service:"cloudresourcemanager",resource:`project ${s}`,...i&&{signal:i}},{url:a,
method:"POST",data:{permissions:o}})},onServiceAccount(s,o,i){const a=encodeURIComponent(s),c=`${t.iam}/v1/projects/-/serviceAccounts/${a}:testIamPermissions`;return n(
{service:"iam",resource:`service account ${s}`,...i&&{signal:i}},{url:c,method:"POST",data:{permissions:o}})}}}r(x$,"permissions");class Al extends Error{static{
r(this,"PartFailed")}status;constructor(t,n){super(n.slice(0,300)),this.status=t}}async function I$(e){const t=`batch_${(0,Te.randomUUID)()}`,n=[...e.names],s=n.
map((c,u)=>[`--${t}`,"Content-Type: application/http","Content-Transfer-Encoding: binary",`Content-ID: <${u+1}>`,"",`DELETE /storage/v1/b/${encodeURIComponent(e.
bucket)}/o/${encodeURIComponent(c)} HTTP/1.1`,"",""].join(`\r
`)).join(""),o=await e.client.request({url:`${e.endpoint}/batch/storage/v1`,method:"POST",headers:{"Content-Type":`multipart/mixed; boundary=${t}`},data:`${s}--${t}\
--\r
`,responseType:"text",signal:e.signal,retry:!1}),i=[...String(o.data).matchAll(/^HTTP\/[\d.]+ (\d{3})[^\n]*\n([\s\S]*?)(?=^--|$(?![\s\S]))/gm)];if(i.length!==n.
length)throw new Al(500,`${i.length} answers to ${n.length} deletes`);let a;for(const[c,[,u,l]]of i.entries()){const f=Number(u);f===404||f>=200&&f<=299?e.names.
delete(n[c]??""):a=new Al(f,l??"")}if(a)throw a}r(I$,"batchDelete");async function C$(e){const{from:t,to:n,isNew:s}=e.copy,o=`/storage/v1/b/${encodeURIComponent(
t.bucket)}/o/${encodeURIComponent(t.name)}`,i=`/b/${encodeURIComponent(n.bucket)}/o/${encodeURIComponent(n.name)}`,a=new URLSearchParams({sourceGeneration:t.generation,
...s&&{ifGenerationMatch:"0"},...e.rewriteToken&&{rewriteToken:e.rewriteToken}}),{data:c}=await e.client.request({url:`${e.endpoint}${o}/rewriteTo${i}?${a}`,method:"\
POST",responseType:"json",signal:e.signal,retry:!1});if(!de(c))throw new Ie("the answer to the copy is not a JSON object");if(c.done!==!0){if(typeof c.rewriteToken!=
"string")throw new Ie("the copy is neither done nor goes on");return c.rewriteToken}}r(C$,"copyStep");const Ml=8*1024*1024;async function L$(e,t){const{object:n,
checksum:s,read:o}=e,{bucket:i,name:a,generation:c,size:u}=n;let l=0;do{const d=Math.min(l+Ml,u),h=u>Ml&&{span:[l,d]},m=await o({bucket:i,name:a,generation:c,maxBytes:Math.
max(1,d-l),...h});s.update(Buffer.from(m.buffer,m.byteOffset,m.byteLength)),await t(m),l=m.length===0?u:l+m.length}while(l<u);if(s.toString()===n.crc32c)return;
const f=`gs://${i}/${a}`;throw new W({service:"storage",operation:"read",resource:f,httpStatus:0,status:"OTHER_CONTENT",message:`Object ${f} is not what its tas\
k wrote.`,hint:"Somebody else who may write to the bucket changed it. Give each service account its roles as docs/security.md has them, then run the job again."})}
r(L$,"downloadObject");class R$ extends Error{static{r(this,"TooLarge")}code="TOO_LARGE"}class Nl extends Error{static{r(this,"Compressed")}code="COMPRESSED"}async function j$(e){
const t=`/storage/v1/b/${encodeURIComponent(e.bucket)}/o/${encodeURIComponent(e.name)}`,n=await e.client.request({url:`${e.endpoint}${t}?alt=media${e.generation?
`&generation=${e.generation}`:""}`,...e.span&&{headers:{range:`bytes=${e.span[0]}-${e.span[1]-1}`}},responseType:"stream",signal:e.signal,retry:!1}),{maxBytes:s=Number.
POSITIVE_INFINITY}=e,o=r(()=>new R$(`it has more than ${Math.round(s/1024/1024)} MiB`),"tooLarge");if(Number(n.headers.get("content-length"))>s)throw n.data.destroy(),
o();const i=n.headers.get("x-goog-stored-content-encoding")??"identity",a=(n.headers.get("content-encoding")??"identity")!=="identity";if(i!=="identity")throw n.
data.destroy(),new Nl("it is stored compressed");const c=[];let u=0;for await(const h of n.data){if(u+=h.length,u>s)throw o();c.push(h)}const l=Buffer.concat(c);
if(e.span)return P$(l,e.span);const f=n.headers.get("x-goog-hash")??"",d=/crc32c=([^,\s]+)/.exec(f)?.[1];if(d!==void 0&&d!==e.checksum(l))throw a?new Nl("it is \
stored compressed"):new Ie(`the ${l.length} received bytes are not those that were sent`);return l}r(j$,"readObject");function P$(e,[t,n]){if(e.length===n-t)return e;
if(e.length>=n)return e.subarray(t,n);throw new Ie(`${e.length} bytes came of the ${n-t} that were asked for`)}r(P$,"partOf");async function D$(e){const{name:t,
contentType:n}=e,s=`part_${(0,Te.randomUUID)()}`,{metadata:o}=e,i=JSON.stringify({name:t,contentType:n,crc32c:e.checksum,metadata:o}),a=[`--${s}`,"Content-Type:\
 application/json; charset=UTF-8","",i,`--${s}`,`Content-Type: ${n}`,"",""].join(`\r
`),c=`/upload/storage/v1/b/${encodeURIComponent(e.bucket)}/o`,u=new URLSearchParams({uploadType:"multipart",name:t,...e.isNew&&{ifGenerationMatch:"0"},fields:"g\
eneration"}),l=await e.client.request({url:`${e.endpoint}${c}?${u}`,method:"POST",headers:{"Content-Type":`multipart/related; boundary=${s}`},data:Buffer.concat(
[Buffer.from(a),e.bytes,Buffer.from(`\r
--${s}--\r
`)]),responseType:"json",signal:e.signal,retry:!1});if(!de(l.data))throw new Ie("the answer to the upload is not a JSON object")}r(D$,"writeObject");async function U$(e){
const t=`/upload/storage/v1/b/${encodeURIComponent(e.bucket)}/o`,n=new URLSearchParams({uploadType:"resumable",name:e.name}),{headers:s}=await e.client.request(
{url:`${e.endpoint}${t}?${n}`,method:"POST",headers:{"Content-Type":"application/json"},data:"{}",signal:e.signal,retry:!1}),o=URL.parse(s.get("location")??"",e.
endpoint);if(!o)throw new Ie("the answer has no address of an upload");const i=`${e.endpoint}${o.pathname}${o.search}`;await e.client.request({url:i,method:"DEL\
ETE",signal:e.signal,retry:!1}).catch(()=>{})}r(U$,"tryWriting");async function B$(e,t,n,s){const{bucket:o,name:i}=t;if(n.httpStatus!==412&&n.httpStatus!==403)throw n;
const a=await e.read({bucket:o,name:i},s).catch(u=>{throw n.httpStatus===403?n:u});if(t.bytes.equals(a)&&await F$(e,t,s))return;const c=`gs://${o}/${i}`;throw new W(
{service:"storage",operation:"upload",resource:c,httpStatus:412,status:"PLANTED_OBJECT",message:`Object ${c} exists and was not written by this run.`,hint:"Some\
body else with write access to the bucket created it. Grant each service account only the roles in docs/security.md, then run the job again.",cause:n})}r(B$,"ex\
pectOwn");async function F$(e,{bucket:t,name:n,metadata:s},o){const i=Object.entries(s);if(i.length===0)return!0;const{metadata:a}=await e.describe({bucket:t,name:n},
o);return i.every(([c,u])=>a[c]===u)}r(F$,"hasMetadata");const xl="name,size,crc32c,generation,metadata",Il=r(e=>({name:String(e.name),size:Number(e.size??0),crc32c:String(
e.crc32c??""),generation:String(e.generation??""),metadata:e.metadata??{}}),"storedObject");async function G$(e){const t=`/storage/v1/b/${encodeURIComponent(e.bucket)}\
/o/${encodeURIComponent(e.name)}`,{data:n}=await e.client.request({url:`${e.endpoint}${t}?${new URLSearchParams({fields:xl})}`,responseType:"json",signal:e.signal,
retry:!1});if(!de(n))throw new Ie("the answer is not a JSON object");return Il(n)}r(G$,"describeObject");const W$=`items(${xl}),nextPageToken`,J$=3e4,Cl=6e4,H$=100,
z$=4;async function K$(e){const{CRC32C:t}=await Promise.all([P.e(492),P.e(249),P.e(669),P.e(923)]).then(P.bind(P,23923)),{call:n}=e,s=r(d=>{const h=new t;return h.
update(d),h.toString()},"checksum"),o={client:e.client,endpoint:e.endpoint},i=r(d=>`gs://${d.bucket}/${d.name}`,"uri");async function*a({bucket:d,prefix:h,startOffset:m},g){
const p=new Set;for(let b;;){const y={service:"storage",operation:"list",resource:`gs://${d}/${h}`},w=new URLSearchParams({prefix:h,...m!==void 0&&{startOffset:m},
...b!==void 0&&{pageToken:b},maxResults:"1000",fields:W$}),k=`${e.endpoint}/storage/v1/b/${encodeURIComponent(d)}/o?${w}`,$=await n({...y,signal:g},async v=>{const{
data:E}=await e.client.request({url:k,responseType:"json",signal:v,retry:!1});if(!de(E))throw new Ie("the list is not a JSON object");return E});if(yield($.items??
[]).map(Il),b=te($.nextPageToken)||void 0,!b)return;if(p.has(b)){const v=`list gs://${d}/${h}: the service returned the same page again and again.`;throw new W(
{...y,httpStatus:0,status:"REPEATED_PAGE",message:v})}p.add(b)}}r(a,"list");const c=r(async(d,h)=>{const{bytes:m}=d,g=J$+m.length/H$,p={operation:"upload",resource:i(
d),attemptMs:g,totalMs:4*g,signal:h};await n({...p,service:"storage"},b=>D$({...d,...o,checksum:s(m),signal:b}))},"write"),u=r(async(d,h)=>{const m={attemptMs:Cl,
totalMs:4*Cl},g={operation:"read",resource:i(d),...m,signal:h};return n({...g,service:"storage"},p=>j$({...d,...o,checksum:s,signal:p}))},"read"),l=r(async(d,h)=>{
const m={operation:"read",resource:i(d),signal:h};return n({...m,service:"storage"},g=>G$({...d,...o,signal:g}))},"describe"),f=r(async(d,h)=>{let m;do{const g=m;
m=await n({...h,service:"storage"},p=>C$({...o,copy:d,rewriteToken:g,signal:p}))}while(m!==void 0)},"copyAll");return{list:a,describe:l,async copy({bucket:d,name:h,
generation:m,to:g},p){const b={bucket:d,name:h,generation:m},y={operation:"copy",resource:i(b),signal:p};try{await f({from:b,to:{bucket:d,name:g},isNew:!0},y)}catch(w){
if(!(w instanceof W)||w.httpStatus!==412)throw w}},async copyOver({to:d,...h},m){await f({from:h,to:d,isNew:!1},{operation:il,resource:i(d),signal:m})},async tryWriting(d,h){
const m={operation:rl,resource:i(d),signal:h};await n({...m,service:"storage"},g=>U$({...d,...o,signal:g}))},async create({bucket:d,name:h,content:m,contentType:g,
metadata:p={}},b){const y=typeof m=="string"?Buffer.from(m):Buffer.from(m.buffer,m.byteOffset,m.byteLength);try{await c({bucket:d,name:h,bytes:y,contentType:g,metadata:p,
isNew:!0},b)}catch(w){if(!(w instanceof W))throw w;await B$({read:u,describe:l},{bucket:d,name:h,bytes:y,metadata:p},w,b)}},async replace({bucket:d,name:h,content:m,
contentType:g},p){await c({bucket:d,name:h,bytes:Buffer.from(m),contentType:g,isNew:!1},p)},read:u,download:r((d,h,m)=>L$({object:d,checksum:new t,read:r(g=>u(g,
m),"read")},h),"download"),async removeAll({bucket:d,prefix:h,keeps:m=r(()=>!1,"keeps")},g){let p=0;for await(const b of a({bucket:d,prefix:h},g)){const y=b.filter(
({name:S})=>!m(S)),w=Array.from({length:Math.ceil(y.length/100)},(S,v)=>v*100),k=et(z$),$=w.map(S=>k(async()=>{const v=y.slice(S,S+100),E=new Set(v.map(({name:M})=>M)),
T={operation:"delete objects under",resource:`gs://${d}/${h}`,signal:g};await n({...T,service:"storage"},M=>I$({...o,bucket:d,names:E,signal:M})),p+=v.length}));
await Promise.allSettled($),await Promise.all($)}return p}}}r(K$,"storage");const V$=1024*1024;async function Dn(e){const{workspace:t,path:n,input:s}=e,o=r((f,d,h)=>({
problem:{code:f,message:`input "${s}": ${d}`,...h&&{hint:h}}}),"problem"),i=r((f,d)=>{const h=(0,F.relative)(f,d);return h!==""&&h!==".."&&!h.startsWith(`..${F.
sep}`)&&!(0,F.isAbsolute)(h)},"isInside");if(n.includes("\0"))return o("file-not-found","the path has a NUL character.");const a=(0,F.resolve)(t,n);if(!i((0,F.resolve)(
t),a))return o("file-outside-workspace",`"${n}" is outside the workspace.`,"Give a path inside the repository.");let c;try{c=await(0,X.realpath)(a)}catch{return o(
"file-not-found",`"${n}" does not exist in ${t}.`,"Is actions/checkout an earlier step of the job, and the path relative to the root of the repository?")}if(!i(
await(0,X.realpath)(t),c))return o("file-outside-workspace",`"${n}" is a link out of the workspace.`);const{size:u,isFile:l}=await(0,X.stat)(c).then(f=>({size:f.
size,isFile:f.isFile()}));return l?u>V$?o("file-too-large",`"${n}" has ${u.toLocaleString("en-US")} bytes; at most 1 MiB is read.`):{bytes:await(0,X.readFile)(c),
file:(0,F.relative)((0,F.resolve)(t),a).split(F.sep).join("/")}:o("file-not-found",`"${n}" is not a file.`)}r(Dn,"readWorkspaceFile");function Y$(e){const{endpoints:t,
call:n,identity:s,clock:o,oidcToken:i,send:a,mask:c}=e,u=new Map,l=r((m,g)=>{const p=JSON.stringify(m),b=u.get(p);if(b)return b;const y=g();return u.set(p,y),y},
"once"),f=r(m=>l(["credentials",m],()=>c$({identity:m?{...s,key:q$(e.workspace,m)}:s,endpoints:t,clock:o,oidcToken:i,send:a,call:n,mask:c})),"credentialsFor"),d=r(
async m=>{const g=await f(m);return g.ready().catch(()=>{}),{client:await g.client,call:d$(n,g)}},"signedBy"),h=[];return{batch:r(({projectId:m,keyFile:g})=>l([
"batch",m,g],async()=>{const{client:p,call:b}=await d(g),{universe:y}=s,w=await E$({client:p,call:b,endpoint:t.batch,universe:y,projectId:m});return h.push(w),w}),
"batch"),storage:r(({keyFile:m})=>l(["storage",m],async()=>{const{client:g,call:p}=await d(m);return K$({client:g,call:p,endpoint:t.storage})}),"storage"),logging:r(
({keyFile:m})=>l(["logging",m],async()=>{const{client:g,call:p}=await d(m);return T$({client:g,call:p,endpoint:t.logging})}),"logging"),permissions:r(({keyFile:m})=>l(
["permissions",m],async()=>{const{client:g,call:p}=await d(m);return x$({client:g,call:p,endpoints:t})}),"permissions"),authenticate:r(async m=>(await f(void 0)).
ready(m),"authenticate"),close:r(async()=>{await Promise.allSettled(h.map(m=>m.close()))},"close")}}r(Y$,"clients");const q$=r((e,t)=>({file:t,text:r(async()=>{
const n=await Dn({workspace:e,path:t,input:"credentials_path"});if("problem"in n)throw new Error(n.problem.message);return new TextDecoder().decode(n.bytes)},"t\
ext")}),"keyIn");function Ll(e,t,n){const{gitHub:s,runner:o,environment:i,clock:a}=n,c=Xk(i);return Y$({identity:e,endpoints:Ka(i,e.universe),clock:a,oidcToken:o$(
{send:c,environment:i,call:t,isFork:s.isFork,mask:o.mask}),send:c,call:t,mask:o.mask,workspace:i.GITHUB_WORKSPACE||process.cwd()})}r(Ll,"connect");function Ws(e,t){
return qk({workloadIdentityProvider:e.workloadIdentityProvider??"",serviceAccount:e.serviceAccount??"",repository:t.gitHub.repository,ref:t.environment.GITHUB_REF??
"",eventName:t.gitHub.eventName})}r(Ws,"principalIn");function Rl(e,t){return Jk({clock:t.clock,random:Math.random,trace:t.runner.debug,principal:e})}r(Rl,"call\
Of");const jl=28;function xi(e){const t=Ii(e.replace(new RegExp(`^[${Es}]+|[${Es}]+$`,"g"),"")),n=/^([-+]?)(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i.
exec(t.replaceAll("_",""));if(!n)return;const[,s,o="",i="",a="0",c,u,l=""]=n,f=s==="-";if(c!==void 0)return{kind:"infinite",isNegative:f};if(u!==void 0)return{kind:"\
nan",isNegative:f,isSignalling:u.length===4,payload:l.replace(/^0+/,"")};if(o+i==="")return;const d=Number(a)-i.length;if(!(Math.abs(d)>=1e18))return{kind:"fini\
te",isNegative:f,coefficient:BigInt(o+i),exponent:d}}r(xi,"parseDecimal");function Pl(e){if(typeof e=="bigint"){const o=e<0n;return{kind:"finite",isNegative:o,coefficient:o?
-e:e,exponent:0}}const t=e<0||Object.is(e,-0);if(Number.isNaN(e))return{kind:"nan",isNegative:!1,isSignalling:!1,payload:""};if(!Number.isFinite(e))return{kind:"\
infinite",isNegative:t};const{numerator:n,power:s}=Fl(Math.abs(e));return{kind:"finite",isNegative:t,coefficient:n*5n**BigInt(s),exponent:-s}}r(Pl,"exactDecimal");
function X$(e,t){if(e.kind==="infinite")return;if(e.kind==="nan")return e.isSignalling?void 0:e;const n=-Math.max(t,0),s=e.exponent-n,o=e.coefficient.toString().
length;if(e.coefficient!==0n&&o+s>jl)return;let i=0n;if(e.coefficient!==0n&&o+s>=0&&(i=Q$(e.coefficient,s)),!(i.toString().length>jl))return{...e,coefficient:i,
exponent:n}}r(X$,"quantize");function Dl(e){const t=e.isNegative?"-":"";if(e.kind==="infinite")return`${t}Infinity`;if(e.kind==="nan")return`${t}${e.isSignalling?
"sNaN":"NaN"}${e.payload}`;const n=e.coefficient.toString(),s=e.exponent+n.length-1;if(e.exponent<=0&&s>=-6){if(e.exponent===0)return t+n;const i=n.padStart(1-e.
exponent,"0");return`${t}${i.slice(0,e.exponent)}.${i.slice(e.exponent)}`}const o=n.length===1?n:`${n[0]}.${n.slice(1)}`;return`${t}${o}E${s<0?"":"+"}${s}`}r(Dl,
"decimalText");function Z$(e,t){if(!Number.isFinite(e)||e===0)return e;const{numerator:n,power:s}=Fl(Math.abs(e)),i=Gl(n*10n**BigInt(t),1n<<BigInt(s)).toString().
padStart(t+1,"0"),a=+`${i.slice(0,i.length-t)}.${i.slice(i.length-t)}`;return e<0?-a:a}r(Z$,"roundFloat");function Ul(e,t){const[n,s]=[xi(e),xi(t)];return!n||!s||
n.kind!==s.kind||n.kind==="nan"?!1:n.kind==="infinite"||s.kind!=="finite"?n.isNegative===s.isNegative:n.coefficient===0n||s.coefficient===0n?n.coefficient===s.coefficient:
n.isNegative===s.isNegative&&Wl(n)===Wl(s)}r(Ul,"isSameDecimal");const Bl=r((e,t)=>Ul(e,Dl(Pl(t))),"decimalEqualsNumber");function Ii(e){return e.replace(new RegExp(
"\\p{Nd}","gu"),t=>{let n=t.codePointAt(0)??0;if(n<128)return t;let s=0;for(;new RegExp("\\p{Nd}","u").test(String.fromCodePoint(n-1));)n-=1,s+=1;return String(
s%10)})}r(Ii,"asciiDigits");function Fl(e){let t=0,n=e;for(;!Number.isInteger(n);)n*=2,t+=1;return{numerator:BigInt(n),power:t}}r(Fl,"fractionOf");function Q$(e,t){
return t>=0?e*10n**BigInt(t):Gl(e,10n**BigInt(-t))}r(Q$,"shifted");function Gl(e,t){const n=e/t,s=e%t*2n;return s>t||s===t&&n%2n===1n?n+1n:n}r(Gl,"divideHalfEve\
n");function Wl(e){const t=e.coefficient.toString(),n=t.replace(/0+$/,"");return`${n}e${e.exponent+t.length-n.length}`}r(Wl,"trimmed");function Ce(e,t){if(typeof e==
"string"||typeof t=="string"||e===null||t===null)return e===t;const n=ve(e),s=ve(t);return n!==void 0&&s!==void 0?n==s:zl(e)&&s!==void 0?Bl(String(e.v),s):zl(t)&&
n!==void 0?Bl(String(t.v),n):Array.isArray(e)&&Array.isArray(t)?eS(e,t):e instanceof Map&&t instanceof Map?tS(e,t):e instanceof G&&t instanceof G&&nS(e,t)}r(Ce,
"pythonEquals");function Jl(e,t){if(e.has(t))return{key:t};if(!(typeof t=="string"||t===null)){for(const n of e.keys())if(Ce(n,t))return{key:n}}}r(Jl,"findKey");
function Hl(e){if(typeof e=="string")return`text ${e}`;const t=ve(e);return t!==void 0?`number ${t}`:e instanceof G?`${e.tag} ${String(e.v)}`:e}r(Hl,"keyIdentit\
y");const zl=r(e=>e instanceof G&&e.tag==="decimal","isDecimal");function eS(e,t){return e.length===t.length&&e.every((n,s)=>Ce(n,t[s]??null))}r(eS,"isSameList");
function tS(e,t){return e.size!==t.size?!1:[...e].every(([n,s])=>{const o=Jl(t,n);return o!==void 0&&Ce(s,t.get(o.key)??null)})}r(tS,"isSameMap");function nS(e,t){
const n=r(s=>s.tag==="set"||s.tag==="frozenset","isSet");if(n(e)&&n(t)){const[s,o]=[e.v,t.v];return s?.length===o?.length&&!!s?.every(i=>o?.some(a=>Ce(i,a)))}return e.
tag!==t.tag?!1:e.tag==="decimal"?Ul(String(e.v),String(t.v)):e.tag==="datetime"?sS(String(e.v),String(t.v)):Ce(e.v,t.v)}r(nS,"isSameTagged");function sS(e,t){const n=/(?:T[^-+]*)([-+].*)$/;
if(n.test(e)!==n.test(t))return!1;const s=r(o=>{const i=/\.(\d+)/.exec(o)?.[1]??"";return`${Date.parse(o.replace(/\.\d+/,"").replace(/(T[^-+]*)$/,"$1Z"))}.${i.padEnd(
6,"0")}`},"instant");return e===t||s(e)===s(t)}r(sS,"isSameTime");const Kl=r(e=>e===void 0||e<"\x80","asciiOnly");function oS(e,t,n){if(!["","u","r","b","br","r\
b"].includes(n))return;const s=n.includes("b"),o=n.includes("r"),i=e[t]??"",a=e.startsWith(i.repeat(3),t)?i.repeat(3):i,c=t+a.length,u=iS({text:e,start:c,quote:a});
if(u===void 0)return;const l=e.slice(c,u);if(s&&/[^\x00-\x7f]/.test(l))return;const f=o?l:aS(l,s);return f===void 0?void 0:{value:s?new G("bytes",Buffer.from(f,
"latin1").toString("base64")):f,end:u+a.length}}r(oS,"readString");function iS({text:e,start:t,quote:n}){for(let s=t;s<e.length;s+=1){if(e.startsWith(n,s))return s;
if(e[s]==="\\")s+=1;else if(e[s]===`
`&&n.length===1)return}}r(iS,"endOfBody");const rS={"\n":"","\\":"\\","'":"'",'"':'"',a:"\x07",b:"\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function aS(e,t){let n=!0;const s=t?/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\s\S]))/g:/\\(?:([0-7]{1,3})|(?:x([0-9a-fA-F]{2})|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|([\s\S]))/g,
o=e.replace(s,(i,a,c,u)=>{if(u!==void 0)return(u==="x"||!t&&"uUN".includes(u))&&(n=!1),rS[u]??i;const l=a===void 0?Number.parseInt(i.slice(2),16):Number.parseInt(
a,8);return l>1114111||l>=55296&&l<=57343||t&&l>255?(n=!1,i):String.fromCodePoint(l)});return n?o:void 0}r(aS,"withoutEscapes");const cS=["**","//","<=",">=","=\
=","!=",..."()[]{},:+-*/%<>~."],uS=4300;function lS(e){const t=e.replace(/^[ \t]+/,"").replace(/\n+$/,"");if(/[\0\r\f]/.test(t))return;const n=[];let s=0,o=0;for(;o<
t.length;){const i=/(?:[ \t]|\\\n|#[^\n]*)+/y;i.lastIndex=o;const a=i.exec(t);if(a)o+=a[0].length;else if(t[o]===`
`&&s>0)o+=1;else{const c=fS(t,o);if(!c)return;c.token.kind==="operator"&&("([{".includes(c.token.text)&&(s+=1),")]}".includes(c.token.text)&&(s-=1)),n.push(c.token),
o=c.end}}return n}r(lS,"pythonTokens");function fS(e,t){if(/[0-9]/.test(e[t]??"")||/^\.[0-9]/.test(e.slice(t,t+2)))return dS(e,t);const n=/[A-Za-z_][A-Za-z0-9_]*/y;
n.lastIndex=t;const s=n.exec(e)?.[0]??"",o=t+s.length;if(e[o]==='"'||e[o]==="'"){const c=oS(e,o,s.toLowerCase());return c&&{token:{kind:"constant",value:c.value,
isText:!0},end:c.end}}if(s!=="")return Kl(e[o])?{token:{kind:"name",text:s},end:o}:void 0;const a=cS.find(c=>e.startsWith(c,t));return a===void 0?void 0:{token:{
kind:"operator",text:a},end:t+a.length}}r(fS,"readToken");const Vl=/0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?/y;
function dS(e,t){Vl.lastIndex=t;const n=Vl.exec(e)?.[0];if(n===void 0)return;const s=t+n.length;if(/[A-Za-z0-9_.]/.test(e[s]??"")||!Kl(e[s]))return;const o=n.replaceAll(
"_","");if(o.length>uS||/^0[0-9]*[1-9][0-9]*$/.test(o))return;let i;if(/^0[xob]/i.test(o)){const a=BigInt(o);i=Number.isSafeInteger(Number(a))?Number(a):new G("\
int",a.toString())}else i=dc(o);return{token:{kind:"constant",value:i,isText:!1},end:s}}r(dS,"readNumber");const mS=60;function Yl(e){const t=lS(e);if(!t)return;
const n=bS(t),s=n.parseTuple();return s&&n.isAtEnd()?s:void 0}r(Yl,"parsePython");const hS=["==","!=","<","<=",">",">="],pS=new Set(`and as assert async await b\
reak class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`.split(/\s+/)),gS=new Map([["None",null],["True",!0],["False",!1]]);function bS(e){let t=0,n=0;
const s=r((S,...v)=>{const E=e[t];return E?.kind===S&&v.includes(E.text)},"isNext"),o=r((S,...v)=>{const E=e[t];if(!(E?.kind!==S||!v.includes(E.text)))return t+=
1,E.text},"accept");function i(){const S=a();if(!S||!s("operator",","))return S;const v=[S];for(;o("operator",",")&&!(t===e.length||s("operator",")","]"));){const E=a();
if(!E)return;v.push(E)}return{kind:"tuple",items:v}}r(i,"parseTuple");function a(){n+=1;const S=n>mS?void 0:c("or",()=>c("and",u));return n-=1,S}r(a,"parseOr");
function c(S,v){const E=[];do{const _=v();if(!_)return;E.push(_)}while(o("name",S));return E.length===1?E[0]:{kind:S,operands:E}}r(c,"parseLogic");function u(){
let S=0;for(;o("name","not");)S+=1;let v=l();for(;S>0&&v;S-=1)v={kind:"unary",operator:"not",operand:v};return v}r(u,"parseNot");function l(){const S=d(),v=[];for(let E=f();E!==
void 0;E=f()){const _=d();if(!_)return;v.push({operator:E,right:_})}return S&&v.length>0?{kind:"compare",first:S,links:v}:S}r(l,"parseComparison");function f(){
const S=o("operator",...hS);if(S!==void 0)return S;if(o("name","in"))return"in";if(o("name","is"))return o("name","not")?"is not":"is";const v=e[t+1];if(s("name",
"not")&&v?.kind==="name"&&v.text==="in")return t+=2,"not in"}r(f,"parseOperator");const d=r(()=>m(["+","-"],h),"parseSum"),h=r(()=>m(["*","/","//","%"],g),"pars\
eProduct");function m(S,v){let E=v();for(;E;){const _=o("operator",...S);if(_===void 0)return E;const T=v();E=T&&{kind:"binary",operator:_,left:E,right:T}}return E}
r(m,"parseBinary");function g(){const S=[];for(let E=o("operator","-","+");E;E=o("operator","-","+"))S.push(E);let v=p();for(const E of S.reverse())v=v&&{kind:"\
unary",operator:E,operand:v};return v}r(g,"parseSign");function p(){let S=b();for(;S&&o("operator","[");){const v=i();if(!v||!o("operator","]"))return;S={kind:"\
index",object:S,index:v}}return S}r(p,"parseIndexed");function b(){const S=e[t];if(t+=1,!!S){if(S.kind==="constant")return S.isText?y(S.value):{kind:"constant",
value:S.value};if(S.kind==="name"){const v=gS.get(S.text);return v!==void 0?{kind:"constant",value:v}:pS.has(S.text)?void 0:{kind:"name",name:S.text}}if(S.text===
"(")return w();if(S.text==="["){const v=k("]");return v&&{kind:"list",items:v}}return S.text==="{"?$():void 0}}r(b,"parseAtom");function y(S){const v=[S];for(let _=e[t];_?.
kind==="constant"&&_.isText;_=e[t])v.push(_.value),t+=1;if(v.every(_=>typeof _=="string"))return{kind:"constant",value:v.join("")};if(v.some(_=>typeof _=="strin\
g"))return;const E=v.map(_=>Buffer.from(String(_.v),"base64"));return{kind:"constant",value:new G("bytes",Buffer.concat(E).toString("base64"))}}r(y,"parseTexts");
function w(){if(o("operator",")"))return{kind:"tuple",items:[]};const S=i();return S&&o("operator",")")?S:void 0}r(w,"parseParenthesis");function k(S){const v=[];
for(;!o("operator",S);){const E=a();if(!E||(v.push(E),!o("operator",",")&&!s("operator",S)))return}return v}r(k,"parseItems");function $(){const S=t,v=[];for(;!o(
"operator","}");){const E=a();if(E&&v.length===0&&s("operator",",","}")){t=S;const T=k("}");return T&&{kind:"set",items:T}}const _=E&&o("operator",":")?a():void 0;
if(!E||!_||(v.push([E,_]),!o("operator",",")&&!s("operator","}")))return}return{kind:"dict",entries:v}}return r($,"parseBraces"),{parseTuple:i,isAtEnd:r(()=>t===
e.length,"isAtEnd")}}r(bS,"pythonParser");function yS(e){const t=Yl(e);return t&&Xl(t)}r(yS,"parseLiteral");function Ci(e){const t=new Map;for(const[n,s]of e)t.
set(Jl(t,n)?.key??n,s);return t}r(Ci,"dictOf");function ql(e){return new G("set",[...Ci(e.map(t=>[t,null])).keys()])}r(ql,"setOf");function Li(e){if(e instanceof
G&&e.tag==="tuple"){for(const n of e.v){const s=Li(n);if(s!==void 0)return s}return}const t=Zo(e);return t==="list"||t==="dict"||t==="set"?t:void 0}r(Li,"unhash\
ablePart");function Xl(e){switch(e.kind){case"constant":return{value:e.value};case"unary":return wS(e.operator,e.operand);case"list":case"tuple":case"set":{const t=Ri(
e.items);return!t||"error"in t?t:e.kind==="list"?{value:t.values}:e.kind==="tuple"?{value:new G("tuple",t.values)}:Zl(t.values,ql)}case"dict":{const t=Ri(e.entries.
map(([s])=>s));if(!t||"error"in t)return t;const n=Ri(e.entries.map(([,s])=>s));return!n||"error"in n?n:Zl(t.values,s=>Ci(s.map((o,i)=>[o,n.values[i]??null])))}default:
return}}r(Xl,"literalOf");function Ri(e){const t=[];for(const n of e){const s=Xl(n);if(!s||"error"in s)return s;t.push(s.value)}return{values:t}}r(Ri,"literals");
function Zl(e,t){for(const n of e){const s=Li(n);if(s!==void 0)return{error:{name:"TypeError",message:`unhashable type: '${s}'`}}}return{value:t(e)}}r(Zl,"hashe\
d");function wS(e,t){if(t.kind!=="constant"||typeof t.value=="boolean"||e==="not")return;const n=ve(t.value);if(n!==void 0)return e==="+"?{value:t.value}:{value:typeof n==
"bigint"?He(-n):xe(-n)}}r(wS,"signed");function Ql(e,t){const n=r(s=>Ql(s,t),"evaluate");switch(e.kind){case"constant":return Bn(e.value);case"name":return Bn(t.
whole.get(e.name));case"list":return Un(e.items,n);case"tuple":{const s=Un(e.items,n);return s&&new G("tuple",s)}case"set":{const s=Un(e.items,n);return s?.every(
Fn)?ql(s):void 0}case"dict":{const s=Un(e.entries.map(([i])=>i),n),o=Un(e.entries.map(([,i])=>i),n);return!s?.every(Fn)||!o?void 0:Ci(s.map((i,a)=>[i,o[a]??null]))}case"\
unary":return $S(e.operator,n(e.operand));case"binary":return SS(e.operator,n(e.left),n(e.right));case"and":case"or":return kS(e.kind==="or",e.operands,n);case"\
compare":return _S(n(e.first),e.links,n);default:{const{object:s,index:o}=e,i=s.kind==="name"?t.partial.get(s.name):void 0;return MS(i??n(s),n(o))}}}r(Ql,"evalu\
atePython");function Un(e,t){const n=[];for(const s of e){const o=t(s);if(o===void 0)return;n.push(o)}return n}r(Un,"evaluate_all");function Bn(e){return!(e instanceof
G)||e.tag==="int"||e.tag==="float"&&e.v!=="nan"?e:void 0}r(Bn,"known");function It(e){return Array.isArray(e)?e.every(It):e instanceof Map?[...e].every(([t,n])=>It(
t)&&It(n)):e instanceof G&&(e.tag==="tuple"||e.tag==="set")?It(e.v):Bn(e)!==void 0}r(It,"isCertain");const Fn=r(e=>It(e)&&Li(e)===void 0,"isKey");function ef(e){
if(e==null)return e===null?!1:void 0;const t=ve(e);return t!==void 0?Number(t)!==0:typeof e=="string"||Array.isArray(e)?e.length>0:e instanceof Map?e.size>0:e instanceof
G&&Array.isArray(e.v)?e.v.length>0:void 0}r(ef,"truth");function kS(e,t,n){let s;for(const o of t){s=n(o);const i=ef(s);if(i===void 0)return;if(i===e)return s}return s}
r(kS,"logic");function $S(e,t){if(t===void 0)return;if(e==="not"){const s=ef(t);return s===void 0?void 0:!s}const n=ve(t);if(n!==void 0)return typeof n=="bigint"?
He(e==="-"?-n:n):xe(e==="-"?-n:n)}r($S,"unary");function SS(e,t,n){if(t===void 0||n===void 0)return;if(typeof t=="string"&&typeof n=="string")return e==="+"?t+n:
void 0;const[s,o]=[ve(t),ve(n)];if(typeof s=="bigint"&&typeof o=="bigint")return ES(e,s,o);if(s===void 0||o===void 0)return;const[i,a]=[Js(s),Js(o)];if(i===void 0||
a===void 0)return;const c=e==="+"?i+a:e==="-"?i-a:e==="*"?i*a:void 0;return c===void 0||Number.isNaN(c)?void 0:xe(c)}r(SS,"binary");const Js=r(e=>typeof e=="num\
ber"||Number.isSafeInteger(Number(e))?Number(e):void 0,"toFloat"),vS=2e3;function ES(e,t,n){if(e==="+")return He(t+n);if(e==="-")return He(t-n);if(e==="*")return t.
toString().length+n.toString().length>vS?void 0:He(t*n);if(n===0n)return;if(e==="/"){const[o,i]=[Js(t),Js(n)];return o===void 0||i===void 0?void 0:xe(o/i)}const s=(t%
n+n)%n;return He(e==="%"?s:(t-s)/n)}r(ES,"intArithmetic");function _S(e,t,n){let s=e;for(const{operator:o,right:i}of t){const a=s===void 0?void 0:n(i);if(s===void 0||
a===void 0)return;const c=OS(o,s,a);if(!c)return c;s=a}return!0}r(_S,"compareChain");function OS(e,t,n){if(e==="is"||e==="is not"){const o=r(i=>i===null||typeof i==
"boolean","isSingle");return!o(t)&&!o(n)?void 0:e==="is"==(t===n)}if(!It(t)||!It(n))return;if(e==="==")return Ce(t,n);if(e==="!=")return!Ce(t,n);if(e==="in"||e===
"not in"){const o=TS(n,t);return o===void 0?void 0:o===(e==="in")}const s=AS(t,n);if(s!==void 0)return e==="<"?s<0:e==="<="?s<=0:e===">"?s>0:e===">="?s>=0:void 0}
r(OS,"compare");function TS(e,t){if(typeof e=="string")return typeof t=="string"?e.includes(t):void 0;if(e instanceof Map)return Fn(t)?[...e.keys()].some(o=>Ce(
o,t)):void 0;if(e instanceof G&&e.tag==="set"&&!Fn(t))return;const s=e instanceof G?e.v:e;return Array.isArray(s)?s.some(o=>Ce(o,t)):void 0}r(TS,"contains");function AS(e,t){
const[n,s]=[ve(e),ve(t)];if(n!==void 0&&s!==void 0)return n<s?-1:n>s?1:0;if(typeof e!="string"||typeof t!="string")return;const[o,i]=[[...e],[...t]];for(const[a,
c]of o.entries()){const u=(c.codePointAt(0)??0)-(i[a]?.codePointAt(0)??-1);if(u!==0)return u}return o.length-i.length}r(AS,"orderOf");function MS(e,t){if(e===void 0||
t===void 0)return;if(e instanceof Map){if(!Fn(t))return;const i=[...e].find(([a])=>Ce(a,t));return i&&Bn(i[1])}const n=ve(t);if(typeof n!="bigint")return;const s=e instanceof
G&&e.tag==="tuple"?e.v:e,o=typeof s=="string"?[...s]:s;return Array.isArray(o)?Bn(o.at(Number(n))):void 0}r(MS,"indexed");const NS=/\$\{\{\s*(?<caller>(?:[a-zA-Z_-]+(?:\.[a-zA-Z_-]+)*\?\.)*[a-zA-Z0-9_\-.'"()[\]{}]+\??)\s*(?<filters>(?:\|\s*[a-zA-Z0-9_]{3}[a-zA-Z0-9_.,-\\%\s'"[\](){}]*)*)\}\}/gim;
function je(e){return e.includes("${{")?[...e.matchAll(NS)].map(t=>{const{caller:n="",filters:s=""}=t.groups??{};return{whole:t[0],offset:t.index,caller:n,path:n.
split("."),filters:s}}):[]}r(je,"templatesIn");function xS(e,t){const n=CS(e,t),s=n===void 0?void 0:Yl(n);if(!s)return{decided:!1};const o=Ql(s,{whole:new Map([
["params",t.params]]),partial:new Map([["jobs",t.jobs]])});return typeof o=="boolean"?{decided:!0,value:o}:{decided:!1}}r(xS,"decideCondition");const IS=/[\x1c-\x1f\x85\ufeff\u017f\u212a]/;
function CS(e,t){if(IS.test(e))return;const n=_s(e);let s=n;for(const{whole:o,caller:i,filters:a}of je(n)){if(a!=="")return;const c=LS(i,t);if(c===void 0)return;
if(s.replace(o,"")===""){if(typeof c!="string")return;s=c;break}s=s.replace(o,()=>rt(c))}return s.includes("$")||s==="None"?void 0:s}r(CS,"replaceTemplates");function LS(e,t){
let n=new Map([["params",t.params],["jobs",t.jobs]]);const s=e.split(".");for(const[o,i]of s.entries()){if(!(n instanceof Map))return;const a=i.endsWith("?"),c=a?
i.replace(/\?+$/,""):i,u=n.get(c)??(n.has(c)?null:RS(n,c));if(u===void 0)return a&&n!==t.jobs&&/^[A-Za-z_]+$/.test(c)?null:void 0;if(o===s.length-1)return jS(u)?
u:void 0;n=u}}r(LS,"lookUp");const RS=r((e,t)=>/^(?:0|[1-9]\d{0,14})$/.test(t)?e.get(Number(t)):void 0,"intKey"),jS=r(e=>e===null||typeof e!="object"||e instanceof
G&&(e.tag==="int"||e.tag==="float"||e.tag==="date"),"isScalar"),Gn=100;function tf(e,{strategyId:t,matrix:n},s){const o=JSON.stringify(In(e,n)),i=ye(n),a=s===void 0?
"":`,"claim":${JSON.stringify(s)}`;return`{"strategy_id":${JSON.stringify(t)},"matrix":${i},"path":${o}${a}}`}r(tf,"combination_rows_rowText");function*nf(e,t,n=[]){
for(const[s,o]of t.entries())yield`${tf(e,o,n[s])}
`}r(nf,"rowParts");function PS(e,t,n,s=[]){const o=[0],i=[];for(let a=0;a<t.length;a+=Gn){const c=a+Gn,u=[...nf(e,t.slice(a,c),s.slice(a,c))],l=Buffer.from(u.join(
""));o.push((o.at(-1)??0)+l.length),i.push(Us(l))}return JSON.stringify({uri:n,count:t.length,rows_a_part:Gn,offsets:o,sha256:i})}r(PS,"rowsMember");var Oe=P(38815);
const DS=1e4,US=6e5;class Hs extends Error{static{r(this,"Excess")}of;offset;constructor(t,n){super(`too many ${t}`),this.of=t,this.offset=n}}function*BS(e,t){let n=0,
s=0,o=0,i=0,a=0,c=!1;for(const u of new Oe.JG().lex(e)){if(u===""||u===""||u===""){c=u==="",u===""&&(s=0),yield u;continue}if(c?u.includes(`
`)&&(o=0):u==="["||u==="{"?s++:u==="]"||u==="}"?s--:u==="-"||u==="?"||u===":"&&s===0?o++:/^[&!*]/.test(u)?i++:u.includes(`
`)&&(o=0),c=!1,u[0]!==" "&&a++,a>US)throw new Hs("parts",n);if(i>DS)throw new Hs("marks",n);if(s>t||s===0&&o>t)throw new Hs("levels",n);yield u,n+=u.length}}r(BS,
"boundedLexemes");const FS=r((e,t)=>JS(()=>GS(WS(e,t))),"documentsIn");function GS(e){const t=new Oe.Dk({version:"1.1",schema:"failsafe",uniqueKeys:!1,strict:!0,
logLevel:"silent"}),n=[];for(const o of t.compose(e))if(n.push(o),n.length===2)break;const s=n.flatMap(o=>o.errors);return{documents:n,errors:n.length>0?s:[...t.
streamInfo().errors]}}r(GS,"composed");function*WS(e,{maxDepth:t,maxErrors:n}){const s=new Oe.iX;let o=0;for(const i of BS(e,t)){for(const a of s.next(i))a.type===
"error"&&o++,yield a;if(o>n)break}yield*s.end()}r(WS,"tokensIn");function JS(e){const{stackTraceLimit:t}=Error;Error.stackTraceLimit=0;try{return e()}finally{Error.
stackTraceLimit=t}}r(JS,"withoutStacks");function HS(e,t){const[n]=e.pos,o=e.code==="BAD_INDENT"&&/^[ \t]*\n/.test(t.slice(n))?/^(?:[ \t]*(?:#.*)?\n)+/.exec(t.slice(
n)):null,i=n+(o?.[0].length??0);return i+(/^ */.exec(t.slice(i,i+200))?.[0].length??0)}r(HS,"placeOfError");const zS=r(e=>e.some(({code:t})=>t==="TAB_AS_INDENT")?
e.filter(({code:t})=>t!=="BAD_INDENT"):e,"withoutFollowUps");function sf(e,t,n){const s=t.lastIndexOf(`
`,n-1)+1,o=of(t,s),i=e?.message??"";if(e?.code==="TAB_AS_INDENT")return"Indent with spaces.";if(/closing .quote/.test(i))return"Close it, and indent its continu\
ation lines more than its key.";if(/\{\{/.test(o))return'Quote a value that begins with a brace, as "{{ \u2026 }}".';if(/^Nested mappings are not allowed/.test(
i))return'Quote a text that contains ": ".';if(e?.code!=="BAD_INDENT")return;const a=VS(t,s),[c,u]=[rf(o),rf(a??"")];if(!(c===u||a===void 0))return`It begins in\
 column ${c} and the line before it in column ${u}: keys of one mapping begin in one column.`}r(sf,"hints_hintFor");function of(e,t){const n=e.indexOf(`
`,t);return e.slice(t,n<0?e.length:n)}r(of,"lineAt");const KS=1e3;function VS(e,t){for(let n=t,s=0;n>0&&s<KS;s++){n=n<2?0:e.lastIndexOf(`
`,n-2)+1;const o=of(e,n);if(o.trim()!=="")return o}}r(VS,"lineBefore");const rf=r(e=>(/^ *(?:- +)*/.exec(e)?.[0].length??0)+1,"columnOf");function YS(e,t,n,s){if(e.
type===Oe.X5.BLOCK_LITERAL||typeof t!="string")return;const[o=0,i=o]=e.range??[],a=e.type===Oe.X5.BLOCK_FOLDED?n.indexOf(`
`,o)+1:o,c=n.slice(a,i);return t.includes(`
`)||c.includes(`
`)?XS(t,c,s):void 0}r(YS,"scalarLines");const qS=64*1024*1024;function XS(e,t,n){const s=e.split(`
`).length,o=new Map;let i=0,a=1,c=0;for(const[l,f]of t.split(`
`).entries()){const d=f.trim().replace(/^["']/,l===0?"":"$&").replace(/["'\\]$/,"").trim();if(d===""||c>qS)continue;const h=e.indexOf(d,i);c+=(h<0?e.length:h)-i,
!(h<0)&&(a+=e.slice(i,h).split(`
`).length-1,o.has(a)||o.set(a,n+l),i=h+d.length)}const u=[];for(let l=1;l<=s;l++)u.push(o.get(l)??u.at(-1)??n);return u}r(XS,"codeLines");function af(e){const t=lf(
e);if(![7,8,10].includes(t.length))return;const n=ff(t,t.length);return n&&uf(n)}r(af,"parseIsoDate");function ji(e){const t=lf(e);if(t.length<7)return;const n=QS(
t),s=n===void 0?void 0:ff(t,n);if(!s||n===void 0)return;if(t.length<=n)return{...s,hour:0,minute:0,second:0,microsecond:0};const o=t.charCodeAt(n),i=o<128?1:(o&
240)===224?3:(o&240)===240?4:2,a=n1(t.slice(n+i));return a&&{...s,...a}}r(ji,"parseIsoDatetime");function cf(e){const{hour:t,minute:n,second:s,microsecond:o}=e,
i=o===0?"":`.${Ct(o,6)}`;return`${uf(e)}T${Ct(t,2)}:${Ct(n,2)}:${Ct(s,2)}${i}`}r(cf,"isoMoment");const un=r(e=>new G("datetime",`${e}+00:00`,{tz:"UTC"}),"utcDat\
etime");function ZS(e){const t=String(e.v),[,n="",s,o,i,a="0"]=/^([^T]*T[^-+]*)(?:([-+])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(t)??[];if(s===void 0)return un(
n);const c=(Number(o)*3600+Number(i)*60+Number(a))*(s==="-"?-1:1);if(c===0)return un(n);const u=/\.\d+/.exec(n)?.[0]??"",l=Date.parse(`${n.replace(/\.\d+/,"")}Z`)-
c*1e3,f=new Date(l).toISOString();return/^(?!0000)\d{4}-/.test(f)?un(f.slice(0,19)+u):void 0}r(ZS,"toUtc");const Ct=r((e,t)=>String(e).padStart(t,"0"),"pad"),uf=r(
({year:e,month:t,day:n})=>`${Ct(e,4)}-${Ct(t,2)}-${Ct(n,2)}`,"isoDate"),lf=r(e=>Buffer.from(e,"utf8").toString("latin1"),"utf8"),Pi=r(e=>e!==void 0&&e>="0"&&e<=
"9","isDigit");function Lt(e,t,n){const s=e.slice(t,t+n);return s.length===n&&/^\d*$/.test(s)?Number(s):void 0}r(Lt,"digitsAt");function QS(e){if(e.length===7)return 7;
if(e[4]==="-")return e[5]!=="W"?10:e.length<8?void 0:e.length===8||e[8]!=="-"?8:e.length===9?void 0:e.length>10&&Pi(e[10])?8:10;if(e[4]!=="W")return 8;let t=7;for(;Pi(
e[t]);)t+=1;return t<9?t:t%2===0?7:8}r(QS,"findSeparator");function ff(e,t){const n=Lt(e,0,4);if(n===void 0||n<1)return;const s=e[4]==="-";let o=s?5:4;if(e[o]===
"W")return e1({text:e,length:t,year:n,hasDash:s,at:o+1});const i=Lt(e,o,2);if(o+=2,s&&e[o++]!=="-")return;const a=Lt(e,o,2);if(!(i===void 0||a===void 0||i<1||i>
12||a<1))return a<=t1(n,i)?{year:n,month:i,day:a}:void 0}r(ff,"readDate");function e1(e){const{text:t,year:n}=e,s=Lt(t,e.at,2);let o=e.at+2,i=1;if(o<e.length){if(e.
hasDash&&t[o++]!=="-")return;i=Lt(t,o,1)}if(s===void 0||i===void 0||i<1||i>7||s<1||s>53)return;const a=zs(n,0,4),c=a.getTime()-(a.getUTCDay()+6)%7*864e5,u=new Date(
c+((s-1)*7+i-1)*864e5);if(s===53&&![zs(n,0,1),zs(n,11,31)].some(d=>d.getUTCDay()===4))return;const[l,f]=[u.getUTCFullYear(),u.getUTCMonth()+1];return l>=1&&l<=9999?
{year:l,month:f,day:u.getUTCDate()}:void 0}r(e1,"readWeekDate");function zs(e,t,n){const s=new Date(0);return s.setUTCFullYear(e,t,n),s}r(zs,"utcDate");const t1=r(
(e,t)=>zs(e,t,0).getUTCDate(),"daysInMonth");function n1(e){const t=e.search(/[-+Z]/),n=t===-1?e.length:t,s=df(e,0,n);if(!s||s.hour>23||s.minute>59||s.second>59)
return;if(t===-1)return s.hasMore?void 0:s;if(e[t]==="Z")return e.length===t+1?s:void 0;const o=df(e,t+1,e.length);return!o||o.hasMore?void 0:o.hour*3600+o.minute*
60+o.second<86400?s:void 0}r(n1,"readTime");function df(e,t,n){const s=[0,0,0];let o=t,i=!0;const a=r((l,f)=>{const[d=0,h=0,m=0]=s;return{hour:d,minute:h,second:m,
microsecond:l,hasMore:f}},"clock");for(let l=0;l<3;l+=1){const f=Lt(e,o,2);if(f===void 0)return;s[l]=f;const d=e[o+2];if(o+=3,l===0&&(i=d===":"),o>=n)return a(0,
d!==void 0);if(!(i&&d===":")){if(d==="."||d===",")break;if(i)return;o-=1}}const c=Math.min(n-o,6),u=Lt(e,o,c);if(u!==void 0){for(o+=c;Pi(e[o]);)o+=1;return a(u*
10**(6-c),o<e.length)}}r(df,"readClock");function s1(e){return/^(?:~|null|Null|NULL|)$/.test(e)?null:/^(?:true|True|TRUE)$/.test(e)?!0:/^(?:false|False|FALSE)$/.
test(e)?!1:hf(e)??pf(e)??gf(e)??e}r(s1,"plainScalar");const mf=new Map([["str",e=>e],["null",()=>null],["bool",o1],["int",hf],["float",e=>pf(e)??i1(e)],["timest\
amp",gf]]);function o1(e){return/^(?:yes|true|on)$/i.test(e)?!0:/^(?:no|false|off)$/i.test(e)?!1:void 0}r(o1,"taggedBool");function i1(e){const t=e.replaceAll("\
_","");return/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(t)?xe(Number(t)):void 0}r(i1,"pythonFloat");function hf(e){const[,t,n=""]=/^([-+]?)(0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*)$/.
exec(e)??[],s=n.replaceAll("_","");if(t===void 0||/^0[bx]$/.test(s))return;let o;return s.includes(":")?o=s.split(":").reduce((i,a)=>i*60n+BigInt(a),0n):o=BigInt(
/^0[0-7]+$/.test(s)?`0o${s.slice(1)}`:s),He(t==="-"?-o:o)}r(hf,"plainInt");function pf(e){if(/^\.(?:nan|NaN|NAN)$/.test(e))return xe(Number.NaN);const t=/^([-+]?)\.(?:inf|Inf|INF)$/.
exec(e);if(t)return xe(+`${t[1]}Infinity`);if(/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/.test(e)){const[s="",o=""]=e.replaceAll("_","").replace(/^[-+]/,"").
split("."),i=s.split(":").map(Number);i.push(+`${i.pop()??0}.${o}`);const a=i.reduce((c,u)=>c*60+u,0);return xe(e.startsWith("-")?-a:a)}return/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/.
test(e)?xe(Number(e.replaceAll("_",""))):void 0}r(pf,"plainFloat");function gf(e){const t=/^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?)?$/.
exec(e);if(!t)return;const[,n="",s="",o="",i,a,c,u="",l,f,d,h]=t,m=r($=>$.padStart(2,"0"),"pad"),g=`${n}-${m(s)}-${m(o)}`;if(!ji(`${g}T${m(i??"0")}:${a??"00"}:${c??
"00"}`))return;if(i===void 0)return s.length+o.length===4?new G("date",g):void 0;const p=u.slice(0,6).padEnd(6,"0"),b=`${m(i)}:${a}:${c}${Number(p)===0?"":`.${p}`}`,
y=Number(d??0)*60+Number(h??0),w=f===void 0?"":`${f}${m(`${Math.floor(y/60)}`)}:${m(`${y%60}`)}`,k=l===void 0?w:"+00:00";return new G("datetime",`${g}T${b}${k===
"-00:00"?"+00:00":k}`)}r(gf,"plainDate");const r1=5e5,Di=100,Ui=100,a1="The file has more than 10,000 anchors, tags and aliases.",c1='Pass values with the input\
 "matrix" or "params_file".',bf="Write it out, or use a matrix.",u1="The file has more than 600,000 keys, values, signs and line breaks.",Ks=`The file is nested\
 deeper than ${Di} levels.`;class wt extends Error{static{r(this,"Refusal")}code;offset;hint;constructor(t,n,s,o){super(n),this.code=t,this.offset=s,this.hint=o}}
function yf(e){const t=r((n,s,o,i)=>{const a=e.at(Math.min(o,e.text.length));return{code:n,message:s,at:a,excerpt:e.excerpt(a),...i&&{hint:i}}},"problem");try{const{
documents:n,errors:s}=FS(e.text,{maxDepth:Di,maxErrors:Ui}),[o,i]=n,a=zS(s),c=a.find(({message:f})=>f.startsWith("Maximum call stack"));if(c)return{problems:[t(
"too-deep",Ks,c.pos[0])]};if(a.length>0){const f=a.slice(0,Ui).map(d=>{const h=HS(d,e.text);return t("yaml-syntax",l1(d.message),h,sf(d,e.text,h))});return{problems:f1(
f)}}if(!o)return{problems:[t("empty-file","The file is empty.",0)]};if(i)return{problems:[t("second-document","A file can contain only one YAML document; this i\
s the start of a second one.",i.range?.[0]??0)]};if(!o.contents)return{problems:[t("empty-file","The file is empty.",0)]};const u=m1(e,o),l=u.read(o.contents,0);
return u.problems.length>0?{problems:u.problems}:{tree:l,problems:[]}}catch(n){if(n instanceof Hs){const{of:s,offset:o}=n;return s==="levels"?{problems:[t("too-\
deep",Ks,o)]}:s==="parts"?{problems:[t("file-too-large",u1,o,c1)]}:{problems:[t("too-many-aliases",a1,o,bf)]}}if(n instanceof wt)return{problems:[t(n.code,n.message,
n.offset,n.hint)]};if(n instanceof RangeError)return{problems:[t("too-deep",Ks,0)]};throw n}}r(yf,"read_readYaml");function l1(e){const t=e.split(`
`)[0]?.trim()??"";return/[.!?]$/.test(t)?t:`${t}.`}r(l1,"sentence");function f1(e){const t=new Set;return e.filter(({at:n})=>{const s=`${n?.line}`;return t.has(
s)?!1:(t.add(s),!0)})}r(f1,"distinct");function d1(e){const t=new Map,n=new Map;return(0,Oe.YR)(e,{Node(s,o){!(0,Oe.Vj)(o)&&o.anchor!==void 0&&t.set(o.anchor,o);
const i=(0,Oe.Vj)(o)?t.get(o.source):void 0;(0,Oe.Vj)(o)&&i&&n.set(o,i)}}),n}r(d1,"aliasTargets");function m1(e,t){const n=[];let s=0;const o=d1(t),i=r(d=>d?.range?.[0]??
0,"offsetOf");function a(d,h,m=0){s++;const g=d?i(d):m;if(s>r1)throw new wt("too-many-aliases","Aliases make the file too large to read.",g,bf);if(h>Di)throw new wt(
"too-deep",Ks,g);const p=e.at(g);return d===null?{kind:"scalar",at:p,value:null,textAt:p}:(0,Oe.Vj)(d)?a(c(d),h+1):(0,Oe.oP)(d)?{kind:"sequence",at:p,items:d.items.
map(b=>a(b,h+1,g))}:(0,Oe.jh)(d)?{kind:"mapping",at:p,members:l(d.items,h)}:u(d,p)}r(a,"read");function c(d){const h=o.get(d);if(h)return h;const m=`No anchor &${d.
source} precedes this alias.`;throw new wt("unknown-alias",m,i(d))}r(c,"resolved");function u(d,h){const m=d.type===Oe.X5.BLOCK_LITERAL||d.type===Oe.X5.BLOCK_FOLDED,
g=m?e.text.indexOf(`
`,d.range?.[0]??0)+1:0,p=m&&g>0?e.at(g):h,b=d.source??String(d.value??""),y=d.tag==="!"?void 0:d.tag?.replace("tag:yaml.org,2002:",""),w=d.type===Oe.X5.PLAIN||d.
type===void 0,k=w?b:String(d.value??""),$=w?s1(b):k,S=y===void 0?$:mf.get(y)?.(k);if(S===void 0){const _=d.tag?.replace("tag:yaml.org,2002:","!!"),T=mf.has(y??"")?
`does not fit "${b}"`:"is not supported";throw new wt("unknown-tag",`The tag ${_} ${T}.`,i(d),"Remove it.")}if(w&&y===void 0&&(b==="="||b==="<<")){const _=`"${b}\
" has a special meaning in YAML.`;throw new wt("yaml-syntax",_,i(d),"Quote it.")}const v=YS(d,S,e.text,p.line);return{kind:"scalar",at:h,value:S,textAt:p,...w&&
y===void 0&&typeof S!="string"?{written:b}:{},...v&&{textLines:v}}}r(u,"scalar");function l(d,h){const m=[],g=new Map;for(const b of d){if((0,Oe.jn)(b.key)&&b.key.
source==="<<"&&b.key.type===Oe.X5.PLAIN){m.push(...f(a(b.value,h+1,i(b.key)),i(b.key)));continue}const w=a(b.key,h+1);if(w.kind!=="scalar")throw new wt("yaml-sy\
ntax","A key must be text or a number.",i(b.key),sf(void 0,e.text,i(b.key)));const k=a(b.value,h+1,b.key?.range?.[2]??i(b.key)),$=Hl(w.value),S=g.get($);S&&n.length<
Ui&&n.push({code:"duplicate-key",message:`The key '${rt(w.value)}' occurs a second time; the first is on line ${S.keyAt.line}.`,at:w.at,excerpt:e.excerpt(w.at),
hint:"Remove one of them."}),g.set($,{key:w.value,keyAt:w.at,node:k})}const p=new Map(m.map(b=>[Hl(b.key),b]));for(const[b,y]of g)p.set(b,y);return[...p.values()]}
r(l,"members");function f(d,h){if(d.kind==="mapping")return d.members;const m=d.kind==="sequence"?d.items:[];if(d.kind!=="sequence"||!m.every(g=>g.kind==="mappi\
ng"))throw new wt("yaml-syntax","The merge key << needs a mapping or a list of mappings.",h);return m.toReversed().flatMap(({members:g})=>g)}return r(f,"mergedM\
embers"),{problems:n,read:r((d,h)=>a(d,h),"read")}}r(m1,"treeReader");const h1=1024*1024,Bi=160;function Vs(e,t){const n=[0];for(let c=e.indexOf(`
`);c>=0;c=e.indexOf(`
`,c+1))n.push(c+1);const s=r(c=>(n[c]??e.length+1)-1,"endOf"),o=p1(e),i=r(c=>wf(o,c),"pairsBefore");return{text:e,file:t,at(c){const u=Math.max(1,wf(n,c+1)),l=n[u-
1]??0;return{file:t,line:u,column:c-l-(i(c)-i(l))+1}},line:r(c=>[n[c-1]??e.length,s(c)],"line"),excerpt({line:c,column:u}){const l=n[c-1]??e.length,f=Math.max(0,
u-1-Bi/2),d=a(l,f),h=[...e.slice(d,Math.min(s(c),d+2*Bi)).replace(/\r$/,"")].slice(0,Bi),m=h.slice(0,u-1-f).map(g=>g==="	"?"	":" ");return`${h.join("")}
${m.join("")}^`}};function a(c,u){const l=i(c);let f=c+u;for(let d=-1;d!==i(f)-l;)d=i(f)-l,f=c+u+d;return/[\udc00-\udfff]/.test(e[f]??"")&&f++,Math.min(f,e.length)}}
r(Vs,"source_sourceOf");function p1(e){return Array.from(e.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g),({index:t})=>t+1)}r(p1,"surrogatePairs");function wf(e,t){
let n=0,s=e.length;for(;n<s;){const o=n+s>>>1;(e[o]??0)<t?n=o+1:s=o}return n}r(wf,"countBelow");const g1=/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function b1(e,t){const n=r((i,a,c=1,u)=>({problems:[{code:i,message:a,at:{file:t,line:c,column:1},...u&&{hint:u}}]}),"refuse");if(e.byteLength>h1){const i=e.byteLength.
toLocaleString("en-US");return n("file-too-large",`The file has ${i} bytes; a definition has at most 1 MiB.`)}let s;try{s=new TextDecoder("utf-8",{fatal:!0}).decode(
e)}catch{return n("not-utf8","The file is not UTF-8 text.",y1(e),"Save it as UTF-8.")}const[o]=g1.exec(s)??[];if(o!==void 0){const{line:i}=Vs(s,t).at(s.indexOf(
o)),a=(o.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0"),c=`The file has the character U+${a}, which YAML does not allow.`;return n("control-chara\
cter",c,i,`If it is intended, write "\\u${a}" in double quotes.`)}return{text:s,problems:[]}}r(b1,"decodeDefinition");function y1(e){let t=1;for(let n=0;n<e.length;t++){
const s=e.indexOf(10,n),o=e.subarray(n,s<0?e.length:s);try{new TextDecoder("utf-8",{fatal:!0}).decode(o)}catch{return t}n+=o.length+1}return t}r(y1,"firstBadLin\
e");function we(e){switch(e.kind){case"scalar":return e.value;case"sequence":return e.items.map(we);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[
t,we(n)]))}}r(we,"nodeValue");function Fi(e){switch(e.kind){case"scalar":return e.written===void 0||e.value===null||w1(e.written)?e.value:e.written;case"sequenc\
e":return e.items.map(Fi);case"mapping":return new Map(e.members.map(({key:t,node:n})=>[t,Fi(n)]))}}r(Fi,"valueAsWritten");const w1=r(e=>/^(?:0|-?[1-9]\d*)$/.test(
e),"isUsualNumber"),ln=r(e=>e.kind==="scalar"&&typeof e.value=="string","isText"),fn=r(e=>e.kind==="scalar"&&e.value===null,"isNothing"),kf=r(e=>e.kind==="seque\
nce"&&e.items.every(ln),"isListOfTexts");function Ye(e){if(e.kind==="sequence")return"a list";if(e.kind==="mapping")return"a mapping";const{value:t}=e;return t===
null?"nothing":typeof t=="boolean"?`the boolean ${t?"true":"false"}`:typeof t=="number"?`the number ${t}`:typeof t=="string"?"text":t instanceof G&&(t.tag==="da\
te"||t.tag==="datetime")?`the ${t.tag==="date"?"date":"time"} ${String(t.v)}`:"a value of another type"}r(Ye,"kindName");const Gi=r(e=>$f(e,{isAsWritten:!1}),"r\
eadInputText"),Wi=r(e=>$f(e,{isAsWritten:!0}),"readInputAsWritten");function $f(e,{isAsWritten:t}){let n;if(/^\s*[[{]/.test(e))try{return{value:t?Ob(e):hc(e)}}catch(u){
if(!(u instanceof SyntaxError))throw u;/^\s*[[{]\s*["[{]/.test(e)&&(n=u.message)}const{tree:s,problems:o}=yf(Vs(e,"input"));if(s)return{value:t?Fi(s):we(s)};if(n!==
void 0)return{error:n};const[i]=o,a=i?.at?` (line ${i.at.line}, column ${i.at.column})`:"";return{error:`${i?.message.replace(/: ".*/s,"").replace(/^The file/,"\
It").replace(/\.$/,"")??"It is neither JSON nor YAML"}${a}`}}r($f,"readText");const Sf=336*3600,ke={project_id:{form:"text",about:"Project that runs the Batch j\
ob."},region:{form:"text",about:"Region of the Batch job, e.g. `us-central1`."},gcs_bucket:{form:"text",about:"Bucket for the files and results of the job; it m\
ust exist."},credentials_path:{form:"text",about:"Key file on the runner, for the requests of this job only. Workload identity needs no key."},machine_type:{property:"\
machineType",form:"text",pattern:fe.machineType,expected:"a machine type such as e2-standard-4",isOfTemplate:!0},max_parallel_tasks:{property:"maxParallelTasks",
form:"whole",min:1,max:5e3,about:"Number of tasks of the job that run at the same time, unless its strategy sets `max-parallel`."},cpu_count:{form:"number",min:.1,
max:416},cpu_milli:{form:"whole",min:100,max:416e3,input:"cpu_count",about:"Thousandths of a vCPU reserved for each task; see `cpu_count`."},memory_mb:{property:"\
memoryMib",form:"whole",min:128,max:3e7},min_cpu_platform:{property:"minCpuPlatform",form:"text",isOfTemplate:!0},boot_disk_size_gb:{property:"bootDiskGb",form:"\
whole",min:30,max:65536,isOfTemplate:!0},boot_disk_type:{property:"bootDiskType",form:"text",isOfTemplate:!0},disks:{form:"mapping",about:"Additional disks of e\
ach VM: a path such as `/mnt/disks/scratch` and `TYPE:SIZE_GB`, e.g. `local-ssd:375`. Tasks find each disk at its path."},mounts:{form:"mapping",about:"Buckets \
and NFS exports that tasks find as folders: a path such as `/mnt/disks/data` and `gs://bucket/folder` or `nfs://server/export`, with `:rw` behind it to write ([\
files.md](files.md#mounts))."},gpu_count:{form:"whole",min:0,max:16},gpu_type:{form:"text"},install_gpu_drivers:{property:"installGpuDrivers",form:"boolean"},preemptible:{
form:"boolean",input:"provisioning_model",about:"The same as `spot`.",isOfTemplate:!0},spot:{form:"boolean",input:"provisioning_model",about:"Spot machines: che\
aper, but can be preempted at any time.",isOfTemplate:!0},provisioning_model:{form:"text",isOfTemplate:!0},max_preemptions:{form:"whole",min:1,max:11,isOfTemplate:!0},
fallback:{form:"entries",isOfTemplate:!0},fallback_after:{form:"text"},on_out_of_memory:{form:"entries",isOfTemplate:!0},image:{property:"image",form:"text",pattern:fe.
image,expected:"the address of an image, such as us-docker.pkg.dev/my-project/images/etl:1",example:"us-docker.pkg.dev/my-project/images/etl:1"},requirements:{form:"\
list"},cache:{property:"cache",form:"boolean"},env:{form:"mapping",input:"env_vars",about:"Environment variables of the tasks."},secrets:{form:"mapping",about:"\
Environment variables from Secret Manager: a variable and `SECRET`, `SECRET:VERSION` or the full name."},needs_artifacts:{form:"jobs",about:"Needed jobs whose a\
rtifacts the tasks find in `$NEEDS_ARTIFACTS_DIR`, or `true` for all of them ([files.md](files.md#artifacts))."},service_account:{property:"serviceAccount",form:"\
text",pattern:fe.serviceAccount,expected:"the e-mail of a service account",input:"batch_service_account",example:"tasks@my-project.iam.gserviceaccount.com",about:"\
Service account of the VMs."},network:{property:"network",form:"text",isOfTemplate:!0},subnetwork:{property:"subnetwork",form:"text",isOfTemplate:!0},no_external_ip:{
property:"noExternalIp",form:"boolean",isOfTemplate:!0},tags:{property:"tags",form:"list"},labels:{form:"mapping",about:"Labels of the Batch job and its VMs."},
priority:{property:"priority",form:"whole",min:0,max:99},timeout_seconds:{form:"whole",min:1,max:Sf,input:"task_timeout",about:"Maximum duration of a task, in s\
econds."},retry_count:{property:"maxRetries",form:"whole",min:0,max:10,input:"max_retries",about:"Number of times, 0 to 10, that Batch runs a task again after a\
 machine failure."},zones:{property:"zones",form:"list",about:"Zones in which VMs may be created. Defaults to all zones of the region."},reservation:{property:"\
reservation",form:"text",pattern:fe.reservation,expected:"a name, projects/PROJECT/reservations/NAME or NO_RESERVATION",isOfTemplate:!0,example:"my-reservation"},
instance_template:{property:"instanceTemplate",form:"text"},image_streaming:{property:"imageStreaming",form:"boolean"},registry_username:{form:"text"},registry_password:{
form:"text"},placement:{property:"placement",form:"text",pattern:/^collocated$/i,expected:"COLLOCATED"}},k1={image:ke.image,env:ke.env,environment:ke.env,needs_artifacts:ke.
needs_artifacts},$1=r(e=>vf((t,n)=>Ef(e,n.input??t,n)),"plainInputs"),S1=r((e,t)=>vf((n,s)=>Ef(e,n,s)??t[s.property]),"plainArguments");function vf(e){const t=Object.
entries(ke).flatMap(([n,s])=>"property"in s?[[s.property,e(n,s)]]:[]);return Object.fromEntries(t)}r(vf,"eachPlain");function Ef(e,t,n){switch(n.form){case"text":
return n.pattern?e.matching(t,n.pattern,n.expected??""):e.text(t);case"whole":return e.integer(t,n);case"boolean":return e.boolean(t);case"list":return e.list(t)}}
r(Ef,"fieldOf");const Ji=["STANDARD","SPOT","FLEX_START","RESERVATION_BOUND"];function v1(e,t){const n=e.text("cpu_count"),s=n===void 0?void 0:Math.round(Number(
n)*1e3),{min:o,max:i}=ke.cpu_milli;s!==void 0&&!(s>=o&&s<=i)&&e.refuse("cpu_count",`must be a number of vCPUs from ${o/1e3} to ${i/1e3}; got "${n}"`);const a={...$1(
e),requirements:t.split(`
`).map(c=>c.trim()).filter(c=>c&&!c.startsWith("#")),cpuMilli:s,gpuType:e.text("gpu_type"),gpuCount:e.integer("gpu_count",{...ke.gpu_count,min:1}),disks:e.keyValues(
"disks"),mounts:E1(e),registryUsername:e.text("registry_username"),registryPassword:_1(e),provisioningModel:e.choice("provisioning_model",Ji),maxPreemptions:e.integer(
"max_preemptions",ke.max_preemptions),fallback:Of(e,"fallback","a list of mappings"),fallbackAfterSeconds:e.duration("fallback_after",_f)??900,onOutOfMemory:e.text(
"on_out_of_memory")==="next"?"next":Of(e,"on_out_of_memory",'"next" or a list of mappings'),taskTimeoutSeconds:e.duration("task_timeout",ke.timeout_seconds)??6*
3600,env:e.keyValues("env_vars"),secrets:e.keyValues("secrets"),labels:e.keyValues("labels"),skipDefaultLabels:e.boolean("skip_default_labels")};return O1(e,a),
a}r(v1,"machineInputs");function E1(e){const t=new Map;for(const n of e.rows("mounts")){const s=n.indexOf("="),o=n.slice(0,Math.max(0,s)).trim();o===""?e.refuse(
"mounts",`has '${n}', which is not PATH=gs://bucket/folder`,"Write one per line."):t.has(o)?e.refuse("mounts",`has ${o} twice`):t.set(o,n.slice(s+1).trim())}return t}
r(E1,"mountsIn");const _f={min:1,max:48*3600};function Of(e,t,n){const s=e.text(t);if(s===void 0)return;const o=Gi(s),i=`Write for example ${t}: '[{machine_type\
: n2-standard-4}]'.`;if("error"in o){e.refuse(t,`must be ${n}, as YAML or JSON: ${o.error}`,i);return}const{value:a}=o,c=Array.isArray(a)?a:void 0,u=c?.flatMap(
l=>l instanceof Map?[l]:[]);if(u&&u.length===c?.length)return u;e.refuse(t,`must be ${n}`,i)}r(Of,"overridesOf");function _1(e){const t=e.text("registry_passwor\
d");if(t===void 0||fe.secretVersion.test(t))return t;e.refuse("registry_password","must be projects/P/secrets/S/versions/V, a secret of Secret Manager")}r(_1,"r\
egistryPasswordOf");function Hi(e){if(!fe.environmentName.test(e))return`has the invalid variable name '${e}'`;if(fe.reservedName.test(e))return`sets ${e}, whic\
h ${e.startsWith("BATCH_")?"Batch":"the task runner"} sets itself`}r(Hi,"variableMistake");function O1(e,t){for(const[n,s]of[["env_vars",t.env],["secrets",t.secrets]])
for(const o of s.keys()){const i=Hi(o);i&&e.refuse(n,i)}if(t.gpuType===void 0!=(t.gpuCount===void 0)){const[n,s]=t.gpuType===void 0?["gpu_count","gpu_type"]:["g\
pu_type","gpu_count"];e.refuse(n,`needs the input "${s}"`)}}r(O1,"checkNames");const Tf=/[\u0000-\u001f\u007f]/,T1=r(e=>[...e].filter(([,t])=>!Tf.test(t)),"spec\
Variables"),A1=r(e=>[...e].filter(([,t])=>Tf.test(t)),"filedVariables");function M1(e,t){const n=new Map(t);for(const s of["env","environment"])for(const[o,i]of e.
mapping(s)??[]){const a=Hi(o);a&&e.refuse(s,a),n.set(o,i)}for(const[s,o]of n)o.includes("\0")&&e.refuseEither(["env","environment"],`has a NUL character in ${s}\
, which no variable can hold`);return n}r(M1,"environmentOf");function N1(e,t,n){for(const s of n.keys())t.has(s)&&e.refuseEither(["secrets","env","environment"],
`sets ${s}, and so does the plain environment`)}r(N1,"checkSecretNames");function*x1(e){const{plan:t,planned:n}=e,s=e.rowsUri===void 0?`[${e.combinations.map((h,m)=>tf(
n.job.id,h,e.claims?.[m])).join(`,
`)}]`:PS(n.job.id,e.combinations,e.rowsUri,e.claims),o=e.sourceSha256!==void 0&&{uri:`gs://${n.machine.bucket}/${Ni(e.identity)}`,sha256:e.sourceSha256},i=`gs:/\
/${n.machine.bucket}/${yl(e.identity,n.job.id)}`,a={uri:`gs://${n.machine.bucket}/${wl(e.identity)}`,max_age_seconds:Du},c=A1(n.machine.env),u=[["version",String(
Bs)],["run_id",JSON.stringify(e.identity.runId)],["run_uri",JSON.stringify(`gs://${n.machine.bucket}/${e.identity.folder}`)],["workflow",JSON.stringify(t.workflow.
name)],["job",JSON.stringify(n.job.id)],["model",ye(n.job.model)],["extras",ye(t.workflow.extras)],["siblings",ye(t.workflow.siblings)],["check_if",String(e.checkIf)],
["combinations",s]],l=[["results_prefix",JSON.stringify(e.resultsPrefix)],["artifacts",JSON.stringify(e.artifacts)],...e.needsArtifacts===void 0?[]:[["needs_art\
ifacts",e.needsArtifacts]],...e.logs===void 0?[]:[["logs",JSON.stringify(e.logs)]],["library",JSON.stringify(Fs)],["requirements",JSON.stringify(n.machine.requirements)],
...c.length>0?[["env",JSON.stringify(Object.fromEntries(c))]]:[],["cache",JSON.stringify(e.cache??null)],["source",JSON.stringify(o||null)],["claims",e.claims?JSON.
stringify(i):"null"],["lease",e.hasLease?JSON.stringify(a):"null"],["memory_mib",String(Ke(n.machine).memoryMib??null)]],f=r(h=>h.map(([m,g])=>`"${m}":${g}`).join(
`,
`),"lines");yield`{
${f(u)},
"context":{"params":${ye(t.params)},"jobs":{`;let d=!0;for(const[h,m]of e.neededContexts)yield`${d?"":","}${JSON.stringify(h)}:`,yield*m(),d=!1;yield`}},
${f(l)}
}
`}r(x1,"jobFileParts");function Ys(e,t){const n=new Set,s=r(o=>{for(const i of e.jobs.get(o)?.job.needs??[])n.has(i)||(n.add(i),s(i))},"visit");return s(t),[...e.
jobs.keys()].filter(o=>n.has(o))}r(Ys,"transitiveNeeds");const I1=256,zi=r(e=>({text:r(()=>e,"text")}),"inMemory");function C1(e){let t,n=!1,s=0;const o=r(()=>{
(0,Pe.mkdirSync)(e,{recursive:!0});const i=(0,F.join)(e,`kept-${process.pid}-${Date.now()}`),a=(0,Pe.openSync)(i,"wx+",384);try{(0,Pe.rmSync)(i)}catch{}return a},
"open");return{keep(i){if(i.length<=I1||n)return zi(i);const a=Buffer.from(i),c=s;try{t??=o();for(let f=0;f<a.length;)f+=(0,Pe.writeSync)(t,a,f,a.length-f,c+f)}catch{
return n=!0,zi(i)}s+=a.length;const{length:u}=a,l=t;return{text(){const f=Buffer.allocUnsafe(u);for(let d=0;d<u;){const h=(0,Pe.readSync)(l,f,d,u-d,c+d);if(h===
0)throw new Error(`The file of kept texts ends at ${c+d}.`);d+=h}return f.toString("utf8")}}},close(){t!==void 0&&(0,Pe.closeSync)(t),t=void 0,n=!0}}}r(C1,"inFi\
le");const Af={rung:Aw,isSecondStart:!1,round:0,retry:0};function L1(e,t,n=zi){const s=[...e.jobs].map(([o,i])=>[o,{planned:i,phase:"waiting",checkIf:!1,status:"\
WAIT",starting:new Map,begun:0,parts:[],combinations:i.combinations.map(()=>({})),holders:i.combinations.map(()=>{}),starts:i.combinations.map(()=>0),preemptions:0,
startedMs:t,endedMs:t}]);return{plan:e,startedMs:t,jobs:new Map(s),warnings:[],keep:n}}r(L1,"newRunState");function Wn(e,t){const n=e;n.stop??=t}r(Wn,"stopped");
function R1(e){const t=e;delete t.stop}r(R1,"stopWithdrawn");function Mf(e,t){e.warnings.push(t)}r(Mf,"warned");function j1(e,t,n){if(e.phase!=="waiting")return;
const s=e;s.checkIf=t,s.startedMs=n}r(j1,"began");function P1(e,t){const n=e;n.begun=Math.max(n.begun,t+1)}r(P1,"begunPart");function D1(e,t,n){e.phase!=="ended"&&
e.starting.set(t,n)}r(D1,"starting");function U1(e,t,n){if(e.phase==="ended")return;const s=e,{view:o,nowMs:i}=n;e.starting.delete(t.name);const a={...t,view:o.
createdMs>0?o:{...Pn({}),...o,createdMs:i},submittedMs:i,queuedSinceMs:B1(s,t,i),begunTasks:0,isEmptied:!1,failures:new Map,misses:0,isListed:!1,isCancelled:!1,
isSettled:!1,early:new Map,writing:new Set};s.parts.push(a);for(const c of t.combinations){s.holders[c]=t.number,s.starts[c]=(s.starts[c]??0)+1;const{again:u,...l}=s.
combinations[c]??{};s.combinations[c]=l}s.phase="active"}r(U1,"started");function B1(e,{combinations:t},n){const s=new Set(t.map(i=>e.holders[i])),o=e.parts.filter(
i=>s.has(i.number)&&i.runningMs===void 0);return Math.min(n,...o.map(i=>i.queuedSinceMs))}r(B1,"queuedSinceMs");function F1(e,t,n){if(e.phase==="ended")return;const s=e;
s.phase="active",Nf(s,t,{cause:"refused",terms:n})}r(F1,"refused");function G1(e,t,n){e.phase!=="ended"&&(Nf(e,n,{cause:"waited",terms:t.terms}),delete t.starvedSinceMs)}
r(G1,"takenBack");function Nf({combinations:e},t,n){for(const s of t)e[s]={...e[s],again:n}}r(Nf,"startAgain");function W1(e){e.isEmptied=!0}r(W1,"emptied");function J1(e,t){
const n=e;n.phase!=="ended"&&(n.failure=t)}r(J1,"startFailed");function H1(e,t,n,s){if(t.isSettled)return;const o=t,{RUNNING:i=0,ASSIGNED:a=0,SUCCEEDED:c=0,FAILED:u=0}=n.
counts,l=i+a+c+u;i+a>=Math.min(o.parallelism,Ki(e,o,n))||l>o.begunTasks?delete o.starvedSinceMs:o.starvedSinceMs??=s,o.begunTasks=l,o.misses=0,o.isListed=!0,o.view=
n;const d=n.state==="RUNNING"||n.state==="SUCCEEDED"||(n.counts.RUNNING??0)>0,h=n.events.find(({description:m})=>/ to RUNNING /.test(m))?.atMs;(d||h!==void 0)&&
(o.runningMs??=h??s)}r(H1,"seen");function z1(e){const t=e;t.misses++}r(z1,"missed");function K1(e){const t=e;t.isSettled||(t.view={...t.view,state:"DELETION_IN\
_PROGRESS"})}r(K1,"vanished");function V1(e,t,n){e.isSettled||e.failures.set(t,n)}r(V1,"taskFailed");function Y1(e,t,n,s){const o=e;o.runningMs??=n;const i=o.writing;
s?i.delete(t):i.add(t)}r(Y1,"wrote");function xf(e){const t=e;t.isCancelled=!0}r(xf,"cancelled");function If(e,t,n){e.isSettled||e.early.set(t,n)}r(If,"reading");
function q1(e,t){const n=e;n.isSettled||(n.endedMs=t)}r(q1,"batchJobEnded");function Cf(e,t){const n=e;n.isSettled||(n.machineTime=t)}r(Cf,"paid");function qs(e,t){
if(e.phase==="ended")return;const n=e,s=n.combinations;for(const[o,i]of t.combinations)s[o]=i;n.preemptions+=t.preemptions}r(qs,"collected");function X1(e,t,n){
if(t.isSettled||e.phase==="ended")return;qs(e,n);const s=t;s.isSettled=!0,s.early.clear()}r(X1,"settled");function Z1(e,t,n){e.phase==="ended"||e.combinations[t]?.
outcome||(e.combinations[t]=n)}r(Z1,"reused");function Q1(e,t,n){const s=e.combinations[t],o=s?.outcome;if(!s||!o?.failure)return;const{name:i,message:a}=n;e.combinations[t]=
{...s,outcome:{...o,failure:n},...n.origin==="batch"&&s.errors&&{errors:{name:i,message:a}}}}r(Q1,"failureKnown");function Lf(e,t){const n=e;n.phase!=="ended"&&
(n.reason??=t)}r(Lf,"explained");function ev(e){if(e.phase==="ended")return;const t=e.phase==="active"?1:0,n=e.combinations;for(const[s,o]of e.planned.combinations.
entries())n[s]?.outcome||(n[s]={outcome:{combination:o,index:s,status:"CANCEL",attempts:t,warnings:[]}})}r(ev,"restCancelled");function Rf(e,t){if(e.phase==="en\
ded")return!1;const n=e;return n.phase="ended",n.status=t.status,n.endedMs=t.nowMs,t.reason!==void 0&&(n.reason=t.reason),!0}r(Rf,"ended");function tv(e,t){for(const n of e.
jobs.values())Lf(n,n.parts.length>0?"the run was aborted":"never started"),Rf(n,{status:"CANCEL",nowMs:t})}r(tv,"abandoned");const nv=r(e=>e.failure!==void 0||e.
combinations.some(({errors:t})=>t!==void 0),"hasErrors"),Jn=r(({isCancelled:e,isEmptied:t})=>e&&!t,"isCutOff");function Ki(e,t,n=t.view){const{RUNNING:s=0,ASSIGNED:o=0,
SUCCEEDED:i=0,FAILED:a=0}=n.counts,c=t.combinations.filter(l=>Rt(e,t,l)).length,u=[...t.failures.values()].filter(l=>l!==void 0).length;return Math.max(s+o,c-i-
(a-u))}r(Ki,"openTasks");const Rt=r((e,t,n)=>e.holders[n]===t.number&&e.combinations[n]?.again===void 0,"isHeld"),aP=r((e,t)=>e.parts.find(({number:n})=>n===e.holders[t]),
"holderOf"),sv=r((e,t)=>t==="CANCEL"?e.combinations.find(n=>n.ownCancel!==void 0)?.ownCancel:void 0,"ownCancelOf"),jf=/^Job state is set from (\w+) to (\w+) for job (?:projects\/[^/\s]+\/locations\/[^/\s]+\/jobs\/[a-z0-9-]+)?\.?\s*/,
ov=/^Task state is updated from (\w+) to (\w+) on \S+?(?: with exit code \d+)?\.?$/,iv=/\bcode - ([A-Z][A-Z0-9_]+)(?:, description - (.*))?/s,rv=/task with index (\d+) failed\b(.*?\bexit code (\d+))/s,
av=r(({description:e})=>jf.exec(e)?.[2],"stateSetBy");function jt({description:e}){return ov.test(e)?"":e.replace(jf,"").trim()}r(jt,"newsOf");function cv(e){const t=iv.
exec(e);return t?{code:t[1]??"",description:t[2]?.trim()??""}:void 0}r(cv,"batchErrorIn");function Pf({description:e}){const t=rv.exec(jt({description:e,atMs:0}));
if(!t)return;const n=/Task state is updated [^"]*exit code \d+\.?/.exec(t[2]??"")?.[0];return{index:Number(t[1]),exitCode:Number(t[3]),description:n??t[2]??""}}
r(Pf,"taskEndIn");const Vi=he.diskTypes.split(" "),Df=Vi.filter(e=>e.startsWith("pd-")||e==="hyperdisk-balanced"),cP=30,uv=375;function Yi(e,t){const n=As(he.disks,
t)?.split(" ");return!n||!Vi.includes(e)?!0:n.includes(e)||e.startsWith("hyperdisk-")&&n.includes("hyperdisk-*")}r(Yi,"isDiskOf");const lv=r(e=>Yi("pd-balanced",
e)?void 0:"hyperdisk-balanced","defaultBootDiskType");function Uf(e,t){if(Yi(e,t))return;const n=`${Ae(t).toUpperCase()} machines (${t})`;if(e.startsWith("pd-")&&
!Yi("pd-balanced",t))return`cannot be combined with ${n}, which take Hyperdisk only`;if(e==="hyperdisk-balanced")return`cannot be combined with ${n}, which have\
 no Hyperdisk Balanced`;const s=As(he.disks,t)??"";return`cannot be combined with ${n}, which take ${s.replace("hyperdisk-*","Hyperdisk").split(" ").join(", ")}`}
r(Uf,"diskMistake");const Bf=r(e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`,"disk_rules_listed");function fv(e,t,n){const s=ut(e),o=he.
localSsdGb.find(([c])=>c.test(e))?.[1]??uv;if(s&&s.localSsds>0){const c=s.localSsds*o;return t===c?void 0:`has a local SSD of ${t} GB; ${e} always has ${s.localSsds}\
 of ${o} GB: write local-ssd:${c}`}const i=As(he.localSsds,e),a=`asks for local-ssd, which is not offered for ${Ae(e).toUpperCase()} machines (${e})`;if(i){if(s){
const c=Object.keys(i).find(l=>s.vCpus<=Number(l)),u=(i[Number(c)]??"").split(" ").filter(l=>l!==""&&!(n==="nvidia-tesla-t4"&&l==="24")).map(Number);if(u.length===
0)return a;if(t%o===0&&!u.includes(t/o)){const l=`${Bf(u)} of them, that is ${Bf(u.map(f=>f*o))} GB`;return`has a local SSD of ${t} GB, ${t/o} of ${o} GB; ${e} \
takes ${l}`}}}else if(si(e))return a;return t%o===0?void 0:`has a local SSD of ${t} GB; it must be a multiple of ${o}`}r(fv,"localSsdMistake");const dv=/^\/mnt\/disks\/[a-z]([a-z0-9-]{0,40}[a-z0-9])?$/;
function mv(e,t,n){const s=[];for(const[o,i]of e){const[,a="",c=""]=/^([a-z][a-z0-9-]*):(\d{1,5})$/.exec(i.trim())??[],u=hv({type:a,sizeGb:Number(c)},t);dv.test(
o)?a===""||Number(c)<10?n(`has '${i}' for ${o}, which is not TYPE:SIZE_GB`,"For example local-ssd:375 or pd-ssd:500."):u!==void 0?n(u):s.push({path:o,type:a,sizeGb:Number(
c)}):n(`has the path '${o}', which is not /mnt/disks/NAME`,'NAME is of a-z, 0-9 and "-".')}return s.filter(({type:o})=>o==="local-ssd").length>1&&n("has more th\
an one local SSD","One of twice the size has two partitions."),s}r(mv,"disksOf");function hv(e,t){if(e.type==="local-ssd")return fv(t?.type??"",e.sizeGb,t?.gpuType);
const n=t&&Uf(e.type,t.type);return n===void 0?void 0:`asks for ${e.type}, which ${n}`}r(hv,"mistakeOf");const Ff=r(e=>e.path.slice(11),"deviceNameOf"),ht=r(e=>"\
bucket"in e,"isBucket"),pv=/^(\/[A-Za-z0-9][A-Za-z0-9._-]{0,62})+$/,Gf="/mnt/disks",gv='For example /mnt/disks/data: letters, digits, ".", "_" and "-" between s\
lashes.',bv=/^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/,yv=/[;&|`$<>"'\\\s*?]/,wv=/^--[a-z][a-z0-9-]*(=[\w.,:/-]+)?$/,kv="gs://bucket/folder or nfs://serv\
er/export";function $v(e,t,n){const s=[];for(const[o,i]of e){const a=o.replace(/\/+$/,""),c=[...t,...s.map(l=>l.path)].find(l=>Sv(a,l)),u=vv(a,i);!a.startsWith(
`${Gf}/`)||!pv.test(a)?n(`has the path '${o}', which is not below ${Gf}/`,gv):c!==void 0?n(`has the path '${a}', where '${c}' is already`,"Neither can be inside\
 the other."):typeof u=="string"?n(`has '${i}' for ${a}, which ${u}`):s.push(u)}return s.toSorted((o,i)=>Number(ht(i.source))-Number(ht(o.source)))}r($v,"mounts\
Of");const Sv=r((e,t)=>`${e}/`.startsWith(`${t}/`)||`${t}/`.startsWith(`${e}/`),"isNested");function vv(e,t){const[n="",...s]=t.trim().split(/\s+(?=--)/),o=n.endsWith(
":rw"),i=o?n.slice(0,-3):n,a=s.find(u=>!wv.test(u));if(a!==void 0)return`has the option '${a}', which is not --name or --name=value`;const c=Ev(i);return typeof c==
"string"?c:!ht(c)&&s.length>0?"has options, which only buckets can have":{path:e,source:c,isWritable:o,options:s}}r(vv,"mountOf");function Ev(e){const[,t,n="",s=""]=/^(gs|nfs):\/\/([^/]*)(.*)$/s.
exec(e)??[];if(t===void 0)return`is not ${kv}, with :rw behind it to write`;if(yv.test(s))return"has white space or a special character in its path";if(s.split(
"/").some(o=>o===".."||o==="."))return'has "." or ".." in its path';if(t==="gs"){const o=s.replace(/^\/+|\/+$/g,"");return fe.bucket.test(n)?{bucket:n,folder:o}:
`has no name of a bucket: '${n}'`}return bv.test(n)?s.length>1?{server:n,export:s}:"names no export, such as nfs://10.0.0.2/share":`has no name or address of a \
server: '${n}'`}r(Ev,"mounts_sourceOf");const Wf=r(e=>ht(e)?`gs://${e.bucket}${e.folder&&`/${e.folder}`}`:`nfs://${e.server}${e.export}`,"sourceText"),Jf=r(({isWritable:e})=>e?
"roles/storage.objectUser":"roles/storage.objectViewer","roleOf");function _v({path:e,source:t,isWritable:n,options:s}){return ht(t)?{gcs:{remotePath:t.folder===
""?t.bucket:`${t.bucket}/${t.folder}`},mountPath:e,mountOptions:[`-o ${n?"rw":"ro"},allow_other`,"--implicit-dirs",...s]}:{nfs:{server:t.server,remotePath:t.export},
mountPath:e}}r(_v,"volumeOf");const Hf="/opt/gcp-batch-workflow",zf=[50001,50002,50003,50004,50006],Hn=1e5,Xs=5e3,Ov=1e6,zn=r((e,t)=>Math.min(e.parallelism||Xs,
t,Xs),"tasksAtATime");function qi(e){const{planned:t,program:n}=e,{machine:s}=t,o=e.isSecondStart?{...s,image:Vf(s.image)}:s,i=y$(t,e.identity,e.skipDefaultLabels),
a=Ke(o),c={labels:i,...o.priority!==void 0&&{priority:String(o.priority)},taskGroups:[{taskCount:String(e.taskCount),parallelism:String(e.parallelism??zn(t,e.taskCount)),
...a.tasksPerVm!==void 0&&{taskCountPerNode:String(a.tasksPerVm)},taskSpec:{maxRunDuration:`${o.taskTimeoutSeconds}s`,maxRetryCount:o.maxRetries,...o.maxRetries>
0&&{lifecyclePolicies:[{action:"RETRY_TASK",actionCondition:{exitCodes:[...zf]}}]},...Tv(a),environment:{variables:{...Object.fromEntries(T1(o.env)),[ju]:e.jobUri,
...!o.imageStreaming&&{[E0]:Hf}},...o.secrets.size>0&&{secretVariables:Object.fromEntries(o.secrets)}},...Mv(o),runnables:[{displayName:t.job.id.slice(0,63),container:Nv(
o,n)}]}}],allocationPolicy:xv(o,i),logsPolicy:{destination:"CLOUD_LOGGING"}};return{...c,labels:{...i,[ft.spec]:xt(JSON.stringify(c)).slice(0,32)}}}r(qi,"batchJ\
obSpec");function Tv({cpuMilli:e,memoryMib:t}){return e===void 0&&t===void 0?{}:{computeResource:{...e!==void 0&&{cpuMilli:String(e)},...t!==void 0&&{memoryMib:String(
t)}}}}r(Tv,"computeResource");const Kf="mirror.gcr.io/",Xi=r(e=>e.startsWith(Kf),"hasOtherImage"),Vf=r(e=>Xi(e)?`docker.io/${e.slice(Kf.length)}`:e,"otherImage");
function Av(e,t){const[n]=e.taskGroups,{environment:s}=n.taskSpec,o={...s?.variables,[Pu]:t},i={...n.taskSpec,environment:{...s,variables:o}};return{...e,taskGroups:[
{...n,taskSpec:i}]}}r(Av,"withJobKey");function Mv({disks:e,mounts:t}){const n=[...e.map(s=>({deviceName:Ff(s),mountPath:s.path})),...t.map(_v)];return n.length>
0&&{volumes:n}}r(Mv,"volumesOf");function Nv(e,t){const s=[...e.imageStreaming?[]:[`gcp-batch-workflow:${Hf}`],...e.disks.map(({path:o})=>`${o}:${o}`),...e.mounts.
map(({path:o,isWritable:i})=>`${o}:${o}${i?"":":ro"}`)];return{imageUri:e.image,entrypoint:"python3",commands:["-c",t.loader,t.archive],...s.length>0&&{volumes:s},
...e.gpu&&!e.imageStreaming&&{options:"--gpus all"},...e.registry,...e.imageStreaming&&{enableImageStreaming:!0}}}r(Nv,"container");function xv(e,t){const n=e.network!==
void 0||e.subnetwork!==void 0||e.noExternalIp,s=e.instanceTemplate;return{location:{allowedLocations:e.zones.length>0?e.zones.map(o=>`zones/${o}`):[`regions/${e.
region}`]},instances:[{...s===void 0?{policy:Iv(e)}:{instanceTemplate:s},...e.gpu&&e.installGpuDrivers&&{installGpuDrivers:!0}}],...e.serviceAccount&&{serviceAccount:{
email:e.serviceAccount}},labels:t,...n&&s===void 0&&{network:{networkInterfaces:[{...e.network!==void 0&&{network:e.network},...e.subnetwork!==void 0&&{subnetwork:e.
subnetwork},...e.noExternalIp&&{noExternalIpAddress:!0}}]}},...e.tags.length>0&&{tags:e.tags},...e.placement!==void 0&&{placement:{collocation:e.placement.toUpperCase()}}}}
r(xv,"allocationPolicy");function Iv(e){const{gpu:t}=e,n=e.bootDiskGb!==void 0||e.bootDiskType!==void 0||t!==void 0;return{machineType:e.machineType,...e.minCpuPlatform!==
void 0&&{minCpuPlatform:e.minCpuPlatform},provisioningModel:e.provisioningModel,...n&&{bootDisk:{...t&&{image:"batch-debian"},...e.bootDiskType!==void 0&&{type:e.
bootDiskType},...e.bootDiskGb!==void 0&&{sizeGb:String(e.bootDiskGb)}}},...e.disks.length>0&&{disks:e.disks.map(s=>({deviceName:Ff(s),newDisk:{type:s.type,sizeGb:String(
s.sizeGb)}}))},...t&&!Zt(e.machineType)&&{accelerators:[{type:t.type,count:String(t.count)}]},...e.reservation!==void 0&&{reservation:e.reservation}}}r(Iv,"inst\
ancePolicy");const Cv=/gcsfuse.{0,300}(?:error|fail|forbidden|denied|not exist|40[134])|\bmount(?:ing|\.nfs\d?)?\b.{0,200}(?:failed|failure|denied|timed out|No route|refused|not known)|fail(?:ed|ure) to mount/i,
Lv=/\b403\b|\b401\b|forbidden|permission|does not have storage\.|access denied/i,Rv=/\b404\b|not exist|not found/i;function jv({machine:e},t){const{mounts:n}=e,
s=n.length>0?t.find(f=>Cv.test(f)):void 0;if(s===void 0)return;const o=n.filter(({source:f})=>ht(f)&&s.includes(f.bucket)),a=(o.length>0?o:n).flatMap(f=>ht(f.source)?
[{bucket:f.source.bucket,role:Jf(f)}]:[]).map(({bucket:f,role:d})=>`gcloud storage buckets add-iam-policy-binding gs://${f} --role=${d} --member=VMS`),u=`The VM\
 could not mount ${n.map(({path:f,source:d})=>`${Wf(d)} at ${f}`).join(", ")}.`;if(Lv.test(s)&&a.length>0){const f=`The VMs' service account lacks a role. Run: ${a.
join("; ")}.`;return{name:"MountRefused",message:u,hint:f}}return Rv.test(s)?{name:"MountFailed",message:u,hint:'Check "mounts": it does not exist.'}:{name:"Mou\
ntFailed",message:u,hint:'Check "mounts". An NFS server must be reachable from the network of the VMs (firewall: TCP 2049 and 111), and must export to them.'}}r(
jv,"mountFailure");const Pt="ImageNotStarted",Pv=[[/exec format error/i,{name:Pt,message:"The image is built for another CPU architecture than that of the VM.",
hint:"Build the image for the CPU of the machine type: linux/amd64, or linux/arm64 for Arm machines (docker build --platform)."}],[/no space left on device|not enough (?:disk )?space|disk quota exceeded/i,
{name:"DiskFull",message:"The boot disk is too small for the image.",hint:'Raise "boot_disk_size_gb" (runs-on.with: boot_disk_size_gb), or use a smaller image.'}],
[/toomanyrequests|pull rate limit|429 Too Many Requests/i,{name:Pt,message:"The registry of the image accepts no more pulls for now.",hint:'Give "registry_usern\
ame" and "registry_password", or copy the image to Artifact Registry.'}],[/manifest (?:for \S+ )?(?:not found|unknown)|manifest_unknown|name_unknown|no matching manifest|invalid reference format|repository \S+ not found/i,
{name:Pt,message:"The registry has no such image, or none for the CPU of the VM.",hint:'Check the input "image": its name, tag and platform.'}],[/pull access denied|unauthorized|authentication required|denied: |403 Forbidden|permission .{0,60}artifactregistry/i,
{name:Pt,message:"The VM may not pull the image, or it does not exist.",hint:'Check the input "image". For Artifact Registry run: gcloud projects add-iam-policy\
-binding PROJECT --role=roles/artifactregistry.reader --member=VMS; for others give "registry_username" and "registry_password".'}],[/(?:dial tcp|i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded).*(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev)|(?:regist|\/v2\/|docker|gcr\.io|pkg\.dev).*(?:i\/o timeout|connection refused|no such host|TLS handshake timeout|Client\.Timeout|context deadline exceeded)/i,
{name:Pt,message:"The VM has no route to the registry of the image.",hint:"Without external IP, images need Private Google Access (Artifact Registry) or Cloud N\
AT (any other registry)."}],[/executable file not found|no such file or directory.*python|python3?: (?:command )?not found|exec: "?python3?"?/i,{name:Pt,message:"\
The image has no python3.",hint:"Use an image with Python 3.9 or later as python3, such as python:3.11-slim."}],[/permission denied/i,{name:Pt,message:"The comm\
and in the image cannot be executed.",hint:'Check that python3 in the input "image" is executable for the user of the image.'}]];function Dv(e){for(const[t,n]of Pv)
if(e.some(s=>t.test(s)))return n}r(Dv,"startFailure");const Kn={name:"QuotaExceeded",message:"A Compute Engine quota of the project does not allow the VMs.",hint:'\
Request more of the quota that the text names, lower "max_parallel_tasks", or use another region or machine type.'},Uv=[[/Limit: 0(?:\.0+)?(?![\d.])/,"The proje\
ct has none of this quota, so waiting or fewer tasks do not help: request the quota that the text names, or use another machine, GPU or region."],[/IN_USE_ADDRESSES|STATIC_ADDRESSES|EXTERNAL/i,
'Every VM has an external IP address: set "no_external_ip: true" with "network" and "subnetwork" (Private Google Access; Cloud NAT for the internet), lower "max\
_parallel_tasks", or request more of this quota.'],[/(?:SSD|DISKS?|HYPERDISK|STORAGE)\w*_GB|_GB\b/,'Use smaller or other boot disks and fewer of them at a time \
("boot_disk_size_gb", "boot_disk_type", "disks", "max_parallel_tasks"), or request more of this quota.'],[/GPUS|NVIDIA|TPU/,'Lower "max_parallel_tasks", use ano\
ther GPU or region, or request more of this quota (GPUs also count into GPUS_ALL_REGIONS).']],Yf={name:"NoCapacity",message:"The zones have no more machines of \
this type.",hint:'Try another "machine_type", "region" or "provisioning_model", or more "zones".'},Bv={name:"ExternalIpForbidden",message:"A policy of the organ\
ization forbids VMs with an external IP address.",hint:'Set "no_external_ip: true" (runs-on.with: no_external_ip) with "network" and a "subnetwork" that has Pri\
vate Google Access.'},Fv={name:"ImageForbidden",message:"A policy of the organization forbids Batch's VM images.",hint:'Ask for the project "batch-custom-image"\
 to be added to constraints/compute.trustedImageProjects.'},Gv={name:"NoAgentContact",message:"The VM started, but its agent never reached Batch.",hint:"Run: gc\
loud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS. Without external IP the subnetwork needs Private Google Access."},qf={
name:"PolicyViolated",message:"A policy of the organization forbids such VMs.",hint:'The text names the constraint. Ask the administrator of the organization fo\
r an exception for the project, or use an "instance_template" that satisfies it.'},Xf={name:"NoServiceAccount",message:"The service account of the VMs does not \
exist.",hint:'Check the input "batch_service_account".'},Zf={name:"ServiceAccountMismatch",message:"The instance template and the job name different service acc\
ounts for the VMs.",hint:'Set "batch_service_account" to the service account of the template, or remove it from the template.'},Qf={name:"MachineNotOffered",message:"\
The region or the zones do not offer what the job requests.",hint:'Check "machine_type", "gpu_type", "boot_disk_type" and "disks" against "region" and "zones": \
gcloud compute machine-types list, gcloud compute accelerator-types list.'},ed={name:"PermissionDenied",message:"Compute Engine refused the VMs: a permission of\
 the project or of Batch's service agent is missing.",hint:"The text names the permission. Ask the administrator of the project for it; Batch's own agent (servi\
ce-PROJECT_NUMBER@gcp-sa-cloudbatch.iam.gserviceaccount.com) needs roles/batch.serviceAgent."},td={name:"NoNetwork",message:"The network or the subnetwork of th\
e VMs does not exist, or Batch may not use it.",hint:`Check "network" and "subnetwork"; for a shared VPC, Batch's agent and the VMs' account need roles/compute.\
networkUser in the host project.`},nd={name:"InvalidMachine",message:"Compute Engine refused the requested machine.",hint:"The text says what is wrong; it comes\
 from the inputs or from runs-on.with of this job."},Wv={name:"ApiDisabled",message:"An API that Batch needs is not enabled in the project.",hint:"Run: gcloud s\
ervices enable batch.googleapis.com compute.googleapis.com logging.googleapis.com --project=PROJECT"},Jv={name:"NotScheduled",message:"Batch could not schedule \
the job in time.",hint:'Jobs wait for at most two days. Try another "machine_type", "region" or "provisioning_model", or lower "max_parallel_tasks".'},sd={name:"\
ServiceFailed",message:"Compute Engine failed when Batch requested machines.",hint:"Run the job again. If it happens again, see https://status.cloud.google.com."},
Hv=[[/\bQuota (?:'[^']+'|[A-Z]\S*) exceeded|\bexceeded (?:the|your) quota\b/,Kn],[/does not have enough resources available|\bresource pool exhausted\b|currently out of capacity/i,
Yf],[/constraints\/compute\.vmExternalIpAccess\b/i,Bv],[/constraints\/compute\.trustedImageProjects\b/i,Fv],[/\bConstraint '?constraints\/[\w.]+'? violated|violated for project|\bdenied by organization policy/i,
qf],[/\bNo VM has agent reporting\b/i,Gv],[/service account specified in the instance template .* doesn't match/i,Zf],[/service account \S+ (?:was )?(?:not found|does not exist)|of type 'serviceAccount' was not found/i,
Xf],[/\bAPI has not been used in project\b/,Wv],[/resource '[^']*\/(?:sub)?networks\/[^']*' (?:was )?not found|(?:sub)?network .* (?:was )?not found/i,td],[/\/(?:acceleratorTypes|machineTypes|diskTypes)\/[^']*' was not found|No zone supports all of|machine type \S+ .*is not available|does not exist in zone|not supported in zone/i,
Qf],[/\bRequired '[^']+' permission\b|\bPermission '?[\w.]+'? denied\b/i,ed],[/\b(?:Internal error|backendError|Please try again)\b/i,sd]],zv=[[/QUOTA/,Kn],[/EXHAUSTED|STOCKOUT|OUT_OF_CAPACITY|INSUFFICIENT_RESOURCES/,
Yf],[/SERVICE_ACCOUNT_MISMATCH/,Zf],[/SERVICE_ACCOUNT/,Xf],[/MACHINE_TYPE|ACCELERATOR|DISK_TYPE/,Qf],[/PERMISSION|FORBIDDEN|UNAUTHORIZED/,ed],[/CONDITION_NOT_MET|POLICY|CONSTRAINT/,
qf],[/NETWORK/,td],[/INTERNAL|BACKEND|UNAVAILABLE|RATE_LIMIT|TIMEOUT/,sd],[/INVALID|BAD_REQUEST|NOT_FOUND|UNSUPPORTED/,nd]],Kv=/\b(?:error|fail(?:ed|s|ure)?|denied|exceeded|violated|invalid|not found|unavailable|cannot|could not|refused|prohibited|non-retryable)\b/i,
Vv={name:"NeverRan",message:"Batch could not create the machines.",hint:"The text comes from Batch. What it names comes from the inputs or from runs-on.with of \
this job."};function od(e){const t=cv(e),n=Hv.find(([s])=>s.test(e))?.[1]??(t&&zv.find(([s])=>s.test(t.code))?.[1]);return n===Kn?{...Kn,hint:Yv(e)}:n||(/for two days|2 days|(?:QUEUED|SCHEDULED) for too long/i.
test(e)?Jv:/non-retryable information/.test(e)?nd:t||Kv.test(qv(e))?Vv:void 0)}r(od,"meaningOf");const Yv=r(e=>Uv.find(([t])=>t.test(e))?.[1]??Kn.hint??"","quot\
aHint"),qv=r(e=>e.replace(/\S*[/@]\S*/g," ").replace(/\b(?!non-retryable)[\w.]+(?:-[\w.]+)+\b/g," "),"withoutNames");function Vn(e){for(const t of e.events.toReversed()){
if(av(t)==="RUNNING"||Pf(t))return;const n=jt(t),s=n===""?void 0:od(n);if(s)return{meaning:s,event:t,news:n}}}r(Vn,"jobTrouble");const Xv={5e4:{name:"Unknown",message:"\
The task ended, and Batch does not know why.",hint:"Run the job again. If it happens again, see the log of Batch's agent."},50001:{name:"Preempted",message:"Com\
pute Engine preempted the Spot VM.",hint:'Raise "max_retries" (runs-on.with: retry_count), set "max_preemptions" to continue on standard machines, or "provision\
ing_model: STANDARD".'},50002:{name:"VmLost",message:"Batch lost contact with the VM: it crashed, ran out of memory, or cannot reach Batch.",hint:`Run the job a\
gain. If it happens again: give it more memory ("machine_type"); without external IP the subnetwork needs Private Google Access; and the VMs' service account ne\
eds roles/batch.agentReporter: gcloud projects add-iam-policy-binding PROJECT --role=roles/batch.agentReporter --member=VMS.`},50003:{name:"VmRebooted",message:"\
The VM was rebooted while the task ran.",hint:"Run the job again."},50004:{name:"Unresponsive",message:"The VM and the task stopped answering.",hint:'Run the jo\
b again. If it happens again, give it more memory or disk ("machine_type", "boot_disk_size_gb").'},50005:{name:"TaskTimeout",message:"The task exceeded its time\
 limit.",hint:'Raise "task_timeout" (runs-on.with: timeout_seconds), or give each combination less work.'},50006:{name:"VmRecreated",message:"Compute Engine cre\
ated the VM again while the task ran.",hint:"Run the job again."}};function Zv(e,t,n){const s=n?.events.findLast(a=>a.exitCode!==void 0);if(n?.state==="SUCCEEDE\
D")return{exitCode:0,...s&&{news:jt(s)}};if(s?.exitCode!==void 0)return{exitCode:s.exitCode,news:jt(s)};const i=e.events.toReversed().flatMap(a=>Pf(a)??[]).find(
a=>a.index===t);return i?{exitCode:i.exitCode,news:jt({description:i.description,atMs:0})}:{}}r(Zv,"endOf");function Qv(e){const{planned:t,job:n,index:s,task:o,
evidence:i={}}=e,{exitCode:a,news:c}=Zv(n,s,o);if(a===void 0)return eE(t,n);const u=Xv[a];if(!u)return Yn({meaning:id(a,t,i),planned:t,exitCode:a});if(a===50005){
const l=`The task exceeded its time limit (${t.machine.taskTimeoutSeconds} s).`;return Yn({meaning:{...u,message:l},planned:t,exitCode:a})}return Yn({meaning:u,
planned:t,exitCode:a,...c&&{news:c}})}r(Qv,"explainTask");function eE(e,t){const n=Vn(t);if(n&&n.meaning.name!=="NeverRan")return Yn({meaning:n.meaning,planned:e,
news:n.news});const s=n?.news??t.events.toReversed().map(jt).find(Boolean),a={name:"NeverRan",message:`The task never ran; Batch ended the job as ${t.state}.`,hint:n?.
meaning.hint??(s?"":"Look at the events of the Batch job: gcloud batch jobs describe.")};return Yn({meaning:a,planned:e,...s&&{news:s}})}r(eE,"neverRan");function Yn(e){
const{meaning:t,planned:n,exitCode:s,news:o}=e;return{origin:s===Uu.setup?"setup":"batch",stagePath:[],name:t.name,message:o?`${t.message} Batch: ${o}`:t.message,
...s!==void 0&&s!==0&&{exitCode:s},...t.hint&&{hint:Qi(t.hint,n)}}}r(Yn,"failure");function tE(e,t,n){const{exitCode:s,name:o}=e;if(s===void 0||o!=="NoResult"&&
o!=="ImageNotStarted")return e;const i=id(s,t,n),a=i.hint&&Qi(i.hint,t);return{...e,name:i.name,message:i.message,...a&&{hint:a}}}r(tE,"explainedByLog");const nE=/(?:^· |\] )cannot run: (.+)$/,
sE=new Set([125,126,127,255]);function id(e,t,n){const{hasBegun:s,lines:o=[]}=n,i=`The task ended with exit code ${e} without writing its result.`,a=s?o.flatMap(
l=>nE.exec(l)?.[1]??[]).at(-1):void 0;if(a!==void 0)return{name:"NoResult",message:a};const c=s?void 0:jv(t,n.jobLines??o)??Dv(o);if(c)return{...c,message:`${i}\
 ${c.message}`};if(sE.has(e)&&!s)return{name:"ImageNotStarted",message:`${i} ${oE[e]??""}`.trim(),hint:Zi};if(e===137)return{name:"Killed",message:i,hint:'It wa\
s killed, usually because it used more memory than the VM has. Raise "machine_type" or "memory_mb".'};if(e===139||e===134)return{name:"Crashed",message:i,hint:"\
A native library in the image crashed (segmentation fault or abort). Try another version of it, or another image; too little memory can be the cause."};if(e===0||
e===Uu.setup||s)return{name:"NoResult",message:e===0?"Batch reports the task as a success, but it wrote no result.":i,hint:iE(t,n)};const u=n.isRoleProved?Zi:`${Zi}\
 If it did start, ${rd(t)}`;return s===!1?{name:"ImageNotStarted",message:`${i} It printed nothing.`,hint:u}:{name:"NoResult",message:i,hint:u}}r(id,"endingOf");
const oE={125:"Docker could not start the container.",126:"The command in the image cannot be executed.",127:"The image does not have the command.",255:"The ima\
ge is most likely built for another CPU architecture (exec format error)."},Zi=`Most likely the container did not start. Check the input "image": it must exist,\
 be built for the CPU of the machine type (linux/amd64, or arm64 for Arm machines) and have python3; the boot disk must hold it ("boot_disk_size_gb"). The VMs' \
service account must be able to pull it; run: gcloud projects add-iam-policy-binding PROJECT --role=roles/artifactregistry.reader --member=VMS.`,rd=r(({machine:e})=>`\
the VMs' service account may not write to the bucket; run: gcloud storage buckets add-iam-policy-binding gs://${e.bucket} --role=roles/storage.objectCreator --m\
ember=VMS, with the condition that docs/google-cloud-setup.md gives it (and for the task's last words in the log: gcloud projects add-iam-policy-binding PROJECT\
 --role=roles/logging.logWriter --member=VMS).`,"roleHint");function iE(e,{isRoleProved:t}){return t?'Other tasks of this run wrote their results, so no role is\
 missing: the machine ended it (memory, disk), or the connection to Cloud Storage was lost. Run the job again, with a larger "machine_type" or "boot_disk_size_g\
b" if it happens again.':`Most likely ${rd(e)}`}r(iE,"noResultHint");const Qi=r((e,{machine:t})=>{const n=t.serviceAccount??"PROJECT_NUMBER-compute@developer.gs\
erviceaccount.com";return e.replaceAll("=VMS",`=serviceAccount:${n}`).replaceAll(/\bPROJECT\b/g,()=>t.projectId)},"withNames"),qn=r(e=>zf.some(t=>t===e?.exitCode),
"isMachineFailure"),Zs=20;function rE(e){const{job:t,part:n,task:s,failure:o}=e;return t.planned.job.strategy.failFast||Jn(n)||n.view.state!=="FAILED"||s?.state===
"SUCCEEDED"?!1:(s?s.events.at(-1)?.exitCode:o.exitCode)===void 0}r(rE,"isStoppedWithJob");function aE({combinations:e,terms:t},n,s){if(n.length===e.length)return;
const o=t.round>=Zs;for(const i of n){const a=s.get(i);if(!a?.outcome)continue;if(!o){s.set(i,{...a,again:{cause:"stopped",terms:t}});continue}const c={origin:"\
batch",stagePath:[],name:"NeverRan",message:cE,hint:uE},u={name:c.name,message:c.message};s.set(i,{outcome:{...a.outcome,failure:c},errors:u})}}r(aE,"markStoppe\
d");const cE=`Never started: in ${Zs} further rounds Batch ended the job each time another combination failed, before this one could end.`,uE='Fix the failing c\
ombinations, or raise "max-parallel" so that more of them run in each round.';function kt(e,{cause:t,terms:n}){switch(t){case"stopped":return n.round<Zs?{...n,round:n.
round+1}:void 0;case"unstarted":return{...n,isSecondStart:!0,round:0};case"lost":case"refused":case"waited":return ad(e,n,{...n.rung,fallback:n.rung.fallback+1});case"\
memory":return ad(e,n,{...n.rung,memory:n.rung.memory+1})}}r(kt,"nextTerms");const ad=r((e,t,n)=>Nn(e,n)&&{...t,rung:n,isSecondStart:!1,round:0},"on"),lE=new Set(
[125,126]),fE=1;function dE(e){const{part:t,task:n,failure:s}=e,{exitCode:o}=s;return t.terms.isSecondStart||Jn(t)||t.view.state==="CANCELLED"&&!t.isEmptied||o===
void 0||t.writing.has(n)?!1:lE.has(o)?!0:o===fE&&Xi(t.planned.machine.image)&&!e.isRoleProved}r(dE,"getsSecondStart");const mE=new Set([137,143,50004]),hE=["NoC\
apacity","QuotaExceeded","NotScheduled"],pE=50002;function cd({job:e,part:t,index:n,task:s,view:o,known:i,isRoleProved:a}){const c=e.planned.combinations[n];if(!c)
return{};const u=e.combinations[n]?.outcome?.attempts??0,l=Math.max(i?.outcome?.attempts??0,u+kE(o)),f={combination:c,index:n,attempts:l,warnings:[]},d=(i?.artifacts||
i?.log)&&{stored:i.stored,...i.artifacts&&{artifacts:i.artifacts},...i.log&&{log:i.log}},h=o?.events.findLast(b=>b.exitCode!==void 0)?.exitCode,m=i?.outcome?.status===
"CANCEL"||mE.has(h);if(gE(t)&&(o?.state!=="FAILED"||m))return{outcome:{...f,status:"CANCEL"},...d};const g=Qv({planned:t.planned,job:t.view,index:s,...o&&{task:o},
evidence:{isRoleProved:a}}),p=bE({part:t,task:s,failure:g,isRoleProved:a});return{outcome:{...f,status:"FAILED",failure:g},errors:{name:g.name,message:g.message},
...d,...p&&{again:{cause:p,terms:t.terms}}}}r(cd,"withoutResult");const gE=r(e=>Jn(e)||e.view.state==="CANCELLED"&&!e.isEmptied||e.view.state==="DELETION_IN_PRO\
GRESS","wasCancelled");function bE(e){const{part:t,failure:n}=e;if(dE(e))return"unstarted";if(!Jn(t))return qn(n)?wE(t,n)?"memory":"lost":t.runningMs===void 0&&
yE(n)?"refused":void 0}r(bE,"causeOf");const yE=r(({name:e,exitCode:t})=>t===void 0&&hE.includes(e),"isRefusal"),wE=r(({planned:e,terms:t},{exitCode:n})=>n===pE&&
t.rung.memory>0&&kt(e,{cause:"memory",terms:t})!==void 0,"isForMemory"),kE=r(e=>Math.max(Math.min(e?.events.length??0,1),e?.events.filter(({taskState:t})=>t==="\
RUNNING").length??0),"startsOf"),er=r(({events:e})=>e.filter(qn).length,"lossesOf"),$E=32,SE=`{"by":"action"}
`;async function vE(e,t,n,s){const{machine:o}=n.planned,i=await e.clients.storage(ne(o)),a=yl(e.identity,t.planned.job.id),c=await EE(e,{job:t,part:n,folder:a,storage:i},
s),u=et($E),{bucket:l}=o,f=c.map(({index:d,name:h})=>u(async()=>await _E({storage:i,bucket:l,name:h,key:n.key},s)?[d]:[]));return await Promise.allSettled(f),(await Promise.
all(f)).flat()}r(vE,"claimWaiting");async function EE(e,{job:t,part:n,folder:s,storage:o},i){const{machine:a}=n.planned,c=new Map;for await(const m of o.list({bucket:a.
bucket,prefix:s},i))for(const{name:g,metadata:p}of m)c.set(g,p);const u=r(m=>Lu(n.key,m,c.get(m)??{})==="task","isTasks"),l=n.combinations.flatMap((m,g)=>Rt(t,n,
m)?[{index:m,task:g,starts:n.earlierStarts[g]??0}]:[]),f=l.filter(({index:m,starts:g})=>u(s+Ai(m,g,0))),d=new Map;if(f.length>0&&a.maxRetries>0){const m=await e.
clients.batch(ne(a));for(const g of await m.tasks(n.name,"State=PENDING",i))d.set(g.index,er(g))}const h=new Set(f.map(({task:m})=>m));return l.flatMap(({index:m,
task:g,starts:p})=>{const b=h.has(g)?d.get(g):0;return b===void 0?[]:[{index:m,name:s+Ai(m,p,b)}]})}r(EE,"claimable");async function _E({storage:e,bucket:t,name:n,
key:s},o){const i={...Cu(s,n,"action")};try{return await e.create({bucket:t,name:n,content:SE,contentType:"application/json",metadata:i},o),!0}catch(a){if(!(a instanceof
W)||a.status!=="PLANTED_OBJECT")throw a;const c=await e.describe({bucket:t,name:n},o);if(Lu(s,n,c.metadata)!=="task")throw a;return!1}}r(_E,"claimed");function ud({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i=$t(o.started_ms),a=$t(o.ended_ms),c=o.job_skipped==="true",u=c?"SKIP":o.status;if(u!=="SUCCESS"&&u!==
"FAILED"&&u!=="CANCEL"&&u!=="SKIP")return;const l=ld(o),f={combination:{...e,strategyId:o.strategy_id||e.strategyId},index:t,status:u,attempts:n+s+1,...i!==void 0&&
{startedMs:i},...a!==void 0&&{endedMs:a},...l&&{usage:l},warnings:[]};if(u!=="FAILED")return{state:{outcome:f},isWhole:c};const[d,h]=["Error","It failed; the ru\
n ended before its result could be read."];return{state:{outcome:{...f,failure:{origin:"stage",stagePath:[],name:d,message:h}},errors:{name:d,message:h}},isWhole:!1}}
r(ud,"resultOfMetadata");function ld(e){const t=$t(e.cpu_ms),n=$t(e.peak_bytes);if(t===void 0||n===void 0)return;const{oom:s}=e,o=fd(e.disk_bytes,e.disk_total_bytes),
i=fd(e.gpu_bytes,e.gpu_total_bytes);return{cpuMs:t,peakBytes:n,memorySource:e.memory_source==="cgroup"?"cgroup":"process",oom:s==="certain"||s==="likely"?s:"no",
...o&&{disk:o},...i&&{gpu:i}}}r(ld,"usageIn");function OE({log:e=""}){const[,t,n,s,o]=/^(\d{1,20}) (\d{1,15}) ([A-Za-z0-9+/]{22}==)( cut)?$/.exec(e)??[];if(!(t===
void 0||s===void 0))return{generation:t,bytes:Number(n),md5:s,isCut:o!==void 0}}r(OE,"logIn");function fd(e,t){const n=$t(e),s=$t(t);return n===void 0||!s?void 0:
{bytes:n,totalBytes:s}}r(fd,"fillOf");function $t(e){return e!==void 0&&/^\d{1,15}$/.test(e)?Number(e):void 0}r($t,"result_metadata_numberOf");function TE(e){const t=new Map;
for(const{task:n,retry:s,metadata:o}of e){const i=$t(o.started_ms),a=$t(o.ended_ms);if(i===void 0||a===void 0)continue;const c=(t.get(n)??[]).map(l=>l.retry<s?AE(
l):l),u=c.some(l=>l.retry>s);t.set(n,[...c,{index:n,retry:s,startedMs:i,endedMs:a,isLost:u}])}return t}r(TE,"spansOfResults");const AE=r(e=>({...e,isLost:!0}),"\
lost");function ME({index:e,events:t}){const n=[];let s;for(const o of t)if(o.taskState==="RUNNING")s=o.atMs;else if(s!==void 0){const i=qn(o);n.push({index:e,retry:n.
length,startedMs:s,endedMs:o.atMs,isLost:i}),s=void 0}return n}r(ME,"spansOfTask");function dd(e,t,n){const{view:s,runningMs:o}=e,i=Math.max(s.counts.RUNNING??0,
e.writing.size),a=s.events.find(({description:c})=>/ to SCHEDULED /.test(c))?.atMs;return $y({createdMs:s.createdMs,...a!==void 0&&{scheduledMs:a},...o!==void 0&&
{runningMs:o},isStarved:Vn(s)!==void 0,atATime:e.parallelism,tasksPerVm:md(e),spans:[...t.values()].flat(),unended:{tasks:e.endedMs===void 0?Math.min(i,e.combinations.
length-t.size):0,untilMs:n}})}r(dd,"machineTimeOfPart");const md=r(({view:e,planned:t})=>e.tasksPerVm??Ke(t.machine).tasksPerVm??1,"tasksPerVmOf");function NE(e){
const t=new WeakMap,n=r((s,o)=>{if(s.machineTime)return s.machineTime.paidMs;const i=t.get(s)??{atMs:o,machines:0,most:0,paidMs:0};t.set(s,i),s.view.state==="SC\
HEDULED"&&(i.scheduledAtMs??=o);const a=xE(s,o-(i.scheduledAtMs??o));return i.paidMs+=(i.machines+a)/2*(o-i.atMs),i.atMs=o,i.machines=a,i.most=Math.max(i.most,a),
i.paidMs+i.most*ai},"paidMsOf");return{spent(s,o){let[i,a]=[0,0];for(const c of[...s.jobs.values()].flatMap(({parts:u})=>u)){const{machine:u}=c.planned,l=n(c,o)/
Tn;i+=l*(Qt(u)??0),a+=l*((e&&On(u,e))??0)}return{vcpuHours:i,amount:a}}}}r(NE,"newSpending");function xE(e,t){const{state:n,counts:s}=e.view;if(dt(n)||n==="QUEU\
ED")return 0;const o=(s.RUNNING??0)+(s.ASSIGNED??0),i=s.PENDING??0,a=Vn(e.view)!==void 0;if(n==="SCHEDULED"&&(a||t<ri))return 0;const c=a?o:Math.min(e.parallelism,
o+i);return Math.ceil(c/md(e))}r(xE,"spending_machinesOf");const IE=15e3;function CE(e){const{prices:t,maxCost:n,maxVcpuHours:s,warnCost:o}=e.settings.cost,i=NE(
t);let a=!1;const c=r(({amount:l})=>t?Ms(l,t):"","amountOf"),u=n!==void 0||s!==void 0||o!==void 0;return{pollMs:u?IE:Number.POSITIVE_INFINITY,looked(l){if(!u)return;
const f=i.spent(e.state,e.clock.now());if(o!==void 0&&f.amount>=o&&!a){a=!0;const p=`The machines of this run have cost about ${c(f)} until now (input "warn_cos\
t").`;Mf(e.state,p),e.log.warn(p)}const d=n!==void 0&&f.amount>=n;if(!d&&(s===void 0||f.vcpuHours<s)||!LE(e.state)&&!l())return;const[h,m]=d?[c(f),"max_cost"]:[
`${Mt(f.vcpuHours)} vCPU-hours`,"max_vcpu_hours"],g=`cost-cap: its machines have cost about ${h}, with their shutdown (limit: input "${m}")`;Wn(e.state,{status:"\
CANCEL",limit:"cost-cap",message:g})}}}r(CE,"budgetOf");const LE=r(({jobs:e})=>[...e.values()].some(({phase:t,parts:n})=>t==="waiting"||n.some(({view:s})=>!dt(s.
state))),"isUnderWay");function Qs(e,t,n,s){Rf(t,{status:n,nowMs:e.clock.now(),reason:s})&&e.log.say(`${t.planned.job.id}: ${n}${t.reason?`, ${t.reason}`:""}`)}
r(Qs,"endJob");const RE={STANDARD:"standard",SPOT:"Spot",FLEX_START:"flex-start",RESERVATION_BOUND:"reserved"},jE=r(({provisioningModel:e})=>RE[e],"modelText");
function Dt(e,t){const n=[e.provisioningModel===t.provisioningModel?"":jE(t),e.machineType===t.machineType?"":t.machineType].filter(u=>u!==""),s=e.memoryMib!==t.
memoryMib&&t.memoryMib!==void 0,o=e.zones.join()===t.zones.join()?"":t.zones.join(", "),i=e.region===t.region?o:t.region,a=s?`with ${z(t.memoryMib??0)} MiB for \
each task`:"",c=[...n,"machines",a,i&&`in ${i}`].filter(u=>u!=="").join(" ");return c==="machines"?"other machines":c}r(Dt,"machinesText");const PE=1e4,DE=6e4,UE=3e5;
function BE({clock:e,log:t}){const n=new WeakMap;function s(o,i,a){const c=to(i.view,hd(o,i)),u=qE(i.view),l=n.get(i)??{text:"",urgent:"",atMs:i.view.createdMs||
a},f=eo(o,i),d=a-l.atMs;if(c!==l.text&&(u!==l.urgent||d>=PE))t.say(`${f} ${c}`);else if(!i.isSettled&&d>=FE(i)){const h=a-(i.runningMs??i.view.createdMs),m=i.runningMs===
void 0?"waiting for machines":c;t.say(`${f} ${m} for ${lt(h)}${GE(i,h)}`)}else return;n.set(i,{text:c,urgent:u,atMs:a})}return r(s,"tellPart"),{tell(o){const i=e.
now();for(const a of o.jobs.values())for(const c of a.parts)s(a,c,i)}}}r(BE,"progress");const FE=r(e=>e.runningMs===void 0?DE:UE,"patience");function GE({view:e,
runningMs:t},n){if(t!==void 0)return"";const s=e.events.toReversed().map(jt).find(Boolean);return s?`: ${ce(s)}`:n<WE?"":`. ${JE}`}r(GE,"waitingText");const WE=6e5,
JE="Batch gives no reason. If it happens again, check that the VMs' service account has roles/batch.agentReporter and roles/logging.logWriter, and that machines\
 without external IP address have Private Google Access.",HE=r(e=>[...e.jobs.values()].flatMap(t=>{if(t.phase!=="active")return[];const n=t.parts.filter(({isSettled:o})=>!o);
return(n.length>0?n:t.parts.slice(-1)).map(o=>`${eo(t,o)} ${to(o.view,hd(t,o))}`)}),"progressLines"),hd=r((e,{isSettled:t,combinations:n})=>t?n.filter(s=>e.combinations[s]?.
ownCancel!==void 0).length:0,"ownCancels");function zE({job:e,why:t,terms:n,combinations:s},{planned:o}){const i=`${e}: starting ${B(s.length,"task")}`,{rung:a}=n,
c=t==="memory"?{memory:a.memory-1}:{fallback:a.fallback-1},u=pd(o,n),l=Nn(o,{...a,...c})??o.machine;switch(t){case"first":return i;case"retry":return`${i}, retr\
y ${n.retry} of ${o.job.retry}`;case"stopped":return`${i} again that Batch stopped because others failed, round ${n.round} of ${Zs}`;case"unstarted":{const f=Xi(
u.image)?`, with ${Vf(u.image)}`:"";return`${i} again, because their containers did not start${f}`}case"lost":return`${i} again, on ${Dt(l,u)}: ${KE(l)}`;case"r\
efused":return`${i} on ${Dt(l,u)} instead`;case"waited":return`${i} on ${Dt(l,u)}, which got no machine before`;case"memory":return`${i} again, on ${Dt(l,u)}: t\
hey were killed for lack of memory`}}r(zE,"startText");const KE=r(({provisioningModel:e})=>e==="SPOT"?"their Spot machines were preempted too often":"their mach\
ines failed too often","lostText");function VE(e,t,{count:n,starvedMs:s}){const o=kt(e.planned,{cause:"waited",terms:t.terms}),i=o?` to ${Dt(t.planned.machine,pd(
e.planned,o))}`:"",a=`${B(n,"task")} ${n===1?"moves":"move"}`;return`${eo(e,t)}: no task has started for ${lt(s)} and fewer run than could, so ${a}${i}`}r(VE,"t\
akenBackText");const pd=r((e,{rung:t})=>Nn(e,t)??e.machine,"machineOn");function eo({planned:e},{terms:t,planned:{machine:n}}){const{rung:s,retry:o,round:i}=t,c=[
s.fallback>0||s.memory>0?Dt(e.machine,n):"",o>0?`retry ${o}`:"",i>0?`round ${i}`:""].filter(Boolean);return`${ce(e.job.id)}${c.length>0?` (${c.join(", ")})`:""}`}
r(eo,"titleOf");function to({state:e,counts:t},n=0){const s=Object.values(t).reduce((u,l)=>u+l,0),o=r(u=>t[u]??0,"of"),i=o("SUCCEEDED")+o("FAILED");if(s===0||o(
"RUNNING")===0&&i===0)return YE[e]??e;const a=o("RUNNING")+o("ASSIGNED");return[i<s?`${z(a)}/${z(s)} running`:"",o("SUCCEEDED")>0?`${z(o("SUCCEEDED"))} ok`:"",o(
"FAILED")>n?`${z(o("FAILED")-n)} failed`:"",n>0?`${z(n)} canceled`:""].filter(u=>u!=="").join(", ")}r(to,"progress_progressOf");const YE={QUEUED:"queued",SCHEDULED:"\
waiting for machines",RUNNING:"machines are ready",CANCELLATION_IN_PROGRESS:"being canceled",CANCELLED:"canceled",DELETION_IN_PROGRESS:"being deleted"};function qE({
state:e,counts:t}){const n=(t.RUNNING??0)+(t.PENDING??0)+(t.ASSIGNED??0)===0,s=Object.values(t).reduce((o,i)=>o+i,0)<=XE;return JSON.stringify([e,t.FAILED??0,n,
s&&t])}r(qE,"urgentOf");const XE=20;function gd(e){const t=new Map;let n=dn(e,0);if(e[n]!=="{")throw new SyntaxError("expected a JSON object");for(n=dn(e,n+1);e[n]===
'"';){const s=bd(e,n),o=JSON.parse(e.slice(n,s));if(n=dn(e,s),e[n]!==":")throw new SyntaxError(`expected ":" at ${n}`);n=dn(e,n+1);const i=ZE(e,n);t.set(o,e.slice(
n,i)),n=dn(e,i),e[n]===","&&(n=dn(e,n+1))}if(e[n]!=="}")throw new SyntaxError(`expected "}" at ${n}`);return t}r(gd,"memberTexts");function dn(e,t){let n=t;for(;e[n]===
" "||e[n]===`
`||e[n]==="\r"||e[n]==="	";)n++;return n}r(dn,"member_texts_skipSpace");function bd(e,t){let n=t+1;for(;;){if(n=e.indexOf('"',n),n<0)throw new SyntaxError("unte\
rminated text");let s=0;for(;e[n-1-s]==="\\";)s++;if(n++,s%2===0)return n}}r(bd,"member_texts_endOfString");function ZE(e,t){let n=t,s=0;for(;n<e.length;){const o=e[n];
if(o==='"'){if(n=bd(e,n),s===0)return n;continue}if(o==="{"||o==="[")s++;else if(o==="}"||o==="]"){if(s===0)return n;if(s--,s===0)return n+1}else if(o===","&&s===
0)return n;n++}throw new SyntaxError("unterminated value")}r(ZE,"endOfValue");function yd(e,t){const n=r(s=>new G("datetime",new Date(s).toISOString().replace(/(\.\d{3})Z$/,
"$1000+00:00"),{tz:"UTC"}),"time");return ye(new Map([["exec_start",n(e)],["exec_end",n(t)],["exec_latency",(t-e)/1e3]]))}r(yd,"infoText");function*no(e){const t=e.
planned.job.strategy.matrix.size>0,n=new Map,s=[];let o=!0;yield t?'{"strategies":{':"{";for(const[i,a]of e.combinations.entries()){const c=e.planned.combinations[i],
u=c&&e_(e,a,c);if(u===void 0)continue;const l=a.errors&&JSON.stringify(a.errors);if(t){const f=JSON.stringify(c?.strategyId);yield`${o?"":","}${f}:`,yield u,o=!1,
l&&s.push(`${f}:${l}`);continue}for(const[f,d]of gd(u))f!=="matrix"&&n.set(f,d);l&&n.set("errors",l)}t&&(yield"},"),s.length>0&&n.set("errors",`{${s.join(",")}}`),
e.planned.combinations[0]?.strategyId==="EMPTY"&&e.combinations[0]?.errors&&n.set("errors",JSON.stringify(e.combinations[0].errors)),e.failure&&n.set("errors",JSON.
stringify({name:e.failure.name,message:e.failure.message})),n.set("status",JSON.stringify(e.status)),n.set("info",yd(e.startedMs,e.endedMs)),yield`${[...n].map(
([i,a])=>`${JSON.stringify(i)}:${a}`).join(",")}}`}r(no,"jobContextParts");const QE=r(e=>[...no(e)].join(""),"jobContextText");function e_(e,t,n){const{outcome:s,
context:o,errors:i}=t;if(!s||s.startedMs===void 0&&!s.failure)return;if(o)return o.text();const a=e.planned.job.stages.length===0;if(s.status==="SKIP"&&!a||s.status===
"FAILED"&&!i)return;const c=i?`,"errors":${JSON.stringify(i)}`:"",u=ye(n.matrix);return`{"status":${JSON.stringify(s.status)},"matrix":${u},"stages":{}${c}}`}r(
e_,"entryText");function t_(e){if(e.stop?.status==="TIMEOUT")return{name:"WorkflowTimeoutError",message:e.stop.message};const t=[...e.jobs.values()].findLast(({
status:s})=>s==="FAILED"||s==="CANCEL");if(!t)return;const n=t.planned.job.id;return t.status==="FAILED"?{name:"WorkflowError",message:`Job execution, '${n}', w\
as failed.`}:{name:"WorkflowCancelError",message:`Job execution, '${n}', was canceled from the event after end job execution.`}}r(t_,"workflowErrors");function wd(e,t){
const n=t.status==="TIMEOUT"?"FAILED":t.status,s=t_(e);return[["status",JSON.stringify(n)],["info",yd(e.startedMs,t.endedMs)],["params",ye(e.plan.params)],...s?
[["errors",JSON.stringify(s)]]:[]]}r(wd,"restOf");const kd=r(e=>[...e.jobs].filter(([,{phase:t}])=>t==="ended"),"endedJobs");function*n_(e,t){yield'{"jobs":{';for(const[
n,[s,o]]of kd(e).entries())yield`${n===0?"":","}
${JSON.stringify(s)}:`,yield*no(o);yield`}${wd(e,t).map(([n,s])=>`,
${JSON.stringify(n)}:${s}`).join("")}}
`}r(n_,"workflowContextParts");const s_=r((e,t)=>({jobs:new Map(kd(e).map(([n,s])=>[n,o=>o_(s,o)])),rest:wd(e,t)}),"runContext");function o_(e,t){const n=[];let s=0;
for(const o of no(e)){if(s+=o.length,s>t)return;n.push(o)}return n.join("")}r(o_,"textWithin");function i_(e,t){return t.length===0?"SUCCESS":t.some(({status:n})=>n===
"WAIT")?"WAIT":t.every(({status:n})=>n==="SKIP")?"SKIP":t.some(({status:n})=>n==="CANCEL")?"CANCEL":r_(e,t)?"SUCCESS":"FAILED"}r(i_,"checkNeeds");function r_(e,t){
const n=t.filter(({status:o,hasErrors:i})=>o==="SUCCESS"&&!i).length,s=t.filter(({status:o,hasErrors:i})=>o==="FAILED"||i).length;switch(e){case"all_done":return!0;case"\
all_success":return n===t.length;case"all_failed":return s===t.length;case"one_success":return n===1;case"one_failed":return s===1;case"none_failed":return s===
0;case"none_skipped":return t.every(({status:o})=>o!=="SKIP");default:return tc(e)}}r(r_,"doesHold");function $d(e){for(const t of["FAILED","CANCEL","WAIT"])if(e.
includes(t))return t;return e.length>0&&e.every(t=>t==="SKIP")?"SKIP":"SUCCESS"}r($d,"validateStatuses");function a_(e,t,n){const{job:s}=e;if(n.queueTimeoutMs!==
void 0&&t.queuedMs>n.queueTimeoutMs)return[{kind:"stop",reason:{status:"TIMEOUT",limit:"queue_timeout",message:`${`job '${s.id}' waited for machines for ${Math.
round(t.queuedMs/1e3)} s`} (limit: input "queue_timeout")`}}];const o=t.parts.filter(({isSettled:u})=>!u);if(s.strategy.failFast&&f_(e,t)){const u="fail-fast: a\
 combination failed",l=o.filter(({isCancelled:f})=>!f);if(l.length>0)return l.map(({number:f})=>vd(s.id,f,u))}else if(t.failure===void 0&&!Ed(t).some(u_)){const u=Td(
e,t,[...d_(e,t),..._d(t,tr(t))]),l=o.filter(f=>l_(e,f)).map(f=>c_(s.id,f));if(u.length>0||l.length>0)return[...u,...l]}const i=o.filter(({isEmptied:u,isCancelled:l})=>u&&
!l);if(i.length>0)return i.map(({number:u})=>vd(s.id,u,"its other tasks run elsewhere"));if(o.length>0)return[];if(t.failure!==void 0)return[{kind:"end",job:s.id,
status:"FAILED",reason:Sd(t.failure)}];const a=$d(t.statuses.map(u=>u==="WAIT"?"CANCEL":u)),c=tr(t);return a==="FAILED"&&c<s.retry?Td(e,t,_d(t,c+1)):[{kind:"end",
job:s.id,status:a}]}r(a_,"decideActive");const Sd=r(e=>`could not be started: ${e}`,"active_job_startFailure"),c_=r((e,{number:t,starvedMs:n})=>({kind:"take bac\
k",job:e,part:t,starvedMs:n}),"takeBack"),u_=r(({isCancelled:e,isEmptied:t})=>e&&!t,"active_job_isCutOff"),l_=r((e,{terms:t,starvedMs:n,isCancelled:s})=>!s&&e.moves!==
void 0&&n>=e.moves.fallbackAfterMs&&kt(e,{cause:"waited",terms:t})!==void 0,"isStarved"),vd=r((e,t,n)=>({kind:"cancel",job:e,part:t,reason:n}),"cancel"),tr=r(({
parts:e,again:t})=>[...e,...t.values()].reduce((n,{terms:s})=>Math.max(n,s.retry),0),"retryOf");function Ed(e){const t=tr(e);return e.parts.filter(({terms:n})=>n.
retry===t)}r(Ed,"newestOf");function f_(e,t){const n=Ed(t);if(n.some(({isSettled:o,failedTasks:i})=>!o&&i>0))return!0;const s=new Set(n.flatMap(({isSettled:o,number:i})=>o?
[i]:[]));return t.statuses.some((o,i)=>{const a=t.holders[i];if(o!=="FAILED"||a===void 0||!s.has(a))return!1;const c=t.again.get(i);return c===void 0||kt(e,c)===
void 0})}r(f_,"hasFailed");function d_(e,t){const n=new Map;for(const[s,o]of t.again){const i=kt(e,o);i&&Od(n,o.cause,i,s)}return[...n.values()]}r(d_,"again");function _d(e,t){
const n=new Map,s=new Map(e.parts.map(o=>[o.number,o.terms]));for(const[o,i]of e.statuses.entries()){const a=s.get(e.holders[o]??-1)??Af,c=e.again.get(o)?.terms.
retry??0;Ve(i)||Math.max(a.retry,c)>=t||Od(n,"retry",{...a,isSecondStart:!1,round:0,retry:t},o)}return[...n.values()]}r(_d,"retried");function Od(e,t,n,s){const o=JSON.
stringify([t,n]),i=e.get(o)??{why:t,terms:n,combinations:[]};i.combinations.push(s),e.set(o,i)}r(Od,"addTo");function Td(e,t,n){let o=zn(e,t.statuses.length)-t.
parts.reduce((a,{mayRun:c})=>a+c,0);const i=[];for(const{why:a,terms:c,combinations:u}of n){const l=Math.min(o,u.length);if(l<1)break;o-=l,i.push({kind:"start",
job:e.job.id,part:t.begun+i.length,why:a,terms:c,combinations:u,parallelism:l,checkIf:t.checkIf})}return i}r(Td,"active_job_startsOf");function Ad(e,t){return{plan:e.
plan,jobs:new Map([...e.jobs].map(([n,s])=>[n,m_(s,e,t)])),queueTimeoutMs:t.queueTimeoutMs,stop:e.stop}}r(Ad,"facts_factsOf");function m_(e,t,{nowMs:n,conditionOf:s}){
return e.phase==="ended"?{phase:"ended",status:e.status,hasErrors:nv(e)}:e.phase==="waiting"?{phase:"waiting",condition:e.planned.job.needs.every(i=>t.jobs.get(
i)?.phase==="ended")?s(e):"left-to-the-task",reused:e.combinations.flatMap(({outcome:i},a)=>i?.reusedFrom===void 0?[]:[a])}:{phase:"active",checkIf:e.checkIf,begun:e.
begun,parts:e.parts.map(o=>h_(e,o,n)),statuses:e.combinations.map(({outcome:o})=>o?.status??"WAIT"),holders:e.holders,again:new Map(e.combinations.flatMap(({again:o},i)=>o?
[[i,o]]:[])),queuedMs:p_(e,n),failure:e.failure?.message}}r(m_,"factOf");function h_(e,t,n){const{number:s,terms:o,isSettled:i,isCancelled:a,failures:c,view:u}=t,
l=[...c.values()].filter(f=>f!==void 0).length;return{number:s,terms:o,isSettled:i,isCancelled:a,failedTasks:(u.counts.FAILED??0)-l,mayRun:i?0:Math.min(t.parallelism,
Ki(e,t)),starvedMs:i||t.starvedSinceMs===void 0?0:n-t.starvedSinceMs,isEmptied:t.isEmptied}}r(h_,"partFact");function p_(e,t){const s=e.parts.filter(({isSettled:o,
view:i})=>!o&&!dt(i.state)).filter(o=>Ki(e,o)>0);return s.length===0||s.some(({runningMs:o})=>o!==void 0)?0:t-Math.min(...s.map(({queuedSinceMs:o})=>o))}r(p_,"q\
ueuedMs");function nr(e){if(e.stop)return[];const t=[];for(const n of e.plan.jobs.values()){const s=e.jobs.get(n.job.id);if(s?.phase==="waiting"&&t.push(...b_(n,
s,e)),s?.phase==="active"){const o=a_(n,s,e);if(o[0]?.kind==="stop")return o;t.push(...o)}}return t}r(nr,"schedule");const g_=r(e=>e.stop!==void 0||[...e.jobs.values()].
every(({phase:t})=>t==="ended"),"isOver");function b_(e,t,n){const{job:s}=e,o=r((d,h)=>[{kind:"end",job:s.id,status:d,reason:h}],"end"),i=s.needs.map(d=>({id:d,
fact:n.jobs.get(d)})),a=i.flatMap(d=>d.fact?.phase==="ended"?[{id:d.id,status:d.fact.status,hasErrors:d.fact.hasErrors}]:[]);if(a.length<i.length)return[];const c=a.
map(({id:d,status:h})=>`${d} ${h}`).join(", "),u=a.find(({status:d})=>d==="CANCEL");if(u&&s.triggerRule!=="all_done")return o("CANCEL",`needs ${u.id}, which was\
 canceled`);if(a.length>0&&!u){const d=i_(s.triggerRule,a);if(d==="SKIP")return o("SKIP",`everything it needs was skipped (${c})`);if(d!=="SUCCESS")return o("SK\
IP",k_(s.triggerRule,a))}if(t.condition==="fails")return o("SKIP","its condition is false");if(s.stages.length===0)return[{...y_,job:s.id}];const l=new Set(t.reused),
f=e.combinations.flatMap((d,h)=>l.has(h)?[]:[h]);return f.length===0?o("SUCCESS","all of it reused"):[{kind:"start",job:s.id,part:0,why:"first",terms:Af,combinations:f,
parallelism:zn(e,f.length),checkIf:t.condition==="left-to-the-task"}]}r(b_,"decideWaiting");const y_={kind:"end",status:"SKIP",reason:"it has no stages",isEmpty:!0},
w_={SUCCESS:"succeeded",FAILED:"failed",SKIP:"was skipped"};function k_(e,t){const n=e==="all_success",s=t.filter(({status:o})=>!n||o!=="SUCCESS").map(({id:o,status:i})=>`${o}\
 ${w_[i]??i}`).join(", ");return n&&s!==""?s:`its trigger rule ${e} is not met: ${s||"errors in its needs"}`}r(k_,"ruleReason");const $_=100;function S_(e,{needsArtifacts:t=[]}){
if(t.length===0)return;const n=r(()=>v_(e,t),"groups");let s=0;for(const{files:i}of n())s+=i;if(s<=$_){const i=[...n()].map(({text:a})=>a());return{member:r(()=>`\
{"groups":[${i.join(`,
`)}]}`,"member")}}const o=r(function*(){for(const{text:i}of n())yield`${i()}
`},"lines");return{member:r(i=>JSON.stringify({uri:i,sha256:xu(o())}),"member"),lines:o}}r(S_,"neededFiles");function*v_(e,t){for(const n of t){const s=e.jobs.get(
n);if(s)for(const{path:o,machine:i,prefix:a,left:c}of cn(s)){const[u,l]=[JSON.stringify(o),JSON.stringify(`gs://${i.bucket}/${a}`)],f=r(()=>`{"folder":${u},"uri\
":${l},"files":${c.files.text()}}`,"text");yield{files:c.count,text:f}}}}r(v_,"groupsOf");const Md=16*1024*1024,E_=50,__=1e3,O_=r(e=>`${e}logs/`,"logsFolder");function T_(e,{
bucket:t,result:n}){const s=n.replace(/\/results\/(\d+-\d+)\.json$/,"/logs/$1.log");return s===n?void 0:{...e,bucket:t,name:s}}r(T_,"copyOf");class Nd extends Error{static{
r(this,"OtherContent")}}async function*A_(e,t,n){const{bucket:s,name:o,generation:i,bytes:a}=t,c=(0,Te.createHash)("md5");for(let u=0;u<a;u+=Md){const l=Math.min(
a,u+Md),d={bucket:s,name:o,generation:i,...u===0&&l===a?{maxBytes:a}:{span:[u,l]}},h=await e.read(d,n);c.update(h),yield h}if(c.digest("base64")!==t.md5)throw new Nd(
`gs://${s}/${o} is not what the task wrote`)}r(A_,"copiedLog");async function*M_({clients:e,clock:t},n,s){const{part:o,task:i}=n,a=ne(o.planned.machine),c=await e.
logging(a),u={projectId:a.projectId,jobUids:[o.view.uid],task:i,since:new Date(o.view.createdMs).toISOString()},l=new Set;let f="";for(let d=0;d<E_;d++){const h=await c.
taskOutput({...u,...f&&{pageToken:f}},s);for(const m of h.lines){const g=`${m.timestamp} ${m.insertId}`;l.has(g)||m.taskIndex!==i||!n.isWanted(m.taskRetry)||(l.
add(g),yield`${m.text.replace(/\n$/,"")}
`)}if(f=h.nextPageToken,!f)return;await t.sleep(__,s)}}r(M_,"loggedOutput");function xd(e,t){const n=Ys(e.plan,t).map(s=>{const o=e.jobs.get(s);return[s,o?.status,
o?.failure?.name??"",o?N_(o):[]]});return xt(JSON.stringify(n)).slice(0,16)}r(xd,"needsDigest");const N_=r(e=>e.combinations.map(({outcome:t,stored:n})=>[t?.status??
"",n?.name??"",n?.generation??""]),"resultsOf");async function x_(e,t,n,s){const{job:o}=t.planned,i=n.part;P1(t,i);const a=Mi(e.identity,o.id,i),c={start:n,planned:pu(
t.planned,n.terms.rung),folder:a,key:(0,Te.randomBytes)(C_).toString("base64url"),needs:xd(e.state,o.id)},{machine:u}=c.planned,l=await R_(e,t,c,s),f=I_(e,c,l),
d=jn(u),h=f.labels[ft.spec]??"",m=p$({runId:e.identity.runId,job:o.id,part:i,specDigest:h}),g=`${d}/jobs/${m}`;e.handover.batchJob(g),e.outputs.submitted(o.id,g);
const p=await e.clients.batch(ne(u));D1(t,g,c.planned);const b=await p.create({location:d,id:m,spec:Av(f,c.key)},s),y={number:i,location:d,name:g,planned:c.planned,
key:c.key,needs:c.needs,terms:n.terms,resultsPrefix:Id(a),combinations:n.combinations,earlierStarts:n.combinations.map(w=>t.starts[w]??0),parallelism:n.parallelism};
U1(t,y,{view:b,nowMs:e.clock.now()})}r(x_,"startJob");const I_=r((e,{planned:t,start:n},s)=>qi({planned:t,identity:e.identity,jobUri:s,taskCount:n.combinations.
length,parallelism:n.parallelism,program:e.program,skipDefaultLabels:e.settings.skipDefaultLabels,isSecondStart:n.terms.isSecondStart}),"specOf"),C_=32,Id=r(e=>`${e}\
results/`,"resultsFolder"),L_=r((e,t,n,s)=>({uploads:`gs://${t}/${g$(e.identity,n)}`,lists:`gs://${t}/${s}artifacts/`}),"artifactPlaces");async function R_(e,t,{
planned:n,start:s,folder:o,key:i,needs:a},c){const{machine:u}=n,l=s.combinations.flatMap(T=>n.combinations[T]??[]),f=n.moves&&s.combinations.map(T=>Ai(T,t.starts[T]??
0,0)),d=Ys(e.plan,n.job.id).flatMap(T=>{const M=e.state.jobs.get(T);return M?.phase==="ended"?[[T,()=>no(M)]]:[]}),h={bucket:u.bucket,name:`${o}combinations.jso\
nl`},m=l.length>Gn,g=S_(e.state,n),p=`${o}needs-artifacts.jsonl`,b=g?.member(`gs://${u.bucket}/${p}`),y=await e.packages.cacheFor(n,c),w=Cd(()=>x1({plan:e.plan,
planned:n,identity:e.identity,combinations:l,...m&&{rowsUri:`gs://${h.bucket}/${h.name}`},checkIf:s.checkIf,neededContexts:new Map(d),resultsPrefix:Id(o),artifacts:L_(
e,u.bucket,s.part,o),...b!==void 0&&{needsArtifacts:b},...e.logFiles.areWanted&&{logs:`gs://${u.bucket}/${O_(o)}`},...e.sourceSha256!==void 0&&{sourceSha256:e.sourceSha256},
...y&&{cache:y},hasLease:e.lease.isRequired,...f&&{claims:f}})),k=await e.clients.storage(ne(u)),$={bucket:u.bucket,name:`${o}job.json`},S={...S0({key:i,body:w,
needs:a})},E=[k.create({...$,content:w,contentType:"application/json",metadata:S},c)],_=r((T,M)=>{const N={bucket:u.bucket,name:T,content:Cd(M),contentType:"app\
lication/jsonl"};E.push(k.create(N,c))},"addLines");return m&&_(h.name,()=>nf(n.job.id,l,f)),g?.lines&&_(p,g.lines),await Promise.all(E),`gs://${$.bucket}/${$.name}`}
r(R_,"uploadJobFile");function Cd(e){let t=0;for(const o of e())t+=Buffer.byteLength(o);const n=Buffer.allocUnsafe(t);let s=0;for(const o of e())s+=n.write(o,s);
return n}r(Cd,"bytesOf");function j_(e,t){const n=Ld(t);return n===void 0?e:{...e,hint:`${n} Raise "memory_mb" (runs-on.with: memory_mb) or "machine_type", or s\
et "on_out_of_memory".`}}r(j_,"withOutOfMemory");function Ld({oom:e,peakBytes:t,memorySource:n}){if(e==="no")return;const o=`${n==="process"?"its largest proces\
s":"it"} had used ${oi(t)}`;return e==="certain"?`The kernel killed a process of the task for lack of memory; ${o}.`:`Very probably a process of the task was ki\
lled for lack of memory: ${o}, about all that the task has.`}r(Ld,"whyOutOfMemory");function Rd(e,t){const{planned:n,terms:s}=e,{outcome:o}=t,i=o?.usage&&Ld(o.usage);
if(!n.moves?.isForMemory||o?.status!=="FAILED"||!o.failure||!i)return t;const{fallback:a,memory:c}=s.rung,l=n.moves.machines[a]?.[c+1]===void 0?{...o.failure,hint:`${i}\
 ${P_(n)}`}:o.failure;return{...t,outcome:{...o,failure:l},again:{cause:"memory",terms:s}}}r(Rd,"movedForMemory");const P_=r(({machine:e})=>`"on_out_of_memory" \
has no machine with more memory than ${e.machineType}${e.memoryMib===void 0?"":` and memory_mb ${e.memoryMib}`}. Choose a larger "machine_type".`,"nothingLarger"),
jd=r(e=>[...e].some(({outcome:t})=>t?.startedMs!==void 0&&t.reusedFrom===void 0),"hasWritten"),sr=r(({jobs:e},{machine:t})=>[...e.values()].some(({planned:n,combinations:s})=>n.
machine.bucket===t.bucket&&n.machine.serviceAccount===t.serviceAccount&&jd(s)),"isRoleProvedIn");function D_(e){const{planned:t,combination:n,index:s,earlierAttempts:o,
retry:i}=e.at,a={combination:n,index:s,attempts:o+i+1},c=K_(e.text);if(typeof c=="string")return or(e.at,c);const{result:u,contextText:l}=c,f=u.job_skipped?"SKI\
P":u.status,d=f==="FAILED"?X_(t,u):void 0,h=Y_(u),m=V_(u),g=M0(u,e.keep),p=mn(u.started_ms),b=mn(u.ended_ms);return{outcome:{...a,combination:{...n,strategyId:te(
u.strategy_id)||n.strategyId},status:f,...p!==void 0&&{startedMs:p},...b!==void 0&&{endedMs:b},...d&&{failure:d},warnings:ir(u.warnings)},...l!==void 0&&!u.job_skipped&&
{context:e.keep(l)},...rr(u)&&{errors:rr(u)},...h!==void 0&&{ownCancel:h},...m.length>0&&{packages:m},...g&&(L0(g)?{list:g}:{artifacts:g})}}r(D_,"readResult");function or({
combination:e,index:t,earlierAttempts:n,retry:s},o){const i={origin:"setup",stagePath:[],name:"UnreadableResult",message:`The result that the task wrote cannot \
be read: ${o}.`,hint:"The definition must not write into the folder of the run."},a=n+s+1;return{outcome:{combination:e,index:t,attempts:a,status:"FAILED",failure:i,
warnings:[]},errors:{name:i.name,message:i.message}}}r(or,"unreadable");const Pd=200;function U_(e,t){let n=0,s=!1;for(let o=0;o<e.length;o++){const i=e.charCodeAt(
o);if(i===B_)s=!s;else if(s)i===F_&&o++;else if(i===G_||i===J_){if(n++,n>t)return!0}else(i===W_||i===H_)&&n--}return!1}r(U_,"isDeeper");const B_=34,F_=92,G_=91,
W_=93,J_=123,H_=125,z_=new Set(["SUCCESS","FAILED","CANCEL","SKIP"]);function K_(e){try{if(U_(e,Pd))return`it is nested deeper than ${Pd} levels`;const t=JSON.parse(
e);if(typeof t!="object"||t===null)return"it is not a JSON object";if(t.version!==Bs)return`its version is ${JSON.stringify(t.version)}`;if(!z_.has(String(t.status)))
return`its status is ${JSON.stringify(t.status)}`;const n=gd(e).get("context"),s=n?.startsWith("{")&&n!=="{}";return{result:t,contextText:s?n:void 0}}catch(t){return t instanceof
Error?t.message:String(t)}}r(K_,"parse");const ir=r(e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],"read_result_textsOf"),mn=r(e=>typeof e=="number"&&Number.
isFinite(e)?e:void 0,"read_result_numberOf");function Xn(e){const t=e;return typeof t=="object"&&t!==null?{name:te(t.name)||"Error",message:te(t.message)}:void 0}
r(Xn,"errorOf");const rr=r(e=>Xn(e.errors)??Xn(e.error),"read_result_errorsOf");function V_({packages:e}){if(!Array.isArray(e))return[];const t=/^[0-9a-f]{64}$/;
return e.slice(0,1).flatMap(n=>{const[s,o,i]=[te(n?.key),te(n?.sha256),te(n?.crc32c)],a=te(n?.generation);return!t.test(s)||!t.test(o)||!/^\d{1,20}$/.test(a)?[]:
[{key:s,sha256:o,crc32c:i,generation:a,size:mn(n?.size)??0}]})}r(V_,"packagesIn");function Y_(e){const{status:t,signal:n,failed_stage:s}=e,o=rr(e);return t!=="C\
ANCEL"||n!==null||!o?void 0:s?`stage '${ir(s.path).at(-1)??""}' raised ${te(s.exception)}: ${te(s.message)}`:o.message}r(Y_,"read_result_ownCancelOf");function q_(e){
const t=e,n=te(t?.path),s=mn(t?.line);return s===void 0||!Number.isSafeInteger(s)||s<1?void 0:n!==""&&!n.startsWith("/")&&!n.split("/").includes("..")?{path:n,line:s}:
void 0}r(q_,"fileOf");function X_(e,t){const n=t.failed_stage;if(n){const a=ir(n.path),c=mn(n.code_line),u=mn(n.exit_code),l=q_(n.file),f=ru({job:e.job,stagePath:a,
...c!==void 0&&{codeLine:c}});return{origin:"stage",stagePath:a,name:typeof n.exception=="string"?n.exception:"Error",message:te(n.message),...u!==void 0&&{exitCode:u},
...l&&{file:l},...te(n.traceback)&&{traceback:te(n.traceback)},...c!==void 0&&{codeLine:c},...f!==void 0&&{line:f}}}const s=Xn(t.error);if(s){const a=te(t.error?.
traceback);return{origin:"setup",stagePath:[],...s,...a&&{traceback:a}}}const o=Xn(t.if_error);if(o)return{origin:"stage",stagePath:[],name:o.name,message:`The \
job's if could not be decided: ${o.message}`,...e.job.condition&&{line:e.job.condition.at.line}};const i=Xn(t.errors)??{name:"Error",message:"It failed without \
saying why."};return{origin:"stage",stagePath:[],...i}}r(X_,"read_result_failureOf");const Z_=/^(0|[1-9]\d{0,8})-(0|[1-9]\d{0,8})\.json$/;function ar(e,{resultsPrefix:t,
key:n}){return e.flatMap(({name:s,generation:o,crc32c:i,size:a,metadata:c})=>{const u=Z_.exec(s.slice(t.length));if(!u)return[];const[l,f]=[Number(u[1]),Number(
u[2])],d=Iu({key:n,index:l,attempt:f,metadata:c});return[{task:l,retry:f,name:s,generation:o,crc32c:i,size:a,metadata:c,isOwn:d}]})}r(ar,"listedIn");async function cr(e,t){
const{at:n,keep:s,name:o,generation:i}=e,{bucket:a}=n.planned.machine,c={bucket:a,name:o,maxBytes:rn,...i&&{generation:i}};try{const u=await e.storage.read(c,t),
l=D_({at:n,text:new TextDecoder().decode(u),keep:s});return{combination:await Q_(l,e,t),sha256:Us(u)}}catch(u){if(!(u instanceof W))throw u;if(u.status==="TOO_L\
ARGE")return{combination:Dd(n)};if(u.status==="COMPRESSED")return{combination:or(n,"it is stored compressed")};throw u}}r(cr,"readBody");async function Q_({list:e,
...t},{storage:n,at:s,keep:o},i){if(!e)return t;const{bucket:a}=s.planned.machine,c=await N0({storage:n,bucket:a,list:e,keep:o},i);return c?{...t,artifacts:c}:or(
s,`the list of its artifacts, ${e.uri}, is not what the task wrote`)}r(Q_,"withList");function Dd(e,t){const{combination:n,index:s}=e,o=r(c=>`${Math.ceil(c/1024/
1024)} MiB`,"mebibytes"),i={origin:"setup",stagePath:[],name:"ResultTooLarge",message:`Its result has ${t===void 0?`more than ${o(rn)}`:o(t)}; at most ${o(rn)} \
can be passed on.`,hint:"Write large data to a bucket and output its address."},a=e.earlierAttempts+e.retry+1;return{outcome:{combination:n,index:s,status:"FAIL\
ED",attempts:a,warnings:[],failure:i},errors:{name:i.name,message:i.message}}}r(Dd,"result_objects_tooLarge");const eO=32;function so({job:e,part:t,task:n,retry:s}){
const o=t.combinations[n],i=o===void 0?void 0:e.planned.combinations[o];if(o===void 0||!i||!Rt(e,t,o))return;const a=e.combinations[o]?.outcome?.attempts??0;return{
planned:t.planned,combination:i,index:o,earlierAttempts:a,retry:s}}r(so,"resultPlace");class Ud{static{r(this,"Gathered")}combinations=new Map;preemptions=0;spans=new Map}
async function Bd(e,t,n){const{job:s,part:o,storage:i,keep:a}=e,{bucket:c}=o.planned.machine,{newest:u,planted:l,own:f}=await nO(e,n);t.spans=TE(f);for(const[m,
{retry:g,name:p}]of l){const b=so({job:s,part:o,task:m,retry:g});b&&!u.has(m)&&t.combinations.set(b.index,Fd(b,`gs://${c}/${p}`))}const d=et(eO),h=[];for(const{
task:m,retry:g,name:p,generation:b,size:y,metadata:w}of u.values()){const k=so({job:s,part:o,task:m,retry:g});if(!k)continue;const $=OE(w),S={stored:{name:p,generation:b},
...$&&{log:$}};if(t.preemptions+=g,y>rn){t.combinations.set(k.index,{...Dd(k,y),...S});continue}if(w.status==="MOVED"){const L={cause:"waited",terms:o.terms};t.
combinations.set(k.index,{...s.combinations[k.index],again:L});continue}const v=ud(k,w);v&&t.combinations.set(k.index,{...v.state,...S});const E=p.slice(o.resultsPrefix.
length),_=o.early.get(E);if(v?.isWhole&&!_)continue;const T=r(()=>d(()=>cr({storage:i,name:p,at:k,keep:a},n)),"readNow"),M=r(L=>L?.sha256===w.sha256,"isSealed"),
N=_?_.then(L=>L&&M(L)?L:T()):T(),C=N.catch(()=>{});If(o,E,C);const R=N.then(L=>{const ae=L.sha256===void 0||M(L)?L.combination:Fd(k,`gs://${c}/${p}`);t.combinations.
set(k.index,{...tO(ae,ld(w)),...S})});h.push(R)}await Promise.allSettled(h),await Promise.all(h)}r(Bd,"collectResults");function tO(e,t){const{outcome:n}=e;if(!t||
!n)return e;const s=n.failure&&{failure:j_(n.failure,t)};return{...e,outcome:{...n,usage:t,...s}}}r(tO,"withUsage");function Fd(e,t){const{combination:n,index:s}=e,
o={origin:"setup",stagePath:[],name:"PlantedObject",message:`Object ${t} exists and was not written by this run.`,hint:"Somebody else with write access to the b\
ucket created it. Grant each service account only the roles in docs/security.md. A definition must not write into the folder of the run."},i=e.earlierAttempts+e.
retry+1;return{outcome:{combination:n,index:s,status:"FAILED",attempts:i,warnings:[],failure:o},errors:{name:o.name,message:o.message}}}r(Fd,"plantedResult");async function nO({
part:e,storage:t},n){const{bucket:s}=e.planned.machine,o=new Map,i=new Map,a=[];for await(const c of t.list({bucket:s,prefix:e.resultsPrefix},n))for(const u of ar(
c,e)){u.isOwn&&a.push(u);const l=u.isOwn?o:i;u.retry>=(l.get(u.task)?.retry??0)&&l.set(u.task,u)}return{newest:o,planted:i,own:a}}r(nO,"newestResults");async function sO(e,{
job:t,part:n,batch:s},o){const i=await e.clients.storage(ne(n.planned.machine)),a=new Ud;await Bd({storage:i,job:t,part:n,keep:e.state.keep},a,o);const c=r(({outcome:d,
ownCancel:h})=>!Jn(n)&&d?.status==="CANCEL"&&h===void 0,"wasEnded"),u=n.combinations.flatMap((d,h)=>{if(!Rt(t,n,d))return[];const m=a.combinations.get(d);return m===
void 0||c(m)?[{index:d,task:h}]:[]}),l=jd(a.combinations.values())||sr(e.state,n.planned),f={missing:u,isRoleProved:l};u.length>0&&await oO({job:t,part:n,batch:s},
f,a,o);for(const[d,h]of a.combinations)a.combinations.set(d,Rd(n,h));Cf(n,dd(n,a.spans,n.endedMs??n.view.createdMs)),X1(t,n,a)}r(sO,"settlePart");async function oO({
job:e,part:t,batch:n},{missing:s,isRoleProved:o},i,a){const u=t.view.state==="DELETION_IN_PROGRESS"?[]:await n.tasks(t.name,"",a),l=new Map(u.map(d=>[d.index,d])),
f=[];for(const{index:d,task:h}of s){const m=l.get(h);m&&i.spans.set(h,ME(m));const g=i.combinations.get(d),p=cd({job:e,part:t,index:d,task:h,view:m,known:g,isRoleProved:o});
i.combinations.set(d,p);const b=p.outcome?.failure;b&&rE({job:e,part:t,task:m,failure:b})&&f.push(d)}aE(t,f,i.combinations)}r(oO,"explainMissing");const iO=new Set(
["SUCCEEDED","FAILED","UNEXECUTED"]);function rO(){const e=new WeakMap;return async({job:t,part:n,batch:s},o)=>{if(dt(n.view.state)||n.isCancelled||n.isEmptied)
return;const i=n.combinations.flatMap((d,h)=>Rt(t,n,d)?[h]:[]);if(i.length===n.combinations.length)return;const{RUNNING:a=0,ASSIGNED:c=0,SUCCEEDED:u=0,FAILED:l=0}=n.
view.counts,f=u+l;a+c>0||f<i.length||i.length>0&&(e.get(n)===f||(e.set(n,f),!await aO(i,n,s,o)))||W1(n)}}r(rO,"emptiedParts");async function aO(e,t,n,s){const o=await n.
tasks(t.name,"",s),i=new Set(o.flatMap(({index:a,state:c})=>iO.has(c)?[a]:[]));return e.every(a=>i.has(a))}r(aO,"haveEnded");const cO=16;async function uO(e,{job:t,
part:n,batch:s},o){const{failures:i,terms:a,view:c}=n;if(["lost","memory"].filter(d=>kt(t.planned,{cause:d,terms:a})).length===0||dt(c.state)||n.isCancelled||(c.
counts.FAILED??0)<=i.size)return;const l=await s.tasks(n.name,"State=FAILED",o),f=et(cO);await Promise.all(l.filter(d=>!i.has(d.index)&&lO(d,n)).map(d=>f(()=>fO(
e,{job:t,part:n,task:d},o))))}r(uO,"noteFailures");function lO(e,{planned:t}){const n=e.events.findLast(({exitCode:s})=>s!==void 0);return!qn(n)||er(e)>t.machine.
maxRetries}r(lO,"isFinal");async function fO(e,{job:t,part:n,task:s},o){const i=n.combinations[s.index];if(i===void 0||!Rt(t,n,i))return;const a=er(s),c=qn(s.events.
findLast(({exitCode:d})=>d!==void 0)),u=c?cd({job:t,part:n,index:i,task:s.index,view:s,isRoleProved:sr(e.state,n.planned)}):await dO(e,{job:t,part:n,task:s.index,
retry:a},o),l=u?.again,f=l!==void 0&&l.cause!=="unstarted"&&kt(t.planned,l)!==void 0;V1(n,s.index,f?l.cause:void 0),!(!u||!f)&&qs(t,{combinations:new Map([[i,u]]),
preemptions:c?a:0})}r(fO,"noteFailure");async function dO(e,t,n){const{part:s,task:o,retry:i}=t,a=so(t);if(!a||!s.planned.moves?.isForMemory)return;const c=await e.
clients.storage(ne(s.planned.machine)),u=`${s.resultsPrefix}${o}-${i}.json`;try{const{metadata:l}=await c.describe({bucket:s.planned.machine.bucket,name:u},n);if(!Iu(
{key:s.key,index:o,attempt:i,metadata:l}))return;const f=ud(a,l);return f&&Rd(s,f.state)}catch(l){if(!(l instanceof W)||l.httpStatus!==404)throw l;return}}r(dO,
"outOfMemory");const mO=6e4,hO=2,pO=rO();function ur(e){return[...e.jobs.values()].flatMap(t=>t.phase==="active"?t.parts.flatMap(n=>n.isSettled?[]:[{job:t,part:n}]):
[])}r(ur,"activeParts");async function Gd(e,t){const n=new Map;for(const o of ur(e.state)){const i=JSON.stringify([o.part.location,ne(o.part.planned.machine)]);
n.set(i,[...n.get(i)??[],o])}return(await Wd([...n.values()].map(o=>gO(e,o,t)))).some(Boolean)}r(Gd,"look");async function gO(e,t,n){const[s]=t;if(!s)return!1;const o=await e.
clients.batch(ne(s.part.planned.machine)),i=await o.list(s.part.location,Fe(e.identity.runId),n),a=new Map(i.map(f=>[f.name,f])),c=new Map(i.map(f=>[f.labels[ft.
job]+Jd(f.name),f]));let u=!1;const l=[];for(const f of t){const{job:d,part:h}=f,m=a.get(h.name)??c.get(Fe(d.planned.job.id)+Jd(h.name));if(m)yO(e,f,m)&&(u=!0),
await uO(e,{job:d,part:h,batch:o},n),await pO({job:d,part:h,batch:o},n);else if(!bO(e,f))continue;dt(h.view.state)&&(q1(h,h.view.events.at(-1)?.atMs??e.clock.now()),
u=!0,l.push(sO(e,{job:d,part:h,batch:o},n)))}return await Wd(l),u}r(gO,"lookAtGroup");async function Wd(e){return await Promise.allSettled(e),Promise.all(e)}r(Wd,
"allEnded");function bO(e,{job:t,part:n}){return z1(n),!n.isListed&&e.clock.now()-n.submittedMs<mO||n.misses<hO?!1:(lr(e,{job:t,part:n},"deleted"),K1(n),!0)}r(bO,
"isGone");function lr(e,{job:t,part:n},s){if(n.isCancelled||t.reason!==void 0)return;const o=`its Batch job was ${s} by someone else`;Lf(t,o),e.log.warn(`Job '${t.
planned.job.id}': ${o} (${n.name}).`)}r(lr,"noteStranger");const Jd=r(e=>e.slice(e.lastIndexOf("/")),"idOf");function yO(e,t,n){const{job:s,part:o}=t,i=o.view;if(H1(
s,o,n,e.clock.now()),n.state==="DELETION_IN_PROGRESS"?lr(e,t,"deleted"):/^CANCELL/.test(n.state)&&lr(e,t,"canceled"),!w$(n.state)&&n.state!==i.state){const a=`i\
s in state ${n.state}, which this version of the Action does not know`;e.log.warn(`Job '${s.planned.job.id}' ${a}; it is watched until it ends.`)}return $O(e,t,
i),to(i)!==to(n)}r(yO,"update");function wO(e,t){const n=r(s=>{const{meaning:o}=Vn(s)??{};return JSON.stringify([s.state==="RUNNING",o?.name,o?.hint])},"kindOf");
return n(e)!==n(t)}r(wO,"isOtherTrouble");function kO(e,t){const n=dt(t.state)?void 0:Vn(t);if(!n)return;const{meaning:s,news:o}=n,i=t.state==="RUNNING"?"gets f\
ewer machines than it could use":"waits for machines",a=s.hint?` ${Qi(s.hint,e)}`:"";return`Job '${e.job.id}' ${i}: ${s.message}${a} Batch: ${o}`}r(kO,"troubleT\
ext");function $O(e,{part:t},n){const s=kO(t.planned,t.view);!s||!wO(n,t.view)||(Mf(e.state,s),e.log.warn(s))}r($O,"warnOfTrouble");const SO=16,vO=500,EO=.45,_O=new Set(
["SUCCESS","FAILED"]);function OO(e,t){const n=et(SO),{state:s,clients:o}=e,i=new WeakMap;function a(u){const{part:l}=u,f=so(u),d=`${u.task}-${u.retry}.json`;if(!f||
l.early.has(d))return;const m=n(async()=>{if(t.aborted)return;const g=await o.storage(ne(l.planned.machine)),{keep:p}=s;return cr({storage:g,name:l.resultsPrefix+
d,at:f,keep:p},t)}).catch(()=>{});If(l,d,m)}r(a,"read");async function c(u,l){const f=await o.storage(ne(l.planned.machine)),{resultsPrefix:d}=l;for await(const h of f.
list({bucket:l.planned.machine.bucket,prefix:d},t))for(const{task:m,retry:g,size:p,metadata:b,isOwn:y}of ar(h,l)){if(l.isSettled)return;if(!y)continue;_O.has(b.
status??"")&&b.job_skipped!=="true"&&p<=rn&&a({job:u,part:l,task:m,retry:g})}}return r(c,"readListed"),{ended({jobUid:u,index:l,retry:f}){for(const d of s.jobs.
values()){if(d.phase!=="active")continue;const h=d.parts.find(({view:m})=>m.uid===u);if(h&&!h.isSettled&&a({job:d,part:h,task:l,retry:f}),h)return}},looked(){for(const{
job:u,part:l}of ur(s)){const{counts:f,state:d}=l.view,h=(f.SUCCEEDED??0)+(f.FAILED??0),m=Math.max(l.early.size,i.get(l)??0);dt(d)||h-m<Math.max(vO,EO*l.combinations.
length)||(i.set(l,h),c(u,l).catch(()=>{}))}}}}r(OO,"earlyResults");const TO=4e3;async function AO(e){const{state:t}=e;if(t.stop?.status!=="TIMEOUT"||[...t.jobs.
values()].some(({phase:a})=>a==="waiting"))return;try{await Gd(e,AbortSignal.timeout(TO))}catch(a){if(!(a instanceof W))throw a;return}const n=Ad(t,{nowMs:e.clock.
now(),queueTimeoutMs:void 0,conditionOf:r(()=>"left-to-the-task","conditionOf")}),s={plan:n.plan,jobs:n.jobs},o=nr(s).flatMap(a=>a.kind==="end"?[a]:[]),i=[...t.
jobs.values()].filter(({phase:a})=>a==="active");if(!(o.length<i.length)){for(const{job:a,status:c}of o){const u=t.jobs.get(a);u&&Qs(e,u,c)}R1(t)}}r(AO,"lastLoo\
k");const MO=3e5;function NO({clock:e,log:t}){let n=!1,s;return{succeeded(){s!==void 0&&t.warn("The run can be watched again."),n=!0,s=void 0},failed(o){if(!(o instanceof
W))throw o;const i=s===void 0;if(s??=e.now(),!xO(o)&&!(n&&e.now()-s<MO))throw o;i&&t.warn(`The run cannot be watched for now; its Batch jobs continue. ${o.message}`)}}}
r(NO,"patience_patience");const xO=r(({httpStatus:e})=>e===0||e===408||e===429||e>=499,"isPassing"),IO=4e3,CO={timeout:"the run took too long",queue_timeout:"th\
e run took too long","cost-cap":"cost-cap: the run reached its limit of cost",signal:"the run was canceled"};async function LO(e){const{state:t}=e,n=ur(t),s=[...t.
jobs.values()].flatMap(a=>[...a.starting].map(([c,u])=>({name:c,planned:u}))),o=AbortSignal.timeout(IO);e.log.say(`Stopping: canceling ${B(n.length+s.length,"Ba\
tch job")}.`);for(const{part:a}of n)xf(a);await Promise.allSettled([...s.map(({name:a,planned:c})=>Hd(e,c,a,o)),...n.map(({part:a})=>Hd(e,a.planned,a.name,o)),...n.
map(({job:a,part:c})=>RO(e,a,c,o))]);const i=CO[t.stop?.limit??"signal"];for(const a of t.jobs.values()){if(a.phase==="ended")continue;ev(a);const c=a.combinations.
some(({outcome:u})=>u?.status==="FAILED");Qs(e,a,c?"FAILED":"CANCEL",i)}}r(LO,"windDown");async function Hd(e,{job:t,machine:n},s,o){try{await(await e.clients.batch(
ne(n))).cancel(s,o)}catch(i){if(!(i instanceof W))throw i;e.log.warn(`Job '${t.id}' may still run, until the cleanup ends it: ${i.advice}`)}}r(Hd,"cancelBatchJo\
b");async function RO(e,t,n,s){const o=new Ud;try{const i=await e.clients.storage(ne(n.planned.machine));await Bd({storage:i,job:t,part:n,keep:e.state.keep},o,s)}finally{
Cf(n,dd(n,o.spans,e.clock.now())),qs(t,o)}}r(RO,"takeResults");const zd=2e3,jO=5e3,PO=500,Kd="timeout";async function DO(e){const t=new AbortController,n=AbortSignal.
any([e.stop,t.signal]);e.clock.sleep(fr(e),t.signal).then(()=>t.abort(Kd));try{await Promise.all([e.lease.begin(n),e.resume.begin(n)]),await UO(e,n)}catch(s){if(!n.
aborted)throw s;dr(e,n)}finally{t.abort("ended")}await AO(e),e.state.stop&&await LO(e),await e.logFiles.finish(e.state)}r(DO,"drive");async function UO(e,t){const{
clock:n,state:s}=e,{queueTimeoutMs:o,pollMs:i}=e.settings,a=OO(e,t),c=BE(e),u=CE(e),l=FO(s),f=r(()=>Ad(s,{nowMs:n.now(),queueTimeoutMs:o,conditionOf:l}),"facts"),
d=BO(e,t),h=WO(s),m=r(b=>e.logs.follow(s,{isNow:b,ended:a.ended},t),"follow"),g=r(b=>Promise.race([b,n.sleep(PO,t)]),"briefly");let p=zd;for(;!g_(f());){dr(e,t),
await e.resume.take(s,t);const b=nr(f());if(await Promise.all(b.map(k=>zO(e,k,t))),e.artifacts.follow(s),s.stop||b.some(({kind:k})=>k==="end"||k==="take back"))
continue;if(await n.sleep(Math.min(i??p,u.pollMs,fr(e)),t),dr(e,t),s.stop)break;const[y]=await Promise.all([d(),g(m(!1))]);a.looked(),u.looked(()=>nr(f()).some(
({kind:k})=>k==="start"));const w=h();e.logFiles.follow(s),w.length>0&&await Promise.all([g(m(!0)),GO(e,w,t)]),c.tell(s),e.report.progress(s),e.resume.keep(s,t),
p=y||b.length>0?zd:Math.min(jO,p*1.25)}s.stop?.status!=="CANCEL"&&await e.logs.finish(s,t)}r(UO,"driveUntil");function BO(e,t){const n=NO(e);return async()=>{try{
const s=await Gd(e,t);return n.succeeded(),s}catch(s){if(t.aborted)throw s;return n.failed(s),!1}}}r(BO,"looks");function FO(e){const t=new Map;return n=>{const{
id:s}=n.planned.job,o=t.get(s)??HO(e,n);return t.set(s,o),o}}r(FO,"conditionsOf");async function GO(e,t,n){await Promise.all(t.map(s=>e.packages.keep(s,n)))}r(GO,
"keepPackages");function WO(e){const t=new WeakSet;return()=>[...e.jobs.values()].filter(({parts:n})=>{const s=n.filter(o=>o.isSettled&&!t.has(o));for(const o of s)
t.add(o);return s.length>0})}r(WO,"newlySettled");const fr=r(e=>Math.max(0,e.startedMs+e.settings.timeoutMs-e.clock.now()),"leftMs");function dr(e,t){const{aborted:n,
reason:s}=t;n&&s!==Kd?Wn(e.state,{status:"CANCEL",signal:String(s)}):(n||fr(e)===0)&&Wn(e.state,JO(e))}r(dr,"stopWhenDue");const JO=r(e=>({status:"TIMEOUT",limit:"\
timeout",message:`'${e.plan.workflow.name}' was timeout because it use exec time more than ${e.settings.timeoutMs/1e3} seconds.`}),"timeoutReason");function HO(e,t){
const{condition:n,id:s}=t.planned.job;if(!n)return"holds";const o=new Map;for(const a of Ys(e.plan,s)){const c=e.jobs.get(a);c?.phase==="ended"&&o.set(a,wc(QE(c)))}
const i=xS(n.value,{params:e.plan.params,jobs:o});return i.decided?i.value?"holds":"fails":"left-to-the-task"}r(HO,"conditionFact");async function zO(e,t,n){if(t.
kind==="stop"){Wn(e.state,t.reason);return}const s=e.state.jobs.get(t.job);if(s)switch(t.kind){case"start":await qO(e,s,t,n);return;case"cancel":await VO(e,s,t,
n);return;case"take back":await YO(e,s,t,n);return;case"end":t.isEmpty&&qs(s,KO(s,e.clock.now())),Qs(e,s,t.status,t.reason??sv(s,t.status))}}r(zO,"perform");function KO({
planned:e},t){const n={startedMs:t,endedMs:t},s=e.combinations.map((o,i)=>[i,{outcome:{combination:o,index:i,status:"SKIP",attempts:0,...n,warnings:[]}}]);return{
combinations:new Map(s),preemptions:0}}r(KO,"emptyResults");async function VO(e,t,n,s){const o=t.parts.find(({number:i})=>i===n.part);if(o){xf(o),e.log.say(`${eo(
t,o)}: canceling (${n.reason})`);try{await(await e.clients.batch(ne(o.planned.machine))).cancel(o.name,s)}catch(i){if(!(i instanceof W)||s.aborted)throw i;e.log.
warn(`${n.job}: ${i.advice}`)}}}r(VO,"drive_cancel");async function YO(e,t,{part:n,starvedMs:s},o){const i=t.parts.find(c=>c.number===n);if(!i)return;const a=await vE(
e,t,i,o);G1(t,i,a),a.length>0&&e.log.say(VE(t,i,{count:a.length,starvedMs:s}))}r(YO,"drive_takeBack");async function qO(e,t,n,s){j1(t,n.checkIf,e.clock.now()),e.
log.say(zE(n,t));try{await x_(e,t,n,s)}catch(o){if(!(o instanceof W)||s.aborted)throw o;const{combinations:i,terms:a}=n;if(!(XO(o)&&kt(t.planned,{cause:"refused",
terms:a})!==void 0))return ZO(e,t,o);F1(t,i,a),e.log.warn(`${n.job}: ${o.message}`)}}r(qO,"start");function XO({status:e,message:t}){const{name:n=""}=od(t)??{};
return e==="RESOURCE_EXHAUSTED"||n==="QuotaExceeded"||n==="NoCapacity"}r(XO,"drive_isRefusal");function ZO(e,t,n){const{message:s,headline:o,hint:i}=n,a=n.status||
"CloudError";J1(t,{...{origin:"batch",stagePath:[],name:a,message:s,headline:o},...i&&{hint:i}}),t.phase==="waiting"?Qs(e,t,"FAILED",Sd(s)):e.log.warn(`${t.planned.
job.id}: ${n.advice}`)}r(ZO,"notStarted");const Vd="run",QO=r(e=>JSON.stringify(e),"handoverText");function eT(e,t){const{resume:n,buckets:s,locations:o,...i}=e;
let a={...i,buckets:[],locations:[]};const c=r(u=>{a={...a,...u},t.saveState(Vd,QO(a))},"note");return{accessible:r(()=>c(n?{buckets:s,locations:o,resume:n}:{buckets:s,
locations:o}),"accessible"),batchJob:r(u=>c({batchJobs:[...a.batchJobs,u]}),"batchJob"),checkRun:r(u=>c({checkRunId:u}),"checkRun"),ended:r(u=>c({status:u}),"en\
ded")}}r(eT,"handoverNote");const tT=/^[\w.=-]+(\/[\w.=-]+)*\/_resume\/[\w-]+\/(pr-\d+|[0-9a-f]{16})\/[0-9a-f]{16}\/$/,Yd=/^projects\/[a-z0-9.:-]+\/locations\/[a-z0-9-]+$/;
function nT(e){let t;try{t=JSON.parse(e)}catch{return}if(!qd(t)||t.version!==2)return;const{runId:n,folder:s,buckets:o,locations:i,batchJobs:a,status:c,checkRunId:u,
resume:l,isPart:f}=t,{access:d,prefix:h,cleanup:m,jobSummary:g}=t;if(!(!p0(d)||!St(h,/^[\w.=-]+(\/[\w.=-]+)*$/)||!sT(m)||typeof g!="boolean"||!St(n,/^[\w.-]{1,100}$/)||
!St(s,/^[\w.=-]+(\/[\w.=-]+)+\/$/)||!s.endsWith(`/${n}/`)||!s.startsWith(`${h}/`)||s.split("/").some(b=>/^\.+$/.test(b))||!mr(o,b=>Xd(b,/^[a-z0-9][a-z0-9._-]+$/))||
!mr(i,b=>Xd(b,Yd))||!mr(a,r(b=>St(b,/./)&&Yd.test(b.split("/jobs/")[0]??"")&&m$.test(b.split("/jobs/")[1]??""),"isJobName")))&&!(l!==void 0&&!St(l,tT)))return{version:2,
access:d,prefix:h,cleanup:m,jobSummary:g,runId:n,folder:s,buckets:o,locations:i,batchJobs:a,...typeof u=="number"&&Number.isSafeInteger(u)&&u>0&&{checkRunId:u},
...l!==void 0&&{resume:l},...f===!0&&{isPart:f},...St(c,/^[A-Z]+$/)&&{status:c}}}r(nT,"readHandover");const sT=r(e=>e==="always"||e==="on_success"||e==="never",
"isCleanup"),qd=r(e=>typeof e=="object"&&e!==null&&!Array.isArray(e),"handover_isRecord"),St=r((e,t)=>typeof e=="string"&&t.test(e),"handover_isText"),mr=r((e,t)=>Array.
isArray(e)&&e.length<=1e4&&e.every(t),"handover_isList"),Xd=r((e,t)=>qd(e)&&St(e.name,t)&&St(e.projectId,/^[a-z0-9.:-]+$/)&&(e.keyFile===void 0||typeof e.keyFile==
"string"),"isPlace"),oo=r(e=>e.replace(/[^\w.=-]/g,"-").replace(/^\.+$/,"-")||"-","identity_segment");function Zd(e,t,n){const[s="",o=""]=(e.repository||"local/\
local").split("/"),i=`${oo(e.runId||"local")}-${oo(e.runAttempt||"1")}-${n}`;return{runId:i,folder:`${t}/${oo(s)}/${oo(o)}/${i}/`,githubRunId:e.runId,githubRunAttempt:e.
runAttempt,repositoryId:e.repositoryId,commit:e.headSha,prefix:t,scopes:e.scopes}}r(Zd,"runIdentity");const Qd=r((e,t)=>`${$l(e,"_resume",e.scopes.own)}${t}/`,"\
resumeFolder");function oT(e,t){const{runId:n,folder:s,resume:o,prefix:i}=e,a=n.slice(n.lastIndexOf("-")+1),c=Zd(t,i,a);return n!==c.runId||s!==c.folder?!1:o===
void 0||o===Qd(c,o.split("/").at(-2)??"")}r(oT,"isOfThisRun");function iT(e,t,n){const s=new Map,o=new Map;for(const i of[...e.jobs.values()].flatMap(on)){const a=ne(
i),c=JSON.stringify(a);s.set(`${i.bucket} ${c}`,{...a,name:i.bucket}),o.set(`${jn(i)} ${c}`,{...a,name:jn(i)})}return{version:2,access:Ps(n),prefix:n.prefix,cleanup:n.
cleanup,jobSummary:n.jobSummary,runId:t.runId,folder:t.folder,buckets:[...s.values()],locations:[...o.values()],batchJobs:[],...e.leftOut&&{isPart:!0}}}r(iT,"ne\
wHandover");const rT={isRequired:!1,begin:r(async()=>{},"begin")},aT=6e4,cT=1e4;function uT(e,t){const{clients:n,clock:s,log:o}=t,i=new Map(e.buckets.map(u=>[u.
name,u])),a=r(async u=>{const l=`${JSON.stringify({run_id:e.runId,renewed:new Date(s.now())})}
`,f=wl(e),d=[...i.values()].map(async h=>{const m=await n.storage(h),g={bucket:h.name,name:f,content:l,contentType:"application/json"};await m.replace(g,u)});await Promise.
all(d)},"write");async function c(u,l){let f=l,d=!1;for(;!u.aborted;){if(await s.sleep(cT,u),u.aborted||s.now()-f<aT)continue;const h=s.now();try{await a(u),f=h,
d=!1}catch(m){if(!(m instanceof W))throw m;if(u.aborted||d)continue;d=!0,o.warn(`The run's lease could not be renewed: ${m.advice} Tasks that start ${Du/60} min\
utes after its last renewal end as canceled; "on_runner_loss: continue" lets them start.`)}}}return r(c,"keep"),{isRequired:!0,async begin(u){const l=s.now();await a(
u),c(u,l)}}}r(uT,"leaseOf");class hr extends Error{static{r(this,"NoFolder")}}function lT(e,t){const n=new Set;let s;return{async append(o,i){s??=fT(e,t);const a=(0,F.
join)(await s,o);if(await(0,X.mkdir)((0,F.dirname)(a),{recursive:!0}),await(0,X.realpath)((0,F.dirname)(a))!==(0,F.dirname)(a))throw new hr(`${(0,F.join)(t,(0,F.
dirname)(o))} is a link`);const c=!n.has(o);c&&await(0,X.rm)(a,{force:!0});const u=await(0,X.open)(a,c?"wx":"a",420);n.add(o);try{for await(const l of i)await u.
write(l)}finally{await u.close()}},count:r(()=>n.size,"count")}}r(lT,"logFolder");async function fT(e,t){const n=await(0,X.realpath)(e),s=(0,F.resolve)(n,t);await(0,X.
mkdir)(s,{recursive:!0});const o=await(0,X.realpath)(s),i=(0,F.relative)(n,s);if(i!==".."&&!i.startsWith(`..${F.sep}`)&&!(0,F.isAbsolute)(i)&&o!==s)throw new hr(
`"${t}" is a link, or is behind one`);return o}r(fT,"realFolder");const dT=16,mT=60,hT=1e3,pT=5e3,gT=3e5,bT=1e3,yT={areWanted:!1,follow:r(()=>{},"follow"),finish:r(
async()=>{},"finish")};function wT(e){const t=new kT(e);return{areWanted:!0,follow:r(n=>t.takeSettled(n),"follow"),finish:r(n=>t.finish(n),"finish")}}r(wT,"logF\
ilesOf");class kT{static{r(this,"Writer")}#e;#t;#i=new WeakSet;#r=new Map;#s=et(dT);#d=et(1);#a=new AbortController;#o=[];#l=0;#c=!1;constructor(t){this.#e=t,this.#t=
lT(t.workspace,t.folder)}takeSettled(t){for(const n of t.jobs.values())for(const s of n.parts)s.isSettled&&this.#n(n,s)}async finish(t){for(const l of t.jobs.values())
for(const f of l.parts)this.#n(l,f);const{clock:n,log:s,folder:o}=this.#e,i=t.stop?.status==="CANCEL"?bT:gT,a=new AbortController;await Promise.race([Promise.all(
this.#r.values()),n.sleep(i,a.signal).then(()=>this.#a.abort())]),a.abort(),await Promise.all(this.#r.values()),s.say(`logs_dir: ${B(this.#t.count(),"file")} in\
 ${o}`);const[c]=this.#o;if(c===void 0)return;const u=B(this.#o.length,"log");s.warn(`logs_dir: ${u} could not be written as a whole: ${c}`)}#n(t,n){if(!this.#i.
has(n)){this.#i.add(n);for(const[s,o]of n.combinations.entries()){const i=$T(t,n,{task:s,index:o});if(!i)continue;const a=this.#r.get(i.path),c=(a??Promise.resolve()).
then(()=>this.#s(()=>this.#f(i,a!==void 0)));this.#r.set(i.path,c)}}}async#f(t,n){if(!this.#c)try{await this.#t.append(t.path,this.#m(t,n))}catch(s){s instanceof
W?this.#o.push(`${t.path}: ${s.advice}`):s instanceof Nd?this.#o.push(s.message):s instanceof hr?this.#o.push(`${s.message}; nothing is written there.`):(this.#o.
push(`${t.path}: ${ot(s)}`),this.#c=/\b(ENOSPC|EROFS|EDQUOT)\b/.test(ot(s)))}}async*#m(t,n){const{clients:s}=this.#e,{copy:o,retry:i}=t;if(n&&(yield Zn("next tr\
y")),(!o||i>0)&&(yield*this.#h(this.#p(t))),!o)return;i>0&&(yield Zn(`try ${i+1} on another machine`));const a=await s.storage(ne(t.part.planned.machine)),c=new TextDecoder;
yield*this.#h((async function*(u){for await(const l of A_(a,o,u))yield c.decode(l,{stream:!0});yield c.decode()})(this.#a.signal)),o.isCut&&(yield Zn("the rest \
of the output is in Cloud Logging only"))}async*#p({part:t,task:n,copy:s,retry:o}){if(this.#l>=mT){this.#o.push("too many tasks ended without a copy of their lo\
g; Cloud Logging has it."),yield Zn("the output of this try is in Cloud Logging only");return}const i=this.#l++===0?pT:hT,a=s?u=>u<o:()=>!0,c=await this.#d(async()=>{
await this.#e.clock.sleep(i,this.#a.signal);const u=[],l={part:t,task:n,isWanted:a};for await(const f of M_(this.#e,l,this.#a.signal))u.push(f);return u});yield c.
length>0?c.join(""):Zn("this try wrote nothing")}async*#h(t){const{secrets:n}=this.#e,s=r(i=>Ue(Ht(i),n),"clean");let o="";for await(const i of t){const a=o+i,c=a.
lastIndexOf(`
`)+1;c>0&&(yield s(a.slice(0,c))),o=a.slice(c)}o!==""&&(yield`${s(o)}
`)}}const Zn=r(e=>`${an}${e}
`,"told");function $T(e,t,{task:n,index:s}){const{outcome:o,stored:i,log:a}=e.combinations[s]??{};if(!o||o.reusedFrom||!Rt(e,t,s))return;const c=i?.name.startsWith(
t.resultsPrefix)?i.name:void 0;if(c===void 0&&o.attempts===0)return;const u=Number(/-(\d+)\.json$/.exec(c??"")?.[1]??0),{bucket:l}=t.planned.machine,f=c!==void 0&&
a?T_(a,{bucket:l,result:c}):void 0;return{path:`${In(e.planned.job.id,o.combination.matrix)}.log`,part:t,task:n,retry:u,...f&&{copy:f}}}r($T,"pieceOf");const ST=200,
vT=20,em=500,ET=/^\s*report agent state\b|\bagent_info\s*:\s*\{|\bAGENT_(?:RUNNING|STARTING|STOPPED)\b/i,_T=/^\s*Executing runnable\b|\b"?(?:image_?uri|commands|runnables?|container|script|environment|task_?spec|compute_?resource|username|password|secret_?variables|encrypted_?variables)"?\s*:\s*(?:["{[]|\S+:")/i,
OT=/-group\d+-(\d+)(?=[/"'\s,}]|$)/g,TT=r(({text:e})=>e.trim()!==""&&!ET.test(e)&&!_T.test(e),"isWorthShowing"),tm=r(e=>e.filter(TT).slice(-vT).map(({text:t})=>AT(
t.trimEnd())),"shownAgentLines"),AT=r(e=>e.length<=em?e:`${e.slice(0,em).toWellFormed()}\u2026`,"agent_lines_cut");function pr(e){const t=[...e.text.matchAll(OT)].
map(([,n])=>Number(n));return new Set(e.taskIndex>=0?[e.taskIndex,...t]:t)}r(pr,"tasksOf");function MT(e,t,n){const s=e.some(i=>i.host!==""||pr(i).size>0);if(n<=
1||!s)return e;const o=new Set(e.filter(i=>i.host!==""&&pr(i).has(t)).map(({host:i})=>i));return e.filter(i=>{const a=pr(i);return a.has(t)||a.size===0&&o.has(i.
host)})}r(MT,"linesOfTask");const io=r(e=>NT(e.matrix),"combinationText"),NT=r(e=>[...e].map(([t,n])=>`${t}=${j(n)}`).join(", "),"matrixText"),nm=r(e=>[...new Set(
e.flatMap(t=>[...t.matrix.keys()]))],"matrixKeys"),xT=19600,sm=6,IT=6e4;function CT(e,t){if(!e)return t.jobUid;const{planned:n}=e.job,s=e.part.combinations[t.taskIndex],
o=s===void 0?void 0:n.combinations[s],i=o?io(o):"";return[n.job.id,i].filter(a=>a).join(" ")}r(CT,"log_queries_titleOf");function LT(e){const t=new WeakMap,n=r(
s=>{if(!s.isSettled)return!1;const o=t.get(s)??e();return t.set(s,o),e()-o>IT},"isOld");return(s,o)=>{const i=new Map;for(const a of s.jobs.values())for(const c of a.
parts){const u=ne(c.planned.machine),l=JSON.stringify(u),f=i.get(l)??{place:u,jobs:[],room:0};i.set(l,f);const{uid:d}=c.view;!d||n(c)&&!o||(f.room-=d.length+sm,
f.room<0&&(f.jobs.push(new Map),f.room=xT-d.length-sm),f.jobs.at(-1)?.set(d,{job:a,part:c}))}return[...i].flatMap(([a,{place:c,jobs:u}])=>u.map((l,f)=>({key:`${a}\
 ${f}`,place:c,jobs:l})))}}r(LT,"logQueries");const gr=8e3,RT=20,jT=500;function PT(e){let t=[],n=!1,s=!1;const o=[];let i;const a=r(l=>(t.push(l.slice(0,jT)),t.
length>RT&&t.shift(),l),"keep"),c=r(l=>{switch(l.says){case"task":return;case"stage start":return o.push(l.stage),`\u25B8 ${l.stage}`;case"stage end":return o.includes(
l.stage)&&o.splice(o.lastIndexOf(l.stage),1),l.status==="CANCEL"&&(i??=l.stage),UT(l);case"ended":n=!0,(l.status==="SUCCESS"||l.status==="SKIP")&&(t=[]);return}},
"runnerText"),u=r(l=>{l.startsWith(an)&&(s=!0);const f=Bu(l);return f?c(f):a(l.startsWith(an)?`\xB7 ${l.slice(an.length)}`:l)},"shownLine");return{shown(l){const f=[];
for(const h of l){const m=u(h);e?f.push(h):m!==void 0&&f.push(m)}return e?f:f.filter((h,m)=>!BT(h,f[m+1])).map(DT)},hasBegun:r(()=>s,"hasBegun"),hasEnded:r(()=>n,
"hasEnded"),brokenOff:r(()=>(i??o.at(-1))?.split(" > ")??[],"brokenOff"),lastLines:r(()=>t,"lastLines")}}r(PT,"taskText");const DT=r(e=>e.length<=gr?e:`${e.slice(
0,gr).toWellFormed()}\u2026 (${z(e.length-gr)} more characters)`,"shortened"),UT=r(({stage:e,status:t,seconds:n})=>t==="SUCCESS"?`\u2713 ${e} ${n}s`:`${t==="FAI\
LED"?"\u2717":"\u25CB"} ${e} ${t} ${n}s`,"endLine"),BT=r((e,t)=>e.startsWith("\u25B8 ")&&t!==void 0&&/^[✓✗○] /u.test(t)&&t.slice(2).startsWith(`${e.slice(
2)} `),"isStartOf"),om=30,im=5e3,FT=3e4,rm=15e3,am=20,GT=5,WT=1e3,JT=6e4/om,HT=12,zT=3,KT=2e3,VT={follow:r(async()=>{},"follow"),finish:r(async()=>{},"finish")};
function YT(e){const t=new qT(e);return{follow:r((n,s,o)=>t.inTurn(()=>t.look(n,s,o)),"follow"),finish:r((n,s)=>(t.hurry(),t.inTurn(()=>t.finish(n,s))),"finish")}}
r(YT,"logStream");const cm=r(()=>{},"ignored");class qT{static{r(this,"TaskLogs")}#e;#t=new Map;#i=new Map;#r=new Map;#s=new Map;#d=new Set;#a=new Set;#o;#l=0;#c=im;#n=0;#f=Promise.
resolve();#m=!1;constructor(t){this.#e=t,this.#o=LT(t.clock.now)}hurry(){this.#m=!0}inTurn(t){return this.#f=this.#f.then(t,t),this.#f}async look(t,n,s){const o=this.#e.
clock.now();if(!n.isNow&&o-this.#l<this.#c)return;this.#l=o,this.#n===0&&(this.#n=t.startedMs);const i=this.#o(t,n.isFinal??!1),a=[];let c=Number.POSITIVE_INFINITY;
for(const u of i)if(!this.#u(u.place))try{const{untilMs:l,isHeld:f}=await this.#h(u,n,s);a.push(l),f&&(c=Math.min(c,l)),this.#c=Math.max(im,i.length*JT)}catch(l){
if(!(l instanceof W))throw l;if(s.aborted)return;this.#b(l,u.place),this.#u(u.place)||(c=this.#n)}this.#n=Math.min(c,Math.max(this.#n,...a));for(const[u,l]of this.#t)
l<this.#n-2*rm&&this.#t.delete(u)}async finish(t,n){for(let s=0;s<zT&&(await this.look(t,{isNow:!0,ended:cm,isFinal:!0},n),!(n.aborted||this.#s.size>0||this.#$(
t)));s++)await this.#e.clock.sleep(KT,n);this.#s.size>0&&!n.aborted&&await this.#p(t,n);for(const s of t.jobs.values())if(s.status==="FAILED")for(const o of s.parts)
await this.#S(t,s,o,n)}async#p(t,n){for(const s of this.#o(t,!0))if(!(!this.#s.has(s.key)||this.#u(s.place)))try{const o=await this.#e.clients.logging(s.place),
i={projectId:s.place.projectId,jobUids:[...s.jobs.keys()],count:WT},a=new Map,c={query:s,look:{isNow:!0,ended:cm},chunks:a};for(const u of await o.newestOutput(
i,n))this.#y(u,Date.parse(u.timestamp)||0,c);this.#e.log.notice("Lines are omitted here, because the output is too long. The summary links to Logs Explorer, whi\
ch has all of it. The end:");for(const u of a.values())this.#w(u,s)}catch(o){if(!(o instanceof W))throw o;n.aborted||this.#b(o,s.place)}}async#h(t,n,s){const{key:o}=t,
{projectId:i}=t.place,a=await this.#e.clients.logging(t.place),c=new Map,u=this.#s.has(o);let l=0,f=!1;const d=n.isFinal?GT:am;for(let h=0;h<d&&this.#k(i,n.isNow)&&
!(h>0&&this.#m&&!n.isFinal);h++){const m=this.#s.get(o)??{since:new Date(this.#n-rm).toISOString(),jobUids:[...t.jobs.keys()],pageToken:""},g=await a.taskOutput(
{projectId:i,...m},s);for(const p of g.lines){const b=Date.parse(p.timestamp)||0;l=Math.max(l,b),this.#y(p,b,{query:t,look:n,chunks:c})}if(f=!g.nextPageToken,f?
this.#s.delete(o):this.#s.set(o,{...m,pageToken:g.nextPageToken}),f)break}for(const h of c.values())this.#w(h,t);return{untilMs:f?Math.max(l,this.#n):this.#n,isHeld:!f||
u}}#y(t,n,s){const o=`${t.timestamp} ${t.insertId} ${t.jobUid} ${t.taskIndex}`;if(this.#t.has(o))return;this.#t.set(o,n);const i=Bu(t.text),a=i?.says==="ended"&&
(i.status==="SUCCESS"||i.status==="FAILED"),c=i?.says==="ended"&&i.status==="MOVED",u=s.query.jobs.get(t.jobUid);u&&Y1(u.part,t.taskIndex,n,a||c),a&&s.look.ended(
{jobUid:t.jobUid,index:t.taskIndex,retry:t.taskRetry});const l=`${t.jobUid} ${t.taskIndex}`,f=s.chunks.get(l);f?f.push(t):s.chunks.set(l,[t])}#w(t,n){const[s]=t;
if(!s)return;const{log:o}=this.#e,i=n.jobs.get(s.jobUid),a=CT(i,s),c=t.flatMap(({text:f})=>f.replace(/\n$/,"").split(`
`)),u=this.#g(s.jobUid,s.taskIndex).shown(c);if((i?.job.planned.combinations.length??1)>1&&u.length>HT)o.group(`${a} (${B(u.length,"line")})`,u);else for(const f of u)
o.say(`[${a}] ${f}`)}#g(t,n){const s=`${t} ${n}`,o=this.#i.get(s)??PT(this.#e.log.isDebug);return this.#i.set(s,o),o}#k(t,n){const s=this.#e.clock.now(),o=(this.#r.
get(t)??[]).filter(i=>i>s-6e4);return this.#r.set(t,o),o.length>=om+(n?am:0)?!1:(o.push(s),!0)}#u(t){return this.#a.has(JSON.stringify(t))}#b(t,n){const s=JSON.
stringify(n),o=t.httpStatus===401||t.httpStatus===403;o?this.#a.add(s):this.#c=FT;for(const a of this.#s.keys())a.startsWith(`${s} `)&&this.#s.delete(a);if(this.#d.
has(s))return;this.#d.add(s);const i=o?"is not shown":"comes late or not at all";this.#e.log.notice(`The tasks' output ${i}: ${t.advice}`)}#$(t){return[...t.jobs.
values()].every(n=>n.parts.every(s=>this.#u(ne(s.planned.machine))?!0:s.combinations.every((o,i)=>!(n.holders[o]===s.number&&n.combinations[o]?.outcome?.startedMs!==
void 0)||this.#g(s.view.uid,i).hasEnded())))}async#S(t,n,s,o){const{planned:i}=s,a=sr(t,i);let c;for(const[u,l]of s.combinations.entries()){if(n.holders[l]!==s.
number)continue;const f=n.combinations[l]?.outcome;if(f?.status!=="FAILED"||!f.failure)continue;const d=this.#g(s.view.uid,u),h=d.lastLines();let{failure:m}=f,g=h;
if(m.origin==="batch"){c??=this.#v(s,o);const p=tm(MT(await c,u,s.combinations.length)),b=!this.#u(ne(i.machine)),y=[...h,...p],w=(await c).map($=>$.text),k={isRoleProved:a,
lines:y,jobLines:w,...b&&{hasBegun:d.hasBegun()}};m=tE(m,i,k),m.stagePath.length===0&&(m={...m,stagePath:d.brokenOff()}),h.length===0&&(g=p)}Q1(n,l,g.length>0?{
...m,lastLines:g}:m)}await c}async#v({planned:t,view:n},s){const o=ne(t.machine);if(this.#u(o)||!n.uid||!this.#k(o.projectId,!0))return[];try{const i=await this.#e.
clients.logging(o),a={projectId:o.projectId,jobUid:n.uid,count:ST},c=await i.agentLog(a,s),u=tm(c);if(u.length>0){const l=`Log of Batch's agent on the machines \
of ${t.job.id}`;this.#e.log.group(l,u)}return c}catch(i){if(!(i instanceof W))throw i;return s.aborted||this.#b(i,o),[]}}}const XT=100;async function ZT(e,t){if(t.
length===0)return;let n=0;for(const s of e.flatMap(({combinations:o})=>o))jc(s,t),++n%XT===0&&await(0,ec.setImmediate)()}r(ZT,"maskAhead");const QT=new Set(["Pr\
ocessKilled","ProcessExit","NoReport"]),eA=/\b(\d{3}) (?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+?: /;function tA(e){if(e.headline!==void 0)return e.headline;const{origin:t,
name:n,message:s}=e;if(t!=="stage"||QT.has(n))return s===""?n:nA(s);const o=Xe(e).replace(/\[Errno \d+\] /,""),i=eA.exec(o);if(!i)return o;const a=/"message":\s*"((?:[^"\\]|\\.)+)"/.
exec(o)?.[1];return`${o.slice(0,i.index)+(i[1]??"")}: ${a??o.slice(i.index+i[0].length)}`}r(tA,"headlineText");const nA=r(e=>e.split(/(?<=\.)\s+(?=[A-Z])/)[0]??
e,"firstSentence"),um={SUCCESS:"\u2705 success",FAILED:"\u274C failed",CANCEL:"\u{1F6AB} canceled",SKIP:"\u23ED\uFE0F skipped",TIMEOUT:"\u23F1\uFE0F timed out",
WAIT:"\u23F3 waiting"},ro=r(e=>um[e].split(" ")[0]??"","statusPicture");function sA(e){const t=ze(e.plan),n=e.because===void 0?{}:{because:Ue(e.because,t)};return oA(
{...e,...n,jobs:Rc(e.jobs,t)})}r(sA,"verdictOf");function oA(e){const t=ce(e.plan.workflow.name,80),n=lt(e.endedMs-e.startedMs),s=e.because===void 0?"":`: ${br(
e.because,200)}`;switch(e.status){case"SUCCESS":return`${t}: ${aA(e.jobs)} in ${n}`;case"SKIP":return`${t}: ${iA(e.jobs.length)} skipped${s||lm(e.jobs)}`;case"C\
ANCEL":return`${t} canceled after ${n}${s||rA(e.jobs)}${fm(e.jobs)}`;case"TIMEOUT":return`${t} timed out after ${n}${s}${fm(e.jobs)}`;case"FAILED":return uA(t,e,
s)}}r(oA,"sentenceOf");const iA=r(e=>e===1?"its only job was":e===2?"both jobs were":`all ${B(e,"job")} were`,"allText"),lm=r(e=>{const t=new Set(e.map(s=>s.reason??
"")),[n]=t;return t.size===1&&n?`: ${br(n,200)}`:""},"reasonText"),rA=r(e=>lm(e.filter(t=>t.status==="CANCEL"&&t.batchJobs.length>0).slice(0,1)),"cancelText");function aA(e){
const t=e.filter(c=>c.status==="SUCCESS"),n=yr(t.map(c=>c.combinations.length)),s=e.filter(c=>c.status==="SKIP").length,o=e.filter(c=>c.status==="FAILED").length,
i=[s>0?`${z(s)} skipped`:"",o>0?`${z(o)} failed`:""].filter(c=>c!=="");return`${B(t.length,"job")+(n>t.length?`, ${B(n,"task")}`:"")} succeeded${i.length>0?` (${i.
join(", ")})`:""}`}r(aA,"successText");function fm(e){const t=e.flatMap(f=>f.combinations),n=r(f=>t.filter(f).length,"count"),s=n(f=>f.status==="SUCCESS"),o=n(f=>f.
status==="FAILED"),i=n(f=>f.status==="CANCEL"),a=yr(e.map(cA)),c=yr(e.filter(f=>f.combinations.length===0&&f.status!=="SKIP").map(f=>f.planned.combinations.length)),
l=[[s,"succeeded"],[o,"failed"],[a,"stopped while running"],[i-a+c,"never ran"]].filter(([f])=>f>0).map(([f,d],h)=>`${h===0?B(f,"task"):z(f)} ${d}`);return l.length===
0?"":`; ${l.join(", ")}`}r(fm,"soFarText");function cA({combinations:e,runningTasks:t=0}){const n=e.filter(o=>o.status==="CANCEL"),s=n.filter(o=>o.startedMs!==void 0).
length;return Math.min(n.length,Math.max(s,t))}r(cA,"stoppedTasks");function uA(e,t,n){const s=li(t),[o]=s;if(!o||n!=="")return`${e} failed${n}`;const i=s.length===
1?"":`, and ${B(s.length-1,"more cause")}`;return`${e}: ${dA(o)}${i} (${lA(t.jobs)})`}r(uA,"failedText");function lA(e){const t=e.filter(a=>a.status==="FAILED"),
[n]=t;if(t.length!==1||!n){const a=t.slice(0,3).map(c=>ce(c.planned.job.id,40));return`${B(t.length,"job")} failed: ${a.join(", ")}${t.length>3?", \u2026":""}`}
const s=ce(n.planned.job.id,60),o=n.planned.combinations.length,i=en(n).length;return o===1?`${s} failed`:i===0?`none of ${z(o)} ${s} tasks ran`:`${z(i)} of ${z(
o)} ${s} tasks failed`}r(lA,"whatFailed");const fA=110,dA=r(({failure:e})=>br(tA(e),fA),"shortFailure"),br=r((e,t)=>ce(e,t).replace(/(?<!\.)\.$/,""),"sentencePa\
rt"),yr=r(e=>e.reduce((t,n)=>t+n,0),"verdict_sum"),mA=r(e=>[...e.jobs.values()].map(wA),"jobOutcomes");function hA(e,t,n){const{stop:s}=e,o=s?void 0:n.broken,i=$d(
t.map(({status:f})=>f)),c={status:s?.status??(o||i==="WAIT"?"FAILED":i),plan:e.plan,runId:n.identity.runId,runUri:`gs://${n.bucket}/${n.identity.folder}`,startedMs:e.
startedMs,endedMs:n.endedMs,jobs:t,...o&&{broken:bA(o)},...s?.limit==="cost-cap"&&{isOverBudget:!0},warnings:e.warnings},u=s?pA(s):o?.headline,l=s?.limit&&gA[s.
limit];return{...c,...l!==void 0&&{advice:l},verdict:sA({...c,...u&&{because:u}})}}r(hA,"outcomeOf");function pA(e){return e.limit==="cost-cap"?e.message:e.status===
"CANCEL"?`the runner sent ${e.signal}`:e.limit==="timeout"?'it reached the limit of the input "timeout"':e.message}r(pA,"becauseOf");const gA={"cost-cap":"Raise\
 the limit, or let the run cost less: docs/machines.md says what machines are paid for and how tasks share them.",timeout:'Raise the input "timeout", or give th\
e jobs less work: more combinations at a time, larger machines, smaller combinations.',queue_timeout:`Try another "machine_type", "region" or more "zones", requ\
est more quota, lower "max_parallel_tasks", or raise "queue_timeout". If Batch gave no reason, check that the VMs' service account has roles/batch.agentReporter\
.`},bA=r(({message:e,headline:t,hint:n})=>({origin:"batch",stagePath:[],name:"",message:e,headline:t,...n&&{hint:n}}),"outcome_failureOf"),yA=r(({parts:e})=>e.filter(
({isSettled:t})=>!t).reduce((t,{view:n,writing:s})=>t+Math.max(n.counts.RUNNING??0,s.size),0),"runningTasks");function wA(e){return{planned:e.planned,status:e.status,
...e.reason!==void 0&&{reason:e.reason},combinations:e.combinations.flatMap(({outcome:t},n)=>{const s=e.planned.combinations[n];if(t)return[t];if(!s)return[];const o=e.
status==="SKIP"?"SKIP":"CANCEL",i=e.failure&&{failure:e.failure};return[{combination:s,index:n,status:o,attempts:0,warnings:[],...i}]}),batchJobs:e.parts.map(t=>({
name:t.name,uid:t.view.uid,attempt:t.number,createdMs:t.view.createdMs,...t.runningMs!==void 0&&{runningMs:t.runningMs},...t.endedMs!==void 0&&{endedMs:t.endedMs},
machine:t.planned.machine,...t.machineTime&&{machineTime:t.machineTime}})),preemptions:e.preemptions,runningTasks:yA(e)}}r(wA,"jobOutcome");const kA=200,$A=1e4;
async function SA(e){const t=e.GITHUB_WORKSPACE||".",n=await(0,X.readdir)(t,{withFileTypes:!0}).catch(()=>[]),s=n.filter(i=>i.isDirectory()&&!/^\.|^node_modules$/.
test(i.name)),o=new Map;for(const{name:i}of s.slice(0,kA)){const a=await(0,X.readdir)((0,F.join)(t,i)).catch(()=>[]);for(const c of a.slice(0,$A))o.has(c)||o.set(
c,i)}return{top:new Set(n.map(({name:i})=>i)),below:o}}r(SA,"workspaceNames");const vA=/^([0-9a-f]{64})\/([0-9a-f]{64})\.tar\.gz$/,EA=200;function _A({identity:e,
clients:t,log:n}){const s=new Map,o=new Set;async function i(c,u,l){const{bucket:f}=c.machine,d=await t.storage(ne(c.machine)),h={};for await(const m of d.list(
{bucket:f,prefix:u},l))for(const{name:g}of m){const[,p,b]=vA.exec(g.slice(u.length))??[];p===void 0||b===void 0||(h[p]??={uri:`gs://${f}/${g}`,sha256:b})}return Object.
fromEntries(Object.entries(h).slice(-EA))}r(i,"entriesIn");async function a(c,u,l){const f=[e.scopes.own,...e.scopes.base?[e.scopes.base]:[]];try{const[d,h]=await Promise.
all(f.map(m=>i(c,mm(e,m,u),l)));return{...h,...d}}catch(d){if(!(d instanceof W)||l.aborted)throw d;return n.warn(`cache: packages are installed. ${d.advice}`),{}}}
return r(a,"lookUp"),{async cacheFor(c,u){const{machine:l}=c;if(!l.cache)return;const f=dm(c),d=JSON.stringify([ne(l),l.bucket,f]),h=s.get(d)??a(c,f,u);return s.
set(d,h),{entries:await h,uploads:`gs://${l.bucket}/${kl(e)}`}},async keep({planned:c,combinations:u},l){const{bucket:f}=c.machine,d=u.flatMap(({packages:m})=>m??
[]),h=dm(c);for(const{key:m,sha256:g,generation:p}of d){const b=mm(e,e.scopes.own,h),y=`${f} ${b}${m}`;if(!o.has(y)){o.add(y);try{const w=await t.storage(ne(c.machine)),
k=`${kl(e)}${g}.tar.gz`;await w.copy({bucket:f,name:k,generation:p,to:`${b}${m}/${g}.tar.gz`},l)}catch(w){if(!(w instanceof W))throw w;if(l.aborted)return;n.warn(
`cache: packages are not kept. ${w.advice}`)}}}}}}r(_A,"packagesOf");const dm=r(({machine:e})=>b$([Fs,...e.requirements]),"groupOf"),mm=r((e,t,n)=>`${$l(e,"_cac\
he",t)}packages/${n}/`,"groupFolder"),hm=1024,wr=1e3;function ao(e){const t=Array.from(e);if(t.length>hm)return{mistake:`is longer than ${hm} characters`};const n=pm(
OA(t));if(!n)return{mistake:`has more than ${wr} alternatives in its braces`};const s=n.map(xA);return{prefixes:CA(s.map(({prefix:o})=>o)),matches:r(o=>{const i=s.
filter(({prefix:c})=>o.startsWith(c));if(i.length===0)return!1;const a=o.split("/").map(c=>Array.from(c));return i.some(c=>LA(c.segments,a))},"matches")}}r(ao,"\
globOf");const uP=r(e=>!/[*?[{\\]/.test(e),"isLiteral");function OA(e){return kr({characters:e,at:0,unclosed:new Set},!1)}r(OA,"glob_parsed");function kr(e,t){const n=[];
for(;;){const s=e.characters[e.at];if(s===void 0||t&&(s===","||s==="}"))return n;n.push(TA(e,s))}}r(kr,"sequence");function TA(e,t){switch(e.at++,t){case"/":return{
kind:"slash"};case"*":return{kind:"star"};case"?":return{kind:"any"};case"[":return MA(e)??{kind:"character",character:t};case"{":return AA(e)??{kind:"character",
character:t};case"\\":{const n=e.characters[e.at];return n===void 0||n==="/"?{kind:"character",character:t}:(e.at++,{kind:"character",character:n})}default:return{
kind:"character",character:t}}}r(TA,"tokenAt");function AA(e){const t=e.at;if(e.unclosed.has(t))return;const n=[kr(e,!0)];for(;e.characters[e.at]===",";)e.at++,
n.push(kr(e,!0));if(e.characters[e.at]==="}"&&n.length>1)return e.at++,{kind:"choice",choices:n};e.at=t,e.unclosed.add(t)}r(AA,"choiceAt");function MA(e){const t=e.
at,n=/^[!^]$/.test(e.characters[e.at]??"");n&&e.at++;const s=[],o=r(()=>{const i=e.characters[e.at++];return i==="\\"?e.characters[e.at++]:i},"next");for(let i=!0;;i=
!1){if(e.characters[e.at]==="]"&&!i)return e.at++,{kind:"class",isNegated:n,ranges:s};const a=o(),c=e.characters[e.at]==="-"&&(e.characters[e.at+1]??"]")!=="]";
c&&e.at++;const u=c?o():a;if(a===void 0||u===void 0||a==="/"||u==="/")break;s.push([a.codePointAt(0)??0,u.codePointAt(0)??0])}e.at=t}r(MA,"classAt");function pm(e){
let t=[[]];for(const n of e){const s=n.kind==="choice"?NA(n.choices):[[n]];if(!s||t.length*s.length>wr)return;t=t.flatMap(o=>s.map(i=>[...o,...i]))}return t}r(pm,
"expanded");function NA(e){const t=[];for(const n of e){const s=pm(n);if(!s||t.length+s.length>wr)return;t.push(...s)}return t}r(NA,"expandedChoices");function xA(e){
const t=[[]];for(const o of e)o.kind==="slash"?t.push([]):t.at(-1)?.push(o);const n=t.length-1,s=r(o=>o.length===2&&o.every(({kind:i})=>i==="star"),"isFolders");
return{prefix:IA(e),segments:t.flatMap((o,i)=>s(o)?i===n?["folders",[{kind:"star"}]]:["folders"]:[o])}}r(xA,"alternativeOf");function IA(e){let t="";for(const n of e)
if(n.kind==="slash")t+="/";else if(n.kind==="character")t+=n.character;else break;return t}r(IA,"prefixOf");function CA(e){const t=[];for(const n of[...new Set(
e)].sort())t.some(s=>n.startsWith(s))||t.push(n);return t}r(CA,"shortest");const LA=r((e,t)=>gm(e,t,n=>n==="folders",(n,s)=>n!=="folders"&&gm(n,s,({kind:o})=>o===
"star",RA)),"isMatch");function RA(e,t){if(e.kind==="character")return e.character===t;if(e.kind!=="class")return e.kind==="any";const n=t.codePointAt(0)??0;return e.
ranges.some(([s,o])=>s<=n&&n<=o)!==e.isNegated}r(RA,"isCharacter");function gm(e,t,n,s){let o=0,i=0,a=-1,c=0;for(;i<t.length;){const u=e[o],l=t[i];if(u!==void 0&&
n(u))a=o++,c=i;else if(u!==void 0&&l!==void 0&&s(u,l))o++,i++;else if(a>=0)o=a+1,i=++c;else return!1}return e.slice(o).every(n)}r(gm,"wildcard");const bm=1e5,$r='\
must be "KEY=gs://bucket/folder/*.csv" or "KEY=folder/**/*.csv"';function jA(e){const t=e.text("matrix_glob");if(t===void 0)return;const n=r((u,l)=>{e.refuse("m\
atrix_glob",u,l)},"refuse"),s=t.indexOf("="),o=t.slice(0,Math.max(0,s)).trim(),i=t.slice(s+1).trim();if(o===""||i==="")return n(`${$r}; got "${t}"`);const a=PA(
i);if(typeof a=="string")return n(`${a}; got "${i}"`);const c=ao(a.pattern);return"mistake"in c?n(`has a pattern that ${c.mistake}`,"Write a shorter one."):{text:t,
key:o,...a}}r(jA,"matrixGlobOf");function PA(e){const t=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1];if(t!==void 0){if(t!=="gs")return`${$r}: buckets have the form\
 "gs://bucket/\u2026"`;const[,s="",o=""]=/^gs:\/\/([^/]*)\/?(.*)$/s.exec(e)??[];return fe.bucket.test(s)?o===""?'must have a pattern behind the bucket, such as \
"*.csv"':{bucket:s,pattern:o}:"must name one bucket, without wildcards"}const n=e.replace(/^(\.\/)+/,"");return n.startsWith("/")||n.split("/").includes("..")?"\
must be a path inside the repository, relative to its root":n===""?$r:{pattern:n}}r(PA,"matrix_glob_placeOf");var Sr=P(70298);const DA={history:[".git"],"Google\
 Cloud":["gha-creds-*.json","application_default_credentials.json","**/.config/gcloud/",".boto","service-account*.json","service_account*.json","serviceAccount*\
.json","credentials.json","client_secret*.json"],"other clouds":[".aws/",".azure/",".oci/",".kube/","kubeconfig",".terraform/","*.tfstate","*.tfstate.*"],"priva\
te keys":["id_rsa","id_dsa","id_ecdsa","id_ecdsa_sk","id_ed25519","id_ed25519_sk",".ssh/",".gnupg/","*.pem","*.key","*.ppk","*.p12","*.pfx","*.jks","*.keystore",
"*.kdbx","*.asc"],passwords:[".env",".env.*",".envrc",".netrc","_netrc",".git-credentials",".htpasswd",".pgpass",".my.cnf",".npmrc",".yarnrc",".pypirc","pip.con\
f","pip.ini","**/.docker/config.json",".dockercfg",".s3cfg"],"created again on the machine":["node_modules/","__pycache__/","*.pyc"]},UA=Sr().add(Object.values(
DA).flat()),ym=new WeakMap;function BA(e){const t=ym.get(e)??Sr().add(e.text);return ym.set(e,t),t}r(BA,"matcherOf");function wm(e){const t=e.map(n=>({base:n.base,
matcher:BA(n)}));return n=>{if(UA.ignores(n))return!0;let s=!1;for(const{base:o,matcher:i}of t){if(!n.startsWith(o)||n===o)continue;const{ignored:a,unignored:c}=i.
test(n.slice(o.length));s=a||s&&!c}return s}}r(wm,"ignores");function FA(e){const t=e.map(n=>{const s=n.startsWith("!"),o=n.replace(/^!/,"").replace(/^\.\/(?=.)/,
"/");return{isTakenOut:s,matcher:Sr().add(o==="."||o==="./"?"*":o)}});return n=>{let s=!1;for(const{isTakenOut:o,matcher:i}of t)i.ignores(n)&&(s=!o);return s}}r(
FA,"chooses");const GA=1024*1024;class co extends Error{static{r(this,"Unreadable")}code;constructor(t,n){super(n),this.code=t}}async function*km(e,t=()=>!0){let n=0;
async function*s(o,i){const a=await WA(e,`${o}.gitignore`);if(n+=a?.length??0,n>GA)throw new co("file-too-large","the files .gitignore have more than 1 MiB toge\
ther.");const c=a===void 0?i:[...i,{base:o,text:a}],u=wm(c);for(const l of await(0,X.readdir)((0,F.join)(e,o),{withFileTypes:!0})){const f=o+l.name;l.isDirectory()?
t(`${f}/`)&&!u(`${f}/`)&&(yield*s(`${f}/`,c)):u(f)||(yield{path:f,isRegular:l.isFile()})}}r(s,"visit"),yield*s("",[])}r(km,"workspaceFiles");async function WA(e,t){
if(!await(0,X.lstat)((0,F.join)(e,t)).then(()=>!0,()=>!1))return;const s=await Dn({workspace:e,path:t,input:"source"});if("problem"in s)throw new co(s.problem.code,
s.problem.message.replace(/^input "source": /,""));return new TextDecoder().decode(s.bytes)}r(WA,"gitIgnore");const $m=2e6,Ut=r((e,t,n)=>({problem:{code:e,message:`\
input "matrix_glob": ${t}`,...n&&{hint:n}}}),"problem");async function JA(e,t){const{pattern:n}=t,s=ao(n);if("mistake"in s)return Ut("invalid-glob",`"${n}" ${s.
mistake}.`);const o=await(0,X.realpath)(e),{prefixes:i}=s,a=r(l=>i.some(f=>l.startsWith(f)||f.startsWith(l)),"enters");try{const l=await Sm(KA(o,km(o,a),s),s);if("\
isTooMany"in l)return vm(t,l.isTooMany);if(l.names.length>0)return{files:l.names}}catch(l){if(!(l instanceof co))throw l;return Ut(l.code,l.message)}const c=await _m(
Em(i),l=>YA((0,F.join)(o,l)));return Ut("no-match",`no file matches "${n}"; ${Om(c,c||".")}.`,'Is actions/checkout an earlier step? Files that .gitignore names,\
 and those that "source" never sends, do not count.')}r(JA,"repositoryFiles");async function HA(e,t,n){const{bucket:s,pattern:o}=t,i=ao(o);if("mistake"in i)return Ut(
"invalid-glob",`"${o}" ${i.mistake}.`);const a=await Sm(zA(e,s,i,n),i);if("isTooMany"in a)return vm(t,a.isTooMany);const c=r(l=>`gs://${s}/${l}`,"uri");if(a.names.
length>0)return{files:a.names.map(c)};const u=await _m(Em(i.prefixes),async l=>{for await(const f of e.list({bucket:s,prefix:l},n))return f.length>0;return!1});
return Ut("no-match",`no object matches "${c(o)}"; ${Om(u,c(u??""))}.`)}r(HA,"bucketFiles");async function*zA(e,t,{prefixes:n},s){for(const o of n)for await(const i of e.
list({bucket:t,prefix:o},s))yield i.flatMap(({name:a})=>a.endsWith("/")?[]:[a])}r(zA,"pagesOf");async function*KA(e,t,n){for await(const{path:s,isRegular:o}of t)
yield o||n.matches(s)&&await VA(e,s)?[s]:[]}r(KA,"namesIn");async function VA(e,t){const n=await(0,X.realpath)((0,F.join)(e,t)).catch(()=>{});return n===void 0||
(0,F.relative)(e,n).split(F.sep).includes("..")?!1:(await(0,X.stat)(n)).isFile()}r(VA,"leadsToFile");async function Sm(e,t){const n=new Set;let s=0;for await(const o of e){
if(s+=o.length,s>$m)return{isTooMany:"names"};for(const i of o)t.matches(i)&&n.add(i);if(n.size>bm)return{isTooMany:"matches"}}return{names:[...n].sort()}}r(Sm,
"matching");function vm({text:e},t){const n=(t==="matches"?bm:$m).toLocaleString("en-US");return t==="matches"?Ut("too-many-matches",`"${e}" matches more than ${n}\
 files; Batch runs at most that many tasks in one job.`,"Narrow the pattern, or give each task a folder of files."):Ut("too-many-matches",`more than ${n} names \
begin like "${e}", too many to look through.`,"Begin the pattern with a longer folder.")}r(vm,"tooMany");const YA=r(e=>(0,X.stat)(e).then(t=>t.isDirectory(),()=>!1),
"isFolder");function Em(e){const[t="",...n]=e;let s=t.length;for(const o of n)for(;!o.startsWith(t.slice(0,s));)s--;return t.slice(0,t.slice(0,s).lastIndexOf("/")+
1)}r(Em,"glob_files_folderOf");async function _m(e,t){for(let n=e;n!=="";n=n.slice(0,n.lastIndexOf("/",n.length-2)+1))if(await t(n))return n;return await t("")?
"":void 0}r(_m,"nearestFolder");const Om=r((e,t)=>e===void 0?"the bucket is empty":`the nearest folder that exists is ${t}`,"nearText"),Tm=r((e,t)=>`Run: gcloud\
 storage buckets add-iam-policy-binding gs://${e} --role=roles/storage.objectViewer --member=${t}`,"readerHint");async function qA({jobs:e},{clients:t,caller:n},s){
for(const{glob:o,machine:i}of e.values()){if(o?.bucket===void 0)continue;const{bucket:a}=o;try{return await HA(await t.storage(ne(i)),{...o,bucket:a},s)}catch(c){
if(!(c instanceof W))throw c;const u=i.credentialsPath?"CALLER":n,l=XA(c,a,u);return{problem:{code:"matrix-glob",message:`input "matrix_glob": ${c.message}`,...l&&
{hint:l}}}}}}r(qA,"globFiles");function XA(e,t,n){return e.httpStatus===404?`Check the name: bucket ${t} does not exist.`:e.httpStatus===403&&e.hint.includes("a\
dd-iam-policy-binding")?`The caller needs storage.objects.list. ${Tm(t,n)}`:e.hint}r(XA,"hintOf");const Am=["storage.objects.list"],ZA=["storage.objects.get"];function QA({
planned:e,machine:t,member:n},s,o){const{bucket:i}=e.glob??{},a=r(async(l,f)=>(await s.permissions(ne(t))).onBucket(l,f,o),"granted"),c=i===void 0?[]:[{key:`glo\
b ${i}`,input:"matrix_glob",async ask(l){Qn(l,{wanted:Am,granted:await a(i,Am),resource:`gs://${i}`,hint:Tm(i,n)})}}],u=t.mounts.flatMap(l=>{const{source:f,isWritable:d}=l;
if(!ht(f))return[];const h=r(()=>a(f.bucket,ZA),"look");return[{key:`mount ${f.bucket} ${d}`,input:"mounts",ask:r(m=>eM(m,{mount:l,bucket:f.bucket,machine:t},h),
"ask")}]});return[...c,...u]}r(QA,"dataQuestions");function Qn(e,t){const n=t.wanted.filter(s=>!t.granted.includes(s));n.length!==0&&e.problem(`the caller may n\
ot ${n.join(", ")} in ${t.resource}.`,t.hint)}r(Qn,"tellMissing");async function eM(e,t,n){try{await n()}catch(s){if(!(s instanceof W)||s.httpStatus!==403&&s.httpStatus!==
404)throw s;const{mount:o,machine:i}=t,a=Jf(o),c=i.serviceAccount??"PROJECT_NUMBER-compute@developer.gserviceaccount.com",u=`gcloud storage buckets add-iam-poli\
cy-binding gs://${t.bucket} --role=${a} --member=serviceAccount:${c}`,l=`The VMs' service account needs ${a} on it. Run: ${u}`,f=`${Wf(o.source)}, mounted at ${o.
path},`;s.httpStatus===404?e.problem(`${f} does not exist.`,l):e.warning(`${f} was not checked: ${s.message}`,l)}}r(eM,"askForMount");const Mm=["create","delete",
"get","list"].map(e=>`storage.objects.${e}`),Nm=["create","delete","get","list"].map(e=>`batch.jobs.${e}`),vr="logging.logEntries.list",xm="iam.serviceAccounts.\
actAs";async function tM(e){const t=[],n=[];try{await e.clients.authenticate(e.signal)}catch(i){if(i instanceof W)return{problems:t,warnings:n};throw i}const s=sM(
e);await Promise.all(s.map(async i=>{const a=i.planned.job.runsOn.with.get(i.argument)?.at,c=a?`Job '${i.planned.job.id}'`:`input "${i.input}"`,u=r((f,d)=>({code:"\
preflight",message:`${c}: ${f}`,...a&&{at:a},...d&&{hint:d}}),"make"),l={problem:r((f,d)=>t.push(u(f,d)),"problem"),warning:r((f,d)=>n.push(u(f,d)),"warning")};
try{await i.ask(l)}catch(f){if(!(f instanceof W))throw f;nM(f,l)}}));const o=r((i,a)=>(i.at?.line??0)-(a.at?.line??0)||i.message.localeCompare(a.message),"inOrd\
er");return{problems:t.sort(o),warnings:n.sort(o)}}r(tM,"preflight");function nM(e,t){if((e.service==="cloudresourcemanager"||e.service==="iam")&&/has not been used|disabled|SERVICE_DISABLED/i.
test(e.message)){const s=`Run: gcloud services enable ${e.service}.googleapis.com, or leave "preflight" out.`;t.warning(`not checked: ${e.message}`,s)}else t.problem(
e.message,e.hint)}r(nM,"tellRefusal");function sM(e){const{clients:t,principal:n,signal:s}=e,o=new Map,i=[...e.plan.jobs.values()].flatMap(a=>on(a).map(c=>({planned:a,
machine:c})));for(const{planned:a,machine:c}of i){const u=c.credentialsPath?.value,l=ne(c),f=r((b,y)=>{const w=JSON.stringify([b,u]);o.has(w)||o.set(w,{planned:a,
...y})},"add"),{bucket:d,projectId:h,serviceAccount:m}=c,g=u===void 0?n.caller:"CALLER";f(`bucket ${d}`,{argument:"gcs_bucket",input:"gcs_bucket",async ask(b){const y=await(await t.
permissions(l)).onBucket(d,Mm,s),w=`Run: gcloud storage buckets add-iam-policy-binding gs://${d} --role=roles/storage.objectUser --member=${g}`;Qn(b,{wanted:Mm,
granted:y,resource:`gs://${d}`,hint:w})}}),f(`project ${h}`,{argument:"project_id",input:"project_id",async ask(b){const y=[...Nm,vr],w=await(await t.permissions(
l)).onProject(h,y,s),k=`Run: gcloud projects add-iam-policy-binding ${h} --role=roles/batch.jobsEditor --member=${g}`;Qn(b,{wanted:Nm,granted:w,resource:`projec\
t ${h}`,hint:k}),e.inputs.streamLogs&&!w.includes(vr)&&b.warning(`the caller may not ${vr} in project ${h}.`,'Grant roles/logging.viewer on the project to the c\
aller, or set "stream_logs: false".')}}),f(`location ${jn(c)}`,{argument:"region",input:"region",async ask(){try{await(await t.batch(l)).list(jn(c),"preflight",
s)}catch(b){if(!(b instanceof W)||!/'batch\.jobs\.list' denied/.test(b.message))throw b}}});for(const{key:b,input:y,ask:w}of QA({planned:a,machine:c,member:g},t,
s))f(b,{argument:y,input:y,ask:w});const{artifactsUri:p}=e.inputs;p&&f("artifacts",oM(e,{artifactsUri:p,place:l,member:g})),m!==void 0&&f(`account ${m}`,{argument:"\
service_account",input:"batch_service_account",async ask(b){const w=await(await t.permissions(l)).onServiceAccount(m,[xm],s),k=`Run: gcloud iam service-accounts\
 add-iam-policy-binding ${m} --role=roles/iam.serviceAccountUser --member=${g}`,$=`service account ${m}`;Qn(b,{wanted:[xm],granted:w,resource:$,hint:k})}})}return[
...o.values()]}r(sM,"questionsOf");function oM({clients:e,signal:t},n){const{bucket:s,folder:o}=n.artifactsUri;return{argument:"credentials_path",input:"artifac\
ts_uri",async ask(i){await(await e.storage(n.place)).tryWriting({bucket:s,name:`${o}.gcp-batch-workflow`},t);const c=["storage.objects.create","storage.objects.\
delete"],u=await(await e.permissions(n.place)).onBucket(s,c,t),l=`Run: gcloud storage buckets add-iam-policy-binding gs://${s} --role=roles/storage.objectUser -\
-member=${n.member}`;Qn(i,{wanted:c,granted:u,resource:`gs://${s}`,hint:l})}}}r(oM,"artifactsQuestion");const ee=r(e=>({hint:e,isMistake:!1}),"foreign_keys_igno\
red"),Ne=r(e=>({hint:e,isMistake:!0}),"mistake"),Im='Set variables with the input "env_vars", under runs-on.with.env, or under env of a bash stage.',Cm="Permiss\
ions belong to the workflow file of GitHub and to the service account.",iM="Set concurrency in the workflow file of GitHub.",uo='Write timeout_seconds under run\
s-on.with, or set the input "task_timeout".',lo="Steps are called stages here: write stages: [{name: \u2026, run: \u2026}].",rM={stages:Ne("Stages belong to a j\
ob: jobs: {NAME: {stages: [\u2026]}}."),steps:Ne("Steps are stages of a job here: jobs: {NAME: {stages: [\u2026]}}."),env:ee(Im),permissions:ee(Cm),concurrency:ee(
iM),timeout:ee('Set the input "timeout".'),"timeout-minutes":ee('Set the input "timeout".'),defaults:ee("Write the values in each job."),inputs:ee("Declare them\
 as params."),outputs:ee('Read the output "result" of the Action.'),"run-name":ee("Set it in the workflow file of GitHub.")},aM={steps:Ne(lo),step:Ne(lo),tasks:Ne(
lo),task:Ne(lo),run:Ne("A run belongs to a stage: stages: [{name: \u2026, run: \u2026}]."),bash:Ne("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),
script:Ne("A script belongs to a stage: stages: [{name: \u2026, bash: \u2026}]."),uses:Ne("A call belongs to a stage: stages: [{name: \u2026, uses: \u2026}]."),
trigger:Ne("A trigger belongs to a stage: stages: [{name: \u2026, trigger: \u2026}]."),matrix:ee("Write it under strategy: strategy: {matrix: {\u2026}}."),"fail\
-fast":ee("Write it under strategy."),"max-parallel":ee("Write it under strategy."),env:ee(Im),permissions:ee(Cm),concurrency:ee("Write max-parallel under strat\
egy."),timeout:ee(uo),"timeout-minutes":ee(uo),"continue-on-error":ee("Write trigger-rule: all_done in the jobs that need this one."),outputs:ee("Other jobs can\
 read the outputs of stages: ${{ jobs.ID.stages.STAGE.outputs.NAME }}."),container:ee("Write runs-on: {type: container, with: {image: \u2026}}."),services:ee("S\
tart what the task needs in a stage."),defaults:ee("Write the values in each stage."),with:ee("Write it under runs-on."),secrets:ee('Write them under runs-on.wi\
th, or give the input "secrets".'),environment:ee("Set it in the workflow file of GitHub.")},cM={concurrency:ee("The key that sets how many run at a time is con\
current."),shell:ee("A bash stage runs with sh; for another shell start it in the script."),"working-directory":ee("Begin the script with cd."),timeout:ee(uo),"\
timeout-minutes":ee(uo),"continue-on-error":ee('Let the script end with success, for example with "|| true".'),env:ee("Variables of a run stage are vars; env is\
 for bash stages."),outputs:ee("All variables at the top of a run stage are its outputs."),script:Ne("Write it as bash."),python:Ne("Write it as run.")},uM={choices:Ne(
"Write the choices as options."),enum:Ne("Write the choices as options.")},Lm=r(e=>["date","datetime","map","array"].includes(e),"hasOwnDefault");function Er(e,t){
const n=e.default?.value;switch(e.type){case"date":return n===void 0?{value:new G("date",t.toISOString().slice(0,10))}:lM(e,n);case"datetime":return n===void 0?
{value:un(t.toISOString().replace(/\.000Z$|Z$/,"").replace(/\.\d{3}$/,"$&000"))}:fM(e,n);case"choice":return dM(e,n);case"map":return n===void 0||n instanceof Map?
{value:n??new Map}:Bt(e,n,"a mapping");case"array":return n===void 0||Array.isArray(n)?{value:n??[]}:Bt(e,n,"a list");default:return{value:n??null}}}r(Er,"defau\
ltOf");function lM(e,t){if(t instanceof G&&t.tag==="date")return{value:t};const n=t instanceof G&&t.tag==="datetime"?String(t.v):t,s=typeof n=="string"&&/^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.
test(n)?af(n.slice(0,10)):void 0;return s===void 0?Bt(e,t,"a date as YYYY-MM-DD"):{value:new G("date",s)}}r(lM,"dateOf");function fM(e,t){if(t instanceof G&&t.tag===
"datetime")return{value:t};if(t instanceof G&&t.tag==="date")return{value:new G("datetime",`${String(t.v)}T00:00:00`)};const n="a time as YYYY-MM-DDTHH:MM:SS",o=typeof t==
"string"?/^(\d{4}-\d\d-\d\d)(?:[Tt _](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(?:([Zz])|([-+]\d\d):?(\d\d))?)?$/.exec(t):null;if(!o)return Bt(e,t,n);const[,i="",
a="00:00",c,u,l]=o,f=ji(`${i}T${a}`);if(!f)return Bt(e,t,n);const d=c===void 0?u===void 0?"":`${u}:${l}`:"+00:00";return{value:new G("datetime",cf(f)+d.replace(
"-00:00","+00:00"))}}r(fM,"datetimeOf");function dM(e,t){const[n]=e.options??[];if(t==null)return n===void 0?Bt(e,null,"one of its options, of which there are n\
one"):{value:n};const s=e.options?.some(i=>Ce(i,t)),o=(e.options??[]).map(le).join(", ");return s?{value:t}:Bt(e,t,`one of its options (${o})`)}r(dM,"choiceOf");
function Bt(e,t,n){const s=e.secret?"its default":`its default ${le(t)}`;return{problem:{code:"wrong-param-default",message:`Param '${e.name}' (${e.type}): ${s}\
 is not ${n}.`,at:e.default?.at??e.at}}}r(Bt,"wrongDefault");function*Rm(e,t=Number.POSITIVE_INFINITY){const n=[...e.matrix.values()].map(a=>a.map(le)),s=hM(e);
if(!s||n.length===0||n.some(({length:a})=>a===0))return!1;const o=[0],i=r(a=>(s.get(a)??[]).some(({positions:c,texts:u})=>u.has(Pm(c.map(l=>n[l]?.[o[l]??0]??"")))),
"isExcluded");for(let a=0;o.length>0;a++){if(a>=t)return!0;const c=o.length-1,u=o[c]??0;u>=(n[c]?.length??0)?(o.pop(),c>0&&(o[c-1]=(o[c-1]??0)+1)):c<n.length-1&&
!i(c)?o.push(0):(i(c)||(yield o),o[c]=u+1)}return!1}r(Rm,"keptCombinations");function mM(e,t){return new Map([...e.matrix].map(([n,s],o)=>[n,s[t[o]??0]??null]))}
r(mM,"combinationAt");function jm(e,t){const n=new Map;for(const s of e){const o=t(s),i=n.get(o);i?i.push(s):n.set(o,[s])}return n}r(jm,"grouped");const Pm=r(e=>e.
join(`
`),"joined");function hM(e){const t=new Map([...e.matrix.keys()].map((s,o)=>[s,o])),n=new Map;for(const{value:s}of e.exclude){if(s.size===0)return;if([...s.keys()].
some(c=>!t.has(c)))continue;const o=[...s].map(([c,u])=>({position:t.get(c)??0,text:le(u)}));o.sort((c,u)=>c.position-u.position);const i=o.map(({position:c})=>c),
a=n.get(i.join())??{positions:i,texts:new Set};a.texts.add(Pm(o.map(({text:c})=>c))),n.set(i.join(),a)}return jm(n.values(),({positions:s})=>s.at(-1)??0)}r(hM,"\
excludedByDepth");function fo(e){const[t]=Dm(e);if(t)return{problem:t};const n=Array.from(Rm(e),a=>mM(e,a));if(e.matrix.size===0||n.length===0&&e.include.length===
0)return{combinations:[Fm(new Map)],leftOut:[]};const s=bM(n,[...e.matrix.keys()]),o=[],i=[];for(const a of e.include){const c=gM(e,a,n.length);if(c)return{problem:c};
if(s.holdsPartOf(a.value)){i.push(a.value);continue}s.add(a.value),o.push(a.value)}return{combinations:[...n,...o].map(Fm),leftOut:i}}r(fo,"expandStrategy");const pM=3e6;
function mo(e,t){if(e.matrix.size===0)return 1;let n=1;for(const c of e.matrix.values())n*=c.length;if(n<=t||e.exclude.length===0)return Math.max(1,n+e.include.
length);const s=Rm(e,pM);let o=s.next(),i=0;for(;!o.done&&i<=t;i++)o=s.next();const a=o.done&&o.value===!0;return i>t||a?n:Math.max(1,i+e.include.length)}r(mo,"\
countCombinations");function Dm(e){return e.matrix.size===0||[...e.matrix.values()].some(({length:t})=>t===0)?[]:e.exclude.flatMap(t=>{for(const[n,s]of t.value){
const o=e.matrix.get(n);if(!o)return[Bm({list:"exclude",key:n,entry:t,strategy:e})];if(!o.some(i=>Ce(i,s)))return[]}return[]})}r(Dm,"excludeProblems");const Um=r(
({matrix:e,include:t})=>new Map([...e].map(([n,s])=>[n,[...s,...t.flatMap(({value:o})=>o.get(n)??[])]])),"strategyValues");function gM(e,t,n){if(n===0)return{code:"\
include-without-combinations",message:"The matrix has no combination left after exclude, and include can only add to existing ones.",at:t.at,hint:"Exclude less,\
 or write the included combinations as the matrix itself."};const s=[...t.value.keys()].find(o=>!e.matrix.has(o));return s===void 0?void 0:Bm({list:"include",key:s,
entry:t,strategy:e})}r(gM,"includeProblem");function Bm(e){const t=[...e.strategy.matrix.keys()],n=re(e.key,t);return{code:`unknown-${e.list}-key`,message:`An e\
ntry of ${e.list} has the key '${e.key}', which the matrix does not have.`,at:e.entry.at,hint:n===void 0?`Keys of the matrix: ${t.join(", ")}.`:`Did you mean '${n}\
'?`}}r(Bm,"unknownKey");const Fm=r(e=>({strategyId:yM(e),matrix:e}),"combination");function bM(e,t){const n=r((a,c)=>c.map(u=>le(a.get(u)??null)).join(),"values\
Text"),s=new Map,o=r((a,c=[...a.keys()].sort())=>{const u=JSON.stringify(c),l=s.get(u)??{keys:c,texts:new Set};l.texts.add(n(a,c)),s.set(u,l)},"add"),i=[...t].sort();
for(const a of e)o(a,i);return{add:o,holdsPartOf:r(a=>[...s.values()].some(({keys:c,texts:u})=>c.every(l=>a.has(l))&&u.has(n(a,c))),"holdsPartOf")}}r(bM,"combin\
ationIndex");function yM(e){if(e.size===0)return"EMPTY";const t=(0,Te.createHash)("sha256").update(le(e),"utf8").digest("hex");return BigInt(`0x${t}`).toString().
slice(-10)}r(yM,"strategyId");const Gm={github:'This belongs to GitHub. Declare a param and set it in the workflow file: params: "ref=${{ github.ref }}".',inputs:"\
Inputs of a GitHub workflow are params here: ${{ params.NAME }}.",vars:"Pass the value as a param: ${{ params.NAME }}.",env:'A task reads its environment itself\
: "$NAME" in a bash stage, os.environ["NAME"] in a run stage.',secrets:'Name the secret of Secret Manager in the input "secrets"; the task has it as an environm\
ent variable.',steps:"Steps are called stages here: ${{ stages.ID.outputs.NAME }}.",needs:"Results of other jobs are under jobs: ${{ jobs.ID.stages.STAGE.output\
s.NAME }}.",job:"Use ${{ status }}, or a trigger-rule of the job.",runner:"Tasks run on Google Cloud, not on the runner.",strategy:"Values of the matrix are ${{\
 matrix.KEY }}.",release:"Only a scheduled run of the library has it. Pass the date as a param."},Wm={always:"Remove it, and write trigger-rule: all_done in the\
 job.",success:"Remove it: a job runs when all jobs that it needs succeeded.",failure:"Remove it, and write trigger-rule: one_failed in the job.",cancelled:"Rem\
ove it, and write trigger-rule: all_done in the job.",contains:"Write 'part' in 'text'.",startsWith:"Write 'text'.startswith('part').",endsWith:"Write 'text'.en\
dswith('part').",join:"Write ','.join([\u2026]).",toJSON:"Write json.dumps(\u2026) in a run stage.",fromJSON:"Declare a param of the type map or array.",hashFiles:"\
Compute it in a run stage."},_r=r(e=>Object.hasOwn(Gm,e)?Gm[e]:void 0,"githubRootHint");function Or(e){const t=/(?<![\w.'"])([A-Za-z]+)\s*\(/.exec(e)?.[1],n=t!==
void 0&&Object.hasOwn(Wm,t)?Wm[t]:void 0;return t===void 0||n===void 0?void 0:{name:t,hint:n}}r(Or,"githubFunctionIn");const wM={id:{form:"optional text",about:"\
Name of the stage in the context: `jobs.<job>.stages.<id>`."},name:{form:"text",about:"Name of the stage. If there is no `id`, the id is derived from it."},desc:{
form:"optional text",about:"Description of the stage.",spellings:["description"]},if:{form:"condition",about:"Python expression. The stage is skipped if it is f\
alse."},extras:{form:"mapping",about:"The library's own settings for this stage."},type:{form:"anything",about:"Documented by the library, without effect."},retry:{
form:"whole number",min:0,max:19,about:"Number of times, 0 to 19, that a failed stage is retried."},echo:{form:"optional text",about:"Text to print."},sleep:{form:"\
seconds",about:"Seconds to wait, less than 1800."},bash:{form:"text",about:"Shell script."},env:{form:"mapping",about:"Environment of the script."},run:{form:"t\
ext",about:"Python code. Its variables become outputs."},vars:{form:"mapping",about:"Variables for the Python code."},version:{form:"text",about:"Python version\
 of the environment."},deps:{form:"texts",about:"Python packages of a separate environment."},uses:{form:"text",about:"Function of a caller module: group/name@t\
ag."},with:{form:"arguments",about:"Arguments of the function.",spellings:["args"]},trigger:{form:"text",about:"Name of another workflow to run."},params:{form:"\
mapping",about:"Params of that workflow."},parallel:{form:"branches",about:"Branches of stages that run in parallel."},"max-workers":{form:"whole number or text",
min:1,max:19,about:"Number of branches that run at the same time, 1 to 19.",spellings:["max_workers"]},foreach:{form:"items",about:"Items. The stages run once p\
er item."},stages:{form:"stages",about:"The stages inside."},concurrent:{form:"whole number",min:1,max:9,about:"Number of items that run at the same time, 1 to \
9."},use_index_as_key:{form:"boolean",about:"Use the index of the item as key in the context.",spellings:["use-index-as-key"]},until:{form:"text",about:"Python \
expression. The stages repeat until it is true."},item:{form:"text or number",about:"The first item."},"max-loop":{form:"whole number",min:1,max:99,about:"Maxim\
um number of loops, 1 to 99.",spellings:["max_loop"]},case:{form:"text",about:"The value to look for."},match:{form:"cases",about:"The cases and the stages of e\
ach."},"skip-not-match":{form:"boolean",about:"Skip the stage when no case matches.",spellings:["skip_not_match"]},raise:{form:"text",about:"Message to fail wit\
h."},image:{form:"text",about:"Docker image; the library has not implemented this stage."},tag:{form:"text",about:"Tag of the image."},volume:{form:"mapping",about:"\
Volumes of the container."},auth:{form:"mapping",about:"Login of the registry."}},Jm=wM,Tr=["id","name","desc","if","extras","type"],kM={foreach:{model:"ForEach\
Stage",about:"Runs its stages once per item.",needed:["foreach"],required:["stages"],other:["stages","concurrent","use_index_as_key"]},until:{model:"UntilStage",
about:"Repeats its stages until a condition is true.",needed:["until"],required:["stages"],other:["item","stages","max-loop"]},parallel:{model:"ParallelStage",about:"\
Runs branches of stages in parallel.",needed:["parallel"],other:["max-workers"]},case:{model:"CaseStage",about:"Runs the stages of the case that matches a value\
.",needed:["case","match"],required:["match"],other:["skip-not-match"]},trigger:{model:"TriggerStage",about:"Runs another workflow.",needed:["trigger"],other:["\
params","retry"]},bash:{model:"BashStage",about:"Runs a shell script.",needed:["bash"],other:["env","retry"],stricter:{env:{form:"mapping of texts"}}},call:{model:"\
CallStage",about:"Calls a Python function of a caller module.",needed:["uses"],other:["with","retry"]},"virtual-py":{model:"VirtualPyStage",about:"Runs Python c\
ode in an environment with its own packages.",needed:["run","deps"],other:["vars","version","retry"]},py:{model:"PyStage",about:"Runs Python code.",needed:["run"],
other:["vars","retry"]},raise:{model:"RaiseStage",about:"Fails with a message.",needed:["raise"],other:[]},docker:{model:"DockerStage",about:"Cannot run: the li\
brary has not implemented it.",needed:["image"],other:["tag","env","volume","auth","retry"]},empty:{model:"EmptyStage",about:"Prints a text, waits, or does noth\
ing.",needed:[],other:["echo","sleep"]}},ho=kM,$M=r(()=>Object.entries(ho),"stageKindRows"),po=r(({needed:e,other:t})=>[...e,...t],"keysOfKind"),Ar=Object.fromEntries(
Object.entries(Jm).flatMap(([e,{spellings:t=[]}])=>t.map(n=>[n,e]))),Mr=$M(),SM=[...new Set(Mr.flatMap(([,{needed:e}])=>e))],Nr=r(e=>(Object.hasOwn(Ar,e)?Ar[e]:
void 0)??e,"spelledAs");function Hm(e){let t="empty",n=-1;for(const[s,o]of Mr){if(!o.needed.every(a=>e.has(a)))continue;const i=po(o).filter(a=>e.has(a)).length;
i>n&&([t,n]=[s,i])}return t==="empty"&&(e.has("case")||e.has("match"))?"case":t}r(Hm,"kindOfKeys");const vM=r(e=>Mr.filter(([,{needed:t}])=>t.length>0&&t.every(
n=>e.has(n))).map(([t])=>t).filter(t=>t!=="py"||!e.has("deps")),"kindsAsked"),zm=["params","jobs","status","info","errors"],EM=[...zm,"matrix","stages","retry"],
_M={foreach:["item","loop"],until:["item","loop"],parallel:["branch"],case:["case"]},OM=["desc","extras","type"],TM={if:"condition",until:"condition",run:"pytho\
n",bash:"shell",echo:"shown",raise:"shown",id:"name",name:"name",uses:"uses",trigger:"trigger"};function AM(e,t){if(e.kind!=="mapping")return[];const n=[],s=r(u=>e.
members.find(l=>l.key===u),"memberOf"),o={stage:"",settings:[],roots:zm,before:new Map,elsewhere:new Map,hasOtherIds:!1,mayBeSkipped:t},i=s("if");hn(n,i?.node,{
use:"condition",scope:o});const a=s("strategy")?.node;for(const u of a?.kind==="mapping"?a.members:[])j(u.key).replace("_","-")==="max-parallel"&&hn(n,u.node,{use:"\
value",scope:o});const c={...o,roots:EM,mayBeSkipped:t||i!==void 0};return go(n,s("stages")?.node,c),n}r(AM,"templateTexts");function go(e,t,n){if(t?.kind!=="se\
quence")return;let s={...n,elsewhere:new Map([...n.elsewhere,...CM(t)])};for(const o of t.items){if(o.kind!=="mapping")continue;MM(e,o.members,s);const i=Ft(o.members,
"id"),a=Km(o.members),c=Ft(o.members,"name")??"",u=i!==void 0&&je(i).length===0;s={...s,before:u?new Map([...s.before,[i,{kind:a,name:c}]]):s.before,hasOtherIds:s.
hasOtherIds||!u}}}r(go,"addStages");function MM(e,t,n){const s=Km(t),o=[...Tr,...po(ho[s])],i=n.mayBeSkipped||t.some(({key:f})=>f==="if"),a=Ft(t,"name")??Ft(t,"\
id")??"",c={...n,stage:a,settings:NM(t),mayBeSkipped:i},u={...c,roots:[...c.roots,..._M[s]??[]]},l=t.flatMap(({key:f,node:d})=>(f==="env"||f==="vars")&&d.kind===
"mapping"?d.members.map(h=>j(h.key)):[]);for(const{key:f,node:d}of t){const h=Nr(j(f));if(!(!o.includes(h)||OM.includes(h)))if(h==="stages")go(e,d,u);else if(h===
"parallel")xM(e,d,u);else if(h==="match")IM(e,d,u);else{const m=h==="if"?n:h==="until"?u:c;hn(e,d,{use:TM[h]??"value",scope:m,variables:l})}}}r(MM,"addStage");function NM(e){
const t=e.find(({key:n})=>n==="extras")?.node;return t?.kind==="mapping"?t.members.map(({key:n})=>j(n)):[]}r(NM,"settingsOf");function xM(e,t,n){if(t.kind==="ma\
pping")for(const s of t.members)go(e,s.node,n)}r(xM,"addBranches");function IM(e,t,n){if(t.kind==="sequence"){for(const s of t.items)if(s.kind==="mapping")for(const{
key:o,node:i}of s.members)o==="case"&&hn(e,i,{use:"value",scope:n}),(o==="stages"||o==="else")&&go(e,i,{...n,mayBeSkipped:!0})}}r(IM,"addMatches");function hn(e,t,n){
if(t?.kind==="sequence")for(const s of t.items)hn(e,s,n);if(t?.kind==="mapping")for(const s of t.members)hn(e,s.node,n);t?.kind!=="scalar"||typeof t.value!="str\
ing"||e.push({text:t.value,node:t,use:n.use,variables:n.variables??[],scope:n.scope})}r(hn,"addTexts");function CM(e){const t=new Map,n=r((s,o)=>{if(s.kind==="s\
equence")for(const u of s.items)n(u,o);if(s.kind!=="mapping")return;const i=Ft(s.members,"id"),a=Ft(s.members,"name")!==void 0;a&&i!==void 0&&!t.has(i)&&t.set(i,
o===void 0?"has not run by then":`is inside the stage '${o}'`);const c=a?i??Ft(s.members,"name"):o;for(const{key:u,node:l}of s.members)(["stages","parallel","ma\
tch","else"].includes(j(u))||!a)&&n(l,c)},"visit");return n(e,void 0),t}r(CM,"idsBelow");const Km=r(e=>Hm(new Set(e.map(({key:t})=>Nr(j(t))))),"kindOfMembers");
function Ft(e,t){const n=e.find(s=>s.key===t)?.node;return n?.kind==="scalar"&&typeof n.value=="string"?n.value:void 0}r(Ft,"textOfMember");const Vm=r((e,t)=>e.
textLines?.[t]??e.textAt.line+t,"template_texts_lineOf"),LM=1e4,Ym=new WeakMap;function RM(e,t,n){const s=Ym.get(e)??Array.from(t.matchAll(/\n/g),({index:a})=>a);
Ym.set(e,s);let o=0,i=s.length;for(;o<i;){const a=o+i>>>1;(s[a]??0)<n?o=a+1:i=a}return o}r(RM,"lineInText");function Ge(e,t,n,s){const o=typeof t.value=="string"?
t.value:"",i=RM(t,o,n),a=Vm(t,i),[c,u]=e.line(a),l=i===0?{...t.textAt,line:a}:{...t.textAt,line:a,column:1};if(u-c>LM)return l;const f=s.split(`
`)[0]??"",d=e.text.slice(c,u),h=o.slice(o.lastIndexOf(`
`,n-1)+1,n);let m=d.indexOf(f);for(let g=h.split(f).length-1;g>0&&m>=0&&f!=="";g--){const p=d.indexOf(f,m+f.length);if(p<0)break;m=p}return m>=0?e.at(c+m):l}r(Ge,
"placeIn");function jM(e,t,n){for(const s of t){const o=PM(e,s,n);s.use==="condition"&&!o&&GM(e,s,n)}}r(jM,"checkExpressions");function PM(e,{text:t,node:n,use:s},o){
if(!t.includes("${{"))return!1;const i=new Set(je(t).map(({offset:c})=>c));let a=!1;for(const{index:c,0:u}of t.matchAll(/\$\{\{(?:(?!\$\{\{)[^\n])*?\}\}/g)){if(i.
has(c))continue;a=!0;const l=Ge(o.source,n,c,u),f=`Job '${o.job}': ${DM(u)} is an expression`,d=Or(u),h=`${f}; templates contain only a name and filters, so the\
 text stays unchanged.`,m=d?.hint??UM(u,s);s==="shown"?e.warn("expression-in-template",h,l,m):e.problem("expression-in-template",h,l,m)}return a}r(PM,"checkBrac\
es");const DM=r(e=>e.length>60?`${e.slice(0,57)}\u2026}}`:e,"expressions_shortened");function UM(e,t){const n=e.slice(3,-2).trim(),s=/[A-Za-z_][\w-]*(?:\.[\w-]+)+/.
exec(n)?.[0],o=s===void 0?void 0:_r(s.split(".")[0]??"");if(o!==void 0)return o;if(s===void 0)return"Compute it in a run stage, and read its output.";const i=n.
slice(n.indexOf(s)+s.length).trim();return t==="condition"?`Write the operators outside: "'\${{ ${s} }}' ${i||"== '\u2026'"}".`:`Write the operators outside: \${\
{ ${s} }}${i?` ${i}`:""}.`}r(UM,"expressionHint");const BM=["params","matrix","stages","jobs"],FM=["get","items","keys","values","copy","pop","setdefault","upda\
te"];function GM(e,{text:t,node:n},s){const o=KM(t),i=WM(o)??HM(o)??zM(o);if(!i)return;const a=Ge(s.source,n,i.offset,i.part);e.problem(i.code,`Job '${s.job}': ${i.
message}`,a,i.hint)}r(GM,"checkCondition");function WM(e){for(const{index:t,0:n}of e.matchAll(/(?<![\w.])[A-Za-z]+\s*\(/g)){const s=Or(n);if(!s)continue;const o=`${s.
name}() is a function of GitHub, which does not exist here: a condition is Python.`;return{offset:t,part:s.name,code:"github-function",message:o,hint:s.hint}}}r(
WM,"calledFunction");const JM=[[/&&/,"&&","and"],[/\|\|/,"||","or"],[/!(?!=)/,"!","not"]];function HM(e){for(const[t,n,s]of JM){const o=t.exec(e);if(!o)continue;
const i=`'${n}' is not a Python operator, and a condition is Python.`;return{offset:o.index,part:n,code:"condition-syntax",message:i,hint:`Write '${s}'.`}}}r(HM,
"foreignOperator");function zM(e){for(const{index:t,0:n,1:s="",2:o=""}of e.matchAll(/(?<![\w.)\]])([a-z]+)\.([A-Za-z_][\w-]*)/g)){const i=_r(s),a=BM.includes(s)&&
!FM.includes(o);if(!a&&(i===void 0||!["github","inputs","steps","needs"].includes(s)))continue;const c=`'${n}' is not valid in a condition, which is Python once\
 its templates are replaced.`,u=a?`Write '\${{ ${n} }}' in quotes, or ${s}['${o}'].`:i??"";return{offset:t,part:n,code:"condition-syntax",message:c,hint:u}}}r(zM,
"bareName");function KM(e){const t=r(s=>" ".repeat(s.length),"blank");let n=e;for(const{whole:s,offset:o}of je(e))n=`${n.slice(0,o)}${"_".repeat(s.length)}${n.slice(
o+s.length)}`;return n.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs,t)}r(KM,"withoutTexts");const VM=/(?<![\w$\\])\$((?:GITHUB|RUNNER)_[A-Z_]+)|environ(?:\.get\(|\[)\s*["']((?:GITHUB|RUNNER)_[A-Z_]+)["']/,
qm={GITHUB_OUTPUT:'What a bash stage prints is its output "stdout", and variables of a run stage are outputs; both need an id.',GITHUB_ENV:'Print the value, giv\
e the stage an id, and read its output "stdout" in later stages.',GITHUB_PATH:"Set PATH in each script, or use an image that has the program.",GITHUB_STEP_SUMMARY:'\
Print it, or write it in a step of GitHub from the output "result" of the Action.'},YM=/^if\s+__name__\s*==\s*["']__main__["']\s*:/m;function qM(e,t,n){for(const{
text:s,node:o,use:i,scope:a,variables:c}of t){if(i!=="shell"&&i!=="python")continue;const u=`Job '${n.job}', stage '${a.stage}'`,l=VM.exec(s),f=l?.[1]??l?.[2];if(l&&
f&&!n.known.has(f)&&!c.includes(f)){const h=Object.hasOwn(qm,f)?qm[f]:void 0;e.warn("runner-variable",`${u}: ${f} is a variable of the GitHub runner, which task\
s do not have.`,Ge(n.source,o,l.index,l[0]),h??`Set it in the input "env_vars": ${f}=\${{ \u2026 }}.`)}const d=i==="python"?YM.exec(s):null;d&&e.warn("main-guar\
d",`${u}: __name__ is never "__main__" in a run stage, so this block does not run.`,Ge(n.source,o,d.index,d[0]),"Call the function without the condition.")}}r(qM,
"checkHabits");const Xm=/\$(?:(\$|\d+)|\{\s?([^{}:]*?)(?::([^{}]*?))?\s?\})/g;function Zm(e){return e.includes("$")?Array.from(e.matchAll(Xm)).flatMap(t=>{const[
n,s,o="",i]=t;if(s!==void 0&&s!=="$")return[];const a=s!==void 0;return[{whole:n,offset:t.index,isEscape:a,name:o.trim(),...i!==void 0&&{standard:i}}]}):[]}r(Zm,
"variablesIn");const Qm=/^(ACTIONS|INPUT|STATE)_/i;function XM(e,t){const n=new Map;return{text:e.replace(Xm,(o,i,a,c,u)=>{if(i!==void 0)return i==="$"?"$":o;const l=a?.
trim()??"",f=Qm.test(l),d=f?void 0:ZM(t,l),h=l===""?void 0:d||c;if(h!==void 0)return h;if(n.has(l))return o;const m=Object.keys(t).filter(p=>t[p]&&!Qm.test(p)),
g=re(l,m);return n.set(l,{name:l,offset:u,isWithheld:f,...g&&!f&&{hint:g}}),o}),missing:[...n.values()]}}r(XM,"replaceEnvironment");const ZM=r((e,t)=>Object.hasOwn(
e,t)?e[t]:void 0,"own"),xr=["abs","str","int","list","dict","title","upper","lower","rstr","keys","values","fmt","coalesce","getitem","getindex"],eh={default:"c\
oalesce",capitalize:"title",string:"str",date:"fmt",format:"fmt",strftime:"fmt",first:"getindex",get:"getitem"},th=r(e=>e.split("|").flatMap(t=>/^\s*([A-Za-z_]\w*)/.
exec(t)?.[1]??[]),"filterNames");function QM(e){const t=Object.hasOwn(eh,e)?eh[e]:re(e,xr);return t?`Did you mean '${t}'?`:`Filters: ${xr.join(", ")}.`}r(QM,"fi\
lterHint");const eN=/^[\p{L}_/][\p{L}\p{N}_.:/ -]*$/u,tN=/^\d{4}-\d{2}-\d{2}/,nN=new Set(["True False None int float str bool list dict set tuple bytes len sum \
min max abs round sorted print","range map filter any all not lambda"].flatMap(e=>e.split(" ")));function sN(e,t){if(typeof e!="string")return;if(tN.test(e))return"\
a subtraction";const[n=""]=e.split(/[^\p{L}\p{N}_]/u);return!eN.test(e)||nN.has(n)||n!==""&&t.split(/[^\p{L}\p{N}_]+/u).includes(n)?void 0:"names"}r(sN,"pastedA\
s");function oN(e,t){return/[\p{L}\p{N}_.@]$/u.test(e)||/^[\p{L}\p{N}_]/u.test(t)||/\b(?:def|class|for|as|import|from|del|global|nonlocal|with)\s+$/.test(e)||/^\s*(?:import|from)\b/.
test(e)?!0:/^\s*(?::[^=\n]+)?(?:[-+*/%&|^]|\*\*|\/\/)?=(?!=)/.test(t)}r(oN,"makesName");const iN=/#[^\n]*|("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*(?:\1|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/g,
nh=r(e=>Array.from(e.matchAll(iN),({index:t,0:n})=>[t,t+n.length]),"quotedParts"),rN=["_","0"," ","+","[]"];function aN({text:e,node:t,scope:n},s){const o=[...je(
e).map(({whole:u,offset:l})=>({whole:u,offset:l})),...Zm(e).map(({whole:u,offset:l})=>({whole:u,offset:l}))];if(o.some(({whole:u})=>u.includes(`
`)))return;const i=nh(Ir(e,o," "));return{variants:(o.some(({offset:u})=>!sh(i,u))?rN:["_"]).map(u=>Ir(e,o,u)),isShell:bo(e),pasted:s.isTriggered?[]:cN({text:e,
node:t,stage:n.stage,quoted:i},s),problem({message:u,line:l,column:f}){const d=e.split(`
`)[l-1]?.trim()??"",h=uN(s.source,Vm(t,l-1),d,f);return{code:"python-syntax",message:`Job '${s.job}', stage '${n.stage}': Python cannot read the code: ${u}.`,at:h,
excerpt:s.source.excerpt(h),...lN(u,bo(e)||bo(d))}}}}r(aN,"pythonCodeOf");function cN(e,{source:t,job:n}){const{text:s,node:o,stage:i,quoted:a}=e;return je(s).flatMap(
({whole:c,offset:u,path:l,filters:f})=>{const[d,h,...m]=l,g=a.find(([y,w])=>u>=y&&u<w);if(d!=="params"&&d!=="matrix"||!h||m.length>0||f||!g)return[];const p=/^(?:"""|'''|"|')/.
exec(s.slice(g[0]))?.[0];if(p===void 0||h.endsWith("?"))return[];const b=/r/i.test(/[A-Za-z]*$/.exec(s.slice(Math.max(0,g[0]-2),g[0]))?.[0]??"");return[{job:n,stage:i,
whole:c,root:d,name:h,quote:p,isRaw:b,at:Ge(t,o,u,c)}]})}r(cN,"pastedIn");function Ir(e,t,n){const s=e.split("");for(const{whole:o,offset:i}of t)for(let a=0;a<o.
length;a++){const c=n==="_"||n==="0";s[i+a]=c?n:n[a]??" "}return s.join("")}r(Ir,"python_code_filled");function sh(e,t){let n=0,s=e.length;for(;n<s;){const o=n+
s>>>1;(e[o]?.[1]??0)<=t?n=o+1:s=o}return(e[n]?.[0]??Number.POSITIVE_INFINITY)<=t}r(sh,"python_code_isIn");function uN(e,t,n,s){const[o,i]=e.line(t),a=e.text.slice(
o,i).indexOf(n);return a<0?{file:e.file,line:t,column:1}:e.at(Math.min(o+a+Math.max(0,s-1),i))}r(uN,"python_code_placeOf");function lN(e,t){return e.startsWith(
"'return' outside")?{hint:"The code of a stage is not a function. To end it early, call sys.exit()."}:t?{hint:"'run' is Python; write shell commands under 'bash\
'."}:{}}r(lN,"withHint");const fN=["str","upper","lower","title"];function dN(e,t,n){for(const{text:s,node:o,use:i}of t){if(i!=="python"||bo(s)||/\bimport\s+\*/.
test(s))continue;const a=je(s).filter(({filters:l})=>th(l).every(f=>fN.includes(f)));if(a.length===0)continue;const c=Ir(s,je(s)," "),u=nh(c);for(const{whole:l,
offset:f,path:d}of a){if(sh(u,f))continue;const h=c.slice(c.lastIndexOf(`
`,f-1)+1,f);if(oh.test(h.trimStart())||oN(h,c.slice(f+l.length)))continue;const m=mN(d,c,n);if(!m)continue;const g=Ge(n.source,o,f,l),p=`Job '${n.job}': ${l} be\
comes ${m.example} in the code, without quotes, and Python reads that as ${m.as}.`;e.warn("unquoted-template",p,g,`Write "${l}".`)}}}r(dN,"checkPastedTexts");function mN([
e,t="",...n],s,{matrix:o,specs:i}){if(n.length>0)return;const a=e==="matrix"?o.get(t)??[]:e==="params"?hN(i.get(t)):[];for(const c of a){const u=sN(c,s);if(u)return{
example:String(c),as:u}}}r(mN,"pastedText");function hN(e){return e?.type==="date"?["2026-01-31"]:e?.type==="datetime"?["2026-01-31 00:00:00"]:e?.type==="choice"?
e.options??[]:e?.type==="str"&&e.default?[e.default.value]:[]}r(hN,"examples");const oh=/^(?:\.{0,2}\/\S+|(?:python3?|pip3?|uv|bash|sh|cd|cp|mv|rm|ls|cat|echo|mkdir|export|source|set|test|find|grep|sed|awk|tar|unzip|curl|wget|git|make|docker|node|npm|npx|java|Rscript|julia|gcloud|gsutil|bq|aws|az|apt-get|apt|sudo|chmod|head|tail|sort|jq|psql|for|if|while)\s+(?![=(.[,:+*/%|&<>-]\s))\S/;
function bo(e){const t=e.split(`
`).map(s=>s.trim()),n=t.find(s=>s!==""&&!s.startsWith("#"))??"";return/^(?:for|if|while)\b/.test(n)?/;\s*(?:do|then)\b|\[\s/.test(n):oh.test(n)||/^#!.*\b(?:ba|z|da)?sh\b/.
test(t[0]??"")||/^[A-Z_]+=\S*$/.test(n)}r(bo,"looksLikeShell");const pN=[[/\bset\s+(?:-\w+\s+)*-\w*o\s+pipefail\b/,"set -o pipefail"],[/\[\[\s/,"[[ \u2026 ]]"],
[/(?:^|[\s;&|(])[A-Za-z_]\w*\+?=\((?!\()/m,"an array"],[/[<>]\(\w/,"process substitution"],[/<<</,"<<<"],[/^\s*function\s+\w+/m,"the word function"],[/&>/,"&>"],
[/^\s*(?:declare|mapfile|readarray|shopt|pushd|popd)\b/m,"a command of bash"]],gN="Put the script into bash <<'EOF' \u2026 EOF, or write it for sh.";function bN(e,t,n){
for(const{text:s,node:o,use:i,scope:a}of t){if(i!=="shell")continue;const c=`Job '${n.job}', stage '${a.stage}'`,u=/^\s*(?:import \w+|from [\w.]+ import \w+|def \w+\(|print\()/.
exec(s)?.[0];if(u!==void 0){const l=Ge(n.source,o,s.indexOf(u.trim()),u.trim());e.warn("python-in-bash",`${c}: this looks like Python, but 'bash' runs a shell s\
cript.`,l,"Write Python under 'run'.");continue}if(!/\bbash\s+(?:-\w+\s+)*(?:-c\b|-s\b|<<)/.test(s))for(const[l,f]of pN){const d=l.exec(s);if(!d)continue;const h=d[0].
trim(),m=Ge(n.source,o,d.index+d[0].indexOf(h),h),g=`${c}: sh, which runs a bash stage, does not know ${f}.`;e.warn("bash-syntax",g,m,gN);break}}}r(bN,"checkShe\
ll");function yN(e,t){return e.flatMap(n=>{const{node:s,use:o,scope:i}=n,a=r((l,f,d,h)=>{const{source:m,job:g}=t,{stage:p,settings:b,mayBeSkipped:y}=i,w=m.excerpt(
h);return{kind:l,job:g,stage:p,name:f,settings:b,mayBeSkipped:y,hasTemplate:d,at:h,excerpt:w}},"target"),c=wN(n).map(({name:l,offset:f,part:d})=>a("filter",l,!1,
Ge(t.source,s,f,d)));if(o!=="trigger"&&o!=="uses")return c;const u=je(n.text).length>0||n.text.includes("${");return[...c,a(o,n.text,u,Ge(t.source,s,0,n.text))]})}
r(yN,"targetsOf");const wN=r(({text:e})=>je(e).flatMap(({whole:t,offset:n,filters:s})=>[...new Set(th(s))].filter(o=>!xr.includes(o)).map(o=>({name:o,offset:n,part:t}))),
"otherFilters");function kN(e,t,n){for(const{text:s,node:o,scope:i,use:a}of t)for(const c of je(s)){const[u="",l]=c.path;if(u.endsWith("?")||a==="name"&&u!=="ma\
trix")continue;const f=Ge(n.source,o,c.offset,c.whole);$N(e,{template:c,root:u,name:l,at:f,scope:i},n)}}r(kN,"checkTemplates");function $N(e,t,n){const{root:s,name:o,
scope:i}=t;if(!i.roots.includes(s)){SN(e,t,n);return}o===void 0||o.endsWith("?")||(s==="params"&&EN(e,{...t,name:o},n),s==="matrix"&&_N(e,{...t,name:o},n),s==="\
stages"&&ON(e,{...t,name:o},n),s==="jobs"&&NN(e,{...t,name:o},n))}r($N,"checkReference");function SN(e,{root:t,template:n,at:s,scope:o},i){const a=`Job '${i.job}\
' uses \${{ ${n.caller} }}`,c=Or(n.caller);if(c){const g=`${a}, but ${c.name}() is a function of GitHub, which does not exist here.`;e.problem("github-function",
g,s,c.hint);return}const u={item:"only stages inside foreach or until have an item.",loop:"only stages inside foreach or until have a loop.",branch:"only stages\
 inside parallel have a branch.",case:"only stages inside match have a case.",matrix:"the 'if' of a job is decided once for all combinations; write it at a stag\
e.",stages:"the 'if' of a job is decided before its stages run; write it at a stage."},l=Object.hasOwn(u,t)?u[t]:void 0,f=re(t,o.roots),d=`Templates know ${o.roots.
filter(g=>!vN.includes(g)).join(", ")}.`,h=_r(t)??(f?`Did you mean '${f}'? ${d}`:d),m=l?`${a}, but ${l}`:`${a}, but there is no '${t}' here.`;e.problem("unknown\
-template",m,s,l?void 0:h)}r(SN,"unknownRoot");const vN=["status","info","errors","retry"];function EN(e,{name:t,at:n,scope:s},o){if(o.present.has(t))return;const i=`\
Job '${o.job}' uses \${{ params.${t} }}`,a=o.params.includes(t),c=re(t,o.params),u=c?`Did you mean 'params.${c}'?`:`Declare it: params: {${t}: str}.`,f=`Set it ${o.
trigger?"under 'params' of the trigger stage":'in the input "params"'}, or declare a default: ${t}: {type: \u2026, default: \u2026}.`,d=a?{code:"param-without-v\
alue",message:`${i}, which has neither a value nor a default.`,hint:f}:{code:"unknown-param",message:`${i}, but there is no such param.`,hint:u};(s.mayBeSkipped?
e.warn:e.problem)(d.code,d.message,n,d.hint)}r(EN,"checkParam");function _N(e,{name:t,at:n},s){const{matrix:o}=s;if(!o||o.keys.includes(t))return;const i=o.isInput?
'the input "matrix"':"its matrix",a=`Job '${s.job}' uses \${{ matrix.${t} }}, but ${i} has no such key.`,u=o.keys.length>0?`Keys of the matrix: ${o.keys.join(",\
 ")}.`:"The job has no matrix: write strategy: {matrix: {\u2026}}.",l=re(t,o.keys);e.problem("unknown-matrix-key",a,n,l?`Did you mean 'matrix.${l}'?`:u)}r(_N,"c\
heckMatrixKey");function ON(e,{name:t,at:n,scope:s,template:o},i){if(s.before.has(t)||s.hasOtherIds&&/^\d{10}$/.test(t)){rh(e,{at:n,scope:s,template:o},{job:i.job,
from:1});return}const a=`Job '${i.job}' uses \${{ stages.${t} }}`,c=s.elsewhere.get(t);if(c!==void 0){const h=c==="has not run by then"?"Move that stage up.":"R\
ead the outputs of that stage.";e.problem("unknown-stage",`${a}, which ${c}.`,n,h);return}if(s.hasOtherIds&&[...s.elsewhere.keys()].some(h=>h.includes("${{")))return;
const u=[...s.before.keys()],l=re(t,u),f=u.length>0?`Stages before it with an id: ${u.join(", ")}.`:"Give the stage an id: {id: \u2026}.",d=l?`Did you mean 'sta\
ges.${l}'?`:f;e.problem("unknown-stage",`${a}, but no stage before it has this id.`,n,d)}r(ON,"checkStage");const TN=["outputs","status","errors","info"],AN=["s\
tages","strategies","status","errors","info"];function ih(e,{mayBeSkipped:t},{message:n,at:s,hint:o}){t?e.warn("unknown-output",n,s,o):e.problem("unknown-output",
n,s,o)}r(ih,"unknownOutput");function rh(e,{at:t,scope:n,template:s},{job:o,from:i}){const{path:a}=s,c=a[i+1];if(c===void 0||c.endsWith("?")||TN.includes(c))return;
const u=`Job '${o}' uses \${{ ${s.caller} }}, but a stage has no '${c}'.`,l=[...a.slice(0,i+1),"outputs",...a.slice(i+1)].join(".");ih(e,n,{message:u,at:t,hint:`\
Write \${{ ${l} }}.`})}r(rh,"checkStageResult");function MN(e,t,n){const{name:s,at:o,scope:i,template:a}=t,[,,c,u]=a.path,l=n.resultOf(s);if(c===void 0||c.endsWith(
"?")||!l)return;const f=`Job '${n.job}' uses \${{ ${a.caller} }}`,d=r((p,b)=>ih(e,i,{message:`${f}, but ${p}.`,at:o,hint:b}),"say"),{hasMatrix:h,stages:m}=l,g=h?
`jobs.${s}.strategies`:`jobs.${s}.stages.ID.outputs.NAME`;if(!AN.includes(c))d(`the result of a job has no '${c}'`,`Write \${{ ${g} }}.`);else if(c==="stages"&&
h===!0){const p=`Loop over the values of \${{ jobs.${s}.strategies }}: each has the stages of one combination.`;d(`'${s}' has a matrix, and so a result for each\
 combination`,p)}else if(c==="strategies"&&h===!1)d(`'${s}' has no matrix`,`Write \${{ ${g} }}.`);else if(c==="stages"&&u!==void 0&&!u.endsWith("?")){if(!m||m.includes(
u)||/^\d{10}$/.test(u)){rh(e,t,{job:n.job,from:3});return}const p=re(u,m),b=m.length>0?`Its stages with an id: ${m.join(", ")}.`:"None of its stages has an id.";
d(`'${s}' has no stage with this id`,p?`Did you mean '${p}'?`:`${b} Write id: ${u} in the stage.`)}}r(MN,"checkJobResult");function NN(e,t,n){const{name:s,at:o}=t;
if(n.isNeeded(s)){MN(e,t,n);return}const i=`Job '${n.job}' uses \${{ jobs.${s} }}`;if(!n.jobs.includes(s)){const l=re(s,n.jobs),f=l?`Did you mean 'jobs.${l}'?`:
`Jobs: ${n.jobs.join(", ")}.`;e.problem("unknown-job",`${i}, which is not a job of this workflow.`,o,f);return}if(n.needsAreWrong)return;const a=s===n.job,c=a?"\
which is the job itself":"but it does not need that job, not even indirectly",u=a?void 0:`Add it: needs: [${s}].`;e.problem("job-not-needed",`${i}, ${c}.`,o,u)}
r(NN,"checkJob");const xN=["PATH","HOME","PWD","HOSTNAME","LANG","TZ","PYTHONPATH","PYTHONUNBUFFERED","PYTHON_VERSION","RUN_URI","GCS_BUCKET","JOB_ID","COMBINAT\
ION","ARTIFACTS_DIR","NEEDS_ARTIFACTS_DIR"],IN=/^(?:BATCH_|GCP_BATCH_WORKFLOW_|WORKFLOW_|CLOUDSDK_|GCE_METADATA_)/;function Cr(e){const t=e.toUpperCase().replace(
/[^A-Z0-9_]/g,"_");return/^\d/.test(t)?`_${t}`:t}r(Cr,"variableName");function CN(e,t,n){for(const s of t){if(!s.text.includes("$"))continue;const o=s.use==="sh\
ell"||s.use==="python"?FN(s.text):[],i=r(u=>o.some(([l,f])=>u>=l&&u<f),"isComment"),a=DN(s),c=new Set;for(const u of Zm(s.text)){if(i(u.offset)||c.has(u.whole))
continue;const l=u.isEscape?PN(s,u.offset):jN({text:s,found:u,assigned:a,known:n.known});if(!l)continue;c.add(u.whole);const f=Ge(n.source,s.node,u.offset,u.whole),
d=`Job '${n.job}': ${l.message}`;(l.isMistake?e.problem:e.warn)(l.code,d,f,l.hint)}}}r(CN,"checkVariables");const LN=/^[A-Za-z_]\w*$/,RN=/^[-=?+]|^\s*\d/;function jN(e){
const{text:t,found:n,assigned:s,known:o}=e,{whole:i,name:a,standard:c}=n,u=t.use==="shell"||t.use==="python",l=o.has(a)||xN.includes(a)||IN.test(a),f=c===void 0?
'"null"':JSON.stringify(c),d=`${i} is replaced by an environment variable before ${Lr(t.use)}`;if(!LN.test(a)){const b=/^(?:params|matrix|stages|jobs|item)\b/.test(
a),y=/[A-Za-z_]\w*/.exec(a)?.[0]??"",w=b||t.use==="shell"&&s.has(y),k=b?`Write \${{ ${a} }}.`:ch(t.use,i),$=`${d}, here by ${f}.`;return{isMistake:w,code:"repla\
ced-variable",message:$,hint:k}}const h=u&&s.has(a);if(l){const b=n.offset<=(s.get(a)??Number.POSITIVE_INFINITY);return!h||b?void 0:{isMistake:!1,code:"replaced\
-variable",message:`${d}, not by the value that the script gives to ${a}.`,hint:ah(t.use,n)}}const m=t.use==="shell"&&c!==void 0&&RN.test(c);if(c!==void 0&&!h&&
!m)return;const g=re(a.toUpperCase(),[...o]),p=!h&&g!==void 0?`Did you mean \${${g}}? `:"";return{isMistake:h||m,code:"replaced-variable",message:`${d}, here by\
 ${f}: ${h?`the script's own ${a} is not one`:`${a} is not set`}.`,hint:`${p}${ah(t.use,n)}`}}r(jN,"variableFinding");function Lr(e){return e==="shell"?"the she\
ll sees the script":e==="python"?"Python sees the code":"the text is used"}r(Lr,"reader");function ah(e,{whole:t,name:n,standard:s}){return e==="shell"&&s===void 0?
`Write "$${n}".`:e==="shell"||e==="python"?ch(e,t):'Set it in the input "env_vars", or write a default: ${NAME:default}.'}r(ah,"nameHint");function ch(e,t){return e===
"python"?`Write \\x24${t.slice(1)} to keep it unchanged.`:e==="shell"?`Write $$$$${t.slice(1)}, not directly after a quote, to keep it unchanged.`:"Remove it."}
r(ch,"escapeHint");function PN({text:e,use:t},n){if(t!=="shell"&&t!=="python")return;const[s="",o=""]=[e[n-1],e[n+2]];if(/["']/.test(s)||/["']/.test(o))return{isMistake:!0,
code:"dollar-pair",message:`'$$' removes the quote next to it before ${Lr(t)}.`,hint:t==="python"?"Write a dollar sign as \\x24.":"Put another character between\
 them."};if(/[\w{($]/.test(o)||s==="$")return;const i=t==="shell",a=i?"For the number of the process write $(sh -c 'echo $PPID').":"Write a dollar sign as \\x24.";
return{isMistake:i,code:"dollar-pair",message:`'$$' becomes '$' before ${Lr(t)}.`,hint:a}}r(PN,"escapeFinding");function DN({text:e,use:t,variables:n}){const s=new Map(
n.map(i=>[i,0])),o=t==="shell"?UN:t==="python"?BN:[];for(const i of o)for(const a of e.matchAll(i)){const c=e.indexOf(`
`,a.index+a[0].length),u=c<0?e.length:c;for(const[l]of(a[1]??"").matchAll(/[A-Za-z_]\w*/g))s.set(l,Math.min(s.get(l)??u,u))}return s}r(DN,"assignedNames");const UN=[
/(?:^|[\s;&|(`{])([A-Za-z_]\w*)\+?=/gm,/\bfor\s+([A-Za-z_]\w*)\b/g,/\bread\s+(?:-\w+\s+)*([A-Za-z_][\w ]*)/g,/\bgetopts\s+\S+\s+([A-Za-z_]\w*)/g],BN=[/^[ \t]*([A-Za-z_][\w \t,()*]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)/gm,
/;[ \t]*([A-Za-z_]\w*)[ \t]*=(?!=)/g,/\bfor\s+([\w\s,()*]+?)\s+in\b/g,/\bas\s+([A-Za-z_]\w*)/g,/\bimport\s+([\w, ]+)/g,/\bdef\s+[A-Za-z_]\w*\(([^)]*)\)/g,/\b(?:def|class)\s+([A-Za-z_]\w*)/g,
/\blambda\s+([^:]*):/g,/([A-Za-z_]\w*)\s*:=/g];function FN(e){return Array.from(e.matchAll(/^[ \t]*#.*$/gm),({index:t,0:n})=>[t,t+n.length])}r(FN,"commentsOf");
function GN(e,{job:t,member:n,isWrong:s},o){const{source:i,params:a,present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:h}=o,m=AM(n.node,u?.mayBeSkipped??
!1),g=o.matrix?.job===t.id,p=s.strategy?void 0:Um(t.strategy),b=g?o.matrix?.values:p,y=b&&[...b.keys()],w=y&&{keys:y,isInput:g};kN(e,m,{source:i,job:t.id,params:a,
present:c,trigger:u,jobs:l,resultOf:f,isNeeded:d,needsAreWrong:h,matrix:w}),jM(e,m,{source:i,job:t.id});const k=new Set([...o.variables,...(y??[]).map(Cr),...uh(
t)]);return CN(e,m,{source:i,job:t.id,known:k}),bN(e,m,{source:i,job:t.id}),qM(e,m,{source:i,job:t.id,known:k}),dN(e,m,{source:i,job:t.id,matrix:b??new Map,specs:o.
specs}),{python:m.flatMap(S=>S.use==="python"?aN(S,{source:i,job:t.id,isTriggered:u!==void 0})??[]:[]),targets:yN(m,{source:i,job:t.id})}}r(GN,"checkTexts");const uh=r(
({runsOn:e})=>["env","environment","secrets"].flatMap(t=>{const n=e.with.get(t)?.value;return n instanceof Map?[...n.keys()].map(String):[]}),"variablesOf"),Rr=[
"str","int","float","decimal","date","datetime","choice","map","array"],jr=["all_success","all_failed","all_done","one_success","one_failed","none_failed","none\
_skipped"];function yo(e){if(e.every(n=>typeof n=="string"))return e;const t=e.map(ts);return t.every(n=>n!==void 0)?t:void 0}r(yo,"matrixList");const es=r(e=>typeof e==
"string"?e:ts(e),"matrixValue");function ts(e){const t=ve(e);if(typeof t=="bigint")return He(t);if(typeof t=="number")return Number.isInteger(t)?He(BigInt(t)):void 0;
if(typeof e!="string")return;const n=_s(e);if(/^[-+]?\d+(?:_\d+)*(?:\.0+)?$/.test(n))return He(BigInt(n.replace(/\.0+$/,"").replaceAll("_","").replace(/^\+/,"")))}
r(ts,"lenientInt");function WN(e){const t=[],n=[],s=r(o=>(i,a,c,u)=>{o.push({code:i,message:a,at:c,excerpt:e.excerpt(c),...u&&{hint:u}})},"add");return{problems:t,
warnings:n,problem:s(t),warn:s(n)}}r(WN,"newReading");function Gt(e,t){const n={},s=new Map,{known:o,spellings:i={},ignored:a=[]}=t;for(const c of t.node.members){
const u=j(c.key),l=o.includes(u)?u:Object.hasOwn(i,u)?i[u]:void 0;if(l!==void 0&&typeof c.key=="string"){const f=n[l];if(f){const d=`${t.owner}: '${j(f.key)}' a\
nd '${u}' are two spellings of the same key.`;e.problem("duplicate-key",d,c.keyAt,"Remove one of them.")}n[l]=c}else if(!a.includes(u)){const f=JN(e,{owner:t.owner,
member:c,known:o,ignored:a,foreign:t.foreign});f!==void 0&&s.set(f,c)}}for(const[c,u]of s)n[c]??=u;return n}r(Gt,"fieldsOf");function JN(e,t){const{owner:n,member:s,
known:o,foreign:i={}}=t,a=j(s.key),c=Object.hasOwn(i,a)?i[a]:void 0;if(c?.isMistake){e.problem("unknown-key",`${n}: there is no key '${a}'.`,s.keyAt,c.hint);return}
const u=[...o,...t.ignored],l=c?void 0:bi(a,u);if(l!==void 0){const m=`${n}: unknown key '${a}'.`;return e.problem("unknown-key",m,s.keyAt,`Did you mean '${l}'?`),
o.find(g=>g===l)}const f=re(a,u),d=c?.hint??(f===void 0?void 0:`Did you mean '${f}'?`),h=`${n}: the key '${a}' has no effect and is ignored.`;e.warn("ignored-ke\
y",h,s.keyAt,d)}r(JN,"reading_unknownKey");function pn(e,t,n){if(!t)return;const{node:s}=t;if(s.kind==="scalar"&&typeof s.value=="string")return s.value;ue(e,t,
n,"text")}r(pn,"textField");function ns(e,t,n){return t&&!fn(t.node)?pn(e,t,n):void 0}r(ns,"optionalText");function wo(e,t,n){if(!t)return;const{node:s}=t;if(s.
kind==="scalar"){const o=ve(s.value),i=j(o===void 0?s.value:Number(o)).toLowerCase();if(["true","1","yes","on","y","t"].includes(i))return!0;if(["false","0","no",
"off","n","f"].includes(i))return!1}ue(e,t,n,"true or false")}r(wo,"booleanField");function vt(e,t,n){if(!t)return;if(t.node.kind==="mapping")return t.node;const s=j(
t.key),o=t.node.kind==="sequence"?`Write a name before each, without a hyphen: ${s}: {NAME: \u2026}.`:void 0;ue(e,t,n,"a mapping",o)}r(vt,"mappingOf");function gn(e,t,n){
if(!t)return;if(t.node.kind==="sequence")return t.node.items;const{node:s}=t,o=s.kind==="scalar"&&s.value!==null,[i]=s.kind==="mapping"?s.members:[],a=o?`Write ${j(
t.key)}: [${j(s.value)}].`:i&&`Begin each entry with a hyphen: - ${j(i.key)}: \u2026.`;ue(e,t,n,"a list",a)}r(gn,"listOf");function ue(e,t,n,s,o){const i=`${n}:\
 '${j(t.key)}' must be ${s}; got ${Ye(t.node)}.`;e.problem("wrong-type",i,fn(t.node)?t.keyAt:t.node.at,o)}r(ue,"wrongType");const lh=r((e,t)=>({value:e,at:t.at}),
"located");function HN(e,t,n,s){if(t?.node.kind==="scalar"&&typeof t.node.value=="string"){const{value:o,at:i}=t.node,a=s.includes(o)?o:re(o,s)??o;return ue(e,t,
n,"a list of jobs",`Write needs: [${a}].`),s.includes(a)?[{id:a,at:i}]:[]}return(gn(e,t,n)??[]).flatMap(o=>o.kind==="scalar"&&typeof o.value=="string"?[{id:o.value,
at:o.at}]:(e.problem("wrong-type",`${n}: a need must be the id of a job; got ${Ye(o)}.`,o.at),[]))}r(HN,"readNeeds");function zN(e,t,n){const s=new Set(n),o=new Map;
for(const[i,a]of t){const c=[];for(const{id:u,at:l}of a)if(u===i)e.problem("needs-itself",`Job '${i}' needs itself.`,l);else if(s.has(u))c.includes(u)?e.problem(
"duplicate-need",`Job '${i}' needs '${u}' twice.`,l,"Remove one of them."):c.push(u);else{const f=re(u,n),d=f?`Did you mean '${f}'?`:`Jobs: ${n.join(", ")}.`;e.
problem("unknown-need",`Job '${i}' needs '${u}', which is not a job of this workflow.`,l,d)}o.set(i,c)}for(const i of KN(o)){const[a="",c=""]=i,u=t.get(a)?.find(
({id:f})=>f===c)?.at,l=`Jobs need each other in a cycle: ${i.join(" \u2192 ")}.`;u&&e.problem("needs-cycle",l,u,"Remove one of these needs.")}return o}r(zN,"che\
ckedNeeds");function KN(e){const t=[],n=new Set;for(const s of e.keys()){const o=[{id:s,next:0}],i=new Set([s]);for(;o.length>0;){const a=o.at(-1);if(!a)break;const c=e.
get(a.id)?.[a.next++];if(c===void 0||n.has(a.id))o.pop(),i.delete(a.id),n.add(a.id);else if(i.has(c)){const u=o.findIndex(({id:l})=>l===c);t.push([...o.slice(u).
map(({id:l})=>l),c]);for(const{id:l}of o.splice(0))n.add(l)}else n.has(c)||(o.push({id:c,next:0}),i.add(c))}}return t}r(KN,"findCycles");const Pr={gcp_batch:"gc\
p_batch",local:"default",container:"container",docker:"container"},VN=["self_hosted","aws_batch","azure_batch","cloud_batch"];function YN(e,t){const{member:n,owner:s}=t,
o={kind:"default",at:t.at,with:new Map};if(!n)return o;const{node:i}=n;if(i.kind==="scalar"&&typeof i.value=="string")return{kind:fh(e,i.value,i.at,s),at:i.at,with:new Map};
if(i.kind!=="mapping")return ue(e,n,s,"a mapping or a text such as 'gcp_batch'"),o;const a=Gt(e,{node:i,owner:`${s}, runs-on`,known:["type","with"],spellings:{args:"\
with"}}),c=a.type?pn(e,a.type,`${s}, runs-on`):"local",u=c===void 0?"default":fh(e,c,a.type?.node.at??i.at,s),l=vt(e,a.with,`${s}, runs-on`),f=r(d=>Dr(e,d,`${s}\
, runs-on.with`,t.environment),"valueAt");return{kind:u,at:n.keyAt,with:qN(l?.members??[],f)}}r(YN,"readRunsOn");function qN(e,t){return new Map(e.map(({key:n,keyAt:s,
node:o})=>{const i=t(o);return[j(n),{value:i,at:o.at,keyAt:s,...XN(o,i)}]}))}r(qN,"argumentsOf");function XN(e,t){return e.kind!=="sequence"||!Array.isArray(t)?
{}:{items:e.items.map((n,s)=>{const o=t[s];if(n.kind!=="mapping"||!(o instanceof Map))return{at:n.at};const i=n.members.map(a=>{const{key:c,keyAt:u,node:l}=a;return[
j(c),{value:o.get(c)??null,at:l.at,keyAt:u}]});return{at:n.at,members:new Map(i)}})}}r(XN,"runs_on_itemsOf");function fh(e,t,n,s){const o=Object.hasOwn(Pr,t)?Pr[t]:
void 0;if(o)return o;const i="Supported: 'gcp_batch', 'container', 'docker', 'local', or no runs-on at all.";if(VN.includes(t)){const a=`${s}: runs-on '${t}' do\
es not run on Google Cloud Batch.`;e.problem("unsupported-runs-on",a,n,i)}else{const a=re(t,Object.keys(Pr)),u=/^(?:ubuntu|windows|macos)\b|^self-hosted$/.test(
t)?"That is a runner of GitHub. Remove runs-on: tasks run on Google Cloud Batch.":a?`Did you mean '${a}'? ${i}`:i;e.problem("unknown-runs-on",`${s}: runs-on '${t}\
' does not exist.`,n,u)}return"default"}r(fh,"runs_on_kindOf");function Dr(e,t,n,s){if(t.kind==="sequence")return t.items.map(a=>Dr(e,a,n,s));if(t.kind==="mappi\
ng"){const a=t.members.map(({key:c,node:u})=>[c,Dr(e,u,n,s)]);return new Map(a)}if(typeof t.value!="string")return we(t);const{text:o,missing:i}=XM(t.value,s);for(const{
name:a,hint:c,isWithheld:u}of i){const l=c?` (${c} is set)`:"";e.problem("unset-variable",u?`${n}: the environment variable ${a} belongs to the runner; a defini\
tion cannot read it.`:`${n}: the environment variable ${a} is not set${l}.`,t.at,`Set it under env: of the step or job, or write a default: \${${a}:value}.`)}return o}
r(Dr,"replaced");const ZN=/^(?:actions|google-github-actions|aws-actions)\/|^docker\/(?:login|build-push|setup-\w+)-action@/,dh=r(e=>ZN.test(e),"isGitHubAction"),
mh='Run actions in the workflow file of GitHub; the input "source" copies files of the repository.',Ur=r((e,t,n)=>{if(ln(t.node))return;const{node:s}=t,o=s.kind===
"scalar"&&s.value!==null;ue(e,t,n,"text",o?"Quote it.":void 0)},"stage_values_text"),QN=r((e,t,n)=>{fn(t.node)||Ur(e,t,n)},"textOrNothing"),hh=r((e,t)=>(n,s,o)=>{
const{node:i}=s,a=i.kind==="scalar"?ts(i.value):void 0;typeof a=="number"&&a>=e&&a<=t||ue(n,s,o,`a whole number from ${e} to ${t}`)},"wholeNumber"),ex=r((e,t,n)=>{
const{node:s}=t,i=s.kind==="scalar"&&s.value!==null&&we(s)!==""?Number(tx(s.value)):Number.NaN;i>=0&&i<1800||ue(e,t,n,"seconds from 0 to less than 1800")},"seco\
nds"),tx=r(e=>typeof e=="object"&&e!==null&&"v"in e?e.v:e,"stage_values_numberText"),nx=r((e,t,n)=>{wo(e,t,n)},"stage_values_boolean"),Br=r((e,t,n)=>{if(t.node.
kind!=="mapping")return ue(e,t,n,"a mapping");for(const{key:s,keyAt:o}of t.node.members){if(typeof s=="string")continue;const i=`${n}: a key of '${j(t.key)}' mu\
st be text; got '${j(s)}'.`;e.problem("wrong-type",i,o,"Quote it.")}},"mapping"),sx=r((e,t,n)=>{if(Br(e,t,n),t.node.kind==="mapping")for(const s of t.node.members)
typeof s.key=="string"&&Ur(e,s,`${n}, ${j(t.key)}`)},"textMapping"),ox=r((e,t,n)=>{kf(t.node)||ue(e,t,n,"a list of texts")},"texts"),ix=r((e,t,n)=>{const{node:s}=t;
if(fn(t.node)||ln(t.node))return;if(s.kind!=="scalar"||typeof s.value!="boolean")return ue(e,t,n,"a Python expression as text");const o=s.value?"skips the stage":
"runs the stage",i=`${n}: 'if: ${s.value}' ${o}: the library inverts a boolean.`;e.warn("boolean-condition",i,s.at,`Write it as text: if: "${s.value?"True":"Fal\
se"}".`)},"condition"),rx=r((e,t,n)=>{const{node:s}=t;if(!(s.kind==="sequence"&&yo(s.items.map(we))!==void 0||ln(t.node)))if(s.kind==="sequence"){const i=s.items.
find(c=>c.kind!=="scalar"||es(c.value)===void 0),a=`${n}: '${j(t.key)}' must be a list of texts or a list of whole numbers; got ${i?Ye(i):"both"} among them.`;e.
problem("wrong-type",a,i?.at??s.at,"Put quotes around every value.")}else ue(e,t,n,"a list, or a text that becomes one")},"stage_values_items"),ax=r((e,t,n)=>{const{
node:s}=t;s.kind==="scalar"&&(ln(t.node)||es(s.value)!==void 0)||ue(e,t,n,"text or a whole number")},"textOrWhole"),cx=r((e,t,n)=>{if(Br(e,t,n),t.node.kind==="m\
apping")for(const{key:s,keyAt:o}of t.node.members){if(s!=="result"&&s!=="extras")continue;const i=`${n}: the argument '${s}' is the library's own and cannot be \
set.`;e.problem("reserved-argument",i,o)}},"callArguments"),ko=r(()=>{},"nothing");function ux(e){switch(e.form){case"whole number":return hh(e.min,e.max);case"\
whole number or text":{const t=hh(e.min,e.max);return(n,s,o)=>{ln(s.node)||t(n,s,o)}}default:return lx[e.form]}}r(ux,"checkOf");const lx={anything:ko,text:Ur,"o\
ptional text":QN,condition:ix,boolean:nx,seconds:ex,texts:ox,"text or number":ax,items:rx,mapping:Br,"mapping of texts":sx,arguments:cx,stages:ko,branches:ko,cases:ko};
function fx(e,t,n){const s=ho[n.kind],o=[...Tr,...po(s)];for(const[i,a]of Object.entries(t)){const c=o.find(u=>u===i);c&&a&&ux(s.stricter?.[c]??Jm[c])(e,a,n.owner)}}
r(fx,"checkStageValues");function ph(e,t,n,s=!1){const o=[],i=[],a=new Map;for(const c of gn(e,t,n)??[]){const u=dx(e,c,n);if(!u)continue;o.push(u.stage),i.push(
u.model);const l=u.stage.id??u.stage.name,f=a.get(l);if(f){const d=u.stage.id===void 0?"name":"id",h=`${n}: two stages have the ${d} '${l}'; the first is on lin\
e ${f.at.line}.`,m="Give each stage its own id.";s?e.warn("duplicate-stage",`${h} Only the outputs of the last one are kept.`,u.stage.at,m):e.problem("duplicate\
-stage",h,u.stage.at,m)}a.set(l,u.stage)}return{stages:o,model:i}}r(ph,"readStages");function dx(e,t,n){if(t.kind!=="mapping"){e.problem("wrong-type",`${n}: a s\
tage must be a mapping; got ${Ye(t)}.`,t.at);return}const s=new Set(t.members.map(({key:w})=>Nr(j(w)))),o=Hm(s),i=px(t),a=i?`${n}, stage '${i}'`:`${n}, a stage`,
c=vM(s);if(c.length>1){const w=`${a}: its keys are those of several kinds (${c.join(", ")}); the library uses one of them.`;e.warn("several-kinds",w,t.at,"Split\
 it into one stage per kind.")}const u=o==="empty"||c.length>1?SM:[],l=[...Tr,...po(ho[o])],f=Gt(e,{node:t,owner:a,known:[...l,...u],spellings:Ar,foreign:cM});fx(
e,f,{kind:o,owner:a});const d=ss(f.name),h=ss(f.id),m=ss(f.uses)??"";if(!f.name&&f.uses&&dh(m)){const w=`${a}: '${m}' is an action of GitHub, which cannot run i\
n a task.`;e.problem("unknown-target",w,f.uses.node.at,mh)}else f.name||e.problem("missing-key",`${a}: has no 'name'.`,t.at,"Every stage needs one: name: \u2026.");
mx(e,{kind:o,fields:f,owner:a,node:t});for(const w of[f.name,f.id]){if(!je(ss(w)??"").some(({path:S})=>S[0]!=="matrix")||!w)continue;const $=`${a}: '${j(w.key)}\
' may only use templates of the matrix, \${{ matrix.\u2026 }}.`;e.problem("stage-name-template",$,w.node.at)}const g=gx(e,f,a);if(o==="until"&&g.stages.some(w=>w.
kind==="parallel")){const w=`${a}: a parallel stage cannot be inside an until stage.`;e.problem("parallel-in-until",w,t.at,"Put it into a foreach stage, or loop\
 inside it.")}const p=(f.run??f.bash)?.node,b={...h!==void 0&&{id:h},name:d??"",kind:o,at:t.at,...p?.kind==="scalar"&&{code:{...p.textAt,...p.textLines&&{lines:p.
textLines}}},nested:g.stages},y=new Map;for(const[w,k]of Object.entries(f))!k||w==="type"||w==="desc"||y.set(w,g.models.get(w)??we(k.node));return{stage:b,model:y}}
r(dx,"readStage");const ss=r(e=>e?.node.kind==="scalar"&&typeof e.node.value=="string"?e.node.value:void 0,"textIn");function mx(e,t){const{kind:n,fields:s,owner:o,
node:i}=t;if(n==="case")for(const a of["case","match"]){if(s[a])continue;e.problem("missing-key",`${o}: has no '${a}'.`,i.at,"A case stage has 'case', the value\
 to look for, and 'match', a list of cases with stages.")}if((n==="foreach"||n==="until")&&!s.stages&&e.problem("missing-key",`${o}: has no 'stages', so there i\
s nothing to run.`,i.at),n==="trigger"&&ss(s.trigger)?.trim()===""&&e.problem("wrong-type",`${o}: 'trigger' names no workflow.`,i.at),n==="docker"&&!s.if){const a="\
Run the whole job in the image: runs-on: {type: container, with: {image: \u2026}}.",c=`${o}: a docker stage cannot run, because ddeutil-workflow has not impleme\
nted it.`;e.problem("docker-stage",c,s.image?.keyAt??i.at,a)}}r(mx,"checkWhatRuns");function hx(e,t){const{match:n,node:s,owner:o,seen:i}=t,a=n.case&&we(n.case.
node);if(n.else?n.case||n.stages:!n.case||!n.stages){const u=`${o}: a match has 'case' and 'stages', or 'else' alone.`;e.problem("wrong-match",u,s.at)}else n.case&&
typeof a!="string"&&!Number.isInteger(a)&&ue(e,n.case,o,"text or a whole number");const c=n.else?"else":a==="_"?"case '_'":void 0;c!==void 0&&(i.has(c)&&e.problem(
"wrong-match",`${o}: has more than one ${c}.`,s.at),i.add(c))}r(hx,"checkMatch");function px(e){for(const t of["name","id"]){const n=e.members.find(s=>s.key===t);
if(n?.node.kind==="scalar"&&typeof n.node.value=="string")return n.node.value}}r(px,"stages_titleOf");function gx(e,t,n){const s=[],o=new Map,i=r((a,c)=>{const u=ph(
e,a,c,!0);return s.push(...u.stages),u.model},"take");if(t.stages&&o.set("stages",i(t.stages,n)),t.parallel){const c=(vt(e,t.parallel,n)?.members??[]).map(u=>[u.
key,i(u,`${n}, branch '${j(u.key)}'`)]);o.set("parallel",new Map(c))}if(t.match){const a=new Set,c=(gn(e,t.match,n)??[]).flatMap(u=>{if(u.kind!=="mapping")return e.
problem("wrong-type",`${n}: a match must be a mapping; got ${Ye(u)}.`,u.at),[];const l=["case","stages","else"],f=Gt(e,{node:u,owner:`${n}, a match`,known:l});hx(
e,{match:f,node:u,owner:n,seen:a});const d=new Map;return f.case&&d.set("case",we(f.case.node)),f.stages&&d.set("stages",i(f.stages,n)),f.else&&d.set("else",i(f.
else,n)),[d]});o.set("match",c)}return{stages:s,models:o}}r(gx,"nestedStages");const bx=["matrix","include","exclude","fail-fast","max-parallel"],yx={fail_fast:"\
fail-fast",max_parallel:"max-parallel"};function wx(e,t){const{added:n}=t,s=r(p=>n?p.set(n.key,n.values):p,"withAdded"),o={at:t.at,matrix:s(new Map),include:[],
exclude:[],failFast:!1},i=`${t.owner}, strategy`,a=vt(e,t.member,t.owner);if(!a||!t.member)return o;const c=Gt(e,{node:a,owner:i,known:bx,spellings:yx}),u=new Map,
l=c.matrix?.node.kind==="sequence";c.matrix&&l&&ue(e,c.matrix,i,"a mapping","Give the values a name: matrix: {name: [\u2026]}.");const f=c.matrix?.node.kind==="\
scalar"&&gh(c.matrix.node.value);c.matrix&&f&&ue(e,c.matrix,i,"a mapping",bh);const d=l||f?void 0:vt(e,c.matrix,i);for(const p of d?.members??[]){if(kx(p)){const b=`${i}\
: '${j(p.key)}' belongs next to 'matrix', not inside it.`;e.problem("wrong-type",b,p.keyAt,$x);continue}if(typeof p.key!="string"){const b=`${i}: the matrix key\
 ${j(p.key)} must be text.`;e.problem("wrong-type",b,p.keyAt,"Quote it.");continue}u.set(p.key,Sx(e,p,`${i}.matrix`))}s(u);const h=Ox(e,c["max-parallel"],i),m=yh(
e,c.include,i),g=yh(e,c.exclude,i);for(const[p,b]of[["include",c.include],["exclude",c.exclude]]){if(u.size>0||!b)continue;const y=`${i}: '${p}' has no effect w\
ithout a matrix.`;e.warn("no-effect",y,b.keyAt,"Write the combinations as matrix.")}for(const{value:p,at:b}of g)_x(e,{matrix:u,value:p,at:b,owner:i});return{at:t.
member.keyAt,matrix:u,include:m,exclude:g,failFast:wo(e,c["fail-fast"],i)??!1,...h&&{maxParallel:h}}}r(wx,"readStrategy");const gh=r(e=>typeof e=="string"&&e.includes(
"${{"),"isTemplateText"),kx=r(({key:e,node:t})=>(e==="include"||e==="exclude")&&t.kind==="sequence"&&t.items.some(n=>n.kind==="mapping"),"isOfGitHub"),$x='Write\
 strategy: {matrix: {\u2026}, include: [\u2026], exclude: [\u2026]}. Entries of include have keys of the matrix; the input "matrix" takes a matrix of GitHub as it is.';
function Sx(e,t,n){const{node:s}=t;if(s.kind==="scalar"&&gh(s.value))return ue(e,t,n,"a list",bh),[];const o=gn(e,t,n);if(!o)return[];const i=yo(o.map(we));if(i)
return Ex(e,{values:i,items:o,name:`${n}: '${j(t.key)}'`}),i;const a=o.find(c=>c.kind!=="scalar"||!yo([c.value,0]));if(a){const u=a.kind==="scalar"&&typeof a.value==
"string"?`the text '${j(we(a))}'`:Ye(a),l=`${n}: '${j(t.key)}' must be a list of texts or a list of whole numbers; got ${u} among them.`;e.problem("wrong-type",
l,a.at,a.kind==="scalar"?vx:void 0)}return[]}r(Sx,"matrixValues");const vx="Put quotes around every value.",bh='Templates are not replaced in a matrix. Pass the\
 values in the inputs "matrix" and "matrix_job".';function Ex(e,t){const n=new Set;for(const[s,o]of t.values.entries()){const i=t.items[s]?.at;if(!i)continue;const a=le(
o);if(n.has(a)){const u=`${t.name} has the value ${a} twice; its combinations run twice, and one result hides the other.`;e.warn("duplicate-value",u,i,"Remove o\
ne of them.")}n.add(a);const c=t.items[s];if(c?.kind==="scalar"&&typeof c.value=="boolean"){const u=`${t.name} has the boolean ${c.value}, which becomes the num\
ber ${a}.`;e.warn("boolean-in-matrix",u,i,"Put quotes around it to keep the word.")}if(typeof o=="string"&&je(o).length>0){const u=`${t.name} has a template, wh\
ich is not replaced in a matrix: the text itself is the value.`;e.warn("template-in-matrix",u,i,'Pass the values in the input "matrix" instead.')}}}r(Ex,"warnOd\
dValues");function _x(e,t){for(const[n,s]of t.value){const o=t.matrix.get(n);if(!o||o.length===0||o.some(u=>Ce(u,s)))continue;const a=o.some(u=>j(u)===j(s))?`Wr\
ite it exactly as in the matrix: ${le(o.find(u=>j(u)===j(s))??null)}.`:void 0,c=`${t.owner}: this entry of exclude matches nothing: '${n}' has no value ${le(s)}\
.`;e.warn("unused-exclude",c,t.at,a);return}}r(_x,"warnUnusedExclude");function yh(e,t,n){return(gn(e,t,n)??[]).flatMap(s=>{const o=`${n}.${j(t?.key??null)}`;if(s.
kind!=="mapping")return e.problem("wrong-type",`${o}: an entry must be a mapping of matrix keys; got ${Ye(s)}.`,s.at),[];const i=new Map;for(const{key:a,keyAt:c,
node:u}of s.members){const l=u.kind==="scalar"?es(u.value):void 0;if(typeof a!="string"||l===void 0){const f=`${o}: '${j(a)}' must be text or a whole number; go\
t ${Ye(u)}.`;e.problem("wrong-type",f,l===void 0?u.at:c);continue}i.set(a,l)}return[{value:i,at:s.at}]})}r(yh,"entries");function Ox(e,t,n){if(!t)return;const{node:s}=t;
if(s.kind==="scalar"){if(typeof s.value=="string")return{value:s.value,at:s.at};const o=es(s.value);if(typeof o=="number")return{value:o,at:s.at}}ue(e,t,n,"a wh\
ole number or a template")}r(Ox,"maxParallelOf");const Tx=["id","desc","runs-on","if","stages","retry","trigger-rule","needs","strategy","extras"],Ax={description:"\
desc",runs_on:"runs-on",trigger_rule:"trigger-rule"},wh=19;function Mx(e,t,n){const s=(t?.members??[]).map(({key:m})=>j(m)),o=(t?.members??[]).flatMap(m=>Cx(e,m,
n,s)??[]),i=new Map(o.map(m=>[m.job.id,m.needs])),a=zN(e,i,s),c=o.filter(({job:m,isWrong:g})=>g.needs||a.get(m.id)?.length!==i.get(m.id)?.length),u=xx(a,c.map(({
job:m})=>m.id)),l=new Map(o.map(m=>[m.job.id,Nx(m,n)])),f=r(m=>l.get(m),"resultOf"),d=o.map(m=>{const{id:g}=m.job,p=Ix(a,g),b=u.has(g);return GN(e,m,{...n,jobs:s,
resultOf:f,isNeeded:p,needsAreWrong:b})});return{jobs:new Map(o.map(({job:m})=>[m.id,{...m,needs:a.get(m.id)??[]}])),python:d.flatMap(m=>m.python),targets:d.flatMap(
m=>m.targets)}}r(Mx,"readJobs");function Nx({job:e,isWrong:t},n){const s=!t.strategy&&n.matrix?.job!==e.id,o=e.stages.flatMap(({id:i})=>i??[]);return{hasMatrix:s?
e.strategy.matrix.size>0:void 0,stages:o.some(i=>i.includes("${"))?void 0:o}}r(Nx,"resultOfJob");function xx(e,t){const n=new Map;for(const[i,a]of e)for(const c of a){
const u=n.get(c);u?u.push(i):n.set(c,[i])}const s=new Set,o=[...t];for(let i=o.pop();i!==void 0;i=o.pop())s.has(i)||(s.add(i),o.push(...n.get(i)??[]));return s}
r(xx,"withDependents");function Ix(e,t){let n;return s=>{if(e.get(t)?.includes(s))return!0;if(!n){n=new Set;const o=[...e.get(t)??[]];for(let i=o.pop();i!==void 0;i=
o.pop())n.has(i)||(n.add(i),o.push(...e.get(i)??[]))}return n.has(s)}}r(Ix,"neededBy");function Cx(e,t,n,s){const o=j(t.key),i=`Job '${o}'`,{node:a,keyAt:c}=t;if(typeof t.
key!="string"){e.problem("wrong-type",`${i}: the id of a job must be text.`,c,`Quote it: "${o}".`);return}if(/\$\{\{/.test(o)){e.problem("template-in-id",`${i}:\
 the id of a job cannot contain templates.`,c);return}if(a.kind!=="mapping"){e.problem("wrong-type",`${i}: must be a mapping with 'stages'; got ${Ye(a)}.`,c);return}
const u=Gt(e,{node:a,owner:i,known:Tx,spellings:Ax,foreign:aM}),{stages:l,model:f}=ph(e,u.stages,i);(!u.stages||u.stages.node.kind==="sequence"&&u.stages.node.items.
length===0)&&!e.problems.some(({at:v})=>v&&Lx(v.line,a))&&e.warn("no-stages",`${i}: has no stages, so there is nothing to run.`,c);const h=Rx(e,u.if,i),m=e.problems.
length,g=n.addedKey?.job===o?{added:n.addedKey}:{},p=wx(e,{member:u.strategy,owner:i,at:c,...g}),b=e.problems.length>m&&p.matrix.size===0;for(const v of Dm(p))e.
problem(v.code,v.message,v.at??p.at,v.hint);const y=ns(e,u.desc,i);ns(e,u.id,i);const w=new Map;h&&w.set("if",h.value);const k=vt(e,u.extras,i);k&&w.set("extras",
we(k)),w.set("stages",f);const $=e.problems.length,S=HN(e,u.needs,i,s);return{member:t,needs:S,isWrong:{needs:e.problems.length>$,strategy:b},job:{id:o,at:c,...y!==
void 0&&{description:y},needs:[],triggerRule:jx(e,u["trigger-rule"],i),...h&&{condition:h},retry:Px(e,u.retry,i),runsOn:YN(e,{member:u["runs-on"],owner:i,at:c,environment:n.
environment}),strategy:p,stages:l,model:w}}}r(Cx,"readJob");const Lx=r((e,t)=>t.members.some(({keyAt:n})=>n.line===e),"isInside");function Rx(e,t,n){if(!t)return;
const s=ns(e,t,n);if(s!==void 0){if(s.trim()===""){const o=`${n}: 'if' is empty, which is an error in the library.`;e.problem("empty-condition",o,t.node.at,"Rem\
ove it.")}return lh(s,t.node)}}r(Rx,"conditionOf");function jx(e,t,n){const s=pn(e,t,n);if(!t||s===void 0)return"all_success";const o=jr.find(u=>u===s);if(o)return o;
const i=s==="any_success"?"one_success":re(s,jr),a=i?`Did you mean '${i}'?`:`Rules: ${jr.join(", ")}.`,c=`${n}: the trigger rule '${s}' does not exist.`;return e.
problem("unknown-trigger-rule",c,t.node.at,a),"all_success"}r(jx,"jobs_ruleOf");function Px(e,t,n){if(!t)return 0;const{node:s}=t,o=s.kind==="scalar"?ts(s.value):
void 0;return typeof o=="number"&&o>=0&&o<=wh?o:(ue(e,t,n,`a whole number from 0 to ${wh}`),0)}r(Px,"jobs_retryOf");const Dx=["type","desc","required","default",
"options","precision","secret"];function Ux(e,t){const n=new Map,s=new Map;for(const i of t?.members??[]){const a=e.problems.length,c=Fx(e,i);c&&(n.set(c.name,c),
e.problems.length===a&&s.set(c.name,c))}const o=new Map((t?.members??[]).map(i=>[j(i.key),Bx(i)]));return{specs:n,right:s,declared:o}}r(Ux,"readParamSpecs");function Bx({
node:e}){const t=e.kind==="mapping"?e.members:[],n=r(i=>t.find(({key:a})=>a===i)?.node,"memberOf"),[s,o]=[n("secret"),n("default")];return{secret:s!==void 0&&we(
s)!==!1,...o&&{default:we(o)}}}r(Bx,"secretIn");function Fx(e,t){const n=j(t.key),s=`Param '${n}'`,{node:o,keyAt:i}=t;if(typeof t.key!="string"){e.problem("wron\
g-type",`${s}: the name of a param must be text.`,i,"Quote it.");return}if(o.kind==="scalar"&&typeof o.value=="string"){const p=Sh(e,o.value,o.at,s);return p===
"choice"&&kh(e,s,i),p&&{name:n,type:p,at:i,required:p==="choice",secret:!1}}if(o.kind!=="mapping"){const p=`${s}: must be a type such as 'str', or a mapping wit\
h one; got ${Ye(o)}.`;e.problem("wrong-type",p,fn(o)?i:o.at,$o);return}const a=Gt(e,{node:o,owner:s,known:Dx,spellings:{description:"desc"},foreign:uM});if(!a.type){
e.problem("missing-key",`${s}: has no 'type'.`,i,$o);return}const c=pn(e,a.type,s),u=c===void 0?void 0:Sh(e,c,a.type.node.at,s);if(!u)return;const l=ns(e,a.desc,
s),f=Wx(e,vh(e,a.options,["choice"],{owner:s,type:u}),s);u==="choice"&&!a.options&&!o.members.some(({key:p})=>p==="choices")&&kh(e,s,i);const d=vh(e,a.precision,
["float","decimal"],{owner:s,type:u}),h=Jx(e,d,s),m={name:n,type:u,at:i,...l!==void 0&&{description:l},required:wo(e,a.required,s)??u==="choice",...a.default&&{
default:lh(we(a.default.node),a.default.node)},...f&&{options:f},...h!==void 0&&{precision:h},secret:wo(e,a.secret,s)??!1},g=u!=="choice"||f!==void 0;return m.default&&
g&&Gx(e,m),m}r(Fx,"readSpec");function kh(e,t,n){e.problem("missing-key",`${t}: a choice needs 'options'.`,n,"Write {type: choice, options: [a, b]}.")}r(kh,"noO\
ptions");function Gx(e,t){const n=Er(t,new Date(0));if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;e.problem(s,o,i??t.at,a)}r(Gx,"chec\
kDefault");const $h={string:"str",text:"str",integer:"int",number:"float",double:"float",timestamp:"datetime",enum:"choice",dict:"map",object:"map",list:"array"},
$o=`Types: ${Rr.join(", ")}.`;function Sh(e,t,n,s){const o=Rr.find(l=>l===t);if(o)return o;const i=/^\w+/.exec(t)?.[0].toLowerCase()??"",c=(Object.hasOwn($h,i)?
$h[i]:void 0)??re(t,Rr),u=c?`Did you mean '${c}'? ${$o}`:$o;e.problem("unknown-param-type",`${s}: the type '${t}' does not exist.`,n,u)}r(Sh,"typeOf");function vh(e,t,n,{
owner:s,type:o}){if(!t||n.includes(o))return t;const i=`${s}: '${j(t.key)}' has no effect for the type '${o}' and is ignored.`;e.warn("ignored-key",i,t.keyAt)}r(
vh,"ofType");function Wx(e,t,n){const s=gn(e,t,n)?.map(we);if(!s||!t)return;const o=yo(s);return o||ue(e,t,n,"a list of texts or of whole numbers","Put quotes a\
round every value."),o}r(Wx,"optionsOf");function Jx(e,t,n){if(!t)return;const{node:s}=t,o=s.kind==="scalar"?ts(s.value):void 0;if(typeof o=="number")return o;ue(
e,t,n,"a whole number")}r(Jx,"precisionOf");const Hx=["runs-on","runs_on","retry"],zx=r(e=>Eh(e,({key:t,node:n})=>t==="jobs"&&n.kind==="mapping"?Eh(n,({node:s})=>Kx(
s)):n),"asTriggered"),Eh=r((e,t)=>({...e,members:e.members.map(n=>({...n,node:t(n)}))}),"withMembers"),Kx=r(e=>e.kind==="mapping"?{...e,members:e.members.filter(
({key:t})=>!Hx.includes(j(t)))}:e,"withoutMachine");function Vx(e,t){const n=new Set,s=r(o=>{if(o.kind==="sequence")for(const u of o.items)s(u);if(o.kind!=="map\
ping")return;const i=r(u=>o.members.find(l=>l.key===u)?.node,"memberOf"),[a,c]=[i("trigger"),i("params")];if(a?.kind==="scalar"&&a.value===e&&c?.kind==="mapping")
for(const{key:u}of c.members)n.add(j(u));for(const u of o.members)s(u.node)},"visit");for(const o of t)s(o);return n}r(Vx,"paramsGivenTo");const _h=1e5;function Yx(e,t){
if(mo(t,_h)>_h)return;const n=fo(t);if(!("problem"in n))return;const{code:s,message:o,at:i,hint:a}=n.problem;s!=="unknown-exclude-key"&&e.problem(s,o,i??t.at,a)}
r(Yx,"checkExpansion");const Oh=["name","type","desc","params","on","jobs","tags","extras"],qx=["created_at","updated_dt","updated_at"];function Xx(e,t){const n=Vs(
e.text,e.file),{tree:s,problems:o}=yf(n);if(!s)return{...Fr,problems:o,warnings:[]};const i=WN(n);if(s.kind!=="mapping"){const d=`A definition must be a mapping\
 with 'name' and 'jobs'; got ${Ye(s)}.`;return i.problem("wrong-type",d,s.at),{...Fr,problems:i.problems,warnings:[]}}const a=Zx(i,s,n,t.workflowName),c=a&&xh(i,
a,n,t),u=c&&e2(i,{chosen:a,one:c,source:n,options:t}),{problems:l,warnings:f}=i;return{...c&&l.length===0&&{workflow:c.workflow},...c&&{params:c.rightParams},declared:c?.
declared??Fr.declared,python:[...c?.python??[],...u?.python??[]],targets:[...c?.targets??[],...u?.targets??[]],problems:bn(l),warnings:bn(f)}}r(Xx,"readWorkflow");
const bn=r(e=>e.toSorted(({at:t},{at:n})=>(t?.line??Number.MAX_VALUE)-(n?.line??Number.MAX_VALUE)||(t?.column??0)-(n?.column??0)),"workflow_inOrder"),Fr={declared:new Map,
python:[],targets:[]},os=r((e,t)=>e.members.find(n=>n.key===t),"memberOf"),Th=r(e=>e.members.filter(t=>{if(t.node.kind!=="mapping")return!1;const n=os(t.node,"t\
ype")?.node;return n?.kind==="scalar"&&n.value==="Workflow"||os(t.node,"jobs")!==void 0}),"workflowsOf"),Ah=r(e=>os(e,"name")?.node.kind==="scalar"||os(e,"jobs")!==
void 0,"isSingle");function lP(e){const{tree:t}=readYaml(sourceOf(e.text,e.file));return t?.kind!=="mapping"||Ah(t)?[]:Th(t).map(({key:n})=>textOf(n))}r(lP,"wor\
kflowNames");function Zx(e,t,n,s){const o=os(t,"name")?.node;if(Ah(t)){const f=o?.kind==="scalar"?j(o.value):Nh(n.file);if(s===void 0||s===f)return{node:t,siblings:new Map};
Mh(e,s,[f],t);return}const i=Th(t),a=i.map(({key:f})=>j(f)),[c,u]=i;if(!c){if(t.members.some(({key:d})=>re(j(d),Oh)!==void 0))return{node:t,siblings:new Map};e.
problem("no-workflow","There is no workflow in this file.",t.at,"Write 'name' and 'jobs' at the top, or '<name>: {type: Workflow, jobs: \u2026}'.");return}if(s===
void 0){if(!u)return{node:c.node,name:j(c.key),siblings:new Map};const f=`The file has ${i.length} workflows; which one should run?`;e.problem("which-workflow",
f,u.keyAt,`Set the input "workflow_name": ${a.join(", ")}.`);return}const l=i.find(({key:f})=>j(f)===s);if(l){const f=i.filter(h=>h!==l),d=new Map(f.map(({key:h,
node:m})=>[j(h),m]));return{node:l.node,name:s,siblings:d}}Mh(e,s,a,t)}r(Zx,"chooseWorkflow");function Mh(e,t,n,s){const o=re(t,n),i=o?`Did you mean '${o}'?`:`T\
he file has: ${n.join(", ")}.`,a=`The input "workflow_name" names '${t}', which is not in this file.`;e.problem("unknown-workflow",a,s.at,i)}r(Mh,"refuseName");
function Qx(e,t){if(!t)return new Set(e.declared.keys());const n=r(s=>{const o=e.right.get(s);return!o||o.required||o.default!==void 0||Lm(o.type)},"isPresent");
return new Set([...t,...[...e.declared.keys()].filter(n)])}r(Qx,"presentParams");const Nh=r(e=>(e.split("/").at(-1)??e).replace(/\.ya?ml$/i,""),"baseName");function xh(e,t,n,s){
const{node:o}=t,i=t.trigger?`Workflow '${t.name}'`:"The workflow",a=Gt(e,{node:o,owner:i,known:Oh,spellings:{description:"desc"},ignored:qx,foreign:rM}),c=t.name??
pn(e,a.name,i)??Nh(n.file);if(/\$\{\{/.test(c)){const v=a.name?.node.at??o.at;e.problem("template-in-name","The name of a workflow cannot contain templates.",v)}
const u=pn(e,a.type,i);u!==void 0&&u!=="Workflow"&&a.type&&ue(e,a.type,i,"'Workflow'");const l=a.jobs!==void 0&&fn(a.jobs.node);a.jobs&&l&&ue(e,a.jobs,i,"a mapp\
ing of jobs");const f=Ux(e,vt(e,a.params,i)),{specs:d,right:h,declared:m}=f,g=Qx(f,s.given),{jobs:p,python:b,targets:y}=Mx(e,l?void 0:vt(e,a.jobs,i),{source:n,params:[
...m.keys()],specs:h,present:g,trigger:t.trigger,environment:s.environment,variables:[...s.variables??[],...[...g].map(Cr)],matrix:s.matrix,...s.addedKey&&{addedKey:s.
addedKey}});(!a.jobs||a.jobs.node.kind==="mapping"&&a.jobs.node.members.length===0)&&e.problems.length===0&&e.problem("missing-key",`${i} has no jobs.`,a.jobs?.
keyAt??o.at,"A definition without jobs runs nothing.");const k=new Map;for(const v of vt(e,a.extras,i)?.members??[])k.set(v.key,we(v.node));const $=ns(e,a.desc,
i);return a.tags&&!kf(a.tags.node)&&ue(e,a.tags,i,"a list of texts"),{workflow:{name:c,file:n.file,at:a.name?.keyAt??o.at,...$!==void 0&&{description:$},params:d,
jobs:p,extras:k,siblings:new Map([...t.siblings].map(([v,E])=>[v,we(E)]))},rightParams:h,declared:m,present:g,python:b,targets:y}}r(xh,"readOne");function e2(e,t){
const{chosen:n,one:s,source:o,options:i}=t,a=[...s.workflow.jobs.values()],c=[...i.matrix?.values?.keys()??[],...a.flatMap(({strategy:g})=>[...g.matrix.keys()])],
u=[...i.variables??[],...[...s.present,...c].map(Cr),...a.flatMap(uh)],l=[n.node,...n.siblings.values()],f=[],d=[],h=[...s.targets],m=new Set;for(let g=h.shift();g!==
void 0;g=h.shift()){const{kind:p,name:b,job:y}=g,w=p==="trigger"?n.siblings.get(b):void 0;if(!w||m.has(b))continue;m.add(b);const k=Vx(b,l),$=[g,...h].every(T=>T.
name!==b||T.mayBeSkipped),S={node:zx(w),name:b,trigger:{mayBeSkipped:$},siblings:new Map},{environment:v}=i,E=xh(e,S,o,{workflowName:b,given:k,variables:u,environment:v});
for(const{strategy:T}of E.workflow.jobs.values())Yx(e,T);f.push(...E.python);const _=E.targets.map(T=>({...T,job:y,inside:{workflow:b,job:T.job}}));d.push(..._),
h.push(..._)}return{python:f,targets:d}}r(e2,"readTriggered");const is={gcs_prefix:"gcp-batch-workflow",universe:"googleapis.com",image:"mirror.gcr.io/library/p\
ython:3.11-slim",image_streaming:"false",cache:"false",machine_type:"e2-standard-4",install_gpu_drivers:"true",provisioning_model:"STANDARD",fallback_after:"15m",
task_timeout:"6h",skip_default_labels:"false",no_external_ip:"false",timeout:"1h",stream_logs:"true",fail_on_error:"true",on_runner_loss:"stop",resume:"false",job_summary:"\
true",check_run:"auto",comment_on_pr:"never",cleanup:"always",dry_run:"false",preflight:"false",runs_on_may_set:"all",allow_key_files:"false",allow_unsafe_events:"\
false"};function Ih(e){const t=/^(?:(\d+)\s*h)?[\s,]*(?:(\d+)\s*m)?[\s,]*(?:(\d+)\s*s?)?$/.exec(e.trim());if(!t||e.trim()==="")return;const[,n=0,s=0,o=0]=t;return Number(
n)*3600+Number(s)*60+Number(o)}r(Ih,"parseSeconds");function t2(e){return/^(?:true|t|1)$/i.test(e)?!0:/^(?:false|f|0)$/i.test(e)?!1:void 0}r(t2,"parseTruth");const n2=r(
e=>e.split(/[\r\n]+/).flatMap(Ph).filter(t=>t!==""),"parseList");function Ch(e){return Rh.test(e)?Lh(e):jh(Ph(e))}r(Ch,"parseLines");const Lh=r(e=>jh(e.split(Rh)),
"parseRows"),Rh=/\r\n|\r|\n/,jh=r(e=>e.map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")),"entriesIn");function s2(e){const t=new Map,n=[];for(const[s,o]of Ch(
e).entries()){const i=o.indexOf("="),a=o.slice(0,Math.max(0,i)).trim(),c=i<0?"unsigned":a===""?"unnamed":t.has(a)?"repeated":void 0;c===void 0?t.set(a,o.slice(i+
1).trim()):n.push({problem:c,number:s+1})}return{values:t,wrong:n}}r(s2,"parseKeyValues");const Ph=r(e=>e.split(/(?<!\\),/).map(t=>t.replaceAll("\\,",",").trim()),
"splitAtCommas"),Wt=r(e=>`"${e}"`,"quoted"),Dh=r((e,t)=>Number.isSafeInteger(e)&&e>=t.min&&e<=t.max,"isWithin");function o2(e,t){const n=[],s=r((a,c,u)=>{n.push(
{code:"invalid-input",message:`input ${Wt(a)} ${c}`,...u&&{hint:u}})},"refuse"),o=r(a=>e[a]?.trim()||void 0,"text"),i=r((a,c)=>o(a)??c.map(u=>t[u]?.trim()).find(
u=>u)??void 0,"textOr");return{problems:n,refuse:s,text:o,textOr:i,matching(a,c,u,l=[],f=()=>{}){const d=i(a,l);if(d!==void 0&&!c.test(d)){s(a,`must be ${u}; go\
t ${Wt(d)}`,f(d));return}return d},boolean(a){const c=o(a),u=c===void 0?!1:t2(c);return u===void 0&&s(a,`must be true or false; got ${Wt(c??"")}`),u??!1},choice(a,c){
const u=o(a),l=c.find(f=>f.toLowerCase()===u?.toLowerCase());return l===void 0&&s(a,`must be one of ${c.join(", ")}; got ${Wt(u??"")}`),l??c[0]},integer(a,c){const u=o(
a);if(u===void 0)return;const l=/^\d+$/.test(u)?Number(u):Number.NaN;if(Dh(l,c))return l;s(a,`must be from ${c.min} to ${c.max}; got ${Wt(u)}`)},duration(a,c){const u=o(
a);if(u===void 0)return;const l=Ih(u);if(l!==void 0&&Dh(l,c))return l;const f=`from ${c.min} to ${c.max} seconds`;s(a,`must be a time ${f}, such as "90s" or "1h\
30m"; got ${Wt(u)}`)},list:r(a=>n2(o(a)??""),"list"),lines:r(a=>Ch(e[a]??""),"lines"),rows:r(a=>Lh(e[a]??""),"rows"),keyValues(a){const{values:c,wrong:u}=s2(e[a]??
"");for(const l of u)s(a,a2(l),`${i2}
${a}: |
${r2}`);return c}}}r(o2,"inputReader");const i2="Write one KEY=VALUE per line; values can then contain commas:",r2=`  HOSTS=db1,db2
  MODE=fast`;function a2({problem:e,number:t}){const n=`entry ${t}`;return e==="repeated"?`gives the name of ${n} twice`:e==="unnamed"?`has no name before the "\
=" of ${n}`:`has no "=" in ${n}`}r(a2,"whatIsWrong");function c2(e){const t=Gr(e,"max_cost"),n=Gr(e,"warn_cost"),s=Gr(e,"max_vcpu_hours");for(const a of["max_co\
st","warn_cost"])e.text(a)!==void 0&&e.text("prices")===void 0&&e.refuse(a,'needs the input "prices" with a price for every machine of the run');const o=e.list(
"allowed_machine_types"),i=o.find(a=>!/^[a-z0-9*?![\]-]{1,100}$/.test(a));return i!==void 0&&e.refuse("allowed_machine_types",`must be patterns of machine types\
, such as "e2-*" or "n2-standard-[248]"; got ${Wt(i)}`),{...t!==void 0&&{maxCost:t},...s!==void 0&&{maxVcpuHours:s},...n!==void 0&&{warnCost:n},allowedMachineTypes:o}}
r(c2,"budget_budgetOf");function Gr(e,t){const n=e.text(t);if(n===void 0)return;const s=/^\d{1,12}(\.\d{1,6})?$/.test(n)?Number(n):0;if(s>0)return s;e.refuse(t,
`must be a number above 0, such as "20" or "0.5"; got "${n}"`)}r(Gr,"amountOf");function u2(e){const t=e.text("artifacts_uri");if(t===void 0)return;const[,n,s=""]=/^gs:\/\/([a-z0-9][a-z0-9._-]+[a-z0-9])(?:\/(.*))?$/s.
exec(t)??[],o=s.replace(/\/+$/,""),i=o===""?[]:o.split("/");if(n!==void 0&&i.every(Uh))return{bucket:n,folder:i.map(a=>`${a}/`).join("")};e.refuse("artifacts_ur\
i",`must be a folder such as "gs://my-bucket/results/"; got "${t}"`)}r(u2,"artifactsUriOf");function l2(e,t){const n=e.text(t);if(n===void 0)return;const s=n.replace(
/^(\.\/+)+/,"").replace(/\/+$/,"");if(s!==""&&s!=="."&&s.split("/").every(Uh)&&!/^[A-Za-z]:|\\/.test(s))return s;e.refuse(t,`must be a folder inside the workspa\
ce, such as "out"; got "${n}"`)}r(l2,"workspaceFolderOf");const Uh=r(e=>e!==""&&e!=="."&&e!==".."&&!/[\r\n\0]/.test(e),"isName"),Bh=["standard","spot","flex_sta\
rt","reservation_bound"],So=`Write for example
prices: |
  currency: USD
  e2-standard-4: 0.134
  n2-standard-8: {standard: 0.389, spot: 0.094}`;function f2(e){const t=e.text("prices");if(t===void 0)return;const n=Gi(t);if("error"in n){e.refuse("prices",`c\
annot be read: ${n.error}`,So);return}if(!(n.value instanceof Map)){e.refuse("prices","must be a mapping of machine types to hourly prices",So);return}let s="US\
D";const o=new Map;for(const[i,a]of n.value){const c=j(i);if(c==="currency"){typeof a=="string"&&/^\S{1,8}$/.test(a)?s=a:e.refuse("prices",'has a currency that \
is not a short word such as "USD"',So);continue}const u=d2(a);u?o.set(c,u):e.refuse("prices",`has no price for "${c}": it must be a number of at least 0, or a m\
apping of "standard", "spot", "flex_start" and "reservation_bound" to such numbers`,So)}return{currency:s,perHour:o}}r(f2,"pricesOf");function d2(e){if(Fh(e))return Object.
fromEntries(Bh.map(n=>[n,e]));if(!(e instanceof Map)||e.size===0)return;const t={};for(const[n,s]of e){const o=Bh.find(i=>i===n);if(o===void 0||!Fh(s))return;t[o]=
s}return t}r(d2,"prices_priceOf");const Fh=r(e=>typeof e=="number"&&e>=0&&Number.isFinite(e),"isPrice"),m2=24*3600;function h2(e){if(fe.provider.test(e))return;
const t='must be "projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER"';if(/^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+$/.
test(e))return`${t}; got the name of a pool, without "/providers/\u2026"`;const n=/^projects\/([^/]+)\/locations\//.exec(e)?.[1];return n!==void 0&&!/^\d+$/.test(
n)?`${t}; got the project id "${n}" where the project number is needed`:`${t}; got "${e}"`}r(h2,"providerMistake");const p2=r(e=>e.matching("region",fe.region,'\
a region such as "us-central1"',["GOOGLE_CLOUD_REGION","CLOUDSDK_COMPUTE_REGION"],g2),"regionOf");function g2(e){const t=/^([a-z]+-[a-z]+\d+)-[a-z]$/.exec(e)?.[1];
return t&&`That is a zone. Write "${t}", and the zone in the input "zones".`}r(g2,"zoneHint");function b2(e,t){const n=Object.entries(e).filter(([,u])=>u.trim()!==
""),s=o2({...is,...Object.fromEntries(n)},t),{matrix:o,matrixJob:i,matrixGlob:a}=k2(s),c={workflow:y2(s),workflowName:s.text("workflow_name"),params:e.params??"",
paramsFile:s.text("params_file"),secretParams:s.list("secret_params"),matrix:o,matrixJob:i,...a&&{matrixGlob:a},only:s.rows("only"),source:s.lines("source"),projectId:s.
matching("project_id",fe.projectId,'a project id such as "my-project"',["GOOGLE_CLOUD_PROJECT","GCLOUD_PROJECT","GCP_PROJECT","CLOUDSDK_CORE_PROJECT","CLOUDSDK_\
PROJECT"]),region:p2(s),bucket:s.matching("gcs_bucket",fe.bucket,'the name of a bucket, without "gs://"',["GCS_BUCKET"]),prefix:$2(s),workloadIdentityProvider:w2(
s),serviceAccount:s.matching("service_account",fe.serviceAccount,"the e-mail of a service account"),audience:s.text("audience"),universe:s.text("universe")??is.
universe,machine:v1(s,e.requirements??""),timeoutSeconds:s.duration("timeout",{min:1,max:Sf})??3600,queueTimeoutSeconds:s.duration("queue_timeout",{min:1,max:2*
m2}),pollSeconds:s.duration("poll_interval",{min:1,max:300}),streamLogs:s.boolean("stream_logs"),logsDir:s.text("logs_dir"),failOnError:s.boolean("fail_on_error"),
jobSummary:s.boolean("job_summary"),checkRun:s.choice("check_run",["auto","true","false"]),checkName:s.text("check_name"),commentOnPr:s.choice("comment_on_pr",[
"never","on_failure","always"]),githubToken:s.text("github_token"),prices:f2(s),...c2(s),cleanup:s.choice("cleanup",["always","on_success","never"]),dryRun:s.boolean(
"dry_run"),preflight:s.boolean("preflight"),resume:s.boolean("resume"),artifactsUri:u2(s),artifactsDir:l2(s,"artifacts_dir"),onRunnerLoss:s.choice("on_runner_lo\
ss",["stop","continue"]),runsOnMaySet:s.choice("runs_on_may_set",["all","machine"]),allowKeyFiles:s.boolean("allow_key_files"),allowUnsafeEvents:s.boolean("allo\
w_unsafe_events")};return s.problems.length>0?{problems:s.problems}:{inputs:c,problems:[]}}r(b2,"readInputs");function y2(e){const t=e.text("workflow");return t||
e.refuse("workflow",'is required: the path of the definition, e.g. "workflows/etl.yml"'),t??""}r(y2,"workflowOf");function w2(e){const t=e.text("workload_identi\
ty_provider"),n=t&&h2(t);return n&&e.refuse("workload_identity_provider",n),t}r(w2,"providerOf");function k2(e){const t=e.text("matrix"),n=e.text("matrix_job"),
s=jA(e),o=["matrix","matrix_glob"].find(i=>e.text(i)!==void 0);return o===void 0&&n!==void 0&&e.refuse("matrix",'or "matrix_glob" is required with "matrix_job"'),
o!==void 0&&n===void 0&&e.refuse("matrix_job",`is required with "${o}"`),t!==void 0&&e.text("matrix_glob")!==void 0&&e.refuse("matrix_glob",'cannot be given wit\
h "matrix"',"Give one of them."),{matrix:t,matrixJob:n,...s&&{matrixGlob:s}}}r(k2,"matrixOf");function $2(e){const t=(e.text("gcs_prefix")??is.gcs_prefix).replace(
/^\/+|\/+$/g,"");return(!/^[\w.=-]+(\/[\w.=-]+)*$/.test(t)||t.split("/").some(n=>/^\.+$/.test(n)))&&e.refuse("gcs_prefix",`must be folders of letters, digits, "\
.", "_", "=" and "-"; got "${t}"`),t}r($2,"inputs_prefixOf");function S2({id:e},{inputs:t,files:n}){const{matrixGlob:s,matrixJob:o}=t;return!s||o!==e?{}:{glob:{
...s,...n&&{files:n}}}}r(S2,"globPart");const v2=r(({id:e,strategy:t},{text:n})=>({code:"bucket-not-listed",message:`Job '${e}': a dry run lists no bucket, so t\
he combinations from the input "matrix_glob" (${n}) are not known.`,at:t.at}),"bucketNotListed"),Wr=r(({glob:e})=>e!==void 0&&e.files===void 0,"isUnlisted");function Gh(e,t){
if(t.length===0)return{plan:e,problems:[]};const n=[],s=new Map,o=T2();for(const f of t){const d=_2(e,f),h="problem"in d?d:o(d);if("problem"in h&&n.push(h.problem),
"problem"in d||"problem"in h)continue;const{id:m}=d.planned.job;s.set(m,new Set([...s.get(m)??[],...h.indices]))}if(n.length>0)return{plan:e,problems:n};const i=new Set(
[...s.keys()].flatMap(f=>Ys(e,f))),a=new Map;for(const[f,d]of e.jobs){const h=s.get(f);if(i.has(f))a.set(f,d);else if(h){const m=d.combinations.filter((g,p)=>h.
has(p));a.set(f,{...d,combinations:m})}}const c=E2(e,a);if(c.jobs.length+c.parts.length===0)return{plan:e,problems:[]};const u=new Map([...e.workflow.jobs].filter(
([f])=>a.has(f))),l=r(({message:f})=>!c.jobs.some(d=>/^[Jj]ob '(.*?)'/.exec(f)?.[1]===d),"isOfKept");return{plan:{...e,workflow:{...e.workflow,jobs:u},jobs:a,warnings:e.
warnings.filter(l),leftOut:c},problems:[]}}r(Gh,"onlyPart");function E2(e,t){const n=[...t].flatMap(([s,{combinations:o}])=>{const i=e.jobs.get(s)?.combinations.
length??0;return o.length<i?[{job:s,left:i-o.length,all:i}]:[]});return{jobs:[...e.jobs.keys()].filter(s=>!t.has(s)),parts:n}}r(E2,"leftOutOf");function vo(e){return e.
trim().replace(/(?:%[0-9a-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch{return t}})}r(vo,"decoded");function _2(e,t){const n=Wh(e,t);if(n)return{text:t,
planned:n,conditions:new Map};const s=[...t.matchAll(/:/g)].map(({index:a})=>a).reverse();for(const a of s){const c=Wh(e,t.slice(0,a));if(c)return O2(t,c,t.slice(
a+1))}const o=vo(t.slice(0,s.at(-1)??t.length)),i=[...e.jobs.keys()];return{problem:{code:"unknown-only",message:`input "only" names '${o}', which is not a job \
of workflow '${e.workflow.name}'.`,hint:Jr(o,i,"Jobs")}}}r(_2,"readEntry");function Wh({jobs:e},t){return e.get(t.trim())??e.get(vo(t))}r(Wh,"jobNamed");function O2(e,t,n){
const s=new Map;for(const o of n.split(",").map(i=>i.trim())){const i=o.indexOf("="),a=vo(o.slice(0,Math.max(0,i)));if(a===""||s.has(a)){const c=a===""?`'${o}' \
is not KEY=VALUE`:`'${a}' is there twice`;return{problem:{code:"invalid-only",message:`input "only" has the entry '${e}', in which ${c}.`,hint:"Write 'job' or '\
job: key=value, key=value', one per line; a comma in a value is %2C."}}}s.set(a,vo(o.slice(i+1)))}return{text:e,planned:t,conditions:s}}r(O2,"withConditions");function T2(){
const e=new Map;return t=>{const{planned:n,conditions:s}=t,{combinations:o}=n;if(s.size===0||Wr(n))return{indices:[...o.keys()]};const i=[...s.keys()].sort(),a=JSON.
stringify([n.job.id,i]),c=e.get(a)??A2(o,i);e.set(a,c);const u=c.get(JSON.stringify(i.map(l=>s.get(l))));return u?{indices:u}:{problem:M2(t)}}}r(T2,"matcher");function A2(e,t){
const n=new Map;for(const[s,{matrix:o}]of e.entries()){const i=t.map(u=>Jh(o.get(u))),a=JSON.stringify(i),c=n.get(a);c?c.push(s):n.set(a,[s])}return n}r(A2,"ind\
exOf");const Jh=r(e=>e===void 0?null:j(e).toWellFormed(),"valueText");function M2({text:e,planned:t,conditions:n}){const{combinations:s,job:o}=t,i=r((c,u)=>({code:"\
unknown-only",message:`input "only" has the entry '${e}', but ${c}.`,hint:u}),"problem"),a=new Map;for(const{matrix:c}of s)for(const[u,l]of c)a.set(u,(a.get(u)??
new Set).add(Jh(l)??""));if(a.size===0)return i(`job '${o.id}' has no matrix`,`Write '${o.id}' alone.`);for(const[c,u]of n){const l=a.get(c);if(!l)return i(`the\
 matrix of '${o.id}' has no key '${c}'`,Jr(c,[...a.keys()],"Keys"));if(!l.has(u))return i(`'${c}' is never '${u}'`,Jr(u,[...l],"Values"))}return i(`job '${o.id}\
' has no such combination`,"Give fewer of its keys.")}r(M2,"noMatch");const Hh=10,N2=1e4;function Jr(e,t,n){const s=e.length>2?re(e,t.slice(0,N2)):void 0;if(s!==
void 0)return`Did you mean '${s}'?`;const o=t.length>Hh?", \u2026":"";return`${n}: ${t.slice(0,Hh).join(", ")}${o}.`}r(Jr,"nearestOf");function x2(e,t){return new Map(
[...e.params].map(([n,s])=>{const o=t.get(n),i=e.written.get(n);return[n,o!==void 0&&i!==void 0&&I2(o,i)?i:s]}))}r(x2,"asDeclared");function I2({type:e,options:t},n){
return e==="int"?/^[-+]?\d+$/.test(n):e==="str"||e==="choice"&&(t??[]).every(s=>typeof s=="string")}r(I2,"isMeantAsText");function Hr(e,t){const n=r(c=>({params:new Map,
written:new Map,problems:[{code:"wrong-params-input",message:`input "${t}" ${c}`,hint:zh(t)}]}),"refuse"),s=e.split(/\r?\n/),o=s.filter(c=>!Kh(c));if(o.length===
0)return{params:new Map,written:new Map,problems:[]};if(Vh.test(o[0]??""))return R2(s,t);const i=Gi(e);if("error"in i)return n(`cannot be read: ${i.error}.`);if(!(i.
value instanceof Map))return n(`must be a mapping of names to values, and is a ${L2[Zo(i.value)]??"text"}.`);const a=new Map;for(const[c,u]of i.value){if(typeof c!=
"string")return n("has a name that is not a text; put it in quotes.");a.set(c,u)}return{params:a,written:C2(e,a),problems:[]}}r(Hr,"readParamsInput");function C2(e,t){
const n=Wi(e),s="value"in n&&n.value instanceof Map?n.value:[];return new Map([...s].flatMap(([o,i])=>typeof o=="string"&&typeof i=="string"&&typeof t.get(o)!="\
string"?[[o,i]]:[]))}r(C2,"writtenTexts");const zh=r(e=>e==="params"?`Write a mapping, such as
params: |
  run_date: 2026-01-31
  tables: [customer, orders]`:`The file holds YAML or JSON, or one NAME=VALUE per line, such as
  run_date: 2026-01-31
  tables: [customer, orders]`,"howToWrite"),L2={list:"list",int:"number",float:"number",bool:"boolean"},Kh=r(e=>/^\s*(?:#.*)?$/.test(e),"isBlank"),Vh=/^\s*([A-Za-z_][\w.-]*)\s*=(.*)$/;
function R2(e,t){const n=new Map,s=[];for(const[o,i]of e.entries()){if(Kh(i))continue;const[,a,c=""]=Vh.exec(i)??[],u=a===void 0?"is not `key=value`, as the lin\
es before it":`gives '${a}' once more`;if(a!==void 0&&!n.has(a))n.set(a,c.trim());else{const l=`input "${t}", line ${o+1}, ${u}.`;s.push({code:"wrong-params-inp\
ut",message:l,hint:zh(t)})}}return{params:n,written:new Map,problems:s}}r(R2,"readAssignments");function j2(e,t){switch(e.type){case"str":return{value:rt(t)};case"\
int":return D2(t);case"float":return U2(t,e.precision??6);case"decimal":return F2(t,e.precision??6);case"date":return G2(t);case"datetime":return W2(t);case"cho\
ice":return J2(t,e.options??[]);case"map":return H2(t);case"array":return z2(t);default:return tc(e.type)}}r(j2,"convertParam");const $e=r((e,t)=>({error:{name:e,
message:t}}),"fail"),Et=r((e,t)=>e instanceof G&&e.tag===t,"isTagged"),Eo=r(e=>`<class '${Zo(e)}'>`,"typeText"),P2=4300;function D2(e){if(typeof ve(e)=="bigint")
return{value:e};const t=Ii(_s(rt(e))),n=t.replace(/^[-+]/,"").replaceAll("_","");return!/^[-+]?\d+(?:_\d+)*$/.test(t)||n.length>P2?$e("ParamError",`Value can no\
t convert to int, ${rt(e)}, with base 10`):{value:He(t.startsWith("-")?-BigInt(n):BigInt(n))}}r(D2,"toInt");function U2(e,t){const n=ve(e)??(typeof e=="string"?
B2(e):void 0);return n===void 0?typeof e=="string"?$e("ValueError",`could not convert string to float: ${At(e)}`):$e("TypeError","Received value type does not m\
ath with str, float, or int."):typeof n=="bigint"&&!Number.isFinite(Number(n))?$e("OverflowError","int too large to convert to float"):t<0?$e("ValueError","Form\
at specifier missing precision"):{value:xe(Z$(Number(n),t))}}r(U2,"conversion_toFloat");function B2(e){const t=Ii(_s(e)).toLowerCase(),n=/^([-+]?)(inf|infinity|nan)$/.
exec(t);if(n)return n[2]==="nan"?Number.NaN:+`${n[1]}Infinity`;const s="\\d+(?:_\\d+)*";return new RegExp(`^[-+]?(?:${s}\\.?(?:${s})?|\\.${s})(?:e[-+]?${s})?$`).
test(t)?Number(t.replaceAll("_","")):void 0}r(B2,"parseFloatText");function F2(e,t){const n=ve(e),s=typeof e=="string";if(n===void 0&&!s&&!Et(e,"decimal"))return $e(
"TypeError","Received value type does not math with str, float, or decimal.");const o=n===void 0?xi(rt(e)):Pl(n),i=o&&X$(o,t);return i?{value:new G("decimal",Dl(
i))}:s?$e("ValueError","String that want to convert to decimal type does not valid."):$e("InvalidOperation","[<class 'decimal.InvalidOperation'>]")}r(F2,"toDeci\
mal");function G2(e){if(Et(e,"datetime"))return{value:new G("date",String(e.v).slice(0,10))};if(Et(e,"date"))return{value:e};if(typeof e!="string")return $e("Pa\
ramError",`Value that want to convert to date does not support for type: ${Eo(e)}`);const t=af(e);return t!==void 0?{value:new G("date",t)}:$e("ParamError",`Inv\
alid the ISO format string for date: ${At(e)}`)}r(G2,"toDate");function W2(e){if(Et(e,"datetime")){const n=ZS(e);return n?{value:n}:$e("OverflowError","date val\
ue out of range")}if(Et(e,"date"))return{value:un(`${String(e.v)}T00:00:00`)};if(typeof e!="string")return $e("ParamError",`Value that want to convert to dateti\
me does not support for type: ${Eo(e)}`);const t=ji(e);return t?{value:un(cf(t))}:$e("ParamError",`Invalid the ISO format string for datetime: ${At(e)}`)}r(W2,"\
toDatetime");function J2(e,t){return t.some(n=>Ce(n,e))?{value:e}:$e("ParamError",`${le(e)} does not match any value in choice options.`)}r(J2,"toChoice");function H2(e){
if(e instanceof Map)return{value:e};if(typeof e!="string")return $e("ParamError",`Value of map param support only string-dict or dict type, not ${Eo(e)}`);if(e===
"")return{value:new Map};const t=e.startsWith("{")&&e.endsWith("}")?yS(e):void 0;return t&&("error"in t||!Et(t.value,"set"))?t:$e("ParamError","Value that want \
to convert to map does not support for type: <class 'str'>")}r(H2,"toMap");function z2(e){if(Array.isArray(e))return{value:e};if(Et(e,"tuple")||Et(e,"set"))return{
value:e.v};if(typeof e!="string")return $e("ParamError",`Value of map param support only string-list or list type, not ${Eo(e)}`);if(e==="")return{value:[]};const t=e.
startsWith("[")&&e.endsWith("]")?Tb(e):void 0;return t!==void 0?{value:t}:$e("ParamError","Value that want to convert to array does not support for type: <class\
 'str'>")}r(z2,"toArray");function Yh(e){const{specs:t,given:n,now:s,inputOf:o=r(()=>"params","inputOf")}=e,i=new Map,a=[],c=[],u=r((l,f)=>{"problem"in f?a.push(
f.problem):i.set(l,f.value)},"keep");for(const[l,f]of n){const d=t.get(l);d?u(l,f===null?Er(d,s):K2(d,f,o(l))):(i.set(l,f),c.push(Z2(l,[...t.keys()])))}for(const l of t.
values()){if(n.has(l.name))continue;l.required&&!(l.type==="choice"&&l.default)?a.push(X2(l)):(l.default||Lm(l.type))&&u(l.name,Er(l,s))}return{params:i,problems:a,
warnings:c}}r(Yh,"typeParams");function K2(e,t,n){const s=j2(e,t);if("value"in s)return s;const o=e.options?.map(le).join(", "),i=e.secret?"an invalid value (hi\
dden, because the param is a secret)":V2(le(t));return{problem:{code:"wrong-param",message:`input "${n}": '${e.name}' must be ${Y2[e.type]}; got ${i}.`,hint:`${q2[e.
type]}${o===void 0?"":`: ${o}`}. It is declared on line ${e.at.line}.`}}}r(K2,"receive");const V2=r(e=>e.length<=80?e:`${e.slice(0,79).toWellFormed()}\u2026`,"p\
arams_shortened"),Y2={str:"a text",int:"a whole number",float:"a number",decimal:"a number",date:"a date",datetime:"a time",choice:"one of its options",map:"a m\
apping",array:"a list"},q2={str:"Give a text",int:"Give a whole number, such as 42",float:"Give a number, such as 0.5",decimal:'Give a number of at most 28 digi\
ts, such as "0.5"',date:"Give a date as YYYY-MM-DD",datetime:"Give a time as YYYY-MM-DDTHH:MM:SS; it is taken as UTC, and an offset is ignored",choice:"Give one\
 of the options",map:"Give a YAML mapping, or a Python dict as text, such as {'a': 1}",array:"Give a YAML list, or a JSON list as text, such as [1, 2]"};function X2(e){
const[t]=e.options??[],n=t===void 0?`<${e.type}>`:le(t).replaceAll("'",""),s=e.default?"It has a default, but `required: true` requires a value; remove one of t\
he two. ":"";return{code:"missing-param",message:`Param '${e.name}' (${e.type}) is required and has no value.`,at:e.at,hint:`${s}Set it in the input "params":
params: |
  ${e.name}: ${n}`}}r(X2,"missing");function Z2(e,t){const n=re(e,t),s=t.length===0?"The definition declares no params.":`Declared: ${t.join(", ")}.`;return{code:"\
undeclared-param",message:`Param '${e}' is not declared in the definition; it is passed on unchanged.`,hint:n===void 0?s:`Did you mean '${n}'?`}}r(Z2,"undeclare\
d");function Q2(e){const t=e.originals.map(a=>new Map(a)),n=r((a,c)=>c.map(u=>le(a.get(u)??null)).join(),"valuesText"),s=new Map,o=r(a=>{const c=e.keys.filter(f=>a.
has(f)),u=JSON.stringify(c),l=s.get(u)??jm(t,f=>n(f,c));return s.set(u,l),l.get(n(a,c))??[]},"fitting"),i=[];for(const a of e.include){const c=o(a);for(const u of c)
for(const[l,f]of a)u.set(l,f);c.length===0&&i.push(a)}return[...t,...i]}r(Q2,"githubCombinations");const qh=3;function eI(e,t){const n=new Set,s=new Map;for(const{
strategyId:i,matrix:a}of e)n.has(i)&&s.set(i,a),n.add(i);const o=new Map(t.map(i=>[Zh(i),i]));return[...Xh([...s.values()],"runs more than once, and one result \
hides the others"),...Xh([...o.values()],"runs once")]}r(eI,"repeatedCombinations");function Xh(e,t){if(e.length===0)return[];const n=e.slice(0,qh).map(Zh).join(
"; "),s=e.length-qh,o=s>0?` and ${s.toLocaleString("en-US")} more`:"";return[{code:"duplicate-combination",message:`input "matrix": ${e.length===1?`the combinat\
ion ${n} is given more than once. It ${t}.`:`the combinations ${n}${o} are given more than once. Each ${t}.`}`,hint:"Remove the repetitions."}]}r(Xh,"warningOf");
const Zh=r(e=>[...e].map(([t,n])=>`${t}=${le(n)}`).join(", "),"named");class We extends Error{static{r(this,"WrongMatrix")}}const _o=1e5;function tI(e,t){const n=r(
(o,i)=>({job:e,problems:[{code:"wrong-matrix-input",message:`input "matrix": ${o}`,...i&&{hint:i}}],warnings:[]}),"refuse"),s=Wi(t);if("error"in s)return n(`it \
cannot be read: ${s.error}.`,Qh);try{const o=ep(s.value,e.strategy),a=mo(o,_o)<=_o?fo(o):{combinations:[],leftOut:[]};if("problem"in a)return n(a.problem.message,
a.problem.hint);const c=eI(a.combinations,a.leftOut);return{job:{...e,strategy:o},problems:[],warnings:c}}catch(o){if(o instanceof We)return n(o.message,Qh);throw o}}
r(tI,"applyMatrixInput");function nI(e){const t=Wi(e);if("error"in t)return;const s={at:{file:"",line:0,column:0},matrix:new Map,include:[],exclude:[],failFast:!1};
try{return Um(ep(t.value,s))}catch(o){if(o instanceof We)return;throw o}}r(nI,"matrixInputValues");const Qh='Write, for example, {"table": ["customer", "orders"\
], "partition": [1, 2]}.';function ep(e,t){const n=Kr(e,"it"),s=n.get("matrix");if(!(s instanceof Map))return tp(n,t);const o=[...n.keys()].find(u=>!["matrix","\
include","exclude"].includes(u));if(o!==void 0)throw new We(`the key '${o}' is not known next to 'matrix'; expected include or exclude.`);const i=Kr(s,"'matrix'");
if(i.has("include")||i.has("exclude")){if(n.size>1)throw new We("'include' and 'exclude' belong next to 'matrix' or inside it, not both.");return tp(i,t)}const a=new Map(
[...i].map(([u,l])=>[u,oI(u,l)])),c=r((u,l)=>typeof a.get(u)?.[0]=="string"?rt(rs(u,l)):iI(u,l),"likeList");return zr(t,{matrix:a,include:Oo(n,"include",c),exclude:Oo(
n,"exclude",c)})}r(ep,"readMatrix");function tp(e,t){const n=new Map;for(const[u,l]of e){if(u==="include"||u==="exclude")continue;const f=Vr(l,`'${u}'`);if(f.length===
0)throw new We(`'${u}' has no values, so there is nothing to run.`);n.set(u,f.map(d=>rs(u,d)))}const s=Oo(e,"include",rs),o=Oo(e,"exclude",rs);if(n.size===0&&s.
length===0)throw new We("it has no values, so there is nothing to run.");const i=zr(t,{matrix:n,include:[],exclude:o});if(s.length===0||mo(i,_o)>_o)return i;const a=n.
size===0?{combinations:[]}:fo(i);if("problem"in a)return i;const c=a.combinations.map(u=>u.matrix).filter(u=>u.size>0);return sI(t,Q2({originals:c,keys:[...n.keys()],
include:s}))}r(tp,"readFlat");function sI(e,t){const n=t.reduce((i,a)=>a.size>i.size?a:i),s=t.flatMap(i=>[...i.keys()]).find(i=>!n.has(i));if(s!==void 0)throw new We(
`its combinations have different keys: one has '${s}', which another one with more keys does not have. Give every entry of include the same keys.`);const o=t.filter(
i=>i!==n).sort((i,a)=>a.size-i.size);return zr(e,{matrix:new Map([...n].map(([i,a])=>[i,[a]])),include:o,exclude:[]})}r(sI,"explicit");function zr(e,t){const{at:n}=e,
s=r(o=>({value:o,at:n}),"locate");return{...e,matrix:t.matrix,include:t.include.map(s),exclude:t.exclude.map(s)}}r(zr,"matrix_input_located");function Kr(e,t){if(!(e instanceof
Map))throw new We(`${t} must be a mapping.`);const n=[...e.keys()].find(s=>typeof s!="string");if(n!==void 0)throw new We(`the key ${le(n)} must be a text; put \
it in quotes.`);return e}r(Kr,"matrix_input_mappingOf");function Vr(e,t){if(Array.isArray(e))return e;throw new We(`${t} must be a list.`)}r(Vr,"matrix_input_li\
stOf");function Oo(e,t,n){return Vr(e.get(t)??[],`'${t}'`).map(s=>{const o=Kr(s,`an entry of '${t}'`);return new Map([...o].map(([i,a])=>[i,n(i,a)]))})}r(Oo,"en\
triesOf");const np="expected texts or whole numbers; put others in quotes";function oI(e,t){const n=Vr(t,`'${e}'`).map(s=>rs(e,s));return n.some(s=>typeof s=="s\
tring")?n.map(rt):n}r(oI,"libraryList");function iI(e,t){const n=es(t);if(n===void 0)throw new We(`'${e}' has the value ${le(t)}: ${np}.`);return n}r(iI,"librar\
yValue");function rs(e,t){if(typeof t=="string"||typeof t!="boolean"&&typeof ve(t)=="bigint")return t;throw new We(`'${e}' has the value ${le(t)}: ${np}.`)}r(rs,
"plainValue");const rI=2e6;function aI(e){const{strategy:t}=e,n=mo(t,Hn),s=t.exclude.length>0&&n>Hn,o=r((a,c)=>{const u=(s?Hn:n).toLocaleString("en-US");return{
code:"too-many-combinations",message:`${`Job '${e.id}' has ${s?`more than ${u}`:u} combinations`}${a}`,at:t.at,hint:c}},"problem");if(n>Hn){const a=Hn.toLocaleString(
"en-US");return o(`; Batch runs at most ${a} tasks in one job.`,"Split the job, or move a dimension of the matrix into a loop of its stages.")}if(n*t.matrix.size<=
rI)return;const i=t.matrix.size.toLocaleString("en-US");return o(` of ${i} keys each, too many to keep in memory.`,"Use fewer keys: derive one from another.")}r(
aI,"tooManyCombinations");function cI(e,t){const n=on(e),s=r(l=>[...new Set(n.filter(l).map(Fc))],"names"),{prices:o,maxVcpuHours:i}=t,a=t.maxCost===void 0?t.warnCost===
void 0?void 0:"warn_cost":"max_cost",c=a&&o?s(l=>On(l,o)===void 0):[],u=i===void 0?[]:s(l=>Qt(l)===void 0);return[...uI(e,n,t.allowedMachineTypes),...Yr(e,c,{code:"\
missing-price",what:`runs on {}, for which the input "prices" has no price; the input "${a}" needs the price of every machine`,hint:'Add it to the input "prices\
", for the provisioning model that the job uses.'}),...Yr(e,u,{code:"unknown-vcpus",what:'runs on {}, whose vCPUs are not known; the input "max_vcpu_hours" need\
s those of every machine',hint:'Set "machine_type" to a type that this Action knows, or limit the run by "max_cost".'})]}r(cI,"budgetProblems");function uI(e,t,n){
if(n.length===0)return[];const s=r(({machineType:i,instanceTemplate:a})=>a===void 0&&n.some(c=>fI(c,i)),"isAllowed"),o=[...new Set(t.filter(i=>!s(i)).map(lI))];
return Yr(e,o,{code:"machine-not-allowed",what:'runs on {}, which the input "allowed_machine_types" does not allow',hint:`Choose a machine type that matches ${n.
join(", ")}, also in "fallback" and "on_out_of_memory".`})}r(uI,"notAllowed");const lI=r(({machineType:e,instanceTemplate:t})=>t===void 0?e:`instance template ${t}`,
"nameOf");function fI(e,t){const n=ao(e);return"matches"in n&&n.matches(t)}r(fI,"budget_matches");function Yr(e,t,n){if(t.length===0)return[];const s=n.what.replace(
"{}",()=>t.join(", ")),{code:o,hint:i}=n;return[{code:o,message:`Job '${e.job.id}' ${s}.`,at:dI(e),hint:i}]}r(Yr,"budget_problem");function dI({job:e}){return["\
machine_type","instance_template","fallback","on_out_of_memory"].flatMap(n=>e.runsOn.with.get(n)?.keyAt??[])[0]??e.at}r(dI,"budget_placeOf");const as=r(e=>Object.
keys(e.runsOn.kind==="container"?k1:ke),"knownArguments");function mI(e){const t=as(e);return[...e.runsOn.with].filter(([n])=>!t.includes(n)).map(([n,{keyAt:s}])=>{
const o=bi(n,t),i=o!==void 0,a=o??t.find(l=>l.startsWith(`${n}_`))??re(n,t),c=`runs-on.with has the unknown key '${n}'${i?"":", which is ignored"}`;return{problem:{
code:i?"unknown-key":"ignored-key",message:`Job '${e.id}': ${c}.`,at:s,hint:a?`Did you mean '${a}'?`:t.length<=8?`Known: ${t.join(", ")}.`:"docs/runs-on.md list\
s all keys."},isMistake:i}})}r(mI,"unknownArguments");const qr="needs_artifacts";function hI(e,t){const n=as(e).includes(qr)?e.runsOn.with.get(qr):void 0,{value:s=null,
at:o=e.runsOn.at}=n??{},i=r((l,f)=>({code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${qr} ${l}.`,at:o,hint:f}),"problem"),a=pI(s,e);if(!a)return{jobs:[],
problems:[i("must be true, false or a list of job ids","Write true for all jobs that the job needs.")]};if(s===!0&&e.needs.length===0)return{jobs:[],problems:[i(
"is true, but the job needs no other job","Add needs.")]};const c=[...t],u=a.flatMap(l=>{if(e.needs.includes(l))return[];if(c.includes(l))return[i(`names '${l}'\
, which the job does not need`,`Add ${l} to needs.`)];const f=re(l,c),d=f?`Did you mean '${f}'?`:`Jobs: ${c.join(", ")}.`;return[i(`names '${l}', which is not a\
 job of the workflow`,d)]});return{jobs:e.needs.filter(l=>a.includes(l)),problems:u}}r(hI,"neededArtifacts");function pI(e,t){if(e===!0)return t.needs;if(e===null||
e===!1)return[];const n=Array.isArray(e)?e:[e];return n.every(s=>typeof s=="string")?n:void 0}r(pI,"asNames");const cs=r(({list:e,number:t,isOfInput:n},s)=>n?`i\
nput "${e}", entry ${t}`:`Job '${s.id}': runs-on.with.${e}, entry ${t}`,"entries_entryText"),sp=20,op=["fallback","fallback_after","max_preemptions","on_out_of_\
memory","gcs_bucket","credentials_path","needs_artifacts","mounts","instance_template"];function ip(e,t,n){const s=as(e).includes(t)?e.runsOn.with.get(t):void 0;
if(s&&s.value!==null)return yI(e,t,s);const o=t==="fallback"?n.fallback:n.onOutOfMemory;if(o==="next")return{entries:[],isNext:!0,problems:[]};const i=(o??[]).map(
(a,c)=>({list:t,number:c+1,isOfInput:!0,members:bI(a)}));return ap(e,i)}r(ip,"entries_entriesOf");const gI={fallback:"must be a list of mappings",on_out_of_memory:"\
must be 'next' or a list of mappings"},rp={fallback:"Write for example [{spot: false}, {machine_type: n2-standard-4, spot: false}].",on_out_of_memory:"Write for\
 example [{memory_mb: 8192}, {machine_type: e2-highmem-4}]."},bI=r(e=>new Map([...e].map(([t,n])=>[String(t),{value:n}])),"membersOf");function yI(e,t,n){if(t===
"on_out_of_memory"&&n.value==="next")return{entries:[],isNext:!0,problems:[]};const s=r(o=>{const i=`Job '${e.id}': runs-on.with.${t} ${o}.`;return{entries:[],isNext:!1,
problems:[{code:"invalid-runs-on",message:i,at:n.at,hint:rp[t]}]}},"refused");return n.items?ap(e,n.items.map(({at:o,members:i},a)=>({list:t,number:a+1,at:o,isOfInput:!1,
members:i}))):s(gI[t])}r(yI,"ownEntries");function ap(e,t){const n=[],s=t[sp];s&&n.push(wI({...s,members:new Map},e));const o=t.flatMap(i=>{const{members:a}=i,c={
...i,members:a??new Map};c.members.size===0&&n.push(kI(c,e,a!==void 0));for(const[u,l]of c.members){const f=$I(c,e,u,l);f&&n.push(f)}return[c]});return{entries:n.
length>0?[]:o,isNext:!1,problems:n}}r(ap,"checked");const Xr=r((e,t,n)=>({code:e.isOfInput&&n!=="unknown-key"?"invalid-input":n,...t&&{at:t}}),"problemAt"),wI=r(
(e,t)=>({...Xr(e,e.at,"invalid-runs-on"),message:`${cs(e,t)}: a list has at most ${sp} entries.`}),"entries_tooMany"),kI=r((e,t,n)=>({...Xr(e,e.at,"invalid-runs\
-on"),message:`${cs(e,t)}: ${n?"it changes nothing":"it must be a mapping"}.`,hint:rp[e.list]}),"emptyEntry");function $I(e,t,n,s){const o=Object.keys(ke).filter(
c=>!op.includes(c));if(o.includes(n))return;const i=s.keyAt??e.at;if(op.includes(n))return{...Xr(e,i,"invalid-runs-on"),message:`${cs(e,t)}: ${n} cannot be chan\
ged by an entry.`,hint:"Write it beside the list, in runs-on.with itself."};const a=bi(n,o)??re(n,o);return{code:e.isOfInput?"invalid-input":"unknown-key",...i&&
{at:i},message:`${cs(e,t)}: it has the unknown key '${n}'.`,hint:a?`Did you mean '${a}'?`:`Known: ${o.join(", ")}.`}}r($I,"wrongMember");const cp="(?:https://ww\
w\\.googleapis\\.com/compute/v1/)?",up="(?:[a-z][a-z0-9.-]*:)?[a-z0-9][a-z0-9-]*",Zr="[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?",lp=new RegExp(`^(?:${cp}projects/(${up}\
)/)?global/networks/${Zr}$`),SI=new RegExp(`^(?:${cp}projects/${up}/)?regions/([a-z]+-[a-z]+\\d+)/subnetworks/${Zr}$`),fp=new RegExp(`^${Zr}$`);function vI(e,t,n){
const s=n.region??"";if(t.noExternalIp&&t.network===void 0&&t.subnetwork===void 0)return{network:"global/networks/default",subnetwork:`regions/${s}/subnetworks/\
default`};const o=EI(e,t.network),i=o&&lp.exec(o)?.[1],a=i===void 0||i===n.projectId?"":`projects/${i}/`,c=_I(e,t.subnetwork,`${a}regions/${s}/subnetworks/`,s);
if(t.noExternalIp&&t.network===void 0!=(t.subnetwork===void 0)){const u=t.network===void 0?"network":"subnetwork";e.refuseEither(["no_external_ip","network","su\
bnetwork"],`needs ${u}, too: without external IP addresses, Batch needs both the network and the subnetwork`,`Give ${u}, or neither network nor subnetwork for t\
hose called 'default'.`)}return{...o&&{network:o},...c&&{subnetwork:c}}}r(vI,"networkOf");function EI(e,t){if(t===void 0||lp.test(t))return t;if(fp.test(t))return`\
global/networks/${t}`;e.refuseEither(["network"],`must be a name or global/networks/NAME; got ${JSON.stringify(t)}`,"For a network of another project write proj\
ects/PROJECT/global/networks/NAME.")}r(EI,"networkName");function _I(e,t,n,s){if(t===void 0)return;if(fp.test(t))return n+t;const o=SI.exec(t)?.[1];return o===void 0?
e.refuseEither(["subnetwork"],`must be a name or regions/REGION/subnetworks/NAME; got ${JSON.stringify(t)}`,"For a subnetwork of another project write projects/\
PROJECT/regions/REGION/subnetworks/NAME."):s!==""&&o!==s&&e.refuseEither(["subnetwork"],`is in region ${o}; the job runs in ${s}`),t}r(_I,"subnetworkName");const dp=Object.
entries(he.zones).flatMap(([e,t])=>t.split(" ").flatMap(n=>e.split(" ").map(s=>`${n}-${s}`))),OI=Object.values(he.zones).flatMap(e=>e.split(" ")),TI=/^[a-z]+-[a-z]+\d+-[a-z][a-z0-9]{0,7}$/;
function yn(e,t,n){if(t.includes(e))return;const s=re(e,t);return{message:`names the unknown ${n} '${e}'`,hint:s?`Did you mean '${s}'? If it is new, ignore this\
 warning.`:"If it is new, ignore this warning."}}r(yn,"unknownName");const AI=r(e=>yn(e,OI,"region"),"unknownRegion"),MI=r(e=>{const t=dp.filter(s=>s.startsWith(
`${e.replace(/-[^-]*$/,"")}-`)),n=yn(e,t.length>0?t:dp,"zone");return!n||t.length===0?n:{message:n.message,hint:`Known: ${t.join(", ")}. If it is new, ignore th\
is warning.`}},"unknownZone"),To=["provisioning_model","spot","preemptible"],NI=168*3600;function mp(e,t){const n=e.boolean("spot")??e.boolean("preemptible"),s=e.
text("provisioning_model"),o=Ji.find(i=>i===s?.toUpperCase());return s!==void 0&&o===void 0&&e.refuse("provisioning_model",`must be one of ${Ji.join(", ")}; got\
 ${JSON.stringify(s)}`),o!==void 0&&n!==void 0&&n!==(o==="SPOT")&&e.refuse("provisioning_model",`is ${o}, and spot or preemptible is ${n}`,"Remove one of them."),
o??(n===void 0?t.provisioningModel:n?"SPOT":"STANDARD")}r(mp,"provisioningModelOf");function xI(e,t){const{model:n,hasFallback:s,defaults:o}=t,i=e.integer("max_\
preemptions",ke.max_preemptions);if(n==="SPOT"||s&&n!=="FLEX_START")return i??o.maxPreemptions??(s?1:void 0);const a=n!=="STANDARD"&&!To.some(c=>e.has(c));return(i!==
void 0||a&&o.maxPreemptions!==void 0)&&e.refuseEither(["max_preemptions"],"is for Spot machines","Write spot: true, or remove it."),s?1:void 0}r(xI,"maxPreempti\
onsOf");const hp=r(e=>`${e} comes with the provisioning model SPOT or FLEX_START only`,"onlySpot");function II(e,t){he.withoutStandard.test(t)&&e.refuseEither([
"max_preemptions"],`does not fit: ${hp(t)}`)}r(II,"checkStandard");function CI(e,t){const{provisioningModel:n,machineType:s}=t,o=t.reservation!==void 0&&t.reservation!==
"NO_RESERVATION",i=[...To,"machine_type"];n==="SPOT"&&he.withoutSpot.test(s)&&e.refuseEither(i,`does not fit: Compute Engine has no Spot machines of type ${s}`),
n==="STANDARD"&&he.withoutStandard.test(s)&&e.refuseEither(i,`does not fit: ${hp(s)}`,"Write spot: true."),n==="RESERVATION_BOUND"&&!o&&e.refuseEither(To,"needs\
 reservation when it is RESERVATION_BOUND","Name the reservation."),n==="FLEX_START"&&LI(e,t,o)}r(CI,"checkProvisioning");function LI(e,t,n){const{machineType:s}=t;
if(t.gpu===void 0&&!he.flexStart.test(s)){const o=[...To,"machine_type"];si(s)?e.refuseEither(o,`does not fit: FLEX_START is for machines with GPUs and H4D, not\
 for ${s}`):e.warnEither(o,`is FLEX_START, and ${s} is not known to have GPUs`)}t.taskTimeoutSeconds>NI&&e.refuseEither(["timeout_seconds"],`is ${t.taskTimeoutSeconds}\
 s; tasks on FLEX_START machines run for at most 7 days`),t.placement!==void 0&&e.refuseEither(["placement"],"cannot be combined with the provisioning model FLE\
X_START"),n&&e.refuseEither(["reservation"],"cannot be combined with the provisioning model FLEX_START","Remove it.")}r(LI,"checkFlexStart");const RI=/^(?:(?:https:\/\/www\.googleapis\.com\/compute\/v1\/)?projects\/([^/\s]+)\/)?global\/instanceTemplates\/[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
function jI(e,t){if(fe.tag.test(e))return;const n=RI.exec(e);if(/\/regions\/[^/]+\/instanceTemplates\//.test(`/${e}`))return"names a regional template; Batch su\
pports only global ones";if(!n)return`must be a name or projects/PROJECT/global/instanceTemplates/NAME; got ${JSON.stringify(e)}`;const s=n[1];if(!(s===void 0||
s===t||/^\d+$/.test(s)))return`names a template of project ${s}; Batch takes those of the job's own project ${t} only`}r(jI,"templateMistake");const PI=r(e=>Ae(
e)in he.custom||Ae(e)==="g2","hasCustomTypes");function DI(e,t){const n=r((i,a)=>{a&&e.warnEither([i],a.message,a.hint)},"warn");for(const i of t.tags)fe.tag.test(
i)||e.refuseEither(["tags"],`has the invalid tag ${JSON.stringify(i)}`,'A tag has at most 63 letters a-z, digits and "-", starts with a letter and does not end \
with "-".');for(const{type:i}of t.disks)n("disks",yn(i,Vi,"disk type"));if(t.gpu&&n("gpu_type",yn(t.gpu.type,fy,"GPU type")),t.instanceTemplate!==void 0)return;
const{machineType:s,minCpuPlatform:o}=t;if(!ut(s))n("machine_type",yn(s,_n,"machine type"));else if(s.includes("custom-")&&!PI(s)){const i=Ae(s).toUpperCase();e.
warnEither(["machine_type"],`names a custom machine type, which ${i} machines are not known to have`)}o!==void 0&&(Ae(s)==="e2"?e.refuseEither(["min_cpu_platfor\
m","machine_type"],`does not fit: Compute Engine chooses the processor of E2 machines (${s})`):n("min_cpu_platform",yn(o,he.cpuPlatforms.split(", "),"CPU platfo\
rm")))}r(DI,"resource_names_checkNames");function UI(e,t){const n=e.refuseEither;if(DI(e,t),t.instanceTemplate!==void 0){BI(e,t.instanceTemplate,t.projectId);return}
const s=hy(t.machineType);s&&n(["machine_type"],`${s}; got "${t.machineType}"`),FI(t,n),GI(t,n),WI(t,n),CI(e,t)}r(UI,"checkMachine");function BI(e,t,n){const s=jI(
t,n);s&&e.refuseEither(["instance_template"],s);for(const[o,i]of Object.entries(ke))!i.isOfTemplate||!e.has(o)||e.refuse(o,"cannot be combined with instance_tem\
plate, which decides it","Remove one of them.")}r(BI,"checkTemplate");function FI(e,t){const{gpu:n,machineType:s}=e,o=Zt(s);if(!n)return;const i=dy(n.type),a=i&&
`Write for example machine_type: ${i}.`;if(o){n.type!==o.type?t(["gpu_type","machine_type"],`does not fit: ${s} has ${o.type}, not ${n.type}`,a):n.count!==o.count&&
t(["gpu_count","gpu_type"],`does not fit: ${s} has ${o.count} of ${o.type}, not ${n.count}`,"Remove it.");return}const c=he.n1Gpus[n.type],u=c?.[n.count];if(c&&
u===void 0){const l=Object.keys(c).join(", ");t(["gpu_count","gpu_type"],`is ${n.count}; a VM can have ${l} of ${n.type}`)}if(c&&Ae(s)!=="n1"||!c&&i!==void 0){const l=c?
"N1 machines":`machines such as ${i}`;t(["gpu_type","machine_type"],`does not fit: ${n.type} comes with ${l}, not with ${s}`,a)}else!c&&si(s)&&Ae(s)!=="n1"?t(["\
gpu_type","machine_type"],`does not fit: no GPU such as ${n.type} can be attached to ${s}`):u!==void 0&&(ut(s)?.vCpus??0)>u&&t(["gpu_count","machine_type","gpu_\
type"],`does not fit: a machine with ${n.count} of ${n.type} has at most ${u} vCPUs; ${s} has more`)}r(FI,"checkGpu");function GI(e,t){const{bootDiskType:n,machineType:s}=e;
if(n===void 0)return;if(!Df.includes(n)){t(["boot_disk_type"],`is not a type of boot disk: "${n}"`,`Known: ${Df.join(", ")}.`);return}const o=Uf(n,s);o&&t(["boo\
t_disk_type","machine_type"],`does not fit: ${n} ${o}`)}r(GI,"checkBootDisk");function WI(e,t){const n=yt(e.machineType);if(!n)return;const{cpuMilli:s=0,memoryMib:o=0}=e;
s>n.cpuMilli&&t(["cpu_milli","cpu_count","machine_type"],`does not fit: a task asks for ${s/1e3} vCPUs, ${e.machineType} has ${n.cpuMilli/1e3}`),o>n.memoryMib&&
t(["memory_mb","machine_type"],`does not fit: a task asks for ${o} MiB, ${e.machineType} has ${n.memoryMib}`)}r(WI,"checkShare");function JI(e,t,n){const s=e.text(
"registry_password");s!==void 0&&!fe.secretVersion.test(s)&&e.refuseSecret("registry_password","must name a secret of Secret Manager","Write projects/P/secrets/\
S/versions/V; never the value itself.");const o=e.text("registry_username")??t.registryUsername,i=s??t.registryPassword,a=r((c,u)=>e.refuseEither([c],u),"refuse");
return o===void 0!=(i===void 0)&&a(o===void 0?"registry_password":"registry_username","needs both registry_username and registry_password"),n&&o!==void 0&&a("im\
age_streaming","takes no registry_username: containerd ignores it"),o===void 0||i===void 0?void 0:{username:o,password:i}}r(JI,"registryOf");const HI=/^[a-z][a-z0-9_-]{0,62}$/,
zI=/^[a-z0-9_-]{0,63}$/,KI=3;function Qr(e,t,n){const s=t.machine,o=e.matching("project_id",fe.projectId,"a project id")??t.projectId,i=e.matching("region",fe.region,
"a region such as us-central1")??t.region,a=e.matching("gcs_bucket",fe.bucket,"the name of a bucket")??t.bucket,c=mp(e,s),u=S1(e,s),l=e.number("cpu_count",ke.cpu_count),
f=e.integer("timeout_seconds",ke.timeout_seconds),d=JI(e,s,u.imageStreaming),h=u.instanceTemplate!==void 0;VI(e,u.zones,i);const m=XI(e,s)??(h?void 0:Zt(u.machineType)),
g=M1(e,s.env),p=ZI(e,s.secrets,o);N1(e,g,p);const{network:b,subnetwork:y}=h?{}:vI(e,u,{projectId:o,region:i}),w=YI(e,s.disks,h?void 0:{type:u.machineType,...m&&
{gpuType:m.type}}),k={...u,network:b,subnetwork:y,projectId:o??"",region:i??"",bucket:a??"",credentialsPath:e.located("credentials_path"),requirements:e.list("r\
equirements")??s.requirements,cpuMilli:e.integer("cpu_milli",ke.cpu_milli)??(l===void 0?s.cpuMilli:Math.round(l*1e3)),bootDiskType:u.bootDiskType??lv(u.machineType),
disks:w,mounts:qI(e,s.mounts,{disks:w,bucket:a}),gpu:m,...d&&{registry:d},provisioningModel:c,maxRetries:n===void 0?u.maxRetries??(c==="SPOT"?KI:1):n-1,taskTimeoutSeconds:f??
s.taskTimeoutSeconds,env:g,secrets:p,labels:QI(e,s.labels)};UI(e,k);const $={project_id:o,region:i,gcs_bucket:a},S=Object.keys($).filter(v=>$[v]===void 0&&!e.has(
v));return{...e.problems.length===0&&S.length===0&&{machine:k},problems:e.problems,warnings:e.warnings,missing:S}}r(Qr,"readMachine");function VI(e,t,n){const s=n===
void 0?void 0:AI(n);s&&e.warnEither(["region"],s.message,s.hint);const o=t.find(a=>!TI.test(a));if(o!==void 0){e.refuseEither(["zones"],`must be zones such as u\
s-central1-a; got ${JSON.stringify(o)}`);return}const i=n?t.filter(a=>!a.startsWith(`${n}-`)):[];if(i.length>0){e.refuseEither(["zones"],`names ${i.join(", ")},\
 outside the job's region ${n}`);return}if(!s)for(const a of t){const c=MI(a);c&&e.warnEither(["zones"],c.message,c.hint)}}r(VI,"checkPlace");function YI(e,t,n){
return mv(e.mapping("disks")??t,n,(s,o)=>e.refuseEither(["disks"],s,o))}r(YI,"disksGiven");function qI(e,t,{disks:n,bucket:s}){const o=n.map(({path:a})=>a),i=$v(
e.mapping("mounts")??t,o,(a,c)=>e.refuseEither(["mounts"],a,c));for(const{path:a,source:c,isWritable:u}of i){if(!u||!ht(c)||c.bucket!==s)continue;const l=e.at("\
mounts"),f=l?`Job '${e.job.id}': runs-on.with.mounts`:'input "mounts"';e.warnings.push({code:"mount-own-bucket",message:`${f} lets tasks write to the bucket of \
the run at ${a}, where they could change results of other runs.`,...l&&{at:l},hint:"Mount another bucket to write to."})}return i}r(qI,"mountsGiven");function XI(e,t){
const n=e.text("gpu_type")??t.gpuType,s=e.integer("gpu_count",ke.gpu_count)??t.gpuCount;if(s!==0)return n===void 0&&s!==void 0&&e.refuse("gpu_count","needs gpu_\
type","Write for example gpu_type: nvidia-tesla-t4."),n===void 0?void 0:{type:n,count:s??1}}r(XI,"gpuOf");function ZI(e,t,n){const s=new Map;for(const[o,i]of[...t,
...e.mapping("secrets")??[]]){const a=/^([A-Za-z0-9_-]+)(?::([A-Za-z0-9_-]+))?$/.exec(i),c=Hi(o);c?e.refuse("secrets",c):fe.secretVersion.test(i)?s.set(o,i):/^projects\/[^/]+\/secrets\/[^/]+$/.
test(i)?s.set(o,`${i}/versions/latest`):a?s.set(o,`projects/${n}/secrets/${a[1]}/versions/${a[2]??"latest"}`):e.refuseSecret("secrets",`must name a secret of Se\
cret Manager for '${o}'`,"Write SECRET, SECRET:VERSION or projects/P/secrets/S/versions/V; never the value itself.")}return s}r(ZI,"secretsOf");function QI(e,t){
const n=e.mapping("labels")??new Map,s=new Map([...t,...n]);for(const[o,i]of s)(!HI.test(o)||!zI.test(i)||/^goog(le)?-/.test(o))&&e.refuse("labels",`has the inv\
alid label '${o}=${i}'`,'Keys: lower-case letters, digits, "_" and "-", at most 63 characters, starting with a letter but not with "goog-". Values: the same cha\
racters.');return s}r(QI,"labelsGiven");function eC(e){if(e.instanceTemplate!==void 0)return[];const t=[];let{machineType:n,memoryMib:s}=e;for(;;){const o=yt(n)?.
memoryMib;if(o===void 0)return t;if(s===void 0||s>=o){const a=tC(n,e.cpuMilli);if(a===void 0)return t;n=a}const i=yt(n)?.memoryMib??o;s!==void 0&&(s=Math.min(2*
s,i)),t.push(new Map([...n===e.machineType?[]:[["machine_type",{value:n}]],...s===void 0?[]:[["memory_mb",{value:s}]]]))}}r(eC,"moreMemory");function tC(e,t=0){
const n=ut(e);if(!n)return;const s=_n.flatMap(o=>{const i=ut(o);return!i||Ae(o)!==Ae(e)?[]:i.memoryMib>n.memoryMib&&i.vCpus*1e3>=t?[{name:o,facts:i}]:[]});return s.
sort(({facts:o},{facts:i})=>o.memoryMib-i.memoryMib||o.vCpus-i.vCpus||Math.abs(o.gpus-n.gpus)-Math.abs(i.gpus-n.gpus)||Math.abs(o.localSsds-n.localSsds)-Math.abs(
i.localSsds-n.localSsds)),s[0]?.name}r(tC,"largerType");const nC=r(e=>ke[e]?.input??e,"inputOf"),ea=r(e=>e!==null&&(typeof e!="object"||e instanceof G),"with_re\
ader_isScalar"),sC=[["spot","preemptible","provisioning_model"],["cpu_count","cpu_milli"]],oC=/(^|\/)regions\//,pp=r(e=>typeof e=="string"&&oC.test(e),"isRegion\
al");function iC(e,t){const n=new Map(e);t.isElsewhere&&(n.delete("zones"),n.delete("reservation"),pp(n.get("subnetwork")?.value)&&n.delete("subnetwork"));for(const{
members:s}of t.entries){for(const o of sC)if(o.some(i=>s.has(i)))for(const i of o)n.delete(i);for(const[o,i]of s)n.set(o,i)}return n}r(iC,"layered");const rC={entries:[],
isElsewhere:!1};function gp({job:e,entries:t},n){const{key:s,message:o,hint:i}=n,a=t.findLast(({members:u})=>u.has(s))??t.at(-1);if(!a)return;const c=a.members.
get(s)?.at??a.at;return{code:a.isOfInput?"invalid-input":"invalid-runs-on",message:`${cs(a,e)}: ${s} ${o}.`,...c&&{at:c},...i&&{hint:i}}}r(gp,"ofEntry");function Ao(e,t=rC){
const{entries:n}=t,s=[],o=[],i=as(e),a=new Map([...e.runsOn.with].filter(([b])=>i.includes(b))),c=iC(a,t),u=r((b,y,w)=>gp({job:e,entries:n},{key:b,message:y,hint:w})??
{code:"invalid-runs-on",message:`Job '${e.id}': runs-on.with.${b} ${y}.`,at:c.get(b)?.at??e.runsOn.at,...w&&{hint:w}},"ofArgument"),l=r((b,y,w)=>{s.push(c.has(b)?
u(b,y,w):d(b,y,w))},"refuse"),f=r((b,y,w)=>{l(b,y,w);const k=c.has(b)?s.pop():void 0;k&&s.push({...k,excerpt:""})},"refuseSecret"),d=r((b,y,w)=>gp({job:e,entries:n},
{key:b,message:y,hint:w})??{code:"invalid-input",message:`input "${nC(b)}" ${y}.`,...w&&{hint:w}},"ofInput"),h=r(b=>c.get(b)?.value??void 0,"value"),m=r((b,y,w)=>{
const k=b.find($=>h($)!==void 0);return k===void 0?d(b[0]??"",y,w):u(k,y,w)},"ofEither"),g=r(b=>{const y=h(b);if(y!==void 0){if(ea(y))return j(y);l(b,"must be a\
 single value, not a list or mapping")}},"text"),p=r((b,y)=>{const w=g(b);if(w===void 0)return;const k=/^\d+(\.\d+)?$/.test(w)?Number(w):Number.NaN;if(k>=y.min&&
k<=y.max)return k;l(b,`must be a number from ${y.min} to ${y.max}; got ${JSON.stringify(w)}`)},"number");return{job:e,entries:n,problems:s,warnings:o,refuse:l,refuseSecret:f,
refuseEither(b,y,w){s.push(m(b,y,w))},warnEither(b,y,w){const k=b.find(S=>h(S)!==void 0),$=k?u(k,y,w):d(b[0]??"",y,w);o.push({...$,code:"unknown-name"})},has:r(
b=>h(b)!==void 0,"has"),at:r(b=>c.get(b)?.at,"at"),text:g,number:p,matching(b,y,w){const k=g(b);if(k===void 0||y.test(k))return k;l(b,`must be ${w}; got ${JSON.
stringify(k)}`)},integer(b,y){const w=p(b,y);if(w===void 0||Number.isInteger(w))return w;l(b,`must be a whole number; got ${w}`)},boolean(b){const y=g(b);if(y===
void 0)return;const k={true:!0,false:!1,yes:!0,no:!1}[y.toLowerCase()];return k===void 0&&l(b,`must be true or false; got ${JSON.stringify(y)}`),k},list(b){const y=h(
b);if(y===void 0)return;const w=Array.isArray(y)?y:[y];if(!w.every(ea)){l(b,"must be a list of texts");return}return w.flatMap(k=>j(k).split(`
`)).map(k=>k.trim()).filter(k=>k!=="")},mapping(b){const y=h(b);if(y!==void 0){if(!(y instanceof Map)||![...y].every(([w,k])=>typeof w=="string"&&ea(k))){l(b,"m\
ust be a mapping of texts");return}return new Map([...y].map(([w,k])=>[w,j(k)]))}},located(b){const y=g(b),w=c.get(b)?.at;return y===void 0||w===void 0?void 0:{
value:y,at:w}}}}r(Ao,"withReader");function aC(e,t){const n=Ao(e),s=uC(e,n,t),o=lC(n,s.fallback,t),i=fC(n,t),a=Qr(n,t,o),c=s.fallback.entries.length>0;a.machine&&
o!==void 0&&!c&&II(n,a.machine.machineType);const u=[...a.problems,...s.fallback.problems,...s.memory.problems],{machine:l,...f}=a;if(u.length>0||!a.machine)return{
...f,problems:u};if(!c&&o===void 0&&!s.isForMemory)return a;const d=new cC,h=dC({job:e,inputs:t,own:a.machine,losses:o,lists:s,found:d});if(d.problems.length>0)
return{...f,problems:d.problems};const m={machines:h,fallbackAfterMs:i,isForMemory:s.isForMemory},g=s.isForMemory||h.length>1;return{...a,...g&&{moves:m},warnings:[
...a.warnings,...d.warnings]}}r(aC,"machineOf");class cC{static{r(this,"Found")}problems=[];warnings=[];add(t){const n=r(s=>o=>s.every(({message:i})=>i!==o.message),
"isNew");this.problems.push(...t.problems.filter(n(this.problems))),this.warnings.push(...t.warnings.filter(n(this.warnings)))}}function uC(e,t,n){const s=(t.text(
"instance_template")??n.machine.instanceTemplate)!==void 0,{fallback:o,onOutOfMemory:i,...a}=n.machine,c=s?a:n.machine,u=ip(e,"on_out_of_memory",c);return{fallback:ip(
e,"fallback",c),memory:u,isForMemory:u.isNext||u.entries.length>0}}r(uC,"listsOf");function lC(e,t,n){const s=n.machine;if((e.text("instance_template")??s.instanceTemplate)!==
void 0)return;const i=mp(Ao(e.job),s);return xI(e,{model:i,hasFallback:t.entries.length>0,defaults:s})}r(lC,"job_machines_lossesOf");function fC(e,t){const n=e.
text("fallback_after");if(n===void 0)return t.machine.fallbackAfterSeconds*1e3;const s=Ih(n),{min:o,max:i}=_f;return s!==void 0&&s>=o&&s<=i?s*1e3:(e.refuse("fal\
lback_after",`must be a time from ${o} to ${i} seconds, such as "10m" or "1h30m"; got ${JSON.stringify(n)}`),0)}r(fC,"fallbackAfterMs");function dC({job:e,inputs:t,
own:n,losses:s,lists:o,found:i}){const{fallback:a,memory:c}=o,u={list:"fallback",number:1,isOfInput:!1,members:new Map([["spot",{value:!1}]])},f=a.entries.length===
0&&s!==void 0?[u]:a.entries,d=r((h,m)=>{const g=yp(n,h),p=Qr(Ao(e,g),bp(g,t),m?void 0:s);return i.add(p),p.machine},"machineWith");return[void 0,...f].map((h,m)=>{
const g=m===f.length,p=h?[h]:[],b=h?d(p,g):n;return!b||i.problems.length>0?[]:c.isNext?[b,...mC({job:e,inputs:t,own:n,first:b,layers:p,losses:g?void 0:s})]:[b,...c.
entries.flatMap(y=>d([...p,y],g)??[])]})}r(dC,"rungs");function mC(e){const{job:t,inputs:n,own:s,first:o,losses:i}=e,a=[];for(const c of eC(o)){const u={list:"o\
n_out_of_memory",number:a.length+1,isOfInput:!1,members:c},l=yp(s,[...e.layers,u]),{machine:f}=Qr(Ao(t,l),bp(l,n),i);if(!f)break;a.push(f)}return a}r(mC,"larger\
Of");function bp({isElsewhere:e},t){if(!e)return t;const{reservation:n,subnetwork:s,...o}=t.machine,i=s!==void 0&&!pp(s);return{...t,machine:{...o,zones:[],...i&&
{subnetwork:s}}}}r(bp,"inputsFor");function yp(e,t){const n=t.findLast(({members:s})=>s.has("region"))?.members.get("region")?.value;return{entries:t,isElsewhere:n!==
void 0&&n!==e.region}}r(yp,"layersOf");const hC=100,pC=20,gC=300,ta=20;function bC(e){const{job:t,machine:n,combinations:s,parallelism:o}=e,i=o>0||n.cpuMilli!==
void 0||n.memoryMib!==void 0,a=zn(e,s.length),c=n.taskTimeoutSeconds<=gC?pC:hC;if(i||a<c)return;const u=n.instanceTemplate===void 0?yt(n.machineType):void 0,l=u&&
u.cpuMilli/1e3,f=l===void 0?"":` of ${l} vCPUs (${na(a*l)} vCPUs together)`,{tasksPerVm:d=1}=Ke({...n,cpuMilli:1e3}),h=u&&!n.gpu?d:1,m=`"max-parallel: ${ta*h}"`,
g=h>1?`Let short tasks share machines: with "cpu_count: 1" ${na(Math.ceil(a/h))} machines start; with ${m} as well ${ta}, which take one task after the other.`:
`With ${m}, ${ta} machines start and take one task after the other.`;return{code:"many-machines",message:`Job '${t.id}' starts ${na(a)} machines${f}, one for ea\
ch combination. Each is also paid for while it boots and shuts down, about a minute and a half: more than short tasks cost themselves.`,at:t.strategy.at,hint:g}}
r(bC,"manyMachines");const na=r(e=>String(e).replace(/\B(?=(\d{3})+$)/g,","),"number"),yC=/^\$\{\{\s*params\.([a-zA-Z0-9_-]+)\s*(?:\|\s*int\s*)?\}\}$/;function wC(e,t,n){
const s=e.strategy.maxParallel;if(s===void 0)return{parallelism:n??0};const o=r(c=>({problem:{code:"invalid-max-parallel",message:`Job '${e.id}': max-parallel m\
ust be a whole number from 1 to ${Xs.toLocaleString("en-US")}; ${c}.`,at:s.at}}),"refuse");let i=s.value;if(typeof i=="string"){const c=yC.exec(i.trim())?.[1];if(c===
void 0&&!/^\d+$/.test(i.trim()))return o(`"${i}" is neither a number nor a plain \${{ params.NAME }}`);i=c===void 0?Number(i):t.get(c)??null}const a=typeof i=="\
string"&&/^\d+$/.test(i)?Number(i):i;return typeof a!="number"||!Number.isInteger(a)||a<1||a>Xs?o(`got ${typeof i=="object"&&!(i instanceof G)?"no number":j(i)}`):
{parallelism:a}}r(wC,"parallelismOf");function kC(e,t,n){return e.flatMap(({pasted:s})=>s).flatMap(s=>{for(const o of $C(s,t,n)){const i=typeof o=="string"?SC(o,
s):void 0;if(i===void 0)continue;const{job:a,stage:c,whole:u,root:l,name:f,at:d}=s,m=`${`Job '${a}', stage '${c}'`}: a value of ${l}.${f} has ${i}, which change\
s the code that it is pasted into.`,g=f.replace(/\W/g,"_"),p=`Pass it as a variable: vars: {${g}: "${u}"}, and use ${g} in the code without quotes.`;return[{code:"\
pasted-value",message:m,at:d,hint:p}]}return[]})}r(kC,"pastedValues");function $C({root:e,name:t,job:n},s,o){return e==="params"?[s.get(t)??null]:(o.get(n)?.combinations??
[]).map(({matrix:i})=>i.get(t)??null)}r($C,"valuesOf");function SC(e,{quote:t,isRaw:n}){const s=j(e);if(s.includes(t))return`the quote ${t}`;if(t.length===1&&/[\r\n]/.
test(s))return"a line break";if(s.includes("\\")&&!n)return"a backslash"}r(SC,"faultOf");const wp=["project_id","region","zones","gcs_bucket","credentials_path",
"service_account","network","subnetwork","instance_template","reservation","secrets","registry_username","registry_password","mounts"];function vC(e,t){const n=sa(
e,"credentials_path"),s=n!==void 0&&!t.allowKeyFiles&&t.runsOnMaySet==="all";return[...t.runsOnMaySet==="machine"?EC(e):[],...s?[{code:"key-file-not-allowed",message:`\
Job '${e.id}': runs-on.with.credentials_path names a key file, which the input "allow_key_files" does not allow.`,at:n.keyAt,hint:'Remove it and set the input "\
workload_identity_provider": no key is needed then. Otherwise set "allow_key_files: true".'}]:[]]}r(vC,"limitsOf");const sa=r((e,t)=>as(e).includes(t)?e.runsOn.
with.get(t):void 0,"argumentOf"),EC=r(e=>[...wp.flatMap(t=>{const n=sa(e,t);return n?[kp(e,t,n)]:[]}),...["fallback","on_out_of_memory"].flatMap(t=>(sa(e,t)?.items??
[]).flatMap(({members:n},s)=>[...n??[]].flatMap(([o,i])=>wp.includes(o)?[kp(e,`${t}, entry ${s+1}: ${o}`,i)]:[])))],"placesOf"),kp=r((e,t,{keyAt:n})=>({code:"ar\
gument-not-allowed",message:`Job '${e.id}': runs-on.with.${t} decides where or as whom the job runs; the input "runs_on_may_set: machine" leaves that to the wor\
kflow file.`,at:n,hint:'Set it as an input of the Action, or set "runs_on_may_set: all".'}),"ofPlace"),_C=r((e,t)=>new Map([...e].map(([n,s])=>[n,t.includes(n)?
{...s,secret:!0}:s])),"withSecretParams");function OC(e,t){return t.flatMap(n=>{if(e.params.has(n))return[];const s=re(n,[...e.params.keys()]);return[{code:"unk\
nown-secret-param",message:`input "secret_params" names '${n}', which is not a declared param of workflow '${e.name}'.`,hint:s?`Did you mean '${s}'?`:`Declare i\
t: params: {${n}: str}.`}]})}r(OC,"unknownSecretParams");function TC(e,t,n){const s=r(a=>e.get(a)?.secret===!0||t.includes(a),"isSecret"),o=n.flatMap(a=>[...a].
flatMap(([c,u])=>s(c)?[u]:[])),i=[...e].flatMap(([a,c])=>s(a)&&c.default!==void 0?[c.default]:[]);return[...o,...i]}r(TC,"secretValues");const AC=96e3,MC={runId:"",
folder:"",githubRunId:"",githubRunAttempt:"",repositoryId:"",commit:"",prefix:"",scopes:{own:""}};function NC(e){const t=qi({planned:e,identity:MC,jobUri:"",taskCount:e.
combinations.length,program:{loader:"",archive:""},skipDefaultLabels:!1}),n=Buffer.byteLength(JSON.stringify(t))+AC;if(n<=Ov)return;const s=n.toLocaleString("en\
-US");return{code:"spec-too-large",message:`Job '${e.job.id}': its Batch job has about ${s} bytes; Batch accepts at most 1 MB.`,at:e.job.runsOn.with.get("env")?.
at??e.job.at,hint:'Make env (of runs-on.with, or the input "env_vars") smaller: large values can be params, or files named by the input "source".'}}r(NC,"oversi\
zedSpec");function $p(e){const{inputs:t}=e,n=[],s=[],{params:o,written:i,problems:a,inputOf:c}=xC(e),u=a.length>0?void 0:new Set(o.keys()),l=Xx(e.definition,IC(
e,u)),f=x2({params:o,written:i},l.params??new Map);n.push(...l.problems,...a),s.push(...l.warnings);const d=Vs(e.definition.text,e.definition.file),h=r(M=>M.at?.
file===d.file&&M.excerpt===void 0?{...M,excerpt:d.excerpt(M.at)}:M,"excerpted"),m=r((M,N)=>CC(bn(M),N).map(h),"told"),{python:g,targets:p}=l,b=_C(l.workflow?.params??
l.params??new Map,t.secretParams),y=TC(l.declared,t.secretParams,[o,i,f]),w=r(()=>({python:g,targets:p,secrets:y,problems:m(n,"problems"),warnings:m(s,"warnings")}),
"refused");if(!l.workflow){const M=new Map([...f].filter(([N])=>b.has(N)));return n.push(...Yh({specs:b,given:M,now:e.now,inputOf:c}).problems),w()}n.push(...OC(
l.workflow,t.secretParams));const k={...l.workflow,params:b},$=Yh({specs:b,given:f,now:e.now,inputOf:c});n.push(...$.problems),s.push(...$.warnings);const S=LC(
k,t,{problems:n,warnings:s}),v=new Map,E=new Map,_=new Map;for(const M of S.jobs.values()){const N=RC({job:M,ids:S.jobs.keys(),inputs:t,...S2(M,e),params:$.params,
problems:n,warnings:s,missing:E,inputProblems:_});N&&v.set(M.id,N)}for(const[M,N]of E)n.push(UC(M,N));for(const M of _.values())n.push(jC(M.problem,M.jobs,S));if(n.
length>0)return w();const T=m([...s,...kC(g,$.params,v)],"warnings");return{plan:{workflow:S,params:$.params,jobs:v,warnings:T},python:g,targets:p,secrets:y,problems:n,
warnings:T}}r($p,"planRun");function xC({inputs:e,paramsFile:t=""}){const n=new Map,s=new Map,o=[];for(const c of[Hr(t,"params_file"),Hr(e.params,"params")]){o.
push(...c.problems);for(const[u,l]of c.params)n.set(u,l),s.delete(u);for(const[u,l]of c.written)s.set(u,l)}const i=Hr(e.params,"params").params;return{params:n,
written:s,problems:o,inputOf:r(c=>i.has(c)?"params":"params_file","inputOf")}}r(xC,"paramsInputs");function IC({inputs:e,environment:t,files:n=[]},s){const{matrix:o,
matrixJob:i,matrixGlob:a,machine:c}=e;return{workflowName:e.workflowName,matrix:o===void 0||!i?void 0:{job:i,values:nI(o)},...a&&i&&{addedKey:{job:i,key:a.key,values:n}},
given:s,variables:[...c.env.keys(),...c.secrets.keys()],environment:t}}r(IC,"readOptions");const oa=200;function CC(e,t){if(e.length<=oa)return e;const n=(e.length-
oa).toLocaleString("en-US");return[...e.slice(0,oa),{code:"more",message:`${n} more ${t} are not shown.`}]}r(CC,"atMost");function LC(e,t,{problems:n,warnings:s}){
if(t.matrixJob===void 0)return e;const o=e.jobs.get(t.matrixJob);if(!o){const a=re(t.matrixJob,[...e.jobs.keys()]);return n.push({code:"unknown-matrix-job",message:`\
input "matrix_job" names '${t.matrixJob}', which is not a job of workflow '${e.name}'.`,hint:a?`Did you mean '${a}'?`:`Jobs: ${[...e.jobs.keys()].join(", ")}.`}),
e}if(t.matrix===void 0)return e;const i=tI(o,t.matrix);return n.push(...i.problems),s.push(...i.warnings),{...e,jobs:new Map([...e.jobs,[o.id,i.job]])}}r(LC,"wi\
thMatrix");function RC(e){const{job:t,problems:n}=e,s=aC(t,e.inputs);n.push(...s.problems.filter(({code:m})=>m!=="invalid-input")),n.push(...vC(t,e.inputs));const o=hI(
t,e.ids);n.push(...o.problems);for(const m of s.warnings)m.at===void 0&&e.warnings.some(({message:p})=>p===m.message)||e.warnings.push(m);for(const m of s.problems){
if(m.code!=="invalid-input")continue;const g=e.inputProblems.get(m.message);g?g.jobs.push(t.id):e.inputProblems.set(m.message,{problem:m,jobs:[t.id]})}for(const m of s.
missing)e.missing.set(m,[...e.missing.get(m)??[],t.id]);for(const{problem:m,isMistake:g}of mI(t))(g?n:e.warnings).push(m);const i=s.machine?.credentialsPath;i&&
e.warnings.push(PC(t,i.at));const a=wC(t,e.params,s.machine?.maxParallelTasks);"problem"in a&&n.push(a.problem);const{glob:c}=e;c?.bucket!==void 0&&!c.files&&e.
inputs.dryRun&&e.warnings.push(v2(t,c));const u=aI(t);if(u){n.push(u);return}const l=fo(t.strategy);if("problem"in l){n.push(l.problem);return}if(!s.machine||"p\
roblem"in a)return;const f={job:t,machine:s.machine,combinations:c&&!c.files?[]:l.combinations,...c&&{glob:c},parallelism:a.parallelism,...o.jobs.length>0&&{needsArtifacts:o.
jobs},...s.moves&&{moves:s.moves}};n.push(...cI(f,e.inputs));const d=bC(f);d&&e.warnings.push(d);const h=on(f).flatMap(m=>NC({...f,machine:m})??[]);return n.push(
...h.slice(0,1)),f}r(RC,"planJob");function jC(e,t,n){if(t.length===n.jobs.size)return e;const s=`job${t.length>1?"s":""} ${t.map(o=>`'${o}'`).join(", ")}`;return{
...e,message:e.message.replace(/\.$/,` (${s}).`)}}r(jC,"ofInput");const PC=r((e,t)=>({code:"key-file",message:`Job '${e.id}': runs-on.with.credentials_path is a\
 key file, which anybody who gets it can use.`,at:t,hint:'Remove it and set the input "workload_identity_provider": workload identity federation needs no key.'}),
"keyFileWarning"),DC={project_id:"$GOOGLE_CLOUD_PROJECT",region:"$GOOGLE_CLOUD_REGION",gcs_bucket:"$GCS_BUCKET"};function UC(e,t){return{code:"missing-input",message:`\
input "${e}" is required: job${t.length>1?"s":""} ${t.map(n=>`'${n}'`).join(", ")} do${t.length>1?"":"es"} not set it in runs-on.with.`,hint:`Give the input "${e}\
", set ${DC[e]}, or write ${e} under runs-on.with.`}}r(UC,"missingInput");const BC={trigger:{variable:"WORKFLOW_CORE_CONF_PATH",setting:"conf_paths"},uses:{variable:"\
WORKFLOW_CORE_REGISTRY_CALLER",setting:"registry_caller"},filter:{variable:"WORKFLOW_CORE_REGISTRY_FILTER",setting:"registry_filter"}};function FC(e,t,n){const s=[],
o=[];for(const i of t){const a=e.jobs.get(i.job);if(!a||GC(i,e,a,n))continue;const{machine:c}=a,u=c.requirements.length===0&&c.image===is.image;(ia(i,e)||n===void 0&&
u||ra(i)?s:o).push(WC(i,e))}return{problems:s,warnings:o}}r(FC,"unfoundTargets");const ia=r((e,t)=>e.kind==="trigger"&&e.name===t.workflow.name,"isItself"),ra=r(
({kind:e,name:t})=>e==="uses"&&dh(t),"isAction");function GC(e,t,{job:n,machine:s},o){if(ia(e,t)||ra(e))return!1;if(e.kind==="trigger"&&t.workflow.siblings.has(
e.name))return!0;const{variable:i,setting:a}=BC[e.kind],c=n.model.get("extras"),u=[t.workflow.extras,c instanceof Map?c:new Map];if(s.env.has(i)||s.secrets.has(
i)||e.settings.includes(a)||u.some(f=>f.has(a))||e.hasTemplate&&t.workflow.siblings.size>0&&e.kind==="trigger")return!0;if(o===void 0||e.kind==="filter")return!1;
if(e.kind==="trigger")return o.some(f=>/^conf\/.*\.ya?ml$/.test(f));const[l=""]=e.name.split(/[/.]/);return e.hasTemplate||o.some(f=>f===`${l}.py`||f.startsWith(
`${l}/`))}r(GC,"isFound");function WC(e,t){const{at:n,excerpt:s,name:o}=e,{inside:i}=e,c=`${i?`Job '${i.job}' of workflow '${i.workflow}'`:`Job '${e.job}'`}${e.
stage===""?"":`, stage '${e.stage}'`}`;if(e.kind==="filter")return{code:"unknown-filter",message:`${c}: the library has no filter '${o}'.`,at:n,excerpt:s,hint:QM(
o)};const u=r((d,h)=>({code:"unknown-target",message:`${c}: ${d}`,at:n,excerpt:s,hint:h}),"problem");if(ia(e,t))return u(`triggers its own workflow '${o}'.`,"Us\
e foreach or until for a loop.");if(ra(e))return u(`'${o}' is an action of GitHub, which cannot run in a task.`,mh);if(e.kind==="trigger"){const d=`Put it into \
this file, or into conf/${o}.yml with source: conf/.`;return u(`the task finds no workflow '${o}': it is not in this file.`,d)}const f=`Name its package in the \
input "source", as ${o.split(/[/.]/)[0]??""}/ at the top of the repository, or set WORKFLOW_CORE_REGISTRY_CALLER in "env_vars".`;return u(`the task finds no fun\
ction '${o}'.`,f)}r(WC,"unfound");const JC=4*1024*1024,HC=5;async function zC(e,t){const n=(0,F.resolve)(e);for(let s=(0,F.dirname)((0,F.resolve)(e,t));s.startsWith(
n);s=(0,F.dirname)(s)){const o=await KC(s);if(o!==void 0){const i=await VC(o);return{folder:s,...i!==void 0&&{commit:i}}}if(s===(0,F.dirname)(s))break}}r(zC,"ch\
eckedOut");async function KC(e){const t=(0,F.join)(e,".git"),n=await(0,X.stat)(t).catch(()=>{});if(n?.isDirectory())return t;if(!n?.isFile())return;const[,s]=/^gitdir: (.+)$/m.
exec(await us(t)??"")??[];if(!(s===void 0||/[/\\]modules[/\\]/.test(s)))return(0,F.isAbsolute)(s)?s:(0,F.join)(e,s)}r(KC,"gitFolder");async function VC(e){const t=(await us(
(0,F.join)(e,"commondir")))?.trim(),n=t===void 0?e:(0,F.resolve)(e,t);let s=(await us((0,F.join)(e,"HEAD")))?.trim()??"";for(let o=0;o<HC;o++){if(/^[0-9a-f]{40}([0-9a-f]{24})?$/.
test(s))return s;const[,i]=/^ref: (refs\/[^\0]+)$/.exec(s)??[];if(i===void 0||i.split("/").includes(".."))return;s=(await us((0,F.join)(n,i)))?.trim()??YC(await us(
(0,F.join)(n,"packed-refs"))??"",i)}}r(VC,"headOf");const YC=r((e,t)=>e.split(`
`).map(n=>n.split(" ")).find(([,n])=>n===t)?.[0]??"","packed");async function us(e){const t=await(0,X.stat)(e).catch(()=>{});if(!(!t?.isFile()||t.size>JC))return(0,X.
readFile)(e,"utf8").catch(()=>{})}r(us,"small");const qC=D(import.meta.url)("node:child_process"),XC=[3,11],ZC=/^'return' outside function|was never closed$|^unmatched '|does not match opening parenthesis|^unterminated |^unexpected indent$|^unindent does not match|^expected an indented block|^inconsistent use of tabs|^expected ':'$|^leading zeros in decimal|^invalid decimal literal$|^cannot assign to |^invalid syntax\. Perhaps you forgot a comma|^Missing parentheses in call|^'(?:break|continue)' (?:outside|not properly in) loop/,
QC=/\b[rR]?[fF][rR]?["']/,eL=1e4,tL=8*1024*1024,nL=`
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
`;async function sL(e,t){const n={problems:[],warnings:[]};if(e.length===0)return n;const s=JSON.stringify(e.map(({variants:u})=>u)),o=oL(await iL(s,t.environment.
PATH));if(!o||o.answers.length!==e.length)return n;const i=t.isDefaultImage&&Sp(o,XC),a=[],c=[];for(const[u,l]of e.entries()){const f=o.answers[u];if(!f)continue;
const d=!Sp(o,[3,12])&&l.variants.some(m=>QC.test(m));(i||l.isShell||!d&&ZC.test(f.message)?a:c).push(l.problem(f))}return{problems:a,warnings:c}}r(sL,"pythonSy\
ntax");const Sp=r(({version:[e,t]},n)=>e>n[0]||e===n[0]&&t>=n[1],"isAtLeast");function oL(e){try{return e===void 0?void 0:JSON.parse(e)}catch{return}}r(oL,"answ\
erOf");function iL(e,t){return new Promise(n=>{const s=(0,qC.spawn)("python3",["-I","-S","-c",nL],{cwd:"/",env:t===void 0?{}:{PATH:t},stdio:["pipe","pipe","igno\
re"],timeout:eL,killSignal:"SIGKILL"});let o="";s.stdout.setEncoding("utf8").on("data",i=>{o+=i,o.length>tL&&s.kill("SIGKILL")}),s.on("error",()=>n(void 0)),s.on(
"close",i=>n(i===0?o:void 0)),s.stdin.on("error",()=>{}).end(e)})}r(iL,"compiled");const rL=/^(?:-r\s*|--requirement[=\s]\s*)(\S.*)$/,aL=/^(?:-c\s*|--constraint[=\s]\s*)(\S.*)$/,
vp=/\s--hash[=\s](?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})(?=\s|$)/g,cL=/^[\w./-]+\.txt$/;function uL(e){return e.join(`
`).replace(/\\\n/g," ").split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"").trim()).filter(t=>t!=="").map(t=>{const n=rL.exec(t)?.[1]??(cL.test(t)?t:void 0);if(n!==void 0)return{kind:"file",path:n.trim()};
const s=aL.exec(t)?.[1];return s!==void 0?{kind:"constraints",path:s.trim()}:t==="--require-hashes"?{kind:"require-hashes"}:/^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index)\b/.
test(t)?Ep(t,'Set the variable PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS instead: in "secrets" if the address contains a password, otherwise in "env_\
vars".'):t.startsWith("-")||/\s--\w/.test(t.replace(vp,""))?Ep(t,'Requirements, "--hash=sha256:\u2026" after one, "-r FILE", "-c FILE" and "--require-hashes" are sup\
ported here; editables and other options are not.'):Ht(t)!==t?{kind:"refused",message:"An address has a password or a token in it.",hint:lL}:{kind:"requirement",
text:t}})}r(uL,"requirementLines");const lL='Put the address of the index into Secret Manager and pass it to the tasks with the input "secrets": PIP_INDEX_URL=p\
rojects/PROJECT/secrets/NAME/versions/latest. Only the VM reads it.',Ep=r((e,t)=>({kind:"refused",message:`"${Ht(e.split(/\s/)[0]??"")}" is not a requirement.`,
hint:t}),"noRequirement"),_p=r(e=>e.replace(vp,"")!==e,"hasHash"),fL="-c ",dL=new Set(["PIP_EXTRA_INDEX_URL","UV_EXTRA_INDEX_URL","UV_INDEX"]);function mL(e,t){
if(!t.some(_p))return[...e].find(n=>dL.has(n))}r(mL,"extraIndexOf");async function Op(e,t){const n=new Map,s=new Map,o=new Map;for(const[i,a]of e.jobs){const{machine:c}=a,
u=a.job.runsOn.with.get("requirements")?.at,l=u?`Job '${i}': runs-on.with.requirements`:'input "requirements"',f=r((g,p)=>{const b=`${l}: ${g}`;n.set(b,{code:"i\
nvalid-requirements",message:b,...u&&{at:u},...p&&{hint:p}})},"refuse"),d={requirements:[],constraints:[],mustHaveHashes:!1};await Tp(c.requirements,{workspace:t,
folder:".",from:[]},d,f);const h=[...d.requirements,...d.constraints.map(g=>fL+g)];pL(d,f);const m=mL([...c.env.keys(),...c.secrets.keys()],h);m&&s.set(m,gL(m)),
o.set(i,{...a,machine:{...c,requirements:h}})}return{plan:{...e,jobs:o},problems:[...n.values()],warnings:[...s.values()]}}r(Op,"resolveRequirements");async function Tp(e,t,n,s){
const o=r((i,a)=>s(`${t.from.length>0?`${t.from.at(-1)}: `:""}${i}`,a),"here");for(const i of uL(e))if(i.kind==="requirement")(t.isConstraints?n.constraints:n.requirements).
push(i.text);else if(i.kind==="require-hashes")n.mustHaveHashes=!0;else if(i.kind==="refused")o(i.message,i.hint);else{const a=t.isConstraints||i.kind==="constr\
aints";await hL(i.path,{...t,isConstraints:a},n,o)}}r(Tp,"resolveLines");async function hL(e,t,n,s){const{workspace:o,from:i}=t,a=F.posix.join(t.folder,e);if(i.
includes(a)){s(`"${a}" includes itself.`);return}const c=await Dn({workspace:o,path:a,input:"requirements"});if("problem"in c){s(c.problem.message.replace(/^input "requirements": /,
""),c.problem.hint);return}const u=new TextDecoder().decode(c.bytes).replace(/^\ufeff/,""),l={...t,folder:F.posix.dirname(a),from:[...i,a]};await Tp(u.split(/\r?\n/),
l,n,s)}r(hL,"resolveFile");function pL({requirements:e,mustHaveHashes:t},n){const s=e.filter(o=>!_p(o));s.length===0||!t&&s.length===e.length||n(`Every requirem\
ent needs a hash if one has it; "${s[0]}" has none.`,'List all packages with their hashes, those of ddeutil-workflow too unless the image has it: "pip-compile -\
-generate-hashes" or "uv pip compile --generate-hashes" writes such a file.')}r(pL,"checkHashes");const gL=r(e=>({code:"extra-index",message:`${e} names a secon\
d index: pip takes the highest version of all indexes, so a public package of the same name can replace yours.`,hint:"Use one index for everything (PIP_INDEX_UR\
L), or give every requirement its hashes."}),"extraIndex");var bL=P(38522);const ls=512;function yL(e){const n=[...e].sort((o,i)=>Buffer.compare(Buffer.from(o.path),
Buffer.from(i.path))).flatMap(({path:o,content:i,isExecutable:a})=>{const c=a?493:420,u=[Ap({path:o,size:i.length,mode:c,type:"0"}),Mp(i)];if(wL(o))return u;const l=Buffer.
from(kL("path",o));return[Ap({path:"pax",size:l.length,mode:420,type:"x"}),Mp(l),...u]}),s=(0,bL.gzipSync)(Buffer.concat([...n,Buffer.alloc(2*ls)]),{level:9});return s[9]=
255,s}r(yL,"sourceArchive");const aa=r(e=>(0,Te.createHash)("sha256").update(e).digest("hex"),"digestOfArchive"),wL=r(e=>Buffer.byteLength(e)<=100&&/^[\x20-\x7e]*$/.
test(e),"isPlain");function Ap(e){const t=Buffer.alloc(ls),n=r((o,i,a)=>t.write(`${o.toString(8).padStart(a-1,"0")}\0`,i,"latin1"),"octal");Buffer.from(e.path).
copy(t,0,0,100),n(e.mode,100,8),n(0,108,8),n(0,116,8),n(e.size,124,12),n(0,136,12),t.write(" ".repeat(8),148,"latin1"),t.write(e.type,156,"latin1"),t.write("ust\
ar\x0000",257,"latin1");const s=t.reduce((o,i)=>o+i,0);return t.write(`${s.toString(8).padStart(6,"0")}\0 `,148,"latin1"),t}r(Ap,"header");function Mp(e){return Buffer.
concat([e,Buffer.alloc((ls-e.length%ls)%ls)])}r(Mp,"padded");function kL(e,t){const n=` ${e}=${t}
`,s=Buffer.byteLength(n);let o=s+String(s).length;return o=s+String(o).length,`${o}${n}`}r(kL,"paxRecord");const Np=2e4,xp=256*1024*1024,$L=64*1024,SL=r(e=>/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----|^PuTTY-User-Key-File-|AGE-SECRET-KEY-1|"private_key"\s*:\s*"/.
test(e.subarray(0,$L).toString("latin1")),"isPrivateKey"),Ip=r(e=>e.slice(0,5).join(", ")+(e.length>5?", \u2026":""),"source_listed");async function vL(e,t){const n=[],
s=wm([]),o=[],i=[];let a=0;const c=r(()=>n.length>Np||a>xp,"isTooMuch"),u=r(async l=>{const f=await(0,X.realpath)((0,F.join)(e,l)).catch(()=>{}),d=f===void 0?void 0:
await(0,X.stat)(f),h=f===void 0?"..":(0,F.relative)(e,f).split(F.sep).join("/");if(f===void 0||!d?.isFile()||h.startsWith("../")||s(h)){o.push(l);return}if(a+=d.
size,c())return;const m=await(0,X.readFile)(f);SL(m)&&i.push(l),n.push({path:l,content:m,isExecutable:(d.mode&64)!==0})},"take");for await(const{path:l}of km(e)){
if(c())break;t(l)&&await u(l)}return{files:n,stray:o,keys:i,isTooMuch:c()}}r(vL,"source_collect");function EL({files:e,isTooMuch:t},n){if(t)return{code:"source-\
too-large",message:`input "source" matches more than ${`${Np.toLocaleString("en-US")} files and ${xp/1024/1024} MiB`}.`,hint:"Match fewer files, or put data int\
o a bucket."};if(!(e.length>0))return{code:"no-source",message:`input "source" matches no file: ${n.join(", ")}.`,hint:"Write patterns as in .gitignore, relativ\
e to the workspace; is actions/checkout an earlier step?"}}r(EL,"mistakeIn");function _L({stray:e,keys:t}){const n={code:"source-link",message:`input "source": \
ignored, because these links do not lead to a file of the workspace that may be sent: ${Ip(e)}.`},s={code:"source-private-key",message:`input "source": these fi\
les look like private keys, and are sent to the bucket and to every task: ${Ip(t)}.`,hint:'Exclude them with a pattern that starts with "!", and put the key int\
o Secret Manager (input "secrets").'};return[...e.length>0?[n]:[],...t.length>0?[s]:[]]}r(_L,"warningsOf");async function OL(e){const{patterns:t}=e;let n;try{n=
await vL(await(0,X.realpath)(e.workspace),FA(t))}catch(i){if(!(i instanceof co))throw i;const{code:a,message:c}=i;return{problems:[{code:a,message:`input "sourc\
e": ${c}`}],warnings:[]}}const s=EL(n,t);if(s)return{problems:[s],warnings:[]};const{files:o}=n;return{source:{archive:yL(o),paths:o.map(({path:i})=>i).sort()},
problems:[],warnings:_L(n)}}r(OL,"collectSource");async function TL({runner:e,environment:t,gitHub:n},s){const o=b2(e.inputs,t),{inputs:i}=o,a={file:e.inputs.workflow??
"",definitionText:"",secrets:[],warnings:[]},c=ys(t).problems.map(LL);if(!i||c.length>0)return{...a,problems:[...o.problems,...c]};const u=t.GITHUB_WORKSPACE||process.
cwd(),l=await RL(n,i,u);if(l)return{...a,inputs:i,problems:[l]};const{definition:f,params:d,unread:h}=await AL(i,u);if(h.length>0||f.text===void 0)return{...a,inputs:i,
file:f.file,problems:h};const m=await NL(i,u),g={inputs:i,definition:{text:f.text,file:f.file},...d?.text!==void 0&&{paramsFile:d.text},environment:t,...m.files&&
{files:m.files},now:new Date(s)},p=$p(g),b=await sL(p.python,{isDefaultImage:CL(p.plan,i).every(T=>T===is.image),environment:t}),y=p.plan&&await Op(p.plan,u),{source:w,
...k}=await ML(i,u),$=p.plan&&k.problems.length===0?FC(p.plan,p.targets,w?.paths):{problems:[],warnings:[]},S=Nc(p.secrets),v=r(T=>T.map(M=>Cc(M,S)),"masked"),E=y&&
Gh(y.plan,i.only),_=v([...bn([...p.problems,...b.problems,...$.problems]),...y?.problems??[],...E?.problems??[],...p.plan?await jL(p.plan,u):[],...k.problems,...m.
problems]);return{inputs:i,file:f.file,definitionText:f.text,...E&&_.length===0&&{plan:{...E.plan,warnings:v(E.plan.warnings)},whole:y.plan,sources:g},...w&&{source:w},
secrets:S,problems:_,warnings:v([...bn([...p.warnings,...b.warnings,...$.warnings]),...y?.warnings??[],...k.warnings,...xL(m.files,w?.paths)])}}r(TL,"prepare");
async function AL(e,t){const n=await Cp({workspace:t,path:e.workflow,input:"workflow"}),s=e.paramsFile?await Cp({workspace:t,path:e.paramsFile,input:"params_fil\
e"}):void 0;return{definition:n,params:s,unread:[...n.problems,...s?.problems??[]]}}r(AL,"readTexts");const ML=r(async(e,t)=>e.source.length>0?OL({workspace:t,patterns:e.
source}):{source:void 0,problems:[],warnings:[]},"packedSource");async function NL({matrixGlob:e},t){if(!e||e.bucket!==void 0)return{problems:[]};const n=await JA(
t,e);return"problem"in n?{problems:[n.problem]}:{files:n.files,problems:[]}}r(NL,"matchedFiles");function xL(e=[],t=[]){const n=new Set(t),s=e.filter(a=>!n.has(
a)),[o]=s;return o===void 0?[]:[{code:"glob-not-sent",message:`input "matrix_glob": ${s.length===e.length?"none":`${s.length} of ${e.length}`} of the files it m\
atches ${s.length===e.length?"is":"are not"} sent to the tasks, "${o}" for example.`,hint:'Name them in the input "source", if the tasks read them.'}]}r(xL,"fil\
esNotSent");async function IL(e,t,n){const{sources:s,inputs:o,secrets:i}=e;if(!s||!o)return e;const a=$p({...s,files:t}),c=n.GITHUB_WORKSPACE||process.cwd(),u=a.
plan&&await Op(a.plan,c),l=u&&Gh(u.plan,o.only),f=r(p=>p.map(b=>Cc(b,i)),"masked"),d=f([...bn(a.problems),...l?.problems??[]]),h=new Set(e.warnings.map(({message:p})=>p)),
m=f(a.warnings).filter(({message:p})=>!h.has(p));if(!l||d.length>0)return{...e,problems:d,warnings:m};const g={...l.plan,warnings:f(l.plan.warnings)};return{...e,
plan:g,whole:u.plan,problems:d,warnings:m}}r(IL,"withFiles");const CL=r((e,t)=>e?[...e.jobs.values()].map(({machine:n})=>n.image):[t.machine.image],"imagesOf"),
LL=r(e=>({code:"invalid-proxy",message:e}),"proxyProblem");async function Cp(e){const t=await Dn(e);if("problem"in t)return{file:e.path,problems:[t.problem]};const{
text:n,problems:s}=b1(t.bytes,t.file);return{file:t.file,text:n,problems:s}}r(Cp,"prepare_readText");async function RL({outsiders:e,eventName:t,commit:n},s,o){if(!e||
s.allowUnsafeEvents||s.dryRun)return;const i=r(u=>({code:"unsafe-event",message:`The event ${t} ${u}; the run is refused.`,hint:'Use the event "pull_request" wi\
th "dry_run: true" for forks, or, if every change is reviewed first, "allow_unsafe_events: true".'}),"refused");if(e.code==="fork")return i("gives this job's cl\
oud access to code of a fork");if(e.code==="unknown")return i("can be triggered by outsiders, and its payload does not say whose code it is about");const a=await zC(
o,s.workflow);if(!a||a.commit===n)return;const c=a.commit?.slice(0,7)??"a commit that cannot be read";return i(`can be triggered by outsiders, and the definitio\
n is not from its commit: HEAD of ${a.folder} is ${c}, GITHUB_SHA is ${n.slice(0,7)||"empty"}`)}r(RL,"unsafeEvent");async function jL(e,t){const n=[];for(const{
job:s,machine:o}of e.jobs.values()){const i=o.credentialsPath;if(!i)continue;const a=`Job '${s.id}': credentials_path`,c=await Dn({workspace:t,path:i.value,input:"\
credentials_path"});if("problem"in c){const{code:l,message:f}=c.problem;n.push({code:l==="file-not-found"?"no-key-file":l,message:f.replace(/^input "credentials_path"/,
a),at:i.at,hint:'Remove credentials_path and set the input "workload_identity_provider": no key is needed then.'});continue}const u=pl(new TextDecoder().decode(
c.bytes));typeof u=="string"&&n.push({code:"invalid-key-file",message:`${a}: "${i.value}" ${u}.`,at:i.at,hint:'Set other credentials in the workflow file: the i\
nput "workload_identity_provider", or google-github-actions/auth.'})}return n}r(jL,"keyFileProblems");async function PL(e,t,{definitionText:n,source:s}){const{plan:o}=e,
[i]=t.buckets;if(!i)return;const a=await e.clients.storage(i),c=r((l,f,d)=>a.create({bucket:i.name,name:t.folder+l,content:f,contentType:d},e.stop),"put"),u={run_id:t.
runId,workflow:o.workflow.name,file:o.workflow.file,commit:e.identity.commit,...s&&{source_sha256:aa(s.archive)},...DL(o),library:Fs,task_contract:Bs};await Promise.
all([...s?UL(e,t,s):[],c("definition.yml",n,"application/yaml"),c("params.json",ye(o.params,2),"application/json"),c("run.json",`${JSON.stringify(u,null,2)}
`,"application/json")])}r(PL,"stageRun");function DL({jobs:e}){for(const[t,{glob:n}]of e)if(n)return{matrix_glob:{job:t,key:n.key,glob:n.text,files:n.files??[]}};
return{}}r(DL,"stage_globOf");function UL(e,t,n){return[...new Map(t.buckets.map(o=>[o.name,o])).values()].map(async o=>{const i=await e.clients.storage(o),a={bucket:o.
name,name:Ni(t)};await i.create({...a,content:n.archive,contentType:"application/gzip"},e.stop)})}r(UL,"putSource");const BL=1.1;function FL(e,t,n,s){const o=new Map(
[...e.jobs.keys()].map(c=>[c,[]]));let i=0,a=0;return s.outputs({run_id:t.runId,run_uri:`gs://${n}/${t.folder}`}),{submitted(c,u){o.get(c)?.push(u),i++,!(i<a*BL)&&
(a=i,s.outputs({batch_jobs:mu(o)}))}}}r(FL,"earlyOutputs");const Mo=100,GL=10,WL=3,JL=15e3,HL=6e4;async function zL(e,t){const{getOctokit:n}=await P.e(413).then(
P.bind(P,92413)),s=n(e,{baseUrl:t,retry:{enabled:!1}});return{octokit:s,send:Q0(s.request.endpoint.DEFAULTS.request?.fetch??fetch)}}r(zL,"clientOf");function KL(e){
let t;const n=r(()=>(t??=zL(e.token,e.apiUrl),t),"client"),s=`/repos/${e.repository}`,o=r(d=>({service:"github",operation:d,resource:e.repository,attemptMs:JL,totalMs:HL,
signal:e.signal,...e.patience}),"detailsOf"),i=r(async(d,h,m,g)=>e.call(o(d),async p=>{const{octokit:b,send:y}=await n(),{data:w}=await b.request(h,{...m,request:{
signal:p,fetch:y}});if(!g(w))throw new Ie("the answer is not what GitHub documents");return w}),"request"),a=r(async(d,h,m,g)=>{let p=!1;return e.call(o(d),async b=>{
const y=p?await g():void 0;if(p=!0,y!==void 0)return y;const{octokit:w,send:k}=await n(),{data:$}=await w.request(h,{...m,request:{signal:b,fetch:k}});if(!ca($))
throw new Ie("the answer is not what GitHub documents");return Number($.id)})},"create"),c=r(async d=>{const h=[];for(let m=1;m<=WL;m++){const g=`GET ${s}/commi\
ts/${encodeURIComponent(d)}/check-runs`,w=(await i("list check runs of",g,{filter:"all",per_page:Mo,page:m},r(k=>Array.isArray(k?.check_runs),"isList"))).check_runs;
if(h.push(...w.map(VL)),w.length<Mo)break}return h},"checkRuns");let u;const l=r(()=>{const d=r(h=>h?.data?.viewer??{},"viewer");return u??=i("ask who writes in",
`POST ${e.apiUrl.replace(/\/v3$/,"")}/graphql`,{query:"{ viewer { databaseId } }"},h=>Number.isSafeInteger(d(h).databaseId)).then(h=>Number(d(h).databaseId)),u},
"authorId"),f=r(async(d,h)=>{const m=`GET ${s}/issues/${d}/comments`;for(let g=1;g<=GL;g++){const b=await i("list comments in",m,{per_page:Mo,page:g},Array.isArray),
y=b.filter($=>String($.body??"").startsWith(h)),w=y.length>0?await l():void 0,k=y.find(({user:$})=>$?.id===w);if(k)return Number(k.id);if(b.length<Mo)return}},"\
findComment");return{createCheckRun(d){const h=r(async()=>(await c(String(d.head_sha))).find(({externalId:m})=>m===d.external_id)?.id,"find");return a("create c\
heck run in",`POST ${s}/check-runs`,d,h)},async updateCheckRun(d,h){await i(`update check run ${d} in`,`PATCH ${s}/check-runs/${d}`,h,ca)},checkRuns:c,async upsertComment(d,{
marker:h,body:m,isOnlyUpdate:g}){const p=await f(d,h);if(p!==void 0)await i("update comment in",`PATCH ${s}/issues/comments/${p}`,{body:m},ca);else if(!g){const b=`\
POST ${s}/issues/${d}/comments`;await a("create comment in",b,{body:m},()=>f(d,h))}}}}r(KL,"gitHubApi");const ca=r(e=>Number.isSafeInteger(e?.id),"hasId"),VL=r(
e=>({id:Number(e.id),name:String(e.name??""),externalId:String(e.external_id??""),annotations:Number(e.output?.annotations_count??0)}),"checkRunView"),Lp={126:"\
not a program that can be run",127:"command not found",130:"interrupted, SIGINT",134:"aborted, SIGABRT",137:"killed, SIGKILL",139:"crashed, SIGSEGV",143:"ended \
from outside, SIGTERM"},YL=r(e=>e in Lp,"hasMeaning"),Rp=r(e=>{const t=Lp[e];return t===void 0?`exit code ${e}`:`exit code ${e} (${t})`},"exitCodeText"),ua=10,No=4e3,
la=200,fa=12;function jp(e,t=ua){const n=Ts(e),s=Dp(n.plan.workflow.file),o=li(n).map(c=>qL(c,s)),i=[...XL(n,s),...o],a=n.warnings.map(c=>({path:s,startLine:n.plan.
workflow.at.line,level:"warning",title:ce(n.plan.workflow.name,la),message:xo(c)}));return[...da(i,t,"cause"),...da(a,t,"warning")]}r(jp,"annotationsOf");function Pp(e,t={}){
const n=e.flatMap(s=>{if(!s.at)return[];const o=s.hint?`
${s.hint}`:"";return[{path:Dp(s.at.file),startLine:s.at.line,startColumn:s.at.column,level:t.level??"failure",title:s.code,message:xo(s.message+o)}]});return da(
n,t.limit??ua,"problem")}r(Pp,"problemAnnotations");function qL(e,t){const{failure:n,combinations:s,job:o}=e,i=o.planned.combinations.length,a=s.slice(0,fa).map(
m=>io(m.combination)),c=s.length>fa?`, and ${z(s.length-fa)} more`:"",u=i>1&&s.length>0?`${z(s.length)} of ${B(i,"combination")}: ${a.map(m=>`[${m}]`).join(", ")}${c}`:
"",{exitCode:l=1,origin:f}=n,d=f==="stage"&&YL(l)?Rp(l):"",h=[Xe(n),u,d,n.hint??""].filter(m=>m!=="");return{path:n.file?.path??t,startLine:n.file?.line??fi(o,n),
level:"failure",title:ce(uw(e),la),message:xo(h.join(`
`))}}r(qL,"failureAnnotation");const XL=r(({broken:e,plan:t},n)=>e===void 0?[]:[{path:n,startLine:t.workflow.at.line,level:"failure",title:ce(`${t.workflow.name}\
 was aborted`,la),message:xo([Xe(e),e.hint??""].join(`
`))}],"brokenAnnotation");function da(e,t,n){if(e.length<=t)return e;const s=e.slice(0,Math.max(0,t-1)),[o]=e.slice(s.length);if(!o)return s;const i=e.length-s.
length;return[...s,{...o,title:`and ${B(i,`more ${n}`)}`,message:`${o.title}: ${o.message}`.slice(0,No).toWellFormed()}]}r(da,"limited");const xo=r(e=>{const t=qe(
e.slice(0,No*2)).trim();return t.length<=No?t:`${t.slice(0,No-1).toWellFormed()}\u2026`},"cutMessage"),Dp=r(e=>e.replace(/^(\.\/+)+/,""),"repositoryPath"),ZL=[{
causes:20,failed:500,tracebackLines:80,logLines:40,lineLength:1e3,badJobRows:300},{causes:15,failed:100,tracebackLines:40,logLines:20,lineLength:500,badJobRows:150},
{causes:10,failed:30,tracebackLines:20,logLines:10,lineLength:300,badJobRows:50},{causes:5,failed:10,tracebackLines:8,logLines:0,lineLength:200,badJobRows:25},{
causes:1,failed:1,tracebackLines:3,logLines:0,lineLength:160,badJobRows:5}],[ma,...QL]=ZL,Up={jobRows:5,warnings:3,gridCells:0,params:0},eR=[{...ma,jobRows:300,
warnings:50,gridCells:600,params:100},{...ma,jobRows:50,warnings:10,gridCells:0,params:20},{...ma,...Up},...QL.map(e=>({...e,...Up}))];function ha(e,t){let n="";
for(const[s,o]of eR.entries())if(n=e(o,s===0),Nt(n)<=t)return n;return pa(n,t)}r(ha,"detail_fitting");const Bp=`

\u2026`;function pa(e,t){if(Nt(e)<=t)return e;const n=Math.max(0,t-Nt(Bp)),s=Buffer.from(e,"utf8").subarray(0,n).toString("utf8").replace(/\uFFFD+$/,""),o=s.lastIndexOf(
`
`);return`${o>n/2?s.slice(0,o):s}${Bp}`}r(pa,"cutToBytes");const ga=9e5,Io=r(e=>`${e.filter(t=>t!=="").join(`

`)}
`,"page"),Co={SUCCESS:"success",FAILED:"failure",CANCEL:"cancelled",SKIP:"skipped",TIMEOUT:"timed_out"},Lo=50,Ro=6e4,Fp=250,tR=255,nR=r((e,t)=>({...oR(e),status:"\
in_progress",started_at:Gp(t.startedMs),output:ya(t)}),"checkRunStart"),sR=r(e=>({status:"in_progress",output:ya(e)}),"checkRunProgress");function ba(e){const t=ya(
e),n=e.annotations.map(iR),s=n.slice(0,Lo),o=[{status:"completed",conclusion:e.conclusion,completed_at:Gp(e.endedMs),output:{...t,...s.length>0&&{annotations:s}}}];
for(let i=Lo;i<n.length;i+=Lo)o.push({output:{...t,annotations:n.slice(i,i+Lo)}});return o}r(ba,"checkRunEnd");const oR=r(e=>({name:ce(e.name,Fp),head_sha:e.headSha,
...e.externalId!==void 0&&{external_id:e.externalId},...e.detailsUrl!==void 0&&{details_url:e.detailsUrl}}),"identityOf"),ya=r(e=>({title:ce(e.title,Fp),summary:pa(
e.summary,Ro)}),"outputOf"),iR=r(e=>({path:e.path,start_line:e.startLine,end_line:e.startLine,...e.startColumn!==void 0&&{start_column:e.startColumn,end_column:e.
startColumn},annotation_level:e.level,message:e.message===""?e.title:e.message,title:ce(e.title,tR)}),"checkAnnotation"),Gp=r(e=>`${new Date(e).toISOString().slice(
0,19)}Z`,"isoSeconds"),rR=/\bg(?:cloud|it) \S.*?(?=\.(?:\s|\)|$)| \(|[;,)]|$)/g;function jo(e,t){const[n="",...s]=e.trim().split(`
`);if(s.length>0){const c=Ze(s.join(`
`),{lines:20,characters:1e3},"yaml");return`${jo(n,t)}

${c}`}const o=e.replace(/\s+/g," ").trim().slice(0,t*2),i=[];let a=0;for(const c of o.matchAll(rR))i.push(Wp(o.slice(a,c.index),t)),i.push(Ze(c[0],{lines:1,characters:1e3},
"sh")),a=c.index+c[0].length;return i.push(Wp(o.slice(a),t)),`**What to do:** ${i.filter(c=>c!=="").join(`

`)}`}r(jo,"whatToDo");const Wp=r((e,t)=>K(e.replace(/^[\s.;,)]+/,"").trim(),t),"what_to_do_text"),aR=3,Jp=20,Hp=24,cR=2e5;function uR(e){const{causes:t,detail:n}=e;
if(t.length===0)return"";const s=t.slice(0,n.causes),o=s.map((i,a)=>dR({...e,cause:i,position:a}));if(t.length>s.length){const i=t.slice(s.length),a=i.reduce((c,u)=>c+
u.combinations.length,0);o.push(`\u2026 and ${B(i.length,"more cause")} (${B(a,"task")}).`)}return[...t.length>1?[lR(e,s)]:[],...o].join(`

`)}r(uR,"failuresSection");function lR(e,t){return Qe([{title:"#",align:"right"},{title:"Cause"},{title:"Tasks",align:"right"},{title:"Where"}],t.map((n,s)=>[String(
s+1),pe(Xe(n.failure).trimStart().split(`
`)[0]??"",120),zp(n),`${fR(n)} ${wa(n,e)}`]))}r(lR,"overview");const zp=r(e=>`${z(Math.max(1,e.combinations.length))} of ${z(e.job.planned.combinations.length)}`,
"tasksText"),fR=r(e=>{const t=e.failure.stagePath.at(-1),n=pe(e.job.planned.job.id,40);return t===void 0?n:`${n} / ${pe(t,40)}`},"shortPlace"),Kp=r(e=>{const t=e.
failure.stagePath.map(s=>pe(s,80)),n=pe(e.job.planned.job.id,80);return t.length===0?n:`${n} / stage ${t.join(" / ")}`},"placeMarkdown"),wa=r((e,t)=>{const{file:n}=e.
failure;if(n)return Be(pe(`${n.path}:${n.line}`,160),t.links.source?.(n.path,n.line));const s=fi(e.job,e.failure);return Be(K(`${t.file.split("/").at(-1)}:${s}`),
t.links.definition?.(s))},"lineLink");function dR(e){const{cause:t,detail:n}=e,{failure:s}=t,o=e.causes.length===1,i=[o?`${Kp(t)} at ${wa(t,e)}`:wa(t,e),t.job.planned.
combinations.length>1?`${zp(t)} tasks`:"",s.exitCode===void 0?"":Rp(s.exitCode),t.combinations.length===1?pR(t,e.links):""].filter(f=>f!==""),a=mR(s),c={lines:n.
tracebackLines,characters:n.lineLength},u=o&&a!=="",l=ce(s.hint??"",600);return[...o?[]:[`### \u274C ${e.position+1}. ${Kp(t)}`],i.join(" \xB7 "),...l===""?[]:[
jo(l,600)],...hR({...e,verdict:o?e.verdict:""},u?a:""),...u?[Ze(a,{...c,lines:Math.min(c.lines,Hp)})]:[],...t.combinations.length>1?[gR(e)]:[],...a!==""&&(!u||a.
split(`
`).length>Hp)?[Me("Traceback",Ze(a,c))]:[],...bR(t,a,n)].join(`

`)}r(dR,"causeText");function mR({traceback:e="",message:t,origin:n}){const s=qe(e.slice(-cR)).trim(),o=/^ *File "/m.test(s),i=n==="stage"&&s.split(`
`).length>1;return o||i&&s!==qe(t).trim()?s:""}r(mR,"failures_evidenceOf");function hR(e,t){const{cause:n,detail:s}=e,o=n.messages>1?[`${z(n.messages)} similar \
messages; this is the first.`]:[],i=qe(Xe(n.failure).slice(0,s.lineLength*20)).trim(),a=i.length<=300&&!i.includes(`
`);return a&&(t.includes(i)||e.verdict.includes(i.replace(/\.$/,"")))?o:a?[pe(i),...o]:[Ze(i.split(`
`).slice(0,20).join(`
`),{lines:20,characters:s.lineLength}),...o]}r(hR,"messageText");const pR=r((e,t)=>{const[n]=e.combinations;if(!n)return"";const s=io(n.combination);return[s===
""?"":pe(s,160),Vp(n),n.attempts>1?`${z(n.attempts)} tries`:"",Yp(e.job,n,t)].filter(i=>i!=="").join(" \xB7 ")},"taskFacts"),Vp=r(e=>e.startedMs===void 0||e.endedMs===
void 0?"":tn(lt(e.endedMs-e.startedMs)),"timeText");function Yp(e,t,n){const s=e.batchJobs.at(-1);if(!s||!n.logs)return"";const o=n.logs({job:e,batchJob:s,...e.
batchJobs.length===1&&{taskIndex:t.index}});return o===void 0?"":Be("log",o)}r(Yp,"logLink");function gR(e){const{cause:t,links:n}=e,s=t.combinations.slice(0,e.
detail.failed),o=nm(s.map(m=>m.combination)),i=o.length>aR,a=n.logs!==void 0&&t.job.batchJobs.length>0,c=s.some(m=>m.attempts>1),u=[{title:"Task",align:"right"},
...i?[{title:"Combination"}]:o.map(m=>({title:K(m,40)})),{title:"Time",align:"right"},...c?[{title:"Tries",align:"right"}]:[],...a?[{title:"Log"}]:[]],l=r(m=>[String(
m.index),...i?[K(io(m.combination),160)]:o.map(g=>K(j(m.combination.matrix.get(g)??""),60)),Vp(m),...c?[String(m.attempts)]:[],...a?[Yp(t.job,m,n)]:[]],"row"),f=Qe(
u,s.slice(0,Jp).map(l)),d=s.slice(Jp),h=t.combinations.length-s.length;return[f,...d.length>0?[Me(`${B(d.length,"more failed task")}`,Qe(u,d.map(l)))]:[],...h>0?
[`\u2026 and ${B(h,"more failed task")}, listed in the output \`failed\` and the run's folder.`]:[]].join(`

`)}r(gR,"failedTasks");function bR(e,t,n){const s=new Set([...t.split(`
`),...Xe(e.failure).split(`
`)].map(qp)),o=(e.failure.lastLines??[]).filter(u=>!s.has(qp(u)));if(o.every(u=>ce(u)==="")||n.logLines===0)return[];const i={lines:n.logLines,characters:n.lineLength},
a=fu(o.slice(-n.logLines).join(`
`),i),c=t==="";return[Me("Last lines of the task",Ze(a.join(`
`),i),c)]}r(bR,"logText");const qp=r(e=>qe(e).replace(/"[^"]*\/([^"/]+", line )/,'"$1').trim(),"bare");function ka(e,t){const[n]=e.batchJobs;if(!n)return;let s=0,
o,i=n.createdMs;for(const a of e.batchJobs){const c=a.endedMs??t;s+=Math.max(0,(a.runningMs??c)-a.createdMs),a.runningMs!==void 0&&(o=(o??0)+Math.max(0,c-a.runningMs)),
i=Math.max(i,c)}return{startedMs:n.createdMs,endedMs:i,queueMs:s,...o!==void 0&&{runMs:o}}}r(ka,"timesOf");function yR(e){const t=new Map(e.jobs.map(a=>[a.planned.
job.id,a])),n=r(a=>ka(a,e.endedMs)?.endedMs,"endOf"),s=r(a=>a.reduce((c,u)=>{const l=n(u);return l===void 0?c:c===void 0||l>(n(c)??0)?u:c},void 0),"latest"),o=[];
let i=s(e.jobs);for(;i;)o.unshift(i),i=s(i.planned.job.needs.flatMap(a=>t.get(a)??[]));return o}r(yR,"criticalPath");const $a=r(({provisioningModel:e})=>e==="ST\
ANDARD"?"":e.toLowerCase().replace("_"," "),"machines_modelText");function Xp(e){const t=[e.cpuMilli===void 0?"":`${e.cpuMilli/1e3} vCPU`,e.memoryMib===void 0?"":
`${e.memoryMib} MiB`].filter(n=>n!=="");return[e.machineType,$a(e),e.gpu?`${e.gpu.count} \xD7 ${e.gpu.type}`:"",t.length>0?`${t.join(" and ")} a task`:""].filter(
n=>n!=="").join(", ")}r(Xp,"machineText");const Zp=r(e=>(e.instanceTemplate===void 0?e.machineType:"from template")+($a(e)&&`, ${$a(e)}`),"shortMachineText");function wR(e){
const{jobs:t,prices:n}=e,s=t.slice(0,e.maxRows),o=s.map(c=>{const u=Wc(c,n),l=r(d=>d?Mt(d):"","hours"),f=n&&u?.amount!==void 0?K(Ms(u.amount,n)):"";return[K(c.planned.
job.id,80),K(Xp(c.planned.machine),120),K(c.planned.machine.region,60),pe(c.planned.machine.image,120),u?z(u.machines):"",l(u?.paidVcpuHours),l(u?.workedVcpuHours),
...n?[f]:[]]}),i=t.length-s.length,a=[{title:"Job"},{title:"Machine"},{title:"Region"},{title:"Image"},{title:"Machines",align:"right"},{title:"vCPU-hours paid",
align:"right"},{title:"Worked",align:"right"},...n?[{title:"Cost",align:"right"}]:[]];return[Qe(a,o)+(i>0?`

\u2026 and ${B(i,"more job")}.`:""),kR(t,n)].filter(c=>c!=="").join(`

`)}r(wR,"machinesTable");function Sa(e,t){const n=Jc(e,t);if(!n)return"";const s=t&&n.amount!==void 0?`about ${Ms(n.amount,t)}`:"";return[by(n),s].filter(o=>o!==
"").join(", ")}r(Sa,"costLine");function kR(e,t){const n=Sa(e,t);if(n==="")return"";const s=t?$R(e,t).slice(0,5):[],o=s.length>0?` No price is given for ${s.map(
i=>pe(i,80)).join(", ")}.`:"";return`Together ${K(n)}. Machines are paid for from their boot until they are gone; disks and traffic are not counted.${o}`}r(kR,"\
totalText");function $R(e,t){const s=e.flatMap(({batchJobs:o})=>o.filter(({machineTime:i})=>i?.machines)).filter(({machine:o})=>On(o,t)===void 0);return[...new Set(
s.map(({machine:o})=>Fc(o)))]}r($R,"unpricedOf");function SR(e){const{outcome:t,links:n}=e,s=ER(t.jobs,e.detail),o=n.logs!==void 0&&t.jobs.some(f=>f.batchJobs.length>
0),i=new Set(t.jobs.map(f=>Zp(f.planned.machine))).size>1,a=[{title:"Job"},{title:"Result"},{title:"Tasks",align:"right"},...o?[{title:"Logs"}]:[],{title:"Queue",
align:"right"},{title:"Run",align:"right"},...i?[{title:"Machine"}]:[]],c=s.map(f=>{const d=ka(f,t.endedMs);return[K(f.planned.job.id,80),_R(f),tn(OR(f)),...o?[
AR(f,n)]:[],d?tn(lt(d.queueMs)):"",d?.runMs===void 0?"":tn(lt(d.runMs)),...i?[vR(f)]:[]]}),u=t.jobs.length-s.length,l=u>0?`

\u2026 and ${B(u,"more job")}.`:"";return Qe(a,c)+l}r(SR,"jobsTable");const vR=r(e=>tn(K(Zp(e.planned.machine),60)).replaceAll("-","&#8209;"),"machineCell");function ER(e,{
badJobRows:t,jobRows:n}){if(e.length<=n)return e;const s=e.filter(c=>!Ve(c.status)),o=e.filter(c=>!s.includes(c)),i=s.slice(0,t),a=new Set([...i,...o.slice(0,Math.
max(0,n-i.length))]);return e.filter(c=>a.has(c))}r(ER,"chosen");const _R=r(e=>{const t=e.status==="SUCCESS"||e.status==="FAILED"?"":K(e.reason??"",160);return tn(
um[e.status])+(t===""?"":`: ${t}`)},"resultText"),OR=r(e=>{const t=e.planned.combinations.length,n=r(u=>u.startedMs!==void 0||u.reusedFrom!==void 0,"hasRun");if(e.
batchJobs.length===0&&!e.combinations.some(n))return`none of ${z(t)}`;const s=e.combinations.filter(u=>u.status==="SUCCESS").length,o=TR(e),i=o>0?`, ${z(o)} ret\
ried`:"",a=e.combinations.filter(u=>u.reusedFrom!==void 0).length,c=a>0?`, ${z(a)} reused`:"";return`${z(s)} / ${z(t)}${c}${i}`},"jobs_table_tasksText"),TR=r(e=>e.
combinations.reduce((t,n)=>t+Math.max(0,n.attempts-1),0),"retriesOf");function AR(e,t){return e.batchJobs.slice(-3).map(n=>{const s=e.batchJobs.length===1?"logs":
`try ${n.attempt+1}`,o=Be(s,t.logs?.({job:e,batchJob:n})),i=t.batchJob?.({job:e,batchJob:n});return i===void 0?o:`${o} ${Be("console",i)}`}).join(" ")}r(AR,"log\
Links");const MR=12,NR=12,xR=60,IR=4;function CR(e,t){const n=nm(e.combinations.map(u=>u.combination)),s=e.combinations.some(u=>u.startedMs!==void 0||u.status===
"FAILED");if(e.combinations.length<2||n.length===0||!s||new Set(e.combinations.map(u=>u.status)).size===1&&e.combinations.length>xR)return;const i=`Matrix of ${e.
planned.job.id} (${B(e.combinations.length,"combination")})`,a=e.combinations.length<=t?LR(e.combinations,n):void 0;if(a!==void 0)return Me(i,a);const c=DR(e,n);
return c===void 0?void 0:Me(`${i}: where failures are`,c)}r(CR,"matrixGrid");function LR(e,t){const n=t.map(c=>PR(e,c)),s=n.reduce((c,u)=>c*u.length,1)<=e.length*
4;if(t.length>3||!s)return;if(t.length===1)return jR(e,t[0]??"");const o=t.map((c,u)=>({key:c,values:n[u]??[]})).sort((c,u)=>c.values.length-u.values.length)[0];
if(!o||o.values.length>MR)return;const i=t.filter(c=>c!==o.key),a=new Map;for(const c of e){const u=i.map(h=>fs(c.combination.matrix.get(h))),l=JSON.stringify(u),
f=a.get(l)??{head:u,cells:new Map},d=fs(c.combination.matrix.get(o.key));f.cells.set(d,(f.cells.get(d)??"")+Qp(c)),a.set(l,f)}return Qe([...i.map(c=>({title:K(c,
40)})),...o.values.map(c=>({title:K(`${o.key}=${c}`,40)}))],RR([...a.values()].map(({head:c,cells:u})=>({head:c,cells:o.values.map(l=>u.get(l)??"")}))))}r(LR,"g\
ridOf");function RR(e){const t=[];for(let n=0;n<e.length;){const s=e[n];if(!s)break;const o=r(({head:l,cells:f})=>f.every((d,h)=>d===s.cells[h])&&l.slice(0,-1).
every((d,h)=>d===s.head[h]),"alike"),i=e.findIndex((l,f)=>f>n&&!o(l)),a=i===-1?e.length:i,c=e[a-1],u=a-n>=IR&&c!==void 0;for(const l of u?[s]:e.slice(n,a)){const f=l.
head.map((d,h)=>{const m=u?c?.head[h]??d:d;return m===d?K(d,60):`${K(d,60)} \u2026 ${K(m,60)}`});t.push([...f,...l.cells])}n=a}return t}r(RR,"merged");const jR=r(
(e,t)=>`${pe(t,40)}: ${e.map(n=>`${Qp(n)} ${K(fs(n.combination.matrix.get(t)),40)}`).join(" \xB7 ")}`,"line"),Qp=r(e=>e.reusedFrom===void 0?ro(e.status):`${ro(e.
status)} reused`,"pictureOf"),fs=r(e=>e===void 0?"":j(e),"cellText"),PR=r((e,t)=>[...new Set(e.map(n=>fs(n.combination.matrix.get(t))))],"matrix_grid_distinct");
function DR(e,t){if(en(e).length===0)return;const n=new Map;for(const o of e.combinations)for(const i of t){const a=fs(o.combination.matrix.get(i)),c=`${i}=${a}`,
u=n.get(c)??{key:i,value:a,failed:0,all:0};u.all+=1,o.status==="FAILED"&&(u.failed+=1),n.set(c,u)}const s=[...n.values()].filter(o=>o.failed>0).sort((o,i)=>i.failed/
i.all-o.failed/o.all||i.failed-o.failed).slice(0,NR);return Qe([{title:"Where"},{title:"Failed",align:"right"},{title:"Share",align:"right"}],s.map(o=>[`${K(o.key,
40)} = ${K(o.value,60)}`,`${z(o.failed)} of ${z(o.all)}`,`${Math.max(1,Math.round(100*o.failed/o.all))} %`]))}r(DR,"failureShares");const UR=40,BR=120,va=24,Ea=r(
(e,t=40)=>ce(e,t).replace(/[^\p{L}\p{N} _./()+=-]/gu," ").replace(/\s+/g," ").trim()||"unnamed","label"),eg=r(e=>["```mermaid",...e,"```"].join(`
`),"block"),FR=r(e=>e.map(t=>({job:t.planned.job,picture:ro(t.status),note:GR(t)})),"nodesOf"),GR=r(e=>{const t=e.combinations.filter(s=>s.status==="SUCCESS").length,
n=e.planned.combinations.length;return n===1?"":`${z(t)} of ${z(n)}`},"doneText");function tg(e){const t=new Map(e.map((s,o)=>[s.job.id,`j${o}`])),n=e.flatMap(s=>s.
job.needs.map(o=>`  ${t.get(o)} --> ${t.get(s.job.id)}`));if(!(e.length<2||e.length>UR||n.length>BR))return eg([`flowchart ${WR(e)<=4?"LR":"TB"}`,...e.map(s=>{const o=s.
note===""?"":`<br/>${Ea(s.note)}`;return`  ${t.get(s.job.id)}["${`${s.picture} ${Ea(s.job.id)}`.trim()}${o}"]`}),...n])}r(tg,"graph");function WR(e){const t=new Map(
e.map(o=>[o.job.id,o.job])),n=new Map,s=r(o=>{const i=n.get(o);if(i!==void 0)return i;const a=1+Math.max(0,...(t.get(o)?.needs??[]).map(s));return n.set(o,a),a},
"depth");return Math.max(0,...e.map(o=>s(o.job.id)))}r(WR,"depthOf");function JR(e){const t=yR(e),n=e.jobs.filter(l=>l.batchJobs.length>0);if(n.length===0)return;
const s=n.length<=va?n:qR(n,t,e.endedMs),o=e.endedMs-e.startedMs,i=r(l=>YR(l-e.startedMs),"at"),a=s.flatMap(l=>{const f=l.status==="FAILED"?"crit, ":"active, ";
return[`  section ${Ea(l.planned.job.id,24)}`,...l.batchJobs.flatMap(d=>{const h=d.endedMs??e.endedMs,m=d.runningMs??h,g=l.combinations.filter(w=>w.reusedFrom===
void 0).length,p=B(g,"task"),b=d.attempt===0?`run ${p}`:`retry ${d.attempt}`,y=[`  queue :done, ${i(d.createdMs)}, ${i(m)}`];return d.runningMs!==void 0&&y.push(
`  ${b.replaceAll(","," ")} :${f}${i(m)}, ${i(h)}`),y})]}),c=t.map(l=>l.planned.job.id).join(" \u2192 "),u=n.length-s.length;return{title:`Timeline${t.length>1?
`, critical path: ${ce(c,160)}`:""}${u>0?`; ${B(u,"shorter job")} not shown`:""}`,diagram:eg(["gantt","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${o<36e5?
"%M:%S":o<864e5?"%H:%M":"day %e %H:%M"}`,`  tickInterval ${VR(o)}`,...a])}}r(JR,"timeline");const HR={second:[1,2,5,10,15,30],minute:[1,2,5,10,15,30],hour:[1,2,
3,6,12],day:[1,2,5]},zR={second:1e3,minute:6e4,hour:36e5,day:864e5},KR=5;function VR(e){for(const t of["second","minute","hour","day"]){const n=HR[t].find(s=>s*
zR[t]*KR>=e);if(n!==void 0)return`${n}${t}`}return"1week"}r(VR,"tickInterval");const YR=r(e=>new Date(Date.UTC(2e3,0,1)+Math.round(Math.max(0,e)/1e3)*1e3).toISOString().
slice(0,19).replace("T"," "),"elapsedDate");function qR(e,t,n){const s=r(a=>{const c=ka(a,n);return c?c.endedMs-c.startedMs:0},"length"),o=e.filter(a=>!t.includes(
a)).sort((a,c)=>s(c)-s(a)),i=new Set([...t.slice(-va),...o].slice(0,va));return e.filter(a=>i.has(a))}r(qR,"longest");function XR({jobs:e,status:t},n){if(Ve(t))
return"";const s=e.reduce((c,{planned:u})=>c+u.combinations.length,0),o=e.flatMap(({combinations:c})=>c).filter(c=>c.status==="SUCCESS").length,i=s-o;if(o===0||
i===0)return"";const a=i===1?"the task that did not succeed":`the ${B(i,"task")} that did not succeed`;return n?`**Re-run failed jobs** runs only ${a}; ${o===1?
"one result is":`${z(o)} results are`} kept.`:`With \`resume: true\`, **Re-run failed jobs** runs only ${a}; without it, everything runs again.`}r(XR,"resumeTex\
t");const ZR=8,QR=100,ng=2e4;function ej({jobs:e,plan:t}){const n=new Set(t.leftOut?.parts.map(({job:i})=>i)),s=ze(t);return e.filter(({status:i})=>i==="FAILED").
flatMap(i=>{const[a=""]=In(i.planned.job.id,new Map).split("/"),c=tj(i,a,n.has(i.planned.job.id)),u=r(l=>Ue(l,s)===l,"isPublic");return c.length<=QR&&c.every(u)?
c:u(a)?[a]:[]})}r(ej,"onlyEntries");function tj(e,t,n){const s=en(e);if(!n&&s.length===e.combinations.length||s.length===0)return[t];const i=n?new Set:nj(e,s),a=new Set;
for(const c of s){const u=_a(c),l=u.find(d=>i.has(d)),f=l===void 0?u:[l];a.add(f.length===0?t:`${t}: ${f.join(", ")}`)}return[...a]}r(tj,"run_again_entriesOf");
const _a=r(({combination:{matrix:e}})=>In("",e).split("/").slice(1),"run_again_valuesOf");function nj({combinations:e},t){const n=new Map;for(const o of t)for(const i of _a(
o))n.set(i,(n.get(i)??0)+1);const s=new Set([...n].flatMap(([o,i])=>i>1?[o]:[]));if(s.size===0)return s;for(const o of e)if(o.status!=="FAILED")for(const i of _a(
o))s.delete(i);return s}r(nj,"alwaysFailed");function sj(e){const t=ej(e),n=t.map(c=>`  ${c}`),s=["only: |",...n].join(`
`),o=t.length===e.jobs.length&&t.every(c=>!c.includes(": "));if(t.length===0||o||s.length>ng)return"";const i=Ze(s,{lines:n.length+1,characters:ng},"yaml"),a="R\
un only what failed again";return n.length<=ZR?`**${a}:**

${i}`:Me(`${a} (${B(n.length,"line")})`,i)}r(sj,"runAgain");function sg(e,t){if(e.params.size===0||t===0)return;const n=[...e.params].slice(0,t).map(([i,a])=>{const c=e.
workflow.params.get(i),u=j(a),l=c?.secret?bt:u===""?"(empty)":pe(u,200);return[K(i,80),c?.type??"",l]}),s=e.params.size-n.length,o=s>0?`

\u2026 and ${B(s,"more param")}.`:"";return Qe([{title:"Param"},{title:"Type"},{title:"Value"}],n)+o}r(sg,"paramsTable");function og(e){const t=e.flatMap(({combinations:o})=>o),
n=t.flatMap(({reusedFrom:o})=>o??[]);if(n.length===0)return"";const s=t.filter(o=>o.attempts>0).length;return`${z(n.length)} ${n.length===1?"result":"results"} \
reused from ${oj(n)}, ${z(s)} executed`}r(og,"reuseText");function oj(e){const t=e.filter(({run:i})=>i===void 0).map(({attempt:i})=>i),n=[...new Set(t)].sort((i,a)=>i-
a),s=[...new Set(e.flatMap(({run:i})=>i??[]))].sort(),o=r((i,a)=>a.length===0?[]:[`${i}${a.length>1?"s":""} ${a.join(", ")}`],"named");return[...o("attempt",n),
...o("run",s)].join(" and ")}r(oj,"originsText");const ij=20,Oa=r((e,t)=>({...e,maxBytes:t}),"within");function Po(e,t={}){const n=Ts(e),s=t.links??{},o=li(n),i=[
sj(e),XR(n,t.resume??!1)].filter(u=>u!==""),a=r(u=>cj(n,u),"warnings"),c=r(u=>SR({outcome:n,links:s,detail:u}),"jobs");return ha((u,l)=>{const f=[`## ${ro(n.status)}\
 ${K(n.verdict,400)}`,rj(n,t),og(n.jobs),K(js(n.plan.leftOut),1e3),aj(n),n.advice===void 0?"":`**What to do:** ${K(n.advice,600)}`,...o.length===0?[...i,a(u),c(
u)]:[uR({causes:o,verdict:n.verdict,file:n.plan.workflow.file,links:s,detail:u}),...i,"### Jobs",c(u),a(u)],ig(n,u,!0),K0(n,s,u),...lj(n,t,u),...l?[]:["*This pa\
ge is shortened to fit GitHub\u2019s limit; the run\u2019s folder and the outputs contain everything.*"]];return Io(f)},t.maxBytes??ga)}r(Po,"renderSummary");function rj(e,t){
const{workflow:n}=e.plan,s=[...new Set([...e.plan.jobs.values()].map(i=>i.machine.region))];return[Be(pe(n.file,200),t.links?.definition?.(n.at.line)),t.commit===
void 0?"":pe(t.commit,80),s.slice(0,3).map(i=>K(i,40)).join(", "),gy(e.startedMs),lt(e.endedMs-e.startedMs),K(Sa(e.jobs,t.prices)),t.links?.folder===void 0?"":Be(
"run folder",t.links.folder)].filter(i=>i!=="").join(" \xB7 ")}r(rj,"factsLine");function aj({broken:e,verdict:t}){if(!e)return"";const n=Xe(e);return[t.endsWith(
n.replace(/\.$/,""))?"":pe(n,1e3),e.hint?jo(e.hint,1e3):""].filter(s=>s!=="").join(`

`)}r(aj,"brokenText");function cj(e,t){const n=e.warnings.slice(0,t.warnings).map(i=>`\u26A0\uFE0F ${K(i,500)}`),s=e.warnings.length-n.length,o=s>0?[`\u2026 and ${B(
s,"more warning")}`]:[];return[...n,...o,...uj(e,t)].join(`

`)}r(cj,"warningsText");function uj({jobs:e},t){const n=[...new Set(e.flatMap(a=>a.combinations.flatMap(c=>c.warnings)))];if(n.length===0)return[];const s=n.slice(
0,t.warnings).map(a=>`- ${K(a,500)}`),o=n.length-s.length,i=o>0?[`- \u2026 and ${B(o,"more")}`]:[];return[Me(B(n.length,"note on outputs","notes on outputs"),[...s,
...i].join(`
`))]}r(uj,"notes");function lj(e,{prices:t},n){if(n.params===0)return[];const s=tg(FR(e.jobs)),o=JR(e),i=e.jobs.flatMap(c=>CR(c,n.gridCells)??[]),a=sg(e.plan,n.
params);return[...s===void 0?[]:[Me("Jobs and what they need",s)],...o===void 0?[]:[Me(o.title,o.diagram)],...i.slice(0,ij),...a===void 0?[]:[Me(`Params (${e.plan.
params.size})`,a)],Me("Run and machines",fj(e,t,n))]}r(lj,"foldedSections");function ig(e,t,n){const o=e.jobs.flatMap(c=>eu(c)??[]).filter(({advice:c})=>c!==void 0===
n),i=o.slice(0,t.jobRows).map(({job:c,text:u,advice:l})=>`- ${pe(c,80)}: ${K(u+(l?`: ${l}`:""),400)}`),a=o.length-i.length;return[...i,...a>0?[`- \u2026 and ${B(
a,"more job")}`]:[]].join(`
`)}r(ig,"usageLines");const fj=r((e,t,n)=>[`Run ${pe(e.runId,120)} in ${pe(e.runUri,300)}`,wR({jobs:e.jobs,maxRows:n.jobRows,...t&&{prices:t}}),ig(e,n,!1)].filter(
s=>s!=="").join(`

`),"runText"),Ta=6e4,dj=r(e=>`<!-- gcp-batch-workflow: ${encodeURI(e.toWellFormed()).replaceAll("-","%2D").slice(0,500)} -->`,"commentMarker");function mj(e,t,n={}){
const s=Math.min(n.maxBytes??Ta,Ta)-t.length-1;return pa(`${t}
${Po(e,Oa(n,s))}`,Ta)}r(mj,"commentBody");const hj=20,rg=r(({combinations:e},t)=>[...e.slice(0,t).map(({strategyId:n,matrix:s})=>`${n} ${ye(s)}`),...e.length>t?
[`\u2026 and ${B(e.length-t,"more combination")}`]:[]],"combinationLines");function pj({machine:e,moves:t}){if(!t)return[];const[[,...n]=[],...s]=t.machines,o=r(
a=>a.map(c=>Dt(e,c)).join(", "),"list"),i=s.flatMap(([a])=>a??[]);return[...i.length>0?[`after ${lt(t.fallbackAfterMs)} without machines, or when they are lost:\
 ${o(i)}`]:[],...t.isForMemory?[`out of memory: ${o(n)||"no machine with more is known"}`]:[]]}r(pj,"moveLines");const ag=r(e=>Wr(e)?"one task per matching file":
B(e.combinations.length,"task"),"taskCountText"),cg=r(({job:e})=>e.strategy.matrix.size>0,"hasMatrix");function gj(e,t,n){const s=e.workflow.params,o=[...e.params].
map(([l,f])=>`  ${l} = ${s.get(l)?.secret?bt:ye(f)}`),i=[...e.jobs.values()].flatMap(l=>{const{job:f,machine:d,parallelism:h}=l,m=[f.needs.length>0?`needs ${f.needs.
join(", ")} (${f.triggerRule})`:"needs nothing",f.condition?`if ${JSON.stringify(f.condition.value)}`:"",ag(l),h>0?`${h} at a time`:"",`${d.machineType} in ${d.
region}`],g=[...pj(l),...cg(l)?rg(l,hj):[]],p=m.filter(b=>b!=="").join(", ");return[`  ${f.id}: ${p}`,...g.map(b=>`    ${b}`)]}),a=ze(e),c=js(e.leftOut),u=yu(e,
n);return[...o.length>0?["Params:",...o]:[],"Jobs:",...i,...u?[u]:[],...c?[c]:[],"Uploads:",...t.map(l=>`  ${l}`)].map(l=>Ue(l,a))}r(gj,"planLines");function bj(e,t,n){
const s=n.jobRows,o={lines:s+1,characters:300},i=[...e.jobs.values()].filter(cg).slice(0,n.causes).map(c=>{const u=`${c.job.id}: ${B(c.combinations.length,"comb\
ination")}`;return Me(u,Ze(rg(c,s).join(`
`),o))}),a=[...t.slice(0,s),...t.length>s?[`\u2026 and ${B(t.length-s,"more")}`]:[]];return[...i,Me(`Uploads (${t.length})`,Ze(a.join(`
`),o))]}r(bj,"planDetails");const ug=r(e=>`${ce(e.file)}:${e.line}:${e.column}`,"positionText"),Aa=r(e=>qe(e).trimEnd().split(`
`).slice(0,12).map(t=>t.length>240?`${t.slice(0,239)}\u2026`:t).join(`
`),"excerptText"),lg=40;function yj(e){const[t="",n="",...s]=Aa(e).split(`
`),o=n.indexOf("^");if(s.length>0||o<0||n.trim()!=="^")return Aa(e);const i=Math.min(o,t.length-t.trimStart().length),a=o-i<lg?i:o-lg/2,c=a>i?"\u2026":"";return`${c}${t.
slice(a)}
${" ".repeat(c.length+o-a)}^`}r(yj,"narrowExcerpt");function Ma(e){const n=[`${e.at?`${ug(e.at)}: `:""}${ce(e.message,1e3)}`];return e.excerpt&&n.push(fg(Aa(e.excerpt),
"  ")),e.hint&&n.push(fg(qe(e.hint).trim(),"  \u2192 ","    ")),n.join(`
`)}r(Ma,"problemText");const fg=r((e,t,n=t)=>e.split(`
`).map((s,o)=>(o===0?t:n)+s).join(`
`),"indented"),Na=r((e,t={})=>ha(n=>wj(e,t,n),t.maxBytes??ga),"renderPlanSummary");function wj(e,t,n){const s=t.links??{},o=[...e.jobs.values()],i=o.reduce((m,g)=>m+
g.combinations.length,0),{workflow:a}=e,c=`${B(o.length,"job")}, ${B(i,"task")}`,u=t.isRunning?`running ${c}`:`a plan of ${c}; nothing was started`,l=tg(o.map(m=>({
job:m.job,picture:"",note:ag(m)}))),f=sg(e,n.params),d=o.slice(0,n.jobRows).map(m=>[Be(K(m.job.id,80),s.definition?.(m.job.at.line)),m.job.needs.map(g=>K(g,60)).
join(", "),Wr(m)?"1 per file":z(m.combinations.length),K(Xp(m.machine),120),K(m.machine.region,60)]),h=o.length-d.length;return Io([`## ${t.isRunning?"\u23F3":"\
\u{1F50E}"} ${K(a.name,80)}: ${u}`,Be(pe(a.file,200),s.definition?.(a.at.line)),K(js(e.leftOut),1e3),mg(e.warnings,"\u26A0\uFE0F",s,n),Qe([{title:"Job"},{title:"\
Needs"},{title:"Tasks",align:"right"},{title:"Machine"},{title:"Region"}],d)+(h>0?`

\u2026 and ${B(h,"more job")}.`:""),l===void 0?"":Me("Jobs and what they need",l,!0),f===void 0?"":Me(`Params (${e.params.size})`,f),...t.uploads?bj(e,t.uploads,
n):[]])}r(wj,"planPage");function dg(e,t,n={}){return ha(s=>Io([`## \u274C ${B(e.length,"problem")} in ${K(t,200)}; nothing was started`,mg(e,"\u274C",n.links??
{},s)]),ga)}r(dg,"renderProblemsSummary");function mg(e,t,n,s){const o=e.slice(0,s.causes*5),i=e.length-o.length;return[...o.map(c=>{const u=c.at&&Be(pe(ug(c.at),
300),n.definition?.(c.at.line));return[`${t} **${K(c.message,1e3)}**${u?` \xB7 ${u}`:""}`,c.excerpt?Ze(yj(c.excerpt),{lines:12,characters:240},"yaml"):"",c.hint?
jo(c.hint,1e3):""].filter(l=>l!=="").join(`

`)}),...i>0?[`\u2026 and ${B(i,"more")}.`]:[]].join(`

`)}r(mg,"problemList");function kj(e){const t=[e.deletedBatchJobs>0?B(e.deletedBatchJobs,"Batch job"):"",e.deletedObjects>0?B(e.deletedObjects,"object"):""].filter(
i=>i!==""),n=t.length===0?"nothing to delete":`deleted ${t.join(" and ")}`,s=e.left.slice(0,50),o=e.left.length-s.length;return Io([`#### ${e.left.length===0?"\u{1F9F9}":
"\u26A0\uFE0F"} Cleanup: ${n}${e.left.length===0?"":`, ${B(e.left.length,"thing")} left`}`,[...s.map(i=>`- ${K(i,500)}`),...o>0?[`- \u2026 and ${B(o,"more")}`]:
[]].join(`
`)])}r(kj,"renderCleanupSummary");function $j(e){const{inputs:t,gitHub:n,environment:s}=e,o=t.checkName??`gcp-batch-workflow / ${e.workflowName}`,{workflow:i,params:a,
paramsFile:c,matrix:u,matrixJob:l,projectId:f,region:d}=t,h=[s.GITHUB_WORKFLOW,s.GITHUB_JOB,o,e.workflowName],m=[i,a,c,u,l,f,d],g=(0,Te.createHash)("sha256").update(
JSON.stringify([...h,...m])).digest("hex").slice(0,16);return{name:o,headSha:n.checkSha,externalId:[g,n.runId,n.runAttempt,e.nonce].join("/"),detailsUrl:`${n.serverUrl}\
/${n.repository}/actions/runs/${n.runId}`}}r($j,"checkIdentity");async function hg(e,t,n,s){const o=nR(t,n),[i,a,c]=t.externalId.split("/");if(Number(c)>1){const l=(await e.
checkRuns(t.headSha)).find(f=>f.externalId.startsWith(`${i}/${a}/`)&&Number(f.externalId.split("/")[2])<Number(c)&&f.annotations===0);if(l){const{name:f,head_sha:d,
...h}=o;return await e.updateCheckRun(l.id,h),l.id}}const u=await e.createCheckRun(o);try{const l=(await e.checkRuns(t.headSha)).filter(f=>Sj(f.name,o.name??"")&&
f.id<u&&vj(f.externalId,t.externalId)).length;l>0&&await e.updateCheckRun(u,{name:`${o.name} (${l+1})`})}catch(l){if(!(l instanceof W))throw l;s(`Another check \
run of this commit may have the same name: ${l.advice}`)}return u}r(hg,"openCheckRun");const Sj=r((e,t)=>e===t||e.startsWith(`${t} (`)&&/^ \(\d+\)$/.test(e.slice(
t.length)),"isNamed"),vj=r((e,t)=>e!==t&&e.split("/").slice(1,3).join("/")===t.split("/").slice(1,3).join("/"),"isOtherLeg"),pg="check_run_ending",Ej=4e4,_j=50,
Oj=1e5;function Tj(e){const{conclusion:t,endedMs:n,title:s,summary:o}=e,i=r(c=>JSON.stringify({conclusion:t,endedMs:n,title:s,summary:o,annotations:c}),"textWit\
h"),a=i(e.annotations.slice(0,_j));return Buffer.byteLength(a)<=Oj?a:i([])}r(Tj,"endingText");function Aj(e){let t;try{t=JSON.parse(e)}catch{return}if(typeof t!=
"object"||t===null)return;const{conclusion:n,endedMs:s,title:o,summary:i,annotations:a}=t,c=Object.values(Co).find(u=>u===n);if(!(!c||typeof o!="string"||typeof i!=
"string")&&!(!Number.isSafeInteger(s)||!Array.isArray(a)||!a.every(Mj)))return{conclusion:c,endedMs:Number(s),title:o,summary:i,annotations:a}}r(Aj,"readEnding");
function Mj(e){if(typeof e!="object"||e===null)return!1;const{path:t,startLine:n,title:s,message:o,level:i}=e;return[t,s,o].every(c=>typeof c=="string")&&Number.
isSafeInteger(n)&&/^(failure|warning|notice)$/.test(String(i))}r(Mj,"isAnnotation");const Do="https://console.cloud.google.com";function wn(e,t){if(!t.repository||
!t.headSha||e==="")return{};const n=`${t.serverUrl}/${t.repository}/blob/${t.headSha}`,s=r((o,i)=>`${n}/${o.split("/").map(encodeURIComponent).join("/")}#L${i}`,
"source");return{source:s,definition:r(o=>s(e,o),"definition")}}r(wn,"definitionLinks");function Nj(e,t,n,s){const o=e.runUri.replace(/^gs:\/\//,"").replace(/\/$/,
""),[i]=e.plan.jobs.values();return{...wn(e.plan.workflow.file,t),logs:r(({job:a,batchJob:c,taskIndex:u})=>{if(!c.uid)return;const{projectId:l}=a.planned.machine,
f=[`logName="projects/${l}/logs/batch_task_logs"`,`labels.job_uid="${c.uid}"`,...u===void 0?[]:[`labels.task_id=~"-group0-${u}(/|$)"`]].join(`
`),d=new Date(c.createdMs-6e4).toISOString(),h=new Date((c.endedMs??c.createdMs+14*864e5)+6e5).toISOString();return`${Do}/logs/query;query=${encodeURIComponent(
f)};startTime=${d};endTime=${h}?project=${l}`},"logs"),...(n||s)&&{artifacts:{folder:r(a=>`${Do}/storage/browser/${gg(a)}`,"folder"),file:r(a=>`https://storage.\
cloud.google.com/${gg(a)}`,"file")}},...n&&{batchJob:r(({job:a,batchJob:c})=>{const[,,,u,,l]=c.name.split("/");return`${Do}/batch/jobsDetail/regions/${u}/jobs/${l}\
/details?project=${a.planned.machine.projectId}`},"batchJob"),folder:`${Do}/storage/browser/${o}?project=${i?.machine.projectId??""}`}}}r(Nj,"linksOf");const gg=r(
e=>e.slice(5).split("/").map(encodeURIComponent).join("/"),"pathOf"),xa=100,xj=15e3,Ij=6e4,Cj=6e5,Lj=2500,Rj=6e5,jj={progress:r(()=>{},"progress"),finish:r(async()=>{},
"finish")};async function Pj(e,t){const{inputs:n,plan:s,session:o}=e,{pullRequest:i}=t.gitHub,a=Uo(n,o.call,t,s.workflow.name);if(!a)return jj;const c=wn(s.workflow.
file,t.gitHub),u=Na(s,{links:c,isRunning:!0,maxBytes:Ro-8e3,...n.prices&&{prices:n.prices}}),l={startedMs:o.startedMs,title:"Starting",summary:u},f=r(async m=>{
const g=a.identity(o.nonce),p=await a.attempt("The check run",()=>hg(a.api(m),g,l,a.notice));return p!==void 0&&e.noted(p),p},"open"),d=a.wantsCheck?await f():void 0,
h=d===void 0?void 0:Dj({id:d,page:u,target:a,session:o,clock:t.clock});return{progress:r(m=>h?.progress(m),"progress"),async finish(m,g){await h?.end();const p=Fj(
m.endedMs+Rj,t),y=d===void 0&&a.wantsCheck&&!a.isRefused()?await f(p):d;if(y!==void 0){const S={conclusion:Co[m.status],endedMs:m.endedMs,title:m.verdict,summary:Po(
m,Oa(g,Ro)),annotations:jp(m,xa)},v={...S,summary:Po(m,Oa(g,Ej))};t.runner.saveState(pg,Tj(v));const E=ba(S);await a.attempt("The check run",()=>Ia(a.api(p),y,E))&&
e.noted(void 0)}if(!a.wantsComment||i===void 0)return;const w=dj(`${s.workflow.file} ${s.workflow.name}`),k=mj(m,w,g),$=n.commentOnPr==="on_failure"&&Ve(m.status);
await a.attempt("The comment",()=>a.api(p).upsertComment(i,{marker:w,body:k,isOnlyUpdate:$}))}}}r(Pj,"openGitHubReport");function Dj({id:e,page:t,target:n,session:s,
clock:o}){let i="",a=o.now(),c=Promise.resolve(),u=!1;return{progress(l){const f=o.now(),d=f-s.startedMs>Cj?Ij:xj;if(u||f-a<d)return;const h=HE(l),m=h.join("; ");
if(m===i||m==="")return;[i,a]=[m,f];const g=[...h.map(b=>`- \u23F3 ${K(b)}`),"",t].join(`
`),p=sR({title:m,summary:g});c=n.attempt("How far the run is",()=>n.api().updateCheckRun(e,p)).then(b=>{u=b===void 0})},async end(){u=!0,await c}}}r(Dj,"liveCou\
nt");async function Uj(e,t,n,s){const o=[...e.jobs.values()].reduce((a,{combinations:c})=>a+c.length,0),i=Uo(t,n.call,s,e.workflow.name);await bg(i,n,s.clock,{conclusion:"\
neutral",title:`Plan: ${e.jobs.size} jobs, ${o} tasks; nothing was started`,summary:Na(e,{links:wn(e.workflow.file,s.gitHub),maxBytes:Ro,...t.prices&&{prices:t.
prices}}),annotations:Pp(e.warnings,{level:"warning",limit:xa})})}r(Uj,"reportPlan");async function Bj({problems:e,file:t},n,s,o){const i=n.workflowName??t.replace(
/^.*\/|\.ya?ml$/g,""),a=Uo(n,s.call,o,i);await bg(a,s,o.clock,{conclusion:"failure",title:`${e.length===1?"1 problem":`${e.length} problems`} found; nothing was\
 started`,summary:dg(e,t,{links:wn(t,o.gitHub)}),annotations:Pp(e,{limit:xa})})}r(Bj,"reportProblems");async function bg(e,t,n,s){e?.wantsCheck&&await e.attempt(
"The check run",async()=>{const{title:o,summary:i}=s,a={startedMs:t.startedMs,title:o,summary:i},c=await hg(e.api(),e.identity(t.nonce),a,e.notice),u={...s,endedMs:n.
now()};await Ia(e.api(),c,ba(u))})}r(bg,"reportAtOnce");const Fj=r((e,{runner:t,clock:n})=>({limitUntilMs:e,onLimit:r(s=>{const o=new Date(n.now()+s).toISOString().
slice(11,19);t.info(`GitHub accepts no more requests for now (a rate limit): trying again at ${o} UTC.`)},"onLimit")}),"patienceUntil");async function Gj(e,t,n,s){
const o=e.checkRunId,a={checkRun:"true",commentOnPr:"never",githubToken:n.runner.inputs.github_token},c=o===void 0?void 0:Uo(a,t,n,"",s);if(o===void 0||!c)return;
const u=Aj(n.runner.state(pg))??Wj(e,n.clock),l=await c.attempt("The check run",()=>Ia(c.api(),o,ba(u))),{serverUrl:f,repository:d}=n.gitHub;return l?void 0:`${f}\
/${d}/runs/${o}`}r(Gj,"concludeLostCheckRun");function Wj({status:e,runId:t},n){const s=Object.keys(Co).find(i=>i===e),o=s?"The step was killed before it wrote \
its report. The log of the job shows what its tasks did.":"The step was killed before it knew the results of its tasks. Its cleanup cancels what still runs.";return{
conclusion:Co[s??"CANCEL"],endedMs:n.now(),title:s?`Ended as ${s}`:"Ended from outside",summary:`${o}

Run \`${t}\``,annotations:[]}}r(Wj,"endingWithoutPage");async function Ia(e,t,n){for(const s of n)await e.updateCheckRun(t,{...s});return!0}r(Ia,"sendAll");function Uo(e,t,n,s,o=n.
stop){const{gitHub:i,runner:a,environment:c}=n,u=i.pullRequest!==void 0,l=e.checkRun==="true"||e.checkRun==="auto"&&u,f=e.commentOnPr!=="never"&&u;if(!i.repository||
!i.checkSha||!(l||f))return;const d=e.githubToken;if(!d){a.notice('No check run and no comment are written: the input "github_token" is empty.');return}let h=!1;
return{wantsCheck:l,wantsComment:f,notice:a.notice,isRefused:r(()=>h,"isRefused"),api:r(m=>{const g=o.aborted?AbortSignal.timeout(Lj):o,{apiUrl:p,repository:b}=i;
return KL({apiUrl:p,repository:b,token:d,call:t,signal:g,patience:o.aborted?void 0:m})},"api"),identity:r(m=>$j({inputs:e,workflowName:s,gitHub:i,environment:c,
nonce:m}),"identity"),async attempt(m,g){try{return await g()}catch(p){if(!(p instanceof W))throw p;const b=`${m} was not written: ${p.advice}`;h||=!p.isLimit&&
p.httpStatus>=400&&p.httpStatus<500,!p.isLimit&&(p.httpStatus===403||p.httpStatus===404)?a.notice(b):a.warning(b);return}}}}r(Uo,"targetOf");var Jj=P(57075);const Hj=D(
import.meta.url)("node:stream/promises");function zj(e,t,n){const s=[...e.jobs.values()],o=[...new Set(s.map(({machine:a})=>a.bucket))];return[...["definition.y\
ml","params.json","run.json"].map(a=>t.folder+a).map(a=>`gs://${o[0]}/${a}`),...n?o.map(a=>`gs://${a}/${Ni(t)}`):[],...s.flatMap(({job:a,machine:c,combinations:u})=>{
const l=`gs://${c.bucket}/${Mi(t,a.id,0)}`;return(u.length>Gn?["combinations.jsonl","job.json"]:["job.json"]).map(d=>l+d)})]}r(zj,"plannedUploads");const yg=1e5;
function Kj(e,t){const n=Xj(e),s=r(o=>Ue(JSON.stringify(t(o)??null),n),"batchJobJson");return kg(e,o=>[["combinations",$g(o,o.combinations.length)],["batch_job",
s(o)],...Vj.flatMap(([i,a])=>{const c=Yj(o,a).map(u=>s(pu(o,u)));return c.length>0?[[i,Tt(c)]]:[]})])}r(Kj,"planJson");const Vj=[["fallback",e=>({fallback:e,memory:0})],
["on_out_of_memory",e=>({fallback:0,memory:e})]];function Yj(e,t){const n=[];for(;Nn(e,t(n.length+1));)n.push(t(n.length+1));return n}r(Yj,"rungsOf");function wg(e,t){
if(t.length<=yg)return t;for(const n of[Number.POSITIVE_INFINITY,1e3,100,10,0]){const s=kg(e,o=>[["combinations",$g(o,n)],["combination_count",Z(o.combinations.
length)],["truncated","true"]]);if(s.length<=yg)return s}return Ee([["workflow",Z(e.workflow.name)],["truncated","true"]])}r(wg,"planOutput");function kg(e,t){const n=e.
workflow.params;return Ee([["workflow",Z(e.workflow.name)],["params",Ee([...e.params].map(([s,o])=>[s,ye(n.get(s)?.secret?bt:o)]))],["jobs",Tt([...e.jobs.values()].
map(s=>qj(s,t(s))))],["warnings",Tt(e.warnings.map(s=>Ee([["message",Z(s.message)],["line",Z(s.at?.line)],["column",Z(s.at?.column)]])))]])}r(kg,"written");const qj=r(
(e,t)=>Ee([["id",Z(e.job.id)],["needs",JSON.stringify(e.job.needs)],["trigger_rule",Z(e.job.triggerRule)],["if",Z(e.job.condition?.value)],["retry",Z(e.job.retry)],
["fail_fast",Z(e.job.strategy.failFast)],["parallelism",Z(zn(e,e.combinations.length))],...e.glob?[["matrix_glob",Z(e.glob.text)]]:[],...t]),"jobJson"),$g=r((e,t)=>Tt(
e.combinations.slice(0,t).map(n=>Ee([["strategy_id",Z(n.strategyId)],["matrix",ye(n.matrix)]]))),"combinationsJson"),Xj=r(e=>ze(e).filter(t=>!/^[\d.]+$/.test(t)).
map(t=>JSON.stringify(t).slice(1,-1)),"jsonSecrets"),Zj=r(e=>Tt(e.map(t=>Ee([["code",Z(t.code)],["message",Z(t.message)],["file",Z(t.at?.file)],["line",Z(t.at?.
line)],["column",Z(t.at?.column)],["hint",Z(t.hint)]]))),"problemsJson");async function Qj(e,t){const{runner:n}=t,{problems:s}=e;for(const[i,a]of s.entries())i<
ua?n.error(Ma(a),_g(a)):n.info(Ma(a));if(n.outputs({status:"FAILED",failed:Ew(s),plan:Zj(s)}),e.inputs?.jobSummary??!0){const i=wn(e.file,t.gitHub);await ds(dg(
s,e.file,{links:i}),t)}const o=s.length===1?"1 problem":`${s.length} problems`;return n.fail(`${o} found before anything was started; nothing was spent.`),1}r(Qj,
"publishProblems");async function e4({plan:e,inputs:t,identity:n,hasSource:s},o){const i=vg(e,n,t,o),a=zj(e,n,s);o.runner.group(`Plan of workflow '${e.workflow.
name}'`,gj(e,a,t.prices));for(const l of e.jobs.values()){const f=ze(e),d=JSON.stringify(Eg(l,n,t,o),void 0,2);o.runner.group(`Batch job of '${l.job.id}'`,Ue(d,
f).split(`
`))}o.runner.group("The plan as JSON",i.split(`
`)),o.runner.outputs({plan:wg(e,i),status:"SUCCESS",run_id:n.runId});const c=wn(e.workflow.file,o.gitHub);t.jobSummary&&await ds(Na(e,{links:c,uploads:a,...Sg(t)}),
o);const u=[...e.jobs.values()].reduce((l,{combinations:f})=>l+f.length,0);return o.runner.info(`Dry run: ${B(e.jobs.size,"job")} with ${B(u,"task")} would run;\
 nothing was started.`),0}r(e4,"publishPlan");async function t4(e,t,n,s){const{state:o}=e,{runner:i}=s,{runId:a}=t,c=n_(o,t),u=await Og({output:"result_file",name:"\
result.json",runId:a,parts:c},s),l=Y0(o,n.artifactsUri),f=ry(l),d=await Og({output:"artifacts_file",name:"artifacts.json",runId:a,parts:f},s),h=vw({outcome:t,context:s_(
o,t),resultFile:u,artifacts:l,artifactsFile:d,planText:wg(t.plan,vg(t.plan,e.identity,n,s)),prices:n.prices});i.outputs(h);const m={...t,warnings:[]};for(const{
path:$,startLine:S,title:v,message:E,level:_}of jp(m))(_==="failure"?i.error:_==="warning"?i.warning:i.notice)(`${$}:${S}: ${v}: ${E}`,{file:$,startLine:S,title:v});
const g=s.gitHub.headSha.slice(0,7),p=Ve(t.status),b=n.cleanup==="never"||n.cleanup==="on_success"&&!p,y={resume:n.resume,links:Nj(t,s.gitHub,b,n.artifactsUri!==
void 0),...g&&{commit:g},...Sg(n)};n.jobSummary&&await ds(Po(t,y),s),await e.report.finish(t,y);const w=Sa(t.jobs,n.prices);for(const{job:$,text:S,advice:v}of t.
jobs.flatMap(E=>eu(E)??[]))i.info(`${ce($)}: ${S}${v?`: ${v}`:""}`);w&&i.info(`Machines: ${w}.`);const k=og(t.jobs);return k&&i.info(k),p?i.info(t.verdict):n.failOnError?
i.fail(t.verdict):i.warning(t.verdict),p||!n.failOnError?0:1}r(t4,"publishOutcome");const Sg=r(({prices:e})=>e&&{prices:e},"priced"),vg=r((e,t,n,s)=>Kj(e,o=>Eg(
o,t,n,s)),"planText");function Eg(e,t,n,s){const o=s.program();return qi({planned:e,identity:t,jobUri:`gs://${e.machine.bucket}/${Mi(t,e.job.id,0)}job.json`,taskCount:e.
combinations.length,program:{loader:"<task runner>",archive:`<${o.archive.length} bytes>`},skipDefaultLabels:n.machine.skipDefaultLabels})}r(Eg,"publish_specOf");
const _g=r(({at:e,code:t})=>e?{file:e.file,startLine:e.line,startColumn:e.column,title:t}:{title:t},"publish_placeOf");function Ca(e,t){for(const n of e)t.runner.
warning(Ma(n),_g(n))}r(Ca,"tellWarnings");async function ds(e,t){try{await t.runner.summary(e)}catch(n){t.runner.warning(`The job summary was not written: ${ot(
n)}`)}}r(ds,"writeSummary");async function Og(e,t){const n=(0,F.join)(t.environment.RUNNER_TEMP||(0,_t.tmpdir)(),`gcp-batch-workflow-${e.runId}`),s=(0,F.join)(n,
e.name);try{return await(0,X.mkdir)(n,{recursive:!0}),await(0,Hj.pipeline)(Jj.Readable.from(e.parts),(0,Pe.createWriteStream)(s,{mode:384})),s}catch(o){return t.
runner.warning(`The file of an output was not written, so "${e.output}" is empty: ${ot(o)}`),""}}r(Og,"writeFile");const La=64*1024*1024;function Tg({version:e,
runId:t,isFinal:n,entries:s}){const o=s.map(i=>({job:i.job,strategy_id:i.strategyId,needs:i.needs,name:i.name,generation:i.generation,crc32c:i.crc32c,sha256:i.sha256}));
return`${JSON.stringify({version:e,run_id:t,final:n,entries:o})}
`}r(Tg,"manifestText");const ms=r((e,t)=>`${e}${t}.json`,"manifestName");function Ra(e){const t=s4(e);if(!Mg(t)||t.version!==1||typeof t.run_id!="string"||!/^[\w.=-]{1,100}$/.
test(t.run_id)||!Array.isArray(t.entries))return;const n=t.entries.flatMap(s=>n4(s)??[]);return{version:1,runId:t.run_id,isFinal:t.final===!0,entries:n}}r(Ra,"r\
eadManifest");function n4(e){if(!Mg(e))return;const{job:t,strategy_id:n,needs:s,name:o,generation:i,crc32c:a,sha256:c}=e,u=[t,n,s,o,i,a,c];if(!u.every(b=>typeof b==
"string"&&b!==""))return;const[l="",f="",d="",h="",m="",g="",p=""]=u;if(!(!/^\d+$/.test(m)||!/^[0-9a-f]{64}$/.test(p)))return{job:l,strategyId:f,needs:d,name:h,
generation:m,crc32c:g,sha256:p}}r(n4,"manifest_entryOf");async function Ag(e,t,n){const{bucket:s,job:o,needs:i}=t,a=new Map;for await(const c of e.list({bucket:s,
prefix:t.resultsPrefix},n))for(const u of ar(c,t))u.isOwn&&u.retry>=(a.get(u.task)?.retry??0)&&a.set(u.task,u);return[...a.values()].flatMap(({name:c,generation:u,
crc32c:l,metadata:f})=>{const{status:d,job_skipped:h,strategy_id:m="",sha256:g=""}=f;return d!=="SUCCESS"||h!=="false"||m===""?[]:[{job:o,strategyId:m,needs:i,name:c,
generation:u,crc32c:l,sha256:g}]})}r(Ag,"acceptedIn");function s4(e){try{return JSON.parse(e)}catch{return}}r(s4,"manifest_parsed");const Mg=r(e=>typeof e=="obj\
ect"&&e!==null&&!Array.isArray(e),"manifest_isRecord"),o4={begin:r(async()=>{},"begin"),take:r(async()=>{},"take"),keep:r(()=>{},"keep")},i4=32,r4=3e4;function a4({
runId:e,buckets:t},n,{clients:s,clock:o,log:i}){const a=new Map,c=new Set;let u=!1;const l=new Map(t.map($=>[$.name,$])),f=r(($,S)=>JSON.stringify([$,S.job,S.needs]),
"keyOf");function d($,S){for(const v of S.entries){const E=f($,v),_=a.get(E)??new Map;a.set(E,_);const T=_.get(v.strategyId);T&&BigInt(T.entry.generation)>BigInt(
v.generation)||_.set(v.strategyId,{entry:v,runId:S.runId})}}r(d,"add");async function h($,S){const v=await s.storage($);for await(const E of v.list({bucket:$.name,
prefix:n},S))for(const{name:_}of E){const T={bucket:$.name,name:_,maxBytes:La},M=Ra(new TextDecoder().decode(await v.read(T,S)));M&&_===ms(n,M.runId)&&d($.name,
M)}}r(h,"readFrom");function m($){u||(u=!0,i.warn(`resume: a result of an earlier run cannot be read, so its combination runs again. ${$.advice}`))}r(m,"warnOfR\
ead");async function g($,S,{entry:v,runId:E},_){const{planned:T}=$,M=T.combinations[S];if(!M)return;const N=await s.storage(ne(T.machine)),{name:C,generation:R}=v,
L={planned:T,combination:M,index:S,earlierAttempts:0,retry:0};let J;try{J=await cr({storage:N,name:C,generation:R,at:L,keep:_.state.keep},_.signal)}catch(oe){if(!(oe instanceof
W)||_.signal.aborted)throw oe;oe.httpStatus!==404&&m(oe);return}const{outcome:ae}=J.combination;J.sha256!==v.sha256||ae?.status!=="SUCCESS"||ae.combination.strategyId===
M.strategyId&&Z1($,S,{...J.combination,outcome:{...ae,attempts:0,reusedFrom:f4(E,e)},stored:{name:C,generation:R}})}r(g,"read");async function p($,S){const{planned:v}=$,
{id:E}=v.job,_=a.get(f(v.machine.bucket,{job:E,needs:xd(S.state,E)}));if(!_)return;const T=new Map;for(const{strategyId:R}of v.combinations)T.set(R,(T.get(R)??0)+
1);const M=et(i4),N=v.combinations.flatMap(({strategyId:R},L)=>{const J=_.get(R);return!J||T.get(R)!==1?[]:[M(()=>g($,L,J,S))]});await Promise.all(N);const C=$.
combinations.filter(({outcome:R})=>R?.reusedFrom!==void 0).length;C>0&&i.say(`${E}: ${C} of ${v.combinations.length} results reused`)}r(p,"takeFor");async function b($,S){
const v=await l4($,s,S);for(const[E,_]of v){const T=l.get(E);if(!T||_.length===0)continue;const M=await s.storage(T),N=Tg({version:1,runId:e,isFinal:!1,entries:_}),
C=ms(n,e);await M.replace({bucket:E,name:C,content:N,contentType:"application/json"},S)}}r(b,"write");let y=o.now(),w=0,k=!1;return{async begin($){for(const S of l.
values())try{await h(S,$)}catch(v){if(!(v instanceof W)||$.aborted)throw v;i.warn(`resume: everything runs again. ${v.advice}`)}a.size===0&&i.say("resume: no ea\
rlier run left a result of the same commit, definition, params, files and machines.")},async take($,S){if(a.size===0)return;const v=[...$.jobs.values()].filter(
E=>E.phase==="waiting"&&!c.has(E)&&c4(E,$));for(const E of v)c.add(E),await p(E,{state:$,signal:S})},keep($,S){const v=u4($);k||v===w||o.now()-y<r4||(k=!0,y=o.now(),
b($,S).then(()=>{w=v}).catch(E=>{if(!(E instanceof W))throw E;S.aborted||i.warn(`resume: accepted results could not be recorded. ${E.advice}`)}).finally(()=>{k=
!1}))}}}r(a4,"resumeOf");const c4=r((e,t)=>e.planned.job.needs.every(n=>t.jobs.get(n)?.phase==="ended"),"resume_haveEnded"),u4=r(e=>[...e.jobs.values()].flatMap(
({parts:t})=>t).reduce((t,{view:{counts:n}})=>t+(n.SUCCEEDED??0)+(n.FAILED??0),0),"endedTasks");async function l4(e,t,n){const s=new Map;for(const{planned:o,parts:i}of e.
jobs.values()){const{bucket:a}=o.machine;for(const c of i){const u=await t.storage(ne(o.machine)),l=await Ag(u,{...c,bucket:a,job:o.job.id},n);s.set(a,[...s.get(
a)??[],...l])}}return s}r(l4,"acceptedBy");function f4(e,t){const[,n=e,s="1"]=/^(.+)-(\d+)-[^-]+$/.exec(e)??[];return{attempt:Number(s),...!t.startsWith(`${n}-`)&&
{run:n}}}r(f4,"originOf");function d4(e){const{plan:t,gitHub:n,environment:s}=e,o=[n.repository,n.repositoryId,n.eventName,n.isFork,n.headSha],i=["GITHUB_SHA","\
GITHUB_REF","GITHUB_WORKFLOW"],a=[...t.jobs].map(([u,l])=>[u,on(l).map(m4),l.combinations.map(({strategyId:f,matrix:d})=>[f,Ng(d)])]),c=[...o,...i.map(u=>s[u]??
""),t.workflow.name,e.definitionText,Ng(t.params),a,e.source?aa(e.source.archive):"",xt(e.program.loader+e.program.archive),Fs,Bs];return xt(JSON.stringify(c)).
slice(0,16)}r(d4,"resumeKey");const Ng=r(e=>ye(e),"jsonOf"),m4=r(e=>JSON.stringify(e,(t,n)=>n instanceof Map?[...n]:n),"resume_key_machineText"),xg=r(e=>({say:e.
info,notice:e.notice,warn:e.warning,group:e.group,isDebug:e.isDebug}),"runLog");async function h4(e){const t={startedMs:e.clock.now(),nonce:(0,Te.randomBytes)(3).
toString("hex"),call:Rl(Ws(p4(e),e),e)},n=await TL(e,t.startedMs);g4(n,e),Ca(n.warnings,e);const{inputs:s,plan:o,whole:i}=n;if(!s||!o||!i)return Ig(n,t,e);const a=Zd(
e.gitHub,s.prefix,t.nonce),c={inputs:s,plan:o,whole:i,prepared:n,identity:a,session:t};if(s.dryRun)return b4(c,e);const u=Ll(Ps(s),t.call,e);u.authenticate(e.stop).
catch(()=>{});try{const l=s.preflight?await y4(c,u,e):[],f=l.length===0?await w4(c,u,e):{ready:c,problems:l};return f.problems.length===0||e.stop.aborted?await k4(
f.ready,u,e):await Ig({inputs:s,file:n.file,problems:f.problems},t,e)}finally{await u.close()}}r(h4,"run");const p4=r(({runner:{inputs:e}})=>({workloadIdentityProvider:e.
workload_identity_provider??"",serviceAccount:e.service_account??""}),"asGiven");function g4({inputs:e,plan:t,secrets:n},{runner:s,environment:o}){const i=[...n,
...t?ze(t):[],e?.githubToken??"",...Za(o)];for(const a of new Set(i))s.mask(a)}r(g4,"maskSecrets");async function Ig(e,t,n){const s=await Qj(e,n);return e.inputs&&
await Bj(e,e.inputs,t,n),s}r(Ig,"refuse");async function b4({plan:e,inputs:t,identity:n,prepared:s,session:o},i){const a=s.source!==void 0,c=await e4({plan:e,inputs:t,
identity:n,hasSource:a},i);return await Uj(e,t,o,i),c}r(b4,"showPlan");async function y4({plan:e,inputs:t},n,s){const o=Ws(Ps(t),s),i=await tM({plan:e,inputs:t,
clients:n,principal:o,signal:s.stop});return Ca(i.warnings,s),i.problems}r(y4,"ask");async function w4(e,t,n){const{prepared:s,whole:o,inputs:i}=e,{caller:a}=Ws(
Ps(i),n),c=await qA(o,{clients:t,caller:a},n.stop);if(!c||n.stop.aborted)return{ready:e,problems:[]};if("problem"in c)return{ready:e,problems:[c.problem]};const u=await IL(
s,c.files,n.environment);Ca(u.warnings,n);const{plan:l=e.plan,problems:f}=u;return n.runner.info(`matrix_glob: ${B(c.files.length,"file")} found.`),{ready:{...e,
plan:l,whole:u.whole??o,prepared:u},problems:f}}r(w4,"listFiles");async function k4(e,t,n){const{inputs:s,identity:o}=e,i=C1(n.environment.RUNNER_TEMP||(0,_t.tmpdir)()),
a=$4(e,n),c=js(e.plan.leftOut);c&&n.runner.info(c),(s.prices||s.maxVcpuHours!==void 0)&&n.runner.info(yu(e.plan,s.prices));const u=await S4(e,{clients:t,everything:a,
texts:i},n),l=await O4(u,e,a);l&&tv(u.state,n.clock.now());const f=l?void 0:await u.artifacts.finish(u.state),[d]=a.buckets,h=d?.name??"",m={identity:o,bucket:h,
endedMs:n.clock.now(),broken:l??f},g=await SA(n.environment),p=`gs://${h}/${o.folder}`,b=q0(mA(u.state),u.state,{kept:s.artifactsUri,runUri:p}),y=d0(b,{workspace:g});
await ZT(y,ze(u.plan));const w=hA(u.state,y,m);u.handover.ended(w.status);const k=await t4(u,w,s,n);return i.close(),k}r(k4,"carryOut");function $4({inputs:e,plan:t,
whole:n,prepared:s,identity:o},i){const a=iT(t,o,e);if(!e.resume)return a;const{environment:c,gitHub:u}=i,{definitionText:l,source:f}=s,d=d4({plan:n,definitionText:l,
source:f,program:i.program(),gitHub:u,environment:c});return{...a,resume:Qd(o,d)}}r($4,"handoverOf");async function S4(e,t,n){const{inputs:s,plan:o,identity:i,session:a}=e,
{clients:c,everything:u}=t,{clock:l}=n,f=xg(n.runner),d=eT(u,n.runner),h=FL(o,i,u.buckets[0]?.name??"",n.runner),m=await Pj({plan:o,inputs:s,session:a,noted:d.checkRun},
n),{resume:g}=u,{source:p}=e.prepared;return{plan:o,identity:i,settings:_4(s),...p&&{sourceSha256:aa(p.archive)},program:n.program(),startedMs:a.startedMs,clock:l,
clients:c,log:f,state:L1(o,a.startedMs,t.texts.keep),handover:d,outputs:h,report:m,lease:s.onRunnerLoss==="stop"?uT(u,{clients:c,clock:l,log:f}):rT,resume:g?a4(
u,g,{clients:c,clock:l,log:f}):o4,packages:_A({identity:i,clients:c,log:f}),logFiles:v4(e,c,n),artifacts:D0(E4(s,n),{clients:c,clock:l,log:f,stop:n.stop}),logs:s.
streamLogs?YT({clients:c,clock:l,log:f}):VT,stop:n.stop}}r(S4,"theRun");function v4({inputs:e,plan:t},n,s){const{environment:o,clock:i,runner:a}=s;return e.logsDir===
void 0?yT:wT({workspace:o.GITHUB_WORKSPACE||process.cwd(),folder:e.logsDir,secrets:[...ze(t),e.githubToken??"",...Za(o)].filter(Boolean),clients:n,clock:i,log:xg(
a)})}r(v4,"logFilesIn");const E4=r(({artifactsUri:e,artifactsDir:t},{environment:n})=>({uri:e,...t!==void 0&&{folder:{workspace:n.GITHUB_WORKSPACE||process.cwd(),
path:t}}}),"run_targetsOf"),Cg=r(e=>e===void 0?void 0:e*1e3,"milliseconds"),_4=r(e=>({timeoutMs:e.timeoutSeconds*1e3,queueTimeoutMs:Cg(e.queueTimeoutSeconds),pollMs:Cg(
e.pollSeconds),skipDefaultLabels:e.machine.skipDefaultLabels,cost:{prices:e.prices,maxCost:e.maxCost,maxVcpuHours:e.maxVcpuHours,warnCost:e.warnCost}}),"run_set\
tingsOf");async function O4(e,{prepared:t},n){const{clients:s,stop:o}=e;try{const i=s.authenticate(o),[a]=n.buckets;a&&Promise.allSettled([s.storage(a),s.batch(
a)]),await i,e.handover.accessible(),await PL(e,n,t),await DO(e);return}catch(i){if(!(i instanceof W))throw i;return o.aborted&&Wn(e.state,{status:"CANCEL",signal:String(
o.reason)}),i}}r(O4,"staged");async function T4(e){try{return await h4(e)}catch(t){const n=A4(t),s=e.stop.aborted?"[]":_w(n);return e.runner.outputs({status:e.stop.
aborted?"CANCEL":"FAILED",failed:s}),e.runner.fail(n),t instanceof Error&&e.runner.debug(t.stack??""),1}}r(T4,"main");function A4(e){return e instanceof W?e.advice:
`gcp-batch-workflow failed with: ${ot(e)}`}r(A4,"lastLineOf");const M4={count:0,buckets:new Set};function N4(e,t){return/^(jobs\/[^/]+\/\d+\/(results|artifacts)|artifacts)\//.
test(t.slice(e.length))}r(N4,"staysForLater");async function x4(e,t){const{handover:n,clients:s,signal:o}=e,i=new Set;let a=0;try{const c=await I4(e);for(const u of new Map(
n.buckets.map(l=>[l.name,l])).values()){const l=await s.storage(u),f=ms(t,n.runId),h=[...await R4(l,{bucket:u.name,name:f},o),...c.get(u.name)??[]],m=[...new Map(
h.map(p=>[p.name,p])).values()];if(m.length===0)continue;const g=Tg({version:1,runId:n.runId,isFinal:!0,entries:m});await l.replace({bucket:u.name,name:f,content:g,
contentType:"application/json"},o),i.add(u.name),a+=m.length}}catch(c){if(!(c instanceof W))throw c;e.warn(`resume: results could not be kept for a later run. ${c.
advice}`)}return{count:a,buckets:i}}r(x4,"keepResults");async function I4(e){const{handover:t,clients:n,signal:s}=e,o=new Map;for(const i of t.locations){const a=await n.
batch(i),c=await a.list(i.name,Fe(t.runId),s);for(const{name:u}of c){const l=await a.variables(u,s).catch(ja),f=l&&C4(l,t);if(!f)continue;const d=await n.storage(
f.at),h=await L4(d,f,s);o.set(f.bucket,[...o.get(f.bucket)??[],...h])}}return o}r(I4,"resultsOfBatchJobs");function C4(e,{folder:t,buckets:n}){const[,s="",o=""]=/^gs:\/\/([^/]+)\/(.+)$/.
exec(e[ju]??"")??[],i=n.find(l=>l.name===s),[a="",c]=/^jobs\/([^/]+)\/\d+\/(?=job\.json$)/.exec(o.slice(t.length))??[];if(!i||!o.startsWith(t)||c===void 0)return;
const u=e[Pu]??"";return{at:i,bucket:s,folder:t+a,job:decodeURIComponent(c),key:u}}r(C4,"kept_results_placeIn");async function L4(e,{bucket:t,folder:n,job:s,key:o},i){
const a={bucket:t,name:`${n}job.json`},c=await e.describe(a,i).catch(ja);if(!c||!v0(o,c.metadata))return[];const{needs:u=""}=c.metadata;return Ag(e,{bucket:t,resultsPrefix:`${n}\
results/`,key:o,job:s,needs:u},i)}r(L4,"resultsOfOne");async function R4(e,t,n){const{bucket:s,name:o}=t,i=await e.read({bucket:s,name:o,maxBytes:La},n).catch(ja);
return(i&&Ra(new TextDecoder().decode(i))?.entries)??[]}r(R4,"notedByMain");function ja(e){if(!(e instanceof W&&e.httpStatus===404))throw e}r(ja,"ignoringMissin\
g");async function j4(e,{bucket:t,resume:n,handover:s},o){const i=s.folder.slice(0,-`${s.runId}/`.length);let a=0;for await(const c of e.list({bucket:t,prefix:n},
o))for(const{name:u}of c){const l=await e.read({bucket:t,name:u,maxBytes:La},o),f=Ra(new TextDecoder().decode(l));if(!f||u!==ms(n,f.runId))continue;const d=f.runId===
s.runId;!d&&!f.isFinal||(d||(a+=await e.removeAll({bucket:t,prefix:`${i}${f.runId}/`},o)),a+=await e.removeAll({bucket:t,prefix:u},o))}return a}r(j4,"forgetResu\
lts");const P4=22e4,D4=15e4,U4=250,B4=2e3,Pa=5e3,F4=[5e3,1e4];async function G4(e){const{handover:t}=e,n=[],s=new Set,o=r((f,d,h)=>{if(!(h instanceof W))throw h;
n.push(d);const m=e.isKept?"ended":"deleted";e.warn(`${f} could not be ${m}: ${h.advice} Run: ${d}`)},"failed"),{resume:i}=t,c=i!==void 0&&!e.isKept&&!Lg(t)?await x4(
e,i):M4,u=t.locations.map(async f=>{try{await Bo(e,()=>e.isKept?z4(f,e):K4(f,s,e))}catch(d){o(`Batch jobs of ${f.name}`,J4(f,e),d)}});await Promise.all(u);let l=0;
for(const f of e.isKept?[]:t.buckets)try{l+=await W4(f,c,e)}catch(d){const h=`gs://${f.name}/${t.folder}`;o(h,`gcloud storage rm --recursive ${h}`,d)}return{deletedBatchJobs:s.
size,deletedObjects:l,keptResults:c.count,left:n}}r(G4,"cleanup");async function W4(e,t,n){const{handover:s,signal:o}=n,{folder:i,resume:a}=s,c=await n.clients.
storage(e),u=t.buckets.has(e.name),l={bucket:e.name,prefix:i,...u&&{keeps:r(m=>N4(i,m),"keeps")}},f=await Bo(n,()=>c.removeAll(l,o));if(a===void 0||u)return f;const d={
bucket:e.name,resume:a,handover:s};if(Lg(s))return f+await Bo(n,()=>j4(c,d,o));const h={bucket:e.name,prefix:ms(a,s.runId)};return f+await Bo(n,()=>c.removeAll(
h,o))}r(W4,"deleteObjects");const Lg=r(({status:e,isPart:t})=>Ve(e)&&!t,"isComplete");function J4(e,{handover:t,isKept:n}){const[,s,,o]=e.name.split("/"),i=`lab\
els.${ft.run}=${Fe(t.runId)}`;return`${`gcloud batch jobs list --project=${s} --location=${o} --filter='${i}' --format='value(name)'`} | xargs -n1 gcloud batch \
jobs ${n?"cancel":"delete"} --quiet`}r(J4,"commandFor");async function Bo(e,t){for(const n of F4)try{return await t()}catch(s){if(!(s instanceof W)||s.status===
jg||e.signal.aborted)throw s;await e.clock.sleep(n,e.signal)}return t()}r(Bo,"persistently");const Rg=r((e,t,{handover:n})=>!Ve(n.status)&&H4(e,n).some(s=>!t.has(
s)),"isLate"),H4=r(({name:e},{batchJobs:t})=>t.filter(n=>n.startsWith(`${e}/jobs/`)),"notedIn");async function z4(e,t){const{handover:n,signal:s}=t,o=await t.clients.
batch(e);for(let i=1;;i++){const a=await o.list(e.name,Fe(n.runId),s);if(await Promise.all(a.filter(({state:c})=>!dt(c)).map(({name:c})=>o.cancel(c,s))),i>1||!Rg(
e,new Set(a.map(({name:c})=>c)),t))return;await t.clock.sleep(Pa,s)}}r(z4,"cancelJobs");const jg="NOT_GONE";async function K4(e,t,n){const{handover:s,clock:o,signal:i}=n,
a=await n.clients.batch(e),c=new Set,u=new Set,l=o.now(),f=r(async d=>{c.add(d),await a.remove(d,i)},"ask");for(let d=U4;;d=Math.min(2*d,B4)){const h=await a.list(
e.name,Fe(s.runId),i),m=new Set(h.map(({name:p})=>p));for(const p of u)m.has(p)||t.add(p);for(const p of m)u.add(p);const g=h.filter(({name:p,state:b})=>!c.has(
p)&&b!=="DELETION_IN_PROGRESS");if(await Promise.all(g.map(({name:p})=>f(p))),h.length===0&&!(Rg(e,u,n)&&o.now()-l<Pa))return;if(o.now()-l>D4||i.aborted)throw new W(
{service:"batch",operation:"delete Batch jobs of",resource:e.name,httpStatus:0,status:jg,message:`${h.length} Batch jobs were deleted but still exist.`});await o.
sleep(h.length===0?Pa:d,i)}}r(K4,"deleteJobs");async function V4(e,{jobSummary:t},n){const{deletedBatchJobs:s,deletedObjects:o,left:i}=e,a=s+o+i.length===0;n.runner.
info(a?"Nothing to clean up.":`Cleaned up: ${B(s,"Batch job")} and ${B(o,"object")} deleted.`),!a&&t&&await ds(kj(e),n)}r(V4,"publishCleanup");async function Y4(e,{
jobSummary:t},n){const s="The check run of this run is still open, because GitHub accepted no request to conclude it. If a branch requires it, run the job again\
.";t&&await ds(`\u26A0\uFE0F ${s} [Check run](${e})
`,n),n.runner.warning(`${s} ${e}`)}r(Y4,"publishOpenCheckRun");async function q4(e){const{runner:t}=e,n=t.state(Vd);if(!n)return;const s=nT(n);if(!s||!oT(s,e.gitHub)){
t.warning("Nothing was cleaned up: the saved state of this step is not what its main part wrote.");return}const{access:o,cleanup:i}=s,a=i==="never"||i==="on_suc\
cess"&&!Ve(s.status),c=new AbortController,u=new AbortController;e.clock.sleep(P4,u.signal).then(()=>c.abort());try{const l=Rl(Ws(o,e),e),f=Gj(s,l,e,c.signal);f.
catch(()=>{});const d=Ll(o,l,e),{clock:h}=e,{warning:m}=t,g=await G4({handover:s,clients:d,clock:h,isKept:a,warn:m,signal:c.signal}),p=await f;await V4(g,s,e),g.
keptResults>0&&t.info(`Results are kept for a later run of the same commit: ${g.keptResults}, noted in ${s.resume}`),await d.close(),p!==void 0&&await Y4(p,s,e)}catch(l){
t.warning(`Cleanup failed: ${l instanceof W?l.advice:ot(l)}`)}finally{u.abort()}}r(q4,"post");const X4=r(()=>JSON.parse((0,Pe.readFileSync)((0,F.join)(import.meta.
dirname,"task-program.json"),"utf8")),"taskProgram"),Z4={now:Date.now,sleep:r((e,t)=>(0,ec.setTimeout)(e,void 0,t&&{signal:t}).catch(()=>{}),"sleep")},{env:Fo}=process,
Da=vb(Fo),Ua=new AbortController;for(const e of["SIGINT","SIGTERM"])process.on(e,()=>{Ua.signal.aborted&&process.exit(1),Ua.abort(e)});function Q4(){try{return JSON.
parse((0,Pe.readFileSync)(Fo.GITHUB_EVENT_PATH??"","utf8"))}catch{return}}r(Q4,"eventPayload");const Pg={runner:Da,gitHub:gb(Fo,Q4()),environment:Fo,clock:Z4,program:X4,
stop:Ua.signal};function eP(){process.removeAllListeners("warning"),process.on("warning",e=>Da.debug(e.stack??e.message)),process.on("uncaughtException",e=>{Da.
fail(`gcp-batch-workflow failed with: ${ot(e)}`),process.exit(1)})}r(eP,"guardLog");async function tP(e){eP();const t=e==="main"?await T4(Pg):await q4(Pg).then(
()=>0);process.stdout.write("",()=>process.stderr.write("",()=>process.exit(t||Number(process.exitCode??0))))}r(tP,"entry_start");var nP=za.n;export{nP as start};
