var Z=Object.defineProperty;var A=(F,N)=>Z(F,"name",{value:N,configurable:!0});const z=101,G=[101],J={29101:((F,N,U)=>{U.d(N,{toFormData:A(()=>W,"toFormData")});var V=U(90995),x=U(83018);let f=0;const t={START_BOUNDARY:f++,HEADER_FIELD_START:f++,
HEADER_FIELD:f++,HEADER_VALUE_START:f++,HEADER_VALUE:f++,HEADER_VALUE_ALMOST_DONE:f++,HEADERS_ALMOST_DONE:f++,PART_DATA_START:f++,PART_DATA:f++,END:f++};let w=1;
const T={PART_BOUNDARY:w,LAST_BOUNDARY:w*=2},O=10,g=13,M=32,S=45,C=58,Y=97,I=122,v=A(H=>H|32,"lower"),u=A(()=>{},"noop");class j{static{A(this,"MultipartParser")}constructor(o){
this.index=0,this.flags=0,this.onHeaderEnd=u,this.onHeaderField=u,this.onHeadersEnd=u,this.onHeaderValue=u,this.onPartBegin=u,this.onPartData=u,this.onPartEnd=u,
this.boundaryChars={},o=`\r
--`+o;const n=new Uint8Array(o.length);for(let r=0;r<o.length;r++)n[r]=o.charCodeAt(r),this.boundaryChars[n[r]]=!0;this.boundary=n,this.lookbehind=new Uint8Array(
this.boundary.length+8),this.state=t.START_BOUNDARY}write(o){let n=0;const r=o.length;let d=this.index,{lookbehind:E,boundary:c,boundaryChars:b,index:e,state:s,
flags:l}=this;const L=this.boundary.length,y=L-1,k=o.length;let a,m;const h=A(_=>{this[_+"Mark"]=n},"mark"),i=A(_=>{delete this[_+"Mark"]},"clear"),D=A((_,p,R,B)=>{
(p===void 0||p!==R)&&this[_](B&&B.subarray(p,R))},"callback"),P=A((_,p)=>{const R=_+"Mark";R in this&&(p?(D(_,this[R],n,o),delete this[R]):(D(_,this[R],o.length,
o),this[R]=0))},"dataCallback");for(n=0;n<r;n++)switch(a=o[n],s){case t.START_BOUNDARY:if(e===c.length-2){if(a===S)l|=T.LAST_BOUNDARY;else if(a!==g)return;e++;break}else if(e-
1===c.length-2){if(l&T.LAST_BOUNDARY&&a===S)s=t.END,l=0;else if(!(l&T.LAST_BOUNDARY)&&a===O)e=0,D("onPartBegin"),s=t.HEADER_FIELD_START;else return;break}a!==c[e+
2]&&(e=-2),a===c[e+2]&&e++;break;case t.HEADER_FIELD_START:s=t.HEADER_FIELD,h("onHeaderField"),e=0;case t.HEADER_FIELD:if(a===g){i("onHeaderField"),s=t.HEADERS_ALMOST_DONE;
break}if(e++,a===S)break;if(a===C){if(e===1)return;P("onHeaderField",!0),s=t.HEADER_VALUE_START;break}if(m=v(a),m<Y||m>I)return;break;case t.HEADER_VALUE_START:
if(a===M)break;h("onHeaderValue"),s=t.HEADER_VALUE;case t.HEADER_VALUE:a===g&&(P("onHeaderValue",!0),D("onHeaderEnd"),s=t.HEADER_VALUE_ALMOST_DONE);break;case t.
HEADER_VALUE_ALMOST_DONE:if(a!==O)return;s=t.HEADER_FIELD_START;break;case t.HEADERS_ALMOST_DONE:if(a!==O)return;D("onHeadersEnd"),s=t.PART_DATA_START;break;case t.
PART_DATA_START:s=t.PART_DATA,h("onPartData");case t.PART_DATA:if(d=e,e===0){for(n+=y;n<k&&!(o[n]in b);)n+=L;n-=y,a=o[n]}if(e<c.length)c[e]===a?(e===0&&P("onPar\
tData",!0),e++):e=0;else if(e===c.length)e++,a===g?l|=T.PART_BOUNDARY:a===S?l|=T.LAST_BOUNDARY:e=0;else if(e-1===c.length)if(l&T.PART_BOUNDARY){if(e=0,a===O){l&=
~T.PART_BOUNDARY,D("onPartEnd"),D("onPartBegin"),s=t.HEADER_FIELD_START;break}}else l&T.LAST_BOUNDARY&&a===S?(D("onPartEnd"),s=t.END,l=0):e=0;if(e>0)E[e-1]=a;else if(d>
0){const _=new Uint8Array(E.buffer,E.byteOffset,E.byteLength);D("onPartData",0,d,_),d=0,h("onPartData"),n--}break;case t.END:break;default:throw new Error(`Unex\
pected state entered: ${s}`)}P("onHeaderField"),P("onHeaderValue"),P("onPartData"),this.index=e,this.state=s,this.flags=l}end(){if(this.state===t.HEADER_FIELD_START&&
this.index===0||this.state===t.PART_DATA&&this.index===this.boundary.length)this.onPartEnd();else if(this.state!==t.END)throw new Error("MultipartParser.end(): \
stream ended unexpectedly")}}function K(H){const o=H.match(/\bfilename=("(.*?)"|([^()<>@,;:\\"/[\]?={}\s\t]+))($|;\s)/i);if(!o)return;const n=o[2]||o[3]||"";let r=n.
slice(n.lastIndexOf("\\")+1);return r=r.replace(/%22/g,'"'),r=r.replace(/&#(\d{4});/g,(d,E)=>String.fromCharCode(E)),r}A(K,"_fileName");async function W(H,o){if(!/multipart/i.
test(o))throw new TypeError("Failed to fetch");const n=o.match(/boundary=(?:"([^"]+)"|([^;]+))/i);if(!n)throw new TypeError("no or bad content-type header, no m\
ultipart boundary");const r=new j(n[1]||n[2]);let d,E,c,b,e,s;const l=[],L=new x.fS,y=A(i=>{c+=h.decode(i,{stream:!0})},"onPartData"),k=A(i=>{l.push(i)},"append\
ToFile"),a=A(()=>{const i=new V.ZH(l,s,{type:e});L.append(b,i)},"appendFileToFormData"),m=A(()=>{L.append(b,c)},"appendEntryToFormData"),h=new TextDecoder("utf-\
8");h.decode(),r.onPartBegin=function(){r.onPartData=y,r.onPartEnd=m,d="",E="",c="",b="",e="",s=null,l.length=0},r.onHeaderField=function(i){d+=h.decode(i,{stream:!0})},
r.onHeaderValue=function(i){E+=h.decode(i,{stream:!0})},r.onHeaderEnd=function(){if(E+=h.decode(),d=d.toLowerCase(),d==="content-disposition"){const i=E.match(/\bname=("([^"]*)"|([^()<>@,;:\\"/[\]?={}\s\t]+))/i);
i&&(b=i[2]||i[3]||""),s=K(E),s&&(r.onPartData=k,r.onPartEnd=a)}else d==="content-type"&&(e=E);E="",d=""};for await(const i of H)r.write(i);return r.end(),L}A(W,
"toFormData")})};export{z as id,G as ids,J as modules};
