var j=Object.defineProperty;var a=(v,i)=>j(v,"name",{value:i,configurable:!0});const N=669,L=[669],B={15183:(function(v,i,l){var O=this&&this.__createBinding||(Object.create?(function(r,n,e,t){t===void 0&&(t=e);var s=Object.getOwnPropertyDescriptor(
n,e);(!s||("get"in s?!n.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:a(function(){return n[e]},"get")}),Object.defineProperty(r,t,s)}):(function(r,n,e,t){
t===void 0&&(t=e),r[t]=n[e]})),m=this&&this.__setModuleDefault||(Object.create?(function(r,n){Object.defineProperty(r,"default",{enumerable:!0,value:n})}):function(r,n){
r.default=n}),C=this&&this.__importStar||function(r){if(r&&r.__esModule)return r;var n={};if(r!=null)for(var e in r)e!=="default"&&Object.prototype.hasOwnProperty.
call(r,e)&&O(n,r,e);return m(n,r),n};Object.defineProperty(i,"__esModule",{value:!0}),i.req=i.json=i.toBuffer=void 0;const o=C(l(58611)),p=C(l(65692));async function F(r){
let n=0;const e=[];for await(const t of r)n+=t.length,e.push(t);return Buffer.concat(e,n)}a(F,"toBuffer"),i.toBuffer=F;async function f(r){const e=(await F(r)).
toString("utf8");try{return JSON.parse(e)}catch(t){const s=t;throw s.message+=` (input: ${e})`,s}}a(f,"json"),i.json=f;function g(r,n={}){const t=((typeof r=="s\
tring"?r:r.href).startsWith("https:")?p:o).request(r,n),s=new Promise((u,y)=>{t.once("response",u).once("error",y).end()});return t.then=s.then.bind(s),t}a(g,"r\
eq"),i.req=g}),98894:(function(v,i,l){var O=this&&this.__createBinding||(Object.create?(function(n,e,t,s){s===void 0&&(s=t);var u=Object.getOwnPropertyDescriptor(
e,t);(!u||("get"in u?!e.__esModule:u.writable||u.configurable))&&(u={enumerable:!0,get:a(function(){return e[t]},"get")}),Object.defineProperty(n,s,u)}):(function(n,e,t,s){
s===void 0&&(s=t),n[s]=e[t]})),m=this&&this.__setModuleDefault||(Object.create?(function(n,e){Object.defineProperty(n,"default",{enumerable:!0,value:e})}):function(n,e){
n.default=e}),C=this&&this.__importStar||function(n){if(n&&n.__esModule)return n;var e={};if(n!=null)for(var t in n)t!=="default"&&Object.prototype.hasOwnProperty.
call(n,t)&&O(e,n,t);return m(e,n),e},o=this&&this.__exportStar||function(n,e){for(var t in n)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&O(e,n,t)};
Object.defineProperty(i,"__esModule",{value:!0}),i.Agent=void 0;const p=C(l(69278)),F=C(l(58611)),f=l(65692);o(l(15183),i);const g=Symbol("AgentBaseInternalStat\
e");class r extends F.Agent{static{a(this,"Agent")}constructor(e){super(e),this[g]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;
if(typeof e.protocol=="string")return e.protocol==="https:"}const{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(s=>s.indexOf("(https.js:")!==-1||s.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[e]||(this.sockets[e]=[]);const t=new p.Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||
t===null)return;const s=this.sockets[e],u=s.indexOf(t);u!==-1&&(s.splice(u,1),this.totalSocketCount--,s.length===0&&delete this.sockets[e])}getName(e){return this.
isSecureEndpoint(e)?f.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,s){const u={...t,secureEndpoint:this.isSecureEndpoint(t)},y=this.getName(
u),w=this.incrementSockets(y);Promise.resolve().then(()=>this.connect(e,u)).then(c=>{if(this.decrementSockets(y,w),c instanceof F.Agent)try{return c.addRequest(
e,u)}catch(d){return s(d)}this[g].currentSocket=c,super.createSocket(e,t,s)},c=>{this.decrementSockets(y,w),s(c)})}createConnection(){const e=this[g].currentSocket;
if(this[g].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[g].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(e){this[g]&&(this[g].defaultPort=e)}get protocol(){return this[g].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(e){this[g]&&(this[g].protocol=e)}}i.Agent=r}),6110:((v,i,l)=>{i.formatArgs=m,i.save=C,i.load=o,i.useColors=O,i.storage=p(),i.destroy=(()=>{
let f=!1;return()=>{f||(f=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major ver\
sion of `debug`."))}})(),i.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00C\
CCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#660\
0CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC0\
0CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0\
066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function O(){
if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let f;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.
documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<
"u"&&navigator.userAgent&&(f=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(f[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.
userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}a(O,"useColors");function m(f){if(f[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+f[0]+
(this.useColors?"%c ":" ")+"+"+v.exports.humanize(this.diff),!this.useColors)return;const g="color: "+this.color;f.splice(1,0,g,"color: inherit");let r=0,n=0;f[0].
replace(/%[a-zA-Z%]/g,e=>{e!=="%%"&&(r++,e==="%c"&&(n=r))}),f.splice(n,0,g)}a(m,"formatArgs"),i.log=console.debug||console.log||(()=>{});function C(f){try{f?i.storage.
setItem("debug",f):i.storage.removeItem("debug")}catch{}}a(C,"save");function o(){let f;try{f=i.storage.getItem("debug")||i.storage.getItem("DEBUG")}catch{}return!f&&
typeof process<"u"&&"env"in process&&(f=process.env.DEBUG),f}a(o,"load");function p(){try{return localStorage}catch{}}a(p,"localstorage"),v.exports=l(40897)(i);
const{formatters:F}=v.exports;F.j=function(f){try{return JSON.stringify(f)}catch(g){return"[UnexpectedJSONParseError]: "+g.message}}}),40897:((v,i,l)=>{function O(m){
o.debug=o,o.default=o,o.coerce=n,o.disable=g,o.enable=F,o.enabled=r,o.humanize=l(70744),o.destroy=e,Object.keys(m).forEach(t=>{o[t]=m[t]}),o.names=[],o.skips=[],
o.formatters={};function C(t){let s=0;for(let u=0;u<t.length;u++)s=(s<<5)-s+t.charCodeAt(u),s|=0;return o.colors[Math.abs(s)%o.colors.length]}a(C,"selectColor"),
o.selectColor=C;function o(t){let s,u=null,y,w;function c(...d){if(!c.enabled)return;const h=c,b=Number(new Date),S=b-(s||b);h.diff=S,h.prev=s,h.curr=b,s=b,d[0]=
o.coerce(d[0]),typeof d[0]!="string"&&d.unshift("%O");let E=0;d[0]=d[0].replace(/%([a-zA-Z%])/g,(P,x)=>{if(P==="%%")return"%";E++;const _=o.formatters[x];if(typeof _==
"function"){const R=d[E];P=_.call(h,R),d.splice(E,1),E--}return P}),o.formatArgs.call(h,d),(h.log||o.log).apply(h,d)}return a(c,"debug"),c.namespace=t,c.useColors=
o.useColors(),c.color=o.selectColor(t),c.extend=p,c.destroy=o.destroy,Object.defineProperty(c,"enabled",{enumerable:!0,configurable:!1,get:a(()=>u!==null?u:(y!==
o.namespaces&&(y=o.namespaces,w=o.enabled(t)),w),"get"),set:a(d=>{u=d},"set")}),typeof o.init=="function"&&o.init(c),c}a(o,"createDebug");function p(t,s){const u=o(
this.namespace+(typeof s>"u"?":":s)+t);return u.log=this.log,u}a(p,"extend");function F(t){o.save(t),o.namespaces=t,o.names=[],o.skips=[];const s=(typeof t=="st\
ring"?t:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const u of s)u[0]==="-"?o.skips.push(u.slice(1)):o.names.push(u)}a(F,"enable");function f(t,s){
let u=0,y=0,w=-1,c=0;for(;u<t.length;)if(y<s.length&&(s[y]===t[u]||s[y]==="*"))s[y]==="*"?(w=y,c=u,y++):(u++,y++);else if(w!==-1)y=w+1,c++,u=c;else return!1;for(;y<
s.length&&s[y]==="*";)y++;return y===s.length}a(f,"matchesTemplate");function g(){const t=[...o.names,...o.skips.map(s=>"-"+s)].join(",");return o.enable(""),t}
a(g,"disable");function r(t){for(const s of o.skips)if(f(t,s))return!1;for(const s of o.names)if(f(t,s))return!0;return!1}a(r,"enabled");function n(t){return t instanceof
Error?t.stack||t.message:t}a(n,"coerce");function e(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be remo\
ved in the next major version of `debug`.")}return a(e,"destroy"),o.enable(o.load()),o}a(O,"setup"),v.exports=O}),2830:((v,i,l)=>{typeof process>"u"||process.type===
"renderer"||process.browser===!0||process.__nwjs?v.exports=l(6110):v.exports=l(95108)}),95108:((v,i,l)=>{const O=l(52018),m=l(39023);i.init=r,i.log=F,i.formatArgs=
o,i.save=f,i.load=g,i.useColors=C,i.destroy=m.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed \
in the next major version of `debug`."),i.colors=[6,2,3,4,5,1];try{const e=l(99069);e&&(e.stderr||e).level>=2&&(i.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,
45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,
196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}i.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const s=t.substring(6).toLowerCase().replace(/_([a-z])/g,(y,w)=>w.toUpperCase());let u=process.env[t];return/^(yes|on|true|enabled)$/i.test(u)?u=!0:/^(no|off|false|disabled)$/i.
test(u)?u=!1:u==="null"?u=null:u=Number(u),e[s]=u,e},{});function C(){return"colors"in i.inspectOpts?!!i.inspectOpts.colors:O.isatty(process.stderr.fd)}a(C,"use\
Colors");function o(e){const{namespace:t,useColors:s}=this;if(s){const u=this.color,y="\x1B[3"+(u<8?u:"8;5;"+u),w=`  ${y};1m${t} \x1B[0m`;e[0]=w+e[0].split(`
`).join(`
`+w),e.push(y+"m+"+v.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=p()+t+" "+e[0]}a(o,"formatArgs");function p(){return i.inspectOpts.hideDate?"":new Date().
toISOString()+" "}a(p,"getDate");function F(...e){return process.stderr.write(m.formatWithOptions(i.inspectOpts,...e)+`
`)}a(F,"log");function f(e){e?process.env.DEBUG=e:delete process.env.DEBUG}a(f,"save");function g(){return process.env.DEBUG}a(g,"load");function r(e){e.inspectOpts=
{};const t=Object.keys(i.inspectOpts);for(let s=0;s<t.length;s++)e.inspectOpts[t[s]]=i.inspectOpts[t[s]]}a(r,"init"),v.exports=l(40897)(i);const{formatters:n}=v.
exports;n.o=function(e){return this.inspectOpts.colors=this.useColors,m.inspect(e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")},n.O=function(e){return this.inspectOpts.colors=this.useColors,m.inspect(e,this.inspectOpts)}}),83813:(v=>{v.exports=(i,l=process.
argv)=>{const O=i.startsWith("-")?"":i.length===1?"-":"--",m=l.indexOf(O+i),C=l.indexOf("--");return m!==-1&&(C===-1||m<C)}}),3669:(function(v,i,l){var O=this&&
this.__createBinding||(Object.create?(function(c,d,h,b){b===void 0&&(b=h);var S=Object.getOwnPropertyDescriptor(d,h);(!S||("get"in S?!d.__esModule:S.writable||S.
configurable))&&(S={enumerable:!0,get:a(function(){return d[h]},"get")}),Object.defineProperty(c,b,S)}):(function(c,d,h,b){b===void 0&&(b=h),c[b]=d[h]})),m=this&&
this.__setModuleDefault||(Object.create?(function(c,d){Object.defineProperty(c,"default",{enumerable:!0,value:d})}):function(c,d){c.default=d}),C=this&&this.__importStar||
function(c){if(c&&c.__esModule)return c;var d={};if(c!=null)for(var h in c)h!=="default"&&Object.prototype.hasOwnProperty.call(c,h)&&O(d,c,h);return m(d,c),d},o=this&&
this.__importDefault||function(c){return c&&c.__esModule?c:{default:c}};Object.defineProperty(i,"__esModule",{value:!0}),i.HttpsProxyAgent=void 0;const p=C(l(69278)),
F=C(l(64756)),f=o(l(42613)),g=o(l(2830)),r=l(98894),n=l(87016),e=l(37943),t=(0,g.default)("https-proxy-agent"),s=a(c=>c.servername===void 0&&c.host&&!p.isIP(c.host)?
{...c,servername:c.host}:c,"setServernameFromNonIpHost");class u extends r.Agent{static{a(this,"HttpsProxyAgent")}constructor(d,h){super(h),this.options={path:void 0},
this.proxy=typeof d=="string"?new n.URL(d):d,this.proxyHeaders=h?.headers??{},t("Creating new HttpsProxyAgent instance: %o",this.proxy.href);const b=(this.proxy.
hostname||this.proxy.host).replace(/^\[|\]$/g,""),S=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:[
"http/1.1"],...h?w(h,"headers"):null,host:b,port:S}}async connect(d,h){const{proxy:b}=this;if(!h.host)throw new TypeError('No "host" provided');let S;b.protocol===
"https:"?(t("Creating `tls.Socket`: %o",this.connectOpts),S=F.connect(s(this.connectOpts))):(t("Creating `net.Socket`: %o",this.connectOpts),S=p.connect(this.connectOpts));
const E=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},A=p.isIPv6(h.host)?`[${h.host}]`:h.host;let P=`CONNECT ${A}:${h.port} HT\
TP/1.1\r
`;if(b.username||b.password){const I=`${decodeURIComponent(b.username)}:${decodeURIComponent(b.password)}`;E["Proxy-Authorization"]=`Basic ${Buffer.from(I).toString(
"base64")}`}E.Host=`${A}:${h.port}`,E["Proxy-Connection"]||(E["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const I of Object.keys(E))P+=`${I}: ${E[I]}\
\r
`;const x=(0,e.parseProxyResponse)(S);S.write(`${P}\r
`);const{connect:_,buffered:R}=await x;if(d.emit("proxyConnect",_),this.emit("proxyConnect",_,d),_.statusCode===200)return d.once("socket",y),h.secureEndpoint?(t(
"Upgrading socket connection to TLS"),F.connect({...w(s(h),"host","path","port"),socket:S})):S;S.destroy();const M=new p.Socket({writable:!1});return M.readable=
!0,d.once("socket",I=>{t("Replaying proxy buffer for failed request"),(0,f.default)(I.listenerCount("data")>0),I.push(R),I.push(null)}),M}}u.protocols=["http","\
https"],i.HttpsProxyAgent=u;function y(c){c.resume()}a(y,"resume");function w(c,...d){const h={};let b;for(b in c)d.includes(b)||(h[b]=c[b]);return h}a(w,"omit")}),
37943:(function(v,i,l){var O=this&&this.__importDefault||function(p){return p&&p.__esModule?p:{default:p}};Object.defineProperty(i,"__esModule",{value:!0}),i.parseProxyResponse=
void 0;const C=(0,O(l(2830)).default)("https-proxy-agent:parse-proxy-response");function o(p){return new Promise((F,f)=>{let g=0;const r=[];function n(){const y=p.
read();y?u(y):p.once("readable",n)}a(n,"read");function e(){p.removeListener("end",t),p.removeListener("error",s),p.removeListener("readable",n)}a(e,"cleanup");
function t(){e(),C("onend"),f(new Error("Proxy connection ended before receiving CONNECT response"))}a(t,"onend");function s(y){e(),C("onerror %o",y),f(y)}a(s,"\
onerror");function u(y){r.push(y),g+=y.length;const w=Buffer.concat(r,g),c=w.indexOf(`\r
\r
`);if(c===-1){C("have not received end of HTTP headers yet..."),n();return}const d=w.slice(0,c).toString("ascii").split(`\r
`),h=d.shift();if(!h)return p.destroy(),f(new Error("No header received from proxy CONNECT response"));const b=h.split(" "),S=+b[1],E=b.slice(2).join(" "),A={};
for(const P of d){if(!P)continue;const x=P.indexOf(":");if(x===-1)return p.destroy(),f(new Error(`Invalid header from proxy CONNECT response: "${P}"`));const _=P.
slice(0,x).toLowerCase(),R=P.slice(x+1).trimStart(),M=A[_];typeof M=="string"?A[_]=[M,R]:Array.isArray(M)?M.push(R):A[_]=R}C("got proxy server response: %o %o",
h,A),e(),F({connect:{statusCode:S,statusText:E,headers:A},buffered:w})}a(u,"ondata"),p.on("error",s),p.on("end",t),n()})}a(o,"parseProxyResponse"),i.parseProxyResponse=
o}),70744:(v=>{var i=1e3,l=i*60,O=l*60,m=O*24,C=m*7,o=m*365.25;v.exports=function(r,n){n=n||{};var e=typeof r;if(e==="string"&&r.length>0)return p(r);if(e==="nu\
mber"&&isFinite(r))return n.long?f(r):F(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function p(r){if(r=String(
r),!(r.length>100)){var n=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
r);if(n){var e=parseFloat(n[1]),t=(n[2]||"ms").toLowerCase();switch(t){case"years":case"year":case"yrs":case"yr":case"y":return e*o;case"weeks":case"week":case"\
w":return e*C;case"days":case"day":case"d":return e*m;case"hours":case"hour":case"hrs":case"hr":case"h":return e*O;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return e*l;case"seconds":case"second":case"secs":case"sec":case"s":return e*i;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return e;default:
return}}}}a(p,"parse");function F(r){var n=Math.abs(r);return n>=m?Math.round(r/m)+"d":n>=O?Math.round(r/O)+"h":n>=l?Math.round(r/l)+"m":n>=i?Math.round(r/i)+"s":
r+"ms"}a(F,"fmtShort");function f(r){var n=Math.abs(r);return n>=m?g(r,n,m,"day"):n>=O?g(r,n,O,"hour"):n>=l?g(r,n,l,"minute"):n>=i?g(r,n,i,"second"):r+" ms"}a(f,
"fmtLong");function g(r,n,e,t){var s=n>=e*1.5;return Math.round(r/e)+" "+t+(s?"s":"")}a(g,"plural")}),99069:((v,i,l)=>{const O=l(70857),m=l(52018),C=l(83813),{env:o}=process;
let p;C("no-color")||C("no-colors")||C("color=false")||C("color=never")?p=0:(C("color")||C("colors")||C("color=true")||C("color=always"))&&(p=1),"FORCE_COLOR"in
o&&(o.FORCE_COLOR==="true"?p=1:o.FORCE_COLOR==="false"?p=0:p=o.FORCE_COLOR.length===0?1:Math.min(parseInt(o.FORCE_COLOR,10),3));function F(r){return r===0?!1:{level:r,
hasBasic:!0,has256:r>=2,has16m:r>=3}}a(F,"translateLevel");function f(r,n){if(p===0)return 0;if(C("color=16m")||C("color=full")||C("color=truecolor"))return 3;if(C(
"color=256"))return 2;if(r&&!n&&p===void 0)return 0;const e=p||0;if(o.TERM==="dumb")return e;if(process.platform==="win32"){const t=O.release().split(".");return Number(
t[0])>=10&&Number(t[2])>=10586?Number(t[2])>=14931?3:2:1}if("CI"in o)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(t=>t in
o)||o.CI_NAME==="codeship"?1:e;if("TEAMCITY_VERSION"in o)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION)?1:0;if(o.COLORTERM==="truecolor")return 3;
if("TERM_PROGRAM"in o){const t=parseInt((o.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(o.TERM_PROGRAM){case"iTerm.app":return t>=3?3:2;case"Apple_Termina\
l":return 2}}return/-256(color)?$/i.test(o.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM)||"COLORTERM"in o?1:e}a(f,"supports\
Color");function g(r){const n=f(r,r&&r.isTTY);return F(n)}a(g,"getSupportLevel"),v.exports={supportsColor:g,stdout:F(f(!0,m.isatty(1))),stderr:F(f(!0,m.isatty(2)))}})};export{N as id,L as ids,B as modules};
