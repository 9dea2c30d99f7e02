// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "./DecayMath.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "./types/Amounts.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";

/// @title Energy that does not melt in the hand: one wrapped share is one share of the energy token, for ever
/// @notice An ERC-4626 vault whose balances stand still while their rate, the index e^(−Λ), falls. Assets are µWh of live energy; a wrapped
/// share is worth I of them, rounded down. For contracts that keep balances of their own and could not bear one that shrinks.
/// @dev Wrapping moves shares, so it is exact: what a deposit pulls is what it mints, and the vault always holds at least what it owes.
/// The rate is the token's index and not a quotient of holdings: energy sent here by mistake or on purpose changes nobody's rate (and is lost).
/// Withdrawing and redeeming never end, also after the vintage has.
/// @dev Warning: the rate only falls. A lender that takes wrapped energy as collateral must price it in energy (`convertToAssets`) at the time of
/// liquidation, not of the loan; one that lends it gets back shares that are worth less energy than those it lent.
contract WrappedEnergy is ERC4626 {
    // As an amount: everything that the caller holds.
    uint256 private constant ALL = type(uint256).max;

    /// @notice The token that is wrapped.
    IDissipativeERC20 public immutable energy;

    /// @param energy_ The token to wrap.
    constructor(IDissipativeERC20 energy_) {
        energy = energy_;
    }

    /// @inheritdoc ERC4626
    function asset() public view override returns (address) {
        return address(energy);
    }

    /// @notice "Wrapped " and the token's name.
    function name() public view override returns (string memory) {
        return string.concat("Wrapped ", energy.name());
    }

    /// @notice "w" and the token's symbol.
    function symbol() public view override returns (string memory) {
        return string.concat("w", energy.symbol());
    }

    /// @notice What the wrapped shares are worth, ⌊supply × I⌋, µWh. Energy sent here without a deposit is not counted.
    function totalAssets() public view override returns (uint256) {
        return convertToAssets(totalSupply());
    }

    /// @notice ⌊assets / I⌋. DecayMath.ZeroIndex when the energy has dissipated to nothing.
    function convertToShares(uint256 assets) public view override returns (uint256) {
        return Shares.unwrap(DecayMath.toSharesDown(Energy.wrap(assets), energy.index()));
    }

    /// @notice ⌊shares × I⌋, µWh.
    function convertToAssets(uint256 shares) public view override returns (uint256) {
        return Energy.unwrap(DecayMath.toEnergyDown(Shares.wrap(shares), energy.index()));
    }

    /// @notice ⌈assets / I⌉: the shares that a transfer of `assets` moves, each of which is wrapped. Of `max`: the caller's shares.
    function previewDeposit(uint256 assets) public view override returns (uint256) {
        if (assets == ALL) return Shares.unwrap(energy.sharesOf(msg.sender));
        return Shares.unwrap(DecayMath.toSharesUp(Energy.wrap(assets), energy.index()));
    }

    /// @notice ⌈shares × I⌉, µWh. Of `max`: the caller's shares.
    function previewMint(uint256 shares) public view override returns (uint256) {
        Shares wrapped = shares == ALL ? energy.sharesOf(msg.sender) : Shares.wrap(shares);
        return Energy.unwrap(DecayMath.toEnergyUp(wrapped, energy.index()));
    }

    /// @notice ⌈assets / I⌉.
    function previewWithdraw(uint256 assets) public view override returns (uint256) {
        return Shares.unwrap(DecayMath.toSharesUp(Energy.wrap(assets), energy.index()));
    }

    /// @notice No limit, until the index is zero: from then on no shares are worth any assets.
    function maxDeposit(address) public view override returns (uint256) {
        return energy.index() == 0 ? 0 : type(uint256).max;
    }

    /// @notice Wraps `assets` µWh of the caller's (`max`: all of them). @return shares Pulled and minted: ⌈assets / I⌉.
    function deposit(uint256 assets, address to) public override returns (uint256 shares) {
        require(assets <= maxDeposit(to), DepositMoreThanMax());
        shares = previewDeposit(assets);
        _mint(to, shares);
        if (assets == ALL) {
            assets = convertToAssets(shares);
            energy.transferSharesFrom(msg.sender, address(this), Shares.wrap(shares));
        } else {
            // In energy, and not in shares, so that an allowance of just `assets` suffices; it moves ⌈assets / I⌉ shares.
            energy.transferFrom(msg.sender, address(this), assets);
        }
        emit Deposit(msg.sender, to, assets, shares);
    }

    /// @notice Wraps `shares` of the caller's (`max`: all of them). @return assets What they are worth, ⌈shares × I⌉, µWh: the allowance spent.
    function mint(uint256 shares, address to) public override returns (uint256 assets) {
        // Resolved first: the token too reads `max` as all, and would move fewer than would be minted.
        if (shares == ALL) shares = Shares.unwrap(energy.sharesOf(msg.sender));
        assets = previewMint(shares);
        _mint(to, shares);
        energy.transferSharesFrom(msg.sender, address(this), Shares.wrap(shares));
        emit Deposit(msg.sender, to, assets, shares);
    }

    /// @dev Of a withdrawal and of a redemption: burns wrapped shares, hands out just as many of the token's.
    function _withdraw(address by, address to, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        if (by != owner) _spendAllowance(owner, by, shares);
        _burn(owner, shares);
        energy.transferShares(to, Shares.wrap(shares));
        emit Withdraw(by, to, owner, assets, shares);
    }

    /// @dev One to one with the token's shares: there is no first depositor to inflate a quotient, so nothing to offset.
    function _useVirtualShares() internal pure override returns (bool) {
        return false;
    }

    /// @dev As the token: one unit at I = 1 is 1 µWh.
    function _underlyingDecimals() internal pure override returns (uint8) {
        return 9;
    }

    /// @dev Nobody has an allowance that the owner did not give, Permit2 included.
    function _givePermit2InfiniteAllowance() internal pure override returns (bool) {
        return false;
    }
}
