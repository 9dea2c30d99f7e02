// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC6909} from "solady/tokens/ERC6909.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {MetadataReaderLib} from "solady/utils/MetadataReaderLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {Permits} from "./Permits.sol";
import {Sessions} from "./Sessions.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {ISessions} from "./interfaces/ISessions.sol";

/// @title Where the market's amounts come from and go to
/// @notice Tokens in and out, and ERC-6909 balances inside: a token's id is its address, a pool's liquidity has the pool's id (above 2^160).
/// @dev Internal kWh balances are shares, so they melt by themselves. A quote is trusted with nothing but its own id: what it takes back, or
/// never sent, is missing from its own balances alone.
abstract contract SettlementDesk is IDissipativeAMM, ERC6909, Sessions, Permits {
    using EnergyTokenLib for address;
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @dev Where solady's ERC6909 keeps balances, and keccak256("Transfer(address,address,address,uint256,uint256)").
    uint256 private constant ERC6909_SEED = 0xedcaa89a82293940;
    uint256 private constant TRANSFER = 0x1b3d7edb2e9c0b0e7c525b20aaaef0f5940d2ed71663c7d39266ecafac728859;

    /// @notice Whose tokens may be listed.
    IEnergyPoolFactory public immutable factory;

    constructor(IEnergyPoolFactory factory_) {
        factory = factory_;
    }

    /// @inheritdoc IDissipativeAMM
    function deposit(address token, uint256 amount, address to) external nonReentrant {
        bool isEnergy = factory.isPool(token);
        // To the token `max` means all, to a balance it would mean 2^256 − 1: it must not reach both.
        if (isEnergy && amount == type(uint256).max) {
            amount = Shares.unwrap(IDissipativeERC20(token).sharesOf(msg.sender));
        }
        require(amount != 0, ZeroAmount());
        _giveInternal(to, _idOf(token), amount);
        if (isEnergy) _takeShares(token, amount, Settlement.EXTERNAL);
        else _takeQuote(token, amount, Settlement.EXTERNAL);
    }

    /// @inheritdoc IDissipativeAMM
    function withdraw(address token, uint256 amount, address to) external nonReentrant {
        if (amount == type(uint256).max) amount = _internalOf(_idOf(token));
        require(amount != 0, ZeroAmount());
        _takeInternal(_idOf(token), amount);
        if (factory.isPool(token)) _giveShares(token, amount, to, Settlement.EXTERNAL);
        else _giveQuote(token, amount, to, Settlement.EXTERNAL);
    }

    /// @inheritdoc ISessions
    function useBalance(address token, uint256 amount) external {
        _requireInSession();
        uint256 id = _idOf(token);
        _burnInternal(id, amount);
        _credit(id, amount);
    }

    /// @inheritdoc ISessions
    function saveCredit(address token, uint256 amount) external {
        _requireInSession();
        uint256 id = _idOf(token);
        uint256 credit = _creditOf(id);
        if (amount == type(uint256).max) amount = credit;
        // Never on credit: a stored balance is counted by others.
        require(amount <= credit, InsufficientInternalBalance(msg.sender, id, credit, amount));
        _debit(id, amount);
        _mint(msg.sender, id, amount);
    }

    /// @notice The token's name; pools have one name.
    function name(uint256 id) public view override returns (string memory) {
        return _isToken(id) ? MetadataReaderLib.readName(address(uint160(id))) : "Wattle liquidity";
    }

    /// @notice The token's symbol; pools have one symbol.
    function symbol(uint256 id) public view override returns (string memory) {
        return _isToken(id) ? MetadataReaderLib.readSymbol(address(uint160(id))) : "WATTLE-LP";
    }

    /// @notice The token's decimals; liquidity has none.
    function decimals(uint256 id) public view override returns (uint8) {
        return _isToken(id) ? MetadataReaderLib.readDecimals(address(uint160(id))) : 0;
    }

    /// @notice Empty: there is nothing to show.
    function tokenURI(uint256) public pure override returns (string memory) {
        return "";
    }

    /// @dev kWh tokens are the factory's: what they say they moved, they moved.
    function _takeShares(address energy, uint256 shares, Settlement settlement) internal {
        if (_fromInternal(settlement)) _takeInternal(_idOf(energy), shares);
        else energy.assignShares(msg.sender, address(this), shares);
    }

    function _takeQuote(address quote, uint256 amount, Settlement settlement) internal {
        if (_fromInternal(settlement)) _takeInternal(_idOf(quote), amount);
        else _pullQuote(quote, amount);
    }

    function _giveShares(address energy, uint256 shares, address to, Settlement settlement) internal {
        if (_toInternal(settlement)) _giveInternal(to, _idOf(energy), shares);
        else energy.assignShares(address(this), to, shares);
    }

    function _giveQuote(address quote, uint256 amount, address to, Settlement settlement) internal {
        if (_toInternal(settlement)) _giveInternal(to, _idOf(quote), amount);
        else quote.safeTransfer(to, amount);
    }

    /// @dev A quote may keep a fee or answer true for nothing, so what arrived is measured: three calls in one piece, which costs a purchase 150 gas
    /// less than solady's `balanceOf`, `safeTransferFrom` and `balanceOf`. What the allowance does not give, Permit2's may.
    function _pullQuote(address quote, uint256 amount) internal {
        bool done;
        uint256 before;
        uint256 received;
        assembly ("memory-safe") {
            let m := mload(0x40)
            // balanceOf(address(this)), zero if there is no answer.
            mstore(m, shl(224, 0x70a08231))
            mstore(add(m, 0x04), address())
            done := staticcall(gas(), quote, m, 0x24, 0x00, 0x20)
            before := mul(mload(0x00), and(done, gt(returndatasize(), 0x1f)))
            // transferFrom(caller, address(this), amount): true or no answer. What arrived is measured, so nothing more is asked, not even
            // whether there is code.
            let n := add(m, 0x24)
            mstore(n, shl(224, 0x23b872dd))
            mstore(add(n, 0x04), caller())
            mstore(add(n, 0x24), address())
            mstore(add(n, 0x44), amount)
            done := call(gas(), quote, 0x00, n, 0x64, 0x00, 0x20)
            done := and(done, or(iszero(returndatasize()), eq(mload(0x00), 1)))
            if done {
                done := staticcall(gas(), quote, m, 0x24, 0x00, 0x20)
                received := mul(mload(0x00), and(done, gt(returndatasize(), 0x1f)))
                received := mul(gt(received, before), sub(received, before))
                done := 1
            }
        }
        if (!done) {
            quote.permit2TransferFrom(msg.sender, address(this), amount);
            received = quote.balanceOf(address(this)).zeroFloorSub(before);
        }
        if (received < amount) revert TransferShort(quote, received, amount);
    }

    /// @dev Takes a token from the caller inside: in its session from its delta, which may fall below zero, else from its stored balance.
    function _takeInternal(uint256 id, uint256 amount) internal {
        if (_inSession()) _debit(id, amount);
        else _burnInternal(id, amount);
    }

    /// @dev What the caller has of a token inside.
    function _internalOf(uint256 id) internal view returns (uint256) {
        return _inSession() ? _creditOf(id) : balanceOf(msg.sender, id);
    }

    /// @dev Gives a token inside. In a session its owner's own proceeds are a delta; what others give it is stored, so that nobody can leave a
    /// credit in a session that is not his.
    function _giveInternal(address to, uint256 id, uint256 amount) internal {
        if (to == msg.sender && _inSession()) _credit(id, amount);
        else _mint(to, id, amount);
    }

    /// @dev Takes a stored internal balance, or liquidity, of the caller: solady's `_burn`, which would read the balance a second time to say
    /// less about it. The hook is not asked: whoever burns liquidity has credited it.
    function _burnInternal(uint256 id, uint256 amount) internal {
        uint256 slot;
        uint256 held;
        assembly ("memory-safe") {
            // As ERC6909.balanceOf.
            mstore(0x20, ERC6909_SEED)
            mstore(0x14, caller())
            mstore(0x00, id)
            slot := keccak256(0x00, 0x40)
            held := sload(slot)
        }
        if (amount > held) revert InsufficientInternalBalance(msg.sender, id, held, amount);
        assembly ("memory-safe") {
            sstore(slot, sub(held, amount))
            // Transfer(caller, from, to, id, amount).
            mstore(0x00, caller())
            mstore(0x20, amount)
            log4(0x00, 0x40, TRANSFER, caller(), 0, id)
        }
    }

    // EXTERNAL is 0, FROM_INTERNAL 1, TO_INTERNAL 2 and INTERNAL 3: one bit a side. Read as they are, because the compiler would check the
    // range again that the decoder has checked: about 100 gas of every swap.

    function _fromInternal(Settlement settlement) internal pure returns (bool yes) {
        assembly ("memory-safe") {
            yes := and(settlement, 1)
        }
    }

    function _toInternal(Settlement settlement) internal pure returns (bool yes) {
        assembly ("memory-safe") {
            yes := shr(1, settlement)
        }
    }

    function _requireInSession() private view {
        require(_inSession(), NotInSession(msg.sender));
    }

    function _idOf(address token) internal pure returns (uint256) {
        return uint160(token);
    }

    function _isToken(uint256 id) private pure returns (bool) {
        return id <= type(uint160).max;
    }

    /// @dev The lock is transient storage on every chain.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
