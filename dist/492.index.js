var Ae=Object.defineProperty;var g=(B,r)=>Ae(B,"name",{value:r,configurable:!0});const ve=492,Ce=[492],Oe={38793:((B,r)=>{r.byteLength=a,r.toByteArray=i,r.fromByteArray=d;for(var u=[],v=[],C=typeof Uint8Array<"u"?Uint8Array:Array,k="ABCDEFGH\
IJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",m=0,c=k.length;m<c;++m)u[m]=k[m],v[k.charCodeAt(m)]=m;v[45]=62,v[95]=63;function o(s){var n=s.length;if(n%
4>0)throw new Error("Invalid string. Length must be a multiple of 4");var e=s.indexOf("=");e===-1&&(e=n);var p=e===n?0:4-e%4;return[e,p]}g(o,"getLens");function a(s){
var n=o(s),e=n[0],p=n[1];return(e+p)*3/4-p}g(a,"byteLength");function t(s,n,e){return(n+e)*3/4-e}g(t,"_byteLength");function i(s){var n,e=o(s),p=e[0],w=e[1],T=new C(
t(s,p,w)),S=0,E=w>0?p-4:p,R;for(R=0;R<E;R+=4)n=v[s.charCodeAt(R)]<<18|v[s.charCodeAt(R+1)]<<12|v[s.charCodeAt(R+2)]<<6|v[s.charCodeAt(R+3)],T[S++]=n>>16&255,T[S++]=
n>>8&255,T[S++]=n&255;return w===2&&(n=v[s.charCodeAt(R)]<<2|v[s.charCodeAt(R+1)]>>4,T[S++]=n&255),w===1&&(n=v[s.charCodeAt(R)]<<10|v[s.charCodeAt(R+1)]<<4|v[s.
charCodeAt(R+2)]>>2,T[S++]=n>>8&255,T[S++]=n&255),T}g(i,"toByteArray");function l(s){return u[s>>18&63]+u[s>>12&63]+u[s>>6&63]+u[s&63]}g(l,"tripletToBase64");function h(s,n,e){
for(var p,w=[],T=n;T<e;T+=3)p=(s[T]<<16&16711680)+(s[T+1]<<8&65280)+(s[T+2]&255),w.push(l(p));return w.join("")}g(h,"encodeChunk");function d(s){for(var n,e=s.length,
p=e%3,w=[],T=16383,S=0,E=e-p;S<E;S+=T)w.push(h(s,S,S+T>E?E:S+T));return p===1?(n=s[e-1],w.push(u[n>>2]+u[n<<4&63]+"==")):p===2&&(n=(s[e-2]<<8)+s[e-1],w.push(u[n>>
10]+u[n>>4&63]+u[n<<2&63]+"=")),w.join("")}g(d,"fromByteArray")}),51259:(function(B){(function(r){"use strict";var u,v=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,
C=Math.ceil,k=Math.floor,m="[BigNumber Error] ",c=m+"Number primitive has more than 15 significant digits: ",o=1e14,a=14,t=9007199254740991,i=[1,10,100,1e3,1e4,
1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],l=1e7,h=1e9;function d(E){var R,f,_,O=J.prototype={constructor:J,toString:null,valueOf:null},L=new J(1),$=20,W=4,V=-7,q=21,
K=-1e7,M=1e7,G=!1,Y=1,z=0,Z={prefix:"",groupSize:3,secondaryGroupSize:0,groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:"\xA0",
suffix:""},ae="0123456789abcdefghijklmnopqrstuvwxyz",he=!0;function J(y,A){var b,D,N,j,F,P,I,x,U=this;if(!(U instanceof J))return new J(y,A);if(A==null){if(y&&y.
_isBigNumber===!0){U.s=y.s,!y.c||y.e>M?U.c=U.e=null:y.e<K?U.c=[U.e=0]:(U.e=y.e,U.c=y.c.slice());return}if((P=typeof y=="number")&&y*0==0){if(U.s=1/y<0?(y=-y,-1):
1,y===~~y){for(j=0,F=y;F>=10;F/=10,j++);j>M?U.c=U.e=null:(U.e=j,U.c=[y]);return}x=String(y)}else{if(!v.test(x=String(y)))return _(U,x,P);U.s=x.charCodeAt(0)==45?
(x=x.slice(1),-1):1}(j=x.indexOf("."))>-1&&(x=x.replace(".","")),(F=x.search(/e/i))>0?(j<0&&(j=F),j+=+x.slice(F+1),x=x.substring(0,F)):j<0&&(j=x.length)}else{if(p(
A,2,ae.length,"Base"),A==10&&he)return U=new J(y),ie(U,$+U.e+1,W);if(x=String(y),P=typeof y=="number"){if(y*0!=0)return _(U,x,P,A);if(U.s=1/y<0?(x=x.slice(1),-1):
1,J.DEBUG&&x.replace(/^0\.0*|\./,"").length>15)throw Error(c+y)}else U.s=x.charCodeAt(0)===45?(x=x.slice(1),-1):1;for(b=ae.slice(0,A),j=F=0,I=x.length;F<I;F++)if(b.
indexOf(D=x.charAt(F))<0){if(D=="."){if(F>j){j=I;continue}}else if(!N&&(x==x.toUpperCase()&&(x=x.toLowerCase())||x==x.toLowerCase()&&(x=x.toUpperCase()))){N=!0,
F=-1,j=0;continue}return _(U,String(y),P,A)}P=!1,x=f(x,A,10,U.s),(j=x.indexOf("."))>-1?x=x.replace(".",""):j=x.length}for(F=0;x.charCodeAt(F)===48;F++);for(I=x.
length;x.charCodeAt(--I)===48;);if(x=x.slice(F,++I)){if(I-=F,P&&J.DEBUG&&I>15&&(y>t||y!==k(y)))throw Error(c+U.s*y);if((j=j-F-1)>M)U.c=U.e=null;else if(j<K)U.c=
[U.e=0];else{if(U.e=j,U.c=[],F=(j+1)%a,j<0&&(F+=a),F<I){for(F&&U.c.push(+x.slice(0,F)),I-=a;F<I;)U.c.push(+x.slice(F,F+=a));F=a-(x=x.slice(F)).length}else F-=I;
for(;F--;x+="0");U.c.push(+x)}}else U.c=[U.e=0]}g(J,"BigNumber"),J.clone=d,J.ROUND_UP=0,J.ROUND_DOWN=1,J.ROUND_CEIL=2,J.ROUND_FLOOR=3,J.ROUND_HALF_UP=4,J.ROUND_HALF_DOWN=
5,J.ROUND_HALF_EVEN=6,J.ROUND_HALF_CEIL=7,J.ROUND_HALF_FLOOR=8,J.EUCLID=9,J.config=J.set=function(y){var A,b;if(y!=null)if(typeof y=="object"){if(y.hasOwnProperty(
A="DECIMAL_PLACES")&&(b=y[A],p(b,0,h,A),$=b),y.hasOwnProperty(A="ROUNDING_MODE")&&(b=y[A],p(b,0,8,A),W=b),y.hasOwnProperty(A="EXPONENTIAL_AT")&&(b=y[A],b&&b.pop?
(p(b[0],-h,0,A),p(b[1],0,h,A),V=b[0],q=b[1]):(p(b,-h,h,A),V=-(q=b<0?-b:b))),y.hasOwnProperty(A="RANGE"))if(b=y[A],b&&b.pop)p(b[0],-h,-1,A),p(b[1],1,h,A),K=b[0],
M=b[1];else if(p(b,-h,h,A),b)K=-(M=b<0?-b:b);else throw Error(m+A+" cannot be zero: "+b);if(y.hasOwnProperty(A="CRYPTO"))if(b=y[A],b===!!b)if(b)if(typeof crypto<
"u"&&crypto&&(crypto.getRandomValues||crypto.randomBytes))G=b;else throw G=!b,Error(m+"crypto unavailable");else G=b;else throw Error(m+A+" not true or false: "+
b);if(y.hasOwnProperty(A="MODULO_MODE")&&(b=y[A],p(b,0,9,A),Y=b),y.hasOwnProperty(A="POW_PRECISION")&&(b=y[A],p(b,0,h,A),z=b),y.hasOwnProperty(A="FORMAT"))if(b=
y[A],typeof b=="object")Z=b;else throw Error(m+A+" not an object: "+b);if(y.hasOwnProperty(A="ALPHABET"))if(b=y[A],typeof b=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.
test(b))he=b.slice(0,10)=="0123456789",ae=b;else throw Error(m+A+" invalid: "+b)}else throw Error(m+"Object expected: "+y);return{DECIMAL_PLACES:$,ROUNDING_MODE:W,
EXPONENTIAL_AT:[V,q],RANGE:[K,M],CRYPTO:G,MODULO_MODE:Y,POW_PRECISION:z,FORMAT:Z,ALPHABET:ae}},J.isBigNumber=function(y){if(!y||y._isBigNumber!==!0)return!1;if(!J.
DEBUG)return!0;var A,b,D=y.c,N=y.e,j=y.s;e:if({}.toString.call(D)=="[object Array]"){if((j===1||j===-1)&&N>=-h&&N<=h&&N===k(N)){if(D[0]===0){if(N===0&&D.length===
1)return!0;break e}if(A=(N+1)%a,A<1&&(A+=a),String(D[0]).length==A){for(A=0;A<D.length;A++)if(b=D[A],b<0||b>=o||b!==k(b))break e;if(b!==0)return!0}}}else if(D===
null&&N===null&&(j===null||j===1||j===-1))return!0;throw Error(m+"Invalid BigNumber: "+y)},J.maximum=J.max=function(){return ge(arguments,-1)},J.minimum=J.min=function(){
return ge(arguments,1)},J.random=(function(){var y=9007199254740992,A=Math.random()*y&2097151?function(){return k(Math.random()*y)}:function(){return(Math.random()*
1073741824|0)*8388608+(Math.random()*8388608|0)};return function(b){var D,N,j,F,P,I=0,x=[],U=new J(L);if(b==null?b=$:p(b,0,h),F=C(b/a),G)if(crypto.getRandomValues){
for(D=crypto.getRandomValues(new Uint32Array(F*=2));I<F;)P=D[I]*131072+(D[I+1]>>>11),P>=9e15?(N=crypto.getRandomValues(new Uint32Array(2)),D[I]=N[0],D[I+1]=N[1]):
(x.push(P%1e14),I+=2);I=F/2}else if(crypto.randomBytes){for(D=crypto.randomBytes(F*=7);I<F;)P=(D[I]&31)*281474976710656+D[I+1]*1099511627776+D[I+2]*4294967296+D[I+
3]*16777216+(D[I+4]<<16)+(D[I+5]<<8)+D[I+6],P>=9e15?crypto.randomBytes(7).copy(D,I):(x.push(P%1e14),I+=7);I=F/7}else throw G=!1,Error(m+"crypto unavailable");if(!G)
for(;I<F;)P=A(),P<9e15&&(x[I++]=P%1e14);for(F=x[--I],b%=a,F&&b&&(P=i[a-b],x[I]=k(F/P)*P);x[I]===0;x.pop(),I--);if(I<0)x=[j=0];else{for(j=-1;x[0]===0;x.splice(0,
1),j-=a);for(I=1,P=x[0];P>=10;P/=10,I++);I<a&&(j-=a-I)}return U.e=j,U.c=x,U}})(),J.sum=function(){for(var y=1,A=arguments,b=new J(A[0]);y<A.length;)b=b.plus(A[y++]);
return b},f=(function(){var y="0123456789";function A(b,D,N,j){for(var F,P=[0],I,x=0,U=b.length;x<U;){for(I=P.length;I--;P[I]*=D);for(P[0]+=j.indexOf(b.charAt(x++)),
F=0;F<P.length;F++)P[F]>N-1&&(P[F+1]==null&&(P[F+1]=0),P[F+1]+=P[F]/N|0,P[F]%=N)}return P.reverse()}return g(A,"toBaseOut"),function(b,D,N,j,F){var P,I,x,U,H,X,
Q,te,ne=b.indexOf("."),oe=$,ee=W;for(ne>=0&&(U=z,z=0,b=b.replace(".",""),te=new J(D),X=te.pow(b.length-ne),z=U,te.c=A(S(n(X.c),X.e,"0"),10,N,y),te.e=te.c.length),
Q=A(b,D,N,F?(P=ae,y):(P=y,ae)),x=U=Q.length;Q[--U]==0;Q.pop());if(!Q[0])return P.charAt(0);if(ne<0?--x:(X.c=Q,X.e=x,X.s=j,X=R(X,te,oe,ee,N),Q=X.c,H=X.r,x=X.e),I=
x+oe+1,ne=Q[I],U=N/2,H=H||I<0||Q[I+1]!=null,H=ee<4?(ne!=null||H)&&(ee==0||ee==(X.s<0?3:2)):ne>U||ne==U&&(ee==4||H||ee==6&&Q[I-1]&1||ee==(X.s<0?8:7)),I<1||!Q[0])
b=H?S(P.charAt(1),-oe,P.charAt(0)):P.charAt(0);else{if(Q.length=I,H)for(--N;++Q[--I]>N;)Q[I]=0,I||(++x,Q=[1].concat(Q));for(U=Q.length;!Q[--U];);for(ne=0,b="";ne<=
U;b+=P.charAt(Q[ne++]));b=S(b,x,P.charAt(0))}return b}})(),R=(function(){function y(D,N,j){var F,P,I,x,U=0,H=D.length,X=N%l,Q=N/l|0;for(D=D.slice();H--;)I=D[H]%
l,x=D[H]/l|0,F=Q*I+x*X,P=X*I+F%l*l+U,U=(P/j|0)+(F/l|0)+Q*x,D[H]=P%j;return U&&(D=[U].concat(D)),D}g(y,"multiply");function A(D,N,j,F){var P,I;if(j!=F)I=j>F?1:-1;else
for(P=I=0;P<j;P++)if(D[P]!=N[P]){I=D[P]>N[P]?1:-1;break}return I}g(A,"compare");function b(D,N,j,F){for(var P=0;j--;)D[j]-=P,P=D[j]<N[j]?1:0,D[j]=P*F+D[j]-N[j];
for(;!D[0]&&D.length>1;D.splice(0,1));}return g(b,"subtract"),function(D,N,j,F,P){var I,x,U,H,X,Q,te,ne,oe,ee,re,ce,Ee,we,Te,fe,me,de=D.s==N.s?1:-1,ue=D.c,se=N.
c;if(!ue||!ue[0]||!se||!se[0])return new J(!D.s||!N.s||(ue?se&&ue[0]==se[0]:!se)?NaN:ue&&ue[0]==0||!se?de*0:de/0);for(ne=new J(de),oe=ne.c=[],x=D.e-N.e,de=j+x+1,
P||(P=o,x=s(D.e/a)-s(N.e/a),de=de/a|0),U=0;se[U]==(ue[U]||0);U++);if(se[U]>(ue[U]||0)&&x--,de<0)oe.push(1),H=!0;else{for(we=ue.length,fe=se.length,U=0,de+=2,X=k(
P/(se[0]+1)),X>1&&(se=y(se,X,P),ue=y(ue,X,P),fe=se.length,we=ue.length),Ee=fe,ee=ue.slice(0,fe),re=ee.length;re<fe;ee[re++]=0);me=se.slice(),me=[0].concat(me),Te=
se[0],se[1]>=P/2&&Te++;do{if(X=0,I=A(se,ee,fe,re),I<0){if(ce=ee[0],fe!=re&&(ce=ce*P+(ee[1]||0)),X=k(ce/Te),X>1)for(X>=P&&(X=P-1),Q=y(se,X,P),te=Q.length,re=ee.length;A(
Q,ee,te,re)==1;)X--,b(Q,fe<te?me:se,te,P),te=Q.length,I=1;else X==0&&(I=X=1),Q=se.slice(),te=Q.length;if(te<re&&(Q=[0].concat(Q)),b(ee,Q,re,P),re=ee.length,I==-1)
for(;A(se,ee,fe,re)<1;)X++,b(ee,fe<re?me:se,re,P),re=ee.length}else I===0&&(X++,ee=[0]);oe[U++]=X,ee[0]?ee[re++]=ue[Ee]||0:(ee=[ue[Ee]],re=1)}while((Ee++<we||ee[0]!=
null)&&de--);H=ee[0]!=null,oe[0]||oe.splice(0,1)}if(P==o){for(U=1,de=oe[0];de>=10;de/=10,U++);ie(ne,j+(ne.e=U+x*a-1)+1,F,H)}else ne.e=x,ne.r=+H;return ne}})();function ye(y,A,b,D){
var N,j,F,P,I;if(b==null?b=W:p(b,0,8),!y.c)return y.toString();if(N=y.c[0],F=y.e,A==null)I=n(y.c),I=D==1||D==2&&(F<=V||F>=q)?T(I,F):S(I,F,"0");else if(y=ie(new J(
y),A,b),j=y.e,I=n(y.c),P=I.length,D==1||D==2&&(A<=j||j<=V)){for(;P<A;I+="0",P++);I=T(I,j)}else if(A-=F+(D===2&&j>F),I=S(I,j,"0"),j+1>P){if(--A>0)for(I+=".";A--;I+=
"0");}else if(A+=j-P,A>0)for(j+1==P&&(I+=".");A--;I+="0");return y.s<0&&N?"-"+I:I}g(ye,"format");function ge(y,A){for(var b,D,N=1,j=new J(y[0]);N<y.length;N++)D=
new J(y[N]),(!D.s||(b=e(j,D))===A||b===0&&j.s===A)&&(j=D);return j}g(ge,"maxOrMin");function pe(y,A,b){for(var D=1,N=A.length;!A[--N];A.pop());for(N=A[0];N>=10;N/=
10,D++);return(b=D+b*a-1)>M?y.c=y.e=null:b<K?y.c=[y.e=0]:(y.e=b,y.c=A),y}g(pe,"normalise"),_=(function(){var y=/^(-?)0([xbo])(?=\w[\w.]*$)/i,A=/^([^.]+)\.$/,b=/^\.([^.]+)$/,
D=/^-?(Infinity|NaN)$/,N=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(j,F,P,I){var x,U=P?F:F.replace(N,"");if(D.test(U))j.s=isNaN(U)?null:U<0?-1:1;else{if(!P&&(U=
U.replace(y,function(H,X,Q){return x=(Q=Q.toLowerCase())=="x"?16:Q=="b"?2:8,!I||I==x?X:H}),I&&(x=I,U=U.replace(A,"$1").replace(b,"0.$1")),F!=U))return new J(U,x);
if(J.DEBUG)throw Error(m+"Not a"+(I?" base "+I:"")+" number: "+F);j.s=null}j.c=j.e=null}})();function ie(y,A,b,D){var N,j,F,P,I,x,U,H=y.c,X=i;if(H){e:{for(N=1,P=
H[0];P>=10;P/=10,N++);if(j=A-N,j<0)j+=a,F=A,I=H[x=0],U=k(I/X[N-F-1]%10);else if(x=C((j+1)/a),x>=H.length)if(D){for(;H.length<=x;H.push(0));I=U=0,N=1,j%=a,F=j-a+
1}else break e;else{for(I=P=H[x],N=1;P>=10;P/=10,N++);j%=a,F=j-a+N,U=F<0?0:k(I/X[N-F-1]%10)}if(D=D||A<0||H[x+1]!=null||(F<0?I:I%X[N-F-1]),D=b<4?(U||D)&&(b==0||b==
(y.s<0?3:2)):U>5||U==5&&(b==4||D||b==6&&(j>0?F>0?I/X[N-F]:0:H[x-1])%10&1||b==(y.s<0?8:7)),A<1||!H[0])return H.length=0,D?(A-=y.e+1,H[0]=X[(a-A%a)%a],y.e=-A||0):
H[0]=y.e=0,y;if(j==0?(H.length=x,P=1,x--):(H.length=x+1,P=X[a-j],H[x]=F>0?k(I/X[N-F]%X[F])*P:0),D)for(;;)if(x==0){for(j=1,F=H[0];F>=10;F/=10,j++);for(F=H[0]+=P,
P=1;F>=10;F/=10,P++);j!=P&&(y.e++,H[0]==o&&(H[0]=1));break}else{if(H[x]+=P,H[x]!=o)break;H[x--]=0,P=1}for(j=H.length;H[--j]===0;H.pop());}y.e>M?y.c=y.e=null:y.e<
K&&(y.c=[y.e=0])}return y}g(ie,"round");function le(y){var A,b=y.e;return b===null?y.toString():(A=n(y.c),A=b<=V||b>=q?T(A,b):S(A,b,"0"),y.s<0?"-"+A:A)}return g(
le,"valueOf"),O.absoluteValue=O.abs=function(){var y=new J(this);return y.s<0&&(y.s=1),y},O.comparedTo=function(y,A){return e(this,new J(y,A))},O.decimalPlaces=
O.dp=function(y,A){var b,D,N,j=this;if(y!=null)return p(y,0,h),A==null?A=W:p(A,0,8),ie(new J(j),y+j.e+1,A);if(!(b=j.c))return null;if(D=((N=b.length-1)-s(this.e/
a))*a,N=b[N])for(;N%10==0;N/=10,D--);return D<0&&(D=0),D},O.dividedBy=O.div=function(y,A){return R(this,new J(y,A),$,W)},O.dividedToIntegerBy=O.idiv=function(y,A){
return R(this,new J(y,A),0,1)},O.exponentiatedBy=O.pow=function(y,A){var b,D,N,j,F,P,I,x,U,H=this;if(y=new J(y),y.c&&!y.isInteger())throw Error(m+"Exponent not \
an integer: "+le(y));if(A!=null&&(A=new J(A)),P=y.e>14,!H.c||!H.c[0]||H.c[0]==1&&!H.e&&H.c.length==1||!y.c||!y.c[0])return U=new J(Math.pow(+le(H),P?y.s*(2-w(y)):
+le(y))),A?U.mod(A):U;if(I=y.s<0,A){if(A.c?!A.c[0]:!A.s)return new J(NaN);D=!I&&H.isInteger()&&A.isInteger(),D&&(H=H.mod(A))}else{if(y.e>9&&(H.e>0||H.e<-1||(H.e==
0?H.c[0]>1||P&&H.c[1]>=24e7:H.c[0]<8e13||P&&H.c[0]<=9999975e7)))return j=H.s<0&&w(y)?-0:0,H.e>-1&&(j=1/j),new J(I?1/j:j);z&&(j=C(z/a+2))}for(P?(b=new J(.5),I&&(y.
s=1),x=w(y)):(N=Math.abs(+le(y)),x=N%2),U=new J(L);;){if(x){if(U=U.times(H),!U.c)break;j?U.c.length>j&&(U.c.length=j):D&&(U=U.mod(A))}if(N){if(N=k(N/2),N===0)break;
x=N%2}else if(y=y.times(b),ie(y,y.e+1,1),y.e>14)x=w(y);else{if(N=+le(y),N===0)break;x=N%2}H=H.times(H),j?H.c&&H.c.length>j&&(H.c.length=j):D&&(H=H.mod(A))}return D?
U:(I&&(U=L.div(U)),A?U.mod(A):j?ie(U,z,W,F):U)},O.integerValue=function(y){var A=new J(this);return y==null?y=W:p(y,0,8),ie(A,A.e+1,y)},O.isEqualTo=O.eq=function(y,A){
return e(this,new J(y,A))===0},O.isFinite=function(){return!!this.c},O.isGreaterThan=O.gt=function(y,A){return e(this,new J(y,A))>0},O.isGreaterThanOrEqualTo=O.
gte=function(y,A){return(A=e(this,new J(y,A)))===1||A===0},O.isInteger=function(){return!!this.c&&s(this.e/a)>this.c.length-2},O.isLessThan=O.lt=function(y,A){return e(
this,new J(y,A))<0},O.isLessThanOrEqualTo=O.lte=function(y,A){return(A=e(this,new J(y,A)))===-1||A===0},O.isNaN=function(){return!this.s},O.isNegative=function(){
return this.s<0},O.isPositive=function(){return this.s>0},O.isZero=function(){return!!this.c&&this.c[0]==0},O.minus=function(y,A){var b,D,N,j,F=this,P=F.s;if(y=
new J(y,A),A=y.s,!P||!A)return new J(NaN);if(P!=A)return y.s=-A,F.plus(y);var I=F.e/a,x=y.e/a,U=F.c,H=y.c;if(!I||!x){if(!U||!H)return U?(y.s=-A,y):new J(H?F:NaN);
if(!U[0]||!H[0])return H[0]?(y.s=-A,y):new J(U[0]?F:W==3?-0:0)}if(I=s(I),x=s(x),U=U.slice(),P=I-x){for((j=P<0)?(P=-P,N=U):(x=I,N=H),N.reverse(),A=P;A--;N.push(0))
;N.reverse()}else for(D=(j=(P=U.length)<(A=H.length))?P:A,P=A=0;A<D;A++)if(U[A]!=H[A]){j=U[A]<H[A];break}if(j&&(N=U,U=H,H=N,y.s=-y.s),A=(D=H.length)-(b=U.length),
A>0)for(;A--;U[b++]=0);for(A=o-1;D>P;){if(U[--D]<H[D]){for(b=D;b&&!U[--b];U[b]=A);--U[b],U[D]+=o}U[D]-=H[D]}for(;U[0]==0;U.splice(0,1),--x);return U[0]?pe(y,U,x):
(y.s=W==3?-1:1,y.c=[y.e=0],y)},O.modulo=O.mod=function(y,A){var b,D,N=this;return y=new J(y,A),!N.c||!y.s||y.c&&!y.c[0]?new J(NaN):!y.c||N.c&&!N.c[0]?new J(N):(Y==
9?(D=y.s,y.s=1,b=R(N,y,0,3),y.s=D,b.s*=D):b=R(N,y,0,Y),y=N.minus(b.times(y)),!y.c[0]&&Y==1&&(y.s=N.s),y)},O.multipliedBy=O.times=function(y,A){var b,D,N,j,F,P,I,
x,U,H,X,Q,te,ne,oe,ee=this,re=ee.c,ce=(y=new J(y,A)).c;if(!re||!ce||!re[0]||!ce[0])return!ee.s||!y.s||re&&!re[0]&&!ce||ce&&!ce[0]&&!re?y.c=y.e=y.s=null:(y.s*=ee.
s,!re||!ce?y.c=y.e=null:(y.c=[0],y.e=0)),y;for(D=s(ee.e/a)+s(y.e/a),y.s*=ee.s,I=re.length,H=ce.length,I<H&&(te=re,re=ce,ce=te,N=I,I=H,H=N),N=I+H,te=[];N--;te.push(
0));for(ne=o,oe=l,N=H;--N>=0;){for(b=0,X=ce[N]%oe,Q=ce[N]/oe|0,F=I,j=N+F;j>N;)x=re[--F]%oe,U=re[F]/oe|0,P=Q*x+U*X,x=X*x+P%oe*oe+te[j]+b,b=(x/ne|0)+(P/oe|0)+Q*U,
te[j--]=x%ne;te[j]=b}return b?++D:te.splice(0,1),pe(y,te,D)},O.negated=function(){var y=new J(this);return y.s=-y.s||null,y},O.plus=function(y,A){var b,D=this,N=D.
s;if(y=new J(y,A),A=y.s,!N||!A)return new J(NaN);if(N!=A)return y.s=-A,D.minus(y);var j=D.e/a,F=y.e/a,P=D.c,I=y.c;if(!j||!F){if(!P||!I)return new J(N/0);if(!P[0]||
!I[0])return I[0]?y:new J(P[0]?D:N*0)}if(j=s(j),F=s(F),P=P.slice(),N=j-F){for(N>0?(F=j,b=I):(N=-N,b=P),b.reverse();N--;b.push(0));b.reverse()}for(N=P.length,A=I.
length,N-A<0&&(b=I,I=P,P=b,A=N),N=0;A;)N=(P[--A]=P[A]+I[A]+N)/o|0,P[A]=o===P[A]?0:P[A]%o;return N&&(P=[N].concat(P),++F),pe(y,P,F)},O.precision=O.sd=function(y,A){
var b,D,N,j=this;if(y!=null&&y!==!!y)return p(y,1,h),A==null?A=W:p(A,0,8),ie(new J(j),y,A);if(!(b=j.c))return null;if(N=b.length-1,D=N*a+1,N=b[N]){for(;N%10==0;N/=
10,D--);for(N=b[0];N>=10;N/=10,D++);}return y&&j.e+1>D&&(D=j.e+1),D},O.shiftedBy=function(y){return p(y,-t,t),this.times("1e"+y)},O.squareRoot=O.sqrt=function(){
var y,A,b,D,N,j=this,F=j.c,P=j.s,I=j.e,x=$+4,U=new J("0.5");if(P!==1||!F||!F[0])return new J(!P||P<0&&(!F||F[0])?NaN:F?j:1/0);if(P=Math.sqrt(+le(j)),P==0||P==1/0?
(A=n(F),(A.length+I)%2==0&&(A+="0"),P=Math.sqrt(+A),I=s((I+1)/2)-(I<0||I%2),P==1/0?A="5e"+I:(A=P.toExponential(),A=A.slice(0,A.indexOf("e")+1)+I),b=new J(A)):b=
new J(P+""),b.c[0]){for(I=b.e,P=I+x,P<3&&(P=0);;)if(N=b,b=U.times(N.plus(R(j,N,x,1))),n(N.c).slice(0,P)===(A=n(b.c)).slice(0,P))if(b.e<I&&--P,A=A.slice(P-3,P+1),
A=="9999"||!D&&A=="4999"){if(!D&&(ie(N,N.e+$+2,0),N.times(N).eq(j))){b=N;break}x+=4,P+=4,D=1}else{(!+A||!+A.slice(1)&&A.charAt(0)=="5")&&(ie(b,b.e+$+2,1),y=!b.times(
b).eq(j));break}}return ie(b,b.e+$+1,W,y)},O.toExponential=function(y,A){return y!=null&&(p(y,0,h),y++),ye(this,y,A,1)},O.toFixed=function(y,A){return y!=null&&
(p(y,0,h),y=y+this.e+1),ye(this,y,A)},O.toFormat=function(y,A,b){var D,N=this;if(b==null)y!=null&&A&&typeof A=="object"?(b=A,A=null):y&&typeof y=="object"?(b=y,
y=A=null):b=Z;else if(typeof b!="object")throw Error(m+"Argument not an object: "+b);if(D=N.toFixed(y,A),N.c){var j,F=D.split("."),P=+b.groupSize,I=+b.secondaryGroupSize,
x=b.groupSeparator||"",U=F[0],H=F[1],X=N.s<0,Q=X?U.slice(1):U,te=Q.length;if(I&&(j=P,P=I,I=j,te-=j),P>0&&te>0){for(j=te%P||P,U=Q.substr(0,j);j<te;j+=P)U+=x+Q.substr(
j,P);I>0&&(U+=x+Q.slice(j)),X&&(U="-"+U)}D=H?U+(b.decimalSeparator||"")+((I=+b.fractionGroupSize)?H.replace(new RegExp("\\d{"+I+"}\\B","g"),"$&"+(b.fractionGroupSeparator||
"")):H):U}return(b.prefix||"")+D+(b.suffix||"")},O.toFraction=function(y){var A,b,D,N,j,F,P,I,x,U,H,X,Q=this,te=Q.c;if(y!=null&&(P=new J(y),!P.isInteger()&&(P.c||
P.s!==1)||P.lt(L)))throw Error(m+"Argument "+(P.isInteger()?"out of range: ":"not an integer: ")+le(P));if(!te)return new J(Q);for(A=new J(L),x=b=new J(L),D=I=new J(
L),X=n(te),j=A.e=X.length-Q.e-1,A.c[0]=i[(F=j%a)<0?a+F:F],y=!y||P.comparedTo(A)>0?j>0?A:x:P,F=M,M=1/0,P=new J(X),I.c[0]=0;U=R(P,A,0,1),N=b.plus(U.times(D)),N.comparedTo(
y)!=1;)b=D,D=N,x=I.plus(U.times(N=x)),I=N,A=P.minus(U.times(N=A)),P=N;return N=R(y.minus(b),D,0,1),I=I.plus(N.times(x)),b=b.plus(N.times(D)),I.s=x.s=Q.s,j=j*2,H=
R(x,D,j,W).minus(Q).abs().comparedTo(R(I,b,j,W).minus(Q).abs())<1?[x,D]:[I,b],M=F,H},O.toNumber=function(){return+le(this)},O.toPrecision=function(y,A){return y!=
null&&p(y,1,h),ye(this,y,A,2)},O.toString=function(y){var A,b=this,D=b.s,N=b.e;return N===null?D?(A="Infinity",D<0&&(A="-"+A)):A="NaN":(y==null?A=N<=V||N>=q?T(n(
b.c),N):S(n(b.c),N,"0"):y===10&&he?(b=ie(new J(b),$+N+1,W),A=S(n(b.c),b.e,"0")):(p(y,2,ae.length,"Base"),A=f(S(n(b.c),N,"0"),10,y,D,!0)),D<0&&b.c[0]&&(A="-"+A)),
A},O.valueOf=O.toJSON=function(){return le(this)},O._isBigNumber=!0,E!=null&&J.set(E),J}g(d,"clone");function s(E){var R=E|0;return E>0||E===R?R:R-1}g(s,"bitFlo\
or");function n(E){for(var R,f,_=1,O=E.length,L=E[0]+"";_<O;){for(R=E[_++]+"",f=a-R.length;f--;R="0"+R);L+=R}for(O=L.length;L.charCodeAt(--O)===48;);return L.slice(
0,O+1||1)}g(n,"coeffToString");function e(E,R){var f,_,O=E.c,L=R.c,$=E.s,W=R.s,V=E.e,q=R.e;if(!$||!W)return null;if(f=O&&!O[0],_=L&&!L[0],f||_)return f?_?0:-W:$;
if($!=W)return $;if(f=$<0,_=V==q,!O||!L)return _?0:!O^f?1:-1;if(!_)return V>q^f?1:-1;for(W=(V=O.length)<(q=L.length)?V:q,$=0;$<W;$++)if(O[$]!=L[$])return O[$]>L[$]^
f?1:-1;return V==q?0:V>q^f?1:-1}g(e,"compare");function p(E,R,f,_){if(E<R||E>f||E!==k(E))throw Error(m+(_||"Argument")+(typeof E=="number"?E<R||E>f?" out of ran\
ge: ":" not an integer: ":" not a primitive number: ")+String(E))}g(p,"intCheck");function w(E){var R=E.c.length-1;return s(E.e/a)==R&&E.c[R]%2!=0}g(w,"isOdd");
function T(E,R){return(E.length>1?E.charAt(0)+"."+E.slice(1):E)+(R<0?"e":"e+")+R}g(T,"toExponential");function S(E,R,f){var _,O;if(R<0){for(O=f+".";++R;O+=f);E=
O+E}else if(_=E.length,++R>_){for(O=f,R-=_;--R;O+=f);E+=O}else R<_&&(E=E.slice(0,R)+"."+E.slice(R));return E}g(S,"toFixedPoint"),u=d(),u.default=u.BigNumber=u,typeof define==
"function"&&define.amd?define(function(){return u}):B.exports?B.exports=u:(r||(r=typeof self<"u"&&self?self:window),r.BigNumber=u)})(this)}),39732:((B,r,u)=>{var v=u(
20181).Buffer,C=u(20181).SlowBuffer;B.exports=k;function k(o,a){if(!v.isBuffer(o)||!v.isBuffer(a)||o.length!==a.length)return!1;for(var t=0,i=0;i<o.length;i++)t|=
o[i]^a[i];return t===0}g(k,"bufferEq"),k.install=function(){v.prototype.equal=C.prototype.equal=g(function(a){return k(this,a)},"equal")};var m=v.prototype.equal,
c=C.prototype.equal;k.restore=function(){v.prototype.equal=m,C.prototype.equal=c}}),325:((B,r,u)=>{var v=u(93058).Buffer,C=u(5028),k=128,m=0,c=32,o=16,a=2,t=o|c|
m<<6,i=a|m<<6;function l(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}g(l,"base64Url");function h(e){if(v.isBuffer(e))return e;if(typeof e==
"string")return v.from(e,"base64");throw new TypeError("ECDSA signature must be a Base64 string or a Buffer")}g(h,"signatureAsBuffer");function d(e,p){e=h(e);var w=C(
p),T=w+1,S=e.length,E=0;if(e[E++]!==t)throw new Error('Could not find expected "seq"');var R=e[E++];if(R===(k|1)&&(R=e[E++]),S-E<R)throw new Error('"seq" specif\
ied length of "'+R+'", only "'+(S-E)+'" remaining');if(e[E++]!==i)throw new Error('Could not find expected "int" for "r"');var f=e[E++];if(S-E-2<f)throw new Error(
'"r" specified length of "'+f+'", only "'+(S-E-2)+'" available');if(T<f)throw new Error('"r" specified length of "'+f+'", max of "'+T+'" is acceptable');var _=E;
if(E+=f,e[E++]!==i)throw new Error('Could not find expected "int" for "s"');var O=e[E++];if(S-E!==O)throw new Error('"s" specified length of "'+O+'", expected "'+
(S-E)+'"');if(T<O)throw new Error('"s" specified length of "'+O+'", max of "'+T+'" is acceptable');var L=E;if(E+=O,E!==S)throw new Error('Expected to consume en\
tire buffer, but "'+(S-E)+'" bytes remain');var $=w-f,W=w-O,V=v.allocUnsafe($+f+W+O);for(E=0;E<$;++E)V[E]=0;e.copy(V,E,_+Math.max(-$,0),_+f),E=w;for(var q=E;E<q+
W;++E)V[E]=0;return e.copy(V,E,L+Math.max(-W,0),L+O),V=V.toString("base64"),V=l(V),V}g(d,"derToJose");function s(e,p,w){for(var T=0;p+T<w&&e[p+T]===0;)++T;var S=e[p+
T]>=k;return S&&--T,T}g(s,"countPadding");function n(e,p){e=h(e);var w=C(p),T=e.length;if(T!==w*2)throw new TypeError('"'+p+'" signatures must be "'+w*2+'" byte\
s, saw "'+T+'"');var S=s(e,0,w),E=s(e,w,e.length),R=w-S,f=w-E,_=2+R+1+1+f,O=_<k,L=v.allocUnsafe((O?2:3)+_),$=0;return L[$++]=t,O?L[$++]=_:(L[$++]=k|1,L[$++]=_&255),
L[$++]=i,L[$++]=R,S<0?(L[$++]=0,$+=e.copy(L,$,0,w)):$+=e.copy(L,$,S,w),L[$++]=i,L[$++]=f,E<0?(L[$++]=0,e.copy(L,$,w)):e.copy(L,$,w+E),L}g(n,"joseToDer"),B.exports=
{derToJose:d,joseToDer:n}}),5028:(B=>{function r(C){var k=(C/8|0)+(C%8===0?0:1);return k}g(r,"getParamSize");var u={ES256:r(256),ES384:r(384),ES512:r(521)};function v(C){
var k=u[C];if(k)return k;throw new Error('Unknown algorithm "'+C+'"')}g(v,"getParamBytesForAlg"),B.exports=v}),23860:(B=>{var r=Object.prototype.hasOwnProperty,
u=Object.prototype.toString,v=Object.defineProperty,C=Object.getOwnPropertyDescriptor,k=g(function(t){return typeof Array.isArray=="function"?Array.isArray(t):u.
call(t)==="[object Array]"},"isArray"),m=g(function(t){if(!t||u.call(t)!=="[object Object]")return!1;var i=r.call(t,"constructor"),l=t.constructor&&t.constructor.
prototype&&r.call(t.constructor.prototype,"isPrototypeOf");if(t.constructor&&!i&&!l)return!1;var h;for(h in t);return typeof h>"u"||r.call(t,h)},"isPlainObject"),
c=g(function(t,i){v&&i.name==="__proto__"?v(t,i.name,{enumerable:!0,configurable:!0,value:i.newValue,writable:!0}):t[i.name]=i.newValue},"setProperty"),o=g(function(t,i){
if(i==="__proto__")if(r.call(t,i)){if(C)return C(t,i).value}else return;return t[i]},"getProperty");B.exports=g(function a(){var t,i,l,h,d,s,n=arguments[0],e=1,
p=arguments.length,w=!1;for(typeof n=="boolean"&&(w=n,n=arguments[1]||{},e=2),(n==null||typeof n!="object"&&typeof n!="function")&&(n={});e<p;++e)if(t=arguments[e],
t!=null)for(i in t)l=o(n,i),h=o(t,i),n!==h&&(w&&h&&(m(h)||(d=k(h)))?(d?(d=!1,s=l&&k(l)?l:[]):s=l&&m(l)?l:{},c(n,{name:i,newValue:a(w,s,h)})):typeof h<"u"&&c(n,{
name:i,newValue:h}));return n},"extend")}),34037:(function(B,r,u){var v=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(
r,"__esModule",{value:!0}),r.GaxiosError=r.GAXIOS_ERROR_SYMBOL=void 0,r.defaultErrorRedactor=a;const C=v(u(23860)),m=v(u(96995)).default.pkg;r.GAXIOS_ERROR_SYMBOL=
Symbol.for(`${m.name}-gaxios-error`);class c extends Error{static{g(this,"GaxiosError")}config;response;code;status;error;[r.GAXIOS_ERROR_SYMBOL]=m.version;static[Symbol.
hasInstance](i){return i&&typeof i=="object"&&r.GAXIOS_ERROR_SYMBOL in i&&i[r.GAXIOS_ERROR_SYMBOL]===m.version?!0:Function.prototype[Symbol.hasInstance].call(c,
i)}constructor(i,l,h,d){if(super(i,{cause:d}),this.config=l,this.response=h,this.error=d instanceof Error?d:void 0,this.config=(0,C.default)(!0,{},l),this.response&&
(this.response.config=(0,C.default)(!0,{},this.response.config)),this.response){try{this.response.data=o(this.config.responseType,this.response?.bodyUsed?this.response?.
data:void 0)}catch{}this.status=this.response.status}d instanceof DOMException?this.code=d.name:d&&typeof d=="object"&&"code"in d&&(typeof d.code=="string"||typeof d.
code=="number")&&(this.code=d.code)}static extractAPIErrorFromResponse(i,l="The request failed"){let h=l;if(typeof i.data=="string"&&(h=i.data),i.data&&typeof i.
data=="object"&&"error"in i.data&&i.data.error&&!i.ok){if(typeof i.data.error=="string")return{message:i.data.error,code:i.status,status:i.statusText};if(typeof i.
data.error=="object"){h="message"in i.data.error&&typeof i.data.error.message=="string"?i.data.error.message:h;const d="status"in i.data.error&&typeof i.data.error.
status=="string"?i.data.error.status:i.statusText,s="code"in i.data.error&&typeof i.data.error.code=="number"?i.data.error.code:i.status;if("errors"in i.data.error&&
Array.isArray(i.data.error.errors)){const n=[];for(const e of i.data.error.errors)typeof e=="object"&&"message"in e&&typeof e.message=="string"&&n.push(e.message);
return Object.assign({message:n.join(`
`)||h,code:s,status:d},i.data.error)}return Object.assign({message:h,code:s,status:d},i.data.error)}}return{message:h,code:i.status,status:i.statusText}}}r.GaxiosError=
c;function o(t,i){switch(t){case"stream":return i;case"json":return JSON.parse(JSON.stringify(i));case"arraybuffer":return JSON.parse(Buffer.from(i).toString("u\
tf8"));case"blob":return JSON.parse(i.text());default:return i}}g(o,"translateData");function a(t){const i="<<REDACTED> - See `errorRedactor` option in `gaxios`\
 for configuration>.";function l(s){s&&s.forEach((n,e)=>{(/^authentication$/i.test(e)||/^authorization$/i.test(e)||/secret/i.test(e))&&s.set(e,i)})}g(l,"redactH\
eaders");function h(s,n){if(typeof s=="object"&&s!==null&&typeof s[n]=="string"){const e=s[n];(/grant_type=/i.test(e)||/assertion=/i.test(e)||/secret/i.test(e))&&
(s[n]=i)}}g(h,"redactString");function d(s){!s||typeof s!="object"||(s instanceof FormData||s instanceof URLSearchParams||"forEach"in s&&"set"in s?s.forEach((n,e)=>{
(["grant_type","assertion"].includes(e)||/secret/.test(e))&&s.set(e,i)}):("grant_type"in s&&(s.grant_type=i),"assertion"in s&&(s.assertion=i),"client_secret"in s&&
(s.client_secret=i)))}return g(d,"redactObject"),t.config&&(l(t.config.headers),h(t.config,"data"),d(t.config.data),h(t.config,"body"),d(t.config.body),t.config.
url.searchParams.has("token")&&t.config.url.searchParams.set("token",i),t.config.url.searchParams.has("client_secret")&&t.config.url.searchParams.set("client_se\
cret",i)),t.response&&(a({config:t.response.config}),l(t.response.headers),t.response.bodyUsed&&(h(t.response,"data"),d(t.response.data))),t}g(a,"defaultErrorRe\
dactor")}),92593:(function(B,r,u){var v=this&&this.__importDefault||function(d){return d&&d.__esModule?d:{default:d}},C;Object.defineProperty(r,"__esModule",{value:!0}),
r.Gaxios=void 0;const k=v(u(23860)),m=u(65692),c=u(34037),o=u(76144),a=u(2203),t=u(32309),i=g(async()=>globalThis.crypto?.randomUUID()||(await Promise.resolve().
then(u.t.bind(u,76982,23))).randomUUID(),"randomUUID"),l=204;class h{static{g(this,"Gaxios")}agentCache=new Map;defaults;interceptors;constructor(s){this.defaults=
s||{},this.interceptors={request:new t.GaxiosInterceptorManager,response:new t.GaxiosInterceptorManager}}fetch(...s){const n=s[0],e=s[1];let p;const w=new Headers;
return typeof n=="string"?p=new URL(n):n instanceof URL?p=n:n&&n.url&&(p=new URL(n.url)),n&&typeof n=="object"&&"headers"in n&&C.mergeHeaders(w,n.headers),e&&C.
mergeHeaders(w,new Headers(e.headers)),typeof n=="object"&&!(n instanceof URL)?this.request({...e,...n,headers:w,url:p}):this.request({...e,headers:w,url:p})}async request(s={}){
let n=await this.#s(s);return n=await this.#t(n),this.#r(this._request(n))}async _defaultAdapter(s){const n=s.fetchImplementation||this.defaults.fetchImplementation||
await C.#d(),e={...s};delete e.data;const p=await n(s.url,e),w=await this.getResponseData(s,p);return Object.getOwnPropertyDescriptor(p,"data")?.configurable||Object.
defineProperties(p,{data:{configurable:!0,writable:!0,enumerable:!0,value:w}}),Object.assign(p,{config:s,data:w})}async _request(s){try{let n;if(s.adapter?n=await s.
adapter(s,this._defaultAdapter.bind(this)):n=await this._defaultAdapter(s),!s.validateStatus(n.status)){if(s.responseType==="stream"){const p=[];for await(const w of n.
data)p.push(w);n.data=Buffer.concat(p.map(w=>typeof w=="string"?Buffer.from(w):w)).toString("utf8")}const e=c.GaxiosError.extractAPIErrorFromResponse(n,`Request\
 failed with status code ${n.status}`);throw new c.GaxiosError(e?.message,s,n,e)}return n}catch(n){let e;n instanceof c.GaxiosError?e=n:n instanceof Error?e=new c.
GaxiosError(n.message,s,void 0,n):s.signal?.aborted?(e=new c.GaxiosError(`The operation was aborted: ${n}`,s,void 0,n),e.code="AbortError"):e=new c.GaxiosError(
"Unexpected Gaxios Error",s,void 0,n),!e.response&&s.signal?.aborted&&s.signal.reason?.name==="TimeoutError"?(e.code="TimeoutError",/timeout|timed out/i.test(e.
message)||(e.message="The operation was aborted due to timeout")):!e.response&&s.signal?.aborted&&e.code!=="TimeoutError"&&(e.code||="AbortError");const{shouldRetry:p,
config:w}=await(0,o.getRetryConfig)(e);if(p&&w)return e.config.retryConfig.currentRetryAttempt=w.retryConfig.currentRetryAttempt,s.retryConfig=e.config?.retryConfig,
typeof e.config?.timeout=="number"&&(s.timeout=e.config.timeout),this.#o(s),this._request(s);throw s.errorRedactor&&s.errorRedactor(e),e}}async getResponseData(s,n){
if(n.status===l)return"";if(s.maxContentLength&&n.headers.has("content-length")&&s.maxContentLength<Number.parseInt(n.headers?.get("content-length")||""))throw new c.
GaxiosError("Response's `Content-Length` is over the limit.",s,Object.assign(n,{config:s}));switch(s.responseType){case"stream":return n.body;case"json":{const e=await n.
text();try{return JSON.parse(e)}catch{return e}}case"arraybuffer":return n.arrayBuffer();case"blob":return n.blob();case"text":return n.text();default:return this.
getResponseDataFromContentType(n)}}#e(s,n=[]){const e=new URL(s),p=[...n],w=(process.env.NO_PROXY??process.env.no_proxy)?.split(",")||[];for(const T of w)p.push(
T.trim());for(const T of p)if(T instanceof RegExp){if(T.test(e.toString()))return!1}else if(T instanceof URL){if(T.origin===e.origin)return!1}else if(T.startsWith(
"*.")||T.startsWith(".")){const S=T.replace(/^\*\./,".");if(e.hostname.endsWith(S))return!1}else if(T===e.origin||T===e.hostname||T===e.href)return!1;return!0}async#t(s){
let n=Promise.resolve(s);for(const e of this.interceptors.request.values())e&&(n=n.then(e.resolved,e.rejected));return n}async#r(s){let n=Promise.resolve(s);for(const e of this.
interceptors.response.values())e&&(n=n.then(e.resolved,e.rejected));return n}async#s(s){const n=new Headers(this.defaults.headers);C.mergeHeaders(n,s.headers);const e=(0,k.
default)(!0,{},this.defaults,s);if(!e.url)throw new Error("URL is required.");if(e.baseURL&&(e.url=new URL(e.url,e.baseURL)),e.url=new URL(e.url),e.params)if(e.
paramsSerializer){let T=e.paramsSerializer(e.params);T.startsWith("?")&&(T=T.slice(1));const S=e.url.toString().includes("?")?"&":"?";e.url=e.url+S+T}else{const T=e.
url instanceof URL?e.url:new URL(e.url);for(const[S,E]of new URLSearchParams(e.params))T.searchParams.append(S,E);e.url=T}typeof s.maxContentLength=="number"&&(e.
size=s.maxContentLength),typeof s.maxRedirects=="number"&&(e.follow=s.maxRedirects);const p=typeof e.data=="string"||e.data instanceof ArrayBuffer||e.data instanceof
Blob||globalThis.File&&e.data instanceof File||e.data instanceof FormData||e.data instanceof a.Readable||e.data instanceof ReadableStream||e.data instanceof String||
e.data instanceof URLSearchParams||ArrayBuffer.isView(e.data)||["Blob","File","FormData"].includes(e.data?.constructor?.name||"");if(e.multipart?.length){const T=await i();
n.set("content-type",`multipart/related; boundary=${T}`),e.body=a.Readable.from(this.getMultipartRequest(e.multipart,T))}else p?e.body=e.data:typeof e.data=="ob\
ject"?n.get("Content-Type")==="application/x-www-form-urlencoded"?e.body=e.paramsSerializer?e.paramsSerializer(e.data):new URLSearchParams(e.data):(n.has("conte\
nt-type")||n.set("content-type","application/json"),e.body=JSON.stringify(e.data)):e.data&&(e.body=e.data);e.validateStatus=e.validateStatus||this.validateStatus,
e.responseType=e.responseType||"unknown",!n.has("accept")&&e.responseType==="json"&&n.set("accept","application/json");const w=e.proxy||process?.env?.HTTPS_PROXY||
process?.env?.https_proxy||process?.env?.HTTP_PROXY||process?.env?.http_proxy;if(!e.agent)if(w&&this.#e(e.url,e.noProxy)){const T=await C.#u();this.agentCache.has(
w)?e.agent=this.agentCache.get(w):(e.agent=new T(w,{cert:e.cert,key:e.key}),this.agentCache.set(w,e.agent))}else e.cert&&e.key&&(this.agentCache.has(e.key)?e.agent=
this.agentCache.get(e.key):(e.agent=new m.Agent({cert:e.cert,key:e.key}),this.agentCache.set(e.key,e.agent)));return typeof e.errorRedactor!="function"&&e.errorRedactor!==
!1&&(e.errorRedactor=c.defaultErrorRedactor),e.body&&!("duplex"in e)&&(e.duplex="half"),this.#o(e),Object.assign(e,{headers:n,url:e.url instanceof URL?e.url:new URL(
e.url)})}#n=new WeakMap;#o(s){if(s.timeout){this.#n.has(s)||this.#n.set(s,s.signal??void 0);const n=this.#n.get(s),e=AbortSignal.timeout(s.timeout);n?s.signal=AbortSignal.
any([n,e]):s.signal=e}}validateStatus(s){return s>=200&&s<300}async getResponseDataFromContentType(s){let n=s.headers.get("Content-Type");if(n===null)return s.text();
if(n=n.toLowerCase(),n.includes("application/json")){let e=await s.text();try{e=JSON.parse(e)}catch{}return e}else return n.match(/^text\//)?s.text():s.blob()}async*getMultipartRequest(s,n){
const e=`--${n}--`;for(const p of s){const w=p.headers.get("Content-Type")||"application/octet-stream";yield`--${n}\r
Content-Type: ${w}\r
\r
`,typeof p.content=="string"?yield p.content:yield*p.content,yield`\r
`}yield e}static#a;static#i;static#c;static async#u(){return this.#a||=(await u.e(669).then(u.t.bind(u,3669,23))).HttpsProxyAgent,this.#a}static#l(){return async(s,n)=>{
const e=n?{...n}:void 0;if(e){const S=e.agent;S?.proxy?e.proxy=S.proxy.toString():delete e.proxy;const E=e.cert??S?.connectOpts?.cert,R=e.key??S?.connectOpts?.key;
E&&R&&(e.tls={...e.tls,cert:E,key:R})}let p=e;if(p?.body&&typeof p.body=="object"&&typeof p.body.pipe=="function"&&typeof a.Readable.toWeb=="function"&&(typeof ReadableStream>
"u"||!(p.body instanceof ReadableStream))){let S;if(p.body instanceof a.Readable&&!p.body.readableObjectMode)S=p.body;else{const E=new a.PassThrough,R=p.body;(0,a.
pipeline)(R,E,()=>{}),S=E}p={...p,body:a.Readable.toWeb(S)}}let w;try{w=await globalThis.fetch(s,p)}catch(S){const E=S;throw E?.code==="ConnectionRefused"||E?.code===
"FailedToOpenSocket"?E.code="ECONNREFUSED":(E?.code==="ConnectionReset"||E?.code==="ConnectionClosed")&&(E.code="ECONNRESET"),!(S instanceof Error)&&S&&typeof S==
"object"&&!n?.signal?.aborted?Object.assign(new Error(E.message||E.code||"Error"),S):S}const T=e?.size??e?.maxContentLength??0;if(w?.body&&typeof a.Readable.fromWeb==
"function"&&!(w.body instanceof a.Readable)){let S;const E=w.body,R=w.text.bind(w),f=w.json.bind(w),_=w.arrayBuffer.bind(w),O=w.blob.bind(w),L=g(async()=>{S||=a.
Readable.fromWeb(E);const $=[];let W=0;for await(const V of S){const q=V;if(W+=q.byteLength,T>0&&W>T)throw Object.assign(new Error(`content size at ${String(s?.
url??s)} over limit: ${T}`),{type:"max-size"});$.push(q)}return Buffer.concat($,W)},"readBuffer");Object.defineProperty(w,"body",{get(){return S||=a.Readable.fromWeb(
E),S},configurable:!0,enumerable:!0}),w.text=async()=>!S&&T<=0?R():(await L()).toString("utf8"),w.json=async()=>!S&&T<=0?f():JSON.parse(await w.text()),w.arrayBuffer=
async()=>{if(!S&&T<=0)return _();const $=await L();return $.buffer.slice($.byteOffset,$.byteOffset+$.byteLength)},w.blob=async()=>{if(!S&&T<=0)return O();const $=await L(),
W=w.headers?.get?.("content-type")??"";return new Blob([$],W?{type:W}:void 0)}}return w}}static async#d(){return typeof window<"u"&&!!window?(this.#i||=window.fetch,
this.#i):"Bun"in globalThis&&typeof globalThis.fetch=="function"?(this.#c||=this.#l(),this.#c):(this.#i||=(await u.e(816).then(u.bind(u,70816))).default,this.#i)}static mergeHeaders(s,...n){
s=s instanceof Headers?s:new Headers(s);for(const e of n)(e instanceof Headers?e:new Headers(e)).forEach((w,T)=>{T==="set-cookie"?s.append(T,w):s.set(T,w)});return s}}
r.Gaxios=h,C=h}),51098:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function(o,a,t,i){i===void 0&&(i=t);var l=Object.getOwnPropertyDescriptor(
a,t);(!l||("get"in l?!a.__esModule:l.writable||l.configurable))&&(l={enumerable:!0,get:g(function(){return a[t]},"get")}),Object.defineProperty(o,i,l)}):(function(o,a,t,i){
i===void 0&&(i=t),o[i]=a[t]})),C=this&&this.__exportStar||function(o,a){for(var t in o)t!=="default"&&!Object.prototype.hasOwnProperty.call(a,t)&&v(a,o,t)};Object.
defineProperty(r,"__esModule",{value:!0}),r.instance=r.Gaxios=r.GaxiosError=void 0,r.request=c;const k=u(92593);Object.defineProperty(r,"Gaxios",{enumerable:!0,
get:g(function(){return k.Gaxios},"get")});var m=u(34037);Object.defineProperty(r,"GaxiosError",{enumerable:!0,get:g(function(){return m.GaxiosError},"get")}),C(
u(32309),r),r.instance=new k.Gaxios;async function c(o){return r.instance.request(o)}g(c,"request")}),32309:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),
r.GaxiosInterceptorManager=void 0;class u extends Set{static{g(this,"GaxiosInterceptorManager")}}r.GaxiosInterceptorManager=u}),76144:((B,r)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.getRetryConfig=u;async function u(m){let c=C(m);if(!m||!m.config||!c&&!m.config.retry)return{shouldRetry:!1};c=c||{},c.currentRetryAttempt=
c.currentRetryAttempt||0,c.retry=c.retry===void 0||c.retry===null?3:c.retry,c.httpMethodsToRetry=c.httpMethodsToRetry||["GET","HEAD","PUT","OPTIONS","DELETE"],c.
noResponseRetries=c.noResponseRetries===void 0||c.noResponseRetries===null?2:c.noResponseRetries,c.retryDelayMultiplier=c.retryDelayMultiplier?c.retryDelayMultiplier:
2,c.timeOfFirstRequest=c.timeOfFirstRequest?c.timeOfFirstRequest:Date.now(),c.totalTimeout=c.totalTimeout?c.totalTimeout:Number.MAX_SAFE_INTEGER,c.maxRetryDelay=
c.maxRetryDelay?c.maxRetryDelay:Number.MAX_SAFE_INTEGER;const o=[[100,199],[408,408],[429,429],[500,599]];if(c.statusCodesToRetry=c.statusCodesToRetry||o,m.config.
retryConfig=c,!await(c.shouldRetry||v)(m))return{shouldRetry:!1,config:m.config};const t=k(c);m.config.retryConfig.currentRetryAttempt+=1;const i=c.retryBackoff?
c.retryBackoff(m,t):new Promise(l=>{setTimeout(l,t)});return c.onRetryAttempt&&await c.onRetryAttempt(m),await i,{shouldRetry:!0,config:m.config}}g(u,"getRetryC\
onfig");function v(m){const c=C(m),o=m.code==="TimeoutError"||m.config?.signal?.reason?.name==="TimeoutError";if(m.config?.signal?.aborted&&!o||m.code==="AbortE\
rror"&&!o||!c||c.retry===0||!m.response&&(c.currentRetryAttempt||0)>=c.noResponseRetries||!c.httpMethodsToRetry||!c.httpMethodsToRetry.includes(m.config.method?.
toUpperCase()||"GET"))return!1;if(m.response&&m.response.status){let a=!1;for(const[t,i]of c.statusCodesToRetry){const l=m.response.status;if(l>=t&&l<=i){a=!0;break}}
if(!a)return!1}return c.currentRetryAttempt=c.currentRetryAttempt||0,!(c.currentRetryAttempt>=c.retry)}g(v,"shouldRetryRequest");function C(m){if(m&&m.config&&m.
config.retryConfig)return m.config.retryConfig}g(C,"getConfig");function k(m){const o=(m.currentRetryAttempt?0:m.retryDelay??100)+(Math.pow(m.retryDelayMultiplier,
m.currentRetryAttempt)-1)/2*1e3,a=m.totalTimeout-(Date.now()-m.timeOfFirstRequest);return Math.min(o,a,m.maxRetryDelay)}g(k,"getNextRetryDelay")}),34810:((B,r,u)=>{
Object.defineProperty(r,"__esModule",{value:!0}),r.AuthClient=r.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=r.DEFAULT_UNIVERSE=void 0;const v=u(24434),C=u(89816),k=u(
37870),m=u(81577),c=u(65470);r.DEFAULT_UNIVERSE="googleapis.com",r.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=300*1e3;class o extends v.EventEmitter{static{g(this,"\
AuthClient")}apiKey;projectId;quotaProjectId;transporter;credentials={};eagerRefreshThresholdMillis=r.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;forceRefreshOnFailure=!1;universeDomain=r.
DEFAULT_UNIVERSE;static RequestMethodNameSymbol=Symbol("request method name");static RequestLogIdSymbol=Symbol("request log id");constructor(t={}){super();const i=(0,k.
originalOrCamelOptions)(t);this.apiKey=t.apiKey,this.projectId=i.get("project_id")??null,this.quotaProjectId=i.get("quota_project_id"),this.credentials=i.get("c\
redentials")??{},this.universeDomain=i.get("universe_domain")??r.DEFAULT_UNIVERSE,this.transporter=t.transporter??new C.Gaxios(t.transporterOptions),i.get("useA\
uthRequestParameters")!==!1&&(this.transporter.interceptors.request.add(o.DEFAULT_REQUEST_INTERCEPTOR),this.transporter.interceptors.response.add(o.DEFAULT_RESPONSE_INTERCEPTOR)),
t.eagerRefreshThresholdMillis&&(this.eagerRefreshThresholdMillis=t.eagerRefreshThresholdMillis),this.forceRefreshOnFailure=t.forceRefreshOnFailure??!1}fetch(...t){
const i=t[0],l=t[1];let h;const d=new Headers;return typeof i=="string"?h=new URL(i):i instanceof URL?h=i:i&&i.url&&(h=new URL(i.url)),i&&typeof i=="object"&&"h\
eaders"in i&&C.Gaxios.mergeHeaders(d,i.headers),l&&C.Gaxios.mergeHeaders(d,new Headers(l.headers)),typeof i=="object"&&!(i instanceof URL)?this.request({...l,...i,
headers:d,url:h}):this.request({...l,headers:d,url:h})}setCredentials(t){this.credentials=t}addSharedMetadataHeaders(t){return!t.has("x-goog-user-project")&&this.
quotaProjectId&&t.set("x-goog-user-project",this.quotaProjectId),t}addUserProjectAndAuthHeaders(t,i){const l=i.get("x-goog-user-project"),h=i.get("authorization");
return l&&t.set("x-goog-user-project",l),h&&t.set("authorization",h),t}static log=(0,m.log)("auth");static DEFAULT_REQUEST_INTERCEPTOR={resolved:g(async t=>{if(!t.
headers.has("x-goog-api-client")){const l=process.version.replace(/^v/,"");t.headers.set("x-goog-api-client",`gl-node/${l}`)}const i=t.headers.get("User-Agent");
i?i.includes(`${c.PRODUCT_NAME}/`)||t.headers.set("User-Agent",`${i} ${c.USER_AGENT}`):t.headers.set("User-Agent",c.USER_AGENT);try{const l=t,h=l[o.RequestMethodNameSymbol],
d=`${Math.floor(Math.random()*1e3)}`;l[o.RequestLogIdSymbol]=d;const s={url:t.url,headers:t.headers};h?o.log.debug("%s [%s] request %j",h,d,s):o.log.debug("[%s]\
 request %j",d,s)}catch{}return t},"resolved")};static DEFAULT_RESPONSE_INTERCEPTOR={resolved:g(async t=>{try{const i=t.config,l=i[o.RequestMethodNameSymbol],h=i[o.
RequestLogIdSymbol];l?o.log.debug("%s [%s] response %j",l,h,t.data):o.log.debug("[%s] response %j",h,t.data)}catch{}return t},"resolved"),rejected:g(async t=>{try{
const i=t.config,l=i[o.RequestMethodNameSymbol],h=i[o.RequestLogIdSymbol];l?o.log.debug("%s [%s] error %j",l,h,t.response?.data):o.log.debug("[%s] error %j",h,t.
response?.data)}catch{}throw t},"rejected")};static setMethodName(t,i){try{const l=t;l[o.RequestMethodNameSymbol]=i}catch{}}static get RETRY_CONFIG(){return{retry:!0,
retryConfig:{httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIONS","DELETE"]}}}}r.AuthClient=o}),81261:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),
r.AwsClient=void 0;const v=u(27647),C=u(142),k=u(69157),m=u(37870),c=u(89816);class o extends C.BaseExternalAccountClient{static{g(this,"AwsClient")}environmentId;awsSecurityCredentialsSupplier;regionalCredVerificationUrl;awsRequestSigner;region;static#e="\
https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";static AWS_EC2_METADATA_IPV4_ADDRESS="169.254.169.254";static AWS_EC2_METADATA_IPV6_ADDRESS="\
fd00:ec2::254";constructor(t){super(t);const i=(0,m.originalOrCamelOptions)(t),l=i.get("credential_source"),h=i.get("aws_security_credentials_supplier");if(!l&&
!h)throw new Error("A credential source or AWS security credentials supplier must be specified.");if(l&&h)throw new Error("Only one of credential source or AWS \
security credentials supplier can be specified.");if(h)this.awsSecurityCredentialsSupplier=h,this.regionalCredVerificationUrl=o.#e,this.credentialSourceType="pr\
ogrammatic";else{const d=(0,m.originalOrCamelOptions)(l);this.environmentId=d.get("environment_id");const s=d.get("region_url"),n=d.get("url"),e=d.get("imdsv2_s\
ession_token_url");this.awsSecurityCredentialsSupplier=new k.DefaultAwsSecurityCredentialsSupplier({regionUrl:s,securityCredentialsUrl:n,imdsV2SessionTokenUrl:e}),
this.regionalCredVerificationUrl=d.get("regional_cred_verification_url"),this.credentialSourceType="aws",this.validateEnvironmentId()}this.awsRequestSigner=null,
this.region=""}validateEnvironmentId(){const t=this.environmentId?.match(/^(aws)(\d+)$/);if(!t||!this.regionalCredVerificationUrl)throw new Error('No valid AWS \
"credential_source" provided');if(parseInt(t[2],10)!==1)throw new Error(`aws version "${t[2]}" is not supported in the current build.`)}async retrieveSubjectToken(){
this.awsRequestSigner||(this.region=await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext),this.awsRequestSigner=new v.AwsRequestSigner(async()=>this.
awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext),this.region));const t=await this.awsRequestSigner.getRequestOptions({...o.RETRY_CONFIG,
url:this.regionalCredVerificationUrl.replace("{region}",this.region),method:"POST"}),i=[];return c.Gaxios.mergeHeaders({"x-goog-cloud-target-resource":this.audience},
t.headers).forEach((h,d)=>i.push({key:d,value:h})),encodeURIComponent(JSON.stringify({url:t.url,method:t.method,headers:i}))}}r.AwsClient=o}),27647:((B,r,u)=>{Object.
defineProperty(r,"__esModule",{value:!0}),r.AwsRequestSigner=void 0;const v=u(89816),C=u(88851),k="AWS4-HMAC-SHA256",m="aws4_request";class c{static{g(this,"Aws\
RequestSigner")}getCredentials;region;crypto;constructor(l,h){this.getCredentials=l,this.region=h,this.crypto=(0,C.createCrypto)()}async getRequestOptions(l){if(!l.
url)throw new RangeError('"url" is required in "amzOptions"');const h=typeof l.data=="object"?JSON.stringify(l.data):l.data,d=l.url,s=l.method||"GET",n=l.body||
h,e=l.headers,p=await this.getCredentials(),w=new URL(d);if(typeof n!="string"&&n!==void 0)throw new TypeError(`'requestPayload' is expected to be a string if p\
rovided. Got: ${n}`);const T=await t({crypto:this.crypto,host:w.host,canonicalUri:w.pathname,canonicalQuerystring:w.search.slice(1),method:s,region:this.region,
securityCredentials:p,requestPayload:n,additionalAmzHeaders:e}),S=v.Gaxios.mergeHeaders(T.amzDate?{"x-amz-date":T.amzDate}:{},{authorization:T.authorizationHeader,
host:w.host},e||{});p.token&&v.Gaxios.mergeHeaders(S,{"x-amz-security-token":p.token});const E={url:d,method:s,headers:S};return n!==void 0&&(E.body=n),E}}r.AwsRequestSigner=
c;async function o(i,l,h){return await i.signWithHmacSha256(l,h)}g(o,"sign");async function a(i,l,h,d,s){const n=await o(i,`AWS4${l}`,h),e=await o(i,n,d),p=await o(
i,e,s);return await o(i,p,"aws4_request")}g(a,"getSigningKey");async function t(i){const l=v.Gaxios.mergeHeaders(i.additionalAmzHeaders),h=i.requestPayload||"",
d=i.host.split(".")[0].replace(/-fips$/,""),s=new Date,n=s.toISOString().replace(/[-:]/g,"").replace(/\.[0-9]+/,""),e=s.toISOString().replace(/[-]/g,"").replace(
/T.*/,"");i.securityCredentials.token&&l.set("x-amz-security-token",i.securityCredentials.token);const p=v.Gaxios.mergeHeaders({host:i.host},l.has("date")?{}:{"\
x-amz-date":n},l);let w="";const T=[...p.keys()].sort();T.forEach(W=>{w+=`${W}:${p.get(W)}
`});const S=T.join(";"),E=await i.crypto.sha256DigestHex(h),R=`${i.method.toUpperCase()}
${i.canonicalUri}
${i.canonicalQuerystring}
${w}
${S}
${E}`,f=`${e}/${i.region}/${d}/${m}`,_=`${k}
${n}
${f}
`+await i.crypto.sha256DigestHex(R),O=await a(i.crypto,i.securityCredentials.secretAccessKey,e,i.region,d),L=await o(i.crypto,O,_),$=`${k} Credential=${i.securityCredentials.
accessKeyId}/${f}, SignedHeaders=${S}, Signature=${(0,C.fromArrayBufferToHex)(L)}`;return{amzDate:l.has("date")?void 0:n,authorizationHeader:$,canonicalQuerystring:i.
canonicalQuerystring}}g(t,"generateAuthenticationHeaderMap")}),142:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.BaseExternalAccountClient=r.CLOUD_RESOURCE_MANAGER=
r.EXTERNAL_ACCOUNT_TYPE=r.EXPIRATION_TIME_OFFSET=void 0;const v=u(89816),C=u(2203),k=u(34810),m=u(121),c=u(37870),o=u(65470),a="urn:ietf:params:oauth:grant-type\
:token-exchange",t="urn:ietf:params:oauth:token-type:access_token",i="https://www.googleapis.com/auth/cloud-platform",l=3600;r.EXPIRATION_TIME_OFFSET=300*1e3,r.
EXTERNAL_ACCOUNT_TYPE="external_account",r.CLOUD_RESOURCE_MANAGER="https://cloudresourcemanager.googleapis.com/v1/projects/";const h="//iam\\.googleapis\\.com/loc\
ations/[^/]+/workforcePools/[^/]+/providers/.+",d="https://sts.{universeDomain}/v1/token";class s extends k.AuthClient{static{g(this,"BaseExternalAccountClient")}scopes;projectNumber;audience;subjectTokenType;stsCredential;clientAuth;credentialSourceType;cachedAccessToken;serviceAccountImpersonationUrl;serviceAccountImpersonationLifetime;workforcePoolUserProject;configLifetimeRequested;tokenUrl;cloudResourceManagerURL;supplierContext;#e=null;constructor(e){
super(e);const p=(0,c.originalOrCamelOptions)(e),w=p.get("type");if(w&&w!==r.EXTERNAL_ACCOUNT_TYPE)throw new Error(`Expected "${r.EXTERNAL_ACCOUNT_TYPE}" type b\
ut received "${e.type}"`);const T=p.get("client_id"),S=p.get("client_secret");this.tokenUrl=p.get("token_url")??d.replace("{universeDomain}",this.universeDomain);
const E=p.get("subject_token_type"),R=p.get("workforce_pool_user_project"),f=p.get("service_account_impersonation_url"),_=p.get("service_account_impersonation"),
O=(0,c.originalOrCamelOptions)(_).get("token_lifetime_seconds");this.cloudResourceManagerURL=new URL(p.get("cloud_resource_manager_url")||`https://cloudresource\
manager.${this.universeDomain}/v1/projects/`),T&&(this.clientAuth={confidentialClientType:"basic",clientId:T,clientSecret:S}),this.stsCredential=new m.StsCredentials(
{tokenExchangeEndpoint:this.tokenUrl,clientAuthentication:this.clientAuth}),this.scopes=p.get("scopes")||[i],this.cachedAccessToken=null,this.audience=p.get("au\
dience"),this.subjectTokenType=E,this.workforcePoolUserProject=R;const L=new RegExp(h);if(this.workforcePoolUserProject&&!this.audience.match(L))throw new Error(
"workforcePoolUserProject should not be set for non-workforce pool credentials.");this.serviceAccountImpersonationUrl=f,this.serviceAccountImpersonationLifetime=
O,this.serviceAccountImpersonationLifetime?this.configLifetimeRequested=!0:(this.configLifetimeRequested=!1,this.serviceAccountImpersonationLifetime=l),this.projectNumber=
this.getProjectNumber(this.audience),this.supplierContext={audience:this.audience,subjectTokenType:this.subjectTokenType,transporter:this.transporter}}getServiceAccountEmail(){
if(this.serviceAccountImpersonationUrl){if(this.serviceAccountImpersonationUrl.length>256)throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`);
return/serviceAccounts\/(?<email>[^:]+):generateAccessToken$/.exec(this.serviceAccountImpersonationUrl)?.groups?.email||null}return null}setCredentials(e){super.
setCredentials(e),this.cachedAccessToken=e}async getAccessToken(){return(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync(),
{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){const e=await this.getAccessToken(),p=new Headers({authorization:`\
Bearer ${e.token}`});return this.addSharedMetadataHeaders(p)}request(e,p){if(p)this.requestAsync(e).then(w=>p(null,w),w=>p(w,w.response));else return this.requestAsync(
e)}async getProjectId(){const e=this.projectNumber||this.workforcePoolUserProject;if(this.projectId)return this.projectId;if(e){const p=await this.getRequestHeaders(),
w={...s.RETRY_CONFIG,headers:p,url:`${this.cloudResourceManagerURL.toString()}${e}`,responseType:"json"};k.AuthClient.setMethodName(w,"getProjectId");const T=await this.
transporter.request(w);return this.projectId=T.data.projectId,this.projectId}return null}async requestAsync(e,p=!1){let w;try{const T=await this.getRequestHeaders();
e.headers=v.Gaxios.mergeHeaders(e.headers),this.addUserProjectAndAuthHeaders(e.headers,T),w=await this.transporter.request(e)}catch(T){const S=T.response;if(S){
const E=S.status,R=S.config.data instanceof C.Readable;if(!p&&(E===401||E===403)&&!R&&this.forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.
requestAsync(e,!0)}throw T}return w}async refreshAccessTokenAsync(){this.#e=this.#e||this.#t();try{return await this.#e}finally{this.#e=null}}async#t(){const e=await this.
retrieveSubjectToken(),p={grantType:a,audience:this.audience,requestedTokenType:t,subjectToken:e,subjectTokenType:this.subjectTokenType,scope:this.serviceAccountImpersonationUrl?
[i]:this.getScopesArray()},w=!this.clientAuth&&this.workforcePoolUserProject?{userProject:this.workforcePoolUserProject}:void 0,T=new Headers({"x-goog-api-clien\
t":this.getMetricsHeaderValue()}),S=await this.stsCredential.exchangeToken(p,T,w);return this.serviceAccountImpersonationUrl?this.cachedAccessToken=await this.getImpersonatedAccessToken(
S.access_token):S.expires_in?this.cachedAccessToken={access_token:S.access_token,expiry_date:new Date().getTime()+S.expires_in*1e3,res:S.res}:this.cachedAccessToken=
{access_token:S.access_token,res:S.res},this.credentials={},Object.assign(this.credentials,this.cachedAccessToken),delete this.credentials.res,this.emit("tokens",
{refresh_token:null,expiry_date:this.cachedAccessToken.expiry_date,access_token:this.cachedAccessToken.access_token,token_type:"Bearer",id_token:null}),this.cachedAccessToken}getProjectNumber(e){
const p=e.match(/\/projects\/([^/]+)/);return p?p[1]:null}async getImpersonatedAccessToken(e){const p={...s.RETRY_CONFIG,url:this.serviceAccountImpersonationUrl,
method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},data:{scope:this.getScopesArray(),lifetime:this.serviceAccountImpersonationLifetime+
"s"},responseType:"json"};k.AuthClient.setMethodName(p,"getImpersonatedAccessToken");const w=await this.transporter.request(p),T=w.data;return{access_token:T.accessToken,
expiry_date:new Date(T.expireTime).getTime(),res:w}}isExpired(e){const p=new Date().getTime();return e.expiry_date?p>=e.expiry_date-this.eagerRefreshThresholdMillis:
!1}getScopesArray(){return typeof this.scopes=="string"?[this.scopes]:this.scopes||[i]}getMetricsHeaderValue(){const e=process.version.replace(/^v/,""),p=this.serviceAccountImpersonationUrl!==
void 0,w=this.credentialSourceType?this.credentialSourceType:"unknown";return`gl-node/${e} auth/${o.pkg.version} google-byoid-sdk source/${w} sa-impersonation/${p}\
 config-lifetime/${this.configLifetimeRequested}`}getTokenUrl(){return this.tokenUrl}}r.BaseExternalAccountClient=s}),26129:((B,r,u)=>{Object.defineProperty(r,"\
__esModule",{value:!0}),r.CertificateSubjectTokenSupplier=r.InvalidConfigurationError=r.CertificateSourceUnavailableError=r.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=
void 0;const v=u(37870),C=u(79896),k=u(76982),m=u(65692);r.CERTIFICATE_CONFIGURATION_ENV_VARIABLE="GOOGLE_API_CERTIFICATE_CONFIG";class c extends Error{static{g(
this,"CertificateSourceUnavailableError")}constructor(i){super(i),this.name="CertificateSourceUnavailableError"}}r.CertificateSourceUnavailableError=c;class o extends Error{static{
g(this,"InvalidConfigurationError")}constructor(i){super(i),this.name="InvalidConfigurationError"}}r.InvalidConfigurationError=o;class a{static{g(this,"Certific\
ateSubjectTokenSupplier")}certificateConfigPath;trustChainPath;cert;key;constructor(i){if(!i.useDefaultCertificateConfig&&!i.certificateConfigLocation)throw new o(
"Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.");if(i.useDefaultCertificateConfig&&i.certificateConfigLocation)
throw new o("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.");this.trustChainPath=i.trustChainPath,this.certificateConfigPath=
i.certificateConfigLocation??""}async createMtlsHttpsAgent(){if(!this.key||!this.cert)throw new o("Cannot create mTLS Agent with missing certificate or key");return new m.
Agent({key:this.key,cert:this.cert})}async getSubjectToken(){this.certificateConfigPath=await this.#e();const{certPath:i,keyPath:l}=await this.#t();return{cert:this.
cert,key:this.key}=await this.#r(i,l),await this.#s(this.cert)}async#e(){const i=this.certificateConfigPath;if(i){if(await(0,v.isValidFile)(i))return i;throw new c(
`Provided certificate config path is invalid: ${i}`)}const l=process.env[r.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];if(l){if(await(0,v.isValidFile)(l))return l;throw new c(
`Path from environment variable "${r.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${l}`)}const h=(0,v.getWellKnownCertificateConfigFileLocation)();if(await(0,v.
isValidFile)(h))return h;throw new c(`Could not find certificate configuration file. Searched override path, the "${r.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" e\
nv var, and the gcloud path (${h}).`)}async#t(){const i=this.certificateConfigPath;let l;try{l=await C.promises.readFile(i,"utf8")}catch{throw new c(`Failed to \
read certificate config file at: ${i}`)}try{const h=JSON.parse(l),d=h?.cert_configs?.workload?.cert_path,s=h?.cert_configs?.workload?.key_path;if(!d||!s)throw new o(
`Certificate config file (${i}) is missing required "cert_path" or "key_path" in the workload config.`);return{certPath:d,keyPath:s}}catch(h){throw h instanceof
o?h:new o(`Failed to parse certificate config from ${i}: ${h.message}`)}}async#r(i,l){let h,d;try{h=await C.promises.readFile(i),new k.X509Certificate(h)}catch(s){
const n=s instanceof Error?s.message:String(s);throw new c(`Failed to read certificate file at ${i}: ${n}`)}try{d=await C.promises.readFile(l),(0,k.createPrivateKey)(
d)}catch(s){const n=s instanceof Error?s.message:String(s);throw new c(`Failed to read private key file at ${l}: ${n}`)}return{cert:h,key:d}}async#s(i){const l=new k.
X509Certificate(i);if(!this.trustChainPath)return JSON.stringify([l.raw.toString("base64")]);try{const s=((await C.promises.readFile(this.trustChainPath,"utf8")).
match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[]).map((p,w)=>{try{return new k.X509Certificate(p)}catch(T){const S=T instanceof Error?T.message:
String(T);throw new o(`Failed to parse certificate at index ${w} in trust chain file ${this.trustChainPath}: ${S}`)}}),n=s.findIndex(p=>l.raw.equals(p.raw));let e;
if(n===-1)e=[l,...s];else if(n===0)e=s;else throw new o(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${n}).`);return JSON.
stringify(e.map(p=>p.raw.toString("base64")))}catch(h){if(h instanceof o)throw h;const d=h instanceof Error?h.message:String(h);throw new c(`Failed to process c\
ertificate chain from ${this.trustChainPath}: ${d}`)}}}r.CertificateSubjectTokenSupplier=a}),20977:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.
Compute=void 0;const v=u(89816),C=u(69595),k=u(10091);class m extends k.OAuth2Client{static{g(this,"Compute")}serviceAccountEmail;scopes;constructor(o={}){super(
o),this.credentials={expiry_date:1,refresh_token:"compute-placeholder"},this.serviceAccountEmail=o.serviceAccountEmail||"default",this.scopes=Array.isArray(o.scopes)?
o.scopes:o.scopes?[o.scopes]:[]}async refreshTokenNoCache(){const o=`service-accounts/${this.serviceAccountEmail}/token`;let a;try{const i={property:o};this.scopes.
length>0&&(i.params={scopes:this.scopes.join(",")}),a=await C.instance(i)}catch(i){throw i instanceof v.GaxiosError&&(i.message=`Could not refresh access token:\
 ${i.message}`,this.wrapError(i)),i}const t=a;return a&&a.expires_in&&(t.expiry_date=new Date().getTime()+a.expires_in*1e3,delete t.expires_in),this.emit("token\
s",t),{tokens:t,res:null}}async fetchIdToken(o){const a=`service-accounts/${this.serviceAccountEmail}/identity?format=full&audience=${o}`;let t;try{const i={property:a};
t=await C.instance(i)}catch(i){throw i instanceof Error&&(i.message=`Could not fetch ID token: ${i.message}`),i}return t}wrapError(o){const a=o.response;a&&a.status&&
(o.status=a.status,a.status===403?o.message="A Forbidden error was returned while attempting to retrieve an access token for the Compute Engine built-in service\
 account. This may be because the Compute Engine instance does not have the correct permission scopes specified: "+o.message:a.status===404&&(o.message="A Not F\
ound error was returned while attempting to retrieve an accesstoken for the Compute Engine built-in service account. This may be because the Compute Engine inst\
ance does not have any permission scopes specified: "+o.message))}}r.Compute=m}),69157:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.DefaultAwsSecurityCredentialsSupplier=
void 0;const v=u(34810);class C{static{g(this,"DefaultAwsSecurityCredentialsSupplier")}regionUrl;securityCredentialsUrl;imdsV2SessionTokenUrl;additionalGaxiosOptions;constructor(m){
this.regionUrl=m.regionUrl,this.securityCredentialsUrl=m.securityCredentialsUrl,this.imdsV2SessionTokenUrl=m.imdsV2SessionTokenUrl,this.additionalGaxiosOptions=
m.additionalGaxiosOptions}async getAwsRegion(m){if(this.#s)return this.#s;const c=new Headers;if(!this.#s&&this.imdsV2SessionTokenUrl&&c.set("x-aws-ec2-metadata\
-token",await this.#e(m.transporter)),!this.regionUrl)throw new RangeError('Unable to determine AWS region due to missing "options.credential_source.region_url"');
const o={...this.additionalGaxiosOptions,url:this.regionUrl,method:"GET",responseType:"text",headers:c};v.AuthClient.setMethodName(o,"getAwsRegion");const a=await m.
transporter.request(o);return a.data.substr(0,a.data.length-1)}async getAwsSecurityCredentials(m){if(this.#n)return this.#n;const c=new Headers;this.imdsV2SessionTokenUrl&&
c.set("x-aws-ec2-metadata-token",await this.#e(m.transporter));const o=await this.#t(c,m.transporter),a=await this.#r(o,c,m.transporter);return{accessKeyId:a.AccessKeyId,
secretAccessKey:a.SecretAccessKey,token:a.Token}}async#e(m){const c={...this.additionalGaxiosOptions,url:this.imdsV2SessionTokenUrl,method:"PUT",responseType:"t\
ext",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"300"}};return v.AuthClient.setMethodName(c,"#getImdsV2SessionToken"),(await m.request(c)).data}async#t(m,c){
if(!this.securityCredentialsUrl)throw new Error('Unable to determine AWS role name due to missing "options.credential_source.url"');const o={...this.additionalGaxiosOptions,
url:this.securityCredentialsUrl,method:"GET",responseType:"text",headers:m};return v.AuthClient.setMethodName(o,"#getAwsRoleName"),(await c.request(o)).data}async#r(m,c,o){
const a={...this.additionalGaxiosOptions,url:`${this.securityCredentialsUrl}/${m}`,headers:c,responseType:"json"};return v.AuthClient.setMethodName(a,"#retrieve\
AwsSecurityCredentials"),(await o.request(a)).data}get#s(){return process.env.AWS_REGION||process.env.AWS_DEFAULT_REGION||null}get#n(){return process.env.AWS_ACCESS_KEY_ID&&
process.env.AWS_SECRET_ACCESS_KEY?{accessKeyId:process.env.AWS_ACCESS_KEY_ID,secretAccessKey:process.env.AWS_SECRET_ACCESS_KEY,token:process.env.AWS_SESSION_TOKEN}:
null}}r.DefaultAwsSecurityCredentialsSupplier=C}),77556:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.DownscopedClient=r.EXPIRATION_TIME_OFFSET=
r.MAX_ACCESS_BOUNDARY_RULES_COUNT=void 0;const v=u(89816),C=u(2203),k=u(34810),m=u(121),c="urn:ietf:params:oauth:grant-type:token-exchange",o="urn:ietf:params:o\
auth:token-type:access_token",a="urn:ietf:params:oauth:token-type:access_token";r.MAX_ACCESS_BOUNDARY_RULES_COUNT=10,r.EXPIRATION_TIME_OFFSET=300*1e3;class t extends k.
AuthClient{static{g(this,"DownscopedClient")}authClient;credentialAccessBoundary;cachedDownscopedAccessToken;stsCredential;constructor(l,h={accessBoundary:{accessBoundaryRules:[]}}){
if(super(l instanceof k.AuthClient?{}:l),l instanceof k.AuthClient?(this.authClient=l,this.credentialAccessBoundary=h):(this.authClient=l.authClient,this.credentialAccessBoundary=
l.credentialAccessBoundary),this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length===0)throw new Error("At least one access boundary rule needs\
 to be defined.");if(this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length>r.MAX_ACCESS_BOUNDARY_RULES_COUNT)throw new Error(`The provided acc\
ess boundary has more than ${r.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`);for(const d of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules)
if(d.availablePermissions.length===0)throw new Error("At least one permission should be defined in access boundary rules.");this.stsCredential=new m.StsCredentials(
{tokenExchangeEndpoint:`https://sts.${this.universeDomain}/v1/token`}),this.cachedDownscopedAccessToken=null}setCredentials(l){if(!l.expiry_date)throw new Error(
"The access token expiry_date field is missing in the provided credentials.");super.setCredentials(l),this.cachedDownscopedAccessToken=l}async getAccessToken(){
return(!this.cachedDownscopedAccessToken||this.isExpired(this.cachedDownscopedAccessToken))&&await this.refreshAccessTokenAsync(),{token:this.cachedDownscopedAccessToken.
access_token,expirationTime:this.cachedDownscopedAccessToken.expiry_date,res:this.cachedDownscopedAccessToken.res}}async getRequestHeaders(){const l=await this.
getAccessToken(),h=new Headers({authorization:`Bearer ${l.token}`});return this.addSharedMetadataHeaders(h)}request(l,h){if(h)this.requestAsync(l).then(d=>h(null,
d),d=>h(d,d.response));else return this.requestAsync(l)}async requestAsync(l,h=!1){let d;try{const s=await this.getRequestHeaders();l.headers=v.Gaxios.mergeHeaders(
l.headers),this.addUserProjectAndAuthHeaders(l.headers,s),d=await this.transporter.request(l)}catch(s){const n=s.response;if(n){const e=n.status,p=n.config.data instanceof
C.Readable;if(!h&&(e===401||e===403)&&!p&&this.forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.requestAsync(l,!0)}throw s}return d}async refreshAccessTokenAsync(){
const l=(await this.authClient.getAccessToken()).token,h={grantType:c,requestedTokenType:o,subjectToken:l,subjectTokenType:a},d=await this.stsCredential.exchangeToken(
h,void 0,this.credentialAccessBoundary),s=this.authClient.credentials?.expiry_date||null,n=d.expires_in?new Date().getTime()+d.expires_in*1e3:s;return this.cachedDownscopedAccessToken=
{access_token:d.access_token,expiry_date:n,res:d.res},this.credentials={},Object.assign(this.credentials,this.cachedDownscopedAccessToken),delete this.credentials.
res,this.emit("tokens",{refresh_token:null,expiry_date:this.cachedDownscopedAccessToken.expiry_date,access_token:this.cachedDownscopedAccessToken.access_token,token_type:"\
Bearer",id_token:null}),this.cachedDownscopedAccessToken}isExpired(l){const h=new Date().getTime();return l.expiry_date?h>=l.expiry_date-this.eagerRefreshThresholdMillis:
!1}}r.DownscopedClient=t}),60963:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.GCPEnv=void 0,r.clear=m,r.getEnv=c;const v=u(69595);var C;(function(s){
s.APP_ENGINE="APP_ENGINE",s.KUBERNETES_ENGINE="KUBERNETES_ENGINE",s.CLOUD_FUNCTIONS="CLOUD_FUNCTIONS",s.COMPUTE_ENGINE="COMPUTE_ENGINE",s.CLOUD_RUN="CLOUD_RUN",
s.CLOUD_RUN_JOBS="CLOUD_RUN_JOBS",s.NONE="NONE"})(C||(r.GCPEnv=C={}));let k;function m(){k=void 0}g(m,"clear");async function c(){return k||(k=o(),k)}g(c,"getEn\
v");async function o(){let s=C.NONE;return a()?s=C.APP_ENGINE:t()?s=C.CLOUD_FUNCTIONS:await d()?await h()?s=C.KUBERNETES_ENGINE:i()?s=C.CLOUD_RUN:l()?s=C.CLOUD_RUN_JOBS:
s=C.COMPUTE_ENGINE:s=C.NONE,s}g(o,"getEnvMemoized");function a(){return!!(process.env.GAE_SERVICE||process.env.GAE_MODULE_NAME)}g(a,"isAppEngine");function t(){
return!!(process.env.FUNCTION_NAME||process.env.FUNCTION_TARGET)}g(t,"isCloudFunction");function i(){return!!process.env.K_CONFIGURATION}g(i,"isCloudRun");function l(){
return!!process.env.CLOUD_RUN_JOB}g(l,"isCloudRunJob");async function h(){try{return await v.instance("attributes/cluster-name"),!0}catch{return!1}}g(h,"isKuber\
netesEngine");async function d(){return v.isAvailable()}g(d,"isComputeEngine")}),43247:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.InvalidSubjectTokenError=
r.InvalidMessageFieldError=r.InvalidCodeFieldError=r.InvalidTokenTypeFieldError=r.InvalidExpirationTimeFieldError=r.InvalidSuccessFieldError=r.InvalidVersionFieldError=
r.ExecutableResponseError=r.ExecutableResponse=void 0;const u="urn:ietf:params:oauth:token-type:saml2",v="urn:ietf:params:oauth:token-type:id_token",C="urn:ietf\
:params:oauth:token-type:jwt";class k{static{g(this,"ExecutableResponse")}version;success;expirationTime;tokenType;errorCode;errorMessage;subjectToken;constructor(s){
if(!s.version)throw new c("Executable response must contain a 'version' field.");if(s.success===void 0)throw new o("Executable response must contain a 'success'\
 field.");if(this.version=s.version,this.success=s.success,this.success){if(this.expirationTime=s.expiration_time,this.tokenType=s.token_type,this.tokenType!==u&&
this.tokenType!==v&&this.tokenType!==C)throw new t(`Executable response must contain a 'token_type' field when successful and it must be one of ${v}, ${C}, or ${u}\
.`);if(this.tokenType===u){if(!s.saml_response)throw new h(`Executable response must contain a 'saml_response' field when token_type=${u}.`);this.subjectToken=s.
saml_response}else{if(!s.id_token)throw new h(`Executable response must contain a 'id_token' field when token_type=${v} or ${C}.`);this.subjectToken=s.id_token}}else{
if(!s.code)throw new i("Executable response must contain a 'code' field when unsuccessful.");if(!s.message)throw new l("Executable response must contain a 'mess\
age' field when unsuccessful.");this.errorCode=s.code,this.errorMessage=s.message}}isValid(){return!this.isExpired()&&this.success}isExpired(){return this.expirationTime!==
void 0&&this.expirationTime<Math.round(Date.now()/1e3)}}r.ExecutableResponse=k;class m extends Error{static{g(this,"ExecutableResponseError")}constructor(s){super(
s),Object.setPrototypeOf(this,new.target.prototype)}}r.ExecutableResponseError=m;class c extends m{static{g(this,"InvalidVersionFieldError")}}r.InvalidVersionFieldError=
c;class o extends m{static{g(this,"InvalidSuccessFieldError")}}r.InvalidSuccessFieldError=o;class a extends m{static{g(this,"InvalidExpirationTimeFieldError")}}
r.InvalidExpirationTimeFieldError=a;class t extends m{static{g(this,"InvalidTokenTypeFieldError")}}r.InvalidTokenTypeFieldError=t;class i extends m{static{g(this,
"InvalidCodeFieldError")}}r.InvalidCodeFieldError=i;class l extends m{static{g(this,"InvalidMessageFieldError")}}r.InvalidMessageFieldError=l;class h extends m{static{
g(this,"InvalidSubjectTokenError")}}r.InvalidSubjectTokenError=h}),34240:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.ExternalAccountAuthorizedUserClient=
r.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=void 0;const v=u(34810),C=u(6653),k=u(89816),m=u(2203),c=u(142);r.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE="external_accoun\
t_authorized_user";const o="https://sts.{universeDomain}/v1/oauthtoken";class a extends C.OAuthClientAuthHandler{static{g(this,"ExternalAccountAuthorizedUserHan\
dler")}#e;constructor(l){super(l),this.#e=l.tokenRefreshEndpoint}async refreshToken(l,h){const d={...a.RETRY_CONFIG,url:this.#e,method:"POST",headers:h,data:new URLSearchParams(
{grant_type:"refresh_token",refresh_token:l}),responseType:"json"};v.AuthClient.setMethodName(d,"refreshToken"),this.applyClientAuthenticationOptions(d);try{const s=await this.
transporter.request(d),n=s.data;return n.res=s,n}catch(s){throw s instanceof k.GaxiosError&&s.response?(0,C.getErrorFromOAuthErrorResponse)(s.response.data,s):s}}}
class t extends v.AuthClient{static{g(this,"ExternalAccountAuthorizedUserClient")}cachedAccessToken;externalAccountAuthorizedUserHandler;refreshToken;constructor(l){
super(l),l.universe_domain&&(this.universeDomain=l.universe_domain),this.refreshToken=l.refresh_token;const h={confidentialClientType:"basic",clientId:l.client_id,
clientSecret:l.client_secret};this.externalAccountAuthorizedUserHandler=new a({tokenRefreshEndpoint:l.token_url??o.replace("{universeDomain}",this.universeDomain),
transporter:this.transporter,clientAuthentication:h}),this.cachedAccessToken=null,this.quotaProjectId=l.quota_project_id,typeof l?.eagerRefreshThresholdMillis!=
"number"?this.eagerRefreshThresholdMillis=c.EXPIRATION_TIME_OFFSET:this.eagerRefreshThresholdMillis=l.eagerRefreshThresholdMillis,this.forceRefreshOnFailure=!!l?.
forceRefreshOnFailure}async getAccessToken(){return(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken))&&await this.refreshAccessTokenAsync(),{token:this.
cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){const l=await this.getAccessToken(),h=new Headers({authorization:`Beare\
r ${l.token}`});return this.addSharedMetadataHeaders(h)}request(l,h){if(h)this.requestAsync(l).then(d=>h(null,d),d=>h(d,d.response));else return this.requestAsync(
l)}async requestAsync(l,h=!1){let d;try{const s=await this.getRequestHeaders();l.headers=k.Gaxios.mergeHeaders(l.headers),this.addUserProjectAndAuthHeaders(l.headers,
s),d=await this.transporter.request(l)}catch(s){const n=s.response;if(n){const e=n.status,p=n.config.data instanceof m.Readable;if(!h&&(e===401||e===403)&&!p&&this.
forceRefreshOnFailure)return await this.refreshAccessTokenAsync(),await this.requestAsync(l,!0)}throw s}return d}async refreshAccessTokenAsync(){const l=await this.
externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);return this.cachedAccessToken={access_token:l.access_token,expiry_date:new Date().getTime()+
l.expires_in*1e3,res:l.res},l.refresh_token!==void 0&&(this.refreshToken=l.refresh_token),this.cachedAccessToken}isExpired(l){const h=new Date().getTime();return l.
expiry_date?h>=l.expiry_date-this.eagerRefreshThresholdMillis:!1}}r.ExternalAccountAuthorizedUserClient=t}),88323:((B,r,u)=>{Object.defineProperty(r,"__esModule",
{value:!0}),r.ExternalAccountClient=void 0;const v=u(142),C=u(29960),k=u(81261),m=u(46077),c=u(37870);class o{static{g(this,"ExternalAccountClient")}constructor(){
throw new Error("ExternalAccountClients should be initialized via: ExternalAccountClient.fromJSON(), directly via explicit constructors, eg. new AwsClient(optio\
ns), new IdentityPoolClient(options), newPluggableAuthClientOptions, or via new GoogleAuth(options).getClient()")}static fromJSON(t){return(0,c.isAdcWarningSuppressed)()||
console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malic\
ious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more det\
ails, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials."),t&&t.type===v.EXTERNAL_ACCOUNT_TYPE?t.credential_source?.environment_id?
new k.AwsClient(t):t.credential_source?.executable?new m.PluggableAuthClient(t):new C.IdentityPoolClient(t):null}}r.ExternalAccountClient=o}),10932:((B,r,u)=>{Object.
defineProperty(r,"__esModule",{value:!0}),r.FileSubjectTokenSupplier=void 0;const v=u(39023),C=u(79896),k=(0,v.promisify)(C.readFile??(()=>{})),m=(0,v.promisify)(
C.realpath??(()=>{})),c=(0,v.promisify)(C.lstat??(()=>{}));class o{static{g(this,"FileSubjectTokenSupplier")}filePath;formatType;subjectTokenFieldName;constructor(t){
this.filePath=t.filePath,this.formatType=t.formatType,this.subjectTokenFieldName=t.subjectTokenFieldName}async getSubjectToken(){let t=this.filePath;try{if(t=await m(
t),!(await c(t)).isFile())throw new Error}catch(h){throw h instanceof Error&&(h.message=`The file at ${t} does not exist, or it is not a file. ${h.message}`),h}
let i;const l=await k(t,{encoding:"utf8"});if(this.formatType==="text"?i=l:this.formatType==="json"&&this.subjectTokenFieldName&&(i=JSON.parse(l)[this.subjectTokenFieldName]),
!i)throw new Error("Unable to parse the subject_token from the credential_source file");return i}}r.FileSubjectTokenSupplier=o}),5072:((B,r,u)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.GdchClient=r.GDCH_SERVICE_ACCOUNT_TYPE=void 0;const v=u(76982),C=u(79896),k=u(65692),m=u(10091),c=3600;r.GDCH_SERVICE_ACCOUNT_TYPE=
"gdch_service_account";class o extends m.OAuth2Client{static{g(this,"GdchClient")}projectId;privateKeyId;privateKey;serviceIdentityName;tokenServerUri;caCertPath;apiAudience;lifetime;gdchOptions;caAgentPromise;cachedCaCertPath;lastCaCertReadTime=0;CA_CERT_TTL_MS=300*
1e3;constructor(t={}){super(t),this.gdchOptions=t,this.projectId=t.projectId||void 0,this.privateKeyId=t.privateKeyId,this.privateKey=t.privateKey,this.serviceIdentityName=
t.serviceIdentityName,this.tokenServerUri=t.tokenServerUri,this.caCertPath=t.caCertPath,this.apiAudience=t.apiAudience,this.lifetime=t.lifetime||c,this.credentials=
{refresh_token:"gdch-placeholder",expiry_date:1}}createWithGdchAudience(t){if(!t)throw new Error("Audience cannot be null or empty for GDCH service account cred\
entials.");return new o({...this.gdchOptions,projectId:this.projectId,privateKeyId:this.privateKeyId,privateKey:this.privateKey,serviceIdentityName:this.serviceIdentityName,
tokenServerUri:this.tokenServerUri,caCertPath:this.caCertPath,lifetime:this.lifetime,apiAudience:t})}fromJSON(t){if(!t)throw new Error("Must pass in a JSON obje\
ct containing the GDCH credentials settings.");if(t.type!==r.GDCH_SERVICE_ACCOUNT_TYPE)throw new Error(`The incoming JSON object does not have the "${r.GDCH_SERVICE_ACCOUNT_TYPE}\
" type`);if(t.format_version!=="1")throw new Error("Only format version 1 is supported.");if(!t.project)throw new Error("The incoming JSON object does not conta\
in a project field");if(!t.private_key_id)throw new Error("The incoming JSON object does not contain a private_key_id field");if(!t.private_key)throw new Error(
"The incoming JSON object does not contain a private_key field");if(!t.name)throw new Error("The incoming JSON object does not contain a name field");if(!t.token_uri)
throw new Error("The incoming JSON object does not contain a token_uri field");this.projectId=t.project,this.privateKeyId=t.private_key_id,this.privateKey=t.private_key,
this.serviceIdentityName=t.name,this.tokenServerUri=t.token_uri,this.caCertPath=t.ca_cert_path,this.gdchOptions={...this.gdchOptions,projectId:t.project,privateKeyId:t.
private_key_id,privateKey:t.private_key,serviceIdentityName:t.name,tokenServerUri:t.token_uri,caCertPath:t.ca_cert_path}}async refreshTokenNoCache(){if(!this.apiAudience)
throw new Error("Audience cannot be null or empty for GDCH service account credentials. Specify the audience by calling createWithGdchAudience.");if(!this.privateKey)
throw new Error("Private key is not configured for GDCH credentials.");if(!this.privateKeyId)throw new Error("Private key ID is not configured for GDCH credenti\
als.");if(!this.projectId)throw new Error("Project is not configured for GDCH credentials.");if(!this.serviceIdentityName)throw new Error("Service identity name\
 is not configured for GDCH credentials.");if(!this.tokenServerUri)throw new Error("Token server URI is not configured for GDCH credentials.");const t=this.createAssertion(),
i={audience:this.apiAudience,grant_type:"urn:ietf:params:oauth:token-type:token-exchange",requested_token_type:"urn:ietf:params:oauth:token-type:access_token",subject_token:t,
subject_token_type:"urn:k8s:params:oauth:token-type:serviceaccount"},l={url:this.tokenServerUri,method:"POST",headers:{"Content-Type":"application/json"},data:i,
responseType:"json",timeout:1e4,retry:!0,retryConfig:{httpMethodsToRetry:["POST"],statusCodesToRetry:[[500,599]],noResponseRetries:3}};this.caCertPath&&(l.agent=
await this.getCaAgent());try{const h=await this.transporter.request(l),d=h.data;if(!d.access_token)throw new Error("Token response did not contain an access_tok\
en.");if(!d.expires_in)throw new Error("Token response did not contain an expires_in field.");const s={access_token:d.access_token,token_type:"STS-Bearer",expiry_date:Date.
now()+d.expires_in*1e3};return this.emit("tokens",s),{res:h,tokens:s}}catch(h){if(h&&h.config&&h.config.data)try{if(typeof h.config.data=="string"){const d=JSON.
parse(h.config.data);d.subject_token&&(d.subject_token="***REDACTED***",h.config.data=JSON.stringify(d))}else typeof h.config.data=="object"&&h.config.data.subject_token&&
(h.config.data.subject_token="***REDACTED***")}catch{}throw h instanceof Error&&(h.message=`Error getting access token for GDCH service account: ${h.message}, i\
ss: ${this.serviceIdentityName}`),h}}createAssertion(){const t={alg:"ES256",typ:"JWT",kid:this.privateKeyId},i=`system:serviceaccount:${this.projectId}:${this.serviceIdentityName}`,
l=Math.floor(Date.now()/1e3),h={iss:i,sub:i,iat:l,exp:l+this.lifetime,aud:this.tokenServerUri},d=this.base64UrlEncode(JSON.stringify(t)),s=this.base64UrlEncode(
JSON.stringify(h)),n=`${d}.${s}`,e=v.sign("sha256",Buffer.from(n),{key:this.privateKey,dsaEncoding:"ieee-p1363"}),p=this.base64UrlEncode(e);return`${n}.${p}`}async requestAsync(t,i=!1){
if(this.caCertPath&&!t.agent){const l=(t.url||"").toString();!l.includes("googleapis.com")&&!l.includes("google.com")&&(t.agent=await this.getCaAgent())}return super.
requestAsync(t,i)}getCaAgent(){if(!this.caCertPath){this.caAgentPromise=void 0,this.cachedCaCertPath=void 0,this.lastCaCertReadTime=0;return}const t=Date.now(),
i=t-this.lastCaCertReadTime>this.CA_CERT_TTL_MS;if(this.caAgentPromise&&this.caCertPath===this.cachedCaCertPath&&!i)return this.caAgentPromise;this.cachedCaCertPath=
this.caCertPath,this.lastCaCertReadTime=t;const l=this.caCertPath;return this.caAgentPromise=(async()=>{try{const h=await C.promises.readFile(l);return new k.Agent(
{ca:h})}catch(h){throw this.cachedCaCertPath===l&&(this.caAgentPromise=void 0,this.cachedCaCertPath=void 0,this.lastCaCertReadTime=0),h instanceof Error&&(h.message=
`Error reading certificate file from CA cert path, value '${l}': ${h.message}`),h}})(),this.caAgentPromise}toJSON(){return{...this,privateKey:this.privateKey?"*\
**REDACTED***":void 0,_clientSecret:this._clientSecret?"***REDACTED***":void 0,apiKey:this.apiKey?"***REDACTED***":void 0,gdchOptions:this.gdchOptions?{...this.
gdchOptions,privateKey:this.gdchOptions.privateKey?"***REDACTED***":void 0,clientSecret:this.gdchOptions.clientSecret?"***REDACTED***":void 0,client_secret:this.
gdchOptions.client_secret?"***REDACTED***":void 0,apiKey:this.gdchOptions.apiKey?"***REDACTED***":void 0,credentials:this.gdchOptions.credentials?{...this.gdchOptions.
credentials,access_token:this.gdchOptions.credentials.access_token?"***REDACTED***":void 0,refresh_token:this.gdchOptions.credentials.refresh_token?"***REDACTED\
***":void 0}:void 0}:void 0,credentials:{...this.credentials,access_token:this.credentials?.access_token?"***REDACTED***":void 0,refresh_token:this.credentials?.
refresh_token?"***REDACTED***":void 0}}}[Symbol.for("nodejs.util.inspect.custom")](){return this.toJSON()}base64UrlEncode(t){return(typeof t=="string"?Buffer.from(
t):t).toString("base64url")}}r.GdchClient=o}),95934:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.GoogleAuth=r.GoogleAuthExceptionMessages=void 0;
const v=u(35317),C=u(79896),k=u(89816),m=u(69595),c=u(70857),o=u(16928),a=u(88851),t=u(20977),i=u(12718),l=u(60963),h=u(75277),d=u(99807),s=u(39964),n=u(88323),
e=u(142),p=u(34810),w=u(34240),T=u(5072),S=u(37870);r.GoogleAuthExceptionMessages={API_KEY_WITH_CREDENTIALS:"API Keys and Credentials are mutually exclusive aut\
hentication methods and cannot be used together.",NO_PROJECT_ID_FOUND:`Unable to detect a Project Id in the current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,NO_CREDENTIALS_FOUND:`Unable to find credentials in current environment. 
To learn more about authentication and Google APIs, visit: 
https://cloud.google.com/docs/authentication/getting-started`,NO_ADC_FOUND:"Could not load the default credentials. Browse to https://cloud.google.com/docs/auth\
entication/getting-started for more information.",NO_UNIVERSE_DOMAIN_FOUND:`Unable to detect a Universe Domain in the current environment.
To learn more about Universe Domain retrieval, visit: 
https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys`};class E{static{g(this,"GoogleAuth")}checkIsGCE=void 0;useJWTAccessWithScope;defaultServicePath;get isGCE(){
return this.checkIsGCE}_findProjectIdPromise;_cachedProjectId;jsonContent=null;apiKey;cachedCredential=null;#e=null;defaultScopes;keyFilename;scopes;clientOptions={};constructor(f={}){
if(this._cachedProjectId=f.projectId||null,this.cachedCredential=f.authClient||null,this.keyFilename=f.keyFilename||f.keyFile,this.keyFilename&&console.warn("Th\
e `keyFilename` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/exter\
nal/externally-sourced-credentials."),this.scopes=f.scopes,this.clientOptions=f.clientOptions||{},this.jsonContent=f.credentials||null,this.jsonContent&&console.
warn("The `credentials` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authenticati\
on/external/externally-sourced-credentials."),this.apiKey=f.apiKey||this.clientOptions.apiKey||null,this.apiKey&&(this.jsonContent||this.clientOptions.credentials))
throw new RangeError(r.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS);f.universeDomain&&(this.clientOptions.universeDomain=f.universeDomain)}setGapicJWTValues(f){
f.defaultServicePath??=this.defaultServicePath,f.useJWTAccessWithScope??=this.useJWTAccessWithScope,f.defaultScopes??=this.defaultScopes}getProjectId(f){if(f)this.
getProjectIdAsync().then(_=>f(null,_),f);else return this.getProjectIdAsync()}async getProjectIdOptional(){try{return await this.getProjectId()}catch(f){if(f instanceof
Error&&f.message===r.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)return null;throw f}}async findAndCacheProjectId(){let f=null;if(f||=await this.getProductionProjectId(),
f||=await this.getFileProjectId(),f||=await this.getDefaultServiceProjectId(),f||=await this.getGCEProjectId(),f||=await this.getExternalAccountClientProjectId(),
f)return this._cachedProjectId=f,f;throw new Error(r.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)}async getProjectIdAsync(){return this._cachedProjectId?this.
_cachedProjectId:(this._findProjectIdPromise||(this._findProjectIdPromise=this.findAndCacheProjectId()),this._findProjectIdPromise)}async getUniverseDomainFromMetadataServer(){
let f;try{f=await m.universe("universe-domain"),f||=p.DEFAULT_UNIVERSE}catch(_){if(_&&_?.response?.status===404)f=p.DEFAULT_UNIVERSE;else throw _}return f}async getUniverseDomain(){
let f=(0,S.originalOrCamelOptions)(this.clientOptions).get("universe_domain");try{f??=(await this.getClient()).universeDomain}catch{f??=p.DEFAULT_UNIVERSE}return f}getAnyScopes(){
return this.scopes||this.defaultScopes}getApplicationDefault(f={},_){let O;if(typeof f=="function"?_=f:O=f,_)this.getApplicationDefaultAsync(O).then(L=>_(null,L.
credential,L.projectId),_);else return this.getApplicationDefaultAsync(O)}async getApplicationDefaultAsync(f={}){if(this.cachedCredential)return await this.#t(this.
cachedCredential,null);let _;if(_=await this._tryGetApplicationCredentialsFromEnvironmentVariable(f),_)return _ instanceof h.JWT?_.scopes=this.scopes:_ instanceof
e.BaseExternalAccountClient&&(_.scopes=this.getAnyScopes()),await this.#t(_);if(_=await this._tryGetApplicationCredentialsFromWellKnownFile(f),_)return _ instanceof
h.JWT?_.scopes=this.scopes:_ instanceof e.BaseExternalAccountClient&&(_.scopes=this.getAnyScopes()),await this.#t(_);if(await this._checkIsGCE())return f.scopes=
this.getAnyScopes(),await this.#t(new t.Compute(f));throw new Error(r.GoogleAuthExceptionMessages.NO_ADC_FOUND)}async#t(f,_=process.env.GOOGLE_CLOUD_QUOTA_PROJECT||
null){const O=await this.getProjectIdOptional();return _&&(f.quotaProjectId=_),this.cachedCredential=f,{credential:f,projectId:O}}async _checkIsGCE(){return this.
checkIsGCE===void 0&&(this.checkIsGCE=m.getGCPResidency()||await m.isAvailable()),this.checkIsGCE}async _tryGetApplicationCredentialsFromEnvironmentVariable(f){
const _=process.env.GOOGLE_APPLICATION_CREDENTIALS||process.env.google_application_credentials;if(!_||_.length===0)return null;try{return await this._getApplicationCredentialsFromFilePath(
_,f)}catch(O){throw O instanceof Error&&(O.message=`Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ${O.
message}`),O}}async _tryGetApplicationCredentialsFromWellKnownFile(f){let _=process.env.CLOUDSDK_CONFIG;if(!_)if(this._isWindows())process.env.APPDATA&&(_=o.join(
process.env.APPDATA,"gcloud"));else{const $=process.env.HOME;$&&(_=o.join($,".config","gcloud"))}if(!_)return null;const O=o.join(_,"application_default_credent\
ials.json");return C.existsSync(O)?await this._getApplicationCredentialsFromFilePath(O,f):null}async _getApplicationCredentialsFromFilePath(f,_={}){if(!f||f.length===
0)throw new Error("The file path is invalid.");try{if(f=C.realpathSync(f),!C.lstatSync(f).isFile())throw new Error}catch(L){throw L instanceof Error&&(L.message=
`The file at ${f} does not exist, or it is not a file. ${L.message}`),L}const O=C.createReadStream(f);return(0,S.suppressAdcWarning)(()=>this.fromStream(O,_))}fromImpersonatedJSON(f){
if(!f)throw new Error("Must pass in a JSON object containing an  impersonated refresh token");if(f.type!==s.IMPERSONATED_ACCOUNT_TYPE)throw new Error(`The incom\
ing JSON object does not have the "${s.IMPERSONATED_ACCOUNT_TYPE}" type`);if(!f.source_credentials)throw new Error("The incoming JSON object does not contain a \
source_credentials field");if(!f.service_account_impersonation_url)throw new Error("The incoming JSON object does not contain a service_account_impersonation_ur\
l field");const _=(0,S.suppressFromJsonWarning)(()=>this.fromJSON(f.source_credentials));if(f.service_account_impersonation_url?.length>256)throw new RangeError(
`Target principal is too long: ${f.service_account_impersonation_url}`);const O=/(?<target>[^/]+):(generateAccessToken|generateIdToken)$/.exec(f.service_account_impersonation_url)?.
groups?.target;if(!O)throw new RangeError(`Cannot extract target principal from ${f.service_account_impersonation_url}`);const L=(this.scopes||f.scopes||this.defaultScopes)??
[];return new s.Impersonated({...f,sourceClient:_,targetPrincipal:O,targetScopes:Array.isArray(L)?L:[L]})}fromJSON(f,_={}){let O;(0,S.isFromJsonWarningSuppressed)()||
console.warn("The `fromJSON` method is deprecated. Please use the `JWT` constructor instead. For more details, see https://cloud.google.com/docs/authentication/\
external/externally-sourced-credentials.");const L=(0,S.originalOrCamelOptions)(_).get("universe_domain");return f.type===d.USER_REFRESH_ACCOUNT_TYPE?(O=new d.UserRefreshClient(
_),O.fromJSON(f)):f.type===s.IMPERSONATED_ACCOUNT_TYPE?O=this.fromImpersonatedJSON(f):f.type===e.EXTERNAL_ACCOUNT_TYPE?(O=n.ExternalAccountClient.fromJSON({...f,
..._}),O.scopes=this.getAnyScopes()):f.type===w.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE?O=new w.ExternalAccountAuthorizedUserClient({...f,..._}):f.type===T.GDCH_SERVICE_ACCOUNT_TYPE?
(O=new T.GdchClient(_),O.fromJSON(f)):(_.scopes=this.scopes,O=new h.JWT(_),this.setGapicJWTValues(O),O.fromJSON(f)),L&&(O.universeDomain=L),O}_cacheClientFromJSON(f,_){
const O=(0,S.suppressFromJsonWarning)(()=>this.fromJSON(f,_));return this.jsonContent=f,this.cachedCredential=O,O}fromStream(f,_={},O){const L=(0,S.isAdcWarningSuppressed)();
L||console.warn("The `fromStream` method is deprecated. Please use the `JWT` constructor with a parsed stream instead. For more details, see https://cloud.googl\
e.com/docs/authentication/external/externally-sourced-credentials.");let $={};if(typeof _=="function"?O=_:$=_,O)this.fromStreamAsync(f,$,L).then(W=>O(null,W),O);else
return this.fromStreamAsync(f,$,L)}fromStreamAsync(f,_,O=!1){return new Promise((L,$)=>{if(!f)throw new Error("Must pass in a stream containing the Google auth \
settings.");const W=[];f.setEncoding("utf8").on("error",$).on("data",V=>W.push(V)).on("end",()=>{try{try{const V=JSON.parse(W.join("")),q=O?(0,S.suppressAdcWarning)(
()=>this._cacheClientFromJSON(V,_)):this._cacheClientFromJSON(V,_);return L(q)}catch(V){if(!this.keyFilename)throw V;const q=new h.JWT({...this.clientOptions,keyFile:this.
keyFilename});return this.cachedCredential=q,this.setGapicJWTValues(q),L(q)}}catch(V){return $(V)}})})}fromAPIKey(f,_={}){return new h.JWT({..._,apiKey:f})}_isWindows(){
const f=c.platform();return!!(f&&f.length>=3&&f.substring(0,3).toLowerCase()==="win")}async getDefaultServiceProjectId(){return new Promise(f=>{(0,v.exec)("gclo\
ud config config-helper --format json",(_,O)=>{if(!_&&O)try{const L=JSON.parse(O).configuration.properties.core.project;f(L);return}catch{}f(null)})})}getProductionProjectId(){
return process.env.GCLOUD_PROJECT||process.env.GOOGLE_CLOUD_PROJECT||process.env.gcloud_project||process.env.google_cloud_project}async getFileProjectId(){if(this.
cachedCredential)return this.cachedCredential.projectId;if(this.keyFilename){const _=await this.getClient();if(_&&_.projectId)return _.projectId}const f=await this.
_tryGetApplicationCredentialsFromEnvironmentVariable();return f?f.projectId:null}async getExternalAccountClientProjectId(){return!this.jsonContent||this.jsonContent.
type!==e.EXTERNAL_ACCOUNT_TYPE?null:await(await this.getClient()).getProjectId()}async getGCEProjectId(){try{return await m.project("project-id")}catch{return null}}getCredentials(f){
if(f)this.getCredentialsAsync().then(_=>f(null,_),f);else return this.getCredentialsAsync()}async getCredentialsAsync(){const f=await this.getClient();if(f instanceof
s.Impersonated)return{client_email:f.getTargetPrincipal()};if(f instanceof e.BaseExternalAccountClient){const _=f.getServiceAccountEmail();if(_)return{client_email:_,
universe_domain:f.universeDomain}}if(this.jsonContent)return{client_email:this.jsonContent.client_email,private_key:this.jsonContent.private_key,universe_domain:this.
jsonContent.universe_domain};if(await this._checkIsGCE()){const[_,O]=await Promise.all([m.instance("service-accounts/default/email"),this.getUniverseDomain()]);
return{client_email:_,universe_domain:O}}throw new Error(r.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND)}async getClient(){if(this.cachedCredential)return this.
cachedCredential instanceof h.JWT&&this.setGapicJWTValues(this.cachedCredential),this.cachedCredential;this.#e=this.#e||this.#r();try{const f=await this.#e;if(f instanceof
h.JWT&&this.setGapicJWTValues(f),f instanceof T.GdchClient&&!f.apiAudience){const _=this.clientOptions,O=_.apiEndpoint||_.servicePath;if(O){const $=`${O.startsWith(
"http")?"":"https://"}${O}`.replace(/\/+$/,""),W=f.createWithGdchAudience($);return this.cachedCredential=W,W}}return f}finally{this.#e=null}}async#r(){if(this.
jsonContent)return this._cacheClientFromJSON(this.jsonContent,this.clientOptions);if(this.keyFilename){const f=o.resolve(this.keyFilename),_=C.createReadStream(
f);return await this.fromStreamAsync(_,this.clientOptions)}else if(this.apiKey){const f=await this.fromAPIKey(this.apiKey,this.clientOptions);f.scopes=this.scopes;
const{credential:_}=await this.#t(f);return _}else{const{credential:f}=await this.getApplicationDefaultAsync(this.clientOptions);return f}}async getIdTokenClient(f){
const _=await this.getClient();if(!("fetchIdToken"in _))throw new Error("Cannot fetch ID token in this environment, use GCE or set the GOOGLE_APPLICATION_CREDEN\
TIALS environment variable to a service account credentials JSON file.");return new i.IdTokenClient({targetAudience:f,idTokenProvider:_})}async getAccessToken(){
return(await(await this.getClient()).getAccessToken()).token}async getRequestHeaders(f){return(await this.getClient()).getRequestHeaders(f)}async authorizeRequest(f={}){
const _=f.url,L=await(await this.getClient()).getRequestHeaders(_);return f.headers=k.Gaxios.mergeHeaders(f.headers,L),f}async fetch(...f){return(await this.getClient()).
fetch(...f)}async request(f){return(await this.getClient()).request(f)}getEnv(){return(0,l.getEnv)()}async sign(f,_){const O=await this.getClient(),L=await this.
getUniverseDomain();if(_=_||`https://iamcredentials.${L}/v1/projects/-/serviceAccounts/`,O instanceof s.Impersonated)return(await O.sign(f)).signedBlob;const $=(0,a.
createCrypto)();if(O instanceof h.JWT&&O.key)return await $.sign(O.key,f);const W=await this.getCredentials();if(!W.client_email)throw new Error("Cannot sign da\
ta without `client_email`.");return this.signBlob($,W.client_email,f,_)}async signBlob(f,_,O,L){const $=new URL(L+`${_}:signBlob`);return(await this.request({method:"\
POST",url:$.href,data:{payload:f.encodeBase64StringUtf8(O)},retry:!0,retryConfig:{httpMethodsToRetry:["POST"]}})).data.signedBlob}}r.GoogleAuth=E}),89390:((B,r)=>{
Object.defineProperty(r,"__esModule",{value:!0}),r.IAMAuth=void 0;class u{static{g(this,"IAMAuth")}selector;token;constructor(C,k){this.selector=C,this.token=k,
this.selector=C,this.token=k}getRequestHeaders(){return{"x-goog-iam-authority-selector":this.selector,"x-goog-iam-authorization-token":this.token}}}r.IAMAuth=u}),
29960:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.IdentityPoolClient=void 0;const v=u(142),C=u(37870),k=u(10932),m=u(24627),c=u(26129),o=u(121),
a=u(89816);class t extends v.BaseExternalAccountClient{static{g(this,"IdentityPoolClient")}subjectTokenSupplier;constructor(l){super(l);const h=(0,C.originalOrCamelOptions)(
l),d=h.get("credential_source"),s=h.get("subject_token_supplier");if(!d&&!s)throw new Error("A credential source or subject token supplier must be specified.");
if(d&&s)throw new Error("Only one of credential source or subject token supplier can be specified.");if(s)this.subjectTokenSupplier=s,this.credentialSourceType=
"programmatic";else{const n=(0,C.originalOrCamelOptions)(d),e=(0,C.originalOrCamelOptions)(n.get("format")),p=e.get("type")||"text",w=e.get("subject_token_field\
_name");if(p!=="json"&&p!=="text")throw new Error(`Invalid credential_source format "${p}"`);if(p==="json"&&!w)throw new Error("Missing subject_token_field_name\
 for JSON credential_source format");const T=n.get("file"),S=n.get("url"),E=n.get("certificate"),R=n.get("headers");if(T&&S||S&&E||T&&E)throw new Error('No vali\
d Identity Pool "credential_source" provided, must be either file, url, or certificate.');if(T)this.credentialSourceType="file",this.subjectTokenSupplier=new k.
FileSubjectTokenSupplier({filePath:T,formatType:p,subjectTokenFieldName:w});else if(S)this.credentialSourceType="url",this.subjectTokenSupplier=new m.UrlSubjectTokenSupplier(
{url:S,formatType:p,subjectTokenFieldName:w,headers:R,additionalGaxiosOptions:t.RETRY_CONFIG});else if(E){this.credentialSourceType="certificate";const f=new c.
CertificateSubjectTokenSupplier({useDefaultCertificateConfig:E.use_default_certificate_config,certificateConfigLocation:E.certificate_config_location,trustChainPath:E.
trust_chain_path});this.subjectTokenSupplier=f}else throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certifica\
te.')}}async retrieveSubjectToken(){const l=await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);if(this.subjectTokenSupplier instanceof c.CertificateSubjectTokenSupplier){
const h=await this.subjectTokenSupplier.createMtlsHttpsAgent();this.stsCredential=new o.StsCredentials({tokenExchangeEndpoint:this.getTokenUrl(),clientAuthentication:this.
clientAuth,transporter:new a.Gaxios({agent:h})}),this.transporter=new a.Gaxios({...this.transporter.defaults||{},agent:h})}return l}}r.IdentityPoolClient=t}),12718:((B,r,u)=>{
Object.defineProperty(r,"__esModule",{value:!0}),r.IdTokenClient=void 0;const v=u(10091);class C extends v.OAuth2Client{static{g(this,"IdTokenClient")}targetAudience;idTokenProvider;constructor(m){
super(m),this.targetAudience=m.targetAudience,this.idTokenProvider=m.idTokenProvider}async getRequestMetadataAsync(){if(!this.credentials.id_token||!this.credentials.
expiry_date||this.isTokenExpiring()){const c=await this.idTokenProvider.fetchIdToken(this.targetAudience);this.credentials={id_token:c,expiry_date:this.getIdTokenExpiryDate(
c)}}return{headers:new Headers({authorization:"Bearer "+this.credentials.id_token})}}getIdTokenExpiryDate(m){const c=m.split(".")[1];if(c)return JSON.parse(Buffer.
from(c,"base64").toString("ascii")).exp*1e3}}r.IdTokenClient=C}),39964:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.Impersonated=r.IMPERSONATED_ACCOUNT_TYPE=
void 0;const v=u(10091),C=u(89816),k=u(37870);r.IMPERSONATED_ACCOUNT_TYPE="impersonated_service_account";class m extends v.OAuth2Client{static{g(this,"Impersona\
ted")}sourceClient;targetPrincipal;targetScopes;delegates;lifetime;endpoint;constructor(o={}){if(super(o),(0,k.isAdcWarningSuppressed)()||console.warn("The `Imp\
ersonated` constructor does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is \
used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see htt\
ps://cloud.google.com/docs/authentication/external/externally-sourced-credentials."),this.credentials={expiry_date:1,refresh_token:"impersonated-placeholder"},this.
sourceClient=o.sourceClient??new v.OAuth2Client,this.targetPrincipal=o.targetPrincipal??"",this.delegates=o.delegates??[],this.targetScopes=o.targetScopes??[],this.
lifetime=o.lifetime??3600,!!!(0,k.originalOrCamelOptions)(o).get("universe_domain"))this.universeDomain=this.sourceClient.universeDomain;else if(this.sourceClient.
universeDomain!==this.universeDomain)throw new RangeError(`Universe domain ${this.sourceClient.universeDomain} in source credentials does not match ${this.universeDomain}\
 universe domain set for impersonated credentials.`);this.endpoint=o.endpoint??`https://iamcredentials.${this.universeDomain}`}async sign(o){await this.sourceClient.
getAccessToken();const a=`projects/-/serviceAccounts/${this.targetPrincipal}`,t=`${this.endpoint}/v1/${a}:signBlob`,i={delegates:this.delegates,payload:Buffer.from(
o).toString("base64")};return(await this.sourceClient.request({...m.RETRY_CONFIG,url:t,data:i,method:"POST"})).data}getTargetPrincipal(){return this.targetPrincipal}async refreshToken(){
try{await this.sourceClient.getAccessToken();const o="projects/-/serviceAccounts/"+this.targetPrincipal,a=`${this.endpoint}/v1/${o}:generateAccessToken`,t={delegates:this.
delegates,scope:this.targetScopes,lifetime:this.lifetime+"s"},i=await this.sourceClient.request({...m.RETRY_CONFIG,url:a,data:t,method:"POST"}),l=i.data;return this.
credentials.access_token=l.accessToken,this.credentials.expiry_date=Date.parse(l.expireTime),{tokens:this.credentials,res:i}}catch(o){if(!(o instanceof Error))throw o;
let a=0,t="";throw o instanceof C.GaxiosError&&(a=o?.response?.data?.error?.status,t=o?.response?.data?.error?.message),a&&t?(o.message=`${a}: unable to imperso\
nate: ${t}`,o):(o.message=`unable to impersonate: ${o}`,o)}}async fetchIdToken(o,a){await this.sourceClient.getAccessToken();const t=`projects/-/serviceAccounts\
/${this.targetPrincipal}`,i=`${this.endpoint}/v1/${t}:generateIdToken`,l={delegates:this.delegates,audience:o,includeEmail:a?.includeEmail??!0,useEmailAzp:a?.includeEmail??
!0};return(await this.sourceClient.request({...m.RETRY_CONFIG,url:i,data:l,method:"POST"})).data.token}}r.Impersonated=m}),27060:((B,r,u)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.JWTAccess=void 0;const v=u(33324),C=u(37870),k={alg:"RS256",typ:"JWT"};class m{static{g(this,"JWTAccess")}email;key;keyId;projectId;eagerRefreshThresholdMillis;cache=new C.
LRUCache({capacity:500,maxAge:3600*1e3});constructor(o,a,t,i){this.email=o,this.key=a,this.keyId=t,this.eagerRefreshThresholdMillis=i??300*1e3}getCachedKey(o,a){
let t=o;if(a&&Array.isArray(a)&&a.length?t=o?`${o}_${a.join("_")}`:`${a.join("_")}`:typeof a=="string"&&(t=o?`${o}_${a}`:a),!t)throw Error("Scopes or url must b\
e provided");return t}getRequestHeaders(o,a,t){const i=this.getCachedKey(o,t),l=this.cache.get(i),h=Date.now();if(l&&l.expiration-h>this.eagerRefreshThresholdMillis)
return new Headers(l.headers);const d=Math.floor(Date.now()/1e3),s=m.getExpirationTime(d);let n;if(Array.isArray(t)&&(t=t.join(" ")),t?n={iss:this.email,sub:this.
email,scope:t,exp:s,iat:d}:n={iss:this.email,sub:this.email,aud:o,exp:s,iat:d},a){for(const S in n)if(a[S])throw new Error(`The '${S}' property is not allowed w\
hen passing additionalClaims. This claim is included in the JWT by default.`)}const e=this.keyId?{...k,kid:this.keyId}:k,p=Object.assign(n,a),w=v.sign({header:e,
payload:p,secret:this.key}),T=new Headers({authorization:`Bearer ${w}`});return this.cache.set(i,{expiration:s*1e3,headers:T}),T}static getExpirationTime(o){return o+
3600}fromJSON(o){if(!o)throw new Error("Must pass in a JSON object containing the service account auth settings.");if(!o.client_email)throw new Error("The incom\
ing JSON object does not contain a client_email field");if(!o.private_key)throw new Error("The incoming JSON object does not contain a private_key field");this.
email=o.client_email,this.key=o.private_key,this.keyId=o.private_key_id,this.projectId=o.project_id}fromStream(o,a){if(a)this.fromStreamAsync(o).then(()=>a(),a);else
return this.fromStreamAsync(o)}fromStreamAsync(o){return new Promise((a,t)=>{o||t(new Error("Must pass in a stream containing the service account auth settings."));
let i="";o.setEncoding("utf8").on("data",l=>i+=l).on("error",t).on("end",()=>{try{const l=JSON.parse(i);this.fromJSON(l),a()}catch(l){t(l)}})})}}r.JWTAccess=m}),
75277:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.JWT=void 0;const v=u(33067),C=u(53165),k=u(27060),m=u(10091),c=u(34810);class o extends m.OAuth2Client{static{
g(this,"JWT")}email;keyFile;key;keyId;defaultScopes;scopes;scope;subject;gtoken;additionalClaims;useJWTAccessWithScope;defaultServicePath;access;constructor(t={}){
super(t),this.email=t.email,this.keyFile=t.keyFile,this.key=t.key,this.keyId=t.keyId,this.scopes=t.scopes,this.subject=t.subject,this.additionalClaims=t.additionalClaims,
this.credentials={refresh_token:"jwt-placeholder",expiry_date:1}}createScoped(t){const i=new o(this);return i.scopes=t,i}async getRequestMetadataAsync(t){t=this.
defaultServicePath?`https://${this.defaultServicePath}/`:t;const i=!this.hasUserScopes()&&t||this.useJWTAccessWithScope&&this.hasAnyScopes()||this.universeDomain!==
c.DEFAULT_UNIVERSE;if(this.subject&&this.universeDomain!==c.DEFAULT_UNIVERSE)throw new RangeError(`Service Account user is configured for the credential. Domain\
-wide delegation is not supported in universes other than ${c.DEFAULT_UNIVERSE}`);if(!this.apiKey&&i)if(this.additionalClaims&&this.additionalClaims.target_audience){
const{tokens:l}=await this.refreshToken();return{headers:this.addSharedMetadataHeaders(new Headers({authorization:`Bearer ${l.id_token}`}))}}else{this.access||(this.
access=new k.JWTAccess(this.email,this.key,this.keyId,this.eagerRefreshThresholdMillis));let l;this.hasUserScopes()?l=this.scopes:t||(l=this.defaultScopes);const h=this.
useJWTAccessWithScope||this.universeDomain!==c.DEFAULT_UNIVERSE,d=await this.access.getRequestHeaders(t??void 0,this.additionalClaims,h?l:void 0);return{headers:this.
addSharedMetadataHeaders(d)}}else return this.hasAnyScopes()||this.apiKey?super.getRequestMetadataAsync(t):{headers:new Headers}}async fetchIdToken(t){const i=new v.
GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:{target_audience:t},transporter:this.
transporter});if(await i.getToken({forceRefresh:!0}),!i.idToken)throw new Error("Unknown error: Failed to fetch ID token");return i.idToken}hasUserScopes(){return this.
scopes?this.scopes.length>0:!1}hasAnyScopes(){return!!(this.scopes&&this.scopes.length>0||this.defaultScopes&&this.defaultScopes.length>0)}authorize(t){if(t)this.
authorizeAsync().then(i=>t(null,i),t);else return this.authorizeAsync()}async authorizeAsync(){const t=await this.refreshToken();if(!t)throw new Error("No resul\
t returned");return this.credentials=t.tokens,this.credentials.refresh_token="jwt-placeholder",this.key=this.gtoken.googleTokenOptions?.key,this.email=this.gtoken.
googleTokenOptions?.iss,t.tokens}async refreshTokenNoCache(){const t=this.createGToken(),l={access_token:(await t.getToken({forceRefresh:this.isTokenExpiring()})).
access_token,token_type:"Bearer",expiry_date:t.expiresAt,id_token:t.idToken};return this.emit("tokens",l),{res:null,tokens:l}}createGToken(){return this.gtoken||
(this.gtoken=new v.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:this.additionalClaims,
transporter:this.transporter})),this.gtoken}fromJSON(t){if(!t)throw new Error("Must pass in a JSON object containing the service account auth settings.");if(!t.
client_email)throw new Error("The incoming JSON object does not contain a client_email field");if(!t.private_key)throw new Error("The incoming JSON object does \
not contain a private_key field");this.email=t.client_email,this.key=t.private_key,this.keyId=t.private_key_id,this.projectId=t.project_id,this.quotaProjectId=t.
quota_project_id,this.universeDomain=t.universe_domain||this.universeDomain}fromStream(t,i){if(i)this.fromStreamAsync(t).then(()=>i(),i);else return this.fromStreamAsync(
t)}fromStreamAsync(t){return new Promise((i,l)=>{if(!t)throw new Error("Must pass in a stream containing the service account auth settings.");let h="";t.setEncoding(
"utf8").on("error",l).on("data",d=>h+=d).on("end",()=>{try{const d=JSON.parse(h);this.fromJSON(d),i()}catch(d){l(d)}})})}fromAPIKey(t){if(typeof t!="string")throw new Error(
"Must provide an API Key string.");this.apiKey=t}async getCredentials(){if(this.key)return{private_key:this.key,client_email:this.email};if(this.keyFile){const t=this.
createGToken(),i=await(0,C.getCredentials)(this.keyFile);return{private_key:i.privateKey,client_email:i.clientEmail}}throw new Error("A key or a keyFile must be\
 provided to getCredentials.")}}r.JWT=o}),53882:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.LoginTicket=void 0;class u{static{g(this,"LoginTicke\
t")}envelope;payload;constructor(C,k){this.envelope=C,this.payload=k}getEnvelope(){return this.envelope}getPayload(){return this.payload}getUserId(){const C=this.
getPayload();return C&&C.sub?C.sub:null}getAttributes(){return{envelope:this.getEnvelope(),payload:this.getPayload()}}}r.LoginTicket=u}),10091:((B,r,u)=>{Object.
defineProperty(r,"__esModule",{value:!0}),r.OAuth2Client=r.ClientAuthentication=r.CertificateFormat=r.CodeChallengeMethod=void 0;const v=u(89816),C=u(83480),k=u(
2203),m=u(325),c=u(37870),o=u(88851),a=u(34810),t=u(53882);var i;(function(s){s.Plain="plain",s.S256="S256"})(i||(r.CodeChallengeMethod=i={}));var l;(function(s){
s.PEM="PEM",s.JWK="JWK"})(l||(r.CertificateFormat=l={}));var h;(function(s){s.ClientSecretPost="ClientSecretPost",s.ClientSecretBasic="ClientSecretBasic",s.None=
"None"})(h||(r.ClientAuthentication=h={}));class d extends a.AuthClient{static{g(this,"OAuth2Client")}redirectUri;certificateCache={};certificateExpiry=null;certificateCacheFormat=l.
PEM;refreshTokenPromises=new Map;endpoints;issuers;clientAuthentication;_clientId;_clientSecret;refreshHandler;constructor(n={},e,p){super(typeof n=="object"?n:
{}),typeof n!="object"&&(n={clientId:n,clientSecret:e,redirectUri:p}),this._clientId=n.clientId||n.client_id,this._clientSecret=n.clientSecret||n.client_secret,
this.redirectUri=n.redirectUri||n.redirect_uris?.[0],this.endpoints={tokenInfoUrl:"https://oauth2.googleapis.com/tokeninfo",oauth2AuthBaseUrl:"https://accounts.\
google.com/o/oauth2/v2/auth",oauth2TokenUrl:"https://oauth2.googleapis.com/token",oauth2RevokeUrl:"https://oauth2.googleapis.com/revoke",oauth2FederatedSignonPemCertsUrl:"\
https://www.googleapis.com/oauth2/v1/certs",oauth2FederatedSignonJwkCertsUrl:"https://www.googleapis.com/oauth2/v3/certs",oauth2IapPublicKeyUrl:"https://www.gst\
atic.com/iap/verify/public_key",...n.endpoints},this.clientAuthentication=n.clientAuthentication||h.ClientSecretPost,this.issuers=n.issuers||["accounts.google.c\
om","https://accounts.google.com",this.universeDomain]}static GOOGLE_TOKEN_INFO_URL="https://oauth2.googleapis.com/tokeninfo";static CLOCK_SKEW_SECS_=300;static DEFAULT_MAX_TOKEN_LIFETIME_SECS_=86400;generateAuthUrl(n={}){
if(n.code_challenge_method&&!n.code_challenge)throw new Error("If a code_challenge_method is provided, code_challenge must be included.");return n.response_type=
n.response_type||"code",n.client_id=n.client_id||this._clientId,n.redirect_uri=n.redirect_uri||this.redirectUri,Array.isArray(n.scope)&&(n.scope=n.scope.join(" ")),
this.endpoints.oauth2AuthBaseUrl.toString()+"?"+C.stringify(n)}generateCodeVerifier(){throw new Error("generateCodeVerifier is removed, please use generateCodeV\
erifierAsync instead.")}async generateCodeVerifierAsync(){const n=(0,o.createCrypto)(),p=n.randomBytesBase64(96).replace(/\+/g,"~").replace(/=/g,"_").replace(/\//g,
"-"),T=(await n.sha256DigestBase64(p)).split("=")[0].replace(/\+/g,"-").replace(/\//g,"_");return{codeVerifier:p,codeChallenge:T}}getToken(n,e){const p=typeof n==
"string"?{code:n}:n;if(e)this.getTokenAsync(p).then(w=>e(null,w.tokens,w.res),w=>e(w,null,w.response));else return this.getTokenAsync(p)}async getTokenAsync(n){
const e=this.endpoints.oauth2TokenUrl.toString(),p=new Headers,w={client_id:n.client_id||this._clientId,code_verifier:n.codeVerifier,code:n.code,grant_type:"aut\
horization_code",redirect_uri:n.redirect_uri||this.redirectUri};if(this.clientAuthentication===h.ClientSecretBasic){const R=Buffer.from(`${this._clientId}:${this.
_clientSecret}`);p.set("authorization",`Basic ${R.toString("base64")}`)}this.clientAuthentication===h.ClientSecretPost&&(w.client_secret=this._clientSecret);const T={
...d.RETRY_CONFIG,method:"POST",url:e,data:new URLSearchParams((0,c.removeUndefinedValuesInObject)(w)),headers:p};a.AuthClient.setMethodName(T,"getTokenAsync");
const S=await this.transporter.request(T),E=S.data;return S.data&&S.data.expires_in&&(E.expiry_date=new Date().getTime()+S.data.expires_in*1e3,delete E.expires_in),
this.emit("tokens",E),{tokens:E,res:S}}async refreshToken(n){if(!n)return this.refreshTokenNoCache(n);if(this.refreshTokenPromises.has(n))return this.refreshTokenPromises.
get(n);const e=this.refreshTokenNoCache(n).then(p=>(this.refreshTokenPromises.delete(n),p),p=>{throw this.refreshTokenPromises.delete(n),p});return this.refreshTokenPromises.
set(n,e),e}async refreshTokenNoCache(n){if(!n)throw new Error("No refresh token is set.");const e=this.endpoints.oauth2TokenUrl.toString(),p={refresh_token:n,client_id:this.
_clientId,client_secret:this._clientSecret,grant_type:"refresh_token"};let w;try{const S={...d.RETRY_CONFIG,method:"POST",url:e,data:new URLSearchParams((0,c.removeUndefinedValuesInObject)(
p))};a.AuthClient.setMethodName(S,"refreshTokenNoCache"),w=await this.transporter.request(S)}catch(S){throw S instanceof v.GaxiosError&&S.message==="invalid_gra\
nt"&&S.response?.data&&/ReAuth/i.test(S.response.data.error_description)&&(S.message=JSON.stringify(S.response.data)),S}const T=w.data;return w.data&&w.data.expires_in&&
(T.expiry_date=new Date().getTime()+w.data.expires_in*1e3,delete T.expires_in),this.emit("tokens",T),{tokens:T,res:w}}refreshAccessToken(n){if(n)this.refreshAccessTokenAsync().
then(e=>n(null,e.credentials,e.res),n);else return this.refreshAccessTokenAsync()}async refreshAccessTokenAsync(){const n=await this.refreshToken(this.credentials.
refresh_token),e=n.tokens;return e.refresh_token=this.credentials.refresh_token,this.credentials=e,{credentials:this.credentials,res:n.res}}getAccessToken(n){if(n)
this.getAccessTokenAsync().then(e=>n(null,e.token,e.res),n);else return this.getAccessTokenAsync()}async getAccessTokenAsync(){if(!this.credentials.access_token||
this.isTokenExpiring()){if(!this.credentials.refresh_token)if(this.refreshHandler){const p=await this.processAndValidateRefreshHandler();if(p?.access_token)return this.
setCredentials(p),{token:this.credentials.access_token}}else throw new Error("No refresh token or refresh handler callback is set.");const e=await this.refreshAccessTokenAsync();
if(!e.credentials||e.credentials&&!e.credentials.access_token)throw new Error("Could not refresh access token.");return{token:e.credentials.access_token,res:e.res}}else
return{token:this.credentials.access_token}}async getRequestHeaders(n){return(await this.getRequestMetadataAsync(n)).headers}async getRequestMetadataAsync(n){const e=this.
credentials;if(!e.access_token&&!e.refresh_token&&!this.apiKey&&!this.refreshHandler)throw new Error("No access, refresh token, API key or refresh handler callb\
ack is set.");if(e.access_token&&!this.isTokenExpiring()){e.token_type=e.token_type||"Bearer";const E=new Headers({authorization:e.token_type+" "+e.access_token});
return{headers:this.addSharedMetadataHeaders(E)}}if(this.refreshHandler){const E=await this.processAndValidateRefreshHandler();if(E?.access_token){this.setCredentials(
E);const R=new Headers({authorization:"Bearer "+this.credentials.access_token});return{headers:this.addSharedMetadataHeaders(R)}}}if(this.apiKey)return{headers:new Headers(
{"X-Goog-Api-Key":this.apiKey})};let p=null,w=null;try{p=await this.refreshToken(e.refresh_token),w=p.tokens}catch(E){const R=E;throw R.response&&(R.response.status===
403||R.response.status===404)&&(R.message=`Could not refresh access token: ${R.message}`),R}const T=this.credentials;T.token_type=T.token_type||"Bearer",w.refresh_token=
T.refresh_token,this.credentials=w;const S=new Headers({authorization:T.token_type+" "+w.access_token});return{headers:this.addSharedMetadataHeaders(S),res:p.res}}static getRevokeTokenUrl(n){
return new d().getRevokeTokenURL(n).toString()}getRevokeTokenURL(n){const e=new URL(this.endpoints.oauth2RevokeUrl);return e.searchParams.append("token",n),e}revokeToken(n,e){
const p={...d.RETRY_CONFIG,url:this.getRevokeTokenURL(n).toString(),method:"POST"};if(a.AuthClient.setMethodName(p,"revokeToken"),e)this.transporter.request(p).
then(w=>e(null,w),e);else return this.transporter.request(p)}revokeCredentials(n){if(n)this.revokeCredentialsAsync().then(e=>n(null,e),n);else return this.revokeCredentialsAsync()}async revokeCredentialsAsync(){
const n=this.credentials.access_token;if(this.credentials={},n)return this.revokeToken(n);throw new Error("No access token to revoke.")}request(n,e){if(e)this.requestAsync(
n).then(p=>e(null,p),p=>e(p,p.response));else return this.requestAsync(n)}async requestAsync(n,e=!1){try{const p=await this.getRequestMetadataAsync();return n.headers=
v.Gaxios.mergeHeaders(n.headers),this.addUserProjectAndAuthHeaders(n.headers,p.headers),this.apiKey&&n.headers.set("X-Goog-Api-Key",this.apiKey),await this.transporter.
request(n)}catch(p){const w=p.response;if(w){const T=w.status,S=this.credentials&&this.credentials.access_token&&this.credentials.refresh_token&&(!this.credentials.
expiry_date||this.forceRefreshOnFailure),E=this.credentials&&this.credentials.access_token&&!this.credentials.refresh_token&&(!this.credentials.expiry_date||this.
forceRefreshOnFailure)&&this.refreshHandler,R=w.config.data instanceof k.Readable,f=T===401||T===403;if(!e&&f&&!R&&S)return await this.refreshAccessTokenAsync(),
this.requestAsync(n,!0);if(!e&&f&&!R&&E){const _=await this.processAndValidateRefreshHandler();return _?.access_token&&this.setCredentials(_),this.requestAsync(
n,!0)}}throw p}}verifyIdToken(n,e){if(e&&typeof e!="function")throw new Error("This method accepts an options object as the first parameter, which includes the \
idToken, audience, and maxExpiry.");if(e)this.verifyIdTokenAsync(n).then(p=>e(null,p),e);else return this.verifyIdTokenAsync(n)}async verifyIdTokenAsync(n){if(!n.
idToken)throw new Error("The verifyIdToken method requires an ID Token");const e=await this.getFederatedSignonCertsAsync();return await this.verifySignedJwtWithCertsAsync(
n.idToken,e.certs,n.audience,this.issuers,n.maxExpiry)}async getTokenInfo(n){const{data:e}=await this.transporter.request({...d.RETRY_CONFIG,method:"POST",headers:{
"content-type":"application/x-www-form-urlencoded;charset=UTF-8",authorization:`Bearer ${n}`},url:this.endpoints.tokenInfoUrl.toString()}),p=Object.assign({expiry_date:new Date().
getTime()+e.expires_in*1e3,scopes:e.scope.split(" ")},e);return delete p.expires_in,delete p.scope,p}getFederatedSignonCerts(n){if(n)this.getFederatedSignonCertsAsync().
then(e=>n(null,e.certs,e.res),n);else return this.getFederatedSignonCertsAsync()}async getFederatedSignonCertsAsync(){const n=new Date().getTime(),e=(0,o.hasBrowserCrypto)()?
l.JWK:l.PEM;if(this.certificateExpiry&&n<this.certificateExpiry.getTime()&&this.certificateCacheFormat===e)return{certs:this.certificateCache,format:e};let p,w;
switch(e){case l.PEM:w=this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();break;case l.JWK:w=this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString();
break;default:throw new Error(`Unsupported certificate format ${e}`)}try{const f={...d.RETRY_CONFIG,url:w};a.AuthClient.setMethodName(f,"getFederatedSignonCerts\
Async"),p=await this.transporter.request(f)}catch(f){throw f instanceof Error&&(f.message=`Failed to retrieve verification certificates: ${f.message}`),f}const T=p?.
headers.get("cache-control");let S=-1;if(T){const f=/max-age=(?<maxAge>[0-9]+)/.exec(T)?.groups?.maxAge;f&&(S=Number(f)*1e3)}let E={};switch(e){case l.PEM:E=p.data;
break;case l.JWK:for(const f of p.data.keys)E[f.kid]=f;break;default:throw new Error(`Unsupported certificate format ${e}`)}const R=new Date;return this.certificateExpiry=
S===-1?null:new Date(R.getTime()+S),this.certificateCache=E,this.certificateCacheFormat=e,{certs:E,format:e,res:p}}getIapPublicKeys(n){if(n)this.getIapPublicKeysAsync().
then(e=>n(null,e.pubkeys,e.res),n);else return this.getIapPublicKeysAsync()}async getIapPublicKeysAsync(){let n;const e=this.endpoints.oauth2IapPublicKeyUrl.toString();
try{const p={...d.RETRY_CONFIG,url:e};a.AuthClient.setMethodName(p,"getIapPublicKeysAsync"),n=await this.transporter.request(p)}catch(p){throw p instanceof Error&&
(p.message=`Failed to retrieve verification certificates: ${p.message}`),p}return{pubkeys:n.data,res:n}}verifySignedJwtWithCerts(){throw new Error("verifySigned\
JwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.")}async verifySignedJwtWithCertsAsync(n,e,p,w,T){const S=(0,o.createCrypto)();T||(T=d.
DEFAULT_MAX_TOKEN_LIFETIME_SECS_);const E=n.split(".");if(E.length!==3)throw new Error("Wrong number of segments in token: "+n);const R=E[0]+"."+E[1];let f=E[2],
_,O;try{_=JSON.parse(S.decodeBase64StringUtf8(E[0]))}catch(G){throw G instanceof Error&&(G.message=`Can't parse token envelope: ${E[0]}': ${G.message}`),G}if(!_)
throw new Error("Can't parse token envelope: "+E[0]);try{O=JSON.parse(S.decodeBase64StringUtf8(E[1]))}catch(G){throw G instanceof Error&&(G.message=`Can't parse\
 token payload '${E[0]}`),G}if(!O)throw new Error("Can't parse token payload: "+E[1]);if(!Object.prototype.hasOwnProperty.call(e,_.kid))throw new Error("No pem \
found for envelope: "+JSON.stringify(_));const L=e[_.kid];if(_.alg==="ES256"&&(f=m.joseToDer(f,"ES256").toString("base64")),!await S.verify(L,R,f))throw new Error(
"Invalid token signature: "+n);if(!O.iat)throw new Error("No issue time in token: "+JSON.stringify(O));if(!O.exp)throw new Error("No expiration time in token: "+
JSON.stringify(O));const W=Number(O.iat);if(isNaN(W))throw new Error("iat field using invalid format");const V=Number(O.exp);if(isNaN(V))throw new Error("exp fi\
eld using invalid format");const q=new Date().getTime()/1e3;if(V>=q+T)throw new Error("Expiration time too far in future: "+JSON.stringify(O));const K=W-d.CLOCK_SKEW_SECS_,
M=V+d.CLOCK_SKEW_SECS_;if(q<K)throw new Error("Token used too early, "+q+" < "+K+": "+JSON.stringify(O));if(q>M)throw new Error("Token used too late, "+q+" > "+
M+": "+JSON.stringify(O));if(w&&w.indexOf(O.iss)<0)throw new Error("Invalid issuer, expected one of ["+w+"], but got "+O.iss);if(typeof p<"u"&&p!==null){const G=O.
aud;let Y=!1;if(p.constructor===Array?Y=p.indexOf(G)>-1:Y=G===p,!Y)throw new Error("Wrong recipient, payload audience != requiredAudience")}return new t.LoginTicket(
_,O)}async processAndValidateRefreshHandler(){if(this.refreshHandler){const n=await this.refreshHandler();if(!n.access_token)throw new Error("No access token is\
 returned by the refreshHandler callback.");return n}}isTokenExpiring(){const n=this.credentials.expiry_date;return n?n<=new Date().getTime()+this.eagerRefreshThresholdMillis:
!1}}r.OAuth2Client=d}),6653:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.OAuthClientAuthHandler=void 0,r.getErrorFromOAuthErrorResponse=c;const v=u(
89816),C=u(88851),k=["PUT","POST","PATCH"];class m{static{g(this,"OAuthClientAuthHandler")}#e=(0,C.createCrypto)();#t;transporter;constructor(a){a&&"clientId"in
a?(this.#t=a,this.transporter=new v.Gaxios):(this.#t=a?.clientAuthentication,this.transporter=a?.transporter||new v.Gaxios)}applyClientAuthenticationOptions(a,t){
a.headers=v.Gaxios.mergeHeaders(a.headers),this.injectAuthenticatedHeaders(a,t),t||this.injectAuthenticatedRequestBody(a)}injectAuthenticatedHeaders(a,t){if(t)a.
headers=v.Gaxios.mergeHeaders(a.headers,{authorization:`Bearer ${t}`});else if(this.#t?.confidentialClientType==="basic"){a.headers=v.Gaxios.mergeHeaders(a.headers);
const i=this.#t.clientId,l=this.#t.clientSecret||"",h=this.#e.encodeBase64StringUtf8(`${i}:${l}`);v.Gaxios.mergeHeaders(a.headers,{authorization:`Basic ${h}`})}}injectAuthenticatedRequestBody(a){
if(this.#t?.confidentialClientType==="request-body"){const t=(a.method||"GET").toUpperCase();if(!k.includes(t))throw new Error(`${t} HTTP method does not suppor\
t ${this.#t.confidentialClientType} client authentication`);const l=new Headers(a.headers).get("content-type");if(l?.startsWith("application/x-www-form-urlencod\
ed")||a.data instanceof URLSearchParams){const h=new URLSearchParams(a.data??"");h.append("client_id",this.#t.clientId),h.append("client_secret",this.#t.clientSecret||
""),a.data=h}else if(l?.startsWith("application/json"))a.data=a.data||{},Object.assign(a.data,{client_id:this.#t.clientId,client_secret:this.#t.clientSecret||""});else
throw new Error(`${l} content-types are not supported with ${this.#t.confidentialClientType} client authentication`)}}static get RETRY_CONFIG(){return{retry:!0,
retryConfig:{httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIONS","DELETE"]}}}}r.OAuthClientAuthHandler=m;function c(o,a){const t=o.error,i=o.error_description,
l=o.error_uri;let h=`Error code ${t}`;typeof i<"u"&&(h+=`: ${i}`),typeof l<"u"&&(h+=` - ${l}`);const d=new Error(h);if(a){const s=Object.keys(a);a.stack&&s.push(
"stack"),s.forEach(n=>{n!=="message"&&Object.defineProperty(d,n,{value:a[n],writable:!1,enumerable:!0})})}return d}g(c,"getErrorFromOAuthErrorResponse")}),62045:((B,r,u)=>{
Object.defineProperty(r,"__esModule",{value:!0}),r.PassThroughClient=void 0;const v=u(34810);class C extends v.AuthClient{static{g(this,"PassThroughClient")}async request(m){
return this.transporter.request(m)}async getAccessToken(){return{}}async getRequestHeaders(){return new Headers}}r.PassThroughClient=C}),46077:((B,r,u)=>{Object.
defineProperty(r,"__esModule",{value:!0}),r.PluggableAuthClient=r.ExecutableError=void 0;const v=u(142),C=u(43247),k=u(908);var m=u(908);Object.defineProperty(r,
"ExecutableError",{enumerable:!0,get:g(function(){return m.ExecutableError},"get")});const c=30*1e3,o=5*1e3,a=120*1e3,t="GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABL\
ES",i=1;class l extends v.BaseExternalAccountClient{static{g(this,"PluggableAuthClient")}command;timeoutMillis;outputFile;handler;constructor(d){if(super(d),!d.
credential_source.executable)throw new Error('No valid Pluggable Auth "credential_source" provided.');if(this.command=d.credential_source.executable.command,!this.
command)throw new Error('No valid Pluggable Auth "credential_source" provided.');if(d.credential_source.executable.timeout_millis===void 0)this.timeoutMillis=c;else if(this.
timeoutMillis=d.credential_source.executable.timeout_millis,this.timeoutMillis<o||this.timeoutMillis>a)throw new Error(`Timeout must be between ${o} and ${a} mi\
lliseconds.`);this.outputFile=d.credential_source.executable.output_file,this.handler=new k.PluggableAuthHandler({command:this.command,timeoutMillis:this.timeoutMillis,
outputFile:this.outputFile}),this.credentialSourceType="executable"}async retrieveSubjectToken(){if(process.env[t]!=="1")throw new Error("Pluggable Auth executa\
bles need to be explicitly allowed to run by setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment Variable to 1.");let d;if(this.outputFile&&(d=await this.
handler.retrieveCachedResponse()),!d){const s=new Map;s.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE",this.audience),s.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE",this.subjectTokenType),
s.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE","0"),this.outputFile&&s.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE",this.outputFile);const n=this.getServiceAccountEmail();
n&&s.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL",n),d=await this.handler.retrieveResponseFromExecutable(s)}if(d.version>i)throw new Error(`Version of execu\
table is not currently supported, maximum supported version is ${i}.`);if(!d.success)throw new k.ExecutableError(d.errorMessage,d.errorCode);if(this.outputFile&&
!d.expirationTime)throw new C.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an\
 output_file has been specified in the configuration.");if(d.isExpired())throw new Error("Executable response is expired.");return d.subjectToken}}r.PluggableAuthClient=
l}),908:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.PluggableAuthHandler=r.ExecutableError=void 0;const v=u(43247),C=u(35317),k=u(79896);class m extends Error{static{
g(this,"ExecutableError")}code;constructor(a,t){super(`The executable failed with exit code: ${t} and error message: ${a}.`),this.code=t,Object.setPrototypeOf(this,
new.target.prototype)}}r.ExecutableError=m;class c{static{g(this,"PluggableAuthHandler")}commandComponents;timeoutMillis;outputFile;constructor(a){if(!a.command)
throw new Error("No command provided.");if(this.commandComponents=c.parseCommand(a.command),this.timeoutMillis=a.timeoutMillis,!this.timeoutMillis)throw new Error(
"No timeoutMillis provided.");this.outputFile=a.outputFile}retrieveResponseFromExecutable(a){return new Promise((t,i)=>{const l=C.spawn(this.commandComponents[0],
this.commandComponents.slice(1),{env:{...process.env,...Object.fromEntries(a)}});let h="";l.stdout.on("data",s=>{h+=s}),l.stderr.on("data",s=>{h+=s});const d=setTimeout(
()=>(l.removeAllListeners(),l.kill(),i(new Error("The executable failed to finish within the timeout specified."))),this.timeoutMillis);l.on("close",s=>{if(clearTimeout(
d),s===0)try{const n=JSON.parse(h),e=new v.ExecutableResponse(n);return t(e)}catch(n){return n instanceof v.ExecutableResponseError?i(n):i(new v.ExecutableResponseError(
`The executable returned an invalid response: ${h}`))}else return i(new m(h,s.toString()))})})}async retrieveCachedResponse(){if(!this.outputFile||this.outputFile.
length===0)return;let a;try{a=await k.promises.realpath(this.outputFile)}catch{return}if(!(await k.promises.lstat(a)).isFile())return;const t=await k.promises.readFile(
a,{encoding:"utf8"});if(t!=="")try{const i=JSON.parse(t);return new v.ExecutableResponse(i).isValid()?new v.ExecutableResponse(i):void 0}catch(i){throw i instanceof
v.ExecutableResponseError?i:new v.ExecutableResponseError(`The output file contained an invalid response: ${t}`)}}static parseCommand(a){const t=a.match(/(?:[^\s"]+|"[^"]*")+/g);
if(!t)throw new Error(`Provided command: "${a}" could not be parsed.`);for(let i=0;i<t.length;i++)t[i][0]==='"'&&t[i].slice(-1)==='"'&&(t[i]=t[i].slice(1,-1));return t}}
r.PluggableAuthHandler=c}),99807:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.UserRefreshClient=r.USER_REFRESH_ACCOUNT_TYPE=void 0;const v=u(10091),
C=u(34810);r.USER_REFRESH_ACCOUNT_TYPE="authorized_user";class k extends v.OAuth2Client{static{g(this,"UserRefreshClient")}_refreshToken;constructor(c,o,a,t,i){
const l=c&&typeof c=="object"?c:{clientId:c,clientSecret:o,refreshToken:a,eagerRefreshThresholdMillis:t,forceRefreshOnFailure:i};super(l),this._refreshToken=l.refreshToken,
this.credentials.refresh_token=l.refreshToken}async refreshTokenNoCache(){return super.refreshTokenNoCache(this._refreshToken)}async fetchIdToken(c){const o={...k.
RETRY_CONFIG,url:this.endpoints.oauth2TokenUrl,method:"POST",data:new URLSearchParams({client_id:this._clientId,client_secret:this._clientSecret,grant_type:"ref\
resh_token",refresh_token:this._refreshToken,target_audience:c}),responseType:"json"};return C.AuthClient.setMethodName(o,"fetchIdToken"),(await this.transporter.
request(o)).data.id_token}fromJSON(c){if(!c)throw new Error("Must pass in a JSON object containing the user refresh token");if(c.type!=="authorized_user")throw new Error(
'The incoming JSON object does not have the "authorized_user" type');if(!c.client_id)throw new Error("The incoming JSON object does not contain a client_id fiel\
d");if(!c.client_secret)throw new Error("The incoming JSON object does not contain a client_secret field");if(!c.refresh_token)throw new Error("The incoming JSO\
N object does not contain a refresh_token field");this._clientId=c.client_id,this._clientSecret=c.client_secret,this._refreshToken=c.refresh_token,this.credentials.
refresh_token=c.refresh_token,this.quotaProjectId=c.quota_project_id,this.universeDomain=c.universe_domain||this.universeDomain}fromStream(c,o){if(o)this.fromStreamAsync(
c).then(()=>o(),o);else return this.fromStreamAsync(c)}async fromStreamAsync(c){return new Promise((o,a)=>{if(!c)return a(new Error("Must pass in a stream conta\
ining the user refresh token."));let t="";c.setEncoding("utf8").on("error",a).on("data",i=>t+=i).on("end",()=>{try{const i=JSON.parse(t);return this.fromJSON(i),
o()}catch(i){return a(i)}})})}static fromJSON(c){const o=new k;return o.fromJSON(c),o}}r.UserRefreshClient=k}),121:((B,r,u)=>{Object.defineProperty(r,"__esModul\
e",{value:!0}),r.StsCredentials=void 0;const v=u(89816),C=u(34810),k=u(6653),m=u(37870);class c extends k.OAuthClientAuthHandler{static{g(this,"StsCredentials")}#e;constructor(a={
tokenExchangeEndpoint:""},t){(typeof a!="object"||a instanceof URL)&&(a={tokenExchangeEndpoint:a,clientAuthentication:t}),super(a),this.#e=a.tokenExchangeEndpoint}async exchangeToken(a,t,i){
const l={grant_type:a.grantType,resource:a.resource,audience:a.audience,scope:a.scope?.join(" "),requested_token_type:a.requestedTokenType,subject_token:a.subjectToken,
subject_token_type:a.subjectTokenType,actor_token:a.actingParty?.actorToken,actor_token_type:a.actingParty?.actorTokenType,options:i&&JSON.stringify(i)},h={...c.
RETRY_CONFIG,url:this.#e.toString(),method:"POST",headers:t,data:new URLSearchParams((0,m.removeUndefinedValuesInObject)(l)),responseType:"json"};C.AuthClient.setMethodName(
h,"exchangeToken"),this.applyClientAuthenticationOptions(h);try{const d=await this.transporter.request(h),s=d.data;return s.res=d,s}catch(d){throw d instanceof v.
GaxiosError&&d.response?(0,k.getErrorFromOAuthErrorResponse)(d.response.data,d):d}}}r.StsCredentials=c}),24627:((B,r,u)=>{Object.defineProperty(r,"__esModule",{
value:!0}),r.UrlSubjectTokenSupplier=void 0;const v=u(34810);class C{static{g(this,"UrlSubjectTokenSupplier")}url;headers;formatType;subjectTokenFieldName;additionalGaxiosOptions;constructor(m){
this.url=m.url,this.formatType=m.formatType,this.subjectTokenFieldName=m.subjectTokenFieldName,this.headers=m.headers,this.additionalGaxiosOptions=m.additionalGaxiosOptions}async getSubjectToken(m){
const c={...this.additionalGaxiosOptions,url:this.url,method:"GET",headers:this.headers,responseType:this.formatType};v.AuthClient.setMethodName(c,"getSubjectTo\
ken");let o;if(this.formatType==="text"?o=(await m.transporter.request(c)).data:this.formatType==="json"&&this.subjectTokenFieldName&&(o=(await m.transporter.request(
c)).data[this.subjectTokenFieldName]),!o)throw new Error("Unable to parse the subject_token from the credential_source URL");return o}}r.UrlSubjectTokenSupplier=
C}),93438:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.BrowserCrypto=void 0;const v=u(38793),C=u(96831);class k{static{g(this,"BrowserCrypto")}constructor(){
if(typeof window>"u"||window.crypto===void 0||window.crypto.subtle===void 0)throw new Error("SubtleCrypto not found. Make sure it's an https:// website.")}async sha256DigestBase64(c){
const o=new TextEncoder().encode(c),a=await window.crypto.subtle.digest("SHA-256",o);return v.fromByteArray(new Uint8Array(a))}randomBytesBase64(c){const o=new Uint8Array(
c);return window.crypto.getRandomValues(o),v.fromByteArray(o)}static padBase64(c){for(;c.length%4!==0;)c+="=";return c}async verify(c,o,a){const t={name:"RSASSA\
-PKCS1-v1_5",hash:{name:"SHA-256"}},i=new TextEncoder().encode(o),l=v.toByteArray(k.padBase64(a)),h=await window.crypto.subtle.importKey("jwk",c,t,!0,["verify"]);
return await window.crypto.subtle.verify(t,h,Buffer.from(l),i)}async sign(c,o){const a={name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-256"}},t=new TextEncoder().encode(
o),i=await window.crypto.subtle.importKey("jwk",c,a,!0,["sign"]),l=await window.crypto.subtle.sign(a,i,t);return v.fromByteArray(new Uint8Array(l))}decodeBase64StringUtf8(c){
const o=v.toByteArray(k.padBase64(c));return new TextDecoder().decode(o)}encodeBase64StringUtf8(c){const o=new TextEncoder().encode(c);return v.fromByteArray(o)}async sha256DigestHex(c){
const o=new TextEncoder().encode(c),a=await window.crypto.subtle.digest("SHA-256",o);return(0,C.fromArrayBufferToHex)(a)}async signWithHmacSha256(c,o){const a=typeof c==
"string"?c:String.fromCharCode(...new Uint16Array(c)),t=new TextEncoder,i=await window.crypto.subtle.importKey("raw",t.encode(a),{name:"HMAC",hash:{name:"SHA-25\
6"}},!1,["sign"]);return window.crypto.subtle.sign("HMAC",i,t.encode(o))}}r.BrowserCrypto=k}),88851:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?
(function(a,t,i,l){l===void 0&&(l=i);var h=Object.getOwnPropertyDescriptor(t,i);(!h||("get"in h?!t.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:g(
function(){return t[i]},"get")}),Object.defineProperty(a,l,h)}):(function(a,t,i,l){l===void 0&&(l=i),a[l]=t[i]})),C=this&&this.__exportStar||function(a,t){for(var i in a)
i!=="default"&&!Object.prototype.hasOwnProperty.call(t,i)&&v(t,a,i)};Object.defineProperty(r,"__esModule",{value:!0}),r.createCrypto=c,r.hasBrowserCrypto=o;const k=u(
93438),m=u(27388);C(u(96831),r);function c(){return o()?new k.BrowserCrypto:new m.NodeCrypto}g(c,"createCrypto");function o(){return typeof window<"u"&&typeof window.
crypto<"u"&&typeof window.crypto.subtle<"u"}g(o,"hasBrowserCrypto")}),27388:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.NodeCrypto=void 0;const v=u(
76982);class C{static{g(this,"NodeCrypto")}async sha256DigestBase64(o){return v.createHash("sha256").update(o).digest("base64")}randomBytesBase64(o){return v.randomBytes(
o).toString("base64")}async verify(o,a,t){const i=v.createVerify("RSA-SHA256");return i.update(a),i.end(),i.verify(o,t,"base64")}async sign(o,a){const t=v.createSign(
"RSA-SHA256");return t.update(a),t.end(),t.sign(o,"base64")}decodeBase64StringUtf8(o){return Buffer.from(o,"base64").toString("utf-8")}encodeBase64StringUtf8(o){
return Buffer.from(o,"utf-8").toString("base64")}async sha256DigestHex(o){return v.createHash("sha256").update(o).digest("hex")}async signWithHmacSha256(o,a){const t=typeof o==
"string"?o:m(o);return k(v.createHmac("sha256",t).update(a).digest())}}r.NodeCrypto=C;function k(c){const o=new ArrayBuffer(c.length),a=new Uint8Array(o);for(let t=0;t<
c.length;++t)a[t]=c[t];return o}g(k,"toArrayBuffer");function m(c){return Buffer.from(c)}g(m,"toBuffer")}),96831:((B,r)=>{Object.defineProperty(r,"__esModule",{
value:!0}),r.fromArrayBufferToHex=u;function u(v){return Array.from(new Uint8Array(v)).map(k=>k.toString(16).padStart(2,"0")).join("")}g(u,"fromArrayBufferToHex")}),
95412:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.ErrorWithCode=void 0;class u extends Error{static{g(this,"ErrorWithCode")}code;constructor(C,k){
super(C),this.code=k}}r.ErrorWithCode=u}),53165:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.getCredentials=h;const v=u(16928),C=u(79896),k=u(39023),
m=u(95412),c=C.readFile?(0,k.promisify)(C.readFile):async()=>{throw new m.ErrorWithCode("use key rather than keyFile.","MISSING_CREDENTIALS")};var o;(function(d){
d.JSON=".json",d.DER=".der",d.CRT=".crt",d.PEM=".pem",d.P12=".p12",d.PFX=".pfx"})(o||(o={}));class a{static{g(this,"JsonCredentialsProvider")}keyFilePath;constructor(s){
this.keyFilePath=s}async getCredentials(){const s=await c(this.keyFilePath,"utf8");let n;try{n=JSON.parse(s)}catch(w){const T=w;throw new Error(`Invalid JSON ke\
y file: ${T.message}`)}const e=n.private_key,p=n.client_email;if(!e||!p)throw new m.ErrorWithCode("private_key and client_email are required.","MISSING_CREDENTI\
ALS");return{privateKey:e,clientEmail:p}}}class t{static{g(this,"PemCredentialsProvider")}keyFilePath;constructor(s){this.keyFilePath=s}async getCredentials(){return{
privateKey:await c(this.keyFilePath,"utf8")}}}class i{static{g(this,"P12CredentialsProvider")}async getCredentials(){throw new m.ErrorWithCode("*.p12 certificat\
es are not supported after v6.1.2. Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.","UNKNOWN_CERTIFICATE_TYPE")}}class l{static{
g(this,"CredentialsProviderFactory")}static create(s){switch(v.extname(s)){case o.JSON:return new a(s);case o.DER:case o.CRT:case o.PEM:return new t(s);case o.P12:case o.
PFX:return new i;default:throw new m.ErrorWithCode("Unknown certificate type. Type is determined based on file extension. Current supported extensions are *.jso\
n, and *.pem.","UNKNOWN_CERTIFICATE_TYPE")}}}async function h(d){return l.create(d).getCredentials()}g(h,"getCredentials")}),17362:((B,r,u)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.getToken=c;const v=u(46490),C="https://oauth2.googleapis.com/token",k="urn:ietf:params:oauth:grant-type:jwt-bearer",m=g(o=>({method:"\
POST",url:C,data:new URLSearchParams({grant_type:k,assertion:(0,v.getJwsSign)(o)}),responseType:"json",retryConfig:{httpMethodsToRetry:["POST"]}}),"generateRequ\
estOptions");async function c(o){if(!o.transporter)throw new Error("No transporter set.");try{const a=m(o);return(await o.transporter.request(a)).data}catch(a){
const t=a,i=t.response?.data;throw i?.error&&(t.message=`${i.error}: ${i.error_description}`),t}}g(c,"getToken")}),33067:((B,r,u)=>{Object.defineProperty(r,"__e\
sModule",{value:!0}),r.GoogleToken=void 0;const v=u(89816),C=u(71488),k=u(78024);class m{static{g(this,"GoogleToken")}tokenOptions;tokenHandler;constructor(o){this.
tokenOptions=o||{},this.tokenOptions.transporter=this.tokenOptions.transporter||{request:g(a=>(0,v.request)(a),"request")},this.tokenOptions.iss||(this.tokenOptions.
iss=this.tokenOptions.email),typeof this.tokenOptions.scope=="object"&&(this.tokenOptions.scope=this.tokenOptions.scope.join(" ")),this.tokenHandler=new C.TokenHandler(
this.tokenOptions)}get expiresAt(){return this.tokenHandler.tokenExpiresAt}get accessToken(){return this.tokenHandler.token?.access_token}get idToken(){return this.
tokenHandler.token?.id_token}get tokenType(){return this.tokenHandler.token?.token_type}get refreshToken(){return this.tokenHandler.token?.refresh_token}hasExpired(){
return this.tokenHandler.hasExpired()}isTokenExpiring(){return this.tokenHandler.isTokenExpiring()}getToken(o,a={forceRefresh:!1}){let t;typeof o=="function"?t=
o:typeof o=="object"&&(a=o);const i=this.tokenHandler.getToken(a.forceRefresh??!1);return t&&i.then(l=>t(null,l),t),i}revokeToken(o){if(!this.accessToken)return Promise.
reject(new Error("No token to revoke."));const a=(0,k.revokeToken)(this.accessToken,this.tokenOptions.transporter);o&&a.then(()=>o(),o),this.tokenHandler=new C.
TokenHandler(this.tokenOptions)}get googleTokenOptions(){return this.tokenOptions}}r.GoogleToken=m}),46490:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),
r.buildPayloadForJwsSign=m,r.getJwsSign=c;const v=u(33324),C="RS256",k="https://oauth2.googleapis.com/token";function m(o){const a=Math.floor(new Date().getTime()/
1e3);return{iss:o.iss,scope:o.scope,aud:k,exp:a+3600,iat:a,sub:o.sub,...o.additionalClaims}}g(m,"buildPayloadForJwsSign");function c(o){const a=m(o);return(0,v.
sign)({header:{alg:C},payload:a,secret:o.key})}g(c,"getJwsSign")}),78024:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.revokeToken=C;const u="http\
s://oauth2.googleapis.com/revoke?token=",v=!0;async function C(k,m){const c=u+k;return await m.request({url:c,retry:v})}g(C,"revokeToken")}),71488:((B,r,u)=>{Object.
defineProperty(r,"__esModule",{value:!0}),r.TokenHandler=void 0;const v=u(17362),C=u(53165);class k{static{g(this,"TokenHandler")}token;tokenExpiresAt;inFlightRequest;tokenOptions;constructor(c){
this.tokenOptions=c}async processCredentials(){if(!this.tokenOptions.key&&!this.tokenOptions.keyFile)throw new Error("No key or keyFile set.");if(!this.tokenOptions.
key&&this.tokenOptions.keyFile){const c=await(0,C.getCredentials)(this.tokenOptions.keyFile);this.tokenOptions.key=c.privateKey,this.tokenOptions.email=c.clientEmail,
this.tokenOptions.iss=this.tokenOptions.iss||c.clientEmail}}isTokenExpiring(){if(!this.token||!this.tokenExpiresAt)return!0;const c=new Date().getTime(),o=this.
tokenOptions.eagerRefreshThresholdMillis??0;return this.tokenExpiresAt<=c+o}hasExpired(){return this.token&&this.tokenExpiresAt?new Date().getTime()>=this.tokenExpiresAt:
!0}async getToken(c){if(await this.processCredentials(),this.inFlightRequest&&!c)return this.inFlightRequest;if(this.token&&!this.isTokenExpiring()&&!c)return this.
token;try{this.inFlightRequest=(0,v.getToken)(this.tokenOptions);const o=await this.inFlightRequest;return this.token=o,this.tokenExpiresAt=new Date().getTime()+
(o.expires_in??0)*1e3,o}finally{this.inFlightRequest=void 0}}}r.TokenHandler=k}),492:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function($,W,V,q){
q===void 0&&(q=V);var K=Object.getOwnPropertyDescriptor(W,V);(!K||("get"in K?!W.__esModule:K.writable||K.configurable))&&(K={enumerable:!0,get:g(function(){return W[V]},
"get")}),Object.defineProperty($,q,K)}):(function($,W,V,q){q===void 0&&(q=V),$[q]=W[V]})),C=this&&this.__exportStar||function($,W){for(var V in $)V!=="default"&&
!Object.prototype.hasOwnProperty.call(W,V)&&v(W,$,V)};Object.defineProperty(r,"__esModule",{value:!0}),r.GoogleAuth=r.auth=r.GDCH_SERVICE_ACCOUNT_TYPE=r.GdchClient=
r.PassThroughClient=r.ExternalAccountAuthorizedUserClient=r.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=r.ExecutableError=r.PluggableAuthClient=r.DownscopedClient=r.BaseExternalAccountClient=
r.ExternalAccountClient=r.IdentityPoolClient=r.AwsRequestSigner=r.AwsClient=r.UserRefreshClient=r.LoginTicket=r.ClientAuthentication=r.OAuth2Client=r.CodeChallengeMethod=
r.Impersonated=r.JWT=r.JWTAccess=r.IdTokenClient=r.IAMAuth=r.GCPEnv=r.Compute=r.DEFAULT_UNIVERSE=r.AuthClient=r.gaxios=r.gcpMetadata=void 0;const k=u(95934);Object.
defineProperty(r,"GoogleAuth",{enumerable:!0,get:g(function(){return k.GoogleAuth},"get")}),r.gcpMetadata=u(69595),r.gaxios=u(89816);var m=u(34810);Object.defineProperty(
r,"AuthClient",{enumerable:!0,get:g(function(){return m.AuthClient},"get")}),Object.defineProperty(r,"DEFAULT_UNIVERSE",{enumerable:!0,get:g(function(){return m.
DEFAULT_UNIVERSE},"get")});var c=u(20977);Object.defineProperty(r,"Compute",{enumerable:!0,get:g(function(){return c.Compute},"get")});var o=u(60963);Object.defineProperty(
r,"GCPEnv",{enumerable:!0,get:g(function(){return o.GCPEnv},"get")});var a=u(89390);Object.defineProperty(r,"IAMAuth",{enumerable:!0,get:g(function(){return a.IAMAuth},
"get")});var t=u(12718);Object.defineProperty(r,"IdTokenClient",{enumerable:!0,get:g(function(){return t.IdTokenClient},"get")});var i=u(27060);Object.defineProperty(
r,"JWTAccess",{enumerable:!0,get:g(function(){return i.JWTAccess},"get")});var l=u(75277);Object.defineProperty(r,"JWT",{enumerable:!0,get:g(function(){return l.
JWT},"get")});var h=u(39964);Object.defineProperty(r,"Impersonated",{enumerable:!0,get:g(function(){return h.Impersonated},"get")});var d=u(10091);Object.defineProperty(
r,"CodeChallengeMethod",{enumerable:!0,get:g(function(){return d.CodeChallengeMethod},"get")}),Object.defineProperty(r,"OAuth2Client",{enumerable:!0,get:g(function(){
return d.OAuth2Client},"get")}),Object.defineProperty(r,"ClientAuthentication",{enumerable:!0,get:g(function(){return d.ClientAuthentication},"get")});var s=u(53882);
Object.defineProperty(r,"LoginTicket",{enumerable:!0,get:g(function(){return s.LoginTicket},"get")});var n=u(99807);Object.defineProperty(r,"UserRefreshClient",
{enumerable:!0,get:g(function(){return n.UserRefreshClient},"get")});var e=u(81261);Object.defineProperty(r,"AwsClient",{enumerable:!0,get:g(function(){return e.
AwsClient},"get")});var p=u(27647);Object.defineProperty(r,"AwsRequestSigner",{enumerable:!0,get:g(function(){return p.AwsRequestSigner},"get")});var w=u(29960);
Object.defineProperty(r,"IdentityPoolClient",{enumerable:!0,get:g(function(){return w.IdentityPoolClient},"get")});var T=u(88323);Object.defineProperty(r,"Exter\
nalAccountClient",{enumerable:!0,get:g(function(){return T.ExternalAccountClient},"get")});var S=u(142);Object.defineProperty(r,"BaseExternalAccountClient",{enumerable:!0,
get:g(function(){return S.BaseExternalAccountClient},"get")});var E=u(77556);Object.defineProperty(r,"DownscopedClient",{enumerable:!0,get:g(function(){return E.
DownscopedClient},"get")});var R=u(46077);Object.defineProperty(r,"PluggableAuthClient",{enumerable:!0,get:g(function(){return R.PluggableAuthClient},"get")}),Object.
defineProperty(r,"ExecutableError",{enumerable:!0,get:g(function(){return R.ExecutableError},"get")});var f=u(34240);Object.defineProperty(r,"EXTERNAL_ACCOUNT_A\
UTHORIZED_USER_TYPE",{enumerable:!0,get:g(function(){return f.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE},"get")}),Object.defineProperty(r,"ExternalAccountAuthorized\
UserClient",{enumerable:!0,get:g(function(){return f.ExternalAccountAuthorizedUserClient},"get")});var _=u(62045);Object.defineProperty(r,"PassThroughClient",{enumerable:!0,
get:g(function(){return _.PassThroughClient},"get")});var O=u(5072);Object.defineProperty(r,"GdchClient",{enumerable:!0,get:g(function(){return O.GdchClient},"g\
et")}),Object.defineProperty(r,"GDCH_SERVICE_ACCOUNT_TYPE",{enumerable:!0,get:g(function(){return O.GDCH_SERVICE_ACCOUNT_TYPE},"get")}),C(u(33067),r);const L=new k.
GoogleAuth;r.auth=L}),37870:((B,r,u)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.LRUCache=void 0,r.snakeToCamel=o,r.originalOrCamelOptions=a,r.removeUndefinedValuesInObject=
i,r.isValidFile=l,r.getWellKnownCertificateConfigFileLocation=h,r.isAdcWarningSuppressed=e,r.suppressAdcWarning=p,r.isFromJsonWarningSuppressed=w,r.suppressFromJsonWarning=
T;const v=u(79896),C=u(70857),k=u(16928),m="certificate_config.json",c="gcloud";function o(S){return S.replace(/([_][^_])/g,E=>E.slice(1).toUpperCase())}g(o,"sn\
akeToCamel");function a(S){function E(R){const f=S||{};return f[R]??f[o(R)]}return g(E,"get"),{get:E}}g(a,"originalOrCamelOptions");class t{static{g(this,"LRUCa\
che")}capacity;#e=new Map;maxAge;constructor(E){this.capacity=E.capacity,this.maxAge=E.maxAge}#t(E,R){this.#e.delete(E),this.#e.set(E,{value:R,lastAccessed:Date.
now()})}set(E,R){this.#t(E,R),this.#r()}get(E){const R=this.#e.get(E);if(R)return this.#t(E,R.value),this.#r(),R.value}#r(){const E=this.maxAge?Date.now()-this.
maxAge:0;let R=this.#e.entries().next();for(;!R.done&&(this.#e.size>this.capacity||R.value[1].lastAccessed<E);)this.#e.delete(R.value[0]),R=this.#e.entries().next()}}
r.LRUCache=t;function i(S){return Object.entries(S).forEach(([E,R])=>{(R===void 0||R==="undefined")&&delete S[E]}),S}g(i,"removeUndefinedValuesInObject");async function l(S){
try{return(await v.promises.lstat(S)).isFile()}catch{return!1}}g(l,"isValidFile");function h(){const S=process.env.CLOUDSDK_CONFIG||(d()?k.join(process.env.APPDATA||
"",c):k.join(process.env.HOME||"",".config",c));return k.join(S,m)}g(h,"getWellKnownCertificateConfigFileLocation");function d(){return C.platform().startsWith(
"win")}g(d,"_isWindows");let s=0,n=0;function e(){return s>0}g(e,"isAdcWarningSuppressed");function p(S){s++;try{return S()}finally{s--}}g(p,"suppressAdcWarning");
function w(){return s>0||n>0}g(w,"isFromJsonWarningSuppressed");function T(S){n++;try{return S()}finally{n--}}g(T,"suppressFromJsonWarning")}),44763:(function(B,r,u){
var v=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(r,"__esModule",{value:!0}),r.GaxiosError=r.GAXIOS_ERROR_SYMBOL=
void 0,r.defaultErrorRedactor=a;const C=v(u(23860)),m=v(u(27273)).default.pkg;r.GAXIOS_ERROR_SYMBOL=Symbol.for(`${m.name}-gaxios-error`);class c extends Error{static{
g(this,"GaxiosError")}config;response;code;status;error;[r.GAXIOS_ERROR_SYMBOL]=m.version;static[Symbol.hasInstance](i){return i&&typeof i=="object"&&r.GAXIOS_ERROR_SYMBOL in
i&&i[r.GAXIOS_ERROR_SYMBOL]===m.version?!0:Function.prototype[Symbol.hasInstance].call(c,i)}constructor(i,l,h,d){if(super(i,{cause:d}),this.config=l,this.response=
h,this.error=d instanceof Error?d:void 0,this.config=(0,C.default)(!0,{},l),this.response&&(this.response.config=(0,C.default)(!0,{},this.response.config)),this.
response){try{this.response.data=o(this.config.responseType,this.response?.bodyUsed?this.response?.data:void 0)}catch{}this.status=this.response.status}d instanceof
DOMException?this.code=d.name:d&&typeof d=="object"&&"code"in d&&(typeof d.code=="string"||typeof d.code=="number")&&(this.code=d.code)}static extractAPIErrorFromResponse(i,l="\
The request failed"){let h=l;if(typeof i.data=="string"&&(h=i.data),i.data&&typeof i.data=="object"&&"error"in i.data&&i.data.error&&!i.ok){if(typeof i.data.error==
"string")return{message:i.data.error,code:i.status,status:i.statusText};if(typeof i.data.error=="object"){h="message"in i.data.error&&typeof i.data.error.message==
"string"?i.data.error.message:h;const d="status"in i.data.error&&typeof i.data.error.status=="string"?i.data.error.status:i.statusText,s="code"in i.data.error&&
typeof i.data.error.code=="number"?i.data.error.code:i.status;if("errors"in i.data.error&&Array.isArray(i.data.error.errors)){const n=[];for(const e of i.data.error.
errors)typeof e=="object"&&"message"in e&&typeof e.message=="string"&&n.push(e.message);return Object.assign({message:n.join(`
`)||h,code:s,status:d},i.data.error)}return Object.assign({message:h,code:s,status:d},i.data.error)}}return{message:h,code:i.status,status:i.statusText}}}r.GaxiosError=
c;function o(t,i){switch(t){case"stream":return i;case"json":return JSON.parse(JSON.stringify(i));case"arraybuffer":return JSON.parse(Buffer.from(i).toString("u\
tf8"));case"blob":return JSON.parse(i.text());default:return i}}g(o,"translateData");function a(t){const i="<<REDACTED> - See `errorRedactor` option in `gaxios`\
 for configuration>.";function l(s){s&&s.forEach((n,e)=>{(/^authentication$/i.test(e)||/^authorization$/i.test(e)||/secret/i.test(e))&&s.set(e,i)})}g(l,"redactH\
eaders");function h(s,n){if(typeof s=="object"&&s!==null&&typeof s[n]=="string"){const e=s[n];(/grant_type=/i.test(e)||/assertion=/i.test(e)||/secret/i.test(e))&&
(s[n]=i)}}g(h,"redactString");function d(s){!s||typeof s!="object"||(s instanceof FormData||s instanceof URLSearchParams||"forEach"in s&&"set"in s?s.forEach((n,e)=>{
(["grant_type","assertion"].includes(e)||/secret/.test(e))&&s.set(e,i)}):("grant_type"in s&&(s.grant_type=i),"assertion"in s&&(s.assertion=i),"client_secret"in s&&
(s.client_secret=i)))}return g(d,"redactObject"),t.config&&(l(t.config.headers),h(t.config,"data"),d(t.config.data),h(t.config,"body"),d(t.config.body),t.config.
url.searchParams.has("token")&&t.config.url.searchParams.set("token",i),t.config.url.searchParams.has("client_secret")&&t.config.url.searchParams.set("client_se\
cret",i)),t.response&&(a({config:t.response.config}),l(t.response.headers),t.response.bodyUsed&&(h(t.response,"data"),d(t.response.data))),t}g(a,"defaultErrorRe\
dactor")}),24051:(function(B,r,u){var v=this&&this.__importDefault||function(d){return d&&d.__esModule?d:{default:d}},C;Object.defineProperty(r,"__esModule",{value:!0}),
r.Gaxios=void 0;const k=v(u(23860)),m=u(65692),c=u(44763),o=u(29106),a=u(2203),t=u(81755),i=g(async()=>globalThis.crypto?.randomUUID()||(await Promise.resolve().
then(u.t.bind(u,76982,23))).randomUUID(),"randomUUID"),l=204;class h{static{g(this,"Gaxios")}agentCache=new Map;defaults;interceptors;constructor(s){this.defaults=
s||{},this.interceptors={request:new t.GaxiosInterceptorManager,response:new t.GaxiosInterceptorManager}}fetch(...s){const n=s[0],e=s[1];let p;const w=new Headers;
return typeof n=="string"?p=new URL(n):n instanceof URL?p=n:n&&n.url&&(p=new URL(n.url)),n&&typeof n=="object"&&"headers"in n&&C.mergeHeaders(w,n.headers),e&&C.
mergeHeaders(w,new Headers(e.headers)),typeof n=="object"&&!(n instanceof URL)?this.request({...e,...n,headers:w,url:p}):this.request({...e,headers:w,url:p})}async request(s={}){
let n=await this.#s(s);return n=await this.#t(n),this.#r(this._request(n))}async _defaultAdapter(s){const n=s.fetchImplementation||this.defaults.fetchImplementation||
await C.#d(),e={...s};delete e.data;const p=await n(s.url,e),w=await this.getResponseData(s,p);return Object.getOwnPropertyDescriptor(p,"data")?.configurable||Object.
defineProperties(p,{data:{configurable:!0,writable:!0,enumerable:!0,value:w}}),Object.assign(p,{config:s,data:w})}async _request(s){try{let n;if(s.adapter?n=await s.
adapter(s,this._defaultAdapter.bind(this)):n=await this._defaultAdapter(s),!s.validateStatus(n.status)){if(s.responseType==="stream"){const p=[];for await(const w of n.
data)p.push(w);n.data=Buffer.concat(p.map(w=>typeof w=="string"?Buffer.from(w):w)).toString("utf8")}const e=c.GaxiosError.extractAPIErrorFromResponse(n,`Request\
 failed with status code ${n.status}`);throw new c.GaxiosError(e?.message,s,n,e)}return n}catch(n){let e;n instanceof c.GaxiosError?e=n:n instanceof Error?e=new c.
GaxiosError(n.message,s,void 0,n):s.signal?.aborted?(e=new c.GaxiosError(`The operation was aborted: ${n}`,s,void 0,n),e.code="AbortError"):e=new c.GaxiosError(
"Unexpected Gaxios Error",s,void 0,n),!e.response&&s.signal?.aborted&&s.signal.reason?.name==="TimeoutError"?(e.code="TimeoutError",/timeout|timed out/i.test(e.
message)||(e.message="The operation was aborted due to timeout")):!e.response&&s.signal?.aborted&&e.code!=="TimeoutError"&&(e.code||="AbortError");const{shouldRetry:p,
config:w}=await(0,o.getRetryConfig)(e);if(p&&w)return e.config.retryConfig.currentRetryAttempt=w.retryConfig.currentRetryAttempt,s.retryConfig=e.config?.retryConfig,
typeof e.config?.timeout=="number"&&(s.timeout=e.config.timeout),this.#o(s),this._request(s);throw s.errorRedactor&&s.errorRedactor(e),e}}async getResponseData(s,n){
if(n.status===l)return"";if(s.maxContentLength&&n.headers.has("content-length")&&s.maxContentLength<Number.parseInt(n.headers?.get("content-length")||""))throw new c.
GaxiosError("Response's `Content-Length` is over the limit.",s,Object.assign(n,{config:s}));switch(s.responseType){case"stream":return n.body;case"json":{const e=await n.
text();try{return JSON.parse(e)}catch{return e}}case"arraybuffer":return n.arrayBuffer();case"blob":return n.blob();case"text":return n.text();default:return this.
getResponseDataFromContentType(n)}}#e(s,n=[]){const e=new URL(s),p=[...n],w=(process.env.NO_PROXY??process.env.no_proxy)?.split(",")||[];for(const T of w)p.push(
T.trim());for(const T of p)if(T instanceof RegExp){if(T.test(e.toString()))return!1}else if(T instanceof URL){if(T.origin===e.origin)return!1}else if(T.startsWith(
"*.")||T.startsWith(".")){const S=T.replace(/^\*\./,".");if(e.hostname.endsWith(S))return!1}else if(T===e.origin||T===e.hostname||T===e.href)return!1;return!0}async#t(s){
let n=Promise.resolve(s);for(const e of this.interceptors.request.values())e&&(n=n.then(e.resolved,e.rejected));return n}async#r(s){let n=Promise.resolve(s);for(const e of this.
interceptors.response.values())e&&(n=n.then(e.resolved,e.rejected));return n}async#s(s){const n=new Headers(this.defaults.headers);C.mergeHeaders(n,s.headers);const e=(0,k.
default)(!0,{},this.defaults,s);if(!e.url)throw new Error("URL is required.");if(e.baseURL&&(e.url=new URL(e.url,e.baseURL)),e.url=new URL(e.url),e.params)if(e.
paramsSerializer){let T=e.paramsSerializer(e.params);T.startsWith("?")&&(T=T.slice(1));const S=e.url.toString().includes("?")?"&":"?";e.url=e.url+S+T}else{const T=e.
url instanceof URL?e.url:new URL(e.url);for(const[S,E]of new URLSearchParams(e.params))T.searchParams.append(S,E);e.url=T}typeof s.maxContentLength=="number"&&(e.
size=s.maxContentLength),typeof s.maxRedirects=="number"&&(e.follow=s.maxRedirects);const p=typeof e.data=="string"||e.data instanceof ArrayBuffer||e.data instanceof
Blob||globalThis.File&&e.data instanceof File||e.data instanceof FormData||e.data instanceof a.Readable||e.data instanceof ReadableStream||e.data instanceof String||
e.data instanceof URLSearchParams||ArrayBuffer.isView(e.data)||["Blob","File","FormData"].includes(e.data?.constructor?.name||"");if(e.multipart?.length){const T=await i();
n.set("content-type",`multipart/related; boundary=${T}`),e.body=a.Readable.from(this.getMultipartRequest(e.multipart,T))}else p?e.body=e.data:typeof e.data=="ob\
ject"?n.get("Content-Type")==="application/x-www-form-urlencoded"?e.body=e.paramsSerializer?e.paramsSerializer(e.data):new URLSearchParams(e.data):(n.has("conte\
nt-type")||n.set("content-type","application/json"),e.body=JSON.stringify(e.data)):e.data&&(e.body=e.data);e.validateStatus=e.validateStatus||this.validateStatus,
e.responseType=e.responseType||"unknown",!n.has("accept")&&e.responseType==="json"&&n.set("accept","application/json");const w=e.proxy||process?.env?.HTTPS_PROXY||
process?.env?.https_proxy||process?.env?.HTTP_PROXY||process?.env?.http_proxy;if(!e.agent)if(w&&this.#e(e.url,e.noProxy)){const T=await C.#u();this.agentCache.has(
w)?e.agent=this.agentCache.get(w):(e.agent=new T(w,{cert:e.cert,key:e.key}),this.agentCache.set(w,e.agent))}else e.cert&&e.key&&(this.agentCache.has(e.key)?e.agent=
this.agentCache.get(e.key):(e.agent=new m.Agent({cert:e.cert,key:e.key}),this.agentCache.set(e.key,e.agent)));return typeof e.errorRedactor!="function"&&e.errorRedactor!==
!1&&(e.errorRedactor=c.defaultErrorRedactor),e.body&&!("duplex"in e)&&(e.duplex="half"),this.#o(e),Object.assign(e,{headers:n,url:e.url instanceof URL?e.url:new URL(
e.url)})}#n=new WeakMap;#o(s){if(s.timeout){this.#n.has(s)||this.#n.set(s,s.signal??void 0);const n=this.#n.get(s),e=AbortSignal.timeout(s.timeout);n?s.signal=AbortSignal.
any([n,e]):s.signal=e}}validateStatus(s){return s>=200&&s<300}async getResponseDataFromContentType(s){let n=s.headers.get("Content-Type");if(n===null)return s.text();
if(n=n.toLowerCase(),n.includes("application/json")){let e=await s.text();try{e=JSON.parse(e)}catch{}return e}else return n.match(/^text\//)?s.text():s.blob()}async*getMultipartRequest(s,n){
const e=`--${n}--`;for(const p of s){const w=p.headers.get("Content-Type")||"application/octet-stream";yield`--${n}\r
Content-Type: ${w}\r
\r
`,typeof p.content=="string"?yield p.content:yield*p.content,yield`\r
`}yield e}static#a;static#i;static#c;static async#u(){return this.#a||=(await u.e(669).then(u.t.bind(u,3669,23))).HttpsProxyAgent,this.#a}static#l(){return async(s,n)=>{
const e=n?{...n}:void 0;if(e){const S=e.agent;S?.proxy?e.proxy=S.proxy.toString():delete e.proxy;const E=e.cert??S?.connectOpts?.cert,R=e.key??S?.connectOpts?.key;
E&&R&&(e.tls={...e.tls,cert:E,key:R})}let p=e;if(p?.body&&typeof p.body=="object"&&typeof p.body.pipe=="function"&&typeof a.Readable.toWeb=="function"&&(typeof ReadableStream>
"u"||!(p.body instanceof ReadableStream))){let S;if(p.body instanceof a.Readable&&!p.body.readableObjectMode)S=p.body;else{const E=new a.PassThrough,R=p.body;(0,a.
pipeline)(R,E,()=>{}),S=E}p={...p,body:a.Readable.toWeb(S)}}let w;try{w=await globalThis.fetch(s,p)}catch(S){const E=S;throw E?.code==="ConnectionRefused"||E?.code===
"FailedToOpenSocket"?E.code="ECONNREFUSED":(E?.code==="ConnectionReset"||E?.code==="ConnectionClosed")&&(E.code="ECONNRESET"),!(S instanceof Error)&&S&&typeof S==
"object"&&!n?.signal?.aborted?Object.assign(new Error(E.message||E.code||"Error"),S):S}const T=e?.size??e?.maxContentLength??0;if(w?.body&&typeof a.Readable.fromWeb==
"function"&&!(w.body instanceof a.Readable)){let S;const E=w.body,R=w.text.bind(w),f=w.json.bind(w),_=w.arrayBuffer.bind(w),O=w.blob.bind(w),L=g(async()=>{S||=a.
Readable.fromWeb(E);const $=[];let W=0;for await(const V of S){const q=V;if(W+=q.byteLength,T>0&&W>T)throw Object.assign(new Error(`content size at ${String(s?.
url??s)} over limit: ${T}`),{type:"max-size"});$.push(q)}return Buffer.concat($,W)},"readBuffer");Object.defineProperty(w,"body",{get(){return S||=a.Readable.fromWeb(
E),S},configurable:!0,enumerable:!0}),w.text=async()=>!S&&T<=0?R():(await L()).toString("utf8"),w.json=async()=>!S&&T<=0?f():JSON.parse(await w.text()),w.arrayBuffer=
async()=>{if(!S&&T<=0)return _();const $=await L();return $.buffer.slice($.byteOffset,$.byteOffset+$.byteLength)},w.blob=async()=>{if(!S&&T<=0)return O();const $=await L(),
W=w.headers?.get?.("content-type")??"";return new Blob([$],W?{type:W}:void 0)}}return w}}static async#d(){return typeof window<"u"&&!!window?(this.#i||=window.fetch,
this.#i):"Bun"in globalThis&&typeof globalThis.fetch=="function"?(this.#c||=this.#l(),this.#c):(this.#i||=(await u.e(816).then(u.bind(u,70816))).default,this.#i)}static mergeHeaders(s,...n){
s=s instanceof Headers?s:new Headers(s);for(const e of n)(e instanceof Headers?e:new Headers(e)).forEach((w,T)=>{T==="set-cookie"?s.append(T,w):s.set(T,w)});return s}}
r.Gaxios=h,C=h}),89816:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function(o,a,t,i){i===void 0&&(i=t);var l=Object.getOwnPropertyDescriptor(
a,t);(!l||("get"in l?!a.__esModule:l.writable||l.configurable))&&(l={enumerable:!0,get:g(function(){return a[t]},"get")}),Object.defineProperty(o,i,l)}):(function(o,a,t,i){
i===void 0&&(i=t),o[i]=a[t]})),C=this&&this.__exportStar||function(o,a){for(var t in o)t!=="default"&&!Object.prototype.hasOwnProperty.call(a,t)&&v(a,o,t)};Object.
defineProperty(r,"__esModule",{value:!0}),r.instance=r.Gaxios=r.GaxiosError=void 0,r.request=c;const k=u(24051);Object.defineProperty(r,"Gaxios",{enumerable:!0,
get:g(function(){return k.Gaxios},"get")});var m=u(44763);Object.defineProperty(r,"GaxiosError",{enumerable:!0,get:g(function(){return m.GaxiosError},"get")}),C(
u(81755),r),r.instance=new k.Gaxios;async function c(o){return r.instance.request(o)}g(c,"request")}),81755:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),
r.GaxiosInterceptorManager=void 0;class u extends Set{static{g(this,"GaxiosInterceptorManager")}}r.GaxiosInterceptorManager=u}),29106:((B,r)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.getRetryConfig=u;async function u(m){let c=C(m);if(!m||!m.config||!c&&!m.config.retry)return{shouldRetry:!1};c=c||{},c.currentRetryAttempt=
c.currentRetryAttempt||0,c.retry=c.retry===void 0||c.retry===null?3:c.retry,c.httpMethodsToRetry=c.httpMethodsToRetry||["GET","HEAD","PUT","OPTIONS","DELETE"],c.
noResponseRetries=c.noResponseRetries===void 0||c.noResponseRetries===null?2:c.noResponseRetries,c.retryDelayMultiplier=c.retryDelayMultiplier?c.retryDelayMultiplier:
2,c.timeOfFirstRequest=c.timeOfFirstRequest?c.timeOfFirstRequest:Date.now(),c.totalTimeout=c.totalTimeout?c.totalTimeout:Number.MAX_SAFE_INTEGER,c.maxRetryDelay=
c.maxRetryDelay?c.maxRetryDelay:Number.MAX_SAFE_INTEGER;const o=[[100,199],[408,408],[429,429],[500,599]];if(c.statusCodesToRetry=c.statusCodesToRetry||o,m.config.
retryConfig=c,!await(c.shouldRetry||v)(m))return{shouldRetry:!1,config:m.config};const t=k(c);m.config.retryConfig.currentRetryAttempt+=1;const i=c.retryBackoff?
c.retryBackoff(m,t):new Promise(l=>{setTimeout(l,t)});return c.onRetryAttempt&&await c.onRetryAttempt(m),await i,{shouldRetry:!0,config:m.config}}g(u,"getRetryC\
onfig");function v(m){const c=C(m),o=m.code==="TimeoutError"||m.config?.signal?.reason?.name==="TimeoutError";if(m.config?.signal?.aborted&&!o||m.code==="AbortE\
rror"&&!o||!c||c.retry===0||!m.response&&(c.currentRetryAttempt||0)>=c.noResponseRetries||!c.httpMethodsToRetry||!c.httpMethodsToRetry.includes(m.config.method?.
toUpperCase()||"GET"))return!1;if(m.response&&m.response.status){let a=!1;for(const[t,i]of c.statusCodesToRetry){const l=m.response.status;if(l>=t&&l<=i){a=!0;break}}
if(!a)return!1}return c.currentRetryAttempt=c.currentRetryAttempt||0,!(c.currentRetryAttempt>=c.retry)}g(v,"shouldRetryRequest");function C(m){if(m&&m.config&&m.
config.retryConfig)return m.config.retryConfig}g(C,"getConfig");function k(m){const o=(m.currentRetryAttempt?0:m.retryDelay??100)+(Math.pow(m.retryDelayMultiplier,
m.currentRetryAttempt)-1)/2*1e3,a=m.totalTimeout-(Date.now()-m.timeOfFirstRequest);return Math.min(o,a,m.maxRetryDelay)}g(k,"getNextRetryDelay")}),71628:((B,r)=>{
Object.defineProperty(r,"__esModule",{value:!0}),r.Colours=void 0;class u{static{g(this,"Colours")}static enabled=!1;static reset="";static bright="";static dim="";static red="";static green="";static yellow="";static blue="";static magenta="";static cyan="";static white="";static grey="";static isEnabled(C){
return C&&C.isTTY&&(typeof C.getColorDepth=="function"?C.getColorDepth()>2:!0)}static refresh(){u.enabled=u.isEnabled(process?.stderr),this.enabled?(u.reset="\x1B[\
0m",u.bright="\x1B[1m",u.dim="\x1B[2m",u.red="\x1B[31m",u.green="\x1B[32m",u.yellow="\x1B[33m",u.blue="\x1B[34m",u.magenta="\x1B[35m",u.cyan="\x1B[36m",u.white=
"\x1B[37m",u.grey="\x1B[90m"):(u.reset="",u.bright="",u.dim="",u.red="",u.green="",u.yellow="",u.blue="",u.magenta="",u.cyan="",u.white="",u.grey="")}}r.Colours=
u,u.refresh()}),81577:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function(m,c,o,a){a===void 0&&(a=o);var t=Object.getOwnPropertyDescriptor(
c,o);(!t||("get"in t?!c.__esModule:t.writable||t.configurable))&&(t={enumerable:!0,get:g(function(){return c[o]},"get")}),Object.defineProperty(m,a,t)}):(function(m,c,o,a){
a===void 0&&(a=o),m[a]=c[o]})),C=this&&this.__exportStar||function(m,c){for(var o in m)o!=="default"&&!Object.prototype.hasOwnProperty.call(c,o)&&v(c,m,o)};Object.
defineProperty(r,"__esModule",{value:!0}),r.LogSeverity=void 0,C(u(74788),r);var k=u(12440);Object.defineProperty(r,"LogSeverity",{enumerable:!0,get:g(function(){
return k.LogSeverity},"get")})}),74788:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function(R,f,_,O){O===void 0&&(O=_);var L=Object.getOwnPropertyDescriptor(
f,_);(!L||("get"in L?!f.__esModule:L.writable||L.configurable))&&(L={enumerable:!0,get:g(function(){return f[_]},"get")}),Object.defineProperty(R,O,L)}):(function(R,f,_,O){
O===void 0&&(O=_),R[O]=f[_]})),C=this&&this.__setModuleDefault||(Object.create?(function(R,f){Object.defineProperty(R,"default",{enumerable:!0,value:f})}):function(R,f){
R.default=f}),k=this&&this.__importStar||(function(){var R=g(function(f){return R=Object.getOwnPropertyNames||function(_){var O=[];for(var L in _)Object.prototype.
hasOwnProperty.call(_,L)&&(O[O.length]=L);return O},R(f)},"ownKeys");return function(f){if(f&&f.__esModule)return f;var _={};if(f!=null)for(var O=R(f),L=0;L<O.length;L++)
O[L]!=="default"&&v(_,f,O[L]);return C(_,f),_}})();Object.defineProperty(r,"__esModule",{value:!0}),r.env=r.DebugLogBackendBase=r.placeholder=r.AdhocDebugLogger=
void 0,r.getNodeBackend=d,r.getDebugBackend=n,r.getStructuredBackend=p,r.setBackend=S,r.log=E;const m=u(24434),c=k(u(932)),o=k(u(39023)),a=u(71628),t=u(12440);class i extends m.
EventEmitter{static{g(this,"AdhocDebugLogger")}namespace;upstream;func;constructor(f,_){super(),this.namespace=f,this.upstream=_,this.func=Object.assign(this.invoke.
bind(this),{instance:this,on:g((O,L)=>this.on(O,L),"on")}),this.func.debug=(...O)=>this.invokeSeverity(t.LogSeverity.DEBUG,...O),this.func.info=(...O)=>this.invokeSeverity(
t.LogSeverity.INFO,...O),this.func.warn=(...O)=>this.invokeSeverity(t.LogSeverity.WARNING,...O),this.func.error=(...O)=>this.invokeSeverity(t.LogSeverity.ERROR,
...O),this.func.sublog=O=>E(O,this.func)}invoke(f,..._){if(this.upstream)try{this.upstream(f,..._)}catch{}try{this.emit("log",f,_)}catch{}}invokeSeverity(f,..._){
this.invoke({severity:f},..._)}}r.AdhocDebugLogger=i,r.placeholder=new i("",()=>{}).func;class l{static{g(this,"DebugLogBackendBase")}cached=new Map;filters=[];filtersSet=!1;constructor(){
let f=c.env[r.env.nodeEnables]??"*";(f==="all"||f==="true")&&(f="*"),this.filters=f.split(",")}log(f,_,...O){try{this.filtersSet||(this.setFilters(),this.filtersSet=
!0);let L=this.cached.get(f);L||(L=this.makeLogger(f),this.cached.set(f,L)),L(_,...O)}catch(L){console.error(L)}}}r.DebugLogBackendBase=l;class h extends l{static{
g(this,"NodeBackend")}enabledRegexp=/.*/g;isEnabled(f){return this.enabledRegexp.test(f)}makeLogger(f){return this.enabledRegexp.test(f)?(_,...O)=>{const L=`${a.
Colours.green}${f}${a.Colours.reset}`,$=`${a.Colours.yellow}${c.pid}${a.Colours.reset}`;let W;switch(_.severity){case t.LogSeverity.ERROR:W=`${a.Colours.red}${_.
severity}${a.Colours.reset}`;break;case t.LogSeverity.INFO:W=`${a.Colours.magenta}${_.severity}${a.Colours.reset}`;break;case t.LogSeverity.WARNING:W=`${a.Colours.
yellow}${_.severity}${a.Colours.reset}`;break;default:W=_.severity??t.LogSeverity.DEFAULT;break}const V=o.formatWithOptions({colors:a.Colours.enabled},...O),q=Object.
assign({},_);delete q.severity;const K=Object.getOwnPropertyNames(q).length?JSON.stringify(q):"",M=K?`${a.Colours.grey}${K}${a.Colours.reset}`:"";console.error(
"%s [%s|%s] %s%s",$,L,W,V,K?` ${M}`:"")}:()=>{}}setFilters(){const _=this.filters.join(",").replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,
"$|^");this.enabledRegexp=new RegExp(`^${_}$`,"i")}}function d(){return new h}g(d,"getNodeBackend");class s extends l{static{g(this,"DebugBackend")}debugPkg;constructor(f){
super(),this.debugPkg=f}makeLogger(f){const _=this.debugPkg(f);return(O,...L)=>{_(L[0],...L.slice(1))}}setFilters(){const f=c.env.NODE_DEBUG??"";c.env.NODE_DEBUG=
`${f}${f?",":""}${this.filters.join(",")}`}}function n(R){return new s(R)}g(n,"getDebugBackend");class e extends l{static{g(this,"StructuredBackend")}upstream;constructor(f){
super(),this.upstream=f??void 0}makeLogger(f){const _=this.upstream?.makeLogger(f);return(O,...L)=>{const $=O.severity??t.LogSeverity.INFO,W=Object.assign({severity:$,
message:o.format(...L)},O),V=JSON.stringify(W);_?_(O,V):console.log("%s",V)}}setFilters(){this.upstream?.setFilters()}}function p(R){return new e(R)}g(p,"getStr\
ucturedBackend"),r.env={nodeEnables:"GOOGLE_SDK_NODE_LOGGING"};const w=new Map;let T;function S(R){T=R,w.clear()}g(S,"setBackend");function E(R,f){if(!T&&!c.env[r.
env.nodeEnables]||!R)return r.placeholder;f&&(R=`${f.instance.namespace}:${R}`);const _=w.get(R);if(_)return _.func;if(T===null)return r.placeholder;T===void 0&&
(T=d());const O=(()=>{let L;return new i(R,(W,...V)=>{if(L!==T){if(T===null)return;T===void 0&&(T=d()),L=T}T?.log(R,W,...V)})})();return w.set(R,O),O.func}g(E,"\
log")}),12440:((B,r)=>{Object.defineProperty(r,"__esModule",{value:!0}),r.LogSeverity=void 0;var u;(function(v){v.DEFAULT="DEFAULT",v.DEBUG="DEBUG",v.INFO="INFO",
v.WARNING="WARNING",v.ERROR="ERROR"})(u||(r.LogSeverity=u={}))}),14826:((B,r,u)=>{var v=u(93651).stringify,C=u(3197);B.exports=function(k){return{parse:C(k),stringify:v}},
B.exports.parse=C(),B.exports.stringify=v}),3197:((B,r,u)=>{var v=null;const C=/(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/,
k=/(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/;var m=g(
function(c){"use strict";var o={strict:!1,storeAsString:!1,alwaysParseAsBig:!1,useNativeBigInt:!1,protoAction:"error",constructorAction:"error"};if(c!=null){if(c.
strict===!0&&(o.strict=!0),c.storeAsString===!0&&(o.storeAsString=!0),o.alwaysParseAsBig=c.alwaysParseAsBig===!0?c.alwaysParseAsBig:!1,o.useNativeBigInt=c.useNativeBigInt===
!0?c.useNativeBigInt:!1,typeof c.constructorAction<"u")if(c.constructorAction==="error"||c.constructorAction==="ignore"||c.constructorAction==="preserve")o.constructorAction=
c.constructorAction;else throw new Error(`Incorrect value for constructorAction option, must be "error", "ignore" or undefined but passed ${c.constructorAction}`);
if(typeof c.protoAction<"u")if(c.protoAction==="error"||c.protoAction==="ignore"||c.protoAction==="preserve")o.protoAction=c.protoAction;else throw new Error(`I\
ncorrect value for protoAction option, must be "error", "ignore" or undefined but passed ${c.protoAction}`)}var a,t,i={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:`\

`,r:"\r",t:"	"},l,h=g(function(E){throw{name:"SyntaxError",message:E,at:a,text:l}},"error"),d=g(function(E){return E&&E!==t&&h("Expected '"+E+"' instead of '"+t+
"'"),t=l.charAt(a),a+=1,t},"next"),s=g(function(){var E,R="";for(t==="-"&&(R="-",d("-"));t>="0"&&t<="9";)R+=t,d();if(t===".")for(R+=".";d()&&t>="0"&&t<="9";)R+=
t;if(t==="e"||t==="E")for(R+=t,d(),(t==="-"||t==="+")&&(R+=t,d());t>="0"&&t<="9";)R+=t,d();if(E=+R,!isFinite(E))h("Bad number");else return v==null&&(v=u(51259)),
R.length>15?o.storeAsString?R:o.useNativeBigInt?BigInt(R):new v(R):o.alwaysParseAsBig?o.useNativeBigInt?BigInt(E):new v(E):E},"number"),n=g(function(){var E,R,f="",
_;if(t==='"')for(var O=a;d();){if(t==='"')return a-1>O&&(f+=l.substring(O,a-1)),d(),f;if(t==="\\"){if(a-1>O&&(f+=l.substring(O,a-1)),d(),t==="u"){for(_=0,R=0;R<
4&&(E=parseInt(d(),16),!!isFinite(E));R+=1)_=_*16+E;f+=String.fromCharCode(_)}else if(typeof i[t]=="string")f+=i[t];else break;O=a}}h("Bad string")},"string"),e=g(
function(){for(;t&&t<=" ";)d()},"white"),p=g(function(){switch(t){case"t":return d("t"),d("r"),d("u"),d("e"),!0;case"f":return d("f"),d("a"),d("l"),d("s"),d("e"),
!1;case"n":return d("n"),d("u"),d("l"),d("l"),null}h("Unexpected '"+t+"'")},"word"),w,T=g(function(){var E=[];if(t==="["){if(d("["),e(),t==="]")return d("]"),E;
for(;t;){if(E.push(w()),e(),t==="]")return d("]"),E;d(","),e()}}h("Bad array")},"array"),S=g(function(){var E,R=Object.create(null);if(t==="{"){if(d("{"),e(),t===
"}")return d("}"),R;for(;t;){if(E=n(),e(),d(":"),o.strict===!0&&Object.hasOwnProperty.call(R,E)&&h('Duplicate key "'+E+'"'),C.test(E)===!0?o.protoAction==="erro\
r"?h("Object contains forbidden prototype property"):o.protoAction==="ignore"?w():R[E]=w():k.test(E)===!0?o.constructorAction==="error"?h("Object contains forbi\
dden constructor property"):o.constructorAction==="ignore"?w():R[E]=w():R[E]=w(),e(),t==="}")return d("}"),R;d(","),e()}}h("Bad object")},"object");return w=g(function(){
switch(e(),t){case"{":return S();case"[":return T();case'"':return n();case"-":return s();default:return t>="0"&&t<="9"?s():p()}},"value"),function(E,R){var f;return l=
E+"",a=0,t=" ",f=w(),e(),t&&h("Syntax error"),typeof R=="function"?g((function _(O,L){var $,W,V=O[L];return V&&typeof V=="object"&&Object.keys(V).forEach(function(q){
W=_(V,q),W!==void 0?V[q]=W:delete V[q]}),R.call(O,L,V)}),"walk")({"":f},""):f}},"json_parse");B.exports=m}),93651:((B,r,u)=>{var v=u(51259),C=B.exports;(function(){
"use strict";function k(d){return d<10?"0"+d:d}g(k,"f");var m=/[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
c=/[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,o,a,t={"\b":"\\b","	":"\\t","\n":"\\\
n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},i;function l(d){return c.lastIndex=0,c.test(d)?'"'+d.replace(c,function(s){var n=t[s];return typeof n=="string"?
n:"\\u"+("0000"+s.charCodeAt(0).toString(16)).slice(-4)})+'"':'"'+d+'"'}g(l,"quote");function h(d,s){var n,e,p,w,T=o,S,E=s[d],R=E!=null&&(E instanceof v||v.isBigNumber(
E));switch(E&&typeof E=="object"&&typeof E.toJSON=="function"&&(E=E.toJSON(d)),typeof i=="function"&&(E=i.call(s,d,E)),typeof E){case"string":return R?E:l(E);case"\
number":return isFinite(E)?String(E):"null";case"boolean":case"null":case"bigint":return String(E);case"object":if(!E)return"null";if(o+=a,S=[],Object.prototype.
toString.apply(E)==="[object Array]"){for(w=E.length,n=0;n<w;n+=1)S[n]=h(n,E)||"null";return p=S.length===0?"[]":o?`[
`+o+S.join(`,
`+o)+`
`+T+"]":"["+S.join(",")+"]",o=T,p}if(i&&typeof i=="object")for(w=i.length,n=0;n<w;n+=1)typeof i[n]=="string"&&(e=i[n],p=h(e,E),p&&S.push(l(e)+(o?": ":":")+p));else
Object.keys(E).forEach(function(f){var _=h(f,E);_&&S.push(l(f)+(o?": ":":")+_)});return p=S.length===0?"{}":o?`{
`+o+S.join(`,
`+o)+`
`+T+"}":"{"+S.join(",")+"}",o=T,p}}g(h,"str"),typeof C.stringify!="function"&&(C.stringify=function(d,s,n){var e;if(o="",a="",typeof n=="number")for(e=0;e<n;e+=
1)a+=" ";else typeof n=="string"&&(a=n);if(i=s,s&&typeof s!="function"&&(typeof s!="object"||typeof s.length!="number"))throw new Error("JSON.stringify");return h(
"",{"":d})})})()}),38622:((B,r,u)=>{var v=u(93058).Buffer,C=u(76982),k=u(325),m=u(39023),c=`"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`,o="secret must be a string or buffer",
a="key must be a string or a buffer",t="key must be a string, a buffer or an object",i=typeof C.createPublicKey=="function";i&&(a+=" or a KeyObject",o+="or a Ke\
yObject");function l(K){if(!v.isBuffer(K)&&typeof K!="string"&&(!i||typeof K!="object"||typeof K.type!="string"||typeof K.asymmetricKeyType!="string"||typeof K.
export!="function"))throw e(a)}g(l,"checkIsPublicKey");function h(K){if(!v.isBuffer(K)&&typeof K!="string"&&typeof K!="object")throw e(t)}g(h,"checkIsPrivateKey");
function d(K){if(!v.isBuffer(K)){if(typeof K=="string")return K;if(!i||typeof K!="object"||K.type!=="secret"||typeof K.export!="function")throw e(o)}}g(d,"check\
IsSecretKey");function s(K){return K.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}g(s,"fromBase64");function n(K){K=K.toString();var M=4-K.length%4;if(M!==
4)for(var G=0;G<M;++G)K+="=";return K.replace(/\-/g,"+").replace(/_/g,"/")}g(n,"toBase64");function e(K){var M=[].slice.call(arguments,1),G=m.format.bind(m,K).apply(
null,M);return new TypeError(G)}g(e,"typeError");function p(K){return v.isBuffer(K)||typeof K=="string"}g(p,"bufferOrString");function w(K){return p(K)||(K=JSON.
stringify(K)),K}g(w,"normalizeInput");function T(K){return g(function(G,Y){d(Y),G=w(G);var z=C.createHmac("sha"+K,Y),Z=(z.update(G),z.digest("base64"));return s(
Z)},"sign")}g(T,"createHmacSigner");var S,E="timingSafeEqual"in C?g(function(M,G){return M.byteLength!==G.byteLength?!1:C.timingSafeEqual(M,G)},"timingSafeEqual"):
g(function(M,G){return S||(S=u(39732)),S(M,G)},"timingSafeEqual");function R(K){return g(function(G,Y,z){var Z=T(K)(G,z);return E(v.from(Y),v.from(Z))},"verify")}
g(R,"createHmacVerifier");function f(K){return g(function(G,Y){h(Y),G=w(G);var z=C.createSign("RSA-SHA"+K),Z=(z.update(G),z.sign(Y,"base64"));return s(Z)},"sign")}
g(f,"createKeySigner");function _(K){return g(function(G,Y,z){l(z),G=w(G),Y=n(Y);var Z=C.createVerify("RSA-SHA"+K);return Z.update(G),Z.verify(z,Y,"base64")},"v\
erify")}g(_,"createKeyVerifier");function O(K){return g(function(G,Y){h(Y),G=w(G);var z=C.createSign("RSA-SHA"+K),Z=(z.update(G),z.sign({key:Y,padding:C.constants.
RSA_PKCS1_PSS_PADDING,saltLength:C.constants.RSA_PSS_SALTLEN_DIGEST},"base64"));return s(Z)},"sign")}g(O,"createPSSKeySigner");function L(K){return g(function(G,Y,z){
l(z),G=w(G),Y=n(Y);var Z=C.createVerify("RSA-SHA"+K);return Z.update(G),Z.verify({key:z,padding:C.constants.RSA_PKCS1_PSS_PADDING,saltLength:C.constants.RSA_PSS_SALTLEN_DIGEST},
Y,"base64")},"verify")}g(L,"createPSSKeyVerifier");function $(K){var M=f(K);return g(function(){var Y=M.apply(null,arguments);return Y=k.derToJose(Y,"ES"+K),Y},
"sign")}g($,"createECDSASigner");function W(K){var M=_(K);return g(function(Y,z,Z){z=k.joseToDer(z,"ES"+K).toString("base64");var ae=M(Y,z,Z);return ae},"verify")}
g(W,"createECDSAVerifer");function V(){return g(function(){return""},"sign")}g(V,"createNoneSigner");function q(){return g(function(M,G){return G===""},"verify")}
g(q,"createNoneVerifier"),B.exports=g(function(M){var G={hs:T,rs:f,ps:O,es:$,none:V},Y={hs:R,rs:_,ps:L,es:W,none:q},z=M.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
if(!z)throw e(c,M);var Z=(z[1]||z[3]).toLowerCase(),ae=z[2];return{sign:G[Z](ae),verify:Y[Z](ae)}},"jwa")}),33324:((B,r,u)=>{var v=u(78600),C=u(4368),k=["HS256",
"HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512"];r.ALGORITHMS=k,r.sign=v.sign,r.verify=C.verify,r.decode=C.decode,r.isValid=
C.isValid,r.createSign=g(function(c){return new v(c)},"createSign"),r.createVerify=g(function(c){return new C(c)},"createVerify")}),41831:((B,r,u)=>{var v=u(93058).
Buffer,C=u(2203),k=u(39023);function m(c){if(this.buffer=null,this.writable=!0,this.readable=!0,!c)return this.buffer=v.alloc(0),this;if(typeof c.pipe=="functio\
n")return this.buffer=v.alloc(0),c.pipe(this),this;if(c.length||typeof c=="object")return this.buffer=c,this.writable=!1,process.nextTick(function(){this.emit("\
end",c),this.readable=!1,this.emit("close")}.bind(this)),this;throw new TypeError("Unexpected data type ("+typeof c+")")}g(m,"DataStream"),k.inherits(m,C),m.prototype.
write=g(function(o){this.buffer=v.concat([this.buffer,v.from(o)]),this.emit("data",o)},"write"),m.prototype.end=g(function(o){o&&this.write(o),this.emit("end",o),
this.emit("close"),this.writable=!1,this.readable=!1},"end"),B.exports=m}),78600:((B,r,u)=>{var v=u(93058).Buffer,C=u(41831),k=u(38622),m=u(2203),c=u(95126),o=u(
39023);function a(h,d){return v.from(h,d).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}g(a,"base64url");function t(h,d,s){s=s||"utf\
8";var n=a(c(h),"binary"),e=a(c(d),s);return o.format("%s.%s",n,e)}g(t,"jwsSecuredInput");function i(h){var d=h.header,s=h.payload,n=h.secret||h.privateKey,e=h.
encoding,p=k(d.alg),w=t(d,s,e),T=p.sign(w,n);return o.format("%s.%s",w,T)}g(i,"jwsSign");function l(h){var d=h.secret;if(d=d??h.privateKey,d=d??h.key,/^hs/i.test(
h.header.alg)===!0&&d==null)throw new TypeError("secret must be a string or buffer or a KeyObject");var s=new C(d);this.readable=!0,this.header=h.header,this.encoding=
h.encoding,this.secret=this.privateKey=this.key=s,this.payload=new C(h.payload),this.secret.once("close",function(){!this.payload.writable&&this.readable&&this.
sign()}.bind(this)),this.payload.once("close",function(){!this.secret.writable&&this.readable&&this.sign()}.bind(this))}g(l,"SignStream"),o.inherits(l,m),l.prototype.
sign=g(function(){try{var d=i({header:this.header,payload:this.payload.buffer,secret:this.secret.buffer,encoding:this.encoding});return this.emit("done",d),this.
emit("data",d),this.emit("end"),this.readable=!1,d}catch(s){this.readable=!1,this.emit("error",s),this.emit("close")}},"sign"),l.sign=i,B.exports=l}),95126:((B,r,u)=>{
var v=u(20181).Buffer;B.exports=g(function(k){return typeof k=="string"?k:typeof k=="number"||v.isBuffer(k)?k.toString():JSON.stringify(k)},"toString")}),4368:((B,r,u)=>{
var v=u(93058).Buffer,C=u(41831),k=u(38622),m=u(2203),c=u(95126),o=u(39023),a=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;function t(T){return Object.
prototype.toString.call(T)==="[object Object]"}g(t,"isObject");function i(T){if(t(T))return T;try{return JSON.parse(T)}catch{return}}g(i,"safeJsonParse");function l(T){
var S=T.split(".",1)[0];return i(v.from(S,"base64").toString("binary"))}g(l,"headerFromJWS");function h(T){return T.split(".",2).join(".")}g(h,"securedInputFrom\
JWS");function d(T){return T.split(".")[2]}g(d,"signatureFromJWS");function s(T,S){S=S||"utf8";var E=T.split(".")[1];return v.from(E,"base64").toString(S)}g(s,"\
payloadFromJWS");function n(T){return a.test(T)&&!!l(T)}g(n,"isValidJws");function e(T,S,E){if(!S){var R=new Error("Missing algorithm parameter for jws.verify");
throw R.code="MISSING_ALGORITHM",R}T=c(T);var f=d(T),_=h(T),O=k(S);return O.verify(_,f,E)}g(e,"jwsVerify");function p(T,S){if(S=S||{},T=c(T),!n(T))return null;var E=l(
T);if(!E)return null;var R=s(T);return(E.typ==="JWT"||S.json)&&(R=JSON.parse(R,S.encoding)),{header:E,payload:R,signature:d(T)}}g(p,"jwsDecode");function w(T){T=
T||{};var S=T.secret;if(S=S??T.publicKey,S=S??T.key,/^hs/i.test(T.algorithm)===!0&&S==null)throw new TypeError("secret must be a string or buffer or a KeyObject");
var E=new C(S);this.readable=!0,this.algorithm=T.algorithm,this.encoding=T.encoding,this.secret=this.publicKey=this.key=E,this.signature=new C(T.signature),this.
secret.once("close",function(){!this.signature.writable&&this.readable&&this.verify()}.bind(this)),this.signature.once("close",function(){!this.secret.writable&&
this.readable&&this.verify()}.bind(this))}g(w,"VerifyStream"),o.inherits(w,m),w.prototype.verify=g(function(){try{var S=e(this.signature.buffer,this.algorithm,this.
key.buffer),E=p(this.signature.buffer,this.encoding);return this.emit("done",S,E),this.emit("data",S),this.emit("end"),this.readable=!1,S}catch(R){this.readable=
!1,this.emit("error",R),this.emit("close")}},"verify"),w.decode=p,w.isValid=n,w.verify=e,B.exports=w}),93058:((B,r,u)=>{var v=u(20181),C=v.Buffer;function k(c,o){
for(var a in c)o[a]=c[a]}g(k,"copyProps"),C.from&&C.alloc&&C.allocUnsafe&&C.allocUnsafeSlow?B.exports=v:(k(v,r),r.Buffer=m);function m(c,o,a){return C(c,o,a)}g(
m,"SafeBuffer"),m.prototype=Object.create(C.prototype),k(C,m),m.from=function(c,o,a){if(typeof c=="number")throw new TypeError("Argument must not be a number");
return C(c,o,a)},m.alloc=function(c,o,a){if(typeof c!="number")throw new TypeError("Argument must be a number");var t=C(c);return o!==void 0?typeof a=="string"?
t.fill(o,a):t.fill(o):t.fill(0),t},m.allocUnsafe=function(c){if(typeof c!="number")throw new TypeError("Argument must be a number");return C(c)},m.allocUnsafeSlow=
function(c){if(typeof c!="number")throw new TypeError("Argument must be a number");return v.SlowBuffer(c)}}),36128:((B,r,u)=>{Object.defineProperty(r,"__esModul\
e",{value:!0}),r.GCE_LINUX_BIOS_PATHS=void 0,r.isGoogleCloudServerless=c,r.isGoogleComputeEngineLinux=o,r.isGoogleComputeEngineMACAddress=a,r.isGoogleComputeEngine=
t,r.detectGCPResidency=i;const v=u(79896),C=u(70857);r.GCE_LINUX_BIOS_PATHS={BIOS_DATE:"/sys/class/dmi/id/bios_date",BIOS_VENDOR:"/sys/class/dmi/id/bios_vendor"};
const k=/^42:01/,m=["CLOUD_RUN_JOB","FUNCTION_NAME","K_SERVICE","CLOUD_RUN_WORKER_POOL"];function c(){return m.some(l=>!!process.env[l])}g(c,"isGoogleCloudServe\
rless");function o(){if((0,C.platform)()!=="linux")return!1;try{(0,v.statSync)(r.GCE_LINUX_BIOS_PATHS.BIOS_DATE);const l=(0,v.readFileSync)(r.GCE_LINUX_BIOS_PATHS.
BIOS_VENDOR,"utf8");return/Google/.test(l)}catch{return!1}}g(o,"isGoogleComputeEngineLinux");function a(){const l=(0,C.networkInterfaces)();for(const h of Object.
values(l))if(h){for(const{mac:d}of h)if(k.test(d))return!0}return!1}g(a,"isGoogleComputeEngineMACAddress");function t(){return o()||a()}g(t,"isGoogleComputeEngi\
ne");function i(){return c()||t()}g(i,"detectGCPResidency")}),69595:(function(B,r,u){var v=this&&this.__createBinding||(Object.create?(function(M,G,Y,z){z===void 0&&
(z=Y);var Z=Object.getOwnPropertyDescriptor(G,Y);(!Z||("get"in Z?!G.__esModule:Z.writable||Z.configurable))&&(Z={enumerable:!0,get:g(function(){return G[Y]},"ge\
t")}),Object.defineProperty(M,z,Z)}):(function(M,G,Y,z){z===void 0&&(z=Y),M[z]=G[Y]})),C=this&&this.__setModuleDefault||(Object.create?(function(M,G){Object.defineProperty(
M,"default",{enumerable:!0,value:G})}):function(M,G){M.default=G}),k=this&&this.__importStar||(function(){var M=g(function(G){return M=Object.getOwnPropertyNames||
function(Y){var z=[];for(var Z in Y)Object.prototype.hasOwnProperty.call(Y,Z)&&(z[z.length]=Z);return z},M(G)},"ownKeys");return function(G){if(G&&G.__esModule)
return G;var Y={};if(G!=null)for(var z=M(G),Z=0;Z<z.length;Z++)z[Z]!=="default"&&v(Y,G,z[Z]);return C(Y,G),Y}})(),m=this&&this.__exportStar||function(M,G){for(var Y in M)
Y!=="default"&&!Object.prototype.hasOwnProperty.call(G,Y)&&v(G,M,Y)};Object.defineProperty(r,"__esModule",{value:!0}),r.gcpResidencyCache=r.METADATA_SERVER_DETECTION=
r.HEADERS=r.HEADER_VALUE=r.HEADER_NAME=r.SECONDARY_HOST_ADDRESS=r.HOST_ADDRESS=r.BASE_PATH=void 0,r.instance=n,r.project=e,r.universe=p,r.bulk=w,r.isAvailable=$,
r.resetIsAvailableCache=W,r.getGCPResidency=V,r.setGCPResidency=q,r.requestTimeout=K;const c=u(51098),o=u(14826),a=u(36128),t=k(u(81577));r.BASE_PATH="/computeM\
etadata/v1",r.HOST_ADDRESS="http://169.254.169.254",r.SECONDARY_HOST_ADDRESS="http://metadata.google.internal.",r.HEADER_NAME="Metadata-Flavor",r.HEADER_VALUE="\
Google",r.HEADERS=Object.freeze({[r.HEADER_NAME]:r.HEADER_VALUE});const i=t.log("gcp-metadata");r.METADATA_SERVER_DETECTION=Object.freeze({"assume-present":"don\
't try to ping the metadata server, but assume it's present",none:"don't try to ping the metadata server, but don't try to use it either","bios-only":"treat the\
 result of a BIOS probe as canonical (don't fall back to pinging)","ping-only":"skip the BIOS probe, and go straight to pinging"});function l(M){return M||(M=process.
env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST||r.HOST_ADDRESS),/^https?:\/\//.test(M)||(M=`http://${M}`),new URL(r.BASE_PATH,M).href}g(l,"getBaseUrl");function h(M){
Object.keys(M).forEach(G=>{switch(G){case"params":case"property":case"headers":break;case"qs":throw new Error("'qs' is not a valid configuration option. Please \
use 'params' instead.");default:throw new Error(`'${G}' is not a valid configuration option.`)}})}g(h,"validate");async function d(M,G={},Y=3,z=!1){const Z=new Headers(
r.HEADERS);let ae="",he={};if(typeof M=="object"){const ie=M;new Headers(ie.headers).forEach((le,y)=>Z.set(y,le)),ae=ie.metadataKey,he=ie.params||he,Y=ie.noResponseRetries||
Y,z=ie.fastFail||z}else ae=M;typeof G=="string"?ae+=`/${G}`:(h(G),G.property&&(ae+=`/${G.property}`),new Headers(G.headers).forEach((ie,le)=>Z.set(le,ie)),he=G.
params||he);const J=z?s:c.request,ye={url:`${l()}/${ae}`,headers:Z,retryConfig:{noResponseRetries:Y},params:he,responseType:"text",timeout:K()};i.debug("instanc\
e request %j",ye);const ge=await J(ye);i.debug("instance metadata is %s",ge.data);const pe=ge.headers.get(r.HEADER_NAME);if(pe!==r.HEADER_VALUE)throw new RangeError(
`Invalid response from metadata service: incorrect ${r.HEADER_NAME} header. Expected '${r.HEADER_VALUE}', got ${pe?`'${pe}'`:"no header"}`);if(typeof ge.data=="\
string")try{return o.parse(ge.data)}catch{}return ge.data}g(d,"metadataAccessor");async function s(M){const G={...M,url:M.url?.toString().replace(l(),l(r.SECONDARY_HOST_ADDRESS))},
Y=(0,c.request)(M),z=(0,c.request)(G);try{return await Promise.any([Y,z])}catch(Z){throw Z instanceof AggregateError&&!Z.message&&(Z.message="All promises were \
rejected"),Z}}g(s,"fastFailMetadataRequest");function n(M){return d("instance",M)}g(n,"instance");function e(M){return d("project",M)}g(e,"project");function p(M){
return d("universe",M)}g(p,"universe");async function w(M){const G={};return await Promise.all(M.map(Y=>(async()=>{const z=await d(Y),Z=Y.metadataKey;G[Z]=z})())),
G}g(w,"bulk");function T(){return process.env.DETECT_GCP_RETRIES?Number(process.env.DETECT_GCP_RETRIES):0}g(T,"detectGCPAvailableRetries");let S;const E=new Set(
["EHOSTDOWN","EHOSTUNREACH","ENETUNREACH","ENOENT","ENOTFOUND","ECONNREFUSED","ConnectionRefused","FailedToOpenSocket"]),R=new Set(["AbortError","TimeoutError"]),
f=new Set(["aborted","request-timeout"]),_=20;function O(M){return typeof M=="object"&&M!==null}g(O,"isErrorWithDetails");function L(M,G=new Set,Y=0){if(!O(M)||
G.has(M)||Y>_)return["UNKNOWN"];if(G.add(M),M.name==="AggregateError"&&Array.isArray(M.errors))return M.errors.length===0?["UNKNOWN"]:M.errors.flatMap(Z=>L(Z,G,
Y+1));if(M.name!==void 0&&R.has(M.name)||M.code!==void 0&&R.has(M.code)||M.type!==void 0&&f.has(M.type))return["ETIMEDOUT"];if((typeof M.code=="string"||typeof M.
code=="number")&&M.code!=="")return[String(M.code)];const z=M.cause??M.error;return z!==void 0?L(z,G,Y+1):["UNKNOWN"]}g(L,"getErrorCodes");async function $(){if(process.
env.METADATA_SERVER_DETECTION){const M=process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase();if(!(M in r.METADATA_SERVER_DETECTION))throw new RangeError(
`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${M}\`, but it should be \`${Object.keys(r.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`);switch(M){case"\
assume-present":return!0;case"none":return!1;case"bios-only":return V();case"ping-only":}}try{return S===void 0&&(S=(async()=>{try{return await d("instance",void 0,
T(),!(process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST)),!0}catch(M){if(process.env.DEBUG_AUTH&&console.info(M),!O(M))return process.emitWarning(`rece\
ived unexpected error = ${String(M)} code = UNKNOWN`,"MetadataLookupWarning"),!1;if(M.type==="request-timeout"||M.response?.status===404)return!1;const G=L(M);if(!(G.
length>0&&G.every(z=>E.has(z)))){const z=[...new Set(G)].join(", ");process.emitWarning(`received unexpected error = ${M.message} code = ${z}`,"MetadataLookupWa\
rning")}return!1}})()),await S}catch{return!1}}g($,"isAvailable");function W(){S=void 0}g(W,"resetIsAvailableCache"),r.gcpResidencyCache=null;function V(){return r.
gcpResidencyCache===null&&q(),r.gcpResidencyCache}g(V,"getGCPResidency");function q(M=null){r.gcpResidencyCache=M!==null?M:(0,a.detectGCPResidency)()}g(q,"setGC\
PResidency");function K(){return V()?0:3e3}g(K,"requestTimeout"),m(u(36128),r)}),96995:((B,r,u)=>{const v=u(76543);B.exports={pkg:v}}),65470:((B,r,u)=>{Object.defineProperty(
r,"__esModule",{value:!0}),r.USER_AGENT=r.PRODUCT_NAME=r.pkg=void 0;const v=u(96066);r.pkg=v;const C="google-api-nodejs-client";r.PRODUCT_NAME=C;const k=`${C}/${v.
version}`;r.USER_AGENT=k}),27273:((B,r,u)=>{const v=u(58535);B.exports={pkg:v}}),76543:(B=>{B.exports=JSON.parse('{"name":"gaxios","version":"8.3.3","descriptio\
n":"A simple common HTTP client specifically for Google APIs and services.","main":"build/cjs/src/index.js","types":"build/cjs/src/index.d.ts","files":["build/c\
js/src","build/esm/src","build/esm/package.json","!build/**/*.map"],"exports":{".":{"import":{"types":"./build/esm/src/index.d.ts","default":"./build/esm/src/in\
dex.js"},"require":{"types":"./build/cjs/src/index.d.ts","default":"./build/cjs/src/index.js"}},"./build/src/common":{"import":"./build/esm/src/common.js","requ\
ire":"./build/cjs/src/common.js"},"./package.json":"./package.json"},"repository":{"type":"git","directory":"core/packages/gaxios","url":"https://github.com/goo\
gleapis/google-cloud-node.git"},"keywords":["google"],"engines":{"node":">=22"},"author":"Google, LLC","license":"Apache-2.0","devDependencies":{"@babel/plugin-\
proposal-private-methods":"^7.18.6","@types/cors":"^2.8.6","@types/express":"^5.0.0","@types/extend":"^3.0.1","@types/mocha":"^10.0.10","@types/multiparty":"4.2\
.1","@types/mv":"^2.1.0","@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0","@types/tmp":"^0.2.6","assert":"^2.0.0","browserify":"^17.0.0","\
c8":"^10.1.3","cors":"^2.8.5","express":"^5.0.0","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0","karma"\
:"^6.0.0","karma-chrome-launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":"^2.0.0","karma-mocha":"^2.0.0","karma-remap-coverage":"^0.1.5","k\
arma-sourcemap-loader":"^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","multiparty":"^4.2.1","mv":"^2.1.1","ncp":"^2.0.0","nock":"14.0.5","null-loader":"^4.\
0.1","pack-n-play":"^5.3.0","puppeteer":"^24.0.0","sinon":"21.0.3","stream-browserify":"^3.0.0","tmp":"0.2.7","ts-loader":"^9.5.2","typescript":"5.8.3","undici-\
types":"^7.24.1","webpack":"^5.97.1","webpack-cli":"^6.0.1"},"dependencies":{"extend":"^3.0.2","https-proxy-agent":"^7.0.1","node-fetch":"^3.3.2"},"homepage":"h\
ttps://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios","scripts":{"lint":"gts check --no-inline-config","test":"node ../../../bin/run-te\
st.cjs build/esm/test","presystem-test":"npm run compile","system-test":"mocha build/esm/system-test --timeout 80000","compile":"tsc -b ./tsconfig.json ./tsconf\
ig.cjs.json && node utils/enable-esm.mjs","fix":"gts fix","pretest":"npm run compile","webpack":"webpack","prebrowser-test":"npm run compile","browser-test":"no\
de build/browser-test/browser-test-runner.js","docs":"jsdoc -c .jsdoc.js","samples-test":"cd samples/ && npm link ../ && npm test && cd ../","prelint":"cd sampl\
es; npm link ../; npm install","clean":"gts clean"}}')}),58535:(B=>{B.exports=JSON.parse('{"name":"gaxios","version":"8.3.3","description":"A simple common HTTP\
 client specifically for Google APIs and services.","main":"build/cjs/src/index.js","types":"build/cjs/src/index.d.ts","files":["build/cjs/src","build/esm/src",\
"build/esm/package.json","!build/**/*.map"],"exports":{".":{"import":{"types":"./build/esm/src/index.d.ts","default":"./build/esm/src/index.js"},"require":{"typ\
es":"./build/cjs/src/index.d.ts","default":"./build/cjs/src/index.js"}},"./build/src/common":{"import":"./build/esm/src/common.js","require":"./build/cjs/src/co\
mmon.js"},"./package.json":"./package.json"},"repository":{"type":"git","directory":"core/packages/gaxios","url":"https://github.com/googleapis/google-cloud-nod\
e.git"},"keywords":["google"],"engines":{"node":">=22"},"author":"Google, LLC","license":"Apache-2.0","devDependencies":{"@babel/plugin-proposal-private-methods\
":"^7.18.6","@types/cors":"^2.8.6","@types/express":"^5.0.0","@types/extend":"^3.0.1","@types/mocha":"^10.0.10","@types/multiparty":"4.2.1","@types/mv":"^2.1.0"\
,"@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0","@types/tmp":"^0.2.6","assert":"^2.0.0","browserify":"^17.0.0","c8":"^10.1.3","cors":"^2\
.8.5","express":"^5.0.0","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0","karma":"^6.0.0","karma-chrome-\
launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":"^2.0.0","karma-mocha":"^2.0.0","karma-remap-coverage":"^0.1.5","karma-sourcemap-loader":"\
^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","multiparty":"^4.2.1","mv":"^2.1.1","ncp":"^2.0.0","nock":"14.0.5","null-loader":"^4.0.1","pack-n-play":"^5.3\
.0","puppeteer":"^24.0.0","sinon":"21.0.3","stream-browserify":"^3.0.0","tmp":"0.2.7","ts-loader":"^9.5.2","typescript":"5.8.3","undici-types":"^7.24.1","webpac\
k":"^5.97.1","webpack-cli":"^6.0.1"},"dependencies":{"extend":"^3.0.2","https-proxy-agent":"^7.0.1","node-fetch":"^3.3.2"},"homepage":"https://github.com/google\
apis/google-cloud-node/tree/main/core/packages/gaxios","scripts":{"lint":"gts check --no-inline-config","test":"node ../../../bin/run-test.cjs build/esm/test","\
presystem-test":"npm run compile","system-test":"mocha build/esm/system-test --timeout 80000","compile":"tsc -b ./tsconfig.json ./tsconfig.cjs.json && node util\
s/enable-esm.mjs","fix":"gts fix","pretest":"npm run compile","webpack":"webpack","prebrowser-test":"npm run compile","browser-test":"node build/browser-test/br\
owser-test-runner.js","docs":"jsdoc -c .jsdoc.js","samples-test":"cd samples/ && npm link ../ && npm test && cd ../","prelint":"cd samples; npm link ../; npm in\
stall","clean":"gts clean"}}')}),96066:(B=>{B.exports=JSON.parse('{"name":"google-auth-library","version":"11.3.4","author":"Google Inc.","description":"Google \
APIs Authentication Client Library for Node.js","engines":{"node":">=22"},"main":"./build/src/index.js","types":"./build/src/index.d.ts","repository":{"type":"g\
it","directory":"core/packages/google-auth-library-nodejs","url":"https://github.com/googleapis/google-cloud-node.git"},"keywords":["google","api","google apis"\
,"client","client library"],"dependencies":{"base64-js":"^1.3.0","ecdsa-sig-formatter":"^1.0.11","gaxios":"^8.3.1","gcp-metadata":"^9.2.1","google-logging-utils\
":"^2.1.0","jws":"^4.0.0"},"devDependencies":{"@types/base64-js":"^1.2.5","@types/jws":"^3.1.0","@types/mocha":"^10.0.10","@types/mv":"^2.1.0","@types/ncp":"^2.\
0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0","assert-rejects":"^1.0.0","c8":"^10.1.3","codecov":"^3.8.3","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"^\
4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0","karma":"^6.0.0","karma-chrome-launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":"\
^2.0.0","karma-mocha":"^2.0.0","karma-sourcemap-loader":"^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","mv":"^2.1.1","ncp":"^2.0.0","nock":"^14.0.5","null-\
loader":"^4.0.1","puppeteer":"^24.0.0","sinon":"21.0.3","ts-loader":"^9.5.2","typescript":"5.8.3","webpack":"^5.97.1","webpack-cli":"^6.0.1"},"files":["build/sr\
c","!build/src/**/*.map"],"license":"Apache-2.0","homepage":"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/google-auth-library-nodejs"\
,"scripts":{"test":"node ../../../bin/run-test.cjs build/test","clean":"gts clean","lint":"gts check --no-inline-config","compile":"tsc -p .","fix":"gts fix","p\
retest":"pnpm run compile --sourceMap","docs":"jsdoc -c .jsdoc.js","samples-setup":"cd samples/ && pnpm link ../ && pnpm run setup && cd ../","samples-test":"cd\
 samples/ && pnpm link ../ && pnpm test && cd ../","system-test":"mocha build/system-test --timeout 60000","presystem-test":"pnpm run compile --sourceMap","webp\
ack":"webpack","browser-test":"karma start","prelint":"cd samples; pnpm link ../; pnpm install"}}')})};export{ve as id,Ce as ids,Oe as modules};
