# Reads a password and prints what PostgreSQL checks it by (RFC 5802 with SHA-256), so that the password itself stands in
# no statement and in no list of processes.
use strict;
use warnings;
use Digest::SHA qw(sha256 hmac_sha256);
use MIME::Base64 qw(encode_base64);

my $password = <STDIN>;
chomp $password;
open my $random, '<:raw', '/dev/urandom' or die "no random numbers: $!";
read $random, my $salt, 16;
my $step = hmac_sha256($salt . pack('N', 1), $password);
my $salted = $step;
for (2 .. 4096) {
  $step = hmac_sha256($step, $password);
  $salted ^= $step;
}
my $stored = sha256(hmac_sha256('Client Key', $salted));
my $server = hmac_sha256('Server Key', $salted);
printf "SCRAM-SHA-256\$4096:%s\$%s:%s\n", map { encode_base64($_, '') } $salt, $stored, $server;
