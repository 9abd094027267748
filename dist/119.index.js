var Ie=Object.defineProperty;var t=(J,O)=>Ie(J,"name",{value:O,configurable:!0});const ce=119,le=[119],he={20770:((J,O,e)=>{J.exports=e(20218)}),20218:((J,O,e)=>{var s=e(69278),m=e(64756),D=e(58611),F=e(65692),d=e(24434),g=e(42613),E=e(39023);
O.httpOverHttp=a,O.httpsOverHttp=A,O.httpOverHttps=l,O.httpsOverHttps=Q;function a(N){var S=new r(N);return S.request=D.request,S}t(a,"httpOverHttp");function A(N){
var S=new r(N);return S.request=D.request,S.createSocket=B,S.defaultPort=443,S}t(A,"httpsOverHttp");function l(N){var S=new r(N);return S.request=F.request,S}t(
l,"httpOverHttps");function Q(N){var S=new r(N);return S.request=F.request,S.createSocket=B,S.defaultPort=443,S}t(Q,"httpsOverHttps");function r(N){var S=this;S.
options=N||{},S.proxyOptions=S.options.proxy||{},S.maxSockets=S.options.maxSockets||D.Agent.defaultMaxSockets,S.requests=[],S.sockets=[],S.on("free",t(function(T,L,Y,o){
for(var n=C(L,Y,o),u=0,i=S.requests.length;u<i;++u){var w=S.requests[u];if(w.host===n.host&&w.port===n.port){S.requests.splice(u,1),w.request.onSocket(T);return}}
T.destroy(),S.removeSocket(T)},"onFree"))}t(r,"TunnelingAgent"),E.inherits(r,d.EventEmitter),r.prototype.addRequest=t(function(S,M,T,L){var Y=this,o=c({request:S},
Y.options,C(M,T,L));if(Y.sockets.length>=this.maxSockets){Y.requests.push(o);return}Y.createSocket(o,function(n){n.on("free",u),n.on("close",i),n.on("agentRemov\
e",i),S.onSocket(n);function u(){Y.emit("free",n,o)}t(u,"onFree");function i(w){Y.removeSocket(n),n.removeListener("free",u),n.removeListener("close",i),n.removeListener(
"agentRemove",i)}t(i,"onCloseOrRemove")})},"addRequest"),r.prototype.createSocket=t(function(S,M){var T=this,L={};T.sockets.push(L);var Y=c({},T.proxyOptions,{method:"\
CONNECT",path:S.host+":"+S.port,agent:!1,headers:{host:S.host+":"+S.port}});S.localAddress&&(Y.localAddress=S.localAddress),Y.proxyAuth&&(Y.headers=Y.headers||{},
Y.headers["Proxy-Authorization"]="Basic "+new Buffer(Y.proxyAuth).toString("base64")),p("making CONNECT request");var o=T.request(Y);o.useChunkedEncodingByDefault=
!1,o.once("response",n),o.once("upgrade",u),o.once("connect",i),o.once("error",w),o.end();function n(y){y.upgrade=!0}t(n,"onResponse");function u(y,I,h){process.
nextTick(function(){i(y,I,h)})}t(u,"onUpgrade");function i(y,I,h){if(o.removeAllListeners(),I.removeAllListeners(),y.statusCode!==200){p("tunneling socket could\
 not be established, statusCode=%d",y.statusCode),I.destroy();var R=new Error("tunneling socket could not be established, statusCode="+y.statusCode);R.code="ECO\
NNRESET",S.request.emit("error",R),T.removeSocket(L);return}if(h.length>0){p("got illegal response body from proxy"),I.destroy();var R=new Error("got illegal re\
sponse body from proxy");R.code="ECONNRESET",S.request.emit("error",R),T.removeSocket(L);return}return p("tunneling connection has established"),T.sockets[T.sockets.
indexOf(L)]=I,M(I)}t(i,"onConnect");function w(y){o.removeAllListeners(),p(`tunneling socket could not be established, cause=%s
`,y.message,y.stack);var I=new Error("tunneling socket could not be established, cause="+y.message);I.code="ECONNRESET",S.request.emit("error",I),T.removeSocket(
L)}t(w,"onError")},"createSocket"),r.prototype.removeSocket=t(function(S){var M=this.sockets.indexOf(S);if(M!==-1){this.sockets.splice(M,1);var T=this.requests.
shift();T&&this.createSocket(T,function(L){T.request.onSocket(L)})}},"removeSocket");function B(N,S){var M=this;r.prototype.createSocket.call(M,N,function(T){var L=N.
request.getHeader("host"),Y=c({},M.options,{socket:T,servername:L?L.replace(/:.*$/,""):N.host}),o=m.connect(0,Y);M.sockets[M.sockets.indexOf(T)]=o,S(o)})}t(B,"c\
reateSecureSocket");function C(N,S,M){return typeof N=="string"?{host:N,port:S,localAddress:M}:N}t(C,"toOptions");function c(N){for(var S=1,M=arguments.length;S<
M;++S){var T=arguments[S];if(typeof T=="object")for(var L=Object.keys(T),Y=0,o=L.length;Y<o;++Y){var n=L[Y];T[n]!==void 0&&(N[n]=T[n])}}return N}t(c,"mergeOptio\
ns");var p;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?p=t(function(){var N=Array.prototype.slice.call(arguments);typeof N[0]=="string"?N[0]=
"TUNNEL: "+N[0]:N.unshift("TUNNEL:"),console.error.apply(console,N)},"debug"):p=t(function(){},"debug"),O.debug=p}),24371:((J,O,e)=>{const s=e(23701),m=e(30883),
D=e(30628),F=e(837),d=e(57405),g=e(76672),E=e(53137),a=e(30050),A=e(68707),l=e(3440),{InvalidArgumentError:Q}=A,r=e(56615),B=e(59136),C=e(47365),c=e(47501),p=e(
94004),N=e(52429),S=e(17816),{getGlobalDispatcher:M,setGlobalDispatcher:T}=e(32581),L=e(58155),Y=e(8754),o=e(25092);Object.assign(m.prototype,r),J.exports.Dispatcher=
m,J.exports.Client=s,J.exports.Pool=D,J.exports.BalancedPool=F,J.exports.Agent=d,J.exports.ProxyAgent=g,J.exports.EnvHttpProxyAgent=E,J.exports.RetryAgent=a,J.exports.
RetryHandler=S,J.exports.DecoratorHandler=L,J.exports.RedirectHandler=Y,J.exports.createRedirectInterceptor=o,J.exports.interceptors={redirect:e(21514),retry:e(
92026),dump:e(88060),dns:e(70379)},J.exports.buildConnector=B,J.exports.errors=A,J.exports.util={parseHeaders:l.parseHeaders,headerNameToString:l.headerNameToString};
function n(hA){return(cA,CA,pA)=>{if(typeof CA=="function"&&(pA=CA,CA=null),!cA||typeof cA!="string"&&typeof cA!="object"&&!(cA instanceof URL))throw new Q("inv\
alid url");if(CA!=null&&typeof CA!="object")throw new Q("invalid opts");if(CA&&CA.path!=null){if(typeof CA.path!="string")throw new Q("invalid opts.path");let _=CA.
path;CA.path.startsWith("/")||(_=`/${_}`),cA=new URL(l.parseOrigin(cA).origin+_)}else CA||(CA=typeof cA=="object"?cA:{}),cA=l.parseURL(cA);const{agent:NA,dispatcher:AA=M()}=CA;
if(NA)throw new Q("unsupported opts.agent. Did you mean opts.client?");return hA.call(AA,{...CA,origin:cA.origin,path:cA.search?`${cA.pathname}${cA.search}`:cA.
pathname,method:CA.method||(CA.body?"PUT":"GET")},pA)}}t(n,"makeDispatcher"),J.exports.setGlobalDispatcher=T,J.exports.getGlobalDispatcher=M;const u=e(54398).fetch;
J.exports.fetch=t(async function(cA,CA=void 0){try{return await u(cA,CA)}catch(pA){throw pA&&typeof pA=="object"&&Error.captureStackTrace(pA),pA}},"fetch"),J.exports.
Headers=e(60660).Headers,J.exports.Response=e(99051).Response,J.exports.Request=e(9967).Request,J.exports.FormData=e(35910).FormData,J.exports.File=globalThis.File??
e(4573).File,J.exports.FileReader=e(48355).FileReader;const{setGlobalOrigin:i,getGlobalOrigin:w}=e(51059);J.exports.setGlobalOrigin=i,J.exports.getGlobalOrigin=
w;const{CacheStorage:y}=e(3245),{kConstruct:I}=e(20109);J.exports.caches=new y(I);const{deleteCookie:h,getCookies:R,getSetCookies:G,setCookie:x}=e(79061);J.exports.
deleteCookie=h,J.exports.getCookies=R,J.exports.getSetCookies=G,J.exports.setCookie=x;const{parseMIMEType:H,serializeAMimeType:v}=e(51900);J.exports.parseMIMEType=
H,J.exports.serializeAMimeType=v;const{CloseEvent:sA,ErrorEvent:QA,MessageEvent:aA}=e(15188);J.exports.WebSocket=e(13726).WebSocket,J.exports.CloseEvent=sA,J.exports.
ErrorEvent=QA,J.exports.MessageEvent=aA,J.exports.request=n(r.request),J.exports.stream=n(r.stream),J.exports.pipeline=n(r.pipeline),J.exports.connect=n(r.connect),
J.exports.upgrade=n(r.upgrade),J.exports.MockClient=C,J.exports.MockPool=p,J.exports.MockAgent=c,J.exports.mockErrors=N;const{EventSource:BA}=e(21238);J.exports.
EventSource=BA}),80158:((J,O,e)=>{const{addAbortListener:s}=e(3440),{RequestAbortedError:m}=e(68707),D=Symbol("kListener"),F=Symbol("kSignal");function d(a){a.abort?
a.abort(a[F]?.reason):a.reason=a[F]?.reason??new m,E(a)}t(d,"abort");function g(a,A){if(a.reason=null,a[F]=null,a[D]=null,!!A){if(A.aborted){d(a);return}a[F]=A,
a[D]=()=>{d(a)},s(a[F],a[D])}}t(g,"addSignal");function E(a){a[F]&&("removeEventListener"in a[F]?a[F].removeEventListener("abort",a[D]):a[F].removeListener("abo\
rt",a[D]),a[F]=null,a[D]=null)}t(E,"removeSignal"),J.exports={addSignal:g,removeSignal:E}}),34660:((J,O,e)=>{const s=e(34589),{AsyncResource:m}=e(16698),{InvalidArgumentError:D,
SocketError:F}=e(68707),d=e(3440),{addSignal:g,removeSignal:E}=e(80158);class a extends m{static{t(this,"ConnectHandler")}constructor(Q,r){if(!Q||typeof Q!="obj\
ect")throw new D("invalid opts");if(typeof r!="function")throw new D("invalid callback");const{signal:B,opaque:C,responseHeaders:c}=Q;if(B&&typeof B.on!="functi\
on"&&typeof B.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=C||null,this.responseHeaders=
c||null,this.callback=r,this.abort=null,g(this,B)}onConnect(Q,r){if(this.reason){Q(this.reason);return}s(this.callback),this.abort=Q,this.context=r}onHeaders(){
throw new F("bad connect",null)}onUpgrade(Q,r,B){const{callback:C,opaque:c,context:p}=this;E(this),this.callback=null;let N=r;N!=null&&(N=this.responseHeaders===
"raw"?d.parseRawHeaders(r):d.parseHeaders(r)),this.runInAsyncScope(C,null,null,{statusCode:Q,headers:N,socket:B,opaque:c,context:p})}onError(Q){const{callback:r,
opaque:B}=this;E(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,Q,{opaque:B})}))}}function A(l,Q){if(Q===void 0)return new Promise(
(r,B)=>{A.call(this,l,(C,c)=>C?B(C):r(c))});try{const r=new a(l,Q);this.dispatch({...l,method:"CONNECT"},r)}catch(r){if(typeof Q!="function")throw r;const B=l?.
opaque;queueMicrotask(()=>Q(r,{opaque:B}))}}t(A,"connect"),J.exports=A}),76862:((J,O,e)=>{const{Readable:s,Duplex:m,PassThrough:D}=e(57075),{InvalidArgumentError:F,
InvalidReturnValueError:d,RequestAbortedError:g}=e(68707),E=e(3440),{AsyncResource:a}=e(16698),{addSignal:A,removeSignal:l}=e(80158),Q=e(34589),r=Symbol("resume");
class B extends s{static{t(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[r]=null}_read(){const{[r]:S}=this;S&&(this[r]=null,S())}_destroy(S,M){
this._read(),M(S)}}class C extends s{static{t(this,"PipelineResponse")}constructor(S){super({autoDestroy:!0}),this[r]=S}_read(){this[r]()}_destroy(S,M){!S&&!this.
_readableState.endEmitted&&(S=new g),M(S)}}class c extends a{static{t(this,"PipelineHandler")}constructor(S,M){if(!S||typeof S!="object")throw new F("invalid op\
ts");if(typeof M!="function")throw new F("invalid handler");const{signal:T,method:L,opaque:Y,onInfo:o,responseHeaders:n}=S;if(T&&typeof T.on!="function"&&typeof T.
addEventListener!="function")throw new F("signal must be an EventEmitter or EventTarget");if(L==="CONNECT")throw new F("invalid method");if(o&&typeof o!="functi\
on")throw new F("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=Y||null,this.responseHeaders=n||null,this.handler=M,this.abort=null,this.context=
null,this.onInfo=o||null,this.req=new B().on("error",E.nop),this.ret=new m({readableObjectMode:S.objectMode,autoDestroy:!0,read:t(()=>{const{body:u}=this;u?.resume&&
u.resume()},"read"),write:t((u,i,w)=>{const{req:y}=this;y.push(u,i)||y._readableState.destroyed?w():y[r]=w},"write"),destroy:t((u,i)=>{const{body:w,req:y,res:I,
ret:h,abort:R}=this;!u&&!h._readableState.endEmitted&&(u=new g),R&&u&&R(),E.destroy(w,u),E.destroy(y,u),E.destroy(I,u),l(this),i(u)},"destroy")}).on("prefinish",
()=>{const{req:u}=this;u.push(null)}),this.res=null,A(this,T)}onConnect(S,M){const{ret:T,res:L}=this;if(this.reason){S(this.reason);return}Q(!L,"pipeline cannot\
 be retried"),Q(!T.destroyed),this.abort=S,this.context=M}onHeaders(S,M,T){const{opaque:L,handler:Y,context:o}=this;if(S<200){if(this.onInfo){const u=this.responseHeaders===
"raw"?E.parseRawHeaders(M):E.parseHeaders(M);this.onInfo({statusCode:S,headers:u})}return}this.res=new C(T);let n;try{this.handler=null;const u=this.responseHeaders===
"raw"?E.parseRawHeaders(M):E.parseHeaders(M);n=this.runInAsyncScope(Y,null,{statusCode:S,headers:u,opaque:L,body:this.res,context:o})}catch(u){throw this.res.on(
"error",E.nop),u}if(!n||typeof n.on!="function")throw new d("expected Readable");n.on("data",u=>{const{ret:i,body:w}=this;!i.push(u)&&w.pause&&w.pause()}).on("e\
rror",u=>{const{ret:i}=this;E.destroy(i,u)}).on("end",()=>{const{ret:u}=this;u.push(null)}).on("close",()=>{const{ret:u}=this;u._readableState.ended||E.destroy(
u,new g)}),this.body=n}onData(S){const{res:M}=this;return M.push(S)}onComplete(S){const{res:M}=this;M.push(null)}onError(S){const{ret:M}=this;this.handler=null,
E.destroy(M,S)}}function p(N,S){try{const M=new c(N,S);return this.dispatch({...N,body:M.req},M),M.ret}catch(M){return new D().destroy(M)}}t(p,"pipeline"),J.exports=
p}),14043:((J,O,e)=>{const s=e(34589),{Readable:m}=e(49927),{InvalidArgumentError:D,RequestAbortedError:F}=e(68707),d=e(3440),{getResolveErrorBodyCallback:g}=e(
87655),{AsyncResource:E}=e(16698);class a extends E{static{t(this,"RequestHandler")}constructor(Q,r){if(!Q||typeof Q!="object")throw new D("invalid opts");const{
signal:B,method:C,opaque:c,body:p,onInfo:N,responseHeaders:S,throwOnError:M,highWaterMark:T}=Q;try{if(typeof r!="function")throw new D("invalid callback");if(T&&
(typeof T!="number"||T<0))throw new D("invalid highWaterMark");if(B&&typeof B.on!="function"&&typeof B.addEventListener!="function")throw new D("signal must be \
an EventEmitter or EventTarget");if(C==="CONNECT")throw new D("invalid method");if(N&&typeof N!="function")throw new D("invalid onInfo callback");super("UNDICI_\
REQUEST")}catch(L){throw d.isStream(p)&&d.destroy(p.on("error",d.nop),L),L}this.method=C,this.responseHeaders=S||null,this.opaque=c||null,this.callback=r,this.res=
null,this.abort=null,this.body=p,this.trailers={},this.context=null,this.onInfo=N||null,this.throwOnError=M,this.highWaterMark=T,this.signal=B,this.reason=null,
this.removeAbortListener=null,d.isStream(p)&&p.on("error",L=>{this.onError(L)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new F:this.removeAbortListener=
d.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new F,this.res?d.destroy(this.res.on("error",d.nop),this.reason):this.abort&&this.abort(this.
reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(Q,r){if(this.
reason){Q(this.reason);return}s(this.callback),this.abort=Q,this.context=r}onHeaders(Q,r,B,C){const{callback:c,opaque:p,abort:N,context:S,responseHeaders:M,highWaterMark:T}=this,
L=M==="raw"?d.parseRawHeaders(r):d.parseHeaders(r);if(Q<200){this.onInfo&&this.onInfo({statusCode:Q,headers:L});return}const Y=M==="raw"?d.parseHeaders(r):L,o=Y["\
content-type"],n=Y["content-length"],u=new m({resume:B,abort:N,contentType:o,contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:T});this.removeAbortListener&&
u.on("close",this.removeAbortListener),this.callback=null,this.res=u,c!==null&&(this.throwOnError&&Q>=400?this.runInAsyncScope(g,null,{callback:c,body:u,contentType:o,
statusCode:Q,statusMessage:C,headers:L}):this.runInAsyncScope(c,null,null,{statusCode:Q,headers:L,trailers:this.trailers,opaque:p,body:u,context:S}))}onData(Q){
return this.res.push(Q)}onComplete(Q){d.parseHeaders(Q,this.trailers),this.res.push(null)}onError(Q){const{res:r,callback:B,body:C,opaque:c}=this;B&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(B,null,Q,{opaque:c})})),r&&(this.res=null,queueMicrotask(()=>{d.destroy(r,Q)})),C&&(this.body=null,d.destroy(C,Q)),
this.removeAbortListener&&(r?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(l,Q){if(Q===void 0)return new Promise(
(r,B)=>{A.call(this,l,(C,c)=>C?B(C):r(c))});try{this.dispatch(l,new a(l,Q))}catch(r){if(typeof Q!="function")throw r;const B=l?.opaque;queueMicrotask(()=>Q(r,{opaque:B}))}}
t(A,"request"),J.exports=A,J.exports.RequestHandler=a}),3560:((J,O,e)=>{const s=e(34589),{finished:m,PassThrough:D}=e(57075),{InvalidArgumentError:F,InvalidReturnValueError:d}=e(
68707),g=e(3440),{getResolveErrorBodyCallback:E}=e(87655),{AsyncResource:a}=e(16698),{addSignal:A,removeSignal:l}=e(80158);class Q extends a{static{t(this,"Stre\
amHandler")}constructor(C,c,p){if(!C||typeof C!="object")throw new F("invalid opts");const{signal:N,method:S,opaque:M,body:T,onInfo:L,responseHeaders:Y,throwOnError:o}=C;
try{if(typeof p!="function")throw new F("invalid callback");if(typeof c!="function")throw new F("invalid factory");if(N&&typeof N.on!="function"&&typeof N.addEventListener!=
"function")throw new F("signal must be an EventEmitter or EventTarget");if(S==="CONNECT")throw new F("invalid method");if(L&&typeof L!="function")throw new F("i\
nvalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw g.isStream(T)&&g.destroy(T.on("error",g.nop),n),n}this.responseHeaders=Y||null,this.opaque=M||null,
this.factory=c,this.callback=p,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=T,this.onInfo=L||null,this.throwOnError=o||!1,g.isStream(
T)&&T.on("error",n=>{this.onError(n)}),A(this,N)}onConnect(C,c){if(this.reason){C(this.reason);return}s(this.callback),this.abort=C,this.context=c}onHeaders(C,c,p,N){
const{factory:S,opaque:M,context:T,callback:L,responseHeaders:Y}=this,o=Y==="raw"?g.parseRawHeaders(c):g.parseHeaders(c);if(C<200){this.onInfo&&this.onInfo({statusCode:C,
headers:o});return}this.factory=null;let n;if(this.throwOnError&&C>=400){const w=(Y==="raw"?g.parseHeaders(c):o)["content-type"];n=new D,this.callback=null,this.
runInAsyncScope(E,null,{callback:L,body:n,contentType:w,statusCode:C,statusMessage:N,headers:o})}else{if(S===null)return;if(n=this.runInAsyncScope(S,null,{statusCode:C,
headers:o,opaque:M,context:T}),!n||typeof n.write!="function"||typeof n.end!="function"||typeof n.on!="function")throw new d("expected Writable");m(n,{readable:!1},
i=>{const{callback:w,res:y,opaque:I,trailers:h,abort:R}=this;this.res=null,(i||!y.readable)&&g.destroy(y,i),this.callback=null,this.runInAsyncScope(w,null,i||null,
{opaque:I,trailers:h}),i&&R()})}return n.on("drain",p),this.res=n,(n.writableNeedDrain!==void 0?n.writableNeedDrain:n._writableState?.needDrain)!==!0}onData(C){
const{res:c}=this;return c?c.write(C):!0}onComplete(C){const{res:c}=this;l(this),c&&(this.trailers=g.parseHeaders(C),c.end())}onError(C){const{res:c,callback:p,
opaque:N,body:S}=this;l(this),this.factory=null,c?(this.res=null,g.destroy(c,C)):p&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(p,null,C,{opaque:N})})),
S&&(this.body=null,g.destroy(S,C))}}function r(B,C,c){if(c===void 0)return new Promise((p,N)=>{r.call(this,B,C,(S,M)=>S?N(S):p(M))});try{this.dispatch(B,new Q(B,
C,c))}catch(p){if(typeof c!="function")throw p;const N=B?.opaque;queueMicrotask(()=>c(p,{opaque:N}))}}t(r,"stream"),J.exports=r}),61882:((J,O,e)=>{const{InvalidArgumentError:s,
SocketError:m}=e(68707),{AsyncResource:D}=e(16698),F=e(3440),{addSignal:d,removeSignal:g}=e(80158),E=e(34589);class a extends D{static{t(this,"UpgradeHandler")}constructor(Q,r){
if(!Q||typeof Q!="object")throw new s("invalid opts");if(typeof r!="function")throw new s("invalid callback");const{signal:B,opaque:C,responseHeaders:c}=Q;if(B&&
typeof B.on!="function"&&typeof B.addEventListener!="function")throw new s("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
c||null,this.opaque=C||null,this.callback=r,this.abort=null,this.context=null,d(this,B)}onConnect(Q,r){if(this.reason){Q(this.reason);return}E(this.callback),this.
abort=Q,this.context=null}onHeaders(){throw new m("bad upgrade",null)}onUpgrade(Q,r,B){E(Q===101);const{callback:C,opaque:c,context:p}=this;g(this),this.callback=
null;const N=this.responseHeaders==="raw"?F.parseRawHeaders(r):F.parseHeaders(r);this.runInAsyncScope(C,null,null,{headers:N,socket:B,opaque:c,context:p})}onError(Q){
const{callback:r,opaque:B}=this;g(this),r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,Q,{opaque:B})}))}}function A(l,Q){if(Q===void 0)return new Promise(
(r,B)=>{A.call(this,l,(C,c)=>C?B(C):r(c))});try{const r=new a(l,Q);this.dispatch({...l,method:l.method||"GET",upgrade:l.protocol||"Websocket"},r)}catch(r){if(typeof Q!=
"function")throw r;const B=l?.opaque;queueMicrotask(()=>Q(r,{opaque:B}))}}t(A,"upgrade"),J.exports=A}),56615:((J,O,e)=>{J.exports.request=e(14043),J.exports.stream=
e(3560),J.exports.pipeline=e(76862),J.exports.upgrade=e(61882),J.exports.connect=e(34660)}),49927:((J,O,e)=>{const s=e(34589),{Readable:m}=e(57075),{RequestAbortedError:D,
NotSupportedError:F,InvalidArgumentError:d,AbortError:g}=e(68707),E=e(3440),{ReadableStreamFrom:a}=e(3440),A=Symbol("kConsume"),l=Symbol("kReading"),Q=Symbol("k\
Body"),r=Symbol("kAbort"),B=Symbol("kContentType"),C=Symbol("kContentLength"),c=t(()=>{},"noop");class p extends m{static{t(this,"BodyReadable")}constructor({resume:w,
abort:y,contentType:I="",contentLength:h,highWaterMark:R=64*1024}){super({autoDestroy:!0,read:w,highWaterMark:R}),this._readableState.dataEmitted=!1,this[r]=y,this[A]=
null,this[Q]=null,this[B]=I,this[C]=h,this[l]=!1}destroy(w){return!w&&!this._readableState.endEmitted&&(w=new D),w&&this[r](),super.destroy(w)}_destroy(w,y){this[l]?
y(w):setImmediate(()=>{y(w)})}on(w,...y){return(w==="data"||w==="readable")&&(this[l]=!0),super.on(w,...y)}addListener(w,...y){return this.on(w,...y)}off(w,...y){
const I=super.off(w,...y);return(w==="data"||w==="readable")&&(this[l]=this.listenerCount("data")>0||this.listenerCount("readable")>0),I}removeListener(w,...y){
return this.off(w,...y)}push(w){return this[A]&&w!==null?(n(this[A],w),this[l]?super.push(w):!0):super.push(w)}async text(){return M(this,"text")}async json(){return M(
this,"json")}async blob(){return M(this,"blob")}async bytes(){return M(this,"bytes")}async arrayBuffer(){return M(this,"arrayBuffer")}async formData(){throw new F}get bodyUsed(){
return E.isDisturbed(this)}get body(){return this[Q]||(this[Q]=a(this),this[A]&&(this[Q].getReader(),s(this[Q].locked))),this[Q]}async dump(w){let y=Number.isFinite(
w?.limit)?w.limit:131072;const I=w?.signal;if(I!=null&&(typeof I!="object"||!("aborted"in I)))throw new d("signal must be an AbortSignal");return I?.throwIfAborted(),
this._readableState.closeEmitted?null:await new Promise((h,R)=>{this[C]>y&&this.destroy(new g);const G=t(()=>{this.destroy(I.reason??new g)},"onAbort");I?.addEventListener(
"abort",G),this.on("close",function(){I?.removeEventListener("abort",G),I?.aborted?R(I.reason??new g):h(null)}).on("error",c).on("data",function(x){y-=x.length,
y<=0&&this.destroy()}).resume()})}}function N(i){return i[Q]&&i[Q].locked===!0||i[A]}t(N,"isLocked");function S(i){return E.isDisturbed(i)||N(i)}t(S,"isUnusable");
async function M(i,w){return s(!i[A]),new Promise((y,I)=>{if(S(i)){const h=i._readableState;h.destroyed&&h.closeEmitted===!1?i.on("error",R=>{I(R)}).on("close",
()=>{I(new TypeError("unusable"))}):I(h.errored??new TypeError("unusable"))}else queueMicrotask(()=>{i[A]={type:w,stream:i,resolve:y,reject:I,length:0,body:[]},
i.on("error",function(h){u(this[A],h)}).on("close",function(){this[A].body!==null&&u(this[A],new D)}),T(i[A])})})}t(M,"consume");function T(i){if(i.body===null)
return;const{_readableState:w}=i.stream;if(w.bufferIndex){const y=w.bufferIndex,I=w.buffer.length;for(let h=y;h<I;h++)n(i,w.buffer[h])}else for(const y of w.buffer)
n(i,y);for(w.endEmitted?o(this[A]):i.stream.on("end",function(){o(this[A])}),i.stream.resume();i.stream.read()!=null;);}t(T,"consumeStart");function L(i,w){if(i.
length===0||w===0)return"";const y=i.length===1?i[0]:Buffer.concat(i,w),I=y.length,h=I>2&&y[0]===239&&y[1]===187&&y[2]===191?3:0;return y.utf8Slice(h,I)}t(L,"ch\
unksDecode");function Y(i,w){if(i.length===0||w===0)return new Uint8Array(0);if(i.length===1)return new Uint8Array(i[0]);const y=new Uint8Array(Buffer.allocUnsafeSlow(
w).buffer);let I=0;for(let h=0;h<i.length;++h){const R=i[h];y.set(R,I),I+=R.length}return y}t(Y,"chunksConcat");function o(i){const{type:w,body:y,resolve:I,stream:h,
length:R}=i;try{w==="text"?I(L(y,R)):w==="json"?I(JSON.parse(L(y,R))):w==="arrayBuffer"?I(Y(y,R).buffer):w==="blob"?I(new Blob(y,{type:h[B]})):w==="bytes"&&I(Y(
y,R)),u(i)}catch(G){h.destroy(G)}}t(o,"consumeEnd");function n(i,w){i.length+=w.length,i.body.push(w)}t(n,"consumePush");function u(i,w){i.body!==null&&(w?i.reject(
w):i.resolve(),i.type=null,i.stream=null,i.resolve=null,i.reject=null,i.length=0,i.body=null)}t(u,"consumeFinish"),J.exports={Readable:p,chunksDecode:L}}),87655:((J,O,e)=>{
const s=e(34589),{ResponseStatusCodeError:m}=e(68707),{chunksDecode:D}=e(49927),F=128*1024;async function d({callback:a,body:A,contentType:l,statusCode:Q,statusMessage:r,
headers:B}){s(A);let C=[],c=0;try{for await(const M of A)if(C.push(M),c+=M.length,c>F){C=[],c=0;break}}catch{C=[],c=0}const p=`Response status code ${Q}${r?`: ${r}`:
""}`;if(Q===204||!l||!c){queueMicrotask(()=>a(new m(p,Q,B)));return}const N=Error.stackTraceLimit;Error.stackTraceLimit=0;let S;try{g(l)?S=JSON.parse(D(C,c)):E(
l)&&(S=D(C,c))}catch{}finally{Error.stackTraceLimit=N}queueMicrotask(()=>a(new m(p,Q,B,S)))}t(d,"getResolveErrorBodyCallback");const g=t(a=>a.length>15&&a[11]===
"/"&&a[0]==="a"&&a[1]==="p"&&a[2]==="p"&&a[3]==="l"&&a[4]==="i"&&a[5]==="c"&&a[6]==="a"&&a[7]==="t"&&a[8]==="i"&&a[9]==="o"&&a[10]==="n"&&a[12]==="j"&&a[13]==="\
s"&&a[14]==="o"&&a[15]==="n","isContentTypeApplicationJson"),E=t(a=>a.length>4&&a[4]==="/"&&a[0]==="t"&&a[1]==="e"&&a[2]==="x"&&a[3]==="t","isContentTypeText");
J.exports={getResolveErrorBodyCallback:d,isContentTypeApplicationJson:g,isContentTypeText:E}}),59136:((J,O,e)=>{const s=e(77030),m=e(34589),D=e(3440),{InvalidArgumentError:F,
ConnectTimeoutError:d}=e(68707),g=e(96603);function E(){}t(E,"noop");let a,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?
A=class{static{t(this,"WeakSessionCache")}constructor(C){this._maxCachedSessions=C,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(
c=>{if(this._sessionCache.size<this._maxCachedSessions)return;const p=this._sessionCache.get(c);p!==void 0&&p.deref()===void 0&&this._sessionCache.delete(c)})}get(C){
const c=this._sessionCache.get(C);return c?c.deref():null}set(C,c){this._maxCachedSessions!==0&&(this._sessionCache.set(C,new WeakRef(c)),this._sessionRegistry.
register(c,C))}}:A=class{static{t(this,"SimpleSessionCache")}constructor(C){this._maxCachedSessions=C,this._sessionCache=new Map}get(C){return this._sessionCache.
get(C)}set(C,c){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:p}=this._sessionCache.keys().next();this._sessionCache.
delete(p)}this._sessionCache.set(C,c)}}};function l({allowH2:B,maxCachedSessions:C,socketPath:c,timeout:p,session:N,...S}){if(C!=null&&(!Number.isInteger(C)||C<
0))throw new F("maxCachedSessions must be a positive integer or zero");const M={path:c,...S},T=new A(C??100);return p=p??1e4,B=B??!1,t(function({hostname:Y,host:o,
protocol:n,port:u,servername:i,localAddress:w,httpSocket:y},I){let h;if(n==="https:"){a||(a=e(41692)),i=i||M.servername||D.getServerName(o)||null;const G=i||Y;m(
G);const x=N||T.get(G)||null;u=u||443,h=a.connect({highWaterMark:16384,...M,servername:i,session:x,localAddress:w,ALPNProtocols:B?["http/1.1","h2"]:["http/1.1"],
socket:y,port:u,host:Y}),h.on("session",function(H){T.set(G,H)})}else m(!y,"httpSocket can only be sent on TLS update"),u=u||80,h=s.connect({highWaterMark:64*1024,
...M,localAddress:w,port:u,host:Y});if(M.keepAlive==null||M.keepAlive){const G=M.keepAliveInitialDelay===void 0?6e4:M.keepAliveInitialDelay;h.setKeepAlive(!0,G)}
const R=Q(new WeakRef(h),{timeout:p,hostname:Y,port:u});return h.setNoDelay(!0).once(n==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(R),I){const G=I;
I=null,G(null,this)}}).on("error",function(G){if(queueMicrotask(R),I){const x=I;I=null,x(G)}}),h},"connect")}t(l,"buildConnector");const Q=process.platform==="w\
in32"?(B,C)=>{if(!C.timeout)return E;let c=null,p=null;const N=g.setFastTimeout(()=>{c=setImmediate(()=>{p=setImmediate(()=>r(B.deref(),C))})},C.timeout);return()=>{
g.clearFastTimeout(N),clearImmediate(c),clearImmediate(p)}}:(B,C)=>{if(!C.timeout)return E;let c=null;const p=g.setFastTimeout(()=>{c=setImmediate(()=>{r(B.deref(),
C)})},C.timeout);return()=>{g.clearFastTimeout(p),clearImmediate(c)}};function r(B,C){if(B==null)return;let c="Connect Timeout Error";Array.isArray(B.autoSelectFamilyAttemptedAddresses)?
c+=` (attempted addresses: ${B.autoSelectFamilyAttemptedAddresses.join(", ")},`:c+=` (attempted address: ${C.hostname}:${C.port},`,c+=` timeout: ${C.timeout}ms)`,
D.destroy(B,new d(c))}t(r,"onConnectTimeout"),J.exports=l}),10735:(J=>{const O={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Contro\
l-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control\
-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data",
"Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-\
Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-M\
emory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified\
-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","R\
ange","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-We\
bSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Sup\
ports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate",
"X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let s=0;s<
e.length;++s){const m=e[s],D=m.toLowerCase();O[m]=O[D]=D}Object.setPrototypeOf(O,null),J.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:O}}),42414:((J,O,e)=>{
const s=e(53053),m=e(57975),D=m.debuglog("undici"),F=m.debuglog("fetch"),d=m.debuglog("websocket");let g=!1;const E={beforeConnect:s.channel("undici:client:befo\
reConnect"),connected:s.channel("undici:client:connected"),connectError:s.channel("undici:client:connectError"),sendHeaders:s.channel("undici:client:sendHeaders"),
create:s.channel("undici:request:create"),bodySent:s.channel("undici:request:bodySent"),headers:s.channel("undici:request:headers"),trailers:s.channel("undici:r\
equest:trailers"),error:s.channel("undici:request:error"),open:s.channel("undici:websocket:open"),close:s.channel("undici:websocket:close"),socketError:s.channel(
"undici:websocket:socket_error"),ping:s.channel("undici:websocket:ping"),pong:s.channel("undici:websocket:pong")};if(D.enabled||F.enabled){const a=F.enabled?F:D;
s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:l,protocol:Q,port:r,host:B}}=A;a("connecting to %s using %s%s",`${B}${r?`:${r}`:
""}`,Q,l)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:l,protocol:Q,port:r,host:B}}=A;a("connected to %s using %s%s",`${B}${r?
`:${r}`:""}`,Q,l)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:l,protocol:Q,port:r,host:B},error:C}=A;a("connection to %\
s using %s%s errored - %s",`${B}${r?`:${r}`:""}`,Q,l,C.message)}),s.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:l,path:Q,origin:r}}=A;
a("sending request to %s %s/%s",l,r,Q)}),s.channel("undici:request:headers").subscribe(A=>{const{request:{method:l,path:Q,origin:r},response:{statusCode:B}}=A;a(
"received response to %s %s/%s - HTTP %d",l,r,Q,B)}),s.channel("undici:request:trailers").subscribe(A=>{const{request:{method:l,path:Q,origin:r}}=A;a("trailers \
received from %s %s/%s",l,r,Q)}),s.channel("undici:request:error").subscribe(A=>{const{request:{method:l,path:Q,origin:r},error:B}=A;a("request to %s %s/%s erro\
red - %s",l,r,Q,B.message)}),g=!0}if(d.enabled){if(!g){const a=D.enabled?D:d;s.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:l,
protocol:Q,port:r,host:B}}=A;a("connecting to %s%s using %s%s",B,r?`:${r}`:"",Q,l)}),s.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:l,
protocol:Q,port:r,host:B}}=A;a("connected to %s%s using %s%s",B,r?`:${r}`:"",Q,l)}),s.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:l,
protocol:Q,port:r,host:B},error:C}=A;a("connection to %s%s using %s%s errored - %s",B,r?`:${r}`:"",Q,l,C.message)}),s.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:l,path:Q,origin:r}}=A;a("sending request to %s %s/%s",l,r,Q)})}s.channel("undici:websocket:open").subscribe(a=>{const{address:{address:A,
port:l}}=a;d("connection opened %s%s",A,l?`:${l}`:"")}),s.channel("undici:websocket:close").subscribe(a=>{const{websocket:A,code:l,reason:Q}=a;d("closed connect\
ion to %s - %s %s",A.url,l,Q)}),s.channel("undici:websocket:socket_error").subscribe(a=>{d("connection errored - %s",a.message)}),s.channel("undici:websocket:pi\
ng").subscribe(a=>{d("ping received")}),s.channel("undici:websocket:pong").subscribe(a=>{d("pong received")})}J.exports={channels:E}}),68707:(J=>{const O=Symbol.
for("undici.error.UND_ERR");class e extends Error{static{t(this,"UndiciError")}constructor(Z){super(Z),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.
hasInstance](Z){return Z&&Z[O]===!0}[O]=!0}const s=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class m extends e{static{t(this,"ConnectTimeoutError")}constructor(Z){
super(Z),this.name="ConnectTimeoutError",this.message=Z||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[s]===
!0}[s]=!0}const D=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class F extends e{static{t(this,"HeadersTimeoutError")}constructor(Z){super(Z),this.name="H\
eadersTimeoutError",this.message=Z||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[D]===!0}[D]=!0}const d=Symbol.
for("undici.error.UND_ERR_HEADERS_OVERFLOW");class g extends e{static{t(this,"HeadersOverflowError")}constructor(Z){super(Z),this.name="HeadersOverflowError",this.
message=Z||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Z){return Z&&Z[d]===!0}[d]=!0}const E=Symbol.for("undici.err\
or.UND_ERR_BODY_TIMEOUT");class a extends e{static{t(this,"BodyTimeoutError")}constructor(Z){super(Z),this.name="BodyTimeoutError",this.message=Z||"Body Timeout\
 Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Z){return Z&&Z[E]===!0}[E]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");
class l extends e{static{t(this,"ResponseStatusCodeError")}constructor(Z,IA,iA,q){super(Z),this.name="ResponseStatusCodeError",this.message=Z||"Response Status \
Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=q,this.status=IA,this.statusCode=IA,this.headers=iA}static[Symbol.hasInstance](Z){return Z&&Z[A]===
!0}[A]=!0}const Q=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class r extends e{static{t(this,"InvalidArgumentError")}constructor(Z){super(Z),this.name="Inva\
lidArgumentError",this.message=Z||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](Z){return Z&&Z[Q]===!0}[Q]=!0}const B=Symbol.
for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class C extends e{static{t(this,"InvalidReturnValueError")}constructor(Z){super(Z),this.name="InvalidReturnValu\
eError",this.message=Z||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](Z){return Z&&Z[B]===!0}[B]=!0}const c=Symbol.
for("undici.error.UND_ERR_ABORT");class p extends e{static{t(this,"AbortError")}constructor(Z){super(Z),this.name="AbortError",this.message=Z||"The operation wa\
s aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Z){return Z&&Z[c]===!0}[c]=!0}const N=Symbol.for("undici.error.UND_ERR_ABORTED");class S extends p{static{
t(this,"RequestAbortedError")}constructor(Z){super(Z),this.name="AbortError",this.message=Z||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Z){
return Z&&Z[N]===!0}[N]=!0}const M=Symbol.for("undici.error.UND_ERR_INFO");class T extends e{static{t(this,"InformationalError")}constructor(Z){super(Z),this.name=
"InformationalError",this.message=Z||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](Z){return Z&&Z[M]===!0}[M]=!0}const L=Symbol.for(
"undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class Y extends e{static{t(this,"RequestContentLengthMismatchError")}constructor(Z){super(Z),this.name="Requ\
estContentLengthMismatchError",this.message=Z||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](Z){return Z&&Z[L]===!0}[L]=!0}const o=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class n extends e{static{t(this,"ResponseConte\
ntLengthMismatchError")}constructor(Z){super(Z),this.name="ResponseContentLengthMismatchError",this.message=Z||"Response body length does not match content-leng\
th header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Z){return Z&&Z[o]===!0}[o]=!0}const u=Symbol.for("undici.error.UND_ERR_DES\
TROYED");class i extends e{static{t(this,"ClientDestroyedError")}constructor(Z){super(Z),this.name="ClientDestroyedError",this.message=Z||"The client is destroy\
ed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Z){return Z&&Z[u]===!0}[u]=!0}const w=Symbol.for("undici.error.UND_ERR_CLOSED");class y extends e{static{
t(this,"ClientClosedError")}constructor(Z){super(Z),this.name="ClientClosedError",this.message=Z||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](Z){return Z&&Z[w]===!0}[w]=!0}const I=Symbol.for("undici.error.UND_ERR_SOCKET");class h extends e{static{t(this,"SocketError")}constructor(Z,IA){super(
Z),this.name="SocketError",this.message=Z||"Socket error",this.code="UND_ERR_SOCKET",this.socket=IA}static[Symbol.hasInstance](Z){return Z&&Z[I]===!0}[I]=!0}const R=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED");class G extends e{static{t(this,"NotSupportedError")}constructor(Z){super(Z),this.name="NotSupportedError",this.message=
Z||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Z){return Z&&Z[R]===!0}[R]=!0}const x=Symbol.for("undici.error.UND_ERR_BPL\
_MISSING_UPSTREAM");class H extends e{static{t(this,"BalancedPoolMissingUpstreamError")}constructor(Z){super(Z),this.name="MissingUpstreamError",this.message=Z||
"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Z){return Z&&Z[x]===!0}[x]=!0}const v=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER");class sA extends Error{static{t(this,"HTTPParserError")}constructor(Z,IA,iA){super(Z),this.name="HTTPParserError",this.code=
IA?`HPE_${IA}`:void 0,this.data=iA?iA.toString():void 0}static[Symbol.hasInstance](Z){return Z&&Z[v]===!0}[v]=!0}const QA=Symbol.for("undici.error.UND_ERR_RES_E\
XCEEDED_MAX_SIZE");class aA extends e{static{t(this,"ResponseExceededMaxSizeError")}constructor(Z){super(Z),this.name="ResponseExceededMaxSizeError",this.message=
Z||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](Z){return Z&&Z[QA]===!0}[QA]=!0}const BA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class hA extends e{static{t(this,"RequestRetryError")}constructor(Z,IA,{headers:iA,data:q}){super(Z),this.name="RequestRetryEr\
ror",this.message=Z||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=IA,this.data=q,this.headers=iA}static[Symbol.hasInstance](Z){return Z&&
Z[BA]===!0}[BA]=!0}const cA=Symbol.for("undici.error.UND_ERR_RESPONSE");class CA extends e{static{t(this,"ResponseError")}constructor(Z,IA,{headers:iA,data:q}){
super(Z),this.name="ResponseError",this.message=Z||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=IA,this.data=q,this.headers=iA}static[Symbol.hasInstance](Z){
return Z&&Z[cA]===!0}[cA]=!0}const pA=Symbol.for("undici.error.UND_ERR_PRX_TLS");class NA extends e{static{t(this,"SecureProxyConnectionError")}constructor(Z,IA,iA){
super(IA,{cause:Z,...iA??{}}),this.name="SecureProxyConnectionError",this.message=IA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Z}static[Symbol.
hasInstance](Z){return Z&&Z[pA]===!0}[pA]=!0}const AA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class _ extends e{static{t(this,"MessageSizeEx\
ceededError")}constructor(Z){super(Z),this.name="MessageSizeExceededError",this.message=Z||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAG\
E_SIZE_EXCEEDED"}static[Symbol.hasInstance](Z){return Z&&Z[AA]===!0}get[AA](){return!0}}J.exports={AbortError:p,HTTPParserError:sA,UndiciError:e,HeadersTimeoutError:F,
HeadersOverflowError:g,BodyTimeoutError:a,RequestContentLengthMismatchError:Y,ConnectTimeoutError:m,ResponseStatusCodeError:l,InvalidArgumentError:r,InvalidReturnValueError:C,
RequestAbortedError:S,ClientDestroyedError:i,ClientClosedError:y,InformationalError:T,SocketError:h,NotSupportedError:G,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:H,
ResponseExceededMaxSizeError:aA,RequestRetryError:hA,ResponseError:CA,SecureProxyConnectionError:NA,MessageSizeExceededError:_}}),44655:((J,O,e)=>{const{InvalidArgumentError:s,
NotSupportedError:m}=e(68707),D=e(34589),{isValidHTTPToken:F,isValidHeaderValue:d,isStream:g,destroy:E,isBuffer:a,isFormDataLike:A,isIterable:l,isBlobLike:Q,buildURL:r,
validateHandler:B,getServerName:C,normalizedMethodRecords:c}=e(3440),{channels:p}=e(42414),{headerNameLowerCasedRecord:N}=e(10735),S=/[^\u0021-\u00ff]/,M=Symbol(
"handler");class T{static{t(this,"Request")}constructor(o,{path:n,method:u,body:i,headers:w,query:y,idempotent:I,blocking:h,upgrade:R,headersTimeout:G,bodyTimeout:x,
reset:H,throwOnError:v,expectContinue:sA,servername:QA},aA){if(typeof n!="string")throw new s("path must be a string");if(n[0]!=="/"&&!(n.startsWith("http://")||
n.startsWith("https://"))&&u!=="CONNECT")throw new s("path must be an absolute URL or start with a slash");if(S.test(n))throw new s("invalid request path");if(typeof u!=
"string")throw new s("method must be a string");if(c[u]===void 0&&!F(u))throw new s("invalid request method");if(R&&typeof R!="string")throw new s("upgrade must\
 be a string");if(R&&!d(R))throw new s("invalid upgrade header");if(G!=null&&(!Number.isFinite(G)||G<0))throw new s("invalid headersTimeout");if(x!=null&&(!Number.
isFinite(x)||x<0))throw new s("invalid bodyTimeout");if(H!=null&&typeof H!="boolean")throw new s("invalid reset");if(sA!=null&&typeof sA!="boolean")throw new s(
"invalid expectContinue");if(this.headersTimeout=G,this.bodyTimeout=x,this.throwOnError=v===!0,this.method=u,this.abort=null,i==null)this.body=null;else if(g(i)){
this.body=i;const BA=this.body._readableState;(!BA||!BA.autoDestroy)&&(this.endHandler=t(function(){E(this)},"autoDestroy"),this.body.on("end",this.endHandler)),
this.errorHandler=hA=>{this.abort?this.abort(hA):this.error=hA},this.body.on("error",this.errorHandler)}else if(a(i))this.body=i.byteLength?i:null;else if(ArrayBuffer.
isView(i))this.body=i.buffer.byteLength?Buffer.from(i.buffer,i.byteOffset,i.byteLength):null;else if(i instanceof ArrayBuffer)this.body=i.byteLength?Buffer.from(
i):null;else if(typeof i=="string")this.body=i.length?Buffer.from(i):null;else if(A(i)||l(i)||Q(i))this.body=i;else throw new s("body must be a string, a Buffer\
, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=R||null,this.path=y?r(n,y):n,this.origin=o,this.idempotent=
I??(u==="HEAD"||u==="GET"),this.blocking=h??!1,this.reset=H??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
sA??!1,Array.isArray(w)){if(w.length%2!==0)throw new s("headers array must be even");for(let BA=0;BA<w.length;BA+=2)L(this,w[BA],w[BA+1])}else if(w&&typeof w=="\
object")if(w[Symbol.iterator])for(const BA of w){if(!Array.isArray(BA)||BA.length!==2)throw new s("headers must be in key-value pair format");L(this,BA[0],BA[1])}else{
const BA=Object.keys(w);for(let hA=0;hA<BA.length;++hA)L(this,BA[hA],w[BA[hA]])}else if(w!=null)throw new s("headers must be an object or an array");B(aA,u,R),this.
servername=QA||C(this.host),this[M]=aA,p.create.hasSubscribers&&p.create.publish({request:this})}onBodySent(o){if(this[M].onBodySent)try{return this[M].onBodySent(
o)}catch(n){this.abort(n)}}onRequestSent(){if(p.bodySent.hasSubscribers&&p.bodySent.publish({request:this}),this[M].onRequestSent)try{return this[M].onRequestSent()}catch(o){
this.abort(o)}}onConnect(o){if(D(!this.aborted),D(!this.completed),this.error)o(this.error);else return this.abort=o,this[M].onConnect(o)}onResponseStarted(){return this[M].
onResponseStarted?.()}onHeaders(o,n,u,i){D(!this.aborted),D(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:o,headers:n,
statusText:i}});try{return this[M].onHeaders(o,n,u,i)}catch(w){this.abort(w)}}onData(o){D(!this.aborted),D(!this.completed);try{return this[M].onData(o)}catch(n){
return this.abort(n),!1}}onUpgrade(o,n,u,i=""){this.onFinally(),D(!this.aborted),D(!this.completed),o!==null&&this.#A(o,n,i);const w=this[M].onUpgrade(o,n,u);return this.
aborted||(this.completed=!0,o!==null&&this.#e()),w}onUpgradeResponse(o,n,u,i=""){D(!this.aborted),D(this.completed),p.headers.hasSubscribers&&this.#A(o,u(n),i),
this.#e()}onUpgradeError(o){D(!this.aborted),D(this.completed),p.error.hasSubscribers&&p.error.publish({request:this,error:o})}#A(o,n,u){p.headers.hasSubscribers&&
p.headers.publish({request:this,response:{statusCode:o,headers:n,statusText:u}})}#e(){p.trailers.hasSubscribers&&p.trailers.publish({request:this,trailers:[]})}onComplete(o){
this.onFinally(),D(!this.aborted),this.completed=!0,p.trailers.hasSubscribers&&p.trailers.publish({request:this,trailers:o});try{return this[M].onComplete(o)}catch(n){
this.onError(n)}}onError(o){if(this.onFinally(),p.error.hasSubscribers&&p.error.publish({request:this,error:o}),!this.aborted)return this.aborted=!0,this[M].onError(
o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.
endHandler=null)}addHeader(o,n){return L(this,o,n),this}}function L(Y,o,n){if(n&&typeof n=="object"&&!Array.isArray(n))throw new s(`invalid ${o} header`);if(n===
void 0)return;let u=N[o];if(u===void 0&&(u=o.toLowerCase(),N[u]===void 0&&!F(u)))throw new s("invalid header key");if(Array.isArray(n)){const i=[];for(let w=0;w<
n.length;w++)if(typeof n[w]=="string"){if(!d(n[w]))throw new s(`invalid ${o} header`);i.push(n[w])}else if(n[w]===null)i.push("");else{if(typeof n[w]=="object")
throw new s(`invalid ${o} header`);{const y=`${n[w]}`;if(!d(y))throw new s(`invalid ${o} header`);i.push(y)}}n=i}else if(typeof n=="string"){if(!d(n))throw new s(
`invalid ${o} header`)}else if(n===null)n="";else if(n=`${n}`,!d(n))throw new s(`invalid ${o} header`);if(u==="host"){if(Y.host!==null)throw new s("duplicate ho\
st header");if(typeof n!="string")throw new s("invalid host header");Y.host=n}else if(u==="content-length"){if(Y.contentLength!==null)throw new s("duplicate con\
tent-length header");if(Y.contentLength=parseInt(n,10),!Number.isFinite(Y.contentLength))throw new s("invalid content-length header")}else if(Y.contentType===null&&
u==="content-type")Y.contentType=n,Y.headers.push(o,n);else{if(u==="transfer-encoding"||u==="keep-alive"||u==="upgrade")throw new s(`invalid ${u} header`);if(u===
"connection"){const i=typeof n=="string"?n.toLowerCase():null;if(i!=="close"&&i!=="keep-alive")throw new s("invalid connection header");i==="close"&&(Y.reset=!0)}else{
if(u==="expect")throw new m("expect header not supported");Y.headers.push(o,n)}}}t(L,"processHeader"),J.exports=T}),36443:(J=>{J.exports={kClose:Symbol("close"),
kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol(
"connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol(
"headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol(
"no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol(
"size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),
kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers\
 size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol(
"parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol(
"connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),67752:((J,O,e)=>{const{wellknownHeaderNames:s,headerNameLowerCasedRecord:m}=e(
10735);class D{static{t(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(E,a,A){if(A===void 0||A>=E.length)throw new TypeError("Unre\
achable");if((this.code=E.charCodeAt(A))>127)throw new TypeError("key must be ascii string");E.length!==++A?this.middle=new D(E,a,A):this.value=a}add(E,a){const A=E.
length;if(A===0)throw new TypeError("Unreachable");let l=0,Q=this;for(;;){const r=E.charCodeAt(l);if(r>127)throw new TypeError("key must be ascii string");if(Q.
code===r)if(A===++l){Q.value=a;break}else if(Q.middle!==null)Q=Q.middle;else{Q.middle=new D(E,a,l);break}else if(Q.code<r)if(Q.left!==null)Q=Q.left;else{Q.left=
new D(E,a,l);break}else if(Q.right!==null)Q=Q.right;else{Q.right=new D(E,a,l);break}}}search(E){const a=E.length;let A=0,l=this;for(;l!==null&&A<a;){let Q=E[A];
for(Q<=90&&Q>=65&&(Q|=32);l!==null;){if(Q===l.code){if(a===++A)return l;l=l.middle;break}l=l.code<Q?l.left:l.right}}return null}}class F{static{t(this,"TernaryS\
earchTree")}node=null;insert(E,a){this.node===null?this.node=new D(E,a,0):this.node.add(E,a)}lookup(E){return this.node?.search(E)?.value??null}}const d=new F;for(let g=0;g<
s.length;++g){const E=m[s[g]];d.insert(E,E)}J.exports={TernarySearchTree:F,tree:d}}),3440:((J,O,e)=>{const s=e(34589),{kDestroyed:m,kBodyUsed:D,kListeners:F,kBody:d}=e(
36443),{IncomingMessage:g}=e(37067),E=e(57075),a=e(77030),{Blob:A}=e(4573),l=e(57975),{stringify:Q}=e(41792),{EventEmitter:r}=e(78474),{InvalidArgumentError:B}=e(
68707),{headerNameLowerCasedRecord:C}=e(10735),{tree:c}=e(67752),[p,N]=process.versions.node.split(".").map(U=>Number(U));class S{static{t(this,"BodyAsyncIterab\
le")}constructor($){this[d]=$,this[D]=!1}async*[Symbol.asyncIterator](){s(!this[D],"disturbed"),this[D]=!0,yield*this[d]}}function M(U){return L(U)?(x(U)===0&&U.
on("data",function(){s(!1)}),typeof U.readableDidRead!="boolean"&&(U[D]=!1,r.prototype.on.call(U,"data",function(){this[D]=!0})),U):U&&typeof U.pipeTo=="functio\
n"?new S(U):U&&typeof U!="string"&&!ArrayBuffer.isView(U)&&G(U)?new S(U):U}t(M,"wrapRequestBody");function T(){}t(T,"nop");function L(U){return U&&typeof U=="ob\
ject"&&typeof U.pipe=="function"&&typeof U.on=="function"}t(L,"isStream");function Y(U){if(U===null)return!1;if(U instanceof A)return!0;if(typeof U!="object")return!1;
{const $=U[Symbol.toStringTag];return($==="Blob"||$==="File")&&("stream"in U&&typeof U.stream=="function"||"arrayBuffer"in U&&typeof U.arrayBuffer=="function")}}
t(Y,"isBlobLike");function o(U,$){if(U.includes("?")||U.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const oA=Q(
$);return oA&&(U+="?"+oA),U}t(o,"buildURL");function n(U){const $=parseInt(U,10);return $===Number(U)&&$>=0&&$<=65535}t(n,"isValidPort");function u(U){return U!=
null&&U[0]==="h"&&U[1]==="t"&&U[2]==="t"&&U[3]==="p"&&(U[4]===":"||U[4]==="s"&&U[5]===":")}t(u,"isHttpOrHttpsPrefixed");function i(U){if(typeof U=="string"){if(U=
new URL(U),!u(U.origin||U.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return U}if(!U||typeof U!="object")throw new B(
"Invalid URL: The URL argument must be a non-null object.");if(!(U instanceof URL)){if(U.port!=null&&U.port!==""&&n(U.port)===!1)throw new B("Invalid URL: port \
must be a valid integer or a string representation of an integer.");if(U.path!=null&&typeof U.path!="string")throw new B("Invalid URL path: the path must be a s\
tring or null/undefined.");if(U.pathname!=null&&typeof U.pathname!="string")throw new B("Invalid URL pathname: the pathname must be a string or null/undefined.");
if(U.hostname!=null&&typeof U.hostname!="string")throw new B("Invalid URL hostname: the hostname must be a string or null/undefined.");if(U.origin!=null&&typeof U.
origin!="string")throw new B("Invalid URL origin: the origin must be a string or null/undefined.");if(!u(U.origin||U.protocol))throw new B("Invalid URL protocol\
: the URL must start with `http:` or `https:`.");const $=U.port!=null?U.port:U.protocol==="https:"?443:80;let oA=U.origin!=null?U.origin:`${U.protocol||""}//${U.
hostname||""}:${$}`,fA=U.path!=null?U.path:`${U.pathname||""}${U.search||""}`;return oA[oA.length-1]==="/"&&(oA=oA.slice(0,oA.length-1)),fA&&fA[0]!=="/"&&(fA=`/${fA}`),
new URL(`${oA}${fA}`)}if(!u(U.origin||U.protocol))throw new B("Invalid URL protocol: the URL must start with `http:` or `https:`.");return U}t(i,"parseURL");function w(U){
if(U=i(U),U.pathname!=="/"||U.search||U.hash)throw new B("invalid url");return U}t(w,"parseOrigin");function y(U){if(U[0]==="["){const oA=U.indexOf("]");return s(
oA!==-1),U.substring(1,oA)}const $=U.indexOf(":");return $===-1?U:U.substring(0,$)}t(y,"getHostname");function I(U){if(!U)return null;s(typeof U=="string");const $=y(
U);return a.isIP($)?"":$}t(I,"getServerName");function h(U){return JSON.parse(JSON.stringify(U))}t(h,"deepClone");function R(U){return U!=null&&typeof U[Symbol.
asyncIterator]=="function"}t(R,"isAsyncIterable");function G(U){return U!=null&&(typeof U[Symbol.iterator]=="function"||typeof U[Symbol.asyncIterator]=="functio\
n")}t(G,"isIterable");function x(U){if(U==null)return 0;if(L(U)){const $=U._readableState;return $&&$.objectMode===!1&&$.ended===!0&&Number.isFinite($.length)?$.
length:null}else{if(Y(U))return U.size!=null?U.size:null;if(CA(U))return U.byteLength}return null}t(x,"bodyLength");function H(U){return U&&!!(U.destroyed||U[m]||
E.isDestroyed?.(U))}t(H,"isDestroyed");function v(U,$){U==null||!L(U)||H(U)||(typeof U.destroy=="function"?(Object.getPrototypeOf(U).constructor===g&&(U.socket=
null),U.destroy($)):$&&queueMicrotask(()=>{U.emit("error",$)}),U.destroyed!==!0&&(U[m]=!0))}t(v,"destroy");const sA=/timeout=(\d+)/;function QA(U){const $=U.toString().
match(sA);return $?parseInt($[1],10)*1e3:null}t(QA,"parseKeepAliveTimeout");function aA(U){return typeof U=="string"?C[U]??U.toLowerCase():c.lookup(U)??U.toString(
"latin1").toLowerCase()}t(aA,"headerNameToString");function BA(U){return c.lookup(U)??U.toString("latin1").toLowerCase()}t(BA,"bufferToLowerCasedHeaderName");function hA(U,$){
$===void 0&&($={});for(let oA=0;oA<U.length;oA+=2){const fA=aA(U[oA]);let DA=$[fA];if(DA)typeof DA=="string"&&(DA=[DA],$[fA]=DA),DA.push(U[oA+1].toString("utf8"));else{
const lA=U[oA+1];typeof lA=="string"?$[fA]=lA:$[fA]=Array.isArray(lA)?lA.map(TA=>TA.toString("utf8")):lA.toString("utf8")}}return"content-length"in $&&"content-\
disposition"in $&&($["content-disposition"]=Buffer.from($["content-disposition"]).toString("latin1")),$}t(hA,"parseHeaders");function cA(U){const $=U.length,oA=new Array(
$);let fA=!1,DA=-1,lA,TA,JA=0;for(let xA=0;xA<U.length;xA+=2)lA=U[xA],TA=U[xA+1],typeof lA!="string"&&(lA=lA.toString()),typeof TA!="string"&&(TA=TA.toString("u\
tf8")),JA=lA.length,JA===14&&lA[7]==="-"&&(lA==="content-length"||lA.toLowerCase()==="content-length")?fA=!0:JA===19&&lA[7]==="-"&&(lA==="content-disposition"||
lA.toLowerCase()==="content-disposition")&&(DA=xA+1),oA[xA]=lA,oA[xA+1]=TA;return fA&&DA!==-1&&(oA[DA]=Buffer.from(oA[DA]).toString("latin1")),oA}t(cA,"parseRaw\
Headers");function CA(U){return U instanceof Uint8Array||Buffer.isBuffer(U)}t(CA,"isBuffer");function pA(U,$,oA){if(!U||typeof U!="object")throw new B("handler \
must be an object");if(typeof U.onConnect!="function")throw new B("invalid onConnect method");if(typeof U.onError!="function")throw new B("invalid onError metho\
d");if(typeof U.onBodySent!="function"&&U.onBodySent!==void 0)throw new B("invalid onBodySent method");if(oA||$==="CONNECT"){if(typeof U.onUpgrade!="function")throw new B(
"invalid onUpgrade method")}else{if(typeof U.onHeaders!="function")throw new B("invalid onHeaders method");if(typeof U.onData!="function")throw new B("invalid o\
nData method");if(typeof U.onComplete!="function")throw new B("invalid onComplete method")}}t(pA,"validateHandler");function NA(U){return!!(U&&(E.isDisturbed(U)||
U[D]))}t(NA,"isDisturbed");function AA(U){return!!(U&&E.isErrored(U))}t(AA,"isErrored");function _(U){return!!(U&&E.isReadable(U))}t(_,"isReadable");function tA(U){
return{localAddress:U.localAddress,localPort:U.localPort,remoteAddress:U.remoteAddress,remotePort:U.remotePort,remoteFamily:U.remoteFamily,timeout:U.timeout,bytesWritten:U.
bytesWritten,bytesRead:U.bytesRead}}t(tA,"getSocketInfo");function Z(U){let $;return new ReadableStream({async start(){$=U[Symbol.asyncIterator]()},async pull(oA){
const{done:fA,value:DA}=await $.next();if(fA)queueMicrotask(()=>{oA.close(),oA.byobRequest?.respond(0)});else{const lA=Buffer.isBuffer(DA)?DA:Buffer.from(DA);lA.
byteLength&&oA.enqueue(new Uint8Array(lA))}return oA.desiredSize>0},async cancel(oA){await $.return()},type:"bytes"})}t(Z,"ReadableStreamFrom");function IA(U){return U&&
typeof U=="object"&&typeof U.append=="function"&&typeof U.delete=="function"&&typeof U.get=="function"&&typeof U.getAll=="function"&&typeof U.has=="function"&&typeof U.
set=="function"&&U[Symbol.toStringTag]==="FormData"}t(IA,"isFormDataLike");function iA(U,$){return"addEventListener"in U?(U.addEventListener("abort",$,{once:!0}),
()=>U.removeEventListener("abort",$)):(U.addListener("abort",$),()=>U.removeListener("abort",$))}t(iA,"addAbortListener");const q=typeof String.prototype.toWellFormed==
"function",X=typeof String.prototype.isWellFormed=="function";function nA(U){return q?`${U}`.toWellFormed():l.toUSVString(U)}t(nA,"toUSVString");function rA(U){
return X?`${U}`.isWellFormed():nA(U)===`${U}`}t(rA,"isUSVString");function yA(U){switch(U){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return U>=33&&U<=126}}t(yA,"isTokenCharCode");function GA(U){if(U.length===0)return!1;for(let $=0;$<U.length;++$)if(!yA(U.charCodeAt($)))return!1;
return!0}t(GA,"isValidHTTPToken");const UA=/[^\t\x20-\x7e\x80-\xff]/;function HA(U){return!UA.test(U)}t(HA,"isValidHeaderValue");function uA(U){if(U==null||U===
"")return{start:0,end:null,size:null};const $=U?U.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return $?{start:parseInt($[1]),end:$[2]?parseInt($[2]):null,size:$[3]?
parseInt($[3]):null}:null}t(uA,"parseRangeHeader");function LA(U,$,oA){return(U[F]??=[]).push([$,oA]),U.on($,oA),U}t(LA,"addListener");function RA(U){for(const[
$,oA]of U[F]??[])U.removeListener($,oA);U[F]=null}t(RA,"removeAllListeners");function kA(U,$,oA){try{$.onError(oA),s($.aborted)}catch(fA){U.emit("error",fA)}}t(
kA,"errorRequest");const dA=Object.create(null);dA.enumerable=!0;const VA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"\
OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},eA={...VA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(VA,null),Object.setPrototypeOf(
eA,null),J.exports={kEnumerableProperty:dA,nop:T,isDisturbed:NA,isErrored:AA,isReadable:_,toUSVString:nA,isUSVString:rA,isBlobLike:Y,parseOrigin:w,parseURL:i,getServerName:I,
isStream:L,isIterable:G,isAsyncIterable:R,isDestroyed:H,headerNameToString:aA,bufferToLowerCasedHeaderName:BA,addListener:LA,removeAllListeners:RA,errorRequest:kA,
parseRawHeaders:cA,parseHeaders:hA,parseKeepAliveTimeout:QA,destroy:v,bodyLength:x,deepClone:h,ReadableStreamFrom:Z,isBuffer:CA,validateHandler:pA,getSocketInfo:tA,
isFormDataLike:IA,buildURL:o,addAbortListener:iA,isValidHTTPToken:GA,isValidHeaderValue:HA,isTokenCharCode:yA,parseRangeHeader:uA,normalizedMethodRecordsBase:VA,
normalizedMethodRecords:eA,isValidPort:n,isHttpOrHttpsPrefixed:u,nodeMajor:p,nodeMinor:N,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:M}}),57405:((J,O,e)=>{
const{InvalidArgumentError:s}=e(68707),{kClients:m,kRunning:D,kClose:F,kDestroy:d,kDispatch:g,kInterceptors:E}=e(36443),a=e(21841),A=e(30628),l=e(23701),Q=e(3440),
r=e(25092),B=Symbol("onConnect"),C=Symbol("onDisconnect"),c=Symbol("onConnectionError"),p=Symbol("maxRedirections"),N=Symbol("onDrain"),S=Symbol("factory"),M=Symbol(
"options");function T(Y,o){return o&&o.connections===1?new l(Y,o):new A(Y,o)}t(T,"defaultFactory");class L extends a{static{t(this,"Agent")}constructor({factory:o=T,
maxRedirections:n=0,connect:u,tls:i,...w}={}){if(typeof o!="function")throw new s("factory must be a function.");if(u!=null&&typeof u!="function"&&typeof u!="ob\
ject")throw new s("connect must be a function or an object");if(!Number.isInteger(n)||n<0)throw new s("maxRedirections must be a positive number");super(w),u&&typeof u!=
"function"&&(u={...u}),i&&typeof i!="function"&&(i={...i}),this[E]=w.interceptors?.Agent&&Array.isArray(w.interceptors.Agent)?w.interceptors.Agent:[r({maxRedirections:n})],
this[M]={...Q.deepClone(w),connect:u,tls:i},this[M].interceptors=w.interceptors?{...w.interceptors}:void 0,this[p]=n,this[S]=o,this[m]=new Map,this[N]=(y,I)=>{this.
emit("drain",y,[this,...I])},this[B]=(y,I)=>{this.emit("connect",y,[this,...I])},this[C]=(y,I,h)=>{this.emit("disconnect",y,[this,...I],h)},this[c]=(y,I,h)=>{this.
emit("connectionError",y,[this,...I],h)}}get[D](){let o=0;for(const n of this[m].values())o+=n[D];return o}[g](o,n){let u;if(o.origin&&(typeof o.origin=="string"||
o.origin instanceof URL))u=String(o.origin);else throw new s("opts.origin must be a non-empty string or URL.");let i=this[m].get(u);return i||(i=this[S](o.origin,
this[M]).on("drain",this[N]).on("connect",this[B]).on("disconnect",this[C]).on("connectionError",this[c]),this[m].set(u,i)),i.dispatch(o,n)}async[F](){const o=[];
for(const n of this[m].values())o.push(n.close());this[m].clear(),await Promise.all(o)}async[d](o){const n=[];for(const u of this[m].values())n.push(u.destroy(o));
this[m].clear(),await Promise.all(n)}}J.exports=L}),837:((J,O,e)=>{const{BalancedPoolMissingUpstreamError:s,InvalidArgumentError:m}=e(68707),{PoolBase:D,kClients:F,
kNeedDrain:d,kAddClient:g,kRemoveClient:E,kGetDispatcher:a}=e(42128),A=e(30628),{kUrl:l,kInterceptors:Q}=e(36443),{parseOrigin:r}=e(3440),B=Symbol("factory"),C=Symbol(
"options"),c=Symbol("kGreatestCommonDivisor"),p=Symbol("kCurrentWeight"),N=Symbol("kIndex"),S=Symbol("kWeight"),M=Symbol("kMaxWeightPerServer"),T=Symbol("kError\
Penalty");function L(n,u){if(n===0)return u;for(;u!==0;){const i=u;u=n%u,n=i}return n}t(L,"getGreatestCommonDivisor");function Y(n,u){return new A(n,u)}t(Y,"def\
aultFactory");class o extends D{static{t(this,"BalancedPool")}constructor(u=[],{factory:i=Y,...w}={}){if(super(),this[C]=w,this[N]=-1,this[p]=0,this[M]=this[C].
maxWeightPerServer||100,this[T]=this[C].errorPenalty||15,Array.isArray(u)||(u=[u]),typeof i!="function")throw new m("factory must be a function.");this[Q]=w.interceptors?.
BalancedPool&&Array.isArray(w.interceptors.BalancedPool)?w.interceptors.BalancedPool:[],this[B]=i;for(const y of u)this.addUpstream(y);this._updateBalancedPoolStats()}addUpstream(u){
const i=r(u).origin;if(this[F].find(y=>y[l].origin===i&&y.closed!==!0&&y.destroyed!==!0))return this;const w=this[B](i,Object.assign({},this[C]));this[g](w),w.on(
"connect",()=>{w[S]=Math.min(this[M],w[S]+this[T])}),w.on("connectionError",()=>{w[S]=Math.max(1,w[S]-this[T]),this._updateBalancedPoolStats()}),w.on("disconnec\
t",(...y)=>{const I=y[2];I&&I.code==="UND_ERR_SOCKET"&&(w[S]=Math.max(1,w[S]-this[T]),this._updateBalancedPoolStats())});for(const y of this[F])y[S]=this[M];return this.
_updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let u=0;for(let i=0;i<this[F].length;i++)u=L(this[F][i][S],u);this[c]=u}removeUpstream(u){const i=r(u).
origin,w=this[F].find(y=>y[l].origin===i&&y.closed!==!0&&y.destroyed!==!0);return w&&this[E](w),this}get upstreams(){return this[F].filter(u=>u.closed!==!0&&u.destroyed!==
!0).map(u=>u[l].origin)}[a](){if(this[F].length===0)throw new s;if(!this[F].find(I=>!I[d]&&I.closed!==!0&&I.destroyed!==!0)||this[F].map(I=>I[d]).reduce((I,h)=>I&&
h,!0))return;let w=0,y=this[F].findIndex(I=>!I[d]);for(;w++<this[F].length;){this[N]=(this[N]+1)%this[F].length;const I=this[F][this[N]];if(I[S]>this[F][y][S]&&
!I[d]&&(y=this[N]),this[N]===0&&(this[p]=this[p]-this[c],this[p]<=0&&(this[p]=this[M])),I[S]>=this[p]&&!I[d])return I}return this[p]=this[F][y][S],this[N]=y,this[F][y]}}
J.exports=o}),637:((J,O,e)=>{const s=e(34589),m=e(3440),{channels:D}=e(42414),F=e(96603),{RequestContentLengthMismatchError:d,ResponseContentLengthMismatchError:g,
RequestAbortedError:E,InvalidArgumentError:a,HeadersTimeoutError:A,HeadersOverflowError:l,SocketError:Q,InformationalError:r,BodyTimeoutError:B,HTTPParserError:C,
ResponseExceededMaxSizeError:c}=e(68707),{kUrl:p,kReset:N,kClient:S,kParser:M,kBlocking:T,kRunning:L,kPending:Y,kSize:o,kWriting:n,kQueue:u,kNoRef:i,kKeepAliveDefaultTimeout:w,
kHostHeader:y,kPendingIdx:I,kRunningIdx:h,kError:R,kPipelining:G,kSocket:x,kKeepAliveTimeoutValue:H,kMaxHeadersSize:v,kKeepAliveMaxTimeout:sA,kKeepAliveTimeoutThreshold:QA,
kHeadersTimeout:aA,kBodyTimeout:BA,kStrictContentLength:hA,kMaxRequests:cA,kCounter:CA,kMaxResponseSize:pA,kOnError:NA,kResume:AA,kHTTPContext:_}=e(36443),tA=e(
52824),Z=Buffer.alloc(0),IA=Buffer[Symbol.species],iA=m.addListener,q=m.removeAllListeners,X=Symbol("kIdleSocketValidation"),nA=Symbol("kIdleSocketValidationTim\
eout"),rA=Symbol("kSocketUsed");let yA;async function GA(){const EA=process.env.JEST_WORKER_ID?e(63870):void 0;let W;try{W=await WebAssembly.compile(e(53434))}catch{
W=await WebAssembly.compile(EA||e(63870))}return await WebAssembly.instantiate(W,{env:{wasm_on_url:t((k,b,f)=>0,"wasm_on_url"),wasm_on_status:t((k,b,f)=>{s(uA.ptr===
k);const V=b-kA+LA.byteOffset;return uA.onStatus(new IA(LA.buffer,V,f))||0},"wasm_on_status"),wasm_on_message_begin:t(k=>(s(uA.ptr===k),uA.onMessageBegin()||0),
"wasm_on_message_begin"),wasm_on_header_field:t((k,b,f)=>{s(uA.ptr===k);const V=b-kA+LA.byteOffset;return uA.onHeaderField(new IA(LA.buffer,V,f))||0},"wasm_on_h\
eader_field"),wasm_on_header_value:t((k,b,f)=>{s(uA.ptr===k);const V=b-kA+LA.byteOffset;return uA.onHeaderValue(new IA(LA.buffer,V,f))||0},"wasm_on_header_value"),
wasm_on_headers_complete:t((k,b,f,V)=>(s(uA.ptr===k),uA.onHeadersComplete(b,!!f,!!V)||0),"wasm_on_headers_complete"),wasm_on_body:t((k,b,f)=>{s(uA.ptr===k);const V=b-
kA+LA.byteOffset;return uA.onBody(new IA(LA.buffer,V,f))||0},"wasm_on_body"),wasm_on_message_complete:t(k=>(s(uA.ptr===k),uA.onMessageComplete()||0),"wasm_on_me\
ssage_complete")}})}t(GA,"lazyllhttp");let UA=null,HA=GA();HA.catch();let uA=null,LA=null,RA=0,kA=null;const dA=0,VA=1,eA=2|VA,U=4|VA,$=8|dA;class oA{static{t(this,
"Parser")}constructor(W,k,{exports:b}){s(Number.isFinite(W[v])&&W[v]>0),this.llhttp=b,this.ptr=this.llhttp.llhttp_alloc(tA.TYPE.RESPONSE),this.client=W,this.socket=
k,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.
headersMaxSize=W[v],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection=
"",this.maxResponseSize=W[pA]}setTimeout(W,k){W!==this.timeoutValue||k&VA^this.timeoutType&VA?(this.timeout&&(F.clearTimeout(this.timeout),this.timeout=null),W&&
(k&VA?this.timeout=F.setFastTimeout(fA,W,new WeakRef(this)):(this.timeout=setTimeout(fA,W,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=W):this.timeout&&
this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=k}resume(){this.socket.destroyed||!this.paused||(s(this.ptr!=null),s(uA==null),this.llhttp.llhttp_resume(
this.ptr),s(this.timeoutType===U),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Z),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const W=this.socket.read();if(W===null)break;this.execute(W)}}execute(W){s(this.ptr!=null),s(uA==null),s(!this.paused);const{socket:k,
llhttp:b}=this;W.length>RA&&(kA&&b.free(kA),RA=Math.ceil(W.length/4096)*4096,kA=b.malloc(RA)),new Uint8Array(b.memory.buffer,kA,RA).set(W);try{let f;try{LA=W,uA=
this,f=b.llhttp_execute(this.ptr,kA,W.length)}catch(P){throw P}finally{uA=null,LA=null}const V=b.llhttp_get_error_pos(this.ptr)-kA;if(f!==tA.ERROR.OK){const P=W.
subarray(V);if(f===tA.ERROR.PAUSED_UPGRADE)this.onUpgrade(P);else if(f===tA.ERROR.PAUSED)this.paused=!0,k.unshift(P);else throw this.createError(f,P)}}catch(f){
m.destroy(k,f)}}finish(){s(uA===null),s(this.ptr!=null),s(!this.paused);const{llhttp:W}=this;let k;try{uA=this,k=W.llhttp_finish(this.ptr)}finally{uA=null}return k===
tA.ERROR.OK?null:k===tA.ERROR.PAUSED||k===tA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(k,Z)}createError(W,k){const{llhttp:b,contentLength:f,bytesRead:V}=this;
if(f&&V!==parseInt(f,10))return new g;const P=b.llhttp_get_error_reason(this.ptr);let z="";if(P){const K=new Uint8Array(b.memory.buffer,P).indexOf(0);z="Respons\
e does not match the HTTP/1.1 protocol ("+Buffer.from(b.memory.buffer,P,K).toString()+")"}return new C(z,tA.ERROR[W],k)}destroy(){s(this.ptr!=null),s(uA==null),
this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&F.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=
!1}onStatus(W){this.statusText=W.toString()}onMessageBegin(){const{socket:W,client:k}=this;if(W.destroyed)return-1;if(k[L]===0)return m.destroy(W,new Q("bad res\
ponse",m.getSocketInfo(W))),-1;const b=k[u][k[h]];if(!b)return-1;b.onResponseStarted()}onHeaderField(W){const k=this.headers.length;(k&1)===0?this.headers.push(
W):this.headers[k-1]=Buffer.concat([this.headers[k-1],W]),this.trackHeader(W.length)}onHeaderValue(W){let k=this.headers.length;(k&1)===1?(this.headers.push(W),
k+=1):this.headers[k-1]=Buffer.concat([this.headers[k-1],W]);const b=this.headers[k-2];if(b.length===10){const f=m.bufferToLowerCasedHeaderName(b);f==="keep-ali\
ve"?this.keepAlive+=W.toString():f==="connection"&&(this.connection+=W.toString())}else b.length===14&&m.bufferToLowerCasedHeaderName(b)==="content-length"&&(this.
contentLength+=W.toString());this.trackHeader(W.length)}trackHeader(W){this.headersSize+=W,this.headersSize>=this.headersMaxSize&&m.destroy(this.socket,new l)}onUpgrade(W){
const{upgrade:k,client:b,socket:f,headers:V,statusCode:P,statusText:z}=this;s(k),s(b[x]===f),s(!f.destroyed),s(!this.paused),s((V.length&1)===0);const K=b[u][b[h]];
s(K),s(K.upgrade||K.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,f.unshift(W),f[M].destroy(),
f[M]=null,f[S]=null,f[R]=null,q(f),b[x]=null,b[_]=null,b[u][b[h]++]=null,b.emit("disconnect",b[p],[b],new r("upgrade"));try{K.onUpgrade(P,V,f,z)}catch(j){m.errorRequest(
b,K,j),m.destroy(f,j)}b[AA]()}onHeadersComplete(W,k,b){const{client:f,socket:V,headers:P,statusText:z}=this;if(V.destroyed)return-1;if(f[L]===0)return m.destroy(
V,new Q("bad response",m.getSocketInfo(V))),-1;const K=f[u][f[h]];if(!K)return-1;if(s(!this.upgrade),s(this.statusCode<200),W===100)return m.destroy(V,new Q("ba\
d response",m.getSocketInfo(V))),-1;if(k&&!K.upgrade)return m.destroy(V,new Q("bad upgrade",m.getSocketInfo(V))),-1;if(s(this.timeoutType===eA),this.statusCode=
W,this.shouldKeepAlive=b||K.method==="HEAD"&&!V[N]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const gA=K.bodyTimeout!=null?K.bodyTimeout:
f[BA];this.setTimeout(gA,U)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(K.method==="CONNECT")return s(f[L]===1),this.upgrade=!0,2;if(k)return s(
f[L]===1),this.upgrade=!0,2;if(s((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&f[G]){const gA=this.keepAlive?m.parseKeepAliveTimeout(
this.keepAlive):null;if(gA!=null){const FA=Math.min(gA-f[QA],f[sA]);FA<=0?V[N]=!0:f[H]=FA}else f[H]=f[w]}else V[N]=!0;const j=K.onHeaders(W,P,this.resume,z)===!1;
return K.aborted?-1:K.method==="HEAD"||W<200?1:(V[T]&&(V[T]=!1,f[AA]()),j?tA.ERROR.PAUSED:0)}onBody(W){const{client:k,socket:b,statusCode:f,maxResponseSize:V}=this;
if(b.destroyed)return-1;const P=k[u][k[h]];if(s(P),s(this.timeoutType===U),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),s(f>=200),V>-1&&this.bytesRead+
W.length>V)return m.destroy(b,new c),-1;if(this.bytesRead+=W.length,P.onData(W)===!1)return tA.ERROR.PAUSED}onMessageComplete(){const{client:W,socket:k,statusCode:b,
upgrade:f,headers:V,contentLength:P,bytesRead:z,shouldKeepAlive:K}=this;if(k.destroyed&&(!b||K))return-1;if(f)return;s(b>=100),s((this.headers.length&1)===0);const j=W[u][W[h]];
if(s(j),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(b<
200)){if(j.method!=="HEAD"&&P&&z!==parseInt(P,10))return m.destroy(k,new g),-1;if(j.onComplete(V),W[u][W[h]++]=null,k[rA]=!0,k[n])return s(W[L]===0),m.destroy(k,
new r("reset")),tA.ERROR.PAUSED;if(K){if(k[N]&&W[L]===0)return m.destroy(k,new r("reset")),tA.ERROR.PAUSED;W[G]==null||W[G]===1?setImmediate(()=>W[AA]()):W[AA]()}else
return m.destroy(k,new r("reset")),tA.ERROR.PAUSED}}}function fA(EA){const{socket:W,timeoutType:k,client:b,paused:f}=EA.deref();k===eA?(!W[n]||W.writableNeedDrain||
b[L]>1)&&(s(!f,"cannot be paused while waiting for headers"),m.destroy(W,new A)):k===U?f||m.destroy(W,new B):k===$&&(s(b[L]===0&&b[H]),m.destroy(W,new r("socket\
 idle timeout")))}t(fA,"onParserTimeout");async function DA(EA,W){EA[x]=W,UA||(UA=await HA,HA=null),W[i]=!1,W[n]=!1,W[N]=!1,W[T]=!1,W[X]=0,W[nA]=null,W[rA]=!1,W[M]=
new oA(EA,W,UA),iA(W,"error",function(b){const f=this[M];if(b.code==="ECONNRESET"&&f.statusCode&&!f.shouldKeepAlive){const V=f.finish();V&&(this[R]=V,this[S][NA](
V));return}this[R]=b,this[S][NA](b)}),iA(W,"readable",function(){const b=this[M];b&&b.readMore()}),iA(W,"end",function(){const b=this[M];if(b.statusCode&&!b.shouldKeepAlive){
const f=b.finish();f&&m.destroy(this,f);return}m.destroy(this,new Q("other side closed",m.getSocketInfo(this)))}),iA(W,"close",function(){const b=this[S],f=this[M];
lA(this),f&&(!this[R]&&f.statusCode&&!f.shouldKeepAlive&&(this[R]=f.finish()||this[R]),this[M].destroy(),this[M]=null);const V=this[R]||new Q("closed",m.getSocketInfo(
this));if(b[x]=null,b[_]=null,b.destroyed){s(b[Y]===0);const P=b[u].splice(b[h]);for(let z=0;z<P.length;z++){const K=P[z];m.errorRequest(b,K,V)}}else if(b[L]>0&&
V.code!=="UND_ERR_INFO"){const P=b[u][b[h]];b[u][b[h]++]=null,m.errorRequest(b,P,V)}b[I]=b[h],s(b[L]===0),b.emit("disconnect",b[p],[b],V),b[AA]()});let k=!1;return W.
on("close",()=>{k=!0}),{version:"h1",defaultPipelining:1,write(...b){return PA(EA,...b)},resume(){JA(EA)},destroy(b,f){k?queueMicrotask(f):W.destroy(b).on("clos\
e",f)},get destroyed(){return W.destroyed},busy(b){return!!(W[n]||W[N]||W[T]||W[X]===1||b&&(EA[L]>0&&!b.idempotent||EA[L]>0&&(b.upgrade||b.method==="CONNECT")||
EA[L]>0&&m.bodyLength(b.body)!==0&&(m.isStream(b.body)||m.isAsyncIterable(b.body)||m.isFormDataLike(b.body))))}}}t(DA,"connectH1");function lA(EA){EA[nA]&&(clearImmediate(
EA[nA]),EA[nA]=null),EA[X]=0}t(lA,"clearIdleSocketValidation");function TA(EA,W){W[X]=1,W[nA]=setImmediate(()=>{W[nA]=null,W[X]=2,EA[x]===W&&!W.destroyed&&EA[AA]()})}
t(TA,"scheduleIdleSocketValidation");function JA(EA){const W=EA[x];if(W&&!W.destroyed){if(EA[o]===0?!W[i]&&W.unref&&(W.unref(),W[i]=!0):W[i]&&W.ref&&(W.ref(),W[i]=
!1),EA[L]===0&&EA[Y]>0&&W[rA]){if(W[X]===0)return TA(EA,W),W[M].readMore(),W.destroyed,void 0;if(W[X]===1)return W[M].readMore(),W.destroyed,void 0}if(EA[L]===0&&
(W[M].readMore(),W.destroyed))return;if(EA[o]===0)W[M].timeoutType!==$&&W[M].setTimeout(EA[H],$);else if(EA[L]>0&&W[M].statusCode<200&&W[M].timeoutType!==eA){const k=EA[u][EA[h]],
b=k.headersTimeout!=null?k.headersTimeout:EA[aA];W[M].setTimeout(b,eA)}}}t(JA,"resumeH1");function xA(EA){return EA!=="GET"&&EA!=="HEAD"&&EA!=="OPTIONS"&&EA!=="\
TRACE"&&EA!=="CONNECT"}t(xA,"shouldSendContentLength");function PA(EA,W){const{method:k,path:b,host:f,upgrade:V,blocking:P,reset:z}=W;let{body:K,headers:j,contentLength:gA}=W;
const FA=k==="PUT"||k==="POST"||k==="PATCH"||k==="QUERY"||k==="PROPFIND"||k==="PROPPATCH";if(m.isFormDataLike(K)){yA||(yA=e(84492).extractBody);const[YA,ZA]=yA(
K);W.contentType==null&&j.push("content-type",ZA),K=YA.stream,gA=YA.length}else if(m.isBlobLike(K)&&W.contentType==null){const YA=K.type;if(YA){const ZA=`${YA}`;
if(!m.isValidHeaderValue(ZA))return m.errorRequest(EA,W,new a("invalid content-type header")),!1;j.push("content-type",ZA)}}K&&typeof K.read=="function"&&K.read(
0);const SA=m.bodyLength(K);if(gA=SA??gA,gA===null&&(gA=W.contentLength),gA===0&&!FA&&(gA=null),xA(k)&&gA>0&&W.contentLength!==null&&W.contentLength!==gA){if(EA[hA])
return m.errorRequest(EA,W,new d),!1;process.emitWarning(new d)}const wA=EA[x];lA(wA);const mA=t(YA=>{if(!W.aborted){if(W.completed){(W.upgrade||W.method==="CON\
NECT")&&m.destroy(wA,new r("aborted"));return}m.errorRequest(EA,W,YA||new E),m.destroy(K),m.destroy(wA,new r("aborted"))}},"abort");try{W.onConnect(mA)}catch(YA){
m.errorRequest(EA,W,YA)}if(W.aborted)return!1;k==="HEAD"&&(wA[N]=!0),(V||k==="CONNECT")&&(wA[N]=!0),z!=null&&(wA[N]=z),EA[cA]&&wA[CA]++>=EA[cA]&&(wA[N]=!0),P&&(wA[T]=
!0);let MA=`${k} ${b} HTTP/1.1\r
`;if(typeof f=="string"?MA+=`host: ${f}\r
`:MA+=EA[y],V?MA+=`connection: upgrade\r
upgrade: ${V}\r
`:EA[G]&&!wA[N]?MA+=`connection: keep-alive\r
`:MA+=`connection: close\r
`,Array.isArray(j))for(let YA=0;YA<j.length;YA+=2){const ZA=j[YA+0],bA=j[YA+1];if(Array.isArray(bA))for(let WA=0;WA<bA.length;WA++)MA+=`${ZA}: ${bA[WA]}\r
`;else MA+=`${ZA}: ${bA}\r
`}return D.sendHeaders.hasSubscribers&&D.sendHeaders.publish({request:W,headers:MA,socket:wA}),!K||SA===0?_A(mA,null,EA,W,wA,gA,MA,FA):m.isBuffer(K)?_A(mA,K,EA,
W,wA,gA,MA,FA):m.isBlobLike(K)?typeof K.stream=="function"?$A(mA,K.stream(),EA,W,wA,gA,MA,FA):XA(mA,K,EA,W,wA,gA,MA,FA):m.isStream(K)?KA(mA,K,EA,W,wA,gA,MA,FA):
m.isIterable(K)?$A(mA,K,EA,W,wA,gA,MA,FA):s(!1),!0}t(PA,"writeH1");function KA(EA,W,k,b,f,V,P,z){s(V!==0||k[L]===0,"stream body cannot be pipelined");let K=!1;const j=new qA(
{abort:EA,socket:f,request:b,contentLength:V,client:k,expectsPayload:z,header:P}),gA=t(function(mA){if(!K)try{!j.write(mA)&&this.pause&&this.pause()}catch(MA){m.
destroy(this,MA)}},"onData"),FA=t(function(){K||W.resume&&W.resume()},"onDrain"),SA=t(function(){if(queueMicrotask(()=>{W.removeListener("error",wA)}),!K){const mA=new E;
queueMicrotask(()=>wA(mA))}},"onClose"),wA=t(function(mA){if(!K){if(K=!0,s(f.destroyed||f[n]&&k[L]<=1),f.off("drain",FA).off("error",wA),W.removeListener("data",
gA).removeListener("end",wA).removeListener("close",SA),!mA)try{j.end()}catch(MA){mA=MA}j.destroy(mA),mA&&(mA.code!=="UND_ERR_INFO"||mA.message!=="reset")?m.destroy(
W,mA):m.destroy(W)}},"onFinished");W.on("data",gA).on("end",wA).on("error",wA).on("close",SA),W.resume&&W.resume(),f.on("drain",FA).on("error",wA),W.errorEmitted??
W.errored?setImmediate(()=>wA(W.errored)):(W.endEmitted??W.readableEnded)&&setImmediate(()=>wA(null)),(W.closeEmitted??W.closed)&&setImmediate(SA)}t(KA,"writeSt\
ream");function _A(EA,W,k,b,f,V,P,z){try{W?m.isBuffer(W)&&(s(V===W.byteLength,"buffer body must have content length"),f.cork(),f.write(`${P}content-length: ${V}\
\r
\r
`,"latin1"),f.write(W),f.uncork(),b.onBodySent(W),!z&&b.reset!==!1&&(f[N]=!0)):V===0?f.write(`${P}content-length: 0\r
\r
`,"latin1"):(s(V===null,"no body must not have content length"),f.write(`${P}\r
`,"latin1")),b.onRequestSent(),k[AA]()}catch(K){EA(K)}}t(_A,"writeBuffer");async function XA(EA,W,k,b,f,V,P,z){s(V===W.size,"blob body must have content length");
try{if(V!=null&&V!==W.size)throw new d;const K=Buffer.from(await W.arrayBuffer());f.cork(),f.write(`${P}content-length: ${V}\r
\r
`,"latin1"),f.write(K),f.uncork(),b.onBodySent(K),b.onRequestSent(),!z&&b.reset!==!1&&(f[N]=!0),k[AA]()}catch(K){EA(K)}}t(XA,"writeBlob");async function $A(EA,W,k,b,f,V,P,z){
s(V!==0||k[L]===0,"iterator body cannot be pipelined");let K=null;function j(){if(K){const SA=K;K=null,SA()}}t(j,"onDrain");const gA=t(()=>new Promise((SA,wA)=>{
s(K===null),f[R]?wA(f[R]):K=SA}),"waitForDrain");f.on("close",j).on("drain",j);const FA=new qA({abort:EA,socket:f,request:b,contentLength:V,client:k,expectsPayload:z,
header:P});try{for await(const SA of W){if(f[R])throw f[R];FA.write(SA)||await gA()}FA.end()}catch(SA){FA.destroy(SA)}finally{f.off("close",j).off("drain",j)}}t(
$A,"writeIterable");class qA{static{t(this,"AsyncWriter")}constructor({abort:W,socket:k,request:b,contentLength:f,client:V,expectsPayload:P,header:z}){this.socket=
k,this.request=b,this.contentLength=f,this.client=V,this.bytesWritten=0,this.expectsPayload=P,this.header=z,this.abort=W,k[n]=!0}write(W){const{socket:k,request:b,
contentLength:f,client:V,bytesWritten:P,expectsPayload:z,header:K}=this;if(k[R])throw k[R];if(k.destroyed)return!1;const j=Buffer.byteLength(W);if(!j)return!0;if(f!==
null&&P+j>f){if(V[hA])throw new d;process.emitWarning(new d)}k.cork(),P===0&&(!z&&b.reset!==!1&&(k[N]=!0),f===null?k.write(`${K}transfer-encoding: chunked\r
`,"latin1"):k.write(`${K}content-length: ${f}\r
\r
`,"latin1")),f===null&&k.write(`\r
${j.toString(16)}\r
`,"latin1"),this.bytesWritten+=j;const gA=k.write(W);return k.uncork(),b.onBodySent(W),gA||k[M].timeout&&k[M].timeoutType===eA&&k[M].timeout.refresh&&k[M].timeout.
refresh(),gA}end(){const{socket:W,contentLength:k,client:b,bytesWritten:f,expectsPayload:V,header:P,request:z}=this;if(z.onRequestSent(),W[n]=!1,W[R])throw W[R];
if(!W.destroyed){if(f===0?V?W.write(`${P}content-length: 0\r
\r
`,"latin1"):W.write(`${P}\r
`,"latin1"):k===null&&W.write(`\r
0\r
\r
`,"latin1"),k!==null&&f!==k){if(b[hA])throw new d;process.emitWarning(new d)}W[M].timeout&&W[M].timeoutType===eA&&W[M].timeout.refresh&&W[M].timeout.refresh(),b[AA]()}}destroy(W){
const{socket:k,client:b,abort:f}=this;k[n]=!1,W&&(s(b[L]<=1,"pipeline should only contain this request"),f(W))}}J.exports=DA}),88788:((J,O,e)=>{const s=e(34589),
{errorMonitor:m}=e(78474),{pipeline:D}=e(57075),F=e(3440),{RequestContentLengthMismatchError:d,RequestAbortedError:g,SocketError:E,InformationalError:a}=e(68707),
{kUrl:A,kReset:l,kClient:Q,kRunning:r,kPending:B,kQueue:C,kPendingIdx:c,kRunningIdx:p,kError:N,kSocket:S,kStrictContentLength:M,kOnError:T,kMaxConcurrentStreams:L,
kHTTP2Session:Y,kResume:o,kSize:n,kHTTPContext:u}=e(36443),i=Symbol("open streams");let w,y=!1,I;try{I=e(32467)}catch{I={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:h,
HTTP2_HEADER_METHOD:R,HTTP2_HEADER_PATH:G,HTTP2_HEADER_SCHEME:x,HTTP2_HEADER_CONTENT_LENGTH:H,HTTP2_HEADER_EXPECT:v,HTTP2_HEADER_STATUS:sA}}=I;function QA(q){const X=[];
for(const[nA,rA]of Object.entries(q))if(Array.isArray(rA))for(const yA of rA)X.push(Buffer.from(nA),Buffer.from(yA));else X.push(Buffer.from(nA),Buffer.from(rA));
return X}t(QA,"parseH2Headers");function aA(q){const{[sA]:X,...nA}=q;return QA(nA)}t(aA,"parseH2ResponseHeaders");async function BA(q,X){q[S]=X,y||(y=!0,process.
emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const nA=I.connect(q[A],{createConnection:t(()=>X,"createConne\
ction"),peerMaxConcurrentStreams:q[L]});nA[i]=0,nA[Q]=q,nA[S]=X,F.addListener(nA,"error",cA),F.addListener(nA,"frameError",CA),F.addListener(nA,"end",pA),F.addListener(
nA,"goaway",NA),F.addListener(nA,"close",function(){const{[Q]:yA}=this,{[S]:GA}=yA,UA=this[S][N]||this[N]||new E("closed",F.getSocketInfo(GA));if(yA[Y]=null,yA.
destroyed){s(yA[B]===0);const HA=yA[C].splice(yA[p]);for(let uA=0;uA<HA.length;uA++){const LA=HA[uA];F.errorRequest(yA,LA,UA)}}}),nA.unref(),q[Y]=nA,X[Y]=nA,F.addListener(
X,"error",function(yA){this[N]=yA,this[Q][T](yA)}),F.addListener(X,"end",function(){F.destroy(this,new E("other side closed",F.getSocketInfo(this)))}),F.addListener(
X,"close",function(){const yA=this[N]||new E("closed",F.getSocketInfo(this));q[S]=null,this[Y]!=null&&this[Y].destroy(yA),q[c]=q[p],s(q[r]===0),q.emit("disconne\
ct",q[A],[q],yA),q[o]()});let rA=!1;return X.on("close",()=>{rA=!0}),{version:"h2",defaultPipelining:1/0,write(...yA){return _(q,...yA)},resume(){hA(q)},destroy(yA,GA){
rA?queueMicrotask(GA):X.destroy(yA).on("close",GA)},get destroyed(){return X.destroyed},busy(){return!1}}}t(BA,"connectH2");function hA(q){const X=q[S];X?.destroyed===
!1&&(q[n]===0&&q[L]===0?(X.unref(),q[Y].unref()):(X.ref(),q[Y].ref()))}t(hA,"resumeH2");function cA(q){this[S][N]=q,this[Q][T](q)}t(cA,"onHttp2SessionError");function CA(q,X,nA){
if(nA===0){const rA=new a(`HTTP/2: "frameError" received - type ${q}, code ${X}`);this[S][N]=rA,this[Q][T](rA)}}t(CA,"onHttp2FrameError");function pA(){const q=new E(
"other side closed",F.getSocketInfo(this[S]));this.destroy(q),F.destroy(this[S],q)}t(pA,"onHttp2SessionEnd");function NA(q){const X=this[N]||new E(`HTTP/2: "GOA\
WAY" frame received with code ${q}`,F.getSocketInfo(this)),nA=this[Q];if(nA[S]=null,nA[u]=null,this[Y]!=null&&(this[Y].destroy(X),this[Y]=null),F.destroy(this[S],
X),nA[p]<nA[C].length){const rA=nA[C][nA[p]];nA[C][nA[p]++]=null,F.errorRequest(nA,rA,X),nA[c]=nA[p]}s(nA[r]===0),nA.emit("disconnect",nA[A],[nA],X),nA[o]()}t(NA,
"onHTTP2GoAway");function AA(q){return q!=="GET"&&q!=="HEAD"&&q!=="OPTIONS"&&q!=="TRACE"&&q!=="CONNECT"}t(AA,"shouldSendContentLength");function _(q,X){const nA=q[Y],
{method:rA,path:yA,host:GA,upgrade:UA,expectContinue:HA,signal:uA,headers:LA}=X;let{body:RA}=X;if(UA)return F.errorRequest(q,X,new Error("Upgrade not supported \
for H2")),!1;const kA={};for(let lA=0;lA<LA.length;lA+=2){const TA=LA[lA+0],JA=LA[lA+1];if(Array.isArray(JA))for(let xA=0;xA<JA.length;xA++)kA[TA]?kA[TA]+=`,${JA[xA]}`:
kA[TA]=JA[xA];else kA[TA]=JA}let dA;const{hostname:VA,port:eA}=q[A];kA[h]=GA||`${VA}${eA?`:${eA}`:""}`,kA[R]=rA;const U=t(lA=>{if(!X.aborted){if(X.completed){rA===
"CONNECT"&&dA!=null&&F.destroy(dA,lA||new g);return}lA=lA||new g,F.errorRequest(q,X,lA),dA!=null&&F.destroy(dA,lA),F.destroy(RA,lA),q[C][q[p]++]=null,q[o]()}},"\
abort");try{X.onConnect(U)}catch(lA){F.errorRequest(q,X,lA)}if(X.aborted)return!1;if(rA==="CONNECT"){nA.ref(),dA=nA.request(kA,{endStream:!1,signal:uA});let lA=!1;
const TA=t(PA=>{lA=!0,dA.off(m,JA),X.onUpgradeResponse(Number(PA[sA]),PA,aA)},"onResponse"),JA=t(PA=>{lA=!0,dA.off("response",TA),X.onUpgradeError(PA)},"onUpgra\
deError"),xA=t(()=>{try{X.onUpgrade(null,null,dA)}catch(PA){dA.off("response",TA),U(PA);return}X.aborted||(dA.off("error",U),dA.once(m,JA),q[C][q[p]++]=null)},"\
onReady");return dA.once("response",TA),dA.once("error",U),++nA[i],xA(),dA.once("close",()=>{!lA&&X.completed&&(dA.off("response",TA),dA.off(m,JA),X.onUpgradeError(
new a(`HTTP/2: "stream error" received - code ${dA.rstCode}`))),nA[i]-=1,nA[i]===0&&nA.unref()}),!0}kA[G]=yA,kA[x]="https";const $=rA==="PUT"||rA==="POST"||rA===
"PATCH";RA&&typeof RA.read=="function"&&RA.read(0);let oA=F.bodyLength(RA);if(F.isFormDataLike(RA)){w??=e(84492).extractBody;const[lA,TA]=w(RA);kA["content-type"]=
TA,RA=lA.stream,oA=lA.length}if(oA==null&&(oA=X.contentLength),(oA===0||!$)&&(oA=null),AA(rA)&&oA>0&&X.contentLength!=null&&X.contentLength!==oA){if(q[M])return F.
errorRequest(q,X,new d),!1;process.emitWarning(new d)}oA!=null&&(s(RA,"no body must not have content length"),kA[H]=`${oA}`),nA.ref();const fA=rA==="GET"||rA===
"HEAD"||RA===null;return HA?(kA[v]="100-continue",dA=nA.request(kA,{endStream:fA,signal:uA}),dA.once("continue",DA)):(dA=nA.request(kA,{endStream:fA,signal:uA}),
DA()),++nA[i],dA.once("response",lA=>{const{[sA]:TA,...JA}=lA;if(X.onResponseStarted(),X.aborted){const xA=new g;F.errorRequest(q,X,xA),F.destroy(dA,xA);return}
X.onHeaders(Number(TA),QA(JA),dA.resume.bind(dA),"")===!1&&dA.pause(),dA.on("data",xA=>{X.onData(xA)===!1&&dA.pause()})}),dA.once("end",()=>{(dA.state?.state==null||
dA.state.state<6)&&X.onComplete([]),nA[i]===0&&nA.unref(),U(new a("HTTP/2: stream half-closed (remote)")),q[C][q[p]++]=null,q[c]=q[p],q[o]()}),dA.once("close",()=>{
nA[i]-=1,nA[i]===0&&nA.unref()}),dA.once("error",function(lA){U(lA)}),dA.once("frameError",(lA,TA)=>{U(new a(`HTTP/2: "frameError" received - type ${lA}, code ${TA}`))}),
!0;function DA(){!RA||oA===0?tA(U,dA,null,q,X,q[S],oA,$):F.isBuffer(RA)?tA(U,dA,RA,q,X,q[S],oA,$):F.isBlobLike(RA)?typeof RA.stream=="function"?iA(U,dA,RA.stream(),
q,X,q[S],oA,$):IA(U,dA,RA,q,X,q[S],oA,$):F.isStream(RA)?Z(U,q[S],$,dA,RA,q,X,oA):F.isIterable(RA)?iA(U,dA,RA,q,X,q[S],oA,$):s(!1)}t(DA,"writeBodyH2")}t(_,"write\
H2");function tA(q,X,nA,rA,yA,GA,UA,HA){try{nA!=null&&F.isBuffer(nA)&&(s(UA===nA.byteLength,"buffer body must have content length"),X.cork(),X.write(nA),X.uncork(),
X.end(),yA.onBodySent(nA)),HA||(GA[l]=!0),yA.onRequestSent(),rA[o]()}catch(uA){q(uA)}}t(tA,"writeBuffer");function Z(q,X,nA,rA,yA,GA,UA,HA){s(HA!==0||GA[r]===0,
"stream body cannot be pipelined");const uA=D(yA,rA,RA=>{RA?(F.destroy(uA,RA),q(RA)):(F.removeAllListeners(uA),UA.onRequestSent(),nA||(X[l]=!0),GA[o]())});F.addListener(
uA,"data",LA);function LA(RA){UA.onBodySent(RA)}t(LA,"onPipeData")}t(Z,"writeStream");async function IA(q,X,nA,rA,yA,GA,UA,HA){s(UA===nA.size,"blob body must ha\
ve content length");try{if(UA!=null&&UA!==nA.size)throw new d;const uA=Buffer.from(await nA.arrayBuffer());X.cork(),X.write(uA),X.uncork(),X.end(),yA.onBodySent(
uA),yA.onRequestSent(),HA||(GA[l]=!0),rA[o]()}catch(uA){q(uA)}}t(IA,"writeBlob");async function iA(q,X,nA,rA,yA,GA,UA,HA){s(UA!==0||rA[r]===0,"iterator body can\
not be pipelined");let uA=null;function LA(){if(uA){const kA=uA;uA=null,kA()}}t(LA,"onDrain");const RA=t(()=>new Promise((kA,dA)=>{s(uA===null),GA[N]?dA(GA[N]):
uA=kA}),"waitForDrain");X.on("close",LA).on("drain",LA);try{for await(const kA of nA){if(GA[N])throw GA[N];const dA=X.write(kA);yA.onBodySent(kA),dA||await RA()}
X.end(),yA.onRequestSent(),HA||(GA[l]=!0),rA[o]()}catch(kA){q(kA)}finally{X.off("close",LA).off("drain",LA)}}t(iA,"writeIterable"),J.exports=BA}),23701:((J,O,e)=>{
const s=e(34589),m=e(77030),D=e(37067),F=e(3440),{channels:d}=e(42414),g=e(44655),E=e(21841),{InvalidArgumentError:a,InformationalError:A,ClientDestroyedError:l}=e(
68707),Q=e(59136),{kUrl:r,kServerName:B,kClient:C,kBusy:c,kConnect:p,kResuming:N,kRunning:S,kPending:M,kSize:T,kQueue:L,kConnected:Y,kConnecting:o,kNeedDrain:n,
kKeepAliveDefaultTimeout:u,kHostHeader:i,kPendingIdx:w,kRunningIdx:y,kError:I,kPipelining:h,kKeepAliveTimeoutValue:R,kMaxHeadersSize:G,kKeepAliveMaxTimeout:x,kKeepAliveTimeoutThreshold:H,
kHeadersTimeout:v,kBodyTimeout:sA,kStrictContentLength:QA,kConnector:aA,kMaxRedirections:BA,kMaxRequests:hA,kCounter:cA,kClose:CA,kDestroy:pA,kDispatch:NA,kInterceptors:AA,
kLocalAddress:_,kMaxResponseSize:tA,kOnError:Z,kHTTPContext:IA,kMaxConcurrentStreams:iA,kResume:q}=e(36443),X=e(637),nA=e(88788);let rA=!1;const yA=Symbol("kClo\
sedResolve"),GA=t(()=>{},"noop");function UA(eA){return eA[h]??eA[IA]?.defaultPipelining??1}t(UA,"getPipelining");class HA extends E{static{t(this,"Client")}constructor(U,{
interceptors:$,maxHeaderSize:oA,headersTimeout:fA,socketTimeout:DA,requestTimeout:lA,connectTimeout:TA,bodyTimeout:JA,idleTimeout:xA,keepAlive:PA,keepAliveTimeout:KA,
maxKeepAliveTimeout:_A,keepAliveMaxTimeout:XA,keepAliveTimeoutThreshold:$A,socketPath:qA,pipelining:EA,tls:W,strictContentLength:k,maxCachedSessions:b,maxRedirections:f,
connect:V,maxRequestsPerClient:P,localAddress:z,maxResponseSize:K,autoSelectFamily:j,autoSelectFamilyAttemptTimeout:gA,maxConcurrentStreams:FA,allowH2:SA,webSocket:wA,
eventSource:mA}={}){if(super({webSocket:wA,eventSource:mA}),PA!==void 0)throw new a("unsupported keepAlive, use pipelining=0 instead");if(DA!==void 0)throw new a(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(lA!==void 0)throw new a("unsupported requestTimeout, use headersTimeout & bodyTimeout \
instead");if(xA!==void 0)throw new a("unsupported idleTimeout, use keepAliveTimeout instead");if(_A!==void 0)throw new a("unsupported maxKeepAliveTimeout, use k\
eepAliveMaxTimeout instead");if(oA!=null&&!Number.isFinite(oA))throw new a("invalid maxHeaderSize");if(qA!=null&&typeof qA!="string")throw new a("invalid socket\
Path");if(TA!=null&&(!Number.isFinite(TA)||TA<0))throw new a("invalid connectTimeout");if(KA!=null&&(!Number.isFinite(KA)||KA<=0))throw new a("invalid keepAlive\
Timeout");if(XA!=null&&(!Number.isFinite(XA)||XA<=0))throw new a("invalid keepAliveMaxTimeout");if($A!=null&&!Number.isFinite($A))throw new a("invalid keepAlive\
TimeoutThreshold");if(fA!=null&&(!Number.isInteger(fA)||fA<0))throw new a("headersTimeout must be a positive integer or zero");if(JA!=null&&(!Number.isInteger(JA)||
JA<0))throw new a("bodyTimeout must be a positive integer or zero");if(V!=null&&typeof V!="function"&&typeof V!="object")throw new a("connect must be a function\
 or an object");if(f!=null&&(!Number.isInteger(f)||f<0))throw new a("maxRedirections must be a positive number");if(P!=null&&(!Number.isInteger(P)||P<0))throw new a(
"maxRequestsPerClient must be a positive number");if(z!=null&&(typeof z!="string"||m.isIP(z)===0))throw new a("localAddress must be valid string IP address");if(K!=
null&&(!Number.isInteger(K)||K<-1))throw new a("maxResponseSize must be a positive number");if(gA!=null&&(!Number.isInteger(gA)||gA<-1))throw new a("autoSelectF\
amilyAttemptTimeout must be a positive number");if(SA!=null&&typeof SA!="boolean")throw new a("allowH2 must be a valid boolean value");if(FA!=null&&(typeof FA!=
"number"||FA<1))throw new a("maxConcurrentStreams must be a positive integer, greater than 0");typeof V!="function"&&(V=Q({...W,maxCachedSessions:b,allowH2:SA,socketPath:qA,
timeout:TA,...j?{autoSelectFamily:j,autoSelectFamilyAttemptTimeout:gA}:void 0,...V})),$?.Client&&Array.isArray($.Client)?(this[AA]=$.Client,rA||(rA=!0,process.emitWarning(
"Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[AA]=[uA({maxRedirections:f})],
this[r]=F.parseOrigin(U),this[aA]=V,this[h]=EA??1,this[G]=oA||D.maxHeaderSize,this[u]=KA??4e3,this[x]=XA??6e5,this[H]=$A??2e3,this[R]=this[u],this[B]=null,this[_]=
z??null,this[N]=0,this[n]=0,this[i]=`host: ${this[r].hostname}${this[r].port?`:${this[r].port}`:""}\r
`,this[sA]=JA??3e5,this[v]=fA??3e5,this[QA]=k??!0,this[BA]=f,this[hA]=P,this[yA]=null,this[tA]=K>-1?K:-1,this[iA]=FA??100,this[IA]=null,this[L]=[],this[y]=0,this[w]=
0,this[q]=MA=>dA(this,MA),this[Z]=MA=>LA(this,MA)}get pipelining(){return this[h]}set pipelining(U){this[h]=U,this[q](!0)}get[M](){return this[L].length-this[w]}get[S](){
return this[w]-this[y]}get[T](){return this[L].length-this[y]}get[Y](){return!!this[IA]&&!this[o]&&!this[IA].destroyed}get[c](){return!!(this[IA]?.busy(null)||this[T]>=
(UA(this)||1)||this[M]>0)}[p](U){RA(this),this.once("connect",U)}[NA](U,$){const oA=U.origin||this[r].origin,fA=new g(oA,U,$);return this[L].push(fA),this[N]||(F.
bodyLength(fA.body)==null&&F.isIterable(fA.body)?(this[N]=1,queueMicrotask(()=>dA(this))):this[q](!0)),this[N]&&this[n]!==2&&this[c]&&(this[n]=2),this[n]<2}async[CA](){
return new Promise(U=>{this[T]?this[yA]=U:U(null)})}async[pA](U){return new Promise($=>{const oA=this[L].splice(this[w]);for(let DA=0;DA<oA.length;DA++){const lA=oA[DA];
F.errorRequest(this,lA,U)}const fA=t(()=>{this[yA]&&(this[yA](),this[yA]=null),$(null)},"callback");this[IA]?(this[IA].destroy(U,fA),this[IA]=null):queueMicrotask(
fA),this[q]()})}}const uA=e(25092);function LA(eA,U){if(eA[S]===0&&U.code!=="UND_ERR_INFO"&&U.code!=="UND_ERR_SOCKET"){s(eA[w]===eA[y]);const $=eA[L].splice(eA[y]);
for(let oA=0;oA<$.length;oA++){const fA=$[oA];F.errorRequest(eA,fA,U)}s(eA[T]===0)}}t(LA,"onError");async function RA(eA){s(!eA[o]),s(!eA[IA]);let{host:U,hostname:$,
protocol:oA,port:fA}=eA[r];if($[0]==="["){const DA=$.indexOf("]");s(DA!==-1);const lA=$.substring(1,DA);s(m.isIP(lA)),$=lA}eA[o]=!0,d.beforeConnect.hasSubscribers&&
d.beforeConnect.publish({connectParams:{host:U,hostname:$,protocol:oA,port:fA,version:eA[IA]?.version,servername:eA[B],localAddress:eA[_]},connector:eA[aA]});try{
const DA=await new Promise((lA,TA)=>{eA[aA]({host:U,hostname:$,protocol:oA,port:fA,servername:eA[B],localAddress:eA[_]},(JA,xA)=>{JA?TA(JA):lA(xA)})});if(eA.destroyed){
F.destroy(DA.on("error",GA),new l);return}s(DA);try{eA[IA]=DA.alpnProtocol==="h2"?await nA(eA,DA):await X(eA,DA)}catch(lA){throw DA.destroy().on("error",GA),lA}
eA[o]=!1,DA[cA]=0,DA[hA]=eA[hA],DA[C]=eA,DA[I]=null,d.connected.hasSubscribers&&d.connected.publish({connectParams:{host:U,hostname:$,protocol:oA,port:fA,version:eA[IA]?.
version,servername:eA[B],localAddress:eA[_]},connector:eA[aA],socket:DA}),eA.emit("connect",eA[r],[eA])}catch(DA){if(eA.destroyed)return;if(eA[o]=!1,d.connectError.
hasSubscribers&&d.connectError.publish({connectParams:{host:U,hostname:$,protocol:oA,port:fA,version:eA[IA]?.version,servername:eA[B],localAddress:eA[_]},connector:eA[aA],
error:DA}),DA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(s(eA[S]===0);eA[M]>0&&eA[L][eA[w]].servername===eA[B];){const lA=eA[L][eA[w]++];F.errorRequest(eA,lA,DA)}else
LA(eA,DA);eA.emit("connectionError",eA[r],[eA],DA)}eA[q]()}t(RA,"connect");function kA(eA){eA[n]=0,eA.emit("drain",eA[r],[eA])}t(kA,"emitDrain");function dA(eA,U){
eA[N]!==2&&(eA[N]=2,VA(eA,U),eA[N]=0,eA[y]>256&&(eA[L].splice(0,eA[y]),eA[w]-=eA[y],eA[y]=0))}t(dA,"resume");function VA(eA,U){for(;;){if(eA.destroyed){s(eA[M]===
0);return}if(eA[yA]&&!eA[T]){eA[yA](),eA[yA]=null;return}if(eA[IA]&&eA[IA].resume(),eA[c])eA[n]=2;else if(eA[n]===2){U?(eA[n]=1,queueMicrotask(()=>kA(eA))):kA(eA);
continue}if(eA[M]===0||eA[S]>=(UA(eA)||1))return;const $=eA[L][eA[w]];if(eA[r].protocol==="https:"&&eA[B]!==$.servername){if(eA[S]>0)return;eA[B]=$.servername,eA[IA]?.
destroy(new A("servername changed"),()=>{eA[IA]=null,dA(eA)})}if(eA[o])return;if(!eA[IA]){RA(eA);return}if(eA[IA].destroyed||eA[IA].busy($))return;!$.aborted&&eA[IA].
write($)?eA[w]++:eA[L].splice(eA[w],1)}}t(VA,"_resume"),J.exports=HA}),21841:((J,O,e)=>{const s=e(4573),m=e(30883),{ClientDestroyedError:D,ClientClosedError:F,InvalidArgumentError:d}=e(
68707),{kDestroy:g,kClose:E,kClosed:a,kDestroyed:A,kDispatch:l,kInterceptors:Q}=e(36443),r=Symbol("onDestroyed"),B=Symbol("onClosed"),C=Symbol("Intercepted Disp\
atch"),c=Symbol("webSocketOptions"),p=Symbol("eventSourceOptions");class N extends m{static{t(this,"DispatcherBase")}constructor(M){super(),this[A]=!1,this[r]=null,
this[a]=!1,this[B]=[],this[c]=M?.webSocket??{},this[p]=M?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[c].maxFragments??131072,maxPayloadSize:this[c].
maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[p].maxEventSize??s.kStringMaxLength}}get destroyed(){return this[A]}get closed(){
return this[a]}get interceptors(){return this[Q]}set interceptors(M){if(M){for(let T=M.length-1;T>=0;T--)if(typeof this[Q][T]!="function")throw new d("intercept\
or must be an function")}this[Q]=M}close(M){if(M===void 0)return new Promise((L,Y)=>{this.close((o,n)=>o?Y(o):L(n))});if(typeof M!="function")throw new d("inval\
id callback");if(this[A]){queueMicrotask(()=>M(new D,null));return}if(this[a]){this[B]?this[B].push(M):queueMicrotask(()=>M(null,null));return}this[a]=!0,this[B].
push(M);const T=t(()=>{const L=this[B];this[B]=null;for(let Y=0;Y<L.length;Y++)L[Y](null,null)},"onClosed");this[E]().then(()=>this.destroy()).then(()=>{queueMicrotask(
T)})}destroy(M,T){if(typeof M=="function"&&(T=M,M=null),T===void 0)return new Promise((Y,o)=>{this.destroy(M,(n,u)=>n?o(n):Y(u))});if(typeof T!="function")throw new d(
"invalid callback");if(this[A]){this[r]?this[r].push(T):queueMicrotask(()=>T(null,null));return}M||(M=new D),this[A]=!0,this[r]=this[r]||[],this[r].push(T);const L=t(
()=>{const Y=this[r];this[r]=null;for(let o=0;o<Y.length;o++)Y[o](null,null)},"onDestroyed");this[g](M).then(()=>{queueMicrotask(L)})}[C](M,T){if(!this[Q]||this[Q].
length===0)return this[C]=this[l],this[l](M,T);let L=this[l].bind(this);for(let Y=this[Q].length-1;Y>=0;Y--)L=this[Q][Y](L);return this[C]=L,L(M,T)}dispatch(M,T){
if(!T||typeof T!="object")throw new d("handler must be an object");try{if(!M||typeof M!="object")throw new d("opts must be an object.");if(this[A]||this[r])throw new D;
if(this[a])throw new F;return this[C](M,T)}catch(L){if(typeof T.onError!="function")throw new d("invalid onError method");return T.onError(L),!1}}}J.exports=N}),
30883:((J,O,e)=>{const s=e(78474);class m extends s{static{t(this,"Dispatcher")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not imple\
mented")}destroy(){throw new Error("not implemented")}compose(...d){const g=Array.isArray(d[0])?d[0]:d;let E=this.dispatch.bind(this);for(const a of g)if(a!=null){
if(typeof a!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof a}`);if(E=a(E),E==null||typeof E!="function"||E.length!==2)
throw new TypeError("invalid interceptor")}return new D(this,E)}}class D extends m{static{t(this,"ComposedDispatcher")}#A=null;#e=null;constructor(d,g){super(),
this.#A=d,this.#e=g}dispatch(...d){this.#e(...d)}close(...d){return this.#A.close(...d)}destroy(...d){return this.#A.destroy(...d)}}J.exports=m}),53137:((J,O,e)=>{
const s=e(21841),{kClose:m,kDestroy:D,kClosed:F,kDestroyed:d,kDispatch:g,kNoProxyAgent:E,kHttpProxyAgent:a,kHttpsProxyAgent:A}=e(36443),l=e(76672),Q=e(57405),r={
"http:":80,"https:":443};let B=!1;class C extends s{static{t(this,"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(p={}){super(),this.#t=p,B||(B=!0,process.
emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:N,httpsProxy:S,noProxy:M,...T}=p;this[E]=
new Q(T);const L=N??process.env.http_proxy??process.env.HTTP_PROXY;L?this[a]=new l({...T,uri:L}):this[a]=this[E];const Y=S??process.env.https_proxy??process.env.
HTTPS_PROXY;Y?this[A]=new l({...T,uri:Y}):this[A]=this[a],this.#s()}[g](p,N){const S=new URL(p.origin);return this.#n(S).dispatch(p,N)}async[m](){await this[E].
close(),this[a][F]||await this[a].close(),this[A][F]||await this[A].close()}async[D](p){await this[E].destroy(p),this[a][d]||await this[a].destroy(p),this[A][d]||
await this[A].destroy(p)}#n(p){let{protocol:N,host:S,port:M}=p;return S=S.replace(/:\d*$/,"").toLowerCase(),M=Number.parseInt(M,10)||r[N]||0,this.#r(S,M)?N==="h\
ttps:"?this[A]:this[a]:this[E]}#r(p,N){if(this.#o&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let S=0;S<this.#e.length;S++){const M=this.#e[S];
if(!(M.port&&M.port!==N)){if(/^[.*]/.test(M.hostname)){if(p.endsWith(M.hostname.replace(/^\*/,"")))return!1}else if(p===M.hostname)return!1}}return!0}#s(){const p=this.#t.
noProxy??this.#i,N=p.split(/[,\s]/),S=[];for(let M=0;M<N.length;M++){const T=N[M];if(!T)continue;const L=T.match(/^(.+):(\d+)$/);S.push({hostname:(L?L[1]:T).toLowerCase(),
port:L?Number.parseInt(L[2],10):0})}this.#A=p,this.#e=S}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.
env.NO_PROXY??""}}J.exports=C}),64660:(J=>{class s{static{t(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(D){this.list[this.top]=D,this.top=this.top+1&2047}shift(){const D=this.
list[this.bottom];return D===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,D)}}J.exports=class{static{t(this,"FixedQueue")}constructor(){
this.head=this.tail=new s}isEmpty(){return this.head.isEmpty()}push(D){this.head.isFull()&&(this.head=this.head.next=new s),this.head.push(D)}shift(){const D=this.
tail,F=D.shift();return D.isEmpty()&&D.next!==null&&(this.tail=D.next),F}}}),42128:((J,O,e)=>{const s=e(21841),m=e(64660),{kConnected:D,kSize:F,kRunning:d,kPending:g,
kQueued:E,kBusy:a,kFree:A,kUrl:l,kClose:Q,kDestroy:r,kDispatch:B}=e(36443),C=e(43246),c=Symbol("clients"),p=Symbol("needDrain"),N=Symbol("queue"),S=Symbol("clos\
ed resolve"),M=Symbol("onDrain"),T=Symbol("onConnect"),L=Symbol("onDisconnect"),Y=Symbol("onConnectionError"),o=Symbol("get dispatcher"),n=Symbol("add client"),
u=Symbol("remove client"),i=Symbol("stats");class w extends s{static{t(this,"PoolBase")}constructor(I){super(I),this[N]=new m,this[c]=[],this[E]=0;const h=this;
this[M]=t(function(G,x){const H=h[N];let v=!1;for(;!v;){const sA=H.shift();if(!sA)break;h[E]--,v=!this.dispatch(sA.opts,sA.handler)}this[p]=v,!this[p]&&h[p]&&(h[p]=
!1,h.emit("drain",G,[h,...x])),h[S]&&H.isEmpty()&&Promise.all(h[c].map(sA=>sA.close())).then(h[S])},"onDrain"),this[T]=(R,G)=>{h.emit("connect",R,[h,...G])},this[L]=
(R,G,x)=>{h.emit("disconnect",R,[h,...G],x)},this[Y]=(R,G,x)=>{h.emit("connectionError",R,[h,...G],x)},this[i]=new C(this)}get[a](){return this[p]}get[D](){return this[c].
filter(I=>I[D]).length}get[A](){return this[c].filter(I=>I[D]&&!I[p]).length}get[g](){let I=this[E];for(const{[g]:h}of this[c])I+=h;return I}get[d](){let I=0;for(const{
[d]:h}of this[c])I+=h;return I}get[F](){let I=this[E];for(const{[F]:h}of this[c])I+=h;return I}get stats(){return this[i]}async[Q](){this[N].isEmpty()?await Promise.
all(this[c].map(I=>I.close())):await new Promise(I=>{this[S]=I})}async[r](I){for(;;){const h=this[N].shift();if(!h)break;h.handler.onError(I)}await Promise.all(
this[c].map(h=>h.destroy(I)))}[B](I,h){const R=this[o]();return R?R.dispatch(I,h)||(R[p]=!0,this[p]=!this[o]()):(this[p]=!0,this[N].push({opts:I,handler:h}),this[E]++),
!this[p]}[n](I){return I.on("drain",this[M]).on("connect",this[T]).on("disconnect",this[L]).on("connectionError",this[Y]),this[c].push(I),this[p]&&queueMicrotask(
()=>{this[p]&&this[M](I[l],[this,I])}),this}[u](I){I.close(()=>{const h=this[c].indexOf(I);h!==-1&&this[c].splice(h,1)}),this[p]=this[c].some(h=>!h[p]&&h.closed!==
!0&&h.destroyed!==!0)}}J.exports={PoolBase:w,kClients:c,kNeedDrain:p,kAddClient:n,kRemoveClient:u,kGetDispatcher:o}}),43246:((J,O,e)=>{const{kFree:s,kConnected:m,
kPending:D,kQueued:F,kRunning:d,kSize:g}=e(36443),E=Symbol("pool");class a{static{t(this,"PoolStats")}constructor(l){this[E]=l}get connected(){return this[E][m]}get free(){
return this[E][s]}get pending(){return this[E][D]}get queued(){return this[E][F]}get running(){return this[E][d]}get size(){return this[E][g]}}J.exports=a}),30628:((J,O,e)=>{
const{PoolBase:s,kClients:m,kNeedDrain:D,kAddClient:F,kGetDispatcher:d}=e(42128),g=e(23701),{InvalidArgumentError:E}=e(68707),a=e(3440),{kUrl:A,kInterceptors:l}=e(
36443),Q=e(59136),r=Symbol("options"),B=Symbol("connections"),C=Symbol("factory");function c(N,S){return new g(N,S)}t(c,"defaultFactory");class p extends s{static{
t(this,"Pool")}constructor(S,{connections:M,factory:T=c,connect:L,connectTimeout:Y,tls:o,maxCachedSessions:n,socketPath:u,autoSelectFamily:i,autoSelectFamilyAttemptTimeout:w,
allowH2:y,...I}={}){if(M!=null&&(!Number.isFinite(M)||M<0))throw new E("invalid connections");if(typeof T!="function")throw new E("factory must be a function.");
if(L!=null&&typeof L!="function"&&typeof L!="object")throw new E("connect must be a function or an object");typeof L!="function"&&(L=Q({...o,maxCachedSessions:n,
allowH2:y,socketPath:u,timeout:Y,...i?{autoSelectFamily:i,autoSelectFamilyAttemptTimeout:w}:void 0,...L})),super(I),this[l]=I.interceptors?.Pool&&Array.isArray(
I.interceptors.Pool)?I.interceptors.Pool:[],this[B]=M||null,this[A]=a.parseOrigin(S),this[r]={...a.deepClone(I),connect:L,allowH2:y},this[r].interceptors=I.interceptors?
{...I.interceptors}:void 0,this[C]=T,this.on("connectionError",(h,R,G)=>{for(const x of R){const H=this[m].indexOf(x);H!==-1&&this[m].splice(H,1)}})}[d](){for(const S of this[m])
if(!S[D])return S;if(!this[B]||this[m].length<this[B]){const S=this[C](this[A],this[r]);return this[F](S),S}}}J.exports=p}),76672:((J,O,e)=>{const{kProxy:s,kClose:m,
kDestroy:D,kDispatch:F,kInterceptors:d}=e(36443),{URL:g}=e(73136),E=e(57405),a=e(30628),A=e(21841),{InvalidArgumentError:l,RequestAbortedError:Q,SecureProxyConnectionError:r}=e(
68707),B=e(59136),C=e(23701),c=Symbol("proxy agent"),p=Symbol("proxy client"),N=Symbol("proxy headers"),S=Symbol("request tls settings"),M=Symbol("proxy tls set\
tings"),T=Symbol("connect endpoint function"),L=Symbol("tunnel proxy");function Y(h){return h==="https:"?443:80}t(Y,"defaultProtocolPort");function o(h,R){return new a(
h,R)}t(o,"defaultFactory");const n=t(()=>{},"noop");function u(h,R){return R.connections===1?new C(h,R):new a(h,R)}t(u,"defaultAgentFactory");class i extends A{static{
t(this,"Http1ProxyWrapper")}#A;constructor(R,{headers:G={},connect:x,factory:H}){if(super(),!R)throw new l("Proxy URL is mandatory");this[N]=G,H?this.#A=H(R,{connect:x}):
this.#A=new C(R,{connect:x})}[F](R,G){const x=G.onHeaders;G.onHeaders=function(QA,aA,BA){if(QA===407){typeof G.onError=="function"&&G.onError(new l("Proxy Authe\
ntication Required (407)"));return}x&&x.call(this,QA,aA,BA)};const{origin:H,path:v="/",headers:sA={}}=R;if(R.path=H+v,!("host"in sA)&&!("Host"in sA)){const{host:QA}=new g(
H);sA.host=QA}return R.headers={...this[N],...sA},this.#A[F](R,G)}async[m](){return this.#A.close()}async[D](R){return this.#A.destroy(R)}}class w extends A{static{
t(this,"ProxyAgent")}constructor(R){if(super(),!R||typeof R=="object"&&!(R instanceof g)&&!R.uri)throw new l("Proxy uri is mandatory");const{clientFactory:G=o}=R;
if(typeof G!="function")throw new l("Proxy opts.clientFactory must be a function.");const{proxyTunnel:x=!0}=R,H=this.#A(R),{href:v,origin:sA,port:QA,protocol:aA,
username:BA,password:hA,hostname:cA}=H;if(this[s]={uri:v,protocol:aA},this[d]=R.interceptors?.ProxyAgent&&Array.isArray(R.interceptors.ProxyAgent)?R.interceptors.
ProxyAgent:[],this[S]=R.requestTls,this[M]=R.proxyTls,this[N]=R.headers||{},this[L]=x,R.auth&&R.token)throw new l("opts.auth cannot be used in combination with \
opts.token");R.auth?this[N]["proxy-authorization"]=`Basic ${R.auth}`:R.token?this[N]["proxy-authorization"]=R.token:BA&&hA&&(this[N]["proxy-authorization"]=`Bas\
ic ${Buffer.from(`${decodeURIComponent(BA)}:${decodeURIComponent(hA)}`).toString("base64")}`);const CA=B({...R.proxyTls});this[T]=B({...R.requestTls});const pA=R.
factory||u,NA=t((AA,_)=>{const{protocol:tA}=new g(AA);return!this[L]&&tA==="http:"&&this[s].protocol==="http:"?new i(this[s].uri,{headers:this[N],connect:CA,factory:pA}):
pA(AA,_)},"factory");this[p]=G(H,{connect:CA}),this[c]=new E({...R,factory:NA,connect:t(async(AA,_)=>{let tA=AA.host;AA.port||(tA+=`:${Y(AA.protocol)}`);try{const{
socket:Z,statusCode:IA}=await this[p].connect({origin:sA,port:QA,path:tA,signal:AA.signal,headers:{...this[N],host:AA.host},servername:this[M]?.servername||cA});
if(IA!==200&&(Z.on("error",n).destroy(),_(new Q(`Proxy response (${IA}) !== 200 when HTTP Tunneling`))),AA.protocol!=="https:"){_(null,Z);return}let iA;this[S]?
iA=this[S].servername:iA=AA.servername,this[T]({...AA,servername:iA,httpSocket:Z},_)}catch(Z){Z.code==="ERR_TLS_CERT_ALTNAME_INVALID"?_(new r(Z)):_(Z)}},"connec\
t")})}dispatch(R,G){const x=y(R.headers);if(I(x),x&&!("host"in x)&&!("Host"in x)){const{host:H}=new g(R.origin);x.host=H}return this[c].dispatch({...R,headers:x},
G)}#A(R){return typeof R=="string"?new g(R):R instanceof g?R:new g(R.uri)}async[m](){await this[c].close(),await this[p].close()}async[D](){await this[c].destroy(),
await this[p].destroy()}}function y(h){if(Array.isArray(h)){const R={};for(let G=0;G<h.length;G+=2)R[h[G]]=h[G+1];return R}return h}t(y,"buildHeaders");function I(h){
if(h&&Object.keys(h).find(G=>G.toLowerCase()==="proxy-authorization"))throw new l("Proxy-Authorization should be sent in ProxyAgent constructor")}t(I,"throwIfPr\
oxyAuthIsSent"),J.exports=w}),30050:((J,O,e)=>{const s=e(30883),m=e(17816);class D extends s{static{t(this,"RetryAgent")}#A=null;#e=null;constructor(d,g={}){super(
g),this.#A=d,this.#e=g}dispatch(d,g){const E=new m({...d,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:g});return this.#A.dispatch(d,E)}close(){
return this.#A.close()}destroy(){return this.#A.destroy()}}J.exports=D}),32581:((J,O,e)=>{const s=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:m}=e(
68707),D=e(57405);d()===void 0&&F(new D);function F(g){if(!g||typeof g.dispatch!="function")throw new m("Argument agent must implement Agent");Object.defineProperty(
globalThis,s,{value:g,writable:!0,enumerable:!1,configurable:!1})}t(F,"setGlobalDispatcher");function d(){return globalThis[s]}t(d,"getGlobalDispatcher"),J.exports=
{setGlobalDispatcher:F,getGlobalDispatcher:d}}),58155:(J=>{J.exports=class{static{t(this,"DecoratorHandler")}#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError(
"handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.
onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.
onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(...e)}}}),8754:((J,O,e)=>{const s=e(3440),{kBodyUsed:m}=e(
36443),D=e(34589),{InvalidArgumentError:F}=e(68707),d=e(78474),g=[300,301,302,303,307,308],E=Symbol("body");class a{static{t(this,"BodyAsyncIterable")}constructor(C){
this[E]=C,this[m]=!1}async*[Symbol.asyncIterator](){D(!this[m],"disturbed"),this[m]=!0,yield*this[E]}}class A{static{t(this,"RedirectHandler")}constructor(C,c,p,N){
if(c!=null&&(!Number.isInteger(c)||c<0))throw new F("maxRedirections must be a positive number");s.validateHandler(N,p.method,p.upgrade),this.dispatch=C,this.location=
null,this.abort=null,this.opts={...p,maxRedirections:0},this.maxRedirections=c,this.handler=N,this.history=[],this.redirectionLimitReached=!1,s.isStream(this.opts.
body)?(s.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){D(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[m]=!1,d.prototype.
on.call(this.opts.body,"data",function(){this[m]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new a(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&s.isIterable(this.opts.body)&&(this.opts.body=new a(this.opts.body))}onConnect(C){this.
abort=C,this.handler.onConnect(C,{history:this.history})}onUpgrade(C,c,p){this.handler.onUpgrade(C,c,p)}onError(C){this.handler.onError(C)}onHeaders(C,c,p,N){if(this.
location=this.history.length>=this.maxRedirections||s.isDisturbed(this.opts.body)?null:l(C,c),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(C,c,p,N);const{origin:S,pathname:M,search:T}=s.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),L=T?`${M}${T}`:M;this.opts.headers=r(this.opts.headers,C===303,this.opts.origin!==
S),this.opts.path=L,this.opts.origin=S,this.opts.maxRedirections=0,this.opts.query=null,C===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(C){if(!this.location)return this.handler.onData(C)}onComplete(C){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(C)}onBodySent(C){this.handler.onBodySent&&this.handler.onBodySent(C)}}function l(B,C){if(g.indexOf(B)===-1)return null;for(let c=0;c<C.length;c+=
2)if(C[c].length===8&&s.headerNameToString(C[c])==="location")return C[c+1]}t(l,"parseLocation");function Q(B,C,c){if(B.length===4)return s.headerNameToString(B)===
"host";if(C&&s.headerNameToString(B).startsWith("content-"))return!0;if(c&&(B.length===13||B.length===6||B.length===19)){const p=s.headerNameToString(B);return p===
"authorization"||p==="cookie"||p==="proxy-authorization"}return!1}t(Q,"shouldRemoveHeader");function r(B,C,c){const p=[];if(Array.isArray(B))for(let N=0;N<B.length;N+=
2)Q(B[N],C,c)||p.push(B[N],B[N+1]);else if(B&&typeof B=="object")for(const N of Object.keys(B))Q(N,C,c)||p.push(N,B[N]);else D(B==null,"headers must be an objec\
t or an array");return p}t(r,"cleanRequestHeaders"),J.exports=A}),17816:((J,O,e)=>{const s=e(34589),{kRetryHandlerDefaultRetry:m}=e(36443),{RequestRetryError:D}=e(
68707),{isDisturbed:F,parseHeaders:d,parseRangeHeader:g,wrapRequestBody:E}=e(3440);function a(Q){const r=Date.now();return new Date(Q).getTime()-r}t(a,"calculat\
eRetryAfterHeader");function A(Q,r,B,C){const c=Q["content-length"];if(c==null||!Number.isFinite(r.start)||!Number.isFinite(r.end))return null;const p=Number(c),
N=r.end-r.start+1;return!Number.isFinite(p)||p!==N?new D("Content-Length mismatch",B,{headers:Q,data:{count:C}}):null}t(A,"validatePartialResponseContentLength");
class l{static{t(this,"RetryHandler")}constructor(r,B){const{retryOptions:C,...c}=r,{retry:p,maxRetries:N,maxTimeout:S,minTimeout:M,timeoutFactor:T,methods:L,errorCodes:Y,
retryAfter:o,statusCodes:n}=C??{};this.dispatch=B.dispatch,this.handler=B.handler,this.opts={...c,body:E(r.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:p??l[m],retryAfter:o??!0,maxTimeout:S??30*1e3,minTimeout:M??500,timeoutFactor:T??2,maxRetries:N??5,methods:L??["GET","HEAD","OPTIONS","PUT","DELETE","TRA\
CE"],statusCodes:n??[500,502,503,504,429],errorCodes:Y??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UN\
D_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
u=>{this.aborted=!0,this.abort?this.abort(u):this.reason=u})}checkpointResponseEnd(r,B){if(this.end==null&&this.opts.method!=="HEAD"){const C=r["content-length"];
this.end=C!=null?Number(C)-1:null,s(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?B:null}onRequestSent(){this.handler.
onRequestSent&&this.handler.onRequestSent()}onUpgrade(r,B,C){this.handler.onUpgrade&&this.handler.onUpgrade(r,B,C)}onConnect(r){this.aborted?r(this.reason):this.
abort=r}onBodySent(r){if(this.handler.onBodySent)return this.handler.onBodySent(r)}static[m](r,{state:B,opts:C},c){const{statusCode:p,code:N,headers:S}=r,{method:M,
retryOptions:T}=C,{maxRetries:L,minTimeout:Y,maxTimeout:o,timeoutFactor:n,statusCodes:u,errorCodes:i,methods:w}=T,{counter:y}=B;if(N&&N!=="UND_ERR_REQ_RETRY"&&!i.
includes(N)){c(r);return}if(Array.isArray(w)&&!w.includes(M)){c(r);return}if(p!=null&&Array.isArray(u)&&!u.includes(p)){c(r);return}if(y>L){c(r);return}let I=S?.["\
retry-after"];I&&(I=Number(I),I=Number.isNaN(I)?a(I):I*1e3);const h=I>0?Math.min(I,o):Math.min(Y*n**(y-1),o);setTimeout(()=>c(null),h)}onHeaders(r,B,C,c){const p=d(
B);if(this.retryCount+=1,r>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(r)===!1?(this.headersSent=!0,this.checkpointResponseEnd(p,C),this.handler.
onHeaders(r,B,C,c)):(this.abort(new D("Request failed",r,{headers:p,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,r!==206&&(this.
start>0||r!==200))return this.abort(new D("server does not support the range header and the payload was partially consumed",r,{headers:p,data:{count:this.retryCount}})),
!1;const S=g(p["content-range"]);if(!S)return this.abort(new D("Content-Range mismatch",r,{headers:p,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==p.etag)return this.abort(new D("ETag mismatch",r,{headers:p,data:{count:this.retryCount}})),!1;const M=A(p,S,r,this.retryCount);if(M!=null)return this.abort(
M),!1;const{start:T,size:L,end:Y=L-1}=S;return this.start!==T||this.end!=null&&this.end!==Y?(this.abort(new D("Content-Range mismatch",r,{headers:p,data:{count:this.
retryCount}})),!1):(this.resume=C,!0)}if(this.end==null){if(r===206){const S=g(p["content-range"]);if(S==null)return this.headersSent=!0,this.handler.onHeaders(
r,B,C,c);const M=A(p,S,r,this.retryCount);if(M!=null)return this.abort(M),!1;const{start:T,size:L,end:Y=L-1}=S;s(T!=null&&Number.isFinite(T),"content-range mism\
atch"),s(Y!=null&&Number.isFinite(Y),"invalid content-length"),this.start=T,this.end=Y}if(this.end==null){const S=p["content-length"];this.end=S!=null?Number(S)-
1:null}return s(Number.isFinite(this.start)),s(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=C,this.headersSent=!0,this.etag=p.
etag!=null?p.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(r,B,C,c)}const N=new D("Request failed",r,{headers:p,
data:{count:this.retryCount}});return this.abort(N),!1}onData(r){return this.start+=r.length,this.handler.onData(r)}onComplete(r){return this.retryCount=0,this.
handler.onComplete(r)}onError(r){if(this.aborted||F(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(r);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(r,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},B.bind(this));function B(C){if(C!=null||this.aborted||F(this.opts.body))return this.handler.onError(C);if(this.
start!==0){const c={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(c["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...c}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(c){this.handler.onError(c)}}t(B,"onRetry")}}J.exports=l}),70379:((J,O,e)=>{
const{isIP:s}=e(77030),{lookup:m}=e(40610),D=e(58155),{InvalidArgumentError:F,InformationalError:d}=e(68707),g=Math.pow(2,31)-1;class E{static{t(this,"DNSInstan\
ce")}#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(l){this.#A=l.maxTTL,this.#e=l.maxItems,this.dualStack=l.dualStack,this.affinity=
l.affinity,this.lookup=l.lookup??this.#n,this.pick=l.pick??this.#r}get full(){return this.#t.size===this.#e}runLookup(l,Q,r){const B=this.#t.get(l.hostname);if(B==
null&&this.full){r(null,l.origin);return}const C={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...Q.dns,maxTTL:this.#A,maxItems:this.#e};
if(B==null)this.lookup(l,C,(c,p)=>{if(c||p==null||p.length===0){r(c??new d("No DNS entries found"));return}this.setRecords(l,p);const N=this.#t.get(l.hostname),
S=this.pick(l,N,C.affinity);let M;typeof S.port=="number"?M=`:${S.port}`:l.port!==""?M=`:${l.port}`:M="",r(null,`${l.protocol}//${S.family===6?`[${S.address}]`:
S.address}${M}`)});else{const c=this.pick(l,B,C.affinity);if(c==null){this.#t.delete(l.hostname),this.runLookup(l,Q,r);return}let p;typeof c.port=="number"?p=`:${c.
port}`:l.port!==""?p=`:${l.port}`:p="",r(null,`${l.protocol}//${c.family===6?`[${c.address}]`:c.address}${p}`)}}#n(l,Q,r){m(l.hostname,{all:!0,family:this.dualStack===
!1?this.affinity:0,order:"ipv4first"},(B,C)=>{if(B)return r(B);const c=new Map;for(const p of C)c.set(`${p.address}:${p.family}`,p);r(null,c.values())})}#r(l,Q,r){
let B=null;const{records:C,offset:c}=Q;let p;if(this.dualStack?(r==null&&(c==null||c===g?(Q.offset=0,r=4):(Q.offset++,r=(Q.offset&1)===1?6:4)),C[r]!=null&&C[r].
ips.length>0?p=C[r]:p=C[r===4?6:4]):p=C[r],p==null||p.ips.length===0)return B;p.offset==null||p.offset===g?p.offset=0:p.offset++;const N=p.offset%p.ips.length;return B=
p.ips[N]??null,B==null?B:Date.now()-B.timestamp>B.ttl?(p.ips.splice(N,1),this.pick(l,Q,r)):B}setRecords(l,Q){const r=Date.now(),B={records:{4:null,6:null}};for(const C of Q){
C.timestamp=r,typeof C.ttl=="number"?C.ttl=Math.min(C.ttl,this.#A):C.ttl=this.#A;const c=B.records[C.family]??{ips:[]};c.ips.push(C),B.records[C.family]=c}this.#t.
set(l.hostname,B)}getHandler(l,Q){return new a(this,l,Q)}}class a extends D{static{t(this,"DNSDispatchHandler")}#A=null;#e=null;#t=null;#n=null;#r=null;constructor(l,{
origin:Q,handler:r,dispatch:B},C){super(r),this.#r=Q,this.#n=r,this.#e={...C},this.#A=l,this.#t=B}onError(l){switch(l.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(Q,r)=>{if(Q)return this.#n.onError(Q);const B={...this.#e,origin:r};this.#t(B,this)});return}this.#n.onError(
l);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:this.#n.onError(l);break}}}J.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<
0))throw new F("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new F("Invalid maxItems. M\
ust be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new F("Invalid affinity. Must be either 4 or 6");if(A?.
dualStack!=null&&typeof A?.dualStack!="boolean")throw new F("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new F(
"Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new F("Invalid pick. Must be a function");const l=A?.dualStack??!0;let Q;
l?Q=A?.affinity??null:Q=A?.affinity??4;const r={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:l,affinity:Q,maxItems:A?.maxItems??1/0},
B=new E(r);return C=>t(function(p,N){const S=p.origin.constructor===URL?p.origin:new URL(p.origin);return s(S.hostname)!==0?C(p,N):(B.runLookup(S,p,(M,T)=>{if(M)
return N.onError(M);let L=null;L={...p,servername:S.hostname,origin:T,headers:{host:S.hostname,...p.headers}},C(L,B.getHandler({origin:S,dispatch:C,handler:N},p))}),
!0)},"dnsInterceptor")}}),88060:((J,O,e)=>{const s=e(3440),{InvalidArgumentError:m,RequestAbortedError:D}=e(68707),F=e(58155);class d extends F{static{t(this,"D\
umpHandler")}#A=1024*1024;#e=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:a},A){if(super(A),a!=null&&(!Number.isFinite(a)||a<1))throw new m("maxSi\
ze must be a number greater than 0");this.#A=a??this.#A,this.#o=A}onConnect(a){this.#e=a,this.#o.onConnect(this.#i.bind(this))}#i(a){this.#n=!0,this.#s=a}onHeaders(a,A,l,Q){
const B=s.parseHeaders(A)["content-length"];if(B!=null&&B>this.#A)throw new D(`Response size (${B}) larger than maxSize (${this.#A})`);return this.#n?!0:this.#o.
onHeaders(a,A,l,Q)}onError(a){this.#t||(a=this.#s??a,this.#o.onError(a))}onData(a){return this.#r=this.#r+a.length,this.#r>=this.#A&&(this.#t=!0,this.#n?this.#o.
onError(this.#s):this.#o.onComplete([])),!0}onComplete(a){if(!this.#t){if(this.#n){this.#o.onError(this.reason);return}this.#o.onComplete(a)}}}function g({maxSize:E}={
maxSize:1024*1024}){return a=>t(function(l,Q){const{dumpMaxSize:r=E}=l,B=new d({maxSize:r},Q);return a(l,B)},"Intercept")}t(g,"createDumpInterceptor"),J.exports=
g}),25092:((J,O,e)=>{const s=e(8754);function m({maxRedirections:D}){return F=>t(function(g,E){const{maxRedirections:a=D}=g;if(!a)return F(g,E);const A=new s(F,
a,g,E);return g={...g,maxRedirections:0},F(g,A)},"Intercept")}t(m,"createRedirectInterceptor"),J.exports=m}),21514:((J,O,e)=>{const s=e(8754);J.exports=m=>{const D=m?.
maxRedirections;return F=>t(function(g,E){const{maxRedirections:a=D,...A}=g;if(!a)return F(g,E);const l=new s(F,a,g,E);return F(A,l)},"redirectInterceptor")}}),
92026:((J,O,e)=>{const s=e(17816);J.exports=m=>D=>t(function(d,g){return D(d,new s({...d,retryOptions:{...m,...d.retryOptions}},{handler:g,dispatch:D}))},"retry\
Interceptor")}),52824:((J,O,e)=>{Object.defineProperty(O,"__esModule",{value:!0}),O.SPECIAL_HEADERS=O.HEADER_STATE=O.MINOR=O.MAJOR=O.CONNECTION_TOKEN_CHARS=O.HEADER_CHARS=
O.TOKEN=O.STRICT_TOKEN=O.HEX=O.URL_CHAR=O.STRICT_URL_CHAR=O.USERINFO_CHARS=O.MARK=O.ALPHANUM=O.NUM=O.HEX_MAP=O.NUM_MAP=O.ALPHA=O.FINISH=O.H_METHOD_MAP=O.METHOD_MAP=
O.METHODS_RTSP=O.METHODS_ICE=O.METHODS_HTTP=O.METHODS=O.LENIENT_FLAGS=O.FLAGS=O.TYPE=O.ERROR=void 0;const s=e(50172);var m;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=
1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLO\
SED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVAL\
ID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUN\
K_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.
CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=
19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="P\
AUSED_H2_UPGRADE",A[A.USER=24]="USER"})(m=O.ERROR||(O.ERROR={}));var D;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(D=O.
TYPE||(O.TYPE={}));var F;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]=
"CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="T\
RAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(F=O.FLAGS||(O.FLAGS={}));var d;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LE\
NGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(d=O.LENIENT_FLAGS||(O.LENIENT_FLAGS={}));var g;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.
POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCO\
L",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=
17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",
A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURG\
E",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=
36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=
42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(g=O.METHODS||(O.METHODS={})),O.METHODS_HTTP=[g.DELETE,g.GET,g.HEAD,
g.POST,g.PUT,g.CONNECT,g.OPTIONS,g.TRACE,g.COPY,g.LOCK,g.MKCOL,g.MOVE,g.PROPFIND,g.PROPPATCH,g.SEARCH,g.UNLOCK,g.BIND,g.REBIND,g.UNBIND,g.ACL,g.REPORT,g.MKACTIVITY,
g.CHECKOUT,g.MERGE,g["M-SEARCH"],g.NOTIFY,g.SUBSCRIBE,g.UNSUBSCRIBE,g.PATCH,g.PURGE,g.MKCALENDAR,g.LINK,g.UNLINK,g.PRI,g.SOURCE],O.METHODS_ICE=[g.SOURCE],O.METHODS_RTSP=
[g.OPTIONS,g.DESCRIBE,g.ANNOUNCE,g.SETUP,g.PLAY,g.PAUSE,g.TEARDOWN,g.GET_PARAMETER,g.SET_PARAMETER,g.REDIRECT,g.RECORD,g.FLUSH,g.GET,g.POST],O.METHOD_MAP=s.enumToMap(
g),O.H_METHOD_MAP={},Object.keys(O.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(O.H_METHOD_MAP[A]=O.METHOD_MAP[A])});var E;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=
1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(E=O.FINISH||(O.FINISH={})),O.ALPHA=[];for(let A=65;A<=90;A++)O.ALPHA.push(String.fromCharCode(A)),O.ALPHA.push(String.
fromCharCode(A+32));O.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},O.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15},O.NUM=["0","1","2","3","4","5","6","7","8","9"],O.ALPHANUM=O.ALPHA.concat(O.NUM),O.MARK=["-","_",".","!","~","*","'","(",")"],O.USERINFO_CHARS=
O.ALPHANUM.concat(O.MARK).concat(["%",";",":","&","=","+","$",","]),O.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(O.ALPHANUM),O.URL_CHAR=O.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)O.URL_CHAR.push(A);
O.HEX=O.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),O.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(O.ALPHANUM),
O.TOKEN=O.STRICT_TOKEN.concat([" "]),O.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&O.HEADER_CHARS.push(A);O.CONNECTION_TOKEN_CHARS=O.HEADER_CHARS.filter(
A=>A!==44),O.MAJOR=O.NUM_MAP,O.MINOR=O.MAJOR;var a;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.
TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(a=O.HEADER_STATE||(O.HEADER_STATE={})),O.SPECIAL_HEADERS=
{connection:a.CONNECTION,"content-length":a.CONTENT_LENGTH,"proxy-connection":a.CONNECTION,"transfer-encoding":a.TRANSFER_ENCODING,upgrade:a.UPGRADE}}),63870:((J,O,e)=>{
const{Buffer:s}=e(4573);J.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAy\
ABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAk\
UNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANg\
IYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQ\
MgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQ\
RAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIg\
JBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQAC\
gCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAi\
ADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBw\
AgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38Dfi\
ABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0\
RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxA\
ELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsA\
ELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMg\
ycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQ\
tBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQ\
IMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9w\
AMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiw\
EMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnw\
EMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAk\
ACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFR\
YXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZ\
QBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIA\
EgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpw\
MLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNAC\
ADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBD\
YCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ\
4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQC\
ACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ\
0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIA\
JBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQ\
ACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIA\
IoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQ\
IAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAk\
ELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAd\
ABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDL\
MCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74Cvg\
K+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAi\
ACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQ\
EhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIg\
BB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJC\
EDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQ\
wWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCw\
NAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAG\
tB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9D\
tqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgAC\
EBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBai\
IBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT\
8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAw\
zZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBE\
cEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4x\
g2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQ\
FqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAE\
E6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8Cvw\
IBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvA\
IgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/w\
FxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDh\
MAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgAT\
YCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDc\
sBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIA\
IgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0\
EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIA\
RHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIA\
IoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAW\
ohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIA\
FBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCm\
sOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAH\
wBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDK\
oCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAE\
EBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBE\
BB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDL\
UCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDH\
YLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS\
0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8Bbw\
sgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIA\
IoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAg\
AiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgAS\
AAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0\
EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQ\
EMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIg\
AgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAG\
sOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIA\
FBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQC\
ABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkw\
IgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIA\
EtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiAS\
EDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAG\
sOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQY\
kBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZ\
QBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIA\
EtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgAS\
AERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIA\
FBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAi\
AFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQ\
MM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIA\
EgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQC\
ABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQ\
AAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIA\
BB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIA\
JBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIA\
EgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAU\
EBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6AC\
EDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsB\
c2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQ\
sgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQ\
MMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQ\
psIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQ\
FqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQ\
sgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAw\
y3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXAS\
EDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBAC\
EDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQ\
A2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDE\
EAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsg\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHC\
ACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANg\
IcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIA\
JBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdE\
HKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAy\
ACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQ\
RAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIA\
IgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAi\
AAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByR\
c2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQ\
sgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQ\
ELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2Ag\
wgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42Ah\
AgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbg\
sgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQT\
khAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQ\
AsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAk\
AgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAE\
UEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAw\
JAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAw\
JAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDA\
xqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2Ag\
QgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAU\
YNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAH\
I7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACy\
AADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ\
82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCy\
ACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAi\
AANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAU\
EBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDF\
YLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAw\
w4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAy\
ACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHC\
ACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANg\
IEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDC\
sLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIg\
NFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDg\
IEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQ\
MMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAw\
whC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQ\
FqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIA\
JB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAE\
cNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIA\
RGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQ\
MMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAU\
EBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2Ah\
QgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHC\
ACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAk\
HIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCw\
sgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCT\
YCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAk\
EANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFC\
ACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAk\
EANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnB\
o2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBU\
UEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQb\
UaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQ\
A6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANg\
IYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDAC\
AAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIA\
BB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2\
IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYW\
FhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDw\
tBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDw\
tBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDw\
tBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC\
1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQ\
AgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC\
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOG\
pCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQe\
jTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAU\
G80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwa\
sDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0\
kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIA\
AgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2Ag\
ggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAg\
gLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFG\
ooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgAC\
gCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBE\
GAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEay\
IHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQ\
J0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAE\
cEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKA\
IAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQAC\
AANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfz\
cCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTAC\
gCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQe\
jTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBk\
H+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBAC\
AGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQ\
tBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBE\
BBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIA\
FBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0A\
AgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgAD\
YCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk\
0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKA\
IAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3\
YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAh\
AiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT\
9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0\
EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgAS\
ADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0A\
AoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQ\
EgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEai\
ICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0A\
BBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCG\
oiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2Ag\
ggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAi\
ADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIA\
QgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZ\
DQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIA\
QgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIA\
VyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAX\
QiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcW\
pBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAai\
ICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCAC\
ABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQ\
N2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//\
8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIH\
F1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVF\
RQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW\
50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZX\
IgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2\
V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldG\
VgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbG\
xiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbG\
JhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdm\
Vyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUC\
B2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibG\
UgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb2\
50ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YW\
x1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZX\
IgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3\
RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2\
UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZX\
RlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZW\
FkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bm\
tfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLz\
IgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZA\
BQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLU\
VuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTk\
NZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVV\
QATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVF\
RQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRV\
NFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRV\
NUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk\
5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVk\
FMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE\
9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF\
9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQU\
xJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0\
NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0\
lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS1\
9TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSF\
VOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV\
9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRk\
lDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU\
5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVU\
ZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQk\
UAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAE\
FMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1\
VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUk\
VRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRU\
QAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BRE\
VEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAM\
ERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF\
8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkD\
YL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C1\
4CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAA\
ICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQ\
EBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAA\
ABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubm\
VjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
AAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVE\
VSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),53434:((J,O,e)=>{const{Buffer:s}=e(4573);J.exports=s.from("AGFzbQEAAAABJwdgAX8Bf2ADf\
39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2Fzb\
V9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sB\
QYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBA\
AtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0c\
F9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0c\
F9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZ\
XRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2Rfb\
mFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpd\
mUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2A\
gALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxD\
QAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgA\
jYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALI\
AdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAK\
AIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBc\
UUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgA\
TYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAI\
AI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgA\
CgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIAD\
AILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCA\
EcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgB\
EH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggA\
SABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMA\
QsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEf\
yAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXA\
RES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprb\
G1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBs\
gGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQ\
RoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC\
0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMl\
AELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtBy\
AAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZA\
AxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMW\
QtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMR\
QtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMM\
QtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMH\
QtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC\
0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWW\
FpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBr\
QGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDD\
LMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAER\
w0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQ\
QJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gA\
EUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQ\
QFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEI\
AFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgB\
EYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCH\
CACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhA\
AJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgA\
UEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQ\
QJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBG\
zYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcI\
AIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDC\
wNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMj\
wMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO\
0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0\
AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC\
0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC\
0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKD\
LQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHB\
EAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AI\
ANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNA\
gtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACI\
AMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUI\
AIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQ\
QhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+\
wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4\
QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQ\
f8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBA\
WoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqI\
gFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgA\
EGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6\
wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3\
AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuA\
gtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCC\
wJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHD\
d4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABI\
gBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhA\
yAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIAD\
OQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICI\
AQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiA\
EYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDI\
AQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4\
AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALI\
AIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDD\
MgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohA\
QtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQ\
CABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtA\
ABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAI\
QMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQ\
QAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgA\
igCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqI\
QYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vA\
SAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA\
0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQ\
eQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrD\
gSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbA\
ZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtA\
CEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCD\
CACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELI\
AQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgA\
kEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAER\
wRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgA\
SAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4I\
gNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8\
M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhA\
wyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMc\
wtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/\
wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAER\
gRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQ\
AJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECR\
g0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMj\
gILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgA\
EGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgA\
SAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAER\
g2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bA\
iACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACK\
AIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABL\
QAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQ\
CABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBa\
iEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBA\
WohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNV\
yAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQ\
QVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGD\
QEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgA\
EEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhA\
yABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABI\
ARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGD\
Y0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCI\
AIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILA\
kACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtA\
ABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgB\
CABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHA\
gsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBI\
QMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERD\
EkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQ\
akBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBI\
QMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQ\
EGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBI\
QMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCA\
AyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAAR\
w1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELI\
AFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiA\
CAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEI\
AFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtA\
ABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtA\
AAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBa\
iEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2A\
gAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9\
AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELI\
AJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgA\
SAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOE\
gA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuA\
QsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBa\
iEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDD\
NkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7\
AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQ\
QprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqD\
AULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDD\
MwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQ\
egHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBr\
QEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBA\
DYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZA\
QtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDD\
LEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2A\
hwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQ\
CACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcI\
AIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQ\
cMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUI\
AIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCD\
EEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMr\
wELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABE\
CUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNG\
CACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhA\
wymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgA\
igCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgA\
TYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBA\
DYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItA\
ClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFD\
YYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFI\
QEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBA\
DYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBz\
AAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2A\
gwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEI\
QBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAI\
QALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgG\
TYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJA\
QsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBR\
w0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BI\
AIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgA\
kE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBD\
G4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BM\
EEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7A\
TAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQ\
QA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAI\
AIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBL\
yEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhA\
wsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhA\
wwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABL\
QAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLI\
AFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACL\
QAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA\
0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAI\
QMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAI\
QMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCH\
CACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2A\
hwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACI\
AA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCE\
CACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMA\
QsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcI\
AIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCB\
CEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDI\
AJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEA\
kAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUI\
AJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxC\
yAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQ\
SAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDI\
AJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtA\
ABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgA\
kEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA\
0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQ\
AsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGB\
EBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUA\
SEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAI\
AZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDR\
Q0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wI\
AQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQ\
QAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDD\
BQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIAR\
Q0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC\
0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIEC\
yAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgA\
kHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNA\
CACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9\
QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABI\
ARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEAN\
gIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEAN\
gIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQ\
ekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCD\
AwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEAN\
gIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQ\
cQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhB\
QJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELI\
AlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCE\
CACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgA\
TYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxI\
gIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EAN\
gIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DA\
QADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgA\
EEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU\
2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC\
0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC\
0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC\
0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC\
0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxI\
AFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACI\
AFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCF\
CIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFD\
QAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAK\
AI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhA\
iAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNA\
CAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAA\
AAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBC\
GpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2A\
gAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQA\
EHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBA\
XEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0\
AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA\
3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCD\
CADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiA\
yAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHI\
AEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQ\
SYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgA\
iEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgA\
SgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCC\
CABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADI\
ARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAI\
gMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTA\
CAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENA\
EEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAa\
yAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAI\
AEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBA\
CEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0\
wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2A\
gBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0\
ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4N\
gIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIED\
AELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoA\
gghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC\
0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0\
ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFI\
gBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0\
ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiA\
UsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2A\
gwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2A\
gBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALI\
AYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2A\
gBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQ\
RBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgB\
GogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFI\
AFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEI\
AQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBC\
yACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBE\
EEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoA\
gRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCD\
CAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEI\
AhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgA\
iAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBk\
NAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgB\
WoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCA\
CABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf\
0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVyc\
m9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkI\
G1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU\
3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZ\
XNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY\
2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX\
2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY\
2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2Z\
XJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlc\
iB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlb\
nQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgc\
HJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvc\
iBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkI\
GBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9uc\
yBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c\
2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wb\
GV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhd\
XNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsa\
WQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTc\
GFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlb\
mNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZA\
FVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVV\
ABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUA\
FBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUU\
FNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09OR\
kxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJT\
EFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TR\
VJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTR\
VRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFR\
F9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHR\
V9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSR\
U5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfS\
U5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTS\
VNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQR\
V9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQ\
URFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIU\
EVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TR\
QBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX\
1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQ\
VVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NR\
VRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQV\
EVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRV\
UlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FUR\
V9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEA\
ExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvA\
ABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUA\
AAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWA\
ADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICA\
gICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICA\
gICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAA\
AABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lb\
mNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDA\
wMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DR\
UVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFS\
U5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),50172:((J,O)=>{Object.defineProperty(O,"__esModule",{value:!0}),O.enumToMap=void 0;function e(s){const m={};return Object.
keys(s).forEach(D=>{const F=s[D];typeof F=="number"&&(m[D]=F)}),m}t(e,"enumToMap"),O.enumToMap=e}),47501:((J,O,e)=>{const{kClients:s}=e(36443),m=e(57405),{kAgent:D,
kMockAgentSet:F,kMockAgentGet:d,kDispatches:g,kIsMockActive:E,kNetConnect:a,kGetNetConnect:A,kOptions:l,kFactory:Q}=e(91117),r=e(47365),B=e(94004),{matchValue:C,
buildMockOptions:c}=e(53397),{InvalidArgumentError:p,UndiciError:N}=e(68707),S=e(30883),M=e(91529),T=e(56142);class L extends S{static{t(this,"MockAgent")}constructor(o){
if(super(o),this[a]=!0,this[E]=!0,o?.agent&&typeof o.agent.dispatch!="function")throw new p("Argument opts.agent must implement Agent");const n=o?.agent?o.agent:
new m(o);this[D]=n,this[s]=n[s],this[l]=c(o)}get(o){let n=this[d](o);return n||(n=this[Q](o),this[F](o,n)),n}dispatch(o,n){return this.get(o.origin),this[D].dispatch(
o,n)}async close(){await this[D].close(),this[s].clear()}deactivate(){this[E]=!1}activate(){this[E]=!0}enableNetConnect(o){if(typeof o=="string"||typeof o=="fun\
ction"||o instanceof RegExp)Array.isArray(this[a])?this[a].push(o):this[a]=[o];else if(typeof o>"u")this[a]=!0;else throw new p("Unsupported matcher. Must be on\
e of String|Function|RegExp.")}disableNetConnect(){this[a]=!1}get isMockActive(){return this[E]}[F](o,n){this[s].set(o,n)}[Q](o){const n=Object.assign({agent:this},
this[l]);return this[l]&&this[l].connections===1?new r(o,n):new B(o,n)}[d](o){const n=this[s].get(o);if(n)return n;if(typeof o!="string"){const u=this[Q]("http:\
//localhost:9999");return this[F](o,u),u}for(const[u,i]of Array.from(this[s]))if(i&&typeof u!="string"&&C(u,o)){const w=this[Q](o);return this[F](o,w),w[g]=i[g],
w}}[A](){return this[a]}pendingInterceptors(){const o=this[s];return Array.from(o.entries()).flatMap(([n,u])=>u[g].map(i=>({...i,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:o=new T}={}){const n=this.pendingInterceptors();if(n.length===0)return;const u=new M("interceptor","interceptors").pluralize(n.length);
throw new N(`
${u.count} ${u.noun} ${u.is} pending:

${o.format(n)}
`.trim())}}J.exports=L}),47365:((J,O,e)=>{const{promisify:s}=e(57975),m=e(23701),{buildMockDispatch:D}=e(53397),{kDispatches:F,kMockAgent:d,kClose:g,kOriginalClose:E,
kOrigin:a,kOriginalDispatch:A,kConnected:l}=e(91117),{MockInterceptor:Q}=e(31511),r=e(36443),{InvalidArgumentError:B}=e(68707);class C extends m{static{t(this,"\
MockClient")}constructor(p,N){if(super(p,N),!N||!N.agent||typeof N.agent.dispatch!="function")throw new B("Argument opts.agent must implement Agent");this[d]=N.
agent,this[a]=p,this[F]=[],this[l]=1,this[A]=this.dispatch,this[E]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[g]}get[r.kConnected](){return this[l]}intercept(p){
return new Q(p,this[F])}async[g](){await s(this[E])(),this[l]=0,this[d][r.kClients].delete(this[a])}}J.exports=C}),52429:((J,O,e)=>{const{UndiciError:s}=e(68707),
m=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class D extends s{static{t(this,"MockNotMatchedError")}constructor(d){super(d),Error.captureStackTrace(
this,D),this.name="MockNotMatchedError",this.message=d||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.
hasInstance](d){return d&&d[m]===!0}[m]=!0}J.exports={MockNotMatchedError:D}}),31511:((J,O,e)=>{const{getResponseData:s,buildKey:m,addMockDispatch:D}=e(53397),{
kDispatches:F,kDispatchKey:d,kDefaultHeaders:g,kDefaultTrailers:E,kContentLength:a,kMockDispatch:A}=e(91117),{InvalidArgumentError:l}=e(68707),{buildURL:Q}=e(3440);
class r{static{t(this,"MockScope")}constructor(c){this[A]=c}delay(c){if(typeof c!="number"||!Number.isInteger(c)||c<=0)throw new l("waitInMs must be a valid int\
eger > 0");return this[A].delay=c,this}persist(){return this[A].persist=!0,this}times(c){if(typeof c!="number"||!Number.isInteger(c)||c<=0)throw new l("repeatTi\
mes must be a valid integer > 0");return this[A].times=c,this}}class B{static{t(this,"MockInterceptor")}constructor(c,p){if(typeof c!="object")throw new l("opts\
 must be an object");if(typeof c.path>"u")throw new l("opts.path must be defined");if(typeof c.method>"u"&&(c.method="GET"),typeof c.path=="string")if(c.query)c.
path=Q(c.path,c.query);else{const N=new URL(c.path,"data://");c.path=N.pathname+N.search}typeof c.method=="string"&&(c.method=c.method.toUpperCase()),this[d]=m(
c),this[F]=p,this[g]={},this[E]={},this[a]=!1}createMockScopeDispatchData({statusCode:c,data:p,responseOptions:N}){const S=s(p),M=this[a]?{"content-length":S.length}:
{},T={...this[g],...M,...N.headers},L={...this[E],...N.trailers};return{statusCode:c,data:p,headers:T,trailers:L}}validateReplyParameters(c){if(typeof c.statusCode>
"u")throw new l("statusCode must be defined");if(typeof c.responseOptions!="object"||c.responseOptions===null)throw new l("responseOptions must be an object")}reply(c){
if(typeof c=="function"){const M=t(L=>{const Y=c(L);if(typeof Y!="object"||Y===null)throw new l("reply options callback must return an object");const o={data:"",
responseOptions:{},...Y};return this.validateReplyParameters(o),{...this.createMockScopeDispatchData(o)}},"wrappedDefaultsCallback"),T=D(this[F],this[d],M);return new r(
T)}const p={statusCode:c,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(p);const N=this.
createMockScopeDispatchData(p),S=D(this[F],this[d],N);return new r(S)}replyWithError(c){if(typeof c>"u")throw new l("error must be defined");const p=D(this[F],this[d],
{error:c});return new r(p)}defaultReplyHeaders(c){if(typeof c>"u")throw new l("headers must be defined");return this[g]=c,this}defaultReplyTrailers(c){if(typeof c>
"u")throw new l("trailers must be defined");return this[E]=c,this}replyContentLength(){return this[a]=!0,this}}J.exports.MockInterceptor=B,J.exports.MockScope=r}),
94004:((J,O,e)=>{const{promisify:s}=e(57975),m=e(30628),{buildMockDispatch:D}=e(53397),{kDispatches:F,kMockAgent:d,kClose:g,kOriginalClose:E,kOrigin:a,kOriginalDispatch:A,
kConnected:l}=e(91117),{MockInterceptor:Q}=e(31511),r=e(36443),{InvalidArgumentError:B}=e(68707);class C extends m{static{t(this,"MockPool")}constructor(p,N){if(super(
p,N),!N||!N.agent||typeof N.agent.dispatch!="function")throw new B("Argument opts.agent must implement Agent");this[d]=N.agent,this[a]=p,this[F]=[],this[l]=1,this[A]=
this.dispatch,this[E]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[g]}get[r.kConnected](){return this[l]}intercept(p){return new Q(p,this[F])}async[g](){
await s(this[E])(),this[l]=0,this[d][r.kClients].delete(this[a])}}J.exports=C}),91117:(J=>{J.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol(
"factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trail\
ers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol(
"mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),53397:((J,O,e)=>{const{MockNotMatchedError:s}=e(52429),{kDispatches:m,
kMockAgent:D,kOriginalDispatch:F,kOrigin:d,kGetNetConnect:g}=e(91117),{buildURL:E}=e(3440),{STATUS_CODES:a}=e(37067),{types:{isPromise:A}}=e(57975);function l(I,h){
return typeof I=="string"?I===h:I instanceof RegExp?I.test(h):typeof I=="function"?I(h)===!0:!1}t(l,"matchValue");function Q(I){return Object.fromEntries(Object.
entries(I).map(([h,R])=>[h.toLocaleLowerCase(),R]))}t(Q,"lowerCaseEntries");function r(I,h){if(Array.isArray(I)){for(let R=0;R<I.length;R+=2)if(I[R].toLocaleLowerCase()===
h.toLocaleLowerCase())return I[R+1];return}else return typeof I.get=="function"?I.get(h):Q(I)[h.toLocaleLowerCase()]}t(r,"getHeaderByName");function B(I){const h=I.
slice(),R=[];for(let G=0;G<h.length;G+=2)R.push([h[G],h[G+1]]);return Object.fromEntries(R)}t(B,"buildHeadersFromArray");function C(I,h){if(typeof I.headers=="f\
unction")return Array.isArray(h)&&(h=B(h)),I.headers(h?Q(h):{});if(typeof I.headers>"u")return!0;if(typeof h!="object"||typeof I.headers!="object")return!1;for(const[
R,G]of Object.entries(I.headers)){const x=r(h,R);if(!l(G,x))return!1}return!0}t(C,"matchHeaders");function c(I){if(typeof I!="string")return I;const h=I.split("\
?");if(h.length!==2)return I;const R=new URLSearchParams(h.pop());return R.sort(),[...h,R.toString()].join("?")}t(c,"safeUrl");function p(I,{path:h,method:R,body:G,
headers:x}){const H=l(I.path,h),v=l(I.method,R),sA=typeof I.body<"u"?l(I.body,G):!0,QA=C(I,x);return H&&v&&sA&&QA}t(p,"matchKey");function N(I){return Buffer.isBuffer(
I)||I instanceof Uint8Array||I instanceof ArrayBuffer?I:typeof I=="object"?JSON.stringify(I):I.toString()}t(N,"getResponseData");function S(I,h){const R=h.query?
E(h.path,h.query):h.path,G=typeof R=="string"?c(R):R;let x=I.filter(({consumed:H})=>!H).filter(({path:H})=>l(c(H),G));if(x.length===0)throw new s(`Mock dispatch\
 not matched for path '${G}'`);if(x=x.filter(({method:H})=>l(H,h.method)),x.length===0)throw new s(`Mock dispatch not matched for method '${h.method}' on path '${G}\
'`);if(x=x.filter(({body:H})=>typeof H<"u"?l(H,h.body):!0),x.length===0)throw new s(`Mock dispatch not matched for body '${h.body}' on path '${G}'`);if(x=x.filter(
H=>C(H,h.headers)),x.length===0){const H=typeof h.headers=="object"?JSON.stringify(h.headers):h.headers;throw new s(`Mock dispatch not matched for headers '${H}\
' on path '${G}'`)}return x[0]}t(S,"getMockDispatch");function M(I,h,R){const G={timesInvoked:0,times:1,persist:!1,consumed:!1},x=typeof R=="function"?{callback:R}:
{...R},H={...G,...h,pending:!0,data:{error:null,...x}};return I.push(H),H}t(M,"addMockDispatch");function T(I,h){const R=I.findIndex(G=>G.consumed?p(G,h):!1);R!==
-1&&I.splice(R,1)}t(T,"deleteMockDispatch");function L(I){const{path:h,method:R,body:G,headers:x,query:H}=I;return{path:h,method:R,body:G,headers:x,query:H}}t(L,
"buildKey");function Y(I){const h=Object.keys(I),R=[];for(let G=0;G<h.length;++G){const x=h[G],H=I[x],v=Buffer.from(`${x}`);if(Array.isArray(H))for(let sA=0;sA<
H.length;++sA)R.push(v,Buffer.from(`${H[sA]}`));else R.push(v,Buffer.from(`${H}`))}return R}t(Y,"generateKeyValues");function o(I){return a[I]||"unknown"}t(o,"g\
etStatusText");async function n(I){const h=[];for await(const R of I)h.push(R);return Buffer.concat(h).toString("utf8")}t(n,"getResponse");function u(I,h){const R=L(
I),G=S(this[m],R);G.timesInvoked++,G.data.callback&&(G.data={...G.data,...G.data.callback(I)});const{data:{statusCode:x,data:H,headers:v,trailers:sA,error:QA},delay:aA,
persist:BA}=G,{timesInvoked:hA,times:cA}=G;if(G.consumed=!BA&&hA>=cA,G.pending=hA<cA,QA!==null)return T(this[m],R),h.onError(QA),!0;typeof aA=="number"&&aA>0?setTimeout(
()=>{CA(this[m])},aA):CA(this[m]);function CA(NA,AA=H){const _=Array.isArray(I.headers)?B(I.headers):I.headers,tA=typeof AA=="function"?AA({...I,headers:_}):AA;
if(A(tA)){tA.then(q=>CA(NA,q));return}const Z=N(tA),IA=Y(v),iA=Y(sA);h.onConnect?.(q=>h.onError(q),null),h.onHeaders?.(x,IA,pA,o(x)),h.onData?.(Buffer.from(Z)),
h.onComplete?.(iA),T(NA,R)}t(CA,"handleReply");function pA(){}return t(pA,"resume"),!0}t(u,"mockDispatch");function i(){const I=this[D],h=this[d],R=this[F];return t(
function(x,H){if(I.isMockActive)try{u.call(this,x,H)}catch(v){if(v instanceof s){const sA=I[g]();if(sA===!1)throw new s(`${v.message}: subsequent request to ori\
gin ${h} was not allowed (net.connect disabled)`);if(w(sA,h))R.call(this,x,H);else throw new s(`${v.message}: subsequent request to origin ${h} was not allowed \
(net.connect is not enabled for this origin)`)}else throw v}else R.call(this,x,H)},"dispatch")}t(i,"buildMockDispatch");function w(I,h){const R=new URL(h);return I===
!0?!0:!!(Array.isArray(I)&&I.some(G=>l(G,R.host)))}t(w,"checkNetConnect");function y(I){if(I){const{agent:h,...R}=I;return R}}t(y,"buildMockOptions"),J.exports=
{getResponseData:N,getMockDispatch:S,addMockDispatch:M,deleteMockDispatch:T,buildKey:L,generateKeyValues:Y,matchValue:l,getResponse:n,getStatusText:o,mockDispatch:u,
buildMockDispatch:i,checkNetConnect:w,buildMockOptions:y,getHeaderByName:r,buildHeadersFromArray:B}}),56142:((J,O,e)=>{const{Transform:s}=e(57075),{Console:m}=e(
37540),D=process.versions.icu?"\u2705":"Y ",F=process.versions.icu?"\u274C":"N ";J.exports=class{static{t(this,"PendingInterceptorsFormatter")}constructor({disableColors:g}={}){
this.transform=new s({transform(E,a,A){A(null,E)}}),this.logger=new m({stdout:this.transform,inspectOptions:{colors:!g&&!process.env.CI}})}format(g){const E=g.map(
({method:a,path:A,data:{statusCode:l},persist:Q,times:r,timesInvoked:B,origin:C})=>({Method:a,Origin:C,Path:A,"Status code":l,Persistent:Q?D:F,Invocations:B,Remaining:Q?
1/0:r-B}));return this.logger.table(E),this.transform.read().toString()}}}),91529:(J=>{const O={pronoun:"it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"\
are",was:"were",this:"these"};J.exports=class{static{t(this,"Pluralizer")}constructor(m,D){this.singular=m,this.plural=D}pluralize(m){const D=m===1,F=D?O:e,d=D?
this.singular:this.plural;return{...F,count:m,noun:d}}}}),96603:(J=>{let O=0;const e=1e3,s=(e>>1)-1;let m;const D=Symbol("kFastTimer"),F=[],d=-2,g=-1,E=0,a=1;function A(){
O+=s;let r=0,B=F.length;for(;r<B;){const C=F[r];C._state===E?(C._idleStart=O-s,C._state=a):C._state===a&&O>=C._idleStart+C._idleTimeout&&(C._state=g,C._idleStart=
-1,C._onTimeout(C._timerArg)),C._state===g?(C._state=d,--B!==0&&(F[r]=F[B])):++r}F.length=B,F.length!==0&&l()}t(A,"onTick");function l(){m?m.refresh():(clearTimeout(
m),m=setTimeout(A,s),m.unref&&m.unref())}t(l,"refreshTimeout");class Q{static{t(this,"FastTimer")}[D]=!0;_state=d;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(B,C,c){
this._onTimeout=B,this._idleTimeout=C,this._timerArg=c,this.refresh()}refresh(){this._state===d&&F.push(this),(!m||F.length===1)&&l(),this._state=E}clear(){this.
_state=g,this._idleStart=-1}}J.exports={setTimeout(r,B,C){return B<=e?setTimeout(r,B,C):new Q(r,B,C)},clearTimeout(r){r[D]?r.clear():clearTimeout(r)},setFastTimeout(r,B,C){
return new Q(r,B,C)},clearFastTimeout(r){r.clear()},now(){return O},tick(r=0){O+=r-e+1,A(),A()},reset(){O=0,F.length=0,clearTimeout(m),m=null},kFastTimer:D}}),89634:((J,O,e)=>{
const{kConstruct:s}=e(20109),{urlEquals:m,getFieldValues:D}=e(76798),{kEnumerableProperty:F,isDisturbed:d}=e(3440),{webidl:g}=e(45893),{Response:E,cloneResponse:a,
fromInnerResponse:A}=e(99051),{Request:l,fromInnerRequest:Q}=e(9967),{kState:r}=e(93627),{fetching:B}=e(54398),{urlIsHttpHttpsScheme:C,createDeferredPromise:c,readAllBytes:p}=e(
73168),N=e(34589);class S{static{t(this,"Cache")}#A;constructor(){arguments[0]!==s&&g.illegalConstructor(),g.util.markAsUncloneable(this),this.#A=arguments[1]}async match(L,Y={}){
g.brandCheck(this,S);const o="Cache.match";g.argumentLengthCheck(arguments,1,o),L=g.converters.RequestInfo(L,o,"request"),Y=g.converters.CacheQueryOptions(Y,o,"\
options");const n=this.#r(L,Y,1);if(n.length!==0)return n[0]}async matchAll(L=void 0,Y={}){g.brandCheck(this,S);const o="Cache.matchAll";return L!==void 0&&(L=g.
converters.RequestInfo(L,o,"request")),Y=g.converters.CacheQueryOptions(Y,o,"options"),this.#r(L,Y)}async add(L){g.brandCheck(this,S);const Y="Cache.add";g.argumentLengthCheck(
arguments,1,Y),L=g.converters.RequestInfo(L,Y,"request");const o=[L];return await this.addAll(o)}async addAll(L){g.brandCheck(this,S);const Y="Cache.addAll";g.argumentLengthCheck(
arguments,1,Y);const o=[],n=[];for(let G of L){if(G===void 0)throw g.errors.conversionFailed({prefix:Y,argument:"Argument 1",types:["undefined is not allowed"]});
if(G=g.converters.RequestInfo(G),typeof G=="string")continue;const x=G[r];if(!C(x.url)||x.method!=="GET")throw g.errors.exception({header:Y,message:"Expected ht\
tp/s scheme when method is not GET."})}const u=[];for(const G of L){const x=new l(G)[r];if(!C(x.url))throw g.errors.exception({header:Y,message:"Expected http/s\
 scheme."});x.initiator="fetch",x.destination="subresource",n.push(x);const H=c();u.push(B({request:x,processResponse(v){if(v.type==="error"||v.status===206||v.
status<200||v.status>299)H.reject(g.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(v.headersList.
contains("vary")){const sA=D(v.headersList.get("vary"));for(const QA of sA)if(QA==="*"){H.reject(g.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const aA of u)aA.abort();return}}},processResponseEndOfBody(v){if(v.aborted){H.reject(new DOMException("aborted","AbortError"));return}H.resolve(
v)}})),o.push(H.promise)}const w=await Promise.all(o),y=[];let I=0;for(const G of w){const x={type:"put",request:n[I],response:G};y.push(x),I++}const h=c();let R=null;
try{this.#e(y)}catch(G){R=G}return queueMicrotask(()=>{R===null?h.resolve(void 0):h.reject(R)}),h.promise}async put(L,Y){g.brandCheck(this,S);const o="Cache.put";
g.argumentLengthCheck(arguments,2,o),L=g.converters.RequestInfo(L,o,"request"),Y=g.converters.Response(Y,o,"response");let n=null;if(L instanceof l?n=L[r]:n=new l(
L)[r],!C(n.url)||n.method!=="GET")throw g.errors.exception({header:o,message:"Expected an http/s scheme when method is not GET"});const u=Y[r];if(u.status===206)
throw g.errors.exception({header:o,message:"Got 206 status"});if(u.headersList.contains("vary")){const x=D(u.headersList.get("vary"));for(const H of x)if(H==="*")
throw g.errors.exception({header:o,message:"Got * vary field value"})}if(u.body&&(d(u.body.stream)||u.body.stream.locked))throw g.errors.exception({header:o,message:"\
Response body is locked or disturbed"});const i=a(u),w=c();if(u.body!=null){const H=u.body.stream.getReader();p(H).then(w.resolve,w.reject)}else w.resolve(void 0);
const y=[],I={type:"put",request:n,response:i};y.push(I);const h=await w.promise;i.body!=null&&(i.body.source=h);const R=c();let G=null;try{this.#e(y)}catch(x){
G=x}return queueMicrotask(()=>{G===null?R.resolve():R.reject(G)}),R.promise}async delete(L,Y={}){g.brandCheck(this,S);const o="Cache.delete";g.argumentLengthCheck(
arguments,1,o),L=g.converters.RequestInfo(L,o,"request"),Y=g.converters.CacheQueryOptions(Y,o,"options");let n=null;if(L instanceof l){if(n=L[r],n.method!=="GET"&&
!Y.ignoreMethod)return!1}else N(typeof L=="string"),n=new l(L)[r];const u=[],i={type:"delete",request:n,options:Y};u.push(i);const w=c();let y=null,I;try{I=this.#e(
u)}catch(h){y=h}return queueMicrotask(()=>{y===null?w.resolve(!!I?.length):w.reject(y)}),w.promise}async keys(L=void 0,Y={}){g.brandCheck(this,S);const o="Cache\
.keys";L!==void 0&&(L=g.converters.RequestInfo(L,o,"request")),Y=g.converters.CacheQueryOptions(Y,o,"options");let n=null;if(L!==void 0)if(L instanceof l){if(n=
L[r],n.method!=="GET"&&!Y.ignoreMethod)return[]}else typeof L=="string"&&(n=new l(L)[r]);const u=c(),i=[];if(L===void 0)for(const w of this.#A)i.push(w[0]);else{
const w=this.#t(n,Y);for(const y of w)i.push(y[0])}return queueMicrotask(()=>{const w=[];for(const y of i){const I=Q(y,new AbortController().signal,"immutable");
w.push(I)}u.resolve(Object.freeze(w))}),u.promise}#e(L){const Y=this.#A,o=[...Y],n=[],u=[];try{for(const i of L){if(i.type!=="delete"&&i.type!=="put")throw g.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw g.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(i.request,i.options,n).length)throw new DOMException(
"???","InvalidStateError");let w;if(i.type==="delete"){if(w=this.#t(i.request,i.options),w.length===0)return[];for(const y of w){const I=Y.indexOf(y);N(I!==-1),
Y.splice(I,1)}}else if(i.type==="put"){if(i.response==null)throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const y=i.request;if(!C(y.url))throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(y.
method!=="GET")throw g.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)throw g.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});w=this.#t(i.request);for(const I of w){const h=Y.indexOf(I);N(h!==-1),Y.splice(h,1)}Y.push([i.
request,i.response]),n.push([i.request,i.response])}u.push([i.request,i.response])}return u}catch(i){throw this.#A.length=0,this.#A=o,i}}#t(L,Y,o){const n=[],u=o??
this.#A;for(const i of u){const[w,y]=i;this.#n(L,w,y,Y)&&n.push(i)}return n}#n(L,Y,o=null,n){const u=new URL(L.url),i=new URL(Y.url);if(n?.ignoreSearch&&(i.search=
"",u.search=""),!m(u,i,!0))return!1;if(o==null||n?.ignoreVary||!o.headersList.contains("vary"))return!0;const w=D(o.headersList.get("vary"));for(const y of w){if(y===
"*")return!1;const I=Y.headersList.get(y),h=L.headersList.get(y);if(I!==h)return!1}return!0}#r(L,Y,o=1/0){let n=null;if(L!==void 0)if(L instanceof l){if(n=L[r],
n.method!=="GET"&&!Y.ignoreMethod)return[]}else typeof L=="string"&&(n=new l(L)[r]);const u=[];if(L===void 0)for(const w of this.#A)u.push(w[1]);else{const w=this.#t(
n,Y);for(const y of w)u.push(y[1])}const i=[];for(const w of u){const y=A(w,"immutable");if(i.push(y.clone()),i.length>=o)break}return Object.freeze(i)}}Object.
defineProperties(S.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:F,matchAll:F,add:F,addAll:F,put:F,delete:F,keys:F});const M=[{key:"igno\
reSearch",converter:g.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:g.converters.boolean,defaultValue:t(()=>!1,"defaul\
tValue")},{key:"ignoreVary",converter:g.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}];g.converters.CacheQueryOptions=g.dictionaryConverter(M),g.converters.
MultiCacheQueryOptions=g.dictionaryConverter([...M,{key:"cacheName",converter:g.converters.DOMString}]),g.converters.Response=g.interfaceConverter(E),g.converters["\
sequence<RequestInfo>"]=g.sequenceConverter(g.converters.RequestInfo),J.exports={Cache:S}}),3245:((J,O,e)=>{const{kConstruct:s}=e(20109),{Cache:m}=e(89634),{webidl:D}=e(
45893),{kEnumerableProperty:F}=e(3440);class d{static{t(this,"CacheStorage")}#A=new Map;constructor(){arguments[0]!==s&&D.illegalConstructor(),D.util.markAsUncloneable(
this)}async match(E,a={}){if(D.brandCheck(this,d),D.argumentLengthCheck(arguments,1,"CacheStorage.match"),E=D.converters.RequestInfo(E),a=D.converters.MultiCacheQueryOptions(
a),a.cacheName!=null){if(this.#A.has(a.cacheName)){const A=this.#A.get(a.cacheName);return await new m(s,A).match(E,a)}}else for(const A of this.#A.values()){const Q=await new m(
s,A).match(E,a);if(Q!==void 0)return Q}}async has(E){D.brandCheck(this,d);const a="CacheStorage.has";return D.argumentLengthCheck(arguments,1,a),E=D.converters.
DOMString(E,a,"cacheName"),this.#A.has(E)}async open(E){D.brandCheck(this,d);const a="CacheStorage.open";if(D.argumentLengthCheck(arguments,1,a),E=D.converters.
DOMString(E,a,"cacheName"),this.#A.has(E)){const l=this.#A.get(E);return new m(s,l)}const A=[];return this.#A.set(E,A),new m(s,A)}async delete(E){D.brandCheck(this,
d);const a="CacheStorage.delete";return D.argumentLengthCheck(arguments,1,a),E=D.converters.DOMString(E,a,"cacheName"),this.#A.delete(E)}async keys(){return D.brandCheck(
this,d),[...this.#A.keys()]}}Object.defineProperties(d.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:F,has:F,open:F,delete:F,keys:F}),
J.exports={CacheStorage:d}}),20109:((J,O,e)=>{J.exports={kConstruct:e(36443).kConstruct}}),76798:((J,O,e)=>{const s=e(34589),{URLSerializer:m}=e(51900),{isValidHeaderName:D}=e(
73168);function F(g,E,a=!1){const A=m(g,a),l=m(E,a);return A===l}t(F,"urlEquals");function d(g){s(g!==null);const E=[];for(let a of g.split(","))a=a.trim(),D(a)&&
E.push(a);return E}t(d,"getFieldValues"),J.exports={urlEquals:F,getFieldValues:d}}),71276:(J=>{J.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
79061:((J,O,e)=>{const{parseSetCookie:s}=e(11978),{stringify:m}=e(57797),{webidl:D}=e(45893),{Headers:F}=e(60660);function d(A){D.argumentLengthCheck(arguments,
1,"getCookies"),D.brandCheck(A,F,{strict:!1});const l=A.get("cookie"),Q={};if(!l)return Q;for(const r of l.split(";")){const[B,...C]=r.split("=");Q[B.trim()]=C.
join("=")}return Q}t(d,"getCookies");function g(A,l,Q){D.brandCheck(A,F,{strict:!1});const r="deleteCookie";D.argumentLengthCheck(arguments,2,r),l=D.converters.
DOMString(l,r,"name"),Q=D.converters.DeleteCookieAttributes(Q),a(A,{name:l,value:"",expires:new Date(0),...Q})}t(g,"deleteCookie");function E(A){D.argumentLengthCheck(
arguments,1,"getSetCookies"),D.brandCheck(A,F,{strict:!1});const l=A.getSetCookie();return l?l.map(Q=>s(Q)):[]}t(E,"getSetCookies");function a(A,l){D.argumentLengthCheck(
arguments,2,"setCookie"),D.brandCheck(A,F,{strict:!1}),l=D.converters.Cookie(l);const Q=m(l);Q&&A.append("Set-Cookie",Q)}t(a,"setCookie"),D.converters.DeleteCookieAttributes=
D.dictionaryConverter([{converter:D.nullableConverter(D.converters.DOMString),key:"path",defaultValue:t(()=>null,"defaultValue")},{converter:D.nullableConverter(
D.converters.DOMString),key:"domain",defaultValue:t(()=>null,"defaultValue")}]),D.converters.Cookie=D.dictionaryConverter([{converter:D.converters.DOMString,key:"\
name"},{converter:D.converters.DOMString,key:"value"},{converter:D.nullableConverter(A=>typeof A=="number"?D.converters["unsigned long long"](A):new Date(A)),key:"\
expires",defaultValue:t(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters["long long"]),key:"maxAge",defaultValue:t(()=>null,"defaultValue")},
{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:t(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters.DOMString),
key:"path",defaultValue:t(()=>null,"defaultValue")},{converter:D.nullableConverter(D.converters.boolean),key:"secure",defaultValue:t(()=>null,"defaultValue")},{
converter:D.nullableConverter(D.converters.boolean),key:"httpOnly",defaultValue:t(()=>null,"defaultValue")},{converter:D.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:D.sequenceConverter(D.converters.DOMString),key:"unparsed",defaultValue:t(()=>new Array(0),"defaultValue")}]),J.exports={getCookies:d,
deleteCookie:g,getSetCookies:E,setCookie:a}}),11978:((J,O,e)=>{const{maxNameValuePairSize:s,maxAttributeValueSize:m}=e(71276),{isCTLExcludingHtab:D}=e(57797),{collectASequenceOfCodePointsFast:F}=e(
51900),d=e(34589);function g(a){if(D(a))return null;let A="",l="",Q="",r="";if(a.includes(";")){const B={position:0};A=F(";",a,B),l=a.slice(B.position)}else A=a;
if(!A.includes("="))r=A;else{const B={position:0};Q=F("=",A,B),r=A.slice(B.position+1)}return Q=Q.trim(),r=r.trim(),Q.length+r.length>s?null:{name:Q,value:r,...E(
l)}}t(g,"parseSetCookie");function E(a,A={}){if(a.length===0)return A;d(a[0]===";"),a=a.slice(1);let l="";a.includes(";")?(l=F(";",a,{position:0}),a=a.slice(l.length)):
(l=a,a="");let Q="",r="";if(l.includes("=")){const C={position:0};Q=F("=",l,C),r=l.slice(C.position+1)}else Q=l;if(Q=Q.trim(),r=r.trim(),r.length>m)return E(a,A);
const B=Q.toLowerCase();if(B==="expires"){const C=new Date(r);A.expires=C}else if(B==="max-age"){const C=r.charCodeAt(0);if((C<48||C>57)&&r[0]!=="-"||!/^\d+$/.test(
r))return E(a,A);const c=Number(r);A.maxAge=c}else if(B==="domain"){let C=r;C[0]==="."&&(C=C.slice(1)),C=C.toLowerCase(),A.domain=C}else if(B==="path"){let C="";
r.length===0||r[0]!=="/"?C="/":C=r,A.path=C}else if(B==="secure")A.secure=!0;else if(B==="httponly")A.httpOnly=!0;else if(B==="samesite"){const C=r.toLowerCase();
C==="none"?A.sameSite="None":C==="strict"?A.sameSite="Strict":C==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${Q}=${r}`);return E(a,A)}t(E,
"parseUnparsedAttributes"),J.exports={parseSetCookie:g,parseUnparsedAttributes:E}}),57797:(J=>{function O(Q){for(let r=0;r<Q.length;++r){const B=Q.charCodeAt(r);
if(B>=0&&B<=8||B>=10&&B<=31||B===127)return!0}return!1}t(O,"isCTLExcludingHtab");function e(Q){for(let r=0;r<Q.length;++r){const B=Q.charCodeAt(r);if(B<33||B>126||
B===34||B===40||B===41||B===60||B===62||B===64||B===44||B===59||B===58||B===92||B===47||B===91||B===93||B===63||B===61||B===123||B===125)throw new Error("Invali\
d cookie name")}}t(e,"validateCookieName");function s(Q){let r=Q.length,B=0;if(Q[0]==='"'){if(r===1||Q[r-1]!=='"')throw new Error("Invalid cookie value");--r,++B}
for(;B<r;){const C=Q.charCodeAt(B++);if(C<33||C>126||C===34||C===44||C===59||C===92)throw new Error("Invalid cookie value")}}t(s,"validateCookieValue");function m(Q){
for(let r=0;r<Q.length;++r){const B=Q.charCodeAt(r);if(B<32||B>126||B===59)throw new Error("Invalid cookie path")}}t(m,"validateCookiePath");function D(Q){return Q>=
48&&Q<=57||Q>=65&&Q<=90||Q>=97&&Q<=122}t(D,"isLetterOrDigit");function F(Q){if(Q===" ")return;if(Q.length>255)throw new Error("Invalid cookie domain");let r=0;for(let B=0;B<
Q.length;++B){const C=Q.charCodeAt(B);if(C===46){if(r===0)throw new Error("Invalid cookie domain");if(Q.charCodeAt(B-1)===45)throw new Error("Invalid cookie dom\
ain");r=0;continue}if(r===0&&!D(C))throw new Error("Invalid cookie domain");if(!D(C)&&C!==45)throw new Error("Invalid cookie domain");if(++r>63)throw new Error(
"Invalid cookie domain")}if(r===0||Q.charCodeAt(Q.length-1)===45)throw new Error("Invalid cookie domain")}t(F,"validateCookieDomain");const d=["Sun","Mon","Tue",
"Wed","Thu","Fri","Sat"],g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],E=Array(61).fill(0).map((Q,r)=>r.toString().padStart(2,"0"));
function a(Q){return typeof Q=="number"&&(Q=new Date(Q)),`${d[Q.getUTCDay()]}, ${E[Q.getUTCDate()]} ${g[Q.getUTCMonth()]} ${Q.getUTCFullYear()} ${E[Q.getUTCHours()]}\
:${E[Q.getUTCMinutes()]}:${E[Q.getUTCSeconds()]} GMT`}t(a,"toIMFDate");function A(Q){if(Q<0)throw new Error("Invalid cookie max-age")}t(A,"validateCookieMaxAge");
function l(Q){if(Q.name.length===0)return null;e(Q.name),s(Q.value);const r=[`${Q.name}=${Q.value}`];Q.name.startsWith("__Secure-")&&(Q.secure=!0),Q.name.startsWith(
"__Host-")&&(Q.secure=!0,Q.domain=null,Q.path="/"),Q.secure&&r.push("Secure"),Q.httpOnly&&r.push("HttpOnly"),typeof Q.maxAge=="number"&&(A(Q.maxAge),r.push(`Max\
-Age=${Q.maxAge}`)),Q.domain&&(F(Q.domain),r.push(`Domain=${Q.domain}`)),Q.path&&(m(Q.path),r.push(`Path=${Q.path}`)),Q.expires&&Q.expires.toString()!=="Invalid\
 Date"&&r.push(`Expires=${a(Q.expires)}`),Q.sameSite&&r.push(`SameSite=${Q.sameSite}`);for(const B of Q.unparsed){if(!B.includes("="))throw new Error("Invalid u\
nparsed");const[C,...c]=B.split("="),p=C.trim(),N=c.join("=");e(p),s(N),r.push(`${p}=${N}`)}return r.join("; ")}t(l,"stringify"),J.exports={isCTLExcludingHtab:O,
validateCookieName:e,validateCookiePath:m,validateCookieValue:s,toIMFDate:a,stringify:l}}),24031:((J,O,e)=>{const s=e(4573),{Transform:m}=e(57075),{isASCIINumber:D,
isValidLastEventId:F}=e(94811),d=[239,187,191],g=10,E=13,a=58,A=32,l=s.kStringMaxLength,Q=Buffer.from("data"),r=Buffer.from("event"),B=Buffer.from("id"),C=Buffer.
from("retry"),c=1024,p=131072,N=128;function S(o,n){if(n>=o.length)return!1;for(let u=n;u<o.length;u++)if(o[u]<48||o[u]>57)return!1;return!0}t(S,"isASCIINumberB\
ytes");function M(o,n){for(let u=n;u<o.length;u++)if(o[u]===0)return!1;return!0}t(M,"isValidLastEventIdBytes");function T(o,n,u){if(n!==u.length)return!1;for(let i=0;i<
n;i++)if(o[i]!==u[i])return!1;return!0}t(T,"isFieldName");function L(){const o=new Error("EventSource message size exceeded");return o.aborted=!1,o}t(L,"createM\
axEventSizeExceededError");class Y extends m{static{t(this,"EventSourceStream")}state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(n={}){
n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=n.maxEventSize??l;const u=this.maxEventSize>0?Math.min(p,Math.max(c,Math.
floor(this.maxEventSize/N))):0;this.maxDataLines=u,this.maxBufferedChunks=u,n.push&&(this.push=n.push)}_transform(n,u,i){if(n.length===0){i();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&n[0]!==g&&n[0]!==E){i(L());return}if(this.chunks.push(n),this.checkBOM&&this.handleBOM()){i();return}for(;this.hasCurrentByte();){
const w=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(w===g){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(w===g||
w===E){w===E&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(w===g||w===E){w===E&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(y){i(y);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){i(L());return}this.advanceCursor()}i()}_destroy(n,u){this.chunks.length=0,this.clearEvent(),
super._destroy(n,u)}parseLine(n,u){if(n.length===0)return;const i=n.indexOf(a);if(i===0)return;let w=n.length,y=n.length;if(i!==-1&&(w=i,y=i+1,n[y]===A&&++y),T(
n,w,Q)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw L();const I=n.length-y,h=this.eventFieldSizes.data+(u.data===void 0?0:1)+I;this.setEventFieldSize(
"data",h);const R=n.toString("utf8",y);u.data===void 0?u.data=R:u.data+=`
${R}`,this.dataLineCount++;return}if(T(n,w,C)){S(n,y)&&(this.setEventFieldSize("retry",n.length-y),u.retry=n.toString("utf8",y));return}if(T(n,w,B)){M(n,y)&&(this.
setEventFieldSize("id",n.length-y),u.id=n.toString("utf8",y));return}T(n,w,r)&&y<n.length&&(this.setEventFieldSize("event",n.length-y),u.event=n.toString("utf8",
y))}setEventFieldSize(n,u){const i=this.eventSize-this.eventFieldSizes[n]+u;if(this.maxEventSize>0&&i>this.maxEventSize)throw L();this.eventSize=i,this.eventFieldSizes[n]=
u}processEvent(n){n.retry&&D(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&F(n.id)&&(this.state.lastEventId=n.id),n.data!==void 0&&this.push(
{type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const n=this.lineChunkIndex;this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const n=[];let u=0;for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){const w=this.chunks[i],y=i===this.lineChunkIndex?this.linePos:
0,I=i===this.chunkIndex?this.pos:w.length,h=w.subarray(y,I);u+=h.length,n.push(h)}return Buffer.concat(n,u)}peekBufferedByte(n){let u=this.lineChunkIndex,i=this.
linePos;for(;u<this.chunks.length;){const w=this.chunks[u],y=w.length-i;if(n<y)return w[i+n];n-=y,u++,i=0}}discardLeadingBytes(n){for(;n>0&&this.lineChunkIndex<
this.chunks.length;){const i=this.chunks[this.lineChunkIndex].length-this.linePos;n<i?(this.linePos+=n,n=0):(n-=i,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),u=this.peekBufferedByte(1),i=this.peekBufferedByte(
2);return u===void 0?(n===d[0]||(this.checkBOM=!1),!0):i===void 0?n===d[0]&&u===d[1]?!0:(this.checkBOM=!1,!1):(n===d[0]&&u===d[1]&&i===d[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}J.exports={EventSourceStream:Y}}),21238:((J,O,e)=>{const{pipeline:s}=e(57075),{fetching:m}=e(54398),{makeRequest:D}=e(
9967),{webidl:F}=e(45893),{EventSourceStream:d}=e(24031),{parseMIMEType:g}=e(51900),{createFastMessageEvent:E}=e(15188),{isNetworkError:a}=e(99051),{delay:A}=e(
94811),{kEnumerableProperty:l}=e(3440),{environmentSettingsObject:Q}=e(73168),{getGlobalDispatcher:r}=e(32581);let B=!1;const C=3e3,c=0,p=1,N=2,S="anonymous",M="\
use-credentials";class T extends EventTarget{static{t(this,"EventSource")}#A={open:null,error:null,message:null};#e=null;#t=!1;#n=c;#r=null;#s=null;#o;#i;constructor(o,n={}){
super(),F.util.markAsUncloneable(this);const u="EventSource constructor";F.argumentLengthCheck(arguments,1,u),B||(B=!0,process.emitWarning("EventSource is exper\
imental, expect them to change at any time.",{code:"UNDICI-ES"})),o=F.converters.USVString(o,u,"url"),n=F.converters.EventSourceInitDict(n,u,"eventSourceInitDic\
t"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:C};const i=Q;let w;try{w=new URL(o,i.settingsObject.baseUrl),this.#i.origin=w.origin}catch(h){
throw new DOMException(h,"SyntaxError")}this.#e=w.href;let y=S;n.withCredentials&&(y=M,this.#t=!0);const I={redirect:"follow",keepalive:!0,mode:"cors",credentials:y===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};I.client=Q.settingsObject,I.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],I.cache=
"no-store",I.initiator="other",I.urlList=[new URL(this.#e)],this.#r=D(I),this.#g()}get readyState(){return this.#n}get url(){return this.#e}get withCredentials(){
return this.#t}#g(){if(this.#n===N)return;this.#n=c;const o={request:this.#r,dispatcher:this.#o},n=t(u=>{a(u)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#Q()},"processEventSourceEndOfBody");o.processResponseEndOfBody=n,o.processResponse=u=>{if(a(u))if(u.aborted){this.close(),this.dispatchEvent(new Event("er\
ror"));return}else{this.#Q();return}const i=u.headersList.get("content-type",!0),w=i!==null?g(i):"failure",y=w!=="failure"&&w.essence==="text/event-stream";if(u.
status!==200||y===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#n=p,this.dispatchEvent(new Event("open")),this.#i.origin=u.urlList[u.urlList.
length-1].origin;const I=new d({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.maxEventSize,push:t(h=>{this.dispatchEvent(E(h.type,h.options))},
"push")});s(u.body.stream,I,h=>{h?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=m(o)}async#Q(){this.#n!==N&&(this.#n=c,this.dispatchEvent(
new Event("error")),await A(this.#i.reconnectionTime),this.#n===c&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),
this.#g()))}close(){F.brandCheck(this,T),this.#n!==N&&(this.#n=N,this.#s.abort(),this.#r=null)}get onopen(){return this.#A.open}set onopen(o){this.#A.open&&this.
removeEventListener("open",this.#A.open),typeof o=="function"?(this.#A.open=o,this.addEventListener("open",o)):this.#A.open=null}get onmessage(){return this.#A.
message}set onmessage(o){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof o=="function"?(this.#A.message=o,this.addEventListener("mes\
sage",o)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(o){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof o=="funct\
ion"?(this.#A.error=o,this.addEventListener("error",o)):this.#A.error=null}}const L={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:c,writable:!1},
OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:p,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:N,writable:!1}};Object.defineProperties(
T,L),Object.defineProperties(T.prototype,L),Object.defineProperties(T.prototype,{close:l,onerror:l,onmessage:l,onopen:l,readyState:l,url:l,withCredentials:l}),F.
converters.EventSourceInitDict=F.dictionaryConverter([{key:"withCredentials",converter:F.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"dispatc\
her",converter:F.converters.any,defaultValue:t(()=>r(),"defaultValue")}]),J.exports={EventSource:T,defaultReconnectionTime:C}}),94811:(J=>{function O(m){return m.
indexOf("\0")===-1}t(O,"isValidLastEventId");function e(m){if(m.length===0)return!1;for(let D=0;D<m.length;D++)if(m.charCodeAt(D)<48||m.charCodeAt(D)>57)return!1;
return!0}t(e,"isASCIINumber");function s(m){return new Promise(D=>{setTimeout(D,m).unref()})}t(s,"delay"),J.exports={isValidLastEventId:O,isASCIINumber:e,delay:s}}),
84492:((J,O,e)=>{const s=e(3440),{ReadableStreamFrom:m,isBlobLike:D,isReadableStreamLike:F,readableStreamClose:d,createDeferredPromise:g,fullyReadBody:E,extractMimeType:a,
utf8DecodeBytes:A}=e(73168),{FormData:l}=e(35910),{kState:Q}=e(93627),{webidl:r}=e(45893),{Blob:B}=e(4573),C=e(34589),{isErrored:c,isDisturbed:p}=e(57075),{isArrayBuffer:N}=e(
73429),{serializeAMimeType:S}=e(51900),{multipartFormDataParser:M}=e(50116);let T;try{const v=e(77598);T=t(sA=>v.randomInt(0,sA),"random")}catch{T=t(v=>Math.floor(
Math.random(v)),"random")}const L=new TextEncoder;function Y(){}t(Y,"noop");const o=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;o&&
(n=new FinalizationRegistry(v=>{const sA=v.deref();sA&&!sA.locked&&!p(sA)&&!c(sA)&&sA.cancel("Response object has been garbage collected").catch(Y)}));function u(v,sA=!1){
let QA=null;v instanceof ReadableStream?QA=v:D(v)?QA=v.stream():QA=new ReadableStream({async pull(pA){const NA=typeof BA=="string"?L.encode(BA):BA;NA.byteLength&&
pA.enqueue(NA),queueMicrotask(()=>d(pA))},start(){},type:"bytes"}),C(F(QA));let aA=null,BA=null,hA=null,cA=null;if(typeof v=="string")BA=v,cA="text/plain;charse\
t=UTF-8";else if(v instanceof URLSearchParams)BA=v.toString(),cA="application/x-www-form-urlencoded;charset=UTF-8";else if(N(v))BA=new Uint8Array(v.slice());else if(ArrayBuffer.
isView(v))BA=new Uint8Array(v.buffer.slice(v.byteOffset,v.byteOffset+v.byteLength));else if(s.isFormDataLike(v)){const pA=`----formdata-undici-0${`${T(1e11)}`.padStart(
11,"0")}`,NA=`--${pA}\r
Content-Disposition: form-data`;const AA=t(q=>q.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),_=t(q=>q.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),tA=[],Z=new Uint8Array([13,10]);hA=0;let IA=!1;for(const[q,X]of v)if(typeof X=="string"){const nA=L.encode(NA+`; name="${AA(_(q))}"\r
\r
${_(X)}\r
`);tA.push(nA),hA+=nA.byteLength}else{const nA=L.encode(`${NA}; name="${AA(_(q))}"`+(X.name?`; filename="${AA(X.name)}"`:"")+`\r
Content-Type: ${X.type||"application/octet-stream"}\r
\r
`);tA.push(nA,X,Z),typeof X.size=="number"?hA+=nA.byteLength+X.size+Z.byteLength:IA=!0}const iA=L.encode(`--${pA}--\r
`);tA.push(iA),hA+=iA.byteLength,IA&&(hA=null),BA=v,aA=t(async function*(){for(const q of tA)q.stream?yield*q.stream():yield q},"action"),cA=`multipart/form-dat\
a; boundary=${pA}`}else if(D(v))BA=v,hA=v.size,v.type&&(cA=v.type);else if(typeof v[Symbol.asyncIterator]=="function"){if(sA)throw new TypeError("keepalive");if(s.
isDisturbed(v)||v.locked)throw new TypeError("Response body object should not be disturbed or locked");QA=v instanceof ReadableStream?v:m(v)}if((typeof BA=="str\
ing"||s.isBuffer(BA))&&(hA=Buffer.byteLength(BA)),aA!=null){let pA;QA=new ReadableStream({async start(){pA=aA(v)[Symbol.asyncIterator]()},async pull(NA){const{value:AA,
done:_}=await pA.next();if(_)queueMicrotask(()=>{NA.close(),NA.byobRequest?.respond(0)});else if(!c(QA)){const tA=new Uint8Array(AA);tA.byteLength&&NA.enqueue(tA)}
return NA.desiredSize>0},async cancel(NA){await pA.return()},type:"bytes"})}return[{stream:QA,source:BA,length:hA},cA]}t(u,"extractBody");function i(v,sA=!1){return v instanceof
ReadableStream&&(C(!s.isDisturbed(v),"The body has already been consumed."),C(!v.locked,"The stream is locked.")),u(v,sA)}t(i,"safelyExtractBody");function w(v,sA){
const[QA,aA]=sA.stream.tee();return sA.stream=QA,{stream:aA,length:sA.length,source:sA.source}}t(w,"cloneBody");function y(v){if(v.aborted)throw new DOMException(
"The operation was aborted.","AbortError")}t(y,"throwIfAborted");function I(v){return{blob(){return R(this,QA=>{let aA=H(this);return aA===null?aA="":aA&&(aA=S(
aA)),new B([QA],{type:aA})},v)},arrayBuffer(){return R(this,QA=>new Uint8Array(QA).buffer,v)},text(){return R(this,A,v)},json(){return R(this,x,v)},formData(){return R(
this,QA=>{const aA=H(this);if(aA!==null)switch(aA.essence){case"multipart/form-data":{const BA=M(QA,aA);if(BA==="failure")throw new TypeError("Failed to parse b\
ody as FormData.");const hA=new l;return hA[Q]=BA,hA}case"application/x-www-form-urlencoded":{const BA=new URLSearchParams(QA.toString()),hA=new l;for(const[cA,
CA]of BA)hA.append(cA,CA);return hA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},v)},bytes(){
return R(this,QA=>new Uint8Array(QA),v)}}}t(I,"bodyMixinMethods");function h(v){Object.assign(v.prototype,I(v))}t(h,"mixinBody");async function R(v,sA,QA){if(r.
brandCheck(v,QA),G(v))throw new TypeError("Body is unusable: Body has already been read");y(v[Q]);const aA=g(),BA=t(cA=>aA.reject(cA),"errorSteps"),hA=t(cA=>{try{
aA.resolve(sA(cA))}catch(CA){BA(CA)}},"successSteps");return v[Q].body==null?(hA(Buffer.allocUnsafe(0)),aA.promise):(await E(v[Q].body,hA,BA),aA.promise)}t(R,"c\
onsumeBody");function G(v){const sA=v[Q].body;return sA!=null&&(sA.stream.locked||s.isDisturbed(sA.stream))}t(G,"bodyUnusable");function x(v){return JSON.parse(
A(v))}t(x,"parseJSONFromBytes");function H(v){const sA=v[Q].headersList,QA=a(sA);return QA==="failure"?null:QA}t(H,"bodyMimeType"),J.exports={extractBody:u,safelyExtractBody:i,
cloneBody:w,mixinBody:h,streamRegistry:n,hasFinalizationRegistry:o,bodyUnusable:G}}),4495:(J=>{const O=["GET","HEAD","POST"],e=new Set(O),s=[101,204,205,304],m=[
301,302,303,307,308],D=new Set(m),F=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103",
"104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540",
"548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","66\
67","6668","6669","6679","6697","10080"],d=new Set(F),g=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross\
-origin","strict-origin-when-cross-origin","unsafe-url"],E=new Set(g),a=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],l=new Set(A),Q=["navigate",
"same-origin","no-cors","cors"],r=["omit","same-origin","include"],B=["default","no-store","reload","no-cache","force-cache","only-if-cached"],C=["content-encod\
ing","content-language","content-location","content-type","content-length"],c=["half"],p=["CONNECT","TRACE","TRACK"],N=new Set(p),S=["audio","audioworklet","fon\
t","image","manifest","paintworklet","script","style","track","video","xslt",""],M=new Set(S);J.exports={subresource:S,forbiddenMethods:p,requestBodyHeader:C,referrerPolicy:g,
requestRedirect:a,requestMode:Q,requestCredentials:r,requestCache:B,redirectStatus:m,corsSafeListedMethods:O,nullBodyStatus:s,safeMethods:A,badPorts:F,requestDuplex:c,
subresourceSet:M,badPortsSet:d,redirectStatusSet:D,corsSafeListedMethodsSet:e,safeMethodsSet:l,forbiddenMethodsSet:N,referrerPolicySet:E}}),51900:((J,O,e)=>{const s=e(
34589),m=new TextEncoder,D=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,F=/[\u000A\u000D\u0009\u0020]/,d=/[\u0009\u000A\u000C\u000D\u0020]/g,g=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function E(i){s(i.protocol==="data:");let w=a(i,!0);w=w.slice(5);const y={position:0};let I=l(",",w,y);const h=I.length;if(I=Y(I,!0,!0),y.position>=w.length)return"\
failure";y.position++;const R=w.slice(h+1);let G=Q(R);if(/;(\u0020){0,}base64$/i.test(I)){const H=n(G);if(G=p(H),G==="failure")return"failure";I=I.slice(0,-6),I=
I.replace(/(\u0020)+$/,""),I=I.slice(0,-1)}I.startsWith(";")&&(I="text/plain"+I);let x=c(I);return x==="failure"&&(x=c("text/plain;charset=US-ASCII")),{mimeType:x,
body:G}}t(E,"dataURLProcessor");function a(i,w=!1){if(!w)return i.href;const y=i.href,I=i.hash.length,h=I===0?y:y.substring(0,y.length-I);return!I&&y.endsWith("\
#")?h.slice(0,-1):h}t(a,"URLSerializer");function A(i,w,y){let I="";for(;y.position<w.length&&i(w[y.position]);)I+=w[y.position],y.position++;return I}t(A,"coll\
ectASequenceOfCodePoints");function l(i,w,y){const I=w.indexOf(i,y.position),h=y.position;return I===-1?(y.position=w.length,w.slice(h)):(y.position=I,w.slice(h,
y.position))}t(l,"collectASequenceOfCodePointsFast");function Q(i){const w=m.encode(i);return C(w)}t(Q,"stringPercentDecode");function r(i){return i>=48&&i<=57||
i>=65&&i<=70||i>=97&&i<=102}t(r,"isHexCharByte");function B(i){return i>=48&&i<=57?i-48:(i&223)-55}t(B,"hexByteToNumber");function C(i){const w=i.length,y=new Uint8Array(
w);let I=0;for(let h=0;h<w;++h){const R=i[h];R!==37?y[I++]=R:R===37&&!(r(i[h+1])&&r(i[h+2]))?y[I++]=37:(y[I++]=B(i[h+1])<<4|B(i[h+2]),h+=2)}return w===I?y:y.subarray(
0,I)}t(C,"percentDecode");function c(i){i=T(i,!0,!0);const w={position:0},y=l("/",i,w);if(y.length===0||!D.test(y)||w.position>i.length)return"failure";w.position++;
let I=l(";",i,w);if(I=T(I,!1,!0),I.length===0||!D.test(I))return"failure";const h=y.toLowerCase(),R=I.toLowerCase(),G={type:h,subtype:R,parameters:new Map,essence:`${h}\
/${R}`};for(;w.position<i.length;){w.position++,A(v=>F.test(v),i,w);let x=A(v=>v!==";"&&v!=="=",i,w);if(x=x.toLowerCase(),w.position<i.length){if(i[w.position]===
";")continue;w.position++}if(w.position>i.length)break;let H=null;if(i[w.position]==='"')H=N(i,w,!0),l(";",i,w);else if(H=l(";",i,w),H=T(H,!1,!0),H.length===0)continue;
x.length!==0&&D.test(x)&&(H.length===0||g.test(H))&&!G.parameters.has(x)&&G.parameters.set(x,H)}return G}t(c,"parseMIMEType");function p(i){i=i.replace(d,"");let w=i.
length;if(w%4===0&&i.charCodeAt(w-1)===61&&(--w,i.charCodeAt(w-1)===61&&--w),w%4===1||/[^+/0-9A-Za-z]/.test(i.length===w?i:i.substring(0,w)))return"failure";const y=Buffer.
from(i,"base64");return new Uint8Array(y.buffer,y.byteOffset,y.byteLength)}t(p,"forgivingBase64");function N(i,w,y){const I=w.position;let h="";for(s(i[w.position]===
'"'),w.position++;h+=A(G=>G!=='"'&&G!=="\\",i,w),!(w.position>=i.length);){const R=i[w.position];if(w.position++,R==="\\"){if(w.position>=i.length){h+="\\";break}
h+=i[w.position],w.position++}else{s(R==='"');break}}return y?h:i.slice(I,w.position)}t(N,"collectAnHTTPQuotedString");function S(i){s(i!=="failure");const{parameters:w,
essence:y}=i;let I=y;for(let[h,R]of w.entries())I+=";",I+=h,I+="=",D.test(R)||(R=R.replace(/(\\|")/g,"\\$1"),R='"'+R,R+='"'),I+=R;return I}t(S,"serializeAMimeTy\
pe");function M(i){return i===13||i===10||i===9||i===32}t(M,"isHTTPWhiteSpace");function T(i,w=!0,y=!0){return o(i,w,y,M)}t(T,"removeHTTPWhitespace");function L(i){
return i===13||i===10||i===9||i===12||i===32}t(L,"isASCIIWhitespace");function Y(i,w=!0,y=!0){return o(i,w,y,L)}t(Y,"removeASCIIWhitespace");function o(i,w,y,I){
let h=0,R=i.length-1;if(w)for(;h<i.length&&I(i.charCodeAt(h));)h++;if(y)for(;R>0&&I(i.charCodeAt(R));)R--;return h===0&&R===i.length-1?i:i.slice(h,R+1)}t(o,"rem\
oveChars");function n(i){const w=i.length;if(65535>w)return String.fromCharCode.apply(null,i);let y="",I=0,h=65535;for(;I<w;)I+h>w&&(h=w-I),y+=String.fromCharCode.
apply(null,i.subarray(I,I+=h));return y}t(n,"isomorphicDecode");function u(i){switch(i.essence){case"application/ecmascript":case"application/javascript":case"a\
pplication/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/\
javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"\
text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/x\
ml":case"application/xml":return"application/xml"}return i.subtype.endsWith("+json")?"application/json":i.subtype.endsWith("+xml")?"application/xml":""}t(u,"min\
imizeSupportedMimeType"),J.exports={dataURLProcessor:E,URLSerializer:a,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:l,stringPercentDecode:Q,parseMIMEType:c,
collectAnHTTPQuotedString:N,serializeAMimeType:S,removeChars:o,removeHTTPWhitespace:T,minimizeSupportedMimeType:u,HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:n}}),
66653:((J,O,e)=>{const{kConnected:s,kSize:m}=e(36443);class D{static{t(this,"CompatWeakRef")}constructor(g){this.value=g}deref(){return this.value[s]===0&&this.
value[m]===0?void 0:this.value}}class F{static{t(this,"CompatFinalizer")}constructor(g){this.finalizer=g}register(g,E){g.on&&g.on("disconnect",()=>{g[s]===0&&g[m]===
0&&this.finalizer(E)})}unregister(g){}}J.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using com\
patibility WeakRef and FinalizationRegistry"),{WeakRef:D,FinalizationRegistry:F}):{WeakRef,FinalizationRegistry}}}),27114:((J,O,e)=>{const{Blob:s,File:m}=e(4573),
{kState:D}=e(93627),{webidl:F}=e(45893);class d{static{t(this,"FileLike")}constructor(a,A,l={}){const Q=A,r=l.type,B=l.lastModified??Date.now();this[D]={blobLike:a,
name:Q,type:r,lastModified:B}}stream(...a){return F.brandCheck(this,d),this[D].blobLike.stream(...a)}arrayBuffer(...a){return F.brandCheck(this,d),this[D].blobLike.
arrayBuffer(...a)}slice(...a){return F.brandCheck(this,d),this[D].blobLike.slice(...a)}text(...a){return F.brandCheck(this,d),this[D].blobLike.text(...a)}get size(){
return F.brandCheck(this,d),this[D].blobLike.size}get type(){return F.brandCheck(this,d),this[D].blobLike.type}get name(){return F.brandCheck(this,d),this[D].name}get lastModified(){
return F.brandCheck(this,d),this[D].lastModified}get[Symbol.toStringTag](){return"File"}}F.converters.Blob=F.interfaceConverter(s);function g(E){return E instanceof
m||E&&(typeof E.stream=="function"||typeof E.arrayBuffer=="function")&&E[Symbol.toStringTag]==="File"}t(g,"isFileLike"),J.exports={FileLike:d,isFileLike:g}}),50116:((J,O,e)=>{
const{isUSVString:s,bufferToLowerCasedHeaderName:m}=e(3440),{utf8DecodeBytes:D}=e(73168),{HTTP_TOKEN_CODEPOINTS:F,isomorphicDecode:d}=e(51900),{isFileLike:g}=e(
27114),{makeEntry:E}=e(35910),a=e(34589),{File:A}=e(4573),l=globalThis.File??A,Q=Buffer.from('form-data; name="'),r=Buffer.from("; filename"),B=Buffer.from("--"),
C=Buffer.from(`--\r
`);function c(o){for(let n=0;n<o.length;++n)if((o.charCodeAt(n)&-128)!==0)return!1;return!0}t(c,"isAsciiString");function p(o){const n=o.length;if(n<27||n>70)return!1;
for(let u=0;u<n;++u){const i=o.charCodeAt(u);if(!(i>=48&&i<=57||i>=65&&i<=90||i>=97&&i<=122||i===39||i===45||i===95))return!1}return!0}t(p,"validateBoundary");function N(o,n){
a(n!=="failure"&&n.essence==="multipart/form-data");const u=n.parameters.get("boundary");if(u===void 0)return"failure";const i=Buffer.from(`--${u}`,"utf8"),w=[],
y={position:0};for(;o[y.position]===13&&o[y.position+1]===10;)y.position+=2;let I=o.length;for(;o[I-1]===10&&o[I-2]===13;)I-=2;for(I!==o.length&&(o=o.subarray(0,
I));;){if(o.subarray(y.position,y.position+i.length).equals(i))y.position+=i.length;else return"failure";if(y.position===o.length-2&&Y(o,B,y)||y.position===o.length-
4&&Y(o,C,y))return w;if(o[y.position]!==13||o[y.position+1]!==10)return"failure";y.position+=2;const h=S(o,y);if(h==="failure")return"failure";let{name:R,filename:G,
contentType:x,encoding:H}=h;y.position+=2;let v;{const QA=o.indexOf(i.subarray(2),y.position);if(QA===-1)return"failure";v=o.subarray(y.position,QA-4),y.position+=
v.length,H==="base64"&&(v=Buffer.from(v.toString(),"base64"))}if(o[y.position]!==13||o[y.position+1]!==10)return"failure";y.position+=2;let sA;G!==null?(x??="te\
xt/plain",c(x)||(x=""),sA=new l([v],G,{type:x})):sA=D(Buffer.from(v)),a(s(R)),a(typeof sA=="string"&&s(sA)||g(sA)),w.push(E(R,sA,G))}}t(N,"multipartFormDataPars\
er");function S(o,n){let u=null,i=null,w=null,y=null;for(;;){if(o[n.position]===13&&o[n.position+1]===10)return u===null?"failure":{name:u,filename:i,contentType:w,
encoding:y};let I=T(h=>h!==10&&h!==13&&h!==58,o,n);if(I=L(I,!0,!0,h=>h===9||h===32),!F.test(I.toString())||o[n.position]!==58)return"failure";switch(n.position++,
T(h=>h===32||h===9,o,n),m(I)){case"content-disposition":{if(u=i=null,!Y(o,Q,n)||(n.position+=17,u=M(o,n),u===null))return"failure";if(Y(o,r,n)){let h=n.position+
r.length;if(o[h]===42&&(n.position+=1,h+=1),o[h]!==61||o[h+1]!==34||(n.position+=12,i=M(o,n),i===null))return"failure"}break}case"content-type":{let h=T(R=>R!==
10&&R!==13,o,n);h=L(h,!1,!0,R=>R===9||R===32),w=d(h);break}case"content-transfer-encoding":{let h=T(R=>R!==10&&R!==13,o,n);h=L(h,!1,!0,R=>R===9||R===32),y=d(h);
break}default:T(h=>h!==10&&h!==13,o,n)}if(o[n.position]!==13&&o[n.position+1]!==10)return"failure";n.position+=2}}t(S,"parseMultipartFormDataHeaders");function M(o,n){
a(o[n.position-1]===34);let u=T(i=>i!==10&&i!==13&&i!==34,o,n);return o[n.position]!==34?null:(n.position++,u=new TextDecoder().decode(u).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),u)}t(M,"parseMultipartFormDataName");function T(o,n,u){let i=u.position;for(;i<n.length&&o(n[i]);)++i;return n.subarray(
u.position,u.position=i)}t(T,"collectASequenceOfBytes");function L(o,n,u,i){let w=0,y=o.length-1;if(n)for(;w<o.length&&i(o[w]);)w++;if(u)for(;y>0&&i(o[y]);)y--;
return w===0&&y===o.length-1?o:o.subarray(w,y+1)}t(L,"removeChars");function Y(o,n,u){if(o.length<n.length)return!1;for(let i=0;i<n.length;i++)if(n[i]!==o[u.position+
i])return!1;return!0}t(Y,"bufferStartsWith"),J.exports={multipartFormDataParser:N,validateBoundary:p}}),35910:((J,O,e)=>{const{isBlobLike:s,iteratorMixin:m}=e(73168),
{kState:D}=e(93627),{kEnumerableProperty:F}=e(3440),{FileLike:d,isFileLike:g}=e(27114),{webidl:E}=e(45893),{File:a}=e(4573),A=e(57975),l=globalThis.File??a;class Q{static{
t(this,"FormData")}constructor(C){if(E.util.markAsUncloneable(this),C!==void 0)throw E.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument\
 1",types:["undefined"]});this[D]=[]}append(C,c,p=void 0){E.brandCheck(this,Q);const N="FormData.append";if(E.argumentLengthCheck(arguments,2,N),arguments.length===
3&&!s(c))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");C=E.converters.USVString(C,N,"name"),c=s(c)?E.converters.
Blob(c,N,"value",{strict:!1}):E.converters.USVString(c,N,"value"),p=arguments.length===3?E.converters.USVString(p,N,"filename"):void 0;const S=r(C,c,p);this[D].
push(S)}delete(C){E.brandCheck(this,Q);const c="FormData.delete";E.argumentLengthCheck(arguments,1,c),C=E.converters.USVString(C,c,"name"),this[D]=this[D].filter(
p=>p.name!==C)}get(C){E.brandCheck(this,Q);const c="FormData.get";E.argumentLengthCheck(arguments,1,c),C=E.converters.USVString(C,c,"name");const p=this[D].findIndex(
N=>N.name===C);return p===-1?null:this[D][p].value}getAll(C){E.brandCheck(this,Q);const c="FormData.getAll";return E.argumentLengthCheck(arguments,1,c),C=E.converters.
USVString(C,c,"name"),this[D].filter(p=>p.name===C).map(p=>p.value)}has(C){E.brandCheck(this,Q);const c="FormData.has";return E.argumentLengthCheck(arguments,1,
c),C=E.converters.USVString(C,c,"name"),this[D].findIndex(p=>p.name===C)!==-1}set(C,c,p=void 0){E.brandCheck(this,Q);const N="FormData.set";if(E.argumentLengthCheck(
arguments,2,N),arguments.length===3&&!s(c))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");C=E.converters.USVString(
C,N,"name"),c=s(c)?E.converters.Blob(c,N,"name",{strict:!1}):E.converters.USVString(c,N,"name"),p=arguments.length===3?E.converters.USVString(p,N,"name"):void 0;
const S=r(C,c,p),M=this[D].findIndex(T=>T.name===C);M!==-1?this[D]=[...this[D].slice(0,M),S,...this[D].slice(M+1).filter(T=>T.name!==C)]:this[D].push(S)}[A.inspect.
custom](C,c){const p=this[D].reduce((S,M)=>(S[M.name]?Array.isArray(S[M.name])?S[M.name].push(M.value):S[M.name]=[S[M.name],M.value]:S[M.name]=M.value,S),{__proto__:null});
c.depth??=C,c.colors??=!0;const N=A.formatWithOptions(c,p);return`FormData ${N.slice(N.indexOf("]")+2)}`}}m("FormData",Q,D,"name","value"),Object.defineProperties(
Q.prototype,{append:F,delete:F,get:F,getAll:F,has:F,set:F,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function r(B,C,c){if(typeof C!="string"){if(g(
C)||(C=C instanceof Blob?new l([C],"blob",{type:C.type}):new d(C,"blob",{type:C.type})),c!==void 0){const p={type:C.type,lastModified:C.lastModified};C=C instanceof
a?new l([C],c,p):new d(C,c,p)}}return{name:B,value:C}}t(r,"makeEntry"),J.exports={FormData:Q,makeEntry:r}}),51059:(J=>{const O=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[O]}t(e,"getGlobalOrigin");function s(m){if(m===void 0){Object.defineProperty(globalThis,O,{value:void 0,writable:!0,enumerable:!1,
configurable:!1});return}const D=new URL(m);if(D.protocol!=="http:"&&D.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${D.
protocol}`);Object.defineProperty(globalThis,O,{value:D,writable:!0,enumerable:!1,configurable:!1})}t(s,"setGlobalOrigin"),J.exports={getGlobalOrigin:e,setGlobalOrigin:s}}),
60660:((J,O,e)=>{const{kConstruct:s}=e(36443),{kEnumerableProperty:m}=e(3440),{iteratorMixin:D,isValidHeaderName:F,isValidHeaderValue:d}=e(73168),{webidl:g}=e(45893),
E=e(34589),a=e(57975),A=Symbol("headers map"),l=Symbol("headers map sorted");function Q(Y){return Y===10||Y===13||Y===9||Y===32}t(Q,"isHTTPWhiteSpaceCharCode");
function r(Y){let o=0,n=Y.length;for(;n>o&&Q(Y.charCodeAt(n-1));)--n;for(;n>o&&Q(Y.charCodeAt(o));)++o;return o===0&&n===Y.length?Y:Y.substring(o,n)}t(r,"header\
ValueNormalize");function B(Y,o){if(Array.isArray(o))for(let n=0;n<o.length;++n){const u=o[n];if(u.length!==2)throw g.errors.exception({header:"Headers construc\
tor",message:`expected name/value pair to be length 2, found ${u.length}.`});C(Y,u[0],u[1])}else if(typeof o=="object"&&o!==null){const n=Object.keys(o);for(let u=0;u<
n.length;++u)C(Y,n[u],o[n[u]])}else throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>",
"record<ByteString, ByteString>"]})}t(B,"fill");function C(Y,o,n){if(n=r(n),F(o)){if(!d(n))throw g.errors.invalidArgument({prefix:"Headers.append",value:n,type:"\
header value"})}else throw g.errors.invalidArgument({prefix:"Headers.append",value:o,type:"header name"});if(S(Y)==="immutable")throw new TypeError("immutable");
return T(Y).append(o,n,!1)}t(C,"appendHeader");function c(Y,o){return Y[0]<o[0]?-1:1}t(c,"compareHeaderName");class p{static{t(this,"HeadersList")}cookies=null;constructor(o){
o instanceof p?(this[A]=new Map(o[A]),this[l]=o[l],this.cookies=o.cookies===null?null:[...o.cookies]):(this[A]=new Map(o),this[l]=null)}contains(o,n){return this[A].
has(n?o:o.toLowerCase())}clear(){this[A].clear(),this[l]=null,this.cookies=null}append(o,n,u){this[l]=null;const i=u?o:o.toLowerCase(),w=this[A].get(i);if(w){const y=i===
"cookie"?"; ":", ";this[A].set(i,{name:w.name,value:`${w.value}${y}${n}`})}else this[A].set(i,{name:o,value:n});i==="set-cookie"&&(this.cookies??=[]).push(n)}set(o,n,u){
this[l]=null;const i=u?o:o.toLowerCase();i==="set-cookie"&&(this.cookies=[n]),this[A].set(i,{name:o,value:n})}delete(o,n){this[l]=null,n||(o=o.toLowerCase()),o===
"set-cookie"&&(this.cookies=null),this[A].delete(o)}get(o,n){return this[A].get(n?o:o.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:o,1:{value:n}}of this[A])
yield[o,n]}get entries(){const o={};if(this[A].size!==0)for(const{name:n,value:u}of this[A].values())o[n]=u;return o}rawValues(){return this[A].values()}get entriesList(){
const o=[];if(this[A].size!==0)for(const{0:n,1:{name:u,value:i}}of this[A])if(n==="set-cookie")for(const w of this.cookies)o.push([u,w]);else o.push([u,i]);return o}toSortedArray(){
const o=this[A].size,n=new Array(o);if(o<=32){if(o===0)return n;const u=this[A][Symbol.iterator](),i=u.next().value;n[0]=[i[0],i[1].value],E(i[1].value!==null);
for(let w=1,y=0,I=0,h=0,R=0,G,x;w<o;++w){for(x=u.next().value,G=n[w]=[x[0],x[1].value],E(G[1]!==null),h=0,I=w;h<I;)R=h+(I-h>>1),n[R][0]<=G[0]?h=R+1:I=R;if(w!==R){
for(y=w;y>h;)n[y]=n[--y];n[h]=G}}if(!u.next().done)throw new TypeError("Unreachable");return n}else{let u=0;for(const{0:i,1:{value:w}}of this[A])n[u++]=[i,w],E(
w!==null);return n.sort(c)}}}class N{static{t(this,"Headers")}#A;#e;constructor(o=void 0){g.util.markAsUncloneable(this),o!==s&&(this.#e=new p,this.#A="none",o!==
void 0&&(o=g.converters.HeadersInit(o,"Headers contructor","init"),B(this,o)))}append(o,n){g.brandCheck(this,N),g.argumentLengthCheck(arguments,2,"Headers.appen\
d");const u="Headers.append";return o=g.converters.ByteString(o,u,"name"),n=g.converters.ByteString(n,u,"value"),C(this,o,n)}delete(o){if(g.brandCheck(this,N),g.
argumentLengthCheck(arguments,1,"Headers.delete"),o=g.converters.ByteString(o,"Headers.delete","name"),!F(o))throw g.errors.invalidArgument({prefix:"Headers.del\
ete",value:o,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.contains(o,!1)&&this.#e.delete(o,!1)}get(o){g.brandCheck(this,
N),g.argumentLengthCheck(arguments,1,"Headers.get");const n="Headers.get";if(o=g.converters.ByteString(o,n,"name"),!F(o))throw g.errors.invalidArgument({prefix:n,
value:o,type:"header name"});return this.#e.get(o,!1)}has(o){g.brandCheck(this,N),g.argumentLengthCheck(arguments,1,"Headers.has");const n="Headers.has";if(o=g.
converters.ByteString(o,n,"name"),!F(o))throw g.errors.invalidArgument({prefix:n,value:o,type:"header name"});return this.#e.contains(o,!1)}set(o,n){g.brandCheck(
this,N),g.argumentLengthCheck(arguments,2,"Headers.set");const u="Headers.set";if(o=g.converters.ByteString(o,u,"name"),n=g.converters.ByteString(n,u,"value"),n=
r(n),F(o)){if(!d(n))throw g.errors.invalidArgument({prefix:u,value:n,type:"header value"})}else throw g.errors.invalidArgument({prefix:u,value:o,type:"header na\
me"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(o,n,!1)}getSetCookie(){g.brandCheck(this,N);const o=this.#e.cookies;return o?[...o]:
[]}get[l](){if(this.#e[l])return this.#e[l];const o=[],n=this.#e.toSortedArray(),u=this.#e.cookies;if(u===null||u.length===1)return this.#e[l]=n;for(let i=0;i<n.
length;++i){const{0:w,1:y}=n[i];if(w==="set-cookie")for(let I=0;I<u.length;++I)o.push([w,u[I]]);else o.push([w,y])}return this.#e[l]=o}[a.inspect.custom](o,n){return n.
depth??=o,`Headers ${a.formatWithOptions(n,this.#e.entries)}`}static getHeadersGuard(o){return o.#A}static setHeadersGuard(o,n){o.#A=n}static getHeadersList(o){
return o.#e}static setHeadersList(o,n){o.#e=n}}const{getHeadersGuard:S,setHeadersGuard:M,getHeadersList:T,setHeadersList:L}=N;Reflect.deleteProperty(N,"getHeade\
rsGuard"),Reflect.deleteProperty(N,"setHeadersGuard"),Reflect.deleteProperty(N,"getHeadersList"),Reflect.deleteProperty(N,"setHeadersList"),D("Headers",N,l,0,1),
Object.defineProperties(N.prototype,{append:m,delete:m,get:m,has:m,set:m,getSetCookie:m,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[a.inspect.custom]:{
enumerable:!1}}),g.converters.HeadersInit=function(Y,o,n){if(g.util.Type(Y)==="Object"){const u=Reflect.get(Y,Symbol.iterator);if(!a.types.isProxy(Y)&&u===N.prototype.
entries)try{return T(Y).entriesList}catch{}return typeof u=="function"?g.converters["sequence<sequence<ByteString>>"](Y,o,n,u.bind(Y)):g.converters["record<Byte\
String, ByteString>"](Y,o,n)}throw g.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record\
<ByteString, ByteString>"]})},J.exports={fill:B,compareHeaderName:c,Headers:N,HeadersList:p,getHeadersGuard:S,setHeadersGuard:M,setHeadersList:L,getHeadersList:T}}),
54398:((J,O,e)=>{const{makeNetworkError:s,makeAppropriateNetworkError:m,filterResponse:D,makeResponse:F,fromInnerResponse:d}=e(99051),{HeadersList:g}=e(60660),{
Request:E,cloneRequest:a}=e(9967),A=e(38522),{bytesMatch:l,makePolicyContainer:Q,clonePolicyContainer:r,requestBadPort:B,TAOCheck:C,appendRequestOriginHeader:c,
responseLocationURL:p,requestCurrentURL:N,setRequestReferrerPolicyOnRedirect:S,tryUpgradeRequestToAPotentiallyTrustworthyURL:M,createOpaqueTimingInfo:T,appendFetchMetadata:L,
corsCheck:Y,crossOriginResourcePolicyCheck:o,determineRequestsReferrer:n,coarsenedSharedCurrentTime:u,createDeferredPromise:i,isBlobLike:w,sameOrigin:y,isCancelled:I,
isAborted:h,isErrorLike:R,fullyReadBody:G,readableStreamClose:x,isomorphicEncode:H,urlIsLocal:v,urlIsHttpHttpsScheme:sA,urlHasHttpsScheme:QA,clampAndCoarsenConnectionTimingInfo:aA,
simpleRangeHeaderValue:BA,buildContentRange:hA,createInflate:cA,extractMimeType:CA}=e(73168),{kState:pA,kDispatcher:NA}=e(93627),AA=e(34589),{safelyExtractBody:_,
extractBody:tA}=e(84492),{redirectStatusSet:Z,nullBodyStatus:IA,safeMethodsSet:iA,requestBodyHeader:q,subresourceSet:X}=e(4495),nA=e(78474),{Readable:rA,pipeline:yA,
finished:GA}=e(57075),{addAbortListener:UA,isErrored:HA,isReadable:uA,bufferToLowerCasedHeaderName:LA}=e(3440),{dataURLProcessor:RA,serializeAMimeType:kA,minimizeSupportedMimeType:dA}=e(
51900),{getGlobalDispatcher:VA}=e(32581),{webidl:eA}=e(45893),{STATUS_CODES:U}=e(37067),$=["GET","HEAD"],oA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<
"u"?"node":"undici";let fA;class DA extends nA{static{t(this,"Fetch")}constructor(V){super(),this.dispatcher=V,this.connection=null,this.dump=!1,this.state="ong\
oing"}terminate(V){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(V),this.emit("terminated",V))}abort(V){this.state==="ongoing"&&(this.
state="aborted",V||(V=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=V,this.connection?.destroy(V),this.emit("terminate\
d",V))}}function lA(f){JA(f,"fetch")}t(lA,"handleFetchDone");function TA(f,V=void 0){eA.argumentLengthCheck(arguments,1,"globalThis.fetch");let P=i(),z;try{z=new E(
f,V)}catch(mA){return P.reject(mA),P.promise}const K=z[pA];if(z.signal.aborted)return PA(P,K,null,z.signal.reason),P.promise;K.client.globalObject?.constructor?.
name==="ServiceWorkerGlobalScope"&&(K.serviceWorkers="none");let gA=null,FA=!1,SA=null;return UA(z.signal,()=>{FA=!0,AA(SA!=null),SA.abort(z.signal.reason);const mA=gA?.
deref();PA(P,K,mA,z.signal.reason)}),SA=KA({request:K,processResponseEndOfBody:lA,processResponse:t(mA=>{if(!FA){if(mA.aborted){PA(P,K,gA,SA.serializedAbortReason);
return}if(mA.type==="error"){P.reject(new TypeError("fetch failed",{cause:mA.error}));return}gA=new WeakRef(d(mA,"immutable")),P.resolve(gA.deref()),P=null}},"p\
rocessResponse"),dispatcher:z[NA]}),P.promise}t(TA,"fetch");function JA(f,V="other"){if(f.type==="error"&&f.aborted||!f.urlList?.length)return;const P=f.urlList[0];
let z=f.timingInfo,K=f.cacheState;sA(P)&&z!==null&&(f.timingAllowPassed||(z=T({startTime:z.startTime}),K=""),z.endTime=u(),f.timingInfo=z,xA(z,P.href,V,globalThis,
K))}t(JA,"finalizeAndReportTiming");const xA=performance.markResourceTiming;function PA(f,V,P,z){if(f&&f.reject(z),V.body!=null&&uA(V.body?.stream)&&V.body.stream.
cancel(z).catch(j=>{if(j.code!=="ERR_INVALID_STATE")throw j}),P==null)return;const K=P[pA];K.body!=null&&uA(K.body?.stream)&&K.body.stream.cancel(z).catch(j=>{if(j.
code!=="ERR_INVALID_STATE")throw j})}t(PA,"abortFetch");function KA({request:f,processRequestBodyChunkLength:V,processRequestEndOfBody:P,processResponse:z,processResponseEndOfBody:K,
processResponseConsumeBody:j,useParallelQueue:gA=!1,dispatcher:FA=VA()}){AA(FA);let SA=null,wA=!1;f.client!=null&&(SA=f.client.globalObject,wA=f.client.crossOriginIsolatedCapability);
const mA=u(wA),MA=T({startTime:mA}),YA={controller:new DA(FA),request:f,timingInfo:MA,processRequestBodyChunkLength:V,processRequestEndOfBody:P,processResponse:z,
processResponseConsumeBody:j,processResponseEndOfBody:K,taskDestination:SA,crossOriginIsolatedCapability:wA};return AA(!f.body||f.body.stream),f.window==="clien\
t"&&(f.window=f.client?.globalObject?.constructor?.name==="Window"?f.client:"no-window"),f.origin==="client"&&(f.origin=f.client.origin),f.policyContainer==="cl\
ient"&&(f.client!=null?f.policyContainer=r(f.client.policyContainer):f.policyContainer=Q()),f.headersList.contains("accept",!0)||f.headersList.append("accept","\
*/*",!0),f.headersList.contains("accept-language",!0)||f.headersList.append("accept-language","*",!0),f.priority,X.has(f.destination),_A(YA).catch(ZA=>{YA.controller.
terminate(ZA)}),YA.controller}t(KA,"fetching");async function _A(f,V=!1){const P=f.request;let z=null;if(P.localURLsOnly&&!v(N(P))&&(z=s("local URLs only")),M(P),
B(P)==="blocked"&&(z=s("bad port")),P.referrerPolicy===""&&(P.referrerPolicy=P.policyContainer.referrerPolicy),P.referrer!=="no-referrer"&&(P.referrer=n(P)),z===
null&&(z=await(async()=>{const j=N(P);return y(j,P.url)&&P.responseTainting==="basic"||j.protocol==="data:"||P.mode==="navigate"||P.mode==="websocket"?(P.responseTainting=
"basic",await XA(f)):P.mode==="same-origin"?s('request mode cannot be "same-origin"'):P.mode==="no-cors"?P.redirect!=="follow"?s('redirect mode cannot be "follo\
w" for "no-cors" request'):(P.responseTainting="opaque",await XA(f)):sA(N(P))?(P.responseTainting="cors",await EA(f)):s("URL scheme must be a HTTP(S) scheme")})()),
V)return z;z.status!==0&&!z.internalResponse&&(P.responseTainting,P.responseTainting==="basic"?z=D(z,"basic"):P.responseTainting==="cors"?z=D(z,"cors"):P.responseTainting===
"opaque"?z=D(z,"opaque"):AA(!1));let K=z.status===0?z:z.internalResponse;if(K.urlList.length===0&&K.urlList.push(...P.urlList),P.timingAllowFailed||(z.timingAllowPassed=
!0),z.type==="opaque"&&K.status===206&&K.rangeRequested&&!P.headers.contains("range",!0)&&(z=K=s()),z.status!==0&&(P.method==="HEAD"||P.method==="CONNECT"||IA.includes(
K.status))&&(K.body=null,f.controller.dump=!0),P.integrity){const j=t(FA=>qA(f,s(FA)),"processBodyError");if(P.responseTainting==="opaque"||z.body==null){j(z.error);
return}const gA=t(FA=>{if(!l(FA,P.integrity)){j("integrity mismatch");return}z.body=_(FA)[0],qA(f,z)},"processBody");await G(z.body,gA,j)}else qA(f,z)}t(_A,"mai\
nFetch");function XA(f){if(I(f)&&f.request.redirectCount===0)return Promise.resolve(m(f));const{request:V}=f,{protocol:P}=N(V);switch(P){case"about:":return Promise.
resolve(s("about scheme is not supported"));case"blob:":{fA||(fA=e(4573).resolveObjectURL);const z=N(V);if(z.search.length!==0)return Promise.resolve(s("Network\
Error when attempting to fetch resource."));const K=fA(z.toString());if(V.method!=="GET"||!w(K))return Promise.resolve(s("invalid method"));const j=F(),gA=K.size,
FA=H(`${gA}`),SA=K.type;if(V.headersList.contains("range",!0)){j.rangeRequested=!0;const wA=V.headersList.get("range",!0),mA=BA(wA,!0);if(mA==="failure")return Promise.
resolve(s("failed to fetch the data URL"));let{rangeStartValue:MA,rangeEndValue:YA}=mA;if(MA===null)MA=gA-YA,YA=MA+YA-1;else{if(MA>=gA)return Promise.resolve(s(
"Range start is greater than the blob's size."));(YA===null||YA>=gA)&&(YA=gA-1)}const ZA=K.slice(MA,YA,SA),bA=tA(ZA);j.body=bA[0];const WA=H(`${ZA.size}`),jA=hA(
MA,YA,gA);j.status=206,j.statusText="Partial Content",j.headersList.set("content-length",WA,!0),j.headersList.set("content-type",SA,!0),j.headersList.set("conte\
nt-range",jA,!0)}else{const wA=tA(K);j.statusText="OK",j.body=wA[0],j.headersList.set("content-length",FA,!0),j.headersList.set("content-type",SA,!0)}return Promise.
resolve(j)}case"data:":{const z=N(V),K=RA(z);if(K==="failure")return Promise.resolve(s("failed to fetch the data URL"));const j=kA(K.mimeType);return Promise.resolve(
F({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:j}]],body:_(K.body)[0]}))}case"file:":return Promise.resolve(s("not implemented... ye\
t..."));case"http:":case"https:":return EA(f).catch(z=>s(z));default:return Promise.resolve(s("unknown scheme"))}}t(XA,"schemeFetch");function $A(f,V){f.request.
done=!0,f.processResponseDone!=null&&queueMicrotask(()=>f.processResponseDone(V))}t($A,"finalizeResponse");function qA(f,V){let P=f.timingInfo;const z=t(()=>{const j=Date.
now();f.request.destination==="document"&&(f.controller.fullTimingInfo=P),f.controller.reportTimingSteps=()=>{if(f.request.url.protocol!=="https:")return;P.endTime=
j;let FA=V.cacheState;const SA=V.bodyInfo;V.timingAllowPassed||(P=T(P),FA="");let wA=0;if(f.request.mode!=="navigator"||!V.hasCrossOriginRedirects){wA=V.status;
const mA=CA(V.headersList);mA!=="failure"&&(SA.contentType=dA(mA))}f.request.initiatorType!=null&&xA(P,f.request.url.href,f.request.initiatorType,globalThis,FA,
SA,wA)};const gA=t(()=>{f.request.done=!0,f.processResponseEndOfBody!=null&&queueMicrotask(()=>f.processResponseEndOfBody(V)),f.request.initiatorType!=null&&f.controller.
reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>gA())},"processResponseEndOfBody");f.processResponse!=null&&queueMicrotask(()=>{f.processResponse(
V),f.processResponse=null});const K=V.type==="error"?V:V.internalResponse??V;K.body==null?z():GA(K.body.stream,()=>{z()})}t(qA,"fetchFinale");async function EA(f){
const V=f.request;let P=null,z=null;const K=f.timingInfo;if(V.serviceWorkers,P===null){if(V.redirect==="follow"&&(V.serviceWorkers="none"),z=P=await k(f),V.responseTainting===
"cors"&&Y(V,P)==="failure")return s("cors failure");C(V,P)==="failure"&&(V.timingAllowFailed=!0)}return(V.responseTainting==="opaque"||P.type==="opaque")&&o(V.origin,
V.client,V.destination,z)==="blocked"?s("blocked"):(Z.has(z.status)&&(V.redirect!=="manual"&&f.controller.connection.destroy(void 0,!1),V.redirect==="error"?P=s(
"unexpected redirect"):V.redirect==="manual"?P=z:V.redirect==="follow"?P=await W(f,P):AA(!1)),P.timingInfo=K,P)}t(EA,"httpFetch");function W(f,V){const P=f.request,
z=V.internalResponse?V.internalResponse:V;let K;try{if(K=p(z,N(P).hash),K==null)return V}catch(gA){return Promise.resolve(s(gA))}if(!sA(K))return Promise.resolve(
s("URL scheme must be a HTTP(S) scheme"));if(P.redirectCount===20)return Promise.resolve(s("redirect count exceeded"));if(P.redirectCount+=1,P.mode==="cors"&&(K.
username||K.password)&&!y(P,K))return Promise.resolve(s('cross origin not allowed for request mode "cors"'));if(P.responseTainting==="cors"&&(K.username||K.password))
return Promise.resolve(s('URL cannot contain credentials for request mode "cors"'));if(z.status!==303&&P.body!=null&&P.body.source==null)return Promise.resolve(
s());if([301,302].includes(z.status)&&P.method==="POST"||z.status===303&&!$.includes(P.method)){P.method="GET",P.body=null;for(const gA of q)P.headersList.delete(
gA)}y(N(P),K)||(P.headersList.delete("authorization",!0),P.headersList.delete("proxy-authorization",!0),P.headersList.delete("cookie",!0),P.headersList.delete("\
host",!0)),P.body!=null&&(AA(P.body.source!=null),P.body=_(P.body.source)[0]);const j=f.timingInfo;return j.redirectEndTime=j.postRedirectStartTime=u(f.crossOriginIsolatedCapability),
j.redirectStartTime===0&&(j.redirectStartTime=j.startTime),P.urlList.push(K),S(P,z),_A(f,!0)}t(W,"httpRedirectFetch");async function k(f,V=!1,P=!1){const z=f.request;
let K=null,j=null,gA=null;const FA=null,SA=!1;z.window==="no-window"&&z.redirect==="error"?(K=f,j=z):(j=a(z),K={...f},K.request=j);const wA=z.credentials==="inc\
lude"||z.credentials==="same-origin"&&z.responseTainting==="basic",mA=j.body?j.body.length:null;let MA=null;if(j.body==null&&["POST","PUT"].includes(j.method)&&
(MA="0"),mA!=null&&(MA=H(`${mA}`)),MA!=null&&j.headersList.append("content-length",MA,!0),mA!=null&&j.keepalive,j.referrer instanceof URL&&j.headersList.append(
"referer",H(j.referrer.href),!0),c(j),L(j),j.headersList.contains("user-agent",!0)||j.headersList.append("user-agent",oA),j.cache==="default"&&(j.headersList.contains(
"if-modified-since",!0)||j.headersList.contains("if-none-match",!0)||j.headersList.contains("if-unmodified-since",!0)||j.headersList.contains("if-match",!0)||j.
headersList.contains("if-range",!0))&&(j.cache="no-store"),j.cache==="no-cache"&&!j.preventNoCacheCacheControlHeaderModification&&!j.headersList.contains("cache\
-control",!0)&&j.headersList.append("cache-control","max-age=0",!0),(j.cache==="no-store"||j.cache==="reload")&&(j.headersList.contains("pragma",!0)||j.headersList.
append("pragma","no-cache",!0),j.headersList.contains("cache-control",!0)||j.headersList.append("cache-control","no-cache",!0)),j.headersList.contains("range",!0)&&
j.headersList.append("accept-encoding","identity",!0),j.headersList.contains("accept-encoding",!0)||(QA(N(j))?j.headersList.append("accept-encoding","br, gzip, \
deflate",!0):j.headersList.append("accept-encoding","gzip, deflate",!0)),j.headersList.delete("host",!0),FA==null&&(j.cache="no-store"),j.cache!=="no-store"&&j.
cache,gA==null){if(j.cache==="only-if-cached")return s("only if cached");const YA=await b(K,wA,P);!iA.has(j.method)&&YA.status>=200&&YA.status<=399,SA&&YA.status,
gA==null&&(gA=YA)}if(gA.urlList=[...j.urlList],j.headersList.contains("range",!0)&&(gA.rangeRequested=!0),gA.requestIncludesCredentials=wA,gA.status===407)return z.
window==="no-window"?s():I(f)?m(f):s("proxy authentication required");if(gA.status===421&&!P&&(z.body==null||z.body.source!=null)){if(I(f))return m(f);f.controller.
connection.destroy(),gA=await k(f,V,!0)}return gA}t(k,"httpNetworkOrCacheFetch");async function b(f,V=!1,P=!1){AA(!f.controller.connection||f.controller.connection.
destroyed),f.controller.connection={abort:null,destroyed:!1,destroy(bA,WA=!0){this.destroyed||(this.destroyed=!0,WA&&this.abort?.(bA??new DOMException("The oper\
ation was aborted.","AbortError")))}};const z=f.request;let K=null;const j=f.timingInfo;null==null&&(z.cache="no-store");const FA=P?"yes":"no";z.mode;let SA=null;
if(z.body==null&&f.processRequestEndOfBody)queueMicrotask(()=>f.processRequestEndOfBody());else if(z.body!=null){const bA=t(async function*(OA){I(f)||(yield OA,
f.processRequestBodyChunkLength?.(OA.byteLength))},"processBodyChunk"),WA=t(()=>{I(f)||f.processRequestEndOfBody&&f.processRequestEndOfBody()},"processEndOfBody"),
jA=t(OA=>{I(f)||(OA.name==="AbortError"?f.controller.abort():f.controller.terminate(OA))},"processBodyError");SA=(async function*(){try{for await(const OA of z.
body.stream)yield*bA(OA);WA()}catch(OA){jA(OA)}})()}try{const{body:bA,status:WA,statusText:jA,headersList:OA,socket:te}=await ZA({body:SA});if(te)K=F({status:WA,
statusText:jA,headersList:OA,socket:te});else{const vA=bA[Symbol.asyncIterator]();f.controller.next=()=>vA.next(),K=F({status:WA,statusText:jA,headersList:OA})}}catch(bA){
return bA.name==="AbortError"?(f.controller.connection.destroy(),m(f,bA)):s(bA)}const wA=t(async()=>{await f.controller.resume()},"pullAlgorithm"),mA=t(bA=>{I(f)||
f.controller.abort(bA)},"cancelAlgorithm"),MA=new ReadableStream({async start(bA){f.controller.controller=bA},async pull(bA){await wA(bA)},async cancel(bA){await mA(
bA)},type:"bytes"});K.body={stream:MA,source:null,length:null},f.controller.resume||f.controller.on("terminated",YA),f.controller.resume=async()=>{for(;;){let bA,
WA;try{const{done:OA,value:te}=await f.controller.next();if(h(f))break;bA=OA?void 0:te}catch(OA){f.controller.ended&&!j.encodedBodySize?bA=void 0:(bA=OA,WA=!0)}
if(bA===void 0){x(f.controller.controller),$A(f,K);return}if(j.decodedBodySize+=bA?.byteLength??0,WA){f.controller.terminate(bA);return}const jA=new Uint8Array(
bA);if(jA.byteLength&&f.controller.controller.enqueue(jA),HA(MA)){f.controller.terminate();return}if(f.controller.controller.desiredSize<=0)return}};function YA(bA){
h(f)?(K.aborted=!0,uA(MA)&&f.controller.controller.error(f.controller.serializedAbortReason)):uA(MA)&&f.controller.controller.error(new TypeError("terminated",{
cause:R(bA)?bA:void 0})),f.controller.connection.destroy()}return t(YA,"onAborted"),K;function ZA({body:bA}){const WA=N(z),jA=f.controller.dispatcher;return new Promise(
(OA,te)=>jA.dispatch({path:WA.pathname+WA.search,origin:WA.origin,method:z.method,body:jA.isMockActive?z.body&&(z.body.source||z.body.stream):bA,headers:z.headersList.
entries,maxRedirections:0,upgrade:z.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(vA){const{connection:zA}=f.controller;j.finalConnectionTimingInfo=
aA(void 0,j.postRedirectStartTime,f.crossOriginIsolatedCapability),zA.destroyed?vA(new DOMException("The operation was aborted.","AbortError")):(f.controller.on(
"terminated",vA),this.abort=zA.abort=vA),j.finalNetworkRequestStartTime=u(f.crossOriginIsolatedCapability)},onResponseStarted(){j.finalNetworkResponseStartTime=
u(f.crossOriginIsolatedCapability)},onHeaders(vA,zA,Qe,ne){if(vA<200)return;let ee="";const re=new g;for(let Ae=0;Ae<zA.length;Ae+=2)re.append(LA(zA[Ae]),zA[Ae+
1].toString("latin1"),!0);ee=re.get("location",!0);const se=[],Ee=ee&&z.redirect==="follow"&&Z.has(vA);if(z.method!=="HEAD"&&z.method!=="CONNECT"&&!IA.includes(
vA)&&!Ee){const Ae=re.get("content-encoding",!0),oe=Ae?Ae.toLowerCase().split(","):[],ae=5;if(oe.length>ae)return this.abort(new Error(`too many content-encodin\
gs in response: ${oe.length}, maximum allowed is ${ae}`)),!0;for(let ge=oe.length-1;ge>=0;--ge){const ie=oe[ge].trim();if(ie==="x-gzip"||ie==="gzip")se.push(A.createGunzip(
{flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(ie==="deflate")se.push(cA({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.
Z_SYNC_FLUSH}));else if(ie==="br")se.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
se.length=0;break}}}this.body=new rA({read:Qe});const Be=this.onError.bind(this);return OA({status:vA,statusText:ne,headersList:re,body:se.length?yA(this.body,...se,
Ae=>{Ae&&this.onError(Ae)}).on("error",Be):this.body.on("error",Be)}),!0},onData(vA){if(f.controller.dump)return;const zA=vA;return j.encodedBodySize+=zA.byteLength,
this.body.push(zA)},onComplete(){this.abort&&f.controller.off("terminated",this.abort),f.controller.ended=!0,this.body.push(null)},onError(vA){this.abort&&f.controller.
off("terminated",this.abort),this.body?.destroy(vA),f.controller.terminate(vA),te(vA)},onUpgrade(vA,zA,Qe){if(vA!==101)return;const ne=new g;for(let ee=0;ee<zA.
length;ee+=2)ne.append(LA(zA[ee]),zA[ee+1].toString("latin1"),!0);return OA({status:vA,statusText:U[vA],headersList:ne,socket:Qe}),!0}}))}t(ZA,"dispatch")}t(b,"\
httpNetworkFetch"),J.exports={fetch:TA,Fetch:DA,fetching:KA,finalizeAndReportTiming:JA}}),9967:((J,O,e)=>{const{extractBody:s,mixinBody:m,cloneBody:D,bodyUnusable:F}=e(
84492),{Headers:d,fill:g,HeadersList:E,setHeadersGuard:a,getHeadersGuard:A,setHeadersList:l,getHeadersList:Q}=e(60660),{FinalizationRegistry:r}=e(66653)(),B=e(3440),
C=e(57975),{isValidHTTPToken:c,sameOrigin:p,environmentSettingsObject:N}=e(73168),{forbiddenMethodsSet:S,corsSafeListedMethodsSet:M,referrerPolicy:T,requestRedirect:L,
requestMode:Y,requestCredentials:o,requestCache:n,requestDuplex:u}=e(4495),{kEnumerableProperty:i,normalizedMethodRecordsBase:w,normalizedMethodRecords:y}=B,{kHeaders:I,
kSignal:h,kState:R,kDispatcher:G}=e(93627),{webidl:x}=e(45893),{URLSerializer:H}=e(51900),{kConstruct:v}=e(36443),sA=e(34589),{getMaxListeners:QA,setMaxListeners:aA,
getEventListeners:BA,defaultMaxListeners:hA}=e(78474),cA=Symbol("abortController"),CA=new r(({signal:iA,abort:q})=>{iA.removeEventListener("abort",q)}),pA=new WeakMap;
function NA(iA){return q;function q(){const X=iA.deref();if(X!==void 0){CA.unregister(q),this.removeEventListener("abort",q),X.abort(this.reason);const nA=pA.get(
X.signal);if(nA!==void 0){if(nA.size!==0){for(const rA of nA){const yA=rA.deref();yA!==void 0&&yA.abort(this.reason)}nA.clear()}pA.delete(X.signal)}}}}t(NA,"bui\
ldAbort");let AA=!1;class _{static{t(this,"Request")}constructor(q,X={}){if(x.util.markAsUncloneable(this),q===v)return;const nA="Request constructor";x.argumentLengthCheck(
arguments,1,nA),q=x.converters.RequestInfo(q,nA,"input"),X=x.converters.RequestInit(X,nA,"init");let rA=null,yA=null;const GA=N.settingsObject.baseUrl;let UA=null;
if(typeof q=="string"){this[G]=X.dispatcher;let $;try{$=new URL(q,GA)}catch(oA){throw new TypeError("Failed to parse URL from "+q,{cause:oA})}if($.username||$.password)
throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+q);rA=tA({urlList:[$]}),yA="cors"}else this[G]=X.dispatcher||q[G],sA(
q instanceof _),rA=q[R],UA=q[h];const HA=N.settingsObject.origin;let uA="client";if(rA.window?.constructor?.name==="EnvironmentSettingsObject"&&p(rA.window,HA)&&
(uA=rA.window),X.window!=null)throw new TypeError(`'window' option '${uA}' must be null`);"window"in X&&(uA="no-window"),rA=tA({method:rA.method,headersList:rA.
headersList,unsafeRequest:rA.unsafeRequest,client:N.settingsObject,window:uA,priority:rA.priority,origin:rA.origin,referrer:rA.referrer,referrerPolicy:rA.referrerPolicy,
mode:rA.mode,credentials:rA.credentials,cache:rA.cache,redirect:rA.redirect,integrity:rA.integrity,keepalive:rA.keepalive,reloadNavigation:rA.reloadNavigation,historyNavigation:rA.
historyNavigation,urlList:[...rA.urlList]});const LA=Object.keys(X).length!==0;if(LA&&(rA.mode==="navigate"&&(rA.mode="same-origin"),rA.reloadNavigation=!1,rA.historyNavigation=
!1,rA.origin="client",rA.referrer="client",rA.referrerPolicy="",rA.url=rA.urlList[rA.urlList.length-1],rA.urlList=[rA.url]),X.referrer!==void 0){const $=X.referrer;
if($==="")rA.referrer="no-referrer";else{let oA;try{oA=new URL($,GA)}catch(fA){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:fA})}oA.protocol===
"about:"&&oA.hostname==="client"||HA&&!p(oA,N.settingsObject.baseUrl)?rA.referrer="client":rA.referrer=oA}}X.referrerPolicy!==void 0&&(rA.referrerPolicy=X.referrerPolicy);
let RA;if(X.mode!==void 0?RA=X.mode:RA=yA,RA==="navigate")throw x.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(RA!=
null&&(rA.mode=RA),X.credentials!==void 0&&(rA.credentials=X.credentials),X.cache!==void 0&&(rA.cache=X.cache),rA.cache==="only-if-cached"&&rA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(X.redirect!==void 0&&(rA.redirect=X.redirect),X.integrity!=null&&(rA.integrity=
String(X.integrity)),X.keepalive!==void 0&&(rA.keepalive=!!X.keepalive),X.method!==void 0){let $=X.method;const oA=y[$];if(oA!==void 0)rA.method=oA;else{if(!c($))
throw new TypeError(`'${$}' is not a valid HTTP method.`);const fA=$.toUpperCase();if(S.has(fA))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=w[fA]??
$,rA.method=$}!AA&&rA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likel\
y to succeed.",{code:"UNDICI-FETCH-patch"}),AA=!0)}X.signal!==void 0&&(UA=X.signal),this[R]=rA;const kA=new AbortController;if(this[h]=kA.signal,UA!=null){if(!UA||
typeof UA.aborted!="boolean"||typeof UA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSigna\
l.");if(UA.aborted)kA.abort(UA.reason);else{this[cA]=kA;const $=new WeakRef(kA),oA=NA($);try{(typeof QA=="function"&&QA(UA)===hA||BA(UA,"abort").length>=hA)&&aA(
1500,UA)}catch{}B.addAbortListener(UA,oA),CA.register(kA,{signal:UA,abort:oA},oA)}}if(this[I]=new d(v),l(this[I],rA.headersList),a(this[I],"request"),RA==="no-c\
ors"){if(!M.has(rA.method))throw new TypeError(`'${rA.method} is unsupported in no-cors mode.`);a(this[I],"request-no-cors")}if(LA){const $=Q(this[I]),oA=X.headers!==
void 0?X.headers:new E($);if($.clear(),oA instanceof E){for(const{name:fA,value:DA}of oA.rawValues())$.append(fA,DA,!1);$.cookies=oA.cookies}else g(this[I],oA)}
const dA=q instanceof _?q[R].body:null;if((X.body!=null||dA!=null)&&(rA.method==="GET"||rA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method ca\
nnot have body.");let VA=null;if(X.body!=null){const[$,oA]=s(X.body,rA.keepalive);VA=$,oA&&!Q(this[I]).contains("content-type",!0)&&this[I].append("content-type",
oA)}const eA=VA??dA;if(eA!=null&&eA.source==null){if(VA!=null&&X.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");
if(rA.mode!=="same-origin"&&rA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');rA.useCORSPreflightFlag=
!0}let U=eA;if(VA==null&&dA!=null){if(F(q))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const $=new TransformStream;
dA.stream.pipeThrough($),U={source:dA.source,length:dA.length,stream:$.readable}}this[R].body=U}get method(){return x.brandCheck(this,_),this[R].method}get url(){
return x.brandCheck(this,_),H(this[R].url)}get headers(){return x.brandCheck(this,_),this[I]}get destination(){return x.brandCheck(this,_),this[R].destination}get referrer(){
return x.brandCheck(this,_),this[R].referrer==="no-referrer"?"":this[R].referrer==="client"?"about:client":this[R].referrer.toString()}get referrerPolicy(){return x.
brandCheck(this,_),this[R].referrerPolicy}get mode(){return x.brandCheck(this,_),this[R].mode}get credentials(){return this[R].credentials}get cache(){return x.
brandCheck(this,_),this[R].cache}get redirect(){return x.brandCheck(this,_),this[R].redirect}get integrity(){return x.brandCheck(this,_),this[R].integrity}get keepalive(){
return x.brandCheck(this,_),this[R].keepalive}get isReloadNavigation(){return x.brandCheck(this,_),this[R].reloadNavigation}get isHistoryNavigation(){return x.brandCheck(
this,_),this[R].historyNavigation}get signal(){return x.brandCheck(this,_),this[h]}get body(){return x.brandCheck(this,_),this[R].body?this[R].body.stream:null}get bodyUsed(){
return x.brandCheck(this,_),!!this[R].body&&B.isDisturbed(this[R].body.stream)}get duplex(){return x.brandCheck(this,_),"half"}clone(){if(x.brandCheck(this,_),F(
this))throw new TypeError("unusable");const q=Z(this[R]),X=new AbortController;if(this.signal.aborted)X.abort(this.signal.reason);else{let nA=pA.get(this.signal);
nA===void 0&&(nA=new Set,pA.set(this.signal,nA));const rA=new WeakRef(X);nA.add(rA),B.addAbortListener(X.signal,NA(rA))}return IA(q,X.signal,A(this[I]))}[C.inspect.
custom](q,X){X.depth===null&&(X.depth=2),X.colors??=!0;const nA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.
referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${C.formatWithOptions(X,nA)}`}}
m(_);function tA(iA){return{method:iA.method??"GET",localURLsOnly:iA.localURLsOnly??!1,unsafeRequest:iA.unsafeRequest??!1,body:iA.body??null,client:iA.client??null,
reservedClient:iA.reservedClient??null,replacesClientId:iA.replacesClientId??"",window:iA.window??"client",keepalive:iA.keepalive??!1,serviceWorkers:iA.serviceWorkers??
"all",initiator:iA.initiator??"",destination:iA.destination??"",priority:iA.priority??null,origin:iA.origin??"client",policyContainer:iA.policyContainer??"clien\
t",referrer:iA.referrer??"client",referrerPolicy:iA.referrerPolicy??"",mode:iA.mode??"no-cors",useCORSPreflightFlag:iA.useCORSPreflightFlag??!1,credentials:iA.credentials??
"same-origin",useCredentials:iA.useCredentials??!1,cache:iA.cache??"default",redirect:iA.redirect??"follow",integrity:iA.integrity??"",cryptoGraphicsNonceMetadata:iA.
cryptoGraphicsNonceMetadata??"",parserMetadata:iA.parserMetadata??"",reloadNavigation:iA.reloadNavigation??!1,historyNavigation:iA.historyNavigation??!1,userActivation:iA.
userActivation??!1,taintedOrigin:iA.taintedOrigin??!1,redirectCount:iA.redirectCount??0,responseTainting:iA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:iA.
preventNoCacheCacheControlHeaderModification??!1,done:iA.done??!1,timingAllowFailed:iA.timingAllowFailed??!1,urlList:iA.urlList,url:iA.urlList[0],headersList:iA.
headersList?new E(iA.headersList):new E}}t(tA,"makeRequest");function Z(iA){const q=tA({...iA,body:null});return iA.body!=null&&(q.body=D(q,iA.body)),q}t(Z,"clo\
neRequest");function IA(iA,q,X){const nA=new _(v);return nA[R]=iA,nA[h]=q,nA[I]=new d(v),l(nA[I],iA.headersList),a(nA[I],X),nA}t(IA,"fromInnerRequest"),Object.defineProperties(
_.prototype,{method:i,url:i,headers:i,redirect:i,clone:i,signal:i,duplex:i,destination:i,body:i,bodyUsed:i,isHistoryNavigation:i,isReloadNavigation:i,keepalive:i,
integrity:i,cache:i,credentials:i,attribute:i,referrerPolicy:i,referrer:i,mode:i,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),x.converters.Request=x.
interfaceConverter(_),x.converters.RequestInfo=function(iA,q,X){return typeof iA=="string"?x.converters.USVString(iA,q,X):iA instanceof _?x.converters.Request(iA,
q,X):x.converters.USVString(iA,q,X)},x.converters.AbortSignal=x.interfaceConverter(AbortSignal),x.converters.RequestInit=x.dictionaryConverter([{key:"method",converter:x.
converters.ByteString},{key:"headers",converter:x.converters.HeadersInit},{key:"body",converter:x.nullableConverter(x.converters.BodyInit)},{key:"referrer",converter:x.
converters.USVString},{key:"referrerPolicy",converter:x.converters.DOMString,allowedValues:T},{key:"mode",converter:x.converters.DOMString,allowedValues:Y},{key:"\
credentials",converter:x.converters.DOMString,allowedValues:o},{key:"cache",converter:x.converters.DOMString,allowedValues:n},{key:"redirect",converter:x.converters.
DOMString,allowedValues:L},{key:"integrity",converter:x.converters.DOMString},{key:"keepalive",converter:x.converters.boolean},{key:"signal",converter:x.nullableConverter(
iA=>x.converters.AbortSignal(iA,"RequestInit","signal",{strict:!1}))},{key:"window",converter:x.converters.any},{key:"duplex",converter:x.converters.DOMString,allowedValues:u},
{key:"dispatcher",converter:x.converters.any}]),J.exports={Request:_,makeRequest:tA,fromInnerRequest:IA,cloneRequest:Z}}),99051:((J,O,e)=>{const{Headers:s,HeadersList:m,
fill:D,getHeadersGuard:F,setHeadersGuard:d,setHeadersList:g}=e(60660),{extractBody:E,cloneBody:a,mixinBody:A,hasFinalizationRegistry:l,streamRegistry:Q,bodyUnusable:r}=e(
84492),B=e(3440),C=e(57975),{kEnumerableProperty:c}=B,{isValidReasonPhrase:p,isCancelled:N,isAborted:S,isBlobLike:M,serializeJavascriptValueToJSONString:T,isErrorLike:L,
isomorphicEncode:Y,environmentSettingsObject:o}=e(73168),{redirectStatusSet:n,nullBodyStatus:u}=e(4495),{kState:i,kHeaders:w}=e(93627),{webidl:y}=e(45893),{FormData:I}=e(
35910),{URLSerializer:h}=e(51900),{kConstruct:R}=e(36443),G=e(34589),{types:x}=e(57975),H=new TextEncoder("utf-8");class v{static{t(this,"Response")}static error(){
return NA(aA(),"immutable")}static json(_,tA={}){y.argumentLengthCheck(arguments,1,"Response.json"),tA!==null&&(tA=y.converters.ResponseInit(tA));const Z=H.encode(
T(_)),IA=E(Z),iA=NA(QA({}),"response");return pA(iA,tA,{body:IA[0],type:"application/json"}),iA}static redirect(_,tA=302){y.argumentLengthCheck(arguments,1,"Res\
ponse.redirect"),_=y.converters.USVString(_),tA=y.converters["unsigned short"](tA);let Z;try{Z=new URL(_,o.settingsObject.baseUrl)}catch(q){throw new TypeError(
`Failed to parse URL from ${_}`,{cause:q})}if(!n.has(tA))throw new RangeError(`Invalid status code ${tA}`);const IA=NA(QA({}),"immutable");IA[i].status=tA;const iA=Y(
h(Z));return IA[i].headersList.append("location",iA,!0),IA}constructor(_=null,tA={}){if(y.util.markAsUncloneable(this),_===R)return;_!==null&&(_=y.converters.BodyInit(
_)),tA=y.converters.ResponseInit(tA),this[i]=QA({}),this[w]=new s(R),d(this[w],"response"),g(this[w],this[i].headersList);let Z=null;if(_!=null){const[IA,iA]=E(
_);Z={body:IA,type:iA}}pA(this,tA,Z)}get type(){return y.brandCheck(this,v),this[i].type}get url(){y.brandCheck(this,v);const _=this[i].urlList,tA=_[_.length-1]??
null;return tA===null?"":h(tA,!0)}get redirected(){return y.brandCheck(this,v),this[i].urlList.length>1}get status(){return y.brandCheck(this,v),this[i].status}get ok(){
return y.brandCheck(this,v),this[i].status>=200&&this[i].status<=299}get statusText(){return y.brandCheck(this,v),this[i].statusText}get headers(){return y.brandCheck(
this,v),this[w]}get body(){return y.brandCheck(this,v),this[i].body?this[i].body.stream:null}get bodyUsed(){return y.brandCheck(this,v),!!this[i].body&&B.isDisturbed(
this[i].body.stream)}clone(){if(y.brandCheck(this,v),r(this))throw y.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const _=sA(
this[i]);return l&&this[i].body?.stream&&Q.register(this,new WeakRef(this[i].body.stream)),NA(_,F(this[w]))}[C.inspect.custom](_,tA){tA.depth===null&&(tA.depth=
2),tA.colors??=!0;const Z={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${C.formatWithOptions(tA,Z)}`}}A(v),Object.defineProperties(v.prototype,{type:c,url:c,status:c,ok:c,redirected:c,statusText:c,
headers:c,clone:c,body:c,bodyUsed:c,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(v,{json:c,redirect:c,error:c});function sA(AA){
if(AA.internalResponse)return cA(sA(AA.internalResponse),AA.type);const _=QA({...AA,body:null});return AA.body!=null&&(_.body=a(_,AA.body)),_}t(sA,"cloneRespons\
e");function QA(AA){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",
statusText:"",...AA,headersList:AA?.headersList?new m(AA?.headersList):new m,urlList:AA?.urlList?[...AA.urlList]:[]}}t(QA,"makeResponse");function aA(AA){const _=L(
AA);return QA({type:"error",status:0,error:_?AA:new Error(AA&&String(AA)),aborted:AA&&AA.name==="AbortError"})}t(aA,"makeNetworkError");function BA(AA){return AA.
type==="error"&&AA.status===0}t(BA,"isNetworkError");function hA(AA,_){return _={internalResponse:AA,..._},new Proxy(AA,{get(tA,Z){return Z in _?_[Z]:tA[Z]},set(tA,Z,IA){
return G(!(Z in _)),tA[Z]=IA,!0}})}t(hA,"makeFilteredResponse");function cA(AA,_){if(_==="basic")return hA(AA,{type:"basic",headersList:AA.headersList});if(_===
"cors")return hA(AA,{type:"cors",headersList:AA.headersList});if(_==="opaque")return hA(AA,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});
if(_==="opaqueredirect")return hA(AA,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});G(!1)}t(cA,"filterResponse");function CA(AA,_=null){
return G(N(AA)),S(AA)?aA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:_})):aA(Object.assign(new DOMException("Request was ca\
ncelled."),{cause:_}))}t(CA,"makeAppropriateNetworkError");function pA(AA,_,tA){if(_.status!==null&&(_.status<200||_.status>599))throw new RangeError('init["sta\
tus"] must be in the range of 200 to 599, inclusive.');if("statusText"in _&&_.statusText!=null&&!p(String(_.statusText)))throw new TypeError("Invalid statusText");
if("status"in _&&_.status!=null&&(AA[i].status=_.status),"statusText"in _&&_.statusText!=null&&(AA[i].statusText=_.statusText),"headers"in _&&_.headers!=null&&D(
AA[w],_.headers),tA){if(u.includes(AA.status))throw y.errors.exception({header:"Response constructor",message:`Invalid response status code ${AA.status}`});AA[i].
body=tA.body,tA.type!=null&&!AA[i].headersList.contains("content-type",!0)&&AA[i].headersList.append("content-type",tA.type,!0)}}t(pA,"initializeResponse");function NA(AA,_){
const tA=new v(R);return tA[i]=AA,tA[w]=new s(R),g(tA[w],AA.headersList),d(tA[w],_),l&&AA.body?.stream&&Q.register(tA,new WeakRef(AA.body.stream)),tA}t(NA,"from\
InnerResponse"),y.converters.ReadableStream=y.interfaceConverter(ReadableStream),y.converters.FormData=y.interfaceConverter(I),y.converters.URLSearchParams=y.interfaceConverter(
URLSearchParams),y.converters.XMLHttpRequestBodyInit=function(AA,_,tA){return typeof AA=="string"?y.converters.USVString(AA,_,tA):M(AA)?y.converters.Blob(AA,_,tA,
{strict:!1}):ArrayBuffer.isView(AA)||x.isArrayBuffer(AA)?y.converters.BufferSource(AA,_,tA):B.isFormDataLike(AA)?y.converters.FormData(AA,_,tA,{strict:!1}):AA instanceof
URLSearchParams?y.converters.URLSearchParams(AA,_,tA):y.converters.DOMString(AA,_,tA)},y.converters.BodyInit=function(AA,_,tA){return AA instanceof ReadableStream?
y.converters.ReadableStream(AA,_,tA):AA?.[Symbol.asyncIterator]?AA:y.converters.XMLHttpRequestBodyInit(AA,_,tA)},y.converters.ResponseInit=y.dictionaryConverter(
[{key:"status",converter:y.converters["unsigned short"],defaultValue:t(()=>200,"defaultValue")},{key:"statusText",converter:y.converters.ByteString,defaultValue:t(
()=>"","defaultValue")},{key:"headers",converter:y.converters.HeadersInit}]),J.exports={isNetworkError:BA,makeNetworkError:aA,makeResponse:QA,makeAppropriateNetworkError:CA,
filterResponse:cA,Response:v,cloneResponse:sA,fromInnerResponse:NA}}),93627:(J=>{J.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),
kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),73168:((J,O,e)=>{const{Transform:s}=e(57075),m=e(38522),{redirectStatusSet:D,referrerPolicySet:F,badPortsSet:d}=e(
4495),{getGlobalOrigin:g}=e(51059),{collectASequenceOfCodePoints:E,collectAnHTTPQuotedString:a,removeChars:A,parseMIMEType:l}=e(51900),{performance:Q}=e(643),{isBlobLike:r,
ReadableStreamFrom:B,isValidHTTPToken:C,normalizedMethodRecordsBase:c}=e(3440),p=e(34589),{isUint8Array:N}=e(73429),{webidl:S}=e(45893);let M=[],T;try{T=e(77598);
const k=["sha256","sha384","sha512"];M=T.getHashes().filter(b=>k.includes(b))}catch{}function L(k){const b=k.urlList,f=b.length;return f===0?null:b[f-1].toString()}
t(L,"responseURL");function Y(k,b){if(!D.has(k.status))return null;let f=k.headersList.get("location",!0);return f!==null&&h(f)&&(o(f)||(f=n(f)),f=new URL(f,L(k))),
f&&!f.hash&&(f.hash=b),f}t(Y,"responseLocationURL");function o(k){for(let b=0;b<k.length;++b){const f=k.charCodeAt(b);if(f>126||f<32)return!1}return!0}t(o,"isVa\
lidEncodedURL");function n(k){return Buffer.from(k,"binary").toString("utf8")}t(n,"normalizeBinaryStringToUtf8");function u(k){return k.urlList[k.urlList.length-
1]}t(u,"requestCurrentURL");function i(k){const b=u(k);return DA(b)&&d.has(b.port)?"blocked":"allowed"}t(i,"requestBadPort");function w(k){return k instanceof Error||
k?.constructor?.name==="Error"||k?.constructor?.name==="DOMException"}t(w,"isErrorLike");function y(k){for(let b=0;b<k.length;++b){const f=k.charCodeAt(b);if(!(f===
9||f>=32&&f<=126||f>=128&&f<=255))return!1}return!0}t(y,"isValidReasonPhrase");const I=C;function h(k){return(k[0]==="	"||k[0]===" "||k[k.length-1]==="	"||k[k.length-
1]===" "||k.includes(`
`)||k.includes("\r")||k.includes("\0"))===!1}t(h,"isValidHeaderValue");function R(k,b){const{headersList:f}=b,V=(f.get("referrer-policy",!0)??"").split(",");let P="";
if(V.length>0)for(let z=V.length;z!==0;z--){const K=V[z-1].trim();if(F.has(K)){P=K;break}}P!==""&&(k.referrerPolicy=P)}t(R,"setRequestReferrerPolicyOnRedirect");
function G(){return"allowed"}t(G,"crossOriginResourcePolicyCheck");function x(){return"success"}t(x,"corsCheck");function H(){return"success"}t(H,"TAOCheck");function v(k){
let b=null;b=k.mode,k.headersList.set("sec-fetch-mode",b,!0)}t(v,"appendFetchMetadata");function sA(k){let b=k.origin;if(!(b==="client"||b===void 0)){if(k.responseTainting===
"cors"||k.mode==="websocket")k.headersList.append("origin",b,!0);else if(k.method!=="GET"&&k.method!=="HEAD"){switch(k.referrerPolicy){case"no-referrer":b=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":k.origin&&fA(k.origin)&&!fA(u(k))&&(b=null);break;case"same-ori\
gin":nA(k,u(k))||(b=null);break;default:}k.headersList.append("origin",b,!0)}}}t(sA,"appendRequestOriginHeader");function QA(k,b){return k}t(QA,"coarsenTime");function aA(k,b,f){
return!k?.startTime||k.startTime<b?{domainLookupStartTime:b,domainLookupEndTime:b,connectionStartTime:b,connectionEndTime:b,secureConnectionStartTime:b,ALPNNegotiatedProtocol:k?.
ALPNNegotiatedProtocol}:{domainLookupStartTime:QA(k.domainLookupStartTime,f),domainLookupEndTime:QA(k.domainLookupEndTime,f),connectionStartTime:QA(k.connectionStartTime,
f),connectionEndTime:QA(k.connectionEndTime,f),secureConnectionStartTime:QA(k.secureConnectionStartTime,f),ALPNNegotiatedProtocol:k.ALPNNegotiatedProtocol}}t(aA,
"clampAndCoarsenConnectionTimingInfo");function BA(k){return QA(Q.now(),k)}t(BA,"coarsenedSharedCurrentTime");function hA(k){return{startTime:k.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:k.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,
decodedBodySize:0,finalConnectionTimingInfo:null}}t(hA,"createOpaqueTimingInfo");function cA(){return{referrerPolicy:"strict-origin-when-cross-origin"}}t(cA,"ma\
kePolicyContainer");function CA(k){return{referrerPolicy:k.referrerPolicy}}t(CA,"clonePolicyContainer");function pA(k){const b=k.referrerPolicy;p(b);let f=null;
if(k.referrer==="client"){const j=g();if(!j||j.origin==="null")return"no-referrer";f=new URL(j)}else k.referrer instanceof URL&&(f=k.referrer);let V=NA(f);const P=NA(
f,!0);V.toString().length>4096&&(V=P);const z=nA(k,V),K=AA(V)&&!AA(k.url);switch(b){case"origin":return P??NA(f,!0);case"unsafe-url":return V;case"same-origin":
return z?P:"no-referrer";case"origin-when-cross-origin":return z?V:P;case"strict-origin-when-cross-origin":{const j=u(k);return nA(V,j)?V:AA(V)&&!AA(j)?"no-refe\
rrer":P}default:return K?"no-referrer":P}}t(pA,"determineRequestsReferrer");function NA(k,b){return p(k instanceof URL),k=new URL(k),k.protocol==="file:"||k.protocol===
"about:"||k.protocol==="blank:"?"no-referrer":(k.username="",k.password="",k.hash="",b&&(k.pathname="",k.search=""),k)}t(NA,"stripURLForReferrer");function AA(k){
if(!(k instanceof URL))return!1;if(k.href==="about:blank"||k.href==="about:srcdoc"||k.protocol==="data:"||k.protocol==="file:")return!0;return b(k.origin);function b(f){
if(f==null||f==="null")return!1;const V=new URL(f);return!!(V.protocol==="https:"||V.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(
V.hostname)||V.hostname==="localhost"||V.hostname.includes("localhost.")||V.hostname.endsWith(".localhost"))}}t(AA,"isURLPotentiallyTrustworthy");function _(k,b){
if(T===void 0)return!0;const f=Z(b);if(f==="no metadata"||f.length===0)return!0;const V=IA(f),P=iA(f,V);for(const z of P){const K=z.algo,j=z.hash;let gA=T.createHash(
K).update(k).digest("base64");if(gA[gA.length-1]==="="&&(gA[gA.length-2]==="="?gA=gA.slice(0,-2):gA=gA.slice(0,-1)),q(gA,j))return!0}return!1}t(_,"bytesMatch");
const tA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Z(k){const b=[];let f=!0;for(const V of k.
split(" ")){f=!1;const P=tA.exec(V);if(P===null||P.groups===void 0||P.groups.algo===void 0)continue;const z=P.groups.algo.toLowerCase();M.includes(z)&&b.push(P.
groups)}return f===!0?"no metadata":b}t(Z,"parseMetadata");function IA(k){let b=k[0].algo;if(b[3]==="5")return b;for(let f=1;f<k.length;++f){const V=k[f];if(V.algo[3]===
"5"){b="sha512";break}else{if(b[3]==="3")continue;V.algo[3]==="3"&&(b="sha384")}}return b}t(IA,"getStrongestMetadata");function iA(k,b){if(k.length===1)return k;
let f=0;for(let V=0;V<k.length;++V)k[V].algo===b&&(k[f++]=k[V]);return k.length=f,k}t(iA,"filterMetadataListByAlgorithm");function q(k,b){if(k.length!==b.length)
return!1;for(let f=0;f<k.length;++f)if(k[f]!==b[f]){if(k[f]==="+"&&b[f]==="-"||k[f]==="/"&&b[f]==="_")continue;return!1}return!0}t(q,"compareBase64Mixed");function X(k){}
t(X,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function nA(k,b){return k.origin===b.origin&&k.origin==="null"||k.protocol===b.protocol&&k.hostname===b.hostname&&
k.port===b.port}t(nA,"sameOrigin");function rA(){let k,b;return{promise:new Promise((V,P)=>{k=V,b=P}),resolve:k,reject:b}}t(rA,"createDeferredPromise");function yA(k){
return k.controller.state==="aborted"}t(yA,"isAborted");function GA(k){return k.controller.state==="aborted"||k.controller.state==="terminated"}t(GA,"isCancelle\
d");function UA(k){return c[k.toLowerCase()]??k}t(UA,"normalizeMethod");function HA(k){const b=JSON.stringify(k);if(b===void 0)throw new TypeError("Value is not\
 JSON serializable");return p(typeof b=="string"),b}t(HA,"serializeJavascriptValueToJSONString");const uA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]()));function LA(k,b,f=0,V=1){class P{static{t(this,"FastIterableIterator")}#A;#e;#t;constructor(K,j){this.#A=K,this.#e=j,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${k} Iterator.`);const K=this.#t,j=this.#A[b],
gA=j.length;if(K>=gA)return{value:void 0,done:!0};const{[f]:FA,[V]:SA}=j[K];this.#t=K+1;let wA;switch(this.#e){case"key":wA=FA;break;case"value":wA=SA;break;case"\
key+value":wA=[FA,SA];break}return{value:wA,done:!1}}}return delete P.prototype.constructor,Object.setPrototypeOf(P.prototype,uA),Object.defineProperties(P.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${k} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(z,K){return new P(
z,K)}}t(LA,"createIterator");function RA(k,b,f,V=0,P=1){const z=LA(k,f,V,P),K={keys:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return S.brandCheck(
this,b),z(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return S.brandCheck(this,b),z(this,"value")},"values")},entries:{
writable:!0,enumerable:!0,configurable:!0,value:t(function(){return S.brandCheck(this,b),z(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:t(function(gA,FA=globalThis){if(S.brandCheck(this,b),S.argumentLengthCheck(arguments,1,`${k}.forEach`),typeof gA!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${k}': parameter 1 is not of type 'Function'.`);for(const{0:SA,1:wA}of z(this,"key+value"))gA.call(FA,wA,SA,this)},"forEach")}};return Object.
defineProperties(b.prototype,{...K,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:K.entries.value}})}t(RA,"iteratorMixin");async function kA(k,b,f){
const V=b,P=f;let z;try{z=k.stream.getReader()}catch(K){P(K);return}try{V(await $(z))}catch(K){P(K)}}t(kA,"fullyReadBody");function dA(k){return k instanceof ReadableStream||
k[Symbol.toStringTag]==="ReadableStream"&&typeof k.tee=="function"}t(dA,"isReadableStreamLike");function VA(k){try{k.close(),k.byobRequest?.respond(0)}catch(b){
if(!b.message.includes("Controller is already closed")&&!b.message.includes("ReadableStream is already closed"))throw b}}t(VA,"readableStreamClose");const eA=/[^\x00-\xFF]/;
function U(k){return p(!eA.test(k)),k}t(U,"isomorphicEncode");async function $(k){const b=[];let f=0;for(;;){const{done:V,value:P}=await k.read();if(V)return Buffer.
concat(b,f);if(!N(P))throw new TypeError("Received non-Uint8Array chunk");b.push(P),f+=P.length}}t($,"readAllBytes");function oA(k){p("protocol"in k);const b=k.
protocol;return b==="about:"||b==="blob:"||b==="data:"}t(oA,"urlIsLocal");function fA(k){return typeof k=="string"&&k[5]===":"&&k[0]==="h"&&k[1]==="t"&&k[2]==="\
t"&&k[3]==="p"&&k[4]==="s"||k.protocol==="https:"}t(fA,"urlHasHttpsScheme");function DA(k){p("protocol"in k);const b=k.protocol;return b==="http:"||b==="https:"}
t(DA,"urlIsHttpHttpsScheme");function lA(k,b){const f=k;if(!f.startsWith("bytes"))return"failure";const V={position:5};if(b&&E(gA=>gA==="	"||gA===" ",f,V),f.charCodeAt(
V.position)!==61)return"failure";V.position++,b&&E(gA=>gA==="	"||gA===" ",f,V);const P=E(gA=>{const FA=gA.charCodeAt(0);return FA>=48&&FA<=57},f,V),z=P.length?Number(
P):null;if(b&&E(gA=>gA==="	"||gA===" ",f,V),f.charCodeAt(V.position)!==45)return"failure";V.position++,b&&E(gA=>gA==="	"||gA===" ",f,V);const K=E(gA=>{const FA=gA.
charCodeAt(0);return FA>=48&&FA<=57},f,V),j=K.length?Number(K):null;return V.position<f.length||j===null&&z===null||z>j?"failure":{rangeStartValue:z,rangeEndValue:j}}
t(lA,"simpleRangeHeaderValue");function TA(k,b,f){let V="bytes ";return V+=U(`${k}`),V+="-",V+=U(`${b}`),V+="/",V+=U(`${f}`),V}t(TA,"buildContentRange");class JA extends s{static{
t(this,"InflateStream")}#A;constructor(b){super(),this.#A=b}_transform(b,f,V){if(!this._inflateStream){if(b.length===0){V();return}this._inflateStream=(b[0]&15)===
8?m.createInflate(this.#A):m.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",P=>this.destroy(P))}this._inflateStream.write(b,f,V)}_final(b){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
b()}}function xA(k){return new JA(k)}t(xA,"createInflate");function PA(k){let b=null,f=null,V=null;const P=_A("content-type",k);if(P===null)return"failure";for(const z of P){
const K=l(z);K==="failure"||K.essence==="*/*"||(V=K,V.essence!==f?(b=null,V.parameters.has("charset")&&(b=V.parameters.get("charset")),f=V.essence):!V.parameters.
has("charset")&&b!==null&&V.parameters.set("charset",b))}return V??"failure"}t(PA,"extractMimeType");function KA(k){const b=k,f={position:0},V=[];let P="";for(;f.
position<b.length;){if(P+=E(z=>z!=='"'&&z!==",",b,f),f.position<b.length)if(b.charCodeAt(f.position)===34){if(P+=a(b,f),f.position<b.length)continue}else p(b.charCodeAt(
f.position)===44),f.position++;P=A(P,!0,!0,z=>z===9||z===32),V.push(P),P=""}return V}t(KA,"gettingDecodingSplitting");function _A(k,b){const f=b.get(k,!0);return f===
null?null:KA(f)}t(_A,"getDecodeSplit");const XA=new TextDecoder;function $A(k){return k.length===0?"":(k[0]===239&&k[1]===187&&k[2]===191&&(k=k.subarray(3)),XA.
decode(k))}t($A,"utf8DecodeBytes");class qA{static{t(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return g()}get origin(){return this.baseUrl?.origin}policyContainer=cA()}
class EA{static{t(this,"EnvironmentSettingsObject")}settingsObject=new qA}const W=new EA;J.exports={isAborted:yA,isCancelled:GA,isValidEncodedURL:o,createDeferredPromise:rA,
ReadableStreamFrom:B,tryUpgradeRequestToAPotentiallyTrustworthyURL:X,clampAndCoarsenConnectionTimingInfo:aA,coarsenedSharedCurrentTime:BA,determineRequestsReferrer:pA,
makePolicyContainer:cA,clonePolicyContainer:CA,appendFetchMetadata:v,appendRequestOriginHeader:sA,TAOCheck:H,corsCheck:x,crossOriginResourcePolicyCheck:G,createOpaqueTimingInfo:hA,
setRequestReferrerPolicyOnRedirect:R,isValidHTTPToken:C,requestBadPort:i,requestCurrentURL:u,responseURL:L,responseLocationURL:Y,isBlobLike:r,isURLPotentiallyTrustworthy:AA,
isValidReasonPhrase:y,sameOrigin:nA,normalizeMethod:UA,serializeJavascriptValueToJSONString:HA,iteratorMixin:RA,createIterator:LA,isValidHeaderName:I,isValidHeaderValue:h,
isErrorLike:w,fullyReadBody:kA,bytesMatch:_,isReadableStreamLike:dA,readableStreamClose:VA,isomorphicEncode:U,urlIsLocal:oA,urlHasHttpsScheme:fA,urlIsHttpHttpsScheme:DA,
readAllBytes:$,simpleRangeHeaderValue:lA,buildContentRange:TA,parseMetadata:Z,createInflate:xA,extractMimeType:PA,getDecodeSplit:_A,utf8DecodeBytes:$A,environmentSettingsObject:W}}),
45893:((J,O,e)=>{const{types:s,inspect:m}=e(57975),{markAsUncloneable:D}=e(75919),{toUSVString:F}=e(3440),d={};d.converters={},d.util={},d.errors={},d.errors.exception=
function(g){return new TypeError(`${g.header}: ${g.message}`)},d.errors.conversionFailed=function(g){const E=g.types.length===1?"":" one of",a=`${g.argument} co\
uld not be converted to${E}: ${g.types.join(", ")}.`;return d.errors.exception({header:g.prefix,message:a})},d.errors.invalidArgument=function(g){return d.errors.
exception({header:g.prefix,message:`"${g.value}" is an invalid ${g.type}.`})},d.brandCheck=function(g,E,a){if(a?.strict!==!1){if(!(g instanceof E)){const A=new TypeError(
"Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(g?.[Symbol.toStringTag]!==E.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invoc\
ation");throw A.code="ERR_INVALID_THIS",A}},d.argumentLengthCheck=function({length:g},E,a){if(g<E)throw d.errors.exception({message:`${E} argument${E!==1?"s":""}\
 required, but${g?" only":""} ${g} found.`,header:a})},d.illegalConstructor=function(){throw d.errors.exception({header:"TypeError",message:"Illegal constructor"})},
d.util.Type=function(g){switch(typeof g){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"\
number":return"Number";case"bigint":return"BigInt";case"function":case"object":return g===null?"Null":"Object"}},d.util.markAsUncloneable=D||(()=>{}),d.util.ConvertToInt=
function(g,E,a,A){let l,Q;E===64?(l=Math.pow(2,53)-1,a==="unsigned"?Q=0:Q=Math.pow(-2,53)+1):a==="unsigned"?(Q=0,l=Math.pow(2,E)-1):(Q=Math.pow(-2,E)-1,l=Math.pow(
2,E-1)-1);let r=Number(g);if(r===0&&(r=0),A?.enforceRange===!0){if(Number.isNaN(r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY)throw d.errors.exception(
{header:"Integer conversion",message:`Could not convert ${d.util.Stringify(g)} to an integer.`});if(r=d.util.IntegerPart(r),r<Q||r>l)throw d.errors.exception({header:"\
Integer conversion",message:`Value must be between ${Q}-${l}, got ${r}.`});return r}return!Number.isNaN(r)&&A?.clamp===!0?(r=Math.min(Math.max(r,Q),l),Math.floor(
r)%2===0?r=Math.floor(r):r=Math.ceil(r),r):Number.isNaN(r)||r===0&&Object.is(0,r)||r===Number.POSITIVE_INFINITY||r===Number.NEGATIVE_INFINITY?0:(r=d.util.IntegerPart(
r),r=r%Math.pow(2,E),a==="signed"&&r>=Math.pow(2,E)-1?r-Math.pow(2,E):r)},d.util.IntegerPart=function(g){const E=Math.floor(Math.abs(g));return g<0?-1*E:E},d.util.
Stringify=function(g){switch(d.util.Type(g)){case"Symbol":return`Symbol(${g.description})`;case"Object":return m(g);case"String":return`"${g}"`;default:return`${g}`}},
d.sequenceConverter=function(g){return(E,a,A,l)=>{if(d.util.Type(E)!=="Object")throw d.errors.exception({header:a,message:`${A} (${d.util.Stringify(E)}) is not \
iterable.`});const Q=typeof l=="function"?l():E?.[Symbol.iterator]?.(),r=[];let B=0;if(Q===void 0||typeof Q.next!="function")throw d.errors.exception({header:a,
message:`${A} is not iterable.`});for(;;){const{done:C,value:c}=Q.next();if(C)break;r.push(g(c,a,`${A}[${B++}]`))}return r}},d.recordConverter=function(g,E){return(a,A,l)=>{
if(d.util.Type(a)!=="Object")throw d.errors.exception({header:A,message:`${l} ("${d.util.Type(a)}") is not an Object.`});const Q={};if(!s.isProxy(a)){const B=[...Object.
getOwnPropertyNames(a),...Object.getOwnPropertySymbols(a)];for(const C of B){const c=g(C,A,l),p=E(a[C],A,l);Q[c]=p}return Q}const r=Reflect.ownKeys(a);for(const B of r)
if(Reflect.getOwnPropertyDescriptor(a,B)?.enumerable){const c=g(B,A,l),p=E(a[B],A,l);Q[c]=p}return Q}},d.interfaceConverter=function(g){return(E,a,A,l)=>{if(l?.
strict!==!1&&!(E instanceof g))throw d.errors.exception({header:a,message:`Expected ${A} ("${d.util.Stringify(E)}") to be an instance of ${g.name}.`});return E}},
d.dictionaryConverter=function(g){return(E,a,A)=>{const l=d.util.Type(E),Q={};if(l==="Null"||l==="Undefined")return Q;if(l!=="Object")throw d.errors.exception({
header:a,message:`Expected ${E} to be one of: Null, Undefined, Object.`});for(const r of g){const{key:B,defaultValue:C,required:c,converter:p}=r;if(c===!0&&!Object.
hasOwn(E,B))throw d.errors.exception({header:a,message:`Missing required key "${B}".`});let N=E[B];const S=Object.hasOwn(r,"defaultValue");if(S&&N!==null&&(N??=
C()),c||S||N!==void 0){if(N=p(N,a,`${A}.${B}`),r.allowedValues&&!r.allowedValues.includes(N))throw d.errors.exception({header:a,message:`${N} is not an accepted\
 type. Expected one of ${r.allowedValues.join(", ")}.`});Q[B]=N}}return Q}},d.nullableConverter=function(g){return(E,a,A)=>E===null?E:g(E,a,A)},d.converters.DOMString=
function(g,E,a,A){if(g===null&&A?.legacyNullToEmptyString)return"";if(typeof g=="symbol")throw d.errors.exception({header:E,message:`${a} is a symbol, which can\
not be converted to a DOMString.`});return String(g)},d.converters.ByteString=function(g,E,a){const A=d.converters.DOMString(g,E,a);for(let l=0;l<A.length;l++)if(A.
charCodeAt(l)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${l} has a value of ${A.charCodeAt(l)} which is gr\
eater than 255.`);return A},d.converters.USVString=F,d.converters.boolean=function(g){return!!g},d.converters.any=function(g){return g},d.converters["long long"]=
function(g,E,a){return d.util.ConvertToInt(g,64,"signed",void 0,E,a)},d.converters["unsigned long long"]=function(g,E,a){return d.util.ConvertToInt(g,64,"unsign\
ed",void 0,E,a)},d.converters["unsigned long"]=function(g,E,a){return d.util.ConvertToInt(g,32,"unsigned",void 0,E,a)},d.converters["unsigned short"]=function(g,E,a,A){
return d.util.ConvertToInt(g,16,"unsigned",A,E,a)},d.converters.ArrayBuffer=function(g,E,a,A){if(d.util.Type(g)!=="Object"||!s.isAnyArrayBuffer(g))throw d.errors.
conversionFailed({prefix:E,argument:`${a} ("${d.util.Stringify(g)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&s.isSharedArrayBuffer(g))throw d.errors.exception(
{header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.resizable||g.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received \
a resizable ArrayBuffer."});return g},d.converters.TypedArray=function(g,E,a,A,l){if(d.util.Type(g)!=="Object"||!s.isTypedArray(g)||g.constructor.name!==E.name)
throw d.errors.conversionFailed({prefix:a,argument:`${A} ("${d.util.Stringify(g)}")`,types:[E.name]});if(l?.allowShared===!1&&s.isSharedArrayBuffer(g.buffer))throw d.
errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw d.errors.exception({header:"\
ArrayBuffer",message:"Received a resizable ArrayBuffer."});return g},d.converters.DataView=function(g,E,a,A){if(d.util.Type(g)!=="Object"||!s.isDataView(g))throw d.
errors.exception({header:E,message:`${a} is not a DataView.`});if(A?.allowShared===!1&&s.isSharedArrayBuffer(g.buffer))throw d.errors.exception({header:"ArrayBu\
ffer",message:"SharedArrayBuffer is not allowed."});if(g.buffer.resizable||g.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a \
resizable ArrayBuffer."});return g},d.converters.BufferSource=function(g,E,a,A){if(s.isAnyArrayBuffer(g))return d.converters.ArrayBuffer(g,E,a,{...A,allowShared:!1});
if(s.isTypedArray(g))return d.converters.TypedArray(g,g.constructor,E,a,{...A,allowShared:!1});if(s.isDataView(g))return d.converters.DataView(g,E,a,{...A,allowShared:!1});
throw d.errors.conversionFailed({prefix:E,argument:`${a} ("${d.util.Stringify(g)}")`,types:["BufferSource"]})},d.converters["sequence<ByteString>"]=d.sequenceConverter(
d.converters.ByteString),d.converters["sequence<sequence<ByteString>>"]=d.sequenceConverter(d.converters["sequence<ByteString>"]),d.converters["record<ByteStrin\
g, ByteString>"]=d.recordConverter(d.converters.ByteString,d.converters.ByteString),J.exports={webidl:d}}),22607:(J=>{function O(e){if(!e)return"failure";switch(e.
trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"\
cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8\
859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"is\
o_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"\
iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso8859\
5":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-11\
4":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859\
-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-\
7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"is\
o-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logica\
l":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso\
-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso\
-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi\
8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macin\
tosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"\
windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"\
ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"window\
s-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"\
iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"\
cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-125\
7":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-m\
ac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"\
gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":
return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"\
windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-198\
9":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"\
replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodef\
eff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}t(O,"getEncoding"),J.exports={getEncoding:O}}),
48355:((J,O,e)=>{const{staticPropertyDescriptors:s,readOperation:m,fireAProgressEvent:D}=e(53610),{kState:F,kError:d,kResult:g,kEvents:E,kAborted:a}=e(20961),{webidl:A}=e(
45893),{kEnumerableProperty:l}=e(3440);class Q extends EventTarget{static{t(this,"FileReader")}constructor(){super(),this[F]="empty",this[g]=null,this[d]=null,this[E]=
{loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(B){A.brandCheck(this,Q),A.argumentLengthCheck(arguments,1,"FileRea\
der.readAsArrayBuffer"),B=A.converters.Blob(B,{strict:!1}),m(this,B,"ArrayBuffer")}readAsBinaryString(B){A.brandCheck(this,Q),A.argumentLengthCheck(arguments,1,
"FileReader.readAsBinaryString"),B=A.converters.Blob(B,{strict:!1}),m(this,B,"BinaryString")}readAsText(B,C=void 0){A.brandCheck(this,Q),A.argumentLengthCheck(arguments,
1,"FileReader.readAsText"),B=A.converters.Blob(B,{strict:!1}),C!==void 0&&(C=A.converters.DOMString(C,"FileReader.readAsText","encoding")),m(this,B,"Text",C)}readAsDataURL(B){
A.brandCheck(this,Q),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),B=A.converters.Blob(B,{strict:!1}),m(this,B,"DataURL")}abort(){if(this[F]==="\
empty"||this[F]==="done"){this[g]=null;return}this[F]==="loading"&&(this[F]="done",this[g]=null),this[a]=!0,D("abort",this),this[F]!=="loading"&&D("loadend",this)}get readyState(){
switch(A.brandCheck(this,Q),this[F]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(
this,Q),this[g]}get error(){return A.brandCheck(this,Q),this[d]}get onloadend(){return A.brandCheck(this,Q),this[E].loadend}set onloadend(B){A.brandCheck(this,Q),
this[E].loadend&&this.removeEventListener("loadend",this[E].loadend),typeof B=="function"?(this[E].loadend=B,this.addEventListener("loadend",B)):this[E].loadend=
null}get onerror(){return A.brandCheck(this,Q),this[E].error}set onerror(B){A.brandCheck(this,Q),this[E].error&&this.removeEventListener("error",this[E].error),
typeof B=="function"?(this[E].error=B,this.addEventListener("error",B)):this[E].error=null}get onloadstart(){return A.brandCheck(this,Q),this[E].loadstart}set onloadstart(B){
A.brandCheck(this,Q),this[E].loadstart&&this.removeEventListener("loadstart",this[E].loadstart),typeof B=="function"?(this[E].loadstart=B,this.addEventListener(
"loadstart",B)):this[E].loadstart=null}get onprogress(){return A.brandCheck(this,Q),this[E].progress}set onprogress(B){A.brandCheck(this,Q),this[E].progress&&this.
removeEventListener("progress",this[E].progress),typeof B=="function"?(this[E].progress=B,this.addEventListener("progress",B)):this[E].progress=null}get onload(){
return A.brandCheck(this,Q),this[E].load}set onload(B){A.brandCheck(this,Q),this[E].load&&this.removeEventListener("load",this[E].load),typeof B=="function"?(this[E].
load=B,this.addEventListener("load",B)):this[E].load=null}get onabort(){return A.brandCheck(this,Q),this[E].abort}set onabort(B){A.brandCheck(this,Q),this[E].abort&&
this.removeEventListener("abort",this[E].abort),typeof B=="function"?(this[E].abort=B,this.addEventListener("abort",B)):this[E].abort=null}}Q.EMPTY=Q.prototype.
EMPTY=0,Q.LOADING=Q.prototype.LOADING=1,Q.DONE=Q.prototype.DONE=2,Object.defineProperties(Q.prototype,{EMPTY:s,LOADING:s,DONE:s,readAsArrayBuffer:l,readAsBinaryString:l,
readAsText:l,readAsDataURL:l,abort:l,readyState:l,result:l,error:l,onloadstart:l,onprogress:l,onload:l,onabort:l,onerror:l,onloadend:l,[Symbol.toStringTag]:{value:"\
FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(Q,{EMPTY:s,LOADING:s,DONE:s}),J.exports={FileReader:Q}}),88573:((J,O,e)=>{const{
webidl:s}=e(45893),m=Symbol("ProgressEvent state");class D extends Event{static{t(this,"ProgressEvent")}constructor(d,g={}){d=s.converters.DOMString(d,"Progress\
Event constructor","type"),g=s.converters.ProgressEventInit(g??{}),super(d,g),this[m]={lengthComputable:g.lengthComputable,loaded:g.loaded,total:g.total}}get lengthComputable(){
return s.brandCheck(this,D),this[m].lengthComputable}get loaded(){return s.brandCheck(this,D),this[m].loaded}get total(){return s.brandCheck(this,D),this[m].total}}
s.converters.ProgressEventInit=s.dictionaryConverter([{key:"lengthComputable",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"loaded",
converter:s.converters["unsigned long long"],defaultValue:t(()=>0,"defaultValue")},{key:"total",converter:s.converters["unsigned long long"],defaultValue:t(()=>0,
"defaultValue")},{key:"bubbles",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"cancelable",converter:s.converters.boolean,defaultValue:t(
()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}]),J.exports={ProgressEvent:D}}),20961:(J=>{J.exports=
{kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progres\
s event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),53610:((J,O,e)=>{const{kState:s,kError:m,kResult:D,kAborted:F,
kLastProgressEventFired:d}=e(20961),{ProgressEvent:g}=e(88573),{getEncoding:E}=e(22607),{serializeAMimeType:a,parseMIMEType:A}=e(51900),{types:l}=e(57975),{StringDecoder:Q}=e(
13193),{btoa:r}=e(4573),B={enumerable:!0,writable:!1,configurable:!1};function C(T,L,Y,o){if(T[s]==="loading")throw new DOMException("Invalid state","InvalidSta\
teError");T[s]="loading",T[D]=null,T[m]=null;const u=L.stream().getReader(),i=[];let w=u.read(),y=!0;(async()=>{for(;!T[F];)try{const{done:I,value:h}=await w;if(y&&
!T[F]&&queueMicrotask(()=>{c("loadstart",T)}),y=!1,!I&&l.isUint8Array(h))i.push(h),(T[d]===void 0||Date.now()-T[d]>=50)&&!T[F]&&(T[d]=Date.now(),queueMicrotask(
()=>{c("progress",T)})),w=u.read();else if(I){queueMicrotask(()=>{T[s]="done";try{const R=p(i,Y,L.type,o);if(T[F])return;T[D]=R,c("load",T)}catch(R){T[m]=R,c("e\
rror",T)}T[s]!=="loading"&&c("loadend",T)});break}}catch(I){if(T[F])return;queueMicrotask(()=>{T[s]="done",T[m]=I,c("error",T),T[s]!=="loading"&&c("loadend",T)});
break}})()}t(C,"readOperation");function c(T,L){const Y=new g(T,{bubbles:!1,cancelable:!1});L.dispatchEvent(Y)}t(c,"fireAProgressEvent");function p(T,L,Y,o){switch(L){case"\
DataURL":{let n="data:";const u=A(Y||"application/octet-stream");u!=="failure"&&(n+=a(u)),n+=";base64,";const i=new Q("latin1");for(const w of T)n+=r(i.write(w));
return n+=r(i.end()),n}case"Text":{let n="failure";if(o&&(n=E(o)),n==="failure"&&Y){const u=A(Y);u!=="failure"&&(n=E(u.parameters.get("charset")))}return n==="f\
ailure"&&(n="UTF-8"),N(T,n)}case"ArrayBuffer":return M(T).buffer;case"BinaryString":{let n="";const u=new Q("latin1");for(const i of T)n+=u.write(i);return n+=u.
end(),n}}}t(p,"packageData");function N(T,L){const Y=M(T),o=S(Y);let n=0;o!==null&&(L=o,n=o==="UTF-8"?3:2);const u=Y.slice(n);return new TextDecoder(L).decode(u)}
t(N,"decode");function S(T){const[L,Y,o]=T;return L===239&&Y===187&&o===191?"UTF-8":L===254&&Y===255?"UTF-16BE":L===255&&Y===254?"UTF-16LE":null}t(S,"BOMSniffin\
g");function M(T){const L=T.reduce((o,n)=>o+n.byteLength,0);let Y=0;return T.reduce((o,n)=>(o.set(n,Y),Y+=n.byteLength,o),new Uint8Array(L))}t(M,"combineByteSeq\
uences"),J.exports={staticPropertyDescriptors:B,readOperation:C,fireAProgressEvent:c}}),86897:((J,O,e)=>{const{uid:s,states:m,sentCloseFrameState:D,emptyBuffer:F,
opcodes:d}=e(20736),{kReadyState:g,kSentClose:E,kByteParser:a,kReceivedClose:A,kResponse:l}=e(61216),{fireEvent:Q,failWebsocketConnection:r,isClosing:B,isClosed:C,
isEstablished:c,parseExtensions:p}=e(98625),{channels:N}=e(42414),{CloseEvent:S}=e(15188),{makeRequest:M}=e(9967),{fetching:T}=e(54398),{Headers:L,getHeadersList:Y}=e(
60660),{getDecodeSplit:o}=e(73168),{WebsocketFrameSend:n}=e(3264);let u;try{u=e(77598)}catch{}function i(R,G,x,H,v,sA){const QA=R;QA.protocol=R.protocol==="ws:"?
"http:":"https:";const aA=M({urlList:[QA],client:x,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"\
error"});if(sA.headers){const CA=Y(new L(sA.headers));aA.headersList=CA}const BA=u.randomBytes(16).toString("base64");aA.headersList.append("sec-websocket-key",
BA),aA.headersList.append("sec-websocket-version","13");for(const CA of G)aA.headersList.append("sec-websocket-protocol",CA);return aA.headersList.append("sec-w\
ebsocket-extensions","permessage-deflate; client_max_window_bits"),T({request:aA,useParallelQueue:!0,dispatcher:sA.dispatcher,processResponse(CA){if(CA.type==="\
error"||CA.status!==101){r(H,"Received network error or non-101 status code.");return}if(G.length!==0&&!CA.headersList.get("Sec-WebSocket-Protocol")){r(H,"Serve\
r did not respond with sent protocols.");return}if(CA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){r(H,'Server did not set Upgrade header to "websoc\
ket".');return}if(CA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){r(H,'Server did not set Connection header to "upgrade".');return}const pA=CA.headersList.
get("Sec-WebSocket-Accept"),NA=u.createHash("sha1").update(BA+s).digest("base64");if(pA!==NA){r(H,"Incorrect hash received in Sec-WebSocket-Accept header.");return}
const AA=CA.headersList.get("Sec-WebSocket-Extensions");let _;if(AA!==null&&(_=p(AA),!_.has("permessage-deflate"))){r(H,"Sec-WebSocket-Extensions header does no\
t match.");return}const tA=CA.headersList.get("Sec-WebSocket-Protocol");if(tA!==null){const Z=o("sec-websocket-protocol",aA.headersList);if(Z===null||!Z.includes(
tA)){r(H,"Protocol was not set in the opening handshake.");return}}CA.socket.on("data",y),CA.socket.on("close",I),CA.socket.on("error",h),N.open.hasSubscribers&&
N.open.publish({address:CA.socket.address(),protocol:tA,extensions:AA}),v(CA,_)}})}t(i,"establishWebSocketConnection");function w(R,G,x,H){if(!(B(R)||C(R)))if(!c(
R))r(R,"Connection was closed before it was established."),R[g]=m.CLOSING;else if(R[E]===D.NOT_SENT){R[E]=D.PROCESSING;const v=new n;G!==void 0&&x===void 0?(v.frameData=
Buffer.allocUnsafe(2),v.frameData.writeUInt16BE(G,0)):G!==void 0&&x!==void 0?(v.frameData=Buffer.allocUnsafe(2+H),v.frameData.writeUInt16BE(G,0),v.frameData.write(
x,2,"utf-8")):v.frameData=F,R[l].socket.write(v.createFrame(d.CLOSE)),R[E]=D.SENT,R[g]=m.CLOSING}else R[g]=m.CLOSING}t(w,"closeWebSocketConnection");function y(R){
this.ws[a].write(R)||this.pause()}t(y,"onSocketData");function I(){const{ws:R}=this,{[l]:G}=R;G.socket.off("data",y),G.socket.off("close",I),G.socket.off("error",
h);const x=R[E]===D.SENT&&R[A];let H=1005,v="";const sA=R[a].closingInfo;sA&&!sA.error?(H=sA.code??1005,v=sA.reason):R[A]||(H=1006),R[g]=m.CLOSED,Q("close",R,(QA,aA)=>new S(
QA,aA),{wasClean:x,code:H,reason:v}),N.close.hasSubscribers&&N.close.publish({websocket:R,code:H,reason:v})}t(I,"onSocketClose");function h(R){const{ws:G}=this;
G[g]=m.CLOSING,N.socketError.hasSubscribers&&N.socketError.publish(R),this.destroy()}t(h,"onSocketError"),J.exports={establishWebSocketConnection:i,closeWebSocketConnection:w}}),
20736:(J=>{const O="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},s={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},m={NOT_SENT:0,
PROCESSING:1,SENT:2},D={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},F=2**16-1,d={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},g=Buffer.allocUnsafe(
0),E={string:1,typedArray:2,arrayBuffer:3,blob:4};J.exports={uid:O,sentCloseFrameState:m,staticPropertyDescriptors:e,states:s,opcodes:D,maxUnsigned16Bit:F,parserStates:d,
emptyBuffer:g,sendHints:E}}),15188:((J,O,e)=>{const{webidl:s}=e(45893),{kEnumerableProperty:m}=e(3440),{kConstruct:D}=e(36443),{MessagePort:F}=e(75919);class d extends Event{static{
t(this,"MessageEvent")}#A;constructor(Q,r={}){if(Q===D){super(arguments[1],arguments[2]),s.util.markAsUncloneable(this);return}const B="MessageEvent constructor";
s.argumentLengthCheck(arguments,1,B),Q=s.converters.DOMString(Q,B,"type"),r=s.converters.MessageEventInit(r,B,"eventInitDict"),super(Q,r),this.#A=r,s.util.markAsUncloneable(
this)}get data(){return s.brandCheck(this,d),this.#A.data}get origin(){return s.brandCheck(this,d),this.#A.origin}get lastEventId(){return s.brandCheck(this,d),
this.#A.lastEventId}get source(){return s.brandCheck(this,d),this.#A.source}get ports(){return s.brandCheck(this,d),Object.isFrozen(this.#A.ports)||Object.freeze(
this.#A.ports),this.#A.ports}initMessageEvent(Q,r=!1,B=!1,C=null,c="",p="",N=null,S=[]){return s.brandCheck(this,d),s.argumentLengthCheck(arguments,1,"MessageEv\
ent.initMessageEvent"),new d(Q,{bubbles:r,cancelable:B,data:C,origin:c,lastEventId:p,source:N,ports:S})}static createFastMessageEvent(Q,r){const B=new d(D,Q,r);
return B.#A=r,B.#A.data??=null,B.#A.origin??="",B.#A.lastEventId??="",B.#A.source??=null,B.#A.ports??=[],B}}const{createFastMessageEvent:g}=d;delete d.createFastMessageEvent;
class E extends Event{static{t(this,"CloseEvent")}#A;constructor(Q,r={}){const B="CloseEvent constructor";s.argumentLengthCheck(arguments,1,B),Q=s.converters.DOMString(
Q,B,"type"),r=s.converters.CloseEventInit(r),super(Q,r),this.#A=r,s.util.markAsUncloneable(this)}get wasClean(){return s.brandCheck(this,E),this.#A.wasClean}get code(){
return s.brandCheck(this,E),this.#A.code}get reason(){return s.brandCheck(this,E),this.#A.reason}}class a extends Event{static{t(this,"ErrorEvent")}#A;constructor(Q,r){
const B="ErrorEvent constructor";s.argumentLengthCheck(arguments,1,B),super(Q,r),s.util.markAsUncloneable(this),Q=s.converters.DOMString(Q,B,"type"),r=s.converters.
ErrorEventInit(r??{}),this.#A=r}get message(){return s.brandCheck(this,a),this.#A.message}get filename(){return s.brandCheck(this,a),this.#A.filename}get lineno(){
return s.brandCheck(this,a),this.#A.lineno}get colno(){return s.brandCheck(this,a),this.#A.colno}get error(){return s.brandCheck(this,a),this.#A.error}}Object.defineProperties(
d.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:m,origin:m,lastEventId:m,source:m,ports:m,initMessageEvent:m}),Object.defineProperties(
E.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:m,code:m,wasClean:m}),Object.defineProperties(a.prototype,{[Symbol.toStringTag]:{value:"\
ErrorEvent",configurable:!0},message:m,filename:m,lineno:m,colno:m,error:m}),s.converters.MessagePort=s.interfaceConverter(F),s.converters["sequence<MessagePort\
>"]=s.sequenceConverter(s.converters.MessagePort);const A=[{key:"bubbles",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"cancelable",
converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")},{key:"composed",converter:s.converters.boolean,defaultValue:t(()=>!1,"defaultValue")}];s.converters.
MessageEventInit=s.dictionaryConverter([...A,{key:"data",converter:s.converters.any,defaultValue:t(()=>null,"defaultValue")},{key:"origin",converter:s.converters.
USVString,defaultValue:t(()=>"","defaultValue")},{key:"lastEventId",converter:s.converters.DOMString,defaultValue:t(()=>"","defaultValue")},{key:"source",converter:s.
nullableConverter(s.converters.MessagePort),defaultValue:t(()=>null,"defaultValue")},{key:"ports",converter:s.converters["sequence<MessagePort>"],defaultValue:t(
()=>new Array(0),"defaultValue")}]),s.converters.CloseEventInit=s.dictionaryConverter([...A,{key:"wasClean",converter:s.converters.boolean,defaultValue:t(()=>!1,
"defaultValue")},{key:"code",converter:s.converters["unsigned short"],defaultValue:t(()=>0,"defaultValue")},{key:"reason",converter:s.converters.USVString,defaultValue:t(
()=>"","defaultValue")}]),s.converters.ErrorEventInit=s.dictionaryConverter([...A,{key:"message",converter:s.converters.DOMString,defaultValue:t(()=>"","default\
Value")},{key:"filename",converter:s.converters.USVString,defaultValue:t(()=>"","defaultValue")},{key:"lineno",converter:s.converters["unsigned long"],defaultValue:t(
()=>0,"defaultValue")},{key:"colno",converter:s.converters["unsigned long"],defaultValue:t(()=>0,"defaultValue")},{key:"error",converter:s.converters.any}]),J.exports=
{MessageEvent:d,CloseEvent:E,ErrorEvent:a,createFastMessageEvent:g}}),3264:((J,O,e)=>{const{maxUnsigned16Bit:s}=e(20736),m=16386;let D,F=null,d=m;try{D=e(77598)}catch{
D={randomFillSync:t(function(A,l,Q){for(let r=0;r<A.length;++r)A[r]=Math.random()*255|0;return A},"randomFillSync")}}function g(){return d===m&&(d=0,D.randomFillSync(
F??=Buffer.allocUnsafe(m),0,m)),[F[d++],F[d++],F[d++],F[d++]]}t(g,"generateMask");class E{static{t(this,"WebsocketFrameSend")}constructor(A){this.frameData=A}createFrame(A){
const l=this.frameData,Q=g(),r=l?.byteLength??0;let B=r,C=6;r>s?(C+=8,B=127):r>125&&(C+=2,B=126);const c=Buffer.allocUnsafe(r+C);c[0]=c[1]=0,c[0]|=128,c[0]=(c[0]&
240)+A;c[C-4]=Q[0],c[C-3]=Q[1],c[C-2]=Q[2],c[C-1]=Q[3],c[1]=B,B===126?c.writeUInt16BE(r,2):B===127&&(c[2]=c[3]=0,c.writeUIntBE(r,4,6)),c[1]|=128;for(let p=0;p<r;++p)
c[C+p]=l[p]^Q[p&3];return c}}J.exports={WebsocketFrameSend:E}}),19469:((J,O,e)=>{const{createInflateRaw:s,Z_DEFAULT_WINDOWBITS:m}=e(38522),{isValidClientWindowBits:D}=e(
98625),{MessageSizeExceededError:F}=e(68707),d=Buffer.from([0,0,255,255]),g=Symbol("kBuffer"),E=Symbol("kLength");class a{static{t(this,"PerMessageDeflate")}#A;#e={};#t=0;constructor(l,Q){
this.#e.serverNoContextTakeover=l.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=l.get("server_max_window_bits"),this.#t=Q.maxPayloadSize}decompress(l,Q,r){
if(!this.#A){let B=m;if(this.#e.serverMaxWindowBits){if(!D(this.#e.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}B=Number.parseInt(
this.#e.serverMaxWindowBits)}try{this.#A=s({windowBits:B})}catch(C){r(C);return}this.#A[g]=[],this.#A[E]=0,this.#A.on("data",C=>{if(this.#A[E]+=C.length,this.#t>
0&&this.#A[E]>this.#t){r(new F),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[g].push(C)}),this.#A.on("error",C=>{this.#A=null,r(C)})}
this.#A.write(l),Q&&this.#A.write(d),this.#A.flush(()=>{if(!this.#A)return;const B=Buffer.concat(this.#A[g],this.#A[E]);this.#A[g].length=0,this.#A[E]=0,r(null,
B)})}}J.exports={PerMessageDeflate:a}}),81652:((J,O,e)=>{const{Writable:s}=e(57075),m=e(34589),{parserStates:D,opcodes:F,states:d,emptyBuffer:g,sentCloseFrameState:E}=e(
20736),{kReadyState:a,kSentClose:A,kResponse:l,kReceivedClose:Q}=e(61216),{channels:r}=e(42414),{isValidStatusCode:B,isValidOpcode:C,failWebsocketConnection:c,websocketMessageReceived:p,
utf8Decode:N,isControlFrame:S,isTextBinaryFrame:M,isContinuationFrame:T}=e(98625),{WebsocketFrameSend:L}=e(3264),{closeWebSocketConnection:Y}=e(86897),{PerMessageDeflate:o}=e(
19469),{MessageSizeExceededError:n}=e(68707);function u(w,y,I){Y(w,y,I,Buffer.byteLength(I)),c(w,I)}t(u,"failWebsocketConnectionWithCode");class i extends s{static{
t(this,"ByteParser")}#A=[];#e=0;#t=0;#n=!1;#r=D.INFO;#s={};#o=[];#i;#g;#Q;constructor(y,I,h={}){super(),this.ws=y,this.#i=I??new Map,this.#g=h.maxFragments??0,this.#Q=
h.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new o(I,h))}_write(y,I,h){this.#A.push(y),this.#t+=y.length,this.#n=!0,this.
run(h)}#B(){return this.#Q>0&&!S(this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(u(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(y){
for(;this.#n;)if(this.#r===D.INFO){if(this.#t<2)return y();const I=this.consume(2),h=(I[0]&128)!==0,R=I[0]&15,G=(I[1]&128)===128,x=!h&&R!==F.CONTINUATION,H=I[1]&
127,v=I[0]&64,sA=I[0]&32,QA=I[0]&16;if(!C(R))return c(this.ws,"Invalid opcode received"),y();if(G)return c(this.ws,"Frame cannot be masked"),y();if(v!==0&&!this.#i.
has("permessage-deflate")){c(this.ws,"Expected RSV1 to be clear.");return}if(sA!==0||QA!==0){c(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(x&&!M(R)){c(this.
ws,"Invalid frame type was fragmented.");return}if(M(R)&&this.#o.length>0){c(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&x){c(this.ws,"\
Fragmented frame exceeded 125 bytes.");return}if((H>125||x)&&S(R)){c(this.ws,"Control frame either too large or fragmented");return}if(T(R)&&this.#o.length===0&&
!this.#s.compressed){c(this.ws,"Unexpected continuation frame");return}if(H<=125){if(this.#s.payloadLength=H,this.#r=D.READ_DATA,!this.#B())return}else H===126?
this.#r=D.PAYLOADLENGTH_16:H===127&&(this.#r=D.PAYLOADLENGTH_64);M(R)&&(this.#s.binaryType=R,this.#s.compressed=v!==0),this.#s.opcode=R,this.#s.masked=G,this.#s.
fin=h,this.#s.fragmented=x}else if(this.#r===D.PAYLOADLENGTH_16){if(this.#t<2)return y();const I=this.consume(2);if(this.#s.payloadLength=I.readUInt16BE(0),this.#r=
D.READ_DATA,!this.#B())return}else if(this.#r===D.PAYLOADLENGTH_64){if(this.#t<8)return y();const I=this.consume(8),h=I.readUInt32BE(0),R=I.readUInt32BE(4);if(h!==
0||R>2**31-1){c(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=R,this.#r=D.READ_DATA,!this.#B())return}else if(this.#r===D.READ_DATA){
if(this.#t<this.#s.payloadLength)return y();const I=this.consume(this.#s.payloadLength);if(S(this.#s.opcode)){this.#n=this.parseControlFrame(I),this.#r=D.INFO;const h=this.
ws[l].socket;if(this.#n&&h.writableNeedDrain){this.#n=!1,h.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(y))});return}}else if(this.#s.compressed){this.#i.
get("permessage-deflate").decompress(I,this.#s.fin,(h,R)=>{if(h){const G=h instanceof n?1009:1007;u(this.ws,G,h.message);return}if(this.writeFragments(R)){if(this.#Q>
0&&this.#e>this.#Q){u(this.ws,1009,new n().message);return}if(!this.#s.fin){this.#r=D.INFO,this.#n=!0,this.run(y);return}p(this.ws,this.#s.binaryType,this.consumeFragments()),
this.#n=!0,this.#r=D.INFO,this.run(y)}}),this.#n=!1;break}else{if(!this.writeFragments(I))return;if(this.#Q>0&&this.#e>this.#Q){u(this.ws,1009,new n().message);
return}!this.#s.fragmented&&this.#s.fin&&p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=D.INFO}}}consume(y){if(y>this.#t)throw new Error("Called \
consume() before buffers satiated.");if(y===0)return g;if(this.#A[0].length===y)return this.#t-=this.#A[0].length,this.#A.shift();const I=Buffer.allocUnsafe(y);
let h=0;for(;h!==y;){const R=this.#A[0],{length:G}=R;if(G+h===y){I.set(this.#A.shift(),h);break}else if(G+h>y){I.set(R.subarray(0,y-h),h),this.#A[0]=R.subarray(
y-h);break}else I.set(this.#A.shift(),h),h+=R.length}return this.#t-=y,I}writeFragments(y){return this.#g>0&&this.#o.length===this.#g?(u(this.ws,1008,"Too many \
message fragments"),!1):(this.#e+=y.length,this.#o.push(y),!0)}consumeFragments(){const y=this.#o;if(y.length===1)return this.#e=0,y.shift();const I=Buffer.concat(
y,this.#e);return this.#o=[],this.#e=0,I}parseCloseBody(y){m(y.length!==1);let I;if(y.length>=2&&(I=y.readUInt16BE(0)),I!==void 0&&!B(I))return{code:1002,reason:"\
Invalid status code",error:!0};let h=y.subarray(2);h[0]===239&&h[1]===187&&h[2]===191&&(h=h.subarray(3));try{h=N(h)}catch{return{code:1007,reason:"Invalid UTF-8",
error:!0}}return{code:I,reason:h,error:!1}}parseControlFrame(y){const{opcode:I,payloadLength:h}=this.#s;if(I===F.CLOSE){if(h===1)return c(this.ws,"Received clos\
e frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(y),this.#s.closeInfo.error){const{code:R,reason:G}=this.#s.closeInfo;return Y(this.ws,
R,G,G.length),c(this.ws,G),!1}if(this.ws[A]!==E.SENT){let R=g;this.#s.closeInfo.code&&(R=Buffer.allocUnsafe(2),R.writeUInt16BE(this.#s.closeInfo.code,0));const G=new L(
R);this.ws[l].socket.write(G.createFrame(F.CLOSE),x=>{x||(this.ws[A]=E.SENT)})}return this.ws[a]=d.CLOSING,this.ws[Q]=!0,!1}else if(I===F.PING){if(!this.ws[Q]){
const R=new L(y);this.ws[l].socket.write(R.createFrame(F.PONG)),r.ping.hasSubscribers&&r.ping.publish({payload:y})}}else I===F.PONG&&r.pong.hasSubscribers&&r.pong.
publish({payload:y});return!0}get closingInfo(){return this.#s.closeInfo}}J.exports={ByteParser:i}}),13900:((J,O,e)=>{const{WebsocketFrameSend:s}=e(3264),{opcodes:m,
sendHints:D}=e(20736),F=e(64660),d=Buffer[Symbol.species];class g{static{t(this,"SendQueue")}#A=new F;#e=!1;#t;constructor(l){this.#t=l}add(l,Q,r){if(r!==D.blob){
const C=E(l,r);if(!this.#e)this.#t.write(C,Q);else{const c={promise:null,callback:Q,frame:C};this.#A.push(c)}return}const B={promise:l.arrayBuffer().then(C=>{B.
promise=null,B.frame=E(C,r)}),callback:Q,frame:null};this.#A.push(B),this.#e||this.#n()}async#n(){this.#e=!0;const l=this.#A;for(;!l.isEmpty();){const Q=l.shift();
Q.promise!==null&&await Q.promise,this.#t.write(Q.frame,Q.callback),Q.callback=Q.frame=null}this.#e=!1}}function E(A,l){return new s(a(A,l)).createFrame(l===D.string?
m.TEXT:m.BINARY)}t(E,"createFrame");function a(A,l){switch(l){case D.string:return Buffer.from(A);case D.arrayBuffer:case D.blob:return new d(A);case D.typedArray:
return new d(A.buffer,A.byteOffset,A.byteLength)}}t(a,"toBuffer"),J.exports={SendQueue:g}}),61216:(J=>{J.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol(
"received close"),kByteParser:Symbol("byte parser")}}),98625:((J,O,e)=>{const{kReadyState:s,kController:m,kResponse:D,kBinaryType:F,kWebSocketURL:d}=e(61216),{states:g,
opcodes:E}=e(20736),{ErrorEvent:a,createFastMessageEvent:A}=e(15188),{isUtf8:l}=e(4573),{collectASequenceOfCodePointsFast:Q,removeHTTPWhitespace:r}=e(51900);function B(G){
return G[s]===g.CONNECTING}t(B,"isConnecting");function C(G){return G[s]===g.OPEN}t(C,"isEstablished");function c(G){return G[s]===g.CLOSING}t(c,"isClosing");function p(G){
return G[s]===g.CLOSED}t(p,"isClosed");function N(G,x,H=(sA,QA)=>new Event(sA,QA),v={}){const sA=H(G,v);x.dispatchEvent(sA)}t(N,"fireEvent");function S(G,x,H){if(G[s]!==
g.OPEN)return;let v;if(x===E.TEXT)try{v=R(H)}catch{Y(G,"Received invalid UTF-8 in text frame.");return}else x===E.BINARY&&(G[F]==="blob"?v=new Blob([H]):v=M(H));
N("message",G,A,{origin:G[d].origin,data:v})}t(S,"websocketMessageReceived");function M(G){return G.byteLength===G.buffer.byteLength?G.buffer:G.buffer.slice(G.byteOffset,
G.byteOffset+G.byteLength)}t(M,"toArrayBuffer");function T(G){if(G.length===0)return!1;for(let x=0;x<G.length;++x){const H=G.charCodeAt(x);if(H<33||H>126||H===34||
H===40||H===41||H===44||H===47||H===58||H===59||H===60||H===61||H===62||H===63||H===64||H===91||H===92||H===93||H===123||H===125)return!1}return!0}t(T,"isValidS\
ubprotocol");function L(G){return G>=1e3&&G<1015?G!==1004&&G!==1005&&G!==1006:G>=3e3&&G<=4999}t(L,"isValidStatusCode");function Y(G,x){const{[m]:H,[D]:v}=G;H.abort(),
v?.socket&&!v.socket.destroyed&&v.socket.destroy(),x&&N("error",G,(sA,QA)=>new a(sA,QA),{error:new Error(x),message:x})}t(Y,"failWebsocketConnection");function o(G){
return G===E.CLOSE||G===E.PING||G===E.PONG}t(o,"isControlFrame");function n(G){return G===E.CONTINUATION}t(n,"isContinuationFrame");function u(G){return G===E.TEXT||
G===E.BINARY}t(u,"isTextBinaryFrame");function i(G){return u(G)||n(G)||o(G)}t(i,"isValidOpcode");function w(G){const x={position:0},H=new Map;for(;x.position<G.
length;){const v=Q(";",G,x),[sA,QA=""]=v.split("=");H.set(r(sA,!0,!1),r(QA,!1,!0)),x.position++}return H}t(w,"parseExtensions");function y(G){if(G.length===0)return!1;
for(let H=0;H<G.length;H++){const v=G.charCodeAt(H);if(v<48||v>57)return!1}const x=Number.parseInt(G,10);return x>=8&&x<=15}t(y,"isValidClientWindowBits");const I=typeof process.
versions.icu=="string",h=I?new TextDecoder("utf-8",{fatal:!0}):void 0,R=I?h.decode.bind(h):function(G){if(l(G))return G.toString("utf-8");throw new TypeError("I\
nvalid utf-8 received.")};J.exports={isConnecting:B,isEstablished:C,isClosing:c,isClosed:p,fireEvent:N,isValidSubprotocol:T,isValidStatusCode:L,failWebsocketConnection:Y,
websocketMessageReceived:S,utf8Decode:R,isControlFrame:o,isContinuationFrame:n,isTextBinaryFrame:u,isValidOpcode:i,parseExtensions:w,isValidClientWindowBits:y}}),
13726:((J,O,e)=>{const{webidl:s}=e(45893),{URLSerializer:m}=e(51900),{environmentSettingsObject:D}=e(73168),{staticPropertyDescriptors:F,states:d,sentCloseFrameState:g,
sendHints:E}=e(20736),{kWebSocketURL:a,kReadyState:A,kController:l,kBinaryType:Q,kResponse:r,kSentClose:B,kByteParser:C}=e(61216),{isConnecting:c,isEstablished:p,
isClosing:N,isValidSubprotocol:S,fireEvent:M}=e(98625),{establishWebSocketConnection:T,closeWebSocketConnection:L}=e(86897),{ByteParser:Y}=e(81652),{kEnumerableProperty:o,
isBlobLike:n}=e(3440),{getGlobalDispatcher:u}=e(32581),{types:i}=e(57975),{ErrorEvent:w,CloseEvent:y}=e(15188),{SendQueue:I}=e(13900);class h extends EventTarget{static{
t(this,"WebSocket")}#A={open:null,error:null,close:null,message:null};#e=0;#t="";#n="";#r;constructor(H,v=[]){super(),s.util.markAsUncloneable(this);const sA="W\
ebSocket constructor";s.argumentLengthCheck(arguments,1,sA);const QA=s.converters["DOMString or sequence<DOMString> or WebSocketInit"](v,sA,"options");H=s.converters.
USVString(H,sA,"url"),v=QA.protocols;const aA=D.settingsObject.baseUrl;let BA;try{BA=new URL(H,aA)}catch(cA){throw new DOMException(cA,"SyntaxError")}if(BA.protocol===
"http:"?BA.protocol="ws:":BA.protocol==="https:"&&(BA.protocol="wss:"),BA.protocol!=="ws:"&&BA.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: \
protocol, got ${BA.protocol}`,"SyntaxError");if(BA.hash||BA.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof v=="string"&&(v=[v]),
v.length!==new Set(v.map(cA=>cA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(v.length>0&&!v.every(cA=>S(
cA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[a]=new URL(BA.href);const hA=D.settingsObject;this[l]=T(BA,v,hA,this,(cA,CA)=>this.#s(
cA,CA),QA),this[A]=h.CONNECTING,this[B]=g.NOT_SENT,this[Q]="blob"}close(H=void 0,v=void 0){s.brandCheck(this,h);const sA="WebSocket.close";if(H!==void 0&&(H=s.converters["\
unsigned short"](H,sA,"code",{clamp:!0})),v!==void 0&&(v=s.converters.USVString(v,sA,"reason")),H!==void 0&&H!==1e3&&(H<3e3||H>4999))throw new DOMException("inv\
alid code","InvalidAccessError");let QA=0;if(v!==void 0&&(QA=Buffer.byteLength(v),QA>123))throw new DOMException(`Reason must be less than 123 bytes; received ${QA}`,
"SyntaxError");L(this,H,v,QA)}send(H){s.brandCheck(this,h);const v="WebSocket.send";if(s.argumentLengthCheck(arguments,1,v),H=s.converters.WebSocketSendData(H,v,
"data"),c(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!p(this)||N(this)))if(typeof H=="string"){const sA=Buffer.byteLength(H);
this.#e+=sA,this.#r.add(H,()=>{this.#e-=sA},E.string)}else i.isArrayBuffer(H)?(this.#e+=H.byteLength,this.#r.add(H,()=>{this.#e-=H.byteLength},E.arrayBuffer)):ArrayBuffer.
isView(H)?(this.#e+=H.byteLength,this.#r.add(H,()=>{this.#e-=H.byteLength},E.typedArray)):n(H)&&(this.#e+=H.size,this.#r.add(H,()=>{this.#e-=H.size},E.blob))}get readyState(){
return s.brandCheck(this,h),this[A]}get bufferedAmount(){return s.brandCheck(this,h),this.#e}get url(){return s.brandCheck(this,h),m(this[a])}get extensions(){return s.
brandCheck(this,h),this.#n}get protocol(){return s.brandCheck(this,h),this.#t}get onopen(){return s.brandCheck(this,h),this.#A.open}set onopen(H){s.brandCheck(this,
h),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof H=="function"?(this.#A.open=H,this.addEventListener("open",H)):this.#A.open=null}get onerror(){
return s.brandCheck(this,h),this.#A.error}set onerror(H){s.brandCheck(this,h),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof H=="function"?
(this.#A.error=H,this.addEventListener("error",H)):this.#A.error=null}get onclose(){return s.brandCheck(this,h),this.#A.close}set onclose(H){s.brandCheck(this,h),
this.#A.close&&this.removeEventListener("close",this.#A.close),typeof H=="function"?(this.#A.close=H,this.addEventListener("close",H)):this.#A.close=null}get onmessage(){
return s.brandCheck(this,h),this.#A.message}set onmessage(H){s.brandCheck(this,h),this.#A.message&&this.removeEventListener("message",this.#A.message),typeof H==
"function"?(this.#A.message=H,this.addEventListener("message",H)):this.#A.message=null}get binaryType(){return s.brandCheck(this,h),this[Q]}set binaryType(H){s.
brandCheck(this,h),H!=="blob"&&H!=="arraybuffer"?this[Q]="blob":this[Q]=H}#s(H,v){this[r]=H;const sA=this[l]?.dispatcher?.webSocketOptions,QA=sA?.maxFragments,aA=sA?.
maxPayloadSize,BA=new Y(this,v,{maxFragments:QA,maxPayloadSize:aA});BA.on("drain",R),BA.on("error",G.bind(this)),H.socket.ws=this,this[C]=BA,this.#r=new I(H.socket),
this[A]=d.OPEN;const hA=H.headersList.get("sec-websocket-extensions");hA!==null&&(this.#n=hA);const cA=H.headersList.get("sec-websocket-protocol");cA!==null&&(this.#t=
cA),M("open",this)}}h.CONNECTING=h.prototype.CONNECTING=d.CONNECTING,h.OPEN=h.prototype.OPEN=d.OPEN,h.CLOSING=h.prototype.CLOSING=d.CLOSING,h.CLOSED=h.prototype.
CLOSED=d.CLOSED,Object.defineProperties(h.prototype,{CONNECTING:F,OPEN:F,CLOSING:F,CLOSED:F,url:o,readyState:o,bufferedAmount:o,onopen:o,onerror:o,onclose:o,close:o,
onmessage:o,binaryType:o,send:o,extensions:o,protocol:o,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(
h,{CONNECTING:F,OPEN:F,CLOSING:F,CLOSED:F}),s.converters["sequence<DOMString>"]=s.sequenceConverter(s.converters.DOMString),s.converters["DOMString or sequence<\
DOMString>"]=function(x,H,v){return s.util.Type(x)==="Object"&&Symbol.iterator in x?s.converters["sequence<DOMString>"](x):s.converters.DOMString(x,H,v)},s.converters.
WebSocketInit=s.dictionaryConverter([{key:"protocols",converter:s.converters["DOMString or sequence<DOMString>"],defaultValue:t(()=>new Array(0),"defaultValue")},
{key:"dispatcher",converter:s.converters.any,defaultValue:t(()=>u(),"defaultValue")},{key:"headers",converter:s.nullableConverter(s.converters.HeadersInit)}]),s.
converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(x){return s.util.Type(x)==="Object"&&!(Symbol.iterator in x)?s.converters.WebSocketInit(
x):{protocols:s.converters["DOMString or sequence<DOMString>"](x)}},s.converters.WebSocketSendData=function(x){if(s.util.Type(x)==="Object"){if(n(x))return s.converters.
Blob(x,{strict:!1});if(ArrayBuffer.isView(x)||i.isArrayBuffer(x))return s.converters.BufferSource(x)}return s.converters.USVString(x)};function R(){this.ws[r].socket.
resume()}t(R,"onParserDrain");function G(x){let H,v;x instanceof y?(H=x.reason,v=x.code):H=x.message,M("error",this,()=>new w("error",{error:x,message:H})),L(this,
v)}t(G,"onParserError"),J.exports={WebSocket:h}})};export{ce as id,le as ids,he as modules};
