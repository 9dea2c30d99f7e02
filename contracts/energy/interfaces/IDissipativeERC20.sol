// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Energy, Shares} from "../types/Amounts.sol";

/// @title An ERC-20 whose balances dissipate
/// @notice Balances are live energy, µWh: shares × index, index = e^(−Λ) × kept, Λ(t) = Λ₀ + λ·(t − t₀), kept = 1 until a haircut. The
/// index never rises.
/// @dev `type(uint256).max` as an amount means *all*: a balance read now is smaller a minute later. Rounding: a movement stated in
/// energy moves ⌈energy / index⌉ shares, so the receiver gets at least the amount; balances and supply round down; allowances are in energy
/// and spent rounded up. Logs: a movement stated in energy emits `Transfer` (shares moved: ⌈value / index⌉); one stated in shares
/// emits `TransferShares`; minting, burning and *all* emit both, `Transfer` first. Decay itself emits nothing.
/// @dev Warning: a lender that counts a debt or a collateral in energy counts something that melts: count shares.
interface IDissipativeERC20 {
    event Transfer(address indexed from, address indexed to, uint256 value);
    event TransferShares(address indexed from, address indexed to, Shares shares);
    event Approval(address indexed owner, address indexed spender, uint256 value);
    /// @notice The decay rate changed. @param exponent Λ at that moment, WAD. @param rate λ per second, WAD.
    event DecayRateChanged(uint256 exponent, uint256 rate);
    /// @notice A loss that nothing covered was taken off every share. @param before What haircuts had left of one, WAD. @param kept What they
    /// leave now.
    event HaircutTaken(uint256 before, uint256 kept);
    /// @notice The loss that is known and not yet a haircut changed. @param loss Ppm of every share.
    event PendingLossChanged(uint256 loss);

    error InsufficientEnergy(address account, uint256 balance, uint256 needed);
    error InsufficientShares(address account, Shares balance, Shares needed);
    error InsufficientAllowance(address owner, address spender, uint256 allowance, uint256 needed);
    error InvalidReceiver(address to);
    error PermitExpired(uint256 deadline, uint256 now_);
    error InvalidPermitSignature(address owner);
    error VintageEnded(uint256 index, uint256 end);
    error DecayRateOutOfRange(uint256 rate, uint256 limit);

    /// @notice ERC-20, amounts in µWh of live energy (`max`: all).
    function transfer(address to, uint256 energy) external returns (bool);
    /// @notice Moves `energy` µWh of another account (`max`: all it has) out of an allowance: ⌈energy / index⌉ shares. Reverts with
    /// InsufficientAllowance, InsufficientEnergy or InvalidReceiver.
    function transferFrom(address from, address to, uint256 energy) external returns (bool);
    /// @notice Lets `spender` move up to `energy` µWh of the caller's, as it is worth when it is moved (`max`: without limit).
    function approve(address spender, uint256 energy) external returns (bool);
    /// @notice What `spender` may still move of the owner's, µWh. It does not decay: the balance behind it does.
    function allowance(address owner, address spender) external view returns (uint256 energy);
    /// @notice ⌊shares × index⌋, µWh.
    function balanceOf(address account) external view returns (uint256 energy);
    /// @notice ⌊total shares × index⌋, µWh: exact, and never below the sum of balances.
    function totalSupply() external view returns (uint256 energy);
    /// @notice The token's name.
    function name() external view returns (string memory);
    /// @notice The token's symbol.
    function symbol() external view returns (string memory);
    /// @notice 9: one unit is 1 µWh.
    function decimals() external view returns (uint8);

    /// @notice Moves shares (`max`: all). What they are worth is not returned: it would cost the index, which the movement does not need.
    function transferShares(address to, Shares shares) external returns (bool);
    /// @notice Moves shares out of an allowance, which is in energy: ⌈shares × index⌉ is spent (nothing of an infinite one).
    function transferSharesFrom(address from, address to, Shares shares) external returns (bool);
    /// @notice Moves exactly these shares: the caller's own, or out of an allowance as `transferSharesFrom`. No amount means *all*.
    /// @dev For contracts that move shares all day: it costs several hundred gas less than the two above.
    function assignShares(address from, address to, Shares shares) external;
    /// @notice Takes the most shares that `energy` pays for, ⌊energy / index⌋, to the caller, out of its allowance (`max`: all that the
    /// account has); ⌈shares × index⌉ of it is spent. Reverts with InsufficientAllowance, InsufficientEnergy or InvalidReceiver.
    /// @return shares What was moved. @return index What it was valued at. @return rate As of `shareTerms`. @return pendingLoss Likewise.
    function takeEnergyAtMost(address from, uint256 energy)
        external
        returns (Shares shares, uint256 index, uint256 rate, uint256 pendingLoss);
    /// @notice An account's shares: constant while nobody moves them.
    function sharesOf(address account) external view returns (Shares);
    /// @notice All shares: the sum of the accounts', exactly.
    function totalShares() external view returns (Shares);
    /// @notice ⌊shares × index⌋, µWh.
    function sharesToEnergy(Shares shares) external view returns (Energy);
    /// @notice ⌊energy / index⌋. Reverts with VintageEnded when the index is zero.
    function energyToShares(Energy energy) external view returns (Shares);

    /// @notice e^(−Λ) × kept now, WAD, rounded down (to within 0.0126: see DecayMath.indexAt).
    function index() external view returns (uint256);
    /// @notice What a share is worth now: the index, how fast that falls (λ per second), both WAD, and the loss that is known and not yet a
    /// haircut, ppm, from the first posted reading that shows it: a share that comes in should count for index × (1 − pendingLoss).
    function shareTerms() external view returns (uint256 index, uint256 rate, uint256 pendingLoss);
    /// @notice e^(−Λ) now, WAD: the index without haircuts, which liabilities follow.
    function storeIndex() external view returns (uint256);
    /// @notice What haircuts have left of every share, WAD: 1e18 until the first.
    function kept() external view returns (uint256);
    /// @notice Λ now, WAD.
    function exponent() external view returns (uint256);
    /// @notice λ per second, WAD.
    function decayRate() external view returns (uint256);
    /// @notice When λ was last set, unix seconds: of what a store lost before, only bounds are known.
    function decayRateSince() external view returns (uint40);
    /// @notice The most λ may ever be set to, per second, WAD.
    function maxDecayRate() external view returns (uint256);
    /// @notice Whether the index has fallen to e^(−13.8): minting and swaps stop, leaving goes on.
    function ended() external view returns (bool);

    /// @notice EIP-2612: an allowance of `energy` µWh by signature.
    function permit(
        address owner,
        address spender,
        uint256 energy,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    /// @notice An allowance of what `shares` are worth when it is used: ⌈shares × index⌉ µWh. EIP-712 `PermitShares(address owner,address
    /// spender,uint256 shares,uint256 nonce,uint256 deadline)`, same nonce sequence as `permit`.
    function permitShares(
        address owner,
        address spender,
        Shares shares,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external;
    /// @notice The nonce that the owner's next permit of either kind must carry.
    function nonces(address owner) external view returns (uint256);
    /// @notice EIP-712 domain separator of permits: of this token on this chain.
    function DOMAIN_SEPARATOR() external view returns (bytes32);
}
